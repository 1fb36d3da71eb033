<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>Account %1</source>
        <translation>アカウント %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>無効</translation>
    </message>
</context>
<context>
    <name>AccountDetail</name>
    <message>
        <source>Its tokens</source>
        <translation>このアカウントのトークン</translation>
    </message>
    <message>
        <source>None. Without a token the account cannot do anything.</source>
        <translation>なし。トークンがないと、このアカウントは何もできません。</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>無期限</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>無効</translation>
    </message>
    <message numerus="yes">
        <source>Deactivated, with %Ln token(s) that are not revoked.</source>
        <translation>
            <numerusform>無効ですが、失効していないトークンが %Ln 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its tokens may do everything, with the Admin role.</source>
        <translation>トークンは Admin ロールを持ち、すべての操作ができます。</translation>
    </message>
    <message>
        <source>This is the account that you are signed in with.</source>
        <translation>現在サインインに使用しているアカウントです。</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>サービス ID</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>not known: the account is not on the server&apos;s list</source>
        <translation>不明 (アカウントがサーバーの一覧にありません)</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>次の有効期限</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最終サインイン</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) selected</source>
        <translation>
            <numerusform>%Ln 件のアカウントを選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Usable tokens</source>
        <translation>使用可能なトークン</translation>
    </message>
    <message>
        <source>not known: your role may not list tokens</source>
        <translation>不明 (このロールではトークンを一覧表示できません)</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>%1, and some that have no name</source>
        <translation>%1、および名前のないもの</translation>
    </message>
</context>
<context>
    <name>AccountEdit</name>
    <message>
        <source>Somebody else has changed it meanwhile</source>
        <translation>その間に別の人が変更しました</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile: it is “%1” now. Save again to replace that.</source>
        <extracomment>%1 a name or a role</extracomment>
        <translation>その間に別の人が変更しました。現在は「%1」です。置き換えるには、もう一度保存してください。</translation>
    </message>
    <message>
        <source>Its name is “%1” now</source>
        <translation>名前は現在「%1」です</translation>
    </message>
    <message>
        <source>Its role is “%1” now</source>
        <translation>ロールは現在「%1」です</translation>
    </message>
    <message>
        <source>The server&apos;s list does not state all teams of the account, so they cannot be changed here</source>
        <translation>サーバーの一覧にはこのアカウントのすべてのチームが示されていないため、ここでは変更できません</translation>
    </message>
</context>
<context>
    <name>ActionGroups</name>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Search and table</source>
        <translation>検索と表</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
</context>
<context>
    <name>ActionSet</name>
    <message>
        <source>New token</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>New service account</source>
        <translation>新しいサービスアカウント</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>失効させる</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>再有効化</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次のステップ</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>ロールバック</translation>
    </message>
    <message>
        <source>Contain account…</source>
        <translation>アカウントの封じ込め…</translation>
    </message>
    <message>
        <source>Show its tokens</source>
        <translation>トークンを表示</translation>
    </message>
    <message>
        <source>Show its account</source>
        <translation>アカウントを表示</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>表示中をすべて選択</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>判断…</translation>
    </message>
    <message>
        <source>Owner and purpose…</source>
        <translation>所有者と用途…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Open plan…</source>
        <translation>計画を開く…</translation>
    </message>
    <message>
        <source>Switch connection…</source>
        <translation>接続を切り替え…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>今すぐロック</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Search actions, tokens and accounts</source>
        <translation>操作、トークン、アカウントを検索</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Start a review</source>
        <translation>レビューを開始</translation>
    </message>
    <message>
        <source>Finish the review…</source>
        <translation>レビューを完了…</translation>
    </message>
    <message>
        <source>Abandon the review…</source>
        <translation>レビューを破棄…</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>証拠パック…</translation>
    </message>
    <message>
        <source>Check an evidence pack…</source>
        <translation>証拠パックを検証…</translation>
    </message>
    <message>
        <source>Edit policies…</source>
        <translation>ポリシーを編集…</translation>
    </message>
    <message>
        <source>Notes as CSV…</source>
        <translation>CSV 形式のメモ…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Decide as before</source>
        <translation>前回と同じ判断にする</translation>
    </message>
    <message>
        <source>Stop tracking</source>
        <translation>追跡をやめる</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Show related changes</source>
        <translation>関連する変更を表示</translation>
    </message>
    <message>
        <source>About Tokendesk</source>
        <translation>Tokendesk について</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>このフィルターを保存…</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>詳細の表示/非表示</translation>
    </message>
    <message>
        <source>Sort by…</source>
        <translation>並べ替え…</translation>
    </message>
    <message>
        <source>Open containment…</source>
        <translation>封じ込めを開く…</translation>
    </message>
    <message>
        <source>Compare reviews…</source>
        <translation>レビューを比較…</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from what to what</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Created token</source>
        <translation>トークンを作成しました</translation>
    </message>
    <message>
        <source>Revoked token</source>
        <translation>トークンを失効させました</translation>
    </message>
    <message>
        <source>Restored token</source>
        <translation>トークンを復元しました</translation>
    </message>
    <message>
        <source>Deleted token</source>
        <translation>トークンを削除しました</translation>
    </message>
    <message>
        <source>Created account</source>
        <translation>アカウントを作成しました</translation>
    </message>
    <message>
        <source>Edited account</source>
        <translation>アカウントを編集しました</translation>
    </message>
    <message>
        <source>Deactivated account</source>
        <translation>アカウントを無効化しました</translation>
    </message>
    <message>
        <source>Reactivated account</source>
        <translation>アカウントを再有効化しました</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>トークンを作成</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>トークンを失効させる</translation>
    </message>
    <message>
        <source>Restore token</source>
        <translation>トークンを復元する</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>トークンを削除</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>アカウントを作成</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>アカウントを編集する</translation>
    </message>
    <message>
        <source>Deactivate account</source>
        <translation>アカウントを無効化する</translation>
    </message>
    <message>
        <source>Reactivate account</source>
        <translation>アカウントを再有効化する</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>作成されていません</translation>
    </message>
    <message>
        <source>%1, not changed</source>
        <translation>%1（変更なし）</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>from what to what: nobody knows whether it became so</comment>
        <translation>%1（結果不明）</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
</context>
<context>
    <name>ApiClient</name>
    <message>
        <source>The connection was closed</source>
        <translation>接続が閉じられました</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not show whether it was done</source>
        <translation>サーバーの応答からは、実行されたかどうかわかりません</translation>
    </message>
    <message>
        <source>Read the list again: it will tell</source>
        <translation>一覧をもう一度読み込んでください。一覧でわかります</translation>
    </message>
</context>
<context>
    <name>Capabilities</name>
    <message>
        <source>The deployment&apos;s description (openapi.json) cannot be used: %1</source>
        <translation>デプロイメントの記述 (openapi.json) を使用できません: %1</translation>
    </message>
    <message>
        <source>The documented set of actions is offered instead.</source>
        <translation>代わりに、文書化されている操作一式を使用できるようにします。</translation>
    </message>
    <message>
        <source>it is no valid JSON near byte %1 (%2)</source>
        <translation>%1 バイト目付近が正しい JSON ではありません (%2)</translation>
    </message>
    <message>
        <source>it lists no paths</source>
        <translation>パスが 1 つもありません</translation>
    </message>
    <message>
        <source>it lists none of the calls that this program uses</source>
        <translation>このプログラムが使う呼び出しが 1 つもありません</translation>
    </message>
</context>
<context>
    <name>ChangeDetail</name>
    <message>
        <source>The server refused it. Nothing was changed.</source>
        <translation>サーバーに拒否されました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>何も変更されていません: %1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>トークン ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>要求日時</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>確定日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>デプロイメント</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>It is not written down that the new token&apos;s value was copied or saved.</source>
        <translation>新しいトークンの値がコピーまたは保存されたという記録がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) selected</source>
        <translation>
            <numerusform>%Ln 件の変更を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Its answer never came. A refresh settles it once the list shows it. If the list does not, it may still be carried out: refresh again ten minutes after it was asked for. It counts as not done then, and you can do it again.</source>
        <translation>応答がありませんでした。一覧に変更が表示されれば、更新により確定します。表示されない場合は、これから実行される可能性があります。要求から 10 分後にもう一度更新してください。その時点で未実行と見なされ、やり直せます。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--token-stdin reads the token from a pipe, for example: pass show qualytics | tokendesk --url URL --token-stdin</source>
        <translation>--token-stdin はトークンをパイプから読み取ります。例: pass show qualytics | tokendesk --url URL --token-stdin</translation>
    </message>
    <message>
        <source>standard input cannot be read</source>
        <translation>標準入力を読み取れません</translation>
    </message>
    <message>
        <source>Service accounts and service tokens of a Qualytics deployment.</source>
        <translation>Qualytics デプロイメントのサービスアカウントとサービストークン。</translation>
    </message>
    <message>
        <source>Open the embedded sandbox with demonstration data.</source>
        <translation>デモデータの入った内蔵サンドボックスを開く。</translation>
    </message>
    <message>
        <source>Open this deployment for this run; needs --token-stdin.</source>
        <translation>今回の実行中だけこのデプロイメントを開く。--token-stdin が必要。</translation>
    </message>
    <message>
        <source>Read the token from standard input.</source>
        <translation>トークンを標準入力から読み取る。</translation>
    </message>
    <message>
        <source>light, dark, contrast or system.</source>
        <translation>light、dark、contrast、または system。</translation>
    </message>
    <message>
        <source>Speak this language for this run: %1, or a translation&apos;s .qm file.</source>
        <translation>今回の実行中だけこの言語を使う: %1、または翻訳の .qm ファイル。</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>すべてをこのフォルダーに保存する。</translation>
    </message>
    <message>
        <source>Print how long it took until the tokens are shown, and quit; for benchmarks.</source>
        <translation>トークンが表示されるまでの時間を出力して終了する (ベンチマーク用)。</translation>
    </message>
    <message>
        <source>what is &quot;%1&quot;? See --help</source>
        <translation>「%1」は不明です。--help を参照してください</translation>
    </message>
    <message>
        <source>--theme takes light, dark, contrast or system, not &quot;%1&quot;</source>
        <translation>--theme には「%1」ではなく light、dark、contrast、または system を指定してください</translation>
    </message>
    <message>
        <source>--language takes one of %1, or a .qm file, not &quot;%2&quot;</source>
        <translation>--language には「%2」ではなく %1 のいずれか、または .qm ファイルを指定してください</translation>
    </message>
    <message>
        <source>--data-dir needs a folder</source>
        <translation>--data-dir にはフォルダーが必要です</translation>
    </message>
    <message>
        <source>--sandbox and --url exclude each other</source>
        <translation>--sandbox と --url は同時に指定できません</translation>
    </message>
    <message>
        <source>--url and --token-stdin go together</source>
        <translation>--url と --token-stdin は一緒に指定してください</translation>
    </message>
    <message>
        <source>Start in the tray, or minimised where there is none.</source>
        <translation>通知領域で起動します。通知領域がない場合は最小化します。</translation>
    </message>
    <message>
        <source>there is no folder to keep anything in: this account has no home. Set HOME, or XDG_DATA_HOME and XDG_CONFIG_HOME, or name a folder with --data-dir</source>
        <translation>保存先のフォルダーがありません: このアカウントにはホームフォルダーがありません。HOME、または XDG_DATA_HOME と XDG_CONFIG_HOME を設定するか、--data-dir でフォルダーを指定してください</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示する。</translation>
    </message>
    <message>
        <source>Tokendesk is open already, and does not take %1</source>
        <extracomment>%1: options, such as &quot;--theme, --language&quot;</extracomment>
        <translation>Tokendesk はすでに開いているため、%1 は適用されません</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>This is not a deployment&apos;s address: %1</source>
        <translation>デプロイメントのアドレスではありません: %1</translation>
    </message>
    <message>
        <source>Write it like “your-company.qualytics.io” or “https://your-company.qualytics.io”.</source>
        <translation>「your-company.qualytics.io」または「https://your-company.qualytics.io」のように入力してください。</translation>
    </message>
    <message>
        <source>it holds a user name or a password, which do not belong into an address</source>
        <translation>ユーザー名またはパスワードが含まれています。アドレスには入れないでください</translation>
    </message>
    <message>
        <source>%1 is not supported, only https is</source>
        <translation>%1 には対応していません。対応しているのは https だけです</translation>
    </message>
    <message>
        <source>it goes on with “?” or “#”, but only the host belongs here</source>
        <translation>「?」または「#」が続いています。ここに入れるのはホストだけです</translation>
    </message>
    <message>
        <source>the host is missing</source>
        <translation>ホストがありません</translation>
    </message>
    <message>
        <source>its host holds “%” or “\”</source>
        <translation>ホストに「%」または「\」が含まれています</translation>
    </message>
    <message>
        <source>an IPv6 address must stand in brackets, like [::1]</source>
        <translation>IPv6 アドレスは [::1] のように角かっこで囲んでください</translation>
    </message>
    <message>
        <source>it goes on with the path %1, but only the host belongs here</source>
        <translation>パス %1 が続いています。ここに入れるのはホストだけです</translation>
    </message>
    <message>
        <source>The address is empty</source>
        <translation>アドレスが空です</translation>
    </message>
    <message>
        <source>Enter the deployment&apos;s host, for example “your-company.qualytics.io”.</source>
        <translation>デプロイメントのホストを入力してください (例: 「your-company.qualytics.io」)。</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>it holds a space or an invisible character</source>
        <translation>空白または不可視文字が含まれています</translation>
    </message>
    <message>
        <source>%1 is no host with an optional port</source>
        <translation>%1 はホスト (ポートは省略可) ではありません</translation>
    </message>
    <message>
        <source>http:// would send the credential in the clear to %1</source>
        <translation>http:// では認証情報が暗号化されずに %1 へ送信されます</translation>
    </message>
    <message>
        <source>Use https://; http:// is for 127.0.0.1, [::1] and localhost only.</source>
        <translation>https:// を使用してください。http:// は 127.0.0.1、[::1]、localhost でのみ使用できます。</translation>
    </message>
    <message>
        <source>Copy the whole token again, and nothing else.</source>
        <translation>トークン全体だけを、もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The token is empty</source>
        <translation>トークンが空です</translation>
    </message>
    <message>
        <source>Paste the token&apos;s value.</source>
        <translation>トークンの値を貼り付けてください。</translation>
    </message>
    <message>
        <source>The token is longer than 16 KiB, which no server accepts</source>
        <translation>トークンが 16 KiB を超えています。受け付けるサーバーはありません</translation>
    </message>
    <message>
        <source>The token has white space inside, so it is more than one word</source>
        <translation>トークンの途中に空白があり、1 語になっていません</translation>
    </message>
    <message>
        <source>The token holds a character that no token can hold</source>
        <translation>トークンに使用できない文字が含まれています</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What somebody typed, in quotation marks</extracomment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>The name looks like a token, and a name is kept where others can read it</source>
        <translation>名前がトークンのように見えます。名前は他の人も読める場所に保存されます</translation>
    </message>
    <message>
        <source>Give the token where it is asked for, and the connection another name.</source>
        <translation>トークンは求められている欄に入力し、接続には別の名前を付けてください。</translation>
    </message>
    <message>
        <source>This looks like a token</source>
        <translation>これはトークンのようです</translation>
    </message>
    <message>
        <source>Paste it where the token is asked for, and the address here.</source>
        <translation>トークンを入力する欄に貼り付け、ここにはアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters</source>
        <translation>名前が %1 文字を超えています</translation>
    </message>
    <message>
        <source>Choose a shorter one</source>
        <translation>短い名前を選んでください</translation>
    </message>
    <message>
        <source>The name holds an invisible character or a line break</source>
        <translation>名前に不可視文字または改行が含まれています</translation>
    </message>
    <message>
        <source>Write it anew, on one line.</source>
        <translation>1 行で入力し直してください。</translation>
    </message>
</context>
<context>
    <name>ConnectionFile</name>
    <message>
        <source>Ask for the file again, exported from Tokendesk</source>
        <translation>Tokendesk からエクスポートしたファイルをもう一度受け取ってください</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>不明な項目です</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>テキストではありません</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>holds an invisible character</source>
        <translation>不可視文字が含まれています</translation>
    </message>
    <message>
        <source>is no whole number from %1 to %2</source>
        <translation>%1 から %2 までの整数ではありません</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>true でも false でもありません</translation>
    </message>
    <message>
        <source>is no whole path</source>
        <translation>完全なパスではありません</translation>
    </message>
    <message>
        <source>is no object</source>
        <translation>オブジェクトではありません</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>「%1」: %2</translation>
    </message>
    <message>
        <source>is not system, none or manual</source>
        <translation>system、none、manual のいずれでもありません</translation>
    </message>
    <message>
        <source>is no host</source>
        <translation>ホストではありません</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>is not like #1d4ed8</source>
        <translation>#1d4ed8 のような形式ではありません</translation>
    </message>
    <message>
        <source>The file is too large to hold connections</source>
        <translation>ファイルが大きすぎます。接続のファイルではないようです</translation>
    </message>
    <message>
        <source>The file is no JSON object: %1 at byte %2</source>
        <translation>ファイルは JSON オブジェクトではありません: %1 (%2 バイト目)</translation>
    </message>
    <message>
        <source>The file does not hold connections of Tokendesk</source>
        <translation>ファイルに Tokendesk の接続が含まれていません</translation>
    </message>
    <message>
        <source>The file was written by a newer release of Tokendesk</source>
        <translation>ファイルは Tokendesk のより新しいリリースで書き出されたものです</translation>
    </message>
    <message>
        <source>The file has no list of connections, or more than %1</source>
        <translation>ファイルに接続のリストがないか、%1 件を超えています</translation>
    </message>
    <message>
        <source>Connection %1: %2</source>
        <translation>接続 %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a connection, and what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>is not http or socks5</source>
        <translation>http でも socks5 でもありません</translation>
    </message>
    <message>
        <source>“%1” cannot be used. %2</source>
        <extracomment>%1: a field of a file. %2: why, a sentence of its own</extracomment>
        <translation>「%1」は使えません。%2</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1: a field of a file. %2: what is wrong with a field in it, as: “mode” is missing</extracomment>
        <translation>「%1」: %2</translation>
    </message>
    <message>
        <source>looks like a token</source>
        <translation>はトークンのように見えます</translation>
    </message>
</context>
<context>
    <name>ConnectionRules</name>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>May see and change every service account and token.</source>
        <translation>すべてのサービスアカウントとトークンを閲覧、変更できます。</translation>
    </message>
    <message>
        <source>Not an Admin: shows service accounts and teams, read-only. Service tokens stay hidden.</source>
        <translation>Admin ではありません。サービスアカウントとチームを読み取り専用で表示します。サービストークンは表示されません。</translation>
    </message>
    <message>
        <source>Not an Admin: the credential works, but may see neither service accounts nor service tokens. Nothing can be changed.</source>
        <translation>Admin ではありません。認証情報は有効ですが、サービスアカウントもサービストークンも閲覧できません。何も変更できません。</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minute(s) ahead of the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>このコンピューターの時計はサーバーより %Ln 分進んでいます。有効期限はサーバーの時計で数えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minute(s) behind the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>このコンピューターの時計はサーバーより %Ln 分遅れています。有効期限はサーバーの時計で数えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This deployment is known here. %Ln change(s) made before are under Activity again, and what was interrupted can go on.</source>
        <translation>
            <numerusform>このデプロイメントはここで既知です。以前の変更 %Ln 件が再び「アクティビティ」に表示され、中断されたものは続行できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln day(s) ahead of the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>このコンピューターの時計はサーバーより %Ln 日進んでいます。有効期限はサーバーの時計で数えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln day(s) behind the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>このコンピューターの時計はサーバーより %Ln 日遅れています。有効期限はサーバーの時計で数えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln hour(s) ahead of the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>このコンピューターの時計はサーバーより %Ln 時間進んでいます。有効期限はサーバーの時計で数えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln hour(s) behind the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>このコンピューターの時計はサーバーより %Ln 時間遅れています。有効期限はサーバーの時計で数えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not allow this with this token</source>
        <translation>%1 はこのトークンではこれを許可していません</translation>
    </message>
</context>
<context>
    <name>ConnectionTransfer</name>
    <message numerus="yes">
        <source>%Ln connection(s) exported to %1, without their tokens</source>
        <translation>
            <numerusform>%Ln 件の接続を、トークンを除いて %1 にエクスポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 を読み取れませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) added. Each asks for its token when you open it.</source>
        <translation>
            <numerusform>%Ln 件の接続を追加しました。それぞれ、開くときにトークンの入力を求めます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>接続 (*.json)</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>接続のエクスポート</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>接続のインポート</translation>
    </message>
    <message>
        <source>tokendesk-connections</source>
        <extracomment>The name that is proposed for a file, without &quot;.json&quot;</extracomment>
        <translation>tokendesk-接続</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>A quote that begins in line %1 is not closed.</source>
        <translation>%1 行目で始まる引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>Something stands behind a closing quote.</source>
        <translation>閉じ引用符の後ろに余分な文字があります。</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Check the free space and the rights of %1</source>
        <translation>空き容量と %1 の権限を確認してください</translation>
    </message>
    <message>
        <source>The database %1 cannot be used</source>
        <translation>データベース %1 を使用できません</translation>
    </message>
    <message>
        <source>Another Tokendesk has it open. Close that one first</source>
        <translation>別の Tokendesk が開いています。先にそれを閉じてください</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened</source>
        <translation>データベース %1 を開けません</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Tokendesk</source>
        <translation>データベース %1 は、より新しい Tokendesk で書き込まれています</translation>
    </message>
    <message>
        <source>Use the newer program, or another data folder (--data-dir)</source>
        <translation>新しいバージョンのプログラムか、別のデータフォルダー (--data-dir) を使用してください</translation>
    </message>
    <message>
        <source>it is being written to all the time</source>
        <translation>常に書き込みが行われています</translation>
    </message>
    <message>
        <source>The database %1 cannot be read</source>
        <translation>データベース %1 を読み取れません</translation>
    </message>
    <message>
        <source>Check the rights of the file, and try again</source>
        <translation>ファイルの権限を確認して、もう一度お試しください</translation>
    </message>
    <message>
        <source>it belongs to another program</source>
        <translation>別のプログラムのものです</translation>
    </message>
    <message>
        <source>Move it away, or use another data folder (--data-dir)</source>
        <translation>別の場所に移すか、別のデータフォルダー (--data-dir) を使用してください</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>フォルダー %1 を作成できません</translation>
    </message>
    <message>
        <source>Its version is %1, this program knows %2</source>
        <translation>そのバージョンは %1 で、このプログラムが扱えるのは %2 です</translation>
    </message>
    <message>
        <source>%1 was removed or replaced</source>
        <translation>%1 が削除されたか置き換えられました</translation>
    </message>
    <message>
        <source>Close the program and start it again</source>
        <translation>プログラムを終了して、もう一度起動してください</translation>
    </message>
    <message>
        <source>%1 is damaged. Close the program, move that file away, and start again: a new one is made</source>
        <translation>%1 が破損しています。プログラムを終了し、このファイルを別の場所に移してから起動し直してください。新しいファイルが作成されます</translation>
    </message>
</context>
<context>
    <name>Decoder</name>
    <message>
        <source>The server&apos;s answer holds no usable value of the new token</source>
        <translation>サーバーの応答に、新しいトークンの使用可能な値がありません</translation>
    </message>
    <message>
        <source>Look for the token in the list: if it is there, revoke it and make another one.</source>
        <translation>一覧でトークンを探してください。あれば失効させ、新しく作り直してください。</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>it is a web page, not data</source>
        <translation>データではなく Web ページです</translation>
    </message>
    <message>
        <source>A proxy or a sign-on page may stand in front of the server. Open the address in a browser to see it.</source>
        <translation>サーバーの手前にプロキシまたはサインインページがある可能性があります。アドレスをブラウザーで開いて確認してください。</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>it ends too early, at byte %1</source>
        <translation>%1 バイト目で途切れています</translation>
    </message>
    <message>
        <source>more follows behind its end, at byte %1</source>
        <translation>終端の後、%1 バイト目以降に余分なデータがあります</translation>
    </message>
    <message>
        <source>it is no valid JSON near byte %1</source>
        <translation>%1 バイト目付近が正しい JSON ではありません</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read: %1</source>
        <translation>サーバーの応答を読み取れません: %1</translation>
    </message>
    <message>
        <source>Try again; if it stays, check that the address is a Qualytics deployment.</source>
        <translation>もう一度お試しください。解決しない場合は、アドレスが Qualytics デプロイメントのものか確認してください。</translation>
    </message>
    <message>
        <source>it is no list</source>
        <translation>リストではありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more problem(s) are not listed</source>
        <translation>
            <numerusform>ほかに %Ln 件の問題があります (表示は省略)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are left out for them</source>
        <translation>
            <numerusform>そのため %Ln 行を除外しました</numerusform>
        </translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>オブジェクトではありません</translation>
    </message>
    <message>
        <source>its id %1</source>
        <translation>ID が%1</translation>
    </message>
    <message>
        <source>The server&apos;s total is no count</source>
        <translation>サーバーの合計が件数ではありません</translation>
    </message>
    <message>
        <source>it has no list under “items”</source>
        <translation>「items」にリストがありません</translation>
    </message>
    <message>
        <source>The answer held bytes that are no text; they are shown as �</source>
        <translation>応答にテキストではないバイトがあったため、� と表示しています</translation>
    </message>
    <message>
        <source>The row is left out: it is no object</source>
        <translation>行を除外しました: オブジェクトではありません</translation>
    </message>
    <message>
        <source>The list has more than %1 rows; the rest is left out</source>
        <translation>リストが %1 行を超えています。残りは除外しました</translation>
    </message>
    <message>
        <source>The row is left out: the id %1 was there before</source>
        <translation>行を除外しました: ID %1 が重複しています</translation>
    </message>
    <message>
        <source>The row is left out: its id %1</source>
        <translation>行を除外しました: ID が%1</translation>
    </message>
    <message>
        <source>“%1” is no text; it is shown as it came</source>
        <translation>「%1」がテキストではありません。受け取ったまま表示します</translation>
    </message>
    <message>
        <source>“%1” is no text and is left empty</source>
        <translation>「%1」がテキストではないため、空にしました</translation>
    </message>
    <message>
        <source>“%1” is longer than 64 KiB and was cut</source>
        <translation>「%1」が 64 KiB を超えているため、切り詰めました</translation>
    </message>
    <message>
        <source>“%1” holds escapes that are no characters; they are shown as �</source>
        <translation>「%1」に文字ではないエスケープがあるため、� と表示しています</translation>
    </message>
    <message>
        <source>“%1” is no date: %2</source>
        <translation>「%1」が日付ではありません: %2</translation>
    </message>
    <message>
        <source>“teams” is no list and is left empty</source>
        <translation>「teams」がリストではないため、空にしました</translation>
    </message>
    <message>
        <source>%1 of the teams have no name and are left out</source>
        <translation>名前のないチーム %1 件を除外しました</translation>
    </message>
    <message>
        <source>The server does not say whose token this is</source>
        <translation>このトークンの持ち主がサーバーに記載されていません</translation>
    </message>
    <message>
        <source>It cannot be read whose token this is: “user” is no object</source>
        <translation>このトークンの持ち主を読み取れません: 「user」がオブジェクトではありません</translation>
    </message>
    <message>
        <source>It cannot be read whose token this is: the user&apos;s id %1</source>
        <translation>このトークンの持ち主を読み取れません: ユーザーの ID が%1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>is null</source>
        <translation>空 (null) です</translation>
    </message>
    <message>
        <source>is true or false, not a number</source>
        <translation>真偽値で、数値ではありません</translation>
    </message>
    <message>
        <source>is no whole number</source>
        <translation>整数ではありません</translation>
    </message>
    <message>
        <source>is beyond 64 bits</source>
        <translation>上限 (64 ビット) を超えています</translation>
    </message>
    <message>
        <source>is text, not a number</source>
        <translation>テキストで、数値ではありません</translation>
    </message>
    <message>
        <source>is a list, not a number</source>
        <translation>リストで、数値ではありません</translation>
    </message>
    <message>
        <source>is an object, not a number</source>
        <translation>オブジェクトで、数値ではありません</translation>
    </message>
    <message>
        <source>is no valid JSON</source>
        <translation>正しい JSON ではありません</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the server&apos;s lists could not be read and are left out</source>
        <translation>
            <numerusform>サーバーの一覧のうち %Ln 行を読み取れず、除外しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the server&apos;s lists could not be read completely and are shown with gaps</source>
        <translation>
            <numerusform>サーバーの一覧のうち %Ln 行を完全には読み取れず、一部が空欄のまま表示されています</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not say whether the token is revoked; it counts as not revoked</source>
        <translation>トークンが失効しているかどうか、サーバーに記載がありません。失効していないものとして扱います</translation>
    </message>
    <message>
        <source>“active” is neither true nor false; the token counts as not revoked</source>
        <translation>「active」が true でも false でもありません。トークンは失効していないものとして扱います</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2, created %3, last used %4.</source>
        <translation>%2 の %1、作成: %3、最終使用: %4。</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>日時不明</translation>
    </message>
    <message>
        <source>The account stays active, because not all of its tokens could be revoked.
%1</source>
        <translation>すべてのトークンを失効させることができなかったため、アカウントは有効なままです。
%1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke your own credential?</source>
        <translation>自分の認証情報を失効させますか?</translation>
    </message>
    <message>
        <source>This program is using this token, or one that cannot be told from it.</source>
        <translation>このトークンは、このプログラムが使用しているものか、それと区別できないものです。</translation>
    </message>
    <message numerus="yes">
        <source>Among these %Ln token(s) is the one that this program is using, or one that cannot be told from it.</source>
        <translation>
            <numerusform>これら %Ln 件のトークンの中に、このプログラムが使用しているもの、またはそれと区別できないものがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>It stops working at once: you cannot restore it from here, and need another credential to connect again.</source>
        <translation>ただちに使えなくなります。ここから復元することはできず、再び接続するには別の認証情報が必要です。</translation>
    </message>
    <message>
        <source>Revoke my credential</source>
        <translation>自分の認証情報を失効</translation>
    </message>
    <message numerus="yes">
        <source>Revoke all %Ln token(s)</source>
        <translation>
            <numerusform>%Ln 件のトークンをすべて失効</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>失効させています…</translation>
    </message>
    <message>
        <source>I have another way to connect</source>
        <translation>ほかに接続する手段がある</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 を削除しますか?</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>トークンを削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln token(s)?</source>
        <translation>
            <numerusform>%Ln 件のトークンを削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>These are removed from the server:</source>
        <translation>次のトークンがサーバーから削除されます:</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln token(s)</source>
        <translation>
            <numerusform>%Ln 件のトークンを削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting cannot be undone. A revoked token can be restored; a deleted one is gone, with its name, its dates and its last use.</source>
        <translation>削除は元に戻せません。失効済みのトークンは復元できますが、削除したトークンは名前、日付、最終使用日時ごと失われます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of the selected token(s) cannot be deleted, because they are not revoked.</source>
        <translation>
            <numerusform>選択したトークンのうち、ほかの %Ln 件は失効していないため削除できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>削除しています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln 件のアカウント</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>%1 を無効化しますか?</translation>
    </message>
    <message>
        <source>No token is active, so nothing stops working.</source>
        <translation>有効なトークンがないため、停止するものはありません。</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>無効化</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are not revoked. The server refuses to deactivate an account before they are. What uses them stops working at once:</source>
        <translation>
            <numerusform>%Ln 件のトークンが失効していません。失効させるまで、サーバーはアカウントの無効化を拒否します。使用しているものはただちに動作しなくなります:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln token(s) and deactivate</source>
        <translation>
            <numerusform>%Ln 件のトークンを失効させて無効化</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivating…</source>
        <translation>無効化しています…</translation>
    </message>
    <message>
        <source>This is the account whose credential you are using. Afterwards you cannot connect with it, nor undo this from here.</source>
        <translation>現在使用している認証情報のアカウントです。無効化すると、この認証情報では接続できなくなり、ここから元に戻すこともできません。</translation>
    </message>
    <message>
        <source>%1 of %2, created %3, never used.</source>
        <translation>%2 の %1、作成: %3、未使用。</translation>
    </message>
    <message>
        <source>%1 of %2, created %3. It is not known when it was last used.</source>
        <translation>%2 の %1、作成 %3。最終使用日時は不明です。</translation>
    </message>
    <message>
        <source>Its account is to be deactivated</source>
        <translation>アカウントを無効にする予定です</translation>
    </message>
    <message>
        <source>It cannot be undone from here: this deployment does not offer to reactivate an account.</source>
        <translation>ここからは元に戻せません。このデプロイメントでは、アカウントの再有効化が提供されていません。</translation>
    </message>
    <message>
        <source>%1 was not revoked: %2</source>
        <translation>%1 は失効されませんでした: %2</translation>
    </message>
    <message>
        <source>%1 was not restored: %2</source>
        <translation>%1 は復元されませんでした: %2</translation>
    </message>
    <message>
        <source>%1 was not deleted: %2</source>
        <translation>%1 は削除されませんでした: %2</translation>
    </message>
    <message>
        <source>%1 was not deactivated: %2</source>
        <translation>%1 は無効化されませんでした: %2</translation>
    </message>
    <message>
        <source>%1 was not reactivated: %2</source>
        <translation>%1 は再有効化されませんでした: %2</translation>
    </message>
    <message>
        <source>%1 stays as it is: %2</source>
        <translation>%1 は変更されていません: %2</translation>
    </message>
    <message>
        <source>%1 may have been revoked: %2</source>
        <translation>%1 は失効された可能性があります: %2</translation>
    </message>
    <message>
        <source>%1 may have been restored: %2</source>
        <translation>%1 は復元された可能性があります: %2</translation>
    </message>
    <message>
        <source>%1 may have been deleted: %2</source>
        <translation>%1 は削除された可能性があります: %2</translation>
    </message>
    <message>
        <source>%1 may have been deactivated: %2</source>
        <translation>%1 は無効化された可能性があります: %2</translation>
    </message>
    <message>
        <source>%1 may have been reactivated: %2</source>
        <translation>%1 は再有効化された可能性があります: %2</translation>
    </message>
    <message>
        <source>%1 may have been changed: %2</source>
        <translation>%1 は変更された可能性があります: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired token(s) are not revoked. The server refuses to deactivate an account before they are. Nothing stops working:</source>
        <translation>
            <numerusform>期限切れのトークン %Ln 件が失効していません。失効させるまで、サーバーはアカウントの無効化を拒否します。動作しなくなるものはありません:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are not revoked. The server refuses to deactivate an account before they are. What uses those that have not expired stops working at once:</source>
        <translation>
            <numerusform>%Ln 件のトークンが失効していません。失効させるまで、サーバーはアカウントの無効化を拒否します。期限切れでないものを使用しているものは、ただちに動作しなくなります:</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be undone: the role and the teams are kept.</source>
        <translation>元に戻せます。ロールとチームは保持されます。</translation>
    </message>
    <message>
        <source>It can be undone: the role and the teams are kept, and Undo restores these tokens too. Later, you have to restore each token yourself.</source>
        <translation>元に戻せます。ロールとチームは保持され、「元に戻す」でこれらのトークンも復元されます。後で復元する場合は、1 件ずつ復元する必要があります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) have been revoked for this already. Cancel leaves them revoked.</source>
        <translation>
            <numerusform>このために、すでに %Ln 件のトークンを失効させました。キャンセルしても失効したままです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>in less than a minute</source>
        <translation>1 分以内</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 時間後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>%Ln か月後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>%Ln 年後</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>数秒前</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>%Ln か月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>%Ln 年前</numerusform>
        </translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>never</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>使用歴なし</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <extracomment>A date and time, as Qt writes its parts: 1 Dec 2026, 09:30:00</extracomment>
        <translation>yyyy年M月d日 HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>A date and time, as Qt writes its parts: 1 Dec 2026, 09:30</extracomment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date, as Qt writes its parts: 1 Dec 2026</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>EmbeddedSandbox</name>
    <message>
        <source>The sandbox did not start</source>
        <translation>サンドボックスが起動しませんでした</translation>
    </message>
    <message>
        <source>Reset the sandbox to begin with new data</source>
        <translation>サンドボックスをリセットし、新しいデータで始めてください</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>残り約 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>残り約 %Ln 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing %1 (%2 of %3)</source>
        <extracomment>%1: a file&apos;s name; %2: its number; %3: of how many</extracomment>
        <translation>%1 を書き出しています (%2/%3)</translation>
    </message>
</context>
<context>
    <name>EvidencePack</name>
    <message>
        <source>%1 is no manifest of an evidence pack: %2</source>
        <translation>%1 は証拠パックのマニフェストではありません: %2</translation>
    </message>
    <message>
        <source>Choose the folder of a pack that this program wrote</source>
        <translation>このプログラムが書き出したパックのフォルダーを選んでください</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>it is not of the format %1, version %2</source>
        <translation>形式が %1 バージョン %2 ではありません</translation>
    </message>
    <message>
        <source>“%1” is missing or wrong</source>
        <translation>「%1」がないか、正しくありません</translation>
    </message>
    <message>
        <source>%1 was altered: its own hash does not fit</source>
        <translation>%1 は改変されています: ファイル自体のハッシュが一致しません</translation>
    </message>
    <message>
        <source>%1 is not written as this program writes it</source>
        <translation>%1 の書式は、このプログラムが書き出すものと異なります</translation>
    </message>
    <message>
        <source>%1 is too large to be read: %2 bytes</source>
        <translation>%1 は大きすぎて読み取れません: %2 バイト</translation>
    </message>
    <message>
        <source>%1 lists more files than a pack has</source>
        <translation>%1 には、パックに含まれる数を超えるファイルが記載されています</translation>
    </message>
    <message>
        <source>%1 lists “%2”, which is no name of a pack&apos;s file</source>
        <translation>%1 に「%2」が記載されていますが、パックのファイル名ではありません</translation>
    </message>
    <message>
        <source>%1 lists %2 twice</source>
        <translation>%1 に %2 が二重に記載されています</translation>
    </message>
    <message>
        <source>%1 does not list %2</source>
        <translation>%1 に %2 が記載されていません</translation>
    </message>
    <message>
        <source>%1 was altered: it has %2 bytes, and had %3</source>
        <translation>%1 は改変されています: 現在は %2 バイト、元は %3 バイトです</translation>
    </message>
    <message>
        <source>%1 was altered: its hash does not fit</source>
        <translation>%1 は改変されています: ハッシュが一致しません</translation>
    </message>
    <message>
        <source>%1 was added: the manifest does not list it</source>
        <translation>%1 は追加されたものです: マニフェストに記載がありません</translation>
    </message>
    <message>
        <source>%1 cannot be read as what it should be</source>
        <translation>%1 を本来の形式で読み取れません</translation>
    </message>
    <message>
        <source>expiries.ics has %1 events; review.json has %2 coming expiries</source>
        <translation>expiries.ics のイベントは %1 件ですが、review.json の今後の有効期限は %2 件です</translation>
    </message>
    <message>
        <source>%1 does not agree with review.json about the coming expiries</source>
        <translation>今後の有効期限について、%1 が review.json と一致しません</translation>
    </message>
    <message>
        <source>%1 and review.json are not of the same review</source>
        <translation>%1 と review.json は同じレビューのものではありません</translation>
    </message>
    <message>
        <source>policy.json is not the policy that the review names</source>
        <translation>policy.json は、レビューに記載されたポリシーではありません</translation>
    </message>
    <message>
        <source>The previous pack: </source>
        <translation>前のパック: </translation>
    </message>
    <message>
        <source>The previous pack&apos;s %1 was altered</source>
        <translation>前のパックの %1 は改変されています</translation>
    </message>
    <message>
        <source>The chain is broken: this pack says that it is the first</source>
        <translation>チェーンが途切れています: このパックは最初のパックと記載されています</translation>
    </message>
    <message>
        <source>The chain is broken: this pack was not made after that one, or that one&apos;s %1 was altered</source>
        <translation>チェーンが途切れています: このパックはそのパックの後に作成されたものではないか、そのパックの %1 が改変されています</translation>
    </message>
    <message>
        <source>The previous pack is of another connection, %1</source>
        <translation>前のパックは別の接続 (%1) のものです</translation>
    </message>
    <message>
        <source>Choose another folder, or make room in this one; nothing of the pack was left behind</source>
        <translation>別のフォルダーを選ぶか、このフォルダーの空きを増やしてください。書きかけのパックは残っていません</translation>
    </message>
    <message>
        <source>%1 of the evidence pack could not be written</source>
        <translation>証拠パックの %1 を書き込めませんでした</translation>
    </message>
    <message>
        <source>There is no folder %1</source>
        <translation>フォルダー %1 はありません</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>No folder could be made in %1</source>
        <translation>%1 にフォルダーを作成できませんでした</translation>
    </message>
    <message>
        <source>The evidence pack could not be put into %1</source>
        <translation>証拠パックを %1 に保存できませんでした</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 がありません</translation>
    </message>
    <message>
        <source>%1 is a link, and links are not followed</source>
        <translation>%1 はリンクです。リンクはたどりません</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>%1 is no plain file</source>
        <translation>%1 は通常のファイルではありません</translation>
    </message>
    <message>
        <source>The evidence pack was called off; nothing of it was left behind</source>
        <translation>証跡パックの作成は中止されました。何も残っていません</translation>
    </message>
    <message>
        <source>The folder %1 has gone while the pack was written</source>
        <translation>パックの書き込み中にフォルダー %1 がなくなりました</translation>
    </message>
    <message>
        <source>The previous pack is of the connection “%1” (%2), and this one of “%3” (%4): each connection has a chain of its own, and this one&apos;s was not checked</source>
        <translation>前のパックは接続「%1」(%2) のもので、このパックは「%3」(%4) のものです。接続ごとに別の連鎖があり、このパックの連鎖は確認していません</translation>
    </message>
    <message>
        <source>Its files are as they were written; it does not follow that pack</source>
        <translation>ファイルは書き出された時のままです。ただし、指定されたパックに続くものではありません</translation>
    </message>
    <message>
        <source>Its files are as they were written; the pack before it could not be read</source>
        <translation>ファイルは書き出された時のままです。ただし、前のパックを読み取れませんでした</translation>
    </message>
    <message>
        <source>%1 does not agree with review.json: %2</source>
        <extracomment>%2: the numbers that differ, such as &quot;Critical: 12, not 11; High: 3, not 4&quot;</extracomment>
        <translation>%1 は review.json と一致しません: %2</translation>
    </message>
    <message>
        <source>%1: %2, not %3</source>
        <extracomment>&quot;Critical: 12, not 11&quot;</extracomment>
        <translation>%1: %2 (正しくは %3)</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>判断</translation>
    </message>
</context>
<context>
    <name>ExpiryChoice</name>
    <message>
        <source>Choose the day on which the token shall end.</source>
        <translation>トークンの有効期限の日を選んでください。</translation>
    </message>
    <message>
        <source>A token lives at least one whole day: choose %1 or later.</source>
        <translation>トークンの有効期間は丸 1 日以上です。%1 以降を選んでください。</translation>
    </message>
    <message>
        <source>A token lives at most 365 days: choose %1 or earlier.</source>
        <translation>トークンの有効期間は最長 365 日です。%1 以前を選んでください。</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 日</translation>
    </message>
    <message>
        <source>60 days</source>
        <translation>60 日</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 日</translation>
    </message>
    <message>
        <source>180 days</source>
        <translation>180 日</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>On a date</source>
        <translation>日付を指定</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Works until somebody revokes it.</source>
        <translation>誰かが失効させるまで使用できます。</translation>
    </message>
    <message>
        <source>If this token leaks, it opens the deployment for ever, and every security review will list it. Choose an end where you can.</source>
        <translation>このトークンが漏えいすると、デプロイメントへの入口が永久に開いたままになります。また、セキュリティレビューのたびに検出結果に挙がります。できるだけ期限を設定してください。</translation>
    </message>
    <message numerus="yes">
        <source>That is in %Ln day(s), about %1.</source>
        <translation>
            <numerusform>%Ln 日後、%1 頃です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpiryTimeline</name>
    <message>
        <source>Later</source>
        <translation>それ以降</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Timeline saved to %1</source>
        <translation>タイムラインを %1 に保存しました</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>タイムラインの保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Scalable picture (*.svg)</source>
        <translation>ベクター画像 (*.svg)</translation>
    </message>
    <message>
        <source>expiries</source>
        <comment>a file&apos;s name</comment>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>A date with its weekday, as Qt writes its parts: Tue 1 Dec 2026</extracomment>
        <translation>yyyy年M月d日 (ddd)</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date without its year, as Qt writes its parts: 1 Dec</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>From a day to a day: 1 – 6 Dec 2026</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>検出結果なし</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>%1 より後</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>トークンなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s): %1</source>
        <translation>
            <numerusform>%Ln 件のトークン: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>週別</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>月別</translation>
    </message>
    <message>
        <source>d</source>
        <extracomment>A day of the month alone, as Qt writes it: 1, of &quot;1 – 6 Dec 2026&quot;</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What is counted, and the count: Active: 8</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Expiry not known: %Ln token(s)</source>
        <translation>
            <numerusform>有効期限不明: %Ln 個のトークン</numerusform>
        </translation>
    </message>
    <message>
        <source>The timeline was not printed: %1 does not take it</source>
        <translation>タイムラインは印刷されませんでした: %1 が受け付けません</translation>
    </message>
    <message>
        <source>The timeline was not printed: %1 cannot be written</source>
        <translation>タイムラインは印刷されませんでした: %1 に書き込めません</translation>
    </message>
    <message>
        <source>Choose another printer, or save it as a file</source>
        <translation>別のプリンターを選ぶか、ファイルとして保存してください</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A month on an axis. %1: its short name, %2: its year</extracomment>
        <translation>%2年%1</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1</source>
        <translation>
            <numerusform>%Ln 行を %1 にエクスポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>表示内容のエクスポート</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>表計算用の表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV, all columns (*.csv)</source>
        <translation>CSV（すべての列）(*.csv)</translation>
    </message>
</context>
<context>
    <name>FindingDetail</name>
    <message>
        <source>The policy asks for a decision.</source>
        <translation>ポリシーにより判断が必要です。</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>判断済み</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>By</source>
        <translation>判断者</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>レビュー予定日</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) selected</source>
        <translation>
            <numerusform>%Ln 件の検出結果を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a finding to see why it is one, and what can be done.</source>
        <translation>検出結果を選ぶと、その理由と可能な対処を表示します。</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>ルール別</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>アカウント別</translation>
    </message>
    <message>
        <source>The finding is graver now, or about more tokens, than when it was decided.</source>
        <translation>判断したときより重大度が上がったか、対象のトークンが増えています。</translation>
    </message>
    <message>
        <source>The day has come until which it was put off.</source>
        <translation>保留の期日になりました。</translation>
    </message>
    <message>
        <source>It was decided in an earlier review. Each review asks again.</source>
        <translation>以前のレビューで判断されました。判断はレビューごとに改めて必要です。</translation>
    </message>
    <message>
        <source>Earlier decision</source>
        <translation>以前の判断</translation>
    </message>
    <message>
        <source>The day on which it was to be reviewed has come.</source>
        <translation>レビュー予定日になっています。</translation>
    </message>
    <message>
        <source>What was decided here was about others that had these IDs before. It is kept, and does not count for those that have them now.</source>
        <translation>ここでの判断は、以前これらの ID を持っていた別のものについてのものです。記録は残りますが、現在の持ち主には適用されません。</translation>
    </message>
    <message>
        <source>The note of an earlier token with this ID is kept; it is not about this one: %1</source>
        <translation>この ID を以前持っていたトークンのメモが残っています。このトークンのものではありません: %1</translation>
    </message>
    <message>
        <source>The note of an earlier account with this ID is kept; it is not about this one: %1</source>
        <translation>この ID を以前持っていたアカウントのメモが残っています。このアカウントのものではありません: %1</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>このコンピューターに保存</translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>No account</source>
        <translation>アカウントなし</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>アカウント %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <translation>%1 まで保留</translation>
    </message>
    <message>
        <source>earlier: %1</source>
        <translation>以前: %1</translation>
    </message>
    <message>
        <source>%1 (earlier: %2)</source>
        <translation>%1 (以前: %2)</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>判断待ち</translation>
    </message>
</context>
<context>
    <name>HistoryDetail</name>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>トークン ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>アカウント ID</translation>
    </message>
    <message>
        <source>Another deployment answers here, or the same one was set up anew. What was seen before is of the other: the same id may mean another token.</source>
        <translation>別のデプロイメントが応答しているか、同じデプロイメントが新たに構築されています。以前の記録は元のデプロイメントのものです。同じ ID でも別のトークンの可能性があります。</translation>
    </message>
    <message>
        <source>Made with this program: the activity has it.</source>
        <translation>このプログラムによる変更です。アクティビティに記録があります。</translation>
    </message>
    <message>
        <source>Made elsewhere: this program has not asked for it.</source>
        <translation>外部での変更です。このプログラムは要求していません。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>確認日時</translation>
    </message>
    <message>
        <source>Last seen unchanged</source>
        <translation>変更前の最終確認</translation>
    </message>
</context>
<context>
    <name>HistorySince</name>
    <message>
        <source>Last refresh</source>
        <translation>前回の更新</translation>
    </message>
    <message>
        <source>Since it was last open</source>
        <translation>前回開いたとき以降</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>昨日以降</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>過去 90 日間</translation>
    </message>
    <message>
        <source>Since a date</source>
        <translation>日付を指定</translation>
    </message>
</context>
<context>
    <name>HistoryStore</name>
    <message>
        <source>Old history could not be cleared away</source>
        <translation>古い履歴を削除できませんでした</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>履歴を読み取れませんでした</translation>
    </message>
    <message>
        <source>What changed could not be written down</source>
        <translation>変更点を記録できませんでした</translation>
    </message>
    <message>
        <source>The history could not be forgotten</source>
        <translation>履歴を消去できませんでした</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>never</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from what to what</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Token created</source>
        <translation>トークンの作成</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>トークンの失効</translation>
    </message>
    <message>
        <source>Token restored</source>
        <translation>トークンの復元</translation>
    </message>
    <message>
        <source>Token deleted</source>
        <translation>トークンの削除</translation>
    </message>
    <message>
        <source>Token renamed</source>
        <translation>トークン名の変更</translation>
    </message>
    <message>
        <source>Expiry changed</source>
        <translation>有効期限の変更</translation>
    </message>
    <message>
        <source>Account created</source>
        <translation>アカウントの作成</translation>
    </message>
    <message>
        <source>Account deactivated</source>
        <translation>アカウントの無効化</translation>
    </message>
    <message>
        <source>Account reactivated</source>
        <translation>アカウントの再有効化</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>ロールの変更</translation>
    </message>
    <message>
        <source>Account renamed</source>
        <translation>アカウント名の変更</translation>
    </message>
    <message>
        <source>Account not listed any more</source>
        <translation>アカウントが一覧から消失</translation>
    </message>
    <message>
        <source>Another deployment</source>
        <translation>別のデプロイメント</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>made anew</source>
        <translation>再構築</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>このプログラム</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>%1 から %2 までの間</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>Wait a moment and try again</source>
        <translation>しばらく待ってから、もう一度お試しください</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s)</source>
        <translation>
            <numerusform>%Ln 秒後にもう一度お試しください</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not know this kind of request (501)</source>
        <translation>%1 はこの種類の要求に対応していません (501)</translation>
    </message>
    <message>
        <source>The deployment may be of another release than this program expects</source>
        <translation>デプロイメントのリリースが、このプログラムの想定と異なる可能性があります</translation>
    </message>
    <message>
        <source>%1 gave no answer to the proxy in front of it (%2)</source>
        <translation>%1 が手前のプロキシに応答しませんでした (%2)</translation>
    </message>
    <message>
        <source>Wait a moment and try again. If it stays so, tell who runs the server</source>
        <translation>しばらく待ってから、もう一度お試しください。解決しない場合は、サーバーの管理者に連絡してください</translation>
    </message>
    <message>
        <source>%1 is not available right now (503)</source>
        <translation>%1 は現在利用できません (503)</translation>
    </message>
    <message>
        <source>The network wants a sign-on before it lets you reach %1 (511)</source>
        <translation>%1 に接続する前に、ネットワークへのサインインが必要です (511)</translation>
    </message>
    <message>
        <source>Open any page in your browser, sign in to the network, then try again</source>
        <translation>ブラウザーで任意のページを開き、ネットワークにサインインしてから、もう一度お試しください</translation>
    </message>
    <message>
        <source>%1 failed while it worked on the request (%2)</source>
        <translation>要求の処理中に %1 でエラーが発生しました (%2)</translation>
    </message>
    <message>
        <source>Try again later. If it stays so, tell who runs the server</source>
        <translation>後でもう一度お試しください。解決しない場合は、サーバーの管理者に連絡してください</translation>
    </message>
    <message>
        <source>%1 refused the request</source>
        <translation>%1 が要求を拒否しました</translation>
    </message>
    <message>
        <source>%1 did not accept the credential: it is wrong, expired or revoked</source>
        <translation>%1 が認証情報を受け付けませんでした: 誤っているか、期限切れか、失効済みです</translation>
    </message>
    <message>
        <source>Connect with a valid token</source>
        <translation>有効なトークンで接続してください</translation>
    </message>
    <message>
        <source>%1 does not allow this with the present credential</source>
        <translation>現在の認証情報では、%1 はこの操作を許可しません</translation>
    </message>
    <message>
        <source>%1 does not know %2</source>
        <translation>%1 に %2 はありません</translation>
    </message>
    <message>
        <source>%1 does not offer %2 for %3</source>
        <translation>%1 は %3 に対する %2 を提供していません</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 wants a user name and a password (407)</source>
        <translation>%1 までの経路上のプロキシが、ユーザー名とパスワードを要求しています (407)</translation>
    </message>
    <message>
        <source>Choose another proxy, or none, in the connection&apos;s settings</source>
        <translation>接続の設定で別のプロキシを選ぶか、プロキシなしにしてください</translation>
    </message>
    <message>
        <source>%1 has that name already</source>
        <translation>%1 にその名前はすでにあります</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>別の名前を選んでください</translation>
    </message>
    <message>
        <source>The request is too large for %1</source>
        <translation>要求が %1 には大きすぎます</translation>
    </message>
    <message>
        <source>%1 did not accept a field</source>
        <translation>%1 が項目の 1 つを受け付けませんでした</translation>
    </message>
    <message>
        <source>Correct the field and try again</source>
        <translation>項目を直して、もう一度お試しください</translation>
    </message>
    <message>
        <source>%1 gets too many requests (429)</source>
        <translation>%1 への要求が多すぎます (429)</translation>
    </message>
    <message>
        <source>%1 refused the request (%2)</source>
        <translation>%1 が要求を拒否しました (%2)</translation>
    </message>
    <message>
        <source>[credential]</source>
        <translation>[認証情報]</translation>
    </message>
    <message>
        <source>[token]</source>
        <translation>[トークン]</translation>
    </message>
    <message>
        <source>%1 sent this program to another address (%2), and does not say which</source>
        <translation>%1 から別のアドレスへの転送を指示されましたが (%2)、転送先が示されていません</translation>
    </message>
    <message>
        <source>Check the address of the connection</source>
        <translation>接続のアドレスを確認してください</translation>
    </message>
    <message>
        <source>Check the address: it may be a sign-on page or another program</source>
        <translation>アドレスを確認してください。サインインページまたは別のプログラムの可能性があります</translation>
    </message>
    <message>
        <source>%1 sent this program to %2 (%3), where the credential does not belong</source>
        <translation>%1 から %2 への転送を指示されました (%3)。認証情報を送るべき相手ではありません</translation>
    </message>
    <message>
        <source>%1 answered with a web page instead of data</source>
        <translation>%1 がデータではなく Web ページを返しました</translation>
    </message>
    <message>
        <source>%1 answered with a web page, &quot;%2&quot;, instead of data</source>
        <translation>%1 がデータではなく Web ページ「%2」を返しました</translation>
    </message>
    <message>
        <source>A sign-on page or a captive portal may stand in between, or the address belongs to something else. Open it in your browser, sign in, and try again</source>
        <translation>サインインページかキャプティブポータルが間にあるか、アドレスが別のものを指している可能性があります。ブラウザーで開いてサインインし、もう一度お試しください</translation>
    </message>
    <message>
        <source>%1 answered with something else than JSON (%2)</source>
        <translation>%1 が JSON 以外のもの (%2) を返しました</translation>
    </message>
    <message>
        <source>Check that the address belongs to a Qualytics deployment</source>
        <translation>アドレスが Qualytics デプロイメントのものか確認してください</translation>
    </message>
    <message>
        <source>%1 answered, but not in the way a web server does</source>
        <translation>%1 から応答がありましたが、Web サーバーの応答ではありません</translation>
    </message>
    <message>
        <source>Check the address and the port: something else may listen there</source>
        <translation>アドレスとポートを確認してください。別のものが待ち受けている可能性があります</translation>
    </message>
    <message>
        <source>%1 closed the connection before the answer was complete</source>
        <translation>応答が完了する前に %1 が接続を閉じました</translation>
    </message>
    <message>
        <source>Try again. If it stays so, tell who runs the server</source>
        <translation>もう一度お試しください。解決しない場合は、サーバーの管理者に連絡してください</translation>
    </message>
    <message>
        <source>Nothing answers at %1: the connection was refused</source>
        <translation>%1 に応答するものがありません: 接続が拒否されました</translation>
    </message>
    <message>
        <source>Check the address and the port, and that the server runs</source>
        <translation>アドレスとポート、サーバーが稼働しているかを確認してください</translation>
    </message>
    <message>
        <source>The address of %1 cannot be found</source>
        <translation>%1 のアドレスが見つかりません</translation>
    </message>
    <message>
        <source>Check the spelling, and that you are online (or in the VPN)</source>
        <translation>綴りと、オンライン (または VPN 接続中) であることを確認してください</translation>
    </message>
    <message>
        <source>%1 did not answer the attempt to connect</source>
        <translation>%1 が接続の試行に応答しませんでした</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the firewall</source>
        <translation>ネットワーク、VPN、ファイアウォールを確認してください</translation>
    </message>
    <message>
        <source>There is no way to %1 in the network</source>
        <translation>ネットワークに %1 への経路がありません</translation>
    </message>
    <message>
        <source>Check that you are online (or in the VPN)</source>
        <translation>オンライン (または VPN 接続中) であることを確認してください</translation>
    </message>
    <message>
        <source>Check the proxy in the connection&apos;s settings or the system&apos;s</source>
        <translation>接続またはシステムの設定でプロキシを確認してください</translation>
    </message>
    <message>
        <source>The exchange with %1 failed</source>
        <translation>%1 との通信に失敗しました</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 and was cut off</source>
        <translation>%1 の応答が %2 を超えたため、途中で打ち切りました</translation>
    </message>
    <message>
        <source>%1 of %2 bytes arrived</source>
        <translation>%2 バイト中 %1 バイトを受信しました</translation>
    </message>
    <message>
        <source>Nothing came from %1 for %2 seconds</source>
        <translation>%1 から %2 秒間何も届きませんでした</translation>
    </message>
    <message>
        <source>%1 did not complete its answer within %2 seconds</source>
        <translation>%1 の応答が %2 秒以内に完了しませんでした</translation>
    </message>
    <message>
        <source>Check the network, or try again later</source>
        <translation>ネットワークを確認するか、後でもう一度お試しください</translation>
    </message>
    <message>
        <source>It was called off while it was on its way to the server</source>
        <translation>サーバーへ送信している途中で中止されました</translation>
    </message>
    <message>
        <source>It was called off</source>
        <translation>中止されました</translation>
    </message>
    <message>
        <source>Ask who runs the proxy whether it allows this address, or choose another proxy in the connection&apos;s settings</source>
        <translation>このアドレスが許可されているかプロキシの管理者に確認するか、接続の設定で別のプロキシを選択してください</translation>
    </message>
    <message>
        <source>The system did not name its proxy in time, so none was used: check its proxy settings, or enter the proxy in the connection&apos;s settings</source>
        <translation>システムがプロキシを時間内に通知しなかったため、プロキシは使用されませんでした。システムのプロキシ設定を確認するか、接続の設定にプロキシを入力してください</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 does not accept the user name and the password</source>
        <translation>%2 への経路にあるプロキシ %1 が、ユーザー名とパスワードを受け付けません</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 wants a user name and a password</source>
        <translation>%2 への経路にあるプロキシ %1 がユーザー名とパスワードを求めています</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 does not answer</source>
        <translation>%2 への経路にあるプロキシ %1 が応答しません</translation>
    </message>
    <message>
        <source>The proxy %1 did not open the way to %2</source>
        <translation>プロキシ %1 が %2 への経路を開きませんでした</translation>
    </message>
    <message>
        <source>The proxy %1 found no way to %2 (status %3)</source>
        <translation>プロキシ %1 は %2 への経路を見つけられませんでした (ステータス %3)</translation>
    </message>
    <message>
        <source>The proxy %1 did not open the way to %2 (status %3)</source>
        <translation>プロキシ %1 が %2 への経路を開きませんでした (ステータス %3)</translation>
    </message>
    <message>
        <source>Check the address, or ask who runs the proxy whether it can reach it</source>
        <translation>アドレスを確認するか、プロキシから到達できるかをその管理者に問い合わせてください</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 wants a user name and a password by %3, which is not supported</source>
        <translation>%2 への経路にあるプロキシ %1 が %3 によるユーザー名とパスワードを求めていますが、対応していません</translation>
    </message>
    <message>
        <source>Ask who runs the proxy whether it takes Basic or Digest too, or choose another proxy in the connection&apos;s settings</source>
        <translation>プロキシが Basic か Digest も受け付けるかをその管理者に問い合わせるか、接続の設定で別のプロキシを選んでください</translation>
    </message>
    <message>
        <source>The way leads through the proxy %1: check it in the connection&apos;s settings or the system&apos;s. One that wants a sign-in by Negotiate or NTLM cannot be used</source>
        <translation>経路はプロキシ %1 を通ります。接続またはシステムの設定で確認してください。Negotiate や NTLM での認証を求めるプロキシは使用できません</translation>
    </message>
    <message>
        <source>Enter them again in the connection&apos;s settings</source>
        <translation>接続の設定でもう一度入力してください</translation>
    </message>
    <message>
        <source>Enter them in the connection&apos;s settings, or choose another proxy there</source>
        <translation>接続の設定で入力するか、別のプロキシを選んでください</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 does not answer as a SOCKS5 proxy does</source>
        <translation>%2 への経路にあるプロキシ %1 は SOCKS5 プロキシとして応答しません</translation>
    </message>
    <message>
        <source>It may be an HTTP proxy: choose its kind, its host and its port in the connection&apos;s settings, or ask who runs it</source>
        <translation>HTTP プロキシかもしれません。接続の設定で種類、ホスト、ポートを選び直すか、管理者に問い合わせてください</translation>
    </message>
    <message>
        <source>%1 has no list at %2 (404)</source>
        <translation>%1 の %2 に一覧がありません (404)</translation>
    </message>
    <message>
        <source>Check the address. If it is right, the deployment may be of another release than this program expects: ask who runs it</source>
        <translation>アドレスを確認してください。正しい場合、デプロイメントのリリースがこのプログラムの想定と異なる可能性があります。管理者に問い合わせてください</translation>
    </message>
    <message>
        <source>%1 did not accept the request (422)</source>
        <translation>%1 は要求を受け付けませんでした (422)</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the server may want a client certificate, or another than it got: ask who runs it</source>
        <translation>再試行してください。それでも続く場合、サーバーがクライアント証明書、または送ったものとは別の証明書を求めている可能性があります。管理者に問い合わせてください</translation>
    </message>
    <message>
        <source>Try again %1</source>
        <extracomment>%1: a time that is to come, such as &quot;in 12 minutes&quot;</extracomment>
        <translation>%1に再試行してください</translation>
    </message>
    <message>
        <source>%1 does not offer %2 any more (410)</source>
        <translation>%1 は %2 を提供しなくなりました (410)</translation>
    </message>
    <message>
        <source>The server behind %1 says that it is not in charge of this address (421)</source>
        <translation>%1 の背後にあるサーバーは、このアドレスの担当ではないと応答しました (421)</translation>
    </message>
    <message>
        <source>Check the address. If it is right, tell who runs the server: a proxy in front of it may be set up wrongly</source>
        <translation>アドレスを確認してください。正しい場合は、サーバーの管理者に連絡してください。手前のプロキシの設定が誤っている可能性があります</translation>
    </message>
    <message>
        <source>The headers of the request are too large for %1 (431)</source>
        <translation>要求のヘッダーが %1 には大きすぎます (431)</translation>
    </message>
    <message>
        <source>The token may be longer than it takes: ask who runs the server</source>
        <translation>トークンが受け付けられる長さを超えている可能性があります。サーバーの管理者に問い合わせてください</translation>
    </message>
    <message>
        <source>%1 may not answer this for legal reasons (451)</source>
        <translation>%1 は法的な理由により応答できません (451)</translation>
    </message>
    <message>
        <source>Ask who runs the server</source>
        <translation>サーバーの管理者に問い合わせてください</translation>
    </message>
    <message>
        <source>If it stays so, tell who runs the server</source>
        <translation>それでも続く場合は、サーバーの管理者に連絡してください</translation>
    </message>
    <message>
        <source>Tell who runs the server: a proxy or a cache in front of it may be set up wrongly</source>
        <translation>サーバーの管理者に連絡してください。手前のプロキシまたはキャッシュの設定が誤っている可能性があります</translation>
    </message>
    <message>
        <source>%1 sent a provisional answer (%2) before the real one, which cannot be read then</source>
        <translation>%1 は本来の応答の前に暫定の応答 (%2) を送ったため、本来の応答を読み取れません</translation>
    </message>
    <message>
        <source>%1 gave a part of the answer only (%2), although all was asked for</source>
        <translation>%1 は応答の一部だけを返しました (%2)。全体を要求していました</translation>
    </message>
    <message>
        <source>%1 gave an answer (%2) that does not fit what was asked</source>
        <translation>%1 の応答 (%2) は要求に合っていません</translation>
    </message>
    <message>
        <source>The answer of %1 is compressed (%2) and cannot be unpacked</source>
        <translation>%1 の応答は圧縮されており (%2)、展開できません</translation>
    </message>
    <message>
        <source>Check that it has the Admin role and is not limited to SCIM. If it is so, ask who runs the server</source>
        <translation>Admin ロールがあり、SCIM に限定されていないことを確認してください。問題がなければ、サーバーの管理者に問い合わせてください</translation>
    </message>
    <message>
        <source>%1 answered %2 with a redirect (%3) to %4, which was not followed</source>
        <extracomment>%2 and %4: paths</extracomment>
        <translation>%1 が %2 に対して %4 へのリダイレクト (%3) を返しましたが、たどりませんでした</translation>
    </message>
    <message>
        <source>This is a limit of this program, not a fault of the server. Ask who runs it, or the proxy in front of it, to send this program no provisional answers (102, or 103 &quot;Early Hints&quot;)</source>
        <translation>これはサーバーの不具合ではなく、このプログラムの制限です。サーバーまたはその手前のプロキシの管理者に、このプログラムへ暫定応答（102、103「Early Hints」）を送らないよう依頼してください</translation>
    </message>
    <message>
        <source>If the deployment has moved there, add a connection for it. If it is a sign-on page, sign in with the browser first</source>
        <translation>デプロイメントがそこに移転した場合は、そのための接続を追加してください。サインインページの場合は、先にブラウザーでサインインしてください</translation>
    </message>
    <message>
        <source>%1 did not accept the credential for this change (401)</source>
        <translation>%1 はこの変更に対する認証情報を受け付けませんでした (401)</translation>
    </message>
    <message>
        <source>If the lists can still be read, it is good for reading alone: ask who runs the server. If not, it is wrong, expired or revoked: sign in again</source>
        <translation>一覧をまだ読み取れる場合、その認証情報は読み取り専用です。サーバーの管理者に問い合わせてください。読み取れない場合は、誤っているか、期限切れか、失効しています。サインインし直してください</translation>
    </message>
    <message>
        <source>%1 answers encrypted requests only</source>
        <translation>%1 は暗号化された要求にのみ応答します</translation>
    </message>
    <message>
        <source>Use an address that begins with https://</source>
        <translation>https:// で始まるアドレスを使用してください</translation>
    </message>
    <message>
        <source>The server in front of %1 wants a user name and a password of its own (Basic), which this program cannot give</source>
        <translation>%1 の手前にあるサーバーが独自のユーザー名とパスワード (Basic) を求めていますが、このプログラムでは指定できません</translation>
    </message>
    <message>
        <source>Ask who runs it for an address without it</source>
        <translation>管理者に、それを必要としないアドレスを問い合わせてください</translation>
    </message>
    <message>
        <source>%1 (through the proxy %2)</source>
        <translation>%1 (プロキシ %2 経由)</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 wants a user name and a password, but does not say in which way</source>
        <translation>%2 への経路上のプロキシ %1 がユーザー名とパスワードを求めていますが、その方式を示していません</translation>
    </message>
    <message>
        <source>The proxy %1 answered with a web page instead of opening the way to %2</source>
        <translation>プロキシ %1 は %2 への経路を開く代わりに Web ページを返しました</translation>
    </message>
    <message>
        <source>Open a web page in a browser that uses the same proxy, sign in if it asks, and try again, or choose another proxy in the connection&apos;s settings</source>
        <translation>同じプロキシを使うブラウザーで Web ページを開き、求められたらサインインしてからやり直すか、接続の設定で別のプロキシを選んでください</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 closed the connection without an answer</source>
        <translation>%2 への経路上のプロキシ %1 が応答せずに接続を閉じました</translation>
    </message>
    <message>
        <source>It may be a SOCKS5 proxy: choose its kind, its host and its port in the connection&apos;s settings. One that wants TLS itself cannot be used</source>
        <translation>SOCKS5 プロキシの可能性があります。接続の設定で種類、ホスト、ポートを選んでください。それ自体に TLS を必要とするプロキシは使えません</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2, named by the system, cannot be used</source>
        <translation>システムが指定している %2 への経路上のプロキシ %1 は使えません</translation>
    </message>
    <message>
        <source>Choose an HTTP or a SOCKS5 proxy, or none, in the connection&apos;s settings</source>
        <translation>接続の設定で HTTP または SOCKS5 のプロキシを選ぶか、プロキシなしにしてください</translation>
    </message>
    <message>
        <source>The server asks to wait for a year or more: tell who runs it</source>
        <translation>サーバーは 1 年以上待つよう求めています。サーバーの管理者に連絡してください</translation>
    </message>
    <message>
        <source>Change what it names, or read the list again: it may have changed meanwhile</source>
        <translation>指摘された箇所を直すか、一覧をもう一度読み込んでください。その間に変わった可能性があります</translation>
    </message>
    <message>
        <source>It may have been deleted meanwhile: read the list again. If nothing can be loaded, check the address</source>
        <translation>その間に削除された可能性があります。一覧をもう一度読み込んでください。何も読み込めない場合は、アドレスを確認してください</translation>
    </message>
</context>
<context>
    <name>JsonRowReader</name>
    <message>
        <source>it has a row that is too large</source>
        <translation>大きすぎる行があります</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>it has “%1” twice</source>
        <translation>「%1」が 2 回あります</translation>
    </message>
    <message>
        <source>“%1” has a row without a value</source>
        <translation>「%1」に値のない行があります</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>There is no credential to keep: it is empty</source>
        <translation>保存する認証情報がありません: 空です</translation>
    </message>
    <message>
        <source>The keychain has no entry for this connection</source>
        <translation>この接続の項目がキーチェーンにありません</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>The keychain denied access</source>
        <translation>キーチェーンがアクセスを拒否しました</translation>
    </message>
    <message>
        <source>No keychain can be reached</source>
        <translation>利用できるキーチェーンがありません</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this connection is not the credential that was kept</source>
        <translation>この接続のキーチェーンの項目が、保存した認証情報と異なります</translation>
    </message>
    <message>
        <source>Enter the token again.</source>
        <translation>トークンをもう一度入力してください。</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>キーチェーンが応答しません</translation>
    </message>
    <message>
        <source>The keychain has not answered an earlier call yet</source>
        <translation>キーチェーンが前の呼び出しにまだ応答していません</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation>キーチェーンのロックを解除してもう一度試してください。</translation>
    </message>
    <message>
        <source>Allow this program in the keychain&apos;s settings.</source>
        <translation>キーチェーンの設定でこのプログラムを許可してください。</translation>
    </message>
    <message>
        <source>The keyring service runs but has no default keyring: make one (for example in Passwords and Keys).</source>
        <translation>キーリングサービスは動作していますが、既定のキーリングがありません。作成してください (たとえば「パスワードと鍵」で)。</translation>
    </message>
    <message>
        <source>Start a keyring service such as GNOME Keyring or KWallet.</source>
        <translation>GNOME Keyring や KWallet などのキーリングサービスを起動してください。</translation>
    </message>
    <message>
        <source>It may wait for you in a window of its own. Answer it there and try again.</source>
        <translation>別のウィンドウで応答を待っているかもしれません。そこで応答してから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>LoadState</name>
    <message>
        <source>The deployment cannot be reached</source>
        <translation>デプロイメントに接続できません</translation>
    </message>
    <message>
        <source>The deployment&apos;s identity cannot be verified</source>
        <translation>デプロイメントの身元を検証できません</translation>
    </message>
    <message>
        <source>Something else answered</source>
        <translation>別のものが応答しました</translation>
    </message>
    <message>
        <source>The credential was refused</source>
        <translation>認証情報が拒否されました</translation>
    </message>
    <message>
        <source>The credential may not do this</source>
        <translation>この認証情報には許可されていません</translation>
    </message>
    <message>
        <source>The deployment answered with an error</source>
        <translation>デプロイメントがエラーを返しました</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>失敗しました</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Reading accounts and tokens from %1</source>
        <translation>%1 からアカウントとトークンを読み取っています</translation>
    </message>
    <message>
        <source>Only Admins see this</source>
        <translation>Admin のみ閲覧できます</translation>
    </message>
    <message>
        <source>Your credential has the role %1. Service tokens need the Admin role; everything here is read-only for you.</source>
        <translation>認証情報のロールは %1 です。サービストークンには Admin ロールが必要です。ここではすべて読み取り専用です。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>もう一度サインイン…</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Sign in with another credential…</source>
        <translation>別の認証情報でサインイン…</translation>
    </message>
    <message>
        <source>Only Admins and Managers see this</source>
        <translation>これを表示できるのは Admin と Manager だけです</translation>
    </message>
    <message>
        <source>Your credential has the role %1. Service accounts need the Manager or Admin role; everything here is read-only for you.</source>
        <translation>あなたの認証情報のロールは %1 です。サービスアカウントには Manager または Admin のロールが必要です。ここではすべて読み取り専用です。</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>この接続を編集…</translation>
    </message>
</context>
<context>
    <name>LockWatch</name>
    <message>
        <source>Takes the credential out of memory</source>
        <translation>認証情報をメモリから消去します</translation>
    </message>
</context>
<context>
    <name>NameCheck</name>
    <message>
        <source>The name holds invisible characters; it will look different elsewhere.</source>
        <translation>名前に不可視文字が含まれています。ほかの場所では表示が変わります。</translation>
    </message>
    <message>
        <source>“%1” does not say what it is for. A name such as “alation_sync” does.</source>
        <translation>「%1」では用途がわかりません。「alation_sync」のような名前ならわかります。</translation>
    </message>
    <message>
        <source>%1 has a revoked token of this name. Delete that one first, or choose another name.</source>
        <translation>%1 には、この名前の失効済みトークンがあります。先にそれを削除するか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 already has a token of this name. Names are unique within an account.</source>
        <translation>%1 には、この名前のトークンがすでにあります。名前はアカウント内で一意です。</translation>
    </message>
    <message>
        <source>Give the token a name that says what it is for.</source>
        <translation>用途がわかる名前をトークンに付けてください。</translation>
    </message>
    <message>
        <source>Easily mistaken for “%1”, which this account has already.</source>
        <translation>このアカウントにすでにある「%1」と紛らわしい名前です。</translation>
    </message>
    <message>
        <source>Give the account a name that says what it is for.</source>
        <translation>用途がわかる名前をアカウントに付けてください。</translation>
    </message>
    <message>
        <source>Nothing of this name is left for a service id: it needs at least one letter or digit.</source>
        <translation>この名前からはサービス ID を作成できません。英字または数字が 1 文字以上必要です。</translation>
    </message>
    <message>
        <source>%1 has this service id already. The server may refuse it.</source>
        <translation>このサービス ID は %1 がすでに使用しています。サーバーに拒否される可能性があります。</translation>
    </message>
    <message>
        <source>%1, which is deactivated, has this service id already. Reactivate that one, or choose another name.</source>
        <translation>このサービス ID は、無効な %1 がすでに使用しています。それを再有効化するか、別の名前を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 characters; at most %2 are allowed, so %Ln have to go.</source>
        <translation>
            <numerusform>%1 文字あります。上限は %2 文字のため、%Ln 文字減らしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” does not say what it is for.</source>
        <translation>「%1」では用途がわかりません。</translation>
    </message>
</context>
<context>
    <name>NotesCsv</name>
    <message>
        <source>Export the notes, and use that file as a pattern</source>
        <translation>メモをエクスポートし、そのファイルをひな形として使ってください</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>“%1” is no column. There are: %2.</source>
        <translation>「%1」という列はありません。使用できる列: %2。</translation>
    </message>
    <message>
        <source>the column “%1” stands there twice.</source>
        <translation>列「%1」が二重にあります。</translation>
    </message>
    <message>
        <source>the column “%1” is missing.</source>
        <translation>列「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 characters.</source>
        <translation>「%1」が %2 文字を超えています。</translation>
    </message>
    <message>
        <source>“%1” has a line break, a tab or another control character.</source>
        <translation>「%1」に改行、タブ、またはその他の制御文字が含まれています。</translation>
    </message>
    <message>
        <source>No token on the list has this id.</source>
        <translation>この ID のトークンは一覧にありません。</translation>
    </message>
    <message>
        <source>No account on the list has this id.</source>
        <translation>この ID のアカウントは一覧にありません。</translation>
    </message>
    <message>
        <source>It has %1 fields; the first line has %2.</source>
        <translation>項目が %1 個あります。1 行目は %2 個です。</translation>
    </message>
    <message>
        <source>“subject” must be token or account.</source>
        <translation>「subject」は token または account でなければなりません。</translation>
    </message>
    <message>
        <source>“id” must be a whole number.</source>
        <translation>「id」は整数でなければなりません。</translation>
    </message>
    <message>
        <source>“review_on” is no day; write it like 2026-12-31.</source>
        <translation>「review_on」が日付ではありません。2026-12-31 のように書いてください。</translation>
    </message>
    <message>
        <source>It stands in line %1 already.</source>
        <translation>すでに %1 行目にあります。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB</source>
        <translation>ファイルが %1 MB を超えています</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text</source>
        <translation>ファイルは UTF-8 テキストではありません</translation>
    </message>
    <message>
        <source>the file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>Save it as CSV again, with the coding UTF-8</source>
        <translation>文字コード UTF-8 の CSV として保存し直してください</translation>
    </message>
    <message>
        <source>“%1” is “%2” in the file, and “%3” on the list. Clear that field to go by the id alone.</source>
        <translation>「%1」はファイルでは「%2」、一覧では「%3」です。ID だけで判断するには、そのフィールドを空にしてください。</translation>
    </message>
</context>
<context>
    <name>NoticeStore</name>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 を読み取れません</translation>
    </message>
    <message>
        <source>What was told before may be told once more; then the file is made anew</source>
        <translation>通知済みの内容がもう一度通知されることがあります。その後、ファイルは作り直されます</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message numerus="yes">
        <source>%Ln token(s) expire soon</source>
        <translation>
            <numerusform>%Ln 件のトークンがまもなく期限切れになります</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A token and its account</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;in 3 days&quot;, %2: the token</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Expired %1: %2</source>
        <extracomment>%1: &quot;2 hours ago&quot;, %2: the token</extracomment>
        <translation>期限切れ (%1): %2</translation>
    </message>
    <message>
        <source>Next step of its rotation: %1</source>
        <translation>ローテーションの次のステップ: %1</translation>
    </message>
    <message>
        <source>No token expires within %1 days</source>
        <translation>%1 日以内に期限が切れるトークンはありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) expire within %1 days</source>
        <translation>
            <numerusform>%Ln 件のトークンが %1 日以内に期限切れになります</numerusform>
        </translation>
    </message>
    <message>
        <source>No rotation is due</source>
        <translation>対応が必要なローテーションはありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) due for a next step</source>
        <translation>
            <numerusform>%Ln 件のローテーションが次のステップを待っています</numerusform>
        </translation>
    </message>
    <message>
        <source>The window is locked. Unlock it to see which.</source>
        <translation>ウィンドウはロックされています。内容を見るにはロックを解除してください。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>他 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own credential ends soon</source>
        <translation>ご自身の認証情報の期限が近づいています</translation>
    </message>
    <message>
        <source>%1: your own credential</source>
        <extracomment>%1: &quot;in 3 days&quot;, %2: whose</extracomment>
        <translation>%1: ご自身の認証情報</translation>
    </message>
    <message>
        <source>%1: your own credential, %2</source>
        <translation>%1: ご自身の認証情報、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) newly expired</source>
        <extracomment>Others, of which it was told before, may have expired too</extracomment>
        <translation>
            <numerusform>%Ln 件のトークンが新たに期限切れ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Not connected yet</source>
        <translation>まだ接続されていません</translation>
    </message>
    <message>
        <source>Your credential does not have the Admin role</source>
        <translation>認証情報に Admin ロールがありません</translation>
    </message>
    <message>
        <source>This deployment does not offer it</source>
        <translation>このデプロイメントでは提供されていません</translation>
    </message>
    <message>
        <source>The connection is read-only. Edit it to allow changes</source>
        <translation>接続は読み取り専用です。変更を許可するには編集してください</translation>
    </message>
    <message>
        <source>The connection is locked</source>
        <translation>接続はロックされています</translation>
    </message>
    <message>
        <source>A change of this token is on its way</source>
        <translation>このトークンの変更を処理中です</translation>
    </message>
    <message>
        <source>It is revoked already</source>
        <translation>すでに失効しています</translation>
    </message>
    <message>
        <source>It is not revoked</source>
        <translation>失効していません</translation>
    </message>
    <message>
        <source>Only revoked tokens can be deleted. Revoke it first</source>
        <translation>削除できるのは失効済みのトークンだけです。先に失効させてください</translation>
    </message>
    <message>
        <source>A change of this account is on its way</source>
        <translation>このアカウントの変更を処理中です</translation>
    </message>
    <message>
        <source>The account is deactivated</source>
        <translation>アカウントが無効です</translation>
    </message>
    <message>
        <source>It is deactivated already</source>
        <translation>すでに無効です</translation>
    </message>
    <message>
        <source>It is active</source>
        <translation>有効です</translation>
    </message>
    <message>
        <source>A refresh is running</source>
        <translation>更新中です</translation>
    </message>
    <message>
        <source>Nothing is loaded yet</source>
        <translation>まだ何も読み込まれていません</translation>
    </message>
    <message>
        <source>There is no active service account. Make one first</source>
        <translation>有効なサービスアカウントがありません。先に作成してください</translation>
    </message>
    <message>
        <source>Nothing can be changed until the deployment answers again</source>
        <translation>デプロイメントが再び応答するまで、何も変更できません</translation>
    </message>
    <message>
        <source>The server does not say which account this is</source>
        <translation>どのアカウントかをサーバーが示していません</translation>
    </message>
    <message>
        <source>Sign in again first</source>
        <translation>先にもう一度サインインしてください</translation>
    </message>
</context>
<context>
    <name>PlainBox</name>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 を読み取れませんでした</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>計画の保存</translation>
    </message>
    <message>
        <source>Plan (*.json)</source>
        <translation>計画 (*.json)</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>計画を開く</translation>
    </message>
</context>
<context>
    <name>PlanReview</name>
    <message>
        <source>It is not on the server&apos;s list any more</source>
        <translation>もうサーバーの一覧にありません</translation>
    </message>
    <message>
        <source>It is revoked already</source>
        <translation>すでに失効しています</translation>
    </message>
    <message>
        <source>It is active already</source>
        <translation>すでに有効です</translation>
    </message>
    <message>
        <source>It was changed since the plan was made</source>
        <translation>計画の作成後に変更されました</translation>
    </message>
    <message>
        <source>The plan is for %1, and this is %2</source>
        <translation>計画は %1 用ですが、これは %2 です</translation>
    </message>
    <message>
        <source>Your credential does not have the Admin role</source>
        <translation>認証情報に Admin ロールがありません</translation>
    </message>
    <message>
        <source>It is not among the rows of the server&apos;s list that could be read</source>
        <translation>サーバーの一覧のうち、読み取れた行の中にはありません</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>作成者: %1</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>承認者: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: the reason of a plan; %2: &quot;made by …, approved by …&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Correct the file, or choose another one</source>
        <translation>ファイルを直すか、別のファイルを選んでください</translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation>二重にあります</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>%1 行目、「%2」: %3</translation>
    </message>
    <message>
        <source>must be of lower-case letters, digits and dashes</source>
        <translation>英小文字、数字、ハイフンだけを使ってください</translation>
    </message>
    <message>
        <source>must be a text of at most %1 characters</source>
        <translation>%1 文字以内のテキストでなければなりません</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>true または false でなければなりません</translation>
    </message>
    <message>
        <source>must be info, low, medium, high or critical</source>
        <translation>info、low、medium、high、critical のいずれかでなければなりません</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>%1 から %2 までの整数でなければなりません</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>オブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>is no environment</source>
        <translation>環境ではありません</translation>
    </message>
    <message>
        <source>is not known for this rule</source>
        <translation>このルールにはない項目です</translation>
    </message>
    <message>
        <source>The file is too large for a policy</source>
        <translation>ファイルが大きすぎます。ポリシーではないようです</translation>
    </message>
    <message>
        <source>Line %1: the file is not JSON (%2)</source>
        <translation>%1 行目: ファイルは JSON ではありません (%2)</translation>
    </message>
    <message>
        <source>is of another version of Tokendesk</source>
        <translation>Tokendesk の別のバージョンのものです</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>不明な項目です</translation>
    </message>
    <message>
        <source>is no rule</source>
        <translation>ルールではありません</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>%1 文字以内で入力してください。</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>%1 から %2 までの整数を入力してください。</translation>
    </message>
    <message>
        <source>Give it a name: reports show it.</source>
        <translation>名前を付けてください。レポートに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>Should be more than the %Ln day(s) of “%1”: else both find the same.</source>
        <translation>
            <numerusform>「%1」の %Ln 日より大きくしてください。そうしないと、両方のルールが同じものを検出します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Should be less than the %Ln day(s) of “%1”: else both find the same.</source>
        <translation>
            <numerusform>「%1」の %Ln 日より小さくしてください。そうしないと、両方のルールが同じものを検出します。</numerusform>
        </translation>
    </message>
    <message>
        <source>the file is not a policy of Tokendesk</source>
        <translation>ファイルが Tokendesk のポリシーではありません</translation>
    </message>
    <message>
        <source>must not be empty: reports show it</source>
        <translation>レポートに表示されるため、空にできません</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>An active token has no expiry: whoever finds it has it for good.</source>
        <translation>有効なトークンに期限がなく、手に入れた者が永久に使用できます。</translation>
    </message>
    <message>
        <source>From its creation to its expiry a token lives longer than this.</source>
        <translation>トークンの作成から期限までの期間がこれを超えています。</translation>
    </message>
    <message>
        <source>It lives longer than the environment in its name allows.</source>
        <translation>トークンの有効期間が、名前に含まれる環境で許可された長さを超えています。</translation>
    </message>
    <message>
        <source>An active token is older than this, however it is used.</source>
        <translation>有効なトークンの経過日数が、使用状況にかかわらずこれを超えています。</translation>
    </message>
    <message>
        <source>An active token is older than this and wants a successor.</source>
        <translation>有効なトークンの経過日数がこれを超え、後継トークンが必要です。</translation>
    </message>
    <message>
        <source>A token was not used for at least this long.</source>
        <translation>トークンが少なくともこの期間、使用されていません。</translation>
    </message>
    <message>
        <source>A token was not used for longer than this: it can hardly be needed.</source>
        <translation>トークンがこれより長く使用されておらず、必要とは考えにくい状態です。</translation>
    </message>
    <message>
        <source>A token was made at least this long ago and never used.</source>
        <translation>トークンが作成から少なくともこの期間、一度も使用されていません。</translation>
    </message>
    <message>
        <source>A token expires within this time: plan its successor.</source>
        <translation>トークンの期限がこの期間内に切れます。後継トークンを計画してください。</translation>
    </message>
    <message>
        <source>A token expires within this time: make its successor.</source>
        <translation>トークンの期限がこの期間内に切れます。後継トークンを作成してください。</translation>
    </message>
    <message>
        <source>A token expires within this time: hand over its successor.</source>
        <translation>トークンの期限がこの期間内に切れます。後継トークンを引き渡してください。</translation>
    </message>
    <message>
        <source>A token expires within this time: what uses it is about to stop.</source>
        <translation>トークンの期限がこの期間内に切れます。使用しているものが間もなく停止します。</translation>
    </message>
    <message>
        <source>At least this many tokens expire on one day.</source>
        <translation>少なくともこの数のトークンの期限が同じ日に切れます。</translation>
    </message>
    <message>
        <source>A token expired longer ago than this and was not deleted.</source>
        <translation>期限切れからこの期間を過ぎたトークンが、削除されていません。</translation>
    </message>
    <message>
        <source>A token was revoked longer ago than this and can still be restored.</source>
        <translation>失効からこの期間を過ぎたトークンが、まだ復元可能です。</translation>
    </message>
    <message>
        <source>A token was restored after a revoke, within this time.</source>
        <translation>この期間内に、失効後のトークンが復元されました。</translation>
    </message>
    <message>
        <source>An active token belongs to an account with the role Admin.</source>
        <translation>有効なトークンが、Admin ロールのアカウントに属しています。</translation>
    </message>
    <message>
        <source>An active token belongs to an account that is deactivated.</source>
        <translation>有効なトークンが、無効なアカウントに属しています。</translation>
    </message>
    <message>
        <source>An account has had no token that works for longer than this.</source>
        <translation>アカウントに、使用できるトークンがない期間がこれを超えています。</translation>
    </message>
    <message>
        <source>An account or a token has the name of one in another connection.</source>
        <translation>アカウントまたはトークンが、別の接続にあるものと同じ名前です。</translation>
    </message>
    <message>
        <source>The name, such as “test” or “token1”, tells nobody what it is for.</source>
        <translation>「test」や「token1」のような名前で、誰にも用途がわかりません。</translation>
    </message>
    <message>
        <source>An older token is still used this long after its successor was made.</source>
        <translation>後継トークンの作成からこの期間を過ぎても、古いトークンがまだ使用されています。</translation>
    </message>
    <message>
        <source>The local notes lack an owner, a purpose or a review date.</source>
        <translation>ローカルのメモに、所有者、用途、またはレビュー予定日がありません。</translation>
    </message>
    <message>
        <source>An account has more active tokens than this, and no rotation is running.</source>
        <translation>アカウントの有効なトークンがこの数を超え、進行中のローテーションがありません。</translation>
    </message>
    <message>
        <source>The last review was finished longer ago than this.</source>
        <translation>前回のレビューの完了からこの期間を過ぎています。</translation>
    </message>
    <message>
        <source>The credential of the connection expires within this time.</source>
        <translation>接続の認証情報の期限がこの期間内に切れます。</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>件</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>ステージング</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>開発</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Tokendesk default</source>
        <translation>Tokendesk の既定</translation>
    </message>
    <message>
        <source>The strictest sensible number for each finding, from several standards.</source>
        <translation>検出結果ごとに、複数の規格のうち最も厳しい妥当な値を使います。</translation>
    </message>
    <message>
        <source>What the CIS Controls v8 and the CIS cloud benchmarks ask for.</source>
        <translation>CIS Controls v8 と CIS のクラウド向けベンチマークが求める内容です。</translation>
    </message>
    <message>
        <source>What PCI DSS 4.0.1 asks for, with a few house rules for what it leaves open.</source>
        <translation>PCI DSS 4.0.1 が求める内容に、定めのない点についての独自のルールをいくつか加えたものです。</translation>
    </message>
    <message>
        <source>What Qualytics advises for service tokens of its own.</source>
        <translation>Qualytics が自社のサービストークンについて推奨する内容です。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s differ by more than this.</source>
        <translation>このコンピューターとサーバーの時計の差がこれを超えています。</translation>
    </message>
    <message>
        <source>The name says directory sync, but nothing shows that the token is limited to SCIM: the deployment does not tell, and of tokens made here alone it is known.</source>
        <translation>名前はディレクトリ同期を示していますが、トークンが SCIM に限定されていることは確認できません。デプロイメントはそれを示さず、ここで作成したトークンについてのみ分かります。</translation>
    </message>
    <message>
        <source>Qualytics best practices</source>
        <extracomment>Where a number comes from; Qualytics, GitLab and so on are names</extracomment>
        <translation>Qualytics のベストプラクティス</translation>
    </message>
    <message>
        <source>Qualytics monthly review</source>
        <translation>Qualytics の月次レビュー</translation>
    </message>
    <message>
        <source>Qualytics quarterly review</source>
        <translation>Qualytics の四半期レビュー</translation>
    </message>
    <message>
        <source>Qualytics API limit</source>
        <translation>Qualytics API の上限</translation>
    </message>
    <message>
        <source>GitLab and GitHub caps</source>
        <extracomment>The longest lifetimes that they allow</extracomment>
        <translation>GitLab と GitHub の上限</translation>
    </message>
    <message>
        <source>GitLab and Cloudflare</source>
        <translation>GitLab と Cloudflare</translation>
    </message>
    <message>
        <source>NIST SP 800-57 part 1</source>
        <translation>NIST SP 800-57 第 1 部</translation>
    </message>
    <message>
        <source>House rule: our own choice</source>
        <translation>独自ルール: 当プログラムの基準</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Entry %1 is not as it was written</source>
        <translation>エントリ %1 が、書き込まれたときの内容と異なります</translation>
    </message>
    <message>
        <source>Entry %1 was removed</source>
        <translation>エントリ %1 が削除されています</translation>
    </message>
    <message>
        <source>A part of the history was removed</source>
        <translation>履歴の一部が削除されています</translation>
    </message>
    <message>
        <source>Entry %1 was not written by this program</source>
        <translation>エントリ %1 は、このプログラムが書き込んだものではありません</translation>
    </message>
    <message>
        <source>The newest entries were cut off, or an older copy was put back</source>
        <translation>最新のエントリが切り取られたか、古いコピーに戻されています</translation>
    </message>
    <message>
        <source>Entry %1 is sealed with a key that this keychain does not have</source>
        <translation>エントリ %1 は、このキーチェーンにない鍵で封印されています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) verified: nothing was altered or removed.</source>
        <translation>
            <numerusform>%Ln 件の変更を検証しました。改変も削除もありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal was altered outside this program.</source>
        <translation>ジャーナルがこのプログラムの外で改変されています。</translation>
    </message>
    <message>
        <source>Nothing speaks of a change from outside, but not all of it can be proven.</source>
        <translation>外部からの変更を示すものはありませんが、すべてを証明できるわけではありません。</translation>
    </message>
    <message>
        <source>Without the keychain this proves little: %1</source>
        <translation>キーチェーンなしでは、証明できることはわずかです: %1</translation>
    </message>
    <message>
        <source>The keychain did not know its end yet; from now on a cut at the end is found, too.</source>
        <translation>キーチェーンには、まだジャーナルの末尾が登録されていませんでした。今後は末尾の切り取りも検出されます。</translation>
    </message>
    <message>
        <source>The journal&apos;s proof</source>
        <translation>ジャーナルの検証</translation>
    </message>
    <message>
        <source>Prove from here on</source>
        <translation>ここから検証を開始</translation>
    </message>
    <message>
        <source>Entry %1 was written without the keychain&apos;s key: nothing proves that this program did it</source>
        <translation>エントリ %1 は、キーチェーンの鍵なしで書き込まれています。このプログラムが書き込んだことを証明するものはありません</translation>
    </message>
    <message>
        <source>To prove from here on takes the journal as it is now: what was cut off is not missed any more. Write down elsewhere what is said above. What was altered is found again.</source>
        <translation>「ここから検証を開始」では、現在のジャーナルをそのまま受け入れます。切り取られた部分は、以後は欠落として検出されません。上の内容を別の場所に控えておいてください。改変された箇所は引き続き検出されます。</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>一致しない内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>記録しています…</translation>
    </message>
    <message>
        <source>From here on a cut is found again.</source>
        <translation>ここから先の切り取りは、再び検出されます。</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>&quot;%1&quot; is too large a number.</source>
        <translation>「%1」は数値として大きすぎます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a unit: h, d, w, m or y, for example 30d.</source>
        <translation>「%1」には単位 h、d、w、m、y のいずれかが必要です (例: 30d)。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day. Write it as 2026-12-31.</source>
        <translation>「%1」は日付ではありません。2026-12-31 のように書いてください。</translation>
    </message>
    <message>
        <source>The range &quot;%1&quot; ends before it begins.</source>
        <translation>範囲「%1」は終わりが始まりより前です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an age, for example &gt;90d.</source>
        <translation>「%1」は経過期間ではありません (例: &gt;90d)。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time, for example &lt;30d or 2026-12-31.</source>
        <translation>「%1」は時期ではありません (例: &lt;30d、2026-12-31)。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an id. An id is a number.</source>
        <translation>「%1」は ID ではありません。ID は数値です。</translation>
    </message>
    <message>
        <source>scim: takes yes or no.</source>
        <translation>scim: の値は yes または no です。</translation>
    </message>
    <message>
        <source>Which tokens are for SCIM is not known yet: the list does not say.</source>
        <translation>どのトークンが SCIM 用かまだ不明です。一覧に記載がありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a severity: info, low, medium, high or critical.</source>
        <translation>「%1」は重大度ではありません。info、low、medium、high、critical のいずれかです。</translation>
    </message>
    <message>
        <source>The review has not run yet.</source>
        <translation>レビューはまだ実行されていません。</translation>
    </message>
    <message>
        <source>No owners are known yet.</source>
        <translation>所有者はまだ登録されていません。</translation>
    </message>
    <message>
        <source>%1: needs a value, for example %2</source>
        <translation>%1: には値が必要です。例: %2</translation>
    </message>
    <message>
        <source>The quote is not closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>OR needs something on both sides.</source>
        <translation>OR の両側に条件が必要です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a state: active, expiring, expired, revoked or deactivated.</source>
        <translation>「%1」は状態ではありません: active、expiring、expired、revoked、deactivated のいずれかです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a decision: open, keep, rotate, revoke, delete or put-off.</source>
        <translation>「%1」は判断ではありません: open、keep、rotate、revoke、delete、put-off のいずれかです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an outcome: done, refused or unclear.</source>
        <translation>「%1」は結果ではありません: done、refused、unclear のいずれかです。</translation>
    </message>
    <message>
        <source>made: takes here or elsewhere.</source>
        <translation>made: には here か elsewhere を指定します。</translation>
    </message>
    <message>
        <source>%1: is not known here. It works on: %2.</source>
        <translation>%1: はここでは使えません。使える場所: %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a finding of the review, as %2 is.</source>
        <translation>「%1」はレビューの検出結果ではありません (例: %2)。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is searched as text: it begins with no word that is known here. Known are %2.</source>
        <translation>「%1」はテキストとして検索されます。先頭の語はここで使えるキーワードではありません。使えるのは %2 です。</translation>
    </message>
    <message>
        <source>active: takes yes or no.</source>
        <translation>active: には yes または no を指定します。</translation>
    </message>
    <message>
        <source>review: takes due, later or none.</source>
        <translation>review: には due、later、none を指定できます。</translation>
    </message>
    <message>
        <source>No review dates are known yet.</source>
        <translation>レビュー日はまだ分かっていません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time. Write it as 2026-12-31T08:30:00Z.</source>
        <translation>「%1」は時刻ではありません。2026-12-31T08:30:00Z のように入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of change: %2.</source>
        <translation>「%1」は変更の種類ではありません: %2。</translation>
    </message>
</context>
<context>
    <name>QueryPage</name>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更点</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>%1 was revoked. What uses it stopped working at once.</source>
        <translation>%1 を失効させました。使用していたものはただちに停止しました。</translation>
    </message>
    <message>
        <source>%1 was restored and works again.</source>
        <translation>%1 を復元しました。再び使用できます。</translation>
    </message>
    <message>
        <source>%1 was deleted for good.</source>
        <translation>%1 を完全に削除しました。</translation>
    </message>
    <message>
        <source>%1 was deactivated.</source>
        <translation>%1 を無効化しました。</translation>
    </message>
    <message>
        <source>%1 was reactivated.</source>
        <translation>%1 を再有効化しました。</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 を変更しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were revoked. What uses them stopped working at once.</source>
        <translation>
            <numerusform>%Ln 件のトークンを失効させました。使用していたものはただちに停止しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were restored and work again.</source>
        <translation>
            <numerusform>%Ln 件のトークンを復元しました。再び使用できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were deleted for good.</source>
        <translation>
            <numerusform>%Ln 件のトークンを完全に削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) were deactivated.</source>
        <translation>
            <numerusform>%Ln 件のアカウントを無効化しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) were reactivated.</source>
        <translation>
            <numerusform>%Ln 件のアカウントを再有効化しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list may be late, or somebody has changed it since: refresh in a moment, and look at the server itself if it stays so.</source>
        <translation>一覧の反映が遅れているか、その後にだれかが変更した可能性があります。少し待ってから更新し、それでも変わらない場合はサーバー自体を確認してください。</translation>
    </message>
    <message>
        <source>The server answered that the change of %1 was done, but its list shows it as before.</source>
        <translation>サーバーは %1 の変更が完了したと応答しましたが、一覧では以前のままです。</translation>
    </message>
    <message numerus="yes">
        <source>The server answered that %Ln change(s) were done, but its list shows them as before.</source>
        <translation>
            <numerusform>サーバーは %Ln 件の変更が完了したと応答しましたが、一覧では以前のままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server&apos;s list shows the change of %1 now.</source>
        <translation>サーバーの一覧に %1 の変更が反映されました。</translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s list shows %Ln change(s) now.</source>
        <translation>
            <numerusform>サーバーの一覧に %Ln 件の変更が反映されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its name is “%1” now, too.</source>
        <translation>名前も「%1」になりました。</translation>
    </message>
    <message>
        <source>Its role is “%1” now, too.</source>
        <translation>ロールも「%1」になりました。</translation>
    </message>
    <message>
        <source>Its teams are %1 now, too.</source>
        <translation>チームも %1 になりました。</translation>
    </message>
    <message>
        <source>%1 was restored.</source>
        <translation>%1 を復元しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were restored.</source>
        <translation>
            <numerusform>%Ln 件のトークンを復元しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them do(es) not work: expired, or of a deactivated account.</source>
        <translation>
            <numerusform>そのうち %Ln 件は使用できません: 期限切れ、または無効化されたアカウントのものです。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <translation>%1 を作成しました。</translation>
    </message>
    <message>
        <source>%1 was revoked.</source>
        <translation>%1 を失効させました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were revoked. What uses those that still worked stopped working at once.</source>
        <translation>
            <numerusform>%Ln 件のトークンを失効させました。まだ有効だったものを使用していたものは、ただちに停止しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were revoked.</source>
        <translation>
            <numerusform>%Ln 件のトークンを失効させました。</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not work: it has expired.</source>
        <translation>使用できません: 有効期限が切れています。</translation>
    </message>
    <message>
        <source>It does not work: it has expired, and its account is deactivated.</source>
        <translation>使用できません: 有効期限が切れており、アカウントも無効化されています。</translation>
    </message>
    <message>
        <source>It does not work: its account is deactivated.</source>
        <translation>使用できません: アカウントが無効化されています。</translation>
    </message>
    <message>
        <source>The change of %1 was undone.</source>
        <translation>%1 の変更を元に戻しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them do(es) not work: expired.</source>
        <translation>
            <numerusform>そのうち %Ln 件は使用できません: 期限切れです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them do(es) not work: of a deactivated account.</source>
        <translation>
            <numerusform>そのうち %Ln 件は使用できません: 無効化されたアカウントのものです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResetSandbox</name>
    <message>
        <source>Reset the sandbox?</source>
        <translation>サンドボックスをリセットしますか?</translation>
    </message>
    <message>
        <source>Every account and token in the sandbox is thrown away, and the demonstration data are made anew.</source>
        <translation>サンドボックスのアカウントとトークンがすべて破棄され、デモデータが新たに作成されます。</translation>
    </message>
    <message>
        <source>Tokens of the sandbox that you have given out stop working. It cannot be undone. No deployment is touched.</source>
        <translation>配布済みのサンドボックスのトークンは使用できなくなります。この操作は元に戻せません。実際のデプロイメントには影響しません。</translation>
    </message>
    <message>
        <source>Reset sandbox</source>
        <translation>サンドボックスをリセット</translation>
    </message>
    <message>
        <source>Making the sandbox anew…</source>
        <translation>サンドボックスを再作成しています…</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Lifetime too long</source>
        <translation>有効期間が長すぎる</translation>
    </message>
    <message>
        <source>Lifetime too long for its environment</source>
        <translation>環境に対して有効期間が長すぎる</translation>
    </message>
    <message>
        <source>Rotation due</source>
        <translation>ローテーション時期</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Unused for long</source>
        <translation>長期未使用</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>使用歴なし</translation>
    </message>
    <message>
        <source>Expires: plan</source>
        <translation>期限接近: 計画</translation>
    </message>
    <message>
        <source>Expires: act</source>
        <translation>期限接近: 対処</translation>
    </message>
    <message>
        <source>Expires: urgent</source>
        <translation>期限接近: 至急</translation>
    </message>
    <message>
        <source>Several expire on one day</source>
        <translation>同じ日に複数の期限切れ</translation>
    </message>
    <message>
        <source>Expired and still listed</source>
        <translation>期限切れのまま一覧に残存</translation>
    </message>
    <message>
        <source>Revoked and still restorable</source>
        <translation>失効済みだが復元可能</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>復元済み</translation>
    </message>
    <message>
        <source>Token of an Admin account</source>
        <translation>Admin アカウントのトークン</translation>
    </message>
    <message>
        <source>Token of a deactivated account</source>
        <translation>無効なアカウントのトークン</translation>
    </message>
    <message>
        <source>Idle account</source>
        <translation>休眠アカウント</translation>
    </message>
    <message>
        <source>Same name in two connections</source>
        <translation>2 つの接続で同じ名前</translation>
    </message>
    <message>
        <source>Vague name</source>
        <translation>曖昧な名前</translation>
    </message>
    <message>
        <source>Superseded and still in use</source>
        <translation>後継があるのに使用中</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>所有者なし</translation>
    </message>
    <message>
        <source>Many active tokens</source>
        <translation>有効なトークンが多い</translation>
    </message>
    <message>
        <source>Review late</source>
        <translation>レビューの遅れ</translation>
    </message>
    <message>
        <source>Own credential expires</source>
        <translation>自分の認証情報の期限</translation>
    </message>
    <message>
        <source>Clocks differ</source>
        <translation>時計のずれ</translation>
    </message>
    <message>
        <source>It never expires.</source>
        <translation>期限がありません。</translation>
    </message>
    <message>
        <source>It was made to live %1; at most %2 are allowed.</source>
        <translation>有効期間は %1です。上限は %2です。</translation>
    </message>
    <message>
        <source>It was made to live %1; at most %2 are allowed for “%3”.</source>
        <extracomment>%3: a word from a name, such as &quot;prod&quot;</extracomment>
        <translation>有効期間は %1です。「%3」での上限は %2です。</translation>
    </message>
    <message>
        <source>It is %1 old; at most %2 are allowed.</source>
        <translation>作成から %1経過しています。上限は %2です。</translation>
    </message>
    <message>
        <source>It was not used for %1; the limit is %2.</source>
        <translation>%1間使用されていません。上限は %2です。</translation>
    </message>
    <message>
        <source>It was made %1 ago and never used; the limit is %2.</source>
        <translation>作成から %1間、一度も使用されていません。上限は %2です。</translation>
    </message>
    <message>
        <source>It expires on %1, within %2.</source>
        <translation>期限は %1 で、%2以内です。</translation>
    </message>
    <message>
        <source>It expired on %1 and is still there.</source>
        <translation>%1 に期限が切れましたが、まだ残っています。</translation>
    </message>
    <message>
        <source>It was seen revoked on %1 and can still be restored.</source>
        <translation>%1 に失効が確認されましたが、まだ復元できます。</translation>
    </message>
    <message>
        <source>It was restored after a revoke on %1.</source>
        <translation>失効後、%1 に復元されました。</translation>
    </message>
    <message>
        <source>Its account has the role %1.</source>
        <translation>アカウントのロールは %1 です。</translation>
    </message>
    <message>
        <source>It works although its account was deactivated on %1.</source>
        <translation>アカウントは %1 に無効化されましたが、トークンは使用できます。</translation>
    </message>
    <message>
        <source>It has had no token that works since %1.</source>
        <translation>%1 以降、使用できるトークンがありません。</translation>
    </message>
    <message>
        <source>The same name is used in: %1.</source>
        <translation>同じ名前が次の接続で使われています: %1。</translation>
    </message>
    <message>
        <source>Its name tells nobody what it is for.</source>
        <translation>名前から用途がまったくわかりません。</translation>
    </message>
    <message>
        <source>It was used on %1, although its successor was made on %2.</source>
        <translation>後継トークンが %2 に作成されましたが、%1 に使用されました。</translation>
    </message>
    <message>
        <source>The local notes lack: %1.</source>
        <extracomment>%1: a list of &quot;owner&quot;, &quot;purpose&quot;, &quot;review date&quot;</extracomment>
        <translation>ローカルのメモにない項目: %1。</translation>
    </message>
    <message>
        <source>The last review was finished %1 ago; the limit is %2.</source>
        <translation>前回のレビューの完了から %1経過しています。上限は %2です。</translation>
    </message>
    <message>
        <source>The credential of this connection expires on %1.</source>
        <translation>この接続の認証情報の期限は %1 です。</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Add an owner</source>
        <translation>所有者を追加</translation>
    </message>
    <message>
        <source>Deactivate the account</source>
        <translation>アカウントを無効化</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>トークン %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>アカウント %1</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>この接続</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>part of a note</comment>
        <translation>所有者</translation>
    </message>
    <message>
        <source>purpose</source>
        <comment>part of a note</comment>
        <translation>用途</translation>
    </message>
    <message>
        <source>review date</source>
        <comment>part of a note</comment>
        <translation>レビュー予定日</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) expire on %1.</source>
        <translation>
            <numerusform>%1 に %Ln 件のトークンの期限が切れます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln active token(s) and no rotation is running.</source>
        <translation>
            <numerusform>有効なトークンが %Ln 件ありますが、進行中のローテーションがありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier in this review it was “%1” (%2).</source>
        <extracomment>%1: what was found, %2: how grave that is</extracomment>
        <translation>このレビューの以前の時点では「%1」(%2) でした。</translation>
    </message>
    <message>
        <source>It was decided then: %1</source>
        <extracomment>%1: the reason of a decision, or the word for it</extracomment>
        <translation>そのときの決定: %1</translation>
    </message>
    <message>
        <source>No review was ever finished, and this program first looked at the deployment %1 ago; the limit is %2.</source>
        <translation>レビューは一度も完了していません。このプログラムがこのデプロイメントを最初に確認したのは %1前です。上限は %2です。</translation>
    </message>
    <message>
        <source>Expires: imminent</source>
        <translation>期限接近: 目前</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and the server&apos;s differ by %Ln second(s).</source>
        <translation>
            <numerusform>このコンピューターとサーバーの時計に %Ln 秒の差があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too old for a token</source>
        <translation>トークンとして古すぎる</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and the server&apos;s differ by %Ln minute(s).</source>
        <translation>
            <numerusform>このコンピューターとサーバーの時計に %Ln 分の差があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and the server&apos;s differ by %Ln hour(s).</source>
        <translation>
            <numerusform>このコンピューターとサーバーの時計に %Ln 時間の差があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and the server&apos;s differ by %Ln day(s).</source>
        <translation>
            <numerusform>このコンピューターとサーバーの時計に %Ln 日の差があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Directory sync, perhaps not SCIM only</source>
        <translation>ディレクトリ同期（SCIM 限定か不明）</translation>
    </message>
    <message>
        <source>Its name says directory sync, but nothing shows that it is limited to SCIM.</source>
        <translation>名前はディレクトリ同期を示していますが、SCIM に限定されていることは確認できません。</translation>
    </message>
    <message>
        <source>%1; limit %2</source>
        <extracomment>Both are lengths of time: &quot;129 days; limit 90 days&quot;</extracomment>
        <translation>%1（上限 %2）</translation>
    </message>
</context>
<context>
    <name>ReviewCalendar</name>
    <message>
        <source>Service token “%1” expires</source>
        <translation>サービストークン「%1」の有効期限</translation>
    </message>
    <message>
        <source>Token: %1 (id %2)</source>
        <translation>トークン: %1 (ID %2)</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>アカウント: %1</translation>
    </message>
    <message>
        <source>Deployment: %1, %2</source>
        <translation>デプロイメント: %1、%2</translation>
    </message>
    <message>
        <source>Rotate it before, or what uses it stops working.</source>
        <translation>期限の前にローテーションしてください。しないと、使用しているものが停止します。</translation>
    </message>
</context>
<context>
    <name>ReviewPdf</name>
    <message>
        <source>The report&apos;s bookmarks could not be added</source>
        <translation>レポートのしおりを追加できませんでした</translation>
    </message>
    <message>
        <source>Try again, or save the findings as CSV instead</source>
        <translation>もう一度お試しになるか、代わりに検出結果を CSV で保存してください</translation>
    </message>
    <message>
        <source>No PDF can be made without a display</source>
        <translation>画面のない環境では PDF を作成できません</translation>
    </message>
    <message>
        <source>Make the pack in the program&apos;s window</source>
        <translation>プログラムのウィンドウでパックを作成してください</translation>
    </message>
    <message>
        <source>The report could not be painted</source>
        <translation>レポートを描画できませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The report was called off</source>
        <translation>レポートの作成は中止されました</translation>
    </message>
</context>
<context>
    <name>ReviewRecord</name>
    <message>
        <source>This is no record of a review: %1</source>
        <translation>レビューの記録ではありません: %1</translation>
    </message>
    <message>
        <source>Choose a file that this program wrote</source>
        <translation>このプログラムが書き出したファイルを選んでください</translation>
    </message>
    <message>
        <source>it is not of the format %1, version %2</source>
        <translation>形式が %1 バージョン %2 ではありません</translation>
    </message>
    <message>
        <source>“%1” is missing or wrong</source>
        <translation>「%1」がないか、正しくありません</translation>
    </message>
</context>
<context>
    <name>ReviewRecording</name>
    <message numerus="yes">
        <source>Of %Ln token(s) the server does not say when or whether they expire: they are counted neither as expiring nor as never expiring</source>
        <translation>
            <numerusform>%Ln 個のトークンについて、サーバーは期限切れの時期も有無も示していません。期限切れ予定にも無期限にも数えません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln token(s) the server does not say when or whether they were used: they are judged neither as unused nor as never used</source>
        <translation>
            <numerusform>サーバーは %Ln 件のトークンについて、いつ使用されたか、使用されたかどうかを示していません。未使用とも一度も使用されていないとも判定されません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln token(s) the server does not say when they were created: they are judged neither by their age nor by their lifetime</source>
        <translation>
            <numerusform>サーバーは %Ln 件のトークンについて作成日時を示していません。経過期間でも有効期間でも判定されません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln revoked token(s) the server does not say when or whether they expire: their accounts may be idle without being found</source>
        <translation>
            <numerusform>サーバーは失効済みのトークン %Ln 件について、期限の有無と日時を示していません。それらのアカウントが休眠していても検出されないことがあります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln active token(s) the server does not say whose they are: each may be any account&apos;s, so no account is found to be idle</source>
        <translation>
            <numerusform>サーバーは有効なトークン %Ln 件の持ち主を示していません。どのアカウントのものでもありうるため、休眠アカウントは検出されません</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message>
        <source>Access review</source>
        <translation>アクセスレビュー</translation>
    </message>
    <message>
        <source>Made with %1. Confidential: it names accounts and tokens.</source>
        <translation>%1 で作成。社外秘: アカウント名とトークン名を含みます。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>対象範囲</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Coming expiries</source>
        <translation>今後の有効期限</translation>
    </message>
    <message>
        <source>Findings and decisions</source>
        <translation>検出結果と判断</translation>
    </message>
    <message>
        <source>The rules of the policy found nothing.</source>
        <translation>ポリシーのルールに該当するものはありませんでした。</translation>
    </message>
    <message>
        <source>How to check this report</source>
        <translation>このレポートの検証方法</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>レビュー担当者</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>SHA-256 of manifest.json, written down at sign-off</source>
        <translation>承認時に書き留めた manifest.json の SHA-256</translation>
    </message>
    <message>
        <source>64 digits; the first 16 are enough to recognise it</source>
        <translation>64 桁。識別には先頭 16 桁で十分です</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Policy %1, SHA-256 %2…</source>
        <translation>ポリシー %1、SHA-256 %2…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2 ページ中 %1 ページ</translation>
    </message>
    <message>
        <source>To the findings</source>
        <translation>検出結果へ</translation>
    </message>
    <message>
        <source>Findings by severity</source>
        <translation>重大度別の検出結果</translation>
    </message>
    <message>
        <source>Coming expiries by month</source>
        <translation>月別の今後の有効期限</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>署名欄</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>SHA-256 of manifest.json, written down at sign-off:</source>
        <translation>承認時に書き留めた manifest.json の SHA-256:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>検出結果 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language code of this translation, BCP 47</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>Security review of service tokens</source>
        <translation>サービストークンのセキュリティレビュー</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Draft: the review is not finished</source>
        <translation>下書き: レビューは完了していません</translation>
    </message>
    <message numerus="yes">
        <source>Draft: %Ln finding(s) still need a decision</source>
        <translation>
            <numerusform>下書き: %Ln 件の検出結果の判断が残っています</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Gone from the list</source>
        <translation>一覧から消失</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>それ以降</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>検出結果なし</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>デプロイメント</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>レビュー担当者</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Finished by</source>
        <translation>完了者</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation>サービスアカウント</translation>
    </message>
    <message>
        <source>Service tokens</source>
        <translation>サービストークン</translation>
    </message>
    <message>
        <source>Of these live</source>
        <translation>うち使用可能</translation>
    </message>
    <message>
        <source>Judged as of</source>
        <translation>判定日時</translation>
    </message>
    <message>
        <source>Time zone of days</source>
        <translation>日付のタイムゾーン</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Decision needed from</source>
        <translation>判断が必要な重大度</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>a decision and a day</comment>
        <translation>%1 (%2 まで)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>判断者</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>判断日</translation>
    </message>
    <message>
        <source>Open: the policy asks for a decision</source>
        <translation>未判断: ポリシーにより判断が必要です</translation>
    </message>
    <message>
        <source>None, and none is asked for</source>
        <translation>なし (判断は不要)</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>解消</translation>
    </message>
    <message>
        <source>During the review: it was not found any more at the end</source>
        <translation>レビュー中に解消: 終了時には検出されませんでした</translation>
    </message>
    <message>
        <source>Token before</source>
        <translation>トークン (開始時)</translation>
    </message>
    <message>
        <source>Token after</source>
        <translation>トークン (終了時)</translation>
    </message>
    <message>
        <source>Token now</source>
        <translation>トークン (現在)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>This report covers the service accounts and service tokens that the deployment “%1” listed to the reviewer&apos;s credential. It holds names, dates and decisions; it holds no token&apos;s value. Names are printed as the server gave them, with characters that could disguise a name made visible.</source>
        <translation>このレポートは、デプロイメント「%1」がレビュー担当者の認証情報に対して示したサービスアカウントとサービストークンを対象とします。名前、日付、判断を含みますが、トークンの値は含みません。名前はサーバーから受け取ったとおりに印刷し、名前を偽装しうる文字は見える形にしています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them decided</source>
        <translation>
            <numerusform>うち %Ln 件は判断済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2; %Ln finding(s) still without the decision that the policy asks for.</source>
        <translation>
            <numerusform>%1、%2。ポリシーが求める判断のない検出結果が %Ln 件残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2; none that the policy asks for is open.</source>
        <translation>%1、%2。ポリシーが求める判断はすべて済んでいます。</translation>
    </message>
    <message>
        <source>Tokens that are not revoked, by expiry: %1 overdue, %2 within twelve months, %3 later, %4 never.</source>
        <translation>失効していないトークンの有効期限別の内訳: 期限超過 %1 件、12 か月以内 %2 件、それ以降 %3 件、無期限 %4 件。</translation>
    </message>
    <message>
        <source>Most in one month: %1 in %2.</source>
        <translation>最も多い月: %2 (%1 件)。</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>ルール %1</translation>
    </message>
    <message>
        <source>number: %1</source>
        <translation>数値: %1</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>出典: %1</translation>
    </message>
    <message>
        <source>This report is one file of an evidence pack. manifest.json lists the size and the SHA-256 of each file, and the SHA-256 of the manifest of the pack before, so that packs form a chain.</source>
        <translation>このレポートは証拠パックのファイルの 1 つです。manifest.json には、各ファイルのサイズと SHA-256、および前のパックのマニフェストの SHA-256 が記載されており、パックはチェーンを成します。</translation>
    </message>
    <message>
        <source>What a check of the pack proves: no listed file was altered, removed or exchanged since the manifest was written, and the pack before is the one that it was made after. It proves that only as far as the manifest&apos;s own SHA-256 is known from elsewhere: written down at sign-off, or named by a later pack.</source>
        <translation>パックの検証で証明されること: マニフェストの書き込み後、記載されたファイルの改変、削除、差し替えがなかったこと、および前のパックが記載どおりのものであること。ただし、マニフェスト自体の SHA-256 が別の手段 (承認時の控え、または後のパックの記載) でわかっている範囲に限られます。</translation>
    </message>
    <message>
        <source>What it does not prove: who made the pack, and when. The hashes are no signature. Whoever can rewrite every file, this manifest and all later ones can make a chain that fits.</source>
        <translation>証明されないこと: パックを誰がいつ作成したか。ハッシュは署名ではありません。すべてのファイル、このマニフェスト、および後のすべてのマニフェストを書き換えられる者は、整合するチェーンを作ることができます。</translation>
    </message>
    <message>
        <source>The review is not finished. Sign only the report of a finished review.</source>
        <translation>レビューは完了していません。署名は、完了したレビューのレポートにのみ行ってください。</translation>
    </message>
    <message>
        <source>By signing I confirm that I have seen the findings of this report, and that the decisions recorded in it are the ones that were made.</source>
        <translation>署名により、このレポートの検出結果を確認したこと、および記録された判断が実際に行われた判断であることを認めます。</translation>
    </message>
    <message>
        <source>Rules of the policy</source>
        <translation>ポリシーのルール</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>%1; Admin: %2</source>
        <comment>severities of a rule</comment>
        <translation>%1 (Admin: %2)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>判断済み</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未判断</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出結果</translation>
    </message>
    <message>
        <source>Findings by rule</source>
        <translation>ルール別の検出結果</translation>
    </message>
    <message>
        <source>Expiries by month, and the gravest finding of each token</source>
        <translation>月別の有効期限と、各トークンの最も重大な検出結果</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date, as Qt writes its parts: 1 December 2026</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <extracomment>A date and time, as Qt writes its parts: 1 December 2026, 09:30</extracomment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>A month, as Qt writes its parts: Dec 2026</extracomment>
        <translation>yyyy年M月</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more; review.json and findings.csv name all of them</source>
        <translation>
            <numerusform>ほか %Ln 件。すべての一覧は review.json と findings.csv にあります</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known: rows of the list could not be read</source>
        <translation>不明: 一覧に読み取れない行がありました</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>読み取り不可</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more; review.json names all of them</source>
        <translation>
            <numerusform>ほか %Ln 件。すべての一覧は review.json にあります</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Whether it still is so: a row that it is about could not be read at the end</source>
        <translation>まだ該当するかどうか: 終了時に、対象の行を読み取れませんでした</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) to rotate, revoke or delete not carried out yet</source>
        <translation>
            <numerusform>ローテーション・失効・削除の決定のうち %Ln 件がまだ実行されていません</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions not carried out yet</source>
        <translation>まだ実行されていない決定</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message numerus="yes">
        <source>Expiry not known: %Ln token(s)</source>
        <translation>
            <numerusform>有効期限不明: %Ln 個のトークン</numerusform>
        </translation>
    </message>
    <message>
        <source>The hash to write down is that of the whole file manifest.json, as sha256sum prints it. The manifest_sha256 inside it is another one: that of its other keys.</source>
        <translation>控えるべきハッシュは、sha256sum が表示する manifest.json ファイル全体のものです。その中の manifest_sha256 は別のもので、それ以外のキーのハッシュです。</translation>
    </message>
    <message>
        <source>Every token and account was judged by the rules below. A finding that is %1 or graver needs a decision before the review can be finished. The whole policy is in policy.json; its hash is the SHA-256 of that JSON without spaces, keys sorted.</source>
        <translation>すべてのトークンとアカウントを以下のルールで判定しました。重大度が「%1」以上の検出結果は、レビューを完了する前に判断が必要です。ポリシーの全文は policy.json にあります。そのハッシュは、空白を除きキーを整列した JSON の SHA-256 です。</translation>
    </message>
</context>
<context>
    <name>ReviewStore</name>
    <message>
        <source>The notes could not be read</source>
        <translation>メモを読み取れませんでした</translation>
    </message>
    <message>
        <source>The notes could not be written down</source>
        <translation>メモを記録できませんでした</translation>
    </message>
    <message>
        <source>The decisions could not be read</source>
        <translation>判断を読み取れませんでした</translation>
    </message>
    <message>
        <source>The decision could not be written down</source>
        <translation>判断を記録できませんでした</translation>
    </message>
    <message>
        <source>The list of reviews could not be read</source>
        <translation>レビューの一覧を読み取れませんでした</translation>
    </message>
    <message>
        <source>The review could not be read</source>
        <translation>レビューを読み取れませんでした</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>もう存在しません</translation>
    </message>
    <message>
        <source>The review could not be written down</source>
        <translation>レビューを記録できませんでした</translation>
    </message>
    <message>
        <source>The review could not be abandoned</source>
        <translation>レビューを破棄できませんでした</translation>
    </message>
    <message>
        <source>The last evidence pack could not be looked up</source>
        <translation>最後の証拠パックを調べられませんでした</translation>
    </message>
    <message>
        <source>The evidence pack could not be remembered</source>
        <translation>証拠パックの情報を保存できませんでした</translation>
    </message>
    <message>
        <source>The decision could not be taken back</source>
        <translation>決定を取り消せませんでした</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Standard access, limited to what its teams may see.</source>
        <translation>標準のアクセス権。所属チームが閲覧できる範囲に限られます。</translation>
    </message>
    <message>
        <source>Standard access and may edit; newer releases have dropped this role.</source>
        <translation>標準のアクセス権と編集権限。新しいリリースでは廃止されたロールです。</translation>
    </message>
    <message>
        <source>Manages data assets and may read users and teams.</source>
        <translation>データ資産を管理でき、ユーザーとチームを閲覧できます。</translation>
    </message>
    <message>
        <source>May do everything, including managing users and every token.</source>
        <translation>ユーザーとすべてのトークンの管理を含め、あらゆる操作ができます。</translation>
    </message>
    <message>
        <source>This program does not know what this role may do.</source>
        <translation>このロールの権限は、このプログラムでは不明です。</translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message>
        <source>A rotation was written down by another version of Tokendesk</source>
        <translation>ローテーションが Tokendesk の別のバージョンで記録されています</translation>
    </message>
    <message>
        <source>Open it with that version</source>
        <translation>そのバージョンで開いてください</translation>
    </message>
    <message>
        <source>The rotation&apos;s field “%1” is missing or not what it should be</source>
        <translation>ローテーションの項目「%1」がないか、正しくありません</translation>
    </message>
    <message>
        <source>Make the remaining steps by hand: the tokens are on the list</source>
        <translation>残りのステップは手動で行ってください。トークンは一覧にあります</translation>
    </message>
</context>
<context>
    <name>RotationDetail</name>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>操作待ち</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>対応が必要</translation>
    </message>
    <message>
        <source>%1 is not on the server&apos;s list.</source>
        <translation>%1 はサーバーの一覧にありません。</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Old token</source>
        <translation>旧トークン</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新トークン</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>動作確認</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>immediate: the old one has leaked</source>
        <translation>即時: 旧トークンが漏えい</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>有効期限: %1</translation>
    </message>
    <message>
        <source>Propose to revoke</source>
        <translation>失効の提案</translation>
    </message>
    <message>
        <source>Propose to delete</source>
        <translation>削除の提案</translation>
    </message>
    <message>
        <source>Settings of this rotation</source>
        <translation>このローテーションの設定</translation>
    </message>
</context>
<context>
    <name>RotationWishes</name>
    <message>
        <source>as soon as the new one is used</source>
        <translation>新しいトークンが使われたらすぐ</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln hour(s) without use</source>
        <translation>
            <numerusform>%Ln 時間使われなかったら</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln day(s) without use</source>
        <translation>
            <numerusform>%Ln 日間使われなかったら</numerusform>
        </translation>
    </message>
    <message>
        <source>as soon as it is revoked</source>
        <translation>失効したらすぐ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) after it was revoked</source>
        <translation>
            <numerusform>失効から %Ln 日後</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotationWords</name>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>ロールバック済み</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>対応が必要</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>監視中</translation>
    </message>
    <message>
        <source>Cooling down</source>
        <translation>冷却中</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>引き渡し中</translation>
    </message>
    <message>
        <source>Step is due</source>
        <translation>ステップの実行待ち</translation>
    </message>
    <message>
        <source>On the way back</source>
        <translation>ロールバック中</translation>
    </message>
    <message>
        <source>The new token is to be made</source>
        <translation>新トークンを作成してください</translation>
    </message>
    <message>
        <source>Whether the new token was made is not known yet; the list will tell within ten minutes</source>
        <translation>新トークンが作成されたかどうかまだ不明です。10 分以内に一覧でわかります</translation>
    </message>
    <message>
        <source>The new token&apos;s value is to be handed over</source>
        <translation>新トークンの値を引き渡してください</translation>
    </message>
    <message>
        <source>The new token does not work any more. Make another</source>
        <translation>新トークンはもう使用できません。作り直してください</translation>
    </message>
    <message>
        <source>The new token was not used yet</source>
        <translation>新トークンはまだ使用されていません</translation>
    </message>
    <message>
        <source>The old token was used lately; revoke it %1, if it stands still</source>
        <translation>旧トークンは最近使用されました。このまま使用されなければ、%1に失効させてください</translation>
    </message>
    <message>
        <source>The old token has leaked and still works: revoke it</source>
        <translation>漏えいした旧トークンがまだ使用できます。失効させてください</translation>
    </message>
    <message>
        <source>The new token is in use and the old one stands still: revoke the old one</source>
        <translation>新トークンが使用され、旧トークンは使用されていません。旧トークンを失効させてください</translation>
    </message>
    <message>
        <source>The old token is revoked and can be restored; delete it %1</source>
        <translation>旧トークンは失効済みで、復元できます。%1に削除してください</translation>
    </message>
    <message>
        <source>Nobody missed the old token: delete it</source>
        <translation>旧トークンを必要とするものはありませんでした。削除してください</translation>
    </message>
    <message>
        <source>The old token is to be restored</source>
        <translation>旧トークンを復元してください</translation>
    </message>
    <message>
        <source>The old token works again; the new one is to be revoked</source>
        <translation>旧トークンは再び使用できます。新トークンを失効させてください</translation>
    </message>
    <message>
        <source>The old token was deleted by somebody before there was a new one</source>
        <translation>新トークンができる前に、旧トークンが誰かに削除されました</translation>
    </message>
    <message>
        <source>The new token has taken the place of the old one, which is deleted</source>
        <translation>新トークンに置き換わり、旧トークンは削除されました</translation>
    </message>
    <message>
        <source>The old token works; what was made is revoked</source>
        <translation>旧トークンが使用でき、作成したトークンは失効済みです</translation>
    </message>
    <message>
        <source>Both tokens are as they were left</source>
        <translation>両方のトークンはそのままです</translation>
    </message>
    <message>
        <source>Make the new token</source>
        <translation>新トークンを作成</translation>
    </message>
    <message>
        <source>Hand its value over</source>
        <translation>値を引き渡す</translation>
    </message>
    <message>
        <source>Watch both being used</source>
        <translation>両方の使用状況を監視</translation>
    </message>
    <message>
        <source>Revoke the old token</source>
        <translation>旧トークンを失効</translation>
    </message>
    <message>
        <source>Cool down</source>
        <translation>冷却期間</translation>
    </message>
    <message>
        <source>Delete the old token</source>
        <translation>旧トークンを削除</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>作り直す</translation>
    </message>
    <message>
        <source>Go on with the way back</source>
        <translation>ロールバックを続行</translation>
    </message>
    <message>
        <source>The new token was not used yet: what needs a token probably still has the old one.</source>
        <translation>新トークンはまだ使用されていません。利用側にはまだ旧トークンが設定されている可能性があります。</translation>
    </message>
    <message>
        <source>The old token was used %1: something still has it.</source>
        <translation>旧トークンは %1に使用されました。まだどこかで使われています。</translation>
    </message>
    <message>
        <source>The value was handed over %1, which may be too short to tell.</source>
        <translation>値の引き渡しは %1です。判断するには早すぎる可能性があります。</translation>
    </message>
    <message>
        <source>It cools down until %1. Once deleted it cannot be restored, should something turn out to need it.</source>
        <translation>%1 まで冷却中です。削除すると、後で必要だとわかっても復元できません。</translation>
    </message>
    <message>
        <source>The server&apos;s list could not be read whole, and one of the two tokens is not on it. It goes on when a whole list is read</source>
        <translation>サーバーの一覧を完全には読み取れず、2 つのトークンの一方が一覧にありません。一覧をすべて読み取れた時点で続行します</translation>
    </message>
    <message>
        <source>Not tracked any more</source>
        <translation>追跡をやめました</translation>
    </message>
    <message>
        <source>When the tokens were last used cannot be read from the server&apos;s list: ask who has the old one, and then revoke it</source>
        <translation>トークンが最後に使われた時刻をサーバーの一覧から読み取れません。古いトークンを誰が持っているか確認してから失効させてください</translation>
    </message>
    <message>
        <source>When the tokens were last used cannot be read: something may still have the old one.</source>
        <translation>トークンが最後に使われた時刻を読み取れません。古いトークンがまだ使われている可能性があります。</translation>
    </message>
    <message>
        <source>The new token was made, and the server&apos;s list does not show it yet. It goes on when the list does, or is clear within ten minutes</source>
        <translation>新トークンは作成済みですが、サーバーの一覧にまだ表示されていません。表示されしだい続行します。遅くとも 10 分以内に判明します</translation>
    </message>
    <message>
        <source>The new token&apos;s value was never handed over. Make another; the one whose value was lost is revoked then</source>
        <translation>新トークンの値は引き渡されませんでした。作り直してください。値が失われたトークンはそのとき失効します</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>結果不明</translation>
    </message>
</context>
<context>
    <name>SaveSecret</name>
    <message>
        <source>%1 exists already, and is not overwritten</source>
        <translation>%1 はすでに存在するため、上書きしません</translation>
    </message>
    <message>
        <source>Save under the name that is proposed now</source>
        <translation>新たに提案された名前で保存してください</translation>
    </message>
    <message>
        <source>There is no folder %1</source>
        <translation>フォルダー %1 はありません</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>You may not write into %1</source>
        <translation>%1 に書き込む権限がありません</translation>
    </message>
    <message>
        <source>%1 is on a read-only medium</source>
        <translation>%1 は読み取り専用のメディアにあります</translation>
    </message>
    <message>
        <source>No room is left in %1</source>
        <translation>%1 に空き容量がありません</translation>
    </message>
    <message>
        <source>The file&apos;s name is too long</source>
        <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
        <source>Choose a shorter one</source>
        <translation>短い名前を選んでください</translation>
    </message>
    <message>
        <source>The file could not be written to %1</source>
        <translation>ファイルを %1 に書き込めませんでした</translation>
    </message>
    <message>
        <source>Choose another folder, or copy the value instead</source>
        <translation>別のフォルダーを選ぶか、代わりに値をコピーしてください</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>ファイル名を入力してください。</translation>
    </message>
    <message>
        <source>A file&apos;s name has no slash. Choose the folder beside it.</source>
        <translation>ファイル名にスラッシュは使えません。フォルダーは隣の欄で選んでください。</translation>
    </message>
    <message>
        <source>Choose the folder for the file</source>
        <translation>ファイルのフォルダーを選んでください</translation>
    </message>
    <message>
        <source>%1 is on a medium where other users can read the file</source>
        <translation>%1 は、ほかのユーザーがファイルを読み取れるメディア上にあります</translation>
    </message>
</context>
<context>
    <name>SearchEntries</name>
    <message>
        <source>Token of %1</source>
        <translation>%1 のトークン</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>help</source>
        <extracomment>Words by which the manual and the list of shortcuts are found, too</extracomment>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>sign out, log out, logout</source>
        <extracomment>Words by which locking is found, too; as many as are usual</extracomment>
        <translation>サインアウト, ログアウト</translation>
    </message>
    <message>
        <source>disable, block</source>
        <extracomment>Words by which the deactivation of an account is found, too; as many as are usual</extracomment>
        <translation>停止, ブロック</translation>
    </message>
    <message>
        <source>kill, invalidate</source>
        <extracomment>Words by which the revocation of a token is found, too; as many as are usual</extracomment>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>take back, revert</source>
        <extracomment>Words by which undoing is found, too; as many as are usual</extracomment>
        <translation>取り消す, 取り消し, アンドゥ</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <extracomment>%1: a section of the settings</extracomment>
        <translation>設定: %1</translation>
    </message>
</context>
<context>
    <name>SecretCommand</name>
    <message>
        <source>The value is still here: mend the command, or hand it over in another way</source>
        <translation>値はまだここにあります。コマンドを直すか、別の方法で引き渡してください</translation>
    </message>
    <message>
        <source>Write the command that reads the value.</source>
        <translation>値を読み取るコマンドを入力してください。</translation>
    </message>
    <message>
        <source>There is no program %1 here that could be run.</source>
        <translation>実行できるプログラム %1 がありません。</translation>
    </message>
    <message>
        <source>The value could not be put into a pipe</source>
        <translation>値をパイプに渡せませんでした</translation>
    </message>
    <message>
        <source>%1 did not end in time, and was stopped</source>
        <translation>%1 が時間内に終了しなかったため、停止しました</translation>
    </message>
    <message>
        <source>%1 could not be started</source>
        <translation>%1 を起動できませんでした</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>%1 がクラッシュしました</translation>
    </message>
    <message>
        <source>%1 failed with code %2</source>
        <translation>%1 がコード %2 で失敗しました</translation>
    </message>
    <message>
        <source>%1 ended without reading the value from its standard input</source>
        <translation>%1 は標準入力から値を読み取らずに終了しました</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>%1.</source>
        <extracomment>A text and the mark that ends a sentence</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, and what stands between them: a space, in most languages</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between the parts of a line that may hold commas themselves</extracomment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>In a table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Row above, row below</source>
        <translation>上の行、下の行</translation>
    </message>
    <message>
        <source>First row, last row</source>
        <translation>最初の行、最後の行</translation>
    </message>
    <message>
        <source>A page up, a page down</source>
        <translation>1 ページ上、1 ページ下</translation>
    </message>
    <message>
        <source>Choose more rows</source>
        <translation>複数の行を選択</translation>
    </message>
    <message>
        <source>The row&apos;s menu</source>
        <translation>行のメニュー</translation>
    </message>
    <message>
        <source>In the search box</source>
        <translation>検索ボックス</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>表へ移動</translation>
    </message>
    <message>
        <source>Take the completion that is offered</source>
        <translation>表示された補完候補を採用</translation>
    </message>
    <message>
        <source>Close what is offered, empty the box, leave it</source>
        <translation>候補を閉じる、ボックスを空にする、ボックスを離れる</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Next control, previous control</source>
        <translation>次の項目、前の項目</translation>
    </message>
    <message>
        <source>Press the button, tick the box</source>
        <translation>ボタンを押す、チェックボックスを切り替える</translation>
    </message>
    <message>
        <source>Close a dialog; nothing typed is lost without a question</source>
        <translation>ダイアログを閉じる (入力内容は確認なしに失われません)</translation>
    </message>
    <message>
        <source>Details of the row</source>
        <translation>行の詳細</translation>
    </message>
    <message>
        <source>Back from the details, choose no row, close the report</source>
        <translation>詳細から戻る、行の選択を解除する、メッセージを閉じる</translation>
    </message>
    <message>
        <source>Move the divider, once Tab has reached it</source>
        <translation>Tab で区切り線に移ってから、区切り線を動かす</translation>
    </message>
    <message>
        <source>Put the divider back</source>
        <translation>区切り線を元の位置に戻す</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>You are signed in</source>
        <translation>サインインしました</translation>
    </message>
    <message>
        <source>You can close this tab and go back to Tokendesk.</source>
        <translation>このタブを閉じて Tokendesk に戻ってください。</translation>
    </message>
    <message>
        <source>The sign-in was not allowed</source>
        <translation>サインインは許可されませんでした</translation>
    </message>
    <message>
        <source>Nothing was handed over. Close this tab and go back to Tokendesk; there you can try again.</source>
        <translation>何も渡されていません。このタブを閉じて Tokendesk に戻り、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The sign-in did not work</source>
        <translation>サインインできませんでした</translation>
    </message>
    <message>
        <source>The deployment&apos;s answer could not be read. Close this tab and go back to Tokendesk; there you can paste a token instead.</source>
        <translation>デプロイメントの応答を読み取れませんでした。このタブを閉じて Tokendesk に戻ってください。代わりにトークンを貼り付けることができます。</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>ここには何もありません</translation>
    </message>
    <message>
        <source>Tokendesk waits at this address for the end of a sign-in, and for nothing else.</source>
        <translation>Tokendesk はこのアドレスでサインインの完了だけを待っています。</translation>
    </message>
    <message>
        <source>This sign-in is over</source>
        <translation>このサインインは終わっています</translation>
    </message>
    <message>
        <source>It was finished in another tab. Close this one and go back to Tokendesk.</source>
        <translation>別のタブで完了しました。このタブを閉じて Tokendesk に戻ってください。</translation>
    </message>
    <message>
        <source>This does not belong to the sign-in</source>
        <translation>このサインインのものではありません</translation>
    </message>
    <message>
        <source>Tokendesk did not take it. Go back to Tokendesk and open the sign-in from there.</source>
        <translation>Tokendesk は受け取りませんでした。Tokendesk に戻り、そこからサインインを開いてください。</translation>
    </message>
</context>
<context>
    <name>Subject</name>
    <message>
        <source>The account that has its ID now is another one, as far as the server&apos;s list shows: the deployment may have been made anew or set back</source>
        <translation>サーバーの一覧によると、この ID は今では別のアカウントのものです。デプロイメントが作り直されたか、以前の状態に戻された可能性があります</translation>
    </message>
    <message>
        <source>The token that has its ID now is another one, as far as the server&apos;s list shows: the deployment may have been made anew or set back</source>
        <translation>サーバーの一覧によると、この ID は今では別のトークンのものです。デプロイメントが作り直されたか、以前の状態に戻された可能性があります</translation>
    </message>
    <message>
        <source>The accounts that have their IDs now are other ones, as far as the server&apos;s list shows: the deployment may have been made anew or set back</source>
        <translation>サーバーの一覧によると、これらの ID は今では別のアカウントのものです。デプロイメントが作り直されたか、以前の状態に戻された可能性があります</translation>
    </message>
</context>
<context>
    <name>SuccessorName</name>
    <message>
        <source>{%1} is not known. There are {name}, {account}, {yyyy}, {mm}, {dd}, {yyyy-mm} and {yyyy-mm-dd}.</source>
        <translation>{%1} は使えません。使えるのは {name}、{account}、{yyyy}、{mm}、{dd}、{yyyy-mm}、{yyyy-mm-dd} です。</translation>
    </message>
    <message>
        <source>A brace is open or closed without its other half.</source>
        <translation>波かっこの対応が取れていません。</translation>
    </message>
    <message>
        <source>Put {name} into the pattern, so that the new token can be told by it.</source>
        <translation>新しいトークンを見分けられるように、パターンに {name} を入れてください。</translation>
    </message>
    <message>
        <source>The pattern is too long.</source>
        <translation>パターンが長すぎます。</translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message>
        <source>The certificate file %1 cannot be used: %2</source>
        <translation>証明書ファイル %1 を使用できません: %2</translation>
    </message>
    <message>
        <source>the passphrase does not open it</source>
        <translation>パスフレーズが一致しません</translation>
    </message>
    <message>
        <source>it is protected by a passphrase</source>
        <translation>パスフレーズで保護されています</translation>
    </message>
    <message>
        <source>Enter the key&apos;s passphrase in the connection&apos;s settings</source>
        <translation>接続の設定で鍵のパスフレーズを入力してください</translation>
    </message>
    <message>
        <source>The key file %1 cannot be used: %2</source>
        <translation>鍵ファイル %1 を使用できません: %2</translation>
    </message>
    <message>
        <source>its certificate expired on %1</source>
        <translation>証明書の有効期限が %1 に切れています</translation>
    </message>
    <message>
        <source>The server&apos;s certificate must be renewed. Check this computer&apos;s date first</source>
        <translation>サーバーの証明書を更新する必要があります。まずこのコンピューターの日付を確認してください</translation>
    </message>
    <message>
        <source>its certificate is valid only from %1</source>
        <translation>証明書は %1 から有効です</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date</source>
        <translation>このコンピューターの日付を確認してください</translation>
    </message>
    <message>
        <source>its certificate is for another name (%1)</source>
        <translation>証明書が別の名前 (%1) のものです</translation>
    </message>
    <message>
        <source>Check the address. If it is right, the server&apos;s certificate must be replaced</source>
        <translation>アドレスを確認してください。正しい場合は、サーバーの証明書を交換する必要があります</translation>
    </message>
    <message>
        <source>its certificate was revoked</source>
        <translation>証明書は失効しています</translation>
    </message>
    <message>
        <source>Do not connect; tell who runs the server</source>
        <translation>接続しないでください。サーバーの管理者に連絡してください</translation>
    </message>
    <message>
        <source>its certificate is self-signed</source>
        <translation>証明書が自己署名です</translation>
    </message>
    <message>
        <source>its certificate comes from an authority that this computer does not know</source>
        <translation>証明書が、このコンピューターの知らない認証局から発行されています</translation>
    </message>
    <message>
        <source>The identity of %1 cannot be verified: %2</source>
        <translation>%1 の身元を検証できません: %2</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made</source>
        <translation>%1 への安全な接続を確立できませんでした</translation>
    </message>
    <message>
        <source>%1 wants a client certificate, or another one than it was given</source>
        <translation>%1 はクライアント証明書、または提示されたものとは別の証明書を求めています</translation>
    </message>
    <message>
        <source>Check the address and port. The server must offer TLS 1.2 or later, and may want a client certificate</source>
        <translation>アドレスとポートを確認してください。サーバーは TLS 1.2 以降に対応している必要があり、クライアント証明書を求めている可能性があります</translation>
    </message>
    <message>
        <source>the passphrase does not open it, or it is protected in a way that is no longer supported</source>
        <translation>パスフレーズが一致しないか、現在は対応していない方式で保護されています</translation>
    </message>
    <message>
        <source>Enter its passphrase in the connection&apos;s settings. If it is right, make a PEM file of it: %1</source>
        <translation>接続の設定でそのパスフレーズを入力してください。正しい場合は PEM ファイルに変換してください: %1</translation>
    </message>
    <message>
        <source>The client certificate in %1 expired on %2</source>
        <translation>%1 のクライアント証明書は %2 に期限切れになりました</translation>
    </message>
    <message>
        <source>Choose the file with its renewed one in the connection&apos;s settings. Check this computer&apos;s date first</source>
        <translation>接続の設定で更新済みの証明書のファイルを選んでください。先にこのコンピューターの日付を確認してください</translation>
    </message>
    <message>
        <source>The client certificate in %1 is valid only from %2</source>
        <translation>%1 のクライアント証明書は %2 から有効です</translation>
    </message>
    <message>
        <source>The private key does not belong to the client certificate, so %1 was not asked</source>
        <translation>秘密鍵がクライアント証明書に対応していないため、%1 には問い合わせませんでした</translation>
    </message>
    <message>
        <source>Choose the certificate&apos;s own key in the connection&apos;s settings</source>
        <translation>接続の設定でその証明書の鍵を選んでください</translation>
    </message>
    <message>
        <source>Choose the client certificate and its key in the connection&apos;s settings</source>
        <translation>接続の設定でクライアント証明書とその鍵を選んでください</translation>
    </message>
    <message>
        <source>Choose the file with your certificate authority (PEM or DER) in the connection&apos;s settings, or remove it there</source>
        <translation>接続の設定で認証局のファイル (PEM または DER) を選ぶか、そこで取り除いてください</translation>
    </message>
    <message>
        <source>Choose the file with your client certificate (PEM, DER or PKCS#12) in the connection&apos;s settings, or remove it there</source>
        <translation>接続の設定でクライアント証明書のファイル (PEM、DER または PKCS#12) を選ぶか、そこで取り除いてください</translation>
    </message>
    <message>
        <source>Choose the file with the certificate&apos;s private key (PEM or DER) in the connection&apos;s settings</source>
        <translation>接続の設定で証明書の秘密鍵のファイル (PEM または DER) を選んでください</translation>
    </message>
    <message>
        <source>it holds no certificate in PEM or DER</source>
        <translation>PEM または DER の証明書が含まれていません</translation>
    </message>
    <message>
        <source>it holds no private key in PEM or DER</source>
        <translation>PEM または DER の秘密鍵が含まれていません</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate: it has expired</source>
        <translation>%1 はクライアント証明書を受け付けません: 有効期限が切れています</translation>
    </message>
    <message>
        <source>Choose the file with its renewed one in the connection&apos;s settings. If it has not ended yet, tell who runs the server</source>
        <translation>接続の設定で更新された証明書のファイルを選んでください。まだ期限内であれば、サーバーの管理者に知らせてください</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate: it was revoked</source>
        <translation>%1 はクライアント証明書を受け付けません: 失効しています</translation>
    </message>
    <message>
        <source>Ask who issued it for another one, and choose its file in the connection&apos;s settings</source>
        <translation>発行者に別の証明書を依頼し、接続の設定でそのファイルを選んでください</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate: it does not know the authority that issued it</source>
        <translation>%1 はクライアント証明書を受け付けません: 発行した認証局を知りません</translation>
    </message>
    <message>
        <source>Choose a client certificate of the right authority in the connection&apos;s settings. Where others issue it for that one, the file must hold their certificates, too</source>
        <translation>接続の設定で正しい認証局のクライアント証明書を選んでください。中間の認証局が発行している場合は、その証明書もファイルに含める必要があります</translation>
    </message>
    <message>
        <source>it holds an Ed25519 or Ed448 key, which is not supported</source>
        <translation>Ed25519 または Ed448 の鍵が入っていますが、対応していません</translation>
    </message>
    <message>
        <source>Ask for a certificate with an RSA or EC key</source>
        <translation>RSA または EC の鍵を使う証明書を発行してもらってください</translation>
    </message>
    <message>
        <source>If it is your organisation&apos;s own authority, add its certificate file to the connection (in a terminal: --ca FILE); otherwise do not connect</source>
        <translation>自分の組織の認証局であれば、その証明書のファイルを接続に追加してください（ターミナルでは --ca FILE）。そうでなければ、接続しないでください</translation>
    </message>
    <message>
        <source>the file with your certificate authority does not lead to its certificate</source>
        <translation>指定した認証局のファイルからは、その証明書にたどり着けません</translation>
    </message>
    <message>
        <source>the file with your certificate authority does not lead to its certificate, for it lacks that of %1</source>
        <translation>指定した認証局のファイルには %1 の証明書がないため、そのサーバーの証明書にたどり着けません</translation>
    </message>
    <message>
        <source>The server may not send its intermediate certificate: put that and the root certificate into the same file (in a terminal: --ca FILE). If they are not your organisation&apos;s own, do not connect</source>
        <translation>サーバーが中間証明書を送っていない可能性があります。中間証明書とルート証明書を同じファイルに入れてください (端末では --ca FILE)。ご自身の組織のものでない場合は接続しないでください</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>Token %1</source>
        <translation>トークン %1</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>期限間近</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>結果不明</translation>
    </message>
</context>
<context>
    <name>TokenDetail</name>
    <message>
        <source>Expired %1. It cannot be used any more.</source>
        <translation>期限切れ: %1。もう使用できません。</translation>
    </message>
    <message>
        <source>Never expires. If it leaks, it works until it is revoked.</source>
        <translation>無期限です。漏えいすると、失効させるまで使用できてしまいます。</translation>
    </message>
    <message>
        <source>Revoked. It can be restored until somebody deletes it.</source>
        <translation>失効済みです。誰かが削除するまで復元できます。</translation>
    </message>
    <message>
        <source>Its account is deactivated.</source>
        <translation>アカウントが無効です。</translation>
    </message>
    <message>
        <source>This may be the credential that you are using.</source>
        <translation>現在使用している認証情報の可能性があります。</translation>
    </message>
    <message>
        <source>Other tokens of %1</source>
        <translation>%1 のほかのトークン</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>It is part of a rotation. %1.</source>
        <translation>ローテーションの対象です。%1。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) selected</source>
        <translation>
            <numerusform>%Ln 件のトークンを選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Your own tokens</source>
        <translation>自分のトークン</translation>
    </message>
    <message>
        <source>You have none.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>Expires %1. Rotate it now.</source>
        <translation>期限: %1。今すぐローテーションしてください。</translation>
    </message>
    <message>
        <source>Expires %1.</source>
        <translation>期限: %1。</translation>
    </message>
    <message>
        <source>A change of this token was not clearly answered, so it is not known whether it works. The next list that is read tells.</source>
        <translation>このトークンの変更に対する応答が不明確だったため、使用できるかどうかわかりません。次に一覧を読み取ると判明します。</translation>
    </message>
    <message>
        <source>The server does not say whether the token is revoked. It may work.</source>
        <translation>トークンが失効しているかどうか、サーバーに記載がありません。使用できる可能性があります。</translation>
    </message>
</context>
<context>
    <name>TokenFile</name>
    <message>
        <source>Choose the file that holds the token and nothing else</source>
        <translation>トークンだけを含むファイルを選んでください</translation>
    </message>
    <message>
        <source>There is no file %1</source>
        <translation>ファイル %1 はありません</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 はファイルではありません</translation>
    </message>
    <message>
        <source>%1 is too large for a token</source>
        <translation>%1 はトークンとしては大きすぎます</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 を読み取れません</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 は空です</translation>
    </message>
    <message>
        <source>%1 holds no token</source>
        <translation>%1 にトークンが含まれていません</translation>
    </message>
</context>
<context>
    <name>TokenPlan</name>
    <message>
        <source>The plan&apos;s field “%1” is missing or not what it should be</source>
        <translation>計画の項目「%1」がないか、正しくありません</translation>
    </message>
    <message>
        <source>Ask for the file again as it was saved</source>
        <translation>保存されたままのファイルをもう一度受け取ってください</translation>
    </message>
    <message>
        <source>The file is too large for a plan</source>
        <translation>ファイルが大きすぎます。計画ではないようです</translation>
    </message>
    <message>
        <source>Choose the file that was saved as a plan</source>
        <translation>計画として保存したファイルを選んでください</translation>
    </message>
    <message>
        <source>The file is not a plan of Tokendesk</source>
        <translation>ファイルは Tokendesk の計画ではありません</translation>
    </message>
    <message>
        <source>The plan was saved by another version of Tokendesk</source>
        <translation>計画は Tokendesk の別のバージョンで保存されたものです</translation>
    </message>
    <message>
        <source>Open it with that version, or make the plan anew</source>
        <translation>そのバージョンで開くか、計画を作り直してください</translation>
    </message>
    <message>
        <source>The plan was altered after it was saved</source>
        <translation>計画は保存後に改変されています</translation>
    </message>
    <message>
        <source>A plan holds %1 tokens at the most, and this would have %2. Choose fewer</source>
        <translation>計画に含められるトークンは最大 %1 個ですが、これは %2 個になります。選択を減らしてください</translation>
    </message>
</context>
<context>
    <name>TokenProof</name>
    <message>
        <source>A token for directory sync (SCIM) only is refused here, and may work all the same</source>
        <translation>ディレクトリ同期 (SCIM) 専用のトークンは、ここで拒否されても使用できる場合があります</translation>
    </message>
    <message>
        <source>The server let it in, but as another token</source>
        <translation>サーバーは受け付けましたが、別のトークンとして認識しました</translation>
    </message>
    <message>
        <source>Look at the account&apos;s tokens before you go on</source>
        <translation>続ける前に、アカウントのトークンを確認してください</translation>
    </message>
    <message>
        <source>The server did not accept the new token&apos;s value</source>
        <translation>サーバーが新しいトークンの値を受け付けませんでした</translation>
    </message>
    <message>
        <source>Wait a moment and try again: it may not be known everywhere yet. If it stays so, revoke the token and make another</source>
        <translation>少し待ってから再試行してください。まだすべてのサーバーに行き渡っていない可能性があります。変わらない場合は、トークンを失効させて作り直してください</translation>
    </message>
</context>
<context>
    <name>Tokendeskctl</name>
    <message>
        <source>--limit takes a number from 1 on</source>
        <translation>--limit には 1 以上の数値を指定してください</translation>
    </message>
    <message>
        <source>The record of activity is not as this program wrote it</source>
        <translation>アクティビティ記録が、このプログラムが書き込んだ内容と異なります</translation>
    </message>
    <message>
        <source>It is sealed with a key that this keychain does not have, so nothing is proven</source>
        <translation>このキーチェーンにない鍵で封印されているため、何も証明できません</translation>
    </message>
    <message>
        <source>Give token ids or --query, one of the two</source>
        <translation>トークン ID と --query のどちらか一方を指定してください</translation>
    </message>
    <message>
        <source>--query is empty, which would be every token</source>
        <translation>--query が空です。すべてのトークンが対象になってしまいます</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no token id</source>
        <translation>「%1」はトークン ID ではありません</translation>
    </message>
    <message>
        <source>There is no such token</source>
        <translation>そのトークンはありません</translation>
    </message>
    <message>
        <source>was used in the last 24 hours</source>
        <translation>過去 24 時間以内に使用</translation>
    </message>
    <message>
        <source>no token of its account works afterwards</source>
        <translation>実行後、アカウントに使用できるトークンが残らない</translation>
    </message>
    <message>
        <source>may be the credential in use</source>
        <translation>使用中の認証情報の可能性</translation>
    </message>
    <message>
        <source>Tokens to revoke: %1. Type yes to go on:</source>
        <translation>失効させるトークン: %1 件。続けるには yes と入力:</translation>
    </message>
    <message>
        <source>Tokens to restore: %1. Type yes to go on:</source>
        <translation>復元するトークン: %1 件。続けるには yes と入力:</translation>
    </message>
    <message>
        <source>Tokens to delete for ever: %1. Type yes to go on:</source>
        <translation>完全に削除するトークン: %1 件。続けるには yes と入力:</translation>
    </message>
    <message>
        <source>It may be the credential in use; see --allow-own</source>
        <translation>使用中の認証情報の可能性があります。--allow-own を参照してください</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>Nobody can be asked here: give --yes, or --plan to see what would be done</source>
        <translation>ここでは確認の問い合わせができません。--yes を付けるか、--plan で実行内容を確認してください</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>何も変更されていません</translation>
    </message>
    <message>
        <source>The service account&apos;s number.</source>
        <translation>サービスアカウントの番号。</translation>
    </message>
    <message>
        <source>Also change the token that may be the credential in use.</source>
        <translation>使用中の認証情報の可能性があるトークンも変更する。</translation>
    </message>
    <message>
        <source>The colour that the window gives it.</source>
        <translation>ウィンドウで使う色。</translation>
    </message>
    <message>
        <source>Use this saved connection, by its name or id; the only one there is needs no naming.</source>
        <translation>この保存済み接続を使う (名前または ID)。1 つしかなければ指定不要。</translation>
    </message>
    <message>
        <source>Where the window keeps everything, when it has a folder of its own.</source>
        <translation>ウィンドウ版のデータフォルダー (専用フォルダーを使っている場合)。</translation>
    </message>
    <message>
        <source>From 1 to 365 days, or never.</source>
        <translation>1 から 365 日、または never。</translation>
    </message>
    <message>
        <source>End with 1 when there is a finding from here on without a decision: info, low, medium, high, critical, or never; the policy&apos;s own threshold without this.</source>
        <translation>この重大度以上で判断のない検出結果があれば 1 で終了する: info、low、medium、high、critical、または never。指定しなければポリシーのしきい値。</translation>
    </message>
    <message>
        <source>table, json or csv.</source>
        <translation>table、json、または csv。</translation>
    </message>
    <message>
        <source>So many changes at most, the newest (100).</source>
        <translation>新しい順に、最大この件数の変更 (100)。</translation>
    </message>
    <message>
        <source>What it is to be called.</source>
        <translation>付ける名前。</translation>
    </message>
    <message>
        <source>Save it without asking the deployment first.</source>
        <translation>先にデプロイメントへ確認せずに保存する。</translation>
    </message>
    <message>
        <source>Write it there instead of standard output.</source>
        <translation>標準出力の代わりに、ここへ書き出す。</translation>
    </message>
    <message>
        <source>Print the plan that the window can open, and change nothing.</source>
        <translation>ウィンドウで開ける計画を出力し、何も変更しない。</translation>
    </message>
    <message>
        <source>Judge by this policy: a file, or default, cis, pci, qualytics.</source>
        <translation>このポリシーで判定する: ファイル、または default、cis、pci、qualytics。</translation>
    </message>
    <message>
        <source>The pack that it says it follows.</source>
        <translation>このパックの前にあるとされるパック。</translation>
    </message>
    <message>
        <source>Reviewer mode: nothing can be changed over it.</source>
        <translation>レビュー担当者モード: この接続では何も変更できない。</translation>
    </message>
    <message>
        <source>Why, for the record of activity.</source>
        <translation>アクティビティ記録に残す理由。</translation>
    </message>
    <message>
        <source>A token for directory synchronisation only.</source>
        <translation>ディレクトリ同期専用のトークン。</translation>
    </message>
    <message>
        <source>The new file for the token&apos;s value; - for standard output.</source>
        <translation>トークンの値を保存する新しいファイル。- で標準出力。</translation>
    </message>
    <message>
        <source>Read the credential from standard input.</source>
        <translation>認証情報を標準入力から読み取る。</translation>
    </message>
    <message>
        <source>The deployment&apos;s address.</source>
        <translation>デプロイメントのアドレス。</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>確認しない。</translation>
    </message>
    <message>
        <source>List saved connections.</source>
        <translation>保存済みの接続を一覧表示する。</translation>
    </message>
    <message>
        <source>Forget a connection and its credential.</source>
        <translation>接続とその認証情報を消去する。</translation>
    </message>
    <message>
        <source>List service tokens; TEXT filters as the window&apos;s search does.</source>
        <translation>サービストークンを一覧表示する。TEXT はウィンドウの検索と同じように絞り込む。</translation>
    </message>
    <message>
        <source>Make a service token and put its value into a file of its own.</source>
        <translation>サービストークンを作成し、その値を専用のファイルに保存する。</translation>
    </message>
    <message>
        <source>Revoke service tokens.</source>
        <translation>サービストークンを失効させる。</translation>
    </message>
    <message>
        <source>Restore revoked service tokens.</source>
        <translation>失効済みのサービストークンを復元する。</translation>
    </message>
    <message>
        <source>Delete revoked service tokens for ever.</source>
        <translation>失効済みのサービストークンを完全に削除する。</translation>
    </message>
    <message>
        <source>Check an evidence pack: its hashes, its numbers, and the chain to the pack before.</source>
        <translation>証拠パックを検証する: ハッシュ、数値、前のパックとのチェーン。</translation>
    </message>
    <message>
        <source>Prove that nobody altered the record of activity.</source>
        <translation>アクティビティ記録が改変されていないことを検証する。</translation>
    </message>
    <message>
        <source>--url is missing</source>
        <translation>--url がありません</translation>
    </message>
    <message>
        <source>--name is empty</source>
        <translation>--name が空です</translation>
    </message>
    <message>
        <source>--colour takes #RRGGBB, not &quot;%1&quot;</source>
        <translation>--colour には「%1」ではなく #RRGGBB を指定してください</translation>
    </message>
    <message>
        <source>There is a connection &quot;%1&quot; already</source>
        <translation>接続「%1」はすでにあります</translation>
    </message>
    <message>
        <source>Standard output did not take the data</source>
        <translation>標準出力にデータを書き込めませんでした</translation>
    </message>
    <message>
        <source>The credential is read from a pipe</source>
        <translation>認証情報はパイプから読み取ります</translation>
    </message>
    <message>
        <source>For example: pass show qualytics | tokendeskctl …</source>
        <translation>例: pass show qualytics | tokendeskctl …</translation>
    </message>
    <message>
        <source>Standard input cannot be read</source>
        <translation>標準入力を読み取れません</translation>
    </message>
    <message>
        <source>--expires-in takes 1 to 365 days or never, not &quot;%1&quot;</source>
        <translation>--expires-in には「%1」ではなく 1 から 365 日、または never を指定してください</translation>
    </message>
    <message>
        <source>%1 exists already, and is not overwritten</source>
        <translation>%1 はすでに存在するため、上書きしません</translation>
    </message>
    <message>
        <source>You cannot write into the folder %1</source>
        <translation>フォルダー %1 に書き込めません</translation>
    </message>
    <message>
        <source>--%1 is missing</source>
        <translation>--%1 がありません</translation>
    </message>
    <message>
        <source>--account takes a service account&apos;s number; accounts list shows them</source>
        <translation>--account にはサービスアカウントの番号を指定してください。accounts list で確認できます</translation>
    </message>
    <message>
        <source>--name takes at most %1 characters</source>
        <translation>--name は %1 文字までです</translation>
    </message>
    <message>
        <source>There is no service account %1</source>
        <translation>サービスアカウント %1 はありません</translation>
    </message>
    <message>
        <source>See tokendeskctl --help, or --help behind a command</source>
        <translation>tokendeskctl --help、またはコマンドの後に --help を付けて参照してください</translation>
    </message>
    <message>
        <source>Usage: tokendeskctl COMMAND [OPTIONS]</source>
        <translation>使い方: tokendeskctl コマンド [オプション]</translation>
    </message>
    <message>
        <source>tokendeskctl COMMAND --help tells a command&apos;s options; --version the version.</source>
        <translation>tokendeskctl コマンド --help でコマンドのオプションを、--version でバージョンを表示します。</translation>
    </message>
    <message>
        <source>Usage: tokendeskctl %1 [OPTIONS]</source>
        <translation>使い方: tokendeskctl %1 [オプション]</translation>
    </message>
    <message>
        <source>A command is missing</source>
        <translation>コマンドがありません</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;</source>
        <translation>コマンド「%1」はありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one of: %2</source>
        <translation>「%1」には次のいずれかを続けてください: %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 がありません</translation>
    </message>
    <message>
        <source>What is &quot;%1&quot;?</source>
        <translation>「%1」は不明です</translation>
    </message>
    <message>
        <source>--%1 is given twice</source>
        <translation>--%1 が 2 回指定されています</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>TOKENS</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>SERVICE ID</source>
        <translation>サービス ID</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>TARGET</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>DEPLOYMENT</source>
        <translation>デプロイメント</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>--format takes table, json or csv, not &quot;%1&quot;</source>
        <translation>--format には「%1」ではなく table、json、または csv を指定してください</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>COLOUR</source>
        <translation>色</translation>
    </message>
    <message>
        <source>READ-ONLY</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>SEVERITY</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>ABOUT</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>DECISION</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>%1 はありません</translation>
    </message>
    <message>
        <source>Name a pack&apos;s folder or its manifest.json</source>
        <translation>パックのフォルダーまたはその manifest.json を指定してください</translation>
    </message>
    <message>
        <source>The evidence pack is not as it was written</source>
        <translation>証拠パックが書き込まれたときの内容と異なります</translation>
    </message>
    <message>
        <source>The policy %1 cannot be read: %2</source>
        <translation>ポリシー %1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>Name a file, or one of %1</source>
        <translation>ファイル、または %1 のいずれかを指定してください</translation>
    </message>
    <message>
        <source>--fail-on takes info, low, medium, high, critical or never</source>
        <translation>--fail-on には info、low、medium、high、critical、または never を指定してください</translation>
    </message>
    <message>
        <source>Findings by the policy &quot;%1&quot;: %2</source>
        <translation>ポリシー「%1」による検出結果: %2</translation>
    </message>
    <message>
        <source>From %1 on, without a decision: %2</source>
        <translation>%1 以上で判断のないもの: %2</translation>
    </message>
    <message>
        <source>The credential does not have the Admin role, which this command needs</source>
        <translation>このコマンドに必要な Admin ロールが認証情報にありません</translation>
    </message>
    <message>
        <source>The credential works, but it may not see service accounts</source>
        <translation>認証情報は有効ですが、サービスアカウントの閲覧が許可されていません</translation>
    </message>
    <message>
        <source>Tokendesk is open, or another tokendeskctl is at work, and only one of them at a time may use the record of changes. Nothing was changed. Use its window, or close it first.</source>
        <translation>Tokendesk が開いているか、別の tokendeskctl が実行中です。変更の記録を同時に使用できるのは 1 つだけです。何も変更されていません。そのウィンドウを使うか、先に閉じてください。</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is read-only. Nothing was changed. Edit it in the window of Tokendesk to allow changes.</source>
        <translation>接続「%1」は読み取り専用です。何も変更されていません。変更を許可するには、Tokendesk のウィンドウで接続を編集してください。</translation>
    </message>
    <message>
        <source>Reading the lists…</source>
        <translation>一覧を読み取っています…</translation>
    </message>
    <message>
        <source>--url and --token-stdin go together</source>
        <translation>--url と --token-stdin は一緒に指定してください</translation>
    </message>
    <message>
        <source>--url and --connection exclude each other</source>
        <translation>--url と --connection は同時に指定できません</translation>
    </message>
    <message>
        <source>There is no saved connection</source>
        <translation>保存済みの接続がありません</translation>
    </message>
    <message>
        <source>Use --url with --token-stdin, or connections add</source>
        <translation>--url と --token-stdin を指定するか、connections add を使ってください</translation>
    </message>
    <message>
        <source>There is more than one saved connection</source>
        <translation>保存済みの接続が複数あります</translation>
    </message>
    <message>
        <source>Name one with --connection; connections list shows them</source>
        <translation>--connection で 1 つ指定してください。connections list で確認できます</translation>
    </message>
    <message>
        <source>There is no saved connection &quot;%1&quot;</source>
        <translation>保存済みの接続「%1」はありません</translation>
    </message>
    <message>
        <source>More than one connection is called &quot;%1&quot;</source>
        <translation>「%1」という名前の接続が複数あります</translation>
    </message>
    <message>
        <source>The record of changes is written, but not sealed: %1</source>
        <translation>変更の記録は書き込まれましたが、封印されていません: %1</translation>
    </message>
    <message>
        <source>There is no history of this connection: what was revoked or deleted when is not known</source>
        <translation>この接続の履歴がないため、いつ何が失効または削除されたかは不明です</translation>
    </message>
    <message>
        <source>Sign in with the browser instead of reading the credential from standard input.</source>
        <translation>標準入力から認証情報を読む代わりに、ブラウザーでサインインします。</translation>
    </message>
    <message>
        <source>Give the browser up after so many seconds, from 1 to 120 (120).</source>
        <translation>この秒数が過ぎたらブラウザーを待つのをやめます。1 から 120 (120)。</translation>
    </message>
    <message>
        <source>Save a connection; its credential comes from standard input or the browser, and goes to the keychain.</source>
        <translation>接続を保存します。認証情報は標準入力またはブラウザーから受け取り、キーチェーンに入れます。</translation>
    </message>
    <message>
        <source>--wait belongs to --browser</source>
        <translation>--wait は --browser と一緒に使います</translation>
    </message>
    <message>
        <source>--wait takes a number from 1 to %1</source>
        <translation>--wait には 1 から %1 までの数を指定します</translation>
    </message>
    <message>
        <source>Writing %1: %2 %</source>
        <translation>%1 を書き出しています: %2 %</translation>
    </message>
    <message numerus="yes">
        <source>Sign in to %1 in a browser on this computer, and allow it there, within %Ln second(s):</source>
        <translation>
            <numerusform>このコンピューターのブラウザーで %1 にサインインし、%Ln 秒以内にそこで許可してください:</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be opened: open the address yourself</source>
        <translation>ブラウザーを開けませんでした: アドレスをご自分で開いてください</translation>
    </message>
    <message>
        <source>Entries were written without the keychain&apos;s key, so it is not proven that this program wrote them</source>
        <translation>キーチェーンの鍵なしで書き込まれたエントリがあるため、このプログラムが書き込んだことは証明されません</translation>
    </message>
    <message>
        <source>was used since the plan was made</source>
        <translation>計画の作成後に使用されました</translation>
    </message>
    <message>
        <source>does not work until its account is reactivated</source>
        <translation>アカウントを再有効化するまで使用できません</translation>
    </message>
    <message>
        <source>The list has changed meanwhile, so nothing was changed. Look at it again</source>
        <translation>その間に一覧が変わったため、何も変更していません。もう一度確認してください</translation>
    </message>
    <message>
        <source>Write all changes, or those that TEXT finds, oldest first, as json or csv.</source>
        <translation>すべての変更、または TEXT に一致する変更を、古い順に json または csv として書き出す。</translation>
    </message>
    <message>
        <source>The token may be made already: waiting for the answer, which has its value</source>
        <translation>トークンはすでに作成された可能性があります。値を含む応答を待っています</translation>
    </message>
    <message>
        <source>The manual page says what a search may ask</source>
        <translation>検索で指定できる内容は、マニュアルページに記載されています</translation>
    </message>
    <message>
        <source>--%1 is empty</source>
        <translation>--%1 が空です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not written in UTF-8</source>
        <translation>&quot;%1&quot; は UTF-8 で書かれていません</translation>
    </message>
    <message>
        <source>The server&apos;s lists were not read completely: more may be meant than what was found</source>
        <translation>サーバーの一覧を完全には読み取れませんでした。見つかったもの以外にも対象がある可能性があります</translation>
    </message>
    <message numerus="yes">
        <source>This deployment is known here: the record of changes has %Ln change(s) made before, which can be undone again.</source>
        <translation>
            <numerusform>このデプロイメントはここで既知です。変更の記録には以前の変更が %Ln 件あり、再び元に戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Service account %1 is not among the rows of the server&apos;s list that could be read</source>
        <translation>サービスアカウント %1 は、サーバーの一覧のうち読み取れた行にはありません</translation>
    </message>
    <message>
        <source>The token %1 was made, but nobody has its value: %2 Look for it with tokens list, and revoke it</source>
        <translation>トークン %1 は作成されましたが、その値は誰も持っていません: %2 tokens list で探し、失効させてください</translation>
    </message>
    <message>
        <source>has expired, and does not work restored either</source>
        <translation>期限切れのため、復元しても使えません</translation>
    </message>
    <message>
        <source>There is no folder %1</source>
        <translation>フォルダー %1 はありません</translation>
    </message>
    <message>
        <source>--plan prints json, which the window can open; leave out --format</source>
        <translation>--plan はウィンドウで開ける json を出力します。--format は指定しないでください</translation>
    </message>
    <message>
        <source>%1 begins with no word that is known here; to search for it as text, put it in double quotes</source>
        <translation>%1 の先頭の語はここでは認識されません。テキストとして検索するには二重引用符で囲んでください</translation>
    </message>
    <message>
        <source>Whether the server&apos;s list shows it is not known: %1</source>
        <translation>サーバーの一覧に反映されたかどうかは不明です：%1</translation>
    </message>
    <message>
        <source>Read the lists again afterwards; what they do not show is unknown.</source>
        <translation>実行後に一覧を読み直します。一覧に表示されないものは不明とします。</translation>
    </message>
    <message>
        <source>The server answered that it was done, but its list shows it as before</source>
        <translation>サーバーは完了と応答しましたが、一覧では以前のままです</translation>
    </message>
    <message>
        <source>It was made from here, but the server&apos;s list does not show it: it may be late. Try again in a moment</source>
        <translation>ここから作成されましたが、サーバーの一覧には表示されていません。反映が遅れている可能性があります。少し待ってから再試行してください</translation>
    </message>
    <message>
        <source>Its state could not be read on the server&apos;s list</source>
        <translation>サーバーの一覧でその状態を読み取れませんでした</translation>
    </message>
    <message>
        <source>It was called off before the list showed it</source>
        <translation>一覧に表示される前に中止されました</translation>
    </message>
    <message>
        <source>The server&apos;s list of tokens was not read completely, so it cannot be told what the query leaves out with &quot;-&quot;. Nothing was changed. Name the tokens by their ids, search without &quot;-&quot;, or try again</source>
        <translation>サーバーのトークン一覧をすべて読み取れなかったため、検索の「-」で何が除外されるか判断できません。何も変更していません。トークンを ID で指定するか、「-」なしで検索するか、やり直してください</translation>
    </message>
    <message>
        <source>The server&apos;s list of accounts was not read completely, so it cannot be told what the query leaves out with &quot;-&quot;. Nothing was changed. Name the tokens by their ids, search without &quot;-&quot;, or try again</source>
        <translation>サーバーのアカウント一覧をすべて読み取れなかったため、検索の「-」で何が除外されるか判断できません。何も変更していません。トークンを ID で指定するか、「-」なしで検索するか、やり直してください</translation>
    </message>
    <message>
        <source>No folder for temporary files can be made in %1</source>
        <translation>%1 に一時ファイル用のフォルダーを作成できません</translation>
    </message>
    <message>
        <source>Set TMPDIR to a folder that you may write to</source>
        <translation>TMPDIR に書き込み可能なフォルダーを設定してください</translation>
    </message>
    <message>
        <source>It matches the query since the plan was made, and is still active. Give the same command again</source>
        <translation>計画の作成後に検索に一致するようになり、まだ有効です。同じコマンドをもう一度実行してください</translation>
    </message>
    <message>
        <source>The server answered all of it as done. The credential in use was revoked with it, so the lists could not be read again</source>
        <translation>サーバーはすべて完了と応答しました。使用中の認証情報も失効したため、一覧を読み直せませんでした</translation>
    </message>
    <message>
        <source>Whether more tokens match the query by now is not known. Give the same command again with another Admin&apos;s credential</source>
        <translation>現在ほかにも検索に一致するトークンがあるかは分かりません。別の Admin の認証情報で同じコマンドをもう一度実行してください</translation>
    </message>
    <message>
        <source>No token matches &quot;%1&quot;. Nothing was changed</source>
        <translation>「%1」に一致するトークンはありません。何も変更していません</translation>
    </message>
    <message>
        <source>Another policy has this name.</source>
        <translation>この名前のポリシーがすでにあります。</translation>
    </message>
    <message>
        <source>Give it an id and a name of its own</source>
        <translation>固有の ID と名前を付けてください</translation>
    </message>
    <message>
        <source>The window was never used with this deployment here: owners, rotations and what was revoked or restored when are not known, and what is judged by them is not found</source>
        <translation>ここではこのデプロイメントでウィンドウが一度も使われていません: 所有者、ローテーション、いつ何が失効または復元されたかが分からないため、それらで判断する項目は検出されません</translation>
    </message>
    <message>
        <source>More than one service account is called &quot;%1&quot;</source>
        <translation>「%1」という名前のサービスアカウントが複数あります</translation>
    </message>
    <message>
        <source>Use its id; accounts list shows it</source>
        <translation>ID を使ってください。accounts list で確認できます</translation>
    </message>
    <message>
        <source>It is the account of the credential in use, which cannot deactivate it. Use another Admin&apos;s credential</source>
        <translation>使用中の認証情報のアカウントなので、その認証情報では無効化できません。別の Admin の認証情報を使ってください</translation>
    </message>
    <message>
        <source>A reactivated account has the role and the teams that it had. Its tokens that were revoked stay revoked until tokens restore takes that back.</source>
        <translation>再有効化したアカウントは以前のロールとチームに戻ります。失効したトークンは、tokens restore で元に戻すまで失効したままです。</translation>
    </message>
    <message>
        <source>It can be taken back: accounts reactivate, then tokens restore --run.</source>
        <translation>元に戻せます: accounts reactivate の後に tokens restore --run。</translation>
    </message>
    <message>
        <source>It cannot be taken back from here: this deployment does not offer to reactivate an account.</source>
        <translation>ここからは元に戻せません: このデプロイメントはアカウントの再有効化を提供していません。</translation>
    </message>
    <message>
        <source>Service accounts to reactivate: %1. Type yes to go on:</source>
        <translation>再有効化するサービスアカウント: %1。続けるには yes と入力してください:</translation>
    </message>
    <message>
        <source>Service accounts to deactivate: %1, tokens to revoke: %2. Type yes to go on:</source>
        <translation>無効化するサービスアカウント: %1、失効させるトークン: %2。続けるには yes と入力してください:</translation>
    </message>
    <message>
        <source>It was called off</source>
        <translation>中止されました</translation>
    </message>
    <message>
        <source>Nobody can be asked here: give --yes</source>
        <translation>ここでは確認できません: --yes を付けてください</translation>
    </message>
    <message>
        <source>Give token ids, --query or --run, one of the three</source>
        <translation>トークンの ID、--query、--run のいずれか一つを指定してください</translation>
    </message>
    <message>
        <source>What this run has revoked and is revoked still; revoke tells its id.</source>
        <translation>この実行で失効させ、今も失効しているもの。ID は revoke が表示します。</translation>
    </message>
    <message>
        <source>Deactivate service accounts; their active tokens are revoked first.</source>
        <translation>サービスアカウントを無効化します。有効なトークンは先に失効します。</translation>
    </message>
    <message>
        <source>Reactivate deactivated service accounts.</source>
        <translation>無効化したサービスアカウントを再有効化します。</translation>
    </message>
    <message>
        <source>RUN</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Name the pack before of the same connection</source>
        <translation>同じ接続の前のパックを指定してください</translation>
    </message>
    <message>
        <source>The window keeps owners and review dates for each connection: name one that has been used there, or leave owner: and review: out</source>
        <translation>担当者とレビュー日はウィンドウが接続ごとに保管しています。そこで使われた接続を指定するか、owner: と review: を外してください</translation>
    </message>
    <message>
        <source>The record of activity has no run &quot;%1&quot;</source>
        <translation>アクティビティの記録に実行「%1」はありません</translation>
    </message>
    <message>
        <source>activity list shows the runs</source>
        <translation>実行は activity list で確認できます</translation>
    </message>
    <message>
        <source>The run &quot;%1&quot; was on another connection, to %2</source>
        <translation>実行「%1」は別の接続 (%2) のものです</translation>
    </message>
    <message>
        <source>Name that one</source>
        <translation>その接続を指定してください</translation>
    </message>
    <message>
        <source>The run &quot;%1&quot; has revoked no token</source>
        <translation>実行「%1」はトークンを失効させていません</translation>
    </message>
    <message>
        <source>It was restored or revoked again since this run; restore it by its id</source>
        <translation>この実行の後に復元または再失効されています。ID で復元してください</translation>
    </message>
    <message>
        <source>What takes this back: %1</source>
        <translation>元に戻すには: %1</translation>
    </message>
    <message>
        <source>The saved connections are not known</source>
        <translation>保存済みの接続が分かりません</translation>
    </message>
    <message>
        <source>Make %1 a file that you may read</source>
        <translation>%1 を読み取り可能なファイルにしてください</translation>
    </message>
    <message>
        <source>To do without the keychain, use --url with --token-stdin</source>
        <translation>キーチェーンを使わない場合は、--url と --token-stdin を使ってください</translation>
    </message>
    <message>
        <source>Use its id or its service id, whichever no other has; accounts list --format json shows both</source>
        <translation>ほかと重ならない ID またはサービス ID を使ってください。accounts list --format json で両方を確認できます</translation>
    </message>
    <message>
        <source>The server&apos;s list of service accounts was not read completely, so another one may be called &quot;%1&quot; too</source>
        <translation>サーバーのサービスアカウントの一覧をすべては読み込めなかったため、ほかにも「%1」という名前のものがあるかもしれません</translation>
    </message>
    <message>
        <source>It stays active, because it was not clear at once that all of its tokens were revoked. Give the same command again</source>
        <translation>すべてのトークンが失効したことをすぐに確認できなかったため、有効なままです。同じコマンドをもう一度実行してください</translation>
    </message>
    <message>
        <source>It stays active, because not all of its tokens were revoked (%1 of %2)</source>
        <translation>すべてのトークンを失効させられなかったため、有効なままです (%2 個のうち %1 個)</translation>
    </message>
    <message>
        <source>Tokens of which that is not clear: %1</source>
        <translation>失効したかどうか不明なトークン: %1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>その後: %1</translation>
    </message>
    <message>
        <source>The tokens of a deactivated account do not work until this is done: %1</source>
        <translation>無効化されたアカウントのトークンは、次を実行するまで使えません: %1</translation>
    </message>
    <message>
        <source>Give a saved connection another credential, from standard input or the browser; all else of it stays.</source>
        <translation>保存済みの接続に、標準入力またはブラウザーから別の認証情報を設定します。それ以外はそのままです。</translation>
    </message>
    <message>
        <source>connections renew gives it another credential</source>
        <translation>connections renew で別の認証情報を設定できます</translation>
    </message>
    <message>
        <source>If neither can be done, this works beside it, with the credential on standard input instead of --connection: --url %1 --token-stdin --data-dir FOLDER. The folder must be a new one; what is changed is recorded there.</source>
        <extracomment>FOLDER: as the help has it</extracomment>
        <translation>どちらもできない場合は、--connection の代わりに認証情報を標準入力で渡すと並行して実行できます: --url %1 --token-stdin --data-dir FOLDER。フォルダーは新しいものにしてください。変更はそこに記録されます。</translation>
    </message>
    <message>
        <source>Give --ca a PEM or DER file with the authority&apos;s certificate</source>
        <translation>--ca には認証局の証明書の PEM または DER ファイルを指定してください</translation>
    </message>
    <message>
        <source>Trust the authority in this PEM or DER file too, for a deployment whose certificate your own authority has signed.</source>
        <translation>自組織の認証局が署名した証明書を使うデプロイメントのために、この PEM または DER ファイルの認証局も信頼します。</translation>
    </message>
    <message>
        <source>--ca goes with --url</source>
        <translation>--ca は --url とともに指定します</translation>
    </message>
    <message>
        <source>List service accounts; TEXT filters as the window&apos;s search does.</source>
        <translation>サービスアカウントを一覧表示する。TEXT はウィンドウの検索と同じように絞り込む。</translation>
    </message>
    <message>
        <source>Name accounts by ID, service id or name, or give --query, one of the two</source>
        <translation>アカウントを ID、サービス ID、名前のいずれかで指定するか、--query を指定してください（どちらか一方）</translation>
    </message>
    <message>
        <source>--query is empty, which would be every service account</source>
        <translation>--query が空で、すべてのサービスアカウントが対象になってしまいます</translation>
    </message>
    <message>
        <source>No service account matches &quot;%1&quot;. Nothing was changed</source>
        <translation>「%1」に一致するサービスアカウントはありません。何も変更されませんでした</translation>
    </message>
    <message>
        <source>The server&apos;s lists were not read completely, so it cannot be told what the query leaves out with &quot;-&quot;. Nothing was changed. Name the accounts by their ids, search without &quot;-&quot;, or try again</source>
        <translation>サーバーの一覧を完全には読み取れなかったため、「-」で何が除外されるか分かりません。何も変更されませんでした。アカウントを ID で指定するか、「-」なしで検索するか、再試行してください</translation>
    </message>
    <message>
        <source>All that the window&apos;s search would show.</source>
        <translation>ウィンドウの検索で表示されるものすべて。</translation>
    </message>
    <message>
        <source>Service account %1, tokens: %2</source>
        <translation>サービスアカウント %1、トークン: %2</translation>
    </message>
    <message>
        <source>Service accounts whose tokens these are: %1</source>
        <translation>これらのトークンが属するサービスアカウントの数: %1</translation>
    </message>
    <message>
        <source>This is the value of a token of account %1, as it says itself</source>
        <translation>これはアカウント %1 のトークンの値です（値自体の記載による）</translation>
    </message>
    <message>
        <source>This is the value of a token; it does not say of which account</source>
        <translation>これはトークンの値です。どのアカウントのものかは記載されていません</translation>
    </message>
    <message>
        <source>This is the value of a token of %1, as it says itself</source>
        <translation>これは %1 のトークンの値です（値自体の記載による）</translation>
    </message>
    <message>
        <source>The shell may keep it in its history: take it out there, and revoke the token</source>
        <translation>シェルの履歴に残っている可能性があります。履歴から削除し、トークンを失効させてください</translation>
    </message>
    <message>
        <source>The shell may keep it in its history: take it out there, and revoke the token. This command looks for it: %1</source>
        <translation>シェルの履歴に残っている可能性があります。履歴から削除し、トークンを失効させてください。次のコマンドで探せます: %1</translation>
    </message>
    <message>
        <source>It can be taken back: accounts reactivate.</source>
        <translation>元に戻せます: accounts reactivate。</translation>
    </message>
    <message>
        <source>%1: tokens not revoked yet, which are revoked first: %2</source>
        <translation>%1: 先に失効させる、まだ失効していないトークン: %2</translation>
    </message>
    <message>
        <source>The server deactivates no account with an active token, so these are revoked first, and what uses them stops working at once.</source>
        <translation>サーバーは有効なトークンがあるアカウントを無効化しないため、先にトークンを失効させます。それを使うものはすぐに動作しなくなります。</translation>
    </message>
    <message>
        <source>The role and the teams are kept.</source>
        <translation>ロールとチームは維持されます。</translation>
    </message>
    <message>
        <source>Tokens of service account %1 that may still work:</source>
        <translation>サービスアカウント %1 の、まだ使用できる可能性があるトークン:</translation>
    </message>
    <message>
        <source>Tokens: %1</source>
        <translation>トークン: %1</translation>
    </message>
    <message>
        <source>To go on, give the command again for what is left: %1</source>
        <translation>続けるには、残りに対してもう一度コマンドを実行してください: %1</translation>
    </message>
    <message>
        <source>Token %1 (%2) was made, but nobody has its value. Revoke it: %3</source>
        <translation>トークン %1 (%2) は作成されましたが、その値は誰も持っていません。失効させてください: %3</translation>
    </message>
    <message>
        <source>List the changes made from this computer; TEXT filters as the window&apos;s search does.</source>
        <translation>このコンピューターから行った変更を一覧表示する。TEXT はウィンドウの検索と同じように絞り込む。</translation>
    </message>
    <message>
        <source>Standard output is closed, so nobody would have the value</source>
        <translation>標準出力が閉じているため、値を誰も受け取れません</translation>
    </message>
    <message>
        <source>Name a file with --secret-to, or leave standard output open</source>
        <translation>--secret-to でファイルを指定するか、標準出力を開いたままにしてください</translation>
    </message>
    <message>
        <source>Token %1 was made, but nobody has its value: %2 Revoke it: %3</source>
        <translation>トークン %1 は作成されましたが、その値は誰も持っていません: %2 失効させてください: %3</translation>
    </message>
    <message>
        <source>This is a part of a token&apos;s value, too short to tell of which account</source>
        <translation>これはトークンの値の一部で、どのアカウントのものか判別するには短すぎます</translation>
    </message>
    <message>
        <source>Run %1 begins. Should it be interrupted, this takes back what it has done: %2</source>
        <translation>実行 %1 を開始します。中断した場合は、次のコマンドで行った変更を取り消せます: %2</translation>
    </message>
    <message>
        <source>Run %1 begins</source>
        <translation>実行 %1 を開始します</translation>
    </message>
    <message>
        <source>Run %1 was interrupted. Tokens of service account %2 that it has revoked: %3. What takes that back: %4</source>
        <translation>実行 %1 は中断されました。サービスアカウント %2 のうち、失効させたトークン: %3。取り消すには: %4</translation>
    </message>
    <message>
        <source>Whether this run revoked it is not known; restore it by its id</source>
        <translation>この実行で失効させたかどうかは不明です。ID で復元してください</translation>
    </message>
    <message>
        <source>What removes the connection &quot;%1&quot;: %2</source>
        <translation>接続「%1」を削除するコマンド: %2</translation>
    </message>
    <message>
        <source>Use its id, one of these: %1</source>
        <translation>次のいずれかの ID で指定してください: %1</translation>
    </message>
    <message>
        <source>Run %1 was interrupted. Whether it revoked these tokens of service account %2 is not known: %3. What restores them: %4</source>
        <translation>実行 %1 は中断されました。サービスアカウント %2 の次のトークンを失効させたかどうかは不明です: %3。復元するコマンド: %4</translation>
    </message>
    <message>
        <source>Run %1 has left service account %2 active. Tokens of it that it has revoked: %3. What takes that back: %4</source>
        <translation>実行 %1 の後も、サービスアカウント %2 は有効なままでした。失効させたトークン: %3。取り消すには: %4</translation>
    </message>
    <message>
        <source>Run %1 has left service account %2 active. Whether it revoked these tokens of it is not known: %3. What restores them: %4</source>
        <translation>実行 %1 の後も、サービスアカウント %2 は有効なままでした。次のトークンを失効させたかどうかは不明です: %3。復元するコマンド: %4</translation>
    </message>
    <message>
        <source>A time that this asks for could not be read or is not stated, so there may be more than what was found</source>
        <translation>ここで問われている日時を読み取れなかったか、示されていないため、見つかったもの以外にもある可能性があります</translation>
    </message>
    <message>
        <source>An earlier request was left before its answer came: %1: %2 (%3). %4</source>
        <translation>以前の要求は、応答を受け取る前に中断されました: %1: %2 (%3)。%4</translation>
    </message>
    <message>
        <source>The server does not say of every token whose it is, so there may be more than what was found</source>
        <translation>サーバーが一部のトークンの持ち主を示していないため、見つかったもの以外にもある可能性があります</translation>
    </message>
    <message>
        <source>The keychain did not know its end yet; from now on a cut at the end is found, too.</source>
        <translation>キーチェーンには、まだジャーナルの末尾が登録されていませんでした。今後は末尾の切り取りも検出されます。</translation>
    </message>
    <message>
        <source>There is no folder to keep anything in: this account has no home</source>
        <translation>保存先のフォルダーがありません: このアカウントにはホームフォルダーがありません</translation>
    </message>
    <message>
        <source>Set HOME, or XDG_DATA_HOME and XDG_CONFIG_HOME, or name a folder with --data-dir</source>
        <translation>HOME、または XDG_DATA_HOME と XDG_CONFIG_HOME を設定するか、--data-dir でフォルダーを指定してください</translation>
    </message>
    <message>
        <source>Whether this run revoked some tokens is not known. Only if they are to work after all: %1</source>
        <translation>一部のトークンをこの実行で失効させたかどうかは不明です。それでも使えるようにする場合のみ: %1</translation>
    </message>
    <message>
        <source>Judge all tokens and accounts by a policy; ends with 1 when something is to be decided.</source>
        <translation>すべてのトークンとアカウントをポリシーで判定する。判断が必要なものがあれば 1 で終了する。</translation>
    </message>
    <message>
        <source>json or csv.</source>
        <translation>json または csv。</translation>
    </message>
    <message>
        <source>Only what was changed over this saved connection, by its name or id.</source>
        <translation>この保存済み接続 (名前または ID) で変更したものだけ。</translation>
    </message>
    <message>
        <source>--format takes json or csv, not &quot;%1&quot;</source>
        <translation>--format には「%1」ではなく json または csv を指定してください</translation>
    </message>
</context>
<context>
    <name>ToldNotices</name>
    <message>
        <source>The record of what was told cannot be read</source>
        <translation>通知の記録を読み取れません</translation>
    </message>
    <message>
        <source>The record of what was told was written by a newer release</source>
        <translation>通知の記録は、より新しいバージョンによって書き込まれています</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>The token is not on the server&apos;s list any more</source>
        <translation>トークンはもうサーバーの一覧にありません</translation>
    </message>
    <message>
        <source>It was changed since: it is not as this change left it</source>
        <translation>その後変更され、この変更の直後の状態ではなくなっています</translation>
    </message>
    <message>
        <source>The account is not on the server&apos;s list any more</source>
        <translation>アカウントはもうサーバーの一覧にありません</translation>
    </message>
    <message>
        <source>It was made on another connection</source>
        <translation>別の接続で行われた変更です</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>何も変更されていません</translation>
    </message>
    <message>
        <source>It is not known yet whether it was carried out</source>
        <translation>実行されたかどうかまだ不明です</translation>
    </message>
    <message>
        <source>The server&apos;s list has not been read yet</source>
        <translation>サーバーの一覧がまだ読み取られていません</translation>
    </message>
    <message>
        <source>A deleted token cannot be brought back</source>
        <translation>削除したトークンは元に戻せません</translation>
    </message>
    <message>
        <source>It cannot be taken back</source>
        <translation>元に戻せません</translation>
    </message>
    <message>
        <source>Restore the token</source>
        <translation>トークンを復元</translation>
    </message>
    <message>
        <source>Revoke the token</source>
        <translation>トークンを失効</translation>
    </message>
    <message>
        <source>Deactivate the account</source>
        <translation>アカウントを無効化</translation>
    </message>
    <message>
        <source>Reactivate the account</source>
        <translation>アカウントを再有効化</translation>
    </message>
    <message>
        <source>Put back what it was</source>
        <translation>以前の内容に戻す</translation>
    </message>
    <message>
        <source>None of these changed a token in a way that can be taken back; changes of accounts are taken back one by one</source>
        <translation>取り消せる形でトークンを変更したものがありません。アカウントの変更は 1 件ずつ取り消します</translation>
    </message>
    <message>
        <source>Some of these are taken back by restoring, others by revoking: choose changes of one kind</source>
        <translation>復元で取り消すものと失効で取り消すものが混在しています。同じ種類の変更を選択してください</translation>
    </message>
    <message>
        <source>The list of service accounts could not be read the last time</source>
        <translation>サービスアカウントの一覧を前回読み取れませんでした</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 を書き込めませんでした</translation>
    </message>
    <message>
        <source>Choose another folder, make room, or look at the folder&apos;s rights</source>
        <translation>別のフォルダーを選ぶか、空きを増やすか、フォルダーの権限を確認してください</translation>
    </message>
    <message>
        <source>%1 was called off before it was whole</source>
        <translation>%1 は完了する前に中止されました</translation>
    </message>
</context>
<context>
    <name>tokendesk::AboutDialog</name>
    <message>
        <source>About Tokendesk</source>
        <translation>Tokendesk について</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Service accounts and service tokens of a Qualytics deployment. Nothing is sent anywhere but to the deployments that you open.</source>
        <translation>Qualytics の環境のサービスアカウントとサービストークンを管理します。開いた環境以外には何も送信しません。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountFilterBar</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln 件のアカウント</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>名前なし</translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ロール(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Teams</source>
        <translation>チーム(&amp;T)</translation>
    </message>
    <message>
        <source>For example: Airflow production</source>
        <translation>例: Airflow 本番</translation>
    </message>
    <message>
        <source>This deployment&apos;s teams are not known here: type their names.</source>
        <translation>このデプロイメントのチームはここではわかりません。名前を入力してください。</translation>
    </message>
    <message>
        <source>An account sees what its teams may see.</source>
        <translation>アカウントが閲覧できるのは、所属チームが閲覧できるものです。</translation>
    </message>
    <message>
        <source>%1 Each of its tokens can do the same: choose a lesser role where one will do.</source>
        <translation>%1 このアカウントのどのトークンでも同じことができます。より権限の小さいロールで足りる場合は、それを選んでください。</translation>
    </message>
    <message>
        <source>Service id: %1</source>
        <translation>サービス ID: %1</translation>
    </message>
    <message>
        <source>The service id is made from the name.</source>
        <translation>サービス ID は名前から作成されます。</translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountModel</name>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>有効 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%Ln expiring)</source>
        <translation>
            <numerusform> (期限間近 %Ln 件)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <translation>
            <numerusform>期限切れ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revoked</source>
        <translation>
            <numerusform>失効済み %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>サービス ID</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>次の有効期限</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最終サインイン</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message numerus="yes">
        <source>%Ln on their way</source>
        <translation>
            <numerusform>%Ln 件処理中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountsPage</name>
    <message>
        <source>Service accounts</source>
        <translation>サービスアカウント</translation>
    </message>
    <message>
        <source>Details of the account</source>
        <translation>アカウントの詳細</translation>
    </message>
    <message>
        <source>Choose an account first</source>
        <translation>先にアカウントを選んでください</translation>
    </message>
    <message>
        <source>Choose one account only</source>
        <translation>アカウントを 1 つだけ選んでください</translation>
    </message>
    <message>
        <source>Choose one account first</source>
        <translation>先にアカウントを 1 つ選んでください</translation>
    </message>
    <message>
        <source>Your credential does not have the Admin role</source>
        <translation>認証情報に Admin ロールがありません</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>フィルターは設定されていません</translation>
    </message>
    <message>
        <source>service-accounts</source>
        <translation>サービスアカウント</translation>
    </message>
    <message>
        <source>No service accounts yet</source>
        <translation>サービスアカウントはまだありません</translation>
    </message>
    <message>
        <source>A service account is a user made for one automation. Make it and its first token in one go.</source>
        <translation>サービスアカウントは、1 つの自動化のために作成されたユーザーです。アカウントと最初のトークンを一度に作成できます。</translation>
    </message>
    <message>
        <source>No account matches</source>
        <translation>一致するアカウントがありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) hidden by the filters.</source>
        <translation>
            <numerusform>%Ln 件のアカウントがフィルターにより非表示です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an account to see everything that is known of it.</source>
        <translation>アカウントを選ぶと、わかっている情報をすべて表示します。</translation>
    </message>
    <message>
        <source>No containment of this account over this connection is kept here</source>
        <translation>この接続によるこのアカウントの封じ込めは、ここには記録されていません</translation>
    </message>
    <message>
        <source>Choose one account to contain it. “%1” takes several, and revokes their tokens, too</source>
        <extracomment>%1: the name of the action</extracomment>
        <translation>封じ込めるアカウントを 1 つ選んでください。「%1」は複数を対象にでき、そのトークンも失効させます</translation>
    </message>
    <message>
        <source>No account matches “%1”</source>
        <translation>「%1」に一致するアカウントはありません</translation>
    </message>
    <message>
        <source>Not for any of the selected accounts</source>
        <translation>選択したどのアカウントにも当てはまりません</translation>
    </message>
</context>
<context>
    <name>tokendesk::ActionSearch</name>
    <message>
        <source>Search actions, tokens and accounts</source>
        <translation>操作、トークン、アカウントを検索</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Enter: run it. Up and Down: choose. Esc: close.</source>
        <translation>Enter: 実行。↑↓: 選択。Esc: 閉じる。</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>現在は使用不可: %1</translation>
    </message>
    <message>
        <source>Nothing has such a name.</source>
        <translation>その名前のものはありません。</translation>
    </message>
    <message>
        <source>This is a token&apos;s value, which is not kept.</source>
        <translation>これはトークンの値です。保持されません。</translation>
    </message>
</context>
<context>
    <name>tokendesk::ActivityFilterBar</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>This connection only</source>
        <translation>この接続のみ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln 件の変更</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>結果不明</translation>
    </message>
</context>
<context>
    <name>tokendesk::ActivityModel</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>変更前と変更後</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>デプロイメント</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Token or account</source>
        <translation>トークンまたはアカウント</translation>
    </message>
</context>
<context>
    <name>tokendesk::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Details of the change</source>
        <translation>変更の詳細</translation>
    </message>
    <message>
        <source>Choose one change first</source>
        <translation>先に変更を 1 つ選んでください</translation>
    </message>
    <message>
        <source>It is being verified</source>
        <translation>検証中です</translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <translation>何も表示されていません</translation>
    </message>
    <message>
        <source>Choose a change first</source>
        <translation>先に変更を選んでください</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>フィルターは設定されていません</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>「%1」を実行しますか?</translation>
    </message>
    <message>
        <source>This may be the credential that you are using: you could lock yourself out.</source>
        <translation>現在使用している認証情報の可能性があります。自分自身がアクセスできなくなるおそれがあります。</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>元に戻しています…</translation>
    </message>
    <message>
        <source>I know that I may lose my own access</source>
        <translation>自分がアクセスできなくなる可能性を理解した</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>ジャーナルを読み取っています…</translation>
    </message>
    <message>
        <source>Every change made with this program is written down here before it is sent: who, what, why, and how it ended.</source>
        <translation>このプログラムで行う変更はすべて、送信前にここに記録されます。誰が、何を、なぜ行い、どうなったかがわかります。</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>一致する変更がありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) hidden by the filters.</source>
        <translation>
            <numerusform>%Ln 件の変更がフィルターにより非表示です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a change to see all that was written down of it.</source>
        <translation>変更を選ぶと、記録されている内容をすべて表示します。</translation>
    </message>
    <message>
        <source>It was a change by itself</source>
        <translation>単独の変更でした</translation>
    </message>
    <message>
        <source>None of these tokens is on the server&apos;s list any more.</source>
        <translation>これらのトークンはもうサーバーの一覧にありません。</translation>
    </message>
    <message>
        <source>Takes back changes</source>
        <translation>変更を取り消します</translation>
    </message>
    <message>
        <source>Nothing was changed over this connection yet</source>
        <translation>この接続ではまだ何も変更されていません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) made over other connections are not shown.</source>
        <translation>
            <numerusform>他の接続で行われた変更 %Ln 件は表示されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all connections</source>
        <translation>すべての接続を表示</translation>
    </message>
    <message>
        <source>It was not part of a containment over this connection</source>
        <translation>この接続による封じ込めの一部ではありません</translation>
    </message>
    <message>
        <source>Go to the tokens</source>
        <translation>トークンへ移動</translation>
    </message>
    <message>
        <source>Nothing was changed with this program yet</source>
        <translation>このプログラムではまだ何も変更されていません</translation>
    </message>
    <message>
        <source>No change matches “%1”</source>
        <translation>「%1」に一致する変更はありません</translation>
    </message>
</context>
<context>
    <name>tokendesk::Autostart</name>
    <message>
        <source>%1 could not be removed</source>
        <translation>%1 を削除できませんでした</translation>
    </message>
    <message>
        <source>Look at the folder&apos;s rights, or remove it by hand</source>
        <translation>フォルダーの権限を確認するか、手動で削除してください</translation>
    </message>
</context>
<context>
    <name>tokendesk::Banner</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>tokendesk::BannerStack</name>
    <message>
        <source>Show fewer notices</source>
        <translation>お知らせの表示を減らす</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more notice(s)</source>
        <translation>
            <numerusform>ほか %Ln 件のお知らせ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::BrowserSignIn</name>
    <message numerus="yes">
        <source>Nothing came back from the browser within %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分以内にブラウザーから応答がありませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again, and allow it in the browser.</source>
        <translation>もう一度サインインし、ブラウザーで許可してください。</translation>
    </message>
    <message>
        <source>This computer gives the program no port to wait for the browser at</source>
        <translation>このコンピューターでは、ブラウザーを待つためのポートを使えません</translation>
    </message>
    <message>
        <source>Paste a token instead.</source>
        <translation>代わりにトークンを貼り付けてください。</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>サインインはキャンセルされました</translation>
    </message>
    <message>
        <source>The sign-in was not allowed in the browser</source>
        <translation>ブラウザーでサインインが許可されませんでした</translation>
    </message>
    <message>
        <source>Try again, or paste a token.</source>
        <translation>もう一度試すか、トークンを貼り付けてください。</translation>
    </message>
    <message>
        <source>The deployment answered the sign-in with something that is no token</source>
        <translation>デプロイメントはサインインに対してトークンではないものを返しました</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came back from the browser within %Ln second(s)</source>
        <translation>
            <numerusform>%Ln 秒以内にブラウザーから応答がありませんでした</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::BulkRun</name>
    <message>
        <source>It was cancelled</source>
        <translation>キャンセルされました</translation>
    </message>
    <message>
        <source>The connection was closed</source>
        <translation>接続が閉じられました</translation>
    </message>
    <message>
        <source>Your own credential comes last, and not all before it was done</source>
        <translation>ご自身の認証情報は最後に処理しますが、それより前に完了していないものがあります</translation>
    </message>
    <message>
        <source>The server does not allow one of these changes with this credential</source>
        <translation>サーバーはこの認証情報でこれらの変更の一つを許可していません</translation>
    </message>
    <message>
        <source>The server does not accept the credential for these changes</source>
        <translation>サーバーはこれらの変更に対する認証情報を受け付けません</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln failures in a row</source>
        <translation>
            <numerusform>%Ln 件続けて失敗したため停止しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ChangeBanner</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>元の状態に戻りました。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>tokendesk::Changes</name>
    <message>
        <source>The account is not on the server&apos;s list any more</source>
        <translation>アカウントはもうサーバーの一覧にありません</translation>
    </message>
    <message>
        <source>The token is not on the server&apos;s list any more</source>
        <translation>トークンはもうサーバーの一覧にありません</translation>
    </message>
    <message>
        <source>Whether the token was made is not known. When the server answers again, its list will tell, and this program will say so</source>
        <translation>トークンが作成されたかどうか不明です。サーバーが再び応答すれば、一覧で判明し、このプログラムがお知らせします</translation>
    </message>
    <message>
        <source>The token was made, but its value never arrived here</source>
        <translation>トークンは作成されましたが、その値が届きませんでした</translation>
    </message>
    <message>
        <source>The server&apos;s list shows that it did not happen</source>
        <translation>サーバーの一覧から、実行されなかったことがわかりました</translation>
    </message>
    <message>
        <source>Takes back change %1</source>
        <translation>変更 %1 を元に戻す</translation>
    </message>
    <message>
        <source>A part of the server&apos;s list could not be read, so the token may be there. Look at the server itself before you make another</source>
        <translation>サーバーの一覧の一部を読み取れなかったため、トークンが存在する可能性があります。もう一つ作成する前に、サーバー自体を確認してください</translation>
    </message>
    <message>
        <source>The server&apos;s list has a token of this name, but its times do not fit. Look at it before you make another: if nobody has its value, revoke it</source>
        <translation>サーバーの一覧にこの名前のトークンがありますが、時刻が一致しません。別のトークンを作る前に確認し、値を持つ人がいなければ失効させてください</translation>
    </message>
    <message>
        <source>It was asked for again later, and that one counts</source>
        <translation>後でもう一度要求され、そちらが有効です</translation>
    </message>
    <message>
        <source>the account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>the expiry</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>the state: it is revoked</source>
        <translation>状態: 取り消されています</translation>
    </message>
    <message>
        <source>The server did not make it as asked. What differs: %1. Look at it in the list before anything uses it.</source>
        <translation>サーバーは要求どおりに作成しませんでした。異なる点: %1。使われる前に一覧で確認してください。</translation>
    </message>
    <message>
        <source>Whether the account was made is not known. When the server answers again, its list will tell, and this program will say so</source>
        <translation>アカウントが作成されたかどうかは不明です。サーバーが再び応答すれば一覧で分かり、このプログラムがお知らせします</translation>
    </message>
    <message>
        <source>The server&apos;s list has an account of this name, but its times do not fit. Look at it before you make another</source>
        <translation>サーバーの一覧に同じ名前のアカウントがありますが、日時が合いません。別のアカウントを作成する前に確認してください</translation>
    </message>
    <message>
        <source>A part of the server&apos;s list could not be read, so the account may be there. Look at the server itself before you make another</source>
        <translation>サーバーの一覧の一部を読み取れなかったため、アカウントが存在する可能性があります。別のアカウントを作成する前にサーバー自体を確認してください</translation>
    </message>
    <message>
        <source>It was changed since: it is not as this change left it</source>
        <translation>その後変更され、この変更の直後の状態ではなくなっています</translation>
    </message>
    <message>
        <source>It would take your own access as an administrator away. Edit the account, if you want that</source>
        <translation>あなた自身の管理者アクセスが失われます。そうしたい場合は、アカウントを編集してください</translation>
    </message>
    <message>
        <source>This program may be using it. Revoke it in the list, if you want that</source>
        <translation>このプログラムが使用している可能性があります。そうしたい場合は、一覧で失効させてください</translation>
    </message>
    <message>
        <source>It stays active until each of its tokens is revoked</source>
        <translation>すべてのトークンが失効するまで有効なままです</translation>
    </message>
    <message>
        <source>If the list is only late, Undo is there again when it shows the change</source>
        <translation>一覧が遅れているだけなら、変更が表示された時点で「元に戻す」が再び使えます</translation>
    </message>
    <message>
        <source>An account is read before it is edited, so nothing was sent</source>
        <translation>アカウントは編集の前に読み取られるため、何も送信されませんでした</translation>
    </message>
    <message>
        <source>The server&apos;s list, as far as it can be read, does not have the account</source>
        <translation>サーバーの一覧には、読み取れる範囲ではこのアカウントがありません</translation>
    </message>
    <message>
        <source>It is so already: somebody else has changed it meanwhile</source>
        <translation>すでにそうなっています。その間に別の人が変更しました</translation>
    </message>
    <message>
        <source>Nobody has this value. Revoke the token (its ID is %1) and make another</source>
        <translation>この値は誰も持っていません。トークン（ID は %1）を失効させ、作り直してください</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show the account: it was not made</source>
        <translation>サーバーの一覧にこのアカウントはありません。作成されていません</translation>
    </message>
    <message>
        <source>Create it now</source>
        <translation>今すぐ作成してください</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show the token: it was not made</source>
        <translation>サーバーの一覧にこのトークンはありません。作成されていません</translation>
    </message>
    <message>
        <source>Its value was never handed over. Somebody else has deleted the token since, so nobody needs it any more</source>
        <translation>値は一度も引き渡されていません。その後ほかの人がトークンを削除したため、もう必要ありません</translation>
    </message>
    <message>
        <source>Nobody has this value. Make another in the rotation; the token without a value (its ID is %1) is revoked then</source>
        <translation>この値は誰も持っていません。ローテーションで作り直してください。値のないトークン（ID は %1）はそのとき失効します</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show the account. Wait a moment and read the list again before you make another: a slow server may still be making it</source>
        <translation>サーバーの一覧にアカウントがありません。応答の遅いサーバーがまだ作成中の可能性があるため、しばらく待ち、一覧をもう一度読み込んでから、別のアカウントを作成してください</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show the token. Wait a moment and read the list again before you make another: a slow server may still be making it</source>
        <translation>サーバーの一覧にトークンがありません。応答の遅いサーバーがまだ作成中の可能性があるため、しばらく待ち、一覧をもう一度読み込んでから、別のトークンを作成してください</translation>
    </message>
</context>
<context>
    <name>tokendesk::ChoiceChip</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>%1を検索</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 chosen</source>
        <translation>%1: %2 件選択</translation>
    </message>
    <message>
        <source>Nothing has such a name.</source>
        <translation>その名前のものはありません。</translation>
    </message>
</context>
<context>
    <name>tokendesk::ClipboardCountdown</name>
    <message>
        <source>Clear now</source>
        <translation>今すぐ消去</translation>
    </message>
    <message>
        <source>Takes the value off the clipboard</source>
        <translation>値をクリップボードから消去します</translation>
    </message>
    <message numerus="yes">
        <source>Token value on the clipboard for %Ln more second(s)</source>
        <translation>
            <numerusform>トークンの値はあと %Ln 秒クリップボードにあります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>初期状態に戻す</translation>
    </message>
    <message>
        <source>The columns, their order and their widths as the program brings them</source>
        <translation>列とその順序・幅をプログラムの初期状態にします</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>One column must remain.</source>
        <translation>列は 1 つ以上必要です。</translation>
    </message>
    <message>
        <source>The ticked ones are shown, in this order. The space bar ticks; Alt+Up and Alt+Down move, Alt+Left and Alt+Right change the width.</source>
        <translation>チェックした列がこの順に表示されます。スペースキーでチェックし、Alt+Up と Alt+Down で移動、Alt+Left と Alt+Right で幅を変えます。</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>狭く</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>広く</translation>
    </message>
    <message>
        <source>Tick it first: it is not shown</source>
        <translation>先にチェックしてください: 表示されていません</translation>
    </message>
    <message>
        <source>It is as narrow as it can be</source>
        <translation>これ以上狭くできません</translation>
    </message>
</context>
<context>
    <name>tokendesk::CommandPanel</name>
    <message>
        <source>It reads the value from its standard input, as with “vault kv put secret/etl token=-”. No shell is between; quotes work.</source>
        <translation>「vault kv put secret/etl token=-」のように、標準入力から値を読み取ります。シェルは介しません。引用符は使えます。</translation>
    </message>
    <message>
        <source>Give to command</source>
        <translation>コマンドに渡す</translation>
    </message>
    <message>
        <source>Co&amp;mmand</source>
        <translation>コマンド(&amp;M)</translation>
    </message>
    <message>
        <source>A program of yours, and its arguments</source>
        <translation>お使いのプログラムとその引数</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>実行しています…</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConfirmDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>続行…</translation>
    </message>
    <message>
        <source>Asked a second time, because it is about your own access.</source>
        <translation>自分自身のアクセスに関わるため、もう一度確認しています。</translation>
    </message>
    <message>
        <source>Tick the box above first</source>
        <translation>先に上のチェックボックスをオンにしてください</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectController</name>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせています…</translation>
    </message>
    <message>
        <source>Handing the token to the keychain…</source>
        <translation>トークンをキーチェーンに渡しています…</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>サンドボックスを起動しています…</translation>
    </message>
    <message>
        <source>Removing what was kept…</source>
        <translation>保存されたものを削除しています…</translation>
    </message>
    <message>
        <source>%1 is still kept: %2</source>
        <translation>%1 はまだ保存されています: %2</translation>
    </message>
    <message>
        <source>Connect again to go on for this run alone</source>
        <translation>もう一度接続すると、今回の実行中だけ続けられます</translation>
    </message>
    <message>
        <source>You can remove what cannot be read in the settings, under Connections</source>
        <translation>読み取れないものは、設定の「接続」で削除できます</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectOptions</name>
    <message>
        <source>Certificate a&amp;uthority</source>
        <translation>認証局(&amp;U)</translation>
    </message>
    <message>
        <source>Client certificat&amp;e</source>
        <translation>クライアント証明書(&amp;E)</translation>
    </message>
    <message>
        <source>Its private key</source>
        <translation>その秘密鍵</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>鍵のパスフレーズ</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>プロキシ(&amp;P)</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>プロキシのホスト</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>更新(&amp;F)</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>None besides the system&apos;s</source>
        <translation>システムのもののみ</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>In the same file</source>
        <translation>同じファイル内</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>Only for a protected key. It goes to the keychain, and is never shown again.</source>
        <translation>保護された鍵の場合のみ入力します。キーチェーンに保存され、再び表示されることはありません。</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>By hand only</source>
        <translation>手動のみ</translation>
    </message>
    <message>
        <source>Every </source>
        <comment>before a number of minutes</comment>
        <translation>間隔 </translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number of minutes</comment>
        <translation> 分</translation>
    </message>
    <message>
        <source>Give the whole path of the file.</source>
        <translation>ファイルの完全なパスを入力してください。</translation>
    </message>
    <message>
        <source>Name the proxy&apos;s host.</source>
        <translation>プロキシのホストを入力してください。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>A user name holds no colon.</source>
        <translation>ユーザー名にコロンは使えません。</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>長すぎます。</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>プロキシのユーザー名</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>This HTTP proxy</source>
        <translation>この HTTP プロキシ</translation>
    </message>
    <message>
        <source>This SOCKS5 proxy</source>
        <translation>この SOCKS5 プロキシ</translation>
    </message>
    <message>
        <source>Only if it asks for one</source>
        <translation>求められる場合のみ</translation>
    </message>
    <message>
        <source>It goes to the keychain, and is never shown again.</source>
        <translation>キーチェーンに保存され、二度と表示されません。</translation>
    </message>
    <message>
        <source>For %1, which the system names, and for no other.</source>
        <translation>システムが示す %1 専用です。ほかには使われません。</translation>
    </message>
    <message>
        <source>Enter the user name that the password is for.</source>
        <translation>パスワードに対応するユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>Enter the password of this user.</source>
        <translation>このユーザーのパスワードを入力してください。</translation>
    </message>
    <message>
        <source>A PEM or DER file, for a deployment whose certificate your own authority has signed.</source>
        <translation>自分の認証局が署名した証明書を使うデプロイメントのための、PEM または DER のファイルです。</translation>
    </message>
    <message>
        <source>A PEM, DER or PKCS#12 file, for a deployment that asks who you are before it asks for the token.</source>
        <translation>トークンより先に相手を確かめるデプロイメントのための、PEM、DER または PKCS#12 のファイルです。</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.key *.der *.p12 *.pfx);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer *.key *.der *.p12 *.pfx);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>This is no host. Write it like proxy.example.com, without a path or a user name.</source>
        <translation>これはホストではありません。パスやユーザー名を付けず、proxy.example.com のように入力してください。</translation>
    </message>
    <message>
        <source>Fold the options away</source>
        <translation>オプションを折りたたむ</translation>
    </message>
    <message>
        <source>Show the options</source>
        <translation>オプションを表示</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectPage</name>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save without a test</source>
        <translation>テストせずに保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Explore the sandbox</source>
        <translation>サンドボックスを試す</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Connect to a deployment</source>
        <translation>デプロイメントに接続</translation>
    </message>
    <message>
        <source>No deployment at hand?</source>
        <translation>デプロイメントをお持ちでない場合</translation>
    </message>
    <message>
        <source>A real server on this computer, with made-up accounts and tokens, to try everything without risk.</source>
        <translation>このコンピューターで動く本物のサーバーです。架空のアカウントとトークンで、すべてを安全に試せます。</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Language and settings</source>
        <translation>言語と設定</translation>
    </message>
    <message>
        <source>Reset sandbox…</source>
        <translation>サンドボックスをリセット…</translation>
    </message>
    <message>
        <source>Import connections…</source>
        <translation>接続をインポート…</translation>
    </message>
    <message>
        <source>What you have typed is lost when you leave. Press Escape again, or Cancel, to discard it.</source>
        <translation>離れると入力した内容は失われます。破棄するには、もう一度 Escape を押すか、［キャンセル］を押してください。</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionCard</name>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Connection %1, %2</source>
        <translation>接続 %1、%2</translation>
    </message>
    <message>
        <source>%1 – choose, add or change connections</source>
        <translation>%1 – 接続の選択、追加、変更</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A connection, and what is special about it</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionForm</name>
    <message>
        <source>&amp;Token</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>New &amp;token</source>
        <translation>新しいトークン(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep for this run only</source>
        <translation>今回の実行中だけ保持(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Read-only (reviewer mode)</source>
        <translation>読み取り専用 (レビュー担当者モード)(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <source>No token and no account can be changed over it. Decisions and notes of a review still can: they stay on this computer.</source>
        <translation>この接続ではトークンもアカウントも変更できません。レビューの判断とメモは、このコンピューターに保存されるため変更できます。</translation>
    </message>
    <message>
        <source>For another address, add another connection.</source>
        <translation>別のアドレスには、別の接続を追加してください。</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is in the keychain.</source>
        <translation>空のままにすると、キーチェーンにあるものを維持します。</translation>
    </message>
    <message>
        <source>A token of your own, or of a service account with the Admin role.</source>
        <translation>自分のトークン、または Admin ロールを持つサービスアカウントのトークン。</translation>
    </message>
    <message>
        <source>Otherwise the token goes to the system&apos;s keychain, and nowhere else.</source>
        <translation>選択しない場合、トークンはシステムのキーチェーンだけに保存されます。</translation>
    </message>
    <message>
        <source>%1 You can tick this box to connect now: the token is then kept in memory until the program ends.</source>
        <translation>%1 このチェックボックスを選択すると、今すぐ接続できます。その場合、トークンはプログラムの終了までメモリに保持されます。</translation>
    </message>
    <message>
        <source>Finish the sign-in in the browser, or cancel it and paste a token.</source>
        <translation>ブラウザーでサインインを完了するか、キャンセルしてトークンを貼り付けてください。</translation>
    </message>
    <message>
        <source>Sign in with the browser, paste a token, or choose the file that holds it.</source>
        <translation>ブラウザーでサインインするか、トークンを貼り付けるか、トークンを含むファイルを選択してください。</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionNotice</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>In two hours</source>
        <translation>2 時間後</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionStore</name>
    <message>
        <source>The settings file %1 cannot be read, so its connections are not shown</source>
        <translation>設定ファイル %1 を読み取れないため、接続を表示できません</translation>
    </message>
    <message>
        <source>The connections were kept by a newer release; what this one does not know is left as it is</source>
        <translation>接続はより新しいリリースで保存されています。このリリースで解釈できない内容はそのまま残します</translation>
    </message>
    <message>
        <source>The connection “%1” is skipped: %2</source>
        <translation>接続「%1」をスキップします: %2</translation>
    </message>
    <message>
        <source>The connection “%1” is skipped: its proxy cannot be read</source>
        <translation>接続「%1」をスキップします: プロキシを読み取れません</translation>
    </message>
    <message>
        <source>The connections could not be kept: %1 cannot be written</source>
        <translation>接続を保存できませんでした: %1 に書き込めません</translation>
    </message>
    <message>
        <source>A part of the settings file %1 cannot be read, and what it holds is not shown. The file as it was is kept as %2</source>
        <translation>設定ファイル %1 の一部を読み取れないため、その内容は表示されません。元のファイルは %2 として保存してあります</translation>
    </message>
    <message>
        <source>A part of the settings file %1 cannot be read, and what it holds is not shown</source>
        <translation>設定ファイル %1 の一部を読み取れないため、その内容は表示されません</translation>
    </message>
    <message>
        <source>See to it that the file and its folder can be written and the disk is not full, then try again</source>
        <translation>ファイルとそのフォルダーに書き込めること、ディスクに空きがあることを確かめてから、やり直してください</translation>
    </message>
    <message>
        <source>If connections are missing, import an export of them, or add them again</source>
        <translation>接続が足りない場合は、エクスポートしたものをインポートするか、追加し直してください</translation>
    </message>
    <message>
        <source>Correct it in %1, or remove it</source>
        <translation>%1 で修正するか、削除してください</translation>
    </message>
    <message>
        <source>The connection “%1” is skipped: a part of it is missing</source>
        <translation>接続「%1」は一部が欠けているため、飛ばされます</translation>
    </message>
    <message>
        <source>The connection “%1” is read-only: a part of it is missing</source>
        <translation>接続「%1」は一部が欠けているため、読み取り専用です</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionSwitcher</name>
    <message>
        <source>Switch connection</source>
        <translation>接続の切り替え</translation>
    </message>
    <message>
        <source>Press a number, or type a part of the name.</source>
        <translation>番号を押すか、名前の一部を入力してください。</translation>
    </message>
    <message>
        <source>Part of the name or host</source>
        <translation>名前またはホストの一部</translation>
    </message>
    <message>
        <source>Name or host</source>
        <translation>名前またはホスト</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>接続を追加…</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionsPage</name>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>refreshed by hand</source>
        <translation>手動で更新</translation>
    </message>
    <message numerus="yes">
        <source>refreshed every %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分ごとに更新</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>None is kept yet</source>
        <translation>保存済みの接続はありません</translation>
    </message>
    <message>
        <source>No connection is kept yet</source>
        <translation>保存された接続はまだありません</translation>
    </message>
    <message>
        <source>It is the first one already</source>
        <translation>すでに先頭にあります</translation>
    </message>
    <message>
        <source>It is the last one already</source>
        <translation>すでに末尾にあります</translation>
    </message>
    <message>
        <source>They stand in this order in the menu and in “Switch connection”, which numbers them. Name, colour, read-only, proxy, certificates and refreshing are set for each.</source>
        <translation>この順番でメニューと「接続の切り替え」に番号付きで並びます。名前、色、読み取り専用、プロキシ、証明書、更新は接続ごとに設定します。</translation>
    </message>
    <message>
        <source>%1 · cannot be read</source>
        <translation>%1 · 読み取れません</translation>
    </message>
    <message>
        <source>It cannot be read: correct it in the settings file, or remove it</source>
        <translation>読み取れません。設定ファイルで修正するか、削除してください</translation>
    </message>
</context>
<context>
    <name>tokendesk::ContainDialog</name>
    <message>
        <source>Revoked %1</source>
        <translation>%1 を失効させました</translation>
    </message>
    <message>
        <source>Failed for %1: %2</source>
        <translation>%1 の失敗: %2</translation>
    </message>
    <message>
        <source>Deactivated the account</source>
        <translation>アカウントを無効化しました</translation>
    </message>
    <message>
        <source>Ended: no active token is left</source>
        <translation>終了: 有効なトークンは残っていません</translation>
    </message>
    <message>
        <source>Ended early: %1</source>
        <translation>途中で終了: %1</translation>
    </message>
    <message>
        <source>%1 UTC   %2</source>
        <comment>time, then what happened</comment>
        <translation>%1 UTC   %2</translation>
    </message>
    <message>
        <source>Also &amp;deactivate the account</source>
        <translation>アカウントも無効化(&amp;D)</translation>
    </message>
    <message>
        <source>I know that this is my own account, and have another way in</source>
        <translation>自分自身のアカウントであることを理解しており、ほかに接続する手段がある</translation>
    </message>
    <message>
        <source>Export timeline…</source>
        <translation>タイムラインをエクスポート…</translation>
    </message>
    <message>
        <source>Restore exactly these…</source>
        <translation>失効させたものだけを復元…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Contain now</source>
        <translation>今すぐ封じ込め</translation>
    </message>
    <message>
        <source>Contain %1?</source>
        <translation>%1 を封じ込めますか?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) revoked</source>
        <translation>
            <numerusform>%Ln 件のトークンを失効させました</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 is contained</source>
        <translation>%1 を封じ込めました</translation>
    </message>
    <message>
        <source>No active token is left, and the account is deactivated.</source>
        <translation>有効なトークンは残っておらず、アカウントは無効です。</translation>
    </message>
    <message>
        <source>No active token is left.</source>
        <translation>有効なトークンは残っていません。</translation>
    </message>
    <message>
        <source>%1 is not contained</source>
        <translation>%1 は封じ込められていません</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln token(s) now</source>
        <translation>
            <numerusform>%Ln 件のトークンを今すぐ失効</numerusform>
        </translation>
    </message>
    <message>
        <source>containment</source>
        <translation>封じ込め</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) not revoked, the most recently used first:</source>
        <translation>
            <numerusform>失効していないトークン %Ln 件 (最近使用した順):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Containing %1…</source>
        <translation>%1 を封じ込めています…</translation>
    </message>
    <message>
        <source>This deployment does not offer to deactivate an account</source>
        <translation>このデプロイメントではアカウントを無効化できません</translation>
    </message>
    <message>
        <source>Every token of this account that is not revoked is revoked now, the most recently used first, ahead of everything else. The list is read again until none is left. No other account is touched.</source>
        <translation>このアカウントの失効されていないトークンを、最後に使われたものから順に、ほかのすべてに先立って今すぐ失効させます。1 件も残らなくなるまで一覧を読み直します。ほかのアカウントには触れません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) not clearly answered: the list will tell</source>
        <translation>
            <numerusform>明確な応答のない要求 %Ln 件: 一覧で確認します</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping: what is on its way is awaited</source>
        <translation>停止しています: 送信済みの要求を待っています</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The list shows no active token of this account.</source>
        <translation>一覧に、このアカウントの有効なトークンはありません。</translation>
    </message>
    <message>
        <source>Your own credential is revoked by then. Deactivate the account with another credential</source>
        <translation>その時点であなた自身の認証情報は失効しています。別の認証情報でアカウントを無効化してください</translation>
    </message>
    <message>
        <source>The account is deactivated already</source>
        <translation>アカウントはすでに無効化されています</translation>
    </message>
    <message>
        <source>Deactivate the account</source>
        <translation>アカウントを無効化</translation>
    </message>
    <message>
        <source>Check the list again</source>
        <translation>一覧をもう一度確認</translation>
    </message>
    <message>
        <source>%1 has no active token, but is not deactivated</source>
        <translation>%1 に有効なトークンはありませんが、無効化されていません</translation>
    </message>
    <message>
        <source>Containment of %1</source>
        <translation>%1 の封じ込め</translation>
    </message>
    <message>
        <source>The list of tokens is not read, so it is not known which of this account are active now.</source>
        <translation>トークンの一覧を読み込んでいないため、このアカウントのどのトークンが現在有効かは分かりません。</translation>
    </message>
    <message>
        <source>It is still going on. The button Stop ends it: nothing more is begun then, and what was done stays done.</source>
        <translation>まだ続いています。「停止」ボタンで終了できます。その後は何も開始せず、実行済みのものはそのまま残ります。</translation>
    </message>
    <message>
        <source>What happened? It is shown under Activity (optional)</source>
        <translation>何が起きましたか? 「アクティビティ」に表示されます (任意)</translation>
    </message>
    <message numerus="yes">
        <source>Started: %Ln token(s) not revoked</source>
        <translation>
            <numerusform>開始: 失効していないトークン %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken up again: %Ln token(s) not revoked</source>
        <translation>
            <numerusform>再開: 失効していないトークン %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln token(s) revoked</source>
        <translation>
            <numerusform>%Ln 件中 %1 件のトークンを失効させました</numerusform>
        </translation>
    </message>
    <message>
        <source>No active token is left, and the account is deactivated (not by this run).</source>
        <translation>有効なトークンは残っておらず、アカウントは無効です（この実行によるものではありません）。</translation>
    </message>
    <message>
        <source>The account is deactivated, not by this run</source>
        <translation>アカウントは無効です（この実行によるものではありません）</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>最終使用: %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>使用歴なし</translation>
    </message>
    <message>
        <source>last use not known</source>
        <translation>最終使用は不明</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) not revoked yet</source>
        <translation>
            <numerusform>%Ln 件のトークンがまだ失効していません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list shows %Ln token(s) of this account that are not revoked.</source>
        <translation>
            <numerusform>一覧には、このアカウントの失効していないトークンが %Ln 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s): not known whether revoked</source>
        <translation>
            <numerusform>%Ln 件のトークン: 失効したかどうか不明</numerusform>
        </translation>
    </message>
    <message>
        <source>whether the containment revoked it is not known</source>
        <extracomment>Beside a token</extracomment>
        <translation>封じ込めで失効したかどうかは不明です</translation>
    </message>
    <message>
        <source>The list shows %1 as revoked (whether by this run is not known; asked for at %2 UTC)</source>
        <extracomment>%1: a token; %2: a time</extracomment>
        <translation>一覧では %1 は失効しています (この実行によるものかは不明。要求は %2 UTC)</translation>
    </message>
    <message>
        <source>Not clear for %1: %2</source>
        <translation>%1 は不明: %2</translation>
    </message>
    <message>
        <source>The list shows the account as deactivated (whether by this run is not known; asked for at %1 UTC)</source>
        <translation>一覧ではアカウントは無効化されています (この実行によるものかは不明。要求は %1 UTC)</translation>
    </message>
    <message>
        <source>The account, which this containment deactivated, is active again.</source>
        <translation>この封じ込めで無効化したアカウントが、再び有効になっています。</translation>
    </message>
    <message>
        <source>Read again: none left</source>
        <translation>再読み込み: 残りなし</translation>
    </message>
    <message numerus="yes">
        <source>Read again: %Ln left</source>
        <translation>
            <numerusform>再読み込み: 残り %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s): answered as revoked, but listed as active</source>
        <translation>
            <numerusform>%Ln 件のトークン: 応答では失効済み、一覧では有効</numerusform>
        </translation>
    </message>
    <message>
        <source>The list shows none of what was revoked as revoked</source>
        <translation>失効させたトークンのうち、一覧で失効済みのものはありません</translation>
    </message>
</context>
<context>
    <name>tokendesk::Containment</name>
    <message>
        <source>The list could not be read again: %1</source>
        <translation>一覧を読み直せませんでした: %1</translation>
    </message>
    <message>
        <source>Takes back the containment of %1</source>
        <translation>%1 の封じ込めを元に戻す</translation>
    </message>
    <message>
        <source>It was not answered before the interruption</source>
        <translation>中断の前に応答がありませんでした</translation>
    </message>
    <message>
        <source>The server did not give its list of tokens, so it is not known whether any is still active. Connect with an admin&apos;s credential and contain the account again, or look at the server itself.</source>
        <translation>サーバーからトークンの一覧を取得できなかったため、有効なトークンが残っているかどうか不明です。管理者の認証情報で接続してアカウントをもう一度封じ込めるか、サーバー側で直接確認してください。</translation>
    </message>
    <message>
        <source>A part of the server&apos;s list of tokens could not be read, so another token may still be active. Look at the server itself.</source>
        <translation>サーバーのトークン一覧の一部を読み取れなかったため、ほかにもまだ有効なトークンがある可能性があります。サーバー側で直接確認してください。</translation>
    </message>
    <message>
        <source>The account is not on the server&apos;s list any more, so it is not known whether any token is still active. Look at the server itself.</source>
        <translation>アカウントがもうサーバーの一覧にないため、有効なトークンが残っているかどうか不明です。サーバー側で直接確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>The server answered that all were revoked, but its list still shows %Ln token(s) as active. The list may be late, or nothing was done: try again in a moment, and look at the server itself if it stays so.</source>
        <translation>
            <numerusform>サーバーはすべて失効したと応答しましたが、一覧ではまだ %Ln 件のトークンが有効です。一覧の反映が遅れているか、何も実行されていません。少し待ってから再試行し、それでも変わらない場合はサーバー自体を確認してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server does not say of %Ln active token(s) whose they are, so one of them may be this account&apos;s. They stand under “%1”. Look at the server itself.</source>
        <translation>
            <numerusform>サーバーは %Ln 件の有効なトークンの持ち主を示していないため、このアカウントのものが含まれている可能性があります。それらは「%1」の下にあります。サーバー側で確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped before the account was deactivated.</source>
        <translation>アカウントが無効化される前に停止されました。</translation>
    </message>
    <message>
        <source>It was stopped before a list showed that no token is left. Tokens may still be active: try again, or look at the server itself.</source>
        <translation>トークンが残っていないことを一覧が示す前に停止されました。まだ有効なトークンがあるかもしれません。やり直すか、サーバー自体で確認してください。</translation>
    </message>
    <message>
        <source>The account could not be deactivated: %1</source>
        <translation>アカウントを無効化できませんでした: %1</translation>
    </message>
    <message>
        <source>No token of the account is active, but the account itself is, so new tokens can be made for it.</source>
        <translation>このアカウントに有効なトークンはありませんが、アカウント自体は有効なので、新しいトークンを作成できます。</translation>
    </message>
    <message>
        <source>It was not clearly answered</source>
        <translation>はっきりした応答がありませんでした</translation>
    </message>
    <message>
        <source>It is tried again if the list shows it as active</source>
        <translation>一覧で有効と示された場合は再試行されます</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are not revoked. %1</source>
        <translation>
            <numerusform>%Ln 件のトークンが失効していません。%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server answered of %Ln other token(s) that they were revoked, but its list still shows them as active.</source>
        <translation>
            <numerusform>ほかの %Ln 件のトークンについて、サーバーは失効したと応答しましたが、一覧ではまだ有効です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::CredentialInput</name>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>ブラウザーでサインイン(&amp;B)</translation>
    </message>
    <message>
        <source>or</source>
        <translation>または</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>ブラウザーでサインイン</translation>
    </message>
    <message>
        <source>Received from the browser</source>
        <translation>ブラウザーから受け取りました</translation>
    </message>
    <message>
        <source>Cancel the sign-in in the browser first</source>
        <translation>先にブラウザーでのサインインをキャンセルしてください</translation>
    </message>
</context>
<context>
    <name>tokendesk::CredentialNotice</name>
    <message>
        <source>%1 does not accept your credential any more: it has ended or was revoked.</source>
        <translation>%1 はこの認証情報を受け付けなくなりました: 期限切れか失効済みです。</translation>
    </message>
    <message>
        <source>What you see was read %1.</source>
        <translation>表示中の内容は%1に読み取られました。</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>もう一度サインイン…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Your own credential for %1 has ended (%2).</source>
        <translation>%1 用の自分の認証情報は期限切れになりました (%2)。</translation>
    </message>
    <message>
        <source>Your own credential for %1 ends %2. Renew it before, and go on without a break.</source>
        <translation>%1 用の自分の認証情報はまもなく期限切れになります (%2)。中断しないよう、その前に更新してください。</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>更新…</translation>
    </message>
</context>
<context>
    <name>tokendesk::DateField</name>
    <message>
        <source>Open the calendar</source>
        <translation>カレンダーを開く</translation>
    </message>
    <message>
        <source>This is not a day. Write it like this: %1.</source>
        <translation>日付ではありません。%1 のように入力してください。</translation>
    </message>
</context>
<context>
    <name>tokendesk::DaysDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>It takes a number of days from 1 to %1.</source>
        <translation>1 から %1 までの日数を入力してください。</translation>
    </message>
</context>
<context>
    <name>tokendesk::DecisionDialog</name>
    <message>
        <source>Keep</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>It &amp;returns on</source>
        <translation>再表示する日(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>理由(&amp;W)</translation>
    </message>
    <message>
        <source>Decide: %1</source>
        <translation>判断: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message numerus="yes">
        <source>Decide %Ln finding(s)</source>
        <translation>
            <numerusform>%Ln 件の検出結果の判断</numerusform>
        </translation>
    </message>
    <message>
        <source>The same decision for each of them.</source>
        <translation>すべてに同じ判断を適用します。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>An auditor reads this: say why it may stay as it is.</source>
        <translation>監査担当者が読みます。そのままでよい理由を書いてください。</translation>
    </message>
    <message>
        <source>Nothing is changed yet. The decision is written down; carry it out with the buttons beside the finding.</source>
        <translation>まだ何も変更されません。判断が記録されます。実行は検出結果の横のボタンで行ってください。</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>理由を入力してください。</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>記録しています…</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>決定を取り消す</translation>
    </message>
    <message>
        <source>Choose %1 or a later day.</source>
        <translation>%1 以降の日付を選んでください。</translation>
    </message>
    <message>
        <source>An auditor reads this: say why it may wait until then.</source>
        <translation>監査担当者が読みます。その日まで待ってよい理由を書いてください。</translation>
    </message>
</context>
<context>
    <name>tokendesk::DetailPane</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tokendesk::Divider</name>
    <message>
        <source>The arrow keys move it, Home and End move it as far as it goes, Enter puts it back.</source>
        <translation>矢印キーで動かし、Home と End で端まで動かし、Enter で元の位置に戻します。</translation>
    </message>
</context>
<context>
    <name>tokendesk::EditAccountDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 の編集</translation>
    </message>
    <message>
        <source>I know that this takes my own access as an administrator away</source>
        <translation>自分自身の管理者アクセスが失われることを理解した</translation>
    </message>
    <message>
        <source>A change of the role or the teams acts at once on every token of the account.</source>
        <translation>ロールまたはチームの変更は、アカウントのすべてのトークンにただちに反映されます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>まだ何も変更されていません</translation>
    </message>
    <message>
        <source>This is the account whose credential you are using. Without the Admin role you can manage nothing here any more, and cannot take this back yourself.</source>
        <translation>現在使用している認証情報のアカウントです。Admin ロールがなくなると、ここでは何も管理できなくなり、自分で元に戻すこともできません。</translation>
    </message>
    <message>
        <source>Saving the changes…</source>
        <translation>変更を保存しています…</translation>
    </message>
</context>
<context>
    <name>tokendesk::EditConnectionDialog</name>
    <message>
        <source>Edit connection</source>
        <translation>接続の編集</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせています…</translation>
    </message>
    <message>
        <source>Handing it to the keychain…</source>
        <translation>キーチェーンに渡しています…</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 を削除しますか?</translation>
    </message>
    <message>
        <source>Its token is taken out of the keychain, and its address, name and colour are forgotten.</source>
        <translation>トークンをキーチェーンから削除し、アドレス、名前、色を消去します。</translation>
    </message>
    <message>
        <source>Nothing changes on the server: the token stays valid there. What this program has written down of its work stays too.</source>
        <translation>サーバーでは何も変わらず、トークンは引き続き有効です。このプログラムの作業記録も残ります。</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>接続を削除</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>削除しています…</translation>
    </message>
    <message>
        <source>Save without a test</source>
        <translation>テストせずに保存</translation>
    </message>
</context>
<context>
    <name>tokendesk::EvidenceDialog</name>
    <message>
        <source>Evidence pack</source>
        <translation>証拠パック</translation>
    </message>
    <message>
        <source>&amp;In the folder</source>
        <translation>保存先フォルダー(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Hash of its manifest</source>
        <translation>マニフェストのハッシュ(&amp;H)</translation>
    </message>
    <message>
        <source>A folder of its own with the report as PDF and HTML, and the same as tables and data: CSV, JSON, SARIF, a calendar, the policy.</source>
        <translation>専用のフォルダーに、PDF と HTML のレポート、および同じ内容の表とデータ (CSV、JSON、SARIF、カレンダー、ポリシー) を保存します。</translation>
    </message>
    <message>
        <source>The review is not finished: the report says so. A folder of its own with the report as PDF and HTML, and the same as tables and data: CSV, JSON, SARIF, a calendar, the policy.</source>
        <translation>レビューは完了しておらず、レポートにもその旨が記載されます。専用のフォルダーに、PDF と HTML のレポート、および同じ内容の表とデータ (CSV、JSON、SARIF、カレンダー、ポリシー) を保存します。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>It will be called “%1”.</source>
        <translation>名前は「%1」になります。</translation>
    </message>
    <message>
        <source>Write it down elsewhere, in a ticket for example: with it anybody can prove later that nothing was altered. It is no signature.</source>
        <translation>チケットなど、別の場所に書き留めてください。これがあれば、改変がなかったことを後で誰でも証明できます。署名ではありません。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Write the pack</source>
        <translation>パックを書き出す</translation>
    </message>
    <message>
        <source>Folder for the evidence pack</source>
        <translation>証拠パックのフォルダー</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another one.</source>
        <translation>そのフォルダーはありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>レポートを書き出しています…</translation>
    </message>
    <message>
        <source>The evidence pack is written</source>
        <translation>証拠パックを書き出しました</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Calling it off…</source>
        <translation>中止しています…</translation>
    </message>
    <message>
        <source>No program on this desktop opens folders.</source>
        <translation>このデスクトップには、フォルダーを開くプログラムがありません。</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>フォルダーはもうありません。</translation>
    </message>
    <message>
        <source>No review is under way: the report is a draft of how everything stands now. A folder of its own with the report as PDF and HTML, and the same as tables and data: CSV, JSON, SARIF, a calendar, the policy.</source>
        <translation>進行中のレビューはありません: レポートは現在の状態の下書きです。PDF と HTML のレポートと、同じ内容の表とデータ（CSV、JSON、SARIF、カレンダー、ポリシー）が専用のフォルダーに入ります。</translation>
    </message>
    <message>
        <source>The review from %1 to %2</source>
        <translation>%1 から %2 までのレビュー</translation>
    </message>
    <message>
        <source>The review since %1</source>
        <translation>%1 開始のレビュー</translation>
    </message>
</context>
<context>
    <name>tokendesk::ExpiryPicker</name>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
</context>
<context>
    <name>tokendesk::ExpiryTimeline</name>
    <message>
        <source>Expiries</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Expiries %1</source>
        <translation>%1の有効期限</translation>
    </message>
    <message>
        <source>token state</source>
        <translation>トークンの状態</translation>
    </message>
    <message>
        <source>gravest finding</source>
        <translation>最も重大な検出結果</translation>
    </message>
    <message>
        <source>Bars show the %1</source>
        <translation>棒グラフの内容: %1</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>タイムラインを表示</translation>
    </message>
    <message>
        <source>Fold the timeline away</source>
        <translation>タイムラインを折りたたむ</translation>
    </message>
    <message>
        <source>Token expiries %1, %2</source>
        <translation>トークンの有効期限 (%1)、%2</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF or picture…</source>
        <translation>PDF または画像として保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Print or save the timeline</source>
        <translation>タイムラインを印刷または保存</translation>
    </message>
    <message>
        <source>The server&apos;s list does not say, or not readably, when or whether they expire: they are in none of the bars</source>
        <translation>サーバーの一覧は期限切れの時期や有無を示していないか、読み取れません。どの棒にも含まれません</translation>
    </message>
</context>
<context>
    <name>tokendesk::FilterBar</name>
    <message>
        <source>More in the search text</source>
        <translation>検索テキストに続きがあります</translation>
    </message>
    <message>
        <source>What stands beside “OR” or behind “-” has no chip: it counts all the same.</source>
        <translation>「OR」の隣や「-」の後にあるものにはチップがありませんが、検索には反映されます。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>すべて表示に戻す</translation>
    </message>
    <message>
        <source>Take %1 out of the search</source>
        <translation>検索から %1 を外す</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) of the search are not understood: %1</source>
        <translation>
            <numerusform>検索のうち %Ln か所を解釈できません: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>解釈できません: %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
</context>
<context>
    <name>tokendesk::FilterChip</name>
    <message>
        <source>%1 of %2 shown · %3 hidden by filters</source>
        <translation>%2 件中 %1 件を表示 · %3 件はフィルターにより非表示</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many rows are shown of how many that there are, where there is little room</extracomment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>tokendesk::FindingDelegate</name>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>検出結果 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::FindingModel</name>
    <message numerus="yes">
        <source>%1: %Ln finding(s)</source>
        <translation>
            <numerusform>%1: 検出結果 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln finding(s), gravest %2, collapsed</source>
        <translation>
            <numerusform>%1: 検出結果 %Ln 件、最も重大なもの: %2、折りたたみ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln finding(s), gravest %2, expanded</source>
        <translation>
            <numerusform>%1: 検出結果 %Ln 件、最も重大なもの: %2、展開</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出結果</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
</context>
<context>
    <name>tokendesk::FinishReviewDialog</name>
    <message>
        <source>Finish the review</source>
        <translation>レビューの完了</translation>
    </message>
    <message>
        <source>The lists are read once more, so that the record says how each token stands after the review. It cannot be changed afterwards.</source>
        <translation>レビュー後の各トークンの状態を記録するため、一覧をもう一度読み取ります。完了後の記録は変更できません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>証拠パック…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found any more, and nothing was decided about it.</source>
        <translation>
            <numerusform>%Ln 件は判断しないまま検出されなくなりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the lists once more…</source>
        <translation>一覧をもう一度読み取っています…</translation>
    </message>
    <message>
        <source>The review is finished</source>
        <translation>レビューが完了しました</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be decided: rows of the lists could not be read. The record says that it is not known, and names the rows.</source>
        <translation>
            <numerusform>%Ln 件は、一覧に読み取れない行があるため判断できません。記録には不明と記載され、該当する行が示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is left</source>
        <translation>残りを表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) to rotate, revoke or delete not carried out yet. Do it on the Review page: decision:rotate,revoke,delete finds them there. The report lists each.</source>
        <translation>
            <numerusform>ローテーション・失効・削除の決定のうち %Ln 件がまだ実行されていません。「レビュー」ページで実行してください。decision:rotate,revoke,delete で見つかります。レポートには一件ずつ載ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its record is kept on this computer. The evidence pack is what you give away: a report for people, and the same as data.</source>
        <translation>記録はこのコンピューターに保存されます。提出には証拠パック (人が読むレポートと、同じ内容のデータ) を使用してください。</translation>
    </message>
    <message numerus="yes">
        <source>The policy asks for a decision on %Ln finding(s).</source>
        <translation>
            <numerusform>ポリシーは %Ln 件の検出結果について判断を求めています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are decided.</source>
        <translation>
            <numerusform>そのうち %Ln 件は判断済みです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the lists again and finish</source>
        <translation>一覧を再度読み込んで完了</translation>
    </message>
    <message>
        <source>The record of the review says so.</source>
        <translation>レビューの記録にそう記載されます。</translation>
    </message>
</context>
<context>
    <name>tokendesk::FoldedChips</name>
    <message>
        <source>More</source>
        <extracomment>Filters for which there is no room</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Filters for which the window is too narrow</source>
        <translation>ウィンドウの幅が足りず表示できないフィルターです</translation>
    </message>
</context>
<context>
    <name>tokendesk::FormDialog</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Please wait: this has been asked for already, and its outcome would be lost.</source>
        <translation>お待ちください。すでに要求を送信しています。今閉じると結果がわからなくなります。</translation>
    </message>
    <message>
        <source>What you have typed is lost when you leave. Press Escape again, or close the window again, to discard it.</source>
        <translation>閉じると入力した内容は失われます。破棄するには、もう一度 Esc キーを押すか、もう一度ウィンドウを閉じてください。</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>もう一度サインイン…</translation>
    </message>
</context>
<context>
    <name>tokendesk::HandoverChoice</name>
    <message>
        <source>By &amp;hand</source>
        <translation>手渡し(&amp;H)</translation>
    </message>
    <message>
        <source>To a &amp;file each</source>
        <translation>ファイルへ 1 件ずつ(&amp;F)</translation>
    </message>
    <message>
        <source>To a &amp;command</source>
        <translation>コマンドへ(&amp;C)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>A program of yours, and its arguments</source>
        <translation>お使いのプログラムとその引数</translation>
    </message>
    <message>
        <source>TOKENDESK_TOKEN_NAME and TOKENDESK_ACCOUNT tell it whose it is.</source>
        <translation>どのトークンかは TOKENDESK_TOKEN_NAME と TOKENDESK_ACCOUNT でわかります。</translation>
    </message>
    <message>
        <source>A file of its own for each value, readable by you alone. Nothing is overwritten.</source>
        <translation>値ごとに、自分だけが読み取れる専用のファイルに保存します。上書きは行いません。</translation>
    </message>
    <message>
        <source>Folder for the tokens&apos; files</source>
        <translation>トークンのファイルのフォルダー</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one.</source>
        <translation>そのフォルダーはありません。フォルダーを選んでください。</translation>
    </message>
    <message>
        <source>You may not write into it. Choose another folder.</source>
        <translation>書き込む権限がありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>To a &amp;file</source>
        <translation>ファイルへ(&amp;F)</translation>
    </message>
</context>
<context>
    <name>tokendesk::HistoryFilterBar</name>
    <message>
        <source>Since</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>このプログラム</translation>
    </message>
    <message>
        <source>Since this day</source>
        <translation>この日以降</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln 件の変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Since: as searched</source>
        <translation>開始: 検索のとおり</translation>
    </message>
</context>
<context>
    <name>tokendesk::HistoryModel</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Token or account</source>
        <translation>トークンまたはアカウント</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>変更前と変更後</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>変更元</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>確認日時</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
</context>
<context>
    <name>tokendesk::HistoryPage</name>
    <message>
        <source>What changed</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Details of what changed</source>
        <translation>変更点の詳細</translation>
    </message>
    <message>
        <source>The program has watched this connection since %1</source>
        <translation>この接続の監視開始: %1</translation>
    </message>
    <message>
        <source>Choose one change of a token first</source>
        <translation>先にトークンの変更を 1 つ選んでください</translation>
    </message>
    <message>
        <source>The token is not there any more</source>
        <translation>トークンはもうありません</translation>
    </message>
    <message>
        <source>Choose one change of a token or an account first</source>
        <translation>先にトークンまたはアカウントの変更を 1 つ選んでください</translation>
    </message>
    <message>
        <source>The account is not there any more</source>
        <translation>アカウントはもうありません</translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <translation>何も表示されていません</translation>
    </message>
    <message>
        <source>Choose a change first</source>
        <translation>先に変更を選んでください</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>フィルターは設定されていません</translation>
    </message>
    <message>
        <source>what-changed</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>What changes is not written down</source>
        <translation>変更点が記録されていません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>What changed cannot be told</source>
        <translation>変更点を確認できません</translation>
    </message>
    <message>
        <source>Reading what changed…</source>
        <translation>変更点を読み取っています…</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>一致する変更がありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) hidden by the filters.</source>
        <translation>
            <numerusform>%Ln 件の変更がフィルターにより非表示です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The program has watched this connection since %1.</source>
        <translation>この接続の監視開始: %1。</translation>
    </message>
    <message>
        <source>Nothing changed since %1</source>
        <translation>%1 以降の変更はありません</translation>
    </message>
    <message>
        <source>Nothing changed at the last refresh</source>
        <translation>前回の更新で変更はありませんでした</translation>
    </message>
    <message>
        <source>Nothing changed since it was last open</source>
        <translation>前回開いたとき以降の変更はありません</translation>
    </message>
    <message>
        <source>Choose a change to see when it happened and where.</source>
        <translation>変更を選ぶと、いつ、どこで行われたかを表示します。</translation>
    </message>
    <message>
        <source>What was changed after the last refresh shows with the next one.</source>
        <translation>最後の更新の後に変更されたものは、次の更新で表示されます。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>まだ変更はありません</translation>
    </message>
    <message>
        <source>No change matches “%1”</source>
        <translation>「%1」に一致する変更はありません</translation>
    </message>
</context>
<context>
    <name>tokendesk::HttpClient</name>
    <message>
        <source>The connection is read-only, so the change was not sent</source>
        <translation>接続が読み取り専用のため、変更を送信しませんでした</translation>
    </message>
    <message>
        <source>Edit the connection to allow changes</source>
        <translation>変更を許可するには、接続を編集してください</translation>
    </message>
    <message>
        <source>The connection is locked</source>
        <translation>接続はロックされています</translation>
    </message>
    <message>
        <source>Unlock it first</source>
        <translation>先にロックを解除してください</translation>
    </message>
</context>
<context>
    <name>tokendesk::HttpTransport</name>
    <message>
        <source>The credential holds characters that no token has, so it was not sent</source>
        <translation>認証情報に、トークンにはない文字が含まれているため、送信しませんでした</translation>
    </message>
    <message>
        <source>Paste the token again</source>
        <translation>トークンをもう一度貼り付けてください</translation>
    </message>
    <message>
        <source>%1 is not encrypted, so the credential was not sent</source>
        <translation>%1 は暗号化されていないため、認証情報を送信しませんでした</translation>
    </message>
    <message>
        <source>Use an address that begins with https://</source>
        <translation>https:// で始まるアドレスを使用してください</translation>
    </message>
</context>
<context>
    <name>tokendesk::IdentityPanel</name>
    <message>
        <source>Never</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>The credential does not say</source>
        <translation>認証情報に記載なし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Credential of</source>
        <translation>認証情報の所有者</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>The server does not say</source>
        <translation>サーバーに記載なし</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス権</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>None was used: the system did not name its own in time.</source>
        <translation>使用されませんでした: システムがプロキシを時間内に通知しませんでした。</translation>
    </message>
</context>
<context>
    <name>tokendesk::ImportDialog</name>
    <message>
        <source>There is another “%1”: it is added as “%2”.</source>
        <translation>別の「%1」があるため、「%2」として追加します。</translation>
    </message>
    <message>
        <source>It is there already, and left out.</source>
        <translation>すでにあるため、除外します。</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>プロキシなし</translation>
    </message>
    <message>
        <source>authority in %1</source>
        <translation>認証局: %1</translation>
    </message>
    <message>
        <source>client certificate in %1</source>
        <translation>クライアント証明書: %1</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>接続のインポート</translation>
    </message>
    <message>
        <source>The file says where your token will be sent, and through which proxy. Take over only what you know. Each asks for its own token when you open it; nothing that is there already is changed.</source>
        <translation>このファイルは、トークンの送信先と、経由するプロキシを決めるものです。確かなものだけを取り込んでください。それぞれ、開くときに専用のトークンの入力を求めます。既存のものは変更されません。</translation>
    </message>
    <message>
        <source>Connections in the file</source>
        <translation>ファイル内の接続</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln connection(s)</source>
        <translation>
            <numerusform>%Ln 件の接続を追加</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>追加するものがありません。</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>記録しています…</translation>
    </message>
    <message>
        <source>SOCKS5 proxy %1</source>
        <translation>SOCKS5 プロキシ %1</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>プロキシ %1</translation>
    </message>
    <message>
        <source>This connection is left out.</source>
        <translation>この接続は取り込みません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) cannot be taken over; the list says why.</source>
        <translation>
            <numerusform>%Ln 件の接続を取り込めません。理由はリストに示しています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::InterruptedBanner</name>
    <message>
        <source>The containment of %1 was interrupted. Some of its tokens may still be active.</source>
        <translation>%1 の封じ込めが中断されました。有効なトークンが残っている可能性があります。</translation>
    </message>
    <message>
        <source>Contain it…</source>
        <translation>封じ込め…</translation>
    </message>
    <message numerus="yes">
        <source>A plan for %Ln token(s) was interrupted. What was done is done; the rest waits.</source>
        <translation>
            <numerusform>%Ln 件のトークンの計画が中断されました。実行済みのものはそのままで、残りは待機中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look and continue…</source>
        <translation>確認して続行…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>A plan was interrupted, and cannot be taken up: %1</source>
        <translation>計画が中断され、再開できません: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;2 of 3&quot;, of what was interrupted; %2: what it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>The containment of %1 has not come to its end. %2</source>
        <extracomment>%2: sentences on what is left of it</extracomment>
        <translation>%1 の封じ込めは終わっていません。%2</translation>
    </message>
    <message>
        <source>It can go on when the deployment answers. Look at what was done.</source>
        <translation>デプロイメントが応答すれば続けられます。実行済みの内容を確認してください。</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>見る…</translation>
    </message>
    <message>
        <source>The account is not deactivated yet.</source>
        <translation>アカウントはまだ無効化されていません。</translation>
    </message>
    <message>
        <source>The containment of %1 was interrupted. %2</source>
        <extracomment>%2: sentences on what is left of it</extracomment>
        <translation>%1 の封じ込めが中断されました。%2</translation>
    </message>
    <message>
        <source>What it said when it ended: %1</source>
        <extracomment>%1: why a containment came to no good end, in sentences of that time</extracomment>
        <translation>終了時の内容: %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::Journal</name>
    <message>
        <source>The change could not be written down, so it was not sent</source>
        <translation>変更を記録できなかったため、送信しませんでした</translation>
    </message>
    <message>
        <source>The outcome of a change could not be written down</source>
        <translation>変更の結果を記録できませんでした</translation>
    </message>
    <message>
        <source>The journal could not be read</source>
        <translation>ジャーナルを読み取れませんでした</translation>
    </message>
    <message>
        <source>The journal could not be sealed</source>
        <translation>ジャーナルを封印できませんでした</translation>
    </message>
    <message>
        <source>What is going on could not be written down</source>
        <translation>進行状況を記録できませんでした</translation>
    </message>
    <message>
        <source>something else goes by this id</source>
        <translation>この ID は別のものが使用しています</translation>
    </message>
    <message>
        <source>What became of a new token&apos;s value could not be written down</source>
        <translation>新しいトークンの値がどうなったかを記録できませんでした</translation>
    </message>
</context>
<context>
    <name>tokendesk::LanguageChoice</name>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Of everything that is shown. What was written before stays as it is.</source>
        <translation>表示内容すべての言語です。すでに書き込まれた内容は変わりません。</translation>
    </message>
</context>
<context>
    <name>tokendesk::LeftoverPanel</name>
    <message>
        <source>Revoke it and make another…</source>
        <translation>失効させて作り直す…</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>失効させる</translation>
    </message>
    <message>
        <source>Leave it valid</source>
        <translation>有効なまま残す</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like it.</source>
        <translation>
            <numerusform>同様のものがほかに %Ln 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its value was never handed over</source>
        <translation>値は引き渡されませんでした</translation>
    </message>
    <message>
        <source>%1 of %2 was created %3, and it is not written down that its value was copied or saved. If you do not have it either, nobody can use it.</source>
        <translation>%2 の %1 は %3に作成されましたが、値がコピーまたは保存されたという記録がありません。あなたも値を持っていない場合、誰も使用できません。</translation>
    </message>
</context>
<context>
    <name>tokendesk::LoadNotices</name>
    <message>
        <source>What you see was read %1. %2</source>
        <translation>表示内容は %1に読み取ったものです。%2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>読み取れなかった内容</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>もう一度サインイン…</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Show the empty lists</source>
        <translation>空の一覧を表示</translation>
    </message>
    <message>
        <source>%1 It is tried again with each refresh.</source>
        <translation>%1 更新のたびに再試行されます。</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>接続を追加…</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>この接続を編集…</translation>
    </message>
</context>
<context>
    <name>tokendesk::LockedPage</name>
    <message>
        <source>&amp;Token</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>ロック解除(&amp;U)</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Other connection</source>
        <translation>別の接続</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 はロックされています</translation>
    </message>
    <message>
        <source>Tokendesk no longer holds its token, and no keychain has it: give it again. What you had begun is kept.</source>
        <translation>Tokendesk はトークンをもう保持しておらず、キーチェーンにもありません。もう一度入力してください。途中の作業は保持されています。</translation>
    </message>
    <message>
        <source>Tokendesk no longer holds its token: the system&apos;s keychain gives it back. What you had begun is kept.</source>
        <translation>Tokendesk はトークンをもう保持していません。システムのキーチェーンから取得します。途中の作業は保持されています。</translation>
    </message>
    <message>
        <source>The value of a new token waits to be taken. It is kept until you unlock; do not end the program before.</source>
        <translation>新しいトークンの値がまだ受け取られていません。ロックを解除するまで保持されます。それまでプログラムを終了しないでください。</translation>
    </message>
    <message>
        <source>Tokendesk no longer holds its token: the sandbox makes another. What you had begun is kept.</source>
        <translation>Tokendesk はトークンをもう保持していません。サンドボックスが新しいものを作ります。途中の作業はそのまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the key</source>
        <translation>鍵のパスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>Proxy pass&amp;word</source>
        <translation>プロキシのパスワード(&amp;W)</translation>
    </message>
</context>
<context>
    <name>tokendesk::LookPage</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>As the system: follows the desktop&apos;s light, dark or high contrast, also while the program runs.</source>
        <translation>「システムに合わせる」では、デスクトップのライト、ダーク、ハイコントラストの設定に従います。プログラムの実行中の切り替えにも対応します。</translation>
    </message>
</context>
<context>
    <name>tokendesk::MainWindow</name>
    <message>
        <source>Other connection</source>
        <translation>別の接続</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>この接続を編集…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 を開いています…</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s keychain</source>
        <translation>システムのキーチェーンを待っています</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>サンドボックスを起動しています…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Open a connection first</source>
        <translation>先に接続を開いてください</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>接続を追加…</translation>
    </message>
    <message>
        <source>Import connections…</source>
        <translation>接続をインポート…</translation>
    </message>
    <message>
        <source>Export connections…</source>
        <translation>接続をエクスポート…</translation>
    </message>
    <message>
        <source>Remove this connection…</source>
        <translation>この接続を削除…</translation>
    </message>
    <message>
        <source>Reset sandbox…</source>
        <translation>サンドボックスをリセット…</translation>
    </message>
    <message>
        <source>The language changes when the window is unlocked.</source>
        <translation>言語は、ウィンドウのロックを解除したときに切り替わります。</translation>
    </message>
    <message>
        <source>The language changes when this connection is saved or left.</source>
        <translation>言語は、この接続を保存するか中止したときに切り替わります。</translation>
    </message>
    <message>
        <source>The language changes when this is closed: %1.</source>
        <extracomment>%1: titles of windows</extracomment>
        <translation>言語は、次のウィンドウを閉じたときに切り替わります: %1。</translation>
    </message>
    <message>
        <source>Renew the credential…</source>
        <translation>認証情報を更新…</translation>
    </message>
    <message>
        <source>%1 (this run only)</source>
        <translation>%1 (今回の実行中のみ)</translation>
    </message>
    <message>
        <source>Forget this connection</source>
        <translation>この接続を消去</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no token for it</source>
        <translation>この接続のトークンがありません</translation>
    </message>
    <message>
        <source>The system&apos;s keychain has none.</source>
        <translation>システムのキーチェーンにもありません。</translation>
    </message>
    <message>
        <source>Sign in with the browser, or paste one.</source>
        <translation>ブラウザーでサインインするか、トークンを貼り付けてください。</translation>
    </message>
    <message>
        <source>Give it a token…</source>
        <translation>トークンを指定…</translation>
    </message>
    <message>
        <source>%1 was not opened: what goes on here comes first. It is in the list of connections.</source>
        <translation>%1 は開かれませんでした。ここで進行中の処理が優先されます。接続の一覧から開けます。</translation>
    </message>
    <message>
        <source>No connection is kept yet</source>
        <translation>保存された接続はまだありません</translation>
    </message>
    <message>
        <source>Something is still going on, or not saved: unlock first.</source>
        <translation>まだ処理中のもの、または保存されていないものがあります。先にロックを解除してください。</translation>
    </message>
    <message>
        <source>Something that was typed is not saved: unlock first, or choose again to discard it.</source>
        <translation>入力した内容が保存されていません。先にロックを解除するか、破棄する場合はもう一度選んでください。</translation>
    </message>
    <message>
        <source>Locked — Tokendesk</source>
        <translation>ロック中 — Tokendesk</translation>
    </message>
    <message>
        <source>%1 (read-only) — Tokendesk</source>
        <translation>%1 (読み取り専用) — Tokendesk</translation>
    </message>
    <message>
        <source>%1 — Tokendesk</source>
        <translation>%1 — Tokendesk</translation>
    </message>
    <message>
        <source>Sign in for this run only…</source>
        <translation>今回の実行中だけサインイン…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>もう一度サインイン…</translation>
    </message>
    <message>
        <source>A whole API server with demonstration data, on this computer only</source>
        <translation>デモデータの入った完全な API サーバー (このコンピューター上のみ)</translation>
    </message>
    <message>
        <source>The token value that you copied leaves the clipboard with the program. Paste it first, or choose the same again to quit.</source>
        <translation>コピーしたトークンの値は、プログラムの終了とともにクリップボードから消えます。先に貼り付けるか、もう一度同じ操作をして終了してください。</translation>
    </message>
</context>
<context>
    <name>tokendesk::ManualBrowser</name>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
</context>
<context>
    <name>tokendesk::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>マニュアルを検索</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>マニュアルのページ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Divider between the pages and the text</source>
        <translation>ページ一覧と本文の区切り線</translation>
    </message>
    <message>
        <source>No page has all these words.</source>
        <translation>これらの語をすべて含むページはありません。</translation>
    </message>
</context>
<context>
    <name>tokendesk::NavFilterButton</name>
    <message>
        <source>Filter: %1</source>
        <translation>フィルター: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter&apos;s name and its text</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tokendesk::NavFilters</name>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Rename, pin, order…</source>
        <translation>名前の変更、ピン留め、並べ替え…</translation>
    </message>
</context>
<context>
    <name>tokendesk::Navigation</name>
    <message>
        <source>What was done with this program</source>
        <translation>このプログラムで行ったこと</translation>
    </message>
    <message>
        <source>What became different on the server, by whatever means</source>
        <translation>サーバー上で変わったこと（方法を問わない）</translation>
    </message>
</context>
<context>
    <name>tokendesk::NewAccountDialog</name>
    <message>
        <source>New service account</source>
        <translation>新しいサービスアカウント</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>アカウントを作成</translation>
    </message>
    <message>
        <source>Step 1 of 2: the account. Its first token is the next step, and can wait.</source>
        <translation>ステップ 1/2: アカウント。最初のトークンは次のステップです。後で作成することもできます。</translation>
    </message>
    <message>
        <source>Creating the account…</source>
        <translation>アカウントを作成しています…</translation>
    </message>
    <message>
        <source>%1 was created as %2.</source>
        <translation>%1 を %2 として作成しました。</translation>
    </message>
    <message>
        <source>No token can be made for it now: %1.</source>
        <translation>現在、トークンを作成できません: %1。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Step 2 of 2: its first token.</source>
        <translation>ステップ 2/2: 最初のトークン。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>The account stays; tokens can be made at any time</source>
        <translation>アカウントは残ります。トークンはいつでも作成できます</translation>
    </message>
    <message>
        <source>The server gave it the role %1, not %2 as asked.</source>
        <translation>サーバーが与えたロールは %1 で、要求した %2 ではありません。</translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <translation>%1 を作成しました。</translation>
    </message>
    <message>
        <source>The server gave it the name %1, not %2 as asked.</source>
        <translation>サーバーは、指定した %2 ではなく %1 という名前を付けました。</translation>
    </message>
    <message>
        <source>Its teams are %1, not as asked.</source>
        <translation>チームは %1 で、指定したとおりではありません。</translation>
    </message>
    <message>
        <source>Looking for the account…</source>
        <translation>アカウントを探しています…</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>探す</translation>
    </message>
</context>
<context>
    <name>tokendesk::NewTokenDialog</name>
    <message>
        <source>Please wait: the token is being made, and its value would be lost. This takes at most a minute.</source>
        <translation>お待ちください。トークンを作成しています。今閉じると値が失われます。長くても 1 分で終わります。</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>トークンを作成</translation>
    </message>
    <message>
        <source>Creating the token…</source>
        <translation>トークンを作成しています…</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>探す</translation>
    </message>
    <message>
        <source>Looking for the token…</source>
        <translation>トークンを探しています…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>tokendesk::NoteDialog</name>
    <message>
        <source>A person or a team</source>
        <translation>個人またはチーム</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>何に使うか</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>所有者(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>用途(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Review it on</source>
        <translation>レビュー予定日(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>記録しています…</translation>
    </message>
    <message>
        <source>Several values: each stays as it is</source>
        <translation>複数の値: それぞれそのまま保持されます</translation>
    </message>
    <message>
        <source>Several dates: each stays as it is.</source>
        <translation>複数の日付: それぞれそのまま保持されます。</translation>
    </message>
    <message>
        <source>Owner and purpose of %1</source>
        <translation>%1 の所有者と用途</translation>
    </message>
    <message>
        <source>Without an owner, a purpose and a day the finding stays.</source>
        <translation>所有者、用途、日付がなければ、検出結果は残ります。</translation>
    </message>
    <message>
        <source>Not written down: %1</source>
        <translation>記録されませんでした: %1</translation>
    </message>
    <message>
        <source>Close this, and open it again for what has the ID now</source>
        <translation>これを閉じ、現在その ID を持つものについて開き直してください</translation>
    </message>
    <message numerus="yes">
        <source>Owner and purpose (%Ln selected)</source>
        <translation>
            <numerusform>所有者と用途 (%Ln 件選択)</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept on this computer: the server has no field for it.</source>
        <translation>サーバーに項目がないため、このコンピューターに保存します。</translation>
    </message>
</context>
<context>
    <name>tokendesk::NotesDialog</name>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 を読み取れませんでした</translation>
    </message>
    <message>
        <source>It is no file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>Notes as CSV</source>
        <translation>CSV 形式のメモ</translation>
    </message>
    <message>
        <source>What the file changes</source>
        <translation>ファイルによる変更</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation>メモのエクスポート</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>表計算用の表 (*.csv)</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Open a file of notes</source>
        <translation>メモのファイルを開く</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv *.tsv *.txt)</source>
        <translation>表計算用の表 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き込んでいます…</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>%1 にエクスポートしました</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取っています…</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <translation>%1 を使用できません。%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be taken over; the table says why.</source>
        <translation>
            <numerusform>%Ln 行を取り込めません。理由は表に示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file changes nothing.</source>
        <translation>ファイルによる変更はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Take over %Ln note(s)</source>
        <translation>
            <numerusform>%Ln 件のメモを取り込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing them down…</source>
        <translation>記録しています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) taken over.</source>
        <translation>
            <numerusform>%Ln 件のメモを取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking them back…</source>
        <translation>元に戻しています…</translation>
    </message>
    <message>
        <source>The notes are as they were before.</source>
        <translation>メモを以前の状態に戻しました。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what is counted, and the count: &quot;New: 3&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Owner, purpose and review date of every account and token, kept on this computer. Export them, fill in the blanks in a spreadsheet, and open the file again: nothing is taken over before you have seen what it changes.</source>
        <translation>すべてのアカウントとトークンの所有者、用途、レビュー予定日です。このコンピューターに保存されます。エクスポートして表計算ソフトで空欄を埋め、そのファイルをもう一度開いてください。変更内容を確認するまで、何も取り込まれません。</translation>
    </message>
</context>
<context>
    <name>tokendesk::NotesModel</name>
    <message>
        <source>%1 → %2</source>
        <extracomment>What stood there before, and what will</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>The account itself</source>
        <translation>アカウント自体</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>トークン %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>アカウント %1</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理内容</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>レビュー予定日</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>不可の理由</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
</context>
<context>
    <name>tokendesk::NoticeCentre</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Tokendesk keeps running</source>
        <translation>Tokendesk は動作を続けます</translation>
    </message>
    <message>
        <source>Its icon in the tray brings the window back, and can quit.</source>
        <translation>通知領域のアイコンからウィンドウを開いたり、終了したりできます。</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>ウィンドウを表示</translation>
    </message>
    <message>
        <source>Open this connection</source>
        <translation>この接続を開く</translation>
    </message>
    <message>
        <source>%1 is not watched</source>
        <translation>%1 は監視されていません</translation>
    </message>
    <message>
        <source>It is opened once the keyring is unlocked, or from the window.</source>
        <translation>キーリングのロックが解除されると開きます。ウィンドウからも開けます。</translation>
    </message>
</context>
<context>
    <name>tokendesk::NoticeSettingsPage</name>
    <message>
        <source>&amp;Tell me before tokens expire, and when one has</source>
        <translation>トークンの期限が切れる前と切れたときに知らせる(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Days before</source>
        <translation>何日前(&amp;D)</translation>
    </message>
    <message>
        <source>Also &amp;rotations that wait for their next step</source>
        <translation>次のステップを待つローテーションも知らせる(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>通知を控える時間帯(&amp;Q)</translation>
    </message>
    <message>
        <source>from</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>控える時間帯の開始</translation>
    </message>
    <message>
        <source>to</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>控える時間帯の終了</translation>
    </message>
    <message>
        <source>Quiet on &amp;Saturdays and Sundays</source>
        <translation>土曜日と日曜日は控える(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray, with the number of tokens that expire within %1 days</source>
        <translation>通知領域にアイコンを表示し、%1 日以内に期限が切れるトークンの数を示す(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>ウィンドウを閉じても通知領域で動作を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>Start with &amp;my session, in the background</source>
        <translation>セッションとともにバックグラウンドで起動する(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Write it anew</source>
        <translation>書き直す(&amp;W)</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Up to %1 numbers from 1 to %2, with commas between them</source>
        <translation>1 から %2 までの数を、コンマ区切りで %1 個まで</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>通知を控える時間</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>通知領域</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>What comes up meanwhile is told when the quiet ends.</source>
        <translation>その間の内容は、時間帯が終わってから知らせます。</translation>
    </message>
    <message>
        <source>It is quiet now, until %1, %2. %3</source>
        <extracomment>%1: a weekday, %2: a time, %3: the next sentence</extracomment>
        <translation>現在は通知を控えています (%1 %2 まで)。%3</translation>
    </message>
    <message>
        <source>Looking for the desktop&apos;s notification service…</source>
        <translation>デスクトップの通知サービスを探しています…</translation>
    </message>
    <message>
        <source>The desktop shows them: %1</source>
        <translation>デスクトップが表示します: %1</translation>
    </message>
    <message>
        <source>This desktop has no notification service: the tray icon shows them.</source>
        <translation>このデスクトップには通知サービスがないため、通知領域のアイコンが表示します。</translation>
    </message>
    <message>
        <source>This desktop has no tray now: closing the window ends the program. Notices come all the same while it runs. The icon appears when there is a tray.</source>
        <translation>このデスクトップには現在、通知領域がありません。ウィンドウを閉じるとプログラムは終了します。動作中の通知は届きます。通知領域が使えるようになるとアイコンが現れます。</translation>
    </message>
    <message>
        <source>Here the system&apos;s own settings decide what starts with the session.</source>
        <translation>ここでは、セッションとともに起動するものをシステムの設定が決めます。</translation>
    </message>
    <message>
        <source>%1 has been edited: it starts this program in another way, or another one.</source>
        <translation>%1 は編集されています: このプログラムを別の方法で起動するか、別のものを起動します。</translation>
    </message>
    <message>
        <source>This desktop has no notification service: they are shown in the window.</source>
        <translation>このデスクトップには通知サービスがないため、ウィンドウに表示されます。</translation>
    </message>
    <message>
        <source>C&amp;onnections that are not open, too</source>
        <translation>開いていない接続も (&amp;O)</translation>
    </message>
    <message>
        <source>Tick “%1” first</source>
        <extracomment>%1: the words of a check box</extracomment>
        <translation>先に「%1」をチェックしてください</translation>
    </message>
    <message>
        <source>You are told once for each number: that many days before a token expires. Several tokens share one notice.</source>
        <translation>各数値につき 1 回、トークンの有効期限のその日数前に通知されます。複数のトークンは 1 件の通知にまとめられます。</translation>
    </message>
    <message>
        <source>These are not looked at while the window is locked.</source>
        <translation>ウィンドウがロックされている間、これらは確認されません。</translation>
    </message>
    <message>
        <source>It was switched off, here or in the desktop&apos;s own settings. Tick this to switch it on again.</source>
        <translation>ここまたはデスクトップの設定でオフにされています。再びオンにするには、チェックを入れてください。</translation>
    </message>
</context>
<context>
    <name>tokendesk::OrderedList</name>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Choose a line first</source>
        <translation>先に行を選択してください</translation>
    </message>
    <message>
        <source>It is the first one already</source>
        <translation>すでに先頭にあります</translation>
    </message>
    <message>
        <source>It is the last one already</source>
        <translation>すでに末尾にあります</translation>
    </message>
</context>
<context>
    <name>tokendesk::OwnPolicies</name>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 を読み取れませんでした</translation>
    </message>
    <message>
        <source>It is no file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>Check who may read it</source>
        <translation>読み取り権限を確認してください</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>%1 行目、「%2」: %3</translation>
    </message>
    <message>
        <source>Give it another id, or take the file out of the folder</source>
        <translation>別の ID を付けるか、ファイルをフォルダーから取り除いてください</translation>
    </message>
    <message>
        <source>The folder %1 could not be read</source>
        <translation>フォルダー %1 を読み取れませんでした</translation>
    </message>
    <message>
        <source>is that of a policy of the program</source>
        <translation>プログラムのポリシーが使用しています</translation>
    </message>
    <message>
        <source>is that of %1 already</source>
        <translation>すでに %1 が使用しています</translation>
    </message>
    <message>
        <source>The folder %1 could not be made</source>
        <translation>フォルダー %1 を作成できませんでした</translation>
    </message>
    <message>
        <source>Check the free space and the rights of its folder</source>
        <translation>空き容量とフォルダーの権限を確認してください</translation>
    </message>
    <message>
        <source>A policy of the program cannot be changed</source>
        <translation>プログラムのポリシーは変更できません</translation>
    </message>
    <message>
        <source>Duplicate it and change that</source>
        <translation>複製して変更してください</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <translation>%1 を削除できませんでした</translation>
    </message>
    <message>
        <source>Check the rights of its folder</source>
        <translation>フォルダーの権限を確認してください</translation>
    </message>
</context>
<context>
    <name>tokendesk::PackCheckDialog</name>
    <message>
        <source>The evidence pack&apos;s folder</source>
        <translation>証拠パックのフォルダー</translation>
    </message>
    <message>
        <source>Check an evidence pack</source>
        <translation>証拠パックの検証</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>一致しない内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Reading its files…</source>
        <translation>ファイルを読み取っています…</translation>
    </message>
    <message>
        <source>Nothing was altered</source>
        <translation>改変はありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are as the manifest says, and their numbers agree. %1, written %2.</source>
        <translation>
            <numerusform>%Ln 個のファイルはマニフェストのとおりで、数値も一致しています。%1、書き込み: %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>This proves nothing unless the manifest&apos;s hash is the one that was written down elsewhere: %1</source>
        <translation>マニフェストのハッシュが、別の場所に書き留めたものと同じでなければ、何の証明にもなりません: %1</translation>
    </message>
    <message>
        <source>This pack is not as it was written</source>
        <translation>このパックは、書き込まれたときの内容と異なります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) do not fit.</source>
        <translation>
            <numerusform>%Ln 件の不一致があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The pack &amp;before it</source>
        <translation>前のパック(&amp;B)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Choose its folder to check that this pack follows it. May stay empty.</source>
        <translation>このパックがその次のものかを確認するには、前のパックのフォルダーを選択してください。空のままでも構いません。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>The folder of the pack before it</source>
        <translation>前のパックのフォルダー</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another one.</source>
        <translation>そのフォルダーはありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>It follows the pack before.</source>
        <translation>前のパックに続くものです。</translation>
    </message>
    <message>
        <source>Choose the pack before of the same connection.</source>
        <translation>同じ接続の前のパックを選択してください。</translation>
    </message>
</context>
<context>
    <name>tokendesk::PlanDialog</name>
    <message numerus="yes">
        <source>Revoke %Ln token(s)</source>
        <translation>
            <numerusform>%Ln 件のトークンを失効</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln token(s)</source>
        <translation>
            <numerusform>%Ln 件のトークンを復元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln token(s)</source>
        <translation>
            <numerusform>%Ln 件のトークンを削除</numerusform>
        </translation>
    </message>
    <message>
        <source>What uses them stops working at once. You can restore them until somebody deletes them.</source>
        <translation>使用しているものはただちに停止します。誰かが削除するまで復元できます。</translation>
    </message>
    <message>
        <source>They work again at once, for everybody who has their value.</source>
        <translation>値を持つすべての人が、ただちに再び使用できます。</translation>
    </message>
    <message>
        <source>Deleted tokens and their history cannot be had back.</source>
        <translation>削除したトークンとその履歴は元に戻せません。</translation>
    </message>
    <message>
        <source>Tokens of the plan</source>
        <translation>計画のトークン</translation>
    </message>
    <message>
        <source>Save plan…</source>
        <translation>計画を保存…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Undo what was done…</source>
        <translation>実行した内容を元に戻す…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>There is nothing left to do</source>
        <translation>実行するものが残っていません</translation>
    </message>
    <message>
        <source>%1 of %2 will be carried out</source>
        <translation>%2 件中 %1 件を実行</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>除外 %1 件</translation>
    </message>
    <message>
        <source>approved by %1, %2</source>
        <translation>承認: %1、%2</translation>
    </message>
    <message>
        <source>I know that my own credential is among them, and have another way to connect</source>
        <translation>自分自身の認証情報が含まれていることを理解しており、ほかに接続する手段がある</translation>
    </message>
    <message>
        <source>I know that they cannot be had back</source>
        <translation>元に戻せないことを理解した</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>毎秒 %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>残り %Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Not everything was done; the table says why.</source>
        <translation>一部が実行されませんでした。理由は表に示しています。</translation>
    </message>
    <message>
        <source>All is done.</source>
        <translation>すべて完了しました。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>It is still running. Stop it first, or leave this open.</source>
        <translation>まだ実行中です。先に停止するか、開いたままにしてください。</translation>
    </message>
    <message>
        <source>Reading the list once more…</source>
        <translation>一覧をもう一度読み取っています…</translation>
    </message>
    <message>
        <source>The list has changed meanwhile. Look at the plan again before you apply it.</source>
        <translation>その間に一覧が変わりました。適用する前に、計画をもう一度確認してください。</translation>
    </message>
    <message>
        <source>Saved as %1. Somebody else can open and approve it.</source>
        <translation>%1 として保存しました。ほかの人が開いて承認できます。</translation>
    </message>
    <message>
        <source>Approved. Save the plan to give it back.</source>
        <translation>承認しました。計画を保存して返してください。</translation>
    </message>
    <message>
        <source>Carry out the rest</source>
        <translation>残りを実行</translation>
    </message>
    <message>
        <source>%1 done before</source>
        <translation>実行済み %1 件</translation>
    </message>
    <message numerus="yes">
        <source>Reactivate %Ln account(s) first; their tokens do not work before</source>
        <translation>
            <numerusform>先に %Ln 件のアカウントを再有効化 (それまでトークンは使用できません)</numerusform>
        </translation>
    </message>
    <message>
        <source>An approval is of the whole plan. Save it as it is now, open it, and approve that</source>
        <translation>承認は計画全体が対象です。現在の内容で保存し、それを開いて承認してください</translation>
    </message>
    <message>
        <source>Deactivate %1 again once its tokens are revoked</source>
        <translation>トークンの失効後に %1 を再び無効化する</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln account(s) again once the tokens are revoked</source>
        <translation>
            <numerusform>トークンの失効後に %Ln 個のアカウントを再び無効化する</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivating %1…</source>
        <translation>%1 を無効化しています…</translation>
    </message>
    <message>
        <source>All is done. Deactivated again: %1.</source>
        <translation>すべて完了しました。再び無効化: %1。</translation>
    </message>
    <message>
        <source>All is done. Reactivated: %1. To undo this deactivates it again.</source>
        <translation>すべて完了しました。再有効化: %1。元に戻すと再び無効化されます。</translation>
    </message>
    <message>
        <source>You have changed this plan: its reason, its approval or its lines. That is lost when you leave, unless you save it. Press Escape again, or close the window again, to discard it.</source>
        <translation>この計画の理由、承認、または行を変更しました。保存せずに離れると失われます。破棄するには、もう一度 Esc を押すか、もう一度ウィンドウを閉じてください。</translation>
    </message>
    <message>
        <source>Looking at them…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Only what needs a &amp;look</source>
        <translation>確認が必要なものだけ(&amp;L)</translation>
    </message>
    <message>
        <source>What speaks against it, what is left out; at the end, what was not done</source>
        <translation>反対の理由、除外されるもの。終了時は、行われなかったもの</translation>
    </message>
    <message>
        <source>made by %1, %2</source>
        <translation>作成者: %1、%2</translation>
    </message>
    <message>
        <source>This deployment does not offer to reactivate an account</source>
        <translation>このデプロイメントではアカウントを再有効化できません</translation>
    </message>
    <message>
        <source>Why? It is shown under Activity (optional)</source>
        <translation>理由は何ですか? 「アクティビティ」に表示されます (任意)</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>要確認 %1 件</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln account(s) again</source>
        <translation>
            <numerusform>%Ln 件のアカウントを再び無効化</numerusform>
        </translation>
    </message>
    <message>
        <source>Every token is left out: tick those to revoke</source>
        <translation>すべてのトークンが除外されています。失効させるものにチェックを付けてください</translation>
    </message>
    <message>
        <source>Every token is left out: tick those to restore</source>
        <translation>すべてのトークンが除外されています。復元するものにチェックを付けてください</translation>
    </message>
    <message>
        <source>Every token is left out: tick those to delete</source>
        <translation>すべてのトークンが除外されています。削除するものにチェックを付けてください</translation>
    </message>
    <message>
        <source>%1 unclear</source>
        <translation>結果不明 %1 件</translation>
    </message>
    <message>
        <source>What was not started stays as it was</source>
        <translation>未開始だったものは元のままです</translation>
    </message>
    <message>
        <source>Retry what was not done</source>
        <translation>未実行のものを再試行</translation>
    </message>
    <message>
        <source>%1 not done</source>
        <translation>未実行 %1 件</translation>
    </message>
    <message>
        <source>%1 done · %2 not done · %3 unclear · %4 not started · %5 left out</source>
        <translation>完了 %1 · 未実行 %2 · 結果不明 %3 · 未開始 %4 · 除外 %5</translation>
    </message>
</context>
<context>
    <name>tokendesk::PlanModel</name>
    <message>
        <source>may be the credential that you are using</source>
        <translation>現在使用している認証情報の可能性</translation>
    </message>
    <message>
        <source>used in the last 24 hours</source>
        <translation>過去 24 時間以内に使用</translation>
    </message>
    <message>
        <source>its account has no other that works</source>
        <translation>アカウントにほかに使用できるトークンがない</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>復元済み</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>included</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Carry it out</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理内容</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>懸念事項</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>used since the plan was made</source>
        <translation>計画の作成後に使用されました</translation>
    </message>
    <message>
        <source>its account is deactivated</source>
        <translation>アカウントが無効です</translation>
    </message>
    <message>
        <source>it has expired, and does not work restored either</source>
        <translation>期限切れのため、復元しても使えません</translation>
    </message>
</context>
<context>
    <name>tokendesk::PlanRun</name>
    <message>
        <source>Takes back plan %1</source>
        <translation>計画 %1 を元に戻す</translation>
    </message>
    <message>
        <source>%1 could not be reactivated, so no token was restored: %2</source>
        <translation>%1 を再有効化できなかったため、トークンは 1 件も復元していません: %2</translation>
    </message>
    <message>
        <source>%1 could not be deactivated: %2</source>
        <translation>%1 を無効化できませんでした: %2</translation>
    </message>
    <message>
        <source>Reactivated before that, and active now: %1. Try again, or deactivate what shall not stay active.</source>
        <translation>その前に再有効化され、現在有効です: %1。やり直すか、有効のままにしないものを無効化してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ほか %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Not deactivated: %1</source>
        <translation>無効化しないもの: %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::PolicyEditor</name>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み取り</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>保存して閉じる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Use this policy</source>
        <translation>このポリシーを使用</translation>
    </message>
    <message>
        <source>The review judges by it from now on; what was changed is saved first</source>
        <translation>以後のレビューはこのポリシーで判定します。変更内容は先に保存されます</translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <translation>%1 (独自)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name that is taken, and a number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation>ポリシーのインポート</translation>
    </message>
    <message>
        <source>Policy (*.json)</source>
        <translation>ポリシー (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取っています…</translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <translation>%1 はインポートされませんでした。%2</translation>
    </message>
    <message>
        <source>Imported. Save it to keep it.</source>
        <translation>インポートしました。保持するには保存してください。</translation>
    </message>
    <message>
        <source>Export the policy</source>
        <translation>ポリシーのエクスポート</translation>
    </message>
    <message>
        <source>Correct what is marked first.</source>
        <translation>先に、印の付いた箇所を直してください。</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き込んでいます…</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>%1 にエクスポートしました</translation>
    </message>
    <message>
        <source>Delete this policy?</source>
        <translation>このポリシーを削除しますか?</translation>
    </message>
    <message>
        <source>The review judges by it now, and will by the default policy. The file cannot be had back; reviews that name it keep their numbers.</source>
        <translation>現在レビューの判定に使用しているポリシーです。削除後は既定のポリシーで判定します。ファイルは元に戻せません。このポリシーによるレビューの数値はそのまま残ります。</translation>
    </message>
    <message>
        <source>The file cannot be had back; reviews that name it keep their numbers.</source>
        <translation>ファイルは元に戻せません。このポリシーによるレビューの数値はそのまま残ります。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>削除しています…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>The review judges by “%1” now.</source>
        <translation>レビューは「%1」で判定しています。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Not saved yet: %1.</source>
        <translation>未保存: %1。</translation>
    </message>
    <message>
        <source>A policy says what a review looks for, and how serious each finding is. The built-in policies cannot be changed: duplicate one, and change the copy.</source>
        <translation>ポリシーは、レビューで何を調べ、それぞれの検出結果がどれほど重大かを定めます。組み込みのポリシーは変更できません: 複製して、その写しを変更してください。</translation>
    </message>
</context>
<context>
    <name>tokendesk::PolicyForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Descri&amp;ption</source>
        <translation>説明(&amp;P)</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>変更したもののみ</translation>
    </message>
    <message>
        <source>No rule matches.</source>
        <translation>一致するルールはありません。</translation>
    </message>
    <message>
        <source>From here on a finding needs a decision</source>
        <translation>この重大度以上の検出結果は判断が必要</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>ルールを検索</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Another policy has this name.</source>
        <translation>この名前のポリシーがすでにあります。</translation>
    </message>
    <message>
        <source>Changed. It was: %1</source>
        <translation>変更済み。元の値: %1</translation>
    </message>
    <message>
        <source>%1 of %2 rules</source>
        <translation>%2 件中 %1 件のルール</translation>
    </message>
    <message>
        <source>There is nothing to compare it with</source>
        <translation>比較する対象がありません</translation>
    </message>
    <message>
        <source>Decisions needed &amp;from</source>
        <translation>判断が必要な重大度(&amp;F)</translation>
    </message>
</context>
<context>
    <name>tokendesk::PolicyList</name>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (未保存)</translation>
    </message>
    <message>
        <source>%1 – in use</source>
        <translation>%1 – 使用中</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>独自のポリシー</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取っています…</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Files that cannot be used</source>
        <translation>使用できないファイル</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>組み込み</translation>
    </message>
</context>
<context>
    <name>tokendesk::PolicyRuleRow</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 から %3)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Severity of “%1”</source>
        <translation>「%1」の重大度</translation>
    </message>
    <message>
        <source>for Admin accounts</source>
        <translation>Admin アカウントの場合</translation>
    </message>
    <message>
        <source>Severity of “%1” for Admin accounts</source>
        <translation>Admin アカウントの場合の「%1」の重大度</translation>
    </message>
    <message>
        <source>Where it comes from, such as a standard&apos;s clause</source>
        <translation>根拠 (標準の条項など)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>「%1」をリセット</translation>
    </message>
    <message>
        <source>Take over what the policy says that this one was made from</source>
        <translation>複製元のポリシーの値に戻す</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>%1 for Admin accounts</source>
        <translation>%1 (Admin アカウントの場合)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>an environment, a number and its unit</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>no clause</source>
        <translation>条項なし</translation>
    </message>
    <message>
        <source>Changed. It was: %1</source>
        <translation>変更済み。元の値: %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Source of “%1”</source>
        <translation>「%1」の出典</translation>
    </message>
</context>
<context>
    <name>tokendesk::RecordWait</name>
    <message>
        <source>Preparing the record…</source>
        <translation>記録を準備しています…</translation>
    </message>
</context>
<context>
    <name>tokendesk::RenewDialog</name>
    <message>
        <source>So far: %1.</source>
        <translation>現在: %1。</translation>
    </message>
    <message>
        <source>So far: %1, ends %2.</source>
        <translation>現在: %1、期限 %2。</translation>
    </message>
    <message>
        <source>So far: %1, ended %2.</source>
        <translation>現在: %1、期限切れ %2。</translation>
    </message>
    <message>
        <source>a credential without a name</source>
        <translation>名前のない認証情報</translation>
    </message>
    <message>
        <source>Renew the credential</source>
        <translation>認証情報を更新</translation>
    </message>
    <message>
        <source>New &amp;token</source>
        <translation>新しいトークン(&amp;T)</translation>
    </message>
    <message>
        <source>It is kept in memory until the program ends.</source>
        <translation>プログラムが終了するまでメモリに保持されます。</translation>
    </message>
    <message>
        <source>It takes the old one&apos;s place in the system&apos;s keychain once it is proven.</source>
        <translation>有効だと確かめられた後、システムのキーチェーンで古いものと置き換わります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Finish the sign-in in the browser, or cancel it and paste a token.</source>
        <translation>ブラウザーでサインインを完了するか、キャンセルしてトークンを貼り付けてください。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせています…</translation>
    </message>
    <message>
        <source>Handing it to the keychain…</source>
        <translation>キーチェーンに渡しています…</translation>
    </message>
    <message>
        <source>This is the credential of %1; so far you worked as %2. The lists are read anew for that user.</source>
        <translation>これは %1 の認証情報です。これまでは %2 として作業していました。一覧はこのユーザー用に読み直されます。</translation>
    </message>
    <message>
        <source>It may do less than the one in use.</source>
        <translation>使用中のものよりできることが少ない可能性があります。</translation>
    </message>
    <message>
        <source>The value of a new token still waits to be taken. Take it first: to work as another user, what is open is closed.</source>
        <translation>新しいトークンの値がまだ受け取られていません。先に受け取ってください。別のユーザーとして作業するには、開いているものが閉じられます。</translation>
    </message>
    <message>
        <source>Work as this user</source>
        <translation>このユーザーとして作業</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>それでも使用する</translation>
    </message>
    <message>
        <source>Something is still going on, or not saved. Let it come to its end first: to work as another user, what is open is closed.</source>
        <translation>まだ進行中のもの、または保存されていないものがあります。先に終わらせてください。別のユーザーとして作業するには、開いているものが閉じられます。</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>ユーザー %1</translation>
    </message>
    <message>
        <source>an unknown user</source>
        <translation>不明なユーザー</translation>
    </message>
    <message>
        <source>The window was locked: a credential that was given here is forgotten.</source>
        <translation>ウィンドウがロックされたため、ここに入力された認証情報は破棄されました。</translation>
    </message>
    <message>
        <source>You can use it for now: it is kept in memory until the window is locked or the program ends</source>
        <translation>当面は使えます。ウィンドウがロックされるかプログラムが終わるまで、メモリーに保たれます</translation>
    </message>
    <message>
        <source>Use it for now</source>
        <translation>当面使う</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewChangeModel</name>
    <message>
        <source>not found</source>
        <translation>検出なし</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>解消</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出結果</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>not known, a row could not be read</source>
        <translation>不明 (読み取れない行がありました)</translation>
    </message>
    <message>
        <source>also about %1</source>
        <extracomment>what a finding was about in one of two reviews only; names of tokens</extracomment>
        <translation>%1 も対象</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewDecisions</name>
    <message numerus="yes">
        <source>%Ln finding(s) not decided: what has the ID now is another one, as far as the server&apos;s list shows. Look at what is found now, and decide that.</source>
        <translation>
            <numerusform>%Ln 件の検出結果を決定しませんでした。サーバーの一覧によると、この ID は今では別のもののものです。現在の検出結果を確認し、それについて決定してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) not taken back: they were made anew since, or belong to a finished review. Decide anew instead.</source>
        <translation>
            <numerusform>%Ln 件の決定を取り消しませんでした。その後改めて決定されたか、完了したレビューに含まれています。改めて決定してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) not decided: they were decided anew since, and that stays.</source>
        <translation>
            <numerusform>%Ln 件の検出結果を決定しませんでした。その後改めて決定されており、それが維持されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewFilterBar</name>
    <message>
        <source>Grouped by severity</source>
        <translation>重大度別</translation>
    </message>
    <message>
        <source>Grouped by rule</source>
        <translation>ルール別</translation>
    </message>
    <message>
        <source>Grouped by account</source>
        <translation>アカウント別</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>判断待ち</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Show findings of all tokens again, whenever they expire</source>
        <translation>有効期限にかかわらず、すべてのトークンの検出結果を再表示</translation>
    </message>
    <message>
        <source>Show findings of all accounts again</source>
        <translation>すべてのアカウントの検出結果を再表示</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>Edit policies…</source>
        <translation>ポリシーを編集…</translation>
    </message>
    <message>
        <source>its file is not there any more</source>
        <translation>ファイルがもうありません</translation>
    </message>
    <message>
        <source>The policy “%1” cannot be used (%2). The review judges by “%3”.</source>
        <translation>ポリシー「%1」を使用できません (%2)。レビューは「%3」で判定しています。</translation>
    </message>
    <message>
        <source>A review is judged by one policy. Finish or abandon it to choose another one.</source>
        <translation>1 つのレビューは 1 つのポリシーで判定します。別のものを選ぶには、レビューを完了または破棄してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>検出結果 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>期限: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>アカウント: %1</translation>
    </message>
    <message>
        <source>Account: %1 chosen</source>
        <translation>アカウント: %1 件選択</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewPage</name>
    <message>
        <source>Findings</source>
        <translation>検出結果</translation>
    </message>
    <message>
        <source>Details of the finding</source>
        <translation>検出結果の詳細</translation>
    </message>
    <message>
        <source>Not all that was decided and noted is shown or kept. %1</source>
        <translation>判断とメモの一部が表示または保存されていません。%1</translation>
    </message>
    <message>
        <source>Choose a finding about a token first</source>
        <translation>先にトークンに関する検出結果を選んでください</translation>
    </message>
    <message>
        <source>Choose a finding first</source>
        <translation>先に検出結果を選んでください</translation>
    </message>
    <message>
        <source>Choose a finding about a token or an account first</source>
        <translation>先にトークンまたはアカウントに関する検出結果を選んでください</translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <translation>何も表示されていません</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>フィルターは設定されていません</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>レビュー: %1</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>検出結果</translation>
    </message>
    <message>
        <source>Judging…</source>
        <translation>判定しています…</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>検出なし</translation>
    </message>
    <message>
        <source>No token and no account breaks a rule of the policy “%1”.</source>
        <translation>ポリシー「%1」のルールに違反するトークンもアカウントもありません。</translation>
    </message>
    <message>
        <source>No finding matches</source>
        <translation>一致する検出結果がありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) hidden by the filters.</source>
        <translation>
            <numerusform>%Ln 件の検出結果がフィルターにより非表示です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was decided earlier that could be decided again</source>
        <translation>以前と同じ判断にできる検出結果はありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) decided as before</source>
        <translation>
            <numerusform>%Ln 件の検出結果を前回と同じ判断にしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) written down.</source>
        <translation>
            <numerusform>%Ln 件のメモを記録しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <translation>すべて判断済みです</translation>
    </message>
    <message>
        <source>Nothing stands in the way of finishing the review.</source>
        <translation>レビューを完了できます。</translation>
    </message>
    <message>
        <source>Finish the review…</source>
        <translation>レビューを完了…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) not taken back: they were changed since.</source>
        <translation>
            <numerusform>%Ln 件のメモを取り消しませんでした。その後変更されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) decided</source>
        <translation>
            <numerusform>%Ln 件の検出結果について決定しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) taken back</source>
        <translation>
            <numerusform>%Ln 件の決定を取り消しました</numerusform>
        </translation>
    </message>
    <message>
        <source>The notes kept on this computer could not be read</source>
        <translation>このコンピューターに保存されているメモを読み取れませんでした</translation>
    </message>
    <message>
        <source>No finding matches “%1”</source>
        <translation>「%1」に一致する検出結果はありません</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewSessionBar</name>
    <message>
        <source>Decided</source>
        <translation>判断済み</translation>
    </message>
    <message>
        <source>Show what is left</source>
        <translation>残りを表示</translation>
    </message>
    <message>
        <source>Start a review</source>
        <translation>レビューを開始</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>完了…</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>レビュー管理</translation>
    </message>
    <message>
        <source>Writes down how everything stands now, and what you decide from here on, until you finish it. You can leave it for days.</source>
        <translation>現在の状態と、以後の判断を、完了するまで記録します。数日間中断してもかまいません。</translation>
    </message>
    <message>
        <source>Review since %1</source>
        <translation>%1 開始のレビュー</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln decided</source>
        <translation>
            <numerusform>%Ln 件中 %1 件判断済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settled without a decision</source>
        <translation>
            <numerusform>%Ln 件は判断なしで解消</numerusform>
        </translation>
    </message>
    <message>
        <source>No review is under way</source>
        <translation>進行中のレビューはありません</translation>
    </message>
    <message>
        <source>A review leaves a record of every finding and decision</source>
        <translation>レビューを行うと、すべての検出結果と判断が記録に残ります</translation>
    </message>
    <message>
        <source>The last one was finished on %1 by %2</source>
        <translation>前回の完了: %1 (%2)</translation>
    </message>
    <message>
        <source>Since the last one: %1 new, %2 gone, %3 changed</source>
        <translation>前回以降: 新規 %1、消失 %2、変更 %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known: rows of the lists could not be read</source>
        <translation>
            <numerusform>%Ln 件は不明です (一覧に読み取れない行がありました)</numerusform>
        </translation>
    </message>
    <message>
        <source>The reviews could not be read</source>
        <translation>レビューを読み取れませんでした</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewSessions</name>
    <message>
        <source>The credential may not see the tokens any more.</source>
        <translation>認証情報でトークンを閲覧できなくなりました。</translation>
    </message>
    <message>
        <source>The review is not finished: the lists could not be read once more, so the state after it is not known. %1</source>
        <translation>レビューは完了していません。一覧をもう一度読み取れず、完了後の状態が不明です。%1</translation>
    </message>
    <message>
        <source>The tokens have not been judged yet. Wait until they are.</source>
        <translation>トークンの判定がまだ済んでいません。済むまでお待ちください。</translation>
    </message>
    <message>
        <source>The review is being written down. Wait until it is.</source>
        <translation>レビューを記録しています。済むまでお待ちください。</translation>
    </message>
    <message>
        <source>A review is under way already. Finish or abandon it.</source>
        <translation>すでに進行中のレビューがあります。完了または破棄してください。</translation>
    </message>
    <message>
        <source>No review is under way.</source>
        <translation>進行中のレビューはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) need a decision before the review can be finished</source>
        <translation>
            <numerusform>レビューを完了するには、%Ln 件の検出結果の判断が必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is to be decided, and decide it</source>
        <translation>判断待ちのものを表示して判断してください</translation>
    </message>
    <message>
        <source>The lists are of an earlier time: a review records what is there now.</source>
        <translation>一覧は以前のものです。レビューは現在あるものを記録します。</translation>
    </message>
    <message>
        <source>Try again when the deployment answers</source>
        <translation>デプロイメントが応答したら再試行してください</translation>
    </message>
    <message>
        <source>The rotations could not be read, so it is not known which tokens belong together. %1</source>
        <translation>ローテーションを読み取れなかったため、どのトークンが組になっているか分かりません。%1</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewWork</name>
    <message>
        <source>Abandon the review?</source>
        <translation>レビューを破棄しますか?</translation>
    </message>
    <message>
        <source>How everything stood when it was started is forgotten, and no record of this review will be kept.</source>
        <translation>開始時の状態は消去され、このレビューの記録は残りません。</translation>
    </message>
    <message>
        <source>Every decision and note stays.</source>
        <translation>判断とメモはすべて残ります。</translation>
    </message>
    <message>
        <source>Abandon the review</source>
        <translation>レビューを破棄</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>記録しています…</translation>
    </message>
    <message>
        <source>No review is under way</source>
        <translation>進行中のレビューはありません</translation>
    </message>
    <message>
        <source>The tokens have not been judged yet. Wait until they are.</source>
        <translation>トークンの判定がまだ済んでいません。済むまでお待ちください。</translation>
    </message>
    <message>
        <source>A review is under way already. Finish or abandon it.</source>
        <translation>すでに進行中のレビューがあります。完了または破棄してください。</translation>
    </message>
    <message>
        <source>The notes kept on this computer could not be read</source>
        <translation>このコンピューターに保存されているメモを読み取れませんでした</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewsDialog</name>
    <message>
        <source>%1, by %2 (%3)</source>
        <translation>%1、%2 (%3)</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>The earlier review</source>
        <translation>前のレビュー</translation>
    </message>
    <message>
        <source>The later review</source>
        <translation>後のレビュー</translation>
    </message>
    <message>
        <source>From</source>
        <translation>比較元</translation>
    </message>
    <message>
        <source>to</source>
        <translation>比較先</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>証拠パック…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>現在の状態</translation>
    </message>
    <message>
        <source>No review has been finished yet. Start one above the findings: when it is finished, the next one can be compared with it.</source>
        <translation>完了したレビューはまだありません。検出結果の上で開始してください。完了すると、次のレビューと比較できます。</translation>
    </message>
    <message>
        <source>%1 new · %2 changed · %3 gone · %4 as before</source>
        <translation>新規 %1 · 変更 %2 · 消失 %3 · 変化なし %4</translation>
    </message>
    <message>
        <source>changes between reviews</source>
        <translation>レビュー間の変更点</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has changed: %Ln finding(s) as before.</source>
        <translation>
            <numerusform>変更はありません。検出結果は以前と同じ %Ln 件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>No review has been finished yet. When the one under way is finished, the next one can be compared with it.</source>
        <translation>完了したレビューはまだありません。進行中のレビューが完了すると、次のレビューをそれと比べられます。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取っています…</translation>
    </message>
    <message>
        <source>Compare reviews</source>
        <translation>レビューを比較</translation>
    </message>
    <message>
        <source>Findings before: %1 (settled in that review: %2) · Findings now: %3 (settled: %4)</source>
        <translation>以前の検出結果: %1 (そのレビュー中に解消: %2) · 現在の検出結果: %3 (解消: %4)</translation>
    </message>
</context>
<context>
    <name>tokendesk::RotateDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <translation>%1 のローテーション</translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln token(s)</source>
        <translation>
            <numerusform>%Ln 件のトークンのローテーション</numerusform>
        </translation>
    </message>
    <message>
        <source>A new token takes the place of the old one at once. What still has the old one stops working; it can be restored until it is deleted.</source>
        <translation>新トークンがただちに旧トークンに置き換わります。旧トークンを使い続けているものは停止します。削除するまで復元できます。</translation>
    </message>
    <message>
        <source>A new token is made and handed over. The old one goes on working until you see that nothing needs it any more.</source>
        <translation>新トークンを作成して引き渡します。旧トークンは、必要とするものがなくなったことを確認するまで使用できます。</translation>
    </message>
    <message>
        <source>Make the new token</source>
        <translation>新トークンを作成</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln new token(s)</source>
        <translation>
            <numerusform>%Ln 件の新トークンを作成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are left out.</source>
        <translation>
            <numerusform>%Ln 件のトークンは除外されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>This program is using one of them. Give the connection the new value before you revoke the old one.</source>
        <translation>このプログラムがそのうちの 1 つを使用しています。旧トークンを失効させる前に、新しい値を接続に設定してください。</translation>
    </message>
    <message>
        <source>Making the new token…</source>
        <translation>新トークンを作成しています…</translation>
    </message>
    <message>
        <source>Making and handing over %1 of %2…</source>
        <translation>%2 件中 %1 件目を作成して引き渡しています…</translation>
    </message>
    <message>
        <source>All are made and handed over, but these could not be tried:</source>
        <translation>すべて作成して引き渡しましたが、次のものは動作を確認できませんでした:</translation>
    </message>
    <message>
        <source>The rotation is kept, and goes on under Rotations</source>
        <translation>ローテーションは保持され、「ローテーション」で続きます</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The computer was about to sleep, so the rest was not begun</source>
        <translation>コンピューターがスリープに入るところだったため、残りは始めませんでした</translation>
    </message>
    <message>
        <source>New tokens take the place of the old ones at once. What still has an old one stops working; they can be restored until they are deleted.</source>
        <translation>新しいトークンが旧トークンにすぐ置き換わります。旧トークンを使っているものは動作しなくなります。旧トークンは削除するまで復元できます。</translation>
    </message>
    <message>
        <source>New tokens are made and handed over. The old ones go on working until you see that nothing needs them any more.</source>
        <translation>新しいトークンを作成して引き渡します。旧トークンは、もう何も必要としていないと確認できるまで動作し続けます。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>A value was given up, so the rest was not begun</source>
        <translation>値の 1 つを破棄したため、残りは開始されませんでした</translation>
    </message>
</context>
<context>
    <name>tokendesk::RotateForm</name>
    <message>
        <source>&amp;Names of the new tokens</source>
        <translation>新トークンの名前(&amp;N)</translation>
    </message>
    <message>
        <source>They &amp;expire after</source>
        <translation>有効期限(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Try each new token with one read, before it is handed over</source>
        <translation>引き渡し前に、各新トークンで 1 回読み取って動作を確認(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Directory sync (SCIM) only</source>
        <translation>ディレクトリ同期 (SCIM) 専用(&amp;D)</translation>
    </message>
    <message>
        <source>It has &amp;leaked: revoke the old one as soon as the new value is handed over</source>
        <translation>漏えいした: 新しい値を引き渡し次第、旧トークンを失効(&amp;L)</translation>
    </message>
    <message>
        <source>The server&apos;s list does not say whether the old one is such a token</source>
        <translation>サーバーの一覧には、旧トークンがそのようなトークンかどうか記載がありません</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Hand the values over</source>
        <translation>値の引き渡し</translation>
    </message>
    <message>
        <source>&amp;Name of the new token</source>
        <translation>新トークンの名前(&amp;N)</translation>
    </message>
    <message>
        <source>It &amp;expires after</source>
        <translation>有効期限(&amp;E)</translation>
    </message>
    <message>
        <source>This program uses one of them: it would lock itself out. Rotate that one without this, and give the connection the new value first.</source>
        <translation>このプログラムがそのうちの 1 つを使用しているため、自分自身がアクセスできなくなります。そのトークンはこの設定なしでローテーションし、先に新しい値を接続に設定してください。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand the value over</source>
        <translation>値の引き渡し</translation>
    </message>
    <message>
        <source>Propose to &amp;revoke the old one</source>
        <translation>旧トークンの失効を提案(&amp;R)</translation>
    </message>
    <message>
        <source>Propose to delete the &amp;old one</source>
        <translation>旧トークンの削除を提案(&amp;O)</translation>
    </message>
    <message>
        <source>Why? It is shown under Activity (optional)</source>
        <translation>理由は何ですか? 「アクティビティ」に表示されます (任意)</translation>
    </message>
    <message>
        <source>They have &amp;leaked: revoke each old one as soon as its new value is handed over</source>
        <translation>漏えいした: それぞれの新しい値を引き渡し次第、旧トークンを失効(&amp;L)</translation>
    </message>
    <message>
        <source>Propose to &amp;revoke the old ones</source>
        <translation>旧トークンの失効を提案(&amp;R)</translation>
    </message>
    <message>
        <source>Propose to delete the &amp;old ones</source>
        <translation>旧トークンの削除を提案(&amp;O)</translation>
    </message>
</context>
<context>
    <name>tokendesk::RotationFilterBar</name>
    <message numerus="yes">
        <source>%Ln step(s) due</source>
        <translation>
            <numerusform>実行待ちのステップ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) under way</source>
        <translation>
            <numerusform>%Ln 件のローテーションが進行中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::RotationModel</name>
    <message>
        <source>now</source>
        <translation>今すぐ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Old token</source>
        <translation>旧トークン</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新トークン</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>待機中の内容</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Step due</source>
        <translation>手順の期日</translation>
    </message>
</context>
<context>
    <name>tokendesk::RotationPage</name>
    <message>
        <source>&amp;Names of new tokens</source>
        <translation>新トークンの名前(&amp;N)</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>What each rotation starts with; it can be changed for each of them.</source>
        <translation>各ローテーションの初期値です。ローテーションごとに変更できます。</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”.</source>
        <translation>「%1」は「%2」になります。</translation>
    </message>
    <message>
        <source>Propose to &amp;revoke the old one</source>
        <translation>旧トークンの失効を提案(&amp;R)</translation>
    </message>
    <message>
        <source>Propose to delete the &amp;old one</source>
        <translation>旧トークンの削除を提案(&amp;O)</translation>
    </message>
</context>
<context>
    <name>tokendesk::Rotations</name>
    <message>
        <source>The connection was closed</source>
        <translation>接続が閉じられました</translation>
    </message>
    <message>
        <source>The rotations under way are not read yet</source>
        <translation>進行中のローテーションがまだ読み取られていません</translation>
    </message>
    <message>
        <source>It is revoked. Make a new token instead</source>
        <translation>失効しています。代わりに新しいトークンを作成してください</translation>
    </message>
    <message>
        <source>Its account is not on the server&apos;s list</source>
        <translation>アカウントがサーバーの一覧にありません</translation>
    </message>
    <message>
        <source>Choose a rotation first</source>
        <translation>先にローテーションを選んでください</translation>
    </message>
    <message>
        <source>It has ended</source>
        <translation>終了しています</translation>
    </message>
    <message>
        <source>A step is on its way</source>
        <translation>ステップを処理中です</translation>
    </message>
    <message>
        <source>It is not known yet whether the new token was made</source>
        <translation>新トークンが作成されたかどうかまだ不明です</translation>
    </message>
    <message>
        <source>This is not the next step</source>
        <translation>これは次のステップではありません</translation>
    </message>
    <message>
        <source>The old token is deleted or has expired: there is no way back to it</source>
        <translation>旧トークンが削除されたか期限切れのため、ロールバックできません</translation>
    </message>
    <message>
        <source>What became of a rotation could not be written down. %1</source>
        <translation>ローテーションの結果を記録できませんでした。%1</translation>
    </message>
    <message>
        <source>The token is not on the server&apos;s list any more</source>
        <translation>トークンはもうサーバーの一覧にありません</translation>
    </message>
    <message>
        <source>It is part of a rotation that is under way</source>
        <translation>進行中のローテーションに含まれています</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show both tokens yet</source>
        <translation>サーバーの一覧に両方のトークンがまだ表示されていません</translation>
    </message>
</context>
<context>
    <name>tokendesk::RotationsPage</name>
    <message>
        <source>Rotations</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Details of the rotation</source>
        <translation>ローテーションの詳細</translation>
    </message>
    <message>
        <source>Choose one rotation first</source>
        <translation>先にローテーションを 1 つ選んでください</translation>
    </message>
    <message>
        <source>Nothing can be done from here but to let go of it</source>
        <translation>ここからできるのは追跡の終了だけです</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>フィルターは設定されていません</translation>
    </message>
    <message>
        <source>Revoke %1 now?</source>
        <translation>%1 を今すぐ失効させますか?</translation>
    </message>
    <message>
        <source>What still uses it stops working at once. It can be restored until it is deleted.</source>
        <translation>まだ使用しているものはただちに停止します。削除するまで復元できます。</translation>
    </message>
    <message>
        <source>Revoke the old token</source>
        <translation>旧トークンを失効</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>失効させています…</translation>
    </message>
    <message>
        <source>This program may be using it.</source>
        <translation>このプログラムが使用している可能性があります。</translation>
    </message>
    <message>
        <source>I have another way to connect</source>
        <translation>ほかに接続する手段がある</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 を削除しますか?</translation>
    </message>
    <message>
        <source>The new token has taken its place, and nobody missed the old one.</source>
        <translation>新トークンに置き換わり、旧トークンを必要とするものはありませんでした。</translation>
    </message>
    <message>
        <source>Deleting cannot be undone. The rotation is finished then.</source>
        <translation>削除は元に戻せません。これでローテーションは完了します。</translation>
    </message>
    <message>
        <source>Delete the old token</source>
        <translation>旧トークンを削除</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>削除しています…</translation>
    </message>
    <message>
        <source>Roll back to %1?</source>
        <translation>%1 にロールバックしますか?</translation>
    </message>
    <message>
        <source>The old token is restored, then what was made in its place is revoked.</source>
        <translation>旧トークンを復元した後、代わりに作成したトークンを失効させます。</translation>
    </message>
    <message>
        <source>The old token goes on working, and what was made in its place is revoked.</source>
        <translation>旧トークンは引き続き使用でき、代わりに作成したトークンを失効させます。</translation>
    </message>
    <message>
        <source>What uses the new token stops working at once.</source>
        <translation>新トークンを使用しているものはただちに停止します。</translation>
    </message>
    <message>
        <source>The old token has leaked: whoever has found it can use it again.</source>
        <translation>旧トークンは漏えいしています。手に入れた者が再び使用できるようになります。</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>ロールバック</translation>
    </message>
    <message>
        <source>Rolling back…</source>
        <translation>ロールバックしています…</translation>
    </message>
    <message>
        <source>Both tokens stay as they are. Nothing more is done, and you are not reminded of it.</source>
        <translation>両方のトークンはそのまま残ります。以後の処理も通知も行いません。</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>記録しています…</translation>
    </message>
    <message>
        <source>Choose tokens on the Tokens page and press Rotate: a new token is made and handed over, both are watched, and the old one is revoked and deleted once nothing needs it.</source>
        <translation>「トークン」ページでトークンを選び、「ローテーション」を押してください。新トークンを作成して引き渡し、両方を監視します。旧トークンは、必要とするものがなくなったら失効させ、削除します。</translation>
    </message>
    <message>
        <source>Go to the tokens</source>
        <translation>トークンへ移動</translation>
    </message>
    <message>
        <source>No rotation matches</source>
        <translation>一致するローテーションがありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) hidden by the search.</source>
        <translation>
            <numerusform>%Ln 件のローテーションが検索により非表示です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次のステップ</translation>
    </message>
    <message>
        <source>Choose a rotation to see its steps and both tokens.</source>
        <translation>ローテーションを選ぶと、ステップと両方のトークンを表示します。</translation>
    </message>
    <message>
        <source>Stop tracking the rotation of %1?</source>
        <translation>%1 のローテーションの追跡をやめますか?</translation>
    </message>
    <message>
        <source>Stop tracking</source>
        <translation>追跡をやめる</translation>
    </message>
    <message>
        <source>No rotation is under way</source>
        <translation>進行中のローテーションはありません</translation>
    </message>
    <message>
        <source>Its new token is being handed over</source>
        <translation>新しいトークンを引き渡し中です</translation>
    </message>
    <message>
        <source>This program may be using the new token.</source>
        <translation>このプログラムが新しいトークンを使用している可能性があります。</translation>
    </message>
    <message numerus="yes">
        <source>Stop tracking %Ln rotation(s)?</source>
        <translation>
            <numerusform>%Ln 件のローテーションの追跡をやめますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>All their tokens stay as they are. Nothing more is done, and you are not reminded of them.</source>
        <translation>これらのトークンはすべてそのままです。それ以上の操作は行われず、通知もされません。</translation>
    </message>
    <message>
        <source>No rotation matches “%1”</source>
        <translation>「%1」に一致するローテーションはありません</translation>
    </message>
</context>
<context>
    <name>tokendesk::SaveFilterDialog</name>
    <message>
        <source>Save this filter</source>
        <translation>このフィルターを保存</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Pin it below “%1”</source>
        <translation>「%1」の下にピン留めする</translation>
    </message>
</context>
<context>
    <name>tokendesk::SavePanel</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Save to file</source>
        <translation>ファイルに保存</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>ファイル名(&amp;N)</translation>
    </message>
    <message>
        <source>Folder for the token&apos;s file</source>
        <translation>トークンのファイルのフォルダー</translation>
    </message>
</context>
<context>
    <name>tokendesk::SavedFilters</name>
    <message>
        <source>Give it a name.</source>
        <translation>名前を付けてください。</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>%1 文字以内で入力してください。</translation>
    </message>
    <message>
        <source>Another filter has this name.</source>
        <translation>この名前のフィルターがすでにあります。</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>フィルターは設定されていません</translation>
    </message>
    <message>
        <source>It holds a token&apos;s value, which is not kept</source>
        <translation>トークンの値が含まれているため、保存されません</translation>
    </message>
</context>
<context>
    <name>tokendesk::SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>保存済みのフィルター</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>名前を付けてください。</translation>
    </message>
    <message>
        <source>Two filters are called “%1”.</source>
        <translation>「%1」という名前のフィルターが 2 つあります。</translation>
    </message>
    <message>
        <source>Saved filters: %1</source>
        <translation>保存したフィルター: %1</translation>
    </message>
    <message>
        <source>The ticked ones are pinned below “%1”, in this order.</source>
        <translation>チェックしたものが「%1」の下にこの順でピン留めされます。</translation>
    </message>
    <message>
        <source>No filter is left</source>
        <translation>フィルターは残っていません</translation>
    </message>
</context>
<context>
    <name>tokendesk::SavedMenu</name>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Filters with a name: apply one, or save this one</source>
        <translation>名前付きフィルター: 適用するか、現在のフィルターを保存します</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>このフィルターを保存…</translation>
    </message>
    <message>
        <source>Rename, pin, order…</source>
        <translation>名前の変更、ピン留め、並べ替え…</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>保存されたフィルターはまだありません</translation>
    </message>
    <message>
        <source>Set a filter first, then save it here</source>
        <translation>先にフィルターを設定し、ここで保存します</translation>
    </message>
</context>
<context>
    <name>tokendesk::SearchModel</name>
    <message>
        <source>%1, %2</source>
        <comment>an action and its group</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>, key %1</source>
        <translation>、キー %1</translation>
    </message>
    <message>
        <source>, not now: %1</source>
        <translation>、現在は使用不可: %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::SecretView</name>
    <message>
        <source>Token value</source>
        <translation>トークンの値</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示中</translation>
    </message>
</context>
<context>
    <name>tokendesk::SecurityPage</name>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %Ln second(s)</source>
        <translation>
            <numerusform>%Ln 秒後</numerusform>
        </translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>&amp;Lock when nobody uses the window</source>
        <translation>ウィンドウの操作がないときにロック(&amp;L)</translation>
    </message>
    <message>
        <source>It also locks with the desktop&apos;s own lock and before the machine sleeps. A locked window shows no data, and your credential leaves memory until the keychain gives it back.</source>
        <translation>デスクトップがロックされたときと、コンピューターがスリープする前にもロックします。ロック中のウィンドウにはデータが表示されません。認証情報はメモリから消去され、ロック解除時にキーチェーンから取得されます。</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>&amp;Clear a copied token</source>
        <translation>コピーしたトークンを消去(&amp;C)</translation>
    </message>
    <message>
        <source>Only while it is still the one that was copied here.</source>
        <translation>ここでコピーしたトークンがクリップボードに残っている場合にのみ消去します。</translation>
    </message>
    <message>
        <source>What is always so</source>
        <translation>常に適用される保護</translation>
    </message>
    <message>
        <source>Credentials are in the system&apos;s keychain and nowhere else. Without a keychain they are kept in memory for one run. Other programs cannot read this one&apos;s memory, and a crash writes none of it to disk.</source>
        <translation>認証情報はシステムのキーチェーンだけに保存されます。キーチェーンがない場合は、1 回の実行中だけメモリに保持されます。ほかのプログラムはこのプログラムのメモリを読み取れず、クラッシュ時にもその内容はディスクに書き込まれません。</translation>
    </message>
</context>
<context>
    <name>tokendesk::ServerPause</name>
    <message numerus="yes">
        <source>Waiting for the server: next try in %Ln second(s)</source>
        <translation>
            <numerusform>サーバーを待っています：%Ln 秒後に再試行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::Session</name>
    <message>
        <source>The connection was closed</source>
        <translation>接続が閉じられました</translation>
    </message>
    <message>
        <source>The connection is locked</source>
        <translation>接続はロックされています</translation>
    </message>
    <message>
        <source>This is the credential of another user</source>
        <translation>別のユーザーの認証情報です</translation>
    </message>
    <message>
        <source>Open the connection anew to work as that user</source>
        <translation>そのユーザーとして作業するには、接続を開き直してください</translation>
    </message>
    <message>
        <source>The server&apos;s list still shows it as it was</source>
        <translation>サーバーの一覧では元のままです</translation>
    </message>
    <message>
        <source>Whether it was done is not known. When the server answers again, its list will tell</source>
        <translation>実行されたかどうか不明です。サーバーが再び応答すれば、一覧でわかります</translation>
    </message>
    <message>
        <source>The address of &quot;%1&quot; is now %2, but its token is kept for %3, so it was not sent</source>
        <translation>「%1」のアドレスは現在 %2 ですが、トークンは %3 用に保存されているため、送信しませんでした</translation>
    </message>
    <message>
        <source>Put the address back, or edit the connection and enter the token for the new one</source>
        <translation>アドレスを元に戻すか、接続を編集して新しいアドレス用のトークンを入力してください</translation>
    </message>
    <message>
        <source>The credential of %1 is not kept any more</source>
        <translation>%1 の認証情報はもう保持されていません</translation>
    </message>
    <message>
        <source>It went when the window was locked. Add the connection again.</source>
        <translation>ウィンドウのロック時に破棄されました。接続をもう一度追加してください。</translation>
    </message>
    <message>
        <source>The connection was removed, but no keychain could be reached (%1). If one keeps its credential, the entry &quot;%2&quot; is still there</source>
        <translation>接続は削除されましたが、キーチェーンにアクセスできませんでした (%1)。認証情報がキーチェーンに保存されている場合、エントリ「%2」はまだ残っています</translation>
    </message>
    <message>
        <source>This credential may not read the service tokens any more</source>
        <translation>この認証情報では、サービストークンを読み取れなくなりました</translation>
    </message>
    <message>
        <source>Ask an Admin whether its role was changed, or renew the credential with one that has the Admin role.</source>
        <translation>ロールが変更されたかどうかを Admin に確認するか、Admin ロールを持つ認証情報に更新してください。</translation>
    </message>
    <message>
        <source>The server gave fewer service tokens than it counts</source>
        <translation>サーバーから返されたサービストークンが、サーバーの示す総数より少なくなっています</translation>
    </message>
    <message>
        <source>The list of service accounts could not be read, so those without a token are missing: %1</source>
        <translation>サービスアカウントの一覧を読み取れなかったため、トークンのないアカウントは表示されていません: %1</translation>
    </message>
    <message>
        <source>The window was locked before the deployment had answered</source>
        <translation>デプロイメントが応答する前にウィンドウがロックされました</translation>
    </message>
    <message>
        <source>Give the credential again</source>
        <translation>認証情報をもう一度入力してください</translation>
    </message>
    <message>
        <source>The list of service accounts could not be read, so they are shown as they were before: %1</source>
        <translation>サービスアカウントの一覧を読み取れなかったため、以前の内容を表示しています: %1</translation>
    </message>
    <message>
        <source>The proxy of &quot;%1&quot; is now %2, but its password is kept for %3, so it was not sent</source>
        <translation>「%1」のプロキシは %2 に変わりましたが、パスワードは %3 用に保存されているため送信されませんでした</translation>
    </message>
    <message>
        <source>Edit the connection and enter the password for the proxy</source>
        <translation>接続を編集し、プロキシのパスワードを入力してください</translation>
    </message>
    <message>
        <source>The server gave another number of service accounts than it counts</source>
        <translation>サーバーから受け取ったサービスアカウントの数が、サーバーの示す件数と一致しません</translation>
    </message>
    <message>
        <source>It is not on the server&apos;s list any more</source>
        <translation>もうサーバーの一覧にありません</translation>
    </message>
    <message>
        <source>Your own tokens could not be read, so the one that this connection uses may not be marked as yours: %1</source>
        <translation>ご自身のトークンを読み取れなかったため、この接続で使っているものに印が付いていない可能性があります: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln 件のアカウント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 件のトークン</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answered with empty lists, and before there were %1</source>
        <extracomment>%1: &quot;40 accounts and 141 tokens&quot;</extracomment>
        <translation>サーバーが空の一覧を返しました。以前は%1がありました</translation>
    </message>
    <message>
        <source>Accounts cannot be deleted, so this is probably a fault of the server. Try again in a moment. If the deployment was set back, show the empty lists.</source>
        <translation>アカウントは削除できないため、おそらくサーバーの障害です。少し待ってからもう一度試してください。デプロイメントが初期化された場合は、空の一覧を表示してください。</translation>
    </message>
    <message>
        <source>No row of the server&apos;s lists could be read</source>
        <translation>サーバーの一覧を 1 行も読み取れませんでした</translation>
    </message>
    <message>
        <source>Try again. If it stays so, tell who runs the server</source>
        <translation>もう一度お試しください。解決しない場合は、サーバーの管理者に連絡してください</translation>
    </message>
    <message>
        <source>The server&apos;s list shows it so. Whether this request has done it is not known</source>
        <translation>サーバーの一覧ではそうなっています。この要求によるものかどうかは不明です</translation>
    </message>
    <message>
        <source>The row is left out: its id is 0, which this program takes for none</source>
        <translation>この行は除外されます: ID が 0 で、このプログラムでは ID なしとみなされます</translation>
    </message>
    <message>
        <source>The id of this account is 0, which this program takes for none: its tokens are shown without an account</source>
        <translation>このアカウントの ID は 0 で、このプログラムでは ID なしとみなされます: トークンはアカウントなしで表示されます</translation>
    </message>
    <message>
        <source>What became of the request is not known yet</source>
        <translation>要求の結果はまだ不明です</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not confirm the change</source>
        <translation>サーバーの応答からは、変更されたかどうか確認できません</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show the change so far. It may still be carried out: read the list again in a few minutes before you try again</source>
        <translation>サーバーの一覧には、まだ変更が反映されていません。これから実行される可能性があります。再試行する前に、数分後に一覧をもう一度読み込んでください</translation>
    </message>
    <message>
        <source>The server gave no account that can be read, although it gave tokens of some</source>
        <translation>サーバーは一部のアカウントのトークンを返したのに、読み取れるアカウントを1件も返しませんでした</translation>
    </message>
</context>
<context>
    <name>tokendesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>設定のセクション</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Stored data</source>
        <translation>保存データ</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>What you choose here holds only until the program ends: %1 cannot be written. See to it that the file and its folder can be written and the disk is not full, then choose again.</source>
        <translation>ここでの選択はプログラムの終了までしか有効ではありません: %1 に書き込めません。ファイルとフォルダーに書き込めること、ディスクに空きがあることを確認してから、もう一度選んでください。</translation>
    </message>
</context>
<context>
    <name>tokendesk::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>Search by what it does, or by its key</source>
        <translation>操作内容またはキーで検索</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>操作内容</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>該当するキーはありません。</translation>
    </message>
</context>
<context>
    <name>tokendesk::SignInPanel</name>
    <message>
        <source>Waiting for the browser</source>
        <translation>ブラウザーを待っています</translation>
    </message>
    <message>
        <source>Link of the sign-in</source>
        <translation>サインインのリンク</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>ブラウザーをもう一度開く</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>サインインをキャンセル</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link, and open it in a browser on this computer.</source>
        <translation>ブラウザーを開けませんでした。リンクをコピーし、このコンピューターのブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>Copied. Open it in a browser on this computer: on another one the way back leads nowhere.</source>
        <translation>コピーしました。このコンピューターのブラウザーで開いてください。別のコンピューターでは戻ってこられません。</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <extracomment>Minutes and seconds that are left</extracomment>
        <translation>残り %1:%2</translation>
    </message>
    <message>
        <source>Sign in to %1 there, and allow this computer. It goes on here by itself. If no browser opens, copy the link, and open it in one on this computer.</source>
        <translation>ブラウザーで %1 にサインインし、このコンピューターを許可してください。その後はここで自動的に続きます。ブラウザーが開かない場合は、リンクをコピーして、このコンピューターのブラウザーで開いてください。</translation>
    </message>
</context>
<context>
    <name>tokendesk::StartFailure</name>
    <message>
        <source>Tokendesk cannot use its data folder</source>
        <translation>Tokendesk はデータフォルダーを使用できません</translation>
    </message>
    <message>
        <source>You can go on with another folder for this run. Your connections are there. What is in this folder is not shown, and what you do is written down in the other one.</source>
        <translation>今回の実行では別のフォルダーで続けることができます。接続はそのまま使えます。このフォルダーの内容は表示されず、操作は別のフォルダーに記録されます。</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>別のフォルダー…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>別のフォルダー</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
</context>
<context>
    <name>tokendesk::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Read-only: nothing can be changed</source>
        <translation>読み取り専用: 何も変更できません</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>更新しています…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Not connected · %1%2</source>
        <translation>未接続 · %1%2</translation>
    </message>
    <message>
        <source>Connection lost · %1%2</source>
        <translation>接続が切れました · %1%2</translation>
    </message>
    <message>
        <source>Connected as %1%2</source>
        <translation>接続中: %1%2</translation>
    </message>
    <message>
        <source>Refreshed %1</source>
        <translation>更新: %1</translation>
    </message>
    <message>
        <source>%1 · without a proxy: the system did not name its own in time</source>
        <translation>%1 · プロキシなし: システムが時間内に通知しませんでした</translation>
    </message>
    <message>
        <source>Credential refused · %1</source>
        <translation>認証情報が拒否されました · %1</translation>
    </message>
    <message>
        <source>Refused by the server · %1</source>
        <translation>サーバーが拒否しました · %1</translation>
    </message>
    <message>
        <source>The server answers with an error · %1</source>
        <translation>サーバーがエラーを返しています · %1</translation>
    </message>
    <message>
        <source>The last refresh did not work · %1</source>
        <translation>前回の更新に失敗しました · %1</translation>
    </message>
    <message>
        <source>credential never ends</source>
        <translation>認証情報は無期限</translation>
    </message>
    <message>
        <source>credential ends %1</source>
        <translation>認証情報の有効期限: %1</translation>
    </message>
    <message>
        <source>credential ended</source>
        <translation>認証情報は期限切れ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) under way</source>
        <translation>
            <numerusform>%Ln 件の変更を処理中</numerusform>
        </translation>
    </message>
    <message>
        <source>What was not sent yet stays as it is</source>
        <translation>まだ送信されていないものはそのままになります</translation>
    </message>
</context>
<context>
    <name>tokendesk::StoragePage</name>
    <message>
        <source>Where things are kept</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Connections without their credentials, and what is chosen here.</source>
        <translation>接続 (認証情報を除く) と、ここで選んだ設定。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>The journal of changes, review decisions and notes, what changed since when, and the sandbox. None of it holds a token&apos;s value.</source>
        <translation>変更のジャーナル、レビューの判断とメモ、変更点の記録、サンドボックス。トークンの値は一切含まれません。</translation>
    </message>
    <message>
        <source>What the windows remember</source>
        <translation>ウィンドウの状態の記憶</translation>
    </message>
    <message>
        <source>Sizes, columns, filters and the last search of each page.</source>
        <translation>各ページのサイズ、列、フィルター、最後の検索。</translation>
    </message>
    <message>
        <source>Forget sizes and filters</source>
        <translation>サイズとフィルターを消去</translation>
    </message>
    <message>
        <source>At the next start they are as they were at the first.</source>
        <translation>次回の起動時に初期状態に戻ります。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>No program on this desktop opens folders.</source>
        <translation>このデスクトップには、フォルダーを開くプログラムがありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tokendesk::TablePage</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln 行をコピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>The account is not on the server&apos;s list any more</source>
        <translation>アカウントはもうサーバーの一覧にありません</translation>
    </message>
    <message>
        <source>No browser could be opened. Open %1 in one yourself.</source>
        <translation>ブラウザーを開けませんでした。ご自身のブラウザーで %1 を開いてください。</translation>
    </message>
    <message>
        <source>Your credential may not read this list</source>
        <translation>お使いの認証情報ではこの一覧を読み取れません</translation>
    </message>
    <message>
        <source>New service account</source>
        <translation>新しいサービスアカウント</translation>
    </message>
    <message>
        <source>Divider between the table and the details</source>
        <translation>表と詳細の区切り線</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Filters are set, too.</source>
        <translation>フィルターも設定されています。</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>検索とフィルターをクリア</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Words are searched for in names and other texts. What a column shows is filtered for.</source>
        <translation>言葉は名前などのテキストから検索されます。列に表示される状態はフィルターで絞り込みます。</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>%1 で絞り込む</translation>
    </message>
    <message>
        <source>The details of the row that you choose are shown here.</source>
        <translation>選んだ行の詳細がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>tokendesk::TableView</name>
    <message>
        <source>Columns of %1</source>
        <translation>%1の列</translation>
    </message>
    <message>
        <source>Order…</source>
        <translation>順序…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>昇順</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降順</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>%1 で並べ替え、昇順</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>%1 で並べ替え、降順</translation>
    </message>
    <message>
        <source>One column must remain</source>
        <translation>少なくとも1列は必要です</translation>
    </message>
</context>
<context>
    <name>tokendesk::TeamPicker</name>
    <message>
        <source>Add team</source>
        <translation>チームを追加</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Another team&apos;s name</source>
        <translation>別のチームの名前</translation>
    </message>
    <message>
        <source>%1 (always)</source>
        <translation>%1 (常時)</translation>
    </message>
    <message>
        <source>Write the team&apos;s name first</source>
        <translation>先にチーム名を入力してください</translation>
    </message>
</context>
<context>
    <name>tokendesk::TimelineChart</name>
    <message>
        <source>Arrow keys move between the bars, Space chooses one, with Shift up to there. Escape shows everything again.</source>
        <translation>矢印キーで棒を移動し、スペースキーで選択します。Shift を押しながらで範囲を選択します。Esc キーですべて再表示します。</translation>
    </message>
    <message>
        <source>Expiry timeline, %1</source>
        <translation>有効期限のタイムライン、%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenFilterBar</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>その他…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 件のトークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日以内</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>無期限</translation>
    </message>
    <message numerus="yes">
        <source>Expires within %Ln day(s)</source>
        <translation>
            <numerusform>期限まで %Ln 日以内</numerusform>
        </translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日間</numerusform>
        </translation>
    </message>
    <message>
        <source>never used</source>
        <translation>使用歴なし</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>使用歴なし</translation>
    </message>
    <message numerus="yes">
        <source>Unused for %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日間未使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Show tokens that expire soon</source>
        <translation>まもなく期限切れになるトークンを表示</translation>
    </message>
    <message>
        <source>Within how many days</source>
        <translation>何日以内</translation>
    </message>
    <message>
        <source>Show tokens that nobody uses</source>
        <translation>使用されていないトークンを表示</translation>
    </message>
    <message>
        <source>For how many days</source>
        <translation>何日間</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenForm</name>
    <message>
        <source>&amp;Directory sync (SCIM) only</source>
        <translation>ディレクトリ同期 (SCIM) 専用(&amp;D)</translation>
    </message>
    <message>
        <source>Service &amp;account</source>
        <translation>サービスアカウント(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Expires after</source>
        <translation>有効期限(&amp;E)</translation>
    </message>
    <message>
        <source>For example: airflow_production</source>
        <translation>例: airflow_production</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>サービスアカウント</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>名前の一部を入力</translation>
    </message>
    <message>
        <source>Choose an account from the list.</source>
        <translation>一覧からアカウントを選んでください。</translation>
    </message>
    <message>
        <source>Say what it is for and where it is used. It cannot be renamed later.</source>
        <translation>用途と使用場所がわかる名前にしてください。後で変更することはできません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 Teams: %3.</source>
        <translation>%1: %2 チーム: %3。</translation>
    </message>
    <message>
        <source>For a token that an identity provider uses to keep users in step. The server refuses it everywhere else.</source>
        <translation>ID プロバイダーがユーザーの同期に使用するトークンです。ほかの用途ではサーバーが拒否します。</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenInput</name>
    <message>
        <source>From a file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>File with the token</source>
        <translation>トークンを含むファイル</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>%1 から読み取りました</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>トークンを貼り付け</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenModel</name>
    <message>
        <source>unlimited</source>
        <translation>無制限</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>失効させています…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>復元しています…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>削除しています…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Deactivating…</source>
        <translation>無効化しています…</translation>
    </message>
    <message>
        <source>Reactivating…</source>
        <translation>再有効化しています…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>失効させる</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>サービス ID</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Account state</source>
        <translation>アカウントの状態</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenValueDialog</name>
    <message>
        <source>Hand over the new token</source>
        <translation>新トークンの引き渡し</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>動作確認</translation>
    </message>
    <message>
        <source>I don&apos;t need it…</source>
        <translation>値は不要…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>ends %1, %2</source>
        <translation>期限: %1、%2</translation>
    </message>
    <message>
        <source>never ends</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>%1 for %2, %3.</source>
        <translation>%2 の %1、%3。</translation>
    </message>
    <message>
        <source>This is the only time that the value can be had: the server keeps no copy. Copy it or save it now.</source>
        <translation>値を入手できるのは今だけです。サーバーに控えは残りません。今すぐコピーまたは保存してください。</translation>
    </message>
    <message>
        <source>Copy or save the value first</source>
        <translation>先に値をコピーまたは保存してください</translation>
    </message>
    <message>
        <source>%1 has read the value.</source>
        <translation>%1 が値を読み取りました。</translation>
    </message>
    <message>
        <source>Hold to reveal</source>
        <translation>押している間だけ表示</translation>
    </message>
    <message>
        <source>Shown while the button or the space bar is held down</source>
        <translation>ボタンまたはスペースキーを押している間だけ表示します</translation>
    </message>
    <message>
        <source>One read with the new token itself. The server counts it as a use.</source>
        <translation>新トークン自体で 1 回読み取りを行います。サーバーはこれを使用として数えます。</translation>
    </message>
    <message>
        <source>Copy environment line</source>
        <translation>環境変数の行をコピー</translation>
    </message>
    <message>
        <source>Copy curl line</source>
        <translation>curl の行をコピー</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Holds the value itself. It starts with a space, so that shells with HISTCONTROL=ignorespace keep it out of their history.</source>
        <translation>値そのものを含みます。HISTCONTROL=ignorespace を設定したシェルで履歴に残らないように、空白で始まります。</translation>
    </message>
    <message>
        <source>The token reaches curl on its standard input. As an argument, every user of the machine could read it in the list of processes.</source>
        <translation>トークンは標準入力で curl に渡されます。引数にすると、コンピューターのすべてのユーザーがプロセス一覧で読み取れてしまいます。</translation>
    </message>
    <message>
        <source>Then nobody can ever use this token. It stays valid all the same until somebody revokes it.</source>
        <translation>今後、誰もこのトークンを使用できません。それでも、誰かが失効させるまで有効なままです。</translation>
    </message>
    <message>
        <source>Revoke it now</source>
        <translation>今すぐ失効</translation>
    </message>
    <message>
        <source>Leave it valid</source>
        <translation>有効なまま残す</translation>
    </message>
    <message>
        <source>Give up the value?</source>
        <translation>値を放棄しますか?</translation>
    </message>
    <message>
        <source>Copied. Paste it where it is needed before the clipboard is cleared.</source>
        <translation>コピーしました。クリップボードが消去される前に、必要な場所に貼り付けてください。</translation>
    </message>
    <message>
        <source>The environment line is copied, with the value in it.</source>
        <translation>値を含む環境変数の行をコピーしました。</translation>
    </message>
    <message>
        <source>Saved to %1, readable by you alone.</source>
        <translation>%1 に保存しました。自分だけが読み取れます。</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>The server accepts the new token.</source>
        <translation>サーバーが新トークンを受け付けました。</translation>
    </message>
    <message>
        <source>Revoking the token…</source>
        <translation>トークンを失効させています…</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>記録しています…</translation>
    </message>
    <message>
        <source>Its value was not needed</source>
        <translation>値は不要でした</translation>
    </message>
    <message numerus="yes">
        <source>On the clipboard for %Ln more second(s)</source>
        <translation>
            <numerusform>クリップボードに残り %Ln 秒間</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer on the clipboard</source>
        <translation>クリップボードから消去されました</translation>
    </message>
    <message>
        <source>Copy the value or save it first, or say that you do not need it. It cannot be shown again.</source>
        <translation>値をコピーまたは保存するか、不要であることを指定してください。再び表示することはできません。</translation>
    </message>
    <message numerus="yes">
        <source>Kept out of clipboard histories, and cleared after %Ln second(s)</source>
        <translation>
            <numerusform>クリップボードの履歴に残さず、%Ln 秒後に消去します</numerusform>
        </translation>
    </message>
    <message>
        <source>With curl</source>
        <translation>curl で</translation>
    </message>
    <message>
        <source>expiry %1</source>
        <translation>有効期限 %1</translation>
    </message>
    <message>
        <source>You have the value, but that could not be written down. It is tried again with each refresh. If that fails until the program ends, the next start asks about it. %1</source>
        <translation>値は受け取り済みですが、それを記録できませんでした。更新のたびに再試行されます。プログラムの終了までに記録できない場合は、次回の起動時に確認します。%1</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokensPage</name>
    <message>
        <source>Service tokens</source>
        <translation>サービストークン</translation>
    </message>
    <message>
        <source>Details of the token</source>
        <translation>トークンの詳細</translation>
    </message>
    <message>
        <source>Choose a token first</source>
        <translation>先にトークンを選んでください</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>フィルターは設定されていません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>service-tokens</source>
        <translation>サービストークン</translation>
    </message>
    <message>
        <source>No service tokens yet</source>
        <translation>サービストークンはまだありません</translation>
    </message>
    <message>
        <source>A service token is the key that an automation signs in with. Make a service account and its first token in one go.</source>
        <translation>サービストークンは、自動化がサインインに使う鍵です。サービスアカウントと最初のトークンを一度に作成できます。</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>一致するトークンがありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) hidden by the filters.</source>
        <translation>
            <numerusform>%Ln 件のトークンがフィルターにより非表示です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a token to see everything that is known of it.</source>
        <translation>トークンを選ぶと、わかっている情報をすべて表示します。</translation>
    </message>
    <message>
        <source>The selected tokens are of several accounts</source>
        <translation>選択したトークンは複数のアカウントのものです</translation>
    </message>
    <message>
        <source>No token matches “%1”</source>
        <translation>「%1」に一致するトークンはありません</translation>
    </message>
    <message>
        <source>Not for any of the selected tokens</source>
        <translation>選択したどのトークンにも当てはまりません</translation>
    </message>
</context>
<context>
    <name>tokendesk::Toolbar</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>tokendesk::TrayIcon</name>
    <message>
        <source>Lock now</source>
        <translation>今すぐロック</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Hide window</source>
        <translation>ウィンドウを隠す</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>ウィンドウを表示</translation>
    </message>
    <message>
        <source>No tokens are loaded</source>
        <translation>トークンは読み込まれていません</translation>
    </message>
    <message>
        <source>Tokendesk – %1</source>
        <translation>Tokendesk – %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
</context>
<context>
    <name>tokendesk::WindowLock</name>
    <message>
        <source>Waiting for the credential…</source>
        <translation>認証情報を待っています…</translation>
    </message>
    <message>
        <source>This is the credential of %1, and what is locked is the work of %2</source>
        <translation>これは %1 の認証情報ですが、ロックされているのは %2 の作業です</translation>
    </message>
    <message>
        <source>Sign in as %1, or open another connection.</source>
        <translation>%1 としてサインインするか、別の接続を開いてください。</translation>
    </message>
    <message>
        <source>The keychain has not taken the token, so it is kept only until the window is locked again</source>
        <translation>キーチェーンがトークンを受け付けなかったため、次にウィンドウがロックされるまでだけ保持されます</translation>
    </message>
</context>
<context>
    <name>tokendesk::Workspace</name>
    <message>
        <source>What changes outside this program is not written down. %1</source>
        <translation>このプログラムの外での変更は記録されません。%1</translation>
    </message>
    <message>
        <source>Not all that changes is written down. %1</source>
        <translation>変更の一部が記録されません。%1</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>元に戻すものがありません</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>このページでは使用できません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) due for a next step.</source>
        <translation>
            <numerusform>%Ln 件のローテーションが次のステップを待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Your credential is renewed. Everything goes on with it.</source>
        <translation>認証情報を更新しました。すべてこの認証情報で続行されます。</translation>
    </message>
    <message>
        <source>The filters hide it.</source>
        <translation>フィルターで非表示になっています。</translation>
    </message>
    <message>
        <source>A change is on its way. Undo it when it has arrived.</source>
        <translation>変更を送信中です。完了してから元に戻してください。</translation>
    </message>
    <message>
        <source>This is a token&apos;s value. It does not say that it is of an account on this deployment&apos;s list. It was taken out of the search, and is not kept.</source>
        <translation>これはトークンの値です。このデプロイメントの一覧にあるアカウントのものとは記載されていません。検索欄から取り除かれ、保持されません。</translation>
    </message>
    <message>
        <source>This is a token&apos;s value, as it says itself of the account %1. It was taken out of the search, and is not kept.</source>
        <extracomment>%1: name, service id and number of an account</extracomment>
        <translation>これはトークンの値で、記載によればアカウント %1 のものです。検索欄から取り除かれ、保持されません。</translation>
    </message>
    <message>
        <source>Show its tokens</source>
        <translation>トークンを表示</translation>
    </message>
    <message>
        <source>The search is still under way</source>
        <translation>検索中です</translation>
    </message>
    <message>
        <source>This is a part of a token&apos;s value, too short to tell of which account. It was taken out of the search, and is not kept.</source>
        <translation>これはトークンの値の一部で、どのアカウントのものか判別するには短すぎます。検索から取り除かれ、保存されません。</translation>
    </message>
    <message>
        <source>Whether the change of %1 was carried out is not known yet. Refresh, or take back an earlier one on the Activity page</source>
        <translation>%1 の変更が実行されたかどうかはまだわかりません。更新するか、それより前の変更を「アクティビティ」ページで取り消してください</translation>
    </message>
    <message>
        <source>The last change was part of a plan, a rotation or a containment: take it back on the Activity page</source>
        <translation>最後の変更は、計画、ローテーション、または封じ込めの一部でした。「アクティビティ」ページで取り消してください</translation>
    </message>
    <message>
        <source>A change is on its way, and the server has not answered yet. Wait for that, or choose the same again to leave: what became of it is then told when this connection is opened next.</source>
        <translation>変更の処理中で、サーバーからまだ応答がありません。応答を待つか、同じ操作をもう一度選ぶと、この接続から離れます。その結果は、次にこの接続を開いたときに表示されます。</translation>
    </message>
    <message>
        <source>The rotation of %1 has begun.</source>
        <translation>%1 のローテーションを開始しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) have begun.</source>
        <translation>
            <numerusform>%Ln 件のローテーションを開始しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo: the last change was not made. Take back an earlier one on the Activity page</source>
        <translation>元に戻すものがありません。最後の変更は行われませんでした。それより前の変更は「アクティビティ」ページで取り消せます</translation>
    </message>
    <message>
        <source>The last change made a token, which may be in use: take it back on the Activity page</source>
        <translation>最後の変更で作成されたトークンは、使用中の可能性があります。「アクティビティ」ページで取り消してください</translation>
    </message>
    <message>
        <source>The change is on its way: it can be undone when the server has answered</source>
        <translation>変更は処理中です。サーバーが応答したら元に戻せます</translation>
    </message>
    <message>
        <source>The last change cannot be undone. Take back an earlier one on the Activity page</source>
        <translation>最後の変更は元に戻せません。以前の変更は「アクティビティ」ページで取り消してください</translation>
    </message>
</context>
<context>
    <name>tokendesk::sandbox::Words</name>
    <message>
        <source>--%1 %2: give a whole number from %3 to %4.</source>
        <translation>--%1 %2: %3 から %4 までの整数を指定してください。</translation>
    </message>
    <message>
        <source>--%1 %2: give one of %3.</source>
        <translation>--%1 %2: %3 のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>A local server that speaks the Qualytics API for service accounts and tokens, to explore and to test with. It answers on 127.0.0.1 only, and prints its address and an admin token as one line of JSON.</source>
        <translation>サービスアカウントとトークンの Qualytics API を備えたローカルサーバー。試用とテストのためのもの。127.0.0.1 でのみ応答し、アドレスと管理者トークンを JSON 1 行で出力する。</translation>
    </message>
    <message>
        <source>Listen on this port; 0, the default, takes any free one.</source>
        <translation>このポートで待ち受ける。0 (既定) なら任意の空きポート。</translation>
    </message>
    <message>
        <source>Keep the data in this file. Without it they end with the program.</source>
        <translation>データをこのファイルに保存する。指定しなければ、データはプログラムの終了とともに消える。</translation>
    </message>
    <message>
        <source>Fill a new database: demo (the default) or empty.</source>
        <translation>新しいデータベースの内容: demo (既定) または empty。</translation>
    </message>
    <message>
        <source>Fill a new database with exactly so many service tokens, alone or on top of --seed demo.</source>
        <translation>新しいデータベースに、ちょうどこの数のサービストークンを入れる (単独、または --seed demo に追加)。</translation>
    </message>
    <message>
        <source>Fill a new database with exactly so many service accounts.</source>
        <translation>新しいデータベースに、ちょうどこの数のサービスアカウントを入れる。</translation>
    </message>
    <message>
        <source>Let every answer wait so many milliseconds.</source>
        <translation>応答をすべてこのミリ秒だけ遅らせる。</translation>
    </message>
    <message>
        <source>Answer at most so many requests a second, the others with 429.</source>
        <translation>毎秒最大この数の要求に応答し、残りには 429 を返す。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示する。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示する。</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>予期しない引数: %1</translation>
    </message>
    <message>
        <source>--database needs the path of a file.</source>
        <translation>--database にはファイルのパスが必要です。</translation>
    </message>
    <message>
        <source>The folder %1 for the sandbox database cannot be made. Choose another file, or make the folder.</source>
        <translation>サンドボックスのデータベース用のフォルダー %1 を作成できません。別のファイルを選ぶか、フォルダーを作成してください。</translation>
    </message>
    <message>
        <source>The sandbox database %1 is in use by another sandbox. Stop that one, or choose another file.</source>
        <translation>サンドボックスのデータベース %1 は別のサンドボックスが使用中です。それを停止するか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be made: %2</source>
        <translation>サンドボックスのデータベース %1 を作成できません: %2</translation>
    </message>
    <message>
        <source>The sandbox database %1 is not a file. Choose another one.</source>
        <translation>サンドボックスのデータベース %1 はファイルではありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be written. Check its permissions, or choose another file.</source>
        <translation>サンドボックスのデータベース %1 に書き込めません。権限を確認するか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be read: %2. Choose another file, or delete this one to start anew.</source>
        <translation>サンドボックスのデータベース %1 を読み取れません: %2。別のファイルを選ぶか、これを削除して最初からやり直してください。</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be used: %2</source>
        <translation>サンドボックスのデータベース %1 を使用できません: %2</translation>
    </message>
    <message>
        <source>The file %1 cannot be deleted. Check the folder&apos;s permissions.</source>
        <translation>ファイル %1 を削除できません。フォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>The sandbox database %1 could not be written: %2</source>
        <translation>サンドボックスのデータベース %1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>The sandbox is not running.</source>
        <translation>サンドボックスは実行されていません。</translation>
    </message>
    <message>
        <source>The sandbox database %1 could not be read: %2</source>
        <translation>サンドボックスのデータベース %1 を読み取れませんでした: %2</translation>
    </message>
    <message>
        <source>The sandbox database %1 has no usable keys: %2. Choose another file, or delete this one to start anew.</source>
        <translation>サンドボックスのデータベース %1 に使用可能な鍵がありません: %2。別のファイルを選ぶか、これを削除して最初からやり直してください。</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program. Choose another port, or 0 for any free one.</source>
        <translation>ポート %1 は別のプログラムが使用中です。別のポートか、任意の空きポートを使う 0 を選んでください。</translation>
    </message>
    <message>
        <source>Port %1 cannot be opened: %2. Choose another port, or 0 for any free one.</source>
        <translation>ポート %1 を開けません: %2。別のポートか、任意の空きポートを使う 0 を選んでください。</translation>
    </message>
    <message>
        <source>See tokendesk-sandbox --help.</source>
        <translation>tokendesk-sandbox --help を参照してください。</translation>
    </message>
    <message>
        <source>No temporary folder can be made: %1. Choose a file with --database.</source>
        <translation>一時フォルダーを作成できません: %1。--database でファイルを選んでください。</translation>
    </message>
    <message>
        <source>it was written by a newer version (schema %1, this program knows %2). Update the program, or choose another file.</source>
        <translation>より新しいバージョンで書き込まれています (スキーマ %1、このプログラムの対応は %2)。プログラムを更新するか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>its schema could not be brought up to date: %1</source>
        <translation>スキーマを最新にできませんでした: %1</translation>
    </message>
    <message>
        <source>The sandbox database %1 could not be filled: %2</source>
        <translation>サンドボックスのデータベース %1 にデータを入れられませんでした: %2</translation>
    </message>
    <message>
        <source>The demo data alone has %1 tokens and %2 accounts. Ask for at least as many, or leave --seed demo out.</source>
        <translation>デモデータだけでトークンが %1 件、アカウントが %2 件あります。それ以上の数を指定するか、--seed demo を外してください。</translation>
    </message>
    <message>
        <source>Tokens need an account. Ask for at least one with --accounts.</source>
        <translation>トークンにはアカウントが必要です。--accounts で 1 件以上指定してください。</translation>
    </message>
    <message>
        <source>The sandbox database %1 was filled with %2 and is kept as it is. Start without %3, or choose another file.</source>
        <translation>サンドボックスのデータベース %1 は %2 で作成されており、そのまま保持されます。%3 なしで起動するか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>How a page of users names its total: total (the default) or total_count.</source>
        <translation>ユーザー一覧のページで総数を示す項目の名前: total (既定) または total_count。</translation>
    </message>
    <message>
        <source>it is readable by others, and that cannot be changed</source>
        <translation>他のユーザーが読み取れる状態で、変更できません</translation>
    </message>
    <message>
        <source>the program is ending</source>
        <translation>プログラムを終了しています</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 が二度指定されています。</translation>
    </message>
    <message>
        <source>--database %1: a path cannot begin with a colon. Put ./ before it, or leave the option out to keep nothing.</source>
        <translation>--database %1: パスをコロンで始めることはできません。先頭に ./ を付けるか、何も残さない場合はオプションを省いてください。</translation>
    </message>
    <message>
        <source>the file %1 was deleted or replaced while the sandbox runs. Put it back, or reset or restart the sandbox</source>
        <translation>サンドボックスの実行中にファイル %1 が削除または置換されました。元に戻すか、サンドボックスをリセットまたは再起動してください</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be read: %2. Choose another file.</source>
        <translation>サンドボックスのデータベース %1 を読み取れません: %2。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be used: it belongs to another program. Choose another file, or move that one away.</source>
        <translation>サンドボックスのデータベース %1 は使用できません: 別のプログラムのものです。別のファイルを選ぶか、そのファイルを移動してください。</translation>
    </message>
    <message>
        <source>they are damaged</source>
        <translation>壊れています</translation>
    </message>
    <message>
        <source>--database %1: the path is not written in the character set of this computer&apos;s language.</source>
        <translation>--database %1: パスがこのコンピューターの言語の文字セットで書かれていません。</translation>
    </message>
    <message>
        <source>The sandbox database %1 is in use by another sandbox: process %2 on %3. Stop that one, or choose another file. If it does not run any more, delete %4.</source>
        <translation>サンドボックスのデータベース %1 は別のサンドボックスが使用中です: %3 のプロセス %2。それを停止するか、別のファイルを選んでください。すでに動作していない場合は %4 を削除してください。</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1. Send it to a terminal, a pipe or a file that takes it.</source>
        <translation>標準出力に書き込めません: %1。書き込める端末、パイプ、またはファイルに出力してください。</translation>
    </message>
    <message>
        <source>The lock file of the sandbox database %1 cannot be written: %2. Put that right, or choose another file.</source>
        <translation>サンドボックスのデータベース %1 のロックファイルに書き込めません: %2。これを解決するか、別のファイルを選んでください。</translation>
    </message>
</context>
</TS>
