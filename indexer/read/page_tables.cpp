// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/page_tables.h"

#include <array>

namespace dateline::page_tables {
namespace {

using namespace std::string_view_literals;

constexpr std::array image_label_list{
    "aigeneratedimage"sv, "ai-generatedimage"sv, "imagegeneratedbyai"sv, "generatedbyai"sv, "aiillustration"sv,
    "ai生成的图像"sv, "ai生成的图片"sv, "ai生成图片"sv, "ai生成图像"sv, "由ai生成的图像"sv, "由ai生成的图片"sv,
    "ai生成的圖像"sv, "ai生成的圖片"sv, "ai生成圖片"sv, "由ai生成的圖片"sv,
    "ai生成画像"sv, "aiが生成した画像"sv, "aiによって生成された画像"sv, "aiによる生成画像"sv,
    "ai생성이미지"sv, "ai가생성한이미지"sv, "ai로생성된이미지"sv, "ai생성그림"sv,
    "ki-generiertesbild"sv, "kigeneriertesbild"sv, "vonkigeneriertesbild"sv, "mitkierzeugtesbild"sv,
    "imagengeneradaporia"sv, "imagengeneradaconia"sv, "imagegénéréeparia"sv, "imagegénéréeparl'ia"sv,
};
constexpr std::array fixed_byline_list{
    "reportedbyai"sv, "byai"sv, "writtenbyai"sv, "由ai报道"sv, "由ai報導"sv, "由ai報道"sv, "aiによるレポート"sv, "aiによる報道"sv,
    "aiが報じた"sv, "ai가보도함"sv, "ai보도"sv, "ai기자"sv, "vonkiberichtet"sv, "berichtetvonki"sv, "reportadoporia"sv,
    "informadoporia"sv, "rapportéparl'ia"sv, "rapportéparia"sv,
};
constexpr std::array caption_prefix_list{
    "photo:"sv, "photos:"sv, "photo/"sv, "photoby"sv, "(photo"sv, "[photo"sv, "image:"sv, "picture:"sv, "filephoto"sv,
    "imagecredit"sv, "imagesource"sv, "photocredit"sv, "图:"sv, "图片:"sv, "图为"sv, "图片来源"sv, "图源"sv, "图/"sv,
    "(图"sv, "圖:"sv, "圖片:"sv, "圖為"sv, "圖片來源"sv, "圖/"sv, "▲圖"sv, "(圖"sv, "写真:"sv, "写真="sv, "写真提供"sv, "【写真】"sv,
    "画像:"sv, "写真/"sv, "[写真"sv, "사진:"sv, "사진="sv, "사진/"sv, "[사진"sv, "(사진"sv, "사진제공"sv, "foto:"sv, "bild:"sv,
    "imagen:"sv, "photo©"sv,
};
constexpr std::array byline_prefix_list{
    "by"sv, "von"sv, "por"sv, "par"sv, "记者"sv, "記者"sv, "本报记者"sv, "本報記者"sv, "文="sv, "文/"sv, "文:"sv, "取材="sv,
    "作者:"sv, "撰文:"sv, "编辑:"sv, "責任編輯"sv, "责任编辑"sv, "編集:"sv, "글="sv, "author:"sv, "writtenby"sv, "reportedby"sv,
};
constexpr std::array byline_suffix_list{"기자"sv, "특파원"sv, "記者"sv, "记者"sv, "特派員"sv, "論説委員"sv, "編集委員"sv};
constexpr std::array related_heading_list{
    "relatedarticles"sv, "relatedarticle"sv, "relatedstories"sv, "relatedstory"sv, "relatednews"sv, "relatedcontent"sv,
    "relatedposts"sv, "relatedtopics"sv, "related"sv, "relatedcoverage"sv, "relatedlinks"sv, "morestories"sv, "morenews"sv,
    "moreonthisstory"sv, "moreonthistopic"sv, "moreonthis"sv, "morefromthissection"sv, "youmayalsolike"sv, "youmightalsolike"sv,
    "youmightalsobeinterestedin"sv, "recommended"sv, "recommendedforyou"sv, "recommendedstories"sv, "mostread"sv, "mostpopular"sv,
    "mostviewed"sv, "trending"sv, "trendingnow"sv, "topstories"sv, "latestnews"sv, "latest"sv, "keepreading"sv, "readnext"sv,
    "upnext"sv, "don'tmiss"sv, "editors'picks"sv, "editor'spicks"sv, "whattoreadnext"sv, "alsointhenews"sv,
    "相关文章"sv, "相关新闻"sv, "相关报道"sv, "相关阅读"sv, "相关内容"sv, "相关链接"sv, "延伸阅读"sv, "推荐阅读"sv, "更多新闻"sv,
    "猜你喜欢"sv, "热门文章"sv, "热门新闻"sv, "最新文章"sv, "最新新闻"sv, "更多文章"sv, "更多相关"sv, "阅读更多"sv,
    "相關文章"sv, "相關新聞"sv, "相關報導"sv, "相關報道"sv, "相關閱讀"sv, "延伸閱讀"sv, "推薦閱讀"sv, "更多新聞"sv, "熱門新聞"sv,
    "熱門文章"sv, "最新新聞"sv, "猜你喜歡"sv, "你可能也喜歡"sv, "更多相關"sv, "看更多"sv, "閱讀更多"sv,
    "関連記事"sv, "関連ニュース"sv, "関連リンク"sv, "関連する記事"sv, "あわせて読みたい"sv, "おすすめ記事"sv, "おすすめの記事"sv,
    "おすすめ"sv, "人気記事"sv, "最新記事"sv, "新着記事"sv, "アクセスランキング"sv, "ランキング"sv, "こちらもおすすめ"sv, "もっと読む"sv,
    "次に読む"sv,
    "관련기사"sv, "관련뉴스"sv, "관련글"sv, "관련된기사"sv, "연관기사"sv, "추천기사"sv, "추천뉴스"sv, "인기기사"sv, "많이본뉴스"sv,
    "많이본기사"sv, "주요뉴스"sv, "최신기사"sv, "함께보면좋은기사"sv, "더보기"sv, "더읽기"sv,
    "ähnlicheartikel"sv, "verwandteartikel"sv, "mehrzumthema"sv, "mehrdazu"sv, "auchinteressant"sv, "meistgelesen"sv,
    "weitereartikel"sv, "artículosrelacionados"sv, "noticiasrelacionadas"sv, "relacionados"sv, "másnoticias"sv,
    "lomásleído"sv, "tepuedeinteresar"sv, "articlesliés"sv, "articlesassociés"sv, "articlessimilaires"sv, "surlemêmesujet"sv,
    "àliraussi"sv, "lespluslus"sv, "articlesconnexes"sv,
};
constexpr std::array short_related_heading_list{
    "readmore"sv, "readalso"sv, "alsoread"sv, "seealso"sv, "more"sv, "lireaussi"sv, "leatambién"sv,
    "leertambién"sv, "leermás"sv, "lesensieauch"sv, "mehrlesen"sv,
};
constexpr std::array related_prefix_list{
    "readmore:"sv, "readalso:"sv, "alsoread:"sv, "seealso:"sv, "related:"sv, "relatedarticle:"sv, "relatedstory:"sv, "more:"sv,
    "相关阅读:"sv, "延伸阅读:"sv, "相关新闻:"sv, "相关报道:"sv, "延伸閱讀:"sv, "相關新聞:"sv, "相關報導:"sv, "更多新聞:"sv,
    "関連記事:"sv, "【関連記事】"sv, "【関連】"sv, "あわせて読みたい:"sv, "관련기사:"sv, "[관련기사]"sv, "▶관련기사"sv, "lesensieauch:"sv,
    "mehrzumthema:"sv, "leatambién:"sv, "leatambién|"sv, "lireaussi:"sv, "àliraussi:"sv, "àlireaussi:"sv,
};
constexpr std::array comment_heading_list{
    "whatpeoplearesaying"sv, "comments"sv, "comment"sv, "readercomments"sv, "leaveacomment"sv, "leaveareply"sv, "jointheconversation"sv,
    "jointhediscussion"sv, "discussion"sv, "conversation"sv, "reactions"sv, "topcomments"sv, "viewcomments"sv, "showcomments"sv,
    "responses"sv, "人们在说什么"sv, "大家在说什么"sv, "网友评论"sv, "评论"sv, "评论区"sv, "最新评论"sv, "热门评论"sv, "发表评论"sv,
    "网友热评"sv, "人們在說什麼"sv, "大家在說什麼"sv, "網友怎麼說"sv, "網友留言"sv, "網友評論"sv, "留言"sv, "留言板"sv, "評論"sv,
    "發表評論"sv, "讀者留言"sv, "みんなのコメント"sv, "コメント"sv, "コメント一覧"sv, "人々の声"sv, "人々が言っていること"sv, "みんなの反応"sv,
    "読者の声"sv, "ネットの反応"sv, "댓글"sv, "댓글보기"sv, "전체댓글"sv, "사람들의반응"sv, "사람들이말하는것"sv, "누리꾼반응"sv, "독자의견"sv,
    "kommentare"sv, "wasdieleutesagen"sv, "leserkommentare"sv, "comentarios"sv, "loquedicelagente"sv,
    "quédicelagente"sv, "commentaires"sv, "cequelesgensdisent"sv, "cequedisentlesgens"sv, "réactions"sv,
};
constexpr std::array banner_phrase_list{
    "weusecookies"sv, "weandourpartnersuse"sv, "websiteusescookies"sv, "siteusescookies"sv, "useofcookies"sv, "thiswebsiteusescookie"sv,
    "cookiepolicy"sv, "cookiesettings"sv, "cookiepreferences"sv, "acceptcookies"sv, "acceptallcookies"sv, "manageconsent"sv,
    "wevalueyourprivacy"sv, "yourprivacychoices"sv, "网站使用cookie"sv, "我们使用cookie"sv, "本站使用cookie"sv, "接受cookie"sv,
    "網站使用cookie"sv, "我們使用cookie"sv, "本站使用cookie"sv, "サイトではcookie"sv, "サイトはcookie"sv, "サイトではクッキー"sv,
    "サイトはクッキー"sv, "cookieを使用"sv, "クッキーを使用"sv, "쿠키를사용"sv, "쿠키사용"sv, "cookie를사용"sv, "verwendetcookies"sv,
    "verwendencookies"sv, "nutztcookies"sv, "nutzencookies"sv, "utilizacookies"sv, "usacookies"sv, "utilizamoscookies"sv,
    "usamoscookies"sv, "utilisedescookies"sv, "utilisonsdescookies"sv, "wirschätzenihreprivatsphäre"sv, "respetamossuprivacidad"sv,
};
constexpr std::array banner_word_list{
    "cookie"sv, "クッキー"sv, "쿠키"sv, "privacy"sv, "consent"sv, "隐私"sv, "隱私"sv, "プライバシー"sv, "개인정보"sv, "datenschutz"sv,
    "privacidad"sv, "confidentialité"sv,
};
constexpr std::array boilerplate_line_list{
    "share"sv, "sharethis"sv, "sharethisarticle"sv, "save"sv, "print"sv, "email"sv, "copylink"sv, "linkcopied"sv, "facebook"sv,
    "twitter"sv, "x"sv, "whatsapp"sv, "linkedin"sv, "telegram"sv, "reddit"sv, "line"sv, "subscribe"sv, "subscribenow"sv, "signin"sv,
    "signup"sv, "login"sv, "logout"sv, "register"sv, "home"sv, "menu"sv, "search"sv, "skiptocontent"sv, "skiptomaincontent"sv,
    "advertisement"sv, "ad"sv, "sponsored"sv, "advertise"sv, "aboutus"sv, "about"sv, "contactus"sv, "contact"sv, "privacypolicy"sv,
    "termsofuse"sv, "termsofservice"sv, "termsandconditions"sv, "backtotop"sv, "next"sv, "previous"sv, "loadmore"sv, "showmore"sv,
    "close"sv, "accept"sv, "acceptall"sv, "reject"sv, "rejectall"sv, "decline"sv, "follow"sv, "followus"sv, "listen"sv, "newsletter"sv,
    "newsletters"sv, "tags"sv, "topics"sv, "image"sv, "video"sv, "play"sv, "listentothisarticle"sv,
    "分享"sv, "收藏"sv, "打印"sv, "订阅"sv, "登录"sv, "注册"sv, "首页"sv, "菜单"sv, "搜索"sv, "广告"sv, "关于我们"sv, "联系我们"sv,
    "隐私政策"sv, "使用条款"sv, "返回顶部"sv, "上一篇"sv, "下一篇"sv, "接受"sv, "拒绝"sv, "同意"sv, "关闭"sv, "跳转到内容"sv, "复制链接"sv,
    "列印"sv, "訂閱"sv, "登入"sv, "註冊"sv, "首頁"sv, "選單"sv, "搜尋"sv, "廣告"sv, "關於我們"sv, "聯絡我們"sv, "隱私權政策"sv, "拒絕"sv,
    "關閉"sv, "複製連結"sv, "回頂部"sv, "加入會員"sv,
    "シェア"sv, "シェアする"sv, "ツイート"sv, "共有"sv, "保存"sv, "印刷"sv, "購読"sv, "ログイン"sv, "会員登録"sv, "ホーム"sv, "メニュー"sv,
    "検索"sv, "広告"sv, "pr"sv, "お問い合わせ"sv, "プライバシーポリシー"sv, "利用規約"sv, "トップへ戻る"sv, "前の記事"sv, "次の記事"sv,
    "同意する"sv, "拒否"sv, "拒否する"sv, "閉じる"sv, "無料会員登録"sv,
    "공유"sv, "공유하기"sv, "구독"sv, "구독하기"sv, "로그인"sv, "회원가입"sv, "홈"sv, "메뉴"sv, "검색"sv, "광고"sv, "인쇄"sv, "스크랩"sv,
    "문의"sv, "개인정보처리방침"sv, "이용약관"sv, "맨위로"sv, "이전기사"sv, "다음기사"sv, "동의"sv, "거부"sv, "닫기"sv, "글자크기"sv,
    "teilen"sv, "drucken"sv, "anmelden"sv, "abonnieren"sv, "startseite"sv, "menü"sv, "suche"sv, "anzeige"sv, "werbung"sv, "impressum"sv,
    "datenschutz"sv, "ablehnen"sv, "akzeptieren"sv, "compartir"sv, "imprimir"sv, "suscribirse"sv, "suscríbete"sv, "iniciarsesión"sv,
    "inicio"sv, "buscar"sv, "publicidad"sv, "avisolegal"sv, "rechazar"sv, "aceptar"sv, "partager"sv, "imprimer"sv, "s'abonner"sv,
    "seconnecter"sv, "accueil"sv, "rechercher"sv, "publicité"sv, "mentionslégales"sv, "refuser"sv, "accepter"sv,
};
constexpr std::array boilerplate_prefix_list{
    "©"sv, "(c)"sv, "copyright"sv, "版权所有"sv, "版權所有"sv, "著作権"sv, "저작권자"sv, "ⓒ"sv, "<저작권자"sv, "sharethis"sv, "shareon"sv,
    "followuson"sv, "subscribeto"sv, "signupfor"sv, "分享到"sv, "扫码"sv, "关注我们"sv, "下载app"sv, "下載app"sv, "追蹤"sv,
};
constexpr std::array boilerplate_phrase_list{
    "allrightsreserved"sv, "版权所有"sv, "未经授权"sv, "不得转载"sv, "版權所有"sv, "未經授權"sv, "不得轉載"sv, "無断転載"sv, "無断複写"sv,
    "무단전재"sv, "재배포금지"sv, "allerechtevorbehalten"sv, "todoslosderechosreservados"sv, "tousdroitsréservés"sv, "minread"sv,
    "subscribetoour"sv, "signupforour"sv, "ournewsletter"sv, "followuson"sv,
};
constexpr std::array date_label_list{
    "lastupdatedon"sv, "lastupdated"sv, "lastmodified"sv, "publishedon"sv, "published"sv, "updatedon"sv, "updated"sv, "postedon"sv,
    "posted"sv, "date"sv, "on"sv, "发布时间"sv, "发表时间"sv, "发布于"sv, "发表于"sv, "更新时间"sv, "更新于"sv, "发布"sv, "更新"sv, "日期"sv,
    "時間"sv, "时间"sv, "發布時間"sv, "發佈時間"sv, "更新時間"sv, "發布"sv, "發佈"sv, "公開日"sv, "公開"sv, "更新日"sv, "配信"sv, "掲載"sv,
    "投稿日"sv, "입력"sv, "수정"sv, "등록"sv, "승인"sv, "기사입력"sv, "송고시간"sv, "업데이트"sv, "veröffentlichtam"sv, "veröffentlicht"sv,
    "aktualisiertam"sv, "stand"sv, "publicadoel"sv, "publicado"sv, "actualizadoel"sv, "actualizado"sv, "publiéle"sv, "misàjourle"sv,
};

} // namespace

const List image_labels{image_label_list};
const List fixed_bylines{fixed_byline_list};
const List caption_prefixes{caption_prefix_list};
const List byline_prefixes{byline_prefix_list};
const List byline_suffixes{byline_suffix_list};
const List related_headings{related_heading_list};
const List short_related_headings{short_related_heading_list};
const List related_prefixes{related_prefix_list};
const List comment_headings{comment_heading_list};
const List banner_phrases{banner_phrase_list};
const List banner_words{banner_word_list};
const List boilerplate_lines{boilerplate_line_list};
const List boilerplate_prefixes{boilerplate_prefix_list};
const List boilerplate_phrases{boilerplate_phrase_list};
const List date_labels{date_label_list};

} // namespace dateline::page_tables
