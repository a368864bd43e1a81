// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/systemdictionaries.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

// FreeDict's names of the languages, ISO 639-3.
struct Name
{
    QLatin1StringView code;
    Language language;
};
constexpr std::array languageNames{Name{"eng"_L1, Language::English}, Name{"fra"_L1, Language::French},
                                   Name{"jpn"_L1, Language::Japanese}, Name{"kor"_L1, Language::Korean}};

constexpr qsizetype mostTranslations = 4; // of a word in one dictionary; further senses are far from it
constexpr qsizetype longestTranslation = 24;
constexpr qsizetype mostTranslatedWords = 2; // of a translation; longer ones explain

bool isWritten(const QString &text, Language language)
{
    return std::any_of(text.cbegin(), text.cend(), [language](QChar letter) {
        const QChar::Script script = letter.script();
        switch (language) {
        case Language::Japanese:
            return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
                   script == QChar::Script_Katakana;
        case Language::Korean:
            return script == QChar::Script_Hangul;
        default:
            return script == QChar::Script_Latin;
        }
    });
}

} // namespace

QStringList translationsOf(const QString &article, Language into)
{
    static const QRegularExpression numbered(u"^\\d+\\.\\s*"_s);
    // The innermost first: notes stand within notes.
    static const QRegularExpression brackets(u"\\([^()]*\\)|\\[[^\\[\\]]*\\]|<[^<>]*>|\\s\\d+\\.?$"_s);
    static const QRegularExpression commas(u"[,;、；]"_s);
    QStringList found;
    bool wanted = true; // the next line that is no note holds translations
    const QStringList lines = article.split(u'\n').mid(1);
    for (QString line : lines) {
        line = line.trimmed();
        if (const QRegularExpressionMatch match = numbered.match(line); match.hasMatch()) {
            line = line.mid(match.capturedLength());
            wanted = true;
        }
        for (qsizetype before = -1; before != line.size();) {
            before = line.size();
            line = line.remove(brackets).trimmed();
        }
        if (!wanted || line.isEmpty())
            continue;
        wanted = false;
        for (QString text : line.split(commas, Qt::SkipEmptyParts)) {
            text = text.trimmed();
            if (into == Language::English && text.startsWith(u"to "))
                text.remove(0, 3);
            if (!text.isEmpty() && text.size() <= longestTranslation &&
                text.count(u' ') < mostTranslatedWords && isWritten(text, into) && !found.contains(text))
                found.append(text);
        }
    }
    return found;
}

QStringList SystemDictionaries::standardFolders()
{
    if (qEnvironmentVariableIsSet("VIGIE_DICTIONARIES"))
        return qEnvironmentVariable("VIGIE_DICTIONARIES").split(u':', Qt::SkipEmptyParts);
    QStringList folders;
    for (const QString &data : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        folders.append(data + u"/dictd");
    return folders;
}

SystemDictionaries::SystemDictionaries(const QStringList &folders)
{
    for (const Name &from : languageNames) {
        for (const Name &to : languageNames) {
            if (from.language == to.language)
                continue;
            for (const QString &folder : folders) {
                const QString base = folder + u"/freedict-" + from.code + u'-' + to.code;
                if (!QFileInfo::exists(base + u".index"))
                    continue;
                if (auto file = DictionaryFile::open(base)) {
                    m_pairs.push_back({from.language, to.language, std::move(file)});
                    break;
                }
            }
        }
    }
}

bool SystemDictionaries::has(Language from) const
{
    return std::any_of(m_pairs.cbegin(), m_pairs.cend(),
                       [from](const Pair &pair) { return pair.from == from; });
}

QList<SystemDictionaries::Translation> SystemDictionaries::translations(const QString &word, Language from)
{
    QList<Translation> found;
    for (Pair &pair : m_pairs) {
        if (pair.from != from)
            continue;
        QStringList texts;
        for (const QString &article : pair.file->articles(word))
            texts.append(translationsOf(article, pair.to));
        texts.removeDuplicates();
        for (const QString &text : std::as_const(texts).first(std::min(mostTranslations, texts.size())))
            found.append({text, pair.to});
    }
    return found;
}

} // namespace vigie
