// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/document.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace vigie {

/// What is the matter with the text of the page in view, what that means, and what can be done. Hidden where
/// nothing is.
class TextBanner : public QFrame
{
    Q_OBJECT
public:
    explicit TextBanner(QWidget *parent = nullptr);
    /// `page` of `document`; others of it may need the same.
    void showPage(const Document &document, const Page &page);
    void clear();

Q_SIGNALS:
    void pageAsked();       ///< to be read by OCR
    void allAsked();        ///< all pages of the document without readable text
    void forgettingAsked(); ///< the page's own text is wanted back

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    static QString meaning(PageDefect defect);

    PageDefect m_defect = PageDefect::None;
    int m_pages = 0; ///< of the document that could be read by OCR
    QLabel *m_text = nullptr;
    QPushButton *m_page = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_forget = nullptr;
};

} // namespace vigie
