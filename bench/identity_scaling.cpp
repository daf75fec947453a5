// How the time of identity across articles grows: actors made up of syllables, each told of by several articles with
// variations of its name (middle initial, bare surname, another spelling, legal form, acronym), resolved for 10,000,
// 20,000, 40,000 and 80,000 local actors. Prints seconds of the processor (the best of nine; sizes take turns, so that
// a slow hour of the machine is every size's), nodes and the growth per doubling. The same run gives the same actors.
#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <random>
#include <string>

#include "extractors/actors/identity.hpp"
#include "graph/text.hpp"

namespace {

using namespace newsgraph;

class Names {
 public:
  std::string word(int syllables) {
    static constexpr const char* parts[] = {"ka",  "lo",  "mi",  "ren", "sta", "vor", "zel", "bra",
                                            "dun", "fe",  "gar", "hol", "jen", "kov", "lan", "mor",
                                            "nik", "pol", "ros", "sky", "tan", "ul",  "wes", "yev"};
    std::string out;
    for (int i = 0; i < syllables; ++i) out += parts[random_() % std::size(parts)];
    out[0] = static_cast<char>(out[0] - 'a' + 'A');
    return out;
  }
  std::uint32_t below(std::uint32_t n) { return static_cast<std::uint32_t>(random_() % n); }

 private:
  std::mt19937 random_{7};
};

std::string other_spelling(std::string name) {
  std::replace(name.begin(), name.end(), 'k', 'c');
  if (name.ends_with("y")) name += "y";
  return name;
}

LocalActor local_actor(std::uint32_t article, const std::string& name, const char* kind) {
  LocalActor out;
  out.article = "a" + std::to_string(article);
  out.node.id = "actor:" + slug(name);
  out.node.label = name;
  out.node.attributes["kind"] = std::string(kind);
  out.node.attributes["confidence"] = 0.9;
  out.node.provenance.push_back({out.article, 0, static_cast<std::uint32_t>(name.size()), Role::mention, name});
  return out;
}

std::vector<LocalActor> make_actors(std::size_t count) {
  Names names;
  std::vector<LocalActor> out;
  for (std::uint32_t article = 0; out.size() < count; ++article) {
    const std::string first = names.word(2), last = names.word(3),
                      body = names.word(2) + " " + names.word(2) + " Council";
    const std::string initials = {body[0], body[body.find(' ') + 1], 'C'};
    const std::string forms[] = {first + " " + last, first + " " + names.word(1)[0] + ". " + last, last,
                                 first + " " + other_spelling(last)};
    for (std::uint32_t i = 0; i < 4; ++i) out.push_back(local_actor(article * 8 + i, forms[i], "person"));
    for (std::uint32_t i = 0; i < 2; ++i)
      out.push_back(local_actor(article * 8 + i, i ? initials : body, "organization"));
  }
  out.resize(count);
  return out;
}

double seconds_for(std::size_t count, std::size_t& nodes) {
  LocalParts parts;
  parts.actors = make_actors(count);
  const std::clock_t start = std::clock();
  nodes = resolve_actors(std::move(parts)).nodes.size();
  return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

}  // namespace

int main() {
  std::printf("%8s %8s %9s %7s\n", "actors", "nodes", "seconds", "growth");
  constexpr std::array<std::size_t, 4> counts = {10000, 20000, 40000, 80000};
  std::array<std::size_t, counts.size()> nodes{};
  std::array<double, counts.size()> best{};
  for (int round = 0; round < 9; ++round) {
    for (std::size_t i = 0; i < counts.size(); ++i) {
      const double seconds = seconds_for(counts[i], nodes[i]);
      best[i] = round == 0 ? seconds : std::min(best[i], seconds);
    }
  }
  for (std::size_t i = 0; i < counts.size(); ++i) {
    std::printf("%8zu %8zu %9.3f", counts[i], nodes[i], best[i]);
    if (i > 0) std::printf(" %7.2f", best[i] / best[i - 1]);
    std::printf("\n");
  }
}
