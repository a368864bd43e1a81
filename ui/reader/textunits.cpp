// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/textunits.h"

#include "models/domain/oneline.h"

#include <QTextBoundaryFinder>

namespace vigie {

namespace {

/// Scripts whose words Unicode's default boundaries cut into single characters.
enum class ScriptRun : quint8 { None, Han, Katakana, Hiragana };

ScriptRun runOf(const QString &text, Span span)
{
    if (span.isEmpty())
        return ScriptRun::None;
    const QChar first = text.at(span.start);
    const bool pair = first.isHighSurrogate() && span.start + 1 < text.size();
    const char32_t point = pair ? QChar::surrogateToUcs4(first, text.at(span.start + 1)) : first.unicode();
    constexpr char32_t prolongedSoundMark = 0x30FC;
    constexpr char32_t iterationMark = 0x3005;
    if (point == prolongedSoundMark)
        return ScriptRun::Katakana;
    if (point == iterationMark)
        return ScriptRun::Han;
    switch (QChar::script(point)) {
    case QChar::Script_Han:
        return ScriptRun::Han;
    case QChar::Script_Katakana:
        return ScriptRun::Katakana;
    case QChar::Script_Hiragana:
        return ScriptRun::Hiragana;
    default:
        return ScriptRun::None;
    }
}

void appendHealed(QString &out, QStringView line, QStringView around)
{
    if (out.isEmpty() || out.endsWith(u'\n') || line.isEmpty()) {
        out.append(line);
        return;
    }
    const QChar before = out.back();
    const bool tight =
        before == u'-' || before == QChar(QChar::SoftHyphen) || joinsWithoutSpace(out, line, around);
    if (before == QChar(QChar::SoftHyphen))
        out.chop(1);
    if (!tight && !before.isSpace() && !line.front().isSpace())
        out.append(u' ');
    out.append(line);
}

} // namespace

Span wordAt(const QString &text, qsizetype offset)
{
    if (offset < 0 || offset >= text.size())
        return {};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    const auto segmentAt = [&finder, &text](qsizetype at) {
        finder.setPosition(at);
        const qsizetype start = finder.isAtBoundary() ? at : finder.toPreviousBoundary();
        finder.setPosition(start);
        const qsizetype end = finder.toNextBoundary();
        return Span{start, end < 0 ? text.size() : end};
    };
    Span word = segmentAt(offset);
    if (text.at(word.start).isSpace())
        return {};
    const ScriptRun run = runOf(text, word);
    if (run == ScriptRun::None)
        return word;
    while (word.start > 0) {
        const Span before = segmentAt(wholeCharacter(text, word.start - 1));
        if (before.start >= word.start || runOf(text, before) != run)
            break;
        word.start = before.start;
    }
    while (word.end < text.size()) {
        const Span after = segmentAt(word.end);
        if (after.end <= word.end || runOf(text, after) != run)
            break;
        word.end = after.end;
    }
    return word;
}

Span paragraphAt(const Page &page, qsizetype offset)
{
    for (const Block &block : page.blocks) {
        if (block.span.start <= offset && offset <= block.span.end)
            return block.span;
    }
    if (offset < 0 || offset > page.text.size())
        return {};
    const qsizetype before = offset == 0 ? -1 : page.text.lastIndexOf(u'\n', offset - 1);
    const qsizetype after = page.text.indexOf(u'\n', offset);
    return {before + 1, after < 0 ? page.text.size() : after};
}

qsizetype wholeCharacter(const QString &text, qsizetype offset)
{
    if (offset <= 0)
        return 0;
    if (offset >= text.size())
        return text.size();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(offset);
    return finder.isAtBoundary() ? offset : finder.toPreviousBoundary();
}

qsizetype nextCharacter(const QString &text, qsizetype offset, bool forward)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(offset);
    const qsizetype found = forward ? finder.toNextBoundary() : finder.toPreviousBoundary();
    return found < 0 ? (forward ? text.size() : 0) : found;
}

qsizetype nextWord(const QString &text, qsizetype offset, bool forward)
{
    qsizetype at = offset;
    if (forward) {
        while (at < text.size() && wordAt(text, at).isEmpty())
            ++at;
        return at < text.size() ? wordAt(text, at).end : text.size();
    }
    while (at > 0 && wordAt(text, at - 1).isEmpty())
        --at;
    return at > 0 ? wordAt(text, at - 1).start : 0;
}

QString copyText(const Page &page, Span span)
{
    const Span whole{std::clamp<qsizetype>(span.start, 0, page.text.size()),
                     std::clamp<qsizetype>(span.end, 0, page.text.size())};
    QString out;
    qsizetype at = whole.start;
    while (at < whole.end) {
        const Span paragraph = paragraphAt(page, at);
        const qsizetype end = std::min(whole.end, paragraph.end);
        if (end <= at) { // on the line break between two paragraphs
            if (!out.isEmpty() && !out.endsWith(u'\n'))
                out.append(u'\n');
            ++at;
            continue;
        }
        const QStringView words = QStringView(page.text).mid(at, end - at);
        for (const QStringView line : words.split(u'\n'))
            appendHealed(out, line, page.text);
        at = end;
    }
    return out;
}

} // namespace vigie
