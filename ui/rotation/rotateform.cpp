#include "ui/rotation/rotateform.h"

#include "domain/names.h"
#include "domain/successorname.h"
#include "ui/dialogs/expirypicker.h"
#include "ui/dialogs/field.h"
#include "ui/rotation/rotationwishes.h"
#include "ui/theme/gap.h"
#include "ui/theme/wrappedbox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace tokendesk {

namespace {

constexpr int namesShown = 6;

} // namespace

RotateForm::RotateForm(DialogContext context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_pattern(new QLineEdit)
    , m_patternField(new Field(tr("&Names of the new tokens"), m_pattern))
    , m_expiry(new ExpiryPicker(context.session.clock()))
    , m_expiryField(new Field(tr("They &expire after"), m_expiry))
    , m_handover(new HandoverChoice(context.settings))
    , m_handoverField(new Field(tr("Hand the values over"), m_handover))
    , m_prove(new WrappedBox(tr("&Try each new token with one read, before it is handed over")))
    , m_scimOnly(new QCheckBox(tr("&Directory sync (SCIM) only")))
    , m_immediate(new WrappedBox)
    , m_immediateField(new Field({}, m_immediate))
    , m_quiet(new QComboBox)
    , m_coolDown(new QComboBox)
    , m_quietField(new Field({}, m_quiet))
    , m_coolDownField(new Field({}, m_coolDown))
    , m_times(timesRow())
    , m_reason(new QLineEdit)
{
    build();
    connect(m_pattern, &QLineEdit::textChanged, this, &RotateForm::refresh);
    connect(m_expiry, &ExpiryPicker::changed, this, &RotateForm::refresh);
    connect(m_handover, &HandoverChoice::changed, this, &RotateForm::refresh);
    connect(m_immediate, &QCheckBox::toggled, this, &RotateForm::refresh);
    connect(m_scimOnly, &QCheckBox::toggled, this, &RotateForm::refresh);
}

void RotateForm::build()
{
    m_pattern->setObjectName(QStringLiteral("rotatePattern"));
    m_pattern->setText(RotationWishes::from(m_context.settings).pattern);
    m_scimOnly->setObjectName(QStringLiteral("rotateScimOnly"));
    m_scimOnly->setToolTip(
        tr("The server's list does not say whether the old one is such a token"));
    m_prove->setObjectName(QStringLiteral("rotateProve"));
    m_prove->setChecked(true);
    m_immediate->setObjectName(QStringLiteral("rotateImmediate"));
    m_reason->setObjectName(QStringLiteral("rotateReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Why? It is shown under Activity (optional)"));
    m_reason->setMaxLength(500);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    setGap(layout, Gap::Medium);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_patternField), static_cast<QWidget *>(m_expiryField),
          static_cast<QWidget *>(m_handoverField), static_cast<QWidget *>(m_prove),
          static_cast<QWidget *>(m_scimOnly), static_cast<QWidget *>(m_immediateField), m_times,
          static_cast<QWidget *>(m_reason)})
        layout->addWidget(widget);
}

QWidget *RotateForm::timesRow()
{
    const RotationWishes wishes = RotationWishes::from(m_context.settings);
    offerQuietHours(m_quiet, wishes.quietHours);
    offerCoolDownDays(m_coolDown, wishes.coolDownDays);
    m_quiet->setObjectName(QStringLiteral("rotateQuiet"));
    m_coolDown->setObjectName(QStringLiteral("rotateCoolDown"));

    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    setGap(layout, Gap::Large);
    layout->addWidget(m_quietField, 1);
    layout->addWidget(m_coolDownField, 1);
    return row;
}

void RotateForm::setTokens(const QList<TokenId> &tokens)
{
    const bool isFirst = m_tokens.isEmpty();
    m_tokens = tokens;
    const bool one = m_tokens.size() == 1;
    if (isFirst && one) {
        const QString name = newNames().value(0);
        if (!name.isEmpty())
            m_pattern->setText(name);
        m_isProposed = !name.isEmpty();
    }
    m_patternField->setLabel(one ? tr("&Name of the new token") : tr("&Names of the new tokens"));
    m_expiryField->setLabel(one ? tr("It &expires after") : tr("They &expire after"));
    m_handoverField->setLabel(one ? tr("Hand the value over") : tr("Hand the values over"));
    m_immediate->setText(one ? tr("It has &leaked: revoke the old one as soon as the new value "
                                  "is handed over")
                             : tr("They have &leaked: revoke each old one as soon as its new value "
                                  "is handed over"));
    m_quietField->setLabel(one ? tr("Propose to &revoke the old one")
                               : tr("Propose to &revoke the old ones"));
    m_coolDownField->setLabel(one ? tr("Propose to delete the &old one")
                                  : tr("Propose to delete the &old ones"));
    m_handover->setValues(m_tokens.size());
    refresh();
}

bool RotateForm::hasOwn() const
{
    const Inventory &inventory = m_context.session.inventory().data();
    return std::any_of(m_tokens.begin(), m_tokens.end(), [&](TokenId id) {
        const int index = inventory.tokenIndex(id);
        return index >= 0 && m_context.session.mayBeOwnToken(inventory.token(index));
    });
}

bool RotateForm::isName() const
{
    const QString text = m_pattern->text();
    return m_isProposed && !text.contains(QLatin1Char('{')) && !text.contains(QLatin1Char('}'));
}

Verdict RotateForm::nameVerdict() const
{
    if (isName()) {
        const Inventory &inventory = m_context.session.inventory().data();
        const int index = inventory.tokenIndex(m_tokens.value(0));
        return checkTokenName(m_pattern->text(), inventory,
                              index < 0 ? std::nullopt
                                        : std::optional(inventory.token(index).accountId));
    }
    const QString problem = namePatternProblem(m_pattern->text().trimmed());
    return problem.isEmpty() ? Verdict() : Verdict{Verdict::Level::Problem, problem};
}

std::function<QStringList()> RotateForm::naming(QList<TokenId> tokens) const
{
    if (nameVerdict().blocks())
        return [] { return QStringList(); };
    if (isName())
        return [name = cleanedName(m_pattern->text())] { return QStringList(name); };
    const LiveInventory &live = m_context.session.inventory();
    return [pattern = m_pattern->text().trimmed(), tokens = std::move(tokens),
            lists = live.snapshot(), today = Moment::at(live.nowMs()).toUtc().date()] {
        return successorNames(pattern, tokens, *lists, today);
    };
}

void RotateForm::refresh()
{
    judgeNames();
    judgeExpiry();
    m_prove->setVisible(target().kind != HandoverTarget::Kind::Ask && !isScimOnly());
    m_times->setVisible(!isImmediate());
    Verdict immediate;
    if (isImmediate() && hasOwn())
        immediate = {Verdict::Level::Problem,
                     tr("This program uses one of them: it would lock itself out. Rotate that one "
                        "without this, and give the connection the new value first.")};
    m_immediateField->setVerdict(immediate);
    Q_EMIT changed();
}

void RotateForm::judgeNames()
{
    m_patternField->setVerdict(nameVerdict());
    QStringList names = isName() ? QStringList() : naming(m_tokens.mid(0, namesShown))();
    for (QString &name : names)
        name = displayText(name);
    const qsizetype more = m_tokens.size() - namesShown;
    if (more > 0 && !names.isEmpty())
        names << tr("and %Ln more", nullptr, static_cast<int>(more));
    m_patternField->setHint(names.join(QStringLiteral(" · ")));
}

void RotateForm::judgeExpiry()
{
    const ExpiryPlan plan = m_expiry->plan();
    const QString warning = expiryWarning(plan);
    Verdict verdict;
    if (!plan.ok() && !m_expiry->isBeingTyped())
        verdict = {Verdict::Level::Problem, plan.problem};
    else if (!warning.isEmpty())
        verdict = {Verdict::Level::Warning, warning};
    m_expiryField->setVerdict(verdict);
    m_expiryField->setHint(expiryPlanWords(plan));
}

bool RotateForm::validate()
{
    if (nameVerdict().blocks()) {
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

Rotation RotateForm::orderFor(TokenId token, const QString &name) const
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

bool RotateForm::isImmediate() const
{
    return m_immediate->isChecked();
}

bool RotateForm::isScimOnly() const
{
    return m_scimOnly->isChecked();
}

bool RotateForm::wantsProof() const
{
    return m_prove->isChecked() && target().kind != HandoverTarget::Kind::Ask && !isScimOnly();
}

void RotateForm::rememberWishes()
{
    const QString pattern =
        isName() ? RotationWishes::from(m_context.settings).pattern : m_pattern->text();
    RotationWishes{pattern, m_quiet->currentData().toInt(), m_coolDown->currentData().toInt()}
        .keepIn(m_context.settings);
}

void RotateForm::focusFirst()
{
    m_pattern->setFocus();
}

} // namespace tokendesk
