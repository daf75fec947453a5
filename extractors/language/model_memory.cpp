#include "extractors/language/model_memory.hpp"

#include <new>

#if defined(__linux__)
#include <sys/mman.h>
#endif

namespace newsgraph {
namespace {

constexpr std::size_t page = 2U << 20U;

}  // namespace

ModelMemory::ModelMemory(std::size_t n) {
  const std::size_t size = (n / page + 1) * page;
  bytes_.reset(static_cast<char*>(std::aligned_alloc(page, size)));
  if (bytes_ == nullptr) throw std::bad_alloc();
#if defined(__linux__)
  static_cast<void>(madvise(bytes_.get(), size, MADV_HUGEPAGE));  // only a wish
#endif
}

}  // namespace newsgraph
