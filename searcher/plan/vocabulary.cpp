// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/plan/vocabulary.h"

#include "common/schema/lexicon.h"

#include <algorithm>

namespace dateline {

Vocabulary::Vocabulary(const Archive& archive) : archive_(archive) {}

Xapian::doccount Vocabulary::frequency(const std::string& term) const {
    constexpr std::size_t most = 10'000; // a batch may run for ever
    if (frequencies_.size() >= most) frequencies_.clear();
    const auto [entry, is_new] = frequencies_.try_emplace(term, 0);
    if (is_new) entry->second = archive_.all.get_termfreq(term);
    return entry->second;
}

std::vector<std::string> Vocabulary::metadata(const std::string& key) const {
    std::vector<std::string> values;
    for (const Segment& segment : archive_.segments) {
        std::string value = segment.db.get_metadata(key);
        if (!value.empty()) values.push_back(std::move(value));
    }
    return values;
}

const std::map<std::string, double, std::less<>>& Vocabulary::languages() {
    if (languages_.empty())
        for (const std::string& record : metadata(std::string(languages_key)))
            if (const Result<std::vector<WordForm>> known = decode_forms(record))
                for (const WordForm& one : *known) languages_[one.lang] += one.articles;
    return languages_;
}

bool Vocabulary::may_be_common(const std::string& term) {
    if (fewest_ == 0) {
        fewest_ = documents();
        for (const auto& [lang, articles] : languages())
            if (articles >= least_articles) fewest_ = std::min(fewest_, common_share * articles);
        fewest_ = std::max(fewest_, 1.0);
    }
    return frequency(term) >= fewest_;
}

Vocabulary::Word Vocabulary::look_up(const std::string& word) {
    std::map<std::string, std::vector<std::string_view>> languages_by_stem;
    for (const auto& [lang, articles] : languages()) languages_by_stem[stemmer_.stem(word, lang)].push_back(lang);
    Word found{{word}, {}};
    std::map<std::string_view, double> articles;
    for (const auto& [stem, langs] : languages_by_stem)
        for (const std::string& record : metadata(lexicon_key(stem))) {
            const Result<std::vector<WordForm>> forms = decode_forms(record);
            if (!forms) continue;
            for (const WordForm& form : *forms) {
                const auto lang = std::find(langs.begin(), langs.end(), form.lang);
                if (lang == langs.end()) continue;
                articles[*lang] += form.articles;
                if (std::find(found.forms.begin(), found.forms.end(), form.form) == found.forms.end())
                    found.forms.push_back(form.form);
            }
        }
    for (const auto& [lang, count] : articles) {
        const double all = languages_.find(lang)->second;
        if (count > 0 && all >= least_articles) found.shares.emplace_back(lang, std::min(1.0, count / all));
    }
    return found;
}

std::vector<std::string> Vocabulary::terms_with(const std::string& begin, std::size_t most,
                                                const std::function<bool(std::string_view)>& wanted) const {
    std::vector<std::string> terms;
    const auto end = archive_.all.allterms_end(begin);
    for (auto at = archive_.all.allterms_begin(begin); at != end && terms.size() <= most; ++at) {
        std::string term = *at;
        if (!wanted || wanted(term)) terms.push_back(std::move(term));
    }
    return terms;
}

} // namespace dateline
