// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/names.h"

#include "models/items/dateformat.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct Names
{
    Q_DECLARE_TR_FUNCTIONS(vigie::Names)
};

} // namespace

QString languageText(Language language)
{
    switch (language) {
    case Language::English:
        return Names::tr("English", "a language");
    case Language::French:
        return Names::tr("French", "a language");
    case Language::Japanese:
        return Names::tr("Japanese", "a language");
    case Language::Korean:
        return Names::tr("Korean", "a language");
    case Language::Other:
        return Names::tr("Other", "another language than the four working languages");
    case Language::Unknown:
        break;
    }
    return Names::tr("Unknown", "the language of a document is not known");
}

QString languageBadge(Language language)
{
    const QString code = languageCode(language);
    return code == u"und" ? u"–"_s : code.toUpper();
}

QString sourceText(Source source)
{
    switch (source) {
    case Source::Metadata:
        return Names::tr("From the file’s metadata");
    case Source::Dateline:
        return Names::tr("From the dateline of the text");
    case Source::Text:
        return Names::tr("Read from the text");
    case Source::FileName:
        return Names::tr("From the file’s name");
    case Source::User:
        return Names::tr("Corrected by you");
    case Source::None:
        break;
    }
    return Names::tr("Not found in the document");
}

QString entityTypeText(EntityType type)
{
    switch (type) {
    case EntityType::Concept:
        return Names::tr("Term", "type of a thesaurus entry: a term of the field that is no name");
    case EntityType::Person:
        return Names::tr("Person");
    case EntityType::Organisation:
        return Names::tr("Organisation");
    case EntityType::State:
        return Names::tr("State", "a country");
    case EntityType::Place:
        return Names::tr("Place");
    case EntityType::Vessel:
        return Names::tr("Vessel");
    case EntityType::Exchange:
        return Names::tr("Exchange", "a company that trades virtual assets");
    case EntityType::HackingGroup:
        return Names::tr("Hacking group");
    case EntityType::Resolution:
        return Names::tr("Resolution", "of the UN Security Council");
    case EntityType::Programme:
        return Names::tr("Programme");
    case EntityType::Report:
        break;
    }
    return Names::tr("Report", "type of a thesaurus entry");
}

QString claimKindText(ClaimKind kind)
{
    switch (kind) {
    case ClaimKind::Theft:
        return Names::tr("Theft", "kind of an amount");
    case ClaimKind::Laundering:
        return Names::tr("Laundering", "kind of an amount");
    case ClaimKind::Revenue:
        return Names::tr("Revenue", "kind of an amount");
    case ClaimKind::Cost:
        return Names::tr("Cost", "kind of an amount");
    case ClaimKind::Cap:
        return Names::tr("Cap", "kind of an amount: an upper limit set by a resolution");
    case ClaimKind::Other:
        break;
    }
    return Names::tr("Other", "kind of an amount");
}

QString reviewStatusText(ReviewStatus status)
{
    switch (status) {
    case ReviewStatus::Accepted:
        return Names::tr("Accepted", "status of a claim");
    case ReviewStatus::Rejected:
        return Names::tr("Rejected", "status of a claim");
    case ReviewStatus::Proposed:
        break;
    }
    return Names::tr("Proposed", "status of a claim: read by the program, not yet decided by a person");
}

QString colourText(HighlightColour colour)
{
    switch (colour) {
    case HighlightColour::Yellow:
        return Names::tr("Yellow");
    case HighlightColour::Green:
        return Names::tr("Green");
    case HighlightColour::Blue:
        return Names::tr("Blue");
    case HighlightColour::Pink:
        return Names::tr("Pink");
    case HighlightColour::Orange:
        return Names::tr("Orange");
    case HighlightColour::Purple:
        break;
    }
    return Names::tr("Purple");
}

QString mediaTypeText(const QString &mediaType)
{
    if (mediaType == u"application/pdf")
        return Names::tr("PDF", "type of a document");
    if (mediaType == u"text/html" || mediaType == u"application/xhtml+xml")
        return Names::tr("Web page", "type of a document");
    if (mediaType == u"text/plain")
        return Names::tr("Text", "type of a document");
    return mediaType;
}

QString identifierText(const QString &key)
{
    if (key == u"unListRef")
        return Names::tr("UN list reference");
    if (key == u"iso3166")
        return Names::tr("Country code (ISO 3166)");
    if (key == u"imo")
        return Names::tr("IMO number");
    if (key == u"wikidata")
        return Names::tr("Wikidata item");
    if (key == u"unSymbol")
        return Names::tr("UN document symbol");
    if (key == u"mmsi")
        return Names::tr("Maritime mobile number (MMSI)");
    if (key == u"lei")
        return Names::tr("Legal entity identifier (LEI)");
    if (key == u"openSanctions")
        return Names::tr("OpenSanctions item");
    if (key == u"registrationNumber")
        return Names::tr("Registration number");
    if (key == u"exactMatch")
        return Names::tr("Same entry elsewhere");
    return key;
}

QString importStatusText(ImportOutcome::Status status)
{
    switch (status) {
    case ImportOutcome::Status::Added:
        return Names::tr("Added", "result of importing a file");
    case ImportOutcome::Status::Updated:
        return Names::tr("Updated", "result of importing a file");
    case ImportOutcome::Status::Unchanged:
        return Names::tr("Unchanged", "result of importing a file");
    case ImportOutcome::Status::Failed:
        return Names::tr("Failed", "result of importing a file");
    case ImportOutcome::Status::Skipped:
        break;
    }
    return Names::tr("Skipped", "result of importing a file");
}

QString labelledText(const QString &label, const QString &text)
{
    return Names::tr("%1: %2", "%1 a name, year or kind; %2 what is said of it").arg(label, text);
}

QString pageProblemText(const QString &problem)
{
    return QCoreApplication::translate("vigie::PageProblem", problem.toUtf8().constData());
}

QString basisText(const DateBasis &basis)
{
    if (basis.countedFrom.isValid()) {
        const QString from = formatDate(FuzzyDate::day(basis.countedFrom), interfaceLanguage());
        return Names::tr("“%1”, counted from %2", "%1 words of the document, %2 a date")
            .arg(basis.words, from);
    }
    if (basis.words.isEmpty()) {
        if (basis.rule == u"sentence-before")
            return Names::tr("carried over from what stands before");
        if (basis.rule == u"heading")
            return Names::tr("taken from the heading or entry above");
        return basis.rule == u"table" ? Names::tr("taken from the table") : QString();
    }
    return Names::tr("read from “%1”", "%1 words of the document").arg(basis.words);
}

QString errorText(const Error &error)
{
    if (!error.message.isEmpty())
        return error.message;
    switch (error.code) {
    case Error::Code::NotFound:
        return Names::tr("It is no longer there.");
    case Error::Code::Unreadable:
        return Names::tr("The file could not be opened or read.");
    case Error::Code::Encrypted:
        return Names::tr("The file is protected by a password.");
    case Error::Code::Malformed:
        return Names::tr("The file is damaged, or is not what its name says.");
    case Error::Code::Empty:
        return Names::tr("The file holds no text.");
    case Error::Code::Unsupported:
        return Names::tr("Vigie does not read this kind of file.");
    case Error::Code::TooLarge:
        return Names::tr("The file is larger than Vigie reads.");
    case Error::Code::TimedOut:
        return Names::tr("Reading took too long and was stopped.");
    case Error::Code::Crashed:
        return Names::tr("The reader stopped on this file. The library was not harmed.");
    case Error::Code::TooNew:
        return Names::tr("This was written by a newer version of Vigie.");
    case Error::Code::Storage:
        return Names::tr("The library folder could not be read or written.");
    case Error::Code::InvalidInput:
        return Names::tr("What was entered cannot be used.");
    case Error::Code::Cancelled:
        break;
    }
    return Names::tr("It was cancelled.");
}

QString errorAdvice(const Error &error)
{
    switch (error.code) {
    case Error::Code::NotFound:
        return Names::tr("Import the file again if you need it.");
    case Error::Code::Unreadable:
        return Names::tr("Check that the file exists and that you may read it.");
    case Error::Code::Encrypted:
        return Names::tr("Enter its password, or save a copy without one and import that.");
    case Error::Code::Malformed:
        return Names::tr("Open it in another program, save it anew and import that.");
    case Error::Code::Empty:
        return Names::tr("Check that it was saved or copied whole, and import it again.");
    case Error::Code::Unsupported:
        if (!error.message.isEmpty())
            break; // the sentence says what would do
        return Names::tr("Save it as PDF, HTML or plain text and import that.");
    case Error::Code::TooLarge:
        return Names::tr("Split it into smaller files and import those.");
    case Error::Code::TimedOut:
    case Error::Code::Crashed:
        return Names::tr("Save it anew as PDF from another program and import that.");
    case Error::Code::TooNew:
        return Names::tr("Install the newer version of Vigie to open it.");
    case Error::Code::Storage:
        return Names::tr("Check that the disk is not full and that you may write to the folder.");
    case Error::Code::InvalidInput:
        return Names::tr("Correct it and try again.");
    case Error::Code::Cancelled:
        break;
    }
    return {};
}

} // namespace vigie
