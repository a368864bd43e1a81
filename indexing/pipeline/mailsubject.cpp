// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/pipeline/mailsubject.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype longestHead = 120; // lines; what servers add on the way is long
constexpr qsizetype longestLine = 2000;
constexpr qsizetype mostFolded = 6;

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

QByteArray bytesOf(const QString &encoding, const QString &words)
{
    if (encoding == u"B" || encoding == u"b")
        return QByteArray::fromBase64(words.toLatin1());
    return QByteArray::fromPercentEncoding(words.toLatin1().replace('_', ' '), '=');
}

/// Two encoded words with nothing but spaces between them are one.
QString decodedWords(const QString &value)
{
    static const QRegularExpression word(
        u"=\\?([A-Za-z0-9_:-]+)(?:\\*[a-z-]+)?\\?([BbQq])\\?([^? ]*)\\?=(\\s+(?==\\?))?"_s);
    QString text;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : word.globalMatch(value)) {
        QStringDecoder decode(match.captured(1).toLatin1().constData());
        const QString words = decode.isValid()
                                  ? QString(decode(bytesOf(match.captured(2), match.captured(3))))
                                  : match.captured(3);
        text += value.sliced(done, match.capturedStart() - done) + words;
        done = match.capturedEnd();
    }
    text += value.sliced(done);
    return text.simplified();
}

/// The value that begins in a line. Folded lines have lost what they began with: they are known by the field
/// that follows, or by being encoded.
QString unfolded(const QStringList &lines, qsizetype at)
{
    QString value = lines.at(at).section(u':', 1).trimmed();
    const qsizetype last = std::min(lines.size(), at + mostFolded);
    qsizetype end = at + 1;
    while (end < last && fieldOf(lines.at(end)).isEmpty())
        ++end;
    const bool fieldFollows = end < last;
    for (qsizetype line = at + 1; line < end; ++line) {
        if (!fieldFollows && !lines.at(line).trimmed().startsWith(u"=?"))
            break;
        value += u' ' + lines.at(line).trimmed();
    }
    return value;
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
    return subject && hasSender ? decodedWords(unfolded(lines, *subject)) : QString();
}

} // namespace vigie
