// What scrolls only where there is really no room.
#pragma once

#include <QScrollArea>

namespace tokendesk {

/// All of it comes into view, as far as there is room, with what gets the keyboard within it.
void comeWhole(QWidget &widget);
/// It comes into view once it has its place, as if it got the keyboard: for an answer that may come
/// while the window does not have the keyboard at all.
void bringIntoView(QWidget &widget);

/// A scroll area that stands around what wraps. Qt keeps a vertical bar that was needed for a
/// moment: the width that it takes makes the content higher, which then needs it. What gets the
/// keyboard, other than by the mouse, comes into view.
class ScrollRoom : public QScrollArea {
    Q_OBJECT
public:
    explicit ScrollRoom(QWidget *parent = nullptr);
    ~ScrollRoom() override;

    void bringIntoView(QWidget &widget);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dropNeedlessBar();
    void follow(const QWidget *focused);
    void showWhole(QWidget &wanted);

    /// To be compared alone: it may be gone, or just be going, when nothing may point to it anew.
    const QWidget *m_lastFocused = nullptr;
};

} // namespace tokendesk
