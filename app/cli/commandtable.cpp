#include "cli/commandtable.h"

#include "cli/commands.h"

#include <QtGlobal>

#include <array>

namespace tokendesk::cli {

std::span<const Option> allOptions()
{
    static constexpr std::array options{
        Option{"account", "ID", QT_TRANSLATE_NOOP("Tokendeskctl", "The service account's number.")},
        Option{"allow-own", "",
               QT_TRANSLATE_NOOP("Tokendeskctl",
                                 "Also change the token that may be the credential in use.")},
        Option{"browser", "",
               QT_TRANSLATE_NOOP("Tokendeskctl",
                                 "Sign in with the browser instead of reading the credential from "
                                 "standard input.")},
        Option{"colour", "#RRGGBB",
               QT_TRANSLATE_NOOP("Tokendeskctl", "The colour that the window gives it.")},
        Option{
            "connection", "NAME",
            QT_TRANSLATE_NOOP("Tokendeskctl",
                              "Use this saved connection, by its name or id; the only one there is "
                              "needs no naming.")},
        Option{"data-dir", "FOLDER",
               QT_TRANSLATE_NOOP("Tokendeskctl",
                                 "Where the window keeps everything, when it has a folder of its "
                                 "own.")},
        Option{"expires-in", "DAYS",
               QT_TRANSLATE_NOOP("Tokendeskctl", "From 1 to 365 days, or never.")},
        Option{"fail-on", "SEVERITY",
               QT_TRANSLATE_NOOP("Tokendeskctl",
                                 "End with 1 when there is a finding from here on without a "
                                 "decision: info, low, medium, high, critical, or never; the "
                                 "policy's own threshold without this.")},
        Option{"format", "FORMAT", QT_TRANSLATE_NOOP("Tokendeskctl", "table, json or csv.")},
        Option{"limit", "NUMBER",
               QT_TRANSLATE_NOOP("Tokendeskctl", "So many changes at most, the newest (100).")},
        Option{"name", "NAME", QT_TRANSLATE_NOOP("Tokendeskctl", "What it is to be called.")},
        Option{"no-check", "",
               QT_TRANSLATE_NOOP("Tokendeskctl", "Save it without asking the deployment first.")},
        Option{"output", "FILE",
               QT_TRANSLATE_NOOP("Tokendeskctl", "Write it there instead of standard output.")},
        Option{"plan", "",
               QT_TRANSLATE_NOOP("Tokendeskctl",
                                 "Print the plan that the window can open, and change nothing.")},
        Option{"policy", "FILE",
               QT_TRANSLATE_NOOP("Tokendeskctl",
                                 "Judge by this policy: a file, or default, cis, pci, "
                                 "qualytics.")},
        Option{"previous", "FOLDER",
               QT_TRANSLATE_NOOP("Tokendeskctl", "The pack that it says it follows.")},
        Option{
            "query", "TEXT",
            QT_TRANSLATE_NOOP("Tokendeskctl", "All tokens that the window's search would show.")},
        Option{"read-only", "",
               QT_TRANSLATE_NOOP("Tokendeskctl", "Reviewer mode: nothing can be changed over it.")},
        Option{"reason", "TEXT",
               QT_TRANSLATE_NOOP("Tokendeskctl", "Why, for the record of activity.")},
        Option{"scim", "",
               QT_TRANSLATE_NOOP("Tokendeskctl", "A token for directory synchronisation only.")},
        Option{"secret-to", "FILE",
               QT_TRANSLATE_NOOP("Tokendeskctl",
                                 "The new file for the token's value; - for standard output.")},
        Option{"token-stdin", "",
               QT_TRANSLATE_NOOP("Tokendeskctl", "Read the credential from standard input.")},
        Option{"url", "URL", QT_TRANSLATE_NOOP("Tokendeskctl", "The deployment's address.")},
        Option{"wait", "SECONDS",
               QT_TRANSLATE_NOOP("Tokendeskctl",
                                 "Give the browser up after so many seconds, from 1 to 120 "
                                 "(120).")},
        Option{"yes", "", QT_TRANSLATE_NOOP("Tokendeskctl", "Do not ask.")},
    };
    return options;
}

const QList<Command> &allCommands()
{
    const QList<const char *> bulk{"connection", "url",    "token-stdin", "query",     "plan",
                                   "yes",        "reason", "format",      "allow-own", "policy"};
    static const QList<Command> all{
        {"connections",
         "list",
         "",
         QT_TRANSLATE_NOOP("Tokendeskctl", "List saved connections."),
         0,
         0,
         {"format"},
         listConnections},
        {"connections",
         "add",
         "",
         QT_TRANSLATE_NOOP("Tokendeskctl",
                           "Save a connection; its credential comes from standard input or the "
                           "browser, and goes to the keychain."),
         0,
         0,
         {"name", "url", "colour", "read-only", "no-check", "browser", "wait"},
         addConnection},
        {"connections",
         "remove",
         "NAME",
         QT_TRANSLATE_NOOP("Tokendeskctl", "Forget a connection and its credential."),
         1,
         1,
         {},
         removeConnection},
        {"accounts",
         "list",
         "",
         QT_TRANSLATE_NOOP("Tokendeskctl", "List service accounts."),
         0,
         0,
         {"connection", "url", "token-stdin", "format"},
         listAccounts},
        {"tokens",
         "list",
         "[TEXT...]",
         QT_TRANSLATE_NOOP("Tokendeskctl",
                           "List service tokens; TEXT filters as the window's search does."),
         0,
         -1,
         {"connection", "url", "token-stdin", "format", "policy"},
         listTokens},
        {"tokens",
         "create",
         "",
         QT_TRANSLATE_NOOP("Tokendeskctl",
                           "Make a service token and put its value into a file of its own."),
         0,
         0,
         {"connection", "url", "token-stdin", "account", "name", "expires-in", "scim", "secret-to",
          "reason"},
         createToken},
        {"tokens", "revoke", "[ID...]", QT_TRANSLATE_NOOP("Tokendeskctl", "Revoke service tokens."),
         0, -1, bulk, revokeTokens},
        {"tokens", "restore", "[ID...]",
         QT_TRANSLATE_NOOP("Tokendeskctl", "Restore revoked service tokens."), 0, -1, bulk,
         restoreTokens},
        {"tokens", "delete", "[ID...]",
         QT_TRANSLATE_NOOP("Tokendeskctl", "Delete revoked service tokens for ever."), 0, -1, bulk,
         deleteTokens},
        {"review",
         "",
         "",
         QT_TRANSLATE_NOOP("Tokendeskctl",
                           "Judge all tokens and accounts by a policy; ends with 1 when something "
                           "is found."),
         0,
         0,
         {"connection", "url", "token-stdin", "policy", "format", "output", "fail-on"},
         reviewTokens},
        {"pack",
         "verify",
         "FOLDER",
         QT_TRANSLATE_NOOP("Tokendeskctl",
                           "Check an evidence pack: its hashes, its numbers, and the chain to the "
                           "pack before."),
         1,
         1,
         {"previous"},
         verifyEvidence},
        {"activity",
         "list",
         "[TEXT...]",
         QT_TRANSLATE_NOOP("Tokendeskctl",
                           "List the changes made from this machine; TEXT filters as the window's "
                           "search does."),
         0,
         -1,
         {"connection", "format", "limit"},
         listActivity},
        {"activity",
         "verify",
         "",
         QT_TRANSLATE_NOOP("Tokendeskctl", "Prove that nobody altered the record of activity."),
         0,
         0,
         {},
         verifyActivity},
        {"activity",
         "export",
         "[TEXT...]",
         QT_TRANSLATE_NOOP("Tokendeskctl",
                           "Write all changes, or those that TEXT finds, oldest first, as json or "
                           "csv."),
         0,
         -1,
         {"connection", "format"},
         exportActivity},
    };
    return all;
}

} // namespace tokendesk::cli
