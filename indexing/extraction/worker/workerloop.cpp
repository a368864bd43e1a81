// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/workerloop.h"

#include "indexing/extraction/protocol.h"
#include "indexing/extraction/sentence.h"
#include "indexing/extraction/worker/documentfile.h"
#include "indexing/extraction/worker/htmldocument.h"
#include "indexing/extraction/worker/pdfannotate.h"
#include "indexing/extraction/worker/pdfdocument.h"
#include "indexing/extraction/worker/tesseract.h"
#include "indexing/extraction/worker/textdocument.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <malloc.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

using protocol::Kind;

constexpr quint64 longestRequest = 4096;
constexpr const char *onlyPagesOfPdf =
    QT_TRANSLATE_NOOP("vigie::Worker", "Only the pages of a PDF can be drawn.");

/// Closes what it holds.
class Descriptor
{
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    ~Descriptor()
    {
        if (m_fd >= 0)
            close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    int get() const { return m_fd; }

private:
    int m_fd;
};

class Server
{
public:
    Server(int socket, Tesseract *tesseract)
        : m_socket(socket)
        , m_tesseract(tesseract)
    {
    }

    int run(const Confinement &confinement)
    {
        send(Kind::Ready, protocol::encode(protocol::Ready{confinement.reached, confinement.landlockVersion,
                                                           QString::fromLatin1(confinement.failure)}));
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
    void render(const protocol::PageRequest &request, int memory);
    void marks(Kind kind, const QByteArray &payload);
    void recognise(const QByteArray &payload);
    /// Sends the Failure of a request that makes no sense.
    void refuse();
    /// The open PDF, or the Failure was sent.
    PdfDocument *pdf();
    /// What the open file is, or the Failure was sent.
    std::optional<MediaType> type();
    /// The open file if it is a PDF, or the Failure was sent; of another kind of file it says `otherwise`.
    PdfDocument *onlyPdf(const char *otherwise);
    /// What a file without pages that are drawn has of `kind`: nothing.
    void answerWithNothing(Kind kind);

    void send(Kind kind, const QByteArray &payload);
    void sendAll(const char *data, size_t size);
    void sendError(const Error &error) { send(Kind::Failure, protocol::encode(error)); }

    int m_socket;
    Tesseract *m_tesseract;
    WorkerLimits m_limits;
    QString m_password;
    std::optional<Error> m_openError;
    // The PDF reads the file's bytes: it is declared after them and goes first.
    std::optional<DocumentFile> m_file;
    std::optional<Result<MediaType>> m_type;
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
    const quint64 length = protocol::lengthOf(header);
    kind = protocol::kindOf(header);
    if (length > (kind == Kind::Annotate ? protocol::longestMarks : longestRequest))
        return false;
    payload.resize(qsizetype(length));
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

void Server::send(Kind kind, const QByteArray &payload)
{
    const auto header = protocol::frameHeader(kind, quint64(payload.size()));
    QByteArray frame(header.data(), qsizetype(header.size()));
    frame += payload;
    sendAll(frame.constData(), size_t(frame.size()));
}

void Server::open(const QByteArray &payload, int file)
{
    m_pdf.reset();
    m_file.reset();
    m_type.reset();
    m_openError.reset();
    const auto request = protocol::decodeOpen(payload);
    if (!request || file < 0) {
        m_openError = Error{
            Error::Code::InvalidInput,
            sentenceOf(QT_TRANSLATE_NOOP("vigie::Worker", "The request to open a file was incomplete."))};
        return;
    }
    m_limits = request->limits;
    m_password = request->password;
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
    auto opened = PdfDocument::open(m_file->bytes(), m_limits, m_password);
    if (opened)
        m_pdf = std::move(opened).value();
    else
        sendError(opened.error());
    return m_pdf.get();
}

std::optional<MediaType> Server::type()
{
    if (!m_type)
        m_type = sniff(m_file->bytes());
    if (m_type->ok())
        return m_type->value();
    sendError(m_type->error());
    return std::nullopt;
}

PdfDocument *Server::onlyPdf(const char *otherwise)
{
    const auto is = type();
    if (is == MediaType::Pdf)
        return pdf();
    if (is)
        sendError({Error::Code::Unsupported, sentenceOf(otherwise)});
    return nullptr;
}

void Server::extract()
{
    const auto is = type();
    if (!is || (is == MediaType::Pdf && !pdf()))
        return;
    const auto read = [&]() -> Result<ExtractedDocument> {
        if (is == MediaType::Html)
            return readHtml(m_file->bytes(), m_limits);
        if (is == MediaType::Text)
            return readText(m_file->bytes(), m_limits);
        return m_pdf->extract([this](int page, int pages) {
            send(Kind::Progress, protocol::encode(protocol::Progress{page, pages}));
        });
    };
    auto document = read();
    if (!document)
        return sendError(document.error());
    if (document.value().pages.isEmpty())
        return sendError(
            {Error::Code::Empty, sentenceOf(QT_TRANSLATE_NOOP("vigie::Worker", "The file holds no text."))});
    if (document.value().pages.size() > m_limits.pages)
        return sendError(
            {Error::Code::TooLarge,
             sentenceOf(QT_TRANSLATE_NOOP("vigie::Worker", "The text is longer than can be read."))});
    for (Page &page : document.value().pages) {
        page.text = protocol::wellFormed(std::move(page.text), page.text.size());
        page.label = protocol::wellFormed(std::move(page.label), protocol::longestLabel);
        send(Kind::Page, protocol::encode(page));
    }
    ExtractedDocument &rest = document.value();
    for (QString *field : {&rest.title, &rest.publisher, &rest.language, &rest.published, &rest.charset})
        *field = protocol::wellFormed(std::move(*field), protocol::longestName);
    send(Kind::Document, protocol::encode(rest));
}

void Server::answer(Kind kind, const QByteArray &payload, int file)
{
    if (kind == Kind::Open)
        return open(payload, file);
    const Descriptor memory(file); // closed whatever the answer is
    if (!m_file)
        return sendError(m_openError.value_or(
            Error{Error::Code::InvalidInput,
                  sentenceOf(QT_TRANSLATE_NOOP("vigie::Worker",
                                               "Something was asked of a file before it was opened."))}));
    if (kind == Kind::Extract)
        return extract();
    if (kind == Kind::Annotate || kind == Kind::ReadMarks)
        return marks(kind, payload);
    if (kind == Kind::Recognise)
        return recognise(payload);
    const auto request = protocol::decodePageRequest(payload);
    const bool known =
        kind == Kind::Render || kind == Kind::Boxes || kind == Kind::Outline || kind == Kind::Links;
    if (!request || !known)
        return refuse();
    const auto is = type();
    if (!is)
        return;
    if (is != MediaType::Pdf && kind != Kind::Render)
        return answerWithNothing(kind);
    PdfDocument *document = onlyPdf(onlyPagesOfPdf);
    if (!document)
        return;
    if (kind == Kind::Render)
        return render(*request, memory.get());
    if (kind == Kind::Outline)
        return send(Kind::Bookmarks, protocol::encode(document->outline()));
    if (kind == Kind::Links) {
        const auto links = document->links(request->page);
        return links ? send(Kind::PageLinks, protocol::encode(links.value())) : sendError(links.error());
    }
    const auto boxes = document->characterBoxes(request->page);
    if (boxes)
        send(Kind::CharacterBoxes, protocol::encode(boxes.value()));
    else
        sendError(boxes.error());
}

void Server::answerWithNothing(Kind kind)
{
    if (kind == Kind::Boxes)
        send(Kind::CharacterBoxes, protocol::encode(CharacterBoxes()));
    else if (kind == Kind::Outline)
        send(Kind::Bookmarks, protocol::encode(QList<Bookmark>()));
    else
        send(Kind::PageLinks, protocol::encode(QList<PageLink>()));
}

void Server::marks(Kind kind, const QByteArray &payload)
{
    PdfDocument *document =
        onlyPdf(QT_TRANSLATE_NOOP("vigie::Worker", "Only a PDF can hold highlights and notes."));
    if (!document)
        return;
    if (kind == Kind::ReadMarks) {
        const auto found = readMarks(m_file->bytes(), *document);
        const QByteArray list = found ? protocol::encode(found.value()) : QByteArray();
        if (quint64(list.size()) > protocol::longestMarks)
            return sendError({Error::Code::TooLarge,
                              sentenceOf(QT_TRANSLATE_NOOP("vigie::Worker",
                                                           "The PDF holds more notes than can be read."))});
        return found ? send(Kind::Marks, list) : sendError(found.error());
    }
    const auto asked = protocol::decodeMarks(payload);
    if (!asked)
        return refuse();
    const auto copy = annotatedCopy(m_file->bytes(), *document, *asked);
    if (copy)
        send(Kind::AnnotatedCopy, copy.value());
    else
        sendError(copy.error());
}

void Server::refuse()
{
    sendError(
        {Error::Code::InvalidInput,
         sentenceOf(QT_TRANSLATE_NOOP("vigie::Worker", "The worker was asked something it does not know."))});
}

void Server::recognise(const QByteArray &payload)
{
    const auto request = protocol::decodeRecognise(payload);
    if (!request)
        return refuse();
    if (!m_tesseract)
        return sendError({Error::Code::Unsupported,
                          sentenceOf(QT_TRANSLATE_NOOP(
                              "vigie::Worker",
                              "Tesseract is not installed. On Debian, install the package tesseract-ocr."))});
    PdfDocument *document = onlyPdf(onlyPagesOfPdf);
    if (!document)
        return;
    const auto found = document->recognise(*m_tesseract, request->page, request->languages, request->seconds);
    if (found)
        send(Kind::Recognised, protocol::encode(found.value()));
    else
        sendError(found.error());
}

/// Memory of one picture serves the next: to give it back and take it again costs as much as a cheap page.
void keepMemory()
{
    static const bool kept = [] {
        constexpr int largestKept = 32 << 20; // bytes; what is larger is mapped by itself
        return mallopt(M_MMAP_THRESHOLD, largestKept) == 1 && mallopt(M_TRIM_THRESHOLD, largestKept) == 1;
    }();
    Q_UNUSED(kept)
}

void Server::render(const protocol::PageRequest &request, int memory)
{
    keepMemory();
    const auto image = m_pdf->render(request.page, request.dpi);
    if (!image)
        return sendError(image.error());
    const QImage &picture = image.value();
    const auto bytes = size_t(picture.sizeInBytes());
    void *pixels = memory < 0
                       ? MAP_FAILED
                       : mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_POPULATE, memory, 0);
    if (pixels == MAP_FAILED)
        return sendError(
            {Error::Code::TooLarge,
             sentenceOf(QT_TRANSLATE_NOOP("vigie::Worker", "The page is too large to be drawn."))});
    memcpy(pixels, picture.constBits(), bytes);
    munmap(pixels, bytes);
    send(Kind::Image, protocol::encode(picture.size()));
}

} // namespace

int serve(int socket, const Confinement &confinement, Tesseract *tesseract)
{
    return Server(socket, tesseract).run(confinement);
}

} // namespace vigie
