// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/entities/list_rows.h"
#include "indexer/entities/lists_state.h"

#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace dateline {

/// Gathers identities and their names from our lists, CLDR and users' lists, in this order.
class IdentityBuilder {
  public:
    explicit IdentityBuilder(EntityLists::State& state) : state_(state) {}

    void add_list(const std::vector<ListRow>& rows);
    void add_compounds(const std::vector<ListRow>& rows);
    /// CLDR's names of countries and territories; what our lists say of a name goes first.
    void add_territories();
    /// A `main` takes the place of ours, which stays an alias. THROWS: EntityListError where an id is of another type
    void add_user_list(const std::vector<ListRow>& rows, std::string_view file);

    /// Fills the dictionary. Once, at the end.
    void finish();

  private:
    struct Pending {
        std::uint32_t identity = 0;
        Lang lang = Lang::any;
        std::string name;
        Use use = Use::name;
    };
    using NameKey = std::tuple<std::uint32_t, Lang, std::string>;

    std::uint32_t identity(const std::string& id, EntityType type);
    void add_row(const ListRow& row);
    void add_name(std::uint32_t index, const std::string& lang, const std::string& name, NameRole role);
    void add_territory(const std::string& code, const std::string& lang, const std::string& name);
    [[nodiscard]] bool knows(std::uint32_t index, const std::string& lang, const std::string& name) const;
    /// The country a city or subdivision lies in; itself for every other identity.
    [[nodiscard]] std::uint32_t country_of(std::uint32_t index) const;

    EntityLists::State& state_;
    std::vector<Pending> pending_;
    std::set<NameKey> ambiguous_; ///< names that a list calls so
    std::set<NameKey> known_;
};

} // namespace dateline
