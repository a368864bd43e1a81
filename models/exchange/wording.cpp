// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/wording.h"

#include "models/exchange/citation.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie {

QString excerptsHeading(Language language)
{
    switch (language) {
    case Language::French:
        return u"Extraits"_s;
    case Language::Japanese:
        return u"抜粋"_s;
    case Language::Korean:
        return u"발췌문"_s;
    default:
        return u"Excerpts"_s;
    }
}

QString orphanedText(Language language)
{
    switch (language) {
    case Language::French:
        return u"Ce passage ne se trouve plus dans le document."_s;
    case Language::Japanese:
        return u"この箇所は現在の文書に見つかりません。"_s;
    case Language::Korean:
        return u"이 구절은 현재 문서에서 찾을 수 없습니다."_s;
    default:
        return u"This passage is no longer found in the document."_s;
    }
}

QString sourceText(const Excerpt &excerpt, Language language)
{
    QStringList parts;
    if (!excerpt.publisher.isEmpty())
        parts.append(excerpt.publisher);
    if (excerpt.published && excerpt.published->isValid())
        parts.append(citeDate(*excerpt.published, language));
    if (!excerpt.sha256.isEmpty())
        parts.append(u"SHA-256 " + excerpt.sha256);
    return parts.join(u" · "_s);
}

QString tagsText(const QStringList &tags, Language language)
{
    switch (language) {
    case Language::French:
        return u"Étiquettes\u00a0: "_s + tags.join(u", "_s);
    case Language::Japanese:
        return u"タグ：" + tags.join(u"、"_s);
    case Language::Korean:
        return u"태그: "_s + tags.join(u", "_s);
    default:
        return u"Tags: "_s + tags.join(u", "_s);
    }
}

} // namespace vigie
