// The entry point of libFuzzer: build/fuzz/tests/fuzz_reading -max_total_time=60 tests/fuzz/corpus/reading
#include "tests/fuzz/targets.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  newsgraph::fuzz::run({reinterpret_cast<const char*>(data), size});
  return 0;
}
