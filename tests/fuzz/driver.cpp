// SPDX-License-Identifier: GPL-3.0-or-later
// Where libFuzzer is not at hand: feeds a target its seeds and mutations of them, the same in every run, for
// as many seconds as the first argument says (5 without one). `--seeds FOLDER` writes the seeds as files
// instead.
#include "tests/fuzz/target.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

constexpr qsizetype longestInput = 65'536;

/// Bytes that programs stumble over.
const QList<QByteArray> &awkward()
{
    static const QList<QByteArray> bytes{QByteArray(1, '\0'),
                                         QByteArray(4, '\xff'),
                                         QByteArray(8, '\xff'),
                                         QByteArray("\x7f\xff\xff\xff", 4),
                                         QByteArray("\x80\0\0\0", 4),
                                         "\xed\xa0\x80",
                                         "\xef\xbf\xbf",
                                         "\xe2\x80\xae",
                                         "<!--",
                                         "]]>",
                                         "&#x110000;",
                                         "<table><tr><td>",
                                         "99999999999999999999",
                                         "-0",
                                         "1e400",
                                         "\xe5\x84\x84\xe5\x85\x86",
                                         "\r\n",
                                         "\x1b$B",
                                         "%",
                                         "\\u0000"};
    return bytes;
}

void mutate(QByteArray &input, const QList<QByteArray> &seeds, QRandomGenerator &random)
{
    const auto place = [&] { return qsizetype(random.bounded(quint64(input.size()) + 1)); };
    for (int times = int(random.bounded(1, 6)); times > 0; --times) {
        switch (random.bounded(7)) {
        case 0: // another bit
            if (!input.isEmpty())
                input[qsizetype(random.bounded(quint64(input.size())))] ^= char(1 << random.bounded(8));
            break;
        case 1: // another byte
            if (!input.isEmpty())
                input[qsizetype(random.bounded(quint64(input.size())))] = char(random.bounded(256));
            break;
        case 2: // less
            input.remove(place(), qsizetype(random.bounded(1, 33)));
            break;
        case 3: // what is awkward
            input.insert(place(), awkward().at(random.bounded(int(awkward().size()))));
            break;
        case 4: { // a part of it again
            const QByteArray part = input.mid(place(), qsizetype(random.bounded(1, 129)));
            input.insert(place(), part.repeated(int(random.bounded(1, 9))));
            break;
        }
        case 5: { // a part of another
            const QByteArray &other = seeds.at(random.bounded(int(seeds.size())));
            const auto from = qsizetype(random.bounded(quint64(other.size()) + 1));
            input.insert(place(), other.mid(from, qsizetype(random.bounded(1, 257))));
            break;
        }
        default: // cut off
            input.truncate(place());
        }
    }
    input.truncate(longestInput);
}

void run(const QByteArray &input)
{
    // Of its own size to the byte, so that the sanitizer sees the first one beyond.
    auto *bytes = static_cast<std::uint8_t *>(std::malloc(size_t(input.size()) + 1));
    if (!bytes)
        std::abort();
    std::memcpy(bytes, input.constData(), size_t(input.size()));
    LLVMFuzzerTestOneInput(bytes, size_t(input.size()));
    std::free(bytes);
}

} // namespace

int main(int argc, char **argv)
{
    const QList<QByteArray> seeds = vigie::fuzzSeeds();
    if (argc > 2 && std::strcmp(argv[1], "--seeds") == 0) {
        const QDir folder(QString::fromLocal8Bit(argv[2]));
        for (qsizetype i = 0; i < seeds.size(); ++i) {
            QFile file(folder.filePath(QString::number(i)));
            if (!file.open(QIODevice::WriteOnly) || file.write(seeds.at(i)) != seeds.at(i).size())
                return 1;
        }
        return 0;
    }
    const int seconds = argc > 1 ? std::atoi(argv[1]) : 5;
    for (const QByteArray &seed : seeds)
        run(seed);
    QRandomGenerator random(20'260'101);
    const QDeadlineTimer end(seconds * 1000);
    qint64 runs = 0;
    for (; !end.hasExpired(); ++runs) {
        QByteArray input = seeds.at(random.bounded(int(seeds.size())));
        mutate(input, seeds, random);
        run(input);
    }
    std::printf("%lld inputs\n", static_cast<long long>(runs));
    return runs > 0 ? 0 : 1;
}
