#include "extractors/language/training/irregular_forms.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>

#include "graph/error.hpp"

namespace newsgraph {
namespace {

bool is_letters(const std::string& word) {
  return !word.empty() && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

std::vector<PosPair> verb_tags(const std::string& form) {
  if (form.ends_with("ing")) return {pos_pair(Upos::verb, Xpos::vbg)};
  return {pos_pair(Upos::verb, Xpos::vbd), pos_pair(Upos::verb, Xpos::vbn)};
}

std::vector<PosPair> noun_tags(const std::string&) { return {pos_pair(Upos::noun, Xpos::nns)}; }

std::vector<PosPair> adjective_tags(const std::string& form) {
  return {pos_pair(Upos::adj, form.ends_with("st") ? Xpos::jjs : Xpos::jjr)};
}

/// Lines of a form and its lemmas.
template <class Tags>
void read_list(const std::string& path, const Tags& tags_of, std::vector<IrregularForm>& out) {
  std::ifstream in(path);
  if (!in) throw Error(path, "", "cannot be read");
  for (std::string line; std::getline(in, line);) {
    std::istringstream words(line);
    std::string form;
    words >> form;
    std::vector<std::string> lemmas;
    for (std::string lemma; words >> lemma;) {
      if (is_letters(lemma)) lemmas.push_back(lemma);
    }
    if (!is_letters(form) || lemmas.empty()) continue;
    for (const PosPair tag : tags_of(form)) out.push_back({form, lemmas, tag});
  }
}

}  // namespace

std::vector<IrregularForm> read_irregular_forms(const std::string& wordnet) {
  std::vector<IrregularForm> out;
  if (wordnet.empty()) return out;
  read_list(wordnet + "/verb.exc", verb_tags, out);
  read_list(wordnet + "/noun.exc", noun_tags, out);
  read_list(wordnet + "/adj.exc", adjective_tags, out);
  return out;
}

}  // namespace newsgraph
