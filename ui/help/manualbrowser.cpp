#include "ui/help/manualbrowser.h"

#include "language/languages.h"
#include "ui/theme/formstyle.h"
#include "ui/theme/gap.h"
#include "ui/theme/spoken.h"

#include <QEvent>
#include <QFile>
#include <QImage>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

/// Outside of every namespace: the macro declares a function.
static void initialiseManual()
{
    Q_INIT_RESOURCE(manual);
}

namespace tokendesk {

namespace {

const QString manualFolder = QStringLiteral(":/manual/");

/// That of the program's language; English, where there is none of its own.
QString languageFolder()
{
    // Numbers and dates may be those of another country than the words.
    const QString own = manualFolder + languageFor(QLocale().name()) + QLatin1Char('/');
    return QFile::exists(own + QStringLiteral("index.md")) ? own : manualFolder;
}

/// Keys are written as Qt's portable names; read as they stand on the keyboard, and in the menus.
QString withKeysAsInMenus(const QString &markdown)
{
    static const QRegularExpression key(QStringLiteral(
        "\\*\\*((?:(?:Ctrl|Shift|Alt)\\+)+[^*\\s]+|F\\d\\d?|Delete|Enter|Escape)\\*\\*"));
    QString text;
    qsizetype end = 0;
    QRegularExpressionMatchIterator keys = key.globalMatch(markdown);
    while (keys.hasNext()) {
        const QRegularExpressionMatch match = keys.next();
        text += QStringView(markdown).mid(end, match.capturedStart() - end);
        text += QStringLiteral("**%1**").arg(
            QKeySequence(match.captured(1)).toString(QKeySequence::NativeText));
        end = match.capturedEnd();
    }
    return text + QStringView(markdown).mid(end);
}

} // namespace

ManualBrowser::ManualBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    initialiseManual();
    setOpenExternalLinks(false);
    // With a caret: by it a screen reader reads line by line.
    setTextInteractionFlags(textInteractionFlags() | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("Manual"));
    document()->setDocumentMargin(fontMetrics().height());
    // One that comes with the text would take its width from pictures that were made to fit.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    m_refitSoon.setSingleShot(true);
    m_refitSoon.setInterval(0);
    connect(&m_refitSoon, &QTimer::timeout, this, &ManualBrowser::readAgain);
}

QStringList ManualBrowser::pages()
{
    return {QStringLiteral("index.md"),         QStringLiteral("connect.md"),
            QStringLiteral("signin.md"),        QStringLiteral("connections.md"),
            QStringLiteral("network.md"),       QStringLiteral("tokens.md"),
            QStringLiteral("create.md"),        QStringLiteral("accounts.md"),
            QStringLiteral("plans.md"),         QStringLiteral("rotate.md"),
            QStringLiteral("review.md"),        QStringLiteral("policies.md"),
            QStringLiteral("evidence.md"),      QStringLiteral("changes.md"),
            QStringLiteral("contain.md"),       QStringLiteral("activity.md"),
            QStringLiteral("search.md"),        QStringLiteral("search-changes.md"),
            QStringLiteral("filters.md"),       QStringLiteral("notices.md"),
            QStringLiteral("lock.md"),          QStringLiteral("settings.md"),
            QStringLiteral("keyboard.md"),      QStringLiteral("command-line.md"),
            QStringLiteral("trouble.md"),       QStringLiteral("trouble-connection.md"),
            QStringLiteral("trouble-signin.md")};
}

QString ManualBrowser::textOf(const QString &page)
{
    initialiseManual();
    QFile file(languageFolder() + page);
    return file.open(QIODevice::ReadOnly) ? withKeysAsInMenus(QString::fromUtf8(file.readAll()))
                                          : QString();
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
    if (type == QTextDocument::MarkdownResource && name.scheme() == QLatin1String("qrc"))
        return textOf(name.fileName());
    if (name.scheme() != QLatin1String("picture"))
        return QTextBrowser::loadResource(type, name);
    const bool isDark = palette().color(QPalette::Base).lightness() < 128;
    QImage picture(manualFolder + QStringLiteral("pictures/") + name.path()
                   + (isDark ? QStringLiteral("-dark.png") : QStringLiteral("-light.png")));
    const int room = pageWidth() - static_cast<int>(2 * document()->documentMargin());
    if (room <= 0 || picture.isNull())
        return picture;
    const int wide = std::min(picture.width(), room);
    const int pixels = std::min(picture.width(), qRound(wide * devicePixelRatioF()));
    if (pixels < picture.width())
        picture = picture.scaledToWidth(pixels, Qt::SmoothTransformation);
    // Without an edge it would look like something that can be pressed.
    picture.convertTo(QImage::Format_ARGB32_Premultiplied); // one of 256 colours takes no other
    QPainter painter(&picture);
    painter.setPen(FormColours::of(*this).border);
    painter.drawRect(picture.rect().adjusted(0, 0, -1, -1));
    painter.end();
    picture.setDevicePixelRatio(static_cast<double>(pixels) / wide);
    return picture;
}

void ManualBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !page().isEmpty())
        readAgain();
}

bool ManualBrowser::focusNextPrevChild(bool next)
{
    const bool isTaken = QTextBrowser::focusNextPrevChild(next);
    // Qt tells nobody which link it has gone to.
    if (hasFocus() && textCursor().hasSelection())
        say(*this, textCursor().selectedText());
    return isTaken;
}

void ManualBrowser::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && (event->key() == Qt::Key_Home || event->key() == Qt::Key_End)) {
        const bool isHome = event->key() == Qt::Key_Home;
        moveCursor(isHome ? QTextCursor::Start : QTextCursor::End);
        verticalScrollBar()->triggerAction(isHome ? QScrollBar::SliderToMinimum
                                                  : QScrollBar::SliderToMaximum);
        return;
    }
    // Not Enter: the link that it follows may be out of sight.
    const QList<int> caretKeys{Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown};
    if (isPlain && caretKeys.contains(event->key()))
        bringCaretIntoSight();
    QTextBrowser::keyPressEvent(event);
}

void ManualBrowser::bringCaretIntoSight()
{
    if (!viewport()->rect().intersects(cursorRect()))
        setTextCursor(cursorForPosition(viewport()->rect().center()));
}

int ManualBrowser::pageWidth() const
{
    // A slanted letter reaches beyond the end of its line, which counts as width.
    return std::max(1, viewport()->width() - characterWidth(fontMetrics()));
}

void ManualBrowser::resizeEvent(QResizeEvent *event)
{
    setLineWrapColumnOrWidth(pageWidth());
    QTextBrowser::resizeEvent(event);
    if (event->size().width() != event->oldSize().width() && !page().isEmpty())
        m_refitSoon.start();
}

void ManualBrowser::readAgain()
{
    setAccessibleName(tr("Manual"));
    const QScrollBar &bar = *verticalScrollBar();
    const double share = static_cast<double>(bar.value()) / std::max(1, bar.maximum());
    const int position = textCursor().position();
    reload();
    QTextCursor caret = textCursor();
    caret.setPosition(std::min(position, document()->characterCount() - 1));
    setTextCursor(caret);
    verticalScrollBar()->setValue(qRound(share * bar.maximum()));
}

} // namespace tokendesk
