// What the program was started with.
#pragma once

#include "credentials/secretbytes.h"
#include "ui/theme/theme.h"

#include <QStringList>
#include <QUrl>
#include <optional>

namespace tokendesk {

struct CommandLine {
    bool sandbox = false;
    std::optional<QUrl> url; ///< an origin; with a token then
    SecretBytes token;
    std::optional<Theme> theme; ///< nothing: as the settings have it
    QString dataFolder;
    /// Takes the databases of this run in the place of dataFolder; empty: that can be used.
    QString otherFolder;
    bool ownFolder = false; ///< --data-dir was given: settings go there too
    bool background = false; ///< without a window, or with one that is minimised
    bool measureStart = false;
    QString language; ///< for this run, as Translations::load() takes it; empty: as kept
    /// To be said where the program runs already: what it does not take; empty: nothing.
    QString notTaken;

    [[nodiscard]] QString configFile(const QString &name) const;
    [[nodiscard]] QString databaseFolder() const;
    [[nodiscard]] QString dataFile(const QString &name) const;
    /// The options that start it so with the session, on the same data.
    [[nodiscard]] QStringList sessionOptions() const;
};

/// Without those that Qt takes for itself where there is a window, as -platform.
[[nodiscard]] QStringList withoutToolkitOptions(const QStringList &arguments);

/// Fills `line`, reading the token from standard input when asked to. An exit code when there is
/// nothing more to do: 0 after --help and --version, 2 when the words are off; both have printed.
[[nodiscard]] std::optional<int> readCommandLine(const QStringList &arguments, CommandLine &line);

} // namespace tokendesk
