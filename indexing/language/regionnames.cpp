// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/language/regionnames.h"

#include <unicode/locdspnm.h>
#include <unicode/locid.h>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace vigie {
namespace {

/// Names that mean something else more often than the country: a first name, a common noun, a number.
struct OtherWord
{
    Language language;
    QStringView name;
};
constexpr std::array otherWords{
    OtherWord{Language::French, u"Maurice"},   // a first name
    OtherWord{Language::French, u"Dominique"}, // a first name
    OtherWord{Language::French, u"Salvador"},  // a first name, a city
    OtherWord{Language::Korean, u"수단"},      // means, measure
    OtherWord{Language::Korean, u"인도"},      // handing over
    OtherWord{Language::Korean, u"오만"},      // fifty thousand; arrogance
    OtherWord{Language::Korean, u"건지"},      // an ending of verbs
    OtherWord{Language::Korean, u"저지"},      // stopping somebody
    OtherWord{Language::Korean, u"가나"},      // "does … go?"
    OtherWord{Language::Korean, u"아이티"},    // also IT spelt out
};

bool isOtherWord(Language language, const QString &name)
{
    return std::any_of(otherWords.begin(), otherWords.end(),
                       [&](const OtherWord &word) { return word.language == language && word.name == name; });
}

QString displayName(const icu::LocaleDisplayNames &names, const char *code)
{
    icu::UnicodeString name;
    names.regionDisplayName(code, name);
    return QString(reinterpret_cast<const QChar *>(name.getBuffer()), name.length());
}

void addLabel(Entity &entity, const QString &text, Language language, Label::Kind kind)
{
    const auto same = [&](const Label &known) { return known.language == language && known.text == text; };
    if (text.isEmpty() || std::any_of(entity.labels.cbegin(), entity.labels.cend(), same))
        return;
    entity.labels.append({text, language, kind, isOtherWord(language, text)});
}

/// "Myanmar (Burma)" is called by either name; "Hong Kong (Special Region)" and "Saint-Martin (Dutch part)"
/// are not: only single words in brackets are names.
void addParts(Entity &entity, const QString &name, Language language)
{
    const qsizetype open = name.indexOf(u'('), close = name.indexOf(u')', open + 1);
    if (open <= 0 || close != name.size() - 1)
        return;
    const QString inner = name.mid(open + 1, close - open - 1);
    if (inner.contains(u' '))
        return;
    const QString outer = name.left(open).trimmed();
    addLabel(entity, outer, language, Label::Kind::Alternative);
    // The Congos are told apart by their capitals, which are no names of the country by themselves.
    if (entity.id.value != "region-CD"_L1 && entity.id.value != "region-CG"_L1)
        addLabel(entity, inner, language, Label::Kind::Alternative);
}

} // namespace

QList<Entity> regionEntities()
{
    struct Names
    {
        Language language;
        std::unique_ptr<icu::LocaleDisplayNames> full, brief;
    };
    std::array<UDisplayContext, 1> fullContext{UDISPCTX_LENGTH_FULL}, briefContext{UDISPCTX_LENGTH_SHORT};
    std::array<Names, workingLanguages.size()> names;
    for (size_t i = 0; i < workingLanguages.size(); ++i) {
        const icu::Locale locale(languageCode(workingLanguages[i]).toLatin1().constData());
        names[i].language = workingLanguages[i];
        names[i].full.reset(icu::LocaleDisplayNames::createInstance(locale, fullContext.data(), 1));
        names[i].brief.reset(icu::LocaleDisplayNames::createInstance(locale, briefContext.data(), 1));
    }

    QStringList codes;
    for (const char *const *code = icu::Locale::getISOCountries(); *code != nullptr; ++code)
        codes.append(QString::fromLatin1(*code));
    if (!codes.contains("XK"_L1))
        codes.append(u"XK"_s); // Kosovo: a user-assigned code that ICU names

    QList<Entity> regions;
    for (const QString &code : std::as_const(codes)) {
        const QByteArray latin = code.toLatin1();
        Entity region;
        region.id.value = u"region-"_s + code;
        region.type = EntityType::State;
        region.identifiers.insert(u"iso3166"_s, code);
        region.source = u"Unicode CLDR, as in ICU"_s;
        for (const Names &in : names) {
            const QString full = displayName(*in.full, latin.constData());
            if (full.isEmpty() || full == code)
                continue;
            addLabel(region, full, in.language, Label::Kind::Preferred);
            addLabel(region, displayName(*in.brief, latin.constData()), in.language,
                     Label::Kind::Alternative);
            addParts(region, full, in.language);
            // "&" is a matter of style: "Bosnia and Herzegovina" is the same name.
            if (in.language == Language::English && full.contains(" & "_L1))
                addLabel(region, QString(full).replace(" & "_L1, " and "_L1), in.language,
                         Label::Kind::Alternative);
        }
        regions.append(region);
    }
    return regions;
}

} // namespace vigie
