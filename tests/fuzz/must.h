// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <cstdlib>

namespace dateline::test {

/// What a fuzz target holds to be true of every input: ends the program where it is not, as libFuzzer expects.
inline void must(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "not true: %s\n", what);
    std::abort();
}

} // namespace dateline::test
