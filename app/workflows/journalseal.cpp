#include "workflows/journalseal.h"

#include <QCoroFuture>
#include <QCryptographicHash>
#include <QDir>
#include <QPointer>
#include <QRandomGenerator>

#include <array>
#include <utility>

namespace tokendesk {

namespace {

const QString keyEntry = QStringLiteral("journal-key");
constexpr qsizetype keyBytes = 32;
constexpr int quietMs = 300; ///< a run of writes costs one write to the keychain

QByteArray randomKey()
{
    std::array<quint32, keyBytes / sizeof(quint32)> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    return QByteArray(reinterpret_cast<const char *>(words.data()), keyBytes);
}

QByteArray headText(const ChainHead &head)
{
    return QByteArray::number(head.sequence) + ':' + head.link.toHex();
}

std::optional<ChainHead> headFrom(QByteArrayView text)
{
    const QList<QByteArray> parts = text.toByteArray().split(':');
    bool isNumber = false;
    const qint64 sequence = parts.first().toLongLong(&isNumber);
    if (parts.size() != 2 || !isNumber)
        return std::nullopt;
    return ChainHead{sequence, QByteArray::fromHex(parts.last())};
}

} // namespace

JournalSeal::JournalSeal(Journal &journal, SecretStore &secrets, const QString &journalPath,
                         QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_secrets(secrets)
{
    // However one gets there: by another path the same folder has the same head.
    const QString canonical = QDir(journalPath).canonicalPath();
    const QByteArray path =
        (canonical.isEmpty() ? QDir::cleanPath(QDir(journalPath).absolutePath()) : canonical)
            .toUtf8();
    m_headEntry = QStringLiteral("journal-head-")
        + QString::fromLatin1(
                      QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().first(16));
    m_soon.setSingleShot(true);
    m_soon.setInterval(quietMs);
    connect(&m_soon, &QTimer::timeout, this, [this] { keepHead(); });
    connect(&journal, &Journal::recorded, this, [this] {
        if (m_unlocked)
            m_soon.start();
        else if (!std::exchange(m_asked, true))
            unlock();
    });
}

QCoro::Task<> JournalSeal::unlock()
{
    const QPointer<JournalSeal> self(this);
    if (m_unlocked)
        co_return;
    if (m_unlocking) {
        QFuture<void> end = m_unlocking->future();
        co_await end;
        co_return;
    }
    const auto run = std::make_shared<QPromise<void>>();
    m_unlocking = run;
    run->start();
    co_await unlockNow();
    if (self)
        m_unlocking.reset();
    run->finish();
}

QCoro::Task<> JournalSeal::unlockNow()
{
    const QPointer<JournalSeal> self(this);
    SecretOutcome key = co_await readOrMakeKey();
    if (!self)
        co_return;
    if (!key.ok()) {
        m_trouble = key.error;
        co_return;
    }
    co_await adoptHead();
    if (!self)
        co_return;
    const QByteArray bytes = QByteArray::fromHex(key.secret.view().toByteArray());
    Result<void> sealed = co_await m_journal.seal(bytes, m_kept);
    if (!self)
        co_return;
    if (!sealed.ok()) {
        m_trouble = sealed.error();
        co_return;
    }
    m_unlocked = true;
    m_soon.start();
}

QCoro::Task<SecretOutcome> JournalSeal::readOrMakeKey()
{
    const QPointer<JournalSeal> self(this);
    SecretOutcome key = co_await m_secrets.read(keyEntry);
    if (!self || key.state != SecretState::Missing)
        co_return key;
    const QByteArray made = randomKey().toHex();
    SecretBytes secret = SecretBytes::copyOf(made);
    SecretOutcome written = co_await m_secrets.write(keyEntry, std::move(secret));
    if (written.ok())
        written.secret = SecretBytes::copyOf(made);
    co_return written;
}

QCoro::Task<> JournalSeal::adoptHead()
{
    const QPointer<JournalSeal> self(this);
    SecretOutcome read = co_await m_secrets.read(m_headEntry);
    if (!self)
        co_return;
    m_trouble.reset();
    m_kept.reset();
    if (read.ok())
        m_kept = headFrom(read.secret.view());
    else if (read.state != SecretState::Missing)
        m_trouble = read.error;
    if (!m_kept)
        co_return;
    Result<bool> held = co_await m_journal.holds(*m_kept);
    if (self)
        m_headIsWrong = held.ok() && !held.value();
}

QCoro::Task<> JournalSeal::keepHead()
{
    const QPointer<JournalSeal> self(this);
    if (!m_unlocked || m_headIsWrong)
        co_return;
    Result<ChainHead> head = co_await m_journal.head();
    if (!self || !head.ok() || head.value() == m_kept)
        co_return;
    SecretBytes text = SecretBytes::copyOf(headText(head.value()));
    SecretOutcome written = co_await m_secrets.write(m_headEntry, std::move(text));
    if (!self)
        co_return;
    if (written.ok())
        m_kept = head.value();
    else
        m_trouble = written.error;
}

QCoro::Task<Result<JournalProof>> JournalSeal::verify()
{
    const QPointer<JournalSeal> self(this);
    Error closed;
    closed.kind = Error::Kind::Cancelled;
    co_await unlock();
    if (!self)
        co_return closed;
    Result<ChainCheck> chain = co_await m_journal.verify(m_kept);
    if (!self)
        co_return closed;
    if (!chain.ok())
        co_return chain.error();
    co_return JournalProof{std::move(chain).value(), m_trouble};
}

QCoro::Task<Result<void>> JournalSeal::settle()
{
    const QPointer<JournalSeal> self(this);
    if (m_unlocking)
        co_await unlock();
    if (!self)
        co_return Result<void>();
    m_soon.stop();
    co_await keepHead();
    if (self && m_trouble)
        co_return *m_trouble;
    co_return Result<void>();
}

QCoro::Task<Result<void>> JournalSeal::acceptPresent()
{
    const QPointer<JournalSeal> self(this);
    Result<void> accepted = co_await m_journal.acceptPresent();
    if (!self || !accepted.ok())
        co_return accepted;
    m_headIsWrong = false;
    m_kept.reset();
    co_await keepHead();
    if (self && m_trouble)
        co_return *m_trouble;
    co_return Result<void>();
}

} // namespace tokendesk
