#include "ui/theme/theme.h"

#include "ui/theme/contrast.h"
#include "ui/theme/textsizestyle.h"

#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QStyle>

#include <utility>

namespace tokendesk {

namespace {

struct Shades {
    QColor window;
    QColor base;
    QColor alternate;
    QColor text;
    QColor muted;
    QColor button;
    QColor accent;
    QColor onAccent;
    QColor mid;
    QColor dark;
};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette;
    palette.setColor(QPalette::Window, shades.window);
    palette.setColor(QPalette::WindowText, shades.text);
    palette.setColor(QPalette::Base, shades.base);
    palette.setColor(QPalette::AlternateBase, shades.alternate);
    palette.setColor(QPalette::Text, shades.text);
    palette.setColor(QPalette::Button, shades.button);
    palette.setColor(QPalette::ButtonText, shades.text);
    palette.setColor(QPalette::BrightText, shades.onAccent);
    palette.setColor(QPalette::ToolTipBase, shades.base);
    palette.setColor(QPalette::ToolTipText, shades.text);
    palette.setColor(QPalette::Highlight, shades.accent);
    palette.setColor(QPalette::HighlightedText, shades.onAccent);
    palette.setColor(QPalette::Link, shades.accent);
    palette.setColor(QPalette::LinkVisited, shades.accent);
    palette.setColor(QPalette::PlaceholderText, shades.muted);
    palette.setColor(QPalette::Light, shades.base);
    palette.setColor(QPalette::Midlight, shades.alternate);
    palette.setColor(QPalette::Mid, shades.mid);
    palette.setColor(QPalette::Dark, shades.dark);
    palette.setColor(QPalette::Shadow, shades.dark);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, shades.muted);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, shades.mid);
    return palette;
}

QPalette contrastOf(const QColor &ground, const QColor &writing, const QColor &accent,
                    const QColor &unusable)
{
    QPalette palette = paletteOf(
        {ground, ground, ground, writing, writing, ground, accent, ground, writing, writing});
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, unusable);
    return palette;
}

void useSystemPalette(const Scheme &scheme)
{
    QApplication::setPalette(QPalette()); // gives back what was set by an earlier choice
    const QPalette desktop = QApplication::palette();
    const QPalette wanted =
        systemPalette(desktop, QApplication::style()->standardPalette(), scheme);
    if (wanted != desktop)
        QApplication::setPalette(wanted);
}

/// What we have set ourselves does not follow the desktop.
class SystemWatch final : public QObject {
public:
    explicit SystemWatch(QObject *parent)
        : QObject(parent)
    {
        connect(&m_desktop, &DesktopScheme::changed, this, &SystemWatch::look);
        look();
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        // Each window is told; that once is enough.
        if (event->type() == QEvent::ThemeChange && !std::exchange(m_isToLook, true))
            QMetaObject::invokeMethod(this, &SystemWatch::look, Qt::QueuedConnection);
        return false;
    }

private:
    void look()
    {
        m_isToLook = false;
        s_known = m_desktop.scheme();
        useSystemPalette(s_known);
    }

    DesktopScheme m_desktop{s_known};
    bool m_isToLook = false;
    static inline Scheme s_known; ///< what the desktop has said last
};

std::optional<Theme> s_inForce;

void watchSystem(bool isWanted)
{
    static QPointer<SystemWatch> watch;
    delete watch;
    if (!isWanted)
        return;
    watch = new SystemWatch(qApp);
    qApp->installEventFilter(watch);
}

} // namespace

std::optional<Theme> themeFromWord(const QString &word)
{
    if (word == QLatin1String("system"))
        return Theme::System;
    if (word == QLatin1String("light"))
        return Theme::Light;
    if (word == QLatin1String("dark"))
        return Theme::Dark;
    if (word == QLatin1String("contrast"))
        return Theme::Contrast;
    return std::nullopt;
}

QPalette lightPalette()
{
    return paletteOf({QColor(0xf6, 0xf7, 0xf9), QColor(0xff, 0xff, 0xff), QColor(0xf1, 0xf3, 0xf7),
                      QColor(0x17, 0x1d, 0x2a), QColor(0x5b, 0x65, 0x78), QColor(0xff, 0xff, 0xff),
                      QColor(0x2a, 0x66, 0xe2), QColor(0xff, 0xff, 0xff), QColor(0xd3, 0xd8, 0xe1),
                      QColor(0xa4, 0xad, 0xbb)});
}

QPalette darkPalette()
{
    return paletteOf({QColor(0x16, 0x19, 0x20), QColor(0x1c, 0x20, 0x29), QColor(0x22, 0x27, 0x31),
                      QColor(0xe8, 0xeb, 0xf1), QColor(0xa3, 0xab, 0xba), QColor(0x25, 0x2a, 0x35),
                      QColor(0x6d, 0x9f, 0xff), QColor(0x0d, 0x12, 0x1c), QColor(0x3a, 0x40, 0x4d),
                      QColor(0x0c, 0x0e, 0x13)});
}

QPalette contrastPalette()
{
    return contrastOf(Qt::black, Qt::white, QColor(0xff, 0xd7, 0x00), QColor(0x99, 0x99, 0x99));
}

QPalette lightContrastPalette()
{
    return contrastOf(Qt::white, Qt::black, QColor(0x00, 0x00, 0x9f), QColor(0x66, 0x66, 0x66));
}

QPalette systemPalette(const QPalette &desktop, const QPalette &plain, const Scheme &scheme)
{
    const bool wantsDark = scheme.isDark.value_or(isDark(desktop));
    const bool follows =
        wantsDark == isDark(desktop) && (!scheme.isHighContrast || isHighContrast(desktop));
    if (desktop != plain && follows)
        return desktop;
    if (scheme.isHighContrast)
        return wantsDark ? contrastPalette() : lightContrastPalette();
    return wantsDark ? darkPalette() : lightPalette();
}

void applyTheme(Theme theme)
{
    s_inForce = theme;
    QApplication::setStyle(new TextSizeStyle);
    watchSystem(theme == Theme::System);
    switch (theme) {
    case Theme::System: // as watchSystem() has found it
        break;
    case Theme::Light:
        QApplication::setPalette(lightPalette());
        break;
    case Theme::Dark:
        QApplication::setPalette(darkPalette());
        break;
    case Theme::Contrast:
        QApplication::setPalette(contrastPalette());
        break;
    }
}

std::optional<Theme> themeInForce()
{
    return s_inForce;
}

} // namespace tokendesk
