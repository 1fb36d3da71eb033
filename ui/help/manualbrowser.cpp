#include "ui/help/manualbrowser.h"

#include <QEvent>
#include <QFile>
#include <QImage>

/// Outside of every namespace: the macro declares a function.
static void initialiseManual()
{
    Q_INIT_RESOURCE(manual);
}

namespace tokendesk {

namespace {

const QString folder = QStringLiteral(":/manual/");

} // namespace

ManualBrowser::ManualBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    initialiseManual();
    setOpenExternalLinks(false);
    setAccessibleName(tr("Manual"));
    document()->setDocumentMargin(fontMetrics().height());
}

QStringList ManualBrowser::pages()
{
    return {
        QStringLiteral("index.md"),   QStringLiteral("connect.md"),  QStringLiteral("tokens.md"),
        QStringLiteral("rotate.md"),  QStringLiteral("review.md"),   QStringLiteral("evidence.md"),
        QStringLiteral("changes.md"), QStringLiteral("contain.md"),  QStringLiteral("search.md"),
        QStringLiteral("notices.md"), QStringLiteral("keyboard.md"), QStringLiteral("trouble.md")};
}

QString ManualBrowser::textOf(const QString &page)
{
    initialiseManual();
    QFile file(folder + page);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString ManualBrowser::titleOf(const QString &page)
{
    const QString first = textOf(page).section(QLatin1Char('\n'), 0, 0);
    return first.startsWith(QLatin1String("# ")) ? first.mid(2) : page;
}

void ManualBrowser::showPage(const QString &page)
{
    setSource(QUrl(QStringLiteral("qrc:/manual/") + page), QTextDocument::MarkdownResource);
}

QString ManualBrowser::page() const
{
    return source().fileName();
}

QVariant ManualBrowser::loadResource(int type, const QUrl &name)
{
    if (name.scheme() != QLatin1String("picture"))
        return QTextBrowser::loadResource(type, name);
    const bool isDark = palette().color(QPalette::Base).lightness() < 128;
    const QImage picture(folder + QStringLiteral("pictures/") + name.path()
                         + (isDark ? QStringLiteral("-dark.png") : QStringLiteral("-light.png")));
    const int room = viewport()->width() - static_cast<int>(2 * document()->documentMargin());
    return room <= 0 || picture.width() <= room
        ? picture
        : picture.scaledToWidth(room, Qt::SmoothTransformation);
}

void ManualBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !page().isEmpty())
        reload(); // the pictures of the other tone
}

} // namespace tokendesk
