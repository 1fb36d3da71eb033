// What a crash, or the end of the program, interrupted: a line above the page that offers it again.
#pragma once

#include "ui/dialogs/dialogcontext.h"
#include "ui/widgets/banner.h"

namespace tokendesk {

/// One at a time, containments first. What is offered stays open in the store until it has ended
/// or is left.
class InterruptedBanner final : public Banner {
    Q_OBJECT
public:
    explicit InterruptedBanner(DialogContext context, QWidget *parent = nullptr);

    /// Call once after the first load.
    QCoro::Task<> look();

Q_SIGNALS:
    void failed(const QString &problem);

private:
    [[nodiscard]] bool offerContainment(const RunRecord &run);
    void offerPlan(const RunRecord &run, const TokenPlan &plan);
    void follow(QWidget *dialog);
    void showOffer(BannerTone tone, const QString &text);
    void addOffer(const QString &text, const char *name, std::function<void()> action);
    void addLeave(const RunRecord &run);
    QCoro::Task<> leave(RunRecord run);

    DialogContext m_context;
};

} // namespace tokendesk
