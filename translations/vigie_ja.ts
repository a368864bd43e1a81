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
        <source>Export as “%1” is not available in this version.</source>
        <translation>「%1」形式での書き出しは、このバージョンではできません。</translation>
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
        <source>“import-annotations” is not available in this version.</source>
        <translation>import-annotationsは、このバージョンでは使えません。</translation>
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
        <source>“entity %1” is not available in this version.</source>
        <translation>entity %1は、このバージョンでは使えません。</translation>
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
        <source>the library&apos;s folder</source>
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
        <source>--limit takes a whole number from 1.</source>
        <translation>--limitには1以上の整数を指定します。</translation>
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
        <source>highlights a passage</source>
        <translation>箇所をハイライトする</translation>
    </message>
    <message>
        <source>the page, counted from 1</source>
        <translation>ページ（1から数える）</translation>
    </message>
    <message>
        <source>the words to mark, as the page has them</source>
        <translation>印を付ける語句（ページの表記どおり）</translation>
    </message>
    <message>
        <source>the characters to mark: from A up to B</source>
        <translation>印を付ける文字の範囲（AからBまで）</translation>
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
        <source>writes excerpts with citations: jsonld, markdown, html</source>
        <translation>抜粋を出典付きで書き出す（jsonld、markdown、html）</translation>
    </message>
    <message>
        <source>takes back exported annotations</source>
        <translation>書き出した注釈を取り込む</translation>
    </message>
    <message>
        <source>lists who and what is named</source>
        <translation>名称・用語の一覧を表示する</translation>
    </message>
    <message>
        <source>shows one entity with its mentions and links</source>
        <translation>名称・用語を一つ選び、言及箇所と関連を表示する</translation>
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
</context>
<context>
    <name>LedgerSentences</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a number, %2 its unit: &quot;1,190,000,000 USD&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The parts add up: %1 against %2 stated.</source>
        <translation>内訳の合計と総額が一致します：内訳の合計%1、記載された総額%2。</translation>
    </message>
    <message>
        <source>The parts do not add up: %1 against %2 stated.</source>
        <translation>内訳の合計と総額が一致しません：内訳の合計%1、記載された総額%2。</translation>
    </message>
    <message>
        <source>Another document states %1 for the same thing.</source>
        <translation>別の文書は、同じ対象について%1と記載しています。</translation>
    </message>
    <message>
        <source>Stated as a whole for %2: %1.</source>
        <extracomment>%1 is an amount, %2 a period such as 2024; both plurals follow as sentences</extracomment>
        <translation>期間%2の総額として%1と記載されています</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>記載%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n document(s).</source>
        <comment>follows “3 statements, ”</comment>
        <translation>
            <numerusform>文書%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No document states the whole year: %n part(s) stand for it, so the bar is “at least”.</source>
        <translation>
            <numerusform>年間の総額を記載した文書はありません。内訳%n件で代えているため、この棒は「少なくとも」の額です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2：%1</translation>
    </message>
    <message>
        <source>%1 in %2 (%3)</source>
        <translation>%2（%3）：%1</translation>
    </message>
    <message>
        <source>A rival figure for the same period: %1 is shown, because more or later documents state it, and not %2.</source>
        <translation>同じ期間について異なる数値があります。%2ではなく%1を表示しています。%1を記載した文書の方が多いか、新しいためです。</translation>
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
        <source>Its period overlaps with another statement of the same year: adding both would count money twice.</source>
        <translation>期間が同じ年の別の記載と重なっています。両方を足すと二重計上になります。</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>%1 a sentence, %2 “3 statements”, %3 “in 2 documents.”</extracomment>
        <translation>%1（%2、%3）。</translation>
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
        <source>the library&apos;s folder</source>
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
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>The facts of %n document(s) were read by an older version.</source>
        <translation>
            <numerusform>%n件の文書は、以前のバージョンが読み取ったものです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The database was damaged. What could be read of it is in a new one, the rest was read again from the originals; the damaged file was put aside as “%1”.</source>
        <translation>データベースが破損していました。読み取れた内容は新しいデータベースに移し、残りは元の文書から読み取り直しました。破損したファイルは「%1」として保存してあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) were saved from it.</source>
        <translation>
            <numerusform>注釈%n件を復旧しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::AnnotationDialog</name>
    <message>
        <source>Edit Highlight</source>
        <translation>ハイライトの編集</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <comment>how to enter several tags</comment>
        <translation>読点またはコンマで区切る</translation>
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
        <source>No amounts of this kind with a year.

Amounts that the documents state are drawn here by year. Choose another kind or unit, or import documents.</source>
        <translation>この種別で年の分かる金額はありません。

文書に記載された金額が、年別にここに表示されます。別の種別や単位を選ぶか、文書を取り込んでください。</translation>
    </message>
    <message>
        <source>The chart&apos;s figures</source>
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
        <source>Over several years, in no bar: %1</source>
        <translation>複数年にわたるため、どの棒にも含めていない金額：%1</translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <translation>除外（%1）</translation>
    </message>
    <message>
        <source>%1, p. %2</source>
        <translation>%1、%2頁</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the claims table</source>
        <translation>
            <numerusform>ほか%n件は「金額の記載」の表にあります</numerusform>
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
</context>
<context>
    <name>vigie::ClaimsPanel</name>
    <message>
        <source>The claim was accepted.</source>
        <translation>記載を採用しました。</translation>
    </message>
    <message>
        <source>The claim was rejected.</source>
        <translation>記載を却下しました。</translation>
    </message>
    <message>
        <source>The claim is kept out of the charts.</source>
        <translation>記載をグラフの対象外にしました。</translation>
    </message>
    <message>
        <source>The claim counts in the charts again.</source>
        <translation>記載を再びグラフの対象にしました。</translation>
    </message>
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
        <source>The decision was not kept.</source>
        <translation>判断を保存できませんでした。</translation>
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
        <translation>名称・用語を選ぶと、文書から分かることが表示されます。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
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
        <source>Bring in your documents</source>
        <translation>文書を取り込む</translation>
    </message>
    <message>
        <source>Import PDF files, web pages and text with File ▸ Import, or drop files and folders anywhere on the window. The originals are copied into the library and never changed. A list tells you afterwards what could not be read, and why.</source>
        <translation>「ファイル」▸「ファイルを取り込む」から、PDFファイル、ウェブページ、テキストを取り込みます。ウィンドウのどこにファイルやフォルダーをドロップしても取り込めます。元のファイルはライブラリに複製され、変更されることはありません。読み取れなかったファイルは、取り込み後に理由とともに一覧表示されます。</translation>
    </message>
    <message>
        <source>Search in four languages at once</source>
        <translation>4言語をまとめて検索する</translation>
    </message>
    <message>
        <source>Type a word or a name in English, French, Japanese or Korean. Vigie also looks for its names in the other languages and shows what it added below the line; press an addition to leave it out. Put words in quotation marks to find them exactly as written. The Down key goes to the results, Enter opens one on its page.</source>
        <translation>英語、フランス語、日本語、韓国語のいずれかで語や名称を入力します。Vigieはほかの言語での呼び方もあわせて検索し、加えた語を入力欄の下に表示します。不要な語はクリックすると外せます。引用符で囲むと、入力どおりの語句だけを検索します。↓キーで検索結果に移動し、Enterキーで該当ページを開きます。</translation>
    </message>
    <message>
        <source>Read and mark</source>
        <translation>読んで印を付ける</translation>
    </message>
    <message>
        <source>Select words on a page and choose a colour to highlight them, with a note and tags if you like. Highlights are kept when a document is imported again. Everything you do can be undone from the Edit menu.</source>
        <translation>ページ上の文字を選択して色を選ぶと、ハイライトできます。必要に応じてメモやタグも付けられます。文書を取り込み直してもハイライトは残ります。操作はすべて「編集」メニューから元に戻せます。</translation>
    </message>
    <message>
        <source>See who and what is named</source>
        <translation>登場する人物・組織・用語を調べる</translation>
    </message>
    <message>
        <source>The Names panel lists persons, organisations, States and terms in all documents. Choose one to see its names in four languages, where it is mentioned and what appears with it.</source>
        <translation>「名称・用語」パネルには、すべての文書に現れる人物、組織、国、用語などが表示されます。一つ選ぶと、4言語での呼び方、言及箇所、共に現れる名称・用語を確認できます。</translation>
    </message>
    <message>
        <source>Check the amounts</source>
        <translation>金額を検証する</translation>
    </message>
    <message>
        <source>The Claims panel lists every amount that a document states, the statements of one fact together. Each is a proposal: open its passage, then accept it, reject it or keep it out of the charts with the right mouse button. The chart shows how each bar is made.</source>
        <translation>「金額の記載」パネルには、文書に記載された金額がすべて表示され、同じ事実についての記載は一つにまとめられます。いずれも自動で読み取った候補です。原文の箇所を開いて確かめ、右クリックして採用、却下、またはグラフの対象外にしてください。グラフでは、それぞれの棒の算出根拠を確認できます。</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>結果を書き出して共有する</translation>
    </message>
    <message>
        <source>Export your highlights from the Highlights panel as Markdown, as a web page or as Web Annotations, each with its citation. Ctrl+K finds every command by its name.</source>
        <translation>「ハイライト」パネルから、ハイライトをMarkdown、ウェブページ、Web Annotationの形式で、それぞれ出典付きで書き出せます。Ctrl+Kを押すと、どのコマンドも名前で探せます。</translation>
    </message>
    <message>
        <source>Short Guide</source>
        <translation>クイックガイド</translation>
    </message>
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
        <source>A workbench for people who read sanctions reports in English, French, Japanese and Korean. It works without a network: nothing you read leaves this computer.</source>
        <translation>英語、フランス語、日本語、韓国語の制裁関連報告書を読み込む人のための調査ツールです。ネットワークには接続しません。読んだ内容がこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>Vigie is free software: you may use, share and change it under the terms of the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Vigieは自由ソフトウェアです。GNU General Public Licenseバージョン3またはそれ以降の条件の下で、使用、共有、改変できます。いかなる保証もありません。</translation>
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
        <translation>次のファイルは取り込まれませんでした：</translation>
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
        <source>It could not be redone.</source>
        <translation>やり直せませんでした。</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>元に戻しました。</translation>
    </message>
    <message>
        <source>Redone.</source>
        <translation>やり直しました。</translation>
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
        <source>The file holds no text; it may be a scan.</source>
        <translation>ファイルにテキストが含まれていません。スキャン画像の可能性があります。</translation>
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
        <source>Save a copy without a password and import that.</source>
        <translation>パスワードなしのコピーを保存し、それを取り込んでください。</translation>
    </message>
    <message>
        <source>Open it in another program, save it anew and import that.</source>
        <translation>別のプログラムで開いて保存し直し、それを取り込んでください。</translation>
    </message>
    <message>
        <source>Run text recognition (OCR) on it first, then import the result.</source>
        <translation>先に文字認識（OCR）を行い、その結果を取り込んでください。</translation>
    </message>
    <message>
        <source>Save it as PDF, HTML or plain text and import that.</source>
        <translation>PDF、HTMLまたはテキスト形式で保存し、それを取り込んでください。</translation>
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
</context>
<context>
    <name>vigie::NoteDialog</name>
    <message>
        <source>Highlight with a note</source>
        <translation>メモ付きハイライト</translation>
    </message>
    <message>
        <source>Highlighted words</source>
        <translation>ハイライトする文字</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>読点またはコンマで区切る</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>色(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>メモ(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>タグ(&amp;T):</translation>
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
        <source>The page is a picture without text, probably a scan; its words cannot be read.</source>
        <translation>ページはテキストのない画像（おそらくスキャン画像）のため、文字を読み取れません。</translation>
    </message>
</context>
<context>
    <name>vigie::PassageDelegate</name>
    <message>
        <source>p. %1</source>
        <comment>label of a page, short</comment>
        <translation>%1頁</translation>
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
</context>
<context>
    <name>vigie::PictureSheet</name>
    <message>
        <source>Drawing the page…</source>
        <translation>ページを表示しています…</translation>
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
        <source>Edit Note and Tags…</source>
        <translation>メモとタグを編集…</translation>
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
        <source>The page&apos;s own size</source>
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
</context>
<context>
    <name>vigie::SearchMessages</name>
    <message>
        <source>“%1” holds no letter or digit and was ignored.</source>
        <translation>「%1」には文字も数字も含まれないため、無視しました。</translation>
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
        <source>%1 passages of the index could not be read: it should be made anew.</source>
        <translation>索引のうち%1箇所を読み取れませんでした。索引を作り直してください。</translation>
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
        <source>The document&apos;s file could not be deleted from the library: %1.</source>
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
        <source>The marked range does not lie within the page&apos;s text.</source>
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
</context>
<context>
    <name>vigie::Timeline</name>
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
        <source>Launches</source>
        <translation>発射・打ち上げ</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>その他の出来事</translation>
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
        <source>&amp;Short Guide</source>
        <translation>クイックガイド(&amp;S)</translation>
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
</context>
</TS>
