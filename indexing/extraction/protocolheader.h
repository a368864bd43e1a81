// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <cstring>

/// The frames between the program and vigie-worker: a kind, the payload's length, the payload. Apart from
/// protocol.h for the sake of code that runs where nothing may be allocated.
namespace vigie::protocol {

enum class Kind : std::uint8_t {
    // requests
    Open = 1, ///< the file's descriptor comes with it; payload: WorkerLimits and a password
    Extract,
    Render, ///< page, dpi; with the descriptor of shared memory that takes the pixels
    Boxes,  ///< page
    Outline,
    Links,     ///< page
    Annotate,  ///< marks; answered with a copy of the PDF that has them
    ReadMarks, ///< the marks that are in the PDF
    Recognise, ///< page, languages: the words in its picture. Of a worker that was started for it
    // answers
    Progress = 32, ///< pages done, pages there are
    Page,          ///< one page of Extract, in order
    Document,      ///< ends Extract: all but the pages
    Image,         ///< the size of the picture in the shared memory
    CharacterBoxes,
    Bookmarks, ///< the outline
    PageLinks,
    AnnotatedCopy, ///< the bytes of a PDF
    Marks,
    Recognised, ///< a page's words, blocks and boxes
    Failure,    ///< ends any request
    Ready,      ///< the first frame of all: how far the worker is locked in
    // the worker asks, where the kernel cannot keep it from files, and is answered with the same kind
    OpenFile, ///< a path, not terminated; the answer is without payload, the descriptor comes with it
};

/// Kind (1 byte) and payload length (8 bytes), in the machine's own byte order.
inline constexpr std::size_t headerSize = 9;

inline std::array<char, headerSize> frameHeader(Kind kind, std::uint64_t length)
{
    std::array<char, headerSize> header{};
    header[0] = static_cast<char>(kind);
    std::memcpy(header.data() + 1, &length, sizeof length);
    return header;
}

inline Kind kindOf(const std::array<char, headerSize> &header)
{
    return static_cast<Kind>(static_cast<std::uint8_t>(header[0]));
}

inline std::uint64_t lengthOf(const std::array<char, headerSize> &header)
{
    std::uint64_t length = 0;
    std::memcpy(&length, header.data() + 1, sizeof length);
    return length;
}

} // namespace vigie::protocol
