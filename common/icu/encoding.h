// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dateline::icu {

/// Text of unknown encoding as valid UTF-8 without NUL and byte order marks. UTF-16 is known by its mark; what is not
/// UTF-8 is put to ICU's detector (GBK, Big5, Shift_JIS, EUC-JP, EUC-KR, Windows-1252 and its kin). A few wrong bytes
/// in good UTF-8 become U+FFFD; nothing where the encoding is not sure, as wrong characters are worse than none.
[[nodiscard]] std::optional<std::string> decode_text(std::string_view bytes);

} // namespace dateline::icu
