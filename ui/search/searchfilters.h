// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/search.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace vigie {

struct Services;

/// By what a search is narrowed: language, document, name, year and dates of publication, tag; and
/// how it is ordered. Counts are those of the last answer.
class SearchFilters : public QWidget
{
    Q_OBJECT
public:
    explicit SearchFilters(Services &services, QWidget *parent = nullptr);

    void apply(SearchQuery &query) const;
    bool isNarrowing() const; ///< anything but order and expansion is set
    void clear();
    void setFacets(const SearchFacets &facets);
    /// What documents of other libraries are called. While there are any, only what has a name is offered.
    void setOtherTitles(const QHash<DocumentId, QString> &titles);
    void show(const SearchQuery &query); ///< a question that was kept
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void fill();
    void addLine(QFormLayout *form, QWidget *field, const QString &objectName);
    std::optional<FuzzyDate> dates() const;
    void checkDates();

    Services &m_services;
    SearchFacets m_facets;
    QHash<DocumentId, QString> m_otherTitles;
    QComboBox *m_language = nullptr;
    QComboBox *m_document = nullptr;
    QComboBox *m_entity = nullptr;
    QComboBox *m_year = nullptr;
    QComboBox *m_tag = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QComboBox *m_order = nullptr;
    QCheckBox *m_literal = nullptr;
    QPushButton *m_clear = nullptr;
    QList<QLabel *> m_labels;
};

} // namespace vigie
