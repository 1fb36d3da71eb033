// What a crash, or the end of the program, interrupted: a line above the page that offers it again.
#pragma once

#include "ui/dialogs/dialogcontext.h"
#include "ui/widgets/banner.h"
#include "workflows/containmentrecord.h"

#include <QSet>
#include <QStringList>

#include <optional>

namespace tokendesk {

/// One at a time, containments and the newest first; with several it says so, and goes from each to
/// the next. What is offered stays open in the store until it has ended or is left.
class InterruptedBanner final : public Banner {
    Q_OBJECT
public:
    explicit InterruptedBanner(DialogContext context, QWidget *parent = nullptr);

    /// Call once at the start, and after the first load, when more can be done. `step`: so many
    /// behind the one that is shown.
    QCoro::Task<> look(int step = 0);
    /// What was closed there stays so here, also where a look was faster than this.
    void takeOver(const InterruptedBanner &old);

Q_SIGNALS:
    void failed(const QString &problem);

private:
    void lookAgain() { look(); }
    /// What is left of the containment that it tells of is another than it says.
    [[nodiscard]] bool isLeftAnother() const;
    /// Whether a dialog is at it, so that it is not interrupted; when that goes, it looks again.
    bool followsDialogOf(const RunRecord &run);
    void offerContainment(const RunRecord &run, const QString &which);
    void offerPlan(const RunRecord &run, const Result<TokenPlan> &plan, const QString &which);
    void follow(const QWidget *dialog);
    void showOffer(BannerTone tone, const QString &text, const QString &reason,
                   const QString &which);
    /// `reason`: why it cannot be chosen; empty: it can.
    void addOffer(const QString &text, const char *name, const QString &reason,
                  std::function<void()> action);
    /// Where the one of this name had the keyboard, that has it again: of the same run, or "Next".
    void nameOffer(QToolButton *button, const char *name) const;
    /// Leave it, and the next one where there is one.
    void addRest(const RunRecord &run, const QString &which);
    QCoro::Task<> leave(QString id);
    QCoro::Task<Result<void>> closeRun(QString id);

    DialogContext m_context;
    QString m_shown; ///< the id of the run that is offered
    QString m_first; ///< of one that comes first once its dialog is closed; empty: none does
    std::optional<ContainmentRun> m_containment; ///< the same, if it is one
    QString m_words; ///< what is told of it
    QStringList m_open; ///< the ids of all that can be gone to
    QSet<QString> m_dismissed; ///< ids; they are offered at the next start
    QString m_focused; ///< the button that had the keyboard
    quint64 m_looks = 0; ///< so many times it was looked; late answers are dropped
    bool m_isRefused = false; ///< when it last looked, the credential was
};

} // namespace tokendesk
