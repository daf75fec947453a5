/// What is fuzzed: each target takes any bytes, and aborts with a message where a promise is broken.
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace newsgraph::fuzz {

inline void require(bool promise, const char* what) {
  if (promise) return;
  std::fprintf(stderr, "broken promise: %s\n", what);
  std::abort();
}

/// The target of this program, defined in the file of its name.
void run(std::string_view bytes);

}  // namespace newsgraph::fuzz
