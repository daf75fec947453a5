#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "extractors/language/senses.hpp"
#include "extractors/language/training/vectors.hpp"
#include "extractors/language/words.hpp"
#include "graph/error.hpp"

using namespace newsgraph;

namespace {

class VectorFile {
 public:
  explicit VectorFile(const std::string& text) { std::ofstream(path_) << text; }
  ~VectorFile() { std::filesystem::remove(path_); }
  WordVectors read(std::size_t n = 1000) const { return read_vectors(path_.string(), n); }

 private:
  std::filesystem::path path_ = std::filesystem::temp_directory_path() / "newsgraph_test_vectors.txt";
};

}  // namespace

TEST_CASE("vectors are read with unit length, each word once") {
  const WordVectors v = VectorFile("paris 3 4\nrome -3 -4\nParis 1 0\nnil 0 0\n").read();
  CHECK(v.size() == 3);
  CHECK(v.words[1] == hash_bytes("rome"));
  CHECK(v.of(0)[0] == 2458);  // 0.6 of 4096
  CHECK(v.of(1)[1] == -3277);
  CHECK(v.of(2)[0] == 0);
  CHECK(VectorFile("a 1\nb 2\nc 3\n").read(2).size() == 2);
}

TEST_CASE("lines that are no vectors are told with their number") {
  CHECK_THROWS_AS(VectorFile("a 1 2\nb 1\n").read(), Error);
  CHECK_THROWS_AS(VectorFile("a 1 x\n").read(), Error);
  CHECK_THROWS_AS(VectorFile("a\n").read(), Error);
}

TEST_CASE("clusters gather what points the same way, for any number of threads") {
  std::string text;
  for (int i = 0; i < 200; ++i) {
    const int side = i % 2 == 0 ? 1 : -1;
    text += "w" + std::string(1, static_cast<char>('a' + i / 26)) + std::string(1, static_cast<char>('a' + i % 26)) +
            " " + std::to_string(side * 100) + " " + std::to_string(i % 7) + "\n";
  }
  const WordVectors v = VectorFile(text).read();
  const VectorClusters one = cluster_vectors(v, 2, 1), three = cluster_vectors(v, 2, 3);
  CHECK(one.of_words == three.of_words);
  CHECK(one.means.numbers == three.means.numbers);
  const SenseSections sections = build_senses(v, 2);
  const Senses senses(sections.table, sections.groups, "senses");
  CHECK(senses.find(hash_bytes("waa")).fine > 0);
  CHECK(senses.find(hash_bytes("nothing")).fine == 0);
}
