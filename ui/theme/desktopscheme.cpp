#include "ui/theme/desktopscheme.h"

#include <utility>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#define TOKENDESK_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#endif

namespace tokendesk {

namespace {

// Names and numbers: org.freedesktop.portal.Settings, of XDG Desktop Portal.
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString schemeKey = QStringLiteral("color-scheme");
const QString contrastKey = QStringLiteral("contrast");
constexpr quint32 prefersDark = 1;
constexpr quint32 prefersLight = 2;
constexpr quint32 prefersHighContrast = 1;

#ifdef TOKENDESK_HAS_DBUS

const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settings = QStringLiteral("org.freedesktop.portal.Settings");

/// 0, which is no preference, for an error as well. Read() puts it into a variant of its own.
quint32 numberIn(const QDBusMessage &answer)
{
    QVariant value = answer.arguments().value(0);
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = qvariant_cast<QDBusVariant>(value).variant();
    return answer.type() == QDBusMessage::ReplyMessage ? value.toUInt() : 0;
}

#endif

} // namespace

DesktopScheme::DesktopScheme(Scheme before, QObject *parent)
    : QObject(parent)
    , m_scheme(before)
{
#ifdef TOKENDESK_HAS_DBUS
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // By whom is not asked: to find that out would wait. It says no more than that to ask anew.
    bus.connect(QString(), portalPath, settings, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString)));
    for (const QString &key : {schemeKey, contrastKey})
        ask(key);
#endif
}

void DesktopScheme::settingChanged(const QString &group, const QString &key)
{
    if (group == appearance && (key == schemeKey || key == contrastKey))
        ask(key);
}

void DesktopScheme::ask(const QString &key)
{
#ifdef TOKENDESK_HAS_DBUS
    QDBusMessage question =
        QDBusMessage::createMethodCall(portal, portalPath, settings, QStringLiteral("Read"));
    question << appearance << key;
    auto *answer =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, key] {
        take(key, numberIn(answer->reply()));
        answer->deleteLater();
    });
#else
    Q_UNUSED(key)
#endif
}

void DesktopScheme::take(const QString &key, quint32 value)
{
    Scheme now = m_scheme;
    if (key == contrastKey)
        now.isHighContrast = value == prefersHighContrast;
    else if (value == prefersDark || value == prefersLight)
        now.isDark = value == prefersDark;
    else
        now.isDark.reset();
    if (std::exchange(m_scheme, now) != now)
        Q_EMIT changed();
}

} // namespace tokendesk
