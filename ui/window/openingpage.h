// What stands in the window while a connection is being opened, or could not be.
#pragma once

#include "credentials/connection.h"
#include "domain/error.h"

#include <QWidget>

#include <functional>
#include <optional>

class QMenu;
class QToolButton;

namespace tokendesk {

class PageState;

class OpeningPage final : public QWidget {
    Q_OBJECT
public:
    /// `connectionMenu` must outlive it.
    explicit OpeningPage(QMenu *connectionMenu, QWidget *parent = nullptr);

    struct WaysOut {
        std::function<void()> retry = {};
        std::function<void()> reset = {}; ///< of the sandbox, where that helps
    };

    void showOpening(const QString &name);
    void showStartingSandbox();
    /// Takes the keyboard. `about`: offered for editing there; nothing: it is not a kept one.
    void showFailure(const Error &error, std::optional<Connection> about, WaysOut out);
    /// The kept one that could not be opened, until it is forgotten.
    [[nodiscard]] const std::optional<Connection> &failed() const { return m_failed; }
    void forget() { m_failed.reset(); }
    /// Says the same, in the language that is in force now.
    void retranslate();

Q_SIGNALS:
    void editWanted(const Connection &connection, bool needsToken);
    /// To do without the keychain.
    void forThisRunWanted(const Connection &connection);

private:
    void setTexts();
    /// Such as that of one that was imported.
    void showTokenMissing(QStringList lines);
    void showError(const Error &error, QStringList lines, WaysOut out);

    PageState *m_state;
    QToolButton *m_otherConnection;
    QToolButton *m_edit;
    std::optional<Connection> m_failed;
    std::function<void()> m_sayAgain;
};

} // namespace tokendesk
