// The row at the top: the page's actions and the search box.
#pragma once

#include "domain/querylanguage.h"
#include "ui/window/actionset.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace tokendesk {

class Toolbar final : public QWidget {
    Q_OBJECT
public:
    explicit Toolbar(ActionSet &actions, QWidget *parent = nullptr);

    /// Icons with words; the first one is the primary.
    void showActions(const QList<ActionId> &ids);
    void setSearchText(const QString &text);
    /// Underlined; the sentences are the tool tip and the accessible description.
    void setSearchProblems(const std::vector<QueryProblem> &problems);
    void focusSearch();

Q_SIGNALS:
    void searchChanged(const QString &text);
    /// Return or the down key in the search box.
    void leaveSearch();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ActionSet &m_actions;
    QHBoxLayout *m_buttons;
    QLineEdit *m_search;
    std::vector<QueryProblem> m_problems;
};

} // namespace tokendesk
