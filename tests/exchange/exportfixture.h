// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/anchor.h"
#include "models/exchange/excerpts.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace vigie {

/// A document with the pages that excerpts are taken from.
struct TestSource
{
    Document document;
    QList<Page> pages;
};

inline TestSource makeSource(const QString &id, const QString &title, Language language,
                             const QString &mediaType = QStringLiteral("application/pdf"))
{
    TestSource source;
    source.document.id.value = id;
    source.document.sha256 = QString(id).repeated(5) + QStringLiteral("0123");
    source.document.path = QStringLiteral("/home/somebody/secret/") + id + QStringLiteral(".pdf");
    source.document.mediaType = mediaType;
    source.document.title = title;
    source.document.publisher = QStringLiteral("Harbour & Fishing Office");
    source.document.language = language;
    source.document.published = FuzzyDate::day(QDate(2025, 5, 29));
    return source;
}

/// Adds a page and marks `quote` on it.
inline Excerpt addExcerpt(TestSource &source, const QString &before, const QString &quote,
                          const QString &note, const QStringList &tags, HighlightColour colour)
{
    Page page;
    page.number = int(source.pages.size()) + 1;
    page.label = QStringLiteral("iv%1").arg(page.number);
    page.language = source.document.language;
    page.text = before + quote + QStringLiteral(" end.\nAnother line.");
    source.pages.append(page);
    source.document.pages = page.number;
    const TextAnchor anchor = makeAnchor(page, {before.size(), before.size() + quote.size()});
    Annotation mark;
    mark.id.value = QStringLiteral("1111%1-2222-4333-8444-%2")
                        .arg(page.number, 4, 10, QLatin1Char('0'))
                        .arg(source.document.id.value);
    mark.passage = {source.document.id, page.number, anchor.span};
    mark.quote = anchor.quote;
    mark.prefix = anchor.prefix;
    mark.suffix = anchor.suffix;
    mark.note = note;
    mark.tags = tags;
    mark.colour = colour;
    mark.created = mark.modified = QDateTime(QDate(2025, 11, 2), QTime(10, 11, 12, 13), Qt::UTC);
    return makeExcerpt(mark, &source.document, &page);
}

/// Marks in four languages and six colours, with what breaks naive writers: formulas, mark-up, control and
/// non-characters, characters beyond U+FFFF, notes of several lines.
struct Excerpts
{
    TestSource english =
        makeSource(QStringLiteral("aaaaaaaaaaa1"), QStringLiteral("Report on *ships* & <cargo> {50%} #1_a"),
                   Language::English);
    TestSource french =
        makeSource(QStringLiteral("aaaaaaaaaaa2"), QStringLiteral("L’œuvre « cargo »"), Language::French);
    TestSource japanese = makeSource(QStringLiteral("aaaaaaaaaaa3"), QStringLiteral("船舶に関する報告"),
                                     Language::Japanese, QStringLiteral("text/html"));
    TestSource korean =
        makeSource(QStringLiteral("aaaaaaaaaaa4"), QStringLiteral("선박 보고서"), Language::Korean);
    QList<Excerpt> all;

    Excerpts()
    {
        all.append(
            addExcerpt(english, QStringLiteral("x "), QStringLiteral("forty ships <b>&amp; more"),
                       QStringLiteral("=HYPERLINK(\"http://x\")\nsee <script>alert(1)</script>\n\nthird"),
                       {QStringLiteral("fleet/tankers"), QStringLiteral("a_b")}, HighlightColour::Green));
        all.append(addExcerpt(english, QString(), QStringLiteral("-3.5 million %, \"so\"") + QChar(7),
                              QStringLiteral("@sum"), {}, HighlightColour::Orange));
        all.append(addExcerpt(french, QStringLiteral("y "), QStringLiteral("quarante\nnavires volés"),
                              QString(), {QStringLiteral("fleet")}, HighlightColour::Purple));
        all.append(addExcerpt(japanese, QStringLiteral("\U00020BB7\U0001F6A2 "),
                              QStringLiteral("四十隻の\n\U00020BB7船"), QStringLiteral("＝注"),
                              {QStringLiteral("船")}, HighlightColour::Pink));
        all.append(addExcerpt(korean, QStringLiteral("z "), QStringLiteral("마흔 척의 선박"),
                              QStringLiteral("+1 \U0001F6A2"), {QStringLiteral("fleet")},
                              HighlightColour::Blue));
        all.last().romanisedTitle = QStringLiteral("Seonbag bogoseo");
        all.last().translatedTitle = QStringLiteral("Report on vessels");
    }
};

/// A note on a whole document, a line under words, and links to what they are evidence for.
inline QList<Excerpt> unusualExcerpts(Excerpts &excerpts)
{
    QList<Excerpt> two{excerpts.all.first(), excerpts.all.at(3)};
    Annotation whole = two.first().annotation;
    whole.id.value = QStringLiteral("99999999-2222-4333-8444-555555555555");
    whole.passage = {excerpts.english.document.id, 0, {}};
    whole.quote = whole.prefix = whole.suffix = QString();
    whole.note = QStringLiteral("on all of it");
    two[0] = makeExcerpt(whole, &excerpts.english.document, nullptr);
    two[1].annotation.style = MarkStyle::Underline;
    two[1].annotation.evidence = {
        {EvidenceLink::Kind::Claim, QStringLiteral("c12:ab"), QStringLiteral("2 840 000 000 USD")},
        {EvidenceLink::Kind::Entity, QStringLiteral("rgb"), QString()}};
    return two;
}

/// Runs a program to its end; -1 when it could not be started or did not end.
struct Ran
{
    int status = -1;
    QByteArray out;
};
inline Ran run(const QString &program, const QStringList &arguments, const QString &folder = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(120000) ||
        process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAll()};
    return {process.exitCode(), process.readAll()};
}

inline bool isInstalled(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

inline bool writeTo(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

inline QByteArray readFrom(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Unpacks with Python's reader of zip files, which is not the library that packed.
inline bool unpack(const QByteArray &zip, const QString &folder)
{
    const QString file = folder + QStringLiteral("/packed.zip");
    return writeTo(file, zip) &&
           run(QStringLiteral("python3"),
               {QStringLiteral("-m"), QStringLiteral("zipfile"), QStringLiteral("-e"), file, folder})
                   .status == 0;
}

} // namespace vigie
