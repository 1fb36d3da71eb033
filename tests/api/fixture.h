// The example bodies of the API contract.
#pragma once

#include <QByteArray>
#include <QFile>

inline QByteArray fixture(const char *name)
{
    QFile file(QStringLiteral(TOKENDESK_FIXTURES "/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
