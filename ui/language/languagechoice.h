// The choice of a language, for the settings: a labelled list that applies by itself.
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QComboBox;

namespace tokendesk {

class Field;
class LanguageSwitch;

/// Says below the list when the switch has to wait, and for what. Whoever shows it makes it anew
/// in the new language.
class LanguageChoice final : public QWidget {
    Q_OBJECT
public:
    /// `languages` must outlive the widget.
    explicit LanguageChoice(LanguageSwitch &languages, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void showHint();

    LanguageSwitch &m_languages;
    QComboBox *m_list;
    QTimer m_pause; ///< who types "Deutsch" does not want what begins with each of its letters
    Field *m_field;
};

} // namespace tokendesk
