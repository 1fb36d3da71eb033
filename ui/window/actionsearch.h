// The action search: a line over the window that finds every action, connection, token and account.
#pragma once

#include "credentials/tokenclaims.h"
#include "ui/window/searchmodel.h"

#include <QDialog>

class QLineEdit;
class QListView;

namespace tokendesk {

class PlainLabel;

/// Shown with popUp(); goes, and deletes itself, when something was run, with Escape, when another
/// window comes to the front, and when it is taken off the screen.
class ActionSearch final : public QDialog {
    Q_OBJECT
public:
    /// Asked once there are words, for what is too much to be listed.
    using Finder = std::function<std::vector<SearchEntry>(const std::vector<std::string> &words)>;
    /// `recent`: keys of entries, the last used one first. `finder` must work as long as `window`
    /// lives.
    ActionSearch(std::vector<SearchEntry> entries, Finder finder, QStringList recent,
                 QWidget *window);

    /// Below the window's upper edge, in its middle.
    void popUp();

Q_SIGNALS:
    /// A token's value was put into the line: it is out of there again.
    void tokenValueGiven(const tokendesk::TokenClaims &claims);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void find();
    void goTo(int row);
    void showCurrent();
    void runCurrent();

    std::vector<SearchEntry> m_entries;
    Finder m_finder;
    QStringList m_recent;
    SearchModel m_model;
    QLineEdit *m_line;
    PlainLabel *m_none;
    QListView *m_list;
    PlainLabel *m_foot;
};

} // namespace tokendesk
