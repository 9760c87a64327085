// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/names_language.h"

#include <boost/test/unit_test.hpp>

#include <cstdlib>

using namespace dateline;

namespace {

std::string language(std::string_view tag) {
    return names_language(tag).value_or("refused");
}

} // namespace

BOOST_AUTO_TEST_SUITE(language_of_names)

BOOST_AUTO_TEST_CASE(tags_become_the_languages_of_the_lists) {
    BOOST_TEST(language("en") == "en");
    BOOST_TEST(language("EN-gb") == "en");
    BOOST_TEST(language("ko-KR") == "ko");
    BOOST_TEST(language("zh") == "zh");
    BOOST_TEST(language("zh-TW") == "zh-Hant");
    BOOST_TEST(language("zh-hk") == "zh-Hant");
    BOOST_TEST(language("zh-CN") == "zh-Hans");
    BOOST_TEST(language("zh-hant-CN") == "zh-Hant");
    BOOST_TEST(language("sr-Latn-RS") == "sr-Latn");
    BOOST_TEST(language("ja-u-ca-japanese") == "ja");
}

BOOST_AUTO_TEST_CASE(what_is_no_tag_is_refused) {
    for (const std::string_view text :
         {"", "-", "x", "e n", "en-", "-en", "en--us", "123", "日本語", "verylonglanguage"})
        BOOST_TEST(language(text) == "refused", text);
}

BOOST_AUTO_TEST_CASE(locales_of_posix) {
    BOOST_TEST(language_of_locale("zh_TW.UTF-8") == "zh-Hant");
    BOOST_TEST(language_of_locale("de_DE@euro") == "de");
    BOOST_TEST(language_of_locale("C.UTF-8") == "en");
    BOOST_TEST(language_of_locale("POSIX") == "en");
    BOOST_TEST(language_of_locale("/no/such") == "en");
}

BOOST_AUTO_TEST_CASE(the_first_variable_that_is_set_decides) {
    setenv("LC_ALL", "", 1);
    setenv("LC_MESSAGES", "ja_JP.UTF-8", 1);
    setenv("LANG", "ko_KR.UTF-8", 1);
    BOOST_TEST(language_of_environment() == "ja");
    setenv("LC_ALL", "zh_CN.UTF-8", 1);
    BOOST_TEST(language_of_environment() == "zh-Hans");
    unsetenv("LC_ALL");
    unsetenv("LC_MESSAGES");
    unsetenv("LANG");
    BOOST_TEST(language_of_environment() == "en");
}

BOOST_AUTO_TEST_SUITE_END()
