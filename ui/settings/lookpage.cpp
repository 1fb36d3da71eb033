#include "ui/settings/lookpage.h"

#include "ui/dialogs/field.h"
#include "ui/language/languagechoice.h"

#include <QComboBox>
#include <QSettings>

namespace tokendesk {

namespace {

const QString themeKey = QStringLiteral("look/theme");

} // namespace

Theme wantedTheme(const QSettings &settings)
{
    return themeFromWord(settings.value(themeKey).toString()).value_or(Theme::System);
}

LookPage::LookPage(QSettings &settings, LanguageSwitch *languages, QWidget *parent)
    : SettingsPage(parent)
{
    auto *theme = new QComboBox;
    theme->setObjectName(QStringLiteral("theme"));
    theme->addItem(tr("As the system"), QStringLiteral("system"));
    theme->addItem(tr("Light"), QStringLiteral("light"));
    theme->addItem(tr("Dark"), QStringLiteral("dark"));
    theme->addItem(tr("High contrast"), QStringLiteral("contrast"));
    const Theme now = themeInForce().value_or(wantedTheme(settings));
    for (int i = 0; i < theme->count(); ++i) {
        if (themeFromWord(theme->itemData(i).toString()) == now)
            theme->setCurrentIndex(i);
    }
    addGroup(tr("Appearance"));
    addChoice(tr("&Colours"), theme)
        ->setHint(tr("As the system: follows the desktop's light, dark or high contrast, also "
                     "while the program runs."));
    if (languages)
        addWidget(new LanguageChoice(*languages));
    connect(theme, &QComboBox::activated, this, [theme, &settings] {
        const QString word = theme->currentData().toString();
        settings.setValue(themeKey, word);
        applyTheme(themeFromWord(word).value_or(Theme::System));
    });
}

} // namespace tokendesk
