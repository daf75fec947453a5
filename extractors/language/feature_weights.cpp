#include "extractors/language/feature_weights.hpp"

#include <charconv>
#include <cmath>

namespace newsgraph {

FeatureWeights::FeatureWeights(std::string_view table) {
  while (!table.empty()) {
    const std::size_t end = table.find('\n');
    const std::string_view line = table.substr(0, end);
    table.remove_prefix(end == std::string_view::npos ? table.size() : end + 1);
    const std::size_t tab = line.find('\t');
    if (line.empty() || line[0] == '#' || tab == std::string_view::npos) continue;
    double weight = 0;
    std::from_chars(line.data() + tab + 1, line.data() + line.size(), weight);
    weights_.try_emplace(line.substr(0, tab), weight);
  }
}

double FeatureWeights::score(const std::vector<std::string>& features) const {
  double sum = 0;
  for (const std::string& feature : features) {
    const auto weight = weights_.find(feature);
    if (weight != weights_.end()) sum += weight->second;
  }
  return sum;
}

double FeatureWeights::probability(const std::vector<std::string>& features) const {
  return 1.0 / (1.0 + std::exp(-score(features)));
}

}  // namespace newsgraph
