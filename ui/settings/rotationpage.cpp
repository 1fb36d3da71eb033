#include "ui/settings/rotationpage.h"

#include "domain/successorname.h"
#include "ui/dialogs/field.h"
#include "ui/rotation/rotationwishes.h"

#include <QComboBox>
#include <QLineEdit>

namespace tokendesk {

RotationPage::RotationPage(QSettings &settings, QWidget *parent)
    : SettingsPage(parent)
    , m_settings(settings)
    , m_pattern(new QLineEdit)
    , m_patternField(new Field(tr("&Names of new tokens"), m_pattern))
{
    const RotationWishes wishes = RotationWishes::from(settings);
    m_pattern->setObjectName(QStringLiteral("namePattern"));
    m_pattern->setText(wishes.pattern);
    auto *quiet = new QComboBox;
    quiet->setObjectName(QStringLiteral("quietHours"));
    offerQuietHours(quiet, wishes.quietHours);
    auto *coolDown = new QComboBox;
    coolDown->setObjectName(QStringLiteral("coolDownDays"));
    offerCoolDownDays(coolDown, wishes.coolDownDays);

    addGroup(tr("Rotation"));
    addNote(tr("What each rotation starts with; it can be changed for each of them."));
    addWidget(m_patternField);
    addChoice(tr("Propose to &revoke the old one"), quiet);
    addChoice(tr("Propose to delete the &old one"), coolDown);
    checkPattern();

    const auto keepTimes = [this, quiet, coolDown] {
        RotationWishes now = RotationWishes::from(m_settings);
        now.quietHours = quiet->currentData().toInt();
        now.coolDownDays = coolDown->currentData().toInt();
        now.keepIn(m_settings);
    };
    connect(quiet, &QComboBox::activated, this, keepTimes);
    connect(coolDown, &QComboBox::activated, this, keepTimes);
    connect(m_pattern, &QLineEdit::textChanged, this, &RotationPage::checkPattern);
}

void RotationPage::checkPattern()
{
    const QString pattern = m_pattern->text().trimmed();
    const QString problem = namePatternProblem(pattern);
    if (!problem.isEmpty()) {
        m_patternField->setVerdict({Verdict::Level::Problem, problem});
        return;
    }
    const NameParts example{QStringLiteral("nightly-load"), QStringLiteral("pipeline"),
                            QDate::currentDate()};
    m_patternField->setVerdict({});
    m_patternField->setHint(
        tr("“%1” becomes “%2”.")
            .arg(example.name,
                 successorName(pattern, example, [](const QString &) { return false; })));
    RotationWishes now = RotationWishes::from(m_settings);
    now.pattern = pattern;
    now.keepIn(m_settings);
}

} // namespace tokendesk
