// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/entities/chinese_people.h"
#include "indexer/entities/cjk_organisations.h"
#include "indexer/entities/dotted_people.h"
#include "indexer/entities/entities.h"
#include "indexer/entities/japanese_people.h"
#include "indexer/entities/korean_organisations.h"
#include "indexer/entities/korean_people.h"
#include "indexer/entities/latin_organisations.h"
#include "indexer/entities/latin_people.h"
#include "indexer/entities/list_finder.h"
#include "indexer/entities/mentions.h"
#include "indexer/entities/paragraphs.h"
#include "indexer/entities/resolver.h"

namespace dateline {

struct EntityFinder::State {
    std::shared_ptr<const EntityLists> lists;
    std::vector<std::unique_ptr<ProposesNames>> finders;
    std::vector<Passage> passages;                ///< of the article at hand; the folded texts are kept for reuse
    std::vector<std::vector<Proposal>> proposals; ///< by passage
    std::vector<std::vector<Proposal>> chosen;    ///< by passage

    void read(const Article& article);
    void propose();
    void choose_all();
};

void EntityFinder::State::read(const Article& article) {
    const Lang lang = language_of(article.lang);
    std::size_t count = 0;
    for (std::size_t i = 0; i < section_count; ++i) {
        const auto section = static_cast<Section>(i);
        if (section == Section::boilerplate) continue;
        for (const Paragraph& paragraph : paragraphs_of(article[section])) {
            if (count == passages.size()) passages.emplace_back();
            Passage& passage = passages[count++];
            passage.section = section;
            passage.base = static_cast<std::uint32_t>(paragraph.begin);
            passage.original = paragraph.text;
            passage.lang = passage_language(paragraph.text, lang);
            read_passage(passage, lists->state().dictionary);
        }
    }
    passages.resize(count);
}

void EntityFinder::State::propose() {
    proposals.resize(passages.size());
    for (std::size_t i = 0; i < passages.size(); ++i) {
        proposals[i].clear();
        for (const auto& finder : finders) finder->propose(passages[i], proposals[i]);
    }
}

void EntityFinder::State::choose_all() {
    chosen.resize(passages.size());
    for (std::size_t i = 0; i < passages.size(); ++i) chosen[i] = choose(passages[i], proposals[i]);
}

EntityFinder::EntityFinder(std::shared_ptr<const EntityLists> lists) : state_(std::make_unique<State>()) {
    const EntityLists::State& tables = lists->state();
    state_->lists = std::move(lists);
    state_->finders.push_back(std::make_unique<ListFinder>(tables));
    state_->finders.push_back(std::make_unique<LatinPeople>(tables));
    state_->finders.push_back(std::make_unique<LatinOrganisations>(tables));
    state_->finders.push_back(std::make_unique<ChinesePeople>(tables));
    state_->finders.push_back(std::make_unique<DottedPeople>(tables));
    state_->finders.push_back(std::make_unique<JapanesePeople>(tables));
    state_->finders.push_back(std::make_unique<KoreanPeople>(tables));
    state_->finders.push_back(std::make_unique<CjkOrganisations>(tables));
    state_->finders.push_back(std::make_unique<KoreanOrganisations>(tables));
}
EntityFinder::~EntityFinder() = default;

std::vector<Mention> EntityFinder::find(const Article& article) {
    State& s = *state_;
    s.read(article);
    s.propose();
    s.choose_all();
    const LearnedNames learned(s.lists->state(), s.passages, s.chosen);
    if (!learned.empty()) {
        learned.propose(s.passages, s.proposals);
        s.choose_all();
    }
    std::vector<Mention> mentions = make_mentions(article, s.lists->state(), s.passages, s.chosen, learned);
    mark_facets(mentions);
    return mentions;
}

} // namespace dateline
