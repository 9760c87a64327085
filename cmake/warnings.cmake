# SPDX-License-Identifier: GPL-3.0-or-later
# Warnings and sanitizers of our own code, on one target.
add_library(dateline_flags INTERFACE)
target_compile_options(dateline_flags INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow
                                                $<$<BOOL:${DATELINE_WERROR}>:-Werror>)
# g++ 12 warns of overlapping copies inside its own std::string (GCC bug 105329).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(dateline_flags INTERFACE -Wno-restrict)
endif()
if(DATELINE_SANITIZE)
  target_compile_options(dateline_flags INTERFACE -fsanitize=${DATELINE_SANITIZE} -fno-omit-frame-pointer
                                                  -fno-sanitize-recover=all)
  target_link_options(dateline_flags INTERFACE -fsanitize=${DATELINE_SANITIZE})
endif()
