#include "workflows/policies.h"

#include <QFile>
#include <QHash>

/// Outside a namespace, as Qt's macro wants it: a library's resources are not there by themselves.
static void initPolicies()
{
    Q_INIT_RESOURCE(policies);
}

namespace tokendesk {

QStringList shippedPolicyIds()
{
    return {QStringLiteral("default"), QStringLiteral("cis"), QStringLiteral("pci"),
            QStringLiteral("qualytics")};
}

namespace {

Policy readShipped(const QString &id)
{
    QFile file(QStringLiteral(":/policies/%1.json").arg(id));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the policy %s is missing", qPrintable(id));
    const Result<Policy> policy = policyFromJson(file.readAll());
    if (!policy.ok())
        qFatal("%s", qPrintable(policy.error().text()));
    return policy.value();
}

} // namespace

Policy shippedPolicy(const QString &id)
{
    static const QHash<QString, Policy> shipped = [] {
        initPolicies();
        QHash<QString, Policy> policies;
        for (const QString &each : shippedPolicyIds())
            policies.insert(each, readShipped(each));
        return policies;
    }();
    const auto policy = shipped.constFind(id);
    if (policy == shipped.constEnd())
        qFatal("the policy %s is missing", qPrintable(id));
    return *policy;
}

} // namespace tokendesk
