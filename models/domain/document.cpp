// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/document.h"

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

} // namespace vigie
