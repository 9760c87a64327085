// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dateline {

/// How deep objects and arrays nest in a JSON text; brackets within strings do not count. No recursion.
[[nodiscard]] std::size_t json_depth(std::string_view json);

/// \ud83c without its partner becomes \ufffd, in place: parsers refuse the whole text otherwise.
void mend_lone_surrogates(std::string& json);

} // namespace dateline
