// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/schema/facets.h"
#include "indexer/build/posting_collector.h"
#include "indexer/glass/database_files.h"

#include <xapian.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline {

/// The values of a document, slots rising, none empty.
using DocumentValues = std::vector<std::pair<Slot, std::string>>;

/// Documents as a merge reads them, numbered from 1 without gaps. Views live until the next call.
class SegmentSource {
  public:
    using TakeDocument = std::function<void(const glass::DocumentRecord&)>;
    using TakeLength = std::function<void(Xapian::docid, Xapian::termcount)>;
    using TakeValue = std::function<void(Xapian::docid, std::string_view)>;

    virtual ~SegmentSource() = default;

    [[nodiscard]] virtual Xapian::doccount documents() const = 0;

    /// All documents in order. May run beside the other functions in another thread.
    virtual void read_documents(const TakeDocument& take) = 0;
    virtual void read_lengths(const TakeLength& take) = 0;
    virtual void read_values(Slot slot, const TakeValue& take) = 0;

    /// The next term by bytes, or false behind the last one.
    virtual bool next_term() = 0;
    [[nodiscard]] const std::string& term() const { return term_; }
    /// The postings of the term, once; document ids rise by `before`.
    virtual void read_postings(Xapian::docid before, glass::PostingList& to) = 0;

  protected:
    std::string term_;
};

/// A published segment without its dead documents.
[[nodiscard]] std::unique_ptr<SegmentSource> database_source(std::filesystem::path folder,
                                                             std::vector<Xapian::docid> dead);

} // namespace dateline
