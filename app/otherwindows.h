// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/navigator.h"

#include <QHash>
#include <QObject>
#include <QSocketNotifier>

#include <memory>

class QProcess;

namespace vigie {

/// A place in a library, as one program tells another of this version: a line of JSON. Offsets are UTF-16
/// units of the page's text. An empty place for anything else.
QByteArray toldPlace(const Location &place);
Location readToldPlace(const QByteArray &line);

/// Windows on other libraries, for reading: each library in a program of its own, which is told on its
/// standard input what to open next. They stay when this program ends.
class OtherWindows : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void open(const QString &folder, const Location &place);

Q_SIGNALS:
    void failed(const QString &why); ///< a sentence

private:
    QHash<QString, QProcess *> m_programs; ///< by folder
};

/// The other side: what another window of Vigie asks to be opened here.
class ToldPlaces : public QObject
{
    Q_OBJECT
public:
    /// Whether this program was started to be told.
    static bool areAwaited();
    explicit ToldPlaces(QObject *parent = nullptr);

Q_SIGNALS:
    void told(const vigie::Location &place);

private:
    void read();

    QSocketNotifier m_input;
    QByteArray m_line; ///< what is not a whole one yet
};

} // namespace vigie
