// SPDX-License-Identifier: GPL-3.0-or-later
// What Poppler alone needs for a page: opens a PDF, draws its first page, and ends. Prints the milliseconds
// from its main() to the picture; what a program's start costs besides, its caller measures. Usage:
// popplerpage FILE.pdf DPI
#include <poppler-document.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>

int main(int count, char **arguments)
{
    const auto start = std::chrono::steady_clock::now();
    if (count != 3)
        return 2;
    const std::unique_ptr<poppler::document> document(poppler::document::load_from_file(arguments[1]));
    const std::unique_ptr<poppler::page> page(document ? document->create_page(0) : nullptr);
    if (!page)
        return 1;
    poppler::page_renderer renderer;
    renderer.set_render_hint(poppler::page_renderer::antialiasing);
    renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
    const double dpi = std::atof(arguments[2]);
    const poppler::image image = renderer.render_page(page.get(), dpi, dpi);
    if (!image.is_valid())
        return 1;
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    std::printf("%.3f %d %d\n", took.count(), image.width(), image.height());
    return 0;
}
