// What widgets tell assistive tools that Qt's own answers would get wrong.
#pragma once

namespace tokendesk {

/// Once, before the first of our widgets is asked; further calls do nothing. GUI thread.
/// - Tool buttons: by Qt 6.4 an assistive tool turns one that can be on without a click, which
///   nothing listens to, and cannot open the menu of one.
/// - Folds and buttons of which one is on: Qt takes them for boxes to tick.
/// - What an entry of a menu holds: Qt leaves it out.
/// - The details: Qt gives a scroll area that can have the keyboard no role.
/// - Texts that are wrapped: Qt reads the places where a line may end, too.
/// - Widgets with a role of their own: setSpokenRole().
void useAccessibleRoles();

} // namespace tokendesk
