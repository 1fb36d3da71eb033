// A person's own policies: a JSON file for each, in a folder of theirs.
#pragma once

#include "domain/review/policy.h"
#include "store/serialexecutor.h"

#include <QCoroTask>
#include <QList>
#include <QObject>

#include <optional>

namespace tokendesk {

struct OwnPolicy {
    Policy policy;
    QString path;
};

/// A file in the folder that is no policy; the error names its line and key.
struct BadPolicyFile {
    QString path;
    Error error;
};

struct PolicyFolder {
    QList<OwnPolicy> policies; ///< in the order of their names; no two have one id
    QList<BadPolicyFile> bad;
};

/// GUI thread; files are read and written on a thread of its own, in order. A file is written whole
/// or not at all, for its owner only.
class OwnPolicies final : public QObject {
    Q_OBJECT
public:
    /// The folder need not be there.
    explicit OwnPolicies(QString folder, QObject *parent = nullptr);

    /// Reads the folder again.
    QCoro::Task<> load();
    /// Before, nothing is known of the folder.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] const PolicyFolder &found() const { return m_found; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// Shipped or own; nothing: there is none of this id.
    [[nodiscard]] std::optional<Policy> find(const QString &id) const;
    /// Made from the name; nobody has it, also no file that could not be read and none of
    /// `besides`.
    [[nodiscard]] QString freeId(const QString &name, const QStringList &besides = {}) const;

    /// Adds it or replaces the one with its id, which must not be that of a shipped one.
    QCoro::Task<Result<void>> save(Policy policy);
    QCoro::Task<Result<void>> remove(QString id);

    /// From anywhere. Its id may be taken.
    QCoro::Task<Result<Policy>> readFile(QString path);
    QCoro::Task<Result<void>> writeFile(QString path, Policy policy);

Q_SIGNALS:
    /// What was found is new, or found() for the first time.
    void changed();

private:
    struct Outcome;
    void adopt(PolicyFolder folder);

    QString m_folder;
    PolicyFolder m_found;
    bool m_isLoaded = false;
    SerialExecutor m_executor;
};

} // namespace tokendesk
