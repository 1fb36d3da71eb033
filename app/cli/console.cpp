#include "cli/console.h"

#include "cli/exitcode.h"
#include "cli/invocation.h"
#include "cli/words.h"
#include "credentials/connection.h"
#include "domain/names.h"
#include "process/standardstreams.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <unistd.h>

namespace tokendesk::cli {

namespace {

constexpr qsizetype longestCredential = 16 * 1024;

bool isTerminal(int descriptor)
{
    return isatty(descriptor) == 1;
}

void writeError(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

/// False: nobody is there to answer.
bool openAnswers(QFile &answers, const Invocation &call)
{
    if (!call.has(QStringLiteral("token-stdin")))
        return isTerminal(STDIN_FILENO) && answers.open(stdin, QIODevice::ReadOnly);
    // As a stream: from a descriptor QFile reads on after the end of the line.
    FILE *terminal = std::fopen("/dev/tty", "re");
    return terminal && answers.open(terminal, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
}

Error untaken(const QString &why)
{
    Error error;
    error.kind = Error::Kind::Local;
    error.message = Words::tr("Standard output did not take the data");
    error.detail = why;
    return error;
}

} // namespace

Result<void> writeData(QByteArrayView data)
{
    // Without a buffer in between, which would keep a copy of a secret.
    while (!data.isEmpty()) {
        const ssize_t put = ::write(STDOUT_FILENO, data.data(), static_cast<size_t>(data.size()));
        if (put > 0) {
            data = data.sliced(static_cast<qsizetype>(put));
        } else if (errno != EINTR) {
            return untaken(qt_error_string(errno));
        }
    }
    return {};
}

Result<void> writeData(const std::function<bool(QIODevice &)> &write)
{
    QFile output;
    if (output.open(STDOUT_FILENO, QIODevice::WriteOnly) && write(output) && output.flush())
        return {};
    return untaken(output.errorString());
}

void say(const QString &text)
{
    showProgress({});
    writeError(QLatin1String("tokendeskctl: ") + displayText(text) + QLatin1Char('\n'));
}

void hint(const QString &text)
{
    if (isTerminal(STDERR_FILENO))
        say(text);
}

void showProgress(const QString &text)
{
    static bool isShown = false;
    if (!isTerminal(STDERR_FILENO) || (text.isEmpty() && !isShown))
        return;
    isShown = !text.isEmpty();
    writeError(QLatin1String("\r\x1b[K") + displayText(text));
}

Result<SecretBytes> readCredential()
{
    if (isTerminal(STDIN_FILENO))
        return usageError(Words::tr("The credential is read from a pipe"),
                          Words::tr("For example: pass show qualytics | tokendeskctl …"));
    QByteArray text;
    const bool isRead = readStandardInput(text, longestCredential);
    Result<SecretBytes> parsed = parsePastedToken(text);
    wipe(text);
    if (isRead && parsed.ok())
        return parsed;
    Error error = isRead ? parsed.error() : Error();
    error.kind = Error::Kind::Keychain; // for whoever calls: there is no credential
    if (!isRead)
        error.message = Words::tr("Standard input cannot be read");
    return error;
}

bool canAsk(const Invocation &call)
{
    QFile answers;
    return isTerminal(STDERR_FILENO) && openAnswers(answers, call);
}

bool confirm(const Invocation &call, const QString &question)
{
    showProgress({});
    writeError(displayText(question) + QLatin1Char(' '));
    QFile answers;
    return openAnswers(answers, call) && answers.readLine().trimmed().toLower() == "yes";
}

} // namespace tokendesk::cli
