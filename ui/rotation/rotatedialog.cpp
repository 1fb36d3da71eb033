#include "ui/rotation/rotatedialog.h"

#include "domain/names.h"
#include "domain/successorname.h"
#include "ui/dialogs/closeguard.h"
#include "ui/dialogs/expirypicker.h"
#include "ui/dialogs/field.h"
#include "ui/dialogs/newtokendialog.h"
#include "ui/dialogs/tokenvaluedialog.h"
#include "ui/widgets/plaintext.h"
#include "workflows/tokenproof.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoroFuture>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPromise>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

const QString patternKey = QStringLiteral("rotation/pattern");
const QString quietKey = QStringLiteral("rotation/quietHours");
const QString coolDownKey = QStringLiteral("rotation/coolDownDays");
constexpr int namesShown = 6;

QString hoursText(int hours)
{
    if (hours == 0)
        return RotateDialog::tr("the new one is used");
    return hours < 48 ? RotateDialog::tr("%n hour(s)", nullptr, hours)
                      : RotateDialog::tr("%n day(s)", nullptr, hours / 24);
}

QString daysText(int days)
{
    return days == 0 ? RotateDialog::tr("no time") : RotateDialog::tr("%n day(s)", nullptr, days);
}

/// Ends when the dialog is closed, in whatever way.
QFuture<void> closing(QDialog *dialog)
{
    auto over = std::make_shared<QPromise<void>>();
    over->start();
    QObject::connect(dialog, &QObject::destroyed, [over] { over->finish(); });
    return over->future();
}

} // namespace

RotateDialog::RotateDialog(DialogContext context, const QList<TokenId> &tokens, QWidget *parent)
    : FormDialog({}, parent)
    , m_context(context)
    , m_session(&context.session)
    , m_guard(new CloseGuard(this))
    , m_pattern(new QLineEdit)
    , m_patternField(new Field(tr("&Names of the new tokens"), m_pattern))
    , m_expiry(new ExpiryPicker(context.session.clock()))
    , m_expiryField(new Field(tr("They &expire after"), m_expiry))
    , m_scimOnly(new QCheckBox(tr("&Directory sync (SCIM) only")))
    , m_handover(new HandoverChoice(context.settings))
    , m_prove(new QCheckBox(tr("&Try each new token with one read, before it is handed over")))
    , m_immediate(new QCheckBox(tr("It has &leaked: revoke the old one as soon as the new value "
                                   "is handed over")))
    , m_immediateField(new Field({}, m_immediate))
    , m_quiet(new QComboBox)
    , m_coolDown(new QComboBox)
    , m_reason(new QLineEdit)
    , m_rotate(addPrimaryButton({}))
{
    setObjectName(QStringLiteral("rotateDialog"));
    closeWith(&context.session);
    const Inventory &inventory = context.session.inventory().data();
    for (const TokenId id : tokens) {
        const int index = inventory.tokenIndex(id);
        if (index < 0)
            continue;
        const Availability allowed = context.rotations.rotatable(inventory.token(index));
        if (allowed.ok())
            m_tokens << id;
        else
            m_leftOut << tr("%1: %2").arg(displayText(inventory.token(index).label()),
                                          allowed.reason);
    }
    build();
    refresh();
    m_pattern->setFocus();
}

void RotateDialog::build()
{
    const QSettings &settings = m_context.settings;
    m_pattern->setObjectName(QStringLiteral("rotatePattern"));
    m_pattern->setText(settings.value(patternKey, defaultNamePattern).toString());
    m_scimOnly->setObjectName(QStringLiteral("rotateScimOnly"));
    m_scimOnly->setToolTip(
        tr("The server's list does not say whether the old one is such a token"));
    m_prove->setObjectName(QStringLiteral("rotateProve"));
    m_prove->setChecked(true);
    m_immediate->setObjectName(QStringLiteral("rotateImmediate"));
    m_reason->setObjectName(QStringLiteral("rotateReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Why? It goes into the journal (optional)"));
    m_reason->setMaxLength(500);
    m_rotate->setObjectName(QStringLiteral("rotateNow"));
    m_times = timesRow();
    auto *handover = new Field(tr("Hand the values over"), m_handover);

    body()->setSpacing(14);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_patternField), static_cast<QWidget *>(m_expiryField),
          static_cast<QWidget *>(handover), static_cast<QWidget *>(m_prove),
          static_cast<QWidget *>(m_scimOnly), static_cast<QWidget *>(m_immediateField), m_times,
          static_cast<QWidget *>(m_reason)})
        body()->addWidget(widget);

    QPushButton *cancel = addPlainButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("rotateCancel"));
    connect(cancel, &QPushButton::clicked, this, &RotateDialog::reject);
    connect(m_rotate, &QPushButton::clicked, this, [this] { apply(); });
    connect(m_pattern, &QLineEdit::textChanged, this, &RotateDialog::refresh);
    connect(m_expiry, &ExpiryPicker::changed, this, &RotateDialog::refresh);
    connect(m_handover, &HandoverChoice::changed, this, &RotateDialog::refresh);
    connect(m_immediate, &QCheckBox::toggled, this, &RotateDialog::refresh);
    connect(m_scimOnly, &QCheckBox::toggled, this, &RotateDialog::refresh);
    connect(m_guard, &CloseGuard::insisted, this, [this] { static_cast<void>(mayClose()); });
}

QWidget *RotateDialog::timesRow()
{
    const QSettings &settings = m_context.settings;
    for (const int hours : {0, 1, 12, 24, 72, 168})
        m_quiet->addItem(hoursText(hours), hours);
    for (const int days : {0, 1, 3, 7, 14, 30})
        m_coolDown->addItem(daysText(days), days);
    const Rotation defaults;
    const auto choose = [](QComboBox *box, int value, int otherwise) {
        const int known = box->findData(value);
        box->setCurrentIndex(known >= 0 ? known : box->findData(otherwise));
    };
    choose(m_quiet, settings.value(quietKey, defaults.quietHours).toInt(), defaults.quietHours);
    choose(m_coolDown, settings.value(coolDownKey, defaults.coolDownDays).toInt(),
           defaults.coolDownDays);
    m_quiet->setObjectName(QStringLiteral("rotateQuiet"));
    m_coolDown->setObjectName(QStringLiteral("rotateCoolDown"));

    auto *quiet = new Field(tr("&Revoke the old one when it stood still for"), m_quiet);
    auto *coolDown = new Field(tr("D&elete it when it was revoked for"), m_coolDown);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(quiet, 1);
    layout->addWidget(coolDown, 1);
    return row;
}

bool RotateDialog::hasOwn() const
{
    const Inventory &inventory = m_context.session.inventory().data();
    return std::any_of(m_tokens.begin(), m_tokens.end(), [&](TokenId id) {
        const int index = inventory.tokenIndex(id);
        return index >= 0 && m_context.session.mayBeOwnToken(inventory.token(index));
    });
}

QStringList RotateDialog::newNames() const
{
    const QString pattern = m_pattern->text().trimmed();
    if (!namePatternProblem(pattern).isEmpty())
        return {};
    const Inventory &inventory = m_context.session.inventory().data();
    const QDate today = Moment::at(m_context.session.inventory().nowMs()).toUtc().date();
    QHash<AccountId, QSet<QString>> given;
    QStringList names;
    for (const TokenId id : m_tokens) {
        const int index = inventory.tokenIndex(id);
        if (index < 0) {
            names << QString();
            continue;
        }
        const int account = inventory.accountIndexOf(index);
        QSet<QString> &taken = given[inventory.account(account).id];
        if (taken.isEmpty()) {
            for (const int token : inventory.tokensOf(account))
                taken.insert(inventory.token(token).name);
        }
        const QString name = successorName(
            pattern, {inventory.token(index).label(), inventory.account(account).label(), today},
            [&taken](const QString &one) { return taken.contains(one); });
        taken.insert(name);
        names << name;
    }
    return names;
}

void RotateDialog::refresh()
{
    const int count = static_cast<int>(m_tokens.size());
    const Inventory &inventory = m_context.session.inventory().data();
    m_patternField->setLabel(count == 1 ? tr("&Name of the new token")
                                        : tr("&Names of the new tokens"));
    m_expiryField->setLabel(count == 1 ? tr("It &expires after") : tr("They &expire after"));
    if (count == 1) {
        const int index = inventory.tokenIndex(m_tokens.constFirst());
        if (index >= 0)
            setHeading(tr("Rotate %1").arg(displayText(inventory.token(index).label())));
    } else {
        setHeading(tr("Rotate %n token(s)", nullptr, count));
    }
    setLead(m_immediate->isChecked()
                ? tr("A new token takes the place of the old one at once. What still has the old "
                     "one stops working; it can be restored until it is deleted.")
                : tr("A new token is made and handed over. The old one goes on working until you "
                     "see that nothing needs it any more."));

    const QString pattern = m_pattern->text().trimmed();
    const QString problem = namePatternProblem(pattern);
    QStringList names = newNames();
    for (QString &name : names)
        name = displayText(name);
    const qsizetype more = names.size() - namesShown;
    if (more > 0) {
        names = names.mid(0, namesShown);
        names << tr("and %n more", nullptr, static_cast<int>(more));
    }
    m_patternField->setVerdict(problem.isEmpty() ? Verdict{}
                                                 : Verdict{Verdict::Level::Problem, problem});
    m_patternField->setHint(names.join(QStringLiteral(" · ")));

    const ExpiryPlan plan = m_expiry->plan();
    const QString warning = expiryWarning(plan);
    Verdict expiry;
    if (!plan.ok())
        expiry = {Verdict::Level::Problem, plan.problem};
    else if (!warning.isEmpty())
        expiry = {Verdict::Level::Warning, warning};
    m_expiryField->setVerdict(expiry);
    m_expiryField->setHint(expiryPlanWords(plan));

    const bool byHand = m_handover->target().kind == HandoverTarget::Kind::Ask;
    m_prove->setVisible(!byHand && !m_scimOnly->isChecked());
    m_times->setVisible(!m_immediate->isChecked());
    const bool locksOut = m_immediate->isChecked() && hasOwn();
    m_immediateField->setVerdict(
        locksOut ? Verdict{Verdict::Level::Problem,
                           tr("This program uses one of them: it would lock itself out. Rotate "
                              "that one without this, and give the connection the new value "
                              "first.")}
                 : Verdict{});
    m_rotate->setText(count == 1 ? tr("Make the new token")
                                 : tr("Make %n new token(s)", nullptr, count));
    m_rotate->setEnabled(count > 0);
    if (!m_leftOut.isEmpty())
        showMessage(Tone::Warning,
                    tr("%n token(s) are left out.", nullptr, static_cast<int>(m_leftOut.size()))
                        + QLatin1Char('\n') + m_leftOut.mid(0, namesShown).join(QLatin1Char('\n')));
    else if (hasOwn() && !m_immediate->isChecked())
        showMessage(Tone::Warning,
                    tr("This program is using one of them. Give the connection the new value "
                       "before you revoke the old one."));
}

bool RotateDialog::validate()
{
    const QString pattern = m_pattern->text().trimmed();
    if (!namePatternProblem(pattern).isEmpty()) {
        m_pattern->setFocus();
        return false;
    }
    if (!m_expiry->plan().ok()) {
        m_expiry->focusChoice();
        return false;
    }
    if (m_immediate->isChecked() && hasOwn()) {
        m_immediate->setFocus();
        return false;
    }
    return m_handover->validate();
}

Rotation RotateDialog::orderFor(TokenId token, const QString &name) const
{
    Rotation order;
    order.oldToken = token;
    order.successorName = name;
    order.lifeDays = m_expiry->plan().days;
    order.scimOnly = m_scimOnly->isChecked();
    order.immediate = m_immediate->isChecked();
    order.quietHours = m_quiet->currentData().toInt();
    order.coolDownDays = m_coolDown->currentData().toInt();
    order.reason = m_reason->text();
    return order;
}

QCoro::Task<> RotateDialog::apply()
{
    const QPointer<RotateDialog> self(this);
    if (isBusy() || !validate())
        co_return;
    clearMessage();
    m_leftOut.clear();
    m_context.settings.setValue(patternKey, m_pattern->text().trimmed());
    m_context.settings.setValue(quietKey, m_quiet->currentData());
    m_context.settings.setValue(coolDownKey, m_coolDown->currentData());

    const QList<TokenId> tokens = m_tokens;
    const QStringList names = newNames();
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        setBusy(tokens.size() == 1
                    ? tr("Making the new token…")
                    : tr("Making and handing over %1 of %2…").arg(i + 1).arg(tokens.size()));
        m_guard->engage();
        const bool isLast = i + 1 == tokens.size();
        Result<void> outcome = co_await rotateOne(tokens.at(i), names.at(i), isLast);
        if (!self || isCutOff())
            co_return; // the journal knows that nobody has the value
        m_guard->release();
        if (!outcome.ok()) {
            setIdle();
            refresh();
            showError(outcome.error());
            co_return;
        }
        m_tokens.removeOne(tokens.at(i));
    }
    setIdle();
    if (m_unproven.isEmpty()) {
        accept();
        co_return;
    }
    // Handed over all the same; whoever sees this decides.
    for (QWidget *widget : content()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        widget->setEnabled(false);
    m_rotate->hide();
    showMessage(Tone::Warning,
                tr("All are made and handed over, but these could not be tried:")
                    + QLatin1Char('\n') + m_unproven.join(QLatin1Char('\n')));
}

QCoro::Task<Result<void>> RotateDialog::rotateOne(TokenId token, QString name, bool isLast)
{
    const QPointer<RotateDialog> self(this);
    const QPointer<Rotations> rotations(&m_context.rotations);
    const Rotation order = orderFor(token, name);
    Result<QString> begun = co_await rotations->begin(order);
    if (!self || isCutOff())
        co_return Result<void>();
    if (!begun.ok())
        co_return begun.error();
    const QString id = begun.value();
    Result<NewTokenResult> made = co_await rotations->makeSuccessor(id);
    if (!self || isCutOff())
        co_return Result<void>();
    if (!made.ok()) {
        // Nothing was made: the next try begins anew, perhaps with other wishes.
        if (!made.error().outcomeUnknown) {
            Result<void> left = co_await rotations->leave(id);
            Q_UNUSED(left)
        }
        co_return made.error();
    }
    Result<void> delivered = co_await deliver(std::move(made).value(), isLast);
    co_return delivered;
}

QCoro::Task<Result<void>> RotateDialog::deliver(NewTokenResult made, bool isLast)
{
    const QPointer<RotateDialog> self(this);
    const HandoverTarget target = m_handover->target();
    if (target.kind == HandoverTarget::Kind::Ask) {
        co_await giveByHand(std::move(made), std::nullopt, isLast);
        co_return Result<void>();
    }
    if (m_prove->isVisible() && m_prove->isChecked()) {
        co_await proveIfWanted(made.token.id, made.value.duplicate());
        if (!self || isCutOff())
            co_return Result<void>();
    }
    const QString origin = m_context.session.connection().origin.toString();
    auto task = handOver(target, made.token, made.account.label(), origin, made.value.duplicate());
    Result<QString> given = co_await task;
    if (!self || isCutOff())
        co_return Result<void>();
    if (!given.ok()) {
        co_await giveByHand(std::move(made), given.error(), false);
        co_return Result<void>();
    }
    Result<void> written = co_await m_context.changes.setHandover(made.change, Handover::Done);
    co_return written;
}

QCoro::Task<> RotateDialog::proveIfWanted(TokenId token, SecretBytes value)
{
    const QPointer<RotateDialog> self(this);
    const QPointer<Session> session(&m_context.session);
    auto task = proveToken(session, std::move(value), token);
    Result<void> proven = co_await task;
    if (!self || isCutOff())
        co_return;
    if (proven.ok()) {
        m_context.rotations.noteProof(token);
        co_return;
    }
    const Inventory &inventory = m_context.session.inventory().data();
    const int index = inventory.tokenIndex(token);
    if (index >= 0)
        m_unproven << tr("%1: %2").arg(displayText(inventory.token(index).label()),
                                       displayText(proven.error().text()));
}

QCoro::Task<> RotateDialog::giveByHand(NewTokenResult made, std::optional<Error> failure,
                                       bool isLast)
{
    const bool scimOnly = m_scimOnly->isChecked();
    QWidget *owner = this;
    if (isLast)
        owner = parentWidget();
    TokenValueDialog *dialog = openTokenValue(std::move(made), scimOnly, m_context, owner);
    if (failure)
        dialog->showFailure(*failure);
    if (isLast)
        co_return; // this dialog goes, that one stays
    QFuture<void> closed = closing(dialog);
    co_await closed;
}

bool RotateDialog::mayClose()
{
    if (isBusy())
        showMessage(Tone::Info, beingMadeWords());
    return !isBusy();
}

QCoro::Task<> makeAnother(QPointer<QWidget> window, DialogContext context, QString rotation,
                          std::function<void(const QString &)> failed)
{
    const QPointer<Rotations> rotations(&context.rotations);
    const RotationState *state = rotations->find(rotation);
    if (!state)
        co_return;
    const bool scimOnly = state->rotation.scimOnly;
    Result<NewTokenResult> made = co_await rotations->makeSuccessor(rotation);
    if (!window || !rotations)
        co_return; // the journal knows that nobody has the value
    if (made.ok())
        openTokenValue(std::move(made).value(), scimOnly, context, window);
    else
        failed(made.error().text());
}

} // namespace tokendesk
