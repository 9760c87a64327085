// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/read.h"

#include "tests/support/random.h"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <initializer_list>
#include <string>

using namespace dateline;
using dateline::test::Random;

namespace {

std::string text_of(std::initializer_list<std::string_view> lines) {
    std::string text;
    for (const std::string_view line : lines) text.append(line) += '\n';
    return text;
}

Article page(std::initializer_list<std::string_view> lines, std::string_view path = "harbour/page.txt") {
    const Result<Article> article = read_page(text_of(lines), path);
    BOOST_REQUIRE(article.has_value());
    return *article;
}

std::string iso(const std::optional<Date>& date) {
    return date ? to_iso(*date) : "none";
}

// Paragraphs that the pages below share, so that each test shows what is special about its page.
constexpr std::string_view harbour_1 =
    "The harbour council voted on Tuesday to keep the old lighthouse lit through the winter.";
constexpr std::string_view harbour_2 =
    "Members said the lighthouse was worth more to the harbour than the cost of its lamp.";
constexpr std::string_view harbour_title = "Harbour council keeps old lighthouse lit";
constexpr std::string_view han_1 =
    "海港委员会星期二投票决定，整个冬天都让旧灯塔继续发光，费用由渔民和商店共同承担，一年以后再作评估。";
constexpr std::string_view han_2 =
    "委员会成员表示，灯塔对海港的意义远远超过灯泡的费用，渔民们也希望夜里回来时能看到熟悉的光。";
constexpr std::string_view han_title = "海港旧灯塔冬天继续发光";

} // namespace

BOOST_AUTO_TEST_SUITE(pages)

BOOST_AUTO_TEST_CASE(a_plain_page_is_headline_and_body) {
    const Article article = page({harbour_title, "", harbour_1, "", harbour_2});
    BOOST_TEST(article[Section::title] == harbour_title);
    BOOST_TEST(article[Section::body] == std::string(harbour_1) + '\n' + std::string(harbour_2));
    BOOST_TEST(article[Section::boilerplate] == "");
    BOOST_TEST(article.id == "harbour/page.txt");
    BOOST_TEST(article.source == "harbour");
    BOOST_TEST(iso(article.date) == "none");
}

BOOST_AUTO_TEST_CASE(a_caption_stands_above_the_headline_between_image_labels) {
    const Article article = page({"The old lighthouse of the harbour at dusk, with gulls over the council's new pier.",
                                  "AI 生成的图像",
                                  "",
                                  harbour_title,
                                  "",
                                  "AI 生成的图像",
                                  "",
                                  harbour_1,
                                  "",
                                  harbour_2,
                                  "",
                                  "人们在说什么",
                                  "",
                                  "Some wondered who climbs the stairs to change the lamp.",
                                  "",
                                  "相关文章",
                                  "",
                                  "Acting mayor opens the pier",
                                  "由 AI 报道 AI 生成的图像",
                                  "韩朝对话的条件仍在讨论之中。",
                                  "",
                                  "此网站使用 cookie",
                                  "",
                                  "我们使用 cookie 进行分析以改进我们的网站。阅读我们的 隐私政策 以获取更多信",
                                  "拒绝"});
    BOOST_TEST(article[Section::title] == harbour_title);
    BOOST_TEST(article[Section::caption] ==
               "The old lighthouse of the harbour at dusk, with gulls over the council's new pier.");
    BOOST_TEST(article[Section::body] == std::string(harbour_1) + '\n' + std::string(harbour_2));
    BOOST_TEST(article[Section::comments] == "Some wondered who climbs the stairs to change the lamp.");
    BOOST_TEST(article[Section::related] == "Acting mayor opens the pier\n韩朝对话的条件仍在讨论之中。");
    BOOST_TEST(article[Section::boilerplate].find("隐私政策") != std::string::npos);
    BOOST_TEST(article[Section::boilerplate].find("拒绝") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_page_without_headline_above_its_caption_has_its_headline_all_the_same) {
    const Article article =
        page({"Photo: the lighthouse seen from the harbour wall", "", harbour_title, "", harbour_1, harbour_2});
    BOOST_TEST(article[Section::title] == harbour_title);
    BOOST_TEST(article[Section::caption] == "Photo: the lighthouse seen from the harbour wall");
}

BOOST_AUTO_TEST_CASE(a_headline_that_is_repeated_counts_once) {
    const Article article = page({"Harbour council keeps old lighthouse lit - Harbour Times", "Home", "News", "",
                                  harbour_title, "", harbour_1, "", harbour_2, "", harbour_title});
    BOOST_TEST(article[Section::title] == harbour_title);
    BOOST_TEST(article[Section::body] == std::string(harbour_1) + '\n' + std::string(harbour_2));
}

BOOST_AUTO_TEST_CASE(navigation_comes_first_and_is_boilerplate) {
    const Article article = page({"Skip to content", "Home", "World", "Sport", "Subscribe", "Sign in", "",
                                  harbour_title, "", harbour_1, harbour_2});
    BOOST_TEST(article[Section::title] == harbour_title);
    BOOST_TEST(article[Section::boilerplate] == "Skip to content\nHome\nWorld\nSport\nSubscribe\nSign in");
}

BOOST_AUTO_TEST_CASE(a_menu_on_one_line_is_boilerplate_in_any_script) {
    for (const std::string_view menu :
         {"Home | World | Business | Sport | Arts", "首页　国内　国际　财经　文化", "トップ　政治　国際　経済",
          "홈 | 정치 | 국제 | 경제", "Startseite | Politik | Wirtschaft | Kultur"}) {
        const Article article = page({menu, "", harbour_title, "", harbour_1, harbour_2});
        BOOST_TEST(article[Section::title] == harbour_title);
        BOOST_TEST(article[Section::boilerplate] == menu);
    }
}

BOOST_AUTO_TEST_CASE(the_share_line_is_boilerplate) {
    for (const std::string_view share :
         {"Share   Print   Email", "分享　收藏　打印", "シェアする　印刷", "공유  인쇄", "Teilen | Drucken"})
        BOOST_TEST(page({harbour_title, "", share, "", harbour_1, harbour_2})[Section::boilerplate] == share);
}

BOOST_AUTO_TEST_CASE(byline_and_date_line_are_read_and_set_aside) {
    const Article article = page({harbour_title, "", "By Ida Vole and Tom Rees", "Published: 18 November 2025, 09:12",
                                  "Updated: 20 November 2025", "", harbour_1, "", harbour_2});
    BOOST_TEST((article.authors == std::vector<std::string>{"Ida Vole", "Tom Rees"}));
    BOOST_TEST(iso(article.date) == "2025-11-18");
    BOOST_TEST((article.date_from == DateOrigin::text));
    BOOST_TEST(article[Section::body] == std::string(harbour_1) + '\n' + std::string(harbour_2));
}

BOOST_AUTO_TEST_CASE(a_day_without_a_year_in_the_text_is_no_date_of_the_page) {
    const Article article =
        page({harbour_title, "", "The council voted on November 18 to keep the old lighthouse lit for good.", "",
              harbour_2});
    BOOST_TEST(iso(article.date) == "none");
    BOOST_TEST((article.date_from == DateOrigin::none));
}

BOOST_AUTO_TEST_CASE(a_date_far_down_in_the_body_is_no_date_of_the_page) {
    BOOST_TEST(iso(page({harbour_title, "", harbour_1, "", "The deal of 19 September 2018 stands, the council said.",
                         harbour_2})
                       .date) == "none");
}

BOOST_AUTO_TEST_CASE(the_name_of_file_or_folders_gives_the_date_first) {
    const auto dated = [](std::string_view path) {
        return iso(page({harbour_title, "Published: 18 November 2025", "", harbour_1, harbour_2}, path).date);
    };
    BOOST_TEST(dated("harbour/2025-10-01-lighthouse.txt") == "2025-10-01");
    BOOST_TEST(dated("harbour/2025/10/01/lighthouse.txt") == "2025-10-01");
    BOOST_TEST(dated("harbour/lighthouse.txt") == "2025-11-18");
}

BOOST_AUTO_TEST_CASE(the_source_is_a_folder_that_is_named_for_it) {
    const auto source = [](std::string_view path) { return page({harbour_title, "", harbour_1}, path).source; };
    BOOST_TEST(source("archive/harbour-times/2025/10/01/a.txt") == "harbour-times");
    BOOST_TEST(source("x/pages/a.txt") == "");
    BOOST_TEST(source("a.txt") == "");
    BOOST_TEST(source("../a.txt") == "");
}

BOOST_AUTO_TEST_CASE(a_read_more_link_in_the_middle_leaves_the_body_whole) {
    const Article article =
        page({harbour_title, "", harbour_1, "", "Read more: Ten lamps that never went out", "", harbour_2});
    BOOST_TEST(article[Section::body] == std::string(harbour_1) + '\n' + std::string(harbour_2));
    BOOST_TEST(article[Section::related] == "Read more: Ten lamps that never went out");
}

BOOST_AUTO_TEST_CASE(a_read_also_heading_in_the_middle_takes_only_the_headlines_beneath) {
    const Article article = page({harbour_title, "", harbour_1, "", "Read also", "Ten lamps that never went out",
                                  "The keeper's cat", "", harbour_2});
    BOOST_TEST(article[Section::body] == std::string(harbour_1) + '\n' + std::string(harbour_2));
    BOOST_TEST(article[Section::related] == "Ten lamps that never went out\nThe keeper's cat");
}

BOOST_AUTO_TEST_CASE(related_headings_are_known_in_every_language) {
    for (const std::string_view heading :
         {"Related articles", "More on this story", "相关文章", "延伸閱讀", "関連記事", "관련 기사", "Mehr zum Thema",
          "Noticias relacionadas", "Articles liés", "▶ 相关新闻：", "Related stories (3)"}) {
        const Article article =
            page({harbour_title, "", harbour_1, harbour_2, "", heading, "", "The keeper's cat retires"});
        BOOST_TEST(article[Section::related] == "The keeper's cat retires", heading);
    }
}

BOOST_AUTO_TEST_CASE(comment_headings_are_known_in_every_language) {
    for (const std::string_view heading : {"Comments (12)", "What people are saying", "人们在说什么", "網友留言",
                                           "みんなのコメント", "댓글", "Kommentare", "Comentarios", "Commentaires"}) {
        const Article article = page({harbour_title, "", harbour_1, harbour_2, "", heading, "", "I love this lamp"});
        BOOST_TEST(article[Section::comments] == "I love this lamp", heading);
    }
}

BOOST_AUTO_TEST_CASE(a_heading_in_the_menu_opens_no_section) {
    const Article article = page({"Home", "Most read", "Comments", "", harbour_title, "", harbour_1, harbour_2});
    BOOST_TEST(article[Section::body] == std::string(harbour_1) + '\n' + std::string(harbour_2));
    BOOST_TEST(article[Section::related] == "");
}

BOOST_AUTO_TEST_CASE(a_cookie_banner_above_the_page_does_not_take_it) {
    const Article article = page({"We use cookies to make this site work.", "Read our privacy policy.", "Accept all",
                                  "Reject all", "", harbour_title, "", harbour_1, "", harbour_2});
    BOOST_TEST(article[Section::title] == harbour_title);
    BOOST_TEST(article[Section::body] == std::string(harbour_1) + '\n' + std::string(harbour_2));
}

BOOST_AUTO_TEST_CASE(a_banner_cut_off_at_the_end_is_boilerplate_with_all_behind_it) {
    for (const std::string_view banner : {"This website uses cookies to count visits", "此网站使用 cookie",
                                          "本網站使用 cookie 以提供更好的服務", "当サイトではクッキーを使用しています",
                                          "이 웹사이트는 쿠키를 사용합니다", "Diese Website verwendet Cookies"}) {
        const Article article = page({harbour_title, "", harbour_1, harbour_2, "", banner, "We and our 812 partn"});
        BOOST_TEST(article[Section::body] == std::string(harbour_1) + '\n' + std::string(harbour_2), banner);
    }
}

BOOST_AUTO_TEST_CASE(a_newsletter_box_is_boilerplate) {
    const Article article = page({harbour_title, "", harbour_1, "", "Sign up for our newsletter", "Subscribe", "",
                                  harbour_2, "", "© 2025 Harbour Times. All rights reserved."});
    BOOST_TEST(article[Section::body] == std::string(harbour_1) + '\n' + std::string(harbour_2));
    BOOST_TEST(article[Section::boilerplate] ==
               "Sign up for our newsletter\nSubscribe\n© 2025 Harbour Times. All rights reserved.");
}

BOOST_AUTO_TEST_CASE(labels_of_generated_pictures_and_summaries_are_no_text) {
    for (const std::string_view label :
         {"Image generated by AI", "Summary generated by AI and checked by an editor", "本图说明由人工智能生成",
          "人工智能生成圖片說明", "この説明文はAIが生成しました", "AI가 생성한 사진 설명입니다",
          "Von KI generiertes Bild", "Imagen generada por IA"})
        BOOST_TEST(page({harbour_title, "", label, "", harbour_1, harbour_2})[Section::boilerplate] == label);
}

BOOST_AUTO_TEST_CASE(a_headline_about_ai_is_no_label) {
    constexpr std::string_view title = "AI lighthouse keeps harbour council awake";
    BOOST_TEST(page({title, "", harbour_1, harbour_2})[Section::title] == title);
}

BOOST_AUTO_TEST_CASE(a_simplified_chinese_page) {
    const Article article = page({"首页　国内　国际　财经",
                                  "",
                                  "旧灯塔与海港的夜景。新港网记者 摄",
                                  "",
                                  han_title,
                                  "",
                                  "来源：新港网　作者：林小舟",
                                  "2025年11月18日 14:05",
                                  "分享到：微信　微博",
                                  "",
                                  han_1,
                                  "",
                                  han_2,
                                  "",
                                  "人们在说什么",
                                  "",
                                  "网友说，灯塔像老朋友。",
                                  "",
                                  "相关文章",
                                  "",
                                  "灯塔守护人的猫退休"});
    BOOST_TEST(article[Section::title] == han_title);
    BOOST_TEST(article[Section::caption] == "旧灯塔与海港的夜景。新港网记者 摄");
    BOOST_TEST(article[Section::body] == std::string(han_1) + '\n' + std::string(han_2));
    BOOST_TEST(article[Section::comments] == "网友说，灯塔像老朋友。");
    BOOST_TEST(article[Section::related] == "灯塔守护人的猫退休");
    BOOST_TEST((article.authors == std::vector<std::string>{"林小舟"}));
    BOOST_TEST(iso(article.date) == "2025-11-18");
}

BOOST_AUTO_TEST_CASE(a_traditional_chinese_page) {
    const Article article =
        page({"首頁 | 政治 | 國際 | 生活", "", "舊燈塔貼滿海報。（記者林映彤攝）", "", "海港舊燈塔 冬天繼續發光", "",
              "2025年10月5日 18:22", "記者林映彤／基隆報導", "",
              "海港委員會星期二投票決定，整個冬天都讓舊燈塔繼續發光，費用由漁民和商店共同承擔。", "", "網友怎麼說",
              "「燈塔像老朋友。」", "", "相關新聞", "貓站長退休", "", "本網站使用 cookie 以提供更好的閱讀服務。"});
    BOOST_TEST(article[Section::title] == "海港舊燈塔 冬天繼續發光");
    BOOST_TEST(article[Section::caption] == "舊燈塔貼滿海報。（記者林映彤攝）");
    BOOST_TEST(article[Section::comments] == "「燈塔像老朋友。」");
    BOOST_TEST(article[Section::related] == "貓站長退休");
    BOOST_TEST((article.authors == std::vector<std::string>{"林映彤"}));
    BOOST_TEST(iso(article.date) == "2025-10-05");
}

BOOST_AUTO_TEST_CASE(a_japanese_page) {
    const Article article =
        page({"トップ　政治　国際　経済", "", "港の古い灯台。撮影・比嘉結", "", "港の古い灯台、冬も光り続ける", "",
              "2025年10月20日 7時00分", "比嘉結", "シェアする　印刷", "",
              "港の委員会は火曜日、古い灯台の光を冬の間も消さないことを決めた。費用は漁師と商店が分け合う。", "",
              "みんなのコメント", "「灯台に会いに行きたい」という声が寄せられた。", "", "関連記事", "猫の駅長、引退へ",
              "", "当サイトではクッキーを使用しています。"});
    BOOST_TEST(article[Section::title] == "港の古い灯台、冬も光り続ける");
    BOOST_TEST(article[Section::caption] == "港の古い灯台。撮影・比嘉結");
    BOOST_TEST(article[Section::related] == "猫の駅長、引退へ");
    BOOST_TEST((article.authors == std::vector<std::string>{"比嘉結"}));
    BOOST_TEST(iso(article.date) == "2025-10-20");
}

BOOST_AUTO_TEST_CASE(a_korean_page) {
    const Article article = page(
        {"홈 | 정치 | 국제 | 경제", "", "항구의 오래된 등대. 사진=윤가람 기자", "",
         "항구의 오래된 등대, 겨울에도 불 밝힌다", "", "윤가람 기자", "입력 2025. 11. 18. 오전 9:12 수정 2025. 11. 19.",
         "", "항구 위원회는 화요일 오래된 등대의 불을 겨울에도 끄지 않기로 했다. 비용은 어민과 상점이 나눈다.", "",
         "댓글", "등대가 오랜 친구 같다.", "", "관련 기사", "고양이 역장 은퇴", "",
         "ⓒ 항구일보 무단 전재 및 재배포 금지"});
    BOOST_TEST(article[Section::title] == "항구의 오래된 등대, 겨울에도 불 밝힌다");
    BOOST_TEST(article[Section::caption] == "항구의 오래된 등대. 사진=윤가람 기자");
    BOOST_TEST(article[Section::comments] == "등대가 오랜 친구 같다.");
    BOOST_TEST(article[Section::related] == "고양이 역장 은퇴");
    BOOST_TEST((article.authors == std::vector<std::string>{"윤가람"}));
    BOOST_TEST(iso(article.date) == "2025-11-18");
}

BOOST_AUTO_TEST_CASE(a_german_a_french_and_a_spanish_page) {
    const Article german =
        page({"Hafenrat lässt alten Leuchtturm leuchten", "", "Von Ida Vole", "Dienstag, 18. November 2025, 09:12 Uhr",
              "", "Der Hafenrat hat am Dienstag beschlossen, dass der alte Leuchtturm den ganzen Winter leuchtet.", "",
              "Mehr zum Thema", "Katze geht in Rente", "", "Diese Website verwendet Cookies"});
    BOOST_TEST(german[Section::title] == "Hafenrat lässt alten Leuchtturm leuchten");
    BOOST_TEST(german[Section::related] == "Katze geht in Rente");
    BOOST_TEST(iso(german.date) == "2025-11-18");
    const Article french =
        page({"Le vieux phare du port restera allumé", "", "Publié le 18 novembre 2025", "",
              "Le conseil du port a décidé mardi que le vieux phare resterait allumé tout l'hiver, pour les pêcheurs.",
              "", "Articles liés", "Le chat prend sa retraite"});
    BOOST_TEST(french[Section::title] == "Le vieux phare du port restera allumé");
    BOOST_TEST(french[Section::related] == "Le chat prend sa retraite");
    BOOST_TEST(iso(french.date) == "2025-11-18");
    const Article spanish =
        page({"El viejo faro del puerto seguirá encendido", "", "Por Ida Vole", "18 de noviembre de 2025", "",
              "El consejo del puerto decidió el martes que el viejo faro seguirá encendido todo el invierno.", "",
              "Te puede interesar", "El gato se jubila"});
    BOOST_TEST(spanish[Section::title] == "El viejo faro del puerto seguirá encendido");
    BOOST_TEST(spanish[Section::related] == "El gato se jubila");
    BOOST_TEST((spanish.authors == std::vector<std::string>{"Ida Vole"}));
    BOOST_TEST(iso(spanish.date) == "2025-11-18");
}

BOOST_AUTO_TEST_CASE(a_live_blog_keeps_its_entries_in_the_body) {
    const Article article =
        page({"Live: harbour council votes on the old lighthouse", "", "18 November 2025", "", "09:12", harbour_1, "",
              "09:40", harbour_2, "", "10:05", "The mayor rang the harbour bell to announce the vote of the council."});
    BOOST_TEST(article[Section::title] == "Live: harbour council votes on the old lighthouse");
    BOOST_TEST(article[Section::body].find(harbour_2) != std::string::npos);
    BOOST_TEST(article[Section::body].find("rang the harbour bell") != std::string::npos);
    BOOST_TEST(iso(article.date) == "2025-11-18");
}

BOOST_AUTO_TEST_CASE(a_page_of_one_line_is_not_lost) {
    const Article sentence = page({harbour_1});
    BOOST_TEST(sentence[Section::title] + sentence[Section::body] == harbour_1);
    const Article words = page({"lighthouse"});
    BOOST_TEST(words[Section::title] + words[Section::body] == "lighthouse");
}

BOOST_AUTO_TEST_CASE(an_empty_page_is_an_article_without_text) {
    for (const std::string_view text : {"", "\n\n", " \r\n\t", "\xEF\xBB\xBF"}) {
        const Result<Article> article = read_page(text, "a.txt");
        BOOST_REQUIRE(article.has_value());
        for (const std::string& section : article->text) BOOST_TEST(section == "");
    }
}

BOOST_AUTO_TEST_CASE(a_page_without_blank_lines_still_has_its_parts) {
    const Article article = page({harbour_title, "By Ida Vole", "18 November 2025", harbour_1, harbour_2,
                                  "Related articles", "The keeper's cat"});
    BOOST_TEST(article[Section::title] == harbour_title);
    BOOST_TEST(article[Section::body] == std::string(harbour_1) + '\n' + std::string(harbour_2));
    BOOST_TEST(article[Section::related] == "The keeper's cat");
}

BOOST_AUTO_TEST_CASE(line_ends_and_marks_of_windows_make_no_difference) {
    const std::string plain = text_of({harbour_title, "", harbour_1, harbour_2, "", "Comments", "I love this lamp"});
    std::string windows = "\xEF\xBB\xBF";
    for (const char c : plain) c == '\n' ? windows += "\r\n" : windows += c;
    BOOST_TEST((read_page(plain, "a/b.txt")->text == read_page(windows, "a/b.txt")->text));
}

BOOST_AUTO_TEST_CASE(lines_that_pages_of_a_folder_share_are_boilerplate) {
    SharedLines shared;
    constexpr std::string_view footer = "Tides by courtesy of the harbour master";
    for (int i = 0; i < 6; ++i)
        shared.add_page(text_of({"Page " + std::to_string(i), "", harbour_1, "", footer}),
                        "harbour/" + std::to_string(i) + ".txt");
    const std::string text = text_of({harbour_title, "", harbour_2, "", footer});
    BOOST_TEST((*read_page(text, "harbour/x.txt", &shared))[Section::boilerplate] == footer);
    BOOST_TEST((*read_page(text, "elsewhere/x.txt", &shared))[Section::boilerplate] == "");
}

BOOST_AUTO_TEST_CASE(what_is_no_text_is_refused_with_a_reason) {
    const Result<Article> picture = read_page(std::string("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\1\0", 20), "a.txt");
    BOOST_REQUIRE(!picture.has_value());
    BOOST_TEST(picture.error().reason == "not a text");
}

BOOST_AUTO_TEST_CASE(no_line_of_a_page_is_lost_or_doubled) {
    Random random;
    for (int i = 0; i < 200; ++i) {
        std::string text;
        for (std::size_t lines = random.below(30); lines > 0; --lines)
            text += random.text(60) + "\n" + (random.below(2) == 0 ? "\n" : "");
        const Result<Article> article = read_page(text, "a/b.txt");
        if (!article) continue; // control characters all over
        std::size_t letters = 0;
        for (const std::string& section : article->text)
            letters += static_cast<std::size_t>(
                std::count_if(section.begin(), section.end(), [](char c) { return c >= 'a' && c <= 'z'; }));
        BOOST_TEST(letters == static_cast<std::size_t>(std::count_if(text.begin(), text.end(),
                                                                     [](char c) { return c >= 'a' && c <= 'z'; })));
    }
}

BOOST_AUTO_TEST_CASE(any_bytes_are_read_or_refused) {
    Random random;
    for (int i = 0; i < 200; ++i) {
        const Result<Article> article = read_page(random.bytes(500), random.bytes(20));
        BOOST_TEST((article.has_value() || !article.error().reason.empty()));
    }
}

BOOST_AUTO_TEST_CASE(a_long_page_takes_no_longer_than_its_length) {
    for (const std::string_view piece :
         {"a", "字", " ", "\n", "Home\n", "By A\n", "|", "©", "cookie ", "人工智能", "1.", "AI"}) {
        std::string text;
        while (text.size() < 300'000) text += piece;
        const auto begin = std::chrono::steady_clock::now();
        (void)read_page(text, "a.txt");
        BOOST_TEST((std::chrono::steady_clock::now() - begin < std::chrono::seconds(10)), piece);
    }
}

BOOST_AUTO_TEST_SUITE_END()
