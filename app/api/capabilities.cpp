#include "api/capabilities.h"

#include "api/jsonrepair.h"
#include "domain/names.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace tokendesk {

namespace {

/// Path without prefix, parameter names and final slash → its methods in upper case.
using Operations = QHash<QString, QSet<QString>>;

struct Entry {
    Capability capability;
    const char *method;
    const char *path;
};

constexpr Entry entries[] = {
    {Capability::ListServiceTokens, "GET", "/user-tokens/service"},
    {Capability::CreateToken, "POST", "/user-tokens"},
    {Capability::UpdateToken, "PUT", "/user-tokens/{}"},
    {Capability::DeleteToken, "DELETE", "/user-tokens/{}"},
    {Capability::ListOwnTokens, "GET", "/user-tokens"},
    {Capability::ListAccounts, "GET", "/users"},
    {Capability::ListAccountsPlain, "GET", "/users/listing"},
    {Capability::CreateAccount, "POST", "/users"},
    {Capability::DeactivateAccount, "DELETE", "/users/{}"},
    {Capability::ListTeams, "GET", "/teams"},
};

QString normalised(QString path)
{
    static const QRegularExpression parameter(QStringLiteral("\\{[^{}/]*\\}"));
    path.replace(parameter, QStringLiteral("{}"));
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    if (!path.startsWith(QLatin1Char('/')))
        path.prepend(QLatin1Char('/'));
    if (path.startsWith(QLatin1String("/api/")))
        path.remove(0, 4);
    return path;
}

Operations operationsOf(const QJsonObject &paths)
{
    Operations operations;
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject methods = path.value().toObject();
        // What is described elsewhere is there (OpenAPI 3.1, Path Item Object).
        if (methods.contains(QLatin1String("$ref"))) {
            for (const char *method : {"GET", "POST", "PUT", "PATCH", "DELETE"})
                operations[normalised(path.key())].insert(QLatin1String(method));
        }
        for (auto method = methods.begin(); method != methods.end(); ++method) {
            if (method.value().isObject())
                operations[normalised(path.key())].insert(method.key().toUpper());
        }
    }
    return operations;
}

bool offers(const Operations &operations, const QString &path, const QString &method)
{
    const auto found = operations.constFind(path);
    return found != operations.constEnd() && found->contains(method);
}

void readUpdate(const Operations &operations, Capabilities &capabilities)
{
    for (const QString &method : {QStringLiteral("PUT"), QStringLiteral("PATCH")}) {
        if (offers(operations, QStringLiteral("/users/{}"), method)) {
            capabilities.flags |= Capability::UpdateAccount;
            capabilities.updateAccountMethod = method;
            return;
        }
    }
}

void readReactivate(const Operations &operations, Capabilities &capabilities)
{
    for (const QString &suffix : {QStringLiteral("reactivate"), QStringLiteral("activate"),
                                  QStringLiteral("restore"), QStringLiteral("enable")}) {
        for (const QString &method :
             {QStringLiteral("PUT"), QStringLiteral("POST"), QStringLiteral("PATCH")}) {
            if (offers(operations, QStringLiteral("/users/{}/") + suffix, method)) {
                capabilities.flags |= Capability::ReactivateAccount;
                capabilities.reactivateSuffix = suffix;
                capabilities.reactivateMethod = method;
                return;
            }
        }
    }
}

Error unreadable(const QString &reason)
{
    Error error;
    error.kind = Error::Kind::Undecodable;
    error.message =
        QCoreApplication::translate("Capabilities",
                                    "The deployment's description (openapi.json) cannot be used: "
                                    "%1")
            .arg(reason);
    error.remedy = QCoreApplication::translate("Capabilities",
                                               "The documented set of actions is offered instead.");
    return error;
}

} // namespace

Capabilities Capabilities::documented()
{
    Capabilities all;
    for (const Entry &entry : entries)
        all.flags |= entry.capability;
    all.flags |= Capability::UpdateAccount;
    all.flags |= Capability::ReactivateAccount;
    return all;
}

Result<Capabilities> readCapabilities(const QByteArray &openApiDocument)
{
    QJsonParseError problem;
    const QByteArray text = repairJson(withoutByteOrderMark(openApiDocument));
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (document.isNull()) {
        return unreadable(
            QCoreApplication::translate("Capabilities", "it is no valid JSON near byte %1 (%2)")
                .arg(problem.offset)
                .arg(problem.errorString()));
    }
    const QJsonObject root = document.object();
    if (!root.value(QStringLiteral("paths")).isObject())
        return unreadable(QCoreApplication::translate("Capabilities", "it lists no paths"));
    const Operations operations = operationsOf(root.value(QStringLiteral("paths")).toObject());

    Capabilities capabilities;
    for (const Entry &entry : entries) {
        if (offers(operations, QString::fromLatin1(entry.path), QString::fromLatin1(entry.method)))
            capabilities.flags |= entry.capability;
    }
    readUpdate(operations, capabilities);
    readReactivate(operations, capabilities);
    if (!capabilities.flags) {
        return unreadable(QCoreApplication::translate(
            "Capabilities", "it lists none of the calls that this program uses"));
    }
    capabilities.fromDocument = true;
    const QJsonObject info = root.value(QStringLiteral("info")).toObject();
    capabilities.release =
        displayText(info.value(QStringLiteral("version")).toString().left(100).simplified());
    return capabilities;
}

} // namespace tokendesk
