// Bytes as a graph file: an Error, or a graph that is written and read again without a change.
#include "exports/json.hpp"

#include <sstream>

#include "exports/json_schema.hpp"
#include "graph/error.hpp"
#include "graph/validate.hpp"
#include "tests/fuzz/targets.hpp"

namespace {

std::string written(const newsgraph::Graph& graph) {
  std::ostringstream out;
  newsgraph::write_json(graph, out);
  return out.str();
}

}  // namespace

void newsgraph::fuzz::run(std::string_view bytes) {
  try {
    schema_problems("fuzz.json", bytes);
    const Graph graph = read_json("fuzz.json", bytes);
    validate(graph);
    const std::string once = written(graph);
    require(written(read_json("fuzz.json", once)) == once, "what was written is read again as it was");
  } catch (const Error&) {
  }
}
