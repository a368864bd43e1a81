// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/packwording.h"

#include <QHash>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// In the order of workingLanguages: English, French, Japanese, Korean.
using Words = std::array<QString, 4>;

QString in(const Words &words, Language language)
{
    switch (language) {
    case Language::French:
        return words[1];
    case Language::Japanese:
        return words[2];
    case Language::Korean:
        return words[3];
    default:
        return words[0];
    }
}

Words sentence(PackText text)
{
    switch (text) {
    case PackText::Title:
        return {u"Evidence pack"_s, u"Dossier de preuves"_s, u"証拠一式"_s, u"증거 자료"_s};
    case PackText::About:
        return {
            u"This folder holds passages that a reader marked in documents, as the documents have them: the "
            "words, a picture of the place on its page, the source, and the reader’s notes. The documents "
            "themselves are not in it; the fingerprints below say exactly which files were read. Nothing "
            "here needs a network or runs a program."_s,
            u"Ce dossier contient des passages qu’un lecteur a marqués dans des documents, tels qu’ils y "
            "figurent\u00a0: les mots, une image de l’endroit sur sa page, la source et les notes du "
            "lecteur. "
            "Les documents eux-mêmes n’y sont pas\u00a0; les empreintes ci-dessous disent exactement quels "
            "fichiers ont été lus. Rien ici n’a besoin d’un réseau ni n’exécute de programme."_s,
            u"このフォルダーには、読者が文書の中で印を付けた箇所が、文書にあるとおりに収められています。すな"
            u"わち、文言、"
            "ページ上の位置の画像、出典、読者のメモです。文書そのものは含まれていません。読まれたファイルは、"
            "下のハッシュ値で正確に特定できます。ネットワークは不要で、プログラムは一切実行されません。"_s,
            u"이 폴더에는 독자가 문서에서 표시한 구절이 문서에 있는 그대로 들어 있습니다. 구절의 문구, 해당 "
            u"쪽의 "
            "이미지, 출처, 독자의 메모입니다. 문서 자체는 들어 있지 않으며, 아래의 해시값으로 어떤 파일을 "
            "읽었는지 "
            "정확히 알 수 있습니다. 네트워크가 필요 없고 어떤 프로그램도 실행하지 않습니다."_s};
    case PackText::HowToCheck:
        return {
            u"To check a file against its fingerprint, put it beside originals.sha256 and run “sha256sum -c "
            "originals.sha256”. “sha256sum -c files.sha256” checks the files of this pack."_s,
            u"Pour comparer un fichier à son empreinte, placez-le à côté de originals.sha256 et lancez "
            "«\u00a0sha256sum -c originals.sha256\u00a0». «\u00a0sha256sum -c files.sha256\u00a0» vérifie "
            "les fichiers de ce dossier."_s,
            u"ファイルをハッシュ値と照合するには、originals.sha256 と同じ場所に置き、「sha256sum -c "
            "originals.sha256」を実行してください。「sha256sum -c files.sha256」でこの一式のファイルを確認できます。"_s,
            u"파일을 해시값과 대조하려면 originals.sha256과 같은 위치에 두고 “sha256sum -c "
            u"originals.sha256”을 "
            "실행하십시오. “sha256sum -c files.sha256”은 이 자료의 파일을 확인합니다."_s};
    case PackText::AmountsAbout:
        return {
            u"Amounts that the marked passages state, as a program read them and a person accepted them "
            u"where "
            "it says so. The quote decides."_s,
            u"Montants énoncés dans les passages marqués, tels qu’un programme les a lus et qu’une personne "
            "les a acceptés lorsque c’est indiqué. La citation fait foi."_s,
            u"印を付けた箇所に書かれた金額です。プログラムが読み取り、「確認済み」とあるものは人が確認しまし"
            u"た。"
            "引用文が優先します。"_s,
            u"표시한 구절에 적힌 금액입니다. 프로그램이 읽은 것이며, ‘확인됨’은 사람이 확인한 것입니다. "
            u"인용문이 "
            "우선합니다."_s};
    case PackText::Excerpts:
        return {u"Excerpts"_s, u"Extraits"_s, u"抜粋"_s, u"발췌문"_s};
    case PackText::Amounts:
        return {u"Stated amounts"_s, u"Montants énoncés"_s, u"記載された金額"_s, u"명시된 금액"_s};
    case PackText::Originals:
        return {u"Documents"_s, u"Documents"_s, u"文書"_s, u"문서"_s};
    case PackText::Files:
        return {u"Files of this pack"_s, u"Fichiers de ce dossier"_s, u"この一式のファイル"_s,
                u"이 자료의 파일"_s};
    case PackText::Amount:
        return {u"Amount"_s, u"Montant"_s, u"金額"_s, u"금액"_s};
    case PackText::Meaning:
        return {u"What it is"_s, u"Nature"_s, u"内容"_s, u"내용"_s};
    case PackText::Period:
        return {u"Period"_s, u"Période"_s, u"期間"_s, u"기간"_s};
    case PackText::Victim:
        return {u"Victim"_s, u"Victime"_s, u"被害者"_s, u"피해자"_s};
    case PackText::Actor:
        return {u"Actor"_s, u"Auteur"_s, u"行為者"_s, u"행위자"_s};
    case PackText::Status:
        return {u"Checked"_s, u"Vérifié"_s, u"確認"_s, u"확인"_s};
    case PackText::Source:
        return {u"Quote and source"_s, u"Citation et source"_s, u"引用と出典"_s, u"인용문과 출처"_s};
    case PackText::Hash:
        return {u"SHA-256 fingerprint"_s, u"Empreinte SHA-256"_s, u"SHA-256 ハッシュ値"_s,
                u"SHA-256 해시값"_s};
    case PackText::File:
        return {u"File"_s, u"Fichier"_s, u"ファイル"_s, u"파일"_s};
    case PackText::Picture:
        return {u"The passage on its page: %1"_s, u"Le passage sur sa page\u00a0: %1"_s,
                u"ページ上の箇所：%1"_s, u"해당 쪽의 구절: %1"_s};
    case PackText::Hedged:
        return {u"reported, not asserted"_s, u"rapporté, non affirmé"_s, u"伝聞"_s, u"전언"_s};
    case PackText::Range:
        return {u"%1 to %2"_s, u"%1 à %2"_s, u"%1～%2"_s, u"%1~%2"_s};
    case PackText::Chart:
        return {u"Chart by year: %1"_s, u"Graphique par année\u00a0: %1"_s, u"年別グラフ：%1"_s,
                u"연도별 도표: %1"_s};
    case PackText::ChartAbout:
        return {
            u"Made of the amounts in this pack alone, each fact once however many passages state it. Amounts "
            u"for several years belong to no bar. The table has the same figures as the picture."_s,
            u"Établi à partir des seuls montants de ce dossier, chaque fait une fois, quel que soit le "
            u"nombre "
            u"de passages qui l’énoncent. Un montant pour plusieurs années n’appartient à aucune barre. Le "
            u"tableau contient les mêmes chiffres que l’image."_s,
            u"この一式にある金額だけから作成しました。同じ事実は、述べる箇所がいくつあっても一度だけ数えます"
            u"。"
            u"複数年にわたる金額はどの棒にも属しません。表の数値は図と同じです。"_s,
            u"이 자료에 있는 금액만으로 만들었습니다. 같은 사실은 여러 구절에 나와도 한 번만 셉니다. 여러 "
            u"해에 "
            u"걸친 금액은 어느 막대에도 속하지 않습니다. 표의 수치는 그림과 같습니다."_s};
    case PackText::Timeline:
        return {u"Timeline"_s, u"Chronologie"_s, u"年表"_s, u"연표"_s};
    case PackText::TimelineAbout:
        return {
            u"What the marked passages say happened, and when the documents were published. The table has "
            u"the same entries as the picture."_s,
            u"Ce que les passages marqués disent s’être produit, et la date de publication des documents. Le "
            u"tableau contient les mêmes entrées que l’image."_s,
            u"印を付けた箇所に書かれた出来事と、文書の公表日です。表の項目は図と同じです。"_s,
            u"표시한 구절에 적힌 사건과 문서의 발행일입니다. 표의 항목은 그림과 같습니다."_s};
    case PackText::Drawing:
        return {u"%1; its figures are in the table below"_s,
                u"%1\u00a0; ses données sont dans le tableau ci-dessous"_s, u"%1（内容は下の表にあります）"_s,
                u"%1(내용은 아래 표에 있음)"_s};
    case PackText::Year:
        return {u"Year"_s, u"Année"_s, u"年"_s, u"연도"_s};
    case PackText::Lowest:
        return {u"Least stated"_s, u"Minimum énoncé"_s, u"最小値"_s, u"최솟값"_s};
    case PackText::Highest:
        return {u"Most stated"_s, u"Maximum énoncé"_s, u"最大値"_s, u"최댓값"_s};
    case PackText::AtLeast:
        return {u"at least %1"_s, u"au moins %1"_s, u"少なくとも%1"_s, u"최소 %1"_s};
    case PackText::Making:
        return {u"How it is made up"_s, u"Composition"_s, u"内訳"_s, u"구성"_s};
    case PackText::Date:
        return {u"Date"_s, u"Date"_s, u"日付"_s, u"날짜"_s};
    case PackText::Kind:
        return {u"Kind"_s, u"Type"_s, u"種類"_s, u"종류"_s};
    case PackText::What:
        return {u"What"_s, u"Quoi"_s, u"内容"_s, u"내용"_s};
    }
    return {};
}

} // namespace

QString packText(PackText text, Language language)
{
    return in(sentence(text), language);
}

QString packFileText(const QString &name, Language language)
{
    static const QHash<QString, Words> files{
        {u"excerpts.csv"_s,
         {u"the excerpts as a table"_s, u"les extraits en tableau"_s, u"抜粋の表"_s, u"발췌문 표"_s}},
        {u"excerpts.jsonld"_s,
         {u"the excerpts as W3C Web Annotations; Vigie reads them back"_s,
          u"les extraits en Web Annotations du W3C\u00a0; Vigie les relit"_s,
          u"W3C Web Annotation 形式の抜粋（Vigie で読み戻せます）"_s,
          u"W3C Web Annotation 형식의 발췌문(Vigie에서 다시 읽을 수 있음)"_s}},
        {u"claims.csv"_s,
         {u"the stated amounts as a table"_s, u"les montants énoncés en tableau"_s, u"記載された金額の表"_s,
          u"명시된 금액 표"_s}},
        {u"references.json"_s,
         {u"the documents for reference managers (CSL-JSON)"_s,
          u"les documents pour les gestionnaires de références (CSL-JSON)"_s,
          u"文献管理ソフト用の書誌（CSL-JSON）"_s, u"서지 관리 프로그램용 문헌(CSL-JSON)"_s}},
        {u"originals.sha256"_s,
         {u"fingerprints of the documents"_s, u"empreintes des documents"_s, u"文書のハッシュ値"_s,
          u"문서의 해시값"_s}},
        {u"files.sha256"_s,
         {u"fingerprints of the files of this pack"_s, u"empreintes des fichiers de ce dossier"_s,
          u"この一式のファイルのハッシュ値"_s, u"이 자료에 든 파일의 해시값"_s}}};
    const auto known = files.constFind(name);
    return known == files.cend() ? QString() : in(*known, language);
}

QString packKind(ClaimKind kind, Language language)
{
    switch (kind) {
    case ClaimKind::Theft:
        return in({u"theft"_s, u"vol"_s, u"窃取"_s, u"탈취"_s}, language);
    case ClaimKind::Laundering:
        return in({u"laundering"_s, u"blanchiment"_s, u"資金洗浄"_s, u"자금 세탁"_s}, language);
    case ClaimKind::Revenue:
        return in({u"revenue"_s, u"revenu"_s, u"収入"_s, u"수입"_s}, language);
    case ClaimKind::Cost:
        return in({u"cost"_s, u"coût"_s, u"費用"_s, u"비용"_s}, language);
    case ClaimKind::Cap:
        return in({u"cap"_s, u"plafond"_s, u"上限"_s, u"상한"_s}, language);
    case ClaimKind::Other:
        break;
    }
    return in({u"other"_s, u"autre"_s, u"その他"_s, u"기타"_s}, language);
}

QString packExtent(ClaimExtent extent, Language language)
{
    switch (extent) {
    case ClaimExtent::Some:
        return in({u"some cases only"_s, u"certains cas seulement"_s, u"一部の事案のみ"_s, u"일부 사건만"_s},
                  language);
    case ClaimExtent::World:
        return in({u"the whole world"_s, u"le monde entier"_s, u"全世界"_s, u"전 세계"_s}, language);
    case ClaimExtent::Unsaid:
        break;
    }
    return {};
}

QString packBound(Bound bound, Language language)
{
    switch (bound) {
    case Bound::About:
        return in({u"about"_s, u"environ"_s, u"約"_s, u"약"_s}, language);
    case Bound::AtLeast:
        return in({u"at least"_s, u"au moins"_s, u"少なくとも"_s, u"최소"_s}, language);
    case Bound::MoreThan:
        return in({u"more than"_s, u"plus de"_s, u"超"_s, u"초과"_s}, language);
    case Bound::AtMost:
        return in({u"at most"_s, u"au plus"_s, u"最大"_s, u"최대"_s}, language);
    case Bound::LessThan:
        return in({u"less than"_s, u"moins de"_s, u"未満"_s, u"미만"_s}, language);
    case Bound::Almost:
        return in({u"almost"_s, u"près de"_s, u"ほぼ"_s, u"거의"_s}, language);
    case Bound::Exact:
    case Bound::Range:
        break;
    }
    return {};
}

QString packEventKind(const QString &kind, Language language)
{
    static const QHash<QString, Words> kinds{
        {u"published"_s, {u"Documents"_s, u"Documents"_s, u"文書の公表"_s, u"문서"_s}},
        {u"report"_s, {u"Reports"_s, u"Rapports"_s, u"報告・発表"_s, u"보고서"_s}},
        {u"founding"_s, {u"Foundings"_s, u"Créations"_s, u"発足・設立"_s, u"설립"_s}},
        {u"meeting"_s, {u"Meetings"_s, u"Réunions"_s, u"会合"_s, u"회의"_s}},
        {u"sanction"_s, {u"Sanctions"_s, u"Sanctions"_s, u"制裁"_s, u"제재"_s}},
        {u"veto"_s, {u"Vetoes"_s, u"Vetos"_s, u"拒否権行使"_s, u"거부권 행사"_s}},
        {u"expiry"_s, {u"Expiries"_s, u"Échéances"_s, u"任期満了・失効"_s, u"만료"_s}},
        {u"theft"_s, {u"Thefts"_s, u"Vols"_s, u"窃取"_s, u"탈취"_s}},
        {u"transfer"_s, {u"Transfers"_s, u"Transferts"_s, u"移転・供与"_s, u"이전·제공"_s}},
        {u"launch"_s, {u"Launches and tests"_s, u"Tirs et essais"_s, u"発射・実験"_s, u"발사·실험"_s}}};
    return in(
        kinds.value(kind, {u"Other events"_s, u"Autres événements"_s, u"その他の出来事"_s, u"기타 사건"_s}),
        language);
}

QString packStatus(ReviewStatus status, Language language)
{
    switch (status) {
    case ReviewStatus::Accepted:
        return in({u"accepted"_s, u"accepté"_s, u"確認済み"_s, u"확인됨"_s}, language);
    case ReviewStatus::Rejected:
        return in({u"rejected"_s, u"rejeté"_s, u"却下"_s, u"거부됨"_s}, language);
    case ReviewStatus::Proposed:
        break;
    }
    return in({u"proposed by a program"_s, u"proposé par un programme"_s, u"プログラムによる提案"_s,
               u"프로그램의 제안"_s},
              language);
}

} // namespace vigie
