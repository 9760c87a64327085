// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/schema/identity.h"

#include "common/hash.h"
#include "common/schema/bytes.h"
#include "common/text/fold.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t max_key_bytes = 180;

/// How well a name's language serves one who asks for `lang`: 0 not at all.
int fitness(std::string_view name_lang, std::string_view lang) {
    const std::string_view base = lang.substr(0, lang.find('-'));
    if (name_lang == lang) return 4;
    if (name_lang.substr(0, name_lang.find('-')) == base) return 3;
    if (name_lang == "en") return 2;
    return 1;
}

} // namespace

std::string identity_key(std::string_view id) {
    return "entity/" + shorten(id, max_key_bytes);
}
std::string alias_key(std::string_view name) {
    return "alias/" + shorten(fold_key(name), max_key_bytes);
}

std::string encode(const Identity& identity) {
    ByteWriter record;
    record.string(identity.id);
    record.number(static_cast<std::uint64_t>(identity.type));
    for (const IdentityName& name : identity.names) {
        record.number(static_cast<std::uint64_t>(name.role));
        record.string(name.lang);
        record.string(name.name);
    }
    return record.take();
}

Result<Identity> decode_identity(std::string_view record) {
    try {
        ByteReader reader(record);
        Identity identity;
        identity.id = reader.string();
        identity.type = static_cast<EntityType>(reader.number_below(entity_type_names.size()));
        while (!reader.at_end()) {
            IdentityName name;
            name.role = static_cast<NameRole>(reader.number_below(4));
            name.lang = reader.string();
            name.name = reader.string();
            identity.names.push_back(std::move(name));
        }
        return identity;
    } catch (const BadRecord& bad) {
        return Problem{bad.what()};
    }
}

std::string join_ids(std::vector<std::string> ids) {
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    std::string joined;
    for (const std::string& id : ids) {
        if (!joined.empty()) joined += '\n';
        joined += id;
    }
    return joined;
}

std::vector<std::string> split_ids(std::string_view joined) {
    std::vector<std::string> ids;
    while (!joined.empty()) {
        const std::size_t end = std::min(joined.find('\n'), joined.size());
        if (end > 0) ids.emplace_back(joined.substr(0, end));
        joined.remove_prefix(std::min(end + 1, joined.size()));
    }
    return ids;
}

std::string_view preferred_name(const Identity& identity, std::string_view lang) {
    std::string_view best = identity.id;
    int best_fitness = 0;
    for (const IdentityName& name : identity.names) {
        if (name.role != NameRole::main) continue;
        const int fit = fitness(name.lang, lang);
        if (fit <= best_fitness) continue;
        best = name.name;
        best_fitness = fit;
    }
    return best;
}

} // namespace dateline
