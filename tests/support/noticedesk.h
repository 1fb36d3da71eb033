// The real window with notices and the tray.
#pragma once

#include "support/desk.h"
#include "support/dialogdriver.h"
#include "ui/lock/lockedpage.h"
#include "ui/notices/noticecentre.h"
#include "ui/notices/trayicon.h"

#include <QSignalSpy>

namespace tokendesk::test {

/// The desk, with notices that know all of the next year.
struct NoticeDesk : Desk {
    std::unique_ptr<NoticeStore> store;

    explicit NoticeDesk(const std::function<void(NoticeWishes &)> &change = {})
        : Desk({}, Opening::Later)
    {
        context->startCommand = {QStringLiteral("/usr/bin/tokendesk")};
        NoticeWishes wishes;
        wishes.quiet.on = false;
        wishes.days = {30, 7, 1};
        if (change)
            change(wishes);
        NoticeSettings(settings).setWishes(wishes);
        restart();
    }
    void restart()
    {
        window.reset();
        store = std::make_unique<NoticeStore>(live.folder.filePath(QStringLiteral("told.json")));
        const auto loaded = finished(store->load());
        if (!loaded.ok())
            qFatal("%s", qPrintable(loaded.error().text()));
        context->notices = store.get();
        open();
        if (!QTest::qWaitFor([this] { return session().phase() == Session::Phase::Ready; }, 20'000))
            qFatal("it did not open");
    }
    [[nodiscard]] NoticeCentre &centre() const { return *window->notices(); }
    [[nodiscard]] bool isOnDesktop() const
    {
        const ConnectionNotice *notice = centre().notice(session().connection().id);
        return notice && notice->isOnDesktop();
    }
    /// Waits until the lists, read anew, were looked at: what is not told by then is not told.
    [[nodiscard]] bool isLookedAtAnew() const
    {
        const QSignalSpy looked(centre().notices(), &Notices::looked);
        return finished(session().refresh()).ok()
            && QTest::qWaitFor([&looked] { return !looked.isEmpty(); }, 20'000);
    }
    /// There is something of the open connection that nobody has read.
    [[nodiscard]] bool hasNotice() const
    {
        return centre().notice(session().connection().id) != nullptr;
    }
    [[nodiscard]] bool isOpen(const QString &id) const
    {
        return window->workspace() && session().connection().id == id;
    }
    [[nodiscard]] QAction *trayAction(const char *name) const
    {
        return part<QAction>(&centre().trayIcon()->menu(), name);
    }
    [[nodiscard]] Banner *banner() const { return find<Banner>("noticeBanner"); }
    void unlock() const
    {
        auto *page = find<LockedPage>("lockedPage");
        typeInto(page, "token", QString::fromLatin1(live.started.adminToken));
        clickOn(page, "unlock");
    }
    ~NoticeDesk() { window.reset(); }
};

inline void keepRunning(NoticeWishes &wishes)
{
    wishes.keepRunning = true;
}

} // namespace tokendesk::test
