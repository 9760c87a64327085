// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/article.h"
#include "common/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

// Who the entity ids of a segment are is kept in the segment's Xapian metadata, so that a searcher knows every name of
// an identity without the lists: identity_key(id) -> the identity, alias_key(name) -> the ids that bear the name.

/// On disk: add at the end, never renumber.
enum class NameRole : std::uint8_t { main, alias, former, ambiguous };

struct IdentityName {
    std::string lang; ///< BCP 47; empty: any language
    std::string name;
    NameRole role = NameRole::main;
    bool operator==(const IdentityName&) const = default;
};

/// One person, organisation or place with its names in every language. An unlisted name has no identity record.
struct Identity {
    std::string id;
    EntityType type = EntityType::person;
    std::vector<IdentityName> names;
    bool operator==(const Identity&) const = default;
};

/// Metadata keys; long ids and names end in a hash.
[[nodiscard]] std::string identity_key(std::string_view id);
[[nodiscard]] std::string alias_key(std::string_view name); ///< of fold_key(name)

[[nodiscard]] std::string encode(const Identity& identity);
[[nodiscard]] Result<Identity> decode_identity(std::string_view record);

/// Values of alias_key: ids, sorted, one a line.
[[nodiscard]] std::string join_ids(std::vector<std::string> ids);
[[nodiscard]] std::vector<std::string> split_ids(std::string_view joined);

/// The main name in `lang` ("zh-Hant", then "zh"), else in English, else the first name; the id where there is none.
[[nodiscard]] std::string_view preferred_name(const Identity& identity, std::string_view lang);

} // namespace dateline
