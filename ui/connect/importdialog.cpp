#include "ui/connect/importdialog.h"

#include "domain/names.h"
#include "domain/sentence.h"
#include "ui/theme/gap.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/tickedlist.h"
#include "ui/theme/wrappeditems.h"

#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

QString verdictWords(const ImportLine &line)
{
    switch (line.verdict) {
    case ImportLine::Verdict::New:
        return {};
    case ImportLine::Verdict::Renamed:
        return ImportDialog::tr("There is another “%1”: it is added as “%2”.")
            .arg(displayText(line.nameInFile), displayText(line.connection.name));
    case ImportLine::Verdict::Known:
        return ImportDialog::tr("It is there already, and left out.");
    }
    return {};
}

} // namespace

QString wayWords(const Connection &connection)
{
    QStringList words{isolated(displayText(connection.origin.toString()))};
    switch (connection.proxy.mode) {
    case ProxyOptions::Mode::System:
        break;
    case ProxyOptions::Mode::None:
        words << ImportDialog::tr("no proxy");
        break;
    case ProxyOptions::Mode::Manual:
        words << (connection.proxy.kind == ProxyOptions::Kind::Socks5
                      ? ImportDialog::tr("SOCKS5 proxy %1")
                      : ImportDialog::tr("proxy %1"))
                     .arg(displayText(connection.proxy.server()));
        break;
    }
    if (!connection.caFile.isEmpty())
        words << ImportDialog::tr("authority in %1").arg(displayText(connection.caFile));
    if (!connection.certificateFile.isEmpty())
        words << ImportDialog::tr("client certificate in %1")
                     .arg(displayText(connection.certificateFile));
    if (connection.readOnly)
        words << ImportDialog::tr("read-only");
    return words.join(QStringLiteral(" · "));
}

ImportDialog::ImportDialog(Connector &connector, const ConnectionsRead &file, QWidget *parent)
    : FormDialog(tr("Import connections"), parent)
    , m_connector(connector)
    , m_lines(planImport(file.connections, connector.connections().connections()))
    , m_list(new QListWidget)
    , m_add(nullptr)
{
    setObjectName(QStringLiteral("importDialog"));
    setLead(tr("The file says where your token will be sent, and through which proxy. Take over "
               "only what you know. Each asks for its own token when you open it; nothing that is "
               "there already is changed."));
    offerTicks(m_list);
    m_list->setObjectName(QStringLiteral("importList"));
    m_list->setAccessibleName(tr("Connections in the file"));
    wrapItems(m_list);
    setGap(m_list, Gap::Hair);
    for (const ImportLine &line : std::as_const(m_lines)) {
        QStringList words{displayText(line.nameInFile), wayWords(line.connection)};
        if (const QString verdict = verdictWords(line); !verdict.isEmpty())
            words << verdict;
        auto *item = new QListWidgetItem(words.join(QLatin1Char('\n')), m_list);
        const bool isKnown = line.verdict == ImportLine::Verdict::Known;
        item->setCheckState(isKnown ? Qt::Unchecked : Qt::Checked);
        item->setFlags(isKnown
                           ? Qt::ItemIsSelectable
                           : Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
    }
    for (const QString &problem : file.problems) {
        const QStringList sentences{displaySentence(problem), tr("This connection is left out."),
                                    connectionFileRemedy()};
        auto *item = new QListWidgetItem(joinedSentences(sentences), m_list);
        item->setFlags(Qt::ItemIsSelectable);
    }
    constexpr int linesShown = 12;
    m_list->setMinimumHeight(fontMetrics().height() * linesShown);
    if (!file.problems.isEmpty()) { // they may stand far below
        auto *leftOut =
            new PlainLabel(tr("%Ln connection(s) cannot be taken over; the list says why.", nullptr,
                              static_cast<int>(file.problems.size())));
        leftOut->setObjectName(QStringLiteral("importLeftOut"));
        leftOut->setWordWrap(true);
        body()->addWidget(leftOut);
    }
    body()->addWidget(m_list);
    QPushButton *cancel = addPlainButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("importCancel"));
    m_add = addPrimaryButton({});
    m_add->setObjectName(QStringLiteral("importAdd"));
    connect(cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_add, &QPushButton::clicked, this, [this] { apply(); });
    connect(m_list, &QListWidget::itemChanged, this, &ImportDialog::refresh);
    refresh();
    m_list->setFocus();
}

QList<Connection> ImportDialog::chosen() const
{
    QList<Connection> connections;
    for (int row = 0; row < static_cast<int>(m_lines.size()); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            connections << m_lines.at(row).connection;
    }
    return connections;
}

void ImportDialog::refresh()
{
    const int count = static_cast<int>(chosen().size());
    m_add->setText(tr("Add %Ln connection(s)", nullptr, count));
    m_add->setEnabled(count > 0);
    if (count == 0)
        showMessage(Tone::Info, tr("There is nothing to add."));
    else
        clearMessage();
}

QCoro::Task<> ImportDialog::apply()
{
    const QPointer<ImportDialog> self(this);
    if (isBusy())
        co_return;
    QList<Connection> connections = chosen();
    int changesKnown = 0;
    QStringList ids;
    setBusy(tr("Writing it down…"));
    for (Connection &connection : connections) {
        const QUrl origin = connection.origin;
        Result<ConnectionIdentity> identity = co_await m_connector.identify(origin, ids);
        if (!self)
            co_return;
        if (!identity.ok()) {
            setIdle();
            showError(identity.error());
            co_return;
        }
        connection.id = identity->id;
        ids << identity->id;
        changesKnown += identity->changesKnown;
    }
    setIdle();
    for (const Connection &connection : std::as_const(connections)) {
        const Result<void> kept = m_connector.update(connection);
        if (!kept.ok()) {
            showError(kept.error());
            co_return;
        }
    }
    accept();
    Q_EMIT imported(static_cast<int>(connections.size()), changesKnown);
}

} // namespace tokendesk
