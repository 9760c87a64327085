// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text/variants.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dateline {

namespace {

// Sorted by the first of each pair.
constexpr auto new_forms = std::to_array<std::pair<char32_t, char32_t>>(
    {{U'両', U'两'}, {U'並', U'并'}, {U'乗', U'乘'}, {U'亀', U'龟'}, {U'亜', U'亚'}, {U'仏', U'佛'}, {U'仮', U'假'},
     {U'伝', U'传'}, {U'併', U'并'}, {U'価', U'价'}, {U'倶', U'俱'}, {U'倹', U'俭'}, {U'偽', U'伪'}, {U'児', U'儿'},
     {U'円', U'圆'}, {U'処', U'处'}, {U'剣', U'剑'}, {U'剤', U'剂'}, {U'剰', U'剩'}, {U'労', U'劳'}, {U'勅', U'敕'},
     {U'勧', U'劝'}, {U'単', U'单'}, {U'厳', U'严'}, {U'収', U'收'}, {U'呂', U'吕'}, {U'呉', U'吴'}, {U'営', U'营'},
     {U'嘆', U'叹'}, {U'噛', U'啮'}, {U'団', U'团'}, {U'囲', U'围'}, {U'図', U'图'}, {U'圏', U'圈'}, {U'圧', U'压'},
     {U'塁', U'垒'}, {U'塚', U'冢'}, {U'塩', U'盐'}, {U'増', U'增'}, {U'壊', U'坏'}, {U'壌', U'壤'}, {U'壱', U'壹'},
     {U'売', U'卖'}, {U'変', U'变'}, {U'奨', U'奖'}, {U'姫', U'姬'}, {U'娯', U'娱'}, {U'嬢', U'娘'}, {U'実', U'实'},
     {U'対', U'对'}, {U'層', U'层'}, {U'巣', U'巢'}, {U'巻', U'卷'}, {U'帰', U'归'}, {U'庁', U'厅'}, {U'広', U'广'},
     {U'廃', U'废'}, {U'廣', U'广'}, {U'弁', U'辩'}, {U'弐', U'贰'}, {U'弾', U'弹'}, {U'従', U'从'}, {U'徳', U'德'},
     {U'徴', U'征'}, {U'応', U'应'}, {U'恵', U'惠'}, {U'悩', U'恼'}, {U'悪', U'恶'}, {U'懐', U'怀'}, {U'懲', U'惩'},
     {U'戦', U'战'}, {U'戯', U'戏'}, {U'戸', U'户'}, {U'戻', U'戾'}, {U'払', U'拂'}, {U'抜', U'拔'}, {U'択', U'择'},
     {U'拝', U'拜'}, {U'拠', U'据'}, {U'拡', U'扩'}, {U'挙', U'举'}, {U'捜', U'搜'}, {U'掲', U'揭'}, {U'揺', U'摇'},
     {U'摂', U'摄'}, {U'撃', U'击'}, {U'斉', U'齐'}, {U'斎', U'斋'}, {U'斬', U'斩'}, {U'晩', U'晚'}, {U'暁', U'晓'},
     {U'暦', U'历'}, {U'曽', U'曾'}, {U'栄', U'荣'}, {U'桜', U'樱'}, {U'桝', U'枡'}, {U'桟', U'栈'}, {U'検', U'检'},
     {U'楽', U'乐'}, {U'様', U'样'}, {U'権', U'权'}, {U'歓', U'欢'}, {U'歩', U'步'}, {U'歳', U'岁'}, {U'歴', U'历'},
     {U'殺', U'杀'}, {U'毎', U'每'}, {U'気', U'气'}, {U'氷', U'冰'}, {U'沢', U'泽'}, {U'浄', U'净'}, {U'浜', U'滨'},
     {U'涙', U'泪'}, {U'渇', U'渴'}, {U'済', U'济'}, {U'渉', U'涉'}, {U'渋', U'涩'}, {U'渓', U'溪'}, {U'満', U'满'},
     {U'滝', U'泷'}, {U'潅', U'灌'}, {U'澤', U'泽'}, {U'濱', U'滨'}, {U'瀬', U'濑'}, {U'為', U'为'}, {U'焔', U'焰'},
     {U'焼', U'烧'}, {U'犠', U'牺'}, {U'猟', U'猎'}, {U'獣', U'兽'}, {U'畳', U'叠'}, {U'痩', U'瘦'}, {U'発', U'发'},
     {U'県', U'县'}, {U'砕', U'碎'}, {U'稲', U'稻'}, {U'穀', U'谷'}, {U'穂', U'穗'}, {U'穏', U'稳'}, {U'穣', U'穰'},
     {U'竜', U'龙'}, {U'節', U'节'}, {U'粋', U'粹'}, {U'粛', U'肃'}, {U'経', U'经'}, {U'絵', U'绘'}, {U'継', U'继'},
     {U'続', U'续'}, {U'総', U'总'}, {U'緑', U'绿'}, {U'緒', U'绪'}, {U'縄', U'绳'}, {U'縦', U'纵'}, {U'缶', U'罐'},
     {U'聴', U'听'}, {U'脳', U'脑'}, {U'臓', U'脏'}, {U'舎', U'舍'}, {U'芸', U'艺'}, {U'荘', U'庄'}, {U'蔵', U'藏'},
     {U'薬', U'药'}, {U'蛍', U'萤'}, {U'蝋', U'蜡'}, {U'衛', U'卫'}, {U'覇', U'霸'}, {U'覚', U'觉'}, {U'覧', U'览'},
     {U'観', U'观'}, {U'訳', U'译'}, {U'証', U'证'}, {U'誤', U'误'}, {U'読', U'读'}, {U'諸', U'诸'}, {U'謁', U'谒'},
     {U'謡', U'谣'}, {U'譜', U'谱'}, {U'譲', U'让'}, {U'豊', U'丰'}, {U'賓', U'宾'}, {U'賛', U'赞'}, {U'贈', U'赠'},
     {U'転', U'转'}, {U'軽', U'轻'}, {U'轟', U'轰'}, {U'辺', U'边'}, {U'逓', U'递'}, {U'遅', U'迟'}, {U'邉', U'边'},
     {U'邊', U'边'}, {U'郷', U'乡'}, {U'酔', U'醉'}, {U'醤', U'酱'}, {U'醸', U'酿'}, {U'釈', U'释'}, {U'鉄', U'铁'},
     {U'鉱', U'矿'}, {U'鋳', U'铸'}, {U'録', U'录'}, {U'鎌', U'镰'}, {U'鎮', U'镇'}, {U'関', U'关'}, {U'闘', U'斗'},
     {U'陥', U'陷'}, {U'険', U'险'}, {U'隠', U'隐'}, {U'隷', U'隶'}, {U'雑', U'杂'}, {U'霊', U'灵'}, {U'響', U'响'},
     {U'頚', U'颈'}, {U'頬', U'颊'}, {U'頴', U'颖'}, {U'頻', U'频'}, {U'頼', U'赖'}, {U'顕', U'显'}, {U'類', U'类'},
     {U'餅', U'饼'}, {U'駅', U'驿'}, {U'駆', U'驱'}, {U'験', U'验'}, {U'騨', U'驒'}, {U'髄', U'髓'}, {U'髙', U'高'},
     {U'髪', U'发'}, {U'鯵', U'鲹'}, {U'鴎', U'鸥'}, {U'鶏', U'鸡'}, {U'麹', U'曲'}, {U'麺', U'面'}, {U'黒', U'黑'},
     {U'黙', U'默'}, {U'齊', U'齐'}, {U'齋', U'斋'}, {U'齢', U'龄'}, {U'﨑', U'崎'}});
static_assert(std::is_sorted(new_forms.begin(), new_forms.end()));

} // namespace

std::string_view latin_variant(char32_t c) {
    switch (c) {
    case U'ø':
    case U'Ø': return "o";
    case U'đ':
    case U'Đ':
    case U'ð':
    case U'Ð': return "d";
    case U'ł':
    case U'Ł': return "l";
    case U'ħ':
    case U'Ħ': return "h";
    case U'ı':
    case U'İ': return "i";
    case U'æ':
    case U'Æ': return "ae";
    case U'œ':
    case U'Œ': return "oe";
    case U'þ':
    case U'Þ': return "th";
    case U'ё':
    case U'Ё': return "е";
    case U'‘':
    case U'’':
    case U'ʼ': return "'";
    case U'“':
    case U'”': return "\"";
    case U'‐':
    case U'‑':
    case U'‒':
    case U'–':
    case U'—':
    case U'−': return "-";
    default: return {};
    }
}

char32_t character_variant(char32_t c) {
    const auto* const found = std::lower_bound(new_forms.begin(), new_forms.end(), c,
                                               [](const auto& pair, char32_t key) { return pair.first < key; });
    return found != new_forms.end() && found->first == c ? found->second : c;
}

} // namespace dateline
