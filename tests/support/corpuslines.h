// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/language.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace vigie {

/// A line of a corpus: what it says, with the fields behind it as lists (of which " ; " parts the items; "-"
/// is an empty one where it stands alone).
struct CorpusLine
{
    QString published; ///< ISO 8601
    QString shown;     ///< the text as the file has it
    QString text;      ///< with its line breaks and tabs
    QList<QStringList> expected;
};

/// The lines of LL.tsv in `folder`: date, text and one to `most` lists. None, with a failed test, if the file
/// can't be read or a line has other fields.
inline QList<CorpusLine> corpusLines(const QDir &folder, const QString &code, qsizetype most)
{
    QFile file(folder.filePath(code + QStringLiteral(".tsv")));
    QList<CorpusLine> lines;
    if (!file.open(QIODevice::ReadOnly)) {
        QTest::qFail(qPrintable(file.errorString()), __FILE__, __LINE__);
        return lines;
    }
    for (const QString &line :
         QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QStringList fields = line.split(QLatin1Char('\t'));
        if (fields.size() < 3 || fields.size() > 2 + most) {
            QTest::qFail(qPrintable(QStringLiteral("malformed: ") + line), __FILE__, __LINE__);
            return {};
        }
        CorpusLine made{
            .published = fields.at(0), .shown = fields.at(1), .text = fields.at(1), .expected = {}};
        made.text.replace(QLatin1String("\\n"), QLatin1String("\n"));
        made.text.replace(QLatin1String("\\t"), QLatin1String("\t"));
        for (const QString &field : fields.mid(2))
            made.expected.append(field.split(QStringLiteral(" ; "), Qt::SkipEmptyParts));
        lines.append(made);
    }
    return lines;
}

/// A test row for each working language, with its code in the column "code".
inline void addLanguageRows()
{
    QTest::addColumn<QString>("code");
    for (const Language language : workingLanguages) {
        const QString code = languageCode(language);
        QTest::newRow(code.toLatin1().constData()) << code;
    }
}

} // namespace vigie
