// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/tagedit.h"

#include "models/services/annotationservice.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QRegularExpression>
#include <QStringListModel>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

// The commas that Japanese, Korean and Arabic keyboards give mean the same.
const QRegularExpression &comma()
{
    static const QRegularExpression any(u"[,،、，]"_s);
    return any;
}

/// Completes the last of several tags and leaves those before it.
class LastTagCompleter : public QCompleter
{
public:
    LastTagCompleter(const QStringList &inUse, QLineEdit *line)
        : QCompleter(line)
        , m_line(line)
    {
        setModel(new QStringListModel(inUse, this));
        setCaseSensitivity(Qt::CaseInsensitive);
        setFilterMode(Qt::MatchContains);
    }

    QStringList splitPath(const QString &path) const override
    {
        return {path.mid(path.lastIndexOf(comma()) + 1).trimmed()};
    }

    QString pathFromIndex(const QModelIndex &index) const override
    {
        const QString line = m_line->text();
        const qsizetype begin = line.lastIndexOf(comma()) + 1;
        return line.left(begin) + (begin > 0 ? u" "_s : QString()) + index.data().toString();
    }

private:
    QLineEdit *m_line;
};

} // namespace

QStringList tagsInUse(const AnnotationService &annotations)
{
    QStringList tags;
    for (const Annotation &annotation : annotations.annotations()) {
        for (const QString &tag : annotation.tags) {
            for (qsizetype at = tag.indexOf(u'/'); at > 0; at = tag.indexOf(u'/', at + 1))
                tags.append(tag.left(at));
            tags.append(tag);
        }
    }
    tags.removeDuplicates();
    tags.sort(Qt::CaseInsensitive);
    return tags;
}

TagEdit::TagEdit(const QStringList &tags, const QStringList &inUse, QWidget *parent)
    : QLineEdit(tags.join(u", "_s), parent)
{
    auto *completer = new LastTagCompleter(inUse, this);
    completer->popup()->setAccessibleName(tr("Tags in use"));
    setCompleter(completer);
    setPlaceholderText(tr("Separated by commas; “a/b” lies under “a”"));
}

QStringList TagEdit::tags() const
{
    QStringList found;
    for (const QString &part : text().split(comma())) {
        const QString tag = tidyTag(part);
        if (!tag.isEmpty() && !found.contains(tag))
            found.append(tag);
    }
    return found;
}

} // namespace vigie
