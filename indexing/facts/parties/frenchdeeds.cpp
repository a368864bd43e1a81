// SPDX-License-Identifier: GPL-3.0-or-later
// Further ways in which French tells who was robbed: by clefts, by what the robbed report, and by whose turn
// it was.
#include "indexing/facts/parties/deedpatterns.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

const std::vector<DeedPattern> &frenchDeeds()
{
    // « la fintech nigériane X », « son concurrent X »
    static const QString described =
        u"(?:(?:la|le|l'|les|son|sa|leur|une?|notre|du|au) ?(?:(?!que\\b|qui\\b|dont\\b)[a-zéèêëîïôûçœ'-]+ ){0,4}?)?"_s;
    static const QString deeds =
        u"(?:vols?|piratages?|braquages?|intrusions?|attaques?|cyberattaques?|pertes?|préjudices?|pillages?|"
        u"détournements?|escroqueries?|cambriolages?|disparitions?|siphonnages?|casses?|larcins?)"_s;
    static const std::vector<DeedPattern> patterns{
        // « C'est son concurrent X, de Busan, que les pirates ont soulagé de », « c'est chez X que ».
        {pattern(
             u"\\b[Cc]'(?:est|était) (?:bien |donc |finalement )?(?:chez |sur |contre |à (?=l[ae' ]))?"_s +
             described + westernName() + u"(?:, [^,.;]{2,60},)? qu(?:e\\b|')"_s),
         Place::Sure,
         {u"c'est ", u"c'était "}},
        // « dont le protocole X a été victime », « qu'a subi la plateforme X ».
        {pattern(u"\\bdont "_s + described + westernName() +
                 u" (?:a|avait|aurait|est|était|fut|ont|avaient) (?:été |fait )?(?:la |les |l')?"
                 u"(?:victimes?|cible|objet|proie|frais)\\b"_s),
         Place::Sure,
         {u"victime", u"cible", u"objet", u"proie", u"frais"}},
        {pattern(
             u"\\b(?:qu'|que l'|que )(?:a|avait|aurait|ont) (?:subi|essuyé|encaissé|enduré|déploré)e?s? "_s +
             described + westernName() + u"(?!\\w)"_s),
         Place::Sure,
         {u"subi", u"essuyé", u"encaissé", u"enduré", u"déploré"}},
        {pattern(u"\\bqu(?:e |')"_s + described + westernName() +
                 u" (?:a|avait|aurait) (?:subi|essuyé|encaissé|enduré|perdu|déploré)e?s?\\b"_s),
         Place::Sure,
         {u"subi", u"essuyé", u"encaissé", u"enduré", u"perdu", u"déploré"}},
        // « X a fait état d'un vol », « X a porté plainte pour le détournement de ».
        {pattern(
             u"(?<!\\w)"_s + westernName() +
             u"(?:, [^,.;]{3,80},)? (?:(?:a|avait|ont|aurait) (?:[a-zé]+ment )?(?:fait (?:état|part)|porté "
             u"plainte|"
             u"déposé plainte|déclaré|signalé|notifié|reconnu|confessé|rendu public|rendu publique)|fait "
             u"(?:état|part)|"
             u"porte plainte|dépose plainte|déclare|signale|notifie|reconnaît)"
             u"(?: (?:hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce matin|le \\d+ [a-zûé]+))?"
             u" (?:d'|de |pour |après )?(?:une? |le |la |l'|ce |cette |ces |des )?(?:[a-zé]+ )?"_s +
             deeds +
             u"\\b(?!(?:[^.;]|[.](?=\\d)){0,80}?\\b(?:chez|au détriment|aux dépens|contre|dont|subie? par|commis)\\b)"_s),
         Place::Sure,
         {u"fait état", u"fait part", u"plainte", u"déclar", u"signal", u"notifi", u"reconn", u"confess",
          u"rendu p"}},
        // « Le vol commis chez X », « l'attaque menée contre la fintech X ».
        {pattern(
             u"\\b"_s + deeds +
             u"(?: informatique)? "
             u"(?:commis|perpétré|survenu|intervenu|opéré|constaté|mené|lancé|conduit|réalisé)e?s? "
             u"(?:(?:en|le|la|au|l'|hier|dans) ?[\\wéû ]{2,24}? )?"
             u"(?:chez |contre (?!(?:son|sa|leur) (?:prestataire|fournisseur|hébergeur|partenaire|sous-traitant))|au préjudice de |au détriment de |aux dépens de |à l'encontre de )"_s +
             described + westernName() + u"(?!\\w)"_s),
         Place::Sure,
         {u"commis", u"perpétré", u"survenu", u"intervenu", u"opéré", u"constaté", u"mené", u"lancé",
          u"conduit", u"réalisé"}},
        // « X, lui, ne reverra pas les 5,6 millions », « X y a laissé 3 millions ».
        {pattern(u"(?<!\\w)"_s + westernName() +
                 u"(?:, (?:lui|elle|eux|[^,.;]{3,60}),)? (?:ne "
                 u"(?:reverra|récupérera|retrouvera|recouvrera)|n'a (?:jamais |pas |plus )"
                 u"(?:revu|récupéré|retrouvé|recouvré)|y (?:a |avait |aura )?laiss(?:e|é)|(?:a|avait) dit "
                 u"adieu|pleure|"
                 u"(?:a|avait|s'est|s'était) (?:vu|vue) "
                 u"(?:s'envoler|disparaître|filer|partir|s'évaporer|s'évanouir)|"
                 u"voit (?:s'envoler|disparaître|filer|partir|s'évaporer))\\b"_s),
         Place::Sure,
         {u"revu", u"reverra", u"récupér", u"retrouv", u"recouvr", u"laiss", u"adieu", u"pleure", u"envoler",
          u"dispara", u"filer", u"partir", u"évapor", u"évanouir"}},
        // « La plateforme pillée, X, estime », « la victime, X ».
        {pattern(u"\\b(?:pillée?|volée?|piratée?|visée?|lésée?|dévalisée?|attaquée?|dépouillée?|touchée?|"
                 u"cambriolée?|victime|"
                 u"proie|cible)(?: du jour| principale?)?(?:, | : | se nomme | s'appelle | a pour nom )"_s +
                 described + westernName() + u"(?=[,.;)]|$| (?:a|est|estime|chiffre|évalue)\\b)"_s),
         Place::Sure,
         {u"pillé", u"volé", u"piraté", u"visé", u"lésé", u"dévalisé", u"attaqué", u"dépouillé", u"touché",
          u"cambriolé", u"victime", u"proie", u"cible"}},
        // « X a annoncé que des pirates lui avaient dérobé 4 millions ».
        {pattern(u"(?<!\\w)"_s + westernName() +
                 u"(?:, [^,.;]{3,80},)? (?:(?:a|avait|ont) (?:[a-zé]+ment "
                 u")?(?:annoncé|reconnu|admis|avoué|indiqué|déclaré|"
                 u"confirmé|signalé|révélé|expliqué|déploré|affirmé|découvert|constaté)|annonce|reconnaît|"
                 u"admet|avoue|indique|"
                 u"déclare|confirme|signale|révèle|affirme) qu(?:e |')[^.;]{3,70}? (?:lui|leur) "
                 u"(?:avaient|ont|avait|auraient|a|aurait) "_s),
         Place::Sure,
         {u"lui ", u"leur "}},
        // « X : 4 millions volés lors d'un piratage », the head of a piece of news.
        // A total of months or years that somebody counts is told by its source.
        {pattern(
             u"^(?![^:]{0,40}(?:Labs|Research|Analytics|Intelligence|Security|Insights?|Data) ?:)"
             u"(?![^.;]{0,120}\\b(?:semestre|trimestre|depuis \\d{4}|l'an dernier|cette année|premiers mois|"
             u"en (?:un|deux|trois|\\d+) (?:ans?|mois)|en 20\\d\\d|dans le monde)\\b)"_s +
             westernName() +
             u" ?: (?=(?:[\\p{L}']+ ){0,3}?[\\d][^.;]{0,50}? "
             u"(?:volé|dérobé|détourné|subtilisé|siphonné|soutiré|soustrait|"
             u"perdu|disparu|pris|envolé|raflé|extorqué|escroqué|ponctionné|aspiré|pillé|retirés? "
             u"fraud|transférés? (?:illég|"
             u"fraud))e?s?\\b)"_s),
         Place::Sure,
         {u"volé", u"dérobé", u"détourné", u"subtilisé", u"siphonné", u"soutiré", u"soustrait", u"perdu",
          u"disparu", u"pris", u"envolé", u"raflé", u"extorqué", u"escroqué", u"ponctionné", u"aspiré",
          u"pillé", u"retiré", u"transféré"}},
        // « … ; celui d'Altaïr, en mai, 5 millions », « les pertes de X …, celles de Y ».
        {pattern(u"\\b(?:celui|celle|ceux|celles) (?:de |d'|du )"_s + described + westernName() +
                 u"(?!\\w)"_s),
         Place::Sure,
         {u"celui d", u"celle d", u"ceux d", u"celles d"}},
        // « le comptable de la mairie d'Orsac », « une trésorière de X ».
        {pattern(
             u"\\b(?:(?:ex-|anciene?n?e? "
             u")?(?:salariée?|employée?|cadre|dirigeante?|gérante?|prestataire|informaticien(?:ne)?|"
             u"stagiaire|"
             u"collaborat(?:eur|rice)|développeu(?:r|se)|administrat(?:eur|rice))s?(?: [a-z]+)?|"
             u"comptables?|(?:ex-)?trésori(?:er|ère)s?|caissi(?:er|ère)s?|agents?|secrétaires?|responsable "
             u"financi(?:er|ère)|"
             u"direct(?:eur|rice) financi(?:er|ère)) (?:de |d'|du )"_s +
             described + u"(?:de |d'|du )?"_s + westernName() + u"(?!\\w)"_s),
         Place::Sure,
         {u"comptable", u"trésori", u"caissi", u"agent", u"secrétaire", u"financi", u"salarié", u"employé",
          u"cadre", u"dirigeant", u"gérant", u"prestataire", u"informaticien", u"stagiaire", u"collaborat",
          u"développeu", u"administrat"}},
        // « C'est à X que les escrocs s'en sont pris », « X n'a récupéré que 3 millions ».
        {pattern(u"(?<!\\w)"_s + westernName() +
                 u"(?:, [^,.;]{3,60},)? (?:a|n'a|avait|n'avait) (?:(?:déjà|ainsi|depuis|pu|finalement) )*"
                 u"(?:récupér|retrouv|recouvr|revu|regagn)(?:é|er|u)?(?: que)?\\b"_s),
         Place::Sure,
         {u"récupér", u"retrouv", u"recouvr", u"revu", u"regagn"}},
        // « Plus de peur que de mal pour X », « coup dur pour X ».
        {pattern(u"\\b(?:peur que de mal|[Cc]oup dur|[Cc]oup de massue|[Nn]uit noire|[Jj]our "
                 u"noir|[Mm]auvaise surprise|[Nn]ouveau coup|"
                 u"[Ll]ourde perte|[Gg]ros(?:se)? pertes?) pour "_s +
                 described + westernName()),
         Place::Sure,
         {u" pour "}},
        // « a coûté 8 millions de dollars à X ».
        {pattern(u"\\bcoût(?:é|e|ent|ait|aient|er)e?s? [^,;:]{3,60}? (?:à|au) "_s + described +
                 westernName()),
         Place::Sure,
         {u"coût"}},
        // « Où est passé l'argent de X ? »
        {pattern(
             u"\\b(?:[Ll]'argent|[Ll]es (?:fonds|millions|jetons|bitcoins|économies)|[Ll]e trésor) (?:de |d'|du )"_s +
             described + westernName() + u"(?= ?\\?)"_s),
         Place::Sure,
         {u"argent d", u"fonds d", u"millions d", u"jetons d", u"bitcoins d", u"économies d", u"trésor d"}},
        // « C'est au tour du pont X d'être pillé », « ce fut le tour de X ».
        {pattern(u"\\btour (?:d'|de |du )"_s + described + westernName() + u"(?!\\w)"_s),
         Place::Sure,
         {u"tour d"}},
        // « l'assureur de X a indemnisé sa cliente », « la trésorerie de la commune de X »: what is its own.
        {pattern(u"\\b(?:vid|pill|siphonn|dépouill|ponctionn)(?:er|é|ée|és|ées|ant) (?:de [^,.;]{3,30} "
                 u")?(?:les?|la|l'|ses|un|une|des) ?"
                 u"(?:[a-zéèê-]+ ){1,4}?(?:de |d'|du |chez )"_s +
                 described + westernName() + u"(?!\\w)"_s),
         Place::Sure,
         {u"vid", u"pill", u"siphonn", u"dépouill", u"ponctionn"}},
    };
    return patterns;
}

} // namespace vigie::parties
