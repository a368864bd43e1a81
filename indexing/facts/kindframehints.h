// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// Words that may open one of the frames by which English and French tell what a sum is; folded.
namespace vigie::kindreading::frames {

/// What the words around a sum may make of it.
enum Frame : quint16 {
    Earns = 1,
    Insures = 2,
    Gives = 4,
    Defrauds = 8,
    Mixes = 16,
    OfLoot = 32,
    Yields = 64,
    Bills = 128,
    Washes = 256,
    Robs = 512,
    Rules = 1024
};

/// How a word begins, and which frame it may be of.
struct FrameHint
{
    QStringView word;
    quint16 frames;
    bool whole = false;
};

inline constexpr FrameHint hintsBefore[] = {
    {u"hired", Earns},       {u"engaged", Earns},      {u"employ", Earns},        {u"recruit", Earns},
    {u"embauch", Earns},     {u"engag", Earns},        {u"recrut", Earns},        {u"perç", Earns},
    {u"percev", Earns},      {u"gagn", Earns},         {u"draw", Earns},          {u"drew", Earns},
    {u"earn", Earns},        {u"kept", Earns},         {u"keep", Earns},          {u"pocket", Earns},
    {u"gard", Earns},        {u"conserv", Earns},      {u"retenu", Earns},        {u"retena", Earns},
    {u"prélev", Earns},      {u"made", Earns | Bills}, {u"insur", Insures},       {u"underwrit", Insures},
    {u"mutu", Insures},      {u"casualty", Insures},   {u"assur", Insures},       {u"réassur", Insures},
    {u"reinsur", Insures},   {u"receiv", Insures},     {u"got", Insures},         {u"obtain", Insures},
    {u"collect", Insures},   {u"claim", Insures},      {u"reçu", Insures},        {u"touché", Insures},
    {u"obtenu", Insures},    {u"encaissé", Insures},   {u"pay", Gives | Insures}, {u"paid", Gives | Insures},
    {u"pai", Gives},         {u"vers", Gives},         {u"remit", Gives},         {u"hand", Gives | Insures},
    {u"sen", Insures},       {u"losing", Robs},        {u"contribu", Gives},      {u"apporte", Gives},
    {u"give", Gives},        {u"provid", Gives},       {u"will", Gives},          {u"offer", Gives},
    {u"offr", Gives},        {u"propos", Gives},       {u"maxim", Gives},         {u"statutory", Gives},
    {u"légal", Gives},       {u"dividend", Gives},     {u"fraud", Defrauds},      {u"illici", Defrauds},
    {u"indûment", Defrauds}, {u"depriv", Defrauds},    {u"dispossess", Defrauds}, {u"dépossé", Defrauds},
    {u"privé", Defrauds},    {u"robbed", Defrauds},    {u"délest", Defrauds},     {u"dépouill", Defrauds},
    {u"handled", OfLoot},    {u"processed", OfLoot},   {u"moved", OfLoot},        {u"exchanged", OfLoot},
    {u"cashed", OfLoot},     {u"traité", OfLoot},      {u"écoulé", OfLoot},       {u"changé", OfLoot},
    {u"converti", OfLoot},   {u"yield", Yields},       {u"brought", Yields},      {u"netted", Yields},
    {u"fetched", Yields},    {u"earned", Yields},      {u"rapport", Yields},      {u"net", Bills, true},
    {u"ran", Bills, true},   {u"billed", Bills},       {u"charged", Bills},       {u"invoiced", Bills},
    {u"cost", Bills},        {u"clean", Washes},       {u"launder", Washes},      {u"wash", Washes},
    {u"rins", Washes},       {u"lost", Robs},          {u"loses", Robs},          {u"forg", Robs},
    {u"spoof", Robs},        {u"imperson", Robs},      {u"hijack", Robs},         {u"phish", Robs},
    {u"trick", Robs},        {u"stolen", Robs},        {u"must", Rules},          {u"shall", Rules},
    {u"should", Rules},      {u"is", Rules},           {u"are", Rules},           {u"was", Rules},
    {u"were", Rules},        {u"ought", Rules},        {u"may", Rules},           {u"can", Rules},
    {u"doi", Rules},         {u"dev", Rules},          {u"peu", Rules},
};

inline constexpr FrameHint hintsBehind[] = {
    {u"from", Insures},
    {u"auprès", Insures},
    {u"the limit", Insures},
    {u"the full limit", Insures},
    {u"the whole limit", Insures},
    {u"its limit", Insures},
    {u"policy", Insures},
    {u"insu", Defrauds},
    {u"de son", Insures},
    {u"de sa", Insures},
    {u"de ses", Insures},
    {u"de leur", Insures},
    {u"de notre", Insures},
    {u"de nos", Insures},
    {u"de l'assu", Insures},
    {u"d'un assu", Insures},
    {u"des assu", Insures},
    {u"de la comp", Insures},
    {u"to settle", Gives},
    {u"to resolve", Gives},
    {u"settle", Gives},
    {u"pour solder", Gives},
    {u"pour régler", Gives},
    {u"pour clore", Gives},
    {u"fraud", Defrauds},
    {u"illici", Defrauds},
    {u"illegal", Defrauds},
    {u"illégal", Defrauds},
    {u"without ", Defrauds},
    {u"indûment", Defrauds},
    {u"sans autoris", Defrauds},
    {u"mix", Mixes},
    {u"mélang", Mixes},
    {u"tumbler", Mixes},
    {u"tornado", Mixes},
    {u"sinbad", Mixes},
    {u"blender", Mixes},
    {u"service de mélange", Mixes},
    {u"services de mélange", Mixes},
    {u"of th", OfLoot},
    {u"of it", OfLoot},
    {u"out of", OfLoot},
    {u"du butin", OfLoot},
    {u"de ce butin", OfLoot},
    {u"de cette", OfLoot},
    {u"de la somme", OfLoot},
    {u"ended up", Washes},
    {u"wound up", Washes},
    {u"landed", Washes},
    {u"surfaced", Washes},
    {u"arrived", Washes},
};

} // namespace vigie::kindreading::frames
