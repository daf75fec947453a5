/// A small linear model over readable features: "rule:verb.clause" -> 0.83 log-odds.
///
/// Its table is text, one "feature<TAB>weight" a line, lines that start with # left out; a feature that the table does
/// not hold counts for nothing. Made by logistic regression (bench/logistic.py).
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace newsgraph {

class FeatureWeights {
 public:
  /// Keeps views of `table`, which must outlive it.
  explicit FeatureWeights(std::string_view table);

  /// The sum of the weights: log-odds.
  double score(const std::vector<std::string>& features) const;
  /// The probability, 0 to 1.
  double probability(const std::vector<std::string>& features) const;

 private:
  std::unordered_map<std::string_view, double> weights_;
};

}  // namespace newsgraph
