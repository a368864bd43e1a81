// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hostilefiles.h"

#include <QDir>
#include <QFile>
#include <QList>

#include <cstring>
#include <fcntl.h>
#include <ftw.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace vigie {

namespace {

class Writer
{
public:
    explicit Writer(const QString &folder)
        : m_folder(QFile::encodeName(folder) + '/')
    {
    }
    QByteArray path(const QByteArray &name) const { return m_folder + name; }
    void file(const QByteArray &name, const QByteArray &bytes, qint64 size = -1)
    {
        const int handle = open(path(name).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
        ok = ok && handle >= 0 && ::write(handle, bytes.constData(), size_t(bytes.size())) == bytes.size();
        if (size > 0)
            ok = ok && ftruncate(handle, size) == 0;
        if (handle >= 0)
            close(handle);
    }
    void link(const char *target, const QByteArray &name)
    {
        ok = ok && symlink(target, path(name).constData()) == 0;
    }
    bool ok = true;

private:
    QByteArray m_folder;
};

QByteArray stream(const QByteArray &data, const QByteArray &entries = {})
{
    return "<< /Length " + QByteArray::number(data.size()) + ' ' + entries + " >>\nstream\n" + data +
           "\nendstream";
}

/// A PDF of `objects`, numbered from 1, the first its catalogue.
QByteArray pdf(const QList<QByteArray> &objects)
{
    QByteArray bytes = "%PDF-1.7\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(bytes.size()).rightJustified(10, '0') + " 00000 n \n";
        bytes += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    return bytes + "xref\n0 " + count + '\n' + table + "trailer\n<< /Size " + count +
           " /Root 1 0 R >>\nstartxref\n" + QByteArray::number(bytes.size()) + "\n%%EOF\n";
}

/// One page that draws `content` with `resources` (and object 4, a font); further objects from 6.
QByteArray onePage(const QByteArray &content, const QByteArray &resources = {},
                   const QList<QByteArray> &more = {}, const QByteArray &box = "[0 0 600 800]")
{
    return pdf(QList<QByteArray>{"<< /Type /Catalog /Pages 2 0 R >>",
                                 "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                                 "<< /Type /Page /Parent 2 0 R /MediaBox " + box +
                                     " /Contents 5 0 R /Resources << /Font << /F1 4 0 R /F2 6 0 R >> " +
                                     resources + " >> >>",
                                 "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>", content} +
               more);
}

QByteArray text(const QByteArray &words)
{
    return stream("BT /F1 12 Tf 50 700 Td (" + words + ") Tj ET");
}

QByteArray deflated(const QByteArray &data)
{
    return qCompress(data, 9).sliced(4); // zlib's own format after Qt's length
}

void makePdfs(Writer &out)
{
    const QByteArray good = onePage(text("A good report between bad ones"));
    out.file("good.pdf", good);
    out.file("zero.pdf", {});
    out.file("header.pdf", "%PDF-1.7\n");
    out.file("nothing but zeros.pdf", QByteArray(200'000, '\0'));
    for (int tenths = 1; tenths < 10; tenths += 2)
        out.file("cut" + QByteArray::number(tenths) + ".pdf", good.first(good.size() * tenths / 10));
    out.file("tail.pdf", good + QByteArray(1'000'000, '\0'));
    out.file("kids of itself.pdf", pdf({"<< /Type /Catalog /Pages 2 0 R >>",
                                        "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 1000000000 >>"}));
    out.file("length of itself.pdf", onePage("<< /Length 5 0 R >>\nstream\nBT ET\nendstream"));
    out.file(
        "form of itself.pdf",
        onePage(stream("/X Do"), "/XObject << /X 6 0 R >>",
                {stream("/X Do",
                        "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R "
                        ">> >>")}));
    QList<QByteArray> forms;
    for (int i = 0; i < 30; ++i)
        forms.append(
            stream(i < 29 ? "/X Do /X Do" : "0 0 1 1 re f",
                   "/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /X " +
                       QByteArray::number(i < 29 ? 7 + i : 6) + " 0 R >> >>"));
    out.file("forms 2 to the 30.pdf", onePage(stream("/X Do"), "/XObject << /X 6 0 R >>", forms));
    out.file("page of a million metres.pdf",
             onePage(text("far away"), {}, {}, "[0 0 1000000000 1000000000]"));
    out.file("box of no numbers.pdf",
             onePage(text("nowhere"), {}, {}, "[1e308 -1e308 nan 99999999999999999999]"));
    out.file("hundred megabytes of spaces.pdf",
             onePage(stream(deflated(QByteArray(100 << 20, ' ')), "/Filter /FlateDecode")));
    out.file("thousand filters.pdf",
             onePage(stream("x", "/Filter [" + QByteArray("/FlateDecode ").repeated(1000) + ']')));
    out.file(
        "picture of two gigabytes.pdf",
        onePage(stream("/I Do"), "/XObject << /I 6 0 R >>",
                {stream(deflated("x"), "/Type /XObject /Subtype /Image /Width 2147483647 /Height 2147483647 "
                                       "/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode")}));
    out.file("brackets.pdf", onePage(stream(QByteArray(1'000'000, '[') + " TJ")));
    out.file("states.pdf", onePage(stream(QByteArray("q ").repeated(300'000))));
    for (const QByteArray &file :
         {QByteArray("etc#2fpasswd"), QByteArray("dev#2fzero"), QByteArray("dev#2fstdin")})
        out.file(
            "table " + file + ".pdf",
            onePage(stream("BT /F2 20 Tf 50 500 Td <00410042> Tj ET"), {},
                    {"<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /" +
                         QByteArray("..#2f").repeated(8) + file + " /DescendantFonts [7 0 R] >>",
                     "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) "
                     "/Ordering (Japan1) /Supplement 6 >> >>"}));
    out.file(
        "half letters.pdf",
        onePage(
            stream("BT /F2 20 Tf 50 500 Td <00410042> Tj ET"), {},
            {"<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [7 0 R] "
             "/ToUnicode 8 0 R >>",
             "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) "
             "/Ordering "
             "(Identity) /Supplement 0 >> >>",
             stream("begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange 2 beginbfchar <0041> "
                    "<D800> <0042> <0000> endbfchar endcmap")}));
    out.file("stream from outside.pdf", onePage("<< /Length 0 /F (/etc/passwd) >>\nstream\n\nendstream"));
}

void makePages(Writer &out)
{
    const QByteArray head =
        "<!DOCTYPE html><html><head><title>t</title></head><body><p>A page of its kind</p>";
    out.file("good.html", head);
    out.file("empty.html", {});
    out.file("deep.html", head + QByteArray("<div>").repeated(100'000) + "deep");
    out.file("tables in tables.html", head + QByteArray("<table><tr><td>").repeated(10'000) + "deep");
    out.file("attributes.html", head + "<p title=\"" + QByteArray(1 << 20, 'A') + "\">x");
    out.file("open comment.html", "<html><!-- " + QByteArray("x -- ").repeated(200'000));
    out.file("one word.html", head + QByteArray(1 << 20, 'A'));
    out.file("only brackets.html", QByteArray(500'000, '<'));
    out.file("marks on marks.html", head + 'a' + QByteArray("\xcc\x81").repeated(20'000));
    out.file("outside.html",
             head + "<img src=file:///etc/passwd><iframe src=/etc/passwd></iframe><script src=x.js></script>"
                    "<link rel=stylesheet href=http://127.0.0.1:9/x.css>");
    out.file("laughs.xhtml",
             "<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">"
             "<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html><body>&b;&x; words</body></html>");
}

void makeTexts(Writer &out)
{
    out.file("good.txt", "Words that can be read.\n");
    out.file("bad utf-8.txt", QByteArray("abc \xff\xfe\xfa \xc0\x80 \xed\xa0\x80 def ").repeated(200));
    out.file("nothing but nothing.txt", QByteArray(100'000, '\0'));
    QByteArray noise;
    quint32 state = 1;
    for (int i = 0; i < 100'000; ++i) {
        state = state * 1'664'525 + 1'013'904'223;
        noise += char(state >> 24);
    }
    out.file("noise.txt", noise);
    out.file("one line.txt", QByteArray("word ").repeated(60'000));
    out.file("archive.zip", "PK\x03\x04" + QByteArray(100, 'x'));
    out.file("picture.png", "\x89PNG\r\n\x1a\n");
}

void makeEntries(Writer &out)
{
    const QByteArray good = "Words in a file with an odd name, number ";
    const QList<QByteArray> names{
        "new\nline.txt", "\x1b[31mred.txt", "bytes \xff\xfe.txt", "\xba\xcf\xc7\xd1.txt",
        "$(id).txt",     "-rf.txt",         "<img src=x>.txt",    "\xe2\x80\xaetxt.exe.txt",
        " spaces .txt ", "%s%n.txt",        ".hidden.txt",        "e\xcc\x81.txt"};
    for (qsizetype i = 0; i < names.size(); ++i)
        out.file(names.at(i), good + QByteArray::number(i));
    out.link("/dev/zero", "zero.txt");
    out.link("/etc/passwd", "passwd.txt");
    out.link("circle_b", "circle_a");
    out.link("circle_a", "circle_b");
    out.link(".", "itself");
    out.link("/nowhere", "dangling.pdf");
    out.ok = out.ok && mkfifo(out.path("pipe.pdf").constData(), 0600) == 0;
    sockaddr_un address{AF_UNIX, {}};
    const QByteArray name = out.path("socket.pdf");
    const int server = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    out.ok = out.ok && server >= 0 && name.size() < qsizetype(sizeof address.sun_path);
    if (out.ok) {
        memcpy(address.sun_path, name.constData(), size_t(name.size()) + 1);
        out.ok = ::bind(server, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    }
    close(server);
    out.file("hole.pdf", "%PDF-1.7\n", qint64(8) << 30);
    out.file("hole.txt", "words", qint64(8) << 30);
}

int entriesSeen = 0; // of one count at a time: nftw() hands nothing through

int countEntry(const char *, const struct stat *, int kind, FTW *)
{
    entriesSeen += kind == FTW_D || kind == FTW_DNR ? 0 : 1;
    return 0;
}

} // namespace

bool makeHostileFiles(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return false;
    Writer out(folder);
    makePdfs(out);
    makePages(out);
    makeTexts(out);
    makeEntries(out);
    return out.ok;
}

int entriesIn(const QString &folder)
{
    entriesSeen = 0;
    return nftw(QFile::encodeName(folder).constData(), &countEntry, 16, FTW_PHYS) == 0 ? entriesSeen : -1;
}

} // namespace vigie
