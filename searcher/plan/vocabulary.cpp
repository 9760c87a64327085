// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/plan/vocabulary.h"

#include "common/schema/stem_families.h"

#include <algorithm>

namespace dateline {

Vocabulary::Vocabulary(const Archive& archive) : archive_(archive) {}

std::vector<std::string> Vocabulary::metadata(const std::string& key) const {
    std::vector<std::string> values;
    for (const Segment& segment : archive_.segments) {
        std::string value = segment.db.get_metadata(key);
        if (!value.empty()) values.push_back(std::move(value));
    }
    return values;
}

std::vector<std::string> Vocabulary::forms(const std::string& word) {
    if (!languages_known_) {
        for (const std::string& joined : metadata(std::string(languages_key)))
            for (std::string& lang : split_forms(joined))
                if (std::find(languages_.begin(), languages_.end(), lang) == languages_.end())
                    languages_.push_back(std::move(lang));
        languages_known_ = true;
    }
    std::vector<std::string> forms{word};
    for (const std::string& lang : languages_) {
        const std::string stem = stemmer_.stem(word, lang);
        for (const std::string& joined : metadata(family_key(lang, stem)))
            for (std::string& form : split_forms(joined))
                if (std::find(forms.begin(), forms.end(), form) == forms.end()) forms.push_back(std::move(form));
    }
    return forms;
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
