// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/icu/encoding.h"
#include "indexer/read/lines.h"
#include "indexer/read/read.h"

#include <unordered_set>

namespace dateline {
namespace {

constexpr std::uint32_t fewest_pages_of_folder = 5;
constexpr std::uint32_t fewest_pages_of_line = 3;
constexpr std::uint32_t percent_of_pages = 30;

std::string_view folder_of(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view{} : path.substr(0, slash);
}

/// FNV-1a: the same on every machine, so that the same pages give the same sections.
std::uint64_t hash_of(std::string_view line) {
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : line) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    return hash;
}

} // namespace

void SharedLines::add_page(std::string_view text, std::string_view path) {
    const auto valid = icu::decode_text(text);
    if (!valid) return;
    std::unordered_set<std::uint64_t> on_page;
    for (const std::string& line : split_lines(*valid))
        if (!line.empty()) on_page.insert(hash_of(fold_line(line)));
    Folder& folder = folders_.try_emplace(std::string{folder_of(path)}).first->second;
    ++folder.pages;
    for (const std::uint64_t hash : on_page)
        if (++folder.pages_of_line[hash] == 1) ++lines_;
    if (lines_ > capacity_) forget_rare_lines();
}

bool SharedLines::is_shared(std::string_view line, std::string_view path) const {
    const auto folder = folders_.find(folder_of(path));
    if (folder == folders_.end() || folder->second.pages < fewest_pages_of_folder) return false;
    const auto found = folder->second.pages_of_line.find(hash_of(fold_line(line)));
    if (found == folder->second.pages_of_line.end()) return false;
    return found->second >= fewest_pages_of_line &&
           std::uint64_t{found->second} * 100 >= std::uint64_t{folder->second.pages} * percent_of_pages;
}

/// What is on a third of the pages is soon seen again, and so outlives this.
void SharedLines::forget_rare_lines() {
    for (std::uint32_t rare = 1; lines_ > capacity_ / 2 && rare < 64; ++rare)
        for (auto& [name, folder] : folders_)
            lines_ -= std::erase_if(folder.pages_of_line, [&](const auto& line) { return line.second <= rare; });
}

} // namespace dateline
