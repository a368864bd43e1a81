// SPDX-License-Identifier: GPL-3.0-or-later
// What an import is measured against, with nothing that makes a product of it: two processes take the text
// out of files (poppler-cpp a page, libxml2 for HTML), one writes it into Xapian, a document a page, with
// positions, stems and CJK n-grams, the text stored, a commit every 1,000 pages. No isolation, no boxes, no
// facts, no library. Usage: probe extract FOLDER        probe index FOLDER INDEX
#include <libxml/HTMLparser.h>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>
#include <xapian.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <poll.h>
#include <string>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

constexpr int processes = 2;
constexpr int pagesPerCommit = 1000;
constexpr std::size_t longestPage = 0x1000000;

std::string contentOf(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string textOfHtml(const std::string &html)
{
    constexpr int quiet = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET;
    const std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> document(
        htmlReadMemory(html.data(), int(html.size()), nullptr, "UTF-8", quiet), &xmlFreeDoc);
    if (!document)
        return {};
    xmlChar *content = xmlNodeGetContent(xmlDocGetRootElement(document.get()));
    std::string text = content ? reinterpret_cast<const char *>(content) : "";
    xmlFree(content);
    return text;
}

void writeAll(int fd, const void *data, std::size_t size)
{
    const auto *from = static_cast<const char *>(data);
    while (size > 0) {
        const ssize_t count = write(fd, from, size);
        if (count <= 0)
            _exit(1);
        from += count;
        size -= std::size_t(count);
    }
}

void sendPage(int fd, const std::string &text)
{
    const auto size = std::uint32_t(std::min(text.size(), longestPage));
    writeAll(fd, &size, sizeof size);
    writeAll(fd, text.data(), size);
}

void extract(const std::filesystem::path &path, int fd)
{
    const std::string ending = path.extension();
    if (ending == ".html")
        return sendPage(fd, textOfHtml(contentOf(path)));
    if (ending != ".pdf")
        return sendPage(fd, contentOf(path));
    const std::unique_ptr<poppler::document> document(poppler::document::load_from_file(path));
    for (int i = 0; document && !document->is_locked() && i < document->pages(); ++i) {
        const std::unique_ptr<poppler::page> page(document->create_page(i));
        const poppler::byte_array text = page ? page->text().to_utf8() : poppler::byte_array();
        sendPage(fd, std::string(text.begin(), text.end()));
    }
}

/// Reads whole pages out of what a pipe gave so far.
template <typename Take>
void takePages(std::string &buffer, Take take)
{
    std::size_t at = 0;
    std::uint32_t size = 0;
    while (buffer.size() - at >= sizeof size) {
        std::copy_n(buffer.data() + at, sizeof size, reinterpret_cast<char *>(&size));
        if (buffer.size() - at - sizeof size < size)
            break;
        take(buffer.substr(at + sizeof size, size));
        at += sizeof size + size;
    }
    buffer.erase(0, at);
}

template <typename Take>
void readPages(const std::array<int, processes> &pipes, Take take)
{
    std::array<std::string, processes> buffers;
    std::array<pollfd, processes> waits{};
    for (int i = 0; i < processes; ++i)
        waits.at(i) = {pipes.at(i), POLLIN, 0};
    std::vector<char> chunk(1 << 20);
    for (int open = processes; open > 0;) {
        if (poll(waits.data(), waits.size(), -1) < 0)
            continue;
        for (int i = 0; i < processes; ++i) {
            if (waits.at(i).revents == 0)
                continue;
            const ssize_t count = read(waits.at(i).fd, chunk.data(), chunk.size());
            if (count <= 0) {
                waits.at(i).fd = -1;
                --open;
                continue;
            }
            buffers.at(i).append(chunk.data(), std::size_t(count));
            takePages(buffers.at(i), take);
        }
    }
}

double processorSeconds(int who)
{
    rusage used{};
    getrusage(who, &used);
    return double(used.ru_utime.tv_sec + used.ru_stime.tv_sec) +
           double(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    const std::string what = argc > 1 ? argv[1] : "";
    if (!(what == "extract" && argc == 3) && !(what == "index" && argc == 4)) {
        std::fputs("Usage: probe extract FOLDER\n       probe index FOLDER INDEX\n", stderr);
        return 2;
    }
    const auto begin = std::chrono::steady_clock::now();
    std::vector<std::pair<std::uintmax_t, std::filesystem::path>> files;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(argv[2])) {
        if (entry.is_regular_file())
            files.emplace_back(entry.file_size(), entry.path());
    }
    std::sort(files.rbegin(), files.rend()); // the largest first
    auto *next = new (mmap(nullptr, sizeof(std::atomic<std::size_t>), PROT_READ | PROT_WRITE,
                           MAP_SHARED | MAP_ANONYMOUS, -1, 0)) std::atomic<std::size_t>(0);
    std::array<int, processes> pipes{};
    for (int i = 0; i < processes; ++i) {
        std::array<int, 2> ends{};
        if (pipe(ends.data()) != 0)
            return 1;
        if (fork() == 0) {
            close(ends[0]);
            poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
            for (std::size_t at = (*next)++; at < files.size(); at = (*next)++)
                extract(files[at].second, ends[1]);
            _exit(0);
        }
        close(ends[1]);
        pipes.at(i) = ends[0];
    }
    std::size_t pages = 0;
    std::size_t bytes = 0;
    try {
        Xapian::WritableDatabase index;
        Xapian::TermGenerator generator;
        generator.set_flags(Xapian::TermGenerator::FLAG_CJK_NGRAM);
        generator.set_stemmer(Xapian::Stem("en"));
        if (what == "index")
            index = Xapian::WritableDatabase(argv[3], Xapian::DB_CREATE_OR_OVERWRITE);
        readPages(pipes, [&](const std::string &page) {
            ++pages;
            bytes += page.size();
            if (what != "index")
                return;
            Xapian::Document document;
            document.set_data(page);
            generator.set_document(document);
            generator.index_text(page);
            index.add_document(document);
            if (pages % pagesPerCommit == 0)
                index.commit();
        });
        if (what == "index")
            index.commit();
    } catch (const Xapian::Error &error) {
        std::fprintf(stderr, "%s\n", error.get_description().c_str());
        return 1;
    }
    while (wait(nullptr) > 0) {
    }
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    std::printf("{\"files\": %zu, \"pages\": %zu, \"bytes\": %zu, \"seconds\": %.2f, \"extraction\": %.2f, "
                "\"index\": %.2f}\n",
                files.size(), pages, bytes, seconds.count(), processorSeconds(RUSAGE_CHILDREN),
                processorSeconds(RUSAGE_SELF));
    return 0;
}
