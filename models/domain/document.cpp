// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/document.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

QString sourceName(Source source)
{
    switch (source) {
    case Source::None:
        return u"none"_s;
    case Source::Metadata:
        return u"metadata"_s;
    case Source::Dateline:
        return u"dateline"_s;
    case Source::Text:
        return u"text"_s;
    case Source::FileName:
        return u"file-name"_s;
    case Source::User:
        break;
    }
    return u"user"_s;
}

QString pageDefectName(PageDefect defect)
{
    switch (defect) {
    case PageDefect::None:
        return {};
    case PageDefect::NoText:
        return u"no-text"_s;
    case PageDefect::Garbled:
        return u"garbled"_s;
    case PageDefect::Unmapped:
        return u"unmapped"_s;
    case PageDefect::Doubled:
        return u"doubled"_s;
    case PageDefect::Recognised:
        return u"recognised"_s;
    case PageDefect::NoWords:
        return u"no-words"_s;
    case PageDefect::Other:
        break;
    }
    return u"other"_s;
}

PageDefect pageDefectFromName(const QString &name)
{
    for (const PageDefect defect :
         {PageDefect::None, PageDefect::NoText, PageDefect::Garbled, PageDefect::Unmapped,
          PageDefect::Doubled, PageDefect::Recognised, PageDefect::NoWords}) {
        if (name == pageDefectName(defect))
            return defect;
    }
    return PageDefect::Other;
}

bool mayBeRecognised(PageDefect defect)
{
    return defect == PageDefect::NoText || defect == PageDefect::Garbled || defect == PageDefect::Unmapped;
}

bool isRecognised(const Document &document, int page)
{
    return std::any_of(document.quality.cbegin(), document.quality.cend(), [page](const PageProblem &one) {
        return one.page == page && one.defect == PageDefect::Recognised;
    });
}

QList<int> recognisablePages(const Document &document)
{
    QList<int> pages;
    for (const PageProblem &one : document.quality) {
        if (mayBeRecognised(one.defect) && document.mediaType == u"application/pdf")
            pages.append(one.page);
    }
    return pages;
}

} // namespace vigie
