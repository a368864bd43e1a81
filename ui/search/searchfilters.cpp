// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchfilters.h"

#include "models/items/dateformat.h"
#include "models/items/documentmodel.h"
#include "models/items/names.h"
#include "models/services/services.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype mostOffered = 200; // those with the most passages: a longer list is not read

/// Keeps what is chosen while the items are made anew.
void refill(QComboBox *box, const QString &everything, const QList<std::pair<QString, QVariant>> &items,
            const QString &chosenText)
{
    const QSignalBlocker quiet(box);
    const QVariant chosen = box->currentData();
    box->clear();
    box->addItem(everything);
    for (const auto &[text, value] : items)
        box->addItem(text, value);
    if (!chosen.isValid())
        return;
    if (box->findData(chosen) < 0)
        box->addItem(chosenText, chosen);
    box->setCurrentIndex(box->findData(chosen));
}

QString counted(const QString &name, int passages)
{
    return u"%1 (%2)"_s.arg(name, QLocale().toString(passages));
}

} // namespace

SearchFilters::SearchFilters(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_language(new QComboBox(this))
    , m_document(new QComboBox(this))
    , m_entity(new QComboBox(this))
    , m_year(new QComboBox(this))
    , m_tag(new QComboBox(this))
    , m_from(new QLineEdit(this))
    , m_to(new QLineEdit(this))
    , m_order(new QComboBox(this))
    , m_literal(new QCheckBox(this))
    , m_clear(new QPushButton(this))
{
    setObjectName(u"searchFilters"_s);
    m_literal->setObjectName(u"searchLiteral"_s);
    m_clear->setObjectName(u"clearSearchFilters"_s);
    m_order->addItems({QString(), QString()});
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addLine(form, m_language, u"searchLanguage"_s);
    addLine(form, m_document, u"searchDocument"_s);
    addLine(form, m_entity, u"searchEntity"_s);
    addLine(form, m_year, u"searchYear"_s);
    addLine(form, m_tag, u"searchTag"_s);
    addLine(form, m_from, u"searchFrom"_s);
    addLine(form, m_to, u"searchTo"_s);
    addLine(form, m_order, u"searchOrder"_s);
    form->addRow(m_literal);
    form->addRow(m_clear);
    for (QComboBox *box : {m_language, m_document, m_entity, m_year, m_tag, m_order}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        connect(box, &QComboBox::activated, this, &SearchFilters::changed);
    }
    for (QComboBox *box : {m_document, m_entity, m_tag})
        box->setProperty("verbatim", true);
    for (QLineEdit *line : {m_from, m_to}) {
        connect(line, &QLineEdit::editingFinished, this, &SearchFilters::changed);
        connect(line, &QLineEdit::textChanged, this, &SearchFilters::checkDates);
    }
    connect(m_literal, &QCheckBox::toggled, this, &SearchFilters::changed);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT changed();
    });
    retranslate();
}

void SearchFilters::addLine(QFormLayout *form, QWidget *field, const QString &objectName)
{
    field->setObjectName(objectName);
    auto *label = new QLabel(this);
    label->setBuddy(field);
    m_labels.append(label);
    form->addRow(label, field);
}

void SearchFilters::retranslate()
{
    const QStringList names{tr("Language:"),
                            tr("Document:"),
                            tr("Name:", "a person, organisation, State or term that a passage names"),
                            tr("Year:", "of publication"),
                            tr("Your tag:", "of an annotation on the passage"),
                            tr("Published from:", "followed by a date"),
                            tr("Published until:", "followed by a date"),
                            tr("Order:", "of search results")};
    for (qsizetype at = 0; at < m_labels.size(); ++at) {
        m_labels.at(at)->setText(names.at(at));
        QString name = names.at(at);
        m_labels.at(at)->buddy()->setAccessibleName(name.remove(u':').trimmed());
    }
    m_from->setPlaceholderText(tr("for example 2024", "a date to enter"));
    m_to->setPlaceholderText(tr("for example 2025-10", "a date to enter"));
    m_order->setItemText(0, tr("Best first", "order of search results"));
    m_order->setItemText(1, tr("Newest first", "order of search results"));
    m_literal->setText(tr("Only the words as I type them"));
    m_literal->setToolTip(tr("Without their names in the other languages."));
    m_clear->setText(tr("Clear Filters"));
    fill();
    checkDates();
}

void SearchFilters::setFacets(const SearchFacets &facets)
{
    m_facets = facets;
    fill();
}

void SearchFilters::setOtherTitles(const QHash<DocumentId, QString> &titles)
{
    m_otherTitles = titles;
}

void SearchFilters::fill()
{
    QList<std::pair<QString, QVariant>> languages, documents, entities, years, tags;
    for (const auto &[language, passages] : std::as_const(m_facets.languages))
        languages.append({counted(languageText(language), passages), int(language)});
    const auto titleOf = [this](const DocumentId &id) {
        const Result<Document> document = m_services.library.document(id);
        return document ? documentTitle(document.value()) : m_otherTitles.value(id, id.value);
    };
    const auto hasName = [this](const QString &name, const QString &id) {
        return m_otherTitles.isEmpty() || name != id;
    };
    for (const auto &[id, passages] :
         m_facets.documents.first(std::min(mostOffered, m_facets.documents.size())))
        if (const QString title = titleOf(id); hasName(title, id.value))
            documents.append({counted(title, passages), id.value});
    const auto nameOf = [this](const EntityId &id) {
        const Entity *entity = m_services.facts.thesaurus().find(id);
        return entity ? entity->label(interfaceLanguage()) : id.value;
    };
    for (const auto &[id, passages] : std::as_const(m_facets.entities))
        if (const QString name = nameOf(id); hasName(name, id.value))
            entities.append({counted(name, passages), id.value});
    const auto yearText = [](int year) {
        return year > 0 ? QString::number(year) : tr("Not dated", "documents without a date");
    };
    for (const auto &[year, passages] : std::as_const(m_facets.years))
        years.append({counted(yearText(year), passages), year});
    QSet<QString> known;
    for (const Annotation &annotation : m_services.annotations.annotations()) {
        for (const QString &tag : annotation.tags)
            known.insert(tag);
    }
    QStringList sorted(known.cbegin(), known.cend());
    sorted.sort(Qt::CaseInsensitive);
    for (const QString &tag : std::as_const(sorted))
        tags.append({tag, tag});
    refill(m_language, tr("All languages"), languages,
           languageText(Language(m_language->currentData().toInt())));
    refill(m_document, tr("All documents"), documents, titleOf({m_document->currentData().toString()}));
    refill(m_entity, tr("All names"), entities, nameOf({m_entity->currentData().toString()}));
    refill(m_year, tr("All years"), years, yearText(m_year->currentData().toInt()));
    refill(m_tag, tr("With or without a tag"), tags, m_tag->currentData().toString());
    m_tag->setEnabled(m_tag->count() > 1);
}

void SearchFilters::show(const SearchQuery &query)
{
    const auto choose = [](QComboBox *box, const QVariant &value, const QString &text) {
        const QSignalBlocker quiet(box);
        if (value.isValid() && box->findData(value) < 0)
            box->addItem(text, value);
        box->setCurrentIndex(value.isValid() ? box->findData(value) : 0);
    };
    choose(m_language, query.language ? QVariant(int(*query.language)) : QVariant(),
           query.language ? languageText(*query.language) : QString());
    choose(m_document, query.document ? QVariant(query.document->value) : QVariant(), {});
    choose(m_entity, query.entity ? QVariant(query.entity->value) : QVariant(), {});
    choose(m_year, query.year ? QVariant(*query.year) : QVariant(), {});
    choose(m_tag, query.tag.isEmpty() ? QVariant() : QVariant(query.tag), query.tag);
    const auto day = [](QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); };
    m_from->setText(query.published ? day(query.published->start) : QString());
    m_to->setText(query.published ? day(query.published->end) : QString());
    const QSignalBlocker quietOrder(m_order);
    m_order->setCurrentIndex(query.order == SearchQuery::Order::Date ? 1 : 0);
    const QSignalBlocker quietLiteral(m_literal);
    m_literal->setChecked(!query.expand);
    fill();
}

std::optional<FuzzyDate> SearchFilters::dates() const
{
    const std::optional<FuzzyDate> from = FuzzyDate::fromIso(m_from->text().trimmed());
    const std::optional<FuzzyDate> to = FuzzyDate::fromIso(m_to->text().trimmed());
    if (!from && !to)
        return std::nullopt;
    return FuzzyDate::range(from ? from->start : QDate(), to ? to->end : QDate());
}

void SearchFilters::checkDates()
{
    for (QLineEdit *line : {m_from, m_to}) {
        const QString text = line->text().trimmed();
        const std::optional<FuzzyDate> date = FuzzyDate::fromIso(text);
        line->setToolTip(date || text.isEmpty() ? (date ? formatDate(*date, interfaceLanguage()) : QString())
                                                : tr("Not a date yet: enter 2025, 2025-05 or 2025-05-29."));
    }
}

void SearchFilters::apply(SearchQuery &query) const
{
    query.expand = !m_literal->isChecked();
    query.order = m_order->currentIndex() == 1 ? SearchQuery::Order::Date : SearchQuery::Order::Relevance;
    if (const QVariant language = m_language->currentData(); language.isValid())
        query.language = Language(language.toInt());
    if (const QVariant document = m_document->currentData(); document.isValid())
        query.document = DocumentId{document.toString()};
    if (const QVariant entity = m_entity->currentData(); entity.isValid())
        query.entity = EntityId{entity.toString()};
    if (const QVariant year = m_year->currentData(); year.isValid())
        query.year = year.toInt();
    query.tag = m_tag->currentData().toString();
    query.published = dates();
}

bool SearchFilters::isNarrowing() const
{
    return m_language->currentIndex() > 0 || m_document->currentIndex() > 0 || m_entity->currentIndex() > 0 ||
           m_year->currentIndex() > 0 || m_tag->currentIndex() > 0 || dates().has_value();
}

void SearchFilters::clear()
{
    for (QComboBox *box : {m_language, m_document, m_entity, m_year, m_tag})
        box->setCurrentIndex(0);
    m_from->clear();
    m_to->clear();
}

} // namespace vigie
