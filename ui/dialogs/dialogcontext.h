// What a dialog over an open connection works with.
#pragma once

#include "workflows/rotations.h"

#include <QSettings>
#include <QStringList>
#include <functional>

class QWidget;

namespace tokendesk {

/// All outlive the dialogs, which close by themselves when the session goes.
struct DialogContext {
    Session &session;
    Changes &changes;
    Rotations &rotations;
    QSettings &settings; ///< wishes: the folder for new tokens
    /// By the window, for what ends after the page or dialog that began it. May be called at any
    /// time; empty: there is no window.
    std::function<void(const QString &text, bool danger)> tellByWindow = {};
    /// Asks for another credential above `over`; the session goes on with it, and what stands in
    /// `over` stays. Empty: there is no window.
    std::function<void(QWidget *over)> signInAgain = {};
    /// That rotations of these tokens have begun, by the window. Empty: there is no window.
    std::function<void(const QStringList &names)> tellRotating = {};
};

} // namespace tokendesk
