#include "credentials/settingsfile.h"

#include <QFile>
#include <QHash>
#include <QSettings>
#include <QTemporaryDir>

#include <utility>

namespace tokendesk {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a power failure may leave behind, which the settings take for an empty file.
bool holdsZeros(const QString &path)
{
    return contentOf(path).contains('\0');
}

/// As text: what was just set has the type of its value, what was read none.
QHash<QString, QString> valuesIn(const QSettings &settings, const QString &group)
{
    QHash<QString, QString> values;
    const QStringList keys = settings.allKeys();
    for (const QString &key : keys) {
        if (!key.startsWith(group))
            continue;
        const QVariant value = settings.value(key);
        values.insert(key,
                      value.typeId() == QMetaType::QStringList
                          ? value.toStringList().join(QLatin1Char('\n'))
                          : value.toString());
    }
    return values;
}

} // namespace

SettingsFile::SettingsFile(QSettings &settings)
    : m_settings(settings)
{
    (void)m_settings.allKeys(); // each part is only read when it is asked for
    const QSettings::Status status = m_settings.status();
    if (status == QSettings::FormatError || holdsZeros(m_settings.fileName()))
        m_state = State::Damaged;
    else if (status != QSettings::NoError)
        m_state = State::Unreadable;
    m_hadErrors = m_state != State::Whole;
}

QString SettingsFile::keepAsItWas() const
{
    constexpr int copiesAtMost = 9;
    const QString path = m_settings.fileName();
    for (int i = 1; i <= copiesAtMost; ++i) {
        QString copy = QStringLiteral("%1.damaged%2").arg(path, QString::number(i));
        // One that nothing was saved over since has its copy already.
        if (contentOf(copy) == contentOf(path) || QFile::copy(path, copy))
            return copy;
    }
    return {};
}

bool SettingsFile::write(const QString &group)
{
    m_settings.sync();
    const bool hasErrors = m_settings.status() != QSettings::NoError;
    if (!std::exchange(m_hadErrors, m_hadErrors || hasErrors))
        return !hasErrors;
    // The status stays what it was at the first error, however they are kept since. Settings of one
    // file share what they hold, so a copy of it is looked at.
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy"));
    if (!folder.isValid() || !QFile::copy(m_settings.fileName(), copy))
        return false;
    return valuesIn(QSettings(copy, m_settings.format()), group) == valuesIn(m_settings, group);
}

} // namespace tokendesk
