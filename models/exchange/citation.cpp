// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/citation.h"

#include "models/domain/languagelocale.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

// One sentence in the order of workingLanguages: English, French, Japanese, Korean.
QString say(Language language, const std::array<QString, 4> &sentences)
{
    switch (language) {
    case Language::French:
        return sentences[1];
    case Language::Japanese:
        return sentences[2];
    case Language::Korean:
        return sentences[3];
    default:
        return sentences[0];
    }
}

// A heading may be a whole sentence; a citation needs enough of it to find the place.
QString shortened(const QString &heading)
{
    constexpr qsizetype enough = 80;
    if (heading.size() <= enough)
        return heading;
    const qsizetype cut = heading.lastIndexOf(u' ', enough);
    return heading.left(cut > enough / 2 ? cut : enough) + u'…';
}

QString dayText(QDate day, Language language)
{
    if (!day.isValid())
        return u"…"_s;
    // The long formats of QLocale name the weekday, which no citation does.
    const QString format =
        say(language, {u"d MMMM yyyy"_s, u"d MMMM yyyy"_s, u"yyyy年M月d日"_s, u"yyyy년 M월 d일"_s});
    QString text = localeOf(language).toString(day, format);
    if (language == Language::French && day.day() == 1)
        text.replace(0, 1, u"1er"_s);
    return text;
}

} // namespace

QString languageName(Language named, Language in)
{
    switch (named) {
    case Language::English:
        return say(in, {u"English"_s, u"anglais"_s, u"英語"_s, u"영어"_s});
    case Language::French:
        return say(in, {u"French"_s, u"français"_s, u"フランス語"_s, u"프랑스어"_s});
    case Language::Japanese:
        return say(in, {u"Japanese"_s, u"japonais"_s, u"日本語"_s, u"일본어"_s});
    case Language::Korean:
        return say(in, {u"Korean"_s, u"coréen"_s, u"韓国語"_s, u"한국어"_s});
    default:
        return {};
    }
}

QString citeDate(const FuzzyDate &date, Language language)
{
    const QLocale locale = localeOf(language);
    switch (date.precision) {
    case FuzzyDate::Precision::Day:
        return dayText(date.start, language);
    case FuzzyDate::Precision::Month:
        return locale.toString(
            date.start, say(language, {u"MMMM yyyy"_s, u"MMMM yyyy"_s, u"yyyy年M月"_s, u"yyyy년 M월"_s}));
    case FuzzyDate::Precision::Quarter: {
        QString number = QString::number((date.start.month() + 2) / 3);
        if (language == Language::French)
            number += number == u"1" ? u"er"_s : u"e"_s;
        return say(language, {u"Q%1 %2"_s, u"%1 trimestre %2"_s, u"%2年第%1四半期"_s, u"%2년 %1분기"_s})
            .arg(number, date.start.toString(u"yyyy"));
    }
    case FuzzyDate::Precision::Year:
        return date.start.toString(say(language, {u"yyyy"_s, u"yyyy"_s, u"yyyy年"_s, u"yyyy년"_s}));
    case FuzzyDate::Precision::Range:
        break;
    }
    const QString between = say(language, {u" – "_s, u" – "_s, u"～"_s, u"~"_s});
    return dayText(date.start, language) + between + dayText(date.end, language);
}

QString citeSection(const Excerpt &excerpt, Language language)
{
    const Locator &place = excerpt.locator;
    QStringList parts;
    if (!place.heading.isEmpty())
        parts.append(say(language, {u"“%1”"_s, u"«\u00a0%1\u00a0»"_s, u"「%1」"_s, u"「%1」"_s})
                         .arg(shortened(place.heading)));
    if (place.paragraph > 0)
        parts.append(say(language, {u"para. %1"_s, u"§\u00a0%1"_s, u"第%1段落"_s, u"%1번째 문단"_s})
                         .arg(place.paragraph));
    if (parts.isEmpty())
        parts.append(say(language, {u"section %1"_s, u"section %1"_s, u"第%1節"_s, u"제%1절"_s})
                         .arg(excerpt.annotation.passage.page));
    return parts.join(language == Language::Japanese ? u"、"_s : u", "_s);
}

QString citePage(const Excerpt &excerpt, Language language)
{
    if (excerpt.annotation.isOnDocument())
        return {};
    if (!excerpt.pagePrinted)
        return citeSection(excerpt, language);
    const QString number = QString::number(excerpt.annotation.passage.page);
    const QString label = excerpt.pageLabel.simplified();
    if (label.isEmpty() || label == number)
        return say(language, {u"p. %1"_s, u"p.\u00a0%1"_s, u"%1頁"_s, u"%1쪽"_s}).arg(number);
    return say(language, {u"p. %1 (page %2 of the file)"_s, u"p.\u00a0%1 (page\u00a0%2 du fichier)"_s,
                          u"%1頁（ファイルの%2頁目）"_s, u"%1쪽(파일의 %2번째 쪽)"_s})
        .arg(label, number);
}

QString citeLayer(const Excerpt &excerpt, Language language)
{
    if (!excerpt.recognised)
        return {};
    return say(language, {u"text recognised by OCR"_s, u"texte reconnu par OCR"_s, u"OCRで認識したテキスト"_s,
                          u"OCR로 인식한 텍스트"_s});
}

namespace {

QString titleIn(const QString &frame, const Excerpt &excerpt, Language language)
{
    if (excerpt.title.isEmpty())
        return say(language, {u"Document no longer in the library"_s, u"Document retiré de la bibliothèque"_s,
                              u"ライブラリから削除された文書"_s, u"라이브러리에서 삭제된 문서"_s});
    const QString title = frame.arg(excerpt.title.simplified());
    QStringList others;
    if (!excerpt.romanisedTitle.isEmpty())
        others.append(excerpt.romanisedTitle);
    if (!excerpt.translatedTitle.isEmpty())
        others.append(frame.arg(excerpt.translatedTitle.simplified()));
    if (excerpt.documentLanguage == language || others.isEmpty())
        return title;
    return title + say(language, {u" [%1]"_s, u" [%1]"_s, u"［%1］"_s, u" [%1]"_s}).arg(others.join(u"; "_s));
}

} // namespace

QString citeTitle(const Excerpt &excerpt, Language language)
{
    return titleIn(say(language, {u"“%1”"_s, u"«\u00a0%1\u00a0»"_s, u"「%1」"_s, u"「%1」"_s}), excerpt,
                   language);
}

QString headingTitle(const Excerpt &excerpt, Language language)
{
    return titleIn(u"%1"_s, excerpt, language);
}

QString citation(const Excerpt &excerpt, Language language)
{
    QStringList parts{citeTitle(excerpt, language)};
    if (!excerpt.publisher.isEmpty())
        parts.append(excerpt.publisher);
    if (excerpt.published && excerpt.published->isValid())
        parts.append(citeDate(*excerpt.published, language));
    else if (!excerpt.title.isEmpty())
        parts.append(say(language, {u"undated"_s, u"sans date"_s, u"日付不明"_s, u"날짜 미상"_s}));
    if (const QString page = citePage(excerpt, language); !page.isEmpty())
        parts.append(page);
    if (const QString layer = citeLayer(excerpt, language); !layer.isEmpty())
        parts.append(layer);
    if (excerpt.language != language) {
        if (const QString name = languageName(excerpt.language, language); !name.isEmpty())
            parts.append(say(language, {u"in %1"_s, u"en %1"_s, u"原文%1"_s, u"%1"_s}).arg(name));
    }
    const bool japanese = language == Language::Japanese;
    return parts.join(japanese ? u"、"_s : u", "_s) + (japanese ? u"。"_s : u"."_s);
}

} // namespace vigie
