// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/language.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie {

QString languageCode(Language language)
{
    switch (language) {
    case Language::English:
        return u"en"_s;
    case Language::French:
        return u"fr"_s;
    case Language::Japanese:
        return u"ja"_s;
    case Language::Korean:
        return u"ko"_s;
    case Language::Unknown:
    case Language::Other:
        break;
    }
    return u"und"_s;
}

Language languageFromCode(QStringView tag)
{
    const QStringView primary = tag.left(2);
    if (tag.isEmpty() || tag == u"und")
        return Language::Unknown;
    if (tag.size() > 2 && tag.at(2) != u'-' && tag.at(2) != u'_')
        return Language::Other;
    for (const Language language : workingLanguages) {
        if (primary.compare(languageCode(language), Qt::CaseInsensitive) == 0)
            return language;
    }
    return Language::Other;
}

} // namespace vigie
