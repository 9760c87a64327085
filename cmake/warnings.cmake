# SPDX-License-Identifier: GPL-3.0-or-later
# Warnings and sanitizers of our own code, on one target.
add_library(dateline_flags INTERFACE)
target_compile_options(dateline_flags INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow
                                                $<$<BOOL:${DATELINE_WERROR}>:-Werror>)
if(DATELINE_SANITIZE)
  target_compile_options(dateline_flags INTERFACE -fsanitize=${DATELINE_SANITIZE} -fno-omit-frame-pointer
                                                  -fno-sanitize-recover=all)
  target_link_options(dateline_flags INTERFACE -fsanitize=${DATELINE_SANITIZE})
endif()
