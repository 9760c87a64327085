// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/schema/identity.h"
#include "searcher/plan/vocabulary.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace dateline {

/// Who the people, places and organisations of an archive are. Remembers whom it was asked for; one a thread.
class Identities {
  public:
    explicit Identities(const Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

    /// With the names of all segments; nullptr where no list knows the id. Valid as long as this.
    [[nodiscard]] const Identity* find(const std::string& id);

    /// In a language as preferred_name() gives it; the id where no list knows it.
    [[nodiscard]] std::string name_of(const std::string& id, std::string_view lang);

  private:
    const Vocabulary& vocabulary_;
    std::unordered_map<std::string, std::optional<Identity>> known_;
};

/// The ids of the identities that bear a name, whatever its role, without doubles.
[[nodiscard]] std::vector<std::string> bearers_of(const Vocabulary& vocabulary, const std::string& name);

} // namespace dateline
