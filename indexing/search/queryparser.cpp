// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/queryparser.h"

#include "indexing/search/searchmessages.h"

#include <QList>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype longestQuery = 1000;
constexpr int deepest = 30;
constexpr int mostTokens = 100;
constexpr int nearByDefault = 10;
constexpr int farthestNear = 200;

constexpr std::array<QStringView, 9> fieldNames{u"lang", u"doc", u"type", u"entity", u"published",
                                                u"page", u"tag", u"date", u"amount"};

struct Token
{
    enum class Kind : quint8 { Word, Phrase, Prefix, Field, Open, Close, And, Or, Not, Near };
    Kind kind = Kind::Word;
    QString text;
    QString name;
    int distance = 0;
};

bool isOpen(QChar c)
{
    return c == u'(' || c.unicode() == 0xFF08;
}

bool isClose(QChar c)
{
    return c == u')' || c.unicode() == 0xFF09;
}

// The sign that ends a quotation begun with `c`; null when `c` begins none.
QChar closingQuote(QChar c)
{
    switch (c.unicode()) {
    case u'"':
        return u'"';
    case 0xFF02:
        return QChar(0xFF02);
    case 0x201C:
    case 0x201E:
        return QChar(0x201D);
    case 0x00AB:
        return QChar(0x00BB);
    case 0x300C:
        return QChar(0x300D);
    case 0x300E:
        return QChar(0x300F);
    default:
        return {};
    }
}

class Lexer
{
public:
    Lexer(const QString &text, QStringList &messages)
        : m_text(text)
        , m_messages(messages)
    {
    }

    QList<Token> tokens()
    {
        QList<Token> found;
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (c.isSpace() || c.category() == QChar::Other_Control) {
                ++m_at;
                continue;
            }
            if (found.size() == mostTokens) {
                m_messages.append(
                    SearchMessages::tr("Only the first %1 words were searched.").arg(mostTokens));
                break;
            }
            found.append(next(c));
        }
        return found;
    }

private:
    Token next(QChar c)
    {
        if (isOpen(c) || isClose(c)) {
            ++m_at;
            return {isOpen(c) ? Token::Kind::Open : Token::Kind::Close, {}, {}, 0};
        }
        if (!closingQuote(c).isNull())
            return {Token::Kind::Phrase, quotation(), {}, 0};
        if (c == u'-' && m_at + 1 < m_text.size() && !m_text.at(m_at + 1).isSpace() &&
            m_text.at(m_at + 1) != u'-') {
            ++m_at;
            return {Token::Kind::Not, {}, {}, 0};
        }
        return word();
    }

    QString quotation()
    {
        const QChar end = closingQuote(m_text.at(m_at));
        const qsizetype close = m_text.indexOf(end, m_at + 1);
        if (close < 0)
            m_messages.append(
                SearchMessages::tr("A quotation mark has no partner: the phrase goes to the end."));
        const qsizetype stop = close < 0 ? m_text.size() : close;
        const QString inside = m_text.mid(m_at + 1, stop - m_at - 1);
        m_at = std::min(stop + 1, m_text.size());
        return inside;
    }

    Token word()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (c.isSpace() || isOpen(c) || isClose(c) || !closingQuote(c).isNull())
                break;
            ++m_at;
            if ((c == u':' || c.unicode() == 0xFF1A) && isField(m_text.mid(start, m_at - start - 1)))
                return field(m_text.mid(start, m_at - start - 1));
        }
        const QString text = m_text.mid(start, m_at - start);
        if (text == u"AND" || text == u"&&")
            return {Token::Kind::And, text, {}, 0};
        if (text == u"OR" || text == u"||")
            return {Token::Kind::Or, text, {}, 0};
        if (text == u"NOT")
            return {Token::Kind::Not, text, {}, 0};
        if (text == u"NEAR" || text.startsWith(u"NEAR/"))
            return near(text);
        if (text.size() > 1 && (text.endsWith(u'*') || text.endsWith(QChar(0xFF0A))))
            return {Token::Kind::Prefix, text.chopped(1), {}, 0};
        return {Token::Kind::Word, text, {}, 0};
    }

    Token near(const QString &text)
    {
        if (text.size() <= 5)
            return {Token::Kind::Near, text, {}, nearByDefault};
        bool ok = false;
        const int distance = text.mid(5).toInt(&ok);
        if (!ok || distance < 1 || distance > farthestNear) {
            m_messages.append(SearchMessages::tr("NEAR takes a number from 1 to %1: %2 was used.")
                                  .arg(farthestNear)
                                  .arg(nearByDefault));
            return {Token::Kind::Near, text, {}, nearByDefault};
        }
        return {Token::Kind::Near, text, {}, distance};
    }

    static bool isField(const QString &name)
    {
        return std::any_of(fieldNames.begin(), fieldNames.end(),
                           [&](QStringView field) { return field.compare(name, Qt::CaseInsensitive) == 0; });
    }

    Token field(const QString &name)
    {
        Token token{Token::Kind::Field, {}, name.toLower(), 0};
        if (m_at < m_text.size() && !closingQuote(m_text.at(m_at)).isNull()) {
            token.text = quotation();
            return token;
        }
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !m_text.at(m_at).isSpace() && !isOpen(m_text.at(m_at)) &&
               !isClose(m_text.at(m_at)))
            ++m_at;
        token.text = m_text.mid(start, m_at - start);
        return token;
    }

    const QString &m_text;
    QStringList &m_messages;
    qsizetype m_at = 0;
};

class Parser
{
public:
    Parser(QList<Token> tokens, QStringList &messages)
        : m_tokens(std::move(tokens))
        , m_messages(messages)
    {
    }

    QueryNode parse()
    {
        QueryNode root = alternatives(0);
        while (m_at < m_tokens.size()) { // only a parenthesis nobody opened stops early
            tell(SearchMessages::tr("A closing parenthesis has no partner and was ignored."));
            ++m_at;
            QueryNode more = alternatives(0);
            root = joined(QueryNode::Kind::And, std::move(root), std::move(more));
        }
        return root;
    }

private:
    using Kind = QueryNode::Kind;

    bool at(Token::Kind kind) const { return m_at < m_tokens.size() && m_tokens.at(m_at).kind == kind; }

    void tell(const QString &message)
    {
        if (!m_messages.contains(message))
            m_messages.append(message);
    }

    static QueryNode joined(Kind kind, QueryNode left, QueryNode right)
    {
        if (left.kind == Kind::Nothing)
            return right;
        if (right.kind == Kind::Nothing)
            return left;
        // Words side by side are one text again: a name of several words must be seen whole.
        if (kind == Kind::And && left.kind == Kind::Words && right.kind == Kind::Words) {
            left.text += u' ' + right.text;
            return left;
        }
        if (left.kind == kind) {
            QueryNode &last = left.children.back();
            if (kind == Kind::And && last.kind == Kind::Words && right.kind == Kind::Words)
                last.text += u' ' + right.text;
            else
                left.children.push_back(std::move(right));
            return left;
        }
        QueryNode node;
        node.kind = kind;
        node.children.push_back(std::move(left));
        node.children.push_back(std::move(right));
        return node;
    }

    QueryNode alternatives(int depth)
    {
        QueryNode node = conjunction(depth);
        while (at(Token::Kind::Or)) {
            ++m_at;
            QueryNode right = conjunction(depth);
            if (node.kind == Kind::Nothing || right.kind == Kind::Nothing)
                tell(SearchMessages::tr("OR needs words on both sides and was ignored."));
            node = joined(Kind::Or, std::move(node), std::move(right));
        }
        return node;
    }

    QueryNode conjunction(int depth)
    {
        QueryNode node;
        while (m_at < m_tokens.size() && !at(Token::Kind::Or) && !at(Token::Kind::Close)) {
            if (at(Token::Kind::And)) {
                ++m_at;
                if (node.kind == Kind::Nothing || m_at == m_tokens.size() || at(Token::Kind::Close))
                    tell(SearchMessages::tr("AND needs words on both sides and was ignored."));
                continue;
            }
            node = joined(Kind::And, std::move(node), negation(depth));
        }
        return node;
    }

    QueryNode negation(int depth)
    {
        bool negative = false;
        while (at(Token::Kind::Not)) {
            negative = !negative;
            ++m_at;
        }
        if (at(Token::Kind::And) || at(Token::Kind::Or) || at(Token::Kind::Close) ||
            m_at == m_tokens.size()) {
            tell(SearchMessages::tr("NOT needs a word after it and was ignored."));
            return {};
        }
        QueryNode inner = nearness(depth);
        if (!negative || inner.kind == Kind::Nothing)
            return inner;
        QueryNode node;
        node.kind = Kind::Not;
        node.children.push_back(std::move(inner));
        return node;
    }

    QueryNode nearness(int depth)
    {
        QueryNode node = leaf(depth);
        while (at(Token::Kind::Near)) {
            const int distance = m_tokens.at(m_at).distance;
            ++m_at;
            const bool has = at(Token::Kind::Word) || at(Token::Kind::Phrase);
            const bool fits =
                node.kind == Kind::Words || node.kind == Kind::Phrase || node.kind == Kind::Near;
            if (!has || !fits) {
                tell(SearchMessages::tr("NEAR needs a word or a phrase on both sides and was ignored."));
                continue;
            }
            QueryNode right = leaf(depth);
            if (node.kind == Kind::Near) {
                node.distance = std::max(node.distance, distance);
                node.children.push_back(std::move(right));
                continue;
            }
            QueryNode near;
            near.kind = Kind::Near;
            near.distance = distance;
            near.children.push_back(std::move(node));
            near.children.push_back(std::move(right));
            node = std::move(near);
        }
        return node;
    }

    QueryNode leaf(int depth)
    {
        if (m_at == m_tokens.size())
            return {};
        const Token &token = m_tokens.at(m_at);
        QueryNode node;
        node.text = token.text;
        switch (token.kind) {
        case Token::Kind::Open: {
            ++m_at;
            if (depth >= deepest) {
                tell(SearchMessages::tr("Parentheses are nested too deeply: the innermost were ignored."));
                return {};
            }
            node = alternatives(depth + 1);
            if (at(Token::Kind::Close))
                ++m_at;
            else
                tell(SearchMessages::tr("A parenthesis was not closed."));
            return node;
        }
        case Token::Kind::Phrase:
            node.kind = Kind::Phrase;
            break;
        case Token::Kind::Prefix:
            node.kind = Kind::Prefix;
            break;
        case Token::Kind::Field:
            node.kind = Kind::Field;
            node.name = token.name;
            break;
        case Token::Kind::Near: // with nothing before it
            tell(SearchMessages::tr("NEAR needs a word or a phrase on both sides and was ignored."));
            ++m_at;
            return {};
        default:
            node.kind = Kind::Words;
        }
        ++m_at;
        return node;
    }

    QList<Token> m_tokens;
    QStringList &m_messages;
    qsizetype m_at = 0;
};

} // namespace

ParsedQuery parseQuery(const QString &text)
{
    ParsedQuery parsed;
    if (text.size() > longestQuery)
        parsed.messages.append(
            SearchMessages::tr("Only the first %1 characters were searched.").arg(longestQuery));
    const QString start = text.left(longestQuery);
    Parser parser(Lexer(start, parsed.messages).tokens(), parsed.messages);
    parsed.root = parser.parse();
    return parsed;
}

} // namespace vigie
