// The manual: its pages at the left, the one that is read at the right.
#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace tokendesk {

class DialogPlace;
class ManualBrowser;
class PlainLabel;
class TwoPanes;

/// Not modal: one can work beside it. Deletes itself when closed; the program does not stay for it.
class ManualDialog final : public QDialog {
    Q_OBJECT
public:
    /// `over`: the window that it opens over; nobody's child, see ManualHelp.
    explicit ManualDialog(const QWidget *over = nullptr);

    /// "tokens.md"
    void showPage(const QString &page);
    /// Of the dialog that has asked, which is to be seen.
    void standBeside(const QWidget &dialog);
    /// All of it in the present language; the search, the page and the place in it stay.
    void retranslate();
    [[nodiscard]] const QString &page() const { return m_page; }

protected:
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setTexts();
    void fill();
    void openFirstFound();
    /// Chooses the page that is read, where it is listed.
    void follow();

    QLineEdit *m_search;
    PlainLabel *m_none; ///< in the list's place
    QListWidget *m_pages;
    ManualBrowser *m_browser;
    TwoPanes *m_panes;
    QPushButton *m_close;
    DialogPlace *m_place;
    QString m_page; ///< that is read
};

} // namespace tokendesk
