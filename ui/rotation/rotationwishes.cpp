#include "ui/rotation/rotationwishes.h"

#include "domain/successorname.h"

#include <QComboBox>
#include <QCoreApplication>

namespace tokendesk {

namespace {

const QString patternKey = QStringLiteral("rotation/pattern");
const QString quietHoursKey = QStringLiteral("rotation/quietHours");
const QString coolDownKey = QStringLiteral("rotation/coolDownDays");

struct RotationWishesWords {
    Q_DECLARE_TR_FUNCTIONS(RotationWishes)
};

void choose(QComboBox *box, int value, int otherwise)
{
    const int known = box->findData(value);
    box->setCurrentIndex(known >= 0 ? known : box->findData(otherwise));
}

} // namespace

QString quietText(int hours)
{
    if (hours == 0)
        return RotationWishesWords::tr("as soon as the new one is used");
    return hours < 48
        ? RotationWishesWords::tr("after %Ln hour(s) without use", nullptr, hours)
        : RotationWishesWords::tr("after %Ln day(s) without use", nullptr, hours / 24);
}

QString coolDownText(int days)
{
    return days == 0 ? RotationWishesWords::tr("as soon as it is revoked")
                     : RotationWishesWords::tr("%Ln day(s) after it was revoked", nullptr, days);
}

RotationWishes RotationWishes::from(const QSettings &settings)
{
    const Rotation defaults;
    const QString pattern = settings.value(patternKey).toString().trimmed();
    return {pattern.isEmpty() ? defaultNamePattern : pattern,
            settings.value(quietHoursKey, defaults.quietHours).toInt(),
            settings.value(coolDownKey, defaults.coolDownDays).toInt()};
}

void RotationWishes::keepIn(QSettings &settings) const
{
    settings.setValue(patternKey, pattern.trimmed());
    settings.setValue(quietHoursKey, quietHours);
    settings.setValue(coolDownKey, coolDownDays);
}

void offerQuietHours(QComboBox *box, int chosen)
{
    for (const int hours : {0, 1, 12, 24, 72, 168})
        box->addItem(quietText(hours), hours);
    choose(box, chosen, Rotation().quietHours);
}

void offerCoolDownDays(QComboBox *box, int chosen)
{
    for (const int days : {0, 1, 3, 7, 14, 30})
        box->addItem(coolDownText(days), days);
    choose(box, chosen, Rotation().coolDownDays);
}

} // namespace tokendesk
