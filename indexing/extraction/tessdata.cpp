// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/tessdata.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

#include <cstdlib>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

bool isFolder(const std::string &path)
{
    struct stat info = {};
    return stat(path.c_str(), &info) == 0 && S_ISDIR(info.st_mode);
}

bool isThere(const QString &data)
{
    const std::string folder = tessdataFolder();
    return !folder.empty() &&
           QFile::exists(QFile::decodeName(folder.c_str()) + u'/' + data + u".traineddata"_s);
}

/// Tesseract's name of a language.
QString dataOf(Language language)
{
    switch (language) {
    case Language::English:
        return u"eng"_s;
    case Language::French:
        return u"fra"_s;
    case Language::Japanese:
        return u"jpn"_s;
    case Language::Korean:
        return u"kor"_s;
    default:
        return {};
    }
}

Error notInstalled(const QStringList &data)
{
    QStringList packages;
    for (const QString &one : data)
        packages.append(u"tesseract-ocr-"_s + QString(one).replace(u'_', u'-'));
    return {Error::Code::Unsupported,
            QCoreApplication::translate(
                "vigie::Worker", "To recognise words in pictures, Tesseract and its data are needed. On "
                                 "Debian, install: %1.")
                .arg((QStringList{u"tesseract-ocr"_s} + packages).join(u", "_s))};
}

} // namespace

std::string tessdataFolder()
{
    if (const char *named = std::getenv("TESSDATA_PREFIX"); named && named[0] == '/')
        return isFolder(named) ? named : "";
    for (const char *usual :
         {"/usr/share/tesseract-ocr/5/tessdata", "/usr/share/tessdata", "/usr/local/share/tessdata"}) {
        if (isFolder(usual))
            return usual;
    }
    return {};
}

Result<QString> recognitionLanguages(Language language)
{
    const QString main = dataOf(language);
    QStringList wanted;
    if (main.isEmpty())
        wanted = {u"eng"_s, u"fra"_s, u"jpn"_s, u"jpn_vert"_s, u"kor"_s};
    else
        wanted = {main};
    if (language == Language::Japanese)
        wanted.append(u"jpn_vert"_s);
    if (language == Language::Korean)
        wanted.append(u"eng"_s); // its own data know no Latin letters
    QStringList there;
    for (const QString &one : std::as_const(wanted)) {
        if (isThere(one))
            there.append(one);
    }
    if (main.isEmpty() ? there.isEmpty() : !there.contains(main))
        return notInstalled(main.isEmpty() ? QStringList{u"eng"_s, u"fra"_s, u"jpn"_s, u"kor"_s}
                                           : QStringList{main});
    return there.join(u'+');
}

} // namespace vigie
