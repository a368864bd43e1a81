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
        <translation>Le texte cité figure plusieurs fois dans la page : citez-en davantage ou utilisez --range.</translation>
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
        <translation>« annotation » attend « edit ID » ou « remove ID ».</translation>
    </message>
    <message>
        <source>There is no annotation “%1”.</source>
        <translation>Il n’existe aucune annotation « %1 ».</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>There is no export format “%1”.</source>
        <translation>Le format d’exportation « %1 » n’existe pas.</translation>
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
        <source>only from documents published up to this day</source>
        <translation>seulement d’après les documents publiés jusqu’à cette date</translation>
    </message>
    <message>
        <source>leaves a document out; may be repeated</source>
        <translation>écarte un document ; peut être répété</translation>
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
        <translation>« %1 » n’est pas une date ; écrivez 2025-11-01.</translation>
    </message>
    <message>
        <source>--kind takes theft, laundering, revenue, cost, cap or other.</source>
        <translation>--kind accepte theft, laundering, revenue, cost, cap ou other.</translation>
    </message>
    <message>
        <source>There is no entity “%1”.</source>
        <translation>Il n’existe aucune entité « %1 ».</translation>
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
        <source>Amounts of this kind are stated in: %1.</source>
        <comment>%1 units</comment>
        <translation>Montants de cette nature indiqués en : %1.</translation>
    </message>
    <message>
        <source>Left out: %1 (%2)</source>
        <translation>Écarté : %1 (%2)</translation>
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
        <translation>— page %1 —</translation>
    </message>
    <message>
        <source>Repaired: %1</source>
        <translation>Réparé : %1</translation>
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
        <translation>« %1 » n’est pas un intervalle de dates ; écrivez 2025-01-01..2025-09-30.</translation>
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
        <translation>Impossible d’écrire %1 : %2</translation>
    </message>
    <message>
        <source>render needs --output FILE.png; --dpi takes 10 to 600.</source>
        <translation>render exige --output FILE.png ; --dpi accepte de 10 à 600.</translation>
    </message>
    <message>
        <source>the library's folder</source>
        <translation>dossier de la bibliothèque</translation>
    </message>
    <message>
        <source>prints one JSON value</source>
        <translation>affiche une valeur JSON unique</translation>
    </message>
    <message>
        <source>no progress and no notes</source>
        <translation>n’affiche ni progression ni remarques</translation>
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
        <translation>Utilisation : vigie [COMMAND] [ARGUMENTS] [--library DIR] [--json] [--quiet]

Sans commande, ouvre la fenêtre de Vigie.

Commandes :
</translation>
    </message>
    <message>
        <source>“vigie COMMAND --help” shows the options of a command.</source>
        <translation>« vigie COMMAND --help » affiche les options d’une commande.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “vigie --help” lists them.</source>
        <translation>La commande « %1 » n’existe pas. « vigie --help » en donne la liste.</translation>
    </message>
    <message>
        <source>Usage: vigie %1 %2 [OPTIONS]</source>
        <translation>Utilisation : vigie %1 %2 [OPTIONS]</translation>
    </message>
    <message>
        <source>Also searched: %1</source>
        <translation>Termes ajoutés : %1</translation>
    </message>
    <message>
        <source>%1 [%2], page %3 (%4)</source>
        <translation>%1 [%2], page %3 (%4)</translation>
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
        <translation>« %1 » ne désigne ni barre, ni fait, ni montant, ni événement, ni annotation.</translation>
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
        <translation>produit l’image d’une page, surlignages compris</translation>
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
        <translation>les quantités aussi : conteneurs, personnes, barils</translation>
    </message>
    <message>
        <source>writes a picture or table: .png .svg .pdf .csv</source>
        <translation>écrit une image ou un tableau : .png .svg .pdf .csv</translation>
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
        <translation>une étiquette ; peut être répété</translation>
    </message>
    <message>
        <source>yellow, green, blue, pink, orange or purple</source>
        <translation>yellow (jaune), green (vert), blue (bleu), pink (rose), orange ou purple (violet)</translation>
    </message>
    <message>
        <source>language of the citations: en, fr, ja or ko</source>
        <translation>langue des références : en, fr, ja ou ko</translation>
    </message>
    <message>
        <source>lists highlights and notes</source>
        <translation>répertorie les surlignages et les notes</translation>
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
        <source>Options of the workbench:</source>
        <translation>Options de la fenêtre :</translation>
    </message>
    <message numerus="yes">
        <source>Took %n annotation(s).</source>
        <translation>
            <numerusform>%n annotation reprise.</numerusform>
            <numerusform>%n annotations reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already and stay as they are.</source>
        <translation>
            <numerusform>%n s’y trouvait déjà et reste telle quelle.</numerusform>
            <numerusform>%n s’y trouvaient déjà et restent telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n the words are not found in the library: they are kept and listed as orphaned.</source>
        <translation>
            <numerusform>Le texte de %n d’entre elles est introuvable dans la bibliothèque : elle est conservée et signalée comme orpheline.</numerusform>
            <numerusform>Le texte de %n d’entre elles est introuvable dans la bibliothèque : elles sont conservées et signalées comme orphelines.</numerusform>
        </translation>
    </message>
    <message>
        <source>skos: only what people added to the thesaurus</source>
        <translation>skos : seulement ce que l’on a ajouté au thésaurus</translation>
    </message>
    <message>
        <source>There is no claim “%1”.</source>
        <translation>Il n’existe aucun montant « %1 ».</translation>
    </message>
    <message>
        <source>Say what to change, for example with --amount, --kind or --period.</source>
        <translation>Indiquez ce qu’il faut modifier, par exemple avec --amount, --kind ou --period.</translation>
    </message>
    <message>
        <source>A claim needs --amount (or --low and --high) and --unit.</source>
        <translation>Un montant exige --amount (ou --low et --high) et --unit.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Supprimé : %1</translation>
    </message>
    <message>
        <source>“claim” takes accept, reject, propose, exclude, include, merge, split or unlink with IDs; edit, remove or history with one ID; or add with a document.</source>
        <translation>« claim » attend accept, reject, propose, exclude, include, merge, split ou unlink avec des identifiants ; edit, remove ou history avec un identifiant ; ou add avec un document.</translation>
    </message>
    <message>
        <source>“%1” is a fact: what one or more claims state. Name its claims instead: %2</source>
        <extracomment>%1 an id, %2 ids with spaces between</extracomment>
        <translation>« %1 » est un fait, énoncé par un ou plusieurs montants. Indiquez plutôt ces montants : %2</translation>
    </message>
    <message>
        <source>decides about stated amounts, or enters one by hand</source>
        <translation>statue sur des montants relevés, ou en saisit un à la main</translation>
    </message>
    <message>
        <source>--%1 takes a number in digits: 1650000000 or 4502.9.</source>
        <translation>--%1 attend un nombre en chiffres : 1650000000 ou 4502.9.</translation>
    </message>
    <message>
        <source>--%1 takes yes or no.</source>
        <translation>--%1 attend yes ou no.</translation>
    </message>
    <message>
        <source>--bound takes exact, about, at_least, more_than, at_most, less_than, almost or range.</source>
        <translation>--bound accepte exact, about, at_least, more_than, at_most, less_than, almost ou range.</translation>
    </message>
    <message>
        <source>the words, as the page has them</source>
        <translation>le texte, tel qu’il figure dans la page</translation>
    </message>
    <message>
        <source>the characters: from A up to B</source>
        <translation>les caractères : de A à B</translation>
    </message>
    <message>
        <source>the amount in digits: 1650000000</source>
        <translation>le montant en chiffres : 1650000000</translation>
    </message>
    <message>
        <source>currency (ISO 4217), token or counted thing</source>
        <translation>devise (ISO 4217), jeton ou chose comptée</translation>
    </message>
    <message>
        <source>exact, about, at_least, more_than, at_most, less_than, almost or range</source>
        <translation>exact, about (environ), at_least (au moins), more_than (plus de), at_most (au plus), less_than (moins de), almost (près de) ou range (fourchette)</translation>
    </message>
    <message>
        <source>the low end of a range</source>
        <translation>bas de la fourchette</translation>
    </message>
    <message>
        <source>the high end of a range</source>
        <translation>haut de la fourchette</translation>
    </message>
    <message>
        <source>2025, 2025-05, 2025-Q3 or 2025-01-01/2025-09-30</source>
        <translation>2025, 2025-05, 2025-Q3 ou 2025-01-01/2025-09-30</translation>
    </message>
    <message>
        <source>there is no period</source>
        <translation>il n’y a pas de période</translation>
    </message>
    <message>
        <source>who lost it: an entity's id or a name; empty for nobody</source>
        <translation>qui l’a perdu : identifiant d’une entité ou nom ; valeur vide : personne</translation>
    </message>
    <message>
        <source>who did it, likewise</source>
        <translation>qui en est l’auteur, indiqué de même</translation>
    </message>
    <message>
        <source>whom the document cites for it</source>
        <translation>la source que le document cite à l’appui</translation>
    </message>
    <message>
        <source>the claim it is a part of; empty for none</source>
        <translation>le montant dont il fait partie ; valeur vide : aucun</translation>
    </message>
    <message>
        <source>reported without being asserted: yes or no</source>
        <translation>rapporté sans être affirmé : yes (oui) ou no (non)</translation>
    </message>
    <message>
        <source>returned, disputed or denied: yes or no</source>
        <translation>restitué, contesté ou démenti : yes (oui) ou no (non)</translation>
    </message>
    <message>
        <source>why, for those who read it later</source>
        <translation>pourquoi, pour qui le lira plus tard</translation>
    </message>
    <message>
        <source>Either --period or --no-period.</source>
        <translation>Indiquez soit --period, soit --no-period.</translation>
    </message>
    <message>
        <source>2025-05-29, 2025-05, 2025-Q3, 2025 or 2025-01-01/2025-09-30</source>
        <translation>2025-05-29, 2025-05, 2025-Q3, 2025 ou 2025-01-01/2025-09-30</translation>
    </message>
    <message>
        <source>founding, report, theft, transfer, sanction, veto, expiry, launch, meeting or other</source>
        <translation>founding (création), report (rapport), theft (vol), transfer (transfert), sanction, veto, expiry (expiration), launch (lancement), meeting (réunion) ou other (autre)</translation>
    </message>
    <message>
        <source>--kind takes founding, report, theft, transfer, sanction, veto, expiry, launch, meeting or other.</source>
        <translation>--kind accepte founding, report, theft, transfer, sanction, veto, expiry, launch, meeting ou other.</translation>
    </message>
    <message>
        <source>--status takes proposed, accepted or rejected.</source>
        <translation>--status accepte proposed, accepted ou rejected.</translation>
    </message>
    <message>
        <source>“entity %1” is no command.</source>
        <translation>La commande « entity %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>shows one entity with its mentions and links, or changes the thesaurus</source>
        <translation>montre une entité avec ses mentions et ses liens, ou modifie le thésaurus</translation>
    </message>
    <message>
        <source>takes in a list: the UN Security Council's (XML), FollowTheMoney, SKOS or CSV</source>
        <translation>importe une liste : celle du Conseil de sécurité de l’ONU (XML), FollowTheMoney, SKOS ou CSV</translation>
    </message>
    <message>
        <source>An event needs --date.</source>
        <translation>Un événement exige --date.</translation>
    </message>
    <message>
        <source>There is no event “%1”.</source>
        <translation>Il n’existe aucun événement « %1 ».</translation>
    </message>
    <message>
        <source>Say what to change with --date or --kind.</source>
        <translation>Indiquez ce qu’il faut modifier avec --date ou --kind.</translation>
    </message>
    <message>
        <source>“event” takes accept, reject or propose with IDs; edit, remove or history with one ID; or add with a document.</source>
        <translation>« event » attend accept, reject ou propose avec des identifiants ; edit, remove ou history avec un identifiant ; ou add avec un document.</translation>
    </message>
    <message>
        <source>None of these events was merged with another.</source>
        <translation>Aucun de ces événements n’a été fusionné avec un autre.</translation>
    </message>
    <message>
        <source>Name the events that tell the same: two or more.</source>
        <translation>Indiquez au moins deux événements qui relatent la même chose.</translation>
    </message>
    <message>
        <source>“event” takes accept, reject, propose, exclude, include, merge or split with IDs; edit, remove or history with one ID; or add with a document.</source>
        <translation>« event » attend accept, reject, propose, exclude, include, merge ou split avec des identifiants ; edit, remove ou history avec un identifiant ; ou add avec un document.</translation>
    </message>
    <message>
        <source>Say which entity the words name with --entity ID.</source>
        <translation>Indiquez avec --entity ID quelle entité ce texte désigne.</translation>
    </message>
    <message>
        <source>There is no such mention at this place.</source>
        <translation>Cette mention n’existe pas à cet endroit.</translation>
    </message>
    <message>
        <source>Several mentions stand at this place: name one with --range and --entity.</source>
        <translation>Plusieurs mentions se trouvent à cet endroit : précisez laquelle avec --range et --entity.</translation>
    </message>
    <message>
        <source>“mention” takes list, accept, reject, reassign, add or remove.</source>
        <translation>« mention » attend list, accept, reject, reassign, add ou remove.</translation>
    </message>
    <message>
        <source>an entity's id</source>
        <translation>identifiant d’une entité</translation>
    </message>
    <message>
        <source>decides about events, or enters one by hand</source>
        <translation>statue sur des événements, ou en saisit un à la main</translation>
    </message>
    <message>
        <source>decides whether words name an entity, or which</source>
        <translation>décide si un texte désigne une entité, et laquelle</translation>
    </message>
    <message>
        <source>only proposed, accepted or rejected ones</source>
        <translation>seulement proposed (proposés), accepted (acceptés) ou rejected (rejetés)</translation>
    </message>
    <message>
        <source>what waits for your decision, gravest first, and why</source>
        <translation>ce qui attend votre décision, le plus grave d’abord, et pourquoi</translation>
    </message>
    <message>
        <source>what was decided or entered and whose words are gone</source>
        <translation>ce qui a été décidé ou saisi et dont le texte a disparu</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli : %1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>le programme</translation>
    </message>
    <message>
        <source>makes again what was undone last</source>
        <translation>rétablit ce qui a été annulé en dernier</translation>
    </message>
    <message>
        <source>lists what was done, and what could be redone</source>
        <translation>répertorie ce qui a été fait et ce qui peut être rétabli</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2.</source>
        <translation>--%1 attend un nombre entier supérieur ou égal à %2.</translation>
    </message>
    <message>
        <source>No search is kept as “%1”.</source>
        <translation>Aucune recherche n’est enregistrée sous le nom « %1 ».</translation>
    </message>
    <message>
        <source>Say what to search for.</source>
        <translation>Indiquez ce qu’il faut rechercher.</translation>
    </message>
    <message>
        <source>--order takes relevance or date.</source>
        <translation>--order accepte relevance ou date.</translation>
    </message>
    <message>
        <source>only documents published in this year; 0: undated</source>
        <translation>seulement les documents publiés cette année-là ; 0 : sans date</translation>
    </message>
    <message>
        <source>only passages with an annotation of this tag</source>
        <translation>seulement les passages portant une annotation avec cette étiquette</translation>
    </message>
    <message>
        <source>relevance or date</source>
        <translation>relevance (pertinence) ou date</translation>
    </message>
    <message>
        <source>not inside longer words</source>
        <translation>pas à l’intérieur de mots plus longs</translation>
    </message>
    <message>
        <source>leave out an addition; may be repeated</source>
        <translation>écarte un terme ajouté ; peut être répété</translation>
    </message>
    <message>
        <source>keep the search under this name</source>
        <translation>enregistre la recherche sous ce nom</translation>
    </message>
    <message>
        <source>the search kept under this name</source>
        <translation>la recherche enregistrée sous ce nom</translation>
    </message>
    <message>
        <source>finds passages that speak of the same as a passage</source>
        <translation>trouve des passages qui parlent de la même chose qu’un passage</translation>
    </message>
    <message>
        <source>its page</source>
        <translation>sa page</translation>
    </message>
    <message>
        <source>its characters on the page: from A up to B</source>
        <translation>ses caractères dans la page : de A à B</translation>
    </message>
    <message>
        <source>the same statement in other languages</source>
        <translation>le même énoncé dans d’autres langues</translation>
    </message>
    <message>
        <source>A name is given as LANGUAGE=NAME, with en, fr, ja, ko or und: “%1” is not.</source>
        <translation>Un nom s’écrit LANGUE=NOM, avec en, fr, ja, ko ou und : ce n’est pas le cas de « %1 ».</translation>
    </message>
    <message>
        <source>There is no type “%1”. Types are: concept, person, organisation, state, place, vessel, exchange, hacking-group, resolution, programme, report.</source>
        <translation>Le type « %1 » n’existe pas. Types possibles : concept, person, organisation, state, place, vessel, exchange, hacking-group, resolution, programme, report.</translation>
    </message>
    <message>
        <source>An identifier is given as KEY=VALUE: “%1” is not.</source>
        <translation>Un identifiant s’écrit CLÉ=VALEUR : ce n’est pas le cas de « %1 ».</translation>
    </message>
    <message>
        <source>alias: en, fr, ja or ko; without it, all</source>
        <translation>alias : en, fr, ja ou ko ; sans cette option, toutes les langues</translation>
    </message>
    <message>
        <source>alias: found, but not shown (a misspelling)</source>
        <translation>alias : trouvé, mais jamais affiché (une faute d’orthographe)</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n entries to %1.</source>
        <translation>
            <numerusform>%n entrée écrite dans %1.</numerusform>
            <numerusform>%n entrées écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 entries are new, %2 got more names or identifiers.</source>
        <translation>%1 entrées sont nouvelles, %2 ont reçu d’autres noms ou identifiants.</translation>
    </message>
    <message>
        <source>a counted thing instead of money: container, barrel, soldier</source>
        <translation>une chose comptée plutôt qu’une somme d’argent : container, barrel, soldier</translation>
    </message>
    <message>
        <source>other currencies too, at rates that the documents state</source>
        <translation>les autres devises aussi, aux taux que les documents indiquent</translation>
    </message>
    <message>
        <source>--currency and --unit cannot be given together.</source>
        <translation>--currency et --unit ne peuvent pas être donnés ensemble.</translation>
    </message>
    <message numerus="yes">
        <source>%n were changed elsewhere since and are now as the file has them.</source>
        <translation>
            <numerusform>%n surlignage a été modifié ailleurs entre-temps et se présente maintenant comme dans le fichier.</numerusform>
            <numerusform>%n surlignages ont été modifiés ailleurs entre-temps et se présentent maintenant comme dans le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed here and there: “%1”. Both are kept; the file’s is %2.</source>
        <translation>Modifié ici et dans le fichier : « %1 ». Les deux versions sont conservées ; celle du fichier est %2.</translation>
    </message>
    <message>
        <source>the file to write; pack: a new folder or a .zip</source>
        <translation>le fichier à écrire ; pack : un nouveau dossier ou un .zip</translation>
    </message>
    <message>
        <source>csv: begins with a byte order mark, for Excel</source>
        <translation>csv : commence par un indicateur d’ordre des octets, pour Excel</translation>
    </message>
    <message>
        <source>writes excerpts with citations: markdown, html, odt, docx, pdf, pack, csv, csl, ris, bibtex, qdpx, jsonld; or the thesaurus: skos</source>
        <translation>exporte les extraits avec leurs références : markdown, html, odt, docx, pdf, pack, csv, csl, ris, bibtex, qdpx, jsonld ; ou le thésaurus : skos</translation>
    </message>
    <message>
        <source>takes back exported annotations (jsonld), and highlights in a PDF</source>
        <translation>réimporte des annotations exportées (jsonld) et les surlignages d’un PDF</translation>
    </message>
    <message>
        <source>This kernel has no Landlock: the program that reads documents is kept from your files by a stricter filter instead.</source>
        <translation>Ce noyau n’a pas Landlock : à la place, un filtre plus strict tient le programme qui lit les documents à l’écart de vos fichiers.</translation>
    </message>
    <message>
        <source>tries each line of FILE as the password of protected PDFs; - asks at the terminal</source>
        <translation>essaie chaque ligne de FILE comme mot de passe des PDF protégés ; avec -, le demande dans le terminal</translation>
    </message>
    <message>
        <source>reads documents even where the system does not let the program that reads them lock itself in</source>
        <translation>lit les documents même là où le système ne permet pas d’isoler le programme qui les lit</translation>
    </message>
    <message>
        <source>The file of passwords could not be read: %1.</source>
        <translation>Le fichier de mots de passe n’a pas pu être lu : %1.</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Mot de passe pour %1 : </translation>
    </message>
    <message>
        <source>There is no completion for “%1”: bash, fish and zsh are known.</source>
        <translation>Pas d’autocomplétion pour « %1 » : seuls bash, fish et zsh sont pris en charge.</translation>
    </message>
    <message>
        <source>prints what completes these commands in bash, fish or zsh</source>
        <translation>affiche le script d’autocomplétion de ces commandes pour bash, fish ou zsh</translation>
    </message>
    <message>
        <source>prints the manual page</source>
        <translation>affiche la page de manuel</translation>
    </message>
    <message>
        <source>No other language version of it is in this library.</source>
        <translation>Cette bibliothèque n’en contient aucune version dans une autre langue.</translation>
    </message>
    <message>
        <source>finds the same statement in other languages, or compares two versions</source>
        <translation>trouve le même énoncé dans d’autres langues, ou compare deux versions</translation>
    </message>
    <message>
        <source>compares with this document</source>
        <translation>compare avec ce document</translation>
    </message>
    <message>
        <source>--style takes highlight or underline.</source>
        <translation>--style accepte highlight (surlignage) ou underline (soulignement).</translation>
    </message>
    <message>
        <source>There is no entity, claim or event “%1”.</source>
        <translation>« %1 » ne désigne ni entité, ni montant, ni événement.</translation>
    </message>
    <message>
        <source>Name the place with --quote or --range, or say something about the whole document with --note.</source>
        <translation>Indiquez l’emplacement avec --quote ou --range, ou annotez l’ensemble du document avec --note.</translation>
    </message>
    <message>
        <source>how the words are marked: highlight or underline</source>
        <translation>manière de marquer les mots : highlight (surlignage) ou underline (soulignement)</translation>
    </message>
    <message>
        <source>an entity, claim or event that this is evidence for; may be repeated</source>
        <translation>une entité, un montant ou un événement que ce passage étaye ; peut être répété</translation>
    </message>
    <message>
        <source>marks a passage; without a place, notes something on the document</source>
        <translation>marque un passage ; sans emplacement, ajoute une note sur le document</translation>
    </message>
    <message>
        <source>--lanes takes kind, language or document.</source>
        <translation>--lanes accepte kind (type), language (langue) ou document.</translation>
    </message>
    <message>
        <source>shows events and document dates in order, or draws them</source>
        <translation>affiche les événements et les dates des documents dans l’ordre, ou en produit une image</translation>
    </message>
    <message>
        <source>what the picture is divided by: kind, language or document</source>
        <translation>critère de regroupement dans l’image : kind (type), language (langue) ou document</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) have no readable text. “vigie recognise” reads the words in their pictures.</source>
        <translation>
            <numerusform>%n page n’a pas de texte lisible. « vigie recognise » lit les mots de son image.</numerusform>
            <numerusform>%n pages n’ont pas de texte lisible. « vigie recognise » lit les mots de leurs images.</numerusform>
        </translation>
    </message>
    <message>
        <source>--published takes a day, a month, a quarter or a year: 2025-05-29, 2025-05, 2025-Q2 or 2025.</source>
        <translation>--published accepte un jour, un mois, un trimestre ou une année : 2025-05-29, 2025-05, 2025-Q2 ou 2025.</translation>
    </message>
    <message>
        <source>its title</source>
        <translation>son titre</translation>
    </message>
    <message>
        <source>its title in another language, for citations</source>
        <translation>son titre dans une autre langue, pour les références</translation>
    </message>
    <message>
        <source>its language: en, fr, ja or ko</source>
        <translation>sa langue : en, fr, ja ou ko</translation>
    </message>
    <message>
        <source>when it was published; empty for no date</source>
        <translation>sa date de publication ; valeur vide : sans date</translation>
    </message>
    <message>
        <source>who published it</source>
        <translation>qui l’a publié</translation>
    </message>
    <message>
        <source>no words were found in its picture</source>
        <translation>aucun mot n’a été trouvé dans son image</translation>
    </message>
    <message>
        <source>%1 characters, confidence %2 %, looked for %3</source>
        <translation>%1 caractères, indice de confiance %2 %, langues recherchées : %3</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Lecture arrêtée.</translation>
    </message>
    <message>
        <source>The text of the file is back.</source>
        <translation>Le texte du fichier est rétabli.</translation>
    </message>
    <message>
        <source>All pages of this document have readable text.</source>
        <translation>Toutes les pages de ce document ont un texte lisible.</translation>
    </message>
    <message>
        <source>Stopped. What was recognised until then is in the library.</source>
        <translation>Lecture arrêtée. Ce qui a été reconnu jusque-là est dans la bibliothèque.</translation>
    </message>
    <message>
        <source>reads the words in pictures of pages that have no readable text (OCR)</source>
        <translation>lit dans leur image les mots des pages sans texte lisible (OCR)</translation>
    </message>
    <message>
        <source>only this page, counted from 1, whatever its text; may be repeated</source>
        <translation>seulement cette page, comptée à partir de 1, quel que soit son texte ; peut être répété</translation>
    </message>
    <message>
        <source>takes recognised words away again: the file’s own text is back</source>
        <translation>retire les mots reconnus : le texte du fichier est rétabli</translation>
    </message>
    <message>
        <source>searches the library in this folder too; may be repeated</source>
        <translation>cherche aussi dans la bibliothèque de ce dossier ; peut être répété</translation>
    </message>
    <message>
        <source>searches the index that is served at this address (vigie serve); may be repeated, and without --library only these are searched</source>
        <translation>cherche dans l’index mis à disposition à cette adresse (vigie serve) ; peut être répété ; sans --library, seuls ces index sont interrogés</translation>
    </message>
    <message>
        <source>There is no library in %1.</source>
        <translation>Il n’y a pas de bibliothèque dans %1.</translation>
    </message>
    <message>
        <source>“%1” is no address; write HOST:PORT, for example 127.0.0.1:7390.</source>
        <translation>« %1 » n’est pas une adresse ; écrivez HÔTE:PORT, par exemple 127.0.0.1:7390.</translation>
    </message>
    <message>
        <source>Only programs on this machine reach it. From another machine: ssh -N -L %1:%2 THIS-MACHINE, then vigie search QUERY --index 127.0.0.1:%1.</source>
        <translation>Seuls les programmes de cet ordinateur y ont accès. Depuis un autre ordinateur : ssh -N -L %1:%2 CET-ORDINATEUR, puis vigie search REQUÊTE --index 127.0.0.1:%1.</translation>
    </message>
    <message>
        <source>Every machine that reaches this address can search it.</source>
        <translation>Tout ordinateur qui peut joindre cette adresse peut y faire des recherches.</translation>
    </message>
    <message>
        <source>The search index of “%1” is served at %2.</source>
        <translation>L’index de recherche de « %1 » est mis à disposition à l’adresse %2.</translation>
    </message>
    <message>
        <source>Nobody is asked for a password. Whoever reaches it can read titles, passages, notes and tags; nothing can be changed.</source>
        <translation>Aucun mot de passe n’est demandé. Toute personne qui y accède peut lire les titres, les passages, les notes et les étiquettes ; rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Ctrl+C ends it.</source>
        <translation>Ctrl+C y met fin.</translation>
    </message>
    <message>
        <source>--port takes a number up to %1.</source>
        <translation>--port attend un nombre inférieur ou égal à %1.</translation>
    </message>
    <message>
        <source>The index is no longer served.</source>
        <translation>L’index n’est plus mis à disposition.</translation>
    </message>
    <message>
        <source>lets others search this library's index, until Ctrl+C</source>
        <translation>permet à d’autres de chercher dans l’index de cette bibliothèque, jusqu’à Ctrl+C</translation>
    </message>
    <message>
        <source>listens at this port; %1 unless given</source>
        <translation>écoute sur ce port ; %1 par défaut</translation>
    </message>
    <message>
        <source>the address of this machine to listen at; 127.0.0.1, which only this machine reaches, unless given. There is no password: give another only where you trust all who reach it</source>
        <translation>l’adresse de cet ordinateur où écouter ; par défaut 127.0.0.1, à laquelle seul cet ordinateur a accès. Il n’y a pas de mot de passe : n’en indiquez une autre que si vous faites confiance à tous ceux qui peuvent la joindre</translation>
    </message>
    <message>
        <source>“%1” is no date; write 2025-05-29, 2025-05, 2025-Q3, 2025 or 2025-01-01/2025-09-30.</source>
        <translation>« %1 » n’est pas une date ; écrivez 2025-05-29, 2025-05, 2025-Q3, 2025 ou 2025-01-01/2025-09-30.</translation>
    </message>
    <message>
        <source>held back</source>
        <comment>why a claim waits for a decision: it looks like a slip</comment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>conflict</source>
        <comment>why a claim waits for a decision: another figure is stated</comment>
        <translation>conflit</translation>
    </message>
    <message>
        <source>unsure</source>
        <comment>why a claim waits for a decision: its unit was chosen among several</comment>
        <translation>incertain</translation>
    </message>
    <message>
        <source>new</source>
        <comment>why a claim waits for a decision: nobody has looked at it yet</comment>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>no period</source>
        <comment>why a claim waits for a decision: no chart can place it</comment>
        <translation>sans période</translation>
    </message>
    <message>
        <source>claim</source>
        <comment>what people decided about or entered</comment>
        <translation>montant</translation>
    </message>
    <message>
        <source>event</source>
        <comment>what people decided about or entered</comment>
        <translation>événement</translation>
    </message>
    <message>
        <source>mention</source>
        <comment>what people decided about or entered</comment>
        <translation>mention</translation>
    </message>
    <message>
        <source>amount</source>
        <comment>what differs between two language versions</comment>
        <translation>montant</translation>
    </message>
    <message>
        <source>number</source>
        <comment>what differs between two language versions</comment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>name</source>
        <comment>what differs between two language versions</comment>
        <translation>nom</translation>
    </message>
    <message>
        <source>only reported</source>
        <comment>what differs between two language versions</comment>
        <translation>rapporté seulement</translation>
    </message>
    <message>
        <source>bound</source>
        <comment>what differs between two language versions: “at least”, “about”</comment>
        <translation>borne</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) in it are kept, listed as orphaned, and come back when it is imported again.</source>
        <translation>
            <numerusform>%n annotation y est conservée, signalée comme orpheline, et reviendra si vous l’importez de nouveau.</numerusform>
            <numerusform>%n annotations y sont conservées, signalées comme orphelines, et reviendront si vous l’importez de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>“document” takes “edit ID” or “remove ID”.</source>
        <translation>« document » s’emploie avec « edit ID » ou « remove ID ».</translation>
    </message>
    <message>
        <source>corrects what is known about a document, or takes it out of the library</source>
        <translation>corrige les propriétés d’un document, ou le retire de la bibliothèque</translation>
    </message>
    <message>
        <source>“searches” takes nothing, “remove NAME” or “forget”.</source>
        <translation>« searches » s’emploie seul, ou avec « remove NOM » ou « forget ».</translation>
    </message>
    <message>
        <source>lists the searches that are kept, or forgets what was asked before</source>
        <translation>répertorie les recherches enregistrées, ou oublie les recherches récentes</translation>
    </message>
    <message>
        <source>“%1” is no name of this entry.</source>
        <translation>« %1 » n’est pas un nom de cette entrée.</translation>
    </message>
    <message>
        <source>Say what to change, for example with --type, --label or --identifier.</source>
        <translation>Indiquez ce qu’il faut modifier, par exemple avec --type, --label ou --identifier.</translation>
    </message>
    <message>
        <source>add, edit: what it is (concept, person, vessel …)</source>
        <translation>add, edit : de quoi il s’agit (concept, person, vessel…)</translation>
    </message>
    <message>
        <source>add, edit: LANGUAGE=NAME; split: a name that goes; may be repeated</source>
        <translation>add, edit : LANGUE=NOM ; split : un nom à détacher ; peut être répété</translation>
    </message>
    <message>
        <source>edit: takes this name away; may be repeated</source>
        <translation>edit : retire ce nom ; peut être répété</translation>
    </message>
    <message>
        <source>add, edit: KEY=VALUE (unListRef, imo …), without a value for none; may be repeated</source>
        <translation>add, edit : CLÉ=VALEUR (unListRef, imo…), sans valeur pour le retirer ; peut être répété</translation>
    </message>
    <message>
        <source>edit: a wider entry it belongs to; may be repeated; empty for none</source>
        <translation>edit : une entrée générique dont elle relève ; peut être répété ; valeur vide : aucune</translation>
    </message>
    <message>
        <source>edit: an entry it has to do with; may be repeated; empty for none</source>
        <translation>edit : une entrée liée ; peut être répété ; valeur vide : aucune</translation>
    </message>
    <message>
        <source>Usage: vigie entity add --type T --label LANGUAGE=NAME… | edit ID [--type T] [--label LANGUAGE=NAME…] | alias ID NAME --language L | merge FROM INTO | split ID --label NAME… | distinct ID ID | remove ID | proposals | hide ID | unhide ID | hidden</source>
        <translation>Utilisation : vigie entity add --type T --label LANGUAGE=NAME… | edit ID [--type T] [--label LANGUAGE=NAME…] | alias ID NAME --language L | merge FROM INTO | split ID --label NAME… | distinct ID ID | remove ID | proposals | hide ID | unhide ID | hidden</translation>
    </message>
    <message>
        <source>how much it covers: some (some cases only), world (the whole world) or unsaid (all that its victim lost or its actor took)</source>
        <translation>ce qu’il couvre : some (certains cas seulement), world (le monde entier) ou unsaid (tout ce que la victime a perdu ou que l’auteur a pris)</translation>
    </message>
    <message>
        <source>--extent takes some, world or unsaid.</source>
        <translation>--extent attend some, world ou unsaid.</translation>
    </message>
</context>
<context>
    <name>LedgerSentences</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a number, %2 its unit: "1,190,000,000 USD"</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Elsewhere %1 is stated for the same thing.</source>
        <translation>Ailleurs, c’est %1 qui est indiqué pour la même chose.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No document states the whole year: %n part(s) stand for it, so the bar is “at least”.</source>
        <translation>
            <numerusform>Aucun document ne donne le total de l’année : %n montant partiel en tient lieu, d’où une barre « au moins ».</numerusform>
            <numerusform>Aucun document ne donne le total de l’année : %n montants partiels en tiennent lieu, d’où une barre « au moins ».</numerusform>
        </translation>
    </message>
    <message>
        <source>A rival figure for the same thing: %1 is shown and not %2, because it is better supported, more precise or later.</source>
        <translation>Chiffres divergents pour la même chose : %1 est retenu plutôt que %2, car il est mieux attesté, plus précis ou plus récent.</translation>
    </message>
    <message>
        <source>Held back: %1 looks like a slip of scale beside %2. Accept or reject it to decide.</source>
        <translation>Mis en attente : %1 semble relever d’une erreur d’ordre de grandeur par rapport à %2. Acceptez ou rejetez ce montant pour trancher.</translation>
    </message>
    <message>
        <source>No period is stated, so it belongs to no year.</source>
        <translation>Aucune période n’est indiquée : ce montant ne se rattache à aucune année.</translation>
    </message>
    <message>
        <source>Its period has no stated beginning or end, so it belongs to no year.</source>
        <translation>Le début ou la fin de la période n’est pas indiqué : ce montant ne se rattache à aucune année.</translation>
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
        <source>%1, %2</source>
        <extracomment>%1 “3 statements”, %2 “in 2 documents”</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>in %n document(s)</source>
        <comment>follows “3 statements, ”</comment>
        <translation>
            <numerusform>dans %n document</numerusform>
            <numerusform>dans %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citing %1</source>
        <comment>statements that repeat what another said</comment>
        <translation>
            <numerusform>dont %n cite %1</numerusform>
            <numerusform>dont %n citent %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>statements and whom they cite</comment>
        <extracomment>%1 “4 statements, in 4 documents”, %2 “3 citing MSMT, 1 citing NIS”</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an amount and its period</comment>
        <extracomment>%1 an amount, %2 its period: “US$1.19 billion (2024)”</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the words of a document</comment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>%1: holds against %2, which makes it %3; %4 is stated.</source>
        <extracomment>%1 words of a document, %2 an amount and its period, %3 and %4 amounts</extracomment>
        <translation>%1 : se vérifie par rapport à %2, ce qui donne %3 ; %4 est indiqué.</translation>
    </message>
    <message>
        <source>%1: does not hold against what is named, but against %2, which makes it %3; %4 is stated.</source>
        <extracomment>%1 words of a document, %2 an amount and its period, %3 and %4 amounts</extracomment>
        <translation>%1 : ne se vérifie pas par rapport à ce qui est nommé, mais par rapport à %2, ce qui donne %3 ; %4 est indiqué.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>%1 an amount, %2 the amount and period that it was worked out from</extracomment>
        <translation>%1 à partir de %2</translation>
    </message>
    <message>
        <source>%1: fits no figure known here. It makes %2; %3 is stated.</source>
        <extracomment>%1 words of a document, %2 amounts that it would make, %3 an amount</extracomment>
        <translation>%1 : ne correspond à aucun chiffre connu ici. On obtient %2 ; %3 est indiqué.</translation>
    </message>
    <message>
        <source>Stated as a whole for %2: %1. %3.</source>
        <extracomment>%1 an amount, %2 a period such as 2024, %3 “3 statements, in 2 documents”</extracomment>
        <translation>Total indiqué pour %2 : %1. %3.</translation>
    </message>
    <message>
        <source>Stated as a whole for %2: %1, taken by %4. %3.</source>
        <extracomment>%1 an amount, %2 a period such as 2024, %3 “3 statements, in 2 documents”, %4 who took it</extracomment>
        <translation>Total indiqué pour %2 : %1 (auteur : %4). %3.</translation>
    </message>
    <message>
        <source>Of the bar, %1 was taken by %3. %2.</source>
        <extracomment>%1 an amount within a bar, %2 “3 statements, in 2 documents”, %3 who took it</extracomment>
        <translation>Part de la barre : %1 (auteur : %3). %2.</translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <extracomment>%1 a period, %2 an amount, %3 a victim, %4 “3 statements, in 2 documents”</extracomment>
        <translation>%1 : %2. %3.</translation>
    </message>
    <message>
        <source>%1: %2, %3. %4.</source>
        <translation>%1 : %2, %3. %4.</translation>
    </message>
    <message>
        <source>%1: %2 is drawn; also stated: %3.</source>
        <extracomment>%1 a victim or a period, %2 an amount, %3 other amounts</extracomment>
        <translation>%1 : %2 est représenté ; autres chiffres indiqués : %3.</translation>
    </message>
    <message>
        <source>Not counted: %1 (%2), said to be returned, disputed or denied.</source>
        <translation>Non compté : %1 (%2), dit restitué, contesté ou démenti.</translation>
    </message>
    <message>
        <source>Converted: %1 from %2, at the rate that a document states (%3 for %4).</source>
        <extracomment>%1 and %2 the same amount in two currencies; %3 and %4 likewise, from a document</extracomment>
        <translation>Converti : %1 pour %2, au taux indiqué par un document (%3 pour %4).</translation>
    </message>
    <message>
        <source>The parts add up: %1 = %2, and %3 is stated.</source>
        <extracomment>%1 amounts with plus signs between, %2 their sum, %3 an amount</extracomment>
        <translation>Le compte est juste : %1 = %2, et %3 est indiqué.</translation>
    </message>
    <message>
        <source>The parts do not add up: %1 = %2, but %3 is stated.</source>
        <extracomment>%1 amounts with plus signs between, %2 their sum, %3 an amount</extracomment>
        <translation>Le compte n’est pas juste : %1 = %2, mais %3 est indiqué.</translation>
    </message>
    <message>
        <source>Its document has no date of publication, so nobody can tell whether it was known on that day. Add the date in the document’s properties.</source>
        <translation>Le document n’est pas daté : impossible de savoir si ce montant était connu à cette date. Indiquez sa date de publication dans les propriétés du document.</translation>
    </message>
    <message>
        <source>Its period overlaps with another statement of the same year: adding both would count it twice.</source>
        <translation>Sa période recoupe celle d’un autre montant de la même année : additionner les deux compterait une partie deux fois.</translation>
    </message>
</context>
<context>
    <name>Lockdown</name>
    <message>
        <source>Documents are not locked in</source>
        <translation>La lecture des documents n’est pas isolée</translation>
    </message>
    <message>
        <source>This system does not let Vigie lock in the program that reads documents. A document made to do harm could read your files. Read documents all the same?</source>
        <translation>Ce système ne permet pas à Vigie d’isoler le programme qui lit les documents. Un document conçu pour nuire pourrait lire vos fichiers. Lire les documents quand même ?</translation>
    </message>
    <message>
        <source>This kernel has no Landlock: the program that reads documents is kept from your files by a stricter filter instead.</source>
        <translation>Ce noyau n’a pas Landlock : à la place, un filtre plus strict tient le programme qui lit les documents à l’écart de vos fichiers.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>offline workbench for readers of sanctions reports</source>
        <translation>poste de travail hors connexion pour dépouiller les rapports sur les sanctions</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Synopsis</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Vigie takes a folder of documents in English, French, Japanese and Korean and finds passages in all four languages, who and what is named, what happened when, and how much was stolen in which year. It makes no network connection.</source>
        <translation>À partir d’un dossier de documents en anglais, en français, en japonais et en coréen, Vigie retrouve des passages dans les quatre langues, les personnes et les choses citées, ce qui s’est passé et quand, et combien a été volé chaque année. Il n’établit aucune connexion réseau.</translation>
    </message>
    <message>
        <source>Without a command it opens the workbench; with one it works without a window.</source>
        <translation>Sans commande, il ouvre la fenêtre de Vigie ; avec une commande, il travaille sans fenêtre.</translation>
    </message>
    <message>
        <source>Options of the workbench</source>
        <translation>Options de la fenêtre</translation>
    </message>
    <message>
        <source>Options of all commands</source>
        <translation>Options de toutes les commandes</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>in a library’s folder: what cannot be made again</source>
        <translation>dans le dossier d’une bibliothèque : ce qui ne peut pas être reconstitué</translation>
    </message>
    <message>
        <source>in a library’s folder: the documents, unchanged</source>
        <translation>dans le dossier d’une bibliothèque : les documents, inchangés</translation>
    </message>
    <message>
        <source>in a library’s folder: for searching; can be made again</source>
        <translation>dans le dossier d’une bibliothèque : pour la recherche ; peut être reconstitué</translation>
    </message>
    <message>
        <source>the library when no other is named or was open before</source>
        <translation>la bibliothèque, si aucune autre n’est indiquée ni n’a déjà été ouverte</translation>
    </message>
    <message>
        <source>how the window was left</source>
        <translation>l’état dans lequel la fenêtre a été laissée</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Code de retour</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>the work could not be done; the message says why</source>
        <translation>l’opération a échoué ; le message en donne la raison</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>utilisation incorrecte</translation>
    </message>
    <message>
        <source>done, but some of the inputs failed; each is named with its reason</source>
        <translation>terminé, mais une partie des éléments fournis a échoué ; chacun est indiqué avec la raison</translation>
    </message>
</context>
<context>
    <name>ReviewQueue</name>
    <message>
        <source>The words leave the unit open. %1 was taken for who publishes the document; it could also be: %2.</source>
        <translation>Le texte ne permet pas de déterminer la devise ou l’unité. %1 a été retenu d’après l’éditeur du document ; il pourrait aussi s’agir de : %2.</translation>
    </message>
    <message>
        <source>The words leave the unit open. %1 was taken for the document's language; it could also be: %2.</source>
        <translation>Le texte ne permet pas de déterminer la devise ou l’unité. %1 a été retenu d’après la langue du document ; il pourrait aussi s’agir de : %2.</translation>
    </message>
    <message>
        <source>The words leave the unit open. %1 was taken from what stands around them; it could also be: %2.</source>
        <translation>Le texte ne permet pas de déterminer la devise ou l’unité. %1 a été retenu d’après le contexte ; il pourrait aussi s’agir de : %2.</translation>
    </message>
    <message>
        <source>The words leave the unit open. %1 was taken; it could also be: %2.</source>
        <translation>Le texte ne permet pas de déterminer la devise ou l’unité. %1 a été retenu ; il pourrait aussi s’agir de : %2.</translation>
    </message>
    <message>
        <source>Read by the program; nobody has looked at it yet.</source>
        <translation>Relevé par le programme ; personne ne l’a encore examiné.</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message numerus="yes">
        <source>The facts of %n document(s) were read by an older version of Vigie. Read them again now? Your notes and decisions are kept.</source>
        <translation>
            <numerusform>Les faits de %n document ont été relevés par une version antérieure de Vigie. Le relire maintenant ? Vos notes et vos décisions sont conservées.</numerusform>
            <numerusform>Les faits de %n documents ont été relevés par une version antérieure de Vigie. Les relire maintenant ? Vos notes et vos décisions sont conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire les documents</translation>
    </message>
    <message>
        <source>Reading again: %1 of %2</source>
        <translation>Relecture : %1 sur %2</translation>
    </message>
    <message>
        <source>All documents are read again.</source>
        <translation>Tous les documents ont été relus.</translation>
    </message>
    <message>
        <source>the library's folder</source>
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
        <translation>avec --open : à cette page</translation>
    </message>
    <message>
        <source>searches for these words</source>
        <translation>recherche ces mots</translation>
    </message>
    <message>
        <source>en, fr, ja or ko; this time only</source>
        <translation>en, fr, ja ou ko ; pour cette fois seulement</translation>
    </message>
    <message>
        <source>--page takes a number from 1.</source>
        <translation>--page attend un nombre supérieur ou égal à 1.</translation>
    </message>
    <message>
        <source>There is no document “%1” in this library.</source>
        <translation>La bibliothèque ne contient aucun document « %1 ».</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped. The rest will be offered when the library is opened again.</source>
        <translation>Relecture arrêtée. Le reste sera proposé à la prochaine ouverture de la bibliothèque.</translation>
    </message>
    <message>
        <source>The library was mended</source>
        <translation>La bibliothèque a été réparée</translation>
    </message>
    <message>
        <source>The documents are being read again. If something of yours is missing, older backups lie in the folder “backups” of the library.</source>
        <translation>Les documents sont en cours de relecture. S’il manque quelque chose de votre travail, des sauvegardes plus anciennes se trouvent dans le dossier « backups » de la bibliothèque.</translation>
    </message>
    <message>
        <source>The search index is whole again.</source>
        <translation>L’index de recherche est de nouveau complet.</translation>
    </message>
    <message>
        <source>The search index was damaged and is being made anew. Until that is done, searches may find less.</source>
        <translation>L’index de recherche était endommagé ; il est en cours de reconstruction. D’ici là, une recherche peut trouver moins de passages.</translation>
    </message>
    <message>
        <source>No window could be opened on the other library.</source>
        <translation>Impossible d’ouvrir une fenêtre pour l’autre bibliothèque.</translation>
    </message>
    <message>
        <source>opens the library so that nothing in it can be changed</source>
        <translation>ouvre la bibliothèque en lecture seule</translation>
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
        <translation>La base de données était endommagée. Ce qui a pu en être lu se trouve dans une nouvelle base, le reste a été relu à partir des originaux ; le fichier endommagé a été mis de côté sous le nom « %1 ».</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) were saved from it.</source>
        <translation>
            <numerusform>%n annotation a été récupérée.</numerusform>
            <numerusform>%n annotations ont été récupérées.</numerusform>
        </translation>
    </message>
    <message>
        <source>What could not be read of your own work came from the backup of %1.</source>
        <translation>Ce qui n’a pas pu être lu de votre travail provient de la sauvegarde du %1.</translation>
    </message>
    <message>
        <source>This library needs mending, and another window or program has it open. Close it there, then try again.</source>
        <translation>Cette bibliothèque doit être réparée, mais elle est ouverte dans une autre fenêtre ou un autre programme. Fermez-la d’abord à cet endroit, puis réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged entry(s) of your own work were found and are again as you left them. The damaged form was put aside in the library's folder.</source>
        <translation>
            <numerusform>%n élément endommagé de votre travail a été trouvé et remis dans l’état où vous l’aviez laissé. La version endommagée a été mise de côté dans le dossier de la bibliothèque.</numerusform>
            <numerusform>%n éléments endommagés de votre travail ont été trouvés et remis dans l’état où vous les aviez laissés. La version endommagée a été mise de côté dans le dossier de la bibliothèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged entry(s) of your own work could not be put right and are shown as they are; how they were found is kept in the library's folder.</source>
        <translation>
            <numerusform>%n élément endommagé de votre travail n’a pas pu être réparé et s’affiche tel quel ; l’état constaté est conservé dans le dossier de la bibliothèque.</numerusform>
            <numerusform>%n éléments endommagés de votre travail n’ont pas pu être réparés et s’affichent tels quels ; l’état constaté est conservé dans le dossier de la bibliothèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that had not reached the database came from the journal.</source>
        <translation>
            <numerusform>%n modification qui n’avait pas atteint la base de données a été récupérée dans le journal.</numerusform>
            <numerusform>%n modifications qui n’avaient pas atteint la base de données ont été récupérées dans le journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal beside the database was damaged. A new one was begun; the damaged file was put aside as “%1”.</source>
        <translation>Le journal placé à côté de la base de données était endommagé. Un nouveau journal a été créé ; le fichier endommagé a été mis de côté sous le nom « %1 ».</translation>
    </message>
    <message>
        <source>The journal beside the database was gone. A new one was begun.</source>
        <translation>Le journal placé à côté de la base de données avait disparu. Un nouveau journal a été créé.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>La base de données est endommagée.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of your own work are damaged.</source>
        <translation>
            <numerusform>%n élément de votre travail est endommagé.</numerusform>
            <numerusform>%n éléments de votre travail sont endommagés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal has changes that the database lacks.</source>
        <translation>Le journal contient des modifications qui manquent à la base de données.</translation>
    </message>
    <message>
        <source>The journal beside the database is damaged or gone.</source>
        <translation>Le journal placé à côté de la base de données est endommagé ou absent.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged.</source>
        <translation>La sauvegarde « %1 » est endommagée.</translation>
    </message>
    <message>
        <source>The database was gone. A new one was made.</source>
        <translation>La base de données avait disparu. Une nouvelle a été créée.</translation>
    </message>
    <message>
        <source>All you made came from the journal, up to your last change.</source>
        <translation>Tout votre travail a été récupéré dans le journal, jusqu’à votre dernière modification.</translation>
    </message>
</context>
<context>
    <name>vigie::AmountField</name>
    <message>
        <source>and</source>
        <comment>between two ends of an amount</comment>
        <translation>et</translation>
    </message>
    <message>
        <source>How the amount is bounded</source>
        <translation>Ce qui borne le montant</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Upper end of the amount</source>
        <translation>Haut de la fourchette</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Currency or unit</source>
        <translation>Devise ou unité</translation>
    </message>
    <message>
        <source>a number alone</source>
        <comment>of an amount without a unit</comment>
        <translation>nombre seul</translation>
    </message>
    <message>
        <source>Enter a figure, with all its digits or a word such as million.</source>
        <translation>Saisissez un chiffre, en entier ou avec un mot tel que million.</translation>
    </message>
    <message>
        <source>Choose a currency or enter its three letters.</source>
        <translation>Choisissez une devise ou saisissez ses trois lettres.</translation>
    </message>
    <message>
        <source>Enter the upper end too; it must be the larger figure.</source>
        <translation>Saisissez aussi le haut de la fourchette ; il doit être le plus grand des deux.</translation>
    </message>
    <message>
        <source>This figure is not understood.</source>
        <translation>Ce chiffre n’est pas compris.</translation>
    </message>
</context>
<context>
    <name>vigie::AnnotationDialog</name>
    <message>
        <source>Edit Highlight</source>
        <translation>Modifier le surlignage</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Note :</translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>Étique&amp;ttes :</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Couleur :</translation>
    </message>
    <message>
        <source>Note on the Document</source>
        <translation>Note sur le document</translation>
    </message>
    <message>
        <source>Highlight with a Note</source>
        <translation>Surligner avec une note</translation>
    </message>
    <message>
        <source>Highlight</source>
        <comment>a way to mark words</comment>
        <translation>Surlignage</translation>
    </message>
    <message>
        <source>Underline</source>
        <comment>a way to mark words</comment>
        <translation>Soulignement</translation>
    </message>
    <message>
        <source>&amp;Marked by:</source>
        <comment>highlight or underline</comment>
        <translation>Type de &amp;marque :</translation>
    </message>
    <message>
        <source>&amp;Evidence for:</source>
        <translation>&amp;À l’appui de :</translation>
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
        <translation>%1, page %2</translation>
    </message>
    <message>
        <source>Note on the document</source>
        <translation>Note sur le document</translation>
    </message>
    <message>
        <source>Evidence for %1</source>
        <translation>À l’appui de %1</translation>
    </message>
    <message>
        <source>These words are no longer in the document</source>
        <translation>Ce texte ne figure plus dans le document</translation>
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
    <message>
        <source>Language of the document</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Bring In Highlights…</source>
        <translation>Importer des surlignages…</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Found or lost</source>
        <translation>Texte présent ou disparu</translation>
    </message>
    <message>
        <source>Words found</source>
        <translation>Texte présent</translation>
    </message>
    <message>
        <source>Words lost</source>
        <translation>Texte disparu</translation>
    </message>
    <message>
        <source>Bring In Highlights</source>
        <translation>Importer des surlignages</translation>
    </message>
    <message>
        <source>Highlights (*.jsonld *.json *.pdf)</source>
        <comment>filter of a file dialog</comment>
        <translation>Surlignages (*.jsonld *.json *.pdf)</translation>
    </message>
    <message>
        <source>The highlights were not brought in.</source>
        <translation>Les surlignages n’ont pas été importés.</translation>
    </message>
    <message>
        <source>Evidence For</source>
        <translation>À l’appui de</translation>
    </message>
</context>
<context>
    <name>vigie::Chart</name>
    <message>
        <source>Hatched top and ≥: at least this much was stated.</source>
        <translation>Sommet hachuré et ≥ : les sources indiquent « au moins » ce montant.</translation>
    </message>
    <message>
        <source>Whiskers: the least and the most that sources state.</source>
        <translation>Trait vertical : minimum et maximum indiqués par les sources.</translation>
    </message>
    <message>
        <source>Over several years, in no bar: %1</source>
        <translation>Sur plusieurs années, dans aucune barre : %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Écarté : %1</translation>
    </message>
    <message>
        <source>%1 by year, %2</source>
        <translation>Montants par année – %1 (%2)</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Sources : %1</translation>
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
        <translation> ; </translation>
    </message>
    <message>
        <source>A chart can be written as .png, .svg, .pdf or .csv, not as “%1”.</source>
        <translation>Un graphique s’enregistre en .png, .svg, .pdf ou .csv, et non en « %1 ».</translation>
    </message>
    <message>
        <source>The picture of the chart could not be made.</source>
        <translation>L’image du graphique n’a pas pu être produite.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>Impossible d’écrire « %1 » : %2</translation>
    </message>
    <message>
        <source>No year has a bar: what is stated spans several years or has no known beginning or end, and is shown as a line over its period.</source>
        <translation>Aucune année n’a de barre : ce qui est indiqué s’étend sur plusieurs années, ou n’a pas de début ou de fin connus, et figure comme une ligne sur sa période.</translation>
    </message>
    <message>
        <source>No year has a bar: every amount stated was left out. Each is listed with its reason.</source>
        <translation>Aucune année n’a de barre : tous les montants indiqués ont été écartés. Chacun figure dans la liste avec sa raison.</translation>
    </message>
    <message>
        <source>No document published up to %1 states an amount in this unit: %2</source>
        <translation>Aucun document publié jusqu’au %1 n’indique de montant dans cette unité : %2</translation>
    </message>
    <message>
        <source>No document published up to %1 states an amount of this kind in this unit: %2, %3</source>
        <translation>Aucun document publié jusqu’au %1 n’indique de montant de cette nature dans cette unité : %2, %3</translation>
    </message>
    <message>
        <source>No document states an amount in this unit: %1</source>
        <translation>Aucun document n’indique de montant dans cette unité : %1</translation>
    </message>
    <message>
        <source>No document states an amount of this kind in this unit: %1, %2</source>
        <translation>Aucun document n’indique de montant de cette nature dans cette unité : %1, %2</translation>
    </message>
    <message>
        <source>Since when is not stated, in no bar: %1</source>
        <translation>Début non indiqué, dans aucune barre : %1</translation>
    </message>
    <message>
        <source>Until when is not stated, in no bar: %1</source>
        <translation>Fin non indiquée, dans aucune barre : %1</translation>
    </message>
    <message>
        <source>Only documents published up to %1.</source>
        <translation>Seulement les documents publiés jusqu’au %1.</translation>
    </message>
    <message>
        <source>Without these documents: %1</source>
        <translation>Sans ces documents : %1</translation>
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
        <source>The chart's figures</source>
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
        <source>Left out (%1)</source>
        <translation>Hors graphique (%1)</translation>
    </message>
    <message>
        <source>%1, p. %2</source>
        <translation>%1, p. %2</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n in the claims table</source>
        <translation>
            <numerusform>Afficher %n montant dans le tableau</numerusform>
            <numerusform>Afficher les %n montants dans le tableau</numerusform>
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
        <translation>Graphique ; ses chiffres figurent dans le tableau voisin</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>“%1” — %2</source>
        <comment>words and where they stand</comment>
        <translation>« %1 » — %2</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <source>Draw amounts in other currencies too, at rates that the documents state</source>
        <translation>Représenter aussi les montants en d’autres devises, aux taux que les documents indiquent</translation>
    </message>
    <message>
        <source>All kinds</source>
        <comment>of amounts: what the chart of a counted thing shows</comment>
        <translation>Toute nature</translation>
    </message>
    <message>
        <source>Amounts that the documents state are drawn here by year. Choose another kind or unit, or import documents.</source>
        <translation>Les montants indiqués par les documents sont représentés ici par année. Choisissez une autre nature ou une autre unité, ou importez des documents.</translation>
    </message>
    <message>
        <source>Choose documents that the chart leaves out</source>
        <translation>Choisir les documents à écarter du graphique</translation>
    </message>
    <message>
        <source>Documents…</source>
        <translation>Documents…</translation>
    </message>
    <message numerus="yes">
        <source>Documents (%n left out)…</source>
        <translation>
            <numerusform>Documents (%n écarté)…</numerusform>
            <numerusform>Documents (%n écartés)…</numerusform>
        </translation>
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
        <translation>p. %1</translation>
    </message>
    <message>
        <source>para. %1</source>
        <translation>§ %1</translation>
    </message>
    <message>
        <source>text recognised by OCR</source>
        <translation>texte reconnu par OCR</translation>
    </message>
</context>
<context>
    <name>vigie::ClaimActions</name>
    <message numerus="yes">
        <source>%n claim(s) accepted.</source>
        <translation>
            <numerusform>%n montant accepté.</numerusform>
            <numerusform>%n montants acceptés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) rejected.</source>
        <translation>
            <numerusform>%n montant rejeté.</numerusform>
            <numerusform>%n montants rejetés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) set back to proposed.</source>
        <translation>
            <numerusform>%n montant remis à l’état proposé.</numerusform>
            <numerusform>%n montants remis à l’état proposé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) kept out of the charts.</source>
        <translation>
            <numerusform>%n montant exclu des graphiques.</numerusform>
            <numerusform>%n montants exclus des graphiques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) count in the charts again.</source>
        <translation>
            <numerusform>%n montant compte de nouveau dans les graphiques.</numerusform>
            <numerusform>%n montants comptent de nouveau dans les graphiques.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program’s own grouping holds again.</source>
        <translation>Le regroupement du programme s’applique de nouveau.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 what it does, %2 its key</comment>
        <translation>%1 (%2)</translation>
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
        <translation>Rejeter ce que le programme a relevé : le montant ne compte plus nulle part</translation>
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
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Correct what was read from the words</source>
        <translation>Corriger ce qui a été relevé dans le texte</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Say that these state the same thing</source>
        <translation>Indiquer qu’il s’agit du même fait</translation>
    </message>
    <message>
        <source>Split Off</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Say that this states something else than the others</source>
        <translation>Indiquer qu’il s’agit d’un autre fait que les autres</translation>
    </message>
    <message>
        <source>Set Back to Proposed</source>
        <translation>Remettre à l’état proposé</translation>
    </message>
    <message>
        <source>Take back that it was accepted or rejected</source>
        <translation>Revenir sur l’acceptation ou le rejet</translation>
    </message>
    <message>
        <source>Forget Merges and Splits</source>
        <translation>Oublier fusions et séparations</translation>
    </message>
    <message>
        <source>Let the program group these claims by itself again</source>
        <translation>Laisser de nouveau le programme regrouper ces montants</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Take away what was entered by hand</source>
        <translation>Supprimer ce qui a été saisi à la main</translation>
    </message>
    <message>
        <source>The decision was not kept.</source>
        <translation>La décision n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>The claim was changed.</source>
        <translation>Le montant a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) now state one fact.</source>
        <translation>
            <numerusform>%n montant énonce maintenant un seul fait.</numerusform>
            <numerusform>%n montants énoncent maintenant un seul fait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) now state a fact of their own.</source>
        <translation>
            <numerusform>%n montant énonce maintenant un fait distinct.</numerusform>
            <numerusform>%n montants énoncent maintenant un fait distinct.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was entered by hand was removed.</source>
        <translation>Ce qui avait été saisi à la main a été supprimé.</translation>
    </message>
</context>
<context>
    <name>vigie::ClaimEditor</name>
    <message>
        <source>Edit Claim</source>
        <translation>Modifier le montant</translation>
    </message>
    <message>
        <source>Add Amount</source>
        <translation>Ajouter un montant</translation>
    </message>
    <message>
        <source>Words of the document</source>
        <translation>Texte du document</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <comment>tab: what is read from the words</comment>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;Who Said What</source>
        <translation>&amp;Qui a dit quoi</translation>
    </message>
    <message>
        <source>Whom the document cites; empty if it speaks for itself</source>
        <translation>Source que le document cite ; vide s’il parle en son nom</translation>
    </message>
    <message>
        <source>Reported &amp;only: the document does not assert it</source>
        <translation>&amp;Rapporté seulement : le document ne l’affirme pas</translation>
    </message>
    <message>
        <source>Returned, &amp;disputed or denied</source>
        <translation>Restitué, con&amp;testé ou démenti</translation>
    </message>
    <message>
        <source>Why, for those who read it later</source>
        <translation>Pourquoi, pour qui le lira plus tard</translation>
    </message>
    <message>
        <source>Without a period it belongs to no year and no bar of the chart.</source>
        <translation>Sans période, il n’appartient à aucune année ni à aucune barre du graphique.</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>Fixé par vous</translation>
    </message>
    <message>
        <source>&amp;Amount:</source>
        <translation>&amp;Montant :</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Nature :</translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <comment>the time an amount is about</comment>
        <translation>&amp;Période :</translation>
    </message>
    <message>
        <source>&amp;Victim:</source>
        <translation>&amp;Victime :</translation>
    </message>
    <message>
        <source>A&amp;ctor:</source>
        <comment>who did it</comment>
        <translation>A&amp;uteur :</translation>
    </message>
    <message>
        <source>According &amp;to:</source>
        <translation>&amp;Selon :</translation>
    </message>
    <message>
        <source>Part o&amp;f:</source>
        <comment>the larger amount this one belongs to</comment>
        <translation>Partie &amp;de :</translation>
    </message>
    <message>
        <source>Co&amp;mment:</source>
        <translation>&amp;Commentaire :</translation>
    </message>
    <message>
        <source>nothing larger</source>
        <comment>an amount is part of</comment>
        <translation>aucun montant plus grand</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>Nothing else is said: for its time it is the whole, and other figures for the same are rivals.</source>
        <translation>Rien d’autre n’est dit : pour sa période, c’est le total, et tout autre chiffre pour la même chose en diverge.</translation>
    </message>
    <message>
        <source>One theft without a name, cases that are counted (“the two thefts”), one sort of victim: no year’s whole, so the bar stays open.</source>
        <translation>Un seul vol sans victime nommée, des vols dénombrés (« les deux vols »), une sorte de victimes : ce n’est le total d’aucune année, la barre reste donc ouverte.</translation>
    </message>
    <message>
        <source>What everybody lost: it holds what one victim lost or one actor took, which are its parts and no rivals.</source>
        <translation>Ce que tous ont perdu : le montant contient ce qu’une victime a perdu ou qu’un auteur a pris, qui en sont des parties et non des chiffres divergents.</translation>
    </message>
    <message>
        <source>Cov&amp;ers:</source>
        <comment>of how much of what happened the amount tells</comment>
        <translation>C&amp;ouvre :</translation>
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
    <message>
        <source>entered by hand</source>
        <comment>status of a claim</comment>
        <translation>saisi à la main</translation>
    </message>
    <message>
        <source>Set by you</source>
        <comment>tool tip of a value that a person set</comment>
        <translation>Fixé par vous</translation>
    </message>
</context>
<context>
    <name>vigie::ClaimSheet</name>
    <message>
        <source>Certainty</source>
        <comment>asserted, reported or disputed</comment>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Converted to</source>
        <comment>the same amount in another currency</comment>
        <translation>Converti en</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>which one an unqualified dollar is</comment>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>%1  (set by you)</source>
        <extracomment>%1 is a value such as a name or a date</extracomment>
        <translation>%1  (fixé par vous)</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>period of a claim</comment>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 a period, %2 how it was found</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>returned, disputed or denied</source>
        <translation>restitué, contesté ou démenti</translation>
    </message>
    <message>
        <source>reported without being asserted</source>
        <translation>rapporté sans être affirmé</translation>
    </message>
    <message>
        <source>%1 was taken %2; it could also be: %3</source>
        <comment>%1 USD, %2 by the document’s language, %3 CAD, AUD</comment>
        <translation>%1 a été retenu %2 ; il pourrait aussi s’agir de : %3</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <comment>%1 the title of a document</comment>
        <translation>%1, page %2</translation>
    </message>
    <message>
        <source>Highlights</source>
        <comment>what a person marked as evidence</comment>
        <translation>Surlignages</translation>
    </message>
</context>
<context>
    <name>vigie::ClaimsPanel</name>
    <message>
        <source>No amounts yet</source>
        <translation>Aucun montant</translation>
    </message>
    <message>
        <source>When documents are in the library, every amount of money that they state is listed here, the statements of one fact together.</source>
        <translation>Dès que la bibliothèque contient des documents, toutes les sommes d’argent qu’ils indiquent sont répertoriées ici ; les passages qui énoncent un même fait sont regroupés.</translation>
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
        <source>Needs review (%1)</source>
        <comment>%1 how many claims</comment>
        <translation>À examiner (%1)</translation>
    </message>
    <message>
        <source>Chart (%1)</source>
        <comment>claims behind a bar, %1 how many</comment>
        <translation>Graphique (%1)</translation>
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
    <name>vigie::Curation</name>
    <message>
        <source>exactly</source>
        <comment>before an amount</comment>
        <translation>exactement</translation>
    </message>
    <message>
        <source>about</source>
        <comment>before an amount</comment>
        <translation>environ</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>before an amount</comment>
        <translation>au moins</translation>
    </message>
    <message>
        <source>more than</source>
        <comment>before an amount</comment>
        <translation>plus de</translation>
    </message>
    <message>
        <source>at most</source>
        <comment>before an amount</comment>
        <translation>au plus</translation>
    </message>
    <message>
        <source>less than</source>
        <comment>before an amount</comment>
        <translation>moins de</translation>
    </message>
    <message>
        <source>nearly</source>
        <comment>before an amount</comment>
        <translation>près de</translation>
    </message>
    <message>
        <source>between</source>
        <comment>before the two ends of an amount</comment>
        <translation>entre</translation>
    </message>
    <message>
        <source>Money</source>
        <comment>what an amount counts</comment>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Virtual asset</source>
        <comment>what an amount counts: bitcoin and the like</comment>
        <translation>Actif virtuel</translation>
    </message>
    <message>
        <source>Things</source>
        <comment>what an amount counts: barrels, people, missiles</comment>
        <translation>Choses</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>part of a claim</comment>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>part of a claim</comment>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>part of a claim: the time it is about</comment>
        <translation>Période</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>of an event</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Victim</source>
        <comment>part of a claim</comment>
        <translation>Victime</translation>
    </message>
    <message>
        <source>Actor</source>
        <comment>part of a claim: who did it</comment>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>According to</source>
        <comment>part of a claim: whom the document cites</comment>
        <translation>Selon</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>part of a claim: the larger amount it belongs to</comment>
        <translation>Partie de</translation>
    </message>
    <message>
        <source>Reported only</source>
        <comment>part of a claim: not asserted by the document</comment>
        <translation>Rapporté seulement</translation>
    </message>
    <message>
        <source>Disputed</source>
        <comment>part of a claim: returned, disputed or denied</comment>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>part of a claim</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Kept out of charts</source>
        <comment>part of a claim</comment>
        <translation>Exclu des graphiques</translation>
    </message>
    <message>
        <source>Comment</source>
        <comment>a person's remark on a claim</comment>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>by who issued the document</source>
        <comment>why US dollars were taken, and not others</comment>
        <translation>d’après l’éditeur du document</translation>
    </message>
    <message>
        <source>by the document’s language</source>
        <comment>why US dollars were taken, and not others</comment>
        <translation>d’après la langue du document</translation>
    </message>
    <message>
        <source>by the words around it</source>
        <comment>why US dollars were taken, and not others</comment>
        <translation>d’après le contexte</translation>
    </message>
    <message>
        <source>because nothing else is said</source>
        <comment>why US dollars were taken, and not others</comment>
        <translation>faute d’autre indication</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a part of a claim that has no value</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Vigie read it</source>
        <comment>Vigie is this program</comment>
        <translation>Relevé par Vigie</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Saisi à la main</translation>
    </message>
    <message>
        <source>Merged or split</source>
        <translation>Fusionné ou séparé</translation>
    </message>
    <message>
        <source>You accepted it</source>
        <translation>Vous l’avez accepté</translation>
    </message>
    <message>
        <source>You rejected it</source>
        <translation>Vous l’avez rejeté</translation>
    </message>
    <message>
        <source>You took your decision back</source>
        <translation>Vous êtes revenu sur votre décision</translation>
    </message>
    <message>
        <source>You decided</source>
        <translation>Vous avez décidé</translation>
    </message>
    <message>
        <source>You set: %1</source>
        <comment>%1 a part of a claim: Victim</comment>
        <translation>Vous avez fixé : %1</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <comment>%1 an amount</comment>
        <translation>la même chose que %1</translation>
    </message>
    <message>
        <source>something else than %1</source>
        <comment>%1 an amount</comment>
        <translation>autre chose que %1</translation>
    </message>
    <message>
        <source>Vigie read: %1</source>
        <comment>Vigie is this program; %1 a part of a claim: Victim</comment>
        <translation>Relevé par Vigie : %1</translation>
    </message>
    <message>
        <source>some cases only</source>
        <comment>how much an amount covers</comment>
        <translation>certains cas seulement</translation>
    </message>
    <message>
        <source>the whole world</source>
        <comment>how much an amount covers</comment>
        <translation>le monde entier</translation>
    </message>
    <message>
        <source>all that its victim lost or its actor took</source>
        <comment>how much an amount covers</comment>
        <translation>tout ce que la victime a perdu ou que l’auteur a pris</translation>
    </message>
    <message>
        <source>Covers</source>
        <comment>part of a claim: of how much of what happened the amount tells</comment>
        <translation>Couvre</translation>
    </message>
</context>
<context>
    <name>vigie::DecisionHistory</name>
    <message>
        <source>Who said what</source>
        <translation>Qui a dit quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>Qui et quoi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>vigie::DocumentChoice</name>
    <message>
        <source>Documents of the Chart</source>
        <translation>Documents du graphique</translation>
    </message>
    <message>
        <source>The chart counts what the ticked documents state.</source>
        <translation>Le graphique compte ce qu’indiquent les documents cochés.</translation>
    </message>
    <message>
        <source>Filter by title or date</source>
        <translation>Filtrer par titre ou par date</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a document, when it was published</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tous</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucun</translation>
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
        <translation>&amp;Titre :</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue :</translation>
    </message>
    <message>
        <source>P&amp;ublished:</source>
        <comment>date of publication</comment>
        <translation>Date de &amp;publication :</translation>
    </message>
    <message>
        <source>&amp;Publisher:</source>
        <translation>É&amp;diteur :</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Fichier :</translation>
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
        <translation>Longueur :</translation>
    </message>
    <message>
        <source>Without a date, words like “last year” in it cannot be dated.</source>
        <translation>Sans date, des expressions comme « l’an dernier » ne peuvent pas y être datées.</translation>
    </message>
    <message>
        <source>Enter a day, a month, a quarter or a year, for example 2025-05-29, 2025-05, 2025-Q2 or 2025.</source>
        <translation>Saisissez un jour, un mois, un trimestre ou une année, par exemple 2025-05-29, 2025-05, 2025-Q2 ou 2025.</translation>
    </message>
    <message>
        <source>Citations in other languages give it beside the title.</source>
        <translation>Les références en d’autres langues le donnent à côté du titre.</translation>
    </message>
    <message>
        <source>T&amp;ranslated title:</source>
        <translation>Titre &amp;traduit :</translation>
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
        <translation>Publié le</translation>
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
        <translation>Page %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) (%1): %2</source>
        <comment>%1 their numbers, %2 a sentence</comment>
        <translation>
            <numerusform>%n page (%1) : %2</numerusform>
            <numerusform>%n pages (%1) : %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::EntityChooser</name>
    <message>
        <source>Choose the Name</source>
        <translation>Choisir l’entité</translation>
    </message>
    <message>
        <source>“%1” names:</source>
        <comment>%1 words of a document; a list of entries follows</comment>
        <translation>« %1 » désigne :</translation>
    </message>
    <message>
        <source>Part of a name in any language</source>
        <translation>Partie d’un nom, dans n’importe quelle langue</translation>
    </message>
    <message>
        <source>Entries of the thesaurus</source>
        <translation>Entrées du thésaurus</translation>
    </message>
    <message>
        <source>&amp;New Entry…</source>
        <translation>&amp;Nouvelle entrée…</translation>
    </message>
</context>
<context>
    <name>vigie::EntityDelegate</name>
    <message>
        <source>yours</source>
        <comment>an entry that the person added or changed</comment>
        <translation>à vous</translation>
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
    <message>
        <source>Edit Entry</source>
        <translation>Modifier l’entrée</translation>
    </message>
    <message>
        <source>Merge or Split Entry</source>
        <translation>Fusionner ou scinder l’entrée</translation>
    </message>
    <message>
        <source>%1, added or changed by you</source>
        <comment>%1 a type of entry</comment>
        <translation>%1, ajouté ou modifié par vous</translation>
    </message>
    <message>
        <source>All languages</source>
        <comment>a name that holds in each</comment>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Highlight</source>
        <comment>what a person marked as evidence</comment>
        <translation>Surlignage</translation>
    </message>
</context>
<context>
    <name>vigie::EntityEditor</name>
    <message>
        <source>New Entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
    <message>
        <source>Edit Entry</source>
        <translation>Modifier l’entrée</translation>
    </message>
    <message>
        <source>&amp;Add Name</source>
        <translation>&amp;Ajouter un nom</translation>
    </message>
    <message>
        <source>&amp;Remove Name</source>
        <translation>&amp;Supprimer le nom</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>List</source>
        <comment>column: whose identifier it is</comment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Add &amp;Identifier</source>
        <translation>Ajouter un &amp;identifiant</translation>
    </message>
    <message>
        <source>Related Entries</source>
        <translation>Entrées liées</translation>
    </message>
    <message>
        <source>Add &amp;Broader…</source>
        <translation>Ajouter un terme &amp;générique…</translation>
    </message>
    <message>
        <source>Add R&amp;elated…</source>
        <translation>Ajouter un terme &amp;lié…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Supprim&amp;er</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>&amp;Type :</translation>
    </message>
    <message>
        <source>Kind of identifier</source>
        <translation>Type d’identifiant</translation>
    </message>
    <message>
        <source>Broader</source>
        <comment>relation of two entries</comment>
        <translation>Générique</translation>
    </message>
    <message>
        <source>Related</source>
        <comment>relation of two entries</comment>
        <translation>Lié</translation>
    </message>
    <message>
        <source>Broader Entry</source>
        <translation>Entrée générique</translation>
    </message>
    <message>
        <source>Related Entry</source>
        <translation>Entrée liée</translation>
    </message>
</context>
<context>
    <name>vigie::EntityLine</name>
    <message>
        <source>Part of a name in any language</source>
        <translation>Partie d’un nom, dans n’importe quelle langue</translation>
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
    <message>
        <source>not named in any document</source>
        <translation>citée dans aucun document</translation>
    </message>
</context>
<context>
    <name>vigie::EntityNames</name>
    <message>
        <source>%1 — %2</source>
        <comment>%1 another name, %2 the usual one</comment>
        <translation>%1 — %2</translation>
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
        <translation>Cités ici :</translation>
    </message>
    <message>
        <source>All types</source>
        <comment>of names</comment>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Add to the Thesaurus</source>
        <translation>Ajouter au thésaurus</translation>
    </message>
</context>
<context>
    <name>vigie::EventActions</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open Document</source>
        <translation>Ouvrir le document</translation>
    </message>
    <message>
        <source>Open the Passage</source>
        <translation>Ouvrir le passage</translation>
    </message>
    <message>
        <source>The event is a proposal again.</source>
        <translation>L’événement est de nouveau une proposition.</translation>
    </message>
    <message>
        <source>The event was accepted.</source>
        <translation>L’événement a été accepté.</translation>
    </message>
    <message>
        <source>The event was rejected.</source>
        <translation>L’événement a été rejeté.</translation>
    </message>
    <message>
        <source>The events are one.</source>
        <translation>Les événements n’en font plus qu’un.</translation>
    </message>
    <message>
        <source>The events stand by themselves again.</source>
        <translation>Les événements sont de nouveau distincts.</translation>
    </message>
    <message>
        <source>The event was taken off the timeline. Undo brings it back.</source>
        <translation>L’événement a été exclu de la chronologie. Édition ▸ Annuler l’y rétablit.</translation>
    </message>
    <message>
        <source>The event is no longer kept off the timeline.</source>
        <translation>L’événement n’est plus exclu de la chronologie.</translation>
    </message>
    <message>
        <source>The event was removed.</source>
        <translation>L’événement a été supprimé.</translation>
    </message>
    <message>
        <source>Accept Event</source>
        <translation>Accepter l’événement</translation>
    </message>
    <message>
        <source>Reject Event</source>
        <translation>Rejeter l’événement</translation>
    </message>
    <message>
        <source>Edit Event…</source>
        <translation>Modifier l’événement…</translation>
    </message>
    <message>
        <source>Merge With</source>
        <translation>Fusionner avec</translation>
    </message>
    <message>
        <source>Split Merged Events</source>
        <translation>Séparer les événements fusionnés</translation>
    </message>
    <message>
        <source>Keep off the Timeline</source>
        <translation>Exclure de la chronologie</translation>
    </message>
    <message>
        <source>Put Back on the Timeline</source>
        <translation>Rétablir dans la chronologie</translation>
    </message>
    <message>
        <source>Remove Event</source>
        <translation>Supprimer l’événement</translation>
    </message>
    <message>
        <source>The decision was not kept.</source>
        <translation>La décision n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>The event was changed.</source>
        <translation>L’événement a été modifié.</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Surlignages</translation>
    </message>
</context>
<context>
    <name>vigie::EventEditor</name>
    <message>
        <source>Edit Event</source>
        <translation>Modifier l’événement</translation>
    </message>
    <message>
        <source>Add Event</source>
        <translation>Ajouter un événement</translation>
    </message>
    <message>
        <source>Words of the document</source>
        <translation>Texte du document</translation>
    </message>
    <message>
        <source>An event needs a date to stand on the timeline.</source>
        <translation>Il faut une date à un événement pour figurer dans la chronologie.</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>&amp;Date :</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Nature :</translation>
    </message>
    <message>
        <source>Named:</source>
        <comment>who and what the sentence names</comment>
        <translation>Cités :</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <comment>tab: what is read from the words</comment>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;Who Said What</source>
        <translation>&amp;Qui a dit quoi</translation>
    </message>
</context>
<context>
    <name>vigie::Evidence</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>the words of a document</extracomment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <translation>%1 (n’existe plus)</translation>
    </message>
</context>
<context>
    <name>vigie::EvidenceChooser</name>
    <message>
        <source>Evidence for a Claim</source>
        <translation>À l’appui d’un montant</translation>
    </message>
    <message>
        <source>Evidence for an Event</source>
        <translation>À l’appui d’un événement</translation>
    </message>
    <message>
        <source>Words of it, or of the document's title</source>
        <translation>Mots du passage ou du titre du document</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
</context>
<context>
    <name>vigie::EvidenceList</name>
    <message>
        <source>Evidence for</source>
        <translation>À l’appui de</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Nom…</translation>
    </message>
    <message>
        <source>Claim…</source>
        <translation>Montant…</translation>
    </message>
    <message>
        <source>Event…</source>
        <translation>Événement…</translation>
    </message>
    <message>
        <source>Say for what this is evidence</source>
        <translation>Indiquer ce que ce passage appuie</translation>
    </message>
    <message>
        <source>It is no evidence for the chosen one</source>
        <translation>Ce passage n’appuie pas l’élément choisi</translation>
    </message>
</context>
<context>
    <name>vigie::ExpansionBar</name>
    <message>
        <source>Also:</source>
        <comment>before the words that a search looks for in addition</comment>
        <translation>Aussi :</translation>
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
        <translation>Rechercher aussi « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>words that are also searched for</comment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything that is also searched for.</source>
        <translation>Afficher tout ce qui est aussi recherché.</translation>
    </message>
    <message>
        <source>Added from the general vocabulary (%1).</source>
        <comment>%1 a language</comment>
        <translation>Ajouté d’après le vocabulaire général (%1).</translation>
    </message>
    <message>
        <source>Added from a dictionary of this system (%1).</source>
        <comment>%1 a language</comment>
        <translation>Ajouté d’après un dictionnaire de ce système (%1).</translation>
    </message>
    <message>
        <source>Added as another spelling: no text has the word as you wrote it.</source>
        <translation>Ajouté comme autre graphie : aucun texte ne contient le mot tel que vous l’avez écrit.</translation>
    </message>
</context>
<context>
    <name>vigie::Export</name>
    <message>
        <source>There is no export format “%1”.</source>
        <translation>Le format d’exportation « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>The export could not be written: %1.</source>
        <translation>L’exportation n’a pas pu être écrite : %1.</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Ce n’est pas du JSON : %1.</translation>
    </message>
    <message>
        <source>This file holds no collection of Web Annotations.</source>
        <translation>Ce fichier ne contient pas de collection de Web Annotations.</translation>
    </message>
    <message>
        <source>The annotation number %1 of this file was not written by Vigie: its id, its source, its page or its words are missing.</source>
        <translation>L’annotation n° %1 de ce fichier n’a pas été écrite par Vigie : il lui manque son identifiant, sa source, sa page ou son texte.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>« %1 » n’a pas pu être lu : %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB.</source>
        <translation>« %1 » dépasse %2 Mo.</translation>
    </message>
    <message>
        <source>The file could not be packed: %1.</source>
        <translation>Le fichier n’a pas pu être compressé : %1.</translation>
    </message>
    <message>
        <source>“%1” is there already. Name a new or an empty folder.</source>
        <translation>« %1 » existe déjà. Indiquez un nouveau dossier ou un dossier vide.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>L’exportation a été annulée.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>« %1 » : %2</translation>
    </message>
    <message>
        <source>The passage is no longer found in its document.</source>
        <translation>Le passage ne se trouve plus dans son document.</translation>
    </message>
    <message>
        <source>No document of the library has the text of this PDF. Import the PDF first.</source>
        <translation>Aucun document de la bibliothèque ne contient le texte de ce PDF. Importez d’abord le PDF.</translation>
    </message>
    <message>
        <source>There are no highlights in this PDF.</source>
        <translation>Ce PDF ne contient pas de surlignage.</translation>
    </message>
    <message>
        <source>Page %1: no words lie under a highlight.</source>
        <translation>Page %1 : un surlignage ne recouvre aucun mot.</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) are left out: their document is no longer in the library.</source>
        <translation>
            <numerusform>%n surlignage est laissé de côté : son document n’est plus dans la bibliothèque.</numerusform>
            <numerusform>%n surlignages sont laissés de côté : leurs documents ne sont plus dans la bibliothèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The highlights stand in %n document(s). Name a file that ends in .zip, or choose one document.</source>
        <translation>
            <numerusform>Les surlignages se trouvent dans %n document. Indiquez un fichier en .zip ou choisissez un seul document.</numerusform>
            <numerusform>Les surlignages se trouvent dans %n documents. Indiquez un fichier en .zip ou choisissez un seul document.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room for the copy.</source>
        <translation>Il n’y a pas assez de place pour la copie.</translation>
    </message>
    <message>
        <source>No document of these highlights is in the library.</source>
        <translation>Aucun document de ces surlignages n’est dans la bibliothèque.</translation>
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
        <translation>&amp;Format :</translation>
    </message>
    <message>
        <source>&amp;Citations in:</source>
        <comment>followed by a language</comment>
        <translation>Langue des &amp;références :</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Choisir le fichier…</translation>
    </message>
    <message>
        <source>LibreOffice document (ODT)</source>
        <comment>format of an export</comment>
        <translation>Document LibreOffice (ODT)</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <comment>format of an export</comment>
        <translation>Document Word (DOCX)</translation>
    </message>
    <message>
        <source>Evidence pack</source>
        <comment>format of an export</comment>
        <translation>Dossier de preuves</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <comment>format of an export</comment>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>References for Zotero (CSL-JSON)</source>
        <comment>format of an export</comment>
        <translation>Références pour Zotero (CSL-JSON)</translation>
    </message>
    <message>
        <source>References (RIS)</source>
        <comment>format of an export</comment>
        <translation>Références (RIS)</translation>
    </message>
    <message>
        <source>References (BibTeX)</source>
        <comment>format of an export</comment>
        <translation>Références (BibTeX)</translation>
    </message>
    <message>
        <source>Project for qualitative analysis (REFI-QDA)</source>
        <comment>format of an export</comment>
        <translation>Projet d’analyse qualitative (REFI-QDA)</translation>
    </message>
    <message>
        <source>Plain text for notes and for publishing.</source>
        <translation>Texte brut, pour des notes ou une publication.</translation>
    </message>
    <message>
        <source>One page that any browser shows; it runs nothing and loads nothing.</source>
        <translation>Une page que tout navigateur affiche ; elle n’exécute et ne charge rien.</translation>
    </message>
    <message>
        <source>Quotes under the title of each document, your notes as comments, sources as footnotes.</source>
        <translation>Les citations sous le titre de chaque document, vos notes en commentaires, les sources en notes de bas de page.</translation>
    </message>
    <message>
        <source>A .zip file for others to check: excerpts, pictures of the pages, amounts, and fingerprints of the originals.</source>
        <translation>Un fichier .zip à faire vérifier par d’autres : extraits, images des pages, montants et empreintes des originaux.</translation>
    </message>
    <message>
        <source>One highlight in a row, for spreadsheets.</source>
        <translation>Un surlignage par ligne, pour les tableurs.</translation>
    </message>
    <message>
        <source>The documents, with pages, quotes and tags, for a reference manager.</source>
        <translation>Les documents, avec pages, citations et étiquettes, pour un logiciel de gestion bibliographique.</translation>
    </message>
    <message>
        <source>Texts, originals and tags as codes, for NVivo, ATLAS.ti, MAXQDA and QualCoder.</source>
        <translation>Textes, originaux et étiquettes converties en codes, pour NVivo, ATLAS.ti, MAXQDA et QualCoder.</translation>
    </message>
    <message>
        <source>For other programs, and to take back into Vigie without loss.</source>
        <translation>Pour d’autres programmes, et pour une réimportation sans perte dans Vigie.</translation>
    </message>
    <message>
        <source>For &amp;Excel (marks the file as UTF-8)</source>
        <translation>Pour &amp;Excel (UTF-8 avec BOM)</translation>
    </message>
    <message>
        <source>PDF copy with marks</source>
        <comment>format of an export</comment>
        <translation>Copie PDF annotée</translation>
    </message>
    <message>
        <source>Highlights and notes that other readers of PDF show. The original stays as it is; web pages and texts are set into a PDF; several documents become one .zip file.</source>
        <translation>Surlignages et notes que d’autres lecteurs de PDF affichent. L’original reste intact ; les pages web et les textes sont convertis en PDF ; plusieurs documents sont réunis dans un fichier .zip.</translation>
    </message>
</context>
<context>
    <name>vigie::ExportRun</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export Highlights</source>
        <translation>Exporter les surlignages</translation>
    </message>
    <message>
        <source>Writing the export…</source>
        <translation>Écriture de l’exportation…</translation>
    </message>
    <message>
        <source>Bring In Highlights</source>
        <translation>Importer des surlignages</translation>
    </message>
    <message>
        <source>Reading the highlights…</source>
        <translation>Lecture des surlignages…</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) were brought in.</source>
        <translation>
            <numerusform>%n surlignage a été importé.</numerusform>
            <numerusform>%n surlignages ont été importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed elsewhere and are now as the file has them.</source>
        <translation>
            <numerusform>%n surlignage a été modifié ailleurs et se présente maintenant comme dans le fichier.</numerusform>
            <numerusform>%n surlignages ont été modifiés ailleurs et se présentent maintenant comme dans le fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already.</source>
        <translation>
            <numerusform>%n surlignage était déjà présent.</numerusform>
            <numerusform>%n surlignages étaient déjà présents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n the words are not found here; they are listed as lost.</source>
        <translation>
            <numerusform>Le texte de %n surlignage est introuvable ici ; il figure dans la liste sous « Texte disparu ».</numerusform>
            <numerusform>Le texte de %n surlignages est introuvable ici ; ils figurent dans la liste sous « Texte disparu ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed both here and in the file. Both versions now stand side by side:</source>
        <translation>
            <numerusform>%n surlignage a été modifié ici et dans le fichier. Les deux versions figurent maintenant côte à côte :</numerusform>
            <numerusform>%n surlignages ont été modifiés ici et dans le fichier. Les deux versions figurent maintenant côte à côte :</numerusform>
        </translation>
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
        <source>About Vigie</source>
        <translation>À propos de Vigie</translation>
    </message>
    <message>
        <source>Vigie %1</source>
        <comment>name of the program and its version</comment>
        <translation>Vigie %1</translation>
    </message>
    <message>
        <source>A workbench for people who read sanctions reports in English, French, Japanese and Korean. It works without a network: unless you serve a search index yourself, nothing you read leaves this computer.</source>
        <translation>Un poste de travail pour dépouiller les rapports sur les sanctions en anglais, en français, en japonais et en coréen. Vigie fonctionne hors connexion : sauf si vous mettez vous-même un index de recherche à disposition, rien de ce que vous lisez ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Vigie is free software: you may use, share and change it under the terms of the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Vigie est un logiciel libre : vous pouvez l’utiliser, le partager et le modifier selon les termes de la licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
</context>
<context>
    <name>vigie::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Find on This Page</source>
        <translation>Rechercher dans cette page</translation>
    </message>
    <message>
        <source>Search the Help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 command, %2 its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Commands of the help</source>
        <translation>Commandes de l’aide</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>No page of the help holds all these words.</source>
        <translation>Aucune page de l’aide ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Page de l’aide</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>vigie::HiddenDialog</name>
    <message>
        <source>No entry is hidden.</source>
        <translation>Aucune entrée n’est masquée.</translation>
    </message>
    <message>
        <source>Hidden Entries</source>
        <translation>Entrées masquées</translation>
    </message>
    <message>
        <source>&amp;Show Again</source>
        <translation>&amp;Afficher de nouveau</translation>
    </message>
    <message>
        <source>The entry could not be shown again.</source>
        <translation>L’entrée n’a pas pu être affichée de nouveau.</translation>
    </message>
</context>
<context>
    <name>vigie::HighlightBar</name>
    <message>
        <source>Highlight: %1 (key %2)</source>
        <translation>Surligner : %1 (touche %2)</translation>
    </message>
    <message>
        <source>Highlight: %1</source>
        <translation>Surligner : %1</translation>
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
    <message>
        <source>Enter</source>
        <comment>a menu: enter an amount, an event or a name by hand</comment>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>Enter by hand what these words state</source>
        <translation>Saisir à la main ce que dit ce texte</translation>
    </message>
    <message>
        <source>Underline in the colour used last</source>
        <translation>Souligner avec la dernière couleur utilisée</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Souligner</translation>
    </message>
</context>
<context>
    <name>vigie::HistoryDialog</name>
    <message>
        <source>It could not be undone.</source>
        <translation>L’action n’a pas pu être annulée.</translation>
    </message>
    <message>
        <source>It could not be redone.</source>
        <translation>L’action n’a pas pu être rétablie.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What you did in this library, the last at the bottom. Choose a line to go back or forward to it; nothing is lost until you do something new.</source>
        <translation>Ce que vous avez fait dans cette bibliothèque, le plus récent en bas. Choisissez une ligne pour y revenir ou y avancer ; rien n’est perdu tant que vous ne faites rien de nouveau.</translation>
    </message>
    <message>
        <source>Before your first change</source>
        <translation>Avant votre première modification</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Ce que vous avez fait</translation>
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
    <message>
        <source>The file holds no text.</source>
        <translation>Le fichier ne contient pas de texte.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>L’importation a été interrompue.</translation>
    </message>
    <message>
        <source>Files of this kind are not documents Vigie can read.</source>
        <translation>Vigie ne prend pas en charge ce type de fichier.</translation>
    </message>
    <message>
        <source>The file may not be read. Check its permissions.</source>
        <translation>Le fichier n’est pas accessible en lecture. Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>The file could not be opened: %1.</source>
        <translation>Le fichier n’a pas pu être ouvert : %1.</translation>
    </message>
    <message>
        <source>This is a device, pipe or socket, not a file.</source>
        <translation>C’est un périphérique, un tube ou un socket, et non un fichier.</translation>
    </message>
    <message>
        <source>The folder could not be read: %1.</source>
        <translation>Le dossier n’a pas pu être lu : %1.</translation>
    </message>
    <message>
        <source>The link leads round in a circle.</source>
        <translation>Le lien forme une boucle.</translation>
    </message>
    <message>
        <source>Reading this file took too long twice, on %1, and it was set aside. Import the file by itself to try once more.</source>
        <translation>La lecture de ce fichier a duré trop longtemps à deux reprises, le %1, et il a été mis de côté. Importez-le seul pour réessayer.</translation>
    </message>
    <message>
        <source>Reading this file failed twice, on %1, and it was set aside. Import the file by itself to try once more.</source>
        <translation>La lecture de ce fichier a échoué à deux reprises, le %1, et il a été mis de côté. Importez-le seul pour réessayer.</translation>
    </message>
    <message>
        <source>The list of files set aside could not be written: %1.</source>
        <translation>La liste des fichiers mis de côté n’a pas pu être écrite : %1.</translation>
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
        <translation>Importation interrompue : %1.</translation>
    </message>
    <message>
        <source>Import finished: %1.</source>
        <comment>%1 counts of imported files</comment>
        <translation>Importation terminée : %1.</translation>
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
        <translation>Ces fichiers n’ont pas été importés :</translation>
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
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password of “%1”. It is not stored.</source>
        <translation>Mot de passe de « %1 ». Il ne sera pas enregistré.</translation>
    </message>
    <message>
        <source>Enter Password…</source>
        <translation>Saisir le mot de passe…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) came in without readable text, probably scans. OCR can read their words; it takes a few seconds a page.</source>
        <translation>
            <numerusform>%n page est arrivée sans texte lisible, sans doute une numérisation. L’OCR peut en lire les mots ; comptez quelques secondes par page.</numerusform>
            <numerusform>%n pages sont arrivées sans texte lisible, sans doute des numérisations. L’OCR peut en lire les mots ; comptez quelques secondes par page.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read by OCR</source>
        <translation>Lire par OCR</translation>
    </message>
    <message>
        <source>Completing the search index…</source>
        <translation>Finalisation de l’index de recherche…</translation>
    </message>
</context>
<context>
    <name>vigie::IndexServing</name>
    <message>
        <source>Index served at %1</source>
        <translation>Index mis à disposition sur %1</translation>
    </message>
    <message>
        <source>Others can search this library at this address. Click to stop.</source>
        <translation>D’autres peuvent chercher dans cette bibliothèque à cette adresse. Cliquez pour arrêter.</translation>
    </message>
</context>
<context>
    <name>vigie::JournalStack</name>
    <message>
        <source>%1  %2</source>
        <comment>%1 a time, %2 what was done</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <comment>%1 a time, %2 what was done, %3 to which words</comment>
        <translation>%1  %2 : %3</translation>
    </message>
</context>
<context>
    <name>vigie::LabelTable</name>
    <message>
        <source>Name</source>
        <comment>column: a name of an entry</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column: preferred, other or hidden name</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Ambigu</translation>
    </message>
    <message>
        <source>Too short or too common: kept, but no text is linked by this name alone.</source>
        <translation>Trop court ou trop courant : conservé, mais aucun texte n’est relié par ce seul nom.</translation>
    </message>
    <message>
        <source>Names of the entry</source>
        <translation>Noms de l’entrée</translation>
    </message>
    <message>
        <source>All languages</source>
        <comment>a name that holds in each</comment>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Language of the name</source>
        <translation>Langue du nom</translation>
    </message>
    <message>
        <source>Preferred</source>
        <comment>kind of name: the one that is shown</comment>
        <translation>Préféré</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of name: found, not shown first</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>kind of name: found, never shown</comment>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Kind of name</source>
        <translation>Type de nom</translation>
    </message>
</context>
<context>
    <name>vigie::LeftOutModel</name>
    <message>
        <source>A total over several years belongs to no single one.</source>
        <translation>Un total sur plusieurs années n’appartient à aucune d’elles.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>Victime</translation>
    </message>
    <message>
        <source>Why no bar shows it</source>
        <translation>Pourquoi aucune barre ne le montre</translation>
    </message>
</context>
<context>
    <name>vigie::LibraryCheck</name>
    <message>
        <source>The search index is missing.</source>
        <translation>L’index de recherche est absent.</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>L’index de recherche est endommagé.</translation>
    </message>
    <message>
        <source>The search index was made by another version or with another thesaurus.</source>
        <translation>L’index de recherche provient d’une autre version ou d’un autre thésaurus.</translation>
    </message>
    <message>
        <source>The search index is behind the library.</source>
        <translation>L’index de recherche est en retard sur la bibliothèque.</translation>
    </message>
    <message>
        <source>The database is damaged: %1.</source>
        <translation>La base de données est endommagée : %1.</translation>
    </message>
    <message>
        <source>“%1”: %2. Import the file again.</source>
        <translation>« %1 » : %2. Réimportez le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n annotation(s) do not stand where the words are.</source>
        <translation>
            <numerusform>« %1 » : %n annotation ne se trouve pas à l’endroit de son texte.</numerusform>
            <numerusform>« %1 » : %n annotations ne se trouvent pas à l’endroit de leur texte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n decision(s) or entry(s) do not stand where the words are.</source>
        <translation>
            <numerusform>« %1 » : %n décision ou saisie ne se trouve pas à l’endroit de son texte.</numerusform>
            <numerusform>« %1 » : %n décisions ou saisies ne se trouvent pas à l’endroit de leur texte.</numerusform>
        </translation>
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
        <translation>Supprimer « %1 » de la bibliothèque ?</translation>
    </message>
    <message>
        <source>Its text and what was read from it leave the library. Your highlights in it are kept and come back when you import it again. The file you imported it from is not touched.</source>
        <translation>Son texte et ce qui en a été relevé seront retirés de la bibliothèque. Vos surlignages sont conservés et réapparaîtront si vous réimportez le document. Le fichier d’origine n’est pas touché.</translation>
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
    <message>
        <source>Read Pages without Text by OCR</source>
        <translation>Lire par OCR les pages sans texte</translation>
    </message>
</context>
<context>
    <name>vigie::LinkDialog</name>
    <message>
        <source>Link to Outside</source>
        <translation>Lien externe</translation>
    </message>
    <message>
        <source>This link leads out of the document. Opening it tells whoever is there that you read it.</source>
        <translation>Ce lien mène hors du document. Si vous l’ouvrez, son destinataire saura que vous lisez ce document.</translation>
    </message>
    <message>
        <source>This link leads out of the document, to something that is not opened from here.</source>
        <translation>Ce lien mène hors du document, vers une cible qui ne peut pas être ouverte d’ici.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>&amp;Copier l’adresse</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
</context>
<context>
    <name>vigie::Lists</name>
    <message>
        <source>the type “%1” is not known</source>
        <translation>le type « %1 » est inconnu</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>elle n’a pas de nom</translation>
    </message>
    <message>
        <source>The file is none of the lists that can be read, or a table that is not UTF-8.</source>
        <translation>Ce fichier n’est aucune des listes prises en charge, ou c’est un tableau qui n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>The file is none of the lists that can be read. A table needs a first line with at least one of the columns en, fr, ja and ko.</source>
        <translation>Ce fichier n’est aucune des listes prises en charge. La première ligne d’un tableau doit comporter au moins une des colonnes en, fr, ja et ko.</translation>
    </message>
    <message>
        <source>Row %1 was left out: %2.</source>
        <translation>La ligne %1 a été laissée de côté : %2.</translation>
    </message>
    <message>
        <source>%1 more entries were left out.</source>
        <translation>%1 autres entrées ont été laissées de côté.</translation>
    </message>
    <message>
        <source>The list is an empty file.</source>
        <translation>La liste est un fichier vide.</translation>
    </message>
    <message>
        <source>Line %1 is no FollowTheMoney entity: %2.</source>
        <translation>La ligne %1 n’est pas une entité FollowTheMoney : %2.</translation>
    </message>
    <message>
        <source>it has no schema</source>
        <translation>elle n’a pas de schéma</translation>
    </message>
    <message>
        <source>Line %1: an entry without a name in a script that is read here was left out.</source>
        <translation>Ligne %1 : une entrée sans nom dans une écriture prise en charge a été laissée de côté.</translation>
    </message>
    <message>
        <source>The file holds no FollowTheMoney entity.</source>
        <translation>Le fichier ne contient aucune entité FollowTheMoney.</translation>
    </message>
    <message>
        <source>The file is no SKOS vocabulary in JSON-LD: %1.</source>
        <translation>Le fichier n’est pas un vocabulaire SKOS en JSON-LD : %1.</translation>
    </message>
    <message>
        <source>it has no list of concepts</source>
        <translation>il n’a pas de liste de concepts</translation>
    </message>
    <message>
        <source>The concept “%1” was left out: %2</source>
        <translation>Le concept « %1 » a été laissé de côté : %2</translation>
    </message>
    <message>
        <source>The file holds no concept with a name in English, French, Japanese or Korean.</source>
        <translation>Le fichier ne contient aucun concept nommé en anglais, en français, en japonais ou en coréen.</translation>
    </message>
    <message>
        <source>The list declares a document type, which the Security Council's list never does. It was not read.</source>
        <translation>La liste déclare un type de document, ce que celle du Conseil de sécurité ne fait jamais. Elle n’a pas été lue.</translation>
    </message>
    <message>
        <source>This XML file is not the Security Council's consolidated list.</source>
        <translation>Ce fichier XML n’est pas la liste récapitulative du Conseil de sécurité.</translation>
    </message>
    <message>
        <source>The list is no valid XML: line %1, %2.</source>
        <translation>La liste n’est pas du XML valide : ligne %1, %2.</translation>
    </message>
    <message>
        <source>Line %1: an entry without a name was left out.</source>
        <translation>Ligne %1 : une entrée sans nom a été laissée de côté.</translation>
    </message>
    <message>
        <source>The list nests elements too deeply. It was not read.</source>
        <translation>La liste imbrique trop d’éléments. Elle n’a pas été lue.</translation>
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
        <source>Undone: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Removing “%1” cannot be undone.</source>
        <translation>La suppression de « %1 » ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>To have the document back, import it again: your highlights in it come back too.

Before that you did this: %1
Undo it?</source>
        <translation>Pour récupérer le document, importez-le de nouveau : vos surlignages y reviendront.

Action précédente : %1
Voulez-vous revenir sur cette action ?</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli : %1</translation>
    </message>
    <message>
        <source>It could not be redone.</source>
        <translation>L’action n’a pas pu être rétablie.</translation>
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
    <message>
        <source>Reading again what names a changed entry: %1 of %2</source>
        <translation>Relecture des documents qui citent une entrée modifiée : %1 sur %2</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>panel: claims that wait for a person</comment>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>Aller à la révision</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop reading again what names a changed entry; it goes on later</source>
        <translation>Arrêter la relecture des documents qui citent une entrée modifiée ; elle reprendra plus tard</translation>
    </message>
    <message>
        <source>No Other Library</source>
        <translation>Aucune autre bibliothèque</translation>
    </message>
    <message>
        <source>Forget These</source>
        <translation>Oublier ces bibliothèques</translation>
    </message>
    <message>
        <source>The open document</source>
        <translation>Le document ouvert</translation>
    </message>
    <message>
        <source>The highlights listed</source>
        <translation>Les surlignages de la liste</translation>
    </message>
    <message>
        <source>The chart</source>
        <translation>Le graphique</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation>Vos documents</translation>
    </message>
    <message>
        <source>What you import is copied into the library, and the originals are never changed. Drop files and folders anywhere on the window to add more.</source>
        <translation>Ce que vous importez est copié dans la bibliothèque ; les originaux ne sont jamais modifiés. Pour ajouter d’autres documents, déposez fichiers et dossiers n’importe où dans la fenêtre.</translation>
    </message>
    <message>
        <source>One search, four languages</source>
        <translation>Une recherche, quatre langues</translation>
    </message>
    <message>
        <source>Type a name or a few words in English, French, Japanese or Korean. Passages in the other languages are found too, and what was added to your words is shown.</source>
        <translation>Saisissez un nom ou quelques mots en anglais, en français, en japonais ou en coréen. Les passages rédigés dans les autres langues sont trouvés aussi, et ce qui a été ajouté à vos mots est indiqué.</translation>
    </message>
    <message>
        <source>Read and mark</source>
        <translation>Lire et annoter</translation>
    </message>
    <message>
        <source>A result opens on its page with the words marked. Select words and press H to highlight them, or a number from 1 to 6 for a colour; add notes and tags.</source>
        <translation>Un résultat s’ouvre à sa page, les mots trouvés mis en évidence. Sélectionnez des mots et appuyez sur H pour les surligner, ou sur un chiffre de 1 à 6 pour choisir la couleur ; ajoutez notes et étiquettes.</translation>
    </message>
    <message>
        <source>What the documents state</source>
        <translation>Ce que les documents énoncent</translation>
    </message>
    <message>
        <source>Every amount is listed with its sentence, the statements of one fact together. It is a proposal until you accept or reject it.</source>
        <translation>Chaque montant figure avec sa phrase, et les énoncés d’un même fait sont regroupés. Il reste une proposition tant que vous ne l’avez ni accepté ni rejeté.</translation>
    </message>
    <message>
        <source>By year and over time</source>
        <translation>Par année et au fil du temps</translation>
    </message>
    <message>
        <source>The chart shows how each bar is made up, and a click leads to its sources; the timeline shows what happened when. Ctrl+K finds every command, F1 opens the help.</source>
        <translation>Le graphique montre de quoi chaque barre est faite, et un clic mène à ses sources ; la chronologie montre ce qui s’est passé et quand. Ctrl+K donne accès à toutes les commandes, F1 ouvre l’aide.</translation>
    </message>
</context>
<context>
    <name>vigie::MergeDialog</name>
    <message>
        <source>Merge Two Entries</source>
        <translation>Fusionner deux entrées</translation>
    </message>
    <message>
        <source>“%1” is the same as:</source>
        <translation>« %1 » est la même chose que :</translation>
    </message>
    <message>
        <source>The other entry</source>
        <translation>L’autre entrée</translation>
    </message>
    <message>
        <source>Go on as</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>The entry that the two become</source>
        <translation>L’entrée que deviennent les deux</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>the other entry</source>
        <translation>l’autre entrée</translation>
    </message>
    <message>
        <source>Choose the other entry to see what the two become.</source>
        <translation>Choisissez l’autre entrée pour voir ce que les deux deviennent.</translation>
    </message>
    <message>
        <source>The entries could not be merged.</source>
        <translation>Les entrées n’ont pas pu être fusionnées.</translation>
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
        <source>Accept Amount</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>acceptation d’un montant</translation>
    </message>
    <message>
        <source>Reject Amount</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>rejet d’un montant</translation>
    </message>
    <message>
        <source>Edit Amount</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>modification d’un montant</translation>
    </message>
    <message>
        <source>Keep Amount out of Charts</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>exclusion d’un montant des graphiques</translation>
    </message>
    <message>
        <source>Put Amount Back in Charts</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>rétablissement d’un montant dans les graphiques</translation>
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
        <translation>« %1 », calculé à partir du %2</translation>
    </message>
    <message>
        <source>carried over from what stands before</source>
        <translation>repris de ce qui précède</translation>
    </message>
    <message>
        <source>taken from the heading or entry above</source>
        <translation>repris du titre ou de l’entrée au-dessus</translation>
    </message>
    <message>
        <source>taken from the table</source>
        <translation>repris du tableau</translation>
    </message>
    <message>
        <source>read from “%1”</source>
        <comment>%1 words of the document</comment>
        <translation>relevé dans « %1 »</translation>
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
        <source>Open it in another program, save it anew and import that.</source>
        <translation>Ouvrez-le dans un autre programme, enregistrez-le de nouveau et importez le résultat.</translation>
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
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Add Amount</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>ajout d’un montant</translation>
    </message>
    <message>
        <source>Remove Amount</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>suppression d’un montant</translation>
    </message>
    <message>
        <source>Merge or Split of Claims</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>fusion ou séparation de montants</translation>
    </message>
    <message>
        <source>Decision on an Event</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>décision sur un événement</translation>
    </message>
    <message>
        <source>Merge Events</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>fusion d’événements</translation>
    </message>
    <message>
        <source>Split Merged Events</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>séparation d’événements fusionnés</translation>
    </message>
    <message>
        <source>Keep Event off the Timeline</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>exclusion d’un événement de la chronologie</translation>
    </message>
    <message>
        <source>Put Event Back on the Timeline</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>rétablissement d’un événement dans la chronologie</translation>
    </message>
    <message>
        <source>Add Event</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>ajout d’un événement</translation>
    </message>
    <message>
        <source>Remove Event</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>suppression d’un événement</translation>
    </message>
    <message>
        <source>Decision on a Name</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>décision sur un nom</translation>
    </message>
    <message>
        <source>Add Name in a Text</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>ajout d’un nom dans un texte</translation>
    </message>
    <message>
        <source>Remove Name in a Text</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>suppression d’un nom dans un texte</translation>
    </message>
    <message>
        <source>Add Entry to the Thesaurus</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>ajout d’une entrée au thésaurus</translation>
    </message>
    <message>
        <source>Edit Entry of the Thesaurus</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>modification d’une entrée du thésaurus</translation>
    </message>
    <message>
        <source>Add Name to an Entry</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>ajout d’un nom à une entrée</translation>
    </message>
    <message>
        <source>Remove Entry of the Thesaurus</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>suppression d’une entrée du thésaurus</translation>
    </message>
    <message>
        <source>Merge Entries</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>fusion d’entrées</translation>
    </message>
    <message>
        <source>Split Entry</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>scission d’une entrée</translation>
    </message>
    <message>
        <source>Keep Entries Apart</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>maintien d’entrées distinctes</translation>
    </message>
    <message>
        <source>Import of Entries</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>importation d’entrées</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>Le fichier ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Check that it was saved or copied whole, and import it again.</source>
        <translation>Vérifiez qu’il a été enregistré ou copié en entier, puis importez-le de nouveau.</translation>
    </message>
    <message>
        <source>UN document symbol</source>
        <translation>Cote de document de l’ONU</translation>
    </message>
    <message>
        <source>Maritime mobile number (MMSI)</source>
        <translation>Numéro d’identité du service mobile maritime (MMSI)</translation>
    </message>
    <message>
        <source>Legal entity identifier (LEI)</source>
        <translation>Identifiant d’entité juridique (LEI)</translation>
    </message>
    <message>
        <source>OpenSanctions item</source>
        <translation>Fiche OpenSanctions</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Numéro d’immatriculation</translation>
    </message>
    <message>
        <source>Same entry elsewhere</source>
        <translation>La même entrée ailleurs</translation>
    </message>
    <message>
        <source>Bring In Highlights</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>importation de surlignages</translation>
    </message>
    <message>
        <source>Hide Entry of the Thesaurus</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>masquage d’une entrée du thésaurus</translation>
    </message>
    <message>
        <source>Show Hidden Entry Again</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>réaffichage d’une entrée du thésaurus</translation>
    </message>
    <message>
        <source>Enter its password, or save a copy without one and import that.</source>
        <translation>Saisissez son mot de passe, ou enregistrez-en une copie sans mot de passe et importez-la.</translation>
    </message>
    <message>
        <source>Accept Event</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>acceptation d’un événement</translation>
    </message>
    <message>
        <source>Reject Event</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>rejet d’un événement</translation>
    </message>
    <message>
        <source>Edit Event</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>modification d’un événement</translation>
    </message>
</context>
<context>
    <name>vigie::NoneFits</name>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Rien ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>vigie::OrphansDialog</name>
    <message>
        <source>&amp;Take Away</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Words That Are Gone</source>
        <translation>Texte disparu</translation>
    </message>
    <message>
        <source>You decided about these words or entered them, and they are no longer found: their document was removed, or its text has changed. Your word holds again as soon as they come back.</source>
        <translation>Vous avez statué sur ces passages ou les avez saisis, et leur texte est introuvable : leur document a été supprimé, ou son texte a changé. Votre décision s’appliquera de nouveau dès qu’il reviendra.</translation>
    </message>
    <message>
        <source>Words that are gone</source>
        <translation>Passages dont le texte a disparu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Take away what you entered by hand</source>
        <translation>Retirer ce que vous avez saisi à la main</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>no longer in the library</source>
        <translation>n’est plus dans la bibliothèque</translation>
    </message>
    <message>
        <source>It was not taken away.</source>
        <translation>La saisie n’a pas été retirée.</translation>
    </message>
</context>
<context>
    <name>vigie::OtherLibrariesButton</name>
    <message>
        <source>Also search in…</source>
        <translation>Chercher aussi dans…</translation>
    </message>
    <message numerus="yes">
        <source>Also in %n library(s), over the network</source>
        <translation>
            <numerusform>Aussi dans %n bibliothèque, par le réseau</numerusform>
            <numerusform>Aussi dans %n bibliothèques, par le réseau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also in %n library(s)</source>
        <translation>
            <numerusform>Aussi dans %n bibliothèque</numerusform>
            <numerusform>Aussi dans %n bibliothèques</numerusform>
        </translation>
    </message>
    <message>
        <source>Searches other libraries together with this one.</source>
        <translation>Cherche dans d’autres bibliothèques en même temps que dans celle-ci.</translation>
    </message>
    <message>
        <source>&amp;Library in a Folder…</source>
        <translation>&amp;Bibliothèque dans un dossier…</translation>
    </message>
    <message>
        <source>&amp;Served Index…</source>
        <translation>&amp;Index mis à disposition…</translation>
    </message>
    <message>
        <source>&amp;Only in This Library</source>
        <translation>&amp;Dans cette bibliothèque seulement</translation>
    </message>
    <message>
        <source>An index that is served at this address</source>
        <translation>Un index mis à disposition à cette adresse</translation>
    </message>
    <message>
        <source>The library cannot be searched.</source>
        <translation>Impossible de chercher dans la bibliothèque.</translation>
    </message>
    <message>
        <source>There is no library in this folder. A library is the folder that holds the file library.sqlite.</source>
        <translation>Ce dossier ne contient pas de bibliothèque. Une bibliothèque est le dossier où se trouve le fichier library.sqlite.</translation>
    </message>
    <message>
        <source>Choose the Folder of a Library</source>
        <translation>Choisir le dossier d’une bibliothèque</translation>
    </message>
    <message>
        <source>Search a Served Index</source>
        <translation>Chercher dans un index mis à disposition</translation>
    </message>
    <message>
        <source>Where somebody serves the index of a library, as HOST:PORT.
While it is ticked, Vigie connects to that machine with each search. What you ask and what is found is not encrypted.</source>
        <translation>L’adresse où l’index d’une bibliothèque est mis à disposition, sous la forme HÔTE:PORT.
Tant que cet index est coché, Vigie se connecte à l’ordinateur en question à chaque recherche. Ni vos recherches ni leurs résultats ne sont chiffrés.</translation>
    </message>
    <message>
        <source>The index cannot be searched.</source>
        <translation>Impossible de chercher dans l’index.</translation>
    </message>
    <message>
        <source>“%1” is no address. Write HOST:PORT, for example 127.0.0.1:7390.</source>
        <translation>« %1 » n’est pas une adresse. Écrivez HÔTE:PORT, par exemple 127.0.0.1:7390.</translation>
    </message>
</context>
<context>
    <name>vigie::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>This document has neither bookmarks nor headings.</source>
        <translation>Ce document n’a ni signets ni titres.</translation>
    </message>
</context>
<context>
    <name>vigie::PageMarker</name>
    <message>
        <source>Found for “%1”</source>
        <translation>Trouvé pour « %1 »</translation>
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
        <translation>La page contient plus de texte qu’il n’est possible d’en lire ; la fin manque.</translation>
    </message>
    <message>
        <source>The page took too long to read; part of its text may be missing.</source>
        <translation>La lecture de la page a pris trop de temps ; une partie du texte peut manquer.</translation>
    </message>
    <message>
        <source>The page is damaged and could not be read.</source>
        <translation>La page est endommagée et n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>These words were recognised from the picture of the page; some may be wrong.</source>
        <translation>Ces mots ont été reconnus dans l’image de la page ; certains peuvent être erronés.</translation>
    </message>
    <message>
        <source>No words were recognised in the picture of the page.</source>
        <translation>Aucun mot n’a été reconnu dans l’image de la page.</translation>
    </message>
    <message>
        <source>The words of the page make no sense: the file gives the wrong letters for them.</source>
        <translation>Les mots de la page n’ont pas de sens : le fichier leur attribue de mauvaises lettres.</translation>
    </message>
    <message>
        <source>The page is a picture without text, probably a scan.</source>
        <translation>La page est une image sans texte, sans doute une numérisation.</translation>
    </message>
    <message>
        <source>The page holds drawn shapes but no text; words on it may be drawn as shapes.</source>
        <translation>La page contient des tracés mais pas de texte ; ses mots sont peut-être dessinés.</translation>
    </message>
    <message>
        <source>The file does not say which letters its shapes are; words of the page are missing or wrong.</source>
        <translation>Le fichier ne dit pas à quelles lettres correspondent ses signes ; des mots de la page manquent ou sont erronés.</translation>
    </message>
    <message>
        <source>The page holds its words twice, one layer over the other; they are read once.</source>
        <translation>Le texte de la page y figure deux fois, une couche sur l’autre ; il n’est lu qu’une fois.</translation>
    </message>
    <message>
        <source>Most of the page is a picture, probably a scan; its words are no text.</source>
        <translation>La page est surtout une image, sans doute une numérisation ; ses mots ne sont pas du texte.</translation>
    </message>
</context>
<context>
    <name>vigie::Parts</name>
    <message>
        <source>A part of the program is missing. Install Vigie anew.</source>
        <translation>Une partie du programme est absente. Réinstallez Vigie.</translation>
    </message>
</context>
<context>
    <name>vigie::PartyField</name>
    <message>
        <source>This name is in the thesaurus</source>
        <translation>Ce nom figure dans le thésaurus</translation>
    </message>
    <message>
        <source>This name is not in the thesaurus; it is kept as you write it.</source>
        <translation>Ce nom ne figure pas dans le thésaurus ; il est conservé tel que vous l’écrivez.</translation>
    </message>
</context>
<context>
    <name>vigie::PassageDelegate</name>
    <message>
        <source>p. %1</source>
        <comment>label of a page, short</comment>
        <translation>p. %1</translation>
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
        <translation>Page %1, %2 : %3</translation>
    </message>
    <message>
        <source>in your note</source>
        <comment>what of a passage answers a search</comment>
        <translation>dans votre note</translation>
    </message>
    <message>
        <source>Library “%1”</source>
        <comment>what another library is called</comment>
        <translation>Bibliothèque « %1 »</translation>
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
    <name>vigie::PictureSource</name>
    <message>
        <source>The page could not be drawn.</source>
        <translation>La page n’a pas pu être affichée.</translation>
    </message>
</context>
<context>
    <name>vigie::Print</name>
    <message>
        <source>Note on the document</source>
        <translation>Note sur le document</translation>
    </message>
    <message>
        <source>A document that is no longer in the library</source>
        <translation>Un document qui n’est plus dans la bibliothèque</translation>
    </message>
</context>
<context>
    <name>vigie::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Feuille %1 sur %2</translation>
    </message>
    <message>
        <source>Open a document first: its pages can be printed then.</source>
        <translation>Ouvrez d’abord un document : ses pages pourront alors être imprimées.</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Mise en page…</translation>
    </message>
    <message>
        <source>There are no such sheets. Enter them as 1-3, 7.</source>
        <translation>Ces feuilles n’existent pas. Indiquez-les sous la forme 1-3, 7.</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>Imprimé : %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>Impossible d’écrire « %1 » : %2</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>It was not printed.</source>
        <translation>L’impression n’a pas eu lieu.</translation>
    </message>
    <message>
        <source>Upright</source>
        <comment>orientation of paper</comment>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Across</source>
        <comment>orientation of paper</comment>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>My &amp;highlights</source>
        <translation>Mes s&amp;urlignages</translation>
    </message>
    <message>
        <source>My &amp;notes, listed at the end</source>
        <translation>Mes &amp;notes, à la fin</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <comment>is printed</comment>
        <translation>&amp;Contenu :</translation>
    </message>
    <message>
        <source>P&amp;aper:</source>
        <translation>Papi&amp;er :</translation>
    </message>
    <message>
        <source>&amp;Orientation:</source>
        <translation>&amp;Orientation :</translation>
    </message>
    <message>
        <source>&amp;Sheets:</source>
        <translation>&amp;Feuilles :</translation>
    </message>
    <message>
        <source>Sheet before</source>
        <translation>Feuille précédente</translation>
    </message>
    <message>
        <source>Sheet after</source>
        <translation>Feuille suivante</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Ce qui est imprimé</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>All, or for example 1-3, 7</source>
        <translation>Toutes, ou par exemple 1-3, 7</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Sheets printed</source>
        <translation>Feuilles imprimées</translation>
    </message>
</context>
<context>
    <name>vigie::PrintJob</name>
    <message>
        <source>Printing was stopped.</source>
        <translation>L’impression a été arrêtée.</translation>
    </message>
    <message>
        <source>The printer takes no more.</source>
        <translation>L’imprimante n’accepte plus de données.</translation>
    </message>
</context>
<context>
    <name>vigie::ProposalsDialog</name>
    <message>
        <source>No two entries share a name or an identifier.</source>
        <translation>Aucune entrée ne partage de nom ni d’identifiant avec une autre.</translation>
    </message>
    <message>
        <source>Entries That May Be One</source>
        <translation>Entrées peut-être identiques</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Fusionner…</translation>
    </message>
    <message>
        <source>&amp;Keep Apart</source>
        <translation>&amp;Garder distinctes</translation>
    </message>
    <message>
        <source>They are two: never propose them again.</source>
        <translation>Ce sont deux entrées : ne plus jamais les proposer.</translation>
    </message>
    <message>
        <source>This could not be kept.</source>
        <translation>Ceci n’a pas pu être enregistré.</translation>
    </message>
</context>
<context>
    <name>vigie::ReadOnlyGuard</name>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
</context>
<context>
    <name>vigie::ReaderArea</name>
    <message>
        <source>Open &amp;Beside</source>
        <translation>Ouvrir à &amp;côté</translation>
    </message>
    <message>
        <source>Show the document a second time, beside, to read two at once</source>
        <translation>Afficher le document une seconde fois, à côté, afin de lire deux documents à la fois</translation>
    </message>
    <message>
        <source>&amp;Close Beside</source>
        <translation>&amp;Fermer le document d’à côté</translation>
    </message>
    <message>
        <source>Close the document beside</source>
        <translation>Fermer le document d’à côté</translation>
    </message>
</context>
<context>
    <name>vigie::ReaderPanel</name>
    <message>
        <source>“%1” — %2</source>
        <comment>words and where they stand</comment>
        <translation>« %1 » — %2</translation>
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
        <translation>Afficher « %1 »</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Nothing is open yet.

Choose a document in the library, or search and choose a result: its page opens here, with the words marked.</source>
        <translation>Aucun document ouvert.

Choisissez un document dans la bibliothèque, ou lancez une recherche et choisissez un résultat : sa page s’ouvre ici et les mots trouvés y sont mis en évidence.</translation>
    </message>
    <message>
        <source>“%1” has no page that could be read.</source>
        <translation>« %1 » n’a aucune page lisible.</translation>
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
        <translation>%1, page %2</translation>
    </message>
    <message>
        <source>Passages like This</source>
        <translation>Passages semblables</translation>
    </message>
    <message>
        <source>The Same in Other Languages</source>
        <translation>Le même énoncé dans d’autres langues</translation>
    </message>
    <message>
        <source>The note on the document was added to the highlights.</source>
        <translation>La note sur le document a été ajoutée aux surlignages.</translation>
    </message>
    <message>
        <source>Edit Highlight…</source>
        <translation>Modifier le surlignage…</translation>
    </message>
    <message>
        <source>Show as Highlight</source>
        <translation>Afficher comme surlignage</translation>
    </message>
    <message>
        <source>Show as Underline</source>
        <translation>Afficher comme soulignement</translation>
    </message>
    <message>
        <source>Show Link…</source>
        <translation>Afficher le lien…</translation>
    </message>
    <message>
        <source>Links on This Page</source>
        <translation>Liens de cette page</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
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
        <translation>%1 %</translation>
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
        <source>The page's own size</source>
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
        <translation>Souligner les noms connus ; un clic affiche ce que l’on en sait</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The parts of the document</source>
        <translation>Les parties du document</translation>
    </message>
    <message>
        <source>Continuous</source>
        <translation>En continu</translation>
    </message>
    <message>
        <source>All pages below each other</source>
        <translation>Toutes les pages à la suite</translation>
    </message>
    <message>
        <source>Two Pages</source>
        <translation>Deux pages</translation>
    </message>
    <message>
        <source>Two pages beside each other</source>
        <translation>Deux pages côte à côte</translation>
    </message>
    <message>
        <source>Cover Page Alone</source>
        <translation>Couverture seule</translation>
    </message>
    <message>
        <source>Of two pages, the first stands alone, as a book's cover does</source>
        <translation>En affichage sur deux pages, la première reste seule, comme la couverture d’un livre</translation>
    </message>
    <message>
        <source>Rotate Left</source>
        <translation>Pivoter à gauche</translation>
    </message>
    <message>
        <source>Turn the pages to the left</source>
        <translation>Faire pivoter les pages vers la gauche</translation>
    </message>
    <message>
        <source>Rotate Right</source>
        <translation>Pivoter à droite</translation>
    </message>
    <message>
        <source>Turn the pages to the right</source>
        <translation>Faire pivoter les pages vers la droite</translation>
    </message>
    <message>
        <source>Go to Page…</source>
        <translation>Aller à la page…</translation>
    </message>
    <message>
        <source>Go to a page by its number or its printed label</source>
        <translation>Aller à une page d’après son rang ou son numéro imprimé</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Souligner</translation>
    </message>
    <message>
        <source>Underline the selected words in the colour used last</source>
        <translation>Souligner le texte sélectionné avec la dernière couleur utilisée</translation>
    </message>
    <message>
        <source>Note on the Document…</source>
        <translation>Note sur le document…</translation>
    </message>
    <message>
        <source>Write a note on the document as a whole</source>
        <translation>Écrire une note sur l’ensemble du document</translation>
    </message>
    <message>
        <source>Layout of the pages</source>
        <translation>Disposition des pages</translation>
    </message>
    <message>
        <source>Page Pictures</source>
        <translation>Vignettes</translation>
    </message>
    <message>
        <source>The pages as small pictures</source>
        <translation>Les pages en miniature</translation>
    </message>
</context>
<context>
    <name>vigie::Recognition</name>
    <message>
        <source>“%1” is no PDF: there are no pictures of pages to recognise words in.</source>
        <translation>« %1 » n’est pas un PDF : il ne contient pas d’images de pages où reconnaître des mots.</translation>
    </message>
    <message>
        <source>“%1” has no page %2.</source>
        <translation>« %1 » n’a pas de page %2.</translation>
    </message>
    <message>
        <source>Words cannot be recognised here.</source>
        <translation>Aucun mot ne peut être reconnu ici.</translation>
    </message>
    <message>
        <source>Reading page %1 of %2 by OCR…
%3</source>
        <comment>%3 a title</comment>
        <translation>Lecture par OCR de la page %1 sur %2…
%3</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
    <message numerus="yes">
        <source>Words of %n page(s) were recognised.</source>
        <translation>
            <numerusform>Les mots de %n page ont été reconnus.</numerusform>
            <numerusform>Les mots de %n pages ont été reconnus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n page(s) there were none.</source>
        <translation>
            <numerusform>Sur %n page, il n’y en avait aucun.</numerusform>
            <numerusform>Sur %n pages, il n’y en avait aucun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be read.</source>
        <translation>
            <numerusform>%n page n’a pas pu être lue.</numerusform>
            <numerusform>%n pages n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading pages by OCR…</source>
        <translation>Lecture de pages par OCR…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Read Pages by OCR</source>
        <translation>Lire des pages par OCR</translation>
    </message>
    <message>
        <source>Not all pages could be read.</source>
        <translation>Toutes les pages n’ont pas pu être lues.</translation>
    </message>
</context>
<context>
    <name>vigie::ReviewPanel</name>
    <message>
        <source>All is reviewed</source>
        <translation>Tout est examiné</translation>
    </message>
    <message>
        <source>Nothing is new, held back or in conflict. Amounts of documents that you import will wait for you here.</source>
        <translation>Il n’y a rien de nouveau, en attente ou contradictoire. Les montants des documents que vous importerez vous attendront ici.</translation>
    </message>
    <message>
        <source>What is to be reviewed</source>
        <translation>Ce qu’il faut examiner</translation>
    </message>
    <message>
        <source>Words of the document</source>
        <translation>Texte du document</translation>
    </message>
    <message>
        <source>Other statements to compare with</source>
        <translation>Autres énoncés à comparer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 what it does, %2 its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous Claim</source>
        <translation>Montant précédent</translation>
    </message>
    <message>
        <source>Next Claim</source>
        <translation>Montant suivant</translation>
    </message>
    <message>
        <source>Open the Passage</source>
        <translation>Ouvrir le passage</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about words that are gone…</source>
        <translation>
            <numerusform>%n décision sur un texte disparu…</numerusform>
            <numerusform>%n décisions sur des textes disparus…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 what waits, %2 how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>that is to be reviewed</comment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>Contradictoires</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertains</translation>
    </message>
    <message>
        <source>New</source>
        <comment>claims nobody has looked at</comment>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a queue and its length</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>J and K go on and back · 1–9 choose what to compare with · Enter opens the passage · Ctrl+Z undoes</source>
        <translation>J et K avancent et reculent · 1–9 choisissent à quoi comparer · Entrée ouvre le passage · Ctrl+Z annule</translation>
    </message>
    <message>
        <source>Without a period</source>
        <translation>Sans période</translation>
    </message>
</context>
<context>
    <name>vigie::RivalList</name>
    <message>
        <source>%1  states the same: %2</source>
        <comment>%1 a number to choose it by, %2 an amount</comment>
        <translation>%1  indique la même chose : %2</translation>
    </message>
    <message>
        <source>%1  disagrees: %2</source>
        <comment>%1 a number to choose it by, %2 an amount</comment>
        <translation>%1  diverge : %2</translation>
    </message>
</context>
<context>
    <name>vigie::SavedSearchesButton</name>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>&amp;Save This Search…</source>
        <translation>&amp;Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>&amp;Manage Saved Searches…</source>
        <translation>&amp;Gérer les recherches enregistrées…</translation>
    </message>
    <message>
        <source>&amp;Forget Recent Searches</source>
        <translation>&amp;Oublier les recherches récentes</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Name:</source>
        <comment>of a saved search</comment>
        <translation>Nom :</translation>
    </message>
</context>
<context>
    <name>vigie::SavedSearchesDialog</name>
    <message>
        <source>No search is saved. Search for something, then choose Save This Search in the menu beside the search field.</source>
        <translation>Aucune recherche n’est enregistrée. Lancez une recherche, puis choisissez « Enregistrer cette recherche » dans le menu à côté du champ de recherche.</translation>
    </message>
    <message>
        <source>The saved searches could not be changed.</source>
        <translation>Les recherches enregistrées n’ont pas pu être modifiées.</translation>
    </message>
    <message>
        <source>Saved Searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>vigie::SearchFilters</name>
    <message>
        <source>Language:</source>
        <translation>Langue :</translation>
    </message>
    <message>
        <source>Document:</source>
        <translation>Document :</translation>
    </message>
    <message>
        <source>Name:</source>
        <comment>a person, organisation, State or term that a passage names</comment>
        <translation>Nom :</translation>
    </message>
    <message>
        <source>Published from:</source>
        <comment>followed by a date</comment>
        <translation>Publié à partir de :</translation>
    </message>
    <message>
        <source>Published until:</source>
        <comment>followed by a date</comment>
        <translation>Publié jusqu’à :</translation>
    </message>
    <message>
        <source>Order:</source>
        <comment>of search results</comment>
        <translation>Tri :</translation>
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
        <translation>Date incomplète : saisissez 2025, 2025-05 ou 2025-05-29.</translation>
    </message>
    <message>
        <source>Year:</source>
        <comment>of publication</comment>
        <translation>Année :</translation>
    </message>
    <message>
        <source>Your tag:</source>
        <comment>of an annotation on the passage</comment>
        <translation>Votre étiquette :</translation>
    </message>
    <message>
        <source>Not dated</source>
        <comment>documents without a date</comment>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Toute année</translation>
    </message>
    <message>
        <source>With or without a tag</source>
        <translation>Avec ou sans étiquette</translation>
    </message>
</context>
<context>
    <name>vigie::SearchMessages</name>
    <message>
        <source>“%1” holds no letter or digit and was ignored.</source>
        <translation>« %1 » ne contient ni lettre ni chiffre et a été ignoré.</translation>
    </message>
    <message>
        <source>Nothing was asked for.</source>
        <translation>La recherche est vide.</translation>
    </message>
    <message>
        <source>No passage has all the words; these have some of them.</source>
        <translation>Aucun passage ne contient tous les mots ; ceux-ci en contiennent une partie.</translation>
    </message>
    <message>
        <source>Only the first %1 words were searched.</source>
        <translation>Seuls les %1 premiers mots ont été recherchés.</translation>
    </message>
    <message>
        <source>A quotation mark has no partner: the phrase goes to the end.</source>
        <translation>Un guillemet n’est pas refermé : l’expression va jusqu’à la fin.</translation>
    </message>
    <message>
        <source>NEAR takes a number from 1 to %1: %2 was used.</source>
        <translation>NEAR attend un nombre de 1 à %1 : %2 a été utilisé.</translation>
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
        <translation>Trop de parenthèses sont imbriquées : les plus profondes ont été ignorées.</translation>
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
        <translation>« %1 » n’est pas une langue et a été ignoré ; les langues sont en, fr, ja et ko.</translation>
    </message>
    <message>
        <source>“%1” is no date and was ignored: 2025, 2025-03, 2025-03-14 or 2024..2025 are.</source>
        <translation>« %1 » n’est pas une date et a été ignoré ; écrivez 2025, 2025-03, 2025-03-14 ou 2024..2025.</translation>
    </message>
    <message>
        <source>“%1” is no page and was ignored: 12 or 3..9 are.</source>
        <translation>« %1 » n’est pas une page et a été ignoré ; écrivez 12 ou 3..9.</translation>
    </message>
    <message>
        <source>%1: is not searched here and was ignored.</source>
        <translation>%1: ne se recherche pas ici et a été ignoré.</translation>
    </message>
    <message>
        <source>“%1” is no amount and was ignored: 28.4m, &gt;1bn, 1e9..2e9usd or "28億ドル" are.</source>
        <translation>« %1 » n’est pas un montant et a été ignoré : 28.4m, &gt;1bn, 1e9..2e9usd ou "28億ドル" en sont.</translation>
    </message>
    <message>
        <source>The search index does not hold this passage yet.</source>
        <translation>L’index de recherche ne contient pas encore ce passage.</translation>
    </message>
    <message>
        <source>The passage holds nothing by which others could be found.</source>
        <translation>Ce passage ne contient rien qui permette d’en trouver d’autres.</translation>
    </message>
    <message>
        <source>One passage has all the words; the others have some of them.</source>
        <translation>Un passage contient tous les mots ; les autres en contiennent une partie.</translation>
    </message>
    <message>
        <source>%1 passages have all the words; the others have some of them.</source>
        <translation>%1 passages contiennent tous les mots ; les autres en contiennent une partie.</translation>
    </message>
    <message>
        <source>%1 passages of the index could not be read: it should be made anew.</source>
        <translation>%1 passages de l’index n’ont pas pu être lus : l’index est à reconstruire.</translation>
    </message>
    <message>
        <source>No passage has “%1” so written: “%2” was looked for.</source>
        <translation>Aucun passage ne contient « %1 » sous cette forme : « %2 » a été cherché.</translation>
    </message>
    <message>
        <source>A phrase without letters or digits was ignored.</source>
        <translation>Une expression sans lettre ni chiffre a été ignorée.</translation>
    </message>
    <message>
        <source>“%1*” is too short to look for beginnings and was ignored.</source>
        <translation>« %1* » est trop court pour une recherche par début de mot et a été ignoré.</translation>
    </message>
    <message>
        <source>The thesaurus has no single entry “%1”: entity: was ignored.</source>
        <translation>Le thésaurus n’a pas d’entrée unique « %1 » ; entity: a été ignoré.</translation>
    </message>
    <message>
        <source>This library could not be asked: %1</source>
        <translation>Impossible d’interroger cette bibliothèque : %1</translation>
    </message>
    <message>
        <source>“%1” could not be asked: %2</source>
        <translation>Impossible d’interroger « %1 » : %2</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check that the index is still served there.</source>
        <translation>%1 n’a pas répondu à temps. Vérifiez que l’index y est encore mis à disposition.</translation>
    </message>
    <message>
        <source>%1 speaks another version of Xapian’s protocol. The same version of Xapian is needed on both sides.</source>
        <translation>%1 utilise une autre version du protocole de Xapian. Il faut la même version de Xapian des deux côtés.</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2). Check the address, and that the index is served there.</source>
        <translation>%1 est injoignable (%2). Vérifiez l’adresse et assurez-vous que l’index y est mis à disposition.</translation>
    </message>
    <message>
        <source>%1 does not answer as a served index does: %2</source>
        <translation>%1 ne répond pas comme un index mis à disposition : %2</translation>
    </message>
    <message>
        <source>amount: and date: cannot be asked of an index that is served.</source>
        <translation>amount: et date: ne peuvent pas s’appliquer à un index mis à disposition.</translation>
    </message>
    <message>
        <source>The program xapian-tcpsrv could not be started.</source>
        <translation>Le programme xapian-tcpsrv n’a pas pu être lancé.</translation>
    </message>
    <message>
        <source>Xapian’s server is not installed: it is the program xapian-tcpsrv, on Debian in the package xapian-tools.</source>
        <translation>Le serveur de Xapian n’est pas installé : il s’agit du programme xapian-tcpsrv (sous Debian, dans le paquet xapian-tools).</translation>
    </message>
    <message>
        <source>Another program listens at %1 already. Choose another port.</source>
        <translation>Un autre programme écoute déjà sur %1. Choisissez un autre port.</translation>
    </message>
    <message>
        <source>The index cannot be served at %1: %2</source>
        <translation>L’index ne peut pas être mis à disposition à l’adresse %1 : %2</translation>
    </message>
    <message>
        <source>Its search index is damaged. Open that library, and the index is made anew.</source>
        <translation>Son index de recherche est endommagé. Ouvrez cette bibliothèque : l’index sera reconstruit.</translation>
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
        <translation>Saisissez un nom ou quelques mots en anglais, en français, en japonais ou en coréen. Les passages rédigés dans les autres langues sont trouvés aussi.</translation>
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
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Passages like This</source>
        <translation>Passages semblables</translation>
    </message>
    <message>
        <source>The Same in Other Languages</source>
        <translation>Le même énoncé dans d’autres langues</translation>
    </message>
    <message>
        <source>Why This Result</source>
        <translation>Pourquoi ce résultat</translation>
    </message>
    <message>
        <source>Shows which words of the passage answer which of the question, and how much they count (W).</source>
        <translation>Montre quels mots du passage répondent à quels mots de la recherche, et ce qu’ils pèsent (W).</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>Retour à la recherche</translation>
    </message>
    <message>
        <source>Why this result</source>
        <translation>Pourquoi ce résultat</translation>
    </message>
    <message>
        <source>The same in other languages as “%1”</source>
        <translation>Même énoncé dans d’autres langues que « %1 »</translation>
    </message>
    <message>
        <source>Passages like “%1”</source>
        <translation>Passages semblables à « %1 »</translation>
    </message>
    <message>
        <source>Choose a passage to see why it was found.</source>
        <translation>Choisissez un passage pour voir pourquoi il a été trouvé.</translation>
    </message>
    <message>
        <source>No other passage shares enough names, amounts, dates or words with it.</source>
        <translation>Aucun autre passage ne partage avec lui assez de noms, de montants, de dates ou de mots.</translation>
    </message>
    <message numerus="yes">
        <source>%n library(s)</source>
        <translation>
            <numerusform>%n bibliothèque</numerusform>
            <numerusform>%n bibliothèques</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1 only the index is served. To read the document, its library must be open here.</source>
        <translation>À l’adresse %1, seul l’index est mis à disposition. Pour lire le document, sa bibliothèque doit être ouverte ici.</translation>
    </message>
</context>
<context>
    <name>vigie::SelectionActions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 what it does, %2 its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add Amount…</source>
        <translation>Ajouter un montant…</translation>
    </message>
    <message>
        <source>Say which amount the selected words state</source>
        <translation>Indiquer quel montant énonce le texte sélectionné</translation>
    </message>
    <message>
        <source>Add Event…</source>
        <translation>Ajouter un événement…</translation>
    </message>
    <message>
        <source>Say when what the selected words tell happened</source>
        <translation>Indiquer quand s’est produit ce que dit le texte sélectionné</translation>
    </message>
    <message>
        <source>Name This As…</source>
        <translation>Rattacher à une entité…</translation>
    </message>
    <message>
        <source>Say whom or what the selected words name</source>
        <translation>Indiquer qui ou quoi désigne le texte sélectionné</translation>
    </message>
    <message>
        <source>The amount was added.</source>
        <translation>Le montant a été ajouté.</translation>
    </message>
    <message>
        <source>The event was added.</source>
        <translation>L’événement a été ajouté.</translation>
    </message>
    <message>
        <source>The name was added.</source>
        <translation>Le nom a été ajouté.</translation>
    </message>
    <message>
        <source>This Is “%1” after All</source>
        <translation>C’est bien « %1 »</translation>
    </message>
    <message>
        <source>The name counts again.</source>
        <translation>Le nom compte de nouveau.</translation>
    </message>
    <message>
        <source>This Is Not “%1”</source>
        <translation>Ce n’est pas « %1 »</translation>
    </message>
    <message>
        <source>These words are no longer taken for that name.</source>
        <translation>Ce texte n’est plus pris pour ce nom.</translation>
    </message>
    <message>
        <source>This Names Another…</source>
        <translation>Ceci désigne autre chose…</translation>
    </message>
    <message>
        <source>These words now name another.</source>
        <translation>Ce texte désigne maintenant autre chose.</translation>
    </message>
</context>
<context>
    <name>vigie::ServeDialog</name>
    <message>
        <source>Serve the Search Index</source>
        <translation>Mettre l’index de recherche à disposition</translation>
    </message>
    <message>
        <source>While the index is served, others can search this library from their own machine without its folder. They read titles, passages, and your notes and tags; they can change nothing. Nothing is served before you start it here, and it ends with this program.</source>
        <translation>Tant que l’index est mis à disposition, d’autres peuvent chercher dans cette bibliothèque depuis leur propre ordinateur, sans disposer de son dossier. Ils lisent les titres, les passages, vos notes et vos étiquettes ; ils ne peuvent rien modifier. Rien n’est mis à disposition tant que vous ne le demandez pas ici, et tout s’arrête avec ce programme.</translation>
    </message>
    <message>
        <source>Nobody is asked for a password, and nothing is encrypted: whoever reaches the address can search. Open it to other machines only in a network you trust, or leave it to this machine and let others come through SSH.</source>
        <translation>Aucun mot de passe n’est demandé et rien n’est chiffré : toute personne qui peut joindre l’adresse peut chercher. N’ouvrez l’index à d’autres ordinateurs que dans un réseau de confiance ; sinon, réservez-le à cet ordinateur et faites passer les autres par SSH.</translation>
    </message>
    <message>
        <source>To programs on &amp;this machine only</source>
        <translation>Aux programmes de &amp;cet ordinateur seulement</translation>
    </message>
    <message>
        <source>To &amp;all machines that reach this one</source>
        <translation>À &amp;tous les ordinateurs qui peuvent joindre celui-ci</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port :</translation>
    </message>
    <message>
        <source>&amp;Start Serving</source>
        <translation>C&amp;ommencer la mise à disposition</translation>
    </message>
    <message>
        <source>Stop &amp;Serving</source>
        <translation>&amp;Arrêter la mise à disposition</translation>
    </message>
    <message>
        <source>The index is served at %1.</source>
        <translation>L’index est mis à disposition à l’adresse %1.</translation>
    </message>
    <message>
        <source>The index is not served.</source>
        <translation>L’index n’est pas mis à disposition.</translation>
    </message>
</context>
<context>
    <name>vigie::ShortcutsDialog</name>
    <message>
        <source>All commands have the keys they came with.</source>
        <translation>Toutes les commandes ont retrouvé leur raccourci d’origine.</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find a command or keys</source>
        <translation>Chercher une commande ou un raccourci</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>&amp;Nouveau raccourci :</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Appuyez sur les touches du nouveau raccourci</translation>
    </message>
    <message>
        <source>&amp;Original Keys</source>
        <translation>Raccourci d’&amp;origine</translation>
    </message>
    <message>
        <source>&amp;Reset All</source>
        <translation>Tout &amp;réinitialiser</translation>
    </message>
    <message>
        <source>Choose keys with Ctrl or Alt, or a function key: letters alone are for writing.</source>
        <translation>Choisissez un raccourci avec Ctrl ou Alt, ou une touche de fonction : les lettres seules servent à écrire.</translation>
    </message>
    <message>
        <source>%1 was taken from “%2”.</source>
        <translation>%1 a été retiré à « %2 ».</translation>
    </message>
    <message>
        <source>Non&amp;e</source>
        <translation>Auc&amp;une</translation>
    </message>
</context>
<context>
    <name>vigie::SplitDialog</name>
    <message>
        <source>Split Entry</source>
        <translation>Scinder l’entrée</translation>
    </message>
    <message>
        <source>Which names of “%1” are another's? They go into a new entry.</source>
        <translation>Quels noms de « %1 » désignent autre chose ? Ils passent dans une nouvelle entrée.</translation>
    </message>
    <message>
        <source>Names of the entry</source>
        <translation>Noms de l’entrée</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Scinder</translation>
    </message>
    <message>
        <source>The entry could not be split.</source>
        <translation>L’entrée n’a pas pu être scindée.</translation>
    </message>
</context>
<context>
    <name>vigie::Store</name>
    <message>
        <source>The library holds no document “%1”.</source>
        <translation>La bibliothèque ne contient aucun document « %1 ».</translation>
    </message>
    <message>
        <source>The document “%1” has no page %2.</source>
        <translation>Le document « %1 » n’a pas de page %2.</translation>
    </message>
    <message>
        <source>There is no annotation “%1”.</source>
        <translation>Il n’existe aucune annotation « %1 ».</translation>
    </message>
    <message>
        <source>The library folder could not be made. Check that its parent folder may be written to.</source>
        <translation>Le dossier de la bibliothèque n’a pas pu être créé. Vérifiez que vous avez le droit d’écrire dans le dossier parent.</translation>
    </message>
    <message>
        <source>The library could not be made: %1.</source>
        <translation>La bibliothèque n’a pas pu être créée : %1.</translation>
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
        <translation>Il n’existe aucun montant « %1 ».</translation>
    </message>
    <message>
        <source>The marked range does not lie within the page's text.</source>
        <translation>La plage indiquée sort du texte de la page.</translation>
    </message>
    <message>
        <source>This library was written by a newer version of Vigie (its format is %1, this program knows %2). Open it with that version; nothing was changed.</source>
        <translation>Cette bibliothèque a été écrite par une version plus récente de Vigie (son format est %1, ce programme connaît le format %2). Ouvrez-la avec cette version ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This step was recorded by a newer version of Vigie and cannot be undone here: %1.</source>
        <translation>Cette action a été enregistrée par une version plus récente de Vigie et ne peut pas être annulée ici : %1.</translation>
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
        <translation>Le fichier library.sqlite du dossier de la bibliothèque est endommagé. Lancez « vigie check --repair » ou rétablissez une copie du dossier ; les documents eux-mêmes sont intacts dans son dossier « originals ».</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again; nothing was changed.</source>
        <translation>Le disque est plein. Libérez de l’espace, puis réessayez ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The library could not be read or written: %1.</source>
        <translation>La bibliothèque n’a pas pu être lue ou écrite : %1.</translation>
    </message>
    <message>
        <source>The file could not be copied into the library: %1. Check free space and permissions.</source>
        <translation>Le fichier n’a pas pu être copié dans la bibliothèque : %1. Vérifiez l’espace disponible et les droits d’accès.</translation>
    </message>
    <message>
        <source>The file could not be opened: %1.</source>
        <translation>Le fichier n’a pas pu être ouvert : %1.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>the folder “originals” could not be made</source>
        <translation>le dossier « originals » n’a pas pu être créé</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>L’importation a été interrompue.</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>Le fichier n’a pas pu être lu : %1.</translation>
    </message>
    <message>
        <source>The document's file could not be deleted from the library: %1.</source>
        <translation>Le fichier du document n’a pas pu être supprimé de la bibliothèque : %1.</translation>
    </message>
    <message>
        <source>The damaged library could not be copied. Check free space and permissions.</source>
        <translation>La bibliothèque endommagée n’a pas pu être copiée. Vérifiez l’espace disponible et les droits d’accès.</translation>
    </message>
    <message>
        <source>The file is %1 large; files up to %2 are read.</source>
        <translation>Le fichier fait %1 ; la limite est de %2.</translation>
    </message>
    <message>
        <source>There is no event “%1”.</source>
        <translation>Il n’existe aucun événement « %1 ».</translation>
    </message>
    <message>
        <source>There is no such mention at this place.</source>
        <translation>Cette mention n’existe pas à cet endroit.</translation>
    </message>
    <message>
        <source>An amount needs a currency or unit.</source>
        <translation>Un montant doit avoir une devise ou une unité.</translation>
    </message>
    <message>
        <source>An amount cannot be negative.</source>
        <translation>Un montant ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>A range needs a low and a higher high end.</source>
        <translation>Une fourchette doit avoir un minimum et un maximum, le second supérieur au premier.</translation>
    </message>
    <message>
        <source>A claim cannot be a part of itself.</source>
        <translation>Un montant ne peut pas faire partie de lui-même.</translation>
    </message>
    <message>
        <source>An event needs a date.</source>
        <translation>Un événement doit avoir une date.</translation>
    </message>
    <message>
        <source>An event cannot be merged with itself.</source>
        <translation>Un événement ne peut pas être fusionné avec lui-même.</translation>
    </message>
    <message>
        <source>There is no entity “%1”.</source>
        <translation>Il n’existe aucune entité « %1 ».</translation>
    </message>
    <message>
        <source>This has been entered already.</source>
        <translation>Ceci a déjà été saisi.</translation>
    </message>
    <message>
        <source>These words are known to name this entity already. If the mention was rejected, accept it.</source>
        <translation>Il est déjà établi que ce texte désigne cette entité. Si la mention a été rejetée, acceptez-la.</translation>
    </message>
    <message>
        <source>Only what was entered by hand can be removed. What the program read can be rejected.</source>
        <translation>Seul ce qui a été saisi à la main peut être supprimé. Ce que le programme a relevé peut être rejeté.</translation>
    </message>
    <message>
        <source>Name two or more claims, each of them once.</source>
        <translation>Indiquez au moins deux montants, chacun une seule fois.</translation>
    </message>
    <message>
        <source>A search that is kept needs a name.</source>
        <translation>Une recherche enregistrée doit avoir un nom.</translation>
    </message>
    <message>
        <source>No search is kept as “%1”.</source>
        <translation>Aucune recherche n’est enregistrée sous le nom « %1 ».</translation>
    </message>
    <message>
        <source>The file “%1” could not be read: %2.</source>
        <translation>Le fichier « %1 » n’a pas pu être lu : %2.</translation>
    </message>
    <message>
        <source>The list “%1” is larger than %2 MB. Divide it first.</source>
        <translation>La liste « %1 » dépasse %2 Mo. Divisez-la d’abord.</translation>
    </message>
    <message>
        <source>There is no entry “%1” in the thesaurus.</source>
        <translation>Le thésaurus n’a pas d’entrée « %1 ».</translation>
    </message>
    <message>
        <source>“%1” was merged into “%2”.</source>
        <translation>« %1 » a été fusionnée dans « %2 ».</translation>
    </message>
    <message>
        <source>A list is being taken in. Try again when that is done.</source>
        <translation>Une liste est en cours d’importation. Réessayez une fois l’importation terminée.</translation>
    </message>
    <message>
        <source>An entry needs a name in at least one language.</source>
        <translation>Une entrée doit avoir un nom dans au moins une langue.</translation>
    </message>
    <message>
        <source>A name may have %1 characters at most: “%2…”.</source>
        <translation>Un nom peut avoir %1 caractères au plus : « %2… ».</translation>
    </message>
    <message>
        <source>An entry cannot be related to itself.</source>
        <translation>Une entrée ne peut pas être liée à elle-même.</translation>
    </message>
    <message>
        <source>An entry cannot be broader than one that is broader than itself.</source>
        <translation>Une entrée ne peut pas être le terme générique d’une autre qui est déjà plus générique qu’elle.</translation>
    </message>
    <message>
        <source>There is an entry “%1” already.</source>
        <translation>Il existe déjà une entrée « %1 ».</translation>
    </message>
    <message>
        <source>The id of an entry holds no spaces.</source>
        <translation>L’identifiant d’une entrée ne contient pas d’espaces.</translation>
    </message>
    <message>
        <source>“%1” is a name of this entry already.</source>
        <translation>« %1 » est déjà un nom de cette entrée.</translation>
    </message>
    <message>
        <source>“%1” came with the program and was not changed: it stays.</source>
        <translation>« %1 » est fournie avec le programme et n’a pas été modifiée : elle reste.</translation>
    </message>
    <message>
        <source>An entry cannot be merged with itself.</source>
        <translation>Une entrée ne peut pas être fusionnée avec elle-même.</translation>
    </message>
    <message>
        <source>“%1” is no name of this entry.</source>
        <translation>« %1 » n’est pas un nom de cette entrée.</translation>
    </message>
    <message>
        <source>Name at least one label that goes, and leave at least one.</source>
        <translation>Indiquez au moins un nom à détacher et laissez-en au moins un.</translation>
    </message>
    <message>
        <source>An entry is not distinct from itself.</source>
        <translation>Une entrée n’est pas distincte d’elle-même.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Le fichier n’a pas pu être écrit : %1.</translation>
    </message>
    <message>
        <source>An entry without a name was left out.</source>
        <translation>Une entrée sans nom a été laissée de côté.</translation>
    </message>
    <message>
        <source>Names of more than %1 characters were left out, in %2 entries.</source>
        <translation>Des noms de plus de %1 caractères ont été laissés de côté, dans %2 entrées.</translation>
    </message>
    <message>
        <source>The note on the document is empty.</source>
        <translation>La note sur le document est vide.</translation>
    </message>
    <message>
        <source>Broader entries that are narrower too were left out, in %1 entries.</source>
        <translation>Des relations entre entrées génériques et spécifiques formaient une boucle et ont été omises (entrées concernées : %1).</translation>
    </message>
    <message>
        <source>No backup could be made in the folder “backups” of the library. Check its permissions and free space; your work itself is saved.</source>
        <translation>Aucune sauvegarde n’a pu être créée dans le dossier « backups » de la bibliothèque. Vérifiez les droits d’accès et l’espace disponible ; votre travail lui-même est enregistré.</translation>
    </message>
    <message>
        <source>No backup was made, because something you made is damaged in the library. Close the library and open it again: it is mended then.</source>
        <translation>Aucune sauvegarde n’a été faite, car une partie de votre travail est endommagée dans la bibliothèque. Fermez la bibliothèque et rouvrez-la : elle sera alors réparée.</translation>
    </message>
    <message>
        <source>This library may only be read: its folder may not be written to.</source>
        <translation>Cette bibliothèque est en lecture seule : son dossier n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>Another program has this library open for writing.</source>
        <translation>Un autre programme a ouvert cette bibliothèque en écriture.</translation>
    </message>
    <message>
        <source>Another program has had this library open for writing since %1, %2: %3 (process %4 on %5).</source>
        <comment>%1 a date, %2 a time, %3 a program, %5 a computer</comment>
        <translation>Cette bibliothèque est ouverte en écriture dans un autre programme depuis le %1 à %2 : %3 (processus %4 sur %5).</translation>
    </message>
    <message>
        <source>%1 Close it there, then try again.</source>
        <comment>%1 a sentence, with its full stop</comment>
        <translation>%1 Fermez-la dans cet autre programme, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 Here it can be read, but not changed.</source>
        <comment>%1 a sentence, with its full stop</comment>
        <translation>%1 Ici, elle peut être lue, mais pas modifiée.</translation>
    </message>
    <message>
        <source>This library was opened for reading only.</source>
        <translation>Cette bibliothèque a été ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>This library is of an older version of Vigie, and can only be read once it was opened where it may be written to.</source>
        <translation>Cette bibliothèque provient d’une version plus ancienne de Vigie ; elle ne pourra être lue qu’après avoir été ouverte une fois avec le droit d’y écrire.</translation>
    </message>
    <message>
        <source>The journal in the library folder could not be written: %1. Nothing was changed.</source>
        <translation>Le journal du dossier de la bibliothèque n’a pas pu être écrit : %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>a window of Vigie</source>
        <translation>une fenêtre de Vigie</translation>
    </message>
    <message>
        <source>the command “vigie %1”</source>
        <translation>la commande « vigie %1 »</translation>
    </message>
    <message>
        <source>its original file is missing from the library</source>
        <translation>son fichier d’origine est absent de la bibliothèque</translation>
    </message>
    <message>
        <source>its original file was changed or damaged</source>
        <translation>son fichier d’origine a été modifié ou endommagé</translation>
    </message>
    <message>
        <source>its original file cannot be read: %1</source>
        <translation>son fichier d’origine est illisible : %1</translation>
    </message>
</context>
<context>
    <name>vigie::TagEdit</name>
    <message>
        <source>Tags in use</source>
        <translation>Étiquettes utilisées</translation>
    </message>
    <message>
        <source>Separated by commas; “a/b” lies under “a”</source>
        <translation>Séparées par des virgules ; « a/b » se range sous « a »</translation>
    </message>
</context>
<context>
    <name>vigie::TextBanner</name>
    <message>
        <source>Search and figures leave this page out: it has no text.</source>
        <translation>La recherche et les chiffres ne tiennent pas compte de cette page : elle n’a pas de texte.</translation>
    </message>
    <message>
        <source>Search and figures may miss words on this page, and copied text may be wrong.</source>
        <translation>Des mots de cette page peuvent échapper à la recherche et manquer dans les chiffres, et le texte copié peut être erroné.</translation>
    </message>
    <message>
        <source>Words stand twice on this page. They are found and counted once.</source>
        <translation>Le texte de cette page y figure deux fois. Ses mots sont trouvés et comptés une seule fois.</translation>
    </message>
    <message>
        <source>Text of this page was recognised by OCR. Compare it with the picture before you quote it.</source>
        <translation>Le texte de cette page a été reconnu par OCR. Comparez-le à l’image avant de le citer.</translation>
    </message>
    <message>
        <source>OCR found no words on this page.</source>
        <translation>L’OCR n’a trouvé aucun mot sur cette page.</translation>
    </message>
    <message>
        <source>Read This Page by OCR</source>
        <translation>Lire cette page par OCR</translation>
    </message>
    <message numerus="yes">
        <source>Read All %n Page(s)</source>
        <translation>
            <numerusform>Lire %n page</numerusform>
            <numerusform>Lire les %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads all pages of this document without readable text by OCR</source>
        <translation>Lit par OCR toutes les pages sans texte lisible de ce document</translation>
    </message>
    <message>
        <source>Back to the File’s Text</source>
        <translation>Revenir au texte du fichier</translation>
    </message>
    <message>
        <source>Takes the recognised words of this page away again</source>
        <translation>Retire les mots reconnus de cette page</translation>
    </message>
</context>
<context>
    <name>vigie::Thesaurus</name>
    <message>
        <source>Entry %1 of the thesaurus has no label.</source>
        <translation>L’entrée %1 du thésaurus n’a pas de nom.</translation>
    </message>
    <message>
        <source>Entry %1 of the thesaurus has no @id.</source>
        <translation>L’entrée %1 du thésaurus n’a pas d’@id.</translation>
    </message>
    <message>
        <source>Entry %1 of the thesaurus has the unknown type “%2”.</source>
        <translation>L’entrée %1 du thésaurus est d’un type inconnu, « %2 ».</translation>
    </message>
    <message>
        <source>Entry %1 of the thesaurus has a %2 that is no map from languages to texts.</source>
        <translation>Dans l’entrée %1 du thésaurus, %2 n’associe pas des langues à des textes.</translation>
    </message>
    <message>
        <source>Entry %1 of the thesaurus has an empty %2 or one that is no text (language %3).</source>
        <translation>Dans l’entrée %1 du thésaurus, un %2 est vide ou n’est pas un texte (langue %3).</translation>
    </message>
    <message>
        <source>Entry %1 of the thesaurus has two preferred labels in one language (%2).</source>
        <translation>L’entrée %1 du thésaurus a deux noms préférés dans une même langue (%2).</translation>
    </message>
    <message>
        <source>Entry %1 of the thesaurus calls “%2” ambiguous, which is none of its labels.</source>
        <translation>L’entrée %1 du thésaurus déclare ambigu « %2 », qui n’est pas un de ses noms.</translation>
    </message>
    <message>
        <source>Entry %1 of the thesaurus has a %2 that names no entry.</source>
        <translation>Dans l’entrée %1 du thésaurus, un %2 ne désigne aucune entrée.</translation>
    </message>
    <message>
        <source>Entry %1 of the thesaurus has an identifier that is no map.</source>
        <translation>Dans l’entrée %1 du thésaurus, l’identifiant n’est pas une association.</translation>
    </message>
    <message>
        <source>Entry %1 of the thesaurus has an identifier without text (%2).</source>
        <translation>Dans l’entrée %1 du thésaurus, un identifiant est sans texte (%2).</translation>
    </message>
    <message>
        <source>Entry %1 of the thesaurus has a %2 that is no text.</source>
        <translation>Dans l’entrée %1 du thésaurus, %2 n’est pas un texte.</translation>
    </message>
    <message>
        <source>The thesaurus file is larger than 64 MB.</source>
        <translation>Le fichier du thésaurus dépasse 64 Mo.</translation>
    </message>
    <message>
        <source>The thesaurus is no valid JSON: line %1, %2.</source>
        <translation>Le thésaurus n’est pas du JSON valide : ligne %1, %2.</translation>
    </message>
    <message>
        <source>The thesaurus holds no list of entries (@graph).</source>
        <translation>Le thésaurus ne contient pas de liste d’entrées (@graph).</translation>
    </message>
    <message>
        <source>Two entries of the thesaurus have the id “%1”.</source>
        <translation>Deux entrées du thésaurus portent l’identifiant « %1 ».</translation>
    </message>
    <message>
        <source>The program came without its thesaurus.</source>
        <translation>Le programme est arrivé sans son thésaurus.</translation>
    </message>
</context>
<context>
    <name>vigie::ThesaurusActions</name>
    <message>
        <source>&amp;New Entry…</source>
        <translation>&amp;Nouvelle entrée…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Merge With…</source>
        <translation>&amp;Fusionner avec…</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>&amp;Scinder…</translation>
    </message>
    <message>
        <source>&amp;Take Back Own Changes</source>
        <translation>&amp;Revenir sur vos modifications</translation>
    </message>
    <message>
        <source>Entries That May Be &amp;One…</source>
        <translation>Entrées peut-être &amp;identiques…</translation>
    </message>
    <message>
        <source>&amp;Import List…</source>
        <translation>Importer une &amp;liste…</translation>
    </message>
    <message>
        <source>E&amp;xport Own Entries…</source>
        <translation>E&amp;xporter vos entrées…</translation>
    </message>
    <message>
        <source>Export &amp;All Entries…</source>
        <translation>Exporter &amp;toutes les entrées…</translation>
    </message>
    <message>
        <source>The entry is changed.</source>
        <translation>L’entrée est modifiée.</translation>
    </message>
    <message>
        <source>The two entries are one.</source>
        <translation>Les deux entrées n’en font plus qu’une.</translation>
    </message>
    <message>
        <source>The names are in an entry of their own.</source>
        <translation>Les noms sont dans une entrée à part.</translation>
    </message>
    <message>
        <source>The changes could not be taken back.</source>
        <translation>Vos modifications n’ont pas pu être annulées.</translation>
    </message>
    <message>
        <source>The entry is again as it came.</source>
        <translation>L’entrée est de nouveau telle qu’à l’origine.</translation>
    </message>
    <message>
        <source>The entry is removed.</source>
        <translation>L’entrée est supprimée.</translation>
    </message>
    <message>
        <source>Import List of Entities</source>
        <translation>Importer une liste d’entités</translation>
    </message>
    <message>
        <source>Lists (%1)</source>
        <comment>%1 kinds of files</comment>
        <translation>Listes (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <comment>%1 kinds of files</comment>
        <translation>Tous les fichiers (%1)</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Lecture de « %1 »…</translation>
    </message>
    <message>
        <source>“%1” could not be imported.</source>
        <translation>« %1 » n’a pas pu être importé.</translation>
    </message>
    <message>
        <source>%1 entries are new, %2 got more names or identifiers.</source>
        <translation>%1 entrées sont nouvelles, %2 ont reçu d’autres noms ou identifiants.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) could not be read.</source>
        <translation>
            <numerusform>%n entrée n’a pas pu être lue.</numerusform>
            <numerusform>%n entrées n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Own Entries</source>
        <translation>Exporter vos entrées</translation>
    </message>
    <message>
        <source>Export All Entries</source>
        <translation>Exporter toutes les entrées</translation>
    </message>
    <message>
        <source>SKOS vocabulary (%1)</source>
        <comment>%1 kinds of files</comment>
        <translation>Vocabulaire SKOS (%1)</translation>
    </message>
    <message>
        <source>The entries could not be exported.</source>
        <translation>Les entrées n’ont pas pu être exportées.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <comment>an entry of the thesaurus</comment>
        <translation>Mas&amp;quer</translation>
    </message>
    <message>
        <source>&amp;Hidden Entries…</source>
        <translation>&amp;Entrées masquées…</translation>
    </message>
    <message>
        <source>The entry could not be hidden.</source>
        <translation>L’entrée n’a pas pu être masquée.</translation>
    </message>
    <message>
        <source>The entry is hidden. Undo shows it again, and so does Hidden Entries.</source>
        <translation>L’entrée est masquée. Pour l’afficher de nouveau, utilisez Annuler ou Entrées masquées.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>L’importation a été interrompue.</translation>
    </message>
</context>
<context>
    <name>vigie::ThumbnailPanel</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n surlignage</numerusform>
            <numerusform>%n surlignages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>found %n time(s)</source>
        <translation>
            <numerusform>trouvé %n fois</numerusform>
            <numerusform>trouvé %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages as small pictures</source>
        <translation>Les pages en miniature</translation>
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
        <translation>Expirations</translation>
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
        <source>Launches and tests</source>
        <translation>Tirs et essais</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>Autres événements</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>Quantités</translation>
    </message>
    <message>
        <source>to the day</source>
        <translation>au jour près</translation>
    </message>
    <message>
        <source>kept off or rejected</source>
        <comment>explains a shape</comment>
        <translation>exclu ou rejeté</translation>
    </message>
    <message>
        <source>Kept off the timeline</source>
        <translation>Exclu de la chronologie</translation>
    </message>
    <message>
        <source>to the month</source>
        <translation>au mois près</translation>
    </message>
    <message>
        <source>to the quarter</source>
        <translation>au trimestre près</translation>
    </message>
    <message>
        <source>to the year</source>
        <translation>à l’année près</translation>
    </message>
    <message>
        <source>a range</source>
        <translation>un intervalle</translation>
    </message>
    <message>
        <source>a range with one end unknown</source>
        <translation>un intervalle dont une borne est inconnue</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <translation>Chronologie : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more document(s)</source>
        <translation>
            <numerusform>%n autre document</numerusform>
            <numerusform>%n autres documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) found no room here; a saved table has all of them.</source>
        <translation>
            <numerusform>%n autre élément n’a pas trouvé de place ici ; un tableau enregistré les contient tous.</numerusform>
            <numerusform>%n autres éléments n’ont pas trouvé de place ici ; un tableau enregistré les contient tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Sources : %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
    </message>
    <message>
        <source>A timeline can be written as .png, .svg, .pdf or .csv, not as “%1”.</source>
        <translation>Une chronologie s’enregistre en .png, .svg, .pdf ou .csv, pas en « %1 ».</translation>
    </message>
    <message>
        <source>The picture of the timeline could not be made.</source>
        <translation>L’image de la chronologie n’a pas pu être créée.</translation>
    </message>
</context>
<context>
    <name>vigie::TimelineCanvas</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 how precise it is: "May 2025, to the month"</extracomment>
        <translation>%1, %2</translation>
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
        <translation>&amp;Lignes :</translation>
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
        <translation>Aucune date pour l’instant.

Les événements rapportés par les documents et leurs dates de publication apparaissent ici une fois des documents importés.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and how precise it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>a date, its precision, how it was found</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n overlap(s) in time</source>
        <translation>
            <numerusform>%n chevauchement dans le temps</numerusform>
            <numerusform>%n chevauchements dans le temps</numerusform>
        </translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>Quantités</translation>
    </message>
    <message>
        <source>Show counted things too: containers, people, barrels</source>
        <translation>Afficher aussi les quantités : conteneurs, personnes, barils</translation>
    </message>
    <message>
        <source>Left Out</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>Show what is kept off the timeline or was rejected too, in broken lines. It is never saved with the timeline.</source>
        <translation>Afficher aussi, en pointillés, ce qui a été exclu de la chronologie ou rejeté. Ces éléments ne sont jamais enregistrés avec la chronologie.</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>Simultanés</translation>
    </message>
    <message>
        <source>Show only what overlaps in time with the chosen item (O)</source>
        <translation>N’afficher que ce qui chevauche dans le temps l’élément choisi (O)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Show the timeline as a table</source>
        <translation>Afficher la chronologie sous forme de tableau</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save the timeline as a picture or a table</source>
        <translation>Enregistrer la chronologie comme image ou comme tableau</translation>
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
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Save the Timeline</source>
        <translation>Enregistrer la chronologie</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Choose an item first: what overlaps in time with it is shown then.</source>
        <translation>Choisissez d’abord un élément : ce qui le chevauche dans le temps s’affichera alors.</translation>
    </message>
</context>
<context>
    <name>vigie::TimelineTableModel</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est produit</translation>
    </message>
    <message>
        <source>How the date was found</source>
        <translation>Comment la date a été trouvée</translation>
    </message>
</context>
<context>
    <name>vigie::Tour</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Welcome to Vigie</source>
        <translation>Bienvenue dans Vigie</translation>
    </message>
    <message>
        <source>The library is still empty. The sample library has reports in four languages to try everything with. A tour of five steps shows what there is.</source>
        <translation>La bibliothèque est encore vide. La bibliothèque d’exemple contient des rapports en quatre langues pour tout essayer. Une visite en cinq étapes présente l’essentiel.</translation>
    </message>
    <message>
        <source>&amp;Open the Sample Library and Look Around</source>
        <translation>&amp;Ouvrir la bibliothèque d’exemple et faire la visite</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Tour Only</source>
        <translation>La &amp;visite seulement</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Not &amp;Now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <source>&amp;Leave the Tour</source>
        <translation>&amp;Quitter la visite</translation>
    </message>
</context>
<context>
    <name>vigie::TypedDateField</name>
    <message>
        <source>2025, 2025-09, 2025-Q3 or 2024-01..2025-09</source>
        <comment>examples of how to enter a date</comment>
        <translation>2025, 2025-09, 2025-Q3 ou 2024-01..2025-09</translation>
    </message>
    <message>
        <source>This is not understood. Examples: 2025-05-29, 2025-09, 2025-Q3, 2025, 2024-01..2025-09, 2025-03.. (open end).</source>
        <translation>Ceci n’est pas compris. Exemples : 2025-05-29, 2025-09, 2025-Q3, 2025, 2024-01..2025-09, 2025-03.. (sans fin).</translation>
    </message>
</context>
<context>
    <name>vigie::Versions</name>
    <message>
        <source>“%1”: not in the other version (%2)</source>
        <comment>%2 a language</comment>
        <translation>« %1 » : absent de l’autre version (%2)</translation>
    </message>
    <message>
        <source>“%1”: not named in the other version (%2)</source>
        <comment>%2 a language</comment>
        <translation>« %1 » : non cité dans l’autre version (%2)</translation>
    </message>
    <message>
        <source>“%1”: reported here, asserted in the other version (%2)</source>
        <comment>%2 a language</comment>
        <translation>« %1 » : rapporté ici, affirmé dans l’autre version (%2)</translation>
    </message>
    <message>
        <source>“%1”: the other version (%2) gives the bare figure</source>
        <comment>%2 a language</comment>
        <translation>« %1 » : l’autre version (%2) donne le chiffre seul</translation>
    </message>
</context>
<context>
    <name>vigie::VersionsDialog</name>
    <message>
        <source>Language Versions</source>
        <translation>Versions linguistiques</translation>
    </message>
    <message>
        <source>&amp;Beside it:</source>
        <translation>&amp;En regard :</translation>
    </message>
    <message>
        <source>The version beside it</source>
        <translation>La version en regard</translation>
    </message>
    <message>
        <source>Paragraphs side by side</source>
        <translation>Paragraphes côte à côte</translation>
    </message>
    <message>
        <source>What one &amp;version lacks (F8 goes to the next):</source>
        <translation>&amp;Ce qui manque à une version (F8 passe au suivant) :</translation>
    </message>
    <message>
        <source>What one version lacks</source>
        <translation>Ce qui manque à une version</translation>
    </message>
    <message>
        <source>Next Difference</source>
        <translation>Différence suivante</translation>
    </message>
    <message>
        <source>Previous Difference</source>
        <translation>Différence précédente</translation>
    </message>
    <message>
        <source>Choose a document to compare with</source>
        <translation>Choisissez un document à comparer</translation>
    </message>
    <message>
        <source>Looking for the same statement in other languages…</source>
        <translation>Recherche de la même déclaration dans d’autres langues…</translation>
    </message>
    <message>
        <source>No other language version of this document is in the library.</source>
        <translation>La bibliothèque ne contient aucune autre version linguistique de ce document.</translation>
    </message>
    <message>
        <source>These two say too little alike to be versions of one statement: what stands side by side is a guess.</source>
        <translation>Ces deux textes ont trop peu en commun pour être des versions d’une même déclaration : leur mise en regard n’est qu’une supposition.</translation>
    </message>
    <message>
        <source>Both give the same figures and names.</source>
        <translation>Les deux versions donnent les mêmes chiffres et les mêmes noms.</translation>
    </message>
</context>
<context>
    <name>vigie::Why</name>
    <message>
        <source>the same words</source>
        <comment>how found words answer a question</comment>
        <translation>les mêmes mots</translation>
    </message>
    <message>
        <source>another form of the word</source>
        <comment>how found words answer a question</comment>
        <translation>une autre forme du mot</translation>
    </message>
    <message>
        <source>begins so</source>
        <comment>how found words answer a question</comment>
        <translation>commence ainsi</translation>
    </message>
    <message>
        <source>inside a longer word</source>
        <comment>how found words answer a question</comment>
        <translation>à l’intérieur d’un mot plus long</translation>
    </message>
    <message>
        <source>read alike</source>
        <comment>how found words answer a question</comment>
        <translation>de même lecture</translation>
    </message>
    <message>
        <source>another name of the same</source>
        <comment>how found words answer a question</comment>
        <translation>un autre nom de la même chose</translation>
    </message>
    <message>
        <source>in the document's title</source>
        <translation>dans le titre du document</translation>
    </message>
    <message>
        <source>in your note or tags</source>
        <translation>dans votre note ou vos étiquettes</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a remark</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>under 1</source>
        <comment>%: a small share of a whole</comment>
        <translation>moins de 1</translation>
    </message>
    <message>
        <source>%1 %: “%2” (%3)</source>
        <comment>share of a score, found words, remark</comment>
        <translation>%1 % : « %2 » (%3)</translation>
    </message>
    <message>
        <source>%1 %: “%2” answers “%3” (%4)</source>
        <comment>share of a score, found words, words asked for, remark</comment>
        <translation>%1 % : « %2 » répond à « %3 » (%4)</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>only these words</source>
        <comment>a search without additions</comment>
        <translation>seulement ces mots</translation>
    </message>
    <message>
        <source>another spelling</source>
        <comment>how found words answer a question</comment>
        <translation>une autre graphie</translation>
    </message>
    <message>
        <source>%1 %: the document as a whole speaks of it</source>
        <comment>share of a score</comment>
        <translation>%1 % : le document dans son ensemble en parle</translation>
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
        <translation>Rechercher dans la &amp;page…</translation>
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
        <translation>&amp;Annuler : %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <comment>%1 an act: Add Highlight</comment>
        <translation>&amp;Rétablir : %1</translation>
    </message>
    <message>
        <source>&amp;New Library…</source>
        <translation>&amp;Nouvelle bibliothèque…</translation>
    </message>
    <message>
        <source>Open &amp;Another Library…</source>
        <translation>Ouvrir une &amp;autre bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Bibliothèques &amp;récentes</translation>
    </message>
    <message>
        <source>Language &amp;Versions…</source>
        <translation>Ver&amp;sions linguistiques…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fe&amp;nêtre</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Con&amp;tents</source>
        <translation>&amp;Sommaire</translation>
    </message>
    <message>
        <source>T&amp;our</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>Ser&amp;ve the Search Index…</source>
        <translation>Mettre l’inde&amp;x de recherche à disposition…</translation>
    </message>
</context>
<context>
    <name>vigie::Worker</name>
    <message>
        <source>The program that reads documents could not be started (%1): %2.</source>
        <translation>Le programme qui lit les documents n’a pas pu être lancé (%1) : %2.</translation>
    </message>
    <message>
        <source>This file took too long to read and was given up.</source>
        <translation>La lecture de ce fichier a pris trop de temps et a été abandonnée.</translation>
    </message>
    <message>
        <source>Reading this file needs more memory than is allowed (%1).</source>
        <translation>La lecture de ce fichier demande plus de mémoire que la limite autorisée (%1).</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>signal %1</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>code de retour %1</translation>
    </message>
    <message>
        <source>The program that reads documents failed on this file (%1). The file may be damaged.</source>
        <translation>Le programme qui lit les documents a échoué sur ce fichier (%1). Le fichier est peut-être endommagé.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>La lecture a été annulée.</translation>
    </message>
    <message>
        <source>The program that reads documents answered nonsense about this file and was ended.</source>
        <translation>Le programme qui lit les documents a donné une réponse incohérente sur ce fichier et a été arrêté.</translation>
    </message>
    <message>
        <source>The file could not be opened: %1.</source>
        <translation>Le fichier n’a pas pu être ouvert : %1.</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>Le fichier n’a pas pu être lu : %1.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>C’est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>This is a device, pipe or socket, not a document.</source>
        <translation>C’est un périphérique, un tube ou un socket, pas un document.</translation>
    </message>
    <message>
        <source>The file is empty (zero bytes).</source>
        <translation>Le fichier est vide (zéro octet).</translation>
    </message>
    <message>
        <source>The file is %1 large; files up to %2 are read.</source>
        <translation>Le fichier fait %1 ; la limite est de %2.</translation>
    </message>
    <message>
        <source>The page is not wanted any more.</source>
        <translation>Cette page n’est plus demandée.</translation>
    </message>
    <message>
        <source>The library has no such document.</source>
        <translation>La bibliothèque ne contient pas ce document.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Le fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The web page is larger than 64 MB.</source>
        <translation>La page web dépasse 64 Mo.</translation>
    </message>
    <message>
        <source>The web page's text could not be decoded.</source>
        <translation>Le texte de la page web n’a pas pu être décodé.</translation>
    </message>
    <message>
        <source>The web page holds nothing that can be read.</source>
        <translation>La page web ne contient rien de lisible.</translation>
    </message>
    <message>
        <source>The web page's text is longer than %1 characters.</source>
        <translation>Le texte de la page web dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password.</source>
        <translation>Le PDF est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>The PDF is damaged or incomplete and could not be read.</source>
        <translation>Le PDF est endommagé ou incomplet et n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The PDF holds no pages; it is damaged or incomplete.</source>
        <translation>Le PDF n’a aucune page ; il est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>The PDF claims to have %1 pages; up to %2 are read.</source>
        <translation>Le PDF annonce %1 pages ; la limite est de %2.</translation>
    </message>
    <message>
        <source>The PDF holds more than %1 characters of text.</source>
        <translation>Le PDF contient plus de %1 caractères de texte.</translation>
    </message>
    <message>
        <source>The document has no page %1.</source>
        <translation>Le document n’a pas de page %1.</translation>
    </message>
    <message>
        <source>The page has no size and cannot be drawn.</source>
        <translation>La page n’a pas de dimensions et ne peut pas être dessinée.</translation>
    </message>
    <message>
        <source>The page is too large to be drawn.</source>
        <translation>La page est trop grande pour être dessinée.</translation>
    </message>
    <message>
        <source>a picture (PNG)</source>
        <translation>une image (PNG)</translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <translation>une image (JPEG)</translation>
    </message>
    <message>
        <source>a picture (GIF)</source>
        <translation>une image (GIF)</translation>
    </message>
    <message>
        <source>a picture (TIFF)</source>
        <translation>une image (TIFF)</translation>
    </message>
    <message>
        <source>a picture (WebP)</source>
        <translation>une image (WebP)</translation>
    </message>
    <message>
        <source>a film or picture (MP4, HEIC)</source>
        <translation>une vidéo ou une image (MP4, HEIC)</translation>
    </message>
    <message>
        <source>an older Office document (doc, xls, ppt, hwp)</source>
        <translation>un ancien document Office (doc, xls, ppt, hwp)</translation>
    </message>
    <message>
        <source>a Rich Text document (RTF)</source>
        <translation>un document en texte enrichi (RTF)</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>un fichier PostScript</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <translation>un fichier compressé (gzip)</translation>
    </message>
    <message>
        <source>a compressed file (bzip2)</source>
        <translation>un fichier compressé (bzip2)</translation>
    </message>
    <message>
        <source>a compressed file (xz)</source>
        <translation>un fichier compressé (xz)</translation>
    </message>
    <message>
        <source>an archive (7z)</source>
        <translation>une archive (7z)</translation>
    </message>
    <message>
        <source>an archive (RAR)</source>
        <translation>une archive (RAR)</translation>
    </message>
    <message>
        <source>an archive (tar)</source>
        <translation>une archive (tar)</translation>
    </message>
    <message>
        <source>a database (SQLite)</source>
        <translation>une base de données (SQLite)</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a sound file (MP3)</source>
        <translation>un fichier son (MP3)</translation>
    </message>
    <message>
        <source>a sound or film file (Ogg)</source>
        <translation>un fichier son ou vidéo (Ogg)</translation>
    </message>
    <message>
        <source>a sound or film file</source>
        <translation>un fichier son ou vidéo</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>un document DjVu</translation>
    </message>
    <message>
        <source>a Word document (docx)</source>
        <translation>un document Word (docx)</translation>
    </message>
    <message>
        <source>an Excel workbook (xlsx)</source>
        <translation>un classeur Excel (xlsx)</translation>
    </message>
    <message>
        <source>a PowerPoint presentation (pptx)</source>
        <translation>une présentation PowerPoint (pptx)</translation>
    </message>
    <message>
        <source>an OpenDocument file (odt, ods, odp)</source>
        <translation>un fichier OpenDocument (odt, ods, odp)</translation>
    </message>
    <message>
        <source>an electronic book (EPUB)</source>
        <translation>un livre électronique (EPUB)</translation>
    </message>
    <message>
        <source>a Hancom document (hwpx)</source>
        <translation>un document Hancom (hwpx)</translation>
    </message>
    <message>
        <source>an Office document</source>
        <translation>un document Office</translation>
    </message>
    <message>
        <source>an archive (zip)</source>
        <translation>une archive (zip)</translation>
    </message>
    <message>
        <source>This is %1; Vigie reads PDF, HTML and plain text.</source>
        <translation>C’est %1 ; Vigie lit le PDF, le HTML et le texte brut.</translation>
    </message>
    <message>
        <source>This is %1. Open it in its own program, save it as PDF and import that.</source>
        <translation>C’est %1. Ouvrez ce fichier dans son logiciel, enregistrez-le en PDF et importez le résultat.</translation>
    </message>
    <message>
        <source>This is %1. Unpack it and import the files it holds.</source>
        <translation>C’est %1. Décompressez ce fichier et importez ce qu’il contient.</translation>
    </message>
    <message>
        <source>This is %1. Save it as PDF and import that; OCR can then read its words.</source>
        <translation>C’est %1. Enregistrez-la en PDF et importez le résultat ; l’OCR pourra en lire les mots.</translation>
    </message>
    <message>
        <source>a saved web archive (MHTML)</source>
        <translation>une archive web enregistrée (MHTML)</translation>
    </message>
    <message>
        <source>a binary file of an unknown kind</source>
        <translation>un fichier binaire de type inconnu</translation>
    </message>
    <message>
        <source>The text file is larger than 64 MB.</source>
        <translation>Le fichier texte dépasse 64 Mo.</translation>
    </message>
    <message>
        <source>The file holds no readable text: it is a binary file of an unknown kind.</source>
        <translation>Le fichier ne contient pas de texte lisible : c’est un fichier binaire de type inconnu.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>Le texte dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>The request to open a file was incomplete.</source>
        <translation>La demande d’ouverture d’un fichier était incomplète.</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>Le fichier ne contient pas de texte.</translation>
    </message>
    <message>
        <source>The text is longer than can be read.</source>
        <translation>Le texte est trop long pour être lu.</translation>
    </message>
    <message>
        <source>Something was asked of a file before it was opened.</source>
        <translation>Une demande a porté sur un fichier qui n’était pas ouvert.</translation>
    </message>
    <message>
        <source>The worker was asked something it does not know.</source>
        <translation>Une demande inconnue a été adressée au programme de lecture.</translation>
    </message>
    <message>
        <source>Only the pages of a PDF can be drawn.</source>
        <translation>Seules les pages d’un PDF peuvent être dessinées.</translation>
    </message>
    <message>
        <source>There is no memory for the picture of the page (%1).</source>
        <translation>Il n’y a pas assez de mémoire pour l’image de la page (%1).</translation>
    </message>
    <message>
        <source>This system does not let the program that reads documents lock itself in (%1). Nothing is read without that unless you allow it.</source>
        <translation>Ce système ne permet pas d’isoler le programme qui lit les documents (%1). Sans cela, rien n’est lu, sauf si vous l’autorisez.</translation>
    </message>
    <message>
        <source>This is a link, not a file.</source>
        <translation>C’est un lien, et non un fichier.</translation>
    </message>
    <message>
        <source>The program that reads documents did not start.</source>
        <translation>Le programme qui lit les documents n’a pas démarré.</translation>
    </message>
    <message>
        <source>The PDF is damaged, so that no notes can be added to a copy of it.</source>
        <translation>Le PDF est endommagé : aucune annotation ne peut être ajoutée à une copie.</translation>
    </message>
    <message>
        <source>The PDF is protected, so that no notes can be added to a copy of it.</source>
        <translation>Le PDF est protégé : aucune annotation ne peut être ajoutée à une copie.</translation>
    </message>
    <message>
        <source>The password does not open this PDF.</source>
        <translation>Ce mot de passe ne permet pas d’ouvrir ce PDF.</translation>
    </message>
    <message>
        <source>Only a PDF can hold highlights and notes.</source>
        <translation>Seul un PDF peut contenir des surlignages et des notes.</translation>
    </message>
    <message>
        <source>The PDF holds more notes than can be read.</source>
        <translation>Le PDF contient trop d’annotations pour être lues en totalité.</translation>
    </message>
    <message>
        <source>To recognise words in pictures, Tesseract and its data are needed. On Debian, install: %1.</source>
        <translation>Pour reconnaître des mots dans des images, il faut Tesseract et ses données. Sous Debian, installez : %1.</translation>
    </message>
    <message>
        <source>The data of Tesseract for these languages cannot be read: %1.</source>
        <translation>Les données de Tesseract pour ces langues ne peuvent pas être lues : %1.</translation>
    </message>
    <message>
        <source>Recognising the words of this page took too long and was given up.</source>
        <translation>La reconnaissance des mots de cette page a pris trop de temps et a été abandonnée.</translation>
    </message>
    <message>
        <source>Tesseract is not installed. On Debian, install the package tesseract-ocr.</source>
        <translation>Tesseract n’est pas installé. Sous Debian, installez le paquet tesseract-ocr.</translation>
    </message>
</context>
</TS>
