#include "sandbox/engine.h"

#include "sandbox/handlers.h"
#include "sandbox/jwt.h"
#include "sandbox/problems.h"
#include "sandbox/router.h"
#include "sandbox/seconds.h"
#include "sandbox/seed.h"
#include "sandbox/words.h"

#include <limits>

namespace tokendesk::sandbox {

namespace {

constexpr qsizetype keyBytes = 32;
// The window asks for another whenever it wants one, so a short life costs nothing; with the demo
// data it also shows what a review says of a credential that ends within a fortnight.
constexpr qint64 demoSessionDays = 12;
constexpr qint64 sessionDays = 90;

const QString adminUserId = QStringLiteral("sandbox-admin@example.com");
const QString sessionName = QStringLiteral("Tokendesk sandbox session"); ///< how it begins

} // namespace

Engine::~Engine()
{
    stop();
}

Started Engine::start(const Options &options)
{
    stop();
    m_service = std::make_unique<Service>(options);
    const auto fail = [this](const QString &error) {
        const bool resetHelps = m_service->database.isUnusable();
        m_front.reset();
        // Half a database is of no use, and of a full disk it would take what is left.
        if (m_service->database.isNew()) {
            (void)m_service->database.remove();
            m_service.reset();
        }
        stop();
        return Started{{}, {}, error, resetHelps};
    };
    if (const auto error = open())
        return fail(*error);
    const qint64 now = secondsNow();
    const auto token = ensureAdmin(now) ? mintAdminToken(now, Earlier::End) : std::nullopt;
    if (!token)
        return fail(notWrittenWords());
    m_foreignVersion = m_service->database.foreignVersion();
    m_front = std::make_unique<HttpFront>(
        options, [this](const ApiRequest &request) { return answerRequest(request); });
    if (const auto error = m_front->listen())
        return fail(*error);
    m_service->options.port = m_front->port(); // a reset keeps it

    m_flush = std::make_unique<QTimer>();
    connect(m_flush.get(), &QTimer::timeout, this, [this] {
        if (!m_service->tokens.dirty())
            return;
        // While another program writes to the file it can be done the next time as well.
        m_service->database.setPatience(std::chrono::milliseconds(0));
        m_service->tokens.flush();
        m_service->database.setPatience(Database::patience());
    });
    m_flush->start(1000);
    return {url(), *token, {}};
}

Started Engine::admit(const Options &otherwise)
{
    if (!m_front)
        return start(otherwise);
    const bool isThere = m_service->database.isThere();
    const auto token = isThere ? mintAdminToken(secondsNow(), Earlier::Stay) : std::nullopt;
    if (!token)
        return {{}, {}, notWrittenWords(), !isThere || m_service->database.isUnusable()};
    return {url(), *token, {}};
}

QUrl Engine::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_front->port()));
}

QString Engine::notWrittenWords() const
{
    return Words::tr("The sandbox database %1 could not be written: %2")
        .arg(m_service->options.database, m_service->database.lastError());
}

std::optional<QString> Engine::seize(const Options &otherwise)
{
    m_flush.reset();
    m_front.reset();
    if (m_service)
        return std::nullopt;
    if (otherwise.database.isEmpty())
        return Words::tr("The sandbox is not running.");
    m_service = std::make_unique<Service>(otherwise);
    return m_service->database.openToRemove(otherwise.database);
}

Started Engine::reset(const Options &otherwise)
{
    std::optional<QString> error = seize(otherwise);
    const Options options = m_service ? m_service->options : otherwise;
    if (!error) {
        m_idsBefore = m_service->database.lastIds();
        error = m_service->database.remove();
    }
    m_service.reset();
    return error ? Started{{}, {}, *error} : start(options);
}

void Engine::stop()
{
    m_flush.reset();
    if (m_front)
        m_front->shut();
    m_front.reset();
    if (m_service)
        m_service->tokens.flush();
    m_service.reset();
}

std::optional<QString> Engine::open()
{
    Database &database = m_service->database;
    if (const auto error = database.open(m_service->options.database))
        return error;
    if (database.isNew() && !database.goOnAfter(m_idsBefore))
        return notWrittenWords();
    if (const auto error = readKeys())
        return error;
    if (const auto error = seedDatabase(*m_service, secondsNow()))
        return error;
    if (!m_service->accounts.reload()) {
        return Words::tr("The sandbox database %1 could not be read: %2")
            .arg(m_service->options.database, database.lastError());
    }
    m_idsBefore.clear(); // what was half made is gone, and begins there again
    return std::nullopt;
}

std::optional<QString> Engine::readKeys()
{
    Database &database = m_service->database;
    const auto read = [&database](const QString &name, QByteArray &key) {
        key = database.meta(name);
        if (!key.isEmpty() || !database.lastError().isEmpty())
            return key.size() == keyBytes;
        key = randomBytes(keyBytes);
        return database.setMeta(name, key);
    };
    if (read(QStringLiteral("jwt_key"), m_service->keys.jwt)
        && read(QStringLiteral("hash_key"), m_service->keys.hash))
        return std::nullopt;
    const bool areDamaged = database.lastError().isEmpty();
    if (areDamaged)
        database.setUnusable();
    return Words::tr(
               "The sandbox database %1 has no usable keys: %2. Choose another file, or delete "
               "this one to start anew.")
        .arg(m_service->options.database,
             areDamaged ? Words::tr("they are damaged") : database.lastError());
}

bool Engine::ensureAdmin(qint64 now)
{
    AccountStore &accounts = m_service->accounts;
    if (const Account *found = accounts.findByUserId(adminUserId)) {
        m_service->admin = found->id;
        if (found->role != QLatin1String("Admin") || found->deleted) {
            Account restored = *found; // a sandbox that nobody may manage would be of no use
            restored.role = QStringLiteral("Admin");
            restored.deleted.reset();
            return accounts.update(restored);
        }
        return true;
    }
    Account admin;
    admin.userId = admin.userName = admin.email = adminUserId;
    admin.name = QStringLiteral("Sam Rivera");
    admin.role = QStringLiteral("Admin");
    admin.type = QStringLiteral("Human");
    admin.created = now;
    if (const auto team = accounts.teamId(QStringLiteral("Public")))
        admin.teams = {*team};
    const auto id = accounts.insert(admin);
    m_service->admin = id.value_or(0);
    return id.has_value();
}

std::optional<QByteArray> Engine::mintAdminToken(qint64 now, Earlier earlier)
{
    const qint64 goneBy = earlier == Earlier::Stay ? now : std::numeric_limits<qint64>::max();
    const bool demo = m_service->database.meta(QStringLiteral("seed")).startsWith("--seed demo");
    Token token;
    token.user = m_service->admin;
    token.name = sessionName + QLatin1Char(' ') + QString::fromLatin1(randomBytes(8).toHex());
    token.created = now;
    token.expiration = now
        + m_service->options.adminDays.value_or(demo ? demoSessionDays : sessionDays)
            * secondsPerDay;
    Transaction transaction(m_service->database);
    if (!transaction.isOpen()
        || !m_service->database.run(
            QStringLiteral("DELETE FROM tokens WHERE user = ? AND name LIKE ? AND expiration <= ?"),
            {token.user, QString(sessionName + QLatin1Char('%')), goneBy}))
        return std::nullopt;
    const auto value = mintToken(*m_service, token);
    if (!value || !transaction.commit())
        return std::nullopt;
    return value;
}

ApiResponse Engine::answerRequest(const ApiRequest &request)
{
    if (!m_service->database.isThere())
        return notWritten(*m_service);
    const qint64 version = m_service->database.foreignVersion();
    if (version != m_foreignVersion) {
        m_service->tokens.forgetList();
        if (!m_service->accounts.reload())
            return notWritten(*m_service); // the next request reads it again
        m_foreignVersion = version;
    }
    return answer(*m_service, request);
}

} // namespace tokendesk::sandbox
