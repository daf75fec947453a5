#include "extractors/proposals/weigh.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

namespace newsgraph {
std::string_view proposals_data(std::string_view file);
}

namespace newsgraph::proposal {
namespace {

using Weight = std::pair<std::string_view, double>;

/// Weights stand in thousandths: no locale, no rounding that differs between machines.
std::vector<Weight> read_weights() {
  std::vector<Weight> out;
  std::string_view rest = proposals_data("weights.tsv");
  while (!rest.empty()) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    const std::size_t tab = line.find('\t');
    if (line.empty() || line.front() == '#' || tab == std::string_view::npos) continue;
    int thousandths = 0;
    std::from_chars(line.data() + tab + 1, line.data() + line.size(), thousandths);
    out.emplace_back(line.substr(0, tab), thousandths / 1000.0);
  }
  std::sort(out.begin(), out.end());
  return out;
}

}  // namespace

double weigh(const std::vector<std::string>& features) {
  static const std::vector<Weight> weights = read_weights();
  double sum = 0;
  for (const std::string& feature : features) {
    const auto it = std::lower_bound(weights.begin(), weights.end(), feature,
                                     [](const Weight& w, const std::string& f) { return w.first < f; });
    if (it != weights.end() && it->first == feature) sum += it->second;
  }
  return 1.0 / (1.0 + std::exp(-sum));
}

}  // namespace newsgraph::proposal
