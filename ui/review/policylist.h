// The policies to choose from: those of the program, one's own, and files that are none.
#pragma once

#include "workflows/ownpolicies.h"

#include <QHash>
#include <QListWidget>

namespace tokendesk {

/// Its own filling emits nothing.
class PolicyList final : public QListWidget {
    Q_OBJECT
public:
    explicit PolicyList(QWidget *parent = nullptr);

    /// Its name, or that it has none.
    [[nodiscard]] static QString shownName(const Policy &policy);

    /// `drafts`: by id, what is changed and not saved. `usedId`: by which the review judges.
    void fill(const OwnPolicies &policies, const QHash<QString, Policy> &drafts,
              const QString &usedId);
    /// This one, or the first when it is not there; its key: an id, or the path of a bad file.
    QString choose(const QString &key);
    /// What the present one is called now.
    void rename(const Policy &policy, bool isDraft, bool isUsed);

private:
    void addHeading(const QString &text, bool isStrong = true);
    QListWidgetItem *addItem(const QString &key, const QString &text, const QString &name);
    /// Whole for assistive tools, and as much of it as there is room for.
    void setName(QListWidgetItem &item, const Policy &policy, bool isDraft, bool isUsed);
    [[nodiscard]] static QString textOf(const QString &name, bool isDraft, bool isUsed);
};

} // namespace tokendesk
