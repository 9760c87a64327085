// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/entities/title_marks.h"

namespace dateline {

void TitleMarks::read(const Passage& passage, const NameDictionary& names) {
    marks_.assign(passage.characters.size(), 0);
    for (const Hit& hit : passage.hits) {
        for (const Sense* sense = names.begin_senses(*hit.name); sense != names.end_senses(*hit.name); ++sense) {
            if (!passage.holds(*sense, hit.begin, hit.end)) continue;
            unsigned char& first = marks_[passage.character_at(hit.begin)];
            unsigned char& behind = marks_[passage.character_at(hit.end)];
            if (sense->use == Use::title_before) behind |= ends;
            if (sense->use == Use::title_after) first |= begins;
            if (sense->use == Use::name) {
                first |= name_begins;
                behind |= name_ends;
            }
        }
    }
}

} // namespace dateline
