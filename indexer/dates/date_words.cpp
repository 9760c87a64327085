// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/dates/date_words.h"

#include "common/icu/calendar_names.h"
#include "common/text/fold.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <cstddef>
#include <functional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace dateline {
namespace {

using namespace std::string_view_literals;

// Languages whose months CLDR names. Croatian is left out: its listopad is October, the Polish and Czech one November.
constexpr std::array locales{"en"sv, "de"sv, "es"sv, "fr"sv, "it"sv, "pt"sv, "ru"sv, "nl"sv, "pl"sv,
                             "tr"sv, "id"sv, "ms"sv, "sv"sv, "da"sv, "nb"sv, "fi"sv, "cs"sv, "sk"sv,
                             "hu"sv, "ro"sv, "el"sv, "uk"sv, "bg"sv, "ca"sv, "lt"sv, "lv"sv, "et"sv,
                             "ar"sv, "he"sv, "fa"sv, "hi"sv, "bn"sv, "th"sv, "vi"sv};

// Forms that CLDR does not have, one row a month.
constexpr std::array<std::string_view, 12> more_months{
    "jän jänner gen", "", "maerz mär mrz", "", "", "", "", "", "sept setiembre", "okt", "", "dez",
};

constexpr std::array eras{
    std::pair{"令和"sv, 2018}, std::pair{"平成"sv, 1988}, std::pair{"昭和"sv, 1925},
    std::pair{"大正"sv, 1911}, std::pair{"明治"sv, 1867}, std::pair{"民国"sv, 1911},
};

constexpr std::string_view more_weekdays =
    "tues thur thurs sonnabend miercoles sabado segunda terça quarta quinta sexta feira"
    " 星 期 周 週 曜 礼 拜 禮 요 月 火 水 木 金 土 日 天 一 二 三 四 五 六 화 수 목 금 토 일 월";

constexpr std::string_view time_words =
    "t z at um a à as às las le les h uhr am pm p m в alle ore om uur kl klo de o'clock"
    " r m d г года году р року рік" // behind the year: "18 listopada 2025 r."
    " utc gmt est edt cst cdt mst mdt pst pdt et ct pt bst ist cet cest eet eest wet west msk jst kst hkt sgt aest aedt"
    " wib ict pht"
    " 午 前 後 上 下 晚 中 早 凌 晨 時 點 分 秒 頃 時間 北 京 시 분 초 오 전 후 새 벽 낮";

std::vector<std::string> words_in(std::string_view list) {
    std::vector<std::string> words;
    for (std::size_t from = 0; from < list.size();) {
        const std::size_t end = std::min(list.find(' ', from), list.size());
        if (end > from) words.push_back(fold_key(list.substr(from, end - from)));
        from = end + 1;
    }
    return words;
}

/// "nov." → "nov"; nothing for names that are no single word of letters ("11月", "tháng 11").
std::string one_word(std::string_view name) {
    std::string word = fold_key(name);
    while (word.ends_with('.') || word.ends_with("\u05F3")) word.resize(word.size() - (word.ends_with('.') ? 1 : 2));
    const bool has_other = word.find_first_of(" .0123456789") != std::string::npos;
    return has_other || word.empty() ? std::string{} : word;
}

class MonthTable {
  public:
    MonthTable() {
        for (const std::string_view locale : locales) add_locale(locale);
        for (std::size_t i = 0; i < more_months.size(); ++i)
            for (const std::string& word : words_in(more_months[i]))
                add(word, {static_cast<std::int8_t>(i + 1), false, false});
        for (const std::string& word : ambiguous_) months_.erase(word);
        for (const auto& [word, month] : months_)
            if (const auto key = key_of_head(word)) heads_.set(*key);
    }

    [[nodiscard]] std::optional<MonthWord> find(const std::string& word) const {
        const auto found = months_.find(word);
        if (found == months_.end()) return std::nullopt;
        return found->second;
    }
    [[nodiscard]] bool may_begin(std::string_view letters) const {
        const auto key = key_of_head(letters);
        return key && heads_.test(*key);
    }
    [[nodiscard]] bool has_weekday(const std::string& word) const { return weekdays_.count(word) > 0; }

  private:
    void add_locale(std::string_view locale) {
        const icu::CalendarNames names = icu::calendar_names(locale);
        const bool is_thai = locale == "th";
        for (std::size_t i = 0; i < names.months.size(); ++i) {
            const auto month = static_cast<std::int8_t>(i + 1);
            for (const std::string& name : names.months[i]) {
                add(one_word(name), {month, true, is_thai});
                if (locale == "he") add(one_word("ב" + name), {month, true, false}); // "in", written together
            }
            for (const std::string& name : names.short_months[i]) add(one_word(name), {month, false, is_thai});
        }
        for (const std::string& name : names.weekdays)
            if (std::string word = one_word(name); !word.empty()) weekdays_.insert(std::move(word));
    }

    /// The first three letters as a number; nothing where they are not of ASCII.
    static std::optional<std::size_t> key_of_head(std::string_view word) {
        if (word.size() < 3) return std::nullopt;
        std::size_t key = 0;
        for (const char c : word.substr(0, 3)) {
            const char small = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
            if (small < 'a' || small > 'z') return std::nullopt;
            key = key * letters_ + static_cast<std::size_t>(small - 'a');
        }
        return key;
    }

    void add(const std::string& word, const MonthWord& meaning) {
        if (word.empty()) return;
        const auto [known, is_new] = months_.emplace(word, meaning);
        if (!is_new && known->second.month != meaning.month) ambiguous_.insert(word);
        if (!is_new && meaning.is_full) known->second.is_full = true;
    }

    static constexpr std::size_t letters_ = 26;

    std::bitset<letters_ * letters_ * letters_> heads_; ///< that months begin with
    std::unordered_map<std::string, MonthWord> months_;
    std::unordered_set<std::string> ambiguous_;
    std::unordered_set<std::string> weekdays_;
};

const MonthTable& month_table() {
    static const MonthTable table;
    return table;
}

std::unordered_set<std::string> set_of(std::string_view list) {
    const auto words = words_in(list);
    return {words.begin(), words.end()};
}

} // namespace

std::optional<MonthWord> month_of_word(std::string_view word) {
    return month_table().find(std::string(word));
}

bool may_begin_month(std::string_view three_letters) {
    return month_table().may_begin(three_letters);
}

std::optional<int> year_before_era(std::string_view first, std::string_view second) {
    for (const auto& [name, before] : eras)
        if (first.size() + second.size() == name.size() && name.starts_with(first) && name.ends_with(second))
            return before;
    return std::nullopt;
}

bool is_weekday_word(std::string_view word) {
    static const std::unordered_set<std::string> more = set_of(more_weekdays);
    const std::string key(word);
    return more.count(key) > 0 || month_table().has_weekday(key);
}

bool is_time_word(std::string_view word) {
    static const std::unordered_set<std::string> words = set_of(time_words);
    return words.count(std::string(word)) > 0;
}

} // namespace dateline
