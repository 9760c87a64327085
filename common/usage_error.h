// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>

namespace dateline {

/// A command line cannot be used: what() is one line that names the option.
class UsageError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

} // namespace dateline
