// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QStringList>

namespace vigie {

class AnnotationService;

/// Tags in use, each with those that it lies under ("ports" for "ports/north"), sorted.
QStringList tagsInUse(const AnnotationService &annotations);

/// A line for tags, separated by commas of any script, that offers those in use while one is typed.
class TagEdit : public QLineEdit
{
    Q_OBJECT
public:
    TagEdit(const QStringList &tags, const QStringList &inUse, QWidget *parent = nullptr);
    QStringList tags() const; ///< tidy, each once
};

} // namespace vigie
