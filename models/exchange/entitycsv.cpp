// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/entitycsv.h"

#include "models/exchange/csv.h"
#include "models/exchange/namelabels.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype mostProblemsOfTable = 50;

Error malformed(const QString &message)
{
    return {Error::Code::Malformed, message};
}

std::optional<QString> decoded(const QByteArray &bytes)
{
    QStringDecoder decode(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    const QString text = decode(bytes);
    if (decode.hasError() || text.contains(QChar(u'\0')))
        return std::nullopt;
    return text;
}

/// The one that the first line has most of.
QChar separatorOf(const QString &text)
{
    const QStringView line = QStringView(text).left(text.indexOf(u'\n'));
    QChar best = u',';
    for (const QChar candidate : {u';', u'\t'}) {
        if (line.count(candidate) > line.count(best))
            best = candidate;
    }
    return best;
}

QStringList parts(const QString &field)
{
    static const QRegularExpression borders(u"[;|]"_s);
    QStringList found;
    for (const QString &part : field.split(borders, Qt::SkipEmptyParts)) {
        if (const QString text = part.simplified(); !text.isEmpty())
            found.append(text);
    }
    return found;
}

/// Which column is what.
struct Columns
{
    std::array<qsizetype, workingLanguages.size()> names{-1, -1, -1, -1}, aliases{-1, -1, -1, -1};
    qsizetype anyAliases = -1, id = -1, type = -1, identifiers = -1, source = -1;

    explicit Columns(const QStringList &header)
    {
        const auto find = [&header](const QString &name) {
            for (qsizetype i = 0; i < header.size(); ++i) {
                QString column = header.at(i).simplified().toLower();
                column.replace(u' ', u'-').replace(u'_', u'-');
                if (column == name)
                    return i;
            }
            return qsizetype(-1);
        };
        for (size_t i = 0; i < workingLanguages.size(); ++i) {
            const QString code = languageCode(workingLanguages[i]);
            names[i] = find(code);
            aliases[i] = find(code + u"-aliases"_s);
        }
        anyAliases = find(u"aliases"_s);
        id = find(u"id"_s);
        type = find(u"type"_s);
        identifiers = find(u"identifiers"_s);
        source = find(u"source"_s);
    }
    bool hasNames() const
    {
        return std::any_of(names.begin(), names.end(), [](qsizetype column) { return column >= 0; });
    }
};

class RowReader
{
public:
    RowReader(const Columns &columns, const QStringList &row)
        : m_columns(columns)
        , m_row(row)
    {
    }

    Result<Entity> read()
    {
        Entity entity;
        const QString type = field(m_columns.type).toLower().replace(u' ', u'-');
        if (!type.isEmpty()) {
            const std::optional<EntityType> known = entityTypeFromName(type);
            if (!known)
                return malformed(
                    QCoreApplication::translate("vigie::Lists", "the type “%1” is not known").arg(type));
            entity.type = *known;
        }
        entity.id.value = field(m_columns.id).replace(u' ', u'-');
        entity.source = field(m_columns.source);
        for (size_t i = 0; i < workingLanguages.size(); ++i) {
            add(entity, field(m_columns.names[i]), workingLanguages[i], Label::Kind::Preferred);
            for (const QString &alias : parts(field(m_columns.aliases[i])))
                add(entity, alias, workingLanguages[i], Label::Kind::Alternative);
        }
        for (const QString &alias : parts(field(m_columns.anyAliases))) {
            const std::optional<Language> script = scriptLanguage(alias);
            const bool latin = !script || *script == Language::English;
            add(entity, alias, latin ? Language::Unknown : *script, Label::Kind::Alternative);
        }
        for (const QString &pair : parts(field(m_columns.identifiers))) {
            const qsizetype equals = pair.indexOf(u'=');
            if (equals > 0)
                entity.identifiers.insert(pair.left(equals).trimmed(), pair.mid(equals + 1).trimmed());
        }
        settlePreferred(entity);
        if (entity.labels.isEmpty())
            return malformed(QCoreApplication::translate("vigie::Lists", "it has no name"));
        return entity;
    }

private:
    QString field(qsizetype column) const
    {
        return column >= 0 && column < m_row.size() ? m_row.at(column).simplified() : QString();
    }
    static void add(Entity &entity, const QString &name, Language language, Label::Kind kind)
    {
        if (!name.isEmpty())
            entity.labels.append({name, language, kind, isRiskyName(name, entity.type)});
    }

    const Columns &m_columns;
    const QStringList &m_row;
};

} // namespace

Result<EntityList> readEntityCsv(const QByteArray &bytes)
{
    const std::optional<QString> text = decoded(bytes);
    if (!text)
        return malformed(QCoreApplication::translate(
            "vigie::Lists", "The file is none of the lists that can be read, or a table that is not UTF-8."));
    const QList<QStringList> rows = readCsv(*text, separatorOf(*text));
    const Columns columns(rows.isEmpty() ? QStringList() : rows.constFirst());
    if (!columns.hasNames())
        return malformed(QCoreApplication::translate(
            "vigie::Lists", "The file is none of the lists that can be read. A table needs a first line with "
                            "at least one of the columns en, fr, ja and ko."));
    EntityList list;
    qsizetype broken = 0;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const Result<Entity> entity = RowReader(columns, rows.at(i)).read();
        if (entity.ok()) {
            list.entities.append(entity.value());
        } else if (++broken <= mostProblemsOfTable) {
            list.problems.append(QCoreApplication::translate("vigie::Lists", "Row %1 was left out: %2.")
                                     .arg(i + 1)
                                     .arg(entity.error().message));
        }
    }
    if (broken > mostProblemsOfTable)
        list.problems.append(QCoreApplication::translate("vigie::Lists", "%1 more entries were left out.")
                                 .arg(broken - mostProblemsOfTable));
    return list;
}

} // namespace vigie
