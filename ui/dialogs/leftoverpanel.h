// Tokens whose value nobody ever got: of an earlier run, or by an answer that was lost.
#pragma once

#include "ui/dialogs/dialogcontext.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QPushButton;

namespace tokendesk {

/// Of the button that revokes such a token and opens the form for another.
[[nodiscard]] QString makeAnotherWords();
/// Revokes it and writes down that nobody needs its value. An error: it was not revoked, or nobody
/// knows. Where the list shows that it needs no revoking, the handover stays open: that list may be
/// late, and the next one settles it (Changes::settleLeftovers()).
QCoro::Task<Result<void>> revokeLeftover(Changes *changes, OpenHandover leftover);

/// Stands above the pages, one token at a time; hidden when there is none. Call look() after the
/// first load; from then on it looks again after each, and when an answer was lost.
class LeftoverPanel final : public QWidget {
    Q_OBJECT
public:
    explicit LeftoverPanel(DialogContext context, QWidget *parent = nullptr);

    /// Reads the journal and the list; shows what is open.
    QCoro::Task<> look();
    [[nodiscard]] int count() const { return static_cast<int>(m_open.size()); }

private:
    void follow();
    void refresh(const QString &trouble = {});
    void remove(ChangeId change);
    enum class Choice { Revoke, RevokeAndMakeAnother, Keep };
    QCoro::Task<> settle(Choice choice);

    DialogContext m_context;
    QList<OpenHandover> m_open;
    QSet<ChangeId> m_settled; ///< since the last look() began: it may have read otherwise
    int m_look = 0;
    bool m_follows = false;
    QLabel *m_text;
    QPushButton *m_another;
    QPushButton *m_revoke;
    QPushButton *m_keep;
};

} // namespace tokendesk
