#include "process/freedmemory.h"

#include <cstdlib>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

#include <algorithm>
#include <cstring>
#include <malloc.h>

namespace {

/// A head of HTTP, a record of TLS and a page of text are smaller; what is larger is lists, and
/// wiping those takes time.
constexpr size_t wipedAtMost = 64 * 1024;

} // namespace

// glibc's own, which the two below stand before in every library of the process.
extern "C" void __libc_free(void *block);
extern "C" void *__libc_realloc(void *block, size_t size);

extern "C" void free(void *block)
{
    if (!block)
        return;
    const size_t size = malloc_usable_size(block);
    if (size <= wipedAtMost)
        explicit_bzero(block, size);
    __libc_free(block);
}

extern "C" void *realloc(void *block, size_t size)
{
    const size_t before = block ? malloc_usable_size(block) : 0;
    if (before == 0 || before > wipedAtMost)
        return __libc_realloc(block, size);
    if (size == 0) {
        free(block);
        return nullptr;
    }
    // In its place, or moved: glibc would leave the old one as it is.
    if (size <= before && size > before / 2)
        return block;
    void *moved = std::malloc(size);
    if (!moved)
        return nullptr;
    std::memcpy(moved, block, std::min(before, size));
    free(block);
    return moved;
}

#endif

namespace tokendesk {

void wipeFreedMemory() { }

} // namespace tokendesk
