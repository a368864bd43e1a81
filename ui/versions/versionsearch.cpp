// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/versionsearch.h"

#include "models/domain/priority.h"
#include "models/ledger/versioncandidates.h"
#include "ui/common/whendone.h"

#include <QtConcurrent>

namespace vigie {

VersionSearch::VersionSearch(const LibraryService &library, const FactsService &facts, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_facts(facts)
{
}

void VersionSearch::start(const DocumentId &document)
{
    ++m_run;
    const Result<Document> known = m_library.document(document);
    const Result<VersionText> own = readVersion(m_library, m_facts, document);
    if (!known || !own) {
        Q_EMIT failed(known ? own.error() : known.error());
        return;
    }
    m_own = own.value();
    m_any = false;
    m_waiting = versionCandidates(known.value(), m_library.documents(), m_facts.claims(), m_facts.events());
    next();
}

void VersionSearch::compare(const DocumentId &document, const DocumentId &other)
{
    ++m_run;
    const Result<VersionText> own = readVersion(m_library, m_facts, document);
    if (!own) {
        Q_EMIT failed(own.error());
        return;
    }
    m_own = own.value();
    m_any = true;
    m_waiting = {other};
    next();
}

void VersionSearch::next()
{
    if (m_waiting.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    const Result<VersionText> other = readVersion(m_library, m_facts, m_waiting.takeFirst());
    if (!other) {
        Q_EMIT failed(other.error());
        return;
    }
    const QFuture<VersionAlignment> aligned = QtConcurrent::run(
        backgroundPool(), [own = m_own, text = other.value()] { return alignVersions(own, text); });
    whenDone(aligned, this, [this, run = m_run, text = other.value()](const QFuture<VersionAlignment> &done) {
        if (run != m_run)
            return;
        const VersionAlignment alignment = done.result();
        if (m_any || alignment.isVersion())
            Q_EMIT found(m_own, text, alignment);
        next();
    });
}

} // namespace vigie
