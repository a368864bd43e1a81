// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidencepack.h"

#include "app/passagepicture.h"
#include "models/exchange/csvexport.h"
#include "models/exchange/packindex.h"
#include "models/exchange/references.h"
#include "models/exchange/webannotationexport.h"
#include "models/items/amountformat.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

// As sha256sum reads it back; a name is one line.
QByteArray hashLine(const QString &sha256, const QString &name)
{
    QString line = name;
    line.remove(u'\n').remove(u'\r');
    return sha256.toLatin1() + "  " + line.toUtf8() + '\n';
}

QString originalName(const Document &document)
{
    return QFileInfo(document.path).fileName();
}

} // namespace

Result<QList<ZipEntry>> evidencePack(const ExportRequest &request, const ExportMaterial &material,
                                     const QString &worker, const ExportWatch &watch)
{
    PackContent content{material.excerpts, {}, material.claims, material.claimPlaces, {}, material.figures};
    content.eventPlaces = material.eventPlaces;
    for (const Claim &claim : material.claims)
        content.amounts.append(formatAmount(claim.amount, request.citeLanguage));
    QList<ZipEntry> pictures;
    PassagePictures camera(worker);
    int number = 0;
    for (const Excerpt &excerpt : material.excerpts) {
        if (watch.isCancelled())
            return exportCancelled();
        ++number;
        const DocumentId id = excerpt.annotation.passage.document;
        const Result<QByteArray> picture =
            camera.png(excerpt.annotation, material.documents.value(id), material.pages.value(id),
                       material.originals.value(id), material.recognised.value(id));
        if (!picture && picture.error().code != Error::Code::NotFound)
            return picture.error();
        if (picture) {
            const QString name = u"pictures/%1.png"_s.arg(number, 3, 10, QChar(u'0'));
            pictures.append({name, picture.value(), true});
            content.pictures.append(name);
        } else {
            content.pictures.append(QString());
        }
        if (watch.progress)
            watch.progress(number, int(material.excerpts.size()));
    }
    QByteArray originals;
    for (const QList<Excerpt> &ofOne : sourcesOf(content)) {
        const Document document = material.documents.value(ofOne.constFirst().annotation.passage.document);
        content.originals.append(originalName(document));
        if (!document.sha256.isEmpty())
            originals += hashLine(document.sha256, originalName(document));
    }
    const Language language = request.citeLanguage;
    QList<ZipEntry> files{{u"index.html"_s, packIndexOf(content, language)},
                          {u"excerpts.csv"_s, csvOf(material.excerpts, language, true)},
                          {u"excerpts.jsonld"_s, webAnnotationsOf(material.excerpts)},
                          {u"references.json"_s, cslJsonOf(material.excerpts, language)},
                          {u"originals.sha256"_s, originals}};
    if (!material.claims.isEmpty())
        files.append({u"claims.csv"_s, claimsCsvOf(material.claims, material.claimPlaces, language)});
    for (qsizetype i = 0; i < material.figures.size(); ++i)
        files.append({material.figures.at(i).picture, material.pictures.at(i), true});
    files += pictures;
    QByteArray hashes;
    for (const ZipEntry &file : std::as_const(files))
        hashes += hashLine(
            QString::fromLatin1(QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex()),
            file.name);
    files.append({u"files.sha256"_s, hashes});
    return files;
}

} // namespace vigie
