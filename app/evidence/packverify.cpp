#include "evidence/packverify.h"

#include "domain/review/findingwords.h"
#include "evidence/evidencetext.h"
#include "evidence/packmanifest.h"
#include "evidence/plainfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <optional>
#include <vector>

namespace tokendesk {

namespace {

struct PackVerifyWords {
    Q_DECLARE_TR_FUNCTIONS(EvidencePack)
};

constexpr qint64 manifestBytesAtMost = 1024 * 1024;
/// Of a file that is read piece by piece; far above the report of 257,000 findings.
constexpr qint64 fileBytesAtMost = qint64(4) * 1024 * 1024 * 1024;
constexpr qint64 packedPolicyAtMost = qint64(16) * 1024 * 1024;
constexpr size_t filesAtMost = 100;

/// No way out of the folder, nothing hidden, nothing that looks like another name.
bool isPlainName(const QString &name)
{
    constexpr qsizetype charactersAtMost = 100;
    return !name.isEmpty() && name.size() <= charactersAtMost && !name.startsWith(QLatin1Char('.'))
        && std::all_of(name.begin(), name.end(), [](QChar character) {
               const char16_t code = character.unicode();
               return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z')
                   || (code >= u'0' && code <= u'9') || code == u'.' || code == u'-'
                   || code == u'_';
           });
}

/// One check; ends with run().
class Verification {
public:
    Verification(const QString &path, const QString &previousPath)
        : m_previousPath(previousPath)
    {
        m_check.folder = folderOf(path);
    }

    [[nodiscard]] PackCheck run()
    {
        const std::optional<QByteArray> json =
            read(m_check.folder, manifestName(), manifestBytesAtMost);
        if (!json)
            return m_check;
        m_check.manifestSha256 = sha256Hex(*json);
        const Result<PackManifest> manifest = manifestFromJson(*json);
        if (!manifest.ok()) {
            complain(manifest.error().message);
            return m_check;
        }
        m_manifest = manifest.value();
        m_check.connectionName = m_manifest.connectionName;
        m_check.program = m_manifest.program;
        m_check.createdAtMs = m_manifest.createdAtMs;
        m_check.files = static_cast<int>(m_manifest.files.size());
        m_check.previous = m_manifest.previous;
        if (!hasItsOwnHash(*json))
            complain(PackVerifyWords::tr("%1 was altered: its own hash does not fit")
                         .arg(manifestName()));
        else if (manifestAsJson(m_manifest) != *json)
            complain(PackVerifyWords::tr("%1 is not written as this program writes it")
                         .arg(manifestName()));
        checkFiles();
        checkFolder();
        checkContents();
        m_check.areFilesIntact = m_check.isIntact();
        checkChain();
        return m_check;
    }

private:
    static QString folderOf(const QString &path)
    {
        const QFileInfo info(path);
        return info.isDir() ? info.absoluteFilePath() : info.absolutePath();
    }

    void complain(const QString &problem)
    {
        if (m_check.problems.size() < PackCheck::problemsAtMost
            && !m_check.problems.contains(problem))
            m_check.problems << problem;
    }

    /// False, with a complaint, unless it is a plain file of at most that size.
    [[nodiscard]] bool open(QFile &file, const QString &folder, const QString &name,
                            qint64 bytesAtMost)
    {
        const Result<void> opened = openPlainFile(file, QDir(folder).filePath(name));
        if (!opened.ok())
            complain(opened.error().message);
        else if (file.size() > bytesAtMost)
            complain(PackVerifyWords::tr("%1 is too large to be read: %2 bytes")
                         .arg(name, QString::number(file.size())));
        return opened.ok() && file.size() <= bytesAtMost;
    }

    /// Nothing, with a complaint, as open().
    [[nodiscard]] std::optional<QByteArray> read(const QString &folder, const QString &name,
                                                 qint64 bytesAtMost)
    {
        QFile file;
        return open(file, folder, name, bytesAtMost) ? std::optional(file.read(bytesAtMost))
                                                     : std::nullopt;
    }

    void checkFiles()
    {
        if (m_manifest.files.size() > filesAtMost) {
            complain(
                PackVerifyWords::tr("%1 lists more files than a pack has").arg(manifestName()));
            return;
        }
        for (const PackFile &listed : m_manifest.files) {
            if (!isPlainName(listed.name) || listed.name == manifestName()) {
                complain(PackVerifyWords::tr("%1 lists “%2”, which is no name of a pack's file")
                             .arg(manifestName(), shownText(listed.name)));
                continue;
            }
            if (m_listed.contains(listed.name)) {
                complain(PackVerifyWords::tr("%1 lists %2 twice").arg(manifestName(), listed.name));
                continue;
            }
            m_listed.insert(listed.name);
            checkFile(listed);
        }
        const QStringList needed = packFileNames();
        for (const QString &name : needed) {
            if (!m_listed.contains(name))
                complain(PackVerifyWords::tr("%1 does not list %2").arg(manifestName(), name));
        }
    }

    void checkFile(const PackFile &listed)
    {
        QFile file;
        if (!open(file, m_check.folder, listed.name, fileBytesAtMost))
            return;
        if (file.size() != listed.size) {
            complain(
                PackVerifyWords::tr("%1 was altered: it has %2 bytes, and had %3")
                    .arg(listed.name, QString::number(file.size()), QString::number(listed.size)));
            return;
        }
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!hash.addData(&file) || QString::fromLatin1(hash.result().toHex()) != listed.sha256)
            complain(PackVerifyWords::tr("%1 was altered: its hash does not fit").arg(listed.name));
    }

    void checkFolder()
    {
        const QStringList found =
            QDir(m_check.folder)
                .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        for (const QString &name : found) {
            if (name != manifestName() && !m_listed.contains(name))
                complain(PackVerifyWords::tr("%1 was added: the manifest does not list it")
                             .arg(shownText(name)));
        }
    }

    void compare(const QString &name, const std::optional<PackNumbers> &numbers,
                 const PackNumbers &expected)
    {
        if (!numbers) {
            complain(PackVerifyWords::tr("%1 cannot be read as what it should be").arg(name));
        } else if (*numbers != expected) {
            //: %2: the numbers that differ, such as "Critical: 12, not 11; High: 3, not 4"
            complain(PackVerifyWords::tr("%1 does not agree with review.json: %2")
                         .arg(name, differences(*numbers, expected)));
        }
    }

    static QString differences(const PackNumbers &numbers, const PackNumbers &expected)
    {
        QStringList words;
        const auto look = [&words](const QString &what, int found, int wanted) {
            //: "Critical: 12, not 11"
            if (found != wanted)
                words << PackVerifyWords::tr("%1: %2, not %3")
                             .arg(what, QString::number(found), QString::number(wanted));
        };
        for (size_t i = severityCount; i-- > 0;)
            look(severityWords(static_cast<Severity>(i)), numbers.bySeverity[i],
                 expected.bySeverity[i]);
        look(PackVerifyWords::tr("Decisions"), numbers.decided, expected.decided);
        return words.join(QLatin1String("; "));
    }

    /// False: the manifest does not list it, or there was a complaint.
    [[nodiscard]] bool openListed(QFile &file, const char *name)
    {
        const QString listed = QLatin1String(name);
        return m_listed.contains(listed) && open(file, m_check.folder, listed, fileBytesAtMost);
    }

    /// Hashes say that nothing changed; these say that the files tell the same. Of a large review
    /// each file has hundreds of megabytes: no more than a row of it is held.
    void checkContents()
    {
        QFile json;
        if (!openListed(json, "review.json"))
            return;
        PackNumbers expected;
        std::vector<RecordedExpiry> expiries;
        Result<ReviewRecord> record = readReviewRecord(
            json,
            {[&expected](const RecordedFinding &finding) { expected.add(finding); },
             [&expiries](const RecordedExpiry &expiry) {
                 expiries.push_back({expiry.tokenId, {}, {}, expiry.expires});
             }});
        if (!record.ok()) {
            complain(QStringLiteral("review.json: ") + record.error().message);
            return;
        }
        record->expiries = std::move(expiries);
        compare(manifestName(), m_manifest.numbers, expected);
        if (QFile csv; openListed(csv, "findings.csv"))
            compare(QStringLiteral("findings.csv"), numbersOfCsv(csv), expected);
        if (QFile sarif; openListed(sarif, "findings.sarif"))
            compare(QStringLiteral("findings.sarif"), numbersOfSarif(sarif), expected);
        checkExpiries(record.value());
        if (m_manifest.connectionId != record->connectionId
            || m_manifest.startedAtMs != record->startedAtMs
            || m_manifest.finishedAtMs != record->finishedAtMs
            || m_manifest.judgedAtMs != record->judgedAtMs)
            complain(PackVerifyWords::tr("%1 and review.json are not of the same review")
                         .arg(manifestName()));
        checkPolicy(record.value());
    }

    void checkExpiries(const ReviewRecord &record)
    {
        const int events = comingExpiries(record);
        if (QFile calendar; openListed(calendar, "expiries.ics")) {
            const int found = eventsOfCalendar(calendar);
            if (found != events)
                complain(PackVerifyWords::tr(
                             "expiries.ics has %1 events; review.json has %2 coming expiries")
                             .arg(found)
                             .arg(events));
        }
        if (m_manifest.comingExpiries != events)
            complain(
                PackVerifyWords::tr("%1 does not agree with review.json about the coming expiries")
                    .arg(manifestName()));
    }

    void checkPolicy(const ReviewRecord &record)
    {
        const QString name = QStringLiteral("policy.json");
        const std::optional<QByteArray> policy =
            m_listed.contains(name) ? read(m_check.folder, name, packedPolicyAtMost) : std::nullopt;
        if (!policy)
            return;
        // Its spaces do not count, as policyHash() has it.
        const QByteArray compact = QJsonDocument::fromJson(*policy).toJson(QJsonDocument::Compact);
        if (sha256Hex(compact) != record.policy.sha256 || *policy != record.policy.json.toUtf8()
            || record.policy.sha256 != m_manifest.policySha256)
            complain(PackVerifyWords::tr("policy.json is not the policy that the review names"));
    }

    void checkChain()
    {
        if (m_previousPath.isEmpty())
            return;
        const QString folder = folderOf(m_previousPath);
        const qsizetype before = m_check.problems.size();
        const std::optional<QByteArray> json = read(folder, manifestName(), manifestBytesAtMost);
        if (!json) {
            if (m_check.problems.size() > before)
                m_check.problems.last().prepend(PackVerifyWords::tr("The previous pack: "));
            return;
        }
        const Result<PackManifest> previous = manifestFromJson(*json);
        const bool isWhole = previous.ok() && hasItsOwnHash(*json);
        const bool isNamed = m_manifest.previous == sha256Hex(*json);
        if (isWhole && !isNamed && previous->connectionId != m_manifest.connectionId) {
            m_check.otherChain =
                PackVerifyWords::tr(
                    "The previous pack is of the connection “%1” (%2), and this one of “%3” "
                    "(%4): each connection has a chain of its own, and this one's was not "
                    "checked")
                    .arg(shownText(previous->connectionName), shownText(previous->address),
                         shownText(m_manifest.connectionName), shownText(m_manifest.address));
            return;
        }
        m_check.isChainChecked = true;
        if (!isWhole)
            complain(PackVerifyWords::tr("The previous pack's %1 was altered").arg(manifestName()));
        if (m_manifest.previous.isEmpty())
            complain(
                PackVerifyWords::tr("The chain is broken: this pack says that it is the first"));
        else if (!isNamed)
            complain(PackVerifyWords::tr(
                         "The chain is broken: this pack was not made after that one, or "
                         "that one's %1 was altered")
                         .arg(manifestName()));
        if (previous.ok() && previous->connectionId != m_manifest.connectionId)
            complain(PackVerifyWords::tr("The previous pack is of another connection, %1")
                         .arg(shownText(previous->connectionName)));
    }

    QString m_previousPath;
    PackCheck m_check;
    PackManifest m_manifest;
    QSet<QString> m_listed;
};

} // namespace

PackCheck verifyPack(const QString &path, const QString &previousPath)
{
    Verification verification(path, previousPath);
    return verification.run();
}

QString chainVerdict(const PackCheck &check)
{
    if (check.isIntact() || !check.areFilesIntact)
        return {};
    return check.isChainChecked
        ? PackVerifyWords::tr("Its files are as they were written; it does not follow that pack")
        : PackVerifyWords::tr(
            "Its files are as they were written; the pack before it could not be read");
}

} // namespace tokendesk
