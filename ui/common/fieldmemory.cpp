// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fieldmemory.h"

#include "ui/common/recentlibraries.h"
#include "ui/common/windowmemory.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QSplitter>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

bool isKnownByData(const QComboBox *box)
{
    return box->count() > 0 && box->itemData(box->count() - 1).isValid();
}

/// As text, since the settings give numbers back as text.
QVariant choiceOf(const QComboBox *box)
{
    if (isKnownByData(box)) {
        const QVariant data = box->currentData();
        return data.isValid() ? QVariant(data.toString()) : QVariant();
    }
    return box->currentIndex() > 0 ? QVariant(QString::number(box->currentIndex())) : QVariant();
}

int indexOf(const QComboBox *box, const QString &choice)
{
    if (!isKnownByData(box)) {
        const int index = choice.toInt();
        return index < box->count() ? index : -1;
    }
    for (int index = 0; index < box->count(); ++index) {
        if (box->itemData(index).isValid() && box->itemData(index).toString() == choice)
            return index;
    }
    return -1;
}

} // namespace

FieldMemory::FieldMemory(WindowMemory &memory, QObject *parent)
    : QObject(parent)
    , m_memory(memory)
{
}

QVariant FieldMemory::kept(const QString &name) const
{
    return m_memory.place(u"fields/"_s + name);
}

void FieldMemory::keep(const QString &name, const QVariant &value)
{
    m_memory.setPlace(u"fields/"_s + name, value);
}

void FieldMemory::add(QLineEdit *line)
{
    if (const QString text = kept(line->objectName()).toString(); !text.isEmpty())
        line->setText(text);
    connect(line, &QLineEdit::textChanged, this, [this, line](const QString &text) {
        keep(line->objectName(), text.isEmpty() ? QVariant() : QVariant(text));
    });
}

void FieldMemory::add(QComboBox *box)
{
    const auto follow = [this, box] {
        if (!m_awaited.contains(box))
            keep(box->objectName(), choiceOf(box));
    };
    connect(box, &QComboBox::activated, this, [this, box, follow] {
        m_awaited.remove(box); // the person chose something else meanwhile
        follow();
    });
    connect(box, &QComboBox::currentIndexChanged, this, follow);
    const QVariant choice = kept(box->objectName());
    if (!choice.isValid())
        return;
    m_awaited.insert(box, choice);
    tryAwaited(box);
    // The one who fills the box has something to say after the last row.
    connect(box->model(), &QAbstractItemModel::rowsInserted, this, [this, box] {
        if (m_awaited.contains(box))
            QTimer::singleShot(0, box, [this, box] { tryAwaited(box); });
    });
    connect(box, &QObject::destroyed, this, [this, box] { m_awaited.remove(box); });
}

void FieldMemory::tryAwaited(QComboBox *box)
{
    const int index = indexOf(box, m_awaited.value(box).toString());
    if (index < 0)
        return;
    m_awaited.remove(box);
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

void FieldMemory::add(QAbstractButton *button)
{
    if (const QVariant checked = kept(button->objectName());
        checked.isValid() && checked.toBool() != button->isChecked())
        button->click(); // as a person would: some listen to clicks only
    connect(button, &QAbstractButton::toggled, this,
            [this, button](bool checked) { keep(button->objectName(), checked); });
}

void FieldMemory::add(QDateEdit *date)
{
    if (const QDate day = QDate::fromString(kept(date->objectName()).toString(), Qt::ISODate); day.isValid())
        date->setDate(day);
    connect(date, &QDateEdit::dateChanged, this,
            [this, date](QDate day) { keep(date->objectName(), day.toString(Qt::ISODate)); });
}

void FieldMemory::add(QSplitter *splitter)
{
    splitter->restoreState(kept(splitter->objectName()).toByteArray());
    connect(splitter, &QSplitter::splitterMoved, this,
            [this, splitter] { keep(splitter->objectName(), splitter->saveState()); });
}

void FieldMemory::add(QTabWidget *tabs)
{
    tabs->setCurrentIndex(std::clamp(kept(tabs->objectName()).toInt(), 0, std::max(0, tabs->count() - 1)));
    connect(tabs, &QTabWidget::currentChanged, this,
            [this, tabs](int index) { keep(tabs->objectName(), index); });
}

void FieldMemory::add(const QString &name, const std::function<void(const QVariant &)> &put)
{
    if (const QVariant value = kept(name); value.isValid())
        put(value);
}

QList<RecentLibrary> FieldMemory::recentLibraries() const
{
    return vigie::recentLibraries(m_memory.settings(), {});
}

} // namespace vigie
