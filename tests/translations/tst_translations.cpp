// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"

#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

struct Message
{
    QString context;
    QString source;
    bool counted = false; ///< has a form for each plural of the language
    QString type;         ///< "unfinished", "vanished", "obsolete" or nothing
    QStringList forms;
};

QStringList formsOf(QXmlStreamReader &xml, bool counted)
{
    if (!counted)
        return {xml.readElementText(QXmlStreamReader::IncludeChildElements)};
    QStringList forms;
    while (xml.readNextStartElement())
        forms.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
    return forms;
}

Message messageAt(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.counted = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.type = xml.attributes().value("type"_L1).toString();
            message.forms = formsOf(xml, message.counted);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

/// The messages of a file that the program shows. None when it cannot be read.
QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            const Message message = messageAt(xml, context);
            if (message.type != u"vanished" && message.type != u"obsolete")
                messages.append(message);
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/// What is filled in when the text is shown (%1, %L2, %n) and the marks of rich text, in a fixed order.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?(?:n|\\d{1,2})|</?[a-z]+[ >/]"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        found.append(match.captured());
    // A language may have to say the same thing twice.
    found.removeDuplicates();
    found.sort();
    return found;
}

QString fileOf(const QString &language)
{
    return sourceDir() + u"/translations/vigie_%1.ts"_s.arg(language);
}

QString tool(const QString &name)
{
    return QLibraryInfo::path(QLibraryInfo::BinariesPath) + u'/' + name;
}

} // namespace

/// The files that the interface's French, Japanese and Korean come from.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data() { languages(); }
    void everyTextIsTranslated();
    void placeholdersAreThoseOfTheSource_data() { languages(); }
    void placeholdersAreThoseOfTheSource();
    void lineBreaksAndEdgesAreKept_data() { languages(); }
    void lineBreaksAndEdgesAreKept();
    void lreleaseLeavesNothingOut_data() { languages(); }
    void lreleaseLeavesNothingOut();
    void noTextOfTheSourcesIsMissing();

private:
    static void languages();
};

void TestTranslations::languages()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("plurals");
    QTest::newRow("fr") << u"fr"_s << 2;
    QTest::newRow("ja") << u"ja"_s << 1;
    QTest::newRow("ko") << u"ko"_s << 1;
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(QString, language);
    QFETCH(int, plurals);
    const QList<Message> messages = messagesOf(fileOf(language));
    QVERIFY(messages.size() > 100);
    QStringList missing;
    for (const Message &message : messages) {
        const bool empty = message.forms.isEmpty() || message.forms.contains(QString());
        if (empty || !message.type.isEmpty() || message.forms.size() != (message.counted ? plurals : 1))
            missing.append(message.context + u": "_s + message.source);
    }
    QVERIFY2(missing.isEmpty(),
             qPrintable(u"%1 of %2:\n"_s.arg(missing.size()).arg(messages.size()) + missing.join(u'\n')));
}

void TestTranslations::placeholdersAreThoseOfTheSource()
{
    QFETCH(QString, language);
    for (const Message &message : messagesOf(fileOf(language))) {
        for (const QString &form : message.forms) {
            if (!form.isEmpty())
                QVERIFY2(placeholders(form) == placeholders(message.source),
                         qPrintable(message.context + u": "_s + message.source + u"\n"_s + form));
        }
    }
}

void TestTranslations::lineBreaksAndEdgesAreKept()
{
    QFETCH(QString, language);
    for (const Message &message : messagesOf(fileOf(language))) {
        for (const QString &form : message.forms) {
            // Marks between things ("; ") are each language's own.
            const bool words = std::any_of(message.source.cbegin(), message.source.cend(),
                                           [](QChar character) { return character.isLetter(); });
            if (form.isEmpty() || !words)
                continue;
            const auto edges = [](const QString &text) {
                return QList<bool>{text.front().isSpace(), text.back().isSpace(), text.contains(u'\n')};
            };
            QVERIFY2(edges(form) == edges(message.source),
                     qPrintable(message.context + u": "_s + message.source + u"\n"_s + form));
        }
    }
}

void TestTranslations::lreleaseLeavesNothingOut()
{
    QFETCH(QString, language);
    QTemporaryDir folder;
    QProcess lrelease;
    lrelease.start(tool(u"lrelease"_s), {fileOf(language), u"-qm"_s, folder.filePath(u"texts.qm"_s)});
    QVERIFY2(lrelease.waitForFinished(), qPrintable(lrelease.errorString()));
    const QString said = QString::fromLocal8Bit(lrelease.readAll());
    QVERIFY2(said.contains(u"and 0 unfinished"_s) && !said.contains(u"Ignored"_s), qPrintable(said));
}

// A text that was added or changed since lupdate ran last would be shown in English.
void TestTranslations::noTextOfTheSourcesIsMissing()
{
    QTemporaryDir folder;
    const QString fresh = folder.filePath(u"vigie_fr.ts"_s);
    QProcess lupdate;
    QStringList arguments{u"-silent"_s, u"-locations"_s, u"none"_s, u"-I"_s, sourceDir()};
    for (const QString &room : {u"models"_s, u"indexing"_s, u"ui"_s, u"app"_s})
        arguments.append(sourceDir() + u'/' + room);
    lupdate.start(tool(u"lupdate"_s), arguments << u"-ts"_s << fresh);
    QVERIFY2(lupdate.waitForFinished(240'000), qPrintable(lupdate.errorString()));
    QSet<QString> known;
    for (const Message &message : messagesOf(fileOf(u"fr"_s)))
        known.insert(message.context + u": "_s + message.source);
    QStringList missing;
    const QList<Message> used = messagesOf(fresh);
    QVERIFY2(used.size() > 100, lupdate.readAllStandardError().constData());
    for (const Message &message : used) {
        if (!known.contains(message.context + u": "_s + message.source))
            missing.append(message.context + u": "_s + message.source);
    }
    QVERIFY2(missing.isEmpty(),
             qPrintable(u"run “cmake --build … --target vigie_lupdate”:\n"_s + missing.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
