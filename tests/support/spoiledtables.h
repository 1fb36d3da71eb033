// Tables of a SQLite file as a failing disk leaves them.
#pragma once

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>

namespace tokendesk::test {

/// While nobody has it open: it can be opened afterwards, and these tables cannot be read.
inline void spoilTables(const QString &path, const QStringList &tables)
{
    QList<qint64> pages;
    qint64 size = 0;
    {
        QSqlDatabase raw =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("spoil"));
        raw.setDatabaseName(path);
        if (!raw.open())
            qFatal("the file cannot be opened");
        QSqlQuery query(raw);
        query.exec(QStringLiteral("SELECT rootpage FROM sqlite_master WHERE rootpage > 0 "
                                  "AND tbl_name IN ('%1')")
                       .arg(tables.join(QStringLiteral("', '"))));
        while (query.next())
            pages << query.value(0).toLongLong();
        query.exec(QStringLiteral("PRAGMA page_size"));
        if (query.next())
            size = query.value(0).toLongLong();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("spoil"));
    QFile file(path);
    if (pages.size() < tables.size() || size == 0 || !file.open(QIODevice::ReadWrite))
        qFatal("nothing could be spoiled");
    for (const qint64 page : std::as_const(pages)) {
        if (!file.seek((page - 1) * size) || file.write(QByteArray(size, 'x')) != size)
            qFatal("a page could not be spoiled");
    }
}

} // namespace tokendesk::test
