<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>--range takes A-B, counted in characters of the page, which has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page does not hold the quoted text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quoted text stands more than once on the page: quote more of it, or use --range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--colour takes yellow, green, blue, pink, orange or purple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the place with either --quote or --range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“annotation” takes “edit ID” or “remove ID”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no annotation “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as “%1” is not available in this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no export format “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to with --output FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n excerpt(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n excerpt to %1.</numerusform>
            <numerusform>Wrote %n excerpts to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“import-annotations” is not available in this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only from documents published up to this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves a document out; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theft, laundering, revenue, cost, cap or other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO 4217 code or token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date; write 2025-11-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--kind takes theft, laundering, revenue, cost, cap or other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“entity %1” is not available in this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entity “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was imported until then is in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The document has %n page(s).</source>
        <translation>
            <numerusform>The document has %n page.</numerusform>
            <numerusform>The document has %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>— page %1 —</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verifies library, index and anchors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes again what can be derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes en, fr, ja or ko.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date range; write 2025-01-01..2025-09-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only with this tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in this colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only with these words in quote, note or tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in documents in en, fr, ja or ko</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>render needs --output FILE.png; --dpi takes 10 to 600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the library&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prints one JSON value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no progress and no notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: vigie [COMMAND] [ARGUMENTS] [--library DIR] [--json] [--quiet]

Without a command, opens the workbench.

Commands:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“vigie COMMAND --help” shows the options of a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. “vigie --help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: vigie %1 %2 [OPTIONS]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also searched: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 [%2], page %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) found.</source>
        <translation>
            <numerusform>%n passage found.</numerusform>
            <numerusform>%n passages found.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no bar, fact, claim, event or annotation “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart has no bar for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads from a bar (year:2024), fact, claim, event or annotation to its passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tag; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow, green, blue, pink, orange or purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language of the citations: en, fr, ja or ko</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists highlights and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highlights a passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page, counted from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words to mark, as the page has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the characters to mark: from A up to B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes or removes one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes back the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes excerpts with citations: jsonld, markdown, html</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes back exported annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists who and what is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows one entity with its mentions and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted things too: containers, people, barrels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes a picture or table: .png .svg .pdf .csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists every stated amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists what the claims state, each thing once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists what happened when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds up amounts by year and shows how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds files and folders to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists the documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prints the text that offsets refer to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this page, counted from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes a picture of a page, marks included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels an inch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marks the words this search finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of the workbench:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds passages in all languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most this many passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only passages in en, fr, ja or ko</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the words as typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only documents published then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only passages that name this entity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerSentences</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a number, %2 its unit: &quot;1,190,000,000 USD&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts add up: %1 against %2 stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts do not add up: %1 against %2 stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another document states %1 for the same thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated as a whole for %2: %1.</source>
        <extracomment>%1 is an amount, %2 a period such as 2024; both plurals follow as sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n document(s).</source>
        <comment>follows “3 statements, ”</comment>
        <translation>
            <numerusform>in %n document.</numerusform>
            <numerusform>in %n documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No document states the whole year: %n part(s) stand for it, so the bar is “at least”.</source>
        <translation>
            <numerusform>No document states the whole year: %n part stands for it, so the bar is “at least”.</numerusform>
            <numerusform>No document states the whole year: %n parts stand for it, so the bar is “at least”.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rival figure for the same period: %1 is shown, because more or later documents state it, and not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: %1 looks like a slip of scale beside %2. Accept or reject it to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No period is stated, so it belongs to no year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its period has no stated beginning or end, so it belongs to no year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document says that it was returned, disputed or denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left it out of charts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its period overlaps with another statement of the same year: adding both would count money twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>%1 a sentence, %2 “3 statements”, %3 “in 2 documents.”</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message numerus="yes">
        <source>The facts of %n document(s) were read by an older version of Vigie. Read them again now? Your notes and decisions are kept.</source>
        <translation>
            <numerusform>The facts of %n document were read by an older version of Vigie. Read it again now? Your notes and decisions are kept.</numerusform>
            <numerusform>The facts of %n documents were read by an older version of Vigie. Read them again now? Your notes and decisions are kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading again: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All documents are read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the library&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens this document: its id, file name or title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with --open: at this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searches for these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en, fr, ja or ko; this time only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--page takes a number from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document “%1” in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Another Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library in this folder. A library is the folder that holds the file library.sqlite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not empty. Choose an empty folder, or make a new one, so that the library does not mix with other files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>The facts of %n document(s) were read by an older version.</source>
        <translation>
            <numerusform>The facts of %n document were read by an older version.</numerusform>
            <numerusform>The facts of %n documents were read by an older version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) were saved from it.</source>
        <translation>
            <numerusform>%n annotation was saved from it.</numerusform>
            <numerusform>%n annotations were saved from it.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database was damaged. What could be read of it is in a new one, the rest was read again from the originals; the damaged file was put aside as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::AnnotationDialog</name>
    <message>
        <source>Edit Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separated by commas</source>
        <comment>how to enter several tags</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::AnnotationModel</name>
    <message>
        <source>The words of this highlight are no longer in the document. It is kept here with its note and tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document no longer in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <comment>%1 title of a document</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::AnnotationsPanel</name>
    <message>
        <source>No highlights yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words on a page and choose a colour. Your highlights, notes and tags are listed here and can be exported with their citations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Highlight…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Highlights…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highlight was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highlight was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highlight was not removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highlight was removed. Edit ▸ Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highlights</source>
        <comment>name of a file to export into, without its ending</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highlights were not exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highlights were written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::Chart</name>
    <message>
        <source>Hatched top and ≥: at least this much was stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whiskers: the least and the most that sources state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over several years, in no bar: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by year, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other victims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not broken down</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>A chart can be written as .png, .svg, .pdf or .csv, not as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of the chart could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::ChartPanel</name>
    <message>
        <source>Amounts by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As known on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only documents published up to this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart as a picture or its figures as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No amounts of this kind with a year.

Amounts that the documents state are drawn here by year. Choose another kind or unit, or import documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart&apos;s figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the bars are made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts that no bar shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over several years, in no bar: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, p. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more in the claims table</source>
        <translation>
            <numerusform>%n more in the claims table</numerusform>
            <numerusform>%n more in the claims table</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart; its figures are in the table beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” — %2</source>
        <comment>words and where they stand</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::ChartTableModel</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Victims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::Citation</name>
    <message>
        <source>p. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::ClaimModel</name>
    <message>
        <source>Amount</source>
        <comment>column of the claims</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <comment>column of the claims: the time the amount is about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column of the claims: theft, revenue …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Victim</source>
        <comment>column of the claims</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <comment>column of the claims</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty</source>
        <comment>column of the claims: asserted, reported, disputed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>column of the claims: the larger amount this one belongs to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of the claims: proposed, accepted, rejected …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>period of a claim</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <comment>claims of one fact</comment>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message>
        <source>disputed</source>
        <comment>certainty of a claim: returned, disputed or denied</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>according to %1</source>
        <comment>certainty of a claim</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported</source>
        <comment>certainty of a claim: reported without being asserted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asserted</source>
        <comment>certainty of a claim</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in charts</source>
        <comment>status of a claim</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held back</source>
        <comment>status of a fact: kept out of charts until a person decides</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict</source>
        <comment>status of a fact: another figure is stated for the same thing</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::ClaimsPanel</name>
    <message>
        <source>The claim was accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim was rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim is kept out of the charts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim counts in the charts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No amounts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When documents are in the library, every amount of money that they state is listed here, the statements of one fact together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept what the program read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject what the program read: it counts nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep out of Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the claim, but let no chart count it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <comment>of amounts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <comment>%1 command, %2 its keys</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::DocumentDialog</name>
    <message>
        <source>Document Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2025-05-29, 2025-05 or 2025</source>
        <comment>examples of how to enter a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ublished:</source>
        <comment>date of publication</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publisher:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a date, words like “last year” in it cannot be dated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a day, a month, a quarter or a year, for example 2025-05-29, 2025-05, 2025-Q2 or 2025.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::DocumentModel</name>
    <message>
        <source>Title</source>
        <comment>column of the library</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <comment>column of the library</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <comment>column of the library: date of publication</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <comment>column of the library</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>column of the library: number of pages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column of the library: kind of file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date of publication was found. Add it in the document’s properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <comment>%2 a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::EntityDetail</name>
    <message>
        <source>Mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appears With</source>
        <comment>other names in the same passages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts and Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions by document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in the same passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts and events that concern this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <comment>column: date or period</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: amount or event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name to see what is known about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::EntityModel</name>
    <message numerus="yes">
        <source>%n passage(s) together</source>
        <comment>two entities named in the same passages</comment>
        <translation>
            <numerusform>%n passage together</numerusform>
            <numerusform>%n passages together</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1: 12 mentions, %2: in 3 documents</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n document(s)</source>
        <translation>
            <numerusform>in %n document</numerusform>
            <numerusform>in %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::EntityPanel</name>
    <message>
        <source>No names yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When documents are in the library, the persons, organisations, States and terms that they name are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named here:</source>
        <comment>at the place being read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All types</source>
        <comment>of names</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::ExpansionBar</name>
    <message>
        <source>Also:</source>
        <comment>before the words that a search looks for in addition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added as another reading of the same characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added from the thesaurus (%1).</source>
        <comment>%1 a language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press to leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out. Press to search for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also search for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::Export</name>
    <message>
        <source>There is no export format “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::ExportDialog</name>
    <message>
        <source>Markdown text</source>
        <comment>format of an export</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <comment>format of an export</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web Annotations (JSON-LD)</source>
        <comment>format of an export</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s), as the list shows them, each with its citation.</source>
        <translation>
            <numerusform>%n highlight, as the list shows it, with its citation.</numerusform>
            <numerusform>%n highlights, as the list shows them, each with its citation.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Citations in:</source>
        <comment>followed by a language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous find (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next find (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::Help</name>
    <message>
        <source>Bring in your documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import PDF files, web pages and text with File ▸ Import, or drop files and folders anywhere on the window. The originals are copied into the library and never changed. A list tells you afterwards what could not be read, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in four languages at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a word or a name in English, French, Japanese or Korean. Vigie also looks for its names in the other languages and shows what it added below the line; press an addition to leave it out. Put words in quotation marks to find them exactly as written. The Down key goes to the results, Enter opens one on its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words on a page and choose a colour to highlight them, with a note and tags if you like. Highlights are kept when a document is imported again. Everything you do can be undone from the Edit menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who and what is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Names panel lists persons, organisations, States and terms in all documents. Choose one to see its names in four languages, where it is mentioned and what appears with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Claims panel lists every amount that a document states, the statements of one fact together. Each is a proposal: open its passage, then accept it, reject it or keep it out of the charts with the right mouse button. The chart shows how each bar is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export your highlights from the Highlights panel as Markdown, as a web page or as Web Annotations, each with its citation. Ctrl+K finds every command by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Vigie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vigie %1</source>
        <comment>name of the program and its version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workbench for people who read sanctions reports in English, French, Japanese and Korean. It works without a network: nothing you read leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vigie is free software: you may use, share and change it under the terms of the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::HighlightBar</name>
    <message>
        <source>Highlight: %1 (key %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight with a note and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the words with their citation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::Import</name>
    <message>
        <source>There is no such file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder may not be read. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links inside folders are not followed. Import what it points to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden files and folders are not imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::ImportDialog</name>
    <message>
        <source>Stopping… What has been imported so far stays in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing file %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added</source>
        <translation>
            <numerusform>%n file added</numerusform>
            <numerusform>%n files added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) updated</source>
        <translation>
            <numerusform>%n file updated</numerusform>
            <numerusform>%n files updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) unchanged</source>
        <translation>
            <numerusform>%n file unchanged</numerusform>
            <numerusform>%n files unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed</source>
        <translation>
            <numerusform>%n file failed</numerusform>
            <numerusform>%n files failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) skipped</source>
        <translation>
            <numerusform>%n file skipped</numerusform>
            <numerusform>%n files skipped</numerusform>
        </translation>
    </message>
    <message>
        <source>No files were found to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: %1.</source>
        <comment>%1 counts of imported files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import finished: %1.</source>
        <comment>%1 counts of imported files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files were not imported:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that were not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason and what you can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::LibraryPanel</name>
    <message>
        <source>Your library is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import reports as PDF, web pages or text, or drop files and folders anywhere on this window. The sample library shows what Vigie does with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Sample Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document Properties…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The properties were not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The properties were changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1” from the library?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text and what was read from it leave the library. Your highlights in it are kept and come back when you import it again. The file you imported it from is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was not removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was removed from the library.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::MainWindow</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <comment>panel: who and what documents name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts by Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Amounts by Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll Tabs Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll Tabs Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <comment>%1 kinds of files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <comment>%1 kinds of files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be redone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of this library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an Empty Folder for the New Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the Folder of a Library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::Names</name>
    <message>
        <source>English</source>
        <comment>a language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <comment>a language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>a language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <comment>a language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>another language than the four working languages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>the language of a document is not known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the file’s metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the dateline of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the file’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <comment>type of a thesaurus entry: a term of the field that is no name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <comment>a country</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <comment>a company that trades virtual assets</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hacking group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <comment>of the UN Security Council</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <comment>type of a thesaurus entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theft</source>
        <comment>kind of an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laundering</source>
        <comment>kind of an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <comment>kind of an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>kind of an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap</source>
        <comment>kind of an amount: an upper limit set by a resolution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>status of a claim</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>status of a claim</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <comment>status of a claim: read by the program, not yet decided by a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <comment>type of a document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <comment>type of a document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <comment>type of a document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN list reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMO number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wikidata item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <comment>result of importing a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>result of importing a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>result of importing a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>result of importing a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>result of importing a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Highlight</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Highlight</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Highlight</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision on a Claim</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of Document Properties</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last Change</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, counted from %2</source>
        <comment>%1 words of the document, %2 a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read from “%1”</source>
        <comment>%1 words of the document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be opened or read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged, or is not what its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no text; it may be a scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vigie does not read this kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than Vigie reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading took too long and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader stopped on this file. The library was not harmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was written by a newer version of Vigie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library folder could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was entered cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the file again if you need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy without a password and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in another program, save it anew and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run text recognition (OCR) on it first, then import the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as PDF, HTML or plain text and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it into smaller files and import those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it anew as PDF from another program and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version of Vigie to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk is not full and that you may write to the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 a name, year or kind; %2 what is said of it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::NoteDialog</name>
    <message>
        <source>Highlight with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlighted words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::PageMarker</name>
    <message>
        <source>Found for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::PagePictures</name>
    <message>
        <source>The page could not be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::PageProblem</name>
    <message>
        <source>The page holds more text than can be read; its end is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page took too long to read; part of its text may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is damaged and could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is a picture without text, probably a scan; its words cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::PassageDelegate</name>
    <message>
        <source>p. %1</source>
        <comment>label of a page, short</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::PassageModel</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <comment>found in one document</comment>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1, %2: %3</source>
        <comment>%1 page label, %2 language, %3 words of the page</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::PictureSheet</name>
    <message>
        <source>Drawing the page…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::ReaderPanel</name>
    <message>
        <source>“%1” — %2</source>
        <comment>words and where they stand</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Note and Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight with Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with Citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open yet.

Choose a document in the library, or search and choose a result: its page opens here, with the words marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no page that could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document that was open here is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::ReaderToolbar</name>
    <message>
        <source>(%1 of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page&apos;s own size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As wide as the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole page in the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight the selected words (keys 1 to 6 choose the colour)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underline the names that are known; a click shows what is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::SearchFilters</name>
    <message>
        <source>Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <comment>a person, organisation, State or term that a passage names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published from:</source>
        <comment>followed by a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published until:</source>
        <comment>followed by a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order:</source>
        <comment>of search results</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example 2024</source>
        <comment>a date to enter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example 2025-10</source>
        <comment>a date to enter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best first</source>
        <comment>order of search results</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <comment>order of search results</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the words as I type them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without their names in the other languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a date yet: enter 2025, 2025-05 or 2025-05-29.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::SearchMessages</name>
    <message>
        <source>“%1” holds no letter or digit and was ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phrase without letters or digits was ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1*” is too short to look for beginnings and was ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thesaurus has no single entry “%1”: entity: was ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 words were searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark has no partner: the phrase goes to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEAR takes a number from 1 to %1: %2 was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closing parenthesis has no partner and was ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OR needs words on both sides and was ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AND needs words on both sides and was ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT needs a word after it and was ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEAR needs a word or a phrase on both sides and was ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parentheses are nested too deeply: the innermost were ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parenthesis was not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 characters were searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage has all the words; these have some of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 passages of the index could not be read: it should be made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: needs a value after it and was ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no language and was ignored: en, fr, ja and ko are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date and was ignored: 2025, 2025-03, 2025-03-14 or 2024..2025 are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no page and was ignored: 12 or 3..9 are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is not searched here and was ignored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::SearchPanel</name>
    <message>
        <source>Search in all languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask in any of four languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name or a few words in English, French, Japanese or Korean. Passages in the other languages are found too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search could not be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters, use fewer words, or check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use fewer words, check the spelling, or leave out the quotation marks. Documents that hold only pictures cannot be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best %1 of about %2 passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::Store</name>
    <message>
        <source>There is no annotation “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step was recorded by a newer version of Vigie and cannot be undone here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library holds no document “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library folder could not be made. Check that its parent folder may be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library could not be made: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library in this folder. Import documents to make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another import into this library is still running. Wait until it is done, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library folder may not be written to. Check its permissions and free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library was written by a newer version of Vigie (its format is %1, this program knows %2). Open it with that version; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be copied into the library: %1. Check free space and permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is %1 large; files up to %2 are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be opened: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder “originals” could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document&apos;s file could not be deleted from the library: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document “%1” has no page %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged library could not be copied. Check free space and permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is being written by another program. Wait until it is done, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library may not be written to. Check the permissions of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file library.sqlite in the library folder is damaged. Run “vigie check --repair”, or put back a copy of the folder; the documents themselves lie unharmed in its folder “originals”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library could not be read or written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marked range does not lie within the page&apos;s text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no claim “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::Timeline</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foundings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vetoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thefts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lanes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more time (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less time (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline of events and document dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dates yet.

What the documents say happened, and when they were published, is shown here once documents are imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import F&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;Sample Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Library Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find on Page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Original Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit &amp;Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search the Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Short Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Vigie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the &amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow the System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 command, %2 its keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool Bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <comment>%1 an act: Add Highlight</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <comment>%1 an act: Add Highlight</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Another Library…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
