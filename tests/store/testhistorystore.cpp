#include "domain/names.h"
#include "store/historystore.h"
#include "support/sampleinventory.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QDateTime>
#include <QFileInfo>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

template <typename T>
T finished(QCoro::Task<T> &&task)
{
    return QCoro::waitFor(std::move(task));
}

const QString here = QStringLiteral("here");
const QString elsewhere = QStringLiteral("elsewhere");

std::unique_ptr<HistoryStore> opened(const QString &path, int keepDays = 400)
{
    auto store = finished(HistoryStore::open(path, keepDays));
    if (!store.ok())
        qFatal("%s", qPrintable(store.error().text()));
    return std::move(store).value();
}

HistoryLook lookAt(qint64 atMs)
{
    HistoryLook look;
    look.origin = QStringLiteral("https://one.example");
    look.atMs = atMs;
    return look;
}

} // namespace

class TestHistoryStore : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<HistoryStore> m_store;
    std::vector<Account> m_accounts;
    std::vector<Token> m_tokens;
    qint64 m_now = 0;

    void open(int keepDays = 400)
    {
        m_store.reset();
        m_store = opened(m_path, keepDays);
    }
    /// Looks, and writes down what it saw.
    std::shared_ptr<HistoryStep> look(qint64 atMs, const QString &connection = here)
    {
        const auto inventory = std::make_shared<const Inventory>(m_accounts, m_tokens);
        auto step = finished(m_store->compare(connection, inventory, lookAt(atMs)));
        if (!step.ok())
            qFatal("%s", qPrintable(step.error().text()));
        const Result<void> written = finished(m_store->write(connection, step.value()));
        if (!written.ok())
            qFatal("%s", qPrintable(written.error().text()));
        return step.value();
    }
    QList<HistoryEvent> events(qint64 sinceMs = 0, const QString &connection = here)
    {
        auto events = finished(m_store->events(connection, sinceMs));
        if (!events.ok())
            qFatal("%s", qPrintable(events.error().text()));
        const HistoryEvents &all = *events.value();
        return {all.begin(), all.end()};
    }
    LastKnown lastKnown(const QString &origin = lookAt(0).origin)
    {
        return finished(m_store->lastKnown(here, origin)).value();
    }
    HistoryFacts facts() { return finished(m_store->facts(here)).value(); }

private Q_SLOTS:
    void init()
    {
        static int file = 0;
        m_path = m_folder.filePath(QStringLiteral("history%1.sqlite").arg(++file));
        m_now = QDateTime::currentMSecsSinceEpoch();
        m_accounts = sampleAccounts(4);
        m_tokens = sampleTokens(40, 4);
        for (Token &token : m_tokens)
            token.active = true;
        open();
    }

    void whatWasSeenOutlivesTheProgram()
    {
        // Every way in which there is no time, and names that are hard to keep.
        m_tokens[0].created = Moment::missing();
        m_tokens[1].expiration = Moment::null();
        m_tokens[2].expiration = Moment::unreadable();
        m_tokens[3].name = QStringLiteral("a") + QChar(0) + QStringLiteral("'; --");
        m_tokens[4].name = QString();
        m_accounts[1].name = QStringLiteral("データ \U0001F511");
        m_accounts[2].created = Moment::unreadable();
        QVERIFY(look(m_now - 2000)->startsAnew);
        QVERIFY(events().isEmpty());
        QCOMPARE(facts().sinceMs, m_now - 2000);

        open();
        const auto again = look(m_now - 1000);
        QVERIFY(!again->startsAnew);
        QVERIFY(again->tokens.empty() && again->accounts.empty() && again->events.empty());
        QCOMPARE(facts().sinceMs, m_now - 2000);
        QCOMPARE(facts().seenMs, m_now - 1000);
    }

    void namesThatCannotBeKeptAsTheyAreAreNoNewsAgain_data()
    {
        QTest::addColumn<QString>("name");
        const QString plain = QStringLiteral("ab");
        const QChar mark(0xFEFF);
        const QChar swapped(0xFFFE);
        const QChar none(0xFFFF);
        QTest::newRow("mark") << mark + plain;
        QTest::newRow("two marks") << mark + QString(mark) + plain;
        QTest::newRow("mark alone") << QString(mark);
        QTest::newRow("mark within") << plain + mark + plain;
        QTest::newRow("mark of the other order") << swapped + plain;
        QTest::newRow("none within") << plain + none + plain + swapped;
        QTest::newRow("none in front, then a mark") << none + QString(mark) + plain;
        QTest::newRow("beyond") << plain + QStringLiteral("\U0001FFFE\U0010FFFF");
    }
    void namesThatCannotBeKeptAsTheyAreAreNoNewsAgain()
    {
        QFETCH(QString, name);
        m_tokens[0].name = name;
        m_accounts[0].name = name;
        m_accounts[0].role = name;
        look(m_now - 3000);
        for (const int agoMs : {2000, 1000}) {
            open();
            const auto step = look(m_now - agoMs);
            QVERIFY(!step->startsAnew);
            QCOMPARE(step->events.size(), 0U);
            QCOMPARE(step->tokens.size(), 0U);
            QCOMPARE(step->accounts.size(), 0U);
        }
        // What was kept is what is told of it.
        m_tokens[0].name = QStringLiteral("other");
        look(m_now);
        open();
        QCOMPARE(events().size(), 1);
        QCOMPARE(events().first().before, keptText(name));
    }

    void eventsAreKeptAsTheyWereTold()
    {
        look(m_now - 3000);
        m_tokens[0].active = false;
        m_accounts[0].role = QStringLiteral("Admin");
        const auto step = look(m_now - 2000);
        QCOMPARE(step->events.size(), 2u);
        m_tokens.pop_back();
        look(m_now - 1000);
        open();
        QList<HistoryEvent> all = events();
        QCOMPARE(all.size(), 3);
        QVERIFY(all[0].kind == HistoryKind::TokenDeleted); // the newest first
        for (const HistoryEvent &told : step->events) {
            const auto kept = std::find_if(all.begin(), all.end(), [&](const HistoryEvent &event) {
                return event.kind == told.kind;
            });
            QVERIFY(kept != all.end() && kept->id != 0);
            kept->id = 0;
            QCOMPARE(*kept, told);
        }
        QCOMPARE(events(m_now - 2000).size(), 3);
        QCOMPARE(events(m_now - 1999).size(), 1);
        QVERIFY(events(0, elsewhere).isEmpty());
    }

    void whoseChangeItWasIsKept()
    {
        look(m_now - 2000);
        m_tokens[0].active = false;
        const auto inventory = std::make_shared<const Inventory>(m_accounts, m_tokens);
        auto step = finished(m_store->compare(here, inventory, lookAt(m_now)));
        step.value()->events.front().byThisProgram = true;
        QVERIFY(finished(m_store->write(here, step.value())).ok());
        open();
        QCOMPARE(events().size(), 1);
        QVERIFY(events().constFirst().byThisProgram);
    }

    void aTokenThatIsListedAgainWasNeverDeleted()
    {
        look(m_now - 9000);
        Token made = m_tokens.back();
        made.id = 777;
        made.created = Moment::at(m_now - 8500);
        made.expiration = Moment::null(); // what has expired is not told to be active again
        m_tokens.push_back(made);
        look(m_now - 8000);
        const auto kinds = [this] {
            QStringList words;
            for (const HistoryEvent &event : events())
                words << historyKindWord(event.kind);
            return words;
        };
        const QStringList created{QStringLiteral("token-created")};
        QCOMPARE(kinds(), created);
        // A balancer asks now one replica and now another, which is late.
        for (int i = 0; i < 3; ++i) {
            m_tokens.pop_back();
            look(m_now - 7000 + i * 1000);
            QCOMPARE(kinds(), QStringList{QStringLiteral("token-deleted")} + created);
            m_tokens.push_back(made);
            const auto again = look(m_now - 6500 + i * 1000);
            QVERIFY(again->events.empty());
            QCOMPARE(kinds(), created);
        }
        // Revoked meanwhile is news, once.
        m_tokens.back().active = false;
        made = m_tokens.back();
        m_tokens.pop_back();
        look(m_now - 3000);
        m_tokens.push_back(made);
        look(m_now - 2800);
        QCOMPARE(kinds(), QStringList{QStringLiteral("token-revoked")} + created);
        m_tokens.pop_back();
        look(m_now - 2600);
        m_tokens.push_back(made);
        look(m_now - 2400);
        QCOMPARE(kinds(), QStringList{QStringLiteral("token-revoked")} + created);
        // Restored meanwhile, too.
        m_tokens.pop_back();
        look(m_now - 2350);
        made.active = true;
        m_tokens.push_back(made);
        const auto restored = look(m_now - 2300);
        QCOMPARE(restored->events.size(), size_t(1));
        QCOMPARE(restored->events.front().before, QStringLiteral("revoked"));
        QCOMPARE(restored->events.front().after, QStringLiteral("active"));
        QCOMPARE(kinds(),
                 QStringList({QStringLiteral("token-restored"), QStringLiteral("token-revoked")})
                     + created);
        m_tokens.pop_back();
        look(m_now - 2200);
        open();
        look(m_now - 2000);
        QCOMPARE(kinds().constFirst(), QStringLiteral("token-deleted"));
    }

    void comparingAloneWritesNothing()
    {
        const auto inventory = std::make_shared<const Inventory>(m_accounts, m_tokens);
        const auto step = finished(m_store->compare(here, inventory, lookAt(m_now)));
        QVERIFY(step.ok());
        QCOMPARE(facts().sinceMs, 0);
    }

    void theReviewIsToldWhatIsAndWas()
    {
        m_tokens[0].active = false;
        look(m_now - 4000);
        m_tokens[1].active = false;
        look(m_now - 3000);
        m_tokens[0].active = true;
        const AccountId owner = m_tokens[5].accountId;
        m_tokens[5].expiration = Moment::null();
        look(m_now - 2000);
        m_tokens.erase(m_tokens.begin() + 5);
        look(m_now - 1000);
        const HistoryFacts known = facts();
        QCOMPARE(known.revokedSeenAtMs, (QHash<TokenId, qint64>{{11, m_now - 3000}}));
        QCOMPARE(known.restoredSeenAtMs, (QHash<TokenId, qint64>{{10, m_now - 2000}}));
        QCOMPARE(known.tokensEndedAtMs, (QHash<AccountId, qint64>{{owner, m_now - 1000}}));
    }

    void aDeploymentMadeAnewStartsAnew()
    {
        m_tokens[0].active = false;
        look(m_now - 3000);
        m_tokens[0].active = true;
        look(m_now - 2000);
        QCOMPARE(facts().restoredSeenAtMs.size(), 1);
        for (Token &token : m_tokens)
            token.created = Moment::at(token.created.msecs() + msPerDay);
        for (Account &account : m_accounts)
            account.created = Moment::at(account.created.msecs() + msPerDay);
        m_tokens.pop_back();
        QVERIFY(look(m_now - 1000)->startsAnew);
        // What was told before is still told, but nothing follows from it any more.
        QCOMPARE(events().size(), 2);
        QVERIFY(events().constFirst().kind == HistoryKind::WatchRestarted);
        QCOMPARE(facts().sinceMs, m_now - 1000);
        QVERIFY(facts().restoredSeenAtMs.isEmpty());
        QVERIFY(look(m_now)->tokens.empty());
    }

    void namesOfOtherConnections()
    {
        m_tokens[0].name = QStringLiteral("Shared-Name");
        m_tokens[0].expiration = Moment::null();
        m_tokens[1].name = QStringLiteral("revoked one");
        m_tokens[1].active = false;
        m_tokens[2].name.clear();
        m_tokens[3].name = QStringLiteral("ended");
        m_tokens[3].expiration = Moment::at(m_now);
        m_tokens[4].name = QStringLiteral("ends");
        m_tokens[4].expiration = Moment::at(m_now + 1);
        m_tokens[5].name = QStringLiteral("endless");
        m_tokens[5].expiration = Moment::null();
        m_tokens[6].name = QStringLiteral("not known");
        m_tokens[6].expiration = Moment::unreadable();
        m_accounts[4 - 1].name = QStringLiteral("Loader");
        m_accounts[4 - 1].deleted = Moment::null();
        look(m_now - 1000, elsewhere);
        const QList<std::pair<QString, QString>> others{{elsewhere, QStringLiteral("Staging")},
                                                        {QStringLiteral("no such"), QString()}};
        const auto names =
            finished(m_store->names(others, QStringLiteral("https://two.example"), m_now));
        QVERIFY(names.ok());
        const NamesOfOthers &found = *names.value();
        QCOMPARE(found.tokens.at("shared-name"), QStringList{QStringLiteral("Staging")});
        QVERIFY(!found.tokens.contains("revoked one"));
        QVERIFY(!found.tokens.contains("ended"));
        for (const char *live : {"ends", "endless", "not known"})
            QVERIFY2(found.tokens.contains(live), live);
        QVERIFY(!found.tokens.contains(""));
        QCOMPARE(found.accounts.at("loader"), QStringList{QStringLiteral("Staging")});
        // Two ways to one deployment have every name in common.
        const auto same =
            finished(m_store->names(others, QStringLiteral("https://one.example"), m_now));
        QVERIFY(same.value()->tokens.empty() && same.value()->accounts.empty());
    }

    void whatIsOldIsForgotten()
    {
        look(m_now - 30 * msPerDay);
        m_tokens[0].active = false;
        look(m_now - 20 * msPerDay);
        m_tokens[1].active = false;
        look(m_now - 2 * msPerDay);
        look(m_now - 15 * msPerDay, elsewhere);
        QCOMPARE(events().size(), 2);
        open(10);
        QCOMPARE(events().size(), 1);
        QCOMPARE(events().constFirst().token, m_tokens[1].id);
        // What is known stays: the token is still revoked since then.
        QCOMPARE(facts().revokedSeenAtMs.value(m_tokens[0].id), m_now - 20 * msPerDay);
        // A connection that nobody opens any more is forgotten altogether.
        QVERIFY(look(m_now, elsewhere)->startsAnew);
        // Also while the program runs on for weeks.
        m_tokens[2].active = false;
        look(m_now + 9 * msPerDay);
        QCOMPARE(events().size(), 1);
        QCOMPARE(events().constFirst().token, m_tokens[2].id);
    }

    void aConnectionCanBeForgotten()
    {
        look(m_now - 2000);
        look(m_now - 2000, elsewhere);
        m_tokens[0].active = false;
        look(m_now - 1000);
        QVERIFY(finished(m_store->forget(here)).ok());
        QVERIFY(events().isEmpty());
        QCOMPARE(facts().sinceMs, 0);
        QVERIFY(!look(m_now, elsewhere)->startsAnew);
    }

    void itIsPrivate()
    {
        QCOMPARE(
            QFileInfo(m_path).permissions()
                & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
            QFile::Permissions());
    }

    void badFilesAreRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("version");
        QTest::addColumn<QString>("said");
        QTest::newRow("damaged")
            << QByteArray("no database, but long enough to be one ").repeated(90) << 0
            << QStringLiteral("damaged");
        QTest::newRow("newer") << QByteArray() << 99 << QStringLiteral("newer Tokendesk");
    }
    void badFilesAreRefusedAndLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, version);
        QFETCH(QString, said);
        m_store.reset();
        if (version > 0) {
            QSqlDatabase raw =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
            raw.setDatabaseName(m_path);
            QVERIFY(raw.open());
            QSqlQuery(raw).exec(QStringLiteral("PRAGMA user_version=%1").arg(version));
            raw.close();
        } else {
            QFile file(m_path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
        QSqlDatabase::removeDatabase(QStringLiteral("raw"));
        QFile before(m_path);
        QVERIFY(before.open(QIODevice::ReadOnly));
        const QByteArray content = before.readAll();
        const auto refused = finished(HistoryStore::open(m_path));
        QVERIFY(!refused.ok());
        QVERIFY2(refused.error().text().contains(said), qPrintable(refused.error().text()));
        before.seek(0);
        QCOMPARE(before.readAll(), content);
    }

    void oneProcessHoldsIt()
    {
        m_store.reset();
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), m_path});
        QVERIFY(other.waitForReadyRead(30'000));
        QCOMPARE(other.readAllStandardOutput().trimmed(), QByteArray("held"));
        const auto refused = finished(HistoryStore::open(m_path));
        QVERIFY(!refused.ok());
        QVERIFY2(refused.error().text().contains(QLatin1String("Another Tokendesk")),
                 qPrintable(refused.error().text()));
        other.closeWriteChannel();
        QVERIFY(other.waitForFinished());
        open();
        QCOMPARE(facts().sinceMs, 0);
    }

    void theListsOfTheLastLookComeBackAsTheyWere()
    {
        m_tokens[0].lastUsed = Moment::null();
        m_tokens[1].lastUsed = Moment::missing();
        m_tokens[2].expiration = Moment::null();
        m_accounts[0].teams = {QStringLiteral("Public"), QStringLiteral("a\n\"b\"")};
        m_accounts[1].deleted = Moment::at(m_now - 5000);
        m_accounts[2].lastLogin = Moment::at(m_now - 6000);
        m_accounts[2].email = QStringLiteral("データ@example.com");
        look(m_now - 2000);
        open();
        const LastKnown last = lastKnown();
        QVERIFY(last.inventory);
        QVERIFY(last.readAt == Moment::at(m_now - 2000));
        const Inventory was(m_accounts, m_tokens);
        const InventoryDiff diff = compareInventories(was, *last.inventory);
        QVERIFY2(diff.isEmpty(), qPrintable(QString::number(diff.changedAccounts.size())));
        QVERIFY(last.inventory->knowsTokens());
        // What was read from another address is not what is there.
        QVERIFY(!lastKnown(QStringLiteral("https://other.example.com")).inventory);
    }

    void anAccountThatOnlyItsTokensNameComesBackByThatName()
    {
        look(m_now - 5000);
        Account named;
        named.id = 4711;
        named.name = QStringLiteral("Left the list");
        named.serviceId = QStringLiteral("left_the_list@service");
        named.role = QStringLiteral("Member");
        named.userType = QStringLiteral("Service");
        const qsizetype before = events().size();
        m_accounts.push_back(named);
        m_tokens[3].accountId = named.id;
        const auto seen = look(m_now - 4000);
        QVERIFY(
            std::none_of(seen->events.begin(), seen->events.end(), [](const HistoryEvent &event) {
                return event.kind == HistoryKind::AccountCreated && event.account == 4711;
            }));
        const auto shown = [this]() -> std::optional<Account> {
            const LastKnown last = lastKnown();
            const int index = last.inventory->accountIndex(4711);
            return index < 0 ? std::nullopt : std::optional(last.inventory->account(index));
        };
        open();
        QVERIFY(shown() && *shown() == named);
        // The same again is nothing to write down.
        QVERIFY(look(m_now - 3500)->accounts.empty());
        // It is called otherwise, which is still no news.
        m_accounts.back().name = QStringLiteral("Called otherwise");
        look(m_now - 3000);
        QCOMPARE(shown()->name, QStringLiteral("Called otherwise"));
        QCOMPARE(events().size(), before);
        // The list has it again: from here on it is watched like the others.
        m_accounts.back().listed = true;
        look(m_now - 2500);
        QVERIFY(shown()->listed);
        const qsizetype listed = events().size();
        m_accounts.back().name = QStringLiteral("Renamed");
        look(m_now - 2000);
        QCOMPARE(events().size(), listed + 1);
    }

    void anAccountGoesWithTheLastTokenThatNamedIt()
    {
        Account named;
        named.id = 4711;
        named.name = QStringLiteral("Left the list");
        m_accounts.push_back(named);
        m_tokens[3].accountId = named.id;
        look(m_now - 3000);
        QVERIFY(lastKnown().inventory->accountIndex(4711) >= 0);
        m_accounts.pop_back();
        m_tokens.erase(m_tokens.begin() + 3);
        const auto step = look(m_now - 2000);
        QCOMPARE(step->goneAccounts, std::vector<AccountId>{4711});
        QVERIFY(
            std::none_of(step->events.begin(), step->events.end(), [](const HistoryEvent &event) {
                return event.kind == HistoryKind::AccountGone;
            }));
        QCOMPARE(lastKnown().inventory->accountIndex(4711), -1);
    }

    void tokensThatMayNotBeReadAnyMoreDoNotComeBack()
    {
        look(m_now - 2000);
        m_tokens.clear();
        HistoryLook manager = lookAt(m_now - 1000);
        manager.lists = KnownLists::Accounts;
        manager.allTokens = false;
        const auto inventory = std::make_shared<const Inventory>(m_accounts, m_tokens);
        const auto step = finished(m_store->compare(here, inventory, manager));
        QVERIFY(step.ok());
        const Result<void> written = finished(m_store->write(here, step.value()));
        QVERIFY(written.ok());
        const LastKnown last = lastKnown();
        QVERIFY(last.inventory && !last.inventory->knowsTokens());
        QCOMPARE(last.inventory->tokenCount(), 0);
        QCOMPARE(last.inventory->accountCount(), static_cast<int>(m_accounts.size()));
    }

    void whoHasReadTheListsIsKept()
    {
        HistoryLook first = lookAt(m_now - 2000);
        first.reader = QStringLiteral("7");
        const auto inventory = std::make_shared<const Inventory>(m_accounts, m_tokens);
        const auto step = finished(m_store->compare(here, inventory, first));
        QVERIFY(step.ok());
        QVERIFY(finished(m_store->write(here, step.value())).ok());
        open();
        QCOMPARE(lastKnown().reader, QStringLiteral("7"));
        look(m_now - 1000); // by somebody whom nobody knows
        QVERIFY(lastKnown().inventory && lastKnown().reader.isEmpty());
    }

    void listsThatAreHiddenComeBackWithTheNextLook()
    {
        look(m_now - 3000);
        look(m_now - 3000, elsewhere);
        QVERIFY(finished(m_store->hideLists(here)).ok());
        QVERIFY(!lastKnown().inventory);
        QVERIFY(finished(m_store->lastKnown(elsewhere, lookAt(0).origin))->inventory);
        QVERIFY(!look(m_now - 2000)->startsAnew);
        const LastKnown last = lastKnown();
        QVERIFY(last.inventory);
        QCOMPARE(last.inventory->tokenCount(), static_cast<int>(m_tokens.size()));
    }

    void aFileOfAnOlderVersionGoesOnAndFillsItself()
    {
        m_accounts[1].deleted = Moment::at(m_now - 5000);
        look(m_now - 3000);
        m_store.reset();
        {
            QSqlDatabase older = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), here);
            older.setDatabaseName(m_path);
            QVERIFY(older.open());
            QSqlQuery query(older);
            for (const char *column :
                 {"watches DROP lists", "watches DROP clock_offset_ms", "watches DROP reader",
                  "tokens DROP last_used_ms", "accounts DROP service_id", "accounts DROP user_name",
                  "accounts DROP email", "accounts DROP user_type", "accounts DROP teams",
                  "accounts DROP last_login_ms", "accounts DROP deleted_ms",
                  "accounts DROP listed"})
                QVERIFY2(query.exec(QStringLiteral("ALTER TABLE ") + QString::fromLatin1(column)),
                         qPrintable(query.lastError().text()));
            QVERIFY(query.exec(QStringLiteral("PRAGMA user_version=1")));
        }
        QSqlDatabase::removeDatabase(here);
        open();
        // Too little is in it to show it.
        QVERIFY(!lastKnown().inventory);
        const auto step = look(m_now - 2000);
        QVERIFY(!step->startsAnew && step->events.empty());
        const LastKnown last = lastKnown();
        QVERIFY(last.inventory);
        const int account = last.inventory->accountIndex(m_accounts[1].id);
        QVERIFY(last.inventory->account(account) == m_accounts[1]);
    }

    void aHundredThousandTokensAreKeptAndAreNoNewsAgain()
    {
        m_accounts = sampleAccounts(2000);
        m_tokens = sampleTokens(100'000, 2000);
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(look(m_now - 2000)->tokens.size(), 100'000u);
        const qint64 firstMs = clock.restart();
        QVERIFY(look(m_now - 1000)->tokens.empty());
        const qint64 againMs = clock.elapsed();
        qInfo("the first look took %lld ms, an unchanged one %lld ms, %lld bytes a token", firstMs,
              againMs, QFileInfo(m_path).size() / 100'000);
    }
};

/// With --hold FILE it is the other process: holds the file until its input ends.
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--hold")) {
        const auto store = opened(arguments.value(2));
        std::puts("held");
        std::fflush(stdout);
        while (std::getchar() != EOF) { }
        return 0;
    }
    TestHistoryStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "testhistorystore.moc"
