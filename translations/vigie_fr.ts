<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>--range takes A-B, counted in characters of the page, which has %1.</source>
        <translation>--range attend A-B, compté en caractères de la page, qui en a %1.</translation>
    </message>
    <message>
        <source>The page does not hold the quoted text.</source>
        <translation>La page ne contient pas le texte cité.</translation>
    </message>
    <message>
        <source>The quoted text stands more than once on the page: quote more of it, or use --range.</source>
        <translation>Le texte cité figure plusieurs fois dans la page&#xa0;: citez-en davantage ou utilisez --range.</translation>
    </message>
    <message>
        <source>--colour takes yellow, green, blue, pink, orange or purple.</source>
        <translation>--colour accepte yellow, green, blue, pink, orange ou purple.</translation>
    </message>
    <message>
        <source>Name the place with either --quote or --range.</source>
        <translation>Indiquez l’emplacement avec --quote ou avec --range, pas les deux.</translation>
    </message>
    <message>
        <source>“annotation” takes “edit ID” or “remove ID”.</source>
        <translation>«&#xa0;annotation&#xa0;» attend «&#xa0;edit ID&#xa0;» ou «&#xa0;remove ID&#xa0;».</translation>
    </message>
    <message>
        <source>There is no annotation “%1”.</source>
        <translation>Il n’existe aucune annotation «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Export as “%1” is not available in this version.</source>
        <translation>L’exportation au format «&#xa0;%1&#xa0;» n’est pas disponible dans cette version.</translation>
    </message>
    <message>
        <source>There is no export format “%1”.</source>
        <translation>Le format d’exportation «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Say where to with --output FILE.</source>
        <translation>Indiquez le fichier à écrire avec --output FILE.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n excerpt(s) to %1.</source>
        <translation>
            <numerusform>%n extrait écrit dans %1.</numerusform>
            <numerusform>%n extraits écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“import-annotations” is not available in this version.</source>
        <translation>«&#xa0;import-annotations&#xa0;» n’est pas disponible dans cette version.</translation>
    </message>
    <message>
        <source>only from documents published up to this day</source>
        <translation>seulement d’après les documents publiés jusqu’à cette date</translation>
    </message>
    <message>
        <source>leaves a document out; may be repeated</source>
        <translation>écarte un document&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>theft, laundering, revenue, cost, cap or other</source>
        <translation>theft (vol), laundering (blanchiment), revenue (recettes), cost (coût), cap (plafond) ou other (autre)</translation>
    </message>
    <message>
        <source>ISO 4217 code or token</source>
        <translation>code ISO 4217 ou symbole de jeton</translation>
    </message>
    <message>
        <source>“%1” is no date; write 2025-11-01.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#xa0;; écrivez 2025-11-01.</translation>
    </message>
    <message>
        <source>--kind takes theft, laundering, revenue, cost, cap or other.</source>
        <translation>--kind accepte theft, laundering, revenue, cost, cap ou other.</translation>
    </message>
    <message>
        <source>“entity %1” is not available in this version.</source>
        <translation>«&#xa0;entity %1&#xa0;» n’est pas disponible dans cette version.</translation>
    </message>
    <message>
        <source>There is no entity “%1”.</source>
        <translation>Il n’existe aucune entité «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 a été écrit.</translation>
    </message>
    <message>
        <source>Left out: %1 (%2)</source>
        <translation>Écarté&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mis à jour</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>Stopped. What was imported until then is in the library.</source>
        <translation>Importation interrompue. Ce qui a été importé jusque-là est dans la bibliothèque.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message numerus="yes">
        <source>The document has %n page(s).</source>
        <translation>
            <numerusform>Le document a %n page.</numerusform>
            <numerusform>Le document a %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>— page %1 —</source>
        <translation>— page&#xa0;%1 —</translation>
    </message>
    <message>
        <source>Repaired: %1</source>
        <translation>Réparé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>La bibliothèque est intègre.</translation>
    </message>
    <message>
        <source>verifies library, index and anchors</source>
        <translation>vérifie la bibliothèque, l’index et les ancrages</translation>
    </message>
    <message>
        <source>makes again what can be derived</source>
        <translation>reconstruit ce qui peut l’être</translation>
    </message>
    <message>
        <source>--%1 takes en, fr, ja or ko.</source>
        <translation>--%1 accepte en, fr, ja ou ko.</translation>
    </message>
    <message>
        <source>“%1” is no date range; write 2025-01-01..2025-09-30.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un intervalle de dates&#xa0;; écrivez 2025-01-01..2025-09-30.</translation>
    </message>
    <message>
        <source>only with this tag</source>
        <translation>seulement avec cette étiquette</translation>
    </message>
    <message>
        <source>only in this colour</source>
        <translation>seulement dans cette couleur</translation>
    </message>
    <message>
        <source>only with these words in quote, note or tags</source>
        <translation>seulement avec ces mots dans la citation, la note ou les étiquettes</translation>
    </message>
    <message>
        <source>only in documents in en, fr, ja or ko</source>
        <translation>seulement dans les documents en en, fr, ja ou ko</translation>
    </message>
    <message>
        <source>only in this document</source>
        <translation>seulement dans ce document</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>render needs --output FILE.png; --dpi takes 10 to 600.</source>
        <translation>render demande --output FILE.png&#xa0;; --dpi accepte de 10 à 600.</translation>
    </message>
    <message>
        <source>the library&apos;s folder</source>
        <translation>dossier de la bibliothèque</translation>
    </message>
    <message>
        <source>prints one JSON value</source>
        <translation>affiche une valeur JSON unique</translation>
    </message>
    <message>
        <source>no progress and no notes</source>
        <translation>ni progression ni remarques</translation>
    </message>
    <message>
        <source>shows this help</source>
        <translation>affiche cette aide</translation>
    </message>
    <message>
        <source>shows the version</source>
        <translation>affiche la version</translation>
    </message>
    <message>
        <source>Usage: vigie [COMMAND] [ARGUMENTS] [--library DIR] [--json] [--quiet]

Without a command, opens the workbench.

Commands:
</source>
        <translation>Utilisation&#xa0;: vigie [COMMAND] [ARGUMENTS] [--library DIR] [--json] [--quiet]

Sans commande, ouvre la fenêtre de Vigie.

Commandes&#xa0;:
</translation>
    </message>
    <message>
        <source>“vigie COMMAND --help” shows the options of a command.</source>
        <translation>«&#xa0;vigie COMMAND --help&#xa0;» affiche les options d’une commande.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “vigie --help” lists them.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas. «&#xa0;vigie --help&#xa0;» en donne la liste.</translation>
    </message>
    <message>
        <source>Usage: vigie %1 %2 [OPTIONS]</source>
        <translation>Utilisation&#xa0;: vigie %1 %2 [OPTIONS]</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1.</source>
        <translation>--limit attend un nombre entier supérieur ou égal à 1.</translation>
    </message>
    <message>
        <source>Also searched: %1</source>
        <translation>Termes ajoutés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 [%2], page %3 (%4)</source>
        <translation>%1 [%2], page&#xa0;%3 (%4)</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) found.</source>
        <translation>
            <numerusform>%n passage trouvé.</numerusform>
            <numerusform>%n passages trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no bar, fact, claim, event or annotation “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne ni barre, ni fait, ni montant, ni événement, ni annotation.</translation>
    </message>
    <message>
        <source>The chart has no bar for %1.</source>
        <translation>Le graphique n’a pas de barre pour %1.</translation>
    </message>
    <message>
        <source>moves %1</source>
        <translation>entre dans %1</translation>
    </message>
    <message>
        <source>leads from a bar (year:2024), fact, claim, event or annotation to its passages</source>
        <translation>mène d’une barre (year:2024), d’un fait, d’un montant, d’un événement ou d’une annotation à ses passages</translation>
    </message>
    <message>
        <source>writes a picture of a page, marks included</source>
        <translation>produit l’image d’une page, avec ses marques</translation>
    </message>
    <message>
        <source>the page, counted from 1</source>
        <translation>la page, comptée à partir de 1</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>le fichier à écrire</translation>
    </message>
    <message>
        <source>pixels an inch</source>
        <translation>pixels par pouce</translation>
    </message>
    <message>
        <source>marks the words this search finds</source>
        <translation>met en évidence les mots que trouve cette recherche</translation>
    </message>
    <message>
        <source>counted things too: containers, people, barrels</source>
        <translation>les quantités aussi&#xa0;: conteneurs, personnes, barils</translation>
    </message>
    <message>
        <source>writes a picture or table: .png .svg .pdf .csv</source>
        <translation>écrit une image ou un tableau&#xa0;: .png .svg .pdf .csv</translation>
    </message>
    <message>
        <source>lists every stated amount</source>
        <translation>répertorie tous les montants relevés</translation>
    </message>
    <message>
        <source>lists what the claims state, each thing once</source>
        <translation>répertorie les faits que ces montants énoncent, chacun une seule fois</translation>
    </message>
    <message>
        <source>lists what happened when</source>
        <translation>répertorie les événements datés</translation>
    </message>
    <message>
        <source>adds up amounts by year and shows how</source>
        <translation>additionne les montants par année et montre comment</translation>
    </message>
    <message>
        <source>finds passages in all languages</source>
        <translation>trouve des passages dans toutes les langues</translation>
    </message>
    <message>
        <source>at most this many passages</source>
        <translation>nombre maximal de passages</translation>
    </message>
    <message>
        <source>only passages in en, fr, ja or ko</source>
        <translation>seulement les passages en en, fr, ja ou ko</translation>
    </message>
    <message>
        <source>only the words as typed</source>
        <translation>seulement les mots tels que saisis</translation>
    </message>
    <message>
        <source>only documents published then</source>
        <translation>seulement les documents publiés dans cet intervalle</translation>
    </message>
    <message>
        <source>only passages that name this entity</source>
        <translation>seulement les passages qui citent cette entité</translation>
    </message>
    <message>
        <source>lists who and what is named</source>
        <translation>répertorie les entités citées</translation>
    </message>
    <message>
        <source>shows one entity with its mentions and links</source>
        <translation>affiche une entité, ses mentions et ses liens</translation>
    </message>
    <message>
        <source>adds files and folders to the library</source>
        <translation>ajoute des fichiers et des dossiers à la bibliothèque</translation>
    </message>
    <message>
        <source>lists the documents</source>
        <translation>répertorie les documents</translation>
    </message>
    <message>
        <source>prints the text that offsets refer to</source>
        <translation>affiche le texte auquel renvoient les positions</translation>
    </message>
    <message>
        <source>only this page, counted from 1</source>
        <translation>seulement cette page, comptée à partir de 1</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>une note</translation>
    </message>
    <message>
        <source>a tag; may be repeated</source>
        <translation>une étiquette&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>yellow, green, blue, pink, orange or purple</source>
        <translation>yellow (jaune), green (vert), blue (bleu), pink (rose), orange ou purple (violet)</translation>
    </message>
    <message>
        <source>language of the citations: en, fr, ja or ko</source>
        <translation>langue des références&#xa0;: en, fr, ja ou ko</translation>
    </message>
    <message>
        <source>lists highlights and notes</source>
        <translation>répertorie les surlignages et les notes</translation>
    </message>
    <message>
        <source>highlights a passage</source>
        <translation>surligne un passage</translation>
    </message>
    <message>
        <source>the words to mark, as the page has them</source>
        <translation>les mots à surligner, tels qu’ils figurent dans la page</translation>
    </message>
    <message>
        <source>the characters to mark: from A up to B</source>
        <translation>les caractères à surligner&#xa0;: de A (inclus) à B (exclu)</translation>
    </message>
    <message>
        <source>changes or removes one</source>
        <translation>modifie ou supprime un surlignage</translation>
    </message>
    <message>
        <source>takes back the last change</source>
        <translation>annule la dernière modification</translation>
    </message>
    <message>
        <source>writes excerpts with citations: jsonld, markdown, html</source>
        <translation>exporte les extraits avec leurs références&#xa0;: jsonld, markdown, html</translation>
    </message>
    <message>
        <source>takes back exported annotations</source>
        <translation>réimporte des annotations exportées</translation>
    </message>
    <message>
        <source>Options of the workbench:</source>
        <translation>Options de la fenêtre&#xa0;:</translation>
    </message>
</context>
<context>
    <name>LedgerSentences</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a number, %2 its unit: &quot;1,190,000,000 USD&quot;</extracomment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>The parts add up: %1 against %2 stated.</source>
        <translation>La somme des parties concorde&#xa0;: %1 pour un total indiqué de %2.</translation>
    </message>
    <message>
        <source>The parts do not add up: %1 against %2 stated.</source>
        <translation>La somme des parties ne concorde pas&#xa0;: %1 pour un total indiqué de %2.</translation>
    </message>
    <message>
        <source>Another document states %1 for the same thing.</source>
        <translation>Un autre document donne %1 pour la même chose.</translation>
    </message>
    <message>
        <source>Stated as a whole for %2: %1.</source>
        <extracomment>%1 is an amount, %2 a period such as 2024; both plurals follow as sentences</extracomment>
        <translation>Total donné pour %2&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n document(s).</source>
        <comment>follows “3 statements, ”</comment>
        <translation>
            <numerusform>dans %n document.</numerusform>
            <numerusform>dans %n documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No document states the whole year: %n part(s) stand for it, so the bar is “at least”.</source>
        <translation>
            <numerusform>Aucun document ne donne le total de l’année&#xa0;: %n montant partiel en tient lieu, d’où une barre «&#xa0;au moins&#xa0;».</numerusform>
            <numerusform>Aucun document ne donne le total de l’année&#xa0;: %n montants partiels en tiennent lieu, d’où une barre «&#xa0;au moins&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 in %2 (%3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>A rival figure for the same period: %1 is shown, because more or later documents state it, and not %2.</source>
        <translation>Chiffres divergents pour la même période&#xa0;: %1 est retenu plutôt que %2, car il figure dans des documents plus nombreux ou plus récents.</translation>
    </message>
    <message>
        <source>Held back: %1 looks like a slip of scale beside %2. Accept or reject it to decide.</source>
        <translation>Mis en attente&#xa0;: %1 semble relever d’une erreur d’ordre de grandeur par rapport à %2. Acceptez ou rejetez ce montant pour trancher.</translation>
    </message>
    <message>
        <source>No period is stated, so it belongs to no year.</source>
        <translation>Aucune période n’est indiquée&#xa0;: ce montant ne se rattache à aucune année.</translation>
    </message>
    <message>
        <source>Its period has no stated beginning or end, so it belongs to no year.</source>
        <translation>Le début ou la fin de la période n’est pas indiqué&#xa0;: ce montant ne se rattache à aucune année.</translation>
    </message>
    <message>
        <source>The document says that it was returned, disputed or denied.</source>
        <translation>Selon le document, ce montant a été restitué, contesté ou démenti.</translation>
    </message>
    <message>
        <source>You left it out of charts.</source>
        <translation>Vous l’avez exclu des graphiques.</translation>
    </message>
    <message>
        <source>Its period overlaps with another statement of the same year: adding both would count money twice.</source>
        <translation>Sa période recoupe celle d’un autre montant de la même année&#xa0;: additionner les deux compterait l’argent deux fois.</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>%1 a sentence, %2 “3 statements”, %3 “in 2 documents.”</extracomment>
        <translation>%1 %2, %3</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message numerus="yes">
        <source>The facts of %n document(s) were read by an older version of Vigie. Read them again now? Your notes and decisions are kept.</source>
        <translation>
            <numerusform>Les faits de %n document ont été relevés par une version antérieure de Vigie. Le relire maintenant&#xa0;? Vos notes et vos décisions sont conservées.</numerusform>
            <numerusform>Les faits de %n documents ont été relevés par une version antérieure de Vigie. Les relire maintenant&#xa0;? Vos notes et vos décisions sont conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire les documents</translation>
    </message>
    <message>
        <source>Reading again: %1 of %2</source>
        <translation>Relecture&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>All documents are read again.</source>
        <translation>Tous les documents ont été relus.</translation>
    </message>
    <message>
        <source>the library&apos;s folder</source>
        <translation>dossier de la bibliothèque</translation>
    </message>
    <message>
        <source>Open Another Library</source>
        <translation>Ouvrir une autre bibliothèque</translation>
    </message>
    <message>
        <source>There is no library in this folder. A library is the folder that holds the file library.sqlite.</source>
        <translation>Ce dossier ne contient pas de bibliothèque. Une bibliothèque est le dossier où se trouve le fichier library.sqlite.</translation>
    </message>
    <message>
        <source>New Library</source>
        <translation>Nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>This folder is not empty. Choose an empty folder, or make a new one, so that the library does not mix with other files.</source>
        <translation>Ce dossier n’est pas vide. Choisissez un dossier vide ou créez-en un, afin que la bibliothèque ne se mêle pas à d’autres fichiers.</translation>
    </message>
    <message>
        <source>opens this document: its id, file name or title</source>
        <translation>ouvre ce document, désigné par son identifiant, son nom de fichier ou son titre</translation>
    </message>
    <message>
        <source>with --open: at this page</source>
        <translation>avec --open&#xa0;: à cette page</translation>
    </message>
    <message>
        <source>searches for these words</source>
        <translation>recherche ces mots</translation>
    </message>
    <message>
        <source>en, fr, ja or ko; this time only</source>
        <translation>en, fr, ja ou ko&#xa0;; pour cette fois seulement</translation>
    </message>
    <message>
        <source>--page takes a number from 1.</source>
        <translation>--page attend un nombre supérieur ou égal à 1.</translation>
    </message>
    <message>
        <source>There is no document “%1” in this library.</source>
        <translation>La bibliothèque ne contient aucun document «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>The facts of %n document(s) were read by an older version.</source>
        <translation>
            <numerusform>Les faits de %n document ont été relevés par une version antérieure.</numerusform>
            <numerusform>Les faits de %n documents ont été relevés par une version antérieure.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database was damaged. What could be read of it is in a new one, the rest was read again from the originals; the damaged file was put aside as “%1”.</source>
        <translation>La base de données était endommagée. Ce qui a pu en être lu se trouve dans une nouvelle base, le reste a été relu à partir des originaux&#xa0;; le fichier endommagé a été mis de côté sous le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) were saved from it.</source>
        <translation>
            <numerusform>%n annotation a été récupérée.</numerusform>
            <numerusform>%n annotations ont été récupérées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::AnnotationDialog</name>
    <message>
        <source>Edit Highlight</source>
        <translation>Modifier le surlignage</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <comment>how to enter several tags</comment>
        <translation>séparées par des virgules</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Note&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>Étique&amp;ttes&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Couleur&#xa0;:</translation>
    </message>
</context>
<context>
    <name>vigie::AnnotationModel</name>
    <message>
        <source>The words of this highlight are no longer in the document. It is kept here with its note and tags.</source>
        <translation>Les mots surlignés ne figurent plus dans le document. Ce surlignage est conservé ici avec sa note et ses étiquettes.</translation>
    </message>
    <message>
        <source>Document no longer in the library</source>
        <translation>Document retiré de la bibliothèque</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <comment>%1 title of a document</comment>
        <translation>%1, page&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>vigie::AnnotationsPanel</name>
    <message>
        <source>No highlights yet</source>
        <translation>Aucun surlignage</translation>
    </message>
    <message>
        <source>Select words on a page and choose a colour. Your highlights, notes and tags are listed here and can be exported with their citations.</source>
        <translation>Sélectionnez des mots dans une page et choisissez une couleur. Vos surlignages, notes et étiquettes apparaissent ici et peuvent être exportés avec leurs références.</translation>
    </message>
    <message>
        <source>Filter highlights</source>
        <translation>Filtrer les surlignages</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Surlignages</translation>
    </message>
    <message>
        <source>Edit Highlight…</source>
        <translation>Modifier le surlignage…</translation>
    </message>
    <message>
        <source>Remove Highlight</source>
        <translation>Supprimer le surlignage</translation>
    </message>
    <message>
        <source>Export Highlights…</source>
        <translation>Exporter les surlignages…</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>Toutes les couleurs</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Tous les documents</translation>
    </message>
    <message>
        <source>The highlight was not changed.</source>
        <translation>Le surlignage n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The highlight was changed.</source>
        <translation>Le surlignage a été modifié.</translation>
    </message>
    <message>
        <source>The highlight was not removed.</source>
        <translation>Le surlignage n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>The highlight was removed. Edit ▸ Undo brings it back.</source>
        <translation>Le surlignage a été supprimé. Édition ▸ Annuler le rétablit.</translation>
    </message>
    <message>
        <source>Export Highlights</source>
        <translation>Exporter les surlignages</translation>
    </message>
    <message>
        <source>highlights</source>
        <comment>name of a file to export into, without its ending</comment>
        <translation>surlignages</translation>
    </message>
    <message>
        <source>The highlights were not exported.</source>
        <translation>Les surlignages n’ont pas été exportés.</translation>
    </message>
    <message>
        <source>The highlights were written to %1.</source>
        <translation>Les surlignages ont été enregistrés dans %1.</translation>
    </message>
</context>
<context>
    <name>vigie::Chart</name>
    <message>
        <source>Hatched top and ≥: at least this much was stated.</source>
        <translation>Sommet hachuré et ≥&#xa0;: les sources indiquent «&#xa0;au moins&#xa0;» ce montant.</translation>
    </message>
    <message>
        <source>Whiskers: the least and the most that sources state.</source>
        <translation>Trait vertical&#xa0;: minimum et maximum indiqués par les sources.</translation>
    </message>
    <message>
        <source>Over several years, in no bar: %1</source>
        <translation>Sur plusieurs années, dans aucune barre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Écarté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 by year, %2</source>
        <translation>Montants par année – %1 (%2)</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Sources&#xa0;: %1</translation>
    </message>
    <message>
        <source>Other victims</source>
        <translation>Autres victimes</translation>
    </message>
    <message>
        <source>Not broken down</source>
        <translation>Sans ventilation</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>A chart can be written as .png, .svg, .pdf or .csv, not as “%1”.</source>
        <translation>Un graphique peut être enregistré en .png, .svg, .pdf ou .csv, mais pas sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The picture of the chart could not be made.</source>
        <translation>L’image du graphique n’a pas pu être produite.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>vigie::ChartPanel</name>
    <message>
        <source>Amounts by year</source>
        <translation>Montants par année</translation>
    </message>
    <message>
        <source>Kind of amount</source>
        <translation>Nature du montant</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>Chiffres connus au</translation>
    </message>
    <message>
        <source>Only documents published up to this day</source>
        <translation>Seulement les documents publiés jusqu’à cette date</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save the chart as a picture or its figures as a table</source>
        <translation>Enregistrer le graphique comme image ou ses chiffres comme tableau</translation>
    </message>
    <message>
        <source>No amounts of this kind with a year.

Amounts that the documents state are drawn here by year. Choose another kind or unit, or import documents.</source>
        <translation>Aucun montant de cette nature n’est rattaché à une année.

Les montants indiqués par les documents sont représentés ici par année. Choisissez une autre nature ou une autre unité, ou importez des documents.</translation>
    </message>
    <message>
        <source>The chart&apos;s figures</source>
        <translation>Chiffres du graphique</translation>
    </message>
    <message>
        <source>How the bars are made</source>
        <translation>Composition des barres</translation>
    </message>
    <message>
        <source>Amounts that no bar shows</source>
        <translation>Montants qu’aucune barre ne montre</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Over several years, in no bar: %1</source>
        <translation>Sur plusieurs années, dans aucune barre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <translation>Hors graphique (%1)</translation>
    </message>
    <message>
        <source>%1, p. %2</source>
        <translation>%1, p.&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the claims table</source>
        <translation>
            <numerusform>%n autre dans le tableau des montants</numerusform>
            <numerusform>%n autres dans le tableau des montants</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Image vectorielle (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Figures (*.csv)</source>
        <translation>Chiffres (*.csv)</translation>
    </message>
    <message>
        <source>Save the Chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Chart; its figures are in the table beside</source>
        <translation>Graphique&#xa0;; ses chiffres figurent dans le tableau voisin</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>“%1” — %2</source>
        <comment>words and where they stand</comment>
        <translation>«&#xa0;%1&#xa0;» — %2</translation>
    </message>
</context>
<context>
    <name>vigie::ChartTableModel</name>
    <message>
        <source>open</source>
        <translation>indéterminé</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Victimes</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Passages</translation>
    </message>
</context>
<context>
    <name>vigie::Citation</name>
    <message>
        <source>p. %1</source>
        <translation>p.&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>vigie::ClaimModel</name>
    <message>
        <source>Amount</source>
        <comment>column of the claims</comment>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>column of the claims: the time the amount is about</comment>
        <translation>Période</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column of the claims: theft, revenue …</comment>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Victim</source>
        <comment>column of the claims</comment>
        <translation>Victime</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>column of the claims</comment>
        <translation>Document</translation>
    </message>
    <message>
        <source>Certainty</source>
        <comment>column of the claims: asserted, reported, disputed</comment>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>column of the claims: the larger amount this one belongs to</comment>
        <translation>Partie de</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of the claims: proposed, accepted, rejected …</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>period of a claim</comment>
        <translation>non indiquée</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <comment>claims of one fact</comment>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>disputed</source>
        <comment>certainty of a claim: returned, disputed or denied</comment>
        <translation>contesté</translation>
    </message>
    <message>
        <source>according to %1</source>
        <comment>certainty of a claim</comment>
        <translation>selon %1</translation>
    </message>
    <message>
        <source>reported</source>
        <comment>certainty of a claim: reported without being asserted</comment>
        <translation>sous réserve</translation>
    </message>
    <message>
        <source>asserted</source>
        <comment>certainty of a claim</comment>
        <translation>affirmé</translation>
    </message>
    <message>
        <source>not in charts</source>
        <comment>status of a claim</comment>
        <translation>exclu des graphiques</translation>
    </message>
    <message>
        <source>held back</source>
        <comment>status of a fact: kept out of charts until a person decides</comment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>conflict</source>
        <comment>status of a fact: another figure is stated for the same thing</comment>
        <translation>conflit</translation>
    </message>
</context>
<context>
    <name>vigie::ClaimsPanel</name>
    <message>
        <source>The claim was accepted.</source>
        <translation>Le montant a été accepté.</translation>
    </message>
    <message>
        <source>The claim was rejected.</source>
        <translation>Le montant a été rejeté.</translation>
    </message>
    <message>
        <source>The claim is kept out of the charts.</source>
        <translation>Le montant est exclu des graphiques.</translation>
    </message>
    <message>
        <source>The claim counts in the charts again.</source>
        <translation>Le montant est de nouveau pris en compte dans les graphiques.</translation>
    </message>
    <message>
        <source>No amounts yet</source>
        <translation>Aucun montant</translation>
    </message>
    <message>
        <source>When documents are in the library, every amount of money that they state is listed here, the statements of one fact together.</source>
        <translation>Dès que la bibliothèque contient des documents, toutes les sommes d’argent qu’ils indiquent sont répertoriées ici&#xa0;; les passages qui énoncent un même fait sont regroupés.</translation>
    </message>
    <message>
        <source>Kind of amount</source>
        <translation>Nature du montant</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Amounts stated</source>
        <translation>Montants relevés</translation>
    </message>
    <message>
        <source>Words of the document</source>
        <translation>Texte du document</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept what the program read</source>
        <translation>Accepter ce que le programme a relevé</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Reject what the program read: it counts nowhere</source>
        <translation>Rejeter ce que le programme a relevé&#xa0;: le montant ne compte plus nulle part</translation>
    </message>
    <message>
        <source>Keep out of Charts</source>
        <translation>Exclure des graphiques</translation>
    </message>
    <message>
        <source>Keep the claim, but let no chart count it</source>
        <translation>Garder le montant, mais ne le compter dans aucun graphique</translation>
    </message>
    <message>
        <source>All kinds</source>
        <comment>of amounts</comment>
        <translation>Toute nature</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Tout statut</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Toute année</translation>
    </message>
    <message>
        <source>The decision was not kept.</source>
        <translation>La décision n’a pas été enregistrée.</translation>
    </message>
</context>
<context>
    <name>vigie::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Type a command…</source>
        <translation>Saisissez une commande…</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <comment>%1 command, %2 its keys</comment>
        <translation>%1   (%2)</translation>
    </message>
</context>
<context>
    <name>vigie::DocumentDialog</name>
    <message>
        <source>Document Properties</source>
        <translation>Propriétés du document</translation>
    </message>
    <message>
        <source>2025-05-29, 2025-05 or 2025</source>
        <comment>examples of how to enter a date</comment>
        <translation>2025-05-29, 2025-05 ou 2025</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>P&amp;ublished:</source>
        <comment>date of publication</comment>
        <translation>Date de &amp;publication&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Publisher:</source>
        <translation>É&amp;diteur&#xa0;:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Fichier&#xa0;:</translation>
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
        <translation>%1 caractères</translation>
    </message>
    <message>
        <source>Length:</source>
        <translation>Longueur&#xa0;:</translation>
    </message>
    <message>
        <source>Without a date, words like “last year” in it cannot be dated.</source>
        <translation>Sans date, des expressions comme «&#xa0;l’an dernier&#xa0;» ne peuvent pas y être datées.</translation>
    </message>
    <message>
        <source>Enter a day, a month, a quarter or a year, for example 2025-05-29, 2025-05, 2025-Q2 or 2025.</source>
        <translation>Saisissez un jour, un mois, un trimestre ou une année, par exemple 2025-05-29, 2025-05, 2025-Q2 ou 2025.</translation>
    </message>
</context>
<context>
    <name>vigie::DocumentModel</name>
    <message>
        <source>Title</source>
        <comment>column of the library</comment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>column of the library</comment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>column of the library: date of publication</comment>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>Publisher</source>
        <comment>column of the library</comment>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>column of the library: number of pages</comment>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column of the library: kind of file</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>No date of publication was found. Add it in the document’s properties.</source>
        <translation>Aucune date de publication n’a été trouvée. Ajoutez-la dans les propriétés du document.</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <comment>%2 a sentence</comment>
        <translation>Page&#xa0;%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>vigie::EntityDetail</name>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Appears With</source>
        <comment>other names in the same passages</comment>
        <translation>Cité avec</translation>
    </message>
    <message>
        <source>Amounts and Events</source>
        <translation>Montants et événements</translation>
    </message>
    <message>
        <source>About this name</source>
        <translation>À propos de ce nom</translation>
    </message>
    <message>
        <source>Mentions by document</source>
        <translation>Mentions par document</translation>
    </message>
    <message>
        <source>Names in the same passages</source>
        <translation>Noms cités dans les mêmes passages</translation>
    </message>
    <message>
        <source>Amounts and events that concern this name</source>
        <translation>Montants et événements qui concernent ce nom</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column: date or period</comment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: amount or event</comment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Choose a name to see what is known about it.</source>
        <translation>Choisissez un nom pour voir ce que l’on en sait.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>vigie::EntityModel</name>
    <message numerus="yes">
        <source>%n passage(s) together</source>
        <comment>two entities named in the same passages</comment>
        <translation>
            <numerusform>%n passage en commun</numerusform>
            <numerusform>%n passages en commun</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1: 12 mentions, %2: in 3 documents</comment>
        <translation>%1 %2</translation>
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
            <numerusform>dans %n document</numerusform>
            <numerusform>dans %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::EntityPanel</name>
    <message>
        <source>No names yet</source>
        <translation>Aucun nom</translation>
    </message>
    <message>
        <source>When documents are in the library, the persons, organisations, States and terms that they name are listed here.</source>
        <translation>Dès que la bibliothèque contient des documents, les personnes, organisations, États et termes qu’ils citent sont répertoriés ici.</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>Filtrer les noms</translation>
    </message>
    <message>
        <source>Type of name</source>
        <translation>Type de nom</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Named here:</source>
        <comment>at the place being read</comment>
        <translation>Cités ici&#xa0;:</translation>
    </message>
    <message>
        <source>All types</source>
        <comment>of names</comment>
        <translation>Tous les types</translation>
    </message>
</context>
<context>
    <name>vigie::ExpansionBar</name>
    <message>
        <source>Also:</source>
        <comment>before the words that a search looks for in addition</comment>
        <translation>Aussi&#xa0;:</translation>
    </message>
    <message>
        <source>Added as another reading of the same characters.</source>
        <translation>Ajouté comme autre lecture des mêmes caractères.</translation>
    </message>
    <message>
        <source>Added from the thesaurus (%1).</source>
        <comment>%1 a language</comment>
        <translation>Ajouté d’après le thésaurus (%1).</translation>
    </message>
    <message>
        <source>Press to leave it out.</source>
        <translation>Cliquez pour l’exclure.</translation>
    </message>
    <message>
        <source>Left out. Press to search for it.</source>
        <translation>Exclu. Cliquez pour le rechercher.</translation>
    </message>
    <message>
        <source>Also search for %1</source>
        <translation>Rechercher aussi «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>vigie::Export</name>
    <message>
        <source>There is no export format “%1”.</source>
        <translation>Le format d’exportation «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>The export could not be written: %1.</source>
        <translation>L’exportation n’a pas pu être écrite&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>vigie::ExportDialog</name>
    <message>
        <source>Markdown text</source>
        <comment>format of an export</comment>
        <translation>Texte Markdown</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <comment>format of an export</comment>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>Web Annotations (JSON-LD)</source>
        <comment>format of an export</comment>
        <translation>Web Annotations (JSON-LD)</translation>
    </message>
    <message>
        <source>Export Highlights</source>
        <translation>Exporter les surlignages</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s), as the list shows them, each with its citation.</source>
        <translation>
            <numerusform>%n surlignage, tel qu’affiché dans la liste, avec sa référence.</numerusform>
            <numerusform>%n surlignages, tels qu’affichés dans la liste, chacun avec sa référence.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Citations in:</source>
        <comment>followed by a language</comment>
        <translation>Langue des &amp;références&#xa0;:</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Choisir le fichier…</translation>
    </message>
</context>
<context>
    <name>vigie::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Not in this document</source>
        <translation>Absent de ce document</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Rechercher dans ce document</translation>
    </message>
    <message>
        <source>Previous find (Shift+Enter)</source>
        <translation>Résultat précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Previous find</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next find (Enter)</source>
        <translation>Résultat suivant (Entrée)</translation>
    </message>
    <message>
        <source>Next find</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 sur plus de %2</translation>
    </message>
</context>
<context>
    <name>vigie::Help</name>
    <message>
        <source>Bring in your documents</source>
        <translation>Importer vos documents</translation>
    </message>
    <message>
        <source>Import PDF files, web pages and text with File ▸ Import, or drop files and folders anywhere on the window. The originals are copied into the library and never changed. A list tells you afterwards what could not be read, and why.</source>
        <translation>Importez des fichiers PDF, des pages web et du texte avec Fichier ▸ Importer des fichiers, ou déposez fichiers et dossiers n’importe où dans la fenêtre. Les originaux sont copiés dans la bibliothèque et ne sont jamais modifiés. Une liste indique ensuite ce qui n’a pas pu être lu, et pourquoi.</translation>
    </message>
    <message>
        <source>Search in four languages at once</source>
        <translation>Rechercher dans quatre langues à la fois</translation>
    </message>
    <message>
        <source>Type a word or a name in English, French, Japanese or Korean. Vigie also looks for its names in the other languages and shows what it added below the line; press an addition to leave it out. Put words in quotation marks to find them exactly as written. The Down key goes to the results, Enter opens one on its page.</source>
        <translation>Saisissez un mot ou un nom en anglais, en français, en japonais ou en coréen. Vigie le recherche aussi sous ses noms dans les autres langues et affiche sous le champ ce qu’il a ajouté&#xa0;; cliquez sur un ajout pour l’exclure. Placez des mots entre guillemets pour les trouver tels quels. La touche Bas mène aux résultats, Entrée ouvre un résultat à sa page.</translation>
    </message>
    <message>
        <source>Read and mark</source>
        <translation>Lire et annoter</translation>
    </message>
    <message>
        <source>Select words on a page and choose a colour to highlight them, with a note and tags if you like. Highlights are kept when a document is imported again. Everything you do can be undone from the Edit menu.</source>
        <translation>Sélectionnez des mots dans une page et choisissez une couleur pour les surligner, avec une note et des étiquettes si vous le souhaitez. Les surlignages sont conservés lorsqu’un document est réimporté. Tout ce que vous faites peut être annulé depuis le menu Édition.</translation>
    </message>
    <message>
        <source>See who and what is named</source>
        <translation>Repérer les personnes et les sujets cités</translation>
    </message>
    <message>
        <source>The Names panel lists persons, organisations, States and terms in all documents. Choose one to see its names in four languages, where it is mentioned and what appears with it.</source>
        <translation>Le panneau Noms répertorie les personnes, organisations, États et termes de tous les documents. Choisissez-en un pour voir ses noms dans les quatre langues, où il est mentionné et avec quels autres il est cité.</translation>
    </message>
    <message>
        <source>Check the amounts</source>
        <translation>Vérifier les montants</translation>
    </message>
    <message>
        <source>The Claims panel lists every amount that a document states, the statements of one fact together. Each is a proposal: open its passage, then accept it, reject it or keep it out of the charts with the right mouse button. The chart shows how each bar is made.</source>
        <translation>Le panneau Montants répertorie tous les montants indiqués par les documents et regroupe les passages qui énoncent un même fait. Chacun est une proposition&#xa0;: ouvrez son passage puis, d’un clic droit, acceptez-le, rejetez-le ou excluez-le des graphiques. Le graphique montre comment chaque barre est composée.</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Transmettre vos résultats</translation>
    </message>
    <message>
        <source>Export your highlights from the Highlights panel as Markdown, as a web page or as Web Annotations, each with its citation. Ctrl+K finds every command by its name.</source>
        <translation>Depuis le panneau Surlignages, exportez vos surlignages en Markdown, en page web ou en Web Annotations, chacun avec sa référence. Ctrl+K permet de trouver n’importe quelle commande par son nom.</translation>
    </message>
    <message>
        <source>Short Guide</source>
        <translation>Prise en main</translation>
    </message>
    <message>
        <source>About Vigie</source>
        <translation>À propos de Vigie</translation>
    </message>
    <message>
        <source>Vigie %1</source>
        <comment>name of the program and its version</comment>
        <translation>Vigie %1</translation>
    </message>
    <message>
        <source>A workbench for people who read sanctions reports in English, French, Japanese and Korean. It works without a network: nothing you read leaves this computer.</source>
        <translation>Un poste de travail pour dépouiller les rapports sur les sanctions en anglais, en français, en japonais et en coréen. Vigie fonctionne hors connexion&#xa0;: rien de ce que vous lisez ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Vigie is free software: you may use, share and change it under the terms of the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Vigie est un logiciel libre&#xa0;: vous pouvez l’utiliser, le partager et le modifier selon les termes de la licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
</context>
<context>
    <name>vigie::HighlightBar</name>
    <message>
        <source>Highlight: %1 (key %2)</source>
        <translation>Surligner&#xa0;: %1 (touche %2)</translation>
    </message>
    <message>
        <source>Highlight: %1</source>
        <translation>Surligner&#xa0;: %1</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Highlight with a note and tags</source>
        <translation>Surligner avec une note et des étiquettes</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>Copy the words with their citation</source>
        <translation>Copier le texte avec sa référence</translation>
    </message>
</context>
<context>
    <name>vigie::Import</name>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Ce fichier ou ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>The folder may not be read. Check its permissions.</source>
        <translation>Le dossier ne peut pas être lu. Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>Links inside folders are not followed. Import what it points to.</source>
        <translation>Les liens situés dans les dossiers ne sont pas suivis. Importez l’élément vers lequel pointe celui-ci.</translation>
    </message>
    <message>
        <source>Hidden files and folders are not imported.</source>
        <translation>Les fichiers et dossiers cachés ne sont pas importés.</translation>
    </message>
</context>
<context>
    <name>vigie::ImportDialog</name>
    <message>
        <source>Stopping… What has been imported so far stays in the library.</source>
        <translation>Arrêt en cours… Ce qui a déjà été importé reste dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Recherche des fichiers…</translation>
    </message>
    <message>
        <source>Importing file %1 of %2</source>
        <translation>Importation du fichier %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added</source>
        <translation>
            <numerusform>%n fichier ajouté</numerusform>
            <numerusform>%n fichiers ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) updated</source>
        <translation>
            <numerusform>%n fichier mis à jour</numerusform>
            <numerusform>%n fichiers mis à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) unchanged</source>
        <translation>
            <numerusform>%n fichier inchangé</numerusform>
            <numerusform>%n fichiers inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed</source>
        <translation>
            <numerusform>%n fichier en échec</numerusform>
            <numerusform>%n fichiers en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) skipped</source>
        <translation>
            <numerusform>%n fichier ignoré</numerusform>
            <numerusform>%n fichiers ignorés</numerusform>
        </translation>
    </message>
    <message>
        <source>No files were found to import</source>
        <translation>aucun fichier à importer</translation>
    </message>
    <message>
        <source>Stopped: %1.</source>
        <comment>%1 counts of imported files</comment>
        <translation>Importation interrompue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Import finished: %1.</source>
        <comment>%1 counts of imported files</comment>
        <translation>Importation terminée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progression de l’importation</translation>
    </message>
    <message>
        <source>These files were not imported:</source>
        <translation>Ces fichiers n’ont pas été importés&#xa0;:</translation>
    </message>
    <message>
        <source>Files that were not imported</source>
        <translation>Fichiers non importés</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reason and what you can do</source>
        <translation>Motif et solution possible</translation>
    </message>
    <message>
        <source>Stop Import</source>
        <translation>Arrêter l’importation</translation>
    </message>
    <message>
        <source>Copy List</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>vigie::LibraryPanel</name>
    <message>
        <source>Your library is empty</source>
        <translation>Votre bibliothèque est vide</translation>
    </message>
    <message>
        <source>Import reports as PDF, web pages or text, or drop files and folders anywhere on this window. The sample library shows what Vigie does with them.</source>
        <translation>Importez des rapports au format PDF, page web ou texte, ou déposez fichiers et dossiers n’importe où dans cette fenêtre. La bibliothèque d’exemple montre ce que Vigie en fait.</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Import Folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Open the Sample Library</source>
        <translation>Ouvrir la bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>Filtrer les documents</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Ce qui n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Open Document</source>
        <translation>Ouvrir le document</translation>
    </message>
    <message>
        <source>Document Properties…</source>
        <translation>Propriétés du document…</translation>
    </message>
    <message>
        <source>Remove Document…</source>
        <translation>Supprimer le document…</translation>
    </message>
    <message>
        <source>The properties were not changed.</source>
        <translation>Les propriétés n’ont pas été modifiées.</translation>
    </message>
    <message>
        <source>The properties were changed.</source>
        <translation>Les propriétés ont été modifiées.</translation>
    </message>
    <message>
        <source>Remove Document</source>
        <translation>Supprimer le document</translation>
    </message>
    <message>
        <source>Remove “%1” from the library?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;» de la bibliothèque&#xa0;?</translation>
    </message>
    <message>
        <source>Its text and what was read from it leave the library. Your highlights in it are kept and come back when you import it again. The file you imported it from is not touched.</source>
        <translation>Son texte et ce qui en a été relevé quittent la bibliothèque. Vos surlignages sont conservés et réapparaissent si vous réimportez le document. Le fichier d’origine n’est pas touché.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The document was not removed.</source>
        <translation>Le document n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>The document was removed from the library.</source>
        <translation>Le document a été supprimé de la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>vigie::MainWindow</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>panel: who and what documents name</comment>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Surlignages</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Amounts by Year</source>
        <translation>Montants par année</translation>
    </message>
    <message>
        <source>Go to Library</source>
        <translation>Aller à la bibliothèque</translation>
    </message>
    <message>
        <source>Go to Search</source>
        <translation>Aller à la recherche</translation>
    </message>
    <message>
        <source>Go to Names</source>
        <translation>Aller aux noms</translation>
    </message>
    <message>
        <source>Go to Claims</source>
        <translation>Aller aux montants</translation>
    </message>
    <message>
        <source>Go to Highlights</source>
        <translation>Aller aux surlignages</translation>
    </message>
    <message>
        <source>Go to Timeline</source>
        <translation>Aller à la chronologie</translation>
    </message>
    <message>
        <source>Go to Amounts by Year</source>
        <translation>Aller aux montants par année</translation>
    </message>
    <message>
        <source>Show the progress of the import</source>
        <translation>Afficher la progression de l’importation</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Detach Panel</source>
        <translation>Détacher le panneau</translation>
    </message>
    <message>
        <source>Close Panel</source>
        <translation>Fermer le panneau</translation>
    </message>
    <message>
        <source>Scroll Tabs Left</source>
        <translation>Faire défiler les onglets vers la gauche</translation>
    </message>
    <message>
        <source>Scroll Tabs Right</source>
        <translation>Faire défiler les onglets vers la droite</translation>
    </message>
    <message>
        <source>More Commands</source>
        <translation>Autres commandes</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <comment>%1 kinds of files</comment>
        <translation>Documents (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <comment>%1 kinds of files</comment>
        <translation>Tous les fichiers (%1)</translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>It could not be undone.</source>
        <translation>L’action n’a pas pu être annulée.</translation>
    </message>
    <message>
        <source>It could not be redone.</source>
        <translation>L’action n’a pas pu être rétablie.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Action annulée.</translation>
    </message>
    <message>
        <source>Redone.</source>
        <translation>Action rétablie.</translation>
    </message>
    <message>
        <source>Folder of this library</source>
        <translation>Dossier de cette bibliothèque</translation>
    </message>
    <message>
        <source>Choose an Empty Folder for the New Library</source>
        <translation>Choisir un dossier vide pour la nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>Choose the Folder of a Library</source>
        <translation>Choisir le dossier d’une bibliothèque</translation>
    </message>
</context>
<context>
    <name>vigie::Names</name>
    <message>
        <source>English</source>
        <comment>a language</comment>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <comment>a language</comment>
        <translation>Français</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>a language</comment>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <comment>a language</comment>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>another language than the four working languages</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>the language of a document is not known</comment>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>From the file’s metadata</source>
        <translation>D’après les métadonnées du fichier</translation>
    </message>
    <message>
        <source>From the dateline of the text</source>
        <translation>D’après la date en tête du texte</translation>
    </message>
    <message>
        <source>Read from the text</source>
        <translation>Relevé dans le texte</translation>
    </message>
    <message>
        <source>From the file’s name</source>
        <translation>D’après le nom du fichier</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>Corrigé par vous</translation>
    </message>
    <message>
        <source>Not found in the document</source>
        <translation>Non trouvé dans le document</translation>
    </message>
    <message>
        <source>Term</source>
        <comment>type of a thesaurus entry: a term of the field that is no name</comment>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>State</source>
        <comment>a country</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>Navire</translation>
    </message>
    <message>
        <source>Exchange</source>
        <comment>a company that trades virtual assets</comment>
        <translation>Plateforme d’échange</translation>
    </message>
    <message>
        <source>Hacking group</source>
        <translation>Groupe de pirates informatiques</translation>
    </message>
    <message>
        <source>Resolution</source>
        <comment>of the UN Security Council</comment>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>type of a thesaurus entry</comment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Theft</source>
        <comment>kind of an amount</comment>
        <translation>Vol</translation>
    </message>
    <message>
        <source>Laundering</source>
        <comment>kind of an amount</comment>
        <translation>Blanchiment</translation>
    </message>
    <message>
        <source>Revenue</source>
        <comment>kind of an amount</comment>
        <translation>Recettes</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>kind of an amount</comment>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Cap</source>
        <comment>kind of an amount: an upper limit set by a resolution</comment>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of an amount</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>status of a claim</comment>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>status of a claim</comment>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Proposed</source>
        <comment>status of a claim: read by the program, not yet decided by a person</comment>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>PDF</source>
        <comment>type of a document</comment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <comment>type of a document</comment>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>type of a document</comment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>UN list reference</source>
        <translation>Référence sur la liste de l’ONU</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>Code de pays (ISO 3166)</translation>
    </message>
    <message>
        <source>IMO number</source>
        <translation>Numéro OMI</translation>
    </message>
    <message>
        <source>Wikidata item</source>
        <translation>Élément Wikidata</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>result of importing a file</comment>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>result of importing a file</comment>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>result of importing a file</comment>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>result of importing a file</comment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>result of importing a file</comment>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Add Highlight</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>ajout d’un surlignage</translation>
    </message>
    <message>
        <source>Edit Highlight</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>modification d’un surlignage</translation>
    </message>
    <message>
        <source>Remove Highlight</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>suppression d’un surlignage</translation>
    </message>
    <message>
        <source>Decision on a Claim</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>décision sur un montant</translation>
    </message>
    <message>
        <source>Change of Document Properties</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>modification des propriétés d’un document</translation>
    </message>
    <message>
        <source>Last Change</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>dernière modification</translation>
    </message>
    <message>
        <source>“%1”, counted from %2</source>
        <comment>%1 words of the document, %2 a date</comment>
        <translation>«&#xa0;%1&#xa0;», calculé à partir du %2</translation>
    </message>
    <message>
        <source>read from “%1”</source>
        <comment>%1 words of the document</comment>
        <translation>relevé dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Cet élément n’existe plus.</translation>
    </message>
    <message>
        <source>The file could not be opened or read.</source>
        <translation>Le fichier n’a pas pu être ouvert ou lu.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>Le fichier est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>The file is damaged, or is not what its name says.</source>
        <translation>Le fichier est endommagé, ou ne correspond pas à son extension.</translation>
    </message>
    <message>
        <source>The file holds no text; it may be a scan.</source>
        <translation>Le fichier ne contient pas de texte&#xa0;; il s’agit peut-être d’une numérisation.</translation>
    </message>
    <message>
        <source>Vigie does not read this kind of file.</source>
        <translation>Vigie ne prend pas en charge ce type de fichier.</translation>
    </message>
    <message>
        <source>The file is larger than Vigie reads.</source>
        <translation>Le fichier dépasse la taille que Vigie accepte.</translation>
    </message>
    <message>
        <source>Reading took too long and was stopped.</source>
        <translation>La lecture a pris trop de temps et a été interrompue.</translation>
    </message>
    <message>
        <source>The reader stopped on this file. The library was not harmed.</source>
        <translation>Le programme de lecture s’est arrêté sur ce fichier. La bibliothèque est intacte.</translation>
    </message>
    <message>
        <source>This was written by a newer version of Vigie.</source>
        <translation>Ces données ont été écrites par une version plus récente de Vigie.</translation>
    </message>
    <message>
        <source>The library folder could not be read or written.</source>
        <translation>Le dossier de la bibliothèque n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>What was entered cannot be used.</source>
        <translation>La valeur saisie n’est pas valable.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>Import the file again if you need it.</source>
        <translation>Réimportez le fichier si vous en avez besoin.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>Vérifiez que le fichier existe et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>Save a copy without a password and import that.</source>
        <translation>Enregistrez-en une copie sans mot de passe et importez-la.</translation>
    </message>
    <message>
        <source>Open it in another program, save it anew and import that.</source>
        <translation>Ouvrez-le dans un autre programme, enregistrez-le de nouveau et importez le résultat.</translation>
    </message>
    <message>
        <source>Run text recognition (OCR) on it first, then import the result.</source>
        <translation>Appliquez-lui d’abord une reconnaissance de caractères (OCR), puis importez le résultat.</translation>
    </message>
    <message>
        <source>Save it as PDF, HTML or plain text and import that.</source>
        <translation>Enregistrez-le en PDF, en HTML ou en texte brut et importez le résultat.</translation>
    </message>
    <message>
        <source>Split it into smaller files and import those.</source>
        <translation>Divisez-le en fichiers plus petits et importez ceux-ci.</translation>
    </message>
    <message>
        <source>Save it anew as PDF from another program and import that.</source>
        <translation>Enregistrez-le de nouveau en PDF depuis un autre programme et importez le résultat.</translation>
    </message>
    <message>
        <source>Install the newer version of Vigie to open it.</source>
        <translation>Installez une version plus récente de Vigie pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that you may write to the folder.</source>
        <translation>Vérifiez que le disque n’est pas plein et que vous avez le droit d’écrire dans le dossier.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigez et réessayez.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 a name, year or kind; %2 what is said of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>vigie::NoteDialog</name>
    <message>
        <source>Highlight with a note</source>
        <translation>Surlignage avec note</translation>
    </message>
    <message>
        <source>Highlighted words</source>
        <translation>Texte surligné</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Séparées par des virgules</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Couleur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Note&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>Étique&amp;ttes&#xa0;:</translation>
    </message>
</context>
<context>
    <name>vigie::PageMarker</name>
    <message>
        <source>Found for “%1”</source>
        <translation>Trouvé pour «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>vigie::PagePictures</name>
    <message>
        <source>The page could not be drawn.</source>
        <translation>La page n’a pas pu être affichée.</translation>
    </message>
</context>
<context>
    <name>vigie::PageProblem</name>
    <message>
        <source>The page holds more text than can be read; its end is missing.</source>
        <translation>La page contient plus de texte qu’il n’est possible d’en lire&#xa0;; la fin manque.</translation>
    </message>
    <message>
        <source>The page took too long to read; part of its text may be missing.</source>
        <translation>La lecture de la page a pris trop de temps&#xa0;; une partie du texte peut manquer.</translation>
    </message>
    <message>
        <source>The page is damaged and could not be read.</source>
        <translation>La page est endommagée et n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The page is a picture without text, probably a scan; its words cannot be read.</source>
        <translation>La page est une image sans texte, sans doute une numérisation&#xa0;; son texte ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>vigie::PassageDelegate</name>
    <message>
        <source>p. %1</source>
        <comment>label of a page, short</comment>
        <translation>p.&#xa0;%1</translation>
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
        <translation>Page&#xa0;%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>vigie::PictureSheet</name>
    <message>
        <source>Drawing the page…</source>
        <translation>Affichage de la page…</translation>
    </message>
</context>
<context>
    <name>vigie::ReaderPanel</name>
    <message>
        <source>“%1” — %2</source>
        <comment>words and where they stand</comment>
        <translation>«&#xa0;%1&#xa0;» — %2</translation>
    </message>
    <message>
        <source>Edit Note and Tags…</source>
        <translation>Modifier la note et les étiquettes…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Remove Highlight</source>
        <translation>Supprimer le surlignage</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surligner</translation>
    </message>
    <message>
        <source>Highlight with Note…</source>
        <translation>Surligner avec une note…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with Citation</source>
        <translation>Copier avec la référence</translation>
    </message>
    <message>
        <source>Search for Selection</source>
        <translation>Rechercher la sélection</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>Afficher «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Nothing is open yet.

Choose a document in the library, or search and choose a result: its page opens here, with the words marked.</source>
        <translation>Aucun document ouvert.

Choisissez un document dans la bibliothèque, ou lancez une recherche et choisissez un résultat&#xa0;: sa page s’ouvre ici et les mots trouvés y sont mis en évidence.</translation>
    </message>
    <message>
        <source>“%1” has no page that could be read.</source>
        <translation>«&#xa0;%1&#xa0;» n’a aucune page lisible.</translation>
    </message>
    <message>
        <source>The document that was open here is no longer in the library.</source>
        <translation>Le document qui était ouvert ici n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, page&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>vigie::ReaderToolbar</name>
    <message>
        <source>(%1 of %2)</source>
        <translation>(%1 sur %2)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Actual Size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>The page&apos;s own size</source>
        <translation>Afficher la page à sa taille réelle</translation>
    </message>
    <message>
        <source>Fit Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>As wide as the panel</source>
        <translation>Ajuster la page à la largeur du panneau</translation>
    </message>
    <message>
        <source>Fit Page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>The whole page in the panel</source>
        <translation>Afficher la page entière dans le panneau</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Rechercher dans ce document</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surligner</translation>
    </message>
    <message>
        <source>Highlight the selected words (keys 1 to 6 choose the colour)</source>
        <translation>Surligner le texte sélectionné (touches 1 à 6 pour choisir la couleur)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Underline the names that are known; a click shows what is known</source>
        <translation>Souligner les noms connus&#xa0;; un clic affiche ce que l’on en sait</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>vigie::SearchFilters</name>
    <message>
        <source>Language:</source>
        <translation>Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Document:</source>
        <translation>Document&#xa0;:</translation>
    </message>
    <message>
        <source>Name:</source>
        <comment>a person, organisation, State or term that a passage names</comment>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Published from:</source>
        <comment>followed by a date</comment>
        <translation>Publié à partir de&#xa0;:</translation>
    </message>
    <message>
        <source>Published until:</source>
        <comment>followed by a date</comment>
        <translation>Publié jusqu’à&#xa0;:</translation>
    </message>
    <message>
        <source>Order:</source>
        <comment>of search results</comment>
        <translation>Tri&#xa0;:</translation>
    </message>
    <message>
        <source>for example 2024</source>
        <comment>a date to enter</comment>
        <translation>par exemple 2024</translation>
    </message>
    <message>
        <source>for example 2025-10</source>
        <comment>a date to enter</comment>
        <translation>par exemple 2025-10</translation>
    </message>
    <message>
        <source>Best first</source>
        <comment>order of search results</comment>
        <translation>Par pertinence</translation>
    </message>
    <message>
        <source>Newest first</source>
        <comment>order of search results</comment>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Only the words as I type them</source>
        <translation>Seulement les mots saisis</translation>
    </message>
    <message>
        <source>Without their names in the other languages.</source>
        <translation>Sans leurs noms dans les autres langues.</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Tous les documents</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>Tous les noms</translation>
    </message>
    <message>
        <source>Not a date yet: enter 2025, 2025-05 or 2025-05-29.</source>
        <translation>Date incomplète&#xa0;: saisissez 2025, 2025-05 ou 2025-05-29.</translation>
    </message>
</context>
<context>
    <name>vigie::SearchMessages</name>
    <message>
        <source>“%1” holds no letter or digit and was ignored.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient ni lettre ni chiffre et a été ignoré.</translation>
    </message>
    <message>
        <source>A phrase without letters or digits was ignored.</source>
        <translation>Une expression sans lettre ni chiffre a été ignorée.</translation>
    </message>
    <message>
        <source>“%1*” is too short to look for beginnings and was ignored.</source>
        <translation>«&#xa0;%1*&#xa0;» est trop court pour une recherche par début de mot et a été ignoré.</translation>
    </message>
    <message>
        <source>The thesaurus has no single entry “%1”: entity: was ignored.</source>
        <translation>Le thésaurus n’a pas d’entrée unique «&#xa0;%1&#xa0;»&#xa0;; entity: a été ignoré.</translation>
    </message>
    <message>
        <source>Nothing was asked for.</source>
        <translation>La recherche est vide.</translation>
    </message>
    <message>
        <source>No passage has all the words; these have some of them.</source>
        <translation>Aucun passage ne contient tous les mots&#xa0;; ceux-ci en contiennent une partie.</translation>
    </message>
    <message>
        <source>%1 passages of the index could not be read: it should be made anew.</source>
        <translation>%1 passages de l’index n’ont pas pu être lus&#xa0;: l’index est à reconstruire.</translation>
    </message>
    <message>
        <source>Only the first %1 words were searched.</source>
        <translation>Seuls les %1 premiers mots ont été recherchés.</translation>
    </message>
    <message>
        <source>A quotation mark has no partner: the phrase goes to the end.</source>
        <translation>Un guillemet n’est pas refermé&#xa0;: l’expression va jusqu’à la fin.</translation>
    </message>
    <message>
        <source>NEAR takes a number from 1 to %1: %2 was used.</source>
        <translation>NEAR attend un nombre de 1 à %1&#xa0;: %2 a été utilisé.</translation>
    </message>
    <message>
        <source>A closing parenthesis has no partner and was ignored.</source>
        <translation>Une parenthèse fermante en trop a été ignorée.</translation>
    </message>
    <message>
        <source>OR needs words on both sides and was ignored.</source>
        <translation>OR doit être entouré de mots et a été ignoré.</translation>
    </message>
    <message>
        <source>AND needs words on both sides and was ignored.</source>
        <translation>AND doit être entouré de mots et a été ignoré.</translation>
    </message>
    <message>
        <source>NOT needs a word after it and was ignored.</source>
        <translation>NOT doit être suivi d’un mot et a été ignoré.</translation>
    </message>
    <message>
        <source>NEAR needs a word or a phrase on both sides and was ignored.</source>
        <translation>NEAR doit être entouré de mots ou d’expressions et a été ignoré.</translation>
    </message>
    <message>
        <source>Parentheses are nested too deeply: the innermost were ignored.</source>
        <translation>Trop de parenthèses sont imbriquées&#xa0;: les plus profondes ont été ignorées.</translation>
    </message>
    <message>
        <source>A parenthesis was not closed.</source>
        <translation>Une parenthèse n’est pas refermée.</translation>
    </message>
    <message>
        <source>Only the first %1 characters were searched.</source>
        <translation>Seuls les %1 premiers caractères ont été recherchés.</translation>
    </message>
    <message>
        <source>%1: needs a value after it and was ignored.</source>
        <translation>%1: doit être suivi d’une valeur et a été ignoré.</translation>
    </message>
    <message>
        <source>“%1” is no language and was ignored: en, fr, ja and ko are.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une langue et a été ignoré&#xa0;; les langues sont en, fr, ja et ko.</translation>
    </message>
    <message>
        <source>“%1” is no date and was ignored: 2025, 2025-03, 2025-03-14 or 2024..2025 are.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date et a été ignoré&#xa0;; écrivez 2025, 2025-03, 2025-03-14 ou 2024..2025.</translation>
    </message>
    <message>
        <source>“%1” is no page and was ignored: 12 or 3..9 are.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une page et a été ignoré&#xa0;; écrivez 12 ou 3..9.</translation>
    </message>
    <message>
        <source>%1: is not searched here and was ignored.</source>
        <translation>%1: ne se recherche pas ici et a été ignoré.</translation>
    </message>
</context>
<context>
    <name>vigie::SearchPanel</name>
    <message>
        <source>Search in all languages</source>
        <translation>Rechercher dans toutes les langues</translation>
    </message>
    <message>
        <source>Show filters</source>
        <translation>Afficher les filtres</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>Passages trouvés</translation>
    </message>
    <message>
        <source>Ask in any of four languages</source>
        <translation>Cherchez dans la langue de votre choix</translation>
    </message>
    <message>
        <source>Type a name or a few words in English, French, Japanese or Korean. Passages in the other languages are found too.</source>
        <translation>Saisissez un nom ou quelques mots en anglais, en français, en japonais ou en coréen. Les passages dans les autres langues sont trouvés aussi.</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>The search could not be done</source>
        <translation>La recherche n’a pas abouti</translation>
    </message>
    <message>
        <source>No passage was found</source>
        <translation>Aucun passage trouvé</translation>
    </message>
    <message>
        <source>Clear the filters, use fewer words, or check the spelling.</source>
        <translation>Effacez les filtres, utilisez moins de mots ou vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>Use fewer words, check the spelling, or leave out the quotation marks. Documents that hold only pictures cannot be searched.</source>
        <translation>Utilisez moins de mots, vérifiez l’orthographe ou retirez les guillemets. La recherche ne porte pas sur les documents composés uniquement d’images.</translation>
    </message>
    <message>
        <source>The best %1 of about %2 passages</source>
        <translation>Les %1 passages les plus pertinents sur environ %2</translation>
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
        <source>The library holds no document “%1”.</source>
        <translation>La bibliothèque ne contient aucun document «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The document “%1” has no page %2.</source>
        <translation>Le document «&#xa0;%1&#xa0;» n’a pas de page&#xa0;%2.</translation>
    </message>
    <message>
        <source>There is no annotation “%1”.</source>
        <translation>Il n’existe aucune annotation «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The library folder could not be made. Check that its parent folder may be written to.</source>
        <translation>Le dossier de la bibliothèque n’a pas pu être créé. Vérifiez que vous avez le droit d’écrire dans le dossier parent.</translation>
    </message>
    <message>
        <source>The library could not be made: %1.</source>
        <translation>La bibliothèque n’a pas pu être créée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no library in this folder. Import documents to make one.</source>
        <translation>Ce dossier ne contient pas de bibliothèque. Importez des documents pour en créer une.</translation>
    </message>
    <message>
        <source>Another import into this library is still running. Wait until it is done, then try again.</source>
        <translation>Une autre importation dans cette bibliothèque est en cours. Attendez qu’elle se termine, puis réessayez.</translation>
    </message>
    <message>
        <source>The library folder may not be written to. Check its permissions and free space.</source>
        <translation>Impossible d’écrire dans le dossier de la bibliothèque. Vérifiez ses droits d’accès et l’espace disponible.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is no claim “%1”.</source>
        <translation>Il n’existe aucun montant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The marked range does not lie within the page&apos;s text.</source>
        <translation>La plage indiquée sort du texte de la page.</translation>
    </message>
    <message>
        <source>This library was written by a newer version of Vigie (its format is %1, this program knows %2). Open it with that version; nothing was changed.</source>
        <translation>Cette bibliothèque a été écrite par une version plus récente de Vigie (son format est %1, ce programme connaît le format %2). Ouvrez-la avec cette version&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This step was recorded by a newer version of Vigie and cannot be undone here: %1.</source>
        <translation>Cette action a été enregistrée par une version plus récente de Vigie et ne peut pas être annulée ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The library is being written by another program. Wait until it is done, then try again.</source>
        <translation>Un autre programme est en train d’écrire dans la bibliothèque. Attendez qu’il ait terminé, puis réessayez.</translation>
    </message>
    <message>
        <source>The library may not be written to. Check the permissions of its folder.</source>
        <translation>Impossible d’écrire dans la bibliothèque. Vérifiez les droits d’accès de son dossier.</translation>
    </message>
    <message>
        <source>The file library.sqlite in the library folder is damaged. Run “vigie check --repair”, or put back a copy of the folder; the documents themselves lie unharmed in its folder “originals”.</source>
        <translation>Le fichier library.sqlite du dossier de la bibliothèque est endommagé. Lancez «&#xa0;vigie check --repair&#xa0;» ou rétablissez une copie du dossier&#xa0;; les documents eux-mêmes sont intacts dans son dossier «&#xa0;originals&#xa0;».</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again; nothing was changed.</source>
        <translation>Le disque est plein. Libérez de l’espace, puis réessayez&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The library could not be read or written: %1.</source>
        <translation>La bibliothèque n’a pas pu être lue ou écrite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file could not be copied into the library: %1. Check free space and permissions.</source>
        <translation>Le fichier n’a pas pu être copié dans la bibliothèque&#xa0;: %1. Vérifiez l’espace disponible et les droits d’accès.</translation>
    </message>
    <message>
        <source>The file could not be opened: %1.</source>
        <translation>Le fichier n’a pas pu être ouvert&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>the folder “originals” could not be made</source>
        <translation>le dossier «&#xa0;originals&#xa0;» n’a pas pu être créé</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>L’importation a été interrompue.</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>Le fichier n’a pas pu être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The document&apos;s file could not be deleted from the library: %1.</source>
        <translation>Le fichier du document n’a pas pu être supprimé de la bibliothèque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The damaged library could not be copied. Check free space and permissions.</source>
        <translation>La bibliothèque endommagée n’a pas pu être copiée. Vérifiez l’espace disponible et les droits d’accès.</translation>
    </message>
    <message>
        <source>The file is %1 large; files up to %2 are read.</source>
        <translation>Le fichier fait %1&#xa0;; la limite est de %2.</translation>
    </message>
</context>
<context>
    <name>vigie::Timeline</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Foundings</source>
        <translation>Créations</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>Sanctions</translation>
    </message>
    <message>
        <source>Vetoes</source>
        <translation>Vetos</translation>
    </message>
    <message>
        <source>Expiries</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Thefts</source>
        <translation>Vols</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Launches</source>
        <translation>Tirs et lancements</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>Autres événements</translation>
    </message>
</context>
<context>
    <name>vigie::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>&amp;Lanes:</source>
        <translation>&amp;Regrouper&#xa0;:</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Par langue</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>Par document</translation>
    </message>
    <message>
        <source>Show more time (−)</source>
        <translation>Élargir la période (−)</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>Élargir la période</translation>
    </message>
    <message>
        <source>Show less time (+)</source>
        <translation>Resserrer la période (+)</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>Resserrer la période</translation>
    </message>
    <message>
        <source>Fit All</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show everything (0)</source>
        <translation>Afficher toute la période (0)</translation>
    </message>
    <message>
        <source>Timeline of events and document dates</source>
        <translation>Chronologie des événements et des dates de document</translation>
    </message>
    <message>
        <source>No dates yet.

What the documents say happened, and when they were published, is shown here once documents are imported.</source>
        <translation>Aucune date.

Les événements rapportés par les documents et leurs dates de publication apparaissent ici une fois des documents importés.</translation>
    </message>
</context>
<context>
    <name>vigie::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <translation>&amp;Importer des fichiers…</translation>
    </message>
    <message>
        <source>Import F&amp;older…</source>
        <translation>Importer un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Library</source>
        <translation>Ouvrir la bibliothèque d’&amp;exemple</translation>
    </message>
    <message>
        <source>Show &amp;Library Folder</source>
        <translation>Afficher le dossier de la &amp;bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Find on Page…</source>
        <translation>Rec&amp;hercher dans la page…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoom &amp;arrière</translation>
    </message>
    <message>
        <source>&amp;Original Size</source>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <source>Fit &amp;Width</source>
        <translation>Ajuster à la &amp;largeur</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Search the Library</source>
        <translation>&amp;Rechercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Short Guide</source>
        <translation>&amp;Prise en main</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>&amp;About Vigie</source>
        <translation>À pr&amp;opos de Vigie</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>As in the &amp;System</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>&amp;Follow the System</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 command, %2 its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tool Bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <comment>%1 an act: Add Highlight</comment>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <comment>%1 an act: Add Highlight</comment>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;New Library…</source>
        <translation>&amp;Nouvelle bibliothèque…</translation>
    </message>
    <message>
        <source>Open &amp;Another Library…</source>
        <translation>Ouvrir une &amp;autre bibliothèque…</translation>
    </message>
</context>
</TS>
