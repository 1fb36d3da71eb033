#include "credentials/keychainlock.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#include <QCoroSignal>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

namespace tokendesk {

namespace {

// Names: freedesktop.org, Secret Service API draft 0.2.
constexpr char serviceName[] = "org.freedesktop.secrets";
constexpr char servicePath[] = "/org/freedesktop/secrets";
constexpr char serviceInterface[] = "org.freedesktop.Secret.Service";
constexpr char collectionInterface[] = "org.freedesktop.Secret.Collection";

QDBusMessage methodCall(const QString &path, const char *interface, const char *method)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(QString::fromLatin1(serviceName), path,
                                       QString::fromLatin1(interface), QString::fromLatin1(method));
    message.setAutoStartService(false); // it runs, or there is nothing to ask
    return message;
}

QCoro::Task<QDBusMessage> answerTo(QDBusMessage message, QDeadlineTimer deadline)
{
    const int patience =
        static_cast<int>(qBound(qint64{1}, deadline.remainingTime(), qint64{20000}));
    QDBusPendingCallWatcher watcher(QDBusConnection::sessionBus().asyncCall(message, patience));
    if (!watcher.isFinished())
        co_await qCoro(&watcher, &QDBusPendingCallWatcher::finished);
    co_return watcher.reply();
}

} // namespace

QCoro::Task<bool> isKeyringLocked(QString key, QDeadlineTimer deadline)
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    const QString root = QString::fromLatin1(servicePath);

    QDBusMessage search = methodCall(root, serviceInterface, "SearchItems");
    const QMap<QString, QString> attributes{
        {QStringLiteral("user"), key}, {QStringLiteral("server"), QStringLiteral("tokendesk")}};
    search << QVariant::fromValue(attributes);
    const QDBusMessage found = co_await answerTo(search, deadline);
    if (found.type() == QDBusMessage::ReplyMessage && found.arguments().size() == 2) {
        const auto locked = qdbus_cast<QList<QDBusObjectPath>>(found.arguments().at(1));
        if (!locked.isEmpty())
            co_return true;
    }

    QDBusMessage alias = methodCall(root, serviceInterface, "ReadAlias");
    alias << QStringLiteral("default");
    const QDBusMessage collection = co_await answerTo(alias, deadline);
    if (collection.type() != QDBusMessage::ReplyMessage || collection.arguments().isEmpty())
        co_return false;
    const QString path = qdbus_cast<QDBusObjectPath>(collection.arguments().at(0)).path();
    if (path.size() < 2) // "/": there is none
        co_return false;

    QDBusMessage property = methodCall(path, "org.freedesktop.DBus.Properties", "Get");
    property << QString::fromLatin1(collectionInterface) << QStringLiteral("Locked");
    const QDBusMessage state = co_await answerTo(property, deadline);
    if (state.type() != QDBusMessage::ReplyMessage || state.arguments().isEmpty())
        co_return false;
    co_return qdbus_cast<QDBusVariant>(state.arguments().at(0)).variant().toBool();
}

} // namespace tokendesk
#else

namespace tokendesk {

QCoro::Task<bool> isKeyringLocked(QString, QDeadlineTimer)
{
    co_return false;
}

} // namespace tokendesk
#endif
