// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/snippet/abbreviations.h"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

// In order of bytes, for the search below.
constexpr auto abbreviations = std::to_array<std::string_view>(
    {"abs",  "adm",  "al",  "approx", "apr",  "aug",  "av",   "avda", "ave",  "bd",   "brig", "bros", "bzw", "ca",
     "capt", "cf",   "ch",  "cia",    "cie",  "cmdr", "co",   "col",  "corp", "ct",   "dec",  "dept", "det", "dipl",
     "dist", "doc",  "dr",  "dra",    "eds",  "eg",   "etc",  "evtl", "feb",  "ff",   "fr",   "fri",  "ft",  "gen",
     "ggf",  "gov",  "hon", "hr",     "hrsg", "ie",   "inc",  "ing",  "insp", "jan",  "jr",   "jul",  "jun", "lic",
     "lt",   "ltd",  "maj", "mgr",    "mio",  "mlle", "mme",  "mr",   "mrd",  "mrs",  "ms",   "mt",   "nos", "nov",
     "nr",   "núm",  "oct", "okt",    "pdte", "pp",   "prof", "pte",  "pty",  "rd",   "rep",  "reps", "rev", "sec",
     "sen",  "sens", "sep", "sept",   "sgt",  "sig",  "sog",  "sr",   "sra",  "srta", "ss",   "st",   "sta", "ste",
     "str",  "supt", "usw", "vol",    "vs",   "zb",   "гг",   "руб"});
static_assert(std::is_sorted(abbreviations.begin(), abbreviations.end()));

} // namespace

bool is_abbreviation(std::string_view word) {
    return std::binary_search(abbreviations.begin(), abbreviations.end(), word);
}

} // namespace dateline
