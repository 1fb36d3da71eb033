#include "ui/notices/noticesettingspage.h"

#include "domain/localzone.h"
#include "domain/names.h"
#include "ui/dialogs/field.h"
#include "ui/notices/statusnote.h"
#include "ui/theme/formstyle.h"
#include "ui/theme/gap.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/scrollroom.h"
#include "ui/theme/whynot.h"
#include "ui/theme/wrappedbox.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

QLabel *heading(const QString &text)
{
    auto *label = new PlainLabel(text);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

/// As the person's language writes it, without the seconds that some have. A word for the half of
/// the day would turn the digits round where lines begin at the right.
QString hourFormat()
{
    if (QGuiApplication::layoutDirection() == Qt::RightToLeft)
        return QStringLiteral("HH:mm");
    return QLocale().timeFormat(QLocale::ShortFormat).remove(QLatin1String(":ss"));
}

QTimeEdit *timeEdit(const char *name, const QString &accessibleName)
{
    auto *edit = new QTimeEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(accessibleName);
    // Hours, then minutes, in every language: Qt turns the format round at once otherwise.
    edit->setLayoutDirection(Qt::LeftToRight);
    edit->setDisplayFormat(hourFormat());
    edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    edit->setKeyboardTracking(false);
    return edit;
}

/// Why what belongs to `box` cannot be chosen; empty: it is ticked.
QString untickedWords(const QCheckBox &box)
{
    if (box.isChecked())
        return {};
    //: %1: the words of a check box
    return NoticeSettingsPage::tr("Tick “%1” first").arg(labelWords(box.text()));
}

} // namespace

NoticeSettingsPage::NoticeSettingsPage(NoticeSettings &settings, Autostart &autostart,
                                       DesktopNotifier &notifier, TrayWatch &tray, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_autostart(autostart)
    , m_notifier(notifier)
    , m_trayWatch(tray)
    , m_on(box("noticesOn", tr("&Tell me before tokens expire, and when one has")))
    , m_days(new QLineEdit)
    , m_daysField(new Field(tr("&Days before"), m_days))
    , m_rotations(box("noticesRotations", tr("Also &rotations that wait for their next step")))
    , m_others(box("noticesOthers", tr("C&onnections that are not open, too")))
    , m_othersNote(new PlainLabel(tr("These are not looked at while the window is locked.")))
    , m_service(new StatusNote("noticesService"))
    , m_quiet(box("noticesQuiet", tr("&Quiet hours")))
    , m_fromLabel(new PlainLabel(tr("from")))
    , m_from(timeEdit("noticesQuietFrom", tr("Quiet from")))
    , m_toLabel(new PlainLabel(tr("to")))
    , m_to(timeEdit("noticesQuietTo", tr("Quiet to")))
    , m_weekends(box("noticesWeekends", tr("Quiet on &Saturdays and Sundays")))
    , m_quietNote(new PlainLabel)
    , m_tray(box("trayIcon",
                 tr("&Icon in the tray, with the number of tokens that expire within "
                    "%1 days")
                     .arg(soonDays)))
    , m_keep(box("trayKeepRunning", tr("&Keep running in the tray when the window is closed")))
    , m_trayNote(new StatusNote("trayNote"))
    , m_start(box("startWithSession", tr("Start with &my session, in the background")))
    , m_startNote(new StatusNote("startNote"))
    , m_rewrite(new QPushButton(tr("&Write it anew")))
{
    setObjectName(QStringLiteral("noticeSettingsPage"));
    setAccessibleName(tr("Notices"));
    auto *column = new QVBoxLayout(this);
    setMargins(column, Gap::Wide, Gap::Broad);
    setGap(column, Gap::Medium);
    buildNotices(column);
    addGap(column, Gap::Medium);
    buildQuiet(column);
    addGap(column, Gap::Medium);
    buildTray(column);
    addGap(column, Gap::Medium);
    buildStart(column);
    column->addStretch(1);
    useFormStyle(this);

    connect(&m_settings, &NoticeSettings::changed, this, &NoticeSettingsPage::showWishes);
    connect(&m_notifier, &DesktopNotifier::stateChanged, this, &NoticeSettingsPage::showService);
    connect(&m_trayWatch, &TrayWatch::changed, this, [this] {
        showTray();
        showService();
    });
    connect(&m_autostart, &Autostart::changed, this, &NoticeSettingsPage::showAutostart);
    connect(&m_autostart, &Autostart::failed, this, [this](const QString &problem) {
        // After changed(), which comes next, it would be overwritten.
        connect(
            &m_autostart, &Autostart::changed, this,
            [this, problem] {
                m_startNote->showText(Tone::Danger, displaySentence(problem));
                bringIntoView(*m_startNote);
            },
            Qt::SingleShotConnection);
    });
    showWishes();
    showService();
    showTray();
    m_autostart.look();
}

QCheckBox *NoticeSettingsPage::box(const char *name, const QString &text)
{
    auto *made = new WrappedBox(text);
    made->setObjectName(QLatin1String(name));
    return made;
}

QVBoxLayout *NoticeSettingsPage::addIndented(QVBoxLayout *column)
{
    auto *inner = new QVBoxLayout;
    setMargins(inner, Gap::Wide, Gap::None, Gap::None, Gap::None);
    setGap(inner, Gap::Small);
    column->addLayout(inner);
    return inner;
}

void NoticeSettingsPage::wish(const std::function<void(NoticeWishes &)> &change)
{
    NoticeWishes wishes = m_settings.wishes();
    change(wishes);
    m_settings.setWishes(wishes);
}

void NoticeSettingsPage::buildNotices(QVBoxLayout *column)
{
    column->addWidget(heading(tr("Notices")));
    column->addWidget(m_on);
    QVBoxLayout *inner = addIndented(column);
    m_days->setObjectName(QStringLiteral("noticesDays"));
    m_days->setMaxLength(60);
    m_days->setMaximumWidth(characterWidth(fontMetrics()) * 28);
    m_daysField->setObjectName(QStringLiteral("noticesDaysField"));
    auto *rest = new QWidget;
    rest->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_daysField->addBeside(rest);
    inner->addWidget(m_daysField);
    inner->addWidget(m_rotations);
    inner->addWidget(m_others);
    m_othersNote->setProperty("muted", true);
    m_othersNote->setWordWrap(true);
    addIndented(inner)->addWidget(m_othersNote);
    inner->addWidget(m_service);
    connect(m_on, &QCheckBox::toggled, this,
            [this](bool on) { wish([on](NoticeWishes &wishes) { wishes.on = on; }); });
    connect(m_rotations, &QCheckBox::toggled, this,
            [this](bool on) { wish([on](NoticeWishes &wishes) { wishes.rotations = on; }); });
    connect(m_others, &QCheckBox::toggled, this, [this](bool on) {
        wish([on](NoticeWishes &wishes) { wishes.otherConnections = on; });
    });
    connect(m_days, &QLineEdit::textEdited, this, &NoticeSettingsPage::takeDays);
    connect(m_days, &QLineEdit::editingFinished, this, [this] {
        if (!m_daysField->isInvalid())
            m_days->setText(noticeDaysText(m_settings.wishes().days));
    });
}

NoticeSettingsPage::~NoticeSettingsPage()
{
    m_days->disconnect(this); // it loses the keyboard after this has gone
}

void NoticeSettingsPage::judgeDays()
{
    Verdict verdict;
    if (m_on->isChecked() && !noticeDaysFromText(m_days->text()))
        verdict = {Verdict::Level::Problem,
                   tr("Up to %1 numbers from 1 to %2, with commas between them")
                       .arg(noticeDaysAtMost)
                       .arg(longestNoticeDays)};
    m_daysField->setVerdict(verdict);
}

void NoticeSettingsPage::takeDays()
{
    judgeDays();
    if (m_daysField->isInvalid())
        bringIntoView(*m_daysField);
    if (const auto days = noticeDaysFromText(m_days->text()))
        wish([&days](NoticeWishes &wishes) { wishes.days = *days; });
}

void NoticeSettingsPage::buildQuiet(QVBoxLayout *column)
{
    column->addWidget(heading(tr("Quiet")));
    auto *row = new QHBoxLayout;
    setGap(row, Gap::Small);
    row->addWidget(m_fromLabel);
    row->addWidget(m_from);
    row->addWidget(m_toLabel);
    row->addWidget(m_to);
    row->addStretch(1);
    column->addWidget(m_quiet);
    addIndented(column)->addLayout(row);
    column->addWidget(m_weekends);
    m_quietNote->setObjectName(QStringLiteral("noticesQuietNote"));
    m_quietNote->setProperty("muted", true);
    m_quietNote->setWordWrap(true);
    column->addWidget(m_quietNote);
    connect(m_quiet, &QCheckBox::toggled, this,
            [this](bool on) { wish([on](NoticeWishes &wishes) { wishes.quiet.on = on; }); });
    connect(m_weekends, &QCheckBox::toggled, this,
            [this](bool on) { wish([on](NoticeWishes &wishes) { wishes.quiet.weekends = on; }); });
    connect(m_from, &QTimeEdit::timeChanged, this, [this](const QTime &time) {
        wish([time](NoticeWishes &wishes) { wishes.quiet.from = time; });
    });
    connect(m_to, &QTimeEdit::timeChanged, this, [this](const QTime &time) {
        wish([time](NoticeWishes &wishes) { wishes.quiet.to = time; });
    });
}

void NoticeSettingsPage::buildTray(QVBoxLayout *column)
{
    column->addWidget(heading(tr("Tray")));
    column->addWidget(m_tray);
    QVBoxLayout *inner = addIndented(column);
    inner->addWidget(m_keep);
    inner->addWidget(m_trayNote);
    connect(m_tray, &QCheckBox::toggled, this,
            [this](bool on) { wish([on](NoticeWishes &wishes) { wishes.trayIcon = on; }); });
    connect(m_keep, &QCheckBox::toggled, this,
            [this](bool on) { wish([on](NoticeWishes &wishes) { wishes.keepRunning = on; }); });
}

void NoticeSettingsPage::buildStart(QVBoxLayout *column)
{
    column->addWidget(heading(tr("Start")));
    column->addWidget(m_start);
    QVBoxLayout *inner = addIndented(column);
    inner->addWidget(m_startNote);
    m_rewrite->setObjectName(QStringLiteral("startRewrite"));
    inner->addWidget(m_rewrite, 0, Qt::AlignLeft);
    connect(m_start, &QCheckBox::toggled, this, [this](bool on) { m_autostart.setOn(on); });
    connect(m_rewrite, &QPushButton::clicked, this, [this] { m_autostart.setOn(true); });
    showAutostart();
}

void NoticeSettingsPage::showWishes()
{
    const NoticeWishes &wishes = m_settings.wishes();
    const auto check = [](QCheckBox *one, bool on) {
        const QSignalBlocker blocker(one);
        one->setChecked(on);
    };
    check(m_on, wishes.on);
    check(m_rotations, wishes.rotations);
    check(m_others, wishes.otherConnections);
    check(m_quiet, wishes.quiet.on);
    check(m_weekends, wishes.quiet.weekends);
    check(m_tray, wishes.trayIcon);
    check(m_keep, wishes.keepRunning);
    // What is being typed stays as it is typed.
    if (!m_days->hasFocus())
        m_days->setText(noticeDaysText(wishes.days));
    for (const auto &[edit, time] :
         {std::pair{m_from, wishes.quiet.from}, std::pair{m_to, wishes.quiet.to}}) {
        const QSignalBlocker blocker(edit);
        if (edit->time() != time)
            edit->setTime(time);
    }
    const auto until = quietUntil(QDateTime::currentMSecsSinceEpoch(), wishes.quiet, localZone());
    const QString held = tr("What comes up meanwhile is told when the quiet ends.");
    if (until) {
        const QDateTime end = QDateTime::fromMSecsSinceEpoch(*until);
        //: %1: a weekday, %2: a time, %3: the next sentence
        m_quietNote->setText(tr("It is quiet now, until %1, %2. %3")
                                 .arg(QLocale().dayName(end.date().dayOfWeek()),
                                      QLocale().toString(end.time(), hourFormat()), held));
    } else {
        m_quietNote->setText(held);
    }
    allowWishes();
}

void NoticeSettingsPage::allowWishes()
{
    const QString off = untickedWords(*m_on);
    // What the field says is all that a screen reader says of its editor.
    m_daysField->setHint(
        off.isEmpty() ? tr("You are told once for each number: that many days before a token "
                           "expires. Several tokens share one notice.")
                      : off);
    enableUnless(*m_daysField, off);
    judgeDays();
    for (QCheckBox *box : {m_rotations, m_others, m_quiet, m_weekends})
        enableUnless(*box, off);
    // Else a screen reader says the tool tip.
    m_others->setAccessibleDescription(off.isEmpty() ? m_othersNote->text() : QString());
    const QString noHours = off.isEmpty() ? untickedWords(*m_quiet) : off;
    for (QWidget *widget : {static_cast<QWidget *>(m_fromLabel), static_cast<QWidget *>(m_from),
                            static_cast<QWidget *>(m_toLabel), static_cast<QWidget *>(m_to)})
        enableUnless(*widget, noHours);
    enableUnless(*m_keep, untickedWords(*m_tray));
}

void NoticeSettingsPage::showService()
{
    switch (m_notifier.state()) {
    case DesktopNotifier::State::Unknown:
        m_service->showText(Tone::Info, tr("Looking for the desktop's notification service…"));
        break;
    case DesktopNotifier::State::Present:
        m_service->showText(
            Tone::Info,
            tr("The desktop shows them: %1").arg(displayText(m_notifier.serviceName())));
        break;
    case DesktopNotifier::State::Absent:
        m_service->showText(Tone::Warning,
                            m_trayWatch.tray() == TrayWatch::Tray::Embedded
                                ? tr("This desktop has no notification service: the tray icon "
                                     "shows them.")
                                : tr("This desktop has no notification service: they are "
                                     "shown in the window."));
        break;
    }
}

void NoticeSettingsPage::showTray()
{
    const bool isMissing = m_trayWatch.tray() == TrayWatch::Tray::None;
    m_trayNote->showText(Tone::Warning,
                         isMissing ? tr("This desktop has no tray now: closing the window ends "
                                        "the program. Notices come all the same while it runs. "
                                        "The icon appears when there is a tray.")
                                   : QString());
}

void NoticeSettingsPage::showAutostart()
{
    const QSignalBlocker blocker(m_start);
    const Autostart::State state = m_autostart.state();
    m_start->setChecked(m_autostart.isOn());
    m_start->setEnabled(Autostart::isSupported() && state != Autostart::State::Unknown);
    m_rewrite->setVisible(state == Autostart::State::OnDifferently);
    QString note;
    Tone tone = Tone::Info;
    switch (state) {
    case Autostart::State::Unknown:
    case Autostart::State::Off:
    case Autostart::State::On:
        if (!Autostart::isSupported())
            note = tr("Here the system's own settings decide what starts with the session.");
        break;
    case Autostart::State::OnDifferently:
        tone = Tone::Warning;
        note = tr("%1 has been edited: it starts this program in another way, or another one.")
                   .arg(displayText(QDir::toNativeSeparators(m_autostart.file())));
        break;
    case Autostart::State::SwitchedOff:
        note = tr("It was switched off, here or in the desktop's own settings. Tick this to switch "
                  "it on again.");
        break;
    }
    m_startNote->showText(tone, note);
    if (m_start->hasFocus() && !note.isEmpty())
        bringIntoView(*m_startNote);
}

} // namespace tokendesk
