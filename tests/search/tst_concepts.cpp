// SPDX-License-Identifier: GPL-3.0-or-later
// Every entry of the thesaurus, asked in each language, finds the passages that name it in the others.
#include "models/exchange/skosjsonld.h"
#include "tests/search/searchfixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace vigie;
using namespace vigie::test;

class TestConcepts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEntryIsFoundAcrossLanguages();
};

namespace {

// The label in a sentence as its language builds it, particles and articles included.
QString sentenceWith(const QString &label, Language language)
{
    switch (language) {
    case Language::French:
        return u"Le troisième chapitre évoque « %1 » et en donne le détail."_s.arg(label);
    case Language::Japanese:
        return u"第三章では%1について詳しく述べられている。"_s.arg(label);
    case Language::Korean:
        return u"제3장에서는 %1 관련 내용을 자세히 다룬다."_s.arg(label);
    default:
        return u"The third chapter speaks of %1 and goes into detail."_s.arg(label);
    }
}

QString preferred(const Entity &entity, Language language)
{
    for (const Label &label : entity.labels) {
        if (label.kind == Label::Kind::Preferred && label.language == language)
            return label.text;
    }
    return {};
}

} // namespace

void TestConcepts::everyEntryIsFoundAcrossLanguages()
{
    const Result<QList<Entity>> read = bundledThesaurus();
    QVERIFY(read.ok());
    SearchFixture index(read.value());
    const QList<Entity> &entities = index.thesaurus->entities();
    QVERIFY(entities.size() >= 300);
    for (const Language language : workingLanguages) {
        QStringList passages;
        for (const Entity &entity : entities)
            passages.append(sentenceWith(preferred(entity, language), language));
        index.add(languageCode(language), language, passages);
    }
    int asked = 0;
    int found = 0;
    int together = 0;
    QStringList missed;
    for (qsizetype i = 0; i < entities.size(); ++i) {
        for (const Language from : workingLanguages) {
            SearchQuery query;
            query.text = preferred(entities.at(i), from);
            if (query.text.isEmpty())
                continue;
            query.limit = 4;
            const QStringList best = index.places(index.ask(query));
            query.limit = 3;
            for (const Language to : workingLanguages) {
                if (to == from || preferred(entities.at(i), to).isEmpty())
                    continue;
                const QString wanted = languageCode(to) + u'/' + QString::number(i + 1);
                query.language = to;
                ++asked;
                together += best.contains(wanted) ? 1 : 0;
                if (index.places(index.ask(query)).contains(wanted))
                    ++found;
                else
                    missed.append(query.text + u" → "_s + preferred(entities.at(i), to));
            }
        }
    }
    qInfo("%d of %d across languages in the top three of the language, %d in the first four of all; missed:",
          found, asked, together);
    qInfo().noquote() << missed.mid(0, 40).join(u"; "_s);
    QVERIFY(asked > 300 * 12);
    QVERIFY(found >= asked * 98 / 100);
}

QTEST_GUILESS_MAIN(TestConcepts)
#include "tst_concepts.moc"
