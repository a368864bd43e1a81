#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes indexing/language/hantables.h from the Unihan database of Debian's package unicode-data.

Usage: resources/language/make-hantables.py > indexing/language/hantables.h

Readings are kHangul's first one (the reading of the school list where there is one). Variants are old and
traditional forms of Joyo kanji: kJinmeiyoKanji and kJoyoKanji say so themselves; a variant of the other Unihan
fields is taken when both share a Japanese reading; the rest of the character reform is listed below.
Unihan: (c) Unicode, Inc., Unicode License, https://www.unicode.org/terms_of_use.html
"""
import bz2
import collections
import re

UNIHAN = "/usr/share/unicode/"

# Old and new form in turn: pairs of the 1946 and 1981 lists that Unihan does not connect.
REFORM = (
    "亞亜惡悪壓圧圍囲爲為醫医壹壱稻稲飮飲隱隠營営榮栄衞衛驛駅圓円緣縁艷艶鹽塩奧奥應応橫横歐欧毆殴"
    "黃黄溫温穩穏假仮價価畫画會会繪絵壞壊懷懐慨慨槪概擴拡殼殻覺覚學学嶽岳樂楽渴渇鎌鎌勸勧卷巻寬寛"
    "歡歓罐缶觀観關関陷陥巖巌顏顔歸帰氣気龜亀僞偽戲戯犧犠舊旧據拠擧挙虛虚峽峡挾挟狹狭鄕郷響響曉暁"
    "勤勤謹謹區区驅駆勳勲薰薫徑径惠恵揭掲溪渓經経繼継莖茎螢蛍輕軽鷄鶏藝芸擊撃缺欠儉倹劍剣圈圏檢検"
    "權権獻献縣県硏研險険顯顕驗験嚴厳效効廣広恆恒鑛鉱號号國国黑黒濟済碎砕齋斎劑剤櫻桜册冊雜雑參参"
    "慘惨棧桟蠶蚕贊賛殘残絲糸齒歯兒児辭辞濕湿實実舍舎寫写釋釈壽寿收収從従澁渋獸獣縱縦肅粛處処緖緒"
    "敍叙奬奨將将燒焼稱称證証乘乗剩剰壤壌孃嬢條条淨浄狀状疊畳穰穣讓譲釀醸觸触囑嘱寢寝愼慎晉晋眞真"
    "盡尽圖図粹粋醉酔隨随髓髄數数樞枢瀨瀬聲声靜静齊斉攝摂竊窃專専戰戦淺浅潛潜纖繊踐践錢銭禪禅雙双"
    "壯壮搜捜插挿爭争總総聰聡莊荘裝装騷騒增増藏蔵臟臓屬属續続墮堕體体對対帶帯滯滞臺台瀧滝擇択澤沢"
    "單単擔担膽胆團団彈弾斷断癡痴遲遅晝昼蟲虫鑄鋳廳庁聽聴敕勅鎭鎮遞逓鐵鉄轉転點点傳伝黨党盜盗燈灯"
    "當当鬭闘德徳獨独讀読屆届貳弐惱悩腦脳廢廃拜拝賣売麥麦發発髮髪拔抜蠻蛮祕秘濱浜甁瓶拂払佛仏竝並"
    "變変邊辺辨弁瓣弁辯弁舖舗寶宝萠萌襃褒豐豊沒没飜翻槇槙萬万滿満默黙彌弥藥薬譯訳豫予餘余與与譽誉"
    "搖揺樣様謠謡遙遥來来賴頼亂乱覽覧龍竜兩両獵猟綠緑壘塁勵励禮礼隸隷靈霊齡齢戀恋爐炉勞労樓楼郞郎"
    "祿禄灣湾聯連尙尚硏研淸清產産說説稅税銳鋭閱閲步歩每毎敎教卽即飮飲")


def fields(name):
    for line in bz2.open(UNIHAN + name, "rt", encoding="utf8"):
        if line.startswith("U+"):
            code, field, value = line.rstrip("\n").split("\t", 2)
            yield int(code[2:], 16), field, value


def variants():
    on = {c: set(v.split()) for c, f, v in fields("Unihan_Readings.txt.bz2") if f == "kJapaneseOn"}
    joyo, found, known, name_kanji = set(), {}, set(), set()
    for code, field, value in fields("Unihan_OtherMappings.txt.bz2"):
        target = re.search(r"U\+([0-9A-F]+)", value)
        if field == "kJoyoKanji" and not target:
            joyo.add(code)
        if field in ("kJoyoKanji", "kJinmeiyoKanji") and target:
            found[code] = int(target.group(1), 16)
        if field == "kJinmeiyoKanji":
            name_kanji.add(code)
        if field in ("kJis0", "kKSC0"):
            known.add(code)
    for code, field, value in fields("Unihan_Variants.txt.bz2"):
        if not field.startswith(("kTrad", "kSimp", "kSem", "kZ", "kSpecialized")):
            continue
        for target in (int(v.split("<")[0][2:], 16) for v in value.split()):
            for old, new in ((code, target), (target, code)):
                if (new in joyo and old not in joyo and old not in name_kanji and old in known
                        and on.get(old, set()) & on.get(new, set())):
                    found.setdefault(old, new)
    for old, new in zip(REFORM[::2], REFORM[1::2]):
        if old != new:
            found[ord(old)] = ord(new)
    return {old: new for old, new in found.items() if max(old, new) < 0x10000}


def readings(old_to_new):
    found = {}
    for code, field, value in fields("Unihan_Readings.txt.bz2"):
        if field != "kHangul" or code > 0xFFFF:
            continue
        entries = [e.partition(":") for e in value.split()]
        school = [e for e in entries if "E" in e[2]]
        found[code] = ord((school or entries)[0][0])
    olds = collections.defaultdict(list)
    for old, new in old_to_new.items():
        olds[new].append(old)
    for new, candidates in olds.items():
        for old in candidates:
            if new not in found and old in found:
                found[new] = found[old]
    return found


def literal(pairs):
    text = "".join(chr(a) + chr(b) for a, b in sorted(pairs.items()))
    return "\n".join(f'    u"{text[i:i + 98]}"' for i in range(0, len(text), 98))


old_to_new = variants()
print(f"""// SPDX-License-Identifier: GPL-3.0-or-later
// Made by resources/language/make-hantables.py from the Unihan database, (c) Unicode, Inc., Unicode License.
#pragma once

#include <QStringView>

// clang-format off
namespace vigie {{

/// Each old or traditional kanji and the form in use, in turn, sorted by the first.
inline constexpr QStringView oldKanji =
{literal(old_to_new)};

/// Each Han character and its Sino-Korean reading, in turn, sorted by the first.
inline constexpr QStringView hangulReadings =
{literal(readings(old_to_new))};

}} // namespace vigie
// clang-format on""")
