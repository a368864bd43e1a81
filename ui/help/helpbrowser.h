// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/language.h"
#include "models/domain/span.h"

#include <QTextBrowser>

namespace vigie {

/// Shows pages of the help, and only those: what a page names elsewhere is never opened or loaded. Text has
/// the application's font and colours, pictures are at most as wide as the view.
class HelpBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    explicit HelpBrowser(QWidget *parent = nullptr);

    /// The language of the pages, for the shapes of their letters.
    void setLanguage(Language language);
    /// Marks these places of the text, in UTF-16 units of its plain text, and goes to the one numbered
    /// `current`, from 0.
    void mark(const QList<Span> &places, qsizetype current);

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    void fitPictures();
    void showAgain();
    QImage picture(const QUrl &name) const;

    Language m_language = Language::English;
    int m_pictureWidth = 0;
};

} // namespace vigie
