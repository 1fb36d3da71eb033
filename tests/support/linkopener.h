// Stands for the desktop's browser.
#pragma once

#include <QDesktopServices>
#include <QList>
#include <QObject>
#include <QUrl>

#include <functional>

namespace tokendesk::test {

/// While it lives, http links come here instead of to the desktop.
class LinkOpener final : public QObject {
    Q_OBJECT
public:
    /// `opens`: what happens then; may be empty.
    explicit LinkOpener(std::function<void(const QUrl &)> opens = {})
        : m_opens(std::move(opens))
    {
        QDesktopServices::setUrlHandler(QStringLiteral("http"), this, "openLink");
    }
    ~LinkOpener() override { QDesktopServices::unsetUrlHandler(QStringLiteral("http")); }

    QList<QUrl> links; ///< all that were opened

public Q_SLOTS:
    void openLink(const QUrl &url)
    {
        links << url;
        if (m_opens)
            m_opens(url);
    }

private:
    std::function<void(const QUrl &)> m_opens;
};

} // namespace tokendesk::test
