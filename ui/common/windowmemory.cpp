// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/windowmemory.h"

#include <QCryptographicHash>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

const QString libraryOrderKey = u"libraries/order"_s;

/// A folder's name may hold anything; a key of the settings may not.
QString groupOf(const QString &folder)
{
    const QByteArray name = QDir::cleanPath(folder).toUtf8();
    return u"libraries/"_s +
           QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().first(16));
}

void setOrRemove(QSettings &settings, const QString &key, const QVariant &value)
{
    if (!value.isValid())
        settings.remove(key);
    else if (settings.value(key) != value)
        settings.setValue(key, value);
}

} // namespace

WindowMemory::WindowMemory(QSettings &settings, const QString &libraryFolder, int number)
    : m_settings(settings)
    , m_library(groupOf(libraryFolder))
    , m_number(number)
{
}

QString WindowMemory::layoutKey(const QString &key, int number) const
{
    return (number == 0 ? u"window/"_s : u"window%1/"_s.arg(number + 1)) + key;
}

QString WindowMemory::placeKey(const QString &key) const
{
    return m_library + u"/window%1/"_s.arg(m_number + 1) + key;
}

QVariant WindowMemory::layout(const QString &key) const
{
    const QVariant own = m_settings.value(layoutKey(key, m_number));
    return own.isValid() ? own : m_settings.value(layoutKey(key, 0));
}

void WindowMemory::setLayout(const QString &key, const QVariant &value)
{
    setOrRemove(m_settings, layoutKey(key, m_number), value);
}

QVariant WindowMemory::place(const QString &key) const
{
    return m_settings.value(placeKey(key));
}

void WindowMemory::setPlace(const QString &key, const QVariant &value)
{
    if (!m_closed)
        setOrRemove(m_settings, placeKey(key), value);
}

void WindowMemory::forgetPlace()
{
    m_settings.remove(m_library + u"/window%1"_s.arg(m_number + 1));
}

void WindowMemory::close()
{
    m_closed = true;
    forgetPlace();
}

QList<int> WindowMemory::windowsOf(const QSettings &settings, const QString &libraryFolder)
{
    QList<int> numbers;
    for (const QString &word : settings.value(groupOf(libraryFolder) + u"/windows"_s).toStringList()) {
        bool ok = false;
        const int number = word.toInt(&ok);
        if (ok && number >= 0 && !numbers.contains(number))
            numbers.append(number);
    }
    return numbers.isEmpty() ? QList<int>{0} : numbers;
}

void WindowMemory::setWindowsOf(QSettings &settings, const QString &libraryFolder, const QList<int> &numbers)
{
    const QString group = groupOf(libraryFolder);
    QStringList words;
    for (const int number : numbers)
        words.append(QString::number(number));
    settings.setValue(group + u"/windows"_s, words);
    QStringList order = settings.value(libraryOrderKey).toStringList();
    order.removeAll(group);
    order.prepend(group);
    while (order.size() > mostLibraries)
        settings.remove(order.takeLast());
    settings.setValue(libraryOrderKey, order);
}

void WindowMemory::forgetOtherLibraries(QSettings &settings, const QString &libraryFolder)
{
    const QString group = groupOf(libraryFolder);
    for (const QString &other : settings.value(libraryOrderKey).toStringList()) {
        if (other != group)
            settings.remove(other);
    }
    settings.setValue(libraryOrderKey, QStringList{group});
}

} // namespace vigie
