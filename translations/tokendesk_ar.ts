<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>Account %1</source>
        <translation>الحساب %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>معطَّل</translation>
    </message>
</context>
<context>
    <name>AccountDetail</name>
    <message>
        <source>Its tokens</source>
        <translation>رموزه</translation>
    </message>
    <message>
        <source>None. Without a token the account cannot do anything.</source>
        <translation>لا يوجد. لا يستطيع الحساب فعل أي شيء من دون رمز.</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>بلا انتهاء صلاحية</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>معطَّل</translation>
    </message>
    <message numerus="yes">
        <source>Deactivated, with %Ln token(s) that are not revoked.</source>
        <translation>
            <numerusform>معطَّل، وليس له رموز غير مُبطَلة.</numerusform>
            <numerusform>معطَّل، وله رمز واحد غير مُبطَل.</numerusform>
            <numerusform>معطَّل، وله رمزان غير مُبطَلين.</numerusform>
            <numerusform>معطَّل، وله %Ln رموز غير مُبطَلة.</numerusform>
            <numerusform>معطَّل، وله %Ln رمزًا غير مُبطَل.</numerusform>
            <numerusform>معطَّل، وله %Ln رمز غير مُبطَل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its tokens may do everything, with the Admin role.</source>
        <translation>يُسمح لرموزه بكل شيء، لأن دوره Admin.</translation>
    </message>
    <message>
        <source>This is the account that you are signed in with.</source>
        <translation>هذا هو الحساب الذي سجّلت الدخول به.</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>معرّف الخدمة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>الفِرق</translation>
    </message>
    <message>
        <source>not known: the account is not on the server&apos;s list</source>
        <translation>غير معروف: الحساب غير موجود في قائمة الخادم</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>أقرب انتهاء صلاحية</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>آخر تسجيل دخول</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) selected</source>
        <translation>
            <numerusform>لم يُحدَّد أي حساب</numerusform>
            <numerusform>حُدِّد حساب واحد</numerusform>
            <numerusform>حُدِّد حسابان</numerusform>
            <numerusform>حُدِّدت %Ln حسابات</numerusform>
            <numerusform>حُدِّد %Ln حسابًا</numerusform>
            <numerusform>حُدِّد %Ln حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Usable tokens</source>
        <translation>الرموز الصالحة للاستخدام</translation>
    </message>
    <message>
        <source>not known: your role may not list tokens</source>
        <translation>غير معروف: قد لا يسمح دورك بسرد الرموز</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>%1, and some that have no name</source>
        <translation>%1، وأخرى بلا اسم</translation>
    </message>
</context>
<context>
    <name>AccountEdit</name>
    <message>
        <source>Somebody else has changed it meanwhile</source>
        <translation>غيّره شخص آخر في هذه الأثناء</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile: it is “%1” now. Save again to replace that.</source>
        <extracomment>%1 a name or a role</extracomment>
        <translation>غيّره شخص آخر في هذه الأثناء: هو الآن «%1». احفظ مرة أخرى لاستبداله.</translation>
    </message>
    <message>
        <source>Its name is “%1” now</source>
        <translation>اسمه الآن «%1»</translation>
    </message>
    <message>
        <source>Its role is “%1” now</source>
        <translation>دوره الآن «%1»</translation>
    </message>
    <message>
        <source>The server&apos;s list does not state all teams of the account, so they cannot be changed here</source>
        <translation>لا تذكر قائمة الخادم كل فرق الحساب، لذا لا يمكن تغييرها هنا</translation>
    </message>
</context>
<context>
    <name>ActionGroups</name>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>عمليات التدوير</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Search and table</source>
        <translation>البحث والجدول</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
</context>
<context>
    <name>ActionSet</name>
    <message>
        <source>New token</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>New service account</source>
        <translation>حساب خدمة جديد</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>إعادة تفعيل</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>الرجوع إلى القديم</translation>
    </message>
    <message>
        <source>Contain account…</source>
        <translation>احتواء الحساب…</translation>
    </message>
    <message>
        <source>Show its tokens</source>
        <translation>عرض رموزه</translation>
    </message>
    <message>
        <source>Show its account</source>
        <translation>عرض حسابه</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>تحديد كل المعروض</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>نسخ الصفوف</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>عمليات التدوير</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>اتخاذ قرار…</translation>
    </message>
    <message>
        <source>Owner and purpose…</source>
        <translation>المالك والغرض…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Open plan…</source>
        <translation>فتح خطة…</translation>
    </message>
    <message>
        <source>Switch connection…</source>
        <translation>تبديل الاتصال…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>القفل الآن</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>التحقّق</translation>
    </message>
    <message>
        <source>Search actions, tokens and accounts</source>
        <translation>البحث في الإجراءات والرموز والحسابات</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Start a review</source>
        <translation>بدء مراجعة</translation>
    </message>
    <message>
        <source>Finish the review…</source>
        <translation>إنهاء المراجعة…</translation>
    </message>
    <message>
        <source>Abandon the review…</source>
        <translation>التخلّي عن المراجعة…</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>حزمة الأدلة…</translation>
    </message>
    <message>
        <source>Check an evidence pack…</source>
        <translation>التحقّق من حزمة أدلة…</translation>
    </message>
    <message>
        <source>Edit policies…</source>
        <translation>تحرير السياسات…</translation>
    </message>
    <message>
        <source>Notes as CSV…</source>
        <translation>الملاحظات بصيغة CSV…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>الأعمدة…</translation>
    </message>
    <message>
        <source>Decide as before</source>
        <translation>القرار كما كان سابقًا</translation>
    </message>
    <message>
        <source>Stop tracking</source>
        <translation>إيقاف المتابعة</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع عن التغيير</translation>
    </message>
    <message>
        <source>Show related changes</source>
        <translation>إظهار التغييرات المرتبطة</translation>
    </message>
    <message>
        <source>About Tokendesk</source>
        <translation>حول Tokendesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>حفظ عامل التصفية هذا…</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>إظهار التفاصيل أو إخفاؤها</translation>
    </message>
    <message>
        <source>Sort by…</source>
        <translation>فرز حسب…</translation>
    </message>
    <message>
        <source>Open containment…</source>
        <translation>فتح الاحتواء…</translation>
    </message>
    <message>
        <source>Compare reviews…</source>
        <translation>مقارنة المراجعات…</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>الفِرق</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from what to what</comment>
        <translation>%1 ‏←‏ %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Created token</source>
        <translation>أُنشئ رمز</translation>
    </message>
    <message>
        <source>Revoked token</source>
        <translation>أُبطل رمز</translation>
    </message>
    <message>
        <source>Restored token</source>
        <translation>استُعيد رمز</translation>
    </message>
    <message>
        <source>Deleted token</source>
        <translation>حُذف رمز</translation>
    </message>
    <message>
        <source>Created account</source>
        <translation>أُنشئ حساب</translation>
    </message>
    <message>
        <source>Edited account</source>
        <translation>حُرِّر حساب</translation>
    </message>
    <message>
        <source>Deactivated account</source>
        <translation>عُطّل حساب</translation>
    </message>
    <message>
        <source>Reactivated account</source>
        <translation>أُعيد تفعيل حساب</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>مُبطَل</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>إنشاء رمز</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>إبطال رمز</translation>
    </message>
    <message>
        <source>Restore token</source>
        <translation>استعادة رمز</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>حذف رمز</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>تحرير حساب</translation>
    </message>
    <message>
        <source>Deactivate account</source>
        <translation>تعطيل حساب</translation>
    </message>
    <message>
        <source>Reactivate account</source>
        <translation>إعادة تفعيل حساب</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>لم يُنفَّذ</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>لم يُنشأ</translation>
    </message>
    <message>
        <source>%1, not changed</source>
        <translation>%1، لم يتغيّر</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>from what to what: nobody knows whether it became so</comment>
        <translation>%1؟</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
</context>
<context>
    <name>ApiClient</name>
    <message>
        <source>The connection was closed</source>
        <translation>أُغلق الاتصال</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not show whether it was done</source>
        <translation>لا تُظهر إجابة الخادم ما إذا كان ذلك قد تم</translation>
    </message>
    <message>
        <source>Read the list again: it will tell</source>
        <translation>اقرأ القائمة من جديد: ستبيّن ذلك</translation>
    </message>
</context>
<context>
    <name>Capabilities</name>
    <message>
        <source>The deployment&apos;s description (openapi.json) cannot be used: %1</source>
        <translation>يتعذّر استخدام وصف المثيل (openapi.json): %1</translation>
    </message>
    <message>
        <source>The documented set of actions is offered instead.</source>
        <translation>ستُعرض مجموعة الإجراءات الموثَّقة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>it is no valid JSON near byte %1 (%2)</source>
        <translation>ليس JSON صالحًا قرب البايت %1 (%2)</translation>
    </message>
    <message>
        <source>it lists no paths</source>
        <translation>لا يسرد أي مسارات</translation>
    </message>
    <message>
        <source>it lists none of the calls that this program uses</source>
        <translation>لا يسرد أيًا من الاستدعاءات التي يستخدمها هذا البرنامج</translation>
    </message>
</context>
<context>
    <name>ChangeDetail</name>
    <message>
        <source>The server refused it. Nothing was changed.</source>
        <translation>رفضه الخادم. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>لم يتغيّر شيء: %1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>معرّف الرمز</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>وقت الطلب</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>وقت البتّ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>المنفِّذ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>المثيل</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>It is not written down that the new token&apos;s value was copied or saved.</source>
        <translation>لا يوجد تدوين يفيد بأن قيمة الرمز الجديد نُسخت أو حُفظت.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) selected</source>
        <translation>
            <numerusform>لم يُختَر أي تغيير (%Ln)</numerusform>
            <numerusform>اختير تغيير واحد (%Ln)</numerusform>
            <numerusform>اختير تغييران (%Ln)</numerusform>
            <numerusform>اختيرت %Ln تغييرات</numerusform>
            <numerusform>اختير %Ln تغييرًا</numerusform>
            <numerusform>اختير %Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Its answer never came. A refresh settles it once the list shows it. If the list does not, it may still be carried out: refresh again ten minutes after it was asked for. It counts as not done then, and you can do it again.</source>
        <translation>لم يصل الردّ عليه. يحسمه التحديث حالما تُظهره القائمة. وإن لم تُظهره فقد يُنفَّذ لاحقًا: حدِّث مرة أخرى بعد عشر دقائق من طلبه. عندئذ يُعدّ غير منفَّذ، ويمكنك تكراره.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--token-stdin reads the token from a pipe, for example: pass show qualytics | tokendesk --url URL --token-stdin</source>
        <translation>الخيار --token-stdin يقرأ الرمز من أنبوب، مثلًا: pass show qualytics | tokendesk --url URL --token-stdin</translation>
    </message>
    <message>
        <source>standard input cannot be read</source>
        <translation>تتعذّر قراءة الدخل القياسي</translation>
    </message>
    <message>
        <source>Service accounts and service tokens of a Qualytics deployment.</source>
        <translation>حسابات الخدمة ورموز الخدمة لمثيل Qualytics.</translation>
    </message>
    <message>
        <source>Open the embedded sandbox with demonstration data.</source>
        <translation>فتح البيئة التجريبية المضمَّنة ببيانات العرض.</translation>
    </message>
    <message>
        <source>Open this deployment for this run; needs --token-stdin.</source>
        <translation>فتح هذا المثيل لهذا التشغيل؛ يحتاج إلى --token-stdin.</translation>
    </message>
    <message>
        <source>Read the token from standard input.</source>
        <translation>قراءة الرمز من الدخل القياسي.</translation>
    </message>
    <message>
        <source>light, dark, contrast or system.</source>
        <translation>light أو dark أو contrast أو system.</translation>
    </message>
    <message>
        <source>Speak this language for this run: %1, or a translation&apos;s .qm file.</source>
        <translation>استخدام هذه اللغة لهذا التشغيل: %1، أو ملف ‎.qm لترجمة.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>حفظ كل شيء في هذا المجلد.</translation>
    </message>
    <message>
        <source>Print how long it took until the tokens are shown, and quit; for benchmarks.</source>
        <translation>طباعة الوقت الذي استغرقه عرض الرموز، ثم الخروج؛ لقياس الأداء.</translation>
    </message>
    <message>
        <source>what is &quot;%1&quot;? See --help</source>
        <translation>ما «%1»؟ انظر --help</translation>
    </message>
    <message>
        <source>--theme takes light, dark, contrast or system, not &quot;%1&quot;</source>
        <translation>الخيار --theme يقبل light أو dark أو contrast أو system، لا «%1»</translation>
    </message>
    <message>
        <source>--language takes one of %1, or a .qm file, not &quot;%2&quot;</source>
        <translation>الخيار --language يقبل واحدة من %1، أو ملف ‎.qm، لا «%2»</translation>
    </message>
    <message>
        <source>--data-dir needs a folder</source>
        <translation>الخيار --data-dir يحتاج إلى مجلد</translation>
    </message>
    <message>
        <source>--sandbox and --url exclude each other</source>
        <translation>لا يجتمع --sandbox و --url</translation>
    </message>
    <message>
        <source>--url and --token-stdin go together</source>
        <translation>يُستخدم الخياران --url و --token-stdin معًا</translation>
    </message>
    <message>
        <source>Start in the tray, or minimised where there is none.</source>
        <translation>البدء في منطقة الإشعارات، أو مصغّرًا حيث لا توجد.</translation>
    </message>
    <message>
        <source>there is no folder to keep anything in: this account has no home. Set HOME, or XDG_DATA_HOME and XDG_CONFIG_HOME, or name a folder with --data-dir</source>
        <translation>لا يوجد مجلد يُحفظ فيه أي شيء: ليس لهذا الحساب مجلد منزل. عيّن HOME، أو XDG_DATA_HOME وXDG_CONFIG_HOME، أو سمِّ مجلدًا باستخدام --data-dir</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Tokendesk is open already, and does not take %1</source>
        <extracomment>%1: options, such as &quot;--theme, --language&quot;</extracomment>
        <translation>‏Tokendesk مفتوح بالفعل، ولا يأخذ بالخيارات %1</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>This is not a deployment&apos;s address: %1</source>
        <translation>هذا ليس عنوان مثيل: %1</translation>
    </message>
    <message>
        <source>Write it like “your-company.qualytics.io” or “https://your-company.qualytics.io”.</source>
        <translation>اكتبه مثل «your-company.qualytics.io» أو «https://your-company.qualytics.io».</translation>
    </message>
    <message>
        <source>it holds a user name or a password, which do not belong into an address</source>
        <translation>يحتوي على اسم مستخدم أو كلمة مرور، ولا مكان لهما في العنوان</translation>
    </message>
    <message>
        <source>%1 is not supported, only https is</source>
        <translation>‏%1 غير مدعوم، المدعوم https فقط</translation>
    </message>
    <message>
        <source>it goes on with “?” or “#”, but only the host belongs here</source>
        <translation>يتبعه «?» أو «#»، ولا مكان هنا إلا للمضيف</translation>
    </message>
    <message>
        <source>the host is missing</source>
        <translation>المضيف مفقود</translation>
    </message>
    <message>
        <source>its host holds “%” or “\”</source>
        <translation>يحتوي مضيفه على «%» أو «\»</translation>
    </message>
    <message>
        <source>an IPv6 address must stand in brackets, like [::1]</source>
        <translation>يجب وضع عنوان IPv6 بين قوسين معقوفين، مثل [::1]</translation>
    </message>
    <message>
        <source>it goes on with the path %1, but only the host belongs here</source>
        <translation>يتبعه المسار %1، ولا مكان هنا إلا للمضيف</translation>
    </message>
    <message>
        <source>The address is empty</source>
        <translation>العنوان فارغ</translation>
    </message>
    <message>
        <source>Enter the deployment&apos;s host, for example “your-company.qualytics.io”.</source>
        <translation>أدخل مضيف المثيل، مثل «your-company.qualytics.io».</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>طويل أكثر من اللازم</translation>
    </message>
    <message>
        <source>it holds a space or an invisible character</source>
        <translation>يحتوي على مسافة أو محرف غير مرئي</translation>
    </message>
    <message>
        <source>%1 is no host with an optional port</source>
        <translation>‏%1 ليس مضيفًا مع منفذ اختياري</translation>
    </message>
    <message>
        <source>http:// would send the credential in the clear to %1</source>
        <translation>سيُرسل http://‎ بيانات الاعتماد من دون تشفير إلى %1</translation>
    </message>
    <message>
        <source>Use https://; http:// is for 127.0.0.1, [::1] and localhost only.</source>
        <translation>استخدم https://‎؛ أما http://‎ فهو لـ 127.0.0.1 و[::1] وlocalhost فقط.</translation>
    </message>
    <message>
        <source>Copy the whole token again, and nothing else.</source>
        <translation>انسخ الرمز كله مجددًا، ولا شيء سواه.</translation>
    </message>
    <message>
        <source>The token is empty</source>
        <translation>الرمز فارغ</translation>
    </message>
    <message>
        <source>Paste the token&apos;s value.</source>
        <translation>الصق قيمة الرمز.</translation>
    </message>
    <message>
        <source>The token is longer than 16 KiB, which no server accepts</source>
        <translation>الرمز أطول من 16 كيبيبايت، ولا يقبل ذلك أي خادم</translation>
    </message>
    <message>
        <source>The token has white space inside, so it is more than one word</source>
        <translation>في الرمز مسافات بيضاء، فهو أكثر من كلمة واحدة</translation>
    </message>
    <message>
        <source>The token holds a character that no token can hold</source>
        <translation>يحتوي الرمز على محرف لا يمكن أن يوجد في رمز</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What somebody typed, in quotation marks</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The name looks like a token, and a name is kept where others can read it</source>
        <translation>يبدو الاسم كأنه رمز، والأسماء تُحفظ حيث يستطيع الآخرون قراءتها</translation>
    </message>
    <message>
        <source>Give the token where it is asked for, and the connection another name.</source>
        <translation>أدخِل الرمز حيث يُطلب، وأعطِ الاتصال اسمًا آخر.</translation>
    </message>
    <message>
        <source>This looks like a token</source>
        <translation>يبدو هذا رمزًا</translation>
    </message>
    <message>
        <source>Paste it where the token is asked for, and the address here.</source>
        <translation>الصقه حيث يُطلب الرمز، واكتب العنوان هنا.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters</source>
        <translation>الاسم أطول من %1 محرف</translation>
    </message>
    <message>
        <source>Choose a shorter one</source>
        <translation>اختر اسمًا أقصر</translation>
    </message>
    <message>
        <source>The name holds an invisible character or a line break</source>
        <translation>يحتوي الاسم على محرف غير مرئي أو فاصل أسطر</translation>
    </message>
    <message>
        <source>Write it anew, on one line.</source>
        <translation>اكتبه من جديد في سطر واحد.</translation>
    </message>
</context>
<context>
    <name>ConnectionFile</name>
    <message>
        <source>Ask for the file again, exported from Tokendesk</source>
        <translation>اطلب الملف مجددًا، مصدَّرًا من Tokendesk</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>ليس نصًا</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>طويل أكثر من اللازم</translation>
    </message>
    <message>
        <source>holds an invisible character</source>
        <translation>يحتوي على محرف غير مرئي</translation>
    </message>
    <message>
        <source>is no whole number from %1 to %2</source>
        <translation>ليس عددًا صحيحًا من %1 إلى %2</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>ليس true ولا false</translation>
    </message>
    <message>
        <source>is no whole path</source>
        <translation>ليس مسارًا كاملًا</translation>
    </message>
    <message>
        <source>is no object</source>
        <translation>ليس كائنًا</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>«%1» %2</translation>
    </message>
    <message>
        <source>is not system, none or manual</source>
        <translation>ليس system ولا none ولا manual</translation>
    </message>
    <message>
        <source>is no host</source>
        <translation>ليس مضيفًا</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>is not like #1d4ed8</source>
        <translation>ليس على شكل ‎#1d4ed8</translation>
    </message>
    <message>
        <source>The file is too large to hold connections</source>
        <translation>الملف أكبر من أن يكون ملف اتصالات</translation>
    </message>
    <message>
        <source>The file is no JSON object: %1 at byte %2</source>
        <translation>الملف ليس كائن JSON:‏ %1 عند البايت %2</translation>
    </message>
    <message>
        <source>The file does not hold connections of Tokendesk</source>
        <translation>لا يحتوي الملف على اتصالات Tokendesk</translation>
    </message>
    <message>
        <source>The file was written by a newer release of Tokendesk</source>
        <translation>كُتب الملف بإصدار أحدث من Tokendesk</translation>
    </message>
    <message>
        <source>The file has no list of connections, or more than %1</source>
        <translation>لا توجد في الملف قائمة اتصالات، أو أن فيها أكثر من %1</translation>
    </message>
    <message>
        <source>Connection %1: %2</source>
        <translation>الاتصال %1:‏ %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a connection, and what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>is not http or socks5</source>
        <translation>ليس http ولا socks5</translation>
    </message>
    <message>
        <source>“%1” cannot be used. %2</source>
        <extracomment>%1: a field of a file. %2: why, a sentence of its own</extracomment>
        <translation>لا يمكن استعمال «%1». %2</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1: a field of a file. %2: what is wrong with a field in it, as: “mode” is missing</extracomment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>looks like a token</source>
        <translation>يبدو كأنه رمز</translation>
    </message>
</context>
<context>
    <name>ConnectionRules</name>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضرّ</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>البيئة التجريبية</translation>
    </message>
    <message>
        <source>May see and change every service account and token.</source>
        <translation>يُسمح له برؤية كل حسابات الخدمة ورموزها وتغييرها.</translation>
    </message>
    <message>
        <source>Not an Admin: shows service accounts and teams, read-only. Service tokens stay hidden.</source>
        <translation>ليس Admin: تُعرض حسابات الخدمة والفِرق للقراءة فقط. تبقى رموز الخدمة مخفية.</translation>
    </message>
    <message>
        <source>Not an Admin: the credential works, but may see neither service accounts nor service tokens. Nothing can be changed.</source>
        <translation>ليس Admin: بيانات الاعتماد صالحة، لكن لا يُسمح لها برؤية حسابات الخدمة ولا رموز الخدمة. لا يمكن تغيير أي شيء.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minute(s) ahead of the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب مطابقة لساعة الخادم. تُحسب مواعيد انتهاء الصلاحية بساعة الخادم.</numerusform>
            <numerusform>تسبق ساعة هذا الحاسوب ساعة الخادم بدقيقة واحدة. تُحسب مواعيد انتهاء الصلاحية بساعة الخادم.</numerusform>
            <numerusform>تسبق ساعة هذا الحاسوب ساعة الخادم بدقيقتين. تُحسب مواعيد انتهاء الصلاحية بساعة الخادم.</numerusform>
            <numerusform>تسبق ساعة هذا الحاسوب ساعة الخادم بمقدار %Ln دقائق. تُحسب مواعيد انتهاء الصلاحية بساعة الخادم.</numerusform>
            <numerusform>تسبق ساعة هذا الحاسوب ساعة الخادم بمقدار %Ln دقيقة. تُحسب مواعيد انتهاء الصلاحية بساعة الخادم.</numerusform>
            <numerusform>تسبق ساعة هذا الحاسوب ساعة الخادم بمقدار %Ln دقيقة. تُحسب مواعيد انتهاء الصلاحية بساعة الخادم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minute(s) behind the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب مطابقة لساعة الخادم. تُحسب مواعيد انتهاء الصلاحية بساعة الخادم.</numerusform>
            <numerusform>تتأخر ساعة هذا الحاسوب عن ساعة الخادم بدقيقة واحدة. تُحسب مواعيد انتهاء الصلاحية بساعة الخادم.</numerusform>
            <numerusform>تتأخر ساعة هذا الحاسوب عن ساعة الخادم بدقيقتين. تُحسب مواعيد انتهاء الصلاحية بساعة الخادم.</numerusform>
            <numerusform>تتأخر ساعة هذا الحاسوب عن ساعة الخادم بمقدار %Ln دقائق. تُحسب مواعيد انتهاء الصلاحية بساعة الخادم.</numerusform>
            <numerusform>تتأخر ساعة هذا الحاسوب عن ساعة الخادم بمقدار %Ln دقيقة. تُحسب مواعيد انتهاء الصلاحية بساعة الخادم.</numerusform>
            <numerusform>تتأخر ساعة هذا الحاسوب عن ساعة الخادم بمقدار %Ln دقيقة. تُحسب مواعيد انتهاء الصلاحية بساعة الخادم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This deployment is known here. %Ln change(s) made before are under Activity again, and what was interrupted can go on.</source>
        <translation>
            <numerusform>هذا المثيل معروف هنا. لا توجد تغييرات سابقة (%Ln)، ويمكن متابعة ما قوطع.</numerusform>
            <numerusform>هذا المثيل معروف هنا. عاد تغيير سابق واحد (%Ln) إلى «النشاط»، ويمكن متابعة ما قوطع.</numerusform>
            <numerusform>هذا المثيل معروف هنا. عاد تغييران سابقان (%Ln) إلى «النشاط»، ويمكن متابعة ما قوطع.</numerusform>
            <numerusform>هذا المثيل معروف هنا. عادت %Ln تغييرات سابقة إلى «النشاط»، ويمكن متابعة ما قوطع.</numerusform>
            <numerusform>هذا المثيل معروف هنا. عاد %Ln تغييرًا سابقًا إلى «النشاط»، ويمكن متابعة ما قوطع.</numerusform>
            <numerusform>هذا المثيل معروف هنا. عاد %Ln تغيير سابق إلى «النشاط»، ويمكن متابعة ما قوطع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln day(s) ahead of the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب مطابقة لساعة الخادم. تُحسب مواعيد انتهاء الصلاحية بساعة الخادم.</numerusform>
            <numerusform>تسبق ساعة هذا الحاسوب ساعة الخادم بيوم واحد. تُحسب مواعيد انتهاء الصلاحية بساعة الخادم.</numerusform>
            <numerusform>تسبق ساعة هذا الحاسوب ساعة الخادم بيومين. تُحسب مواعيد انتهاء الصلاحية بساعة الخادم.</numerusform>
            <numerusform>تسبق ساعة هذا الحاسوب ساعة الخادم بـ %Ln أيام. تُحسب مواعيد انتهاء الصلاحية بساعة الخادم.</numerusform>
            <numerusform>تسبق ساعة هذا الحاسوب ساعة الخادم بـ %Ln يومًا. تُحسب مواعيد انتهاء الصلاحية بساعة الخادم.</numerusform>
            <numerusform>تسبق ساعة هذا الحاسوب ساعة الخادم بـ %Ln يوم. تُحسب مواعيد انتهاء الصلاحية بساعة الخادم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln day(s) behind the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب مطابقة لساعة الخادم. تُحسب مواعيد انتهاء الصلاحية بساعة الخادم.</numerusform>
            <numerusform>تتأخر ساعة هذا الحاسوب عن ساعة الخادم بيوم واحد. تُحسب مواعيد انتهاء الصلاحية بساعة الخادم.</numerusform>
            <numerusform>تتأخر ساعة هذا الحاسوب عن ساعة الخادم بيومين. تُحسب مواعيد انتهاء الصلاحية بساعة الخادم.</numerusform>
            <numerusform>تتأخر ساعة هذا الحاسوب عن ساعة الخادم بـ %Ln أيام. تُحسب مواعيد انتهاء الصلاحية بساعة الخادم.</numerusform>
            <numerusform>تتأخر ساعة هذا الحاسوب عن ساعة الخادم بـ %Ln يومًا. تُحسب مواعيد انتهاء الصلاحية بساعة الخادم.</numerusform>
            <numerusform>تتأخر ساعة هذا الحاسوب عن ساعة الخادم بـ %Ln يوم. تُحسب مواعيد انتهاء الصلاحية بساعة الخادم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln hour(s) ahead of the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب مطابقة لساعة الخادم. تُحسب مواعيد انتهاء الصلاحية بساعة الخادم.</numerusform>
            <numerusform>تسبق ساعة هذا الحاسوب ساعة الخادم بساعة واحدة. تُحسب مواعيد انتهاء الصلاحية بساعة الخادم.</numerusform>
            <numerusform>تسبق ساعة هذا الحاسوب ساعة الخادم بساعتين. تُحسب مواعيد انتهاء الصلاحية بساعة الخادم.</numerusform>
            <numerusform>تسبق ساعة هذا الحاسوب ساعة الخادم بـ %Ln ساعات. تُحسب مواعيد انتهاء الصلاحية بساعة الخادم.</numerusform>
            <numerusform>تسبق ساعة هذا الحاسوب ساعة الخادم بـ %Ln ساعة. تُحسب مواعيد انتهاء الصلاحية بساعة الخادم.</numerusform>
            <numerusform>تسبق ساعة هذا الحاسوب ساعة الخادم بـ %Ln ساعة. تُحسب مواعيد انتهاء الصلاحية بساعة الخادم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln hour(s) behind the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب مطابقة لساعة الخادم. تُحسب مواعيد انتهاء الصلاحية بساعة الخادم.</numerusform>
            <numerusform>تتأخر ساعة هذا الحاسوب عن ساعة الخادم بساعة واحدة. تُحسب مواعيد انتهاء الصلاحية بساعة الخادم.</numerusform>
            <numerusform>تتأخر ساعة هذا الحاسوب عن ساعة الخادم بساعتين. تُحسب مواعيد انتهاء الصلاحية بساعة الخادم.</numerusform>
            <numerusform>تتأخر ساعة هذا الحاسوب عن ساعة الخادم بـ %Ln ساعات. تُحسب مواعيد انتهاء الصلاحية بساعة الخادم.</numerusform>
            <numerusform>تتأخر ساعة هذا الحاسوب عن ساعة الخادم بـ %Ln ساعة. تُحسب مواعيد انتهاء الصلاحية بساعة الخادم.</numerusform>
            <numerusform>تتأخر ساعة هذا الحاسوب عن ساعة الخادم بـ %Ln ساعة. تُحسب مواعيد انتهاء الصلاحية بساعة الخادم.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not allow this with this token</source>
        <translation>لا يسمح %1 بذلك بهذا الرمز</translation>
    </message>
</context>
<context>
    <name>ConnectionTransfer</name>
    <message numerus="yes">
        <source>%Ln connection(s) exported to %1, without their tokens</source>
        <translation>
            <numerusform>لم يُصدَّر أي اتصال إلى %1</numerusform>
            <numerusform>صُدِّر اتصال واحد إلى %1، من دون رمزه</numerusform>
            <numerusform>صُدِّر اتصالان إلى %1، من دون رمزيهما</numerusform>
            <numerusform>صُدِّرت %Ln اتصالات إلى %1، من دون رموزها</numerusform>
            <numerusform>صُدِّر %Ln اتصالًا إلى %1، من دون رموزها</numerusform>
            <numerusform>صُدِّر %Ln اتصال إلى %1، من دون رموزها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>تعذّرت قراءة %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) added. Each asks for its token when you open it.</source>
        <translation>
            <numerusform>لم يُضَف أي اتصال.</numerusform>
            <numerusform>أُضيف اتصال واحد. سيطلب رمزه عند فتحه.</numerusform>
            <numerusform>أُضيف اتصالان. سيطلب كل منهما رمزه عند فتحه.</numerusform>
            <numerusform>أُضيفت %Ln اتصالات. سيطلب كل منها رمزه عند فتحه.</numerusform>
            <numerusform>أُضيف %Ln اتصالًا. سيطلب كل منها رمزه عند فتحه.</numerusform>
            <numerusform>أُضيف %Ln اتصال. سيطلب كل منها رمزه عند فتحه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>اتصالات (*.json)</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>تصدير الاتصالات</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>استيراد الاتصالات</translation>
    </message>
    <message>
        <source>tokendesk-connections</source>
        <extracomment>The name that is proposed for a file, without &quot;.json&quot;</extracomment>
        <translation>tokendesk-connections</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>A quote that begins in line %1 is not closed.</source>
        <translation>علامة الاقتباس التي تبدأ في السطر %1 غير مغلقة.</translation>
    </message>
    <message>
        <source>Something stands behind a closing quote.</source>
        <translation>يوجد نص بعد علامة اقتباس مغلِقة.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Check the free space and the rights of %1</source>
        <translation>تحقّق من المساحة الحرة ومن أذونات %1</translation>
    </message>
    <message>
        <source>The database %1 cannot be used</source>
        <translation>يتعذّر استخدام قاعدة البيانات %1</translation>
    </message>
    <message>
        <source>Another Tokendesk has it open. Close that one first</source>
        <translation>إنها مفتوحة في Tokendesk آخر. أغلقه أولًا</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened</source>
        <translation>يتعذّر فتح قاعدة البيانات %1</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Tokendesk</source>
        <translation>كُتبت قاعدة البيانات %1 بإصدار أحدث من Tokendesk</translation>
    </message>
    <message>
        <source>Use the newer program, or another data folder (--data-dir)</source>
        <translation>استخدم البرنامج الأحدث، أو مجلد بيانات آخر (--data-dir)</translation>
    </message>
    <message>
        <source>it is being written to all the time</source>
        <translation>تجري الكتابة فيه طوال الوقت</translation>
    </message>
    <message>
        <source>The database %1 cannot be read</source>
        <translation>تتعذّر قراءة قاعدة البيانات %1</translation>
    </message>
    <message>
        <source>Check the rights of the file, and try again</source>
        <translation>تحقّق من أذونات الملف ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>it belongs to another program</source>
        <translation>إنها تخص برنامجًا آخر</translation>
    </message>
    <message>
        <source>Move it away, or use another data folder (--data-dir)</source>
        <translation>انقلها، أو استخدم مجلد بيانات آخر (--data-dir)</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>تعذّر إنشاء المجلد %1</translation>
    </message>
    <message>
        <source>Its version is %1, this program knows %2</source>
        <translation>إصداره %1، وهذا البرنامج يعرف %2</translation>
    </message>
    <message>
        <source>%1 was removed or replaced</source>
        <translation>حُذف %1 أو استُبدل</translation>
    </message>
    <message>
        <source>Close the program and start it again</source>
        <translation>أغلق البرنامج وشغّله من جديد</translation>
    </message>
    <message>
        <source>%1 is damaged. Close the program, move that file away, and start again: a new one is made</source>
        <translation>%1 تالف. أغلق البرنامج، وانقل هذا الملف من مكانه، ثم ابدأ من جديد: يُنشأ ملف جديد</translation>
    </message>
</context>
<context>
    <name>Decoder</name>
    <message>
        <source>The server&apos;s answer holds no usable value of the new token</source>
        <translation>لا يحتوي ردّ الخادم على قيمة صالحة للرمز الجديد</translation>
    </message>
    <message>
        <source>Look for the token in the list: if it is there, revoke it and make another one.</source>
        <translation>ابحث عن الرمز في القائمة: إن كان موجودًا فأبطِله وأنشئ رمزًا آخر.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>it is a web page, not data</source>
        <translation>صفحة ويب وليس بيانات</translation>
    </message>
    <message>
        <source>A proxy or a sign-on page may stand in front of the server. Open the address in a browser to see it.</source>
        <translation>ربما يوجد أمام الخادم وكيل أو صفحة تسجيل دخول. افتح العنوان في متصفّح لتراها.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>كبير أكثر من اللازم</translation>
    </message>
    <message>
        <source>it ends too early, at byte %1</source>
        <translation>ينتهي قبل أوانه، عند البايت %1</translation>
    </message>
    <message>
        <source>more follows behind its end, at byte %1</source>
        <translation>توجد زيادة بعد نهايته، عند البايت %1</translation>
    </message>
    <message>
        <source>it is no valid JSON near byte %1</source>
        <translation>ليس JSON صالحًا قرب البايت %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read: %1</source>
        <translation>تتعذّر قراءة ردّ الخادم: %1</translation>
    </message>
    <message>
        <source>Try again; if it stays, check that the address is a Qualytics deployment.</source>
        <translation>أعد المحاولة؛ وإن استمر ذلك، فتحقّق من أن العنوان هو لمثيل Qualytics.</translation>
    </message>
    <message>
        <source>it is no list</source>
        <translation>ليس قائمة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more problem(s) are not listed</source>
        <translation>
            <numerusform>لا مشكلات أخرى غير مُدرَجة</numerusform>
            <numerusform>مشكلة أخرى واحدة غير مُدرَجة</numerusform>
            <numerusform>مشكلتان أخريان غير مُدرَجتين</numerusform>
            <numerusform>%Ln مشكلات أخرى غير مُدرَجة</numerusform>
            <numerusform>%Ln مشكلة أخرى غير مُدرَجة</numerusform>
            <numerusform>%Ln مشكلة أخرى غير مُدرَجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are left out for them</source>
        <translation>
            <numerusform>لم يُغفل أي صف بسببها</numerusform>
            <numerusform>أُغفل صف واحد بسببها</numerusform>
            <numerusform>أُغفل صفان بسببها</numerusform>
            <numerusform>أُغفلت %Ln صفوف بسببها</numerusform>
            <numerusform>أُغفل %Ln صفًا بسببها</numerusform>
            <numerusform>أُغفل %Ln صف بسببها</numerusform>
        </translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>ليس كائنًا</translation>
    </message>
    <message>
        <source>its id %1</source>
        <translation>معرّفه %1</translation>
    </message>
    <message>
        <source>The server&apos;s total is no count</source>
        <translation>إجمالي الخادم ليس عددًا</translation>
    </message>
    <message>
        <source>it has no list under “items”</source>
        <translation>لا توجد فيه قائمة تحت «items»</translation>
    </message>
    <message>
        <source>The answer held bytes that are no text; they are shown as �</source>
        <translation>احتوى الردّ على بايتات ليست نصًا؛ تُعرض على شكل �</translation>
    </message>
    <message>
        <source>The row is left out: it is no object</source>
        <translation>أُغفل الصف: ليس كائنًا</translation>
    </message>
    <message>
        <source>The list has more than %1 rows; the rest is left out</source>
        <translation>في القائمة أكثر من %1 صف؛ أُغفل الباقي</translation>
    </message>
    <message>
        <source>The row is left out: the id %1 was there before</source>
        <translation>أُغفل الصف: ورد المعرّف %1 من قبل</translation>
    </message>
    <message>
        <source>The row is left out: its id %1</source>
        <translation>أُغفل الصف: معرّفه %1</translation>
    </message>
    <message>
        <source>“%1” is no text; it is shown as it came</source>
        <translation>«%1» ليس نصًا؛ يُعرض كما ورد</translation>
    </message>
    <message>
        <source>“%1” is no text and is left empty</source>
        <translation>«%1» ليس نصًا، وتُرك فارغًا</translation>
    </message>
    <message>
        <source>“%1” is longer than 64 KiB and was cut</source>
        <translation>«%1» أطول من 64 كيبيبايت، فاقتُطع</translation>
    </message>
    <message>
        <source>“%1” holds escapes that are no characters; they are shown as �</source>
        <translation>يحتوي «%1» على تسلسلات هروب ليست محارف؛ تُعرض على شكل �</translation>
    </message>
    <message>
        <source>“%1” is no date: %2</source>
        <translation>«%1» ليس تاريخًا: %2</translation>
    </message>
    <message>
        <source>“teams” is no list and is left empty</source>
        <translation>«teams» ليس قائمة، وتُرك فارغًا</translation>
    </message>
    <message>
        <source>%1 of the teams have no name and are left out</source>
        <translation>‏%1 من الفِرق بلا اسم، وأُغفلت</translation>
    </message>
    <message>
        <source>The server does not say whose token this is</source>
        <translation>لا يذكر الخادم لمن هذا الرمز</translation>
    </message>
    <message>
        <source>It cannot be read whose token this is: “user” is no object</source>
        <translation>تتعذّر قراءة لمن هذا الرمز: «user» ليس كائنًا</translation>
    </message>
    <message>
        <source>It cannot be read whose token this is: the user&apos;s id %1</source>
        <translation>تتعذّر قراءة لمن هذا الرمز: معرّف المستخدم %1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>is null</source>
        <translation>قيمته null</translation>
    </message>
    <message>
        <source>is true or false, not a number</source>
        <translation>قيمة منطقية (true أو false) وليس عددًا</translation>
    </message>
    <message>
        <source>is no whole number</source>
        <translation>ليس عددًا صحيحًا</translation>
    </message>
    <message>
        <source>is beyond 64 bits</source>
        <translation>يتجاوز 64 بتًا</translation>
    </message>
    <message>
        <source>is text, not a number</source>
        <translation>نص وليس عددًا</translation>
    </message>
    <message>
        <source>is a list, not a number</source>
        <translation>قائمة وليس عددًا</translation>
    </message>
    <message>
        <source>is an object, not a number</source>
        <translation>كائن وليس عددًا</translation>
    </message>
    <message>
        <source>is no valid JSON</source>
        <translation>ليس JSON صالحًا</translation>
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
            <numerusform>لا صفوف متروكة من قوائم الخادم</numerusform>
            <numerusform>تعذّرت قراءة صف واحد من قوائم الخادم فتُرك</numerusform>
            <numerusform>تعذّرت قراءة صفين من قوائم الخادم فتُركا</numerusform>
            <numerusform>تعذّرت قراءة %Ln صفوف من قوائم الخادم فتُركت</numerusform>
            <numerusform>تعذّرت قراءة %Ln صفًا من قوائم الخادم فتُركت</numerusform>
            <numerusform>تعذّرت قراءة %Ln صف من قوائم الخادم فتُركت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the server&apos;s lists could not be read completely and are shown with gaps</source>
        <translation>
            <numerusform>لا صفوف ناقصة في قوائم الخادم</numerusform>
            <numerusform>تعذّرت قراءة صف واحد من قوائم الخادم كاملًا، ويُعرض ناقصًا</numerusform>
            <numerusform>تعذّرت قراءة صفين من قوائم الخادم كاملين، ويُعرضان ناقصين</numerusform>
            <numerusform>تعذّرت قراءة %Ln صفوف من قوائم الخادم كاملة، وتُعرض ناقصة</numerusform>
            <numerusform>تعذّرت قراءة %Ln صفًا من قوائم الخادم كاملة، وتُعرض ناقصة</numerusform>
            <numerusform>تعذّرت قراءة %Ln صف من قوائم الخادم كاملة، وتُعرض ناقصة</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not say whether the token is revoked; it counts as not revoked</source>
        <translation>لا يذكر الخادم هل الرمز مُبطَل؛ يُحسب غير مُبطَل</translation>
    </message>
    <message>
        <source>“active” is neither true nor false; the token counts as not revoked</source>
        <translation>قيمة «active» ليست true ولا false؛ يُحسب الرمز غير مُبطَل</translation>
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
        <translation>الرمز %1 للحساب %2، أُنشئ %3، آخر استخدام: %4.</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>في وقت غير معروف</translation>
    </message>
    <message>
        <source>The account stays active, because not all of its tokens could be revoked.
%1</source>
        <translation>يبقى الحساب نشطًا، لأنه تعذّر إبطال كل رموزه.
%1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke your own credential?</source>
        <translation>هل تريد إبطال بيانات اعتمادك؟</translation>
    </message>
    <message>
        <source>This program is using this token, or one that cannot be told from it.</source>
        <translation>يستخدم هذا البرنامج هذا الرمز، أو رمزًا لا يمكن تمييزه عنه.</translation>
    </message>
    <message numerus="yes">
        <source>Among these %Ln token(s) is the one that this program is using, or one that cannot be told from it.</source>
        <translation>
            <numerusform>ليس بين هذه الرموز الرمز الذي يستخدمه هذا البرنامج.</numerusform>
            <numerusform>هذا الرمز هو الذي يستخدمه هذا البرنامج، أو رمز لا يمكن تمييزه عنه.</numerusform>
            <numerusform>بين هذين الرمزين الرمز الذي يستخدمه هذا البرنامج، أو رمز لا يمكن تمييزه عنه.</numerusform>
            <numerusform>بين هذه الرموز الـ%Ln الرمز الذي يستخدمه هذا البرنامج، أو رمز لا يمكن تمييزه عنه.</numerusform>
            <numerusform>بين هذه الرموز الـ%Ln الرمز الذي يستخدمه هذا البرنامج، أو رمز لا يمكن تمييزه عنه.</numerusform>
            <numerusform>بين هذه الرموز الـ%Ln الرمز الذي يستخدمه هذا البرنامج، أو رمز لا يمكن تمييزه عنه.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stops working at once: you cannot restore it from here, and need another credential to connect again.</source>
        <translation>سيتوقف عن العمل فورًا: لا يمكنك استعادته من هنا، وستحتاج إلى بيانات اعتماد أخرى للاتصال مجددًا.</translation>
    </message>
    <message>
        <source>Revoke my credential</source>
        <translation>إبطال بيانات اعتمادي</translation>
    </message>
    <message numerus="yes">
        <source>Revoke all %Ln token(s)</source>
        <translation>
            <numerusform>إبطال كل الرموز</numerusform>
            <numerusform>إبطال الرمز الوحيد</numerusform>
            <numerusform>إبطال الرمزين كليهما</numerusform>
            <numerusform>إبطال الرموز الـ%Ln كلها</numerusform>
            <numerusform>إبطال الرموز الـ%Ln كلها</numerusform>
            <numerusform>إبطال الرموز الـ%Ln كلها</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>جارٍ الإبطال…</translation>
    </message>
    <message>
        <source>I have another way to connect</source>
        <translation>لديّ طريقة أخرى للاتصال</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>هل تريد حذف %1؟</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>حذف الرمز</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln token(s)?</source>
        <translation>
            <numerusform>هل تريد حذف 0 رمز؟</numerusform>
            <numerusform>هل تريد حذف رمز واحد؟</numerusform>
            <numerusform>هل تريد حذف رمزين؟</numerusform>
            <numerusform>هل تريد حذف %Ln رموز؟</numerusform>
            <numerusform>هل تريد حذف %Ln رمزًا؟</numerusform>
            <numerusform>هل تريد حذف %Ln رمز؟</numerusform>
        </translation>
    </message>
    <message>
        <source>These are removed from the server:</source>
        <translation>ستُزال هذه من الخادم:</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln token(s)</source>
        <translation>
            <numerusform>حذف 0 رمز</numerusform>
            <numerusform>حذف رمز واحد</numerusform>
            <numerusform>حذف رمزين</numerusform>
            <numerusform>حذف %Ln رموز</numerusform>
            <numerusform>حذف %Ln رمزًا</numerusform>
            <numerusform>حذف %Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting cannot be undone. A revoked token can be restored; a deleted one is gone, with its name, its dates and its last use.</source>
        <translation>لا يمكن التراجع عن الحذف. الرمز المُبطَل يمكن استعادته؛ أما المحذوف فيزول مع اسمه وتواريخه وآخر استخدام له.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of the selected token(s) cannot be deleted, because they are not revoked.</source>
        <translation>
            <numerusform>يمكن حذف كل الرموز المحدَّدة الأخرى.</numerusform>
            <numerusform>يتعذّر حذف رمز آخر من الرموز المحدَّدة، لأنه غير مُبطَل.</numerusform>
            <numerusform>يتعذّر حذف رمزين آخرين من الرموز المحدَّدة، لأنهما غير مُبطَلين.</numerusform>
            <numerusform>يتعذّر حذف %Ln رموز أخرى من الرموز المحدَّدة، لأنها غير مُبطَلة.</numerusform>
            <numerusform>يتعذّر حذف %Ln رمزًا آخر من الرموز المحدَّدة، لأنها غير مُبطَلة.</numerusform>
            <numerusform>يتعذّر حذف %Ln رمز آخر من الرموز المحدَّدة، لأنها غير مُبطَلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>جارٍ الحذف…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%Ln حسابات</numerusform>
            <numerusform>%Ln حسابًا</numerusform>
            <numerusform>%Ln حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>هل تريد تعطيل %1؟</translation>
    </message>
    <message>
        <source>No token is active, so nothing stops working.</source>
        <translation>لا يوجد رمز نشط، فلن يتوقف شيء عن العمل.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>تعطيل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are not revoked. The server refuses to deactivate an account before they are. What uses them stops working at once:</source>
        <translation>
            <numerusform>كل الرموز مُبطَلة. لن يتوقف شيء عن العمل:</numerusform>
            <numerusform>رمز واحد غير مُبطَل. يرفض الخادم تعطيل الحساب قبل إبطاله. ما يستخدمه سيتوقف عن العمل فورًا:</numerusform>
            <numerusform>رمزان غير مُبطَلين. يرفض الخادم تعطيل الحساب قبل إبطالهما. ما يستخدمهما سيتوقف عن العمل فورًا:</numerusform>
            <numerusform>%Ln رموز غير مُبطَلة. يرفض الخادم تعطيل الحساب قبل إبطالها. ما يستخدمها سيتوقف عن العمل فورًا:</numerusform>
            <numerusform>%Ln رمزًا غير مُبطَل. يرفض الخادم تعطيل الحساب قبل إبطالها. ما يستخدمها سيتوقف عن العمل فورًا:</numerusform>
            <numerusform>%Ln رمز غير مُبطَل. يرفض الخادم تعطيل الحساب قبل إبطالها. ما يستخدمها سيتوقف عن العمل فورًا:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln token(s) and deactivate</source>
        <translation>
            <numerusform>إبطال 0 رمز والتعطيل</numerusform>
            <numerusform>إبطال رمز واحد والتعطيل</numerusform>
            <numerusform>إبطال رمزين والتعطيل</numerusform>
            <numerusform>إبطال %Ln رموز والتعطيل</numerusform>
            <numerusform>إبطال %Ln رمزًا والتعطيل</numerusform>
            <numerusform>إبطال %Ln رمز والتعطيل</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivating…</source>
        <translation>جارٍ التعطيل…</translation>
    </message>
    <message>
        <source>This is the account whose credential you are using. Afterwards you cannot connect with it, nor undo this from here.</source>
        <translation>هذا هو الحساب الذي تستخدم بيانات اعتماده. بعد ذلك لن تتمكن من الاتصال بها، ولا من التراجع عن ذلك من هنا.</translation>
    </message>
    <message>
        <source>%1 of %2, created %3, never used.</source>
        <translation>%1 من %2، أُنشئ %3، لم يُستخدم قط.</translation>
    </message>
    <message>
        <source>%1 of %2, created %3. It is not known when it was last used.</source>
        <translation>%1 من %2، أُنشئ %3. لا يُعرف متى استُخدم آخر مرة.</translation>
    </message>
    <message>
        <source>Its account is to be deactivated</source>
        <translation>سيُعطَّل حسابه</translation>
    </message>
    <message>
        <source>It cannot be undone from here: this deployment does not offer to reactivate an account.</source>
        <translation>لا يمكن التراجع عن ذلك من هنا: لا يوفّر هذا المثيل إعادة تنشيط حساب.</translation>
    </message>
    <message>
        <source>%1 was not revoked: %2</source>
        <translation>لم يُبطَل %1: %2</translation>
    </message>
    <message>
        <source>%1 was not restored: %2</source>
        <translation>لم يُستعَد %1: %2</translation>
    </message>
    <message>
        <source>%1 was not deleted: %2</source>
        <translation>لم يُحذَف %1: %2</translation>
    </message>
    <message>
        <source>%1 was not deactivated: %2</source>
        <translation>لم يُعطَّل %1: %2</translation>
    </message>
    <message>
        <source>%1 was not reactivated: %2</source>
        <translation>لم يُعَد تفعيل %1: %2</translation>
    </message>
    <message>
        <source>%1 stays as it is: %2</source>
        <translation>يبقى %1 كما هو: %2</translation>
    </message>
    <message>
        <source>%1 may have been revoked: %2</source>
        <translation>ربما أُبطِل %1: %2</translation>
    </message>
    <message>
        <source>%1 may have been restored: %2</source>
        <translation>ربما استُعيد %1: %2</translation>
    </message>
    <message>
        <source>%1 may have been deleted: %2</source>
        <translation>ربما حُذف %1: %2</translation>
    </message>
    <message>
        <source>%1 may have been deactivated: %2</source>
        <translation>ربما عُطِّل %1: %2</translation>
    </message>
    <message>
        <source>%1 may have been reactivated: %2</source>
        <translation>ربما أُعيد تفعيل %1: %2</translation>
    </message>
    <message>
        <source>%1 may have been changed: %2</source>
        <translation>ربما غُيِّر %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired token(s) are not revoked. The server refuses to deactivate an account before they are. Nothing stops working:</source>
        <translation>
            <numerusform>كل الرموز مُبطَلة. لن يتوقف شيء عن العمل:</numerusform>
            <numerusform>رمز واحد منتهي الصلاحية غير مُبطَل. يرفض الخادم تعطيل الحساب قبل إبطاله. لن يتوقف شيء عن العمل:</numerusform>
            <numerusform>رمزان منتهيا الصلاحية غير مُبطَلين. يرفض الخادم تعطيل الحساب قبل إبطالهما. لن يتوقف شيء عن العمل:</numerusform>
            <numerusform>%Ln رموز منتهية الصلاحية غير مُبطَلة. يرفض الخادم تعطيل الحساب قبل إبطالها. لن يتوقف شيء عن العمل:</numerusform>
            <numerusform>%Ln رمزًا منتهي الصلاحية غير مُبطَل. يرفض الخادم تعطيل الحساب قبل إبطالها. لن يتوقف شيء عن العمل:</numerusform>
            <numerusform>%Ln رمز منتهي الصلاحية غير مُبطَل. يرفض الخادم تعطيل الحساب قبل إبطالها. لن يتوقف شيء عن العمل:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are not revoked. The server refuses to deactivate an account before they are. What uses those that have not expired stops working at once:</source>
        <translation>
            <numerusform>كل الرموز مُبطَلة. لن يتوقف شيء عن العمل:</numerusform>
            <numerusform>رمز واحد غير مُبطَل. يرفض الخادم تعطيل الحساب قبل إبطاله. ما يستخدم غير المنتهي سيتوقف عن العمل فورًا:</numerusform>
            <numerusform>رمزان غير مُبطَلين. يرفض الخادم تعطيل الحساب قبل إبطالهما. ما يستخدم غير المنتهي منهما سيتوقف عن العمل فورًا:</numerusform>
            <numerusform>%Ln رموز غير مُبطَلة. يرفض الخادم تعطيل الحساب قبل إبطالها. ما يستخدم غير المنتهية منها سيتوقف عن العمل فورًا:</numerusform>
            <numerusform>%Ln رمزًا غير مُبطَل. يرفض الخادم تعطيل الحساب قبل إبطالها. ما يستخدم غير المنتهية منها سيتوقف عن العمل فورًا:</numerusform>
            <numerusform>%Ln رمز غير مُبطَل. يرفض الخادم تعطيل الحساب قبل إبطالها. ما يستخدم غير المنتهية منها سيتوقف عن العمل فورًا:</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be undone: the role and the teams are kept.</source>
        <translation>يمكن التراجع عن ذلك: يبقى الدور والفرق.</translation>
    </message>
    <message>
        <source>It can be undone: the role and the teams are kept, and Undo restores these tokens too. Later, you have to restore each token yourself.</source>
        <translation>يمكن التراجع عن ذلك: يبقى الدور والفرق، ويستعيد «تراجع» هذه الرموز أيضًا. أما لاحقًا فعليك استعادة كل رمز بنفسك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) have been revoked for this already. Cancel leaves them revoked.</source>
        <translation>
            <numerusform>لم يُبطَل أي رمز لهذا بعد.</numerusform>
            <numerusform>أُبطل رمز واحد لهذا بالفعل. الإلغاء يتركه مُبطلًا.</numerusform>
            <numerusform>أُبطل رمزان لهذا بالفعل. الإلغاء يتركهما مُبطلين.</numerusform>
            <numerusform>أُبطلت %Ln رموز لهذا بالفعل. الإلغاء يتركها مُبطلة.</numerusform>
            <numerusform>أُبطل %Ln رمزًا لهذا بالفعل. الإلغاء يتركها مُبطلة.</numerusform>
            <numerusform>أُبطل %Ln رمز لهذا بالفعل. الإلغاء يتركها مُبطلة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>in less than a minute</source>
        <translation>بعد أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>بعد أقل من دقيقة</numerusform>
            <numerusform>بعد دقيقة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %Ln دقائق</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>بعد أقل من ساعة</numerusform>
            <numerusform>بعد ساعة</numerusform>
            <numerusform>بعد ساعتين</numerusform>
            <numerusform>بعد %Ln ساعات</numerusform>
            <numerusform>بعد %Ln ساعة</numerusform>
            <numerusform>بعد %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>بعد أقل من يوم</numerusform>
            <numerusform>بعد يوم</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>بعد أقل من شهر</numerusform>
            <numerusform>بعد شهر</numerusform>
            <numerusform>بعد شهرين</numerusform>
            <numerusform>بعد %Ln أشهر</numerusform>
            <numerusform>بعد %Ln شهرًا</numerusform>
            <numerusform>بعد %Ln شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>بعد أقل من سنة</numerusform>
            <numerusform>بعد سنة</numerusform>
            <numerusform>بعد سنتين</numerusform>
            <numerusform>بعد %Ln سنوات</numerusform>
            <numerusform>بعد %Ln سنة</numerusform>
            <numerusform>بعد %Ln سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>منذ أقل من دقيقة</numerusform>
            <numerusform>منذ دقيقة</numerusform>
            <numerusform>منذ دقيقتين</numerusform>
            <numerusform>منذ %Ln دقائق</numerusform>
            <numerusform>منذ %Ln دقيقة</numerusform>
            <numerusform>منذ %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>منذ أقل من ساعة</numerusform>
            <numerusform>منذ ساعة</numerusform>
            <numerusform>منذ ساعتين</numerusform>
            <numerusform>منذ %Ln ساعات</numerusform>
            <numerusform>منذ %Ln ساعة</numerusform>
            <numerusform>منذ %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>منذ أقل من يوم</numerusform>
            <numerusform>منذ يوم</numerusform>
            <numerusform>منذ يومين</numerusform>
            <numerusform>منذ %Ln أيام</numerusform>
            <numerusform>منذ %Ln يومًا</numerusform>
            <numerusform>منذ %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>منذ أقل من شهر</numerusform>
            <numerusform>منذ شهر</numerusform>
            <numerusform>منذ شهرين</numerusform>
            <numerusform>منذ %Ln أشهر</numerusform>
            <numerusform>منذ %Ln شهرًا</numerusform>
            <numerusform>منذ %Ln شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>منذ أقل من سنة</numerusform>
            <numerusform>منذ سنة</numerusform>
            <numerusform>منذ سنتين</numerusform>
            <numerusform>منذ %Ln سنوات</numerusform>
            <numerusform>منذ %Ln سنة</numerusform>
            <numerusform>منذ %Ln سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>لم يُستخدم قط</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <extracomment>A date and time, as Qt writes its parts: 1 Dec 2026, 09:30:00</extracomment>
        <translation>d MMM yyyy، HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>A date and time, as Qt writes its parts: 1 Dec 2026, 09:30</extracomment>
        <translation>d MMM yyyy، HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date, as Qt writes its parts: 1 Dec 2026</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>EmbeddedSandbox</name>
    <message>
        <source>The sandbox did not start</source>
        <translation>لم تبدأ البيئة التجريبية</translation>
    </message>
    <message>
        <source>Reset the sandbox to begin with new data</source>
        <translation>أعد ضبط البيئة التجريبية للبدء ببيانات جديدة</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>بقيت نحو %Ln ثانية</numerusform>
            <numerusform>بقيت نحو ثانية واحدة (%Ln)</numerusform>
            <numerusform>بقيت نحو ثانيتين (%Ln)</numerusform>
            <numerusform>بقيت نحو %Ln ثوانٍ</numerusform>
            <numerusform>بقيت نحو %Ln ثانية</numerusform>
            <numerusform>بقيت نحو %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>بقيت نحو %Ln دقيقة</numerusform>
            <numerusform>بقيت نحو دقيقة واحدة (%Ln)</numerusform>
            <numerusform>بقيت نحو دقيقتين (%Ln)</numerusform>
            <numerusform>بقيت نحو %Ln دقائق</numerusform>
            <numerusform>بقيت نحو %Ln دقيقة</numerusform>
            <numerusform>بقيت نحو %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing %1 (%2 of %3)</source>
        <extracomment>%1: a file&apos;s name; %2: its number; %3: of how many</extracomment>
        <translation>تجري كتابة %1 (%2 من %3)</translation>
    </message>
</context>
<context>
    <name>EvidencePack</name>
    <message>
        <source>%1 is no manifest of an evidence pack: %2</source>
        <translation>‏%1 ليس بيان حزمة أدلة: %2</translation>
    </message>
    <message>
        <source>Choose the folder of a pack that this program wrote</source>
        <translation>اختر مجلد حزمة كتبها هذا البرنامج</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>ليس كائن JSON</translation>
    </message>
    <message>
        <source>it is not of the format %1, version %2</source>
        <translation>ليس بالتنسيق %1، الإصدار %2</translation>
    </message>
    <message>
        <source>“%1” is missing or wrong</source>
        <translation>«%1» مفقود أو خاطئ</translation>
    </message>
    <message>
        <source>%1 was altered: its own hash does not fit</source>
        <translation>عُدِّل %1: تجزئته الخاصة لا تطابقه</translation>
    </message>
    <message>
        <source>%1 is not written as this program writes it</source>
        <translation>‏%1 غير مكتوب كما يكتبه هذا البرنامج</translation>
    </message>
    <message>
        <source>%1 is too large to be read: %2 bytes</source>
        <translation>‏%1 أكبر من أن يُقرأ: %2 بايت</translation>
    </message>
    <message>
        <source>%1 lists more files than a pack has</source>
        <translation>يسرد %1 ملفات أكثر مما في الحزمة</translation>
    </message>
    <message>
        <source>%1 lists “%2”, which is no name of a pack&apos;s file</source>
        <translation>يسرد %1 الملف «%2»، وهو ليس اسم ملف من ملفات الحزمة</translation>
    </message>
    <message>
        <source>%1 lists %2 twice</source>
        <translation>يسرد %1 الملف %2 مرتين</translation>
    </message>
    <message>
        <source>%1 does not list %2</source>
        <translation>لا يسرد %1 الملف %2</translation>
    </message>
    <message>
        <source>%1 was altered: it has %2 bytes, and had %3</source>
        <translation>عُدِّل %1: حجمه %2 بايت، وكان %3</translation>
    </message>
    <message>
        <source>%1 was altered: its hash does not fit</source>
        <translation>عُدِّل %1: تجزئته لا تطابق</translation>
    </message>
    <message>
        <source>%1 was added: the manifest does not list it</source>
        <translation>أُضيف %1: لا يسرده البيان</translation>
    </message>
    <message>
        <source>%1 cannot be read as what it should be</source>
        <translation>تتعذّر قراءة %1 على الوجه المتوقَّع</translation>
    </message>
    <message>
        <source>expiries.ics has %1 events; review.json has %2 coming expiries</source>
        <translation>في expiries.ics عدد %1 من الأحداث؛ وفي review.json عدد %2 من مواعيد انتهاء الصلاحية القادمة</translation>
    </message>
    <message>
        <source>%1 does not agree with review.json about the coming expiries</source>
        <translation>لا يتفق %1 مع review.json بشأن مواعيد انتهاء الصلاحية القادمة</translation>
    </message>
    <message>
        <source>%1 and review.json are not of the same review</source>
        <translation>لا يخص %1 وreview.json المراجعة نفسها</translation>
    </message>
    <message>
        <source>policy.json is not the policy that the review names</source>
        <translation>policy.json ليس السياسة التي تذكرها المراجعة</translation>
    </message>
    <message>
        <source>The previous pack: </source>
        <translation>الحزمة السابقة: </translation>
    </message>
    <message>
        <source>The previous pack&apos;s %1 was altered</source>
        <translation>عُدِّل %1 في الحزمة السابقة</translation>
    </message>
    <message>
        <source>The chain is broken: this pack says that it is the first</source>
        <translation>السلسلة مقطوعة: تقول هذه الحزمة إنها الأولى</translation>
    </message>
    <message>
        <source>The chain is broken: this pack was not made after that one, or that one&apos;s %1 was altered</source>
        <translation>السلسلة مقطوعة: لم تُنشأ هذه الحزمة بعد تلك، أو عُدِّل %1 في تلك</translation>
    </message>
    <message>
        <source>The previous pack is of another connection, %1</source>
        <translation>الحزمة السابقة لاتصال آخر، %1</translation>
    </message>
    <message>
        <source>Choose another folder, or make room in this one; nothing of the pack was left behind</source>
        <translation>اختر مجلدًا آخر، أو أفسح مكانًا في هذا المجلد؛ لم يُترك شيء من الحزمة</translation>
    </message>
    <message>
        <source>%1 of the evidence pack could not be written</source>
        <translation>تعذّرت كتابة %1 من حزمة الأدلة</translation>
    </message>
    <message>
        <source>There is no folder %1</source>
        <translation>لا يوجد مجلد %1</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>No folder could be made in %1</source>
        <translation>تعذّر إنشاء مجلد في %1</translation>
    </message>
    <message>
        <source>The evidence pack could not be put into %1</source>
        <translation>تعذّر وضع حزمة الأدلة في %1</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>‏%1 مفقود</translation>
    </message>
    <message>
        <source>%1 is a link, and links are not followed</source>
        <translation>‏%1 رابط، والروابط لا تُتبَع</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تتعذّر قراءة %1:‏ %2</translation>
    </message>
    <message>
        <source>%1 is no plain file</source>
        <translation>‏%1 ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>The evidence pack was called off; nothing of it was left behind</source>
        <translation>أُلغيت حزمة الأدلة؛ لم يبقَ منها شيء</translation>
    </message>
    <message>
        <source>The folder %1 has gone while the pack was written</source>
        <translation>اختفى المجلد %1 أثناء كتابة الحزمة</translation>
    </message>
    <message>
        <source>The previous pack is of the connection “%1” (%2), and this one of “%3” (%4): each connection has a chain of its own, and this one&apos;s was not checked</source>
        <translation>الحزمة السابقة للاتصال «%1» (%2)، وهذه للاتصال «%3» (%4): لكل اتصال سلسلة خاصة به، ولم تُفحص سلسلة هذه الحزمة</translation>
    </message>
    <message>
        <source>Its files are as they were written; it does not follow that pack</source>
        <translation>ملفاتها كما كُتبت؛ لكنها لا تلي تلك الحزمة</translation>
    </message>
    <message>
        <source>Its files are as they were written; the pack before it could not be read</source>
        <translation>ملفاتها كما كُتبت؛ لكن تعذّرت قراءة الحزمة التي قبلها</translation>
    </message>
    <message>
        <source>%1 does not agree with review.json: %2</source>
        <extracomment>%2: the numbers that differ, such as &quot;Critical: 12, not 11; High: 3, not 4&quot;</extracomment>
        <translation>لا يتفق %1 مع review.json: %2</translation>
    </message>
    <message>
        <source>%1: %2, not %3</source>
        <extracomment>&quot;Critical: 12, not 11&quot;</extracomment>
        <translation>%1: %2 بدلًا من %3</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
</context>
<context>
    <name>ExpiryChoice</name>
    <message>
        <source>Choose the day on which the token shall end.</source>
        <translation>اختر اليوم الذي تنتهي فيه صلاحية الرمز.</translation>
    </message>
    <message>
        <source>A token lives at least one whole day: choose %1 or later.</source>
        <translation>يعيش الرمز يومًا كاملًا على الأقل: اختر %1 أو بعده.</translation>
    </message>
    <message>
        <source>A token lives at most 365 days: choose %1 or earlier.</source>
        <translation>يعيش الرمز 365 يومًا على الأكثر: اختر %1 أو قبله.</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>60 days</source>
        <translation>60 يومًا</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 يومًا</translation>
    </message>
    <message>
        <source>180 days</source>
        <translation>180 يومًا</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>سنة واحدة</translation>
    </message>
    <message>
        <source>On a date</source>
        <translation>في تاريخ محدَّد</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Works until somebody revokes it.</source>
        <translation>يعمل حتى يُبطله أحد.</translation>
    </message>
    <message>
        <source>If this token leaks, it opens the deployment for ever, and every security review will list it. Choose an end where you can.</source>
        <translation>إذا تسرّب هذا الرمز فسيفتح المثيل إلى الأبد، وستُدرجه كل مراجعة أمنية. حدِّد موعد انتهاء حيثما أمكن.</translation>
    </message>
    <message numerus="yes">
        <source>That is in %Ln day(s), about %1.</source>
        <translation>
            <numerusform>أي اليوم، نحو %1.</numerusform>
            <numerusform>أي بعد يوم واحد، نحو %1.</numerusform>
            <numerusform>أي بعد يومين، نحو %1.</numerusform>
            <numerusform>أي بعد %Ln أيام، نحو %1.</numerusform>
            <numerusform>أي بعد %Ln يومًا، نحو %1.</numerusform>
            <numerusform>أي بعد %Ln يوم، نحو %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpiryTimeline</name>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Timeline saved to %1</source>
        <translation>حُفظ المخطط الزمني في %1</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>حفظ المخطط الزمني</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>Scalable picture (*.svg)</source>
        <translation>صورة متجهية (*.svg)</translation>
    </message>
    <message>
        <source>expiries</source>
        <comment>a file&apos;s name</comment>
        <translation>expiries</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>A date with its weekday, as Qt writes its parts: Tue 1 Dec 2026</extracomment>
        <translation>ddd، d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date without its year, as Qt writes its parts: 1 Dec</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>From a day to a day: 1 – 6 Dec 2026</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>بلا نتيجة</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>لا رموز</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s): %1</source>
        <translation>
            <numerusform>لا رموز: %1</numerusform>
            <numerusform>رمز واحد: %1</numerusform>
            <numerusform>رمزان: %1</numerusform>
            <numerusform>%Ln رموز: %1</numerusform>
            <numerusform>%Ln رمزًا: %1</numerusform>
            <numerusform>%Ln رمز: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>حسب الأسبوع</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>حسب الشهر</translation>
    </message>
    <message>
        <source>d</source>
        <extracomment>A day of the month alone, as Qt writes it: 1, of &quot;1 – 6 Dec 2026&quot;</extracomment>
        <translation>d</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What is counted, and the count: Active: 8</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Expiry not known: %Ln token(s)</source>
        <translation>
            <numerusform>تاريخ الانتهاء غير معروف: لا رموز</numerusform>
            <numerusform>تاريخ الانتهاء غير معروف: رمز واحد</numerusform>
            <numerusform>تاريخ الانتهاء غير معروف: رمزان</numerusform>
            <numerusform>تاريخ الانتهاء غير معروف: %Ln رموز</numerusform>
            <numerusform>تاريخ الانتهاء غير معروف: %Ln رمزًا</numerusform>
            <numerusform>تاريخ الانتهاء غير معروف: %Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>The timeline was not printed: %1 does not take it</source>
        <translation>لم يُطبَع المخطط الزمني: لا يقبله %1</translation>
    </message>
    <message>
        <source>The timeline was not printed: %1 cannot be written</source>
        <translation>لم يُطبَع المخطط الزمني: تتعذّر الكتابة في %1</translation>
    </message>
    <message>
        <source>Choose another printer, or save it as a file</source>
        <translation>اختر طابعة أخرى، أو احفظه ملفًا</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A month on an axis. %1: its short name, %2: its year</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1</source>
        <translation>
            <numerusform>لم يُصدَّر أي صف إلى %1</numerusform>
            <numerusform>صُدِّر صف واحد إلى %1</numerusform>
            <numerusform>صُدِّر صفان إلى %1</numerusform>
            <numerusform>صُدِّرت %Ln صفوف إلى %1</numerusform>
            <numerusform>صُدِّر %Ln صفًا إلى %1</numerusform>
            <numerusform>صُدِّر %Ln صف إلى %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>تصدير المعروض</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>جدول لبرامج الجداول (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV, all columns (*.csv)</source>
        <translation>CSV، كل الأعمدة (*.csv)</translation>
    </message>
</context>
<context>
    <name>FindingDetail</name>
    <message>
        <source>The policy asks for a decision.</source>
        <translation>تشترط السياسة اتخاذ قرار.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تم البتّ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>تاريخ المراجعة</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) selected</source>
        <translation>
            <numerusform>لم تُحدَّد أي نتيجة</numerusform>
            <numerusform>حُدِّدت نتيجة واحدة</numerusform>
            <numerusform>حُدِّدت نتيجتان</numerusform>
            <numerusform>حُدِّدت %Ln نتائج</numerusform>
            <numerusform>حُدِّدت %Ln نتيجة</numerusform>
            <numerusform>حُدِّدت %Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a finding to see why it is one, and what can be done.</source>
        <translation>اختر نتيجة لترى سببها وما يمكن فعله.</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>حسب القاعدة</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>حسب الحساب</translation>
    </message>
    <message>
        <source>The finding is graver now, or about more tokens, than when it was decided.</source>
        <translation>النتيجة الآن أشد خطورة، أو تخص رموزًا أكثر، مما كانت عليه عند اتخاذ القرار.</translation>
    </message>
    <message>
        <source>The day has come until which it was put off.</source>
        <translation>حلّ اليوم الذي أُجِّلت إليه.</translation>
    </message>
    <message>
        <source>It was decided in an earlier review. Each review asks again.</source>
        <translation>اتُّخذ القرار في مراجعة سابقة. كل مراجعة تسأل من جديد.</translation>
    </message>
    <message>
        <source>Earlier decision</source>
        <translation>القرار السابق</translation>
    </message>
    <message>
        <source>The day on which it was to be reviewed has come.</source>
        <translation>حلّ اليوم الذي كان مقررًا لمراجعته.</translation>
    </message>
    <message>
        <source>What was decided here was about others that had these IDs before. It is kept, and does not count for those that have them now.</source>
        <translation>ما تقرّر هنا كان بشأن غيرها ممّا حمل هذه المعرّفات من قبل. يُحتفظ به، ولا يسري على ما يحملها الآن.</translation>
    </message>
    <message>
        <source>The note of an earlier token with this ID is kept; it is not about this one: %1</source>
        <translation>ملاحظة رمز سابق بهذا المعرّف محفوظة، وهي لا تخصّ هذا الرمز: %1</translation>
    </message>
    <message>
        <source>The note of an earlier account with this ID is kept; it is not about this one: %1</source>
        <translation>ملاحظة حساب سابق بهذا المعرّف محفوظة، وهي لا تخصّ هذا الحساب: %1</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>محفوظ على هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>No account</source>
        <translation>بلا حساب</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>الحساب %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <translation>تأجيل حتى %1</translation>
    </message>
    <message>
        <source>earlier: %1</source>
        <translation>سابقًا: %1</translation>
    </message>
    <message>
        <source>%1 (earlier: %2)</source>
        <translation>%1 (سابقًا: %2)</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>بانتظار القرار</translation>
    </message>
</context>
<context>
    <name>HistoryDetail</name>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>معرّف الرمز</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>معرّف الحساب</translation>
    </message>
    <message>
        <source>Another deployment answers here, or the same one was set up anew. What was seen before is of the other: the same id may mean another token.</source>
        <translation>يردّ هنا مثيل آخر، أو أُعدّ المثيل نفسه من جديد. ما رُصد سابقًا يخص الآخر: قد يعني المعرّف نفسه رمزًا آخر.</translation>
    </message>
    <message>
        <source>Made with this program: the activity has it.</source>
        <translation>أُجري بهذا البرنامج: تجده في النشاط.</translation>
    </message>
    <message>
        <source>Made elsewhere: this program has not asked for it.</source>
        <translation>أُجري في مكان آخر: لم يطلبه هذا البرنامج.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>وقت الرصد</translation>
    </message>
    <message>
        <source>Last seen unchanged</source>
        <translation>آخر رصد قبل التغيّر</translation>
    </message>
</context>
<context>
    <name>HistorySince</name>
    <message>
        <source>Last refresh</source>
        <translation>آخر تحديث</translation>
    </message>
    <message>
        <source>Since it was last open</source>
        <translation>منذ آخر فتح</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>منذ أمس</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>آخر 90 يومًا</translation>
    </message>
    <message>
        <source>Since a date</source>
        <translation>منذ تاريخ محدَّد</translation>
    </message>
</context>
<context>
    <name>HistoryStore</name>
    <message>
        <source>Old history could not be cleared away</source>
        <translation>تعذّر مسح القديم من سجل «ما تغيّر»</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>تعذّرت قراءة سجل «ما تغيّر»</translation>
    </message>
    <message>
        <source>What changed could not be written down</source>
        <translation>تعذّر تدوين ما تغيّر</translation>
    </message>
    <message>
        <source>The history could not be forgotten</source>
        <translation>تعذّر محو سجل «ما تغيّر»</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>مُبطَل</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from what to what</comment>
        <translation>%1 ‏←‏ %2</translation>
    </message>
    <message>
        <source>Token created</source>
        <translation>أُنشئ رمز</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>أُبطل رمز</translation>
    </message>
    <message>
        <source>Token restored</source>
        <translation>استُعيد رمز</translation>
    </message>
    <message>
        <source>Token deleted</source>
        <translation>حُذف رمز</translation>
    </message>
    <message>
        <source>Token renamed</source>
        <translation>أُعيدت تسمية رمز</translation>
    </message>
    <message>
        <source>Expiry changed</source>
        <translation>تغيّر انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Account created</source>
        <translation>أُنشئ حساب</translation>
    </message>
    <message>
        <source>Account deactivated</source>
        <translation>عُطِّل حساب</translation>
    </message>
    <message>
        <source>Account reactivated</source>
        <translation>أُعيد تفعيل حساب</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>تغيّر الدور</translation>
    </message>
    <message>
        <source>Account renamed</source>
        <translation>أُعيدت تسمية حساب</translation>
    </message>
    <message>
        <source>Account not listed any more</source>
        <translation>لم يعد الحساب في القائمة</translation>
    </message>
    <message>
        <source>Another deployment</source>
        <translation>مثيل آخر</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>زال</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>made anew</source>
        <translation>أُعدّ من جديد</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>هذا البرنامج</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>مكان آخر</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>بين %1 و%2</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>Wait a moment and try again</source>
        <translation>انتظر لحظة ثم أعد المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s)</source>
        <translation>
            <numerusform>أعد المحاولة الآن</numerusform>
            <numerusform>أعد المحاولة بعد ثانية واحدة</numerusform>
            <numerusform>أعد المحاولة بعد ثانيتين</numerusform>
            <numerusform>أعد المحاولة بعد %Ln ثوانٍ</numerusform>
            <numerusform>أعد المحاولة بعد %Ln ثانية</numerusform>
            <numerusform>أعد المحاولة بعد %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not know this kind of request (501)</source>
        <translation>لا يعرف %1 هذا النوع من الطلبات (501)</translation>
    </message>
    <message>
        <source>The deployment may be of another release than this program expects</source>
        <translation>قد يكون المثيل من إصدار غير الذي يتوقعه هذا البرنامج</translation>
    </message>
    <message>
        <source>%1 gave no answer to the proxy in front of it (%2)</source>
        <translation>لم يردّ %1 على الوكيل الذي أمامه (%2)</translation>
    </message>
    <message>
        <source>Wait a moment and try again. If it stays so, tell who runs the server</source>
        <translation>انتظر لحظة ثم أعد المحاولة. وإن استمر ذلك، فأبلغ القائم على الخادم</translation>
    </message>
    <message>
        <source>%1 is not available right now (503)</source>
        <translation>‏%1 غير متاح حاليًا (503)</translation>
    </message>
    <message>
        <source>The network wants a sign-on before it lets you reach %1 (511)</source>
        <translation>تطلب الشبكة تسجيل الدخول قبل السماح بالوصول إلى %1 (511)</translation>
    </message>
    <message>
        <source>Open any page in your browser, sign in to the network, then try again</source>
        <translation>افتح أي صفحة في متصفّحك وسجّل الدخول إلى الشبكة ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>%1 failed while it worked on the request (%2)</source>
        <translation>تعطّل %1 أثناء معالجة الطلب (%2)</translation>
    </message>
    <message>
        <source>Try again later. If it stays so, tell who runs the server</source>
        <translation>أعد المحاولة لاحقًا. وإن استمر ذلك، فأبلغ القائم على الخادم</translation>
    </message>
    <message>
        <source>%1 refused the request</source>
        <translation>رفض %1 الطلب</translation>
    </message>
    <message>
        <source>%1 did not accept the credential: it is wrong, expired or revoked</source>
        <translation>لم يقبل %1 بيانات الاعتماد: إنها خاطئة أو منتهية الصلاحية أو مُبطَلة</translation>
    </message>
    <message>
        <source>Connect with a valid token</source>
        <translation>اتصل برمز صالح</translation>
    </message>
    <message>
        <source>%1 does not allow this with the present credential</source>
        <translation>لا يسمح %1 بهذا ببيانات الاعتماد الحالية</translation>
    </message>
    <message>
        <source>%1 does not know %2</source>
        <translation>لا يعرف %1 المسار %2</translation>
    </message>
    <message>
        <source>%1 does not offer %2 for %3</source>
        <translation>لا يوفّر %1 الطريقة %2 للمسار %3</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 wants a user name and a password (407)</source>
        <translation>يطلب الوكيل على الطريق إلى %1 اسم مستخدم وكلمة مرور (407)</translation>
    </message>
    <message>
        <source>Choose another proxy, or none, in the connection&apos;s settings</source>
        <translation>اختر وكيلًا آخر، أو لا شيء، في إعدادات الاتصال</translation>
    </message>
    <message>
        <source>%1 has that name already</source>
        <translation>يوجد هذا الاسم لدى %1 بالفعل</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>The request is too large for %1</source>
        <translation>الطلب أكبر مما يقبله %1</translation>
    </message>
    <message>
        <source>%1 did not accept a field</source>
        <translation>لم يقبل %1 أحد الحقول</translation>
    </message>
    <message>
        <source>Correct the field and try again</source>
        <translation>صحّح الحقل ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>%1 gets too many requests (429)</source>
        <translation>يتلقى %1 طلبات أكثر من اللازم (429)</translation>
    </message>
    <message>
        <source>%1 refused the request (%2)</source>
        <translation>رفض %1 الطلب (%2)</translation>
    </message>
    <message>
        <source>[credential]</source>
        <translation>[بيانات اعتماد]</translation>
    </message>
    <message>
        <source>[token]</source>
        <translation>[رمز]</translation>
    </message>
    <message>
        <source>%1 sent this program to another address (%2), and does not say which</source>
        <translation>أحال %1 هذا البرنامج إلى عنوان آخر (%2) ولم يذكره</translation>
    </message>
    <message>
        <source>Check the address of the connection</source>
        <translation>تحقّق من عنوان الاتصال</translation>
    </message>
    <message>
        <source>Check the address: it may be a sign-on page or another program</source>
        <translation>تحقّق من العنوان: قد يكون صفحة تسجيل دخول أو برنامجًا آخر</translation>
    </message>
    <message>
        <source>%1 sent this program to %2 (%3), where the credential does not belong</source>
        <translation>أحال %1 هذا البرنامج إلى %2 (%3)، وليس ذلك مكان بيانات الاعتماد</translation>
    </message>
    <message>
        <source>%1 answered with a web page instead of data</source>
        <translation>أجاب %1 بصفحة ويب بدلًا من البيانات</translation>
    </message>
    <message>
        <source>%1 answered with a web page, &quot;%2&quot;, instead of data</source>
        <translation>أجاب %1 بصفحة ويب، «%2»، بدلًا من البيانات</translation>
    </message>
    <message>
        <source>A sign-on page or a captive portal may stand in between, or the address belongs to something else. Open it in your browser, sign in, and try again</source>
        <translation>ربما توجد في الطريق صفحة تسجيل دخول أو بوابة شبكة، أو أن العنوان يخص شيئًا آخر. افتحه في متصفّحك وسجّل الدخول ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>%1 answered with something else than JSON (%2)</source>
        <translation>أجاب %1 بشيء غير JSON (%2)</translation>
    </message>
    <message>
        <source>Check that the address belongs to a Qualytics deployment</source>
        <translation>تحقّق من أن العنوان يخص مثيل Qualytics</translation>
    </message>
    <message>
        <source>%1 answered, but not in the way a web server does</source>
        <translation>أجاب %1، لكن ليس كما تجيب خوادم الويب</translation>
    </message>
    <message>
        <source>Check the address and the port: something else may listen there</source>
        <translation>تحقّق من العنوان والمنفذ: ربما يستمع هناك شيء آخر</translation>
    </message>
    <message>
        <source>%1 closed the connection before the answer was complete</source>
        <translation>أغلق %1 الاتصال قبل اكتمال الردّ</translation>
    </message>
    <message>
        <source>Try again. If it stays so, tell who runs the server</source>
        <translation>أعد المحاولة. وإن استمر ذلك، فأبلغ القائم على الخادم</translation>
    </message>
    <message>
        <source>Nothing answers at %1: the connection was refused</source>
        <translation>لا أحد يجيب على %1: رُفض الاتصال</translation>
    </message>
    <message>
        <source>Check the address and the port, and that the server runs</source>
        <translation>تحقّق من العنوان والمنفذ ومن أن الخادم يعمل</translation>
    </message>
    <message>
        <source>The address of %1 cannot be found</source>
        <translation>تعذّر العثور على عنوان %1</translation>
    </message>
    <message>
        <source>Check the spelling, and that you are online (or in the VPN)</source>
        <translation>تحقّق من الكتابة ومن اتصالك بالإنترنت (أو بشبكة VPN)</translation>
    </message>
    <message>
        <source>%1 did not answer the attempt to connect</source>
        <translation>لم يجب %1 على محاولة الاتصال</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the firewall</source>
        <translation>تحقّق من الشبكة وVPN وجدار الحماية</translation>
    </message>
    <message>
        <source>There is no way to %1 in the network</source>
        <translation>لا يوجد مسار إلى %1 في الشبكة</translation>
    </message>
    <message>
        <source>Check that you are online (or in the VPN)</source>
        <translation>تحقّق من اتصالك بالإنترنت (أو بشبكة VPN)</translation>
    </message>
    <message>
        <source>Check the proxy in the connection&apos;s settings or the system&apos;s</source>
        <translation>تحقّق من الوكيل في إعدادات الاتصال أو في إعدادات النظام</translation>
    </message>
    <message>
        <source>The exchange with %1 failed</source>
        <translation>فشل التبادل مع %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 and was cut off</source>
        <translation>ردّ %1 أكبر من %2، فاقتُطع</translation>
    </message>
    <message>
        <source>%1 of %2 bytes arrived</source>
        <translation>وصل %1 من %2 بايت</translation>
    </message>
    <message>
        <source>Nothing came from %1 for %2 seconds</source>
        <translation>لم يصل شيء من %1 طوال %2 ثانية</translation>
    </message>
    <message>
        <source>%1 did not complete its answer within %2 seconds</source>
        <translation>لم يُكمل %1 ردّه خلال %2 ثانية</translation>
    </message>
    <message>
        <source>Check the network, or try again later</source>
        <translation>تحقّق من الشبكة، أو أعد المحاولة لاحقًا</translation>
    </message>
    <message>
        <source>It was called off while it was on its way to the server</source>
        <translation>أُلغي وهو في طريقه إلى الخادم</translation>
    </message>
    <message>
        <source>It was called off</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Ask who runs the proxy whether it allows this address, or choose another proxy in the connection&apos;s settings</source>
        <translation>اسأل مسؤول الوكيل هل يسمح بهذا العنوان، أو اختر وكيلًا آخر في إعدادات الاتصال</translation>
    </message>
    <message>
        <source>The system did not name its proxy in time, so none was used: check its proxy settings, or enter the proxy in the connection&apos;s settings</source>
        <translation>لم يحدد النظام الوكيل في الوقت المناسب، لذا لم يُستخدم أي وكيل: تحقق من إعدادات الوكيل في النظام، أو أدخل الوكيل في إعدادات الاتصال</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 does not accept the user name and the password</source>
        <translation>الوكيل %1 في الطريق إلى %2 لا يقبل اسم المستخدم وكلمة المرور</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 wants a user name and a password</source>
        <translation>الوكيل %1 في الطريق إلى %2 يطلب اسم مستخدم وكلمة مرور</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 does not answer</source>
        <translation>الوكيل %1 في الطريق إلى %2 لا يستجيب</translation>
    </message>
    <message>
        <source>The proxy %1 did not open the way to %2</source>
        <translation>لم يفتح الوكيل %1 الطريق إلى %2</translation>
    </message>
    <message>
        <source>The proxy %1 found no way to %2 (status %3)</source>
        <translation>لم يجد الوكيل %1 طريقًا إلى %2 (الحالة %3)</translation>
    </message>
    <message>
        <source>The proxy %1 did not open the way to %2 (status %3)</source>
        <translation>لم يفتح الوكيل %1 الطريق إلى %2 (الحالة %3)</translation>
    </message>
    <message>
        <source>Check the address, or ask who runs the proxy whether it can reach it</source>
        <translation>تحقق من العنوان، أو اسأل مدير الوكيل هل يمكنه الوصول إليه</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 wants a user name and a password by %3, which is not supported</source>
        <translation>الوكيل %1 في الطريق إلى %2 يطلب اسم مستخدم وكلمة مرور بطريقة %3، وهي غير مدعومة</translation>
    </message>
    <message>
        <source>Ask who runs the proxy whether it takes Basic or Digest too, or choose another proxy in the connection&apos;s settings</source>
        <translation>اسأل مدير الوكيل هل يقبل Basic أو Digest أيضًا، أو اختر وكيلًا آخر في إعدادات الاتصال</translation>
    </message>
    <message>
        <source>The way leads through the proxy %1: check it in the connection&apos;s settings or the system&apos;s. One that wants a sign-in by Negotiate or NTLM cannot be used</source>
        <translation>يمر الطريق عبر الوكيل %1: تحقق منه في إعدادات الاتصال أو النظام. لا يمكن استخدام وكيل يطلب تسجيل الدخول عبر Negotiate أو NTLM</translation>
    </message>
    <message>
        <source>Enter them again in the connection&apos;s settings</source>
        <translation>أدخلهما من جديد في إعدادات الاتصال</translation>
    </message>
    <message>
        <source>Enter them in the connection&apos;s settings, or choose another proxy there</source>
        <translation>أدخلهما في إعدادات الاتصال، أو اختر هناك وكيلًا آخر</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 does not answer as a SOCKS5 proxy does</source>
        <translation>الوكيل %1 في الطريق إلى %2 لا يجيب كما يجيب وكيل SOCKS5</translation>
    </message>
    <message>
        <source>It may be an HTTP proxy: choose its kind, its host and its port in the connection&apos;s settings, or ask who runs it</source>
        <translation>قد يكون وكيل HTTP: اختر نوعه ومضيفه ومنفذه في إعدادات الاتصال، أو اسأل من يديره</translation>
    </message>
    <message>
        <source>%1 has no list at %2 (404)</source>
        <translation>لا توجد لدى %1 قائمة في %2 (404)</translation>
    </message>
    <message>
        <source>Check the address. If it is right, the deployment may be of another release than this program expects: ask who runs it</source>
        <translation>تحقق من العنوان. إن كان صحيحًا، فقد يكون المثيل من إصدار غير الذي يتوقعه هذا البرنامج: اسأل من يديره</translation>
    </message>
    <message>
        <source>%1 did not accept the request (422)</source>
        <translation>لم يقبل %1 الطلب (422)</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the server may want a client certificate, or another than it got: ask who runs it</source>
        <translation>حاول مجددًا. إن بقي الأمر كذلك، فقد يطلب الخادم شهادة عميل، أو شهادة غير التي تلقّاها: اسأل من يديره</translation>
    </message>
    <message>
        <source>Try again %1</source>
        <extracomment>%1: a time that is to come, such as &quot;in 12 minutes&quot;</extracomment>
        <translation>حاول مجددًا %1</translation>
    </message>
    <message>
        <source>%1 does not offer %2 any more (410)</source>
        <translation>لم يعد %1 يوفر %2 (410)</translation>
    </message>
    <message>
        <source>The server behind %1 says that it is not in charge of this address (421)</source>
        <translation>يقول الخادم الذي خلف %1 إنه غير مسؤول عن هذا العنوان (421)</translation>
    </message>
    <message>
        <source>Check the address. If it is right, tell who runs the server: a proxy in front of it may be set up wrongly</source>
        <translation>تحقق من العنوان. إن كان صحيحًا فأخبر من يدير الخادم: قد يكون وكيل أمامه مُعدًّا خطأً</translation>
    </message>
    <message>
        <source>The headers of the request are too large for %1 (431)</source>
        <translation>ترويسات الطلب أكبر مما يقبله %1 (431)</translation>
    </message>
    <message>
        <source>The token may be longer than it takes: ask who runs the server</source>
        <translation>قد يكون الرمز أطول مما يقبله: اسأل من يدير الخادم</translation>
    </message>
    <message>
        <source>%1 may not answer this for legal reasons (451)</source>
        <translation>لا يجوز أن يجيب %1 عن هذا لأسباب قانونية (451)</translation>
    </message>
    <message>
        <source>Ask who runs the server</source>
        <translation>اسأل من يدير الخادم</translation>
    </message>
    <message>
        <source>If it stays so, tell who runs the server</source>
        <translation>إن بقي الأمر كذلك فأخبر من يدير الخادم</translation>
    </message>
    <message>
        <source>Tell who runs the server: a proxy or a cache in front of it may be set up wrongly</source>
        <translation>أخبر من يدير الخادم: قد يكون وكيل أو ذاكرة تخزين مؤقت أمامه مُعدًّا خطأً</translation>
    </message>
    <message>
        <source>%1 sent a provisional answer (%2) before the real one, which cannot be read then</source>
        <translation>أرسل %1 إجابة مؤقتة (%2) قبل الإجابة الفعلية، فلا يمكن عندئذ قراءتها</translation>
    </message>
    <message>
        <source>%1 gave a part of the answer only (%2), although all was asked for</source>
        <translation>أعطى %1 جزءًا من الإجابة فقط (%2) مع أنها طُلبت كلها</translation>
    </message>
    <message>
        <source>%1 gave an answer (%2) that does not fit what was asked</source>
        <translation>أعطى %1 إجابة (%2) لا تناسب ما طُلب</translation>
    </message>
    <message>
        <source>The answer of %1 is compressed (%2) and cannot be unpacked</source>
        <translation>إجابة %1 مضغوطة (%2) ولا يمكن فكها</translation>
    </message>
    <message>
        <source>Check that it has the Admin role and is not limited to SCIM. If it is so, ask who runs the server</source>
        <translation>تحقّق من أن لها الدور Admin وأنها لا تقتصر على SCIM. إن كان كذلك فاسأل من يشغّل الخادم</translation>
    </message>
    <message>
        <source>%1 answered %2 with a redirect (%3) to %4, which was not followed</source>
        <extracomment>%2 and %4: paths</extracomment>
        <translation>أجاب %1 عن %2 بإعادة توجيه (%3) إلى %4، ولم تُتبَع</translation>
    </message>
    <message>
        <source>This is a limit of this program, not a fault of the server. Ask who runs it, or the proxy in front of it, to send this program no provisional answers (102, or 103 &quot;Early Hints&quot;)</source>
        <translation>هذا حدّ من حدود هذا البرنامج وليس خللًا في الخادم. اطلب ممّن يشغّله، أو يشغّل الوكيل أمامه، ألّا يرسل إلى هذا البرنامج إجابات مؤقتة (102، أو 103 &quot;Early Hints&quot;)</translation>
    </message>
    <message>
        <source>If the deployment has moved there, add a connection for it. If it is a sign-on page, sign in with the browser first</source>
        <translation>إذا انتقل المثيل إلى هناك فأضف اتصالًا له. وإذا كانت صفحة تسجيل دخول فسجّل الدخول بالمتصفّح أولًا</translation>
    </message>
    <message>
        <source>%1 did not accept the credential for this change (401)</source>
        <translation>لم يقبل %1 بيانات الاعتماد لهذا التغيير (401)</translation>
    </message>
    <message>
        <source>If the lists can still be read, it is good for reading alone: ask who runs the server. If not, it is wrong, expired or revoked: sign in again</source>
        <translation>إن ظلت القوائم قابلة للقراءة فهي صالحة للقراءة وحدها: اسأل من يدير الخادم. وإلا فهي خاطئة أو منتهية الصلاحية أو مُبطَلة: سجّل الدخول مجددًا</translation>
    </message>
    <message>
        <source>%1 answers encrypted requests only</source>
        <translation>لا يجيب %1 إلا على الطلبات المشفَّرة</translation>
    </message>
    <message>
        <source>Use an address that begins with https://</source>
        <translation>استخدم عنوانًا يبدأ بـ https://</translation>
    </message>
    <message>
        <source>The server in front of %1 wants a user name and a password of its own (Basic), which this program cannot give</source>
        <translation>يطلب الخادم الواقع أمام %1 اسم مستخدم وكلمة مرور خاصين به (Basic)، ولا يستطيع هذا البرنامج تقديمهما</translation>
    </message>
    <message>
        <source>Ask who runs it for an address without it</source>
        <translation>اطلب ممن يديره عنوانًا لا يتطلب ذلك</translation>
    </message>
    <message>
        <source>%1 (through the proxy %2)</source>
        <translation>%1 (عبر الوكيل %2)</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 wants a user name and a password, but does not say in which way</source>
        <translation>يطلب الوكيل %1 في الطريق إلى %2 اسم مستخدم وكلمة مرور، لكنه لا يذكر بأي طريقة</translation>
    </message>
    <message>
        <source>The proxy %1 answered with a web page instead of opening the way to %2</source>
        <translation>أجاب الوكيل %1 بصفحة ويب بدلًا من فتح الطريق إلى %2</translation>
    </message>
    <message>
        <source>Open a web page in a browser that uses the same proxy, sign in if it asks, and try again, or choose another proxy in the connection&apos;s settings</source>
        <translation>افتح صفحة ويب في متصفح يستخدم الوكيل نفسه، وسجّل الدخول إن طُلب ذلك، ثم حاول مجددًا، أو اختر وكيلًا آخر في إعدادات الاتصال</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 closed the connection without an answer</source>
        <translation>أغلق الوكيل %1 في الطريق إلى %2 الاتصال دون إجابة</translation>
    </message>
    <message>
        <source>It may be a SOCKS5 proxy: choose its kind, its host and its port in the connection&apos;s settings. One that wants TLS itself cannot be used</source>
        <translation>قد يكون وكيل SOCKS5: اختر نوعه ومضيفه ومنفذه في إعدادات الاتصال. ولا يمكن استخدام وكيل يتطلب TLS بنفسه</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2, named by the system, cannot be used</source>
        <translation>لا يمكن استخدام الوكيل %1 في الطريق إلى %2، وهو الذي يسمّيه النظام</translation>
    </message>
    <message>
        <source>Choose an HTTP or a SOCKS5 proxy, or none, in the connection&apos;s settings</source>
        <translation>اختر وكيل HTTP أو SOCKS5، أو لا وكيل، في إعدادات الاتصال</translation>
    </message>
    <message>
        <source>The server asks to wait for a year or more: tell who runs it</source>
        <translation>يطلب الخادم الانتظار سنة أو أكثر: أبلغ القائم عليه</translation>
    </message>
    <message>
        <source>Change what it names, or read the list again: it may have changed meanwhile</source>
        <translation>غيّر ما يذكره، أو اقرأ القائمة من جديد: ربما تغيّرت في هذه الأثناء</translation>
    </message>
    <message>
        <source>It may have been deleted meanwhile: read the list again. If nothing can be loaded, check the address</source>
        <translation>ربما حُذف في هذه الأثناء: اقرأ القائمة من جديد. وإن تعذّر تحميل أي شيء، فتحقّق من العنوان</translation>
    </message>
</context>
<context>
    <name>JsonRowReader</name>
    <message>
        <source>it has a row that is too large</source>
        <translation>فيه صف كبير جدًا</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>ليس كائن JSON</translation>
    </message>
    <message>
        <source>it has “%1” twice</source>
        <translation>فيه «%1» مرتين</translation>
    </message>
    <message>
        <source>“%1” has a row without a value</source>
        <translation>في «%1» صف بلا قيمة</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>There is no credential to keep: it is empty</source>
        <translation>لا توجد بيانات اعتماد لحفظها: إنها فارغة</translation>
    </message>
    <message>
        <source>The keychain has no entry for this connection</source>
        <translation>لا يوجد في حلقة المفاتيح مُدخل لهذا الاتصال</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>حلقة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>The keychain denied access</source>
        <translation>رفضت حلقة المفاتيح الوصول</translation>
    </message>
    <message>
        <source>No keychain can be reached</source>
        <translation>يتعذّر الوصول إلى أي حلقة مفاتيح</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this connection is not the credential that was kept</source>
        <translation>مُدخل حلقة المفاتيح لهذا الاتصال ليس بيانات الاعتماد التي حُفظت</translation>
    </message>
    <message>
        <source>Enter the token again.</source>
        <translation>أدخل الرمز مجددًا.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>لا تجيب حلقة المفاتيح</translation>
    </message>
    <message>
        <source>The keychain has not answered an earlier call yet</source>
        <translation>لم تُجب حلقة المفاتيح بعدُ عن استدعاء سابق</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation>افتح قفل حلقة المفاتيح ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Allow this program in the keychain&apos;s settings.</source>
        <translation>اسمح لهذا البرنامج في إعدادات حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The keyring service runs but has no default keyring: make one (for example in Passwords and Keys).</source>
        <translation>تعمل خدمة حلقة المفاتيح لكن ليس لها حلقة افتراضية: أنشئ واحدة (في «كلمات السر والمفاتيح» مثلًا).</translation>
    </message>
    <message>
        <source>Start a keyring service such as GNOME Keyring or KWallet.</source>
        <translation>شغّل خدمة حلقة مفاتيح مثل GNOME Keyring أو KWallet.</translation>
    </message>
    <message>
        <source>It may wait for you in a window of its own. Answer it there and try again.</source>
        <translation>قد تنتظرك في نافذة خاصة بها. أجب فيها ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>LoadState</name>
    <message>
        <source>The deployment cannot be reached</source>
        <translation>يتعذّر الوصول إلى المثيل</translation>
    </message>
    <message>
        <source>The deployment&apos;s identity cannot be verified</source>
        <translation>يتعذّر التحقّق من هوية المثيل</translation>
    </message>
    <message>
        <source>Something else answered</source>
        <translation>أجابت جهة أخرى</translation>
    </message>
    <message>
        <source>The credential was refused</source>
        <translation>رُفضت بيانات الاعتماد</translation>
    </message>
    <message>
        <source>The credential may not do this</source>
        <translation>لا يُسمح بهذا ببيانات الاعتماد هذه</translation>
    </message>
    <message>
        <source>The deployment answered with an error</source>
        <translation>أجاب المثيل بخطأ</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Reading accounts and tokens from %1</source>
        <translation>تُقرأ الحسابات والرموز من %1</translation>
    </message>
    <message>
        <source>Only Admins see this</source>
        <translation>لا يرى هذا إلا من دوره Admin</translation>
    </message>
    <message>
        <source>Your credential has the role %1. Service tokens need the Admin role; everything here is read-only for you.</source>
        <translation>دور بيانات اعتمادك هو %1. تتطلب رموز الخدمة الدور Admin؛ كل شيء هنا للقراءة فقط بالنسبة إليك.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>تسجيل الدخول مجددًا…</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Sign in with another credential…</source>
        <translation>تسجيل الدخول ببيانات اعتماد أخرى…</translation>
    </message>
    <message>
        <source>Only Admins and Managers see this</source>
        <translation>لا يرى هذا إلا Admin و Manager</translation>
    </message>
    <message>
        <source>Your credential has the role %1. Service accounts need the Manager or Admin role; everything here is read-only for you.</source>
        <translation>لبيانات اعتمادك الدور %1. تحتاج حسابات الخدمة إلى الدور Manager أو Admin؛ كل شيء هنا للقراءة فقط بالنسبة إليك.</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>تحرير هذا الاتصال…</translation>
    </message>
</context>
<context>
    <name>LockWatch</name>
    <message>
        <source>Takes the credential out of memory</source>
        <translation>يُخرج بيانات الاعتماد من الذاكرة</translation>
    </message>
</context>
<context>
    <name>NameCheck</name>
    <message>
        <source>The name holds invisible characters; it will look different elsewhere.</source>
        <translation>يحتوي الاسم على محارف غير مرئية؛ وسيبدو مختلفًا في أماكن أخرى.</translation>
    </message>
    <message>
        <source>“%1” does not say what it is for. A name such as “alation_sync” does.</source>
        <translation>«%1» لا يدلّ على الغرض منه. اسم مثل «alation_sync» يدلّ عليه.</translation>
    </message>
    <message>
        <source>%1 has a revoked token of this name. Delete that one first, or choose another name.</source>
        <translation>لدى %1 رمز مُبطَل بهذا الاسم. احذفه أولًا، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 already has a token of this name. Names are unique within an account.</source>
        <translation>لدى %1 رمز بهذا الاسم بالفعل. الأسماء فريدة داخل الحساب الواحد.</translation>
    </message>
    <message>
        <source>Give the token a name that says what it is for.</source>
        <translation>سمِّ الرمز باسم يدلّ على الغرض منه.</translation>
    </message>
    <message>
        <source>Easily mistaken for “%1”, which this account has already.</source>
        <translation>يسهل الخلط بينه وبين «%1» الموجود في هذا الحساب بالفعل.</translation>
    </message>
    <message>
        <source>Give the account a name that says what it is for.</source>
        <translation>سمِّ الحساب باسم يدلّ على الغرض منه.</translation>
    </message>
    <message>
        <source>Nothing of this name is left for a service id: it needs at least one letter or digit.</source>
        <translation>لا يبقى من هذا الاسم شيء لمعرّف الخدمة: يلزم حرف أو رقم واحد على الأقل.</translation>
    </message>
    <message>
        <source>%1 has this service id already. The server may refuse it.</source>
        <translation>لدى %1 معرّف الخدمة هذا بالفعل. قد يرفضه الخادم.</translation>
    </message>
    <message>
        <source>%1, which is deactivated, has this service id already. Reactivate that one, or choose another name.</source>
        <translation>لدى %1، وهو معطَّل، معرّف الخدمة هذا بالفعل. أعد تفعيله، أو اختر اسمًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%1 characters; at most %2 are allowed, so %Ln have to go.</source>
        <translation>
            <numerusform>%1 حرفًا؛ الحد الأقصى %2، فلا يلزم حذف شيء.</numerusform>
            <numerusform>%1 حرفًا؛ الحد الأقصى %2، لذا يجب حذف حرف واحد.</numerusform>
            <numerusform>%1 حرفًا؛ الحد الأقصى %2، لذا يجب حذف حرفين.</numerusform>
            <numerusform>%1 حرفًا؛ الحد الأقصى %2، لذا يجب حذف %Ln أحرف.</numerusform>
            <numerusform>%1 حرفًا؛ الحد الأقصى %2، لذا يجب حذف %Ln حرفًا.</numerusform>
            <numerusform>%1 حرفًا؛ الحد الأقصى %2، لذا يجب حذف %Ln حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” does not say what it is for.</source>
        <translation>لا يبيّن &quot;%1&quot; الغرض منه.</translation>
    </message>
</context>
<context>
    <name>NotesCsv</name>
    <message>
        <source>Export the notes, and use that file as a pattern</source>
        <translation>صدِّر الملاحظات واستخدم ذلك الملف نموذجًا</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1:‏ %2</translation>
    </message>
    <message>
        <source>“%1” is no column. There are: %2.</source>
        <translation>«%1» ليس عمودًا. الأعمدة المتاحة: %2.</translation>
    </message>
    <message>
        <source>the column “%1” stands there twice.</source>
        <translation>العمود «%1» مكرَّر.</translation>
    </message>
    <message>
        <source>the column “%1” is missing.</source>
        <translation>العمود «%1» مفقود.</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 characters.</source>
        <translation>«%1» أطول من %2 محرفًا.</translation>
    </message>
    <message>
        <source>“%1” has a line break, a tab or another control character.</source>
        <translation>يحتوي «%1» على فاصل أسطر أو علامة جدولة أو محرف تحكّم آخر.</translation>
    </message>
    <message>
        <source>No token on the list has this id.</source>
        <translation>لا يوجد في القائمة رمز بهذا المعرّف.</translation>
    </message>
    <message>
        <source>No account on the list has this id.</source>
        <translation>لا يوجد في القائمة حساب بهذا المعرّف.</translation>
    </message>
    <message>
        <source>It has %1 fields; the first line has %2.</source>
        <translation>عدد حقوله %1؛ وعدد حقول السطر الأول %2.</translation>
    </message>
    <message>
        <source>“subject” must be token or account.</source>
        <translation>يجب أن يكون «subject» هو token أو account.</translation>
    </message>
    <message>
        <source>“id” must be a whole number.</source>
        <translation>يجب أن يكون «id» عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>“review_on” is no day; write it like 2026-12-31.</source>
        <translation>«review_on» ليس يومًا؛ اكتبه مثل 2026-12-31.</translation>
    </message>
    <message>
        <source>It stands in line %1 already.</source>
        <translation>موجود في السطر %1 بالفعل.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB</source>
        <translation>الملف أكبر من %1 ميغابايت</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text</source>
        <translation>الملف ليس نص UTF-8</translation>
    </message>
    <message>
        <source>the file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>Save it as CSV again, with the coding UTF-8</source>
        <translation>احفظه مجددًا بصيغة CSV وبترميز UTF-8</translation>
    </message>
    <message>
        <source>“%1” is “%2” in the file, and “%3” on the list. Clear that field to go by the id alone.</source>
        <translation>«%1» في الملف «%2» وفي القائمة «%3». أفرغ هذا الحقل ليُعتمد المعرّف وحده.</translation>
    </message>
</context>
<context>
    <name>NoticeStore</name>
    <message>
        <source>%1 cannot be read</source>
        <translation>تتعذّر قراءة %1</translation>
    </message>
    <message>
        <source>What was told before may be told once more; then the file is made anew</source>
        <translation>قد يُنبَّه مرة أخرى إلى ما سبق التنبيه إليه، ثم يُنشأ الملف من جديد</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message numerus="yes">
        <source>%Ln token(s) expire soon</source>
        <translation>
            <numerusform>لا رموز تنتهي صلاحيتها قريبًا</numerusform>
            <numerusform>رمز واحد تنتهي صلاحيته قريبًا</numerusform>
            <numerusform>رمزان تنتهي صلاحيتهما قريبًا</numerusform>
            <numerusform>%Ln رموز تنتهي صلاحيتها قريبًا</numerusform>
            <numerusform>%Ln رمزًا تنتهي صلاحيتها قريبًا</numerusform>
            <numerusform>%Ln رمز تنتهي صلاحيتها قريبًا</numerusform>
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
        <translation>انتهت الصلاحية %1: %2</translation>
    </message>
    <message>
        <source>Next step of its rotation: %1</source>
        <translation>الخطوة التالية في تدويره: %1</translation>
    </message>
    <message>
        <source>No token expires within %1 days</source>
        <translation>لا رموز تنتهي صلاحيتها خلال الأيام القادمة (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) expire within %1 days</source>
        <translation>
            <numerusform>لا رموز تنتهي صلاحيتها خلال الأيام القادمة (%1)</numerusform>
            <numerusform>رمز واحد تنتهي صلاحيته خلال الأيام القادمة (%1)</numerusform>
            <numerusform>رمزان تنتهي صلاحيتهما خلال الأيام القادمة (%1)</numerusform>
            <numerusform>%Ln رموز تنتهي صلاحيتها خلال الأيام القادمة (%1)</numerusform>
            <numerusform>%Ln رمزًا تنتهي صلاحيتها خلال الأيام القادمة (%1)</numerusform>
            <numerusform>%Ln رمز تنتهي صلاحيتها خلال الأيام القادمة (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>No rotation is due</source>
        <translation>لا توجد عمليات تدوير مستحقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) due for a next step</source>
        <translation>
            <numerusform>لا توجد عمليات تدوير مستحقة</numerusform>
            <numerusform>عملية تدوير واحدة تنتظر خطوتها التالية</numerusform>
            <numerusform>عمليتا تدوير تنتظران خطوتهما التالية</numerusform>
            <numerusform>%Ln عمليات تدوير تنتظر خطوتها التالية</numerusform>
            <numerusform>%Ln عملية تدوير تنتظر خطوتها التالية</numerusform>
            <numerusform>%Ln عملية تدوير تنتظر خطوتها التالية</numerusform>
        </translation>
    </message>
    <message>
        <source>The window is locked. Unlock it to see which.</source>
        <translation>النافذة مقفلة. افتح قفلها لمعرفة التفاصيل.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا غير ذلك</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own credential ends soon</source>
        <translation>تنتهي بيانات اعتمادك قريبًا</translation>
    </message>
    <message>
        <source>%1: your own credential</source>
        <extracomment>%1: &quot;in 3 days&quot;, %2: whose</extracomment>
        <translation>%1: بيانات اعتمادك</translation>
    </message>
    <message>
        <source>%1: your own credential, %2</source>
        <translation>%1: بيانات اعتمادك، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) newly expired</source>
        <extracomment>Others, of which it was told before, may have expired too</extracomment>
        <translation>
            <numerusform>لا رموز انتهت صلاحيتها حديثًا (%Ln)</numerusform>
            <numerusform>رمز واحد انتهت صلاحيته حديثًا (%Ln)</numerusform>
            <numerusform>رمزان انتهت صلاحيتهما حديثًا (%Ln)</numerusform>
            <numerusform>%Ln رموز انتهت صلاحيتها حديثًا</numerusform>
            <numerusform>%Ln رمزًا انتهت صلاحيتها حديثًا</numerusform>
            <numerusform>%Ln رمز انتهت صلاحيتها حديثًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Not connected yet</source>
        <translation>غير متصل بعد</translation>
    </message>
    <message>
        <source>Your credential does not have the Admin role</source>
        <translation>ليس لبيانات اعتمادك الدور Admin</translation>
    </message>
    <message>
        <source>This deployment does not offer it</source>
        <translation>لا يوفّر هذا المثيل ذلك</translation>
    </message>
    <message>
        <source>The connection is read-only. Edit it to allow changes</source>
        <translation>الاتصال للقراءة فقط. حرِّره للسماح بالتغييرات</translation>
    </message>
    <message>
        <source>The connection is locked</source>
        <translation>الاتصال مقفل</translation>
    </message>
    <message>
        <source>A change of this token is on its way</source>
        <translation>يوجد تغيير جارٍ لهذا الرمز</translation>
    </message>
    <message>
        <source>It is revoked already</source>
        <translation>مُبطَل بالفعل</translation>
    </message>
    <message>
        <source>It is not revoked</source>
        <translation>غير مُبطَل</translation>
    </message>
    <message>
        <source>Only revoked tokens can be deleted. Revoke it first</source>
        <translation>لا يمكن حذف إلا الرموز المُبطَلة. أبطِله أولًا</translation>
    </message>
    <message>
        <source>A change of this account is on its way</source>
        <translation>يوجد تغيير جارٍ لهذا الحساب</translation>
    </message>
    <message>
        <source>The account is deactivated</source>
        <translation>الحساب معطَّل</translation>
    </message>
    <message>
        <source>It is deactivated already</source>
        <translation>معطَّل بالفعل</translation>
    </message>
    <message>
        <source>It is active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>A refresh is running</source>
        <translation>تحديث جارٍ</translation>
    </message>
    <message>
        <source>Nothing is loaded yet</source>
        <translation>لم يُحمَّل شيء بعد</translation>
    </message>
    <message>
        <source>There is no active service account. Make one first</source>
        <translation>لا يوجد حساب خدمة نشط. أنشئ واحدًا أولًا</translation>
    </message>
    <message>
        <source>Nothing can be changed until the deployment answers again</source>
        <translation>لا يمكن تغيير أي شيء حتى يستجيب المثيل مرة أخرى</translation>
    </message>
    <message>
        <source>The server does not say which account this is</source>
        <translation>لا يقول الخادم أي حساب هذا</translation>
    </message>
    <message>
        <source>Sign in again first</source>
        <translation>سجِّل الدخول مجددًا أولًا</translation>
    </message>
</context>
<context>
    <name>PlainBox</name>
    <message>
        <source>Information</source>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>%1 could not be read</source>
        <translation>تعذّرت قراءة %1</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>حفظ الخطة</translation>
    </message>
    <message>
        <source>Plan (*.json)</source>
        <translation>خطة (*.json)</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>فتح خطة</translation>
    </message>
</context>
<context>
    <name>PlanReview</name>
    <message>
        <source>It is not on the server&apos;s list any more</source>
        <translation>لم يعد في قائمة الخادم</translation>
    </message>
    <message>
        <source>It is revoked already</source>
        <translation>مُبطَل بالفعل</translation>
    </message>
    <message>
        <source>It is active already</source>
        <translation>نشط بالفعل</translation>
    </message>
    <message>
        <source>It was changed since the plan was made</source>
        <translation>تغيّر منذ إنشاء الخطة</translation>
    </message>
    <message>
        <source>The plan is for %1, and this is %2</source>
        <translation>الخطة موضوعة لـ %1، وهذا %2</translation>
    </message>
    <message>
        <source>Your credential does not have the Admin role</source>
        <translation>ليس لبيانات اعتمادك الدور Admin</translation>
    </message>
    <message>
        <source>It is not among the rows of the server&apos;s list that could be read</source>
        <translation>ليس بين صفوف قائمة الخادم التي أمكنت قراءتها</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>أنشأها %1</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>وافق عليها %1</translation>
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
        <translation>صحّح الملف، أو اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation>مكرَّر</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>السطر %1، «%2»: %3</translation>
    </message>
    <message>
        <source>must be of lower-case letters, digits and dashes</source>
        <translation>يجب أن يتكوّن من حروف صغيرة وأرقام وشرطات</translation>
    </message>
    <message>
        <source>must be a text of at most %1 characters</source>
        <translation>يجب أن يكون نصًا من %1 محرفًا على الأكثر</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>يجب أن يكون true أو false</translation>
    </message>
    <message>
        <source>must be info, low, medium, high or critical</source>
        <translation>يجب أن يكون info أو low أو medium أو high أو critical</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>يجب أن يكون عددًا صحيحًا من %1 إلى %2</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>يجب أن يكون كائنًا</translation>
    </message>
    <message>
        <source>is no environment</source>
        <translation>ليس بيئة</translation>
    </message>
    <message>
        <source>is not known for this rule</source>
        <translation>غير معروف لهذه القاعدة</translation>
    </message>
    <message>
        <source>The file is too large for a policy</source>
        <translation>الملف أكبر من أن يكون سياسة</translation>
    </message>
    <message>
        <source>Line %1: the file is not JSON (%2)</source>
        <translation>السطر %1: الملف ليس JSON‏ (%2)</translation>
    </message>
    <message>
        <source>is of another version of Tokendesk</source>
        <translation>من إصدار آخر من Tokendesk</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>is no rule</source>
        <translation>ليس قاعدة</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>%1 محرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>عدد صحيح من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Give it a name: reports show it.</source>
        <translation>أعطِها اسمًا: يظهر في التقارير.</translation>
    </message>
    <message numerus="yes">
        <source>Should be more than the %Ln day(s) of “%1”: else both find the same.</source>
        <translation>
            <numerusform>ينبغي أن يزيد على مدة «%1» (0 يوم)، وإلا عثرت القاعدتان على الرموز نفسها.</numerusform>
            <numerusform>ينبغي أن يزيد على مدة «%1» (يوم واحد)، وإلا عثرت القاعدتان على الرموز نفسها.</numerusform>
            <numerusform>ينبغي أن يزيد على مدة «%1» (يومان)، وإلا عثرت القاعدتان على الرموز نفسها.</numerusform>
            <numerusform>ينبغي أن يزيد على مدة «%1» (%Ln أيام)، وإلا عثرت القاعدتان على الرموز نفسها.</numerusform>
            <numerusform>ينبغي أن يزيد على مدة «%1» (%Ln يومًا)، وإلا عثرت القاعدتان على الرموز نفسها.</numerusform>
            <numerusform>ينبغي أن يزيد على مدة «%1» (%Ln يوم)، وإلا عثرت القاعدتان على الرموز نفسها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Should be less than the %Ln day(s) of “%1”: else both find the same.</source>
        <translation>
            <numerusform>ينبغي أن يقل عن مدة «%1» (0 يوم)، وإلا عثرت القاعدتان على الرموز نفسها.</numerusform>
            <numerusform>ينبغي أن يقل عن مدة «%1» (يوم واحد)، وإلا عثرت القاعدتان على الرموز نفسها.</numerusform>
            <numerusform>ينبغي أن يقل عن مدة «%1» (يومان)، وإلا عثرت القاعدتان على الرموز نفسها.</numerusform>
            <numerusform>ينبغي أن يقل عن مدة «%1» (%Ln أيام)، وإلا عثرت القاعدتان على الرموز نفسها.</numerusform>
            <numerusform>ينبغي أن يقل عن مدة «%1» (%Ln يومًا)، وإلا عثرت القاعدتان على الرموز نفسها.</numerusform>
            <numerusform>ينبغي أن يقل عن مدة «%1» (%Ln يوم)، وإلا عثرت القاعدتان على الرموز نفسها.</numerusform>
        </translation>
    </message>
    <message>
        <source>the file is not a policy of Tokendesk</source>
        <translation>الملف ليس سياسة من سياسات Tokendesk</translation>
    </message>
    <message>
        <source>must not be empty: reports show it</source>
        <translation>يجب ألا يكون فارغًا: تعرضه التقارير</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>An active token has no expiry: whoever finds it has it for good.</source>
        <translation>رمز نشط بلا انتهاء صلاحية: من يجده يملكه إلى الأبد.</translation>
    </message>
    <message>
        <source>From its creation to its expiry a token lives longer than this.</source>
        <translation>يعيش الرمز من إنشائه إلى انتهاء صلاحيته أطول من هذه المدة.</translation>
    </message>
    <message>
        <source>It lives longer than the environment in its name allows.</source>
        <translation>يعيش أطول مما تسمح به البيئة المذكورة في اسمه.</translation>
    </message>
    <message>
        <source>An active token is older than this, however it is used.</source>
        <translation>رمز نشط أقدم من هذه المدة، مهما كان استخدامه.</translation>
    </message>
    <message>
        <source>An active token is older than this and wants a successor.</source>
        <translation>رمز نشط أقدم من هذه المدة ويحتاج إلى بديل.</translation>
    </message>
    <message>
        <source>A token was not used for at least this long.</source>
        <translation>رمز لم يُستخدم طوال هذه المدة على الأقل.</translation>
    </message>
    <message>
        <source>A token was not used for longer than this: it can hardly be needed.</source>
        <translation>رمز لم يُستخدم أطول من هذه المدة: يُستبعد أن تكون إليه حاجة.</translation>
    </message>
    <message>
        <source>A token was made at least this long ago and never used.</source>
        <translation>رمز أُنشئ قبل هذه المدة على الأقل ولم يُستخدم قط.</translation>
    </message>
    <message>
        <source>A token expires within this time: plan its successor.</source>
        <translation>رمز تنتهي صلاحيته خلال هذه المدة: خطّط لبديله.</translation>
    </message>
    <message>
        <source>A token expires within this time: make its successor.</source>
        <translation>رمز تنتهي صلاحيته خلال هذه المدة: أنشئ بديله.</translation>
    </message>
    <message>
        <source>A token expires within this time: hand over its successor.</source>
        <translation>رمز تنتهي صلاحيته خلال هذه المدة: سلِّم بديله.</translation>
    </message>
    <message>
        <source>A token expires within this time: what uses it is about to stop.</source>
        <translation>رمز تنتهي صلاحيته خلال هذه المدة: ما يستخدمه على وشك التوقف.</translation>
    </message>
    <message>
        <source>At least this many tokens expire on one day.</source>
        <translation>تنتهي صلاحية هذا العدد من الرموز على الأقل في يوم واحد.</translation>
    </message>
    <message>
        <source>A token expired longer ago than this and was not deleted.</source>
        <translation>رمز انتهت صلاحيته قبل أكثر من هذه المدة ولم يُحذف.</translation>
    </message>
    <message>
        <source>A token was revoked longer ago than this and can still be restored.</source>
        <translation>رمز أُبطل قبل أكثر من هذه المدة وما زالت استعادته ممكنة.</translation>
    </message>
    <message>
        <source>A token was restored after a revoke, within this time.</source>
        <translation>رمز استُعيد بعد إبطاله، خلال هذه المدة.</translation>
    </message>
    <message>
        <source>An active token belongs to an account with the role Admin.</source>
        <translation>رمز نشط يعود إلى حساب دوره Admin.</translation>
    </message>
    <message>
        <source>An active token belongs to an account that is deactivated.</source>
        <translation>رمز نشط يعود إلى حساب معطَّل.</translation>
    </message>
    <message>
        <source>An account has had no token that works for longer than this.</source>
        <translation>حساب بلا رمز صالح للعمل منذ أكثر من هذه المدة.</translation>
    </message>
    <message>
        <source>An account or a token has the name of one in another connection.</source>
        <translation>حساب أو رمز يحمل اسمًا موجودًا في اتصال آخر.</translation>
    </message>
    <message>
        <source>The name, such as “test” or “token1”, tells nobody what it is for.</source>
        <translation>الاسم، مثل «test» أو «token1»، لا يدلّ أحدًا على الغرض منه.</translation>
    </message>
    <message>
        <source>An older token is still used this long after its successor was made.</source>
        <translation>رمز أقدم ما زال يُستخدم بعد هذه المدة من إنشاء بديله.</translation>
    </message>
    <message>
        <source>The local notes lack an owner, a purpose or a review date.</source>
        <translation>ينقص الملاحظات المحلية مالك أو غرض أو تاريخ مراجعة.</translation>
    </message>
    <message>
        <source>An account has more active tokens than this, and no rotation is running.</source>
        <translation>لحساب رموز نشطة أكثر من هذا العدد، ولا تجري أي عملية تدوير.</translation>
    </message>
    <message>
        <source>The last review was finished longer ago than this.</source>
        <translation>انتهت آخر مراجعة قبل أكثر من هذه المدة.</translation>
    </message>
    <message>
        <source>The credential of the connection expires within this time.</source>
        <translation>تنتهي صلاحية بيانات اعتماد الاتصال خلال هذه المدة.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>ما قبل الإنتاج</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>التطوير</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Tokendesk default</source>
        <translation>سياسة Tokendesk الافتراضية</translation>
    </message>
    <message>
        <source>The strictest sensible number for each finding, from several standards.</source>
        <translation>لكل نتيجة أشد قيمة معقولة من عدة معايير.</translation>
    </message>
    <message>
        <source>What the CIS Controls v8 and the CIS cloud benchmarks ask for.</source>
        <translation>ما تطلبه CIS Controls v8 ومعايير CIS للسحابة.</translation>
    </message>
    <message>
        <source>What PCI DSS 4.0.1 asks for, with a few house rules for what it leaves open.</source>
        <translation>ما يطلبه PCI DSS 4.0.1، مع بعض القواعد الخاصة لما يتركه مفتوحًا.</translation>
    </message>
    <message>
        <source>What Qualytics advises for service tokens of its own.</source>
        <translation>ما تنصح به Qualytics لرموز الخدمة الخاصة بها.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s differ by more than this.</source>
        <translation>الفرق بين ساعة هذا الجهاز وساعة الخادم أكبر من هذا.</translation>
    </message>
    <message>
        <source>The name says directory sync, but nothing shows that the token is limited to SCIM: the deployment does not tell, and of tokens made here alone it is known.</source>
        <translation>يدلّ الاسم على مزامنة الدليل، لكن لا شيء يُظهر أن الرمز مقتصر على SCIM: المثيل لا يذكر ذلك، وهو معروف فقط عن الرموز المُنشأة هنا.</translation>
    </message>
    <message>
        <source>Qualytics best practices</source>
        <extracomment>Where a number comes from; Qualytics, GitLab and so on are names</extracomment>
        <translation>أفضل ممارسات Qualytics</translation>
    </message>
    <message>
        <source>Qualytics monthly review</source>
        <translation>المراجعة الشهرية لدى Qualytics</translation>
    </message>
    <message>
        <source>Qualytics quarterly review</source>
        <translation>المراجعة الفصلية لدى Qualytics</translation>
    </message>
    <message>
        <source>Qualytics API limit</source>
        <translation>حد واجهة Qualytics البرمجية</translation>
    </message>
    <message>
        <source>GitLab and GitHub caps</source>
        <extracomment>The longest lifetimes that they allow</extracomment>
        <translation>الحد الأقصى لدى GitLab وGitHub</translation>
    </message>
    <message>
        <source>GitLab and Cloudflare</source>
        <translation>GitLab وCloudflare</translation>
    </message>
    <message>
        <source>NIST SP 800-57 part 1</source>
        <translation>NIST SP 800-57 الجزء 1</translation>
    </message>
    <message>
        <source>House rule: our own choice</source>
        <translation>قاعدة داخلية: من اختيارنا</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Entry %1 is not as it was written</source>
        <translation>القيد %1 ليس كما كُتب</translation>
    </message>
    <message>
        <source>Entry %1 was removed</source>
        <translation>أُزيل القيد %1</translation>
    </message>
    <message>
        <source>A part of the history was removed</source>
        <translation>أُزيل جزء من السجل</translation>
    </message>
    <message>
        <source>Entry %1 was not written by this program</source>
        <translation>لم يكتب هذا البرنامج القيد %1</translation>
    </message>
    <message>
        <source>The newest entries were cut off, or an older copy was put back</source>
        <translation>اقتُطعت أحدث القيود، أو أُعيدت نسخة أقدم</translation>
    </message>
    <message>
        <source>Entry %1 is sealed with a key that this keychain does not have</source>
        <translation>القيد %1 مختوم بمفتاح لا تملكه حلقة المفاتيح هذه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) verified: nothing was altered or removed.</source>
        <translation>
            <numerusform>لا توجد تغييرات للتحقّق منها.</numerusform>
            <numerusform>تم التحقّق من تغيير واحد: لم يُعدَّل شيء ولم يُزَل.</numerusform>
            <numerusform>تم التحقّق من تغييرين: لم يُعدَّل شيء ولم يُزَل.</numerusform>
            <numerusform>تم التحقّق من %Ln تغييرات: لم يُعدَّل شيء ولم يُزَل.</numerusform>
            <numerusform>تم التحقّق من %Ln تغييرًا: لم يُعدَّل شيء ولم يُزَل.</numerusform>
            <numerusform>تم التحقّق من %Ln تغيير: لم يُعدَّل شيء ولم يُزَل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal was altered outside this program.</source>
        <translation>عُدِّل السجل من خارج هذا البرنامج.</translation>
    </message>
    <message>
        <source>Nothing speaks of a change from outside, but not all of it can be proven.</source>
        <translation>لا شيء يشير إلى تعديل من الخارج، لكن لا يمكن إثبات كل شيء.</translation>
    </message>
    <message>
        <source>Without the keychain this proves little: %1</source>
        <translation>من دون حلقة المفاتيح لا يُثبت هذا إلا القليل: %1</translation>
    </message>
    <message>
        <source>The keychain did not know its end yet; from now on a cut at the end is found, too.</source>
        <translation>لم تكن حلقة المفاتيح تعرف نهايته بعد؛ من الآن فصاعدًا يُكتشف الاقتطاع من النهاية أيضًا.</translation>
    </message>
    <message>
        <source>The journal&apos;s proof</source>
        <translation>إثبات السجل</translation>
    </message>
    <message>
        <source>Prove from here on</source>
        <translation>الإثبات من هنا فصاعدًا</translation>
    </message>
    <message>
        <source>Entry %1 was written without the keychain&apos;s key: nothing proves that this program did it</source>
        <translation>كُتب الإدخال %1 من دون مفتاح حلقة المفاتيح: لا شيء يثبت أن هذا البرنامج هو من كتبه</translation>
    </message>
    <message>
        <source>To prove from here on takes the journal as it is now: what was cut off is not missed any more. Write down elsewhere what is said above. What was altered is found again.</source>
        <translation>الإثبات من هنا يأخذ السجل كما هو الآن: ما اقتُطع لا يُفتقد بعد ذلك. دوّن ما ورد أعلاه في مكان آخر. أما ما عُدّل فيُعثر عليه مجددًا.</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>ما لا يتطابق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>جارٍ التدوين…</translation>
    </message>
    <message>
        <source>From here on a cut is found again.</source>
        <translation>من هنا فصاعدًا يُكتشف الاقتطاع مجددًا.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>&quot;%1&quot; is too large a number.</source>
        <translation>العدد «%1» كبير أكثر من اللازم.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a unit: h, d, w, m or y, for example 30d.</source>
        <translation>يحتاج «%1» إلى وحدة: h أو d أو w أو m أو y، مثل 30d.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day. Write it as 2026-12-31.</source>
        <translation>«%1» ليس يومًا. اكتبه مثل 2026-12-31.</translation>
    </message>
    <message>
        <source>The range &quot;%1&quot; ends before it begins.</source>
        <translation>ينتهي النطاق «%1» قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an age, for example &gt;90d.</source>
        <translation>«%1» ليس عمرًا، مثل ‎&gt;90d.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time, for example &lt;30d or 2026-12-31.</source>
        <translation>«%1» ليس وقتًا، مثل ‎&lt;30d أو 2026-12-31.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an id. An id is a number.</source>
        <translation>«%1» ليس معرّفًا. المعرّف عدد.</translation>
    </message>
    <message>
        <source>scim: takes yes or no.</source>
        <translation>يقبل scim: القيمة yes أو no.</translation>
    </message>
    <message>
        <source>Which tokens are for SCIM is not known yet: the list does not say.</source>
        <translation>لا يُعرف بعدُ أي الرموز مخصَّص لـ SCIM: القائمة لا تذكر ذلك.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a severity: info, low, medium, high or critical.</source>
        <translation>«%1» ليس درجة خطورة: info أو low أو medium أو high أو critical.</translation>
    </message>
    <message>
        <source>The review has not run yet.</source>
        <translation>لم تُجرَ المراجعة بعد.</translation>
    </message>
    <message>
        <source>No owners are known yet.</source>
        <translation>لا يُعرف أي مالكين بعد.</translation>
    </message>
    <message>
        <source>%1: needs a value, for example %2</source>
        <translation>يحتاج ‎%1:‎ إلى قيمة، مثل %2</translation>
    </message>
    <message>
        <source>The quote is not closed.</source>
        <translation>علامة الاقتباس غير مغلقة.</translation>
    </message>
    <message>
        <source>OR needs something on both sides.</source>
        <translation>يحتاج OR إلى شيء على جانبيه.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a state: active, expiring, expired, revoked or deactivated.</source>
        <translation>«%1» ليست حالة: active أو expiring أو expired أو revoked أو deactivated.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a decision: open, keep, rotate, revoke, delete or put-off.</source>
        <translation>«%1» ليس قرارًا: open أو keep أو rotate أو revoke أو delete أو put-off.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an outcome: done, refused or unclear.</source>
        <translation>«%1» ليس نتيجة: done أو refused أو unclear.</translation>
    </message>
    <message>
        <source>made: takes here or elsewhere.</source>
        <translation>يقبل made: القيمة here أو elsewhere.</translation>
    </message>
    <message>
        <source>%1: is not known here. It works on: %2.</source>
        <translation>%1: غير معروف هنا. يعمل في: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a finding of the review, as %2 is.</source>
        <translation>&quot;%1&quot; ليس نتيجة من نتائج المراجعة، بخلاف %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is searched as text: it begins with no word that is known here. Known are %2.</source>
        <translation>يُبحث عن «%1» كنص: لا يبدأ بكلمة معروفة هنا. المعروف هنا: %2.</translation>
    </message>
    <message>
        <source>active: takes yes or no.</source>
        <translation>تقبل active: القيمة yes أو no.</translation>
    </message>
    <message>
        <source>review: takes due, later or none.</source>
        <translation>تقبل review: القيم due أو later أو none.</translation>
    </message>
    <message>
        <source>No review dates are known yet.</source>
        <translation>لا تُعرف أي تواريخ مراجعة بعد.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time. Write it as 2026-12-31T08:30:00Z.</source>
        <translation>«%1» ليس وقتًا. اكتبه هكذا: 2026-12-31T08:30:00Z.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of change: %2.</source>
        <translation>«%1» ليس نوعًا من التغييرات: %2.</translation>
    </message>
</context>
<context>
    <name>QueryPage</name>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>عمليات التدوير</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>%1 was revoked. What uses it stopped working at once.</source>
        <translation>أُبطل %1. ما كان يستخدمه توقف عن العمل فورًا.</translation>
    </message>
    <message>
        <source>%1 was restored and works again.</source>
        <translation>استُعيد %1 وعاد إلى العمل.</translation>
    </message>
    <message>
        <source>%1 was deleted for good.</source>
        <translation>حُذف %1 نهائيًا.</translation>
    </message>
    <message>
        <source>%1 was deactivated.</source>
        <translation>عُطِّل %1.</translation>
    </message>
    <message>
        <source>%1 was reactivated.</source>
        <translation>أُعيد تفعيل %1.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>غُيِّر %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were revoked. What uses them stopped working at once.</source>
        <translation>
            <numerusform>لم يُبطَل أي رمز.</numerusform>
            <numerusform>أُبطل رمز واحد. ما كان يستخدمه توقف عن العمل فورًا.</numerusform>
            <numerusform>أُبطل رمزان. ما كان يستخدمهما توقف عن العمل فورًا.</numerusform>
            <numerusform>أُبطلت %Ln رموز. ما كان يستخدمها توقف عن العمل فورًا.</numerusform>
            <numerusform>أُبطل %Ln رمزًا. ما كان يستخدمها توقف عن العمل فورًا.</numerusform>
            <numerusform>أُبطل %Ln رمز. ما كان يستخدمها توقف عن العمل فورًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were restored and work again.</source>
        <translation>
            <numerusform>لم يُستعَد أي رمز.</numerusform>
            <numerusform>استُعيد رمز واحد وعاد إلى العمل.</numerusform>
            <numerusform>استُعيد رمزان وعادا إلى العمل.</numerusform>
            <numerusform>استُعيدت %Ln رموز وعادت إلى العمل.</numerusform>
            <numerusform>استُعيد %Ln رمزًا وعادت إلى العمل.</numerusform>
            <numerusform>استُعيد %Ln رمز وعادت إلى العمل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were deleted for good.</source>
        <translation>
            <numerusform>لم يُحذف أي رمز.</numerusform>
            <numerusform>حُذف رمز واحد نهائيًا.</numerusform>
            <numerusform>حُذف رمزان نهائيًا.</numerusform>
            <numerusform>حُذفت %Ln رموز نهائيًا.</numerusform>
            <numerusform>حُذف %Ln رمزًا نهائيًا.</numerusform>
            <numerusform>حُذف %Ln رمز نهائيًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) were deactivated.</source>
        <translation>
            <numerusform>لم يُعطَّل أي حساب.</numerusform>
            <numerusform>عُطِّل حساب واحد.</numerusform>
            <numerusform>عُطِّل حسابان.</numerusform>
            <numerusform>عُطِّلت %Ln حسابات.</numerusform>
            <numerusform>عُطِّل %Ln حسابًا.</numerusform>
            <numerusform>عُطِّل %Ln حساب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) were reactivated.</source>
        <translation>
            <numerusform>لم يُعَد تفعيل أي حساب.</numerusform>
            <numerusform>أُعيد تفعيل حساب واحد.</numerusform>
            <numerusform>أُعيد تفعيل حسابين.</numerusform>
            <numerusform>أُعيد تفعيل %Ln حسابات.</numerusform>
            <numerusform>أُعيد تفعيل %Ln حسابًا.</numerusform>
            <numerusform>أُعيد تفعيل %Ln حساب.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list may be late, or somebody has changed it since: refresh in a moment, and look at the server itself if it stays so.</source>
        <translation>ربما تأخرت القائمة، أو غيّره أحد بعد ذلك: حدِّث بعد لحظة، وانظر في الخادم نفسه إن بقي الأمر كذلك.</translation>
    </message>
    <message>
        <source>The server answered that the change of %1 was done, but its list shows it as before.</source>
        <translation>أجاب الخادم بأن تغيير %1 قد تم، لكن قائمته تُظهره كما كان.</translation>
    </message>
    <message numerus="yes">
        <source>The server answered that %Ln change(s) were done, but its list shows them as before.</source>
        <translation>
            <numerusform>لم يُجب الخادم بإتمام أي تغيير (%Ln).</numerusform>
            <numerusform>أجاب الخادم بأن تغييرًا واحدًا قد تم، لكن قائمته تُظهره كما كان.</numerusform>
            <numerusform>أجاب الخادم بأن تغييرين قد تمّا، لكن قائمته تُظهرهما كما كانا.</numerusform>
            <numerusform>أجاب الخادم بأن %Ln تغييرات قد تمت، لكن قائمته تُظهرها كما كانت.</numerusform>
            <numerusform>أجاب الخادم بأن %Ln تغييرًا قد تم، لكن قائمته تُظهرها كما كانت.</numerusform>
            <numerusform>أجاب الخادم بأن %Ln تغيير قد تم، لكن قائمته تُظهرها كما كانت.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server&apos;s list shows the change of %1 now.</source>
        <translation>تُظهر قائمة الخادم الآن تغيير %1.</translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s list shows %Ln change(s) now.</source>
        <translation>
            <numerusform>لا تُظهر قائمة الخادم أي تغيير (%Ln).</numerusform>
            <numerusform>تُظهر قائمة الخادم الآن تغييرًا واحدًا.</numerusform>
            <numerusform>تُظهر قائمة الخادم الآن تغييرين.</numerusform>
            <numerusform>تُظهر قائمة الخادم الآن %Ln تغييرات.</numerusform>
            <numerusform>تُظهر قائمة الخادم الآن %Ln تغييرًا.</numerusform>
            <numerusform>تُظهر قائمة الخادم الآن %Ln تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its name is “%1” now, too.</source>
        <translation>كما أصبح اسمه «%1».</translation>
    </message>
    <message>
        <source>Its role is “%1” now, too.</source>
        <translation>كما أصبح دوره «%1».</translation>
    </message>
    <message>
        <source>Its teams are %1 now, too.</source>
        <translation>كما أصبحت فِرقه %1.</translation>
    </message>
    <message>
        <source>%1 was restored.</source>
        <translation>استُعيد %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were restored.</source>
        <translation>
            <numerusform>لم يُستعَد أي رمز.</numerusform>
            <numerusform>استُعيد رمز واحد.</numerusform>
            <numerusform>استُعيد رمزان.</numerusform>
            <numerusform>استُعيدت %Ln رموز.</numerusform>
            <numerusform>استُعيد %Ln رمزًا.</numerusform>
            <numerusform>استُعيد %Ln رمز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them do(es) not work: expired, or of a deactivated account.</source>
        <translation>
            <numerusform>كلها تعمل.</numerusform>
            <numerusform>واحد منها لا يعمل: منتهي الصلاحية، أو لحساب معطَّل.</numerusform>
            <numerusform>اثنان منها لا يعملان: منتهيا الصلاحية، أو لحساب معطَّل.</numerusform>
            <numerusform>%Ln منها لا تعمل: منتهية الصلاحية، أو لحساب معطَّل.</numerusform>
            <numerusform>%Ln منها لا تعمل: منتهية الصلاحية، أو لحساب معطَّل.</numerusform>
            <numerusform>%Ln منها لا تعمل: منتهية الصلاحية، أو لحساب معطَّل.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <translation>أُنشئ %1.</translation>
    </message>
    <message>
        <source>%1 was revoked.</source>
        <translation>أُبطل %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were revoked. What uses those that still worked stopped working at once.</source>
        <translation>
            <numerusform>لم يُبطَل أي رمز.</numerusform>
            <numerusform>أُبطل رمز واحد. ما كان يستخدم العامل منها توقف عن العمل فورًا.</numerusform>
            <numerusform>أُبطل رمزان. ما كان يستخدم العامل منهما توقف عن العمل فورًا.</numerusform>
            <numerusform>أُبطلت %Ln رموز. ما كان يستخدم العاملة منها توقف عن العمل فورًا.</numerusform>
            <numerusform>أُبطل %Ln رمزًا. ما كان يستخدم العاملة منها توقف عن العمل فورًا.</numerusform>
            <numerusform>أُبطل %Ln رمز. ما كان يستخدم العاملة منها توقف عن العمل فورًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were revoked.</source>
        <translation>
            <numerusform>لم يُبطَل أي رمز.</numerusform>
            <numerusform>أُبطل رمز واحد.</numerusform>
            <numerusform>أُبطل رمزان.</numerusform>
            <numerusform>أُبطلت %Ln رموز.</numerusform>
            <numerusform>أُبطل %Ln رمزًا.</numerusform>
            <numerusform>أُبطل %Ln رمز.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not work: it has expired.</source>
        <translation>إنه لا يعمل: انتهت صلاحيته.</translation>
    </message>
    <message>
        <source>It does not work: it has expired, and its account is deactivated.</source>
        <translation>إنه لا يعمل: انتهت صلاحيته، وحسابه معطَّل.</translation>
    </message>
    <message>
        <source>It does not work: its account is deactivated.</source>
        <translation>إنه لا يعمل: حسابه معطَّل.</translation>
    </message>
    <message>
        <source>The change of %1 was undone.</source>
        <translation>تم التراجع عن تغيير %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them do(es) not work: expired.</source>
        <translation>
            <numerusform>كلها تعمل.</numerusform>
            <numerusform>واحد منها لا يعمل: منتهي الصلاحية.</numerusform>
            <numerusform>اثنان منها لا يعملان: منتهيا الصلاحية.</numerusform>
            <numerusform>%Ln منها لا تعمل: منتهية الصلاحية.</numerusform>
            <numerusform>%Ln منها لا تعمل: منتهية الصلاحية.</numerusform>
            <numerusform>%Ln منها لا تعمل: منتهية الصلاحية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them do(es) not work: of a deactivated account.</source>
        <translation>
            <numerusform>كلها تعمل.</numerusform>
            <numerusform>واحد منها لا يعمل: لحساب معطَّل.</numerusform>
            <numerusform>اثنان منها لا يعملان: لحساب معطَّل.</numerusform>
            <numerusform>%Ln منها لا تعمل: لحساب معطَّل.</numerusform>
            <numerusform>%Ln منها لا تعمل: لحساب معطَّل.</numerusform>
            <numerusform>%Ln منها لا تعمل: لحساب معطَّل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResetSandbox</name>
    <message>
        <source>Reset the sandbox?</source>
        <translation>هل تريد إعادة ضبط البيئة التجريبية؟</translation>
    </message>
    <message>
        <source>Every account and token in the sandbox is thrown away, and the demonstration data are made anew.</source>
        <translation>يُتخلَّص من كل حسابات البيئة التجريبية ورموزها، وتُنشأ بيانات العرض من جديد.</translation>
    </message>
    <message>
        <source>Tokens of the sandbox that you have given out stop working. It cannot be undone. No deployment is touched.</source>
        <translation>تتوقف عن العمل رموز البيئة التجريبية التي وزّعتها. لا يمكن التراجع عن ذلك. لا يُمَس أي مثيل.</translation>
    </message>
    <message>
        <source>Reset sandbox</source>
        <translation>إعادة ضبط البيئة التجريبية</translation>
    </message>
    <message>
        <source>Making the sandbox anew…</source>
        <translation>جارٍ إنشاء البيئة التجريبية من جديد…</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>0 يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Info</source>
        <translation>معلوماتية</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>حرجة</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>بلا انتهاء صلاحية</translation>
    </message>
    <message>
        <source>Lifetime too long</source>
        <translation>العمر أطول من المسموح</translation>
    </message>
    <message>
        <source>Lifetime too long for its environment</source>
        <translation>العمر أطول من المسموح في بيئته</translation>
    </message>
    <message>
        <source>Rotation due</source>
        <translation>حان موعد التدوير</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>غير مستخدَم</translation>
    </message>
    <message>
        <source>Unused for long</source>
        <translation>غير مستخدَم منذ مدة طويلة</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>لم يُستخدم قط</translation>
    </message>
    <message>
        <source>Expires: plan</source>
        <translation>ينتهي: خطّط</translation>
    </message>
    <message>
        <source>Expires: act</source>
        <translation>ينتهي: تصرّف</translation>
    </message>
    <message>
        <source>Expires: urgent</source>
        <translation>ينتهي: عاجل</translation>
    </message>
    <message>
        <source>Several expire on one day</source>
        <translation>عدة رموز تنتهي في يوم واحد</translation>
    </message>
    <message>
        <source>Expired and still listed</source>
        <translation>منتهي الصلاحية وما زال مُدرَجًا</translation>
    </message>
    <message>
        <source>Revoked and still restorable</source>
        <translation>مُبطَل وما زالت استعادته ممكنة</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>مستعاد</translation>
    </message>
    <message>
        <source>Token of an Admin account</source>
        <translation>رمز حساب دوره Admin</translation>
    </message>
    <message>
        <source>Token of a deactivated account</source>
        <translation>رمز حساب معطَّل</translation>
    </message>
    <message>
        <source>Idle account</source>
        <translation>حساب خامل</translation>
    </message>
    <message>
        <source>Same name in two connections</source>
        <translation>اسم واحد في اتصالين</translation>
    </message>
    <message>
        <source>Vague name</source>
        <translation>اسم مبهم</translation>
    </message>
    <message>
        <source>Superseded and still in use</source>
        <translation>له بديل وما زال مستخدَمًا</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>بلا مالك</translation>
    </message>
    <message>
        <source>Many active tokens</source>
        <translation>رموز نشطة كثيرة</translation>
    </message>
    <message>
        <source>Review late</source>
        <translation>مراجعة متأخرة</translation>
    </message>
    <message>
        <source>Own credential expires</source>
        <translation>بيانات الاعتماد الحالية تنتهي</translation>
    </message>
    <message>
        <source>Clocks differ</source>
        <translation>الساعتان مختلفتان</translation>
    </message>
    <message>
        <source>It never expires.</source>
        <translation>لا تنتهي صلاحيته أبدًا.</translation>
    </message>
    <message>
        <source>It was made to live %1; at most %2 are allowed.</source>
        <translation>عمره المقرَّر %1؛ والمسموح %2 على الأكثر.</translation>
    </message>
    <message>
        <source>It was made to live %1; at most %2 are allowed for “%3”.</source>
        <extracomment>%3: a word from a name, such as &quot;prod&quot;</extracomment>
        <translation>عمره المقرَّر %1؛ والمسموح %2 على الأكثر في «%3».</translation>
    </message>
    <message>
        <source>It is %1 old; at most %2 are allowed.</source>
        <translation>عمره %1؛ والمسموح %2 على الأكثر.</translation>
    </message>
    <message>
        <source>It was not used for %1; the limit is %2.</source>
        <translation>مدة عدم استخدامه %1؛ والحد %2.</translation>
    </message>
    <message>
        <source>It was made %1 ago and never used; the limit is %2.</source>
        <translation>مضى على إنشائه %1 ولم يُستخدم قط؛ والحد %2.</translation>
    </message>
    <message>
        <source>It expires on %1, within %2.</source>
        <translation>تنتهي صلاحيته في %1 (المهلة %2).</translation>
    </message>
    <message>
        <source>It expired on %1 and is still there.</source>
        <translation>انتهت صلاحيته في %1 وما زال موجودًا.</translation>
    </message>
    <message>
        <source>It was seen revoked on %1 and can still be restored.</source>
        <translation>رُصد مُبطَلًا في %1 وما زالت استعادته ممكنة.</translation>
    </message>
    <message>
        <source>It was restored after a revoke on %1.</source>
        <translation>استُعيد بعد إبطاله في %1.</translation>
    </message>
    <message>
        <source>Its account has the role %1.</source>
        <translation>دور حسابه %1.</translation>
    </message>
    <message>
        <source>It works although its account was deactivated on %1.</source>
        <translation>يعمل مع أن حسابه عُطِّل في %1.</translation>
    </message>
    <message>
        <source>It has had no token that works since %1.</source>
        <translation>ليس له رمز صالح للعمل منذ %1.</translation>
    </message>
    <message>
        <source>The same name is used in: %1.</source>
        <translation>الاسم نفسه مستخدَم في: %1.</translation>
    </message>
    <message>
        <source>Its name tells nobody what it is for.</source>
        <translation>لا يدلّ اسمه أحدًا على الغرض منه.</translation>
    </message>
    <message>
        <source>It was used on %1, although its successor was made on %2.</source>
        <translation>استُخدم في %1، مع أن بديله أُنشئ في %2.</translation>
    </message>
    <message>
        <source>The local notes lack: %1.</source>
        <extracomment>%1: a list of &quot;owner&quot;, &quot;purpose&quot;, &quot;review date&quot;</extracomment>
        <translation>ينقص الملاحظات المحلية: %1.</translation>
    </message>
    <message>
        <source>The last review was finished %1 ago; the limit is %2.</source>
        <translation>مضى على انتهاء آخر مراجعة %1؛ والحد %2.</translation>
    </message>
    <message>
        <source>The credential of this connection expires on %1.</source>
        <translation>تنتهي صلاحية بيانات اعتماد هذا الاتصال في %1.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Add an owner</source>
        <translation>إضافة مالك</translation>
    </message>
    <message>
        <source>Deactivate the account</source>
        <translation>تعطيل الحساب</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>الرمز %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>الحساب %1</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>هذا الاتصال</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>part of a note</comment>
        <translation>المالك</translation>
    </message>
    <message>
        <source>purpose</source>
        <comment>part of a note</comment>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>review date</source>
        <comment>part of a note</comment>
        <translation>تاريخ المراجعة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) expire on %1.</source>
        <translation>
            <numerusform>لا تنتهي صلاحية أي رمز في %1.</numerusform>
            <numerusform>تنتهي صلاحية رمز واحد في %1.</numerusform>
            <numerusform>تنتهي صلاحية رمزين في %1.</numerusform>
            <numerusform>تنتهي صلاحية %Ln رموز في %1.</numerusform>
            <numerusform>تنتهي صلاحية %Ln رمزًا في %1.</numerusform>
            <numerusform>تنتهي صلاحية %Ln رمز في %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln active token(s) and no rotation is running.</source>
        <translation>
            <numerusform>ليس له رموز نشطة، ولا تجري أي عملية تدوير.</numerusform>
            <numerusform>له رمز نشط واحد، ولا تجري أي عملية تدوير.</numerusform>
            <numerusform>له رمزان نشطان، ولا تجري أي عملية تدوير.</numerusform>
            <numerusform>له %Ln رموز نشطة، ولا تجري أي عملية تدوير.</numerusform>
            <numerusform>له %Ln رمزًا نشطًا، ولا تجري أي عملية تدوير.</numerusform>
            <numerusform>له %Ln رمز نشط، ولا تجري أي عملية تدوير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier in this review it was “%1” (%2).</source>
        <extracomment>%1: what was found, %2: how grave that is</extracomment>
        <translation>في وقت سابق من هذه المراجعة كانت &quot;%1&quot; (%2).</translation>
    </message>
    <message>
        <source>It was decided then: %1</source>
        <extracomment>%1: the reason of a decision, or the word for it</extracomment>
        <translation>تقرر حينها: %1</translation>
    </message>
    <message>
        <source>No review was ever finished, and this program first looked at the deployment %1 ago; the limit is %2.</source>
        <translation>لم تكتمل أي مراجعة قط، ورأى هذا البرنامج النظام لأول مرة قبل %1؛ والحد هو %2.</translation>
    </message>
    <message>
        <source>Expires: imminent</source>
        <translation>ينتهي: وشيك</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and the server&apos;s differ by %Ln second(s).</source>
        <translation>
            <numerusform>لا فرق بين ساعة هذا الجهاز وساعة الخادم.</numerusform>
            <numerusform>الفرق بين ساعة هذا الجهاز وساعة الخادم ثانية واحدة.</numerusform>
            <numerusform>الفرق بين ساعة هذا الجهاز وساعة الخادم ثانيتان.</numerusform>
            <numerusform>الفرق بين ساعة هذا الجهاز وساعة الخادم %Ln ثوانٍ.</numerusform>
            <numerusform>الفرق بين ساعة هذا الجهاز وساعة الخادم %Ln ثانية.</numerusform>
            <numerusform>الفرق بين ساعة هذا الجهاز وساعة الخادم %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too old for a token</source>
        <translation>أقدم مما ينبغي لرمز</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and the server&apos;s differ by %Ln minute(s).</source>
        <translation>
            <numerusform>لا فرق بين ساعة هذا الجهاز وساعة الخادم.</numerusform>
            <numerusform>الفرق بين ساعة هذا الجهاز وساعة الخادم دقيقة واحدة.</numerusform>
            <numerusform>الفرق بين ساعة هذا الجهاز وساعة الخادم دقيقتان.</numerusform>
            <numerusform>الفرق بين ساعة هذا الجهاز وساعة الخادم %Ln دقائق.</numerusform>
            <numerusform>الفرق بين ساعة هذا الجهاز وساعة الخادم %Ln دقيقة.</numerusform>
            <numerusform>الفرق بين ساعة هذا الجهاز وساعة الخادم %Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and the server&apos;s differ by %Ln hour(s).</source>
        <translation>
            <numerusform>لا فرق بين ساعة هذا الجهاز وساعة الخادم.</numerusform>
            <numerusform>الفرق بين ساعة هذا الجهاز وساعة الخادم ساعة واحدة.</numerusform>
            <numerusform>الفرق بين ساعة هذا الجهاز وساعة الخادم ساعتان.</numerusform>
            <numerusform>الفرق بين ساعة هذا الجهاز وساعة الخادم %Ln ساعات.</numerusform>
            <numerusform>الفرق بين ساعة هذا الجهاز وساعة الخادم %Ln ساعة.</numerusform>
            <numerusform>الفرق بين ساعة هذا الجهاز وساعة الخادم %Ln ساعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and the server&apos;s differ by %Ln day(s).</source>
        <translation>
            <numerusform>لا فرق بين ساعة هذا الجهاز وساعة الخادم.</numerusform>
            <numerusform>الفرق بين ساعة هذا الجهاز وساعة الخادم يوم واحد.</numerusform>
            <numerusform>الفرق بين ساعة هذا الجهاز وساعة الخادم يومان.</numerusform>
            <numerusform>الفرق بين ساعة هذا الجهاز وساعة الخادم %Ln أيام.</numerusform>
            <numerusform>الفرق بين ساعة هذا الجهاز وساعة الخادم %Ln يومًا.</numerusform>
            <numerusform>الفرق بين ساعة هذا الجهاز وساعة الخادم %Ln يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Directory sync, perhaps not SCIM only</source>
        <translation>مزامنة دليل قد لا تقتصر على SCIM</translation>
    </message>
    <message>
        <source>Its name says directory sync, but nothing shows that it is limited to SCIM.</source>
        <translation>يدلّ اسمه على مزامنة الدليل، لكن لا شيء يُظهر أنه مقتصر على SCIM.</translation>
    </message>
    <message>
        <source>%1; limit %2</source>
        <extracomment>Both are lengths of time: &quot;129 days; limit 90 days&quot;</extracomment>
        <translation>%1؛ الحدّ %2</translation>
    </message>
</context>
<context>
    <name>ReviewCalendar</name>
    <message>
        <source>Service token “%1” expires</source>
        <translation>تنتهي صلاحية رمز الخدمة «%1»</translation>
    </message>
    <message>
        <source>Token: %1 (id %2)</source>
        <translation>الرمز: %1 (المعرّف %2)</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>الحساب: %1</translation>
    </message>
    <message>
        <source>Deployment: %1, %2</source>
        <translation>المثيل: %1، %2</translation>
    </message>
    <message>
        <source>Rotate it before, or what uses it stops working.</source>
        <translation>دوِّره قبل ذلك، وإلا توقف عن العمل ما يستخدمه.</translation>
    </message>
</context>
<context>
    <name>ReviewPdf</name>
    <message>
        <source>The report&apos;s bookmarks could not be added</source>
        <translation>تعذّرت إضافة إشارات التقرير المرجعية</translation>
    </message>
    <message>
        <source>Try again, or save the findings as CSV instead</source>
        <translation>أعد المحاولة، أو احفظ النتائج بصيغة CSV بدلًا من ذلك</translation>
    </message>
    <message>
        <source>No PDF can be made without a display</source>
        <translation>لا يمكن إنشاء PDF من دون شاشة عرض</translation>
    </message>
    <message>
        <source>Make the pack in the program&apos;s window</source>
        <translation>أنشئ الحزمة في نافذة البرنامج</translation>
    </message>
    <message>
        <source>The report could not be painted</source>
        <translation>تعذّر رسم التقرير</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The report was called off</source>
        <translation>أُلغي التقرير</translation>
    </message>
</context>
<context>
    <name>ReviewRecord</name>
    <message>
        <source>This is no record of a review: %1</source>
        <translation>هذا ليس سجل مراجعة: %1</translation>
    </message>
    <message>
        <source>Choose a file that this program wrote</source>
        <translation>اختر ملفًا كتبه هذا البرنامج</translation>
    </message>
    <message>
        <source>it is not of the format %1, version %2</source>
        <translation>ليس بالتنسيق %1، الإصدار %2</translation>
    </message>
    <message>
        <source>“%1” is missing or wrong</source>
        <translation>«%1» مفقود أو خاطئ</translation>
    </message>
</context>
<context>
    <name>ReviewRecording</name>
    <message numerus="yes">
        <source>Of %Ln token(s) the server does not say when or whether they expire: they are counted neither as expiring nor as never expiring</source>
        <translation>
            <numerusform>لا رموز لا يذكر الخادم متى تنتهي أو هل تنتهي</numerusform>
            <numerusform>لا يذكر الخادم متى ينتهي رمز واحد أو هل ينتهي: لا يُعد منتهيًا قريبًا ولا دائمًا</numerusform>
            <numerusform>لا يذكر الخادم متى ينتهي رمزان أو هل ينتهيان: لا يُعدان منتهيين قريبًا ولا دائمين</numerusform>
            <numerusform>لا يذكر الخادم متى تنتهي %Ln رموز أو هل تنتهي: لا تُعد منتهية قريبًا ولا دائمة</numerusform>
            <numerusform>لا يذكر الخادم متى ينتهي %Ln رمزًا أو هل ينتهي: لا تُعد منتهية قريبًا ولا دائمة</numerusform>
            <numerusform>لا يذكر الخادم متى ينتهي %Ln رمز أو هل ينتهي: لا تُعد منتهية قريبًا ولا دائمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln token(s) the server does not say when or whether they were used: they are judged neither as unused nor as never used</source>
        <translation>
            <numerusform>يذكر الخادم عن كل رمز متى استُخدم أو هل استُخدم.</numerusform>
            <numerusform>لا يذكر الخادم عن رمز واحد متى استُخدم أو هل استُخدم: لا يُحكم عليه بأنه غير مستخدم ولا بأنه لم يُستخدم قط</numerusform>
            <numerusform>لا يذكر الخادم عن رمزين متى استُخدما أو هل استُخدما: لا يُحكم عليهما بأنهما غير مستخدمين ولا بأنهما لم يُستخدما قط</numerusform>
            <numerusform>لا يذكر الخادم عن %Ln رموز متى استُخدمت أو هل استُخدمت: لا يُحكم عليها بأنها غير مستخدمة ولا بأنها لم تُستخدم قط</numerusform>
            <numerusform>لا يذكر الخادم عن %Ln رمزًا متى استُخدمت أو هل استُخدمت: لا يُحكم عليها بأنها غير مستخدمة ولا بأنها لم تُستخدم قط</numerusform>
            <numerusform>لا يذكر الخادم عن %Ln رمز متى استُخدمت أو هل استُخدمت: لا يُحكم عليها بأنها غير مستخدمة ولا بأنها لم تُستخدم قط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln token(s) the server does not say when they were created: they are judged neither by their age nor by their lifetime</source>
        <translation>
            <numerusform>يذكر الخادم عن كل رمز متى أُنشئ.</numerusform>
            <numerusform>لا يذكر الخادم عن رمز واحد متى أُنشئ: لا يُحكم عليه بعمره ولا بمدة صلاحيته</numerusform>
            <numerusform>لا يذكر الخادم عن رمزين متى أُنشئا: لا يُحكم عليهما بعمرهما ولا بمدة صلاحيتهما</numerusform>
            <numerusform>لا يذكر الخادم عن %Ln رموز متى أُنشئت: لا يُحكم عليها بعمرها ولا بمدة صلاحيتها</numerusform>
            <numerusform>لا يذكر الخادم عن %Ln رمزًا متى أُنشئت: لا يُحكم عليها بعمرها ولا بمدة صلاحيتها</numerusform>
            <numerusform>لا يذكر الخادم عن %Ln رمز متى أُنشئت: لا يُحكم عليها بعمرها ولا بمدة صلاحيتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln revoked token(s) the server does not say when or whether they expire: their accounts may be idle without being found</source>
        <translation>
            <numerusform>يذكر الخادم عن كل رمز مُبطل هل تنتهي صلاحيته ومتى.</numerusform>
            <numerusform>لا يذكر الخادم عن رمز مُبطل واحد متى تنتهي صلاحيته أو هل تنتهي: قد يكون حسابه خاملًا من دون أن يُكتشف</numerusform>
            <numerusform>لا يذكر الخادم عن رمزين مُبطلين متى تنتهي صلاحيتهما أو هل تنتهي: قد يكون حساباهما خاملين من دون أن يُكتشفا</numerusform>
            <numerusform>لا يذكر الخادم عن %Ln رموز مُبطلة متى تنتهي صلاحيتها أو هل تنتهي: قد تكون حساباتها خاملة من دون أن تُكتشف</numerusform>
            <numerusform>لا يذكر الخادم عن %Ln رمزًا مُبطلًا متى تنتهي صلاحيتها أو هل تنتهي: قد تكون حساباتها خاملة من دون أن تُكتشف</numerusform>
            <numerusform>لا يذكر الخادم عن %Ln رمز مُبطل متى تنتهي صلاحيتها أو هل تنتهي: قد تكون حساباتها خاملة من دون أن تُكتشف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln active token(s) the server does not say whose they are: each may be any account&apos;s, so no account is found to be idle</source>
        <translation>
            <numerusform>يذكر الخادم مالك كل رمز نشط.</numerusform>
            <numerusform>لا يذكر الخادم مالك رمز نشط واحد: قد يكون لأي حساب، لذا لا يُعدّ أي حساب خاملًا</numerusform>
            <numerusform>لا يذكر الخادم مالك رمزين نشطين: قد يكون كل منهما لأي حساب، لذا لا يُعدّ أي حساب خاملًا</numerusform>
            <numerusform>لا يذكر الخادم مالك %Ln رموز نشطة: قد يكون كل منها لأي حساب، لذا لا يُعدّ أي حساب خاملًا</numerusform>
            <numerusform>لا يذكر الخادم مالك %Ln رمزًا نشطًا: قد يكون كل منها لأي حساب، لذا لا يُعدّ أي حساب خاملًا</numerusform>
            <numerusform>لا يذكر الخادم مالك %Ln رمز نشط: قد يكون كل منها لأي حساب، لذا لا يُعدّ أي حساب خاملًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message>
        <source>Access review</source>
        <translation>مراجعة الوصول</translation>
    </message>
    <message>
        <source>Made with %1. Confidential: it names accounts and tokens.</source>
        <translation>أُعدّ باستخدام %1. سري: يذكر أسماء حسابات ورموز.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Coming expiries</source>
        <translation>مواعيد الانتهاء القادمة</translation>
    </message>
    <message>
        <source>Findings and decisions</source>
        <translation>النتائج والقرارات</translation>
    </message>
    <message>
        <source>The rules of the policy found nothing.</source>
        <translation>لم تجد قواعد السياسة شيئًا.</translation>
    </message>
    <message>
        <source>How to check this report</source>
        <translation>كيفية التحقّق من هذا التقرير</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>التصديق</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>المراجِع</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>المصدِّق</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>SHA-256 of manifest.json, written down at sign-off</source>
        <translation>تجزئة SHA-256 للملف manifest.json، مدوَّنة عند التصديق</translation>
    </message>
    <message>
        <source>64 digits; the first 16 are enough to recognise it</source>
        <translation>64 خانة؛ تكفي أول 16 للتعرّف عليها</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Policy %1, SHA-256 %2…</source>
        <translation>السياسة %1، SHA-256 %2…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>To the findings</source>
        <translation>إلى النتائج</translation>
    </message>
    <message>
        <source>Findings by severity</source>
        <translation>النتائج حسب الخطورة</translation>
    </message>
    <message>
        <source>Coming expiries by month</source>
        <translation>مواعيد الانتهاء القادمة حسب الشهر</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>SHA-256 of manifest.json, written down at sign-off:</source>
        <translation>تجزئة SHA-256 للملف manifest.json، مدوَّنة عند التصديق:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language code of this translation, BCP 47</comment>
        <translation>ar</translation>
    </message>
    <message>
        <source>Security review of service tokens</source>
        <translation>مراجعة أمنية لرموز الخدمة</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Draft: the review is not finished</source>
        <translation>مسودة: لم تنتهِ المراجعة</translation>
    </message>
    <message numerus="yes">
        <source>Draft: %Ln finding(s) still need a decision</source>
        <translation>
            <numerusform>مسودة: لا نتائج تحتاج إلى قرار</numerusform>
            <numerusform>مسودة: ما زالت نتيجة واحدة تحتاج إلى قرار</numerusform>
            <numerusform>مسودة: ما زالت نتيجتان تحتاجان إلى قرار</numerusform>
            <numerusform>مسودة: ما زالت %Ln نتائج تحتاج إلى قرار</numerusform>
            <numerusform>مسودة: ما زالت %Ln نتيجة تحتاج إلى قرار</numerusform>
            <numerusform>مسودة: ما زالت %Ln نتيجة تحتاج إلى قرار</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Gone from the list</source>
        <translation>لم يعد في القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>0 يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>0 دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>بلا نتيجة</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>المثيل</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>راجعها</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>Finished by</source>
        <translation>أنهاها</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation>حسابات الخدمة</translation>
    </message>
    <message>
        <source>Service tokens</source>
        <translation>رموز الخدمة</translation>
    </message>
    <message>
        <source>Of these live</source>
        <translation>العاملة منها</translation>
    </message>
    <message>
        <source>Judged as of</source>
        <translation>وقت التقييم</translation>
    </message>
    <message>
        <source>Time zone of days</source>
        <translation>المنطقة الزمنية للأيام</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Decision needed from</source>
        <translation>يلزم القرار بدءًا من</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>a decision and a day</comment>
        <translation>%1 حتى %2</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>صاحب القرار</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>تاريخ القرار</translation>
    </message>
    <message>
        <source>Open: the policy asks for a decision</source>
        <translation>مفتوحة: تشترط السياسة اتخاذ قرار</translation>
    </message>
    <message>
        <source>None, and none is asked for</source>
        <translation>لا يوجد، وليس مطلوبًا</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>التسوية</translation>
    </message>
    <message>
        <source>During the review: it was not found any more at the end</source>
        <translation>أثناء المراجعة: لم تعد موجودة عند نهايتها</translation>
    </message>
    <message>
        <source>Token before</source>
        <translation>الرمز قبل المراجعة</translation>
    </message>
    <message>
        <source>Token after</source>
        <translation>الرمز بعد المراجعة</translation>
    </message>
    <message>
        <source>Token now</source>
        <translation>الرمز الآن</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>المعالجة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>This report covers the service accounts and service tokens that the deployment “%1” listed to the reviewer&apos;s credential. It holds names, dates and decisions; it holds no token&apos;s value. Names are printed as the server gave them, with characters that could disguise a name made visible.</source>
        <translation>يشمل هذا التقرير حسابات الخدمة ورموز الخدمة التي أدرجها المثيل «%1» لبيانات اعتماد المراجِع. يحتوي على أسماء وتواريخ وقرارات، ولا يحتوي على قيمة أي رمز. تُطبع الأسماء كما أعطاها الخادم، مع إظهار المحارف التي قد تموّه الاسم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them decided</source>
        <translation>
            <numerusform>لم يُبتّ في أي منها</numerusform>
            <numerusform>تم البتّ في واحدة منها</numerusform>
            <numerusform>تم البتّ في اثنتين منها</numerusform>
            <numerusform>تم البتّ في %Ln منها</numerusform>
            <numerusform>تم البتّ في %Ln منها</numerusform>
            <numerusform>تم البتّ في %Ln منها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2; %Ln finding(s) still without the decision that the policy asks for.</source>
        <translation>
            <numerusform>%1، %2؛ لا نتائج بلا القرار الذي تشترطه السياسة.</numerusform>
            <numerusform>%1، %2؛ ما زالت نتيجة واحدة بلا القرار الذي تشترطه السياسة.</numerusform>
            <numerusform>%1، %2؛ ما زالت نتيجتان بلا القرار الذي تشترطه السياسة.</numerusform>
            <numerusform>%1، %2؛ ما زالت %Ln نتائج بلا القرار الذي تشترطه السياسة.</numerusform>
            <numerusform>%1، %2؛ ما زالت %Ln نتيجة بلا القرار الذي تشترطه السياسة.</numerusform>
            <numerusform>%1، %2؛ ما زالت %Ln نتيجة بلا القرار الذي تشترطه السياسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2; none that the policy asks for is open.</source>
        <translation>%1، %2؛ لا توجد نتيجة مفتوحة تشترط السياسة البتّ فيها.</translation>
    </message>
    <message>
        <source>Tokens that are not revoked, by expiry: %1 overdue, %2 within twelve months, %3 later, %4 never.</source>
        <translation>الرموز غير المُبطَلة حسب انتهاء الصلاحية: متأخرة: %1، خلال اثني عشر شهرًا: %2، لاحقًا: %3، بلا انتهاء: %4.</translation>
    </message>
    <message>
        <source>Most in one month: %1 in %2.</source>
        <translation>أكبر عدد في شهر واحد: %1 في %2.</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>القاعدة %1</translation>
    </message>
    <message>
        <source>number: %1</source>
        <translation>العدد: %1</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>This report is one file of an evidence pack. manifest.json lists the size and the SHA-256 of each file, and the SHA-256 of the manifest of the pack before, so that packs form a chain.</source>
        <translation>هذا التقرير ملف واحد من حزمة أدلة. يسرد manifest.json حجم كل ملف وتجزئة SHA-256 له، وتجزئة SHA-256 لبيان الحزمة السابقة، فتشكّل الحزم سلسلة.</translation>
    </message>
    <message>
        <source>What a check of the pack proves: no listed file was altered, removed or exchanged since the manifest was written, and the pack before is the one that it was made after. It proves that only as far as the manifest&apos;s own SHA-256 is known from elsewhere: written down at sign-off, or named by a later pack.</source>
        <translation>ما يثبته التحقّق من الحزمة: أن أي ملف مُدرَج لم يُعدَّل ولم يُزَل ولم يُستبدل منذ كتابة البيان، وأن الحزمة السابقة هي التي أُنشئت هذه بعدها. ولا يثبت ذلك إلا بقدر ما تُعرف تجزئة SHA-256 للبيان نفسه من مصدر آخر: مدوَّنة عند التصديق، أو مذكورة في حزمة لاحقة.</translation>
    </message>
    <message>
        <source>What it does not prove: who made the pack, and when. The hashes are no signature. Whoever can rewrite every file, this manifest and all later ones can make a chain that fits.</source>
        <translation>ما لا يثبته: من أنشأ الحزمة ومتى. التجزئات ليست توقيعًا. من يستطيع إعادة كتابة كل الملفات وهذا البيان وكل بيان لاحق يستطيع إنشاء سلسلة متطابقة.</translation>
    </message>
    <message>
        <source>The review is not finished. Sign only the report of a finished review.</source>
        <translation>لم تنتهِ المراجعة. لا توقّع إلا تقرير مراجعة منتهية.</translation>
    </message>
    <message>
        <source>By signing I confirm that I have seen the findings of this report, and that the decisions recorded in it are the ones that were made.</source>
        <translation>أؤكد بتوقيعي أنني اطّلعت على نتائج هذا التقرير، وأن القرارات المسجَّلة فيه هي التي اتُّخذت.</translation>
    </message>
    <message>
        <source>Rules of the policy</source>
        <translation>قواعد السياسة</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>%1; Admin: %2</source>
        <comment>severities of a rule</comment>
        <translation>%1؛ Admin: %2</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>المرصودة</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تم البتّ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>المفتوحة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Findings by rule</source>
        <translation>النتائج حسب القاعدة</translation>
    </message>
    <message>
        <source>Expiries by month, and the gravest finding of each token</source>
        <translation>مواعيد انتهاء الصلاحية حسب الشهر، وأشد نتيجة لكل رمز</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date, as Qt writes its parts: 1 December 2026</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <extracomment>A date and time, as Qt writes its parts: 1 December 2026, 09:30</extracomment>
        <translation>d MMMM yyyy، HH:mm</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>A month, as Qt writes its parts: Dec 2026</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more; review.json and findings.csv name all of them</source>
        <translation>
            <numerusform>ولا شيء غيرها؛ يسمّيها review.json وfindings.csv كلها</numerusform>
            <numerusform>وواحد آخر؛ يسمّيها review.json وfindings.csv كلها</numerusform>
            <numerusform>واثنان آخران؛ يسمّيها review.json وfindings.csv كلها</numerusform>
            <numerusform>و%Ln أخرى؛ يسمّيها review.json وfindings.csv كلها</numerusform>
            <numerusform>و%Ln أخرى؛ يسمّيها review.json وfindings.csv كلها</numerusform>
            <numerusform>و%Ln أخرى؛ يسمّيها review.json وfindings.csv كلها</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known: rows of the list could not be read</source>
        <translation>غير معروف: تعذّرت قراءة صفوف من القائمة</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>تعذّرت قراءته</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more; review.json names all of them</source>
        <translation>
            <numerusform>ولا شيء غيرها؛ يسمّيها review.json كلها</numerusform>
            <numerusform>وواحد آخر؛ يسمّيها review.json كلها</numerusform>
            <numerusform>واثنان آخران؛ يسمّيها review.json كلها</numerusform>
            <numerusform>و%Ln أخرى؛ يسمّيها review.json كلها</numerusform>
            <numerusform>و%Ln أخرى؛ يسمّيها review.json كلها</numerusform>
            <numerusform>و%Ln أخرى؛ يسمّيها review.json كلها</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Whether it still is so: a row that it is about could not be read at the end</source>
        <translation>هل ما زال الأمر كذلك: تعذّرت في النهاية قراءة صف تتعلق به</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>نُفِّذ</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) to rotate, revoke or delete not carried out yet</source>
        <translation>
            <numerusform>لا قرارات تدوير أو إبطال أو حذف لم تُنفَّذ</numerusform>
            <numerusform>قرار تدوير أو إبطال أو حذف واحد لم يُنفَّذ بعد</numerusform>
            <numerusform>قرارا تدوير أو إبطال أو حذف لم يُنفَّذا بعد</numerusform>
            <numerusform>%Ln قرارات تدوير أو إبطال أو حذف لم تُنفَّذ بعد</numerusform>
            <numerusform>%Ln قرارًا بالتدوير أو الإبطال أو الحذف لم يُنفَّذ بعد</numerusform>
            <numerusform>%Ln قرار تدوير أو إبطال أو حذف لم يُنفَّذ بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions not carried out yet</source>
        <translation>قرارات لم تُنفَّذ بعد</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message numerus="yes">
        <source>Expiry not known: %Ln token(s)</source>
        <translation>
            <numerusform>تاريخ الانتهاء غير معروف: لا رموز</numerusform>
            <numerusform>تاريخ الانتهاء غير معروف: رمز واحد</numerusform>
            <numerusform>تاريخ الانتهاء غير معروف: رمزان</numerusform>
            <numerusform>تاريخ الانتهاء غير معروف: %Ln رموز</numerusform>
            <numerusform>تاريخ الانتهاء غير معروف: %Ln رمزًا</numerusform>
            <numerusform>تاريخ الانتهاء غير معروف: %Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>The hash to write down is that of the whole file manifest.json, as sha256sum prints it. The manifest_sha256 inside it is another one: that of its other keys.</source>
        <translation>التجزئة التي تُدوَّن هي تجزئة الملف manifest.json كله كما يعرضها sha256sum. أما manifest_sha256 في داخله فتجزئة أخرى: تجزئة مفاتيحه الباقية.</translation>
    </message>
    <message>
        <source>Every token and account was judged by the rules below. A finding that is %1 or graver needs a decision before the review can be finished. The whole policy is in policy.json; its hash is the SHA-256 of that JSON without spaces, keys sorted.</source>
        <translation>قُيِّم كل رمز وكل حساب وفق القواعد أدناه. كل نتيجة خطورتها %1 أو أشد تحتاج إلى قرار قبل أن يمكن إنهاء المراجعة. السياسة كاملةً في policy.json؛ وتجزئتها هي SHA-256 لكائن JSON ذاك بلا مسافات وبمفاتيح مرتَّبة.</translation>
    </message>
</context>
<context>
    <name>ReviewStore</name>
    <message>
        <source>The notes could not be read</source>
        <translation>تعذّرت قراءة الملاحظات</translation>
    </message>
    <message>
        <source>The notes could not be written down</source>
        <translation>تعذّر تدوين الملاحظات</translation>
    </message>
    <message>
        <source>The decisions could not be read</source>
        <translation>تعذّرت قراءة القرارات</translation>
    </message>
    <message>
        <source>The decision could not be written down</source>
        <translation>تعذّر تدوين القرار</translation>
    </message>
    <message>
        <source>The list of reviews could not be read</source>
        <translation>تعذّرت قراءة قائمة المراجعات</translation>
    </message>
    <message>
        <source>The review could not be read</source>
        <translation>تعذّرت قراءة المراجعة</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>لم تعد موجودة</translation>
    </message>
    <message>
        <source>The review could not be written down</source>
        <translation>تعذّر تدوين المراجعة</translation>
    </message>
    <message>
        <source>The review could not be abandoned</source>
        <translation>تعذّر التخلّي عن المراجعة</translation>
    </message>
    <message>
        <source>The last evidence pack could not be looked up</source>
        <translation>تعذّر العثور على آخر حزمة أدلة</translation>
    </message>
    <message>
        <source>The evidence pack could not be remembered</source>
        <translation>تعذّر تذكّر حزمة الأدلة</translation>
    </message>
    <message>
        <source>The decision could not be taken back</source>
        <translation>تعذّر التراجع عن القرار</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Standard access, limited to what its teams may see.</source>
        <translation>وصول عادي، يقتصر على ما يُسمح لفِرقه برؤيته.</translation>
    </message>
    <message>
        <source>Standard access and may edit; newer releases have dropped this role.</source>
        <translation>وصول عادي مع السماح بالتحرير؛ أُلغي هذا الدور في الإصدارات الأحدث.</translation>
    </message>
    <message>
        <source>Manages data assets and may read users and teams.</source>
        <translation>يدير أصول البيانات، ويُسمح له بقراءة المستخدمين والفِرق.</translation>
    </message>
    <message>
        <source>May do everything, including managing users and every token.</source>
        <translation>يُسمح له بكل شيء، بما فيه إدارة المستخدمين وكل الرموز.</translation>
    </message>
    <message>
        <source>This program does not know what this role may do.</source>
        <translation>لا يعرف هذا البرنامج ما يُسمح به لهذا الدور.</translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message>
        <source>A rotation was written down by another version of Tokendesk</source>
        <translation>دوَّن إصدار آخر من Tokendesk عملية تدوير</translation>
    </message>
    <message>
        <source>Open it with that version</source>
        <translation>افتحها بذلك الإصدار</translation>
    </message>
    <message>
        <source>The rotation&apos;s field “%1” is missing or not what it should be</source>
        <translation>حقل عملية التدوير «%1» مفقود أو ليس كما ينبغي</translation>
    </message>
    <message>
        <source>Make the remaining steps by hand: the tokens are on the list</source>
        <translation>نفّذ الخطوات المتبقية يدويًا: الرموز في القائمة</translation>
    </message>
</context>
<context>
    <name>RotationDetail</name>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>بانتظارك</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>تحتاج إليك</translation>
    </message>
    <message>
        <source>%1 is not on the server&apos;s list.</source>
        <translation>‏%1 غير موجود في قائمة الخادم.</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Old token</source>
        <translation>الرمز القديم</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>وقت التجربة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>immediate: the old one has leaked</source>
        <translation>فوري: تسرّب القديم</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>تنتهي %1</translation>
    </message>
    <message>
        <source>Propose to revoke</source>
        <translation>اقتراح الإبطال</translation>
    </message>
    <message>
        <source>Propose to delete</source>
        <translation>اقتراح الحذف</translation>
    </message>
    <message>
        <source>Settings of this rotation</source>
        <translation>إعدادات هذا التدوير</translation>
    </message>
</context>
<context>
    <name>RotationWishes</name>
    <message>
        <source>as soon as the new one is used</source>
        <translation>حالما يُستخدم الجديد</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln hour(s) without use</source>
        <translation>
            <numerusform>فورًا</numerusform>
            <numerusform>بعد ساعة واحدة بلا استخدام</numerusform>
            <numerusform>بعد ساعتين بلا استخدام</numerusform>
            <numerusform>بعد %Ln ساعات بلا استخدام</numerusform>
            <numerusform>بعد %Ln ساعة بلا استخدام</numerusform>
            <numerusform>بعد %Ln ساعة بلا استخدام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln day(s) without use</source>
        <translation>
            <numerusform>فورًا</numerusform>
            <numerusform>بعد يوم واحد بلا استخدام</numerusform>
            <numerusform>بعد يومين بلا استخدام</numerusform>
            <numerusform>بعد %Ln أيام بلا استخدام</numerusform>
            <numerusform>بعد %Ln يومًا بلا استخدام</numerusform>
            <numerusform>بعد %Ln يوم بلا استخدام</numerusform>
        </translation>
    </message>
    <message>
        <source>as soon as it is revoked</source>
        <translation>حالما يُبطَل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) after it was revoked</source>
        <translation>
            <numerusform>فورًا</numerusform>
            <numerusform>بعد يوم واحد من إبطاله</numerusform>
            <numerusform>بعد يومين من إبطاله</numerusform>
            <numerusform>بعد %Ln أيام من إبطاله</numerusform>
            <numerusform>بعد %Ln يومًا من إبطاله</numerusform>
            <numerusform>بعد %Ln يوم من إبطاله</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotationWords</name>
    <message>
        <source>Finished</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>تم الرجوع</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>تحتاج إليك</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>قيد المراقبة</translation>
    </message>
    <message>
        <source>Cooling down</source>
        <translation>في فترة الانتظار</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>قيد التسليم</translation>
    </message>
    <message>
        <source>Step is due</source>
        <translation>حان موعد خطوة</translation>
    </message>
    <message>
        <source>On the way back</source>
        <translation>قيد الرجوع</translation>
    </message>
    <message>
        <source>The new token is to be made</source>
        <translation>ينبغي إنشاء الرمز الجديد</translation>
    </message>
    <message>
        <source>Whether the new token was made is not known yet; the list will tell within ten minutes</source>
        <translation>لا يُعرف بعدُ هل أُنشئ الرمز الجديد؛ ستُظهر القائمة ذلك خلال عشر دقائق</translation>
    </message>
    <message>
        <source>The new token&apos;s value is to be handed over</source>
        <translation>ينبغي تسليم قيمة الرمز الجديد</translation>
    </message>
    <message>
        <source>The new token does not work any more. Make another</source>
        <translation>لم يعد الرمز الجديد يعمل. أنشئ رمزًا آخر</translation>
    </message>
    <message>
        <source>The new token was not used yet</source>
        <translation>لم يُستخدم الرمز الجديد بعد</translation>
    </message>
    <message>
        <source>The old token was used lately; revoke it %1, if it stands still</source>
        <translation>استُخدم الرمز القديم مؤخرًا؛ أبطِله %1، إن بقي بلا استخدام</translation>
    </message>
    <message>
        <source>The old token has leaked and still works: revoke it</source>
        <translation>تسرّب الرمز القديم وما زال يعمل: أبطِله</translation>
    </message>
    <message>
        <source>The new token is in use and the old one stands still: revoke the old one</source>
        <translation>الرمز الجديد مستخدَم والقديم بلا استخدام: أبطِل القديم</translation>
    </message>
    <message>
        <source>The old token is revoked and can be restored; delete it %1</source>
        <translation>الرمز القديم مُبطَل ويمكن استعادته؛ احذفه %1</translation>
    </message>
    <message>
        <source>Nobody missed the old token: delete it</source>
        <translation>لم يفتقد أحد الرمز القديم: احذفه</translation>
    </message>
    <message>
        <source>The old token is to be restored</source>
        <translation>ينبغي استعادة الرمز القديم</translation>
    </message>
    <message>
        <source>The old token works again; the new one is to be revoked</source>
        <translation>عاد الرمز القديم إلى العمل؛ وينبغي إبطال الجديد</translation>
    </message>
    <message>
        <source>The old token was deleted by somebody before there was a new one</source>
        <translation>حذف أحدهم الرمز القديم قبل أن يوجد رمز جديد</translation>
    </message>
    <message>
        <source>The new token has taken the place of the old one, which is deleted</source>
        <translation>حلّ الرمز الجديد محل القديم الذي حُذف</translation>
    </message>
    <message>
        <source>The old token works; what was made is revoked</source>
        <translation>الرمز القديم يعمل؛ وما أُنشئ أُبطل</translation>
    </message>
    <message>
        <source>Both tokens are as they were left</source>
        <translation>الرمزان كلاهما كما تُركا</translation>
    </message>
    <message>
        <source>Make the new token</source>
        <translation>إنشاء الرمز الجديد</translation>
    </message>
    <message>
        <source>Hand its value over</source>
        <translation>تسليم قيمته</translation>
    </message>
    <message>
        <source>Watch both being used</source>
        <translation>مراقبة استخدام الرمزين</translation>
    </message>
    <message>
        <source>Revoke the old token</source>
        <translation>إبطال الرمز القديم</translation>
    </message>
    <message>
        <source>Cool down</source>
        <translation>فترة الانتظار</translation>
    </message>
    <message>
        <source>Delete the old token</source>
        <translation>حذف الرمز القديم</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>إنشاء رمز آخر</translation>
    </message>
    <message>
        <source>Go on with the way back</source>
        <translation>متابعة الرجوع</translation>
    </message>
    <message>
        <source>The new token was not used yet: what needs a token probably still has the old one.</source>
        <translation>لم يُستخدم الرمز الجديد بعد: ما يحتاج إلى رمز ما زال لديه القديم على الأرجح.</translation>
    </message>
    <message>
        <source>The old token was used %1: something still has it.</source>
        <translation>استُخدم الرمز القديم %1: ما زال لدى جهةٍ ما.</translation>
    </message>
    <message>
        <source>The value was handed over %1, which may be too short to tell.</source>
        <translation>سُلِّمت القيمة %1، وقد تكون هذه مدة أقصر من أن تكفي للحكم.</translation>
    </message>
    <message>
        <source>It cools down until %1. Once deleted it cannot be restored, should something turn out to need it.</source>
        <translation>فترة انتظاره مستمرة حتى %1. بعد حذفه لا يمكن استعادته إن تبيّن أن شيئًا ما يحتاج إليه.</translation>
    </message>
    <message>
        <source>The server&apos;s list could not be read whole, and one of the two tokens is not on it. It goes on when a whole list is read</source>
        <translation>تعذّرت قراءة قائمة الخادم كاملة، وأحد الرمزين ليس فيها. يستمر ذلك عند قراءة قائمة كاملة</translation>
    </message>
    <message>
        <source>Not tracked any more</source>
        <translation>لم تعد متابَعة</translation>
    </message>
    <message>
        <source>When the tokens were last used cannot be read from the server&apos;s list: ask who has the old one, and then revoke it</source>
        <translation>لا يمكن أن يُقرأ من قائمة الخادم متى استُخدمت الرموز آخر مرة: اسأل من لديه القديم ثم أبطله</translation>
    </message>
    <message>
        <source>When the tokens were last used cannot be read: something may still have the old one.</source>
        <translation>لا يمكن قراءة وقت آخر استخدام للرموز: قد يكون القديم لا يزال لدى شيء ما.</translation>
    </message>
    <message>
        <source>The new token was made, and the server&apos;s list does not show it yet. It goes on when the list does, or is clear within ten minutes</source>
        <translation>أُنشئ الرمز الجديد، ولا تُظهره قائمة الخادم بعد. تُستأنف العملية حين تُظهره، أو يتضح الأمر خلال عشر دقائق</translation>
    </message>
    <message>
        <source>The new token&apos;s value was never handed over. Make another; the one whose value was lost is revoked then</source>
        <translation>لم تُسلَّم قيمة الرمز الجديد قط. أنشئ رمزًا آخر؛ وسيُبطَل حينها الرمز الذي فُقدت قيمته</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>غير واضح</translation>
    </message>
</context>
<context>
    <name>SaveSecret</name>
    <message>
        <source>%1 exists already, and is not overwritten</source>
        <translation>‏%1 موجود بالفعل، ولن يُستبدل</translation>
    </message>
    <message>
        <source>Save under the name that is proposed now</source>
        <translation>احفظ بالاسم المقترَح الآن</translation>
    </message>
    <message>
        <source>There is no folder %1</source>
        <translation>لا يوجد مجلد %1</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>You may not write into %1</source>
        <translation>لا يُسمح لك بالكتابة في %1</translation>
    </message>
    <message>
        <source>%1 is on a read-only medium</source>
        <translation>‏%1 على وسيط للقراءة فقط</translation>
    </message>
    <message>
        <source>No room is left in %1</source>
        <translation>لم تبقَ مساحة في %1</translation>
    </message>
    <message>
        <source>The file&apos;s name is too long</source>
        <translation>اسم الملف طويل أكثر من اللازم</translation>
    </message>
    <message>
        <source>Choose a shorter one</source>
        <translation>اختر اسمًا أقصر</translation>
    </message>
    <message>
        <source>The file could not be written to %1</source>
        <translation>تعذّرت كتابة الملف في %1</translation>
    </message>
    <message>
        <source>Choose another folder, or copy the value instead</source>
        <translation>اختر مجلدًا آخر، أو انسخ القيمة بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>أعطِ الملف اسمًا.</translation>
    </message>
    <message>
        <source>A file&apos;s name has no slash. Choose the folder beside it.</source>
        <translation>لا تُستخدم الشرطة المائلة في اسم الملف. اختر المجلد بجانبه.</translation>
    </message>
    <message>
        <source>Choose the folder for the file</source>
        <translation>اختر مجلدًا للملف</translation>
    </message>
    <message>
        <source>%1 is on a medium where other users can read the file</source>
        <translation>يقع %1 على وسيط يمكن لمستخدمين آخرين قراءة الملف فيه</translation>
    </message>
</context>
<context>
    <name>SearchEntries</name>
    <message>
        <source>Token of %1</source>
        <translation>رمز للحساب %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>help</source>
        <extracomment>Words by which the manual and the list of shortcuts are found, too</extracomment>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>sign out, log out, logout</source>
        <extracomment>Words by which locking is found, too; as many as are usual</extracomment>
        <translation>تسجيل الخروج, خروج</translation>
    </message>
    <message>
        <source>disable, block</source>
        <extracomment>Words by which the deactivation of an account is found, too; as many as are usual</extracomment>
        <translation>إيقاف, حظر</translation>
    </message>
    <message>
        <source>kill, invalidate</source>
        <extracomment>Words by which the revocation of a token is found, too; as many as are usual</extracomment>
        <translation>إلغاء صلاحية, سحب</translation>
    </message>
    <message>
        <source>take back, revert</source>
        <extracomment>Words by which undoing is found, too; as many as are usual</extracomment>
        <translation>إلغاء التغيير, عكس التغيير</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <extracomment>%1: a section of the settings</extracomment>
        <translation>الإعدادات: %1</translation>
    </message>
</context>
<context>
    <name>SecretCommand</name>
    <message>
        <source>The value is still here: mend the command, or hand it over in another way</source>
        <translation>ما زالت القيمة هنا: صحّح الأمر، أو سلِّمها بطريقة أخرى</translation>
    </message>
    <message>
        <source>Write the command that reads the value.</source>
        <translation>اكتب الأمر الذي يقرأ القيمة.</translation>
    </message>
    <message>
        <source>There is no program %1 here that could be run.</source>
        <translation>لا يوجد هنا برنامج %1 يمكن تشغيله.</translation>
    </message>
    <message>
        <source>The value could not be put into a pipe</source>
        <translation>تعذّر وضع القيمة في أنبوب</translation>
    </message>
    <message>
        <source>%1 did not end in time, and was stopped</source>
        <translation>لم ينتهِ %1 في الوقت المحدَّد، فأُوقف</translation>
    </message>
    <message>
        <source>%1 could not be started</source>
        <translation>تعذّر بدء %1</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>انهار %1</translation>
    </message>
    <message>
        <source>%1 failed with code %2</source>
        <translation>فشل %1 بحالة الخروج %2</translation>
    </message>
    <message>
        <source>%1 ended without reading the value from its standard input</source>
        <translation>انتهى %1 من دون قراءة القيمة من دخله القياسي</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>%1.</source>
        <extracomment>A text and the mark that ends a sentence</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, and what stands between them: a space, in most languages</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between the parts of a line that may hold commas themselves</extracomment>
        <translation>؛ </translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>In a table</source>
        <translation>في جدول</translation>
    </message>
    <message>
        <source>Row above, row below</source>
        <translation>الصف السابق، الصف التالي</translation>
    </message>
    <message>
        <source>First row, last row</source>
        <translation>الصف الأول، الصف الأخير</translation>
    </message>
    <message>
        <source>A page up, a page down</source>
        <translation>صفحة إلى الأعلى، صفحة إلى الأسفل</translation>
    </message>
    <message>
        <source>Choose more rows</source>
        <translation>تحديد مزيد من الصفوف</translation>
    </message>
    <message>
        <source>The row&apos;s menu</source>
        <translation>قائمة الصف</translation>
    </message>
    <message>
        <source>In the search box</source>
        <translation>في مربع البحث</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>الانتقال إلى الجدول</translation>
    </message>
    <message>
        <source>Take the completion that is offered</source>
        <translation>قبول الإكمال المعروض</translation>
    </message>
    <message>
        <source>Close what is offered, empty the box, leave it</source>
        <translation>إغلاق المعروض، إفراغ المربع، مغادرته</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Next control, previous control</source>
        <translation>عنصر التحكّم التالي، السابق</translation>
    </message>
    <message>
        <source>Press the button, tick the box</source>
        <translation>ضغط الزر، وضع علامة في المربع</translation>
    </message>
    <message>
        <source>Close a dialog; nothing typed is lost without a question</source>
        <translation>إغلاق مربع حوار؛ لا يُفقد شيء مكتوب من دون سؤال</translation>
    </message>
    <message>
        <source>Details of the row</source>
        <translation>تفاصيل الصف</translation>
    </message>
    <message>
        <source>Back from the details, choose no row, close the report</source>
        <translation>الرجوع من التفاصيل، إلغاء تحديد الصف، إغلاق الرسالة</translation>
    </message>
    <message>
        <source>Move the divider, once Tab has reached it</source>
        <translation>تحريك الفاصل بعد بلوغه بمفتاح Tab</translation>
    </message>
    <message>
        <source>Put the divider back</source>
        <translation>إعادة الفاصل إلى مكانه</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>You are signed in</source>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>You can close this tab and go back to Tokendesk.</source>
        <translation>يمكنك إغلاق علامة التبويب هذه والعودة إلى Tokendesk.</translation>
    </message>
    <message>
        <source>The sign-in was not allowed</source>
        <translation>لم يُسمح بتسجيل الدخول</translation>
    </message>
    <message>
        <source>Nothing was handed over. Close this tab and go back to Tokendesk; there you can try again.</source>
        <translation>لم يُسلَّم أي شيء. أغلق علامة التبويب هذه وعد إلى Tokendesk؛ يمكنك إعادة المحاولة هناك.</translation>
    </message>
    <message>
        <source>The sign-in did not work</source>
        <translation>لم ينجح تسجيل الدخول</translation>
    </message>
    <message>
        <source>The deployment&apos;s answer could not be read. Close this tab and go back to Tokendesk; there you can paste a token instead.</source>
        <translation>تعذّرت قراءة رد المثيل. أغلق علامة التبويب هذه وعد إلى Tokendesk؛ يمكنك لصق رمز هناك بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>Tokendesk waits at this address for the end of a sign-in, and for nothing else.</source>
        <translation>ينتظر Tokendesk على هذا العنوان انتهاء تسجيل الدخول، ولا شيء غيره.</translation>
    </message>
    <message>
        <source>This sign-in is over</source>
        <translation>انتهى تسجيل الدخول هذا</translation>
    </message>
    <message>
        <source>It was finished in another tab. Close this one and go back to Tokendesk.</source>
        <translation>اكتمل في علامة تبويب أخرى. أغلق هذه وعد إلى Tokendesk.</translation>
    </message>
    <message>
        <source>This does not belong to the sign-in</source>
        <translation>هذا لا يخص تسجيل الدخول</translation>
    </message>
    <message>
        <source>Tokendesk did not take it. Go back to Tokendesk and open the sign-in from there.</source>
        <translation>لم يقبله Tokendesk. عد إلى Tokendesk وافتح تسجيل الدخول من هناك.</translation>
    </message>
</context>
<context>
    <name>Subject</name>
    <message>
        <source>The account that has its ID now is another one, as far as the server&apos;s list shows: the deployment may have been made anew or set back</source>
        <translation>معرّفه الآن لحساب آخر كما تُظهر قائمة الخادم: ربما أُنشئ المثيل من جديد أو أُعيد إلى حالة سابقة</translation>
    </message>
    <message>
        <source>The token that has its ID now is another one, as far as the server&apos;s list shows: the deployment may have been made anew or set back</source>
        <translation>معرّفه الآن لرمز آخر كما تُظهر قائمة الخادم: ربما أُنشئ المثيل من جديد أو أُعيد إلى حالة سابقة</translation>
    </message>
    <message>
        <source>The accounts that have their IDs now are other ones, as far as the server&apos;s list shows: the deployment may have been made anew or set back</source>
        <translation>معرّفاتها الآن لحسابات أخرى كما تُظهر قائمة الخادم: ربما أُنشئ المثيل من جديد أو أُعيد إلى حالة سابقة</translation>
    </message>
</context>
<context>
    <name>SuccessorName</name>
    <message>
        <source>{%1} is not known. There are {name}, {account}, {yyyy}, {mm}, {dd}, {yyyy-mm} and {yyyy-mm-dd}.</source>
        <translation>‏{%1} غير معروف. المتاح: {name} و{account} و{yyyy} و{mm} و{dd} و{yyyy-mm} و{yyyy-mm-dd}.</translation>
    </message>
    <message>
        <source>A brace is open or closed without its other half.</source>
        <translation>يوجد قوس من { } مفتوح أو مغلق بلا نصفه الآخر.</translation>
    </message>
    <message>
        <source>Put {name} into the pattern, so that the new token can be told by it.</source>
        <translation>ضع {name} في النمط، كي يُعرف الرمز الجديد به.</translation>
    </message>
    <message>
        <source>The pattern is too long.</source>
        <translation>النمط طويل أكثر من اللازم.</translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message>
        <source>The certificate file %1 cannot be used: %2</source>
        <translation>يتعذّر استخدام ملف الشهادة %1:‏ %2</translation>
    </message>
    <message>
        <source>the passphrase does not open it</source>
        <translation>عبارة المرور لا تفتحه</translation>
    </message>
    <message>
        <source>it is protected by a passphrase</source>
        <translation>محمي بعبارة مرور</translation>
    </message>
    <message>
        <source>Enter the key&apos;s passphrase in the connection&apos;s settings</source>
        <translation>أدخل عبارة مرور المفتاح في إعدادات الاتصال</translation>
    </message>
    <message>
        <source>The key file %1 cannot be used: %2</source>
        <translation>يتعذّر استخدام ملف المفتاح %1:‏ %2</translation>
    </message>
    <message>
        <source>its certificate expired on %1</source>
        <translation>انتهت صلاحية شهادته في %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate must be renewed. Check this computer&apos;s date first</source>
        <translation>يجب تجديد شهادة الخادم. تحقّق أولًا من تاريخ هذا الحاسوب</translation>
    </message>
    <message>
        <source>its certificate is valid only from %1</source>
        <translation>شهادته صالحة فقط بدءًا من %1</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date</source>
        <translation>تحقّق من تاريخ هذا الحاسوب</translation>
    </message>
    <message>
        <source>its certificate is for another name (%1)</source>
        <translation>شهادته لاسم آخر (%1)</translation>
    </message>
    <message>
        <source>Check the address. If it is right, the server&apos;s certificate must be replaced</source>
        <translation>تحقّق من العنوان. وإن كان صحيحًا، فيجب استبدال شهادة الخادم</translation>
    </message>
    <message>
        <source>its certificate was revoked</source>
        <translation>أُبطلت شهادته</translation>
    </message>
    <message>
        <source>Do not connect; tell who runs the server</source>
        <translation>لا تتصل؛ أبلغ القائم على الخادم</translation>
    </message>
    <message>
        <source>its certificate is self-signed</source>
        <translation>شهادته موقَّعة ذاتيًا</translation>
    </message>
    <message>
        <source>its certificate comes from an authority that this computer does not know</source>
        <translation>شهادته من مرجع تصديق لا يعرفه هذا الحاسوب</translation>
    </message>
    <message>
        <source>The identity of %1 cannot be verified: %2</source>
        <translation>يتعذّر التحقّق من هوية %1:‏ %2</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made</source>
        <translation>تعذّر إنشاء اتصال آمن مع %1</translation>
    </message>
    <message>
        <source>%1 wants a client certificate, or another one than it was given</source>
        <translation>يطلب %1 شهادة عميل، أو شهادة غير التي قُدِّمت</translation>
    </message>
    <message>
        <source>Check the address and port. The server must offer TLS 1.2 or later, and may want a client certificate</source>
        <translation>تحقق من العنوان والمنفذ. يجب أن يوفر الخادم TLS 1.2 أو أحدث، وقد يطلب شهادة عميل</translation>
    </message>
    <message>
        <source>the passphrase does not open it, or it is protected in a way that is no longer supported</source>
        <translation>عبارة المرور لا تفتحه، أو أنه محمي بطريقة لم تعد مدعومة</translation>
    </message>
    <message>
        <source>Enter its passphrase in the connection&apos;s settings. If it is right, make a PEM file of it: %1</source>
        <translation>أدخل عبارة مروره في إعدادات الاتصال. وإن كانت صحيحة فحوّله إلى ملف PEM:‏ %1</translation>
    </message>
    <message>
        <source>The client certificate in %1 expired on %2</source>
        <translation>انتهت صلاحية شهادة العميل في %1 بتاريخ %2</translation>
    </message>
    <message>
        <source>Choose the file with its renewed one in the connection&apos;s settings. Check this computer&apos;s date first</source>
        <translation>اختر الملف الذي فيه الشهادة المجددة في إعدادات الاتصال. تحقق أولًا من تاريخ هذا الحاسوب</translation>
    </message>
    <message>
        <source>The client certificate in %1 is valid only from %2</source>
        <translation>شهادة العميل في %1 صالحة فقط ابتداءً من %2</translation>
    </message>
    <message>
        <source>The private key does not belong to the client certificate, so %1 was not asked</source>
        <translation>المفتاح الخاص لا يخص شهادة العميل، لذلك لم يُسأل %1</translation>
    </message>
    <message>
        <source>Choose the certificate&apos;s own key in the connection&apos;s settings</source>
        <translation>اختر مفتاح الشهادة نفسها في إعدادات الاتصال</translation>
    </message>
    <message>
        <source>Choose the client certificate and its key in the connection&apos;s settings</source>
        <translation>اختر شهادة العميل ومفتاحها في إعدادات الاتصال</translation>
    </message>
    <message>
        <source>Choose the file with your certificate authority (PEM or DER) in the connection&apos;s settings, or remove it there</source>
        <translation>اختر ملف جهة التصديق الخاصة بك (PEM أو DER) في إعدادات الاتصال، أو أزله هناك</translation>
    </message>
    <message>
        <source>Choose the file with your client certificate (PEM, DER or PKCS#12) in the connection&apos;s settings, or remove it there</source>
        <translation>اختر ملف شهادة العميل (PEM أو DER أو PKCS#12) في إعدادات الاتصال، أو أزله هناك</translation>
    </message>
    <message>
        <source>Choose the file with the certificate&apos;s private key (PEM or DER) in the connection&apos;s settings</source>
        <translation>اختر ملف المفتاح الخاص للشهادة (PEM أو DER) في إعدادات الاتصال</translation>
    </message>
    <message>
        <source>it holds no certificate in PEM or DER</source>
        <translation>لا يحتوي على شهادة بصيغة PEM أو DER</translation>
    </message>
    <message>
        <source>it holds no private key in PEM or DER</source>
        <translation>لا يحتوي على مفتاح خاص بصيغة PEM أو DER</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate: it has expired</source>
        <translation>لا يقبل %1 شهادة العميل: انتهت صلاحيتها</translation>
    </message>
    <message>
        <source>Choose the file with its renewed one in the connection&apos;s settings. If it has not ended yet, tell who runs the server</source>
        <translation>اختر ملف الشهادة المجددة في إعدادات الاتصال. إن لم تنته صلاحيتها بعد فأخبر من يدير الخادم</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate: it was revoked</source>
        <translation>لا يقبل %1 شهادة العميل: تم إبطالها</translation>
    </message>
    <message>
        <source>Ask who issued it for another one, and choose its file in the connection&apos;s settings</source>
        <translation>اطلب شهادة أخرى ممن أصدرها، واختر ملفها في إعدادات الاتصال</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate: it does not know the authority that issued it</source>
        <translation>لا يقبل %1 شهادة العميل: لا يعرف الجهة التي أصدرتها</translation>
    </message>
    <message>
        <source>Choose a client certificate of the right authority in the connection&apos;s settings. Where others issue it for that one, the file must hold their certificates, too</source>
        <translation>اختر في إعدادات الاتصال شهادة عميل من الجهة الصحيحة. إذا كان غيرها يصدر باسمها فيجب أن يحتوي الملف على شهاداتهم أيضًا</translation>
    </message>
    <message>
        <source>it holds an Ed25519 or Ed448 key, which is not supported</source>
        <translation>يحتوي على مفتاح Ed25519 أو Ed448، وهو غير مدعوم</translation>
    </message>
    <message>
        <source>Ask for a certificate with an RSA or EC key</source>
        <translation>اطلب شهادة بمفتاح RSA أو EC</translation>
    </message>
    <message>
        <source>If it is your organisation&apos;s own authority, add its certificate file to the connection (in a terminal: --ca FILE); otherwise do not connect</source>
        <translation>إذا كانت جهة التصديق تابعة لمؤسستك فأضف ملف شهادتها إلى الاتصال (في الطرفية: ‎--ca FILE)؛ وإلا فلا تتصل</translation>
    </message>
    <message>
        <source>the file with your certificate authority does not lead to its certificate</source>
        <translation>ملف سلطة الشهادات لديك لا يؤدي إلى شهادته</translation>
    </message>
    <message>
        <source>the file with your certificate authority does not lead to its certificate, for it lacks that of %1</source>
        <translation>ملف سلطة الشهادات لديك لا يؤدي إلى شهادته، إذ تنقصه شهادة %1</translation>
    </message>
    <message>
        <source>The server may not send its intermediate certificate: put that and the root certificate into the same file (in a terminal: --ca FILE). If they are not your organisation&apos;s own, do not connect</source>
        <translation>قد لا يرسل الخادم شهادته الوسيطة: ضعها مع الشهادة الجذرية في الملف نفسه (في الطرفية: --ca FILE). وإن لم تكونا لمؤسستك فلا تتصل</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>Token %1</source>
        <translation>الرمز %1</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>وشيك الانتهاء</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>مُبطَل</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>غير واضح</translation>
    </message>
</context>
<context>
    <name>TokenDetail</name>
    <message>
        <source>Expired %1. It cannot be used any more.</source>
        <translation>انتهت صلاحيته %1. لم يعد استخدامه ممكنًا.</translation>
    </message>
    <message>
        <source>Never expires. If it leaks, it works until it is revoked.</source>
        <translation>لا تنتهي صلاحيته أبدًا. إن تسرّب فسيعمل إلى أن يُبطَل.</translation>
    </message>
    <message>
        <source>Revoked. It can be restored until somebody deletes it.</source>
        <translation>مُبطَل. يمكن استعادته إلى أن يحذفه أحد.</translation>
    </message>
    <message>
        <source>Its account is deactivated.</source>
        <translation>حسابه معطَّل.</translation>
    </message>
    <message>
        <source>This may be the credential that you are using.</source>
        <translation>قد تكون هذه بيانات الاعتماد التي تستخدمها.</translation>
    </message>
    <message>
        <source>Other tokens of %1</source>
        <translation>رموز أخرى للحساب %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>It is part of a rotation. %1.</source>
        <translation>هو جزء من عملية تدوير. %1.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>الفِرق</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) selected</source>
        <translation>
            <numerusform>لم يُحدَّد أي رمز</numerusform>
            <numerusform>حُدِّد رمز واحد</numerusform>
            <numerusform>حُدِّد رمزان</numerusform>
            <numerusform>حُدِّدت %Ln رموز</numerusform>
            <numerusform>حُدِّد %Ln رمزًا</numerusform>
            <numerusform>حُدِّد %Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Your own tokens</source>
        <translation>رموزك الخاصة</translation>
    </message>
    <message>
        <source>You have none.</source>
        <translation>ليس لديك أي رموز.</translation>
    </message>
    <message>
        <source>Expires %1. Rotate it now.</source>
        <translation>تنتهي صلاحيته %1. دوِّره الآن.</translation>
    </message>
    <message>
        <source>Expires %1.</source>
        <translation>تنتهي صلاحيته %1.</translation>
    </message>
    <message>
        <source>A change of this token was not clearly answered, so it is not known whether it works. The next list that is read tells.</source>
        <translation>لم يُجَب عن تغيير هذا الرمز جوابًا واضحًا، فلا يُعرف هل يعمل. ستبيّن ذلك القائمة التالية التي تُقرأ.</translation>
    </message>
    <message>
        <source>The server does not say whether the token is revoked. It may work.</source>
        <translation>لا يذكر الخادم هل الرمز مُبطَل. قد يعمل.</translation>
    </message>
</context>
<context>
    <name>TokenFile</name>
    <message>
        <source>Choose the file that holds the token and nothing else</source>
        <translation>اختر الملف الذي يحتوي على الرمز ولا شيء سواه</translation>
    </message>
    <message>
        <source>There is no file %1</source>
        <translation>لا يوجد ملف %1</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>‏%1 ليس ملفًا</translation>
    </message>
    <message>
        <source>%1 is too large for a token</source>
        <translation>‏%1 أكبر من أن يكون رمزًا</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>تتعذّر قراءة %1</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>‏%1 فارغ</translation>
    </message>
    <message>
        <source>%1 holds no token</source>
        <translation>لا يحتوي %1 على رمز</translation>
    </message>
</context>
<context>
    <name>TokenPlan</name>
    <message>
        <source>The plan&apos;s field “%1” is missing or not what it should be</source>
        <translation>حقل الخطة «%1» مفقود أو ليس كما ينبغي</translation>
    </message>
    <message>
        <source>Ask for the file again as it was saved</source>
        <translation>اطلب الملف مجددًا كما حُفظ</translation>
    </message>
    <message>
        <source>The file is too large for a plan</source>
        <translation>الملف أكبر من أن يكون خطة</translation>
    </message>
    <message>
        <source>Choose the file that was saved as a plan</source>
        <translation>اختر الملف الذي حُفظ كخطة</translation>
    </message>
    <message>
        <source>The file is not a plan of Tokendesk</source>
        <translation>الملف ليس خطة Tokendesk</translation>
    </message>
    <message>
        <source>The plan was saved by another version of Tokendesk</source>
        <translation>حفظ الخطة إصدار آخر من Tokendesk</translation>
    </message>
    <message>
        <source>Open it with that version, or make the plan anew</source>
        <translation>افتحها بذلك الإصدار، أو أنشئ الخطة من جديد</translation>
    </message>
    <message>
        <source>The plan was altered after it was saved</source>
        <translation>عُدِّلت الخطة بعد حفظها</translation>
    </message>
    <message>
        <source>A plan holds %1 tokens at the most, and this would have %2. Choose fewer</source>
        <translation>تتسع الخطة لما لا يزيد على %1 من الرموز، وهذه ستضم %2. اختر عددًا أقل</translation>
    </message>
</context>
<context>
    <name>TokenProof</name>
    <message>
        <source>A token for directory sync (SCIM) only is refused here, and may work all the same</source>
        <translation>الرمز المقتصر على مزامنة الدليل (SCIM) يُرفض هنا، وقد يعمل مع ذلك</translation>
    </message>
    <message>
        <source>The server let it in, but as another token</source>
        <translation>قبله الخادم، لكن كرمز آخر</translation>
    </message>
    <message>
        <source>Look at the account&apos;s tokens before you go on</source>
        <translation>انظر إلى رموز الحساب قبل أن تتابع</translation>
    </message>
    <message>
        <source>The server did not accept the new token&apos;s value</source>
        <translation>لم يقبل الخادم قيمة الرمز الجديد</translation>
    </message>
    <message>
        <source>Wait a moment and try again: it may not be known everywhere yet. If it stays so, revoke the token and make another</source>
        <translation>انتظر لحظة ثم أعد المحاولة: ربما لم يُعرف في كل مكان بعد. إن بقي الأمر كذلك فأبطِل الرمز وأنشئ رمزًا آخر</translation>
    </message>
</context>
<context>
    <name>Tokendeskctl</name>
    <message>
        <source>--limit takes a number from 1 on</source>
        <translation>الخيار --limit يقبل عددًا يبدأ من 1</translation>
    </message>
    <message>
        <source>The record of activity is not as this program wrote it</source>
        <translation>سجل النشاط ليس كما كتبه هذا البرنامج</translation>
    </message>
    <message>
        <source>It is sealed with a key that this keychain does not have, so nothing is proven</source>
        <translation>مختوم بمفتاح لا تملكه حلقة المفاتيح هذه، فلا يثبت شيء</translation>
    </message>
    <message>
        <source>Give token ids or --query, one of the two</source>
        <translation>أعطِ معرّفات رموز أو --query، واحدًا منهما</translation>
    </message>
    <message>
        <source>--query is empty, which would be every token</source>
        <translation>الخيار --query فارغ، وهذا يعني كل الرموز</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no token id</source>
        <translation>«%1» ليس معرّف رمز</translation>
    </message>
    <message>
        <source>There is no such token</source>
        <translation>لا يوجد رمز كهذا</translation>
    </message>
    <message>
        <source>was used in the last 24 hours</source>
        <translation>استُخدم خلال آخر 24 ساعة</translation>
    </message>
    <message>
        <source>no token of its account works afterwards</source>
        <translation>لن يعمل بعد ذلك أي رمز من حسابه</translation>
    </message>
    <message>
        <source>may be the credential in use</source>
        <translation>قد يكون بيانات الاعتماد المستخدَمة</translation>
    </message>
    <message>
        <source>Tokens to revoke: %1. Type yes to go on:</source>
        <translation>الرموز المطلوب إبطالها: %1. اكتب yes للمتابعة:</translation>
    </message>
    <message>
        <source>Tokens to restore: %1. Type yes to go on:</source>
        <translation>الرموز المطلوب استعادتها: %1. اكتب yes للمتابعة:</translation>
    </message>
    <message>
        <source>Tokens to delete for ever: %1. Type yes to go on:</source>
        <translation>الرموز المطلوب حذفها نهائيًا: %1. اكتب yes للمتابعة:</translation>
    </message>
    <message>
        <source>It may be the credential in use; see --allow-own</source>
        <translation>قد يكون بيانات الاعتماد المستخدَمة؛ انظر --allow-own</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>تم %1 من %2</translation>
    </message>
    <message>
        <source>Nobody can be asked here: give --yes, or --plan to see what would be done</source>
        <translation>لا يمكن سؤال أحد هنا: أعطِ --yes، أو --plan لرؤية ما سيُنفَّذ</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>The service account&apos;s number.</source>
        <translation>رقم حساب الخدمة.</translation>
    </message>
    <message>
        <source>Also change the token that may be the credential in use.</source>
        <translation>تغيير الرمز الذي قد يكون بيانات الاعتماد المستخدَمة أيضًا.</translation>
    </message>
    <message>
        <source>The colour that the window gives it.</source>
        <translation>اللون الذي تعطيه النافذة له.</translation>
    </message>
    <message>
        <source>Use this saved connection, by its name or id; the only one there is needs no naming.</source>
        <translation>استخدام هذا الاتصال المحفوظ، باسمه أو معرّفه؛ ولا حاجة إلى تسميته إن كان الوحيد.</translation>
    </message>
    <message>
        <source>Where the window keeps everything, when it has a folder of its own.</source>
        <translation>المكان الذي تحفظ فيه النافذة كل شيء، إن كان لها مجلد خاص.</translation>
    </message>
    <message>
        <source>From 1 to 365 days, or never.</source>
        <translation>من 1 إلى 365 يومًا، أو never.</translation>
    </message>
    <message>
        <source>End with 1 when there is a finding from here on without a decision: info, low, medium, high, critical, or never; the policy&apos;s own threshold without this.</source>
        <translation>الانتهاء بالقيمة 1 عند وجود نتيجة بلا قرار من هذه الدرجة فما فوق: info أو low أو medium أو high أو critical، أو never؛ ومن دونه يسري حد السياسة نفسها.</translation>
    </message>
    <message>
        <source>table, json or csv.</source>
        <translation>table أو json أو csv.</translation>
    </message>
    <message>
        <source>So many changes at most, the newest (100).</source>
        <translation>هذا العدد من التغييرات على الأكثر، الأحدث (100).</translation>
    </message>
    <message>
        <source>What it is to be called.</source>
        <translation>الاسم المطلوب.</translation>
    </message>
    <message>
        <source>Save it without asking the deployment first.</source>
        <translation>حفظه من دون سؤال المثيل أولًا.</translation>
    </message>
    <message>
        <source>Write it there instead of standard output.</source>
        <translation>الكتابة هناك بدلًا من الخرج القياسي.</translation>
    </message>
    <message>
        <source>Print the plan that the window can open, and change nothing.</source>
        <translation>طباعة الخطة التي تستطيع النافذة فتحها، من دون تغيير أي شيء.</translation>
    </message>
    <message>
        <source>Judge by this policy: a file, or default, cis, pci, qualytics.</source>
        <translation>التقييم وفق هذه السياسة: ملف، أو default أو cis أو pci أو qualytics.</translation>
    </message>
    <message>
        <source>The pack that it says it follows.</source>
        <translation>الحزمة التي تقول إنها تليها.</translation>
    </message>
    <message>
        <source>Reviewer mode: nothing can be changed over it.</source>
        <translation>وضع المراجِع: لا يمكن تغيير شيء عبره.</translation>
    </message>
    <message>
        <source>Why, for the record of activity.</source>
        <translation>السبب، لسجل النشاط.</translation>
    </message>
    <message>
        <source>A token for directory synchronisation only.</source>
        <translation>رمز لمزامنة الدليل فقط.</translation>
    </message>
    <message>
        <source>The new file for the token&apos;s value; - for standard output.</source>
        <translation>الملف الجديد لقيمة الرمز؛ - للخرج القياسي.</translation>
    </message>
    <message>
        <source>Read the credential from standard input.</source>
        <translation>قراءة بيانات الاعتماد من الدخل القياسي.</translation>
    </message>
    <message>
        <source>The deployment&apos;s address.</source>
        <translation>عنوان المثيل.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>عدم السؤال.</translation>
    </message>
    <message>
        <source>List saved connections.</source>
        <translation>سرد الاتصالات المحفوظة.</translation>
    </message>
    <message>
        <source>Forget a connection and its credential.</source>
        <translation>نسيان اتصال وبيانات اعتماده.</translation>
    </message>
    <message>
        <source>List service tokens; TEXT filters as the window&apos;s search does.</source>
        <translation>سرد رموز الخدمة؛ يصفّي TEXT كما يفعل بحث النافذة.</translation>
    </message>
    <message>
        <source>Make a service token and put its value into a file of its own.</source>
        <translation>إنشاء رمز خدمة ووضع قيمته في ملف خاص به.</translation>
    </message>
    <message>
        <source>Revoke service tokens.</source>
        <translation>إبطال رموز خدمة.</translation>
    </message>
    <message>
        <source>Restore revoked service tokens.</source>
        <translation>استعادة رموز خدمة مُبطَلة.</translation>
    </message>
    <message>
        <source>Delete revoked service tokens for ever.</source>
        <translation>حذف رموز خدمة مُبطَلة نهائيًا.</translation>
    </message>
    <message>
        <source>Check an evidence pack: its hashes, its numbers, and the chain to the pack before.</source>
        <translation>التحقّق من حزمة أدلة: تجزئاتها وأعدادها والسلسلة إلى الحزمة السابقة.</translation>
    </message>
    <message>
        <source>Prove that nobody altered the record of activity.</source>
        <translation>إثبات أن أحدًا لم يعدّل سجل النشاط.</translation>
    </message>
    <message>
        <source>--url is missing</source>
        <translation>الخيار --url مفقود</translation>
    </message>
    <message>
        <source>--name is empty</source>
        <translation>الخيار --name فارغ</translation>
    </message>
    <message>
        <source>--colour takes #RRGGBB, not &quot;%1&quot;</source>
        <translation>الخيار --colour يقبل #RRGGBB، لا «%1»</translation>
    </message>
    <message>
        <source>There is a connection &quot;%1&quot; already</source>
        <translation>يوجد اتصال «%1» بالفعل</translation>
    </message>
    <message>
        <source>Standard output did not take the data</source>
        <translation>لم يستقبل الخرج القياسي البيانات</translation>
    </message>
    <message>
        <source>The credential is read from a pipe</source>
        <translation>تُقرأ بيانات الاعتماد من أنبوب</translation>
    </message>
    <message>
        <source>For example: pass show qualytics | tokendeskctl …</source>
        <translation>مثلًا: pass show qualytics | tokendeskctl …</translation>
    </message>
    <message>
        <source>Standard input cannot be read</source>
        <translation>تتعذّر قراءة الدخل القياسي</translation>
    </message>
    <message>
        <source>--expires-in takes 1 to 365 days or never, not &quot;%1&quot;</source>
        <translation>الخيار --expires-in يقبل من 1 إلى 365 يومًا أو never، لا «%1»</translation>
    </message>
    <message>
        <source>%1 exists already, and is not overwritten</source>
        <translation>‏%1 موجود بالفعل، ولن يُستبدل</translation>
    </message>
    <message>
        <source>You cannot write into the folder %1</source>
        <translation>لا يمكنك الكتابة في المجلد %1</translation>
    </message>
    <message>
        <source>--%1 is missing</source>
        <translation>الخيار --%1 مفقود</translation>
    </message>
    <message>
        <source>--account takes a service account&apos;s number; accounts list shows them</source>
        <translation>الخيار --account يقبل رقم حساب خدمة؛ يعرضه accounts list</translation>
    </message>
    <message>
        <source>--name takes at most %1 characters</source>
        <translation>الخيار --name يقبل %1 محرفًا على الأكثر</translation>
    </message>
    <message>
        <source>There is no service account %1</source>
        <translation>لا يوجد حساب خدمة %1</translation>
    </message>
    <message>
        <source>See tokendeskctl --help, or --help behind a command</source>
        <translation>انظر tokendeskctl --help، أو --help بعد أي أمر</translation>
    </message>
    <message>
        <source>Usage: tokendeskctl COMMAND [OPTIONS]</source>
        <translation>الاستخدام: tokendeskctl COMMAND [OPTIONS]</translation>
    </message>
    <message>
        <source>tokendeskctl COMMAND --help tells a command&apos;s options; --version the version.</source>
        <translation>يعرض tokendeskctl COMMAND --help خيارات الأمر؛ ويعرض --version الإصدار.</translation>
    </message>
    <message>
        <source>Usage: tokendeskctl %1 [OPTIONS]</source>
        <translation>الاستخدام: tokendeskctl %1 [OPTIONS]</translation>
    </message>
    <message>
        <source>A command is missing</source>
        <translation>الأمر مفقود</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;</source>
        <translation>لا يوجد أمر «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one of: %2</source>
        <translation>يقبل «%1» واحدًا من: %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>‏%1 مفقود</translation>
    </message>
    <message>
        <source>What is &quot;%1&quot;?</source>
        <translation>ما «%1»؟</translation>
    </message>
    <message>
        <source>--%1 is given twice</source>
        <translation>أُعطي --%1 مرتين</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>TOKENS</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>SERVICE ID</source>
        <translation>معرّف الخدمة</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>المنفِّذ</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>TARGET</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>DEPLOYMENT</source>
        <translation>المثيل</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>المحصّلة</translation>
    </message>
    <message>
        <source>--format takes table, json or csv, not &quot;%1&quot;</source>
        <translation>الخيار --format يقبل table أو json أو csv، لا «%1»</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>COLOUR</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>READ-ONLY</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>SEVERITY</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>ABOUT</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>DECISION</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>لا يوجد %1</translation>
    </message>
    <message>
        <source>Name a pack&apos;s folder or its manifest.json</source>
        <translation>سمِّ مجلد حزمة أو ملف manifest.json فيها</translation>
    </message>
    <message>
        <source>The evidence pack is not as it was written</source>
        <translation>حزمة الأدلة ليست كما كُتبت</translation>
    </message>
    <message>
        <source>The policy %1 cannot be read: %2</source>
        <translation>تتعذّر قراءة السياسة %1: %2</translation>
    </message>
    <message>
        <source>Name a file, or one of %1</source>
        <translation>سمِّ ملفًا، أو واحدة من %1</translation>
    </message>
    <message>
        <source>--fail-on takes info, low, medium, high, critical or never</source>
        <translation>الخيار --fail-on يقبل info أو low أو medium أو high أو critical أو never</translation>
    </message>
    <message>
        <source>Findings by the policy &quot;%1&quot;: %2</source>
        <translation>النتائج وفق السياسة «%1»: %2</translation>
    </message>
    <message>
        <source>From %1 on, without a decision: %2</source>
        <translation>من %1 فما فوق، بلا قرار: %2</translation>
    </message>
    <message>
        <source>The credential does not have the Admin role, which this command needs</source>
        <translation>ليس لبيانات الاعتماد الدور Admin الذي يحتاج إليه هذا الأمر</translation>
    </message>
    <message>
        <source>The credential works, but it may not see service accounts</source>
        <translation>بيانات الاعتماد صالحة، لكن لا يُسمح لها برؤية حسابات الخدمة</translation>
    </message>
    <message>
        <source>Tokendesk is open, or another tokendeskctl is at work, and only one of them at a time may use the record of changes. Nothing was changed. Use its window, or close it first.</source>
        <translation>Tokendesk مفتوح، أو يعمل tokendeskctl آخر، ولا يُسمح إلا لواحد منهما في الوقت نفسه باستخدام سجل التغييرات. لم يتغيّر شيء. استخدم نافذته، أو أغلقه أولًا.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is read-only. Nothing was changed. Edit it in the window of Tokendesk to allow changes.</source>
        <translation>الاتصال «%1» للقراءة فقط. لم يتغيّر شيء. حرِّره في نافذة Tokendesk للسماح بالتغييرات.</translation>
    </message>
    <message>
        <source>Reading the lists…</source>
        <translation>جارٍ قراءة القوائم…</translation>
    </message>
    <message>
        <source>--url and --token-stdin go together</source>
        <translation>يُستخدم الخياران --url و --token-stdin معًا</translation>
    </message>
    <message>
        <source>--url and --connection exclude each other</source>
        <translation>لا يجتمع --url و --connection</translation>
    </message>
    <message>
        <source>There is no saved connection</source>
        <translation>لا يوجد اتصال محفوظ</translation>
    </message>
    <message>
        <source>Use --url with --token-stdin, or connections add</source>
        <translation>استخدم --url مع --token-stdin، أو connections add</translation>
    </message>
    <message>
        <source>There is more than one saved connection</source>
        <translation>يوجد أكثر من اتصال محفوظ واحد</translation>
    </message>
    <message>
        <source>Name one with --connection; connections list shows them</source>
        <translation>سمِّ واحدًا باستخدام --connection؛ يعرضها connections list</translation>
    </message>
    <message>
        <source>There is no saved connection &quot;%1&quot;</source>
        <translation>لا يوجد اتصال محفوظ «%1»</translation>
    </message>
    <message>
        <source>More than one connection is called &quot;%1&quot;</source>
        <translation>أكثر من اتصال اسمه «%1»</translation>
    </message>
    <message>
        <source>The record of changes is written, but not sealed: %1</source>
        <translation>كُتب سجل التغييرات، لكنه لم يُختم: %1</translation>
    </message>
    <message>
        <source>There is no history of this connection: what was revoked or deleted when is not known</source>
        <translation>لا يوجد سجل لهذا الاتصال: لا يُعرف متى أُبطل شيء أو حُذف</translation>
    </message>
    <message>
        <source>Sign in with the browser instead of reading the credential from standard input.</source>
        <translation>تسجيل الدخول بالمتصفّح بدلًا من قراءة بيانات الاعتماد من الدخل القياسي.</translation>
    </message>
    <message>
        <source>Give the browser up after so many seconds, from 1 to 120 (120).</source>
        <translation>التخلّي عن المتصفّح بعد هذا العدد من الثواني، من 1 إلى 120 (120).</translation>
    </message>
    <message>
        <source>Save a connection; its credential comes from standard input or the browser, and goes to the keychain.</source>
        <translation>حفظ اتصال؛ تأتي بيانات اعتماده من الدخل القياسي أو من المتصفّح، وتُحفظ في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>--wait belongs to --browser</source>
        <translation>يُستعمل --wait مع --browser</translation>
    </message>
    <message>
        <source>--wait takes a number from 1 to %1</source>
        <translation>يقبل --wait عددًا من 1 إلى %1</translation>
    </message>
    <message>
        <source>Writing %1: %2 %</source>
        <translation>تجري كتابة %1: %2 %</translation>
    </message>
    <message numerus="yes">
        <source>Sign in to %1 in a browser on this computer, and allow it there, within %Ln second(s):</source>
        <translation>
            <numerusform>سجّل الدخول إلى %1 في متصفّح على هذا الحاسوب، واسمح بذلك هناك، خلال %Ln ثانية:</numerusform>
            <numerusform>سجّل الدخول إلى %1 في متصفّح على هذا الحاسوب، واسمح بذلك هناك، خلال ثانية واحدة (%Ln):</numerusform>
            <numerusform>سجّل الدخول إلى %1 في متصفّح على هذا الحاسوب، واسمح بذلك هناك، خلال ثانيتين (%Ln):</numerusform>
            <numerusform>سجّل الدخول إلى %1 في متصفّح على هذا الحاسوب، واسمح بذلك هناك، خلال %Ln ثوانٍ:</numerusform>
            <numerusform>سجّل الدخول إلى %1 في متصفّح على هذا الحاسوب، واسمح بذلك هناك، خلال %Ln ثانية:</numerusform>
            <numerusform>سجّل الدخول إلى %1 في متصفّح على هذا الحاسوب، واسمح بذلك هناك، خلال %Ln ثانية:</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be opened: open the address yourself</source>
        <translation>تعذّر فتح متصفّح: افتح العنوان بنفسك</translation>
    </message>
    <message>
        <source>Entries were written without the keychain&apos;s key, so it is not proven that this program wrote them</source>
        <translation>كُتبت إدخالات من دون مفتاح حلقة المفاتيح، لذا لم يثبت أن هذا البرنامج هو من كتبها</translation>
    </message>
    <message>
        <source>was used since the plan was made</source>
        <translation>استُخدم منذ إعداد الخطة</translation>
    </message>
    <message>
        <source>does not work until its account is reactivated</source>
        <translation>لا يعمل حتى يُعاد تفعيل حسابه</translation>
    </message>
    <message>
        <source>The list has changed meanwhile, so nothing was changed. Look at it again</source>
        <translation>تغيّرت القائمة في هذه الأثناء، لذا لم يُغيَّر شيء. انظر إليها مرة أخرى</translation>
    </message>
    <message>
        <source>Write all changes, or those that TEXT finds, oldest first, as json or csv.</source>
        <translation>كتابة كل التغييرات، أو تلك التي يجدها TEXT، الأقدم أولًا، بصيغة json أو csv.</translation>
    </message>
    <message>
        <source>The token may be made already: waiting for the answer, which has its value</source>
        <translation>ربما أُنشئ الرمز بالفعل: في انتظار الإجابة التي تحمل قيمته</translation>
    </message>
    <message>
        <source>The manual page says what a search may ask</source>
        <translation>تبيّن صفحة الدليل ما يمكن للبحث أن يسأل عنه</translation>
    </message>
    <message>
        <source>--%1 is empty</source>
        <translation>--%1 فارغ</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not written in UTF-8</source>
        <translation>&quot;%1&quot; غير مكتوب بترميز UTF-8</translation>
    </message>
    <message>
        <source>The server&apos;s lists were not read completely: more may be meant than what was found</source>
        <translation>لم تُقرأ قوائم الخادم كاملة: قد يكون المقصود أكثر مما عُثر عليه</translation>
    </message>
    <message numerus="yes">
        <source>This deployment is known here: the record of changes has %Ln change(s) made before, which can be undone again.</source>
        <translation>
            <numerusform>هذا المثيل معروف هنا: لا يحتوي سجل التغييرات على تغييرات سابقة (%Ln).</numerusform>
            <numerusform>هذا المثيل معروف هنا: يحتوي سجل التغييرات على تغيير سابق واحد (%Ln) يمكن التراجع عنه مجددًا.</numerusform>
            <numerusform>هذا المثيل معروف هنا: يحتوي سجل التغييرات على تغييرين سابقين (%Ln) يمكن التراجع عنهما مجددًا.</numerusform>
            <numerusform>هذا المثيل معروف هنا: يحتوي سجل التغييرات على %Ln تغييرات سابقة يمكن التراجع عنها مجددًا.</numerusform>
            <numerusform>هذا المثيل معروف هنا: يحتوي سجل التغييرات على %Ln تغييرًا سابقًا يمكن التراجع عنها مجددًا.</numerusform>
            <numerusform>هذا المثيل معروف هنا: يحتوي سجل التغييرات على %Ln تغيير سابق يمكن التراجع عنها مجددًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Service account %1 is not among the rows of the server&apos;s list that could be read</source>
        <translation>حساب الخدمة %1 ليس بين الصفوف التي أمكنت قراءتها من قائمة الخادم</translation>
    </message>
    <message>
        <source>The token %1 was made, but nobody has its value: %2 Look for it with tokens list, and revoke it</source>
        <translation>أُنشئ الرمز %1، لكن لا أحد يملك قيمته: %2 ابحث عنه بواسطة tokens list وأبطله</translation>
    </message>
    <message>
        <source>has expired, and does not work restored either</source>
        <translation>انتهت صلاحيته ولن يعمل حتى بعد استعادته</translation>
    </message>
    <message>
        <source>There is no folder %1</source>
        <translation>لا يوجد مجلد %1</translation>
    </message>
    <message>
        <source>--plan prints json, which the window can open; leave out --format</source>
        <translation>يطبع --plan صيغة json التي يمكن للنافذة فتحها؛ احذف --format</translation>
    </message>
    <message>
        <source>%1 begins with no word that is known here; to search for it as text, put it in double quotes</source>
        <translation>لا يبدأ %1 بكلمة معروفة هنا؛ للبحث عنه كنص، ضعه بين علامتي اقتباس مزدوجتين</translation>
    </message>
    <message>
        <source>Whether the server&apos;s list shows it is not known: %1</source>
        <translation>لا يُعرف هل تُظهره قائمة الخادم: %1</translation>
    </message>
    <message>
        <source>Read the lists again afterwards; what they do not show is unknown.</source>
        <translation>قراءة القوائم مجددًا بعد ذلك؛ وما لا تُظهره غير معروف.</translation>
    </message>
    <message>
        <source>The server answered that it was done, but its list shows it as before</source>
        <translation>أجاب الخادم بأن الأمر تم، لكن قائمته تُظهره كما كان</translation>
    </message>
    <message>
        <source>It was made from here, but the server&apos;s list does not show it: it may be late. Try again in a moment</source>
        <translation>أُنشئ من هنا، لكن قائمة الخادم لا تُظهره: ربما تأخرت. حاول مجددًا بعد لحظة</translation>
    </message>
    <message>
        <source>Its state could not be read on the server&apos;s list</source>
        <translation>تعذرت قراءة حالته في قائمة الخادم</translation>
    </message>
    <message>
        <source>It was called off before the list showed it</source>
        <translation>أُوقف قبل أن تُظهره القائمة</translation>
    </message>
    <message>
        <source>The server&apos;s list of tokens was not read completely, so it cannot be told what the query leaves out with &quot;-&quot;. Nothing was changed. Name the tokens by their ids, search without &quot;-&quot;, or try again</source>
        <translation>لم تُقرأ قائمة رموز الخادم كاملةً، فلا يمكن معرفة ما يستبعده البحث بعلامة «-». لم يتغيّر شيء. سمِّ الرموز بمعرّفاتها، أو ابحث من دون «-»، أو أعد المحاولة</translation>
    </message>
    <message>
        <source>The server&apos;s list of accounts was not read completely, so it cannot be told what the query leaves out with &quot;-&quot;. Nothing was changed. Name the tokens by their ids, search without &quot;-&quot;, or try again</source>
        <translation>لم تُقرأ قائمة حسابات الخادم كاملةً، فلا يمكن معرفة ما يستبعده البحث بعلامة «-». لم يتغيّر شيء. سمِّ الرموز بمعرّفاتها، أو ابحث من دون «-»، أو أعد المحاولة</translation>
    </message>
    <message>
        <source>No folder for temporary files can be made in %1</source>
        <translation>يتعذّر إنشاء مجلد للملفات المؤقتة في %1</translation>
    </message>
    <message>
        <source>Set TMPDIR to a folder that you may write to</source>
        <translation>اضبط TMPDIR على مجلد يمكنك الكتابة فيه</translation>
    </message>
    <message>
        <source>It matches the query since the plan was made, and is still active. Give the same command again</source>
        <translation>صار يطابق البحث منذ إعداد الخطة وما زال نشطًا. نفِّذ الأمر نفسه مجددًا</translation>
    </message>
    <message>
        <source>The server answered all of it as done. The credential in use was revoked with it, so the lists could not be read again</source>
        <translation>أجاب الخادم بأن كل شيء تم. أُبطلت معه بيانات الاعتماد المستعملة، فلم يمكن قراءة القوائم مجددًا</translation>
    </message>
    <message>
        <source>Whether more tokens match the query by now is not known. Give the same command again with another Admin&apos;s credential</source>
        <translation>لا يُعرف إن كانت رموز أخرى تطابق البحث الآن. نفِّذ الأمر نفسه مجددًا ببيانات اعتماد Admin آخر</translation>
    </message>
    <message>
        <source>No token matches &quot;%1&quot;. Nothing was changed</source>
        <translation>لا رمز يطابق «%1». لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>Another policy has this name.</source>
        <translation>تحمل سياسة أخرى هذا الاسم.</translation>
    </message>
    <message>
        <source>Give it an id and a name of its own</source>
        <translation>أعطها معرّفًا واسمًا خاصين بها</translation>
    </message>
    <message>
        <source>The window was never used with this deployment here: owners, rotations and what was revoked or restored when are not known, and what is judged by them is not found</source>
        <translation>لم تُستعمل النافذة هنا قط مع هذا المثيل: المالكون وعمليات التدوير ومتى أُبطل شيء أو استُعيد غير معروفة، وما يُحكم عليه بها لا يُعثر عليه</translation>
    </message>
    <message>
        <source>More than one service account is called &quot;%1&quot;</source>
        <translation>أكثر من حساب خدمة اسمه «%1»</translation>
    </message>
    <message>
        <source>Use its id; accounts list shows it</source>
        <translation>استعمل معرّفه؛ يعرضه accounts list</translation>
    </message>
    <message>
        <source>It is the account of the credential in use, which cannot deactivate it. Use another Admin&apos;s credential</source>
        <translation>إنه حساب بيانات الاعتماد المستعملة، ولا يمكنها تعطيله. استعمل بيانات اعتماد Admin آخر</translation>
    </message>
    <message>
        <source>A reactivated account has the role and the teams that it had. Its tokens that were revoked stay revoked until tokens restore takes that back.</source>
        <translation>يعود الحساب المعاد تفعيله بدوره وفرقه. تبقى رموزه المُبطَلة مُبطَلة حتى يتراجع tokens restore عن ذلك.</translation>
    </message>
    <message>
        <source>It can be taken back: accounts reactivate, then tokens restore --run.</source>
        <translation>يمكن التراجع عنه: accounts reactivate ثم tokens restore --run.</translation>
    </message>
    <message>
        <source>It cannot be taken back from here: this deployment does not offer to reactivate an account.</source>
        <translation>لا يمكن التراجع عنه من هنا: لا يتيح هذا المثيل إعادة تفعيل حساب.</translation>
    </message>
    <message>
        <source>Service accounts to reactivate: %1. Type yes to go on:</source>
        <translation>حسابات الخدمة التي سيُعاد تفعيلها: %1. اكتب yes للمتابعة:</translation>
    </message>
    <message>
        <source>Service accounts to deactivate: %1, tokens to revoke: %2. Type yes to go on:</source>
        <translation>حسابات الخدمة التي ستُعطَّل: %1، والرموز التي ستُبطل: %2. اكتب yes للمتابعة:</translation>
    </message>
    <message>
        <source>It was called off</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Nobody can be asked here: give --yes</source>
        <translation>لا يمكن سؤال أحد هنا: أعطِ --yes</translation>
    </message>
    <message>
        <source>Give token ids, --query or --run, one of the three</source>
        <translation>أعطِ واحدًا من ثلاثة: معرّفات رموز أو ‎--query أو ‎--run</translation>
    </message>
    <message>
        <source>What this run has revoked and is revoked still; revoke tells its id.</source>
        <translation>ما أبطله هذا التشغيل وما زال مُبطَلًا؛ يذكر revoke معرّفه.</translation>
    </message>
    <message>
        <source>Deactivate service accounts; their active tokens are revoked first.</source>
        <translation>تعطيل حسابات خدمة؛ تُبطل رموزها النشطة أولًا.</translation>
    </message>
    <message>
        <source>Reactivate deactivated service accounts.</source>
        <translation>إعادة تفعيل حسابات خدمة معطَّلة.</translation>
    </message>
    <message>
        <source>RUN</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Name the pack before of the same connection</source>
        <translation>حدِّد الحزمة السابقة للاتصال نفسه</translation>
    </message>
    <message>
        <source>The window keeps owners and review dates for each connection: name one that has been used there, or leave owner: and review: out</source>
        <translation>تحفظ النافذة المسؤولين وتواريخ المراجعة لكل اتصال: حدِّد اتصالًا استُعمل فيها، أو اترك owner: وreview:</translation>
    </message>
    <message>
        <source>The record of activity has no run &quot;%1&quot;</source>
        <translation>لا يحوي سجل النشاط تشغيلًا باسم «%1»</translation>
    </message>
    <message>
        <source>activity list shows the runs</source>
        <translation>يعرض activity list مرات التشغيل</translation>
    </message>
    <message>
        <source>The run &quot;%1&quot; was on another connection, to %2</source>
        <translation>كان التشغيل «%1» على اتصال آخر، إلى %2</translation>
    </message>
    <message>
        <source>Name that one</source>
        <translation>حدِّد ذلك الاتصال</translation>
    </message>
    <message>
        <source>The run &quot;%1&quot; has revoked no token</source>
        <translation>لم يُبطل التشغيل «%1» أي رمز</translation>
    </message>
    <message>
        <source>It was restored or revoked again since this run; restore it by its id</source>
        <translation>استُعيد أو أُبطل مجددًا منذ هذا التشغيل؛ استعده بمعرّفه</translation>
    </message>
    <message>
        <source>What takes this back: %1</source>
        <translation>للتراجع عن هذا: %1</translation>
    </message>
    <message>
        <source>The saved connections are not known</source>
        <translation>الاتصالات المحفوظة غير معروفة</translation>
    </message>
    <message>
        <source>Make %1 a file that you may read</source>
        <translation>اجعل %1 ملفًا يمكنك قراءته</translation>
    </message>
    <message>
        <source>To do without the keychain, use --url with --token-stdin</source>
        <translation>للاستغناء عن حلقة المفاتيح، استعمل ‎--url مع ‎--token-stdin</translation>
    </message>
    <message>
        <source>Use its id or its service id, whichever no other has; accounts list --format json shows both</source>
        <translation>استعمل معرّفه أو معرّف خدمته، أيهما ليس لغيره؛ يعرض accounts list --format json كليهما</translation>
    </message>
    <message>
        <source>The server&apos;s list of service accounts was not read completely, so another one may be called &quot;%1&quot; too</source>
        <translation>لم تُقرأ قائمة حسابات الخدمة من الخادم كاملة، فقد يكون هناك حساب آخر اسمه «%1»</translation>
    </message>
    <message>
        <source>It stays active, because it was not clear at once that all of its tokens were revoked. Give the same command again</source>
        <translation>يبقى نشطًا لأنه لم يتضح فورًا أن رموزه كلها أُبطلت. نفِّذ الأمر نفسه مجددًا</translation>
    </message>
    <message>
        <source>It stays active, because not all of its tokens were revoked (%1 of %2)</source>
        <translation>يبقى نشطًا لأن رموزه لم تُبطل كلها (%1 من %2)</translation>
    </message>
    <message>
        <source>Tokens of which that is not clear: %1</source>
        <translation>الرموز التي لم يتضح أمرها: %1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>ثم: %1</translation>
    </message>
    <message>
        <source>The tokens of a deactivated account do not work until this is done: %1</source>
        <translation>لا تعمل رموز حساب معطَّل حتى يُنفَّذ هذا: %1</translation>
    </message>
    <message>
        <source>Give a saved connection another credential, from standard input or the browser; all else of it stays.</source>
        <translation>إعطاء اتصال محفوظ بيانات اعتماد أخرى من الدخل القياسي أو المتصفّح؛ ويبقى كل ما عداها.</translation>
    </message>
    <message>
        <source>connections renew gives it another credential</source>
        <translation>يعطيه connections renew بيانات اعتماد أخرى</translation>
    </message>
    <message>
        <source>If neither can be done, this works beside it, with the credential on standard input instead of --connection: --url %1 --token-stdin --data-dir FOLDER. The folder must be a new one; what is changed is recorded there.</source>
        <extracomment>FOLDER: as the help has it</extracomment>
        <translation>إن تعذّر الأمران، فهذا يعمل بجانبها، مع بيانات الاعتماد في الدخل القياسي بدلًا من --connection: ‎--url %1 --token-stdin --data-dir FOLDER. يجب أن يكون المجلد جديدًا، ويُدوَّن فيه ما يُغيَّر.</translation>
    </message>
    <message>
        <source>Give --ca a PEM or DER file with the authority&apos;s certificate</source>
        <translation>أعطِ ‎--ca ملف PEM أو DER فيه شهادة جهة التصديق</translation>
    </message>
    <message>
        <source>Trust the authority in this PEM or DER file too, for a deployment whose certificate your own authority has signed.</source>
        <translation>الوثوق أيضًا بجهة التصديق في ملف PEM أو DER هذا، لمثيل وقّعت جهة التصديق لديك شهادته.</translation>
    </message>
    <message>
        <source>--ca goes with --url</source>
        <translation>يُستخدم ‎--ca مع ‎--url</translation>
    </message>
    <message>
        <source>List service accounts; TEXT filters as the window&apos;s search does.</source>
        <translation>سرد حسابات الخدمة؛ يصفّي TEXT كما يفعل بحث النافذة.</translation>
    </message>
    <message>
        <source>Name accounts by ID, service id or name, or give --query, one of the two</source>
        <translation>سمِّ الحسابات بالمعرّف أو معرّف الخدمة أو الاسم، أو أعطِ ‎--query، أحدهما فقط</translation>
    </message>
    <message>
        <source>--query is empty, which would be every service account</source>
        <translation>‎--query فارغ، وهذا يعني كل حسابات الخدمة</translation>
    </message>
    <message>
        <source>No service account matches &quot;%1&quot;. Nothing was changed</source>
        <translation>لا حساب خدمة يطابق &quot;%1&quot;. لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>The server&apos;s lists were not read completely, so it cannot be told what the query leaves out with &quot;-&quot;. Nothing was changed. Name the accounts by their ids, search without &quot;-&quot;, or try again</source>
        <translation>لم تُقرأ قوائم الخادم كاملة، فلا يُعرف ما يستثنيه البحث بـ&quot;-&quot;. لم يتغيّر شيء. سمِّ الحسابات بمعرّفاتها، أو ابحث دون &quot;-&quot;، أو أعد المحاولة</translation>
    </message>
    <message>
        <source>All that the window&apos;s search would show.</source>
        <translation>كل ما يُظهره البحث في النافذة.</translation>
    </message>
    <message>
        <source>Service account %1, tokens: %2</source>
        <translation>حساب الخدمة %1، الرموز: %2</translation>
    </message>
    <message>
        <source>Service accounts whose tokens these are: %1</source>
        <translation>حسابات الخدمة التي تعود إليها هذه الرموز: %1</translation>
    </message>
    <message>
        <source>This is the value of a token of account %1, as it says itself</source>
        <translation>هذه قيمة رمز للحساب %1، كما تذكر هي نفسها</translation>
    </message>
    <message>
        <source>This is the value of a token; it does not say of which account</source>
        <translation>هذه قيمة رمز؛ ولا تذكر لأي حساب</translation>
    </message>
    <message>
        <source>This is the value of a token of %1, as it says itself</source>
        <translation>هذه قيمة رمز لـ%1، كما تذكر هي نفسها</translation>
    </message>
    <message>
        <source>The shell may keep it in its history: take it out there, and revoke the token</source>
        <translation>قد تحتفظ بها الصدفة في سجلّها: أزلها منه، وأبطِل الرمز</translation>
    </message>
    <message>
        <source>The shell may keep it in its history: take it out there, and revoke the token. This command looks for it: %1</source>
        <translation>قد تحتفظ بها الصدفة في سجلّها: أزلها منه، وأبطِل الرمز. هذا الأمر يبحث عنه: %1</translation>
    </message>
    <message>
        <source>It can be taken back: accounts reactivate.</source>
        <translation>يمكن التراجع عنه: accounts reactivate.</translation>
    </message>
    <message>
        <source>%1: tokens not revoked yet, which are revoked first: %2</source>
        <translation>%1: الرموز التي لم تُبطل بعد وتُبطل أولًا: %2</translation>
    </message>
    <message>
        <source>The server deactivates no account with an active token, so these are revoked first, and what uses them stops working at once.</source>
        <translation>لا يعطّل الخادم حسابًا له رمز نشط، لذا تُبطل هذه أولًا، ويتوقف فورًا ما يستعملها.</translation>
    </message>
    <message>
        <source>The role and the teams are kept.</source>
        <translation>يُحتفظ بالدور والفرق.</translation>
    </message>
    <message>
        <source>Tokens of service account %1 that may still work:</source>
        <translation>رموز حساب الخدمة %1 التي قد تعمل بعد:</translation>
    </message>
    <message>
        <source>Tokens: %1</source>
        <translation>الرموز: %1</translation>
    </message>
    <message>
        <source>To go on, give the command again for what is left: %1</source>
        <translation>للمتابعة، أعد الأمر لما بقي: %1</translation>
    </message>
    <message>
        <source>Token %1 (%2) was made, but nobody has its value. Revoke it: %3</source>
        <translation>أُنشئ الرمز %1 (%2)، لكن لا أحد لديه قيمته. أبطِله: %3</translation>
    </message>
    <message>
        <source>List the changes made from this computer; TEXT filters as the window&apos;s search does.</source>
        <translation>سرد التغييرات التي أُجريت من هذا الجهاز؛ يرشّح TEXT كما يفعل بحث النافذة.</translation>
    </message>
    <message>
        <source>Standard output is closed, so nobody would have the value</source>
        <translation>الخرج القياسي مغلق، فلن تكون القيمة لدى أحد</translation>
    </message>
    <message>
        <source>Name a file with --secret-to, or leave standard output open</source>
        <translation>حدِّد ملفًا باستعمال ‎--secret-to، أو اترك الخرج القياسي مفتوحًا</translation>
    </message>
    <message>
        <source>Token %1 was made, but nobody has its value: %2 Revoke it: %3</source>
        <translation>أُنشئ الرمز %1، لكن قيمته ليست لدى أحد: %2 أبطِله: %3</translation>
    </message>
    <message>
        <source>This is a part of a token&apos;s value, too short to tell of which account</source>
        <translation>هذا جزء من قيمة رمز، وهو أقصر من أن يدل على حسابه</translation>
    </message>
    <message>
        <source>Run %1 begins. Should it be interrupted, this takes back what it has done: %2</source>
        <translation>يبدأ التشغيل %1. إن انقطع، فهذا يتراجع عما فعله: %2</translation>
    </message>
    <message>
        <source>Run %1 begins</source>
        <translation>يبدأ التشغيل %1</translation>
    </message>
    <message>
        <source>Run %1 was interrupted. Tokens of service account %2 that it has revoked: %3. What takes that back: %4</source>
        <translation>انقطع التشغيل %1. رموز حساب الخدمة %2 التي أبطلها: %3. ما يتراجع عن ذلك: %4</translation>
    </message>
    <message>
        <source>Whether this run revoked it is not known; restore it by its id</source>
        <translation>لا يُعرف هل أبطله هذا التشغيل؛ استعده بمعرّفه</translation>
    </message>
    <message>
        <source>What removes the connection &quot;%1&quot;: %2</source>
        <translation>ما يزيل الاتصال «%1»: %2</translation>
    </message>
    <message>
        <source>Use its id, one of these: %1</source>
        <translation>استخدم معرّفه، وهو أحد هذه: %1</translation>
    </message>
    <message>
        <source>Run %1 was interrupted. Whether it revoked these tokens of service account %2 is not known: %3. What restores them: %4</source>
        <translation>انقطع التشغيل %1. لا يُعرف هل أبطل هذه الرموز لحساب الخدمة %2: %3. ما يستعيدها: %4</translation>
    </message>
    <message>
        <source>Run %1 has left service account %2 active. Tokens of it that it has revoked: %3. What takes that back: %4</source>
        <translation>ترك التشغيل %1 حساب الخدمة %2 نشطًا. رموزه التي أبطلها: %3. ما يتراجع عن ذلك: %4</translation>
    </message>
    <message>
        <source>Run %1 has left service account %2 active. Whether it revoked these tokens of it is not known: %3. What restores them: %4</source>
        <translation>ترك التشغيل %1 حساب الخدمة %2 نشطًا. لا يُعرف هل أبطل هذه الرموز منه: %3. ما يستعيدها: %4</translation>
    </message>
    <message>
        <source>A time that this asks for could not be read or is not stated, so there may be more than what was found</source>
        <translation>وقت يُسأل عنه هنا تعذّرت قراءته أو لم يُذكر، لذا قد يوجد أكثر مما عُثر عليه</translation>
    </message>
    <message>
        <source>An earlier request was left before its answer came: %1: %2 (%3). %4</source>
        <translation>تُرك طلب سابق قبل وصول جوابه: %1: %2 (%3). %4</translation>
    </message>
    <message>
        <source>The server does not say of every token whose it is, so there may be more than what was found</source>
        <translation>لا يذكر الخادم مالك كل رمز، لذا قد يوجد أكثر مما عُثر عليه</translation>
    </message>
    <message>
        <source>The keychain did not know its end yet; from now on a cut at the end is found, too.</source>
        <translation>لم تكن حلقة المفاتيح تعرف نهايته بعد؛ من الآن فصاعدًا يُكتشف الاقتطاع من النهاية أيضًا.</translation>
    </message>
    <message>
        <source>There is no folder to keep anything in: this account has no home</source>
        <translation>لا يوجد مجلد يُحفظ فيه أي شيء: ليس لهذا الحساب مجلد منزل</translation>
    </message>
    <message>
        <source>Set HOME, or XDG_DATA_HOME and XDG_CONFIG_HOME, or name a folder with --data-dir</source>
        <translation>عيّن HOME، أو XDG_DATA_HOME وXDG_CONFIG_HOME، أو سمِّ مجلدًا باستخدام --data-dir</translation>
    </message>
    <message>
        <source>Whether this run revoked some tokens is not known. Only if they are to work after all: %1</source>
        <translation>لا يُعرف هل أبطل هذا التشغيل بعض الرموز. فقط إن كان يجب أن تعمل رغم ذلك: %1</translation>
    </message>
    <message>
        <source>Judge all tokens and accounts by a policy; ends with 1 when something is to be decided.</source>
        <translation>تقييم كل الرموز والحسابات وفق سياسة؛ ينتهي بالقيمة 1 عند وجود ما يلزم البتّ فيه.</translation>
    </message>
    <message>
        <source>json or csv.</source>
        <translation>json أو csv.</translation>
    </message>
    <message>
        <source>Only what was changed over this saved connection, by its name or id.</source>
        <translation>ما غُيّر عبر هذا الاتصال المحفوظ فقط، باسمه أو معرّفه.</translation>
    </message>
    <message>
        <source>--format takes json or csv, not &quot;%1&quot;</source>
        <translation>الخيار --format يقبل json أو csv، لا «%1»</translation>
    </message>
</context>
<context>
    <name>ToldNotices</name>
    <message>
        <source>The record of what was told cannot be read</source>
        <translation>تتعذّر قراءة سجل التنبيهات</translation>
    </message>
    <message>
        <source>The record of what was told was written by a newer release</source>
        <translation>سجل التنبيهات كتبه إصدار أحدث</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>The token is not on the server&apos;s list any more</source>
        <translation>لم يعد الرمز في قائمة الخادم</translation>
    </message>
    <message>
        <source>It was changed since: it is not as this change left it</source>
        <translation>تغيّر منذ ذلك الحين: ليس كما تركه هذا التغيير</translation>
    </message>
    <message>
        <source>The account is not on the server&apos;s list any more</source>
        <translation>لم يعد الحساب في قائمة الخادم</translation>
    </message>
    <message>
        <source>It was made on another connection</source>
        <translation>أُجري في اتصال آخر</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>It is not known yet whether it was carried out</source>
        <translation>لا يُعرف بعدُ هل نُفِّذ</translation>
    </message>
    <message>
        <source>The server&apos;s list has not been read yet</source>
        <translation>لم تُقرأ قائمة الخادم بعد</translation>
    </message>
    <message>
        <source>A deleted token cannot be brought back</source>
        <translation>لا يمكن إرجاع رمز محذوف</translation>
    </message>
    <message>
        <source>It cannot be taken back</source>
        <translation>لا يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>Restore the token</source>
        <translation>استعادة الرمز</translation>
    </message>
    <message>
        <source>Revoke the token</source>
        <translation>إبطال الرمز</translation>
    </message>
    <message>
        <source>Deactivate the account</source>
        <translation>تعطيل الحساب</translation>
    </message>
    <message>
        <source>Reactivate the account</source>
        <translation>إعادة تفعيل الحساب</translation>
    </message>
    <message>
        <source>Put back what it was</source>
        <translation>إعادة ما كان</translation>
    </message>
    <message>
        <source>None of these changed a token in a way that can be taken back; changes of accounts are taken back one by one</source>
        <translation>لم يغيّر أي منها رمزًا بطريقة يمكن التراجع عنها؛ أما تغييرات الحسابات فيُتراجع عنها واحدًا واحدًا</translation>
    </message>
    <message>
        <source>Some of these are taken back by restoring, others by revoking: choose changes of one kind</source>
        <translation>بعضها يُتراجع عنه بالاستعادة وبعضها بالإبطال: اختر تغييرات من نوع واحد</translation>
    </message>
    <message>
        <source>The list of service accounts could not be read the last time</source>
        <translation>تعذرت قراءة قائمة حسابات الخدمة في المرة الأخيرة</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>%1 could not be written</source>
        <translation>تعذّرت كتابة %1</translation>
    </message>
    <message>
        <source>Choose another folder, make room, or look at the folder&apos;s rights</source>
        <translation>اختر مجلدًا آخر، أو أفسح مكانًا، أو تحقّق من أذونات المجلد</translation>
    </message>
    <message>
        <source>%1 was called off before it was whole</source>
        <translation>أُلغي %1 قبل أن يكتمل</translation>
    </message>
</context>
<context>
    <name>tokendesk::AboutDialog</name>
    <message>
        <source>About Tokendesk</source>
        <translation>حول Tokendesk</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Service accounts and service tokens of a Qualytics deployment. Nothing is sent anywhere but to the deployments that you open.</source>
        <translation>حسابات الخدمة ورموز الخدمة في مثيل Qualytics. لا يُرسَل شيء إلى أي مكان سوى المثيلات التي تفتحها.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountFilterBar</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%Ln حسابات</numerusform>
            <numerusform>%Ln حسابًا</numerusform>
            <numerusform>%Ln حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>بلا اسم</translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم (&amp;س)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>الدور (&amp;د)</translation>
    </message>
    <message>
        <source>&amp;Teams</source>
        <translation>الفِرق (&amp;ف)</translation>
    </message>
    <message>
        <source>For example: Airflow production</source>
        <translation>مثلًا: Airflow production</translation>
    </message>
    <message>
        <source>This deployment&apos;s teams are not known here: type their names.</source>
        <translation>فِرق هذا المثيل غير معروفة هنا: اكتب أسماءها.</translation>
    </message>
    <message>
        <source>An account sees what its teams may see.</source>
        <translation>يرى الحساب ما يُسمح لفِرقه برؤيته.</translation>
    </message>
    <message>
        <source>%1 Each of its tokens can do the same: choose a lesser role where one will do.</source>
        <translation>‏%1 يستطيع كل رمز من رموزه فعل الشيء نفسه: اختر دورًا أدنى حيثما كفى.</translation>
    </message>
    <message>
        <source>Service id: %1</source>
        <translation>معرّف الخدمة: %1</translation>
    </message>
    <message>
        <source>The service id is made from the name.</source>
        <translation>يُنشأ معرّف الخدمة من الاسم.</translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountModel</name>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>0 نشط</numerusform>
            <numerusform>1 نشط</numerusform>
            <numerusform>2 نشطان</numerusform>
            <numerusform>%Ln نشطة</numerusform>
            <numerusform>%Ln نشطًا</numerusform>
            <numerusform>%Ln نشط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%Ln expiring)</source>
        <translation>
            <numerusform> (0 وشيك الانتهاء)</numerusform>
            <numerusform> (1 وشيك الانتهاء)</numerusform>
            <numerusform> (2 وشيكا الانتهاء)</numerusform>
            <numerusform> (%Ln وشيكة الانتهاء)</numerusform>
            <numerusform> (%Ln وشيك الانتهاء)</numerusform>
            <numerusform> (%Ln وشيك الانتهاء)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <translation>
            <numerusform>0 منتهي الصلاحية</numerusform>
            <numerusform>1 منتهي الصلاحية</numerusform>
            <numerusform>2 منتهيا الصلاحية</numerusform>
            <numerusform>%Ln منتهية الصلاحية</numerusform>
            <numerusform>%Ln منتهي الصلاحية</numerusform>
            <numerusform>%Ln منتهي الصلاحية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revoked</source>
        <translation>
            <numerusform>0 مُبطَل</numerusform>
            <numerusform>1 مُبطَل</numerusform>
            <numerusform>2 مُبطَلان</numerusform>
            <numerusform>%Ln مُبطَلة</numerusform>
            <numerusform>%Ln مُبطَلًا</numerusform>
            <numerusform>%Ln مُبطَل</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>معرّف الخدمة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>الفِرق</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>أقرب انتهاء</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>آخر تسجيل دخول</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln on their way</source>
        <translation>
            <numerusform>لا شيء قيد التنفيذ</numerusform>
            <numerusform>واحد قيد التنفيذ</numerusform>
            <numerusform>اثنان قيد التنفيذ</numerusform>
            <numerusform>%Ln قيد التنفيذ</numerusform>
            <numerusform>%Ln قيد التنفيذ</numerusform>
            <numerusform>%Ln قيد التنفيذ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountsPage</name>
    <message>
        <source>Service accounts</source>
        <translation>حسابات الخدمة</translation>
    </message>
    <message>
        <source>Details of the account</source>
        <translation>تفاصيل الحساب</translation>
    </message>
    <message>
        <source>Choose an account first</source>
        <translation>اختر حسابًا أولًا</translation>
    </message>
    <message>
        <source>Choose one account only</source>
        <translation>اختر حسابًا واحدًا فقط</translation>
    </message>
    <message>
        <source>Choose one account first</source>
        <translation>اختر حسابًا واحدًا أولًا</translation>
    </message>
    <message>
        <source>Your credential does not have the Admin role</source>
        <translation>ليس لبيانات اعتمادك الدور Admin</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>لم يُضبط أي عامل تصفية</translation>
    </message>
    <message>
        <source>service-accounts</source>
        <translation>service-accounts</translation>
    </message>
    <message>
        <source>No service accounts yet</source>
        <translation>لا توجد حسابات خدمة بعد</translation>
    </message>
    <message>
        <source>A service account is a user made for one automation. Make it and its first token in one go.</source>
        <translation>حساب الخدمة مستخدم مُنشأ لأتمتة واحدة. أنشئه مع رمزه الأول دفعة واحدة.</translation>
    </message>
    <message>
        <source>No account matches</source>
        <translation>لا يوجد حساب مطابق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) hidden by the filters.</source>
        <translation>
            <numerusform>لم تُخفِ عوامل التصفية أي حساب.</numerusform>
            <numerusform>أخفت عوامل التصفية حسابًا واحدًا.</numerusform>
            <numerusform>أخفت عوامل التصفية حسابين.</numerusform>
            <numerusform>أخفت عوامل التصفية %Ln حسابات.</numerusform>
            <numerusform>أخفت عوامل التصفية %Ln حسابًا.</numerusform>
            <numerusform>أخفت عوامل التصفية %Ln حساب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an account to see everything that is known of it.</source>
        <translation>اختر حسابًا لترى كل ما يُعرف عنه.</translation>
    </message>
    <message>
        <source>No containment of this account over this connection is kept here</source>
        <translation>لا يوجد هنا احتواء محفوظ لهذا الحساب عبر هذا الاتصال</translation>
    </message>
    <message>
        <source>Choose one account to contain it. “%1” takes several, and revokes their tokens, too</source>
        <extracomment>%1: the name of the action</extracomment>
        <translation>اختر حسابًا واحدًا لاحتوائه. يقبل «%1» عدة حسابات ويُبطل رموزها أيضًا</translation>
    </message>
    <message>
        <source>No account matches “%1”</source>
        <translation>لا حساب يطابق «%1»</translation>
    </message>
    <message>
        <source>Not for any of the selected accounts</source>
        <translation>لا ينطبق على أي من الحسابات المختارة</translation>
    </message>
</context>
<context>
    <name>tokendesk::ActionSearch</name>
    <message>
        <source>Search actions, tokens and accounts</source>
        <translation>البحث في الإجراءات والرموز والحسابات</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Enter: run it. Up and Down: choose. Esc: close.</source>
        <translation>Enter: تنفيذ. السهمان إلى الأعلى والأسفل: اختيار. Esc: إغلاق.</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>ليس الآن: %1</translation>
    </message>
    <message>
        <source>Nothing has such a name.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>This is a token&apos;s value, which is not kept.</source>
        <translation>هذه قيمة رمز، ولا تُحفظ.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ActivityFilterBar</name>
    <message>
        <source>What</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>المنفِّذ</translation>
    </message>
    <message>
        <source>This connection only</source>
        <translation>هذا الاتصال فقط</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرًا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>لم يُنفَّذ</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>غير واضح</translation>
    </message>
</context>
<context>
    <name>tokendesk::ActivityModel</name>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>المحصّلة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>المنفِّذ</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>المثيل</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Token or account</source>
        <translation>الرمز أو الحساب</translation>
    </message>
</context>
<context>
    <name>tokendesk::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Details of the change</source>
        <translation>تفاصيل التغيير</translation>
    </message>
    <message>
        <source>Choose one change first</source>
        <translation>اختر تغييرًا واحدًا أولًا</translation>
    </message>
    <message>
        <source>It is being verified</source>
        <translation>يجري التحقّق منه</translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <translation>لا شيء معروض</translation>
    </message>
    <message>
        <source>Choose a change first</source>
        <translation>اختر تغييرًا أولًا</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>لم يُضبط أي عامل تصفية</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1؟</translation>
    </message>
    <message>
        <source>This may be the credential that you are using: you could lock yourself out.</source>
        <translation>قد تكون هذه بيانات الاعتماد التي تستخدمها: قد تمنع نفسك من الدخول.</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>جارٍ التراجع…</translation>
    </message>
    <message>
        <source>I know that I may lose my own access</source>
        <translation>أعلم أنني قد أفقد وصولي</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>activity</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>جارٍ قراءة السجل…</translation>
    </message>
    <message>
        <source>Every change made with this program is written down here before it is sent: who, what, why, and how it ended.</source>
        <translation>كل تغيير يُجرى بهذا البرنامج يُدوَّن هنا قبل إرساله: مَن وماذا ولماذا وكيف انتهى.</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>لا يوجد تغيير مطابق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) hidden by the filters.</source>
        <translation>
            <numerusform>لم تُخفِ عوامل التصفية أي تغيير.</numerusform>
            <numerusform>أخفت عوامل التصفية تغييرًا واحدًا.</numerusform>
            <numerusform>أخفت عوامل التصفية تغييرين.</numerusform>
            <numerusform>أخفت عوامل التصفية %Ln تغييرات.</numerusform>
            <numerusform>أخفت عوامل التصفية %Ln تغييرًا.</numerusform>
            <numerusform>أخفت عوامل التصفية %Ln تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a change to see all that was written down of it.</source>
        <translation>اختر تغييرًا لترى كل ما دُوِّن عنه.</translation>
    </message>
    <message>
        <source>It was a change by itself</source>
        <translation>كان تغييرًا قائمًا بذاته</translation>
    </message>
    <message>
        <source>None of these tokens is on the server&apos;s list any more.</source>
        <translation>لم يعد أي من هذه الرموز في قائمة الخادم.</translation>
    </message>
    <message>
        <source>Takes back changes</source>
        <translation>يتراجع عن تغييرات</translation>
    </message>
    <message>
        <source>Nothing was changed over this connection yet</source>
        <translation>لم يتغير شيء عبر هذا الاتصال بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) made over other connections are not shown.</source>
        <translation>
            <numerusform>لا توجد تغييرات عبر اتصالات أخرى (%Ln).</numerusform>
            <numerusform>لا يُعرض تغيير واحد (%Ln) أُجري عبر اتصالات أخرى.</numerusform>
            <numerusform>لا يُعرض تغييران (%Ln) أُجريا عبر اتصالات أخرى.</numerusform>
            <numerusform>لا تُعرض %Ln تغييرات أُجريت عبر اتصالات أخرى.</numerusform>
            <numerusform>لا يُعرض %Ln تغييرًا أُجري عبر اتصالات أخرى.</numerusform>
            <numerusform>لا يُعرض %Ln تغيير أُجري عبر اتصالات أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all connections</source>
        <translation>عرض كل الاتصالات</translation>
    </message>
    <message>
        <source>It was not part of a containment over this connection</source>
        <translation>لم يكن جزءًا من احتواء عبر هذا الاتصال</translation>
    </message>
    <message>
        <source>Go to the tokens</source>
        <translation>الانتقال إلى الرموز</translation>
    </message>
    <message>
        <source>Nothing was changed with this program yet</source>
        <translation>لم يُغيَّر شيء بهذا البرنامج بعد</translation>
    </message>
    <message>
        <source>No change matches “%1”</source>
        <translation>لا تغيير يطابق «%1»</translation>
    </message>
</context>
<context>
    <name>tokendesk::Autostart</name>
    <message>
        <source>%1 could not be removed</source>
        <translation>تعذّرت إزالة %1</translation>
    </message>
    <message>
        <source>Look at the folder&apos;s rights, or remove it by hand</source>
        <translation>تحقّق من أذونات المجلد، أو أزله يدويًا</translation>
    </message>
</context>
<context>
    <name>tokendesk::Banner</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>tokendesk::BannerStack</name>
    <message>
        <source>Show fewer notices</source>
        <translation>عرض إشعارات أقل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more notice(s)</source>
        <translation>
            <numerusform>لا إشعارات أخرى</numerusform>
            <numerusform>إشعار آخر واحد</numerusform>
            <numerusform>إشعاران آخران</numerusform>
            <numerusform>%Ln إشعارات أخرى</numerusform>
            <numerusform>%Ln إشعارًا آخر</numerusform>
            <numerusform>%Ln إشعار آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::BrowserSignIn</name>
    <message numerus="yes">
        <source>Nothing came back from the browser within %Ln minute(s)</source>
        <translation>
            <numerusform>لم يصل شيء من المتصفّح</numerusform>
            <numerusform>لم يصل شيء من المتصفّح خلال دقيقة واحدة</numerusform>
            <numerusform>لم يصل شيء من المتصفّح خلال دقيقتين</numerusform>
            <numerusform>لم يصل شيء من المتصفّح خلال %Ln دقائق</numerusform>
            <numerusform>لم يصل شيء من المتصفّح خلال %Ln دقيقة</numerusform>
            <numerusform>لم يصل شيء من المتصفّح خلال %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again, and allow it in the browser.</source>
        <translation>سجّل الدخول مرة أخرى، واسمح بذلك في المتصفّح.</translation>
    </message>
    <message>
        <source>This computer gives the program no port to wait for the browser at</source>
        <translation>لا يمنح هذا الحاسوب البرنامجَ منفذًا ينتظر المتصفّح عليه</translation>
    </message>
    <message>
        <source>Paste a token instead.</source>
        <translation>الصق رمزًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>أُلغي تسجيل الدخول</translation>
    </message>
    <message>
        <source>The sign-in was not allowed in the browser</source>
        <translation>لم يُسمح بتسجيل الدخول في المتصفّح</translation>
    </message>
    <message>
        <source>Try again, or paste a token.</source>
        <translation>أعد المحاولة، أو الصق رمزًا.</translation>
    </message>
    <message>
        <source>The deployment answered the sign-in with something that is no token</source>
        <translation>رد المثيل على تسجيل الدخول بشيء ليس رمزًا</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came back from the browser within %Ln second(s)</source>
        <translation>
            <numerusform>لم يعد شيء من المتصفح</numerusform>
            <numerusform>لم يعد شيء من المتصفح خلال ثانية واحدة</numerusform>
            <numerusform>لم يعد شيء من المتصفح خلال ثانيتين</numerusform>
            <numerusform>لم يعد شيء من المتصفح خلال %Ln ثوانٍ</numerusform>
            <numerusform>لم يعد شيء من المتصفح خلال %Ln ثانية</numerusform>
            <numerusform>لم يعد شيء من المتصفح خلال %Ln ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::BulkRun</name>
    <message>
        <source>It was cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>The connection was closed</source>
        <translation>أُغلق الاتصال</translation>
    </message>
    <message>
        <source>Your own credential comes last, and not all before it was done</source>
        <translation>تأتي بيانات اعتمادك أنت في النهاية، ولم يتم كل ما قبلها</translation>
    </message>
    <message>
        <source>The server does not allow one of these changes with this credential</source>
        <translation>لا يسمح الخادم بأحد هذه التغييرات ببيانات الاعتماد هذه</translation>
    </message>
    <message>
        <source>The server does not accept the credential for these changes</source>
        <translation>لا يقبل الخادم بيانات الاعتماد لهذه التغييرات</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln failures in a row</source>
        <translation>
            <numerusform>توقّف بعد %Ln إخفاق</numerusform>
            <numerusform>توقّف بعد إخفاق واحد</numerusform>
            <numerusform>توقّف بعد إخفاقين متتاليين</numerusform>
            <numerusform>توقّف بعد %Ln إخفاقات متتالية</numerusform>
            <numerusform>توقّف بعد %Ln إخفاقًا متتاليًا</numerusform>
            <numerusform>توقّف بعد %Ln إخفاق متتالٍ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ChangeBanner</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>عاد كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>tokendesk::Changes</name>
    <message>
        <source>The account is not on the server&apos;s list any more</source>
        <translation>لم يعد الحساب في قائمة الخادم</translation>
    </message>
    <message>
        <source>The token is not on the server&apos;s list any more</source>
        <translation>لم يعد الرمز في قائمة الخادم</translation>
    </message>
    <message>
        <source>Whether the token was made is not known. When the server answers again, its list will tell, and this program will say so</source>
        <translation>لا يُعرف هل أُنشئ الرمز. عندما يجيب الخادم مجددًا ستُظهر قائمته ذلك، وسيُعلمك هذا البرنامج</translation>
    </message>
    <message>
        <source>The token was made, but its value never arrived here</source>
        <translation>أُنشئ الرمز، لكن قيمته لم تصل إلى هنا</translation>
    </message>
    <message>
        <source>The server&apos;s list shows that it did not happen</source>
        <translation>تُظهر قائمة الخادم أن ذلك لم يحدث</translation>
    </message>
    <message>
        <source>Takes back change %1</source>
        <translation>تراجع عن التغيير %1</translation>
    </message>
    <message>
        <source>A part of the server&apos;s list could not be read, so the token may be there. Look at the server itself before you make another</source>
        <translation>تعذرت قراءة جزء من قائمة الخادم، لذا قد يكون الرمز موجودًا. تحقق من الخادم نفسه قبل إنشاء رمز آخر</translation>
    </message>
    <message>
        <source>The server&apos;s list has a token of this name, but its times do not fit. Look at it before you make another: if nobody has its value, revoke it</source>
        <translation>في قائمة الخادم رمز بهذا الاسم، لكن أوقاته لا تتطابق. انظر إليه قبل إنشاء آخر: إن لم تكن قيمته لدى أحد فأبطله</translation>
    </message>
    <message>
        <source>It was asked for again later, and that one counts</source>
        <translation>طُلب مرة أخرى لاحقًا، وذلك الطلب هو المعتدّ به</translation>
    </message>
    <message>
        <source>the account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>the expiry</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>the state: it is revoked</source>
        <translation>الحالة: إنه ملغى</translation>
    </message>
    <message>
        <source>The server did not make it as asked. What differs: %1. Look at it in the list before anything uses it.</source>
        <translation>لم ينشئه الخادم كما طُلب. المختلف: %1. انظر إليه في القائمة قبل أن يستخدمه أي شيء.</translation>
    </message>
    <message>
        <source>Whether the account was made is not known. When the server answers again, its list will tell, and this program will say so</source>
        <translation>لا يُعرف هل أُنشئ الحساب. حين يجيب الخادم مجددًا تُظهر قائمته ذلك، ويخبرك هذا البرنامج به</translation>
    </message>
    <message>
        <source>The server&apos;s list has an account of this name, but its times do not fit. Look at it before you make another</source>
        <translation>في قائمة الخادم حساب بهذا الاسم، لكن أوقاته لا تتطابق. انظر فيه قبل إنشاء آخر</translation>
    </message>
    <message>
        <source>A part of the server&apos;s list could not be read, so the account may be there. Look at the server itself before you make another</source>
        <translation>تعذرت قراءة جزء من قائمة الخادم، فقد يكون الحساب موجودًا. انظر في الخادم نفسه قبل إنشاء آخر</translation>
    </message>
    <message>
        <source>It was changed since: it is not as this change left it</source>
        <translation>تغيّر منذ ذلك الحين: ليس كما تركه هذا التغيير</translation>
    </message>
    <message>
        <source>It would take your own access as an administrator away. Edit the account, if you want that</source>
        <translation>سيسلبك ذلك وصولك أنت كمسؤول. حرِّر الحساب إن كنت تريد ذلك</translation>
    </message>
    <message>
        <source>This program may be using it. Revoke it in the list, if you want that</source>
        <translation>ربما يستخدمه هذا البرنامج. أبطله من القائمة إن كنت تريد ذلك</translation>
    </message>
    <message>
        <source>It stays active until each of its tokens is revoked</source>
        <translation>يبقى نشطًا حتى يُبطل كل رمز من رموزه</translation>
    </message>
    <message>
        <source>If the list is only late, Undo is there again when it shows the change</source>
        <translation>إذا كانت القائمة متأخرة فحسب، يعود «تراجع» حين تُظهر التغيير</translation>
    </message>
    <message>
        <source>An account is read before it is edited, so nothing was sent</source>
        <translation>يُقرأ الحساب قبل تعديله، لذلك لم يُرسَل شيء</translation>
    </message>
    <message>
        <source>The server&apos;s list, as far as it can be read, does not have the account</source>
        <translation>لا تحوي قائمة الخادم الحساب، بقدر ما يمكن قراءتها</translation>
    </message>
    <message>
        <source>It is so already: somebody else has changed it meanwhile</source>
        <translation>هو كذلك بالفعل: غيّره شخص آخر في هذه الأثناء</translation>
    </message>
    <message>
        <source>Nobody has this value. Revoke the token (its ID is %1) and make another</source>
        <translation>هذه القيمة ليست لدى أحد. أبطِل الرمز (معرّفه %1) وأنشئ رمزًا آخر</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show the account: it was not made</source>
        <translation>لا تُظهر قائمة الخادم الحساب: لم يُنشأ</translation>
    </message>
    <message>
        <source>Create it now</source>
        <translation>أنشئه الآن</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show the token: it was not made</source>
        <translation>لا تُظهر قائمة الخادم الرمز: لم يُنشأ</translation>
    </message>
    <message>
        <source>Its value was never handed over. Somebody else has deleted the token since, so nobody needs it any more</source>
        <translation>لم تُسلَّم قيمته قط. حذف شخص آخر الرمز منذ ذلك الحين، فلم يعد أحد يحتاجها</translation>
    </message>
    <message>
        <source>Nobody has this value. Make another in the rotation; the token without a value (its ID is %1) is revoked then</source>
        <translation>هذه القيمة ليست لدى أحد. أنشئ رمزًا آخر في التدوير؛ وسيُبطَل حينها الرمز الذي بلا قيمة (معرّفه %1)</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show the account. Wait a moment and read the list again before you make another: a slow server may still be making it</source>
        <translation>لا تُظهر قائمة الخادم الحساب. انتظر لحظة واقرأ القائمة من جديد قبل أن تنشئ غيره: قد يكون خادم بطيء ما زال ينشئه</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show the token. Wait a moment and read the list again before you make another: a slow server may still be making it</source>
        <translation>لا تُظهر قائمة الخادم الرمز. انتظر لحظة واقرأ القائمة من جديد قبل أن تنشئ غيره: قد يكون خادم بطيء ما زال ينشئه</translation>
    </message>
</context>
<context>
    <name>tokendesk::ChoiceChip</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>البحث في %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 chosen</source>
        <translation>%1: اختير %2</translation>
    </message>
    <message>
        <source>Nothing has such a name.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ClipboardCountdown</name>
    <message>
        <source>Clear now</source>
        <translation>امسح الآن</translation>
    </message>
    <message>
        <source>Takes the value off the clipboard</source>
        <translation>يزيل القيمة من الحافظة</translation>
    </message>
    <message numerus="yes">
        <source>Token value on the clipboard for %Ln more second(s)</source>
        <translation>
            <numerusform>تُمسح قيمة الرمز من الحافظة الآن</numerusform>
            <numerusform>قيمة الرمز في الحافظة لثانية واحدة أخرى</numerusform>
            <numerusform>قيمة الرمز في الحافظة لثانيتين أخريين</numerusform>
            <numerusform>قيمة الرمز في الحافظة لـ %Ln ثوانٍ أخرى</numerusform>
            <numerusform>قيمة الرمز في الحافظة لـ %Ln ثانية أخرى</numerusform>
            <numerusform>قيمة الرمز في الحافظة لـ %Ln ثانية أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>كما في البداية</translation>
    </message>
    <message>
        <source>The columns, their order and their widths as the program brings them</source>
        <translation>الأعمدة وترتيبها وعرضها كما يأتي بها البرنامج</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>One column must remain.</source>
        <translation>يجب أن يبقى عمود واحد.</translation>
    </message>
    <message>
        <source>The ticked ones are shown, in this order. The space bar ticks; Alt+Up and Alt+Down move, Alt+Left and Alt+Right change the width.</source>
        <translation>تظهر الأعمدة المحددة بهذا الترتيب. مفتاح المسافة يحدد؛ و Alt+Up و Alt+Down ينقلان، و Alt+Left و Alt+Right يغيّران العرض.</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>أضيق</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>أعرض</translation>
    </message>
    <message>
        <source>Tick it first: it is not shown</source>
        <translation>حدِّده أولًا: إنه غير ظاهر</translation>
    </message>
    <message>
        <source>It is as narrow as it can be</source>
        <translation>لا يمكن أن يكون أضيق</translation>
    </message>
</context>
<context>
    <name>tokendesk::CommandPanel</name>
    <message>
        <source>It reads the value from its standard input, as with “vault kv put secret/etl token=-”. No shell is between; quotes work.</source>
        <translation>يقرأ القيمة من دخله القياسي، كما في «⁦vault kv put secret/etl token=-⁩». لا توجد صدفة أوامر بينهما؛ وعلامات الاقتباس تعمل.</translation>
    </message>
    <message>
        <source>Give to command</source>
        <translation>تمرير إلى الأمر</translation>
    </message>
    <message>
        <source>Co&amp;mmand</source>
        <translation>الأمر (&amp;ر)</translation>
    </message>
    <message>
        <source>A program of yours, and its arguments</source>
        <translation>برنامج لك، مع وسائطه</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>جارٍ التشغيل…</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConfirmDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>متابعة…</translation>
    </message>
    <message>
        <source>Asked a second time, because it is about your own access.</source>
        <translation>يُسأل مرة ثانية، لأن الأمر يتعلق بوصولك أنت.</translation>
    </message>
    <message>
        <source>Tick the box above first</source>
        <translation>حدِّد المربع أعلاه أولًا</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectController</name>
    <message>
        <source>Asking %1…</source>
        <translation>جارٍ سؤال %1…</translation>
    </message>
    <message>
        <source>Handing the token to the keychain…</source>
        <translation>جارٍ تسليم الرمز إلى حلقة المفاتيح…</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>جارٍ بدء البيئة التجريبية…</translation>
    </message>
    <message>
        <source>Removing what was kept…</source>
        <translation>جارٍ إزالة ما حُفظ…</translation>
    </message>
    <message>
        <source>%1 is still kept: %2</source>
        <translation>ما زال %1 محفوظًا: %2</translation>
    </message>
    <message>
        <source>Connect again to go on for this run alone</source>
        <translation>اتصل مجددًا للمتابعة في هذا التشغيل وحده</translation>
    </message>
    <message>
        <source>You can remove what cannot be read in the settings, under Connections</source>
        <translation>يمكنك إزالة ما تتعذر قراءته في الإعدادات، ضمن «الاتصالات»</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectOptions</name>
    <message>
        <source>Certificate a&amp;uthority</source>
        <translation>مرجع التصديق (&amp;ص)</translation>
    </message>
    <message>
        <source>Client certificat&amp;e</source>
        <translation>شهادة العميل (&amp;ش)</translation>
    </message>
    <message>
        <source>Its private key</source>
        <translation>مفتاحها الخاص</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>عبارة مرور المفتاح</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>الوكيل (&amp;و)</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>مضيف الوكيل</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>التحديث (&amp;ت)</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>None besides the system&apos;s</source>
        <translation>لا شيء سوى ما في النظام</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>مرجع التصديق</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>شهادة العميل</translation>
    </message>
    <message>
        <source>In the same file</source>
        <translation>في الملف نفسه</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>المفتاح الخاص</translation>
    </message>
    <message>
        <source>Only for a protected key. It goes to the keychain, and is never shown again.</source>
        <translation>لمفتاح محمي فقط. تذهب إلى حلقة المفاتيح ولا تُعرض مجددًا أبدًا.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>By hand only</source>
        <translation>يدويًا فقط</translation>
    </message>
    <message>
        <source>Every </source>
        <comment>before a number of minutes</comment>
        <translation>كل </translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number of minutes</comment>
        <translation> دقيقة</translation>
    </message>
    <message>
        <source>Give the whole path of the file.</source>
        <translation>أعطِ المسار الكامل للملف.</translation>
    </message>
    <message>
        <source>Name the proxy&apos;s host.</source>
        <translation>سمِّ مضيف الوكيل.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>A user name holds no colon.</source>
        <translation>لا يحتوي اسم المستخدم على نقطتين رأسيتين.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>إنه طويل جدًا.</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>اسم مستخدم الوكيل</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>كلمة مرور الوكيل</translation>
    </message>
    <message>
        <source>This HTTP proxy</source>
        <translation>وكيل HTTP هذا</translation>
    </message>
    <message>
        <source>This SOCKS5 proxy</source>
        <translation>وكيل SOCKS5 هذا</translation>
    </message>
    <message>
        <source>Only if it asks for one</source>
        <translation>فقط إذا طلبه الوكيل</translation>
    </message>
    <message>
        <source>It goes to the keychain, and is never shown again.</source>
        <translation>تُحفظ في حلقة المفاتيح ولا تُعرض مرة أخرى أبدًا.</translation>
    </message>
    <message>
        <source>For %1, which the system names, and for no other.</source>
        <translation>للوكيل %1 الذي يحدده النظام، ولا لغيره.</translation>
    </message>
    <message>
        <source>Enter the user name that the password is for.</source>
        <translation>أدخل اسم المستخدم الذي تخصّه كلمة المرور.</translation>
    </message>
    <message>
        <source>Enter the password of this user.</source>
        <translation>أدخل كلمة مرور هذا المستخدم.</translation>
    </message>
    <message>
        <source>A PEM or DER file, for a deployment whose certificate your own authority has signed.</source>
        <translation>ملف PEM أو DER، لمثيل وقّعت شهادته جهة التصديق الخاصة بك.</translation>
    </message>
    <message>
        <source>A PEM, DER or PKCS#12 file, for a deployment that asks who you are before it asks for the token.</source>
        <translation>ملف PEM أو DER أو PKCS#12، لمثيل يسأل من أنت قبل أن يطلب الرمز.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.key *.der *.p12 *.pfx);;All files (*)</source>
        <translation>الشهادات (*.pem *.crt *.cer *.key *.der *.p12 *.pfx);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>This is no host. Write it like proxy.example.com, without a path or a user name.</source>
        <translation>هذا ليس مضيفًا. اكتبه مثل proxy.example.com، من دون مسار أو اسم مستخدم.</translation>
    </message>
    <message>
        <source>Fold the options away</source>
        <translation>طيّ الخيارات</translation>
    </message>
    <message>
        <source>Show the options</source>
        <translation>إظهار الخيارات</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectPage</name>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save without a test</source>
        <translation>حفظ من دون اختبار</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Explore the sandbox</source>
        <translation>استكشاف البيئة التجريبية</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Connect to a deployment</source>
        <translation>الاتصال بمثيل</translation>
    </message>
    <message>
        <source>No deployment at hand?</source>
        <translation>ليس لديك مثيل متاح؟</translation>
    </message>
    <message>
        <source>A real server on this computer, with made-up accounts and tokens, to try everything without risk.</source>
        <translation>خادم حقيقي على هذا الحاسوب، بحسابات ورموز مختلَقة، لتجربة كل شيء بلا مخاطرة.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Language and settings</source>
        <translation>اللغة والإعدادات</translation>
    </message>
    <message>
        <source>Reset sandbox…</source>
        <translation>إعادة ضبط البيئة التجريبية…</translation>
    </message>
    <message>
        <source>Import connections…</source>
        <translation>استيراد اتصالات…</translation>
    </message>
    <message>
        <source>What you have typed is lost when you leave. Press Escape again, or Cancel, to discard it.</source>
        <translation>يضيع ما كتبته عند المغادرة. اضغط Escape مرة أخرى، أو «إلغاء»، لتجاهله.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionCard</name>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Connection %1, %2</source>
        <translation>الاتصال %1، %2</translation>
    </message>
    <message>
        <source>%1 – choose, add or change connections</source>
        <translation>‏%1 – اختيار الاتصالات أو إضافتها أو تغييرها</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A connection, and what is special about it</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionForm</name>
    <message>
        <source>&amp;Token</source>
        <translation>الرمز (&amp;ر)</translation>
    </message>
    <message>
        <source>New &amp;token</source>
        <translation>الرمز الجديد (&amp;ر)</translation>
    </message>
    <message>
        <source>&amp;Keep for this run only</source>
        <translation>الاحتفاظ به لهذا التشغيل فقط (&amp;ح)</translation>
    </message>
    <message>
        <source>&amp;Read-only (reviewer mode)</source>
        <translation>للقراءة فقط (وضع المراجِع) (&amp;ف)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>العنوان (&amp;ع)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم (&amp;س)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>اللون (&amp;ل)</translation>
    </message>
    <message>
        <source>No token and no account can be changed over it. Decisions and notes of a review still can: they stay on this computer.</source>
        <translation>لا يمكن عبره تغيير أي رمز أو حساب. أما قرارات المراجعة وملاحظاتها فيمكن تغييرها: تبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>For another address, add another connection.</source>
        <translation>لعنوان آخر، أضف اتصالًا آخر.</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is in the keychain.</source>
        <translation>اتركه فارغًا للإبقاء على الرمز الموجود في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>A token of your own, or of a service account with the Admin role.</source>
        <translation>رمز خاص بك، أو بحساب خدمة دوره Admin.</translation>
    </message>
    <message>
        <source>Otherwise the token goes to the system&apos;s keychain, and nowhere else.</source>
        <translation>وإلا يذهب الرمز إلى حلقة مفاتيح النظام، وليس إلى أي مكان آخر.</translation>
    </message>
    <message>
        <source>%1 You can tick this box to connect now: the token is then kept in memory until the program ends.</source>
        <translation>‏%1 يمكنك وضع علامة في هذا المربع للاتصال الآن: يُحتفظ بالرمز عندئذٍ في الذاكرة حتى ينتهي البرنامج.</translation>
    </message>
    <message>
        <source>Finish the sign-in in the browser, or cancel it and paste a token.</source>
        <translation>أكمل تسجيل الدخول في المتصفّح، أو ألغه والصق رمزًا.</translation>
    </message>
    <message>
        <source>Sign in with the browser, paste a token, or choose the file that holds it.</source>
        <translation>سجّل الدخول بالمتصفّح، أو الصق رمزًا، أو اختر الملف الذي يحتويه.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionNotice</name>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>In two hours</source>
        <translation>بعد ساعتين</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionStore</name>
    <message>
        <source>The settings file %1 cannot be read, so its connections are not shown</source>
        <translation>تتعذّر قراءة ملف الإعدادات %1، لذا لا تُعرض اتصالاته</translation>
    </message>
    <message>
        <source>The connections were kept by a newer release; what this one does not know is left as it is</source>
        <translation>حُفظت الاتصالات بإصدار أحدث؛ وما لا يعرفه هذا الإصدار يُترك كما هو</translation>
    </message>
    <message>
        <source>The connection “%1” is skipped: %2</source>
        <translation>تُخطِّي الاتصال «%1»: %2</translation>
    </message>
    <message>
        <source>The connection “%1” is skipped: its proxy cannot be read</source>
        <translation>تُخطِّي الاتصال «%1»: تتعذّر قراءة وكيله</translation>
    </message>
    <message>
        <source>The connections could not be kept: %1 cannot be written</source>
        <translation>تعذّر حفظ الاتصالات: تتعذّر الكتابة في %1</translation>
    </message>
    <message>
        <source>A part of the settings file %1 cannot be read, and what it holds is not shown. The file as it was is kept as %2</source>
        <translation>تعذّرت قراءة جزء من ملف الإعدادات %1، ولا يظهر ما فيه. حُفظ الملف كما كان باسم %2</translation>
    </message>
    <message>
        <source>A part of the settings file %1 cannot be read, and what it holds is not shown</source>
        <translation>تعذّرت قراءة جزء من ملف الإعدادات %1، ولا يظهر ما فيه</translation>
    </message>
    <message>
        <source>See to it that the file and its folder can be written and the disk is not full, then try again</source>
        <translation>تأكّد من إمكان الكتابة في الملف ومجلده ومن أن القرص غير ممتلئ، ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>If connections are missing, import an export of them, or add them again</source>
        <translation>إذا كانت هناك اتصالات ناقصة فاستورد تصديرًا لها، أو أضفها من جديد</translation>
    </message>
    <message>
        <source>Correct it in %1, or remove it</source>
        <translation>صحّحه في %1، أو أزله</translation>
    </message>
    <message>
        <source>The connection “%1” is skipped: a part of it is missing</source>
        <translation>يُتخطى الاتصال «%1»: ينقصه جزء</translation>
    </message>
    <message>
        <source>The connection “%1” is read-only: a part of it is missing</source>
        <translation>الاتصال «%1» للقراءة فقط: ينقصه جزء</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionSwitcher</name>
    <message>
        <source>Switch connection</source>
        <translation>تبديل الاتصال</translation>
    </message>
    <message>
        <source>Press a number, or type a part of the name.</source>
        <translation>اضغط رقمًا، أو اكتب جزءًا من الاسم.</translation>
    </message>
    <message>
        <source>Part of the name or host</source>
        <translation>جزء من الاسم أو المضيف</translation>
    </message>
    <message>
        <source>Name or host</source>
        <translation>الاسم أو المضيف</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>مفتوح الآن</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>إضافة اتصال…</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionsPage</name>
    <message>
        <source>read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>refreshed by hand</source>
        <translation>يُحدَّث يدويًا</translation>
    </message>
    <message numerus="yes">
        <source>refreshed every %Ln minute(s)</source>
        <translation>
            <numerusform>يُحدَّث كل 0 دقيقة</numerusform>
            <numerusform>يُحدَّث كل دقيقة</numerusform>
            <numerusform>يُحدَّث كل دقيقتين</numerusform>
            <numerusform>يُحدَّث كل %Ln دقائق</numerusform>
            <numerusform>يُحدَّث كل %Ln دقيقة</numerusform>
            <numerusform>يُحدَّث كل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>None is kept yet</source>
        <translation>لا اتصالات محفوظة بعد</translation>
    </message>
    <message>
        <source>No connection is kept yet</source>
        <translation>لا يوجد اتصال محفوظ بعد</translation>
    </message>
    <message>
        <source>It is the first one already</source>
        <translation>هو الأول أصلًا</translation>
    </message>
    <message>
        <source>It is the last one already</source>
        <translation>هو الأخير أصلًا</translation>
    </message>
    <message>
        <source>They stand in this order in the menu and in “Switch connection”, which numbers them. Name, colour, read-only, proxy, certificates and refreshing are set for each.</source>
        <translation>تظهر بهذا الترتيب في القائمة وفي «تبديل الاتصال» الذي يرقّمها. يُضبط الاسم واللون والقراءة فقط والوكيل والشهادات والتحديث لكل اتصال على حدة.</translation>
    </message>
    <message>
        <source>%1 · cannot be read</source>
        <translation>%1 · تتعذر قراءته</translation>
    </message>
    <message>
        <source>It cannot be read: correct it in the settings file, or remove it</source>
        <translation>تتعذر قراءته: صحّحه في ملف الإعدادات أو أزله</translation>
    </message>
</context>
<context>
    <name>tokendesk::ContainDialog</name>
    <message>
        <source>Revoked %1</source>
        <translation>أُبطل %1</translation>
    </message>
    <message>
        <source>Failed for %1: %2</source>
        <translation>فشل مع %1:‏ %2</translation>
    </message>
    <message>
        <source>Deactivated the account</source>
        <translation>عُطِّل الحساب</translation>
    </message>
    <message>
        <source>Ended: no active token is left</source>
        <translation>الانتهاء: لم يبقَ رمز نشط</translation>
    </message>
    <message>
        <source>Ended early: %1</source>
        <translation>انتهى قبل أوانه: %1</translation>
    </message>
    <message>
        <source>%1 UTC   %2</source>
        <comment>time, then what happened</comment>
        <translation>%1 UTC   %2</translation>
    </message>
    <message>
        <source>Also &amp;deactivate the account</source>
        <translation>تعطيل الحساب أيضًا (&amp;ع)</translation>
    </message>
    <message>
        <source>I know that this is my own account, and have another way in</source>
        <translation>أعلم أن هذا حسابي أنا، ولديّ طريقة أخرى للدخول</translation>
    </message>
    <message>
        <source>Export timeline…</source>
        <translation>تصدير المخطط الزمني…</translation>
    </message>
    <message>
        <source>Restore exactly these…</source>
        <translation>استعادة هذه بالضبط…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Contain now</source>
        <translation>الاحتواء الآن</translation>
    </message>
    <message>
        <source>Contain %1?</source>
        <translation>هل تريد احتواء %1؟</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>المخطط الزمني</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) revoked</source>
        <translation>
            <numerusform>لم يُبطَل أي رمز</numerusform>
            <numerusform>أُبطل رمز واحد</numerusform>
            <numerusform>أُبطل رمزان</numerusform>
            <numerusform>أُبطلت %Ln رموز</numerusform>
            <numerusform>أُبطل %Ln رمزًا</numerusform>
            <numerusform>أُبطل %Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 is contained</source>
        <translation>تم احتواء %1</translation>
    </message>
    <message>
        <source>No active token is left, and the account is deactivated.</source>
        <translation>لم يبقَ رمز نشط، والحساب معطَّل.</translation>
    </message>
    <message>
        <source>No active token is left.</source>
        <translation>لم يبقَ رمز نشط.</translation>
    </message>
    <message>
        <source>%1 is not contained</source>
        <translation>لم يتم احتواء %1</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln token(s) now</source>
        <translation>
            <numerusform>إبطال 0 رمز الآن</numerusform>
            <numerusform>إبطال رمز واحد الآن</numerusform>
            <numerusform>إبطال رمزين الآن</numerusform>
            <numerusform>إبطال %Ln رموز الآن</numerusform>
            <numerusform>إبطال %Ln رمزًا الآن</numerusform>
            <numerusform>إبطال %Ln رمز الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>containment</source>
        <translation>containment</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) not revoked, the most recently used first:</source>
        <translation>
            <numerusform>لا رموز غير مُبطَلة (%Ln):</numerusform>
            <numerusform>رمز واحد غير مُبطَل (%Ln):</numerusform>
            <numerusform>رمزان غير مُبطَلين (%Ln)، الأحدث استخدامًا أولًا:</numerusform>
            <numerusform>%Ln رموز غير مُبطَلة، الأحدث استخدامًا أولًا:</numerusform>
            <numerusform>%Ln رمزًا غير مُبطَل، الأحدث استخدامًا أولًا:</numerusform>
            <numerusform>%Ln رمز غير مُبطَل، الأحدث استخدامًا أولًا:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Containing %1…</source>
        <translation>جارٍ احتواء %1…</translation>
    </message>
    <message>
        <source>This deployment does not offer to deactivate an account</source>
        <translation>لا يوفّر هذا المثيل تعطيل الحسابات</translation>
    </message>
    <message>
        <source>Every token of this account that is not revoked is revoked now, the most recently used first, ahead of everything else. The list is read again until none is left. No other account is touched.</source>
        <translation>يُبطَل الآن كل رمز غير مُبطَل لهذا الحساب، والأحدث استعمالًا أولًا، قبل أي شيء آخر. وتُقرأ القائمة مجددًا حتى لا يبقى شيء. ولا يُمَس أي حساب آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) not clearly answered: the list will tell</source>
        <translation>
            <numerusform>لا طلبات دون جواب واضح: القائمة ستبيّن</numerusform>
            <numerusform>طلب واحد دون جواب واضح: القائمة ستبيّن</numerusform>
            <numerusform>طلبان دون جواب واضح: القائمة ستبيّن</numerusform>
            <numerusform>%Ln طلبات دون جواب واضح: القائمة ستبيّن</numerusform>
            <numerusform>%Ln طلبًا دون جواب واضح: القائمة ستبيّن</numerusform>
            <numerusform>%Ln طلب دون جواب واضح: القائمة ستبيّن</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping: what is on its way is awaited</source>
        <translation>جارٍ الإيقاف: يُنتظر ما هو في الطريق</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The list shows no active token of this account.</source>
        <translation>لا تُظهر القائمة أي رمز نشط لهذا الحساب.</translation>
    </message>
    <message>
        <source>Your own credential is revoked by then. Deactivate the account with another credential</source>
        <translation>ستكون بيانات اعتمادك قد أُبطلت حينها. عطِّل الحساب ببيانات اعتماد أخرى</translation>
    </message>
    <message>
        <source>The account is deactivated already</source>
        <translation>الحساب معطَّل بالفعل</translation>
    </message>
    <message>
        <source>Deactivate the account</source>
        <translation>تعطيل الحساب</translation>
    </message>
    <message>
        <source>Check the list again</source>
        <translation>التحقق من القائمة مجددًا</translation>
    </message>
    <message>
        <source>%1 has no active token, but is not deactivated</source>
        <translation>ليس لدى %1 أي رمز نشط، لكنه غير معطَّل</translation>
    </message>
    <message>
        <source>Containment of %1</source>
        <translation>احتواء %1</translation>
    </message>
    <message>
        <source>The list of tokens is not read, so it is not known which of this account are active now.</source>
        <translation>لم تُقرأ قائمة الرموز، فلا يُعرف أي رموز هذا الحساب نشط الآن.</translation>
    </message>
    <message>
        <source>It is still going on. The button Stop ends it: nothing more is begun then, and what was done stays done.</source>
        <translation>ما زال جاريًا. زر «إيقاف» ينهيه: لا يُبدأ بعدها شيء، وما تم يبقى.</translation>
    </message>
    <message>
        <source>What happened? It is shown under Activity (optional)</source>
        <translation>ماذا حدث؟ يظهر تحت «النشاط» (اختياري)</translation>
    </message>
    <message numerus="yes">
        <source>Started: %Ln token(s) not revoked</source>
        <translation>
            <numerusform>بدأ: لا رموز غير مُبطَلة</numerusform>
            <numerusform>بدأ: رمز واحد غير مُبطَل</numerusform>
            <numerusform>بدأ: رمزان غير مُبطَلين</numerusform>
            <numerusform>بدأ: %Ln رموز غير مُبطَلة</numerusform>
            <numerusform>بدأ: %Ln رمزًا غير مُبطَل</numerusform>
            <numerusform>بدأ: %Ln رمز غير مُبطَل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken up again: %Ln token(s) not revoked</source>
        <translation>
            <numerusform>استؤنف: لا رموز غير مُبطَلة</numerusform>
            <numerusform>استؤنف: رمز واحد غير مُبطَل</numerusform>
            <numerusform>استؤنف: رمزان غير مُبطَلين</numerusform>
            <numerusform>استؤنف: %Ln رموز غير مُبطَلة</numerusform>
            <numerusform>استؤنف: %Ln رمزًا غير مُبطَل</numerusform>
            <numerusform>استؤنف: %Ln رمز غير مُبطَل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln token(s) revoked</source>
        <translation>
            <numerusform>أُبطل %1 من لا رموز</numerusform>
            <numerusform>أُبطل %1 من رمز واحد</numerusform>
            <numerusform>أُبطل %1 من رمزين</numerusform>
            <numerusform>أُبطل %1 من %Ln رموز</numerusform>
            <numerusform>أُبطل %1 من %Ln رمزًا</numerusform>
            <numerusform>أُبطل %1 من %Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>No active token is left, and the account is deactivated (not by this run).</source>
        <translation>لم يبقَ رمز نشط، والحساب معطَّل (ليس بهذه العملية).</translation>
    </message>
    <message>
        <source>The account is deactivated, not by this run</source>
        <translation>الحساب معطَّل، ليس بهذه العملية</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>آخر استخدام: %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>لم يُستخدم قط</translation>
    </message>
    <message>
        <source>last use not known</source>
        <translation>آخر استخدام غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) not revoked yet</source>
        <translation>
            <numerusform>لا رموز غير مُبطَلة</numerusform>
            <numerusform>رمز واحد لم يُبطَل بعد</numerusform>
            <numerusform>رمزان لم يُبطَلا بعد</numerusform>
            <numerusform>%Ln رموز لم تُبطَل بعد</numerusform>
            <numerusform>%Ln رمزًا لم يُبطَل بعد</numerusform>
            <numerusform>%Ln رمز لم يُبطَل بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list shows %Ln token(s) of this account that are not revoked.</source>
        <translation>
            <numerusform>لا تُظهر القائمة أي رمز غير مُبطَل لهذا الحساب.</numerusform>
            <numerusform>تُظهر القائمة رمزًا واحدًا غير مُبطَل لهذا الحساب.</numerusform>
            <numerusform>تُظهر القائمة رمزين غير مُبطَلين لهذا الحساب.</numerusform>
            <numerusform>تُظهر القائمة %Ln رموز غير مُبطَلة لهذا الحساب.</numerusform>
            <numerusform>تُظهر القائمة %Ln رمزًا غير مُبطَل لهذا الحساب.</numerusform>
            <numerusform>تُظهر القائمة %Ln رمز غير مُبطَل لهذا الحساب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s): not known whether revoked</source>
        <translation>
            <numerusform>لا رموز لا يُعرف هل أُبطلت</numerusform>
            <numerusform>رمز واحد: لا يُعرف هل أُبطل</numerusform>
            <numerusform>رمزان: لا يُعرف هل أُبطلا</numerusform>
            <numerusform>%Ln رموز: لا يُعرف هل أُبطلت</numerusform>
            <numerusform>%Ln رمزًا: لا يُعرف هل أُبطلت</numerusform>
            <numerusform>%Ln رمز: لا يُعرف هل أُبطلت</numerusform>
        </translation>
    </message>
    <message>
        <source>whether the containment revoked it is not known</source>
        <extracomment>Beside a token</extracomment>
        <translation>لا يُعرف هل أبطله الاحتواء</translation>
    </message>
    <message>
        <source>The list shows %1 as revoked (whether by this run is not known; asked for at %2 UTC)</source>
        <extracomment>%1: a token; %2: a time</extracomment>
        <translation>تُظهر القائمة %1 مُبطَلًا (لا يُعرف هل أبطله هذا التشغيل؛ طُلب في %2 بالتوقيت العالمي)</translation>
    </message>
    <message>
        <source>Not clear for %1: %2</source>
        <translation>غير واضح لـ %1: %2</translation>
    </message>
    <message>
        <source>The list shows the account as deactivated (whether by this run is not known; asked for at %1 UTC)</source>
        <translation>تُظهر القائمة الحساب معطّلًا (لا يُعرف هل عطّله هذا التشغيل؛ طُلب في %1 بالتوقيت العالمي)</translation>
    </message>
    <message>
        <source>The account, which this containment deactivated, is active again.</source>
        <translation>الحساب الذي عطّله هذا الاحتواء نشط من جديد.</translation>
    </message>
    <message>
        <source>Read again: none left</source>
        <translation>قراءة جديدة: لم يبقَ شيء</translation>
    </message>
    <message numerus="yes">
        <source>Read again: %Ln left</source>
        <translation>
            <numerusform>قراءة جديدة: لم يبقَ شيء</numerusform>
            <numerusform>قراءة جديدة: بقي واحد</numerusform>
            <numerusform>قراءة جديدة: بقي اثنان</numerusform>
            <numerusform>قراءة جديدة: بقي %Ln</numerusform>
            <numerusform>قراءة جديدة: بقي %Ln</numerusform>
            <numerusform>قراءة جديدة: بقي %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s): answered as revoked, but listed as active</source>
        <translation>
            <numerusform>لا رموز مُبطَلة حسب الجواب ونشطة حسب القائمة</numerusform>
            <numerusform>رمز واحد: مُبطَل حسب الجواب، نشط حسب القائمة</numerusform>
            <numerusform>رمزان: مُبطَلان حسب الجواب، نشطان حسب القائمة</numerusform>
            <numerusform>%Ln رموز: مُبطَلة حسب الجواب، نشطة حسب القائمة</numerusform>
            <numerusform>%Ln رمزًا: مُبطَلة حسب الجواب، نشطة حسب القائمة</numerusform>
            <numerusform>%Ln رمز: مُبطَلة حسب الجواب، نشطة حسب القائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>The list shows none of what was revoked as revoked</source>
        <translation>لا تُظهر القائمة شيئًا مما أُبطل على أنه مُبطَل</translation>
    </message>
</context>
<context>
    <name>tokendesk::Containment</name>
    <message>
        <source>The list could not be read again: %1</source>
        <translation>تعذّرت إعادة قراءة القائمة: %1</translation>
    </message>
    <message>
        <source>Takes back the containment of %1</source>
        <translation>تراجع عن احتواء %1</translation>
    </message>
    <message>
        <source>It was not answered before the interruption</source>
        <translation>لم تصل إجابة قبل الانقطاع</translation>
    </message>
    <message>
        <source>The server did not give its list of tokens, so it is not known whether any is still active. Connect with an admin&apos;s credential and contain the account again, or look at the server itself.</source>
        <translation>لم يعطِ الخادم قائمة رموزه، لذا لا يُعرف ما إذا كان أي منها لا يزال نشطًا. اتصل ببيانات اعتماد مسؤول واحتوِ الحساب مرة أخرى، أو تحقّق من الخادم نفسه.</translation>
    </message>
    <message>
        <source>A part of the server&apos;s list of tokens could not be read, so another token may still be active. Look at the server itself.</source>
        <translation>تعذّرت قراءة جزء من قائمة رموز الخادم، لذا قد يكون رمز آخر لا يزال نشطًا. تحقّق من الخادم نفسه.</translation>
    </message>
    <message>
        <source>The account is not on the server&apos;s list any more, so it is not known whether any token is still active. Look at the server itself.</source>
        <translation>لم يعد الحساب في قائمة الخادم، لذا لا يُعرف ما إذا كان أي رمز لا يزال نشطًا. تحقّق من الخادم نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>The server answered that all were revoked, but its list still shows %Ln token(s) as active. The list may be late, or nothing was done: try again in a moment, and look at the server itself if it stays so.</source>
        <translation>
            <numerusform>أجاب الخادم بأن الجميع أُبطل، ولا تُظهر قائمته أي رمز نشط (%Ln).</numerusform>
            <numerusform>أجاب الخادم بأن الجميع أُبطل، لكن قائمته ما زالت تُظهر رمزًا واحدًا نشطًا. ربما تأخرت القائمة، أو لم يُنفَّذ شيء: حاول مجددًا بعد لحظة، وانظر في الخادم نفسه إن بقي الأمر كذلك.</numerusform>
            <numerusform>أجاب الخادم بأن الجميع أُبطل، لكن قائمته ما زالت تُظهر رمزين نشطين. ربما تأخرت القائمة، أو لم يُنفَّذ شيء: حاول مجددًا بعد لحظة، وانظر في الخادم نفسه إن بقي الأمر كذلك.</numerusform>
            <numerusform>أجاب الخادم بأن الجميع أُبطل، لكن قائمته ما زالت تُظهر %Ln رموز نشطة. ربما تأخرت القائمة، أو لم يُنفَّذ شيء: حاول مجددًا بعد لحظة، وانظر في الخادم نفسه إن بقي الأمر كذلك.</numerusform>
            <numerusform>أجاب الخادم بأن الجميع أُبطل، لكن قائمته ما زالت تُظهر %Ln رمزًا نشطًا. ربما تأخرت القائمة، أو لم يُنفَّذ شيء: حاول مجددًا بعد لحظة، وانظر في الخادم نفسه إن بقي الأمر كذلك.</numerusform>
            <numerusform>أجاب الخادم بأن الجميع أُبطل، لكن قائمته ما زالت تُظهر %Ln رمز نشط. ربما تأخرت القائمة، أو لم يُنفَّذ شيء: حاول مجددًا بعد لحظة، وانظر في الخادم نفسه إن بقي الأمر كذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server does not say of %Ln active token(s) whose they are, so one of them may be this account&apos;s. They stand under “%1”. Look at the server itself.</source>
        <translation>
            <numerusform>يذكر الخادم مالك كل رمز نشط، فلا شيء تحت «%1».</numerusform>
            <numerusform>لا يذكر الخادم مالك رمز نشط واحد، فقد يكون لهذا الحساب. تجده تحت «%1». انظر في الخادم نفسه.</numerusform>
            <numerusform>لا يذكر الخادم مالك رمزين نشطين، فقد يكون أحدهما لهذا الحساب. تجدهما تحت «%1». انظر في الخادم نفسه.</numerusform>
            <numerusform>لا يذكر الخادم مالك %Ln رموز نشطة، فقد يكون أحدها لهذا الحساب. تجدها تحت «%1». انظر في الخادم نفسه.</numerusform>
            <numerusform>لا يذكر الخادم مالك %Ln رمزًا نشطًا، فقد يكون أحدها لهذا الحساب. تجدها تحت «%1». انظر في الخادم نفسه.</numerusform>
            <numerusform>لا يذكر الخادم مالك %Ln رمز نشط، فقد يكون أحدها لهذا الحساب. تجدها تحت «%1». انظر في الخادم نفسه.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped before the account was deactivated.</source>
        <translation>أُوقف قبل تعطيل الحساب.</translation>
    </message>
    <message>
        <source>It was stopped before a list showed that no token is left. Tokens may still be active: try again, or look at the server itself.</source>
        <translation>أُوقف قبل أن تُظهر قائمة أنه لم يبقَ أي رمز. قد تكون رموز ما زالت نشطة: أعد المحاولة، أو انظر في الخادم نفسه.</translation>
    </message>
    <message>
        <source>The account could not be deactivated: %1</source>
        <translation>تعذّر تعطيل الحساب: %1</translation>
    </message>
    <message>
        <source>No token of the account is active, but the account itself is, so new tokens can be made for it.</source>
        <translation>لا رمز نشط للحساب، لكن الحساب نفسه نشط، فيمكن إنشاء رموز جديدة له.</translation>
    </message>
    <message>
        <source>It was not clearly answered</source>
        <translation>لم يكن الجواب واضحًا</translation>
    </message>
    <message>
        <source>It is tried again if the list shows it as active</source>
        <translation>تُعاد المحاولة إذا أظهرته القائمة نشطًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are not revoked. %1</source>
        <translation>
            <numerusform>كل الرموز مُبطَلة. %1</numerusform>
            <numerusform>رمز واحد غير مُبطَل. %1</numerusform>
            <numerusform>رمزان غير مُبطَلين. %1</numerusform>
            <numerusform>%Ln رموز غير مُبطَلة. %1</numerusform>
            <numerusform>%Ln رمزًا غير مُبطَل. %1</numerusform>
            <numerusform>%Ln رمز غير مُبطَل. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server answered of %Ln other token(s) that they were revoked, but its list still shows them as active.</source>
        <translation>
            <numerusform>لا رموز أخرى أجاب الخادم بأنها أُبطلت وما زالت قائمته تُظهرها نشطة.</numerusform>
            <numerusform>أجاب الخادم بأن رمزًا آخر أُبطل، لكن قائمته ما زالت تُظهره نشطًا.</numerusform>
            <numerusform>أجاب الخادم بأن رمزين آخرين أُبطلا، لكن قائمته ما زالت تُظهرهما نشطين.</numerusform>
            <numerusform>أجاب الخادم بأن %Ln رموز أخرى أُبطلت، لكن قائمته ما زالت تُظهرها نشطة.</numerusform>
            <numerusform>أجاب الخادم بأن %Ln رمزًا آخر أُبطل، لكن قائمته ما زالت تُظهرها نشطة.</numerusform>
            <numerusform>أجاب الخادم بأن %Ln رمز آخر أُبطل، لكن قائمته ما زالت تُظهرها نشطة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::CredentialInput</name>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>تسجيل الدخول بالمتصفّح (&amp;ب)</translation>
    </message>
    <message>
        <source>or</source>
        <translation>أو</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>تسجيل الدخول بالمتصفّح</translation>
    </message>
    <message>
        <source>Received from the browser</source>
        <translation>تم استلامه من المتصفّح</translation>
    </message>
    <message>
        <source>Cancel the sign-in in the browser first</source>
        <translation>ألغِ تسجيل الدخول في المتصفح أولًا</translation>
    </message>
</context>
<context>
    <name>tokendesk::CredentialNotice</name>
    <message>
        <source>%1 does not accept your credential any more: it has ended or was revoked.</source>
        <translation>لم يعد %1 يقبل بيانات اعتمادك: انتهت صلاحيتها أو أُبطلت.</translation>
    </message>
    <message>
        <source>What you see was read %1.</source>
        <translation>ما تراه قُرئ %1.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>تسجيل الدخول مجددًا…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Your own credential for %1 has ended (%2).</source>
        <translation>انتهت صلاحية بيانات اعتمادك لدى %1 (%2).</translation>
    </message>
    <message>
        <source>Your own credential for %1 ends %2. Renew it before, and go on without a break.</source>
        <translation>تنتهي صلاحية بيانات اعتمادك لدى %1 قريبًا (%2). جدّدها قبل ذلك لتتابع دون انقطاع.</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>تجديد…</translation>
    </message>
</context>
<context>
    <name>tokendesk::DateField</name>
    <message>
        <source>Open the calendar</source>
        <translation>فتح التقويم</translation>
    </message>
    <message>
        <source>This is not a day. Write it like this: %1.</source>
        <translation>هذا ليس تاريخًا. اكتبه هكذا: %1.</translation>
    </message>
</context>
<context>
    <name>tokendesk::DaysDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>It takes a number of days from 1 to %1.</source>
        <translation>يلزم عدد أيام من 1 إلى %1.</translation>
    </message>
</context>
<context>
    <name>tokendesk::DecisionDialog</name>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>It &amp;returns on</source>
        <translation>تاريخ العودة (&amp;ع)</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>السبب (&amp;س)</translation>
    </message>
    <message>
        <source>Decide: %1</source>
        <translation>اتخاذ قرار: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Decide %Ln finding(s)</source>
        <translation>
            <numerusform>اتخاذ قرار بشأن 0 نتيجة</numerusform>
            <numerusform>اتخاذ قرار بشأن نتيجة واحدة</numerusform>
            <numerusform>اتخاذ قرار بشأن نتيجتين</numerusform>
            <numerusform>اتخاذ قرار بشأن %Ln نتائج</numerusform>
            <numerusform>اتخاذ قرار بشأن %Ln نتيجة</numerusform>
            <numerusform>اتخاذ قرار بشأن %Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>The same decision for each of them.</source>
        <translation>القرار نفسه لكل منها.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>اتخاذ القرار</translation>
    </message>
    <message>
        <source>An auditor reads this: say why it may stay as it is.</source>
        <translation>سيقرأ هذا مدقِّق: اذكر لماذا يجوز أن تبقى الحال على ما هي عليه.</translation>
    </message>
    <message>
        <source>Nothing is changed yet. The decision is written down; carry it out with the buttons beside the finding.</source>
        <translation>لم يتغيّر شيء بعد. يُدوَّن القرار؛ نفّذه بالأزرار المجاورة للنتيجة.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>اذكر السبب.</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>جارٍ التدوين…</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>التراجع عن القرار</translation>
    </message>
    <message>
        <source>Choose %1 or a later day.</source>
        <translation>اختر %1 أو يومًا بعده.</translation>
    </message>
    <message>
        <source>An auditor reads this: say why it may wait until then.</source>
        <translation>سيقرأ هذا مدقِّق: اذكر لماذا يجوز الانتظار حتى ذلك الحين.</translation>
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
        <translation>تحرّكه مفاتيح الأسهم، وينقله Home وEnd إلى أقصاه، ويعيده Enter إلى مكانه.</translation>
    </message>
</context>
<context>
    <name>tokendesk::EditAccountDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>تحرير %1</translation>
    </message>
    <message>
        <source>I know that this takes my own access as an administrator away</source>
        <translation>أعلم أن هذا يسلبني وصولي كمسؤول</translation>
    </message>
    <message>
        <source>A change of the role or the teams acts at once on every token of the account.</source>
        <translation>يسري تغيير الدور أو الفِرق فورًا على كل رموز الحساب.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>لم يتغيّر شيء بعد</translation>
    </message>
    <message>
        <source>This is the account whose credential you are using. Without the Admin role you can manage nothing here any more, and cannot take this back yourself.</source>
        <translation>هذا هو الحساب الذي تستخدم بيانات اعتماده. من دون الدور Admin لن تستطيع إدارة أي شيء هنا، ولن تستطيع التراجع عن ذلك بنفسك.</translation>
    </message>
    <message>
        <source>Saving the changes…</source>
        <translation>جارٍ حفظ التغييرات…</translation>
    </message>
</context>
<context>
    <name>tokendesk::EditConnectionDialog</name>
    <message>
        <source>Edit connection</source>
        <translation>تحرير الاتصال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>جارٍ سؤال %1…</translation>
    </message>
    <message>
        <source>Handing it to the keychain…</source>
        <translation>جارٍ تسليمه إلى حلقة المفاتيح…</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>هل تريد إزالة %1؟</translation>
    </message>
    <message>
        <source>Its token is taken out of the keychain, and its address, name and colour are forgotten.</source>
        <translation>يُزال رمزه من حلقة المفاتيح، ويُنسى عنوانه واسمه ولونه.</translation>
    </message>
    <message>
        <source>Nothing changes on the server: the token stays valid there. What this program has written down of its work stays too.</source>
        <translation>لا يتغيّر شيء على الخادم: يبقى الرمز صالحًا هناك. ويبقى أيضًا ما دوّنه هذا البرنامج عن عمله.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>إزالة الاتصال</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>جارٍ الإزالة…</translation>
    </message>
    <message>
        <source>Save without a test</source>
        <translation>حفظ من دون اختبار</translation>
    </message>
</context>
<context>
    <name>tokendesk::EvidenceDialog</name>
    <message>
        <source>Evidence pack</source>
        <translation>حزمة الأدلة</translation>
    </message>
    <message>
        <source>&amp;In the folder</source>
        <translation>في المجلد (&amp;م)</translation>
    </message>
    <message>
        <source>&amp;Hash of its manifest</source>
        <translation>تجزئة بيانها (&amp;ت)</translation>
    </message>
    <message>
        <source>A folder of its own with the report as PDF and HTML, and the same as tables and data: CSV, JSON, SARIF, a calendar, the policy.</source>
        <translation>مجلد مستقل فيه التقرير بصيغتي PDF وHTML، ومحتواه نفسه كجداول وبيانات: CSV وJSON وSARIF وتقويم والسياسة.</translation>
    </message>
    <message>
        <source>The review is not finished: the report says so. A folder of its own with the report as PDF and HTML, and the same as tables and data: CSV, JSON, SARIF, a calendar, the policy.</source>
        <translation>لم تنتهِ المراجعة: يذكر التقرير ذلك. مجلد مستقل فيه التقرير بصيغتي PDF وHTML، ومحتواه نفسه كجداول وبيانات: CSV وJSON وSARIF وتقويم والسياسة.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>It will be called “%1”.</source>
        <translation>سيكون اسمها «%1».</translation>
    </message>
    <message>
        <source>Write it down elsewhere, in a ticket for example: with it anybody can prove later that nothing was altered. It is no signature.</source>
        <translation>دوِّنها في مكان آخر، في تذكرة مثلًا: بها يستطيع أي شخص أن يثبت لاحقًا أن شيئًا لم يُعدَّل. ليست توقيعًا.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Write the pack</source>
        <translation>كتابة الحزمة</translation>
    </message>
    <message>
        <source>Folder for the evidence pack</source>
        <translation>مجلد حزمة الأدلة</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another one.</source>
        <translation>لا يوجد مجلد كهذا. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>جارٍ كتابة التقرير…</translation>
    </message>
    <message>
        <source>The evidence pack is written</source>
        <translation>كُتبت حزمة الأدلة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Calling it off…</source>
        <translation>يجري الإلغاء…</translation>
    </message>
    <message>
        <source>No program on this desktop opens folders.</source>
        <translation>لا يوجد على سطح المكتب هذا برنامج يفتح المجلدات.</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>لم يعد المجلد موجودًا.</translation>
    </message>
    <message>
        <source>No review is under way: the report is a draft of how everything stands now. A folder of its own with the report as PDF and HTML, and the same as tables and data: CSV, JSON, SARIF, a calendar, the policy.</source>
        <translation>لا توجد مراجعة جارية: التقرير مسودة لما عليه كل شيء الآن. مجلد خاص فيه التقرير بصيغتي PDF و HTML، والشيء نفسه جداول وبيانات: CSV و JSON و SARIF وتقويم والسياسة.</translation>
    </message>
    <message>
        <source>The review from %1 to %2</source>
        <translation>المراجعة من %1 إلى %2</translation>
    </message>
    <message>
        <source>The review since %1</source>
        <translation>المراجعة الجارية منذ %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::ExpiryPicker</name>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
</context>
<context>
    <name>tokendesk::ExpiryTimeline</name>
    <message>
        <source>Expiries</source>
        <translation>مواعيد الانتهاء</translation>
    </message>
    <message>
        <source>Expiries %1</source>
        <translation>مواعيد الانتهاء %1</translation>
    </message>
    <message>
        <source>token state</source>
        <translation>حالة الرمز</translation>
    </message>
    <message>
        <source>gravest finding</source>
        <translation>أشد نتيجة</translation>
    </message>
    <message>
        <source>Bars show the %1</source>
        <translation>تُظهر الأعمدة %1</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>إظهار المخطط الزمني</translation>
    </message>
    <message>
        <source>Fold the timeline away</source>
        <translation>طيّ المخطط الزمني</translation>
    </message>
    <message>
        <source>Token expiries %1, %2</source>
        <translation>مواعيد انتهاء صلاحية الرموز %1، %2</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة (&amp;ط)…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF or picture…</source>
        <translation>حفظ بصيغة PDF أو صورة (&amp;ح)…</translation>
    </message>
    <message>
        <source>Print or save the timeline</source>
        <translation>طباعة المخطط الزمني أو حفظه</translation>
    </message>
    <message>
        <source>The server&apos;s list does not say, or not readably, when or whether they expire: they are in none of the bars</source>
        <translation>لا تذكر قائمة الخادم متى تنتهي أو هل تنتهي، أو لا يمكن قراءة ذلك: ليست في أي من الأعمدة</translation>
    </message>
</context>
<context>
    <name>tokendesk::FilterBar</name>
    <message>
        <source>More in the search text</source>
        <translation>المزيد في نص البحث</translation>
    </message>
    <message>
        <source>What stands beside “OR” or behind “-” has no chip: it counts all the same.</source>
        <translation>ما يجاور «OR» أو يلي «-» ليس له زر تصفية، لكنه محسوب على أي حال.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>عرض كل شيء من جديد</translation>
    </message>
    <message>
        <source>Take %1 out of the search</source>
        <translation>إزالة %1 من البحث</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) of the search are not understood: %1</source>
        <translation>
            <numerusform>كل أجزاء البحث مفهومة: %1</numerusform>
            <numerusform>جزء واحد من البحث غير مفهوم: %1</numerusform>
            <numerusform>جزءان من البحث غير مفهومين: %1</numerusform>
            <numerusform>%Ln أجزاء من البحث غير مفهومة: %1</numerusform>
            <numerusform>%Ln جزءًا من البحث غير مفهومة: %1</numerusform>
            <numerusform>%Ln جزء من البحث غير مفهومة: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>غير مفهوم: %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
</context>
<context>
    <name>tokendesk::FilterChip</name>
    <message>
        <source>%1 of %2 shown · %3 hidden by filters</source>
        <translation>يُعرض %1 من %2 · أخفت عوامل التصفية %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many rows are shown of how many that there are, where there is little room</extracomment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>tokendesk::FindingDelegate</name>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::FindingModel</name>
    <message numerus="yes">
        <source>%1: %Ln finding(s)</source>
        <translation>
            <numerusform>%1: لا نتائج</numerusform>
            <numerusform>%1: نتيجة واحدة</numerusform>
            <numerusform>%1: نتيجتان</numerusform>
            <numerusform>%1: %Ln نتائج</numerusform>
            <numerusform>%1: %Ln نتيجة</numerusform>
            <numerusform>%1: %Ln نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln finding(s), gravest %2, collapsed</source>
        <translation>
            <numerusform>%1: لا نتائج، أشدّها %2، مطويّة</numerusform>
            <numerusform>%1: نتيجة واحدة، خطورتها %2، مطويّة</numerusform>
            <numerusform>%1: نتيجتان، أشدّهما %2، مطويّة</numerusform>
            <numerusform>%1: %Ln نتائج، أشدّها %2، مطويّة</numerusform>
            <numerusform>%1: %Ln نتيجة، أشدّها %2، مطويّة</numerusform>
            <numerusform>%1: %Ln نتيجة، أشدّها %2، مطويّة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln finding(s), gravest %2, expanded</source>
        <translation>
            <numerusform>%1: لا نتائج، أشدّها %2، موسَّعة</numerusform>
            <numerusform>%1: نتيجة واحدة، خطورتها %2، موسَّعة</numerusform>
            <numerusform>%1: نتيجتان، أشدّهما %2، موسَّعة</numerusform>
            <numerusform>%1: %Ln نتائج، أشدّها %2، موسَّعة</numerusform>
            <numerusform>%1: %Ln نتيجة، أشدّها %2، موسَّعة</numerusform>
            <numerusform>%1: %Ln نتيجة، أشدّها %2، موسَّعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
</context>
<context>
    <name>tokendesk::FinishReviewDialog</name>
    <message>
        <source>Finish the review</source>
        <translation>إنهاء المراجعة</translation>
    </message>
    <message>
        <source>The lists are read once more, so that the record says how each token stands after the review. It cannot be changed afterwards.</source>
        <translation>تُقرأ القوائم مرة أخرى، كي يذكر السجل حالة كل رمز بعد المراجعة. لا يمكن تغييره بعد ذلك.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>حزمة الأدلة…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found any more, and nothing was decided about it.</source>
        <translation>
            <numerusform>لم تختفِ أي نتيجة من دون قرار.</numerusform>
            <numerusform>لم تعد نتيجة واحدة موجودة، ولم يُتَّخذ قرار بشأنها.</numerusform>
            <numerusform>لم تعد نتيجتان موجودتين، ولم يُتَّخذ قرار بشأنهما.</numerusform>
            <numerusform>لم تعد %Ln نتائج موجودة، ولم يُتَّخذ قرار بشأنها.</numerusform>
            <numerusform>لم تعد %Ln نتيجة موجودة، ولم يُتَّخذ قرار بشأنها.</numerusform>
            <numerusform>لم تعد %Ln نتيجة موجودة، ولم يُتَّخذ قرار بشأنها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the lists once more…</source>
        <translation>جارٍ قراءة القوائم مرة أخرى…</translation>
    </message>
    <message>
        <source>The review is finished</source>
        <translation>انتهت المراجعة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be decided: rows of the lists could not be read. The record says that it is not known, and names the rows.</source>
        <translation>
            <numerusform>لا شيء يتعذّر البتّ فيه.</numerusform>
            <numerusform>يتعذّر البتّ في نتيجة واحدة: تعذّرت قراءة صفوف من القوائم. يذكر السجل أن ذلك غير معروف، ويسمّي الصفوف.</numerusform>
            <numerusform>يتعذّر البتّ في نتيجتين: تعذّرت قراءة صفوف من القوائم. يذكر السجل أن ذلك غير معروف، ويسمّي الصفوف.</numerusform>
            <numerusform>يتعذّر البتّ في %Ln نتائج: تعذّرت قراءة صفوف من القوائم. يذكر السجل أن ذلك غير معروف، ويسمّي الصفوف.</numerusform>
            <numerusform>يتعذّر البتّ في %Ln نتيجة: تعذّرت قراءة صفوف من القوائم. يذكر السجل أن ذلك غير معروف، ويسمّي الصفوف.</numerusform>
            <numerusform>يتعذّر البتّ في %Ln نتيجة: تعذّرت قراءة صفوف من القوائم. يذكر السجل أن ذلك غير معروف، ويسمّي الصفوف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is left</source>
        <translation>إظهار ما بقي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) to rotate, revoke or delete not carried out yet. Do it on the Review page: decision:rotate,revoke,delete finds them there. The report lists each.</source>
        <translation>
            <numerusform>لا قرارات تدوير أو إبطال أو حذف لم تُنفَّذ. يجدها البحث decision:rotate,revoke,delete في صفحة «المراجعة».</numerusform>
            <numerusform>قرار تدوير أو إبطال أو حذف واحد لم يُنفَّذ بعد. نفِّذه في صفحة «المراجعة»: يجده البحث decision:rotate,revoke,delete هناك. يسرد التقرير كل قرار.</numerusform>
            <numerusform>قرارا تدوير أو إبطال أو حذف لم يُنفَّذا بعد. نفِّذهما في صفحة «المراجعة»: يجدهما البحث decision:rotate,revoke,delete هناك. يسرد التقرير كل قرار.</numerusform>
            <numerusform>%Ln قرارات تدوير أو إبطال أو حذف لم تُنفَّذ بعد. نفِّذها في صفحة «المراجعة»: يجدها البحث decision:rotate,revoke,delete هناك. يسرد التقرير كل قرار.</numerusform>
            <numerusform>%Ln قرارًا بالتدوير أو الإبطال أو الحذف لم يُنفَّذ بعد. نفِّذها في صفحة «المراجعة»: يجدها البحث decision:rotate,revoke,delete هناك. يسرد التقرير كل قرار.</numerusform>
            <numerusform>%Ln قرار تدوير أو إبطال أو حذف لم يُنفَّذ بعد. نفِّذها في صفحة «المراجعة»: يجدها البحث decision:rotate,revoke,delete هناك. يسرد التقرير كل قرار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its record is kept on this computer. The evidence pack is what you give away: a report for people, and the same as data.</source>
        <translation>يُحفظ سجلها على هذا الجهاز. حزمة الأدلة هي ما تقدّمه للآخرين: تقرير للناس، ومحتواه نفسه كبيانات.</translation>
    </message>
    <message numerus="yes">
        <source>The policy asks for a decision on %Ln finding(s).</source>
        <translation>
            <numerusform>لا تطلب السياسة قرارًا بشأن أي نتيجة.</numerusform>
            <numerusform>تطلب السياسة قرارًا بشأن نتيجة واحدة.</numerusform>
            <numerusform>تطلب السياسة قرارًا بشأن نتيجتين.</numerusform>
            <numerusform>تطلب السياسة قرارًا بشأن %Ln نتائج.</numerusform>
            <numerusform>تطلب السياسة قرارًا بشأن %Ln نتيجة.</numerusform>
            <numerusform>تطلب السياسة قرارًا بشأن %Ln نتيجة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are decided.</source>
        <translation>
            <numerusform>لم يُبَتّ في أي منها.</numerusform>
            <numerusform>بُتّ في واحدة منها.</numerusform>
            <numerusform>بُتّ في اثنتين منها.</numerusform>
            <numerusform>بُتّ في %Ln منها.</numerusform>
            <numerusform>بُتّ في %Ln منها.</numerusform>
            <numerusform>بُتّ في %Ln منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the lists again and finish</source>
        <translation>قراءة القوائم مجددًا والإنهاء</translation>
    </message>
    <message>
        <source>The record of the review says so.</source>
        <translation>يذكر سجل المراجعة ذلك.</translation>
    </message>
</context>
<context>
    <name>tokendesk::FoldedChips</name>
    <message>
        <source>More</source>
        <extracomment>Filters for which there is no room</extracomment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Filters for which the window is too narrow</source>
        <translation>عوامل تصفية تضيق عنها النافذة</translation>
    </message>
</context>
<context>
    <name>tokendesk::FormDialog</name>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Please wait: this has been asked for already, and its outcome would be lost.</source>
        <translation>يُرجى الانتظار: طُلب هذا بالفعل، وستضيع محصّلته.</translation>
    </message>
    <message>
        <source>What you have typed is lost when you leave. Press Escape again, or close the window again, to discard it.</source>
        <translation>سيضيع ما كتبته إذا غادرت. اضغط Esc مرة أخرى، أو أغلق النافذة مرة أخرى، لتجاهله.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>تسجيل الدخول مجددًا…</translation>
    </message>
</context>
<context>
    <name>tokendesk::HandoverChoice</name>
    <message>
        <source>By &amp;hand</source>
        <translation>يدويًا (&amp;ي)</translation>
    </message>
    <message>
        <source>To a &amp;file each</source>
        <translation>إلى ملف لكل منها (&amp;م)</translation>
    </message>
    <message>
        <source>To a &amp;command</source>
        <translation>إلى أمر (&amp;ا)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>A program of yours, and its arguments</source>
        <translation>برنامج لك، مع وسائطه</translation>
    </message>
    <message>
        <source>TOKENDESK_TOKEN_NAME and TOKENDESK_ACCOUNT tell it whose it is.</source>
        <translation>يعرف الأمر من TOKENDESK_TOKEN_NAME وTOKENDESK_ACCOUNT لمن القيمة.</translation>
    </message>
    <message>
        <source>A file of its own for each value, readable by you alone. Nothing is overwritten.</source>
        <translation>ملف مستقل لكل قيمة، لا يقرؤه غيرك. لا يُستبدل أي ملف.</translation>
    </message>
    <message>
        <source>Folder for the tokens&apos; files</source>
        <translation>مجلد ملفات الرموز</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one.</source>
        <translation>لا يوجد مجلد كهذا. اختر مجلدًا.</translation>
    </message>
    <message>
        <source>You may not write into it. Choose another folder.</source>
        <translation>لا يُسمح لك بالكتابة فيه. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>To a &amp;file</source>
        <translation>إلى ملف (&amp;م)</translation>
    </message>
</context>
<context>
    <name>tokendesk::HistoryFilterBar</name>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>مكان آخر</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>هذا البرنامج</translation>
    </message>
    <message>
        <source>Since this day</source>
        <translation>منذ هذا اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرًا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Since: as searched</source>
        <translation>منذ: حسب البحث</translation>
    </message>
</context>
<context>
    <name>tokendesk::HistoryModel</name>
    <message>
        <source>What</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Token or account</source>
        <translation>الرمز أو الحساب</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>أجراه</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>وقت الرصد</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
</context>
<context>
    <name>tokendesk::HistoryPage</name>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Details of what changed</source>
        <translation>تفاصيل ما تغيّر</translation>
    </message>
    <message>
        <source>The program has watched this connection since %1</source>
        <translation>يراقب البرنامج هذا الاتصال منذ %1</translation>
    </message>
    <message>
        <source>Choose one change of a token first</source>
        <translation>اختر تغييرًا واحدًا لرمز أولًا</translation>
    </message>
    <message>
        <source>The token is not there any more</source>
        <translation>لم يعد الرمز موجودًا</translation>
    </message>
    <message>
        <source>Choose one change of a token or an account first</source>
        <translation>اختر تغييرًا واحدًا لرمز أو حساب أولًا</translation>
    </message>
    <message>
        <source>The account is not there any more</source>
        <translation>لم يعد الحساب موجودًا</translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <translation>لا شيء معروض</translation>
    </message>
    <message>
        <source>Choose a change first</source>
        <translation>اختر تغييرًا أولًا</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>لم يُضبط أي عامل تصفية</translation>
    </message>
    <message>
        <source>what-changed</source>
        <translation>what-changed</translation>
    </message>
    <message>
        <source>What changes is not written down</source>
        <translation>لا يُدوَّن ما يتغيّر</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>What changed cannot be told</source>
        <translation>لا يمكن معرفة ما تغيّر</translation>
    </message>
    <message>
        <source>Reading what changed…</source>
        <translation>جارٍ قراءة ما تغيّر…</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>لا يوجد تغيير مطابق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) hidden by the filters.</source>
        <translation>
            <numerusform>لم تُخفِ عوامل التصفية أي تغيير.</numerusform>
            <numerusform>أخفت عوامل التصفية تغييرًا واحدًا.</numerusform>
            <numerusform>أخفت عوامل التصفية تغييرين.</numerusform>
            <numerusform>أخفت عوامل التصفية %Ln تغييرات.</numerusform>
            <numerusform>أخفت عوامل التصفية %Ln تغييرًا.</numerusform>
            <numerusform>أخفت عوامل التصفية %Ln تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program has watched this connection since %1.</source>
        <translation>يراقب البرنامج هذا الاتصال منذ %1.</translation>
    </message>
    <message>
        <source>Nothing changed since %1</source>
        <translation>لم يتغيّر شيء منذ %1</translation>
    </message>
    <message>
        <source>Nothing changed at the last refresh</source>
        <translation>لم يتغيّر شيء في آخر تحديث</translation>
    </message>
    <message>
        <source>Nothing changed since it was last open</source>
        <translation>لم يتغيّر شيء منذ آخر فتح</translation>
    </message>
    <message>
        <source>Choose a change to see when it happened and where.</source>
        <translation>اختر تغييرًا لترى متى حدث وأين.</translation>
    </message>
    <message>
        <source>What was changed after the last refresh shows with the next one.</source>
        <translation>ما تغيّر بعد آخر تحديث يظهر مع التحديث التالي.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>لم يتغير شيء بعد</translation>
    </message>
    <message>
        <source>No change matches “%1”</source>
        <translation>لا تغيير يطابق «%1»</translation>
    </message>
</context>
<context>
    <name>tokendesk::HttpClient</name>
    <message>
        <source>The connection is read-only, so the change was not sent</source>
        <translation>الاتصال للقراءة فقط، لذا لم يُرسل التغيير</translation>
    </message>
    <message>
        <source>Edit the connection to allow changes</source>
        <translation>حرِّر الاتصال للسماح بالتغييرات</translation>
    </message>
    <message>
        <source>The connection is locked</source>
        <translation>الاتصال مقفل</translation>
    </message>
    <message>
        <source>Unlock it first</source>
        <translation>افتح قفله أولًا</translation>
    </message>
</context>
<context>
    <name>tokendesk::HttpTransport</name>
    <message>
        <source>The credential holds characters that no token has, so it was not sent</source>
        <translation>تحتوي بيانات الاعتماد على محارف لا توجد في أي رمز، لذا لم تُرسل</translation>
    </message>
    <message>
        <source>Paste the token again</source>
        <translation>الصق الرمز مجددًا</translation>
    </message>
    <message>
        <source>%1 is not encrypted, so the credential was not sent</source>
        <translation>‏%1 غير مشفَّر، لذا لم تُرسل بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Use an address that begins with https://</source>
        <translation>استخدم عنوانًا يبدأ بـ https://</translation>
    </message>
</context>
<context>
    <name>tokendesk::IdentityPanel</name>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>The credential does not say</source>
        <translation>لا تذكر بيانات الاعتماد ذلك</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Credential of</source>
        <translation>صاحب بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>The server does not say</source>
        <translation>لا يذكر الخادم ذلك</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>None was used: the system did not name its own in time.</source>
        <translation>لم يُستخدم أي وكيل: لم يحدد النظام وكيله في الوقت المناسب.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ImportDialog</name>
    <message>
        <source>There is another “%1”: it is added as “%2”.</source>
        <translation>يوجد «%1» آخر: يُضاف باسم «%2».</translation>
    </message>
    <message>
        <source>It is there already, and left out.</source>
        <translation>موجود بالفعل، لذا يُغفل.</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>بلا وكيل</translation>
    </message>
    <message>
        <source>authority in %1</source>
        <translation>مرجع التصديق في %1</translation>
    </message>
    <message>
        <source>client certificate in %1</source>
        <translation>شهادة العميل في %1</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>استيراد الاتصالات</translation>
    </message>
    <message>
        <source>The file says where your token will be sent, and through which proxy. Take over only what you know. Each asks for its own token when you open it; nothing that is there already is changed.</source>
        <translation>يحدّد الملف إلى أين سيُرسل رمزك، وعبر أي وكيل. لا تأخذ إلا ما تعرفه. يطلب كل اتصال رمزه الخاص عند فتحه؛ ولا يتغيّر شيء مما هو موجود.</translation>
    </message>
    <message>
        <source>Connections in the file</source>
        <translation>الاتصالات في الملف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln connection(s)</source>
        <translation>
            <numerusform>إضافة 0 اتصال</numerusform>
            <numerusform>إضافة اتصال واحد</numerusform>
            <numerusform>إضافة اتصالين</numerusform>
            <numerusform>إضافة %Ln اتصالات</numerusform>
            <numerusform>إضافة %Ln اتصالًا</numerusform>
            <numerusform>إضافة %Ln اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>لا يوجد ما يُضاف.</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>جارٍ التدوين…</translation>
    </message>
    <message>
        <source>SOCKS5 proxy %1</source>
        <translation>وكيل SOCKS5 %1</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>الوكيل %1</translation>
    </message>
    <message>
        <source>This connection is left out.</source>
        <translation>يُترك هذا الاتصال.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) cannot be taken over; the list says why.</source>
        <translation>
            <numerusform>لا اتصالات متعذّرة.</numerusform>
            <numerusform>تعذّر اعتماد اتصال واحد؛ السبب في القائمة.</numerusform>
            <numerusform>تعذّر اعتماد اتصالين؛ السبب في القائمة.</numerusform>
            <numerusform>تعذّر اعتماد %Ln اتصالات؛ السبب في القائمة.</numerusform>
            <numerusform>تعذّر اعتماد %Ln اتصالًا؛ السبب في القائمة.</numerusform>
            <numerusform>تعذّر اعتماد %Ln اتصال؛ السبب في القائمة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::InterruptedBanner</name>
    <message>
        <source>The containment of %1 was interrupted. Some of its tokens may still be active.</source>
        <translation>توقّف احتواء %1 قبل اكتماله. قد تكون بعض رموزه ما زالت نشطة.</translation>
    </message>
    <message>
        <source>Contain it…</source>
        <translation>احتواؤه…</translation>
    </message>
    <message numerus="yes">
        <source>A plan for %Ln token(s) was interrupted. What was done is done; the rest waits.</source>
        <translation>
            <numerusform>توقّفت خطة لـ 0 رمز قبل اكتمالها. ما تم فقد تم؛ والباقي ينتظر.</numerusform>
            <numerusform>توقّفت خطة لرمز واحد قبل اكتمالها. ما تم فقد تم؛ والباقي ينتظر.</numerusform>
            <numerusform>توقّفت خطة لرمزين قبل اكتمالها. ما تم فقد تم؛ والباقي ينتظر.</numerusform>
            <numerusform>توقّفت خطة لـ %Ln رموز قبل اكتمالها. ما تم فقد تم؛ والباقي ينتظر.</numerusform>
            <numerusform>توقّفت خطة لـ %Ln رمزًا قبل اكتمالها. ما تم فقد تم؛ والباقي ينتظر.</numerusform>
            <numerusform>توقّفت خطة لـ %Ln رمز قبل اكتمالها. ما تم فقد تم؛ والباقي ينتظر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look and continue…</source>
        <translation>المعاينة والمتابعة…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>A plan was interrupted, and cannot be taken up: %1</source>
        <translation>قوطعت خطة ولا يمكن استئنافها: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;2 of 3&quot;, of what was interrupted; %2: what it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>The containment of %1 has not come to its end. %2</source>
        <extracomment>%2: sentences on what is left of it</extracomment>
        <translation>لم يصل احتواء %1 إلى نهايته. %2</translation>
    </message>
    <message>
        <source>It can go on when the deployment answers. Look at what was done.</source>
        <translation>يمكن أن يستمر حين يجيب المثيل. اطّلع على ما تم.</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>اطّلع عليه…</translation>
    </message>
    <message>
        <source>The account is not deactivated yet.</source>
        <translation>لم يُعطَّل الحساب بعد.</translation>
    </message>
    <message>
        <source>The containment of %1 was interrupted. %2</source>
        <extracomment>%2: sentences on what is left of it</extracomment>
        <translation>توقّف احتواء %1 قبل اكتماله. %2</translation>
    </message>
    <message>
        <source>What it said when it ended: %1</source>
        <extracomment>%1: why a containment came to no good end, in sentences of that time</extracomment>
        <translation>ما قيل عند الانتهاء: %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::Journal</name>
    <message>
        <source>The change could not be written down, so it was not sent</source>
        <translation>تعذّر تدوين التغيير، لذا لم يُرسل</translation>
    </message>
    <message>
        <source>The outcome of a change could not be written down</source>
        <translation>تعذّر تدوين محصّلة تغيير</translation>
    </message>
    <message>
        <source>The journal could not be read</source>
        <translation>تعذّرت قراءة السجل</translation>
    </message>
    <message>
        <source>The journal could not be sealed</source>
        <translation>تعذّر ختم السجل</translation>
    </message>
    <message>
        <source>What is going on could not be written down</source>
        <translation>تعذّر تدوين ما يجري</translation>
    </message>
    <message>
        <source>something else goes by this id</source>
        <translation>شيء آخر يحمل هذا المعرّف</translation>
    </message>
    <message>
        <source>What became of a new token&apos;s value could not be written down</source>
        <translation>تعذّر تدوين ما آلت إليه قيمة رمز جديد</translation>
    </message>
</context>
<context>
    <name>tokendesk::LanguageChoice</name>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة (&amp;ل)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Of everything that is shown. What was written before stays as it is.</source>
        <translation>لغة كل ما يُعرض. يبقى ما كُتب سابقًا كما هو.</translation>
    </message>
</context>
<context>
    <name>tokendesk::LeftoverPanel</name>
    <message>
        <source>Revoke it and make another…</source>
        <translation>إبطاله وإنشاء رمز آخر…</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>إبطاله</translation>
    </message>
    <message>
        <source>Leave it valid</source>
        <translation>تركه صالحًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like it.</source>
        <translation>
            <numerusform>لا رموز أخرى مثله.</numerusform>
            <numerusform>رمز آخر مثله.</numerusform>
            <numerusform>رمزان آخران مثله.</numerusform>
            <numerusform>%Ln رموز أخرى مثله.</numerusform>
            <numerusform>%Ln رمزًا آخر مثله.</numerusform>
            <numerusform>%Ln رمز آخر مثله.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its value was never handed over</source>
        <translation>لم تُسلَّم قيمته قط</translation>
    </message>
    <message>
        <source>%1 of %2 was created %3, and it is not written down that its value was copied or saved. If you do not have it either, nobody can use it.</source>
        <translation>أُنشئ الرمز %1 للحساب %2 %3، ولا يوجد تدوين يفيد بأن قيمته نُسخت أو حُفظت. إن لم تكن لديك أنت أيضًا، فلا يستطيع أحد استخدامه.</translation>
    </message>
</context>
<context>
    <name>tokendesk::LoadNotices</name>
    <message>
        <source>What you see was read %1. %2</source>
        <translation>ما تراه قُرئ %1. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>ما تعذّرت قراءته</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>تسجيل الدخول مجددًا…</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Show the empty lists</source>
        <translation>إظهار القوائم الفارغة</translation>
    </message>
    <message>
        <source>%1 It is tried again with each refresh.</source>
        <translation>%1 تُعاد المحاولة مع كل تحديث.</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>إضافة اتصال…</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>تحرير هذا الاتصال…</translation>
    </message>
</context>
<context>
    <name>tokendesk::LockedPage</name>
    <message>
        <source>&amp;Token</source>
        <translation>الرمز (&amp;ر)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>فتح القفل (&amp;ف)</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Other connection</source>
        <translation>اتصال آخر</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>‏%1 مقفل</translation>
    </message>
    <message>
        <source>Tokendesk no longer holds its token, and no keychain has it: give it again. What you had begun is kept.</source>
        <translation>لم يعد Tokendesk يحتفظ برمزه، وليس في أي حلقة مفاتيح: أعطه مجددًا. ما بدأته محفوظ.</translation>
    </message>
    <message>
        <source>Tokendesk no longer holds its token: the system&apos;s keychain gives it back. What you had begun is kept.</source>
        <translation>لم يعد Tokendesk يحتفظ برمزه: تعيده حلقة مفاتيح النظام. ما بدأته محفوظ.</translation>
    </message>
    <message>
        <source>The value of a new token waits to be taken. It is kept until you unlock; do not end the program before.</source>
        <translation>قيمة رمز جديد تنتظر أن تُؤخذ. يُحتفظ بها حتى تفتح القفل؛ لا تُنهِ البرنامج قبل ذلك.</translation>
    </message>
    <message>
        <source>Tokendesk no longer holds its token: the sandbox makes another. What you had begun is kept.</source>
        <translation>لم يعد Tokendesk يحتفظ برمزه: ستُنشئ البيئة التجريبية رمزًا آخر. ما بدأته محفوظ.</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the key</source>
        <translation>عبارة مرور المفتاح (&amp;ع)</translation>
    </message>
    <message>
        <source>Proxy pass&amp;word</source>
        <translation>كلمة مرور الوكيل (&amp;ك)</translation>
    </message>
</context>
<context>
    <name>tokendesk::LookPage</name>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الألوان (&amp;و)</translation>
    </message>
    <message>
        <source>As the system: follows the desktop&apos;s light, dark or high contrast, also while the program runs.</source>
        <translation>حسب النظام: تتبع سمة سطح المكتب الفاتحة أو الداكنة أو عالية التباين، حتى أثناء عمل البرنامج.</translation>
    </message>
</context>
<context>
    <name>tokendesk::MainWindow</name>
    <message>
        <source>Other connection</source>
        <translation>اتصال آخر</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>تحرير هذا الاتصال…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>جارٍ فتح %1…</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s keychain</source>
        <translation>بانتظار حلقة مفاتيح النظام</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>جارٍ بدء البيئة التجريبية…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Open a connection first</source>
        <translation>افتح اتصالًا أولًا</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>إضافة اتصال…</translation>
    </message>
    <message>
        <source>Import connections…</source>
        <translation>استيراد اتصالات…</translation>
    </message>
    <message>
        <source>Export connections…</source>
        <translation>تصدير الاتصالات…</translation>
    </message>
    <message>
        <source>Remove this connection…</source>
        <translation>إزالة هذا الاتصال…</translation>
    </message>
    <message>
        <source>Reset sandbox…</source>
        <translation>إعادة ضبط البيئة التجريبية…</translation>
    </message>
    <message>
        <source>The language changes when the window is unlocked.</source>
        <translation>تتغيّر اللغة عند فتح قفل النافذة.</translation>
    </message>
    <message>
        <source>The language changes when this connection is saved or left.</source>
        <translation>تتغيّر اللغة عند حفظ هذا الاتصال أو مغادرته.</translation>
    </message>
    <message>
        <source>The language changes when this is closed: %1.</source>
        <extracomment>%1: titles of windows</extracomment>
        <translation>تتغيّر اللغة بعد إغلاق ما يلي: %1.</translation>
    </message>
    <message>
        <source>Renew the credential…</source>
        <translation>تجديد بيانات الاعتماد…</translation>
    </message>
    <message>
        <source>%1 (this run only)</source>
        <translation>%1 (لهذا التشغيل فقط)</translation>
    </message>
    <message>
        <source>Forget this connection</source>
        <translation>نسيان هذا الاتصال</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>There is no token for it</source>
        <translation>لا يوجد رمز له</translation>
    </message>
    <message>
        <source>The system&apos;s keychain has none.</source>
        <translation>ليس في حلقة مفاتيح النظام أي رمز.</translation>
    </message>
    <message>
        <source>Sign in with the browser, or paste one.</source>
        <translation>سجّل الدخول بالمتصفح، أو الصق رمزًا.</translation>
    </message>
    <message>
        <source>Give it a token…</source>
        <translation>إعطاء رمز…</translation>
    </message>
    <message>
        <source>%1 was not opened: what goes on here comes first. It is in the list of connections.</source>
        <translation>لم يُفتح %1: ما يجري هنا له الأولوية. ستجده في قائمة الاتصالات.</translation>
    </message>
    <message>
        <source>No connection is kept yet</source>
        <translation>لا يوجد اتصال محفوظ بعد</translation>
    </message>
    <message>
        <source>Something is still going on, or not saved: unlock first.</source>
        <translation>ما زال شيء قيد التنفيذ أو غير محفوظ: ألغِ القفل أولًا.</translation>
    </message>
    <message>
        <source>Something that was typed is not saved: unlock first, or choose again to discard it.</source>
        <translation>ما كُتب لم يُحفَظ: ألغِ القفل أولًا، أو اختر مجددًا لتجاهله.</translation>
    </message>
    <message>
        <source>Locked — Tokendesk</source>
        <translation>مقفل — Tokendesk</translation>
    </message>
    <message>
        <source>%1 (read-only) — Tokendesk</source>
        <translation>%1 (للقراءة فقط) — Tokendesk</translation>
    </message>
    <message>
        <source>%1 — Tokendesk</source>
        <translation>%1 — Tokendesk</translation>
    </message>
    <message>
        <source>Sign in for this run only…</source>
        <translation>تسجيل الدخول لهذا التشغيل فقط…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>تسجيل الدخول مجددًا…</translation>
    </message>
    <message>
        <source>A whole API server with demonstration data, on this computer only</source>
        <translation>خادم API كامل ببيانات للعرض، على هذا الجهاز فقط</translation>
    </message>
    <message>
        <source>The token value that you copied leaves the clipboard with the program. Paste it first, or choose the same again to quit.</source>
        <translation>تغادر قيمة الرمز التي نسختها الحافظة مع إغلاق البرنامج. الصقها أولًا، أو اختر الأمر نفسه مرة أخرى للخروج.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ManualBrowser</name>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
</context>
<context>
    <name>tokendesk::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>صفحات الدليل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Divider between the pages and the text</source>
        <translation>الفاصل بين الصفحات والنص</translation>
    </message>
    <message>
        <source>No page has all these words.</source>
        <translation>لا توجد صفحة فيها كل هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>tokendesk::NavFilterButton</name>
    <message>
        <source>Filter: %1</source>
        <translation>التصفية: %1</translation>
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
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Rename, pin, order…</source>
        <translation>إعادة التسمية والتثبيت والترتيب…</translation>
    </message>
</context>
<context>
    <name>tokendesk::Navigation</name>
    <message>
        <source>What was done with this program</source>
        <translation>ما تمّ بهذا البرنامج</translation>
    </message>
    <message>
        <source>What became different on the server, by whatever means</source>
        <translation>ما تغيّر على الخادم بأي وسيلة كانت</translation>
    </message>
</context>
<context>
    <name>tokendesk::NewAccountDialog</name>
    <message>
        <source>New service account</source>
        <translation>حساب خدمة جديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Step 1 of 2: the account. Its first token is the next step, and can wait.</source>
        <translation>الخطوة 1 من 2: الحساب. رمزه الأول هو الخطوة التالية، ويمكن أن ينتظر.</translation>
    </message>
    <message>
        <source>Creating the account…</source>
        <translation>جارٍ إنشاء الحساب…</translation>
    </message>
    <message>
        <source>%1 was created as %2.</source>
        <translation>أُنشئ %1 باسم %2.</translation>
    </message>
    <message>
        <source>No token can be made for it now: %1.</source>
        <translation>لا يمكن إنشاء رمز له الآن: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Step 2 of 2: its first token.</source>
        <translation>الخطوة 2 من 2: رمزه الأول.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>The account stays; tokens can be made at any time</source>
        <translation>يبقى الحساب؛ ويمكن إنشاء الرموز في أي وقت</translation>
    </message>
    <message>
        <source>The server gave it the role %1, not %2 as asked.</source>
        <translation>أعطاه الخادم الدور %1 وليس %2 كما طُلب.</translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <translation>أُنشئ %1.</translation>
    </message>
    <message>
        <source>The server gave it the name %1, not %2 as asked.</source>
        <translation>أعطاه الخادم الاسم %1، لا %2 كما طُلب.</translation>
    </message>
    <message>
        <source>Its teams are %1, not as asked.</source>
        <translation>فِرقه هي %1، لا كما طُلب.</translation>
    </message>
    <message>
        <source>Looking for the account…</source>
        <translation>جارٍ البحث عن الحساب…</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>ابحث عنه</translation>
    </message>
</context>
<context>
    <name>tokendesk::NewTokenDialog</name>
    <message>
        <source>Please wait: the token is being made, and its value would be lost. This takes at most a minute.</source>
        <translation>يُرجى الانتظار: يجري إنشاء الرمز، وستضيع قيمته. يستغرق ذلك دقيقة على الأكثر.</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>إنشاء رمز</translation>
    </message>
    <message>
        <source>Creating the token…</source>
        <translation>جارٍ إنشاء الرمز…</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>ابحث عنه</translation>
    </message>
    <message>
        <source>Looking for the token…</source>
        <translation>جارٍ البحث عن الرمز…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>tokendesk::NoteDialog</name>
    <message>
        <source>A person or a team</source>
        <translation>شخص أو فريق</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>ما الغرض منه</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>المالك (&amp;م)</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>الغرض (&amp;غ)</translation>
    </message>
    <message>
        <source>&amp;Review it on</source>
        <translation>تاريخ المراجعة (&amp;ج)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>جارٍ التدوين…</translation>
    </message>
    <message>
        <source>Several values: each stays as it is</source>
        <translation>قيم متعددة: تبقى كل منها كما هي</translation>
    </message>
    <message>
        <source>Several dates: each stays as it is.</source>
        <translation>تواريخ متعددة: يبقى كل منها كما هو.</translation>
    </message>
    <message>
        <source>Owner and purpose of %1</source>
        <translation>مالك %1 والغرض منه</translation>
    </message>
    <message>
        <source>Without an owner, a purpose and a day the finding stays.</source>
        <translation>من دون مالك وغرض ويوم تبقى النتيجة.</translation>
    </message>
    <message>
        <source>Not written down: %1</source>
        <translation>لم يُدوَّن: %1</translation>
    </message>
    <message>
        <source>Close this, and open it again for what has the ID now</source>
        <translation>أغلِق هذا، وافتحه من جديد لما يحمل المعرّف الآن</translation>
    </message>
    <message numerus="yes">
        <source>Owner and purpose (%Ln selected)</source>
        <translation>
            <numerusform>المالك والغرض</numerusform>
            <numerusform>المالك والغرض (اختير واحد)</numerusform>
            <numerusform>المالك والغرض (اختير اثنان)</numerusform>
            <numerusform>المالك والغرض (اختير %Ln)</numerusform>
            <numerusform>المالك والغرض (اختير %Ln)</numerusform>
            <numerusform>المالك والغرض (اختير %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept on this computer: the server has no field for it.</source>
        <translation>محفوظ على هذا الجهاز: لا حقل له في الخادم.</translation>
    </message>
</context>
<context>
    <name>tokendesk::NotesDialog</name>
    <message>
        <source>%1 could not be read</source>
        <translation>تعذّرت قراءة %1</translation>
    </message>
    <message>
        <source>It is no file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>Notes as CSV</source>
        <translation>الملاحظات بصيغة CSV</translation>
    </message>
    <message>
        <source>What the file changes</source>
        <translation>ما يغيّره الملف</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation>تصدير الملاحظات</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>جدول لبرامج الجداول (*.csv)</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>Open a file of notes</source>
        <translation>فتح ملف ملاحظات</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv *.tsv *.txt)</source>
        <translation>جدول لبرامج الجداول (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>صُدِّر إلى %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <translation>يتعذّر استخدام %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be taken over; the table says why.</source>
        <translation>
            <numerusform>لا صفوف متعذّرة.</numerusform>
            <numerusform>تعذّر اعتماد صف واحد؛ السبب في الجدول.</numerusform>
            <numerusform>تعذّر اعتماد صفين؛ السبب في الجدول.</numerusform>
            <numerusform>تعذّر اعتماد %Ln صفوف؛ السبب في الجدول.</numerusform>
            <numerusform>تعذّر اعتماد %Ln صفًا؛ السبب في الجدول.</numerusform>
            <numerusform>تعذّر اعتماد %Ln صف؛ السبب في الجدول.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file changes nothing.</source>
        <translation>لا يغيّر الملف شيئًا.</translation>
    </message>
    <message numerus="yes">
        <source>Take over %Ln note(s)</source>
        <translation>
            <numerusform>اعتماد 0 ملاحظة</numerusform>
            <numerusform>اعتماد ملاحظة واحدة</numerusform>
            <numerusform>اعتماد ملاحظتين</numerusform>
            <numerusform>اعتماد %Ln ملاحظات</numerusform>
            <numerusform>اعتماد %Ln ملاحظة</numerusform>
            <numerusform>اعتماد %Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing them down…</source>
        <translation>جارٍ تدوينها…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) taken over.</source>
        <translation>
            <numerusform>لم تُعتمد أي ملاحظة.</numerusform>
            <numerusform>اعتُمدت ملاحظة واحدة.</numerusform>
            <numerusform>اعتُمدت ملاحظتان.</numerusform>
            <numerusform>اعتُمدت %Ln ملاحظات.</numerusform>
            <numerusform>اعتُمدت %Ln ملاحظة.</numerusform>
            <numerusform>اعتُمدت %Ln ملاحظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking them back…</source>
        <translation>جارٍ التراجع عنها…</translation>
    </message>
    <message>
        <source>The notes are as they were before.</source>
        <translation>عادت الملاحظات كما كانت من قبل.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what is counted, and the count: &quot;New: 3&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Owner, purpose and review date of every account and token, kept on this computer. Export them, fill in the blanks in a spreadsheet, and open the file again: nothing is taken over before you have seen what it changes.</source>
        <translation>مالك كل حساب ورمز وغرضه وتاريخ مراجعته، محفوظة على هذا الجهاز. صدِّرها، واملأ الفراغات في برنامج جداول، ثم افتح الملف مجددًا: لا يُعتمد شيء قبل أن ترى ما يغيّره.</translation>
    </message>
</context>
<context>
    <name>tokendesk::NotesModel</name>
    <message>
        <source>%1 → %2</source>
        <extracomment>What stood there before, and what will</extracomment>
        <translation>%1 ‏←‏ %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>أُفرغ</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>The account itself</source>
        <translation>الحساب نفسه</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>الرمز %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>الحساب %1</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>تاريخ المراجعة</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>سبب المنع</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
</context>
<context>
    <name>tokendesk::NoticeCentre</name>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Tokendesk keeps running</source>
        <translation>يواصل Tokendesk العمل</translation>
    </message>
    <message>
        <source>Its icon in the tray brings the window back, and can quit.</source>
        <translation>أيقونته في منطقة الإشعارات تعيد النافذة، ويمكن الإنهاء منها.</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>إظهار النافذة</translation>
    </message>
    <message>
        <source>Open this connection</source>
        <translation>افتح هذا الاتصال</translation>
    </message>
    <message>
        <source>%1 is not watched</source>
        <translation>%1 غير مراقَب</translation>
    </message>
    <message>
        <source>It is opened once the keyring is unlocked, or from the window.</source>
        <translation>يُفتح حين تُفتح حلقة المفاتيح، أو من النافذة.</translation>
    </message>
</context>
<context>
    <name>tokendesk::NoticeSettingsPage</name>
    <message>
        <source>&amp;Tell me before tokens expire, and when one has</source>
        <translation>تنبيهي قبل انتهاء صلاحية الرموز وعند انتهائها (&amp;ت)</translation>
    </message>
    <message>
        <source>&amp;Days before</source>
        <translation>عدد الأيام قبلها (&amp;ي)</translation>
    </message>
    <message>
        <source>Also &amp;rotations that wait for their next step</source>
        <translation>وأيضًا عمليات التدوير التي تنتظر خطوتها التالية (&amp;و)</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>ساعات الهدوء (&amp;ه)</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>بداية الهدوء</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>نهاية الهدوء</translation>
    </message>
    <message>
        <source>Quiet on &amp;Saturdays and Sundays</source>
        <translation>الهدوء أيام السبت والأحد (&amp;س)</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray, with the number of tokens that expire within %1 days</source>
        <translation>أيقونة في منطقة الإشعارات، مع عدد الرموز التي تنتهي صلاحيتها خلال الأيام القادمة (%1) (&amp;ن)</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>متابعة العمل في منطقة الإشعارات عند إغلاق النافذة (&amp;م)</translation>
    </message>
    <message>
        <source>Start with &amp;my session, in the background</source>
        <translation>البدء مع جلستي في الخلفية (&amp;ج)</translation>
    </message>
    <message>
        <source>&amp;Write it anew</source>
        <translation>كتابته من جديد (&amp;ك)</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Up to %1 numbers from 1 to %2, with commas between them</source>
        <translation>حتى %1 أرقام من 1 إلى %2، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>الهدوء</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>منطقة الإشعارات</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>What comes up meanwhile is told when the quiet ends.</source>
        <translation>ما يستجد في أثناء ذلك يُنبَّه إليه عند انتهاء الهدوء.</translation>
    </message>
    <message>
        <source>It is quiet now, until %1, %2. %3</source>
        <extracomment>%1: a weekday, %2: a time, %3: the next sentence</extracomment>
        <translation>الوقت الآن وقت هدوء حتى %1، %2. %3</translation>
    </message>
    <message>
        <source>Looking for the desktop&apos;s notification service…</source>
        <translation>جارٍ البحث عن خدمة إشعارات سطح المكتب…</translation>
    </message>
    <message>
        <source>The desktop shows them: %1</source>
        <translation>يعرضها سطح المكتب: %1</translation>
    </message>
    <message>
        <source>This desktop has no notification service: the tray icon shows them.</source>
        <translation>لا توجد خدمة إشعارات في سطح المكتب هذا: تعرضها أيقونة منطقة الإشعارات.</translation>
    </message>
    <message>
        <source>This desktop has no tray now: closing the window ends the program. Notices come all the same while it runs. The icon appears when there is a tray.</source>
        <translation>لا توجد منطقة إشعارات في سطح المكتب هذا الآن: إغلاق النافذة ينهي البرنامج. وتصل التنبيهات مع ذلك ما دام يعمل. تظهر الأيقونة عندما تتوفر منطقة إشعارات.</translation>
    </message>
    <message>
        <source>Here the system&apos;s own settings decide what starts with the session.</source>
        <translation>هنا تقرر إعدادات النظام نفسه ما يبدأ مع الجلسة.</translation>
    </message>
    <message>
        <source>%1 has been edited: it starts this program in another way, or another one.</source>
        <translation>جرى تحرير %1: فهو يشغّل هذا البرنامج بطريقة أخرى، أو يشغّل برنامجًا آخر.</translation>
    </message>
    <message>
        <source>This desktop has no notification service: they are shown in the window.</source>
        <translation>لا توجد خدمة إشعارات على سطح المكتب هذا: تظهر الإشعارات في النافذة.</translation>
    </message>
    <message>
        <source>C&amp;onnections that are not open, too</source>
        <translation>الاتصالات غير المفتوحة أيضًا (&amp;غ)</translation>
    </message>
    <message>
        <source>Tick “%1” first</source>
        <extracomment>%1: the words of a check box</extracomment>
        <translation>حدِّد «%1» أولًا</translation>
    </message>
    <message>
        <source>You are told once for each number: that many days before a token expires. Several tokens share one notice.</source>
        <translation>تُخطَر مرة لكل رقم: قبل انتهاء رمز بذلك العدد من الأيام. وتجتمع عدة رموز في إشعار واحد.</translation>
    </message>
    <message>
        <source>These are not looked at while the window is locked.</source>
        <translation>لا تُفحَص هذه ما دامت النافذة مقفلة.</translation>
    </message>
    <message>
        <source>It was switched off, here or in the desktop&apos;s own settings. Tick this to switch it on again.</source>
        <translation>أُوقف هذا هنا أو في إعدادات سطح المكتب. ضع العلامة لتشغيله من جديد.</translation>
    </message>
</context>
<context>
    <name>tokendesk::OrderedList</name>
    <message>
        <source>Up</source>
        <translation>لأعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>لأسفل</translation>
    </message>
    <message>
        <source>Choose a line first</source>
        <translation>اختر سطرًا أولًا</translation>
    </message>
    <message>
        <source>It is the first one already</source>
        <translation>هو الأول أصلًا</translation>
    </message>
    <message>
        <source>It is the last one already</source>
        <translation>هو الأخير أصلًا</translation>
    </message>
</context>
<context>
    <name>tokendesk::OwnPolicies</name>
    <message>
        <source>%1 could not be read</source>
        <translation>تعذّرت قراءة %1</translation>
    </message>
    <message>
        <source>It is no file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>Check who may read it</source>
        <translation>تحقّق ممن يُسمح له بقراءته</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>السطر %1، «%2»: %3</translation>
    </message>
    <message>
        <source>Give it another id, or take the file out of the folder</source>
        <translation>أعطه معرّفًا آخر، أو أخرج الملف من المجلد</translation>
    </message>
    <message>
        <source>The folder %1 could not be read</source>
        <translation>تعذّرت قراءة المجلد %1</translation>
    </message>
    <message>
        <source>is that of a policy of the program</source>
        <translation>هو معرّف إحدى سياسات البرنامج</translation>
    </message>
    <message>
        <source>is that of %1 already</source>
        <translation>هو معرّف %1 بالفعل</translation>
    </message>
    <message>
        <source>The folder %1 could not be made</source>
        <translation>تعذّر إنشاء المجلد %1</translation>
    </message>
    <message>
        <source>Check the free space and the rights of its folder</source>
        <translation>تحقّق من المساحة الحرة ومن أذونات مجلده</translation>
    </message>
    <message>
        <source>A policy of the program cannot be changed</source>
        <translation>لا يمكن تغيير سياسة من سياسات البرنامج</translation>
    </message>
    <message>
        <source>Duplicate it and change that</source>
        <translation>كرِّرها وغيّر النسخة</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <translation>تعذّر حذف %1</translation>
    </message>
    <message>
        <source>Check the rights of its folder</source>
        <translation>تحقّق من أذونات مجلده</translation>
    </message>
</context>
<context>
    <name>tokendesk::PackCheckDialog</name>
    <message>
        <source>The evidence pack&apos;s folder</source>
        <translation>مجلد حزمة الأدلة</translation>
    </message>
    <message>
        <source>Check an evidence pack</source>
        <translation>التحقّق من حزمة أدلة</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>ما لا يتطابق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Reading its files…</source>
        <translation>جارٍ قراءة ملفاتها…</translation>
    </message>
    <message>
        <source>Nothing was altered</source>
        <translation>لم يُعدَّل شيء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are as the manifest says, and their numbers agree. %1, written %2.</source>
        <translation>
            <numerusform>لا ملفات في البيان. %1، كُتبت %2.</numerusform>
            <numerusform>الملف الوحيد كما يذكره البيان، وأعداده متفقة. %1، كُتبت %2.</numerusform>
            <numerusform>الملفان كما يذكرهما البيان، وأعدادهما متفقة. %1، كُتبت %2.</numerusform>
            <numerusform>الملفات الـ%Ln كما يذكرها البيان، وأعدادها متفقة. %1، كُتبت %2.</numerusform>
            <numerusform>الملفات الـ%Ln كما يذكرها البيان، وأعدادها متفقة. %1، كُتبت %2.</numerusform>
            <numerusform>الملفات الـ%Ln كما يذكرها البيان، وأعدادها متفقة. %1، كُتبت %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>This proves nothing unless the manifest&apos;s hash is the one that was written down elsewhere: %1</source>
        <translation>لا يثبت هذا شيئًا ما لم تكن تجزئة البيان هي التي دُوِّنت في مكان آخر: %1</translation>
    </message>
    <message>
        <source>This pack is not as it was written</source>
        <translation>هذه الحزمة ليست كما كُتبت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) do not fit.</source>
        <translation>
            <numerusform>كل شيء متطابق.</numerusform>
            <numerusform>شيء واحد لا يتطابق.</numerusform>
            <numerusform>شيئان لا يتطابقان.</numerusform>
            <numerusform>%Ln أشياء لا تتطابق.</numerusform>
            <numerusform>%Ln شيئًا لا يتطابق.</numerusform>
            <numerusform>%Ln شيء لا يتطابق.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pack &amp;before it</source>
        <translation>الحزمة السابقة (&amp;ح)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>افحص</translation>
    </message>
    <message>
        <source>Choose its folder to check that this pack follows it. May stay empty.</source>
        <translation>اختر مجلدها للتحقق من أن هذه الحزمة تليها. يمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>The folder of the pack before it</source>
        <translation>مجلد الحزمة السابقة</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another one.</source>
        <translation>لا يوجد مجلد كهذا. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>It follows the pack before.</source>
        <translation>تلي الحزمة السابقة.</translation>
    </message>
    <message>
        <source>Choose the pack before of the same connection.</source>
        <translation>اختر الحزمة السابقة للاتصال نفسه.</translation>
    </message>
</context>
<context>
    <name>tokendesk::PlanDialog</name>
    <message numerus="yes">
        <source>Revoke %Ln token(s)</source>
        <translation>
            <numerusform>إبطال 0 رمز</numerusform>
            <numerusform>إبطال رمز واحد</numerusform>
            <numerusform>إبطال رمزين</numerusform>
            <numerusform>إبطال %Ln رموز</numerusform>
            <numerusform>إبطال %Ln رمزًا</numerusform>
            <numerusform>إبطال %Ln رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln token(s)</source>
        <translation>
            <numerusform>استعادة 0 رمز</numerusform>
            <numerusform>استعادة رمز واحد</numerusform>
            <numerusform>استعادة رمزين</numerusform>
            <numerusform>استعادة %Ln رموز</numerusform>
            <numerusform>استعادة %Ln رمزًا</numerusform>
            <numerusform>استعادة %Ln رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln token(s)</source>
        <translation>
            <numerusform>حذف 0 رمز</numerusform>
            <numerusform>حذف رمز واحد</numerusform>
            <numerusform>حذف رمزين</numerusform>
            <numerusform>حذف %Ln رموز</numerusform>
            <numerusform>حذف %Ln رمزًا</numerusform>
            <numerusform>حذف %Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>What uses them stops working at once. You can restore them until somebody deletes them.</source>
        <translation>ما يستخدمها سيتوقف عن العمل فورًا. يمكنك استعادتها إلى أن يحذفها أحد.</translation>
    </message>
    <message>
        <source>They work again at once, for everybody who has their value.</source>
        <translation>ستعود إلى العمل فورًا لكل من لديه قيمتها.</translation>
    </message>
    <message>
        <source>Deleted tokens and their history cannot be had back.</source>
        <translation>لا يمكن استرجاع الرموز المحذوفة ولا سجلها.</translation>
    </message>
    <message>
        <source>Tokens of the plan</source>
        <translation>رموز الخطة</translation>
    </message>
    <message>
        <source>Save plan…</source>
        <translation>حفظ الخطة…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Undo what was done…</source>
        <translation>التراجع عما تم…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>There is nothing left to do</source>
        <translation>لم يبقَ ما يُنفَّذ</translation>
    </message>
    <message>
        <source>%1 of %2 will be carried out</source>
        <translation>سيُنفَّذ %1 من %2</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>مُغفَل: %1</translation>
    </message>
    <message>
        <source>approved by %1, %2</source>
        <translation>وافق عليها %1، %2</translation>
    </message>
    <message>
        <source>I know that my own credential is among them, and have another way to connect</source>
        <translation>أعلم أن بيانات اعتمادي من بينها، ولديّ طريقة أخرى للاتصال</translation>
    </message>
    <message>
        <source>I know that they cannot be had back</source>
        <translation>أعلم أنه لا يمكن استرجاعها</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 في الثانية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>بقيت أقل من ثانية</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %Ln ثوانٍ</numerusform>
            <numerusform>بقيت %Ln ثانية</numerusform>
            <numerusform>بقيت %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Not everything was done; the table says why.</source>
        <translation>لم يُنفَّذ كل شيء؛ السبب في الجدول.</translation>
    </message>
    <message>
        <source>All is done.</source>
        <translation>نُفِّذ كل شيء.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>It is still running. Stop it first, or leave this open.</source>
        <translation>ما زالت قيد التنفيذ. أوقفها أولًا، أو اترك هذه النافذة مفتوحة.</translation>
    </message>
    <message>
        <source>Reading the list once more…</source>
        <translation>جارٍ قراءة القائمة مرة أخرى…</translation>
    </message>
    <message>
        <source>The list has changed meanwhile. Look at the plan again before you apply it.</source>
        <translation>تغيّرت القائمة في هذه الأثناء. انظر إلى الخطة مجددًا قبل تطبيقها.</translation>
    </message>
    <message>
        <source>Saved as %1. Somebody else can open and approve it.</source>
        <translation>حُفظت باسم %1. يستطيع شخص آخر فتحها والموافقة عليها.</translation>
    </message>
    <message>
        <source>Approved. Save the plan to give it back.</source>
        <translation>تمت الموافقة. احفظ الخطة لإعادتها.</translation>
    </message>
    <message>
        <source>Carry out the rest</source>
        <translation>تنفيذ الباقي</translation>
    </message>
    <message>
        <source>%1 done before</source>
        <translation>تم %1 من قبل</translation>
    </message>
    <message numerus="yes">
        <source>Reactivate %Ln account(s) first; their tokens do not work before</source>
        <translation>
            <numerusform>لا حسابات لإعادة تفعيلها</numerusform>
            <numerusform>أعد تفعيل حساب واحد أولًا؛ لا تعمل رموزه قبل ذلك</numerusform>
            <numerusform>أعد تفعيل حسابين أولًا؛ لا تعمل رموزهما قبل ذلك</numerusform>
            <numerusform>أعد تفعيل %Ln حسابات أولًا؛ لا تعمل رموزها قبل ذلك</numerusform>
            <numerusform>أعد تفعيل %Ln حسابًا أولًا؛ لا تعمل رموزها قبل ذلك</numerusform>
            <numerusform>أعد تفعيل %Ln حساب أولًا؛ لا تعمل رموزها قبل ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>An approval is of the whole plan. Save it as it is now, open it, and approve that</source>
        <translation>الموافقة تشمل الخطة كلها. احفظها كما هي الآن، ثم افتحها ووافق عليها</translation>
    </message>
    <message>
        <source>Deactivate %1 again once its tokens are revoked</source>
        <translation>تعطيل %1 مجددًا بعد إبطال رموزه</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln account(s) again once the tokens are revoked</source>
        <translation>
            <numerusform>عدم تعطيل أي حساب (%Ln) بعد إبطال الرموز</numerusform>
            <numerusform>تعطيل حساب واحد (%Ln) مجددًا بعد إبطال الرموز</numerusform>
            <numerusform>تعطيل حسابين (%Ln) مجددًا بعد إبطال الرموز</numerusform>
            <numerusform>تعطيل %Ln حسابات مجددًا بعد إبطال الرموز</numerusform>
            <numerusform>تعطيل %Ln حسابًا مجددًا بعد إبطال الرموز</numerusform>
            <numerusform>تعطيل %Ln حساب مجددًا بعد إبطال الرموز</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivating %1…</source>
        <translation>جارٍ تعطيل %1…</translation>
    </message>
    <message>
        <source>All is done. Deactivated again: %1.</source>
        <translation>اكتمل كل شيء. عُطّل مجددًا: %1.</translation>
    </message>
    <message>
        <source>All is done. Reactivated: %1. To undo this deactivates it again.</source>
        <translation>اكتمل كل شيء. أُعيد تفعيل: %1. التراجع يعطّله مجددًا.</translation>
    </message>
    <message>
        <source>You have changed this plan: its reason, its approval or its lines. That is lost when you leave, unless you save it. Press Escape again, or close the window again, to discard it.</source>
        <translation>لقد غيّرت هذه الخطة: سببها أو اعتمادها أو أسطرها. يضيع ذلك عند المغادرة ما لم تحفظها. اضغط Escape مرة أخرى، أو أغلق النافذة مرة أخرى، لتجاهلها.</translation>
    </message>
    <message>
        <source>Looking at them…</source>
        <translation>يجري فحصها…</translation>
    </message>
    <message>
        <source>Only what needs a &amp;look</source>
        <translation>ما يحتاج إلى نظرة فقط (&amp;ن)</translation>
    </message>
    <message>
        <source>What speaks against it, what is left out; at the end, what was not done</source>
        <translation>ما يعارضه وما يُترك؛ وفي النهاية ما لم يُنجز</translation>
    </message>
    <message>
        <source>made by %1, %2</source>
        <translation>أنشأها %1، %2</translation>
    </message>
    <message>
        <source>This deployment does not offer to reactivate an account</source>
        <translation>لا يوفّر هذا المثيل إعادة تفعيل الحسابات</translation>
    </message>
    <message>
        <source>Why? It is shown under Activity (optional)</source>
        <translation>لماذا؟ يظهر السبب تحت «النشاط» (اختياري)</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>تحتاج إلى نظرة: %1</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln account(s) again</source>
        <translation>
            <numerusform>لا حسابات لتعطيلها من جديد</numerusform>
            <numerusform>تعطيل حساب واحد من جديد</numerusform>
            <numerusform>تعطيل حسابين من جديد</numerusform>
            <numerusform>تعطيل %Ln حسابات من جديد</numerusform>
            <numerusform>تعطيل %Ln حسابًا من جديد</numerusform>
            <numerusform>تعطيل %Ln حساب من جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Every token is left out: tick those to revoke</source>
        <translation>كل الرموز مستثناة: ضع علامة على ما تريد إبطالها</translation>
    </message>
    <message>
        <source>Every token is left out: tick those to restore</source>
        <translation>كل الرموز مستثناة: ضع علامة على ما تريد استعادتها</translation>
    </message>
    <message>
        <source>Every token is left out: tick those to delete</source>
        <translation>كل الرموز مستثناة: ضع علامة على ما تريد حذفها</translation>
    </message>
    <message>
        <source>%1 unclear</source>
        <translation>غير واضح: %1</translation>
    </message>
    <message>
        <source>What was not started stays as it was</source>
        <translation>ما لم يبدأ يبقى كما كان</translation>
    </message>
    <message>
        <source>Retry what was not done</source>
        <translation>إعادة محاولة ما لم يُنفَّذ</translation>
    </message>
    <message>
        <source>%1 not done</source>
        <translation>لم يُنفَّذ: %1</translation>
    </message>
    <message>
        <source>%1 done · %2 not done · %3 unclear · %4 not started · %5 left out</source>
        <translation>تم: %1 · لم يُنفَّذ: %2 · غير واضح: %3 · لم يبدأ: %4 · مُغفَل: %5</translation>
    </message>
</context>
<context>
    <name>tokendesk::PlanModel</name>
    <message>
        <source>may be the credential that you are using</source>
        <translation>قد يكون بيانات الاعتماد التي تستخدمها</translation>
    </message>
    <message>
        <source>used in the last 24 hours</source>
        <translation>استُخدم خلال آخر 24 ساعة</translation>
    </message>
    <message>
        <source>its account has no other that works</source>
        <translation>ليس لحسابه رمز آخر يعمل</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>مُبطَل</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>مستعاد</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مُغفَل</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>included</source>
        <translation>مشمول</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مُغفَل</translation>
    </message>
    <message>
        <source>Carry it out</source>
        <translation>التنفيذ</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>الموانع</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>used since the plan was made</source>
        <translation>استُخدم منذ إعداد الخطة</translation>
    </message>
    <message>
        <source>its account is deactivated</source>
        <translation>حسابه معطَّل</translation>
    </message>
    <message>
        <source>it has expired, and does not work restored either</source>
        <translation>انتهت صلاحيته ولن يعمل حتى بعد استعادته</translation>
    </message>
</context>
<context>
    <name>tokendesk::PlanRun</name>
    <message>
        <source>Takes back plan %1</source>
        <translation>تراجع عن الخطة %1</translation>
    </message>
    <message>
        <source>%1 could not be reactivated, so no token was restored: %2</source>
        <translation>تعذّرت إعادة تفعيل %1، لذا لم يُستعَد أي رمز: %2</translation>
    </message>
    <message>
        <source>%1 could not be deactivated: %2</source>
        <translation>تعذر تعطيل %1: %2</translation>
    </message>
    <message>
        <source>Reactivated before that, and active now: %1. Try again, or deactivate what shall not stay active.</source>
        <translation>أُعيد تفعيلها قبل ذلك وهي نشطة الآن: %1. أعد المحاولة، أو عطّل ما لا ينبغي أن يبقى نشطًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>لا غيره</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln آخر</numerusform>
            <numerusform>%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Not deactivated: %1</source>
        <translation>لا يُعطَّل: %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::PolicyEditor</name>
    <message>
        <source>Policies</source>
        <translation>السياسات</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>حفظ وإغلاق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Use this policy</source>
        <translation>استخدام هذه السياسة</translation>
    </message>
    <message>
        <source>The review judges by it from now on; what was changed is saved first</source>
        <translation>تقيّم المراجعة وفقها من الآن فصاعدًا؛ ويُحفظ ما تغيّر أولًا</translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <translation>%1 (خاصة)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name that is taken, and a number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation>استيراد سياسة</translation>
    </message>
    <message>
        <source>Policy (*.json)</source>
        <translation>سياسة (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <translation>لم تُستورد %1. %2</translation>
    </message>
    <message>
        <source>Imported. Save it to keep it.</source>
        <translation>استُوردت. احفظها للإبقاء عليها.</translation>
    </message>
    <message>
        <source>Export the policy</source>
        <translation>تصدير السياسة</translation>
    </message>
    <message>
        <source>Correct what is marked first.</source>
        <translation>صحّح ما هو معلَّم أولًا.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>صُدِّر إلى %1</translation>
    </message>
    <message>
        <source>Delete this policy?</source>
        <translation>هل تريد حذف هذه السياسة؟</translation>
    </message>
    <message>
        <source>The review judges by it now, and will by the default policy. The file cannot be had back; reviews that name it keep their numbers.</source>
        <translation>تقيّم المراجعة وفقها الآن، وستقيّم وفق السياسة الافتراضية. لا يمكن استرجاع الملف؛ وتحتفظ المراجعات التي تذكرها بأعدادها.</translation>
    </message>
    <message>
        <source>The file cannot be had back; reviews that name it keep their numbers.</source>
        <translation>لا يمكن استرجاع الملف؛ وتحتفظ المراجعات التي تذكرها بأعدادها.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>جارٍ الحذف…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظت.</translation>
    </message>
    <message>
        <source>The review judges by “%1” now.</source>
        <translation>تقيّم المراجعة الآن وفق «%1».</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Not saved yet: %1.</source>
        <translation>لم تُحفظ بعد: %1.</translation>
    </message>
    <message>
        <source>A policy says what a review looks for, and how serious each finding is. The built-in policies cannot be changed: duplicate one, and change the copy.</source>
        <translation>تحدد السياسة ما تبحث عنه المراجعة ومدى خطورة كل نتيجة. لا يمكن تغيير السياسات المدمجة: كرِّر واحدة وغيِّر النسخة.</translation>
    </message>
</context>
<context>
    <name>tokendesk::PolicyForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم (&amp;س)</translation>
    </message>
    <message>
        <source>Descri&amp;ption</source>
        <translation>الوصف (&amp;و)</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>المتغيّرة فقط</translation>
    </message>
    <message>
        <source>No rule matches.</source>
        <translation>لا توجد قاعدة مطابقة.</translation>
    </message>
    <message>
        <source>From here on a finding needs a decision</source>
        <translation>من هذه الدرجة فما فوق تحتاج النتيجة إلى قرار</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>البحث في القواعد</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Another policy has this name.</source>
        <translation>تحمل سياسة أخرى هذا الاسم.</translation>
    </message>
    <message>
        <source>Changed. It was: %1</source>
        <translation>تغيّرت. كانت: %1</translation>
    </message>
    <message>
        <source>%1 of %2 rules</source>
        <translation>القواعد: %1 من %2</translation>
    </message>
    <message>
        <source>There is nothing to compare it with</source>
        <translation>لا يوجد ما تُقارن به</translation>
    </message>
    <message>
        <source>Decisions needed &amp;from</source>
        <translation>يلزم القرار من (&amp;ي)</translation>
    </message>
</context>
<context>
    <name>tokendesk::PolicyList</name>
    <message>
        <source>Policies</source>
        <translation>السياسات</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (غير محفوظة)</translation>
    </message>
    <message>
        <source>%1 – in use</source>
        <translation>%1 – مستخدَمة</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>سياساتك</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Files that cannot be used</source>
        <translation>ملفات يتعذّر استخدامها</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>مدمجة</translation>
    </message>
</context>
<context>
    <name>tokendesk::PolicyRuleRow</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 إلى %3)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Severity of “%1”</source>
        <translation>خطورة «%1»</translation>
    </message>
    <message>
        <source>for Admin accounts</source>
        <translation>لحسابات Admin</translation>
    </message>
    <message>
        <source>Severity of “%1” for Admin accounts</source>
        <translation>خطورة «%1» لحسابات Admin</translation>
    </message>
    <message>
        <source>Where it comes from, such as a standard&apos;s clause</source>
        <translation>مصدرها، كبند من معيار مثلًا</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>إعادة ضبط «%1»</translation>
    </message>
    <message>
        <source>Take over what the policy says that this one was made from</source>
        <translation>أخذ ما تنصّ عليه السياسة التي أُنشئت هذه منها</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعَّلة</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطَّلة</translation>
    </message>
    <message>
        <source>%1 for Admin accounts</source>
        <translation>%1 لحسابات Admin</translation>
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
        <translation>بلا بند</translation>
    </message>
    <message>
        <source>Changed. It was: %1</source>
        <translation>تغيّرت. كانت: %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Source of “%1”</source>
        <translation>مصدر «%1»</translation>
    </message>
</context>
<context>
    <name>tokendesk::RecordWait</name>
    <message>
        <source>Preparing the record…</source>
        <translation>جارٍ تحضير السجل…</translation>
    </message>
</context>
<context>
    <name>tokendesk::RenewDialog</name>
    <message>
        <source>So far: %1.</source>
        <translation>حتى الآن: %1.</translation>
    </message>
    <message>
        <source>So far: %1, ends %2.</source>
        <translation>حتى الآن: %1، تنتهي %2.</translation>
    </message>
    <message>
        <source>So far: %1, ended %2.</source>
        <translation>حتى الآن: %1، انتهت %2.</translation>
    </message>
    <message>
        <source>a credential without a name</source>
        <translation>بيانات اعتماد بلا اسم</translation>
    </message>
    <message>
        <source>Renew the credential</source>
        <translation>تجديد بيانات الاعتماد</translation>
    </message>
    <message>
        <source>New &amp;token</source>
        <translation>رمز جديد (&amp;ج)</translation>
    </message>
    <message>
        <source>It is kept in memory until the program ends.</source>
        <translation>يبقى في الذاكرة حتى ينتهي البرنامج.</translation>
    </message>
    <message>
        <source>It takes the old one&apos;s place in the system&apos;s keychain once it is proven.</source>
        <translation>يحل محل القديم في حلقة مفاتيح النظام حالما تثبت صحته.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>تجديد</translation>
    </message>
    <message>
        <source>Finish the sign-in in the browser, or cancel it and paste a token.</source>
        <translation>أكمل تسجيل الدخول في المتصفّح، أو ألغه والصق رمزًا.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>جارٍ سؤال %1…</translation>
    </message>
    <message>
        <source>Handing it to the keychain…</source>
        <translation>جارٍ تسليمها إلى حلقة المفاتيح…</translation>
    </message>
    <message>
        <source>This is the credential of %1; so far you worked as %2. The lists are read anew for that user.</source>
        <translation>هذه بيانات اعتماد %1؛ وكنت تعمل حتى الآن بصفة %2. تُقرأ القوائم من جديد لذلك المستخدم.</translation>
    </message>
    <message>
        <source>It may do less than the one in use.</source>
        <translation>قد تكون صلاحياتها أقل من المستخدمة الآن.</translation>
    </message>
    <message>
        <source>The value of a new token still waits to be taken. Take it first: to work as another user, what is open is closed.</source>
        <translation>ما زالت قيمة رمز جديد تنتظر أخذها. خذها أولًا: للعمل بصفة مستخدم آخر يُغلق ما هو مفتوح.</translation>
    </message>
    <message>
        <source>Work as this user</source>
        <translation>العمل بصفة هذا المستخدم</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>استخدامها على أي حال</translation>
    </message>
    <message>
        <source>Something is still going on, or not saved. Let it come to its end first: to work as another user, what is open is closed.</source>
        <translation>ما زال شيء جاريًا أو غير محفوظ. دعه ينتهي أولًا: للعمل بصفة مستخدم آخر يُغلَق ما هو مفتوح.</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>المستخدم %1</translation>
    </message>
    <message>
        <source>an unknown user</source>
        <translation>مستخدم غير معروف</translation>
    </message>
    <message>
        <source>The window was locked: a credential that was given here is forgotten.</source>
        <translation>قُفلت النافذة: نُسيت بيانات الاعتماد التي أُدخلت هنا.</translation>
    </message>
    <message>
        <source>You can use it for now: it is kept in memory until the window is locked or the program ends</source>
        <translation>يمكنك استخدامها الآن: تبقى في الذاكرة حتى تُقفل النافذة أو ينتهي البرنامج</translation>
    </message>
    <message>
        <source>Use it for now</source>
        <translation>الاستخدام الآن</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewChangeModel</name>
    <message>
        <source>not found</source>
        <translation>غير موجودة</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>سُوّيت</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>زالت</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>not known, a row could not be read</source>
        <translation>غير معروف، تعذّرت قراءة صف</translation>
    </message>
    <message>
        <source>also about %1</source>
        <extracomment>what a finding was about in one of two reviews only; names of tokens</extracomment>
        <translation>يشمل أيضًا %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewDecisions</name>
    <message numerus="yes">
        <source>%Ln finding(s) not decided: what has the ID now is another one, as far as the server&apos;s list shows. Look at what is found now, and decide that.</source>
        <translation>
            <numerusform>لا نتائج لم يُتّخذ قرار بشأنها</numerusform>
            <numerusform>نتيجة واحدة لم يُتّخذ قرار بشأنها: ما يحمل المعرّف الآن غيرها كما تُظهر قائمة الخادم. انظر إلى ما يُعثر عليه الآن وقرّر بشأنه.</numerusform>
            <numerusform>نتيجتان لم يُتّخذ قرار بشأنهما: ما يحمل المعرّف الآن غيرهما كما تُظهر قائمة الخادم. انظر إلى ما يُعثر عليه الآن وقرّر بشأنه.</numerusform>
            <numerusform>%Ln نتائج لم يُتّخذ قرار بشأنها: ما يحمل المعرّف الآن غيرها كما تُظهر قائمة الخادم. انظر إلى ما يُعثر عليه الآن وقرّر بشأنه.</numerusform>
            <numerusform>%Ln نتيجة لم يُتّخذ قرار بشأنها: ما يحمل المعرّف الآن غيرها كما تُظهر قائمة الخادم. انظر إلى ما يُعثر عليه الآن وقرّر بشأنه.</numerusform>
            <numerusform>%Ln نتيجة لم يُتّخذ قرار بشأنها: ما يحمل المعرّف الآن غيرها كما تُظهر قائمة الخادم. انظر إلى ما يُعثر عليه الآن وقرّر بشأنه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) not taken back: they were made anew since, or belong to a finished review. Decide anew instead.</source>
        <translation>
            <numerusform>لم يبقَ قرار دون تراجع.</numerusform>
            <numerusform>قرار واحد لم يُتراجع عنه: اتُّخذ من جديد منذ ذلك الحين أو ينتمي إلى مراجعة منتهية. قرّر من جديد.</numerusform>
            <numerusform>قراران لم يُتراجع عنهما: اتُّخذا من جديد منذ ذلك الحين أو ينتميان إلى مراجعة منتهية. قرّر من جديد.</numerusform>
            <numerusform>%Ln قرارات لم يُتراجع عنها: اتُّخذت من جديد منذ ذلك الحين أو تنتمي إلى مراجعة منتهية. قرّر من جديد.</numerusform>
            <numerusform>%Ln قرارًا لم يُتراجع عنها: اتُّخذت من جديد منذ ذلك الحين أو تنتمي إلى مراجعة منتهية. قرّر من جديد.</numerusform>
            <numerusform>%Ln قرار لم يُتراجع عنها: اتُّخذت من جديد منذ ذلك الحين أو تنتمي إلى مراجعة منتهية. قرّر من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) not decided: they were decided anew since, and that stays.</source>
        <translation>
            <numerusform>لا نتائج لم يُتّخذ قرار بشأنها</numerusform>
            <numerusform>نتيجة واحدة لم يُتّخذ قرار بشأنها: قُرِّر بشأنها من جديد منذ ذلك الحين، ويبقى ذلك.</numerusform>
            <numerusform>نتيجتان لم يُتّخذ قرار بشأنهما: قُرِّر بشأنهما من جديد منذ ذلك الحين، ويبقى ذلك.</numerusform>
            <numerusform>%Ln نتائج لم يُتّخذ قرار بشأنها: قُرِّر بشأنها من جديد منذ ذلك الحين، ويبقى ذلك.</numerusform>
            <numerusform>%Ln نتيجة لم يُتّخذ قرار بشأنها: قُرِّر بشأنها من جديد منذ ذلك الحين، ويبقى ذلك.</numerusform>
            <numerusform>%Ln نتيجة لم يُتّخذ قرار بشأنها: قُرِّر بشأنها من جديد منذ ذلك الحين، ويبقى ذلك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewFilterBar</name>
    <message>
        <source>Grouped by severity</source>
        <translation>مجمَّعة حسب الخطورة</translation>
    </message>
    <message>
        <source>Grouped by rule</source>
        <translation>مجمَّعة حسب القاعدة</translation>
    </message>
    <message>
        <source>Grouped by account</source>
        <translation>مجمَّعة حسب الحساب</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>بانتظار القرار</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Show findings of all tokens again, whenever they expire</source>
        <translation>إظهار نتائج كل الرموز مجددًا، أيًا كان موعد انتهائها</translation>
    </message>
    <message>
        <source>Show findings of all accounts again</source>
        <translation>إظهار نتائج كل الحسابات مجددًا</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>التجميع حسب</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>بلا مجموعات</translation>
    </message>
    <message>
        <source>Edit policies…</source>
        <translation>تحرير السياسات…</translation>
    </message>
    <message>
        <source>its file is not there any more</source>
        <translation>لم يعد ملفها موجودًا</translation>
    </message>
    <message>
        <source>The policy “%1” cannot be used (%2). The review judges by “%3”.</source>
        <translation>يتعذّر استخدام السياسة «%1» (%2). تقيّم المراجعة وفق «%3».</translation>
    </message>
    <message>
        <source>A review is judged by one policy. Finish or abandon it to choose another one.</source>
        <translation>تُقيَّم المراجعة وفق سياسة واحدة. أنهِها أو تخلَّ عنها لاختيار سياسة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>انتهاء الصلاحية: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>الحساب: %1</translation>
    </message>
    <message>
        <source>Account: %1 chosen</source>
        <translation>الحساب: اختير %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewPage</name>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Details of the finding</source>
        <translation>تفاصيل النتيجة</translation>
    </message>
    <message>
        <source>Not all that was decided and noted is shown or kept. %1</source>
        <translation>لا يُعرض أو يُحفظ كل ما تقرّر ودُوِّن. %1</translation>
    </message>
    <message>
        <source>Choose a finding about a token first</source>
        <translation>اختر نتيجة بشأن رمز أولًا</translation>
    </message>
    <message>
        <source>Choose a finding first</source>
        <translation>اختر نتيجة أولًا</translation>
    </message>
    <message>
        <source>Choose a finding about a token or an account first</source>
        <translation>اختر نتيجة بشأن رمز أو حساب أولًا</translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <translation>لا شيء معروض</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>لم يُضبط أي عامل تصفية</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>المراجعة: %1</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>findings</translation>
    </message>
    <message>
        <source>Judging…</source>
        <translation>جارٍ التقييم…</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>No token and no account breaks a rule of the policy “%1”.</source>
        <translation>لا يخالف أي رمز أو حساب قاعدة من قواعد السياسة «%1».</translation>
    </message>
    <message>
        <source>No finding matches</source>
        <translation>لا توجد نتيجة مطابقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) hidden by the filters.</source>
        <translation>
            <numerusform>لم تُخفِ عوامل التصفية أي نتيجة.</numerusform>
            <numerusform>أخفت عوامل التصفية نتيجة واحدة.</numerusform>
            <numerusform>أخفت عوامل التصفية نتيجتين.</numerusform>
            <numerusform>أخفت عوامل التصفية %Ln نتائج.</numerusform>
            <numerusform>أخفت عوامل التصفية %Ln نتيجة.</numerusform>
            <numerusform>أخفت عوامل التصفية %Ln نتيجة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was decided earlier that could be decided again</source>
        <translation>لا يوجد قرار سابق يمكن اتخاذه من جديد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) decided as before</source>
        <translation>
            <numerusform>لم يُتخذ أي قرار</numerusform>
            <numerusform>نتيجة واحدة: القرار كما كان سابقًا</numerusform>
            <numerusform>نتيجتان: القرار كما كان سابقًا</numerusform>
            <numerusform>%Ln نتائج: القرار كما كان سابقًا</numerusform>
            <numerusform>%Ln نتيجة: القرار كما كان سابقًا</numerusform>
            <numerusform>%Ln نتيجة: القرار كما كان سابقًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) written down.</source>
        <translation>
            <numerusform>لم تُدوَّن أي ملاحظة.</numerusform>
            <numerusform>دُوِّنت ملاحظة واحدة.</numerusform>
            <numerusform>دُوِّنت ملاحظتان.</numerusform>
            <numerusform>دُوِّنت %Ln ملاحظات.</numerusform>
            <numerusform>دُوِّنت %Ln ملاحظة.</numerusform>
            <numerusform>دُوِّنت %Ln ملاحظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <translation>تم البت في كل شيء</translation>
    </message>
    <message>
        <source>Nothing stands in the way of finishing the review.</source>
        <translation>لا شيء يمنع إنهاء المراجعة.</translation>
    </message>
    <message>
        <source>Finish the review…</source>
        <translation>إنهاء المراجعة…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) not taken back: they were changed since.</source>
        <translation>
            <numerusform>لم تبقَ ملاحظة دون تراجع.</numerusform>
            <numerusform>ملاحظة واحدة لم يُتراجع عنها: تغيّرت منذ ذلك الحين.</numerusform>
            <numerusform>ملاحظتان لم يُتراجع عنهما: تغيّرتا منذ ذلك الحين.</numerusform>
            <numerusform>%Ln ملاحظات لم يُتراجع عنها: تغيّرت منذ ذلك الحين.</numerusform>
            <numerusform>%Ln ملاحظةً لم يُتراجع عنها: تغيّرت منذ ذلك الحين.</numerusform>
            <numerusform>%Ln ملاحظة لم يُتراجع عنها: تغيّرت منذ ذلك الحين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) decided</source>
        <translation>
            <numerusform>لم يُتّخذ قرار</numerusform>
            <numerusform>اتُّخذ قرار بشأن نتيجة واحدة</numerusform>
            <numerusform>اتُّخذ قرار بشأن نتيجتين</numerusform>
            <numerusform>اتُّخذ قرار بشأن %Ln نتائج</numerusform>
            <numerusform>اتُّخذ قرار بشأن %Ln نتيجة</numerusform>
            <numerusform>اتُّخذ قرار بشأن %Ln نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) taken back</source>
        <translation>
            <numerusform>لم يُتراجع عن أي قرار</numerusform>
            <numerusform>تُراجع عن قرار واحد</numerusform>
            <numerusform>تُراجع عن قرارين</numerusform>
            <numerusform>تُراجع عن %Ln قرارات</numerusform>
            <numerusform>تُراجع عن %Ln قرارًا</numerusform>
            <numerusform>تُراجع عن %Ln قرار</numerusform>
        </translation>
    </message>
    <message>
        <source>The notes kept on this computer could not be read</source>
        <translation>تعذّرت قراءة الملاحظات المحفوظة على هذا الجهاز</translation>
    </message>
    <message>
        <source>No finding matches “%1”</source>
        <translation>لا نتيجة تطابق «%1»</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewSessionBar</name>
    <message>
        <source>Decided</source>
        <translation>تم البتّ</translation>
    </message>
    <message>
        <source>Show what is left</source>
        <translation>إظهار ما بقي</translation>
    </message>
    <message>
        <source>Start a review</source>
        <translation>بدء مراجعة</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>إنهاء…</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>Writes down how everything stands now, and what you decide from here on, until you finish it. You can leave it for days.</source>
        <translation>تدوين حالة كل شيء الآن، وما تقرّره بعد ذلك، إلى أن تُنهي المراجعة. يمكنك تركها أيامًا.</translation>
    </message>
    <message>
        <source>Review since %1</source>
        <translation>مراجعة جارية منذ %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln decided</source>
        <translation>
            <numerusform>%1 من 0 تم البتّ فيها</numerusform>
            <numerusform>%1 من 1 تم البتّ فيها</numerusform>
            <numerusform>%1 من 2 تم البتّ فيهما</numerusform>
            <numerusform>%1 من %Ln تم البتّ فيها</numerusform>
            <numerusform>%1 من %Ln تم البتّ فيها</numerusform>
            <numerusform>%1 من %Ln تم البتّ فيها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settled without a decision</source>
        <translation>
            <numerusform>لم تُسوَّ أي نتيجة بلا قرار</numerusform>
            <numerusform>سُوّيت واحدة بلا قرار</numerusform>
            <numerusform>سُوّيت اثنتان بلا قرار</numerusform>
            <numerusform>سُوّيت %Ln بلا قرار</numerusform>
            <numerusform>سُوّيت %Ln بلا قرار</numerusform>
            <numerusform>سُوّيت %Ln بلا قرار</numerusform>
        </translation>
    </message>
    <message>
        <source>No review is under way</source>
        <translation>لا توجد مراجعة جارية</translation>
    </message>
    <message>
        <source>A review leaves a record of every finding and decision</source>
        <translation>تترك المراجعة سجلًا بكل نتيجة وقرار</translation>
    </message>
    <message>
        <source>The last one was finished on %1 by %2</source>
        <translation>انتهت الأخيرة في %1 على يد %2</translation>
    </message>
    <message>
        <source>Since the last one: %1 new, %2 gone, %3 changed</source>
        <translation>منذ الأخيرة: جديدة: %1، زالت: %2، تغيّرت: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known: rows of the lists could not be read</source>
        <translation>
            <numerusform>لا شيء غير معروف</numerusform>
            <numerusform>واحدة غير معروفة: تعذّرت قراءة صفوف من القوائم</numerusform>
            <numerusform>اثنتان غير معروفتين: تعذّرت قراءة صفوف من القوائم</numerusform>
            <numerusform>%Ln غير معروفة: تعذّرت قراءة صفوف من القوائم</numerusform>
            <numerusform>%Ln غير معروفة: تعذّرت قراءة صفوف من القوائم</numerusform>
            <numerusform>%Ln غير معروفة: تعذّرت قراءة صفوف من القوائم</numerusform>
        </translation>
    </message>
    <message>
        <source>The reviews could not be read</source>
        <translation>تعذّرت قراءة المراجعات</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewSessions</name>
    <message>
        <source>The credential may not see the tokens any more.</source>
        <translation>لم يعد يُسمح لبيانات الاعتماد برؤية الرموز.</translation>
    </message>
    <message>
        <source>The review is not finished: the lists could not be read once more, so the state after it is not known. %1</source>
        <translation>لم تنتهِ المراجعة: تعذّرت قراءة القوائم مرة أخرى، فالحالة بعدها غير معروفة. %1</translation>
    </message>
    <message>
        <source>The tokens have not been judged yet. Wait until they are.</source>
        <translation>لم تُقيَّم الرموز بعد. انتظر حتى تُقيَّم.</translation>
    </message>
    <message>
        <source>The review is being written down. Wait until it is.</source>
        <translation>يجري تدوين المراجعة. انتظر حتى يكتمل.</translation>
    </message>
    <message>
        <source>A review is under way already. Finish or abandon it.</source>
        <translation>توجد مراجعة جارية بالفعل. أنهِها أو تخلَّ عنها.</translation>
    </message>
    <message>
        <source>No review is under way.</source>
        <translation>لا توجد مراجعة جارية.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) need a decision before the review can be finished</source>
        <translation>
            <numerusform>لا تحتاج أي نتيجة إلى قرار قبل أن يمكن إنهاء المراجعة</numerusform>
            <numerusform>تحتاج نتيجة واحدة إلى قرار قبل أن يمكن إنهاء المراجعة</numerusform>
            <numerusform>تحتاج نتيجتان إلى قرار قبل أن يمكن إنهاء المراجعة</numerusform>
            <numerusform>تحتاج %Ln نتائج إلى قرار قبل أن يمكن إنهاء المراجعة</numerusform>
            <numerusform>تحتاج %Ln نتيجة إلى قرار قبل أن يمكن إنهاء المراجعة</numerusform>
            <numerusform>تحتاج %Ln نتيجة إلى قرار قبل أن يمكن إنهاء المراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is to be decided, and decide it</source>
        <translation>اعرض ما هو بانتظار القرار وبتّ فيه</translation>
    </message>
    <message>
        <source>The lists are of an earlier time: a review records what is there now.</source>
        <translation>القوائم من وقت سابق: المراجعة تسجّل ما هو موجود الآن.</translation>
    </message>
    <message>
        <source>Try again when the deployment answers</source>
        <translation>حاول مجددًا عندما يستجيب المثيل</translation>
    </message>
    <message>
        <source>The rotations could not be read, so it is not known which tokens belong together. %1</source>
        <translation>تعذّرت قراءة عمليات التدوير، فلا يُعرف أي الرموز ينتمي بعضها إلى بعض. %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewWork</name>
    <message>
        <source>Abandon the review?</source>
        <translation>هل تريد التخلّي عن المراجعة؟</translation>
    </message>
    <message>
        <source>How everything stood when it was started is forgotten, and no record of this review will be kept.</source>
        <translation>تُنسى حالة كل شيء عند بدئها، ولن يُحفظ سجل لهذه المراجعة.</translation>
    </message>
    <message>
        <source>Every decision and note stays.</source>
        <translation>تبقى كل القرارات والملاحظات.</translation>
    </message>
    <message>
        <source>Abandon the review</source>
        <translation>التخلّي عن المراجعة</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>جارٍ التدوين…</translation>
    </message>
    <message>
        <source>No review is under way</source>
        <translation>لا توجد مراجعة جارية</translation>
    </message>
    <message>
        <source>The tokens have not been judged yet. Wait until they are.</source>
        <translation>لم تُقيَّم الرموز بعد. انتظر حتى تُقيَّم.</translation>
    </message>
    <message>
        <source>A review is under way already. Finish or abandon it.</source>
        <translation>توجد مراجعة جارية بالفعل. أنهِها أو تخلَّ عنها.</translation>
    </message>
    <message>
        <source>The notes kept on this computer could not be read</source>
        <translation>تعذّرت قراءة الملاحظات المحفوظة على هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewsDialog</name>
    <message>
        <source>%1, by %2 (%3)</source>
        <translation>%1، أجراها %2 (%3)</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>The earlier review</source>
        <translation>المراجعة الأقدم</translation>
    </message>
    <message>
        <source>The later review</source>
        <translation>المراجعة الأحدث</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>حزمة الأدلة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>الحالة الراهنة</translation>
    </message>
    <message>
        <source>No review has been finished yet. Start one above the findings: when it is finished, the next one can be compared with it.</source>
        <translation>لم تنتهِ أي مراجعة بعد. ابدأ واحدة من أعلى النتائج: عند انتهائها يمكن مقارنة التالية بها.</translation>
    </message>
    <message>
        <source>%1 new · %2 changed · %3 gone · %4 as before</source>
        <translation>جديدة: %1 · تغيّرت: %2 · زالت: %3 · كما كانت: %4</translation>
    </message>
    <message>
        <source>changes between reviews</source>
        <translation>التغييرات بين المراجعات</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has changed: %Ln finding(s) as before.</source>
        <translation>
            <numerusform>لم يتغير شيء: لا نتائج كما من قبل.</numerusform>
            <numerusform>لم يتغير شيء: نتيجة واحدة كما من قبل.</numerusform>
            <numerusform>لم يتغير شيء: نتيجتان كما من قبل.</numerusform>
            <numerusform>لم يتغير شيء: %Ln نتائج كما من قبل.</numerusform>
            <numerusform>لم يتغير شيء: %Ln نتيجة كما من قبل.</numerusform>
            <numerusform>لم يتغير شيء: %Ln نتيجة كما من قبل.</numerusform>
        </translation>
    </message>
    <message>
        <source>No review has been finished yet. When the one under way is finished, the next one can be compared with it.</source>
        <translation>لم تكتمل أي مراجعة بعد. حين تكتمل الجارية، يمكن مقارنة التالية بها.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Compare reviews</source>
        <translation>مقارنة المراجعات</translation>
    </message>
    <message>
        <source>Findings before: %1 (settled in that review: %2) · Findings now: %3 (settled: %4)</source>
        <translation>النتائج سابقًا: %1 (سُوّي منها في تلك المراجعة: %2) · النتائج الآن: %3 (سُوّي منها: %4)</translation>
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
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <translation>تدوير %1</translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln token(s)</source>
        <translation>
            <numerusform>تدوير 0 رمز</numerusform>
            <numerusform>تدوير رمز واحد</numerusform>
            <numerusform>تدوير رمزين</numerusform>
            <numerusform>تدوير %Ln رموز</numerusform>
            <numerusform>تدوير %Ln رمزًا</numerusform>
            <numerusform>تدوير %Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>A new token takes the place of the old one at once. What still has the old one stops working; it can be restored until it is deleted.</source>
        <translation>يحلّ رمز جديد محل القديم فورًا. كل ما لا يزال لديه القديم سيتوقف عن العمل؛ ويمكن استعادة القديم إلى أن يُحذف.</translation>
    </message>
    <message>
        <source>A new token is made and handed over. The old one goes on working until you see that nothing needs it any more.</source>
        <translation>يُنشأ رمز جديد ويُسلَّم. ويبقى القديم يعمل إلى أن ترى أنه لم يعد يحتاج إليه شيء.</translation>
    </message>
    <message>
        <source>Make the new token</source>
        <translation>إنشاء الرمز الجديد</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln new token(s)</source>
        <translation>
            <numerusform>إنشاء 0 رمز جديد</numerusform>
            <numerusform>إنشاء رمز جديد واحد</numerusform>
            <numerusform>إنشاء رمزين جديدين</numerusform>
            <numerusform>إنشاء %Ln رموز جديدة</numerusform>
            <numerusform>إنشاء %Ln رمزًا جديدًا</numerusform>
            <numerusform>إنشاء %Ln رمز جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are left out.</source>
        <translation>
            <numerusform>لم يُغفل أي رمز.</numerusform>
            <numerusform>أُغفل رمز واحد.</numerusform>
            <numerusform>أُغفل رمزان.</numerusform>
            <numerusform>أُغفلت %Ln رموز.</numerusform>
            <numerusform>أُغفل %Ln رمزًا.</numerusform>
            <numerusform>أُغفل %Ln رمز.</numerusform>
        </translation>
    </message>
    <message>
        <source>This program is using one of them. Give the connection the new value before you revoke the old one.</source>
        <translation>يستخدم هذا البرنامج واحدًا منها. أعطِ الاتصال القيمة الجديدة قبل أن تُبطل القديم.</translation>
    </message>
    <message>
        <source>Making the new token…</source>
        <translation>جارٍ إنشاء الرمز الجديد…</translation>
    </message>
    <message>
        <source>Making and handing over %1 of %2…</source>
        <translation>جارٍ إنشاء %1 من %2 وتسليمه…</translation>
    </message>
    <message>
        <source>All are made and handed over, but these could not be tried:</source>
        <translation>أُنشئت كلها وسُلِّمت، لكن تعذّرت تجربة هذه:</translation>
    </message>
    <message>
        <source>The rotation is kept, and goes on under Rotations</source>
        <translation>التدوير محفوظ ويستمر ضمن صفحة عمليات التدوير</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The computer was about to sleep, so the rest was not begun</source>
        <translation>كان الحاسوب على وشك السكون، لذلك لم يبدأ الباقي</translation>
    </message>
    <message>
        <source>New tokens take the place of the old ones at once. What still has an old one stops working; they can be restored until they are deleted.</source>
        <translation>تحلّ رموز جديدة محل القديمة فورًا. يتوقف ما يزال يستعمل رمزًا قديمًا؛ ويمكن استعادتها إلى أن تُحذف.</translation>
    </message>
    <message>
        <source>New tokens are made and handed over. The old ones go on working until you see that nothing needs them any more.</source>
        <translation>تُنشأ رموز جديدة وتُسلَّم. تبقى القديمة تعمل إلى أن ترى أن شيئًا لم يعد يحتاجها.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>A value was given up, so the rest was not begun</source>
        <translation>جرى التخلي عن قيمة، فلم يُبدأ الباقي</translation>
    </message>
</context>
<context>
    <name>tokendesk::RotateForm</name>
    <message>
        <source>&amp;Names of the new tokens</source>
        <translation>أسماء الرموز الجديدة (&amp;س)</translation>
    </message>
    <message>
        <source>They &amp;expire after</source>
        <translation>تنتهي صلاحيتها بعد (&amp;ص)</translation>
    </message>
    <message>
        <source>&amp;Try each new token with one read, before it is handed over</source>
        <translation>تجربة كل رمز جديد بقراءة واحدة قبل تسليمه (&amp;ب)</translation>
    </message>
    <message>
        <source>&amp;Directory sync (SCIM) only</source>
        <translation>مزامنة الدليل (SCIM) فقط (&amp;د)</translation>
    </message>
    <message>
        <source>It has &amp;leaked: revoke the old one as soon as the new value is handed over</source>
        <translation>تسرّب: إبطال القديم فور تسليم القيمة الجديدة (&amp;ت)</translation>
    </message>
    <message>
        <source>The server&apos;s list does not say whether the old one is such a token</source>
        <translation>لا تذكر قائمة الخادم هل القديم رمز من هذا النوع</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Hand the values over</source>
        <translation>تسليم القيم</translation>
    </message>
    <message>
        <source>&amp;Name of the new token</source>
        <translation>اسم الرمز الجديد (&amp;س)</translation>
    </message>
    <message>
        <source>It &amp;expires after</source>
        <translation>تنتهي صلاحيته بعد (&amp;ص)</translation>
    </message>
    <message>
        <source>This program uses one of them: it would lock itself out. Rotate that one without this, and give the connection the new value first.</source>
        <translation>يستخدم هذا البرنامج واحدًا منها: سيمنع نفسه من الدخول. دوِّر ذلك الرمز من دون هذا الخيار، وأعطِ الاتصال القيمة الجديدة أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand the value over</source>
        <translation>تسليم القيمة</translation>
    </message>
    <message>
        <source>Propose to &amp;revoke the old one</source>
        <translation>اقتراح إبطال القديم (&amp;ط)</translation>
    </message>
    <message>
        <source>Propose to delete the &amp;old one</source>
        <translation>اقتراح حذف القديم (&amp;ح)</translation>
    </message>
    <message>
        <source>Why? It is shown under Activity (optional)</source>
        <translation>لماذا؟ يظهر السبب تحت «النشاط» (اختياري)</translation>
    </message>
    <message>
        <source>They have &amp;leaked: revoke each old one as soon as its new value is handed over</source>
        <translation>تسرّبت: إبطال كل قديم فور تسليم قيمته الجديدة (&amp;ت)</translation>
    </message>
    <message>
        <source>Propose to &amp;revoke the old ones</source>
        <translation>اقتراح إبطال القديمة (&amp;ط)</translation>
    </message>
    <message>
        <source>Propose to delete the &amp;old ones</source>
        <translation>اقتراح حذف القديمة (&amp;ح)</translation>
    </message>
</context>
<context>
    <name>tokendesk::RotationFilterBar</name>
    <message numerus="yes">
        <source>%Ln step(s) due</source>
        <translation>
            <numerusform>لا خطوات مستحقة</numerusform>
            <numerusform>خطوة واحدة مستحقة</numerusform>
            <numerusform>خطوتان مستحقتان</numerusform>
            <numerusform>%Ln خطوات مستحقة</numerusform>
            <numerusform>%Ln خطوة مستحقة</numerusform>
            <numerusform>%Ln خطوة مستحقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) under way</source>
        <translation>
            <numerusform>لا عمليات تدوير جارية (%Ln)</numerusform>
            <numerusform>عملية تدوير واحدة جارية (%Ln)</numerusform>
            <numerusform>عمليتا تدوير جاريتان (%Ln)</numerusform>
            <numerusform>%Ln عمليات تدوير جارية</numerusform>
            <numerusform>%Ln عملية تدوير جارية</numerusform>
            <numerusform>%Ln عملية تدوير جارية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::RotationModel</name>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Old token</source>
        <translation>الرمز القديم</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>بانتظار</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>Step due</source>
        <translation>موعد الخطوة</translation>
    </message>
</context>
<context>
    <name>tokendesk::RotationPage</name>
    <message>
        <source>&amp;Names of new tokens</source>
        <translation>أسماء الرموز الجديدة (&amp;س)</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>التدوير</translation>
    </message>
    <message>
        <source>What each rotation starts with; it can be changed for each of them.</source>
        <translation>ما تبدأ به كل عملية تدوير؛ ويمكن تغييره في كل منها.</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”.</source>
        <translation>الاسم «%1» يصبح «%2».</translation>
    </message>
    <message>
        <source>Propose to &amp;revoke the old one</source>
        <translation>اقتراح إبطال القديم (&amp;ط)</translation>
    </message>
    <message>
        <source>Propose to delete the &amp;old one</source>
        <translation>اقتراح حذف القديم (&amp;ح)</translation>
    </message>
</context>
<context>
    <name>tokendesk::Rotations</name>
    <message>
        <source>The connection was closed</source>
        <translation>أُغلق الاتصال</translation>
    </message>
    <message>
        <source>The rotations under way are not read yet</source>
        <translation>لم تُقرأ عمليات التدوير الجارية بعد</translation>
    </message>
    <message>
        <source>It is revoked. Make a new token instead</source>
        <translation>مُبطَل. أنشئ رمزًا جديدًا بدلًا منه</translation>
    </message>
    <message>
        <source>Its account is not on the server&apos;s list</source>
        <translation>حسابه غير موجود في قائمة الخادم</translation>
    </message>
    <message>
        <source>Choose a rotation first</source>
        <translation>اختر عملية تدوير أولًا</translation>
    </message>
    <message>
        <source>It has ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>A step is on its way</source>
        <translation>توجد خطوة جارية</translation>
    </message>
    <message>
        <source>It is not known yet whether the new token was made</source>
        <translation>لا يُعرف بعدُ هل أُنشئ الرمز الجديد</translation>
    </message>
    <message>
        <source>This is not the next step</source>
        <translation>هذه ليست الخطوة التالية</translation>
    </message>
    <message>
        <source>The old token is deleted or has expired: there is no way back to it</source>
        <translation>الرمز القديم محذوف أو منتهي الصلاحية: لا رجوع إليه</translation>
    </message>
    <message>
        <source>What became of a rotation could not be written down. %1</source>
        <translation>تعذّر تدوين ما آلت إليه عملية تدوير. %1</translation>
    </message>
    <message>
        <source>The token is not on the server&apos;s list any more</source>
        <translation>لم يعد الرمز في قائمة الخادم</translation>
    </message>
    <message>
        <source>It is part of a rotation that is under way</source>
        <translation>إنه جزء من عملية تدوير جارية</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show both tokens yet</source>
        <translation>لا تُظهر قائمة الخادم الرمزين كليهما بعد</translation>
    </message>
</context>
<context>
    <name>tokendesk::RotationsPage</name>
    <message>
        <source>Rotations</source>
        <translation>عمليات التدوير</translation>
    </message>
    <message>
        <source>Details of the rotation</source>
        <translation>تفاصيل عملية التدوير</translation>
    </message>
    <message>
        <source>Choose one rotation first</source>
        <translation>اختر عملية تدوير واحدة أولًا</translation>
    </message>
    <message>
        <source>Nothing can be done from here but to let go of it</source>
        <translation>لا يمكن فعل شيء من هنا سوى إيقاف متابعتها</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>لم يُضبط أي عامل تصفية</translation>
    </message>
    <message>
        <source>Revoke %1 now?</source>
        <translation>هل تريد إبطال %1 الآن؟</translation>
    </message>
    <message>
        <source>What still uses it stops working at once. It can be restored until it is deleted.</source>
        <translation>كل ما لا يزال يستخدمه سيتوقف عن العمل فورًا. يمكن استعادته إلى أن يُحذف.</translation>
    </message>
    <message>
        <source>Revoke the old token</source>
        <translation>إبطال الرمز القديم</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>جارٍ الإبطال…</translation>
    </message>
    <message>
        <source>This program may be using it.</source>
        <translation>ربما يستخدمه هذا البرنامج.</translation>
    </message>
    <message>
        <source>I have another way to connect</source>
        <translation>لديّ طريقة أخرى للاتصال</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>هل تريد حذف %1؟</translation>
    </message>
    <message>
        <source>The new token has taken its place, and nobody missed the old one.</source>
        <translation>حلّ الرمز الجديد محله، ولم يفتقد أحد القديم.</translation>
    </message>
    <message>
        <source>Deleting cannot be undone. The rotation is finished then.</source>
        <translation>لا يمكن التراجع عن الحذف. وبه تنتهي عملية التدوير.</translation>
    </message>
    <message>
        <source>Delete the old token</source>
        <translation>حذف الرمز القديم</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>جارٍ الحذف…</translation>
    </message>
    <message>
        <source>Roll back to %1?</source>
        <translation>هل تريد الرجوع إلى %1؟</translation>
    </message>
    <message>
        <source>The old token is restored, then what was made in its place is revoked.</source>
        <translation>يُستعاد الرمز القديم، ثم يُبطَل ما أُنشئ محله.</translation>
    </message>
    <message>
        <source>The old token goes on working, and what was made in its place is revoked.</source>
        <translation>يبقى الرمز القديم يعمل، ويُبطَل ما أُنشئ محله.</translation>
    </message>
    <message>
        <source>What uses the new token stops working at once.</source>
        <translation>ما يستخدم الرمز الجديد سيتوقف عن العمل فورًا.</translation>
    </message>
    <message>
        <source>The old token has leaked: whoever has found it can use it again.</source>
        <translation>تسرّب الرمز القديم: من وجده يستطيع استخدامه مجددًا.</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>الرجوع إلى القديم</translation>
    </message>
    <message>
        <source>Rolling back…</source>
        <translation>جارٍ الرجوع…</translation>
    </message>
    <message>
        <source>Both tokens stay as they are. Nothing more is done, and you are not reminded of it.</source>
        <translation>يبقى الرمزان كما هما. لا يُنفَّذ شيء آخر، ولن تُذكَّر به.</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>جارٍ التدوين…</translation>
    </message>
    <message>
        <source>Choose tokens on the Tokens page and press Rotate: a new token is made and handed over, both are watched, and the old one is revoked and deleted once nothing needs it.</source>
        <translation>اختر رموزًا في صفحة «الرموز» واضغط «تدوير»: يُنشأ رمز جديد ويُسلَّم، ويُراقَب الرمزان، ثم يُبطَل القديم ويُحذف متى لم يعد يحتاج إليه شيء.</translation>
    </message>
    <message>
        <source>Go to the tokens</source>
        <translation>الانتقال إلى الرموز</translation>
    </message>
    <message>
        <source>No rotation matches</source>
        <translation>لا توجد عملية تدوير مطابقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) hidden by the search.</source>
        <translation>
            <numerusform>لم يُخفِ البحث أي عملية تدوير.</numerusform>
            <numerusform>أخفى البحث عملية تدوير واحدة.</numerusform>
            <numerusform>أخفى البحث عمليتي تدوير.</numerusform>
            <numerusform>أخفى البحث %Ln عمليات تدوير.</numerusform>
            <numerusform>أخفى البحث %Ln عملية تدوير.</numerusform>
            <numerusform>أخفى البحث %Ln عملية تدوير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Choose a rotation to see its steps and both tokens.</source>
        <translation>اختر عملية تدوير لترى خطواتها والرمزين.</translation>
    </message>
    <message>
        <source>Stop tracking the rotation of %1?</source>
        <translation>هل تريد إيقاف متابعة تدوير %1؟</translation>
    </message>
    <message>
        <source>Stop tracking</source>
        <translation>إيقاف المتابعة</translation>
    </message>
    <message>
        <source>No rotation is under way</source>
        <translation>لا عملية تدوير جارية</translation>
    </message>
    <message>
        <source>Its new token is being handed over</source>
        <translation>يجري تسليم رمزه الجديد</translation>
    </message>
    <message>
        <source>This program may be using the new token.</source>
        <translation>قد يكون هذا البرنامج يستخدم الرمز الجديد.</translation>
    </message>
    <message numerus="yes">
        <source>Stop tracking %Ln rotation(s)?</source>
        <translation>
            <numerusform>لا شيء لإيقاف متابعته؟</numerusform>
            <numerusform>هل تريد إيقاف متابعة تدوير واحد؟</numerusform>
            <numerusform>هل تريد إيقاف متابعة عمليتي تدوير؟</numerusform>
            <numerusform>هل تريد إيقاف متابعة %Ln عمليات تدوير؟</numerusform>
            <numerusform>هل تريد إيقاف متابعة %Ln عملية تدوير؟</numerusform>
            <numerusform>هل تريد إيقاف متابعة %Ln عملية تدوير؟</numerusform>
        </translation>
    </message>
    <message>
        <source>All their tokens stay as they are. Nothing more is done, and you are not reminded of them.</source>
        <translation>تبقى جميع رموزها كما هي. لا يُفعل شيء آخر، ولن تُذكَّر بها.</translation>
    </message>
    <message>
        <source>No rotation matches “%1”</source>
        <translation>لا تدوير يطابق «%1»</translation>
    </message>
</context>
<context>
    <name>tokendesk::SaveFilterDialog</name>
    <message>
        <source>Save this filter</source>
        <translation>حفظ عامل التصفية هذا</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم (&amp;س)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Pin it below “%1”</source>
        <translation>تثبيته تحت «%1»</translation>
    </message>
</context>
<context>
    <name>tokendesk::SavePanel</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Save to file</source>
        <translation>حفظ في ملف</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>المجلد (&amp;م)</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>اسم الملف (&amp;س)</translation>
    </message>
    <message>
        <source>Folder for the token&apos;s file</source>
        <translation>مجلد ملف الرمز</translation>
    </message>
</context>
<context>
    <name>tokendesk::SavedFilters</name>
    <message>
        <source>Give it a name.</source>
        <translation>أعطه اسمًا.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>%1 محرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>Another filter has this name.</source>
        <translation>يحمل عامل تصفية آخر هذا الاسم.</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>لم يُضبط أي عامل تصفية</translation>
    </message>
    <message>
        <source>It holds a token&apos;s value, which is not kept</source>
        <translation>يحتوي على قيمة رمز، ولا تُحفظ</translation>
    </message>
</context>
<context>
    <name>tokendesk::SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>عوامل التصفية المحفوظة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>أعطه اسمًا.</translation>
    </message>
    <message>
        <source>Two filters are called “%1”.</source>
        <translation>يحمل عاملا تصفية الاسم «%1».</translation>
    </message>
    <message>
        <source>Saved filters: %1</source>
        <translation>عوامل التصفية المحفوظة: %1</translation>
    </message>
    <message>
        <source>The ticked ones are pinned below “%1”, in this order.</source>
        <translation>المؤشَّرة مثبّتة تحت «%1» بهذا الترتيب.</translation>
    </message>
    <message>
        <source>No filter is left</source>
        <translation>لم يبقَ أي عامل تصفية</translation>
    </message>
</context>
<context>
    <name>tokendesk::SavedMenu</name>
    <message>
        <source>Saved</source>
        <translation>المحفوظة</translation>
    </message>
    <message>
        <source>Filters with a name: apply one, or save this one</source>
        <translation>عوامل تصفية ذات أسماء: طبّق واحدًا، أو احفظ هذا</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>حفظ عامل التصفية هذا…</translation>
    </message>
    <message>
        <source>Rename, pin, order…</source>
        <translation>إعادة التسمية والتثبيت والترتيب…</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>لم يُحفظ أي مرشّح بعد</translation>
    </message>
    <message>
        <source>Set a filter first, then save it here</source>
        <translation>اضبط مرشحًا أولًا ثم احفظه هنا</translation>
    </message>
</context>
<context>
    <name>tokendesk::SearchModel</name>
    <message>
        <source>%1, %2</source>
        <comment>an action and its group</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>, key %1</source>
        <translation>، المفتاح %1</translation>
    </message>
    <message>
        <source>, not now: %1</source>
        <translation>، ليس الآن: %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::SecretView</name>
    <message>
        <source>Token value</source>
        <translation>قيمة الرمز</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفية</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>ظاهرة</translation>
    </message>
</context>
<context>
    <name>tokendesk::SecurityPage</name>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>فورًا</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %Ln دقائق</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %Ln second(s)</source>
        <translation>
            <numerusform>فورًا</numerusform>
            <numerusform>بعد ثانية واحدة</numerusform>
            <numerusform>بعد ثانيتين</numerusform>
            <numerusform>بعد %Ln ثوانٍ</numerusform>
            <numerusform>بعد %Ln ثانية</numerusform>
            <numerusform>بعد %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>&amp;Lock when nobody uses the window</source>
        <translation>القفل عند عدم استخدام النافذة (&amp;ق)</translation>
    </message>
    <message>
        <source>It also locks with the desktop&apos;s own lock and before the machine sleeps. A locked window shows no data, and your credential leaves memory until the keychain gives it back.</source>
        <translation>تُقفل أيضًا مع قفل سطح المكتب وقبل سكون الجهاز. لا تعرض النافذة المقفلة أي بيانات، وتُزال بيانات اعتمادك من الذاكرة حتى تعيدها حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>&amp;Clear a copied token</source>
        <translation>مسح الرمز المنسوخ (&amp;م)</translation>
    </message>
    <message>
        <source>Only while it is still the one that was copied here.</source>
        <translation>فقط ما دام في الحافظة الرمز المنسوخ من هنا.</translation>
    </message>
    <message>
        <source>What is always so</source>
        <translation>ما يسري دائمًا</translation>
    </message>
    <message>
        <source>Credentials are in the system&apos;s keychain and nowhere else. Without a keychain they are kept in memory for one run. Other programs cannot read this one&apos;s memory, and a crash writes none of it to disk.</source>
        <translation>تُحفظ بيانات الاعتماد في حلقة مفاتيح النظام ولا مكان سواها. ومن دون حلقة مفاتيح تبقى في الذاكرة لتشغيل واحد. لا تستطيع البرامج الأخرى قراءة ذاكرة هذا البرنامج، ولا يُكتب منها شيء على القرص عند تعطّله.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ServerPause</name>
    <message numerus="yes">
        <source>Waiting for the server: next try in %Ln second(s)</source>
        <translation>
            <numerusform>في انتظار الخادم: المحاولة التالية الآن</numerusform>
            <numerusform>في انتظار الخادم: المحاولة التالية بعد ثانية واحدة</numerusform>
            <numerusform>في انتظار الخادم: المحاولة التالية بعد ثانيتين</numerusform>
            <numerusform>في انتظار الخادم: المحاولة التالية بعد %Ln ثوانٍ</numerusform>
            <numerusform>في انتظار الخادم: المحاولة التالية بعد %Ln ثانية</numerusform>
            <numerusform>في انتظار الخادم: المحاولة التالية بعد %Ln ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::Session</name>
    <message>
        <source>The connection was closed</source>
        <translation>أُغلق الاتصال</translation>
    </message>
    <message>
        <source>The connection is locked</source>
        <translation>الاتصال مقفل</translation>
    </message>
    <message>
        <source>This is the credential of another user</source>
        <translation>هذه بيانات اعتماد مستخدم آخر</translation>
    </message>
    <message>
        <source>Open the connection anew to work as that user</source>
        <translation>افتح الاتصال من جديد للعمل بصفة ذلك المستخدم</translation>
    </message>
    <message>
        <source>The server&apos;s list still shows it as it was</source>
        <translation>لا تزال قائمة الخادم تُظهره كما كان</translation>
    </message>
    <message>
        <source>Whether it was done is not known. When the server answers again, its list will tell</source>
        <translation>لا يُعرف ما إذا كان ذلك قد تم. عندما يجيب الخادم مرة أخرى، ستبيّن قائمته ذلك</translation>
    </message>
    <message>
        <source>The address of &quot;%1&quot; is now %2, but its token is kept for %3, so it was not sent</source>
        <translation>عنوان &quot;%1&quot; الآن %2، لكن رمزه محفوظ من أجل %3، لذا لم يُرسَل</translation>
    </message>
    <message>
        <source>Put the address back, or edit the connection and enter the token for the new one</source>
        <translation>أعد العنوان كما كان، أو عدّل الاتصال وأدخل الرمز الخاص بالعنوان الجديد</translation>
    </message>
    <message>
        <source>The credential of %1 is not kept any more</source>
        <translation>لم تعد بيانات اعتماد %1 محفوظة</translation>
    </message>
    <message>
        <source>It went when the window was locked. Add the connection again.</source>
        <translation>زالت عند قفل النافذة. أضف الاتصال مرة أخرى.</translation>
    </message>
    <message>
        <source>The connection was removed, but no keychain could be reached (%1). If one keeps its credential, the entry &quot;%2&quot; is still there</source>
        <translation>أُزيل الاتصال، لكن تعذّر الوصول إلى أي حلقة مفاتيح (%1). إن كانت إحداها تحفظ بيانات اعتماده، فالإدخال &quot;%2&quot; لا يزال هناك</translation>
    </message>
    <message>
        <source>This credential may not read the service tokens any more</source>
        <translation>لم يعد يُسمح لبيانات الاعتماد هذه بقراءة رموز الخدمة</translation>
    </message>
    <message>
        <source>Ask an Admin whether its role was changed, or renew the credential with one that has the Admin role.</source>
        <translation>اسأل مسؤولًا عمّا إذا تغيّر دورها، أو جدّد بيانات الاعتماد بأخرى لها دور المسؤول.</translation>
    </message>
    <message>
        <source>The server gave fewer service tokens than it counts</source>
        <translation>أعطى الخادم رموز خدمة أقل مما يعدّها</translation>
    </message>
    <message>
        <source>The list of service accounts could not be read, so those without a token are missing: %1</source>
        <translation>تعذّرت قراءة قائمة حسابات الخدمة، لذا تنقص الحسابات التي ليس لها رمز: %1</translation>
    </message>
    <message>
        <source>The window was locked before the deployment had answered</source>
        <translation>قُفلت النافذة قبل أن يستجيب المثيل</translation>
    </message>
    <message>
        <source>Give the credential again</source>
        <translation>أدخل بيانات الاعتماد مرة أخرى</translation>
    </message>
    <message>
        <source>The list of service accounts could not be read, so they are shown as they were before: %1</source>
        <translation>تعذرت قراءة قائمة حسابات الخدمة، لذا تُعرض كما كانت من قبل: %1</translation>
    </message>
    <message>
        <source>The proxy of &quot;%1&quot; is now %2, but its password is kept for %3, so it was not sent</source>
        <translation>وكيل «%1» هو الآن %2، لكن كلمة مروره محفوظة من أجل %3، لذلك لم تُرسل</translation>
    </message>
    <message>
        <source>Edit the connection and enter the password for the proxy</source>
        <translation>حرّر الاتصال وأدخل كلمة مرور الوكيل</translation>
    </message>
    <message>
        <source>The server gave another number of service accounts than it counts</source>
        <translation>أعطى الخادم عددًا من حسابات الخدمة غير العدد الذي يذكره</translation>
    </message>
    <message>
        <source>It is not on the server&apos;s list any more</source>
        <translation>لم يعد في قائمة الخادم</translation>
    </message>
    <message>
        <source>Your own tokens could not be read, so the one that this connection uses may not be marked as yours: %1</source>
        <translation>تعذّرت قراءة رموزك أنت، فقد لا يكون الرمز الذي يستخدمه هذا الاتصال معلَّمًا بأنه لك: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%Ln حسابات</numerusform>
            <numerusform>%Ln حسابًا</numerusform>
            <numerusform>%Ln حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%Ln رموز</numerusform>
            <numerusform>%Ln رمزًا</numerusform>
            <numerusform>%Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answered with empty lists, and before there were %1</source>
        <extracomment>%1: &quot;40 accounts and 141 tokens&quot;</extracomment>
        <translation>أجاب الخادم بقوائم فارغة، وكان فيها قبلًا %1</translation>
    </message>
    <message>
        <source>Accounts cannot be deleted, so this is probably a fault of the server. Try again in a moment. If the deployment was set back, show the empty lists.</source>
        <translation>لا يمكن حذف الحسابات، فهذا على الأرجح خلل في الخادم. أعد المحاولة بعد لحظة. وإن أُعيد ضبط المثيل فأظهر القوائم الفارغة.</translation>
    </message>
    <message>
        <source>No row of the server&apos;s lists could be read</source>
        <translation>تعذّرت قراءة أي صف من قوائم الخادم</translation>
    </message>
    <message>
        <source>Try again. If it stays so, tell who runs the server</source>
        <translation>أعد المحاولة. وإن استمر ذلك، فأبلغ القائم على الخادم</translation>
    </message>
    <message>
        <source>The server&apos;s list shows it so. Whether this request has done it is not known</source>
        <translation>تُظهره قائمة الخادم كذلك. ولا يُعرف هل فعله هذا الطلب</translation>
    </message>
    <message>
        <source>The row is left out: its id is 0, which this program takes for none</source>
        <translation>تُرِك هذا الصف: معرّفه 0، وهو ما يعدّه هذا البرنامج عدمًا</translation>
    </message>
    <message>
        <source>The id of this account is 0, which this program takes for none: its tokens are shown without an account</source>
        <translation>معرّف هذا الحساب 0، وهو ما يعدّه هذا البرنامج عدمًا: تُعرَض رموزه بلا حساب</translation>
    </message>
    <message>
        <source>What became of the request is not known yet</source>
        <translation>لا يُعرف بعد ما آل إليه الطلب</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not confirm the change</source>
        <translation>لا يؤكد جواب الخادم التغيير</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show the change so far. It may still be carried out: read the list again in a few minutes before you try again</source>
        <translation>لا تُظهر قائمة الخادم هذا التغيير حتى الآن. قد يُنفَّذ لاحقًا: اقرأ القائمة من جديد بعد بضع دقائق قبل أن تحاول مرة أخرى</translation>
    </message>
    <message>
        <source>The server gave no account that can be read, although it gave tokens of some</source>
        <translation>لم يقدّم الخادم أي حساب تمكن قراءته، مع أنه قدّم رموزًا لبعض الحسابات</translation>
    </message>
</context>
<context>
    <name>tokendesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>أقسام الإعدادات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>التدوير</translation>
    </message>
    <message>
        <source>Stored data</source>
        <translation>البيانات المخزَّنة</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>What you choose here holds only until the program ends: %1 cannot be written. See to it that the file and its folder can be written and the disk is not full, then choose again.</source>
        <translation>ما تختاره هنا يسري حتى انتهاء البرنامج فقط: تتعذّر الكتابة في %1. تأكد من إمكان الكتابة في الملف ومجلده ومن أن القرص غير ممتلئ، ثم اختر من جديد.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>البحث في الاختصارات</translation>
    </message>
    <message>
        <source>Search by what it does, or by its key</source>
        <translation>ابحث بما يفعله، أو بمفتاحه</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>لا يوجد مفتاح لذلك.</translation>
    </message>
</context>
<context>
    <name>tokendesk::SignInPanel</name>
    <message>
        <source>Waiting for the browser</source>
        <translation>بانتظار المتصفّح</translation>
    </message>
    <message>
        <source>Link of the sign-in</source>
        <translation>رابط تسجيل الدخول</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>فتح المتصفّح مجددًا</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>إلغاء تسجيل الدخول</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link, and open it in a browser on this computer.</source>
        <translation>تعذّر فتح متصفّح. انسخ الرابط وافتحه في متصفّح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Copied. Open it in a browser on this computer: on another one the way back leads nowhere.</source>
        <translation>نُسخ. افتحه في متصفّح على هذا الحاسوب: فعلى غيره لا يقود طريق العودة إلى أي مكان.</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <extracomment>Minutes and seconds that are left</extracomment>
        <translation>بقي %1:%2</translation>
    </message>
    <message>
        <source>Sign in to %1 there, and allow this computer. It goes on here by itself. If no browser opens, copy the link, and open it in one on this computer.</source>
        <translation>سجّل الدخول إلى %1 هناك، واسمح لهذا الحاسوب. ثم يتابع هنا من تلقاء نفسه. إن لم يُفتح متصفح فانسخ الرابط وافتحه في متصفح على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>tokendesk::StartFailure</name>
    <message>
        <source>Tokendesk cannot use its data folder</source>
        <translation>لا يستطيع Tokendesk استخدام مجلد بياناته</translation>
    </message>
    <message>
        <source>You can go on with another folder for this run. Your connections are there. What is in this folder is not shown, and what you do is written down in the other one.</source>
        <translation>يمكنك المتابعة بمجلد آخر في هذا التشغيل. اتصالاتك متاحة. لا يُعرض ما في هذا المجلد، ويُدوَّن ما تفعله في المجلد الآخر.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>مجلد آخر</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
</context>
<context>
    <name>tokendesk::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Read-only: nothing can be changed</source>
        <translation>للقراءة فقط: لا يمكن تغيير شيء</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>جارٍ التحديث…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Not connected · %1%2</source>
        <translation>غير متصل · %1%2</translation>
    </message>
    <message>
        <source>Connection lost · %1%2</source>
        <translation>انقطع الاتصال · %1%2</translation>
    </message>
    <message>
        <source>Connected as %1%2</source>
        <translation>متصل باسم %1%2</translation>
    </message>
    <message>
        <source>Refreshed %1</source>
        <translation>حُدِّث %1</translation>
    </message>
    <message>
        <source>%1 · without a proxy: the system did not name its own in time</source>
        <translation>%1 · دون وكيل: لم يحدد النظام وكيله في الوقت المناسب</translation>
    </message>
    <message>
        <source>Credential refused · %1</source>
        <translation>رُفضت بيانات الاعتماد · %1</translation>
    </message>
    <message>
        <source>Refused by the server · %1</source>
        <translation>رفضه الخادم · %1</translation>
    </message>
    <message>
        <source>The server answers with an error · %1</source>
        <translation>يجيب الخادم بخطأ · %1</translation>
    </message>
    <message>
        <source>The last refresh did not work · %1</source>
        <translation>لم ينجح آخر تحديث · %1</translation>
    </message>
    <message>
        <source>credential never ends</source>
        <translation>لا تنتهي بيانات الاعتماد</translation>
    </message>
    <message>
        <source>credential ends %1</source>
        <translation>تنتهي بيانات الاعتماد %1</translation>
    </message>
    <message>
        <source>credential ended</source>
        <translation>انتهت بيانات الاعتماد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) under way</source>
        <translation>
            <numerusform>لا تغييرات جارية</numerusform>
            <numerusform>تغيير واحد جارٍ</numerusform>
            <numerusform>تغييران جاريان</numerusform>
            <numerusform>%Ln تغييرات جارية</numerusform>
            <numerusform>%Ln تغييرًا جاريًا</numerusform>
            <numerusform>%Ln تغيير جارٍ</numerusform>
        </translation>
    </message>
    <message>
        <source>What was not sent yet stays as it is</source>
        <translation>ما لم يُرسَل بعد يبقى كما هو</translation>
    </message>
</context>
<context>
    <name>tokendesk::StoragePage</name>
    <message>
        <source>Where things are kept</source>
        <translation>أماكن الحفظ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Connections without their credentials, and what is chosen here.</source>
        <translation>الاتصالات من دون بيانات اعتمادها، وما يُختار هنا.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>The journal of changes, review decisions and notes, what changed since when, and the sandbox. None of it holds a token&apos;s value.</source>
        <translation>سجل التغييرات، وقرارات المراجعة وملاحظاتها، وما تغيّر ومنذ متى، والبيئة التجريبية. لا يحتوي أي منها على قيمة رمز.</translation>
    </message>
    <message>
        <source>What the windows remember</source>
        <translation>ما تتذكّره النوافذ</translation>
    </message>
    <message>
        <source>Sizes, columns, filters and the last search of each page.</source>
        <translation>الأحجام والأعمدة وعوامل التصفية وآخر بحث في كل صفحة.</translation>
    </message>
    <message>
        <source>Forget sizes and filters</source>
        <translation>نسيان الأحجام وعوامل التصفية</translation>
    </message>
    <message>
        <source>At the next start they are as they were at the first.</source>
        <translation>عند التشغيل التالي تعود كما كانت في المرة الأولى.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>No program on this desktop opens folders.</source>
        <translation>لا يوجد على سطح المكتب هذا برنامج يفتح المجلدات.</translation>
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
            <numerusform>لم يُنسخ أي صف</numerusform>
            <numerusform>نُسخ صف واحد</numerusform>
            <numerusform>نُسخ صفان</numerusform>
            <numerusform>نُسخت %Ln صفوف</numerusform>
            <numerusform>نُسخ %Ln صفًا</numerusform>
            <numerusform>نُسخ %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>The account is not on the server&apos;s list any more</source>
        <translation>لم يعد الحساب في قائمة الخادم</translation>
    </message>
    <message>
        <source>No browser could be opened. Open %1 in one yourself.</source>
        <translation>تعذّر فتح متصفح. افتح %1 بنفسك في أحدها.</translation>
    </message>
    <message>
        <source>Your credential may not read this list</source>
        <translation>لا يحق لبيانات اعتمادك قراءة هذه القائمة</translation>
    </message>
    <message>
        <source>New service account</source>
        <translation>حساب خدمة جديد</translation>
    </message>
    <message>
        <source>Divider between the table and the details</source>
        <translation>الفاصل بين الجدول والتفاصيل</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Filters are set, too.</source>
        <translation>عُيِّنت عوامل تصفية أيضًا.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>مسح البحث وعوامل التصفية</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Words are searched for in names and other texts. What a column shows is filtered for.</source>
        <translation>يُبحث عن الكلمات في الأسماء والنصوص الأخرى. أما ما يعرضه عمود فيُرشَّح.</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>ترشيح حسب %1</translation>
    </message>
    <message>
        <source>The details of the row that you choose are shown here.</source>
        <translation>تظهر هنا تفاصيل الصف الذي تختاره.</translation>
    </message>
</context>
<context>
    <name>tokendesk::TableView</name>
    <message>
        <source>Columns of %1</source>
        <translation>أعمدة %1</translation>
    </message>
    <message>
        <source>Order…</source>
        <translation>الترتيب…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>فرز حسب</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>تصاعدي</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>تنازلي</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>مفروز حسب %1، تصاعديًا</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>مفروز حسب %1، تنازليًا</translation>
    </message>
    <message>
        <source>One column must remain</source>
        <translation>يجب أن يبقى عمود واحد</translation>
    </message>
</context>
<context>
    <name>tokendesk::TeamPicker</name>
    <message>
        <source>Add team</source>
        <translation>إضافة فريق</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>الفِرق</translation>
    </message>
    <message>
        <source>Another team&apos;s name</source>
        <translation>اسم فريق آخر</translation>
    </message>
    <message>
        <source>%1 (always)</source>
        <translation>%1 (دائمًا)</translation>
    </message>
    <message>
        <source>Write the team&apos;s name first</source>
        <translation>اكتب اسم الفريق أولًا</translation>
    </message>
</context>
<context>
    <name>tokendesk::TimelineChart</name>
    <message>
        <source>Arrow keys move between the bars, Space chooses one, with Shift up to there. Escape shows everything again.</source>
        <translation>تنقل مفاتيح الأسهم بين الأعمدة، ويختار مفتاح المسافة عمودًا، ومع Shift حتى ذلك العمود. يُظهر Escape كل شيء مجددًا.</translation>
    </message>
    <message>
        <source>Expiry timeline, %1</source>
        <translation>المخطط الزمني لانتهاء الصلاحية، %1</translation>
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
        <translation>الكل</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>غير مستخدَم</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>غير ذلك…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%Ln رموز</numerusform>
            <numerusform>%Ln رمزًا</numerusform>
            <numerusform>%Ln رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %Ln day(s)</source>
        <translation>
            <numerusform>خلال 0 يوم</numerusform>
            <numerusform>خلال يوم واحد</numerusform>
            <numerusform>خلال يومين</numerusform>
            <numerusform>خلال %Ln أيام</numerusform>
            <numerusform>خلال %Ln يومًا</numerusform>
            <numerusform>خلال %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message numerus="yes">
        <source>Expires within %Ln day(s)</source>
        <translation>
            <numerusform>ينتهي خلال 0 يوم</numerusform>
            <numerusform>ينتهي خلال يوم واحد</numerusform>
            <numerusform>ينتهي خلال يومين</numerusform>
            <numerusform>ينتهي خلال %Ln أيام</numerusform>
            <numerusform>ينتهي خلال %Ln يومًا</numerusform>
            <numerusform>ينتهي خلال %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>بلا انتهاء صلاحية</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln day(s)</source>
        <translation>
            <numerusform>منذ 0 يوم</numerusform>
            <numerusform>منذ يوم واحد</numerusform>
            <numerusform>منذ يومين</numerusform>
            <numerusform>منذ %Ln أيام</numerusform>
            <numerusform>منذ %Ln يومًا</numerusform>
            <numerusform>منذ %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>never used</source>
        <translation>لم يُستخدم قط</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>لم يُستخدم قط</translation>
    </message>
    <message numerus="yes">
        <source>Unused for %Ln day(s)</source>
        <translation>
            <numerusform>غير مستخدَم منذ 0 يوم</numerusform>
            <numerusform>غير مستخدَم منذ يوم واحد</numerusform>
            <numerusform>غير مستخدَم منذ يومين</numerusform>
            <numerusform>غير مستخدَم منذ %Ln أيام</numerusform>
            <numerusform>غير مستخدَم منذ %Ln يومًا</numerusform>
            <numerusform>غير مستخدَم منذ %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Show tokens that expire soon</source>
        <translation>إظهار الرموز التي تنتهي صلاحيتها قريبًا</translation>
    </message>
    <message>
        <source>Within how many days</source>
        <translation>خلال كم يومًا</translation>
    </message>
    <message>
        <source>Show tokens that nobody uses</source>
        <translation>إظهار الرموز التي لا يستخدمها أحد</translation>
    </message>
    <message>
        <source>For how many days</source>
        <translation>منذ كم يومًا</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenForm</name>
    <message>
        <source>&amp;Directory sync (SCIM) only</source>
        <translation>مزامنة الدليل (SCIM) فقط (&amp;د)</translation>
    </message>
    <message>
        <source>Service &amp;account</source>
        <translation>حساب الخدمة (&amp;ح)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم (&amp;س)</translation>
    </message>
    <message>
        <source>&amp;Expires after</source>
        <translation>تنتهي الصلاحية بعد (&amp;ص)</translation>
    </message>
    <message>
        <source>For example: airflow_production</source>
        <translation>مثلًا: airflow_production</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>حساب الخدمة</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>اكتب جزءًا من اسمه</translation>
    </message>
    <message>
        <source>Choose an account from the list.</source>
        <translation>اختر حسابًا من القائمة.</translation>
    </message>
    <message>
        <source>Say what it is for and where it is used. It cannot be renamed later.</source>
        <translation>اذكر الغرض منه ومكان استخدامه. لا يمكن تغيير اسمه لاحقًا.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 Teams: %3.</source>
        <translation>%1: %2 الفِرق: %3.</translation>
    </message>
    <message>
        <source>For a token that an identity provider uses to keep users in step. The server refuses it everywhere else.</source>
        <translation>لرمز يستخدمه موفّر هوية لمزامنة المستخدمين. يرفضه الخادم في أي مكان آخر.</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenInput</name>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>File with the token</source>
        <translation>ملف الرمز</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>قُرئ من %1</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>الصق الرمز</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenModel</name>
    <message>
        <source>unlimited</source>
        <translation>بلا حد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>0 يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>جارٍ الإبطال…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>جارٍ الاستعادة…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>جارٍ الحذف…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقّق…</translation>
    </message>
    <message>
        <source>Deactivating…</source>
        <translation>جارٍ التعطيل…</translation>
    </message>
    <message>
        <source>Reactivating…</source>
        <translation>جارٍ إعادة التفعيل…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>معرّف الخدمة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>الفِرق</translation>
    </message>
    <message>
        <source>Account state</source>
        <translation>حالة الحساب</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenValueDialog</name>
    <message>
        <source>Hand over the new token</source>
        <translation>تسليم الرمز الجديد</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>نسخ القيمة</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربته</translation>
    </message>
    <message>
        <source>I don&apos;t need it…</source>
        <translation>لا أحتاج إليه…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>ends %1, %2</source>
        <translation>ينتهي %1، %2</translation>
    </message>
    <message>
        <source>never ends</source>
        <translation>لا ينتهي أبدًا</translation>
    </message>
    <message>
        <source>%1 for %2, %3.</source>
        <translation>الرمز %1 للحساب %2، %3.</translation>
    </message>
    <message>
        <source>This is the only time that the value can be had: the server keeps no copy. Copy it or save it now.</source>
        <translation>هذه هي المرة الوحيدة التي يمكن فيها الحصول على القيمة: لا يحتفظ الخادم بنسخة. انسخها أو احفظها الآن.</translation>
    </message>
    <message>
        <source>Copy or save the value first</source>
        <translation>انسخ القيمة أو احفظها أولًا</translation>
    </message>
    <message>
        <source>%1 has read the value.</source>
        <translation>قرأ %1 القيمة.</translation>
    </message>
    <message>
        <source>Hold to reveal</source>
        <translation>اضغط باستمرار للإظهار</translation>
    </message>
    <message>
        <source>Shown while the button or the space bar is held down</source>
        <translation>تظهر ما دام الزر أو مفتاح المسافة مضغوطًا</translation>
    </message>
    <message>
        <source>One read with the new token itself. The server counts it as a use.</source>
        <translation>قراءة واحدة بالرمز الجديد نفسه. يحسبها الخادم استخدامًا.</translation>
    </message>
    <message>
        <source>Copy environment line</source>
        <translation>نسخ سطر متغيّر البيئة</translation>
    </message>
    <message>
        <source>Copy curl line</source>
        <translation>نسخ سطر curl</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Holds the value itself. It starts with a space, so that shells with HISTCONTROL=ignorespace keep it out of their history.</source>
        <translation>يحتوي على القيمة نفسها. يبدأ بمسافة، كي تُبقيه الأصداف ذات HISTCONTROL=ignorespace خارج سجلها.</translation>
    </message>
    <message>
        <source>The token reaches curl on its standard input. As an argument, every user of the machine could read it in the list of processes.</source>
        <translation>يصل الرمز إلى curl عبر دخله القياسي. أما كوسيط فيستطيع كل مستخدم للجهاز قراءته في قائمة العمليات.</translation>
    </message>
    <message>
        <source>Then nobody can ever use this token. It stays valid all the same until somebody revokes it.</source>
        <translation>عندئذٍ لا يستطيع أحد استخدام هذا الرمز أبدًا. ومع ذلك يبقى صالحًا إلى أن يُبطله أحد.</translation>
    </message>
    <message>
        <source>Revoke it now</source>
        <translation>إبطاله الآن</translation>
    </message>
    <message>
        <source>Leave it valid</source>
        <translation>تركه صالحًا</translation>
    </message>
    <message>
        <source>Give up the value?</source>
        <translation>هل تريد التخلّي عن القيمة؟</translation>
    </message>
    <message>
        <source>Copied. Paste it where it is needed before the clipboard is cleared.</source>
        <translation>نُسخت. الصقها حيث تلزم قبل مسح الحافظة.</translation>
    </message>
    <message>
        <source>The environment line is copied, with the value in it.</source>
        <translation>نُسخ سطر متغيّر البيئة، والقيمة فيه.</translation>
    </message>
    <message>
        <source>Saved to %1, readable by you alone.</source>
        <translation>حُفظت في %1، ولا يقرؤها غيرك.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>جارٍ التجربة…</translation>
    </message>
    <message>
        <source>The server accepts the new token.</source>
        <translation>يقبل الخادم الرمز الجديد.</translation>
    </message>
    <message>
        <source>Revoking the token…</source>
        <translation>جارٍ إبطال الرمز…</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>جارٍ التدوين…</translation>
    </message>
    <message>
        <source>Its value was not needed</source>
        <translation>لم تكن قيمته لازمة</translation>
    </message>
    <message numerus="yes">
        <source>On the clipboard for %Ln more second(s)</source>
        <translation>
            <numerusform>تُمسح من الحافظة الآن</numerusform>
            <numerusform>في الحافظة لثانية واحدة أخرى</numerusform>
            <numerusform>في الحافظة لثانيتين أخريين</numerusform>
            <numerusform>في الحافظة لـ %Ln ثوانٍ أخرى</numerusform>
            <numerusform>في الحافظة لـ %Ln ثانية أخرى</numerusform>
            <numerusform>في الحافظة لـ %Ln ثانية أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer on the clipboard</source>
        <translation>لم تعد في الحافظة</translation>
    </message>
    <message>
        <source>Copy the value or save it first, or say that you do not need it. It cannot be shown again.</source>
        <translation>انسخ القيمة أو احفظها أولًا، أو اذكر أنك لا تحتاج إليها. لا يمكن عرضها مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>Kept out of clipboard histories, and cleared after %Ln second(s)</source>
        <translation>
            <numerusform>لا تدخل سجلات الحافظة، وتُمسح فورًا</numerusform>
            <numerusform>لا تدخل سجلات الحافظة، وتُمسح بعد ثانية واحدة</numerusform>
            <numerusform>لا تدخل سجلات الحافظة، وتُمسح بعد ثانيتين</numerusform>
            <numerusform>لا تدخل سجلات الحافظة، وتُمسح بعد %Ln ثوانٍ</numerusform>
            <numerusform>لا تدخل سجلات الحافظة، وتُمسح بعد %Ln ثانية</numerusform>
            <numerusform>لا تدخل سجلات الحافظة، وتُمسح بعد %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>With curl</source>
        <translation>باستخدام curl</translation>
    </message>
    <message>
        <source>expiry %1</source>
        <translation>الانتهاء %1</translation>
    </message>
    <message>
        <source>You have the value, but that could not be written down. It is tried again with each refresh. If that fails until the program ends, the next start asks about it. %1</source>
        <translation>لديك القيمة، لكن تعذّر تدوين ذلك. تُعاد المحاولة مع كل تحديث. إن لم تنجح حتى انتهاء البرنامج، فسيُسأل عنها عند التشغيل التالي. %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokensPage</name>
    <message>
        <source>Service tokens</source>
        <translation>رموز الخدمة</translation>
    </message>
    <message>
        <source>Details of the token</source>
        <translation>تفاصيل الرمز</translation>
    </message>
    <message>
        <source>Choose a token first</source>
        <translation>اختر رمزًا أولًا</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>لم يُضبط أي عامل تصفية</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>service-tokens</source>
        <translation>service-tokens</translation>
    </message>
    <message>
        <source>No service tokens yet</source>
        <translation>لا توجد رموز خدمة بعد</translation>
    </message>
    <message>
        <source>A service token is the key that an automation signs in with. Make a service account and its first token in one go.</source>
        <translation>رمز الخدمة هو المفتاح الذي تسجّل به الأتمتة دخولها. أنشئ حساب خدمة مع رمزه الأول دفعة واحدة.</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>لا يوجد رمز مطابق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) hidden by the filters.</source>
        <translation>
            <numerusform>لم تُخفِ عوامل التصفية أي رمز.</numerusform>
            <numerusform>أخفت عوامل التصفية رمزًا واحدًا.</numerusform>
            <numerusform>أخفت عوامل التصفية رمزين.</numerusform>
            <numerusform>أخفت عوامل التصفية %Ln رموز.</numerusform>
            <numerusform>أخفت عوامل التصفية %Ln رمزًا.</numerusform>
            <numerusform>أخفت عوامل التصفية %Ln رمز.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a token to see everything that is known of it.</source>
        <translation>اختر رمزًا لترى كل ما يُعرف عنه.</translation>
    </message>
    <message>
        <source>The selected tokens are of several accounts</source>
        <translation>الرموز المختارة تخص عدة حسابات</translation>
    </message>
    <message>
        <source>No token matches “%1”</source>
        <translation>لا رمز يطابق «%1»</translation>
    </message>
    <message>
        <source>Not for any of the selected tokens</source>
        <translation>لا ينطبق على أي من الرموز المختارة</translation>
    </message>
</context>
<context>
    <name>tokendesk::Toolbar</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>بحث (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>tokendesk::TrayIcon</name>
    <message>
        <source>Lock now</source>
        <translation>القفل الآن</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Hide window</source>
        <translation>إخفاء النافذة</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>إظهار النافذة</translation>
    </message>
    <message>
        <source>No tokens are loaded</source>
        <translation>لا توجد رموز محمّلة</translation>
    </message>
    <message>
        <source>Tokendesk – %1</source>
        <translation>Tokendesk – %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
</context>
<context>
    <name>tokendesk::WindowLock</name>
    <message>
        <source>Waiting for the credential…</source>
        <translation>بانتظار بيانات الاعتماد…</translation>
    </message>
    <message>
        <source>This is the credential of %1, and what is locked is the work of %2</source>
        <translation>هذه بيانات اعتماد %1، والمقفل هو عمل %2</translation>
    </message>
    <message>
        <source>Sign in as %1, or open another connection.</source>
        <translation>سجّل الدخول باسم %1، أو افتح اتصالًا آخر.</translation>
    </message>
    <message>
        <source>The keychain has not taken the token, so it is kept only until the window is locked again</source>
        <translation>لم تقبل حلقة المفاتيح الرمز، لذلك يُحتفظ به فقط حتى تُقفل النافذة من جديد</translation>
    </message>
</context>
<context>
    <name>tokendesk::Workspace</name>
    <message>
        <source>What changes outside this program is not written down. %1</source>
        <translation>لا يُدوَّن ما يتغيّر خارج هذا البرنامج. %1</translation>
    </message>
    <message>
        <source>Not all that changes is written down. %1</source>
        <translation>لا يُدوَّن كل ما يتغيّر. %1</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>لا يوجد ما يُتراجع عنه</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>غير متاح في هذه الصفحة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) due for a next step.</source>
        <translation>
            <numerusform>لا عمليات تدوير حان موعد خطوتها التالية.</numerusform>
            <numerusform>عملية تدوير واحدة حان موعد خطوتها التالية.</numerusform>
            <numerusform>عمليتا تدوير حان موعد خطوتهما التالية.</numerusform>
            <numerusform>%Ln عمليات تدوير حان موعد خطوتها التالية.</numerusform>
            <numerusform>%Ln عملية تدوير حان موعد خطوتها التالية.</numerusform>
            <numerusform>%Ln عملية تدوير حان موعد خطوتها التالية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Your credential is renewed. Everything goes on with it.</source>
        <translation>جُدّدت بيانات اعتمادك. ويستمر كل شيء بها.</translation>
    </message>
    <message>
        <source>The filters hide it.</source>
        <translation>تخفيه المرشّحات.</translation>
    </message>
    <message>
        <source>A change is on its way. Undo it when it has arrived.</source>
        <translation>هناك تغيير في الطريق. تراجع عنه بعد وصوله.</translation>
    </message>
    <message>
        <source>This is a token&apos;s value. It does not say that it is of an account on this deployment&apos;s list. It was taken out of the search, and is not kept.</source>
        <translation>هذه قيمة رمز. ولا تذكر أنها لحساب في قائمة هذا المثيل. أُزيلت من البحث ولا تُحفظ.</translation>
    </message>
    <message>
        <source>This is a token&apos;s value, as it says itself of the account %1. It was taken out of the search, and is not kept.</source>
        <extracomment>%1: name, service id and number of an account</extracomment>
        <translation>هذه قيمة رمز، وتذكر أنها للحساب %1. أُزيلت من البحث ولا تُحفظ.</translation>
    </message>
    <message>
        <source>Show its tokens</source>
        <translation>عرض رموزه</translation>
    </message>
    <message>
        <source>The search is still under way</source>
        <translation>لا يزال البحث جاريًا</translation>
    </message>
    <message>
        <source>This is a part of a token&apos;s value, too short to tell of which account. It was taken out of the search, and is not kept.</source>
        <translation>هذا جزء من قيمة رمز، وهو أقصر من أن يدل على حسابه. أُزيل من البحث ولا يُحفظ.</translation>
    </message>
    <message>
        <source>Whether the change of %1 was carried out is not known yet. Refresh, or take back an earlier one on the Activity page</source>
        <translation>لا يُعرف بعد هل نُفّذ تغيير %1. حدّث القائمة، أو تراجع عن تغيير أسبق في صفحة «النشاط»</translation>
    </message>
    <message>
        <source>The last change was part of a plan, a rotation or a containment: take it back on the Activity page</source>
        <translation>كان آخر تغيير جزءًا من خطة أو تدوير أو احتواء: تراجع عنه في صفحة «النشاط»</translation>
    </message>
    <message>
        <source>A change is on its way, and the server has not answered yet. Wait for that, or choose the same again to leave: what became of it is then told when this connection is opened next.</source>
        <translation>هناك تغيير قيد التنفيذ ولم يجب الخادم بعد. انتظر الجواب، أو اختر الأمر نفسه ثانيةً للمغادرة: ما آل إليه التغيير يُذكر عند فتح هذا الاتصال في المرة القادمة.</translation>
    </message>
    <message>
        <source>The rotation of %1 has begun.</source>
        <translation>بدأ تدوير %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) have begun.</source>
        <translation>
            <numerusform>لم يبدأ أي تدوير.</numerusform>
            <numerusform>بدأت عملية تدوير واحدة.</numerusform>
            <numerusform>بدأت عمليتا تدوير.</numerusform>
            <numerusform>بدأت %Ln عمليات تدوير.</numerusform>
            <numerusform>بدأت %Ln عملية تدوير.</numerusform>
            <numerusform>بدأت %Ln عملية تدوير.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo: the last change was not made. Take back an earlier one on the Activity page</source>
        <translation>لا يوجد ما يُتراجع عنه: لم يُنفَّذ آخر تغيير. تراجع عن تغيير أسبق في صفحة «النشاط»</translation>
    </message>
    <message>
        <source>The last change made a token, which may be in use: take it back on the Activity page</source>
        <translation>أنشأ آخر تغيير رمزًا قد يكون قيد الاستخدام: تراجع عنه في صفحة «النشاط»</translation>
    </message>
    <message>
        <source>The change is on its way: it can be undone when the server has answered</source>
        <translation>التغيير في الطريق: يمكن التراجع عنه عندما يجيب الخادم</translation>
    </message>
    <message>
        <source>The last change cannot be undone. Take back an earlier one on the Activity page</source>
        <translation>لا يمكن التراجع عن التغيير الأخير. تراجع عن تغيير أقدم في صفحة «النشاط»</translation>
    </message>
</context>
<context>
    <name>tokendesk::sandbox::Words</name>
    <message>
        <source>--%1 %2: give a whole number from %3 to %4.</source>
        <translation>الخيار --%1 %2: أعطِ عددًا صحيحًا من %3 إلى %4.</translation>
    </message>
    <message>
        <source>--%1 %2: give one of %3.</source>
        <translation>الخيار --%1 %2: أعطِ واحدًا من %3.</translation>
    </message>
    <message>
        <source>A local server that speaks the Qualytics API for service accounts and tokens, to explore and to test with. It answers on 127.0.0.1 only, and prints its address and an admin token as one line of JSON.</source>
        <translation>خادم محلي يحاكي واجهة Qualytics API لحسابات الخدمة ورموزها، للاستكشاف والاختبار. يجيب على 127.0.0.1 فقط، ويطبع عنوانه ورمز مسؤول في سطر JSON واحد.</translation>
    </message>
    <message>
        <source>Listen on this port; 0, the default, takes any free one.</source>
        <translation>الاستماع على هذا المنفذ؛ والقيمة 0، وهي الافتراضية، تأخذ أي منفذ حر.</translation>
    </message>
    <message>
        <source>Keep the data in this file. Without it they end with the program.</source>
        <translation>حفظ البيانات في هذا الملف. من دونه تنتهي بانتهاء البرنامج.</translation>
    </message>
    <message>
        <source>Fill a new database: demo (the default) or empty.</source>
        <translation>ملء قاعدة بيانات جديدة: demo (الافتراضي) أو empty.</translation>
    </message>
    <message>
        <source>Fill a new database with exactly so many service tokens, alone or on top of --seed demo.</source>
        <translation>ملء قاعدة بيانات جديدة بهذا العدد بالضبط من رموز الخدمة، وحدها أو إضافة إلى --seed demo.</translation>
    </message>
    <message>
        <source>Fill a new database with exactly so many service accounts.</source>
        <translation>ملء قاعدة بيانات جديدة بهذا العدد بالضبط من حسابات الخدمة.</translation>
    </message>
    <message>
        <source>Let every answer wait so many milliseconds.</source>
        <translation>تأخير كل ردّ بهذا العدد من الميلي ثانية.</translation>
    </message>
    <message>
        <source>Answer at most so many requests a second, the others with 429.</source>
        <translation>الإجابة عن هذا العدد من الطلبات في الثانية على الأكثر، وعن غيرها بـ 429.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>عرض الإصدار.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>وسيط غير متوقع: %1</translation>
    </message>
    <message>
        <source>--database needs the path of a file.</source>
        <translation>الخيار --database يحتاج إلى مسار ملف.</translation>
    </message>
    <message>
        <source>The folder %1 for the sandbox database cannot be made. Choose another file, or make the folder.</source>
        <translation>يتعذّر إنشاء المجلد %1 لقاعدة بيانات البيئة التجريبية. اختر ملفًا آخر، أو أنشئ المجلد.</translation>
    </message>
    <message>
        <source>The sandbox database %1 is in use by another sandbox. Stop that one, or choose another file.</source>
        <translation>قاعدة بيانات البيئة التجريبية %1 تستخدمها بيئة تجريبية أخرى. أوقف تلك، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be made: %2</source>
        <translation>يتعذّر إنشاء قاعدة بيانات البيئة التجريبية %1: %2</translation>
    </message>
    <message>
        <source>The sandbox database %1 is not a file. Choose another one.</source>
        <translation>قاعدة بيانات البيئة التجريبية %1 ليست ملفًا. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be written. Check its permissions, or choose another file.</source>
        <translation>تتعذّر الكتابة في قاعدة بيانات البيئة التجريبية %1. تحقّق من أذوناتها، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be read: %2. Choose another file, or delete this one to start anew.</source>
        <translation>تتعذّر قراءة قاعدة بيانات البيئة التجريبية %1: %2. اختر ملفًا آخر، أو احذف هذا للبدء من جديد.</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be used: %2</source>
        <translation>يتعذّر استخدام قاعدة بيانات البيئة التجريبية %1: %2</translation>
    </message>
    <message>
        <source>The file %1 cannot be deleted. Check the folder&apos;s permissions.</source>
        <translation>يتعذّر حذف الملف %1. تحقّق من أذونات المجلد.</translation>
    </message>
    <message>
        <source>The sandbox database %1 could not be written: %2</source>
        <translation>تعذّرت الكتابة في قاعدة بيانات البيئة التجريبية %1: %2</translation>
    </message>
    <message>
        <source>The sandbox is not running.</source>
        <translation>البيئة التجريبية لا تعمل.</translation>
    </message>
    <message>
        <source>The sandbox database %1 could not be read: %2</source>
        <translation>تعذّرت قراءة قاعدة بيانات البيئة التجريبية %1: %2</translation>
    </message>
    <message>
        <source>The sandbox database %1 has no usable keys: %2. Choose another file, or delete this one to start anew.</source>
        <translation>لا مفاتيح صالحة في قاعدة بيانات البيئة التجريبية %1: %2. اختر ملفًا آخر، أو احذف هذا للبدء من جديد.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program. Choose another port, or 0 for any free one.</source>
        <translation>المنفذ %1 يستخدمه برنامج آخر. اختر منفذًا آخر، أو 0 لأي منفذ حر.</translation>
    </message>
    <message>
        <source>Port %1 cannot be opened: %2. Choose another port, or 0 for any free one.</source>
        <translation>يتعذّر فتح المنفذ %1: %2. اختر منفذًا آخر، أو 0 لأي منفذ حر.</translation>
    </message>
    <message>
        <source>See tokendesk-sandbox --help.</source>
        <translation>انظر tokendesk-sandbox --help.</translation>
    </message>
    <message>
        <source>No temporary folder can be made: %1. Choose a file with --database.</source>
        <translation>يتعذّر إنشاء مجلد مؤقت: %1. اختر ملفًا باستخدام --database.</translation>
    </message>
    <message>
        <source>it was written by a newer version (schema %1, this program knows %2). Update the program, or choose another file.</source>
        <translation>كُتبت بإصدار أحدث (المخطط %1، وهذا البرنامج يعرف %2). حدِّث البرنامج، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>its schema could not be brought up to date: %1</source>
        <translation>تعذّر تحديث مخططها: %1</translation>
    </message>
    <message>
        <source>The sandbox database %1 could not be filled: %2</source>
        <translation>تعذّر ملء قاعدة بيانات البيئة التجريبية %1: %2</translation>
    </message>
    <message>
        <source>The demo data alone has %1 tokens and %2 accounts. Ask for at least as many, or leave --seed demo out.</source>
        <translation>بيانات demo وحدها فيها %1 رمز و%2 حساب. اطلب هذا العدد على الأقل، أو احذف --seed demo.</translation>
    </message>
    <message>
        <source>Tokens need an account. Ask for at least one with --accounts.</source>
        <translation>تحتاج الرموز إلى حساب. اطلب حسابًا واحدًا على الأقل باستخدام --accounts.</translation>
    </message>
    <message>
        <source>The sandbox database %1 was filled with %2 and is kept as it is. Start without %3, or choose another file.</source>
        <translation>مُلئت قاعدة بيانات البيئة التجريبية %1 بـ %2 وتُبقى كما هي. ابدأ من دون %3، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>How a page of users names its total: total (the default) or total_count.</source>
        <translation>كيف تسمّي صفحة المستخدمين مجموعها: total (الافتراضي) أو total_count.</translation>
    </message>
    <message>
        <source>it is readable by others, and that cannot be changed</source>
        <translation>يمكن لآخرين قراءته، ولا يمكن تغيير ذلك</translation>
    </message>
    <message>
        <source>the program is ending</source>
        <translation>البرنامج قيد الإنهاء</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>أُعطي ‎--%1 مرتين.</translation>
    </message>
    <message>
        <source>--database %1: a path cannot begin with a colon. Put ./ before it, or leave the option out to keep nothing.</source>
        <translation>‎--database %1: لا يمكن أن يبدأ المسار بنقطتين. ضع ./ قبله، أو احذف الخيار كي لا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>the file %1 was deleted or replaced while the sandbox runs. Put it back, or reset or restart the sandbox</source>
        <translation>حُذف الملف %1 أو استُبدل أثناء عمل البيئة التجريبية. أعده إلى مكانه، أو أعد ضبط البيئة التجريبية أو أعد تشغيلها</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be read: %2. Choose another file.</source>
        <translation>تتعذّر قراءة قاعدة بيانات البيئة التجريبية %1: %2. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be used: it belongs to another program. Choose another file, or move that one away.</source>
        <translation>تتعذّر استعمال قاعدة بيانات البيئة التجريبية %1: إنها تخص برنامجًا آخر. اختر ملفًا آخر، أو انقل ذلك الملف.</translation>
    </message>
    <message>
        <source>they are damaged</source>
        <translation>إنها تالفة</translation>
    </message>
    <message>
        <source>--database %1: the path is not written in the character set of this computer&apos;s language.</source>
        <translation>‎--database %1: لم يُكتب المسار بمجموعة محارف لغة هذا الجهاز.</translation>
    </message>
    <message>
        <source>The sandbox database %1 is in use by another sandbox: process %2 on %3. Stop that one, or choose another file. If it does not run any more, delete %4.</source>
        <translation>قاعدة بيانات البيئة التجريبية %1 تستخدمها بيئة تجريبية أخرى: العملية %2 على %3. أوقف تلك، أو اختر ملفًا آخر. وإن لم تعد تعمل، فاحذف %4.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1. Send it to a terminal, a pipe or a file that takes it.</source>
        <translation>تتعذر الكتابة إلى الخرج القياسي: %1. وجِّهه إلى طرفية أو أنبوب أو ملف يقبله.</translation>
    </message>
    <message>
        <source>The lock file of the sandbox database %1 cannot be written: %2. Put that right, or choose another file.</source>
        <translation>تتعذّر كتابة ملف قفل قاعدة بيانات البيئة التجريبية %1: %2. أصلح ذلك، أو اختر ملفًا آخر.</translation>
    </message>
</context>
</TS>
