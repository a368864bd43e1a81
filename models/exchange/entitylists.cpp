// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/entitylists.h"

#include "models/exchange/skosjsonld.h"

namespace vigie {

Result<EntityList> readEntityList(const QByteArray &bytes)
{
    Result<QList<Entity>> skos = readSkosJsonLd(bytes);
    if (!skos)
        return skos.error();
    return EntityList{skos.value(), {}};
}

} // namespace vigie
