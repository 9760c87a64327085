// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/mention_texts.h"

#include "common/utf8.h"

#include <string_view>

namespace dateline {
namespace {

/// The byte `code_points` behind byte `at`, or the end of the text.
std::size_t byte_of(std::string_view text, std::size_t at, std::uint32_t code_points) {
    for (; code_points != 0 && at < text.size(); --code_points) next_code_point(text, at);
    return at;
}

} // namespace

std::string MentionTexts::of(const Mention& mention) {
    const std::string& text = article_[mention.section];
    Place& place = places_[static_cast<std::size_t>(mention.section)];
    if (mention.begin < place.code_points) place = {};
    place.byte = byte_of(text, place.byte, mention.begin - place.code_points);
    place.code_points = mention.begin;
    const std::uint32_t length = mention.end > mention.begin ? mention.end - mention.begin : 0;
    return text.substr(place.byte, byte_of(text, place.byte, length) - place.byte);
}

} // namespace dateline
