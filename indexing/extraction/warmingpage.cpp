// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/warmingpage.h"

#include <QList>

namespace vigie {

QByteArray warmingPage()
{
    QByteArray pdf = "%PDF-1.4\n";
    QList<qsizetype> places;
    for (const char *object :
         {"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
          "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
          "<</Length 29>>stream\nBT /F 12 Tf 9 9 Td (A) Tj ET\n\nendstream",
          "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"}) {
        places.append(pdf.size());
        pdf += QByteArray::number(places.size()) + " 0 obj" + object + "endobj\n";
    }
    const qsizetype table = pdf.size();
    pdf += "xref\n0 6\n0000000000 65535 f \n";
    for (const qsizetype place : std::as_const(places))
        pdf += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    return pdf + "trailer<</Size 6/Root 1 0 R>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

} // namespace vigie
