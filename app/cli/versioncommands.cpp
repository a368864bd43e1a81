// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/windowoptions.h"
#include "app/workspace.h"
#include "models/domain/codepoints.h"
#include "models/domain/oneline.h"
#include "models/items/versionreading.h"
#include "models/ledger/versiondifferences.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct VersionsText
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

QString kindName(VersionDifference::Kind kind)
{
    switch (kind) {
    case VersionDifference::Kind::Figure:
        return u"figure"_s;
    case VersionDifference::Kind::Number:
        return u"number"_s;
    case VersionDifference::Kind::Name:
        return u"name"_s;
    case VersionDifference::Kind::Hedge:
        return u"hedge"_s;
    case VersionDifference::Kind::Bound:
        return u"bound"_s;
    }
    return {};
}

/// The same for people.
QString kindText(VersionDifference::Kind kind)
{
    switch (kind) {
    case VersionDifference::Kind::Figure:
        return VersionsText::tr("amount", "what differs between two language versions");
    case VersionDifference::Kind::Number:
        return VersionsText::tr("number", "what differs between two language versions");
    case VersionDifference::Kind::Name:
        return VersionsText::tr("name", "what differs between two language versions");
    case VersionDifference::Kind::Hedge:
        return VersionsText::tr("only reported", "what differs between two language versions");
    case VersionDifference::Kind::Bound:
        break;
    }
    return VersionsText::tr("bound", "what differs between two language versions: “at least”, “about”");
}

QJsonArray paragraphs(Json &json, const VersionText &text, const QList<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers) {
        const VersionParagraph &one = text.paragraphs.at(number);
        array.append(json.passage({text.document, one.page, one.span}, one.text));
    }
    return array;
}

int listVersions(CommandContext &context, const DocumentId &document)
{
    const Services &services = context.workspace.services();
    const Result<QList<FoundVersion>> found = findVersions(services.library, services.facts, document);
    if (!found)
        return context.out.failure(found.error());
    QJsonArray array;
    for (const FoundVersion &version : found.value()) {
        const Document other = services.library.document(version.document).value();
        array.append(QJsonObject{{u"document"_s, other.id.value},
                                 {u"title"_s, other.title},
                                 {u"language"_s, languageCode(other.language)},
                                 {u"shared"_s, version.alignment.shared},
                                 {u"covered"_s, version.alignment.covered}});
        context.out.line(u"%1\t%2\t%3"_s.arg(other.id.value, languageCode(other.language), other.title));
    }
    if (context.out.json())
        context.out.value(array);
    else if (array.isEmpty())
        context.out.note(VersionsText::tr("No other language version of it is in this library."));
    return Done;
}

int compareVersions(CommandContext &context, const DocumentId &document, const DocumentId &other)
{
    const Services &services = context.workspace.services();
    const Result<VersionText> left = readVersion(services.library, services.facts, document);
    const Result<VersionText> right = readVersion(services.library, services.facts, other);
    if (!left || !right)
        return context.out.failure(left ? right.error() : left.error());
    const VersionAlignment alignment = alignVersions(left.value(), right.value());
    const QList<VersionDifference> differences =
        versionDifferences(left.value(), right.value(), alignment, services.facts.thesaurus());
    Json json(services);
    QJsonArray pairs;
    for (const VersionPair &pair : alignment.pairs)
        pairs.append(QJsonObject{{u"left"_s, paragraphs(json, left.value(), pair.left)},
                                 {u"right"_s, paragraphs(json, right.value(), pair.right)}});
    QJsonArray listed;
    for (const VersionDifference &one : differences) {
        QJsonObject object = json.passage(one.passage, one.words);
        object.insert(u"type"_s, kindName(one.kind));
        object.insert(u"pair"_s, one.pair);
        listed.append(object);
        context.out.line(u"%1\t%2\t%3\t%4"_s.arg(kindText(one.kind), one.passage.document.value,
                                                 QString::number(one.passage.page), onOneLine(one.words)));
    }
    if (context.out.json())
        context.out.value(QJsonObject{{u"left"_s, document.value},
                                      {u"right"_s, other.value},
                                      {u"version"_s, alignment.isVersion()},
                                      {u"shared"_s, alignment.shared},
                                      {u"covered"_s, alignment.covered},
                                      {u"pairs"_s, pairs},
                                      {u"differences"_s, listed}});
    return Done;
}

int versions(CommandContext &context)
{
    const QList<Document> documents = context.workspace.services().library.documents();
    const Result<Document> document = findDocument(documents, context.arguments.first());
    if (!document)
        return context.out.failure(document.error());
    if (!context.options.isSet(u"with"_s))
        return listVersions(context, document.value().id);
    const Result<Document> other = findDocument(documents, context.options.value(u"with"_s));
    return other ? compareVersions(context, document.value().id, other.value().id)
                 : context.out.failure(other.error());
}

} // namespace

QList<Command> versionCommands()
{
    return {
        {.name = u"versions"_s,
         .arguments = u"DOCUMENT"_s,
         .summary = VersionsText::tr("finds the same statement in other languages, or compares two versions"),
         .fewest = 1,
         .most = 1,
         .options = {{u"with"_s, VersionsText::tr("compares with this document"), u"DOCUMENT"_s}},
         .run = versions}};
}

} // namespace vigie
