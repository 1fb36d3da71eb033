#include "ui/activity/proofdialog.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace tokendesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProofDialog)
};

constexpr int faultsShown = 8;

QString faultText(const ChainFault &fault)
{
    switch (fault.kind) {
    case ChainFault::Kind::Altered:
        return Words::tr("Entry %1 is not as it was written").arg(fault.changeId);
    case ChainFault::Kind::Removed:
        return fault.changeId > 0 ? Words::tr("Entry %1 was removed").arg(fault.changeId)
                                  : Words::tr("A part of the history was removed");
    case ChainFault::Kind::Added:
        return Words::tr("Entry %1 was not written by this program").arg(fault.changeId);
    case ChainFault::Kind::CutOff:
        return Words::tr("The newest entries were cut off, or an older copy was put back");
    case ChainFault::Kind::Unproven:
        return Words::tr("Entry %1 was written without the keychain's key: nothing proves that "
                         "this program did it")
            .arg(fault.changeId);
    case ChainFault::Kind::OtherKey:
        return Words::tr("Entry %1 is sealed with a key that this keychain does not have")
            .arg(fault.changeId);
    }
    return {};
}

} // namespace

QString proofWords(const JournalProof &proof)
{
    QStringList sentences;
    const int changes = static_cast<int>(proof.chain.changes);
    if (proof.chain.intact())
        sentences << Words::tr("%Ln change(s) verified: nothing was altered or removed.", nullptr,
                               changes);
    else if (proof.chain.isBroken())
        sentences << Words::tr("The journal was altered outside this program.");
    else
        sentences << Words::tr("Nothing speaks of a change from outside, but not all of it can "
                               "be proven.");
    if (proof.keychain)
        sentences
            << Words::tr("Without the keychain this proves little: %1").arg(proof.keychain->text());
    else if (!proof.chain.headKnown)
        sentences << Words::tr("The keychain did not know its end yet; from now on a cut at the "
                               "end is found, too.");
    return sentences.join(QLatin1Char(' '));
}

void showProof(QWidget *window, JournalSeal &seal, const JournalProof &proof)
{
    QStringList faults;
    for (const ChainFault &fault : proof.chain.faults)
        faults << faultText(fault);
    auto *box = new QMessageBox(window);
    box->setObjectName(QStringLiteral("proofBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(Words::tr("The journal's proof"));
    box->setText(proofWords(proof));
    box->setInformativeText(faults.mid(0, faultsShown).join(QLatin1Char('\n')));
    if (faults.size() > faultsShown)
        box->setDetailedText(faults.join(QLatin1Char('\n')));
    box->addButton(QMessageBox::Close);
    if (!proof.chain.intact() && !proof.keychain) {
        QPushButton *accept =
            box->addButton(Words::tr("Prove from here on"), QMessageBox::ActionRole);
        accept->setObjectName(QStringLiteral("proofAccept"));
        QObject::connect(accept, &QPushButton::clicked, &seal, [&seal] { seal.acceptPresent(); });
    }
    box->open();
}

} // namespace tokendesk
