// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/textbanner.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

TextBanner::TextBanner(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_page(new QPushButton(this))
    , m_all(new QPushButton(this))
    , m_forget(new QPushButton(this))
{
    setObjectName(u"textBanner"_s);
    setFrameShape(QFrame::StyledPanel);
    m_text->setObjectName(u"textBannerMeaning"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_page->setObjectName(u"recognisePage"_s);
    m_all->setObjectName(u"recogniseAll"_s);
    m_forget->setObjectName(u"forgetRecognised"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_text, 1);
    for (QPushButton *button : {m_page, m_all, m_forget}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_page, &QPushButton::clicked, this, &TextBanner::pageAsked);
    connect(m_all, &QPushButton::clicked, this, &TextBanner::allAsked);
    connect(m_forget, &QPushButton::clicked, this, &TextBanner::forgettingAsked);
    clear();
}

void TextBanner::showPage(const Document &document, const Page &page)
{
    m_defect = page.defect;
    m_pages = int(recognisablePages(document).size());
    const bool picture = document.mediaType == u"application/pdf";
    m_page->setVisible(picture && mayBeRecognised(m_defect));
    m_all->setVisible(m_page->isVisibleTo(this) && m_pages > 1);
    m_forget->setVisible(picture && m_defect == PageDefect::Recognised);
    retranslate();
    setVisible(!m_text->text().isEmpty());
}

void TextBanner::clear()
{
    m_defect = PageDefect::None;
    hide();
}

QString TextBanner::meaning(PageDefect defect)
{
    switch (defect) {
    case PageDefect::NoText:
        return tr("Search and figures leave this page out: it has no text.");
    case PageDefect::Garbled:
    case PageDefect::Unmapped:
        return tr("Search and figures may miss words on this page, and copied text may be wrong.");
    case PageDefect::Doubled:
        return tr("Words stand twice on this page. They are found and counted once.");
    case PageDefect::Recognised:
        return tr(
            "Text of this page was recognised by OCR. Compare it with the picture before you quote it.");
    case PageDefect::NoWords:
        return tr("OCR found no words on this page.");
    default:
        return {};
    }
}

void TextBanner::retranslate()
{
    m_text->setText(meaning(m_defect));
    m_page->setText(tr("Read This Page by OCR"));
    m_all->setText(tr("Read All %n Page(s)", nullptr, m_pages));
    m_all->setToolTip(tr("Reads all pages of this document without readable text by OCR"));
    m_forget->setText(tr("Back to the File’s Text"));
    m_forget->setToolTip(tr("Takes the recognised words of this page away again"));
    setAccessibleName(m_text->text());
}

void TextBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vigie
