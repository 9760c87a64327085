// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace dateline::glass {

// The keys of Xapian's glass tables. All bytes, so that their order is that of what they name.

/// A number in as many bytes as it needs: two up to 32767, each further byte 7 bits more, told by the ones that lead.
[[nodiscard]] std::string sortable(std::uint64_t number);

// Of the posting table, in the order of its keys.
[[nodiscard]] std::string metadata_key(std::string_view name);
[[nodiscard]] std::string value_bounds_key(Xapian::valueno slot);
[[nodiscard]] std::string value_chunk_key(Xapian::valueno slot, Xapian::docid first);
[[nodiscard]] std::string lengths_key();
[[nodiscard]] std::string lengths_chunk_key(Xapian::docid first);
[[nodiscard]] std::string term_key(std::string_view term);
[[nodiscard]] std::string term_chunk_key(std::string_view term, Xapian::docid first);

} // namespace dateline::glass
