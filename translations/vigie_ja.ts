<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>--range takes A-B, counted in characters of the page, which has %1.</source>
        <translation>--rangeには「開始-終了」をページ内の文字位置で指定します。このページの文字数は%1です。</translation>
    </message>
    <message>
        <source>The page does not hold the quoted text.</source>
        <translation>このページに引用した文言は見つかりません。</translation>
    </message>
    <message>
        <source>The quoted text stands more than once on the page: quote more of it, or use --range.</source>
        <translation>引用した文言がこのページに複数あります。より長く引用するか、--rangeで指定してください。</translation>
    </message>
    <message>
        <source>--colour takes yellow, green, blue, pink, orange or purple.</source>
        <translation>--colourにはyellow、green、blue、pink、orange、purpleのいずれかを指定します。</translation>
    </message>
    <message>
        <source>Name the place with either --quote or --range.</source>
        <translation>--quoteか--rangeのどちらか一方で箇所を指定してください。</translation>
    </message>
    <message>
        <source>“annotation” takes “edit ID” or “remove ID”.</source>
        <translation>annotationには「edit ID」または「remove ID」を指定します。</translation>
    </message>
    <message>
        <source>There is no annotation “%1”.</source>
        <translation>注釈「%1」はありません。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました：%1</translation>
    </message>
    <message>
        <source>There is no export format “%1”.</source>
        <translation>「%1」という書き出し形式はありません。</translation>
    </message>
    <message>
        <source>Say where to with --output FILE.</source>
        <translation>書き出し先を--output FILEで指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n excerpt(s) to %1.</source>
        <translation>
            <numerusform>%n件の抜粋を%1に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>only from documents published up to this day</source>
        <translation>この日までに公表された文書だけを対象にする</translation>
    </message>
    <message>
        <source>leaves a document out; may be repeated</source>
        <translation>指定した文書を除く（繰り返し指定可）</translation>
    </message>
    <message>
        <source>theft, laundering, revenue, cost, cap or other</source>
        <translation>theft、laundering、revenue、cost、cap、otherのいずれか</translation>
    </message>
    <message>
        <source>ISO 4217 code or token</source>
        <translation>ISO 4217の通貨コードまたはトークン</translation>
    </message>
    <message>
        <source>“%1” is no date; write 2025-11-01.</source>
        <translation>「%1」は日付として読めません。2025-11-01のように入力してください。</translation>
    </message>
    <message>
        <source>--kind takes theft, laundering, revenue, cost, cap or other.</source>
        <translation>--kindにはtheft、laundering、revenue、cost、cap、otherのいずれかを指定します。</translation>
    </message>
    <message>
        <source>There is no entity “%1”.</source>
        <translation>名称・用語「%1」は見つかりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>金額の記載：%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1に書き出しました。</translation>
    </message>
    <message>
        <source>Amounts of this kind are stated in: %1.</source>
        <comment>%1 units</comment>
        <translation>この種類の金額が記載されている単位：%1。</translation>
    </message>
    <message>
        <source>Left out: %1 (%2)</source>
        <translation>除外：%1（%2）</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Stopped. What was imported until then is in the library.</source>
        <translation>中止しました。それまでに取り込んだ文書はライブラリに残っています。</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>日付なし</translation>
    </message>
    <message numerus="yes">
        <source>The document has %n page(s).</source>
        <translation>
            <numerusform>この文書は%nページです。</numerusform>
        </translation>
    </message>
    <message>
        <source>— page %1 —</source>
        <translation>— %1ページ —</translation>
    </message>
    <message>
        <source>Repaired: %1</source>
        <translation>修復しました：%1</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>ライブラリに問題はありません。</translation>
    </message>
    <message>
        <source>verifies library, index and anchors</source>
        <translation>ライブラリ、索引、注釈の位置を検査する</translation>
    </message>
    <message>
        <source>makes again what can be derived</source>
        <translation>文書から再生成できるデータを作り直す</translation>
    </message>
    <message>
        <source>--%1 takes en, fr, ja or ko.</source>
        <translation>--%1にはen、fr、ja、koのいずれかを指定します。</translation>
    </message>
    <message>
        <source>“%1” is no date range; write 2025-01-01..2025-09-30.</source>
        <translation>「%1」は期間として読めません。2025-01-01..2025-09-30のように入力してください。</translation>
    </message>
    <message>
        <source>only with this tag</source>
        <translation>このタグの付いたものだけ</translation>
    </message>
    <message>
        <source>only in this colour</source>
        <translation>この色のものだけ</translation>
    </message>
    <message>
        <source>only with these words in quote, note or tags</source>
        <translation>引用箇所・メモ・タグにこの語を含むものだけ</translation>
    </message>
    <message>
        <source>only in documents in en, fr, ja or ko</source>
        <translation>この言語（en、fr、ja、ko）の文書だけ</translation>
    </message>
    <message>
        <source>only in this document</source>
        <translation>この文書だけ</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1に書き込めません：%2</translation>
    </message>
    <message>
        <source>render needs --output FILE.png; --dpi takes 10 to 600.</source>
        <translation>renderには--output FILE.pngが必要です。--dpiは10～600の範囲で指定します。</translation>
    </message>
    <message>
        <source>the library's folder</source>
        <translation>ライブラリのフォルダー</translation>
    </message>
    <message>
        <source>prints one JSON value</source>
        <translation>結果をJSONで出力する</translation>
    </message>
    <message>
        <source>no progress and no notes</source>
        <translation>進行状況やお知らせを表示しない</translation>
    </message>
    <message>
        <source>shows this help</source>
        <translation>このヘルプを表示する</translation>
    </message>
    <message>
        <source>shows the version</source>
        <translation>バージョンを表示する</translation>
    </message>
    <message>
        <source>Usage: vigie [COMMAND] [ARGUMENTS] [--library DIR] [--json] [--quiet]

Without a command, opens the workbench.

Commands:
</source>
        <translation>使い方: vigie [コマンド] [引数] [--library フォルダー] [--json] [--quiet]

コマンドを省くと、ウィンドウを開きます。

コマンド:
</translation>
    </message>
    <message>
        <source>“vigie COMMAND --help” shows the options of a command.</source>
        <translation>各コマンドのオプションは「vigie コマンド --help」で確認できます。</translation>
    </message>
    <message>
        <source>There is no command “%1”. “vigie --help” lists them.</source>
        <translation>「%1」というコマンドはありません。一覧は「vigie --help」で確認できます。</translation>
    </message>
    <message>
        <source>Usage: vigie %1 %2 [OPTIONS]</source>
        <translation>使い方: vigie %1 %2 [オプション]</translation>
    </message>
    <message>
        <source>Also searched: %1</source>
        <translation>あわせて検索した語：%1</translation>
    </message>
    <message>
        <source>%1 [%2], page %3 (%4)</source>
        <translation>%1 [%2]、%3ページ（%4）</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) found.</source>
        <translation>
            <numerusform>%n箇所見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no bar, fact, claim, event or annotation “%1”.</source>
        <translation>「%1」に当たる棒、事実、金額の記載、出来事、注釈はありません。</translation>
    </message>
    <message>
        <source>The chart has no bar for %1.</source>
        <translation>グラフに%1の棒はありません。</translation>
    </message>
    <message>
        <source>moves %1</source>
        <translation>影響する棒：%1</translation>
    </message>
    <message>
        <source>leads from a bar (year:2024), fact, claim, event or annotation to its passages</source>
        <translation>棒（year:2024）・事実・金額の記載・出来事・注釈から、根拠の箇所をたどる</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>a tag; may be repeated</source>
        <translation>タグ（繰り返し指定可）</translation>
    </message>
    <message>
        <source>yellow, green, blue, pink, orange or purple</source>
        <translation>yellow、green、blue、pink、orange、purpleのいずれか</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>書き出し先のファイル</translation>
    </message>
    <message>
        <source>language of the citations: en, fr, ja or ko</source>
        <translation>出典の言語（en、fr、ja、ko）</translation>
    </message>
    <message>
        <source>lists highlights and notes</source>
        <translation>ハイライトとメモの一覧を表示する</translation>
    </message>
    <message>
        <source>the page, counted from 1</source>
        <translation>ページ（1から数える）</translation>
    </message>
    <message>
        <source>changes or removes one</source>
        <translation>注釈を変更または削除する</translation>
    </message>
    <message>
        <source>takes back the last change</source>
        <translation>直前の変更を元に戻す</translation>
    </message>
    <message>
        <source>lists who and what is named</source>
        <translation>名称・用語の一覧を表示する</translation>
    </message>
    <message>
        <source>counted things too: containers, people, barrels</source>
        <translation>金額以外の数量（コンテナ、人数、バレルなど）も含める</translation>
    </message>
    <message>
        <source>writes a picture or table: .png .svg .pdf .csv</source>
        <translation>画像または表を書き出す（.png .svg .pdf .csv）</translation>
    </message>
    <message>
        <source>lists every stated amount</source>
        <translation>記載された金額の一覧を表示する</translation>
    </message>
    <message>
        <source>lists what the claims state, each thing once</source>
        <translation>記載を事実ごとにまとめて一覧を表示する</translation>
    </message>
    <message>
        <source>lists what happened when</source>
        <translation>出来事の一覧を日付とともに表示する</translation>
    </message>
    <message>
        <source>adds up amounts by year and shows how</source>
        <translation>金額を年別に合計し、算出の根拠を示す</translation>
    </message>
    <message>
        <source>adds files and folders to the library</source>
        <translation>ファイルやフォルダーをライブラリに取り込む</translation>
    </message>
    <message>
        <source>lists the documents</source>
        <translation>文書の一覧を表示する</translation>
    </message>
    <message>
        <source>prints the text that offsets refer to</source>
        <translation>文字位置の基準となる本文を出力する</translation>
    </message>
    <message>
        <source>only this page, counted from 1</source>
        <translation>このページだけ（1から数える）</translation>
    </message>
    <message>
        <source>writes a picture of a page, marks included</source>
        <translation>印を付けたページの画像を書き出す</translation>
    </message>
    <message>
        <source>pixels an inch</source>
        <translation>解像度（dpi）</translation>
    </message>
    <message>
        <source>marks the words this search finds</source>
        <translation>検索で一致した語に印を付ける</translation>
    </message>
    <message>
        <source>Options of the workbench:</source>
        <translation>ウィンドウのオプション:</translation>
    </message>
    <message>
        <source>finds passages in all languages</source>
        <translation>すべての言語で該当箇所を検索する</translation>
    </message>
    <message>
        <source>at most this many passages</source>
        <translation>表示する箇所数の上限</translation>
    </message>
    <message>
        <source>only passages in en, fr, ja or ko</source>
        <translation>この言語（en、fr、ja、ko）の箇所だけ</translation>
    </message>
    <message>
        <source>only the words as typed</source>
        <translation>入力した語だけを検索する</translation>
    </message>
    <message>
        <source>only documents published then</source>
        <translation>この期間に公表された文書だけ</translation>
    </message>
    <message>
        <source>only passages that name this entity</source>
        <translation>この名称・用語が現れる箇所だけ</translation>
    </message>
    <message numerus="yes">
        <source>Took %n annotation(s).</source>
        <translation>
            <numerusform>注釈%n件を取り込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already and stay as they are.</source>
        <translation>
            <numerusform>%n件はすでにあるため、そのまま残しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n the words are not found in the library: they are kept and listed as orphaned.</source>
        <translation>
            <numerusform>%n件は、該当する文言がライブラリに見つかりません。保持し、位置不明（orphaned）として一覧に表示します。</numerusform>
        </translation>
    </message>
    <message>
        <source>skos: only what people added to the thesaurus</source>
        <translation>skos：利用者が用語集に追加したものだけ</translation>
    </message>
    <message>
        <source>There is no claim “%1”.</source>
        <translation>金額の記載「%1」はありません。</translation>
    </message>
    <message>
        <source>Say what to change, for example with --amount, --kind or --period.</source>
        <translation>変更する内容を、--amount、--kind、--periodなどで指定してください。</translation>
    </message>
    <message>
        <source>A claim needs --amount (or --low and --high) and --unit.</source>
        <translation>金額の記載には--amount（または--lowと--high）と--unitが必要です。</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>削除しました：%1</translation>
    </message>
    <message>
        <source>“claim” takes accept, reject, propose, exclude, include, merge, split or unlink with IDs; edit, remove or history with one ID; or add with a document.</source>
        <translation>claimには、accept、reject、propose、exclude、include、merge、split、unlinkのいずれかと一つ以上のID、edit、remove、historyのいずれかと一つのID、またはaddと文書を指定します。</translation>
    </message>
    <message>
        <source>“%1” is a fact: what one or more claims state. Name its claims instead: %2</source>
        <extracomment>%1 an id, %2 ids with spaces between</extracomment>
        <translation>「%1」は、一つ以上の金額の記載をまとめた事実です。代わりに、元の記載を指定してください：%2</translation>
    </message>
    <message>
        <source>decides about stated amounts, or enters one by hand</source>
        <translation>記載された金額について判断する、または金額を手動で入力する</translation>
    </message>
    <message>
        <source>--%1 takes a number in digits: 1650000000 or 4502.9.</source>
        <translation>--%1には数字で数を指定します（例：1650000000、4502.9）。</translation>
    </message>
    <message>
        <source>--%1 takes yes or no.</source>
        <translation>--%1にはyesまたはnoを指定します。</translation>
    </message>
    <message>
        <source>--bound takes exact, about, at_least, more_than, at_most, less_than, almost or range.</source>
        <translation>--boundにはexact、about、at_least、more_than、at_most、less_than、almost、rangeのいずれかを指定します。</translation>
    </message>
    <message>
        <source>the words, as the page has them</source>
        <translation>ページにあるとおりの文言</translation>
    </message>
    <message>
        <source>the characters: from A up to B</source>
        <translation>文字の範囲：AからBの直前まで</translation>
    </message>
    <message>
        <source>the amount in digits: 1650000000</source>
        <translation>数字で表した金額：1650000000</translation>
    </message>
    <message>
        <source>currency (ISO 4217), token or counted thing</source>
        <translation>通貨（ISO 4217）、トークン、または数える対象</translation>
    </message>
    <message>
        <source>exact, about, at_least, more_than, at_most, less_than, almost or range</source>
        <translation>exact、about、at_least、more_than、at_most、less_than、almost、rangeのいずれか</translation>
    </message>
    <message>
        <source>the low end of a range</source>
        <translation>範囲の下限</translation>
    </message>
    <message>
        <source>the high end of a range</source>
        <translation>範囲の上限</translation>
    </message>
    <message>
        <source>2025, 2025-05, 2025-Q3 or 2025-01-01/2025-09-30</source>
        <translation>2025、2025-05、2025-Q3、2025-01-01/2025-09-30など</translation>
    </message>
    <message>
        <source>there is no period</source>
        <translation>期間なし</translation>
    </message>
    <message>
        <source>who lost it: an entity's id or a name; empty for nobody</source>
        <translation>被害者：名称・用語のIDまたは名称。空にすると「なし」</translation>
    </message>
    <message>
        <source>who did it, likewise</source>
        <translation>実行者（指定方法は同じ）</translation>
    </message>
    <message>
        <source>whom the document cites for it</source>
        <translation>文書が典拠として引用する相手</translation>
    </message>
    <message>
        <source>the claim it is a part of; empty for none</source>
        <translation>これを含む金額の記載。空にすると「なし」</translation>
    </message>
    <message>
        <source>reported without being asserted: yes or no</source>
        <translation>断定されていない伝聞：yesまたはno</translation>
    </message>
    <message>
        <source>returned, disputed or denied: yes or no</source>
        <translation>返還・異論・否定：yesまたはno</translation>
    </message>
    <message>
        <source>why, for those who read it later</source>
        <translation>後で読む人のための理由</translation>
    </message>
    <message>
        <source>Either --period or --no-period.</source>
        <translation>--periodと--no-periodはどちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>2025-05-29, 2025-05, 2025-Q3, 2025 or 2025-01-01/2025-09-30</source>
        <translation>2025-05-29、2025-05、2025-Q3、2025、2025-01-01/2025-09-30など</translation>
    </message>
    <message>
        <source>founding, report, theft, transfer, sanction, veto, expiry, launch, meeting or other</source>
        <translation>founding、report、theft、transfer、sanction、veto、expiry、launch、meeting、otherのいずれか</translation>
    </message>
    <message>
        <source>--kind takes founding, report, theft, transfer, sanction, veto, expiry, launch, meeting or other.</source>
        <translation>--kindにはfounding、report、theft、transfer、sanction、veto、expiry、launch、meeting、otherのいずれかを指定します。</translation>
    </message>
    <message>
        <source>--status takes proposed, accepted or rejected.</source>
        <translation>--statusにはproposed、accepted、rejectedのいずれかを指定します。</translation>
    </message>
    <message>
        <source>“entity %1” is no command.</source>
        <translation>「entity %1」というコマンドはありません。</translation>
    </message>
    <message>
        <source>shows one entity with its mentions and links, or changes the thesaurus</source>
        <translation>名称・用語一つの言及箇所と関連を表示する、または用語集を変更する</translation>
    </message>
    <message>
        <source>takes in a list: the UN Security Council's (XML), FollowTheMoney, SKOS or CSV</source>
        <translation>リストを取り込む：国連安全保障理事会のリスト（XML）、FollowTheMoney、SKOS、CSV</translation>
    </message>
    <message>
        <source>An event needs --date.</source>
        <translation>出来事には--dateが必要です。</translation>
    </message>
    <message>
        <source>There is no event “%1”.</source>
        <translation>出来事「%1」はありません。</translation>
    </message>
    <message>
        <source>Say what to change with --date or --kind.</source>
        <translation>変更する内容を--dateまたは--kindで指定してください。</translation>
    </message>
    <message>
        <source>“event” takes accept, reject or propose with IDs; edit, remove or history with one ID; or add with a document.</source>
        <translation>eventには、accept、reject、proposeのいずれかと一つ以上のID、edit、remove、historyのいずれかと一つのID、またはaddと文書を指定します。</translation>
    </message>
    <message>
        <source>None of these events was merged with another.</source>
        <translation>これらの出来事は、いずれもほかの出来事と統合されていません。</translation>
    </message>
    <message>
        <source>Name the events that tell the same: two or more.</source>
        <translation>同じことを述べている出来事を二つ以上指定してください。</translation>
    </message>
    <message>
        <source>“event” takes accept, reject, propose, exclude, include, merge or split with IDs; edit, remove or history with one ID; or add with a document.</source>
        <translation>eventには、accept、reject、propose、exclude、include、merge、splitのいずれかと一つ以上のID、edit、remove、historyのいずれかと一つのID、またはaddと文書を指定します。</translation>
    </message>
    <message>
        <source>Say which entity the words name with --entity ID.</source>
        <translation>文言が指す名称・用語を--entity IDで指定してください。</translation>
    </message>
    <message>
        <source>There is no such mention at this place.</source>
        <translation>この位置にそのような言及はありません。</translation>
    </message>
    <message>
        <source>Several mentions stand at this place: name one with --range and --entity.</source>
        <translation>この位置には複数の言及があります。--rangeと--entityで一つに絞ってください。</translation>
    </message>
    <message>
        <source>“mention” takes list, accept, reject, reassign, add or remove.</source>
        <translation>mentionにはlist、accept、reject、reassign、add、removeのいずれかを指定します。</translation>
    </message>
    <message>
        <source>an entity's id</source>
        <translation>名称・用語のID</translation>
    </message>
    <message>
        <source>decides about events, or enters one by hand</source>
        <translation>出来事について判断する、または出来事を手動で入力する</translation>
    </message>
    <message>
        <source>decides whether words name an entity, or which</source>
        <translation>文言が名称・用語を指すか、どれを指すかを判断する</translation>
    </message>
    <message>
        <source>only proposed, accepted or rejected ones</source>
        <translation>proposed、accepted、rejectedのいずれかのものだけ</translation>
    </message>
    <message>
        <source>what waits for your decision, gravest first, and why</source>
        <translation>判断待ちのものを、重要なものから順に理由とともに表示する</translation>
    </message>
    <message>
        <source>what was decided or entered and whose words are gone</source>
        <translation>判断または入力したもののうち、文言が見つからなくなったものを表示する</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直す操作はありません。</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>やり直しました：%1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>makes again what was undone last</source>
        <translation>最後に元に戻した操作をやり直す</translation>
    </message>
    <message>
        <source>lists what was done, and what could be redone</source>
        <translation>行った操作と、やり直せる操作の一覧を表示する</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2.</source>
        <translation>--%1には%2以上の整数を指定します。</translation>
    </message>
    <message>
        <source>No search is kept as “%1”.</source>
        <translation>「%1」という保存済みの検索はありません。</translation>
    </message>
    <message>
        <source>Say what to search for.</source>
        <translation>検索する語句を指定してください。</translation>
    </message>
    <message>
        <source>--order takes relevance or date.</source>
        <translation>--orderにはrelevanceまたはdateを指定します。</translation>
    </message>
    <message>
        <source>only documents published in this year; 0: undated</source>
        <translation>この年に公表された文書だけ。0は日付のない文書</translation>
    </message>
    <message>
        <source>only passages with an annotation of this tag</source>
        <translation>このタグの注釈がある箇所だけ</translation>
    </message>
    <message>
        <source>relevance or date</source>
        <translation>relevance（関連度順）またはdate（日付順）</translation>
    </message>
    <message>
        <source>not inside longer words</source>
        <translation>より長い語の一部は除く</translation>
    </message>
    <message>
        <source>leave out an addition; may be repeated</source>
        <translation>自動で追加された語を外す（繰り返し指定可）</translation>
    </message>
    <message>
        <source>keep the search under this name</source>
        <translation>検索をこの名前で保存する</translation>
    </message>
    <message>
        <source>the search kept under this name</source>
        <translation>この名前で保存した検索を使う</translation>
    </message>
    <message>
        <source>finds passages that speak of the same as a passage</source>
        <translation>指定した箇所と同じ内容を扱う箇所を検索する</translation>
    </message>
    <message>
        <source>its page</source>
        <translation>そのページ</translation>
    </message>
    <message>
        <source>its characters on the page: from A up to B</source>
        <translation>ページ内の文字の範囲：AからBの直前まで</translation>
    </message>
    <message>
        <source>the same statement in other languages</source>
        <translation>ほかの言語での同じ記述</translation>
    </message>
    <message>
        <source>A name is given as LANGUAGE=NAME, with en, fr, ja, ko or und: “%1” is not.</source>
        <translation>名称は「言語=名称」の形で、言語にはen、fr、ja、ko、undのいずれかを指定します。「%1」はこの形ではありません。</translation>
    </message>
    <message>
        <source>There is no type “%1”. Types are: concept, person, organisation, state, place, vessel, exchange, hacking-group, resolution, programme, report.</source>
        <translation>「%1」という種別はありません。使える種別は、concept、person、organisation、state、place、vessel、exchange、hacking-group、resolution、programme、reportです。</translation>
    </message>
    <message>
        <source>An identifier is given as KEY=VALUE: “%1” is not.</source>
        <translation>識別子は「キー=値」の形で指定します。「%1」はこの形ではありません。</translation>
    </message>
    <message>
        <source>alias: en, fr, ja or ko; without it, all</source>
        <translation>alias：en、fr、ja、koのいずれか。省略するとすべての言語</translation>
    </message>
    <message>
        <source>alias: found, but not shown (a misspelling)</source>
        <translation>alias：検索はするが表示しない（誤記など）</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n entries to %1.</source>
        <translation>
            <numerusform>%n項目を%1に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 entries are new, %2 got more names or identifiers.</source>
        <translation>新規の項目：%1件。名称または識別子を追加した項目：%2件。</translation>
    </message>
    <message>
        <source>a counted thing instead of money: container, barrel, soldier</source>
        <translation>金額の代わりに数える対象：container、barrel、soldierなど</translation>
    </message>
    <message>
        <source>other currencies too, at rates that the documents state</source>
        <translation>ほかの通貨の金額も、文書に記載されたレートで換算して含める</translation>
    </message>
    <message>
        <source>--currency and --unit cannot be given together.</source>
        <translation>--currencyと--unitは同時に指定できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n were changed elsewhere since and are now as the file has them.</source>
        <translation>
            <numerusform>%n件は、その後別の場所で変更されていたため、ファイルの内容に合わせました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed here and there: “%1”. Both are kept; the file’s is %2.</source>
        <translation>ここでもファイルでも変更されています：「%1」。両方とも残しました。ファイル側のものは%2です。</translation>
    </message>
    <message>
        <source>the file to write; pack: a new folder or a .zip</source>
        <translation>書き出し先のファイル。packでは新しいフォルダーまたは.zip</translation>
    </message>
    <message>
        <source>csv: begins with a byte order mark, for Excel</source>
        <translation>csv：Excel用にバイト順マークで始める</translation>
    </message>
    <message>
        <source>writes excerpts with citations: markdown, html, odt, docx, pdf, pack, csv, csl, ris, bibtex, qdpx, jsonld; or the thesaurus: skos</source>
        <translation>抜粋を出典付きで書き出す：markdown、html、odt、docx、pdf、pack、csv、csl、ris、bibtex、qdpx、jsonld。用語集はskos</translation>
    </message>
    <message>
        <source>takes back exported annotations (jsonld), and highlights in a PDF</source>
        <translation>書き出した注釈（jsonld）やPDF内のハイライトを取り込む</translation>
    </message>
    <message>
        <source>This kernel has no Landlock: the program that reads documents is kept from your files by a stricter filter instead.</source>
        <translation>このカーネルにはLandlockがありません。代わりに、より厳しいフィルターによって、文書の読み取りプログラムを利用者のファイルから隔離しています。</translation>
    </message>
    <message>
        <source>tries each line of FILE as the password of protected PDFs; - asks at the terminal</source>
        <translation>保護されたPDFのパスワードとしてFILEの各行を試す。-を指定すると端末で入力を求める</translation>
    </message>
    <message>
        <source>reads documents even where the system does not let the program that reads them lock itself in</source>
        <translation>文書の読み取りプログラムを隔離できないシステムでも文書を読み取る</translation>
    </message>
    <message>
        <source>The file of passwords could not be read: %1.</source>
        <translation>パスワードのファイルを読み取れませんでした：%1。</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>%1のパスワード： </translation>
    </message>
    <message>
        <source>There is no completion for “%1”: bash, fish and zsh are known.</source>
        <translation>「%1」用の補完はありません。使えるのはbash、fish、zshです。</translation>
    </message>
    <message>
        <source>prints what completes these commands in bash, fish or zsh</source>
        <translation>bash、fish、zshでこれらのコマンドを補完するためのスクリプトを表示する</translation>
    </message>
    <message>
        <source>prints the manual page</source>
        <translation>マニュアルページを表示する</translation>
    </message>
    <message>
        <source>No other language version of it is in this library.</source>
        <translation>このライブラリに、この文書の他言語版はありません。</translation>
    </message>
    <message>
        <source>finds the same statement in other languages, or compares two versions</source>
        <translation>ほかの言語での同じ記述を検索する、または二つの版を比較する</translation>
    </message>
    <message>
        <source>compares with this document</source>
        <translation>この文書と比較する</translation>
    </message>
    <message>
        <source>--style takes highlight or underline.</source>
        <translation>--styleにはhighlight（ハイライト）またはunderline（下線）を指定します。</translation>
    </message>
    <message>
        <source>There is no entity, claim or event “%1”.</source>
        <translation>「%1」に当たる名称・用語、金額の記載、出来事はありません。</translation>
    </message>
    <message>
        <source>Name the place with --quote or --range, or say something about the whole document with --note.</source>
        <translation>--quoteか--rangeで箇所を指定するか、--noteで文書全体にメモを付けてください。</translation>
    </message>
    <message>
        <source>how the words are marked: highlight or underline</source>
        <translation>語句への印の付け方：highlight（ハイライト）またはunderline（下線）</translation>
    </message>
    <message>
        <source>an entity, claim or event that this is evidence for; may be repeated</source>
        <translation>これで裏付ける名称・用語、金額の記載、出来事（繰り返し指定可）</translation>
    </message>
    <message>
        <source>marks a passage; without a place, notes something on the document</source>
        <translation>箇所に印を付ける。箇所を省くと文書にメモを付ける</translation>
    </message>
    <message>
        <source>--lanes takes kind, language or document.</source>
        <translation>--lanesにはkind（種類）、language（言語）、document（文書）のいずれかを指定します。</translation>
    </message>
    <message>
        <source>shows events and document dates in order, or draws them</source>
        <translation>出来事と文書の公表日を時系列で表示する、または図にする</translation>
    </message>
    <message>
        <source>what the picture is divided by: kind, language or document</source>
        <translation>図の行の分け方：kind（種類）、language（言語）、document（文書）</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) have no readable text. “vigie recognise” reads the words in their pictures.</source>
        <translation>
            <numerusform>%nページに、読み取れるテキストがありません。「vigie recognise」でページの画像から文字を読み取れます。</numerusform>
        </translation>
    </message>
    <message>
        <source>--published takes a day, a month, a quarter or a year: 2025-05-29, 2025-05, 2025-Q2 or 2025.</source>
        <translation>--publishedには年月日、年月、四半期、年のいずれかを指定します（例：2025-05-29、2025-05、2025-Q2、2025）。</translation>
    </message>
    <message>
        <source>its title</source>
        <translation>文書のタイトル</translation>
    </message>
    <message>
        <source>its title in another language, for citations</source>
        <translation>出典表記に使うほかの言語のタイトル</translation>
    </message>
    <message>
        <source>its language: en, fr, ja or ko</source>
        <translation>文書の言語：en、fr、ja、ko</translation>
    </message>
    <message>
        <source>when it was published; empty for no date</source>
        <translation>公表日。空にすると日付なし</translation>
    </message>
    <message>
        <source>who published it</source>
        <translation>発行元</translation>
    </message>
    <message>
        <source>no words were found in its picture</source>
        <translation>ページの画像に文字が見つかりませんでした</translation>
    </message>
    <message>
        <source>%1 characters, confidence %2 %, looked for %3</source>
        <translation>%1文字、確信度%2%、対象の言語：%3</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>The text of the file is back.</source>
        <translation>ファイルのテキストに戻しました。</translation>
    </message>
    <message>
        <source>All pages of this document have readable text.</source>
        <translation>この文書のページには、どれも読み取れるテキストがあります。</translation>
    </message>
    <message>
        <source>Stopped. What was recognised until then is in the library.</source>
        <translation>中止しました。それまでに認識した内容はライブラリに残っています。</translation>
    </message>
    <message>
        <source>reads the words in pictures of pages that have no readable text (OCR)</source>
        <translation>読み取れるテキストのないページの画像から文字を読み取る（OCR）</translation>
    </message>
    <message>
        <source>only this page, counted from 1, whatever its text; may be repeated</source>
        <translation>このページだけ（1から数える。テキストの有無は問わない。繰り返し指定可）</translation>
    </message>
    <message>
        <source>takes recognised words away again: the file’s own text is back</source>
        <translation>認識した文字を取り除き、ファイル自体のテキストに戻す</translation>
    </message>
    <message>
        <source>searches the library in this folder too; may be repeated</source>
        <translation>このフォルダーのライブラリも検索する（繰り返し指定可）</translation>
    </message>
    <message>
        <source>searches the index that is served at this address (vigie serve); may be repeated, and without --library only these are searched</source>
        <translation>このアドレスで公開されている索引（vigie serve）を検索する（繰り返し指定可）。--libraryを省くと、これだけを検索する</translation>
    </message>
    <message>
        <source>There is no library in %1.</source>
        <translation>%1にライブラリはありません。</translation>
    </message>
    <message>
        <source>“%1” is no address; write HOST:PORT, for example 127.0.0.1:7390.</source>
        <translation>「%1」はアドレスではありません。127.0.0.1:7390のように、ホスト:ポートの形で指定してください。</translation>
    </message>
    <message>
        <source>Only programs on this machine reach it. From another machine: ssh -N -L %1:%2 THIS-MACHINE, then vigie search QUERY --index 127.0.0.1:%1.</source>
        <translation>接続できるのは、このコンピューター上のプログラムだけです。別のコンピューターからは、ssh -N -L %1:%2 このコンピューター を実行してから、vigie search 検索語 --index 127.0.0.1:%1 を実行します。</translation>
    </message>
    <message>
        <source>Every machine that reaches this address can search it.</source>
        <translation>このアドレスに接続できるコンピューターなら、どれからでも検索できます。</translation>
    </message>
    <message>
        <source>The search index of “%1” is served at %2.</source>
        <translation>「%1」の検索の索引を%2で公開しています。</translation>
    </message>
    <message>
        <source>Nobody is asked for a password. Whoever reaches it can read titles, passages, notes and tags; nothing can be changed.</source>
        <translation>パスワードは求められません。接続できる人は誰でも、タイトル、本文の箇所、メモ、タグを読むことができます。変更はできません。</translation>
    </message>
    <message>
        <source>Ctrl+C ends it.</source>
        <translation>Ctrl+Cで終了します。</translation>
    </message>
    <message>
        <source>--port takes a number up to %1.</source>
        <translation>--portには%1以下の数を指定します。</translation>
    </message>
    <message>
        <source>The index is no longer served.</source>
        <translation>索引の公開を終了しました。</translation>
    </message>
    <message>
        <source>lets others search this library's index, until Ctrl+C</source>
        <translation>このライブラリの索引をほかの人が検索できるようにする（Ctrl+Cで終了）</translation>
    </message>
    <message>
        <source>listens at this port; %1 unless given</source>
        <translation>待ち受けるポート（省略時は%1）</translation>
    </message>
    <message>
        <source>the address of this machine to listen at; 127.0.0.1, which only this machine reaches, unless given. There is no password: give another only where you trust all who reach it</source>
        <translation>待ち受けに使う、このコンピューターのアドレス。省略時は、このコンピューターからしか接続できない127.0.0.1。パスワードはないので、接続できる人すべてを信頼できる場合に限り、別のアドレスを指定する</translation>
    </message>
    <message>
        <source>“%1” is no date; write 2025-05-29, 2025-05, 2025-Q3, 2025 or 2025-01-01/2025-09-30.</source>
        <translation>「%1」は日付として読めません。2025-05-29、2025-05、2025-Q3、2025、2025-01-01/2025-09-30のように入力してください。</translation>
    </message>
    <message>
        <source>held back</source>
        <comment>why a claim waits for a decision: it looks like a slip</comment>
        <translation>保留</translation>
    </message>
    <message>
        <source>conflict</source>
        <comment>why a claim waits for a decision: another figure is stated</comment>
        <translation>相違あり</translation>
    </message>
    <message>
        <source>unsure</source>
        <comment>why a claim waits for a decision: its unit was chosen among several</comment>
        <translation>不確か</translation>
    </message>
    <message>
        <source>new</source>
        <comment>why a claim waits for a decision: nobody has looked at it yet</comment>
        <translation>新規</translation>
    </message>
    <message>
        <source>no period</source>
        <comment>why a claim waits for a decision: no chart can place it</comment>
        <translation>期間なし</translation>
    </message>
    <message>
        <source>claim</source>
        <comment>what people decided about or entered</comment>
        <translation>金額の記載</translation>
    </message>
    <message>
        <source>event</source>
        <comment>what people decided about or entered</comment>
        <translation>出来事</translation>
    </message>
    <message>
        <source>mention</source>
        <comment>what people decided about or entered</comment>
        <translation>言及</translation>
    </message>
    <message>
        <source>amount</source>
        <comment>what differs between two language versions</comment>
        <translation>金額</translation>
    </message>
    <message>
        <source>number</source>
        <comment>what differs between two language versions</comment>
        <translation>数値</translation>
    </message>
    <message>
        <source>name</source>
        <comment>what differs between two language versions</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>only reported</source>
        <comment>what differs between two language versions</comment>
        <translation>伝聞のみ</translation>
    </message>
    <message>
        <source>bound</source>
        <comment>what differs between two language versions: “at least”, “about”</comment>
        <translation>幅の表し方</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) in it are kept, listed as orphaned, and come back when it is imported again.</source>
        <translation>
            <numerusform>この文書の注釈%n件は保持し、位置不明（orphaned）として一覧に表示します。文書をもう一度取り込むと元に戻ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>“document” takes “edit ID” or “remove ID”.</source>
        <translation>documentには「edit ID」か「remove ID」を指定します。</translation>
    </message>
    <message>
        <source>corrects what is known about a document, or takes it out of the library</source>
        <translation>文書の情報を訂正する、または文書をライブラリから削除する</translation>
    </message>
    <message>
        <source>“searches” takes nothing, “remove NAME” or “forget”.</source>
        <translation>searchesには何も付けないか、「remove NAME」または「forget」を指定します。</translation>
    </message>
    <message>
        <source>lists the searches that are kept, or forgets what was asked before</source>
        <translation>保存した検索の一覧を表示する、または最近の検索を消去する</translation>
    </message>
    <message>
        <source>“%1” is no name of this entry.</source>
        <translation>「%1」はこの項目の名称ではありません。</translation>
    </message>
    <message>
        <source>Say what to change, for example with --type, --label or --identifier.</source>
        <translation>変更する内容を--type、--label、--identifierなどで指定してください。</translation>
    </message>
    <message>
        <source>add, edit: what it is (concept, person, vessel …)</source>
        <translation>add、edit：種別（concept、person、vesselなど）</translation>
    </message>
    <message>
        <source>add, edit: LANGUAGE=NAME; split: a name that goes; may be repeated</source>
        <translation>add、edit：言語=名称、split：分割して移す名称（繰り返し指定可）</translation>
    </message>
    <message>
        <source>edit: takes this name away; may be repeated</source>
        <translation>edit：この名称を削除する（繰り返し指定可）</translation>
    </message>
    <message>
        <source>add, edit: KEY=VALUE (unListRef, imo …), without a value for none; may be repeated</source>
        <translation>add、edit：キー=値（unListRef、imoなど。値がなければ削除。繰り返し指定可）</translation>
    </message>
    <message>
        <source>edit: a wider entry it belongs to; may be repeated; empty for none</source>
        <translation>edit：この項目が属する上位の項目（繰り返し指定可）。空にすると「なし」</translation>
    </message>
    <message>
        <source>edit: an entry it has to do with; may be repeated; empty for none</source>
        <translation>edit：関連する項目（繰り返し指定可）。空にすると「なし」</translation>
    </message>
    <message>
        <source>Usage: vigie entity add --type T --label LANGUAGE=NAME… | edit ID [--type T] [--label LANGUAGE=NAME…] | alias ID NAME --language L | merge FROM INTO | split ID --label NAME… | distinct ID ID | remove ID | proposals | hide ID | unhide ID | hidden</source>
        <translation>使い方: vigie entity add --type T --label LANGUAGE=NAME… | edit ID [--type T] [--label LANGUAGE=NAME…] | alias ID NAME --language L | merge FROM INTO | split ID --label NAME… | distinct ID ID | remove ID | proposals | hide ID | unhide ID | hidden</translation>
    </message>
    <message>
        <source>how much it covers: some (some cases only), world (the whole world) or unsaid (all that its victim lost or its actor took)</source>
        <translation>金額が及ぶ範囲：some（一部の事案のみ）、world（全世界）、unsaid（被害者が失った、または実行者が奪ったすべて）</translation>
    </message>
    <message>
        <source>--extent takes some, world or unsaid.</source>
        <translation>--extent には some、world、unsaid のいずれかを指定してください。</translation>
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
        <translation>ほかの箇所では、同じ対象について%1と記載されています。</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>記載%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No document states the whole year: %n part(s) stand for it, so the bar is “at least”.</source>
        <translation>
            <numerusform>年間の総額を記載した文書はありません。内訳%n件で代えているため、この棒は「少なくとも」の額です。</numerusform>
        </translation>
    </message>
    <message>
        <source>A rival figure for the same thing: %1 is shown and not %2, because it is better supported, more precise or later.</source>
        <translation>同じ対象について異なる数値があります。%2ではなく%1を表示しています。%1の方が、記載した文書が多いか、より詳しい数値であるか、より新しいためです。</translation>
    </message>
    <message>
        <source>Held back: %1 looks like a slip of scale beside %2. Accept or reject it to decide.</source>
        <translation>保留：%1は、%2と比べて桁を誤った可能性があります。採用するか却下するかを判断してください。</translation>
    </message>
    <message>
        <source>No period is stated, so it belongs to no year.</source>
        <translation>期間の記載がないため、どの年にも計上していません。</translation>
    </message>
    <message>
        <source>Its period has no stated beginning or end, so it belongs to no year.</source>
        <translation>期間の始点または終点の記載がないため、どの年にも計上していません。</translation>
    </message>
    <message>
        <source>The document says that it was returned, disputed or denied.</source>
        <translation>返還された、異論がある、または否定された旨が文書に記載されています。</translation>
    </message>
    <message>
        <source>You left it out of charts.</source>
        <translation>手動でグラフから除外しました。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 “3 statements”, %2 “in 2 documents”</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>in %n document(s)</source>
        <comment>follows “3 statements, ”</comment>
        <translation>
            <numerusform>文書%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citing %1</source>
        <comment>statements that repeat what another said</comment>
        <translation>
            <numerusform>%1の引用%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>statements and whom they cite</comment>
        <extracomment>%1 “4 statements, in 4 documents”, %2 “3 citing MSMT, 1 citing NIS”</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an amount and its period</comment>
        <extracomment>%1 an amount, %2 its period: “US$1.19 billion (2024)”</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the words of a document</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1: holds against %2, which makes it %3; %4 is stated.</source>
        <extracomment>%1 words of a document, %2 an amount and its period, %3 and %4 amounts</extracomment>
        <translation>%1：%2を基準に計算すると%3となり、記載された%4と合います。</translation>
    </message>
    <message>
        <source>%1: does not hold against what is named, but against %2, which makes it %3; %4 is stated.</source>
        <extracomment>%1 words of a document, %2 an amount and its period, %3 and %4 amounts</extracomment>
        <translation>%1：文中で比較対象とされた数値とは合いませんが、%2を基準に計算すると%3となり、記載された%4と合います。</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>%1 an amount, %2 the amount and period that it was worked out from</extracomment>
        <translation>%2を基準に%1</translation>
    </message>
    <message>
        <source>%1: fits no figure known here. It makes %2; %3 is stated.</source>
        <extracomment>%1 words of a document, %2 amounts that it would make, %3 an amount</extracomment>
        <translation>%1：ライブラリにあるどの数値とも合いません。計算では%2となりますが、記載は%3です。</translation>
    </message>
    <message>
        <source>Stated as a whole for %2: %1. %3.</source>
        <extracomment>%1 an amount, %2 a period such as 2024, %3 “3 statements, in 2 documents”</extracomment>
        <translation>%2の総額としての記載：%1。%3。</translation>
    </message>
    <message>
        <source>Stated as a whole for %2: %1, taken by %4. %3.</source>
        <extracomment>%1 an amount, %2 a period such as 2024, %3 “3 statements, in 2 documents”, %4 who took it</extracomment>
        <translation>%2の総額としての記載：%1（実行者：%4）。%3。</translation>
    </message>
    <message>
        <source>Of the bar, %1 was taken by %3. %2.</source>
        <extracomment>%1 an amount within a bar, %2 “3 statements, in 2 documents”, %3 who took it</extracomment>
        <translation>この棒のうち%1は%3によるものです。%2。</translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <extracomment>%1 a period, %2 an amount, %3 a victim, %4 “3 statements, in 2 documents”</extracomment>
        <translation>%1：%2。%3。</translation>
    </message>
    <message>
        <source>%1: %2, %3. %4.</source>
        <translation>%1：%2、%3。%4。</translation>
    </message>
    <message>
        <source>%1: %2 is drawn; also stated: %3.</source>
        <extracomment>%1 a victim or a period, %2 an amount, %3 other amounts</extracomment>
        <translation>%1：グラフには%2を表示しています。ほかの記載：%3。</translation>
    </message>
    <message>
        <source>Not counted: %1 (%2), said to be returned, disputed or denied.</source>
        <translation>計上していない金額：%1（%2）。返還された、異論がある、または否定されたと記載されています。</translation>
    </message>
    <message>
        <source>Converted: %1 from %2, at the rate that a document states (%3 for %4).</source>
        <extracomment>%1 and %2 the same amount in two currencies; %3 and %4 likewise, from a document</extracomment>
        <translation>換算：%2を、文書に記載されたレート（%3＝%4）で%1に換算しました。</translation>
    </message>
    <message>
        <source>The parts add up: %1 = %2, and %3 is stated.</source>
        <extracomment>%1 amounts with plus signs between, %2 their sum, %3 an amount</extracomment>
        <translation>内訳の合計と総額が一致します：%1＝%2、記載された総額%3。</translation>
    </message>
    <message>
        <source>The parts do not add up: %1 = %2, but %3 is stated.</source>
        <extracomment>%1 amounts with plus signs between, %2 their sum, %3 an amount</extracomment>
        <translation>内訳の合計と総額が一致しません：%1＝%2、記載された総額%3。</translation>
    </message>
    <message>
        <source>Its document has no date of publication, so nobody can tell whether it was known on that day. Add the date in the document’s properties.</source>
        <translation>文書の公表日が不明なため、その時点で知られていた金額かどうか判断できません。文書のプロパティで公表日を入力してください。</translation>
    </message>
    <message>
        <source>Its period overlaps with another statement of the same year: adding both would count it twice.</source>
        <translation>期間が同じ年の別の記載と重なっています。両方を足すと二重計上になります。</translation>
    </message>
</context>
<context>
    <name>Lockdown</name>
    <message>
        <source>Documents are not locked in</source>
        <translation>文書の読み取りが隔離されていません</translation>
    </message>
    <message>
        <source>This system does not let Vigie lock in the program that reads documents. A document made to do harm could read your files. Read documents all the same?</source>
        <translation>このシステムでは、文書の読み取りプログラムを隔離できません。悪意をもって作られた文書によって、お使いのファイルを読み取られるおそれがあります。それでも文書を読み取りますか？</translation>
    </message>
    <message>
        <source>This kernel has no Landlock: the program that reads documents is kept from your files by a stricter filter instead.</source>
        <translation>このカーネルにはLandlockがありません。代わりに、より厳しいフィルターによって、文書の読み取りプログラムを利用者のファイルから隔離しています。</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>offline workbench for readers of sanctions reports</source>
        <translation>制裁関連報告書を読み込む人のためのオフライン調査ツール</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Vigie takes a folder of documents in English, French, Japanese and Korean and finds passages in all four languages, who and what is named, what happened when, and how much was stolen in which year. It makes no network connection.</source>
        <translation>Vigieは、英語、フランス語、日本語、韓国語の文書が入ったフォルダーを読み込み、四つの言語にわたって該当箇所を見つけ、誰や何が挙げられているか、いつ何が起きたか、どの年にいくら盗まれたかを示します。ネットワークには接続しません。</translation>
    </message>
    <message>
        <source>Without a command it opens the workbench; with one it works without a window.</source>
        <translation>コマンドを指定しなければウィンドウを開き、指定すればウィンドウなしで動作します。</translation>
    </message>
    <message>
        <source>Options of the workbench</source>
        <translation>ウィンドウのオプション</translation>
    </message>
    <message>
        <source>Options of all commands</source>
        <translation>すべてのコマンドに共通のオプション</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>in a library’s folder: what cannot be made again</source>
        <translation>ライブラリのフォルダー内：作り直せないもの</translation>
    </message>
    <message>
        <source>in a library’s folder: the documents, unchanged</source>
        <translation>ライブラリのフォルダー内：元のままの文書</translation>
    </message>
    <message>
        <source>in a library’s folder: for searching; can be made again</source>
        <translation>ライブラリのフォルダー内：検索用（作り直し可能）</translation>
    </message>
    <message>
        <source>the library when no other is named or was open before</source>
        <translation>ほかに指定がなく、以前に開いたものもない場合のライブラリ</translation>
    </message>
    <message>
        <source>how the window was left</source>
        <translation>終了時のウィンドウの状態</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>終了ステータス</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>the work could not be done; the message says why</source>
        <translation>処理できませんでした。理由はメッセージに示されます</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>使い方の誤り</translation>
    </message>
    <message>
        <source>done, but some of the inputs failed; each is named with its reason</source>
        <translation>完了しましたが、一部の入力は失敗しました。それぞれ理由とともに示されます</translation>
    </message>
</context>
<context>
    <name>ReviewQueue</name>
    <message>
        <source>The words leave the unit open. %1 was taken for who publishes the document; it could also be: %2.</source>
        <translation>文言だけでは単位が定まりません。文書の発行元から%1と解釈しました。ほかの候補：%2。</translation>
    </message>
    <message>
        <source>The words leave the unit open. %1 was taken for the document's language; it could also be: %2.</source>
        <translation>文言だけでは単位が定まりません。文書の言語から%1と解釈しました。ほかの候補：%2。</translation>
    </message>
    <message>
        <source>The words leave the unit open. %1 was taken from what stands around them; it could also be: %2.</source>
        <translation>文言だけでは単位が定まりません。前後の文言から%1と解釈しました。ほかの候補：%2。</translation>
    </message>
    <message>
        <source>The words leave the unit open. %1 was taken; it could also be: %2.</source>
        <translation>文言だけでは単位が定まりません。%1と解釈しました。ほかの候補：%2。</translation>
    </message>
    <message>
        <source>Read by the program; nobody has looked at it yet.</source>
        <translation>プログラムが読み取ったもので、まだ誰も確認していません。</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message numerus="yes">
        <source>The facts of %n document(s) were read by an older version of Vigie. Read them again now? Your notes and decisions are kept.</source>
        <translation>
            <numerusform>%n件の文書は、以前のバージョンのVigieが読み取ったものです。今すぐ読み取り直しますか？メモと判断は保持されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>読み取り直す</translation>
    </message>
    <message>
        <source>Reading again: %1 of %2</source>
        <translation>読み取り直しています：%1/%2</translation>
    </message>
    <message>
        <source>All documents are read again.</source>
        <translation>すべての文書を読み取り直しました。</translation>
    </message>
    <message>
        <source>the library's folder</source>
        <translation>ライブラリのフォルダー</translation>
    </message>
    <message>
        <source>opens this document: its id, file name or title</source>
        <translation>この文書を開く（ID、ファイル名またはタイトル）</translation>
    </message>
    <message>
        <source>with --open: at this page</source>
        <translation>--openと併用：このページで開く</translation>
    </message>
    <message>
        <source>searches for these words</source>
        <translation>この語句を検索する</translation>
    </message>
    <message>
        <source>en, fr, ja or ko; this time only</source>
        <translation>表示言語（en、fr、ja、ko）。今回の起動時のみ</translation>
    </message>
    <message>
        <source>--page takes a number from 1.</source>
        <translation>--pageには1以上の数を指定します。</translation>
    </message>
    <message>
        <source>There is no document “%1” in this library.</source>
        <translation>このライブラリに文書「%1」はありません。</translation>
    </message>
    <message>
        <source>Open Another Library</source>
        <translation>別のライブラリを開く</translation>
    </message>
    <message>
        <source>There is no library in this folder. A library is the folder that holds the file library.sqlite.</source>
        <translation>このフォルダーにライブラリはありません。library.sqliteというファイルの入ったフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>New Library</source>
        <translation>新しいライブラリ</translation>
    </message>
    <message>
        <source>This folder is not empty. Choose an empty folder, or make a new one, so that the library does not mix with other files.</source>
        <translation>このフォルダーは空ではありません。ほかのファイルと混ざらないよう、空のフォルダーを選ぶか、新しく作成してください。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stopped. The rest will be offered when the library is opened again.</source>
        <translation>中止しました。残りは、次にライブラリを開くときに改めて確認します。</translation>
    </message>
    <message>
        <source>The library was mended</source>
        <translation>ライブラリを修復しました</translation>
    </message>
    <message>
        <source>The documents are being read again. If something of yours is missing, older backups lie in the folder “backups” of the library.</source>
        <translation>文書を読み取り直しています。作業内容に欠けているものがあれば、より古いバックアップがライブラリの「backups」フォルダーにあります。</translation>
    </message>
    <message>
        <source>The search index is whole again.</source>
        <translation>検索の索引は元どおりになりました。</translation>
    </message>
    <message>
        <source>The search index was damaged and is being made anew. Until that is done, searches may find less.</source>
        <translation>検索の索引が破損していたため、作り直しています。終わるまでは、検索で見つからない箇所があるかもしれません。</translation>
    </message>
    <message>
        <source>No window could be opened on the other library.</source>
        <translation>ほかのライブラリのウィンドウを開けませんでした。</translation>
    </message>
    <message>
        <source>opens the library so that nothing in it can be changed</source>
        <translation>ライブラリを読み取り専用で開く</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>The facts of %n document(s) were read by an older version.</source>
        <translation>
            <numerusform>%n件の文書は、以前のバージョンで読み取ったものです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The database was damaged. What could be read of it is in a new one, the rest was read again from the originals; the damaged file was put aside as “%1”.</source>
        <translation>データベースが破損していました。読み取れた内容は新しいデータベースに移し、残りは元の文書から読み取り直しました。破損したファイルは「%1」として保存してあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) were saved from it.</source>
        <translation>
            <numerusform>そこから注釈%n件を復元しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>What could not be read of your own work came from the backup of %1.</source>
        <translation>作業内容のうち読み取れなかったものは、%1のバックアップから復元しました。</translation>
    </message>
    <message>
        <source>This library needs mending, and another window or program has it open. Close it there, then try again.</source>
        <translation>このライブラリは修復が必要ですが、別のウィンドウまたはプログラムで開かれています。そちらを閉じてから、もう一度お試しください。</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged entry(s) of your own work were found and are again as you left them. The damaged form was put aside in the library's folder.</source>
        <translation>
            <numerusform>作業内容のうち%n件が破損していたため、元の状態に戻しました。破損していた内容はライブラリのフォルダーに保存してあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged entry(s) of your own work could not be put right and are shown as they are; how they were found is kept in the library's folder.</source>
        <translation>
            <numerusform>作業内容のうち破損していた%n件は修復できず、そのまま表示されます。検出時の内容はライブラリのフォルダーに保存してあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that had not reached the database came from the journal.</source>
        <translation>
            <numerusform>データベースに反映されていなかった変更%n件を、変更記録から復元しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal beside the database was damaged. A new one was begun; the damaged file was put aside as “%1”.</source>
        <translation>ライブラリのフォルダーにある変更記録が破損していました。新しい記録を始め、破損したファイルは「%1」として保存してあります。</translation>
    </message>
    <message>
        <source>The journal beside the database was gone. A new one was begun.</source>
        <translation>ライブラリのフォルダーにある変更記録がなくなっていたため、新しく始めました。</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>データベースが破損しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of your own work are damaged.</source>
        <translation>
            <numerusform>作業内容のうち%n件が破損しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal has changes that the database lacks.</source>
        <translation>変更記録に、データベースにない変更があります。</translation>
    </message>
    <message>
        <source>The journal beside the database is damaged or gone.</source>
        <translation>ライブラリのフォルダーにある変更記録が破損しているか、なくなっています。</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged.</source>
        <translation>バックアップ「%1」が破損しています。</translation>
    </message>
    <message>
        <source>The database was gone. A new one was made.</source>
        <translation>データベースがなくなっていたため、新しく作成しました。</translation>
    </message>
    <message>
        <source>All you made came from the journal, up to your last change.</source>
        <translation>作業内容は、最後の変更まですべて変更記録から復元しました。</translation>
    </message>
</context>
<context>
    <name>vigie::AmountField</name>
    <message>
        <source>and</source>
        <comment>between two ends of an amount</comment>
        <translation>～</translation>
    </message>
    <message>
        <source>How the amount is bounded</source>
        <translation>金額の幅の表し方</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Upper end of the amount</source>
        <translation>金額の上限</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>数える対象</translation>
    </message>
    <message>
        <source>Currency or unit</source>
        <translation>通貨または単位</translation>
    </message>
    <message>
        <source>a number alone</source>
        <comment>of an amount without a unit</comment>
        <translation>数値のみ</translation>
    </message>
    <message>
        <source>Enter a figure, with all its digits or a word such as million.</source>
        <translation>数値を入力してください。すべての桁を数字で書くか、「億」などの語を使えます。</translation>
    </message>
    <message>
        <source>Choose a currency or enter its three letters.</source>
        <translation>通貨を選ぶか、3文字の通貨コードを入力してください。</translation>
    </message>
    <message>
        <source>Enter the upper end too; it must be the larger figure.</source>
        <translation>上限も入力してください。下限より大きい数値でなければなりません。</translation>
    </message>
    <message>
        <source>This figure is not understood.</source>
        <translation>この数値は読み取れません。</translation>
    </message>
</context>
<context>
    <name>vigie::AnnotationDialog</name>
    <message>
        <source>Edit Highlight</source>
        <translation>ハイライトの編集</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>メモ(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>タグ(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>色(&amp;C):</translation>
    </message>
    <message>
        <source>Note on the Document</source>
        <translation>文書へのメモ</translation>
    </message>
    <message>
        <source>Highlight with a Note</source>
        <translation>メモ付きハイライト</translation>
    </message>
    <message>
        <source>Highlight</source>
        <comment>a way to mark words</comment>
        <translation>ハイライト</translation>
    </message>
    <message>
        <source>Underline</source>
        <comment>a way to mark words</comment>
        <translation>下線</translation>
    </message>
    <message>
        <source>&amp;Marked by:</source>
        <comment>highlight or underline</comment>
        <translation>印の種類(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Evidence for:</source>
        <translation>裏付ける対象(&amp;E):</translation>
    </message>
</context>
<context>
    <name>vigie::AnnotationModel</name>
    <message>
        <source>The words of this highlight are no longer in the document. It is kept here with its note and tags.</source>
        <translation>ハイライトした箇所は、現在の文書に見つかりません。メモとタグとともにここに残してあります。</translation>
    </message>
    <message>
        <source>Document no longer in the library</source>
        <translation>ライブラリから削除された文書</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <comment>%1 title of a document</comment>
        <translation>%1、%2ページ</translation>
    </message>
    <message>
        <source>Note on the document</source>
        <translation>文書へのメモ</translation>
    </message>
    <message>
        <source>Evidence for %1</source>
        <translation>%1の根拠</translation>
    </message>
    <message>
        <source>These words are no longer in the document</source>
        <translation>この文言は現在の文書に見つかりません</translation>
    </message>
</context>
<context>
    <name>vigie::AnnotationsPanel</name>
    <message>
        <source>No highlights yet</source>
        <translation>ハイライトはまだありません</translation>
    </message>
    <message>
        <source>Select words on a page and choose a colour. Your highlights, notes and tags are listed here and can be exported with their citations.</source>
        <translation>ページ上の文字を選択して色を選ぶと、ハイライトできます。ハイライト、メモ、タグはここに一覧表示され、出典付きで書き出せます。</translation>
    </message>
    <message>
        <source>Filter highlights</source>
        <translation>ハイライトを絞り込む</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>ハイライト</translation>
    </message>
    <message>
        <source>Edit Highlight…</source>
        <translation>ハイライトを編集…</translation>
    </message>
    <message>
        <source>Remove Highlight</source>
        <translation>ハイライトを削除</translation>
    </message>
    <message>
        <source>Export Highlights…</source>
        <translation>ハイライトを書き出す…</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>すべての色</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>すべてのタグ</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>すべての文書</translation>
    </message>
    <message>
        <source>The highlight was not changed.</source>
        <translation>ハイライトを変更できませんでした。</translation>
    </message>
    <message>
        <source>The highlight was changed.</source>
        <translation>ハイライトを変更しました。</translation>
    </message>
    <message>
        <source>The highlight was not removed.</source>
        <translation>ハイライトを削除できませんでした。</translation>
    </message>
    <message>
        <source>The highlight was removed. Edit ▸ Undo brings it back.</source>
        <translation>ハイライトを削除しました。「編集」▸「元に戻す」で復元できます。</translation>
    </message>
    <message>
        <source>Export Highlights</source>
        <translation>ハイライトの書き出し</translation>
    </message>
    <message>
        <source>highlights</source>
        <comment>name of a file to export into, without its ending</comment>
        <translation>ハイライト</translation>
    </message>
    <message>
        <source>The highlights were not exported.</source>
        <translation>ハイライトを書き出せませんでした。</translation>
    </message>
    <message>
        <source>The highlights were written to %1.</source>
        <translation>ハイライトを%1に書き出しました。</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>文書の言語</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Bring In Highlights…</source>
        <translation>ハイライトを取り込む…</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>すべての言語</translation>
    </message>
    <message>
        <source>Found or lost</source>
        <translation>文言の有無を問わない</translation>
    </message>
    <message>
        <source>Words found</source>
        <translation>文言あり</translation>
    </message>
    <message>
        <source>Words lost</source>
        <translation>文言なし</translation>
    </message>
    <message>
        <source>Bring In Highlights</source>
        <translation>ハイライトの取り込み</translation>
    </message>
    <message>
        <source>Highlights (*.jsonld *.json *.pdf)</source>
        <comment>filter of a file dialog</comment>
        <translation>ハイライト (*.jsonld *.json *.pdf)</translation>
    </message>
    <message>
        <source>The highlights were not brought in.</source>
        <translation>ハイライトを取り込めませんでした。</translation>
    </message>
    <message>
        <source>Evidence For</source>
        <translation>裏付ける対象</translation>
    </message>
</context>
<context>
    <name>vigie::Chart</name>
    <message>
        <source>Hatched top and ≥: at least this much was stated.</source>
        <translation>斜線と「≥」：少なくともこの数値であると記載されています。</translation>
    </message>
    <message>
        <source>Whiskers: the least and the most that sources state.</source>
        <translation>ひげ：出典に記載された最小値と最大値です。</translation>
    </message>
    <message>
        <source>Over several years, in no bar: %1</source>
        <translation>複数年にわたるため、どの棒にも含めていない金額：%1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>除外：%1</translation>
    </message>
    <message>
        <source>%1 by year, %2</source>
        <translation>%1の年別推移（%2）</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>出典：%1</translation>
    </message>
    <message>
        <source>Other victims</source>
        <translation>その他の被害者</translation>
    </message>
    <message>
        <source>Not broken down</source>
        <translation>内訳の記載なし</translation>
    </message>
    <message>
        <source>A chart can be written as .png, .svg, .pdf or .csv, not as “%1”.</source>
        <translation>グラフは.png、.svg、.pdf、.csvで書き出せます。「%1」では書き出せません。</translation>
    </message>
    <message>
        <source>The picture of the chart could not be made.</source>
        <translation>グラフの画像を作成できませんでした。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>「%1」に書き込めませんでした：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No year has a bar: what is stated spans several years or has no known beginning or end, and is shown as a line over its period.</source>
        <translation>棒で示せる年はありません。記載された金額や数量は複数年にわたるか、始まりや終わりが不明なため、期間を線で示しています。</translation>
    </message>
    <message>
        <source>No year has a bar: every amount stated was left out. Each is listed with its reason.</source>
        <translation>棒で示せる年はありません。記載された金額や数量はすべて除外されました。それぞれの理由は一覧にあります。</translation>
    </message>
    <message>
        <source>No document published up to %1 states an amount in this unit: %2</source>
        <translation>%1までに公表された文書に、この単位の金額や数量を記載したものはありません：%2</translation>
    </message>
    <message>
        <source>No document published up to %1 states an amount of this kind in this unit: %2, %3</source>
        <translation>%1までに公表された文書に、この種類と単位の金額を記載したものはありません：%2、%3</translation>
    </message>
    <message>
        <source>No document states an amount in this unit: %1</source>
        <translation>この単位の金額や数量を記載した文書はありません：%1</translation>
    </message>
    <message>
        <source>No document states an amount of this kind in this unit: %1, %2</source>
        <translation>この種類と単位の金額を記載した文書はありません：%1、%2</translation>
    </message>
    <message>
        <source>Since when is not stated, in no bar: %1</source>
        <translation>始点の記載がないため、どの棒にも含めていません：%1</translation>
    </message>
    <message>
        <source>Until when is not stated, in no bar: %1</source>
        <translation>終点の記載がないため、どの棒にも含めていません：%1</translation>
    </message>
    <message>
        <source>Only documents published up to %1.</source>
        <translation>%1までに公表された文書のみ。</translation>
    </message>
    <message>
        <source>Without these documents: %1</source>
        <translation>次の文書を除く：%1</translation>
    </message>
</context>
<context>
    <name>vigie::ChartPanel</name>
    <message>
        <source>Amounts by year</source>
        <translation>年別金額</translation>
    </message>
    <message>
        <source>Kind of amount</source>
        <translation>金額の種別</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>基準日を指定</translation>
    </message>
    <message>
        <source>Only documents published up to this day</source>
        <translation>この日までに公表された文書だけを対象にする</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save the chart as a picture or its figures as a table</source>
        <translation>グラフを画像として、または数値を表として保存</translation>
    </message>
    <message>
        <source>The chart's figures</source>
        <translation>グラフの数値</translation>
    </message>
    <message>
        <source>How the bars are made</source>
        <translation>棒の内訳と根拠</translation>
    </message>
    <message>
        <source>Amounts that no bar shows</source>
        <translation>どの棒にも含まれない金額</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>算出の根拠</translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <translation>除外（%1）</translation>
    </message>
    <message>
        <source>%1, p. %2</source>
        <translation>%1、%2ページ</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n in the claims table</source>
        <translation>
            <numerusform>全%n件を「金額の記載」の表に表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>ベクター画像 (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Figures (*.csv)</source>
        <translation>数値 (*.csv)</translation>
    </message>
    <message>
        <source>Save the Chart</source>
        <translation>グラフの保存</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1に保存しました</translation>
    </message>
    <message>
        <source>Chart; its figures are in the table beside</source>
        <translation>グラフ（数値は隣の表にあります）</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>“%1” — %2</source>
        <comment>words and where they stand</comment>
        <translation>「%1」— %2</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>換算</translation>
    </message>
    <message>
        <source>Draw amounts in other currencies too, at rates that the documents state</source>
        <translation>ほかの通貨の金額も、文書に記載されたレートで換算して表示</translation>
    </message>
    <message>
        <source>All kinds</source>
        <comment>of amounts: what the chart of a counted thing shows</comment>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Amounts that the documents state are drawn here by year. Choose another kind or unit, or import documents.</source>
        <translation>文書に記載された金額を、年ごとにここに表示します。別の種類や単位を選ぶか、文書を取り込んでください。</translation>
    </message>
    <message>
        <source>Choose documents that the chart leaves out</source>
        <translation>グラフから除く文書を選びます</translation>
    </message>
    <message>
        <source>Documents…</source>
        <translation>文書…</translation>
    </message>
    <message numerus="yes">
        <source>Documents (%n left out)…</source>
        <translation>
            <numerusform>文書（%n件を除外）…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ChartTableModel</name>
    <message>
        <source>open</source>
        <translation>上限不明</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>被害者</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>記載数</translation>
    </message>
</context>
<context>
    <name>vigie::Citation</name>
    <message>
        <source>p. %1</source>
        <translation>%1頁</translation>
    </message>
    <message>
        <source>para. %1</source>
        <translation>第%1段落</translation>
    </message>
    <message>
        <source>text recognised by OCR</source>
        <translation>OCRで認識したテキスト</translation>
    </message>
</context>
<context>
    <name>vigie::ClaimActions</name>
    <message numerus="yes">
        <source>%n claim(s) accepted.</source>
        <translation>
            <numerusform>金額の記載%n件を採用しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) rejected.</source>
        <translation>
            <numerusform>金額の記載%n件を却下しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) set back to proposed.</source>
        <translation>
            <numerusform>金額の記載%n件を未確認に戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) kept out of the charts.</source>
        <translation>
            <numerusform>金額の記載%n件をグラフの対象外にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) count in the charts again.</source>
        <translation>
            <numerusform>金額の記載%n件を再びグラフに計上します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The program’s own grouping holds again.</source>
        <translation>プログラムによるまとめ方に戻しました。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 what it does, %2 its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Accept what the program read</source>
        <translation>読み取った内容を採用する</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Reject what the program read: it counts nowhere</source>
        <translation>読み取った内容を却下し、どこにも計上しない</translation>
    </message>
    <message>
        <source>Keep out of Charts</source>
        <translation>グラフの対象外にする</translation>
    </message>
    <message>
        <source>Keep the claim, but let no chart count it</source>
        <translation>記載は残し、グラフには計上しない</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Correct what was read from the words</source>
        <translation>文言から読み取った内容を修正する</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Say that these state the same thing</source>
        <translation>同じ事実についての記載とみなす</translation>
    </message>
    <message>
        <source>Split Off</source>
        <translation>分離</translation>
    </message>
    <message>
        <source>Say that this states something else than the others</source>
        <translation>ほかとは別の事実についての記載とみなす</translation>
    </message>
    <message>
        <source>Set Back to Proposed</source>
        <translation>未確認に戻す</translation>
    </message>
    <message>
        <source>Take back that it was accepted or rejected</source>
        <translation>採用または却下の判断を取り消す</translation>
    </message>
    <message>
        <source>Forget Merges and Splits</source>
        <translation>統合と分離を取り消す</translation>
    </message>
    <message>
        <source>Let the program group these claims by itself again</source>
        <translation>これらの記載のまとめ方を再びプログラムに任せる</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Take away what was entered by hand</source>
        <translation>手動で入力したものを削除する</translation>
    </message>
    <message>
        <source>The decision was not kept.</source>
        <translation>判断を保存できませんでした。</translation>
    </message>
    <message>
        <source>The claim was changed.</source>
        <translation>金額の記載を変更しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) now state one fact.</source>
        <translation>
            <numerusform>金額の記載%n件を一つの事実にまとめました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) now state a fact of their own.</source>
        <translation>
            <numerusform>金額の記載%n件を別の事実として分けました。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was entered by hand was removed.</source>
        <translation>手動で入力したものを削除しました。</translation>
    </message>
</context>
<context>
    <name>vigie::ClaimEditor</name>
    <message>
        <source>Edit Claim</source>
        <translation>金額の記載の編集</translation>
    </message>
    <message>
        <source>Add Amount</source>
        <translation>金額の追加</translation>
    </message>
    <message>
        <source>Words of the document</source>
        <translation>文書の原文</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <comment>tab: what is read from the words</comment>
        <translation>読み取り内容(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Who Said What</source>
        <translation>判断の履歴(&amp;W)</translation>
    </message>
    <message>
        <source>Whom the document cites; empty if it speaks for itself</source>
        <translation>文書が引用する相手（文書自身の記述であれば空欄）</translation>
    </message>
    <message>
        <source>Reported &amp;only: the document does not assert it</source>
        <translation>伝聞のみ：文書は断定していない(&amp;O)</translation>
    </message>
    <message>
        <source>Returned, &amp;disputed or denied</source>
        <translation>返還、異論または否定あり(&amp;D)</translation>
    </message>
    <message>
        <source>Why, for those who read it later</source>
        <translation>後で読む人のための理由</translation>
    </message>
    <message>
        <source>Without a period it belongs to no year and no bar of the chart.</source>
        <translation>期間がないと、どの年にもグラフのどの棒にも計上されません。</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>手動で設定</translation>
    </message>
    <message>
        <source>&amp;Amount:</source>
        <translation>金額(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>種別(&amp;K):</translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <comment>the time an amount is about</comment>
        <translation>期間(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Victim:</source>
        <translation>被害者(&amp;V):</translation>
    </message>
    <message>
        <source>A&amp;ctor:</source>
        <comment>who did it</comment>
        <translation>実行者(&amp;C):</translation>
    </message>
    <message>
        <source>According &amp;to:</source>
        <translation>典拠(&amp;T):</translation>
    </message>
    <message>
        <source>Part o&amp;f:</source>
        <comment>the larger amount this one belongs to</comment>
        <translation>これを含む総額(&amp;F):</translation>
    </message>
    <message>
        <source>Co&amp;mment:</source>
        <translation>コメント(&amp;M):</translation>
    </message>
    <message>
        <source>nothing larger</source>
        <comment>an amount is part of</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>%1ページ</translation>
    </message>
    <message>
        <source>Nothing else is said: for its time it is the whole, and other figures for the same are rivals.</source>
        <translation>ほかに断りがない場合：その期間の総額と見なし、同じ対象の別の数値とは食い違うものとして扱います。</translation>
    </message>
    <message>
        <source>One theft without a name, cases that are counted (“the two thefts”), one sort of victim: no year’s whole, so the bar stays open.</source>
        <translation>名の伏せられた1件の被害、件数を挙げた被害（「2件で」）、一種類の被害者：どの年の総額とも見なさず、棒の上限は定めません。</translation>
    </message>
    <message>
        <source>What everybody lost: it holds what one victim lost or one actor took, which are its parts and no rivals.</source>
        <translation>すべての被害者の損失：特定の被害者が失った額や特定の実行者が奪った額を含みます。それらは内訳であり、食い違う数値ではありません。</translation>
    </message>
    <message>
        <source>Cov&amp;ers:</source>
        <comment>of how much of what happened the amount tells</comment>
        <translation>及ぶ範囲(&amp;E):</translation>
    </message>
</context>
<context>
    <name>vigie::ClaimModel</name>
    <message>
        <source>Amount</source>
        <comment>column of the claims</comment>
        <translation>金額</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>column of the claims: the time the amount is about</comment>
        <translation>期間</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column of the claims: theft, revenue …</comment>
        <translation>種別</translation>
    </message>
    <message>
        <source>Victim</source>
        <comment>column of the claims</comment>
        <translation>被害者</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>column of the claims</comment>
        <translation>文書</translation>
    </message>
    <message>
        <source>Certainty</source>
        <comment>column of the claims: asserted, reported, disputed</comment>
        <translation>確度</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>column of the claims: the larger amount this one belongs to</comment>
        <translation>これを含む総額</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of the claims: proposed, accepted, rejected …</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>period of a claim</comment>
        <translation>記載なし</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <comment>claims of one fact</comment>
        <translation>
            <numerusform>記載%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>disputed</source>
        <comment>certainty of a claim: returned, disputed or denied</comment>
        <translation>異論あり</translation>
    </message>
    <message>
        <source>according to %1</source>
        <comment>certainty of a claim</comment>
        <translation>%1による</translation>
    </message>
    <message>
        <source>reported</source>
        <comment>certainty of a claim: reported without being asserted</comment>
        <translation>伝聞</translation>
    </message>
    <message>
        <source>asserted</source>
        <comment>certainty of a claim</comment>
        <translation>断定</translation>
    </message>
    <message>
        <source>not in charts</source>
        <comment>status of a claim</comment>
        <translation>グラフ対象外</translation>
    </message>
    <message>
        <source>held back</source>
        <comment>status of a fact: kept out of charts until a person decides</comment>
        <translation>保留</translation>
    </message>
    <message>
        <source>conflict</source>
        <comment>status of a fact: another figure is stated for the same thing</comment>
        <translation>相違あり</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <comment>status of a claim</comment>
        <translation>手動入力</translation>
    </message>
    <message>
        <source>Set by you</source>
        <comment>tool tip of a value that a person set</comment>
        <translation>手動で設定</translation>
    </message>
</context>
<context>
    <name>vigie::ClaimSheet</name>
    <message>
        <source>Certainty</source>
        <comment>asserted, reported or disputed</comment>
        <translation>確度</translation>
    </message>
    <message>
        <source>Converted to</source>
        <comment>the same amount in another currency</comment>
        <translation>換算額</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>which one an unqualified dollar is</comment>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>%1  (set by you)</source>
        <extracomment>%1 is a value such as a name or a date</extracomment>
        <translation>%1（手動で設定）</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>period of a claim</comment>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 a period, %2 how it was found</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>returned, disputed or denied</source>
        <translation>返還、異論または否定あり</translation>
    </message>
    <message>
        <source>reported without being asserted</source>
        <translation>伝聞（断定ではない）</translation>
    </message>
    <message>
        <source>%1 was taken %2; it could also be: %3</source>
        <comment>%1 USD, %2 by the document’s language, %3 CAD, AUD</comment>
        <translation>%2、%1と解釈（ほかの候補：%3）</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <comment>%1 the title of a document</comment>
        <translation>%1、%2ページ</translation>
    </message>
    <message>
        <source>Highlights</source>
        <comment>what a person marked as evidence</comment>
        <translation>ハイライト</translation>
    </message>
</context>
<context>
    <name>vigie::ClaimsPanel</name>
    <message>
        <source>No amounts yet</source>
        <translation>金額はまだありません</translation>
    </message>
    <message>
        <source>When documents are in the library, every amount of money that they state is listed here, the statements of one fact together.</source>
        <translation>文書を取り込むと、記載された金額がすべてここに表示されます。同じ事実についての記載は一つにまとめられます。</translation>
    </message>
    <message>
        <source>Kind of amount</source>
        <translation>金額の種別</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Amounts stated</source>
        <translation>記載された金額</translation>
    </message>
    <message>
        <source>Words of the document</source>
        <translation>文書の原文</translation>
    </message>
    <message>
        <source>All kinds</source>
        <comment>of amounts</comment>
        <translation>すべての種別</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>すべての年</translation>
    </message>
    <message>
        <source>Needs review (%1)</source>
        <comment>%1 how many claims</comment>
        <translation>要確認（%1）</translation>
    </message>
    <message>
        <source>Chart (%1)</source>
        <comment>claims behind a bar, %1 how many</comment>
        <translation>グラフ（%1）</translation>
    </message>
</context>
<context>
    <name>vigie::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Type a command…</source>
        <translation>コマンド名を入力…</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
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
        <translation>ちょうど</translation>
    </message>
    <message>
        <source>about</source>
        <comment>before an amount</comment>
        <translation>約</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>before an amount</comment>
        <translation>少なくとも</translation>
    </message>
    <message>
        <source>more than</source>
        <comment>before an amount</comment>
        <translation>超（&gt;）</translation>
    </message>
    <message>
        <source>at most</source>
        <comment>before an amount</comment>
        <translation>多くとも</translation>
    </message>
    <message>
        <source>less than</source>
        <comment>before an amount</comment>
        <translation>未満（&lt;）</translation>
    </message>
    <message>
        <source>nearly</source>
        <comment>before an amount</comment>
        <translation>ほぼ</translation>
    </message>
    <message>
        <source>between</source>
        <comment>before the two ends of an amount</comment>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Money</source>
        <comment>what an amount counts</comment>
        <translation>金銭</translation>
    </message>
    <message>
        <source>Virtual asset</source>
        <comment>what an amount counts: bitcoin and the like</comment>
        <translation>暗号資産</translation>
    </message>
    <message>
        <source>Things</source>
        <comment>what an amount counts: barrels, people, missiles</comment>
        <translation>物品・人など</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>part of a claim</comment>
        <translation>金額</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>part of a claim</comment>
        <translation>種別</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>part of a claim: the time it is about</comment>
        <translation>期間</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>of an event</comment>
        <translation>日付</translation>
    </message>
    <message>
        <source>Victim</source>
        <comment>part of a claim</comment>
        <translation>被害者</translation>
    </message>
    <message>
        <source>Actor</source>
        <comment>part of a claim: who did it</comment>
        <translation>実行者</translation>
    </message>
    <message>
        <source>According to</source>
        <comment>part of a claim: whom the document cites</comment>
        <translation>典拠</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>part of a claim: the larger amount it belongs to</comment>
        <translation>これを含む総額</translation>
    </message>
    <message>
        <source>Reported only</source>
        <comment>part of a claim: not asserted by the document</comment>
        <translation>伝聞のみ</translation>
    </message>
    <message>
        <source>Disputed</source>
        <comment>part of a claim: returned, disputed or denied</comment>
        <translation>異論あり</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>part of a claim</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Kept out of charts</source>
        <comment>part of a claim</comment>
        <translation>グラフ対象外</translation>
    </message>
    <message>
        <source>Comment</source>
        <comment>a person's remark on a claim</comment>
        <translation>コメント</translation>
    </message>
    <message>
        <source>by who issued the document</source>
        <comment>why US dollars were taken, and not others</comment>
        <translation>文書の発行元から</translation>
    </message>
    <message>
        <source>by the document’s language</source>
        <comment>why US dollars were taken, and not others</comment>
        <translation>文書の言語から</translation>
    </message>
    <message>
        <source>by the words around it</source>
        <comment>why US dollars were taken, and not others</comment>
        <translation>前後の文言から</translation>
    </message>
    <message>
        <source>because nothing else is said</source>
        <comment>why US dollars were taken, and not others</comment>
        <translation>ほかに手がかりがないため</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a part of a claim that has no value</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Vigie read it</source>
        <comment>Vigie is this program</comment>
        <translation>Vigieが読み取り</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>手動で入力</translation>
    </message>
    <message>
        <source>Merged or split</source>
        <translation>統合または分離</translation>
    </message>
    <message>
        <source>You accepted it</source>
        <translation>手動で採用</translation>
    </message>
    <message>
        <source>You rejected it</source>
        <translation>手動で却下</translation>
    </message>
    <message>
        <source>You took your decision back</source>
        <translation>判断を取り消し</translation>
    </message>
    <message>
        <source>You decided</source>
        <translation>手動で判断</translation>
    </message>
    <message>
        <source>You set: %1</source>
        <comment>%1 a part of a claim: Victim</comment>
        <translation>手動で設定：%1</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <comment>%1 an amount</comment>
        <translation>%1と同じ</translation>
    </message>
    <message>
        <source>something else than %1</source>
        <comment>%1 an amount</comment>
        <translation>%1とは別</translation>
    </message>
    <message>
        <source>Vigie read: %1</source>
        <comment>Vigie is this program; %1 a part of a claim: Victim</comment>
        <translation>Vigieが読み取り：%1</translation>
    </message>
    <message>
        <source>some cases only</source>
        <comment>how much an amount covers</comment>
        <translation>一部の事案のみ</translation>
    </message>
    <message>
        <source>the whole world</source>
        <comment>how much an amount covers</comment>
        <translation>全世界</translation>
    </message>
    <message>
        <source>all that its victim lost or its actor took</source>
        <comment>how much an amount covers</comment>
        <translation>被害者が失った、または実行者が奪ったすべて</translation>
    </message>
    <message>
        <source>Covers</source>
        <comment>part of a claim: of how much of what happened the amount tells</comment>
        <translation>及ぶ範囲</translation>
    </message>
</context>
<context>
    <name>vigie::DecisionHistory</name>
    <message>
        <source>Who said what</source>
        <translation>判断の履歴</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>判断者と内容</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>vigie::DocumentChoice</name>
    <message>
        <source>Documents of the Chart</source>
        <translation>グラフの対象文書</translation>
    </message>
    <message>
        <source>The chart counts what the ticked documents state.</source>
        <translation>チェックを付けた文書の記載だけをグラフに集計します。</translation>
    </message>
    <message>
        <source>Filter by title or date</source>
        <translation>タイトルまたは日付で絞り込む</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a document, when it was published</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>すべて解除(&amp;N)</translation>
    </message>
</context>
<context>
    <name>vigie::DocumentDialog</name>
    <message>
        <source>Document Properties</source>
        <translation>文書のプロパティ</translation>
    </message>
    <message>
        <source>2025-05-29, 2025-05 or 2025</source>
        <comment>examples of how to enter a date</comment>
        <translation>2025-05-29、2025-05、2025など</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>タイトル(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>P&amp;ublished:</source>
        <comment>date of publication</comment>
        <translation>公表日(&amp;U):</translation>
    </message>
    <message>
        <source>&amp;Publisher:</source>
        <translation>発行元(&amp;P):</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>ファイル:</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%nページ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1文字</translation>
    </message>
    <message>
        <source>Length:</source>
        <translation>分量:</translation>
    </message>
    <message>
        <source>Without a date, words like “last year” in it cannot be dated.</source>
        <translation>公表日がないと、文中の「昨年」などの表現がいつを指すか特定できません。</translation>
    </message>
    <message>
        <source>Enter a day, a month, a quarter or a year, for example 2025-05-29, 2025-05, 2025-Q2 or 2025.</source>
        <translation>年月日、年月、四半期または年を入力してください（例：2025-05-29、2025-05、2025-Q2、2025）。</translation>
    </message>
    <message>
        <source>Citations in other languages give it beside the title.</source>
        <translation>ほかの言語の出典表記では、タイトルに添えて示します。</translation>
    </message>
    <message>
        <source>T&amp;ranslated title:</source>
        <translation>タイトルの訳(&amp;R):</translation>
    </message>
</context>
<context>
    <name>vigie::DocumentModel</name>
    <message>
        <source>Title</source>
        <comment>column of the library</comment>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>column of the library</comment>
        <translation>言語</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>column of the library: date of publication</comment>
        <translation>公表日</translation>
    </message>
    <message>
        <source>Publisher</source>
        <comment>column of the library</comment>
        <translation>発行元</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>column of the library: number of pages</comment>
        <translation>ページ数</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column of the library: kind of file</comment>
        <translation>種類</translation>
    </message>
    <message>
        <source>No date of publication was found. Add it in the document’s properties.</source>
        <translation>公表日が見つかりませんでした。文書のプロパティで入力してください。</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <comment>%2 a sentence</comment>
        <translation>%1ページ：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) (%1): %2</source>
        <comment>%1 their numbers, %2 a sentence</comment>
        <translation>
            <numerusform>%nページ（%1）：%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::EntityChooser</name>
    <message>
        <source>Choose the Name</source>
        <translation>名称・用語の選択</translation>
    </message>
    <message>
        <source>“%1” names:</source>
        <comment>%1 words of a document; a list of entries follows</comment>
        <translation>「%1」が指すもの:</translation>
    </message>
    <message>
        <source>Part of a name in any language</source>
        <translation>名称の一部（言語は問いません）</translation>
    </message>
    <message>
        <source>Entries of the thesaurus</source>
        <translation>用語集の項目</translation>
    </message>
    <message>
        <source>&amp;New Entry…</source>
        <translation>新しい項目(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>vigie::EntityDelegate</name>
    <message>
        <source>yours</source>
        <comment>an entry that the person added or changed</comment>
        <translation>手動編集</translation>
    </message>
</context>
<context>
    <name>vigie::EntityDetail</name>
    <message>
        <source>Mentions</source>
        <translation>言及箇所</translation>
    </message>
    <message>
        <source>Appears With</source>
        <comment>other names in the same passages</comment>
        <translation>共に現れる名称</translation>
    </message>
    <message>
        <source>Amounts and Events</source>
        <translation>金額と出来事</translation>
    </message>
    <message>
        <source>About this name</source>
        <translation>この名称・用語について</translation>
    </message>
    <message>
        <source>Mentions by document</source>
        <translation>文書別の言及箇所</translation>
    </message>
    <message>
        <source>Names in the same passages</source>
        <translation>同じ箇所に現れる名称・用語</translation>
    </message>
    <message>
        <source>Amounts and events that concern this name</source>
        <translation>この名称・用語に関する金額と出来事</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column: date or period</comment>
        <translation>時期</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: amount or event</comment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Choose a name to see what is known about it.</source>
        <translation>名称・用語を選ぶと、文書からわかることが表示されます。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Edit Entry</source>
        <translation>項目の編集</translation>
    </message>
    <message>
        <source>Merge or Split Entry</source>
        <translation>項目の統合または分割</translation>
    </message>
    <message>
        <source>%1, added or changed by you</source>
        <comment>%1 a type of entry</comment>
        <translation>%1（手動で追加または変更）</translation>
    </message>
    <message>
        <source>All languages</source>
        <comment>a name that holds in each</comment>
        <translation>すべての言語</translation>
    </message>
    <message>
        <source>Highlight</source>
        <comment>what a person marked as evidence</comment>
        <translation>ハイライト</translation>
    </message>
</context>
<context>
    <name>vigie::EntityEditor</name>
    <message>
        <source>New Entry</source>
        <translation>新しい項目</translation>
    </message>
    <message>
        <source>Edit Entry</source>
        <translation>項目の編集</translation>
    </message>
    <message>
        <source>&amp;Add Name</source>
        <translation>名称を追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove Name</source>
        <translation>名称を削除(&amp;R)</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>List</source>
        <comment>column: whose identifier it is</comment>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>Add &amp;Identifier</source>
        <translation>識別子を追加(&amp;I)</translation>
    </message>
    <message>
        <source>Related Entries</source>
        <translation>関連する項目</translation>
    </message>
    <message>
        <source>Add &amp;Broader…</source>
        <translation>上位の項目を追加(&amp;B)…</translation>
    </message>
    <message>
        <source>Add R&amp;elated…</source>
        <translation>関連項目を追加(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>種別(&amp;T):</translation>
    </message>
    <message>
        <source>Kind of identifier</source>
        <translation>識別子の種類</translation>
    </message>
    <message>
        <source>Broader</source>
        <comment>relation of two entries</comment>
        <translation>上位</translation>
    </message>
    <message>
        <source>Related</source>
        <comment>relation of two entries</comment>
        <translation>関連</translation>
    </message>
    <message>
        <source>Broader Entry</source>
        <translation>上位の項目</translation>
    </message>
    <message>
        <source>Related Entry</source>
        <translation>関連項目</translation>
    </message>
</context>
<context>
    <name>vigie::EntityLine</name>
    <message>
        <source>Part of a name in any language</source>
        <translation>名称の一部（言語は問いません）</translation>
    </message>
</context>
<context>
    <name>vigie::EntityModel</name>
    <message numerus="yes">
        <source>%n passage(s) together</source>
        <comment>two entities named in the same passages</comment>
        <translation>
            <numerusform>共に現れる箇所%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1: 12 mentions, %2: in 3 documents</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>言及%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n document(s)</source>
        <translation>
            <numerusform>文書%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>not named in any document</source>
        <translation>どの文書にも現れません</translation>
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
        <translation>名称・用語はまだありません</translation>
    </message>
    <message>
        <source>When documents are in the library, the persons, organisations, States and terms that they name are listed here.</source>
        <translation>文書を取り込むと、文中に現れる人物、組織、国、用語などがここに表示されます。</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>名称・用語を絞り込む</translation>
    </message>
    <message>
        <source>Type of name</source>
        <translation>名称・用語の種別</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称・用語</translation>
    </message>
    <message>
        <source>Named here:</source>
        <comment>at the place being read</comment>
        <translation>この箇所の名称・用語:</translation>
    </message>
    <message>
        <source>All types</source>
        <comment>of names</comment>
        <translation>すべての種別</translation>
    </message>
    <message>
        <source>Add to the Thesaurus</source>
        <translation>用語集に追加</translation>
    </message>
</context>
<context>
    <name>vigie::EventActions</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Open Document</source>
        <translation>文書を開く</translation>
    </message>
    <message>
        <source>Open the Passage</source>
        <translation>該当箇所を開く</translation>
    </message>
    <message>
        <source>The event is a proposal again.</source>
        <translation>出来事を未確認に戻しました。</translation>
    </message>
    <message>
        <source>The event was accepted.</source>
        <translation>出来事を採用しました。</translation>
    </message>
    <message>
        <source>The event was rejected.</source>
        <translation>出来事を却下しました。</translation>
    </message>
    <message>
        <source>The events are one.</source>
        <translation>出来事を一つに統合しました。</translation>
    </message>
    <message>
        <source>The events stand by themselves again.</source>
        <translation>統合した出来事を分離しました。</translation>
    </message>
    <message>
        <source>The event was taken off the timeline. Undo brings it back.</source>
        <translation>出来事をタイムラインから外しました。「編集」▸「元に戻す」で再び表示できます。</translation>
    </message>
    <message>
        <source>The event is no longer kept off the timeline.</source>
        <translation>出来事の除外を解除しました。</translation>
    </message>
    <message>
        <source>The event was removed.</source>
        <translation>出来事を削除しました。</translation>
    </message>
    <message>
        <source>Accept Event</source>
        <translation>出来事を採用</translation>
    </message>
    <message>
        <source>Reject Event</source>
        <translation>出来事を却下</translation>
    </message>
    <message>
        <source>Edit Event…</source>
        <translation>出来事を編集…</translation>
    </message>
    <message>
        <source>Merge With</source>
        <translation>ほかの出来事と統合</translation>
    </message>
    <message>
        <source>Split Merged Events</source>
        <translation>統合した出来事を分離</translation>
    </message>
    <message>
        <source>Keep off the Timeline</source>
        <translation>タイムラインから外す</translation>
    </message>
    <message>
        <source>Put Back on the Timeline</source>
        <translation>タイムラインに戻す</translation>
    </message>
    <message>
        <source>Remove Event</source>
        <translation>出来事を削除</translation>
    </message>
    <message>
        <source>The decision was not kept.</source>
        <translation>判断を保存できませんでした。</translation>
    </message>
    <message>
        <source>The event was changed.</source>
        <translation>出来事を変更しました。</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>ハイライト</translation>
    </message>
</context>
<context>
    <name>vigie::EventEditor</name>
    <message>
        <source>Edit Event</source>
        <translation>出来事の編集</translation>
    </message>
    <message>
        <source>Add Event</source>
        <translation>出来事の追加</translation>
    </message>
    <message>
        <source>Words of the document</source>
        <translation>文書の原文</translation>
    </message>
    <message>
        <source>An event needs a date to stand on the timeline.</source>
        <translation>タイムラインに表示するには、出来事の日付が必要です。</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>日付(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>種別(&amp;K):</translation>
    </message>
    <message>
        <source>Named:</source>
        <comment>who and what the sentence names</comment>
        <translation>名称・用語:</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <comment>tab: what is read from the words</comment>
        <translation>読み取り内容(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Who Said What</source>
        <translation>判断の履歴(&amp;W)</translation>
    </message>
</context>
<context>
    <name>vigie::Evidence</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>金額の記載</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>the words of a document</extracomment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <translation>%1（現在はありません）</translation>
    </message>
</context>
<context>
    <name>vigie::EvidenceChooser</name>
    <message>
        <source>Evidence for a Claim</source>
        <translation>金額の記載の根拠</translation>
    </message>
    <message>
        <source>Evidence for an Event</source>
        <translation>出来事の根拠</translation>
    </message>
    <message>
        <source>Words of it, or of the document's title</source>
        <translation>本文または文書のタイトルに含まれる語</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>金額の記載</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>出来事</translation>
    </message>
</context>
<context>
    <name>vigie::EvidenceList</name>
    <message>
        <source>Evidence for</source>
        <translation>裏付ける対象</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>名称…</translation>
    </message>
    <message>
        <source>Claim…</source>
        <translation>金額の記載…</translation>
    </message>
    <message>
        <source>Event…</source>
        <translation>出来事…</translation>
    </message>
    <message>
        <source>Say for what this is evidence</source>
        <translation>この箇所が何の根拠になるかを指定します</translation>
    </message>
    <message>
        <source>It is no evidence for the chosen one</source>
        <translation>選んだ対象の根拠から外します</translation>
    </message>
</context>
<context>
    <name>vigie::ExpansionBar</name>
    <message>
        <source>Also:</source>
        <comment>before the words that a search looks for in addition</comment>
        <translation>あわせて検索:</translation>
    </message>
    <message>
        <source>Added as another reading of the same characters.</source>
        <translation>同じ文字列の別の読み方として追加しました。</translation>
    </message>
    <message>
        <source>Added from the thesaurus (%1).</source>
        <comment>%1 a language</comment>
        <translation>用語集から追加しました（%1）。</translation>
    </message>
    <message>
        <source>Press to leave it out.</source>
        <translation>クリックすると検索語から外します。</translation>
    </message>
    <message>
        <source>Left out. Press to search for it.</source>
        <translation>検索語から外しています。クリックすると検索に加えます。</translation>
    </message>
    <message>
        <source>Also search for %1</source>
        <translation>「%1」も検索する</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>words that are also searched for</comment>
        <translation>
            <numerusform>ほか%n語</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything that is also searched for.</source>
        <translation>あわせて検索している語をすべて表示します。</translation>
    </message>
    <message>
        <source>Added from the general vocabulary (%1).</source>
        <comment>%1 a language</comment>
        <translation>一般語彙から追加しました（%1）。</translation>
    </message>
    <message>
        <source>Added from a dictionary of this system (%1).</source>
        <comment>%1 a language</comment>
        <translation>このシステムの辞書から追加しました（%1）。</translation>
    </message>
    <message>
        <source>Added as another spelling: no text has the word as you wrote it.</source>
        <translation>別の表記として追加しました。入力したとおりの語はどのテキストにもありません。</translation>
    </message>
</context>
<context>
    <name>vigie::Export</name>
    <message>
        <source>There is no export format “%1”.</source>
        <translation>「%1」という書き出し形式はありません。</translation>
    </message>
    <message>
        <source>The export could not be written: %1.</source>
        <translation>書き出せませんでした：%1。</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>JSONではありません：%1。</translation>
    </message>
    <message>
        <source>This file holds no collection of Web Annotations.</source>
        <translation>このファイルにはWeb Annotationのコレクションがありません。</translation>
    </message>
    <message>
        <source>The annotation number %1 of this file was not written by Vigie: its id, its source, its page or its words are missing.</source>
        <translation>このファイルの%1番目の注釈はVigieが書き出したものではありません。ID、出典、ページまたは文言がありません。</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>「%1」を読み取れませんでした：%2。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB.</source>
        <translation>「%1」は%2 MBを超えています。</translation>
    </message>
    <message>
        <source>The file could not be packed: %1.</source>
        <translation>ファイルを圧縮できませんでした：%1。</translation>
    </message>
    <message>
        <source>“%1” is there already. Name a new or an empty folder.</source>
        <translation>「%1」はすでに存在します。新しいフォルダーか空のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>書き出しを中止しました。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」：%2</translation>
    </message>
    <message>
        <source>The passage is no longer found in its document.</source>
        <translation>この箇所は現在の文書に見つかりません。</translation>
    </message>
    <message>
        <source>No document of the library has the text of this PDF. Import the PDF first.</source>
        <translation>このPDFと同じ本文の文書がライブラリにありません。先にPDFを取り込んでください。</translation>
    </message>
    <message>
        <source>There are no highlights in this PDF.</source>
        <translation>このPDFにハイライトはありません。</translation>
    </message>
    <message>
        <source>Page %1: no words lie under a highlight.</source>
        <translation>%1ページ：文字に重なっていないハイライトがあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) are left out: their document is no longer in the library.</source>
        <translation>
            <numerusform>文書がライブラリにないため、ハイライト%n件を除きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The highlights stand in %n document(s). Name a file that ends in .zip, or choose one document.</source>
        <translation>
            <numerusform>ハイライトが%n件の文書にまたがっています。.zipで終わるファイル名にするか、文書を1件選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room for the copy.</source>
        <translation>コピーを保存する空き容量がありません。</translation>
    </message>
    <message>
        <source>No document of these highlights is in the library.</source>
        <translation>これらのハイライトの文書がライブラリにありません。</translation>
    </message>
</context>
<context>
    <name>vigie::ExportDialog</name>
    <message>
        <source>Markdown text</source>
        <comment>format of an export</comment>
        <translation>Markdownテキスト</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <comment>format of an export</comment>
        <translation>ウェブページ（HTML）</translation>
    </message>
    <message>
        <source>Web Annotations (JSON-LD)</source>
        <comment>format of an export</comment>
        <translation>Web Annotation（JSON-LD）</translation>
    </message>
    <message>
        <source>Export Highlights</source>
        <translation>ハイライトの書き出し</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s), as the list shows them, each with its citation.</source>
        <translation>
            <numerusform>一覧に表示されているハイライト%n件を、それぞれ出典付きで書き出します。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>形式(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Citations in:</source>
        <comment>followed by a language</comment>
        <translation>出典の言語(&amp;C):</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>LibreOffice document (ODT)</source>
        <comment>format of an export</comment>
        <translation>LibreOffice文書（ODT）</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <comment>format of an export</comment>
        <translation>Word文書（DOCX）</translation>
    </message>
    <message>
        <source>Evidence pack</source>
        <comment>format of an export</comment>
        <translation>証拠資料一式</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <comment>format of an export</comment>
        <translation>表（CSV）</translation>
    </message>
    <message>
        <source>References for Zotero (CSL-JSON)</source>
        <comment>format of an export</comment>
        <translation>Zotero用の文献情報（CSL-JSON）</translation>
    </message>
    <message>
        <source>References (RIS)</source>
        <comment>format of an export</comment>
        <translation>文献情報（RIS）</translation>
    </message>
    <message>
        <source>References (BibTeX)</source>
        <comment>format of an export</comment>
        <translation>文献情報（BibTeX）</translation>
    </message>
    <message>
        <source>Project for qualitative analysis (REFI-QDA)</source>
        <comment>format of an export</comment>
        <translation>質的分析プロジェクト（REFI-QDA）</translation>
    </message>
    <message>
        <source>Plain text for notes and for publishing.</source>
        <translation>メモや公開に使えるプレーンテキストです。</translation>
    </message>
    <message>
        <source>One page that any browser shows; it runs nothing and loads nothing.</source>
        <translation>どのブラウザーでも表示できる1ページの文書です。何も実行せず、外部から何も読み込みません。</translation>
    </message>
    <message>
        <source>Quotes under the title of each document, your notes as comments, sources as footnotes.</source>
        <translation>文書のタイトルの下に引用を並べ、メモをコメント、出典を脚注にします。</translation>
    </message>
    <message>
        <source>A .zip file for others to check: excerpts, pictures of the pages, amounts, and fingerprints of the originals.</source>
        <translation>第三者が検証できる.zipファイルです。抜粋、ページの画像、金額、原本のハッシュ値が入ります。</translation>
    </message>
    <message>
        <source>One highlight in a row, for spreadsheets.</source>
        <translation>ハイライト1件を1行とする、表計算ソフト用の形式です。</translation>
    </message>
    <message>
        <source>The documents, with pages, quotes and tags, for a reference manager.</source>
        <translation>文書をページ、引用、タグとともに文献管理ソフトに渡します。</translation>
    </message>
    <message>
        <source>Texts, originals and tags as codes, for NVivo, ATLAS.ti, MAXQDA and QualCoder.</source>
        <translation>本文、原本、コードとしてのタグを、NVivo、ATLAS.ti、MAXQDA、QualCoderに渡します。</translation>
    </message>
    <message>
        <source>For other programs, and to take back into Vigie without loss.</source>
        <translation>ほかのプログラム用です。Vigieに欠落なく取り込み直すこともできます。</translation>
    </message>
    <message>
        <source>For &amp;Excel (marks the file as UTF-8)</source>
        <translation>Excel用（BOM付きUTF-8）(&amp;E)</translation>
    </message>
    <message>
        <source>PDF copy with marks</source>
        <comment>format of an export</comment>
        <translation>注釈付きPDFのコピー</translation>
    </message>
    <message>
        <source>Highlights and notes that other readers of PDF show. The original stays as it is; web pages and texts are set into a PDF; several documents become one .zip file.</source>
        <translation>ほかのPDFビューアーでも表示されるハイライトとメモです。原本は変わりません。ウェブページとテキストはPDFに変換し、複数の文書は一つの.zipファイルにまとめます。</translation>
    </message>
</context>
<context>
    <name>vigie::ExportRun</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Export Highlights</source>
        <translation>ハイライトの書き出し</translation>
    </message>
    <message>
        <source>Writing the export…</source>
        <translation>書き出しています…</translation>
    </message>
    <message>
        <source>Bring In Highlights</source>
        <translation>ハイライトの取り込み</translation>
    </message>
    <message>
        <source>Reading the highlights…</source>
        <translation>ハイライトを読み込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) were brought in.</source>
        <translation>
            <numerusform>ハイライト%n件を取り込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed elsewhere and are now as the file has them.</source>
        <translation>
            <numerusform>%n件は別の場所で変更されていたため、ファイルの内容に合わせました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already.</source>
        <translation>
            <numerusform>%n件はすでにあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n the words are not found here; they are listed as lost.</source>
        <translation>
            <numerusform>%n件は文言がここに見つからないため、「文言なし」として一覧に載せました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed both here and in the file. Both versions now stand side by side:</source>
        <translation>
            <numerusform>%n件はここでもファイルでも変更されています。両方の版を並べて残しました：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2件</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Not in this document</source>
        <translation>この文書には見つかりません</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>この文書内を検索</translation>
    </message>
    <message>
        <source>Previous find (Shift+Enter)</source>
        <translation>前の一致箇所（Shift+Enter）</translation>
    </message>
    <message>
        <source>Previous find</source>
        <translation>前の一致箇所</translation>
    </message>
    <message>
        <source>Next find (Enter)</source>
        <translation>次の一致箇所（Enter）</translation>
    </message>
    <message>
        <source>Next find</source>
        <translation>次の一致箇所</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>検索バーを閉じる</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1/%2件以上</translation>
    </message>
</context>
<context>
    <name>vigie::Help</name>
    <message>
        <source>About Vigie</source>
        <translation>Vigieについて</translation>
    </message>
    <message>
        <source>Vigie %1</source>
        <comment>name of the program and its version</comment>
        <translation>Vigie %1</translation>
    </message>
    <message>
        <source>A workbench for people who read sanctions reports in English, French, Japanese and Korean. It works without a network: unless you serve a search index yourself, nothing you read leaves this computer.</source>
        <translation>英語、フランス語、日本語、韓国語の制裁関連報告書を読み込む人のための調査ツールです。ネットワークがなくても使えます。検索の索引をご自分で公開しない限り、読んだ内容がこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>Vigie is free software: you may use, share and change it under the terms of the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Vigieは自由ソフトウェアです。GNU General Public Licenseバージョン3またはそれ以降の条件の下で、使用、共有、改変できます。いかなる保証もありません。</translation>
    </message>
</context>
<context>
    <name>vigie::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Find on This Page</source>
        <translation>このページ内を検索</translation>
    </message>
    <message>
        <source>Search the Help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 command, %2 its keys</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Commands of the help</source>
        <translation>ヘルプのコマンド</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>ヘルプのページ一覧</translation>
    </message>
    <message>
        <source>No page of the help holds all these words.</source>
        <translation>これらの語をすべて含むヘルプのページはありません。</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>ヘルプのページ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>vigie::HiddenDialog</name>
    <message>
        <source>No entry is hidden.</source>
        <translation>非表示の項目はありません。</translation>
    </message>
    <message>
        <source>Hidden Entries</source>
        <translation>非表示の項目</translation>
    </message>
    <message>
        <source>&amp;Show Again</source>
        <translation>再び表示(&amp;S)</translation>
    </message>
    <message>
        <source>The entry could not be shown again.</source>
        <translation>項目を再び表示できませんでした。</translation>
    </message>
</context>
<context>
    <name>vigie::HighlightBar</name>
    <message>
        <source>Highlight: %1 (key %2)</source>
        <translation>ハイライト：%1（%2キー）</translation>
    </message>
    <message>
        <source>Highlight: %1</source>
        <translation>ハイライト：%1</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>メモ…</translation>
    </message>
    <message>
        <source>Highlight with a note and tags</source>
        <translation>メモとタグを付けてハイライト</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Copy the words with their citation</source>
        <translation>選択した文字を出典付きでコピー</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>a menu: enter an amount, an event or a name by hand</comment>
        <translation>入力</translation>
    </message>
    <message>
        <source>Enter by hand what these words state</source>
        <translation>この文言に記載された内容を手動で入力</translation>
    </message>
    <message>
        <source>Underline in the colour used last</source>
        <translation>直前に使った色で下線を引く</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>下線</translation>
    </message>
</context>
<context>
    <name>vigie::HistoryDialog</name>
    <message>
        <source>It could not be undone.</source>
        <translation>元に戻せませんでした。</translation>
    </message>
    <message>
        <source>It could not be redone.</source>
        <translation>やり直せませんでした。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>What you did in this library, the last at the bottom. Choose a line to go back or forward to it; nothing is lost until you do something new.</source>
        <translation>このライブラリで行った操作です。新しいものほど下に表示されます。行を選ぶと、その時点まで戻るか進みます。新しい操作をするまで、何も失われません。</translation>
    </message>
    <message>
        <source>Before your first change</source>
        <translation>最初の変更の前</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>行った操作</translation>
    </message>
</context>
<context>
    <name>vigie::Import</name>
    <message>
        <source>There is no such file or folder.</source>
        <translation>そのファイルまたはフォルダーはありません。</translation>
    </message>
    <message>
        <source>The folder may not be read. Check its permissions.</source>
        <translation>フォルダーを読み取る権限がありません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Links inside folders are not followed. Import what it points to.</source>
        <translation>フォルダー内のリンクはたどりません。リンク先を直接取り込んでください。</translation>
    </message>
    <message>
        <source>Hidden files and folders are not imported.</source>
        <translation>隠しファイルと隠しフォルダーは取り込みません。</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>ファイルにテキストがありません。</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>取り込みを中止しました。</translation>
    </message>
    <message>
        <source>Files of this kind are not documents Vigie can read.</source>
        <translation>この種類のファイルは、Vigieで読み取れる文書ではありません。</translation>
    </message>
    <message>
        <source>The file may not be read. Check its permissions.</source>
        <translation>ファイルを読む権限がありません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The file could not be opened: %1.</source>
        <translation>ファイルを開けませんでした：%1。</translation>
    </message>
    <message>
        <source>This is a device, pipe or socket, not a file.</source>
        <translation>これはファイルではなく、デバイス、パイプ、またはソケットです。</translation>
    </message>
    <message>
        <source>The folder could not be read: %1.</source>
        <translation>フォルダーを読み取れませんでした：%1。</translation>
    </message>
    <message>
        <source>The link leads round in a circle.</source>
        <translation>リンクが循環しています。</translation>
    </message>
    <message>
        <source>Reading this file took too long twice, on %1, and it was set aside. Import the file by itself to try once more.</source>
        <translation>このファイルの読み取りは%1に2回とも時間がかかりすぎたため、対象から外しました。もう一度試すには、このファイルだけを取り込んでください。</translation>
    </message>
    <message>
        <source>Reading this file failed twice, on %1, and it was set aside. Import the file by itself to try once more.</source>
        <translation>このファイルの読み取りは%1に2回失敗したため、対象から外しました。もう一度試すには、このファイルだけを取り込んでください。</translation>
    </message>
    <message>
        <source>The list of files set aside could not be written: %1.</source>
        <translation>対象から外したファイルの一覧を書き込めませんでした：%1。</translation>
    </message>
</context>
<context>
    <name>vigie::ImportDialog</name>
    <message>
        <source>Stopping… What has been imported so far stays in the library.</source>
        <translation>中止しています…（ここまでに取り込んだ文書はライブラリに残ります）</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>ファイルを探しています…</translation>
    </message>
    <message>
        <source>Importing file %1 of %2</source>
        <translation>取り込み中：%1/%2件</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added</source>
        <translation>
            <numerusform>追加%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) updated</source>
        <translation>
            <numerusform>更新%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) unchanged</source>
        <translation>
            <numerusform>変更なし%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed</source>
        <translation>
            <numerusform>失敗%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) skipped</source>
        <translation>
            <numerusform>対象外%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No files were found to import</source>
        <translation>取り込めるファイルは見つかりませんでした</translation>
    </message>
    <message>
        <source>Stopped: %1.</source>
        <comment>%1 counts of imported files</comment>
        <translation>中止しました（%1）。</translation>
    </message>
    <message>
        <source>Import finished: %1.</source>
        <comment>%1 counts of imported files</comment>
        <translation>取り込みが完了しました（%1）。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>取り込みの進行状況</translation>
    </message>
    <message>
        <source>These files were not imported:</source>
        <translation>次のファイルは取り込まれませんでした:</translation>
    </message>
    <message>
        <source>Files that were not imported</source>
        <translation>取り込まれなかったファイル</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reason and what you can do</source>
        <translation>理由と対処法</translation>
    </message>
    <message>
        <source>Stop Import</source>
        <translation>取り込みを中止</translation>
    </message>
    <message>
        <source>Copy List</source>
        <translation>一覧をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Password of “%1”. It is not stored.</source>
        <translation>「%1」のパスワードを入力してください。パスワードは保存されません。</translation>
    </message>
    <message>
        <source>Enter Password…</source>
        <translation>パスワードを入力…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) came in without readable text, probably scans. OCR can read their words; it takes a few seconds a page.</source>
        <translation>
            <numerusform>読み取れるテキストのないページが%nページありました。スキャン画像と思われます。OCRで文字を読み取れます（1ページにつき数秒かかります）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read by OCR</source>
        <translation>OCRで読み取る</translation>
    </message>
    <message>
        <source>Completing the search index…</source>
        <translation>検索の索引を仕上げています…</translation>
    </message>
</context>
<context>
    <name>vigie::IndexServing</name>
    <message>
        <source>Index served at %1</source>
        <translation>索引を%1で公開中</translation>
    </message>
    <message>
        <source>Others can search this library at this address. Click to stop.</source>
        <translation>このアドレスで、ほかの人がこのライブラリを検索できます。クリックすると終了できます。</translation>
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
        <translation>%1  %2：%3</translation>
    </message>
</context>
<context>
    <name>vigie::LabelTable</name>
    <message>
        <source>Name</source>
        <comment>column: a name of an entry</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column: preferred, other or hidden name</comment>
        <translation>種別</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>曖昧</translation>
    </message>
    <message>
        <source>Too short or too common: kept, but no text is linked by this name alone.</source>
        <translation>短すぎるか一般的すぎるため、登録はされますが、この名称だけでは本文と結び付けません。</translation>
    </message>
    <message>
        <source>Names of the entry</source>
        <translation>項目の名称</translation>
    </message>
    <message>
        <source>All languages</source>
        <comment>a name that holds in each</comment>
        <translation>すべての言語</translation>
    </message>
    <message>
        <source>Language of the name</source>
        <translation>名称の言語</translation>
    </message>
    <message>
        <source>Preferred</source>
        <comment>kind of name: the one that is shown</comment>
        <translation>優先名</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of name: found, not shown first</comment>
        <translation>別名</translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>kind of name: found, never shown</comment>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Kind of name</source>
        <translation>名称の種別</translation>
    </message>
</context>
<context>
    <name>vigie::LeftOutModel</name>
    <message>
        <source>A total over several years belongs to no single one.</source>
        <translation>複数年にわたる総額のため、特定の年に計上できません。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>被害者</translation>
    </message>
    <message>
        <source>Why no bar shows it</source>
        <translation>棒に含まれない理由</translation>
    </message>
</context>
<context>
    <name>vigie::LibraryCheck</name>
    <message>
        <source>The search index is missing.</source>
        <translation>検索の索引がありません。</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>検索の索引が破損しています。</translation>
    </message>
    <message>
        <source>The search index was made by another version or with another thesaurus.</source>
        <translation>検索の索引は、別のバージョンまたは別の用語集で作成されています。</translation>
    </message>
    <message>
        <source>The search index is behind the library.</source>
        <translation>検索の索引がライブラリの内容に追いついていません。</translation>
    </message>
    <message>
        <source>The database is damaged: %1.</source>
        <translation>データベースが破損しています：%1。</translation>
    </message>
    <message>
        <source>“%1”: %2. Import the file again.</source>
        <translation>「%1」：%2。ファイルをもう一度取り込んでください。</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n annotation(s) do not stand where the words are.</source>
        <translation>
            <numerusform>「%1」：注釈%n件が、対応する語句の位置にありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n decision(s) or entry(s) do not stand where the words are.</source>
        <translation>
            <numerusform>「%1」：判断または入力%n件が、対応する語句の位置にありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::LibraryPanel</name>
    <message>
        <source>Your library is empty</source>
        <translation>ライブラリは空です</translation>
    </message>
    <message>
        <source>Import reports as PDF, web pages or text, or drop files and folders anywhere on this window. The sample library shows what Vigie does with them.</source>
        <translation>PDF、ウェブページ、テキストの報告書を取り込んでください。このウィンドウのどこにファイルやフォルダーをドロップしても取り込めます。サンプルライブラリでVigieの使い方を試すこともできます。</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>ファイルを取り込む…</translation>
    </message>
    <message>
        <source>Import Folder…</source>
        <translation>フォルダーを取り込む…</translation>
    </message>
    <message>
        <source>Open the Sample Library</source>
        <translation>サンプルライブラリを開く</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>文書を絞り込む</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>読み取れなかった箇所</translation>
    </message>
    <message>
        <source>Open Document</source>
        <translation>文書を開く</translation>
    </message>
    <message>
        <source>Document Properties…</source>
        <translation>文書のプロパティ…</translation>
    </message>
    <message>
        <source>Remove Document…</source>
        <translation>文書を削除…</translation>
    </message>
    <message>
        <source>The properties were not changed.</source>
        <translation>プロパティを変更できませんでした。</translation>
    </message>
    <message>
        <source>The properties were changed.</source>
        <translation>プロパティを変更しました。</translation>
    </message>
    <message>
        <source>Remove Document</source>
        <translation>文書の削除</translation>
    </message>
    <message>
        <source>Remove “%1” from the library?</source>
        <translation>「%1」をライブラリから削除しますか？</translation>
    </message>
    <message>
        <source>Its text and what was read from it leave the library. Your highlights in it are kept and come back when you import it again. The file you imported it from is not touched.</source>
        <translation>文書の本文と読み取った内容がライブラリから削除されます。ハイライトは保持され、同じ文書を再び取り込むと元に戻ります。取り込み元のファイルには影響しません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The document was not removed.</source>
        <translation>文書を削除できませんでした。</translation>
    </message>
    <message>
        <source>The document was removed from the library.</source>
        <translation>文書をライブラリから削除しました。</translation>
    </message>
    <message>
        <source>Read Pages without Text by OCR</source>
        <translation>テキストのないページをOCRで読み取る</translation>
    </message>
</context>
<context>
    <name>vigie::LinkDialog</name>
    <message>
        <source>Link to Outside</source>
        <translation>外部へのリンク</translation>
    </message>
    <message>
        <source>This link leads out of the document. Opening it tells whoever is there that you read it.</source>
        <translation>このリンクは文書の外に通じています。開くと、この文書を読んでいることがリンク先に知られます。</translation>
    </message>
    <message>
        <source>This link leads out of the document, to something that is not opened from here.</source>
        <translation>このリンクは文書の外に通じていますが、リンク先をここから開くことはできません。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>アドレスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
</context>
<context>
    <name>vigie::Lists</name>
    <message>
        <source>the type “%1” is not known</source>
        <translation>種別「%1」は不明です</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>名称がありません</translation>
    </message>
    <message>
        <source>The file is none of the lists that can be read, or a table that is not UTF-8.</source>
        <translation>読み取れる形式のリストではないか、UTF-8以外の表です。</translation>
    </message>
    <message>
        <source>The file is none of the lists that can be read. A table needs a first line with at least one of the columns en, fr, ja and ko.</source>
        <translation>読み取れる形式のリストではありません。表の場合は、1行目にen、fr、ja、koのうち少なくとも一つの列が必要です。</translation>
    </message>
    <message>
        <source>Row %1 was left out: %2.</source>
        <translation>%1行目を除外しました：%2。</translation>
    </message>
    <message>
        <source>%1 more entries were left out.</source>
        <translation>ほか%1項目を除外しました。</translation>
    </message>
    <message>
        <source>The list is an empty file.</source>
        <translation>リストは空のファイルです。</translation>
    </message>
    <message>
        <source>Line %1 is no FollowTheMoney entity: %2.</source>
        <translation>%1行目はFollowTheMoneyのエンティティではありません：%2。</translation>
    </message>
    <message>
        <source>it has no schema</source>
        <translation>schemaがありません</translation>
    </message>
    <message>
        <source>Line %1: an entry without a name in a script that is read here was left out.</source>
        <translation>%1行目：対応している文字の名称がないため、項目を除外しました。</translation>
    </message>
    <message>
        <source>The file holds no FollowTheMoney entity.</source>
        <translation>ファイルにFollowTheMoneyのエンティティがありません。</translation>
    </message>
    <message>
        <source>The file is no SKOS vocabulary in JSON-LD: %1.</source>
        <translation>ファイルはJSON-LD形式のSKOS語彙ではありません：%1。</translation>
    </message>
    <message>
        <source>it has no list of concepts</source>
        <translation>概念のリストがありません</translation>
    </message>
    <message>
        <source>The concept “%1” was left out: %2</source>
        <translation>概念「%1」を除外しました：%2</translation>
    </message>
    <message>
        <source>The file holds no concept with a name in English, French, Japanese or Korean.</source>
        <translation>ファイルには、英語、フランス語、日本語、韓国語の名称を持つ概念がありません。</translation>
    </message>
    <message>
        <source>The list declares a document type, which the Security Council's list never does. It was not read.</source>
        <translation>リストに文書型宣言があります。安全保障理事会のリストにはないものであるため、読み取りませんでした。</translation>
    </message>
    <message>
        <source>This XML file is not the Security Council's consolidated list.</source>
        <translation>このXMLファイルは、安全保障理事会の統合制裁リストではありません。</translation>
    </message>
    <message>
        <source>The list is no valid XML: line %1, %2.</source>
        <translation>リストが正しいXMLではありません：%1行目、%2。</translation>
    </message>
    <message>
        <source>Line %1: an entry without a name was left out.</source>
        <translation>%1行目：名称のない項目を除外しました。</translation>
    </message>
    <message>
        <source>The list nests elements too deeply. It was not read.</source>
        <translation>リストの要素の入れ子が深すぎるため、読み取りませんでした。</translation>
    </message>
</context>
<context>
    <name>vigie::MainWindow</name>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>panel: who and what documents name</comment>
        <translation>名称・用語</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>金額の記載</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>ハイライト</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Amounts by Year</source>
        <translation>年別金額</translation>
    </message>
    <message>
        <source>Go to Library</source>
        <translation>ライブラリへ移動</translation>
    </message>
    <message>
        <source>Go to Search</source>
        <translation>検索へ移動</translation>
    </message>
    <message>
        <source>Go to Names</source>
        <translation>名称・用語へ移動</translation>
    </message>
    <message>
        <source>Go to Claims</source>
        <translation>金額の記載へ移動</translation>
    </message>
    <message>
        <source>Go to Highlights</source>
        <translation>ハイライトへ移動</translation>
    </message>
    <message>
        <source>Go to Timeline</source>
        <translation>タイムラインへ移動</translation>
    </message>
    <message>
        <source>Go to Amounts by Year</source>
        <translation>年別金額へ移動</translation>
    </message>
    <message>
        <source>Show the progress of the import</source>
        <translation>取り込みの進行状況を表示</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Detach Panel</source>
        <translation>パネルを切り離す</translation>
    </message>
    <message>
        <source>Close Panel</source>
        <translation>パネルを閉じる</translation>
    </message>
    <message>
        <source>Scroll Tabs Left</source>
        <translation>タブを左へスクロール</translation>
    </message>
    <message>
        <source>Scroll Tabs Right</source>
        <translation>タブを右へスクロール</translation>
    </message>
    <message>
        <source>More Commands</source>
        <translation>その他のコマンド</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>ファイルの取り込み</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <comment>%1 kinds of files</comment>
        <translation>文書 (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <comment>%1 kinds of files</comment>
        <translation>すべてのファイル (%1)</translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation>フォルダーの取り込み</translation>
    </message>
    <message>
        <source>It could not be undone.</source>
        <translation>元に戻せませんでした。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Removing “%1” cannot be undone.</source>
        <translation>「%1」の削除は元に戻せません。</translation>
    </message>
    <message>
        <source>To have the document back, import it again: your highlights in it come back too.

Before that you did this: %1
Undo it?</source>
        <translation>文書を復元するには、もう一度取り込んでください。文書内のハイライトも元に戻ります。

その前に行った操作：%1
この操作を元に戻しますか？</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>やり直しました：%1</translation>
    </message>
    <message>
        <source>It could not be redone.</source>
        <translation>やり直せませんでした。</translation>
    </message>
    <message>
        <source>Folder of this library</source>
        <translation>このライブラリのフォルダー</translation>
    </message>
    <message>
        <source>Choose an Empty Folder for the New Library</source>
        <translation>新しいライブラリ用の空のフォルダーを選択</translation>
    </message>
    <message>
        <source>Choose the Folder of a Library</source>
        <translation>ライブラリのフォルダーを選択</translation>
    </message>
    <message>
        <source>Reading again what names a changed entry: %1 of %2</source>
        <translation>変更した項目が現れる文書を読み取り直しています：%1/%2</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>panel: claims that wait for a person</comment>
        <translation>確認</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>確認へ移動</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stop reading again what names a changed entry; it goes on later</source>
        <translation>変更した項目が現れる文書の読み取り直しを中止（残りは後で続行）</translation>
    </message>
    <message>
        <source>No Other Library</source>
        <translation>ほかのライブラリはありません</translation>
    </message>
    <message>
        <source>Forget These</source>
        <translation>この一覧を消去</translation>
    </message>
    <message>
        <source>The open document</source>
        <translation>開いている文書</translation>
    </message>
    <message>
        <source>The highlights listed</source>
        <translation>一覧のハイライト</translation>
    </message>
    <message>
        <source>The chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>What you import is copied into the library, and the originals are never changed. Drop files and folders anywhere on the window to add more.</source>
        <translation>取り込んだ文書はライブラリにコピーされ、原本が変更されることはありません。追加するには、ファイルやフォルダーをウィンドウのどこかにドロップします。</translation>
    </message>
    <message>
        <source>One search, four languages</source>
        <translation>一度に4言語を検索</translation>
    </message>
    <message>
        <source>Type a name or a few words in English, French, Japanese or Korean. Passages in the other languages are found too, and what was added to your words is shown.</source>
        <translation>英語、フランス語、日本語、韓国語のいずれかで名称や語句を入力します。ほかの言語で書かれた箇所も見つかり、あわせて検索された語も表示されます。</translation>
    </message>
    <message>
        <source>Read and mark</source>
        <translation>読んで印を付ける</translation>
    </message>
    <message>
        <source>A result opens on its page with the words marked. Select words and press H to highlight them, or a number from 1 to 6 for a colour; add notes and tags.</source>
        <translation>検索結果を選ぶと、一致した語に印の付いたページが開きます。文字を選択してHキーを押すとハイライトされ、1～6キーで色を選べます。メモやタグも付けられます。</translation>
    </message>
    <message>
        <source>What the documents state</source>
        <translation>文書に記載された金額</translation>
    </message>
    <message>
        <source>Every amount is listed with its sentence, the statements of one fact together. It is a proposal until you accept or reject it.</source>
        <translation>どの金額も元の文とともに一覧に並び、同じ事実についての記載は一つにまとめられます。採用または却下するまでは、あくまで候補です。</translation>
    </message>
    <message>
        <source>By year and over time</source>
        <translation>年別・時系列で見る</translation>
    </message>
    <message>
        <source>The chart shows how each bar is made up, and a click leads to its sources; the timeline shows what happened when. Ctrl+K finds every command, F1 opens the help.</source>
        <translation>グラフには各棒の内訳が示され、クリックすると元の記載をたどれます。タイムラインでは、いつ何が起きたかがわかります。Ctrl+Kですべてのコマンドの一覧、F1でヘルプが開きます。</translation>
    </message>
</context>
<context>
    <name>vigie::MergeDialog</name>
    <message>
        <source>Merge Two Entries</source>
        <translation>二つの項目の統合</translation>
    </message>
    <message>
        <source>“%1” is the same as:</source>
        <translation>「%1」と同じもの:</translation>
    </message>
    <message>
        <source>The other entry</source>
        <translation>もう一方の項目</translation>
    </message>
    <message>
        <source>Go on as</source>
        <translation>統合後に残す項目</translation>
    </message>
    <message>
        <source>The entry that the two become</source>
        <translation>統合後の項目</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>統合(&amp;M)</translation>
    </message>
    <message>
        <source>the other entry</source>
        <translation>もう一方の項目</translation>
    </message>
    <message>
        <source>Choose the other entry to see what the two become.</source>
        <translation>もう一方の項目を選ぶと、統合後の内容が表示されます。</translation>
    </message>
    <message>
        <source>The entries could not be merged.</source>
        <translation>項目を統合できませんでした。</translation>
    </message>
</context>
<context>
    <name>vigie::Names</name>
    <message>
        <source>English</source>
        <comment>a language</comment>
        <translation>英語</translation>
    </message>
    <message>
        <source>French</source>
        <comment>a language</comment>
        <translation>フランス語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>a language</comment>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Korean</source>
        <comment>a language</comment>
        <translation>韓国語</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>another language than the four working languages</comment>
        <translation>その他の言語</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>the language of a document is not known</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>From the file’s metadata</source>
        <translation>ファイルのメタデータから取得</translation>
    </message>
    <message>
        <source>From the dateline of the text</source>
        <translation>本文の発信日付から取得</translation>
    </message>
    <message>
        <source>Read from the text</source>
        <translation>本文から読み取り</translation>
    </message>
    <message>
        <source>From the file’s name</source>
        <translation>ファイル名から取得</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>手動で修正</translation>
    </message>
    <message>
        <source>Not found in the document</source>
        <translation>文書中に見つかりません</translation>
    </message>
    <message>
        <source>Term</source>
        <comment>type of a thesaurus entry: a term of the field that is no name</comment>
        <translation>用語</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>State</source>
        <comment>a country</comment>
        <translation>国</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地名</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>船舶</translation>
    </message>
    <message>
        <source>Exchange</source>
        <comment>a company that trades virtual assets</comment>
        <translation>暗号資産交換業者</translation>
    </message>
    <message>
        <source>Hacking group</source>
        <translation>ハッカー集団</translation>
    </message>
    <message>
        <source>Resolution</source>
        <comment>of the UN Security Council</comment>
        <translation>決議</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>計画・枠組み</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>type of a thesaurus entry</comment>
        <translation>報告書</translation>
    </message>
    <message>
        <source>Theft</source>
        <comment>kind of an amount</comment>
        <translation>窃取額</translation>
    </message>
    <message>
        <source>Laundering</source>
        <comment>kind of an amount</comment>
        <translation>資金洗浄額</translation>
    </message>
    <message>
        <source>Revenue</source>
        <comment>kind of an amount</comment>
        <translation>収入</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>kind of an amount</comment>
        <translation>費用</translation>
    </message>
    <message>
        <source>Cap</source>
        <comment>kind of an amount: an upper limit set by a resolution</comment>
        <translation>上限</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of an amount</comment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>status of a claim</comment>
        <translation>採用</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>status of a claim</comment>
        <translation>却下</translation>
    </message>
    <message>
        <source>Proposed</source>
        <comment>status of a claim: read by the program, not yet decided by a person</comment>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>PDF</source>
        <comment>type of a document</comment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <comment>type of a document</comment>
        <translation>ウェブページ</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>type of a document</comment>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>UN list reference</source>
        <translation>国連制裁リスト番号</translation>
    </message>
    <message>
        <source>Country code (ISO 3166)</source>
        <translation>国コード（ISO 3166）</translation>
    </message>
    <message>
        <source>IMO number</source>
        <translation>IMO番号</translation>
    </message>
    <message>
        <source>Wikidata item</source>
        <translation>Wikidata項目</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>result of importing a file</comment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>result of importing a file</comment>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>result of importing a file</comment>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>result of importing a file</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>result of importing a file</comment>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Add Highlight</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>ハイライトの追加</translation>
    </message>
    <message>
        <source>Edit Highlight</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>ハイライトの編集</translation>
    </message>
    <message>
        <source>Remove Highlight</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>ハイライトの削除</translation>
    </message>
    <message>
        <source>Decision on a Claim</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>金額の記載に関する判断</translation>
    </message>
    <message>
        <source>Accept Amount</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>金額の採用</translation>
    </message>
    <message>
        <source>Reject Amount</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>金額の却下</translation>
    </message>
    <message>
        <source>Edit Amount</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>金額の編集</translation>
    </message>
    <message>
        <source>Keep Amount out of Charts</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>グラフからの金額の除外</translation>
    </message>
    <message>
        <source>Put Amount Back in Charts</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>グラフへの金額の再表示</translation>
    </message>
    <message>
        <source>Change of Document Properties</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>文書のプロパティの変更</translation>
    </message>
    <message>
        <source>Last Change</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>直前の変更</translation>
    </message>
    <message>
        <source>“%1”, counted from %2</source>
        <comment>%1 words of the document, %2 a date</comment>
        <translation>「%1」（%2を基準に算出）</translation>
    </message>
    <message>
        <source>carried over from what stands before</source>
        <translation>前の記述を引き継いだもの</translation>
    </message>
    <message>
        <source>taken from the heading or entry above</source>
        <translation>上の見出しまたは項目によるもの</translation>
    </message>
    <message>
        <source>taken from the table</source>
        <translation>表によるもの</translation>
    </message>
    <message>
        <source>read from “%1”</source>
        <comment>%1 words of the document</comment>
        <translation>「%1」から読み取り</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>すでに存在しません。</translation>
    </message>
    <message>
        <source>The file could not be opened or read.</source>
        <translation>ファイルを開けないか、読み取れません。</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>ファイルはパスワードで保護されています。</translation>
    </message>
    <message>
        <source>The file is damaged, or is not what its name says.</source>
        <translation>ファイルが破損しているか、中身が拡張子と一致しません。</translation>
    </message>
    <message>
        <source>Vigie does not read this kind of file.</source>
        <translation>この種類のファイルには対応していません。</translation>
    </message>
    <message>
        <source>The file is larger than Vigie reads.</source>
        <translation>ファイルが大きすぎて読み取れません。</translation>
    </message>
    <message>
        <source>Reading took too long and was stopped.</source>
        <translation>読み取りに時間がかかりすぎたため、中止しました。</translation>
    </message>
    <message>
        <source>The reader stopped on this file. The library was not harmed.</source>
        <translation>このファイルの読み取り中に読み取りプログラムが停止しました。ライブラリに影響はありません。</translation>
    </message>
    <message>
        <source>This was written by a newer version of Vigie.</source>
        <translation>新しいバージョンのVigieで作成されたものです。</translation>
    </message>
    <message>
        <source>The library folder could not be read or written.</source>
        <translation>ライブラリのフォルダーを読み書きできませんでした。</translation>
    </message>
    <message>
        <source>What was entered cannot be used.</source>
        <translation>入力された内容は使用できません。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>Import the file again if you need it.</source>
        <translation>必要な場合は、ファイルをもう一度取り込んでください。</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>ファイルが存在し、読み取り権限があることを確認してください。</translation>
    </message>
    <message>
        <source>Open it in another program, save it anew and import that.</source>
        <translation>別のプログラムで開いて保存し直し、それを取り込んでください。</translation>
    </message>
    <message>
        <source>Save it as PDF, HTML or plain text and import that.</source>
        <translation>PDF、HTML、プレーンテキストのいずれかで保存し、それを取り込んでください。</translation>
    </message>
    <message>
        <source>Split it into smaller files and import those.</source>
        <translation>小さなファイルに分割して取り込んでください。</translation>
    </message>
    <message>
        <source>Save it anew as PDF from another program and import that.</source>
        <translation>別のプログラムからPDFとして保存し直し、それを取り込んでください。</translation>
    </message>
    <message>
        <source>Install the newer version of Vigie to open it.</source>
        <translation>開くには、新しいバージョンのVigieをインストールしてください。</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that you may write to the folder.</source>
        <translation>ディスクに空きがあり、フォルダーへの書き込み権限があることを確認してください。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>修正して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 a name, year or kind; %2 what is said of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Add Amount</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>金額の追加</translation>
    </message>
    <message>
        <source>Remove Amount</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>金額の削除</translation>
    </message>
    <message>
        <source>Merge or Split of Claims</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>金額の記載の統合または分離</translation>
    </message>
    <message>
        <source>Decision on an Event</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>出来事に関する判断</translation>
    </message>
    <message>
        <source>Merge Events</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>出来事の統合</translation>
    </message>
    <message>
        <source>Split Merged Events</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>統合した出来事の分離</translation>
    </message>
    <message>
        <source>Keep Event off the Timeline</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>タイムラインからの出来事の除外</translation>
    </message>
    <message>
        <source>Put Event Back on the Timeline</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>タイムラインへの出来事の再表示</translation>
    </message>
    <message>
        <source>Add Event</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>出来事の追加</translation>
    </message>
    <message>
        <source>Remove Event</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>出来事の削除</translation>
    </message>
    <message>
        <source>Decision on a Name</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>名称・用語に関する判断</translation>
    </message>
    <message>
        <source>Add Name in a Text</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>本文中の名称・用語の追加</translation>
    </message>
    <message>
        <source>Remove Name in a Text</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>本文中の名称・用語の削除</translation>
    </message>
    <message>
        <source>Add Entry to the Thesaurus</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>用語集への項目の追加</translation>
    </message>
    <message>
        <source>Edit Entry of the Thesaurus</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>用語集の項目の編集</translation>
    </message>
    <message>
        <source>Add Name to an Entry</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>項目への名称の追加</translation>
    </message>
    <message>
        <source>Remove Entry of the Thesaurus</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>用語集の項目の削除</translation>
    </message>
    <message>
        <source>Merge Entries</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>項目の統合</translation>
    </message>
    <message>
        <source>Split Entry</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>項目の分割</translation>
    </message>
    <message>
        <source>Keep Entries Apart</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>項目の区別</translation>
    </message>
    <message>
        <source>Import of Entries</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>項目の取り込み</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>ファイルにテキストがありません。</translation>
    </message>
    <message>
        <source>Check that it was saved or copied whole, and import it again.</source>
        <translation>最後まで保存またはコピーされているか確認し、もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>UN document symbol</source>
        <translation>国連文書記号</translation>
    </message>
    <message>
        <source>Maritime mobile number (MMSI)</source>
        <translation>海上移動業務識別コード（MMSI）</translation>
    </message>
    <message>
        <source>Legal entity identifier (LEI)</source>
        <translation>取引主体識別子（LEI）</translation>
    </message>
    <message>
        <source>OpenSanctions item</source>
        <translation>OpenSanctions項目</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>登録番号</translation>
    </message>
    <message>
        <source>Same entry elsewhere</source>
        <translation>ほかのデータでの同一項目</translation>
    </message>
    <message>
        <source>Bring In Highlights</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>ハイライトの取り込み</translation>
    </message>
    <message>
        <source>Hide Entry of the Thesaurus</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>用語集の項目の非表示</translation>
    </message>
    <message>
        <source>Show Hidden Entry Again</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>用語集の項目の再表示</translation>
    </message>
    <message>
        <source>Enter its password, or save a copy without one and import that.</source>
        <translation>パスワードを入力するか、パスワードなしのコピーを保存して取り込んでください。</translation>
    </message>
    <message>
        <source>Accept Event</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>出来事の採用</translation>
    </message>
    <message>
        <source>Reject Event</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>出来事の却下</translation>
    </message>
    <message>
        <source>Edit Event</source>
        <comment>follows Undo or Redo in the menu</comment>
        <translation>出来事の編集</translation>
    </message>
</context>
<context>
    <name>vigie::NoneFits</name>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>絞り込みに合うものがありません。</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>vigie::OrphansDialog</name>
    <message>
        <source>&amp;Take Away</source>
        <translation>取り除く(&amp;T)</translation>
    </message>
    <message>
        <source>Words That Are Gone</source>
        <translation>見つからなくなった文言</translation>
    </message>
    <message>
        <source>You decided about these words or entered them, and they are no longer found: their document was removed, or its text has changed. Your word holds again as soon as they come back.</source>
        <translation>判断または入力した文言が見つからなくなりました。文書が削除されたか、本文が変わったためです。再び見つかれば、判断と入力内容はすぐに有効になります。</translation>
    </message>
    <message>
        <source>Words that are gone</source>
        <translation>見つからなくなった文言</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文言</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Take away what you entered by hand</source>
        <translation>手動で入力したものを取り除く</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称・用語</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>no longer in the library</source>
        <translation>ライブラリから削除済み</translation>
    </message>
    <message>
        <source>It was not taken away.</source>
        <translation>取り除けませんでした。</translation>
    </message>
</context>
<context>
    <name>vigie::OtherLibrariesButton</name>
    <message>
        <source>Also search in…</source>
        <translation>ほかのライブラリも検索…</translation>
    </message>
    <message numerus="yes">
        <source>Also in %n library(s), over the network</source>
        <translation>
            <numerusform>ほか%n件のライブラリも検索（ネットワーク経由）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also in %n library(s)</source>
        <translation>
            <numerusform>ほか%n件のライブラリも検索</numerusform>
        </translation>
    </message>
    <message>
        <source>Searches other libraries together with this one.</source>
        <translation>ほかのライブラリを、このライブラリとまとめて検索します。</translation>
    </message>
    <message>
        <source>&amp;Library in a Folder…</source>
        <translation>フォルダー内のライブラリ(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Served Index…</source>
        <translation>公開された索引(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Only in This Library</source>
        <translation>このライブラリのみ(&amp;O)</translation>
    </message>
    <message>
        <source>An index that is served at this address</source>
        <translation>このアドレスで公開されている索引</translation>
    </message>
    <message>
        <source>The library cannot be searched.</source>
        <translation>ライブラリを検索できません。</translation>
    </message>
    <message>
        <source>There is no library in this folder. A library is the folder that holds the file library.sqlite.</source>
        <translation>このフォルダーにライブラリはありません。library.sqliteというファイルの入ったフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose the Folder of a Library</source>
        <translation>ライブラリのフォルダーを選択</translation>
    </message>
    <message>
        <source>Search a Served Index</source>
        <translation>公開された索引を検索</translation>
    </message>
    <message>
        <source>Where somebody serves the index of a library, as HOST:PORT.
While it is ticked, Vigie connects to that machine with each search. What you ask and what is found is not encrypted.</source>
        <translation>ライブラリの索引が公開されているアドレスを、ホスト:ポートの形で入力してください。
チェックが付いている間、Vigieは検索のたびにそのコンピューターに接続します。検索語と結果は暗号化されません。</translation>
    </message>
    <message>
        <source>The index cannot be searched.</source>
        <translation>索引を検索できません。</translation>
    </message>
    <message>
        <source>“%1” is no address. Write HOST:PORT, for example 127.0.0.1:7390.</source>
        <translation>「%1」はアドレスではありません。127.0.0.1:7390のように、ホスト:ポートの形で入力してください。</translation>
    </message>
</context>
<context>
    <name>vigie::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>This document has neither bookmarks nor headings.</source>
        <translation>この文書にはしおりも見出しもありません。</translation>
    </message>
</context>
<context>
    <name>vigie::PageMarker</name>
    <message>
        <source>Found for “%1”</source>
        <translation>「%1」の検索結果</translation>
    </message>
</context>
<context>
    <name>vigie::PagePictures</name>
    <message>
        <source>The page could not be drawn.</source>
        <translation>ページを表示できませんでした。</translation>
    </message>
</context>
<context>
    <name>vigie::PageProblem</name>
    <message>
        <source>The page holds more text than can be read; its end is missing.</source>
        <translation>ページのテキストが多すぎるため、末尾を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The page took too long to read; part of its text may be missing.</source>
        <translation>ページの読み取りに時間がかかりすぎたため、テキストの一部が欠けている可能性があります。</translation>
    </message>
    <message>
        <source>The page is damaged and could not be read.</source>
        <translation>ページが破損しているため、読み取れませんでした。</translation>
    </message>
    <message>
        <source>These words were recognised from the picture of the page; some may be wrong.</source>
        <translation>これらの文字はページの画像から認識したもので、誤りを含むことがあります。</translation>
    </message>
    <message>
        <source>No words were recognised in the picture of the page.</source>
        <translation>ページの画像から文字を認識できませんでした。</translation>
    </message>
    <message>
        <source>The words of the page make no sense: the file gives the wrong letters for them.</source>
        <translation>ページの文字が意味をなしません。ファイルの文字情報が誤っています。</translation>
    </message>
    <message>
        <source>The page is a picture without text, probably a scan.</source>
        <translation>ページはテキストのない画像です。スキャンと思われます。</translation>
    </message>
    <message>
        <source>The page holds drawn shapes but no text; words on it may be drawn as shapes.</source>
        <translation>ページには図形だけがあり、テキストがありません。文字が図形として描かれている可能性があります。</translation>
    </message>
    <message>
        <source>The file does not say which letters its shapes are; words of the page are missing or wrong.</source>
        <translation>ファイルに字形と文字の対応がないため、ページの語が欠けているか誤っています。</translation>
    </message>
    <message>
        <source>The page holds its words twice, one layer over the other; they are read once.</source>
        <translation>ページの文字が二重の層になっているため、一度だけ読み取りました。</translation>
    </message>
    <message>
        <source>Most of the page is a picture, probably a scan; its words are no text.</source>
        <translation>ページの大部分が画像です。スキャンと思われ、その文字はテキストになっていません。</translation>
    </message>
</context>
<context>
    <name>vigie::Parts</name>
    <message>
        <source>A part of the program is missing. Install Vigie anew.</source>
        <translation>プログラムの一部が見つかりません。Vigieをインストールし直してください。</translation>
    </message>
</context>
<context>
    <name>vigie::PartyField</name>
    <message>
        <source>This name is in the thesaurus</source>
        <translation>用語集にある名称です</translation>
    </message>
    <message>
        <source>This name is not in the thesaurus; it is kept as you write it.</source>
        <translation>用語集にない名称です。入力したまま保存されます。</translation>
    </message>
</context>
<context>
    <name>vigie::PassageDelegate</name>
    <message>
        <source>p. %1</source>
        <comment>label of a page, short</comment>
        <translation>%1ページ</translation>
    </message>
</context>
<context>
    <name>vigie::PassageModel</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <comment>found in one document</comment>
        <translation>
            <numerusform>%n箇所</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1, %2: %3</source>
        <comment>%1 page label, %2 language, %3 words of the page</comment>
        <translation>%1ページ、%2：%3</translation>
    </message>
    <message>
        <source>in your note</source>
        <comment>what of a passage answers a search</comment>
        <translation>メモに一致</translation>
    </message>
    <message>
        <source>Library “%1”</source>
        <comment>what another library is called</comment>
        <translation>ライブラリ「%1」</translation>
    </message>
</context>
<context>
    <name>vigie::PictureSheet</name>
    <message>
        <source>Drawing the page…</source>
        <translation>ページを表示しています…</translation>
    </message>
</context>
<context>
    <name>vigie::PictureSource</name>
    <message>
        <source>The page could not be drawn.</source>
        <translation>ページを表示できませんでした。</translation>
    </message>
</context>
<context>
    <name>vigie::Print</name>
    <message>
        <source>Note on the document</source>
        <translation>文書へのメモ</translation>
    </message>
    <message>
        <source>A document that is no longer in the library</source>
        <translation>ライブラリにない文書</translation>
    </message>
</context>
<context>
    <name>vigie::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>%2枚中%1枚目</translation>
    </message>
    <message>
        <source>Open a document first: its pages can be printed then.</source>
        <translation>先に文書を開くと、そのページを印刷できます。</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>レイアウト中…</translation>
    </message>
    <message>
        <source>There are no such sheets. Enter them as 1-3, 7.</source>
        <translation>指定した番号の用紙はありません。「1-3, 7」のように入力してください。</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>印刷しました：%1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFとして保存</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDFファイル (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>「%1」に書き込めませんでした：%2</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました：%1</translation>
    </message>
    <message>
        <source>It was not printed.</source>
        <translation>印刷されませんでした。</translation>
    </message>
    <message>
        <source>Upright</source>
        <comment>orientation of paper</comment>
        <translation>縦</translation>
    </message>
    <message>
        <source>Across</source>
        <comment>orientation of paper</comment>
        <translation>横</translation>
    </message>
    <message>
        <source>My &amp;highlights</source>
        <translation>ハイライト(&amp;H)</translation>
    </message>
    <message>
        <source>My &amp;notes, listed at the end</source>
        <translation>メモ（末尾に一覧）(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>PDFとして保存(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <comment>is printed</comment>
        <translation>印刷対象(&amp;W):</translation>
    </message>
    <message>
        <source>P&amp;aper:</source>
        <translation>用紙(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Orientation:</source>
        <translation>向き(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Sheets:</source>
        <translation>印刷範囲(&amp;S):</translation>
    </message>
    <message>
        <source>Sheet before</source>
        <translation>前の用紙</translation>
    </message>
    <message>
        <source>Sheet after</source>
        <translation>次の用紙</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>印刷対象</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>向き</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>印刷範囲</translation>
    </message>
    <message>
        <source>All, or for example 1-3, 7</source>
        <translation>すべて、または1-3, 7など</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Sheets printed</source>
        <translation>印刷済みの枚数</translation>
    </message>
</context>
<context>
    <name>vigie::PrintJob</name>
    <message>
        <source>Printing was stopped.</source>
        <translation>印刷を中止しました。</translation>
    </message>
    <message>
        <source>The printer takes no more.</source>
        <translation>プリンターがデータを受け付けません。</translation>
    </message>
</context>
<context>
    <name>vigie::ProposalsDialog</name>
    <message>
        <source>No two entries share a name or an identifier.</source>
        <translation>名称または識別子を共有する項目はありません。</translation>
    </message>
    <message>
        <source>Entries That May Be One</source>
        <translation>同一の可能性がある項目</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>統合(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Keep Apart</source>
        <translation>別のものとして扱う(&amp;K)</translation>
    </message>
    <message>
        <source>They are two: never propose them again.</source>
        <translation>別々のものとし、今後は候補に挙げない</translation>
    </message>
    <message>
        <source>This could not be kept.</source>
        <translation>保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>vigie::ReadOnlyGuard</name>
    <message>
        <source>Read only</source>
        <translation>読み取り専用</translation>
    </message>
</context>
<context>
    <name>vigie::ReaderArea</name>
    <message>
        <source>Open &amp;Beside</source>
        <translation>横に並べて開く(&amp;B)</translation>
    </message>
    <message>
        <source>Show the document a second time, beside, to read two at once</source>
        <translation>この文書を横にもう一つ表示し、二つの文書を同時に読めるようにする</translation>
    </message>
    <message>
        <source>&amp;Close Beside</source>
        <translation>横の表示を閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close the document beside</source>
        <translation>横に表示した文書を閉じる</translation>
    </message>
</context>
<context>
    <name>vigie::ReaderPanel</name>
    <message>
        <source>“%1” — %2</source>
        <comment>words and where they stand</comment>
        <translation>「%1」— %2</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Remove Highlight</source>
        <translation>ハイライトを削除</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>ハイライト</translation>
    </message>
    <message>
        <source>Highlight with Note…</source>
        <translation>メモ付きでハイライト…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy with Citation</source>
        <translation>出典付きでコピー</translation>
    </message>
    <message>
        <source>Search for Selection</source>
        <translation>選択範囲を検索</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>「%1」を表示</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>閲覧画面</translation>
    </message>
    <message>
        <source>Nothing is open yet.

Choose a document in the library, or search and choose a result: its page opens here, with the words marked.</source>
        <translation>文書は開かれていません。

ライブラリで文書を選ぶか、検索して結果を選んでください。該当ページがここに開き、検索した語に印が付きます。</translation>
    </message>
    <message>
        <source>“%1” has no page that could be read.</source>
        <translation>「%1」には読み取れたページがありません。</translation>
    </message>
    <message>
        <source>The document that was open here is no longer in the library.</source>
        <translation>ここで開いていた文書は、ライブラリから削除されました。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1、%2ページ</translation>
    </message>
    <message>
        <source>Passages like This</source>
        <translation>類似する箇所</translation>
    </message>
    <message>
        <source>The Same in Other Languages</source>
        <translation>ほかの言語での同じ記述</translation>
    </message>
    <message>
        <source>The note on the document was added to the highlights.</source>
        <translation>文書へのメモをハイライトに追加しました。</translation>
    </message>
    <message>
        <source>Edit Highlight…</source>
        <translation>ハイライトを編集…</translation>
    </message>
    <message>
        <source>Show as Highlight</source>
        <translation>ハイライトとして表示</translation>
    </message>
    <message>
        <source>Show as Underline</source>
        <translation>下線として表示</translation>
    </message>
    <message>
        <source>Show Link…</source>
        <translation>リンクを表示…</translation>
    </message>
    <message>
        <source>Links on This Page</source>
        <translation>このページのリンク</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>%1ページ</translation>
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
        <translation>閲覧画面</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Actual Size</source>
        <translation>実際のサイズ</translation>
    </message>
    <message>
        <source>The page's own size</source>
        <translation>ページの実際のサイズで表示</translation>
    </message>
    <message>
        <source>Fit Width</source>
        <translation>幅に合わせる</translation>
    </message>
    <message>
        <source>As wide as the panel</source>
        <translation>パネルの幅に合わせて表示</translation>
    </message>
    <message>
        <source>Fit Page</source>
        <translation>ページ全体</translation>
    </message>
    <message>
        <source>The whole page in the panel</source>
        <translation>ページ全体をパネルに収めて表示</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>この文書内を検索</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>ハイライト</translation>
    </message>
    <message>
        <source>Highlight the selected words (keys 1 to 6 choose the colour)</source>
        <translation>選択した文字をハイライト（色は1～6キーで選択）</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称・用語</translation>
    </message>
    <message>
        <source>Underline the names that are known; a click shows what is known</source>
        <translation>登録済みの名称・用語に下線を引く（クリックすると詳細を表示）</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>The parts of the document</source>
        <translation>文書の構成</translation>
    </message>
    <message>
        <source>Continuous</source>
        <translation>連続表示</translation>
    </message>
    <message>
        <source>All pages below each other</source>
        <translation>すべてのページを続けて表示</translation>
    </message>
    <message>
        <source>Two Pages</source>
        <translation>見開き表示</translation>
    </message>
    <message>
        <source>Two pages beside each other</source>
        <translation>2ページを横に並べて表示</translation>
    </message>
    <message>
        <source>Cover Page Alone</source>
        <translation>表紙を単独で表示</translation>
    </message>
    <message>
        <source>Of two pages, the first stands alone, as a book's cover does</source>
        <translation>見開きのとき、本の表紙のように最初のページを単独で表示</translation>
    </message>
    <message>
        <source>Rotate Left</source>
        <translation>左に回転</translation>
    </message>
    <message>
        <source>Turn the pages to the left</source>
        <translation>ページを左に回転</translation>
    </message>
    <message>
        <source>Rotate Right</source>
        <translation>右に回転</translation>
    </message>
    <message>
        <source>Turn the pages to the right</source>
        <translation>ページを右に回転</translation>
    </message>
    <message>
        <source>Go to Page…</source>
        <translation>ページへ移動…</translation>
    </message>
    <message>
        <source>Go to a page by its number or its printed label</source>
        <translation>ページ番号または印刷されたページ番号で移動</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>下線</translation>
    </message>
    <message>
        <source>Underline the selected words in the colour used last</source>
        <translation>選択した文字に、直前に使った色で下線を引く</translation>
    </message>
    <message>
        <source>Note on the Document…</source>
        <translation>文書へのメモ…</translation>
    </message>
    <message>
        <source>Write a note on the document as a whole</source>
        <translation>文書全体についてのメモを書く</translation>
    </message>
    <message>
        <source>Layout of the pages</source>
        <translation>ページの配置</translation>
    </message>
    <message>
        <source>Page Pictures</source>
        <translation>サムネイル</translation>
    </message>
    <message>
        <source>The pages as small pictures</source>
        <translation>ページを小さな画像で表示</translation>
    </message>
</context>
<context>
    <name>vigie::Recognition</name>
    <message>
        <source>“%1” is no PDF: there are no pictures of pages to recognise words in.</source>
        <translation>「%1」はPDFではないため、文字を認識するページ画像がありません。</translation>
    </message>
    <message>
        <source>“%1” has no page %2.</source>
        <translation>「%1」に%2ページはありません。</translation>
    </message>
    <message>
        <source>Words cannot be recognised here.</source>
        <translation>ここでは文字を認識できません。</translation>
    </message>
    <message>
        <source>Reading page %1 of %2 by OCR…
%3</source>
        <comment>%3 a title</comment>
        <translation>OCRで読み取り中（%1/%2ページ）…
%3</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>読み取りを中止しました。</translation>
    </message>
    <message numerus="yes">
        <source>Words of %n page(s) were recognised.</source>
        <translation>
            <numerusform>%nページの文字を認識しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n page(s) there were none.</source>
        <translation>
            <numerusform>%nページには文字がありませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be read.</source>
        <translation>
            <numerusform>%nページを読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading pages by OCR…</source>
        <translation>ページをOCRで読み取っています…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Read Pages by OCR</source>
        <translation>OCRによるページの読み取り</translation>
    </message>
    <message>
        <source>Not all pages could be read.</source>
        <translation>読み取れなかったページがあります。</translation>
    </message>
</context>
<context>
    <name>vigie::ReviewPanel</name>
    <message>
        <source>All is reviewed</source>
        <translation>すべて確認済みです</translation>
    </message>
    <message>
        <source>Nothing is new, held back or in conflict. Amounts of documents that you import will wait for you here.</source>
        <translation>新規、保留、相違ありの記載はありません。文書を取り込むと、その金額がここに表示され、確認できます。</translation>
    </message>
    <message>
        <source>What is to be reviewed</source>
        <translation>確認する対象</translation>
    </message>
    <message>
        <source>Words of the document</source>
        <translation>文書の原文</translation>
    </message>
    <message>
        <source>Other statements to compare with</source>
        <translation>比較するほかの記載</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 what it does, %2 its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Previous Claim</source>
        <translation>前の記載</translation>
    </message>
    <message>
        <source>Next Claim</source>
        <translation>次の記載</translation>
    </message>
    <message>
        <source>Open the Passage</source>
        <translation>該当箇所を開く</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about words that are gone…</source>
        <translation>
            <numerusform>見つからなくなった文言に関する判断%n件…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 what waits, %2 how many</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>that is to be reviewed</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>相違あり</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不確か</translation>
    </message>
    <message>
        <source>New</source>
        <comment>claims nobody has looked at</comment>
        <translation>新規</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a queue and its length</comment>
        <translation>%1/%2件</translation>
    </message>
    <message>
        <source>J and K go on and back · 1–9 choose what to compare with · Enter opens the passage · Ctrl+Z undoes</source>
        <translation>J 次 · K 前 · 1～9 比較対象を選択 · Enter 該当箇所を開く · Ctrl+Z 元に戻す</translation>
    </message>
    <message>
        <source>Without a period</source>
        <translation>期間なし</translation>
    </message>
</context>
<context>
    <name>vigie::RivalList</name>
    <message>
        <source>%1  states the same: %2</source>
        <comment>%1 a number to choose it by, %2 an amount</comment>
        <translation>%1  同じ内容の記載：%2</translation>
    </message>
    <message>
        <source>%1  disagrees: %2</source>
        <comment>%1 a number to choose it by, %2 an amount</comment>
        <translation>%1  異なる記載：%2</translation>
    </message>
</context>
<context>
    <name>vigie::SavedSearchesButton</name>
    <message>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>&amp;Save This Search…</source>
        <translation>この検索を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Manage Saved Searches…</source>
        <translation>保存した検索を管理(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Forget Recent Searches</source>
        <translation>最近の検索を消去(&amp;F)</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>検索の保存</translation>
    </message>
    <message>
        <source>Name:</source>
        <comment>of a saved search</comment>
        <translation>名前:</translation>
    </message>
</context>
<context>
    <name>vigie::SavedSearchesDialog</name>
    <message>
        <source>No search is saved. Search for something, then choose Save This Search in the menu beside the search field.</source>
        <translation>保存した検索はありません。検索してから、検索欄の横のメニューで「この検索を保存」を選んでください。</translation>
    </message>
    <message>
        <source>The saved searches could not be changed.</source>
        <translation>保存した検索を変更できませんでした。</translation>
    </message>
    <message>
        <source>Saved Searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
</context>
<context>
    <name>vigie::SearchFilters</name>
    <message>
        <source>Language:</source>
        <translation>言語:</translation>
    </message>
    <message>
        <source>Document:</source>
        <translation>文書:</translation>
    </message>
    <message>
        <source>Name:</source>
        <comment>a person, organisation, State or term that a passage names</comment>
        <translation>名称・用語:</translation>
    </message>
    <message>
        <source>Published from:</source>
        <comment>followed by a date</comment>
        <translation>公表日（開始）:</translation>
    </message>
    <message>
        <source>Published until:</source>
        <comment>followed by a date</comment>
        <translation>公表日（終了）:</translation>
    </message>
    <message>
        <source>Order:</source>
        <comment>of search results</comment>
        <translation>並べ替え:</translation>
    </message>
    <message>
        <source>for example 2024</source>
        <comment>a date to enter</comment>
        <translation>例：2024</translation>
    </message>
    <message>
        <source>for example 2025-10</source>
        <comment>a date to enter</comment>
        <translation>例：2025-10</translation>
    </message>
    <message>
        <source>Best first</source>
        <comment>order of search results</comment>
        <translation>関連度順</translation>
    </message>
    <message>
        <source>Newest first</source>
        <comment>order of search results</comment>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Only the words as I type them</source>
        <translation>入力した語だけを検索する</translation>
    </message>
    <message>
        <source>Without their names in the other languages.</source>
        <translation>ほかの言語での呼び方は検索しません。</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>すべての言語</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>すべての文書</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>すべての名称・用語</translation>
    </message>
    <message>
        <source>Not a date yet: enter 2025, 2025-05 or 2025-05-29.</source>
        <translation>日付として読めません。2025、2025-05、2025-05-29のように入力してください。</translation>
    </message>
    <message>
        <source>Year:</source>
        <comment>of publication</comment>
        <translation>年:</translation>
    </message>
    <message>
        <source>Your tag:</source>
        <comment>of an annotation on the passage</comment>
        <translation>自分のタグ:</translation>
    </message>
    <message>
        <source>Not dated</source>
        <comment>documents without a date</comment>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>すべての年</translation>
    </message>
    <message>
        <source>With or without a tag</source>
        <translation>タグの有無を問わない</translation>
    </message>
</context>
<context>
    <name>vigie::SearchMessages</name>
    <message>
        <source>“%1” holds no letter or digit and was ignored.</source>
        <translation>「%1」には文字も数字も含まれないため、無視しました。</translation>
    </message>
    <message>
        <source>Only the first %1 words were searched.</source>
        <translation>最初の%1語だけを検索しました。</translation>
    </message>
    <message>
        <source>A quotation mark has no partner: the phrase goes to the end.</source>
        <translation>引用符が閉じられていないため、末尾までを語句として扱いました。</translation>
    </message>
    <message>
        <source>NEAR takes a number from 1 to %1: %2 was used.</source>
        <translation>NEARには1～%1の数を指定します。%2として検索しました。</translation>
    </message>
    <message>
        <source>A closing parenthesis has no partner and was ignored.</source>
        <translation>対応する開き括弧がないため、閉じ括弧を無視しました。</translation>
    </message>
    <message>
        <source>OR needs words on both sides and was ignored.</source>
        <translation>ORは前後に語が必要なため、無視しました。</translation>
    </message>
    <message>
        <source>AND needs words on both sides and was ignored.</source>
        <translation>ANDは前後に語が必要なため、無視しました。</translation>
    </message>
    <message>
        <source>NOT needs a word after it and was ignored.</source>
        <translation>NOTは後に語が必要なため、無視しました。</translation>
    </message>
    <message>
        <source>NEAR needs a word or a phrase on both sides and was ignored.</source>
        <translation>NEARは前後に語または語句が必要なため、無視しました。</translation>
    </message>
    <message>
        <source>Parentheses are nested too deeply: the innermost were ignored.</source>
        <translation>括弧の入れ子が深すぎるため、最も内側の括弧を無視しました。</translation>
    </message>
    <message>
        <source>A parenthesis was not closed.</source>
        <translation>括弧が閉じられていません。</translation>
    </message>
    <message>
        <source>Only the first %1 characters were searched.</source>
        <translation>最初の%1文字だけを検索しました。</translation>
    </message>
    <message>
        <source>Nothing was asked for.</source>
        <translation>検索する語が入力されていません。</translation>
    </message>
    <message>
        <source>No passage has all the words; these have some of them.</source>
        <translation>すべての語を含む箇所はありません。一部の語を含む箇所を表示しています。</translation>
    </message>
    <message>
        <source>%1: needs a value after it and was ignored.</source>
        <translation>「%1:」は後に値が必要なため、無視しました。</translation>
    </message>
    <message>
        <source>“%1” is no language and was ignored: en, fr, ja and ko are.</source>
        <translation>「%1」は言語として指定できないため、無視しました。en、fr、ja、koを指定できます。</translation>
    </message>
    <message>
        <source>“%1” is no date and was ignored: 2025, 2025-03, 2025-03-14 or 2024..2025 are.</source>
        <translation>「%1」は日付として読めないため、無視しました。2025、2025-03、2025-03-14、2024..2025のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no page and was ignored: 12 or 3..9 are.</source>
        <translation>「%1」はページとして読めないため、無視しました。12や3..9のように入力してください。</translation>
    </message>
    <message>
        <source>%1: is not searched here and was ignored.</source>
        <translation>「%1:」はここでは検索に使えないため、無視しました。</translation>
    </message>
    <message>
        <source>“%1” is no amount and was ignored: 28.4m, &gt;1bn, 1e9..2e9usd or "28億ドル" are.</source>
        <translation>「%1」は金額として読めないため、無視しました。28.4m、&gt;1bn、1e9..2e9usd、"28億ドル"のように入力してください。</translation>
    </message>
    <message>
        <source>The search index does not hold this passage yet.</source>
        <translation>この箇所は、まだ検索の索引に登録されていません。</translation>
    </message>
    <message>
        <source>The passage holds nothing by which others could be found.</source>
        <translation>この箇所には、ほかの箇所を探す手がかりがありません。</translation>
    </message>
    <message>
        <source>One passage has all the words; the others have some of them.</source>
        <translation>すべての語を含む箇所は一つです。ほかは語の一部を含みます。</translation>
    </message>
    <message>
        <source>%1 passages have all the words; the others have some of them.</source>
        <translation>すべての語を含む箇所は%1件です。ほかは語の一部を含みます。</translation>
    </message>
    <message>
        <source>%1 passages of the index could not be read: it should be made anew.</source>
        <translation>索引のうち%1箇所を読み取れませんでした。索引を作り直してください。</translation>
    </message>
    <message>
        <source>No passage has “%1” so written: “%2” was looked for.</source>
        <translation>「%1」という表記の箇所がないため、「%2」を検索しました。</translation>
    </message>
    <message>
        <source>A phrase without letters or digits was ignored.</source>
        <translation>文字も数字も含まない語句を無視しました。</translation>
    </message>
    <message>
        <source>“%1*” is too short to look for beginnings and was ignored.</source>
        <translation>「%1*」は前方一致で検索するには短すぎるため、無視しました。</translation>
    </message>
    <message>
        <source>The thesaurus has no single entry “%1”: entity: was ignored.</source>
        <translation>用語集で「%1」に当たる項目を一つに絞れないため、entity:を無視しました。</translation>
    </message>
    <message>
        <source>This library could not be asked: %1</source>
        <translation>このライブラリを検索できませんでした：%1</translation>
    </message>
    <message>
        <source>“%1” could not be asked: %2</source>
        <translation>「%1」を検索できませんでした：%2</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check that the index is still served there.</source>
        <translation>%1から時間内に応答がありませんでした。索引がまだ公開されているか確認してください。</translation>
    </message>
    <message>
        <source>%1 speaks another version of Xapian’s protocol. The same version of Xapian is needed on both sides.</source>
        <translation>%1は別のバージョンのXapianプロトコルを使っています。双方に同じバージョンのXapianが必要です。</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2). Check the address, and that the index is served there.</source>
        <translation>%1に接続できません（%2）。アドレスが正しいか、そこで索引が公開されているかを確認してください。</translation>
    </message>
    <message>
        <source>%1 does not answer as a served index does: %2</source>
        <translation>%1からの応答は、公開された索引のものではありません：%2</translation>
    </message>
    <message>
        <source>amount: and date: cannot be asked of an index that is served.</source>
        <translation>公開された索引では、amount:とdate:は使えません。</translation>
    </message>
    <message>
        <source>The program xapian-tcpsrv could not be started.</source>
        <translation>プログラムxapian-tcpsrvを起動できませんでした。</translation>
    </message>
    <message>
        <source>Xapian’s server is not installed: it is the program xapian-tcpsrv, on Debian in the package xapian-tools.</source>
        <translation>Xapianのサーバーがインストールされていません。必要なのはプログラムxapian-tcpsrvで、Debianではパッケージxapian-toolsに含まれています。</translation>
    </message>
    <message>
        <source>Another program listens at %1 already. Choose another port.</source>
        <translation>別のプログラムがすでに%1を使っています。別のポートを選んでください。</translation>
    </message>
    <message>
        <source>The index cannot be served at %1: %2</source>
        <translation>索引を%1で公開できません：%2</translation>
    </message>
    <message>
        <source>Its search index is damaged. Open that library, and the index is made anew.</source>
        <translation>検索の索引が破損しています。そのライブラリを開くと、索引が作り直されます。</translation>
    </message>
</context>
<context>
    <name>vigie::SearchPanel</name>
    <message>
        <source>Search in all languages</source>
        <translation>すべての言語で検索</translation>
    </message>
    <message>
        <source>Show filters</source>
        <translation>絞り込み条件を表示</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>見つかった箇所</translation>
    </message>
    <message>
        <source>Ask in any of four languages</source>
        <translation>4言語のどれでも検索できます</translation>
    </message>
    <message>
        <source>Type a name or a few words in English, French, Japanese or Korean. Passages in the other languages are found too.</source>
        <translation>英語、フランス語、日本語、韓国語のいずれかで名称や語句を入力してください。ほかの言語の文書からも該当箇所が見つかります。</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>The search could not be done</source>
        <translation>検索できませんでした</translation>
    </message>
    <message>
        <source>No passage was found</source>
        <translation>該当する箇所は見つかりませんでした</translation>
    </message>
    <message>
        <source>Clear the filters, use fewer words, or check the spelling.</source>
        <translation>絞り込みを解除するか、語を減らすか、表記を確認してください。</translation>
    </message>
    <message>
        <source>Use fewer words, check the spelling, or leave out the quotation marks. Documents that hold only pictures cannot be searched.</source>
        <translation>語を減らすか、表記を確認するか、引用符を外してください。画像だけの文書は検索できません。</translation>
    </message>
    <message>
        <source>The best %1 of about %2 passages</source>
        <translation>約%2箇所のうち上位%1箇所</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n箇所</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>文書%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Passages like This</source>
        <translation>類似する箇所</translation>
    </message>
    <message>
        <source>The Same in Other Languages</source>
        <translation>ほかの言語での同じ記述</translation>
    </message>
    <message>
        <source>Why This Result</source>
        <translation>一致の理由</translation>
    </message>
    <message>
        <source>Shows which words of the passage answer which of the question, and how much they count (W).</source>
        <translation>箇所のどの語が検索のどの語に一致したかと、その重みを表示（W）</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>検索に戻る</translation>
    </message>
    <message>
        <source>Why this result</source>
        <translation>一致の理由</translation>
    </message>
    <message>
        <source>The same in other languages as “%1”</source>
        <translation>「%1」と同じ内容のほかの言語での記述</translation>
    </message>
    <message>
        <source>Passages like “%1”</source>
        <translation>「%1」に類似する箇所</translation>
    </message>
    <message>
        <source>Choose a passage to see why it was found.</source>
        <translation>箇所を選ぶと、見つかった理由が表示されます。</translation>
    </message>
    <message>
        <source>No other passage shares enough names, amounts, dates or words with it.</source>
        <translation>名称、金額、日付、語が十分に共通する箇所は、ほかにありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n library(s)</source>
        <translation>
            <numerusform>%n件のライブラリ</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1 only the index is served. To read the document, its library must be open here.</source>
        <translation>%1で公開されているのは索引だけです。文書を読むには、そのライブラリをここで開く必要があります。</translation>
    </message>
</context>
<context>
    <name>vigie::SelectionActions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 what it does, %2 its keys</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Add Amount…</source>
        <translation>金額を追加…</translation>
    </message>
    <message>
        <source>Say which amount the selected words state</source>
        <translation>選択した文言に記載された金額を入力</translation>
    </message>
    <message>
        <source>Add Event…</source>
        <translation>出来事を追加…</translation>
    </message>
    <message>
        <source>Say when what the selected words tell happened</source>
        <translation>選択した文言にある出来事の時期を入力</translation>
    </message>
    <message>
        <source>Name This As…</source>
        <translation>名称・用語を指定…</translation>
    </message>
    <message>
        <source>Say whom or what the selected words name</source>
        <translation>選択した文言が指す人や物を指定</translation>
    </message>
    <message>
        <source>The amount was added.</source>
        <translation>金額を追加しました。</translation>
    </message>
    <message>
        <source>The event was added.</source>
        <translation>出来事を追加しました。</translation>
    </message>
    <message>
        <source>The name was added.</source>
        <translation>名称・用語を追加しました。</translation>
    </message>
    <message>
        <source>This Is “%1” after All</source>
        <translation>やはり「%1」を指す</translation>
    </message>
    <message>
        <source>The name counts again.</source>
        <translation>名称・用語として再び扱います。</translation>
    </message>
    <message>
        <source>This Is Not “%1”</source>
        <translation>「%1」ではない</translation>
    </message>
    <message>
        <source>These words are no longer taken for that name.</source>
        <translation>この文言を、その名称・用語として扱わないようにしました。</translation>
    </message>
    <message>
        <source>This Names Another…</source>
        <translation>別のものを指す…</translation>
    </message>
    <message>
        <source>These words now name another.</source>
        <translation>この文言が指すものを変更しました。</translation>
    </message>
</context>
<context>
    <name>vigie::ServeDialog</name>
    <message>
        <source>Serve the Search Index</source>
        <translation>検索の索引を公開</translation>
    </message>
    <message>
        <source>While the index is served, others can search this library from their own machine without its folder. They read titles, passages, and your notes and tags; they can change nothing. Nothing is served before you start it here, and it ends with this program.</source>
        <translation>索引を公開している間は、ほかの人が、このライブラリのフォルダーがなくても、自分のコンピューターから検索できます。読めるのは、タイトル、本文の箇所、付けてあるメモとタグで、変更は何もできません。ここで開始するまでは何も公開されず、このプログラムを終了すると公開も終わります。</translation>
    </message>
    <message>
        <source>Nobody is asked for a password, and nothing is encrypted: whoever reaches the address can search. Open it to other machines only in a network you trust, or leave it to this machine and let others come through SSH.</source>
        <translation>パスワードは求められず、暗号化もされません。アドレスに接続できる人は誰でも検索できます。ほかのコンピューターに公開するのは、信頼できるネットワークの中だけにしてください。そうでない場合は、公開先をこのコンピューターだけにして、ほかの人にはSSHで接続してもらってください。</translation>
    </message>
    <message>
        <source>To programs on &amp;this machine only</source>
        <translation>このコンピューター上のプログラムだけに公開(&amp;T)</translation>
    </message>
    <message>
        <source>To &amp;all machines that reach this one</source>
        <translation>このコンピューターに接続できるすべてのコンピューターに公開(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>ポート(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Start Serving</source>
        <translation>公開を開始(&amp;S)</translation>
    </message>
    <message>
        <source>Stop &amp;Serving</source>
        <translation>公開を終了(&amp;E)</translation>
    </message>
    <message>
        <source>The index is served at %1.</source>
        <translation>索引を%1で公開しています。</translation>
    </message>
    <message>
        <source>The index is not served.</source>
        <translation>索引は公開されていません。</translation>
    </message>
</context>
<context>
    <name>vigie::ShortcutsDialog</name>
    <message>
        <source>All commands have the keys they came with.</source>
        <translation>すべてのコマンドのショートカットを初期設定に戻しました。</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Find a command or keys</source>
        <translation>コマンドまたはショートカットを検索</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>新しいショートカット(&amp;N):</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>新しいショートカットのキーを押してください</translation>
    </message>
    <message>
        <source>&amp;Original Keys</source>
        <translation>初期設定(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reset All</source>
        <translation>すべて元に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Choose keys with Ctrl or Alt, or a function key: letters alone are for writing.</source>
        <translation>CtrlまたはAltとの組み合わせか、ファンクションキーを選んでください。文字キー単独は文字の入力に使うため、割り当てられません。</translation>
    </message>
    <message>
        <source>%1 was taken from “%2”.</source>
        <translation>「%2」に割り当てられていた%1を解除しました。</translation>
    </message>
    <message>
        <source>Non&amp;e</source>
        <translation>なし(&amp;E)</translation>
    </message>
</context>
<context>
    <name>vigie::SplitDialog</name>
    <message>
        <source>Split Entry</source>
        <translation>項目の分割</translation>
    </message>
    <message>
        <source>Which names of “%1” are another's? They go into a new entry.</source>
        <translation>「%1」の名称のうち、別のものを指すのはどれですか？選んだ名称は新しい項目に移ります。</translation>
    </message>
    <message>
        <source>Names of the entry</source>
        <translation>項目の名称</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>分割(&amp;S)</translation>
    </message>
    <message>
        <source>The entry could not be split.</source>
        <translation>項目を分割できませんでした。</translation>
    </message>
</context>
<context>
    <name>vigie::Store</name>
    <message>
        <source>There is no annotation “%1”.</source>
        <translation>注釈「%1」はありません。</translation>
    </message>
    <message>
        <source>This step was recorded by a newer version of Vigie and cannot be undone here: %1.</source>
        <translation>この操作は新しいバージョンのVigieで記録されたため、ここでは元に戻せません：%1。</translation>
    </message>
    <message>
        <source>The library holds no document “%1”.</source>
        <translation>ライブラリに文書「%1」はありません。</translation>
    </message>
    <message>
        <source>The library folder could not be made. Check that its parent folder may be written to.</source>
        <translation>ライブラリのフォルダーを作成できませんでした。親フォルダーへの書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>The library could not be made: %1.</source>
        <translation>ライブラリを作成できませんでした：%1。</translation>
    </message>
    <message>
        <source>There is no library in this folder. Import documents to make one.</source>
        <translation>このフォルダーにライブラリはありません。文書を取り込むと作成されます。</translation>
    </message>
    <message>
        <source>Another import into this library is still running. Wait until it is done, then try again.</source>
        <translation>このライブラリへの別の取り込みがまだ実行中です。完了してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The library folder may not be written to. Check its permissions and free space.</source>
        <translation>ライブラリのフォルダーに書き込めません。アクセス権と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>This library was written by a newer version of Vigie (its format is %1, this program knows %2). Open it with that version; nothing was changed.</source>
        <translation>このライブラリは新しいバージョンのVigieで作成されています（ライブラリの形式は%1、このプログラムが対応する形式は%2）。そのバージョンで開いてください。何も変更していません。</translation>
    </message>
    <message>
        <source>The file could not be copied into the library: %1. Check free space and permissions.</source>
        <translation>ファイルをライブラリにコピーできませんでした：%1。空き容量とアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The file could not be opened: %1.</source>
        <translation>ファイルを開けませんでした：%1。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>そのファイルはありません。</translation>
    </message>
    <message>
        <source>the folder “originals” could not be made</source>
        <translation>フォルダー「originals」を作成できませんでした</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>取り込みを中止しました。</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>ファイルを読み取れませんでした：%1。</translation>
    </message>
    <message>
        <source>The document's file could not be deleted from the library: %1.</source>
        <translation>文書のファイルをライブラリから削除できませんでした：%1。</translation>
    </message>
    <message>
        <source>The document “%1” has no page %2.</source>
        <translation>文書「%1」に%2ページはありません。</translation>
    </message>
    <message>
        <source>The library is being written by another program. Wait until it is done, then try again.</source>
        <translation>ライブラリは別のプログラムが書き込み中です。完了してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The library may not be written to. Check the permissions of its folder.</source>
        <translation>ライブラリに書き込めません。フォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The file library.sqlite in the library folder is damaged. Run “vigie check --repair”, or put back a copy of the folder; the documents themselves lie unharmed in its folder “originals”.</source>
        <translation>ライブラリのフォルダーにあるlibrary.sqliteが破損しています。「vigie check --repair」を実行するか、フォルダーをバックアップから復元してください。文書そのものは「originals」フォルダーに無事に残っています。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again; nothing was changed.</source>
        <translation>ディスクがいっぱいです。空き容量を確保してから、もう一度お試しください。何も変更していません。</translation>
    </message>
    <message>
        <source>The library could not be read or written: %1.</source>
        <translation>ライブラリを読み書きできませんでした：%1。</translation>
    </message>
    <message>
        <source>The marked range does not lie within the page's text.</source>
        <translation>印を付けた範囲がページの本文に収まっていません。</translation>
    </message>
    <message>
        <source>There is no claim “%1”.</source>
        <translation>金額の記載「%1」はありません。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直す操作はありません。</translation>
    </message>
    <message>
        <source>The damaged library could not be copied. Check free space and permissions.</source>
        <translation>破損したライブラリをコピーできませんでした。空き容量とアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The file is %1 large; files up to %2 are read.</source>
        <translation>ファイルの大きさは%1です。読み取れるのは%2までです。</translation>
    </message>
    <message>
        <source>There is no event “%1”.</source>
        <translation>出来事「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no such mention at this place.</source>
        <translation>この位置にそのような言及はありません。</translation>
    </message>
    <message>
        <source>An amount needs a currency or unit.</source>
        <translation>金額には通貨または単位が必要です。</translation>
    </message>
    <message>
        <source>An amount cannot be negative.</source>
        <translation>金額に負の数は使えません。</translation>
    </message>
    <message>
        <source>A range needs a low and a higher high end.</source>
        <translation>範囲には下限と、それより大きい上限が必要です。</translation>
    </message>
    <message>
        <source>A claim cannot be a part of itself.</source>
        <translation>金額の記載を、それ自身の内訳にすることはできません。</translation>
    </message>
    <message>
        <source>An event needs a date.</source>
        <translation>出来事には日付が必要です。</translation>
    </message>
    <message>
        <source>An event cannot be merged with itself.</source>
        <translation>出来事をそれ自身と統合することはできません。</translation>
    </message>
    <message>
        <source>There is no entity “%1”.</source>
        <translation>名称・用語「%1」は見つかりません。</translation>
    </message>
    <message>
        <source>This has been entered already.</source>
        <translation>すでに入力されています。</translation>
    </message>
    <message>
        <source>These words are known to name this entity already. If the mention was rejected, accept it.</source>
        <translation>この文言がこの名称・用語を指すことは、すでに登録されています。言及を却下していた場合は、採用してください。</translation>
    </message>
    <message>
        <source>Only what was entered by hand can be removed. What the program read can be rejected.</source>
        <translation>削除できるのは手動で入力したものだけです。プログラムが読み取ったものは却下できます。</translation>
    </message>
    <message>
        <source>Name two or more claims, each of them once.</source>
        <translation>金額の記載を二つ以上、重複なく指定してください。</translation>
    </message>
    <message>
        <source>A search that is kept needs a name.</source>
        <translation>検索を保存するには名前が必要です。</translation>
    </message>
    <message>
        <source>No search is kept as “%1”.</source>
        <translation>「%1」という保存済みの検索はありません。</translation>
    </message>
    <message>
        <source>The file “%1” could not be read: %2.</source>
        <translation>ファイル「%1」を読み取れませんでした：%2。</translation>
    </message>
    <message>
        <source>The list “%1” is larger than %2 MB. Divide it first.</source>
        <translation>リスト「%1」は%2 MBを超えています。先に分割してください。</translation>
    </message>
    <message>
        <source>There is no entry “%1” in the thesaurus.</source>
        <translation>用語集に項目「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” was merged into “%2”.</source>
        <translation>「%1」は「%2」に統合されています。</translation>
    </message>
    <message>
        <source>A list is being taken in. Try again when that is done.</source>
        <translation>リストを取り込んでいます。完了してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>An entry needs a name in at least one language.</source>
        <translation>項目には、少なくとも一つの言語の名称が必要です。</translation>
    </message>
    <message>
        <source>A name may have %1 characters at most: “%2…”.</source>
        <translation>名称は%1文字以内で入力してください：「%2…」。</translation>
    </message>
    <message>
        <source>An entry cannot be related to itself.</source>
        <translation>項目をそれ自身と関連付けることはできません。</translation>
    </message>
    <message>
        <source>An entry cannot be broader than one that is broader than itself.</source>
        <translation>ある項目を、その上位にある項目のさらに上位に置くことはできません。</translation>
    </message>
    <message>
        <source>There is an entry “%1” already.</source>
        <translation>項目「%1」はすでにあります。</translation>
    </message>
    <message>
        <source>The id of an entry holds no spaces.</source>
        <translation>項目のIDに空白は使えません。</translation>
    </message>
    <message>
        <source>“%1” is a name of this entry already.</source>
        <translation>「%1」はすでにこの項目の名称です。</translation>
    </message>
    <message>
        <source>“%1” came with the program and was not changed: it stays.</source>
        <translation>「%1」はプログラムに付属する項目で、変更されていないため、そのまま残ります。</translation>
    </message>
    <message>
        <source>An entry cannot be merged with itself.</source>
        <translation>項目をそれ自身と統合することはできません。</translation>
    </message>
    <message>
        <source>“%1” is no name of this entry.</source>
        <translation>「%1」はこの項目の名称ではありません。</translation>
    </message>
    <message>
        <source>Name at least one label that goes, and leave at least one.</source>
        <translation>移す名称を少なくとも一つ指定し、元の項目にも少なくとも一つ残してください。</translation>
    </message>
    <message>
        <source>An entry is not distinct from itself.</source>
        <translation>項目をそれ自身と区別することはできません。</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>ファイルに書き込めませんでした：%1。</translation>
    </message>
    <message>
        <source>An entry without a name was left out.</source>
        <translation>名称のない項目を除外しました。</translation>
    </message>
    <message>
        <source>Names of more than %1 characters were left out, in %2 entries.</source>
        <translation>%1文字を超える名称を除外しました（該当する項目：%2件）。</translation>
    </message>
    <message>
        <source>The note on the document is empty.</source>
        <translation>文書へのメモが空です。</translation>
    </message>
    <message>
        <source>Broader entries that are narrower too were left out, in %1 entries.</source>
        <translation>%1件の項目で、上位と下位が循環する関係を除外しました。</translation>
    </message>
    <message>
        <source>No backup could be made in the folder “backups” of the library. Check its permissions and free space; your work itself is saved.</source>
        <translation>ライブラリの「backups」フォルダーにバックアップを作成できませんでした。アクセス権と空き容量を確認してください。作業内容そのものは保存されています。</translation>
    </message>
    <message>
        <source>No backup was made, because something you made is damaged in the library. Close the library and open it again: it is mended then.</source>
        <translation>作業内容の一部がライブラリの中で破損しているため、バックアップを作成しませんでした。ライブラリを閉じてから開き直すと修復されます。</translation>
    </message>
    <message>
        <source>This library may only be read: its folder may not be written to.</source>
        <translation>フォルダーに書き込めないため、このライブラリは読み取り専用です。</translation>
    </message>
    <message>
        <source>Another program has this library open for writing.</source>
        <translation>ほかのプログラムがこのライブラリを書き込み用に開いています。</translation>
    </message>
    <message>
        <source>Another program has had this library open for writing since %1, %2: %3 (process %4 on %5).</source>
        <comment>%1 a date, %2 a time, %3 a program, %5 a computer</comment>
        <translation>%1 %2から、ほかのプログラムがこのライブラリを書き込み用に開いています：%3（%5のプロセス%4）。</translation>
    </message>
    <message>
        <source>%1 Close it there, then try again.</source>
        <comment>%1 a sentence, with its full stop</comment>
        <translation>%1そちらを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 Here it can be read, but not changed.</source>
        <comment>%1 a sentence, with its full stop</comment>
        <translation>%1こちらでは閲覧のみ可能で、変更はできません。</translation>
    </message>
    <message>
        <source>This library was opened for reading only.</source>
        <translation>このライブラリは読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>This library is of an older version of Vigie, and can only be read once it was opened where it may be written to.</source>
        <translation>このライブラリは古いバージョンのVigieのものです。書き込みのできる場所で一度開くと、閲覧できるようになります。</translation>
    </message>
    <message>
        <source>The journal in the library folder could not be written: %1. Nothing was changed.</source>
        <translation>ライブラリのフォルダーにある変更記録に書き込めませんでした：%1。何も変更していません。</translation>
    </message>
    <message>
        <source>a window of Vigie</source>
        <translation>Vigieのウィンドウ</translation>
    </message>
    <message>
        <source>the command “vigie %1”</source>
        <translation>コマンド「vigie %1」</translation>
    </message>
    <message>
        <source>its original file is missing from the library</source>
        <translation>元のファイルがライブラリにありません</translation>
    </message>
    <message>
        <source>its original file was changed or damaged</source>
        <translation>元のファイルが変更されたか、壊れています</translation>
    </message>
    <message>
        <source>its original file cannot be read: %1</source>
        <translation>元のファイルを読み取れません（%1）</translation>
    </message>
</context>
<context>
    <name>vigie::TagEdit</name>
    <message>
        <source>Tags in use</source>
        <translation>使用中のタグ</translation>
    </message>
    <message>
        <source>Separated by commas; “a/b” lies under “a”</source>
        <translation>コンマ区切り。「a/b」は「a」の下に入ります</translation>
    </message>
</context>
<context>
    <name>vigie::TextBanner</name>
    <message>
        <source>Search and figures leave this page out: it has no text.</source>
        <translation>テキストがないため、このページは検索と集計の対象になりません。</translation>
    </message>
    <message>
        <source>Search and figures may miss words on this page, and copied text may be wrong.</source>
        <translation>このページでは、検索や集計で語が漏れたり、コピーした文字が誤っていたりすることがあります。</translation>
    </message>
    <message>
        <source>Words stand twice on this page. They are found and counted once.</source>
        <translation>このページの文字は二重になっています。検索と集計では一度だけ数えます。</translation>
    </message>
    <message>
        <source>Text of this page was recognised by OCR. Compare it with the picture before you quote it.</source>
        <translation>このページのテキストはOCRで認識したものです。引用する前に、ページの画像と照らし合わせてください。</translation>
    </message>
    <message>
        <source>OCR found no words on this page.</source>
        <translation>OCRを行いましたが、このページに文字は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Read This Page by OCR</source>
        <translation>このページをOCRで読み取る</translation>
    </message>
    <message numerus="yes">
        <source>Read All %n Page(s)</source>
        <translation>
            <numerusform>該当する全%nページを読み取る</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads all pages of this document without readable text by OCR</source>
        <translation>この文書のうち、読み取れるテキストのないページをすべてOCRで読み取ります</translation>
    </message>
    <message>
        <source>Back to the File’s Text</source>
        <translation>ファイル自体のテキストに戻す</translation>
    </message>
    <message>
        <source>Takes the recognised words of this page away again</source>
        <translation>このページで認識した文字を取り除きます</translation>
    </message>
</context>
<context>
    <name>vigie::Thesaurus</name>
    <message>
        <source>Entry %1 of the thesaurus has no label.</source>
        <translation>用語集の項目%1に名称がありません。</translation>
    </message>
    <message>
        <source>Entry %1 of the thesaurus has no @id.</source>
        <translation>用語集の項目%1に@idがありません。</translation>
    </message>
    <message>
        <source>Entry %1 of the thesaurus has the unknown type “%2”.</source>
        <translation>用語集の項目%1の種別「%2」は不明です。</translation>
    </message>
    <message>
        <source>Entry %1 of the thesaurus has a %2 that is no map from languages to texts.</source>
        <translation>用語集の項目%1の%2が、言語とテキストの対応表になっていません。</translation>
    </message>
    <message>
        <source>Entry %1 of the thesaurus has an empty %2 or one that is no text (language %3).</source>
        <translation>用語集の項目%1の%2が空か、テキストではありません（言語：%3）。</translation>
    </message>
    <message>
        <source>Entry %1 of the thesaurus has two preferred labels in one language (%2).</source>
        <translation>用語集の項目%1には、同じ言語（%2）の優先名が二つあります。</translation>
    </message>
    <message>
        <source>Entry %1 of the thesaurus calls “%2” ambiguous, which is none of its labels.</source>
        <translation>用語集の項目%1で曖昧とされている「%2」は、その項目の名称ではありません。</translation>
    </message>
    <message>
        <source>Entry %1 of the thesaurus has a %2 that names no entry.</source>
        <translation>用語集の項目%1の%2が、項目を指していません。</translation>
    </message>
    <message>
        <source>Entry %1 of the thesaurus has an identifier that is no map.</source>
        <translation>用語集の項目%1の識別子が、キーと値の対応表になっていません。</translation>
    </message>
    <message>
        <source>Entry %1 of the thesaurus has an identifier without text (%2).</source>
        <translation>用語集の項目%1に、テキストのない識別子があります（%2）。</translation>
    </message>
    <message>
        <source>Entry %1 of the thesaurus has a %2 that is no text.</source>
        <translation>用語集の項目%1の%2がテキストではありません。</translation>
    </message>
    <message>
        <source>The thesaurus file is larger than 64 MB.</source>
        <translation>用語集のファイルが64 MBを超えています。</translation>
    </message>
    <message>
        <source>The thesaurus is no valid JSON: line %1, %2.</source>
        <translation>用語集が正しいJSONではありません：%1行目、%2。</translation>
    </message>
    <message>
        <source>The thesaurus holds no list of entries (@graph).</source>
        <translation>用語集に項目のリスト（@graph）がありません。</translation>
    </message>
    <message>
        <source>Two entries of the thesaurus have the id “%1”.</source>
        <translation>用語集に、ID「%1」の項目が二つあります。</translation>
    </message>
    <message>
        <source>The program came without its thesaurus.</source>
        <translation>プログラムに用語集が付属していません。</translation>
    </message>
</context>
<context>
    <name>vigie::ThesaurusActions</name>
    <message>
        <source>&amp;New Entry…</source>
        <translation>新しい項目(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Merge With…</source>
        <translation>統合(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>分割(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Take Back Own Changes</source>
        <translation>自分の変更を取り消す(&amp;T)</translation>
    </message>
    <message>
        <source>Entries That May Be &amp;One…</source>
        <translation>同一の可能性がある項目(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import List…</source>
        <translation>リストを取り込む(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport Own Entries…</source>
        <translation>自分の項目を書き出す(&amp;X)…</translation>
    </message>
    <message>
        <source>Export &amp;All Entries…</source>
        <translation>すべての項目を書き出す(&amp;A)…</translation>
    </message>
    <message>
        <source>The entry is changed.</source>
        <translation>項目を変更しました。</translation>
    </message>
    <message>
        <source>The two entries are one.</source>
        <translation>二つの項目を統合しました。</translation>
    </message>
    <message>
        <source>The names are in an entry of their own.</source>
        <translation>名称を別の項目に分けました。</translation>
    </message>
    <message>
        <source>The changes could not be taken back.</source>
        <translation>変更を取り消せませんでした。</translation>
    </message>
    <message>
        <source>The entry is again as it came.</source>
        <translation>項目を元の状態に戻しました。</translation>
    </message>
    <message>
        <source>The entry is removed.</source>
        <translation>項目を削除しました。</translation>
    </message>
    <message>
        <source>Import List of Entities</source>
        <translation>名称・用語リストの取り込み</translation>
    </message>
    <message>
        <source>Lists (%1)</source>
        <comment>%1 kinds of files</comment>
        <translation>リスト (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <comment>%1 kinds of files</comment>
        <translation>すべてのファイル (%1)</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>「%1」を読み取っています…</translation>
    </message>
    <message>
        <source>“%1” could not be imported.</source>
        <translation>「%1」を取り込めませんでした。</translation>
    </message>
    <message>
        <source>%1 entries are new, %2 got more names or identifiers.</source>
        <translation>新規の項目：%1件。名称または識別子を追加した項目：%2件。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) could not be read.</source>
        <translation>
            <numerusform>%n項目を読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Own Entries</source>
        <translation>自分の項目の書き出し</translation>
    </message>
    <message>
        <source>Export All Entries</source>
        <translation>すべての項目の書き出し</translation>
    </message>
    <message>
        <source>SKOS vocabulary (%1)</source>
        <comment>%1 kinds of files</comment>
        <translation>SKOS語彙 (%1)</translation>
    </message>
    <message>
        <source>The entries could not be exported.</source>
        <translation>項目を書き出せませんでした。</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1に書き出しました。</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <comment>an entry of the thesaurus</comment>
        <translation>非表示にする(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Hidden Entries…</source>
        <translation>非表示の項目(&amp;H)…</translation>
    </message>
    <message>
        <source>The entry could not be hidden.</source>
        <translation>項目を非表示にできませんでした。</translation>
    </message>
    <message>
        <source>The entry is hidden. Undo shows it again, and so does Hidden Entries.</source>
        <translation>項目を非表示にしました。「元に戻す」または「非表示の項目」で再び表示できます。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>取り込みを中止しました。</translation>
    </message>
</context>
<context>
    <name>vigie::ThumbnailPanel</name>
    <message>
        <source>Page %1</source>
        <translation>%1ページ</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>ハイライト%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>found %n time(s)</source>
        <translation>
            <numerusform>該当%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages as small pictures</source>
        <translation>ページのサムネイル</translation>
    </message>
</context>
<context>
    <name>vigie::Timeline</name>
    <message numerus="yes">
        <source>%1 (%n passages)</source>
        <comment>what happened, and how many passages tell it; %n is never 1</comment>
        <translation>
            <numerusform>%1（%n箇所）</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書の公表</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報告・発表</translation>
    </message>
    <message>
        <source>Foundings</source>
        <translation>発足・設立</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会合</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>制裁</translation>
    </message>
    <message>
        <source>Vetoes</source>
        <translation>拒否権行使</translation>
    </message>
    <message>
        <source>Expiries</source>
        <translation>任期満了・失効</translation>
    </message>
    <message>
        <source>Thefts</source>
        <translation>窃取</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>移転・供与</translation>
    </message>
    <message>
        <source>Launches and tests</source>
        <translation>発射・実験</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>その他の出来事</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>to the day</source>
        <translation>日単位</translation>
    </message>
    <message>
        <source>kept off or rejected</source>
        <comment>explains a shape</comment>
        <translation>除外または却下</translation>
    </message>
    <message>
        <source>Kept off the timeline</source>
        <translation>タイムラインから除外</translation>
    </message>
    <message>
        <source>to the month</source>
        <translation>月単位</translation>
    </message>
    <message>
        <source>to the quarter</source>
        <translation>四半期単位</translation>
    </message>
    <message>
        <source>to the year</source>
        <translation>年単位</translation>
    </message>
    <message>
        <source>a range</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>a range with one end unknown</source>
        <translation>一方の端が不明な期間</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <translation>タイムライン：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more document(s)</source>
        <translation>
            <numerusform>ほか%n件の文書</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) found no room here; a saved table has all of them.</source>
        <translation>
            <numerusform>ほかの%n件はここに収まりません。表として保存するとすべて含まれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>出典：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A timeline can be written as .png, .svg, .pdf or .csv, not as “%1”.</source>
        <translation>タイムラインは.png、.svg、.pdf、.csvで書き出せます。「%1」にはできません。</translation>
    </message>
    <message>
        <source>The picture of the timeline could not be made.</source>
        <translation>タイムラインの画像を作成できませんでした。</translation>
    </message>
</context>
<context>
    <name>vigie::TimelineCanvas</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 how precise it is: "May 2025, to the month"</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>vigie::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>&amp;Lanes:</source>
        <translation>行の分け方(&amp;L):</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>種類別</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>言語別</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>文書別</translation>
    </message>
    <message>
        <source>Show more time (−)</source>
        <translation>表示期間を広げる（−）</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>表示期間を広げる</translation>
    </message>
    <message>
        <source>Show less time (+)</source>
        <translation>表示期間を狭める（+）</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>表示期間を狭める</translation>
    </message>
    <message>
        <source>Fit All</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Show everything (0)</source>
        <translation>全期間を表示（0）</translation>
    </message>
    <message>
        <source>Timeline of events and document dates</source>
        <translation>出来事と文書の公表日のタイムライン</translation>
    </message>
    <message>
        <source>No dates yet.

What the documents say happened, and when they were published, is shown here once documents are imported.</source>
        <translation>日付はまだありません。

文書を取り込むと、文書に記された出来事と文書の公表日がここに表示されます。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and how precise it is</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>a date, its precision, how it was found</comment>
        <translation>%1、%2（%3）</translation>
    </message>
    <message numerus="yes">
        <source>%n overlap(s) in time</source>
        <translation>
            <numerusform>時期が重なる項目：%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Show counted things too: containers, people, barrels</source>
        <translation>金額以外の数量（コンテナ、人数、バレルなど）も表示</translation>
    </message>
    <message>
        <source>Left Out</source>
        <translation>除外・却下</translation>
    </message>
    <message>
        <source>Show what is kept off the timeline or was rejected too, in broken lines. It is never saved with the timeline.</source>
        <translation>タイムラインから外したものや却下したものも破線で表示します。保存する画像や表には含まれません。</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>重なり</translation>
    </message>
    <message>
        <source>Show only what overlaps in time with the chosen item (O)</source>
        <translation>選択した項目と時期が重なるものだけを表示（O）</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Show the timeline as a table</source>
        <translation>タイムラインを表で表示</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save the timeline as a picture or a table</source>
        <translation>タイムラインを画像または表として保存</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>ベクター画像 (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Save the Timeline</source>
        <translation>タイムラインの保存</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1として保存しました</translation>
    </message>
    <message>
        <source>Choose an item first: what overlaps in time with it is shown then.</source>
        <translation>先に項目を選んでください。その項目と期間が重なるものが表示されます。</translation>
    </message>
</context>
<context>
    <name>vigie::TimelineTableModel</name>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>出来事の内容</translation>
    </message>
    <message>
        <source>How the date was found</source>
        <translation>日付の根拠</translation>
    </message>
</context>
<context>
    <name>vigie::Tour</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ%1/%2</translation>
    </message>
    <message>
        <source>Welcome to Vigie</source>
        <translation>Vigieへようこそ</translation>
    </message>
    <message>
        <source>The library is still empty. The sample library has reports in four languages to try everything with. A tour of five steps shows what there is.</source>
        <translation>ライブラリはまだ空です。サンプルライブラリには4言語の報告書が入っており、すべての機能を試せます。使い方は五つのステップで案内します。</translation>
    </message>
    <message>
        <source>&amp;Open the Sample Library and Look Around</source>
        <translation>サンプルライブラリを開いて案内を見る(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Tour Only</source>
        <translation>案内だけ見る(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Not &amp;Now</source>
        <translation>後で(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Leave the Tour</source>
        <translation>案内を終える(&amp;L)</translation>
    </message>
</context>
<context>
    <name>vigie::TypedDateField</name>
    <message>
        <source>2025, 2025-09, 2025-Q3 or 2024-01..2025-09</source>
        <comment>examples of how to enter a date</comment>
        <translation>2025、2025-09、2025-Q3、2024-01..2025-09など</translation>
    </message>
    <message>
        <source>This is not understood. Examples: 2025-05-29, 2025-09, 2025-Q3, 2025, 2024-01..2025-09, 2025-03.. (open end).</source>
        <translation>日付として読めません。例：2025-05-29、2025-09、2025-Q3、2025、2024-01..2025-09、2025-03..（終点なし）</translation>
    </message>
</context>
<context>
    <name>vigie::Versions</name>
    <message>
        <source>“%1”: not in the other version (%2)</source>
        <comment>%2 a language</comment>
        <translation>「%1」：もう一方の版（%2）にありません</translation>
    </message>
    <message>
        <source>“%1”: not named in the other version (%2)</source>
        <comment>%2 a language</comment>
        <translation>「%1」：もう一方の版（%2）では挙げられていません</translation>
    </message>
    <message>
        <source>“%1”: reported here, asserted in the other version (%2)</source>
        <comment>%2 a language</comment>
        <translation>「%1」：ここでは伝聞、もう一方の版（%2）では断定です</translation>
    </message>
    <message>
        <source>“%1”: the other version (%2) gives the bare figure</source>
        <comment>%2 a language</comment>
        <translation>「%1」：もう一方の版（%2）は数値だけを記しています</translation>
    </message>
</context>
<context>
    <name>vigie::VersionsDialog</name>
    <message>
        <source>Language Versions</source>
        <translation>他言語版</translation>
    </message>
    <message>
        <source>&amp;Beside it:</source>
        <translation>並べる文書(&amp;B):</translation>
    </message>
    <message>
        <source>The version beside it</source>
        <translation>並べて表示する版</translation>
    </message>
    <message>
        <source>Paragraphs side by side</source>
        <translation>並べて表示した段落</translation>
    </message>
    <message>
        <source>What one &amp;version lacks (F8 goes to the next):</source>
        <translation>一方の版にないもの（F8で次へ）(&amp;V):</translation>
    </message>
    <message>
        <source>What one version lacks</source>
        <translation>一方の版にないもの</translation>
    </message>
    <message>
        <source>Next Difference</source>
        <translation>次の相違</translation>
    </message>
    <message>
        <source>Previous Difference</source>
        <translation>前の相違</translation>
    </message>
    <message>
        <source>Choose a document to compare with</source>
        <translation>比較する文書を選んでください</translation>
    </message>
    <message>
        <source>Looking for the same statement in other languages…</source>
        <translation>同じ声明の他言語版を探しています…</translation>
    </message>
    <message>
        <source>No other language version of this document is in the library.</source>
        <translation>ライブラリに、この文書の他言語版はありません。</translation>
    </message>
    <message>
        <source>These two say too little alike to be versions of one statement: what stands side by side is a guess.</source>
        <translation>二つの文書は共通点が少なく、同じ声明の言語版とはいえません。この対応付けは推測です。</translation>
    </message>
    <message>
        <source>Both give the same figures and names.</source>
        <translation>どちらの版も同じ数値と名称を挙げています。</translation>
    </message>
</context>
<context>
    <name>vigie::Why</name>
    <message>
        <source>the same words</source>
        <comment>how found words answer a question</comment>
        <translation>同じ語</translation>
    </message>
    <message>
        <source>another form of the word</source>
        <comment>how found words answer a question</comment>
        <translation>同じ語の別の形</translation>
    </message>
    <message>
        <source>begins so</source>
        <comment>how found words answer a question</comment>
        <translation>前方一致</translation>
    </message>
    <message>
        <source>inside a longer word</source>
        <comment>how found words answer a question</comment>
        <translation>より長い語の一部</translation>
    </message>
    <message>
        <source>read alike</source>
        <comment>how found words answer a question</comment>
        <translation>読みが同じ</translation>
    </message>
    <message>
        <source>another name of the same</source>
        <comment>how found words answer a question</comment>
        <translation>同じ対象の別の呼び方</translation>
    </message>
    <message>
        <source>in the document's title</source>
        <translation>文書のタイトル内</translation>
    </message>
    <message>
        <source>in your note or tags</source>
        <translation>メモまたはタグ内</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a remark</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>under 1</source>
        <comment>%: a small share of a whole</comment>
        <translation>&lt;1</translation>
    </message>
    <message>
        <source>%1 %: “%2” (%3)</source>
        <comment>share of a score, found words, remark</comment>
        <translation>%1%：「%2」（%3）</translation>
    </message>
    <message>
        <source>%1 %: “%2” answers “%3” (%4)</source>
        <comment>share of a score, found words, words asked for, remark</comment>
        <translation>%1%：「%3」に「%2」が一致（%4）</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>only these words</source>
        <comment>a search without additions</comment>
        <translation>入力した語のみ</translation>
    </message>
    <message>
        <source>another spelling</source>
        <comment>how found words answer a question</comment>
        <translation>別の表記</translation>
    </message>
    <message>
        <source>%1 %: the document as a whole speaks of it</source>
        <comment>share of a score</comment>
        <translation>%1%：文書全体がこれを扱っています</translation>
    </message>
</context>
<context>
    <name>vigie::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <translation>ファイルを取り込む(&amp;I)…</translation>
    </message>
    <message>
        <source>Import F&amp;older…</source>
        <translation>フォルダーを取り込む(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Library</source>
        <translation>サンプルライブラリを開く(&amp;S)</translation>
    </message>
    <message>
        <source>Show &amp;Library Folder</source>
        <translation>ライブラリのフォルダーを開く(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find on Page…</source>
        <translation>ページ内を検索(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>パネル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>レイアウトを初期状態に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Original Size</source>
        <translation>実際のサイズ(&amp;A)</translation>
    </message>
    <message>
        <source>Fit &amp;Width</source>
        <translation>幅に合わせる(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Search the Library</source>
        <translation>ライブラリを検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>コマンド(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;About Vigie</source>
        <translation>Vigieについて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>As in the &amp;System</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Follow the System</source>
        <translation>システムに合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 command, %2 its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tool Bar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <comment>%1 an act: Add Highlight</comment>
        <translation>元に戻す：%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <comment>%1 an act: Add Highlight</comment>
        <translation>やり直す：%1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New Library…</source>
        <translation>新しいライブラリ(&amp;N)…</translation>
    </message>
    <message>
        <source>Open &amp;Another Library…</source>
        <translation>別のライブラリを開く(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>履歴(&amp;H)…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近使ったライブラリ(&amp;R)</translation>
    </message>
    <message>
        <source>Language &amp;Versions…</source>
        <translation>他言語版(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>キーボードショートカット(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>ウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>新しいウィンドウ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Con&amp;tents</source>
        <translation>ヘルプの目次(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;our</source>
        <translation>機能の案内(&amp;G)</translation>
    </message>
    <message>
        <source>Ser&amp;ve the Search Index…</source>
        <translation>検索の索引を公開(&amp;V)…</translation>
    </message>
</context>
<context>
    <name>vigie::Worker</name>
    <message>
        <source>The program that reads documents could not be started (%1): %2.</source>
        <translation>文書の読み取りプログラムを起動できませんでした（%1）：%2。</translation>
    </message>
    <message>
        <source>This file took too long to read and was given up.</source>
        <translation>このファイルの読み取りに時間がかかりすぎたため、中止しました。</translation>
    </message>
    <message>
        <source>Reading this file needs more memory than is allowed (%1).</source>
        <translation>このファイルを読み取るには、上限（%1）を超えるメモリが必要です。</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>シグナル%1</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>終了コード%1</translation>
    </message>
    <message>
        <source>The program that reads documents failed on this file (%1). The file may be damaged.</source>
        <translation>このファイルの読み取り中に読み取りプログラムが異常終了しました（%1）。ファイルが破損している可能性があります。</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>読み取りを中止しました。</translation>
    </message>
    <message>
        <source>The program that reads documents answered nonsense about this file and was ended.</source>
        <translation>文書の読み取りプログラムがこのファイルに対して不正な応答を返したため、終了させました。</translation>
    </message>
    <message>
        <source>The file could not be opened: %1.</source>
        <translation>ファイルを開けませんでした：%1。</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>ファイルを読み取れませんでした：%1。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>ファイルではなくフォルダーです。</translation>
    </message>
    <message>
        <source>This is a device, pipe or socket, not a document.</source>
        <translation>デバイス、パイプまたはソケットであり、文書ではありません。</translation>
    </message>
    <message>
        <source>The file is empty (zero bytes).</source>
        <translation>ファイルは空です（0バイト）。</translation>
    </message>
    <message>
        <source>The file is %1 large; files up to %2 are read.</source>
        <translation>ファイルの大きさは%1です。読み取れるのは%2までです。</translation>
    </message>
    <message>
        <source>The page is not wanted any more.</source>
        <translation>このページは不要になりました。</translation>
    </message>
    <message>
        <source>The library has no such document.</source>
        <translation>ライブラリにその文書はありません。</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>ファイルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The web page is larger than 64 MB.</source>
        <translation>ウェブページが64 MBを超えています。</translation>
    </message>
    <message>
        <source>The web page's text could not be decoded.</source>
        <translation>ウェブページの文字コードを変換できませんでした。</translation>
    </message>
    <message>
        <source>The web page holds nothing that can be read.</source>
        <translation>ウェブページに読み取れる内容がありません。</translation>
    </message>
    <message>
        <source>The web page's text is longer than %1 characters.</source>
        <translation>ウェブページのテキストが%1文字を超えています。</translation>
    </message>
    <message>
        <source>The PDF is protected by a password.</source>
        <translation>PDFはパスワードで保護されています。</translation>
    </message>
    <message>
        <source>The PDF is damaged or incomplete and could not be read.</source>
        <translation>PDFが破損しているか不完全なため、読み取れませんでした。</translation>
    </message>
    <message>
        <source>The PDF holds no pages; it is damaged or incomplete.</source>
        <translation>PDFにページがありません。破損しているか不完全です。</translation>
    </message>
    <message>
        <source>The PDF claims to have %1 pages; up to %2 are read.</source>
        <translation>PDFのページ数は%1とされています。読み取れるのは%2ページまでです。</translation>
    </message>
    <message>
        <source>The PDF holds more than %1 characters of text.</source>
        <translation>PDFのテキストが%1文字を超えています。</translation>
    </message>
    <message>
        <source>The document has no page %1.</source>
        <translation>文書に%1ページはありません。</translation>
    </message>
    <message>
        <source>The page has no size and cannot be drawn.</source>
        <translation>ページに大きさがないため、表示できません。</translation>
    </message>
    <message>
        <source>The page is too large to be drawn.</source>
        <translation>ページが大きすぎて表示できません。</translation>
    </message>
    <message>
        <source>a picture (PNG)</source>
        <translation>画像（PNG）</translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <translation>画像（JPEG）</translation>
    </message>
    <message>
        <source>a picture (GIF)</source>
        <translation>画像（GIF）</translation>
    </message>
    <message>
        <source>a picture (TIFF)</source>
        <translation>画像（TIFF）</translation>
    </message>
    <message>
        <source>a picture (WebP)</source>
        <translation>画像（WebP）</translation>
    </message>
    <message>
        <source>a film or picture (MP4, HEIC)</source>
        <translation>動画または画像（MP4、HEIC）</translation>
    </message>
    <message>
        <source>an older Office document (doc, xls, ppt, hwp)</source>
        <translation>旧形式のOffice文書（doc、xls、ppt、hwp）</translation>
    </message>
    <message>
        <source>a Rich Text document (RTF)</source>
        <translation>リッチテキスト文書（RTF）</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>PostScriptファイル</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <translation>圧縮ファイル（gzip）</translation>
    </message>
    <message>
        <source>a compressed file (bzip2)</source>
        <translation>圧縮ファイル（bzip2）</translation>
    </message>
    <message>
        <source>a compressed file (xz)</source>
        <translation>圧縮ファイル（xz）</translation>
    </message>
    <message>
        <source>an archive (7z)</source>
        <translation>アーカイブ（7z）</translation>
    </message>
    <message>
        <source>an archive (RAR)</source>
        <translation>アーカイブ（RAR）</translation>
    </message>
    <message>
        <source>an archive (tar)</source>
        <translation>アーカイブ（tar）</translation>
    </message>
    <message>
        <source>a database (SQLite)</source>
        <translation>データベース（SQLite）</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>a sound file (MP3)</source>
        <translation>音声ファイル（MP3）</translation>
    </message>
    <message>
        <source>a sound or film file (Ogg)</source>
        <translation>音声または動画ファイル（Ogg）</translation>
    </message>
    <message>
        <source>a sound or film file</source>
        <translation>音声または動画ファイル</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>DjVu文書</translation>
    </message>
    <message>
        <source>a Word document (docx)</source>
        <translation>Word文書（docx）</translation>
    </message>
    <message>
        <source>an Excel workbook (xlsx)</source>
        <translation>Excelブック（xlsx）</translation>
    </message>
    <message>
        <source>a PowerPoint presentation (pptx)</source>
        <translation>PowerPointプレゼンテーション（pptx）</translation>
    </message>
    <message>
        <source>an OpenDocument file (odt, ods, odp)</source>
        <translation>OpenDocumentファイル（odt、ods、odp）</translation>
    </message>
    <message>
        <source>an electronic book (EPUB)</source>
        <translation>電子書籍（EPUB）</translation>
    </message>
    <message>
        <source>a Hancom document (hwpx)</source>
        <translation>Hancom文書（hwpx）</translation>
    </message>
    <message>
        <source>an Office document</source>
        <translation>Office文書</translation>
    </message>
    <message>
        <source>an archive (zip)</source>
        <translation>アーカイブ（zip）</translation>
    </message>
    <message>
        <source>This is %1; Vigie reads PDF, HTML and plain text.</source>
        <translation>これは%1です。Vigieが読み取れるのは、PDF、HTML、プレーンテキストです。</translation>
    </message>
    <message>
        <source>This is %1. Open it in its own program, save it as PDF and import that.</source>
        <translation>これは%1です。対応するソフトウェアで開いてPDFで保存し、それを取り込んでください。</translation>
    </message>
    <message>
        <source>This is %1. Unpack it and import the files it holds.</source>
        <translation>これは%1です。展開して、中のファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>This is %1. Save it as PDF and import that; OCR can then read its words.</source>
        <translation>これは%1です。PDFで保存し、それを取り込んでください。文字はOCRで読み取れます。</translation>
    </message>
    <message>
        <source>a saved web archive (MHTML)</source>
        <translation>保存されたウェブアーカイブ（MHTML）</translation>
    </message>
    <message>
        <source>a binary file of an unknown kind</source>
        <translation>形式不明のバイナリファイル</translation>
    </message>
    <message>
        <source>The text file is larger than 64 MB.</source>
        <translation>テキストファイルが64 MBを超えています。</translation>
    </message>
    <message>
        <source>The file holds no readable text: it is a binary file of an unknown kind.</source>
        <translation>ファイルに読み取れるテキストがありません。形式不明のバイナリファイルです。</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>テキストが%1文字を超えています。</translation>
    </message>
    <message>
        <source>The request to open a file was incomplete.</source>
        <translation>ファイルを開く要求が不完全でした。</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>ファイルにテキストがありません。</translation>
    </message>
    <message>
        <source>The text is longer than can be read.</source>
        <translation>テキストが長すぎて読み取れません。</translation>
    </message>
    <message>
        <source>Something was asked of a file before it was opened.</source>
        <translation>ファイルを開く前に操作が要求されました。</translation>
    </message>
    <message>
        <source>The worker was asked something it does not know.</source>
        <translation>読み取りプログラムが未知の要求を受け取りました。</translation>
    </message>
    <message>
        <source>Only the pages of a PDF can be drawn.</source>
        <translation>表示できるのはPDFのページだけです。</translation>
    </message>
    <message>
        <source>There is no memory for the picture of the page (%1).</source>
        <translation>ページの画像に必要なメモリが足りません（%1）。</translation>
    </message>
    <message>
        <source>This system does not let the program that reads documents lock itself in (%1). Nothing is read without that unless you allow it.</source>
        <translation>このシステムでは、文書の読み取りプログラムを隔離できません（%1）。許可しない限り、隔離せずに読み取ることはありません。</translation>
    </message>
    <message>
        <source>This is a link, not a file.</source>
        <translation>これはファイルではなくリンクです。</translation>
    </message>
    <message>
        <source>The program that reads documents did not start.</source>
        <translation>文書の読み取りプログラムが起動しませんでした。</translation>
    </message>
    <message>
        <source>The PDF is damaged, so that no notes can be added to a copy of it.</source>
        <translation>PDFが破損しているため、コピーに注釈を付けられません。</translation>
    </message>
    <message>
        <source>The PDF is protected, so that no notes can be added to a copy of it.</source>
        <translation>PDFが保護されているため、コピーに注釈を付けられません。</translation>
    </message>
    <message>
        <source>The password does not open this PDF.</source>
        <translation>このパスワードではPDFを開けません。</translation>
    </message>
    <message>
        <source>Only a PDF can hold highlights and notes.</source>
        <translation>ハイライトとメモを付けられるのはPDFだけです。</translation>
    </message>
    <message>
        <source>The PDF holds more notes than can be read.</source>
        <translation>PDFの注釈が多すぎて、すべてを読み取れません。</translation>
    </message>
    <message>
        <source>To recognise words in pictures, Tesseract and its data are needed. On Debian, install: %1.</source>
        <translation>画像の文字を認識するには、Tesseractとそのデータが必要です。Debianでは次のパッケージをインストールしてください：%1。</translation>
    </message>
    <message>
        <source>The data of Tesseract for these languages cannot be read: %1.</source>
        <translation>次の言語のTesseractのデータを読み取れません：%1。</translation>
    </message>
    <message>
        <source>Recognising the words of this page took too long and was given up.</source>
        <translation>このページの文字の認識に時間がかかりすぎたため、中止しました。</translation>
    </message>
    <message>
        <source>Tesseract is not installed. On Debian, install the package tesseract-ocr.</source>
        <translation>Tesseractがインストールされていません。Debianではパッケージtesseract-ocrをインストールしてください。</translation>
    </message>
</context>
</TS>
