// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/workerloop.h"

#include "indexing/extraction/protocol.h"
#include "indexing/extraction/sentence.h"
#include "indexing/extraction/worker/documentfile.h"
#include "indexing/extraction/worker/htmldocument.h"
#include "indexing/extraction/worker/pdfdocument.h"
#include "indexing/extraction/worker/sandbox.h"
#include "indexing/extraction/worker/textdocument.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

using protocol::Kind;

constexpr quint32 longestRequest = 4096;

class Server
{
public:
    explicit Server(int socket)
        : m_socket(socket)
    {
    }

    int run()
    {
        Kind kind{};
        QByteArray payload;
        int file = -1;
        while (receive(kind, payload, file))
            answer(kind, payload, file);
        return 0;
    }

private:
    /// False at the end of the conversation.
    bool receive(Kind &kind, QByteArray &payload, int &file);
    void answer(Kind kind, const QByteArray &payload, int file);
    void open(const QByteArray &payload, int file);
    void extract();
    /// The open PDF, or the Failure was sent.
    PdfDocument *pdf();

    void send(Kind kind, const QByteArray &payload, QByteArrayView more = {});
    void sendAll(const char *data, size_t size);
    void sendError(const Error &error) { send(Kind::Failure, protocol::encode(error)); }

    int m_socket;
    WorkerLimits m_limits;
    std::optional<Error> m_openError;
    // The PDF reads the file's bytes: it is declared after them and goes first.
    std::optional<DocumentFile> m_file;
    std::unique_ptr<PdfDocument> m_pdf;
};

bool Server::receive(Kind &kind, QByteArray &payload, int &file)
{
    file = -1;
    std::array<char, protocol::headerSize> header{};
    size_t got = 0;
    while (got < header.size()) {
        iovec part{header.data() + got, header.size() - got};
        alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> control{};
        msghdr message{};
        message.msg_iov = &part;
        message.msg_iovlen = 1;
        message.msg_control = control.data();
        message.msg_controllen = control.size();
        const ssize_t count = recvmsg(m_socket, &message, MSG_CMSG_CLOEXEC);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        got += size_t(count);
        const cmsghdr *rights = CMSG_FIRSTHDR(&message);
        if (rights && rights->cmsg_level == SOL_SOCKET && rights->cmsg_type == SCM_RIGHTS)
            memcpy(&file, CMSG_DATA(rights), sizeof file);
    }
    quint32 length = 0;
    memcpy(&length, header.data() + 1, sizeof length);
    if (length > longestRequest)
        return false;
    kind = Kind(quint8(header[0]));
    payload.resize(length);
    for (qsizetype at = 0; at < payload.size();) {
        const ssize_t count = recv(m_socket, payload.data() + at, size_t(payload.size() - at), 0);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        at += count;
    }
    return true;
}

void Server::sendAll(const char *data, size_t size)
{
    while (size > 0) {
        const ssize_t count = ::send(m_socket, data, size, MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            _exit(0); // nobody is left to answer
        data += count;
        size -= size_t(count);
    }
}

void Server::send(Kind kind, const QByteArray &payload, QByteArrayView more)
{
    QByteArray frame(protocol::headerSize, Qt::Uninitialized);
    const auto length = quint32(payload.size() + more.size());
    frame[0] = char(kind);
    memcpy(frame.data() + 1, &length, sizeof length);
    frame += payload;
    sendAll(frame.constData(), size_t(frame.size()));
    sendAll(more.data(), size_t(more.size()));
}

void Server::open(const QByteArray &payload, int file)
{
    m_pdf.reset();
    m_file.reset();
    m_openError.reset();
    const auto limits = protocol::decodeLimits(payload);
    if (!limits || file < 0) {
        m_openError = Error{
            Error::Code::InvalidInput,
            sentenceOf(QT_TRANSLATE_NOOP("vigie::Worker", "The request to open a file was incomplete."))};
        return;
    }
    m_limits = *limits;
    limitAddressSpace(m_limits.addressSpaceBytes);
    auto mapped = DocumentFile::map(file);
    if (mapped)
        m_file = std::move(mapped).value();
    else
        m_openError = mapped.error();
}

PdfDocument *Server::pdf()
{
    if (m_pdf)
        return m_pdf.get();
    auto opened = PdfDocument::open(m_file->bytes(), m_limits);
    if (opened)
        m_pdf = std::move(opened).value();
    else
        sendError(opened.error());
    return m_pdf.get();
}

void Server::extract()
{
    const auto type = sniff(m_file->bytes());
    if (!type)
        return sendError(type.error());
    const auto read = [&]() -> Result<ExtractedDocument> {
        if (type.value() == MediaType::Html)
            return readHtml(m_file->bytes(), m_limits);
        if (type.value() == MediaType::Text)
            return readText(m_file->bytes(), m_limits);
        return m_pdf->extract([this](int page, int pages) {
            allowProcessorSeconds(4 * m_limits.secondsPerPage);
            send(Kind::Progress, protocol::encode(protocol::Progress{page, pages}));
        });
    };
    if (type.value() == MediaType::Pdf && !pdf())
        return;
    const auto document = read();
    if (!document)
        return sendError(document.error());
    if (document.value().pages.isEmpty())
        return sendError(
            {Error::Code::Empty, sentenceOf(QT_TRANSLATE_NOOP("vigie::Worker", "The file holds no text."))});
    if (document.value().pages.size() > m_limits.pages)
        return sendError(
            {Error::Code::TooLarge,
             sentenceOf(QT_TRANSLATE_NOOP("vigie::Worker", "The text is longer than can be read."))});
    for (const Page &page : document.value().pages)
        send(Kind::Page, protocol::encode(page));
    send(Kind::Document, protocol::encode(document.value()));
}

void Server::answer(Kind kind, const QByteArray &payload, int file)
{
    allowProcessorSeconds(4 * m_limits.secondsPerPage);
    if (kind == Kind::Open)
        return open(payload, file);
    if (file >= 0)
        close(file);
    if (!m_file)
        return sendError(m_openError.value_or(
            Error{Error::Code::InvalidInput,
                  sentenceOf(QT_TRANSLATE_NOOP("vigie::Worker",
                                               "Something was asked of a file before it was opened."))}));
    if (kind == Kind::Extract)
        return extract();
    const auto request = protocol::decodePageRequest(payload);
    if (!request || (kind != Kind::Render && kind != Kind::Boxes))
        return sendError({Error::Code::InvalidInput,
                          sentenceOf(QT_TRANSLATE_NOOP("vigie::Worker",
                                                       "The worker was asked something it does not know."))});
    const auto type = sniff(m_file->bytes());
    if (!type)
        return sendError(type.error());
    if (type.value() != MediaType::Pdf) {
        if (kind == Kind::Boxes)
            return send(Kind::CharacterBoxes, protocol::encode(CharacterBoxes()));
        return sendError(
            {Error::Code::Unsupported,
             sentenceOf(QT_TRANSLATE_NOOP("vigie::Worker", "Only the pages of a PDF can be drawn."))});
    }
    PdfDocument *document = pdf();
    if (!document)
        return;
    if (kind == Kind::Boxes) {
        const auto boxes = document->characterBoxes(request->page);
        return boxes ? send(Kind::CharacterBoxes, protocol::encode(boxes.value())) : sendError(boxes.error());
    }
    const auto image = document->render(request->page, request->dpi);
    if (!image)
        return sendError(image.error());
    const QImage &picture = image.value();
    send(Kind::Image, protocol::encodeImageSize(picture.size()),
         QByteArrayView(picture.constBits(), picture.sizeInBytes()));
}

} // namespace

int serve(int socket)
{
    return Server(socket).run();
}

} // namespace vigie
