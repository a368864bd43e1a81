// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>
#include <vector>

namespace vigie {

/// Pieces of one, two and four characters that stand in a text, by a hash: one may be said to stand there
/// which does not, and never the other way round.
class TextPieces
{
public:
    /// Where the piece of a word is kept that tells most of it: a text without it has not the word.
    static quint16 placeOf(QStringView word);

    void add(QStringView text);
    bool has(quint16 place) const { return (m_bits[place / 64] >> (place % 64) & 1) != 0; }

private:
    static constexpr unsigned bits = 65536; // few of a long sentence fall together

    void set(quint16 place) { m_bits[place / 64] |= quint64(1) << (place % 64); }

    std::array<quint64, bits / 64> m_bits{};
};

/// The text that hundreds of lists of words are about to be looked for in, nearly all in vain: while it
/// lives, those that look in it or in a part of it from the same thread ask its pieces first.
class AskedText
{
public:
    explicit AskedText(QStringView text)
        : m_text(text)
        , m_outer(s_asked)
    {
        m_pieces.add(text);
        s_asked = this;
    }
    ~AskedText() { s_asked = m_outer; }
    Q_DISABLE_COPY_MOVE(AskedText)

    /// The pieces of the text that `part` is a part of; null if none is being asked.
    static const TextPieces *around(QStringView part)
    {
        const AskedText *const asked = s_asked;
        const bool within = asked && part.utf16() >= asked->m_text.utf16() &&
                            part.utf16() + part.size() <= asked->m_text.utf16() + asked->m_text.size();
        return within ? &asked->m_pieces : nullptr;
    }

private:
    static inline constinit thread_local const AskedText *s_asked = nullptr;

    const QStringView m_text;
    const AskedText *const m_outer;
    TextPieces m_pieces;
};

/// A piece of each of some words: where none of the pieces stands, none of the words does.
class WordPieces
{
public:
    explicit WordPieces(const std::vector<QStringView> &words)
    {
        for (const QStringView word : words) {
            if (!word.isEmpty())
                m_places.push_back(TextPieces::placeOf(word));
        }
    }

    /// Whether one of the words may stand in `text`.
    bool mayStandIn(QStringView text) const
    {
        const TextPieces *const pieces = AskedText::around(text);
        if (!pieces)
            return true;
        bool any = false;
        for (const quint16 place : m_places) // without a branch for each
            any |= pieces->has(place);
        return any;
    }

private:
    std::vector<quint16> m_places;
};

} // namespace vigie
