// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// The language of names as our lists know languages, from a BCP 47 tag: language, and script where it is given or
/// where Chinese needs one ("zh-TW" is "zh-Hant", "en-GB" is "en"). Nothing where the text is no tag.
[[nodiscard]] std::optional<std::string> names_language(std::string_view tag);

/// The same from a POSIX locale, "zh_TW.UTF-8"; English for "C", "POSIX" and what is no locale.
[[nodiscard]] std::string language_of_locale(std::string_view locale);

/// The language of the user's environment: $LC_ALL, else $LC_MESSAGES, else $LANG.
[[nodiscard]] std::string language_of_environment();

} // namespace dateline
