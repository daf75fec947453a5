/// Memory for the bytes of a model. Looking a feature up touches a page at random: with pages of 2 MiB, where the
/// system gives them, the processor finds its way to all of them at once.
#pragma once

#include <cstddef>
#include <cstdlib>
#include <memory>

namespace newsgraph {

class ModelMemory {
 public:
  ModelMemory() = default;
  /// Room for n bytes, aligned to a page. @throws std::bad_alloc
  explicit ModelMemory(std::size_t n);

  char* data() const { return bytes_.get(); }

 private:
  struct Free {
    void operator()(char* p) const { std::free(p); }
  };
  std::unique_ptr<char, Free> bytes_;
};

}  // namespace newsgraph
