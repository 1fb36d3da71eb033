// tokendeskctl as a process, with a data folder of its own and a real sandbox to talk to.
#pragma once

#include "support/livedeployment.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <csignal>
#include <functional>

namespace tokendesk::test {

struct Ended {
    int code = -1;
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
};

/// Runs to the end, while the test's own event loop turns.
inline Ended
runProgram(const QStringList &arguments, const QByteArray &input = {},
           const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
           const std::function<void(qint64 processId)> &started = {})
{
    constexpr int patienceMs = 60'000;
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TOKENDESKCTL_PROGRAM), arguments);
    if (started && process.waitForStarted())
        started(process.processId());
    process.write(input);
    process.closeWriteChannel();
    Ended ended;
    if (QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, patienceMs)
        && process.exitStatus() == QProcess::NormalExit)
        ended.code = process.exitCode();
    else
        process.kill();
    process.waitForFinished(patienceMs);
    ended.output = process.readAllStandardOutput();
    ended.errors = process.readAllStandardError();
    if (!input.isEmpty() && (ended.output.contains(input) || ended.errors.contains(input)))
        qFatal("the credential is printed");
    if (ended.errors.contains('\r') || ended.errors.contains('\x1b'))
        qFatal("progress is written where there is no terminal");
    return ended;
}

struct Desk {
    LiveDeployment live;
    QTemporaryDir data;

    [[nodiscard]] QByteArray credential() const { return live.started.adminToken; }
    [[nodiscard]] QString file(const char *name) const
    {
        return data.filePath(QLatin1String(name));
    }
    /// On the deployment itself, with the admin's credential, without a saved connection.
    [[nodiscard]] Ended run(const QString &words, const QStringList &more = {}) const
    {
        return runAt(live.started.url, credential(), words, more);
    }
    /// Through the fault proxy; SIGINT comes with the first request of this method.
    [[nodiscard]] Ended runInterrupted(const QByteArray &request, const QString &words,
                                       const QStringList &more = {}) const
    {
        qint64 process = 0;
        live.proxy->setJudge([&](const QByteArray &method, const QByteArray &) {
            if (method == request && process != 0)
                ::kill(static_cast<pid_t>(std::exchange(process, 0)), SIGINT);
            return FaultProxy::Verdict();
        });
        const QStringList where{QStringLiteral("--url"), live.proxy->url().toString(),
                                QStringLiteral("--token-stdin"), QStringLiteral("--data-dir"),
                                data.path()};
        Ended ended = runProgram(words.split(QLatin1Char(' '), Qt::SkipEmptyParts) + where + more,
                                 credential(), QProcessEnvironment::systemEnvironment(),
                                 [&](qint64 id) { process = id; });
        live.proxy->setJudge({});
        return ended;
    }
    /// Through the fault proxy.
    [[nodiscard]] Ended runSpoiled(const QString &words, const QStringList &more = {}) const
    {
        return runAt(live.proxy->url(), credential(), words, more);
    }
    [[nodiscard]] Ended runAt(const QUrl &url, const QByteArray &token, const QString &words,
                              const QStringList &more = {}) const
    {
        const QStringList where{QStringLiteral("--url"), url.toString(),
                                QStringLiteral("--token-stdin")};
        return runHere(words, where + more, token);
    }
    [[nodiscard]] Ended runHere(const QString &words, const QStringList &more = {},
                                const QByteArray &input = {}) const
    {
        const QStringList folder{QStringLiteral("--data-dir"), data.path()};
        return runProgram(words.split(QLatin1Char(' '), Qt::SkipEmptyParts) + folder + more, input);
    }
    [[nodiscard]] std::unique_ptr<Journal> openJournal() const
    {
        auto opened = finished(Journal::open(file("journal.sqlite")));
        if (!opened.ok())
            qFatal("%s", qPrintable(opened.error().text()));
        return std::move(opened).value();
    }
};

} // namespace tokendesk::test
