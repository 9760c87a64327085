// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hash.h"
#include "common/icu/characters.h"
#include "indexer/entities/embedded_lists.h"
#include "indexer/entities/identity_builder.h"
#include "indexer/entities/rule_lists.h"

#include <fstream>
#include <iterator>
#include <sstream>

namespace dateline {

namespace {

/// Changes with every change of the code that changes what is found.
constexpr std::string_view rules_version = "1";
constexpr std::string_view rules_folder = "rules/";

std::string read_user_file(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    if (!file.is_open() || file.bad()) throw EntityListError(path + ":0: cannot be read");
    return text;
}

/// Our lists, into `everything` too, which the version is made of.
void add_embedded(EntityLists::State& state, IdentityBuilder& builder, std::string& everything) {
    for (const auto& [name, text] : embedded_lists()) {
        everything += text;
        if (name.starts_with(rules_folder))
            add_rule_list(state, name.substr(rules_folder.size()), text);
        else if (name == "compounds.tsv")
            builder.add_compounds(read_list(text, name));
        else
            builder.add_list(read_list(text, name));
    }
}

std::string version_of(std::string_view everything) {
    std::ostringstream version;
    version << std::hex << hash64(everything);
    return version.str();
}

} // namespace

std::string_view country_code(std::string_view place_id) {
    constexpr std::size_t size = 2;
    const bool below = place_id.size() > size + 1 && (place_id[size] == '-' || place_id[size] == '/');
    return below ? place_id.substr(0, size) : std::string_view();
}

std::shared_ptr<const EntityLists> EntityLists::load(const std::vector<std::string>& files) {
    auto state = std::make_unique<State>();
    IdentityBuilder builder(*state);
    std::string everything(rules_version);
    everything += icu::icu_version();
    add_embedded(*state, builder, everything);
    builder.add_territories();
    for (const std::string& file : files) {
        const std::string text = read_user_file(file);
        builder.add_user_list(read_list(text, file), file);
        everything += text;
    }
    builder.finish();
    state->dictionary.freeze();
    state->version = version_of(everything);
    return std::make_shared<EntityLists>(std::move(state));
}

EntityLists::EntityLists(std::unique_ptr<State> state) : state_(std::move(state)) {}
EntityLists::~EntityLists() = default;

const Identity* EntityLists::find(std::string_view id) const {
    const auto found = state_->by_id.find(std::string(id));
    return found == state_->by_id.end() ? nullptr : &state_->identities[found->second];
}

const std::string& EntityLists::version() const {
    return state_->version;
}

} // namespace dateline
