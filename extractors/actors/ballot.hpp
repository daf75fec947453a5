/// Which of several texts is the commonest.
#pragma once

#include <algorithm>
#include <boost/container/small_vector.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph {

/// Votes are views: what they are of must outlive the ballot. Empty texts do not count.
class Ballot {
 public:
  void add(std::string_view value) {
    if (!value.empty()) votes_.push_back(value);
  }
  /// The commonest value; of equals the smaller; "" where there is none.
  std::string_view winner() {
    std::string_view best;
    std::ptrdiff_t most = 0;
    count([&](std::string_view value, std::ptrdiff_t n) {
      if (n > most) best = value;
      most = std::max(most, n);
    });
    return best;
  }
  /// All values, commonest first; of equals the smaller first.
  std::vector<std::string> ranking() {
    std::vector<std::pair<std::ptrdiff_t, std::string_view>> ranked;
    count([&](std::string_view value, std::ptrdiff_t n) { ranked.emplace_back(-n, value); });
    std::sort(ranked.begin(), ranked.end());
    std::vector<std::string> out;
    for (const auto& [n, value] : ranked) out.emplace_back(value);
    return out;
  }

 private:
  /// Calls tell(value, votes) for each value in byte order.
  template <typename Tell>
  void count(Tell tell) {
    std::sort(votes_.begin(), votes_.end());
    for (auto it = votes_.begin(); it != votes_.end();) {
      const auto end = std::find_if(it, votes_.end(), [&](std::string_view vote) { return vote != *it; });
      tell(*it, end - it);
      it = end;
    }
  }

  boost::container::small_vector<std::string_view, 4> votes_;
};

}  // namespace newsgraph
