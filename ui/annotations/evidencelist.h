// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"

#include <QWidget>

class QListWidget;
class QToolButton;

namespace vigie {

struct Services;

/// What an annotation is evidence for: names, claims, events; to be added to and taken from.
class EvidenceList : public QWidget
{
    Q_OBJECT
public:
    EvidenceList(const Services &services, const Annotation &annotation, QWidget *parent = nullptr);
    const QList<EvidenceLink> &links() const { return m_links; }

private:
    void add(EvidenceLink::Kind kind);
    void refill();

    const Services &m_services;
    Annotation m_annotation;
    QList<EvidenceLink> m_links;
    QListWidget *m_list;
    QToolButton *m_add;
    QToolButton *m_remove;
};

} // namespace vigie
