# SPDX-License-Identifier: GPL-3.0-or-later

# Adds to target a generated source that holds the files of a folder as raw string literals, so that the program needs
# none of them when it runs. The source defines embedded_lists() of indexer/entities/embedded_lists.h; a name is the
# path below the folder.
function(dateline_embed target folder)
  file(GLOB_RECURSE files CONFIGURE_DEPENDS RELATIVE ${folder} ${folder}/*.tsv ${folder}/*.txt)
  list(SORT files)
  set(generated ${CMAKE_CURRENT_BINARY_DIR}/embedded_lists.cpp)
  set(dependencies ${files})
  list(TRANSFORM dependencies PREPEND ${folder}/)
  add_custom_command(
    OUTPUT ${generated}
    COMMAND ${CMAKE_COMMAND} -D "FOLDER=${folder}" -D "FILES=${files}" -D "OUT=${generated}"
            -P ${PROJECT_SOURCE_DIR}/cmake/embed_files.cmake
    DEPENDS ${dependencies} ${PROJECT_SOURCE_DIR}/cmake/embed_files.cmake
    COMMENT "Embedding the entity lists"
    VERBATIM)
  target_sources(${target} PRIVATE ${generated})
endfunction()
