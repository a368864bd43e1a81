// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include "models/domain/codepoints.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct OptionText
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

} // namespace

Error invalidInput(const QString &message)
{
    return {Error::Code::InvalidInput, message};
}

Result<int> numberOption(const QCommandLineParser &options, const QString &name, int otherwise, int least)
{
    if (!options.isSet(name))
        return otherwise;
    bool ok = false;
    const int value = options.value(name).toInt(&ok);
    if (!ok || value < least)
        return Error{Error::Code::InvalidInput,
                     OptionText::tr("--%1 takes a whole number from %2.").arg(name).arg(least)};
    return value;
}

Result<std::optional<Language>> languageOption(const QCommandLineParser &options, const QString &name)
{
    if (!options.isSet(name))
        return std::optional<Language>();
    const Language language = languageFromCode(options.value(name));
    if (language == Language::Unknown || language == Language::Other)
        return Error{Error::Code::InvalidInput, OptionText::tr("--%1 takes en, fr, ja or ko.").arg(name)};
    return std::optional(language);
}

Result<FuzzyDate> dateRange(const QString &text)
{
    const qsizetype dots = text.indexOf(u"..");
    const QString first = dots < 0 ? text : text.left(dots);
    const QString last = dots < 0 ? text : text.mid(dots + 2);
    const auto from = FuzzyDate::fromIso(first);
    const auto to = FuzzyDate::fromIso(last);
    const bool understood = (from || first.isEmpty()) && (to || last.isEmpty()) && (from || to);
    if (!understood)
        return Error{Error::Code::InvalidInput,
                     OptionText::tr("“%1” is no date range; write 2025-01-01..2025-09-30.").arg(text)};
    return FuzzyDate::range(from ? from->start : QDate(), to ? to->end : QDate());
}

Result<Span> rangeOption(const QCommandLineParser &options, const Page &page)
{
    const QStringList ends = options.value(u"range"_s).split(u'-');
    bool startOk = false, endOk = false;
    const Span points{ends.value(0).toLongLong(&startOk), ends.value(1).toLongLong(&endOk)};
    const qsizetype size = codePointCount(page.text);
    if (ends.size() != 2 || !startOk || !endOk || points.isEmpty() || points.end > size)
        return Error{
            Error::Code::InvalidInput,
            OptionText::tr("--range takes A-B, counted in characters of the page, which has %1.").arg(size)};
    return fromCodePoints(page.text, points);
}

Result<std::optional<DocumentId>> documentOption(const QCommandLineParser &options, const QString &name,
                                                 const LibraryService &library)
{
    if (!options.isSet(name))
        return std::optional<DocumentId>();
    const DocumentId id{options.value(name)};
    const Result<Document> known = library.document(id);
    return known ? Result<std::optional<DocumentId>>(std::optional(id)) : known.error();
}

Result<std::optional<EntityId>> entityOption(const QCommandLineParser &options, const QString &name,
                                             const FactsService &facts)
{
    if (!options.isSet(name))
        return std::optional<EntityId>();
    const QString id = options.value(name);
    if (const Entity *entity = facts.thesaurus().find({id}))
        return std::optional(entity->id);
    return Error{Error::Code::NotFound, OptionText::tr("There is no entity “%1”.").arg(id)};
}

Result<AnnotationFilter> annotationFilter(const QCommandLineParser &options, const Services &services)
{
    AnnotationFilter filter;
    if (options.isSet(u"document"_s)) {
        filter.document = DocumentId{options.value(u"document"_s)};
        const auto known = documentOption(options, u"document"_s, services.library);
        if (!known && (known.error().code != Error::Code::NotFound ||
                       services.annotations.annotations(filter).isEmpty()))
            return known.error();
    }
    if (options.isSet(u"colour"_s)) {
        filter.colour = colourFromName(options.value(u"colour"_s));
        if (!filter.colour)
            return Error{Error::Code::InvalidInput,
                         OptionText::tr("--colour takes yellow, green, blue, pink, orange or purple.")};
    }
    filter.tag = options.value(u"tag"_s);
    filter.text = options.value(u"text"_s);
    const auto language = languageOption(options, u"language"_s);
    if (!language)
        return language.error();
    if (language.value())
        filter.language = languageCode(*language.value());
    return filter;
}

QList<QCommandLineOption> annotationFilterOptions()
{
    return {{u"tag"_s, OptionText::tr("only with this tag"), u"TAG"_s},
            {u"colour"_s, OptionText::tr("only in this colour"), u"COLOUR"_s},
            {u"text"_s, OptionText::tr("only with these words in quote, note or tags"), u"TEXT"_s},
            {u"language"_s, OptionText::tr("only in documents in en, fr, ja or ko"), u"L"_s},
            {u"document"_s, OptionText::tr("only in this document"), u"ID"_s}};
}

} // namespace vigie
