#include "evidence/evidencetext.h"
#include "evidence/readers.h"
#include "evidence/recordcalendar.h"
#include "evidence/recordhtml.h"
#include "evidence/recordsarif.h"
#include "evidence/recordtable.h"
#include "evidence/reportfacts.h"
#include "evidence/reportwords.h"
#include "evidence/samplerecord.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

/// An element of a page with all its text.
struct Element {
    QString name;
    QXmlStreamAttributes attributes;
    QString text;
    int parent = -1;

    [[nodiscard]] QString attribute(const char *key) const
    {
        return attributes.value(QLatin1String(key)).toString();
    }
    [[nodiscard]] QStringList classes() const
    {
        return attribute("class").split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }
};

/// Empty when it is not well-formed.
std::vector<Element> readPage(const QByteArray &html, QString *problem = nullptr)
{
    std::vector<Element> elements;
    std::vector<int> open;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            elements.push_back({reader.name().toString(),
                                reader.attributes(),
                                {},
                                open.empty() ? -1 : open.back()});
            open.push_back(static_cast<int>(elements.size()) - 1);
            break;
        case QXmlStreamReader::EndElement:
            open.pop_back();
            break;
        case QXmlStreamReader::Characters:
            for (const int index : open)
                elements[static_cast<size_t>(index)].text += reader.text();
            break;
        default:
            break;
        }
    }
    if (reader.hasError() && problem)
        *problem = QStringLiteral("line %1: %2").arg(reader.lineNumber()).arg(reader.errorString());
    return reader.hasError() ? std::vector<Element>() : elements;
}

ReviewRecord recordFor(int which)
{
    switch (which) {
    case 0:
        return demoRecord();
    case 1:
        return hostileRecord();
    default: {
        ReviewRecord record;
        record.policy = RecordedPolicy::of(defaultPolicy());
        record.judgedAtMs = sampleNow;
        return record;
    }
    }
}

void threeRecords()
{
    QTest::addColumn<int>("which");
    QTest::newRow("demo") << 0;
    QTest::newRow("hostile names") << 1;
    QTest::newRow("nothing found") << 2;
}

} // namespace

using WriteRecord = bool (*)(const ReviewRecord &, QIODevice &, const GoOn &);
Q_DECLARE_METATYPE(WriteRecord)
Q_DECLARE_METATYPE(ReviewRecord)

class TestRecordFormats : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowByRowItIsTheWholeDocument_data()
    {
        QTest::addColumn<ReviewRecord>("record");
        ReviewRecord nothing = demoRecord();
        nothing.findings.clear();
        nothing.expiries.clear();
        ReviewRecord one = demoRecord();
        one.findings.resize(1);
        one.expiries.resize(1);
        QTest::newRow("demo") << demoRecord();
        QTest::newRow("hostile names") << hostileRecord();
        QTest::newRow("nothing") << nothing;
        QTest::newRow("one of each") << one;
    }
    void rowByRowItIsTheWholeDocument()
    {
        QFETCH(ReviewRecord, record);
        const auto whole = [](const QByteArray &json) {
            return QJsonDocument::fromJson(json).toJson();
        };
        const QByteArray json = reviewRecordAsJson(record);
        QVERIFY(json.size() > 1000);
        QCOMPARE(json, whole(json));
        const QByteArray sarif = recordAsSarif(record);
        QVERIFY(sarif.size() > 1000);
        QCOMPARE(sarif, whole(sarif));
    }

    void whatIsStoppedGoesNoFurther_data()
    {
        QTest::addColumn<WriteRecord>("write");
        QTest::newRow("CSV") << WriteRecord(writeRecordAsCsv);
        QTest::newRow("HTML") << WriteRecord(writeRecordAsHtml);
        QTest::newRow("JSON") << WriteRecord(writeReviewRecord);
        QTest::newRow("SARIF") << WriteRecord(writeRecordAsSarif);
        QTest::newRow("calendar") << WriteRecord(writeRecordAsCalendar);
    }
    void whatIsStoppedGoesNoFurther()
    {
        QFETCH(WriteRecord, write);
        const ReviewRecord record = demoRecord();
        QBuffer whole;
        whole.open(QIODevice::WriteOnly);
        qint64 all = 0;
        QVERIFY(write(record, whole, [&all](qint64 done, qint64 total) {
            all = total;
            return done <= total;
        }));
        QBuffer part;
        part.open(QIODevice::WriteOnly);
        int asked = 0;
        QVERIFY(!write(record, part, [&asked](qint64 done, qint64) {
            ++asked;
            return done < 10;
        }));
        QCOMPARE(asked, 10);
        QVERIFY(all > 40);
        QVERIFY(part.size() < whole.size() / 2);
        QVERIFY(whole.data().startsWith(part.data()));
    }

    void whatTakesNoMoreEndsIt_data() { whatIsStoppedGoesNoFurther_data(); }
    void whatTakesNoMoreEndsIt()
    {
        QFETCH(WriteRecord, write);
        QFile full(QStringLiteral("/dev/full"));
        QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        qint64 furthest = 0;
        QVERIFY(!write(demoRecord(), full, [&furthest](qint64 done, qint64) {
            furthest = done;
            return true;
        }));
        QVERIFY(furthest <= 1);
    }

    void everyRowOfTheTableIsAFinding_data() { threeRecords(); }
    void everyRowOfTheTableIsAFinding()
    {
        QFETCH(int, which);
        const ReviewRecord record = recordFor(which);
        const QByteArray csv = recordAsCsv(record);
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        const QList<QStringList> rows = readCsv(csv);
        QCOMPARE(rows.size(), static_cast<qsizetype>(record.findings.size()) + 1);
        const QStringList titles = rows.first();
        for (size_t i = 0; i < record.findings.size(); ++i) {
            const RecordedFinding &finding = record.findings[i];
            const QStringList row = rows.at(static_cast<qsizetype>(i) + 1);
            QCOMPARE(row.size(), titles.size());
            const auto field = [&](const char *name) {
                return row.at(titles.indexOf(QLatin1String(name)));
            };
            for (const QString &text : row)
                QVERIFY2(text.isEmpty()
                             || !QStringLiteral("=+-@\t\r\n|%")
                                     .contains(text.trimmed().isEmpty() ? text.front()
                                                                        : text.trimmed().front()),
                         qPrintable(text));
            const auto isSame = [](const QString &read, const QString &text) {
                const QString written = QString::fromUtf8(text.toUtf8());
                return read == written || read == QLatin1Char('\'') + written;
            };
            QCOMPARE(field("key"), finding.key);
            QCOMPARE(field("severity"), severityId(finding.severity));
            QVERIFY(isSame(field("subject"), finding.subject));
            QVERIFY(isSame(field("account"), finding.account));
            QCOMPARE(field("number").toInt(), finding.number);
            QCOMPARE(field("state_after"), finding.stateAfter);
            QCOMPARE(field("resolved") == QLatin1String("true"), finding.isResolved);
            QCOMPARE(field("decision"),
                     finding.decision ? decisionWord(finding.decision->kind) : QString());
            QVERIFY(isSame(field("decision_reason"),
                           finding.decision ? finding.decision->reason : QString()));
            QCOMPARE(field("until"),
                     finding.decision ? finding.decision->until.toString(Qt::ISODate) : QString());
        }
    }

    void sarifHasWhatTheStandardAsksFor_data() { threeRecords(); }
    void sarifHasWhatTheStandardAsksFor()
    {
        QFETCH(int, which);
        const ReviewRecord record = recordFor(which);
        const QJsonObject log = QJsonDocument::fromJson(recordAsSarif(record)).object();
        QCOMPARE(log.value(QLatin1String("version")).toString(), QStringLiteral("2.1.0"));
        QVERIFY(
            log.value(QLatin1String("$schema")).toString().startsWith(QLatin1String("https://")));
        QCOMPARE(log.value(QLatin1String("runs")).toArray().size(), 1);
        const QJsonObject run = log.value(QLatin1String("runs")).toArray().first().toObject();
        const QJsonObject driver =
            run.value(QLatin1String("tool")).toObject().value(QLatin1String("driver")).toObject();
        QCOMPARE(driver.value(QLatin1String("name")).toString(), QStringLiteral("Tokendesk"));
        const QJsonArray rules = driver.value(QLatin1String("rules")).toArray();
        QSet<QString> ids;
        for (const QJsonValue &rule : rules) {
            const QJsonObject object = rule.toObject();
            const QString id = object.value(QLatin1String("id")).toString();
            QVERIFY(!id.isEmpty() && !ids.contains(id));
            ids.insert(id);
            QVERIFY(!object.contains(QLatin1String("helpUri")));
            QVERIFY(!object.value(QLatin1String("shortDescription"))
                         .toObject()
                         .value(QLatin1String("text"))
                         .toString()
                         .isEmpty());
        }
        const QJsonArray invocations = run.value(QLatin1String("invocations")).toArray();
        QCOMPARE(invocations.size(), 1);
        const QJsonObject invocation = invocations.first().toObject();
        QVERIFY(invocation.value(QLatin1String("executionSuccessful")).isBool());
        QCOMPARE(invocation.contains(QLatin1String("endTimeUtc")), record.isFinished());
        if (record.isFinished())
            QCOMPARE(invocation.value(QLatin1String("endTimeUtc")).toString(),
                     QStringLiteral("2026-11-18T17:06:40.000Z"));
        const QJsonArray results = run.value(QLatin1String("results")).toArray();
        QCOMPARE(results.size(), static_cast<qsizetype>(record.findings.size()));
        QSet<QString> prints;
        for (qsizetype i = 0; i < results.size(); ++i) {
            const RecordedFinding &finding = record.findings[static_cast<size_t>(i)];
            const QJsonObject result = results.at(i).toObject();
            const int ruleIndex = result.value(QLatin1String("ruleIndex")).toInt(-1);
            QCOMPARE(result.value(QLatin1String("ruleId")).toString(), finding.rule);
            QCOMPARE(rules.at(ruleIndex).toObject().value(QLatin1String("id")).toString(),
                     finding.rule);
            // 3.27.9 and 3.27.10: what is no failure has no level.
            QCOMPARE(result.value(QLatin1String("kind")).toString(),
                     finding.isResolved ? QStringLiteral("pass") : QStringLiteral("fail"));
            QVERIFY(!result.contains(QLatin1String("baselineState")));
            QCOMPARE(result.value(QLatin1String("level")).toString(),
                     finding.isResolved                         ? QStringLiteral("none")
                         : finding.severity >= Severity::High   ? QStringLiteral("error")
                         : finding.severity == Severity::Medium ? QStringLiteral("warning")
                                                                : QStringLiteral("note"));
            QVERIFY(!result.value(QLatin1String("message"))
                         .toObject()
                         .value(QLatin1String("text"))
                         .toString()
                         .isEmpty());
            const QJsonArray locations = result.value(QLatin1String("locations")).toArray();
            QCOMPARE(locations.size(), 1);
            const QJsonObject place = locations.first()
                                          .toObject()
                                          .value(QLatin1String("logicalLocations"))
                                          .toArray()
                                          .first()
                                          .toObject();
            QVERIFY(!place.value(QLatin1String("fullyQualifiedName")).toString().isEmpty());
            if (finding.tokenId != 0)
                QVERIFY(place.value(QLatin1String("fullyQualifiedName"))
                            .toString()
                            .endsWith(QStringLiteral("tokens/%1").arg(finding.tokenId)));
            QCOMPARE(place.value(QLatin1String("name")).toString(), finding.subject);
            prints.insert(result.value(QLatin1String("partialFingerprints"))
                              .toObject()
                              .value(QLatin1String("tokendeskFinding/v1"))
                              .toString());
            // 3.27.23: for all results of a run or for none.
            QVERIFY(result.value(QLatin1String("suppressions")).isArray());
            const QJsonArray suppressions = result.value(QLatin1String("suppressions")).toArray();
            const bool isSuppressed = finding.decision
                && (finding.decision->kind == DecisionKind::Keep
                    || finding.decision->kind == DecisionKind::PutOff);
            QCOMPARE(suppressions.size(), isSuppressed ? 1 : 0);
            if (isSuppressed) {
                const QJsonObject suppression = suppressions.first().toObject();
                QCOMPARE(suppression.value(QLatin1String("kind")).toString(),
                         QStringLiteral("external"));
                QCOMPARE(suppression.value(QLatin1String("justification")).toString(),
                         finding.decision->reason);
            }
            bool isNumber = false;
            const double grade = result.value(QLatin1String("properties"))
                                     .toObject()
                                     .value(QLatin1String("security-severity"))
                                     .toString()
                                     .toDouble(&isNumber);
            QVERIFY(isNumber && grade >= 0 && grade <= 10);
        }
        // One for each finding, the same in the next review.
        QCOMPARE(prints.size(), static_cast<qsizetype>(record.findings.size()));
        ReviewRecord later = record;
        later.startedAtMs += msPerDay;
        for (RecordedFinding &finding : later.findings)
            finding.subject += QStringLiteral(" renamed");
        for (const QString &print : std::as_const(prints))
            QVERIFY(recordAsSarif(later).contains(print.toLatin1()));
    }

    void sarifComparesWithTheReviewBefore()
    {
        ReviewRecord now = recordFor(0);
        QVERIFY(now.findings.size() > 6);
        for (RecordedFinding &finding : now.findings)
            finding.isResolved = false;
        ReviewRecord before = now;
        before.finishedAtMs -= 90 * msPerDay;
        before.findings.erase(before.findings.begin());
        now.findings[1].number += 1;
        now.findings[2].isResolved = true;
        QByteArray sarif;
        QBuffer buffer(&sarif);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(writeComparedAsSarif(now, &before, buffer));
        const QJsonArray results = QJsonDocument::fromJson(sarif)
                                       .object()
                                       .value(QLatin1String("runs"))
                                       .toArray()
                                       .first()
                                       .toObject()
                                       .value(QLatin1String("results"))
                                       .toArray();
        QCOMPARE(results.size(), static_cast<qsizetype>(now.findings.size()));
        const QStringList expected{QStringLiteral("new"), QStringLiteral("updated"),
                                   QStringLiteral("absent")};
        // 3.27.24: for all results of a run or for none.
        for (qsizetype i = 0; i < results.size(); ++i)
            QCOMPARE(results.at(i).toObject().value(QLatin1String("baselineState")).toString(),
                     expected.value(i, QStringLiteral("unchanged")));
    }

    void aNameWithAPlaceholderStaysAsItIsInTheCalendar()
    {
        ReviewRecord record;
        record.judgedAtMs = sampleNow;
        record.expiries.push_back({42, QStringLiteral("a %1 b %2"), QStringLiteral("ETL"),
                                   Moment::at(sampleNow + msPerDay)});
        QByteArray unfolded = recordAsCalendar(record);
        unfolded.replace("\r\n ", "");
        QVERIFY2(unfolded.contains("Token: a %1 b %2 (id 42)"), unfolded.constData());
    }

    void theCalendarIsOneThatRfc5545Allows_data() { threeRecords(); }
    void theCalendarIsOneThatRfc5545Allows()
    {
        QFETCH(int, which);
        const ReviewRecord record = recordFor(which);
        const QByteArray calendar = recordAsCalendar(record);
        QVERIFY(calendar.endsWith("\r\n"));
        const QList<QByteArray> raw = calendar.split('\n');
        for (const QByteArray &line : raw) {
            if (line.isEmpty())
                continue;
            QVERIFY(line.endsWith('\r'));
            QCOMPARE(line.count('\r'), 1);
            QVERIFY2(line.size() - 1 <= 75, line.constData());
            // Never cut within a character.
            QCOMPARE(QString::fromUtf8(line).toUtf8(), line);
        }
        const QSet<QString> known{QStringLiteral("BEGIN"),        QStringLiteral("END"),
                                  QStringLiteral("VERSION"),      QStringLiteral("PRODID"),
                                  QStringLiteral("CALSCALE"),     QStringLiteral("UID"),
                                  QStringLiteral("DTSTAMP"),      QStringLiteral("DTSTART"),
                                  QStringLiteral("SUMMARY"),      QStringLiteral("DESCRIPTION"),
                                  QStringLiteral("CATEGORIES"),   QStringLiteral("CLASS"),
                                  QStringLiteral("TRANSP"),       QStringLiteral("ACTION"),
                                  QStringLiteral("TRIGGER"),      QStringLiteral("TZID"),
                                  QStringLiteral("TZOFFSETFROM"), QStringLiteral("TZOFFSETTO")};
        std::vector<const RecordedExpiry *> coming;
        for (const RecordedExpiry &expiry : record.expiries) {
            if (expiry.expires.isSet() && expiry.expires.msecs() > record.judgedAtMs)
                coming.push_back(&expiry);
        }
        QStringList open;
        QSet<QString> identities;
        QStringList alarms;
        QHash<QString, QString> event;
        size_t events = 0;
        int components = 0;
        const QList<CalendarLine> lines = readCalendar(calendar);
        for (const CalendarLine &line : lines) {
            QVERIFY2(known.contains(line.name), qPrintable(line.name));
            if (line.name == QLatin1String("BEGIN")) {
                open << line.value;
                components += open.size() == 2 ? 1 : 0;
                if (line.value == QLatin1String("VEVENT")) {
                    event.clear();
                    alarms.clear();
                }
            } else if (line.name == QLatin1String("END")) {
                QVERIFY(!open.isEmpty());
                QCOMPARE(open.takeLast(), line.value);
                if (line.value != QLatin1String("VEVENT"))
                    continue;
                QVERIFY(events < coming.size());
                const RecordedExpiry &expiry = *coming[events++];
                identities.insert(event.value(QStringLiteral("UID")));
                const QDateTime start = QDateTime::fromString(
                    event.value(QStringLiteral("DTSTART")), QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
                QCOMPARE(start.date(), expiry.expires.toUtc().date());
                QVERIFY(start.time().isValid());
                QVERIFY(unescaped(event.value(QStringLiteral("SUMMARY")))
                            .contains(shownText(expiry.token)));
                QVERIFY(unescaped(event.value(QStringLiteral("DESCRIPTION")))
                            .contains(shownText(expiry.account)));
                QCOMPARE(event.value(QStringLiteral("TRANSP")), QStringLiteral("TRANSPARENT"));
                QStringList due;
                for (const int days : {30, 7, 1}) {
                    if (expiry.expires.msecs() - days * msPerDay > record.judgedAtMs)
                        due << QStringLiteral("-P%1D").arg(days);
                }
                if (due.isEmpty())
                    due << (expiry.expires.msecs() - record.judgedAtMs > msPerHour
                                ? QStringLiteral("-PT1H")
                                : QStringLiteral("PT0S"));
                QCOMPARE(alarms, due);
            } else if (open.last() == QLatin1String("VALARM")) {
                if (line.name == QLatin1String("TRIGGER"))
                    alarms << line.value;
            } else if (open.last() == QLatin1String("VEVENT")) {
                QVERIFY2(!event.contains(line.name), qPrintable(line.name));
                event.insert(line.name, line.value);
            }
        }
        QVERIFY(open.isEmpty());
        QVERIFY(components > 0);
        QCOMPARE(events, coming.size());
        QCOMPARE(static_cast<size_t>(identities.size()), coming.size());
        // The same event in the next review, also when the token expires on another day.
        ReviewRecord later = record;
        later.startedAtMs += msPerDay;
        for (RecordedExpiry &expiry : later.expiries)
            expiry.expires = Moment::at(record.judgedAtMs + 400 * msPerDay);
        QByteArray unfolded = recordAsCalendar(later);
        unfolded.replace("\r\n ", "");
        for (const QString &identity : std::as_const(identities))
            QVERIFY(unfolded.contains(QByteArray("UID:" + identity.toUtf8() + "\r\n")));
    }

    void everyExpiryHasAReminder_data()
    {
        QTest::addColumn<qint64>("left");
        QTest::addColumn<QList<QByteArray>>("triggers");
        QTest::newRow("in a year") << 365 * msPerDay << QList<QByteArray>{"-P30D", "-P7D", "-P1D"};
        QTest::newRow("in eight days") << 8 * msPerDay << QList<QByteArray>{"-P7D", "-P1D"};
        QTest::newRow("in more than a day") << msPerDay + 1 << QList<QByteArray>{"-P1D"};
        QTest::newRow("in a day") << msPerDay << QList<QByteArray>{"-PT1H"};
        QTest::newRow("in more than an hour") << msPerHour + 1 << QList<QByteArray>{"-PT1H"};
        QTest::newRow("in an hour") << msPerHour << QList<QByteArray>{"PT0S"};
        QTest::newRow("in a minute") << msPerMinute << QList<QByteArray>{"PT0S"};
    }
    void everyExpiryHasAReminder()
    {
        QFETCH(qint64, left);
        QFETCH(QList<QByteArray>, triggers);
        ReviewRecord record = demoRecord();
        record.expiries.resize(1);
        record.expiries.front().expires = Moment::at(record.judgedAtMs + left);
        QList<QByteArray> found;
        for (const QByteArray &line : recordAsCalendar(record).split('\n')) {
            if (line.startsWith("TRIGGER:"))
                found << line.mid(8).trimmed();
        }
        QCOMPARE(found, triggers);
    }

    void longLinesAreFoldedBetweenCharacters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("just fits") << QString(67, QLatin1Char('a'));
        QTest::newRow("one too many") << QString(68, QLatin1Char('a'));
        QTest::newRow("two octets each") << QString(200, QChar(0xE9));
        QTest::newRow("three octets each") << QString(200, QChar(0x20AC));
        QTest::newRow("four octets each") << QStringLiteral("🔥").repeated(100);
        QTest::newRow("four octets at an odd place")
            << QStringLiteral("a") + QStringLiteral("🔥").repeated(100);
    }
    void longLinesAreFoldedBetweenCharacters()
    {
        QFETCH(QString, text);
        const QByteArray line = calendarLine("SUMMARY", text);
        const QList<QByteArray> parts = line.chopped(2).split('\n');
        for (const QByteArray &part : parts) {
            const QByteArray bare = part.endsWith('\r') ? part.chopped(1) : part;
            QVERIFY(bare.size() <= 75);
            QVERIFY(!QString::fromUtf8(bare).contains(QChar(0xFFFD)));
        }
        QCOMPARE(readCalendar(line).first().value, text);
    }

    void everyFormatNamesTheTokensOfAFinding()
    {
        const ReviewRecord record = demoRecord();
        const auto found =
            std::find_if(record.findings.begin(), record.findings.end(),
                         [](const RecordedFinding &one) { return one.tokens.size() > 1; });
        QVERIFY(found != record.findings.end());
        const std::vector<Element> page = readPage(recordAsHtml(record));
        const auto row = found - record.findings.begin();
        const QStringList fields = readCsv(recordAsCsv(record)).at(row + 1);
        const QByteArray sarif = recordAsSarif(record);
        const QString id = QStringLiteral("finding-%1").arg(row + 1);
        const auto article = std::find_if(page.begin(), page.end(), [&id](const Element &element) {
            return element.attribute("id") == id;
        });
        QVERIFY(article != page.end());
        for (const RecordedToken &token : found->tokens) {
            QVERIFY(article->text.contains(token.name));
            QVERIFY2(fields.constLast().contains(token.name), qPrintable(fields.constLast()));
            QVERIFY(sarif.contains(token.name.toUtf8()));
        }
        QVERIFY(article->text.contains(QStringLiteral("→ Revoked")));
        QVERIFY(fields.constLast().contains(QLatin1String(", revoked")));
    }

    void inSarifNoNameIsALinkOrAPlace()
    {
        const QString name = QStringLiteral("[Click](https://evil.example) {0} C:\\x");
        ReviewRecord record = recordWithUnreadable();
        record.unreadable = {name};
        record.findings.resize(1);
        record.findings[0].reason = name;
        const QByteArray sarif = recordAsSarif(record);
        // As the standard has it: in 3.11.6 with a backslash, in 3.11.5 twice.
        const QByteArray plain =
            "\"text\": \"\\\\[Click\\\\](https://evil.example) {{0}} C:\\\\\\\\x\"";
        QCOMPARE(sarif.count(plain), 2);
    }

    void everyFormatSaysWhatCouldNotBeRead()
    {
        const ReviewRecord record = recordWithUnreadable();
        const std::vector<Element> page = readPage(recordAsHtml(record));
        QVERIFY(!page.empty());
        for (const QString &unreadable : record.unreadable)
            QVERIFY(page.front().text.contains(unreadable));
        QVERIFY(page.front().text.contains(stateTitle(QStringLiteral("unknown"))));
        const QJsonObject run = QJsonDocument::fromJson(recordAsSarif(record))
                                    .object()
                                    .value(QLatin1String("runs"))
                                    .toArray()
                                    .first()
                                    .toObject();
        const QJsonArray notifications = run.value(QLatin1String("invocations"))
                                             .toArray()
                                             .first()
                                             .toObject()
                                             .value(QLatin1String("toolExecutionNotifications"))
                                             .toArray();
        QCOMPARE(notifications.size(), record.unreadable.size());
        const QList<QStringList> rows = readCsv(recordAsCsv(record));
        const qsizetype unknown = rows.first().indexOf(QStringLiteral("unknown"));
        QVERIFY(unknown >= 0);
        QCOMPARE(std::count_if(rows.begin() + 1, rows.end(),
                               [unknown](const QStringList &row) {
                                   return row.at(unknown) == QLatin1String("true");
                               }),
                 1);
    }

    void thePageIsTextAndNothingElse_data() { threeRecords(); }
    void thePageIsTextAndNothingElse()
    {
        QFETCH(int, which);
        const ReviewRecord record = recordFor(which);
        const QByteArray html = recordAsHtml(record);
        QString problem;
        const std::vector<Element> page = readPage(html, &problem);
        QVERIFY2(!page.empty(), qPrintable(problem));
        QVERIFY(html.startsWith("<!DOCTYPE html>"));
        const QSet<QString> known{
            QStringLiteral("html"),       QStringLiteral("head"),    QStringLiteral("meta"),
            QStringLiteral("title"),      QStringLiteral("style"),   QStringLiteral("body"),
            QStringLiteral("a"),          QStringLiteral("div"),     QStringLiteral("header"),
            QStringLiteral("p"),          QStringLiteral("h1"),      QStringLiteral("h2"),
            QStringLiteral("h3"),         QStringLiteral("h4"),      QStringLiteral("h5"),
            QStringLiteral("bdi"),        QStringLiteral("dl"),      QStringLiteral("dt"),
            QStringLiteral("dd"),         QStringLiteral("code"),    QStringLiteral("ul"),
            QStringLiteral("ol"),         QStringLiteral("li"),      QStringLiteral("strong"),
            QStringLiteral("nav"),        QStringLiteral("main"),    QStringLiteral("section"),
            QStringLiteral("table"),      QStringLiteral("caption"), QStringLiteral("thead"),
            QStringLiteral("tbody"),      QStringLiteral("tr"),      QStringLiteral("th"),
            QStringLiteral("td"),         QStringLiteral("span"),    QStringLiteral("figure"),
            QStringLiteral("figcaption"), QStringLiteral("svg"),     QStringLiteral("desc"),
            QStringLiteral("line"),       QStringLiteral("rect"),    QStringLiteral("text"),
            QStringLiteral("article"),    QStringLiteral("footer")};
        QSet<QString> ids;
        QStringList targets;
        QString policy;
        QString style;
        for (const Element &element : page) {
            QVERIFY2(known.contains(element.name), qPrintable(element.name));
            for (const QXmlStreamAttribute &attribute : element.attributes) {
                const QString key = attribute.qualifiedName().toString();
                QVERIFY2(!key.startsWith(QLatin1String("on")) && key != QLatin1String("src")
                             && key != QLatin1String("style"),
                         qPrintable(key));
                if (key == QLatin1String("href")) {
                    QVERIFY(attribute.value().startsWith(QLatin1Char('#')));
                    targets << attribute.value().mid(1).toString();
                }
                if (key == QLatin1String("id")) {
                    QVERIFY2(!ids.contains(attribute.value().toString()),
                             qPrintable(attribute.value().toString()));
                    ids.insert(attribute.value().toString());
                }
                if (key == QLatin1String("aria-labelledby"))
                    targets << attribute.value().toString().split(QLatin1Char(' '));
            }
            if (element.attribute("http-equiv") == QLatin1String("Content-Security-Policy"))
                policy = element.attribute("content");
            if (element.name == QLatin1String("style"))
                style = element.text;
            if (element.name == QLatin1String("th"))
                QVERIFY(!element.attribute("scope").isEmpty());
            if (element.name == QLatin1String("svg"))
                QCOMPARE(element.attribute("role"), QStringLiteral("img"));
        }
        for (const QString &target : std::as_const(targets))
            QVERIFY2(ids.contains(target), qPrintable(target));
        QCOMPARE(page.front().attribute("lang"), QStringLiteral("en"));
        QCOMPARE(page.front().attribute("dir"), QStringLiteral("ltr"));
        // A browser takes the style's bytes as they stand.
        const qsizetype from = html.indexOf("<style>") + 7;
        const QByteArray bytes = html.mid(from, html.indexOf("</style>") - from);
        QCOMPARE(QString::fromUtf8(bytes), style);
        QCOMPARE(policy,
                 QStringLiteral("default-src 'none'; style-src 'sha256-%1'; base-uri 'none'; "
                                "form-action 'none'")
                     .arg(QString::fromLatin1(
                         QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toBase64())));
        QVERIFY(!html.contains("<script") && !html.contains("<img") && !html.contains("<b>"));
        QVERIFY(!html.contains("\xE2\x80\xAE"));
        // An element without an end tag is one to a browser too.
        static const QRegularExpression alone(QStringLiteral("<([a-z0-9]+)[^<>]*/>"));
        auto match = alone.globalMatch(QString::fromUtf8(html));
        while (match.hasNext()) {
            const QString name = match.next().captured(1);
            QVERIFY2((QSet<QString>{QStringLiteral("meta"), QStringLiteral("line"),
                                    QStringLiteral("rect")}
                          .contains(name)),
                     qPrintable(name));
        }
    }

    void thePageShowsEveryFindingAsItIs_data() { threeRecords(); }
    void thePageShowsEveryFindingAsItIs()
    {
        QFETCH(int, which);
        const ReviewRecord record = recordFor(which);
        const std::vector<Element> page = readPage(recordAsHtml(record));
        const ReportFacts facts = reportFacts(record);
        std::vector<int> order;
        for (const ReportGroup &group : facts.groups)
            order.insert(order.end(), group.findings.begin(), group.findings.end());
        QCOMPARE(order.size(), record.findings.size());
        size_t at = 0;
        for (size_t i = 0; i < page.size(); ++i) {
            if (page[i].name != QLatin1String("article"))
                continue;
            const RecordedFinding &finding = record.findings[static_cast<size_t>(order.at(at++))];
            QVERIFY(page[i].classes().contains(severityId(finding.severity)));
            QStringList texts;
            for (size_t inner = i + 1;
                 inner < page.size() && page[inner].name != QLatin1String("article"); ++inner)
                texts << page[inner].text;
            QVERIFY(texts.contains(shownText(finding.subject)));
            QVERIFY(texts.contains(shownText(finding.reason)));
            QVERIFY(texts.contains(shownText(finding.key)));
            if (finding.decision) {
                QVERIFY(texts.contains(shownText(finding.decision->by)));
                if (!finding.decision->reason.isEmpty())
                    QVERIFY(texts.contains(shownText(finding.decision->reason)));
                QVERIFY(!texts.filter(decisionTitle(finding.decision->kind)).isEmpty());
            }
        }
        QCOMPARE(at, record.findings.size());
    }

    void theNumbersAreTheSameEverywhere_data() { threeRecords(); }
    void theNumbersAreTheSameEverywhere()
    {
        QFETCH(int, which);
        const ReviewRecord record = recordFor(which);
        const Result<ReviewRecord> read = reviewRecordFromJson(reviewRecordAsJson(record));
        QVERIFY(read.ok());
        const ReportFacts facts = reportFacts(record);
        const QList<QStringList> rows = readCsv(recordAsCsv(record));
        const QByteArray sarif = recordAsSarif(record);
        const std::vector<Element> page = readPage(recordAsHtml(record));
        for (const Severity severity : allSeverities) {
            const int found = read->countOf(severity);
            QCOMPARE(facts.tally(severity).found, found);
            const QString id = severityId(severity);
            QCOMPARE(std::count_if(rows.begin() + 1, rows.end(),
                                   [&id](const QStringList &row) { return row.at(1) == id; }),
                     found);
            QCOMPARE(sarif.count(QByteArray("\"severity\": \"" + id.toLatin1() + '"')), found);
            QCOMPARE(std::count_if(page.begin(), page.end(),
                                   [&id](const Element &element) {
                                       return element.name == QLatin1String("article")
                                           && element.classes().contains(id);
                                   }),
                     found);
        }
        int open = 0;
        for (const SeverityTally &tally : facts.bySeverity)
            open += tally.open;
        QCOMPARE(open, read->undecided());
        int onTheTimeline = 0;
        for (const TimelineBar &bar : facts.timeline)
            onTheTimeline += bar.total();
        QCOMPARE(onTheTimeline, static_cast<int>(read->expiries.size()));
    }

    void tokensWhoseExpiryIsNotKnownAreCounted()
    {
        ReviewRecord record = demoRecord();
        QVERIFY(!recordAsHtml(record).contains("Expiry not known"));
        const size_t months = timelineTable(reportFacts(record)).rows.size();
        // They live, and the list of expiries lacks them.
        record.liveTokens += 87;
        QCOMPARE(reportFacts(record).unknownExpiries, 87);
        QVERIFY(recordAsHtml(record).contains("Expiry not known: 87 token"));
        const ReportTable table = timelineTable(reportFacts(record));
        QCOMPARE(table.rows.size(), months + 1);
        QCOMPARE(table.rows.back().size(), table.titles.size());
        QCOMPARE(table.rows.back().constFirst(), QStringLiteral("Not known"));
        QCOMPARE(table.rows.back().constLast(), QStringLiteral("87"));
    }

    void whatIsDecidedAndNotDoneIsListed()
    {
        ReviewRecord record = demoRecord();
        QSet<QString> expected;
        for (const RecordedFinding &finding : record.findings) {
            if (!finding.decision)
                continue;
            const DecisionKind kind = finding.decision->kind;
            const bool isWork = kind == DecisionKind::Rotate || kind == DecisionKind::Revoke
                || kind == DecisionKind::Delete;
            const bool isRevoked = finding.stateAfter == QLatin1String("revoked");
            if (isWork && (!isRevoked || kind == DecisionKind::Delete))
                expected.insert(finding.key);
        }
        QVERIFY(expected.size() > 10);
        const ReportFacts facts = reportFacts(record);
        QCOMPARE(facts.outstanding.size(), static_cast<size_t>(expected.size()));
        for (const int index : facts.outstanding)
            QVERIFY(expected.contains(record.findings[static_cast<size_t>(index)].key));
        const ReportTable table = outstandingTable(record, facts);
        QCOMPARE(table.rows.size(), facts.outstanding.size());
        for (size_t i = 0; i < table.rows.size(); ++i) {
            const RecordedFinding &finding =
                record.findings[static_cast<size_t>(facts.outstanding[i])];
            QVERIFY(table.rows[i].contains(shownText(finding.title)));
            QVERIFY(table.rows[i].contains(decisionTitle(finding.decision->kind)));
        }
        QVERIFY(summaryWords(record, facts).contains(QLatin1String("not carried out yet")));
        const std::vector<Element> page = readPage(recordAsHtml(record));
        QCOMPARE(std::count_if(page.begin(), page.end(),
                               [&table](const Element &element) {
                                   return element.name == QLatin1String("caption")
                                       && element.text == table.caption;
                               }),
                 1);
        const QList<QStringList> rows = readCsv(recordAsCsv(record));
        const qsizetype outstanding = rows.first().indexOf(QStringLiteral("outstanding"));
        QVERIFY(outstanding >= 0);
        const QJsonArray findings = QJsonDocument::fromJson(reviewRecordAsJson(record))
                                        .object()
                                        .value(QLatin1String("findings"))
                                        .toArray();
        for (qsizetype i = 0; i < findings.size(); ++i) {
            const QJsonObject finding = findings.at(i).toObject();
            const bool isExpected =
                expected.contains(finding.value(QLatin1String("key")).toString());
            QCOMPARE(finding.value(QLatin1String("outstanding")).toBool(), isExpected);
            QCOMPARE(rows.at(i + 1).at(outstanding) == QLatin1String("true"), isExpected);
        }
        // What is not found any more is done where it is about no single token.
        RecordedFinding account;
        account.decision.emplace().kind = DecisionKind::Delete;
        QVERIFY(account.isOutstanding());
        account.isResolved = true;
        QVERIFY(!account.isOutstanding());
        // Very many are in the data alone.
        record.findings.assign(300, record.findings[static_cast<size_t>(facts.outstanding[0])]);
        const ReportTable many = outstandingTable(record, reportFacts(record));
        QVERIFY(many.rows.size() < 300);
        QVERIFY(many.rows.back().at(1).contains(QLatin1String("review.json")));
    }

    void largeNumbersAreGrouped()
    {
        ReviewRecord record = recordFor(2);
        RecordedFinding finding;
        finding.key = QStringLiteral("unused/token:1");
        finding.rule = QStringLiteral("unused");
        finding.severity = Severity::High;
        record.findings.assign(2323, finding);
        record.tokens = 12345;
        const std::vector<Element> page = readPage(recordAsHtml(record));
        const auto says = [&page](const char *name, const char *text) {
            return std::any_of(page.begin(), page.end(), [&](const Element &element) {
                return element.name == QLatin1String(name) && element.text == QLatin1String(text);
            });
        };
        QVERIFY(says("strong", "2,323"));
        QVERIFY(says("h3", "High (2,323)"));
        QCOMPARE(severityTable(reportFacts(record)).rows.at(1).at(1), QStringLiteral("2,323"));
        QVERIFY(says("bdi", "12,345"));
    }

    void digitsAreThoseOfTheProgram()
    {
        struct Arabic final : QTranslator {
            [[nodiscard]] bool isEmpty() const override { return false; }
            [[nodiscard]] QString translate(const char *, const char *source, const char *,
                                            int) const override
            {
                return qstrcmp(source, "en") == 0 ? QStringLiteral("ar") : QString();
            }
        };
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates));
        Arabic translator;
        QCoreApplication::installTranslator(&translator);
        const QString language = reportLanguage();
        const QString count = countText(197);
        const QString day = longDay(sampleNow, demoRecord());
        QCoreApplication::removeTranslator(&translator);
        QLocale::setDefault(before);
        QCOMPARE(language, QStringLiteral("ar"));
        QCOMPARE(count, QStringLiteral("197"));
        QVERIFY2(day.startsWith(QLatin1String("18 ")) && day.endsWith(QLatin1String(" 2026")),
                 qPrintable(day));
    }

    void thePolicyIsCalledAsTheWindowCallsIt()
    {
        struct Other final : QTranslator {
            [[nodiscard]] bool isEmpty() const override { return false; }
            [[nodiscard]] QString translate(const char *, const char *source, const char *,
                                            int) const override
            {
                return qstrcmp(source, "Tokendesk default") == 0 ? QStringLiteral("Vorgabe")
                                                                 : QString();
            }
        };
        Other translator;
        QCoreApplication::installTranslator(&translator);
        const ReviewRecord record = demoRecord();
        const QString first = titleFacts(record).back().value;
        const QString second = policyFacts(record).front().value;
        QCoreApplication::removeTranslator(&translator);
        QCOMPARE(first, QStringLiteral("Vorgabe"));
        QCOMPARE(second, QStringLiteral("Vorgabe"));
    }

    void textThatNothingCanHoldIsMadeVisible()
    {
        QCOMPARE(shownText(QString(QChar(0xD800)) + QStringLiteral("x")),
                 QString(QChar(0xFFFD)) + QLatin1Char('x'));
        QCOMPARE(shownText(QString(QChar(0xFFFE))), QString(QChar(0xFFFD)));
        QCOMPARE(shownText(QString::fromUcs4(U"\U0001FFFE")), QString(QChar(0xFFFD)));
        QCOMPARE(shownText(QStringLiteral("🔥")), QStringLiteral("🔥"));
    }
};

QTEST_GUILESS_MAIN(TestRecordFormats)
#include "testrecordformats.moc"
