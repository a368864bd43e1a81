// SPDX-License-Identifier: GPL-3.0-or-later
// What the person does with words in the reader: highlighting, citing, looking them up.
#include "models/domain/oneline.h"
#include "models/items/dateformat.h"
#include "models/items/excerptmime.h"
#include "models/items/joining.h"
#include "models/items/names.h"
#include "ui/annotations/annotationdialog.h"
#include "ui/common/readonly.h"
#include "ui/reader/citation.h"
#include "ui/reader/readerpanel_p.h"
#include "ui/reader/textunits.h"

#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QLabel>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

void ReaderPanel::Private::highlight(const Annotation &like)
{
    bar->hide();
    colour = like.colour;
    for (const Passage &selected : view->selectedPassages()) {
        Annotation draft = like;
        draft.passage = {document.id, selected.page, selected.span};
        const Result<Annotation> added = services.annotations.add(draft);
        if (!added.ok()) {
            tell(added.error());
            return; // the selection stays, so that it can be tried again
        }
    }
    notice->hide();
    view->setSelection({});
}

void ReaderPanel::Private::highlightWithNote()
{
    bar->hide();
    if (view->selection().isEmpty())
        return;
    Annotation draft;
    draft.colour = colour;
    draft.passage.document = document.id;
    draft.passage.page = view->selectedPassages().value(0).page;
    draft.quote = view->selectedText(); // what the dialogue speaks of; adding reads it from the page anew
    AnnotationDialog dialog(services, draft, draft.quote, panel);
    if (dialog.exec() == QDialog::Accepted)
        highlight(dialog.changed());
}

void ReaderPanel::Private::underline()
{
    Annotation like;
    like.colour = colour;
    like.style = MarkStyle::Underline;
    highlight(like);
}

void ReaderPanel::Private::noteOnDocument()
{
    if (document.id.isEmpty())
        return;
    Annotation draft;
    draft.passage.document = document.id;
    draft.passage.page = 0;
    draft.colour = colour;
    AnnotationDialog dialog(services, draft, document.title, panel);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const Result<Annotation> added = services.annotations.add(dialog.changed()); !added.ok())
        tell(added.error());
    else
        Q_EMIT panel->done(ReaderPanel::tr("The note on the document was added to the highlights."));
}

void ReaderPanel::Private::editAnnotation(const Annotation &annotation)
{
    AnnotationDialog dialog(services, annotation, annotation.quote, panel);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Result<Annotation> edited = services.annotations.edit(dialog.changed());
    if (!edited.ok())
        tell(edited.error());
}

void ReaderPanel::Private::tell(const Error &error)
{
    notice->setText(errorSentences(error));
    notice->show();
}

void ReaderPanel::Private::copyWithCitation()
{
    bar->hide();
    if (view->selection().isEmpty())
        return;
    const int index = view->selection().first().index;
    const Page &page = view->pages().at(index);
    const Span words = view->selection().on(index, page.text.size());
    QApplication::clipboard()->setText(ReaderPanel::tr("“%1” — %2", "words and where they stand")
                                           .arg(view->selectedText(), citationOf(document, page, words)));
}

void ReaderPanel::Private::dragSelection()
{
    if (view->selection().isEmpty())
        return;
    bar->hide();
    const int index = view->selection().first().index;
    const Page &page = view->pages().at(index);
    const QString citation = citationOf(document, page, view->selection().on(index, page.text.size()));
    auto *drag = new QDrag(view);
    drag->setMimeData(excerptMime(view->selectedText(), citation, {}, page.language));
    drag->exec(Qt::CopyAction);
}

void ReaderPanel::Private::clicked(int index, qsizetype offset)
{
    if (const Annotation *annotation = marker.annotationAt(index, offset)) {
        navigator.chooseAnnotation(annotation->id);
        return;
    }
    if (const EntityId entity = marker.entityAt(index, offset); !entity.isEmpty())
        navigator.chooseEntity(entity);
}

void ReaderPanel::Private::addAnnotationActions(QMenu &menu, const Annotation &annotation)
{
    changesLibrary(menu.addAction(ReaderPanel::tr("Edit Highlight…"), panel,
                                  [this, annotation] { editAnnotation(annotation); }));
    QMenu *colours = menu.addMenu(ReaderPanel::tr("Colour"));
    changesLibrary(colours->menuAction());
    for (int i = 0; i < 6; ++i) {
        const auto each = static_cast<HighlightColour>(i);
        QAction *action =
            colours->addAction(colourIcon(each), colourText(each), panel, [this, annotation, each] {
                Annotation changed = annotation;
                changed.colour = each;
                if (const Result<Annotation> edited = services.annotations.edit(changed); !edited.ok())
                    tell(edited.error());
            });
        action->setCheckable(true);
        action->setChecked(each == annotation.colour);
    }
    const bool underlined = annotation.style == MarkStyle::Underline;
    QAction *style = menu.addAction(
        underlined ? ReaderPanel::tr("Show as Highlight") : ReaderPanel::tr("Show as Underline"), panel,
        [this, annotation, underlined] {
            Annotation changed = annotation;
            changed.style = underlined ? MarkStyle::Highlight : MarkStyle::Underline;
            if (const Result<Annotation> edited = services.annotations.edit(changed); !edited.ok())
                tell(edited.error());
        });
    changesLibrary(style);
    changesLibrary(menu.addAction(ReaderPanel::tr("Remove Highlight"), panel, [this, id = annotation.id] {
        if (const Result<void> removed = services.annotations.remove(id); !removed.ok())
            tell(removed.error());
    }));
    menu.addSeparator();
}

std::optional<SelectedWords> ReaderPanel::Private::selectedWords() const
{
    const QList<Passage> selected = view->selectedPassages();
    if (document.id.isEmpty() || selected.isEmpty())
        return std::nullopt;
    Passage passage = selected.first();
    passage.document = document.id;
    for (const Page &page : view->pages()) {
        if (page.number == passage.page)
            return SelectedWords{
                passage, onOneLine(page.text.mid(passage.span.start, passage.span.length()), page.text),
                page.language};
    }
    return std::nullopt;
}

void ReaderPanel::Private::addNameActions(QMenu &menu, int index, qsizetype offset)
{
    if (const Mention *mention = marker.mentionAt(index, offset)) {
        menu.addSeparator();
        if (const Entity *known = services.facts.thesaurus().find(mention->entity))
            menu.addAction(ReaderPanel::tr("Show “%1”").arg(known->label(interfaceLanguage())), panel,
                           [this, entity = mention->entity] { navigator.chooseEntity(entity); });
        curation->addMentionActions(menu, *mention);
        return;
    }
    const int number = view->pages().at(index).number;
    for (const Mention &rejected : services.facts.rejectedMentions(document.id)) {
        if (rejected.passage.page != number || !rejected.passage.span.contains(offset))
            continue;
        menu.addSeparator();
        curation->addMentionActions(menu, rejected);
    }
}

// The selected words, else the paragraph under the pointer.
std::optional<Passage> ReaderPanel::Private::passageAt(const std::optional<TextSpot> &spot) const
{
    const TextRange selected = view->selection();
    if (selected.isEmpty() && !spot)
        return {};
    const int index = selected.isEmpty() ? spot->index : selected.first().index;
    const Page &page = view->pages().at(index);
    const Span span =
        selected.isEmpty() ? paragraphAt(page, spot->offset) : selected.on(index, page.text.size());
    return Passage{document.id, page.number, span};
}

void ReaderPanel::Private::showMenu(QPoint at)
{
    if (document.id.isEmpty())
        return;
    bar->hide();
    QMenu menu(panel);
    menu.setObjectName(u"readerMenu"_s);
    const std::optional<TextSpot> on = view->characterAt(at);
    if (on) {
        if (const Annotation *annotation = marker.annotationAt(on->index, on->offset))
            addAnnotationActions(menu, *annotation);
    }
    const bool some = !view->selection().isEmpty();
    QMenu *colours = menu.addMenu(ReaderPanel::tr("Highlight"));
    changesLibrary(colours->menuAction());
    for (int i = 0; i < 6; ++i) {
        const auto each = static_cast<HighlightColour>(i);
        // Shown, not bound: the view takes the key itself, and only while words are selected.
        const QString text = colourText(each) + u'\t' + QString::number(i + 1);
        colours->addAction(colourIcon(each), text, panel, [this, each] {
            Annotation like;
            like.colour = each;
            highlight(like);
        });
    }
    colours->setEnabled(some);
    menu.addAction(toolbar->underline);
    changesLibrary(menu.addAction(ReaderPanel::tr("Highlight with Note…"), panel, [this] {
        highlightWithNote();
    }))->setEnabled(some);
    menu.addSeparator();
    menu.addAction(ReaderPanel::tr("Copy"), panel,
                   [this] { QApplication::clipboard()->setText(view->selectedText()); })
        ->setEnabled(some);
    menu.addAction(ReaderPanel::tr("Copy with Citation"), panel, [this] { copyWithCitation(); })
        ->setEnabled(some);
    menu.addAction(ReaderPanel::tr("Search for Selection"), panel,
                   [this] { navigator.searchFor(onOneLine(view->selectedText())); })
        ->setEnabled(some);
    const std::optional<Passage> passage = passageAt(on);
    const auto addLike = [&](const QString &text, bool otherLanguages) {
        menu.addAction(text, panel,
                       [this, passage, otherLanguages] { navigator.findSimilar(*passage, otherLanguages); })
            ->setEnabled(passage.has_value());
    };
    addLike(ReaderPanel::tr("Passages like This"), false);
    addLike(ReaderPanel::tr("The Same in Other Languages"), true);
    menu.addSeparator();
    addLinks(menu, at);
    menu.addAction(toolbar->documentNote);
    curation->addTo(menu);
    if (on)
        addNameActions(menu, on->index, on->offset);
    menu.exec(view->viewport()->mapToGlobal(at));
}

} // namespace vigie
