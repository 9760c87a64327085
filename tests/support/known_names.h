// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/archive/archive.h"
#include "common/schema/identity.h"

#include <map>
#include <string>
#include <vector>

namespace dateline::test {

/// An archive without articles that knows these identities.
inline Archive archive_that_knows(const std::vector<Identity>& identities) {
    Xapian::WritableDatabase db(std::string(), Xapian::DB_BACKEND_INMEMORY);
    std::map<std::string, std::vector<std::string>> bearers;
    for (const Identity& identity : identities) {
        db.set_metadata(identity_key(identity.id), encode(identity));
        for (const IdentityName& name : identity.names) bearers[alias_key(name.name)].push_back(identity.id);
    }
    for (auto& [key, ids] : bearers) db.set_metadata(key, join_ids(std::move(ids)));
    db.commit();
    return join({Segment{"known", db, {}}});
}

} // namespace dateline::test
