#include "extractors/language/model.hpp"

#include <cstring>
#include <fstream>
#include <utility>

#include "extractors/language/model_file.hpp"
#include "graph/error.hpp"

namespace newsgraph {
namespace {

std::vector<PosPair> read_labels(std::string_view bytes, const std::string& file) {
  std::vector<PosPair> labels(bytes.size() / sizeof(PosPair));
  std::memcpy(labels.data(), bytes.data(), labels.size() * sizeof(PosPair));
  bool sound = labels.size() <= max_classes;
  for (const PosPair p : labels) sound = sound && (p >> 8U) < upos_count && (p & 0xFFU) < xpos_count;
  if (!sound) throw Error(file, "tags", "the list is damaged");
  return labels;
}

std::vector<std::uint8_t> read_actions(std::string_view bytes, const std::string& file) {
  std::vector<std::uint8_t> actions(bytes.begin(), bytes.end());
  // The four kinds of move must be there, else a parse could get stuck.
  std::array<bool, 4> known{};
  bool sound = true;
  for (const std::uint8_t a : actions) {
    sound = sound && a < action_count;
    if (sound) known[static_cast<std::size_t>(action_of(a).move)] = true;
  }
  if (!sound || !(known[0] && known[1] && known[2] && known[3])) throw Error(file, "actions", "the list is damaged");
  return actions;
}

}  // namespace

Model Model::from_bytes(std::string_view bytes, std::string_view name) {
  const std::string file(name);
  const ModelFile sections(bytes, file);
  Model m;
  m.lexicon = Lexicon(sections.section("lexicon"), file);
  m.hints = Hints(sections.section("hints"), file);
  m.senses = Senses(sections.section("senses"), sections.section("groups"), file);
  m.tagger.labels = read_labels(sections.section("tags"), file);
  m.tagger.network =
      Network(sections.section("tagger"), sections.section("taggings"), file, in_order(m.tagger.labels.size()));
  m.lemmatizer = Lemmatizer(sections.section("lemmas"), sections.section("scripts"), file);
  m.parser = Parser(read_actions(sections.section("actions"), file), sections.section("parser"),
                    sections.section("moves"), file);
  m.name_finder.weights = WeightTable(sections.section("names"), file);
  return m;
}

Model Model::from_copy(std::string_view bytes, std::string_view file) {
  ModelMemory memory(bytes.size());
  std::memcpy(memory.data(), bytes.data(), bytes.size());
  Model model = from_bytes({memory.data(), bytes.size()}, file);
  model.owned_ = std::move(memory);
  return model;
}

Model Model::from_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary | std::ios::ate);
  const auto n_bytes = in ? static_cast<std::streamoff>(in.tellg()) : -1;
  if (n_bytes < 0) throw Error(path, "", "cannot be read");
  ModelMemory memory(static_cast<std::size_t>(n_bytes));
  in.seekg(0);
  if (!in.read(memory.data(), n_bytes)) throw Error(path, "", "cannot be read");
  Model model = from_bytes({memory.data(), static_cast<std::size_t>(n_bytes)}, path);
  model.owned_ = std::move(memory);
  return model;
}

}  // namespace newsgraph
