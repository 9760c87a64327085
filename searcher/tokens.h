// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>
#include <string_view>

namespace dateline {

/// How a text is analysed, as a table: term, kind, bytes of the text, position.
void show_tokens(std::string_view text, std::ostream& to);

} // namespace dateline
