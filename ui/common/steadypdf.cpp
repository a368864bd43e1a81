// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/steadypdf.h"

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QString>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// One object: its dictionary or value, and the stream behind it. Both as Latin-1, so that no byte is lost.
struct Part
{
    QString head;
    QByteArray stream; ///< from "stream" to "endobj"
};

constexpr qsizetype entrySize = 20; // of the table of places, as the format prescribes

const QRegularExpression &reference()
{
    static const QRegularExpression expression(u"\\b(\\d+) 0 R\\b"_s);
    return expression;
}

class Renumbering
{
public:
    /// False when the file is not understood.
    bool read(const QByteArray &written)
    {
        const qsizetype startAt = written.lastIndexOf("startxref\n");
        const qsizetype table =
            startAt < 0 ? -1 : written.mid(startAt + 10, 20).split('\n').value(0).toLongLong();
        if (table <= 0 || written.mid(table, 7) != "xref\n0 ")
            return false;
        const qsizetype trailerAt = written.indexOf("trailer\n", table);
        const QList<QByteArray> lines = written.mid(table, trailerAt - table).split('\n');
        const int count = lines.value(1).split(' ').value(1).toInt();
        const qsizetype entries = table + 5 + lines.value(1).size() + 1;
        if (trailerAt < 0 || entries + count * entrySize > trailerAt)
            return false;
        QHash<int, qsizetype> places;
        QList<qsizetype> starts{table};
        for (int number = 1; number < count; ++number) {
            const QByteArray entry = written.mid(entries + number * entrySize, entrySize);
            const qsizetype place = entry.left(10).toLongLong();
            if (entry.at(17) != 'n' || place == 0)
                continue;
            places.insert(number, place);
            starts.append(place);
        }
        std::sort(starts.begin(), starts.end());
        if (starts.size() < 2 || starts.constLast() != table)
            return false;
        m_header = written.left(starts.constFirst());
        for (auto each = places.cbegin(); each != places.cend(); ++each) {
            const auto next = std::upper_bound(starts.cbegin(), starts.cend(), each.value());
            QByteArray object = written.mid(each.value(), *next - each.value());
            const QByteArray name = QByteArray::number(each.key()) + " 0 obj\n";
            if (!object.startsWith(name))
                return false;
            object.remove(0, name.size());
            const qsizetype stream = object.indexOf(">>\nstream\n");
            const qsizetype end = stream < 0 ? object.size() : stream + 3;
            m_parts.insert(each.key(), {QString::fromLatin1(object.left(end)), object.mid(end)});
        }
        m_trailer = QString::fromLatin1(written.mid(trailerAt, startAt - trailerAt));
        return true;
    }

    QByteArray write()
    {
        follow(m_trailer);
        for (qsizetype i = 0; i < m_order.size(); ++i)
            follow(m_parts.value(m_order.at(i)).head);
        static const QRegularExpression moment(u"/CreationDate \\([^)]*\\)\\n?"_s);
        static const QRegularExpression fontTag(u"/FontName /Q[A-Z]{5}\\+"_s);
        static const QRegularExpression size(u"/Size \\d+"_s);
        QByteArray out = m_header;
        QList<qsizetype> places;
        for (const int old : std::as_const(m_order)) {
            const Part part = m_parts.value(old);
            QString head = renumbered(part.head);
            head.remove(moment);
            head.replace(fontTag, u"/FontName /Q"_s + tagOf(m_numbers.value(old)) + u'+');
            places.append(out.size());
            out += QByteArray::number(m_numbers.value(old)) + " 0 obj\n" + head.toLatin1() + part.stream;
        }
        const qsizetype table = out.size();
        out += "xref\n0 " + QByteArray::number(m_order.size() + 1) + "\n0000000000 65535 f \n";
        for (const qsizetype place : std::as_const(places))
            out += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
        QString trailer = renumbered(m_trailer);
        trailer.replace(size, u"/Size %1"_s.arg(m_order.size() + 1));
        return out + trailer.toLatin1() + "startxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    }

private:
    void follow(const QString &head)
    {
        auto found = reference().globalMatch(head);
        while (found.hasNext()) {
            const int number = found.next().captured(1).toInt();
            if (!m_parts.contains(number) || m_numbers.contains(number))
                continue;
            m_order.append(number);
            m_numbers.insert(number, int(m_order.size()));
        }
    }

    QString renumbered(const QString &head) const
    {
        QString text;
        qsizetype at = 0;
        auto found = reference().globalMatch(head);
        while (found.hasNext()) {
            const QRegularExpressionMatch match = found.next();
            text += head.mid(at, match.capturedStart() - at);
            const int number = m_numbers.value(match.captured(1).toInt());
            text += number > 0 ? u"%1 0 R"_s.arg(number) : u"null"_s;
            at = match.capturedEnd();
        }
        return text + head.mid(at);
    }

    // Five letters that tell subsets of one font apart.
    static QString tagOf(int number)
    {
        QString tag;
        for (int i = 0; i < 5; ++i, number /= 26)
            tag += QChar(u'A' + number % 26);
        return tag;
    }

    QByteArray m_header;
    QString m_trailer;
    QHash<int, Part> m_parts;
    QList<int> m_order; ///< old numbers in their new order
    QHash<int, int> m_numbers;
};

} // namespace

QByteArray steadyPdf(const QByteArray &written)
{
    Renumbering renumbering;
    return renumbering.read(written) ? renumbering.write() : written;
}

} // namespace vigie
