// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace vigie {

/// `text` without what XML 1.0 has no way to write: most control characters and halves of surrogate pairs.
QString writable(const QString &text);

using XmlAttributes = std::initializer_list<std::pair<QString, QString>>;

/// `<name attributes>`
void startElement(QXmlStreamWriter &xml, const QString &name, XmlAttributes attributes = {});
/// `<name attributes/>`
void emptyElement(QXmlStreamWriter &xml, const QString &name, XmlAttributes attributes = {});
/// `<name attributes>text</name>`, the text made writable.
void textElement(QXmlStreamWriter &xml, const QString &name, const QString &text,
                 XmlAttributes attributes = {});

} // namespace vigie
