// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/archive/archive.h"
#include "common/schema/identity.h"
#include "tests/support/temporary_folder.h"

#include <deque>
#include <map>
#include <string>
#include <vector>

namespace dateline::test {

/// An archive without articles that knows these identities. Its folder is gone when the program ends.
inline Archive archive_that_knows(const std::vector<Identity>& identities) {
    static std::deque<TemporaryFolder> folders; // Xapian lists no metadata keys of databases in memory
    folders.emplace_back();
    Xapian::WritableDatabase db((folders.back() / "known").string(), Xapian::DB_CREATE | Xapian::DB_NO_SYNC);
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
