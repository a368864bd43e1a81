// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/events/happeningwords.h"

namespace vigie::happeningwords {

inline constexpr Words english[] = {
    {Founding, Verb,
     u"founded,incorporated,established,created,set up,formed,inaugurated,establish,establishes,creates"},
    {Founding, Noun, u"founding of,establishment of,creation of,formation of"},
    {Nothing, Verb,
     u"established itself,sentencing guidelines,well established,established that,it established"},
    {Report, Verb, u"published,released,issued,reported,publishes,releases,issues a"},
    {Report, Noun, u"publication of,release of,report of,reports of"},
    {Theft, Verb,
     u"stole,stolen,steal,steals,hacked,robbed,siphoned,siphoned off,looted,breached,drained,plundered,"
     "made off with,vanished,broke into,broken into,relieved of,pilfered,swindled,emptied"},
    {Theft, Verb, u"lost,loses,lose,took,taken,takes,extracted,netted,costing,cost", Losses},
    {Theft, Verb, u"transferred", Losses, Transfer},
    {Theft, Verb, u"withdrew,withdrawn", Losses, Other},
    {Theft, Noun, u"theft,thefts,heist,heists,hack,hacks,breach,breaches,intrusion,robbery,cyberheist"},
    {Nothing, Noun, u"data breach notification"},
    {Transfer, Verb,
     u"sent,shipped,delivered,supplied,exported,imported,dispatched,deployed,provided,"
     "moved,laundered,offloaded,unloaded,send,sends,delivers,ships,deploys"},
    {Transfer, Noun, u"shipment of,delivery of,deliveries of,transfer of,dispatch of,deployment of"},
    {Sanction, Verb,
     u"sanctioned,listed,designated,blacklisted,imposed,indicted,charged,arrested,seized,froze,frozen,"
     u"extradited,"
     "sentenced,convicted,pleaded guilty,unsealed,delisted,raided,searched the,banned,prohibited,forfeited,"
     "designates,imposes,indicts,seizes,freezes,blacklists,bans,fined,detained,prosecuted,found guilty,found "
     "him guilty,found her guilty,found them guilty"},
    {Sanction, Verb,
     u"lifted,eased,revoked,rescinded,added,removed,capped,limited,restricted,tightened,"
     u"put back,unfrozen,lifts,adds,removes,caps,renewed sanctions,waived",
     Measures},
    {Sanction, Noun,
     u"designation of,designations of,seizure of,arrest of,indictment of,conviction of,delisting of,"
     u"listing of,sentencing of,extradition of"},
    {Sanction, Verb, u"sanctions", Verbal},
    {Veto, Verb, u"vetoed,vetoes,used its veto,cast its veto,cast a veto"},
    {Veto, Verb, u"veto"},
    {Expiry, Verb, u"expired,expires,dissolved,disbanded,ended,ceased,lapsed,terminated,ends,wound up"},
    {Expiry, Noun, u"expiry,expiration,dissolution,end of the mandate"},
    {Launch, Verb, u"launched", Arms, Other},
    {Launch, Verb, u"fired,test-fired,test-launched,tested,launches,fires,tests,flight-tested", Arms},
    {Launch, Verb, u"detonated,detonates,into orbit"},
    {Launch, Noun, u"launch,launch of,test of,test-launch,test-firing", Arms},
    {Launch, Noun,
     u"nuclear test,nuclear tests,nuclear explosion,nuclear detonation,missile test,missile launch"},
    {Nothing, Noun, u"nuclear test site,nuclear test ban,test site,launch site,launch pad,launch vehicle"},
    {Meeting, Verb,
     u"met,visited,signed,ratified,held talks,convened,gathered,travelled to,traveled to,flew to,arrived in,"
     "hosted,welcomed,shook hands,ended without a deal,ended without agreement,paid a "
     "visit,visits,meets,signs,travels to,arrives in,hosts"},
    {Meeting, Verb, u"received,receives", Guests, Transfer},
    {Meeting, Noun, u"visit,meeting,summit,talks,signing of,signature of"},
    {Meeting, Support, u"was held,were held"},
    {Other, Saying,
     u"announced,said,stated,declared,warned,confirmed,disclosed,announces,says,told reporters,revealed"},
    {Other, Verb,
     u"severed,testified,sold,offered,blew up,went offline,blown up,rejoined,became aware of,learned "
     u"of,noticed,blamed,attributed,accused,blames,attributes,accuses,identified,opened,closed,resigned,"
     u"appointed,elected,adopted,"
     "adopts,condemned,attacked,discovered,detected,joined,invaded,posted,died,killed,recruited,agreed,"
     "updated,extended,renewed,approved,rejected,passed,voted,sank,collapsed,suspended,halted,resumed,"
     "reopened,"
     "came into force,entered into force,took effect,took "
     "over,expelled,repatriated,evacuated,defected,acquired,"
     "filed for,ruled,recalled,replaced,docked,called at,ran aground,boarded,intercepted,invades,joins"},
    {Other, Noun,
     u"attribution of,closure of,closing of,opening of,adoption of,invasion of,death of,recall of"},
    {Other, Support, u"took place,occurred,happened,began,started,begins,starts"},
};

} // namespace vigie::happeningwords
