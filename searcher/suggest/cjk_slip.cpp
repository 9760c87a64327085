// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/suggest/cjk_slip.h"

#include "searcher/suggest/edits.h"

#include <algorithm>
#include <map>
#include <set>

namespace dateline {
namespace {

constexpr std::size_t most_characters = 12; ///< of a run: a longer one is a sentence, which ranking forgives
constexpr std::size_t most_doubts = 3;
constexpr double rare_share = 0.0005;     ///< of the articles
constexpr std::size_t most_bigrams = 500; ///< that begin with one character: the most frequent
constexpr std::size_t most_candidates = 6;
constexpr Xapian::doccount articles_a_candidate = 2;
constexpr Xapian::doccount articles_at_an_end = 12;
constexpr double fewest_at_an_end = 3;
constexpr std::size_t reach = 4; ///< characters on each side that say which articles are about it

std::string pair_of(char32_t first, char32_t second) {
    return utf8(std::u32string{first, second});
}

/// The places whose bigrams are both unknown, or one is and the other rare; an end only where the bigram next to its
/// own is known. `articles`: how many hold each bigram of the run.
std::vector<std::size_t> doubtful_places(const std::vector<double>& articles, double rare) {
    std::vector<std::size_t> places;
    for (std::size_t i = 1; i < articles.size(); ++i) {
        const auto [fewer, more] = std::minmax(articles[i - 1], articles[i]);
        if (fewer == 0 && more <= rare) places.push_back(i);
    }
    if (articles[0] == 0 && articles[1] > 0) places.push_back(0);
    if (articles.back() == 0 && articles[articles.size() - 2] > 0) places.push_back(articles.size());
    return places;
}

/// How many characters of a run must stand around another one in an article to prove that it was meant: the whole
/// phrase, or a good part of a long one. Less would make something of any name that the archive does not know.
std::size_t enough_around(const CjkRun& run) {
    constexpr std::size_t of_a_long_run = 4;
    return std::min(run.characters.size() - 1, of_a_long_run);
}

/// The bigrams of a run around a place, but those that the place itself is in.
std::vector<std::string> bigrams_around(const CjkRun& run, std::size_t place) {
    const std::size_t begin = place > reach ? place - reach : 0;
    const std::size_t end = std::min(run.characters.size(), place + reach + 1);
    std::vector<std::string> bigrams;
    for (std::size_t i = begin; i + 1 < end; ++i)
        if (i != place && i + 1 != place) bigrams.push_back(pair_of(run.characters[i], run.characters[i + 1]));
    return bigrams;
}

/// Articles that have all of some terms, those with more of the others first.
std::vector<Xapian::docid> best_articles(const Archive& archive, const std::vector<std::string>& terms,
                                         const std::vector<std::string>& others, Xapian::doccount most) {
    const Xapian::Query required(Xapian::Query::OP_AND, terms.begin(), terms.end());
    const Xapian::Query better(Xapian::Query::OP_OR, others.begin(), others.end());
    Xapian::Enquire enquire(archive.all);
    enquire.set_query(others.empty() ? required : Xapian::Query(Xapian::Query::OP_AND_MAYBE, required, better));
    const Xapian::MSet found = enquire.get_mset(0, most);
    std::vector<Xapian::docid> documents;
    for (auto at = found.begin(); at != found.end(); ++at) documents.push_back(*at);
    return documents;
}

template <class Candidates> void keep_most_frequent(Candidates& candidates, std::size_t most) {
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const auto& one, const auto& other) { return one.articles > other.articles; });
    if (candidates.size() > most)
        candidates.erase(candidates.begin() + static_cast<std::ptrdiff_t>(most), candidates.end());
}

bool is_better(const Sighting& one, const Sighting& other) {
    return one.around != other.around ? one.around > other.around : one.same_form && !other.same_form;
}

} // namespace

std::optional<CjkSlip> CjkSlipFinder::find(const CjkRun& run, std::string_view typed) {
    if (run.characters.size() < 3 || run.characters.size() > most_characters) return std::nullopt;
    std::vector<double> articles;
    for (std::size_t i = 0; i + 1 < run.characters.size(); ++i)
        articles.push_back(vocabulary_.frequency(pair_of(run.characters[i], run.characters[i + 1])));
    const std::vector<std::size_t> places = doubtful_places(articles, archive_.all.get_doccount() * rare_share);
    if (places.size() > most_doubts) return std::nullopt;
    looks_ += places.size();
    std::optional<CjkSlip> best;
    for (const std::size_t place : places) {
        const bool at_end = place == 0 || place + 1 == run.characters.size();
        std::optional<CjkSlip> slip = at_end ? at_an_end(run, place, typed) : inside(run, place, typed);
        if (slip && slip->proof >= enough_around(run) && (!best || slip->proof > best->proof)) best = std::move(slip);
    }
    return best;
}

/// Characters that make a known bigram with both, those of the most articles first.
std::vector<CjkSlipFinder::Candidate> CjkSlipFinder::between(char32_t before, char32_t behind) const {
    std::vector<Candidate> candidates;
    const std::string prefix = utf8({&before, 1});
    const auto end = archive_.all.allterms_end(prefix);
    for (auto at = archive_.all.allterms_begin(prefix); at != end; ++at) {
        const std::u32string letters = code_points(*at);
        if (letters.size() == 2) candidates.push_back({letters[1], static_cast<double>(at.get_termfreq()), {}});
    }
    keep_most_frequent(candidates, most_bigrams);
    for (Candidate& one : candidates)
        one.articles = std::min<double>(one.articles, vocabulary_.frequency(pair_of(one.character, behind)));
    keep_most_frequent(candidates, most_candidates);
    while (!candidates.empty() && candidates.back().articles == 0) candidates.pop_back();
    return candidates;
}

std::vector<Sighting> CjkSlipFinder::look_at(Xapian::docid document, const CjkRun& run, std::size_t place,
                                             std::string_view typed) {
    std::vector<Sighting> all;
    const Result<SectionTexts> texts = decoder_.decode_text(archive_.all.get_document(document).get_data());
    if (!texts) return all;
    for (std::size_t s = 0; s < section_count; ++s) {
        if (static_cast<Section>(s) == Section::boilerplate) continue;
        const std::vector<Sighting> seen = sightings((*texts)[s], run, place, typed);
        all.insert(all.end(), seen.begin(), seen.end());
    }
    return all;
}

/// The candidate that stands between more of the run's characters, then in more articles.
std::optional<CjkSlip> CjkSlipFinder::inside(const CjkRun& run, std::size_t place, std::string_view typed) {
    const char32_t before = run.characters[place - 1];
    const char32_t behind = run.characters[place + 1];
    const std::vector<std::string> around = bigrams_around(run, place);
    std::vector<Candidate> candidates = between(before, behind);
    for (Candidate& candidate : candidates) {
        const std::vector<std::string> both{pair_of(before, candidate.character), pair_of(candidate.character, behind)};
        for (const Xapian::docid document : best_articles(archive_, both, around, articles_a_candidate))
            for (const Sighting& seen : look_at(document, run, place, typed))
                if (seen.character == candidate.character && is_better(seen, candidate.best)) candidate.best = seen;
    }
    const auto best =
        std::max_element(candidates.begin(), candidates.end(), [](const Candidate& one, const Candidate& other) {
            return one.best.around < other.best.around;
        });
    if (best == candidates.end() || best->best.around == 0) return std::nullopt;
    return CjkSlip{place, best->best.original, best->best.around};
}

/// What most of the articles have there that hold the two characters next to it.
std::optional<CjkSlip> CjkSlipFinder::at_an_end(const CjkRun& run, std::size_t place, std::string_view typed) {
    const std::size_t next = place == 0 ? 1 : place - 2;
    const std::string neighbours = pair_of(run.characters[next], run.characters[next + 1]);
    const std::vector<Xapian::docid> documents =
        best_articles(archive_, {neighbours}, bigrams_around(run, place), articles_at_an_end);
    std::map<char32_t, Candidate> candidates;
    for (const Xapian::docid document : documents) {
        std::set<char32_t> counted;
        for (const Sighting& seen : look_at(document, run, place, typed)) {
            Candidate& candidate = candidates[seen.character];
            if (counted.insert(seen.character).second) candidate.articles += 1;
            if (is_better(seen, candidate.best)) candidate.best = seen;
        }
    }
    const double enough = std::max(fewest_at_an_end, static_cast<double>(documents.size()) / 2);
    for (const auto& [character, candidate] : candidates)
        if (candidate.articles >= enough) return CjkSlip{place, candidate.best.original, candidate.best.around};
    return std::nullopt;
}

} // namespace dateline
