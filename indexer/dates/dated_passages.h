// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string_view>

namespace dateline {

/// Calls `take` with the parts of a text that may hold dates: the surroundings of 月 and of digits that are not plainly
/// another number, in order, parts of one line only and never longer than some kilobytes. All dates are in them; most
/// of a text is not. REQUIRES: text is valid UTF-8
void for_each_dated_passage(std::string_view text, const std::function<void(std::string_view)>& take);

} // namespace dateline
