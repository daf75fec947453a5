/// Averaged weights -> the bytes of a WeightTable: pruned and quantised to eight bits.
#pragma once

#include <string>
#include <vector>

#include "extractors/language/training/perceptron.hpp"

namespace newsgraph {

struct Packing {
  std::uint32_t min_updates = 1;  ///< rows in fewer updates are left out
  float min_weight = 0;           ///< weights nearer to zero are left out
  float scale = 0;                ///< a weight of 1 in the table; 0: as large as the table can hold
};

std::string pack_weights(const std::vector<WeightRow>& rows, const Packing& packing);

}  // namespace newsgraph
