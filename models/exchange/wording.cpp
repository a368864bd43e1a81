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

QString evidenceLine(const QList<EvidenceLink> &links, Language language)
{
    QStringList labels;
    for (const EvidenceLink &link : links)
        labels.append(link.label.isEmpty() ? link.id : link.label.simplified());
    if (labels.isEmpty())
        return {};
    switch (language) {
    case Language::French:
        return u"À l’appui de\u00a0: "_s + labels.join(u"\u00a0; "_s);
    case Language::Japanese:
        return u"裏付ける対象：" + labels.join(u"、"_s);
    case Language::Korean:
        return u"뒷받침하는 대상: "_s + labels.join(u"; "_s);
    default:
        return u"Evidence for: "_s + labels.join(u"; "_s);
    }
}

QString setFromText(const QString &file, const QString &sha256, Language language)
{
    switch (language) {
    case Language::French:
        return u"Mis en page d’après «\u00a0%1\u00a0», SHA-256 %2"_s.arg(file, sha256);
    case Language::Japanese:
        return u"「%1」から組版（SHA-256 %2）"_s.arg(file, sha256);
    case Language::Korean:
        return u"“%1”에서 조판함 (SHA-256 %2)"_s.arg(file, sha256);
    default:
        return u"Set from “%1”, SHA-256 %2"_s.arg(file, sha256);
    }
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
