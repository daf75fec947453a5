/// language_speed FILE.conllu [RUNS]: tokens a second of tagging, lemmas, parsing and names on one core, the median of
/// RUNS runs over the given words with the model loaded. Used by bench/language.
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include "extractors/language/analyze.hpp"
#include "extractors/language/conllu.hpp"

int main(int argc, char** argv) {
  if (argc < 2) {
    std::cerr << "usage: language_speed FILE.conllu [RUNS]\n";
    return 2;
  }
  const int runs = argc > 2 ? std::max(1, std::atoi(argv[2])) : 5;
  std::ifstream in(argv[1], std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  newsgraph::Document document = newsgraph::read_conllu(text);
  newsgraph::Analyzer analyzer(newsgraph::embedded_model());
  analyzer.annotate(document);  // once untimed: caches and page faults
  std::vector<double> rates;
  for (int run = 0; run < runs; ++run) {
    const auto start = std::chrono::steady_clock::now();
    analyzer.annotate(document);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    rates.push_back(static_cast<double>(document.size()) / seconds.count());
  }
  std::nth_element(rates.begin(), rates.begin() + runs / 2, rates.end());
  std::cout << rates[static_cast<std::size_t>(runs / 2)] << " tokens a second (" << document.size()
            << " tokens, median of " << runs << " runs)\n";
}
