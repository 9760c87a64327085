// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/archive/archive.h"
#include "common/schema/sketch.h"

#include <xapian.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace dateline {

/// Finds copies among many sketches without looking at each pair: two sketches that differ in at most 4 bits are equal
/// in at least one of 5 bands, so only those with an equal band are compared (Manku, Jain and Das Sarma 2007).
class CopyFinder {
  public:
    CopyFinder();

    /// The number of the first sketch added that this one is a copy of.
    [[nodiscard]] std::optional<std::size_t> find(Sketch sketch) const;

    void add(Sketch sketch); ///< it gets the next number, from 0

  private:
    static constexpr std::size_t bands = most_different_bits + 1;
    static constexpr unsigned band_bits = 13;
    static constexpr std::uint32_t none = ~std::uint32_t{0};
    [[nodiscard]] static std::size_t slot(Sketch sketch, std::size_t band);

    struct Entry {
        Sketch sketch = 0;
        std::array<std::uint32_t, bands> next{}; ///< the one before it with the same band
    };
    std::vector<Entry> entries_;
    std::vector<std::uint32_t> last_; ///< by band and its bits: the last entry that has them
};

/// One that is shown, and how many that are not because they are copies of it.
struct Distinct {
    std::size_t place = 0; ///< in the list given
    std::uint64_t copies = 0;
    bool operator==(const Distinct&) const = default;
};

/// The first of each group of copies, in the order given; what has no sketch is a copy of nothing. A later one belongs
/// to the first that it is a copy of.
[[nodiscard]] std::vector<Distinct> distinct(const std::vector<std::optional<Sketch>>& sketches);

/// The sketch of each document. One pass over the slot on local disks; a fetch for each document of a server.
/// THROWS: Xapian::Error
[[nodiscard]] std::vector<std::optional<Sketch>> sketches_of(const Archive& archive,
                                                             const std::vector<Xapian::docid>& documents);

} // namespace dateline
