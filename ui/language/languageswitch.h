// Which language the window speaks: kept as a wish, in force at once or as soon as nothing is lost
// by it.
#pragma once

#include "language/translations.h"

#include <QObject>
#include <QPointer>
#include <QSettings>
#include <functional>

namespace tokendesk {

/// GUI thread; one for the program. Qt tells every window of a new language, too, but does not know
/// what stands in the way of it.
class LanguageSwitch final : public QObject {
    Q_OBJECT
public:
    /// `settings` must outlive it. `forThisRun`: instead of the wish; empty: by the wish.
    explicit LanguageSwitch(QSettings &settings, const QString &forThisRun = {},
                            QObject *parent = nullptr);

    /// A code of languages(), or a file as Translations::load() takes it; empty: the system's.
    [[nodiscard]] QString wish() const;
    /// Keeps it, and switches; while something stands in the way, it waits and says so. `asking`:
    /// the window of the choice itself, which does not stand in the way.
    void choose(const QString &code, QWidget *asking = nullptr);
    /// As given to Translations::load().
    [[nodiscard]] const QString &inForce() const { return m_translations.language(); }
    /// Why the wish is not in force yet, in words for people; empty: it is.
    [[nodiscard]] const QString &waitsFor() const { return m_waitsFor; }

    /// What must go first, in words for people; empty: nothing. Asked with the `asking` above.
    using Obstacle = std::function<QString(const QWidget *asking)>;
    void setObstacle(Obstacle obstacle) { m_obstacle = std::move(obstacle); }
    /// The obstacle may have gone. Does nothing when nothing waits.
    void tryAgain();

Q_SIGNALS:
    /// Another language is in force: make every text anew.
    void changed();
    void waitsForChanged();

private:
    [[nodiscard]] QString wanted() const;
    bool speak(const QString &language);
    void setWaitsFor(const QString &words);

    QSettings &m_settings;
    QString m_forThisRun;
    Translations m_translations{Translations::Where::Window};
    Obstacle m_obstacle;
    QPointer<QWidget> m_asking;
    QString m_waitsFor;
};

} // namespace tokendesk
