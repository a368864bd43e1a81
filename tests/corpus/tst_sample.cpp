// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/documentcorpus.h"
#include "tests/support/paths.h"

#include <QJsonArray>
#include <QTest>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

/// The sample library, read through the worker, against what was worked out by hand.
class SampleTest : public QObject
{
    Q_OBJECT

    QJsonObject m_truth;
    QList<corpus::ReadDocument> m_read;
    QList<Claim> m_claims;
    QList<Document> m_documents;

private Q_SLOTS:
    void initTestCase()
    {
        const QString folder = sourceDir() + u"/resources/sample/"_s;
        m_truth = corpus::readJson(folder + u"expected.json"_s);
        QCOMPARE(m_truth[u"documents"_s].toArray().size(), 16);
        for (const QJsonValue &value : m_truth[u"documents"_s].toArray()) {
            const auto read = corpus::readDocument(folder + u"documents/"_s + value[u"file"_s].toString());
            QVERIFY2(read, qPrintable(value[u"file"_s].toString()));
            m_read.append(*read);
            m_claims += read->claims;
            m_documents.append(read->document);
        }
    }

    void everyDocumentIsDated()
    {
        for (qsizetype i = 0; i < m_documents.size(); ++i) {
            const QJsonValue value = m_truth[u"documents"_s].toArray().at(i);
            QVERIFY(m_documents.at(i).published);
            QCOMPARE(m_documents.at(i).published->toIso(), value[u"published"_s].toString());
        }
    }

    void claimsSayWhatTheDocumentsSay()
    {
        corpus::Scores scores;
        const Ledger ledger = buildLedger(m_claims, m_documents, {}, {});
        for (qsizetype i = 0; i < m_read.size(); ++i) {
            const QJsonValue value = m_truth[u"documents"_s].toArray().at(i);
            corpus::compare(m_read.at(i), value[u"claims"_s].toArray(), value[u"file"_s].toString(), scores,
                            &ledger);
        }
        for (const QString &difference : std::as_const(scores.differences))
            qInfo().noquote() << difference;
        scores.print(u"sample library"_s);
        for (const QString &field :
             {u"amount"_s, u"bound"_s, u"kind"_s, u"period"_s, u"victim"_s, u"part"_s, u"equivalents"_s}) {
            QVERIFY2(scores.field(field).precision() >= 0.95, qPrintable(field));
            QVERIFY2(scores.field(field).recall() >= 0.95, qPrintable(field));
        }
    }

    void theChartIsExact()
    {
        const QStringList differences =
            corpus::chartDifferences(m_claims, m_documents, m_truth[u"chart"_s].toObject());
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u"\n"_s)));
    }

    void theChartIsExactAsKnownEarlier()
    {
        const QJsonObject known = m_truth[u"chartAsKnownOn"_s].toObject();
        QVERIFY(!known.isEmpty());
        for (auto it = known.begin(); it != known.end(); ++it) {
            const QStringList differences = corpus::chartDifferences(
                m_claims, m_documents, it.value().toObject(), QDate::fromString(it.key(), Qt::ISODate));
            QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u"\n"_s)));
        }
    }
};

QTEST_GUILESS_MAIN(SampleTest)
#include "tst_sample.moc"
