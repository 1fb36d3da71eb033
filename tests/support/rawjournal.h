// The journal's file, altered behind the journal's back.
#pragma once

#include "support/livedeployment.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace tokendesk::test {

/// While the journal is closed.
inline void alterJournal(const QString &path, const QString &statement)
{
    {
        QSqlDatabase raw =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        raw.setDatabaseName(path);
        if (!raw.open() || raw.exec(statement).lastError().isValid())
            qFatal("%s", qPrintable(raw.lastError().text()));
        raw.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
}

inline void alterJournal(const LiveDeployment &live, const QString &statement)
{
    alterJournal(live.folder.filePath(QStringLiteral("journal.sqlite")), statement);
}

} // namespace tokendesk::test
