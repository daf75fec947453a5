/// One build of a hot function for AVX2 and one for any x86-64: the loader takes what the machine has. Both compute the
/// same. (Clang 14 gives the clones of a member no name that other files could call: mark free functions of one file.)
#pragma once

#if defined(__x86_64__) && defined(__ELF__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) && \
    !defined(__SANITIZE_THREAD__)
#define NEWSGRAPH_CLONES __attribute__((target_clones("avx2", "default")))
#else
#define NEWSGRAPH_CLONES
#endif
