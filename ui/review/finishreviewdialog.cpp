#include "ui/review/finishreviewdialog.h"

#include "api/decodeissues.h"
#include "domain/names.h"
#include "domain/sentence.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/spoken.h"

#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

QString outstandingWords(int count)
{
    return FinishReviewDialog::tr(
        "%Ln decision(s) to rotate, revoke or delete not carried out yet. Do it on the Review "
        "page: "
        "decision:rotate,revoke,delete finds them there. The report lists each.",
        nullptr, count);
}

/// What of the lists is missing, or old; empty: nothing.
QString unreadWords(const Session &session)
{
    if (!session.hasRead() || session.trust().whole)
        return {};
    return displaySentence(
        joinedSentences({summaryOf(session.issues()),
                         FinishReviewDialog::tr("The record of the review says so.")}));
}

} // namespace

FinishReviewDialog::FinishReviewDialog(DialogContext context, ReviewSessions &reviews,
                                       QWidget *parent)
    : FormDialog(tr("Finish the review"), parent)
    , m_session(context.session)
    , m_reviews(reviews)
    , m_facts(new PlainLabel)
{
    setObjectName(QStringLiteral("finishReviewDialog"));
    closeWith(&context.session);
    setLead(tr("The lists are read once more, so that the record says how each token stands "
               "after the review. It cannot be changed afterwards."));
    m_facts->setObjectName(QStringLiteral("finishReviewFacts"));
    m_facts->setWordWrap(true);
    body()->addWidget(m_facts);
    m_close = addPlainButton(tr("Cancel"));
    m_pack = addPlainButton(tr("Evidence pack…"));
    m_pack->setObjectName(QStringLiteral("finishReviewPack"));
    m_pack->hide();
    m_left = addPlainButton(tr("Show what is left"));
    m_left->setObjectName(QStringLiteral("finishReviewLeft"));
    m_finish = addPrimaryButton(tr("Finish the review"));
    m_finish->setObjectName(QStringLiteral("finishReviewNow"));
    connect(m_close, &QPushButton::clicked, this, &FinishReviewDialog::reject);
    connect(m_finish, &QPushButton::clicked, this, [this] { apply(); });
    connect(m_left, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT openFindingsWanted();
    });
    connect(m_pack, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT packWanted();
    });
    connect(&m_reviews, &ReviewSessions::changed, this, &FinishReviewDialog::refresh);
    connect(&context.session, &Session::refreshed, this, &FinishReviewDialog::refresh);
    refresh();
    // What Enter does, rather than the first button.
    (m_left->isHidden() ? m_finish : m_left)->setFocus();
}

void FinishReviewDialog::refresh()
{
    if (m_isFinished || !m_reviews.progress())
        return;
    const ReviewProgress &progress = *m_reviews.progress();
    const bool hasLeft = progress.left() > 0;
    QStringList lines;
    if (!hasLeft || progress.left() < progress.needed) // else the last line says it
        lines << tr("The policy asks for a decision on %Ln finding(s).", nullptr, progress.needed);
    if (progress.decided > 0)
        lines << tr("%Ln of them are decided.", nullptr, progress.decided);
    if (progress.resolved > 0)
        lines << tr("%Ln not found any more, and nothing was decided about it.", nullptr,
                    progress.resolved);
    if (progress.unknown > 0)
        lines << tr("%Ln cannot be decided: rows of the lists could not be read. The record says "
                    "that it is not known, and names the rows.",
                    nullptr, progress.unknown);
    if (progress.outstanding > 0)
        lines << outstandingWords(progress.outstanding);
    lines << unreadWords(m_session);
    if (hasLeft)
        lines << asSentence(ReviewSessions::undecidedWords(progress.left()));
    lines.removeAll(QString());
    m_facts->setText(lines.join(QLatin1Char('\n')));
    // It may be settled on the server already: the lists tell when they are read once more.
    m_finish->setText(hasLeft ? tr("Read the lists again and finish") : tr("Finish the review"));
    QPushButton *primary = hasLeft ? m_left : m_finish;
    // The keyboard stays on what Enter does.
    const bool follows = focusWidget() == (hasLeft ? m_finish : m_left);
    m_left->setVisible(hasLeft);
    setPrimaryButton(primary);
    if (follows)
        primary->setFocus();
}

QCoro::Task<> FinishReviewDialog::apply()
{
    const QPointer<FinishReviewDialog> self(this);
    if (isBusy())
        co_return;
    clearMessage();
    setBusy(tr("Reading the lists once more…"));
    auto task = m_reviews.finish();
    Result<void> finished = co_await task;
    if (!self)
        co_return;
    setIdle();
    if (!finished.ok()) {
        showError(finished.error());
        refresh(); // what is left may have been found only now
        co_return;
    }
    m_isFinished = true;
    const QString done = tr("The review is finished");
    setHeading(done);
    setLead(tr("Its record is kept on this computer. The evidence pack is what you give away: a "
               "report for people, and the same as data."));
    const auto record = m_reviews.last();
    const int outstanding = record ? record->outstanding() : 0;
    QStringList lines{outstanding > 0 ? outstandingWords(outstanding) : QString(),
                      unreadWords(m_session)};
    lines.removeAll(QString());
    m_facts->setText(lines.join(QLatin1Char('\n')));
    m_facts->setVisible(!lines.isEmpty());
    m_finish->hide();
    m_left->hide();
    m_close->setText(tr("Close"));
    m_pack->show();
    setPrimaryButton(m_pack);
    m_pack->setFocus();
    say(*this, done);
}

} // namespace tokendesk
