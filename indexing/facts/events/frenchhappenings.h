// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/events/happeningwords.h"

namespace vigie::happeningwords {

inline constexpr Words french[] = {
    {Nothing, Noun,
     u"pirate,pirates,volume*,envoyé spécial,envoyée spéciale"}, // before words that lose an accent
    {Founding, Verb,
     u"fondé*,immatriculé*,créé*,créa,créèrent,crée,créent,mis en place,mise en "
     u"place,constitué*,institué*,institue,instauré*,instaure,"
     "établi,établis,établie,établies,établit,fonde,fondent,mis sur pied,a vu le jour,voit le "
     "jour,inauguré*"},
    {Founding, Noun, u"fondation de,fondation du,création de,création du,création d'*,mise sur pied"},
    {Nothing, Verb,
     u"s'est établi*,s'établi*,se sont établi*,s'établissait,s'est créé*,bien établi*,établi en,établis "
     u"en,établie en,établies en,établi à,établis à,établie à,établies à,"
     "constitué de,constituée de,constitués de,constituées de,constitué d'*,constituée "
     "d'*,crédit*,créance*,créature*"},
    {Report, Verb,
     u"publié*,paru,parue,parus,parues,rendu public,rendue publique,rendus publics,diffusé*,publie,"
     u"publient,publia,paraît,remis son rapport"},
    {Report, Noun, u"publication,parution"},
    {Theft, Verb,
     u"volé,volée,volés,volées,vole,volent,vola,dérobé*,dérobe,dérobent,subtilisé*,piraté*,détourné*,pillé*,"
     u"siphonné*,"
     "s'est emparé*,se sont emparé*,s'empare,s'emparent,fait voler,vidé,vidée,vidés,dévalisé*,introduits "
     "dans,"
     "introduit dans,fait main basse,cambriolé*,raflé*"},
    {Theft, Verb,
     u"perdu,perdus,perdue,perd,perdent,perdait,pris,prend,emporté*,empoché*,extorqué*,coûté,soutiré*",
     Losses},
    {Theft, Noun,
     u"vol de,vol du,vol d'*,vols,vols de,cybervol*,piratage*,détournement*,braquage*,casse de,intrusion*"},
    {Nothing, Verb, u"volée de,détournement de mineur"},
    {Transfer, Verb,
     u"envoyé*,envoie,envoient,expédié*,expédie,expédient,transféré*,transfère,livré,livrée,livrés,livrées,"
     u"livre du,"
     "livrent,fourni,fournis,fournie,fournies,fournit,exporté*,importé*,déployé*,déploie,acheminé*,achemine,"
     "blanchi,blanchis,blanchie,blanchies,remis,débarqué*,déchargé*,envoyer"},
    {Transfer, Noun, u"envoi,envoi de,transfert*,livraison*,déploiement*,expédition*"},
    {Sanction, Verb,
     u"sanctionné*,sanctionne,sanctionnent,désigné*,désigne,désignent,inscrit,réinscrit,réinscrits,inscrits,"
     u"inscrite,inscrites,"
     u"inculpé*,inculpe,"
     "arrêté,arrêtée,arrêtés,arrêtées,saisi,saisis,saisie "
     "du,saisit,gelé,gelés,gelée,gelées,gèle,gèlent,imposé*,impose,"
     "extradé*,extrade,jugé,perquisitionné*,radié*,radie,interdit,interdite,interdits,interdisent,plaidé "
     "coupable,"
     "interpellé*,pris des sanctions,prend des sanctions,adopté des sanctions,condamné à,condamnée "
     "à,condamnés à,"
     "reconnu coupable,reconnue coupable,poursuivi pour"},
    {Sanction, Verb,
     u"levé,levée,levés,levées,lève,lèvent,ajouté*,ajoute,ajoutent,retiré*,retire,plafonné*,plafonne,limité*,"
     u"limite,restreint,durci*,durcit,allégé*,révoqué*,abrogé*",
     Measures},
    {Sanction, Verb, u"condamné le,condamnés le,condamnée le", Always},
    {Sanction, Noun,
     u"condamnation,inculpation,arrestation*,saisie de,saisie "
     u"d'*,désignation*,radiation*,perquisition*,extradition*,"
     "inscription de,inscription du,levée des sanctions,levée des mesures,levée de l'embargo,levée du "
     "gel,mise en examen,gel des avoirs"},
    {Nothing, Noun, u"arrêté ministériel,arrêté du"},
    {Veto, Verb, u"mis son veto,oppose son veto,opposé son veto,met son veto,opposa son veto,son veto"},
    {Veto, Verb, u"veto,véto"},
    {Expiry, Verb,
     u"expiré*,expire,expirent,dissous,dissoute,dissout,pris fin,prit fin,prend fin,prennent "
     u"fin,cessé*,cesse,"
     u"mis fin,met fin,achevé*"},
    {Expiry, Noun, u"expiration,dissolution,disparition,fin du mandat"},
    {Launch, Verb, u"lancé,lancée,lancés,lancées,lance,lancent,lança", Arms, Other},
    {Launch, Verb, u"tiré,tirée,tirés,tirées,tire,tirent,testé*,teste,testent,essayé*", Arms},
    {Launch, Verb, u"fait exploser,fait détoner,en orbite,sur orbite"},
    {Launch, Noun, u"tir de,tir du,tir d'*,tirs de,tirs d'*,lancement*,essai de,essai d'*,essai du,essais de",
     Arms},
    {Launch, Noun,
     u"essai nucléaire,essais nucléaires,essai thermonucléaire,essai balistique,explosion nucléaire"},
    {Nothing, Noun,
     u"interdiction complète des essais nucléaires,site d'essais nucléaires,site de lancement,"
     u"pas de tir,interdiction des essais nucléaires"},
    {Meeting, Verb,
     u"rencontr*,serré la "
     u"main,réuni,réunis,réunie,réunies,visité*,visite,signé*,signe,signent,signa,ratifié*,ratifie,"
     u"rendu à,rendus à,"
     "rendue à,s'est rendu*,se sont rendu*,se rend à,se rend en,se rendent à,arrivé à,arrivée à,arrivés "
     "à,"
     "accueilli,accueillis,accueillie,accueille,s'est entretenu*,se sont entretenu*,s'entretient,"
     "s'est envolé*,s'envole pour,conclu l'accord,"
     "conclu un accord,été conclu"},
    {Meeting, Verb, u"reçu,reçue,reçus,reçues,reçoit,reçoivent", Guests, Transfer},
    {Meeting, Noun,
     u"réunion,réunions,visite de,visite du,visite d'*,en visite,sommet,signature,entretien avec,entretiens "
     u"avec"},
    {Meeting, Support, u"s'est tenu*,se sont tenu*,se tient"},
    {Nothing, Noun, u"rencontre des difficultés,rendu à l'évidence,réuni des"},
    {Other, Saying,
     u"annonc*,déclar*,affirmé*,indiqué*,indique,averti,avertit,révélé*,révèle,confirmé*,fait savoir,"
     u"fait état"},
    {Other, Verb,
     u"rompu,dynamité*,vendu*,ouvert à,ouvert le,placé sous,placée sous,présenté*,a établi que,ont établi "
     u"que,a eu connaissance,pris "
     u"connaissance,constaté*,attribué*,attribue,attribuent,accusé*,accuse,accusent,nommé,nommée,nommés,élu,"
     u"élue,élus,adopté*,adopte,adopta,"
     "adoptent,condamné*,condamne,attaqué*,découvert*,repéré*,identifié*,détecté*,rejoint,quitté*,envahi*,"
     "envahit,"
     "participé*,recruté*,convenu,prolongé*,prorogé*,proroge,renouvelé*,relevés,mort,tué*,sombré*,coulé,voté*"
     ",vote,"
     "approuvé*,rejeté*,rejette,suspendu*,suspend,repris,rouvert*,entré en vigueur,entrée en vigueur,entrés "
     "en vigueur,"
     "entrées en vigueur,entre en vigueur,expulsé*,expulse,rapatrié*,évacué*,racheté*,démissionné*,ouvert "
     "une,ouvert un,"
     "ouvert son,ouvert sa,ouverte,fermé*,échoué*,fait escale,accosté*,intercepté*,arraisonné*,fait "
     "faillite,déposé,"
     "mis à jour"},
    {Other, Noun,
     u"attaque,invasion,attribution de,attribution du,entrée en vigueur,fermeture de,fermeture du,"
     u"ouverture de,ouverture du,adoption de,mort de"},
    {Nothing, Noun, u"déclaration,déclarations,déclarant,déclaré coupable,taux de mort,de mort,annonceur*"},
    {Other, Support,
     u"a eu lieu,ont eu lieu,eut lieu,s'est produit*,se sont produit*,commencé*,commence,débuté*,débute"},
};

} // namespace vigie::happeningwords
