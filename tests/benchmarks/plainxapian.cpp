// SPDX-License-Identifier: GPL-3.0-or-later
// What the import is measured against: plain Xapian indexing of texts, one document a page (pages are parted
// by form feeds, as pdftotext leaves them), text stored, positions kept. Usage: plainxapian INDEX FILE…
#include <xapian.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

namespace {

std::string contentOf(const char *path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fputs("Usage: plainxapian INDEX FILE…\n", stderr);
        return 2;
    }
    const auto begin = std::chrono::steady_clock::now();
    std::size_t pages = 0;
    std::size_t bytes = 0;
    try {
        Xapian::WritableDatabase index(argv[1], Xapian::DB_CREATE_OR_OVERWRITE);
        Xapian::TermGenerator generator;
        generator.set_flags(Xapian::TermGenerator::FLAG_CJK_NGRAM);
        for (int i = 2; i < argc; ++i) {
            const std::string text = contentOf(argv[i]);
            for (std::size_t from = 0; from < text.size();) {
                const std::size_t feed = std::min(text.find('\f', from), text.size());
                const std::string page = text.substr(from, feed - from);
                from = feed + 1;
                Xapian::Document document;
                document.set_data(page);
                generator.set_document(document);
                generator.index_text(page);
                index.add_document(document);
                bytes += page.size();
                if (++pages % 1500 == 0)
                    index.commit();
            }
        }
        index.commit();
    } catch (const Xapian::Error &error) {
        std::fprintf(stderr, "%s\n", error.get_description().c_str());
        return 1;
    }
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    std::printf("{\"pages\": %zu, \"bytes\": %zu, \"seconds\": %.3f}\n", pages, bytes, seconds.count());
    return 0;
}
