<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>Wrote %n excerpt(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n excerpt to %1.</numerusform>
            <numerusform>Wrote %n excerpts to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document has %n page(s).</source>
        <translation>
            <numerusform>The document has %n page.</numerusform>
            <numerusform>The document has %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) found.</source>
        <translation>
            <numerusform>%n passage found.</numerusform>
            <numerusform>%n passages found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n annotation(s).</source>
        <translation>
            <numerusform>Took %n annotation.</numerusform>
            <numerusform>Took %n annotations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already and stay as they are.</source>
        <translation>
            <numerusform>%n was here already and stays as it is.</numerusform>
            <numerusform>%n were here already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n the words are not found in the library: they are kept and listed as orphaned.</source>
        <translation>
            <numerusform>Of %n the words are not found in the library: it is kept and listed as orphaned.</numerusform>
            <numerusform>Of %n the words are not found in the library: they are kept and listed as orphaned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n entries to %1.</source>
        <translation>
            <numerusform>Wrote %n entry to %1.</numerusform>
            <numerusform>Wrote %n entries to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed elsewhere since and are now as the file has them.</source>
        <translation>
            <numerusform>%n was changed elsewhere since and is now as the file has it.</numerusform>
            <numerusform>%n were changed elsewhere since and are now as the file has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) have no readable text. “vigie recognise” reads the words in their pictures.</source>
        <translation>
            <numerusform>%n page has no readable text. “vigie recognise” reads the words in its picture.</numerusform>
            <numerusform>%n pages have no readable text. “vigie recognise” reads the words in their pictures.</numerusform>
        </translation>
    </message>
        <message numerus="yes">
        <source>%n annotation(s) in it are kept, listed as orphaned, and come back when it is imported again.</source>
        <translation>
            <numerusform>%n annotation in it is kept, listed as orphaned, and comes back when it is imported again.</numerusform>
            <numerusform>%n annotations in it are kept, listed as orphaned, and come back when it is imported again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerSentences</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No document states the whole year: %n part(s) stand for it, so the bar is “at least”.</source>
        <translation>
            <numerusform>No document states the whole year: %n part stands for it, so the bar is “at least”.</numerusform>
            <numerusform>No document states the whole year: %n parts stand for it, so the bar is “at least”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n document(s)</source>
        <comment>follows “3 statements, ”</comment>
        <translation>
            <numerusform>in %n document</numerusform>
            <numerusform>in %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citing %1</source>
        <comment>statements that repeat what another said</comment>
        <translation>
            <numerusform>%n citing %1</numerusform>
            <numerusform>%n citing %1</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n damaged entry(s) of your own work were found and are again as you left them. The damaged form was put aside in the library's folder.</source>
        <translation>
            <numerusform>%n damaged entry of your own work was found and is again as you left it. The damaged form was put aside in the library's folder.</numerusform>
            <numerusform>%n damaged entries of your own work were found and are again as you left them. The damaged form was put aside in the library's folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged entry(s) of your own work could not be put right and are shown as they are; how they were found is kept in the library's folder.</source>
        <translation>
            <numerusform>%n damaged entry of your own work could not be put right and is shown as it is; how it was found is kept in the library's folder.</numerusform>
            <numerusform>%n damaged entries of your own work could not be put right and are shown as they are; how they were found is kept in the library's folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that had not reached the database came from the journal.</source>
        <translation>
            <numerusform>%n change that had not reached the database came from the journal.</numerusform>
            <numerusform>%n changes that had not reached the database came from the journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of your own work are damaged.</source>
        <translation>
            <numerusform>%n entry of your own work is damaged.</numerusform>
            <numerusform>%n entries of your own work are damaged.</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>vigie::Chart</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>vigie::ChartPanel</name>
    <message numerus="yes">
        <source>Show all %n in the claims table</source>
        <translation>
            <numerusform>Show all %n in the claims table</numerusform>
            <numerusform>Show all %n in the claims table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Documents (%n left out)…</source>
        <translation>
            <numerusform>Documents (%n left out)…</numerusform>
            <numerusform>Documents (%n left out)…</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>vigie::ClaimActions</name>
    <message numerus="yes">
        <source>%n claim(s) accepted.</source>
        <translation>
            <numerusform>%n claim accepted.</numerusform>
            <numerusform>%n claims accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) rejected.</source>
        <translation>
            <numerusform>%n claim rejected.</numerusform>
            <numerusform>%n claims rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) set back to proposed.</source>
        <translation>
            <numerusform>%n claim set back to proposed.</numerusform>
            <numerusform>%n claims set back to proposed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) kept out of the charts.</source>
        <translation>
            <numerusform>%n claim kept out of the charts.</numerusform>
            <numerusform>%n claims kept out of the charts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) count in the charts again.</source>
        <translation>
            <numerusform>%n claim counts in the charts again.</numerusform>
            <numerusform>%n claims count in the charts again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) now state one fact.</source>
        <translation>
            <numerusform>%n claim now states one fact.</numerusform>
            <numerusform>%n claims now state one fact.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) now state a fact of their own.</source>
        <translation>
            <numerusform>%n claim now states a fact of its own.</numerusform>
            <numerusform>%n claims now state a fact of their own.</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>vigie::ClaimModel</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <comment>claims of one fact</comment>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>vigie::DocumentDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>vigie::DocumentModel</name>
    <message numerus="yes">
        <source>%n page(s) (%1): %2</source>
        <comment>%1 their numbers, %2 a sentence</comment>
        <translation>
            <numerusform>%n page (%1): %2</numerusform>
            <numerusform>%n pages (%1): %2</numerusform>
        </translation>
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
    <name>vigie::ExpansionBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>words that are also searched for</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>vigie::Export</name>
    <message numerus="yes">
        <source>%n highlight(s) are left out: their document is no longer in the library.</source>
        <translation>
            <numerusform>%n highlight is left out: its document is no longer in the library.</numerusform>
            <numerusform>%n highlights are left out: their documents are no longer in the library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The highlights stand in %n document(s). Name a file that ends in .zip, or choose one document.</source>
        <translation>
            <numerusform>The highlights stand in %n document. Name a file that ends in .zip, or choose one document.</numerusform>
            <numerusform>The highlights stand in %n documents. Name a file that ends in .zip, or choose one document.</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>vigie::ExportDialog</name>
    <message numerus="yes">
        <source>%n highlight(s), as the list shows them, each with its citation.</source>
        <translation>
            <numerusform>%n highlight, as the list shows it, with its citation.</numerusform>
            <numerusform>%n highlights, as the list shows them, each with its citation.</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>vigie::ExportRun</name>
    <message numerus="yes">
        <source>%n highlight(s) were brought in.</source>
        <translation>
            <numerusform>%n highlight were brought in.</numerusform>
            <numerusform>%n highlights were brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed elsewhere and are now as the file has them.</source>
        <translation>
            <numerusform>%n was changed elsewhere and is now as the file has it.</numerusform>
            <numerusform>%n were changed elsewhere and are now as the file has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already.</source>
        <translation>
            <numerusform>%n was here already.</numerusform>
            <numerusform>%n were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n the words are not found here; they are listed as lost.</source>
        <translation>
            <numerusform>Of %n the words are not found here; it is listed as lost.</numerusform>
            <numerusform>Of %n the words are not found here; they are listed as lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed both here and in the file. Both versions now stand side by side:</source>
        <translation>
            <numerusform>%n was changed both here and in the file. Both versions now stand side by side:</numerusform>
            <numerusform>%n were changed both here and in the file. Both versions now stand side by side:</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>vigie::FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>vigie::ImportDialog</name>
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
    <message numerus="yes">
        <source>%n page(s) came in without readable text, probably scans. OCR can read their words; it takes a few seconds a page.</source>
        <translation>
            <numerusform>%n page came in without readable text, probably a scan. OCR can read its words; it takes a few seconds a page.</numerusform>
            <numerusform>%n pages came in without readable text, probably scans. OCR can read their words; it takes a few seconds a page.</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>vigie::LibraryCheck</name>
    <message numerus="yes">
        <source>“%1”: %n annotation(s) do not stand where the words are.</source>
        <translation>
            <numerusform>“%1”: %n annotation does not stand where its words are.</numerusform>
            <numerusform>“%1”: %n annotations do not stand where their words are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n decision(s) or entry(s) do not stand where the words are.</source>
        <translation>
            <numerusform>“%1”: %n decision or entry does not stand where its words are.</numerusform>
            <numerusform>“%1”: %n decisions or entries do not stand where their words are.</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>vigie::OtherLibrariesButton</name>
    <message numerus="yes">
        <source>Also in %n library(s), over the network</source>
        <translation>
            <numerusform>Also in %n library, over the network</numerusform>
            <numerusform>Also in %n libraries, over the network</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also in %n library(s)</source>
        <translation>
            <numerusform>Also in %n library</numerusform>
            <numerusform>Also in %n libraries</numerusform>
        </translation>
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
    </context>
<context>
    <name>vigie::Recognition</name>
    <message numerus="yes">
        <source>Words of %n page(s) were recognised.</source>
        <translation>
            <numerusform>Words of %n page were recognised.</numerusform>
            <numerusform>Words of %n pages were recognised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n page(s) there were none.</source>
        <translation>
            <numerusform>On %n page there were none.</numerusform>
            <numerusform>On %n pages there were none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be read.</source>
        <translation>
            <numerusform>%n page could not be read.</numerusform>
            <numerusform>%n pages could not be read.</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>vigie::ReviewPanel</name>
    <message numerus="yes">
        <source>%n decision(s) about words that are gone…</source>
        <translation>
            <numerusform>%n decision about words that are gone…</numerusform>
            <numerusform>%n decisions about words that are gone…</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>vigie::SearchPanel</name>
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
    <message numerus="yes">
        <source>%n library(s)</source>
        <translation>
            <numerusform>%n library</numerusform>
            <numerusform>%n libraries</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>vigie::TextBanner</name>
    <message numerus="yes">
        <source>Read All %n Page(s)</source>
        <translation>
            <numerusform>Read %n Page</numerusform>
            <numerusform>Read All %n Pages</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>vigie::ThesaurusActions</name>
    <message numerus="yes">
        <source>%n entry(s) could not be read.</source>
        <translation>
            <numerusform>%n entry could not be read.</numerusform>
            <numerusform>%n entries could not be read.</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>vigie::ThumbnailPanel</name>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n highlight</numerusform>
            <numerusform>%n highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>found %n time(s)</source>
        <translation>
            <numerusform>found %n time</numerusform>
            <numerusform>found %n times</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>vigie::Timeline</name>
    <message numerus="yes">
        <source>%1 (%n passages)</source>
        <comment>what happened, and how many passages tell it; %n is never 1</comment>
        <translation>
            <numerusform>%1 (%n passage)</numerusform>
            <numerusform>%1 (%n passages)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more document(s)</source>
        <translation>
            <numerusform>%n more document</numerusform>
            <numerusform>%n more documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) found no room here; a saved table has all of them.</source>
        <translation>
            <numerusform>%n more thing found no room here; a saved table has all of them.</numerusform>
            <numerusform>%n more things found no room here; a saved table has all of them.</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>vigie::TimelinePanel</name>
    <message numerus="yes">
        <source>%n overlap(s) in time</source>
        <translation>
            <numerusform>%n overlap in time</numerusform>
            <numerusform>%n overlaps in time</numerusform>
        </translation>
    </message>
    </context>
</TS>
