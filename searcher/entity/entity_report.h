// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/article.h"
#include "searcher/match/search.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace dateline {

/// What articles of one language call an identity.
struct NamesSeen {
    std::string lang;                                         ///< empty where it is not known
    std::uint64_t mentions = 0;                               ///< by any name
    std::vector<std::pair<std::string, std::uint64_t>> names; ///< as printed, by falling count
    std::uint64_t left_out = 0;                               ///< further names, not listed
};

/// What the index knows of one person, place or organisation.
struct EntityReport {
    std::string id;
    std::string name; ///< in the language of the request
    EntityType type = EntityType::person;
    std::uint64_t articles = 0; ///< that mention it
    std::optional<Date> first;  ///< of the articles that have a date
    std::optional<Date> last;
    std::vector<NamesSeen> names;  ///< languages by falling number of mentions
    std::uint64_t names_from = 0;  ///< so many of the newest articles were read for the names
    std::vector<Facet> companions; ///< person, place, org: who is a facet of the same articles
};

/// One of several that a name may mean.
struct EntityCandidate {
    std::string id;
    std::string name;
    EntityType type = EntityType::person;
    std::uint64_t articles = 0;
};

/// Who is meant by an id or by any name: a report on the one, or the candidates, most mentioned first; none where no
/// article mentions anyone of that name. An id goes before names.
/// The filters and dates of the request say which articles count; its limit says how many names and companions to list.
/// THROWS: ArchiveError, Xapian::Error
[[nodiscard]] std::variant<EntityReport, std::vector<EntityCandidate>>
report_entity(SearchSession& session, const SearchRequest& request, const std::string& who);

} // namespace dateline
