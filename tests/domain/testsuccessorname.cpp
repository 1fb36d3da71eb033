#include "domain/names.h"
#include "domain/successorname.h"
#include "support/sampleinventory.h"

#include <QTest>

using namespace tokendesk;
using namespace tokendesk::test;

class TestSuccessorName : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("old");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *pattern, const char *old, const char *expected) {
            QTest::addRow("%s of %s", pattern, old)
                << QString::fromUtf8(pattern) << QString::fromUtf8(old)
                << QString::fromUtf8(expected);
        };
        row("{name}-{yyyy-mm}", "etl", "etl-2027-02");
        row("{name}-{yyyy-mm}", "etl-2026-11", "etl-2027-02");
        row("{name}-{yyyy-mm}", "etl-2026-11-2", "etl-2027-02");
        row("{name}-{yyyy-mm}", "2026-11", "2026-11-2027-02");
        row("{name}-{yyyy-mm}", "-2026-11", "-2026-11-2027-02");
        row("{name}-{yyyy-mm-dd}", "etl-2026-11-24", "etl-2027-02-09");
        row("{name}-{yyyy-mm-dd}", "etl-2026-11", "etl-2026-11-2027-02-09");
        row("{name} ({mm}/{yyyy})", "etl (11/2026)", "etl (02/2027)");
        row("{name}-{account}", "etl", "etl-Robot");
        row("{yyyy}-{name}", "etl", "2027-etl");
        row("{name}.{dd}", "名前.24", "名前.09");
        row("{name}", "taken", "taken-2");
        row("{name}-{yyyy-mm}", "taken", "taken-2027-02-3");
    }
    void names()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, old);
        QFETCH(QString, expected);
        QCOMPARE(namePatternProblem(pattern), QString());
        const QStringList taken{QStringLiteral("taken"), QStringLiteral("taken-2027-02"),
                                QStringLiteral("taken-2027-02-2")};
        QCOMPARE(successorName(pattern, {old, QStringLiteral("Robot"), QDate(2027, 2, 9)},
                               [&](const QString &name) { return taken.contains(name); }),
                 expected);
    }

    void neverLongerThanTheServerTakes()
    {
        // Of two UTF-16 units each: half of one is no character.
        const QString old = QStringLiteral("\U0001F511").repeated(maximumNameLength);
        QSet<QString> taken;
        for (int i = 0; i < 12; ++i) {
            const QString name =
                successorName(defaultNamePattern, {old, {}, QDate(2027, 2, 9)},
                              [&](const QString &candidate) { return taken.contains(candidate); });
            QVERIFY(!taken.contains(name));
            QVERIFY(name.toUcs4().size() <= maximumNameLength);
            QVERIFY(name.contains(QLatin1String("-2027-02")) || i > 0);
            QVERIFY(name.isValidUtf16());
            taken.insert(name);
        }
    }

    void theFirstOfManyAreNamedTheSameWithoutTheRest()
    {
        const Inventory inventory = sampleInventory(400, 3);
        QList<TokenId> tokens;
        QHash<AccountId, QSet<QString>> taken;
        for (const Token &token : inventory.tokens()) {
            tokens << token.id;
            taken[token.accountId].insert(token.name);
        }
        tokens.insert(2, 9'999'999); // gone meanwhile
        const QDate day(2027, 2, 9);
        const QStringList names = successorNames(defaultNamePattern, tokens, inventory, day);
        QCOMPARE(names.size(), tokens.size());
        QVERIFY(names.at(2).isEmpty());
        for (qsizetype i = 0; i < names.size(); ++i) {
            const int index = inventory.tokenIndex(tokens.at(i));
            if (index < 0)
                continue;
            QSet<QString> &ofAccount = taken[inventory.token(index).accountId];
            QVERIFY2(!ofAccount.contains(names.at(i)), qPrintable(names.at(i)));
            ofAccount.insert(names.at(i));
            QVERIFY(names.at(i).startsWith(inventory.token(index).name));
        }
        QCOMPARE(successorNames(defaultNamePattern, tokens.mid(0, 6), inventory, day),
                 names.mid(0, 6));
    }

    void patternsThatWillNotDoSayWhy()
    {
        QVERIFY(
            namePatternProblem(QStringLiteral("{name}-{month}")).contains(QLatin1String("month")));
        QVERIFY(!namePatternProblem(QStringLiteral("{yyyy-mm}")).isEmpty());
        QVERIFY(!namePatternProblem(QString()).isEmpty());
        QVERIFY(!namePatternProblem(QStringLiteral("{name")).isEmpty());
        QVERIFY(!namePatternProblem(QStringLiteral("{name}-}")).isEmpty());
        QVERIFY(
            !namePatternProblem(QString(QStringLiteral("{name}") + QString(200, QLatin1Char('x'))))
                 .isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSuccessorName)
#include "testsuccessorname.moc"
