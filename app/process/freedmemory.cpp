#include "process/freedmemory.h"

#include <cstdlib>

#if defined(__GLIBC__) && defined(TOKENDESK_WIPES_FREED_MEMORY)

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <malloc.h>

namespace {

/// A head of HTTP, a record of TLS and a page of text are smaller; what is larger is lists, and
/// wiping those takes time.
constexpr size_t wipedAtMost = 64 * 1024;

} // namespace

// glibc's own, which those below stand before in every library of the process. All of them do:
// with another allocator put before the program, one would free what the other has given.
extern "C" {
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_memalign(size_t alignment, size_t size);
void *__libc_valloc(size_t size);
void *__libc_pvalloc(size_t size);
void *__libc_realloc(void *block, size_t size);
void __libc_free(void *block);

void *malloc(size_t size)
{
    return __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
    return __libc_calloc(count, size);
}

void *memalign(size_t alignment, size_t size)
{
    return __libc_memalign(alignment, size);
}

void *aligned_alloc(size_t alignment, size_t size)
{
    return __libc_memalign(alignment, size);
}

void *valloc(size_t size)
{
    return __libc_valloc(size);
}

void *pvalloc(size_t size)
{
    return __libc_pvalloc(size);
}

int posix_memalign(void **block, size_t alignment, size_t size)
{
    if (alignment % sizeof(void *) != 0 || (alignment & (alignment - 1)) != 0 || alignment == 0)
        return EINVAL;
    void *given = __libc_memalign(alignment, size);
    if (!given)
        return ENOMEM;
    *block = given;
    return 0;
}

void free(void *block)
{
    if (!block)
        return;
    const size_t size = malloc_usable_size(block);
    if (size <= wipedAtMost)
        explicit_bzero(block, size);
    __libc_free(block);
}

void *realloc(void *block, size_t size)
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

} // extern "C"

#endif

namespace tokendesk {

void wipeFreedMemory() { }

} // namespace tokendesk
