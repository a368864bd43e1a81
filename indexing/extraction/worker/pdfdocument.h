// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/extraction/worker/pdfblocks.h"
#include "indexing/extraction/workerlimits.h"
#include "models/domain/recognition.h"
#include "models/domain/result.h"

#include <QByteArrayView>
#include <QImage>

#include <functional>
#include <memory>

namespace vigie {

class Tesseract;

/// A PDF, read by Poppler's core: its Qt binding copies the cross-reference table for every page and gives no
/// boxes of characters together with the text. One per process at a time.
class PdfDocument
{
public:
    /// `bytes` must outlive it; `password`: the reader's or the owner's, empty for none. Encrypted, Malformed
    /// or TooLarge.
    static Result<std::unique_ptr<PdfDocument>> open(QByteArrayView bytes, const WorkerLimits &limits,
                                                     const QString &password = {});
    ~PdfDocument();

    int pageCount() const;
    /// All pages with blocks and metadata. `progress` after each page.
    Result<ExtractedDocument> extract(const std::function<void(int page, int pages)> &progress);
    /// One box for each unit of the page's text.
    Result<CharacterBoxes> characterBoxes(int page);
    QList<Bookmark> outline();
    Result<QList<PageLink>> links(int page);
    /// On white, RGB32. `dpi` is lowered where the picture would have too many pixels.
    Result<QImage> render(int page, double dpi);
    /// The words in the picture of a page; `languages` and `seconds` as Tesseract takes them.
    Result<RecognisedPage> recognise(Tesseract &tesseract, int page, const QString &languages, int seconds);

private:
    QSizeF pageSize(int page); ///< points, as shown; empty where there is no such page
    qint64 pageLimit() const;  ///< characters
    /// Of a page with few words: says so when nearly all of it is a scan.
    void tellScan(vigie::Page &page);

    struct Private;
    explicit PdfDocument(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

} // namespace vigie
