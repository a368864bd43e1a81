// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/workspace.h"
#include "ui/reader/pageimage.h"

#include <QCoreApplication>
#include <QImageWriter>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct PictureText
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

constexpr double plainDpi = 110; // a page of text is well read at this size on a screen
constexpr double highestDpi = 600;

Result<QImage> pagePicture(const Services &services, const Document &document, const Page &page, double dpi,
                           const QList<Match> &marks)
{
    AnnotationFilter filter;
    filter.document = document.id;
    QList<Annotation> here = services.annotations.annotations(filter);
    here.removeIf([&](const Annotation &one) {
        return one.passage.page != page.number || one.state == Annotation::State::Orphaned;
    });
    if (document.mediaType != u"application/pdf")
        return paintTextPage(page, dpi, marks, here);
    const Result<QImage> picture = services.render.renderPage(document.id, page.number, dpi).result();
    if (!picture)
        return picture.error();
    const Result<CharacterBoxes> boxes = services.render.characterBoxes(document.id, page.number).result();
    if (!boxes)
        return boxes.error();
    return paintPage(picture.value(), boxes.value(), dpi, page, marks, here);
}

Result<void> writePicture(const QImage &picture, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{Error::Code::Storage,
                     PictureText::tr("%1 cannot be written: %2").arg(path, file.errorString())};
    QImageWriter writer(&file, "png");
    if (!writer.write(picture) || !file.commit())
        return Error{Error::Code::Storage,
                     PictureText::tr("%1 cannot be written: %2").arg(path, file.errorString())};
    return {};
}

int render(CommandContext &context)
{
    const Services &services = context.workspace.services();
    const QCommandLineParser &options = context.options;
    const QString output = options.value(u"output"_s);
    const double dpi = options.isSet(u"dpi"_s) ? options.value(u"dpi"_s).toDouble() : plainDpi;
    if (output.isEmpty() || dpi < 10 || dpi > highestDpi)
        return context.out.failure(
            {Error::Code::InvalidInput,
             PictureText::tr("render needs --output FILE.png; --dpi takes 10 to 600.")});
    const DocumentId id{context.arguments.first()};
    const Result<Document> document = services.library.document(id);
    if (!document)
        return context.out.failure(document.error());
    const Result<int> number = numberOption(options, u"page"_s, 1, 1);
    if (!number)
        return context.out.failure(number.error());
    const Result<Page> page = services.library.page(id, number.value());
    if (!page)
        return context.out.failure(page.error());
    QList<Match> marks;
    if (options.isSet(u"query"_s)) {
        SearchQuery query;
        query.text = options.value(u"query"_s);
        marks = services.search.matchesOn(query, page.value());
    }
    const Result<QImage> picture = pagePicture(services, document.value(), page.value(), dpi, marks);
    if (!picture)
        return context.out.failure(picture.error());
    if (const Result<void> written = writePicture(picture.value(), output); !written)
        return context.out.failure(written.error());
    if (context.out.json())
        context.out.value(QJsonObject{{u"document"_s, id.value},
                                      {u"page"_s, number.value()},
                                      {u"output"_s, output},
                                      {u"width"_s, picture.value().width()},
                                      {u"height"_s, picture.value().height()},
                                      {u"marks"_s, marks.size()}});
    else
        context.out.line(PictureText::tr("Wrote %1.").arg(output));
    return Done;
}

} // namespace

QList<Command> pictureCommands()
{
    return {{.name = u"render"_s,
             .arguments = u"DOCUMENT"_s,
             .summary = PictureText::tr("writes a picture of a page, marks included"),
             .fewest = 1,
             .most = 1,
             .options = {{u"page"_s, PictureText::tr("the page, counted from 1"), u"N"_s},
                         {u"output"_s, PictureText::tr("the file to write"), u"FILE.png"_s},
                         {u"dpi"_s, PictureText::tr("pixels an inch"), u"N"_s},
                         {u"query"_s, PictureText::tr("marks the words this search finds"), u"QUERY"_s}},
             .run = render,
             .paints = true}};
}

} // namespace vigie
