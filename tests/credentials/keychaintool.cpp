// Runs steps against the keychain of the session it is started in and prints how each ended. The
// tests start it under a bus and a keyring of their own.
//     keychaintool TIMEOUT_MS STEP...     the secret comes on standard input
// Steps: write, read, remove (wait for their end), fire-write, fire-read (do not wait), join (waits
// for what was fired), drop (destroys the store), new (makes another one), stop, cont, kill
// (signals to the process KEYRING_PID), until-back (reads until the keychain answers), plant (a
// text entry of the same key, as another program would make it).
#include "credentials/secretstore.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QCoroTimer>
#include <QFile>
#include <QTextStream>
#include <csignal>
#include <cstdio>
#include <qt6keychain/keychain.h>
#include <vector>

using namespace tokendesk;

namespace {

QString word(SecretState state)
{
    switch (state) {
    case SecretState::Ok:
        return QStringLiteral("Ok");
    case SecretState::Missing:
        return QStringLiteral("Missing");
    case SecretState::Locked:
        return QStringLiteral("Locked");
    case SecretState::Denied:
        return QStringLiteral("Denied");
    case SecretState::Unavailable:
        return QStringLiteral("Unavailable");
    case SecretState::Corrupt:
        return QStringLiteral("Corrupt");
    }
    return {};
}

void print(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

class Tool final {
public:
    Tool(std::chrono::milliseconds timeout, SecretBytes secret)
        : m_timeout(timeout)
        , m_secret(std::move(secret))
        , m_store(makeKeychainStore(timeout))
    {
    }

    QCoro::Task<> run(QStringList steps)
    {
        for (const QString &step : steps) {
            QCoro::Task<> task = runStep(step);
            co_await task;
        }
        QCoreApplication::exit(0);
    }

private:
    QCoro::Task<> report(QString step, QCoro::Task<SecretOutcome> task)
    {
        const SecretOutcome outcome = co_await task;
        QString line = step + QLatin1Char(' ') + word(outcome.state);
        if (outcome.ok() && !outcome.secret.isEmpty())
            line += outcome.secret.equals(m_secret.view()) ? QStringLiteral(" same")
                                                           : QStringLiteral(" different");
        if (outcome.error.outcomeUnknown)
            line += QStringLiteral(" unknown");
        if (!outcome.ok())
            line += QStringLiteral(" | ") + outcome.error.text();
        print(line);
    }

    QCoro::Task<SecretOutcome> start(QString action)
    {
        if (action.endsWith(QLatin1String("write")))
            return m_store->write(m_key, m_secret.duplicate());
        return action.endsWith(QLatin1String("remove")) ? m_store->remove(m_key)
                                                        : m_store->read(m_key);
    }

    QCoro::Task<> runStep(QString step)
    {
        if (step == QLatin1String("write") || step == QLatin1String("read")
            || step == QLatin1String("remove")) {
            QCoro::Task<> task = report(step, start(step));
            co_await task;
        } else if (step.startsWith(QLatin1String("fire-"))) {
            m_fired.push_back(report(step, start(step)));
        } else if (step == QLatin1String("join")) {
            for (QCoro::Task<> &task : m_fired)
                co_await task;
            m_fired.clear();
        } else if (step == QLatin1String("drop")) {
            m_store.reset();
        } else if (step == QLatin1String("new")) {
            m_store = makeKeychainStore(m_timeout);
        } else if (step == QLatin1String("plant")) {
            auto *const job = new QKeychain::WritePasswordJob(QStringLiteral("tokendesk"));
            job->setKey(m_key);
            job->setTextData(QStringLiteral("planted"));
            job->start();
            co_await qCoro(job, &QKeychain::Job::finished);
        } else if (step == QLatin1String("until-back")) {
            QCoro::Task<> task = untilBack();
            co_await task;
        } else {
            const int number = step == QLatin1String("stop") ? SIGSTOP
                : step == QLatin1String("cont")              ? SIGCONT
                                                             : SIGKILL;
            ::kill(qEnvironmentVariableIntValue("KEYRING_PID"), number);
        }
    }

    QCoro::Task<> untilBack()
    {
        for (;;) {
            const SecretOutcome outcome =
                co_await m_store->read(QStringLiteral("11111111-2222-3333-4444-555555555555"));
            if (outcome.state != SecretState::Unavailable)
                break;
            QTimer pause;
            pause.start(20);
            co_await pause;
        }
        print(QStringLiteral("back"));
    }

    const QString m_key = QStringLiteral("11111111-2222-3333-4444-555555555555");
    std::chrono::milliseconds m_timeout;
    SecretBytes m_secret;
    std::unique_ptr<SecretStore> m_store;
    std::vector<QCoro::Task<>> m_fired;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QFile input;
    if (arguments.size() < 3 || !input.open(stdin, QIODevice::ReadOnly))
        return 2;
    Tool tool(std::chrono::milliseconds(arguments.at(1).toInt()),
              SecretBytes::takeFrom(input.readAll()));
    QMetaObject::invokeMethod(
        &app, [&] { tool.run(arguments.mid(2)); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
