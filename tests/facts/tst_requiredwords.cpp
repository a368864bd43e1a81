// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/words/requiredwords.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

namespace {

/// An expression and a text that it matches, made together.
struct Example
{
    QString expression, text;
};

/// Random expressions of all that the patterns of facts are made of.
class Maker
{
public:
    explicit Maker(quint32 seed)
        : m_random(seed)
    {
    }

    Example sequence(int depth)
    {
        Example all;
        for (int parts = 1 + below(4); parts > 0; --parts) {
            const Example one = repeated(depth);
            all.expression += one.expression;
            all.text += one.text;
        }
        return all;
    }

private:
    int below(int end) { return m_random.bounded(end); }

    QString word()
    {
        static const QStringList words{u"ab"_s,     u"bank"_s, u"stole"_s,   u"盗"_s,
                                       u"奪わせ"_s, u"도난"_s, u"taken b"_s, u"%"_s};
        return words.at(below(static_cast<int>(words.size())));
    }

    Example alternatives(int depth)
    {
        const int count = 1 + below(3), taken = below(count);
        Example all;
        for (int i = 0; i < count; ++i) {
            const Example one = below(5) == 0 ? Example() : sequence(depth - 1);
            all.expression += (i > 0 ? u"|"_s : QString()) + one.expression;
            if (i == taken)
                all.text = one.text;
        }
        return all;
    }

    Example piece(int depth)
    {
        switch (depth > 0 ? below(9) : below(5)) {
        case 0:
            return {u"[abc]"_s, u"b"_s};
        case 1:
            return {u"[^abc]"_s, u"x"_s};
        case 2:
            return {u"\\d"_s, u"7"_s};
        case 3:
        case 4: {
            const QString one = word();
            return {one, one};
        }
        case 5:
            return {u"(?!zz)"_s, QString()};
        case 6: {
            const Example ahead = alternatives(depth - 1);
            return {u"(?=%1)"_s.arg(ahead.expression) + u"(?:"_s + ahead.expression + u")"_s, ahead.text};
        }
        default: {
            const Example inner = alternatives(depth);
            return {(below(2) == 0 ? u"(?:"_s : u"("_s) + inner.expression + u")"_s, inner.text};
        }
        }
    }

    Example repeated(int depth)
    {
        const Example one = piece(depth);
        const QString group = u"(?:"_s + one.expression + u")"_s;
        switch (below(8)) {
        case 0:
            return {group + u"?"_s, below(2) == 0 ? one.text : QString()};
        case 1:
            return {group + u"*"_s, below(2) == 0 ? one.text + one.text : QString()};
        case 2:
            return {group + u"+"_s, one.text};
        case 3:
            return {group + u"{0,2}?"_s, one.text};
        case 4:
            return {group + u"{1,3}"_s, one.text + one.text};
        case 5:
            return {group + u"{2}"_s, one.text + one.text};
        default:
            return one;
        }
    }

    QRandomGenerator m_random;
};

bool hasOne(const QString &text, const QStringList &words)
{
    return std::any_of(words.cbegin(), words.cend(),
                       [&](const QString &word) { return text.contains(word); });
}

} // namespace

class RequiredWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void known_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QList<QStringList>>("words");
        const auto row = [](const char *name, const QString &expression, const QList<QStringList> &words) {
            QTest::newRow(name) << expression << words;
        };
        row("a word", u"stolen"_s, {{u"stolen"_s}});
        row("the rarer of two", u"(?:was|were) stolen"_s, {{u"was stolen"_s, u"were stolen"_s}});
        row("all alternatives", u"^(?:stole|took|robbed)\\b"_s, {{u"robbed"_s, u"stole"_s, u"took"_s}});
        row("behind what may be missing", u"^(?:相当|分)?を[^、。]{0,14}?(?:盗|奪)んだ"_s,
            {{u"奪んだ"_s, u"盗んだ"_s}});
        row("a few characters", u"hack(?:s|ed)? [ab]x"_s,
            {{u"hack ax"_s, u"hack bx"_s, u"hacked ax"_s, u"hacked bx"_s, u"hacks ax"_s, u"hacks bx"_s}});
        row("nothing where one alternative needs nothing", u"stolen|[0-9]+"_s, {});
        row("nothing of what may be missing", u"(?:stolen)?[0-9]*"_s, {});
        row("not what must not stand there", u"(?<!not )[a-z]+ed(?! back)"_s, {{u"ed"_s}});
        row("what is looked at", u"[0-9]+(?= dollars)"_s, {{u" dollars"_s}});
        row("once at least", u"(?:ab|cd)+[0-9]"_s, {{u"ab"_s, u"cd"_s}});
        row("signs that are escaped", u"\\(about\\)"_s, {{u"(about)"_s}});
        row("only the shorter of two", u"lost|lost it"_s, {{u"lost"_s}});
        row("not what it does not know", u"(a|b)x\\1stolen"_s, {});
        row("not what is broken", u"stolen)"_s, {});
    }

    void known()
    {
        QFETCH(QString, expression);
        QFETCH(QList<QStringList>, words);
        QCOMPARE(requiredWords(expression), words);
    }

    void whateverMatchesHasOne()
    {
        int matched = 0, asked = 0, twice = 0;
        for (quint32 seed = 1; seed <= 8'000; ++seed) {
            const Example example = Maker(seed).sequence(3);
            const QList<QStringList> needs = requiredWords(example.expression);
            // Of the rarest, repeated signs of what follows, the engine says no.
            if (!QRegularExpression(example.expression).match(example.text).hasMatch())
                continue;
            ++matched;
            asked += needs.isEmpty() ? 0 : 1;
            twice += needs.size() > 1 ? 1 : 0;
            for (const QStringList &words : needs) {
                QVERIFY2(
                    hasOne(example.text, words),
                    qPrintable(example.expression + u" ~ "_s + example.text + u": "_s + words.join(u", "_s)));
            }
        }
        QVERIFY2(matched > 7'500 && asked > 2'000 && twice > 200,
                 qPrintable(u"%1 and %2 of %3"_s.arg(asked).arg(twice).arg(matched)));
    }
};

QTEST_APPLESS_MAIN(RequiredWordsTest)
#include "tst_requiredwords.moc"
