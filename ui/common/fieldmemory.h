// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QVariant>

#include <functional>

class QAbstractButton;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QSplitter;
class QTabWidget;

namespace vigie {

class WindowMemory;
struct RecentLibrary;

/// Keeps what a person chose in the fields of a window's panels. Each is put back as it is added, which tells
/// the panel as if the person had chosen it, and written with each change. A field is known by its object
/// name.
class FieldMemory : public QObject
{
    Q_OBJECT
public:
    explicit FieldMemory(WindowMemory &memory, QObject *parent = nullptr);

    void add(QLineEdit *line);
    /// By the data of its items, else by their numbers. What is not offered yet is chosen once it is.
    void add(QComboBox *box);
    void add(QAbstractButton *button); ///< whether it is checked
    void add(QDateEdit *date);
    void add(QSplitter *splitter);
    void add(QTabWidget *tabs);
    /// Anything else: `put` is called now if something was kept, `keep` is to be called with each change.
    void add(const QString &name, const std::function<void(const QVariant &)> &put);
    void keep(const QString &name, const QVariant &value);
    /// The libraries that were open before, for a panel that offers them.
    QList<RecentLibrary> recentLibraries() const;

private:
    QVariant kept(const QString &name) const;
    void tryAwaited(QComboBox *box);

    WindowMemory &m_memory;
    QHash<QComboBox *, QVariant> m_awaited;
};

} // namespace vigie
