// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/entities/mentions.h"

#include "common/utf8.h"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace dateline {

namespace {

/// The identities a listed name can mean in its passage.
struct Meaning {
    std::vector<std::uint32_t> certain;
    std::vector<std::uint32_t> doubtful;
    std::vector<std::uint32_t> beside; ///< countries a capital or compound stands for: mentions of their own
    std::vector<std::uint32_t> beside_doubtful;
};

void add_once(std::vector<std::uint32_t>& to, std::uint32_t identity) {
    if (std::find(to.begin(), to.end(), identity) == to.end()) to.push_back(identity);
}

class MentionMaker {
  public:
    MentionMaker(const EntityLists::State& lists, const LearnedNames& learned) : lists_(lists), learned_(learned) {}

    void note_support(const Passage& passage, const Proposal& proposal);
    void note_own_name(const Passage& passage, const Proposal& proposal);
    void add(const Passage& passage, const Proposal& proposal, std::vector<Mention>& mentions);

  private:
    [[nodiscard]] Meaning meaning_of(const Passage& passage, const Proposal& proposal) const;
    void add_listed(const Passage& passage, const Proposal& proposal, std::vector<Mention>& mentions);
    void add_identity(std::uint32_t identity, Mention mention, std::vector<Mention>& mentions) const;
    void add_own(const std::string& folded, Mention mention, std::vector<Mention>& mentions) const;
    void add_open_place(std::string_view written, const std::vector<std::uint32_t>& candidates, Mention mention,
                        std::vector<Mention>& mentions) const;
    [[nodiscard]] std::string kinds_of(const std::vector<std::uint32_t>& candidates) const;
    [[nodiscard]] std::vector<std::uint32_t> supported(const std::vector<std::uint32_t>& identities) const;

    const EntityLists::State& lists_;
    const LearnedNames& learned_;
    std::unordered_set<std::uint32_t> support_;
    std::unordered_map<std::string, std::string> own_names_; ///< folded -> as first printed, not in capitals
};

Mention mention_at(const Passage& passage, const Proposal& proposal) {
    Mention mention;
    mention.type = proposal.type;
    mention.section = passage.section;
    // Bytes of the section for now.
    mention.begin = passage.base + passage.folded.offsets[proposal.begin];
    mention.end = passage.base + passage.folded.offsets[proposal.end];
    return mention;
}

std::string folded_name(const Passage& passage, const Proposal& proposal) {
    return std::string(passage.text().substr(proposal.begin, proposal.end - proposal.begin));
}

std::string one_line(std::string_view written) {
    std::string name;
    for (const char c : written) {
        const bool space = c == ' ' || (c >= '\t' && c <= '\r');
        if (!space)
            name += c;
        else if (!name.ends_with(' '))
            name += ' ';
    }
    return name;
}

Meaning MentionMaker::meaning_of(const Passage& passage, const Proposal& proposal) const {
    Meaning meaning;
    const NameDictionary& names = lists_.dictionary;
    for (const Sense* s = names.begin_senses(*proposal.name); s != names.end_senses(*proposal.name); ++s) {
        if (s->use > Use::weak_compound || !passage.holds(*s, proposal.begin, proposal.end)) continue;
        switch (s->use) {
        case Use::name: add_once(meaning.certain, s->identity); break;
        case Use::ambiguous: add_once(meaning.doubtful, s->identity); break;
        case Use::weak_compound: add_once(meaning.beside_doubtful, s->identity); break;
        default: add_once(meaning.beside, s->identity);
        }
    }
    if (meaning.certain.size() > 1) {
        for (const std::uint32_t identity : meaning.certain) add_once(meaning.doubtful, identity);
        meaning.certain.clear();
    }
    return meaning;
}

void MentionMaker::note_support(const Passage& passage, const Proposal& proposal) {
    if (proposal.name == nullptr) return;
    const Meaning meaning = meaning_of(passage, proposal);
    support_.insert(meaning.certain.begin(), meaning.certain.end());
    support_.insert(meaning.beside.begin(), meaning.beside.end());
}

void MentionMaker::note_own_name(const Passage& passage, const Proposal& proposal) {
    if (proposal.learned != 0 && learned_.person(proposal.learned).folded != folded_name(passage, proposal)) return;
    std::string written = one_line(passage.original_of(proposal.begin, proposal.end));
    if (passage.all_capitals)
        own_names_.try_emplace(folded_name(passage, proposal), std::move(written));
    else
        own_names_.insert_or_assign(folded_name(passage, proposal), std::move(written));
}

std::vector<std::uint32_t> MentionMaker::supported(const std::vector<std::uint32_t>& identities) const {
    std::vector<std::uint32_t> found;
    std::copy_if(identities.begin(), identities.end(), std::back_inserter(found),
                 [&](std::uint32_t identity) { return support_.contains(identity); });
    return found;
}

void MentionMaker::add_identity(std::uint32_t identity, Mention mention, std::vector<Mention>& mentions) const {
    const Identity& known = lists_.identities[identity];
    mention.id = known.id;
    mention.name = preferred_name(known, "en");
    mention.type = known.type;
    mentions.push_back(std::move(mention));
}

void MentionMaker::add_own(const std::string& folded, Mention mention, std::vector<Mention>& mentions) const {
    const auto printed = own_names_.find(folded);
    mention.id = printed == own_names_.end() ? folded : printed->second;
    mention.name = mention.id;
    mentions.push_back(std::move(mention));
}

void MentionMaker::add_open_place(std::string_view written, const std::vector<std::uint32_t>& candidates,
                                  Mention mention, std::vector<Mention>& mentions) const {
    const std::string country(country_code(lists_.identities[candidates.front()].id));
    const bool one_country = std::all_of(candidates.begin(), candidates.end(), [&](std::uint32_t candidate) {
        return country_code(lists_.identities[candidate].id) == country;
    });
    if (const auto known = lists_.by_id.find(country); one_country && known != lists_.by_id.end()) {
        add_identity(known->second, std::move(mention), mentions);
        return;
    }
    mention.id = one_line(written) + " (" + kinds_of(candidates) + ')';
    mention.name = mention.id;
    mentions.push_back(std::move(mention));
}

/// "country or US state"; the names where all are countries.
std::string MentionMaker::kinds_of(const std::vector<std::uint32_t>& candidates) const {
    const auto is_country = [&](std::uint32_t c) { return country_code(lists_.identities[c].id).empty(); };
    const bool all = std::all_of(candidates.begin(), candidates.end(), is_country);
    std::string kinds;
    for (const std::uint32_t candidate : candidates) {
        if (!kinds.empty()) kinds += " or ";
        const Identity& place = lists_.identities[candidate];
        const std::string code(country_code(place.id));
        if (code.empty())
            kinds += all ? std::string(preferred_name(place, "en")) : "country";
        else if (place.id[code.size()] == '-')
            kinds += code + (code == "US" ? " state" : " region");
        else
            kinds += "city in " + code;
    }
    return kinds;
}

void MentionMaker::add_listed(const Passage& passage, const Proposal& proposal, std::vector<Mention>& mentions) {
    const Meaning meaning = meaning_of(passage, proposal);
    const Mention mention = mention_at(passage, proposal);
    const std::vector<std::uint32_t> likely = supported(meaning.doubtful);
    if (!meaning.certain.empty())
        add_identity(meaning.certain.front(), mention, mentions);
    else if (likely.size() == 1)
        add_identity(likely.front(), mention, mentions);
    else if (meaning.doubtful.size() > 1 && proposal.type == EntityType::place)
        add_open_place(passage.original_of(proposal.begin, proposal.end), meaning.doubtful, mention, mentions);
    else if (proposal.backed && !meaning.doubtful.empty())
        add_own(folded_name(passage, proposal), mention, mentions);
    for (const std::uint32_t identity : meaning.beside) add_identity(identity, mention, mentions);
    for (const std::uint32_t identity : supported(meaning.beside_doubtful)) add_identity(identity, mention, mentions);
}

void MentionMaker::add(const Passage& passage, const Proposal& proposal, std::vector<Mention>& mentions) {
    if (passage.folded.offsets[proposal.begin] == passage.folded.offsets[proposal.end])
        return; // within one character (㍿)
    if (proposal.name != nullptr) {
        add_listed(passage, proposal, mentions);
        return;
    }
    if (proposal.learned == 0) {
        add_own(folded_name(passage, proposal), mention_at(passage, proposal), mentions);
        return;
    }
    const LearnedPerson& person = learned_.person(proposal.learned);
    if (person.listed == nullptr) {
        add_own(person.folded, mention_at(passage, proposal), mentions);
        return;
    }
    const NameDictionary& names = lists_.dictionary;
    for (const Sense* s = names.begin_senses(*person.listed); s != names.end_senses(*person.listed); ++s) {
        if (s->use == Use::name && lists_.identities[s->identity].type == EntityType::person) {
            add_identity(s->identity, mention_at(passage, proposal), mentions);
            return;
        }
    }
}

/// Bytes of the sections become code points. REQUIRES: mentions in order of section and begin
void count_in_code_points(const Article& article, std::vector<Mention>& mentions) {
    Section section = Section::title;
    std::size_t byte = 0;
    std::size_t point = 0;
    for (Mention& mention : mentions) {
        if (mention.section != section) {
            section = mention.section;
            byte = point = 0;
        }
        const std::string_view text = article[section];
        point += count_code_points(text.substr(byte, mention.begin - byte));
        byte = mention.begin;
        const std::size_t size = count_code_points(text.substr(mention.begin, mention.end - mention.begin));
        mention.begin = static_cast<std::uint32_t>(point);
        mention.end = static_cast<std::uint32_t>(point + size);
    }
}

} // namespace

std::vector<Mention> make_mentions(const Article& article, const EntityLists::State& lists,
                                   const std::vector<Passage>& passages,
                                   const std::vector<std::vector<Proposal>>& chosen, const LearnedNames& learned) {
    MentionMaker maker(lists, learned);
    for (std::size_t i = 0; i < passages.size(); ++i) {
        for (const Proposal& proposal : chosen[i]) {
            maker.note_support(passages[i], proposal);
            maker.note_own_name(passages[i], proposal);
        }
    }
    std::vector<Mention> mentions;
    for (std::size_t i = 0; i < passages.size(); ++i) {
        for (const Proposal& proposal : chosen[i]) maker.add(passages[i], proposal, mentions);
    }
    count_in_code_points(article, mentions);
    return mentions;
}

void mark_facets(std::vector<Mention>& mentions) {
    constexpr std::uint32_t lead = 200;
    constexpr int enough = 2;
    std::unordered_map<std::string, int> named;
    for (const Mention& mention : mentions) {
        const bool first =
            mention.section == Section::title || (mention.section == Section::body && mention.begin < lead);
        if (mention.section <= Section::related) named[mention.id] += first ? enough : 1;
    }
    for (Mention& mention : mentions) mention.facet = named[mention.id] >= enough;
}

} // namespace dateline
