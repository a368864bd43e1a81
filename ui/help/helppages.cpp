// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helppages.h"

#include <QDir>
#include <QFile>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString titleOf(const QString &markdown)
{
    for (const QStringView line : QStringView(markdown).split(u'\n')) {
        if (line.startsWith(u"# "))
            return line.mid(2).trimmed().toString();
    }
    return {};
}

} // namespace

QString HelpPage::markdown() const
{
    return contentOf(u':' + address.path());
}

QString HelpPage::words() const
{
    QTextDocument document;
    document.setMarkdown(markdown());
    return document.toPlainText();
}

QList<HelpPage> helpPages(Language language)
{
    const bool known =
        std::find(workingLanguages.begin(), workingLanguages.end(), language) != workingLanguages.end();
    const QString folder = u"/help/"_s + languageCode(known ? language : Language::English);
    QList<HelpPage> pages;
    for (const QString &file : QDir(u':' + folder).entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
        HelpPage page;
        page.id = file.section(u'-', 1).chopped(3);
        page.address = QUrl(u"qrc:"_s + folder + u'/' + file);
        page.title = titleOf(page.markdown());
        pages.append(page);
    }
    return pages;
}

bool isHelpAddress(const QUrl &address)
{
    return address.scheme() == u"qrc" && address.host().isEmpty() &&
           QDir::cleanPath(address.path()).startsWith(u"/help/");
}

} // namespace vigie
