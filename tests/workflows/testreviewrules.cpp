#include "domain/review/findingwords.h"
#include "domain/review/judge.h"
#include "domain/review/policywords.h"
#include "workflows/policies.h"
#include "workflows/reviewrecording.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>
#include <QTranslator>

using namespace tokendesk;

namespace {

// 15 Nov 2026, 12:00 UTC.
constexpr qint64 now = 1'794'744'000'000;

/// A token that no rule of the default policy has anything against, and its account.
struct World {
    Account account;
    Token token;
    std::vector<Account> moreAccounts;
    std::vector<Token> moreTokens;

    World()
    {
        account.id = 7;
        account.name = QStringLiteral("Nightly loader");
        account.role = QStringLiteral("Member");
        account.deleted = Moment::null();
        account.created = Moment::at(now - 300 * msPerDay);
        account.listed = true;
        token.id = 12;
        token.accountId = 7;
        token.name = QStringLiteral("airflow");
        token.created = Moment::at(now - 10 * msPerDay);
        token.expiration = Moment::at(now + 80 * msPerDay);
        token.lastUsed = Moment::at(now - msPerHour);
    }
    [[nodiscard]] Inventory inventory() const
    {
        std::vector<Account> accounts{account};
        accounts.insert(accounts.end(), moreAccounts.begin(), moreAccounts.end());
        std::vector<Token> tokens{token};
        tokens.insert(tokens.end(), moreTokens.begin(), moreTokens.end());
        return Inventory(std::move(accounts), std::move(tokens));
    }
};

using Change = std::function<void(World &, ReviewInput &)>;

QStringList rulesFound(const Change &change)
{
    World world;
    // Twice: the facts refer to the inventory, which depends on the change.
    const Inventory none;
    ReviewInput unused{none};
    change(world, unused);
    const Inventory inventory = world.inventory();
    ReviewInput input{inventory};
    input.nowMs = now;
    input.clockOffsetMs = 0;
    change(world, input);
    QStringList rules;
    for (const Finding &finding : judge(input, shippedPolicy(QStringLiteral("default"))))
        rules << ruleWord(finding.rule);
    return rules;
}

Token another(const World &world, TokenId id)
{
    Token token = world.token;
    token.id = id;
    token.name = QStringLiteral("airflow-%1").arg(id);
    return token;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestReviewRules : public QObject {
    Q_OBJECT
private:
    QSet<QString> m_tested;

    static void row(const char *rule, const char *name, bool isFound, Change change)
    {
        QTest::addRow("%s: %s", rule, name)
            << QString::fromLatin1(rule) << isFound << std::move(change);
    }
    /// At, just below and just above a number of days.
    static void days(const char *rule, int number, bool atIsFound, bool aboveIsFound,
                     const std::function<void(World &, ReviewInput &, qint64)> &change)
    {
        const auto with = [change](qint64 ms) {
            return [change, ms](World &world, ReviewInput &input) { change(world, input, ms); };
        };
        const qint64 at = number * msPerDay;
        row(rule, "at", atIsFound, with(at));
        row(rule, "just above", aboveIsFound, with(at + msPerMinute + 1));
        row(rule, "just below", !aboveIsFound, with(at - 1));
    }

private Q_SLOTS:
    void aHouseRuleIsCalledOneBesideOtherSourcesToo()
    {
        QCOMPARE(sourceWords(QStringLiteral("House")),
                 QStringLiteral("House rule: our own choice"));
        QCOMPARE(sourceWords(QStringLiteral("House; PCI DSS 4.0.1 8.6.3")),
                 QStringLiteral("House rule: our own choice; PCI DSS 4.0.1 8.6.3"));
        QCOMPARE(sourceWords(QStringLiteral("Houses")), QStringLiteral("Houses"));
    }

    /// Standards have one name everywhere; all other words are said in the reader's language.
    void sourcesAreInTheLanguageOfTheProgram()
    {
        struct Other final : QTranslator {
            [[nodiscard]] bool isEmpty() const override { return false; }
            [[nodiscard]] QString translate(const char *context, const char *source, const char *,
                                            int) const override
            {
                return qstrcmp(context, "PolicyWords") == 0
                    ? QLatin1Char('[') + QString::fromUtf8(source) + QLatin1Char(']')
                    : QString();
            }
        };
        static const QRegularExpression wanted(
            QStringLiteral("^(\\[.*\\]|GitLab|(OWASP|CIS|PCI DSS) .*)$"));
        Other other;
        QCoreApplication::installTranslator(&other);
        const auto back = qScopeGuard([&other] { QCoreApplication::removeTranslator(&other); });
        int translated = 0;
        for (const QString &id : shippedPolicyIds()) {
            const Policy policy = shippedPolicy(id);
            for (const RuleId rule : allRules()) {
                const QString source = sourceWords(policy.rule(rule).clause);
                for (const QString &part : source.split(QLatin1String("; "))) {
                    QVERIFY2(wanted.match(part).hasMatch(), qPrintable(part));
                    translated += part.startsWith(QLatin1Char('[')) ? 1 : 0;
                }
            }
        }
        QVERIFY(translated > 0);
        QCOMPARE(sourceWords(QStringLiteral("PCI DSS 4.0.1 8.2.6; Qualytics monthly review")),
                 QStringLiteral("PCI DSS 4.0.1 8.2.6; [Qualytics monthly review]"));
    }

    /// As the window says "in 7 days": a day that has begun counts.
    void daysLeftAreThoseThatTheWindowTells_data()
    {
        QTest::addColumn<qint64>("left");
        QTest::addColumn<QString>("days");
        QTest::newRow("an hour") << msPerHour << QStringLiteral("1");
        QTest::newRow("seven days") << 7 * msPerDay << QStringLiteral("7");
        QTest::newRow("not quite seven") << 7 * msPerDay - msPerHour << QStringLiteral("7");
        QTest::newRow("a little more") << 7 * msPerDay + msPerHour << QStringLiteral("8");
    }
    void daysLeftAreThoseThatTheWindowTells()
    {
        QFETCH(const qint64, left);
        QFETCH(const QString, days);
        World world;
        world.token.expiration = Moment::at(now + left);
        const Inventory inventory = world.inventory();
        ReviewInput input{inventory};
        input.nowMs = now;
        input.ownCredentialExpires = world.token.expiration;
        int told = 0;
        for (const Finding &finding : judge(input, shippedPolicy(QStringLiteral("default")))) {
            for (const FindingValue &value : finding.values) {
                if (value.key != ValueKey::DaysLeft)
                    continue;
                QCOMPARE(value.asText(), days);
                ++told;
            }
        }
        QCOMPARE(told, 2);
    }

    void rules_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<bool>("isFound");
        QTest::addColumn<Change>("change");

        row("never-expires", "null", true,
            [](World &w, ReviewInput &) { w.token.expiration = Moment::null(); });
        row("never-expires", "a date", false, [](World &, ReviewInput &) {});
        row("never-expires", "not readable", false,
            [](World &w, ReviewInput &) { w.token.expiration = Moment::unreadable(); });
        // A minute of tolerance: the server takes the two times one after the other.
        row("lifetime-too-long", "at", false, [](World &w, ReviewInput &) {
            w.token.expiration = Moment::at(w.token.created.msecs() + 365 * msPerDay);
        });
        row("lifetime-too-long", "above", true, [](World &w, ReviewInput &) {
            w.token.expiration =
                Moment::at(w.token.created.msecs() + 365 * msPerDay + msPerMinute + 1);
        });
        for (const auto &[word, limit] :
             {std::pair("prod", 365), {"staging", 180}, {"dev", 90}, {"test", 30}}) {
            const QString name = QStringLiteral("airflow_%1").arg(QString::fromLatin1(word));
            const auto lives = [name, days = limit](qint64 moreMs) {
                return [=](World &w, ReviewInput &) {
                    w.token.name = name;
                    w.token.expiration =
                        Moment::at(w.token.created.msecs() + days * msPerDay + moreMs);
                };
            };
            row("lifetime-over-environment", word, false, lives(0));
            row("lifetime-over-environment", qPrintable(name), true, lives(2 * msPerMinute));
        }
        row("lifetime-over-environment", "no word", false, [](World &w, ReviewInput &) {
            w.token.name = QStringLiteral("latest-contest");
            w.token.expiration = Moment::at(w.token.created.msecs() + 300 * msPerDay);
        });
        const auto age = [](World &w, ReviewInput &, qint64 ms) {
            w.token.created = Moment::at(now - ms);
        };
        days("lifetime-ceiling", 730, false, true, age);
        days("rotation-due", 90, false, true, age);
        const auto idle = [](World &w, ReviewInput &, qint64 ms) {
            w.token.created = Moment::at(now - 400 * msPerDay);
            w.token.lastUsed = Moment::at(now - ms);
        };
        days("unused", 45, true, true, idle);
        days("unused-long", 90, false, true, idle);
        row("unused", "the graver one speaks", false,
            [](World &w, ReviewInput &) { w.token.lastUsed = Moment::at(now - 91 * msPerDay); });
        days("never-used", 45, true, true, [](World &w, ReviewInput &, qint64 ms) {
            w.token.lastUsed = Moment::null();
            w.token.created = Moment::at(now - ms);
        });
        row("never-used", "not stated", false, [](World &w, ReviewInput &) {
            w.token.lastUsed = Moment::missing();
            w.token.created = Moment::at(now - 200 * msPerDay);
        });
        for (const char *rule : {"unused", "unused-long", "never-used"})
            row(rule, "not readable", false, [](World &w, ReviewInput &) {
                w.token.lastUsed = Moment::unreadable();
                w.token.created = Moment::at(now - 200 * msPerDay);
            });
        const auto left = [](World &w, ReviewInput &, qint64 ms) {
            w.token.expiration = Moment::at(now + ms);
        };
        days("expires-soon-plan", 60, true, false, left);
        days("expires-soon-act", 30, true, false, left);
        days("expires-soon-urgent", 7, true, false, left);
        days("expires-soon-today", 1, true, false, left);
        row("expires-soon-plan", "the gravest speaks", false,
            [](World &w, ReviewInput &) { w.token.expiration = Moment::at(now + 5 * msPerDay); });
        row("mass-expiry", "two", false,
            [](World &w, ReviewInput &) { w.moreTokens = {another(w, 13)}; });
        row("mass-expiry", "three", true, [](World &w, ReviewInput &) {
            w.moreTokens = {another(w, 13), another(w, 14)};
        });
        // 8 Nov 2026, 02:00 to 01:00 in New York: the day has 25 hours.
        row("mass-expiry", "a day of 25 hours", true, [](World &w, ReviewInput &input) {
            input.zone = QTimeZone("America/New_York");
            const QDateTime start = QDate(2027, 11, 7).startOfDay(input.zone);
            w.token.created = Moment::at(now - msPerDay);
            w.token.expiration = Moment::at(start.toMSecsSinceEpoch());
            w.moreTokens = {another(w, 13), another(w, 14)};
            w.moreTokens[1].expiration = Moment::at(start.toMSecsSinceEpoch() + 25 * msPerHour - 1);
        });
        row("mass-expiry", "the day after it", false, [](World &w, ReviewInput &input) {
            input.zone = QTimeZone("America/New_York");
            const QDateTime start = QDate(2027, 11, 7).startOfDay(input.zone);
            w.token.expiration = Moment::at(start.toMSecsSinceEpoch());
            w.moreTokens = {another(w, 13), another(w, 14)};
            w.moreTokens[1].expiration = Moment::at(start.toMSecsSinceEpoch() + 25 * msPerHour);
        });
        days("expired-listed", 7, false, true,
             [](World &w, ReviewInput &, qint64 ms) { w.token.expiration = Moment::at(now - ms); });
        days("revoked-listed", 30, false, true, [](World &w, ReviewInput &input, qint64 ms) {
            w.token.active = false;
            input.revokedSeenAtMs.insert(12, now - ms);
        });
        days("restored", 92, true, false, [](World &, ReviewInput &input, qint64 ms) {
            input.restoredAtMs.insert(12, now - ms);
        });
        row("admin-account", "Admin", true,
            [](World &w, ReviewInput &) { w.account.role = QStringLiteral("Admin"); });
        row("admin-account", "Member", false, [](World &, ReviewInput &) {});
        row("orphan", "deactivated", true,
            [](World &w, ReviewInput &) { w.account.deleted = Moment::at(now - msPerDay); });
        row("orphan", "active", false, [](World &, ReviewInput &) {});
        days("idle-account", 45, false, true, [](World &w, ReviewInput &input, qint64 ms) {
            w.token.active = false;
            input.revokedSeenAtMs.insert(12, now - ms);
        });
        row("idle-account", "its last sign-in is not readable", false,
            [](World &w, ReviewInput &input) {
                w.token.active = false;
                w.account.lastLogin = Moment::unreadable();
                input.revokedSeenAtMs.insert(12, now - 100 * msPerDay);
            });
        const auto deletedSince = [](qint64 ms) {
            return [ms](World &w, ReviewInput &input) {
                w.token.accountId = 8;
                input.tokensEndedAtMs.insert(7, now - ms);
            };
        };
        row("idle-account", "its last token is deleted since long", true,
            deletedSince(46 * msPerDay));
        row("idle-account", "its last token was deleted", false, deletedSince(45 * msPerDay));
        const auto ownerless = [](bool isActive) {
            return [isActive](World &w, ReviewInput &input) {
                w.token.active = false;
                input.revokedSeenAtMs.insert(12, now - 100 * msPerDay);
                w.moreTokens = {another(w, 13)};
                w.moreTokens[0].accountId = 0;
                w.moreTokens[0].active = isActive;
            };
        };
        row("idle-account", "an active token may be its", false, ownerless(true));
        row("idle-account", "a revoked token may be its", true, ownerless(false));
        const auto undated = [](Moment lastLogin) {
            return [lastLogin](World &w, ReviewInput &) {
                w.token.accountId = 8;
                w.account.created = Moment::null();
                w.account.lastLogin = lastLogin;
            };
        };
        row("idle-account", "made nobody knows when, seen long ago", true,
            undated(Moment::at(now - 46 * msPerDay)));
        row("idle-account", "made nobody knows when, never seen", false, undated(Moment::null()));
        row("shared-name", "a token", true, [](World &, ReviewInput &input) {
            input.tokenNamesElsewhere = {{"airflow", {QStringLiteral("Staging")}}};
        });
        row("shared-name", "an account", true, [](World &, ReviewInput &input) {
            input.accountNamesElsewhere = {{"nightly loader", {QStringLiteral("Staging")}}};
        });
        row("shared-name", "another", false, [](World &, ReviewInput &input) {
            input.tokenNamesElsewhere = {{"dbt", {QStringLiteral("Staging")}}};
        });
        const auto syncName = [](bool isScim) {
            return [isScim](World &w, ReviewInput &input) {
                w.token.name = QStringLiteral("okta-sync");
                input.isScimOnly = {{12, isScim}};
            };
        };
        row("sync-not-scim", "not", true, syncName(false));
        row("sync-not-scim", "is", false, syncName(true));
        for (const char *name :
             {"directory-synchronisation", "ldap synchronization", "user_syncing", "dirsync"}) {
            row("sync-not-scim", name, true, [name](World &w, ReviewInput &input) {
                w.token.name = QString::fromLatin1(name);
                input.isScimOnly.emplace();
            });
        }
        row("sync-not-scim", "the journal was not read", false,
            [](World &w, ReviewInput &) { w.token.name = QStringLiteral("okta-sync"); });
        row("vague-name", "test", true,
            [](World &w, ReviewInput &) { w.token.name = QStringLiteral("token1"); });
        row("vague-name", "a name", false, [](World &, ReviewInput &) {});
        days("superseded-in-use", 7, false, true, [](World &w, ReviewInput &input, qint64 ms) {
            w.moreTokens = {another(w, 13)};
            w.token.created = Moment::at(now - 60 * msPerDay);
            w.token.lastUsed = Moment::at(now - msPerHour);
            w.moreTokens[0].created = Moment::at(now - msPerHour - ms);
            input.successions = {{12, 13, true}};
        });
        const auto note = [](bool hasOwner) {
            return [hasOwner](World &, ReviewInput &input) {
                input.notes = NotesFacts();
                input.notes->accounts.insert(7, {hasOwner, true, true});
            };
        };
        row("no-owner", "none", true, note(false));
        row("no-owner", "has one", false, note(true));
        row("no-owner", "not read", false, [](World &, ReviewInput &) {});
        const auto two = [](std::vector<SuccessionFacts> successions) {
            return [successions](World &w, ReviewInput &input) {
                w.moreTokens = {another(w, 13)};
                input.successions = successions;
            };
        };
        row("many-active", "two", true, two({}));
        row("many-active", "in a rotation", false, two({{12, 13, true}}));
        row("many-active", "of accounts that are not named", false,
            [two](World &w, ReviewInput &input) {
                w.account.id = w.token.accountId = 0;
                two({})(w, input);
            });
        row("many-active", "one", false,
            [](World &, ReviewInput &input) { input.successions.emplace(); });
        days("review-late", 90, false, true, [](World &, ReviewInput &input, qint64 ms) {
            input.lastReviewFinished = Moment::at(now - ms);
        });
        days("review-late", 90, false, true, [](World &, ReviewInput &input, qint64 ms) {
            input.lastReviewFinished = Moment::null();
            input.watchedSince = Moment::at(now - ms);
        });
        row("review-late", "not read", false, [](World &, ReviewInput &input) {
            input.watchedSince = Moment::at(now - 400 * msPerDay);
        });
        row("review-late", "never reviewed, never looked at", false,
            [](World &, ReviewInput &input) { input.lastReviewFinished = Moment::null(); });
        row("review-late", "reviewed since the first look", false, [](World &, ReviewInput &input) {
            input.lastReviewFinished = Moment::at(now - msPerDay);
            input.watchedSince = Moment::at(now - 400 * msPerDay);
        });
        days("own-credential", 14, true, false, [](World &, ReviewInput &input, qint64 ms) {
            input.ownCredentialExpires = Moment::at(now + ms);
        });
        row("clock-skew", "at", false,
            [](World &, ReviewInput &input) { input.clockOffsetMs = -2 * msPerMinute; });
        row("clock-skew", "above", true,
            [](World &, ReviewInput &input) { input.clockOffsetMs = -2 * msPerMinute - 1; });
    }
    void rules()
    {
        QFETCH(QString, rule);
        QFETCH(bool, isFound);
        QFETCH(Change, change);
        m_tested.insert(rule);
        const QStringList found = rulesFound(change);
        QVERIFY2(found.contains(rule) == isFound, qPrintable(found.join(QLatin1Char(' '))));
    }

    void eachTokenOfAnAccountThatIsNotNamedLacksAnOwnerOfItsOwn()
    {
        World world;
        world.account = Account();
        world.token.accountId = 0;
        world.moreTokens = {another(world, 13), another(world, 14)};
        const Inventory inventory = world.inventory();
        ReviewInput input{inventory};
        input.nowMs = now;
        input.clockOffsetMs = 0;
        input.notes.emplace();
        input.notes->tokens.insert(13, {true, true, true});
        const Policy policy = shippedPolicy(QStringLiteral("default"));
        QStringList keys;
        const std::vector<Finding> found = judge(input, policy);
        for (const Finding &finding : found) {
            if (finding.rule == RuleId::NoOwner)
                keys << finding.key();
        }
        QCOMPARE(keys,
                 QStringList(
                     {QStringLiteral("no-owner/token/12"), QStringLiteral("no-owner/token/14")}));
        // What another account's change has judged anew leaves them as they are.
        QVERIFY(judgeAgain(found, input, policy, {7}) == found);
    }

    void anIdleAccountIsOutOfSightWhileATokenMayBeIts()
    {
        World world;
        world.token.active = false;
        world.moreTokens = {another(world, 13)};
        world.moreTokens[0].accountId = 0;
        const auto idle = [](const std::vector<Finding> &found) {
            return std::count_if(found.begin(), found.end(), [](const Finding &finding) {
                return finding.rule == RuleId::IdleAccount;
            });
        };
        const auto inputOf = [](const Inventory &inventory) {
            ReviewInput input{inventory};
            input.nowMs = now;
            input.revokedSeenAtMs.insert(12, now - 100 * msPerDay);
            return input;
        };
        RecordedFinding earlier;
        earlier.rule = ruleWord(RuleId::IdleAccount);
        earlier.accountId = 7;
        const Policy policy = shippedPolicy(QStringLiteral("default"));

        const Inventory revoked = world.inventory();
        const std::vector<Finding> withIdle = judge(inputOf(revoked), policy);
        QCOMPARE(idle(withIdle), 1);
        QVERIFY(!mayBeUnread(earlier, revoked, {}));
        QVERIFY(unstatedFacts(revoked).isEmpty());

        world.moreTokens[0].active = true;
        const Inventory active = world.inventory();
        const std::vector<Finding> withoutIdle = judgeAgain(withIdle, inputOf(active), policy, {0});
        QCOMPARE(idle(withoutIdle), 0);
        QVERIFY(mayBeUnread(earlier, active, {}));
        QCOMPARE(unstatedFacts(active).size(), 1);
        QVERIFY(unstatedFacts(active).constFirst().contains(QLatin1String("idle")));
        QVERIFY(judgeAgain(withoutIdle, inputOf(revoked), policy, {0}) == withIdle);

        world.account.deleted = Moment::at(now - msPerDay); // settled, whoever has the token
        QVERIFY(!mayBeUnread(earlier, world.inventory(), {}));
    }

    void noRuleIsWithoutATest()
    {
        for (const RuleId rule : allRules())
            QVERIFY2(m_tested.contains(ruleWord(rule)), qPrintable(ruleWord(rule)));
    }

    void nothingIsFoundWhereNothingIsWrong()
    {
        QCOMPARE(rulesFound([](World &, ReviewInput &) {}), QStringList());
    }

    void whatHasEndedTakesNoPartInTheOthers()
    {
        const QStringList found = rulesFound([](World &w, ReviewInput &) {
            w.token.active = false;
            w.token.name = QStringLiteral("test");
            w.token.created = Moment::at(now - 2000 * msPerDay);
            w.token.lastUsed = Moment::null();
            w.account.role = QStringLiteral("Admin");
        });
        QCOMPARE(found, QStringList());
    }

    void anAdminWithoutExpiryIsGraver()
    {
        World world;
        world.token.expiration = Moment::null();
        world.account.role = QStringLiteral("Admin");
        const Inventory inventory = world.inventory();
        ReviewInput input{inventory};
        input.nowMs = now;
        const auto findings = judge(input, shippedPolicy(QStringLiteral("default")));
        QCOMPARE(findings.front().rule, RuleId::NeverExpires);
        QCOMPARE(findings.front().severity, Severity::Critical);
    }

    void everyFindingHasWordsAndAKeyOfItsOwn()
    {
        QSet<QString> titles;
        for (const RuleId rule : allRules()) {
            QVERIFY(!ruleTitle(rule).isEmpty());
            titles.insert(ruleTitle(rule));
            QCOMPARE(ruleFromWord(ruleWord(rule)), std::optional(rule));
        }
        QCOMPARE(titles.size(), ruleCount);
    }

    void aDayIsSaidInOneWay()
    {
        Finding finding;
        finding.rule = RuleId::MassExpiry;
        finding.day = QStringLiteral("2026-12-23");
        finding.values = {{ValueKey::Tokens, 3, {}}, {ValueKey::Day, 0, finding.day}};
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const QString subject = findingSubject(finding, Inventory());
        const QString reason = findingReason(finding);
        const QString written = findingReason(finding, InstantWords::OfFile);
        QLocale::setDefault(before);
        QCOMPARE(subject, QStringLiteral("23 Dec 2026"));
        QVERIFY2(reason.endsWith(QLatin1String(" on 23 Dec 2026.")), qPrintable(reason));
        QVERIFY2(written.endsWith(QLatin1String(" on 2026-12-23.")), qPrintable(written));
    }

    void howFarClocksAreApartIsSaidInWords_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("seconds") << 119 << QStringLiteral("119 second");
        QTest::newRow("minutes") << -7'199 << QStringLiteral("119 minute");
        QTest::newRow("hours") << 172'799 << QStringLiteral("47 hour");
        QTest::newRow("days") << -2'678'399 << QStringLiteral("30 day");
    }
    void howFarClocksAreApartIsSaidInWords()
    {
        QFETCH(const int, seconds);
        QFETCH(const QString, words);
        Finding finding;
        finding.rule = RuleId::ClockSkew;
        finding.values = {{ValueKey::OffsetSeconds, seconds, {}}};
        QVERIFY2(findingReason(finding).contains(words), qPrintable(findingReason(finding)));
    }

    /// Judged anew where something changed, or from the start: the same.
    void judgingAgainIsJudging()
    {
        const Policy policy = shippedPolicy(QStringLiteral("default"));
        for (quint32 seed = 0; seed < 300; ++seed) {
            QRandomGenerator random(seed);
            std::vector<Account> accounts;
            std::vector<Token> tokens;
            for (int i = 0; i < 6; ++i) {
                World world;
                world.account.id = 100 + i;
                world.account.role =
                    random.bounded(3) ? QStringLiteral("Member") : QStringLiteral("Admin");
                accounts.push_back(world.account);
            }
            const auto spoil = [&random](Token &token) {
                token.created = Moment::at(now - random.bounded(900) * msPerDay);
                token.lastUsed = random.bounded(4)
                    ? Moment::at(now - random.bounded(200) * msPerDay)
                    : Moment::null();
                token.expiration = random.bounded(5)
                    ? Moment::at(now + (random.bounded(120) - 20) * msPerDay)
                    : Moment::null();
                token.active = random.bounded(4) != 0;
            };
            for (int i = 0; i < 20; ++i) {
                Token token = World().token;
                token.id = 1 + i;
                token.accountId = 100 + random.bounded(6);
                spoil(token);
                tokens.push_back(token);
            }
            const Inventory before(accounts, tokens);
            ReviewInput first{before};
            first.nowMs = now;
            first.notes.emplace();
            const auto previous = judge(first, policy);
            QVERIFY(std::is_sorted(previous.begin(), previous.end(), comesBefore));

            QSet<AccountId> changed;
            for (int i = random.bounded(4); i > 0; --i) {
                Token &token = tokens[random.bounded(static_cast<quint32>(tokens.size()))];
                changed << token.accountId;
                spoil(token);
            }
            const Inventory after(accounts, tokens);
            ReviewInput second{after};
            second.nowMs = now;
            second.notes.emplace();
            QVERIFY2(judgeAgain(previous, second, policy, changed) == judge(second, policy),
                     qPrintable(QString::number(seed)));
        }
    }
};

QTEST_GUILESS_MAIN(TestReviewRules)
#include "testreviewrules.moc"
