// How a person wants rotations to go: the pattern of names and the two times that are waited.
#pragma once

#include "domain/rotation.h"

#include <QSettings>

class QComboBox;

namespace tokendesk {

/// As they were wished last; what the settings do not know or cannot be right is the default.
struct RotationWishes {
    QString pattern;
    int quietHours; ///< without use, until the old one is revoked; 0: the new one is used
    int coolDownDays; ///< revoked, until it is deleted

    [[nodiscard]] static RotationWishes from(const QSettings &settings);
    void keepIn(QSettings &settings) const;
};

/// "after 24 hours without use"; "7 days after it was revoked".
[[nodiscard]] QString quietText(int hours);
[[nodiscard]] QString coolDownText(int days);

/// Fill `box` with the times that can be chosen, the data being hours or days, and choose one.
void offerQuietHours(QComboBox *box, int chosen);
void offerCoolDownDays(QComboBox *box, int chosen);

} // namespace tokendesk
