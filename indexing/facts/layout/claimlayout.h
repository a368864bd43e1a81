// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimreader.h"

/// What the blocks of a page are to one another: tables and their captions, figures and what explains them.
namespace vigie::claimlayout {

/// What script a block is written in, where that differs from its page.
Language languageOf(QStringView words, Language page);

/// Whether an amount that is not vague stands in `block`.
bool holdsAmount(const PageFacts &page, Span block);

/// "2016. The central bank …", « 2018 : … »: the year that a paragraph of a chronicle begins with.
std::optional<FuzzyDate> labelOf(QStringView words);

/// "8 May. Creditors claim …", « 16 janvier. Alors que … »: the day or month that an entry of a chronicle
/// begins with, or that is all its heading says.
std::optional<FuzzyDate> dayLabelOf(const PageFacts &page, Span block);

/// The year that a line is nothing but, with its marks: what heads a part of a chronology (2016, 【2016年】).
std::optional<int> yearOfLine(QStringView words);
/// Whether two items are of one list: "III." above "B." heads it, as that heads "12.".
bool areOfOneList(const PageFacts &page, qsizetype block, qsizetype other);

/// « Vols de 2023 », "II. Thefts in 2024": a line of its own that names a year and no day, below which months
/// are of it.
bool isYearTitle(QStringView words);
/// The year that such a line names.
std::optional<int> yearOfTitle(QStringView words);

/// "3. Results", 가. 탈취 규모: a short numbered line that ends as no sentence does.
bool isNumberedTitle(QStringView words);
/// Whether block `b` of the page, if there is one, is an item of a list.
bool isListItem(const PageFacts &page, qsizetype b);
/// A figure set large, with nothing to say what it is. `words` begin at `start` of the page.
bool isBareAmount(QStringView words, Span amount, qsizetype start);
/// Where the words of an item begin: behind the bullet that `item` of the normalised `text` may begin with.
qsizetype behindBullet(QStringView text, Span item);

/// The paragraph below a figure set large, block `b`, if it has no figure of its own: it tells what the
/// figure is. `nextAmount`: the first amount behind the figure.
Span explanationBelow(const PageFacts &page, qsizetype b, qsizetype nextAmount);

/// Whether figures set large on the page have what they are in the line above them, and not below: the first
/// has a line of its own above it and the last none below it.
bool namesFiguresAbove(const PageFacts &page);

/// The lines above a table that begins with block `b`: its caption, and column names that stand one below the
/// other.
Span aboveTable(const PageFacts &page, qsizetype b);

/// 問　被害の額を聞きたい。, ――盗まれた資産を取り返せる見込みは。, ― 훔친 돈은 얼마나 되나.: a Japanese or
/// Korean paragraph that its mark makes a question.
bool asksSomething(QStringView paragraph);

} // namespace vigie::claimlayout
