<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Print Device Input Slot</name>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
</context>
<context>
    <name>Print Device Output Bin</name>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملفّ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلّد</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>اختصار</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>مجهول</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>يعرض المساعدة مع الخيارات الخاصّة بـ Qt.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>يعرض مساعدة عن خيارات سطر الأوامر.</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>الاستيثاق مطلوب</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>الاستيثاق مطلوب لاستخدام %1 على %2.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>الاستيثاق مطلوب لاستخدام %1.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>كلمة المرور:</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>اسم المستخدم:</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>لا يتبع %1 الصيغة الصحيحة. افصل بين المجالات والصفحات بالعلامة “,”، وحدّد المجالات بالعلامة “-”، وتأكّد من أنّ المجالات لا تتقاطع.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>تعارض في إعدادات الطباعة على الوجهين</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>تحديد صفحات غير صالح</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>توجد تعارضات في إعدادات الطباعة على الوجهين. أتريد إصلاحها؟</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>تعارض في الخيارات المتقدّمة</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>تعارض في إعداد الصفحة</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>توجد تعارضات في خيارات إعداد الصفحة. أتريد إصلاحها؟</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>توجد تعارضات في بعض الخيارات المتقدّمة. أتريد إصلاحها؟</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>متقدّم</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>توجد تعارضات في بعض الخيارات. يُرجى إصلاحها.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>الطباعة على الوجهين</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>التجليد على الجهة الطويلة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>التجليد على الجهة القصيرة</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>حدّد صفحات أو مجالات تفصل بينها فواصل. يُحدَّد المجال برقمين بينهما واصلة. مثلًا: ⁦3,5-7,9⁩ يطبع الصفحات 3 و5 و6 و7 و9.</translation>
    </message>
</context>
<context>
    <name>QSslSocket</name>
    <message>
        <source>Attempted to use an unsupported protocol.</source>
        <translation>جرت محاولة استخدام بروتوكول غير مدعوم.</translation>
    </message>
    <message>
        <source>Cannot provide a certificate with no key</source>
        <translation>تعذّر تقديم شهادة بلا مفتاح</translation>
    </message>
    <message>
        <source>Error while setting the maximum protocol version</source>
        <translation>خطأ في ضبط أعلى إصدار للبروتوكول</translation>
    </message>
    <message>
        <source>Error while setting the minimal protocol version</source>
        <translation>خطأ في ضبط أدنى إصدار للبروتوكول</translation>
    </message>
    <message>
        <source>TLS initialization failed</source>
        <translation>فشلت تهيئة TLS</translation>
    </message>
</context>
</TS>
