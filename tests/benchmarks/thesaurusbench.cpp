// SPDX-License-Identifier: GPL-3.0-or-later
// How long a list of entries takes to come into a library's thesaurus, then one label more, the proposals to
// merge and opening the library again, and how each grows with the list.
// Usage: thesaurusbench [ENTRIES…]
#include "models/store/librarysession.h"
#include "models/store/sqlitethesaurusservice.h"

#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

/// Time of this program's cores in milliseconds, so that what else the machine does is not measured.
double coreMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return 1e3 * double(now.tv_sec) + double(now.tv_nsec) / 1e6;
}

Label label(const QString &text, Label::Kind kind, Language language = Language::English)
{
    return {text, language, kind, false};
}

/// Organisations with a name, another in French, a third in Korean, and a number of a list.
EntityList organisations(int count)
{
    EntityList list;
    for (int i = 0; i < count; ++i) {
        const QString number = QString::number(i);
        Entity entity;
        entity.type = EntityType::Organisation;
        entity.labels = {
            label(u"Invented Trading "_s + number, Label::Kind::Preferred),
            label(u"Commerce Numéro "_s + number, Label::Kind::Alternative, Language::French),
            label(u"창작무역"_s + number, Label::Kind::Preferred, Language::Korean),
        };
        entity.identifiers = {{u"unListRef"_s, u"XX."_s + number}};
        list.entities.append(entity);
    }
    return list;
}

template <typename T>
T orExit(Result<T> result)
{
    if (!result.ok()) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().message));
        std::exit(1);
    }
    return result.value();
}

using Costs = std::array<double, 4>; ///< milliseconds: list, label, proposals, opening

Costs measure(int entries)
{
    const QTemporaryDir folder;
    const EntityList list = organisations(entries);
    const EntityFormats formats{[&list](const QByteArray &) { return Result<EntityList>(list); },
                                [](const QList<Entity> &) { return QByteArray(); }};
    const QString path = folder.filePath(u"list"_s);
    if (!QFile(path).open(QIODevice::WriteOnly))
        std::exit(1);
    Costs costs{};
    double before = coreMs();
    const auto lap = [&before] {
        const double now = coreMs(), spent = now - before;
        before = now;
        return spent;
    };
    {
        SqliteThesaurusService service(orExit(LibrarySession::open(folder.path(), true)), Thesaurus{},
                                       formats);
        lap();
        orExit(service.importFile(path));
        costs[0] = lap();
        const EntityId first = service.thesaurus()->entities().constFirst().id;
        if (!service.addLabel(first, label(u"One More"_s, Label::Kind::Alternative)).ok())
            std::exit(1);
        costs[1] = lap();
        service.mergeProposals();
        costs[2] = lap();
    }
    lap();
    const SqliteThesaurusService again(orExit(LibrarySession::open(folder.path(), true)), Thesaurus{},
                                       formats);
    if (again.thesaurus()->entities().size() != entries)
        std::exit(1);
    costs[3] = lap();
    return costs;
}

} // namespace

int main(int argc, char **argv)
{
    QList<int> sizes;
    for (int i = 1; i < argc; ++i)
        sizes.append(std::atoi(argv[i]));
    if (sizes.isEmpty())
        sizes = {2500, 5000, 10000};
    std::printf("%8s  %18s  %18s  %18s  %18s\n", "entries", "list", "one label more", "proposals", "opening");
    Costs last{};
    int lastSize = 0;
    for (const int size : sizes) {
        const Costs costs = measure(size);
        std::printf("%8d", size);
        for (size_t i = 0; i < costs.size(); ++i) {
            std::printf("  %9.1f ms", costs[i]);
            if (lastSize > 0 && last[i] > 0)
                std::printf(" ^%.2f", std::log(costs[i] / last[i]) / std::log(double(size) / lastSize));
            else
                std::printf("      ");
        }
        std::printf("\n");
        last = costs;
        lastSize = size;
    }
    return 0;
}
