#include "sandbox/commandline.h"

#include "sandbox/words.h"

#include <QCommandLineParser>

namespace tokendesk::sandbox {

namespace {

struct Reader {
    const QCommandLineParser &parser;
    QString error;

    std::optional<int> number(const char *name, int least, int most, const QString &unit = {})
    {
        const QString key = QString::fromLatin1(name);
        if (!parser.isSet(key))
            return std::nullopt;
        QString text = parser.value(key);
        if (!unit.isEmpty() && text.endsWith(unit))
            text.chop(unit.size());
        bool ok = false;
        const int value = text.toInt(&ok);
        if (ok && value >= least && value <= most)
            return value;
        if (error.isEmpty()) {
            error = Words::tr("--%1 %2: give a whole number from %3 to %4.")
                        .arg(key, parser.value(key))
                        .arg(least)
                        .arg(most);
        }
        return std::nullopt;
    }

    std::optional<QString> choice(const char *name, const QStringList &permitted)
    {
        const QString key = QString::fromLatin1(name);
        if (!parser.isSet(key))
            return std::nullopt;
        const QString value = parser.value(key);
        if (permitted.contains(value))
            return value;
        if (error.isEmpty()) {
            error = Words::tr("--%1 %2: give one of %3.")
                        .arg(key, value, permitted.join(QStringLiteral(", ")));
        }
        return std::nullopt;
    }
};

void describe(QCommandLineParser &parser)
{
    const auto name = [](const char *text) { return QString::fromLatin1(text); };
    parser.setApplicationDescription(Words::tr(
        "A local server that speaks the Qualytics API for service accounts and tokens, to "
        "explore and to test with. It answers on 127.0.0.1 only, and prints its address and "
        "an admin token as one line of JSON."));
    parser.addOptions({
        {name("port"), Words::tr("Listen on this port; 0, the default, takes any free one."),
         name("N")},
        {name("database"),
         Words::tr("Keep the data in this file. Without it they end with the program."),
         name("FILE")},
        {name("seed"), Words::tr("Fill a new database: demo (the default) or empty."),
         name("SEED")},
        {name("tokens"),
         Words::tr("Fill a new database with exactly so many service tokens, alone or on "
                   "top of --seed demo."),
         name("N")},
        {name("accounts"), Words::tr("Fill a new database with exactly so many service accounts."),
         name("N")},
        {name("latency"), Words::tr("Let every answer wait so many milliseconds."), name("MS")},
        {name("rate-limit"),
         Words::tr("Answer at most so many requests a second, the others with 429."), name("N/s")},
        {name("envelope"),
         Words::tr("How a page of users names its total: total (the default) or total_count."),
         name("FORM")},
    });
    parser.addOption({{name("h"), name("help")}, Words::tr("Show this help.")});
    parser.addOption({{name("v"), name("version")}, Words::tr("Show the version.")});
}

} // namespace

CommandLine readCommandLine(const QStringList &arguments)
{
    CommandLine result;
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(QStringList{QStringLiteral("tokendesk-sandbox")} + arguments)) {
        result.error = parser.errorText();
        return result;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        result.output = parser.helpText();
        return result;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        result.output = QStringLiteral("tokendesk-sandbox " TOKENDESK_VERSION "\n");
        return result;
    }
    if (!parser.positionalArguments().isEmpty()) {
        result.error =
            Words::tr("Unexpected argument: %1").arg(parser.positionalArguments().first());
        return result;
    }
    const QStringList given = parser.optionNames();
    for (const QString &name : given) {
        if (given.count(name) > 1) {
            result.error = Words::tr("--%1 is given twice.").arg(name);
            return result;
        }
    }
    Reader reader{parser, {}};
    Options &options = result.options;
    options.port = reader.number("port", 0, 65535).value_or(0);
    options.database = parser.value(QStringLiteral("database"));
    if (parser.isSet(QStringLiteral("database")) && options.database.isEmpty())
        reader.error = Words::tr("--database needs the path of a file.");
    else if (options.database.startsWith(QLatin1Char(':')))
        reader.error = Words::tr("--database %1: a path cannot begin with a colon. Put ./ before "
                                 "it, or leave the option out to keep nothing.")
                           .arg(options.database);
    else if (options.database.contains(QChar::ReplacementCharacter))
        reader.error = Words::tr("--database %1: the path is not written in the character set of "
                                 "this computer's language.")
                           .arg(options.database);
    if (const auto seed = reader.choice("seed", {QStringLiteral("demo"), QStringLiteral("empty")}))
        options.seed = *seed == QLatin1String("demo") ? Seed::Demo : Seed::Empty;
    options.tokens = reader.number("tokens", 0, 5'000'000);
    options.accounts = reader.number("accounts", 0, 100'000);
    options.latencyMs = reader.number("latency", 0, 600'000).value_or(0);
    options.rateLimit = reader.number("rate-limit", 1, 1'000'000, QStringLiteral("/s")).value_or(0);
    // The vendor's own command-line client reads this one alone.
    options.envelope = Envelope::Total;
    if (reader.choice("envelope", {QStringLiteral("total"), QStringLiteral("total_count")})
        == QStringLiteral("total_count"))
        options.envelope = Envelope::TotalCount;
    result.error = reader.error;
    return result;
}

} // namespace tokendesk::sandbox
