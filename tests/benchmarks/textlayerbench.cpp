// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/workerprocess.h"
#include "indexing/language/textquality.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QMap>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

PageDefect defectOf(const Page &page)
{
    return page.defect == PageDefect::None && isGarbled(page.text) ? PageDefect::Garbled : page.defect;
}

} // namespace

/// What pages of the files in a folder are said to be bad, and why: textlayerbench WORKER FOLDER.
int main(int count, char **arguments)
{
    QCoreApplication application(count, arguments);
    QTextStream out(stdout);
    if (count != 3) {
        out << "textlayerbench WORKER FOLDER\n";
        return 2;
    }
    WorkerProcess worker(QString::fromLocal8Bit(arguments[1]));
    QMap<QString, int> pagesWith;
    QMap<QString, int> documentsWith;
    int documents = 0;
    int pages = 0;
    QDirIterator files(QString::fromLocal8Bit(arguments[2]), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const Result<ExtractedDocument> read = worker.extract(file);
        if (!read)
            continue;
        ++documents;
        QMap<QString, QStringList> ofDocument;
        for (const Page &page : read.value().pages) {
            ++pages;
            const PageDefect defect = defectOf(page);
            if (defect == PageDefect::None)
                continue;
            const QString name = pageDefectName(defect);
            ++pagesWith[name];
            ofDocument[name].append(QString::number(page.number));
        }
        for (auto one = ofDocument.cbegin(); one != ofDocument.cend(); ++one) {
            ++documentsWith[one.key()];
            out << one.key() << '\t' << one.value().size() << '/' << read.value().pages.size() << '\t' << file
                << '\t' << one.value().mid(0, 12).join(u' ') << '\n';
        }
        out.flush();
    }
    out << documents << " documents, " << pages << " pages\n";
    for (auto one = pagesWith.cbegin(); one != pagesWith.cend(); ++one)
        out << one.key() << ": " << one.value() << " pages in " << documentsWith.value(one.key())
            << " documents\n";
    return 0;
}
