#include "workflows/secretcommand.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QProcess>
#include <QPromise>
#include <QStandardPaths>
#include <QTimer>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <string_view>
#include <sys/ioctl.h>
#include <unistd.h>
#include <unordered_set>

namespace tokendesk {

namespace {

struct SecretCommandWords {
    Q_DECLARE_TR_FUNCTIONS(SecretCommand)
};

constexpr qsizetype wordsKept = 2000;
constexpr qsizetype outputKept = 64 * 1024; ///< bytes: a command may say more than memory holds
constexpr qsizetype shortestPart = 16; ///< of a value, that is not shown

Error commandError(const QString &message, const QString &detail = {})
{
    Error error;
    error.kind = Error::Kind::Local;
    error.message = message;
    error.detail = detail;
    error.remedy =
        SecretCommandWords::tr("The value is still here: mend the command, or hand it over in "
                               "another way");
    return error;
}

/// A pipe with the whole value in it and nobody who could write more.
class FilledPipe {
public:
    explicit FilledPipe(const SecretBytes &value)
    {
        std::array<int, 2> ends{-1, -1};
        if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
            return;
        m_readEnd = ends[0];
        // A pipe takes this much at once, so that nothing is left over.
        const ssize_t written =
            ::write(ends[1], value.view().data(), static_cast<size_t>(value.size()));
        m_isFilled = written == value.size();
        ::close(ends[1]);
    }
    ~FilledPipe()
    {
        if (m_readEnd >= 0)
            ::close(m_readEnd);
    }
    FilledPipe(const FilledPipe &) = delete;
    FilledPipe &operator=(const FilledPipe &) = delete;

    [[nodiscard]] bool isFilled() const { return m_isFilled; }
    /// Opens the read end anew.
    [[nodiscard]] QString path() const { return QStringLiteral("/dev/fd/%1").arg(m_readEnd); }
    [[nodiscard]] bool isEmpty() const
    {
        int left = 0;
        return ::ioctl(m_readEnd, FIONREAD, &left) == 0 && left == 0;
    }

private:
    int m_readEnd = -1;
    bool m_isFilled = false;
};

/// Ends once: when the process has, when it could not be started, or after `limit`.
QFuture<void> endOf(QProcess &process, std::chrono::milliseconds limit)
{
    auto over = std::make_shared<QPromise<void>>();
    over->start();
    const auto finish = [over] {
        if (!over->future().isFinished())
            over->finish();
    };
    QObject::connect(&process, &QProcess::finished, &process, finish);
    QObject::connect(&process, &QProcess::errorOccurred, &process,
                     [finish](QProcess::ProcessError error) {
                         // The others are followed by finished().
                         if (error == QProcess::FailedToStart)
                             finish();
                     });
    QTimer::singleShot(limit, &process, finish);
    return over->future();
}

/// No part of the value that is long enough to mean something.
QByteArray withoutParts(const QByteArray &said, QByteArrayView value)
{
    std::unordered_set<std::string_view> parts; // views: no copy of the value is left behind
    for (qsizetype i = 0; i + shortestPart <= value.size(); ++i)
        parts.insert({value.data() + i, static_cast<size_t>(shortestPart)});
    QByteArray clean;
    clean.reserve(said.size());
    qsizetype hiddenTo = 0; ///< the end of the part that was found last
    for (qsizetype i = 0; i < said.size(); ++i) {
        const bool isPart = i + shortestPart <= said.size()
            && parts.contains({said.constData() + i, static_cast<size_t>(shortestPart)});
        if (isPart && i >= hiddenTo)
            clean += "[the token's value]";
        if (isPart)
            hiddenTo = i + shortestPart;
        if (i >= hiddenTo)
            clean += said.at(i);
    }
    return clean;
}

/// The end of what the command said, fit for a person's eyes.
QString fitToShow(const QByteArray &output, const SecretBytes &value)
{
    const QByteArray said = withoutParts(output, value.view());
    return QString::fromUtf8(said).trimmed().right(wordsKept);
}

} // namespace

QString commandProblem(const QString &command)
{
    const QStringList words = QProcess::splitCommand(command);
    if (words.isEmpty())
        return SecretCommandWords::tr("Write the command that reads the value.");
    if (QStandardPaths::findExecutable(words.constFirst()).isEmpty())
        return SecretCommandWords::tr("There is no program %1 here that could be run.")
            .arg(words.constFirst());
    return {};
}

QCoro::Task<Result<void>> giveToCommand(QString command, SecretBytes value,
                                        SecretCommandFacts facts, std::chrono::milliseconds limit)
{
    const QString problem = commandProblem(command);
    if (!problem.isEmpty())
        co_return commandError(problem);
    const FilledPipe pipe(value);
    if (!pipe.isFilled())
        co_return commandError(SecretCommandWords::tr("The value could not be put into a pipe"),
                               qt_error_string(errno));

    QStringList words = QProcess::splitCommand(command);
    QByteArray output; // outlives the process, which may say something as it goes
    QProcess process;
    process.setProgram(QStandardPaths::findExecutable(words.takeFirst()));
    process.setArguments(words);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(pipe.path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TOKENDESK_TOKEN_NAME"), facts.tokenName);
    environment.insert(QStringLiteral("TOKENDESK_TOKEN_ID"), QString::number(facts.tokenId));
    environment.insert(QStringLiteral("TOKENDESK_ACCOUNT"), facts.accountName);
    environment.insert(QStringLiteral("TOKENDESK_URL"), facts.url);
    process.setProcessEnvironment(environment);
    QObject::connect(&process, &QProcess::readyRead, &process, [&process, &output] {
        output += process.readAll();
        output = output.right(outputKept);
    });
    QFuture<void> end = endOf(process, limit);
    process.start();
    co_await end;

    const QString program = command.section(QLatin1Char(' '), 0, 0);
    if (process.state() != QProcess::NotRunning) {
        QFuture<void> killed = endOf(process, std::chrono::seconds(5));
        process.kill();
        co_await killed;
        co_return commandError(
            SecretCommandWords::tr("%1 did not end in time, and was stopped").arg(program),
            fitToShow(output, value));
    }
    if (process.error() == QProcess::FailedToStart)
        co_return commandError(SecretCommandWords::tr("%1 could not be started").arg(program),
                               process.errorString());
    if (process.exitStatus() != QProcess::NormalExit)
        co_return commandError(SecretCommandWords::tr("%1 crashed").arg(program),
                               fitToShow(output, value));
    if (process.exitCode() != 0)
        co_return commandError(SecretCommandWords::tr("%1 failed with code %2")
                                   .arg(program, QString::number(process.exitCode())),
                               fitToShow(output, value));
    if (!pipe.isEmpty())
        co_return commandError(
            SecretCommandWords::tr("%1 ended without reading the value from its standard input")
                .arg(program),
            fitToShow(output, value));
    co_return Result<void>();
}

} // namespace tokendesk
