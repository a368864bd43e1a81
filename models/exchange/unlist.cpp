// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/unlist.h"

#include "models/exchange/namelabels.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr int deepest = 32; ///< elements within one another; the list has five

/// True when elements lie in one another without end, which takes memory without end to read.
bool isTooDeep(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    for (int depth = 0; !reader.atEnd(); reader.readNext()) {
        depth += reader.isStartElement() ? 1 : reader.isEndElement() ? -1 : 0;
        if (depth > deepest)
            return true;
        if (reader.isDTD())
            return false; // refused for that, before anything in it is expanded
    }
    return false;
}

struct Alias
{
    QString name;
    bool low = false;
};

class UnListReader
{
public:
    explicit UnListReader(const QByteArray &xml)
        : m_xml(xml)
    {
    }

    Result<EntityList> read()
    {
        while (!m_xml.atEnd() && !m_xml.isStartElement()) {
            if (m_xml.readNext() == QXmlStreamReader::DTD)
                return malformed(QCoreApplication::translate(
                    "vigie::Lists", "The list declares a document type, which the Security Council's list "
                                    "never does. It was not read."));
        }
        if (m_xml.hasError())
            return broken();
        if (m_xml.name() != u"CONSOLIDATED_LIST")
            return malformed(QCoreApplication::translate(
                "vigie::Lists", "This XML file is not the Security Council's consolidated list."));
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"INDIVIDUALS")
                readAll(u"INDIVIDUAL", EntityType::Person);
            else if (m_xml.name() == u"ENTITIES")
                readAll(u"ENTITY", EntityType::Organisation);
            else
                m_xml.skipCurrentElement();
        }
        if (m_xml.hasError())
            return broken();
        return m_list;
    }

private:
    static Error malformed(const QString &message) { return {Error::Code::Malformed, message}; }
    Error broken() const
    {
        return malformed(QCoreApplication::translate("vigie::Lists", "The list is no valid XML: line %1, %2.")
                             .arg(m_xml.lineNumber())
                             .arg(m_xml.errorString()));
    }

    void readAll(QStringView element, EntityType type)
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == element)
                readEntry(type);
            else
                m_xml.skipCurrentElement();
        }
    }

    QString text() { return m_xml.readElementText(QXmlStreamReader::SkipChildElements).simplified(); }

    void readEntry(EntityType type)
    {
        Entity entity;
        entity.type = type;
        QStringList parts, scripts;
        QList<Alias> aliases;
        QString reference, regime;
        const qint64 line = m_xml.lineNumber();
        while (m_xml.readNextStartElement()) {
            const QStringView name = m_xml.name();
            if (name == u"FIRST_NAME" || name == u"SECOND_NAME" || name == u"THIRD_NAME" ||
                name == u"FOURTH_NAME")
                parts.append(text());
            else if (name == u"REFERENCE_NUMBER")
                reference = text();
            else if (name == u"UN_LIST_TYPE")
                regime = text();
            else if (name == u"NAME_ORIGINAL_SCRIPT")
                scripts.append(text());
            else if (name == u"INDIVIDUAL_ALIAS" || name == u"ENTITY_ALIAS")
                aliases.append(readAlias());
            else
                m_xml.skipCurrentElement();
        }
        parts.removeAll(QString());
        addName(entity, parts.join(u' '), true, false);
        for (const QString &script : std::as_const(scripts))
            addNames(entity, script, true, false);
        for (const Alias &alias : std::as_const(aliases))
            addNames(entity, alias.name, false, alias.low);
        settlePreferred(entity);
        while (reference.endsWith(u'.'))
            reference.chop(1);
        if (!reference.isEmpty())
            entity.identifiers.insert(u"unListRef"_s, reference);
        entity.source = u"UN Security Council Consolidated List"_s;
        if (!regime.isEmpty())
            entity.source += u" ("_s + regime + u')';
        if (entity.labels.isEmpty())
            m_list.problems.append(
                QCoreApplication::translate("vigie::Lists", "Line %1: an entry without a name was left out.")
                    .arg(line));
        else
            m_list.entities.append(entity);
    }

    Alias readAlias()
    {
        Alias alias;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"QUALITY")
                alias.low = text().compare(u"low", Qt::CaseInsensitive) == 0;
            else if (m_xml.name() == u"ALIAS_NAME")
                alias.name = text();
            else
                m_xml.skipCurrentElement();
        }
        return alias;
    }

    /// One field may hold several names.
    static void addNames(Entity &entity, const QString &names, bool preferable, bool weak)
    {
        for (const QString &name : names.split(u';', Qt::SkipEmptyParts))
            addName(entity, name, preferable, weak);
    }

    QXmlStreamReader m_xml;
    EntityList m_list;
};

} // namespace

Result<EntityList> readUnList(const QByteArray &xml)
{
    if (isTooDeep(xml))
        return Error{Error::Code::Malformed,
                     QCoreApplication::translate("vigie::Lists", "The list nests elements too deeply. It was "
                                                                 "not read.")};
    return UnListReader(xml).read();
}

} // namespace vigie
