// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/pdfupdate.h"

#include "indexing/extraction/sentence.h"

#include <QCryptographicHash>

#include <poppler/PDFDoc.h>
#include <poppler/XRef.h>

#include <cstdarg>
#include <cstdio>
#include <memory>

namespace vigie {

namespace {

/// Poppler writes into memory: the worker has no files.
class MemoryOut : public OutStream
{
public:
    explicit MemoryOut(QByteArray &bytes)
        : m_bytes(bytes)
    {
    }
    void close() override {}
    Goffset getPos() override { return m_bytes.size(); }
    void put(char c) override { m_bytes += c; }
    void printf(const char *format, ...) override GCC_PRINTF_FORMAT(2, 3)
    {
        va_list arguments;
        va_start(arguments, format);
        va_list again;
        va_copy(again, arguments);
        const int size = std::vsnprintf(nullptr, 0, format, arguments);
        va_end(arguments);
        if (size > 0) {
            QByteArray text(size + 1, '\0');
            std::vsnprintf(text.data(), size_t(text.size()), format, again);
            m_bytes.append(text.constData(), size);
        }
        va_end(again);
    }

private:
    QByteArray &m_bytes;
};

// Where the last section of cross-references begins: the number behind the last "startxref".
qint64 lastSection(QByteArrayView bytes)
{
    constexpr qsizetype tail = 2048;
    const QByteArray end = bytes.last(std::min(tail, bytes.size())).toByteArray();
    const qsizetype at = end.lastIndexOf("startxref");
    if (at < 0)
        return -1;
    const QByteArray number = end.mid(at + 9).simplified();
    bool ok = false;
    const qint64 place = number.left(number.indexOf(' ')).toLongLong(&ok);
    return ok && place > 0 && place < bytes.size() ? place : -1;
}

// What the file was called first, and what it holds now.
Object identifierOf(PDFDoc &pdf, const QByteArray &written)
{
    const QByteArray digest = QCryptographicHash::hash(written, QCryptographicHash::Md5);
    Object first(new GooString(digest.constData(), int(digest.size())));
    const Object old = pdf.getXRef()->getTrailerDict()->dictLookup("ID");
    if (old.isArray() && old.arrayGetLength() == 2 && old.arrayGet(0).isString())
        first = old.arrayGet(0);
    auto *both = new Array(pdf.getXRef());
    both->add(std::move(first));
    both->add(Object(new GooString(digest.constData(), int(digest.size()))));
    return Object(both);
}

} // namespace

Result<QByteArray> withUpdate(QByteArrayView bytes, PDFDoc &pdf)
{
    const qint64 previous = lastSection(bytes);
    if (previous < 0)
        return Error{Error::Code::Malformed,
                     sentenceOf(QT_TRANSLATE_NOOP(
                         "vigie::Worker", "The PDF is damaged, so that no notes can be added to a copy "
                                          "of it."))};
    QByteArray copy = bytes.toByteArray();
    if (!copy.endsWith('\n'))
        copy += '\n';
    MemoryOut out(copy);
    XRef *xref = pdf.getXRef();
    const auto changes = std::make_unique<XRef>();
    changes->add(0, 65535, 0, false);
    const int count = xref->getNumObjects();
    for (int number = 0; number < count; ++number) {
        const XRefEntry *entry = xref->getEntry(number);
        if (entry->type == xrefEntryFree || !entry->getFlag(XRefEntry::Updated))
            continue;
        const Ref ref{number, entry->type == xrefEntryCompressed ? 0 : entry->gen};
        Object object = xref->fetch(ref, 1);
        changes->add(ref, out.getPos(), true);
        out.printf("%i %i obj\n", ref.num, ref.gen);
        PDFDoc::writeObject(&object, &out, xref, 0, nullptr, cryptRC4, 0, ref);
        out.printf("\nendobj\n");
    }
    const Goffset section = out.getPos();
    Ref root{xref->getRootNum(), xref->getRootGen()};
    Ref stream{count, 0};
    const bool asStream = xref->isXRefStream();
    if (asStream)
        changes->add(stream, section, true);
    Object trailer =
        PDFDoc::createTrailerDict(asStream ? count + 1 : count, true, previous, &root, xref, "", section);
    trailer.dictSet("ID", identifierOf(pdf, copy));
    if (asStream)
        PDFDoc::writeXRefStreamTrailer(std::move(trailer), changes.get(), &stream, section, &out, xref);
    else
        PDFDoc::writeXRefTableTrailer(std::move(trailer), changes.get(), false, section, &out, xref);
    return copy;
}

} // namespace vigie
