// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readingmemory.h"

#include <QSettings>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

const QString readingOrderKey = u"reading/order"_s;

QString keyOf(const QString &document)
{
    return u"reading/"_s + document;
}

QString written(const ReadingMemory::Look &look)
{
    const PageLook &pages = look.pages;
    return u"fit=%1 zoom=%2 turns=%3 two=%4 cover=%5 continuous=%6 outline=%7 thumbnails=%8"_s
        .arg(int(pages.fit))
        .arg(pages.zoom, 0, 'f', 4)
        .arg(pages.turns)
        .arg(pages.arrangement.twoUp)
        .arg(pages.arrangement.cover)
        .arg(pages.arrangement.continuous)
        .arg(look.outline)
        .arg(look.thumbnails);
}

} // namespace

ReadingMemory::Look ReadingMemory::look(const DocumentId &document) const
{
    Look look;
    if (!m_settings)
        return look;
    const QStringList fields = m_settings->value(keyOf(document.value)).toString().split(u' ');
    for (const QString &field : fields) {
        const QString name = field.section(u'=', 0, 0), value = field.section(u'=', 1);
        if (name == u"fit" && value.toInt() >= 0 && value.toInt() <= int(PageFit::Page))
            look.pages.fit = PageFit(value.toInt());
        else if (name == u"zoom" && value.toDouble() > 0)
            look.pages.zoom = value.toDouble();
        else if (name == u"turns")
            look.pages.turns = value.toInt() & 3;
        else if (name == u"two")
            look.pages.arrangement.twoUp = value.toInt() != 0;
        else if (name == u"cover")
            look.pages.arrangement.cover = value.toInt() != 0;
        else if (name == u"continuous")
            look.pages.arrangement.continuous = value.toInt() != 0;
        else if (name == u"outline")
            look.outline = value.toInt() != 0;
        else if (name == u"thumbnails")
            look.thumbnails = value.toInt() != 0;
    }
    return look;
}

void ReadingMemory::keep(const DocumentId &document, const Look &look)
{
    if (!m_settings || document.isEmpty())
        return;
    QStringList order = m_settings->value(readingOrderKey).toStringList();
    order.removeAll(document.value);
    const bool usual = look.pages.fit == PageFit::Width && look.pages.turns == 0 &&
                       look.pages.arrangement == PageArrangement() && !look.outline && !look.thumbnails;
    if (usual) {
        m_settings->remove(keyOf(document.value));
    } else {
        m_settings->setValue(keyOf(document.value), written(look));
        order.append(document.value);
    }
    while (order.size() > mostDocuments)
        m_settings->remove(keyOf(order.takeFirst()));
    m_settings->setValue(readingOrderKey, order);
}

} // namespace vigie
