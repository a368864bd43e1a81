// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/pipeline/describedocument.h"
#include "indexing/pipeline/mailsubject.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

class TestMailSubject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatItIsAboutIsFound_data();
    void whatItIsAboutIsFound();
    void itIsTheTitle();
};

void TestMailSubject::whatItIsAboutIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("subject");
    QTest::newRow("short head") << u"From: a@b.c\nSubject: Theft at Upbit\nTo: d@e.f\nHello."_s
                                << u"Theft at Upbit"_s;
    QTest::newRow("as servers leave it")
        << u"Return-Path: <a@b.c>\nReceived: from mx (mx [192.0.2.1])\nby mail; Mon, 3 Mar 2025\n"
           "From: a@b.c\nSubject: Cargo seen\nDate: Mon, 3 Mar 2025\nHello."_s
        << u"Cargo seen"_s;
    QTest::newRow("encoded") << u"From: a@b.c\nSubject: =?UTF-8?Q?Vol_de_30=C2=A0M?=\nBonjour."_s
                             << QString();
    QTest::newRow("the text follows at once")
        << u"From: a@b.c\nSubject: Short\nHello to all of you."_s << u"Short"_s;
    QTest::newRow("memorandum") << u"FROM: Panel of Experts\nTO: Committee\nSUBJECT: Oil\nText."_s
                                << u"Oil"_s;
    QTest::newRow("none") << u"From: a@b.c\nTo: d@e.f\nHello."_s << QString();
    QTest::newRow("an article") << u"Subject matters\nFrom: here\nSubject: there"_s << QString();
    QTest::newRow("a dateline") << u"Seoul: three dead\nFrom: our desk\nSubject: unknown"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestMailSubject::whatItIsAboutIsFound()
{
    QFETCH(QString, text);
    QTEST(mailSubject(text), "subject");
}

void TestMailSubject::itIsTheTitle()
{
    Page page;
    page.number = 1;
    page.text = u"From: a@b.c\nSubject: Theft at Upbit\nTo: d@e.f\nHello."_s;
    ExtractedDocument read;
    read.pages = {page};
    const auto undated = [](const ExtractedDocument &, Language) { return std::optional<PublishedDate>(); };
    QCOMPARE(describeDocument(read, u"/in/message.eml"_s, undated).title, u"Theft at Upbit"_s);
}

QTEST_GUILESS_MAIN(TestMailSubject)
#include "tst_mailsubject.moc"
