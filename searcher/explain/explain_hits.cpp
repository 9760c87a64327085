// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/explain/explain_hits.h"

#include "common/utf8.h"
#include "searcher/explain/occurrences.h"
#include "searcher/match/weighting.h"
#include "searcher/mention_texts.h"
#include "searcher/plan/document_set.h"
#include "searcher/plan/rarity.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <unordered_map>

namespace dateline {
namespace {

using Weights = std::unordered_map<Xapian::docid, double>;
using Kind = ScoredPart::Kind;

/// Points below this are rounding.
constexpr double least_points = 0.00005;

/// What the part alone is worth in each of the documents that it matches.
Weights weights_of(const Archive& archive, const ScoredPart& part, const Xapian::Query& among,
                   Xapian::doccount documents) {
    Xapian::Enquire enquire(archive.all);
    enquire.set_query(Xapian::Query(Xapian::Query::OP_FILTER, part.query, among));
    enquire.set_weighting_scheme(article_weight());
    Weights weights;
    const Xapian::MSet found = enquire.get_mset(0, documents);
    for (auto at = found.begin(); at != found.end(); ++at) weights.emplace(*at, at.get_weight());
    return weights;
}

std::string joined(const std::vector<std::string>& texts) {
    std::string all;
    for (const std::string& text : texts) all += (all.empty() ? "" : ", ") + printable(text);
    return all;
}

class HitExplainer {
  public:
    HitExplainer(const Hit& hit, const Vocabulary& vocabulary, Analyzer& analyzer)
        : hit_(hit), vocabulary_(vocabulary), occurrences_(hit.stored.article, analyzer) {}

    /// `points`: of each part.
    std::string explain(const std::vector<ScoredPart>& parts, const std::vector<double>& points) {
        double rest = hit_.score;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            rest -= points[i];
            if (parts[i].kind != Kind::mention || points[i] >= least_points)
                add_line(points[i], what(parts[i]) + ": " + where(parts[i]));
        }
        if (std::abs(rest) >= least_points) add_line(rest, "words close together and in the title");
        return std::move(text_);
    }

  private:
    void add_line(double points, const std::string& words) {
        char number[32];
        std::snprintf(number, sizeof number, "%9.4f  ", points);
        text_ += number + words + '\n';
    }

    [[nodiscard]] static std::string what(const ScoredPart& part) {
        const std::string text = printable(part.what);
        switch (part.kind) {
        case Kind::word: return text;
        case Kind::mention: return text + " by any name";
        case Kind::phrase: return '"' + text + '"';
        case Kind::prefix: return text + '*';
        case Kind::near: return text;
        }
        return text;
    }
    [[nodiscard]] std::string where(const ScoredPart& part) const {
        if (part.kind == Kind::mention) return where_mentioned(part.what);
        if (part.kind != Kind::word) return "found";
        const SectionCounts counts = occurrences_.of(part.forms);
        if (!is_found(counts, part.section)) return "not here";
        std::string text = in_words(counts);
        const std::vector<std::string> found = occurrences_.found(part.forms);
        if (found != std::vector<std::string>{part.what}) text += " as " + joined(found);
        return text + "; " + rarity(part.forms);
    }
    [[nodiscard]] std::string where_mentioned(const std::string& id) const {
        MentionTexts texts(hit_.stored.article);
        SectionCounts counts{};
        std::vector<std::string> names;
        for (const Mention& mention : hit_.stored.mentions) {
            if (mention.id != id) continue;
            ++counts[static_cast<std::size_t>(mention.section)];
            const std::string name = texts.of(mention);
            if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
        }
        return names.empty() ? "not here" : in_words(counts) + " as " + joined(names);
    }

    [[nodiscard]] std::string rarity(const std::vector<std::string>& forms) const {
        const long long with = std::llround(documents_with(forms, vocabulary_));
        return "in " + std::string(forms.size() > 1 ? "about " : "") + std::to_string(with) + " of " +
               std::to_string(vocabulary_.documents()) + " articles";
    }

    const Hit& hit_;
    const Vocabulary& vocabulary_;
    Occurrences occurrences_;
    std::string text_;
};

} // namespace

void explain_hits(const Archive& archive, const Vocabulary& vocabulary, Analyzer& analyzer,
                  const std::vector<ScoredPart>& parts, const std::vector<Xapian::docid>& documents,
                  std::vector<Hit>& hits) {
    if (hits.empty()) return;
    std::vector<Xapian::docid> rising = documents;
    std::sort(rising.begin(), rising.end());
    DocumentSet set(archive);
    for (const Xapian::docid document : rising) set.add(document);
    const Xapian::Query among = set.query(archive);
    std::vector<Weights> weights;
    for (const ScoredPart& part : parts)
        weights.push_back(weights_of(archive, part, among, static_cast<Xapian::doccount>(documents.size())));
    for (std::size_t h = 0; h < hits.size(); ++h) {
        std::vector<double> points;
        for (const Weights& one : weights) {
            const auto known = one.find(documents[h]);
            points.push_back(known == one.end() ? 0 : known->second);
        }
        hits[h].explanation = HitExplainer(hits[h], vocabulary, analyzer).explain(parts, points);
    }
}

} // namespace dateline
