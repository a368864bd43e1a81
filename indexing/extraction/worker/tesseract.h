// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QRect>
#include <QString>

#include <functional>
#include <memory>

namespace vigie {

/// What Tesseract takes for one letter.
struct Glyph
{
    QString text;
    QRect box;             ///< pixels of the picture
    double confidence = 0; ///< 0…100, of the word it stands in
    bool beginsWord = false;
    bool followsSpace = false; ///< on its line
    bool beginsLine = false;
    bool beginsParagraph = false;
};

/// Tesseract's library by its C interface. Loaded where it is installed, not linked: Vigie works without it.
class Tesseract
{
public:
    /// Null where it is not installed. Before the process is locked in, which forbids new code.
    static std::unique_ptr<Tesseract> load();
    ~Tesseract();
    Q_DISABLE_COPY_MOVE(Tesseract)

    QString version() const;
    /// Gets ready to look for `languages` ("jpn+eng"); their data are read unless they were the last. False
    /// when they cannot be.
    bool prepare(const QByteArray &languages);
    enum class Layout : quint8 {
        Automatic, ///< columns, tables and paragraphs are looked for
        OneColumn, ///< all lines lie below each other
    };
    /// The letters of a grey picture (Format_Grayscale8) at `dpi`, in reading order; stops after `seconds`,
    /// with `expired` set.
    QList<Glyph> recognise(const QImage &picture, int dpi, Layout layout, int seconds, bool &expired);
    /// How many quarters clockwise a grey picture must be turned for its lines to stand upright; 0 where that
    /// is not to be told. Needs Tesseract's data "osd" (Debian installs them with it); prepare() has to
    /// follow.
    int quartersToUpright(const QImage &picture, int dpi);

private:
    struct Private;
    explicit Tesseract(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

} // namespace vigie
