#include "ui/review/notedialog.h"

#include "domain/names.h"
#include "ui/dialogs/datefield.h"
#include "ui/dialogs/field.h"
#include "ui/theme/plaintext.h"
#include "workflows/carryout.h"
#include "workflows/subject.h"

#include <QCheckBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tokendesk {

namespace {

constexpr int reviewAgainDays = 90;

} // namespace

NoteDialog::NoteDialog(DialogContext context, Review &review, QList<LocalNote> subjects,
                       QWidget *parent)
    : FormDialog({}, parent)
    , m_context(context)
    , m_review(review)
    , m_subjects(std::move(subjects))
    , m_owner(new QLineEdit)
    , m_purpose(new QLineEdit)
    , m_hasReview(new QCheckBox(tr("&Review it on")))
    , m_reviewOn(new DateField)
{
    setObjectName(QStringLiteral("noteDialog"));
    keepTyped();
    closeWith(&context.session);
    setHeading(m_subjects.size() == 1 ? tr("Owner and purpose of %1").arg(subjectName())
                                      : tr("Owner and purpose (%Ln selected)", nullptr,
                                           static_cast<int>(m_subjects.size())));
    setLead(tr("Kept on this computer: the server has no field for it."));
    m_owner->setObjectName(QStringLiteral("noteOwner"));
    m_purpose->setObjectName(QStringLiteral("notePurpose"));
    m_hasReview->setObjectName(QStringLiteral("noteHasReview"));
    m_reviewOn->setObjectName(QStringLiteral("noteReviewOn"));
    m_owner->setMaxLength(200);
    m_purpose->setMaxLength(500);
    m_hasReview->setAccessibleName(labelWords(m_hasReview->text()));
    m_reviewOn->setAccessibleName(m_hasReview->accessibleName());
    auto *date = new QWidget;
    auto *row = new QHBoxLayout(date);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_hasReview);
    row->addWidget(m_reviewOn);
    row->addStretch(1);
    m_reviewField = new Field({}, date);
    m_reviewField->setObjectName(QStringLiteral("noteReviewField"));
    body()->addWidget(new Field(tr("&Owner"), m_owner));
    body()->addWidget(new Field(tr("&Purpose"), m_purpose));
    body()->addWidget(m_reviewField);
    fillIn();

    QPushButton *cancel = addPlainButton(tr("Cancel"));
    QPushButton *save = addPrimaryButton(tr("Save"));
    save->setObjectName(QStringLiteral("saveNote"));
    connect(m_hasReview, &QCheckBox::stateChanged, this, &NoteDialog::refreshDate);
    connect(m_reviewOn, &DateField::changed, this, [this] {
        // The end of the typing alone mends nothing.
        if (m_reviewOn->isBeingTyped() || m_reviewOn->date().isValid())
            m_reviewField->setComplaint({});
    });
    connect(cancel, &QPushButton::clicked, this, &NoteDialog::reject);
    connect(save, &QPushButton::clicked, this, [this] { apply(); });
    m_owner->setFocus();
}

QString NoteDialog::subjectName() const
{
    const LocalNote &note = m_subjects.constFirst();
    const Inventory &inventory = m_context.session.inventory().data();
    const bool isToken = note.subject == LocalNote::Subject::Token;
    const int index = isToken ? inventory.tokenIndex(note.id) : inventory.accountIndex(note.id);
    if (index < 0) { // it has gone meanwhile
        Token token;
        Account account;
        token.id = account.id = note.id;
        return displayText(isToken ? token.label() : account.label());
    }
    return displayText(isToken ? inventory.token(index).label() : inventory.account(index).label());
}

void NoteDialog::fillIn()
{
    const LocalNote &first = m_subjects.constFirst();
    const auto isShared = [this, &first](auto member) {
        return std::all_of(m_subjects.begin(), m_subjects.end(),
                           [&](const LocalNote &note) { return note.*member == first.*member; });
    };
    const auto fill = [&](QLineEdit *line, QString LocalNote::*member, const QString &empty) {
        const bool shared = isShared(member);
        line->setPlaceholderText(shared ? empty : tr("Several values: each stays as it is"));
        line->setText(shared ? first.*member : QString());
        return line->text();
    };
    m_ownerBefore = fill(m_owner, &LocalNote::owner, tr("A person or a team"));
    m_purposeBefore = fill(m_purpose, &LocalNote::purpose, tr("What it is for"));
    const bool oneDate = isShared(&LocalNote::reviewOn);
    const QDate today =
        QDateTime::fromMSecsSinceEpoch(m_context.session.inventory().nowMs()).date();
    m_reviewOn->offer(today, {});
    m_reviewOn->setDate(oneDate && first.reviewOn.isValid() ? first.reviewOn
                                                            : today.addDays(reviewAgainDays));
    m_isNew = std::all_of(m_subjects.begin(), m_subjects.end(),
                          [](const LocalNote &note) { return note.isEmpty(); });
    m_hasReview->setCheckState(!oneDate                                  ? Qt::PartiallyChecked
                                   : m_isNew || first.reviewOn.isValid() ? Qt::Checked
                                                                         : Qt::Unchecked);
    refreshDate();
}

void NoteDialog::refreshDate()
{
    const Qt::CheckState state = m_hasReview->checkState();
    m_reviewOn->setEnabled(state == Qt::Checked);
    m_reviewField->setComplaint({});
    QString hint;
    if (state == Qt::PartiallyChecked)
        hint = tr("Several dates: each stays as it is.");
    else if (m_isNew) // rule no-owner
        hint = tr("Without an owner, a purpose and a day the finding stays.");
    m_reviewField->setHint(hint);
    m_hasReview->setAccessibleDescription(hint);
}

LocalNote NoteDialog::edited(LocalNote note) const
{
    if (m_owner->text() != m_ownerBefore)
        note.owner = m_owner->text().trimmed();
    if (m_purpose->text() != m_purposeBefore)
        note.purpose = m_purpose->text().trimmed();
    if (m_hasReview->checkState() != Qt::PartiallyChecked)
        note.reviewOn = m_hasReview->isChecked() ? m_reviewOn->date() : QDate();
    return note;
}

const LocalNote *NoteDialog::ofAnother() const
{
    const Inventory &now = m_context.session.inventory().data();
    const auto found =
        std::find_if(m_subjects.begin(), m_subjects.end(),
                     [&now](const LocalNote &subject) { return isOfAnother(subject, now); });
    return found == m_subjects.end() ? nullptr : &*found;
}

void NoteDialog::tellOfAnother(const LocalNote &subject)
{
    const bool isAccount = subject.subject == LocalNote::Subject::Account;
    const QString label = isAccount ? labelOf<Account>(subject.id) : labelOf<Token>(subject.id);
    Error error = refusal(
        tr("Not written down: %1").arg(briefText(subject.name.isEmpty() ? label : subject.name)));
    error.detail = ofAnotherReason(isAccount);
    error.remedy = tr("Close this, and open it again for what has the ID now");
    showError(error);
}

QCoro::Task<> NoteDialog::apply()
{
    const QPointer<NoteDialog> self(this);
    if (isBusy())
        co_return;
    if (const LocalNote *other = ofAnother()) {
        tellOfAnother(*other);
        co_return;
    }
    if (m_hasReview->checkState() == Qt::Checked && !m_reviewOn->date().isValid()) {
        m_reviewField->setComplaint(DateField::notADay());
        m_reviewOn->setFocus();
        co_return;
    }
    QList<LocalNote> before;
    QList<LocalNote> after;
    for (const LocalNote &subject : std::as_const(m_subjects)) {
        const LocalNote now = m_review.noteOf(subject.subject, subject.id);
        const LocalNote changed = edited(now);
        if (changed == now)
            continue;
        before << now;
        after << changed;
    }
    if (after.isEmpty()) {
        accept();
        co_return;
    }
    setBusy(tr("Writing it down…"));
    auto task = m_review.saveNotes(after);
    Result<void> written = co_await task;
    if (!self)
        co_return;
    setIdle();
    if (!written.ok()) {
        showError(written.error());
        co_return;
    }
    Q_EMIT saved(before, after);
    accept();
}

} // namespace tokendesk
