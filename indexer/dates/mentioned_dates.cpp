// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/dates/mentioned_dates.h"

#include "indexer/dates/date_in_text.h"
#include "indexer/dates/dated_passages.h"
#include "indexer/dates/year_of_yearless.h"

#include <algorithm>
#include <array>
#include <set>

namespace dateline {
namespace {

/// Parts two dates or days that belong together: "19 to 21", 19日至21日.
bool is_range_joiner(const DateToken& token) {
    static constexpr std::array<std::string_view, 7> marks{"-", "–", "—", "~", "〜", "‐", "−"};
    const bool is_dash = std::any_of(marks.begin(), marks.end(), [&](auto mark) { return is_mark(token, mark); });
    return is_dash || is_word(token, "to", "through", "until", "till", "bis", "au", "al", "a", "tot", "до", "по") ||
           is_word(token, "至", "到", "迄", "か", "ら", "부", "터");
}

bool is_joiner(const DateToken& token) {
    static constexpr std::array<std::string_view, 8> marks{",", "、", "・", "·", "&", "/", "(", ")"};
    const bool is_sign = std::any_of(marks.begin(), marks.end(), [&](auto mark) { return is_mark(token, mark); });
    return is_sign || is_range_joiner(token) || is_word(token, "and", "und", "y", "et", "e", "и", "of") ||
           is_word(token, "和", "及", "与", "と", "과", "와", "및", "ま", "で", "까", "지");
}

/// The dates of one passage, from left to right.
class MentionScan {
  public:
    MentionScan(DateTokenSpan tokens, const std::optional<Date>& published, std::set<Date>& dates)
        : tokens_(tokens), published_(published), dates_(dates) {}

    void run() {
        for (std::size_t i = 0; i < tokens_.size();) {
            const std::size_t end = take(i);
            i = std::max(end, i + 1);
        }
    }

  private:
    /// The token behind the date that begins at `i`; `i` where none does.
    std::size_t take(std::size_t i) {
        if (const auto match = date_in_text(tokens_, i)) {
            add_earlier_day(i, match->date);
            return remember(match->date, behind_later_day(match->date, match->end));
        }
        const auto yearless = continues_number(tokens_, i) ? std::nullopt : yearless_date_at(tokens_, i);
        if (!yearless) return i;
        const auto date = with_year(*yearless, i);
        if (!date) return yearless->end;
        add_earlier_day(i, *date);
        return remember(*date, behind_later_day(*date, yearless->end));
    }

    std::size_t remember(const Date& date, std::size_t end) {
        dates_.insert(date);
        before_ = date;
        end_before_ = end;
        return end;
    }

    void add_day(const Date& of_month, std::int64_t day) {
        if (day == 0) return;
        if (const auto date = make_date(of_month.year, of_month.month, day)) dates_.insert(*date);
    }

    /// The 19 of "19-21 September 2018", "19 and 20 September".
    void add_earlier_day(std::size_t i, const Date& date) {
        const bool day_first = is_small_number(tokens_[i]) && date.day == tokens_[i].value;
        if (!day_first || i < 2 || i - 2 < end_before_ || !is_small_number(tokens_[i - 2])) return;
        const bool joined = is_range_joiner(tokens_[i - 1]) || is_word(tokens_[i - 1], "and", "und", "y", "et", "e");
        if (joined && tokens_[i - 2].value < date.day && !continues_number(tokens_, i - 2))
            add_day(date, tokens_[i - 2].value);
    }

    /// Behind 至21日 or "-21", "to 21st", whose day is added.
    std::size_t behind_later_day(const Date& date, std::size_t end) {
        if (date.day == 0) return end;
        std::size_t day = end;
        while (day < end + 2 && is_joiner(token_at(tokens_, day))) ++day;
        if (day == end || !is_small_number(token_at(tokens_, day)) || tokens_[day].value <= date.day) return end;
        const bool has_unit = is_word(token_at(tokens_, end - 1), "日", "号", "일");
        if (has_unit ? !has_day_unit(tokens_, day) : !is_later_day_of_name(end, day)) return end;
        add_day(date, tokens_[day].value);
        return has_unit ? day + 2 : day + 1;
    }

    /// "September 19-21", which no month or year of another date follows.
    [[nodiscard]] bool is_later_day_of_name(std::size_t end, std::size_t day) const {
        const bool name_first = is_small_number(tokens_[end - 1]) && end >= 2 && month_at(tokens_, end - 2);
        return name_first && day == end + 1 && is_range_joiner(tokens_[end]) && ends_as_day(tokens_, day) &&
               !month_at(tokens_, behind_joiner(tokens_, day + 1));
    }

    [[nodiscard]] std::optional<Date> with_year(const YearlessDate& date, std::size_t begin) const {
        using Kind = YearHint::Kind;
        const auto in_year = [&](int year) { return make_date(year, date.month, date.day); };
        const YearHint hint = year_hint(tokens_, begin, date.end);
        switch (hint.kind) {
        case Kind::from_article: return published_ ? in_year(published_->year + hint.years) : std::nullopt;
        case Kind::same: return before_ ? in_year(before_->year) : std::nullopt;
        case Kind::short_year: {
            const auto year = published_ ? full_year(hint.years, *published_) : std::nullopt;
            return year ? in_year(*year) : std::nullopt;
        }
        case Kind::unknown: return std::nullopt;
        case Kind::none: break;
        }
        if (before_ && is_joined(end_before_, begin)) return behind_date(date, *before_, end_before_);
        if (const auto year = year_behind(date)) return in_year(*year);
        return published_ ? nearest_date(date.month, date.day, *published_) : std::nullopt;
    }

    [[nodiscard]] bool is_joined(std::size_t from, std::size_t to) const {
        constexpr std::size_t most_tokens = 4; // から, "and from"
        if (to <= from || to - from > most_tokens) return to == from && from > 0;
        for (std::size_t i = from; i < to; ++i)
            if (!is_joiner(tokens_[i])) return false;
        return true;
    }

    /// In the year of the date before, or the next one where a stretch goes on past its end: 2018年12月30日至1月2日.
    [[nodiscard]] std::optional<Date> behind_date(const YearlessDate& date, const Date& before,
                                                  std::size_t from) const {
        const bool is_range = is_range_joiner(token_at(tokens_, from));
        return make_date(before.year + (is_range && date.month < before.month ? 1 : 0), date.month, date.day);
    }

    /// The year that stands behind the second of two joined dates: "September 19 to October 5, 2018", "September
    /// 19-21, 2018".
    [[nodiscard]] std::optional<int> year_behind(const YearlessDate& date) const {
        std::size_t next = date.end;
        while (next < date.end + 2 && is_joiner(token_at(tokens_, next))) ++next;
        if (next == date.end || next >= tokens_.size()) return std::nullopt;
        if (const auto second = date_in_text(tokens_, next); second && second->date.day != 0)
            return second->date.year - (date.month > second->date.month ? 1 : 0);
        const bool is_day = is_small_number(tokens_[next]) && is_range_joiner(tokens_[date.end]);
        const std::size_t year = next + (is_mark(token_at(tokens_, next + 1), ",") ? 2 : 1);
        if (!is_day || !is_year(token_at(tokens_, year))) return std::nullopt;
        return static_cast<int>(tokens_[year].value);
    }

    DateTokenSpan tokens_;
    const std::optional<Date>& published_;
    std::set<Date>& dates_;
    std::optional<Date> before_; ///< the date to the left
    std::size_t end_before_ = 0; ///< and the token behind it
};

void add_mentions(std::string_view text, const std::optional<Date>& published, std::set<Date>& dates) {
    for_each_dated_passage(text, [&](std::string_view passage) {
        const std::vector<DateToken> tokens = date_tokens(passage);
        MentionScan(tokens, published, dates).run();
    });
}

} // namespace

std::vector<Date> mentioned_dates(std::string_view text, const std::optional<Date>& published) {
    std::set<Date> dates;
    add_mentions(text, published, dates);
    return {dates.begin(), dates.end()};
}

std::vector<Date> mentioned_dates(const Article& article) {
    std::set<Date> dates;
    for (const Section section : {Section::title, Section::caption, Section::body, Section::related})
        add_mentions(article[section], article.date, dates);
    return {dates.begin(), dates.end()};
}

} // namespace dateline
