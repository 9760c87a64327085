// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/archive/archive.h"

#include <xapian.h>

#include <cstddef>
#include <vector>

namespace dateline {

/// Some documents of an archive: for each segment their ids in it, rising.
class DocumentSet {
  public:
    explicit DocumentSet(const Archive& archive) : by_segment_(archive.segments.size()) {}

    /// A document by its id in archive.all. REQUIRES: ids come in rising order
    void add(Xapian::docid in_archive);
    [[nodiscard]] bool empty() const;
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] const std::vector<Xapian::docid>& of_segment(std::size_t segment) const {
        return by_segment_[segment];
    }

    /// Matches exactly these documents, with weight 0.
    [[nodiscard]] Xapian::Query query(const Archive& archive) const;

  private:
    std::vector<std::vector<Xapian::docid>> by_segment_;
};

/// Matches the documents that are deleted or replaced; an empty query where there are none.
[[nodiscard]] Xapian::Query dead_documents(const Archive& archive);

} // namespace dateline
