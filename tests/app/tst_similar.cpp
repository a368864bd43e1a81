// SPDX-License-Identifier: GPL-3.0-or-later
// Statements that the sample library makes in four languages: asked for one, the program finds the others.
// And notes, kept searches and their commands, as a script would use them.
#include "tests/support/paths.h"
#include "tests/support/program.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

class TestSimilar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void statementsAreFoundInOtherLanguages();
    void passagesLikeOneAreNotItself();
    void notesAreFoundAfterEveryChange();
    void keptSearchesComeBack();

private:
    QString textOf(const QString &document);
    Answer vigie(const QStringList &arguments) const { return m_program.run(arguments); }

    Program m_program;
    QHash<QString, QString> m_texts;
    QHash<QString, QString> m_ids; ///< by file name
};

namespace {

constexpr std::array languages{"en", "fr", "ja", "ko"};
const std::array files{u"en-joint-statement-2025-10-22.html"_s, u"fr-declaration-conjointe-2025-10-22.html"_s,
                       u"ja-kyodo-seimei-2025-10-22.html"_s, u"ko-gongdong-seongmyeong-2025-10-22.html"_s};

// One statement as the four joint declarations begin it, and what any passage that states the same holds.
struct Statement
{
    std::array<QString, 4> begins;
    std::array<QString, 4> holds; ///< regular expressions
};

const std::array statements{
    Statement{{u"Over the period from January 2024"_s, u"De janvier 2024 à septembre 2025"_s,
               u"2024年1月から2025年9月までに、"_s, u"2024년 1월부터 2025년 9월까지"_s},
              {u"2\\.84 billion|1\\.65 billion"_s, u"2,84 milliards|1,65 milliard"_s,
               u"[2２][8８]億[4４]0?|1[6６]億[5５]|28\\.4"_s, u"28억 4천만|28\\.4억|16억 5천"_s}},
    Statement{{u"The money does not stay"_s, u"Cet argent ne reste pas"_s, u"奪われた資金はその場に"_s,
               u"빼앗은 돈은"_s},
              {u"mixers"_s, u"mélangeurs"_s, u"ミキサー"_s, u"믹서"_s}},
    Statement{{u"In March 2024 the Russian"_s, u"En mars 2024, la fédération"_s, u"2024年3月、ロシア連邦"_s,
               u"2024년 3월 러시아"_s},
              {u"veto"_s, u"veto"_s, u"拒否権|専門家パネルが活動を終え"_s, u"거부권"_s}},
    Statement{{u"We ask governments"_s, u"Nous demandons aux gouv"_s, u"我々は各国政府に対し"_s,
               u"우리는 각국 정부"_s},
              {u"We ask"_s, u"Nous demandons"_s, u"求める"_s, u"요청"_s}},
    Statement{{u"The eleven States"_s, u"Les onze États"_s, u"多国間制裁監視チーム（MSMT）に参加する"_s,
               u"다국적제재모니터링팀(MSMT)에 참여하는"_s},
              {u"eleven|Australia"_s, u"onze|Australie"_s, u"11か国|１１か国"_s, u"11개국"_s}}};

} // namespace

void TestSimilar::initTestCase()
{
    QVERIFY2(m_program.isBuilt(), "vigie is not built");
    const Answer answer = vigie({u"import"_s, sourceDir() + u"/resources/sample/documents"_s, u"--json"_s});
    QCOMPARE(answer.status, 0);
    for (const QJsonValue &outcome : answer.array())
        m_ids.insert(outcome[u"path"].toString().section(u'/', -1), outcome[u"document"].toString());
}

QString TestSimilar::textOf(const QString &document)
{
    if (!m_texts.contains(document))
        m_texts.insert(document, vigie({u"text"_s, document, u"--page"_s, u"1"_s, u"--json"_s})
                                     .array()
                                     .first()[u"text"]
                                     .toString());
    return m_texts.value(document);
}

// In nine of ten cases and more, one of the first three passages in a language states the same.
void TestSimilar::statementsAreFoundInOtherLanguages()
{
    int asked = 0;
    int found = 0;
    for (const Statement &statement : statements) {
        for (std::size_t from = 0; from < languages.size(); ++from) {
            const QString document = m_ids.value(files[from]);
            const QString text = textOf(document);
            const qsizetype at = text.indexOf(statement.begins[from]);
            QVERIFY2(at >= 0, qPrintable(statement.begins[from]));
            const qsizetype line = text.indexOf(u'\n', at);
            const qsizetype end = line < 0 ? text.size() : line;
            const Answer answer = vigie({u"similar"_s, document, u"--range"_s, u"%1-%2"_s.arg(at).arg(end),
                                         u"--other-languages"_s, u"--json"_s});
            QCOMPARE(answer.status, 0);
            for (std::size_t to = 0; to < languages.size(); ++to) {
                if (from == to)
                    continue;
                ++asked;
                int seen = 0;
                bool there = false;
                for (const QJsonValue &hit : answer.object()[u"hits"].toArray()) {
                    if (hit[u"language"].toString() != QLatin1String(languages[to]) || ++seen > 3)
                        continue;
                    const QRegularExpression same(statement.holds[to]);
                    there = there || same.match(hit[u"snippet"].toString()).hasMatch() ||
                            hit[u"document"].toString() == m_ids.value(files[to]);
                }
                found += there ? 1 : 0;
                if (!there)
                    qInfo().noquote() << statement.begins[from] << "not found in" << languages[to];
            }
        }
    }
    qInfo("%d of %d statements found in another language", found, asked);
    QVERIFY(found >= 0.9 * asked);
}

void TestSimilar::passagesLikeOneAreNotItself()
{
    const QString document = m_ids.value(files[0]);
    const QJsonArray hits =
        vigie({u"similar"_s, document, u"--range"_s, u"0-200"_s, u"--json"_s}).object()[u"hits"].toArray();
    QVERIFY(!hits.isEmpty());
    for (const QJsonValue &hit : hits) {
        QVERIFY(hit[u"document"].toString() != document);
        QVERIFY(!hit[u"parts"].toArray().isEmpty());
    }
    QCOMPARE(vigie({u"similar"_s, document, u"--range"_s, u"5-2"_s}).status, 2);
}

// Added, edited, taken back and repaired: the index follows before the command ends.
void TestSimilar::notesAreFoundAfterEveryChange()
{
    const QString document = m_ids.value(files[0]);
    const auto total = [this](const QString &query) {
        return vigie({u"search"_s, query, u"--json"_s}).object()[u"total"].toInt();
    };
    const Answer added = vigie({u"annotate"_s, document, u"--range"_s, u"0-15"_s, u"--note"_s,
                                u"compare with the xylograph"_s, u"--tag"_s, u"zinnia"_s, u"--json"_s});
    QCOMPARE(added.status, 0);
    const QString id = added.object()[u"id"].toString();
    const QJsonArray hits =
        vigie({u"search"_s, u"xylograph sanctions"_s, u"--json"_s}).object()[u"hits"].toArray();
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits.first()[u"annotation"].toString(), id);
    QCOMPARE(total(u"tag:zinnia"_s), 1);
    QCOMPARE(vigie({u"annotation"_s, u"edit"_s, id, u"--note"_s, u"see the quincunx"_s}).status, 0);
    QCOMPARE(total(u"quincunx"_s), 1);
    QCOMPARE(vigie({u"undo"_s}).status, 0);
    QCOMPARE(total(u"quincunx"_s), 0);
    QCOMPARE(total(u"xylograph"_s), 1);
    QVERIFY(vigie({u"check"_s, u"--json"_s}).object()[u"ok"].toBool());
    QVERIFY(QDir(m_program.library() + u"/index"_s).removeRecursively());
    QCOMPARE(vigie({u"check"_s, u"--repair"_s}).status, 0);
    QCOMPARE(total(u"xylograph"_s), 1);
    QCOMPARE(vigie({u"undo"_s}).status, 0);
    QCOMPARE(total(u"tag:zinnia"_s), 0);
}

void TestSimilar::keptSearchesComeBack()
{
    const Answer asked =
        vigie({u"search"_s, u"veto"_s, u"--language"_s, u"fr"_s, u"--save"_s, u"Le veto"_s, u"--json"_s});
    QCOMPARE(asked.status, 0);
    const QJsonArray kept = vigie({u"searches"_s, u"--json"_s}).array();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first()[u"language"].toString(), u"fr"_s);
    const Answer again = vigie({u"search"_s, u"--saved"_s, u"Le veto"_s, u"--json"_s});
    QCOMPARE(again.object()[u"total"].toInt(), asked.object()[u"total"].toInt());
    QCOMPARE(vigie({u"searches"_s, u"remove"_s, u"Le veto"_s}).status, 0);
    QCOMPARE(vigie({u"search"_s, u"--saved"_s, u"Le veto"_s}).status, 1);
}

QTEST_GUILESS_MAIN(TestSimilar)
#include "tst_similar.moc"
