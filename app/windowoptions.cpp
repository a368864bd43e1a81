// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowoptions.h"

#include "app/cli/options.h"
#include "models/store/librarydatabase.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct WindowOptionText
{
    Q_DECLARE_TR_FUNCTIONS(Workbench)
};

} // namespace

QList<QCommandLineOption> windowOptions()
{
    return {
        {u"library"_s, WindowOptionText::tr("the library's folder"), u"DIR"_s},
        {u"open"_s, WindowOptionText::tr("opens this document: its id, file name or title"), u"DOCUMENT"_s},
        {u"page"_s, WindowOptionText::tr("with --open: at this page"), u"N"_s},
        {u"search"_s, WindowOptionText::tr("searches for these words"), u"QUERY"_s},
        {u"read-only"_s, WindowOptionText::tr("opens the library so that nothing in it can be changed")},
        {u"interface-language"_s, WindowOptionText::tr("en, fr, ja or ko; this time only"), u"L"_s}};
}

bool takesNextWord(const QString &word)
{
    const QList<QCommandLineOption> options = windowOptions();
    return std::any_of(options.cbegin(), options.cend(), [&word](const QCommandLineOption &option) {
        return !option.valueName().isEmpty() && word == u"--"_s + option.names().constFirst();
    });
}

QString libraryNamed(const QString &word)
{
    const QFileInfo named(word);
    const QString folder = named.isFile() ? named.absolutePath() : named.absoluteFilePath();
    return (named.isDir() || named.fileName() == u"library.sqlite") && hasLibrary(folder) ? folder
                                                                                          : QString();
}

Result<WindowStart> readWindowStart(const QCommandLineParser &options)
{
    WindowStart start;
    if (const QStringList words = options.positionalArguments(); !words.isEmpty())
        start.folder = libraryNamed(words.first());
    if (options.isSet(u"library"_s))
        start.folder = QDir::current().absoluteFilePath(options.value(u"library"_s));
    start.document = options.value(u"open"_s);
    start.search = options.value(u"search"_s);
    start.readOnly = options.isSet(u"read-only"_s);
    if (options.isSet(u"page"_s)) {
        bool number = false;
        start.page = options.value(u"page"_s).toInt(&number);
        if (!number || start.page < 1)
            return Error{Error::Code::InvalidInput, WindowOptionText::tr("--page takes a number from 1.")};
    }
    const auto language = languageOption(options, u"interface-language"_s);
    if (!language)
        return language.error();
    start.language = language.value();
    return start;
}

Result<Document> findDocument(const QList<Document> &documents, const QString &name)
{
    const auto first = [&documents](auto fits) {
        const auto found = std::find_if(documents.cbegin(), documents.cend(), fits);
        return found == documents.cend() ? nullptr : &*found;
    };
    const Document *found = first([&](const Document &one) { return one.id.value == name; });
    if (!found)
        found = first([&](const Document &one) { return QFileInfo(one.path).fileName() == name; });
    if (!found)
        found = first([&](const Document &one) {
            return one.title.contains(name, Qt::CaseInsensitive) ||
                   one.path.contains(name, Qt::CaseInsensitive);
        });
    if (!found)
        return Error{Error::Code::NotFound,
                     WindowOptionText::tr("There is no document “%1” in this library.").arg(name)};
    return *found;
}

} // namespace vigie
