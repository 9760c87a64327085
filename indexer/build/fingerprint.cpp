// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/fingerprint.h"

#include "common/hash.h"
#include "common/schema/stored_article.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t hash_bytes = 8;

} // namespace

std::string content_hash(const Article& article) {
    return hash128(plain_content(article)).substr(0, hash_bytes);
}

std::string line_hash(std::string_view path, std::string_view line) {
    std::string hash = hash128(hash128(path) + hash128(line)).substr(0, hash_bytes);
    std::replace(hash.begin(), hash.end(), '\0', '\1'); // a NUL costs a term two bytes
    return hash;
}

std::string_view content_of(std::string_view fingerprint) {
    return fingerprint.substr(0, hash_bytes);
}

std::string_view line_of(std::string_view fingerprint) {
    return fingerprint.substr(std::min(fingerprint.size(), hash_bytes));
}

} // namespace dateline
