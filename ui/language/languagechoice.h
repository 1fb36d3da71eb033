// The choice of a language, for the settings: a labelled list that applies at once.
#pragma once

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;

namespace tokendesk {

class LanguageSwitch;

/// Says below the list when the switch has to wait, and for what. Its own words follow the
/// language by themselves.
class LanguageChoice final : public QWidget {
    Q_OBJECT
public:
    /// `languages` must outlive the widget.
    explicit LanguageChoice(LanguageSwitch &languages, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void showWaiting();

    LanguageSwitch &m_languages;
    QLabel *m_label;
    QComboBox *m_list;
    QLabel *m_waiting;
};

} // namespace tokendesk
