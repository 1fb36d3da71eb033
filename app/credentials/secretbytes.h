// Bytes that are a secret: a credential or a new token's value.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace tokendesk {

/// Move-only. The bytes lie in memory of their own that is locked (never swapped) and left out of
/// core dumps as far as the system allows, and are wiped when they go. There is no conversion to
/// QString, QVariant or a debug stream, on purpose. Any thread, one at a time.
class SecretBytes final {
public:
    SecretBytes() = default;
    [[nodiscard]] static SecretBytes copyOf(QByteArrayView bytes);
    /// Copies, then wipes the array's own memory, unless it is shared with another QByteArray.
    [[nodiscard]] static SecretBytes takeFrom(QByteArray &&bytes);
    ~SecretBytes();

    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    /// A second holder, asked for by name because it is a second copy in memory.
    [[nodiscard]] SecretBytes duplicate() const { return copyOf(view()); }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    /// Valid as long as this object, until it is moved from or cleared.
    [[nodiscard]] QByteArrayView view() const { return {m_data, m_size}; }
    /// In a time that does not depend on where the bytes differ.
    [[nodiscard]] bool equals(QByteArrayView other) const;
    void clear();

private:
    char *m_data = nullptr;
    qsizetype m_size = 0;
    qsizetype m_capacity = 0; ///< whole pages
};

/// Overwrites the array's memory, then empties it. Does nothing to memory that others share.
void wipe(QByteArray &bytes);

} // namespace tokendesk
