// What an open connection tells below its pages: news, problems, and what waits for somebody.
#pragma once

#include "ui/appcontext.h"
#include "ui/dialogs/dialogcontext.h"
#include "ui/window/openconnection.h"

#include <QObject>

#include <functional>

namespace tokendesk {

class Banner;
class ChangeBanner;
class CredentialNotice;
class InterruptedBanner;
class LeftoverPanel;
class LoadNotices;
class Page;
class Pages;
struct TokenClaims;

/// GUI thread. It belongs to the widget whose children its banners are, and goes before the
/// connection does.
class ConnectionNews final : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    ConnectionNews(OpenConnection &open, AppContext &context, const DialogContext &dialogs,
                   QWidget *parent);
    ~ConnectionNews() override;

    /// Once; from here on it is told. `pages`: where what is told of can be shown; they may go
    /// before this does, when nothing is told any more.
    void begin(Pages &pages);
    /// The banners, no more at once than leave the pages their room. Once.
    [[nodiscard]] QWidget *stack() const;
    /// The report of what was done, which can undo it.
    [[nodiscard]] ChangeBanner &changes() const { return *m_changes; }

    /// Once, when it is new: what `old` says, in the words of today.
    void takeOver(const ConnectionNews &old);
    /// What comes up soon, with a button that shows it. `read`: it was closed without that.
    void showNotice(const QString &text, const QString &showWords, std::function<void()> show,
                    std::function<void()> read);
    /// Other words for the same: nobody is told anew.
    void rewordNotice(const QString &text);
    void hideNotice();
    void announce(const QString &text, bool danger);
    /// That rotations of these have begun.
    void tellRotating(const QStringList &names);
    /// That a token's value was given where something is searched, and whose it is.
    void tellValue(const TokenClaims &claims);
    /// The window has come to the front: what is shown has been seen.
    void remember();

Q_SIGNALS:
    /// With another credential.
    void renewWanted();
    /// Of the connection.
    void editWanted();
    /// The deployment may be there now.
    void connectionWanted(const QUrl &origin);
    /// What goes on of the rotations is known now.
    void rotationsLoaded();

private:
    void followHistory();
    /// After a load: what waits for somebody.
    void look();
    QCoro::Task<> loadRotations();
    void showDueRotations();
    /// A button that shows them.
    void offerRotations(Banner &banner, const char *name);
    /// Chooses what somebody has created where it is shown; else the banner offers to.
    void showMade(const ChangeReport &report);
    void offerMade(const QString &said, const Page *page, bool isShown, std::function<void()> show);

    OpenConnection &m_open;
    AppContext &m_context;
    Pages *m_pages = nullptr; ///< since begin()
    bool m_lookedForInterrupted = false;
    int m_dueShown = 0; ///< rotations that wait for somebody, as last told

    LoadNotices *m_load;
    CredentialNotice *m_credential;
    Banner *m_due;
    Banner *m_notice;
    std::function<void()> m_noticeRead;
    InterruptedBanner *m_interrupted;
    LeftoverPanel *m_leftovers;
    ChangeBanner *m_changes;
};

} // namespace tokendesk
