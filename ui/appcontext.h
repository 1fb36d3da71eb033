// What the program's parts need from outside the window; put together in main.cpp.
#pragma once

#include "credentials/secretbytes.h"
#include "domain/result.h"
#include "store/historystore.h"
#include "store/noticestore.h"
#include "store/reviewstore.h"
#include "workflows/connector.h"
#include "workflows/journalseal.h"

#include <QCoroTask>
#include <QSettings>
#include <QUrl>

namespace tokendesk {

class LanguageSwitch;

struct SandboxAccess {
    QUrl url;
    SecretBytes adminToken; ///< made for whoever asks; kept nowhere
};

/// The embedded API server. GUI thread.
class SandboxControl {
public:
    virtual ~SandboxControl() = default;
    /// Starts it if need be; its data survive restarts of the program. The token is another each
    /// time, and those before stay good until they end.
    virtual QCoro::Task<Result<SandboxAccess>> start() = 0;
    /// Throws its data away and makes the demonstration data anew, whether it runs or not.
    virtual QCoro::Task<Result<SandboxAccess>> reset() = 0;
    /// Its data are the reason why the last start() failed: reset() helps.
    [[nodiscard]] virtual bool resetHelps() const { return false; }
};

/// All references outlive every window.
struct AppContext {
    Connector &connector;
    SandboxControl &sandbox;
    JournalSeal &seal;
    ReviewStore &reviews;
    QSettings &settings; ///< wishes: what a person has chosen
    QSettings &windowState; ///< sizes, columns, filters: what a window remembers by itself
    QString dataFolder = {}; ///< of the databases
    HistoryStore *history = nullptr; ///< null: it could not be opened, and nothing is written down
    QString historyProblem = {}; ///< why
    bool historyProblemTold = false;
    LanguageSwitch *languages = nullptr; ///< null: the language stays as it is
    NoticeStore *notices = nullptr; ///< null: nobody is told of anything, and there is no tray icon
    QStringList startCommand = {}; ///< what starts this program with these data
};

} // namespace tokendesk
