// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/helpdialogs.h"

#include "ui/common/icons.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(vigie::Help)
};

QString section(const QString &heading, const QString &text)
{
    return u"<h3>"_s + heading.toHtmlEscaped() + u"</h3><p>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

QString guideText()
{
    const QString import = section(
        Help::tr("Bring in your documents"),
        Help::tr(
            "Import PDF files, web pages and text with File ▸ Import, or drop files and folders anywhere "
            "on the window. The originals are copied into the library and never changed. A list tells "
            "you afterwards what could not be read, and why."));
    const QString search = section(
        Help::tr("Search in four languages at once"),
        Help::tr(
            "Type a word or a name in English, French, Japanese or Korean. Vigie also looks for its names "
            "in the other languages and shows what it added below the line; press an addition to leave "
            "it out. Put words in quotation marks to find them exactly as written. The Down key goes "
            "to the results, Enter opens one on its page."));
    const QString read = section(
        Help::tr("Read and mark"),
        Help::tr("Select words on a page and choose a colour to highlight them, with a note and tags if you "
                 "like. Highlights are kept when a document is imported again. Everything you do can be "
                 "undone from the Edit menu."));
    const QString names = section(
        Help::tr("See who and what is named"),
        Help::tr("The Names panel lists persons, organisations, States and terms in all documents. Choose "
                 "one to see its names in four languages, where it is mentioned and what appears with it."));
    const QString claims = section(
        Help::tr("Check the amounts"),
        Help::tr(
            "The Claims panel lists every amount that a document states, the statements of one fact "
            "together. Each is a proposal until you decide. The Review panel (Alt+8) walks through what "
            "is held back, in conflict, unsure or new, one sentence at a time: A accepts, R rejects, E "
            "edits, X keeps out of the charts, M merges, S splits, J and K go on and back. What the "
            "program missed you enter yourself: select the words on the page and choose Enter. The chart "
            "shows how each bar is made, and Edit ▸ History takes back whatever you did."));
    const QString hand = section(
        Help::tr("Hand it over"),
        Help::tr(
            "Export your highlights from the Highlights panel: as a document for LibreOffice or Word, a "
            "table, references, a copy of the PDF with your marks, or an evidence pack that others can "
            "check. Bring In Highlights takes them back, and those that others put into a PDF. Ctrl+K finds "
            "every command by its name."));
    return import + search + read + names + claims + hand;
}

QDialogButtonBox *closeBox(QDialog *dialog)
{
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(box, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return box;
}

/// Stays open beside the work, so it follows a change of language.
class GuideDialog : public QDialog
{
public:
    explicit GuideDialog(QWidget *parent)
        : QDialog(parent)
        , m_text(new QTextBrowser(this))
    {
        setObjectName(u"guideDialog"_s);
        m_text->setObjectName(u"guideText"_s);
        m_text->setOpenLinks(false);
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(m_text);
        layout->addWidget(closeBox(this));
        resize(620, 640);
        retranslate();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QDialog::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            retranslate();
    }

private:
    void retranslate()
    {
        setWindowTitle(Help::tr("Short Guide"));
        m_text->setAccessibleName(Help::tr("Short Guide"));
        m_text->setHtml(guideText());
    }

    QTextBrowser *m_text;
};

} // namespace

void showAbout(QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(u"aboutDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Help::tr("About Vigie"));
    auto *layout = new QVBoxLayout(dialog);
    auto *picture = new QLabel(dialog);
    picture->setPixmap(applicationIcon().pixmap(64, 64));
    auto *text = new QLabel(dialog);
    text->setObjectName(u"aboutText"_s);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setText(
        Help::tr("Vigie %1", "name of the program and its version").arg(u"" VIGIE_VERSION ""_s) + u"\n\n"_s +
        Help::tr("A workbench for people who read sanctions reports in English, French, Japanese and "
                 "Korean. It works without a network: nothing you read leaves this computer.") +
        u"\n\n"_s +
        Help::tr("Vigie is free software: you may use, share and change it under the terms of the GNU "
                 "General Public License, version 3 or later. It comes without any warranty."));
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    layout->addWidget(text);
    layout->addWidget(closeBox(dialog));
    dialog->setMinimumWidth(420);
    dialog->open();
}

void showGuide(QWidget *parent)
{
    auto *dialog = new GuideDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace vigie
