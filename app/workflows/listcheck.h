// Whether the server's list bears out what the server has answered.
#pragma once

#include "store/changerecord.h"
#include "workflows/session.h"

#include <QHash>
#include <QPointer>
#include <QSet>

namespace tokendesk {

/// GUI thread. Looks, at the first list that was asked for after a change was answered as done,
/// whether it shows it: some servers apply late, some answer and do nothing. What stayed unclear is
/// looked for too. `session` must outlive this object or is gone for good.
class ListCheck final : public QObject {
    Q_OBJECT
public:
    explicit ListCheck(Session &session, QObject *parent = nullptr);

Q_SIGNALS:
    /// The list shows these as they were before. Once for each change.
    void contradicted(const QStringList &names);
    /// The list does not show these so far, by targetKey(), and nobody has known what became of
    /// them. Once for each change.
    void notShown(const QSet<qint64> &keys);
    /// A later list shows what contradicted() was about, or what was unclear.
    void borneOut(const QStringList &names);

private:
    struct Answered {
        ChangeIntent intent;
        bool waitsForNext = false; ///< the list under way may have been asked for before it
        bool isTold = false; ///< of what is unclear
        bool isUnclear = false; ///< it was not answered
        ChangeId change = 0;
        bool isToldNotShown = false;
    };
    void take(const ChangeRecord &record);
    /// A change of it is still under way.
    [[nodiscard]] bool isHeld(const ChangeIntent &intent) const;
    void look();

    QPointer<Session> m_session;
    QHash<qint64, Answered> m_answered;
    QHash<qint64, ChangeIntent> m_told; ///< by contradicted(), and not borne out since
};

} // namespace tokendesk
