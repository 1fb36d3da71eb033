// A real browser without a window, driven through its own debugging protocol (CDP).
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

class QWebSocket;

namespace tokendesk::test {

/// Test thread. With a profile folder of its own; gone with everything of it when this object is.
class Chromium final {
public:
    /// Empty: there is none on this machine.
    [[nodiscard]] static QString program();

    Chromium();
    ~Chromium();

    /// False: it did not start; why() has its words.
    [[nodiscard]] bool start();
    [[nodiscard]] QString why() const { return m_why; }
    /// In the one tab; does not wait for it.
    void open(const QUrl &url);
    /// What the page has for itself, in CSS pixels.
    void resize(const QSize &size);
    /// The value of an expression in the page; null when it has none, or not in time.
    [[nodiscard]] QJsonValue evaluate(const QString &expression);
    /// The address in its address bar.
    [[nodiscard]] QUrl address();

private:
    QJsonObject call(const QString &method, const QJsonObject &parameters = {});
    [[nodiscard]] QByteArray readPageList(quint16 port) const;

    QTemporaryDir m_profile;
    QProcess m_process;
    std::unique_ptr<QWebSocket> m_page;
    QHash<int, QJsonObject> m_answers;
    int m_lastId = 0;
    QString m_why;
};

} // namespace tokendesk::test
