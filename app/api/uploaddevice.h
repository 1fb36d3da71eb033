// A request's body that can be read once, and so sent once.
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace tokendesk {

/// Qt 6.4 sends a request again by itself when its connection closes before the answer, unless
/// the body cannot be rewound: then the reply ends in ContentReSendError (measured; see the
/// design's network rules). Sequential, never rewinds, holds its own bytes.
class UploadDevice final : public QIODevice {
    Q_OBJECT
public:
    explicit UploadDevice(QByteArray body, QObject *parent = nullptr);

    /// Whether anything was handed out: when not, nothing of the body can have been sent.
    [[nodiscard]] bool wasRead() const { return m_wasRead; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 size() const override { return m_body.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override { return bytesAvailable() == 0; }
    bool reset() override { return false; }
    bool seek(qint64 position) override;

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_body;
    qsizetype m_position = 0;
    bool m_wasRead = false;
};

} // namespace tokendesk
