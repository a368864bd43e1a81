// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/skosjsonld.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

/// How two labels are the same to a reader of either: width, case and composition do not tell them apart.
QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace

/// Checks the thesaurus that comes with the program, entry by entry.
class TestThesaurusCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdsAtLeastThreeHundredEntries();
    void everyFileIsBundled();
    void idsAreKebabCase();
    void everyEntryHasAPreferredLabelInEachLanguage();
    void labelsAreTidy();
    void noLabelIsClaimedByTwoEntries();
    void veryShortLabelsAreAmbiguous();
    void labelsAreWrittenInTheScriptOfTheirLanguage();
    void relationsResolve();
    void entriesSayWhereTheyComeFrom();

private:
    QList<Entity> m_entities;
};

void TestThesaurusCheck::initTestCase()
{
    auto bundled = bundledThesaurus();
    QVERIFY2(bundled.ok(), bundled.ok() ? "" : qPrintable(bundled.error().message));
    m_entities = bundled.value();
}

void TestThesaurusCheck::holdsAtLeastThreeHundredEntries()
{
    QVERIFY2(m_entities.size() >= 300, qPrintable(QString::number(m_entities.size())));
    const auto concepts = std::count_if(m_entities.cbegin(), m_entities.cend(),
                                        [](const Entity &e) { return e.type == EntityType::Concept; });
    QVERIFY2(concepts >= 150, qPrintable(QString::number(concepts)));
}

void TestThesaurusCheck::everyFileIsBundled()
{
    qsizetype count = 0;
    const QDir folder(sourceDir() + u"/resources/thesaurus"_s);
    const QStringList names = folder.entryList({u"*.jsonld"_s}, QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto entities = readSkosJsonLd(file.readAll());
        QVERIFY2(entities.ok(), entities.ok() ? "" : qPrintable(name + u": "_s + entities.error().message));
        count += entities.value().size();
    }
    QCOMPARE(m_entities.size(), count);
}

void TestThesaurusCheck::idsAreKebabCase()
{
    static const QRegularExpression kebab(u"^([a-z0-9]+(-[a-z0-9]+)*|region-[A-Z]{2})$"_s);
    for (const Entity &entity : std::as_const(m_entities)) {
        QVERIFY2(kebab.match(entity.id.value).hasMatch(), qPrintable(entity.id.value));
        QCOMPARE(entity.id.value.startsWith(u"region-"_s), entity.identifiers.contains(u"iso3166"_s));
    }
}

void TestThesaurusCheck::everyEntryHasAPreferredLabelInEachLanguage()
{
    for (const Entity &entity : std::as_const(m_entities)) {
        QMap<Language, int> preferred;
        for (const Label &label : entity.labels) {
            if (label.kind == Label::Kind::Preferred)
                ++preferred[label.language];
        }
        for (auto it = preferred.cbegin(); it != preferred.cend(); ++it)
            QVERIFY2(it.value() == 1, qPrintable(entity.id.value));
        for (const Language language : workingLanguages) {
            QVERIFY2(preferred.contains(language) || preferred.contains(Language::Unknown),
                     qPrintable(entity.id.value + u' ' + languageCode(language)));
        }
    }
}

void TestThesaurusCheck::labelsAreTidy()
{
    for (const Entity &entity : std::as_const(m_entities)) {
        QSet<QString> seen;
        for (const Label &label : entity.labels) {
            const QString name = entity.id.value + u": "_s + label.text;
            QVERIFY2(!label.text.isEmpty() && label.text == label.text.simplified(), qPrintable(name));
            QVERIFY2(label.text == label.text.normalized(QString::NormalizationForm_C), qPrintable(name));
            // Each language's own apostrophe, so that labels are shown as print would set them.
            const QChar foreign = label.language == Language::French ? u'\'' : u'\u2019';
            QVERIFY2(!label.text.contains(foreign) && !label.text.contains(u'\u00A0'), qPrintable(name));
            QVERIFY2(!seen.contains(languageCode(label.language) + label.text), qPrintable(name));
            seen.insert(languageCode(label.language) + label.text);
        }
    }
}

void TestThesaurusCheck::noLabelIsClaimedByTwoEntries()
{
    QHash<QString, EntityId> claimed;
    for (const Entity &entity : std::as_const(m_entities)) {
        for (const Label &label : entity.labels) {
            if (label.ambiguous)
                continue;
            const QString key = folded(label.text);
            const EntityId owner = claimed.value(key, entity.id);
            QVERIFY2(owner == entity.id,
                     qPrintable(label.text + u": "_s + owner.value + u", "_s + entity.id.value));
            claimed.insert(key, entity.id);
        }
    }
}

void TestThesaurusCheck::veryShortLabelsAreAmbiguous()
{
    // These are words of one of the four languages: "un", "eu" and "or" in French, "us" and "it" in English.
    const QSet<QString> words{u"un"_s, u"eu"_s, u"us"_s, u"it"_s, u"or"_s, u"ais"_s, u"pam"_s, u"who"_s};
    for (const Entity &entity : std::as_const(m_entities)) {
        for (const Label &label : entity.labels) {
            if (label.text.size() < 2 || words.contains(folded(label.text)))
                QVERIFY2(label.ambiguous, qPrintable(entity.id.value + u": "_s + label.text));
        }
    }
}

void TestThesaurusCheck::labelsAreWrittenInTheScriptOfTheirLanguage()
{
    for (const Entity &entity : std::as_const(m_entities)) {
        for (const Label &label : entity.labels) {
            for (const QChar c : label.text) {
                const QChar::Script script = c.script();
                const bool hangul = script == QChar::Script_Hangul;
                const bool kana = script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
                const bool wrong = (hangul && label.language != Language::Korean) ||
                                   (kana && label.language != Language::Japanese) ||
                                   (script == QChar::Script_Han && !isEastAsian(label.language));
                QVERIFY2(!wrong, qPrintable(entity.id.value + u": "_s + label.text));
            }
        }
    }
}

void TestThesaurusCheck::relationsResolve()
{
    QSet<EntityId> ids;
    for (const Entity &entity : std::as_const(m_entities))
        ids.insert(entity.id);
    for (const Entity &entity : std::as_const(m_entities)) {
        const QList<EntityId> relations = entity.broader + entity.related;
        for (const EntityId &id : relations) {
            QVERIFY2(ids.contains(id) && id != entity.id, qPrintable(entity.id.value + u" → "_s + id.value));
        }
    }
}

void TestThesaurusCheck::entriesSayWhereTheyComeFrom()
{
    for (const Entity &entity : std::as_const(m_entities))
        QVERIFY2(!entity.source.isEmpty(), qPrintable(entity.id.value));
}

QTEST_GUILESS_MAIN(TestThesaurusCheck)
#include "tst_thesauruscheck.moc"
