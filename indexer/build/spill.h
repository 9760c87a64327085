// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/schema/bytes.h"
#include "indexer/build/segment_source.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline {

/// A batch of documents in a file, ready to be merged into a segment.
struct Spill {
    std::filesystem::path file;
    Xapian::doccount documents = 0;
    std::uint64_t lengths_at = 0; ///< offsets in the file; the documents are at 0
    std::array<std::uint64_t, slot_count> values_at{};
    std::uint64_t terms_at = 0;
    std::uint64_t terms = 0;
};

/// Writes a spill: documents one by one, then all terms.
class SpillWriter {
  public:
    explicit SpillWriter(std::filesystem::path file);

    void add_document(const glass::DocumentRecord& document, const DocumentValues& values, Xapian::termcount length);

    /// REQUIRES: all documents are there; terms are sorted
    void add_term(std::string_view term, const std::vector<Posting>& postings);

    /// THROWS: std::system_error where something could not be written
    [[nodiscard]] Spill finish();

  private:
    void end_documents();
    void flush();

    Spill spill_;
    std::ofstream stream_;
    ByteWriter waiting_;
    std::uint64_t written_ = 0;
    ByteWriter lengths_;
    std::array<ByteWriter, slot_count> values_; ///< by slot: document and value in turn
    bool in_terms_ = false;
};

/// Reads a spill. Its file must stay as long as the source.
[[nodiscard]] std::unique_ptr<SegmentSource> spill_source(const Spill& spill);

} // namespace dateline
