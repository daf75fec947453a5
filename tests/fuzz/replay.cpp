// Without libFuzzer: runs a target on every file of a folder, and on mutations of each that are the same every time.
//   replay_reading FOLDER [MUTATIONS PER FILE]
#include <algorithm>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include "tests/fuzz/targets.hpp"

namespace {

namespace fs = std::filesystem;

/// What breaks text code: half characters, marks that open and never close, ends of lines, controls.
constexpr std::string_view pieces[] = {"\xC3", "\xE2\x80", "“",     "”",  "\"", "'", "\n",
                                       "\n\n", "\r",       "\0",    "- ", "(",  ")", ".",
                                       ",",    " said ",   "---\n", "{",  "]",  ":", "\xF0\x9F\x98\x80",
                                       " ",    "\xC2\xA0", "9",     "\\u"};

void mutate(std::string& bytes, std::mt19937& random) {
  for (unsigned changes = 1 + random() % 4; changes > 0; --changes) {
    const std::size_t at = random() % (bytes.size() + 1);
    const std::size_t length = std::min<std::size_t>(random() % 12, bytes.size() - at);
    switch (random() % 4) {
      case 0: bytes.insert(at, pieces[random() % std::size(pieces)]); break;
      case 1: bytes.erase(at, length); break;
      case 2: bytes.insert(random() % (bytes.size() + 1), bytes.substr(at, length)); break;
      default:
        if (at < bytes.size()) bytes[at] = static_cast<char>(random());
    }
  }
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc < 2) throw std::invalid_argument("usage: replay FOLDER [MUTATIONS PER FILE]");
  const unsigned long mutations = argc > 2 ? std::stoul(argv[2]) : 200;
  std::vector<fs::path> files(fs::directory_iterator(argv[1]), {});
  std::sort(files.begin(), files.end());
  if (files.empty()) throw std::runtime_error("the corpus is empty");
  for (const fs::path& file : files) {
    std::ifstream in(file, std::ios::binary);
    const std::string seed{std::istreambuf_iterator<char>(in), {}};
    newsgraph::fuzz::run(seed);
    std::mt19937 random(1);
    std::string bytes = seed;
    for (unsigned long i = 0; i < mutations; ++i) {
      if (i % 8 == 0) bytes = seed;  // some are far from the seed, none drifts away
      mutate(bytes, random);
      newsgraph::fuzz::run(bytes);
    }
    std::cout << file.filename().string() << ": 1 seed, " << mutations << " mutations\n";
  }
  return 0;
} catch (const std::exception& error) {
  std::cerr << "replay: " << error.what() << '\n';
  return 1;
}
