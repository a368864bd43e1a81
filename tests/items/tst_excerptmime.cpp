// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/annotationmodel.h"
#include "models/items/excerptmime.h"
#include "models/items/joining.h"
#include "models/items/names.h"

#include <QLocale>
#include <QMimeData>
#include <QTest>

#include <memory>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

/// Words that leave the program by being dragged, and names of languages within sentences.
class ExcerptMimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsCarryTheirPlaceAndLanguage()
    {
        const std::unique_ptr<QMimeData> data(
            excerptMime(u"制裁 <1718>"_s, u"Report, p. 3"_s, u"look again"_s, Language::Japanese));
        QCOMPARE(data->text(), u"制裁 <1718>\n— Report, p. 3\nlook again"_s);
        QVERIFY(data->html().contains(u"<blockquote lang=\"ja\"><p>制裁 &lt;1718&gt;</p></blockquote>"_s));
        QVERIFY(data->html().contains(u"<p>— Report, p. 3</p><p>look again</p>"_s));
    }

    void aHighlightIsDraggedWithItsNote()
    {
        Document document;
        document.id = DocumentId{u"aaaaaaaaaaaa"_s};
        document.title = u"Report on sea routes"_s;
        document.language = Language::English;
        Annotation annotation;
        annotation.passage = {document.id, 3, {0, 5}};
        annotation.quote = u"Ships\nsailed"_s;
        annotation.note = u"Which?"_s;
        AnnotationModel model;
        model.setAnnotations({annotation}, {document});
        const QModelIndex row = model.index(0);
        QVERIFY(model.flags(row).testFlag(Qt::ItemIsDragEnabled));
        const std::unique_ptr<QMimeData> data(model.mimeData({row}));
        QVERIFY(data->text().startsWith(u"Ships sailed\n— Report on sea routes"_s));
        QVERIFY(data->text().endsWith(u"Which?"_s));
        QVERIFY(data->hasHtml());
    }

    void languagesAreSmallWithinFrenchSentencesOnly()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        const QString french = languageWithin(Language::Japanese);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const QString english = languageWithin(Language::Japanese);
        QLocale::setDefault(before);
        QVERIFY(french.front().isLower());
        QCOMPARE(english, languageText(Language::Japanese));
    }

    void whatSaysItsReasonIsNotToldToBecomeAPdf()
    {
        const Error told{Error::Code::Unsupported, u"Nothing is read without that unless you allow it."_s};
        QCOMPARE(errorSentences(told), told.message);
        QVERIFY(!errorAdvice({Error::Code::Unsupported, {}}).isEmpty());
    }

    void whatTheSystemSaysEndsBeforeTheAdvice()
    {
        const Error told{Error::Code::Storage, u"“x.pdf” could not be written: Permission denied"_s};
        const QString sentences = errorSentences(told);
        QVERIFY2(sentences.contains(u"denied. "_s), qPrintable(sentences));
        const Error whole{Error::Code::Storage, u"It could not be written."_s};
        QVERIFY(!errorSentences(whole).contains(u".."_s));
    }
};

QTEST_GUILESS_MAIN(ExcerptMimeTest)
#include "tst_excerptmime.moc"
