// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/bounds.h"

#include "indexing/facts/boundwords.h"
#include "indexing/facts/textprobe.h"

namespace vigie {

namespace {

using boundwords::Word;
using chars::at;

/// 契約, 条約, 公約, 超える: a character that is part of another word is no bound.
bool opensWord(QStringView text, qsizetype start, QStringView phrase)
{
    const QChar first = phrase.front(), before = at(text, start - 1);
    if (chars::isHangul(first))
        return !chars::isHangul(before);
    if (phrase == u"約" || phrase == u"超" || phrase == u"計")
        return !chars::isHan(before);
    return true;
}

/// 강 and 여 end a figure, 강화 and 여성 do not.
bool closesWord(QStringView text, qsizetype end, QStringView phrase)
{
    const QChar next = at(text, end);
    if (phrase == u"강" || phrase == u"선")
        return !chars::isHangul(next) || next == u'을' || next == u'의' || next == u'이';
    if (phrase == u"여")
        return !chars::isHangul(next) || next == u'원' || next == u'불' || next == u'달' || next == u'명';
    if (phrase == u"強")
        return next != u'化' && next != u'制';
    if (phrase == u"弱" || phrase == u"近" || phrase == u"超")
        return next != u'点' && next != u'年';
    if (phrase == u"plus" || phrase == u"minimum" || phrase == u"maximum")
        return !(next == u' ' && chars::isLatin(at(text, end + 1)));
    if (phrase == u"environ" || phrase == u"approximately" || phrase == u"roughly" || phrase == u"at least" ||
        phrase == u"au moins" || phrase == u"au minimum" || phrase == u"au maximum" || phrase == u"au plus" ||
        phrase == u"at most") {
        // Before another figure the words belong to that one; so they do before a noun.
        return !(next == u' ' && (chars::isLatin(at(text, end + 1)) || chars::isDigit(at(text, end + 1))));
    }
    return true;
}

const Word *wordBefore(QStringView text, qsizetype end)
{
    for (const Word &word : boundwords::before) {
        if (chars::standsBefore(text, end, word.phrase) &&
            opensWord(text, end - word.phrase.size(), word.phrase))
            return &word;
    }
    return nullptr;
}

qsizetype fillerBefore(QStringView text, qsizetype end)
{
    for (const QStringView filler : boundwords::fillers) {
        if (!chars::standsBefore(text, end, filler))
            continue;
        if ((filler == u"で" || filler == u"에") ||
            (chars::isHangul(filler.front()) && chars::isHangul(at(text, end - filler.size() - 1))))
            continue;
        return filler.size();
    }
    return 0;
}

/// "passed $5 million through a bank" moves money, "passed two billion" goes beyond it.
bool movesMoney(QStringView text, Span figure, QStringView phrase)
{
    if (phrase != u"passed")
        return false;
    const QStringView after = text.mid(figure.end, 48);
    for (const QStringView word :
         {QStringView(u" through "), QStringView(u" to "), QStringView(u" on to "), QStringView(u" via ")}) {
        if (after.left(after.indexOf(u'.') < 0 ? after.size() : after.indexOf(u'.')).contains(word))
            return true;
    }
    return false;
}

qsizetype withoutSpaceBefore(QStringView text, qsizetype end)
{
    return at(text, end - 1) == u' ' ? end - 1 : end;
}

} // namespace

Bound stronger(Bound a, Bound b)
{
    const auto weight = [](Bound bound) {
        switch (bound) {
        case Bound::Exact:
            return 0;
        case Bound::About:
            return 1;
        case Bound::Almost:
            return 2;
        default:
            return 3;
        }
    };
    return weight(b) > weight(a) ? b : a;
}

std::optional<InnerBound> innerBound(QStringView text, qsizetype position)
{
    for (const Word &word : boundwords::inner) {
        if (text.mid(position).startsWith(word.phrase))
            return InnerBound{word.bound, position + word.phrase.size()};
    }
    return std::nullopt;
}

BoundWords readBounds(QStringView text, Span figure)
{
    BoundWords found{Bound::Exact, figure.start, figure.end};
    qsizetype end = figure.start;
    for (int steps = 0; steps < 5; ++steps) {
        const qsizetype e = withoutSpaceBefore(text, end);
        // "More than the $2 billion": a known amount is set against, not bounded.
        const bool known = chars::standsBefore(text, withoutSpaceBefore(text, figure.start), u"the") &&
                           chars::standsBefore(text, e, u"than");
        if (const Word *word = known ? nullptr : wordBefore(text, e);
            word && !movesMoney(text, figure, word->phrase)) {
            // "no more than", "ne dépasse pas" deny the plain word: the longer phrase is in the table.
            found.bound = stronger(found.bound, word->bound);
            end = e - word->phrase.size();
            found.start = end;
            continue;
        }
        const qsizetype filler = fillerBefore(text, e);
        if (filler == 0)
            break;
        end = e - filler;
    }

    qsizetype p = figure.end;
    if (at(text, p) == u'+') {
        found.bound = stronger(found.bound, Bound::AtLeast);
        found.end = ++p;
    }
    for (int steps = 0; steps < 2; ++steps) {
        qsizetype q = p;
        if (at(text, q) == u' ' || at(text, q) == u'-')
            ++q;
        const Word *best = nullptr;
        for (const Word &word : boundwords::after) {
            if (chars::standsAt(text, q, word.phrase) &&
                closesWord(text, q + word.phrase.size(), word.phrase)) {
                best = &word;
                break;
            }
        }
        if (!best)
            break;
        if (at(text, p) == u'-' && best->phrase != u"plus")
            break;
        found.bound = stronger(found.bound, best->bound);
        p = q + best->phrase.size();
        found.end = p;
    }
    return found;
}

} // namespace vigie
