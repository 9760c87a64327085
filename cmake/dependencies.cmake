# SPDX-License-Identifier: GPL-3.0-or-later
# Every library we build on; a missing one is named with its Debian package.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)

function(dateline_require name package)
  if(NOT ${name}_FOUND)
    message(FATAL_ERROR "${name} is missing: apt-get install ${package}")
  endif()
endfunction()

function(dateline_pkg target module package)
  pkg_check_modules(${target} QUIET IMPORTED_TARGET ${module})
  dateline_require(${target} ${package})
  add_library(${target} INTERFACE)
  target_link_libraries(${target} INTERFACE PkgConfig::${target})
endfunction()

dateline_pkg(xapian xapian-core libxapian-dev)
dateline_pkg(zstd libzstd libzstd-dev)
dateline_pkg(xxhash libxxhash libxxhash-dev)

find_package(ICU QUIET COMPONENTS i18n uc)
dateline_require(ICU libicu-dev)
find_package(cxxopts QUIET)
dateline_require(cxxopts libcxxopts-dev)
find_package(nlohmann_json QUIET)
dateline_require(nlohmann_json nlohmann-json3-dev)

# CLD2 comes without a package description.
find_library(CLD2_LIBRARY cld2)
find_path(CLD2_INCLUDE_DIR cld2/public/compact_lang_det.h)
if(CLD2_LIBRARY AND CLD2_INCLUDE_DIR)
  set(CLD2_FOUND TRUE)
endif()
dateline_require(CLD2 libcld2-dev)
add_library(cld2 INTERFACE)
target_link_libraries(cld2 INTERFACE ${CLD2_LIBRARY})
