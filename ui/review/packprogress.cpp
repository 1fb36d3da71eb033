#include "ui/review/packprogress.h"

#include "evidence/packmanifest.h"

#include <QCoreApplication>

namespace tokendesk {

namespace {

struct EvidenceDialogWords {
    Q_DECLARE_TR_FUNCTIONS(EvidenceDialog)
};

/// In steps that do not flicker; empty when it is nearly done.
QString timeLeft(double seconds)
{
    constexpr int step = 5;
    constexpr int minute = 60;
    constexpr int inMinutes = 90; // from so many seconds on
    if (seconds < step)
        return {};
    if (seconds < inMinutes)
        return EvidenceDialogWords::tr("about %Ln second(s) left", nullptr,
                                       (static_cast<int>(seconds) + step - 1) / step * step);
    return EvidenceDialogWords::tr("about %Ln minute(s) left", nullptr,
                                   (static_cast<int>(seconds) + minute / 2) / minute);
}

} // namespace

bool PackProgress::take(const PackStage &stage)
{
    m_file = stage.file;
    m_share = stage.share;
    return !m_isStopped;
}

QString PackProgress::words(qint64 elapsedMs) const
{
    // Before that it is guesswork.
    constexpr qint64 knownAfterMs = 2000;
    constexpr double knownFrom = 0.02;
    const QStringList names = packFileNames();
    const int file = m_file;
    //: %1: a file's name; %2: its number; %3: of how many
    const QString what = EvidenceDialogWords::tr("Writing %1 (%2 of %3)")
                             .arg(names.at(file))
                             .arg(file + 1)
                             .arg(names.size());
    const double done = m_share;
    if (elapsedMs < knownAfterMs || done < knownFrom)
        return what;
    constexpr double second = 1000;
    const QString left = timeLeft(static_cast<double>(elapsedMs) / second * (1 - done) / done);
    return left.isEmpty() ? what : what + QStringLiteral(" · ") + left;
}

} // namespace tokendesk
