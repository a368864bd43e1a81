// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/passagerecord.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace vigie {

namespace {

// One version of the stream for good: a record read by a newer Qt is the same.
constexpr auto recordStreamVersion = QDataStream::Qt_6_4;
constexpr quint32 mostItems = 100000;

QDataStream &operator<<(QDataStream &stream, Span span)
{
    return stream << quint32(span.start) << quint32(span.end);
}

bool isWithin(Span span, Span whole)
{
    return span.start <= span.end && whole.contains(span);
}

// What is drawn from a record relies on it: the blocks of the text one after the other, names within it.
bool isConsistent(const PassageRecord &record)
{
    if (record.span.start > record.span.end || record.span.length() != record.text.size())
        return false;
    qsizetype after = record.span.start;
    for (const Block &block : record.blocks) {
        if (!isWithin(block.span, {after, record.span.end}))
            return false;
        after = block.span.end;
    }
    return std::all_of(record.names.cbegin(), record.names.cend(),
                       [&record](const NamedPlace &name) { return isWithin(name.span, record.span); }) &&
           std::all_of(record.notes.cbegin(), record.notes.cend(),
                       [](const PassageNote &note) { return note.span.start <= note.span.end; });
}

Span readSpan(QDataStream &stream)
{
    quint32 start = 0;
    quint32 end = 0;
    stream >> start >> end;
    return {start, end};
}

} // namespace

QString PassageNote::text() const
{
    return tags.isEmpty() ? note : QString(note + u'\n' + tags.join(u'\n'));
}

std::string PassageRecord::pack() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(recordStreamVersion);
    stream << document.value.toUtf8() << quint32(page) << span << quint8(language) << text.toUtf8()
           << quint32(blocks.size());
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks.at(i);
        stream << quint8(block.kind) << block.level << quint8(languages.value(i, language)) << block.span;
    }
    stream << quint32(names.size());
    for (const NamedPlace &name : names)
        stream << name.entity.value.toUtf8() << name.span;
    stream << quint32(notes.size());
    for (const PassageNote &one : notes)
        stream << one.id.value << one.span << one.note << one.tags;
    stream << title.toUtf8() << opens;
    return bytes.toStdString();
}

std::optional<PassageRecord> PassageRecord::unpack(const std::string &bytes)
{
    const QByteArray raw = QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size()));
    QDataStream stream(raw);
    stream.setVersion(recordStreamVersion);
    PassageRecord record;
    QByteArray id;
    QByteArray utf8;
    quint32 page = 0;
    quint32 count = 0;
    quint8 language = 0;
    stream >> id >> page;
    record.span = readSpan(stream);
    stream >> language >> utf8 >> count;
    record.document.value = QString::fromUtf8(id);
    record.page = int(page);
    record.language = Language(language);
    record.text = QString::fromUtf8(utf8);
    for (quint32 i = 0; i < count && i < mostItems && stream.status() == QDataStream::Ok; ++i) {
        Block block;
        quint8 kind = 0;
        quint8 own = 0;
        stream >> kind >> block.level >> own;
        block.kind = Block::Kind(kind);
        block.span = readSpan(stream);
        record.blocks.append(block);
        record.languages.append(own <= quint8(Language::Other) ? Language(own) : Language::Unknown);
    }
    stream >> count;
    for (quint32 i = 0; i < count && i < mostItems && stream.status() == QDataStream::Ok; ++i) {
        QByteArray entity;
        stream >> entity;
        const Span span = readSpan(stream);
        record.names.append({EntityId{QString::fromUtf8(entity)}, span});
    }
    stream >> count;
    for (quint32 i = 0; i < count && i < mostItems && stream.status() == QDataStream::Ok; ++i) {
        PassageNote one;
        stream >> one.id.value;
        one.span = readSpan(stream);
        stream >> one.note >> one.tags;
        record.notes.append(one);
    }
    QByteArray title;
    stream >> title >> record.opens;
    record.title = QString::fromUtf8(title);
    const bool whole =
        stream.status() == QDataStream::Ok && language <= quint8(Language::Other) && isConsistent(record);
    return whole ? std::optional(record) : std::nullopt;
}

} // namespace vigie
