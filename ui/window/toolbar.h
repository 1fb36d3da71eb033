// The row at the top: the page's actions and the search box.
#pragma once

#include "credentials/tokenclaims.h"
#include "domain/querycompletion.h"
#include "ui/window/actionset.h"

#include <QWidget>
#include <functional>

class QCompleter;
class QHBoxLayout;
class QLineEdit;
class QStandardItemModel;
class QToolButton;

namespace tokendesk {

class SearchHint;

class Toolbar final : public QWidget {
    Q_OBJECT
public:
    explicit Toolbar(ActionSet &actions, QWidget *parent = nullptr);

    /// Icons with words; the first one is the primary.
    void showActions(const QList<ActionId> &ids);
    void setSearchText(const QString &text);
    /// Underlined; the sentences are the tool tip and the accessible description, and stand below
    /// the box while the cursor is in the word. Of a word for which something is offered only once
    /// that is over.
    void setSearchProblems(const std::vector<QueryProblem> &problems);
    using Completions = std::function<std::vector<QueryCompletion>(const QString &, int)>;
    /// Asked while somebody types, with the text and the cursor.
    void setCompletions(const Completions &completions) { m_completions = completions; }
    void focusSearch();
    /// As narrow as with icons alone: the words go, from the end, where there is no room for them.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void searchChanged(const QString &text);
    /// The cursor while something is offered for the word at it; else -1.
    void typedAtChanged(qsizetype cursor);
    /// A token's value was put into the search box: it is out of there again, and nobody has got
    /// it.
    void tokenValueGiven(const tokendesk::TokenClaims &claims);
    /// Return or the down key in the search box.
    void leaveSearch();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QToolButton *addButton(ActionId id, Qt::ToolButtonStyle style);
    [[nodiscard]] QToolButton *helpButton();
    void measure();
    void fitButtons();
    /// With words as far as they fit into this.
    void giveWords(int room);
    void takeSearch(const QString &text);
    void tellProblems();
    void underlineProblems();
    void followTyping();
    void preparePopup();
    void offerCompletions();
    void fitCompletions();
    void complete(int row);

    ActionSet &m_actions;
    QHBoxLayout *m_buttons;
    int m_least = 0; ///< width with icons alone
    QList<int> m_words; ///< what each button's words add to that
    QLineEdit *m_search;
    SearchHint *m_hint;
    std::vector<QueryProblem> m_problems;
    std::vector<QueryProblem> m_told; ///< of them
    qsizetype m_typedAt = -1;
    Completions m_completions;
    std::vector<QueryCompletion> m_offered;
    QStandardItemModel *m_offeredTexts;
    QCompleter *m_completer;
};

} // namespace tokendesk
