<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷方式</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>QSslSocket</name>
    <message>
        <source>Attempted to use an unsupported protocol.</source>
        <translation>尝试使用不受支持的协议。</translation>
    </message>
    <message>
        <source>Cannot provide a certificate with no key</source>
        <translation>无法提供没有密钥的证书</translation>
    </message>
</context>
</TS>
