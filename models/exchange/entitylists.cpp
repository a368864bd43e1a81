// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/entitylists.h"

#include "models/exchange/entitycsv.h"
#include "models/exchange/followthemoney.h"
#include "models/exchange/skosimport.h"
#include "models/exchange/unlist.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

bool isFollowTheMoney(const QByteArray &bytes, qsizetype start)
{
    const qsizetype end = bytes.indexOf('\n', start);
    const QByteArray line = bytes.mid(start, end < 0 ? -1 : end - start);
    return QJsonDocument::fromJson(line).object()["schema"_L1].isString();
}

} // namespace

Result<EntityList> readEntityList(const QByteArray &bytes)
{
    qsizetype start = bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
    while (start < bytes.size() && (bytes.at(start) == ' ' || bytes.at(start) == '\t' ||
                                    bytes.at(start) == '\r' || bytes.at(start) == '\n'))
        ++start;
    if (start == bytes.size())
        return Error{Error::Code::Empty,
                     QCoreApplication::translate("vigie::Lists", "The list is an empty file.")};
    const char first = bytes.at(start);
    if (first == '<')
        return readUnList(bytes);
    if (first == '{' && isFollowTheMoney(bytes, start))
        return readFollowTheMoney(bytes.mid(start));
    if (first == '{' || first == '[')
        return readSkosList(bytes.mid(start));
    return readEntityCsv(bytes);
}

} // namespace vigie
