// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/utf8.h"
#include "indexer/entities/entities.h"

#include <memory>
#include <ostream>
#include <string>
#include <string_view>

namespace dateline::test {

/// The lists that are built in, read once.
inline const std::shared_ptr<const EntityLists>& built_in_lists() {
    static const std::shared_ptr<const EntityLists> lists = EntityLists::load({});
    return lists;
}

/// Bytes [begin, end) of code points.
inline std::string_view code_points(std::string_view text, std::size_t begin, std::size_t end) {
    std::size_t at = 0;
    std::size_t point = 0;
    for (; point < begin; ++point) next_code_point(text, at);
    const std::size_t first = at;
    for (; point < end; ++point) next_code_point(text, at);
    return text.substr(first, at - first);
}

inline std::string describe(const Article& article, const std::vector<Mention>& mentions) {
    std::string described;
    for (const Mention& mention : mentions) {
        if (!described.empty()) described += ", ";
        const std::string_view text = code_points(article[mention.section], mention.begin, mention.end);
        described += std::string(text) + " = " + (mention.id == text ? std::string() : mention.id + ' ') +
                     std::string(entity_type_names[static_cast<std::size_t>(mention.type)]);
    }
    return described;
}

/// "North Korea = KP place, Kim Jong Un = kim-jong-un person": what is found in a body of that language, in order; an
/// unlisted name stands alone: "Ellen Marsh = person".
inline std::string found(std::string_view lang, std::string_view body,
                         std::shared_ptr<const EntityLists> lists = built_in_lists()) {
    Article article;
    article.lang = lang;
    article[Section::body] = body;
    EntityFinder finder(std::move(lists));
    return describe(article, finder.find(article));
}

/// A text in a language, and what is found in it.
struct Example {
    const char* lang;
    const char* text;
    const char* found;
};
inline std::ostream& operator<<(std::ostream& out, const Example& example) {
    return out << example.text;
}

} // namespace dateline::test
