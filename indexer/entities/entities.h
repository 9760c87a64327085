// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/article.h"
#include "common/schema/identity.h"

#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// An entity list cannot be used: what() is `FILE:LINE: reason`.
class EntityListError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Every identity that can be recognised, with the rules' tables; immutable and shared by all threads.
class EntityLists {
  public:
    /// The lists that are built in, with the files (TSV: id, type, language, name, role) merged over them: a name of a
    /// file is added to the identity; a `main` of a file replaces ours in that language.
    /// THROWS: EntityListError
    [[nodiscard]] static std::shared_ptr<const EntityLists> load(const std::vector<std::string>& files);

    /// Null where no list knows the id. Valid as long as the lists.
    [[nodiscard]] const Identity* find(std::string_view id) const;

    /// A hash of everything that decides what is found; articles keep it.
    [[nodiscard]] const std::string& version() const;

    struct State;
    explicit EntityLists(std::unique_ptr<State> state);
    ~EntityLists();
    [[nodiscard]] const State& state() const { return *state_; }

  private:
    std::unique_ptr<State> state_;
};

/// Finders propose, one resolver decides. One a thread. Total on valid UTF-8, linear time.
class EntityFinder {
  public:
    explicit EntityFinder(std::shared_ptr<const EntityLists> lists);
    ~EntityFinder();

    /// The mentions of an article in order of section and begin, nothing nested; boilerplate has none. Mention::facet
    /// is set on every mention of an identity that is named in the title, in the lead, or twice.
    [[nodiscard]] std::vector<Mention> find(const Article& article);

  private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace dateline
