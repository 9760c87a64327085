// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/schema/bytes.h"

#include <xapian.h>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::glass {

/// Called with each entry of the posting table, in order of keys.
using AddEntry = std::function<void(std::string_view key, std::string_view tag)>;

/// Documents with a number each, in the chunks in which Xapian keeps the postings of a term (the number is the wdf) and
/// the lengths of all documents.
class PostingList {
  public:
    /// REQUIRES: id is greater than the one before
    void add(Xapian::docid id, Xapian::termcount number);

    [[nodiscard]] bool empty() const { return chunks_.empty(); }
    [[nodiscard]] Xapian::termcount greatest() const { return greatest_; }

    /// Hands out the entries of a term, and is empty afterwards.
    void finish_term(std::string_view term, const AddEntry& add_entry);
    /// The same for the lengths of documents.
    void finish_lengths(const AddEntry& add_entry);

  private:
    struct Chunk {
        Xapian::docid first;
        Xapian::docid last;
        std::string bytes;
    };

    [[nodiscard]] std::string first_tag(Xapian::doccount documents, Xapian::termcount sum) const;
    [[nodiscard]] std::string later_tag(std::size_t chunk) const;
    void clear();

    std::vector<Chunk> chunks_;
    Xapian::doccount documents_ = 0;
    Xapian::termcount sum_ = 0;
    Xapian::termcount greatest_ = 0;
};

/// The values of one slot in the chunks in which Xapian keeps them.
class ValueList {
  public:
    explicit ValueList(Xapian::valueno slot) : slot_(slot) {}

    /// REQUIRES: id is greater than the one before, value is not empty
    void add(Xapian::docid id, std::string_view value, const AddEntry& add_entry);
    void finish(const AddEntry& add_entry);

  private:
    Xapian::valueno slot_;
    Xapian::docid first_ = 0;
    Xapian::docid last_ = 0;
    ByteWriter chunk_;
};

} // namespace dateline::glass
