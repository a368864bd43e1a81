<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>--range takes A-B, counted in characters of the page, which has %1.</source>
        <translation>--range에는 A-B 형식의 문자 범위를 지정합니다. 이 페이지의 문자 수는 %1자입니다.</translation>
    </message>
    <message>
        <source>The page does not hold the quoted text.</source>
        <translation>인용한 문구가 이 페이지에 없습니다.</translation>
    </message>
    <message>
        <source>The quoted text stands more than once on the page: quote more of it, or use --range.</source>
        <translation>인용한 문구가 이 페이지에 두 번 이상 나옵니다. 더 길게 인용하거나 --range를 사용하십시오.</translation>
    </message>
    <message>
        <source>--colour takes yellow, green, blue, pink, orange or purple.</source>
        <translation>--colour에는 yellow, green, blue, pink, orange, purple 중 하나를 지정합니다.</translation>
    </message>
    <message>
        <source>Name the place with either --quote or --range.</source>
        <translation>--quote와 --range 중 하나로만 위치를 지정하십시오.</translation>
    </message>
    <message>
        <source>“annotation” takes “edit ID” or “remove ID”.</source>
        <translation>“annotation” 명령은 “edit ID” 또는 “remove ID”와 함께 사용합니다.</translation>
    </message>
    <message>
        <source>There is no annotation “%1”.</source>
        <translation>“%1” 주석이 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>실행 취소할 작업이 없습니다.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>실행 취소함: %1</translation>
    </message>
    <message>
        <source>There is no export format “%1”.</source>
        <translation>“%1” 내보내기 형식은 없습니다.</translation>
    </message>
    <message>
        <source>Say where to with --output FILE.</source>
        <translation>저장할 파일을 --output FILE로 지정하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n excerpt(s) to %1.</source>
        <translation>
            <numerusform>발췌문 %n건을 %1 파일에 저장했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>only from documents published up to this day</source>
        <translation>이 날짜까지 발표된 문서만 사용</translation>
    </message>
    <message>
        <source>leaves a document out; may be repeated</source>
        <translation>이 문서를 제외(여러 번 지정 가능)</translation>
    </message>
    <message>
        <source>theft, laundering, revenue, cost, cap or other</source>
        <translation>theft(탈취), laundering(자금세탁), revenue(수익), cost(비용), cap(상한), other(기타)</translation>
    </message>
    <message>
        <source>ISO 4217 code or token</source>
        <translation>ISO 4217 통화 코드 또는 토큰</translation>
    </message>
    <message>
        <source>“%1” is no date; write 2025-11-01.</source>
        <translation>“%1”: 올바른 날짜가 아닙니다. 2025-11-01과 같이 입력하십시오.</translation>
    </message>
    <message>
        <source>--kind takes theft, laundering, revenue, cost, cap or other.</source>
        <translation>--kind에는 theft, laundering, revenue, cost, cap, other 중 하나를 지정합니다.</translation>
    </message>
    <message>
        <source>There is no entity “%1”.</source>
        <translation>“%1” 명칭이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>제시 금액 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 파일을 저장했습니다.</translation>
    </message>
    <message>
        <source>Amounts of this kind are stated in: %1.</source>
        <comment>%1 units</comment>
        <translation>이 종류의 금액이 제시된 단위: %1.</translation>
    </message>
    <message>
        <source>Left out: %1 (%2)</source>
        <translation>제외: %1 (%2)</translation>
    </message>
    <message>
        <source>added</source>
        <translation>추가됨</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>갱신됨</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>변경 없음</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>Stopped. What was imported until then is in the library.</source>
        <translation>중지했습니다. 그때까지 가져온 항목은 라이브러리에 있습니다.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>날짜 없음</translation>
    </message>
    <message numerus="yes">
        <source>The document has %n page(s).</source>
        <translation>
            <numerusform>이 문서는 총 %n페이지입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>— page %1 —</source>
        <translation>— %1쪽 —</translation>
    </message>
    <message>
        <source>Repaired: %1</source>
        <translation>복구함: %1</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>라이브러리에 이상이 없습니다.</translation>
    </message>
    <message>
        <source>verifies library, index and anchors</source>
        <translation>라이브러리, 색인, 주석 위치를 검사</translation>
    </message>
    <message>
        <source>makes again what can be derived</source>
        <translation>다시 만들 수 있는 데이터를 다시 생성</translation>
    </message>
    <message>
        <source>--%1 takes en, fr, ja or ko.</source>
        <translation>--%1에는 en, fr, ja, ko 중 하나를 지정합니다.</translation>
    </message>
    <message>
        <source>“%1” is no date range; write 2025-01-01..2025-09-30.</source>
        <translation>“%1”: 올바른 기간이 아닙니다. 2025-01-01..2025-09-30과 같이 입력하십시오.</translation>
    </message>
    <message>
        <source>only with this tag</source>
        <translation>이 태그가 있는 항목만</translation>
    </message>
    <message>
        <source>only in this colour</source>
        <translation>이 색상의 항목만</translation>
    </message>
    <message>
        <source>only with these words in quote, note or tags</source>
        <translation>인용문, 메모, 태그에 이 낱말이 있는 항목만</translation>
    </message>
    <message>
        <source>only in documents in en, fr, ja or ko</source>
        <translation>이 언어(en, fr, ja, ko)로 된 문서에서만</translation>
    </message>
    <message>
        <source>only in this document</source>
        <translation>이 문서에서만</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 파일을 저장할 수 없습니다: %2</translation>
    </message>
    <message>
        <source>render needs --output FILE.png; --dpi takes 10 to 600.</source>
        <translation>render 명령에는 --output FILE.png가 필요하며, --dpi 값은 10~600입니다.</translation>
    </message>
    <message>
        <source>the library's folder</source>
        <translation>라이브러리 폴더</translation>
    </message>
    <message>
        <source>prints one JSON value</source>
        <translation>결과를 JSON 값 하나로 출력</translation>
    </message>
    <message>
        <source>no progress and no notes</source>
        <translation>진행 상황과 알림을 출력하지 않음</translation>
    </message>
    <message>
        <source>shows this help</source>
        <translation>이 도움말을 표시</translation>
    </message>
    <message>
        <source>shows the version</source>
        <translation>버전을 표시</translation>
    </message>
    <message>
        <source>Usage: vigie [COMMAND] [ARGUMENTS] [--library DIR] [--json] [--quiet]

Without a command, opens the workbench.

Commands:
</source>
        <translation>사용법: vigie [명령] [인수] [--library DIR] [--json] [--quiet]

명령을 지정하지 않으면 작업 창이 열립니다.

명령:
</translation>
    </message>
    <message>
        <source>“vigie COMMAND --help” shows the options of a command.</source>
        <translation>명령별 옵션은 “vigie 명령 --help”로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “vigie --help” lists them.</source>
        <translation>“%1” 명령은 없습니다. “vigie --help”로 명령 목록을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Usage: vigie %1 %2 [OPTIONS]</source>
        <translation>사용법: vigie %1 %2 [옵션]</translation>
    </message>
    <message>
        <source>Also searched: %1</source>
        <translation>함께 검색함: %1</translation>
    </message>
    <message>
        <source>%1 [%2], page %3 (%4)</source>
        <translation>%1 [%2], %3쪽 (%4)</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) found.</source>
        <translation>
            <numerusform>구절 %n개를 찾았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no bar, fact, claim, event or annotation “%1”.</source>
        <translation>“%1”에 해당하는 막대, 사실, 제시 금액, 사건, 주석이 없습니다.</translation>
    </message>
    <message>
        <source>The chart has no bar for %1.</source>
        <translation>차트에 %1년 막대가 없습니다.</translation>
    </message>
    <message>
        <source>moves %1</source>
        <translation>반영된 막대: %1</translation>
    </message>
    <message>
        <source>leads from a bar (year:2024), fact, claim, event or annotation to its passages</source>
        <translation>막대(year:2024), 사실, 제시 금액, 사건, 주석의 근거 구절을 표시</translation>
    </message>
    <message>
        <source>writes a picture of a page, marks included</source>
        <translation>페이지를 표시와 함께 그림으로 저장</translation>
    </message>
    <message>
        <source>the page, counted from 1</source>
        <translation>페이지 번호(1부터)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>저장할 파일</translation>
    </message>
    <message>
        <source>pixels an inch</source>
        <translation>인치당 픽셀 수</translation>
    </message>
    <message>
        <source>marks the words this search finds</source>
        <translation>이 검색으로 찾은 낱말을 표시</translation>
    </message>
    <message>
        <source>counted things too: containers, people, barrels</source>
        <translation>컨테이너, 인원, 배럴 등 수량도 포함</translation>
    </message>
    <message>
        <source>writes a picture or table: .png .svg .pdf .csv</source>
        <translation>그림 또는 표로 저장: .png .svg .pdf .csv</translation>
    </message>
    <message>
        <source>lists every stated amount</source>
        <translation>제시된 모든 금액을 나열</translation>
    </message>
    <message>
        <source>lists what the claims state, each thing once</source>
        <translation>제시 금액이 가리키는 사실을 한 번씩만 나열</translation>
    </message>
    <message>
        <source>lists what happened when</source>
        <translation>사건을 날짜와 함께 나열</translation>
    </message>
    <message>
        <source>adds up amounts by year and shows how</source>
        <translation>금액을 연도별로 합산하고 산출 근거를 표시</translation>
    </message>
    <message>
        <source>finds passages in all languages</source>
        <translation>모든 언어에서 구절을 검색</translation>
    </message>
    <message>
        <source>at most this many passages</source>
        <translation>최대 구절 수</translation>
    </message>
    <message>
        <source>only passages in en, fr, ja or ko</source>
        <translation>이 언어(en, fr, ja, ko)로 된 구절만</translation>
    </message>
    <message>
        <source>only the words as typed</source>
        <translation>입력한 낱말만</translation>
    </message>
    <message>
        <source>only documents published then</source>
        <translation>이 기간에 발표된 문서만</translation>
    </message>
    <message>
        <source>only passages that name this entity</source>
        <translation>이 명칭이 나오는 구절만</translation>
    </message>
    <message>
        <source>lists who and what is named</source>
        <translation>문서에 나오는 명칭을 나열</translation>
    </message>
    <message>
        <source>adds files and folders to the library</source>
        <translation>파일과 폴더를 라이브러리에 추가</translation>
    </message>
    <message>
        <source>lists the documents</source>
        <translation>문서를 나열</translation>
    </message>
    <message>
        <source>prints the text that offsets refer to</source>
        <translation>위치 값의 기준이 되는 텍스트를 출력</translation>
    </message>
    <message>
        <source>only this page, counted from 1</source>
        <translation>이 페이지만(1부터)</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>a tag; may be repeated</source>
        <translation>태그(여러 번 지정 가능)</translation>
    </message>
    <message>
        <source>yellow, green, blue, pink, orange or purple</source>
        <translation>yellow(노란색), green(초록색), blue(파란색), pink(분홍색), orange(주황색), purple(보라색)</translation>
    </message>
    <message>
        <source>language of the citations: en, fr, ja or ko</source>
        <translation>출처 표기 언어: en, fr, ja, ko</translation>
    </message>
    <message>
        <source>lists highlights and notes</source>
        <translation>형광펜과 메모를 나열</translation>
    </message>
    <message>
        <source>changes or removes one</source>
        <translation>주석 하나를 변경하거나 삭제</translation>
    </message>
    <message>
        <source>takes back the last change</source>
        <translation>마지막 변경을 실행 취소</translation>
    </message>
    <message>
        <source>Options of the workbench:</source>
        <translation>작업 창 옵션:</translation>
    </message>
    <message numerus="yes">
        <source>Took %n annotation(s).</source>
        <translation>
            <numerusform>주석 %n건을 가져왔습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already and stay as they are.</source>
        <translation>
            <numerusform>%n건은 이미 있어 그대로 두었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n the words are not found in the library: they are kept and listed as orphaned.</source>
        <translation>
            <numerusform>%n건은 해당 문구를 라이브러리에서 찾을 수 없습니다. 지우지 않고 ‘문구 없음’(orphaned)으로 표시합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>skos: only what people added to the thesaurus</source>
        <translation>skos: 사용자가 용어집에 추가한 것만</translation>
    </message>
    <message>
        <source>There is no claim “%1”.</source>
        <translation>“%1” 제시 금액이 없습니다.</translation>
    </message>
    <message>
        <source>Say what to change, for example with --amount, --kind or --period.</source>
        <translation>변경할 내용을 --amount, --kind, --period 등으로 지정하십시오.</translation>
    </message>
    <message>
        <source>A claim needs --amount (or --low and --high) and --unit.</source>
        <translation>제시 금액에는 --amount(또는 --low와 --high)와 --unit이 필요합니다.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>삭제함: %1</translation>
    </message>
    <message>
        <source>“claim” takes accept, reject, propose, exclude, include, merge, split or unlink with IDs; edit, remove or history with one ID; or add with a document.</source>
        <translation>“claim” 명령은 accept, reject, propose, exclude, include, merge, split, unlink 중 하나와 ID 하나 이상, 또는 edit, remove, history 중 하나와 ID 하나, 또는 add와 문서를 함께 사용합니다.</translation>
    </message>
    <message>
        <source>“%1” is a fact: what one or more claims state. Name its claims instead: %2</source>
        <extracomment>%1 an id, %2 ids with spaces between</extracomment>
        <translation>“%1”: 하나 이상의 제시 금액을 묶은 사실입니다. 대신 그 제시 금액을 지정하십시오: %2</translation>
    </message>
    <message>
        <source>decides about stated amounts, or enters one by hand</source>
        <translation>제시 금액에 대해 결정하거나 직접 입력</translation>
    </message>
    <message>
        <source>--%1 takes a number in digits: 1650000000 or 4502.9.</source>
        <translation>--%1에는 숫자로 된 값을 지정합니다(예: 1650000000, 4502.9).</translation>
    </message>
    <message>
        <source>--%1 takes yes or no.</source>
        <translation>--%1에는 yes 또는 no를 지정합니다.</translation>
    </message>
    <message>
        <source>--bound takes exact, about, at_least, more_than, at_most, less_than, almost or range.</source>
        <translation>--bound에는 exact, about, at_least, more_than, at_most, less_than, almost, range 중 하나를 지정합니다.</translation>
    </message>
    <message>
        <source>the words, as the page has them</source>
        <translation>페이지에 있는 그대로의 문구</translation>
    </message>
    <message>
        <source>the characters: from A up to B</source>
        <translation>문자 범위: A부터 B 앞까지</translation>
    </message>
    <message>
        <source>the amount in digits: 1650000000</source>
        <translation>숫자로 쓴 금액: 1650000000</translation>
    </message>
    <message>
        <source>currency (ISO 4217), token or counted thing</source>
        <translation>통화(ISO 4217), 토큰 또는 세는 대상</translation>
    </message>
    <message>
        <source>exact, about, at_least, more_than, at_most, less_than, almost or range</source>
        <translation>exact(정확히), about(약), at_least(최소), more_than(초과), at_most(최대), less_than(미만), almost(거의), range(범위)</translation>
    </message>
    <message>
        <source>the low end of a range</source>
        <translation>범위의 하한</translation>
    </message>
    <message>
        <source>the high end of a range</source>
        <translation>범위의 상한</translation>
    </message>
    <message>
        <source>2025, 2025-05, 2025-Q3 or 2025-01-01/2025-09-30</source>
        <translation>2025, 2025-05, 2025-Q3 또는 2025-01-01/2025-09-30</translation>
    </message>
    <message>
        <source>there is no period</source>
        <translation>기간 없음</translation>
    </message>
    <message>
        <source>who lost it: an entity's id or a name; empty for nobody</source>
        <translation>피해처: 명칭의 ID 또는 이름. 비우면 없음</translation>
    </message>
    <message>
        <source>who did it, likewise</source>
        <translation>행위자(지정 방법은 같음)</translation>
    </message>
    <message>
        <source>whom the document cites for it</source>
        <translation>문서가 근거로 인용한 출처</translation>
    </message>
    <message>
        <source>the claim it is a part of; empty for none</source>
        <translation>상위 제시 금액. 비우면 없음</translation>
    </message>
    <message>
        <source>reported without being asserted: yes or no</source>
        <translation>단정하지 않은 전언: yes 또는 no</translation>
    </message>
    <message>
        <source>returned, disputed or denied: yes or no</source>
        <translation>반환·이견·부인: yes 또는 no</translation>
    </message>
    <message>
        <source>why, for those who read it later</source>
        <translation>나중에 읽을 사람을 위한 이유</translation>
    </message>
    <message>
        <source>Either --period or --no-period.</source>
        <translation>--period와 --no-period 중 하나만 사용하십시오.</translation>
    </message>
    <message>
        <source>2025-05-29, 2025-05, 2025-Q3, 2025 or 2025-01-01/2025-09-30</source>
        <translation>2025-05-29, 2025-05, 2025-Q3, 2025 또는 2025-01-01/2025-09-30</translation>
    </message>
    <message>
        <source>founding, report, theft, transfer, sanction, veto, expiry, launch, meeting or other</source>
        <translation>founding(설립), report(보고서), theft(탈취), transfer(이전·제공), sanction(제재), veto(거부권 행사), expiry(만료), launch(발사), meeting(회의), other(기타)</translation>
    </message>
    <message>
        <source>--kind takes founding, report, theft, transfer, sanction, veto, expiry, launch, meeting or other.</source>
        <translation>--kind에는 founding, report, theft, transfer, sanction, veto, expiry, launch, meeting, other 중 하나를 지정합니다.</translation>
    </message>
    <message>
        <source>--status takes proposed, accepted or rejected.</source>
        <translation>--status에는 proposed, accepted, rejected 중 하나를 지정합니다.</translation>
    </message>
    <message>
        <source>“entity %1” is no command.</source>
        <translation>“entity %1” 명령은 없습니다.</translation>
    </message>
    <message>
        <source>shows one entity with its mentions and links, or changes the thesaurus</source>
        <translation>명칭 하나의 언급과 연결 관계를 표시하거나 용어집을 변경</translation>
    </message>
    <message>
        <source>takes in a list: the UN Security Council's (XML), FollowTheMoney, SKOS or CSV</source>
        <translation>목록 가져오기: 유엔 안전보장이사회 통합 제재명단(XML), FollowTheMoney, SKOS 또는 CSV</translation>
    </message>
    <message>
        <source>An event needs --date.</source>
        <translation>사건에는 --date가 필요합니다.</translation>
    </message>
    <message>
        <source>There is no event “%1”.</source>
        <translation>“%1” 사건이 없습니다.</translation>
    </message>
    <message>
        <source>Say what to change with --date or --kind.</source>
        <translation>변경할 내용을 --date 또는 --kind로 지정하십시오.</translation>
    </message>
    <message>
        <source>“event” takes accept, reject or propose with IDs; edit, remove or history with one ID; or add with a document.</source>
        <translation>“event” 명령은 accept, reject, propose 중 하나와 ID 하나 이상, 또는 edit, remove, history 중 하나와 ID 하나, 또는 add와 문서를 함께 사용합니다.</translation>
    </message>
    <message>
        <source>None of these events was merged with another.</source>
        <translation>이 사건들 가운데 다른 사건과 병합된 것이 없습니다.</translation>
    </message>
    <message>
        <source>Name the events that tell the same: two or more.</source>
        <translation>같은 내용을 말하는 사건을 둘 이상 지정하십시오.</translation>
    </message>
    <message>
        <source>“event” takes accept, reject, propose, exclude, include, merge or split with IDs; edit, remove or history with one ID; or add with a document.</source>
        <translation>“event” 명령은 accept, reject, propose, exclude, include, merge, split 중 하나와 ID 하나 이상, 또는 edit, remove, history 중 하나와 ID 하나, 또는 add와 문서를 함께 사용합니다.</translation>
    </message>
    <message>
        <source>Say which entity the words name with --entity ID.</source>
        <translation>문구가 가리키는 명칭을 --entity ID로 지정하십시오.</translation>
    </message>
    <message>
        <source>There is no such mention at this place.</source>
        <translation>이 위치에는 해당하는 언급이 없습니다.</translation>
    </message>
    <message>
        <source>Several mentions stand at this place: name one with --range and --entity.</source>
        <translation>이 위치에는 언급이 여러 개 있습니다. --range와 --entity로 하나를 지정하십시오.</translation>
    </message>
    <message>
        <source>“mention” takes list, accept, reject, reassign, add or remove.</source>
        <translation>“mention” 명령은 list, accept, reject, reassign, add, remove 중 하나와 함께 사용합니다.</translation>
    </message>
    <message>
        <source>an entity's id</source>
        <translation>명칭의 ID</translation>
    </message>
    <message>
        <source>decides about events, or enters one by hand</source>
        <translation>사건에 대해 결정하거나 직접 입력</translation>
    </message>
    <message>
        <source>decides whether words name an entity, or which</source>
        <translation>문구가 명칭을 가리키는지, 어느 명칭인지 결정</translation>
    </message>
    <message>
        <source>only proposed, accepted or rejected ones</source>
        <translation>proposed(제안), accepted(채택), rejected(기각) 중 하나만</translation>
    </message>
    <message>
        <source>what waits for your decision, gravest first, and why</source>
        <translation>결정을 기다리는 항목을 중요한 순서로 이유와 함께 나열</translation>
    </message>
    <message>
        <source>what was decided or entered and whose words are gone</source>
        <translation>결정했거나 입력한 것 중 문구가 사라진 항목을 나열</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>다시 실행할 작업이 없습니다.</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>다시 실행함: %1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>실행 취소됨</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>makes again what was undone last</source>
        <translation>마지막으로 실행 취소한 작업을 다시 실행</translation>
    </message>
    <message>
        <source>lists what was done, and what could be redone</source>
        <translation>수행한 작업과 다시 실행할 수 있는 작업을 나열</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2.</source>
        <translation>--%1에는 %2 이상의 정수를 지정합니다.</translation>
    </message>
    <message>
        <source>No search is kept as “%1”.</source>
        <translation>“%1”(이)라는 이름으로 저장된 검색이 없습니다.</translation>
    </message>
    <message>
        <source>Say what to search for.</source>
        <translation>검색할 내용을 지정하십시오.</translation>
    </message>
    <message>
        <source>--order takes relevance or date.</source>
        <translation>--order에는 relevance 또는 date를 지정합니다.</translation>
    </message>
    <message>
        <source>only documents published in this year; 0: undated</source>
        <translation>이 해에 발표된 문서만. 0은 날짜 없는 문서</translation>
    </message>
    <message>
        <source>only passages with an annotation of this tag</source>
        <translation>이 태그의 주석이 있는 구절만</translation>
    </message>
    <message>
        <source>relevance or date</source>
        <translation>relevance(관련도순) 또는 date(날짜순)</translation>
    </message>
    <message>
        <source>not inside longer words</source>
        <translation>더 긴 낱말의 일부는 제외</translation>
    </message>
    <message>
        <source>leave out an addition; may be repeated</source>
        <translation>자동으로 추가된 검색어를 제외(여러 번 지정 가능)</translation>
    </message>
    <message>
        <source>keep the search under this name</source>
        <translation>검색을 이 이름으로 저장</translation>
    </message>
    <message>
        <source>the search kept under this name</source>
        <translation>이 이름으로 저장한 검색을 사용</translation>
    </message>
    <message>
        <source>finds passages that speak of the same as a passage</source>
        <translation>지정한 구절과 같은 내용을 다룬 구절을 검색</translation>
    </message>
    <message>
        <source>its page</source>
        <translation>해당 페이지</translation>
    </message>
    <message>
        <source>its characters on the page: from A up to B</source>
        <translation>페이지 안의 문자 범위: A부터 B 앞까지</translation>
    </message>
    <message>
        <source>the same statement in other languages</source>
        <translation>다른 언어로 된 같은 내용</translation>
    </message>
    <message>
        <source>A name is given as LANGUAGE=NAME, with en, fr, ja, ko or und: “%1” is not.</source>
        <translation>명칭은 언어=명칭 형식으로 지정하며 언어는 en, fr, ja, ko, und 중 하나입니다. 형식에 맞지 않음: “%1”.</translation>
    </message>
    <message>
        <source>There is no type “%1”. Types are: concept, person, organisation, state, place, vessel, exchange, hacking-group, resolution, programme, report.</source>
        <translation>“%1” 유형은 없습니다. 사용할 수 있는 유형: concept, person, organisation, state, place, vessel, exchange, hacking-group, resolution, programme, report.</translation>
    </message>
    <message>
        <source>An identifier is given as KEY=VALUE: “%1” is not.</source>
        <translation>식별자는 키=값 형식으로 지정합니다. 형식에 맞지 않음: “%1”.</translation>
    </message>
    <message>
        <source>alias: en, fr, ja or ko; without it, all</source>
        <translation>alias: en, fr, ja, ko 중 하나. 생략하면 모든 언어</translation>
    </message>
    <message>
        <source>alias: found, but not shown (a misspelling)</source>
        <translation>alias: 검색에는 쓰되 표시하지 않음(오기 등)</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n entries to %1.</source>
        <translation>
            <numerusform>항목 %n개를 %1 파일에 저장했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 entries are new, %2 got more names or identifiers.</source>
        <translation>새 항목 %1개, 명칭이나 식별자가 추가된 항목 %2개.</translation>
    </message>
    <message>
        <source>a counted thing instead of money: container, barrel, soldier</source>
        <translation>금액 대신 세는 대상: container, barrel, soldier 등</translation>
    </message>
    <message>
        <source>other currencies too, at rates that the documents state</source>
        <translation>다른 통화의 금액도 문서에 제시된 환율로 환산하여 포함</translation>
    </message>
    <message>
        <source>--currency and --unit cannot be given together.</source>
        <translation>--currency와 --unit은 함께 지정할 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n were changed elsewhere since and are now as the file has them.</source>
        <translation>
            <numerusform>%n개는 그 뒤 다른 곳에서 변경되어 파일의 내용으로 바꾸었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed here and there: “%1”. Both are kept; the file’s is %2.</source>
        <translation>여기와 파일에서 모두 변경됨: “%1”. 둘 다 보관했으며, 파일에서 온 것은 %2입니다.</translation>
    </message>
    <message>
        <source>the file to write; pack: a new folder or a .zip</source>
        <translation>저장할 파일. pack은 새 폴더 또는 .zip</translation>
    </message>
    <message>
        <source>csv: begins with a byte order mark, for Excel</source>
        <translation>csv: Excel용으로 바이트 순서 표시를 앞에 붙임</translation>
    </message>
    <message>
        <source>writes excerpts with citations: markdown, html, odt, docx, pdf, pack, csv, csl, ris, bibtex, qdpx, jsonld; or the thesaurus: skos</source>
        <translation>발췌문을 출처와 함께 내보냄: markdown, html, odt, docx, pdf, pack, csv, csl, ris, bibtex, qdpx, jsonld. 용어집은 skos</translation>
    </message>
    <message>
        <source>takes back exported annotations (jsonld), and highlights in a PDF</source>
        <translation>내보낸 주석(jsonld)과 PDF의 형광펜을 가져옴</translation>
    </message>
    <message>
        <source>This kernel has no Landlock: the program that reads documents is kept from your files by a stricter filter instead.</source>
        <translation>이 커널에는 Landlock이 없습니다. 대신 더 엄격한 필터로, 문서를 읽는 프로그램이 사용자의 파일에 접근하지 못하게 합니다.</translation>
    </message>
    <message>
        <source>tries each line of FILE as the password of protected PDFs; - asks at the terminal</source>
        <translation>보호된 PDF의 암호로 FILE의 각 줄을 시도. -를 지정하면 터미널에서 물음</translation>
    </message>
    <message>
        <source>reads documents even where the system does not let the program that reads them lock itself in</source>
        <translation>문서를 읽는 프로그램을 격리할 수 없는 시스템에서도 문서를 읽음</translation>
    </message>
    <message>
        <source>The file of passwords could not be read: %1.</source>
        <translation>암호 파일을 읽을 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>%1의 암호: </translation>
    </message>
    <message>
        <source>There is no completion for “%1”: bash, fish and zsh are known.</source>
        <translation>“%1”용 자동 완성은 없습니다. bash, fish, zsh를 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>prints what completes these commands in bash, fish or zsh</source>
        <translation>bash, fish, zsh에서 이 명령을 자동 완성하는 스크립트를 출력</translation>
    </message>
    <message>
        <source>prints the manual page</source>
        <translation>매뉴얼 페이지를 출력</translation>
    </message>
    <message>
        <source>No other language version of it is in this library.</source>
        <translation>이 라이브러리에는 이 문서의 다른 언어판이 없습니다.</translation>
    </message>
    <message>
        <source>finds the same statement in other languages, or compares two versions</source>
        <translation>다른 언어로 된 같은 내용을 찾거나 두 언어판을 비교</translation>
    </message>
    <message>
        <source>compares with this document</source>
        <translation>이 문서와 비교</translation>
    </message>
    <message>
        <source>--style takes highlight or underline.</source>
        <translation>--style에는 highlight(형광펜) 또는 underline(밑줄)을 지정합니다.</translation>
    </message>
    <message>
        <source>There is no entity, claim or event “%1”.</source>
        <translation>“%1”에 해당하는 명칭, 제시 금액, 사건이 없습니다.</translation>
    </message>
    <message>
        <source>Name the place with --quote or --range, or say something about the whole document with --note.</source>
        <translation>--quote나 --range로 위치를 지정하거나, --note로 문서 전체에 대한 메모를 입력하십시오.</translation>
    </message>
    <message>
        <source>how the words are marked: highlight or underline</source>
        <translation>표시 방식: highlight(형광펜) 또는 underline(밑줄)</translation>
    </message>
    <message>
        <source>an entity, claim or event that this is evidence for; may be repeated</source>
        <translation>뒷받침하는 명칭, 제시 금액, 사건(여러 번 지정 가능)</translation>
    </message>
    <message>
        <source>marks a passage; without a place, notes something on the document</source>
        <translation>구절을 표시. 위치를 지정하지 않으면 문서에 메모를 추가</translation>
    </message>
    <message>
        <source>--lanes takes kind, language or document.</source>
        <translation>--lanes에는 kind(종류), language(언어), document(문서) 중 하나를 지정합니다.</translation>
    </message>
    <message>
        <source>shows events and document dates in order, or draws them</source>
        <translation>사건과 문서 발표일을 날짜순으로 표시하거나 그림으로 저장</translation>
    </message>
    <message>
        <source>what the picture is divided by: kind, language or document</source>
        <translation>그림의 구분 기준: kind(종류), language(언어), document(문서)</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) have no readable text. “vigie recognise” reads the words in their pictures.</source>
        <translation>
            <numerusform>읽을 수 있는 텍스트가 없는 페이지가 %n개 있습니다. “vigie recognise”로 그림의 글자를 읽을 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>--published takes a day, a month, a quarter or a year: 2025-05-29, 2025-05, 2025-Q2 or 2025.</source>
        <translation>--published에는 일, 월, 분기 또는 연도를 지정합니다(예: 2025-05-29, 2025-05, 2025-Q2, 2025).</translation>
    </message>
    <message>
        <source>its title</source>
        <translation>문서의 제목</translation>
    </message>
    <message>
        <source>its title in another language, for citations</source>
        <translation>출처 표기에 쓸 다른 언어의 제목</translation>
    </message>
    <message>
        <source>its language: en, fr, ja or ko</source>
        <translation>문서의 언어: en, fr, ja, ko</translation>
    </message>
    <message>
        <source>when it was published; empty for no date</source>
        <translation>발표일. 비우면 날짜 없음</translation>
    </message>
    <message>
        <source>who published it</source>
        <translation>발행처</translation>
    </message>
    <message>
        <source>no words were found in its picture</source>
        <translation>그림에서 글자를 찾지 못함</translation>
    </message>
    <message>
        <source>%1 characters, confidence %2 %, looked for %3</source>
        <translation>%1자, 신뢰도 %2%, 인식 언어: %3</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>중지했습니다.</translation>
    </message>
    <message>
        <source>The text of the file is back.</source>
        <translation>파일의 텍스트로 되돌렸습니다.</translation>
    </message>
    <message>
        <source>All pages of this document have readable text.</source>
        <translation>이 문서의 모든 페이지에 읽을 수 있는 텍스트가 있습니다.</translation>
    </message>
    <message>
        <source>Stopped. What was recognised until then is in the library.</source>
        <translation>중지했습니다. 그때까지 인식한 내용은 라이브러리에 있습니다.</translation>
    </message>
    <message>
        <source>reads the words in pictures of pages that have no readable text (OCR)</source>
        <translation>읽을 수 있는 텍스트가 없는 페이지의 그림에서 글자를 읽음(OCR)</translation>
    </message>
    <message>
        <source>only this page, counted from 1, whatever its text; may be repeated</source>
        <translation>텍스트 유무와 관계없이 이 페이지만(1부터, 여러 번 지정 가능)</translation>
    </message>
    <message>
        <source>takes recognised words away again: the file’s own text is back</source>
        <translation>인식한 글자를 없애고 파일 자체의 텍스트로 되돌림</translation>
    </message>
    <message>
        <source>searches the library in this folder too; may be repeated</source>
        <translation>이 폴더의 라이브러리도 검색(여러 번 지정 가능)</translation>
    </message>
    <message>
        <source>searches the index that is served at this address (vigie serve); may be repeated, and without --library only these are searched</source>
        <translation>이 주소에서 제공되는 색인(vigie serve)을 검색(여러 번 지정 가능). --library가 없으면 이 색인만 검색</translation>
    </message>
    <message>
        <source>There is no library in %1.</source>
        <translation>%1에 라이브러리가 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is no address; write HOST:PORT, for example 127.0.0.1:7390.</source>
        <translation>“%1”은(는) 주소가 아닙니다. 127.0.0.1:7390처럼 호스트:포트 형식으로 쓰십시오.</translation>
    </message>
    <message>
        <source>Only programs on this machine reach it. From another machine: ssh -N -L %1:%2 THIS-MACHINE, then vigie search QUERY --index 127.0.0.1:%1.</source>
        <translation>이 컴퓨터의 프로그램만 접속할 수 있습니다. 다른 컴퓨터에서는 먼저 ssh -N -L %1:%2 이-컴퓨터 명령을, 이어서 vigie search 검색어 --index 127.0.0.1:%1 명령을 실행합니다.</translation>
    </message>
    <message>
        <source>Every machine that reaches this address can search it.</source>
        <translation>이 주소에 접속할 수 있는 컴퓨터라면 어디서든 검색할 수 있습니다.</translation>
    </message>
    <message>
        <source>The search index of “%1” is served at %2.</source>
        <translation>“%1”의 검색 색인을 %2에서 제공합니다.</translation>
    </message>
    <message>
        <source>Nobody is asked for a password. Whoever reaches it can read titles, passages, notes and tags; nothing can be changed.</source>
        <translation>암호를 묻지 않습니다. 접속할 수 있는 사람은 누구나 제목, 구절, 메모, 태그를 읽을 수 있습니다. 바꿀 수는 없습니다.</translation>
    </message>
    <message>
        <source>Ctrl+C ends it.</source>
        <translation>Ctrl+C를 누르면 끝납니다.</translation>
    </message>
    <message>
        <source>--port takes a number up to %1.</source>
        <translation>--port에는 %1 이하의 수를 지정합니다.</translation>
    </message>
    <message>
        <source>The index is no longer served.</source>
        <translation>색인 제공을 중지했습니다.</translation>
    </message>
    <message>
        <source>lets others search this library's index, until Ctrl+C</source>
        <translation>다른 사람이 이 라이브러리의 색인을 검색할 수 있게 함(Ctrl+C로 종료)</translation>
    </message>
    <message>
        <source>listens at this port; %1 unless given</source>
        <translation>수신 대기할 포트(지정하지 않으면 %1)</translation>
    </message>
    <message>
        <source>the address of this machine to listen at; 127.0.0.1, which only this machine reaches, unless given. There is no password: give another only where you trust all who reach it</source>
        <translation>수신 대기할 이 컴퓨터의 주소. 지정하지 않으면 이 컴퓨터에서만 접속할 수 있는 127.0.0.1. 암호가 없으므로 접속할 수 있는 사람을 모두 믿을 수 있을 때만 다른 주소를 지정</translation>
    </message>
    <message>
        <source>“%1” is no date; write 2025-05-29, 2025-05, 2025-Q3, 2025 or 2025-01-01/2025-09-30.</source>
        <translation>“%1”: 올바른 날짜가 아닙니다. 2025-05-29, 2025-05, 2025-Q3, 2025 또는 2025-01-01/2025-09-30과 같이 입력하십시오.</translation>
    </message>
    <message>
        <source>held back</source>
        <comment>why a claim waits for a decision: it looks like a slip</comment>
        <translation>보류</translation>
    </message>
    <message>
        <source>conflict</source>
        <comment>why a claim waits for a decision: another figure is stated</comment>
        <translation>상충</translation>
    </message>
    <message>
        <source>unsure</source>
        <comment>why a claim waits for a decision: its unit was chosen among several</comment>
        <translation>불확실</translation>
    </message>
    <message>
        <source>new</source>
        <comment>why a claim waits for a decision: nobody has looked at it yet</comment>
        <translation>새 항목</translation>
    </message>
    <message>
        <source>no period</source>
        <comment>why a claim waits for a decision: no chart can place it</comment>
        <translation>기간 없음</translation>
    </message>
    <message>
        <source>claim</source>
        <comment>what people decided about or entered</comment>
        <translation>제시 금액</translation>
    </message>
    <message>
        <source>event</source>
        <comment>what people decided about or entered</comment>
        <translation>사건</translation>
    </message>
    <message>
        <source>mention</source>
        <comment>what people decided about or entered</comment>
        <translation>언급</translation>
    </message>
    <message>
        <source>amount</source>
        <comment>what differs between two language versions</comment>
        <translation>금액</translation>
    </message>
    <message>
        <source>number</source>
        <comment>what differs between two language versions</comment>
        <translation>숫자</translation>
    </message>
    <message>
        <source>name</source>
        <comment>what differs between two language versions</comment>
        <translation>명칭</translation>
    </message>
    <message>
        <source>only reported</source>
        <comment>what differs between two language versions</comment>
        <translation>전언</translation>
    </message>
    <message>
        <source>bound</source>
        <comment>what differs between two language versions: “at least”, “about”</comment>
        <translation>범위 표현</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) in it are kept, listed as orphaned, and come back when it is imported again.</source>
        <translation>
            <numerusform>이 문서의 주석 %n건은 지우지 않고 ‘문구 없음’(orphaned)으로 표시하며, 문서를 다시 가져오면 돌아옵니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>“document” takes “edit ID” or “remove ID”.</source>
        <translation>“document” 명령은 “edit ID” 또는 “remove ID”와 함께 사용합니다.</translation>
    </message>
    <message>
        <source>corrects what is known about a document, or takes it out of the library</source>
        <translation>문서의 제목, 언어, 날짜 등을 수정하거나 문서를 라이브러리에서 삭제</translation>
    </message>
    <message>
        <source>“searches” takes nothing, “remove NAME” or “forget”.</source>
        <translation>“searches” 명령은 단독으로 쓰거나 “remove NAME” 또는 “forget”과 함께 사용합니다.</translation>
    </message>
    <message>
        <source>lists the searches that are kept, or forgets what was asked before</source>
        <translation>저장한 검색을 나열하거나 최근 검색을 지움</translation>
    </message>
    <message>
        <source>“%1” is no name of this entry.</source>
        <translation>“%1”: 이 항목의 명칭이 아닙니다.</translation>
    </message>
    <message>
        <source>Say what to change, for example with --type, --label or --identifier.</source>
        <translation>변경할 내용을 --type, --label, --identifier 등으로 지정하십시오.</translation>
    </message>
    <message>
        <source>add, edit: what it is (concept, person, vessel …)</source>
        <translation>add, edit: 유형(concept, person, vessel 등)</translation>
    </message>
    <message>
        <source>add, edit: LANGUAGE=NAME; split: a name that goes; may be repeated</source>
        <translation>add, edit: 언어=명칭, split: 분할해 옮길 명칭(여러 번 지정 가능)</translation>
    </message>
    <message>
        <source>edit: takes this name away; may be repeated</source>
        <translation>edit: 이 명칭을 삭제(여러 번 지정 가능)</translation>
    </message>
    <message>
        <source>add, edit: KEY=VALUE (unListRef, imo …), without a value for none; may be repeated</source>
        <translation>add, edit: 키=값(unListRef, imo 등, 값이 없으면 삭제, 여러 번 지정 가능)</translation>
    </message>
    <message>
        <source>edit: a wider entry it belongs to; may be repeated; empty for none</source>
        <translation>edit: 이 항목이 속하는 상위 항목(여러 번 지정 가능, 비우면 없음)</translation>
    </message>
    <message>
        <source>edit: an entry it has to do with; may be repeated; empty for none</source>
        <translation>edit: 관련 항목(여러 번 지정 가능, 비우면 없음)</translation>
    </message>
    <message>
        <source>Usage: vigie entity add --type T --label LANGUAGE=NAME… | edit ID [--type T] [--label LANGUAGE=NAME…] | alias ID NAME --language L | merge FROM INTO | split ID --label NAME… | distinct ID ID | remove ID | proposals | hide ID | unhide ID | hidden</source>
        <translation>사용법: vigie entity add --type T --label LANGUAGE=NAME… | edit ID [--type T] [--label LANGUAGE=NAME…] | alias ID NAME --language L | merge FROM INTO | split ID --label NAME… | distinct ID ID | remove ID | proposals | hide ID | unhide ID | hidden</translation>
    </message>
    <message>
        <source>how much it covers: some (some cases only), world (the whole world) or unsaid (all that its victim lost or its actor took)</source>
        <translation>금액이 포괄하는 범위: some(일부 사건만), world(전 세계), unsaid(피해처가 잃거나 행위자가 빼앗은 전부)</translation>
    </message>
    <message>
        <source>--extent takes some, world or unsaid.</source>
        <translation>--extent에는 some, world, unsaid 중 하나를 적으십시오.</translation>
    </message>
</context>
<context>
    <name>LedgerSentences</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a number, %2 its unit: "1,190,000,000 USD"</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Elsewhere %1 is stated for the same thing.</source>
        <translation>다른 곳에는 같은 사안의 금액이 다르게 제시되어 있습니다: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>제시 %n회</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No document states the whole year: %n part(s) stand for it, so the bar is “at least”.</source>
        <translation>
            <numerusform>한 해 전체 금액을 제시한 문서가 없어 부분 금액 %n건을 합산했습니다. 따라서 이 막대는 ‘최소’ 금액입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rival figure for the same thing: %1 is shown and not %2, because it is better supported, more precise or later.</source>
        <translation>같은 사안에 상충하는 수치가 있어, 근거가 더 많거나 더 정확하거나 더 나중에 제시된 금액을 표시합니다(표시: %1, 미표시: %2).</translation>
    </message>
    <message>
        <source>Held back: %1 looks like a slip of scale beside %2. Accept or reject it to decide.</source>
        <translation>보류: %1 금액은 %2 금액과 비교할 때 자릿수 오류로 보입니다. 채택하거나 기각하여 결정하십시오.</translation>
    </message>
    <message>
        <source>No period is stated, so it belongs to no year.</source>
        <translation>기간이 제시되지 않아 어느 해에도 넣지 않았습니다.</translation>
    </message>
    <message>
        <source>Its period has no stated beginning or end, so it belongs to no year.</source>
        <translation>기간의 시작이나 끝이 제시되지 않아 어느 해에도 넣지 않았습니다.</translation>
    </message>
    <message>
        <source>The document says that it was returned, disputed or denied.</source>
        <translation>문서에서 반환되었거나 이견이 있거나 부인되었다고 밝힌 금액입니다.</translation>
    </message>
    <message>
        <source>You left it out of charts.</source>
        <translation>사용자가 차트에서 제외했습니다.</translation>
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
            <numerusform>문서 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citing %1</source>
        <comment>statements that repeat what another said</comment>
        <translation>
            <numerusform>%1 인용 %n회</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>statements and whom they cite</comment>
        <extracomment>%1 “4 statements, in 4 documents”, %2 “3 citing MSMT, 1 citing NIS”</extracomment>
        <translation>%1(%2)</translation>
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
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the words of a document</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1: holds against %2, which makes it %3; %4 is stated.</source>
        <extracomment>%1 words of a document, %2 an amount and its period, %3 and %4 amounts</extracomment>
        <translation>%1: %2 기준으로 계산한 값은 %3이며, 제시된 금액 %4에 부합합니다.</translation>
    </message>
    <message>
        <source>%1: does not hold against what is named, but against %2, which makes it %3; %4 is stated.</source>
        <extracomment>%1 words of a document, %2 an amount and its period, %3 and %4 amounts</extracomment>
        <translation>%1: 문서에서 비교 대상으로 삼은 수치와는 맞지 않지만, %2 기준으로 계산한 값은 %3이며 제시된 금액 %4에 부합합니다.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>%1 an amount, %2 the amount and period that it was worked out from</extracomment>
        <translation>%2 기준 %1</translation>
    </message>
    <message>
        <source>%1: fits no figure known here. It makes %2; %3 is stated.</source>
        <extracomment>%1 words of a document, %2 amounts that it would make, %3 an amount</extracomment>
        <translation>%1: 여기에 알려진 어느 수치와도 맞지 않습니다. 계산한 값은 %2이지만 제시된 금액은 %3입니다.</translation>
    </message>
    <message>
        <source>Stated as a whole for %2: %1. %3.</source>
        <extracomment>%1 an amount, %2 a period such as 2024, %3 “3 statements, in 2 documents”</extracomment>
        <translation>%2 전체 금액으로 제시됨: %1. %3.</translation>
    </message>
    <message>
        <source>Stated as a whole for %2: %1, taken by %4. %3.</source>
        <extracomment>%1 an amount, %2 a period such as 2024, %3 “3 statements, in 2 documents”, %4 who took it</extracomment>
        <translation>%2 전체 금액으로 제시됨: %1(행위자: %4). %3.</translation>
    </message>
    <message>
        <source>Of the bar, %1 was taken by %3. %2.</source>
        <extracomment>%1 an amount within a bar, %2 “3 statements, in 2 documents”, %3 who took it</extracomment>
        <translation>이 막대 중 %1(행위자: %3). %2.</translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <extracomment>%1 a period, %2 an amount, %3 a victim, %4 “3 statements, in 2 documents”</extracomment>
        <translation>%1: %2. %3.</translation>
    </message>
    <message>
        <source>%1: %2, %3. %4.</source>
        <translation>%1: %2, %3. %4.</translation>
    </message>
    <message>
        <source>%1: %2 is drawn; also stated: %3.</source>
        <extracomment>%1 a victim or a period, %2 an amount, %3 other amounts</extracomment>
        <translation>%1: 차트에 표시한 금액은 %2입니다. 다른 제시 금액: %3.</translation>
    </message>
    <message>
        <source>Not counted: %1 (%2), said to be returned, disputed or denied.</source>
        <translation>합산하지 않음: %1(%2). 문서에서 반환되었거나 이견이 있거나 부인되었다고 밝힌 금액입니다.</translation>
    </message>
    <message>
        <source>Converted: %1 from %2, at the rate that a document states (%3 for %4).</source>
        <extracomment>%1 and %2 the same amount in two currencies; %3 and %4 likewise, from a document</extracomment>
        <translation>환산: %2 → %1. 문서에 제시된 환율(%3 = %4)을 적용했습니다.</translation>
    </message>
    <message>
        <source>The parts add up: %1 = %2, and %3 is stated.</source>
        <extracomment>%1 amounts with plus signs between, %2 their sum, %3 an amount</extracomment>
        <translation>부분의 합이 총액과 맞습니다(%1 = %2, 제시된 총액 %3).</translation>
    </message>
    <message>
        <source>The parts do not add up: %1 = %2, but %3 is stated.</source>
        <extracomment>%1 amounts with plus signs between, %2 their sum, %3 an amount</extracomment>
        <translation>부분의 합이 총액과 맞지 않습니다(%1 = %2, 제시된 총액 %3).</translation>
    </message>
    <message>
        <source>Its document has no date of publication, so nobody can tell whether it was known on that day. Add the date in the document’s properties.</source>
        <translation>문서의 발표일을 알 수 없어, 그날까지 알려진 금액인지 판단할 수 없습니다. 문서 속성에서 발표일을 입력하십시오.</translation>
    </message>
    <message>
        <source>Its period overlaps with another statement of the same year: adding both would count it twice.</source>
        <translation>같은 해의 다른 제시 내용과 기간이 겹쳐, 둘을 더하면 이중으로 계산됩니다.</translation>
    </message>
</context>
<context>
    <name>Lockdown</name>
    <message>
        <source>Documents are not locked in</source>
        <translation>문서 읽기가 격리되지 않음</translation>
    </message>
    <message>
        <source>This system does not let Vigie lock in the program that reads documents. A document made to do harm could read your files. Read documents all the same?</source>
        <translation>이 시스템에서는 문서를 읽는 프로그램을 격리할 수 없습니다. 악의적으로 만든 문서가 사용자의 파일을 읽을 수도 있습니다. 그래도 문서를 읽으시겠습니까?</translation>
    </message>
    <message>
        <source>This kernel has no Landlock: the program that reads documents is kept from your files by a stricter filter instead.</source>
        <translation>이 커널에는 Landlock이 없습니다. 대신 더 엄격한 필터로, 문서를 읽는 프로그램이 사용자의 파일에 접근하지 못하게 합니다.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>offline workbench for readers of sanctions reports</source>
        <translation>제재 보고서를 읽는 사람을 위한 오프라인 작업 도구</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Vigie takes a folder of documents in English, French, Japanese and Korean and finds passages in all four languages, who and what is named, what happened when, and how much was stolen in which year. It makes no network connection.</source>
        <translation>Vigie는 영어, 프랑스어, 일본어, 한국어 문서가 든 폴더를 읽어 네 언어에 걸쳐 관련 구절을 찾고, 누가 또는 무엇이 언급되는지, 언제 무슨 일이 있었는지, 어느 해에 얼마가 탈취되었는지 보여 줍니다. 네트워크에는 연결하지 않습니다.</translation>
    </message>
    <message>
        <source>Without a command it opens the workbench; with one it works without a window.</source>
        <translation>명령이 없으면 작업 창을 열고, 명령이 있으면 창 없이 작업합니다.</translation>
    </message>
    <message>
        <source>Options of the workbench</source>
        <translation>작업 창 옵션</translation>
    </message>
    <message>
        <source>Options of all commands</source>
        <translation>모든 명령의 공통 옵션</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>in a library’s folder: what cannot be made again</source>
        <translation>라이브러리 폴더 안: 다시 만들 수 없는 것</translation>
    </message>
    <message>
        <source>in a library’s folder: the documents, unchanged</source>
        <translation>라이브러리 폴더 안: 원본 그대로의 문서</translation>
    </message>
    <message>
        <source>in a library’s folder: for searching; can be made again</source>
        <translation>라이브러리 폴더 안: 검색용. 다시 만들 수 있음</translation>
    </message>
    <message>
        <source>the library when no other is named or was open before</source>
        <translation>따로 지정하지 않았고 전에 연 것도 없을 때의 라이브러리</translation>
    </message>
    <message>
        <source>how the window was left</source>
        <translation>창을 닫을 때의 상태</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>종료 상태</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>the work could not be done; the message says why</source>
        <translation>작업을 하지 못함. 이유는 메시지에 나옴</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>잘못된 사용법</translation>
    </message>
    <message>
        <source>done, but some of the inputs failed; each is named with its reason</source>
        <translation>완료했으나 일부 입력은 실패함. 각각 이유와 함께 표시됨</translation>
    </message>
</context>
<context>
    <name>ReviewQueue</name>
    <message>
        <source>The words leave the unit open. %1 was taken for who publishes the document; it could also be: %2.</source>
        <translation>문구만으로는 단위를 알 수 없습니다. 문서의 발행처를 근거로 %1 단위로 판단했습니다. 다른 후보: %2.</translation>
    </message>
    <message>
        <source>The words leave the unit open. %1 was taken for the document's language; it could also be: %2.</source>
        <translation>문구만으로는 단위를 알 수 없습니다. 문서의 언어를 근거로 %1 단위로 판단했습니다. 다른 후보: %2.</translation>
    </message>
    <message>
        <source>The words leave the unit open. %1 was taken from what stands around them; it could also be: %2.</source>
        <translation>문구만으로는 단위를 알 수 없습니다. 앞뒤 문구를 근거로 %1 단위로 판단했습니다. 다른 후보: %2.</translation>
    </message>
    <message>
        <source>The words leave the unit open. %1 was taken; it could also be: %2.</source>
        <translation>문구만으로는 단위를 알 수 없습니다. %1 단위로 판단했습니다. 다른 후보: %2.</translation>
    </message>
    <message>
        <source>Read by the program; nobody has looked at it yet.</source>
        <translation>프로그램이 읽은 것으로, 아직 아무도 확인하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message numerus="yes">
        <source>The facts of %n document(s) were read by an older version of Vigie. Read them again now? Your notes and decisions are kept.</source>
        <translation>
            <numerusform>문서 %n건의 정보는 이전 버전의 Vigie가 읽은 것입니다. 지금 다시 읽으시겠습니까? 메모와 결정은 그대로 유지됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>Reading again: %1 of %2</source>
        <translation>다시 읽는 중: %1/%2</translation>
    </message>
    <message>
        <source>All documents are read again.</source>
        <translation>모든 문서를 다시 읽었습니다.</translation>
    </message>
    <message>
        <source>the library's folder</source>
        <translation>라이브러리 폴더</translation>
    </message>
    <message>
        <source>Open Another Library</source>
        <translation>다른 라이브러리 열기</translation>
    </message>
    <message>
        <source>There is no library in this folder. A library is the folder that holds the file library.sqlite.</source>
        <translation>이 폴더에는 라이브러리가 없습니다. 라이브러리는 library.sqlite 파일이 들어 있는 폴더입니다.</translation>
    </message>
    <message>
        <source>New Library</source>
        <translation>새 라이브러리</translation>
    </message>
    <message>
        <source>This folder is not empty. Choose an empty folder, or make a new one, so that the library does not mix with other files.</source>
        <translation>이 폴더는 비어 있지 않습니다. 라이브러리가 다른 파일과 섞이지 않도록 빈 폴더를 선택하거나 새로 만드십시오.</translation>
    </message>
    <message>
        <source>opens this document: its id, file name or title</source>
        <translation>이 문서를 열기(ID, 파일 이름 또는 제목)</translation>
    </message>
    <message>
        <source>with --open: at this page</source>
        <translation>--open과 함께 사용: 이 페이지에서 열기</translation>
    </message>
    <message>
        <source>searches for these words</source>
        <translation>이 낱말을 검색</translation>
    </message>
    <message>
        <source>en, fr, ja or ko; this time only</source>
        <translation>en, fr, ja, ko 중 하나(이번에만)</translation>
    </message>
    <message>
        <source>--page takes a number from 1.</source>
        <translation>--page에는 1 이상의 숫자를 지정합니다.</translation>
    </message>
    <message>
        <source>There is no document “%1” in this library.</source>
        <translation>이 라이브러리에는 “%1” 문서가 없습니다.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Stopped. The rest will be offered when the library is opened again.</source>
        <translation>중지했습니다. 나머지는 라이브러리를 다시 열 때 다시 묻습니다.</translation>
    </message>
    <message>
        <source>The library was mended</source>
        <translation>라이브러리를 복구했습니다</translation>
    </message>
    <message>
        <source>The documents are being read again. If something of yours is missing, older backups lie in the folder “backups” of the library.</source>
        <translation>문서를 다시 읽는 중입니다. 작업한 내용 중 빠진 것이 있으면 라이브러리의 “backups” 폴더에 있는 이전 백업을 확인하십시오.</translation>
    </message>
    <message>
        <source>The search index is whole again.</source>
        <translation>검색 색인이 복구되었습니다.</translation>
    </message>
    <message>
        <source>The search index was damaged and is being made anew. Until that is done, searches may find less.</source>
        <translation>검색 색인이 손상되어 다시 만들고 있습니다. 끝날 때까지는 검색 결과가 일부 빠질 수 있습니다.</translation>
    </message>
    <message>
        <source>No window could be opened on the other library.</source>
        <translation>다른 라이브러리의 창을 열지 못했습니다.</translation>
    </message>
    <message>
        <source>opens the library so that nothing in it can be changed</source>
        <translation>라이브러리를 읽기 전용으로 열기</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>The facts of %n document(s) were read by an older version.</source>
        <translation>
            <numerusform>문서 %n건의 정보는 이전 버전의 Vigie가 읽은 것입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database was damaged. What could be read of it is in a new one, the rest was read again from the originals; the damaged file was put aside as “%1”.</source>
        <translation>데이터베이스가 손상되었습니다. 읽을 수 있는 내용은 새 데이터베이스로 옮겼고 나머지는 원본에서 다시 읽었습니다. 손상된 파일은 “%1”(이)라는 이름으로 따로 보관했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) were saved from it.</source>
        <translation>
            <numerusform>손상된 데이터베이스에서 주석 %n건을 복구했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>What could not be read of your own work came from the backup of %1.</source>
        <translation>작업한 내용 중 읽을 수 없는 부분은 %1 백업에서 복원했습니다.</translation>
    </message>
    <message>
        <source>This library needs mending, and another window or program has it open. Close it there, then try again.</source>
        <translation>이 라이브러리는 복구가 필요하지만 다른 창이나 프로그램에서 열려 있습니다. 그쪽을 닫은 뒤 다시 시도하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged entry(s) of your own work were found and are again as you left them. The damaged form was put aside in the library's folder.</source>
        <translation>
            <numerusform>작업한 내용 중 손상된 %n건을 찾아 원래 상태로 되돌렸습니다. 손상된 내용은 라이브러리 폴더에 따로 보관했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged entry(s) of your own work could not be put right and are shown as they are; how they were found is kept in the library's folder.</source>
        <translation>
            <numerusform>작업한 내용 중 손상된 %n건은 고칠 수 없어 그대로 표시됩니다. 발견 당시의 내용은 라이브러리 폴더에 보관했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that had not reached the database came from the journal.</source>
        <translation>
            <numerusform>데이터베이스에 반영되지 않았던 변경 %n건을 변경 기록에서 복원했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal beside the database was damaged. A new one was begun; the damaged file was put aside as “%1”.</source>
        <translation>라이브러리의 변경 기록이 손상되어 새로 시작했습니다. 손상된 파일은 “%1”(이)라는 이름으로 따로 보관했습니다.</translation>
    </message>
    <message>
        <source>The journal beside the database was gone. A new one was begun.</source>
        <translation>라이브러리의 변경 기록이 없어져 새로 시작했습니다.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>데이터베이스가 손상되었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of your own work are damaged.</source>
        <translation>
            <numerusform>작업한 내용 중 %n건이 손상되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal has changes that the database lacks.</source>
        <translation>데이터베이스에 반영되지 않은 변경이 변경 기록에 있습니다.</translation>
    </message>
    <message>
        <source>The journal beside the database is damaged or gone.</source>
        <translation>라이브러리의 변경 기록이 손상되었거나 없습니다.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged.</source>
        <translation>백업 “%1”이(가) 손상되었습니다.</translation>
    </message>
    <message>
        <source>The database was gone. A new one was made.</source>
        <translation>데이터베이스가 없어져 새로 만들었습니다.</translation>
    </message>
    <message>
        <source>All you made came from the journal, up to your last change.</source>
        <translation>작업한 내용은 마지막 변경까지 모두 변경 기록에서 복원했습니다.</translation>
    </message>
</context>
<context>
    <name>vigie::AmountField</name>
    <message>
        <source>and</source>
        <comment>between two ends of an amount</comment>
        <translation>~</translation>
    </message>
    <message>
        <source>How the amount is bounded</source>
        <translation>금액의 범위 표현</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Upper end of the amount</source>
        <translation>금액의 상한</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>세는 대상</translation>
    </message>
    <message>
        <source>Currency or unit</source>
        <translation>통화 또는 단위</translation>
    </message>
    <message>
        <source>a number alone</source>
        <comment>of an amount without a unit</comment>
        <translation>수치만</translation>
    </message>
    <message>
        <source>Enter a figure, with all its digits or a word such as million.</source>
        <translation>수치를 입력하십시오. 숫자를 모두 쓰거나 ‘억’과 같은 단위를 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose a currency or enter its three letters.</source>
        <translation>통화를 선택하거나 세 글자 통화 코드를 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter the upper end too; it must be the larger figure.</source>
        <translation>상한도 입력하십시오. 하한보다 큰 수치여야 합니다.</translation>
    </message>
    <message>
        <source>This figure is not understood.</source>
        <translation>이 수치를 이해할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>vigie::AnnotationDialog</name>
    <message>
        <source>Edit Highlight</source>
        <translation>형광펜 편집</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>메모(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>태그(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>색상(&amp;C):</translation>
    </message>
    <message>
        <source>Note on the Document</source>
        <translation>문서 메모</translation>
    </message>
    <message>
        <source>Highlight with a Note</source>
        <translation>메모를 붙여 형광펜 표시</translation>
    </message>
    <message>
        <source>Highlight</source>
        <comment>a way to mark words</comment>
        <translation>형광펜</translation>
    </message>
    <message>
        <source>Underline</source>
        <comment>a way to mark words</comment>
        <translation>밑줄</translation>
    </message>
    <message>
        <source>&amp;Marked by:</source>
        <comment>highlight or underline</comment>
        <translation>표시 방식(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Evidence for:</source>
        <translation>뒷받침하는 대상(&amp;E):</translation>
    </message>
</context>
<context>
    <name>vigie::AnnotationModel</name>
    <message>
        <source>The words of this highlight are no longer in the document. It is kept here with its note and tags.</source>
        <translation>형광펜으로 표시한 문구가 문서에 더 이상 없습니다. 메모와 태그는 여기에 보관됩니다.</translation>
    </message>
    <message>
        <source>Document no longer in the library</source>
        <translation>라이브러리에 더 이상 없는 문서</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <comment>%1 title of a document</comment>
        <translation>%1, %2쪽</translation>
    </message>
    <message>
        <source>Note on the document</source>
        <translation>문서 메모</translation>
    </message>
    <message>
        <source>Evidence for %1</source>
        <translation>%1의 근거</translation>
    </message>
    <message>
        <source>These words are no longer in the document</source>
        <translation>이 문구는 문서에 더 이상 없습니다</translation>
    </message>
</context>
<context>
    <name>vigie::AnnotationsPanel</name>
    <message>
        <source>No highlights yet</source>
        <translation>아직 형광펜 표시가 없습니다</translation>
    </message>
    <message>
        <source>Select words on a page and choose a colour. Your highlights, notes and tags are listed here and can be exported with their citations.</source>
        <translation>페이지에서 문구를 선택하고 색상을 고르십시오. 형광펜, 메모, 태그가 여기에 표시되며 출처를 붙여 내보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>Filter highlights</source>
        <translation>형광펜 필터</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색상</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>형광펜</translation>
    </message>
    <message>
        <source>Edit Highlight…</source>
        <translation>형광펜 편집…</translation>
    </message>
    <message>
        <source>Remove Highlight</source>
        <translation>형광펜 삭제</translation>
    </message>
    <message>
        <source>Export Highlights…</source>
        <translation>형광펜 내보내기…</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>모든 색상</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>모든 태그</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>모든 문서</translation>
    </message>
    <message>
        <source>The highlight was not changed.</source>
        <translation>형광펜을 변경하지 못했습니다.</translation>
    </message>
    <message>
        <source>The highlight was changed.</source>
        <translation>형광펜을 변경했습니다.</translation>
    </message>
    <message>
        <source>The highlight was not removed.</source>
        <translation>형광펜을 삭제하지 못했습니다.</translation>
    </message>
    <message>
        <source>The highlight was removed. Edit ▸ Undo brings it back.</source>
        <translation>형광펜을 삭제했습니다. 편집 ▸ 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Export Highlights</source>
        <translation>형광펜 내보내기</translation>
    </message>
    <message>
        <source>highlights</source>
        <comment>name of a file to export into, without its ending</comment>
        <translation>형광펜</translation>
    </message>
    <message>
        <source>The highlights were not exported.</source>
        <translation>형광펜을 내보내지 못했습니다.</translation>
    </message>
    <message>
        <source>The highlights were written to %1.</source>
        <translation>형광펜을 %1 파일로 내보냈습니다.</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>문서의 언어</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Bring In Highlights…</source>
        <translation>형광펜 가져오기…</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>모든 언어</translation>
    </message>
    <message>
        <source>Found or lost</source>
        <translation>문구 유무 무관</translation>
    </message>
    <message>
        <source>Words found</source>
        <translation>문구 있음</translation>
    </message>
    <message>
        <source>Words lost</source>
        <translation>문구 없음</translation>
    </message>
    <message>
        <source>Bring In Highlights</source>
        <translation>형광펜 가져오기</translation>
    </message>
    <message>
        <source>Highlights (*.jsonld *.json *.pdf)</source>
        <comment>filter of a file dialog</comment>
        <translation>형광펜 (*.jsonld *.json *.pdf)</translation>
    </message>
    <message>
        <source>The highlights were not brought in.</source>
        <translation>형광펜을 가져오지 못했습니다.</translation>
    </message>
    <message>
        <source>Evidence For</source>
        <translation>뒷받침하는 대상</translation>
    </message>
</context>
<context>
    <name>vigie::Chart</name>
    <message>
        <source>Hatched top and ≥: at least this much was stated.</source>
        <translation>막대 위쪽의 빗금과 ≥ 표시: 제시된 금액이 최소치임을 뜻합니다.</translation>
    </message>
    <message>
        <source>Whiskers: the least and the most that sources state.</source>
        <translation>세로 범위선: 출처에 제시된 최솟값과 최댓값을 뜻합니다.</translation>
    </message>
    <message>
        <source>Over several years, in no bar: %1</source>
        <translation>여러 해에 걸쳐 있어 막대에 넣지 않음: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>제외: %1</translation>
    </message>
    <message>
        <source>%1 by year, %2</source>
        <translation>연도별 %1(%2)</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>출처: %1</translation>
    </message>
    <message>
        <source>Other victims</source>
        <translation>그 밖의 피해처</translation>
    </message>
    <message>
        <source>Not broken down</source>
        <translation>세부 내역 없음</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>그 밖의 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>A chart can be written as .png, .svg, .pdf or .csv, not as “%1”.</source>
        <translation>차트는 .png, .svg, .pdf, .csv 형식으로만 저장할 수 있습니다(지정한 형식: “%1”).</translation>
    </message>
    <message>
        <source>The picture of the chart could not be made.</source>
        <translation>차트 그림을 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>“%1” 파일을 저장할 수 없습니다: %2</translation>
    </message>
    <message>
        <source>No year has a bar: what is stated spans several years or has no known beginning or end, and is shown as a line over its period.</source>
        <translation>막대로 표시할 연도가 없습니다. 제시된 값이 여러 해에 걸쳐 있거나 시작 또는 끝을 알 수 없어 기간을 선으로 표시했습니다.</translation>
    </message>
    <message>
        <source>No year has a bar: every amount stated was left out. Each is listed with its reason.</source>
        <translation>막대로 표시할 연도가 없습니다. 제시된 값이 모두 제외되었습니다. 각각의 이유는 목록에 있습니다.</translation>
    </message>
    <message>
        <source>No document published up to %1 states an amount in this unit: %2</source>
        <translation>%1까지 발표된 문서 가운데 이 단위의 값을 제시한 것은 없습니다: %2</translation>
    </message>
    <message>
        <source>No document published up to %1 states an amount of this kind in this unit: %2, %3</source>
        <translation>%1까지 발표된 문서 가운데 이 종류와 단위의 금액을 제시한 것은 없습니다: %2, %3</translation>
    </message>
    <message>
        <source>No document states an amount in this unit: %1</source>
        <translation>이 단위의 값을 제시한 문서가 없습니다: %1</translation>
    </message>
    <message>
        <source>No document states an amount of this kind in this unit: %1, %2</source>
        <translation>이 종류와 단위의 금액을 제시한 문서가 없습니다: %1, %2</translation>
    </message>
    <message>
        <source>Since when is not stated, in no bar: %1</source>
        <translation>시작 시점이 제시되지 않아 어느 막대에도 넣지 않음: %1</translation>
    </message>
    <message>
        <source>Until when is not stated, in no bar: %1</source>
        <translation>끝 시점이 제시되지 않아 어느 막대에도 넣지 않음: %1</translation>
    </message>
    <message>
        <source>Only documents published up to %1.</source>
        <translation>%1까지 발표된 문서만 반영.</translation>
    </message>
    <message>
        <source>Without these documents: %1</source>
        <translation>제외한 문서: %1</translation>
    </message>
</context>
<context>
    <name>vigie::ChartPanel</name>
    <message>
        <source>Amounts by year</source>
        <translation>연도별 금액</translation>
    </message>
    <message>
        <source>Kind of amount</source>
        <translation>금액 종류</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Only documents published up to this day</source>
        <translation>이 날짜까지 발표된 문서만 반영</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Save the chart as a picture or its figures as a table</source>
        <translation>차트를 그림으로, 또는 수치를 표로 저장합니다</translation>
    </message>
    <message>
        <source>The chart's figures</source>
        <translation>차트의 수치</translation>
    </message>
    <message>
        <source>How the bars are made</source>
        <translation>막대 산출 근거</translation>
    </message>
    <message>
        <source>Amounts that no bar shows</source>
        <translation>막대에 넣지 않은 금액</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>산출 근거</translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <translation>제외(%1)</translation>
    </message>
    <message>
        <source>%1, p. %2</source>
        <translation>%1, %2쪽</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n in the claims table</source>
        <translation>
            <numerusform>제시 금액 표에 %n건 모두 표시</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>그림(*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>벡터 그림(*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 문서(*.pdf)</translation>
    </message>
    <message>
        <source>Figures (*.csv)</source>
        <translation>수치(*.csv)</translation>
    </message>
    <message>
        <source>Save the Chart</source>
        <translation>차트 저장</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 파일로 저장했습니다</translation>
    </message>
    <message>
        <source>Chart; its figures are in the table beside</source>
        <translation>차트(수치는 옆의 표에 있음)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>“%1” — %2</source>
        <comment>words and where they stand</comment>
        <translation>“%1” — %2</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>환산</translation>
    </message>
    <message>
        <source>Draw amounts in other currencies too, at rates that the documents state</source>
        <translation>다른 통화의 금액도 문서에 제시된 환율로 환산하여 표시합니다</translation>
    </message>
    <message>
        <source>All kinds</source>
        <comment>of amounts: what the chart of a counted thing shows</comment>
        <translation>모든 종류</translation>
    </message>
    <message>
        <source>Amounts that the documents state are drawn here by year. Choose another kind or unit, or import documents.</source>
        <translation>문서에 제시된 금액이 연도별로 여기에 표시됩니다. 다른 종류나 단위를 선택하거나 문서를 가져오십시오.</translation>
    </message>
    <message>
        <source>Choose documents that the chart leaves out</source>
        <translation>차트에서 제외할 문서를 선택합니다</translation>
    </message>
    <message>
        <source>Documents…</source>
        <translation>문서…</translation>
    </message>
    <message numerus="yes">
        <source>Documents (%n left out)…</source>
        <translation>
            <numerusform>문서(%n건 제외)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ChartTableModel</name>
    <message>
        <source>open</source>
        <translation>미정</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>최소</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>피해처</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>제시 횟수</translation>
    </message>
</context>
<context>
    <name>vigie::Citation</name>
    <message>
        <source>p. %1</source>
        <translation>%1쪽</translation>
    </message>
    <message>
        <source>para. %1</source>
        <translation>%1번째 문단</translation>
    </message>
    <message>
        <source>text recognised by OCR</source>
        <translation>OCR로 인식한 텍스트</translation>
    </message>
</context>
<context>
    <name>vigie::ClaimActions</name>
    <message numerus="yes">
        <source>%n claim(s) accepted.</source>
        <translation>
            <numerusform>제시 금액 %n건을 채택했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) rejected.</source>
        <translation>
            <numerusform>제시 금액 %n건을 기각했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) set back to proposed.</source>
        <translation>
            <numerusform>제시 금액 %n건을 제안 상태로 되돌렸습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) kept out of the charts.</source>
        <translation>
            <numerusform>제시 금액 %n건을 차트에서 제외했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) count in the charts again.</source>
        <translation>
            <numerusform>제시 금액 %n건을 다시 차트에 반영합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program’s own grouping holds again.</source>
        <translation>프로그램이 묶은 상태로 되돌렸습니다.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 what it does, %2 its key</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>채택</translation>
    </message>
    <message>
        <source>Accept what the program read</source>
        <translation>프로그램이 읽은 내용을 채택합니다</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>기각</translation>
    </message>
    <message>
        <source>Reject what the program read: it counts nowhere</source>
        <translation>프로그램이 읽은 내용을 기각하여 어디에도 반영하지 않습니다</translation>
    </message>
    <message>
        <source>Keep out of Charts</source>
        <translation>차트에서 제외</translation>
    </message>
    <message>
        <source>Keep the claim, but let no chart count it</source>
        <translation>제시 금액은 유지하되 차트에는 반영하지 않습니다</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>편집…</translation>
    </message>
    <message>
        <source>Correct what was read from the words</source>
        <translation>문구에서 읽은 내용을 고칩니다</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>병합</translation>
    </message>
    <message>
        <source>Say that these state the same thing</source>
        <translation>같은 사실을 제시한 것으로 묶습니다</translation>
    </message>
    <message>
        <source>Split Off</source>
        <translation>분리</translation>
    </message>
    <message>
        <source>Say that this states something else than the others</source>
        <translation>다른 것들과 별개의 사실을 제시한 것으로 나눕니다</translation>
    </message>
    <message>
        <source>Set Back to Proposed</source>
        <translation>제안 상태로 되돌리기</translation>
    </message>
    <message>
        <source>Take back that it was accepted or rejected</source>
        <translation>채택하거나 기각한 결정을 취소합니다</translation>
    </message>
    <message>
        <source>Forget Merges and Splits</source>
        <translation>병합과 분리 취소</translation>
    </message>
    <message>
        <source>Let the program group these claims by itself again</source>
        <translation>이 제시 금액들을 다시 프로그램이 묶도록 합니다</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Take away what was entered by hand</source>
        <translation>직접 입력한 내용을 삭제합니다</translation>
    </message>
    <message>
        <source>The decision was not kept.</source>
        <translation>결정을 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>The claim was changed.</source>
        <translation>제시 금액을 변경했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) now state one fact.</source>
        <translation>
            <numerusform>제시 금액 %n건을 하나의 사실로 묶었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) now state a fact of their own.</source>
        <translation>
            <numerusform>제시 금액 %n건을 별개의 사실로 나누었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was entered by hand was removed.</source>
        <translation>직접 입력한 내용을 삭제했습니다.</translation>
    </message>
</context>
<context>
    <name>vigie::ClaimEditor</name>
    <message>
        <source>Edit Claim</source>
        <translation>제시 금액 편집</translation>
    </message>
    <message>
        <source>Add Amount</source>
        <translation>금액 추가</translation>
    </message>
    <message>
        <source>Words of the document</source>
        <translation>문서의 문구</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <comment>tab: what is read from the words</comment>
        <translation>읽은 내용(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Who Said What</source>
        <translation>결정 기록(&amp;W)</translation>
    </message>
    <message>
        <source>Whom the document cites; empty if it speaks for itself</source>
        <translation>문서가 인용한 출처(문서 자체의 서술이면 비워 둠)</translation>
    </message>
    <message>
        <source>Reported &amp;only: the document does not assert it</source>
        <translation>전언일 뿐 문서가 단정하지 않음(&amp;O)</translation>
    </message>
    <message>
        <source>Returned, &amp;disputed or denied</source>
        <translation>반환·이견·부인 있음(&amp;D)</translation>
    </message>
    <message>
        <source>Why, for those who read it later</source>
        <translation>나중에 읽을 사람을 위한 이유</translation>
    </message>
    <message>
        <source>Without a period it belongs to no year and no bar of the chart.</source>
        <translation>기간이 없으면 어느 해에도, 차트의 어느 막대에도 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>사용자가 설정함</translation>
    </message>
    <message>
        <source>&amp;Amount:</source>
        <translation>금액(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>종류(&amp;K):</translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <comment>the time an amount is about</comment>
        <translation>기간(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Victim:</source>
        <translation>피해처(&amp;V):</translation>
    </message>
    <message>
        <source>A&amp;ctor:</source>
        <comment>who did it</comment>
        <translation>행위자(&amp;C):</translation>
    </message>
    <message>
        <source>According &amp;to:</source>
        <translation>인용 출처(&amp;T):</translation>
    </message>
    <message>
        <source>Part o&amp;f:</source>
        <comment>the larger amount this one belongs to</comment>
        <translation>상위 금액(&amp;F):</translation>
    </message>
    <message>
        <source>Co&amp;mment:</source>
        <translation>의견(&amp;M):</translation>
    </message>
    <message>
        <source>nothing larger</source>
        <comment>an amount is part of</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>%1쪽</translation>
    </message>
    <message>
        <source>Nothing else is said: for its time it is the whole, and other figures for the same are rivals.</source>
        <translation>다른 언급이 없는 경우: 그 기간의 전체로 보고, 같은 사안의 다른 수치와는 상충하는 것으로 다룹니다.</translation>
    </message>
    <message>
        <source>One theft without a name, cases that are counted (“the two thefts”), one sort of victim: no year’s whole, so the bar stays open.</source>
        <translation>이름이 밝혀지지 않은 한 건, 건수를 든 사건들(‘두 사건’), 한 부류의 피해처: 어느 해의 전체로도 보지 않으며, 막대는 최소치로 남습니다.</translation>
    </message>
    <message>
        <source>What everybody lost: it holds what one victim lost or one actor took, which are its parts and no rivals.</source>
        <translation>모두가 잃은 금액: 한 피해처가 잃거나 한 행위자가 빼앗은 금액을 포함합니다. 이들은 그 일부이며 상충하는 수치가 아닙니다.</translation>
    </message>
    <message>
        <source>Cov&amp;ers:</source>
        <comment>of how much of what happened the amount tells</comment>
        <translation>포괄 범위(&amp;E):</translation>
    </message>
</context>
<context>
    <name>vigie::ClaimModel</name>
    <message>
        <source>Amount</source>
        <comment>column of the claims</comment>
        <translation>금액</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>column of the claims: the time the amount is about</comment>
        <translation>기간</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column of the claims: theft, revenue …</comment>
        <translation>종류</translation>
    </message>
    <message>
        <source>Victim</source>
        <comment>column of the claims</comment>
        <translation>피해처</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>column of the claims</comment>
        <translation>문서</translation>
    </message>
    <message>
        <source>Certainty</source>
        <comment>column of the claims: asserted, reported, disputed</comment>
        <translation>확실성</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>column of the claims: the larger amount this one belongs to</comment>
        <translation>상위 금액</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of the claims: proposed, accepted, rejected …</comment>
        <translation>상태</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>period of a claim</comment>
        <translation>제시 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <comment>claims of one fact</comment>
        <translation>
            <numerusform>제시 %n회</numerusform>
        </translation>
    </message>
    <message>
        <source>disputed</source>
        <comment>certainty of a claim: returned, disputed or denied</comment>
        <translation>이견 있음</translation>
    </message>
    <message>
        <source>according to %1</source>
        <comment>certainty of a claim</comment>
        <translation>%1 인용</translation>
    </message>
    <message>
        <source>reported</source>
        <comment>certainty of a claim: reported without being asserted</comment>
        <translation>전언</translation>
    </message>
    <message>
        <source>asserted</source>
        <comment>certainty of a claim</comment>
        <translation>단정</translation>
    </message>
    <message>
        <source>not in charts</source>
        <comment>status of a claim</comment>
        <translation>차트에서 제외</translation>
    </message>
    <message>
        <source>held back</source>
        <comment>status of a fact: kept out of charts until a person decides</comment>
        <translation>보류</translation>
    </message>
    <message>
        <source>conflict</source>
        <comment>status of a fact: another figure is stated for the same thing</comment>
        <translation>상충</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <comment>status of a claim</comment>
        <translation>직접 입력</translation>
    </message>
    <message>
        <source>Set by you</source>
        <comment>tool tip of a value that a person set</comment>
        <translation>사용자가 설정함</translation>
    </message>
</context>
<context>
    <name>vigie::ClaimSheet</name>
    <message>
        <source>Certainty</source>
        <comment>asserted, reported or disputed</comment>
        <translation>확실성</translation>
    </message>
    <message>
        <source>Converted to</source>
        <comment>the same amount in another currency</comment>
        <translation>환산 금액</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>which one an unqualified dollar is</comment>
        <translation>통화</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>%1  (set by you)</source>
        <extracomment>%1 is a value such as a name or a date</extracomment>
        <translation>%1(사용자가 설정함)</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>period of a claim</comment>
        <translation>제시 없음</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 a period, %2 how it was found</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>returned, disputed or denied</source>
        <translation>반환·이견·부인 있음</translation>
    </message>
    <message>
        <source>reported without being asserted</source>
        <translation>전언(단정하지 않음)</translation>
    </message>
    <message>
        <source>%1 was taken %2; it could also be: %3</source>
        <comment>%1 USD, %2 by the document’s language, %3 CAD, AUD</comment>
        <translation>%2 %1 단위로 판단(다른 후보: %3)</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <comment>%1 the title of a document</comment>
        <translation>%1, %2쪽</translation>
    </message>
    <message>
        <source>Highlights</source>
        <comment>what a person marked as evidence</comment>
        <translation>형광펜</translation>
    </message>
</context>
<context>
    <name>vigie::ClaimsPanel</name>
    <message>
        <source>No amounts yet</source>
        <translation>아직 금액이 없습니다</translation>
    </message>
    <message>
        <source>When documents are in the library, every amount of money that they state is listed here, the statements of one fact together.</source>
        <translation>라이브러리에 문서를 추가하면 문서에 제시된 모든 금액이, 같은 사실에 관한 것끼리 묶여 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Kind of amount</source>
        <translation>금액 종류</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Amounts stated</source>
        <translation>제시 금액</translation>
    </message>
    <message>
        <source>Words of the document</source>
        <translation>문서의 문구</translation>
    </message>
    <message>
        <source>All kinds</source>
        <comment>of amounts</comment>
        <translation>모든 종류</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>모든 상태</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>모든 연도</translation>
    </message>
    <message>
        <source>Needs review (%1)</source>
        <comment>%1 how many claims</comment>
        <translation>검토 필요(%1)</translation>
    </message>
    <message>
        <source>Chart (%1)</source>
        <comment>claims behind a bar, %1 how many</comment>
        <translation>차트(%1)</translation>
    </message>
</context>
<context>
    <name>vigie::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Type a command…</source>
        <translation>명령 입력…</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
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
        <translation>정확히</translation>
    </message>
    <message>
        <source>about</source>
        <comment>before an amount</comment>
        <translation>약</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>before an amount</comment>
        <translation>최소</translation>
    </message>
    <message>
        <source>more than</source>
        <comment>before an amount</comment>
        <translation>초과(&gt;)</translation>
    </message>
    <message>
        <source>at most</source>
        <comment>before an amount</comment>
        <translation>최대</translation>
    </message>
    <message>
        <source>less than</source>
        <comment>before an amount</comment>
        <translation>미만(&lt;)</translation>
    </message>
    <message>
        <source>nearly</source>
        <comment>before an amount</comment>
        <translation>거의</translation>
    </message>
    <message>
        <source>between</source>
        <comment>before the two ends of an amount</comment>
        <translation>범위</translation>
    </message>
    <message>
        <source>Money</source>
        <comment>what an amount counts</comment>
        <translation>금전</translation>
    </message>
    <message>
        <source>Virtual asset</source>
        <comment>what an amount counts: bitcoin and the like</comment>
        <translation>가상자산</translation>
    </message>
    <message>
        <source>Things</source>
        <comment>what an amount counts: barrels, people, missiles</comment>
        <translation>물품·인원 등</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>part of a claim</comment>
        <translation>금액</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>part of a claim</comment>
        <translation>종류</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>part of a claim: the time it is about</comment>
        <translation>기간</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>of an event</comment>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Victim</source>
        <comment>part of a claim</comment>
        <translation>피해처</translation>
    </message>
    <message>
        <source>Actor</source>
        <comment>part of a claim: who did it</comment>
        <translation>행위자</translation>
    </message>
    <message>
        <source>According to</source>
        <comment>part of a claim: whom the document cites</comment>
        <translation>인용 출처</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>part of a claim: the larger amount it belongs to</comment>
        <translation>상위 금액</translation>
    </message>
    <message>
        <source>Reported only</source>
        <comment>part of a claim: not asserted by the document</comment>
        <translation>전언</translation>
    </message>
    <message>
        <source>Disputed</source>
        <comment>part of a claim: returned, disputed or denied</comment>
        <translation>이견 있음</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>part of a claim</comment>
        <translation>상태</translation>
    </message>
    <message>
        <source>Kept out of charts</source>
        <comment>part of a claim</comment>
        <translation>차트에서 제외</translation>
    </message>
    <message>
        <source>Comment</source>
        <comment>a person's remark on a claim</comment>
        <translation>의견</translation>
    </message>
    <message>
        <source>by who issued the document</source>
        <comment>why US dollars were taken, and not others</comment>
        <translation>문서의 발행처를 근거로</translation>
    </message>
    <message>
        <source>by the document’s language</source>
        <comment>why US dollars were taken, and not others</comment>
        <translation>문서의 언어를 근거로</translation>
    </message>
    <message>
        <source>by the words around it</source>
        <comment>why US dollars were taken, and not others</comment>
        <translation>앞뒤 문구를 근거로</translation>
    </message>
    <message>
        <source>because nothing else is said</source>
        <comment>why US dollars were taken, and not others</comment>
        <translation>다른 단서가 없어</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a part of a claim that has no value</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Vigie read it</source>
        <comment>Vigie is this program</comment>
        <translation>Vigie가 읽음</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>직접 입력함</translation>
    </message>
    <message>
        <source>Merged or split</source>
        <translation>병합 또는 분리함</translation>
    </message>
    <message>
        <source>You accepted it</source>
        <translation>사용자가 채택함</translation>
    </message>
    <message>
        <source>You rejected it</source>
        <translation>사용자가 기각함</translation>
    </message>
    <message>
        <source>You took your decision back</source>
        <translation>결정을 취소함</translation>
    </message>
    <message>
        <source>You decided</source>
        <translation>사용자가 결정함</translation>
    </message>
    <message>
        <source>You set: %1</source>
        <comment>%1 a part of a claim: Victim</comment>
        <translation>사용자가 설정함: %1</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <comment>%1 an amount</comment>
        <translation>%1 건과 같음</translation>
    </message>
    <message>
        <source>something else than %1</source>
        <comment>%1 an amount</comment>
        <translation>%1 건과 다름</translation>
    </message>
    <message>
        <source>Vigie read: %1</source>
        <comment>Vigie is this program; %1 a part of a claim: Victim</comment>
        <translation>Vigie가 읽음: %1</translation>
    </message>
    <message>
        <source>some cases only</source>
        <comment>how much an amount covers</comment>
        <translation>일부 사건만</translation>
    </message>
    <message>
        <source>the whole world</source>
        <comment>how much an amount covers</comment>
        <translation>전 세계</translation>
    </message>
    <message>
        <source>all that its victim lost or its actor took</source>
        <comment>how much an amount covers</comment>
        <translation>피해처가 잃거나 행위자가 빼앗은 전부</translation>
    </message>
    <message>
        <source>Covers</source>
        <comment>part of a claim: of how much of what happened the amount tells</comment>
        <translation>포괄 범위</translation>
    </message>
</context>
<context>
    <name>vigie::DecisionHistory</name>
    <message>
        <source>Who said what</source>
        <translation>결정 기록</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>결정 주체와 내용</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>변경 전</translation>
    </message>
    <message>
        <source>After</source>
        <translation>변경 후</translation>
    </message>
</context>
<context>
    <name>vigie::DocumentChoice</name>
    <message>
        <source>Documents of the Chart</source>
        <translation>차트의 문서</translation>
    </message>
    <message>
        <source>The chart counts what the ticked documents state.</source>
        <translation>선택한 문서에 제시된 값만 차트에 반영됩니다.</translation>
    </message>
    <message>
        <source>Filter by title or date</source>
        <translation>제목이나 날짜로 필터링</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a document, when it was published</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>모두 해제(&amp;N)</translation>
    </message>
</context>
<context>
    <name>vigie::DocumentDialog</name>
    <message>
        <source>Document Properties</source>
        <translation>문서 속성</translation>
    </message>
    <message>
        <source>2025-05-29, 2025-05 or 2025</source>
        <comment>examples of how to enter a date</comment>
        <translation>2025-05-29, 2025-05 또는 2025</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>제목(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>언어(&amp;L):</translation>
    </message>
    <message>
        <source>P&amp;ublished:</source>
        <comment>date of publication</comment>
        <translation>발표일(&amp;U):</translation>
    </message>
    <message>
        <source>&amp;Publisher:</source>
        <translation>발행처(&amp;P):</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>파일:</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n페이지</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1자</translation>
    </message>
    <message>
        <source>Length:</source>
        <translation>분량:</translation>
    </message>
    <message>
        <source>Without a date, words like “last year” in it cannot be dated.</source>
        <translation>발표일이 없으면 “지난해”처럼 기준일이 필요한 표현의 날짜를 정할 수 없습니다.</translation>
    </message>
    <message>
        <source>Enter a day, a month, a quarter or a year, for example 2025-05-29, 2025-05, 2025-Q2 or 2025.</source>
        <translation>연월일, 연월, 분기 또는 연도를 입력하십시오(예: 2025-05-29, 2025-05, 2025-Q2, 2025).</translation>
    </message>
    <message>
        <source>Citations in other languages give it beside the title.</source>
        <translation>다른 언어의 출처 표기에서는 제목과 함께 표시합니다.</translation>
    </message>
    <message>
        <source>T&amp;ranslated title:</source>
        <translation>번역 제목(&amp;R):</translation>
    </message>
</context>
<context>
    <name>vigie::DocumentModel</name>
    <message>
        <source>Title</source>
        <comment>column of the library</comment>
        <translation>제목</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>column of the library</comment>
        <translation>언어</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>column of the library: date of publication</comment>
        <translation>발표일</translation>
    </message>
    <message>
        <source>Publisher</source>
        <comment>column of the library</comment>
        <translation>발행처</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>column of the library: number of pages</comment>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column of the library: kind of file</comment>
        <translation>형식</translation>
    </message>
    <message>
        <source>No date of publication was found. Add it in the document’s properties.</source>
        <translation>발표일을 찾지 못했습니다. 문서 속성에서 입력하십시오.</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <comment>%2 a sentence</comment>
        <translation>%1쪽: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) (%1): %2</source>
        <comment>%1 their numbers, %2 a sentence</comment>
        <translation>
            <numerusform>%n쪽(%1): %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::EntityChooser</name>
    <message>
        <source>Choose the Name</source>
        <translation>명칭 선택</translation>
    </message>
    <message>
        <source>“%1” names:</source>
        <comment>%1 words of a document; a list of entries follows</comment>
        <translation>“%1” 문구가 가리키는 항목:</translation>
    </message>
    <message>
        <source>Part of a name in any language</source>
        <translation>명칭의 일부(언어 무관)</translation>
    </message>
    <message>
        <source>Entries of the thesaurus</source>
        <translation>용어집 항목</translation>
    </message>
    <message>
        <source>&amp;New Entry…</source>
        <translation>새 항목(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>vigie::EntityDelegate</name>
    <message>
        <source>yours</source>
        <comment>an entry that the person added or changed</comment>
        <translation>사용자 편집</translation>
    </message>
</context>
<context>
    <name>vigie::EntityDetail</name>
    <message>
        <source>Mentions</source>
        <translation>언급</translation>
    </message>
    <message>
        <source>Appears With</source>
        <comment>other names in the same passages</comment>
        <translation>함께 나오는 명칭</translation>
    </message>
    <message>
        <source>Amounts and Events</source>
        <translation>금액과 사건</translation>
    </message>
    <message>
        <source>About this name</source>
        <translation>이 명칭에 관한 정보</translation>
    </message>
    <message>
        <source>Mentions by document</source>
        <translation>문서별 언급</translation>
    </message>
    <message>
        <source>Names in the same passages</source>
        <translation>같은 구절에 나오는 명칭</translation>
    </message>
    <message>
        <source>Amounts and events that concern this name</source>
        <translation>이 명칭과 관련된 금액과 사건</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column: date or period</comment>
        <translation>시기</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: amount or event</comment>
        <translation>내용</translation>
    </message>
    <message>
        <source>Choose a name to see what is known about it.</source>
        <translation>명칭을 선택하면 관련 정보가 표시됩니다.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Edit Entry</source>
        <translation>항목 편집</translation>
    </message>
    <message>
        <source>Merge or Split Entry</source>
        <translation>항목 병합 또는 분할</translation>
    </message>
    <message>
        <source>%1, added or changed by you</source>
        <comment>%1 a type of entry</comment>
        <translation>%1(사용자가 추가하거나 변경함)</translation>
    </message>
    <message>
        <source>All languages</source>
        <comment>a name that holds in each</comment>
        <translation>모든 언어</translation>
    </message>
    <message>
        <source>Highlight</source>
        <comment>what a person marked as evidence</comment>
        <translation>형광펜</translation>
    </message>
</context>
<context>
    <name>vigie::EntityEditor</name>
    <message>
        <source>New Entry</source>
        <translation>새 항목</translation>
    </message>
    <message>
        <source>Edit Entry</source>
        <translation>항목 편집</translation>
    </message>
    <message>
        <source>&amp;Add Name</source>
        <translation>명칭 추가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove Name</source>
        <translation>명칭 삭제(&amp;R)</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>식별자</translation>
    </message>
    <message>
        <source>List</source>
        <comment>column: whose identifier it is</comment>
        <translation>목록</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>식별자</translation>
    </message>
    <message>
        <source>Add &amp;Identifier</source>
        <translation>식별자 추가(&amp;I)</translation>
    </message>
    <message>
        <source>Related Entries</source>
        <translation>관련 항목</translation>
    </message>
    <message>
        <source>Add &amp;Broader…</source>
        <translation>상위 항목 추가(&amp;B)…</translation>
    </message>
    <message>
        <source>Add R&amp;elated…</source>
        <translation>관련 항목 추가(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>삭제(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>유형(&amp;T):</translation>
    </message>
    <message>
        <source>Kind of identifier</source>
        <translation>식별자 종류</translation>
    </message>
    <message>
        <source>Broader</source>
        <comment>relation of two entries</comment>
        <translation>상위</translation>
    </message>
    <message>
        <source>Related</source>
        <comment>relation of two entries</comment>
        <translation>관련</translation>
    </message>
    <message>
        <source>Broader Entry</source>
        <translation>상위 항목</translation>
    </message>
    <message>
        <source>Related Entry</source>
        <translation>관련 항목</translation>
    </message>
</context>
<context>
    <name>vigie::EntityLine</name>
    <message>
        <source>Part of a name in any language</source>
        <translation>명칭의 일부(언어 무관)</translation>
    </message>
</context>
<context>
    <name>vigie::EntityModel</name>
    <message numerus="yes">
        <source>%n passage(s) together</source>
        <comment>two entities named in the same passages</comment>
        <translation>
            <numerusform>함께 나오는 구절 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1: 12 mentions, %2: in 3 documents</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>언급 %n회</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n document(s)</source>
        <translation>
            <numerusform>문서 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>not named in any document</source>
        <translation>어느 문서에도 나오지 않음</translation>
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
        <translation>아직 명칭이 없습니다</translation>
    </message>
    <message>
        <source>When documents are in the library, the persons, organisations, States and terms that they name are listed here.</source>
        <translation>라이브러리에 문서를 추가하면 문서에 나오는 인물, 기관·단체, 국가, 용어가 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>명칭 필터</translation>
    </message>
    <message>
        <source>Type of name</source>
        <translation>명칭 유형</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>명칭</translation>
    </message>
    <message>
        <source>Named here:</source>
        <comment>at the place being read</comment>
        <translation>여기에 나오는 명칭:</translation>
    </message>
    <message>
        <source>All types</source>
        <comment>of names</comment>
        <translation>모든 유형</translation>
    </message>
    <message>
        <source>Add to the Thesaurus</source>
        <translation>용어집에 추가</translation>
    </message>
</context>
<context>
    <name>vigie::EventActions</name>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Open Document</source>
        <translation>문서 열기</translation>
    </message>
    <message>
        <source>Open the Passage</source>
        <translation>구절 열기</translation>
    </message>
    <message>
        <source>The event is a proposal again.</source>
        <translation>사건을 제안 상태로 되돌렸습니다.</translation>
    </message>
    <message>
        <source>The event was accepted.</source>
        <translation>사건을 채택했습니다.</translation>
    </message>
    <message>
        <source>The event was rejected.</source>
        <translation>사건을 기각했습니다.</translation>
    </message>
    <message>
        <source>The events are one.</source>
        <translation>사건을 하나로 병합했습니다.</translation>
    </message>
    <message>
        <source>The events stand by themselves again.</source>
        <translation>병합한 사건을 다시 분리했습니다.</translation>
    </message>
    <message>
        <source>The event was taken off the timeline. Undo brings it back.</source>
        <translation>사건을 연표에서 제외했습니다. 편집 ▸ 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>The event is no longer kept off the timeline.</source>
        <translation>사건의 연표 제외를 해제했습니다.</translation>
    </message>
    <message>
        <source>The event was removed.</source>
        <translation>사건을 삭제했습니다.</translation>
    </message>
    <message>
        <source>Accept Event</source>
        <translation>사건 채택</translation>
    </message>
    <message>
        <source>Reject Event</source>
        <translation>사건 기각</translation>
    </message>
    <message>
        <source>Edit Event…</source>
        <translation>사건 편집…</translation>
    </message>
    <message>
        <source>Merge With</source>
        <translation>다른 사건과 병합</translation>
    </message>
    <message>
        <source>Split Merged Events</source>
        <translation>병합한 사건 분리</translation>
    </message>
    <message>
        <source>Keep off the Timeline</source>
        <translation>연표에서 제외</translation>
    </message>
    <message>
        <source>Put Back on the Timeline</source>
        <translation>연표에 다시 표시</translation>
    </message>
    <message>
        <source>Remove Event</source>
        <translation>사건 삭제</translation>
    </message>
    <message>
        <source>The decision was not kept.</source>
        <translation>결정을 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>The event was changed.</source>
        <translation>사건을 변경했습니다.</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>형광펜</translation>
    </message>
</context>
<context>
    <name>vigie::EventEditor</name>
    <message>
        <source>Edit Event</source>
        <translation>사건 편집</translation>
    </message>
    <message>
        <source>Add Event</source>
        <translation>사건 추가</translation>
    </message>
    <message>
        <source>Words of the document</source>
        <translation>문서의 문구</translation>
    </message>
    <message>
        <source>An event needs a date to stand on the timeline.</source>
        <translation>연표에 표시하려면 사건에 날짜가 있어야 합니다.</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>날짜(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>종류(&amp;K):</translation>
    </message>
    <message>
        <source>Named:</source>
        <comment>who and what the sentence names</comment>
        <translation>나오는 명칭:</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <comment>tab: what is read from the words</comment>
        <translation>읽은 내용(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Who Said What</source>
        <translation>결정 기록(&amp;W)</translation>
    </message>
</context>
<context>
    <name>vigie::Evidence</name>
    <message>
        <source>Name</source>
        <translation>명칭</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>제시 금액</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>the words of a document</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <translation>%1(더 이상 없음)</translation>
    </message>
</context>
<context>
    <name>vigie::EvidenceChooser</name>
    <message>
        <source>Evidence for a Claim</source>
        <translation>제시 금액의 근거</translation>
    </message>
    <message>
        <source>Evidence for an Event</source>
        <translation>사건의 근거</translation>
    </message>
    <message>
        <source>Words of it, or of the document's title</source>
        <translation>문구 또는 문서 제목에 있는 낱말</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>제시 금액</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>사건</translation>
    </message>
</context>
<context>
    <name>vigie::EvidenceList</name>
    <message>
        <source>Evidence for</source>
        <translation>뒷받침하는 대상</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>명칭…</translation>
    </message>
    <message>
        <source>Claim…</source>
        <translation>제시 금액…</translation>
    </message>
    <message>
        <source>Event…</source>
        <translation>사건…</translation>
    </message>
    <message>
        <source>Say for what this is evidence</source>
        <translation>이 구절이 무엇의 근거인지 지정합니다</translation>
    </message>
    <message>
        <source>It is no evidence for the chosen one</source>
        <translation>선택한 대상의 근거에서 뺍니다</translation>
    </message>
</context>
<context>
    <name>vigie::ExpansionBar</name>
    <message>
        <source>Also:</source>
        <comment>before the words that a search looks for in addition</comment>
        <translation>함께 검색:</translation>
    </message>
    <message>
        <source>Added as another reading of the same characters.</source>
        <translation>같은 글자를 다르게 읽은 형태로 추가되었습니다.</translation>
    </message>
    <message>
        <source>Added from the thesaurus (%1).</source>
        <comment>%1 a language</comment>
        <translation>용어집에서 추가되었습니다(%1).</translation>
    </message>
    <message>
        <source>Press to leave it out.</source>
        <translation>누르면 검색에서 제외합니다.</translation>
    </message>
    <message>
        <source>Left out. Press to search for it.</source>
        <translation>제외되었습니다. 누르면 함께 검색합니다.</translation>
    </message>
    <message>
        <source>Also search for %1</source>
        <translation>함께 검색: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>words that are also searched for</comment>
        <translation>
            <numerusform>그 밖의 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything that is also searched for.</source>
        <translation>함께 검색하는 낱말을 모두 표시합니다.</translation>
    </message>
    <message>
        <source>Added from the general vocabulary (%1).</source>
        <comment>%1 a language</comment>
        <translation>일반 어휘에서 추가되었습니다(%1).</translation>
    </message>
    <message>
        <source>Added from a dictionary of this system (%1).</source>
        <comment>%1 a language</comment>
        <translation>이 시스템의 사전에서 추가되었습니다(%1).</translation>
    </message>
    <message>
        <source>Added as another spelling: no text has the word as you wrote it.</source>
        <translation>다른 표기로 추가했습니다. 입력한 그대로의 낱말은 어느 텍스트에도 없습니다.</translation>
    </message>
</context>
<context>
    <name>vigie::Export</name>
    <message>
        <source>There is no export format “%1”.</source>
        <translation>“%1” 내보내기 형식은 없습니다.</translation>
    </message>
    <message>
        <source>The export could not be written: %1.</source>
        <translation>내보낸 내용을 저장할 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>JSON 파일이 아닙니다: %1.</translation>
    </message>
    <message>
        <source>This file holds no collection of Web Annotations.</source>
        <translation>이 파일에는 Web Annotations 모음이 없습니다.</translation>
    </message>
    <message>
        <source>The annotation number %1 of this file was not written by Vigie: its id, its source, its page or its words are missing.</source>
        <translation>이 파일의 %1번째 주석은 Vigie가 저장한 것이 아닙니다. ID, 출처, 페이지 또는 문구가 없습니다.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>“%1” 파일을 읽을 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB.</source>
        <translation>“%1” 파일이 %2MB를 넘습니다.</translation>
    </message>
    <message>
        <source>The file could not be packed: %1.</source>
        <translation>파일을 압축하지 못했습니다: %1.</translation>
    </message>
    <message>
        <source>“%1” is there already. Name a new or an empty folder.</source>
        <translation>“%1”: 이미 있습니다. 새 폴더나 빈 폴더를 지정하십시오.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>내보내기를 취소했습니다.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>The passage is no longer found in its document.</source>
        <translation>이 구절을 문서에서 더 이상 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>No document of the library has the text of this PDF. Import the PDF first.</source>
        <translation>이 PDF와 본문이 같은 문서가 라이브러리에 없습니다. 먼저 PDF를 가져오십시오.</translation>
    </message>
    <message>
        <source>There are no highlights in this PDF.</source>
        <translation>이 PDF에는 형광펜이 없습니다.</translation>
    </message>
    <message>
        <source>Page %1: no words lie under a highlight.</source>
        <translation>%1쪽: 글자 위에 있지 않은 형광펜이 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) are left out: their document is no longer in the library.</source>
        <translation>
            <numerusform>문서가 라이브러리에 더 이상 없어 형광펜 %n개를 제외했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The highlights stand in %n document(s). Name a file that ends in .zip, or choose one document.</source>
        <translation>
            <numerusform>형광펜이 문서 %n건에 걸쳐 있습니다. .zip으로 끝나는 파일 이름을 지정하거나 문서 하나를 선택하십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room for the copy.</source>
        <translation>사본을 저장할 공간이 없습니다.</translation>
    </message>
    <message>
        <source>No document of these highlights is in the library.</source>
        <translation>이 형광펜이 있는 문서가 라이브러리에 없습니다.</translation>
    </message>
</context>
<context>
    <name>vigie::ExportDialog</name>
    <message>
        <source>Markdown text</source>
        <comment>format of an export</comment>
        <translation>Markdown 텍스트</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <comment>format of an export</comment>
        <translation>웹 페이지(HTML)</translation>
    </message>
    <message>
        <source>Web Annotations (JSON-LD)</source>
        <comment>format of an export</comment>
        <translation>Web Annotations(JSON-LD)</translation>
    </message>
    <message>
        <source>Export Highlights</source>
        <translation>형광펜 내보내기</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s), as the list shows them, each with its citation.</source>
        <translation>
            <numerusform>목록에 표시된 형광펜 %n개를 각각 출처를 붙여 내보냅니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>형식(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Citations in:</source>
        <comment>followed by a language</comment>
        <translation>출처 표기 언어(&amp;C):</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>LibreOffice document (ODT)</source>
        <comment>format of an export</comment>
        <translation>LibreOffice 문서(ODT)</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <comment>format of an export</comment>
        <translation>Word 문서(DOCX)</translation>
    </message>
    <message>
        <source>Evidence pack</source>
        <comment>format of an export</comment>
        <translation>증거 자료 묶음</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <comment>format of an export</comment>
        <translation>표(CSV)</translation>
    </message>
    <message>
        <source>References for Zotero (CSL-JSON)</source>
        <comment>format of an export</comment>
        <translation>Zotero용 서지 정보(CSL-JSON)</translation>
    </message>
    <message>
        <source>References (RIS)</source>
        <comment>format of an export</comment>
        <translation>서지 정보(RIS)</translation>
    </message>
    <message>
        <source>References (BibTeX)</source>
        <comment>format of an export</comment>
        <translation>서지 정보(BibTeX)</translation>
    </message>
    <message>
        <source>Project for qualitative analysis (REFI-QDA)</source>
        <comment>format of an export</comment>
        <translation>질적 분석 프로젝트(REFI-QDA)</translation>
    </message>
    <message>
        <source>Plain text for notes and for publishing.</source>
        <translation>메모와 게시에 쓰는 일반 텍스트입니다.</translation>
    </message>
    <message>
        <source>One page that any browser shows; it runs nothing and loads nothing.</source>
        <translation>어느 브라우저에서나 열리는 한 페이지입니다. 아무것도 실행하거나 불러오지 않습니다.</translation>
    </message>
    <message>
        <source>Quotes under the title of each document, your notes as comments, sources as footnotes.</source>
        <translation>각 문서의 제목 아래에 인용문을 싣고, 메모는 여백 메모로, 출처는 각주로 넣습니다.</translation>
    </message>
    <message>
        <source>A .zip file for others to check: excerpts, pictures of the pages, amounts, and fingerprints of the originals.</source>
        <translation>다른 사람이 검증할 수 있는 .zip 파일입니다. 발췌문, 페이지 그림, 금액, 원본의 해시값이 들어 있습니다.</translation>
    </message>
    <message>
        <source>One highlight in a row, for spreadsheets.</source>
        <translation>형광펜을 한 행에 하나씩 담은 스프레드시트용 표입니다.</translation>
    </message>
    <message>
        <source>The documents, with pages, quotes and tags, for a reference manager.</source>
        <translation>문서를 페이지, 인용문, 태그와 함께 서지 관리 프로그램용으로 내보냅니다.</translation>
    </message>
    <message>
        <source>Texts, originals and tags as codes, for NVivo, ATLAS.ti, MAXQDA and QualCoder.</source>
        <translation>본문, 원본, 코드로 바꾼 태그를 NVivo, ATLAS.ti, MAXQDA, QualCoder용으로 내보냅니다.</translation>
    </message>
    <message>
        <source>For other programs, and to take back into Vigie without loss.</source>
        <translation>다른 프로그램용이며, Vigie로 빠짐없이 다시 가져올 수 있습니다.</translation>
    </message>
    <message>
        <source>For &amp;Excel (marks the file as UTF-8)</source>
        <translation>Excel용(BOM 포함 UTF-8)(&amp;E)</translation>
    </message>
    <message>
        <source>PDF copy with marks</source>
        <comment>format of an export</comment>
        <translation>표시가 있는 PDF 사본</translation>
    </message>
    <message>
        <source>Highlights and notes that other readers of PDF show. The original stays as it is; web pages and texts are set into a PDF; several documents become one .zip file.</source>
        <translation>형광펜과 메모를 다른 PDF 뷰어에서도 볼 수 있습니다. 원본은 그대로이며, 웹 페이지와 텍스트는 PDF로 만들고, 문서가 여럿이면 .zip 파일 하나로 묶습니다.</translation>
    </message>
</context>
<context>
    <name>vigie::ExportRun</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Export Highlights</source>
        <translation>형광펜 내보내기</translation>
    </message>
    <message>
        <source>Writing the export…</source>
        <translation>내보내는 중…</translation>
    </message>
    <message>
        <source>Bring In Highlights</source>
        <translation>형광펜 가져오기</translation>
    </message>
    <message>
        <source>Reading the highlights…</source>
        <translation>형광펜을 읽는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) were brought in.</source>
        <translation>
            <numerusform>형광펜 %n개를 가져왔습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed elsewhere and are now as the file has them.</source>
        <translation>
            <numerusform>%n개는 다른 곳에서 변경되어 파일의 내용으로 바꾸었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already.</source>
        <translation>
            <numerusform>%n개는 이미 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n the words are not found here; they are listed as lost.</source>
        <translation>
            <numerusform>%n개는 문구를 여기서 찾을 수 없어 ‘문구 없음’으로 목록에 넣었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed both here and in the file. Both versions now stand side by side:</source>
        <translation>
            <numerusform>%n개는 여기와 파일에서 모두 변경되었습니다. 두 판을 나란히 두었습니다:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n개 찾음</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>검색 중…</translation>
    </message>
    <message>
        <source>Not in this document</source>
        <translation>이 문서에 없음</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>이 문서에서 찾기</translation>
    </message>
    <message>
        <source>Previous find (Shift+Enter)</source>
        <translation>이전 찾기(Shift+Enter)</translation>
    </message>
    <message>
        <source>Previous find</source>
        <translation>이전 찾기</translation>
    </message>
    <message>
        <source>Next find (Enter)</source>
        <translation>다음 찾기(Enter)</translation>
    </message>
    <message>
        <source>Next find</source>
        <translation>다음 찾기</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기(Esc)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>찾기 표시줄 닫기</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1/%2+</translation>
    </message>
</context>
<context>
    <name>vigie::Help</name>
    <message>
        <source>About Vigie</source>
        <translation>Vigie 정보</translation>
    </message>
    <message>
        <source>Vigie %1</source>
        <comment>name of the program and its version</comment>
        <translation>Vigie %1</translation>
    </message>
    <message>
        <source>A workbench for people who read sanctions reports in English, French, Japanese and Korean. It works without a network: unless you serve a search index yourself, nothing you read leaves this computer.</source>
        <translation>영어, 프랑스어, 일본어, 한국어로 된 제재 보고서를 읽는 사람을 위한 작업 도구입니다. 네트워크 없이 작동하며, 검색 색인을 직접 제공하지 않는 한 읽은 내용은 이 컴퓨터 밖으로 나가지 않습니다.</translation>
    </message>
    <message>
        <source>Vigie is free software: you may use, share and change it under the terms of the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Vigie는 자유 소프트웨어입니다. GNU 일반 공중 사용 허가서(GPL) 버전 3 또는 그 이후 버전의 조건에 따라 사용, 공유, 수정할 수 있습니다. 어떠한 보증도 제공되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>vigie::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Find on This Page</source>
        <translation>이 페이지에서 찾기</translation>
    </message>
    <message>
        <source>Search the Help</source>
        <translation>도움말 검색</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 command, %2 its keys</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Commands of the help</source>
        <translation>도움말 명령</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>도움말 페이지 목록</translation>
    </message>
    <message>
        <source>No page of the help holds all these words.</source>
        <translation>이 낱말이 모두 들어 있는 도움말 페이지가 없습니다.</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>도움말 페이지</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
</context>
<context>
    <name>vigie::HiddenDialog</name>
    <message>
        <source>No entry is hidden.</source>
        <translation>숨긴 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Hidden Entries</source>
        <translation>숨긴 항목</translation>
    </message>
    <message>
        <source>&amp;Show Again</source>
        <translation>다시 표시(&amp;S)</translation>
    </message>
    <message>
        <source>The entry could not be shown again.</source>
        <translation>항목을 다시 표시하지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>vigie::HighlightBar</name>
    <message>
        <source>Highlight: %1 (key %2)</source>
        <translation>형광펜: %1(%2 키)</translation>
    </message>
    <message>
        <source>Highlight: %1</source>
        <translation>형광펜: %1</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>메모…</translation>
    </message>
    <message>
        <source>Highlight with a note and tags</source>
        <translation>메모와 태그를 붙여 형광펜으로 표시합니다</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>인용</translation>
    </message>
    <message>
        <source>Copy the words with their citation</source>
        <translation>문구를 출처와 함께 복사합니다</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>a menu: enter an amount, an event or a name by hand</comment>
        <translation>입력</translation>
    </message>
    <message>
        <source>Enter by hand what these words state</source>
        <translation>이 문구에 제시된 내용을 직접 입력합니다</translation>
    </message>
    <message>
        <source>Underline in the colour used last</source>
        <translation>마지막에 쓴 색으로 밑줄 긋기</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>밑줄</translation>
    </message>
</context>
<context>
    <name>vigie::HistoryDialog</name>
    <message>
        <source>It could not be undone.</source>
        <translation>실행을 취소하지 못했습니다.</translation>
    </message>
    <message>
        <source>It could not be redone.</source>
        <translation>다시 실행하지 못했습니다.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>작업 기록</translation>
    </message>
    <message>
        <source>What you did in this library, the last at the bottom. Choose a line to go back or forward to it; nothing is lost until you do something new.</source>
        <translation>이 라이브러리에서 수행한 작업이며, 가장 최근 작업이 맨 아래에 있습니다. 줄을 선택하면 그 시점으로 되돌아가거나 앞으로 갑니다. 새 작업을 하기 전에는 아무것도 사라지지 않습니다.</translation>
    </message>
    <message>
        <source>Before your first change</source>
        <translation>첫 변경 이전</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>수행한 작업</translation>
    </message>
</context>
<context>
    <name>vigie::Import</name>
    <message>
        <source>There is no such file or folder.</source>
        <translation>파일이나 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>The folder may not be read. Check its permissions.</source>
        <translation>폴더를 읽을 수 없습니다. 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>Links inside folders are not followed. Import what it points to.</source>
        <translation>폴더 안의 링크는 따라가지 않습니다. 링크가 가리키는 파일이나 폴더를 직접 가져오십시오.</translation>
    </message>
    <message>
        <source>Hidden files and folders are not imported.</source>
        <translation>숨김 파일과 숨김 폴더는 가져오지 않습니다.</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>파일에 텍스트가 없습니다.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>가져오기를 중지했습니다.</translation>
    </message>
    <message>
        <source>Files of this kind are not documents Vigie can read.</source>
        <translation>이 형식의 파일은 Vigie가 읽을 수 있는 문서가 아닙니다.</translation>
    </message>
    <message>
        <source>The file may not be read. Check its permissions.</source>
        <translation>파일을 읽을 권한이 없습니다. 접근 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>The file could not be opened: %1.</source>
        <translation>파일을 열 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>This is a device, pipe or socket, not a file.</source>
        <translation>파일이 아니라 장치, 파이프 또는 소켓입니다.</translation>
    </message>
    <message>
        <source>The folder could not be read: %1.</source>
        <translation>폴더를 읽을 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The link leads round in a circle.</source>
        <translation>링크가 순환합니다.</translation>
    </message>
    <message>
        <source>Reading this file took too long twice, on %1, and it was set aside. Import the file by itself to try once more.</source>
        <translation>%1에 이 파일을 두 번 읽으려 했으나 두 번 모두 시간이 너무 오래 걸려 제외했습니다. 다시 시도하려면 이 파일만 가져오십시오.</translation>
    </message>
    <message>
        <source>Reading this file failed twice, on %1, and it was set aside. Import the file by itself to try once more.</source>
        <translation>%1에 이 파일을 두 번 읽으려 했으나 두 번 모두 실패하여 제외했습니다. 다시 시도하려면 이 파일만 가져오십시오.</translation>
    </message>
    <message>
        <source>The list of files set aside could not be written: %1.</source>
        <translation>제외한 파일의 목록을 저장할 수 없습니다: %1.</translation>
    </message>
</context>
<context>
    <name>vigie::ImportDialog</name>
    <message>
        <source>Stopping… What has been imported so far stays in the library.</source>
        <translation>중지하는 중… 지금까지 가져온 항목은 라이브러리에 남습니다.</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>파일을 찾는 중…</translation>
    </message>
    <message>
        <source>Importing file %1 of %2</source>
        <translation>파일 가져오는 중: %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added</source>
        <translation>
            <numerusform>추가 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) updated</source>
        <translation>
            <numerusform>갱신 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) unchanged</source>
        <translation>
            <numerusform>변경 없음 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed</source>
        <translation>
            <numerusform>실패 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) skipped</source>
        <translation>
            <numerusform>건너뜀 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>No files were found to import</source>
        <translation>가져올 파일을 찾지 못했습니다</translation>
    </message>
    <message>
        <source>Stopped: %1.</source>
        <comment>%1 counts of imported files</comment>
        <translation>중지됨: %1.</translation>
    </message>
    <message>
        <source>Import finished: %1.</source>
        <comment>%1 counts of imported files</comment>
        <translation>가져오기 완료: %1.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>가져오기 진행 상황</translation>
    </message>
    <message>
        <source>These files were not imported:</source>
        <translation>가져오지 못한 파일:</translation>
    </message>
    <message>
        <source>Files that were not imported</source>
        <translation>가져오지 못한 파일</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Reason and what you can do</source>
        <translation>이유와 해결 방법</translation>
    </message>
    <message>
        <source>Stop Import</source>
        <translation>가져오기 중지</translation>
    </message>
    <message>
        <source>Copy List</source>
        <translation>목록 복사</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>Password of “%1”. It is not stored.</source>
        <translation>“%1”의 암호를 입력하십시오. 암호는 저장되지 않습니다.</translation>
    </message>
    <message>
        <source>Enter Password…</source>
        <translation>암호 입력…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) came in without readable text, probably scans. OCR can read their words; it takes a few seconds a page.</source>
        <translation>
            <numerusform>읽을 수 있는 텍스트가 없는 페이지가 %n쪽 있습니다. 스캔한 것으로 보입니다. OCR로 글자를 읽을 수 있으며 페이지마다 몇 초 걸립니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read by OCR</source>
        <translation>OCR로 읽기</translation>
    </message>
    <message>
        <source>Completing the search index…</source>
        <translation>검색 색인을 마무리하는 중…</translation>
    </message>
</context>
<context>
    <name>vigie::IndexServing</name>
    <message>
        <source>Index served at %1</source>
        <translation>색인 제공 중: %1</translation>
    </message>
    <message>
        <source>Others can search this library at this address. Click to stop.</source>
        <translation>다른 사람이 이 주소에서 이 라이브러리를 검색할 수 있습니다. 클릭하면 끝낼 수 있습니다.</translation>
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
        <translation>%1  %2: %3</translation>
    </message>
</context>
<context>
    <name>vigie::LabelTable</name>
    <message>
        <source>Name</source>
        <comment>column: a name of an entry</comment>
        <translation>명칭</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column: preferred, other or hidden name</comment>
        <translation>종류</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>모호함</translation>
    </message>
    <message>
        <source>Too short or too common: kept, but no text is linked by this name alone.</source>
        <translation>너무 짧거나 흔한 명칭입니다. 보관은 하지만 이 명칭만으로는 본문과 연결하지 않습니다.</translation>
    </message>
    <message>
        <source>Names of the entry</source>
        <translation>항목의 명칭</translation>
    </message>
    <message>
        <source>All languages</source>
        <comment>a name that holds in each</comment>
        <translation>모든 언어</translation>
    </message>
    <message>
        <source>Language of the name</source>
        <translation>명칭의 언어</translation>
    </message>
    <message>
        <source>Preferred</source>
        <comment>kind of name: the one that is shown</comment>
        <translation>대표 명칭</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of name: found, not shown first</comment>
        <translation>다른 명칭</translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>kind of name: found, never shown</comment>
        <translation>숨김</translation>
    </message>
    <message>
        <source>Kind of name</source>
        <translation>명칭 종류</translation>
    </message>
</context>
<context>
    <name>vigie::LeftOutModel</name>
    <message>
        <source>A total over several years belongs to no single one.</source>
        <translation>여러 해에 걸친 총액이어서 어느 한 해에 넣을 수 없습니다.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>피해처</translation>
    </message>
    <message>
        <source>Why no bar shows it</source>
        <translation>막대에 넣지 않은 이유</translation>
    </message>
</context>
<context>
    <name>vigie::LibraryCheck</name>
    <message>
        <source>The search index is missing.</source>
        <translation>검색 색인이 없습니다.</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>검색 색인이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The search index was made by another version or with another thesaurus.</source>
        <translation>검색 색인이 다른 버전 또는 다른 용어집으로 만들어졌습니다.</translation>
    </message>
    <message>
        <source>The search index is behind the library.</source>
        <translation>검색 색인이 라이브러리의 최신 내용을 반영하지 못했습니다.</translation>
    </message>
    <message>
        <source>The database is damaged: %1.</source>
        <translation>데이터베이스가 손상되었습니다: %1.</translation>
    </message>
    <message>
        <source>“%1”: %2. Import the file again.</source>
        <translation>“%1”: %2. 파일을 다시 가져오십시오.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n annotation(s) do not stand where the words are.</source>
        <translation>
            <numerusform>“%1”: 주석 %n개가 해당 문구의 자리에 있지 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n decision(s) or entry(s) do not stand where the words are.</source>
        <translation>
            <numerusform>“%1”: 결정 또는 입력 %n건이 해당 문구의 자리에 있지 않습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::LibraryPanel</name>
    <message>
        <source>Your library is empty</source>
        <translation>라이브러리가 비어 있습니다</translation>
    </message>
    <message>
        <source>Import reports as PDF, web pages or text, or drop files and folders anywhere on this window. The sample library shows what Vigie does with them.</source>
        <translation>PDF, 웹 페이지, 텍스트 형식의 보고서를 가져오거나, 파일과 폴더를 이 창의 아무 곳에나 끌어다 놓으십시오. 예시 라이브러리를 열면 Vigie의 기능을 미리 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>파일 가져오기…</translation>
    </message>
    <message>
        <source>Import Folder…</source>
        <translation>폴더 가져오기…</translation>
    </message>
    <message>
        <source>Open the Sample Library</source>
        <translation>예시 라이브러리 열기</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>문서 필터</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>읽지 못한 부분</translation>
    </message>
    <message>
        <source>Open Document</source>
        <translation>문서 열기</translation>
    </message>
    <message>
        <source>Document Properties…</source>
        <translation>문서 속성…</translation>
    </message>
    <message>
        <source>Remove Document…</source>
        <translation>문서 삭제…</translation>
    </message>
    <message>
        <source>The properties were not changed.</source>
        <translation>속성을 변경하지 못했습니다.</translation>
    </message>
    <message>
        <source>The properties were changed.</source>
        <translation>속성을 변경했습니다.</translation>
    </message>
    <message>
        <source>Remove Document</source>
        <translation>문서 삭제</translation>
    </message>
    <message>
        <source>Remove “%1” from the library?</source>
        <translation>라이브러리에서 “%1” 문서를 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>Its text and what was read from it leave the library. Your highlights in it are kept and come back when you import it again. The file you imported it from is not touched.</source>
        <translation>문서의 텍스트와 문서에서 읽은 정보가 라이브러리에서 삭제됩니다. 이 문서의 형광펜은 보관되며, 문서를 다시 가져오면 복원됩니다. 가져올 때 사용한 원래 파일에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>The document was not removed.</source>
        <translation>문서를 삭제하지 못했습니다.</translation>
    </message>
    <message>
        <source>The document was removed from the library.</source>
        <translation>라이브러리에서 문서를 삭제했습니다.</translation>
    </message>
    <message>
        <source>Read Pages without Text by OCR</source>
        <translation>텍스트 없는 페이지를 OCR로 읽기</translation>
    </message>
</context>
<context>
    <name>vigie::LinkDialog</name>
    <message>
        <source>Link to Outside</source>
        <translation>외부 링크</translation>
    </message>
    <message>
        <source>This link leads out of the document. Opening it tells whoever is there that you read it.</source>
        <translation>이 링크는 문서 밖으로 이어집니다. 열면 이 문서를 읽고 있다는 사실이 링크 대상에 알려집니다.</translation>
    </message>
    <message>
        <source>This link leads out of the document, to something that is not opened from here.</source>
        <translation>이 링크는 문서 밖으로 이어지며, 여기서 열 수 없는 대상입니다.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>주소 복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
</context>
<context>
    <name>vigie::Lists</name>
    <message>
        <source>the type “%1” is not known</source>
        <translation>알 수 없는 유형 “%1”</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>명칭이 없음</translation>
    </message>
    <message>
        <source>The file is none of the lists that can be read, or a table that is not UTF-8.</source>
        <translation>읽을 수 있는 형식의 목록이 아니거나 UTF-8이 아닌 표입니다.</translation>
    </message>
    <message>
        <source>The file is none of the lists that can be read. A table needs a first line with at least one of the columns en, fr, ja and ko.</source>
        <translation>읽을 수 있는 형식의 목록이 아닙니다. 표라면 첫 줄에 en, fr, ja, ko 열 중 하나 이상이 있어야 합니다.</translation>
    </message>
    <message>
        <source>Row %1 was left out: %2.</source>
        <translation>%1행을 제외했습니다: %2.</translation>
    </message>
    <message>
        <source>%1 more entries were left out.</source>
        <translation>그 밖의 항목 %1개를 제외했습니다.</translation>
    </message>
    <message>
        <source>The list is an empty file.</source>
        <translation>목록 파일이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Line %1 is no FollowTheMoney entity: %2.</source>
        <translation>%1행은 FollowTheMoney 엔터티가 아닙니다: %2.</translation>
    </message>
    <message>
        <source>it has no schema</source>
        <translation>schema가 없음</translation>
    </message>
    <message>
        <source>Line %1: an entry without a name in a script that is read here was left out.</source>
        <translation>%1행: 여기서 읽는 문자로 된 명칭이 없는 항목을 제외했습니다.</translation>
    </message>
    <message>
        <source>The file holds no FollowTheMoney entity.</source>
        <translation>파일에 FollowTheMoney 엔터티가 없습니다.</translation>
    </message>
    <message>
        <source>The file is no SKOS vocabulary in JSON-LD: %1.</source>
        <translation>파일이 JSON-LD 형식의 SKOS 어휘가 아닙니다: %1.</translation>
    </message>
    <message>
        <source>it has no list of concepts</source>
        <translation>개념 목록이 없음</translation>
    </message>
    <message>
        <source>The concept “%1” was left out: %2</source>
        <translation>“%1” 개념을 제외했습니다: %2</translation>
    </message>
    <message>
        <source>The file holds no concept with a name in English, French, Japanese or Korean.</source>
        <translation>파일에 영어, 프랑스어, 일본어 또는 한국어 명칭이 있는 개념이 없습니다.</translation>
    </message>
    <message>
        <source>The list declares a document type, which the Security Council's list never does. It was not read.</source>
        <translation>목록에 문서 형식 선언이 있습니다. 안전보장이사회 제재명단에는 없는 것이므로 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>This XML file is not the Security Council's consolidated list.</source>
        <translation>이 XML 파일은 안전보장이사회 통합 제재명단이 아닙니다.</translation>
    </message>
    <message>
        <source>The list is no valid XML: line %1, %2.</source>
        <translation>목록이 올바른 XML이 아닙니다: %1행, %2.</translation>
    </message>
    <message>
        <source>Line %1: an entry without a name was left out.</source>
        <translation>%1행: 명칭이 없는 항목을 제외했습니다.</translation>
    </message>
    <message>
        <source>The list nests elements too deeply. It was not read.</source>
        <translation>목록의 요소가 너무 깊이 중첩되어 읽지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>vigie::MainWindow</name>
    <message>
        <source>Library</source>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>panel: who and what documents name</comment>
        <translation>명칭</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>제시 금액</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>형광펜</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>연표</translation>
    </message>
    <message>
        <source>Amounts by Year</source>
        <translation>연도별 금액</translation>
    </message>
    <message>
        <source>Go to Library</source>
        <translation>라이브러리로 이동</translation>
    </message>
    <message>
        <source>Go to Search</source>
        <translation>검색으로 이동</translation>
    </message>
    <message>
        <source>Go to Names</source>
        <translation>명칭으로 이동</translation>
    </message>
    <message>
        <source>Go to Claims</source>
        <translation>제시 금액으로 이동</translation>
    </message>
    <message>
        <source>Go to Highlights</source>
        <translation>형광펜으로 이동</translation>
    </message>
    <message>
        <source>Go to Timeline</source>
        <translation>연표로 이동</translation>
    </message>
    <message>
        <source>Go to Amounts by Year</source>
        <translation>연도별 금액으로 이동</translation>
    </message>
    <message>
        <source>Show the progress of the import</source>
        <translation>가져오기 진행 상황 표시</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>패널</translation>
    </message>
    <message>
        <source>Detach Panel</source>
        <translation>패널 분리</translation>
    </message>
    <message>
        <source>Close Panel</source>
        <translation>패널 닫기</translation>
    </message>
    <message>
        <source>Scroll Tabs Left</source>
        <translation>탭을 왼쪽으로 스크롤</translation>
    </message>
    <message>
        <source>Scroll Tabs Right</source>
        <translation>탭을 오른쪽으로 스크롤</translation>
    </message>
    <message>
        <source>More Commands</source>
        <translation>명령 더 보기</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>파일 가져오기</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <comment>%1 kinds of files</comment>
        <translation>문서(%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <comment>%1 kinds of files</comment>
        <translation>모든 파일(%1)</translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation>폴더 가져오기</translation>
    </message>
    <message>
        <source>It could not be undone.</source>
        <translation>실행을 취소하지 못했습니다.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>실행 취소함: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Removing “%1” cannot be undone.</source>
        <translation>“%1” 삭제는 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>To have the document back, import it again: your highlights in it come back too.

Before that you did this: %1
Undo it?</source>
        <translation>문서를 복원하려면 다시 가져오십시오. 이 문서의 형광펜도 함께 복원됩니다.

그 전에 한 작업: %1
이 작업을 되돌리시겠습니까?</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>다시 실행함: %1</translation>
    </message>
    <message>
        <source>It could not be redone.</source>
        <translation>다시 실행하지 못했습니다.</translation>
    </message>
    <message>
        <source>Folder of this library</source>
        <translation>이 라이브러리의 폴더</translation>
    </message>
    <message>
        <source>Choose an Empty Folder for the New Library</source>
        <translation>새 라이브러리로 사용할 빈 폴더 선택</translation>
    </message>
    <message>
        <source>Choose the Folder of a Library</source>
        <translation>라이브러리 폴더 선택</translation>
    </message>
    <message>
        <source>Reading again what names a changed entry: %1 of %2</source>
        <translation>변경된 항목이 나오는 문서를 다시 읽는 중: %1/%2</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>panel: claims that wait for a person</comment>
        <translation>검토</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>검토로 이동</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Stop reading again what names a changed entry; it goes on later</source>
        <translation>변경된 항목이 나오는 문서를 다시 읽는 작업을 중지합니다. 나머지는 나중에 이어집니다</translation>
    </message>
    <message>
        <source>No Other Library</source>
        <translation>다른 라이브러리 없음</translation>
    </message>
    <message>
        <source>Forget These</source>
        <translation>이 목록 지우기</translation>
    </message>
    <message>
        <source>The open document</source>
        <translation>열려 있는 문서</translation>
    </message>
    <message>
        <source>The highlights listed</source>
        <translation>목록의 형광펜</translation>
    </message>
    <message>
        <source>The chart</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>What you import is copied into the library, and the originals are never changed. Drop files and folders anywhere on the window to add more.</source>
        <translation>가져온 파일은 라이브러리에 복사되며 원본은 바뀌지 않습니다. 더 추가하려면 파일이나 폴더를 창의 아무 곳에나 끌어다 놓으십시오.</translation>
    </message>
    <message>
        <source>One search, four languages</source>
        <translation>한 번의 검색으로 네 언어</translation>
    </message>
    <message>
        <source>Type a name or a few words in English, French, Japanese or Korean. Passages in the other languages are found too, and what was added to your words is shown.</source>
        <translation>영어, 프랑스어, 일본어, 한국어 가운데 어느 언어로든 명칭이나 낱말을 입력하십시오. 다른 언어로 된 구절도 함께 찾고, 검색에 추가된 낱말도 표시합니다.</translation>
    </message>
    <message>
        <source>Read and mark</source>
        <translation>읽고 표시하기</translation>
    </message>
    <message>
        <source>A result opens on its page with the words marked. Select words and press H to highlight them, or a number from 1 to 6 for a colour; add notes and tags.</source>
        <translation>검색 결과를 열면 찾은 낱말이 표시된 페이지가 나타납니다. 문구를 선택하고 H를 누르면 형광펜으로 표시되고, 1~6을 누르면 색상을 골라 표시할 수 있습니다. 메모와 태그도 붙일 수 있습니다.</translation>
    </message>
    <message>
        <source>What the documents state</source>
        <translation>문서에 제시된 내용</translation>
    </message>
    <message>
        <source>Every amount is listed with its sentence, the statements of one fact together. It is a proposal until you accept or reject it.</source>
        <translation>모든 금액이 해당 문장과 함께 나열되며, 같은 사실에 관한 것은 하나로 묶입니다. 채택하거나 기각할 때까지는 제안입니다.</translation>
    </message>
    <message>
        <source>By year and over time</source>
        <translation>연도별로, 시간순으로</translation>
    </message>
    <message>
        <source>The chart shows how each bar is made up, and a click leads to its sources; the timeline shows what happened when. Ctrl+K finds every command, F1 opens the help.</source>
        <translation>차트에서는 각 막대의 산출 근거를 볼 수 있고, 막대를 클릭하면 출처로 이어집니다. 연표는 언제 무슨 일이 있었는지 보여 줍니다. Ctrl+K를 누르면 모든 명령을 찾을 수 있고, F1을 누르면 도움말이 열립니다.</translation>
    </message>
</context>
<context>
    <name>vigie::MergeDialog</name>
    <message>
        <source>Merge Two Entries</source>
        <translation>두 항목 병합</translation>
    </message>
    <message>
        <source>“%1” is the same as:</source>
        <translation>“%1” 항목과 같은 항목:</translation>
    </message>
    <message>
        <source>The other entry</source>
        <translation>다른 항목</translation>
    </message>
    <message>
        <source>Go on as</source>
        <translation>병합 후 남길 항목</translation>
    </message>
    <message>
        <source>The entry that the two become</source>
        <translation>병합된 항목</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>병합(&amp;M)</translation>
    </message>
    <message>
        <source>the other entry</source>
        <translation>다른 항목</translation>
    </message>
    <message>
        <source>Choose the other entry to see what the two become.</source>
        <translation>다른 항목을 선택하면 병합 결과가 표시됩니다.</translation>
    </message>
    <message>
        <source>The entries could not be merged.</source>
        <translation>항목을 병합하지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>vigie::Names</name>
    <message>
        <source>English</source>
        <comment>a language</comment>
        <translation>영어</translation>
    </message>
    <message>
        <source>French</source>
        <comment>a language</comment>
        <translation>프랑스어</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>a language</comment>
        <translation>일본어</translation>
    </message>
    <message>
        <source>Korean</source>
        <comment>a language</comment>
        <translation>한국어</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>another language than the four working languages</comment>
        <translation>기타</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>the language of a document is not known</comment>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>From the file’s metadata</source>
        <translation>파일의 메타데이터에서 읽음</translation>
    </message>
    <message>
        <source>From the dateline of the text</source>
        <translation>본문의 날짜 표기에서 읽음</translation>
    </message>
    <message>
        <source>Read from the text</source>
        <translation>본문에서 읽음</translation>
    </message>
    <message>
        <source>From the file’s name</source>
        <translation>파일 이름에서 읽음</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>사용자가 수정함</translation>
    </message>
    <message>
        <source>Not found in the document</source>
        <translation>문서에서 찾지 못함</translation>
    </message>
    <message>
        <source>Term</source>
        <comment>type of a thesaurus entry: a term of the field that is no name</comment>
        <translation>용어</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>인물</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>기관·단체</translation>
    </message>
    <message>
        <source>State</source>
        <comment>a country</comment>
        <translation>국가</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>지명</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>선박</translation>
    </message>
    <message>
        <source>Exchange</source>
        <comment>a company that trades virtual assets</comment>
        <translation>거래소</translation>
    </message>
    <message>
        <source>Hacking group</source>
        <translation>해킹조직</translation>
    </message>
    <message>
        <source>Resolution</source>
        <comment>of the UN Security Council</comment>
        <translation>결의</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>type of a thesaurus entry</comment>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Theft</source>
        <comment>kind of an amount</comment>
        <translation>탈취액</translation>
    </message>
    <message>
        <source>Laundering</source>
        <comment>kind of an amount</comment>
        <translation>자금세탁액</translation>
    </message>
    <message>
        <source>Revenue</source>
        <comment>kind of an amount</comment>
        <translation>수익</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>kind of an amount</comment>
        <translation>비용</translation>
    </message>
    <message>
        <source>Cap</source>
        <comment>kind of an amount: an upper limit set by a resolution</comment>
        <translation>상한</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of an amount</comment>
        <translation>기타</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>status of a claim</comment>
        <translation>채택</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>status of a claim</comment>
        <translation>기각</translation>
    </message>
    <message>
        <source>Proposed</source>
        <comment>status of a claim: read by the program, not yet decided by a person</comment>
        <translation>제안</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>노란색</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>초록색</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>파란색</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>분홍색</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>주황색</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>보라색</translation>
    </message>
    <message>
        <source>PDF</source>
        <comment>type of a document</comment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <comment>type of a document</comment>
        <translation>웹 페이지</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>type of a document</comment>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>UN list reference</source>
        <translation>유엔 제재명단 번호</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>국가 코드(ISO 3166)</translation>
    </message>
    <message>
        <source>IMO number</source>
        <translation>IMO 번호</translation>
    </message>
    <message>
        <source>Wikidata item</source>
        <translation>Wikidata 항목</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>result of importing a file</comment>
        <translation>추가됨</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>result of importing a file</comment>
        <translation>갱신됨</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>result of importing a file</comment>
        <translation>변경 없음</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>result of importing a file</comment>
        <translation>실패</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>result of importing a file</comment>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>Add Highlight</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>형광펜 추가</translation>
    </message>
    <message>
        <source>Edit Highlight</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>형광펜 편집</translation>
    </message>
    <message>
        <source>Remove Highlight</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>형광펜 삭제</translation>
    </message>
    <message>
        <source>Decision on a Claim</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>제시 금액 결정</translation>
    </message>
    <message>
        <source>Accept Amount</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>금액 채택</translation>
    </message>
    <message>
        <source>Reject Amount</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>금액 기각</translation>
    </message>
    <message>
        <source>Edit Amount</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>금액 편집</translation>
    </message>
    <message>
        <source>Keep Amount out of Charts</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>차트에서 금액 제외</translation>
    </message>
    <message>
        <source>Put Amount Back in Charts</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>차트에 금액 다시 표시</translation>
    </message>
    <message>
        <source>Change of Document Properties</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>문서 속성 변경</translation>
    </message>
    <message>
        <source>Last Change</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>마지막 변경</translation>
    </message>
    <message>
        <source>“%1”, counted from %2</source>
        <comment>%1 words of the document, %2 a date</comment>
        <translation>“%1”, %2 기준</translation>
    </message>
    <message>
        <source>carried over from what stands before</source>
        <translation>앞의 내용에서 이어받음</translation>
    </message>
    <message>
        <source>taken from the heading or entry above</source>
        <translation>위 제목이나 항목에서 가져옴</translation>
    </message>
    <message>
        <source>taken from the table</source>
        <translation>표에서 가져옴</translation>
    </message>
    <message>
        <source>read from “%1”</source>
        <comment>%1 words of the document</comment>
        <translation>“%1”에서 읽음</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>해당 항목이 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>The file could not be opened or read.</source>
        <translation>파일을 열거나 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>암호로 보호된 파일입니다.</translation>
    </message>
    <message>
        <source>The file is damaged, or is not what its name says.</source>
        <translation>파일이 손상되었거나, 내용이 파일 이름의 형식과 다릅니다.</translation>
    </message>
    <message>
        <source>Vigie does not read this kind of file.</source>
        <translation>Vigie에서 지원하지 않는 파일 형식입니다.</translation>
    </message>
    <message>
        <source>The file is larger than Vigie reads.</source>
        <translation>Vigie에서 읽을 수 있는 크기를 넘는 파일입니다.</translation>
    </message>
    <message>
        <source>Reading took too long and was stopped.</source>
        <translation>읽는 데 시간이 너무 오래 걸려 중단했습니다.</translation>
    </message>
    <message>
        <source>The reader stopped on this file. The library was not harmed.</source>
        <translation>이 파일을 읽던 프로그램이 중단되었습니다. 라이브러리에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>This was written by a newer version of Vigie.</source>
        <translation>더 새로운 버전의 Vigie에서 작성되었습니다.</translation>
    </message>
    <message>
        <source>The library folder could not be read or written.</source>
        <translation>라이브러리 폴더를 읽거나 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>What was entered cannot be used.</source>
        <translation>입력한 내용을 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>취소되었습니다.</translation>
    </message>
    <message>
        <source>Import the file again if you need it.</source>
        <translation>필요하면 파일을 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>파일이 있는지, 읽기 권한이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Open it in another program, save it anew and import that.</source>
        <translation>다른 프로그램에서 열어 새로 저장한 뒤 그 파일을 가져오십시오.</translation>
    </message>
    <message>
        <source>Save it as PDF, HTML or plain text and import that.</source>
        <translation>PDF, HTML 또는 일반 텍스트로 저장한 뒤 그 파일을 가져오십시오.</translation>
    </message>
    <message>
        <source>Split it into smaller files and import those.</source>
        <translation>더 작은 파일로 나눈 뒤 가져오십시오.</translation>
    </message>
    <message>
        <source>Save it anew as PDF from another program and import that.</source>
        <translation>다른 프로그램에서 PDF로 새로 저장한 뒤 그 파일을 가져오십시오.</translation>
    </message>
    <message>
        <source>Install the newer version of Vigie to open it.</source>
        <translation>열려면 더 새로운 버전의 Vigie를 설치하십시오.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that you may write to the folder.</source>
        <translation>디스크에 남은 공간이 있는지, 폴더에 쓰기 권한이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>내용을 고친 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 a name, year or kind; %2 what is said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add Amount</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>금액 추가</translation>
    </message>
    <message>
        <source>Remove Amount</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>금액 삭제</translation>
    </message>
    <message>
        <source>Merge or Split of Claims</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>제시 금액 병합 또는 분리</translation>
    </message>
    <message>
        <source>Decision on an Event</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>사건 결정</translation>
    </message>
    <message>
        <source>Merge Events</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>사건 병합</translation>
    </message>
    <message>
        <source>Split Merged Events</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>병합한 사건 분리</translation>
    </message>
    <message>
        <source>Keep Event off the Timeline</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>연표에서 사건 제외</translation>
    </message>
    <message>
        <source>Put Event Back on the Timeline</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>연표에 사건 다시 표시</translation>
    </message>
    <message>
        <source>Add Event</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>사건 추가</translation>
    </message>
    <message>
        <source>Remove Event</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>사건 삭제</translation>
    </message>
    <message>
        <source>Decision on a Name</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>명칭 결정</translation>
    </message>
    <message>
        <source>Add Name in a Text</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>본문의 명칭 추가</translation>
    </message>
    <message>
        <source>Remove Name in a Text</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>본문의 명칭 삭제</translation>
    </message>
    <message>
        <source>Add Entry to the Thesaurus</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>용어집 항목 추가</translation>
    </message>
    <message>
        <source>Edit Entry of the Thesaurus</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>용어집 항목 편집</translation>
    </message>
    <message>
        <source>Add Name to an Entry</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>항목에 명칭 추가</translation>
    </message>
    <message>
        <source>Remove Entry of the Thesaurus</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>용어집 항목 삭제</translation>
    </message>
    <message>
        <source>Merge Entries</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>항목 병합</translation>
    </message>
    <message>
        <source>Split Entry</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>항목 분할</translation>
    </message>
    <message>
        <source>Keep Entries Apart</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>항목 구분 유지</translation>
    </message>
    <message>
        <source>Import of Entries</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>항목 가져오기</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>파일에 텍스트가 없습니다.</translation>
    </message>
    <message>
        <source>Check that it was saved or copied whole, and import it again.</source>
        <translation>끝까지 저장되거나 복사되었는지 확인한 뒤 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>UN document symbol</source>
        <translation>유엔 문서 번호</translation>
    </message>
    <message>
        <source>Maritime mobile number (MMSI)</source>
        <translation>해상이동업무식별번호(MMSI)</translation>
    </message>
    <message>
        <source>Legal entity identifier (LEI)</source>
        <translation>법인식별기호(LEI)</translation>
    </message>
    <message>
        <source>OpenSanctions item</source>
        <translation>OpenSanctions 항목</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>등록번호</translation>
    </message>
    <message>
        <source>Same entry elsewhere</source>
        <translation>다른 자료의 같은 항목</translation>
    </message>
    <message>
        <source>Bring In Highlights</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>형광펜 가져오기</translation>
    </message>
    <message>
        <source>Hide Entry of the Thesaurus</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>용어집 항목 숨기기</translation>
    </message>
    <message>
        <source>Show Hidden Entry Again</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>숨긴 용어집 항목 다시 표시</translation>
    </message>
    <message>
        <source>Enter its password, or save a copy without one and import that.</source>
        <translation>암호를 입력하거나, 암호 없는 사본을 저장해 가져오십시오.</translation>
    </message>
    <message>
        <source>Accept Event</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>사건 채택</translation>
    </message>
    <message>
        <source>Reject Event</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>사건 기각</translation>
    </message>
    <message>
        <source>Edit Event</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>사건 편집</translation>
    </message>
</context>
<context>
    <name>vigie::NoneFits</name>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>필터에 맞는 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>모두 보기</translation>
    </message>
</context>
<context>
    <name>vigie::OrphansDialog</name>
    <message>
        <source>&amp;Take Away</source>
        <translation>제거(&amp;T)</translation>
    </message>
    <message>
        <source>Words That Are Gone</source>
        <translation>사라진 문구</translation>
    </message>
    <message>
        <source>You decided about these words or entered them, and they are no longer found: their document was removed, or its text has changed. Your word holds again as soon as they come back.</source>
        <translation>결정하거나 입력한 문구를 더 이상 찾을 수 없습니다. 문서가 삭제되었거나 텍스트가 바뀌었기 때문입니다. 문구가 다시 나타나면 결정과 입력 내용이 바로 다시 적용됩니다.</translation>
    </message>
    <message>
        <source>Words that are gone</source>
        <translation>사라진 문구</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>문구</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Take away what you entered by hand</source>
        <translation>직접 입력한 내용을 제거합니다</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>명칭</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>no longer in the library</source>
        <translation>라이브러리에 더 이상 없음</translation>
    </message>
    <message>
        <source>It was not taken away.</source>
        <translation>제거하지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>vigie::OtherLibrariesButton</name>
    <message>
        <source>Also search in…</source>
        <translation>다른 라이브러리도 검색…</translation>
    </message>
    <message numerus="yes">
        <source>Also in %n library(s), over the network</source>
        <translation>
            <numerusform>다른 라이브러리 %n개도 검색(네트워크)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also in %n library(s)</source>
        <translation>
            <numerusform>다른 라이브러리 %n개도 검색</numerusform>
        </translation>
    </message>
    <message>
        <source>Searches other libraries together with this one.</source>
        <translation>다른 라이브러리를 이 라이브러리와 함께 검색합니다.</translation>
    </message>
    <message>
        <source>&amp;Library in a Folder…</source>
        <translation>폴더의 라이브러리(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Served Index…</source>
        <translation>제공된 색인(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Only in This Library</source>
        <translation>이 라이브러리에서만(&amp;O)</translation>
    </message>
    <message>
        <source>An index that is served at this address</source>
        <translation>이 주소에서 제공되는 색인</translation>
    </message>
    <message>
        <source>The library cannot be searched.</source>
        <translation>라이브러리를 검색할 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no library in this folder. A library is the folder that holds the file library.sqlite.</source>
        <translation>이 폴더에는 라이브러리가 없습니다. 라이브러리는 library.sqlite 파일이 들어 있는 폴더입니다.</translation>
    </message>
    <message>
        <source>Choose the Folder of a Library</source>
        <translation>라이브러리 폴더 선택</translation>
    </message>
    <message>
        <source>Search a Served Index</source>
        <translation>제공된 색인 검색</translation>
    </message>
    <message>
        <source>Where somebody serves the index of a library, as HOST:PORT.
While it is ticked, Vigie connects to that machine with each search. What you ask and what is found is not encrypted.</source>
        <translation>라이브러리의 색인이 제공되는 주소를 호스트:포트 형식으로 입력하십시오.
선택되어 있는 동안 Vigie는 검색할 때마다 그 컴퓨터에 연결합니다. 검색어와 결과는 암호화되지 않습니다.</translation>
    </message>
    <message>
        <source>The index cannot be searched.</source>
        <translation>색인을 검색할 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is no address. Write HOST:PORT, for example 127.0.0.1:7390.</source>
        <translation>“%1”은(는) 주소가 아닙니다. 127.0.0.1:7390처럼 호스트:포트 형식으로 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>vigie::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>목차</translation>
    </message>
    <message>
        <source>This document has neither bookmarks nor headings.</source>
        <translation>이 문서에는 책갈피도 제목도 없습니다.</translation>
    </message>
</context>
<context>
    <name>vigie::PageMarker</name>
    <message>
        <source>Found for “%1”</source>
        <translation>“%1” 검색으로 찾음</translation>
    </message>
</context>
<context>
    <name>vigie::PagePictures</name>
    <message>
        <source>The page could not be drawn.</source>
        <translation>페이지를 표시할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>vigie::PageProblem</name>
    <message>
        <source>The page holds more text than can be read; its end is missing.</source>
        <translation>이 페이지는 텍스트가 너무 많아 끝부분을 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>The page took too long to read; part of its text may be missing.</source>
        <translation>이 페이지는 읽는 데 시간이 너무 오래 걸려 텍스트 일부가 빠졌을 수 있습니다.</translation>
    </message>
    <message>
        <source>The page is damaged and could not be read.</source>
        <translation>이 페이지는 손상되어 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>These words were recognised from the picture of the page; some may be wrong.</source>
        <translation>이 글자는 페이지 그림에서 인식한 것으로, 틀린 곳이 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>No words were recognised in the picture of the page.</source>
        <translation>페이지 그림에서 글자를 인식하지 못했습니다.</translation>
    </message>
    <message>
        <source>The words of the page make no sense: the file gives the wrong letters for them.</source>
        <translation>페이지에서 읽은 글자의 뜻이 통하지 않습니다. 파일에 글자 정보가 잘못 들어 있습니다.</translation>
    </message>
    <message>
        <source>The page is a picture without text, probably a scan.</source>
        <translation>페이지가 텍스트 없는 그림입니다. 스캔한 것으로 보입니다.</translation>
    </message>
    <message>
        <source>The page holds drawn shapes but no text; words on it may be drawn as shapes.</source>
        <translation>페이지에 도형만 있고 텍스트가 없습니다. 글자가 도형으로 그려졌을 수 있습니다.</translation>
    </message>
    <message>
        <source>The file does not say which letters its shapes are; words of the page are missing or wrong.</source>
        <translation>글자 모양이 어느 글자인지 나타내는 정보가 파일에 없어, 페이지의 낱말이 빠졌거나 잘못되었습니다.</translation>
    </message>
    <message>
        <source>The page holds its words twice, one layer over the other; they are read once.</source>
        <translation>페이지에 같은 글자가 두 겹으로 들어 있어 한 번만 읽습니다.</translation>
    </message>
    <message>
        <source>Most of the page is a picture, probably a scan; its words are no text.</source>
        <translation>페이지의 대부분이 그림입니다. 스캔한 것으로 보이며 그림 속 글자는 텍스트가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>vigie::Parts</name>
    <message>
        <source>A part of the program is missing. Install Vigie anew.</source>
        <translation>프로그램의 일부가 없습니다. Vigie를 다시 설치하십시오.</translation>
    </message>
</context>
<context>
    <name>vigie::PartyField</name>
    <message>
        <source>This name is in the thesaurus</source>
        <translation>용어집에 있는 명칭입니다</translation>
    </message>
    <message>
        <source>This name is not in the thesaurus; it is kept as you write it.</source>
        <translation>용어집에 없는 명칭입니다. 입력한 그대로 보관됩니다.</translation>
    </message>
</context>
<context>
    <name>vigie::PassageDelegate</name>
    <message>
        <source>p. %1</source>
        <comment>label of a page, short</comment>
        <translation>%1쪽</translation>
    </message>
</context>
<context>
    <name>vigie::PassageModel</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <comment>found in one document</comment>
        <translation>
            <numerusform>구절 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1, %2: %3</source>
        <comment>%1 page label, %2 language, %3 words of the page</comment>
        <translation>%1쪽, %2: %3</translation>
    </message>
    <message>
        <source>in your note</source>
        <comment>what of a passage answers a search</comment>
        <translation>메모에서 일치</translation>
    </message>
    <message>
        <source>Library “%1”</source>
        <comment>what another library is called</comment>
        <translation>라이브러리 “%1”</translation>
    </message>
</context>
<context>
    <name>vigie::PictureSheet</name>
    <message>
        <source>Drawing the page…</source>
        <translation>페이지를 그리는 중…</translation>
    </message>
</context>
<context>
    <name>vigie::PictureSource</name>
    <message>
        <source>The page could not be drawn.</source>
        <translation>페이지를 표시할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>vigie::Print</name>
    <message>
        <source>Note on the document</source>
        <translation>문서 메모</translation>
    </message>
    <message>
        <source>A document that is no longer in the library</source>
        <translation>라이브러리에 없는 문서</translation>
    </message>
</context>
<context>
    <name>vigie::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>%2장 중 %1번째 장</translation>
    </message>
    <message>
        <source>Open a document first: its pages can be printed then.</source>
        <translation>먼저 문서를 열면 그 페이지를 인쇄할 수 있습니다.</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>지면을 구성하는 중…</translation>
    </message>
    <message>
        <source>There are no such sheets. Enter them as 1-3, 7.</source>
        <translation>해당하는 장이 없습니다. “1-3, 7”과 같이 입력하십시오.</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>인쇄함: %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF로 저장</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 파일 (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>“%1” 파일을 저장할 수 없습니다: %2</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장함: %1</translation>
    </message>
    <message>
        <source>It was not printed.</source>
        <translation>인쇄하지 못했습니다.</translation>
    </message>
    <message>
        <source>Upright</source>
        <comment>orientation of paper</comment>
        <translation>세로</translation>
    </message>
    <message>
        <source>Across</source>
        <comment>orientation of paper</comment>
        <translation>가로</translation>
    </message>
    <message>
        <source>My &amp;highlights</source>
        <translation>내 형광펜(&amp;H)</translation>
    </message>
    <message>
        <source>My &amp;notes, listed at the end</source>
        <translation>내 메모를 끝에 목록으로(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>PDF로 저장(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <comment>is printed</comment>
        <translation>인쇄 대상(&amp;W):</translation>
    </message>
    <message>
        <source>P&amp;aper:</source>
        <translation>용지(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Orientation:</source>
        <translation>방향(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Sheets:</source>
        <translation>인쇄 범위(&amp;S):</translation>
    </message>
    <message>
        <source>Sheet before</source>
        <translation>이전 장</translation>
    </message>
    <message>
        <source>Sheet after</source>
        <translation>다음 장</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>인쇄 대상</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>방향</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>인쇄 범위</translation>
    </message>
    <message>
        <source>All, or for example 1-3, 7</source>
        <translation>전체 또는 일부(예: 1-3, 7)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>Sheets printed</source>
        <translation>인쇄한 장수</translation>
    </message>
</context>
<context>
    <name>vigie::PrintJob</name>
    <message>
        <source>Printing was stopped.</source>
        <translation>인쇄를 중지했습니다.</translation>
    </message>
    <message>
        <source>The printer takes no more.</source>
        <translation>프린터가 더 이상 데이터를 받지 않습니다.</translation>
    </message>
</context>
<context>
    <name>vigie::ProposalsDialog</name>
    <message>
        <source>No two entries share a name or an identifier.</source>
        <translation>명칭이나 식별자가 같은 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Entries That May Be One</source>
        <translation>같은 것일 수 있는 항목</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>병합(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Keep Apart</source>
        <translation>별개로 유지(&amp;K)</translation>
    </message>
    <message>
        <source>They are two: never propose them again.</source>
        <translation>서로 다른 항목으로 보고 다시 제안하지 않습니다</translation>
    </message>
    <message>
        <source>This could not be kept.</source>
        <translation>저장하지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>vigie::ReadOnlyGuard</name>
    <message>
        <source>Read only</source>
        <translation>읽기 전용</translation>
    </message>
</context>
<context>
    <name>vigie::ReaderArea</name>
    <message>
        <source>Open &amp;Beside</source>
        <translation>옆에 열기(&amp;B)</translation>
    </message>
    <message>
        <source>Show the document a second time, beside, to read two at once</source>
        <translation>이 문서를 옆에 한 번 더 표시해 두 문서를 함께 읽을 수 있게 합니다</translation>
    </message>
    <message>
        <source>&amp;Close Beside</source>
        <translation>옆 문서 닫기(&amp;C)</translation>
    </message>
    <message>
        <source>Close the document beside</source>
        <translation>옆에 표시한 문서를 닫습니다</translation>
    </message>
</context>
<context>
    <name>vigie::ReaderPanel</name>
    <message>
        <source>“%1” — %2</source>
        <comment>words and where they stand</comment>
        <translation>“%1” — %2</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색상</translation>
    </message>
    <message>
        <source>Remove Highlight</source>
        <translation>형광펜 삭제</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>형광펜</translation>
    </message>
    <message>
        <source>Highlight with Note…</source>
        <translation>메모를 붙여 형광펜 표시…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy with Citation</source>
        <translation>출처와 함께 복사</translation>
    </message>
    <message>
        <source>Search for Selection</source>
        <translation>선택한 문구로 검색</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>“%1” 정보 보기</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>읽기 창</translation>
    </message>
    <message>
        <source>Nothing is open yet.

Choose a document in the library, or search and choose a result: its page opens here, with the words marked.</source>
        <translation>아직 열린 문서가 없습니다.

라이브러리에서 문서를 선택하거나, 검색하여 결과를 선택하십시오. 해당 페이지가 여기에 열리고 검색된 문구가 표시됩니다.</translation>
    </message>
    <message>
        <source>“%1” has no page that could be read.</source>
        <translation>“%1” 문서에는 읽을 수 있는 페이지가 없습니다.</translation>
    </message>
    <message>
        <source>The document that was open here is no longer in the library.</source>
        <translation>여기에 열려 있던 문서가 라이브러리에 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, %2쪽</translation>
    </message>
    <message>
        <source>Passages like This</source>
        <translation>비슷한 구절</translation>
    </message>
    <message>
        <source>The Same in Other Languages</source>
        <translation>다른 언어로 된 같은 내용</translation>
    </message>
    <message>
        <source>The note on the document was added to the highlights.</source>
        <translation>문서 메모를 형광펜 목록에 추가했습니다.</translation>
    </message>
    <message>
        <source>Edit Highlight…</source>
        <translation>형광펜 편집…</translation>
    </message>
    <message>
        <source>Show as Highlight</source>
        <translation>형광펜으로 표시</translation>
    </message>
    <message>
        <source>Show as Underline</source>
        <translation>밑줄로 표시</translation>
    </message>
    <message>
        <source>Show Link…</source>
        <translation>링크 보기…</translation>
    </message>
    <message>
        <source>Links on This Page</source>
        <translation>이 페이지의 링크</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>%1쪽</translation>
    </message>
</context>
<context>
    <name>vigie::ReaderToolbar</name>
    <message>
        <source>(%1 of %2)</source>
        <translation>(%1/%2)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>읽기 창</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>이전 페이지</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>이전 페이지</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>다음 페이지</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>다음 페이지</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>작게 보기</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>크게 보기</translation>
    </message>
    <message>
        <source>Actual Size</source>
        <translation>실제 크기</translation>
    </message>
    <message>
        <source>The page's own size</source>
        <translation>페이지를 원래 크기로 보기</translation>
    </message>
    <message>
        <source>Fit Width</source>
        <translation>너비 맞춤</translation>
    </message>
    <message>
        <source>As wide as the panel</source>
        <translation>패널 너비에 맞추기</translation>
    </message>
    <message>
        <source>Fit Page</source>
        <translation>페이지 맞춤</translation>
    </message>
    <message>
        <source>The whole page in the panel</source>
        <translation>페이지 전체를 패널에 맞추기</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>이 문서에서 찾기</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>형광펜</translation>
    </message>
    <message>
        <source>Highlight the selected words (keys 1 to 6 choose the colour)</source>
        <translation>선택한 문구를 형광펜으로 표시합니다(1~6 키로 색상 선택)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>명칭</translation>
    </message>
    <message>
        <source>Underline the names that are known; a click shows what is known</source>
        <translation>등록된 명칭에 밑줄을 표시합니다. 클릭하면 관련 정보가 나타납니다</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>목차</translation>
    </message>
    <message>
        <source>The parts of the document</source>
        <translation>문서의 구성</translation>
    </message>
    <message>
        <source>Continuous</source>
        <translation>연속 보기</translation>
    </message>
    <message>
        <source>All pages below each other</source>
        <translation>모든 페이지를 이어서 표시합니다</translation>
    </message>
    <message>
        <source>Two Pages</source>
        <translation>두 페이지 보기</translation>
    </message>
    <message>
        <source>Two pages beside each other</source>
        <translation>두 페이지를 나란히 표시합니다</translation>
    </message>
    <message>
        <source>Cover Page Alone</source>
        <translation>표지 따로 보기</translation>
    </message>
    <message>
        <source>Of two pages, the first stands alone, as a book's cover does</source>
        <translation>두 페이지 보기에서 책 표지처럼 첫 페이지를 따로 표시합니다</translation>
    </message>
    <message>
        <source>Rotate Left</source>
        <translation>왼쪽으로 회전</translation>
    </message>
    <message>
        <source>Turn the pages to the left</source>
        <translation>페이지를 왼쪽으로 회전합니다</translation>
    </message>
    <message>
        <source>Rotate Right</source>
        <translation>오른쪽으로 회전</translation>
    </message>
    <message>
        <source>Turn the pages to the right</source>
        <translation>페이지를 오른쪽으로 회전합니다</translation>
    </message>
    <message>
        <source>Go to Page…</source>
        <translation>페이지로 이동…</translation>
    </message>
    <message>
        <source>Go to a page by its number or its printed label</source>
        <translation>페이지 번호 또는 인쇄된 페이지 번호로 이동합니다</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>밑줄</translation>
    </message>
    <message>
        <source>Underline the selected words in the colour used last</source>
        <translation>선택한 문구에 마지막에 쓴 색상으로 밑줄을 긋습니다</translation>
    </message>
    <message>
        <source>Note on the Document…</source>
        <translation>문서 메모…</translation>
    </message>
    <message>
        <source>Write a note on the document as a whole</source>
        <translation>문서 전체에 대한 메모를 씁니다</translation>
    </message>
    <message>
        <source>Layout of the pages</source>
        <translation>페이지 배치</translation>
    </message>
    <message>
        <source>Page Pictures</source>
        <translation>축소판</translation>
    </message>
    <message>
        <source>The pages as small pictures</source>
        <translation>페이지를 작은 그림으로 표시합니다</translation>
    </message>
</context>
<context>
    <name>vigie::Recognition</name>
    <message>
        <source>“%1” is no PDF: there are no pictures of pages to recognise words in.</source>
        <translation>“%1”은(는) PDF가 아니어서 글자를 인식할 페이지 그림이 없습니다.</translation>
    </message>
    <message>
        <source>“%1” has no page %2.</source>
        <translation>“%1”에 %2쪽이 없습니다.</translation>
    </message>
    <message>
        <source>Words cannot be recognised here.</source>
        <translation>여기서는 글자를 인식할 수 없습니다.</translation>
    </message>
    <message>
        <source>Reading page %1 of %2 by OCR…
%3</source>
        <comment>%3 a title</comment>
        <translation>페이지를 OCR로 읽는 중(%1/%2)…
%3</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>읽기를 중지했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Words of %n page(s) were recognised.</source>
        <translation>
            <numerusform>페이지 %n개의 글자를 인식했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n page(s) there were none.</source>
        <translation>
            <numerusform>페이지 %n개에는 글자가 없었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be read.</source>
        <translation>
            <numerusform>페이지 %n개를 읽지 못했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading pages by OCR…</source>
        <translation>페이지를 OCR로 읽는 중…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Read Pages by OCR</source>
        <translation>페이지를 OCR로 읽기</translation>
    </message>
    <message>
        <source>Not all pages could be read.</source>
        <translation>읽지 못한 페이지가 있습니다.</translation>
    </message>
</context>
<context>
    <name>vigie::ReviewPanel</name>
    <message>
        <source>All is reviewed</source>
        <translation>모두 검토했습니다</translation>
    </message>
    <message>
        <source>Nothing is new, held back or in conflict. Amounts of documents that you import will wait for you here.</source>
        <translation>새로운 항목, 보류된 항목, 상충하는 항목이 없습니다. 문서를 가져오면 검토할 금액이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>What is to be reviewed</source>
        <translation>검토할 대상</translation>
    </message>
    <message>
        <source>Words of the document</source>
        <translation>문서의 문구</translation>
    </message>
    <message>
        <source>Other statements to compare with</source>
        <translation>비교할 다른 제시 금액</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 what it does, %2 its key</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Previous Claim</source>
        <translation>이전 제시 금액</translation>
    </message>
    <message>
        <source>Next Claim</source>
        <translation>다음 제시 금액</translation>
    </message>
    <message>
        <source>Open the Passage</source>
        <translation>구절 열기</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about words that are gone…</source>
        <translation>
            <numerusform>사라진 문구에 관한 결정 %n건…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 what waits, %2 how many</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>that is to be reviewed</comment>
        <translation>모두</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>상충</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>불확실</translation>
    </message>
    <message>
        <source>New</source>
        <comment>claims nobody has looked at</comment>
        <translation>새 항목</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a queue and its length</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>J and K go on and back · 1–9 choose what to compare with · Enter opens the passage · Ctrl+Z undoes</source>
        <translation>J 다음 · K 이전 · 1~9 비교 대상 선택 · Enter 구절 열기 · Ctrl+Z 실행 취소</translation>
    </message>
    <message>
        <source>Without a period</source>
        <translation>기간 없음</translation>
    </message>
</context>
<context>
    <name>vigie::RivalList</name>
    <message>
        <source>%1  states the same: %2</source>
        <comment>%1 a number to choose it by, %2 an amount</comment>
        <translation>%1  같은 내용: %2</translation>
    </message>
    <message>
        <source>%1  disagrees: %2</source>
        <comment>%1 a number to choose it by, %2 an amount</comment>
        <translation>%1  상충: %2</translation>
    </message>
</context>
<context>
    <name>vigie::SavedSearchesButton</name>
    <message>
        <source>Saved searches</source>
        <translation>저장한 검색</translation>
    </message>
    <message>
        <source>&amp;Save This Search…</source>
        <translation>이 검색 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Manage Saved Searches…</source>
        <translation>저장한 검색 관리(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Forget Recent Searches</source>
        <translation>최근 검색 지우기(&amp;F)</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>검색 저장</translation>
    </message>
    <message>
        <source>Name:</source>
        <comment>of a saved search</comment>
        <translation>이름:</translation>
    </message>
</context>
<context>
    <name>vigie::SavedSearchesDialog</name>
    <message>
        <source>No search is saved. Search for something, then choose Save This Search in the menu beside the search field.</source>
        <translation>저장한 검색이 없습니다. 검색한 다음 검색란 옆의 메뉴에서 ‘이 검색 저장’을 선택하십시오.</translation>
    </message>
    <message>
        <source>The saved searches could not be changed.</source>
        <translation>저장한 검색을 변경하지 못했습니다.</translation>
    </message>
    <message>
        <source>Saved Searches</source>
        <translation>저장한 검색</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>저장한 검색</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>이름 바꾸기(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>삭제(&amp;M)</translation>
    </message>
</context>
<context>
    <name>vigie::SearchFilters</name>
    <message>
        <source>Language:</source>
        <translation>언어:</translation>
    </message>
    <message>
        <source>Document:</source>
        <translation>문서:</translation>
    </message>
    <message>
        <source>Name:</source>
        <comment>a person, organisation, State or term that a passage names</comment>
        <translation>명칭:</translation>
    </message>
    <message>
        <source>Published from:</source>
        <comment>followed by a date</comment>
        <translation>발표일 시작:</translation>
    </message>
    <message>
        <source>Published until:</source>
        <comment>followed by a date</comment>
        <translation>발표일 끝:</translation>
    </message>
    <message>
        <source>Order:</source>
        <comment>of search results</comment>
        <translation>정렬:</translation>
    </message>
    <message>
        <source>for example 2024</source>
        <comment>a date to enter</comment>
        <translation>예: 2024</translation>
    </message>
    <message>
        <source>for example 2025-10</source>
        <comment>a date to enter</comment>
        <translation>예: 2025-10</translation>
    </message>
    <message>
        <source>Best first</source>
        <comment>order of search results</comment>
        <translation>관련도순</translation>
    </message>
    <message>
        <source>Newest first</source>
        <comment>order of search results</comment>
        <translation>최신순</translation>
    </message>
    <message>
        <source>Only the words as I type them</source>
        <translation>입력한 낱말만 검색</translation>
    </message>
    <message>
        <source>Without their names in the other languages.</source>
        <translation>다른 언어의 명칭은 함께 검색하지 않습니다.</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>필터 지우기</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>모든 언어</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>모든 문서</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>모든 명칭</translation>
    </message>
    <message>
        <source>Not a date yet: enter 2025, 2025-05 or 2025-05-29.</source>
        <translation>올바른 날짜가 아닙니다. 2025, 2025-05 또는 2025-05-29와 같이 입력하십시오.</translation>
    </message>
    <message>
        <source>Year:</source>
        <comment>of publication</comment>
        <translation>연도:</translation>
    </message>
    <message>
        <source>Your tag:</source>
        <comment>of an annotation on the passage</comment>
        <translation>내 태그:</translation>
    </message>
    <message>
        <source>Not dated</source>
        <comment>documents without a date</comment>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>모든 연도</translation>
    </message>
    <message>
        <source>With or without a tag</source>
        <translation>태그 유무 무관</translation>
    </message>
</context>
<context>
    <name>vigie::SearchMessages</name>
    <message>
        <source>“%1” holds no letter or digit and was ignored.</source>
        <translation>“%1”: 글자나 숫자가 없어 무시했습니다.</translation>
    </message>
    <message>
        <source>Only the first %1 words were searched.</source>
        <translation>처음 %1개 낱말만 검색했습니다.</translation>
    </message>
    <message>
        <source>A quotation mark has no partner: the phrase goes to the end.</source>
        <translation>닫는 따옴표가 없어 끝까지를 하나의 구로 검색했습니다.</translation>
    </message>
    <message>
        <source>NEAR takes a number from 1 to %1: %2 was used.</source>
        <translation>NEAR에는 1부터 %1까지의 숫자를 지정합니다. 값 %2로 검색했습니다.</translation>
    </message>
    <message>
        <source>A closing parenthesis has no partner and was ignored.</source>
        <translation>짝이 없는 닫는 괄호를 무시했습니다.</translation>
    </message>
    <message>
        <source>OR needs words on both sides and was ignored.</source>
        <translation>OR 앞뒤에 낱말이 있어야 하므로 OR를 무시했습니다.</translation>
    </message>
    <message>
        <source>AND needs words on both sides and was ignored.</source>
        <translation>AND 앞뒤에 낱말이 있어야 하므로 AND를 무시했습니다.</translation>
    </message>
    <message>
        <source>NOT needs a word after it and was ignored.</source>
        <translation>NOT 뒤에 낱말이 있어야 하므로 NOT을 무시했습니다.</translation>
    </message>
    <message>
        <source>NEAR needs a word or a phrase on both sides and was ignored.</source>
        <translation>NEAR 앞뒤에 낱말이나 구가 있어야 하므로 NEAR를 무시했습니다.</translation>
    </message>
    <message>
        <source>Parentheses are nested too deeply: the innermost were ignored.</source>
        <translation>괄호가 너무 깊이 중첩되어 가장 안쪽 괄호를 무시했습니다.</translation>
    </message>
    <message>
        <source>A parenthesis was not closed.</source>
        <translation>괄호가 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>Only the first %1 characters were searched.</source>
        <translation>처음 %1자만 검색했습니다.</translation>
    </message>
    <message>
        <source>Nothing was asked for.</source>
        <translation>검색어가 없습니다.</translation>
    </message>
    <message>
        <source>No passage has all the words; these have some of them.</source>
        <translation>모든 낱말이 들어 있는 구절이 없어 일부 낱말이 들어 있는 구절을 표시합니다.</translation>
    </message>
    <message>
        <source>%1: needs a value after it and was ignored.</source>
        <translation>%1: 뒤에 값이 없어 무시했습니다.</translation>
    </message>
    <message>
        <source>“%1” is no language and was ignored: en, fr, ja and ko are.</source>
        <translation>“%1”: 올바른 언어가 아니어서 무시했습니다. en, fr, ja, ko 중 하나를 입력하십시오.</translation>
    </message>
    <message>
        <source>“%1” is no date and was ignored: 2025, 2025-03, 2025-03-14 or 2024..2025 are.</source>
        <translation>“%1”: 올바른 날짜가 아니어서 무시했습니다. 2025, 2025-03, 2025-03-14 또는 2024..2025와 같이 입력하십시오.</translation>
    </message>
    <message>
        <source>“%1” is no page and was ignored: 12 or 3..9 are.</source>
        <translation>“%1”: 올바른 페이지가 아니어서 무시했습니다. 12 또는 3..9와 같이 입력하십시오.</translation>
    </message>
    <message>
        <source>%1: is not searched here and was ignored.</source>
        <translation>%1: 여기서 검색할 수 없는 항목이어서 무시했습니다.</translation>
    </message>
    <message>
        <source>“%1” is no amount and was ignored: 28.4m, &gt;1bn, 1e9..2e9usd or "28億ドル" are.</source>
        <translation>“%1”: 올바른 금액이 아니어서 무시했습니다. 28.4m, &gt;1bn, 1e9..2e9usd, "28億ドル" 등의 형식으로 입력하십시오.</translation>
    </message>
    <message>
        <source>The search index does not hold this passage yet.</source>
        <translation>이 구절은 아직 검색 색인에 없습니다.</translation>
    </message>
    <message>
        <source>The passage holds nothing by which others could be found.</source>
        <translation>이 구절에는 다른 구절을 찾을 단서가 없습니다.</translation>
    </message>
    <message>
        <source>One passage has all the words; the others have some of them.</source>
        <translation>모든 낱말이 있는 구절은 하나이며, 나머지에는 일부만 있습니다.</translation>
    </message>
    <message>
        <source>%1 passages have all the words; the others have some of them.</source>
        <translation>모든 낱말이 있는 구절은 %1개이며, 나머지에는 일부만 있습니다.</translation>
    </message>
    <message>
        <source>%1 passages of the index could not be read: it should be made anew.</source>
        <translation>색인의 구절 %1개를 읽을 수 없습니다. 색인을 다시 만들어야 합니다.</translation>
    </message>
    <message>
        <source>No passage has “%1” so written: “%2” was looked for.</source>
        <translation>“%1” 표기의 구절이 없어 “%2”(으)로 찾았습니다.</translation>
    </message>
    <message>
        <source>A phrase without letters or digits was ignored.</source>
        <translation>글자나 숫자가 없는 구를 무시했습니다.</translation>
    </message>
    <message>
        <source>“%1*” is too short to look for beginnings and was ignored.</source>
        <translation>“%1*”: 앞부분 일치로 찾기에는 너무 짧아 무시했습니다.</translation>
    </message>
    <message>
        <source>The thesaurus has no single entry “%1”: entity: was ignored.</source>
        <translation>용어집에서 “%1” 항목을 하나로 특정할 수 없어 entity: 조건을 무시했습니다.</translation>
    </message>
    <message>
        <source>This library could not be asked: %1</source>
        <translation>이 라이브러리를 검색하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>“%1” could not be asked: %2</source>
        <translation>“%1”을(를) 검색하지 못했습니다: %2</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check that the index is still served there.</source>
        <translation>%1에서 제한 시간 안에 응답하지 않았습니다. 그곳에서 색인을 아직 제공하고 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 speaks another version of Xapian’s protocol. The same version of Xapian is needed on both sides.</source>
        <translation>%1은(는) 다른 버전의 Xapian 프로토콜을 씁니다. 양쪽의 Xapian 버전이 같아야 합니다.</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2). Check the address, and that the index is served there.</source>
        <translation>%1에 연결할 수 없습니다(%2). 주소가 맞는지, 그곳에서 색인을 제공하고 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 does not answer as a served index does: %2</source>
        <translation>%1은(는) 제공된 색인처럼 응답하지 않습니다: %2</translation>
    </message>
    <message>
        <source>amount: and date: cannot be asked of an index that is served.</source>
        <translation>제공된 색인에서는 amount: 조건과 date: 조건을 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The program xapian-tcpsrv could not be started.</source>
        <translation>xapian-tcpsrv 프로그램을 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>Xapian’s server is not installed: it is the program xapian-tcpsrv, on Debian in the package xapian-tools.</source>
        <translation>Xapian 서버가 설치되어 있지 않습니다. xapian-tcpsrv 프로그램이 필요하며, Debian에서는 xapian-tools 패키지에 들어 있습니다.</translation>
    </message>
    <message>
        <source>Another program listens at %1 already. Choose another port.</source>
        <translation>다른 프로그램이 이미 %1을(를) 사용하고 있습니다. 다른 포트를 고르십시오.</translation>
    </message>
    <message>
        <source>The index cannot be served at %1: %2</source>
        <translation>색인을 %1에서 제공할 수 없습니다: %2</translation>
    </message>
    <message>
        <source>Its search index is damaged. Open that library, and the index is made anew.</source>
        <translation>검색 색인이 손상되었습니다. 그 라이브러리를 열면 색인을 다시 만듭니다.</translation>
    </message>
</context>
<context>
    <name>vigie::SearchPanel</name>
    <message>
        <source>Search in all languages</source>
        <translation>모든 언어에서 검색</translation>
    </message>
    <message>
        <source>Show filters</source>
        <translation>필터 표시</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>찾은 구절</translation>
    </message>
    <message>
        <source>Ask in any of four languages</source>
        <translation>네 언어 중 어느 언어로든 검색할 수 있습니다</translation>
    </message>
    <message>
        <source>Type a name or a few words in English, French, Japanese or Korean. Passages in the other languages are found too.</source>
        <translation>영어, 프랑스어, 일본어, 한국어로 명칭이나 낱말 몇 개를 입력하십시오. 다른 언어로 된 구절도 함께 찾습니다.</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>필터 지우기</translation>
    </message>
    <message>
        <source>The search could not be done</source>
        <translation>검색하지 못했습니다</translation>
    </message>
    <message>
        <source>No passage was found</source>
        <translation>찾은 구절이 없습니다</translation>
    </message>
    <message>
        <source>Clear the filters, use fewer words, or check the spelling.</source>
        <translation>필터를 지우거나, 낱말 수를 줄이거나, 철자를 확인하십시오.</translation>
    </message>
    <message>
        <source>Use fewer words, check the spelling, or leave out the quotation marks. Documents that hold only pictures cannot be searched.</source>
        <translation>낱말 수를 줄이거나, 철자를 확인하거나, 따옴표를 빼십시오. 그림만 있는 문서는 검색할 수 없습니다.</translation>
    </message>
    <message>
        <source>The best %1 of about %2 passages</source>
        <translation>구절 약 %2개 중 관련도 상위 %1개</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>구절 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>문서 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Passages like This</source>
        <translation>비슷한 구절</translation>
    </message>
    <message>
        <source>The Same in Other Languages</source>
        <translation>다른 언어로 된 같은 내용</translation>
    </message>
    <message>
        <source>Why This Result</source>
        <translation>검색된 이유</translation>
    </message>
    <message>
        <source>Shows which words of the passage answer which of the question, and how much they count (W).</source>
        <translation>구절의 어느 낱말이 어느 검색어에 일치하며 비중이 얼마인지 표시합니다(W)</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>검색으로 돌아가기</translation>
    </message>
    <message>
        <source>Why this result</source>
        <translation>검색된 이유</translation>
    </message>
    <message>
        <source>The same in other languages as “%1”</source>
        <translation>다른 언어로 된 “%1” 구절과 같은 내용</translation>
    </message>
    <message>
        <source>Passages like “%1”</source>
        <translation>“%1” 구절과 비슷한 구절</translation>
    </message>
    <message>
        <source>Choose a passage to see why it was found.</source>
        <translation>구절을 선택하면 검색된 이유가 표시됩니다.</translation>
    </message>
    <message>
        <source>No other passage shares enough names, amounts, dates or words with it.</source>
        <translation>명칭, 금액, 날짜, 낱말이 충분히 겹치는 다른 구절이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n library(s)</source>
        <translation>
            <numerusform>라이브러리 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1 only the index is served. To read the document, its library must be open here.</source>
        <translation>%1에서는 색인만 제공됩니다. 문서를 읽으려면 그 라이브러리를 여기서 열어야 합니다.</translation>
    </message>
</context>
<context>
    <name>vigie::SelectionActions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 what it does, %2 its keys</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Add Amount…</source>
        <translation>금액 추가…</translation>
    </message>
    <message>
        <source>Say which amount the selected words state</source>
        <translation>선택한 문구에 제시된 금액을 입력합니다</translation>
    </message>
    <message>
        <source>Add Event…</source>
        <translation>사건 추가…</translation>
    </message>
    <message>
        <source>Say when what the selected words tell happened</source>
        <translation>선택한 문구의 사건이 언제 일어났는지 입력합니다</translation>
    </message>
    <message>
        <source>Name This As…</source>
        <translation>명칭 지정…</translation>
    </message>
    <message>
        <source>Say whom or what the selected words name</source>
        <translation>선택한 문구가 누구 또는 무엇을 가리키는지 지정합니다</translation>
    </message>
    <message>
        <source>The amount was added.</source>
        <translation>금액을 추가했습니다.</translation>
    </message>
    <message>
        <source>The event was added.</source>
        <translation>사건을 추가했습니다.</translation>
    </message>
    <message>
        <source>The name was added.</source>
        <translation>명칭을 추가했습니다.</translation>
    </message>
    <message>
        <source>This Is “%1” after All</source>
        <translation>“%1” 명칭이 맞음</translation>
    </message>
    <message>
        <source>The name counts again.</source>
        <translation>다시 해당 명칭으로 봅니다.</translation>
    </message>
    <message>
        <source>This Is Not “%1”</source>
        <translation>“%1” 명칭이 아님</translation>
    </message>
    <message>
        <source>These words are no longer taken for that name.</source>
        <translation>이 문구를 더 이상 해당 명칭으로 보지 않습니다.</translation>
    </message>
    <message>
        <source>This Names Another…</source>
        <translation>다른 명칭을 가리킴…</translation>
    </message>
    <message>
        <source>These words now name another.</source>
        <translation>이 문구가 가리키는 명칭을 변경했습니다.</translation>
    </message>
</context>
<context>
    <name>vigie::ServeDialog</name>
    <message>
        <source>Serve the Search Index</source>
        <translation>검색 색인 제공</translation>
    </message>
    <message>
        <source>While the index is served, others can search this library from their own machine without its folder. They read titles, passages, and your notes and tags; they can change nothing. Nothing is served before you start it here, and it ends with this program.</source>
        <translation>색인을 제공하는 동안 다른 사람이 이 라이브러리의 폴더 없이도 자기 컴퓨터에서 검색할 수 있습니다. 제목, 구절, 내 메모와 태그를 읽을 수 있지만 아무것도 바꿀 수 없습니다. 여기서 시작하기 전에는 아무것도 제공되지 않으며, 이 프로그램을 끝내면 제공도 끝납니다.</translation>
    </message>
    <message>
        <source>Nobody is asked for a password, and nothing is encrypted: whoever reaches the address can search. Open it to other machines only in a network you trust, or leave it to this machine and let others come through SSH.</source>
        <translation>암호를 묻지 않고 암호화도 하지 않습니다. 주소에 접속할 수 있는 사람은 누구나 검색할 수 있습니다. 다른 컴퓨터에는 믿을 수 있는 네트워크 안에서만 제공하고, 그렇지 않으면 이 컴퓨터에만 제공하여 다른 사람은 SSH로 접속하게 하십시오.</translation>
    </message>
    <message>
        <source>To programs on &amp;this machine only</source>
        <translation>이 컴퓨터의 프로그램에만 제공(&amp;T)</translation>
    </message>
    <message>
        <source>To &amp;all machines that reach this one</source>
        <translation>이 컴퓨터에 접속할 수 있는 모든 컴퓨터에 제공(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>포트(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Start Serving</source>
        <translation>제공 시작(&amp;S)</translation>
    </message>
    <message>
        <source>Stop &amp;Serving</source>
        <translation>제공 중지(&amp;E)</translation>
    </message>
    <message>
        <source>The index is served at %1.</source>
        <translation>색인을 %1에서 제공합니다.</translation>
    </message>
    <message>
        <source>The index is not served.</source>
        <translation>색인을 제공하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>vigie::ShortcutsDialog</name>
    <message>
        <source>All commands have the keys they came with.</source>
        <translation>모든 명령의 단축키를 처음 상태로 되돌렸습니다.</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Find a command or keys</source>
        <translation>명령이나 단축키 찾기</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>새 단축키(&amp;N):</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>새 단축키를 누르십시오</translation>
    </message>
    <message>
        <source>&amp;Original Keys</source>
        <translation>원래 단축키(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reset All</source>
        <translation>모두 초기화(&amp;R)</translation>
    </message>
    <message>
        <source>Choose keys with Ctrl or Alt, or a function key: letters alone are for writing.</source>
        <translation>Ctrl이나 Alt와 함께 누르는 키 또는 기능 키를 고르십시오. 글자 키만으로는 지정할 수 없습니다. 글자 입력에 쓰이기 때문입니다.</translation>
    </message>
    <message>
        <source>%1 was taken from “%2”.</source>
        <translation>“%2”에 지정되어 있던 %1 단축키를 해제했습니다.</translation>
    </message>
    <message>
        <source>Non&amp;e</source>
        <translation>없음(&amp;E)</translation>
    </message>
</context>
<context>
    <name>vigie::SplitDialog</name>
    <message>
        <source>Split Entry</source>
        <translation>항목 분할</translation>
    </message>
    <message>
        <source>Which names of “%1” are another's? They go into a new entry.</source>
        <translation>“%1” 항목의 명칭 중 다른 대상의 명칭은 무엇입니까? 선택한 명칭은 새 항목으로 옮겨집니다.</translation>
    </message>
    <message>
        <source>Names of the entry</source>
        <translation>항목의 명칭</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>분할(&amp;S)</translation>
    </message>
    <message>
        <source>The entry could not be split.</source>
        <translation>항목을 분할하지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>vigie::Store</name>
    <message>
        <source>The file is %1 large; files up to %2 are read.</source>
        <translation>파일 크기가 %1입니다. %2까지의 파일만 읽습니다.</translation>
    </message>
    <message>
        <source>The library holds no document “%1”.</source>
        <translation>라이브러리에 “%1” 문서가 없습니다.</translation>
    </message>
    <message>
        <source>The document “%1” has no page %2.</source>
        <translation>“%1” 문서에 %2쪽이 없습니다.</translation>
    </message>
    <message>
        <source>There is no annotation “%1”.</source>
        <translation>“%1” 주석이 없습니다.</translation>
    </message>
    <message>
        <source>The library folder could not be made. Check that its parent folder may be written to.</source>
        <translation>라이브러리 폴더를 만들 수 없습니다. 상위 폴더에 쓰기 권한이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The library could not be made: %1.</source>
        <translation>라이브러리를 만들 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>There is no library in this folder. Import documents to make one.</source>
        <translation>이 폴더에는 라이브러리가 없습니다. 문서를 가져오면 라이브러리가 만들어집니다.</translation>
    </message>
    <message>
        <source>Another import into this library is still running. Wait until it is done, then try again.</source>
        <translation>이 라이브러리로 다른 가져오기가 진행 중입니다. 끝난 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The library folder may not be written to. Check its permissions and free space.</source>
        <translation>라이브러리 폴더에 쓸 수 없습니다. 권한과 남은 공간을 확인하십시오.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>실행 취소할 작업이 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>다시 실행할 작업이 없습니다.</translation>
    </message>
    <message>
        <source>There is no claim “%1”.</source>
        <translation>“%1” 제시 금액이 없습니다.</translation>
    </message>
    <message>
        <source>The marked range does not lie within the page's text.</source>
        <translation>표시한 범위가 페이지의 텍스트를 벗어났습니다.</translation>
    </message>
    <message>
        <source>This library was written by a newer version of Vigie (its format is %1, this program knows %2). Open it with that version; nothing was changed.</source>
        <translation>이 라이브러리는 더 새로운 버전의 Vigie에서 작성되었습니다(라이브러리 형식 %1, 이 프로그램이 지원하는 형식 %2). 해당 버전으로 여십시오. 변경된 내용은 없습니다.</translation>
    </message>
    <message>
        <source>This step was recorded by a newer version of Vigie and cannot be undone here: %1.</source>
        <translation>더 새로운 버전의 Vigie에서 기록된 작업이므로 여기서는 실행 취소할 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The library is being written by another program. Wait until it is done, then try again.</source>
        <translation>다른 프로그램이 라이브러리에 쓰고 있습니다. 끝난 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The library may not be written to. Check the permissions of its folder.</source>
        <translation>라이브러리에 쓸 수 없습니다. 폴더의 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>The file library.sqlite in the library folder is damaged. Run “vigie check --repair”, or put back a copy of the folder; the documents themselves lie unharmed in its folder “originals”.</source>
        <translation>라이브러리 폴더의 library.sqlite 파일이 손상되었습니다. “vigie check --repair”를 실행하거나 따로 복사해 둔 폴더로 되돌리십시오. 원본 문서는 “originals” 폴더에 그대로 있습니다.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again; nothing was changed.</source>
        <translation>디스크에 남은 공간이 없습니다. 공간을 확보한 뒤 다시 시도하십시오. 변경된 내용은 없습니다.</translation>
    </message>
    <message>
        <source>The library could not be read or written: %1.</source>
        <translation>라이브러리를 읽거나 쓸 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The file could not be copied into the library: %1. Check free space and permissions.</source>
        <translation>파일을 라이브러리로 복사할 수 없습니다: %1. 남은 공간과 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>The file could not be opened: %1.</source>
        <translation>파일을 열 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>파일이 없습니다.</translation>
    </message>
    <message>
        <source>the folder “originals” could not be made</source>
        <translation>“originals” 폴더를 만들 수 없음</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>가져오기를 중지했습니다.</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>파일을 읽을 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The document's file could not be deleted from the library: %1.</source>
        <translation>라이브러리에서 문서 파일을 삭제할 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The damaged library could not be copied. Check free space and permissions.</source>
        <translation>손상된 라이브러리를 복사할 수 없습니다. 남은 공간과 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>There is no event “%1”.</source>
        <translation>“%1” 사건이 없습니다.</translation>
    </message>
    <message>
        <source>There is no such mention at this place.</source>
        <translation>이 위치에는 해당하는 언급이 없습니다.</translation>
    </message>
    <message>
        <source>An amount needs a currency or unit.</source>
        <translation>금액에는 통화나 단위가 필요합니다.</translation>
    </message>
    <message>
        <source>An amount cannot be negative.</source>
        <translation>금액은 음수일 수 없습니다.</translation>
    </message>
    <message>
        <source>A range needs a low and a higher high end.</source>
        <translation>범위에는 하한과 그보다 큰 상한이 필요합니다.</translation>
    </message>
    <message>
        <source>A claim cannot be a part of itself.</source>
        <translation>제시 금액이 자기 자신의 일부일 수는 없습니다.</translation>
    </message>
    <message>
        <source>An event needs a date.</source>
        <translation>사건에는 날짜가 필요합니다.</translation>
    </message>
    <message>
        <source>An event cannot be merged with itself.</source>
        <translation>사건을 자기 자신과 병합할 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no entity “%1”.</source>
        <translation>“%1” 명칭이 없습니다.</translation>
    </message>
    <message>
        <source>This has been entered already.</source>
        <translation>이미 입력되어 있습니다.</translation>
    </message>
    <message>
        <source>These words are known to name this entity already. If the mention was rejected, accept it.</source>
        <translation>이 문구가 이 명칭을 가리킨다는 것은 이미 등록되어 있습니다. 언급을 기각했다면 채택하십시오.</translation>
    </message>
    <message>
        <source>Only what was entered by hand can be removed. What the program read can be rejected.</source>
        <translation>직접 입력한 것만 삭제할 수 있습니다. 프로그램이 읽은 것은 기각할 수 있습니다.</translation>
    </message>
    <message>
        <source>Name two or more claims, each of them once.</source>
        <translation>제시 금액을 두 건 이상, 중복 없이 지정하십시오.</translation>
    </message>
    <message>
        <source>A search that is kept needs a name.</source>
        <translation>저장할 검색에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>No search is kept as “%1”.</source>
        <translation>“%1”(이)라는 이름으로 저장된 검색이 없습니다.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read: %2.</source>
        <translation>“%1” 파일을 읽을 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>The list “%1” is larger than %2 MB. Divide it first.</source>
        <translation>“%1” 목록의 크기가 %2MB를 넘습니다. 먼저 나누십시오.</translation>
    </message>
    <message>
        <source>There is no entry “%1” in the thesaurus.</source>
        <translation>용어집에 “%1” 항목이 없습니다.</translation>
    </message>
    <message>
        <source>“%1” was merged into “%2”.</source>
        <translation>“%1” 항목은 “%2” 항목에 병합되었습니다.</translation>
    </message>
    <message>
        <source>A list is being taken in. Try again when that is done.</source>
        <translation>목록을 가져오는 중입니다. 끝난 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>An entry needs a name in at least one language.</source>
        <translation>항목에는 적어도 한 언어로 된 명칭이 필요합니다.</translation>
    </message>
    <message>
        <source>A name may have %1 characters at most: “%2…”.</source>
        <translation>명칭은 최대 %1자입니다: “%2…”.</translation>
    </message>
    <message>
        <source>An entry cannot be related to itself.</source>
        <translation>항목을 자기 자신과 관련지을 수 없습니다.</translation>
    </message>
    <message>
        <source>An entry cannot be broader than one that is broader than itself.</source>
        <translation>자신보다 상위인 항목의 상위 항목이 될 수 없습니다.</translation>
    </message>
    <message>
        <source>There is an entry “%1” already.</source>
        <translation>“%1” 항목이 이미 있습니다.</translation>
    </message>
    <message>
        <source>The id of an entry holds no spaces.</source>
        <translation>항목의 ID에는 공백을 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is a name of this entry already.</source>
        <translation>“%1”: 이미 이 항목의 명칭입니다.</translation>
    </message>
    <message>
        <source>“%1” came with the program and was not changed: it stays.</source>
        <translation>“%1” 항목은 프로그램에 포함된 것이며 변경되지 않았으므로 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>An entry cannot be merged with itself.</source>
        <translation>항목을 자기 자신과 병합할 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is no name of this entry.</source>
        <translation>“%1”: 이 항목의 명칭이 아닙니다.</translation>
    </message>
    <message>
        <source>Name at least one label that goes, and leave at least one.</source>
        <translation>옮길 명칭을 하나 이상 지정하고, 하나 이상은 남겨 두십시오.</translation>
    </message>
    <message>
        <source>An entry is not distinct from itself.</source>
        <translation>항목은 자기 자신과 별개일 수 없습니다.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>파일을 저장할 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>An entry without a name was left out.</source>
        <translation>명칭이 없는 항목을 제외했습니다.</translation>
    </message>
    <message>
        <source>Names of more than %1 characters were left out, in %2 entries.</source>
        <translation>%1자를 넘는 명칭을 제외했습니다(해당 항목 %2개).</translation>
    </message>
    <message>
        <source>The note on the document is empty.</source>
        <translation>문서 메모가 비어 있습니다.</translation>
    </message>
    <message>
        <source>Broader entries that are narrower too were left out, in %1 entries.</source>
        <translation>항목 %1개에서 상위와 하위가 순환하는 관계를 뺐습니다.</translation>
    </message>
    <message>
        <source>No backup could be made in the folder “backups” of the library. Check its permissions and free space; your work itself is saved.</source>
        <translation>라이브러리의 “backups” 폴더에 백업을 만들지 못했습니다. 접근 권한과 남은 공간을 확인하십시오. 작업 내용 자체는 저장되었습니다.</translation>
    </message>
    <message>
        <source>No backup was made, because something you made is damaged in the library. Close the library and open it again: it is mended then.</source>
        <translation>라이브러리에서 작업한 내용 일부가 손상되어 백업을 만들지 않았습니다. 라이브러리를 닫았다가 다시 열면 복구됩니다.</translation>
    </message>
    <message>
        <source>This library may only be read: its folder may not be written to.</source>
        <translation>폴더에 쓸 수 없어 이 라이브러리는 읽기만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Another program has this library open for writing.</source>
        <translation>다른 프로그램이 이 라이브러리를 쓰기 모드로 열어 두었습니다.</translation>
    </message>
    <message>
        <source>Another program has had this library open for writing since %1, %2: %3 (process %4 on %5).</source>
        <comment>%1 a date, %2 a time, %3 a program, %5 a computer</comment>
        <translation>다른 프로그램이 %1 %2부터 이 라이브러리를 쓰기 모드로 열어 두었습니다: %3(%5의 프로세스 %4).</translation>
    </message>
    <message>
        <source>%1 Close it there, then try again.</source>
        <comment>%1 a sentence, with its full stop</comment>
        <translation>%1 그쪽을 닫은 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>%1 Here it can be read, but not changed.</source>
        <comment>%1 a sentence, with its full stop</comment>
        <translation>%1 여기서는 읽을 수만 있고 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>This library was opened for reading only.</source>
        <translation>이 라이브러리는 읽기 전용으로 열려 있습니다.</translation>
    </message>
    <message>
        <source>This library is of an older version of Vigie, and can only be read once it was opened where it may be written to.</source>
        <translation>이 라이브러리는 이전 버전의 Vigie에서 만든 것입니다. 쓸 수 있는 곳에서 한 번 열어야 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>The journal in the library folder could not be written: %1. Nothing was changed.</source>
        <translation>라이브러리 폴더에 변경 기록을 남길 수 없습니다: %1. 바뀐 내용은 없습니다.</translation>
    </message>
    <message>
        <source>a window of Vigie</source>
        <translation>Vigie 창</translation>
    </message>
    <message>
        <source>the command “vigie %1”</source>
        <translation>“vigie %1” 명령</translation>
    </message>
    <message>
        <source>its original file is missing from the library</source>
        <translation>원본 파일이 라이브러리에 없습니다</translation>
    </message>
    <message>
        <source>its original file was changed or damaged</source>
        <translation>원본 파일이 변경되었거나 손상되었습니다</translation>
    </message>
    <message>
        <source>its original file cannot be read: %1</source>
        <translation>원본 파일을 읽을 수 없습니다(%1)</translation>
    </message>
</context>
<context>
    <name>vigie::TagEdit</name>
    <message>
        <source>Tags in use</source>
        <translation>사용 중인 태그</translation>
    </message>
    <message>
        <source>Separated by commas; “a/b” lies under “a”</source>
        <translation>쉼표로 구분하며, “a/b”는 “a” 아래에 놓입니다</translation>
    </message>
</context>
<context>
    <name>vigie::TextBanner</name>
    <message>
        <source>Search and figures leave this page out: it has no text.</source>
        <translation>이 페이지는 텍스트가 없어 검색과 수치 집계에서 제외됩니다.</translation>
    </message>
    <message>
        <source>Search and figures may miss words on this page, and copied text may be wrong.</source>
        <translation>이 페이지의 일부 낱말이 검색과 수치 집계에서 빠질 수 있고, 복사한 텍스트가 틀릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Words stand twice on this page. They are found and counted once.</source>
        <translation>이 페이지에는 같은 글자가 두 번 들어 있습니다. 검색과 집계에서는 한 번만 셉니다.</translation>
    </message>
    <message>
        <source>Text of this page was recognised by OCR. Compare it with the picture before you quote it.</source>
        <translation>이 페이지의 텍스트는 OCR로 인식한 것입니다. 인용하기 전에 그림과 비교하십시오.</translation>
    </message>
    <message>
        <source>OCR found no words on this page.</source>
        <translation>OCR로 이 페이지에서 글자를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Read This Page by OCR</source>
        <translation>이 페이지를 OCR로 읽기</translation>
    </message>
    <message numerus="yes">
        <source>Read All %n Page(s)</source>
        <translation>
            <numerusform>페이지 %n개 모두 읽기</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads all pages of this document without readable text by OCR</source>
        <translation>이 문서에서 읽을 수 있는 텍스트가 없는 페이지를 모두 OCR로 읽습니다</translation>
    </message>
    <message>
        <source>Back to the File’s Text</source>
        <translation>파일의 텍스트로 되돌리기</translation>
    </message>
    <message>
        <source>Takes the recognised words of this page away again</source>
        <translation>이 페이지에서 인식한 글자를 없앱니다</translation>
    </message>
</context>
<context>
    <name>vigie::Thesaurus</name>
    <message>
        <source>Entry %1 of the thesaurus has no label.</source>
        <translation>용어집 항목 %1에 명칭이 없습니다.</translation>
    </message>
    <message>
        <source>Entry %1 of the thesaurus has no @id.</source>
        <translation>용어집 항목 %1에 @id가 없습니다.</translation>
    </message>
    <message>
        <source>Entry %1 of the thesaurus has the unknown type “%2”.</source>
        <translation>용어집 항목 %1의 유형 “%2”: 알 수 없는 유형입니다.</translation>
    </message>
    <message>
        <source>Entry %1 of the thesaurus has a %2 that is no map from languages to texts.</source>
        <translation>용어집 항목 %1: %2 값이 언어별 텍스트 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>Entry %1 of the thesaurus has an empty %2 or one that is no text (language %3).</source>
        <translation>용어집 항목 %1: %2 값이 비어 있거나 텍스트가 아닙니다(언어: %3).</translation>
    </message>
    <message>
        <source>Entry %1 of the thesaurus has two preferred labels in one language (%2).</source>
        <translation>용어집 항목 %1에 같은 언어(%2)의 대표 명칭이 두 개 있습니다.</translation>
    </message>
    <message>
        <source>Entry %1 of the thesaurus calls “%2” ambiguous, which is none of its labels.</source>
        <translation>용어집 항목 %1에서 모호하다고 한 “%2”: 이 항목의 명칭이 아닙니다.</translation>
    </message>
    <message>
        <source>Entry %1 of the thesaurus has a %2 that names no entry.</source>
        <translation>용어집 항목 %1: %2 값이 가리키는 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Entry %1 of the thesaurus has an identifier that is no map.</source>
        <translation>용어집 항목 %1: 식별자가 키와 값의 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>Entry %1 of the thesaurus has an identifier without text (%2).</source>
        <translation>용어집 항목 %1에 텍스트가 없는 식별자가 있습니다(%2).</translation>
    </message>
    <message>
        <source>Entry %1 of the thesaurus has a %2 that is no text.</source>
        <translation>용어집 항목 %1: %2 값이 텍스트가 아닙니다.</translation>
    </message>
    <message>
        <source>The thesaurus file is larger than 64 MB.</source>
        <translation>용어집 파일의 크기가 64MB를 넘습니다.</translation>
    </message>
    <message>
        <source>The thesaurus is no valid JSON: line %1, %2.</source>
        <translation>용어집이 올바른 JSON이 아닙니다: %1행, %2.</translation>
    </message>
    <message>
        <source>The thesaurus holds no list of entries (@graph).</source>
        <translation>용어집에 항목 목록(@graph)이 없습니다.</translation>
    </message>
    <message>
        <source>Two entries of the thesaurus have the id “%1”.</source>
        <translation>용어집에 ID가 “%1”인 항목이 두 개 있습니다.</translation>
    </message>
    <message>
        <source>The program came without its thesaurus.</source>
        <translation>프로그램에 용어집이 포함되어 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>vigie::ThesaurusActions</name>
    <message>
        <source>&amp;New Entry…</source>
        <translation>새 항목(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>편집(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Merge With…</source>
        <translation>병합(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>분할(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Take Back Own Changes</source>
        <translation>내 변경 내용 취소(&amp;T)</translation>
    </message>
    <message>
        <source>Entries That May Be &amp;One…</source>
        <translation>같은 것일 수 있는 항목(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import List…</source>
        <translation>목록 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport Own Entries…</source>
        <translation>내 항목 내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>Export &amp;All Entries…</source>
        <translation>모든 항목 내보내기(&amp;A)…</translation>
    </message>
    <message>
        <source>The entry is changed.</source>
        <translation>항목을 변경했습니다.</translation>
    </message>
    <message>
        <source>The two entries are one.</source>
        <translation>두 항목을 병합했습니다.</translation>
    </message>
    <message>
        <source>The names are in an entry of their own.</source>
        <translation>명칭을 별도의 항목으로 나누었습니다.</translation>
    </message>
    <message>
        <source>The changes could not be taken back.</source>
        <translation>변경 내용을 취소하지 못했습니다.</translation>
    </message>
    <message>
        <source>The entry is again as it came.</source>
        <translation>항목을 처음 상태로 되돌렸습니다.</translation>
    </message>
    <message>
        <source>The entry is removed.</source>
        <translation>항목을 삭제했습니다.</translation>
    </message>
    <message>
        <source>Import List of Entities</source>
        <translation>명칭 목록 가져오기</translation>
    </message>
    <message>
        <source>Lists (%1)</source>
        <comment>%1 kinds of files</comment>
        <translation>목록(%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <comment>%1 kinds of files</comment>
        <translation>모든 파일(%1)</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>“%1” 파일을 읽는 중…</translation>
    </message>
    <message>
        <source>“%1” could not be imported.</source>
        <translation>“%1” 파일을 가져오지 못했습니다.</translation>
    </message>
    <message>
        <source>%1 entries are new, %2 got more names or identifiers.</source>
        <translation>새 항목 %1개, 명칭이나 식별자가 추가된 항목 %2개.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) could not be read.</source>
        <translation>
            <numerusform>항목 %n개를 읽지 못했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Own Entries</source>
        <translation>내 항목 내보내기</translation>
    </message>
    <message>
        <source>Export All Entries</source>
        <translation>모든 항목 내보내기</translation>
    </message>
    <message>
        <source>SKOS vocabulary (%1)</source>
        <comment>%1 kinds of files</comment>
        <translation>SKOS 어휘(%1)</translation>
    </message>
    <message>
        <source>The entries could not be exported.</source>
        <translation>항목을 내보내지 못했습니다.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 파일로 내보냈습니다.</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <comment>an entry of the thesaurus</comment>
        <translation>숨기기(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Hidden Entries…</source>
        <translation>숨긴 항목(&amp;H)…</translation>
    </message>
    <message>
        <source>The entry could not be hidden.</source>
        <translation>항목을 숨기지 못했습니다.</translation>
    </message>
    <message>
        <source>The entry is hidden. Undo shows it again, and so does Hidden Entries.</source>
        <translation>항목을 숨겼습니다. 실행 취소 또는 ‘숨긴 항목’에서 다시 표시할 수 있습니다.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>가져오기를 중지했습니다.</translation>
    </message>
</context>
<context>
    <name>vigie::ThumbnailPanel</name>
    <message>
        <source>Page %1</source>
        <translation>%1쪽</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>형광펜 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>found %n time(s)</source>
        <translation>
            <numerusform>%n번 나옴</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages as small pictures</source>
        <translation>페이지 축소판</translation>
    </message>
</context>
<context>
    <name>vigie::Timeline</name>
    <message numerus="yes">
        <source>%1 (%n passages)</source>
        <comment>what happened, and how many passages tell it; %n is never 1</comment>
        <translation>
            <numerusform>%1(구절 %n건)</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Foundings</source>
        <translation>설립</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>제재</translation>
    </message>
    <message>
        <source>Vetoes</source>
        <translation>거부권 행사</translation>
    </message>
    <message>
        <source>Expiries</source>
        <translation>만료</translation>
    </message>
    <message>
        <source>Thefts</source>
        <translation>탈취</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>이전·제공</translation>
    </message>
    <message>
        <source>Launches and tests</source>
        <translation>발사·실험</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>기타 사건</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>to the day</source>
        <translation>일 단위</translation>
    </message>
    <message>
        <source>kept off or rejected</source>
        <comment>explains a shape</comment>
        <translation>제외 또는 기각</translation>
    </message>
    <message>
        <source>Kept off the timeline</source>
        <translation>연표에서 제외</translation>
    </message>
    <message>
        <source>to the month</source>
        <translation>월 단위</translation>
    </message>
    <message>
        <source>to the quarter</source>
        <translation>분기 단위</translation>
    </message>
    <message>
        <source>to the year</source>
        <translation>연 단위</translation>
    </message>
    <message>
        <source>a range</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>a range with one end unknown</source>
        <translation>한쪽 끝을 알 수 없는 기간</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>연표</translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <translation>연표: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more document(s)</source>
        <translation>
            <numerusform>그 밖의 문서 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) found no room here; a saved table has all of them.</source>
        <translation>
            <numerusform>그 밖의 %n건은 자리가 없어 표시하지 못했습니다. 표로 저장하면 모두 들어 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>출처: %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>A timeline can be written as .png, .svg, .pdf or .csv, not as “%1”.</source>
        <translation>연표는 .png, .svg, .pdf, .csv로 저장할 수 있습니다. “%1”(으)로는 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>The picture of the timeline could not be made.</source>
        <translation>연표 그림을 만들 수 없습니다.</translation>
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
        <translation>연표</translation>
    </message>
    <message>
        <source>&amp;Lanes:</source>
        <translation>구분 기준(&amp;L):</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>종류별</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>언어별</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>문서별</translation>
    </message>
    <message>
        <source>Show more time (−)</source>
        <translation>기간 넓히기(−)</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>기간 넓히기</translation>
    </message>
    <message>
        <source>Show less time (+)</source>
        <translation>기간 좁히기(+)</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>기간 좁히기</translation>
    </message>
    <message>
        <source>Fit All</source>
        <translation>전체 맞춤</translation>
    </message>
    <message>
        <source>Show everything (0)</source>
        <translation>전체 기간 보기(0)</translation>
    </message>
    <message>
        <source>Timeline of events and document dates</source>
        <translation>사건과 문서 발표일 연표</translation>
    </message>
    <message>
        <source>No dates yet.

What the documents say happened, and when they were published, is shown here once documents are imported.</source>
        <translation>아직 날짜가 없습니다.

문서를 가져오면 문서에 나오는 사건과 문서의 발표일이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and how precise it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>a date, its precision, how it was found</comment>
        <translation>%1, %2(%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n overlap(s) in time</source>
        <translation>
            <numerusform>시기 겹침 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Show counted things too: containers, people, barrels</source>
        <translation>컨테이너, 인원, 배럴 등의 수량도 표시합니다</translation>
    </message>
    <message>
        <source>Left Out</source>
        <translation>제외·기각</translation>
    </message>
    <message>
        <source>Show what is kept off the timeline or was rejected too, in broken lines. It is never saved with the timeline.</source>
        <translation>연표에서 제외하거나 기각한 것도 점선으로 표시합니다. 저장하는 그림이나 표에는 포함되지 않습니다.</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>겹침</translation>
    </message>
    <message>
        <source>Show only what overlaps in time with the chosen item (O)</source>
        <translation>선택한 항목과 시기가 겹치는 것만 표시합니다(O)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Show the timeline as a table</source>
        <translation>연표를 표로 표시합니다</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Save the timeline as a picture or a table</source>
        <translation>연표를 그림이나 표로 저장</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>그림 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>벡터 그림 (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 문서 (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>Save the Timeline</source>
        <translation>연표 저장</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1(으)로 저장했습니다</translation>
    </message>
    <message>
        <source>Choose an item first: what overlaps in time with it is shown then.</source>
        <translation>먼저 항목을 선택하십시오. 그 항목과 기간이 겹치는 것이 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>vigie::TimelineTableModel</name>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>정밀도</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>사건 내용</translation>
    </message>
    <message>
        <source>How the date was found</source>
        <translation>날짜의 근거</translation>
    </message>
</context>
<context>
    <name>vigie::Tour</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>%2단계 중 %1단계</translation>
    </message>
    <message>
        <source>Welcome to Vigie</source>
        <translation>Vigie에 오신 것을 환영합니다</translation>
    </message>
    <message>
        <source>The library is still empty. The sample library has reports in four languages to try everything with. A tour of five steps shows what there is.</source>
        <translation>라이브러리가 아직 비어 있습니다. 예시 라이브러리에는 네 언어로 된 보고서가 있어 모든 기능을 시험해 볼 수 있습니다. 둘러보기는 주요 기능을 다섯 단계로 안내합니다.</translation>
    </message>
    <message>
        <source>&amp;Open the Sample Library and Look Around</source>
        <translation>예시 라이브러리를 열고 둘러보기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Tour Only</source>
        <translation>둘러보기만(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>완료(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>다음(&amp;N)</translation>
    </message>
    <message>
        <source>Not &amp;Now</source>
        <translation>나중에(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Leave the Tour</source>
        <translation>둘러보기 끝내기(&amp;L)</translation>
    </message>
</context>
<context>
    <name>vigie::TypedDateField</name>
    <message>
        <source>2025, 2025-09, 2025-Q3 or 2024-01..2025-09</source>
        <comment>examples of how to enter a date</comment>
        <translation>2025, 2025-09, 2025-Q3 또는 2024-01..2025-09</translation>
    </message>
    <message>
        <source>This is not understood. Examples: 2025-05-29, 2025-09, 2025-Q3, 2025, 2024-01..2025-09, 2025-03.. (open end).</source>
        <translation>날짜로 이해할 수 없습니다. 예: 2025-05-29, 2025-09, 2025-Q3, 2025, 2024-01..2025-09, 2025-03..(끝 미정).</translation>
    </message>
</context>
<context>
    <name>vigie::Versions</name>
    <message>
        <source>“%1”: not in the other version (%2)</source>
        <comment>%2 a language</comment>
        <translation>“%1”: 다른 판(%2)에 없음</translation>
    </message>
    <message>
        <source>“%1”: not named in the other version (%2)</source>
        <comment>%2 a language</comment>
        <translation>“%1”: 다른 판(%2)에 언급되지 않음</translation>
    </message>
    <message>
        <source>“%1”: reported here, asserted in the other version (%2)</source>
        <comment>%2 a language</comment>
        <translation>“%1”: 여기서는 전언, 다른 판(%2)에서는 단정</translation>
    </message>
    <message>
        <source>“%1”: the other version (%2) gives the bare figure</source>
        <comment>%2 a language</comment>
        <translation>“%1”: 다른 판(%2)에는 수치만 있음</translation>
    </message>
</context>
<context>
    <name>vigie::VersionsDialog</name>
    <message>
        <source>Language Versions</source>
        <translation>다른 언어판</translation>
    </message>
    <message>
        <source>&amp;Beside it:</source>
        <translation>나란히 볼 문서(&amp;B):</translation>
    </message>
    <message>
        <source>The version beside it</source>
        <translation>나란히 볼 판</translation>
    </message>
    <message>
        <source>Paragraphs side by side</source>
        <translation>나란히 놓은 단락</translation>
    </message>
    <message>
        <source>What one &amp;version lacks (F8 goes to the next):</source>
        <translation>한쪽 판에 없는 것(F8: 다음)(&amp;V):</translation>
    </message>
    <message>
        <source>What one version lacks</source>
        <translation>한쪽 판에 없는 것</translation>
    </message>
    <message>
        <source>Next Difference</source>
        <translation>다음 차이</translation>
    </message>
    <message>
        <source>Previous Difference</source>
        <translation>이전 차이</translation>
    </message>
    <message>
        <source>Choose a document to compare with</source>
        <translation>비교할 문서를 선택하십시오</translation>
    </message>
    <message>
        <source>Looking for the same statement in other languages…</source>
        <translation>다른 언어로 된 같은 성명을 찾는 중…</translation>
    </message>
    <message>
        <source>No other language version of this document is in the library.</source>
        <translation>라이브러리에 이 문서의 다른 언어판이 없습니다.</translation>
    </message>
    <message>
        <source>These two say too little alike to be versions of one statement: what stands side by side is a guess.</source>
        <translation>두 문서는 공통점이 너무 적어 같은 성명의 판으로 보기 어렵습니다. 나란히 놓은 것은 추측입니다.</translation>
    </message>
    <message>
        <source>Both give the same figures and names.</source>
        <translation>두 판의 수치와 명칭이 같습니다.</translation>
    </message>
</context>
<context>
    <name>vigie::Why</name>
    <message>
        <source>the same words</source>
        <comment>how found words answer a question</comment>
        <translation>같은 낱말</translation>
    </message>
    <message>
        <source>another form of the word</source>
        <comment>how found words answer a question</comment>
        <translation>낱말의 다른 형태</translation>
    </message>
    <message>
        <source>begins so</source>
        <comment>how found words answer a question</comment>
        <translation>앞부분 일치</translation>
    </message>
    <message>
        <source>inside a longer word</source>
        <comment>how found words answer a question</comment>
        <translation>더 긴 낱말의 일부</translation>
    </message>
    <message>
        <source>read alike</source>
        <comment>how found words answer a question</comment>
        <translation>읽는 법이 같음</translation>
    </message>
    <message>
        <source>another name of the same</source>
        <comment>how found words answer a question</comment>
        <translation>같은 대상의 다른 명칭</translation>
    </message>
    <message>
        <source>in the document's title</source>
        <translation>문서 제목에서</translation>
    </message>
    <message>
        <source>in your note or tags</source>
        <translation>메모 또는 태그에서</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a remark</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>under 1</source>
        <comment>%: a small share of a whole</comment>
        <translation>&lt;1</translation>
    </message>
    <message>
        <source>%1 %: “%2” (%3)</source>
        <comment>share of a score, found words, remark</comment>
        <translation>%1%: “%2”(%3)</translation>
    </message>
    <message>
        <source>%1 %: “%2” answers “%3” (%4)</source>
        <comment>share of a score, found words, words asked for, remark</comment>
        <translation>%1%: 검색어 “%3” – “%2” 일치(%4)</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>only these words</source>
        <comment>a search without additions</comment>
        <translation>입력한 낱말만</translation>
    </message>
    <message>
        <source>another spelling</source>
        <comment>how found words answer a question</comment>
        <translation>다른 표기</translation>
    </message>
    <message>
        <source>%1 %: the document as a whole speaks of it</source>
        <comment>share of a score</comment>
        <translation>%1%: 문서 전체가 이를 다룹니다</translation>
    </message>
</context>
<context>
    <name>vigie::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <translation>파일 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>Import F&amp;older…</source>
        <translation>폴더 가져오기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Library</source>
        <translation>예시 라이브러리 열기(&amp;S)</translation>
    </message>
    <message>
        <source>Show &amp;Library Folder</source>
        <translation>라이브러리 폴더 보기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find on Page…</source>
        <translation>페이지에서 찾기(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>패널(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>배치 초기화(&amp;R)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>축소(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Original Size</source>
        <translation>실제 크기(&amp;A)</translation>
    </message>
    <message>
        <source>Fit &amp;Width</source>
        <translation>너비 맞춤(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>이동(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>앞으로(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Search the Library</source>
        <translation>라이브러리 검색(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>명령(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;About Vigie</source>
        <translation>Vigie 정보(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <source>As in the &amp;System</source>
        <translation>시스템 설정 따름(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Follow the System</source>
        <translation>시스템 설정 따름(&amp;F)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 command, %2 its keys</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Tool Bar</source>
        <translation>도구 모음</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <comment>%1 an act: Add Highlight</comment>
        <translation>%1 실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <comment>%1 an act: Add Highlight</comment>
        <translation>%1 다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New Library…</source>
        <translation>새 라이브러리(&amp;N)…</translation>
    </message>
    <message>
        <source>Open &amp;Another Library…</source>
        <translation>다른 라이브러리 열기(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>작업 기록(&amp;H)…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>최근 라이브러리(&amp;R)</translation>
    </message>
    <message>
        <source>Language &amp;Versions…</source>
        <translation>다른 언어판(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>키보드 단축키(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>창(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>새 창(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>창 닫기(&amp;C)</translation>
    </message>
    <message>
        <source>Con&amp;tents</source>
        <translation>도움말 목차(&amp;H)</translation>
    </message>
    <message>
        <source>T&amp;our</source>
        <translation>둘러보기(&amp;T)</translation>
    </message>
    <message>
        <source>Ser&amp;ve the Search Index…</source>
        <translation>검색 색인 제공(&amp;V)…</translation>
    </message>
</context>
<context>
    <name>vigie::Worker</name>
    <message>
        <source>The program that reads documents could not be started (%1): %2.</source>
        <translation>문서를 읽는 프로그램을 시작할 수 없습니다(%1): %2.</translation>
    </message>
    <message>
        <source>This file took too long to read and was given up.</source>
        <translation>이 파일을 읽는 데 시간이 너무 오래 걸려 중단했습니다.</translation>
    </message>
    <message>
        <source>Reading this file needs more memory than is allowed (%1).</source>
        <translation>이 파일을 읽으려면 허용된 것보다 많은 메모리가 필요합니다(한도: %1).</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>시그널 %1</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>종료 코드 %1</translation>
    </message>
    <message>
        <source>The program that reads documents failed on this file (%1). The file may be damaged.</source>
        <translation>문서를 읽는 프로그램이 이 파일에서 비정상 종료되었습니다(%1). 파일이 손상되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>읽기를 취소했습니다.</translation>
    </message>
    <message>
        <source>The program that reads documents answered nonsense about this file and was ended.</source>
        <translation>문서를 읽는 프로그램이 이 파일에 대해 잘못된 응답을 보내 종료했습니다.</translation>
    </message>
    <message>
        <source>The file could not be opened: %1.</source>
        <translation>파일을 열 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>파일을 읽을 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>파일이 아니라 폴더입니다.</translation>
    </message>
    <message>
        <source>This is a device, pipe or socket, not a document.</source>
        <translation>문서가 아니라 장치, 파이프 또는 소켓입니다.</translation>
    </message>
    <message>
        <source>The file is empty (zero bytes).</source>
        <translation>파일이 비어 있습니다(0바이트).</translation>
    </message>
    <message>
        <source>The file is %1 large; files up to %2 are read.</source>
        <translation>파일 크기가 %1입니다. %2까지의 파일만 읽습니다.</translation>
    </message>
    <message>
        <source>The page is not wanted any more.</source>
        <translation>이 페이지가 더 이상 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>The library has no such document.</source>
        <translation>라이브러리에 해당 문서가 없습니다.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The web page is larger than 64 MB.</source>
        <translation>웹 페이지의 크기가 64MB를 넘습니다.</translation>
    </message>
    <message>
        <source>The web page's text could not be decoded.</source>
        <translation>웹 페이지의 텍스트를 디코딩할 수 없습니다.</translation>
    </message>
    <message>
        <source>The web page holds nothing that can be read.</source>
        <translation>웹 페이지에 읽을 수 있는 내용이 없습니다.</translation>
    </message>
    <message>
        <source>The web page's text is longer than %1 characters.</source>
        <translation>웹 페이지의 텍스트가 %1자를 넘습니다.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password.</source>
        <translation>암호로 보호된 PDF입니다.</translation>
    </message>
    <message>
        <source>The PDF is damaged or incomplete and could not be read.</source>
        <translation>PDF가 손상되었거나 불완전하여 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The PDF holds no pages; it is damaged or incomplete.</source>
        <translation>PDF에 페이지가 없습니다. 손상되었거나 불완전한 파일입니다.</translation>
    </message>
    <message>
        <source>The PDF claims to have %1 pages; up to %2 are read.</source>
        <translation>PDF의 페이지 수가 %1개로 되어 있습니다. %2개까지만 읽습니다.</translation>
    </message>
    <message>
        <source>The PDF holds more than %1 characters of text.</source>
        <translation>PDF의 텍스트가 %1자를 넘습니다.</translation>
    </message>
    <message>
        <source>The document has no page %1.</source>
        <translation>문서에 %1쪽이 없습니다.</translation>
    </message>
    <message>
        <source>The page has no size and cannot be drawn.</source>
        <translation>페이지에 크기 정보가 없어 표시할 수 없습니다.</translation>
    </message>
    <message>
        <source>The page is too large to be drawn.</source>
        <translation>페이지가 너무 커서 표시할 수 없습니다.</translation>
    </message>
    <message>
        <source>a picture (PNG)</source>
        <translation>그림(PNG)</translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <translation>그림(JPEG)</translation>
    </message>
    <message>
        <source>a picture (GIF)</source>
        <translation>그림(GIF)</translation>
    </message>
    <message>
        <source>a picture (TIFF)</source>
        <translation>그림(TIFF)</translation>
    </message>
    <message>
        <source>a picture (WebP)</source>
        <translation>그림(WebP)</translation>
    </message>
    <message>
        <source>a film or picture (MP4, HEIC)</source>
        <translation>동영상 또는 그림(MP4, HEIC)</translation>
    </message>
    <message>
        <source>an older Office document (doc, xls, ppt, hwp)</source>
        <translation>구형 오피스 문서(doc, xls, ppt, hwp)</translation>
    </message>
    <message>
        <source>a Rich Text document (RTF)</source>
        <translation>서식 있는 텍스트 문서(RTF)</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>PostScript 파일</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <translation>압축 파일(gzip)</translation>
    </message>
    <message>
        <source>a compressed file (bzip2)</source>
        <translation>압축 파일(bzip2)</translation>
    </message>
    <message>
        <source>a compressed file (xz)</source>
        <translation>압축 파일(xz)</translation>
    </message>
    <message>
        <source>an archive (7z)</source>
        <translation>압축 파일(7z)</translation>
    </message>
    <message>
        <source>an archive (RAR)</source>
        <translation>압축 파일(RAR)</translation>
    </message>
    <message>
        <source>an archive (tar)</source>
        <translation>아카이브 파일(tar)</translation>
    </message>
    <message>
        <source>a database (SQLite)</source>
        <translation>데이터베이스(SQLite)</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>a sound file (MP3)</source>
        <translation>오디오 파일(MP3)</translation>
    </message>
    <message>
        <source>a sound or film file (Ogg)</source>
        <translation>오디오 또는 동영상 파일(Ogg)</translation>
    </message>
    <message>
        <source>a sound or film file</source>
        <translation>오디오 또는 동영상 파일</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>DjVu 문서</translation>
    </message>
    <message>
        <source>a Word document (docx)</source>
        <translation>Word 문서(docx)</translation>
    </message>
    <message>
        <source>an Excel workbook (xlsx)</source>
        <translation>Excel 통합 문서(xlsx)</translation>
    </message>
    <message>
        <source>a PowerPoint presentation (pptx)</source>
        <translation>PowerPoint 프레젠테이션(pptx)</translation>
    </message>
    <message>
        <source>an OpenDocument file (odt, ods, odp)</source>
        <translation>OpenDocument 파일(odt, ods, odp)</translation>
    </message>
    <message>
        <source>an electronic book (EPUB)</source>
        <translation>전자책(EPUB)</translation>
    </message>
    <message>
        <source>a Hancom document (hwpx)</source>
        <translation>한글 문서(hwpx)</translation>
    </message>
    <message>
        <source>an Office document</source>
        <translation>오피스 문서</translation>
    </message>
    <message>
        <source>an archive (zip)</source>
        <translation>압축 파일(zip)</translation>
    </message>
    <message>
        <source>This is %1; Vigie reads PDF, HTML and plain text.</source>
        <translation>이 파일은 %1입니다. Vigie는 PDF, HTML, 일반 텍스트를 읽습니다.</translation>
    </message>
    <message>
        <source>This is %1. Open it in its own program, save it as PDF and import that.</source>
        <translation>이 파일은 %1입니다. 해당 프로그램에서 열어 PDF로 저장한 뒤 그 파일을 가져오십시오.</translation>
    </message>
    <message>
        <source>This is %1. Unpack it and import the files it holds.</source>
        <translation>이 파일은 %1입니다. 압축을 풀고 안에 든 파일을 가져오십시오.</translation>
    </message>
    <message>
        <source>This is %1. Save it as PDF and import that; OCR can then read its words.</source>
        <translation>이 파일은 %1입니다. PDF로 저장한 뒤 그 파일을 가져오십시오. 글자는 OCR로 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>a saved web archive (MHTML)</source>
        <translation>저장된 웹 보관 파일(MHTML)</translation>
    </message>
    <message>
        <source>a binary file of an unknown kind</source>
        <translation>알 수 없는 형식의 바이너리 파일</translation>
    </message>
    <message>
        <source>The text file is larger than 64 MB.</source>
        <translation>텍스트 파일의 크기가 64MB를 넘습니다.</translation>
    </message>
    <message>
        <source>The file holds no readable text: it is a binary file of an unknown kind.</source>
        <translation>파일에 읽을 수 있는 텍스트가 없습니다. 알 수 없는 형식의 바이너리 파일입니다.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>텍스트가 %1자를 넘습니다.</translation>
    </message>
    <message>
        <source>The request to open a file was incomplete.</source>
        <translation>파일을 열라는 요청이 불완전했습니다.</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>파일에 텍스트가 없습니다.</translation>
    </message>
    <message>
        <source>The text is longer than can be read.</source>
        <translation>텍스트가 너무 길어 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Something was asked of a file before it was opened.</source>
        <translation>파일을 열기 전에 작업이 요청되었습니다.</translation>
    </message>
    <message>
        <source>The worker was asked something it does not know.</source>
        <translation>문서를 읽는 프로그램이 처리할 수 없는 요청을 받았습니다.</translation>
    </message>
    <message>
        <source>Only the pages of a PDF can be drawn.</source>
        <translation>PDF의 페이지만 표시할 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no memory for the picture of the page (%1).</source>
        <translation>페이지 그림에 쓸 메모리가 부족합니다(%1).</translation>
    </message>
    <message>
        <source>This system does not let the program that reads documents lock itself in (%1). Nothing is read without that unless you allow it.</source>
        <translation>이 시스템에서는 문서를 읽는 프로그램을 격리할 수 없습니다(%1). 허용하지 않는 한 격리 없이 읽지 않습니다.</translation>
    </message>
    <message>
        <source>This is a link, not a file.</source>
        <translation>파일이 아니라 링크입니다.</translation>
    </message>
    <message>
        <source>The program that reads documents did not start.</source>
        <translation>문서를 읽는 프로그램이 시작되지 않았습니다.</translation>
    </message>
    <message>
        <source>The PDF is damaged, so that no notes can be added to a copy of it.</source>
        <translation>PDF가 손상되어 사본에 주석을 넣을 수 없습니다.</translation>
    </message>
    <message>
        <source>The PDF is protected, so that no notes can be added to a copy of it.</source>
        <translation>PDF가 보호되어 있어 사본에 주석을 넣을 수 없습니다.</translation>
    </message>
    <message>
        <source>The password does not open this PDF.</source>
        <translation>이 암호로는 PDF를 열 수 없습니다.</translation>
    </message>
    <message>
        <source>Only a PDF can hold highlights and notes.</source>
        <translation>형광펜과 메모는 PDF에만 넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>The PDF holds more notes than can be read.</source>
        <translation>PDF에 주석이 너무 많아 모두 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>To recognise words in pictures, Tesseract and its data are needed. On Debian, install: %1.</source>
        <translation>그림의 글자를 인식하려면 Tesseract와 그 데이터가 필요합니다. Debian에서는 다음 패키지를 설치하십시오: %1.</translation>
    </message>
    <message>
        <source>The data of Tesseract for these languages cannot be read: %1.</source>
        <translation>다음 언어의 Tesseract 데이터를 읽을 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>Recognising the words of this page took too long and was given up.</source>
        <translation>이 페이지의 글자를 인식하는 데 시간이 너무 오래 걸려 중단했습니다.</translation>
    </message>
    <message>
        <source>Tesseract is not installed. On Debian, install the package tesseract-ocr.</source>
        <translation>Tesseract가 설치되어 있지 않습니다. Debian에서는 tesseract-ocr 패키지를 설치하십시오.</translation>
    </message>
</context>
</TS>
