// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/dates/month_names.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dateline {
namespace {

using namespace std::string_view_literals;

// One row a month; all languages together, since no short form means two months in two of them.
constexpr std::array<std::string_view, 12> months{
    // en de es fr it pt ru nl; a space before and after each name
    " january jan januar jän jänner enero ene janvier janv gennaio gen janeiro января янв январь januari ",
    " february feb februar febrero février fevrier févr fevr fév febbraio fevereiro fev февраля фев февраль februari ",
    " march mar märz maerz mär mrz marzo mars março marco марта мар март maart mrt ",
    " april apr abril abr avril avr aprile апреля апр апрель ",
    " may mai mayo maggio mag maio мая май mei ",
    " june jun juni junio juin giugno giu junho июня июн июнь ",
    " july jul juli julio juillet juil luglio lug julho июля июл июль ",
    " august aug agosto ago août aout agustus augustus августа авг август ",
    " september sep sept septiembre setiembre septembre settembre set setembro сентября сен сент сентябрь ",
    " october oct oktober okt octubre octobre ottobre ott outubro out октября окт октябрь ",
    " november nov noviembre novembre novembro ноября ноя нояб ноябрь ",
    " december dec dezember dez diciembre dic décembre decembre déc dicembre dezembro декабря дек декабрь ",
};

constexpr std::array eras{
    std::pair{"令和"sv, 2018}, std::pair{"平成"sv, 1988}, std::pair{"昭和"sv, 1925}, std::pair{"大正"sv, 1911},
    std::pair{"明治"sv, 1867}, std::pair{"民國"sv, 1911}, std::pair{"民国"sv, 1911},
};

constexpr std::string_view weekdays =
    " monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun"
    " montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sonnabend sa sonntag so"
    " lunes lun martes miércoles miercoles mié jueves jue viernes vie sábado sabado sáb domingo dom"
    " lundi mardi mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim"
    " lunedì martedì mercoledì giovedì gio venerdì sabato sab"
    " segunda terça terca quarta quinta sexta feira seg ter qua qui sex"
    " понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс"
    " maandag ma dinsdag woensdag wo donderdag vrijdag vr zaterdag za zondag zo"
    " 星 期 周 週 曜 礼 拜 禮 요 月 火 水 木 金 土 日 天 一 二 三 四 五 六 화 수 목 금 토 일 월 ";

constexpr std::string_view time_words =
    " t z at um a à as às las le les h uhr am pm a.m p.m в alle ore om uur"
    " utc gmt est edt cst cdt mst mdt pst pdt et ct pt bst ist cet cest eet eest wet west msk jst kst hkt sgt aest aedt"
    " 午 前 後 后 上 下 晚 中 早 凌 晨 時 时 点 點 分 秒 頃 시 분 초 오 전 후 ";

bool stands_in(std::string_view list, std::string_view word) {
    if (word.empty() || word.find(' ') != std::string_view::npos) return false;
    for (std::size_t at = list.find(word); at != std::string_view::npos; at = list.find(word, at + 1))
        if (list[at - 1] == ' ' && list[at + word.size()] == ' ') return true;
    return false;
}

} // namespace

std::optional<int> month_of_name(std::string_view word) {
    for (std::size_t i = 0; i < months.size(); ++i)
        if (stands_in(months[i], word)) return static_cast<int>(i) + 1;
    return std::nullopt;
}

std::optional<int> year_before_era(std::string_view two_characters) {
    for (const auto& [name, before] : eras)
        if (name == two_characters) return before;
    return std::nullopt;
}

bool is_weekday_name(std::string_view word) {
    return stands_in(weekdays, word);
}

bool is_time_word(std::string_view word) {
    return stands_in(time_words, word);
}

} // namespace dateline
