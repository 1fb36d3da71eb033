// The line at the bottom: who we are, how old the data is, what is running.
#pragma once

#include "ui/window/serverpause.h"
#include "workflows/session.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QToolButton;

namespace tokendesk {

class Changes;
class ElidedLabel;
class IconLabel;
class PlainLabel;

class StatusLine final : public QWidget {
    Q_OBJECT
public:
    /// `session` and `changes` must outlive the line.
    StatusLine(Session &session, Changes &changes, QWidget *parent = nullptr);

    void setCounts(const QString &words);
    /// The same, and assistive tools are told soon, once; while something stands before the window
    /// they wait.
    void tellCounts(const QString &words);
    /// Assistive tools alone, for the age is shown.
    void tellRefreshed();
    /// For some seconds; assistive tools are told. `whole`: the same at length, for these and the
    /// tool tip.
    void tell(const char *icon, const QString &words, const QString &whole = {});
    /// Where it still says so, but it is so no more.
    void takeBack(const QString &words);

protected:
    bool event(QEvent *event) override;

private:
    void refresh();
    void tellSettled();
    void makeRoomForNews();
    void endNews();
    void showWork(int requests);
    void showStop(int requests);
    void stop();
    [[nodiscard]] QString identityWords() const;
    /// Of the credential; empty where it does not say.
    [[nodiscard]] QString endWords() const;
    [[nodiscard]] QString ageWords() const;

    Session &m_session;
    Changes &m_changes;
    ServerPause m_pause;
    QWidget *m_readOnly;
    ElidedLabel *m_identity;
    PlainLabel *m_age;
    PlainLabel *m_counts;
    QWidget *m_news;
    IconLabel *m_newsMark;
    ElidedLabel *m_newsWords;
    PlainLabel *m_work;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QTimer m_tick;
    QTimer m_newsGoes;
    QTimer m_countsSettle{this}; ///< nobody wants to hear them with each key
    QString m_countWords; ///< that are shown
    QString m_toldCounts;
    QTimer m_patience; ///< short work is not worth a flicker
};

} // namespace tokendesk
