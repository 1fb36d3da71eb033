// What is wrong with the word in which the cursor stands, in a line below the search box.
#pragma once

#include "domain/querylanguage.h"
#include "ui/theme/plaintext.h"

#include <QPointer>
#include <vector>

class QLineEdit;

namespace tokendesk {

/// Shown while the search box has the focus. It lies over the page: nothing moves while somebody
/// types. The screen reader has the sentences with the box itself.
class SearchHint final : public PlainLabel {
    Q_OBJECT
public:
    /// Goes with what the row of `search` lies in.
    explicit SearchHint(QLineEdit &search);

    void setProblems(std::vector<QueryProblem> problems);
    /// While something else stands below the box.
    void setCovered(bool covered);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    [[nodiscard]] QString sentence() const;

    QPointer<QLineEdit> m_search;
    std::vector<QueryProblem> m_problems;
    bool m_covered = false;
};

} // namespace tokendesk
