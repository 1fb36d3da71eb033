#include "ui/rotation/rotatedialog.h"

#include "domain/names.h"
#include "ui/dialogs/closeguard.h"
#include "ui/dialogs/newtokendialog.h"
#include "ui/dialogs/tokenvaluedialog.h"
#include "workflows/carryout.h"
#include "workflows/tokenproof.h"
#include "workflows/worker.h"

#include <QCoroFuture>
#include <QPromise>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace tokendesk {

namespace {

constexpr int leftOutShown = 6;

/// Ends when the dialog is closed, in whatever way.
QFuture<void> closing(QDialog *dialog)
{
    auto over = std::make_shared<QPromise<void>>();
    over->start();
    QObject::connect(dialog, &QObject::destroyed, [over] { over->finish(); });
    return over->future();
}

QString leadFor(int tokens, bool immediate)
{
    if (tokens != 1)
        return immediate
            ? RotateDialog::tr("New tokens take the place of the old ones at once. What still has "
                               "an old one stops working; they can be restored until they are "
                               "deleted.")
            : RotateDialog::tr("New tokens are made and handed over. The old ones go on working "
                               "until you see that nothing needs them any more.");
    return immediate
        ? RotateDialog::tr("A new token takes the place of the old one at once. What still has the "
                           "old one stops working; it can be restored until it is deleted.")
        : RotateDialog::tr("A new token is made and handed over. The old one goes on working until "
                           "you see that nothing needs it any more.");
}

} // namespace

RotateDialog::RotateDialog(DialogContext context, const QList<TokenId> &tokens, QWidget *parent)
    : FormDialog({}, parent)
    , m_context(context)
    , m_session(&context.session)
    , m_guard(new CloseGuard(this))
    , m_form(new RotateForm(context, this))
    , m_cancel(addPlainButton(tr("Cancel")))
    , m_rotate(addPrimaryButton({}))
{
    setObjectName(QStringLiteral("rotateDialog"));
    showConnection(context.session.connection());
    closeWith(&context.session);
    keepTyped();
    setHeading(tr("Rotate %Ln token(s)", nullptr, static_cast<int>(tokens.size())));
    choose(tokens);
    body()->addWidget(m_form);
    m_rotate->setObjectName(QStringLiteral("rotateNow"));
    offerSignIn(context);
    m_cancel->setObjectName(QStringLiteral("rotateCancel"));
    connect(m_cancel, &QPushButton::clicked, this, &RotateDialog::reject);
    connect(m_rotate, &QPushButton::clicked, this, [this] { apply(); });
    connect(m_form, &RotateForm::changed, this, &RotateDialog::refresh);
    connect(m_guard, &CloseGuard::insisted, this, [this] { static_cast<void>(mayClose()); });
    connect(m_session, &Session::restWanted, this, [this] { m_rests = true; });
    m_form->setTokens(m_tokens);
    m_form->focusFirst();
}

void RotateDialog::choose(const QList<TokenId> &tokens)
{
    m_tokens.clear();
    m_leftOut.clear();
    const Inventory &inventory = m_context.session.inventory().data();
    for (const TokenId id : tokens) {
        const int index = inventory.tokenIndex(id);
        if (index < 0)
            continue;
        const Availability allowed = m_context.rotations.rotatable(inventory.token(index));
        if (allowed.ok())
            m_tokens << id;
        else
            m_leftOut << tr("%1: %2").arg(displayText(inventory.token(index).label()),
                                          allowed.reason);
    }
}

void RotateDialog::refresh()
{
    const int count = static_cast<int>(m_tokens.size());
    const Inventory &inventory = m_context.session.inventory().data();
    const int only = count == 1 ? inventory.tokenIndex(m_tokens.constFirst()) : -1;
    if (only >= 0)
        setHeading(tr("Rotate %1").arg(displayText(inventory.token(only).label())));
    else if (count > 0) // none is left: it is still of those that it was opened for
        setHeading(tr("Rotate %Ln token(s)", nullptr, count));
    setLead(leadFor(count, m_form->isImmediate()));
    m_rotate->setText(count <= 1 ? tr("Make the new token")
                                 : tr("Make %Ln new token(s)", nullptr, count));
    m_rotate->setEnabled(count > 0);
    if (!m_leftOut.isEmpty())
        showMessage(Tone::Warning, leftOutWords());
    else if (m_form->hasOwn() && !m_form->isImmediate())
        showMessage(Tone::Warning,
                    tr("This program is using one of them. Give the connection the new value "
                       "before you revoke the old one."));
}

QString RotateDialog::leftOutWords() const
{
    QStringList lines(
        tr("%Ln token(s) are left out.", nullptr, static_cast<int>(m_leftOut.size())));
    lines << m_leftOut.mid(0, leftOutShown);
    const qsizetype more = m_leftOut.size() - leftOutShown;
    if (more > 0)
        lines << tr("and %Ln more", nullptr, static_cast<int>(more));
    return lines.join(QLatin1Char('\n'));
}

QCoro::Task<> RotateDialog::apply()
{
    const QPointer<RotateDialog> self(this);
    if (isBusy() || !m_form->validate())
        co_return;
    clearMessage();
    const QList<TokenId> tokens = m_tokens;
    choose(tokens);
    if (m_tokens != tokens) {
        m_form->setTokens(m_tokens); // changed meanwhile: looked at again
        co_return;
    }
    m_form->rememberWishes();

    const qsizetype count = tokens.size();
    const auto tellMaking = [this, count](qsizetype number) {
        setBusy(count == 1 ? tr("Making the new token…")
                           : tr("Making and handing over %1 of %2…")
                                 .arg(QLocale().toString(number), QLocale().toString(count)));
    };
    tellMaking(1);
    m_guard->engage();
    m_rests = false;
    m_isGivenUp = false;
    Result<QStringList> begun = co_await beginAll();
    if (!self || isCutOff())
        co_return;
    if (!begun.ok()) {
        co_await stopAt(begun.error(), QStringList());
        co_return;
    }
    const QStringList ids = begun.value();
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const QString halt = haltWords();
        if (!halt.isEmpty()) {
            co_await stopAt(refusal(halt), ids.mid(i));
            co_return;
        }
        tellMaking(i + 1);
        const bool isLast = i + 1 == ids.size();
        Result<void> outcome = co_await rotateOne(ids.at(i), isLast);
        if (!self || isCutOff())
            co_return; // the journal knows that nobody has the value
        if (!outcome.ok()) {
            Error error = outcome.error();
            if (const QString name = oldName(ids.at(i)); count > 1 && !name.isEmpty())
                error.message = tr("%1: %2").arg(name, error.message);
            if (error.outcomeUnknown) {
                m_tokens.removeOne(tokens.at(i)); // a second rotation of it cannot be begun
                error.remedy = tr("The rotation is kept, and goes on under Rotations");
            }
            co_await stopAt(error, ids.mid(i + 1));
            co_return;
        }
        m_tokens.removeOne(tokens.at(i));
        m_rotating << oldName(ids.at(i));
    }
    m_guard->release();
    setIdle();
    tellRotating();
    if (m_unproven.isEmpty()) {
        accept();
        co_return;
    }
    // Handed over all the same; whoever sees this decides.
    leaveOnlyClose();
    showMessage(Tone::Warning,
                tr("All are made and handed over, but these could not be tried:")
                    + QLatin1Char('\n') + m_unproven.join(QLatin1Char('\n')));
}

QString RotateDialog::oldName(const QString &id) const
{
    const RotationState *state = m_context.rotations.find(id);
    return state ? displayText(state->rotation.oldName) : QString();
}

void RotateDialog::tellRotating()
{
    const QStringList names = std::exchange(m_rotating, {});
    if (!names.isEmpty() && m_context.tellRotating)
        m_context.tellRotating(names);
}

QString RotateDialog::haltWords() const
{
    // A value that comes while the machine goes to sleep would be lost.
    if (m_rests)
        return tr("The computer was about to sleep, so the rest was not begun");
    // Who gives up one may want none of the others.
    return m_isGivenUp ? tr("A value was given up, so the rest was not begun") : QString();
}

QCoro::Task<Result<QStringList>> RotateDialog::beginAll()
{
    const QPointer<RotateDialog> self(this);
    const QPointer<Rotations> rotations(&m_context.rotations);
    auto naming = runOnWorker(m_form->naming());
    const QStringList names = co_await naming;
    if (!self || isCutOff() || !rotations)
        co_return closedError();
    QList<Rotation> orders;
    for (qsizetype i = 0; i < m_tokens.size(); ++i)
        orders << m_form->orderFor(m_tokens.at(i), names.at(i));
    Result<QStringList> begun = co_await rotations->begin(orders);
    co_return begun;
}

QCoro::Task<> RotateDialog::stopAt(Error error, QStringList unmade)
{
    const QPointer<RotateDialog> self(this);
    if (!unmade.isEmpty()) {
        // They stay in the form: the next try begins them anew, perhaps with other wishes.
        Result<void> left = co_await m_context.rotations.leave(unmade);
        Q_UNUSED(left) // then they are listed as rotations whose new token is to be made
        if (!self || isCutOff())
            co_return;
    }
    m_guard->release();
    setIdle();
    tellRotating();
    if (m_tokens.isEmpty())
        leaveOnlyClose();
    else
        m_form->setTokens(m_tokens); // those that are left
    showError(error);
}

void RotateDialog::leaveOnlyClose()
{
    m_form->setEnabled(false);
    m_rotate->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus();
}

QCoro::Task<Result<void>> RotateDialog::rotateOne(QString id, bool isLast)
{
    const QPointer<RotateDialog> self(this);
    const QPointer<Rotations> rotations(&m_context.rotations);
    Result<NewTokenResult> made = co_await rotations->makeSuccessor(id);
    if (!self || isCutOff())
        co_return Result<void>();
    if (!made.ok()) {
        // Nothing was made: the next try begins anew, perhaps with other wishes.
        if (!made.error().outcomeUnknown) {
            const QStringList unmade(1, id);
            Result<void> left = co_await rotations->leave(unmade);
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
    const HandoverTarget target = m_form->target();
    // What was made otherwise than asked goes nowhere before a person has seen it.
    if (target.kind == HandoverTarget::Kind::Ask || !made.deviation.isEmpty()) {
        co_await giveByHand(std::move(made), std::nullopt, isLast);
        co_return Result<void>();
    }
    if (m_form->wantsProof()) {
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
                                       displaySentence(proven.error().text()));
}

QCoro::Task<> RotateDialog::giveByHand(NewTokenResult made, std::optional<Error> failure,
                                       bool isLast)
{
    const bool scimOnly = m_form->isScimOnly();
    QWidget *owner = this;
    if (isLast)
        owner = parentWidget();
    TokenValueDialog *dialog = openTokenValue(std::move(made), scimOnly, m_context, owner);
    if (failure)
        dialog->showFailure(*failure, m_form->target().command);
    if (isLast)
        co_return; // this dialog goes, that one stays
    connect(dialog, &TokenValueDialog::givenUp, this, [this] { m_isGivenUp = true; });
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
                          std::function<void(const QString &)> tell)
{
    const QPointer<Rotations> rotations(&context.rotations);
    const RotationState *state = rotations->find(rotation);
    if (!state)
        co_return;
    const bool scimOnly = state->rotation.scimOnly;
    const QPointer<CloseGuard> guard(new CloseGuard(window));
    QObject::connect(guard, &CloseGuard::insisted, guard, [tell] { tell(beingMadeWords()); });
    guard->engage();
    Result<NewTokenResult> made = co_await rotations->makeSuccessor(rotation);
    delete guard.data(); // the value's dialog has its own
    if (!window || !rotations)
        co_return; // the journal knows that nobody has the value
    if (made.ok())
        openTokenValue(std::move(made).value(), scimOnly, context, window);
    else
        tell(made.error().text());
}

} // namespace tokendesk
