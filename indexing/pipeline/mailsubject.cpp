// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/pipeline/mailsubject.h"

#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype longestHead = 120; // lines; what servers add on the way is long
constexpr qsizetype longestLine = 2000;

/// "subject" of "Subject: …"; empty for a line that is none of a head.
QString fieldOf(const QString &line)
{
    const qsizetype colon = line.indexOf(u':');
    if (colon < 2 || colon > 40)
        return {};
    const QString name = line.left(colon).toLower();
    const bool plain = std::all_of(name.cbegin(), name.cend(),
                                   [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'-'; });
    return plain ? name : QString();
}

bool beginsHead(const QString &field)
{
    static const QStringList first{u"from"_s,           u"to"_s,         u"cc"_s,           u"date"_s,
                                   u"subject"_s,        u"received"_s,   u"return-path"_s,  u"delivered-to"_s,
                                   u"message-id"_s,     u"reply-to"_s,   u"mime-version"_s, u"sender"_s,
                                   u"dkim-signature"_s, u"envelope-to"_s};
    return first.contains(field) || field.startsWith(u"x-") || field.startsWith(u"arc-");
}

} // namespace

QString mailSubject(const QString &text)
{
    const QStringList lines = text.left(longestHead * longestLine).trimmed().split(u'\n').mid(0, longestHead);
    if (!beginsHead(fieldOf(lines.constFirst())))
        return {};
    std::optional<qsizetype> subject;
    bool hasSender = false;
    for (qsizetype at = 0; at < lines.size() && (!subject || !hasSender); ++at) {
        const QString field = fieldOf(lines.at(at));
        hasSender = hasSender || field == u"from";
        if (!subject && field == u"subject")
            subject = at;
    }
    const QString value = subject ? lines.at(*subject).section(u':', 1).simplified() : QString();
    // An encoded subject is no text to be read; a message is taken in as the plain text that it is.
    return hasSender && !value.startsWith("=?"_L1) ? value : QString();
}

} // namespace vigie
