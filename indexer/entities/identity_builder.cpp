// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/entities/identity_builder.h"

#include "common/icu/territory_names.h"
#include "common/text/fold.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr std::array<std::string_view, 22> locales{"en", "de", "es",      "fr",      "it", "pt", "nl", "sv",
                                                   "pl", "tr", "vi",      "id",      "ru", "uk", "ar", "fa",
                                                   "hi", "th", "zh-Hans", "zh-Hant", "ja", "ko"};

Use use_of(RowRole role) {
    switch (role) {
    case RowRole::ambiguous: return Use::ambiguous;
    case RowRole::capital: return Use::implied;
    case RowRole::compound: return Use::compound;
    case RowRole::main:
    case RowRole::alias:
    case RowRole::former:
    case RowRole::demonym: break;
    }
    return Use::name;
}

bool is_shown(RowRole role) {
    return role <= RowRole::ambiguous;
}

IdentityName* main_name(Identity& identity, std::string_view lang) {
    for (IdentityName& name : identity.names) {
        if (name.lang == lang && name.role == NameRole::main) return &name;
    }
    return nullptr;
}

} // namespace

std::uint32_t IdentityBuilder::identity(const std::string& id, EntityType type) {
    const auto [found, added] = state_.by_id.try_emplace(id, static_cast<std::uint32_t>(state_.identities.size()));
    if (added) state_.identities.push_back({id, type, {}});
    return found->second;
}

bool IdentityBuilder::knows(std::uint32_t index, const std::string& lang, const std::string& name) const {
    return known_.contains({index, language_of(lang), fold_key(name)});
}

void IdentityBuilder::add_name(std::uint32_t index, const std::string& lang, const std::string& name, NameRole role) {
    state_.identities[index].names.push_back({lang, name, role});
}

void IdentityBuilder::add_row(const ListRow& row) {
    const std::uint32_t index = identity(row.id, row.type);
    const NameKey key{index, language_of(row.lang), fold_key(row.name)};
    known_.insert(key);
    if (row.role == RowRole::ambiguous) ambiguous_.insert(key);
    if (is_shown(row.role)) add_name(index, row.lang, row.name, static_cast<NameRole>(row.role));
    pending_.push_back({index, language_of(row.lang), row.name, use_of(row.role)});
}

void IdentityBuilder::add_list(const std::vector<ListRow>& rows) {
    for (const ListRow& row : rows) add_row(row);
}

void IdentityBuilder::add_compounds(const std::vector<ListRow>& rows) {
    for (const ListRow& row : rows) {
        const Use use = row.role == RowRole::ambiguous ? Use::weak_compound : Use::compound;
        pending_.push_back({identity(row.id, row.type), language_of(row.lang), row.name, use});
    }
}

void IdentityBuilder::add_territories() {
    for (const std::string_view locale : locales) {
        for (const icu::TerritoryName& territory : icu::territory_names(locale))
            add_territory(territory.code, std::string(locale), territory.name);
    }
}

void IdentityBuilder::add_territory(const std::string& code, const std::string& lang, const std::string& name) {
    const std::uint32_t index = identity(code, EntityType::place);
    const bool needs_main = main_name(state_.identities[index], lang) == nullptr;
    const bool known = knows(index, lang, name);
    if (needs_main || !known) add_name(index, lang, name, needs_main ? NameRole::main : NameRole::alias);
    if (known) return;
    known_.insert({index, language_of(lang), fold_key(name)});
    pending_.push_back({index, language_of(lang), name, Use::name});
}

void IdentityBuilder::add_user_list(const std::vector<ListRow>& rows, std::string_view file) {
    for (const ListRow& row : rows) {
        const std::uint32_t index = identity(row.id, row.type);
        Identity& known = state_.identities[index];
        if (known.type != row.type) {
            throw EntityListError(std::string(file) + ':' + std::to_string(row.line) + ": \"" + row.id + "\" is a " +
                                  std::string(entity_type_names[static_cast<std::size_t>(known.type)]) + " already");
        }
        if (row.role == RowRole::main) {
            if (IdentityName* ours = main_name(known, row.lang)) ours->role = NameRole::alias;
        }
        add_row(row);
    }
}

std::uint32_t IdentityBuilder::country_of(std::uint32_t index) const {
    const Identity& place = state_.identities[index];
    if (place.type != EntityType::place) return index;
    const auto country = state_.by_id.find(std::string(country_code(place.id)));
    return country == state_.by_id.end() ? index : country->second;
}

void IdentityBuilder::finish() {
    for (const Pending& row : pending_) {
        const bool doubtful = ambiguous_.contains({row.identity, row.lang, fold_key(row.name)});
        const Use use = doubtful && row.use == Use::name ? Use::ambiguous : row.use;
        state_.dictionary.add(row.name, use, only(row.lang), row.identity);
        const std::uint32_t country = country_of(row.identity);
        if (country != row.identity && use == Use::name)
            state_.dictionary.add(row.name, Use::implied, only(row.lang), country);
    }
    pending_.clear();
}

} // namespace dateline
