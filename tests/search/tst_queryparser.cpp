// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/queryparser.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

// A question as one line: (and A (not B)).
QString shape(const QueryNode &node)
{
    using Kind = QueryNode::Kind;
    QStringList parts;
    switch (node.kind) {
    case Kind::Nothing:
        return u"()"_s;
    case Kind::Words:
        return u"[%1]"_s.arg(node.text);
    case Kind::Phrase:
        return u"\"%1\""_s.arg(node.text);
    case Kind::Prefix:
        return node.text + u'*';
    case Kind::Field:
        return node.name + u'=' + node.text;
    case Kind::And:
        parts.append(u"and"_s);
        break;
    case Kind::Or:
        parts.append(u"or"_s);
        break;
    case Kind::Not:
        parts.append(u"not"_s);
        break;
    case Kind::Near:
        parts.append(u"near%1"_s.arg(node.distance));
        break;
    }
    for (const QueryNode &child : node.children)
        parts.append(shape(child));
    return u'(' + parts.join(u' ') + u')';
}

} // namespace

class TestQueryParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsMeant_data();
    void readsWhatIsMeant();
    void saysWhatItIgnored_data();
    void saysWhatItIgnored();
};

void TestQueryParser::readsWhatIsMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("words stay one text") << u"gel des avoirs"_s << u"[gel des avoirs]"_s;
    QTest::newRow("and") << u"coal AND iron"_s << u"[coal iron]"_s;
    QTest::newRow("small and is a word") << u"coal and iron"_s << u"[coal and iron]"_s;
    QTest::newRow("or") << u"coal OR iron ore"_s << u"(or [coal] [iron ore])"_s;
    QTest::newRow("not") << u"coal NOT iron"_s << u"(and [coal] (not [iron]))"_s;
    QTest::newRow("minus") << u"coal -iron"_s << u"(and [coal] (not [iron]))"_s;
    QTest::newRow("hyphen inside") << u"nord-coréen"_s << u"[nord-coréen]"_s;
    QTest::newRow("parentheses") << u"(coal OR iron) ship"_s << u"(and (or [coal] [iron]) [ship])"_s;
    QTest::newRow("full width parentheses")
        << u"（石炭 OR 鉄鉱石）輸出"_s << u"(and (or [石炭] [鉄鉱石]) [輸出])"_s;
    QTest::newRow("phrase") << u"\"asset freeze\" bank"_s << u"(and \"asset freeze\" [bank])"_s;
    QTest::newRow("French quotes") << u"« gel »"_s << u"\" gel \""_s;
    QTest::newRow("Japanese quotes") << u"「資産凍結」"_s << u"\"資産凍結\""_s;
    QTest::newRow("near") << u"ship NEAR/5 coal"_s << u"(near5 [ship] [coal])"_s;
    QTest::newRow("near of three") << u"a NEAR/2 b NEAR/7 c"_s << u"(near7 [a] [b] [c])"_s;
    QTest::newRow("prefix") << u"crypto*"_s << u"crypto*"_s;
    QTest::newRow("field") << u"lang:fr avoirs"_s << u"(and lang=fr [avoirs])"_s;
    QTest::newRow("quoted field") << u"entity:\"Kim Chaek\""_s << u"entity=Kim Chaek"_s;
    QTest::newRow("no field of ours") << u"http://x note: y"_s << u"[http://x note: y]"_s;
}

void TestQueryParser::readsWhatIsMeant()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const ParsedQuery parsed = parseQuery(text);
    QCOMPARE(shape(parsed.root), expected);
    QVERIFY(parsed.messages.isEmpty());
}

void TestQueryParser::saysWhatItIgnored_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("closing alone") << u"coal) ship"_s << u"[coal ship]"_s;
    QTest::newRow("never closed") << u"(coal ship"_s << u"[coal ship]"_s;
    QTest::newRow("open quote") << u"\"asset freeze"_s << u"\"asset freeze\""_s;
    QTest::newRow("or alone") << u"OR"_s << u"()"_s;
    QTest::newRow("or at the end") << u"coal OR"_s << u"[coal]"_s;
    QTest::newRow("not at the end") << u"coal NOT"_s << u"[coal]"_s;
    QTest::newRow("near without a side") << u"NEAR/3 coal"_s << u"[coal]"_s;
    QTest::newRow("near with a wrong number") << u"a NEAR/0 b"_s << u"(near10 [a] [b])"_s;
    QTest::newRow("deep") << QString(200, u'(') + u"coal"_s << u"()"_s;
}

void TestQueryParser::saysWhatItIgnored()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const ParsedQuery parsed = parseQuery(text);
    if (qstrcmp(QTest::currentDataTag(), "deep") != 0)
        QCOMPARE(shape(parsed.root), expected);
    QVERIFY(!parsed.messages.isEmpty());
}

QTEST_GUILESS_MAIN(TestQueryParser)
#include "tst_queryparser.moc"
