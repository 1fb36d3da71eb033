#include "ui/settings/securitypage.h"

#include "ui/dialogs/field.h"
#include "ui/dialogs/secretclipboard.h"
#include "ui/lock/windowlock.h"

#include <QComboBox>
#include <QSettings>

#include <array>

namespace tokendesk {

namespace {

const QString clipboardKey = QStringLiteral("clipboard/seconds");
constexpr std::array clipboardChoices{10, 20, 30, 60, 120};
constexpr std::array idleChoices{0, 1, 5, 15, 30, 60, 240};

/// A number that somebody wrote into the file by hand is shown too, not changed.
template <typename Choices, typename Words>
void offerNumbers(QComboBox *box, const Choices &choices, int chosen, Words words)
{
    for (const int number : choices)
        box->addItem(words(number), number);
    if (box->findData(chosen) < 0)
        box->addItem(words(chosen), chosen);
    box->setCurrentIndex(box->findData(chosen));
}

} // namespace

int clipboardSeconds(const QSettings &settings)
{
    bool isNumber = false;
    const int seconds = settings.value(clipboardKey).toInt(&isNumber);
    return isNumber && seconds > 0 && seconds <= clipboardSecondsAtMost ? seconds
                                                                        : clipboardSecondsAtFirst;
}

SecurityPage::SecurityPage(QSettings &settings, WindowLock &lock, QWidget *parent)
    : SettingsPage(parent)
{
    auto *idle = new QComboBox;
    idle->setObjectName(QStringLiteral("idleMinutes"));
    offerNumbers(idle, idleChoices, lock.idleMinutes(), [](int minutes) {
        return minutes == 0 ? tr("Never") : tr("After %Ln minute(s)", nullptr, minutes);
    });
    auto *clipboard = new QComboBox;
    clipboard->setObjectName(QStringLiteral("clipboardSeconds"));
    offerNumbers(clipboard, clipboardChoices, clipboardSeconds(settings),
                 [](int seconds) { return tr("After %Ln second(s)", nullptr, seconds); });

    addGroup(tr("Locking"));
    addChoice(tr("&Lock when nobody uses the window"), idle)
        ->setHint(tr("It also locks with the desktop's own lock and before the machine sleeps. "
                     "A locked window shows no data, and your credential leaves memory until the "
                     "keychain gives it back."));
    addGroup(tr("Clipboard"));
    addChoice(tr("&Clear a copied token"), clipboard)
        ->setHint(tr("Only while it is still the one that was copied here."));
    addGroup(tr("What is always so"));
    addNote(tr("Credentials are in the system's keychain and nowhere else. Without a keychain they "
               "are kept in memory for one run. Other programs cannot read this one's memory, and "
               "a crash writes none of it to disk."));

    connect(idle, &QComboBox::activated, this,
            [idle, &lock] { lock.setIdleMinutes(idle->currentData().toInt()); });
    connect(clipboard, &QComboBox::activated, this, [clipboard, &settings] {
        settings.setValue(clipboardKey, clipboard->currentData());
        SecretClipboard::instance().setLifetime(clipboardSeconds(settings));
    });
}

} // namespace tokendesk
