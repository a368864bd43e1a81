// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/dateformat.h"
#include "tests/gui/views.h"
#include "ui/common/icons.h"
#include "ui/common/outlinedboxes.h"
#include "ui/common/palette.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QGlyphRun>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStyle>
#include <QStyleFactory>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextLayout>
#include <QToolButton>
#include <QTranslator>

#include <algorithm>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

namespace {

const QList<Language> languages{Language::English, Language::French, Language::Japanese, Language::Korean};

/// The interface in one language, as the program sets it, until it goes.
class Spoken
{
public:
    explicit Spoken(Language language)
    {
        const QString code = languageCode(language);
        QLocale::setDefault(localeOf(language));
        if (m_qt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_qt);
        loaded = m_ours.load(QStringLiteral(VIGIE_BIN_DIR "/../app/vigie_") + code + u".qm"_s);
        if (loaded)
            QCoreApplication::installTranslator(&m_ours);
    }
    ~Spoken()
    {
        QCoreApplication::removeTranslator(&m_ours);
        QCoreApplication::removeTranslator(&m_qt);
        QLocale::setDefault(QLocale::c());
    }
    Q_DISABLE_COPY_MOVE(Spoken)

    bool loaded = false;

private:
    QTranslator m_qt;
    QTranslator m_ours;
};

/// What a person reads in a widget; empty for what shows no words of its own.
QString wordsOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        const auto *tool = qobject_cast<const QToolButton *>(widget);
        return tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull()
                   ? QString()
                   : button->text();
    }
    if (const auto *box = qobject_cast<const QGroupBox *>(widget))
        return box->title();
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->text().isEmpty() ? line->placeholderText() : line->text();
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        return combo->currentText();
    return {};
}

/// Names the widget for the message of a failure.
QString placeOf(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *one = widget; one && path.size() < 4; one = one->parentWidget())
        path.prepend(one->objectName().isEmpty() ? QString::fromLatin1(one->metaObject()->className())
                                                 : one->objectName());
    return path.join(u'/');
}

int textWidth(const QWidget *widget, QString text)
{
    text.remove(u'&');
    int widest = 0;
    for (const QString &line : text.split(u'\n'))
        widest = std::max(widest, widget->fontMetrics().horizontalAdvance(line));
    return widest;
}

/// How many pixels of its words have no place; 0 if all have.
int missingWidth(const QWidget *widget)
{
    const QString words = wordsOf(widget);
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (words.isEmpty() || label->property("elides").toBool())
            return 0;
        if (label->wordWrap() || Qt::mightBeRichText(words))
            // Three pixels are the air above and below the lines.
            return std::max(0, label->heightForWidth(label->width()) - label->height() - 3);
        return std::max(0, textWidth(label, words) - label->contentsRect().width());
    }
    if (qobject_cast<const QAbstractButton *>(widget) && !words.isEmpty())
        return std::max(0, widget->minimumSizeHint().width() - widget->width() - 1);
    if (const auto *box = qobject_cast<const QGroupBox *>(widget))
        return std::max(0, textWidth(box, words) - box->width());
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        // What is typed scrolls; what explains the empty field has to be seen whole.
        return line->text().isEmpty() ? std::max(0, textWidth(line, words) - line->contentsRect().width() + 4)
                                      : 0;
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        int missing = 0;
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->isTabVisible(i) && !tabs->usesScrollButtons())
                missing = std::max(missing, textWidth(tabs, tabs->tabText(i)) - tabs->tabRect(i).width());
        }
        return missing;
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
        if (header->orientation() != Qt::Horizontal || !header->model())
            return 0;
        int missing = 0;
        for (int i = 0; i < header->count(); ++i) {
            const QString title = header->model()->headerData(i, Qt::Horizontal).toString();
            if (!header->isSectionHidden(i))
                missing = std::max(missing, textWidth(header, title) - header->sectionSize(i));
        }
        return missing;
    }
    return 0;
}

/// Letters for which no font of the system has a picture.
QString lettersWithoutGlyph(const QString &text, const QFont &font)
{
    QString missing;
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    for (const QGlyphRun &run : layout.glyphRuns(-1, -1)) {
        if (run.glyphIndexes().contains(0))
            missing.append(run.rawFont().familyName());
    }
    return missing.isEmpty() ? QString() : text;
}

/// The most frequent colour of a picture, and of its other colours the one farthest from it in contrast: the
/// ground and the core of the letters.
double contrastWithin(const QImage &picture)
{
    QHash<QRgb, int> counts;
    const QImage image = picture.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x)
            ++counts[line[x]];
    }
    QRgb ground = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > counts.value(ground, 0))
            ground = it.key();
    }
    double most = 1;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        most = std::max(most, contrastRatio(QColor(ground), QColor(it.key())));
    return most;
}

bool isSeen(const QWidget *widget)
{
    return widget->isVisible() && !widget->visibleRegion().isEmpty();
}

/// What is typed into or chosen from, in one line. The line within a box has the box's height.
bool isField(const QWidget *widget)
{
    const QWidget *around = widget->parentWidget();
    if (qobject_cast<const QComboBox *>(around) || qobject_cast<const QAbstractSpinBox *>(around))
        return false;
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QPushButton *>(widget) || qobject_cast<const QCheckBox *>(widget);
}

} // namespace

/// Every window and dialogue in the four languages, light and dark: words have their place, letters their
/// glyphs, and what is written stands out from its ground (WCAG 2.1: 4.5:1, 3:1 for what is no text). With
/// VIGIE_GALLERY=FOLDER the pictures are kept; QT_SCALE_FACTOR=2 draws them at 200 %.
class TestAppearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wordsHaveTheirPlaceAndStandOut_data();
    void wordsHaveTheirPlaceAndStandOut();
    void theWindowFitsASmallScreen_data();
    void theWindowFitsASmallScreen();
    void aWordTooWideForItsPlaceIsFound();
    void aLetterWithoutGlyphIsFound();
    void faintWordsAreFound();
    void thePictureOfAMenusChosenRowStandsOut();
    void aFieldHasAnEdgeOnEveryTheme();
};

void TestAppearance::initTestCase()
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
}

void TestAppearance::wordsHaveTheirPlaceAndStandOut_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<bool>("dark");
    for (const Language language : languages) {
        for (const bool dark : {false, true})
            QTest::addRow("%s %s", qPrintable(languageCode(language)), dark ? "dark" : "light")
                << int(language) << dark;
    }
}

void TestAppearance::wordsHaveTheirPlaceAndStandOut()
{
    QFETCH(const int, language);
    QFETCH(const bool, dark);
    const Spoken spoken{Language(language)};
    QVERIFY2(spoken.loaded, "the translation is not built");
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
    const QString gallery = qEnvironmentVariable("VIGIE_GALLERY");

    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    ViewMaterial material(settings);
    QStringList faults;
    int words = 0;
    for (const View &view : allViews(material)) {
        const std::unique_ptr<QWidget> shown(view.make());
        if (shown->isWindow() && qobject_cast<QMainWindow *>(shown.get()))
            shown->resize(1440, 900);
        shown->show();
        QVERIFY(QTest::qWaitForWindowExposed(shown.get()));
        QCoreApplication::processEvents();
        QList<QWidget *> parts = shown->findChildren<QWidget *>();
        parts.prepend(shown.get());
        for (QWidget *part : std::as_const(parts)) {
            if (!isSeen(part))
                continue;
            const QString text = wordsOf(part);
            const QString where = view.name + u": "_s + placeOf(part) + u" “"_s + text.left(60) + u"”"_s;
            if (const int missing = missingWidth(part); missing > 0)
                faults.append(where + u" lacks %1 pixels"_s.arg(missing));
            if (isField(part) && part->height() < part->minimumSizeHint().height())
                faults.append(where + u" is pressed to %1 pixels of height"_s.arg(part->height()));
            if (text.isEmpty())
                continue;
            ++words;
            if (!lettersWithoutGlyph(text, part->font()).isEmpty())
                faults.append(where + u" has letters without a glyph"_s);
            const bool isText = qobject_cast<QLabel *>(part) || qobject_cast<QAbstractButton *>(part);
            if (!isText || !part->isEnabled() || part->property("swatch").toBool())
                continue;
            if (const double contrast = contrastWithin(part->grab().toImage()); contrast < 4.5)
                faults.append(where + u" stands out by %1 only"_s.arg(contrast, 0, 'f', 2));
        }
        if (!gallery.isEmpty()) {
            const QString file =
                u"%1/%2-%3-%4-%5.png"_s
                    .arg(gallery, view.name, languageCode(Language(language)), dark ? u"dark"_s : u"light"_s)
                    .arg(qRound(shown->devicePixelRatio() * 100));
            QVERIFY2(QDir().mkpath(gallery) && shown->grab().save(file), qPrintable(file));
        }
    }
    QVERIFY2(words > 200, qPrintable(QString::number(words)));
    faults.removeDuplicates();
    for (const QString &fault : std::as_const(faults))
        qInfo("%s", qPrintable(fault)); // one by one: a long message would be cut
    QVERIFY2(faults.isEmpty(), "see above");
}

void TestAppearance::theWindowFitsASmallScreen_data()
{
    QTest::addColumn<int>("language");
    for (const Language language : languages)
        QTest::addRow("%s", qPrintable(languageCode(language))) << int(language);
}

void TestAppearance::theWindowFitsASmallScreen()
{
    QFETCH(const int, language);
    const Spoken spoken{Language(language)};
    QApplication::setPalette(lightPalette());
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    ViewMaterial material(settings);
    MainWindow window(material.services.all, settings);
    window.resize(1280, 720);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.fill();
    QVERIFY2(window.width() <= 1280 && window.height() <= 720,
             qPrintable(u"%1 × %2"_s.arg(window.width()).arg(window.height())));
    for (const QDockWidget *dock : window.findChildren<QDockWidget *>()) {
        if (isSeen(dock))
            QVERIFY2(window.rect().contains(QRect(dock->mapTo(&window, QPoint()), dock->size())),
                     qPrintable(dock->objectName()));
    }
}

void TestAppearance::aWordTooWideForItsPlaceIsFound()
{
    QLabel label(u"A sentence that is longer than its place"_s);
    label.setFixedWidth(60);
    QVERIFY(missingWidth(&label) > 0);
    QLabel wrapped(u"A sentence that is longer than its place"_s);
    wrapped.setWordWrap(true);
    wrapped.setFixedSize(60, 14);
    QVERIFY(missingWidth(&wrapped) > 0);
}

void TestAppearance::aLetterWithoutGlyphIsFound()
{
    QVERIFY(lettersWithoutGlyph(u"Vigie 監視 감시"_s, QFont()).isEmpty());
    QVERIFY(!lettersWithoutGlyph(QString(QChar(0x0378)), QFont()).isEmpty()); // which is no letter
}

void TestAppearance::faintWordsAreFound()
{
    QLabel label(u"Faint"_s);
    QPalette faint = lightPalette();
    faint.setColor(QPalette::WindowText, QColor(0xb0, 0xb0, 0xb0));
    label.setPalette(faint);
    label.resize(label.sizeHint());
    QVERIFY(contrastWithin(label.grab().toImage()) < 4.5);
}

void TestAppearance::thePictureOfAMenusChosenRowStandsOut()
{
    OutlinedBoxes style;
    for (const QPalette &theme : {lightPalette(), darkPalette()}) {
        QApplication::setPalette(theme);
        QMenu menu;
        menu.setStyle(&style);
        QAction *search = menu.addAction(themedIcon(u"search"_s), QString());
        menu.popup(QPoint());
        QVERIFY(QTest::qWaitForWindowExposed(&menu));
        menu.setActiveAction(search);
        const QImage row = menu.grab(menu.actionGeometry(search)).toImage();
        double best = 1; // of what is drawn on the row's colour
        for (int y = 0; y < row.height(); ++y) {
            for (int x = 0; x < row.width(); ++x)
                best = std::max(best, contrastRatio(row.pixelColor(x, y), theme.color(QPalette::Highlight)));
        }
        QVERIFY2(best >= 3, qPrintable(QString::number(best)));
    }
    QApplication::setPalette(lightPalette());
}

void TestAppearance::aFieldHasAnEdgeOnEveryTheme()
{
    OutlinedBoxes style;
    for (const QPalette &theme : {lightPalette(), darkPalette()}) {
        QApplication::setPalette(theme);
        QLineEdit line;
        QSpinBox number;
        QDateEdit date;
        QPlainTextEdit note;
        QComboBox written;
        written.setEditable(true);
        for (QWidget *field :
             {static_cast<QWidget *>(&line), static_cast<QWidget *>(&number), static_cast<QWidget *>(&date),
              static_cast<QWidget *>(&note), static_cast<QWidget *>(&written)}) {
            field->setStyle(&style);
            field->resize(field->sizeHint());
            const QImage drawn = field->grab().toImage();
            const QColor edge = drawn.pixelColor(drawn.width() / 2, 0);
            for (const QPalette::ColorRole beside : {QPalette::Base, QPalette::Window})
                QVERIFY2(contrastRatio(edge, theme.color(beside)) >= 3, field->metaObject()->className());
        }
    }
    QApplication::setPalette(lightPalette());
}

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
