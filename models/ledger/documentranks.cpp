// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/documentranks.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace vigie {

DocumentRanks documentRanks(const QList<const Claim *> &claims)
{
    QHash<DocumentId, int> known;
    std::vector<DocumentId> documents;
    std::vector<int> of;
    of.reserve(size_t(claims.size()));
    for (const Claim *claim : claims) {
        const DocumentId &id = claim->passage.document;
        if (!of.empty() && documents.at(size_t(of.back())) == id) { // claims mostly come by document
            of.push_back(of.back());
            continue;
        }
        const auto found = known.constFind(id);
        of.push_back(found == known.cend() ? int(documents.size()) : *found);
        if (found == known.cend()) {
            known.insert(id, int(documents.size()));
            documents.push_back(id);
        }
    }
    std::vector<int> byId(documents.size()), rank(documents.size());
    std::iota(byId.begin(), byId.end(), 0);
    std::sort(byId.begin(), byId.end(),
              [&](int a, int b) { return documents[size_t(a)] < documents[size_t(b)]; });
    std::vector<DocumentId> sorted;
    sorted.reserve(documents.size());
    for (size_t i = 0; i < byId.size(); ++i) {
        rank[size_t(byId[i])] = int(i);
        sorted.push_back(documents[size_t(byId[i])]);
    }
    for (int &one : of)
        one = rank[size_t(one)];
    return {std::move(sorted), std::move(of)};
}

} // namespace vigie
