// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QFutureWatcher>

#include <functional>

namespace vigie {

class PipelineImportService;
class ThesaurusService;

/// After a change of the thesaurus, has the documents read again that hold a changed label, tells how far
/// that is and lets the services see what came of it.
class ThesaurusReading
{
public:
    ThesaurusReading(PipelineImportService &pipeline, ThesaurusService &thesaurus,
                     std::function<void()> refresh);

    void start();        ///< in the background; once more when it runs already
    Result<void> wait(); ///< until all that was started is done

private:
    PipelineImportService &m_pipeline;
    ThesaurusService &m_thesaurus;
    std::function<void()> m_refresh;
    QList<QFuture<Result<void>>> m_running;
    QObject m_context; ///< watchers live as long as this does
};

} // namespace vigie
