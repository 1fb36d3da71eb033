<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>Account %1</source>
        <translation>账号 %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>已停用</translation>
    </message>
</context>
<context>
    <name>AccountDetail</name>
    <message>
        <source>Its tokens</source>
        <translation>其令牌</translation>
    </message>
    <message>
        <source>None. Without a token the account cannot do anything.</source>
        <translation>无。没有令牌，该账号无法执行任何操作。</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>永不过期</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>已停用</translation>
    </message>
    <message numerus="yes">
        <source>Deactivated, with %Ln token(s) that are not revoked.</source>
        <translation>
            <numerusform>已停用，但仍有 %Ln 个令牌未吊销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its tokens may do everything, with the Admin role.</source>
        <translation>该账号具有 Admin 角色，其令牌可以执行任何操作。</translation>
    </message>
    <message>
        <source>This is the account that you are signed in with.</source>
        <translation>这是您当前登录所用的账号。</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>服务 ID</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>not known: the account is not on the server&apos;s list</source>
        <translation>未知：该账号不在服务器的列表中</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>下次到期</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>上次登录</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) selected</source>
        <translation>
            <numerusform>已选择 %Ln 个账号</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Usable tokens</source>
        <translation>可用令牌</translation>
    </message>
    <message>
        <source>not known: your role may not list tokens</source>
        <translation>未知：您的角色可能无权列出令牌</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>%1, and some that have no name</source>
        <translation>%1，以及一些没有名称的团队</translation>
    </message>
</context>
<context>
    <name>AccountEdit</name>
    <message>
        <source>Somebody else has changed it meanwhile</source>
        <translation>期间已被其他人更改</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile: it is “%1” now. Save again to replace that.</source>
        <extracomment>%1 a name or a role</extracomment>
        <translation>期间已被其他人更改：现在是“%1”。如要替换，请再次保存。</translation>
    </message>
    <message>
        <source>Its name is “%1” now</source>
        <translation>其名称现为“%1”</translation>
    </message>
    <message>
        <source>Its role is “%1” now</source>
        <translation>其角色现为“%1”</translation>
    </message>
    <message>
        <source>The server&apos;s list does not state all teams of the account, so they cannot be changed here</source>
        <translation>服务器的列表未说明该账号的全部团队，因此无法在此更改</translation>
    </message>
</context>
<context>
    <name>ActionGroups</name>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Search and table</source>
        <translation>搜索和表格</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
</context>
<context>
    <name>ActionSet</name>
    <message>
        <source>New token</source>
        <translation>新建令牌</translation>
    </message>
    <message>
        <source>New service account</source>
        <translation>新建服务账号</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>吊销</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>Contain account…</source>
        <translation>遏制账号…</translation>
    </message>
    <message>
        <source>Show its tokens</source>
        <translation>显示其令牌</translation>
    </message>
    <message>
        <source>Show its account</source>
        <translation>显示其账号</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>选择所有显示项</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除过滤条件</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>作出决定…</translation>
    </message>
    <message>
        <source>Owner and purpose…</source>
        <translation>负责人和用途…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变化情况</translation>
    </message>
    <message>
        <source>Open plan…</source>
        <translation>打开计划…</translation>
    </message>
    <message>
        <source>Switch connection…</source>
        <translation>切换连接…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Search actions, tokens and accounts</source>
        <translation>搜索操作、令牌和账号</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Start a review</source>
        <translation>开始审查</translation>
    </message>
    <message>
        <source>Finish the review…</source>
        <translation>完成审查…</translation>
    </message>
    <message>
        <source>Abandon the review…</source>
        <translation>放弃审查…</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>证据包…</translation>
    </message>
    <message>
        <source>Check an evidence pack…</source>
        <translation>核查证据包…</translation>
    </message>
    <message>
        <source>Edit policies…</source>
        <translation>编辑策略…</translation>
    </message>
    <message>
        <source>Notes as CSV…</source>
        <translation>CSV 备注…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Decide as before</source>
        <translation>沿用之前的决定</translation>
    </message>
    <message>
        <source>Stop tracking</source>
        <translation>停止跟踪</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Show related changes</source>
        <translation>显示相关更改</translation>
    </message>
    <message>
        <source>About Tokendesk</source>
        <translation>关于 Tokendesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>保存此过滤器…</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>显示或隐藏详情</translation>
    </message>
    <message>
        <source>Sort by…</source>
        <translation>排序方式…</translation>
    </message>
    <message>
        <source>Open containment…</source>
        <translation>打开遏制记录…</translation>
    </message>
    <message>
        <source>Compare reviews…</source>
        <translation>比较审查…</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from what to what</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Created token</source>
        <translation>已创建令牌</translation>
    </message>
    <message>
        <source>Revoked token</source>
        <translation>已吊销令牌</translation>
    </message>
    <message>
        <source>Restored token</source>
        <translation>已恢复令牌</translation>
    </message>
    <message>
        <source>Deleted token</source>
        <translation>已删除令牌</translation>
    </message>
    <message>
        <source>Created account</source>
        <translation>已创建账号</translation>
    </message>
    <message>
        <source>Edited account</source>
        <translation>已编辑账号</translation>
    </message>
    <message>
        <source>Deactivated account</source>
        <translation>已停用账号</translation>
    </message>
    <message>
        <source>Reactivated account</source>
        <translation>已重新启用账号</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>创建令牌</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>吊销令牌</translation>
    </message>
    <message>
        <source>Restore token</source>
        <translation>恢复令牌</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>删除令牌</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>创建账号</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>编辑账号</translation>
    </message>
    <message>
        <source>Deactivate account</source>
        <translation>停用账号</translation>
    </message>
    <message>
        <source>Reactivate account</source>
        <translation>重新启用账号</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>未创建</translation>
    </message>
    <message>
        <source>%1, not changed</source>
        <translation>%1，未更改</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>from what to what: nobody knows whether it became so</comment>
        <translation>%1？</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>结果不明</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
</context>
<context>
    <name>ApiClient</name>
    <message>
        <source>The connection was closed</source>
        <translation>连接已关闭</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not show whether it was done</source>
        <translation>服务器的回答没有表明是否已完成</translation>
    </message>
    <message>
        <source>Read the list again: it will tell</source>
        <translation>请重新读取列表：它会给出答案</translation>
    </message>
</context>
<context>
    <name>Capabilities</name>
    <message>
        <source>The deployment&apos;s description (openapi.json) cannot be used: %1</source>
        <translation>无法使用该部署的说明文件 (openapi.json)：%1</translation>
    </message>
    <message>
        <source>The documented set of actions is offered instead.</source>
        <translation>改为提供文档中列出的操作。</translation>
    </message>
    <message>
        <source>it is no valid JSON near byte %1 (%2)</source>
        <translation>在第 %1 字节附近不是有效的 JSON (%2)</translation>
    </message>
    <message>
        <source>it lists no paths</source>
        <translation>未列出任何路径</translation>
    </message>
    <message>
        <source>it lists none of the calls that this program uses</source>
        <translation>未列出本程序所用的任何调用</translation>
    </message>
</context>
<context>
    <name>ChangeDetail</name>
    <message>
        <source>The server refused it. Nothing was changed.</source>
        <translation>服务器已拒绝。未作任何更改。</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>未作任何更改：%1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>令牌 ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>请求时间</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>完结时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>It is not written down that the new token&apos;s value was copied or saved.</source>
        <translation>没有新令牌的值被复制或保存的记录。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) selected</source>
        <translation>
            <numerusform>已选择 %Ln 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Its answer never came. A refresh settles it once the list shows it. If the list does not, it may still be carried out: refresh again ten minutes after it was asked for. It counts as not done then, and you can do it again.</source>
        <translation>未收到服务器的答复。列表显示此更改后，刷新即可确定结果。如果列表未显示，它仍可能被执行：请在提出请求十分钟后再次刷新。届时它将视为未完成，您可以重新操作。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--token-stdin reads the token from a pipe, for example: pass show qualytics | tokendesk --url URL --token-stdin</source>
        <translation>--token-stdin 从管道读取令牌，例如：pass show qualytics | tokendesk --url URL --token-stdin</translation>
    </message>
    <message>
        <source>standard input cannot be read</source>
        <translation>无法读取标准输入</translation>
    </message>
    <message>
        <source>Service accounts and service tokens of a Qualytics deployment.</source>
        <translation>Qualytics 部署的服务账号和服务令牌。</translation>
    </message>
    <message>
        <source>Open the embedded sandbox with demonstration data.</source>
        <translation>打开带有演示数据的内置沙盒。</translation>
    </message>
    <message>
        <source>Open this deployment for this run; needs --token-stdin.</source>
        <translation>仅在本次运行中打开此部署；需要 --token-stdin。</translation>
    </message>
    <message>
        <source>Read the token from standard input.</source>
        <translation>从标准输入读取令牌。</translation>
    </message>
    <message>
        <source>light, dark, contrast or system.</source>
        <translation>light、dark、contrast 或 system。</translation>
    </message>
    <message>
        <source>Speak this language for this run: %1, or a translation&apos;s .qm file.</source>
        <translation>仅在本次运行中使用此语言：%1，或翻译的 .qm 文件。</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>将所有数据保存在此文件夹中。</translation>
    </message>
    <message>
        <source>Print how long it took until the tokens are shown, and quit; for benchmarks.</source>
        <translation>输出显示令牌所用的时间后退出；用于基准测试。</translation>
    </message>
    <message>
        <source>what is &quot;%1&quot;? See --help</source>
        <translation>“%1”是什么？参见 --help</translation>
    </message>
    <message>
        <source>--theme takes light, dark, contrast or system, not &quot;%1&quot;</source>
        <translation>--theme 须为 light、dark、contrast 或 system，而不是“%1”</translation>
    </message>
    <message>
        <source>--language takes one of %1, or a .qm file, not &quot;%2&quot;</source>
        <translation>--language 须为 %1 之一或 .qm 文件，而不是“%2”</translation>
    </message>
    <message>
        <source>--data-dir needs a folder</source>
        <translation>--data-dir 需要一个文件夹</translation>
    </message>
    <message>
        <source>--sandbox and --url exclude each other</source>
        <translation>--sandbox 和 --url 不能同时使用</translation>
    </message>
    <message>
        <source>--url and --token-stdin go together</source>
        <translation>--url 和 --token-stdin 必须同时使用</translation>
    </message>
    <message>
        <source>Start in the tray, or minimised where there is none.</source>
        <translation>在系统托盘中启动；没有托盘时最小化启动。</translation>
    </message>
    <message>
        <source>there is no folder to keep anything in: this account has no home. Set HOME, or XDG_DATA_HOME and XDG_CONFIG_HOME, or name a folder with --data-dir</source>
        <translation>没有可保存数据的文件夹：此账号没有主目录。请设置 HOME，或设置 XDG_DATA_HOME 和 XDG_CONFIG_HOME，或用 --data-dir 指定文件夹</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Tokendesk is open already, and does not take %1</source>
        <extracomment>%1: options, such as &quot;--theme, --language&quot;</extracomment>
        <translation>Tokendesk 已经打开，不会应用 %1</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>This is not a deployment&apos;s address: %1</source>
        <translation>这不是部署的地址：%1</translation>
    </message>
    <message>
        <source>Write it like “your-company.qualytics.io” or “https://your-company.qualytics.io”.</source>
        <translation>请写成“your-company.qualytics.io”或“https://your-company.qualytics.io”的形式。</translation>
    </message>
    <message>
        <source>it holds a user name or a password, which do not belong into an address</source>
        <translation>包含用户名或密码，它们不应出现在地址中</translation>
    </message>
    <message>
        <source>%1 is not supported, only https is</source>
        <translation>不支持 %1，仅支持 https</translation>
    </message>
    <message>
        <source>it goes on with “?” or “#”, but only the host belongs here</source>
        <translation>后面带有“?”或“#”，而此处只能填写主机</translation>
    </message>
    <message>
        <source>the host is missing</source>
        <translation>缺少主机</translation>
    </message>
    <message>
        <source>its host holds “%” or “\”</source>
        <translation>主机中包含“%”或“\”</translation>
    </message>
    <message>
        <source>an IPv6 address must stand in brackets, like [::1]</source>
        <translation>IPv6 地址必须放在方括号中，如 [::1]</translation>
    </message>
    <message>
        <source>it goes on with the path %1, but only the host belongs here</source>
        <translation>后面带有路径 %1，而此处只能填写主机</translation>
    </message>
    <message>
        <source>The address is empty</source>
        <translation>地址为空</translation>
    </message>
    <message>
        <source>Enter the deployment&apos;s host, for example “your-company.qualytics.io”.</source>
        <translation>请输入部署的主机，例如“your-company.qualytics.io”。</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>it holds a space or an invisible character</source>
        <translation>包含空格或不可见字符</translation>
    </message>
    <message>
        <source>%1 is no host with an optional port</source>
        <translation>%1 不是带可选端口的主机</translation>
    </message>
    <message>
        <source>http:// would send the credential in the clear to %1</source>
        <translation>http:// 会将凭据以明文发送到 %1</translation>
    </message>
    <message>
        <source>Use https://; http:// is for 127.0.0.1, [::1] and localhost only.</source>
        <translation>请使用 https://；http:// 仅用于 127.0.0.1、[::1] 和 localhost。</translation>
    </message>
    <message>
        <source>Copy the whole token again, and nothing else.</source>
        <translation>请重新复制完整的令牌，不要包含其他内容。</translation>
    </message>
    <message>
        <source>The token is empty</source>
        <translation>令牌为空</translation>
    </message>
    <message>
        <source>Paste the token&apos;s value.</source>
        <translation>请粘贴令牌的值。</translation>
    </message>
    <message>
        <source>The token is longer than 16 KiB, which no server accepts</source>
        <translation>令牌超过 16 KiB，没有服务器会接受</translation>
    </message>
    <message>
        <source>The token has white space inside, so it is more than one word</source>
        <translation>令牌中间有空白字符，因此不止一个词</translation>
    </message>
    <message>
        <source>The token holds a character that no token can hold</source>
        <translation>令牌包含不允许出现的字符</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What somebody typed, in quotation marks</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The name looks like a token, and a name is kept where others can read it</source>
        <translation>该名称看起来像令牌，而名称保存在其他人可以读取的地方</translation>
    </message>
    <message>
        <source>Give the token where it is asked for, and the connection another name.</source>
        <translation>请在要求输入令牌的地方输入令牌，并为连接另取一个名称。</translation>
    </message>
    <message>
        <source>This looks like a token</source>
        <translation>这看起来像一个令牌</translation>
    </message>
    <message>
        <source>Paste it where the token is asked for, and the address here.</source>
        <translation>请将它粘贴到要求输入令牌的地方，此处请填写地址。</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters</source>
        <translation>名称超过 %1 个字符</translation>
    </message>
    <message>
        <source>Choose a shorter one</source>
        <translation>请选择较短的名称</translation>
    </message>
    <message>
        <source>The name holds an invisible character or a line break</source>
        <translation>名称包含不可见字符或换行符</translation>
    </message>
    <message>
        <source>Write it anew, on one line.</source>
        <translation>请重新输入，写在一行内。</translation>
    </message>
</context>
<context>
    <name>ConnectionFile</name>
    <message>
        <source>Ask for the file again, exported from Tokendesk</source>
        <translation>请重新索取从 Tokendesk 导出的文件</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>holds an invisible character</source>
        <translation>包含不可见字符</translation>
    </message>
    <message>
        <source>is no whole number from %1 to %2</source>
        <translation>不是 %1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>is no whole path</source>
        <translation>不是完整路径</translation>
    </message>
    <message>
        <source>is no object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>“%1”%2</translation>
    </message>
    <message>
        <source>is not system, none or manual</source>
        <translation>不是 system、none 或 manual</translation>
    </message>
    <message>
        <source>is no host</source>
        <translation>不是主机</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>is not like #1d4ed8</source>
        <translation>格式不是 #1d4ed8 的形式</translation>
    </message>
    <message>
        <source>The file is too large to hold connections</source>
        <translation>文件过大，不可能是连接文件</translation>
    </message>
    <message>
        <source>The file is no JSON object: %1 at byte %2</source>
        <translation>文件不是 JSON 对象：%1，位于第 %2 字节</translation>
    </message>
    <message>
        <source>The file does not hold connections of Tokendesk</source>
        <translation>文件不包含 Tokendesk 的连接</translation>
    </message>
    <message>
        <source>The file was written by a newer release of Tokendesk</source>
        <translation>文件由更高版本的 Tokendesk 写入</translation>
    </message>
    <message>
        <source>The file has no list of connections, or more than %1</source>
        <translation>文件没有连接列表，或者连接超过 %1 个</translation>
    </message>
    <message>
        <source>Connection %1: %2</source>
        <translation>连接 %1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a connection, and what is wrong with it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>is not http or socks5</source>
        <translation>不是 http 或 socks5</translation>
    </message>
    <message>
        <source>“%1” cannot be used. %2</source>
        <extracomment>%1: a field of a file. %2: why, a sentence of its own</extracomment>
        <translation>“%1”无法使用。%2</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1: a field of a file. %2: what is wrong with a field in it, as: “mode” is missing</extracomment>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>looks like a token</source>
        <translation>看起来像令牌</translation>
    </message>
</context>
<context>
    <name>ConnectionRules</name>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫罗兰色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>May see and change every service account and token.</source>
        <translation>可以查看和更改所有服务账号和令牌。</translation>
    </message>
    <message>
        <source>Not an Admin: shows service accounts and teams, read-only. Service tokens stay hidden.</source>
        <translation>非 Admin：以只读方式显示服务账号和团队。服务令牌保持隐藏。</translation>
    </message>
    <message>
        <source>Not an Admin: the credential works, but may see neither service accounts nor service tokens. Nothing can be changed.</source>
        <translation>非 Admin：凭据有效，但既不能查看服务账号，也不能查看服务令牌。无法更改任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minute(s) ahead of the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>此计算机的时钟比服务器快 %Ln 分钟。到期时间以服务器时钟为准。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minute(s) behind the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>此计算机的时钟比服务器慢 %Ln 分钟。到期时间以服务器时钟为准。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This deployment is known here. %Ln change(s) made before are under Activity again, and what was interrupted can go on.</source>
        <translation>
            <numerusform>此部署在这里是已知的。之前所做的 %Ln 项更改重新出现在“活动”中，被中断的操作可以继续。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln day(s) ahead of the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>此计算机的时钟比服务器快 %Ln 天。到期时间以服务器时钟为准。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln day(s) behind the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>此计算机的时钟比服务器慢 %Ln 天。到期时间以服务器时钟为准。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln hour(s) ahead of the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>此计算机的时钟比服务器快 %Ln 小时。到期时间以服务器时钟为准。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln hour(s) behind the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>此计算机的时钟比服务器慢 %Ln 小时。到期时间以服务器时钟为准。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not allow this with this token</source>
        <translation>%1 不允许用此令牌执行此操作</translation>
    </message>
</context>
<context>
    <name>ConnectionTransfer</name>
    <message numerus="yes">
        <source>%Ln connection(s) exported to %1, without their tokens</source>
        <translation>
            <numerusform>已将 %Ln 个连接导出到 %1，不含其令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>无法读取 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) added. Each asks for its token when you open it.</source>
        <translation>
            <numerusform>已添加 %Ln 个连接。打开每个连接时会要求提供其令牌。</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>连接 (*.json)</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>导出连接</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>导入连接</translation>
    </message>
    <message>
        <source>tokendesk-connections</source>
        <extracomment>The name that is proposed for a file, without &quot;.json&quot;</extracomment>
        <translation>tokendesk-连接</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>A quote that begins in line %1 is not closed.</source>
        <translation>第 %1 行开始的引号未闭合。</translation>
    </message>
    <message>
        <source>Something stands behind a closing quote.</source>
        <translation>闭合引号之后还有内容。</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Check the free space and the rights of %1</source>
        <translation>请检查可用空间和 %1 的权限</translation>
    </message>
    <message>
        <source>The database %1 cannot be used</source>
        <translation>无法使用数据库 %1</translation>
    </message>
    <message>
        <source>Another Tokendesk has it open. Close that one first</source>
        <translation>另一个 Tokendesk 已将其打开。请先将其关闭</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened</source>
        <translation>无法打开数据库 %1</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Tokendesk</source>
        <translation>数据库 %1 由更高版本的 Tokendesk 写入</translation>
    </message>
    <message>
        <source>Use the newer program, or another data folder (--data-dir)</source>
        <translation>请使用更高版本的程序，或其他数据文件夹 (--data-dir)</translation>
    </message>
    <message>
        <source>it is being written to all the time</source>
        <translation>一直有写入操作</translation>
    </message>
    <message>
        <source>The database %1 cannot be read</source>
        <translation>无法读取数据库 %1</translation>
    </message>
    <message>
        <source>Check the rights of the file, and try again</source>
        <translation>请检查文件权限后重试</translation>
    </message>
    <message>
        <source>it belongs to another program</source>
        <translation>它属于另一个程序</translation>
    </message>
    <message>
        <source>Move it away, or use another data folder (--data-dir)</source>
        <translation>请将其移走，或使用其他数据文件夹 (--data-dir)</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>无法创建文件夹 %1</translation>
    </message>
    <message>
        <source>Its version is %1, this program knows %2</source>
        <translation>它的版本是 %1，本程序支持 %2</translation>
    </message>
    <message>
        <source>%1 was removed or replaced</source>
        <translation>%1 已被删除或替换</translation>
    </message>
    <message>
        <source>Close the program and start it again</source>
        <translation>请关闭程序后重新启动</translation>
    </message>
    <message>
        <source>%1 is damaged. Close the program, move that file away, and start again: a new one is made</source>
        <translation>%1 已损坏。请关闭程序，移走该文件，然后重新启动：会新建一个</translation>
    </message>
</context>
<context>
    <name>Decoder</name>
    <message>
        <source>The server&apos;s answer holds no usable value of the new token</source>
        <translation>服务器的答复中没有可用的新令牌值</translation>
    </message>
    <message>
        <source>Look for the token in the list: if it is there, revoke it and make another one.</source>
        <translation>请在列表中查找该令牌：如果存在，请将其吊销并另建一个。</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>内容为空</translation>
    </message>
    <message>
        <source>it is a web page, not data</source>
        <translation>是网页，而不是数据</translation>
    </message>
    <message>
        <source>A proxy or a sign-on page may stand in front of the server. Open the address in a browser to see it.</source>
        <translation>服务器前面可能有代理或登录页面。请在浏览器中打开该地址查看。</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>内容过大</translation>
    </message>
    <message>
        <source>it ends too early, at byte %1</source>
        <translation>提前结束，位于第 %1 字节</translation>
    </message>
    <message>
        <source>more follows behind its end, at byte %1</source>
        <translation>结尾之后还有内容，位于第 %1 字节</translation>
    </message>
    <message>
        <source>it is no valid JSON near byte %1</source>
        <translation>在第 %1 字节附近不是有效的 JSON</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read: %1</source>
        <translation>无法读取服务器的答复：%1</translation>
    </message>
    <message>
        <source>Try again; if it stays, check that the address is a Qualytics deployment.</source>
        <translation>请重试；如果问题仍然存在，请检查该地址是否为 Qualytics 部署。</translation>
    </message>
    <message>
        <source>it is no list</source>
        <translation>不是列表</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more problem(s) are not listed</source>
        <translation>
            <numerusform>另有 %Ln 个问题未列出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are left out for them</source>
        <translation>
            <numerusform>因此略过 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>its id %1</source>
        <translation>其 ID %1</translation>
    </message>
    <message>
        <source>The server&apos;s total is no count</source>
        <translation>服务器给出的总数不是数量</translation>
    </message>
    <message>
        <source>it has no list under “items”</source>
        <translation>“items”下没有列表</translation>
    </message>
    <message>
        <source>The answer held bytes that are no text; they are shown as �</source>
        <translation>答复中包含不是文本的字节；它们显示为 �</translation>
    </message>
    <message>
        <source>The row is left out: it is no object</source>
        <translation>已略过该行：不是对象</translation>
    </message>
    <message>
        <source>The list has more than %1 rows; the rest is left out</source>
        <translation>列表超过 %1 行；其余部分已略过</translation>
    </message>
    <message>
        <source>The row is left out: the id %1 was there before</source>
        <translation>已略过该行：ID %1 之前已出现</translation>
    </message>
    <message>
        <source>The row is left out: its id %1</source>
        <translation>已略过该行：其 ID %1</translation>
    </message>
    <message>
        <source>“%1” is no text; it is shown as it came</source>
        <translation>“%1”不是文本；按收到的原样显示</translation>
    </message>
    <message>
        <source>“%1” is no text and is left empty</source>
        <translation>“%1”不是文本，已留空</translation>
    </message>
    <message>
        <source>“%1” is longer than 64 KiB and was cut</source>
        <translation>“%1”超过 64 KiB，已被截断</translation>
    </message>
    <message>
        <source>“%1” holds escapes that are no characters; they are shown as �</source>
        <translation>“%1”包含不是字符的转义序列；它们显示为 �</translation>
    </message>
    <message>
        <source>“%1” is no date: %2</source>
        <translation>“%1”不是日期：%2</translation>
    </message>
    <message>
        <source>“teams” is no list and is left empty</source>
        <translation>“teams”不是列表，已留空</translation>
    </message>
    <message>
        <source>%1 of the teams have no name and are left out</source>
        <translation>有 %1 个团队没有名称，已略过</translation>
    </message>
    <message>
        <source>The server does not say whose token this is</source>
        <translation>服务器未说明该令牌属于谁</translation>
    </message>
    <message>
        <source>It cannot be read whose token this is: “user” is no object</source>
        <translation>无法读取该令牌属于谁：“user”不是对象</translation>
    </message>
    <message>
        <source>It cannot be read whose token this is: the user&apos;s id %1</source>
        <translation>无法读取该令牌属于谁：用户的 ID %1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>is null</source>
        <translation>为 null</translation>
    </message>
    <message>
        <source>is true or false, not a number</source>
        <translation>是 true 或 false，而不是数字</translation>
    </message>
    <message>
        <source>is no whole number</source>
        <translation>不是整数</translation>
    </message>
    <message>
        <source>is beyond 64 bits</source>
        <translation>超出 64 位</translation>
    </message>
    <message>
        <source>is text, not a number</source>
        <translation>是文本，而不是数字</translation>
    </message>
    <message>
        <source>is a list, not a number</source>
        <translation>是列表，而不是数字</translation>
    </message>
    <message>
        <source>is an object, not a number</source>
        <translation>是对象，而不是数字</translation>
    </message>
    <message>
        <source>is no valid JSON</source>
        <translation>不是有效的 JSON</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the server&apos;s lists could not be read and are left out</source>
        <translation>
            <numerusform>服务器列表中有 %Ln 行无法读取，已略去</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the server&apos;s lists could not be read completely and are shown with gaps</source>
        <translation>
            <numerusform>服务器列表中有 %Ln 行无法完整读取，显示时有空缺</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not say whether the token is revoked; it counts as not revoked</source>
        <translation>服务器未说明该令牌是否已吊销；按未吊销计</translation>
    </message>
    <message>
        <source>“active” is neither true nor false; the token counts as not revoked</source>
        <translation>“active”既不是 true 也不是 false；该令牌按未吊销计</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 of %2, created %3, last used %4.</source>
        <translation>%2 的 %1，创建于 %3，上次使用：%4。</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>未知时间</translation>
    </message>
    <message>
        <source>The account stays active, because not all of its tokens could be revoked.
%1</source>
        <translation>由于未能吊销该账号的全部令牌，账号保持有效。
%1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke your own credential?</source>
        <translation>要吊销您自己的凭据吗？</translation>
    </message>
    <message>
        <source>This program is using this token, or one that cannot be told from it.</source>
        <translation>本程序正在使用此令牌，或一个无法与之区分的令牌。</translation>
    </message>
    <message numerus="yes">
        <source>Among these %Ln token(s) is the one that this program is using, or one that cannot be told from it.</source>
        <translation>
            <numerusform>这 %Ln 个令牌中包含本程序正在使用的令牌，或一个无法与之区分的令牌。</numerusform>
        </translation>
    </message>
    <message>
        <source>It stops working at once: you cannot restore it from here, and need another credential to connect again.</source>
        <translation>它会立即失效：您无法在此处恢复，需要另一个凭据才能重新连接。</translation>
    </message>
    <message>
        <source>Revoke my credential</source>
        <translation>吊销我的凭据</translation>
    </message>
    <message numerus="yes">
        <source>Revoke all %Ln token(s)</source>
        <translation>
            <numerusform>吊销全部 %Ln 个令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>正在吊销…</translation>
    </message>
    <message>
        <source>I have another way to connect</source>
        <translation>我有其他连接方式</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>删除 %1？</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>删除令牌</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln token(s)?</source>
        <translation>
            <numerusform>删除 %Ln 个令牌？</numerusform>
        </translation>
    </message>
    <message>
        <source>These are removed from the server:</source>
        <translation>将从服务器上移除以下令牌：</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln token(s)</source>
        <translation>
            <numerusform>删除 %Ln 个令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting cannot be undone. A revoked token can be restored; a deleted one is gone, with its name, its dates and its last use.</source>
        <translation>删除操作无法撤消。已吊销的令牌可以恢复；已删除的令牌则连同其名称、日期和上次使用记录一并消失。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of the selected token(s) cannot be deleted, because they are not revoked.</source>
        <translation>
            <numerusform>所选令牌中另有 %Ln 个未吊销，因此无法删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>正在删除…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln 个账号</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>停用 %1？</translation>
    </message>
    <message>
        <source>No token is active, so nothing stops working.</source>
        <translation>没有有效的令牌，因此不会有任何程序停止工作。</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>停用</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are not revoked. The server refuses to deactivate an account before they are. What uses them stops working at once:</source>
        <translation>
            <numerusform>有 %Ln 个令牌未吊销。在吊销它们之前，服务器会拒绝停用账号。使用以下令牌的程序会立即停止工作：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln token(s) and deactivate</source>
        <translation>
            <numerusform>吊销 %Ln 个令牌并停用</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivating…</source>
        <translation>正在停用…</translation>
    </message>
    <message>
        <source>This is the account whose credential you are using. Afterwards you cannot connect with it, nor undo this from here.</source>
        <translation>这是您当前所用凭据的账号。停用后您将无法用它连接，也无法在此处撤消。</translation>
    </message>
    <message>
        <source>%1 of %2, created %3, never used.</source>
        <translation>%2 的 %1，创建于 %3，从未使用。</translation>
    </message>
    <message>
        <source>%1 of %2, created %3. It is not known when it was last used.</source>
        <translation>%2 的 %1，创建于 %3。上次使用时间未知。</translation>
    </message>
    <message>
        <source>Its account is to be deactivated</source>
        <translation>其账号将被停用</translation>
    </message>
    <message>
        <source>It cannot be undone from here: this deployment does not offer to reactivate an account.</source>
        <translation>无法从此处撤消：该部署不提供重新启用账号的功能。</translation>
    </message>
    <message>
        <source>%1 was not revoked: %2</source>
        <translation>%1 未被吊销：%2</translation>
    </message>
    <message>
        <source>%1 was not restored: %2</source>
        <translation>%1 未被恢复：%2</translation>
    </message>
    <message>
        <source>%1 was not deleted: %2</source>
        <translation>%1 未被删除：%2</translation>
    </message>
    <message>
        <source>%1 was not deactivated: %2</source>
        <translation>%1 未被停用：%2</translation>
    </message>
    <message>
        <source>%1 was not reactivated: %2</source>
        <translation>%1 未被重新启用：%2</translation>
    </message>
    <message>
        <source>%1 stays as it is: %2</source>
        <translation>%1 保持不变：%2</translation>
    </message>
    <message>
        <source>%1 may have been revoked: %2</source>
        <translation>%1 可能已被吊销：%2</translation>
    </message>
    <message>
        <source>%1 may have been restored: %2</source>
        <translation>%1 可能已被恢复：%2</translation>
    </message>
    <message>
        <source>%1 may have been deleted: %2</source>
        <translation>%1 可能已被删除：%2</translation>
    </message>
    <message>
        <source>%1 may have been deactivated: %2</source>
        <translation>%1 可能已被停用：%2</translation>
    </message>
    <message>
        <source>%1 may have been reactivated: %2</source>
        <translation>%1 可能已被重新启用：%2</translation>
    </message>
    <message>
        <source>%1 may have been changed: %2</source>
        <translation>%1 可能已被更改：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired token(s) are not revoked. The server refuses to deactivate an account before they are. Nothing stops working:</source>
        <translation>
            <numerusform>有 %Ln 个已到期的令牌未吊销。在吊销它们之前，服务器会拒绝停用账号。不会有任何程序停止工作：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are not revoked. The server refuses to deactivate an account before they are. What uses those that have not expired stops working at once:</source>
        <translation>
            <numerusform>有 %Ln 个令牌未吊销。在吊销它们之前，服务器会拒绝停用账号。使用其中未到期令牌的程序会立即停止工作：</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be undone: the role and the teams are kept.</source>
        <translation>可以撤消：角色和团队保持不变。</translation>
    </message>
    <message>
        <source>It can be undone: the role and the teams are kept, and Undo restores these tokens too. Later, you have to restore each token yourself.</source>
        <translation>可以撤消：角色和团队保持不变，“撤消”也会恢复这些令牌。之后则需要您逐一恢复。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) have been revoked for this already. Cancel leaves them revoked.</source>
        <translation>
            <numerusform>已为此吊销了 %Ln 个令牌。取消后它们仍处于吊销状态。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>in less than a minute</source>
        <translation>不到 1 分钟后</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分钟后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 小时后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>%Ln 个月后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>%Ln 年后</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>%Ln 个月前</numerusform>
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
        <translation>无法读取</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>从未使用</translation>
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
        <translation>沙盒未启动</translation>
    </message>
    <message>
        <source>Reset the sandbox to begin with new data</source>
        <translation>请重置沙盒，以使用新数据重新开始</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>大约还需 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>大约还需 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing %1 (%2 of %3)</source>
        <extracomment>%1: a file&apos;s name; %2: its number; %3: of how many</extracomment>
        <translation>正在写入 %1（%2/%3）</translation>
    </message>
</context>
<context>
    <name>EvidencePack</name>
    <message>
        <source>%1 is no manifest of an evidence pack: %2</source>
        <translation>%1 不是证据包的清单：%2</translation>
    </message>
    <message>
        <source>Choose the folder of a pack that this program wrote</source>
        <translation>请选择由本程序写入的证据包文件夹</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>it is not of the format %1, version %2</source>
        <translation>不是格式 %1 的版本 %2</translation>
    </message>
    <message>
        <source>“%1” is missing or wrong</source>
        <translation>“%1”缺失或有误</translation>
    </message>
    <message>
        <source>%1 was altered: its own hash does not fit</source>
        <translation>%1 已被篡改：其自身的哈希值不符</translation>
    </message>
    <message>
        <source>%1 is not written as this program writes it</source>
        <translation>%1 不符合本程序的写入格式</translation>
    </message>
    <message>
        <source>%1 is too large to be read: %2 bytes</source>
        <translation>%1 过大，无法读取：%2 字节</translation>
    </message>
    <message>
        <source>%1 lists more files than a pack has</source>
        <translation>%1 列出的文件多于证据包应有的文件</translation>
    </message>
    <message>
        <source>%1 lists “%2”, which is no name of a pack&apos;s file</source>
        <translation>%1 列出了“%2”，它不是证据包文件的名称</translation>
    </message>
    <message>
        <source>%1 lists %2 twice</source>
        <translation>%1 重复列出了 %2</translation>
    </message>
    <message>
        <source>%1 does not list %2</source>
        <translation>%1 未列出 %2</translation>
    </message>
    <message>
        <source>%1 was altered: it has %2 bytes, and had %3</source>
        <translation>%1 已被篡改：现为 %2 字节，原为 %3 字节</translation>
    </message>
    <message>
        <source>%1 was altered: its hash does not fit</source>
        <translation>%1 已被篡改：其哈希值不符</translation>
    </message>
    <message>
        <source>%1 was added: the manifest does not list it</source>
        <translation>%1 是后来添加的：清单中未列出</translation>
    </message>
    <message>
        <source>%1 cannot be read as what it should be</source>
        <translation>无法按应有的格式读取 %1</translation>
    </message>
    <message>
        <source>expiries.ics has %1 events; review.json has %2 coming expiries</source>
        <translation>expiries.ics 中有 %1 个事件；review.json 中有 %2 个即将到期项</translation>
    </message>
    <message>
        <source>%1 does not agree with review.json about the coming expiries</source>
        <translation>%1 与 review.json 中的即将到期项不一致</translation>
    </message>
    <message>
        <source>%1 and review.json are not of the same review</source>
        <translation>%1 与 review.json 不属于同一次审查</translation>
    </message>
    <message>
        <source>policy.json is not the policy that the review names</source>
        <translation>policy.json 不是该审查所指明的策略</translation>
    </message>
    <message>
        <source>The previous pack: </source>
        <translation>上一个证据包：</translation>
    </message>
    <message>
        <source>The previous pack&apos;s %1 was altered</source>
        <translation>上一个证据包的 %1 已被篡改</translation>
    </message>
    <message>
        <source>The chain is broken: this pack says that it is the first</source>
        <translation>链已断开：此证据包声称自己是第一个</translation>
    </message>
    <message>
        <source>The chain is broken: this pack was not made after that one, or that one&apos;s %1 was altered</source>
        <translation>链已断开：此证据包不是在那个证据包之后生成的，或者那个证据包的 %1 已被篡改</translation>
    </message>
    <message>
        <source>The previous pack is of another connection, %1</source>
        <translation>上一个证据包属于另一个连接：%1</translation>
    </message>
    <message>
        <source>Choose another folder, or make room in this one; nothing of the pack was left behind</source>
        <translation>请选择其他文件夹，或在此文件夹中腾出空间；未留下证据包的任何内容</translation>
    </message>
    <message>
        <source>%1 of the evidence pack could not be written</source>
        <translation>无法写入证据包的 %1</translation>
    </message>
    <message>
        <source>There is no folder %1</source>
        <translation>文件夹 %1 不存在</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>请选择其他文件夹</translation>
    </message>
    <message>
        <source>No folder could be made in %1</source>
        <translation>无法在 %1 中创建文件夹</translation>
    </message>
    <message>
        <source>The evidence pack could not be put into %1</source>
        <translation>无法将证据包放入 %1</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1 is a link, and links are not followed</source>
        <translation>%1 是链接，而程序不会跟随链接</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is no plain file</source>
        <translation>%1 不是普通文件</translation>
    </message>
    <message>
        <source>The evidence pack was called off; nothing of it was left behind</source>
        <translation>证据包已取消；没有留下任何内容</translation>
    </message>
    <message>
        <source>The folder %1 has gone while the pack was written</source>
        <translation>写入证据包期间，文件夹 %1 已不存在</translation>
    </message>
    <message>
        <source>The previous pack is of the connection “%1” (%2), and this one of “%3” (%4): each connection has a chain of its own, and this one&apos;s was not checked</source>
        <translation>前一个包属于连接“%1”（%2），而此包属于“%3”（%4）：每个连接都有自己的链，此包的链未被检查</translation>
    </message>
    <message>
        <source>Its files are as they were written; it does not follow that pack</source>
        <translation>其文件与写入时一致；但它并非承接那个证据包</translation>
    </message>
    <message>
        <source>Its files are as they were written; the pack before it could not be read</source>
        <translation>其文件与写入时一致；但无法读取它之前的证据包</translation>
    </message>
    <message>
        <source>%1 does not agree with review.json: %2</source>
        <extracomment>%2: the numbers that differ, such as &quot;Critical: 12, not 11; High: 3, not 4&quot;</extracomment>
        <translation>%1 与 review.json 不一致：%2</translation>
    </message>
    <message>
        <source>%1: %2, not %3</source>
        <extracomment>&quot;Critical: 12, not 11&quot;</extracomment>
        <translation>%1：%2，而不是 %3</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
</context>
<context>
    <name>ExpiryChoice</name>
    <message>
        <source>Choose the day on which the token shall end.</source>
        <translation>请选择令牌到期的日期。</translation>
    </message>
    <message>
        <source>A token lives at least one whole day: choose %1 or later.</source>
        <translation>令牌的有效期至少为一整天：请选择 %1 或之后的日期。</translation>
    </message>
    <message>
        <source>A token lives at most 365 days: choose %1 or earlier.</source>
        <translation>令牌的有效期最长为 365 天：请选择 %1 或之前的日期。</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>60 days</source>
        <translation>60 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>180 days</source>
        <translation>180 天</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>On a date</source>
        <translation>指定日期</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>Works until somebody revokes it.</source>
        <translation>一直有效，直到被吊销。</translation>
    </message>
    <message>
        <source>If this token leaks, it opens the deployment for ever, and every security review will list it. Choose an end where you can.</source>
        <translation>如果此令牌泄露，它将永久敞开该部署的大门，并且每次安全审查都会列出它。请尽可能设定到期时间。</translation>
    </message>
    <message numerus="yes">
        <source>That is in %Ln day(s), about %1.</source>
        <translation>
            <numerusform>即 %Ln 天后，约为 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpiryTimeline</name>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>Timeline saved to %1</source>
        <translation>时间线已保存到 %1</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>保存时间线</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Scalable picture (*.svg)</source>
        <translation>矢量图片 (*.svg)</translation>
    </message>
    <message>
        <source>expiries</source>
        <comment>a file&apos;s name</comment>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>A date with its weekday, as Qt writes its parts: Tue 1 Dec 2026</extracomment>
        <translation>yyyy年M月d日 ddd</translation>
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
        <translation>无发现项</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>%1 之后</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>无令牌</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s): %1</source>
        <translation>
            <numerusform>%Ln 个令牌：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>按天</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>按周</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>d</source>
        <extracomment>A day of the month alone, as Qt writes it: 1, of &quot;1 – 6 Dec 2026&quot;</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What is counted, and the count: Active: 8</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Expiry not known: %Ln token(s)</source>
        <translation>
            <numerusform>到期时间未知：%Ln 个令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>The timeline was not printed: %1 does not take it</source>
        <translation>时间线未能打印：%1 不接受</translation>
    </message>
    <message>
        <source>The timeline was not printed: %1 cannot be written</source>
        <translation>时间线未能打印：无法写入 %1</translation>
    </message>
    <message>
        <source>Choose another printer, or save it as a file</source>
        <translation>请选择其他打印机，或将其保存为文件</translation>
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
            <numerusform>已将 %Ln 行导出到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>导出显示内容</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>电子表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV, all columns (*.csv)</source>
        <translation>CSV，所有列 (*.csv)</translation>
    </message>
</context>
<context>
    <name>FindingDetail</name>
    <message>
        <source>The policy asks for a decision.</source>
        <translation>策略要求作出决定。</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>By</source>
        <translation>决定者</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>复核日期</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) selected</source>
        <translation>
            <numerusform>已选择 %Ln 个发现项</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a finding to see why it is one, and what can be done.</source>
        <translation>选择一个发现项，查看其成因以及可采取的措施。</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>按账号</translation>
    </message>
    <message>
        <source>The finding is graver now, or about more tokens, than when it was decided.</source>
        <translation>与作出决定时相比，该发现项现在更严重，或涉及更多令牌。</translation>
    </message>
    <message>
        <source>The day has come until which it was put off.</source>
        <translation>推迟到的日期已到。</translation>
    </message>
    <message>
        <source>It was decided in an earlier review. Each review asks again.</source>
        <translation>该决定是在之前的审查中作出的。每次审查都会重新询问。</translation>
    </message>
    <message>
        <source>Earlier decision</source>
        <translation>之前的决定</translation>
    </message>
    <message>
        <source>The day on which it was to be reviewed has come.</source>
        <translation>计划的复核日期已到。</translation>
    </message>
    <message>
        <source>What was decided here was about others that had these IDs before. It is kept, and does not count for those that have them now.</source>
        <translation>此处的决定针对的是以前使用这些 ID 的其他对象。它会保留，但对现在使用这些 ID 的对象无效。</translation>
    </message>
    <message>
        <source>The note of an earlier token with this ID is kept; it is not about this one: %1</source>
        <translation>以前使用此 ID 的令牌的备注已保留；它与此令牌无关：%1</translation>
    </message>
    <message>
        <source>The note of an earlier account with this ID is kept; it is not about this one: %1</source>
        <translation>以前使用此 ID 的账号的备注已保留；它与此账号无关：%1</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>保存在本机</translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>No account</source>
        <translation>无账号</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>账号 %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>吊销</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <translation>暂缓至 %1</translation>
    </message>
    <message>
        <source>earlier: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>%1 (earlier: %2)</source>
        <translation>%1（之前：%2）</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待决定</translation>
    </message>
</context>
<context>
    <name>HistoryDetail</name>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>令牌 ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>账号 ID</translation>
    </message>
    <message>
        <source>Another deployment answers here, or the same one was set up anew. What was seen before is of the other: the same id may mean another token.</source>
        <translation>此处答复的是另一个部署，或者同一部署已重新建立。之前所见的内容属于另一个部署：相同的 ID 可能指不同的令牌。</translation>
    </message>
    <message>
        <source>Made with this program: the activity has it.</source>
        <translation>由本程序执行：活动中有记录。</translation>
    </message>
    <message>
        <source>Made elsewhere: this program has not asked for it.</source>
        <translation>在别处执行：本程序并未请求。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>发现时间</translation>
    </message>
    <message>
        <source>Last seen unchanged</source>
        <translation>变更前最后所见</translation>
    </message>
</context>
<context>
    <name>HistorySince</name>
    <message>
        <source>Last refresh</source>
        <translation>上次刷新</translation>
    </message>
    <message>
        <source>Since it was last open</source>
        <translation>自上次打开以来</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>自昨天以来</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <source>Since a date</source>
        <translation>自指定日期以来</translation>
    </message>
</context>
<context>
    <name>HistoryStore</name>
    <message>
        <source>Old history could not be cleared away</source>
        <translation>无法清理旧的历史记录</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>无法读取历史记录</translation>
    </message>
    <message>
        <source>What changed could not be written down</source>
        <translation>无法记录变化情况</translation>
    </message>
    <message>
        <source>The history could not be forgotten</source>
        <translation>无法清除历史记录</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from what to what</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Token created</source>
        <translation>令牌已创建</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>令牌已吊销</translation>
    </message>
    <message>
        <source>Token restored</source>
        <translation>令牌已恢复</translation>
    </message>
    <message>
        <source>Token deleted</source>
        <translation>令牌已删除</translation>
    </message>
    <message>
        <source>Token renamed</source>
        <translation>令牌已重命名</translation>
    </message>
    <message>
        <source>Expiry changed</source>
        <translation>到期时间已更改</translation>
    </message>
    <message>
        <source>Account created</source>
        <translation>账号已创建</translation>
    </message>
    <message>
        <source>Account deactivated</source>
        <translation>账号已停用</translation>
    </message>
    <message>
        <source>Account reactivated</source>
        <translation>账号已重新启用</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>角色已更改</translation>
    </message>
    <message>
        <source>Account renamed</source>
        <translation>账号已重命名</translation>
    </message>
    <message>
        <source>Account not listed any more</source>
        <translation>账号不再列出</translation>
    </message>
    <message>
        <source>Another deployment</source>
        <translation>另一个部署</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>made anew</source>
        <translation>重新建立</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>别处</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>%1 至 %2 之间</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>Wait a moment and try again</source>
        <translation>请稍候再试</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s)</source>
        <translation>
            <numerusform>请在 %Ln 秒后重试</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not know this kind of request (501)</source>
        <translation>%1 不支持此类请求 (501)</translation>
    </message>
    <message>
        <source>The deployment may be of another release than this program expects</source>
        <translation>该部署的版本可能与本程序预期的不同</translation>
    </message>
    <message>
        <source>%1 gave no answer to the proxy in front of it (%2)</source>
        <translation>%1 未答复其前面的代理 (%2)</translation>
    </message>
    <message>
        <source>Wait a moment and try again. If it stays so, tell who runs the server</source>
        <translation>请稍候再试。如果问题仍然存在，请告知服务器的管理者</translation>
    </message>
    <message>
        <source>%1 is not available right now (503)</source>
        <translation>%1 当前不可用 (503)</translation>
    </message>
    <message>
        <source>The network wants a sign-on before it lets you reach %1 (511)</source>
        <translation>网络要求先登录才能访问 %1 (511)</translation>
    </message>
    <message>
        <source>Open any page in your browser, sign in to the network, then try again</source>
        <translation>请在浏览器中打开任意页面，登录网络后重试</translation>
    </message>
    <message>
        <source>%1 failed while it worked on the request (%2)</source>
        <translation>%1 在处理请求时出错 (%2)</translation>
    </message>
    <message>
        <source>Try again later. If it stays so, tell who runs the server</source>
        <translation>请稍后重试。如果问题仍然存在，请告知服务器的管理者</translation>
    </message>
    <message>
        <source>%1 refused the request</source>
        <translation>%1 拒绝了请求</translation>
    </message>
    <message>
        <source>%1 did not accept the credential: it is wrong, expired or revoked</source>
        <translation>%1 不接受该凭据：凭据有误、已过期或已吊销</translation>
    </message>
    <message>
        <source>Connect with a valid token</source>
        <translation>请使用有效的令牌连接</translation>
    </message>
    <message>
        <source>%1 does not allow this with the present credential</source>
        <translation>%1 不允许使用当前凭据执行此操作</translation>
    </message>
    <message>
        <source>%1 does not know %2</source>
        <translation>%1 找不到 %2</translation>
    </message>
    <message>
        <source>%1 does not offer %2 for %3</source>
        <translation>%1 不支持对 %3 执行 %2</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 wants a user name and a password (407)</source>
        <translation>通往 %1 的代理要求用户名和密码 (407)</translation>
    </message>
    <message>
        <source>Choose another proxy, or none, in the connection&apos;s settings</source>
        <translation>请在连接设置中选择其他代理，或不使用代理</translation>
    </message>
    <message>
        <source>%1 has that name already</source>
        <translation>%1 已有此名称</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>请选择其他名称</translation>
    </message>
    <message>
        <source>The request is too large for %1</source>
        <translation>请求过大，%1 无法处理</translation>
    </message>
    <message>
        <source>%1 did not accept a field</source>
        <translation>%1 不接受某个字段</translation>
    </message>
    <message>
        <source>Correct the field and try again</source>
        <translation>请更正该字段后重试</translation>
    </message>
    <message>
        <source>%1 gets too many requests (429)</source>
        <translation>%1 收到的请求过多 (429)</translation>
    </message>
    <message>
        <source>%1 refused the request (%2)</source>
        <translation>%1 拒绝了请求 (%2)</translation>
    </message>
    <message>
        <source>[credential]</source>
        <translation>[凭据]</translation>
    </message>
    <message>
        <source>[token]</source>
        <translation>[令牌]</translation>
    </message>
    <message>
        <source>%1 sent this program to another address (%2), and does not say which</source>
        <translation>%1 要求本程序转到另一个地址 (%2)，但未说明是哪个地址</translation>
    </message>
    <message>
        <source>Check the address of the connection</source>
        <translation>请检查连接的地址</translation>
    </message>
    <message>
        <source>Check the address: it may be a sign-on page or another program</source>
        <translation>请检查地址：它可能是登录页面或其他程序</translation>
    </message>
    <message>
        <source>%1 sent this program to %2 (%3), where the credential does not belong</source>
        <translation>%1 要求本程序转到 %2 (%3)，而凭据不应发送到那里</translation>
    </message>
    <message>
        <source>%1 answered with a web page instead of data</source>
        <translation>%1 返回的是网页，而不是数据</translation>
    </message>
    <message>
        <source>%1 answered with a web page, &quot;%2&quot;, instead of data</source>
        <translation>%1 返回的是网页“%2”，而不是数据</translation>
    </message>
    <message>
        <source>A sign-on page or a captive portal may stand in between, or the address belongs to something else. Open it in your browser, sign in, and try again</source>
        <translation>中间可能有登录页面或强制门户，或者该地址属于其他服务。请在浏览器中打开该地址，登录后重试</translation>
    </message>
    <message>
        <source>%1 answered with something else than JSON (%2)</source>
        <translation>%1 返回的不是 JSON (%2)</translation>
    </message>
    <message>
        <source>Check that the address belongs to a Qualytics deployment</source>
        <translation>请检查该地址是否属于 Qualytics 部署</translation>
    </message>
    <message>
        <source>%1 answered, but not in the way a web server does</source>
        <translation>%1 有答复，但不符合 Web 服务器的方式</translation>
    </message>
    <message>
        <source>Check the address and the port: something else may listen there</source>
        <translation>请检查地址和端口：可能有其他程序在该端口侦听</translation>
    </message>
    <message>
        <source>%1 closed the connection before the answer was complete</source>
        <translation>%1 在答复完成之前关闭了连接</translation>
    </message>
    <message>
        <source>Try again. If it stays so, tell who runs the server</source>
        <translation>请重试。如果问题仍然存在，请告知服务器的管理者</translation>
    </message>
    <message>
        <source>Nothing answers at %1: the connection was refused</source>
        <translation>%1 没有响应：连接被拒绝</translation>
    </message>
    <message>
        <source>Check the address and the port, and that the server runs</source>
        <translation>请检查地址和端口，以及服务器是否正在运行</translation>
    </message>
    <message>
        <source>The address of %1 cannot be found</source>
        <translation>找不到 %1 的地址</translation>
    </message>
    <message>
        <source>Check the spelling, and that you are online (or in the VPN)</source>
        <translation>请检查拼写，以及您是否在线（或已接入 VPN）</translation>
    </message>
    <message>
        <source>%1 did not answer the attempt to connect</source>
        <translation>%1 未响应连接请求</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the firewall</source>
        <translation>请检查网络、VPN 和防火墙</translation>
    </message>
    <message>
        <source>There is no way to %1 in the network</source>
        <translation>网络中没有通往 %1 的路径</translation>
    </message>
    <message>
        <source>Check that you are online (or in the VPN)</source>
        <translation>请检查您是否在线（或已接入 VPN）</translation>
    </message>
    <message>
        <source>Check the proxy in the connection&apos;s settings or the system&apos;s</source>
        <translation>请检查连接设置或系统设置中的代理</translation>
    </message>
    <message>
        <source>The exchange with %1 failed</source>
        <translation>与 %1 的通信失败</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 and was cut off</source>
        <translation>%1 的答复大于 %2，已被截断</translation>
    </message>
    <message>
        <source>%1 of %2 bytes arrived</source>
        <translation>已收到 %1 字节，共 %2 字节</translation>
    </message>
    <message>
        <source>Nothing came from %1 for %2 seconds</source>
        <translation>%2 秒内未收到 %1 的任何数据</translation>
    </message>
    <message>
        <source>%1 did not complete its answer within %2 seconds</source>
        <translation>%1 未能在 %2 秒内完成答复</translation>
    </message>
    <message>
        <source>Check the network, or try again later</source>
        <translation>请检查网络，或稍后重试</translation>
    </message>
    <message>
        <source>It was called off while it was on its way to the server</source>
        <translation>在发往服务器的途中被取消</translation>
    </message>
    <message>
        <source>It was called off</source>
        <translation>已被取消</translation>
    </message>
    <message>
        <source>Ask who runs the proxy whether it allows this address, or choose another proxy in the connection&apos;s settings</source>
        <translation>请询问代理的管理员是否允许此地址，或在连接设置中选择其他代理</translation>
    </message>
    <message>
        <source>The system did not name its proxy in time, so none was used: check its proxy settings, or enter the proxy in the connection&apos;s settings</source>
        <translation>系统未能及时给出其代理，因此没有使用代理：请检查系统的代理设置，或在连接的设置中输入代理</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 does not accept the user name and the password</source>
        <translation>通往 %2 的代理 %1 不接受该用户名和密码</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 wants a user name and a password</source>
        <translation>通往 %2 的代理 %1 要求用户名和密码</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 does not answer</source>
        <translation>通往 %2 的代理 %1 没有响应</translation>
    </message>
    <message>
        <source>The proxy %1 did not open the way to %2</source>
        <translation>代理 %1 未打开通往 %2 的通道</translation>
    </message>
    <message>
        <source>The proxy %1 found no way to %2 (status %3)</source>
        <translation>代理 %1 找不到通往 %2 的路径（状态 %3）</translation>
    </message>
    <message>
        <source>The proxy %1 did not open the way to %2 (status %3)</source>
        <translation>代理 %1 未打开通往 %2 的通道（状态 %3）</translation>
    </message>
    <message>
        <source>Check the address, or ask who runs the proxy whether it can reach it</source>
        <translation>请检查地址，或询问代理的管理者能否访问该地址</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 wants a user name and a password by %3, which is not supported</source>
        <translation>通往 %2 的代理 %1 要求以 %3 方式提供用户名和密码，不支持这种方式</translation>
    </message>
    <message>
        <source>Ask who runs the proxy whether it takes Basic or Digest too, or choose another proxy in the connection&apos;s settings</source>
        <translation>请询问代理的管理者是否也接受 Basic 或 Digest，或在连接的设置中选择其他代理</translation>
    </message>
    <message>
        <source>The way leads through the proxy %1: check it in the connection&apos;s settings or the system&apos;s. One that wants a sign-in by Negotiate or NTLM cannot be used</source>
        <translation>通道经过代理 %1：请在连接或系统的设置中检查。要求以 Negotiate 或 NTLM 登录的代理无法使用</translation>
    </message>
    <message>
        <source>Enter them again in the connection&apos;s settings</source>
        <translation>请在连接的设置中重新输入</translation>
    </message>
    <message>
        <source>Enter them in the connection&apos;s settings, or choose another proxy there</source>
        <translation>请在连接的设置中输入，或在那里选择其他代理</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 does not answer as a SOCKS5 proxy does</source>
        <translation>通往 %2 的代理 %1 没有像 SOCKS5 代理那样应答</translation>
    </message>
    <message>
        <source>It may be an HTTP proxy: choose its kind, its host and its port in the connection&apos;s settings, or ask who runs it</source>
        <translation>它可能是 HTTP 代理：请在连接的设置中选择其类型、主机和端口，或询问其管理者</translation>
    </message>
    <message>
        <source>%1 has no list at %2 (404)</source>
        <translation>%1 在 %2 没有列表 (404)</translation>
    </message>
    <message>
        <source>Check the address. If it is right, the deployment may be of another release than this program expects: ask who runs it</source>
        <translation>请检查地址。如果地址正确，部署的版本可能与本程序所预期的不同：请询问其管理者</translation>
    </message>
    <message>
        <source>%1 did not accept the request (422)</source>
        <translation>%1 未接受该请求 (422)</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the server may want a client certificate, or another than it got: ask who runs it</source>
        <translation>请重试。如果仍然如此，服务器可能要求客户端证书，或要求与所收到的不同的证书：请询问其管理者</translation>
    </message>
    <message>
        <source>Try again %1</source>
        <extracomment>%1: a time that is to come, such as &quot;in 12 minutes&quot;</extracomment>
        <translation>请在%1重试</translation>
    </message>
    <message>
        <source>%1 does not offer %2 any more (410)</source>
        <translation>%1 不再提供 %2 (410)</translation>
    </message>
    <message>
        <source>The server behind %1 says that it is not in charge of this address (421)</source>
        <translation>%1 背后的服务器表示此地址不由它负责 (421)</translation>
    </message>
    <message>
        <source>Check the address. If it is right, tell who runs the server: a proxy in front of it may be set up wrongly</source>
        <translation>请检查地址。如果地址正确，请告知服务器管理者：其前面的代理可能配置有误</translation>
    </message>
    <message>
        <source>The headers of the request are too large for %1 (431)</source>
        <translation>请求的标头对 %1 来说过大 (431)</translation>
    </message>
    <message>
        <source>The token may be longer than it takes: ask who runs the server</source>
        <translation>令牌可能超过其接受的长度：请询问服务器管理者</translation>
    </message>
    <message>
        <source>%1 may not answer this for legal reasons (451)</source>
        <translation>由于法律原因，%1 不能答复此请求 (451)</translation>
    </message>
    <message>
        <source>Ask who runs the server</source>
        <translation>请询问服务器管理者</translation>
    </message>
    <message>
        <source>If it stays so, tell who runs the server</source>
        <translation>如果仍然如此，请告知服务器管理者</translation>
    </message>
    <message>
        <source>Tell who runs the server: a proxy or a cache in front of it may be set up wrongly</source>
        <translation>请告知服务器管理者：其前面的代理或缓存可能配置有误</translation>
    </message>
    <message>
        <source>%1 sent a provisional answer (%2) before the real one, which cannot be read then</source>
        <translation>%1 在真正的答复之前发送了临时答复 (%2)，因此无法读取真正的答复</translation>
    </message>
    <message>
        <source>%1 gave a part of the answer only (%2), although all was asked for</source>
        <translation>%1 只给出了一部分答复 (%2)，但请求的是全部</translation>
    </message>
    <message>
        <source>%1 gave an answer (%2) that does not fit what was asked</source>
        <translation>%1 给出的答复 (%2) 与请求不符</translation>
    </message>
    <message>
        <source>The answer of %1 is compressed (%2) and cannot be unpacked</source>
        <translation>%1 的答复经过压缩 (%2)，无法解压</translation>
    </message>
    <message>
        <source>Check that it has the Admin role and is not limited to SCIM. If it is so, ask who runs the server</source>
        <translation>请确认它具有 Admin 角色且不限于 SCIM。如果确实如此，请询问服务器的运维人员</translation>
    </message>
    <message>
        <source>%1 answered %2 with a redirect (%3) to %4, which was not followed</source>
        <extracomment>%2 and %4: paths</extracomment>
        <translation>%1 对 %2 以重定向 (%3) 答复，指向 %4，本程序未予跟随</translation>
    </message>
    <message>
        <source>This is a limit of this program, not a fault of the server. Ask who runs it, or the proxy in front of it, to send this program no provisional answers (102, or 103 &quot;Early Hints&quot;)</source>
        <translation>这是本程序的限制，不是服务器的故障。请让服务器或其前置代理的运维人员不要向本程序发送临时答复（102 或 103“Early Hints”）</translation>
    </message>
    <message>
        <source>If the deployment has moved there, add a connection for it. If it is a sign-on page, sign in with the browser first</source>
        <translation>如果部署已迁移到那里，请为它添加一个连接。如果那是登录页面，请先用浏览器登录</translation>
    </message>
    <message>
        <source>%1 did not accept the credential for this change (401)</source>
        <translation>%1 不接受用于此更改的凭据 (401)</translation>
    </message>
    <message>
        <source>If the lists can still be read, it is good for reading alone: ask who runs the server. If not, it is wrong, expired or revoked: sign in again</source>
        <translation>如果列表仍可读取，则该凭据仅可用于读取：请询问服务器的管理者。如果不能，则凭据有误、已过期或已吊销：请重新登录</translation>
    </message>
    <message>
        <source>%1 answers encrypted requests only</source>
        <translation>%1 只响应加密请求</translation>
    </message>
    <message>
        <source>Use an address that begins with https://</source>
        <translation>请使用以 https:// 开头的地址</translation>
    </message>
    <message>
        <source>The server in front of %1 wants a user name and a password of its own (Basic), which this program cannot give</source>
        <translation>%1 前面的服务器要求提供它自己的用户名和密码 (Basic)，本程序无法提供</translation>
    </message>
    <message>
        <source>Ask who runs it for an address without it</source>
        <translation>请向其管理者索取不需要此项的地址</translation>
    </message>
    <message>
        <source>%1 (through the proxy %2)</source>
        <translation>%1（经由代理 %2）</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 wants a user name and a password, but does not say in which way</source>
        <translation>通往 %2 的代理 %1 要求用户名和密码，但没有说明采用何种方式</translation>
    </message>
    <message>
        <source>The proxy %1 answered with a web page instead of opening the way to %2</source>
        <translation>代理 %1 返回了一个网页，而没有打开通往 %2 的通路</translation>
    </message>
    <message>
        <source>Open a web page in a browser that uses the same proxy, sign in if it asks, and try again, or choose another proxy in the connection&apos;s settings</source>
        <translation>请在使用同一代理的浏览器中打开一个网页，如有要求请登录，然后重试，或在连接设置中选择其他代理</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 closed the connection without an answer</source>
        <translation>通往 %2 的代理 %1 未作响应就关闭了连接</translation>
    </message>
    <message>
        <source>It may be a SOCKS5 proxy: choose its kind, its host and its port in the connection&apos;s settings. One that wants TLS itself cannot be used</source>
        <translation>它可能是 SOCKS5 代理：请在连接设置中选择其类型、主机和端口。自身要求 TLS 的代理无法使用</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2, named by the system, cannot be used</source>
        <translation>系统指定的通往 %2 的代理 %1 无法使用</translation>
    </message>
    <message>
        <source>Choose an HTTP or a SOCKS5 proxy, or none, in the connection&apos;s settings</source>
        <translation>请在连接设置中选择 HTTP 或 SOCKS5 代理，或选择不使用代理</translation>
    </message>
    <message>
        <source>The server asks to wait for a year or more: tell who runs it</source>
        <translation>服务器要求等待一年或更久：请告知服务器的管理者</translation>
    </message>
    <message>
        <source>Change what it names, or read the list again: it may have changed meanwhile</source>
        <translation>请更改其指出的内容，或者重新读取列表：它可能在此期间已有变化</translation>
    </message>
    <message>
        <source>It may have been deleted meanwhile: read the list again. If nothing can be loaded, check the address</source>
        <translation>它可能在此期间已被删除：请重新读取列表。如果什么都无法加载，请检查地址</translation>
    </message>
</context>
<context>
    <name>JsonRowReader</name>
    <message>
        <source>it has a row that is too large</source>
        <translation>有一行过大</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>it has “%1” twice</source>
        <translation>“%1”出现了两次</translation>
    </message>
    <message>
        <source>“%1” has a row without a value</source>
        <translation>“%1”有一行没有值</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>There is no credential to keep: it is empty</source>
        <translation>没有可保存的凭据：内容为空</translation>
    </message>
    <message>
        <source>The keychain has no entry for this connection</source>
        <translation>密钥环中没有此连接的条目</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <source>The keychain denied access</source>
        <translation>密钥环拒绝了访问</translation>
    </message>
    <message>
        <source>No keychain can be reached</source>
        <translation>没有可用的密钥环</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this connection is not the credential that was kept</source>
        <translation>密钥环中此连接的条目不是之前保存的凭据</translation>
    </message>
    <message>
        <source>Enter the token again.</source>
        <translation>请重新输入令牌。</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>密钥环没有响应</translation>
    </message>
    <message>
        <source>The keychain has not answered an earlier call yet</source>
        <translation>密钥环尚未答复之前的调用</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation>请解锁密钥环后重试。</translation>
    </message>
    <message>
        <source>Allow this program in the keychain&apos;s settings.</source>
        <translation>请在密钥环的设置中允许此程序。</translation>
    </message>
    <message>
        <source>The keyring service runs but has no default keyring: make one (for example in Passwords and Keys).</source>
        <translation>密钥环服务正在运行，但没有默认密钥环：请创建一个（例如在“密码和密钥”中）。</translation>
    </message>
    <message>
        <source>Start a keyring service such as GNOME Keyring or KWallet.</source>
        <translation>请启动 GNOME Keyring 或 KWallet 等密钥环服务。</translation>
    </message>
    <message>
        <source>It may wait for you in a window of its own. Answer it there and try again.</source>
        <translation>它可能正在单独的窗口中等待您。请在那里应答后重试。</translation>
    </message>
</context>
<context>
    <name>LoadState</name>
    <message>
        <source>The deployment cannot be reached</source>
        <translation>无法连接到该部署</translation>
    </message>
    <message>
        <source>The deployment&apos;s identity cannot be verified</source>
        <translation>无法验证该部署的身份</translation>
    </message>
    <message>
        <source>Something else answered</source>
        <translation>答复的不是该部署</translation>
    </message>
    <message>
        <source>The credential was refused</source>
        <translation>凭据被拒绝</translation>
    </message>
    <message>
        <source>The credential may not do this</source>
        <translation>该凭据无权执行此操作</translation>
    </message>
    <message>
        <source>The deployment answered with an error</source>
        <translation>该部署返回了错误</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>操作失败</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Reading accounts and tokens from %1</source>
        <translation>正在从 %1 读取账号和令牌</translation>
    </message>
    <message>
        <source>Only Admins see this</source>
        <translation>仅 Admin 可见</translation>
    </message>
    <message>
        <source>Your credential has the role %1. Service tokens need the Admin role; everything here is read-only for you.</source>
        <translation>您的凭据的角色为 %1。服务令牌需要 Admin 角色；此处的所有内容对您只读。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>重新登录…</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Sign in with another credential…</source>
        <translation>使用其他凭据登录…</translation>
    </message>
    <message>
        <source>Only Admins and Managers see this</source>
        <translation>只有 Admin 和 Manager 能看到此处</translation>
    </message>
    <message>
        <source>Your credential has the role %1. Service accounts need the Manager or Admin role; everything here is read-only for you.</source>
        <translation>您的凭据角色为 %1。服务账号需要 Manager 或 Admin 角色；此处的一切对您都是只读的。</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>编辑此连接…</translation>
    </message>
</context>
<context>
    <name>LockWatch</name>
    <message>
        <source>Takes the credential out of memory</source>
        <translation>从内存中移除凭据</translation>
    </message>
</context>
<context>
    <name>NameCheck</name>
    <message>
        <source>The name holds invisible characters; it will look different elsewhere.</source>
        <translation>名称包含不可见字符；在别处显示时会有所不同。</translation>
    </message>
    <message>
        <source>“%1” does not say what it is for. A name such as “alation_sync” does.</source>
        <translation>“%1”没有说明用途。像“alation_sync”这样的名称则可以。</translation>
    </message>
    <message>
        <source>%1 has a revoked token of this name. Delete that one first, or choose another name.</source>
        <translation>%1 有一个同名的已吊销令牌。请先将其删除，或选择其他名称。</translation>
    </message>
    <message>
        <source>%1 already has a token of this name. Names are unique within an account.</source>
        <translation>%1 已有同名令牌。同一账号内的名称必须唯一。</translation>
    </message>
    <message>
        <source>Give the token a name that says what it is for.</source>
        <translation>请为令牌指定一个能说明其用途的名称。</translation>
    </message>
    <message>
        <source>Easily mistaken for “%1”, which this account has already.</source>
        <translation>容易与该账号已有的“%1”混淆。</translation>
    </message>
    <message>
        <source>Give the account a name that says what it is for.</source>
        <translation>请为账号指定一个能说明其用途的名称。</translation>
    </message>
    <message>
        <source>Nothing of this name is left for a service id: it needs at least one letter or digit.</source>
        <translation>此名称中没有可用于服务 ID 的内容：至少需要一个字母或数字。</translation>
    </message>
    <message>
        <source>%1 has this service id already. The server may refuse it.</source>
        <translation>%1 已有此服务 ID。服务器可能会拒绝。</translation>
    </message>
    <message>
        <source>%1, which is deactivated, has this service id already. Reactivate that one, or choose another name.</source>
        <translation>已停用的 %1 已有此服务 ID。请重新启用该账号，或选择其他名称。</translation>
    </message>
    <message numerus="yes">
        <source>%1 characters; at most %2 are allowed, so %Ln have to go.</source>
        <translation>
            <numerusform>%1 个字符；最多允许 %2 个，因此需要去掉 %Ln 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” does not say what it is for.</source>
        <translation>“%1”没有说明其用途。</translation>
    </message>
</context>
<context>
    <name>NotesCsv</name>
    <message>
        <source>Export the notes, and use that file as a pattern</source>
        <translation>请导出备注，并以该文件为模板</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>“%1” is no column. There are: %2.</source>
        <translation>“%1”不是列名。可用的列：%2。</translation>
    </message>
    <message>
        <source>the column “%1” stands there twice.</source>
        <translation>列“%1”重复出现。</translation>
    </message>
    <message>
        <source>the column “%1” is missing.</source>
        <translation>缺少列“%1”。</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 characters.</source>
        <translation>“%1”超过 %2 个字符。</translation>
    </message>
    <message>
        <source>“%1” has a line break, a tab or another control character.</source>
        <translation>“%1”包含换行符、制表符或其他控制字符。</translation>
    </message>
    <message>
        <source>No token on the list has this id.</source>
        <translation>列表中没有具有此 ID 的令牌。</translation>
    </message>
    <message>
        <source>No account on the list has this id.</source>
        <translation>列表中没有具有此 ID 的账号。</translation>
    </message>
    <message>
        <source>It has %1 fields; the first line has %2.</source>
        <translation>该行有 %1 个字段；首行有 %2 个。</translation>
    </message>
    <message>
        <source>“subject” must be token or account.</source>
        <translation>“subject”必须为 token 或 account。</translation>
    </message>
    <message>
        <source>“id” must be a whole number.</source>
        <translation>“id”必须为整数。</translation>
    </message>
    <message>
        <source>“review_on” is no day; write it like 2026-12-31.</source>
        <translation>“review_on”不是日期；请写成 2026-12-31 的形式。</translation>
    </message>
    <message>
        <source>It stands in line %1 already.</source>
        <translation>该项已在第 %1 行出现。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB</source>
        <translation>文件大于 %1 MB</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text</source>
        <translation>文件不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>the file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>Save it as CSV again, with the coding UTF-8</source>
        <translation>请以 UTF-8 编码重新另存为 CSV</translation>
    </message>
    <message>
        <source>“%1” is “%2” in the file, and “%3” on the list. Clear that field to go by the id alone.</source>
        <translation>“%1”在文件中是“%2”，在列表中是“%3”。清空该字段则仅按 ID 判断。</translation>
    </message>
</context>
<context>
    <name>NoticeStore</name>
    <message>
        <source>%1 cannot be read</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>What was told before may be told once more; then the file is made anew</source>
        <translation>已经提醒过的内容可能会再提醒一次，之后将重新建立该文件</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message numerus="yes">
        <source>%Ln token(s) expire soon</source>
        <translation>
            <numerusform>%Ln 个令牌即将过期</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A token and its account</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;in 3 days&quot;, %2: the token</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Expired %1: %2</source>
        <extracomment>%1: &quot;2 hours ago&quot;, %2: the token</extracomment>
        <translation>已过期（%1）：%2</translation>
    </message>
    <message>
        <source>Next step of its rotation: %1</source>
        <translation>轮换的下一步：%1</translation>
    </message>
    <message>
        <source>No token expires within %1 days</source>
        <translation>%1 天内没有令牌过期</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) expire within %1 days</source>
        <translation>
            <numerusform>%Ln 个令牌将在 %1 天内过期</numerusform>
        </translation>
    </message>
    <message>
        <source>No rotation is due</source>
        <translation>没有待处理的轮换</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) due for a next step</source>
        <translation>
            <numerusform>%Ln 个轮换等待下一步</numerusform>
        </translation>
    </message>
    <message>
        <source>The window is locked. Unlock it to see which.</source>
        <translation>窗口已锁定。解锁后可查看详情。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own credential ends soon</source>
        <translation>您自己的凭据即将到期</translation>
    </message>
    <message>
        <source>%1: your own credential</source>
        <extracomment>%1: &quot;in 3 days&quot;, %2: whose</extracomment>
        <translation>%1：您自己的凭据</translation>
    </message>
    <message>
        <source>%1: your own credential, %2</source>
        <translation>%1：您自己的凭据，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) newly expired</source>
        <extracomment>Others, of which it was told before, may have expired too</extracomment>
        <translation>
            <numerusform>%Ln 个令牌新近过期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Not connected yet</source>
        <translation>尚未连接</translation>
    </message>
    <message>
        <source>Your credential does not have the Admin role</source>
        <translation>您的凭据没有 Admin 角色</translation>
    </message>
    <message>
        <source>This deployment does not offer it</source>
        <translation>该部署不提供此功能</translation>
    </message>
    <message>
        <source>The connection is read-only. Edit it to allow changes</source>
        <translation>该连接为只读。请编辑连接以允许更改</translation>
    </message>
    <message>
        <source>The connection is locked</source>
        <translation>连接已锁定</translation>
    </message>
    <message>
        <source>A change of this token is on its way</source>
        <translation>该令牌的一项变更正在进行</translation>
    </message>
    <message>
        <source>It is revoked already</source>
        <translation>已经吊销</translation>
    </message>
    <message>
        <source>It is not revoked</source>
        <translation>未吊销</translation>
    </message>
    <message>
        <source>Only revoked tokens can be deleted. Revoke it first</source>
        <translation>只能删除已吊销的令牌。请先吊销</translation>
    </message>
    <message>
        <source>A change of this account is on its way</source>
        <translation>该账号的一项变更正在进行</translation>
    </message>
    <message>
        <source>The account is deactivated</source>
        <translation>该账号已停用</translation>
    </message>
    <message>
        <source>It is deactivated already</source>
        <translation>已经停用</translation>
    </message>
    <message>
        <source>It is active</source>
        <translation>处于有效状态</translation>
    </message>
    <message>
        <source>A refresh is running</source>
        <translation>正在刷新</translation>
    </message>
    <message>
        <source>Nothing is loaded yet</source>
        <translation>尚未加载任何内容</translation>
    </message>
    <message>
        <source>There is no active service account. Make one first</source>
        <translation>没有活动的服务账号。请先创建一个</translation>
    </message>
    <message>
        <source>Nothing can be changed until the deployment answers again</source>
        <translation>在部署重新响应之前无法更改任何内容</translation>
    </message>
    <message>
        <source>The server does not say which account this is</source>
        <translation>服务器没有说明这是哪个账号</translation>
    </message>
    <message>
        <source>Sign in again first</source>
        <translation>请先重新登录</translation>
    </message>
</context>
<context>
    <name>PlainBox</name>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>%1 could not be read</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>保存计划</translation>
    </message>
    <message>
        <source>Plan (*.json)</source>
        <translation>计划 (*.json)</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>打开计划</translation>
    </message>
</context>
<context>
    <name>PlanReview</name>
    <message>
        <source>It is not on the server&apos;s list any more</source>
        <translation>已不在服务器的列表中</translation>
    </message>
    <message>
        <source>It is revoked already</source>
        <translation>已经吊销</translation>
    </message>
    <message>
        <source>It is active already</source>
        <translation>已经有效</translation>
    </message>
    <message>
        <source>It was changed since the plan was made</source>
        <translation>在计划制定之后已被更改</translation>
    </message>
    <message>
        <source>The plan is for %1, and this is %2</source>
        <translation>该计划针对 %1，而当前是 %2</translation>
    </message>
    <message>
        <source>Your credential does not have the Admin role</source>
        <translation>您的凭据没有 Admin 角色</translation>
    </message>
    <message>
        <source>It is not among the rows of the server&apos;s list that could be read</source>
        <translation>它不在服务器列表中能读取的行里</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>创建者：%1</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>批准者：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: the reason of a plan; %2: &quot;made by …, approved by …&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Correct the file, or choose another one</source>
        <translation>请更正文件，或选择其他文件</translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation>重复出现</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>第 %1 行，“%2”：%3</translation>
    </message>
    <message>
        <source>must be of lower-case letters, digits and dashes</source>
        <translation>只能由小写字母、数字和连字符组成</translation>
    </message>
    <message>
        <source>must be a text of at most %1 characters</source>
        <translation>必须是最多 %1 个字符的文本</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>必须为 true 或 false</translation>
    </message>
    <message>
        <source>must be info, low, medium, high or critical</source>
        <translation>必须为 info、low、medium、high 或 critical</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>必须是 %1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>必须是对象</translation>
    </message>
    <message>
        <source>is no environment</source>
        <translation>不是环境名称</translation>
    </message>
    <message>
        <source>is not known for this rule</source>
        <translation>对此规则无效</translation>
    </message>
    <message>
        <source>The file is too large for a policy</source>
        <translation>文件过大，不可能是策略文件</translation>
    </message>
    <message>
        <source>Line %1: the file is not JSON (%2)</source>
        <translation>第 %1 行：文件不是 JSON (%2)</translation>
    </message>
    <message>
        <source>is of another version of Tokendesk</source>
        <translation>属于另一个版本的 Tokendesk</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>is no rule</source>
        <translation>不是规则</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>最多 %1 个字符。</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>%1 到 %2 之间的整数。</translation>
    </message>
    <message>
        <source>Give it a name: reports show it.</source>
        <translation>请指定名称：报告中会显示。</translation>
    </message>
    <message numerus="yes">
        <source>Should be more than the %Ln day(s) of “%1”: else both find the same.</source>
        <translation>
            <numerusform>应大于“%1”的 %Ln 天：否则两条规则的检查结果相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Should be less than the %Ln day(s) of “%1”: else both find the same.</source>
        <translation>
            <numerusform>应小于“%1”的 %Ln 天：否则两条规则的检查结果相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>the file is not a policy of Tokendesk</source>
        <translation>该文件不是 Tokendesk 的策略</translation>
    </message>
    <message>
        <source>must not be empty: reports show it</source>
        <translation>不能为空：报告会显示它</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>An active token has no expiry: whoever finds it has it for good.</source>
        <translation>有效令牌没有到期时间：任何人得到它即可永久使用。</translation>
    </message>
    <message>
        <source>From its creation to its expiry a token lives longer than this.</source>
        <translation>令牌从创建到到期的有效期超过此值。</translation>
    </message>
    <message>
        <source>It lives longer than the environment in its name allows.</source>
        <translation>令牌的有效期超过其名称所示环境允许的值。</translation>
    </message>
    <message>
        <source>An active token is older than this, however it is used.</source>
        <translation>有效令牌的存在时间超过此值，无论其使用情况如何。</translation>
    </message>
    <message>
        <source>An active token is older than this and wants a successor.</source>
        <translation>有效令牌的存在时间超过此值，需要后继令牌。</translation>
    </message>
    <message>
        <source>A token was not used for at least this long.</source>
        <translation>令牌至少在此时间内未被使用。</translation>
    </message>
    <message>
        <source>A token was not used for longer than this: it can hardly be needed.</source>
        <translation>令牌未被使用的时间超过此值：几乎不可能还需要它。</translation>
    </message>
    <message>
        <source>A token was made at least this long ago and never used.</source>
        <translation>令牌至少在此时间之前创建，且从未使用。</translation>
    </message>
    <message>
        <source>A token expires within this time: plan its successor.</source>
        <translation>令牌将在此时间内到期：请规划后继令牌。</translation>
    </message>
    <message>
        <source>A token expires within this time: make its successor.</source>
        <translation>令牌将在此时间内到期：请创建后继令牌。</translation>
    </message>
    <message>
        <source>A token expires within this time: hand over its successor.</source>
        <translation>令牌将在此时间内到期：请交付后继令牌。</translation>
    </message>
    <message>
        <source>A token expires within this time: what uses it is about to stop.</source>
        <translation>令牌将在此时间内到期：使用它的程序即将停止工作。</translation>
    </message>
    <message>
        <source>At least this many tokens expire on one day.</source>
        <translation>至少有此数量的令牌在同一天到期。</translation>
    </message>
    <message>
        <source>A token expired longer ago than this and was not deleted.</source>
        <translation>令牌过期的时间超过此值，且未被删除。</translation>
    </message>
    <message>
        <source>A token was revoked longer ago than this and can still be restored.</source>
        <translation>令牌吊销的时间超过此值，且仍可恢复。</translation>
    </message>
    <message>
        <source>A token was restored after a revoke, within this time.</source>
        <translation>令牌在吊销后于此时间内又被恢复。</translation>
    </message>
    <message>
        <source>An active token belongs to an account with the role Admin.</source>
        <translation>有效令牌属于具有 Admin 角色的账号。</translation>
    </message>
    <message>
        <source>An active token belongs to an account that is deactivated.</source>
        <translation>有效令牌属于已停用的账号。</translation>
    </message>
    <message>
        <source>An account has had no token that works for longer than this.</source>
        <translation>账号没有可用令牌的时间超过此值。</translation>
    </message>
    <message>
        <source>An account or a token has the name of one in another connection.</source>
        <translation>账号或令牌与另一个连接中的账号或令牌同名。</translation>
    </message>
    <message>
        <source>The name, such as “test” or “token1”, tells nobody what it is for.</source>
        <translation>“test”或“token1”之类的名称无法说明其用途。</translation>
    </message>
    <message>
        <source>An older token is still used this long after its successor was made.</source>
        <translation>后继令牌创建已达此时间，较旧的令牌仍在使用。</translation>
    </message>
    <message>
        <source>The local notes lack an owner, a purpose or a review date.</source>
        <translation>本地备注缺少负责人、用途或复核日期。</translation>
    </message>
    <message>
        <source>An account has more active tokens than this, and no rotation is running.</source>
        <translation>账号的有效令牌数量超过此值，且没有正在进行的轮换。</translation>
    </message>
    <message>
        <source>The last review was finished longer ago than this.</source>
        <translation>距上次完成审查的时间超过此值。</translation>
    </message>
    <message>
        <source>The credential of the connection expires within this time.</source>
        <translation>该连接的凭据将在此时间内到期。</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>个令牌</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产环境</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>预发布环境</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>开发环境</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Tokendesk default</source>
        <translation>Tokendesk 默认策略</translation>
    </message>
    <message>
        <source>The strictest sensible number for each finding, from several standards.</source>
        <translation>每种发现项都取多个标准中最严格而合理的数值。</translation>
    </message>
    <message>
        <source>What the CIS Controls v8 and the CIS cloud benchmarks ask for.</source>
        <translation>CIS Controls v8 与 CIS 云基准所要求的内容。</translation>
    </message>
    <message>
        <source>What PCI DSS 4.0.1 asks for, with a few house rules for what it leaves open.</source>
        <translation>PCI DSS 4.0.1 所要求的内容，并对其未作规定之处补充了几条自定规则。</translation>
    </message>
    <message>
        <source>What Qualytics advises for service tokens of its own.</source>
        <translation>Qualytics 对其自身服务令牌的建议。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s differ by more than this.</source>
        <translation>本机时钟与服务器时钟的偏差超过此值。</translation>
    </message>
    <message>
        <source>The name says directory sync, but nothing shows that the token is limited to SCIM: the deployment does not tell, and of tokens made here alone it is known.</source>
        <translation>名称表明用于目录同步，但没有任何信息表明令牌仅限于 SCIM：部署不提供这一信息，只有在此处创建的令牌才知道。</translation>
    </message>
    <message>
        <source>Qualytics best practices</source>
        <extracomment>Where a number comes from; Qualytics, GitLab and so on are names</extracomment>
        <translation>Qualytics 最佳实践</translation>
    </message>
    <message>
        <source>Qualytics monthly review</source>
        <translation>Qualytics 月度审查</translation>
    </message>
    <message>
        <source>Qualytics quarterly review</source>
        <translation>Qualytics 季度审查</translation>
    </message>
    <message>
        <source>Qualytics API limit</source>
        <translation>Qualytics API 上限</translation>
    </message>
    <message>
        <source>GitLab and GitHub caps</source>
        <extracomment>The longest lifetimes that they allow</extracomment>
        <translation>GitLab 和 GitHub 的上限</translation>
    </message>
    <message>
        <source>GitLab and Cloudflare</source>
        <translation>GitLab 和 Cloudflare</translation>
    </message>
    <message>
        <source>NIST SP 800-57 part 1</source>
        <translation>NIST SP 800-57 第 1 部分</translation>
    </message>
    <message>
        <source>House rule: our own choice</source>
        <translation>自定规则：由本程序自行选定</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Entry %1 is not as it was written</source>
        <translation>条目 %1 与写入时不符</translation>
    </message>
    <message>
        <source>Entry %1 was removed</source>
        <translation>条目 %1 已被移除</translation>
    </message>
    <message>
        <source>A part of the history was removed</source>
        <translation>历史记录的一部分已被移除</translation>
    </message>
    <message>
        <source>Entry %1 was not written by this program</source>
        <translation>条目 %1 不是由本程序写入的</translation>
    </message>
    <message>
        <source>The newest entries were cut off, or an older copy was put back</source>
        <translation>最新的条目被截去，或者放回了较旧的副本</translation>
    </message>
    <message>
        <source>Entry %1 is sealed with a key that this keychain does not have</source>
        <translation>条目 %1 所用的封存密钥不在此密钥环中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) verified: nothing was altered or removed.</source>
        <translation>
            <numerusform>已校验 %Ln 项变更：没有任何内容被篡改或移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal was altered outside this program.</source>
        <translation>日志在本程序之外被篡改。</translation>
    </message>
    <message>
        <source>Nothing speaks of a change from outside, but not all of it can be proven.</source>
        <translation>没有迹象表明存在外部改动，但并非全部内容都能得到证明。</translation>
    </message>
    <message>
        <source>Without the keychain this proves little: %1</source>
        <translation>没有密钥环，这证明不了多少：%1</translation>
    </message>
    <message>
        <source>The keychain did not know its end yet; from now on a cut at the end is found, too.</source>
        <translation>密钥环此前尚不知晓日志的末尾；从现在起，也能发现末尾被截断的情况。</translation>
    </message>
    <message>
        <source>The journal&apos;s proof</source>
        <translation>日志校验结果</translation>
    </message>
    <message>
        <source>Prove from here on</source>
        <translation>从此处起证明</translation>
    </message>
    <message>
        <source>Entry %1 was written without the keychain&apos;s key: nothing proves that this program did it</source>
        <translation>条目 %1 写入时没有使用密钥环中的密钥：无法证明它是由本程序写入的</translation>
    </message>
    <message>
        <source>To prove from here on takes the journal as it is now: what was cut off is not missed any more. Write down elsewhere what is said above. What was altered is found again.</source>
        <translation>从此处开始证明会按日志的现状接受它：被截去的内容此后不再被视为缺失。请将上述内容记录在别处。被改动的内容仍会再次被发现。</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>不符之处</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>正在记录…</translation>
    </message>
    <message>
        <source>From here on a cut is found again.</source>
        <translation>从此处起，截断会再次被发现。</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>&quot;%1&quot; is too large a number.</source>
        <translation>“%1”的数值过大。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a unit: h, d, w, m or y, for example 30d.</source>
        <translation>“%1”需要单位：h、d、w、m 或 y，例如 30d。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day. Write it as 2026-12-31.</source>
        <translation>“%1”不是日期。请写成 2026-12-31 的形式。</translation>
    </message>
    <message>
        <source>The range &quot;%1&quot; ends before it begins.</source>
        <translation>范围“%1”的结束早于开始。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an age, for example &gt;90d.</source>
        <translation>“%1”不是时长，例如应写成 &gt;90d。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time, for example &lt;30d or 2026-12-31.</source>
        <translation>“%1”不是时间，例如应写成 &lt;30d 或 2026-12-31。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an id. An id is a number.</source>
        <translation>“%1”不是 ID。ID 是一个数字。</translation>
    </message>
    <message>
        <source>scim: takes yes or no.</source>
        <translation>scim: 的值只能是 yes 或 no。</translation>
    </message>
    <message>
        <source>Which tokens are for SCIM is not known yet: the list does not say.</source>
        <translation>尚不清楚哪些令牌用于 SCIM：列表中未说明。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a severity: info, low, medium, high or critical.</source>
        <translation>“%1”不是严重性：可用 info、low、medium、high 或 critical。</translation>
    </message>
    <message>
        <source>The review has not run yet.</source>
        <translation>审查尚未运行。</translation>
    </message>
    <message>
        <source>No owners are known yet.</source>
        <translation>尚不知道任何负责人。</translation>
    </message>
    <message>
        <source>%1: needs a value, for example %2</source>
        <translation>%1: 需要一个值，例如 %2</translation>
    </message>
    <message>
        <source>The quote is not closed.</source>
        <translation>引号未闭合。</translation>
    </message>
    <message>
        <source>OR needs something on both sides.</source>
        <translation>OR 的两边都需要有内容。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a state: active, expiring, expired, revoked or deactivated.</source>
        <translation>“%1”不是状态：可用 active、expiring、expired、revoked 或 deactivated。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a decision: open, keep, rotate, revoke, delete or put-off.</source>
        <translation>“%1”不是决定：可用 open、keep、rotate、revoke、delete 或 put-off。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an outcome: done, refused or unclear.</source>
        <translation>“%1”不是结果：应为 done、refused 或 unclear。</translation>
    </message>
    <message>
        <source>made: takes here or elsewhere.</source>
        <translation>made: 只接受 here 或 elsewhere。</translation>
    </message>
    <message>
        <source>%1: is not known here. It works on: %2.</source>
        <translation>此处不认识 %1:。它适用于：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a finding of the review, as %2 is.</source>
        <translation>“%1”不是审查中的发现项，%2 才是。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is searched as text: it begins with no word that is known here. Known are %2.</source>
        <translation>“%1”将作为文本搜索：其开头不是此处已知的关键字。已知的关键字有 %2。</translation>
    </message>
    <message>
        <source>active: takes yes or no.</source>
        <translation>active: 只接受 yes 或 no。</translation>
    </message>
    <message>
        <source>review: takes due, later or none.</source>
        <translation>review: 可取 due、later 或 none。</translation>
    </message>
    <message>
        <source>No review dates are known yet.</source>
        <translation>尚不知道任何复核日期。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time. Write it as 2026-12-31T08:30:00Z.</source>
        <translation>“%1”不是时间。请写成 2026-12-31T08:30:00Z。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of change: %2.</source>
        <translation>“%1”不是更改类型：%2。</translation>
    </message>
</context>
<context>
    <name>QueryPage</name>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变化情况</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>%1 was revoked. What uses it stopped working at once.</source>
        <translation>%1 已吊销。使用它的程序已立即停止工作。</translation>
    </message>
    <message>
        <source>%1 was restored and works again.</source>
        <translation>%1 已恢复，重新生效。</translation>
    </message>
    <message>
        <source>%1 was deleted for good.</source>
        <translation>%1 已永久删除。</translation>
    </message>
    <message>
        <source>%1 was deactivated.</source>
        <translation>%1 已停用。</translation>
    </message>
    <message>
        <source>%1 was reactivated.</source>
        <translation>%1 已重新启用。</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 已更改。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were revoked. What uses them stopped working at once.</source>
        <translation>
            <numerusform>%Ln 个令牌已吊销。使用它们的程序已立即停止工作。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were restored and work again.</source>
        <translation>
            <numerusform>%Ln 个令牌已恢复，重新生效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were deleted for good.</source>
        <translation>
            <numerusform>%Ln 个令牌已永久删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) were deactivated.</source>
        <translation>
            <numerusform>%Ln 个账号已停用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) were reactivated.</source>
        <translation>
            <numerusform>%Ln 个账号已重新启用。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list may be late, or somebody has changed it since: refresh in a moment, and look at the server itself if it stays so.</source>
        <translation>列表可能有延迟，或者之后有人更改过：请稍后刷新；如果仍然如此，请查看服务器本身。</translation>
    </message>
    <message>
        <source>The server answered that the change of %1 was done, but its list shows it as before.</source>
        <translation>服务器答复称 %1 的更改已完成，但其列表显示仍和之前一样。</translation>
    </message>
    <message numerus="yes">
        <source>The server answered that %Ln change(s) were done, but its list shows them as before.</source>
        <translation>
            <numerusform>服务器答复称 %Ln 项更改已完成，但其列表显示仍和之前一样。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server&apos;s list shows the change of %1 now.</source>
        <translation>服务器的列表现在已显示 %1 的更改。</translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s list shows %Ln change(s) now.</source>
        <translation>
            <numerusform>服务器的列表现在已显示 %Ln 项更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its name is “%1” now, too.</source>
        <translation>其名称现也为“%1”。</translation>
    </message>
    <message>
        <source>Its role is “%1” now, too.</source>
        <translation>其角色现也为“%1”。</translation>
    </message>
    <message>
        <source>Its teams are %1 now, too.</source>
        <translation>其团队现也为 %1。</translation>
    </message>
    <message>
        <source>%1 was restored.</source>
        <translation>%1 已恢复。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were restored.</source>
        <translation>
            <numerusform>已恢复 %Ln 个令牌。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them do(es) not work: expired, or of a deactivated account.</source>
        <translation>
            <numerusform>其中 %Ln 个不起作用：已过期，或属于已停用的账户。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <translation>%1 已创建。</translation>
    </message>
    <message>
        <source>%1 was revoked.</source>
        <translation>%1 已吊销。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were revoked. What uses those that still worked stopped working at once.</source>
        <translation>
            <numerusform>%Ln 个令牌已吊销。使用其中仍有效令牌的程序已立即停止工作。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were revoked.</source>
        <translation>
            <numerusform>%Ln 个令牌已吊销。</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not work: it has expired.</source>
        <translation>它不起作用：已过期。</translation>
    </message>
    <message>
        <source>It does not work: it has expired, and its account is deactivated.</source>
        <translation>它不起作用：已过期，且其账号已停用。</translation>
    </message>
    <message>
        <source>It does not work: its account is deactivated.</source>
        <translation>它不起作用：其账号已停用。</translation>
    </message>
    <message>
        <source>The change of %1 was undone.</source>
        <translation>对 %1 的更改已撤消。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them do(es) not work: expired.</source>
        <translation>
            <numerusform>其中 %Ln 个不起作用：已过期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them do(es) not work: of a deactivated account.</source>
        <translation>
            <numerusform>其中 %Ln 个不起作用：属于已停用的账户。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResetSandbox</name>
    <message>
        <source>Reset the sandbox?</source>
        <translation>重置沙盒？</translation>
    </message>
    <message>
        <source>Every account and token in the sandbox is thrown away, and the demonstration data are made anew.</source>
        <translation>沙盒中的所有账号和令牌都会被丢弃，并重新生成演示数据。</translation>
    </message>
    <message>
        <source>Tokens of the sandbox that you have given out stop working. It cannot be undone. No deployment is touched.</source>
        <translation>您已发放的沙盒令牌将失效。此操作无法撤消。不会触及任何部署。</translation>
    </message>
    <message>
        <source>Reset sandbox</source>
        <translation>重置沙盒</translation>
    </message>
    <message>
        <source>Making the sandbox anew…</source>
        <translation>正在重建沙盒…</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
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
        <translation>严重</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>永不过期</translation>
    </message>
    <message>
        <source>Lifetime too long</source>
        <translation>有效期过长</translation>
    </message>
    <message>
        <source>Lifetime too long for its environment</source>
        <translation>有效期超过其环境的限制</translation>
    </message>
    <message>
        <source>Rotation due</source>
        <translation>应当轮换</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Unused for long</source>
        <translation>长期未使用</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>从未使用</translation>
    </message>
    <message>
        <source>Expires: plan</source>
        <translation>到期：规划</translation>
    </message>
    <message>
        <source>Expires: act</source>
        <translation>到期：行动</translation>
    </message>
    <message>
        <source>Expires: urgent</source>
        <translation>到期：紧急</translation>
    </message>
    <message>
        <source>Several expire on one day</source>
        <translation>多个令牌同日到期</translation>
    </message>
    <message>
        <source>Expired and still listed</source>
        <translation>已过期但仍列出</translation>
    </message>
    <message>
        <source>Revoked and still restorable</source>
        <translation>已吊销但仍可恢复</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Token of an Admin account</source>
        <translation>Admin 账号的令牌</translation>
    </message>
    <message>
        <source>Token of a deactivated account</source>
        <translation>已停用账号的令牌</translation>
    </message>
    <message>
        <source>Idle account</source>
        <translation>闲置账号</translation>
    </message>
    <message>
        <source>Same name in two connections</source>
        <translation>两个连接中同名</translation>
    </message>
    <message>
        <source>Vague name</source>
        <translation>名称含糊</translation>
    </message>
    <message>
        <source>Superseded and still in use</source>
        <translation>已被取代但仍在使用</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>Many active tokens</source>
        <translation>有效令牌过多</translation>
    </message>
    <message>
        <source>Review late</source>
        <translation>审查逾期</translation>
    </message>
    <message>
        <source>Own credential expires</source>
        <translation>自身凭据即将到期</translation>
    </message>
    <message>
        <source>Clocks differ</source>
        <translation>时钟不一致</translation>
    </message>
    <message>
        <source>It never expires.</source>
        <translation>该令牌永不过期。</translation>
    </message>
    <message>
        <source>It was made to live %1; at most %2 are allowed.</source>
        <translation>创建时设定的有效期为 %1；最多允许 %2。</translation>
    </message>
    <message>
        <source>It was made to live %1; at most %2 are allowed for “%3”.</source>
        <extracomment>%3: a word from a name, such as &quot;prod&quot;</extracomment>
        <translation>创建时设定的有效期为 %1；对于“%3”，最多允许 %2。</translation>
    </message>
    <message>
        <source>It is %1 old; at most %2 are allowed.</source>
        <translation>已存在 %1；最多允许 %2。</translation>
    </message>
    <message>
        <source>It was not used for %1; the limit is %2.</source>
        <translation>已有 %1 未使用；上限为 %2。</translation>
    </message>
    <message>
        <source>It was made %1 ago and never used; the limit is %2.</source>
        <translation>创建于 %1 前，且从未使用；上限为 %2。</translation>
    </message>
    <message>
        <source>It expires on %1, within %2.</source>
        <translation>将于 %1 到期，在 %2 之内。</translation>
    </message>
    <message>
        <source>It expired on %1 and is still there.</source>
        <translation>已于 %1 过期，但仍然存在。</translation>
    </message>
    <message>
        <source>It was seen revoked on %1 and can still be restored.</source>
        <translation>于 %1 发现已吊销，但仍可恢复。</translation>
    </message>
    <message>
        <source>It was restored after a revoke on %1.</source>
        <translation>吊销后又于 %1 被恢复。</translation>
    </message>
    <message>
        <source>Its account has the role %1.</source>
        <translation>其账号的角色为 %1。</translation>
    </message>
    <message>
        <source>It works although its account was deactivated on %1.</source>
        <translation>其账号已于 %1 停用，但令牌仍然有效。</translation>
    </message>
    <message>
        <source>It has had no token that works since %1.</source>
        <translation>自 %1 以来没有可用的令牌。</translation>
    </message>
    <message>
        <source>The same name is used in: %1.</source>
        <translation>以下连接中使用了相同的名称：%1。</translation>
    </message>
    <message>
        <source>Its name tells nobody what it is for.</source>
        <translation>其名称无法说明用途。</translation>
    </message>
    <message>
        <source>It was used on %1, although its successor was made on %2.</source>
        <translation>后继令牌已于 %2 创建，但它仍于 %1 被使用。</translation>
    </message>
    <message>
        <source>The local notes lack: %1.</source>
        <extracomment>%1: a list of &quot;owner&quot;, &quot;purpose&quot;, &quot;review date&quot;</extracomment>
        <translation>本地备注缺少：%1。</translation>
    </message>
    <message>
        <source>The last review was finished %1 ago; the limit is %2.</source>
        <translation>上次审查完成于 %1 前；上限为 %2。</translation>
    </message>
    <message>
        <source>The credential of this connection expires on %1.</source>
        <translation>此连接的凭据将于 %1 到期。</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>吊销</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Add an owner</source>
        <translation>添加负责人</translation>
    </message>
    <message>
        <source>Deactivate the account</source>
        <translation>停用账号</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>令牌 %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>账号 %1</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>此连接</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>part of a note</comment>
        <translation>负责人</translation>
    </message>
    <message>
        <source>purpose</source>
        <comment>part of a note</comment>
        <translation>用途</translation>
    </message>
    <message>
        <source>review date</source>
        <comment>part of a note</comment>
        <translation>复核日期</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) expire on %1.</source>
        <translation>
            <numerusform>有 %Ln 个令牌将于 %1 到期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln active token(s) and no rotation is running.</source>
        <translation>
            <numerusform>有 %Ln 个有效令牌，且没有正在进行的轮换。</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier in this review it was “%1” (%2).</source>
        <extracomment>%1: what was found, %2: how grave that is</extracomment>
        <translation>在本次审查的较早时候，它是“%1”（%2）。</translation>
    </message>
    <message>
        <source>It was decided then: %1</source>
        <extracomment>%1: the reason of a decision, or the word for it</extracomment>
        <translation>当时的决定：%1</translation>
    </message>
    <message>
        <source>No review was ever finished, and this program first looked at the deployment %1 ago; the limit is %2.</source>
        <translation>从未完成过审查，本程序首次查看此部署是在 %1前；上限为 %2。</translation>
    </message>
    <message>
        <source>Expires: imminent</source>
        <translation>到期：迫在眉睫</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and the server&apos;s differ by %Ln second(s).</source>
        <translation>
            <numerusform>本机时钟与服务器时钟相差 %Ln 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too old for a token</source>
        <translation>令牌过旧</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and the server&apos;s differ by %Ln minute(s).</source>
        <translation>
            <numerusform>本机时钟与服务器时钟相差 %Ln 分钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and the server&apos;s differ by %Ln hour(s).</source>
        <translation>
            <numerusform>本机时钟与服务器时钟相差 %Ln 小时。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and the server&apos;s differ by %Ln day(s).</source>
        <translation>
            <numerusform>本机时钟与服务器时钟相差 %Ln 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Directory sync, perhaps not SCIM only</source>
        <translation>目录同步，可能不限于 SCIM</translation>
    </message>
    <message>
        <source>Its name says directory sync, but nothing shows that it is limited to SCIM.</source>
        <translation>其名称表明用于目录同步，但没有任何信息表明它仅限于 SCIM。</translation>
    </message>
    <message>
        <source>%1; limit %2</source>
        <extracomment>Both are lengths of time: &quot;129 days; limit 90 days&quot;</extracomment>
        <translation>%1；上限 %2</translation>
    </message>
</context>
<context>
    <name>ReviewCalendar</name>
    <message>
        <source>Service token “%1” expires</source>
        <translation>服务令牌“%1”到期</translation>
    </message>
    <message>
        <source>Token: %1 (id %2)</source>
        <translation>令牌：%1 (ID %2)</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>账号：%1</translation>
    </message>
    <message>
        <source>Deployment: %1, %2</source>
        <translation>部署：%1，%2</translation>
    </message>
    <message>
        <source>Rotate it before, or what uses it stops working.</source>
        <translation>请在此之前轮换，否则使用它的程序会停止工作。</translation>
    </message>
</context>
<context>
    <name>ReviewPdf</name>
    <message>
        <source>The report&apos;s bookmarks could not be added</source>
        <translation>无法添加报告的书签</translation>
    </message>
    <message>
        <source>Try again, or save the findings as CSV instead</source>
        <translation>请重试，或改为将发现项保存为 CSV</translation>
    </message>
    <message>
        <source>No PDF can be made without a display</source>
        <translation>没有显示环境，无法生成 PDF</translation>
    </message>
    <message>
        <source>Make the pack in the program&apos;s window</source>
        <translation>请在程序窗口中生成证据包</translation>
    </message>
    <message>
        <source>The report could not be painted</source>
        <translation>无法绘制报告</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The report was called off</source>
        <translation>报告已取消</translation>
    </message>
</context>
<context>
    <name>ReviewRecord</name>
    <message>
        <source>This is no record of a review: %1</source>
        <translation>这不是审查记录：%1</translation>
    </message>
    <message>
        <source>Choose a file that this program wrote</source>
        <translation>请选择由本程序写入的文件</translation>
    </message>
    <message>
        <source>it is not of the format %1, version %2</source>
        <translation>不是格式 %1 的版本 %2</translation>
    </message>
    <message>
        <source>“%1” is missing or wrong</source>
        <translation>“%1”缺失或有误</translation>
    </message>
</context>
<context>
    <name>ReviewRecording</name>
    <message numerus="yes">
        <source>Of %Ln token(s) the server does not say when or whether they expire: they are counted neither as expiring nor as never expiring</source>
        <translation>
            <numerusform>服务器未说明 %Ln 个令牌何时或是否到期：既不计为即将到期，也不计为永不到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln token(s) the server does not say when or whether they were used: they are judged neither as unused nor as never used</source>
        <translation>
            <numerusform>服务器没有说明 %Ln 个令牌何时使用过或是否使用过：它们既不被判定为闲置，也不被判定为从未使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln token(s) the server does not say when they were created: they are judged neither by their age nor by their lifetime</source>
        <translation>
            <numerusform>服务器没有说明 %Ln 个令牌的创建时间：它们既不按存在时间也不按有效期判定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln revoked token(s) the server does not say when or whether they expire: their accounts may be idle without being found</source>
        <translation>
            <numerusform>服务器没有说明 %Ln 个已吊销的令牌何时到期或是否到期：它们的账号可能已闲置而未被发现</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln active token(s) the server does not say whose they are: each may be any account&apos;s, so no account is found to be idle</source>
        <translation>
            <numerusform>服务器没有说明 %Ln 个有效令牌属于谁：每一个都可能属于任何账号，因此不会判定任何账号为闲置</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message>
        <source>Access review</source>
        <translation>访问权限审查</translation>
    </message>
    <message>
        <source>Made with %1. Confidential: it names accounts and tokens.</source>
        <translation>由 %1 生成。机密：包含账号和令牌的名称。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Coming expiries</source>
        <translation>即将到期项</translation>
    </message>
    <message>
        <source>Findings and decisions</source>
        <translation>发现项与决定</translation>
    </message>
    <message>
        <source>The rules of the policy found nothing.</source>
        <translation>策略的规则未发现任何问题。</translation>
    </message>
    <message>
        <source>How to check this report</source>
        <translation>如何核查本报告</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>签核</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审查人</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>SHA-256 of manifest.json, written down at sign-off</source>
        <translation>manifest.json 的 SHA-256，签核时记录</translation>
    </message>
    <message>
        <source>64 digits; the first 16 are enough to recognise it</source>
        <translation>64 个十六进制字符；前 16 个足以辨认</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Policy %1, SHA-256 %2…</source>
        <translation>策略 %1，SHA-256 %2…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>To the findings</source>
        <translation>转到发现项</translation>
    </message>
    <message>
        <source>Findings by severity</source>
        <translation>按严重性列出的发现项</translation>
    </message>
    <message>
        <source>Coming expiries by month</source>
        <translation>按月列出的即将到期项</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签名栏</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>SHA-256 of manifest.json, written down at sign-off:</source>
        <translation>manifest.json 的 SHA-256，签核时记录：</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln 个发现项</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language code of this translation, BCP 47</comment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>Security review of service tokens</source>
        <translation>服务令牌安全审查</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Draft: the review is not finished</source>
        <translation>草稿：审查尚未完成</translation>
    </message>
    <message numerus="yes">
        <source>Draft: %Ln finding(s) still need a decision</source>
        <translation>
            <numerusform>草稿：仍有 %Ln 个发现项需要作出决定</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>吊销</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Gone from the list</source>
        <translation>已从列表中消失</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>无发现项</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>审查者</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Finished by</source>
        <translation>完成者</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation>服务账号</translation>
    </message>
    <message>
        <source>Service tokens</source>
        <translation>服务令牌</translation>
    </message>
    <message>
        <source>Of these live</source>
        <translation>其中有效</translation>
    </message>
    <message>
        <source>Judged as of</source>
        <translation>评估时间</translation>
    </message>
    <message>
        <source>Time zone of days</source>
        <translation>日期所用时区</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Decision needed from</source>
        <translation>需要决定的最低严重性</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>a decision and a day</comment>
        <translation>%1，至 %2</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定者</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Open: the policy asks for a decision</source>
        <translation>未决：策略要求作出决定</translation>
    </message>
    <message>
        <source>None, and none is asked for</source>
        <translation>无，且不要求</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>During the review: it was not found any more at the end</source>
        <translation>审查期间：结束时已不再发现</translation>
    </message>
    <message>
        <source>Token before</source>
        <translation>之前的令牌</translation>
    </message>
    <message>
        <source>Token after</source>
        <translation>之后的令牌</translation>
    </message>
    <message>
        <source>Token now</source>
        <translation>当前的令牌</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>补救措施</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>This report covers the service accounts and service tokens that the deployment “%1” listed to the reviewer&apos;s credential. It holds names, dates and decisions; it holds no token&apos;s value. Names are printed as the server gave them, with characters that could disguise a name made visible.</source>
        <translation>本报告涵盖部署“%1”向审查人的凭据列出的服务账号和服务令牌。报告包含名称、日期和决定，不包含任何令牌的值。名称按服务器提供的原样印出，可能用于伪装名称的字符均以可见形式显示。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them decided</source>
        <translation>
            <numerusform>其中 %Ln 个已决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2; %Ln finding(s) still without the decision that the policy asks for.</source>
        <translation>
            <numerusform>%1，%2；仍有 %Ln 个发现项缺少策略要求的决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2; none that the policy asks for is open.</source>
        <translation>%1，%2；策略要求的决定均已作出。</translation>
    </message>
    <message>
        <source>Tokens that are not revoked, by expiry: %1 overdue, %2 within twelve months, %3 later, %4 never.</source>
        <translation>未吊销的令牌，按到期时间：%1 个已逾期，%2 个在十二个月内，%3 个更晚，%4 个永不到期。</translation>
    </message>
    <message>
        <source>Most in one month: %1 in %2.</source>
        <translation>单月最多：%2，共 %1 个。</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>number: %1</source>
        <translation>数值：%1</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>This report is one file of an evidence pack. manifest.json lists the size and the SHA-256 of each file, and the SHA-256 of the manifest of the pack before, so that packs form a chain.</source>
        <translation>本报告是证据包中的一个文件。manifest.json 列出每个文件的大小和 SHA-256，以及前一个证据包的清单的 SHA-256，从而使各证据包形成一条链。</translation>
    </message>
    <message>
        <source>What a check of the pack proves: no listed file was altered, removed or exchanged since the manifest was written, and the pack before is the one that it was made after. It proves that only as far as the manifest&apos;s own SHA-256 is known from elsewhere: written down at sign-off, or named by a later pack.</source>
        <translation>核查证据包能够证明：自清单写入以来，所列文件均未被篡改、移除或调换，且前一个证据包确为本证据包所承接的那一个。这一证明仅在清单自身的 SHA-256 另有来源可查时成立：在签核时记录，或由之后的证据包指明。</translation>
    </message>
    <message>
        <source>What it does not prove: who made the pack, and when. The hashes are no signature. Whoever can rewrite every file, this manifest and all later ones can make a chain that fits.</source>
        <translation>不能证明的内容：证据包由谁生成、何时生成。哈希值不是签名。如果有人能够重写所有文件、此清单以及之后的所有清单，就能构造出一条吻合的链。</translation>
    </message>
    <message>
        <source>The review is not finished. Sign only the report of a finished review.</source>
        <translation>审查尚未完成。只能在已完成审查的报告上签名。</translation>
    </message>
    <message>
        <source>By signing I confirm that I have seen the findings of this report, and that the decisions recorded in it are the ones that were made.</source>
        <translation>本人签名确认已查看本报告中的发现项，并确认报告中记录的决定即为所作出的决定。</translation>
    </message>
    <message>
        <source>Rules of the policy</source>
        <translation>策略的规则</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1; Admin: %2</source>
        <comment>severities of a rule</comment>
        <translation>%1；Admin：%2</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已发现</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未决</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>Findings by rule</source>
        <translation>按规则列出的发现项</translation>
    </message>
    <message>
        <source>Expiries by month, and the gravest finding of each token</source>
        <translation>按月列出的到期情况，以及每个令牌最严重的发现项</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
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
            <numerusform>以及另外 %Ln 个；review.json 和 findings.csv 列出了全部</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known: rows of the list could not be read</source>
        <translation>未知：列表中有无法读取的行</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more; review.json names all of them</source>
        <translation>
            <numerusform>以及另外 %Ln 个；review.json 列出了全部</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Whether it still is so: a row that it is about could not be read at the end</source>
        <translation>是否仍然如此：结束时，与之相关的一行无法读取</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>尚未</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) to rotate, revoke or delete not carried out yet</source>
        <translation>
            <numerusform>有 %Ln 项轮换、吊销或删除的决定尚未执行</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions not carried out yet</source>
        <translation>尚未执行的决定</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message numerus="yes">
        <source>Expiry not known: %Ln token(s)</source>
        <translation>
            <numerusform>到期时间未知：%Ln 个令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>The hash to write down is that of the whole file manifest.json, as sha256sum prints it. The manifest_sha256 inside it is another one: that of its other keys.</source>
        <translation>应记下的是整个 manifest.json 文件的哈希值，即 sha256sum 显示的值。文件中的 manifest_sha256 是另一个：其余各键的哈希值。</translation>
    </message>
    <message>
        <source>Every token and account was judged by the rules below. A finding that is %1 or graver needs a decision before the review can be finished. The whole policy is in policy.json; its hash is the SHA-256 of that JSON without spaces, keys sorted.</source>
        <translation>每个令牌和账号均按下列规则评估。严重性为 %1 或更高的发现项，必须在完成审查之前作出决定。完整策略见 policy.json；其哈希值是该 JSON 去除空格并按键排序后的 SHA-256。</translation>
    </message>
</context>
<context>
    <name>ReviewStore</name>
    <message>
        <source>The notes could not be read</source>
        <translation>无法读取备注</translation>
    </message>
    <message>
        <source>The notes could not be written down</source>
        <translation>无法记录备注</translation>
    </message>
    <message>
        <source>The decisions could not be read</source>
        <translation>无法读取决定</translation>
    </message>
    <message>
        <source>The decision could not be written down</source>
        <translation>无法记录决定</translation>
    </message>
    <message>
        <source>The list of reviews could not be read</source>
        <translation>无法读取审查列表</translation>
    </message>
    <message>
        <source>The review could not be read</source>
        <translation>无法读取审查</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>The review could not be written down</source>
        <translation>无法记录审查</translation>
    </message>
    <message>
        <source>The review could not be abandoned</source>
        <translation>无法放弃审查</translation>
    </message>
    <message>
        <source>The last evidence pack could not be looked up</source>
        <translation>无法查找最近的证据包</translation>
    </message>
    <message>
        <source>The evidence pack could not be remembered</source>
        <translation>无法记住证据包</translation>
    </message>
    <message>
        <source>The decision could not be taken back</source>
        <translation>无法撤回该决定</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Standard access, limited to what its teams may see.</source>
        <translation>标准访问权限，仅限其团队可查看的内容。</translation>
    </message>
    <message>
        <source>Standard access and may edit; newer releases have dropped this role.</source>
        <translation>标准访问权限，并可编辑；较新版本已取消此角色。</translation>
    </message>
    <message>
        <source>Manages data assets and may read users and teams.</source>
        <translation>管理数据资产，并可读取用户和团队。</translation>
    </message>
    <message>
        <source>May do everything, including managing users and every token.</source>
        <translation>可执行所有操作，包括管理用户和所有令牌。</translation>
    </message>
    <message>
        <source>This program does not know what this role may do.</source>
        <translation>本程序不了解此角色的权限。</translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message>
        <source>A rotation was written down by another version of Tokendesk</source>
        <translation>有一次轮换由另一个版本的 Tokendesk 记录</translation>
    </message>
    <message>
        <source>Open it with that version</source>
        <translation>请使用该版本打开</translation>
    </message>
    <message>
        <source>The rotation&apos;s field “%1” is missing or not what it should be</source>
        <translation>轮换的字段“%1”缺失或有误</translation>
    </message>
    <message>
        <source>Make the remaining steps by hand: the tokens are on the list</source>
        <translation>请手动完成剩余步骤：令牌在列表中</translation>
    </message>
</context>
<context>
    <name>RotationDetail</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>轮到您操作</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>需要您处理</translation>
    </message>
    <message>
        <source>%1 is not on the server&apos;s list.</source>
        <translation>%1 不在服务器的列表中。</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Old token</source>
        <translation>旧令牌</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新建令牌</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>试用时间</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>immediate: the old one has leaked</source>
        <translation>立即：旧令牌已泄露</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>到期：%1</translation>
    </message>
    <message>
        <source>Propose to revoke</source>
        <translation>建议吊销</translation>
    </message>
    <message>
        <source>Propose to delete</source>
        <translation>建议删除</translation>
    </message>
    <message>
        <source>Settings of this rotation</source>
        <translation>此轮换的设置</translation>
    </message>
</context>
<context>
    <name>RotationWishes</name>
    <message>
        <source>as soon as the new one is used</source>
        <translation>新令牌一经使用</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln hour(s) without use</source>
        <translation>
            <numerusform>闲置 %Ln 小时后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln day(s) without use</source>
        <translation>
            <numerusform>闲置 %Ln 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>as soon as it is revoked</source>
        <translation>吊销后立即</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) after it was revoked</source>
        <translation>
            <numerusform>吊销 %Ln 天后</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotationWords</name>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>已回滚</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需要您处理</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>观察中</translation>
    </message>
    <message>
        <source>Cooling down</source>
        <translation>冷却中</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>交付中</translation>
    </message>
    <message>
        <source>Step is due</source>
        <translation>步骤待执行</translation>
    </message>
    <message>
        <source>On the way back</source>
        <translation>正在回滚</translation>
    </message>
    <message>
        <source>The new token is to be made</source>
        <translation>需要创建新令牌</translation>
    </message>
    <message>
        <source>Whether the new token was made is not known yet; the list will tell within ten minutes</source>
        <translation>尚不清楚新令牌是否已创建；列表将在十分钟内给出结果</translation>
    </message>
    <message>
        <source>The new token&apos;s value is to be handed over</source>
        <translation>需要交付新令牌的值</translation>
    </message>
    <message>
        <source>The new token does not work any more. Make another</source>
        <translation>新令牌已失效。请另建一个</translation>
    </message>
    <message>
        <source>The new token was not used yet</source>
        <translation>新令牌尚未使用</translation>
    </message>
    <message>
        <source>The old token was used lately; revoke it %1, if it stands still</source>
        <translation>旧令牌最近被使用过；如果保持闲置，可在 %1吊销</translation>
    </message>
    <message>
        <source>The old token has leaked and still works: revoke it</source>
        <translation>旧令牌已泄露且仍然有效：请将其吊销</translation>
    </message>
    <message>
        <source>The new token is in use and the old one stands still: revoke the old one</source>
        <translation>新令牌已在使用，旧令牌已闲置：请吊销旧令牌</translation>
    </message>
    <message>
        <source>The old token is revoked and can be restored; delete it %1</source>
        <translation>旧令牌已吊销，仍可恢复；可在 %1删除</translation>
    </message>
    <message>
        <source>Nobody missed the old token: delete it</source>
        <translation>没有程序再需要旧令牌：请将其删除</translation>
    </message>
    <message>
        <source>The old token is to be restored</source>
        <translation>需要恢复旧令牌</translation>
    </message>
    <message>
        <source>The old token works again; the new one is to be revoked</source>
        <translation>旧令牌已重新生效；需要吊销新令牌</translation>
    </message>
    <message>
        <source>The old token was deleted by somebody before there was a new one</source>
        <translation>旧令牌在新令牌创建之前已被他人删除</translation>
    </message>
    <message>
        <source>The new token has taken the place of the old one, which is deleted</source>
        <translation>新令牌已取代旧令牌，旧令牌已删除</translation>
    </message>
    <message>
        <source>The old token works; what was made is revoked</source>
        <translation>旧令牌有效；新建的令牌已吊销</translation>
    </message>
    <message>
        <source>Both tokens are as they were left</source>
        <translation>两个令牌均保持原状</translation>
    </message>
    <message>
        <source>Make the new token</source>
        <translation>创建新令牌</translation>
    </message>
    <message>
        <source>Hand its value over</source>
        <translation>交付令牌值</translation>
    </message>
    <message>
        <source>Watch both being used</source>
        <translation>观察两者的使用情况</translation>
    </message>
    <message>
        <source>Revoke the old token</source>
        <translation>吊销旧令牌</translation>
    </message>
    <message>
        <source>Cool down</source>
        <translation>冷却</translation>
    </message>
    <message>
        <source>Delete the old token</source>
        <translation>删除旧令牌</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>另建一个</translation>
    </message>
    <message>
        <source>Go on with the way back</source>
        <translation>继续回滚</translation>
    </message>
    <message>
        <source>The new token was not used yet: what needs a token probably still has the old one.</source>
        <translation>新令牌尚未使用：需要令牌的程序可能仍持有旧令牌。</translation>
    </message>
    <message>
        <source>The old token was used %1: something still has it.</source>
        <translation>旧令牌 %1还被使用过：仍有程序持有它。</translation>
    </message>
    <message>
        <source>The value was handed over %1, which may be too short to tell.</source>
        <translation>值是 %1交付的，时间可能过短，还无法判断。</translation>
    </message>
    <message>
        <source>It cools down until %1. Once deleted it cannot be restored, should something turn out to need it.</source>
        <translation>冷却期至 %1。一旦删除便无法恢复，即使之后发现仍有程序需要它。</translation>
    </message>
    <message>
        <source>The server&apos;s list could not be read whole, and one of the two tokens is not on it. It goes on when a whole list is read</source>
        <translation>服务器的列表未能完整读取，并且两个令牌中有一个不在其中。读取到完整列表后会继续</translation>
    </message>
    <message>
        <source>Not tracked any more</source>
        <translation>不再跟踪</translation>
    </message>
    <message>
        <source>When the tokens were last used cannot be read from the server&apos;s list: ask who has the old one, and then revoke it</source>
        <translation>无法从服务器列表中读出令牌的上次使用时间：请询问谁持有旧令牌，然后将其吊销</translation>
    </message>
    <message>
        <source>When the tokens were last used cannot be read: something may still have the old one.</source>
        <translation>无法读出令牌的上次使用时间：可能仍有程序持有旧令牌。</translation>
    </message>
    <message>
        <source>The new token was made, and the server&apos;s list does not show it yet. It goes on when the list does, or is clear within ten minutes</source>
        <translation>新令牌已创建，但服务器的列表尚未显示它。列表显示后即继续，最迟十分钟内会有定论</translation>
    </message>
    <message>
        <source>The new token&apos;s value was never handed over. Make another; the one whose value was lost is revoked then</source>
        <translation>新令牌的值从未交付。请另建一个；届时丢失了值的那个令牌将被吊销</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>结果不明</translation>
    </message>
</context>
<context>
    <name>SaveSecret</name>
    <message>
        <source>%1 exists already, and is not overwritten</source>
        <translation>%1 已存在，不会被覆盖</translation>
    </message>
    <message>
        <source>Save under the name that is proposed now</source>
        <translation>请以现在建议的名称保存</translation>
    </message>
    <message>
        <source>There is no folder %1</source>
        <translation>文件夹 %1 不存在</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>请选择其他文件夹</translation>
    </message>
    <message>
        <source>You may not write into %1</source>
        <translation>您没有写入 %1 的权限</translation>
    </message>
    <message>
        <source>%1 is on a read-only medium</source>
        <translation>%1 位于只读介质上</translation>
    </message>
    <message>
        <source>No room is left in %1</source>
        <translation>%1 中已没有剩余空间</translation>
    </message>
    <message>
        <source>The file&apos;s name is too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>Choose a shorter one</source>
        <translation>请选择较短的名称</translation>
    </message>
    <message>
        <source>The file could not be written to %1</source>
        <translation>无法将文件写入 %1</translation>
    </message>
    <message>
        <source>Choose another folder, or copy the value instead</source>
        <translation>请选择其他文件夹，或改为复制值</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>请指定文件名。</translation>
    </message>
    <message>
        <source>A file&apos;s name has no slash. Choose the folder beside it.</source>
        <translation>文件名不能包含斜杠。请在旁边选择文件夹。</translation>
    </message>
    <message>
        <source>Choose the folder for the file</source>
        <translation>请选择文件所在的文件夹</translation>
    </message>
    <message>
        <source>%1 is on a medium where other users can read the file</source>
        <translation>%1 所在的介质上，其他用户可以读取该文件</translation>
    </message>
</context>
<context>
    <name>SearchEntries</name>
    <message>
        <source>Token of %1</source>
        <translation>%1 的令牌</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>help</source>
        <extracomment>Words by which the manual and the list of shortcuts are found, too</extracomment>
        <translation>帮助</translation>
    </message>
    <message>
        <source>sign out, log out, logout</source>
        <extracomment>Words by which locking is found, too; as many as are usual</extracomment>
        <translation>注销, 退出登录, 登出</translation>
    </message>
    <message>
        <source>disable, block</source>
        <extracomment>Words by which the deactivation of an account is found, too; as many as are usual</extracomment>
        <translation>禁用, 冻结, 封锁</translation>
    </message>
    <message>
        <source>kill, invalidate</source>
        <extracomment>Words by which the revocation of a token is found, too; as many as are usual</extracomment>
        <translation>作废, 失效</translation>
    </message>
    <message>
        <source>take back, revert</source>
        <extracomment>Words by which undoing is found, too; as many as are usual</extracomment>
        <translation>撤销, 撤回, 还原</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <extracomment>%1: a section of the settings</extracomment>
        <translation>设置：%1</translation>
    </message>
</context>
<context>
    <name>SecretCommand</name>
    <message>
        <source>The value is still here: mend the command, or hand it over in another way</source>
        <translation>值仍保留在此处：请修正命令，或以其他方式交付</translation>
    </message>
    <message>
        <source>Write the command that reads the value.</source>
        <translation>请输入读取该值的命令。</translation>
    </message>
    <message>
        <source>There is no program %1 here that could be run.</source>
        <translation>此处没有可运行的程序 %1。</translation>
    </message>
    <message>
        <source>The value could not be put into a pipe</source>
        <translation>无法将值写入管道</translation>
    </message>
    <message>
        <source>%1 did not end in time, and was stopped</source>
        <translation>%1 未按时结束，已被停止</translation>
    </message>
    <message>
        <source>%1 could not be started</source>
        <translation>无法启动 %1</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>%1 已崩溃</translation>
    </message>
    <message>
        <source>%1 failed with code %2</source>
        <translation>%1 失败，代码为 %2</translation>
    </message>
    <message>
        <source>%1 ended without reading the value from its standard input</source>
        <translation>%1 未从标准输入读取值便已结束</translation>
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
        <translation>在表格中</translation>
    </message>
    <message>
        <source>Row above, row below</source>
        <translation>上一行、下一行</translation>
    </message>
    <message>
        <source>First row, last row</source>
        <translation>第一行、最后一行</translation>
    </message>
    <message>
        <source>A page up, a page down</source>
        <translation>向上翻页、向下翻页</translation>
    </message>
    <message>
        <source>Choose more rows</source>
        <translation>选择更多行</translation>
    </message>
    <message>
        <source>The row&apos;s menu</source>
        <translation>该行的菜单</translation>
    </message>
    <message>
        <source>In the search box</source>
        <translation>在搜索框中</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>转到表格</translation>
    </message>
    <message>
        <source>Take the completion that is offered</source>
        <translation>采用所提供的补全</translation>
    </message>
    <message>
        <source>Close what is offered, empty the box, leave it</source>
        <translation>关闭建议、清空搜索框、离开搜索框</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有位置</translation>
    </message>
    <message>
        <source>Next control, previous control</source>
        <translation>下一个控件、上一个控件</translation>
    </message>
    <message>
        <source>Press the button, tick the box</source>
        <translation>按下按钮、勾选复选框</translation>
    </message>
    <message>
        <source>Close a dialog; nothing typed is lost without a question</source>
        <translation>关闭对话框；已输入的内容不会未经询问而丢失</translation>
    </message>
    <message>
        <source>Details of the row</source>
        <translation>行的详细信息</translation>
    </message>
    <message>
        <source>Back from the details, choose no row, close the report</source>
        <translation>从详细信息返回、取消选择行、关闭消息</translation>
    </message>
    <message>
        <source>Move the divider, once Tab has reached it</source>
        <translation>用 Tab 到达分隔条后移动它</translation>
    </message>
    <message>
        <source>Put the divider back</source>
        <translation>将分隔条复位</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>You are signed in</source>
        <translation>您已登录</translation>
    </message>
    <message>
        <source>You can close this tab and go back to Tokendesk.</source>
        <translation>您可以关闭此标签页并返回 Tokendesk。</translation>
    </message>
    <message>
        <source>The sign-in was not allowed</source>
        <translation>登录未获允许</translation>
    </message>
    <message>
        <source>Nothing was handed over. Close this tab and go back to Tokendesk; there you can try again.</source>
        <translation>没有移交任何内容。请关闭此标签页并返回 Tokendesk，在那里可以重试。</translation>
    </message>
    <message>
        <source>The sign-in did not work</source>
        <translation>登录失败</translation>
    </message>
    <message>
        <source>The deployment&apos;s answer could not be read. Close this tab and go back to Tokendesk; there you can paste a token instead.</source>
        <translation>无法读取部署的答复。请关闭此标签页并返回 Tokendesk，在那里可以改为粘贴令牌。</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>这里没有内容</translation>
    </message>
    <message>
        <source>Tokendesk waits at this address for the end of a sign-in, and for nothing else.</source>
        <translation>Tokendesk 在此地址只等待登录完成。</translation>
    </message>
    <message>
        <source>This sign-in is over</source>
        <translation>此登录已结束</translation>
    </message>
    <message>
        <source>It was finished in another tab. Close this one and go back to Tokendesk.</source>
        <translation>登录已在另一个标签页中完成。请关闭此标签页并返回 Tokendesk。</translation>
    </message>
    <message>
        <source>This does not belong to the sign-in</source>
        <translation>这不属于此次登录</translation>
    </message>
    <message>
        <source>Tokendesk did not take it. Go back to Tokendesk and open the sign-in from there.</source>
        <translation>Tokendesk 没有接受它。请返回 Tokendesk，从那里打开登录。</translation>
    </message>
</context>
<context>
    <name>Subject</name>
    <message>
        <source>The account that has its ID now is another one, as far as the server&apos;s list shows: the deployment may have been made anew or set back</source>
        <translation>从服务器的列表看，其 ID 现在属于另一个账号：部署可能已重建或恢复到以前的状态</translation>
    </message>
    <message>
        <source>The token that has its ID now is another one, as far as the server&apos;s list shows: the deployment may have been made anew or set back</source>
        <translation>从服务器的列表看，其 ID 现在属于另一个令牌：部署可能已重建或恢复到以前的状态</translation>
    </message>
    <message>
        <source>The accounts that have their IDs now are other ones, as far as the server&apos;s list shows: the deployment may have been made anew or set back</source>
        <translation>从服务器的列表看，它们的 ID 现在属于其他账号：部署可能已重建或恢复到以前的状态</translation>
    </message>
</context>
<context>
    <name>SuccessorName</name>
    <message>
        <source>{%1} is not known. There are {name}, {account}, {yyyy}, {mm}, {dd}, {yyyy-mm} and {yyyy-mm-dd}.</source>
        <translation>{%1} 无法识别。可用：{name}、{account}、{yyyy}、{mm}、{dd}、{yyyy-mm} 和 {yyyy-mm-dd}。</translation>
    </message>
    <message>
        <source>A brace is open or closed without its other half.</source>
        <translation>有花括号未成对。</translation>
    </message>
    <message>
        <source>Put {name} into the pattern, so that the new token can be told by it.</source>
        <translation>请在模式中加入 {name}，以便辨认新令牌。</translation>
    </message>
    <message>
        <source>The pattern is too long.</source>
        <translation>模式过长。</translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message>
        <source>The certificate file %1 cannot be used: %2</source>
        <translation>无法使用证书文件 %1：%2</translation>
    </message>
    <message>
        <source>the passphrase does not open it</source>
        <translation>密码短语无法解开</translation>
    </message>
    <message>
        <source>it is protected by a passphrase</source>
        <translation>受密码短语保护</translation>
    </message>
    <message>
        <source>Enter the key&apos;s passphrase in the connection&apos;s settings</source>
        <translation>请在连接设置中输入密钥的密码短语</translation>
    </message>
    <message>
        <source>The key file %1 cannot be used: %2</source>
        <translation>无法使用密钥文件 %1：%2</translation>
    </message>
    <message>
        <source>its certificate expired on %1</source>
        <translation>其证书已于 %1 过期</translation>
    </message>
    <message>
        <source>The server&apos;s certificate must be renewed. Check this computer&apos;s date first</source>
        <translation>服务器的证书必须更新。请先检查此计算机的日期</translation>
    </message>
    <message>
        <source>its certificate is valid only from %1</source>
        <translation>其证书从 %1 起才有效</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date</source>
        <translation>请检查此计算机的日期</translation>
    </message>
    <message>
        <source>its certificate is for another name (%1)</source>
        <translation>其证书属于另一个名称 (%1)</translation>
    </message>
    <message>
        <source>Check the address. If it is right, the server&apos;s certificate must be replaced</source>
        <translation>请检查地址。如果地址正确，则必须更换服务器的证书</translation>
    </message>
    <message>
        <source>its certificate was revoked</source>
        <translation>其证书已被吊销</translation>
    </message>
    <message>
        <source>Do not connect; tell who runs the server</source>
        <translation>请勿连接；请告知服务器的管理者</translation>
    </message>
    <message>
        <source>its certificate is self-signed</source>
        <translation>其证书为自签名证书</translation>
    </message>
    <message>
        <source>its certificate comes from an authority that this computer does not know</source>
        <translation>其证书来自此计算机未知的颁发机构</translation>
    </message>
    <message>
        <source>The identity of %1 cannot be verified: %2</source>
        <translation>无法验证 %1 的身份：%2</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made</source>
        <translation>无法与 %1 建立安全连接</translation>
    </message>
    <message>
        <source>%1 wants a client certificate, or another one than it was given</source>
        <translation>%1 要求客户端证书，或与所提供的不同的证书</translation>
    </message>
    <message>
        <source>Check the address and port. The server must offer TLS 1.2 or later, and may want a client certificate</source>
        <translation>请检查地址和端口。服务器必须提供 TLS 1.2 或更高版本，也可能要求客户端证书</translation>
    </message>
    <message>
        <source>the passphrase does not open it, or it is protected in a way that is no longer supported</source>
        <translation>密码短语无法解开，或其保护方式已不再受支持</translation>
    </message>
    <message>
        <source>Enter its passphrase in the connection&apos;s settings. If it is right, make a PEM file of it: %1</source>
        <translation>请在连接的设置中输入其密码短语。如果密码短语正确，请将其转换为 PEM 文件：%1</translation>
    </message>
    <message>
        <source>The client certificate in %1 expired on %2</source>
        <translation>%1 中的客户端证书已于 %2 过期</translation>
    </message>
    <message>
        <source>Choose the file with its renewed one in the connection&apos;s settings. Check this computer&apos;s date first</source>
        <translation>请在连接的设置中选择包含续期证书的文件。请先检查此计算机的日期</translation>
    </message>
    <message>
        <source>The client certificate in %1 is valid only from %2</source>
        <translation>%1 中的客户端证书自 %2 起才有效</translation>
    </message>
    <message>
        <source>The private key does not belong to the client certificate, so %1 was not asked</source>
        <translation>私钥与客户端证书不匹配，因此未询问 %1</translation>
    </message>
    <message>
        <source>Choose the certificate&apos;s own key in the connection&apos;s settings</source>
        <translation>请在连接的设置中选择该证书自己的密钥</translation>
    </message>
    <message>
        <source>Choose the client certificate and its key in the connection&apos;s settings</source>
        <translation>请在连接的设置中选择客户端证书及其密钥</translation>
    </message>
    <message>
        <source>Choose the file with your certificate authority (PEM or DER) in the connection&apos;s settings, or remove it there</source>
        <translation>请在连接的设置中选择您的证书颁发机构的文件（PEM 或 DER），或在那里将其移除</translation>
    </message>
    <message>
        <source>Choose the file with your client certificate (PEM, DER or PKCS#12) in the connection&apos;s settings, or remove it there</source>
        <translation>请在连接的设置中选择您的客户端证书的文件（PEM、DER 或 PKCS#12），或在那里将其移除</translation>
    </message>
    <message>
        <source>Choose the file with the certificate&apos;s private key (PEM or DER) in the connection&apos;s settings</source>
        <translation>请在连接的设置中选择证书私钥的文件（PEM 或 DER）</translation>
    </message>
    <message>
        <source>it holds no certificate in PEM or DER</source>
        <translation>其中没有 PEM 或 DER 格式的证书</translation>
    </message>
    <message>
        <source>it holds no private key in PEM or DER</source>
        <translation>其中没有 PEM 或 DER 格式的私钥</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate: it has expired</source>
        <translation>%1 不接受该客户端证书：它已过期</translation>
    </message>
    <message>
        <source>Choose the file with its renewed one in the connection&apos;s settings. If it has not ended yet, tell who runs the server</source>
        <translation>请在连接的设置中选择续期后的证书文件。如果它尚未过期，请告知服务器的管理者</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate: it was revoked</source>
        <translation>%1 不接受该客户端证书：它已被吊销</translation>
    </message>
    <message>
        <source>Ask who issued it for another one, and choose its file in the connection&apos;s settings</source>
        <translation>请向颁发者索取另一个证书，并在连接的设置中选择其文件</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate: it does not know the authority that issued it</source>
        <translation>%1 不接受该客户端证书：它不认识颁发该证书的机构</translation>
    </message>
    <message>
        <source>Choose a client certificate of the right authority in the connection&apos;s settings. Where others issue it for that one, the file must hold their certificates, too</source>
        <translation>请在连接的设置中选择由正确机构颁发的客户端证书。如果由其他机构代为颁发，文件中还必须包含它们的证书</translation>
    </message>
    <message>
        <source>it holds an Ed25519 or Ed448 key, which is not supported</source>
        <translation>其中是 Ed25519 或 Ed448 密钥，不受支持</translation>
    </message>
    <message>
        <source>Ask for a certificate with an RSA or EC key</source>
        <translation>请申请使用 RSA 或 EC 密钥的证书</translation>
    </message>
    <message>
        <source>If it is your organisation&apos;s own authority, add its certificate file to the connection (in a terminal: --ca FILE); otherwise do not connect</source>
        <translation>如果这是您所在组织自己的机构，请把它的证书文件添加到连接中（在终端中：--ca FILE）；否则请不要连接</translation>
    </message>
    <message>
        <source>the file with your certificate authority does not lead to its certificate</source>
        <translation>您的证书颁发机构文件无法链接到它的证书</translation>
    </message>
    <message>
        <source>the file with your certificate authority does not lead to its certificate, for it lacks that of %1</source>
        <translation>您的证书颁发机构文件缺少 %1 的证书，因此无法链接到它的证书</translation>
    </message>
    <message>
        <source>The server may not send its intermediate certificate: put that and the root certificate into the same file (in a terminal: --ca FILE). If they are not your organisation&apos;s own, do not connect</source>
        <translation>服务器可能没有发送其中间证书：请将中间证书和根证书放入同一个文件（在终端中：--ca FILE）。如果它们不属于您自己的组织，请不要连接</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>Token %1</source>
        <translation>令牌 %1</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>结果不明</translation>
    </message>
</context>
<context>
    <name>TokenDetail</name>
    <message>
        <source>Expired %1. It cannot be used any more.</source>
        <translation>过期时间：%1。已无法再使用。</translation>
    </message>
    <message>
        <source>Never expires. If it leaks, it works until it is revoked.</source>
        <translation>永不过期。如果泄露，在吊销之前会一直有效。</translation>
    </message>
    <message>
        <source>Revoked. It can be restored until somebody deletes it.</source>
        <translation>已吊销。在被删除之前仍可恢复。</translation>
    </message>
    <message>
        <source>Its account is deactivated.</source>
        <translation>其账号已停用。</translation>
    </message>
    <message>
        <source>This may be the credential that you are using.</source>
        <translation>这可能是您正在使用的凭据。</translation>
    </message>
    <message>
        <source>Other tokens of %1</source>
        <translation>%1 的其他令牌</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>It is part of a rotation. %1.</source>
        <translation>属于一次轮换。%1。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) selected</source>
        <translation>
            <numerusform>已选择 %Ln 个令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Your own tokens</source>
        <translation>您自己的令牌</translation>
    </message>
    <message>
        <source>You have none.</source>
        <translation>您没有令牌。</translation>
    </message>
    <message>
        <source>Expires %1. Rotate it now.</source>
        <translation>到期时间：%1。请立即轮换。</translation>
    </message>
    <message>
        <source>Expires %1.</source>
        <translation>到期时间：%1。</translation>
    </message>
    <message>
        <source>A change of this token was not clearly answered, so it is not known whether it works. The next list that is read tells.</source>
        <translation>对此令牌的更改没有得到明确的答复，因此不清楚它是否可用。下次读取列表后便会知道。</translation>
    </message>
    <message>
        <source>The server does not say whether the token is revoked. It may work.</source>
        <translation>服务器未说明该令牌是否已吊销。它可能仍然有效。</translation>
    </message>
</context>
<context>
    <name>TokenFile</name>
    <message>
        <source>Choose the file that holds the token and nothing else</source>
        <translation>请选择仅包含令牌的文件</translation>
    </message>
    <message>
        <source>There is no file %1</source>
        <translation>文件 %1 不存在</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 不是文件</translation>
    </message>
    <message>
        <source>%1 is too large for a token</source>
        <translation>%1 过大，不可能是令牌</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 为空</translation>
    </message>
    <message>
        <source>%1 holds no token</source>
        <translation>%1 不包含令牌</translation>
    </message>
</context>
<context>
    <name>TokenPlan</name>
    <message>
        <source>The plan&apos;s field “%1” is missing or not what it should be</source>
        <translation>计划的字段“%1”缺失或有误</translation>
    </message>
    <message>
        <source>Ask for the file again as it was saved</source>
        <translation>请重新索取原样保存的文件</translation>
    </message>
    <message>
        <source>The file is too large for a plan</source>
        <translation>文件过大，不可能是计划文件</translation>
    </message>
    <message>
        <source>Choose the file that was saved as a plan</source>
        <translation>请选择保存为计划的文件</translation>
    </message>
    <message>
        <source>The file is not a plan of Tokendesk</source>
        <translation>文件不是 Tokendesk 的计划</translation>
    </message>
    <message>
        <source>The plan was saved by another version of Tokendesk</source>
        <translation>该计划由另一个版本的 Tokendesk 保存</translation>
    </message>
    <message>
        <source>Open it with that version, or make the plan anew</source>
        <translation>请使用该版本打开，或重新制定计划</translation>
    </message>
    <message>
        <source>The plan was altered after it was saved</source>
        <translation>该计划在保存之后已被篡改</translation>
    </message>
    <message>
        <source>A plan holds %1 tokens at the most, and this would have %2. Choose fewer</source>
        <translation>一个计划最多包含 %1 个令牌，而此计划将有 %2 个。请减少选择</translation>
    </message>
</context>
<context>
    <name>TokenProof</name>
    <message>
        <source>A token for directory sync (SCIM) only is refused here, and may work all the same</source>
        <translation>仅用于目录同步 (SCIM) 的令牌在此处会被拒绝，但仍可能有效</translation>
    </message>
    <message>
        <source>The server let it in, but as another token</source>
        <translation>服务器接受了它，但将其识别为另一个令牌</translation>
    </message>
    <message>
        <source>Look at the account&apos;s tokens before you go on</source>
        <translation>继续之前，请查看该账号的令牌</translation>
    </message>
    <message>
        <source>The server did not accept the new token&apos;s value</source>
        <translation>服务器不接受新令牌的值</translation>
    </message>
    <message>
        <source>Wait a moment and try again: it may not be known everywhere yet. If it stays so, revoke the token and make another</source>
        <translation>请稍候再试：可能尚未在各处生效。如果仍然如此，请吊销该令牌并另建一个</translation>
    </message>
</context>
<context>
    <name>Tokendeskctl</name>
    <message>
        <source>--limit takes a number from 1 on</source>
        <translation>--limit 的值须为从 1 起的数字</translation>
    </message>
    <message>
        <source>The record of activity is not as this program wrote it</source>
        <translation>活动记录与本程序写入时不符</translation>
    </message>
    <message>
        <source>It is sealed with a key that this keychain does not have, so nothing is proven</source>
        <translation>封存所用的密钥不在此密钥环中，因此无法证明任何内容</translation>
    </message>
    <message>
        <source>Give token ids or --query, one of the two</source>
        <translation>请给出令牌 ID 或 --query，二者选一</translation>
    </message>
    <message>
        <source>--query is empty, which would be every token</source>
        <translation>--query 为空，这将涵盖所有令牌</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no token id</source>
        <translation>“%1”不是令牌 ID</translation>
    </message>
    <message>
        <source>There is no such token</source>
        <translation>没有这个令牌</translation>
    </message>
    <message>
        <source>was used in the last 24 hours</source>
        <translation>最近 24 小时内使用过</translation>
    </message>
    <message>
        <source>no token of its account works afterwards</source>
        <translation>之后其账号将没有可用的令牌</translation>
    </message>
    <message>
        <source>may be the credential in use</source>
        <translation>可能是正在使用的凭据</translation>
    </message>
    <message>
        <source>Tokens to revoke: %1. Type yes to go on:</source>
        <translation>要吊销的令牌：%1。输入 yes 继续：</translation>
    </message>
    <message>
        <source>Tokens to restore: %1. Type yes to go on:</source>
        <translation>要恢复的令牌：%1。输入 yes 继续：</translation>
    </message>
    <message>
        <source>Tokens to delete for ever: %1. Type yes to go on:</source>
        <translation>要永久删除的令牌：%1。输入 yes 继续：</translation>
    </message>
    <message>
        <source>It may be the credential in use; see --allow-own</source>
        <translation>可能是正在使用的凭据；参见 --allow-own</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1 项，共 %2 项</translation>
    </message>
    <message>
        <source>Nobody can be asked here: give --yes, or --plan to see what would be done</source>
        <translation>此处无法询问：请给出 --yes，或用 --plan 查看将执行的操作</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>未作任何更改</translation>
    </message>
    <message>
        <source>The service account&apos;s number.</source>
        <translation>服务账号的编号。</translation>
    </message>
    <message>
        <source>Also change the token that may be the credential in use.</source>
        <translation>同时更改可能是正在使用的凭据的令牌。</translation>
    </message>
    <message>
        <source>The colour that the window gives it.</source>
        <translation>窗口中为其显示的颜色。</translation>
    </message>
    <message>
        <source>Use this saved connection, by its name or id; the only one there is needs no naming.</source>
        <translation>使用此已保存的连接，以名称或 ID 指定；如果只有一个连接，则无需指定。</translation>
    </message>
    <message>
        <source>Where the window keeps everything, when it has a folder of its own.</source>
        <translation>窗口保存所有数据的位置（如果有单独的文件夹）。</translation>
    </message>
    <message>
        <source>From 1 to 365 days, or never.</source>
        <translation>1 到 365 天，或 never。</translation>
    </message>
    <message>
        <source>End with 1 when there is a finding from here on without a decision: info, low, medium, high, critical, or never; the policy&apos;s own threshold without this.</source>
        <translation>如果有此严重性及以上的发现项未作决定，则以 1 结束：info、low、medium、high、critical 或 never；省略时采用策略自身的阈值。</translation>
    </message>
    <message>
        <source>table, json or csv.</source>
        <translation>table、json 或 csv。</translation>
    </message>
    <message>
        <source>So many changes at most, the newest (100).</source>
        <translation>最多列出多少项变更，取最新的 (100)。</translation>
    </message>
    <message>
        <source>What it is to be called.</source>
        <translation>使用的名称。</translation>
    </message>
    <message>
        <source>Save it without asking the deployment first.</source>
        <translation>不先询问部署即保存。</translation>
    </message>
    <message>
        <source>Write it there instead of standard output.</source>
        <translation>写入该位置，而不是标准输出。</translation>
    </message>
    <message>
        <source>Print the plan that the window can open, and change nothing.</source>
        <translation>输出窗口可以打开的计划，不作任何更改。</translation>
    </message>
    <message>
        <source>Judge by this policy: a file, or default, cis, pci, qualytics.</source>
        <translation>按此策略评估：文件，或 default、cis、pci、qualytics。</translation>
    </message>
    <message>
        <source>The pack that it says it follows.</source>
        <translation>它声称所承接的证据包。</translation>
    </message>
    <message>
        <source>Reviewer mode: nothing can be changed over it.</source>
        <translation>审查者模式：不能通过它更改任何内容。</translation>
    </message>
    <message>
        <source>Why, for the record of activity.</source>
        <translation>原因，写入活动记录。</translation>
    </message>
    <message>
        <source>A token for directory synchronisation only.</source>
        <translation>仅用于目录同步的令牌。</translation>
    </message>
    <message>
        <source>The new file for the token&apos;s value; - for standard output.</source>
        <translation>存放令牌值的新文件；- 表示标准输出。</translation>
    </message>
    <message>
        <source>Read the credential from standard input.</source>
        <translation>从标准输入读取凭据。</translation>
    </message>
    <message>
        <source>The deployment&apos;s address.</source>
        <translation>部署的地址。</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>不询问。</translation>
    </message>
    <message>
        <source>List saved connections.</source>
        <translation>列出已保存的连接。</translation>
    </message>
    <message>
        <source>Forget a connection and its credential.</source>
        <translation>删除已保存的连接及其凭据。</translation>
    </message>
    <message>
        <source>List service tokens; TEXT filters as the window&apos;s search does.</source>
        <translation>列出服务令牌；TEXT 的过滤方式与窗口的搜索相同。</translation>
    </message>
    <message>
        <source>Make a service token and put its value into a file of its own.</source>
        <translation>创建服务令牌，并将其值写入单独的文件。</translation>
    </message>
    <message>
        <source>Revoke service tokens.</source>
        <translation>吊销服务令牌。</translation>
    </message>
    <message>
        <source>Restore revoked service tokens.</source>
        <translation>恢复已吊销的服务令牌。</translation>
    </message>
    <message>
        <source>Delete revoked service tokens for ever.</source>
        <translation>永久删除已吊销的服务令牌。</translation>
    </message>
    <message>
        <source>Check an evidence pack: its hashes, its numbers, and the chain to the pack before.</source>
        <translation>核查证据包：其哈希值、数量，以及与前一个证据包的链。</translation>
    </message>
    <message>
        <source>Prove that nobody altered the record of activity.</source>
        <translation>证明活动记录未被任何人篡改。</translation>
    </message>
    <message>
        <source>--url is missing</source>
        <translation>缺少 --url</translation>
    </message>
    <message>
        <source>--name is empty</source>
        <translation>--name 为空</translation>
    </message>
    <message>
        <source>--colour takes #RRGGBB, not &quot;%1&quot;</source>
        <translation>--colour 须为 #RRGGBB，而不是“%1”</translation>
    </message>
    <message>
        <source>There is a connection &quot;%1&quot; already</source>
        <translation>已有名为“%1”的连接</translation>
    </message>
    <message>
        <source>Standard output did not take the data</source>
        <translation>标准输出未接受数据</translation>
    </message>
    <message>
        <source>The credential is read from a pipe</source>
        <translation>凭据从管道读取</translation>
    </message>
    <message>
        <source>For example: pass show qualytics | tokendeskctl …</source>
        <translation>例如：pass show qualytics | tokendeskctl …</translation>
    </message>
    <message>
        <source>Standard input cannot be read</source>
        <translation>无法读取标准输入</translation>
    </message>
    <message>
        <source>--expires-in takes 1 to 365 days or never, not &quot;%1&quot;</source>
        <translation>--expires-in 须为 1 到 365 天或 never，而不是“%1”</translation>
    </message>
    <message>
        <source>%1 exists already, and is not overwritten</source>
        <translation>%1 已存在，不会被覆盖</translation>
    </message>
    <message>
        <source>You cannot write into the folder %1</source>
        <translation>您没有写入文件夹 %1 的权限</translation>
    </message>
    <message>
        <source>--%1 is missing</source>
        <translation>缺少 --%1</translation>
    </message>
    <message>
        <source>--account takes a service account&apos;s number; accounts list shows them</source>
        <translation>--account 须为服务账号的编号；可用 accounts list 查看</translation>
    </message>
    <message>
        <source>--name takes at most %1 characters</source>
        <translation>--name 最多 %1 个字符</translation>
    </message>
    <message>
        <source>There is no service account %1</source>
        <translation>没有服务账号 %1</translation>
    </message>
    <message>
        <source>See tokendeskctl --help, or --help behind a command</source>
        <translation>参见 tokendeskctl --help，或在命令后加 --help</translation>
    </message>
    <message>
        <source>Usage: tokendeskctl COMMAND [OPTIONS]</source>
        <translation>用法：tokendeskctl COMMAND [OPTIONS]</translation>
    </message>
    <message>
        <source>tokendeskctl COMMAND --help tells a command&apos;s options; --version the version.</source>
        <translation>tokendeskctl COMMAND --help 显示命令的选项；--version 显示版本。</translation>
    </message>
    <message>
        <source>Usage: tokendeskctl %1 [OPTIONS]</source>
        <translation>用法：tokendeskctl %1 [OPTIONS]</translation>
    </message>
    <message>
        <source>A command is missing</source>
        <translation>缺少命令</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;</source>
        <translation>没有命令“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one of: %2</source>
        <translation>“%1”须为以下之一：%2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>What is &quot;%1&quot;?</source>
        <translation>“%1”是什么？</translation>
    </message>
    <message>
        <source>--%1 is given twice</source>
        <translation>--%1 被重复给出</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>TOKENS</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>SERVICE ID</source>
        <translation>服务 ID</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>TARGET</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>DEPLOYMENT</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>--format takes table, json or csv, not &quot;%1&quot;</source>
        <translation>--format 须为 table、json 或 csv，而不是“%1”</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>COLOUR</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>READ-ONLY</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>SEVERITY</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>ABOUT</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>DECISION</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>%1 不存在</translation>
    </message>
    <message>
        <source>Name a pack&apos;s folder or its manifest.json</source>
        <translation>请指定证据包的文件夹或其 manifest.json</translation>
    </message>
    <message>
        <source>The evidence pack is not as it was written</source>
        <translation>证据包与写入时不符</translation>
    </message>
    <message>
        <source>The policy %1 cannot be read: %2</source>
        <translation>无法读取策略 %1：%2</translation>
    </message>
    <message>
        <source>Name a file, or one of %1</source>
        <translation>请指定文件，或以下之一：%1</translation>
    </message>
    <message>
        <source>--fail-on takes info, low, medium, high, critical or never</source>
        <translation>--fail-on 须为 info、low、medium、high、critical 或 never</translation>
    </message>
    <message>
        <source>Findings by the policy &quot;%1&quot;: %2</source>
        <translation>按策略“%1”得出的发现项：%2</translation>
    </message>
    <message>
        <source>From %1 on, without a decision: %2</source>
        <translation>%1 及以上且未作决定：%2</translation>
    </message>
    <message>
        <source>The credential does not have the Admin role, which this command needs</source>
        <translation>凭据没有此命令所需的 Admin 角色</translation>
    </message>
    <message>
        <source>The credential works, but it may not see service accounts</source>
        <translation>凭据有效，但无权查看服务账号</translation>
    </message>
    <message>
        <source>Tokendesk is open, or another tokendeskctl is at work, and only one of them at a time may use the record of changes. Nothing was changed. Use its window, or close it first.</source>
        <translation>Tokendesk 已打开，或另一个 tokendeskctl 正在运行，而变更记录同一时间只能由其中一个使用。未作任何更改。请使用其窗口，或先将其关闭。</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is read-only. Nothing was changed. Edit it in the window of Tokendesk to allow changes.</source>
        <translation>连接“%1”为只读。未作任何更改。请在 Tokendesk 窗口中编辑该连接以允许更改。</translation>
    </message>
    <message>
        <source>Reading the lists…</source>
        <translation>正在读取列表…</translation>
    </message>
    <message>
        <source>--url and --token-stdin go together</source>
        <translation>--url 和 --token-stdin 必须同时使用</translation>
    </message>
    <message>
        <source>--url and --connection exclude each other</source>
        <translation>--url 和 --connection 不能同时使用</translation>
    </message>
    <message>
        <source>There is no saved connection</source>
        <translation>没有已保存的连接</translation>
    </message>
    <message>
        <source>Use --url with --token-stdin, or connections add</source>
        <translation>请使用 --url 和 --token-stdin，或 connections add</translation>
    </message>
    <message>
        <source>There is more than one saved connection</source>
        <translation>已保存的连接不止一个</translation>
    </message>
    <message>
        <source>Name one with --connection; connections list shows them</source>
        <translation>请用 --connection 指定一个；可用 connections list 查看</translation>
    </message>
    <message>
        <source>There is no saved connection &quot;%1&quot;</source>
        <translation>没有已保存的连接“%1”</translation>
    </message>
    <message>
        <source>More than one connection is called &quot;%1&quot;</source>
        <translation>有多个连接名为“%1”</translation>
    </message>
    <message>
        <source>The record of changes is written, but not sealed: %1</source>
        <translation>变更记录已写入，但未封存：%1</translation>
    </message>
    <message>
        <source>There is no history of this connection: what was revoked or deleted when is not known</source>
        <translation>没有此连接的历史记录：无法得知何时吊销或删除了什么</translation>
    </message>
    <message>
        <source>Sign in with the browser instead of reading the credential from standard input.</source>
        <translation>使用浏览器登录，而不从标准输入读取凭据。</translation>
    </message>
    <message>
        <source>Give the browser up after so many seconds, from 1 to 120 (120).</source>
        <translation>这么多秒后放弃浏览器，1 到 120（120）。</translation>
    </message>
    <message>
        <source>Save a connection; its credential comes from standard input or the browser, and goes to the keychain.</source>
        <translation>保存一个连接；其凭据来自标准输入或浏览器，并存入密钥环。</translation>
    </message>
    <message>
        <source>--wait belongs to --browser</source>
        <translation>--wait 须与 --browser 一起使用</translation>
    </message>
    <message>
        <source>--wait takes a number from 1 to %1</source>
        <translation>--wait 接受 1 到 %1 之间的数字</translation>
    </message>
    <message>
        <source>Writing %1: %2 %</source>
        <translation>正在写入 %1：%2 %</translation>
    </message>
    <message numerus="yes">
        <source>Sign in to %1 in a browser on this computer, and allow it there, within %Ln second(s):</source>
        <translation>
            <numerusform>请在 %Ln 秒内用本机的浏览器登录 %1，并在那里允许：</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be opened: open the address yourself</source>
        <translation>无法打开浏览器：请自行打开该地址</translation>
    </message>
    <message>
        <source>Entries were written without the keychain&apos;s key, so it is not proven that this program wrote them</source>
        <translation>有条目写入时没有使用密钥环中的密钥，因此无法证明它们是由本程序写入的</translation>
    </message>
    <message>
        <source>was used since the plan was made</source>
        <translation>在计划制定之后被使用过</translation>
    </message>
    <message>
        <source>does not work until its account is reactivated</source>
        <translation>在其账号重新启用之前无法使用</translation>
    </message>
    <message>
        <source>The list has changed meanwhile, so nothing was changed. Look at it again</source>
        <translation>列表在此期间发生了变化，因此没有作任何更改。请重新查看</translation>
    </message>
    <message>
        <source>Write all changes, or those that TEXT finds, oldest first, as json or csv.</source>
        <translation>以 json 或 csv 写出全部更改，或 TEXT 找到的更改，最早的在前。</translation>
    </message>
    <message>
        <source>The token may be made already: waiting for the answer, which has its value</source>
        <translation>令牌可能已经创建：正在等待包含其值的回答</translation>
    </message>
    <message>
        <source>The manual page says what a search may ask</source>
        <translation>手册页说明了搜索可以查询什么</translation>
    </message>
    <message>
        <source>--%1 is empty</source>
        <translation>--%1 为空</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not written in UTF-8</source>
        <translation>&quot;%1&quot; 不是以 UTF-8 编写的</translation>
    </message>
    <message>
        <source>The server&apos;s lists were not read completely: more may be meant than what was found</source>
        <translation>服务器的列表未完整读取：所指的可能多于找到的</translation>
    </message>
    <message numerus="yes">
        <source>This deployment is known here: the record of changes has %Ln change(s) made before, which can be undone again.</source>
        <translation>
            <numerusform>此部署在这里是已知的：更改记录中有之前所做的 %Ln 项更改，可以重新撤消。</numerusform>
        </translation>
    </message>
    <message>
        <source>Service account %1 is not among the rows of the server&apos;s list that could be read</source>
        <translation>服务账号 %1 不在服务器列表中能够读取的行里</translation>
    </message>
    <message>
        <source>The token %1 was made, but nobody has its value: %2 Look for it with tokens list, and revoke it</source>
        <translation>令牌 %1 已创建，但没有人拥有它的值：%2 请用 tokens list 查找并吊销它</translation>
    </message>
    <message>
        <source>has expired, and does not work restored either</source>
        <translation>已过期，恢复后也无法使用</translation>
    </message>
    <message>
        <source>There is no folder %1</source>
        <translation>文件夹 %1 不存在</translation>
    </message>
    <message>
        <source>--plan prints json, which the window can open; leave out --format</source>
        <translation>--plan 输出的是窗口可以打开的 json；请去掉 --format</translation>
    </message>
    <message>
        <source>%1 begins with no word that is known here; to search for it as text, put it in double quotes</source>
        <translation>%1 的开头不是这里已知的词；要将其作为文本搜索，请放在双引号内</translation>
    </message>
    <message>
        <source>Whether the server&apos;s list shows it is not known: %1</source>
        <translation>尚不清楚服务器的列表是否显示：%1</translation>
    </message>
    <message>
        <source>Read the lists again afterwards; what they do not show is unknown.</source>
        <translation>之后重新读取列表；列表未显示的视为未知。</translation>
    </message>
    <message>
        <source>The server answered that it was done, but its list shows it as before</source>
        <translation>服务器答复已完成，但其列表仍显示为原状</translation>
    </message>
    <message>
        <source>It was made from here, but the server&apos;s list does not show it: it may be late. Try again in a moment</source>
        <translation>它是从此处创建的，但服务器的列表中没有：列表可能有延迟。请稍后重试</translation>
    </message>
    <message>
        <source>Its state could not be read on the server&apos;s list</source>
        <translation>在服务器的列表中无法读取其状态</translation>
    </message>
    <message>
        <source>It was called off before the list showed it</source>
        <translation>在列表显示之前已中止</translation>
    </message>
    <message>
        <source>The server&apos;s list of tokens was not read completely, so it cannot be told what the query leaves out with &quot;-&quot;. Nothing was changed. Name the tokens by their ids, search without &quot;-&quot;, or try again</source>
        <translation>未能完整读取服务器的令牌列表，因此无法判断查询用“-”排除了什么。未做任何更改。请用 ID 指定令牌、不用“-”搜索，或重试</translation>
    </message>
    <message>
        <source>The server&apos;s list of accounts was not read completely, so it cannot be told what the query leaves out with &quot;-&quot;. Nothing was changed. Name the tokens by their ids, search without &quot;-&quot;, or try again</source>
        <translation>未能完整读取服务器的账户列表，因此无法判断查询用“-”排除了什么。未做任何更改。请用 ID 指定令牌、不用“-”搜索，或重试</translation>
    </message>
    <message>
        <source>No folder for temporary files can be made in %1</source>
        <translation>无法在 %1 中创建临时文件的文件夹</translation>
    </message>
    <message>
        <source>Set TMPDIR to a folder that you may write to</source>
        <translation>请将 TMPDIR 设为您可以写入的文件夹</translation>
    </message>
    <message>
        <source>It matches the query since the plan was made, and is still active. Give the same command again</source>
        <translation>它在计划制定之后才与查询匹配，且仍然有效。请再次执行同一命令</translation>
    </message>
    <message>
        <source>The server answered all of it as done. The credential in use was revoked with it, so the lists could not be read again</source>
        <translation>服务器答复全部已完成。正在使用的凭据也随之吊销，因此无法重新读取列表</translation>
    </message>
    <message>
        <source>Whether more tokens match the query by now is not known. Give the same command again with another Admin&apos;s credential</source>
        <translation>目前是否有更多令牌与查询匹配尚不清楚。请使用另一位 Admin 的凭据再次执行同一命令</translation>
    </message>
    <message>
        <source>No token matches &quot;%1&quot;. Nothing was changed</source>
        <translation>没有令牌与“%1”匹配。未做任何更改</translation>
    </message>
    <message>
        <source>Another policy has this name.</source>
        <translation>另一个策略已使用此名称。</translation>
    </message>
    <message>
        <source>Give it an id and a name of its own</source>
        <translation>请为其指定独有的 ID 和名称</translation>
    </message>
    <message>
        <source>The window was never used with this deployment here: owners, rotations and what was revoked or restored when are not known, and what is judged by them is not found</source>
        <translation>此处从未在窗口中使用过此部署：所有者、轮换以及何时吊销或恢复了什么均未知，依据它们判断的内容不会被发现</translation>
    </message>
    <message>
        <source>More than one service account is called &quot;%1&quot;</source>
        <translation>有多个服务账号名为“%1”</translation>
    </message>
    <message>
        <source>Use its id; accounts list shows it</source>
        <translation>请使用其编号；accounts list 会显示</translation>
    </message>
    <message>
        <source>It is the account of the credential in use, which cannot deactivate it. Use another Admin&apos;s credential</source>
        <translation>这是正在使用的凭据所属的账号，无法用它来停用。请使用另一位 Admin 的凭据</translation>
    </message>
    <message>
        <source>A reactivated account has the role and the teams that it had. Its tokens that were revoked stay revoked until tokens restore takes that back.</source>
        <translation>重新启用的账号保留原有的角色和团队。其已吊销的令牌仍为吊销状态，直到用 tokens restore 恢复。</translation>
    </message>
    <message>
        <source>It can be taken back: accounts reactivate, then tokens restore --run.</source>
        <translation>可以撤回：先 accounts reactivate，再 tokens restore --run。</translation>
    </message>
    <message>
        <source>It cannot be taken back from here: this deployment does not offer to reactivate an account.</source>
        <translation>无法从此处撤回：此部署不提供重新启用账号的功能。</translation>
    </message>
    <message>
        <source>Service accounts to reactivate: %1. Type yes to go on:</source>
        <translation>要重新启用的服务账号：%1。输入 yes 继续：</translation>
    </message>
    <message>
        <source>Service accounts to deactivate: %1, tokens to revoke: %2. Type yes to go on:</source>
        <translation>要停用的服务账号：%1，要吊销的令牌：%2。输入 yes 继续：</translation>
    </message>
    <message>
        <source>It was called off</source>
        <translation>已被取消</translation>
    </message>
    <message>
        <source>Nobody can be asked here: give --yes</source>
        <translation>此处无法询问：请加上 --yes</translation>
    </message>
    <message>
        <source>Give token ids, --query or --run, one of the three</source>
        <translation>请给出三者之一：令牌编号、--query 或 --run</translation>
    </message>
    <message>
        <source>What this run has revoked and is revoked still; revoke tells its id.</source>
        <translation>此次运行吊销且仍为吊销状态的令牌；revoke 会给出其编号。</translation>
    </message>
    <message>
        <source>Deactivate service accounts; their active tokens are revoked first.</source>
        <translation>停用服务账号；会先吊销其活动令牌。</translation>
    </message>
    <message>
        <source>Reactivate deactivated service accounts.</source>
        <translation>重新启用已停用的服务账号。</translation>
    </message>
    <message>
        <source>RUN</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Name the pack before of the same connection</source>
        <translation>请指定同一连接的前一个包</translation>
    </message>
    <message>
        <source>The window keeps owners and review dates for each connection: name one that has been used there, or leave owner: and review: out</source>
        <translation>窗口按连接保存负责人和复核日期：请指定一个在其中用过的连接，或去掉 owner: 和 review:</translation>
    </message>
    <message>
        <source>The record of activity has no run &quot;%1&quot;</source>
        <translation>活动记录中没有运行“%1”</translation>
    </message>
    <message>
        <source>activity list shows the runs</source>
        <translation>activity list 会显示各次运行</translation>
    </message>
    <message>
        <source>The run &quot;%1&quot; was on another connection, to %2</source>
        <translation>运行“%1”属于另一个连接，指向 %2</translation>
    </message>
    <message>
        <source>Name that one</source>
        <translation>请指定那个连接</translation>
    </message>
    <message>
        <source>The run &quot;%1&quot; has revoked no token</source>
        <translation>运行“%1”没有吊销任何令牌</translation>
    </message>
    <message>
        <source>It was restored or revoked again since this run; restore it by its id</source>
        <translation>此次运行之后它曾被恢复或再次吊销；请按编号恢复</translation>
    </message>
    <message>
        <source>What takes this back: %1</source>
        <translation>撤回命令：%1</translation>
    </message>
    <message>
        <source>The saved connections are not known</source>
        <translation>无法得知已保存的连接</translation>
    </message>
    <message>
        <source>Make %1 a file that you may read</source>
        <translation>请使 %1 成为您可以读取的文件</translation>
    </message>
    <message>
        <source>To do without the keychain, use --url with --token-stdin</source>
        <translation>如不使用密钥环，请将 --url 与 --token-stdin 一起使用</translation>
    </message>
    <message>
        <source>Use its id or its service id, whichever no other has; accounts list --format json shows both</source>
        <translation>请使用其编号或服务 ID（取不与其他账号相同者）；accounts list --format json 会显示两者</translation>
    </message>
    <message>
        <source>The server&apos;s list of service accounts was not read completely, so another one may be called &quot;%1&quot; too</source>
        <translation>服务器的服务账号列表未完整读取，因此可能还有其他账号名为“%1”</translation>
    </message>
    <message>
        <source>It stays active, because it was not clear at once that all of its tokens were revoked. Give the same command again</source>
        <translation>由于当时未能确认其令牌已全部吊销，它仍处于活动状态。请再次执行同一命令</translation>
    </message>
    <message>
        <source>It stays active, because not all of its tokens were revoked (%1 of %2)</source>
        <translation>它仍处于活动状态，因为其令牌未全部吊销（%1/%2）</translation>
    </message>
    <message>
        <source>Tokens of which that is not clear: %1</source>
        <translation>结果不明确的令牌：%1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>然后：%1</translation>
    </message>
    <message>
        <source>The tokens of a deactivated account do not work until this is done: %1</source>
        <translation>在执行以下操作之前，已停用账号的令牌无法使用：%1</translation>
    </message>
    <message>
        <source>Give a saved connection another credential, from standard input or the browser; all else of it stays.</source>
        <translation>从标准输入或浏览器为已保存的连接设置另一凭据；其余均保持不变。</translation>
    </message>
    <message>
        <source>connections renew gives it another credential</source>
        <translation>connections renew 可为其设置另一凭据</translation>
    </message>
    <message>
        <source>If neither can be done, this works beside it, with the credential on standard input instead of --connection: --url %1 --token-stdin --data-dir FOLDER. The folder must be a new one; what is changed is recorded there.</source>
        <extracomment>FOLDER: as the help has it</extracomment>
        <translation>如果两者都做不到，可用以下方式并行执行，从标准输入提供凭据以代替 --connection：--url %1 --token-stdin --data-dir FOLDER。该文件夹必须是新的；所做的更改记录在其中。</translation>
    </message>
    <message>
        <source>Give --ca a PEM or DER file with the authority&apos;s certificate</source>
        <translation>请为 --ca 指定包含该机构证书的 PEM 或 DER 文件</translation>
    </message>
    <message>
        <source>Trust the authority in this PEM or DER file too, for a deployment whose certificate your own authority has signed.</source>
        <translation>同时信任此 PEM 或 DER 文件中的机构，用于证书由您自己的机构签发的部署。</translation>
    </message>
    <message>
        <source>--ca goes with --url</source>
        <translation>--ca 需与 --url 一起使用</translation>
    </message>
    <message>
        <source>List service accounts; TEXT filters as the window&apos;s search does.</source>
        <translation>列出服务账号；TEXT 的过滤方式与窗口的搜索相同。</translation>
    </message>
    <message>
        <source>Name accounts by ID, service id or name, or give --query, one of the two</source>
        <translation>请用 ID、服务 ID 或名称指定账号，或给出 --query，二者择一</translation>
    </message>
    <message>
        <source>--query is empty, which would be every service account</source>
        <translation>--query 为空，那将是所有服务账号</translation>
    </message>
    <message>
        <source>No service account matches &quot;%1&quot;. Nothing was changed</source>
        <translation>没有服务账号与“%1”匹配。未作任何更改</translation>
    </message>
    <message>
        <source>The server&apos;s lists were not read completely, so it cannot be told what the query leaves out with &quot;-&quot;. Nothing was changed. Name the accounts by their ids, search without &quot;-&quot;, or try again</source>
        <translation>服务器的列表未完整读取，因此无法确定查询用“-”排除了什么。未作任何更改。请用 ID 指定账号，不用“-”搜索，或重试</translation>
    </message>
    <message>
        <source>All that the window&apos;s search would show.</source>
        <translation>窗口搜索会显示的全部内容。</translation>
    </message>
    <message>
        <source>Service account %1, tokens: %2</source>
        <translation>服务账号 %1，令牌：%2</translation>
    </message>
    <message>
        <source>Service accounts whose tokens these are: %1</source>
        <translation>这些令牌所属的服务账号数：%1</translation>
    </message>
    <message>
        <source>This is the value of a token of account %1, as it says itself</source>
        <translation>这是账号 %1 的一个令牌的值（据其自身所述）</translation>
    </message>
    <message>
        <source>This is the value of a token; it does not say of which account</source>
        <translation>这是一个令牌的值；其中未说明属于哪个账号</translation>
    </message>
    <message>
        <source>This is the value of a token of %1, as it says itself</source>
        <translation>这是 %1 的一个令牌的值（据其自身所述）</translation>
    </message>
    <message>
        <source>The shell may keep it in its history: take it out there, and revoke the token</source>
        <translation>Shell 可能会将它保留在历史记录中：请从中删除，并吊销该令牌</translation>
    </message>
    <message>
        <source>The shell may keep it in its history: take it out there, and revoke the token. This command looks for it: %1</source>
        <translation>Shell 可能会将它保留在历史记录中：请从中删除，并吊销该令牌。可用此命令查找：%1</translation>
    </message>
    <message>
        <source>It can be taken back: accounts reactivate.</source>
        <translation>可以撤回：accounts reactivate。</translation>
    </message>
    <message>
        <source>%1: tokens not revoked yet, which are revoked first: %2</source>
        <translation>%1：将先被吊销的尚未吊销的令牌：%2</translation>
    </message>
    <message>
        <source>The server deactivates no account with an active token, so these are revoked first, and what uses them stops working at once.</source>
        <translation>服务器不会停用仍有活动令牌的账号，因此会先吊销这些令牌，使用它们的程序将立即停止工作。</translation>
    </message>
    <message>
        <source>The role and the teams are kept.</source>
        <translation>角色和团队会保留。</translation>
    </message>
    <message>
        <source>Tokens of service account %1 that may still work:</source>
        <translation>服务账号 %1 可能仍然可用的令牌：</translation>
    </message>
    <message>
        <source>Tokens: %1</source>
        <translation>令牌：%1</translation>
    </message>
    <message>
        <source>To go on, give the command again for what is left: %1</source>
        <translation>要继续，请对剩余部分再次运行命令：%1</translation>
    </message>
    <message>
        <source>Token %1 (%2) was made, but nobody has its value. Revoke it: %3</source>
        <translation>令牌 %1（%2）已创建，但没有人持有它的值。请将其吊销：%3</translation>
    </message>
    <message>
        <source>List the changes made from this computer; TEXT filters as the window&apos;s search does.</source>
        <translation>列出从本机作出的更改；TEXT 的过滤方式与窗口的搜索相同。</translation>
    </message>
    <message>
        <source>Standard output is closed, so nobody would have the value</source>
        <translation>标准输出已关闭，因此没有人能得到该值</translation>
    </message>
    <message>
        <source>Name a file with --secret-to, or leave standard output open</source>
        <translation>请用 --secret-to 指定文件，或保持标准输出打开</translation>
    </message>
    <message>
        <source>Token %1 was made, but nobody has its value: %2 Revoke it: %3</source>
        <translation>令牌 %1 已创建，但没有人得到它的值：%2 请将其吊销：%3</translation>
    </message>
    <message>
        <source>This is a part of a token&apos;s value, too short to tell of which account</source>
        <translation>这是令牌值的一部分，太短，无法判断属于哪个账号</translation>
    </message>
    <message>
        <source>Run %1 begins. Should it be interrupted, this takes back what it has done: %2</source>
        <translation>运行 %1 开始。如果中断，可用以下命令撤回其所作的更改：%2</translation>
    </message>
    <message>
        <source>Run %1 begins</source>
        <translation>运行 %1 开始</translation>
    </message>
    <message>
        <source>Run %1 was interrupted. Tokens of service account %2 that it has revoked: %3. What takes that back: %4</source>
        <translation>运行 %1 被中断。它已吊销服务账号 %2 的令牌：%3。撤回方法：%4</translation>
    </message>
    <message>
        <source>Whether this run revoked it is not known; restore it by its id</source>
        <translation>不清楚是否由此次运行吊销；请按编号恢复</translation>
    </message>
    <message>
        <source>What removes the connection &quot;%1&quot;: %2</source>
        <translation>移除连接“%1”的命令：%2</translation>
    </message>
    <message>
        <source>Use its id, one of these: %1</source>
        <translation>请使用其 ID，即以下之一：%1</translation>
    </message>
    <message>
        <source>Run %1 was interrupted. Whether it revoked these tokens of service account %2 is not known: %3. What restores them: %4</source>
        <translation>运行 %1 被中断。不清楚它是否吊销了服务账号 %2 的以下令牌：%3。恢复它们的命令：%4</translation>
    </message>
    <message>
        <source>Run %1 has left service account %2 active. Tokens of it that it has revoked: %3. What takes that back: %4</source>
        <translation>运行 %1 结束时，服务账号 %2 仍处于启用状态。它吊销的该账号的令牌：%3。撤回方法：%4</translation>
    </message>
    <message>
        <source>Run %1 has left service account %2 active. Whether it revoked these tokens of it is not known: %3. What restores them: %4</source>
        <translation>运行 %1 结束时，服务账号 %2 仍处于启用状态。尚不清楚它是否吊销了该账号的这些令牌：%3。恢复方法：%4</translation>
    </message>
    <message>
        <source>A time that this asks for could not be read or is not stated, so there may be more than what was found</source>
        <translation>此处所查询的某个时间无法读取或未给出，因此实际数量可能多于找到的</translation>
    </message>
    <message>
        <source>An earlier request was left before its answer came: %1: %2 (%3). %4</source>
        <translation>先前的一个请求在收到响应前就中断了：%1：%2（%3）。%4</translation>
    </message>
    <message>
        <source>The server does not say of every token whose it is, so there may be more than what was found</source>
        <translation>服务器没有说明每个令牌属于谁，因此实际数量可能多于找到的</translation>
    </message>
    <message>
        <source>The keychain did not know its end yet; from now on a cut at the end is found, too.</source>
        <translation>密钥环此前尚不知晓日志的末尾；从现在起，也能发现末尾被截断的情况。</translation>
    </message>
    <message>
        <source>There is no folder to keep anything in: this account has no home</source>
        <translation>没有可保存数据的文件夹：此账号没有主目录</translation>
    </message>
    <message>
        <source>Set HOME, or XDG_DATA_HOME and XDG_CONFIG_HOME, or name a folder with --data-dir</source>
        <translation>请设置 HOME，或设置 XDG_DATA_HOME 和 XDG_CONFIG_HOME，或用 --data-dir 指定文件夹</translation>
    </message>
    <message>
        <source>Whether this run revoked some tokens is not known. Only if they are to work after all: %1</source>
        <translation>不清楚此次运行是否吊销了某些令牌。仅当仍要让它们可用时：%1</translation>
    </message>
    <message>
        <source>Judge all tokens and accounts by a policy; ends with 1 when something is to be decided.</source>
        <translation>按策略评估所有令牌和账号；如有待决定的内容则以 1 结束。</translation>
    </message>
    <message>
        <source>json or csv.</source>
        <translation>json 或 csv。</translation>
    </message>
    <message>
        <source>Only what was changed over this saved connection, by its name or id.</source>
        <translation>仅限通过此已保存的连接所做的更改，以名称或 ID 指定。</translation>
    </message>
    <message>
        <source>--format takes json or csv, not &quot;%1&quot;</source>
        <translation>--format 须为 json 或 csv，而不是“%1”</translation>
    </message>
</context>
<context>
    <name>ToldNotices</name>
    <message>
        <source>The record of what was told cannot be read</source>
        <translation>无法读取提醒记录</translation>
    </message>
    <message>
        <source>The record of what was told was written by a newer release</source>
        <translation>通知记录由较新的版本写入</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>The token is not on the server&apos;s list any more</source>
        <translation>该令牌已不在服务器的列表中</translation>
    </message>
    <message>
        <source>It was changed since: it is not as this change left it</source>
        <translation>此后又被更改：已不是此变更留下的状态</translation>
    </message>
    <message>
        <source>The account is not on the server&apos;s list any more</source>
        <translation>该账号已不在服务器的列表中</translation>
    </message>
    <message>
        <source>It was made on another connection</source>
        <translation>该变更是在另一个连接上执行的</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>未作任何更改</translation>
    </message>
    <message>
        <source>It is not known yet whether it was carried out</source>
        <translation>尚不清楚该变更是否已执行</translation>
    </message>
    <message>
        <source>The server&apos;s list has not been read yet</source>
        <translation>尚未读取服务器的列表</translation>
    </message>
    <message>
        <source>A deleted token cannot be brought back</source>
        <translation>已删除的令牌无法找回</translation>
    </message>
    <message>
        <source>It cannot be taken back</source>
        <translation>无法撤消</translation>
    </message>
    <message>
        <source>Restore the token</source>
        <translation>恢复令牌</translation>
    </message>
    <message>
        <source>Revoke the token</source>
        <translation>吊销令牌</translation>
    </message>
    <message>
        <source>Deactivate the account</source>
        <translation>停用账号</translation>
    </message>
    <message>
        <source>Reactivate the account</source>
        <translation>重新启用账号</translation>
    </message>
    <message>
        <source>Put back what it was</source>
        <translation>还原为之前的状态</translation>
    </message>
    <message>
        <source>None of these changed a token in a way that can be taken back; changes of accounts are taken back one by one</source>
        <translation>其中没有任何一项以可撤回的方式更改了令牌；账号的更改须逐项撤回</translation>
    </message>
    <message>
        <source>Some of these are taken back by restoring, others by revoking: choose changes of one kind</source>
        <translation>其中有些通过恢复来撤回，有些通过吊销来撤回：请选择同一类更改</translation>
    </message>
    <message>
        <source>The list of service accounts could not be read the last time</source>
        <translation>上次未能读取服务账号列表</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>%1 could not be written</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>Choose another folder, make room, or look at the folder&apos;s rights</source>
        <translation>请选择其他文件夹、腾出空间，或检查该文件夹的权限</translation>
    </message>
    <message>
        <source>%1 was called off before it was whole</source>
        <translation>%1 在完成之前被取消</translation>
    </message>
</context>
<context>
    <name>tokendesk::AboutDialog</name>
    <message>
        <source>About Tokendesk</source>
        <translation>关于 Tokendesk</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Service accounts and service tokens of a Qualytics deployment. Nothing is sent anywhere but to the deployments that you open.</source>
        <translation>管理 Qualytics 部署的服务账号和服务令牌。除您打开的部署外，不会向任何地方发送内容。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountFilterBar</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln 个账号</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>无名称</translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Teams</source>
        <translation>团队(&amp;T)</translation>
    </message>
    <message>
        <source>For example: Airflow production</source>
        <translation>例如：Airflow production</translation>
    </message>
    <message>
        <source>This deployment&apos;s teams are not known here: type their names.</source>
        <translation>此处不知道该部署的团队：请输入其名称。</translation>
    </message>
    <message>
        <source>An account sees what its teams may see.</source>
        <translation>账号可以查看其团队能够查看的内容。</translation>
    </message>
    <message>
        <source>%1 Each of its tokens can do the same: choose a lesser role where one will do.</source>
        <translation>%1 其每个令牌都具有相同的权限：如果较低的角色即可满足，请选择较低的角色。</translation>
    </message>
    <message>
        <source>Service id: %1</source>
        <translation>服务 ID：%1</translation>
    </message>
    <message>
        <source>The service id is made from the name.</source>
        <translation>服务 ID 根据名称生成。</translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountModel</name>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln 个有效</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%Ln expiring)</source>
        <translation>
            <numerusform>（%Ln 个即将到期）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <translation>
            <numerusform>%Ln 个已过期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revoked</source>
        <translation>
            <numerusform>%Ln 个已吊销</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>服务 ID</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>下次到期</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>上次登录</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>%Ln on their way</source>
        <translation>
            <numerusform>%Ln 个处理中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountsPage</name>
    <message>
        <source>Service accounts</source>
        <translation>服务账号</translation>
    </message>
    <message>
        <source>Details of the account</source>
        <translation>账号详情</translation>
    </message>
    <message>
        <source>Choose an account first</source>
        <translation>请先选择账号</translation>
    </message>
    <message>
        <source>Choose one account only</source>
        <translation>只能选择一个账号</translation>
    </message>
    <message>
        <source>Choose one account first</source>
        <translation>请先选择一个账号</translation>
    </message>
    <message>
        <source>Your credential does not have the Admin role</source>
        <translation>您的凭据没有 Admin 角色</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>未设置过滤条件</translation>
    </message>
    <message>
        <source>service-accounts</source>
        <translation>服务账号</translation>
    </message>
    <message>
        <source>No service accounts yet</source>
        <translation>尚无服务账号</translation>
    </message>
    <message>
        <source>A service account is a user made for one automation. Make it and its first token in one go.</source>
        <translation>服务账号是为某一项自动化而创建的用户。可以一次创建账号及其第一个令牌。</translation>
    </message>
    <message>
        <source>No account matches</source>
        <translation>没有匹配的账号</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) hidden by the filters.</source>
        <translation>
            <numerusform>过滤条件隐藏了 %Ln 个账号。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an account to see everything that is known of it.</source>
        <translation>选择一个账号，查看其所有已知信息。</translation>
    </message>
    <message>
        <source>No containment of this account over this connection is kept here</source>
        <translation>此处未保存通过此连接对该账号进行的遏制</translation>
    </message>
    <message>
        <source>Choose one account to contain it. “%1” takes several, and revokes their tokens, too</source>
        <extracomment>%1: the name of the action</extracomment>
        <translation>请选择一个账号进行遏制。“%1”可用于多个账号，并会同时吊销其令牌</translation>
    </message>
    <message>
        <source>No account matches “%1”</source>
        <translation>没有账号匹配“%1”</translation>
    </message>
    <message>
        <source>Not for any of the selected accounts</source>
        <translation>不适用于任何所选账号</translation>
    </message>
</context>
<context>
    <name>tokendesk::ActionSearch</name>
    <message>
        <source>Search actions, tokens and accounts</source>
        <translation>搜索操作、令牌和账号</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Enter: run it. Up and Down: choose. Esc: close.</source>
        <translation>Enter：运行。上/下方向键：选择。Esc：关闭。</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>目前不可用：%1</translation>
    </message>
    <message>
        <source>Nothing has such a name.</source>
        <translation>没有这样的名称。</translation>
    </message>
    <message>
        <source>This is a token&apos;s value, which is not kept.</source>
        <translation>这是一个令牌的值，不会被保留。</translation>
    </message>
</context>
<context>
    <name>tokendesk::ActivityFilterBar</name>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>This connection only</source>
        <translation>仅此连接</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln 项变更</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>结果不明</translation>
    </message>
</context>
<context>
    <name>tokendesk::ActivityModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>变更前后</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Token or account</source>
        <translation>令牌或账号</translation>
    </message>
</context>
<context>
    <name>tokendesk::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Details of the change</source>
        <translation>变更详情</translation>
    </message>
    <message>
        <source>Choose one change first</source>
        <translation>请先选择一项变更</translation>
    </message>
    <message>
        <source>It is being verified</source>
        <translation>正在校验</translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <translation>未显示任何内容</translation>
    </message>
    <message>
        <source>Choose a change first</source>
        <translation>请先选择变更</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>未设置过滤条件</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1？</translation>
    </message>
    <message>
        <source>This may be the credential that you are using: you could lock yourself out.</source>
        <translation>这可能是您正在使用的凭据：您可能会把自己锁在外面。</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>正在撤消…</translation>
    </message>
    <message>
        <source>I know that I may lose my own access</source>
        <translation>我知道我可能会失去自己的访问权限</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>正在读取日志…</translation>
    </message>
    <message>
        <source>Every change made with this program is written down here before it is sent: who, what, why, and how it ended.</source>
        <translation>通过本程序执行的每项变更都会在发送之前记录在此：操作者、内容、原因和结果。</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>没有匹配的变更</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) hidden by the filters.</source>
        <translation>
            <numerusform>过滤条件隐藏了 %Ln 项变更。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a change to see all that was written down of it.</source>
        <translation>选择一项变更，查看其全部记录。</translation>
    </message>
    <message>
        <source>It was a change by itself</source>
        <translation>这是一项单独的更改</translation>
    </message>
    <message>
        <source>None of these tokens is on the server&apos;s list any more.</source>
        <translation>这些令牌都已不在服务器的列表中。</translation>
    </message>
    <message>
        <source>Takes back changes</source>
        <translation>撤回更改</translation>
    </message>
    <message>
        <source>Nothing was changed over this connection yet</source>
        <translation>尚未通过此连接更改任何内容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) made over other connections are not shown.</source>
        <translation>
            <numerusform>未显示通过其他连接所做的 %Ln 项更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all connections</source>
        <translation>显示所有连接</translation>
    </message>
    <message>
        <source>It was not part of a containment over this connection</source>
        <translation>它不属于通过此连接进行的遏制</translation>
    </message>
    <message>
        <source>Go to the tokens</source>
        <translation>转到令牌</translation>
    </message>
    <message>
        <source>Nothing was changed with this program yet</source>
        <translation>尚未用本程序做过任何更改</translation>
    </message>
    <message>
        <source>No change matches “%1”</source>
        <translation>没有更改匹配“%1”</translation>
    </message>
</context>
<context>
    <name>tokendesk::Autostart</name>
    <message>
        <source>%1 could not be removed</source>
        <translation>无法移除 %1</translation>
    </message>
    <message>
        <source>Look at the folder&apos;s rights, or remove it by hand</source>
        <translation>请检查文件夹权限，或手动将其移除</translation>
    </message>
</context>
<context>
    <name>tokendesk::Banner</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tokendesk::BannerStack</name>
    <message>
        <source>Show fewer notices</source>
        <translation>收起提示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more notice(s)</source>
        <translation>
            <numerusform>另有 %Ln 条提示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::BrowserSignIn</name>
    <message numerus="yes">
        <source>Nothing came back from the browser within %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分钟内浏览器没有返回结果</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again, and allow it in the browser.</source>
        <translation>请重新登录，并在浏览器中允许。</translation>
    </message>
    <message>
        <source>This computer gives the program no port to wait for the browser at</source>
        <translation>此计算机没有为程序提供可用于等待浏览器的端口</translation>
    </message>
    <message>
        <source>Paste a token instead.</source>
        <translation>请改为粘贴令牌。</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>登录已取消</translation>
    </message>
    <message>
        <source>The sign-in was not allowed in the browser</source>
        <translation>浏览器中未允许登录</translation>
    </message>
    <message>
        <source>Try again, or paste a token.</source>
        <translation>请重试，或粘贴令牌。</translation>
    </message>
    <message>
        <source>The deployment answered the sign-in with something that is no token</source>
        <translation>部署对登录的答复不是令牌</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came back from the browser within %Ln second(s)</source>
        <translation>
            <numerusform>%Ln 秒内没有从浏览器收到任何内容</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::BulkRun</name>
    <message>
        <source>It was cancelled</source>
        <translation>已被取消</translation>
    </message>
    <message>
        <source>The connection was closed</source>
        <translation>连接已关闭</translation>
    </message>
    <message>
        <source>Your own credential comes last, and not all before it was done</source>
        <translation>您自己的凭据排在最后，而在它之前的并未全部完成</translation>
    </message>
    <message>
        <source>The server does not allow one of these changes with this credential</source>
        <translation>服务器不允许使用此凭据进行其中一项更改</translation>
    </message>
    <message>
        <source>The server does not accept the credential for these changes</source>
        <translation>服务器不接受用于这些更改的凭据</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln failures in a row</source>
        <translation>
            <numerusform>连续 %Ln 次失败后已停止</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ChangeBanner</name>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>已恢复原状。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>tokendesk::Changes</name>
    <message>
        <source>The account is not on the server&apos;s list any more</source>
        <translation>该账号已不在服务器的列表中</translation>
    </message>
    <message>
        <source>The token is not on the server&apos;s list any more</source>
        <translation>该令牌已不在服务器的列表中</translation>
    </message>
    <message>
        <source>Whether the token was made is not known. When the server answers again, its list will tell, and this program will say so</source>
        <translation>尚不清楚令牌是否已创建。服务器恢复响应后，其列表会给出结果，本程序也会告知</translation>
    </message>
    <message>
        <source>The token was made, but its value never arrived here</source>
        <translation>令牌已创建，但其值未能送达此处</translation>
    </message>
    <message>
        <source>The server&apos;s list shows that it did not happen</source>
        <translation>服务器的列表显示该操作并未发生</translation>
    </message>
    <message>
        <source>Takes back change %1</source>
        <translation>撤消变更 %1</translation>
    </message>
    <message>
        <source>A part of the server&apos;s list could not be read, so the token may be there. Look at the server itself before you make another</source>
        <translation>服务器列表有一部分无法读取，因此令牌可能存在。在创建另一个之前，请在服务器上查看</translation>
    </message>
    <message>
        <source>The server&apos;s list has a token of this name, but its times do not fit. Look at it before you make another: if nobody has its value, revoke it</source>
        <translation>服务器列表中有一个同名令牌，但时间不符。在创建另一个之前请先查看它：如果没有人持有其值，请吊销它</translation>
    </message>
    <message>
        <source>It was asked for again later, and that one counts</source>
        <translation>之后又请求了一次，以那一次为准</translation>
    </message>
    <message>
        <source>the account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>the expiry</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>the state: it is revoked</source>
        <translation>状态：已被吊销</translation>
    </message>
    <message>
        <source>The server did not make it as asked. What differs: %1. Look at it in the list before anything uses it.</source>
        <translation>服务器未按要求创建它。不同之处：%1。请在使用之前到列表中查看。</translation>
    </message>
    <message>
        <source>Whether the account was made is not known. When the server answers again, its list will tell, and this program will say so</source>
        <translation>尚不清楚账号是否已创建。服务器再次响应时，其列表会显示，本程序会告知您</translation>
    </message>
    <message>
        <source>The server&apos;s list has an account of this name, but its times do not fit. Look at it before you make another</source>
        <translation>服务器的列表中有同名账号，但其时间不符。请先查看，再创建另一个</translation>
    </message>
    <message>
        <source>A part of the server&apos;s list could not be read, so the account may be there. Look at the server itself before you make another</source>
        <translation>服务器列表的一部分无法读取，因此该账号可能存在。请先查看服务器本身，再创建另一个</translation>
    </message>
    <message>
        <source>It was changed since: it is not as this change left it</source>
        <translation>此后又被更改：已不是此变更留下的状态</translation>
    </message>
    <message>
        <source>It would take your own access as an administrator away. Edit the account, if you want that</source>
        <translation>这会取消您自己的管理员权限。如果确实需要，请编辑该账号</translation>
    </message>
    <message>
        <source>This program may be using it. Revoke it in the list, if you want that</source>
        <translation>本程序可能正在使用它。如果确实需要，请在列表中吊销</translation>
    </message>
    <message>
        <source>It stays active until each of its tokens is revoked</source>
        <translation>在其每个令牌都被吊销之前，它保持启用</translation>
    </message>
    <message>
        <source>If the list is only late, Undo is there again when it shows the change</source>
        <translation>如果只是列表滞后，待其显示该变更后即可再次撤消</translation>
    </message>
    <message>
        <source>An account is read before it is edited, so nothing was sent</source>
        <translation>账号在编辑前会先读取，因此未发送任何内容</translation>
    </message>
    <message>
        <source>The server&apos;s list, as far as it can be read, does not have the account</source>
        <translation>在可读取的范围内，服务器的列表中没有该账号</translation>
    </message>
    <message>
        <source>It is so already: somebody else has changed it meanwhile</source>
        <translation>已经如此：期间已被其他人更改</translation>
    </message>
    <message>
        <source>Nobody has this value. Revoke the token (its ID is %1) and make another</source>
        <translation>没有人持有此值。请吊销该令牌（ID 为 %1）并另建一个</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show the account: it was not made</source>
        <translation>服务器的列表中没有该账号：它未被创建</translation>
    </message>
    <message>
        <source>Create it now</source>
        <translation>现在创建</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show the token: it was not made</source>
        <translation>服务器的列表中没有该令牌：它未被创建</translation>
    </message>
    <message>
        <source>Its value was never handed over. Somebody else has deleted the token since, so nobody needs it any more</source>
        <translation>其值从未交付。此后另有他人删除了该令牌，因此不再需要它</translation>
    </message>
    <message>
        <source>Nobody has this value. Make another in the rotation; the token without a value (its ID is %1) is revoked then</source>
        <translation>没有人持有此值。请在轮换中另建一个；届时没有值的令牌（ID 为 %1）将被吊销</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show the account. Wait a moment and read the list again before you make another: a slow server may still be making it</source>
        <translation>服务器的列表中没有该账号。请稍候并重新读取列表，然后再创建另一个：服务器较慢时可能仍在创建</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show the token. Wait a moment and read the list again before you make another: a slow server may still be making it</source>
        <translation>服务器的列表中没有该令牌。请稍候并重新读取列表，然后再创建另一个：服务器较慢时可能仍在创建</translation>
    </message>
</context>
<context>
    <name>tokendesk::ChoiceChip</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>搜索%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 chosen</source>
        <translation>%1：已选 %2 项</translation>
    </message>
    <message>
        <source>Nothing has such a name.</source>
        <translation>没有这样的名称。</translation>
    </message>
</context>
<context>
    <name>tokendesk::ClipboardCountdown</name>
    <message>
        <source>Clear now</source>
        <translation>立即清除</translation>
    </message>
    <message>
        <source>Takes the value off the clipboard</source>
        <translation>从剪贴板中移除该值</translation>
    </message>
    <message numerus="yes">
        <source>Token value on the clipboard for %Ln more second(s)</source>
        <translation>
            <numerusform>令牌值在剪贴板中还保留 %Ln 秒</numerusform>
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
        <translation>恢复初始</translation>
    </message>
    <message>
        <source>The columns, their order and their widths as the program brings them</source>
        <translation>程序自带的列、顺序和宽度</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>One column must remain.</source>
        <translation>必须保留一列。</translation>
    </message>
    <message>
        <source>The ticked ones are shown, in this order. The space bar ticks; Alt+Up and Alt+Down move, Alt+Left and Alt+Right change the width.</source>
        <translation>勾选的列按此顺序显示。空格键勾选；Alt+Up 和 Alt+Down 移动，Alt+Left 和 Alt+Right 改变宽度。</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>更窄</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>更宽</translation>
    </message>
    <message>
        <source>Tick it first: it is not shown</source>
        <translation>请先勾选：它未显示</translation>
    </message>
    <message>
        <source>It is as narrow as it can be</source>
        <translation>已是最窄</translation>
    </message>
</context>
<context>
    <name>tokendesk::CommandPanel</name>
    <message>
        <source>It reads the value from its standard input, as with “vault kv put secret/etl token=-”. No shell is between; quotes work.</source>
        <translation>命令从标准输入读取该值，例如“vault kv put secret/etl token=-”。中间不经过 shell；可以使用引号。</translation>
    </message>
    <message>
        <source>Give to command</source>
        <translation>交给命令</translation>
    </message>
    <message>
        <source>Co&amp;mmand</source>
        <translation>命令(&amp;M)</translation>
    </message>
    <message>
        <source>A program of yours, and its arguments</source>
        <translation>您的程序及其参数</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>正在运行…</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConfirmDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>继续…</translation>
    </message>
    <message>
        <source>Asked a second time, because it is about your own access.</source>
        <translation>因涉及您自己的访问权限，需要再次确认。</translation>
    </message>
    <message>
        <source>Tick the box above first</source>
        <translation>请先勾选上方的复选框</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectController</name>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>Handing the token to the keychain…</source>
        <translation>正在将令牌交给密钥环…</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>正在启动沙盒…</translation>
    </message>
    <message>
        <source>Removing what was kept…</source>
        <translation>正在移除已保存的内容…</translation>
    </message>
    <message>
        <source>%1 is still kept: %2</source>
        <translation>%1 仍被保存：%2</translation>
    </message>
    <message>
        <source>Connect again to go on for this run alone</source>
        <translation>再次连接即可仅在本次运行中继续</translation>
    </message>
    <message>
        <source>You can remove what cannot be read in the settings, under Connections</source>
        <translation>无法读取的连接可在设置的“连接”中移除</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectOptions</name>
    <message>
        <source>Certificate a&amp;uthority</source>
        <translation>证书颁发机构(&amp;U)</translation>
    </message>
    <message>
        <source>Client certificat&amp;e</source>
        <translation>客户端证书(&amp;E)</translation>
    </message>
    <message>
        <source>Its private key</source>
        <translation>其私钥</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>密钥的密码短语</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>代理(&amp;P)</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>代理主机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>刷新(&amp;F)</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>None besides the system&apos;s</source>
        <translation>仅使用系统的颁发机构</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>In the same file</source>
        <translation>在同一文件中</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>Only for a protected key. It goes to the keychain, and is never shown again.</source>
        <translation>仅用于受保护的密钥。它会存入密钥环，并且不再显示。</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>遵循系统设置</translation>
    </message>
    <message>
        <source>By hand only</source>
        <translation>仅手动</translation>
    </message>
    <message>
        <source>Every </source>
        <comment>before a number of minutes</comment>
        <translation>每 </translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number of minutes</comment>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Give the whole path of the file.</source>
        <translation>请给出文件的完整路径。</translation>
    </message>
    <message>
        <source>Name the proxy&apos;s host.</source>
        <translation>请指定代理的主机。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>A user name holds no colon.</source>
        <translation>用户名不能包含冒号。</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>太长了。</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>代理用户名</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>This HTTP proxy</source>
        <translation>此 HTTP 代理</translation>
    </message>
    <message>
        <source>This SOCKS5 proxy</source>
        <translation>此 SOCKS5 代理</translation>
    </message>
    <message>
        <source>Only if it asks for one</source>
        <translation>仅在代理要求时填写</translation>
    </message>
    <message>
        <source>It goes to the keychain, and is never shown again.</source>
        <translation>它会存入密钥环，之后不再显示。</translation>
    </message>
    <message>
        <source>For %1, which the system names, and for no other.</source>
        <translation>仅用于系统指定的 %1，不用于其他代理。</translation>
    </message>
    <message>
        <source>Enter the user name that the password is for.</source>
        <translation>请输入该密码对应的用户名。</translation>
    </message>
    <message>
        <source>Enter the password of this user.</source>
        <translation>请输入该用户的密码。</translation>
    </message>
    <message>
        <source>A PEM or DER file, for a deployment whose certificate your own authority has signed.</source>
        <translation>PEM 或 DER 文件，用于证书由您自己的机构签署的部署。</translation>
    </message>
    <message>
        <source>A PEM, DER or PKCS#12 file, for a deployment that asks who you are before it asks for the token.</source>
        <translation>PEM、DER 或 PKCS#12 文件，用于在索取令牌之前先询问您身份的部署。</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.key *.der *.p12 *.pfx);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer *.key *.der *.p12 *.pfx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>This is no host. Write it like proxy.example.com, without a path or a user name.</source>
        <translation>这不是主机。请写成 proxy.example.com 的形式，不带路径或用户名。</translation>
    </message>
    <message>
        <source>Fold the options away</source>
        <translation>收起选项</translation>
    </message>
    <message>
        <source>Show the options</source>
        <translation>显示选项</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectPage</name>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save without a test</source>
        <translation>不测试直接保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Explore the sandbox</source>
        <translation>探索沙盒</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect to a deployment</source>
        <translation>连接到部署</translation>
    </message>
    <message>
        <source>No deployment at hand?</source>
        <translation>手头没有部署？</translation>
    </message>
    <message>
        <source>A real server on this computer, with made-up accounts and tokens, to try everything without risk.</source>
        <translation>在此计算机上运行的真实服务器，配有虚构的账号和令牌，可以毫无风险地试用所有功能。</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Language and settings</source>
        <translation>语言和设置</translation>
    </message>
    <message>
        <source>Reset sandbox…</source>
        <translation>重置沙盒…</translation>
    </message>
    <message>
        <source>Import connections…</source>
        <translation>导入连接…</translation>
    </message>
    <message>
        <source>What you have typed is lost when you leave. Press Escape again, or Cancel, to discard it.</source>
        <translation>离开后，您输入的内容将丢失。再次按 Escape 或“取消”即可放弃。</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionCard</name>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Connection %1, %2</source>
        <translation>连接 %1，%2</translation>
    </message>
    <message>
        <source>%1 – choose, add or change connections</source>
        <translation>%1 – 选择、添加或更改连接</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A connection, and what is special about it</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionForm</name>
    <message>
        <source>&amp;Token</source>
        <translation>令牌(&amp;T)</translation>
    </message>
    <message>
        <source>New &amp;token</source>
        <translation>新令牌(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep for this run only</source>
        <translation>仅在本次运行期间保留(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Read-only (reviewer mode)</source>
        <translation>只读（审查者模式）(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>No token and no account can be changed over it. Decisions and notes of a review still can: they stay on this computer.</source>
        <translation>不能通过此连接更改任何令牌和账号。审查的决定和备注仍可更改：它们保存在此计算机上。</translation>
    </message>
    <message>
        <source>For another address, add another connection.</source>
        <translation>如需使用其他地址，请添加另一个连接。</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is in the keychain.</source>
        <translation>留空则保留密钥环中现有的令牌。</translation>
    </message>
    <message>
        <source>A token of your own, or of a service account with the Admin role.</source>
        <translation>您自己的令牌，或具有 Admin 角色的服务账号的令牌。</translation>
    </message>
    <message>
        <source>Otherwise the token goes to the system&apos;s keychain, and nowhere else.</source>
        <translation>否则令牌会存入系统的密钥环，不会存放在其他任何地方。</translation>
    </message>
    <message>
        <source>%1 You can tick this box to connect now: the token is then kept in memory until the program ends.</source>
        <translation>%1 您可以勾选此框以立即连接：令牌将保留在内存中，直到程序结束。</translation>
    </message>
    <message>
        <source>Finish the sign-in in the browser, or cancel it and paste a token.</source>
        <translation>请在浏览器中完成登录，或取消登录并粘贴令牌。</translation>
    </message>
    <message>
        <source>Sign in with the browser, paste a token, or choose the file that holds it.</source>
        <translation>请使用浏览器登录、粘贴令牌，或选择包含令牌的文件。</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionNotice</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>In two hours</source>
        <translation>两小时后</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionStore</name>
    <message>
        <source>The settings file %1 cannot be read, so its connections are not shown</source>
        <translation>无法读取设置文件 %1，因此其中的连接未显示</translation>
    </message>
    <message>
        <source>The connections were kept by a newer release; what this one does not know is left as it is</source>
        <translation>这些连接由更高版本保存；此版本不认识的内容保持原样</translation>
    </message>
    <message>
        <source>The connection “%1” is skipped: %2</source>
        <translation>已跳过连接“%1”：%2</translation>
    </message>
    <message>
        <source>The connection “%1” is skipped: its proxy cannot be read</source>
        <translation>已跳过连接“%1”：无法读取其代理</translation>
    </message>
    <message>
        <source>The connections could not be kept: %1 cannot be written</source>
        <translation>无法保存连接：无法写入 %1</translation>
    </message>
    <message>
        <source>A part of the settings file %1 cannot be read, and what it holds is not shown. The file as it was is kept as %2</source>
        <translation>设置文件 %1 的一部分无法读取，其中的内容不会显示。原文件已保存为 %2</translation>
    </message>
    <message>
        <source>A part of the settings file %1 cannot be read, and what it holds is not shown</source>
        <translation>设置文件 %1 的一部分无法读取，其中的内容不会显示</translation>
    </message>
    <message>
        <source>See to it that the file and its folder can be written and the disk is not full, then try again</source>
        <translation>请确保该文件及其文件夹可写且磁盘未满，然后重试</translation>
    </message>
    <message>
        <source>If connections are missing, import an export of them, or add them again</source>
        <translation>如果缺少连接，请导入之前的导出文件，或重新添加</translation>
    </message>
    <message>
        <source>Correct it in %1, or remove it</source>
        <translation>请在 %1 中更正，或移除</translation>
    </message>
    <message>
        <source>The connection “%1” is skipped: a part of it is missing</source>
        <translation>连接“%1”已跳过：缺少其中一部分</translation>
    </message>
    <message>
        <source>The connection “%1” is read-only: a part of it is missing</source>
        <translation>连接“%1”为只读：缺少其中一部分</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionSwitcher</name>
    <message>
        <source>Switch connection</source>
        <translation>切换连接</translation>
    </message>
    <message>
        <source>Press a number, or type a part of the name.</source>
        <translation>按数字键，或输入名称的一部分。</translation>
    </message>
    <message>
        <source>Part of the name or host</source>
        <translation>名称或主机的一部分</translation>
    </message>
    <message>
        <source>Name or host</source>
        <translation>名称或主机</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>当前打开</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>添加连接…</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionsPage</name>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>refreshed by hand</source>
        <translation>手动刷新</translation>
    </message>
    <message numerus="yes">
        <source>refreshed every %Ln minute(s)</source>
        <translation>
            <numerusform>每 %Ln 分钟刷新</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>None is kept yet</source>
        <translation>尚未保存任何连接</translation>
    </message>
    <message>
        <source>No connection is kept yet</source>
        <translation>尚未保存任何连接</translation>
    </message>
    <message>
        <source>It is the first one already</source>
        <translation>已经是第一个</translation>
    </message>
    <message>
        <source>It is the last one already</source>
        <translation>已经是最后一个</translation>
    </message>
    <message>
        <source>They stand in this order in the menu and in “Switch connection”, which numbers them. Name, colour, read-only, proxy, certificates and refreshing are set for each.</source>
        <translation>它们按此顺序列在菜单和“切换连接”中，后者会给出编号。名称、颜色、只读、代理、证书和刷新可为每个连接单独设置。</translation>
    </message>
    <message>
        <source>%1 · cannot be read</source>
        <translation>%1 · 无法读取</translation>
    </message>
    <message>
        <source>It cannot be read: correct it in the settings file, or remove it</source>
        <translation>无法读取：请在设置文件中更正，或将其移除</translation>
    </message>
</context>
<context>
    <name>tokendesk::ContainDialog</name>
    <message>
        <source>Revoked %1</source>
        <translation>已吊销 %1</translation>
    </message>
    <message>
        <source>Failed for %1: %2</source>
        <translation>%1 处理失败：%2</translation>
    </message>
    <message>
        <source>Deactivated the account</source>
        <translation>已停用账号</translation>
    </message>
    <message>
        <source>Ended: no active token is left</source>
        <translation>已结束：没有剩余的有效令牌</translation>
    </message>
    <message>
        <source>Ended early: %1</source>
        <translation>提前结束：%1</translation>
    </message>
    <message>
        <source>%1 UTC   %2</source>
        <comment>time, then what happened</comment>
        <translation>%1 UTC   %2</translation>
    </message>
    <message>
        <source>Also &amp;deactivate the account</source>
        <translation>同时停用该账号(&amp;D)</translation>
    </message>
    <message>
        <source>I know that this is my own account, and have another way in</source>
        <translation>我知道这是我自己的账号，并且我有其他访问途径</translation>
    </message>
    <message>
        <source>Export timeline…</source>
        <translation>导出时间线…</translation>
    </message>
    <message>
        <source>Restore exactly these…</source>
        <translation>仅恢复这些令牌…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Contain now</source>
        <translation>立即遏制</translation>
    </message>
    <message>
        <source>Contain %1?</source>
        <translation>遏制 %1？</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) revoked</source>
        <translation>
            <numerusform>已吊销 %Ln 个令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 is contained</source>
        <translation>%1 已得到遏制</translation>
    </message>
    <message>
        <source>No active token is left, and the account is deactivated.</source>
        <translation>没有剩余的有效令牌，且该账号已停用。</translation>
    </message>
    <message>
        <source>No active token is left.</source>
        <translation>没有剩余的有效令牌。</translation>
    </message>
    <message>
        <source>%1 is not contained</source>
        <translation>%1 未得到遏制</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln token(s) now</source>
        <translation>
            <numerusform>立即吊销 %Ln 个令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>containment</source>
        <translation>遏制</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) not revoked, the most recently used first:</source>
        <translation>
            <numerusform>%Ln 个未吊销的令牌，最近使用的在前：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Containing %1…</source>
        <translation>正在遏制 %1…</translation>
    </message>
    <message>
        <source>This deployment does not offer to deactivate an account</source>
        <translation>该部署不提供停用账户的功能</translation>
    </message>
    <message>
        <source>Every token of this account that is not revoked is revoked now, the most recently used first, ahead of everything else. The list is read again until none is left. No other account is touched.</source>
        <translation>此账号中所有未吊销的令牌现在都将被吊销，最近使用的最先，优先于其他一切。会反复读取列表，直到一个不剩。不会触及其他账号。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) not clearly answered: the list will tell</source>
        <translation>
            <numerusform>%Ln 个请求没有明确答复：将由列表确认</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping: what is on its way is awaited</source>
        <translation>正在停止：等待已发出的请求</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The list shows no active token of this account.</source>
        <translation>列表中没有此账号的有效令牌。</translation>
    </message>
    <message>
        <source>Your own credential is revoked by then. Deactivate the account with another credential</source>
        <translation>届时您自己的凭据已被吊销。请用其他凭据停用此账号</translation>
    </message>
    <message>
        <source>The account is deactivated already</source>
        <translation>此账号已停用</translation>
    </message>
    <message>
        <source>Deactivate the account</source>
        <translation>停用账号</translation>
    </message>
    <message>
        <source>Check the list again</source>
        <translation>再次检查列表</translation>
    </message>
    <message>
        <source>%1 has no active token, but is not deactivated</source>
        <translation>%1 没有活动令牌，但尚未停用</translation>
    </message>
    <message>
        <source>Containment of %1</source>
        <translation>%1 的遏制</translation>
    </message>
    <message>
        <source>The list of tokens is not read, so it is not known which of this account are active now.</source>
        <translation>尚未读取令牌列表，因此不知道该账号现在有哪些令牌处于活动状态。</translation>
    </message>
    <message>
        <source>It is still going on. The button Stop ends it: nothing more is begun then, and what was done stays done.</source>
        <translation>仍在进行。按“停止”按钮可将其结束：此后不再开始任何操作，已完成的保持不变。</translation>
    </message>
    <message>
        <source>What happened? It is shown under Activity (optional)</source>
        <translation>发生了什么？会显示在“活动”中（可选）</translation>
    </message>
    <message numerus="yes">
        <source>Started: %Ln token(s) not revoked</source>
        <translation>
            <numerusform>已开始：%Ln 个未吊销的令牌</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken up again: %Ln token(s) not revoked</source>
        <translation>
            <numerusform>已继续：%Ln 个未吊销的令牌</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln token(s) revoked</source>
        <translation>
            <numerusform>%Ln 个令牌中已吊销 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>No active token is left, and the account is deactivated (not by this run).</source>
        <translation>没有剩余的有效令牌，且该账号已停用（并非由本次操作停用）。</translation>
    </message>
    <message>
        <source>The account is deactivated, not by this run</source>
        <translation>该账号已停用，并非由本次操作停用</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>上次使用：%1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>从未使用</translation>
    </message>
    <message>
        <source>last use not known</source>
        <translation>上次使用未知</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) not revoked yet</source>
        <translation>
            <numerusform>%Ln 个令牌尚未吊销</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list shows %Ln token(s) of this account that are not revoked.</source>
        <translation>
            <numerusform>列表显示该账号有 %Ln 个未吊销的令牌。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s): not known whether revoked</source>
        <translation>
            <numerusform>%Ln 个令牌：不清楚是否已吊销</numerusform>
        </translation>
    </message>
    <message>
        <source>whether the containment revoked it is not known</source>
        <extracomment>Beside a token</extracomment>
        <translation>不清楚是否由此次遏制吊销</translation>
    </message>
    <message>
        <source>The list shows %1 as revoked (whether by this run is not known; asked for at %2 UTC)</source>
        <extracomment>%1: a token; %2: a time</extracomment>
        <translation>列表显示 %1 已吊销（不清楚是否由此次运行所为；请求时间 %2 UTC）</translation>
    </message>
    <message>
        <source>Not clear for %1: %2</source>
        <translation>%1 的结果不明：%2</translation>
    </message>
    <message>
        <source>The list shows the account as deactivated (whether by this run is not known; asked for at %1 UTC)</source>
        <translation>列表显示该账号已停用（不清楚是否由此次运行所为；请求时间 %1 UTC）</translation>
    </message>
    <message>
        <source>The account, which this containment deactivated, is active again.</source>
        <translation>此次遏制所停用的账号现已重新启用。</translation>
    </message>
    <message>
        <source>Read again: none left</source>
        <translation>再次读取：没有剩余</translation>
    </message>
    <message numerus="yes">
        <source>Read again: %Ln left</source>
        <translation>
            <numerusform>再次读取：剩余 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s): answered as revoked, but listed as active</source>
        <translation>
            <numerusform>%Ln 个令牌：答复称已吊销，列表显示有效</numerusform>
        </translation>
    </message>
    <message>
        <source>The list shows none of what was revoked as revoked</source>
        <translation>列表中，已被吊销的令牌都没有显示为已吊销</translation>
    </message>
</context>
<context>
    <name>tokendesk::Containment</name>
    <message>
        <source>The list could not be read again: %1</source>
        <translation>无法重新读取列表：%1</translation>
    </message>
    <message>
        <source>Takes back the containment of %1</source>
        <translation>撤消对 %1 的遏制</translation>
    </message>
    <message>
        <source>It was not answered before the interruption</source>
        <translation>在中断之前没有得到回答</translation>
    </message>
    <message>
        <source>The server did not give its list of tokens, so it is not known whether any is still active. Connect with an admin&apos;s credential and contain the account again, or look at the server itself.</source>
        <translation>服务器没有给出令牌列表，因此不知道是否仍有有效令牌。请使用管理员的凭据连接并再次遏制该账号，或直接在服务器上查看。</translation>
    </message>
    <message>
        <source>A part of the server&apos;s list of tokens could not be read, so another token may still be active. Look at the server itself.</source>
        <translation>服务器的令牌列表有一部分无法读取，因此可能还有其他令牌有效。请直接在服务器上查看。</translation>
    </message>
    <message>
        <source>The account is not on the server&apos;s list any more, so it is not known whether any token is still active. Look at the server itself.</source>
        <translation>该账号已不在服务器的列表中，因此不知道是否仍有有效令牌。请直接在服务器上查看。</translation>
    </message>
    <message numerus="yes">
        <source>The server answered that all were revoked, but its list still shows %Ln token(s) as active. The list may be late, or nothing was done: try again in a moment, and look at the server itself if it stays so.</source>
        <translation>
            <numerusform>服务器答复称已全部吊销，但其列表仍显示 %Ln 个令牌有效。列表可能有延迟，或者什么也没有做：请稍后重试；如果仍然如此，请查看服务器本身。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server does not say of %Ln active token(s) whose they are, so one of them may be this account&apos;s. They stand under “%1”. Look at the server itself.</source>
        <translation>
            <numerusform>服务器没有说明 %Ln 个有效令牌属于谁，因此其中可能有此账户的令牌。它们列在“%1”之下。请在服务器上直接查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped before the account was deactivated.</source>
        <translation>在停用账号之前已停止。</translation>
    </message>
    <message>
        <source>It was stopped before a list showed that no token is left. Tokens may still be active: try again, or look at the server itself.</source>
        <translation>在列表显示没有剩余令牌之前已停止。可能仍有令牌有效：请重试，或直接查看服务器。</translation>
    </message>
    <message>
        <source>The account could not be deactivated: %1</source>
        <translation>无法停用该账号：%1</translation>
    </message>
    <message>
        <source>No token of the account is active, but the account itself is, so new tokens can be made for it.</source>
        <translation>该账号没有活动令牌，但账号本身仍处于活动状态，因此可以为它创建新令牌。</translation>
    </message>
    <message>
        <source>It was not clearly answered</source>
        <translation>未得到明确的答复</translation>
    </message>
    <message>
        <source>It is tried again if the list shows it as active</source>
        <translation>如果列表显示其仍有效，则会重试</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are not revoked. %1</source>
        <translation>
            <numerusform>有 %Ln 个令牌未吊销。%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server answered of %Ln other token(s) that they were revoked, but its list still shows them as active.</source>
        <translation>
            <numerusform>另有 %Ln 个令牌，服务器答复称已吊销，但其列表仍显示为有效。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::CredentialInput</name>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>使用浏览器登录(&amp;B)</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>使用浏览器登录</translation>
    </message>
    <message>
        <source>Received from the browser</source>
        <translation>已从浏览器收到</translation>
    </message>
    <message>
        <source>Cancel the sign-in in the browser first</source>
        <translation>请先取消浏览器中的登录</translation>
    </message>
</context>
<context>
    <name>tokendesk::CredentialNotice</name>
    <message>
        <source>%1 does not accept your credential any more: it has ended or was revoked.</source>
        <translation>%1 不再接受您的凭据：凭据已到期或已被吊销。</translation>
    </message>
    <message>
        <source>What you see was read %1.</source>
        <translation>您看到的内容读取于%1。</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>重新登录…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Your own credential for %1 has ended (%2).</source>
        <translation>您在 %1 的凭据已到期（%2）。</translation>
    </message>
    <message>
        <source>Your own credential for %1 ends %2. Renew it before, and go on without a break.</source>
        <translation>您在 %1 的凭据即将到期（%2）。请提前续期，以免中断。</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>续期…</translation>
    </message>
</context>
<context>
    <name>tokendesk::DateField</name>
    <message>
        <source>Open the calendar</source>
        <translation>打开日历</translation>
    </message>
    <message>
        <source>This is not a day. Write it like this: %1.</source>
        <translation>这不是日期。请这样填写：%1。</translation>
    </message>
</context>
<context>
    <name>tokendesk::DaysDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>It takes a number of days from 1 to %1.</source>
        <translation>请输入 1 到 %1 之间的天数。</translation>
    </message>
</context>
<context>
    <name>tokendesk::DecisionDialog</name>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>吊销</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>It &amp;returns on</source>
        <translation>重新提出日期(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>原因(&amp;W)</translation>
    </message>
    <message>
        <source>Decide: %1</source>
        <translation>作出决定：%1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message numerus="yes">
        <source>Decide %Ln finding(s)</source>
        <translation>
            <numerusform>为 %Ln 个发现项作出决定</numerusform>
        </translation>
    </message>
    <message>
        <source>The same decision for each of them.</source>
        <translation>对每个发现项作出相同的决定。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>作出决定</translation>
    </message>
    <message>
        <source>An auditor reads this: say why it may stay as it is.</source>
        <translation>审计人员会阅读此内容：请说明为何可以保持原样。</translation>
    </message>
    <message>
        <source>Nothing is changed yet. The decision is written down; carry it out with the buttons beside the finding.</source>
        <translation>尚未更改任何内容。决定会被记录；请使用发现项旁边的按钮执行。</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>请说明原因。</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>正在记录…</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>撤回决定</translation>
    </message>
    <message>
        <source>Choose %1 or a later day.</source>
        <translation>请选择 %1 或之后的日期。</translation>
    </message>
    <message>
        <source>An auditor reads this: say why it may wait until then.</source>
        <translation>审计人员会阅读此内容：请说明为何可以等到那时。</translation>
    </message>
</context>
<context>
    <name>tokendesk::DetailPane</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>tokendesk::Divider</name>
    <message>
        <source>The arrow keys move it, Home and End move it as far as it goes, Enter puts it back.</source>
        <translation>方向键移动它，Home 和 End 移到尽头，Enter 复位。</translation>
    </message>
</context>
<context>
    <name>tokendesk::EditAccountDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>I know that this takes my own access as an administrator away</source>
        <translation>我知道这会取消我自己作为管理员的访问权限</translation>
    </message>
    <message>
        <source>A change of the role or the teams acts at once on every token of the account.</source>
        <translation>角色或团队的更改会立即作用于该账号的所有令牌。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>尚未更改任何内容</translation>
    </message>
    <message>
        <source>This is the account whose credential you are using. Without the Admin role you can manage nothing here any more, and cannot take this back yourself.</source>
        <translation>这是您当前所用凭据的账号。没有 Admin 角色，您将无法在此管理任何内容，也无法自行撤消此操作。</translation>
    </message>
    <message>
        <source>Saving the changes…</source>
        <translation>正在保存更改…</translation>
    </message>
</context>
<context>
    <name>tokendesk::EditConnectionDialog</name>
    <message>
        <source>Edit connection</source>
        <translation>编辑连接</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>Handing it to the keychain…</source>
        <translation>正在交给密钥环…</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>移除 %1？</translation>
    </message>
    <message>
        <source>Its token is taken out of the keychain, and its address, name and colour are forgotten.</source>
        <translation>其令牌将从密钥环中移除，其地址、名称和颜色也不再保留。</translation>
    </message>
    <message>
        <source>Nothing changes on the server: the token stays valid there. What this program has written down of its work stays too.</source>
        <translation>服务器上不会有任何变化：令牌在那里仍然有效。本程序的操作记录也会保留。</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>移除连接</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>正在移除…</translation>
    </message>
    <message>
        <source>Save without a test</source>
        <translation>不测试直接保存</translation>
    </message>
</context>
<context>
    <name>tokendesk::EvidenceDialog</name>
    <message>
        <source>Evidence pack</source>
        <translation>证据包</translation>
    </message>
    <message>
        <source>&amp;In the folder</source>
        <translation>保存到文件夹(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Hash of its manifest</source>
        <translation>其清单的哈希值(&amp;H)</translation>
    </message>
    <message>
        <source>A folder of its own with the report as PDF and HTML, and the same as tables and data: CSV, JSON, SARIF, a calendar, the policy.</source>
        <translation>一个单独的文件夹，包含 PDF 和 HTML 格式的报告，以及相同内容的表格和数据：CSV、JSON、SARIF、日历和策略。</translation>
    </message>
    <message>
        <source>The review is not finished: the report says so. A folder of its own with the report as PDF and HTML, and the same as tables and data: CSV, JSON, SARIF, a calendar, the policy.</source>
        <translation>审查尚未完成：报告中会注明。一个单独的文件夹，包含 PDF 和 HTML 格式的报告，以及相同内容的表格和数据：CSV、JSON、SARIF、日历和策略。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>It will be called “%1”.</source>
        <translation>名称将为“%1”。</translation>
    </message>
    <message>
        <source>Write it down elsewhere, in a ticket for example: with it anybody can prove later that nothing was altered. It is no signature.</source>
        <translation>请将其记录在别处，例如工单中：日后任何人都可以凭此证明内容未被篡改。它不是签名。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Write the pack</source>
        <translation>写入证据包</translation>
    </message>
    <message>
        <source>Folder for the evidence pack</source>
        <translation>证据包的文件夹</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another one.</source>
        <translation>没有这个文件夹。请另选一个。</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>正在写入报告…</translation>
    </message>
    <message>
        <source>The evidence pack is written</source>
        <translation>证据包已写入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Calling it off…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>No program on this desktop opens folders.</source>
        <translation>此桌面没有可打开文件夹的程序。</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>该文件夹已不存在。</translation>
    </message>
    <message>
        <source>No review is under way: the report is a draft of how everything stands now. A folder of its own with the report as PDF and HTML, and the same as tables and data: CSV, JSON, SARIF, a calendar, the policy.</source>
        <translation>没有正在进行的审查：报告是当前状况的草稿。在单独的文件夹中存放 PDF 和 HTML 报告，以及同样内容的表格和数据：CSV、JSON、SARIF、日历、策略。</translation>
    </message>
    <message>
        <source>The review from %1 to %2</source>
        <translation>%1 至 %2 的审查</translation>
    </message>
    <message>
        <source>The review since %1</source>
        <translation>始于 %1 的审查</translation>
    </message>
</context>
<context>
    <name>tokendesk::ExpiryPicker</name>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
</context>
<context>
    <name>tokendesk::ExpiryTimeline</name>
    <message>
        <source>Expiries</source>
        <translation>到期情况</translation>
    </message>
    <message>
        <source>Expiries %1</source>
        <translation>到期情况，%1</translation>
    </message>
    <message>
        <source>token state</source>
        <translation>令牌状态</translation>
    </message>
    <message>
        <source>gravest finding</source>
        <translation>最严重的发现项</translation>
    </message>
    <message>
        <source>Bars show the %1</source>
        <translation>条形显示%1</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>显示时间线</translation>
    </message>
    <message>
        <source>Fold the timeline away</source>
        <translation>收起时间线</translation>
    </message>
    <message>
        <source>Token expiries %1, %2</source>
        <translation>令牌到期情况，%1，%2</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF or picture…</source>
        <translation>另存为 PDF 或图片(&amp;S)…</translation>
    </message>
    <message>
        <source>Print or save the timeline</source>
        <translation>打印或保存时间线</translation>
    </message>
    <message>
        <source>The server&apos;s list does not say, or not readably, when or whether they expire: they are in none of the bars</source>
        <translation>服务器列表没有说明或无法读出它们何时或是否到期：它们不在任何柱形中</translation>
    </message>
</context>
<context>
    <name>tokendesk::FilterBar</name>
    <message>
        <source>More in the search text</source>
        <translation>搜索文本中还有其他条件</translation>
    </message>
    <message>
        <source>What stands beside “OR” or behind “-” has no chip: it counts all the same.</source>
        <translation>“OR”旁边或“-”之后的内容没有筛选标签，但仍然有效。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>重新显示全部</translation>
    </message>
    <message>
        <source>Take %1 out of the search</source>
        <translation>从搜索中去掉 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) of the search are not understood: %1</source>
        <translation>
            <numerusform>搜索中有 %Ln 处无法理解：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>无法理解：%1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
</context>
<context>
    <name>tokendesk::FilterChip</name>
    <message>
        <source>%1 of %2 shown · %3 hidden by filters</source>
        <translation>显示 %1 项，共 %2 项 · 过滤条件隐藏了 %3 项</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many rows are shown of how many that there are, where there is little room</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>tokendesk::FindingDelegate</name>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln 个发现项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::FindingModel</name>
    <message numerus="yes">
        <source>%1: %Ln finding(s)</source>
        <translation>
            <numerusform>%1：%Ln 个发现项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln finding(s), gravest %2, collapsed</source>
        <translation>
            <numerusform>%1：%Ln 个发现项，最严重的为“%2”，已折叠</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln finding(s), gravest %2, expanded</source>
        <translation>
            <numerusform>%1：%Ln 个发现项，最严重的为“%2”，已展开</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
</context>
<context>
    <name>tokendesk::FinishReviewDialog</name>
    <message>
        <source>Finish the review</source>
        <translation>完成审查</translation>
    </message>
    <message>
        <source>The lists are read once more, so that the record says how each token stands after the review. It cannot be changed afterwards.</source>
        <translation>程序会再读取一次列表，以便记录各令牌在审查之后的状态。记录之后无法更改。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>证据包…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found any more, and nothing was decided about it.</source>
        <translation>
            <numerusform>%Ln 个已不再发现，且未作决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the lists once more…</source>
        <translation>正在再次读取列表…</translation>
    </message>
    <message>
        <source>The review is finished</source>
        <translation>审查已完成</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be decided: rows of the lists could not be read. The record says that it is not known, and names the rows.</source>
        <translation>
            <numerusform>有 %Ln 个无法作出决定：列表中有无法读取的行。记录会说明这些情况未知，并列出这些行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is left</source>
        <translation>显示剩余项</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) to rotate, revoke or delete not carried out yet. Do it on the Review page: decision:rotate,revoke,delete finds them there. The report lists each.</source>
        <translation>
            <numerusform>有 %Ln 项轮换、吊销或删除的决定尚未执行。请在“审查”页面上执行：用 decision:rotate,revoke,delete 可以找到。报告会逐一列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its record is kept on this computer. The evidence pack is what you give away: a report for people, and the same as data.</source>
        <translation>其记录保存在本机。证据包是供您交付给他人的：一份供人阅读的报告，以及相同内容的数据。</translation>
    </message>
    <message numerus="yes">
        <source>The policy asks for a decision on %Ln finding(s).</source>
        <translation>
            <numerusform>策略要求对 %Ln 个发现项作出决定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are decided.</source>
        <translation>
            <numerusform>其中 %Ln 个已作出决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the lists again and finish</source>
        <translation>重新读取列表并完成</translation>
    </message>
    <message>
        <source>The record of the review says so.</source>
        <translation>审查记录中会写明这一点。</translation>
    </message>
</context>
<context>
    <name>tokendesk::FoldedChips</name>
    <message>
        <source>More</source>
        <extracomment>Filters for which there is no room</extracomment>
        <translation>更多</translation>
    </message>
    <message>
        <source>Filters for which the window is too narrow</source>
        <translation>窗口太窄而放不下的过滤器</translation>
    </message>
</context>
<context>
    <name>tokendesk::FormDialog</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Please wait: this has been asked for already, and its outcome would be lost.</source>
        <translation>请稍候：请求已经发出，现在离开会丢失其结果。</translation>
    </message>
    <message>
        <source>What you have typed is lost when you leave. Press Escape again, or close the window again, to discard it.</source>
        <translation>离开后您输入的内容将丢失。要放弃，请再按一次 Esc，或再次关闭窗口。</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>重新登录…</translation>
    </message>
</context>
<context>
    <name>tokendesk::HandoverChoice</name>
    <message>
        <source>By &amp;hand</source>
        <translation>手动(&amp;H)</translation>
    </message>
    <message>
        <source>To a &amp;file each</source>
        <translation>各写入一个文件(&amp;F)</translation>
    </message>
    <message>
        <source>To a &amp;command</source>
        <translation>交给命令(&amp;C)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>A program of yours, and its arguments</source>
        <translation>您的程序及其参数</translation>
    </message>
    <message>
        <source>TOKENDESK_TOKEN_NAME and TOKENDESK_ACCOUNT tell it whose it is.</source>
        <translation>TOKENDESK_TOKEN_NAME 和 TOKENDESK_ACCOUNT 会告知命令该值属于哪个令牌和账号。</translation>
    </message>
    <message>
        <source>A file of its own for each value, readable by you alone. Nothing is overwritten.</source>
        <translation>每个值单独存入一个文件，仅您可读。不会覆盖任何文件。</translation>
    </message>
    <message>
        <source>Folder for the tokens&apos; files</source>
        <translation>令牌文件的文件夹</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one.</source>
        <translation>没有这个文件夹。请选择一个。</translation>
    </message>
    <message>
        <source>You may not write into it. Choose another folder.</source>
        <translation>您没有写入该文件夹的权限。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>To a &amp;file</source>
        <translation>写入文件(&amp;F)</translation>
    </message>
</context>
<context>
    <name>tokendesk::HistoryFilterBar</name>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>别处</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>Since this day</source>
        <translation>从这一天起</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln 项变更</numerusform>
        </translation>
    </message>
    <message>
        <source>Since: as searched</source>
        <translation>起始：按搜索内容</translation>
    </message>
</context>
<context>
    <name>tokendesk::HistoryModel</name>
    <message>
        <source>What</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Token or account</source>
        <translation>令牌或账号</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>变更前后</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>发现时间</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
</context>
<context>
    <name>tokendesk::HistoryPage</name>
    <message>
        <source>What changed</source>
        <translation>变化情况</translation>
    </message>
    <message>
        <source>Details of what changed</source>
        <translation>变化详情</translation>
    </message>
    <message>
        <source>The program has watched this connection since %1</source>
        <translation>本程序自 %1 起监视此连接</translation>
    </message>
    <message>
        <source>Choose one change of a token first</source>
        <translation>请先选择一项令牌变更</translation>
    </message>
    <message>
        <source>The token is not there any more</source>
        <translation>该令牌已不存在</translation>
    </message>
    <message>
        <source>Choose one change of a token or an account first</source>
        <translation>请先选择一项令牌或账号的变更</translation>
    </message>
    <message>
        <source>The account is not there any more</source>
        <translation>该账号已不存在</translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <translation>未显示任何内容</translation>
    </message>
    <message>
        <source>Choose a change first</source>
        <translation>请先选择变更</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>未设置过滤条件</translation>
    </message>
    <message>
        <source>what-changed</source>
        <translation>变化情况</translation>
    </message>
    <message>
        <source>What changes is not written down</source>
        <translation>变化未被记录</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>What changed cannot be told</source>
        <translation>无法得知变化情况</translation>
    </message>
    <message>
        <source>Reading what changed…</source>
        <translation>正在读取变化情况…</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>没有匹配的变更</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) hidden by the filters.</source>
        <translation>
            <numerusform>过滤条件隐藏了 %Ln 项变更。</numerusform>
        </translation>
    </message>
    <message>
        <source>The program has watched this connection since %1.</source>
        <translation>本程序自 %1 起监视此连接。</translation>
    </message>
    <message>
        <source>Nothing changed since %1</source>
        <translation>自 %1 以来没有任何变化</translation>
    </message>
    <message>
        <source>Nothing changed at the last refresh</source>
        <translation>上次刷新时没有任何变化</translation>
    </message>
    <message>
        <source>Nothing changed since it was last open</source>
        <translation>自上次打开以来没有任何变化</translation>
    </message>
    <message>
        <source>Choose a change to see when it happened and where.</source>
        <translation>选择一项变更，查看其发生的时间和位置。</translation>
    </message>
    <message>
        <source>What was changed after the last refresh shows with the next one.</source>
        <translation>上次刷新之后的更改会在下次刷新时显示。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>尚无变化</translation>
    </message>
    <message>
        <source>No change matches “%1”</source>
        <translation>没有更改匹配“%1”</translation>
    </message>
</context>
<context>
    <name>tokendesk::HttpClient</name>
    <message>
        <source>The connection is read-only, so the change was not sent</source>
        <translation>该连接为只读，因此未发送变更</translation>
    </message>
    <message>
        <source>Edit the connection to allow changes</source>
        <translation>请编辑连接以允许更改</translation>
    </message>
    <message>
        <source>The connection is locked</source>
        <translation>连接已锁定</translation>
    </message>
    <message>
        <source>Unlock it first</source>
        <translation>请先解锁</translation>
    </message>
</context>
<context>
    <name>tokendesk::HttpTransport</name>
    <message>
        <source>The credential holds characters that no token has, so it was not sent</source>
        <translation>凭据包含令牌中不会出现的字符，因此未发送</translation>
    </message>
    <message>
        <source>Paste the token again</source>
        <translation>请重新粘贴令牌</translation>
    </message>
    <message>
        <source>%1 is not encrypted, so the credential was not sent</source>
        <translation>%1 未加密，因此未发送凭据</translation>
    </message>
    <message>
        <source>Use an address that begins with https://</source>
        <translation>请使用以 https:// 开头的地址</translation>
    </message>
</context>
<context>
    <name>tokendesk::IdentityPanel</name>
    <message>
        <source>Never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>The credential does not say</source>
        <translation>凭据中未说明</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Credential of</source>
        <translation>凭据所属</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>The server does not say</source>
        <translation>服务器未说明</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问权限</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>None was used: the system did not name its own in time.</source>
        <translation>没有使用：系统未能及时给出其代理。</translation>
    </message>
</context>
<context>
    <name>tokendesk::ImportDialog</name>
    <message>
        <source>There is another “%1”: it is added as “%2”.</source>
        <translation>已有另一个“%1”：将添加为“%2”。</translation>
    </message>
    <message>
        <source>It is there already, and left out.</source>
        <translation>已存在，略过。</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>无代理</translation>
    </message>
    <message>
        <source>authority in %1</source>
        <translation>颁发机构位于 %1</translation>
    </message>
    <message>
        <source>client certificate in %1</source>
        <translation>客户端证书位于 %1</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>导入连接</translation>
    </message>
    <message>
        <source>The file says where your token will be sent, and through which proxy. Take over only what you know. Each asks for its own token when you open it; nothing that is there already is changed.</source>
        <translation>该文件决定您的令牌将发送到何处，以及经由哪个代理。请仅导入您了解的内容。打开每个连接时会要求提供其自己的令牌；已有的内容不会更改。</translation>
    </message>
    <message>
        <source>Connections in the file</source>
        <translation>文件中的连接</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln connection(s)</source>
        <translation>
            <numerusform>添加 %Ln 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>没有可添加的内容。</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>正在记录…</translation>
    </message>
    <message>
        <source>SOCKS5 proxy %1</source>
        <translation>SOCKS5 代理 %1</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>代理 %1</translation>
    </message>
    <message>
        <source>This connection is left out.</source>
        <translation>此连接将被略过。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) cannot be taken over; the list says why.</source>
        <translation>
            <numerusform>有 %Ln 个连接无法采用；原因见列表。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::InterruptedBanner</name>
    <message>
        <source>The containment of %1 was interrupted. Some of its tokens may still be active.</source>
        <translation>对 %1 的遏制被中断。其部分令牌可能仍然有效。</translation>
    </message>
    <message>
        <source>Contain it…</source>
        <translation>遏制…</translation>
    </message>
    <message numerus="yes">
        <source>A plan for %Ln token(s) was interrupted. What was done is done; the rest waits.</source>
        <translation>
            <numerusform>一个涉及 %Ln 个令牌的计划被中断。已完成的部分保持不变，其余部分仍在等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look and continue…</source>
        <translation>查看并继续…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不再处理</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>A plan was interrupted, and cannot be taken up: %1</source>
        <translation>一个计划被中断，无法继续：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;2 of 3&quot;, of what was interrupted; %2: what it is</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>The containment of %1 has not come to its end. %2</source>
        <extracomment>%2: sentences on what is left of it</extracomment>
        <translation>%1 的遏制尚未结束。%2</translation>
    </message>
    <message>
        <source>It can go on when the deployment answers. Look at what was done.</source>
        <translation>部署有响应后可以继续。请查看已完成的内容。</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>The account is not deactivated yet.</source>
        <translation>该账号尚未停用。</translation>
    </message>
    <message>
        <source>The containment of %1 was interrupted. %2</source>
        <extracomment>%2: sentences on what is left of it</extracomment>
        <translation>对 %1 的遏制被中断。%2</translation>
    </message>
    <message>
        <source>What it said when it ended: %1</source>
        <extracomment>%1: why a containment came to no good end, in sentences of that time</extracomment>
        <translation>结束时的说明：%1</translation>
    </message>
</context>
<context>
    <name>tokendesk::Journal</name>
    <message>
        <source>The change could not be written down, so it was not sent</source>
        <translation>无法记录该变更，因此未发送</translation>
    </message>
    <message>
        <source>The outcome of a change could not be written down</source>
        <translation>无法记录变更的结果</translation>
    </message>
    <message>
        <source>The journal could not be read</source>
        <translation>无法读取日志</translation>
    </message>
    <message>
        <source>The journal could not be sealed</source>
        <translation>无法封存日志</translation>
    </message>
    <message>
        <source>What is going on could not be written down</source>
        <translation>无法记录正在进行的操作</translation>
    </message>
    <message>
        <source>something else goes by this id</source>
        <translation>此标识已被其他内容使用</translation>
    </message>
    <message>
        <source>What became of a new token&apos;s value could not be written down</source>
        <translation>未能记录新令牌的值的去向</translation>
    </message>
</context>
<context>
    <name>tokendesk::LanguageChoice</name>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Of everything that is shown. What was written before stays as it is.</source>
        <translation>适用于所有显示的内容。此前已写入的内容保持原样。</translation>
    </message>
</context>
<context>
    <name>tokendesk::LeftoverPanel</name>
    <message>
        <source>Revoke it and make another…</source>
        <translation>吊销并另建一个…</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>吊销该令牌</translation>
    </message>
    <message>
        <source>Leave it valid</source>
        <translation>保持有效</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like it.</source>
        <translation>
            <numerusform>另有 %Ln 个类似情况。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its value was never handed over</source>
        <translation>其值从未交付</translation>
    </message>
    <message>
        <source>%1 of %2 was created %3, and it is not written down that its value was copied or saved. If you do not have it either, nobody can use it.</source>
        <translation>%2 的 %1 创建于 %3，没有其值被复制或保存的记录。如果您也没有该值，则没有人能使用它。</translation>
    </message>
</context>
<context>
    <name>tokendesk::LoadNotices</name>
    <message>
        <source>What you see was read %1. %2</source>
        <translation>您看到的内容读取于 %1。%2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>无法读取的内容</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>重新登录…</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Show the empty lists</source>
        <translation>显示空列表</translation>
    </message>
    <message>
        <source>%1 It is tried again with each refresh.</source>
        <translation>%1 每次刷新时都会重试。</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>添加连接…</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>编辑此连接…</translation>
    </message>
</context>
<context>
    <name>tokendesk::LockedPage</name>
    <message>
        <source>&amp;Token</source>
        <translation>令牌(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Other connection</source>
        <translation>其他连接</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 已锁定</translation>
    </message>
    <message>
        <source>Tokendesk no longer holds its token, and no keychain has it: give it again. What you had begun is kept.</source>
        <translation>Tokendesk 已不再持有其令牌，也没有密钥环保存它：请重新提供。您已开始的工作会保留。</translation>
    </message>
    <message>
        <source>Tokendesk no longer holds its token: the system&apos;s keychain gives it back. What you had begun is kept.</source>
        <translation>Tokendesk 已不再持有其令牌：系统的密钥环会将其取回。您已开始的工作会保留。</translation>
    </message>
    <message>
        <source>The value of a new token waits to be taken. It is kept until you unlock; do not end the program before.</source>
        <translation>有一个新令牌的值等待取走。它会保留到您解锁为止；在此之前请勿退出程序。</translation>
    </message>
    <message>
        <source>Tokendesk no longer holds its token: the sandbox makes another. What you had begun is kept.</source>
        <translation>Tokendesk 已不再持有其令牌：沙盒会另外生成一个。您已开始的内容会保留。</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the key</source>
        <translation>密钥的密码短语(&amp;P)</translation>
    </message>
    <message>
        <source>Proxy pass&amp;word</source>
        <translation>代理密码(&amp;W)</translation>
    </message>
</context>
<context>
    <name>tokendesk::LookPage</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>As the system: follows the desktop&apos;s light, dark or high contrast, also while the program runs.</source>
        <translation>跟随系统：采用桌面的浅色、深色或高对比度设置，程序运行期间也随之变化。</translation>
    </message>
</context>
<context>
    <name>tokendesk::MainWindow</name>
    <message>
        <source>Other connection</source>
        <translation>其他连接</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>编辑此连接…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s keychain</source>
        <translation>正在等待系统的密钥环</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>正在启动沙盒…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open a connection first</source>
        <translation>请先打开连接</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>添加连接…</translation>
    </message>
    <message>
        <source>Import connections…</source>
        <translation>导入连接…</translation>
    </message>
    <message>
        <source>Export connections…</source>
        <translation>导出连接…</translation>
    </message>
    <message>
        <source>Remove this connection…</source>
        <translation>移除此连接…</translation>
    </message>
    <message>
        <source>Reset sandbox…</source>
        <translation>重置沙盒…</translation>
    </message>
    <message>
        <source>The language changes when the window is unlocked.</source>
        <translation>语言将在窗口解锁后更改。</translation>
    </message>
    <message>
        <source>The language changes when this connection is saved or left.</source>
        <translation>语言将在保存或放弃此连接后更改。</translation>
    </message>
    <message>
        <source>The language changes when this is closed: %1.</source>
        <extracomment>%1: titles of windows</extracomment>
        <translation>语言将在关闭以下窗口后更改：%1。</translation>
    </message>
    <message>
        <source>Renew the credential…</source>
        <translation>续期凭据…</translation>
    </message>
    <message>
        <source>%1 (this run only)</source>
        <translation>%1（仅本次运行）</translation>
    </message>
    <message>
        <source>Forget this connection</source>
        <translation>忘记此连接</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>There is no token for it</source>
        <translation>没有用于它的令牌</translation>
    </message>
    <message>
        <source>The system&apos;s keychain has none.</source>
        <translation>系统的密钥环中没有。</translation>
    </message>
    <message>
        <source>Sign in with the browser, or paste one.</source>
        <translation>请用浏览器登录，或粘贴一个。</translation>
    </message>
    <message>
        <source>Give it a token…</source>
        <translation>提供令牌…</translation>
    </message>
    <message>
        <source>%1 was not opened: what goes on here comes first. It is in the list of connections.</source>
        <translation>%1 未打开：此处正在进行的操作优先。它在连接列表中。</translation>
    </message>
    <message>
        <source>No connection is kept yet</source>
        <translation>尚未保存任何连接</translation>
    </message>
    <message>
        <source>Something is still going on, or not saved: unlock first.</source>
        <translation>仍有操作在进行或未保存：请先解锁。</translation>
    </message>
    <message>
        <source>Something that was typed is not saved: unlock first, or choose again to discard it.</source>
        <translation>输入的内容尚未保存：请先解锁，或再次选择以放弃。</translation>
    </message>
    <message>
        <source>Locked — Tokendesk</source>
        <translation>已锁定 — Tokendesk</translation>
    </message>
    <message>
        <source>%1 (read-only) — Tokendesk</source>
        <translation>%1（只读） — Tokendesk</translation>
    </message>
    <message>
        <source>%1 — Tokendesk</source>
        <translation>%1 — Tokendesk</translation>
    </message>
    <message>
        <source>Sign in for this run only…</source>
        <translation>仅为本次运行登录…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>重新登录…</translation>
    </message>
    <message>
        <source>A whole API server with demonstration data, on this computer only</source>
        <translation>完整的 API 服务器，带有演示数据，仅在本机运行</translation>
    </message>
    <message>
        <source>The token value that you copied leaves the clipboard with the program. Paste it first, or choose the same again to quit.</source>
        <translation>您复制的令牌值会随程序一起从剪贴板中消失。请先粘贴，或再次执行同一操作以退出。</translation>
    </message>
</context>
<context>
    <name>tokendesk::ManualBrowser</name>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
</context>
<context>
    <name>tokendesk::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>手册页面</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Divider between the pages and the text</source>
        <translation>页面列表与正文之间的分隔条</translation>
    </message>
    <message>
        <source>No page has all these words.</source>
        <translation>没有包含所有这些词的页面。</translation>
    </message>
</context>
<context>
    <name>tokendesk::NavFilterButton</name>
    <message>
        <source>Filter: %1</source>
        <translation>过滤器：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter&apos;s name and its text</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>tokendesk::NavFilters</name>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Rename, pin, order…</source>
        <translation>重命名、固定、排序…</translation>
    </message>
</context>
<context>
    <name>tokendesk::Navigation</name>
    <message>
        <source>What was done with this program</source>
        <translation>用本程序所做的操作</translation>
    </message>
    <message>
        <source>What became different on the server, by whatever means</source>
        <translation>服务器上发生的变化，不论通过何种方式</translation>
    </message>
</context>
<context>
    <name>tokendesk::NewAccountDialog</name>
    <message>
        <source>New service account</source>
        <translation>新建服务账号</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>创建账号</translation>
    </message>
    <message>
        <source>Step 1 of 2: the account. Its first token is the next step, and can wait.</source>
        <translation>第 1 步，共 2 步：账号。下一步创建其第一个令牌，可以稍后进行。</translation>
    </message>
    <message>
        <source>Creating the account…</source>
        <translation>正在创建账号…</translation>
    </message>
    <message>
        <source>%1 was created as %2.</source>
        <translation>%1 已创建，服务 ID 为 %2。</translation>
    </message>
    <message>
        <source>No token can be made for it now: %1.</source>
        <translation>现在无法为其创建令牌：%1。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Step 2 of 2: its first token.</source>
        <translation>第 2 步，共 2 步：第一个令牌。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>The account stays; tokens can be made at any time</source>
        <translation>账号会保留；可以随时创建令牌</translation>
    </message>
    <message>
        <source>The server gave it the role %1, not %2 as asked.</source>
        <translation>服务器给它的角色是 %1，而不是要求的 %2。</translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <translation>%1 已创建。</translation>
    </message>
    <message>
        <source>The server gave it the name %1, not %2 as asked.</source>
        <translation>服务器为其命名为 %1，而非所要求的 %2。</translation>
    </message>
    <message>
        <source>Its teams are %1, not as asked.</source>
        <translation>其团队为 %1，与所要求的不同。</translation>
    </message>
    <message>
        <source>Looking for the account…</source>
        <translation>正在查找账号…</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>查找</translation>
    </message>
</context>
<context>
    <name>tokendesk::NewTokenDialog</name>
    <message>
        <source>Please wait: the token is being made, and its value would be lost. This takes at most a minute.</source>
        <translation>请稍候：正在创建令牌，现在离开会丢失其值。最多需要一分钟。</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新建令牌</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>创建令牌</translation>
    </message>
    <message>
        <source>Creating the token…</source>
        <translation>正在创建令牌…</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Looking for the token…</source>
        <translation>正在查找令牌…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tokendesk::NoteDialog</name>
    <message>
        <source>A person or a team</source>
        <translation>个人或团队</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>它的用途</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>负责人(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>用途(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Review it on</source>
        <translation>复核日期(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>正在记录…</translation>
    </message>
    <message>
        <source>Several values: each stays as it is</source>
        <translation>多个不同的值：各自保持不变</translation>
    </message>
    <message>
        <source>Several dates: each stays as it is.</source>
        <translation>多个不同的日期：各自保持不变。</translation>
    </message>
    <message>
        <source>Owner and purpose of %1</source>
        <translation>%1 的负责人和用途</translation>
    </message>
    <message>
        <source>Without an owner, a purpose and a day the finding stays.</source>
        <translation>没有负责人、用途和日期，该发现项将保留。</translation>
    </message>
    <message>
        <source>Not written down: %1</source>
        <translation>未记录：%1</translation>
    </message>
    <message>
        <source>Close this, and open it again for what has the ID now</source>
        <translation>请关闭此窗口，然后为现在使用该 ID 的对象重新打开</translation>
    </message>
    <message numerus="yes">
        <source>Owner and purpose (%Ln selected)</source>
        <translation>
            <numerusform>负责人和用途（已选 %Ln 项）</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept on this computer: the server has no field for it.</source>
        <translation>保存在本机：服务器没有相应的字段。</translation>
    </message>
</context>
<context>
    <name>tokendesk::NotesDialog</name>
    <message>
        <source>%1 could not be read</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>It is no file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>Notes as CSV</source>
        <translation>CSV 备注</translation>
    </message>
    <message>
        <source>What the file changes</source>
        <translation>文件带来的更改</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation>导出备注</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>电子表格 (*.csv)</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Open a file of notes</source>
        <translation>打开备注文件</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv *.tsv *.txt)</source>
        <translation>电子表格 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <translation>无法使用 %1。%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be taken over; the table says why.</source>
        <translation>
            <numerusform>有 %Ln 行无法采用；原因见表格。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file changes nothing.</source>
        <translation>该文件未带来任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>Take over %Ln note(s)</source>
        <translation>
            <numerusform>采用 %Ln 条备注</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing them down…</source>
        <translation>正在记录…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) taken over.</source>
        <translation>
            <numerusform>已采用 %Ln 条备注。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking them back…</source>
        <translation>正在撤消…</translation>
    </message>
    <message>
        <source>The notes are as they were before.</source>
        <translation>备注已恢复原样。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what is counted, and the count: &quot;New: 3&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Owner, purpose and review date of every account and token, kept on this computer. Export them, fill in the blanks in a spreadsheet, and open the file again: nothing is taken over before you have seen what it changes.</source>
        <translation>每个账号和令牌的负责人、用途和复核日期，保存在本机。将其导出，在电子表格中填写空白处，然后重新打开该文件：在您看到更改内容之前，不会采用任何内容。</translation>
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
        <translation>空</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>已清空</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>The account itself</source>
        <translation>账号本身</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>令牌 %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>账号 %1</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理情况</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>复核日期</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>不可采用的原因</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
</context>
<context>
    <name>tokendesk::NoticeCentre</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Tokendesk keeps running</source>
        <translation>Tokendesk 继续运行</translation>
    </message>
    <message>
        <source>Its icon in the tray brings the window back, and can quit.</source>
        <translation>可通过托盘图标找回窗口或退出。</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>显示窗口</translation>
    </message>
    <message>
        <source>Open this connection</source>
        <translation>打开此连接</translation>
    </message>
    <message>
        <source>%1 is not watched</source>
        <translation>未监视 %1</translation>
    </message>
    <message>
        <source>It is opened once the keyring is unlocked, or from the window.</source>
        <translation>密钥环解锁后将打开它，也可从窗口中打开。</translation>
    </message>
</context>
<context>
    <name>tokendesk::NoticeSettingsPage</name>
    <message>
        <source>&amp;Tell me before tokens expire, and when one has</source>
        <translation>在令牌过期前和过期时提醒我(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Days before</source>
        <translation>提前天数(&amp;D)</translation>
    </message>
    <message>
        <source>Also &amp;rotations that wait for their next step</source>
        <translation>同时提醒等待下一步的轮换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>免打扰时段(&amp;Q)</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>免打扰开始时间</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>免打扰结束时间</translation>
    </message>
    <message>
        <source>Quiet on &amp;Saturdays and Sundays</source>
        <translation>周六和周日免打扰(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray, with the number of tokens that expire within %1 days</source>
        <translation>在托盘中显示图标，并标出 %1 天内将过期的令牌数(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>关闭窗口后在托盘中继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>Start with &amp;my session, in the background</source>
        <translation>随会话在后台启动(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Write it anew</source>
        <translation>重新写入(&amp;W)</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Up to %1 numbers from 1 to %2, with commas between them</source>
        <translation>最多 %1 个 1 到 %2 之间的数字，以逗号分隔</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>免打扰</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>托盘</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>What comes up meanwhile is told when the quiet ends.</source>
        <translation>期间出现的内容将在免打扰结束后提醒。</translation>
    </message>
    <message>
        <source>It is quiet now, until %1, %2. %3</source>
        <extracomment>%1: a weekday, %2: a time, %3: the next sentence</extracomment>
        <translation>现在为免打扰时段，至%1 %2。%3</translation>
    </message>
    <message>
        <source>Looking for the desktop&apos;s notification service…</source>
        <translation>正在查找桌面的通知服务…</translation>
    </message>
    <message>
        <source>The desktop shows them: %1</source>
        <translation>由桌面显示：%1</translation>
    </message>
    <message>
        <source>This desktop has no notification service: the tray icon shows them.</source>
        <translation>此桌面没有通知服务：由托盘图标显示提醒。</translation>
    </message>
    <message>
        <source>This desktop has no tray now: closing the window ends the program. Notices come all the same while it runs. The icon appears when there is a tray.</source>
        <translation>此桌面目前没有托盘：关闭窗口会结束程序。程序运行期间仍会提醒。有了托盘后图标就会出现。</translation>
    </message>
    <message>
        <source>Here the system&apos;s own settings decide what starts with the session.</source>
        <translation>此处由系统自己的设置决定随会话启动的内容。</translation>
    </message>
    <message>
        <source>%1 has been edited: it starts this program in another way, or another one.</source>
        <translation>%1 已被编辑：它以其他方式启动此程序，或启动了其他程序。</translation>
    </message>
    <message>
        <source>This desktop has no notification service: they are shown in the window.</source>
        <translation>此桌面没有通知服务：通知会显示在窗口中。</translation>
    </message>
    <message>
        <source>C&amp;onnections that are not open, too</source>
        <translation>也包括未打开的连接(&amp;O)</translation>
    </message>
    <message>
        <source>Tick “%1” first</source>
        <extracomment>%1: the words of a check box</extracomment>
        <translation>请先勾选“%1”</translation>
    </message>
    <message>
        <source>You are told once for each number: that many days before a token expires. Several tokens share one notice.</source>
        <translation>每个数字通知一次：在令牌到期前相应天数时通知。多个令牌合并为一条通知。</translation>
    </message>
    <message>
        <source>These are not looked at while the window is locked.</source>
        <translation>窗口锁定期间不会查看这些连接。</translation>
    </message>
    <message>
        <source>It was switched off, here or in the desktop&apos;s own settings. Tick this to switch it on again.</source>
        <translation>它已在此处或桌面自身的设置中关闭。勾选此项可重新启用。</translation>
    </message>
</context>
<context>
    <name>tokendesk::OrderedList</name>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Choose a line first</source>
        <translation>请先选择一行</translation>
    </message>
    <message>
        <source>It is the first one already</source>
        <translation>已经是第一个</translation>
    </message>
    <message>
        <source>It is the last one already</source>
        <translation>已经是最后一个</translation>
    </message>
</context>
<context>
    <name>tokendesk::OwnPolicies</name>
    <message>
        <source>%1 could not be read</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>It is no file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>Check who may read it</source>
        <translation>请检查其读取权限</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>第 %1 行，“%2”：%3</translation>
    </message>
    <message>
        <source>Give it another id, or take the file out of the folder</source>
        <translation>请指定其他 ID，或将该文件移出文件夹</translation>
    </message>
    <message>
        <source>The folder %1 could not be read</source>
        <translation>无法读取文件夹 %1</translation>
    </message>
    <message>
        <source>is that of a policy of the program</source>
        <translation>是程序自带策略的 ID</translation>
    </message>
    <message>
        <source>is that of %1 already</source>
        <translation>已是 %1 的 ID</translation>
    </message>
    <message>
        <source>The folder %1 could not be made</source>
        <translation>无法创建文件夹 %1</translation>
    </message>
    <message>
        <source>Check the free space and the rights of its folder</source>
        <translation>请检查可用空间及其文件夹的权限</translation>
    </message>
    <message>
        <source>A policy of the program cannot be changed</source>
        <translation>程序自带的策略无法更改</translation>
    </message>
    <message>
        <source>Duplicate it and change that</source>
        <translation>请复制一份，然后更改副本</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <translation>无法删除 %1</translation>
    </message>
    <message>
        <source>Check the rights of its folder</source>
        <translation>请检查其文件夹的权限</translation>
    </message>
</context>
<context>
    <name>tokendesk::PackCheckDialog</name>
    <message>
        <source>The evidence pack&apos;s folder</source>
        <translation>证据包的文件夹</translation>
    </message>
    <message>
        <source>Check an evidence pack</source>
        <translation>核查证据包</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>不符之处</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reading its files…</source>
        <translation>正在读取其文件…</translation>
    </message>
    <message>
        <source>Nothing was altered</source>
        <translation>内容未被篡改</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are as the manifest says, and their numbers agree. %1, written %2.</source>
        <translation>
            <numerusform>%Ln 个文件与清单相符，且数量一致。%1，写入于 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>This proves nothing unless the manifest&apos;s hash is the one that was written down elsewhere: %1</source>
        <translation>除非清单的哈希值与记录在别处的一致，否则这不能证明任何内容：%1</translation>
    </message>
    <message>
        <source>This pack is not as it was written</source>
        <translation>此证据包与写入时不符</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) do not fit.</source>
        <translation>
            <numerusform>有 %Ln 处不符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The pack &amp;before it</source>
        <translation>前一个包(&amp;B)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Choose its folder to check that this pack follows it. May stay empty.</source>
        <translation>选择其文件夹，以检查此包是否接在它之后。可以留空。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>The folder of the pack before it</source>
        <translation>前一个包的文件夹</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another one.</source>
        <translation>没有这个文件夹。请另选一个。</translation>
    </message>
    <message>
        <source>It follows the pack before.</source>
        <translation>它接在前一个包之后。</translation>
    </message>
    <message>
        <source>Choose the pack before of the same connection.</source>
        <translation>请选择同一连接的前一个包。</translation>
    </message>
</context>
<context>
    <name>tokendesk::PlanDialog</name>
    <message numerus="yes">
        <source>Revoke %Ln token(s)</source>
        <translation>
            <numerusform>吊销 %Ln 个令牌</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln token(s)</source>
        <translation>
            <numerusform>恢复 %Ln 个令牌</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln token(s)</source>
        <translation>
            <numerusform>删除 %Ln 个令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>What uses them stops working at once. You can restore them until somebody deletes them.</source>
        <translation>使用它们的程序会立即停止工作。在被删除之前，您可以将其恢复。</translation>
    </message>
    <message>
        <source>They work again at once, for everybody who has their value.</source>
        <translation>它们会立即重新生效，任何持有其值的人都可以使用。</translation>
    </message>
    <message>
        <source>Deleted tokens and their history cannot be had back.</source>
        <translation>已删除的令牌及其历史记录无法找回。</translation>
    </message>
    <message>
        <source>Tokens of the plan</source>
        <translation>计划中的令牌</translation>
    </message>
    <message>
        <source>Save plan…</source>
        <translation>保存计划…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Undo what was done…</source>
        <translation>撤消已完成的操作…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>There is nothing left to do</source>
        <translation>没有剩余的操作</translation>
    </message>
    <message>
        <source>%1 of %2 will be carried out</source>
        <translation>将执行 %1 项，共 %2 项</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>略过 %1 项</translation>
    </message>
    <message>
        <source>approved by %1, %2</source>
        <translation>由 %1 批准，%2</translation>
    </message>
    <message>
        <source>I know that my own credential is among them, and have another way to connect</source>
        <translation>我知道其中包括我自己的凭据，并且我有其他连接方式</translation>
    </message>
    <message>
        <source>I know that they cannot be had back</source>
        <translation>我知道它们无法找回</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1 项</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>剩余 %Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Not everything was done; the table says why.</source>
        <translation>未能全部完成；原因见表格。</translation>
    </message>
    <message>
        <source>All is done.</source>
        <translation>全部完成。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>It is still running. Stop it first, or leave this open.</source>
        <translation>仍在运行。请先停止，或保持此窗口打开。</translation>
    </message>
    <message>
        <source>Reading the list once more…</source>
        <translation>正在再次读取列表…</translation>
    </message>
    <message>
        <source>The list has changed meanwhile. Look at the plan again before you apply it.</source>
        <translation>列表在此期间已有变化。请在执行之前重新查看计划。</translation>
    </message>
    <message>
        <source>Saved as %1. Somebody else can open and approve it.</source>
        <translation>已保存为 %1。其他人可以打开并批准它。</translation>
    </message>
    <message>
        <source>Approved. Save the plan to give it back.</source>
        <translation>已批准。请保存计划以便交回。</translation>
    </message>
    <message>
        <source>Carry out the rest</source>
        <translation>执行其余部分</translation>
    </message>
    <message>
        <source>%1 done before</source>
        <translation>之前已完成 %1</translation>
    </message>
    <message numerus="yes">
        <source>Reactivate %Ln account(s) first; their tokens do not work before</source>
        <translation>
            <numerusform>先重新启用 %Ln 个账号；在此之前它们的令牌无法使用</numerusform>
        </translation>
    </message>
    <message>
        <source>An approval is of the whole plan. Save it as it is now, open it, and approve that</source>
        <translation>批准是针对整个计划的。请将其按现状保存，打开后再批准</translation>
    </message>
    <message>
        <source>Deactivate %1 again once its tokens are revoked</source>
        <translation>令牌吊销后再次停用 %1</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln account(s) again once the tokens are revoked</source>
        <translation>
            <numerusform>令牌吊销后再次停用 %Ln 个账号</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivating %1…</source>
        <translation>正在停用 %1…</translation>
    </message>
    <message>
        <source>All is done. Deactivated again: %1.</source>
        <translation>全部完成。已再次停用：%1。</translation>
    </message>
    <message>
        <source>All is done. Reactivated: %1. To undo this deactivates it again.</source>
        <translation>全部完成。已重新启用：%1。撤消将再次停用。</translation>
    </message>
    <message>
        <source>You have changed this plan: its reason, its approval or its lines. That is lost when you leave, unless you save it. Press Escape again, or close the window again, to discard it.</source>
        <translation>您更改了此计划：其原因、批准或行。如果不保存就离开，这些将会丢失。再按一次 Esc 或再关闭一次窗口即可放弃。</translation>
    </message>
    <message>
        <source>Looking at them…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Only what needs a &amp;look</source>
        <translation>仅显示需要查看的(&amp;L)</translation>
    </message>
    <message>
        <source>What speaks against it, what is left out; at the end, what was not done</source>
        <translation>有何反对理由、哪些被略过；结束时，哪些未完成</translation>
    </message>
    <message>
        <source>made by %1, %2</source>
        <translation>创建者：%1，%2</translation>
    </message>
    <message>
        <source>This deployment does not offer to reactivate an account</source>
        <translation>该部署不提供重新启用账户的功能</translation>
    </message>
    <message>
        <source>Why? It is shown under Activity (optional)</source>
        <translation>原因？会显示在“活动”中（可选）</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 项需要查看</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln account(s) again</source>
        <translation>
            <numerusform>再次停用 %Ln 个账号</numerusform>
        </translation>
    </message>
    <message>
        <source>Every token is left out: tick those to revoke</source>
        <translation>所有令牌都已排除：请勾选要吊销的令牌</translation>
    </message>
    <message>
        <source>Every token is left out: tick those to restore</source>
        <translation>所有令牌都已排除：请勾选要恢复的令牌</translation>
    </message>
    <message>
        <source>Every token is left out: tick those to delete</source>
        <translation>所有令牌都已排除：请勾选要删除的令牌</translation>
    </message>
    <message>
        <source>%1 unclear</source>
        <translation>%1 项结果不明</translation>
    </message>
    <message>
        <source>What was not started stays as it was</source>
        <translation>未开始的部分保持原样</translation>
    </message>
    <message>
        <source>Retry what was not done</source>
        <translation>重试未执行的项</translation>
    </message>
    <message>
        <source>%1 not done</source>
        <translation>%1 项未执行</translation>
    </message>
    <message>
        <source>%1 done · %2 not done · %3 unclear · %4 not started · %5 left out</source>
        <translation>%1 项完成 · %2 项未执行 · %3 项结果不明 · %4 项未开始 · %5 项略过</translation>
    </message>
</context>
<context>
    <name>tokendesk::PlanModel</name>
    <message>
        <source>may be the credential that you are using</source>
        <translation>可能是您正在使用的凭据</translation>
    </message>
    <message>
        <source>used in the last 24 hours</source>
        <translation>最近 24 小时内使用过</translation>
    </message>
    <message>
        <source>its account has no other that works</source>
        <translation>其账号没有其他可用的令牌</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>吊销</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>included</source>
        <translation>已包含</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>Carry it out</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理情况</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>不宜执行的因素</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>used since the plan was made</source>
        <translation>在计划制定之后被使用过</translation>
    </message>
    <message>
        <source>its account is deactivated</source>
        <translation>其账号已停用</translation>
    </message>
    <message>
        <source>it has expired, and does not work restored either</source>
        <translation>它已过期，恢复后也无法使用</translation>
    </message>
</context>
<context>
    <name>tokendesk::PlanRun</name>
    <message>
        <source>Takes back plan %1</source>
        <translation>撤消计划 %1</translation>
    </message>
    <message>
        <source>%1 could not be reactivated, so no token was restored: %2</source>
        <translation>%1 无法重新启用，因此没有恢复任何令牌：%2</translation>
    </message>
    <message>
        <source>%1 could not be deactivated: %2</source>
        <translation>无法停用 %1：%2</translation>
    </message>
    <message>
        <source>Reactivated before that, and active now: %1. Try again, or deactivate what shall not stay active.</source>
        <translation>在此之前已重新启用、现在有效：%1。请重试，或停用不应保持有效的账户。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Not deactivated: %1</source>
        <translation>未停用：%1</translation>
    </message>
</context>
<context>
    <name>tokendesk::PolicyEditor</name>
    <message>
        <source>Policies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>保存并关闭</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Use this policy</source>
        <translation>使用此策略</translation>
    </message>
    <message>
        <source>The review judges by it from now on; what was changed is saved first</source>
        <translation>审查从现在起按此策略评估；更改的内容会先行保存</translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <translation>%1（自有）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name that is taken, and a number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation>导入策略</translation>
    </message>
    <message>
        <source>Policy (*.json)</source>
        <translation>策略 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <translation>未导入 %1。%2</translation>
    </message>
    <message>
        <source>Imported. Save it to keep it.</source>
        <translation>已导入。请保存以保留。</translation>
    </message>
    <message>
        <source>Export the policy</source>
        <translation>导出策略</translation>
    </message>
    <message>
        <source>Correct what is marked first.</source>
        <translation>请先更正标记的内容。</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>Delete this policy?</source>
        <translation>删除此策略？</translation>
    </message>
    <message>
        <source>The review judges by it now, and will by the default policy. The file cannot be had back; reviews that name it keep their numbers.</source>
        <translation>审查目前按此策略评估，之后将改用默认策略。该文件无法找回；指明该策略的审查会保留其数值。</translation>
    </message>
    <message>
        <source>The file cannot be had back; reviews that name it keep their numbers.</source>
        <translation>该文件无法找回；指明该策略的审查会保留其数值。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>正在删除…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>The review judges by “%1” now.</source>
        <translation>审查现在按“%1”评估。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Not saved yet: %1.</source>
        <translation>尚未保存：%1。</translation>
    </message>
    <message>
        <source>A policy says what a review looks for, and how serious each finding is. The built-in policies cannot be changed: duplicate one, and change the copy.</source>
        <translation>策略规定审查要查找什么，以及每个发现项有多严重。程序自带的策略不能更改：请复制一份并更改副本。</translation>
    </message>
</context>
<context>
    <name>tokendesk::PolicyForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Descri&amp;ption</source>
        <translation>说明(&amp;P)</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>仅已更改</translation>
    </message>
    <message>
        <source>No rule matches.</source>
        <translation>没有匹配的规则。</translation>
    </message>
    <message>
        <source>From here on a finding needs a decision</source>
        <translation>达到此严重性及以上的发现项需要作出决定</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>搜索规则</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Another policy has this name.</source>
        <translation>另一个策略已使用此名称。</translation>
    </message>
    <message>
        <source>Changed. It was: %1</source>
        <translation>已更改。原为：%1</translation>
    </message>
    <message>
        <source>%1 of %2 rules</source>
        <translation>%1 条规则，共 %2 条</translation>
    </message>
    <message>
        <source>There is nothing to compare it with</source>
        <translation>没有可与之比较的内容</translation>
    </message>
    <message>
        <source>Decisions needed &amp;from</source>
        <translation>需要决定的级别(&amp;F)</translation>
    </message>
</context>
<context>
    <name>tokendesk::PolicyList</name>
    <message>
        <source>Policies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1（未保存）</translation>
    </message>
    <message>
        <source>%1 – in use</source>
        <translation>%1 – 使用中</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>您自己的</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Files that cannot be used</source>
        <translation>无法使用的文件</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>程序自带</translation>
    </message>
</context>
<context>
    <name>tokendesk::PolicyRuleRow</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Severity of “%1”</source>
        <translation>“%1”的严重性</translation>
    </message>
    <message>
        <source>for Admin accounts</source>
        <translation>用于 Admin 账号</translation>
    </message>
    <message>
        <source>Severity of “%1” for Admin accounts</source>
        <translation>“%1”对 Admin 账号的严重性</translation>
    </message>
    <message>
        <source>Where it comes from, such as a standard&apos;s clause</source>
        <translation>其出处，例如标准的条款</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>重置“%1”</translation>
    </message>
    <message>
        <source>Take over what the policy says that this one was made from</source>
        <translation>采用此策略所依据的策略中的设置</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>%1 for Admin accounts</source>
        <translation>对 Admin 账号为%1</translation>
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
        <translation>无条款</translation>
    </message>
    <message>
        <source>Changed. It was: %1</source>
        <translation>已更改。原为：%1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Source of “%1”</source>
        <translation>“%1”的来源</translation>
    </message>
</context>
<context>
    <name>tokendesk::RecordWait</name>
    <message>
        <source>Preparing the record…</source>
        <translation>正在准备记录…</translation>
    </message>
</context>
<context>
    <name>tokendesk::RenewDialog</name>
    <message>
        <source>So far: %1.</source>
        <translation>当前：%1。</translation>
    </message>
    <message>
        <source>So far: %1, ends %2.</source>
        <translation>当前：%1，到期时间 %2。</translation>
    </message>
    <message>
        <source>So far: %1, ended %2.</source>
        <translation>当前：%1，已于%2到期。</translation>
    </message>
    <message>
        <source>a credential without a name</source>
        <translation>没有名称的凭据</translation>
    </message>
    <message>
        <source>Renew the credential</source>
        <translation>续期凭据</translation>
    </message>
    <message>
        <source>New &amp;token</source>
        <translation>新令牌(&amp;T)</translation>
    </message>
    <message>
        <source>It is kept in memory until the program ends.</source>
        <translation>它保存在内存中，直到程序结束。</translation>
    </message>
    <message>
        <source>It takes the old one&apos;s place in the system&apos;s keychain once it is proven.</source>
        <translation>验证有效后，它将在系统密钥环中取代旧的凭据。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>续期</translation>
    </message>
    <message>
        <source>Finish the sign-in in the browser, or cancel it and paste a token.</source>
        <translation>请在浏览器中完成登录，或取消登录并粘贴令牌。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>Handing it to the keychain…</source>
        <translation>正在交给密钥环…</translation>
    </message>
    <message>
        <source>This is the credential of %1; so far you worked as %2. The lists are read anew for that user.</source>
        <translation>这是 %1 的凭据；此前您以 %2 的身份工作。列表将为该用户重新读取。</translation>
    </message>
    <message>
        <source>It may do less than the one in use.</source>
        <translation>它的权限可能少于正在使用的凭据。</translation>
    </message>
    <message>
        <source>The value of a new token still waits to be taken. Take it first: to work as another user, what is open is closed.</source>
        <translation>新令牌的值尚未取走。请先取走：要以其他用户身份工作，已打开的内容将被关闭。</translation>
    </message>
    <message>
        <source>Work as this user</source>
        <translation>以此用户身份工作</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>仍然使用</translation>
    </message>
    <message>
        <source>Something is still going on, or not saved. Let it come to its end first: to work as another user, what is open is closed.</source>
        <translation>仍有操作在进行或尚未保存。请先让它结束：要以其他用户身份工作，已打开的内容会被关闭。</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>用户 %1</translation>
    </message>
    <message>
        <source>an unknown user</source>
        <translation>未知用户</translation>
    </message>
    <message>
        <source>The window was locked: a credential that was given here is forgotten.</source>
        <translation>窗口已锁定：在此输入的凭据已被清除。</translation>
    </message>
    <message>
        <source>You can use it for now: it is kept in memory until the window is locked or the program ends</source>
        <translation>您可以暂时使用它：它会保留在内存中，直到窗口锁定或程序结束</translation>
    </message>
    <message>
        <source>Use it for now</source>
        <translation>暂时使用</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewChangeModel</name>
    <message>
        <source>not found</source>
        <translation>未发现</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>not known, a row could not be read</source>
        <translation>未知，有一行无法读取</translation>
    </message>
    <message>
        <source>also about %1</source>
        <extracomment>what a finding was about in one of two reviews only; names of tokens</extracomment>
        <translation>还涉及 %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewDecisions</name>
    <message numerus="yes">
        <source>%Ln finding(s) not decided: what has the ID now is another one, as far as the server&apos;s list shows. Look at what is found now, and decide that.</source>
        <translation>
            <numerusform>有 %Ln 个发现项未作决定：从服务器的列表看，其 ID 现在属于其他对象。请查看现在的发现项并对其作出决定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) not taken back: they were made anew since, or belong to a finished review. Decide anew instead.</source>
        <translation>
            <numerusform>有 %Ln 项决定未撤回：此后已重新作出决定，或属于已完成的审查。请重新作出决定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) not decided: they were decided anew since, and that stays.</source>
        <translation>
            <numerusform>有 %Ln 个发现项未作决定：此后已重新作出决定，予以保留。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewFilterBar</name>
    <message>
        <source>Grouped by severity</source>
        <translation>按严重性分组</translation>
    </message>
    <message>
        <source>Grouped by rule</source>
        <translation>按规则分组</translation>
    </message>
    <message>
        <source>Grouped by account</source>
        <translation>按账号分组</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Show findings of all tokens again, whenever they expire</source>
        <translation>重新显示所有令牌的发现项，无论何时到期</translation>
    </message>
    <message>
        <source>Show findings of all accounts again</source>
        <translation>重新显示所有账号的发现项</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Edit policies…</source>
        <translation>编辑策略…</translation>
    </message>
    <message>
        <source>its file is not there any more</source>
        <translation>其文件已不存在</translation>
    </message>
    <message>
        <source>The policy “%1” cannot be used (%2). The review judges by “%3”.</source>
        <translation>无法使用策略“%1”（%2）。审查按“%3”评估。</translation>
    </message>
    <message>
        <source>A review is judged by one policy. Finish or abandon it to choose another one.</source>
        <translation>一次审查按一个策略评估。如需选择其他策略，请完成或放弃该审查。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln 个发现项</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>到期时间：%1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>账号：%1</translation>
    </message>
    <message>
        <source>Account: %1 chosen</source>
        <translation>账号：已选 %1 个</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewPage</name>
    <message>
        <source>Findings</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>Details of the finding</source>
        <translation>发现项详情</translation>
    </message>
    <message>
        <source>Not all that was decided and noted is shown or kept. %1</source>
        <translation>已决定和备注的内容并未全部显示或保存。%1</translation>
    </message>
    <message>
        <source>Choose a finding about a token first</source>
        <translation>请先选择一个有关令牌的发现项</translation>
    </message>
    <message>
        <source>Choose a finding first</source>
        <translation>请先选择发现项</translation>
    </message>
    <message>
        <source>Choose a finding about a token or an account first</source>
        <translation>请先选择一个有关令牌或账号的发现项</translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <translation>未显示任何内容</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>未设置过滤条件</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>审查：%1</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>Judging…</source>
        <translation>正在评估…</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>未发现任何问题</translation>
    </message>
    <message>
        <source>No token and no account breaks a rule of the policy “%1”.</source>
        <translation>没有令牌或账号违反策略“%1”的规则。</translation>
    </message>
    <message>
        <source>No finding matches</source>
        <translation>没有匹配的发现项</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) hidden by the filters.</source>
        <translation>
            <numerusform>过滤条件隐藏了 %Ln 个发现项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was decided earlier that could be decided again</source>
        <translation>之前没有作出可以再次沿用的决定</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) decided as before</source>
        <translation>
            <numerusform>已沿用之前的决定：%Ln 个发现项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) written down.</source>
        <translation>
            <numerusform>已写下 %Ln 条备注。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <translation>全部已作出决定</translation>
    </message>
    <message>
        <source>Nothing stands in the way of finishing the review.</source>
        <translation>可以完成审查了。</translation>
    </message>
    <message>
        <source>Finish the review…</source>
        <translation>完成审查…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) not taken back: they were changed since.</source>
        <translation>
            <numerusform>有 %Ln 条备注未撤回：此后已被更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) decided</source>
        <translation>
            <numerusform>已对 %Ln 个发现项作出决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) taken back</source>
        <translation>
            <numerusform>已撤回 %Ln 项决定</numerusform>
        </translation>
    </message>
    <message>
        <source>The notes kept on this computer could not be read</source>
        <translation>无法读取保存在本机上的备注</translation>
    </message>
    <message>
        <source>No finding matches “%1”</source>
        <translation>没有发现项匹配“%1”</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewSessionBar</name>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Show what is left</source>
        <translation>显示剩余项</translation>
    </message>
    <message>
        <source>Start a review</source>
        <translation>开始审查</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>完成…</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>Writes down how everything stands now, and what you decide from here on, until you finish it. You can leave it for days.</source>
        <translation>记录当前的全部状态以及您此后作出的决定，直到您完成审查。您可以将其搁置数天。</translation>
    </message>
    <message>
        <source>Review since %1</source>
        <translation>审查始于 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln decided</source>
        <translation>
            <numerusform>已决定 %1 个，共 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settled without a decision</source>
        <translation>
            <numerusform>%Ln 个未经决定即已解决</numerusform>
        </translation>
    </message>
    <message>
        <source>No review is under way</source>
        <translation>没有正在进行的审查</translation>
    </message>
    <message>
        <source>A review leaves a record of every finding and decision</source>
        <translation>审查会留下每个发现项和决定的记录</translation>
    </message>
    <message>
        <source>The last one was finished on %1 by %2</source>
        <translation>上一次审查由 %2 于 %1 完成</translation>
    </message>
    <message>
        <source>Since the last one: %1 new, %2 gone, %3 changed</source>
        <translation>自上一次以来：%1 个新增，%2 个消失，%3 个更改</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known: rows of the lists could not be read</source>
        <translation>
            <numerusform>%Ln 个未知：列表中有无法读取的行</numerusform>
        </translation>
    </message>
    <message>
        <source>The reviews could not be read</source>
        <translation>无法读取审查</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewSessions</name>
    <message>
        <source>The credential may not see the tokens any more.</source>
        <translation>该凭据已无权查看令牌。</translation>
    </message>
    <message>
        <source>The review is not finished: the lists could not be read once more, so the state after it is not known. %1</source>
        <translation>审查尚未完成：无法再次读取列表，因此不清楚审查之后的状态。%1</translation>
    </message>
    <message>
        <source>The tokens have not been judged yet. Wait until they are.</source>
        <translation>尚未评估令牌。请等待评估完成。</translation>
    </message>
    <message>
        <source>The review is being written down. Wait until it is.</source>
        <translation>正在记录审查。请等待记录完成。</translation>
    </message>
    <message>
        <source>A review is under way already. Finish or abandon it.</source>
        <translation>已有正在进行的审查。请完成或放弃该审查。</translation>
    </message>
    <message>
        <source>No review is under way.</source>
        <translation>没有正在进行的审查。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) need a decision before the review can be finished</source>
        <translation>
            <numerusform>有 %Ln 个发现项需要作出决定，才能完成审查</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is to be decided, and decide it</source>
        <translation>请显示待决定的内容并作出决定</translation>
    </message>
    <message>
        <source>The lists are of an earlier time: a review records what is there now.</source>
        <translation>列表是较早时间的：审查记录的是现在的情况。</translation>
    </message>
    <message>
        <source>Try again when the deployment answers</source>
        <translation>请在部署响应后重试</translation>
    </message>
    <message>
        <source>The rotations could not be read, so it is not known which tokens belong together. %1</source>
        <translation>无法读取轮换，因此不知道哪些令牌属于一组。%1</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewWork</name>
    <message>
        <source>Abandon the review?</source>
        <translation>放弃审查？</translation>
    </message>
    <message>
        <source>How everything stood when it was started is forgotten, and no record of this review will be kept.</source>
        <translation>审查开始时的状态将被清除，并且不会保留此次审查的记录。</translation>
    </message>
    <message>
        <source>Every decision and note stays.</source>
        <translation>所有决定和备注都会保留。</translation>
    </message>
    <message>
        <source>Abandon the review</source>
        <translation>放弃审查</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>正在记录…</translation>
    </message>
    <message>
        <source>No review is under way</source>
        <translation>没有正在进行的审查</translation>
    </message>
    <message>
        <source>The tokens have not been judged yet. Wait until they are.</source>
        <translation>尚未评估令牌。请等待评估完成。</translation>
    </message>
    <message>
        <source>A review is under way already. Finish or abandon it.</source>
        <translation>已有正在进行的审查。请完成或放弃该审查。</translation>
    </message>
    <message>
        <source>The notes kept on this computer could not be read</source>
        <translation>无法读取保存在本机上的备注</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewsDialog</name>
    <message>
        <source>%1, by %2 (%3)</source>
        <translation>%1，由 %2 完成（%3）</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>变化内容</translation>
    </message>
    <message>
        <source>The earlier review</source>
        <translation>较早的审查</translation>
    </message>
    <message>
        <source>The later review</source>
        <translation>较晚的审查</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>证据包…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>当前状态</translation>
    </message>
    <message>
        <source>No review has been finished yet. Start one above the findings: when it is finished, the next one can be compared with it.</source>
        <translation>尚未完成任何审查。请在发现项上方开始一次审查：完成之后，下一次审查即可与之比较。</translation>
    </message>
    <message>
        <source>%1 new · %2 changed · %3 gone · %4 as before</source>
        <translation>%1 个新增 · %2 个更改 · %3 个消失 · %4 个不变</translation>
    </message>
    <message>
        <source>changes between reviews</source>
        <translation>审查间的变化</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has changed: %Ln finding(s) as before.</source>
        <translation>
            <numerusform>没有变化：仍为 %Ln 个发现项。</numerusform>
        </translation>
    </message>
    <message>
        <source>No review has been finished yet. When the one under way is finished, the next one can be compared with it.</source>
        <translation>尚未完成任何审查。正在进行的审查完成后，下一次即可与之比较。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Compare reviews</source>
        <translation>比较审查</translation>
    </message>
    <message>
        <source>Findings before: %1 (settled in that review: %2) · Findings now: %3 (settled: %4)</source>
        <translation>先前的发现项：%1（在该次审查中已解决：%2） · 现在的发现项：%3（已解决：%4）</translation>
    </message>
</context>
<context>
    <name>tokendesk::RotateDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <translation>轮换 %1</translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln token(s)</source>
        <translation>
            <numerusform>轮换 %Ln 个令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>A new token takes the place of the old one at once. What still has the old one stops working; it can be restored until it is deleted.</source>
        <translation>新令牌会立即取代旧令牌。仍持有旧令牌的程序会停止工作；在旧令牌被删除之前，可以将其恢复。</translation>
    </message>
    <message>
        <source>A new token is made and handed over. The old one goes on working until you see that nothing needs it any more.</source>
        <translation>创建并交付新令牌。旧令牌会继续有效，直到您确认没有程序再需要它。</translation>
    </message>
    <message>
        <source>Make the new token</source>
        <translation>创建新令牌</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln new token(s)</source>
        <translation>
            <numerusform>创建 %Ln 个新令牌</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are left out.</source>
        <translation>
            <numerusform>略过 %Ln 个令牌。</numerusform>
        </translation>
    </message>
    <message>
        <source>This program is using one of them. Give the connection the new value before you revoke the old one.</source>
        <translation>本程序正在使用其中一个令牌。请在吊销旧令牌之前，为该连接提供新的值。</translation>
    </message>
    <message>
        <source>Making the new token…</source>
        <translation>正在创建新令牌…</translation>
    </message>
    <message>
        <source>Making and handing over %1 of %2…</source>
        <translation>正在创建并交付第 %1 个，共 %2 个…</translation>
    </message>
    <message>
        <source>All are made and handed over, but these could not be tried:</source>
        <translation>全部已创建并交付，但以下令牌无法试用：</translation>
    </message>
    <message>
        <source>The rotation is kept, and goes on under Rotations</source>
        <translation>轮换会保留，并在“轮换”页面继续</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The computer was about to sleep, so the rest was not begun</source>
        <translation>计算机即将睡眠，因此其余部分没有开始</translation>
    </message>
    <message>
        <source>New tokens take the place of the old ones at once. What still has an old one stops working; they can be restored until they are deleted.</source>
        <translation>新令牌立即取代旧令牌。仍在使用旧令牌的程序将停止工作；旧令牌在删除之前可以恢复。</translation>
    </message>
    <message>
        <source>New tokens are made and handed over. The old ones go on working until you see that nothing needs them any more.</source>
        <translation>将创建并交付新令牌。旧令牌继续有效，直到您确认不再有程序需要它们。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>A value was given up, so the rest was not begun</source>
        <translation>已放弃一个值，因此其余的没有开始</translation>
    </message>
</context>
<context>
    <name>tokendesk::RotateForm</name>
    <message>
        <source>&amp;Names of the new tokens</source>
        <translation>新令牌的名称(&amp;N)</translation>
    </message>
    <message>
        <source>They &amp;expire after</source>
        <translation>到期时间(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Try each new token with one read, before it is handed over</source>
        <translation>在交付之前，用一次读取试用每个新令牌(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Directory sync (SCIM) only</source>
        <translation>仅限 SCIM 目录同步(&amp;D)</translation>
    </message>
    <message>
        <source>It has &amp;leaked: revoke the old one as soon as the new value is handed over</source>
        <translation>已泄露：交付新的值后立即吊销旧令牌(&amp;L)</translation>
    </message>
    <message>
        <source>The server&apos;s list does not say whether the old one is such a token</source>
        <translation>服务器的列表未说明旧令牌是否属于此类令牌</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Hand the values over</source>
        <translation>交付令牌值</translation>
    </message>
    <message>
        <source>&amp;Name of the new token</source>
        <translation>新令牌的名称(&amp;N)</translation>
    </message>
    <message>
        <source>It &amp;expires after</source>
        <translation>到期时间(&amp;X)</translation>
    </message>
    <message>
        <source>This program uses one of them: it would lock itself out. Rotate that one without this, and give the connection the new value first.</source>
        <translation>本程序正在使用其中一个令牌：它会把自己锁在外面。请不带此选项轮换该令牌，并先为该连接提供新的值。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand the value over</source>
        <translation>交付令牌值</translation>
    </message>
    <message>
        <source>Propose to &amp;revoke the old one</source>
        <translation>建议吊销旧令牌(&amp;R)</translation>
    </message>
    <message>
        <source>Propose to delete the &amp;old one</source>
        <translation>建议删除旧令牌(&amp;O)</translation>
    </message>
    <message>
        <source>Why? It is shown under Activity (optional)</source>
        <translation>原因？会显示在“活动”中（可选）</translation>
    </message>
    <message>
        <source>They have &amp;leaked: revoke each old one as soon as its new value is handed over</source>
        <translation>已泄露：每个新值交付后立即吊销对应的旧令牌(&amp;L)</translation>
    </message>
    <message>
        <source>Propose to &amp;revoke the old ones</source>
        <translation>建议吊销旧令牌(&amp;R)</translation>
    </message>
    <message>
        <source>Propose to delete the &amp;old ones</source>
        <translation>建议删除旧令牌(&amp;O)</translation>
    </message>
</context>
<context>
    <name>tokendesk::RotationFilterBar</name>
    <message numerus="yes">
        <source>%Ln step(s) due</source>
        <translation>
            <numerusform>%Ln 个步骤待执行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) under way</source>
        <translation>
            <numerusform>%Ln 个轮换正在进行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::RotationModel</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Old token</source>
        <translation>旧令牌</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新建令牌</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Step due</source>
        <translation>步骤到期</translation>
    </message>
</context>
<context>
    <name>tokendesk::RotationPage</name>
    <message>
        <source>&amp;Names of new tokens</source>
        <translation>新令牌的名称(&amp;N)</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>What each rotation starts with; it can be changed for each of them.</source>
        <translation>每次轮换的初始设置；可在各次轮换中更改。</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”.</source>
        <translation>“%1”将变为“%2”。</translation>
    </message>
    <message>
        <source>Propose to &amp;revoke the old one</source>
        <translation>建议吊销旧令牌(&amp;R)</translation>
    </message>
    <message>
        <source>Propose to delete the &amp;old one</source>
        <translation>建议删除旧令牌(&amp;O)</translation>
    </message>
</context>
<context>
    <name>tokendesk::Rotations</name>
    <message>
        <source>The connection was closed</source>
        <translation>连接已关闭</translation>
    </message>
    <message>
        <source>The rotations under way are not read yet</source>
        <translation>尚未读取正在进行的轮换</translation>
    </message>
    <message>
        <source>It is revoked. Make a new token instead</source>
        <translation>已吊销。请改为新建令牌</translation>
    </message>
    <message>
        <source>Its account is not on the server&apos;s list</source>
        <translation>其账号不在服务器的列表中</translation>
    </message>
    <message>
        <source>Choose a rotation first</source>
        <translation>请先选择轮换</translation>
    </message>
    <message>
        <source>It has ended</source>
        <translation>已经结束</translation>
    </message>
    <message>
        <source>A step is on its way</source>
        <translation>有一个步骤正在进行</translation>
    </message>
    <message>
        <source>It is not known yet whether the new token was made</source>
        <translation>尚不清楚新令牌是否已创建</translation>
    </message>
    <message>
        <source>This is not the next step</source>
        <translation>这不是下一步</translation>
    </message>
    <message>
        <source>The old token is deleted or has expired: there is no way back to it</source>
        <translation>旧令牌已删除或已过期：无法再回退到该令牌</translation>
    </message>
    <message>
        <source>What became of a rotation could not be written down. %1</source>
        <translation>无法记录轮换的结果。%1</translation>
    </message>
    <message>
        <source>The token is not on the server&apos;s list any more</source>
        <translation>该令牌已不在服务器的列表中</translation>
    </message>
    <message>
        <source>It is part of a rotation that is under way</source>
        <translation>它属于一个正在进行的轮换</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show both tokens yet</source>
        <translation>服务器的列表尚未显示两个令牌</translation>
    </message>
</context>
<context>
    <name>tokendesk::RotationsPage</name>
    <message>
        <source>Rotations</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>Details of the rotation</source>
        <translation>轮换详情</translation>
    </message>
    <message>
        <source>Choose one rotation first</source>
        <translation>请先选择一次轮换</translation>
    </message>
    <message>
        <source>Nothing can be done from here but to let go of it</source>
        <translation>除停止跟踪外，此处无法执行其他操作</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>未设置过滤条件</translation>
    </message>
    <message>
        <source>Revoke %1 now?</source>
        <translation>立即吊销 %1？</translation>
    </message>
    <message>
        <source>What still uses it stops working at once. It can be restored until it is deleted.</source>
        <translation>仍在使用它的程序会立即停止工作。在被删除之前，可以将其恢复。</translation>
    </message>
    <message>
        <source>Revoke the old token</source>
        <translation>吊销旧令牌</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>正在吊销…</translation>
    </message>
    <message>
        <source>This program may be using it.</source>
        <translation>本程序可能正在使用它。</translation>
    </message>
    <message>
        <source>I have another way to connect</source>
        <translation>我有其他连接方式</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>删除 %1？</translation>
    </message>
    <message>
        <source>The new token has taken its place, and nobody missed the old one.</source>
        <translation>新令牌已取而代之，没有程序再需要旧令牌。</translation>
    </message>
    <message>
        <source>Deleting cannot be undone. The rotation is finished then.</source>
        <translation>删除操作无法撤消。轮换至此完成。</translation>
    </message>
    <message>
        <source>Delete the old token</source>
        <translation>删除旧令牌</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>正在删除…</translation>
    </message>
    <message>
        <source>Roll back to %1?</source>
        <translation>回滚到 %1？</translation>
    </message>
    <message>
        <source>The old token is restored, then what was made in its place is revoked.</source>
        <translation>先恢复旧令牌，然后吊销取代它的新令牌。</translation>
    </message>
    <message>
        <source>The old token goes on working, and what was made in its place is revoked.</source>
        <translation>旧令牌继续有效，取代它的新令牌将被吊销。</translation>
    </message>
    <message>
        <source>What uses the new token stops working at once.</source>
        <translation>使用新令牌的程序会立即停止工作。</translation>
    </message>
    <message>
        <source>The old token has leaked: whoever has found it can use it again.</source>
        <translation>旧令牌已泄露：任何得到它的人都能再次使用它。</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>Rolling back…</source>
        <translation>正在回滚…</translation>
    </message>
    <message>
        <source>Both tokens stay as they are. Nothing more is done, and you are not reminded of it.</source>
        <translation>两个令牌均保持原样。不再执行任何操作，也不再提醒您。</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>正在记录…</translation>
    </message>
    <message>
        <source>Choose tokens on the Tokens page and press Rotate: a new token is made and handed over, both are watched, and the old one is revoked and deleted once nothing needs it.</source>
        <translation>在“令牌”页面上选择令牌，然后点击“轮换”：程序会创建并交付新令牌，观察两个令牌，并在没有程序再需要旧令牌时将其吊销并删除。</translation>
    </message>
    <message>
        <source>Go to the tokens</source>
        <translation>转到令牌</translation>
    </message>
    <message>
        <source>No rotation matches</source>
        <translation>没有匹配的轮换</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) hidden by the search.</source>
        <translation>
            <numerusform>搜索隐藏了 %Ln 次轮换。</numerusform>
        </translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Choose a rotation to see its steps and both tokens.</source>
        <translation>选择一次轮换，查看其步骤和两个令牌。</translation>
    </message>
    <message>
        <source>Stop tracking the rotation of %1?</source>
        <translation>停止跟踪 %1 的轮换？</translation>
    </message>
    <message>
        <source>Stop tracking</source>
        <translation>停止跟踪</translation>
    </message>
    <message>
        <source>No rotation is under way</source>
        <translation>没有正在进行的轮换</translation>
    </message>
    <message>
        <source>Its new token is being handed over</source>
        <translation>其新令牌正在移交</translation>
    </message>
    <message>
        <source>This program may be using the new token.</source>
        <translation>本程序可能正在使用新令牌。</translation>
    </message>
    <message numerus="yes">
        <source>Stop tracking %Ln rotation(s)?</source>
        <translation>
            <numerusform>停止跟踪 %Ln 个轮换？</numerusform>
        </translation>
    </message>
    <message>
        <source>All their tokens stay as they are. Nothing more is done, and you are not reminded of them.</source>
        <translation>它们的所有令牌保持不变。不再执行任何操作，也不会再提醒您。</translation>
    </message>
    <message>
        <source>No rotation matches “%1”</source>
        <translation>没有轮换匹配“%1”</translation>
    </message>
</context>
<context>
    <name>tokendesk::SaveFilterDialog</name>
    <message>
        <source>Save this filter</source>
        <translation>保存此过滤器</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Pin it below “%1”</source>
        <translation>固定在“%1”下方</translation>
    </message>
</context>
<context>
    <name>tokendesk::SavePanel</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Save to file</source>
        <translation>保存到文件</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>文件名(&amp;N)</translation>
    </message>
    <message>
        <source>Folder for the token&apos;s file</source>
        <translation>令牌文件的文件夹</translation>
    </message>
</context>
<context>
    <name>tokendesk::SavedFilters</name>
    <message>
        <source>Give it a name.</source>
        <translation>请指定名称。</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>最多 %1 个字符。</translation>
    </message>
    <message>
        <source>Another filter has this name.</source>
        <translation>另一个过滤器已使用此名称。</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>未设置过滤条件</translation>
    </message>
    <message>
        <source>It holds a token&apos;s value, which is not kept</source>
        <translation>其中包含令牌的值，不会保存</translation>
    </message>
</context>
<context>
    <name>tokendesk::SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>已保存的过滤器</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>请指定名称。</translation>
    </message>
    <message>
        <source>Two filters are called “%1”.</source>
        <translation>有两个过滤器名为“%1”。</translation>
    </message>
    <message>
        <source>Saved filters: %1</source>
        <translation>已保存的过滤器：%1</translation>
    </message>
    <message>
        <source>The ticked ones are pinned below “%1”, in this order.</source>
        <translation>勾选的过滤器按此顺序固定在“%1”下方。</translation>
    </message>
    <message>
        <source>No filter is left</source>
        <translation>没有剩余的过滤器</translation>
    </message>
</context>
<context>
    <name>tokendesk::SavedMenu</name>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Filters with a name: apply one, or save this one</source>
        <translation>已命名的过滤器：应用其中一个，或保存当前过滤器</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>保存此过滤器…</translation>
    </message>
    <message>
        <source>Rename, pin, order…</source>
        <translation>重命名、固定、排序…</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>尚未保存任何过滤器</translation>
    </message>
    <message>
        <source>Set a filter first, then save it here</source>
        <translation>先设置筛选条件，再在此保存</translation>
    </message>
</context>
<context>
    <name>tokendesk::SearchModel</name>
    <message>
        <source>%1, %2</source>
        <comment>an action and its group</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>, key %1</source>
        <translation>，按键 %1</translation>
    </message>
    <message>
        <source>, not now: %1</source>
        <translation>，目前不可用：%1</translation>
    </message>
</context>
<context>
    <name>tokendesk::SecretView</name>
    <message>
        <source>Token value</source>
        <translation>令牌值</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>已显示</translation>
    </message>
</context>
<context>
    <name>tokendesk::SecurityPage</name>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分钟后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %Ln second(s)</source>
        <translation>
            <numerusform>%Ln 秒后</numerusform>
        </translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>&amp;Lock when nobody uses the window</source>
        <translation>窗口空闲时锁定(&amp;L)</translation>
    </message>
    <message>
        <source>It also locks with the desktop&apos;s own lock and before the machine sleeps. A locked window shows no data, and your credential leaves memory until the keychain gives it back.</source>
        <translation>桌面锁定时以及计算机睡眠前也会锁定。锁定的窗口不显示任何数据，您的凭据会从内存中清除，直到从密钥环重新取回。</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>&amp;Clear a copied token</source>
        <translation>清除已复制的令牌(&amp;C)</translation>
    </message>
    <message>
        <source>Only while it is still the one that was copied here.</source>
        <translation>仅当剪贴板中仍是在此处复制的令牌时才会清除。</translation>
    </message>
    <message>
        <source>What is always so</source>
        <translation>始终适用的保护</translation>
    </message>
    <message>
        <source>Credentials are in the system&apos;s keychain and nowhere else. Without a keychain they are kept in memory for one run. Other programs cannot read this one&apos;s memory, and a crash writes none of it to disk.</source>
        <translation>凭据只存放在系统的密钥环中。没有密钥环时，仅在单次运行期间保留在内存中。其他程序无法读取本程序的内存，崩溃时也不会将其内容写入磁盘。</translation>
    </message>
</context>
<context>
    <name>tokendesk::ServerPause</name>
    <message numerus="yes">
        <source>Waiting for the server: next try in %Ln second(s)</source>
        <translation>
            <numerusform>正在等待服务器：%Ln 秒后重试</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::Session</name>
    <message>
        <source>The connection was closed</source>
        <translation>连接已关闭</translation>
    </message>
    <message>
        <source>The connection is locked</source>
        <translation>连接已锁定</translation>
    </message>
    <message>
        <source>This is the credential of another user</source>
        <translation>这是另一个用户的凭据</translation>
    </message>
    <message>
        <source>Open the connection anew to work as that user</source>
        <translation>请重新打开连接，以该用户的身份工作</translation>
    </message>
    <message>
        <source>The server&apos;s list still shows it as it was</source>
        <translation>服务器的列表仍显示它的原状</translation>
    </message>
    <message>
        <source>Whether it was done is not known. When the server answers again, its list will tell</source>
        <translation>不知道是否已完成。服务器恢复回答后，其列表会给出答案</translation>
    </message>
    <message>
        <source>The address of &quot;%1&quot; is now %2, but its token is kept for %3, so it was not sent</source>
        <translation>“%1”的地址现在是 %2，但它的令牌是为 %3 保存的，因此没有发送</translation>
    </message>
    <message>
        <source>Put the address back, or edit the connection and enter the token for the new one</source>
        <translation>请改回原来的地址，或编辑该连接并输入用于新地址的令牌</translation>
    </message>
    <message>
        <source>The credential of %1 is not kept any more</source>
        <translation>%1 的凭据已不再保留</translation>
    </message>
    <message>
        <source>It went when the window was locked. Add the connection again.</source>
        <translation>窗口锁定时它已被清除。请重新添加该连接。</translation>
    </message>
    <message>
        <source>The connection was removed, but no keychain could be reached (%1). If one keeps its credential, the entry &quot;%2&quot; is still there</source>
        <translation>连接已移除，但无法访问任何密钥环（%1）。如果其中保存着它的凭据，条目“%2”仍然存在</translation>
    </message>
    <message>
        <source>This credential may not read the service tokens any more</source>
        <translation>此凭据已无权读取服务令牌</translation>
    </message>
    <message>
        <source>Ask an Admin whether its role was changed, or renew the credential with one that has the Admin role.</source>
        <translation>请询问管理员其角色是否已更改，或用具有管理员角色的凭据进行更新。</translation>
    </message>
    <message>
        <source>The server gave fewer service tokens than it counts</source>
        <translation>服务器给出的服务令牌少于它所计的数量</translation>
    </message>
    <message>
        <source>The list of service accounts could not be read, so those without a token are missing: %1</source>
        <translation>无法读取服务账号列表，因此缺少没有令牌的账号：%1</translation>
    </message>
    <message>
        <source>The window was locked before the deployment had answered</source>
        <translation>在部署响应之前窗口已被锁定</translation>
    </message>
    <message>
        <source>Give the credential again</source>
        <translation>请重新输入凭据</translation>
    </message>
    <message>
        <source>The list of service accounts could not be read, so they are shown as they were before: %1</source>
        <translation>未能读取服务账号列表，因此显示的是之前的内容：%1</translation>
    </message>
    <message>
        <source>The proxy of &quot;%1&quot; is now %2, but its password is kept for %3, so it was not sent</source>
        <translation>“%1”的代理现在是 %2，但其密码是为 %3 保存的，因此未发送</translation>
    </message>
    <message>
        <source>Edit the connection and enter the password for the proxy</source>
        <translation>请编辑该连接并输入代理的密码</translation>
    </message>
    <message>
        <source>The server gave another number of service accounts than it counts</source>
        <translation>服务器提供的服务账号数量与其计数不一致</translation>
    </message>
    <message>
        <source>It is not on the server&apos;s list any more</source>
        <translation>已不在服务器的列表中</translation>
    </message>
    <message>
        <source>Your own tokens could not be read, so the one that this connection uses may not be marked as yours: %1</source>
        <translation>无法读取您自己的令牌，因此此连接所用的令牌可能未标记为您的：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln 个账号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 个令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answered with empty lists, and before there were %1</source>
        <extracomment>%1: &quot;40 accounts and 141 tokens&quot;</extracomment>
        <translation>服务器返回了空列表，而此前有%1</translation>
    </message>
    <message>
        <source>Accounts cannot be deleted, so this is probably a fault of the server. Try again in a moment. If the deployment was set back, show the empty lists.</source>
        <translation>账号无法被删除，因此这很可能是服务器的故障。请稍后重试。如果部署已被重置，请显示空列表。</translation>
    </message>
    <message>
        <source>No row of the server&apos;s lists could be read</source>
        <translation>服务器列表中的任何一行都无法读取</translation>
    </message>
    <message>
        <source>Try again. If it stays so, tell who runs the server</source>
        <translation>请重试。如果问题仍然存在，请告知服务器的管理者</translation>
    </message>
    <message>
        <source>The server&apos;s list shows it so. Whether this request has done it is not known</source>
        <translation>服务器的列表显示如此。不清楚是否由此请求所致</translation>
    </message>
    <message>
        <source>The row is left out: its id is 0, which this program takes for none</source>
        <translation>此行已略去：其 ID 为 0，本程序将其视为没有 ID</translation>
    </message>
    <message>
        <source>The id of this account is 0, which this program takes for none: its tokens are shown without an account</source>
        <translation>此账号的 ID 为 0，本程序将其视为没有 ID：其令牌将显示为没有账号</translation>
    </message>
    <message>
        <source>What became of the request is not known yet</source>
        <translation>尚不清楚请求的结果</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not confirm the change</source>
        <translation>服务器的答复未确认此更改</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show the change so far. It may still be carried out: read the list again in a few minutes before you try again</source>
        <translation>服务器的列表目前尚未显示此更改。它仍可能被执行：请几分钟后重新读取列表，再考虑重试</translation>
    </message>
    <message>
        <source>The server gave no account that can be read, although it gave tokens of some</source>
        <translation>服务器没有返回任何可读取的账号，却返回了一些账号的令牌</translation>
    </message>
</context>
<context>
    <name>tokendesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>设置的各部分</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>Stored data</source>
        <translation>存储的数据</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>What you choose here holds only until the program ends: %1 cannot be written. See to it that the file and its folder can be written and the disk is not full, then choose again.</source>
        <translation>此处的选择仅在程序结束前有效：无法写入 %1。请确保该文件及其文件夹可写且磁盘未满，然后重新选择。</translation>
    </message>
</context>
<context>
    <name>tokendesk::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>Search by what it does, or by its key</source>
        <translation>按功能或按键搜索</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>没有按键对应此功能。</translation>
    </message>
</context>
<context>
    <name>tokendesk::SignInPanel</name>
    <message>
        <source>Waiting for the browser</source>
        <translation>正在等待浏览器</translation>
    </message>
    <message>
        <source>Link of the sign-in</source>
        <translation>登录链接</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>再次打开浏览器</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>取消登录</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link, and open it in a browser on this computer.</source>
        <translation>无法打开浏览器。请复制链接，并在此计算机的浏览器中打开。</translation>
    </message>
    <message>
        <source>Copied. Open it in a browser on this computer: on another one the way back leads nowhere.</source>
        <translation>已复制。请在此计算机的浏览器中打开：在其他计算机上无法返回。</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <extracomment>Minutes and seconds that are left</extracomment>
        <translation>剩余 %1:%2</translation>
    </message>
    <message>
        <source>Sign in to %1 there, and allow this computer. It goes on here by itself. If no browser opens, copy the link, and open it in one on this computer.</source>
        <translation>请在那里登录 %1，并允许这台计算机。之后会在这里自动继续。如果没有打开浏览器，请复制链接，并在这台计算机的浏览器中打开。</translation>
    </message>
</context>
<context>
    <name>tokendesk::StartFailure</name>
    <message>
        <source>Tokendesk cannot use its data folder</source>
        <translation>Tokendesk 无法使用其数据文件夹</translation>
    </message>
    <message>
        <source>You can go on with another folder for this run. Your connections are there. What is in this folder is not shown, and what you do is written down in the other one.</source>
        <translation>本次运行可以改用另一个文件夹继续。您的连接仍然可用。此文件夹中的内容不会显示，您的操作将记录在另一个文件夹中。</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>其他文件夹…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>其他文件夹</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
</context>
<context>
    <name>tokendesk::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Read-only: nothing can be changed</source>
        <translation>只读：无法更改任何内容</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>正在刷新…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>Not connected · %1%2</source>
        <translation>未连接 · %1%2</translation>
    </message>
    <message>
        <source>Connection lost · %1%2</source>
        <translation>连接已断开 · %1%2</translation>
    </message>
    <message>
        <source>Connected as %1%2</source>
        <translation>已连接：%1%2</translation>
    </message>
    <message>
        <source>Refreshed %1</source>
        <translation>刷新：%1</translation>
    </message>
    <message>
        <source>%1 · without a proxy: the system did not name its own in time</source>
        <translation>%1 · 未使用代理：系统未能及时给出其代理</translation>
    </message>
    <message>
        <source>Credential refused · %1</source>
        <translation>凭据被拒绝 · %1</translation>
    </message>
    <message>
        <source>Refused by the server · %1</source>
        <translation>被服务器拒绝 · %1</translation>
    </message>
    <message>
        <source>The server answers with an error · %1</source>
        <translation>服务器返回错误 · %1</translation>
    </message>
    <message>
        <source>The last refresh did not work · %1</source>
        <translation>上次刷新未成功 · %1</translation>
    </message>
    <message>
        <source>credential never ends</source>
        <translation>凭据永不到期</translation>
    </message>
    <message>
        <source>credential ends %1</source>
        <translation>凭据到期：%1</translation>
    </message>
    <message>
        <source>credential ended</source>
        <translation>凭据已到期</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) under way</source>
        <translation>
            <numerusform>%Ln 项更改正在进行</numerusform>
        </translation>
    </message>
    <message>
        <source>What was not sent yet stays as it is</source>
        <translation>尚未发送的内容保持不变</translation>
    </message>
</context>
<context>
    <name>tokendesk::StoragePage</name>
    <message>
        <source>Where things are kept</source>
        <translation>存储位置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Connections without their credentials, and what is chosen here.</source>
        <translation>连接（不含其凭据）以及在此处选择的设置。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>The journal of changes, review decisions and notes, what changed since when, and the sandbox. None of it holds a token&apos;s value.</source>
        <translation>变更日志、审查决定和备注、历次变化情况以及沙盒。其中均不包含令牌的值。</translation>
    </message>
    <message>
        <source>What the windows remember</source>
        <translation>窗口状态的记忆</translation>
    </message>
    <message>
        <source>Sizes, columns, filters and the last search of each page.</source>
        <translation>各页面的尺寸、列、过滤条件和上次搜索。</translation>
    </message>
    <message>
        <source>Forget sizes and filters</source>
        <translation>清除尺寸和过滤条件</translation>
    </message>
    <message>
        <source>At the next start they are as they were at the first.</source>
        <translation>下次启动时恢复为首次启动时的状态。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>No program on this desktop opens folders.</source>
        <translation>此桌面没有可打开文件夹的程序。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>tokendesk::TablePage</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>已复制 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The account is not on the server&apos;s list any more</source>
        <translation>该账号已不在服务器的列表中</translation>
    </message>
    <message>
        <source>No browser could be opened. Open %1 in one yourself.</source>
        <translation>无法打开浏览器。请自行在浏览器中打开 %1。</translation>
    </message>
    <message>
        <source>Your credential may not read this list</source>
        <translation>您的凭据无权读取此列表</translation>
    </message>
    <message>
        <source>New service account</source>
        <translation>新建服务账号</translation>
    </message>
    <message>
        <source>Divider between the table and the details</source>
        <translation>表格与详细信息之间的分隔条</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除过滤条件</translation>
    </message>
    <message>
        <source>Filters are set, too.</source>
        <translation>还设置了过滤条件。</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>清除搜索和过滤条件</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Words are searched for in names and other texts. What a column shows is filtered for.</source>
        <translation>词语会在名称和其他文本中搜索。列中显示的状态请用筛选。</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>按 %1 筛选</translation>
    </message>
    <message>
        <source>The details of the row that you choose are shown here.</source>
        <translation>此处显示所选行的详细信息。</translation>
    </message>
</context>
<context>
    <name>tokendesk::TableView</name>
    <message>
        <source>Columns of %1</source>
        <translation>%1的列</translation>
    </message>
    <message>
        <source>Order…</source>
        <translation>顺序…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>升序</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>按%1排序，升序</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>按%1排序，降序</translation>
    </message>
    <message>
        <source>One column must remain</source>
        <translation>必须保留一列</translation>
    </message>
</context>
<context>
    <name>tokendesk::TeamPicker</name>
    <message>
        <source>Add team</source>
        <translation>添加团队</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Another team&apos;s name</source>
        <translation>其他团队的名称</translation>
    </message>
    <message>
        <source>%1 (always)</source>
        <translation>%1（始终）</translation>
    </message>
    <message>
        <source>Write the team&apos;s name first</source>
        <translation>请先输入团队名称</translation>
    </message>
</context>
<context>
    <name>tokendesk::TimelineChart</name>
    <message>
        <source>Arrow keys move between the bars, Space chooses one, with Shift up to there. Escape shows everything again.</source>
        <translation>方向键在条形之间移动，空格键选择一个，按住 Shift 可选择到该处。Esc 键重新显示全部。</translation>
    </message>
    <message>
        <source>Expiry timeline, %1</source>
        <translation>到期时间线，%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenFilterBar</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>其他…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 个令牌</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天内</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message numerus="yes">
        <source>Expires within %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天内到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>永不过期</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln day(s)</source>
        <translation>
            <numerusform>已达 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>never used</source>
        <translation>从未使用</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>从未使用</translation>
    </message>
    <message numerus="yes">
        <source>Unused for %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天未使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Show tokens that expire soon</source>
        <translation>显示即将过期的令牌</translation>
    </message>
    <message>
        <source>Within how many days</source>
        <translation>多少天之内</translation>
    </message>
    <message>
        <source>Show tokens that nobody uses</source>
        <translation>显示无人使用的令牌</translation>
    </message>
    <message>
        <source>For how many days</source>
        <translation>多少天</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenForm</name>
    <message>
        <source>&amp;Directory sync (SCIM) only</source>
        <translation>仅限 SCIM 目录同步(&amp;D)</translation>
    </message>
    <message>
        <source>Service &amp;account</source>
        <translation>服务账号(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Expires after</source>
        <translation>到期时间(&amp;E)</translation>
    </message>
    <message>
        <source>For example: airflow_production</source>
        <translation>例如：airflow_production</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>服务账号</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>输入名称的一部分</translation>
    </message>
    <message>
        <source>Choose an account from the list.</source>
        <translation>请从列表中选择账号。</translation>
    </message>
    <message>
        <source>Say what it is for and where it is used. It cannot be renamed later.</source>
        <translation>请说明其用途和使用位置。之后无法重命名。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 Teams: %3.</source>
        <translation>%1：%2团队：%3。</translation>
    </message>
    <message>
        <source>For a token that an identity provider uses to keep users in step. The server refuses it everywhere else.</source>
        <translation>用于身份提供方保持用户同步的令牌。服务器在其他任何地方都会拒绝它。</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenInput</name>
    <message>
        <source>From a file…</source>
        <translation>从文件读取…</translation>
    </message>
    <message>
        <source>File with the token</source>
        <translation>包含令牌的文件</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>已从 %1 读取</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>粘贴令牌</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenModel</name>
    <message>
        <source>unlimited</source>
        <translation>无限期</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>正在吊销…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>正在恢复…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>正在删除…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Deactivating…</source>
        <translation>正在停用…</translation>
    </message>
    <message>
        <source>Reactivating…</source>
        <translation>正在重新启用…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>吊销</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>服务 ID</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Account state</source>
        <translation>账号状态</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>有效期</translation>
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
        <translation>交付新令牌</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>I don&apos;t need it…</source>
        <translation>我不需要它…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>ends %1, %2</source>
        <translation>到期：%1，%2</translation>
    </message>
    <message>
        <source>never ends</source>
        <translation>永不到期</translation>
    </message>
    <message>
        <source>%1 for %2, %3.</source>
        <translation>%2 的 %1，%3。</translation>
    </message>
    <message>
        <source>This is the only time that the value can be had: the server keeps no copy. Copy it or save it now.</source>
        <translation>这是获取该值的唯一机会：服务器不保留副本。请立即复制或保存。</translation>
    </message>
    <message>
        <source>Copy or save the value first</source>
        <translation>请先复制或保存该值</translation>
    </message>
    <message>
        <source>%1 has read the value.</source>
        <translation>%1 已读取该值。</translation>
    </message>
    <message>
        <source>Hold to reveal</source>
        <translation>按住以显示</translation>
    </message>
    <message>
        <source>Shown while the button or the space bar is held down</source>
        <translation>按住按钮或空格键时显示</translation>
    </message>
    <message>
        <source>One read with the new token itself. The server counts it as a use.</source>
        <translation>使用新令牌本身进行一次读取。服务器会将其计为一次使用。</translation>
    </message>
    <message>
        <source>Copy environment line</source>
        <translation>复制环境变量行</translation>
    </message>
    <message>
        <source>Copy curl line</source>
        <translation>复制 curl 命令行</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Holds the value itself. It starts with a space, so that shells with HISTCONTROL=ignorespace keep it out of their history.</source>
        <translation>包含值本身。该行以空格开头，因此设置了 HISTCONTROL=ignorespace 的 shell 不会将其记入历史记录。</translation>
    </message>
    <message>
        <source>The token reaches curl on its standard input. As an argument, every user of the machine could read it in the list of processes.</source>
        <translation>令牌经标准输入传给 curl。如果作为参数，本机的每个用户都能在进程列表中看到它。</translation>
    </message>
    <message>
        <source>Then nobody can ever use this token. It stays valid all the same until somebody revokes it.</source>
        <translation>之后任何人都无法再使用此令牌。但在被吊销之前，它仍然有效。</translation>
    </message>
    <message>
        <source>Revoke it now</source>
        <translation>立即吊销</translation>
    </message>
    <message>
        <source>Leave it valid</source>
        <translation>保持有效</translation>
    </message>
    <message>
        <source>Give up the value?</source>
        <translation>放弃该值？</translation>
    </message>
    <message>
        <source>Copied. Paste it where it is needed before the clipboard is cleared.</source>
        <translation>已复制。请在剪贴板清除之前粘贴到需要的位置。</translation>
    </message>
    <message>
        <source>The environment line is copied, with the value in it.</source>
        <translation>已复制环境变量行，其中包含值。</translation>
    </message>
    <message>
        <source>Saved to %1, readable by you alone.</source>
        <translation>已保存到 %1，仅您可读。</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>正在试用…</translation>
    </message>
    <message>
        <source>The server accepts the new token.</source>
        <translation>服务器接受新令牌。</translation>
    </message>
    <message>
        <source>Revoking the token…</source>
        <translation>正在吊销令牌…</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>正在记录…</translation>
    </message>
    <message>
        <source>Its value was not needed</source>
        <translation>不需要其值</translation>
    </message>
    <message numerus="yes">
        <source>On the clipboard for %Ln more second(s)</source>
        <translation>
            <numerusform>将在剪贴板中再保留 %Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer on the clipboard</source>
        <translation>已不在剪贴板中</translation>
    </message>
    <message>
        <source>Copy the value or save it first, or say that you do not need it. It cannot be shown again.</source>
        <translation>请先复制或保存该值，或说明您不需要它。它无法再次显示。</translation>
    </message>
    <message numerus="yes">
        <source>Kept out of clipboard histories, and cleared after %Ln second(s)</source>
        <translation>
            <numerusform>不会进入剪贴板历史记录，并在 %Ln 秒后清除</numerusform>
        </translation>
    </message>
    <message>
        <source>With curl</source>
        <translation>使用 curl</translation>
    </message>
    <message>
        <source>expiry %1</source>
        <translation>到期 %1</translation>
    </message>
    <message>
        <source>You have the value, but that could not be written down. It is tried again with each refresh. If that fails until the program ends, the next start asks about it. %1</source>
        <translation>您已获得该值，但未能记录这一点。每次刷新时都会重试。如果到程序结束时仍未成功，下次启动时会询问。%1</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokensPage</name>
    <message>
        <source>Service tokens</source>
        <translation>服务令牌</translation>
    </message>
    <message>
        <source>Details of the token</source>
        <translation>令牌详情</translation>
    </message>
    <message>
        <source>Choose a token first</source>
        <translation>请先选择令牌</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>未设置过滤条件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>service-tokens</source>
        <translation>服务令牌</translation>
    </message>
    <message>
        <source>No service tokens yet</source>
        <translation>尚无服务令牌</translation>
    </message>
    <message>
        <source>A service token is the key that an automation signs in with. Make a service account and its first token in one go.</source>
        <translation>服务令牌是自动化程序登录所用的密钥。可以一次创建服务账号及其第一个令牌。</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>没有匹配的令牌</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) hidden by the filters.</source>
        <translation>
            <numerusform>过滤条件隐藏了 %Ln 个令牌。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a token to see everything that is known of it.</source>
        <translation>选择一个令牌，查看其所有已知信息。</translation>
    </message>
    <message>
        <source>The selected tokens are of several accounts</source>
        <translation>所选令牌属于多个账号</translation>
    </message>
    <message>
        <source>No token matches “%1”</source>
        <translation>没有令牌匹配“%1”</translation>
    </message>
    <message>
        <source>Not for any of the selected tokens</source>
        <translation>不适用于任何所选令牌</translation>
    </message>
</context>
<context>
    <name>tokendesk::Toolbar</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>搜索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>tokendesk::TrayIcon</name>
    <message>
        <source>Lock now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Hide window</source>
        <translation>隐藏窗口</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>显示窗口</translation>
    </message>
    <message>
        <source>No tokens are loaded</source>
        <translation>未加载令牌</translation>
    </message>
    <message>
        <source>Tokendesk – %1</source>
        <translation>Tokendesk – %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
</context>
<context>
    <name>tokendesk::WindowLock</name>
    <message>
        <source>Waiting for the credential…</source>
        <translation>正在等待凭据…</translation>
    </message>
    <message>
        <source>This is the credential of %1, and what is locked is the work of %2</source>
        <translation>这是 %1 的凭据，而锁定的是 %2 的工作</translation>
    </message>
    <message>
        <source>Sign in as %1, or open another connection.</source>
        <translation>请以 %1 的身份登录，或打开其他连接。</translation>
    </message>
    <message>
        <source>The keychain has not taken the token, so it is kept only until the window is locked again</source>
        <translation>密钥环未接受该令牌，因此它只保留到窗口下次锁定为止</translation>
    </message>
</context>
<context>
    <name>tokendesk::Workspace</name>
    <message>
        <source>What changes outside this program is not written down. %1</source>
        <translation>本程序之外的变化未被记录。%1</translation>
    </message>
    <message>
        <source>Not all that changes is written down. %1</source>
        <translation>并非所有变化都已记录。%1</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>没有可撤消的操作</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>此页面上不可用</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) due for a next step.</source>
        <translation>
            <numerusform>%Ln 次轮换的下一步待执行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Your credential is renewed. Everything goes on with it.</source>
        <translation>您的凭据已续期。一切照常继续。</translation>
    </message>
    <message>
        <source>The filters hide it.</source>
        <translation>过滤条件将其隐藏。</translation>
    </message>
    <message>
        <source>A change is on its way. Undo it when it has arrived.</source>
        <translation>有一项更改正在途中。请待其完成后再撤销。</translation>
    </message>
    <message>
        <source>This is a token&apos;s value. It does not say that it is of an account on this deployment&apos;s list. It was taken out of the search, and is not kept.</source>
        <translation>这是一个令牌的值。其中没有说明它属于此部署列表中的某个账号。它已从搜索中移除，不会被保留。</translation>
    </message>
    <message>
        <source>This is a token&apos;s value, as it says itself of the account %1. It was taken out of the search, and is not kept.</source>
        <extracomment>%1: name, service id and number of an account</extracomment>
        <translation>这是一个令牌的值，据其自身所述属于账号 %1。它已从搜索中移除，不会被保留。</translation>
    </message>
    <message>
        <source>Show its tokens</source>
        <translation>显示其令牌</translation>
    </message>
    <message>
        <source>The search is still under way</source>
        <translation>搜索仍在进行</translation>
    </message>
    <message>
        <source>This is a part of a token&apos;s value, too short to tell of which account. It was taken out of the search, and is not kept.</source>
        <translation>这是令牌值的一部分，太短，无法判断属于哪个账号。它已从搜索中移除，不会保存。</translation>
    </message>
    <message>
        <source>Whether the change of %1 was carried out is not known yet. Refresh, or take back an earlier one on the Activity page</source>
        <translation>尚不清楚对 %1 的更改是否已执行。请刷新，或在“活动”页面撤回更早的更改</translation>
    </message>
    <message>
        <source>The last change was part of a plan, a rotation or a containment: take it back on the Activity page</source>
        <translation>上一次更改属于某个计划、轮换或遏制：请在“活动”页面撤回</translation>
    </message>
    <message>
        <source>A change is on its way, and the server has not answered yet. Wait for that, or choose the same again to leave: what became of it is then told when this connection is opened next.</source>
        <translation>有一项更改正在进行，服务器尚未回应。请等待回应，或再次选择同一操作以离开：其结果将在下次打开此连接时告知。</translation>
    </message>
    <message>
        <source>The rotation of %1 has begun.</source>
        <translation>%1 的轮换已开始。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) have begun.</source>
        <translation>
            <numerusform>%Ln 个轮换已开始。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo: the last change was not made. Take back an earlier one on the Activity page</source>
        <translation>没有可撤消的操作：最后一次更改并未执行。可在“活动”页面撤回更早的更改</translation>
    </message>
    <message>
        <source>The last change made a token, which may be in use: take it back on the Activity page</source>
        <translation>最后一次更改创建了一个可能正在使用的令牌：请在“活动”页面撤回</translation>
    </message>
    <message>
        <source>The change is on its way: it can be undone when the server has answered</source>
        <translation>更改正在进行中：服务器答复后即可撤消</translation>
    </message>
    <message>
        <source>The last change cannot be undone. Take back an earlier one on the Activity page</source>
        <translation>最后一次更改无法撤消。可在“活动”页面撤回更早的更改</translation>
    </message>
</context>
<context>
    <name>tokendesk::sandbox::Words</name>
    <message>
        <source>--%1 %2: give a whole number from %3 to %4.</source>
        <translation>--%1 %2：请给出 %3 到 %4 之间的整数。</translation>
    </message>
    <message>
        <source>--%1 %2: give one of %3.</source>
        <translation>--%1 %2：请给出以下之一：%3。</translation>
    </message>
    <message>
        <source>A local server that speaks the Qualytics API for service accounts and tokens, to explore and to test with. It answers on 127.0.0.1 only, and prints its address and an admin token as one line of JSON.</source>
        <translation>本地服务器，支持 Qualytics API 中有关服务账号和令牌的部分，用于探索和测试。它仅在 127.0.0.1 上应答，并以一行 JSON 输出其地址和一个管理员令牌。</translation>
    </message>
    <message>
        <source>Listen on this port; 0, the default, takes any free one.</source>
        <translation>在此端口侦听；默认值 0 使用任意空闲端口。</translation>
    </message>
    <message>
        <source>Keep the data in this file. Without it they end with the program.</source>
        <translation>将数据保存在此文件中。省略时，数据随程序结束而消失。</translation>
    </message>
    <message>
        <source>Fill a new database: demo (the default) or empty.</source>
        <translation>填充新数据库：demo（默认）或 empty。</translation>
    </message>
    <message>
        <source>Fill a new database with exactly so many service tokens, alone or on top of --seed demo.</source>
        <translation>用正好此数量的服务令牌填充新数据库，单独使用或与 --seed demo 叠加使用。</translation>
    </message>
    <message>
        <source>Fill a new database with exactly so many service accounts.</source>
        <translation>用正好此数量的服务账号填充新数据库。</translation>
    </message>
    <message>
        <source>Let every answer wait so many milliseconds.</source>
        <translation>让每次答复等待此毫秒数。</translation>
    </message>
    <message>
        <source>Answer at most so many requests a second, the others with 429.</source>
        <translation>每秒最多答复此数量的请求，其余以 429 答复。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>意外的参数：%1</translation>
    </message>
    <message>
        <source>--database needs the path of a file.</source>
        <translation>--database 需要文件路径。</translation>
    </message>
    <message>
        <source>The folder %1 for the sandbox database cannot be made. Choose another file, or make the folder.</source>
        <translation>无法为沙盒数据库创建文件夹 %1。请选择其他文件，或创建该文件夹。</translation>
    </message>
    <message>
        <source>The sandbox database %1 is in use by another sandbox. Stop that one, or choose another file.</source>
        <translation>沙盒数据库 %1 正被另一个沙盒使用。请停止该沙盒，或选择其他文件。</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be made: %2</source>
        <translation>无法创建沙盒数据库 %1：%2</translation>
    </message>
    <message>
        <source>The sandbox database %1 is not a file. Choose another one.</source>
        <translation>沙盒数据库 %1 不是文件。请另选一个。</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be written. Check its permissions, or choose another file.</source>
        <translation>无法写入沙盒数据库 %1。请检查其权限，或选择其他文件。</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be read: %2. Choose another file, or delete this one to start anew.</source>
        <translation>无法读取沙盒数据库 %1：%2。请选择其他文件，或删除此文件以重新开始。</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be used: %2</source>
        <translation>无法使用沙盒数据库 %1：%2</translation>
    </message>
    <message>
        <source>The file %1 cannot be deleted. Check the folder&apos;s permissions.</source>
        <translation>无法删除文件 %1。请检查文件夹的权限。</translation>
    </message>
    <message>
        <source>The sandbox database %1 could not be written: %2</source>
        <translation>未能写入沙盒数据库 %1：%2</translation>
    </message>
    <message>
        <source>The sandbox is not running.</source>
        <translation>沙盒未在运行。</translation>
    </message>
    <message>
        <source>The sandbox database %1 could not be read: %2</source>
        <translation>未能读取沙盒数据库 %1：%2</translation>
    </message>
    <message>
        <source>The sandbox database %1 has no usable keys: %2. Choose another file, or delete this one to start anew.</source>
        <translation>沙盒数据库 %1 没有可用的密钥：%2。请选择其他文件，或删除此文件以重新开始。</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program. Choose another port, or 0 for any free one.</source>
        <translation>端口 %1 正被其他程序使用。请选择其他端口，或使用 0 表示任意空闲端口。</translation>
    </message>
    <message>
        <source>Port %1 cannot be opened: %2. Choose another port, or 0 for any free one.</source>
        <translation>无法打开端口 %1：%2。请选择其他端口，或使用 0 表示任意空闲端口。</translation>
    </message>
    <message>
        <source>See tokendesk-sandbox --help.</source>
        <translation>参见 tokendesk-sandbox --help。</translation>
    </message>
    <message>
        <source>No temporary folder can be made: %1. Choose a file with --database.</source>
        <translation>无法创建临时文件夹：%1。请用 --database 选择文件。</translation>
    </message>
    <message>
        <source>it was written by a newer version (schema %1, this program knows %2). Update the program, or choose another file.</source>
        <translation>由更高版本写入（架构 %1，本程序支持 %2）。请更新程序，或选择其他文件。</translation>
    </message>
    <message>
        <source>its schema could not be brought up to date: %1</source>
        <translation>无法将其架构更新到最新：%1</translation>
    </message>
    <message>
        <source>The sandbox database %1 could not be filled: %2</source>
        <translation>无法填充沙盒数据库 %1：%2</translation>
    </message>
    <message>
        <source>The demo data alone has %1 tokens and %2 accounts. Ask for at least as many, or leave --seed demo out.</source>
        <translation>仅演示数据就有 %1 个令牌和 %2 个账号。请至少指定这么多，或省略 --seed demo。</translation>
    </message>
    <message>
        <source>Tokens need an account. Ask for at least one with --accounts.</source>
        <translation>令牌需要账号。请用 --accounts 至少指定一个。</translation>
    </message>
    <message>
        <source>The sandbox database %1 was filled with %2 and is kept as it is. Start without %3, or choose another file.</source>
        <translation>沙盒数据库 %1 已用 %2 填充，将保持原样。请不带 %3 启动，或选择其他文件。</translation>
    </message>
    <message>
        <source>How a page of users names its total: total (the default) or total_count.</source>
        <translation>用户分页如何命名其总数：total（默认）或 total_count。</translation>
    </message>
    <message>
        <source>it is readable by others, and that cannot be changed</source>
        <translation>其他人可以读取它，且无法更改</translation>
    </message>
    <message>
        <source>the program is ending</source>
        <translation>程序正在结束</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 给出了两次。</translation>
    </message>
    <message>
        <source>--database %1: a path cannot begin with a colon. Put ./ before it, or leave the option out to keep nothing.</source>
        <translation>--database %1：路径不能以冒号开头。请在前面加上 ./，或省略该选项以不保留任何内容。</translation>
    </message>
    <message>
        <source>the file %1 was deleted or replaced while the sandbox runs. Put it back, or reset or restart the sandbox</source>
        <translation>沙盒运行期间文件 %1 被删除或替换。请将其放回，或重置或重新启动沙盒</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be read: %2. Choose another file.</source>
        <translation>无法读取沙盒数据库 %1：%2。请选择其他文件。</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be used: it belongs to another program. Choose another file, or move that one away.</source>
        <translation>无法使用沙盒数据库 %1：它属于另一个程序。请选择其他文件，或将该文件移走。</translation>
    </message>
    <message>
        <source>they are damaged</source>
        <translation>它们已损坏</translation>
    </message>
    <message>
        <source>--database %1: the path is not written in the character set of this computer&apos;s language.</source>
        <translation>--database %1：路径不是用本机语言的字符集书写的。</translation>
    </message>
    <message>
        <source>The sandbox database %1 is in use by another sandbox: process %2 on %3. Stop that one, or choose another file. If it does not run any more, delete %4.</source>
        <translation>沙盒数据库 %1 正被另一个沙盒使用：%3 上的进程 %2。请停止该沙盒，或选择其他文件。如果它已不再运行，请删除 %4。</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1. Send it to a terminal, a pipe or a file that takes it.</source>
        <translation>无法写入标准输出：%1。请将其送往可接受的终端、管道或文件。</translation>
    </message>
    <message>
        <source>The lock file of the sandbox database %1 cannot be written: %2. Put that right, or choose another file.</source>
        <translation>无法写入沙盒数据库 %1 的锁定文件：%2。请解决此问题，或选择其他文件。</translation>
    </message>
</context>
</TS>
