// One file of a pack: hashed while it is written, piece by piece.
#pragma once

#include <QCryptographicHash>
#include <QFile>

namespace tokendesk {

/// Takes bytes in order and gives none back. What could not be written stays so: nothing is taken
/// after it. One thread.
class PackOutput final : public QIODevice {
public:
    explicit PackOutput(const QString &path);

    /// Makes the file for this user alone; it must not be there yet.
    [[nodiscard]] bool create();
    /// What it took so far can be read from the file. False, as create().
    [[nodiscard]] bool flush();
    /// All of it is on the disk. False, as create(): errorString() says why.
    [[nodiscard]] bool finish();

    [[nodiscard]] QString path() const { return m_file.fileName(); }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    /// After finish().
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] QString sha256() const;

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    bool fail();

    QFile m_file;
    QByteArray m_waiting;
    QCryptographicHash m_hash;
    qint64 m_bytes = 0;
    qint64 m_onTheWay = 0; ///< bytes that the disk was told to take
    bool m_hasFailed = false;
};

} // namespace tokendesk
