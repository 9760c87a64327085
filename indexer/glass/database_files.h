// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/glass/posting_list.h"
#include "indexer/glass/table_writer.h"

#include <xapian.h>

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline::glass {

// The files of a Xapian glass database, written from data that is sorted already. Xapian's own writer takes documents
// one by one, turns them around in red-black trees and updates a B-tree: most of the time of a build went there.
// The result is a database like any other: Xapian reads, checks and compacts it, and refuses it where its format is
// another one than Xapian's own (the version file names it).

struct TermCount {
    std::string_view term;
    Xapian::termcount wdf = 0;
};
/// What the term list table keeps of a document. REQUIRES: terms are sorted by bytes
[[nodiscard]] std::string encode_term_list(const std::vector<TermCount>& terms);
/// REQUIRES: slots rise
[[nodiscard]] std::string encode_slots(const std::vector<Xapian::valueno>& slots);

/// A document beside its terms. Views of the caller's bytes.
struct DocumentRecord {
    std::string_view data;
    std::string_view term_list; ///< as encode_term_list() gives it, and the slots likewise
    std::string_view slots;
};

/// The tables of documents, which are numbered from 1 in the order of adding.
class DocumentTables {
  public:
    DocumentTables(const std::filesystem::path& folder, bool with_term_lists);

    void add(const DocumentRecord& document);

    struct Roots {
        TableRoot data;
        TableRoot term_lists;
    };
    [[nodiscard]] Roots finish();

  private:
    TableWriter data_;
    std::optional<TableWriter> term_lists_;
    Xapian::docid last_ = 0;
};

struct ValueBounds {
    Xapian::doccount documents = 0;
    std::string lowest;
    std::string highest;
};

/// The table of postings, in which Xapian keeps metadata, values and lengths too. The parts come in this order, each
/// sorted: metadata by name, bounds by slot, values by slot and document, lengths by document, terms by bytes.
class PostingTable {
  public:
    explicit PostingTable(const std::filesystem::path& folder);

    void add_metadata(std::string_view name, std::string_view value);
    void add_value_bounds(Xapian::valueno slot, const ValueBounds& bounds);
    void add_value(Xapian::valueno slot, Xapian::docid id, std::string_view value);
    void add_length(Xapian::docid id, Xapian::termcount length);

    /// The postings of a term. The list is empty afterwards. An empty list leaves no trace.
    void add_term(std::string_view term, PostingList& postings);

    struct Result {
        TableRoot root;
        Xapian::termcount greatest_wdf = 0;
        Xapian::termcount least_length = 0; ///< but for documents without terms
        Xapian::termcount greatest_length = 0;
        std::uint64_t sum_of_lengths = 0;
    };
    [[nodiscard]] Result finish();

  private:
    void end_values();
    void end_lengths();

    TableWriter table_;
    AddEntry add_entry_;
    std::optional<std::pair<Xapian::valueno, ValueList>> values_;
    PostingList lengths_;
    Result result_;
};

/// Makes the folder a database. Deterministic but for `id`, which should be unlike that of other databases.
void write_version_file(const std::filesystem::path& folder, const std::array<char, 16>& id, Xapian::doccount documents,
                        const DocumentTables::Roots& roots, const PostingTable::Result& postings);

} // namespace dateline::glass
