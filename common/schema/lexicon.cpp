// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/schema/lexicon.h"

#include "common/hash.h"
#include "common/schema/bytes.h"

#include <algorithm>

namespace dateline {

std::string lexicon_key(std::string_view stem) {
    constexpr std::size_t max_stem_bytes = 150;
    return std::string(lexicon_prefix) + shorten(stem, max_stem_bytes);
}

std::string encode_forms(const std::vector<WordForm>& forms) {
    ByteWriter record;
    for (const WordForm& form : forms) {
        record.string(form.lang);
        record.string(form.form);
        record.number(form.articles);
    }
    return record.take();
}

Result<std::vector<WordForm>> decode_forms(std::string_view record) {
    std::vector<WordForm> forms;
    ByteReader reader(record);
    try {
        while (!reader.at_end()) {
            WordForm form;
            form.lang = reader.string();
            form.form = reader.string();
            form.articles = static_cast<std::uint32_t>(reader.number_below(std::uint64_t{1} << 32U));
            forms.push_back(std::move(form));
        }
    } catch (const BadRecord& bad) {
        return Problem{bad.what()};
    }
    return forms;
}

std::vector<WordForm> merge_forms(std::vector<WordForm> forms) {
    std::sort(forms.begin(), forms.end());
    std::vector<WordForm> merged;
    for (WordForm& form : forms) {
        if (!merged.empty() && merged.back().lang == form.lang && merged.back().form == form.form) {
            merged.back().articles += form.articles;
        } else {
            merged.push_back(std::move(form));
        }
    }
    return merged;
}

std::string_view base_language(std::string_view lang) {
    return lang.substr(0, lang.find_first_of("-_"));
}

} // namespace dateline
