// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/librarydatabase.h"
#include "models/store/sqlitethesaurusservice.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace vigie::thesaurustest {

using namespace Qt::Literals::StringLiterals;

inline Entity entry(const QString &id, EntityType type, const QList<Label> &labels)
{
    Entity entity;
    entity.id.value = id;
    entity.type = type;
    entity.labels = labels;
    return entity;
}

inline Label preferred(const QString &text, Language language = Language::English)
{
    return {text, language, Label::Kind::Preferred, false};
}

inline Label alias(const QString &text, Language language = Language::English)
{
    return {text, language, Label::Kind::Alternative, false};
}

/// What comes with the program, in these tests.
inline Thesaurus program()
{
    Entity harbour = entry(u"north-harbour"_s, EntityType::Place,
                           {preferred(u"North Harbour"_s), preferred(u"Port du Nord"_s, Language::French)});
    Entity company = entry(u"maple-trading"_s, EntityType::Organisation,
                           {preferred(u"Maple Trading"_s), alias(u"MTC Trading"_s)});
    company.identifiers = {{u"unListRef"_s, u"KPe.902"_s}};
    company.related = {harbour.id};
    return Thesaurus({harbour, company});
}

inline bool hasLabel(const Thesaurus &thesaurus, const QString &id, const QString &text)
{
    const Entity *entity = thesaurus.find({id});
    return entity && std::any_of(entity->labels.cbegin(), entity->labels.cend(),
                                 [&text](const Label &label) { return label.text == text; });
}

/// An empty library with the entries of program().
class ThesaurusFixture : public QObject
{
protected:
    void begin()
    {
        m_service.reset();
        m_session.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_program = program();
        m_list = {};
        open();
    }

    void open()
    {
        m_service.reset();
        m_session.reset();
        const auto session = LibrarySession::open(m_folder->path(), true);
        QVERIFY2(session.ok(), session.ok() ? "" : qPrintable(session.error().message));
        m_session = session.value();
        const EntityFormats formats{
            [this](const QByteArray &) { return Result<EntityList>(m_list); },
            [](const QList<Entity> &entities) { return QByteArray::number(entities.size()); }};
        m_service = std::make_unique<SqliteThesaurusService>(m_session, m_program, formats);
    }

    SqliteThesaurusService &service() { return *m_service; }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Thesaurus m_program;
    std::shared_ptr<LibrarySession> m_session;
    std::unique_ptr<SqliteThesaurusService> m_service;
    EntityList m_list; ///< what every file holds
};

} // namespace vigie::thesaurustest
