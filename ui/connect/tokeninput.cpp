#include "ui/connect/tokeninput.h"

#include "credentials/connection.h"
#include "domain/tooltip.h"
#include "ui/connect/secretedit.h"
#include "ui/connect/tokenfile.h"
#include "ui/dialogs/field.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokendesk {

TokenInput::TokenInput(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_edit(new SecretEdit)
    , m_fileButton(new QPushButton(tr("From a file…")))
    , m_field(new Field(label, m_edit))
{
    setObjectName(QStringLiteral("tokenInput"));
    m_edit->setObjectName(QStringLiteral("token"));
    m_field->setObjectName(QStringLiteral("tokenField"));
    m_fileButton->setObjectName(QStringLiteral("tokenFile"));
    m_fileButton->setAutoDefault(false);
    m_field->addBeside(m_fileButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    showSource();

    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_field->setComplaint({});
        Q_EMIT changed();
    });
    connect(m_fileButton, &QPushButton::clicked, this, [this] {
        if (m_given.isEmpty()) {
            chooseFile();
        } else {
            forget();
            m_edit->setFocus();
        }
    });
}

Result<SecretBytes> TokenInput::token() const
{
    if (!m_given.isEmpty())
        return m_given.duplicate();
    const SecretBytes typed = m_edit->secret();
    return parsePastedToken(typed.view());
}

bool TokenInput::isEmpty() const
{
    return m_given.isEmpty() && m_edit->text().isEmpty();
}

void TokenInput::forget()
{
    m_given.clear();
    m_source.clear();
    m_edit->forget();
    m_field->setComplaint({});
    showSource();
    Q_EMIT changed();
}

void TokenInput::focusInput()
{
    if (m_edit->isEnabled()) {
        m_edit->setFocus();
        m_edit->selectAll();
    } else {
        m_fileButton->setFocus();
    }
}

void TokenInput::enableUnless(const QString &reason)
{
    setEnabled(reason.isEmpty());
    m_fileButton->setToolTip(plainToolTip(reason));
}

void TokenInput::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("File with the token"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { useFile(path); });
    dialog->open();
}

QCoro::Task<> TokenInput::useFile(QString path)
{
    const QPointer<TokenInput> self(this);
    setEnabled(false);
    const QPointer<QWidget> sentTo(window()->focusWidget()); // the keyboard, while this is off
    Result<SecretBytes> token = co_await readTokenFile(path);
    if (!self)
        co_return;
    setEnabled(true);
    if (!token.ok()) {
        m_field->setComplaint(token.error().text());
        m_fileButton->setFocus();
        co_return;
    }
    useToken(std::move(token).value(), tr("Read from %1").arg(QFileInfo(path).fileName()));
    if (window()->focusWidget() != sentTo)
        co_return; // somebody has gone on
    m_fileButton->setFocus();
    Q_EMIT fileRead();
}

void TokenInput::useToken(SecretBytes token, const QString &source)
{
    m_edit->forget();
    m_given = std::move(token);
    m_source = source;
    m_field->setComplaint({});
    showSource();
    Q_EMIT changed();
}

void TokenInput::showSource()
{
    const bool isGiven = !m_given.isEmpty();
    m_edit->setEnabled(!isGiven);
    m_edit->setPlaceholderText(isGiven ? m_source : tr("Paste the token"));
    m_fileButton->setText(isGiven ? tr("Remove") : tr("From a file…"));
}

} // namespace tokendesk
