// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/copies.h"

#include "common/schema/facets.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace dateline {
namespace {

constexpr auto collapse_slot = static_cast<Xapian::valueno>(Slot::collapse);

} // namespace

CopyFinder::CopyFinder() : last_(bands << band_bits, none) {}

std::size_t CopyFinder::slot(Sketch sketch, std::size_t band) {
    const Sketch bits = (sketch >> (band * band_bits)) & ((Sketch{1} << band_bits) - 1); // the last band is shorter
    return (band << band_bits) + bits;
}

std::optional<std::size_t> CopyFinder::find(Sketch sketch) const {
    std::size_t first = entries_.size();
    for (std::size_t band = 0; band < bands; ++band)
        for (std::uint32_t at = last_[slot(sketch, band)]; at != none; at = entries_[at].next[band])
            if (at < first && are_copies(entries_[at].sketch, sketch)) first = at;
    return first < entries_.size() ? std::optional(first) : std::nullopt;
}

void CopyFinder::add(Sketch sketch) {
    Entry entry{sketch, {}};
    for (std::size_t band = 0; band < bands; ++band)
        entry.next[band] = std::exchange(last_[slot(sketch, band)], static_cast<std::uint32_t>(entries_.size()));
    entries_.push_back(entry);
}

std::vector<Distinct> distinct(const std::vector<std::optional<Sketch>>& sketches) {
    std::vector<Distinct> shown;
    CopyFinder finder;
    std::vector<std::size_t> place_in_shown; // of the sketches in the finder
    for (std::size_t place = 0; place < sketches.size(); ++place) {
        if (sketches[place]) {
            if (const std::optional<std::size_t> same = finder.find(*sketches[place])) {
                ++shown[place_in_shown[*same]].copies;
                continue;
            }
            finder.add(*sketches[place]);
            place_in_shown.push_back(shown.size());
        }
        shown.push_back({place, 0});
    }
    return shown;
}

std::vector<std::optional<Sketch>> sketches_of(const Archive& archive, const std::vector<Xapian::docid>& documents) {
    std::vector<std::optional<Sketch>> sketches(documents.size());
    if (archive.remote) { // a server would send the values of all of its documents
        for (std::size_t i = 0; i < documents.size(); ++i)
            sketches[i] = decode_sketch(archive.all.get_document(documents[i]).get_value(collapse_slot));
        return sketches;
    }
    std::vector<std::size_t> rising(documents.size());
    std::iota(rising.begin(), rising.end(), std::size_t{0});
    std::sort(rising.begin(), rising.end(),
              [&](std::size_t left, std::size_t right) { return documents[left] < documents[right]; });
    auto value = archive.all.valuestream_begin(collapse_slot);
    const auto end = archive.all.valuestream_end(collapse_slot);
    for (const std::size_t i : rising) {
        if (value == end) break;
        value.skip_to(documents[i]);
        if (value != end && value.get_docid() == documents[i]) sketches[i] = decode_sketch(*value);
    }
    return sketches;
}

} // namespace dateline
