// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/document.h"
#include "models/domain/result.h"

#include <QHash>
#include <QObject>

namespace vigie {

/// The documents of the open library. Lives in the window's thread; every call is short.
class LibraryService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual QString folder() const = 0;
    /// Why nothing can be changed in this library while it is open here (another program writes it, its
    /// folder may not be written to), a sentence for people; empty when it can.
    virtual QString readOnlyReason() const { return {}; }
    bool isReadOnly() const { return !readOnlyReason().isEmpty(); }
    virtual QList<Document> documents() const = 0; ///< sorted by title, then id
    /// Whether the documents are being read for the first time, in another thread: documentsChanged() says
    /// that they are there. Who asks for them before waits for them, so a list that may fill a moment later
    /// does not.
    virtual bool isReading() const { return false; }
    virtual Result<Document> document(const DocumentId &id) const = 0;
    virtual Result<Page> page(const DocumentId &id, int number) const = 0;
    virtual Result<QList<Page>> pages(const DocumentId &id) const = 0;
    /// What is printed on its pages ("iv", "12"), by page number; pages on which nothing else than their
    /// number is printed are not among them, and neither are sections of HTML and text.
    virtual QHash<int, QString> pageLabels(const DocumentId &id) const
    {
        Q_UNUSED(id)
        return {};
    }
    /// Sets what a person knows better; recorded in the journal.
    virtual Result<void> correct(const DocumentId &id, const DocumentCorrection &correction) = 0;
    /// Takes the document, its facts and its index entries out of the library; its annotations stay,
    /// orphaned.
    virtual Result<void> remove(const DocumentId &id) = 0;

Q_SIGNALS:
    void documentsChanged();
};

} // namespace vigie
