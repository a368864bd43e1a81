// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/namelabels.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype longestName = 200; ///< characters; what is longer is a remark

struct Scripts
{
    qsizetype latin = 0, hangul = 0, kana = 0, han = 0, others = 0, digits = 0;

    explicit Scripts(const QString &text)
    {
        for (const char32_t c : text.toUcs4()) {
            if (QChar::isDigit(c)) {
                ++digits;
                continue;
            }
            if (!QChar::isLetter(c))
                continue;
            switch (QChar::script(c)) {
            case QChar::Script_Latin:
                ++latin;
                break;
            case QChar::Script_Hangul:
                ++hangul;
                break;
            case QChar::Script_Hiragana:
            case QChar::Script_Katakana:
                ++kana;
                break;
            case QChar::Script_Han:
                ++han;
                break;
            case QChar::Script_Common: // the long mark of kana
            case QChar::Script_Inherited:
                break;
            default:
                ++others;
            }
        }
    }
    qsizetype eastAsian() const { return hangul + kana + han; }
};

bool isSmallWord(const QString &word)
{
    static const QStringList small{u"AND"_s, u"OF"_s, u"FOR"_s, u"THE"_s, u"IN"_s,  u"DE"_s, u"ET"_s,
                                   u"DU"_s,  u"LA"_s, u"DES"_s, u"ON"_s,  u"LES"_s, u"LE"_s, u"POUR"_s};
    return small.contains(word);
}

} // namespace

std::optional<Language> scriptLanguage(const QString &name)
{
    const Scripts scripts(name);
    if (scripts.others > 0)
        return std::nullopt;
    if (scripts.hangul > 0)
        return Language::Korean;
    if (scripts.kana > 0)
        return Language::Japanese;
    if (scripts.han > 0)
        return Language::Unknown;
    return scripts.latin > 0 ? std::optional(Language::English) : std::nullopt;
}

bool isRiskyName(const QString &name, EntityType type)
{
    const QString text = name.normalized(QString::NormalizationForm_KC).simplified();
    const Scripts scripts(text);
    const bool term = type == EntityType::Concept;
    if (scripts.latin + scripts.eastAsian() == 0)
        return true;
    if (scripts.eastAsian() > 0) {
        const bool place = type == EntityType::State || type == EntityType::Place;
        return scripts.eastAsian() + scripts.latin < (term || place ? 2 : 3);
    }
    if (scripts.latin < (term ? 3 : 4))
        return true;
    const bool oneWord = !text.contains(u' ') && !text.contains(u'-');
    if (!oneWord || term)
        return false;
    const bool acronym = text == text.toUpper();
    return type == EntityType::Person || (scripts.latin < 6 && !acronym);
}

QString withoutShouting(const QString &name)
{
    if (name != name.toUpper() || !name.simplified().contains(u' '))
        return name;
    QStringList words = name.simplified().split(u' ');
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString &word = words[i];
        if (i > 0 && isSmallWord(word)) {
            word = word.toLower();
            continue;
        }
        bool start = true;
        for (QChar &c : word) {
            if (!start)
                c = c.toLower();
            start = !c.isLetter() && c != u'\'' && c != u'’';
        }
    }
    return words.join(u' ');
}

void addName(Entity &entity, const QString &name, bool preferable, bool weak)
{
    const QString text = withoutShouting(name.normalized(QString::NormalizationForm_C).simplified());
    const std::optional<Language> language = scriptLanguage(text);
    if (!language || text.size() > longestName)
        return;
    bool preferred = preferable && *language != Language::Unknown;
    for (const Label &label : std::as_const(entity.labels)) {
        if (label.language == *language && label.text.compare(text, Qt::CaseInsensitive) == 0)
            return;
        preferred = preferred && !(label.language == *language && label.kind == Label::Kind::Preferred);
    }
    entity.labels.append({text, *language, preferred ? Label::Kind::Preferred : Label::Kind::Alternative,
                          weak || isRiskyName(text, entity.type)});
}

void settlePreferred(Entity &entity)
{
    const bool named = std::any_of(entity.labels.cbegin(), entity.labels.cend(),
                                   [](const Label &label) { return label.kind == Label::Kind::Preferred; });
    if (!named && !entity.labels.isEmpty())
        entity.labels.first().kind = Label::Kind::Preferred;
}

} // namespace vigie
