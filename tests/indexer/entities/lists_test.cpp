// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text/fold.h"
#include "indexer/entities/embedded_lists.h"
#include "indexer/entities/languages.h"
#include "indexer/entities/list_rows.h"
#include "indexer/entities/lists_state.h"
#include "tests/indexer/entities/found.h"

#include <boost/test/unit_test.hpp>

#include <map>
#include <set>
#include <tuple>

using namespace dateline;
using dateline::test::built_in_lists;

namespace {

bool is_identity_list(std::string_view name) {
    return name.ends_with(".tsv") && !name.starts_with("rules/") && name != "compounds.tsv";
}

template <class F> void each_row(F&& f) {
    for (const EmbeddedList& list : embedded_lists()) {
        if (!is_identity_list(list.name)) continue;
        for (const ListRow& row : read_list(list.text, list.name)) f(row);
    }
}

std::vector<ListRow> compounds() {
    for (const EmbeddedList& list : embedded_lists()) {
        if (list.name == "compounds.tsv") return read_list(list.text, list.name);
    }
    return {};
}

using NameInLanguage = std::tuple<Lang, std::string>;

NameInLanguage key_of(const ListRow& row) {
    return {language_of(row.lang), fold_key(row.name)};
}

} // namespace

BOOST_AUTO_TEST_SUITE(built_in_entity_lists)

BOOST_AUTO_TEST_CASE(they_hold_the_identities_that_are_promised) {
    std::map<EntityType, std::set<std::string>> ids;
    each_row([&](const ListRow& row) { ids[row.type].insert(row.id); });
    BOOST_TEST(ids[EntityType::person].size() + ids[EntityType::org].size() >= 1200U);
    BOOST_TEST(ids[EntityType::place].size() >= 500U);
}

BOOST_AUTO_TEST_CASE(an_id_has_one_type) {
    std::map<std::string, EntityType> types;
    each_row([&](const ListRow& row) {
        const auto [known, added] = types.try_emplace(row.id, row.type);
        BOOST_TEST((added || known->second == row.type), row.id);
    });
}

BOOST_AUTO_TEST_CASE(an_identity_has_one_main_name_in_a_language) {
    std::map<std::pair<std::string, std::string>, std::string> mains;
    each_row([&](const ListRow& row) {
        if (row.role != RowRole::main) return;
        const auto [known, added] = mains.try_emplace({row.id, row.lang}, row.name);
        BOOST_TEST(added, row.id << " is " << known->second << " and " << row.name << " in " << row.lang);
    });
}

BOOST_AUTO_TEST_CASE(people_and_organisations_have_a_main_name_wherever_they_have_names) {
    std::set<std::pair<std::string, std::string>> mains;
    std::set<std::pair<std::string, std::string>> all;
    each_row([&](const ListRow& row) {
        if (row.type == EntityType::place) return; // CLDR gives those of countries
        all.insert({row.id, row.lang});
        if (row.role == RowRole::main) mains.insert({row.id, row.lang});
    });
    for (const auto& [id, lang] : all) {
        if (lang != "de" && lang != "es" && lang != "fr" && lang != "ru")
            BOOST_TEST(mains.contains({id, lang}), id << " in " << lang);
    }
}

BOOST_AUTO_TEST_CASE(a_name_of_two_identities_is_marked_ambiguous) {
    std::map<NameInLanguage, std::set<std::string>> certain;
    std::set<std::tuple<NameInLanguage, std::string>> ambiguous;
    each_row([&](const ListRow& row) {
        if (row.role == RowRole::ambiguous) ambiguous.insert({key_of(row), row.id});
    });
    each_row([&](const ListRow& row) {
        if (row.role == RowRole::capital || row.role == RowRole::ambiguous) return;
        if (!ambiguous.contains({key_of(row), row.id})) certain[key_of(row)].insert(row.id);
    });
    for (const auto& [key, ids] : certain) {
        BOOST_TEST(ids.size() == 1U, std::get<1>(key) << " of " << *ids.begin() << " and " << *ids.rbegin());
    }
}

BOOST_AUTO_TEST_CASE(a_name_stands_once_for_an_identity) {
    std::set<std::tuple<std::string, std::string, std::string, bool>> seen;
    each_row([&](const ListRow& row) {
        const bool first = seen.insert({row.id, row.lang, fold_key(row.name), row.role == RowRole::ambiguous}).second;
        BOOST_TEST(first, row.id << ' ' << row.lang << ' ' << row.name);
    });
}

BOOST_AUTO_TEST_CASE(names_fold_to_keys_that_stay_as_they_are) {
    each_row([&](const ListRow& row) {
        const std::string key = fold_key(row.name);
        BOOST_TEST(!key.empty());
        BOOST_TEST(fold_key(key) == key);
    });
}

BOOST_AUTO_TEST_CASE(compounds_name_known_countries) {
    const std::vector<ListRow> rows = compounds();
    BOOST_TEST(rows.size() > 500U);
    for (const ListRow& row : rows) BOOST_TEST(built_in_lists()->find(row.id) != nullptr, row.id);
}

BOOST_AUTO_TEST_CASE(subdivisions_and_cities_lie_in_known_countries) {
    each_row([&](const ListRow& row) {
        if (row.type != EntityType::place || country_code(row.id).empty()) return;
        const Identity* const country = built_in_lists()->find(country_code(row.id));
        BOOST_TEST((country != nullptr && country->type == EntityType::place), row.id);
    });
}

BOOST_AUTO_TEST_CASE(the_version_is_that_of_everything_that_is_read) {
    BOOST_TEST(!built_in_lists()->version().empty());
    BOOST_TEST(EntityLists::load({})->version() == built_in_lists()->version());
}

BOOST_AUTO_TEST_SUITE_END()
