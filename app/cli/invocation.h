// What tokendeskctl was called with, and which commands there are.
#pragma once

#include "cli/exitcode.h"

#include <QCoroTask>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace tokendesk::cli {

struct Command;

struct Invocation {
    const Command *command = nullptr;
    QStringList arguments; ///< behind the command's own words
    QHash<QString, QString> options; ///< by their long name; a flag has an empty value

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
    /// A program reads its data, which is the same in every language.
    [[nodiscard]] bool isForProgram() const;
    [[nodiscard]] QString value(const QString &option) const { return options.value(option); }
};

struct Command {
    const char *group;
    const char *name; ///< empty: the group is the command
    const char *arguments; ///< as the usage shows them
    const char *summary;
    int minimumArguments;
    int maximumArguments; ///< -1: any number
    QList<const char *> options; ///< beside those that every command has
    const char *format; ///< of its data where --format does not say; "": words for people
    QCoro::Task<ExitCode> (*run)(Invocation call);
};

/// Of a word that a shell reads as it stands, itself.
[[nodiscard]] QString shellWord(const QString &text);
/// As it is typed, for the deployment and the folder of `call`.
[[nodiscard]] QString commandLine(const Invocation &call, const QString &words);

/// Fills `call`. An exit code when there is nothing to run: help and version, on standard output,
/// or a complaint on standard error.
[[nodiscard]] std::optional<ExitCode> readInvocation(const QStringList &arguments,
                                                     Invocation &call);

} // namespace tokendesk::cli
