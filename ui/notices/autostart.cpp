#include "ui/notices/autostart.h"

#include "store/wholefile.h"
#include "workflows/worker.h"

#include <QCoroFuture>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QRegularExpression>
#include <QStandardPaths>

namespace tokendesk {

namespace {

constexpr qint64 largestEntry = 64 * 1024;

/// What a value has instead of these characters.
QString escapedValue(QString value)
{
    value.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    value.replace(QLatin1Char('\n'), QLatin1String("\\n"));
    value.replace(QLatin1Char('\r'), QLatin1String("\\r"));
    value.replace(QLatin1Char('\t'), QLatin1String("\\t"));
    return value;
}

/// `program` empty: as it was written before a desktop was told not to start what is not there.
QByteArray entryOf(const QString &exec, const QString &program)
{
    const QString tryExec = program.isEmpty()
        ? QString()
        : QLatin1String("TryExec=") + escapedValue(program) + QLatin1Char('\n');
    const QString text = QStringLiteral("[Desktop Entry]\n"
                                        "Type=Application\n"
                                        "Name=Tokendesk\n"
                                        "Icon=tokendesk\n"
                                        "%1"
                                        "Exec=%2\n"
                                        "Terminal=false\n"
                                        "StartupNotify=false\n"
                                        "X-GNOME-Autostart-enabled=true\n");
    return text.arg(tryExec, exec).toUtf8();
}

QByteArray entryFor(const QStringList &command)
{
    return entryOf(desktopExec(command), command.value(0));
}

/// The other way round than desktopExec(), for a whole word of it; empty: it is none.
QString plainWord(QString word)
{
    static const QRegularExpression quoted(
        QStringLiteral("^\"((?:[^\"`$\\\\%]|\\\\[\"`$\\\\]|%%)*)\"$"));
    static const QRegularExpression escaped(QStringLiteral("\\\\(.)"));
    static const QRegularExpression bare(QStringLiteral("^[^\\s\"]+$"));
    if (bare.match(word).hasMatch())
        return word;
    word.replace(QLatin1String("\\\\"), QLatin1String("\\"));
    const QRegularExpressionMatch match = quoted.match(word);
    return match.captured(1)
        .replace(escaped, QStringLiteral("\\1"))
        .replace(QLatin1String("%%"), QLatin1String("%"));
}

/// The keys of the first group; what cannot be read is left out.
QHash<QString, QString> keysOf(const QByteArray &entry)
{
    QHash<QString, QString> keys;
    bool isInside = false;
    const QStringList lines = QString::fromUtf8(entry).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const QString text = line.trimmed();
        if (text.startsWith(QLatin1Char('[')))
            isInside = text == QLatin1String("[Desktop Entry]");
        const qsizetype equals = text.indexOf(QLatin1Char('='));
        if (isInside && equals > 0 && !text.startsWith(QLatin1Char('#')))
            keys.insert(text.left(equals).trimmed(), text.mid(equals + 1).trimmed());
    }
    return keys;
}

bool isWord(const QString &value, const char *word)
{
    return value.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
}

Autostart::State readState(const QString &path, const QStringList &command)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Autostart::State::Off;
    const QHash<QString, QString> keys = keysOf(file.read(largestEntry));
    if (isWord(keys.value(QStringLiteral("Hidden")), "true")
        || isWord(keys.value(QStringLiteral("X-GNOME-Autostart-enabled")), "false"))
        return Autostart::State::SwitchedOff;
    const QString exec = keys.value(QStringLiteral("Exec"));
    if (exec.isEmpty())
        return Autostart::State::Off;
    return exec == desktopExec(command) ? Autostart::State::On : Autostart::State::OnDifferently;
}

QByteArray readEntry(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Switched on or off; all else that it says stays.
QByteArray switched(const QByteArray &entry, bool on)
{
    QByteArrayList kept;
    bool isInside = false;
    const QByteArrayList lines = entry.split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray text = line.trimmed();
        const bool isHead = text.startsWith('[');
        if (isHead)
            isInside = text == "[Desktop Entry]";
        const QByteArray key = text.left(text.indexOf('=')).trimmed();
        if (isInside && (key == "Hidden" || key == "X-GNOME-Autostart-enabled"))
            continue;
        kept << line;
        if (isInside && isHead && !on)
            kept << "Hidden=true";
    }
    return kept.join('\n');
}

Result<void> write(const QString &path, const QStringList &command, bool on)
{
    const QByteArray entry = readEntry(path);
    if (on) {
        const QByteArray before = switched(entry, true);
        const bool isOffAlone = readState(path, command) == Autostart::State::SwitchedOff
            && !keysOf(before).value(QStringLiteral("Exec")).isEmpty();
        QDir().mkpath(QFileInfo(path).absolutePath()); // writing tells when there is none
        return writeWholeFile(path, isOffAlone ? before : entryFor(command));
    }
    // What somebody has edited is not ours to be thrown away.
    const bool isOurs =
        entry == entryFor(command) || entry == entryOf(desktopExec(command), QString());
    if (!entry.isEmpty() && !isOurs)
        return writeWholeFile(path, switched(entry, false));
    QFile file(path);
    if (!file.exists() || file.remove())
        return {};
    Error error;
    error.kind = Error::Kind::Local;
    error.message = Autostart::tr("%1 could not be removed").arg(QDir::toNativeSeparators(path));
    error.detail = file.errorString();
    error.remedy = Autostart::tr("Look at the folder's rights, or remove it by hand");
    return error;
}

/// What was written for the same options of a program that is gone, or for this one by an earlier
/// version.
bool isOutdated(const QByteArray &entry, const QStringList &command)
{
    const QString exec = keysOf(entry).value(QStringLiteral("Exec"));
    const QString options = QLatin1Char(' ') + desktopExec(command.mid(1));
    if (!exec.endsWith(options))
        return false;
    const QString program = plainWord(exec.chopped(options.size()));
    const bool isEarlier = entry == entryOf(exec, {});
    if (!QDir::isAbsolutePath(program) || (!isEarlier && entry != entryOf(exec, program)))
        return false;
    return !QFile::exists(program) || (isEarlier && program == command.value(0));
}

Result<void> rewriteOutdated(const QString &path, const QStringList &command)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray entry = file.read(largestEntry);
    file.close();
    return isOutdated(entry, command) ? write(path, command, true) : Result<void>();
}

} // namespace

QString desktopExec(const QStringList &command)
{
    QStringList words;
    static const QRegularExpression harmless(QStringLiteral("^[\\w./+=:,@-]+$"));
    for (const QString &each : command) {
        if (harmless.match(each).hasMatch()) {
            words << each;
            continue;
        }
        QString word = each;
        word.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
        for (const char special : {'"', '`', '$'})
            word.replace(QLatin1Char(special), QLatin1Char('\\') + QLatin1Char(special));
        word.replace(QLatin1Char('%'), QLatin1String("%%"));
        words << QLatin1Char('"') + word + QLatin1Char('"');
    }
    // Once more, for the value as such.
    return escapedValue(words.join(QLatin1Char(' ')));
}

Autostart::Autostart(QString file, QStringList command, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_command(std::move(command))
{
}

QString Autostart::usualFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(QStringLiteral("autostart/tokendesk.desktop"));
}

bool Autostart::isSupported()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return !QFile::exists(QStringLiteral("/.flatpak-info"));
#else
    return false;
#endif
}

QCoro::Task<> Autostart::look()
{
    const QPointer<Autostart> self(this);
    auto future =
        runOnWorker([file = m_file, command = m_command] { return readState(file, command); });
    const State state = co_await future;
    if (!self)
        co_return;
    m_state = state;
    Q_EMIT changed();
}

QCoro::Task<> Autostart::setOn(bool on)
{
    const QPointer<Autostart> self(this);
    auto future =
        runOnWorker([file = m_file, command = m_command, on] { return write(file, command, on); });
    const Result<void> written = co_await future;
    if (!self)
        co_return;
    if (!written.ok())
        Q_EMIT failed(written.error().text());
    co_await look();
}

QCoro::Task<> Autostart::follow()
{
    const QPointer<Autostart> self(this);
    auto future = runOnWorker(
        [file = m_file, command = m_command] { return rewriteOutdated(file, command); });
    const Result<void> written = co_await future;
    if (self && !written.ok())
        Q_EMIT failed(written.error().text());
}

} // namespace tokendesk
