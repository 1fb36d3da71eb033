// A new token's value for a program that a person chose: on its standard input, nowhere else.
#pragma once

#include "credentials/secretbytes.h"
#include "domain/result.h"

#include <QCoroTask>
#include <QString>
#include <chrono>

namespace tokendesk {

/// What the command may want to know, in its environment: TOKENDESK_TOKEN_NAME,
/// TOKENDESK_TOKEN_ID, TOKENDESK_ACCOUNT and TOKENDESK_URL. Never the value.
struct SecretCommandFacts {
    QString tokenName;
    qint64 tokenId = 0;
    QString accountName;
    QString url;
};

/// Why this cannot be run here; empty when it can. Quotes as in QProcess::splitCommand(); there is
/// no shell between.
[[nodiscard]] QString commandProblem(const QString &command);

/// Starts it, and waits for its end without blocking. The value goes through a pipe, exactly and
/// without a line end. It is handed over when the command has read all of it and ended with 0;
/// else the error holds the last lines of what it said, with the value itself blotted out. A
/// command that does not end in `limit` is killed. GUI thread.
QCoro::Task<Result<void>> giveToCommand(QString command, SecretBytes value,
                                        SecretCommandFacts facts,
                                        std::chrono::milliseconds limit = std::chrono::minutes(1));

} // namespace tokendesk
