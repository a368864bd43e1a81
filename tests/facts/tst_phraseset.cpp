// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/phraseset.h"

#include <QTest>

#include <random>
#include <tuple>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Beginning, end and number of each phrase that stands in a text, found by comparing everywhere.
using Places = std::vector<std::tuple<qsizetype, qsizetype, int>>;

Places expected(const std::vector<QStringView> &phrases, QStringView text, qsizetype from)
{
    Places places;
    for (qsizetype start = from; start < text.size(); ++start) {
        for (qsizetype end = start + 1; end <= text.size(); ++end) {
            const auto found = std::find(phrases.begin(), phrases.end(), text.mid(start, end - start));
            if (found != phrases.end())
                places.emplace_back(start, end, static_cast<int>(found - phrases.begin()));
        }
    }
    return places;
}

Places found(const PhraseSet &phrases, QStringView text, qsizetype from)
{
    Places places;
    phrases.each(text, from, [&](qsizetype start, qsizetype end, int phrase) {
        places.emplace_back(start, end, phrase);
        return false;
    });
    return places;
}

class Words
{
public:
    explicit Words(const QString &letters)
        : m_letters(letters)
    {
    }

    QString word(qsizetype shortest, qsizetype longest)
    {
        QString made;
        for (qsizetype left = shortest + next(longest - shortest + 1); left > 0; --left)
            made += m_letters.at(next(m_letters.size()));
        return made;
    }
    qsizetype next(qsizetype below)
    {
        return static_cast<qsizetype>(m_random() % static_cast<quint64>(below));
    }

private:
    QString m_letters;
    std::mt19937_64 m_random{7};
};

} // namespace

class TestPhraseSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allPhrasesAreFoundWhereTheyStand_data()
    {
        QTest::addColumn<QString>("letters");
        QTest::addColumn<qsizetype>("shortest");
        const QString western = u"ab é€"_s, eastern = u"金額은 a"_s;
        for (qsizetype shortest = 1; shortest <= 6; ++shortest) {
            QTest::addRow("western words of at least %lld", static_cast<long long>(shortest))
                << western << shortest;
            QTest::addRow("eastern words of at least %lld", static_cast<long long>(shortest))
                << eastern << shortest;
        }
    }
    void allPhrasesAreFoundWhereTheyStand()
    {
        QFETCH(QString, letters);
        QFETCH(qsizetype, shortest);
        Words words(letters);
        constexpr int rounds = 300;
        constexpr qsizetype most = 12, spread = 4, longestText = 60;
        for (int round = 0; round < rounds; ++round) {
            QStringList phrases;
            for (qsizetype left = words.next(most); left >= 0; --left)
                phrases.append(words.word(shortest, shortest + spread));
            const std::vector<QStringView> views(phrases.cbegin(), phrases.cend());
            QString text = words.word(0, longestText);
            for (const QString &phrase : std::as_const(phrases))
                text.insert(words.next(text.size() + 1), phrase);
            const qsizetype from = words.next(text.size() + 1);
            QVERIFY2(found(PhraseSet(views), text, from) == expected(views, text, from), qPrintable(text));
        }
    }

    void inAnAskedTextTheyAreFoundTheSame_data() { allPhrasesAreFoundWhereTheyStand_data(); }
    void inAnAskedTextTheyAreFoundTheSame()
    {
        QFETCH(QString, letters);
        QFETCH(qsizetype, shortest);
        Words words(letters);
        constexpr int rounds = 100;
        constexpr qsizetype most = 12, spread = 4, longestText = 60;
        for (int round = 0; round < rounds; ++round) {
            QStringList phrases;
            for (qsizetype left = words.next(most); left >= 0; --left)
                phrases.append(words.word(shortest, shortest + spread));
            const std::vector<QStringView> views(phrases.cbegin(), phrases.cend());
            const PhraseSet all(views);
            const QString text = words.word(0, longestText) + phrases.constFirst() + QChar(0) +
                                 phrases.constLast() + words.word(0, longestText);
            const AskedText asked(text);
            const PhraseSet later(views); // which was not known when the text was walked over
            const QStringView part = QStringView(text).left(words.next(text.size() + 1));
            const qsizetype from = words.next(text.size() + 1);
            const Places places = expected(views, part, from);
            QVERIFY2(found(all, part, from) == places && found(later, part, from) == places,
                     qPrintable(text));
        }
    }

    void whatIsAskedOfAPartOfAnAskedTextIsAnsweredAsEver_data() { allPhrasesAreFoundWhereTheyStand_data(); }
    void whatIsAskedOfAPartOfAnAskedTextIsAnsweredAsEver()
    {
        QFETCH(QString, letters);
        QFETCH(qsizetype, shortest);
        Words words(letters);
        constexpr int rounds = 300;
        constexpr qsizetype most = 3, spread = 4, longestText = 60;
        for (int round = 0; round < rounds; ++round) {
            QStringList wanted;
            for (qsizetype left = words.next(most); left >= 0; --left)
                wanted.append(words.word(shortest, shortest + spread));
            const AnyOf any(std::vector<QStringView>(wanted.cbegin(), wanted.cend()));
            const QString text = words.word(0, longestText), other = words.word(0, longestText);
            const AskedText outer(text);
            const auto answers = [&](QStringView part) {
                return any.in(part) == std::any_of(wanted.cbegin(), wanted.cend(),
                                                   [&](const QString &word) { return part.contains(word); });
            };
            const QStringView part = QStringView(text).mid(words.next(text.size() + 1));
            QVERIFY2(answers(text) && answers(part) && answers(other), qPrintable(text));
            const AskedText inner(part);
            QVERIFY2(answers(text) && answers(part) && answers(part.left(5)), qPrintable(text));
        }
    }

    void aSearchEndsWhenEnoughIsFound()
    {
        const std::vector<QStringView> phrases{u"one", u"two"};
        int calls = 0;
        PhraseSet(phrases).each(u"one two one two", 0, [&](qsizetype start, qsizetype, int phrase) {
            ++calls;
            return start == 4 && phrase == 1;
        });
        QCOMPARE(calls, 2);
    }

    void aWalkTellsThePhrasesThatBeginAtAPlace()
    {
        const PhraseTrie trie({{u"for"_s, 1}, {u"forty"_s, 2}, {u"for"_s, 3}, {u""_s, 4}, {u"四十"_s, 5}});
        const auto at = [&](QStringView text, qsizetype from) {
            QList<std::pair<qsizetype, int>> found;
            trie.walk(text, from, [&](qsizetype end, int value) { found.append({end, value}); });
            return found;
        };
        using Found = QList<std::pair<qsizetype, int>>;
        QCOMPARE(at(u"a forty", 2), (Found{{5, 1}, {7, 2}}));
        QCOMPARE(at(u"a fort", 2), (Found{{5, 1}}));
        QCOMPARE(at(u"a forty", 3), Found());
        QCOMPARE(at(u"四十", 0), (Found{{2, 5}}));
        QCOMPARE(at(u"四", 0), Found());
        QCOMPARE(at(u"", 0), Found());
    }
};

QTEST_GUILESS_MAIN(TestPhraseSet)
#include "tst_phraseset.moc"
