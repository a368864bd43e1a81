// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/palette.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vigie {

namespace {

struct Colours
{
    QRgb window, base, alternate, text, quiet, disabled, button, accent, accentText, link, tip, light, mid,
        dark;
};

constexpr Colours lightColours{0xfff3f4f6, 0xffffffff, 0xfff7f8fa, 0xff1c2430, 0xff59626e,
                               0xff757d89, 0xffe9ebef, 0xff2563a6, 0xffffffff, 0xff1d5fa8,
                               0xfffffbe8, 0xffffffff, 0xffc3c8d0, 0xff9aa2ad};
constexpr Colours darkColours{0xff23272e, 0xff1b1e24, 0xff20242a, 0xffe4e7eb, 0xffa3abb6,
                              0xff8a929d, 0xff2e333b, 0xff3d7ab8, 0xffffffff, 0xff7db7ee,
                              0xff343a43, 0xff3a404a, 0xff454c57, 0xff14171b};

QPalette paletteOf(const Colours &colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.base);
    palette.setColor(QPalette::AlternateBase, colours.alternate);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::Button, colours.button);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.accentText);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.accentText);
    palette.setColor(QPalette::Link, colours.link);
    palette.setColor(QPalette::LinkVisited, colours.link);
    palette.setColor(QPalette::ToolTipBase, colours.tip);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.quiet);
    palette.setColor(QPalette::Light, colours.light);
    palette.setColor(QPalette::Midlight, colours.button);
    palette.setColor(QPalette::Mid, colours.mid);
    palette.setColor(QPalette::Dark, colours.dark);
    palette.setColor(QPalette::Shadow, QColor(0, 0, 0));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.mid);
    return palette;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

QPalette lightPalette()
{
    return paletteOf(lightColours);
}

QPalette darkPalette()
{
    return paletteOf(darkColours);
}

QPalette paperPalette()
{
    QPalette palette = lightPalette();
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    return palette;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor foundColour(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x6b, 0x55, 0x12) : QColor(0xff, 0xe4, 0x8a);
}

QColor highlightColour(HighlightColour colour, const QPalette &palette)
{
    // In the order of HighlightColour; text of the palette reads on each at 4.5:1 or better.
    static constexpr std::array<QRgb, 6> light{0xffffe48a, 0xffbfe8b8, 0xffbcdcf8,
                                               0xfff8c8dc, 0xffffd3a6, 0xffdccdf5};
    static constexpr std::array<QRgb, 6> dark{0xff6b5512, 0xff2d5c2a, 0xff1f4f78,
                                              0xff73304f, 0xff74430f, 0xff513980};
    return QColor((isDark(palette) ? dark : light).at(size_t(colour)));
}

QColor quietTextColour(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xa9, 0xb1, 0xbc) : QColor(0x58, 0x61, 0x6e);
}

QColor edgeColour(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x78, 0x80, 0x8b) : QColor(0x7f, 0x87, 0x92);
}

QColor hairlineColour(const QPalette &palette)
{
    return palette.color(QPalette::Mid);
}

} // namespace vigie
