// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/read.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <iconv.h>

#include <string>

using namespace dateline;

namespace {

std::string encoded(std::string utf8, const char* encoding) {
    const iconv_t converter = ::iconv_open(encoding, "UTF-8");
    BOOST_REQUIRE(converter != reinterpret_cast<iconv_t>(-1));
    std::string bytes(utf8.size() * 4 + 8, '\0');
    char* in = utf8.data();
    char* out = bytes.data();
    std::size_t left = utf8.size();
    std::size_t space = bytes.size();
    BOOST_REQUIRE(::iconv(converter, &in, &left, &out, &space) != static_cast<std::size_t>(-1));
    ::iconv_close(converter);
    bytes.resize(bytes.size() - space);
    return bytes;
}

struct Example {
    const char* encoding;
    const char* text;
};
std::ostream& operator<<(std::ostream& out, const Example& example) {
    return out << example.encoding;
}

const Example pages_in_other_encodings[] = {
    {"UTF-16",
     "海港旧灯塔冬天继续发光\n\n海港委员会星期二投票决定，整个冬天都让旧灯塔继续发光，费用由渔民和商店共同承担。\n"},
    {"GBK",
     "海港旧灯塔冬天继续发光\n\n海港委员会星期二投票决定，整个冬天都让旧灯塔继续发光，费用由渔民和商店共同承担。\n"},
    {"BIG5",
     "海港舊燈塔冬天繼續發光\n\n海港委員會星期二投票決定，整個冬天都讓舊燈塔繼續發光，費用由漁民和商店共同承擔。\n"},
    {"SHIFT_JIS", "港の古い灯台、冬も光り続ける\n\n港の委員会は火曜日、古い灯台の光を冬の間も消さないことを決めた。費用"
                  "は漁師と商店が分け合う。\n"},
    {"EUC-JP", "港の古い灯台、冬も光り続ける\n\n港の委員会は火曜日、古い灯台の光を冬の間も消さないことを決めた。費用は"
               "漁師と商店が分け合う。\n"},
    {"EUC-KR", "항구의 오래된 등대, 겨울에도 불 밝힌다\n\n항구 위원회는 화요일 오래된 등대의 불을 겨울에도 끄지 않기로 "
               "했다. 비용은 어민과 상점이 나눈다.\n"},
};

} // namespace

BOOST_AUTO_TEST_SUITE(pages_in_other_encodings_than_utf_8)

BOOST_DATA_TEST_CASE(a_page_reads_the_same_in_its_own_encoding, pages_in_other_encodings) {
    const Result<Article> plain = read_page(sample.text, "a/b.txt");
    const Result<Article> other = read_page(encoded(sample.text, sample.encoding), "a/b.txt");
    BOOST_REQUIRE(plain.has_value());
    BOOST_TEST_REQUIRE(other.has_value(), (other ? "" : other.error().reason));
    BOOST_TEST((other->text == plain->text));
}

BOOST_AUTO_TEST_SUITE_END()
