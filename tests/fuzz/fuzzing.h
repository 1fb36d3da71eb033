// What every fuzzer needs.
#pragma once

#include <QByteArray>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// An array of exactly that size, so that reading behind it is noticed.
inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

/// Ends the fuzzer with a report.
inline void require(bool condition)
{
    if (!condition)
        std::abort();
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
