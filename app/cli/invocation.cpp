#include "cli/invocation.h"

#include "cli/commandtable.h"
#include "cli/console.h"
#include "cli/words.h"
#include "domain/shellquoted.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <algorithm>

namespace tokendesk::cli {

namespace {

QCommandLineOption helpOption()
{
    return QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")});
}

QCommandLineOption versionOption()
{
    return QCommandLineOption(QStringList{QStringLiteral("v"), QStringLiteral("version")});
}

/// Qt reads "-is:revoked" as options of one letter each. There are none to be put together so, and
/// a search excludes like this.
constexpr QChar textMark{0x1};

QStringList marked(QStringList arguments)
{
    for (QString &word : arguments) {
        if (word.size() > 2 && word.at(0) == QLatin1Char('-') && word.at(1) != QLatin1Char('-'))
            word.prepend(textMark);
    }
    return arguments;
}

QString unmarked(const QString &word)
{
    return word.startsWith(textMark) ? word.mid(1) : word;
}

QCommandLineOption toQt(const Option &option)
{
    const QString name = QLatin1String(option.name);
    return *option.value == '\0' ? QCommandLineOption(name)
                                 : QCommandLineOption(name, QString(), QLatin1String(option.value));
}

ExitCode complain(const QString &text)
{
    say(text);
    say(Words::tr("See tokendeskctl --help, or --help behind a command"));
    return ExitCode::Usage;
}

ExitCode print(const QString &text)
{
    const Result<void> written = writeData(text.toUtf8());
    return written.ok() ? ExitCode::Fine : fail(written.error());
}

QString callText(const Command &command)
{
    QStringList words{QLatin1String(command.group), QLatin1String(command.name),
                      QLatin1String(command.arguments)};
    words.removeAll(QString());
    return words.join(QLatin1Char(' '));
}

QString overview()
{
    QString text = Words::tr("Usage: tokendeskctl COMMAND [OPTIONS]") + QLatin1String("\n\n");
    for (const Command &command : allCommands()) {
        text += QLatin1String("  ") + callText(command).leftJustified(28)
            + Words::tr(command.summary) + QLatin1Char('\n');
    }
    return text + QLatin1Char('\n')
        + Words::tr("tokendeskctl COMMAND --help tells a command's options; --version the version.")
        + QLatin1Char('\n');
}

bool takes(const Command *command, const Option &option)
{
    const auto isIt = [&](const char *name) { return qstrcmp(name, option.name) == 0; };
    return isIt("data-dir")
        || (command && std::any_of(command->options.begin(), command->options.end(), isIt));
}

/// Where it is not the same of all commands.
QString optionText(const Command &command, const Option &option)
{
    if (qstrcmp(option.name, "format") == 0 && *command.format != '\0')
        return Words::tr("json or csv.");
    if (qstrcmp(option.name, "connection") == 0 && qstrcmp(command.group, "activity") == 0)
        return Words::tr("Only what was changed over this saved connection, by its name or id.");
    return Words::tr(option.text);
}

QString commandHelp(const Command &command)
{
    QString text = Words::tr("Usage: tokendeskctl %1 [OPTIONS]").arg(callText(command))
        + QLatin1String("\n\n") + Words::tr(command.summary) + QLatin1String("\n\n");
    for (const Option &option : allOptions()) {
        const QString called =
            QStringLiteral("--%1 %2").arg(QLatin1String(option.name), QLatin1String(option.value));
        if (takes(&command, option))
            text += QLatin1String("  ") + called.leftJustified(22) + optionText(command, option)
                + QLatin1Char('\n');
    }
    return text;
}

const Command *find(const QStringList &words)
{
    for (const Command &command : allCommands()) {
        const bool isGroup = words.value(0) == QLatin1String(command.group);
        if (isGroup && (*command.name == '\0' || words.value(1) == QLatin1String(command.name)))
            return &command;
    }
    return nullptr;
}

/// `problem`: with what is no command of it; empty: nothing.
ExitCode unknownCommand(const QStringList &words, const QString &problem)
{
    if (words.isEmpty())
        return complain(problem.isEmpty() ? Words::tr("A command is missing") : problem);
    QStringList names;
    for (const Command &command : allCommands()) {
        if (words.first() == QLatin1String(command.group))
            names << QLatin1String(command.name);
    }
    if (names.isEmpty())
        return complain(Words::tr("There is no command \"%1\"").arg(words.first()));
    return complain(
        Words::tr("\"%1\" takes one of: %2").arg(words.first(), names.join(QLatin1String(", "))));
}

/// The words that are no options, read with all options that any command has.
QStringList plainWords(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({helpOption(), versionOption()});
    for (const Option &option : allOptions())
        parser.addOption(toQt(option));
    parser.parse(arguments); // its complaints come from the command's own parser
    QStringList words = parser.positionalArguments();
    std::transform(words.begin(), words.end(), words.begin(), unmarked);
    return words;
}

} // namespace

bool Invocation::isForProgram() const
{
    const QString option = QStringLiteral("format");
    const QString format = has(option) ? value(option) : QLatin1String(command->format);
    return has(QStringLiteral("plan")) || format == QLatin1String("json")
        || format == QLatin1String("csv");
}

std::optional<ExitCode> readInvocation(const QStringList &given, Invocation &call)
{
    const QStringList arguments = marked(given);
    const QStringList words = plainWords(arguments);
    call.command = find(words);

    QCommandLineParser parser;
    const QCommandLineOption help = helpOption();
    const QCommandLineOption version = versionOption();
    parser.addOptions({help, version});
    for (const Option &option : allOptions()) {
        if (!call.command || takes(call.command, option))
            parser.addOption(toQt(option));
    }
    const bool isRight = parser.parse(arguments);
    if (parser.isSet(version))
        return print(QStringLiteral("tokendeskctl " TOKENDESK_VERSION "\n"));
    if (!call.command)
        return parser.isSet(help) ? print(overview())
                                  : unknownCommand(words, isRight ? QString() : parser.errorText());
    if (parser.isSet(help))
        return print(commandHelp(*call.command));
    if (!isRight)
        return complain(parser.errorText());

    call.arguments = words.mid(*call.command->name == '\0' ? 1 : 2);
    if (call.arguments.size() < call.command->minimumArguments
        || (call.command->minimumArguments > 0 && call.arguments.contains(QString())))
        return complain(Words::tr("%1 is missing").arg(QLatin1String(call.command->arguments)));
    if (call.command->maximumArguments >= 0
        && call.arguments.size() > call.command->maximumArguments)
        return complain(Words::tr("What is \"%1\"?").arg(call.arguments.last()));
    for (const Option &option : allOptions()) {
        const QString name = QLatin1String(option.name);
        if (!parser.optionNames().contains(name))
            continue;
        if (parser.values(name).size() > 1)
            return complain(Words::tr("--%1 is given twice").arg(name));
        // A variable that is not set, in most cases: without the option something else is meant.
        if (*option.value != '\0' && parser.value(name).isEmpty())
            return complain(Words::tr("--%1 is empty").arg(name));
        call.options.insert(name, *option.value == '\0' ? QString() : unmarked(parser.value(name)));
    }
    return std::nullopt;
}

QString shellWord(const QString &text)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_./:@=+-]+$"));
    return plain.match(text).hasMatch() ? text : shellQuoted(text);
}

QString commandLine(const Invocation &call, const QString &words)
{
    QString command = QLatin1String("tokendeskctl ") + words;
    for (const char *option : {"connection", "url", "ca", "data-dir"}) {
        const QString name = QLatin1String(option);
        if (call.has(name))
            command += QStringLiteral(" --%1 %2").arg(name, shellWord(call.value(name)));
    }
    if (call.has(QStringLiteral("token-stdin")))
        command += QLatin1String(" --token-stdin");
    return command;
}

} // namespace tokendesk::cli
