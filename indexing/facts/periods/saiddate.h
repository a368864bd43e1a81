// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/dates/datescanner.h"

/// Dates of what was said or printed, which are not the dates of what is told.
namespace vigie::saiddate {

/// "SEOUL, Feb. 7 (Agency) - …", « Séoul, le 7 février - … »: the day of a dispatch, before its text.
bool isDateline(QStringView text, Span block, const ScannedDate &date);

/// 当局は7日、…と発表した, 당국은 7일 …다고 밝혔다: the day stands behind who says it, and what is said ends
/// the sentence. Everything in between is told, not the saying.
bool isOfSpeaker(QStringView text, Span sentence, const ScannedDate &date);

/// 流出額は約482億円で、同年12月、当局が北朝鮮による犯行と断定した: the day of what a Japanese sentence tells
/// last that somebody found or said, behind `amount`.
bool isOfLaterTelling(QStringView text, Span sentence, const ScannedDate &date, Span amount);

/// "On Tuesday a court sentenced a broker for laundering $18 million", 警察は7日、…を盗んだ疑いで逮捕した:
/// the day of the court or the police, not of the deed with its amount.
bool isOfCourt(QStringView text, Span sentence, const ScannedDate &date, Span amount);

/// « a reconnu mardi que », "admitted on Tuesday that", « a porté lundi à », « réunis hier à Berne »: right
/// behind a verb of telling, reckoning or meeting; English and French.
bool isOfTelling(QStringView text, Span sentence, const ScannedDate &date);

/// "By Chainalysis's count of February 2023", « selon une estimation de janvier 2024 »: the month or day when
/// somebody had counted; English and French.
bool isOfCount(QStringView text, Span sentence, const ScannedDate &date);

/// "In January the FBI attributed the $235 million hack to …", "last week the ministry confirmed that",
/// "traced the theft to Lazarus in May": when somebody found or said it; English.
bool isOfFinding(QStringView text, Span sentence, const ScannedDate &date);

/// …탈취당한 것으로 11일 확인됐다, …ことが11日、分かった: when it came out; Japanese and Korean.
bool isOfEasternFinding(QStringView text, Span sentence, const ScannedDate &date);

/// "said on Monday", « communiqué du 26 février », 26日の声明: right beside a word of saying or printing.
bool isBesideSaying(QStringView text, Span sentence, const ScannedDate &date);

} // namespace vigie::saiddate
