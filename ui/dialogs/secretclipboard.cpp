#include "ui/dialogs/secretclipboard.h"

#include "domain/moment.h"
#include "domain/steadytime.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

#include <chrono>
#include <utility>

namespace tokendesk {

namespace {

/// The value itself, and the marks by which clipboard managers know to leave it alone.
class SecretMimeData final : public QMimeData {
public:
    explicit SecretMimeData(SecretBytes secret)
        : m_secret(std::move(secret))
    {
    }

    [[nodiscard]] QStringList formats() const override
    {
        return {
            QStringLiteral("text/plain"),
            // KDE's Klipper, and those that follow it (CopyQ, Clipman, GPaste).
            QStringLiteral("x-kde-passwordManagerHint"),
            // nspasteboard.org, macOS.
            QStringLiteral("application/x-nspasteboard-concealed-type"),
            // Windows: no monitors, no history, no cloud.
            QStringLiteral("application/x-qt-windows-mime;value=\""
                           "ExcludeClipboardContentFromMonitorProcessing\""),
            QStringLiteral("application/x-qt-windows-mime;value=\"CanIncludeInClipboardHistory\""),
            QStringLiteral("application/x-qt-windows-mime;value=\"CanUploadToCloudClipboard\"")};
    }
    [[nodiscard]] bool hasFormat(const QString &format) const override
    {
        return formats().contains(format);
    }

protected:
    [[nodiscard]] QVariant retrieveData(const QString &format, QMetaType type) const override
    {
        if (format == QLatin1String("text/plain")) {
            const QByteArrayView bytes = m_secret.view();
            if (type.id() == QMetaType::QByteArray)
                return bytes.toByteArray();
            return QString::fromUtf8(bytes);
        }
        if (format == QLatin1String("x-kde-passwordManagerHint"))
            return QByteArrayLiteral("secret");
        if (format.contains(QLatin1String("CanIncludeInClipboardHistory"))
            || format.contains(QLatin1String("CanUploadToCloudClipboard")))
            return QByteArray(4, '\0');
        if (hasFormat(format))
            return QByteArrayLiteral("1");
        return {};
    }

private:
    SecretBytes m_secret;
};

} // namespace

SecretClipboard &SecretClipboard::instance()
{
    static QPointer<SecretClipboard> only;
    if (!only)
        only = new SecretClipboard(QCoreApplication::instance());
    return *only;
}

SecretClipboard::SecretClipboard(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::tick);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        if (m_secondsLeft > 0 && !isOurs())
            forget();
    });
    // Before the platform hands the clipboard over to a manager that outlives us.
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this,
            &SecretClipboard::clear);
}

void SecretClipboard::offer(SecretBytes secret)
{
    auto *offered = new SecretMimeData(std::move(secret));
    m_secondsLeft = 0; // what the clipboard says about the old content is of no interest
    QGuiApplication::clipboard()->setMimeData(offered);
    m_offered = offered;
    m_isWarnedOf = false;
    m_secondsLeft = m_lifetime;
    m_endsAtMs = steadyMs() + qint64(m_lifetime) * msPerSecond;
    m_timer.start();
    Q_EMIT secondsLeftChanged(m_secondsLeft);
}

bool SecretClipboard::isOurs() const
{
    // By identity, not by text: reading another program's clipboard may block for seconds.
    return m_offered && QGuiApplication::clipboard()->mimeData() == m_offered;
}

bool SecretClipboard::isToBeWarnedOf()
{
    return isOurs() && !std::exchange(m_isWarnedOf, true);
}

void SecretClipboard::clear()
{
    if (isOurs()) {
        m_secondsLeft = 0;
        QGuiApplication::clipboard()->clear();
    }
    forget();
}

void SecretClipboard::tick()
{
    // Half a second more than is left: a tick may come a little early.
    m_secondsLeft = static_cast<int>((m_endsAtMs - steadyMs() + msPerSecond / 2) / msPerSecond);
    if (m_secondsLeft <= 0)
        clear();
    else if (!isOurs())
        forget();
    else
        Q_EMIT secondsLeftChanged(m_secondsLeft);
}

void SecretClipboard::forget()
{
    m_offered = nullptr;
    m_timer.stop();
    m_secondsLeft = 0;
    Q_EMIT secondsLeftChanged(0);
}

} // namespace tokendesk
