#include "credentials/secretbytes.h"

#include <cstring>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/mman.h>
#include <unistd.h>
#else
#include <new>
#endif

namespace tokendesk {

namespace {

/// The compiler may not drop this, although nobody reads the memory again.
void overwrite(char *data, qsizetype size)
{
    volatile char *byte = data;
    for (qsizetype i = 0; i < size; ++i)
        byte[i] = 0;
}

char *allocatePages(qsizetype capacity)
{
#ifdef Q_OS_UNIX
    void *memory = mmap(nullptr, static_cast<size_t>(capacity), PROT_READ | PROT_WRITE,
                        MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        qFatal("Out of memory for a secret of %lld bytes", static_cast<long long>(capacity));
    // Both may be refused (a container's limits); the secret is then kept as well as it goes.
    (void)mlock(memory, static_cast<size_t>(capacity));
#ifdef MADV_DONTDUMP
    (void)madvise(memory, static_cast<size_t>(capacity), MADV_DONTDUMP);
#endif
    return static_cast<char *>(memory);
#else
    return new char[static_cast<size_t>(capacity)];
#endif
}

void freePages(char *data, qsizetype capacity)
{
#ifdef Q_OS_UNIX
    munmap(data, static_cast<size_t>(capacity));
#else
    delete[] data;
#endif
}

qsizetype wholePages(qsizetype size)
{
#ifdef Q_OS_UNIX
    const qsizetype page = static_cast<qsizetype>(sysconf(_SC_PAGESIZE));
#else
    const qsizetype page = 4096;
#endif
    return (size + page - 1) / page * page;
}

} // namespace

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    SecretBytes secret;
    if (bytes.isEmpty())
        return secret;
    secret.m_capacity = wholePages(bytes.size());
    secret.m_data = allocatePages(secret.m_capacity);
    secret.m_size = bytes.size();
    std::memcpy(secret.m_data, bytes.data(), static_cast<size_t>(bytes.size()));
    return secret;
}

SecretBytes SecretBytes::takeFrom(QByteArray &&bytes)
{
    SecretBytes secret = copyOf(bytes);
    wipe(bytes);
    return secret;
}

SecretBytes::~SecretBytes()
{
    clear();
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
    , m_capacity(std::exchange(other.m_capacity, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        clear();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
        m_capacity = std::exchange(other.m_capacity, 0);
    }
    return *this;
}

bool SecretBytes::equals(QByteArrayView other) const
{
    if (other.size() != m_size)
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < m_size; ++i)
        difference |= static_cast<unsigned char>(m_data[i] ^ other[i]);
    return difference == 0;
}

void SecretBytes::clear()
{
    if (!m_data)
        return;
    overwrite(m_data, m_capacity);
    freePages(m_data, m_capacity);
    m_data = nullptr;
    m_size = 0;
    m_capacity = 0;
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached() && !bytes.isEmpty())
        overwrite(bytes.data(), bytes.capacity());
    bytes.clear();
}

} // namespace tokendesk
