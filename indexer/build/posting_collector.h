// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/glass/database_files.h"

#include <xapian.h>

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

struct Posting {
    Xapian::docid id = 0;
    Xapian::termcount wdf = 0;
};

/// Turns a batch of documents around: they come with their terms, and leave as terms with their documents. Holds each
/// term once and 12 bytes a posting.
class PostingCollector {
  public:
    using TermId = std::uint32_t;

    PostingCollector();

    /// Documents count from 1.
    void begin_document();
    /// Adds to the wdf of a term in the document; 0 is a term that only filters.
    void add(std::string_view term, Xapian::termcount wdf);

    /// Of the current document: the sum of its wdf, and its terms sorted by bytes.
    [[nodiscard]] Xapian::termcount length() const { return length_; }
    [[nodiscard]] std::vector<glass::TermCount> document_terms() const;

    [[nodiscard]] std::size_t memory() const;

    using Visit = std::function<void(std::string_view term, const std::vector<Posting>& postings)>;
    /// All terms sorted by bytes, the postings of each by document. The collector is empty afterwards.
    void finish(const Visit& visit);

  private:
    struct Term {
        std::uint32_t text = 0; ///< where it begins in texts_
        std::uint32_t size = 0;
        std::uint32_t postings = 0;     ///< how many
        std::uint32_t last_posting = 0; ///< its place in postings_, where postings > 0
    };
    struct Entry {
        TermId term;
        Xapian::docid id;
        Xapian::termcount wdf;
    };

    [[nodiscard]] std::string_view text_of(const Term& term) const {
        return std::string_view(texts_).substr(term.text, term.size);
    }
    [[nodiscard]] TermId find_or_add(std::string_view text);
    void grow();
    [[nodiscard]] std::vector<TermId> sorted_terms() const;
    [[nodiscard]] std::vector<Posting> postings_by_term(const std::vector<TermId>& order) const;

    std::string texts_;
    std::vector<Term> terms_;
    std::vector<std::uint64_t> slots_; ///< hash table: the upper half of a hash, and the number of its term plus one
    std::vector<Entry> postings_;      ///< by document
    std::size_t document_begin_ = 0;   ///< of the current document in postings_
    Xapian::docid document_ = 0;
    Xapian::termcount length_ = 0;
};

} // namespace dateline
