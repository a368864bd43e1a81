// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeservices.h"
#include "tests/support/paths.h"
#include "ui/annotations/exportdialog.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/mnemonic.h"
#include "ui/help/helpbrowser.h"
#include "ui/help/helppages.h"
#include "ui/help/helptopics.h"
#include "ui/help/helpwindow.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QDialog>
#include <QDirIterator>
#include <QDockWidget>
#include <QFile>
#include <QImage>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>
#include <memory>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The words of the interface in one language, as they are in the files the program's own are made from: so a
/// command that gets another name is missed by the pages that speak of it at once.
class Wording : public QTranslator
{
public:
    explicit Wording(Language language)
    {
        QFile file(sourceDir() + u"/translations/vigie_%1.ts"_s.arg(languageCode(language)));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QXmlStreamReader xml(&file);
        QString context;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"name"_s)
                context = xml.readElementText();
            else if (xml.name() == u"message"_s)
                take(xml, context);
        }
    }

    bool isEmpty() const override { return m_words.isEmpty(); }

    QString translate(const char *context, const char *source, const char *comment, int) const override
    {
        return m_words.value(
            key(QString::fromUtf8(context), QString::fromUtf8(source), QString::fromUtf8(comment)));
    }

    /// How the interface says `source` wherever it says it, without what only a menu needs.
    QSet<QString> said(const QString &source) const { return m_said.value(plain(source)); }
    bool knows(const QString &source) const { return m_said.contains(plain(source)); }

    /// "Undo" of "&Undo", "Note" of "&Note:", "Commands" of "Commands…".
    static QString plain(const QString &text)
    {
        static const QRegularExpression end(u"[\\x{00a0}\\x{202f}\\s]*[:：…]+$"_s);
        return withoutMnemonic(text).replace(u"%1"_s, u"…"_s).remove(end).trimmed();
    }

private:
    static QString key(const QString &context, const QString &source, const QString &comment)
    {
        return context + QChar(1) + source + QChar(1) + comment;
    }

    void take(QXmlStreamReader &xml, const QString &context)
    {
        QString source, comment, translation;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"source"_s)
                source = xml.readElementText();
            else if (xml.name() == u"comment"_s)
                comment = xml.readElementText();
            else if (xml.name() == u"translation"_s && xml.attributes().value(u"type"_s) != u"vanished"_s)
                translation = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            else
                xml.skipCurrentElement();
        }
        if (translation.isEmpty())
            return;
        m_words.insert(key(context, source, comment), translation);
        m_said[plain(source)].insert(plain(translation));
    }

    QHash<QString, QString> m_words;
    QHash<QString, QSet<QString>> m_said;
};

/// What a page is made of, as it is shown.
struct Content
{
    QStringList quoted;                       ///< words of the interface: what is bold and no heading
    QStringList code;                         ///< keys, questions, commands
    QList<std::pair<QString, QString>> keyed; ///< a command and the keys in brackets behind it
    QStringList links;
    QStringList pictures;
    QStringList nameless; ///< pictures that say nothing to those who do not see them
};

Content contentOf(const HelpPage &page)
{
    QTextDocument document;
    document.setMarkdown(page.markdown());
    // Where a language sets the words of the interface in quotation marks, these end before the bracket.
    static const QRegularExpression bracket(u"^[」’”]? ?[(（]$"_s);
    Content content;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QString command;
        QString between;
        const QTextCursor place(block);
        // A line of a table's head is bold by itself.
        const bool head = place.currentTable() && place.currentTable()->cellAt(place).row() == 0;
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextCharFormat format = at.fragment().charFormat();
            const QString text = at.fragment().text();
            if (format.isImageFormat()) {
                content.pictures.append(format.toImageFormat().name());
                if (format.property(QTextFormat::ImageAltText).toString().isEmpty())
                    content.nameless.append(content.pictures.constLast());
            } else if (format.isAnchor()) {
                content.links.append(format.anchorHref());
            } else if (format.fontFixedPitch()) {
                content.code.append(text);
                if (!command.isEmpty() && bracket.match(between).hasMatch())
                    content.keyed.append({command, text});
                command.clear();
            } else if (format.fontWeight() >= QFont::Bold && !head &&
                       block.blockFormat().headingLevel() == 0) {
                const QStringList path = text.split(u'▸', Qt::SkipEmptyParts);
                for (const QString &one : path)
                    content.quoted.append(Wording::plain(one));
                command = Wording::plain(path.isEmpty() ? QString() : path.constLast());
                between.clear();
                continue;
            }
            between = text;
        }
    }
    return content;
}

QStringList pagesWithout(const QList<HelpPage> &pages, const QString &id)
{
    return std::any_of(pages.cbegin(), pages.cend(), [&id](const HelpPage &page) { return page.id == id; })
               ? QStringList()
               : QStringList{id};
}

const QList<Language> &languages()
{
    static const QList<Language> all(workingLanguages.begin(), workingLanguages.end());
    return all;
}

} // namespace

/// The pages of the help, held against the program they speak of, and the window that shows them.
class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void everyLanguageHasTheSamePages();
    void everyPageHasATitleAndSomethingToSay();
    void linksAndPicturesAreThere_data() { inAllLanguages(); }
    void linksAndPicturesAreThere();
    void picturesAreSmall();
    void frenchSignsDoNotBeginALine();
    void everyCommandNamedExists_data() { inAllLanguages(); }
    void everyCommandNamedExists();
    void everyKeyNamedIsTheRealOne_data() { inAllLanguages(); }
    void everyKeyNamedIsTheRealOne();
    void everyPanelAndDialogueHasItsPage();
    void helpOpensAtTheRightPlace();
    void dialoguesOpenTheHelpToo();
    void pagesAreFoundByTheirWords();
    void nothingElseIsLoaded();
    void theWindowFollowsTheLanguage();

private:
    static void inAllLanguages();
};

void TestHelp::inAllLanguages()
{
    QTest::addColumn<int>("language");
    for (const Language language : languages())
        QTest::newRow(qPrintable(languageCode(language))) << int(language);
}

void TestHelp::everyLanguageHasTheSamePages()
{
    const QList<HelpPage> english = helpPages(Language::English);
    QVERIFY(english.size() >= 20);
    for (const Language language : languages()) {
        const QList<HelpPage> pages = helpPages(language);
        QCOMPARE(pages.size(), english.size());
        for (qsizetype at = 0; at < pages.size(); ++at)
            QCOMPARE(pages.at(at).address.fileName(), english.at(at).address.fileName());
    }
}

void TestHelp::everyPageHasATitleAndSomethingToSay()
{
    for (const Language language : languages()) {
        QSet<QString> titles;
        for (const HelpPage &page : helpPages(language)) {
            QVERIFY2(!page.title.isEmpty() && !titles.contains(page.title),
                     qPrintable(page.address.toString()));
            titles.insert(page.title);
            QVERIFY2(page.words().size() > 300, qPrintable(page.address.toString()));
        }
    }
}

void TestHelp::linksAndPicturesAreThere()
{
    QFETCH(int, language);
    const QList<HelpPage> english = helpPages(Language::English);
    const QList<HelpPage> pages = helpPages(Language(language));
    QCOMPARE(pages.size(), english.size());
    for (qsizetype at = 0; at < pages.size(); ++at) {
        const HelpPage &page = pages.at(at);
        const Content content = contentOf(page);
        // Each language leads where the others lead, in an order of its own.
        const Content same = contentOf(english.at(at));
        const auto sorted = [](QStringList list) {
            list.sort();
            return list;
        };
        QCOMPARE(sorted(content.links), sorted(same.links));
        QCOMPARE(sorted(content.pictures), sorted(same.pictures));
        for (const QString &link : content.links + content.pictures) {
            const QUrl address = page.address.resolved(QUrl(link));
            QVERIFY2(isHelpAddress(address) && QFile::exists(u':' + address.path()),
                     qPrintable(page.address.path() + u": "_s + link));
        }
        QVERIFY2(content.nameless.isEmpty(), qPrintable(page.address.path()));
    }
}

void TestHelp::picturesAreSmall()
{
    qint64 bytes = 0;
    QDirIterator files(sourceDir() + u"/resources/help"_s, {u"*.png"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        bytes += QFileInfo(path).size();
        QVERIFY2(!QImage(path).isNull(), qPrintable(path));
    }
    QVERIFY2(bytes > 0 && bytes <= 1536 * 1024, qPrintable(QString::number(bytes)));
}

void TestHelp::frenchSignsDoNotBeginALine()
{
    const QRegularExpression loose(u"[^\\n]{0,20}( [:;?!»]|« )[^\\n]{0,10}"_s);
    const QRegularExpression code(u"(?m)`[^`\\n]*`|^    .*$"_s);
    for (const HelpPage &page : helpPages(Language::French)) {
        const QRegularExpressionMatch match = loose.match(page.markdown().remove(code));
        QVERIFY2(!match.hasMatch(), qPrintable(page.id + u": "_s + match.captured()));
    }
}

void TestHelp::everyCommandNamedExists()
{
    QFETCH(int, language);
    const Wording words{Language(language)};
    // English needs no translation: a word is known if the others have one for it.
    const Wording french(Language::French);
    QVERIFY(!french.isEmpty());
    const QList<HelpPage> english = helpPages(Language::English);
    const QList<HelpPage> pages = helpPages(Language(language));
    QCOMPARE(pages.size(), english.size());
    QStringList wrong;
    for (qsizetype at = 0; at < pages.size(); ++at) {
        const QStringList quoted = contentOf(pages.at(at)).quoted;
        const QString where = pages.at(at).address.path() + u": "_s;
        QSet<QString> unsaid(quoted.cbegin(), quoted.cend());
        for (const QString &source : contentOf(english.at(at)).quoted) {
            if (!french.knows(source))
                wrong.append(
                    u"%1: nothing in the window is called “%2”"_s.arg(english.at(at).address.path(), source));
            if (Language(language) == Language::English) {
                unsaid.remove(source);
                continue;
            }
            QSet<QString> here = words.said(source);
            if (!here.intersects(QSet<QString>(quoted.cbegin(), quoted.cend())))
                wrong.append(where + u"does not speak of “%1” (%2)"_s.arg(
                                         source, QStringList(here.cbegin(), here.cend()).join(u", ")));
            unsaid.subtract(here);
        }
        for (const QString &one : std::as_const(unsaid))
            wrong.append(
                where +
                u"nothing in the window is called “%1”, or the English page does not speak of it"_s.arg(one));
    }
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

void TestHelp::everyKeyNamedIsTheRealOne()
{
    QFETCH(int, language);
    Wording words{Language(language)};
    QTranslator qt;
    if (Language(language) != Language::English)
        QVERIFY(qt.load(u"qtbase_"_s + languageCode(Language(language)),
                        QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    QCoreApplication::installTranslator(&qt);
    QCoreApplication::installTranslator(&words);
    FakeServices services;
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    MainWindow window(services.all, settings);
    window.fill();
    HelpWindow help;
    QHash<QString, QSet<QString>> keysOf;
    QSet<QString> all;
    for (const QObject *root : {static_cast<QObject *>(&window), static_cast<QObject *>(&help)}) {
        for (const QAction *action : root->findChildren<QAction *>()) {
            for (const QKeySequence &keys : action->shortcuts()) {
                keysOf[Wording::plain(action->text().section(u'\t', 0, 0))].insert(
                    keys.toString(QKeySequence::NativeText));
                all.insert(keys.toString(QKeySequence::NativeText));
            }
        }
    }
    // What panels take as keys and no command stands for, and dialogues that are not open.
    const QString shift = QKeySequence(Qt::SHIFT | Qt::Key_Space).toString(QKeySequence::NativeText);
    all |= {shift, QKeySequence(Qt::SHIFT | Qt::Key_Tab).toString(QKeySequence::NativeText), u"F8"_s,
            QKeySequence(Qt::SHIFT | Qt::Key_F8).toString(QKeySequence::NativeText)};
    const QString control = QKeySequence(Qt::CTRL | Qt::Key_A).toString(QKeySequence::NativeText).chopped(2);
    const QString alt = QKeySequence(Qt::ALT | Qt::Key_A).toString(QKeySequence::NativeText).chopped(2);
    const QRegularExpression chord(
        u"^(?:(?:%1|%2|%3)\\+.+|F\\d+)$"_s.arg(control, alt, shift.section(u'+', 0, 0)));
    const QRegularExpression foreign(u"^(?:Ctrl|Alt|Shift|Maj)\\+"_s);
    QStringList wrong;
    int chords = 0;
    for (const HelpPage &page : helpPages(Language(language))) {
        const Content content = contentOf(page);
        for (const QString &code : content.code) {
            if (chord.match(code).hasMatch())
                ++chords;
            if ((chord.match(code).hasMatch() || foreign.match(code).hasMatch()) && !all.contains(code))
                wrong.append(page.id + u": no command has the keys “%1”"_s.arg(code));
        }
        for (const auto &[command, keys] : content.keyed) {
            const QSet<QString> real = keysOf.value(command);
            if (!real.isEmpty() && !real.contains(keys))
                wrong.append(page.id +
                             u": “%1” has other keys than %2: %3"_s.arg(
                                 command, keys, QStringList(real.cbegin(), real.cend()).join(u", ")));
            if (real.isEmpty() && chord.match(keys).hasMatch() && !keys.startsWith(alt))
                wrong.append(page.id + u": “%1” has no keys here"_s.arg(command));
        }
    }
    QCoreApplication::removeTranslator(&words);
    QCoreApplication::removeTranslator(&qt);
    QVERIFY(chords > 30);
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

void TestHelp::everyPanelAndDialogueHasItsPage()
{
    const QList<HelpPage> pages = helpPages(Language::English);
    QStringList missing;
    for (const QString &topic : helpTopics())
        missing += pagesWithout(pages, topic);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    // Every panel and dialogue that the sources have, also those that only open at need.
    const QRegularExpression part(
        u"^class (\\w+)[^;{]*: public (?:QDialog|QWizard|QMessageBox)\\b|^class (\\w+Panel)[^;{]*: public QWidget\\b"_s,
        QRegularExpression::MultilineOption);
    const QStringList inside{u"ReaderPanel"_s, u"OutlinePanel"_s}; // of ReaderArea, whose page they share
    QStringList parts;
    QDirIterator files(sourceDir() + u"/ui"_s, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QRegularExpressionMatch &match : part.globalMatch(QString::fromUtf8(file.readAll()))) {
            const QString name = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
            parts.append(name);
            if (!helpTopics().contains(name) && !inside.contains(name))
                missing.append(name);
        }
    }
    QVERIFY(parts.size() > 25);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
}

void TestHelp::helpOpensAtTheRightPlace()
{
    FakeServices services;
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    MainWindow window(services.all, settings);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.fill();
    const QHash<QString, QString> expected{
        {u"library"_s, u"library"_s}, {u"search"_s, u"searching"_s},       {u"entities"_s, u"names"_s},
        {u"claims"_s, u"claims"_s},   {u"annotations"_s, u"highlights"_s}, {u"timeline"_s, u"timeline"_s},
        {u"chart"_s, u"chart"_s},     {u"review"_s, u"review"_s}};
    for (const QDockWidget *dock : window.findChildren<QDockWidget *>()) {
        const QString name = dock->objectName().chopped(4);
        QVERIFY2(expected.contains(name), qPrintable(name));
        QCOMPARE(helpTopic(dock->widget()), expected.value(name));
    }
    QCOMPARE(helpTopic(window.centralWidget()), u"reading"_s);
    QCOMPARE(helpTopic(&window), u"first-steps"_s);
    // By the key, where the keyboard is.
    window.findChild<QAction *>(u"search"_s)->trigger();
    QTRY_VERIFY(QApplication::focusWidget() && helpTopic(QApplication::focusWidget()) == u"searching"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    HelpWindow *help = nullptr;
    const auto shown = [&help] {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<HelpWindow *>(top))
                help = found;
        }
        return help && help->isVisible();
    };
    QTRY_VERIFY(shown());
    QCOMPARE(help->current(), u"searching"_s);
    QVERIFY(!help->isModal());
    QVERIFY(!help->testAttribute(Qt::WA_QuitOnClose));
    window.close();
    QTRY_VERIFY(!help->isVisible());
}

void TestHelp::dialoguesOpenTheHelpToo()
{
    FakeServices services;
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    MainWindow window(services.all, settings);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.fill();
    window.findChild<QAction *>(u"shortcuts"_s)->trigger();
    auto *dialog = window.findChild<QDialog *>(u"shortcutsDialog"_s);
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_F1);
    HelpWindow *help = nullptr;
    for (QWidget *top : QApplication::topLevelWidgets())
        help = help ? help : qobject_cast<HelpWindow *>(top);
    QVERIFY(help && help->isVisible());
    QCOMPARE(help->current(), u"keys"_s);
    // The dialogue does not keep the help from being used.
    QTRY_VERIFY(QApplication::activeWindow() == help);
    dialog->close();
}

void TestHelp::pagesAreFoundByTheirWords()
{
    HelpWindow help;
    help.open(u"chart"_s);
    help.show();
    auto *line = help.findChild<QLineEdit *>(u"helpLine"_s);
    auto *list = help.findChild<QListWidget *>(u"helpContents"_s);
    const auto shown = [list] {
        int rows = 0;
        for (int row = 0; row < list->count(); ++row)
            rows += !list->item(row)->isHidden();
        return rows;
    };
    QCOMPARE(shown(), int(helpPages(Language::English).size()));
    line->setText(u"SHA256SUM  fingerprints"_s);
    QCOMPARE(shown(), 1);
    line->setText(u"xylophone"_s);
    QCOMPARE(shown(), 0);
    QVERIFY(help.findChild<QWidget *>(u"helpNothing"_s)->isVisible());
    line->clear();
    QCOMPARE(shown(), list->count());
    // On the page, then back where one was.
    auto *text = help.findChild<HelpBrowser *>(u"helpText"_s);
    help.findChild<QAction *>(u"helpFind"_s)->trigger();
    auto *find = help.findChild<QLineEdit *>(u"readerFindEdit"_s);
    QVERIFY(find && find->isVisible());
    find->setText(u"WHISKERS"_s);
    QCOMPARE(text->textCursor().selectedText(), u"Whiskers"_s);
    help.open(u"claims"_s);
    help.findChild<QAction *>(u"helpBack"_s)->trigger();
    QCOMPARE(help.current(), u"chart"_s);
}

void TestHelp::nothingElseIsLoaded()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"page.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("# Secret") > 0);
    file.close();
    HelpBrowser browser;
    const HelpPage first = helpPages(Language::English).constFirst();
    browser.setSource(first.address);
    const QString before = browser.toPlainText();
    QVERIFY(before.contains(first.title));
    for (const QString &other : {QUrl::fromLocalFile(file.fileName()).toString(), file.fileName(),
                                 u"https://example.org/x.md"_s, u"qrc:/vigie/icons/vigie.svg"_s,
                                 u"qrc:/help/../vigie/icons/vigie.svg"_s, u"../../vigie/icons/vigie.svg"_s}) {
        QVERIFY2(!browser.loadResource(QTextDocument::ImageResource, QUrl(other)).isValid(),
                 qPrintable(other));
        QVERIFY2(!browser.loadResource(QTextDocument::MarkdownResource, QUrl(other)).isValid(),
                 qPrintable(other));
        browser.setSource(QUrl(other));
        QCOMPARE(browser.source(), first.address);
        QCOMPARE(browser.toPlainText(), before);
    }
}

void TestHelp::theWindowFollowsTheLanguage()
{
    InterfaceLanguage interface;
    interface.set(Language::English);
    HelpWindow help;
    help.open(u"undo"_s);
    for (const Language language : languages()) {
        interface.set(language);
        QCOMPARE(help.current(), u"undo"_s);
        const QList<HelpPage> pages = helpPages(language);
        const auto page =
            std::find_if(pages.cbegin(), pages.cend(), [](const HelpPage &one) { return one.id == u"undo"; });
        QTRY_VERIFY(help.windowTitle().startsWith(page->title));
        QVERIFY(help.findChild<HelpBrowser *>()->toPlainText().startsWith(page->title));
    }
    interface.set(Language::English);
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
