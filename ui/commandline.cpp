#include "ui/commandline.h"

#include "credentials/connection.h"
#include "language/languages.h"
#include "process/basefolders.h"
#include "process/standardstreams.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace tokendesk {

namespace {

constexpr qsizetype longestToken = 16 * 1024;

int complain(const QString &text)
{
    std::fprintf(stderr, "tokendesk: %s\n", qPrintable(text));
    return 2;
}

struct CommandLineWords {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString languageCodes()
{
    QStringList codes;
    const QList<Language> all = languages();
    for (const Language &each : all)
        codes << each.code;
    return codes.join(QLatin1String(", "));
}

/// Empty when there is none.
QString languageFromWord(const QString &word)
{
    if (word.endsWith(QLatin1String(".qm")))
        return QFile::exists(word) ? QDir::current().absoluteFilePath(word) : QString();
    return languageFor(word);
}

/// The token, or an exit code.
std::optional<int> readToken(SecretBytes &token)
{
#ifdef Q_OS_UNIX
    if (isatty(STDIN_FILENO))
        return complain(CommandLineWords::tr(
            "--token-stdin reads the token from a pipe, for example: pass show "
            "qualytics | tokendesk --url URL --token-stdin"));
#endif
    QByteArray text;
    const bool isRead = readStandardInput(text, longestToken);
    Result<SecretBytes> parsed = parsePastedToken(text);
    wipe(text);
    if (!isRead)
        return complain(CommandLineWords::tr("standard input cannot be read"));
    if (!parsed.ok())
        return complain(parsed.error().text());
    token = std::move(parsed).value();
    return std::nullopt;
}

} // namespace

QString CommandLine::configFile(const QString &name) const
{
    if (ownFolder)
        return QDir(dataFolder).filePath(name);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(QLatin1String("tokendesk/") + name);
}

QString CommandLine::databaseFolder() const
{
    return otherFolder.isEmpty() ? dataFolder : otherFolder;
}

QString CommandLine::dataFile(const QString &name) const
{
    return QDir(databaseFolder()).filePath(name);
}

QStringList CommandLine::sessionOptions() const
{
    QStringList options{QStringLiteral("--background")};
    if (ownFolder)
        options << QStringLiteral("--data-dir") << dataFolder;
    return options;
}

QStringList withoutToolkitOptions(const QStringList &arguments)
{
    // QGuiApplication's and QApplication's; -session comes from a session manager.
    static const QStringList withValue{
        QStringLiteral("platform"),        QStringLiteral("platformpluginpath"),
        QStringLiteral("platformtheme"),   QStringLiteral("plugin"),
        QStringLiteral("qwindowgeometry"), QStringLiteral("qwindowicon"),
        QStringLiteral("qwindowtitle"),    QStringLiteral("geometry"),
        QStringLiteral("title"),           QStringLiteral("icon"),
        QStringLiteral("display"),         QStringLiteral("session"),
        QStringLiteral("style"),           QStringLiteral("stylesheet")};
    static const QStringList alone{QStringLiteral("reverse"), QStringLiteral("widgetcount"),
                                   QStringLiteral("nograb"), QStringLiteral("dograb")};
    QStringList ours;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString word = arguments.at(i);
        const bool isOption = i > 0 && word.startsWith(QLatin1Char('-'));
        word.remove(0, word.startsWith(QLatin1String("--")) ? 2 : 1);
        if (isOption && withValue.contains(word))
            ++i;
        else if (!isOption || !(alone.contains(word) || word.startsWith(QLatin1String("style="))))
            ours << arguments.at(i);
    }
    return ours;
}

std::optional<int> readCommandLine(const QStringList &arguments, CommandLine &line)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        CommandLineWords::tr("Service accounts and service tokens of a Qualytics deployment."));
    // Qt's own would bring --help-all, which would show the same.
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  CommandLineWords::tr("Show this help."));
    parser.addOption(help);
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption sandbox(
        QStringLiteral("sandbox"),
        CommandLineWords::tr("Open the embedded sandbox with demonstration data."));
    const QCommandLineOption url(
        QStringLiteral("url"),
        CommandLineWords::tr("Open this deployment for this run; needs --token-stdin."),
        QStringLiteral("URL"));
    const QCommandLineOption tokenStdin(
        QStringLiteral("token-stdin"), CommandLineWords::tr("Read the token from standard input."));
    const QCommandLineOption theme(QStringLiteral("theme"),
                                   CommandLineWords::tr("light, dark, contrast or system."),
                                   QStringLiteral("THEME"));
    const QCommandLineOption language(
        QStringLiteral("language"),
        CommandLineWords::tr("Speak this language for this run: %1, or a translation's .qm file.")
            .arg(languageCodes()),
        QStringLiteral("LANGUAGE"));
    const QCommandLineOption dataDir(QStringLiteral("data-dir"),
                                     CommandLineWords::tr("Keep everything in this folder."),
                                     QStringLiteral("FOLDER"));
    const QCommandLineOption background(
        QStringLiteral("background"),
        CommandLineWords::tr("Start in the tray, or minimised where there is none."));
    const QCommandLineOption measure(
        QStringLiteral("measure-start"),
        CommandLineWords::tr(
            "Print how long it took until the tokens are shown, and quit; for benchmarks."));
    parser.addOptions({sandbox, url, tokenStdin, theme, language, dataDir, background, measure});

    if (!parser.parse(arguments))
        return complain(parser.errorText());
    if (parser.isSet(help)) {
        std::fputs(qPrintable(parser.helpText()), stdout);
        return 0;
    }
    if (parser.isSet(version)) {
        std::printf("tokendesk %s\n", TOKENDESK_VERSION);
        return 0;
    }
    if (!parser.positionalArguments().isEmpty())
        return complain(CommandLineWords::tr("what is \"%1\"? See --help")
                            .arg(parser.positionalArguments().first()));
    if (parser.isSet(theme))
        line.theme = themeFromWord(parser.value(theme));
    if (parser.isSet(theme) && !line.theme)
        return complain(
            CommandLineWords::tr("--theme takes light, dark, contrast or system, not \"%1\"")
                .arg(parser.value(theme)));
    if (parser.isSet(language)) {
        line.language = languageFromWord(parser.value(language));
        if (line.language.isEmpty())
            return complain(
                CommandLineWords::tr("--language takes one of %1, or a .qm file, not \"%2\"")
                    .arg(languageCodes(), parser.value(language)));
    }
    line.sandbox = parser.isSet(sandbox);
    line.background = parser.isSet(background);
    line.measureStart = parser.isSet(measure);
    QStringList ofTheStart;
    for (const QCommandLineOption &option : {theme, language, measure}) {
        if (parser.isSet(option))
            ofTheStart << QLatin1String("--") + option.names().constFirst();
    }
    if (!ofTheStart.isEmpty())
        //: %1: options, such as "--theme, --language"
        line.notTaken = CommandLineWords::tr("Tokendesk is open already, and does not take %1")
                            .arg(ofTheStart.join(QLatin1String(", ")));
    line.ownFolder = parser.isSet(dataDir);
    if (!line.ownFolder && !hasBaseFolders())
        return complain(CommandLineWords::tr(
            "there is no folder to keep anything in: this account has no home. Set HOME, or "
            "XDG_DATA_HOME and XDG_CONFIG_HOME, or name a folder with --data-dir"));
    line.dataFolder = line.ownFolder
        ? QDir(parser.value(dataDir)).absolutePath()
        : QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
              .filePath(QStringLiteral("tokendesk"));
    if (line.ownFolder && parser.value(dataDir).isEmpty())
        return complain(CommandLineWords::tr("--data-dir needs a folder"));
    if (line.sandbox && parser.isSet(url))
        return complain(CommandLineWords::tr("--sandbox and --url exclude each other"));
    if (parser.isSet(url) != parser.isSet(tokenStdin))
        return complain(CommandLineWords::tr("--url and --token-stdin go together"));
    if (!parser.isSet(url))
        return std::nullopt;

    const Result<QUrl> origin = parseDeploymentAddress(parser.value(url));
    if (!origin.ok())
        return complain(origin.error().text());
    line.url = origin.value();
    return readToken(line.token);
}

} // namespace tokendesk
