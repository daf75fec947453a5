#include "extractors/language/training/treebank.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>

#include "extractors/language/conllu.hpp"
#include "extractors/language/words.hpp"
#include "graph/error.hpp"

namespace newsgraph {
namespace {

constexpr std::string_view sentence_id = "# sent_id = ";
/// Of files that do not say where a document ends.
constexpr std::size_t sentences_per_document = 20;

bool is_projective(const std::vector<Position>& heads, Position child) {
  const Position head = heads[static_cast<std::size_t>(child)];
  if (head == none) return true;
  const auto [low, high] = std::minmax(child, head);
  for (Position i = low + 1; i < high; ++i) {  // everything between must descend from the head
    Position up = i;
    while (up != none && up != head) up = heads[static_cast<std::size_t>(up)];
    if (up == none) return false;
  }
  return true;
}

void lift_sentence(std::vector<Position>& heads) {
  while (true) {
    Position shortest = none;
    Position length = 0;
    for (Position child = 0; child < static_cast<Position>(heads.size()); ++child) {
      if (is_projective(heads, child)) continue;
      const Position n = std::abs(child - heads[static_cast<std::size_t>(child)]);
      if (shortest == none || n < length) {
        shortest = child;
        length = n;
      }
    }
    if (shortest == none) return;
    Position& head = heads[static_cast<std::size_t>(shortest)];
    const Position grandparent = heads[static_cast<std::size_t>(head)];
    if (grandparent == none) return;
    head = grandparent;
  }
}

/// IOB1: a name begins where the tag before is of another type.
NameTag read_name_tag(std::string_view tag, NameTag previous) {
  NameTag out;
  const std::string_view type = tag.size() > 2 ? tag.substr(2) : "";
  if (type == "PER") out.type = NameType::person;
  if (type == "ORG") out.type = NameType::organization;
  if (type == "LOC" || type == "GPE") out.type = NameType::location;
  out.begin = out.type != NameType::none && (tag[0] == 'B' || previous.type != out.type);
  return out;
}

}  // namespace

std::string read_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::stringstream bytes;
  bytes << in.rdbuf();
  if (!in) throw Error(path, "", "cannot be read");
  return bytes.str();
}

void read_treebank(const std::string& path, Treebank& treebank) {
  const std::string text = read_file(path);
  const Document d = parse_conllu(text, path).document;
  const auto base = static_cast<Token>(treebank.size());
  for (const Range s : d.sentences) {
    treebank.sentences.push_back({base + s.begin, base + s.end});
    for (Token t = s.begin; t < s.end; ++t) {
      treebank.forms.emplace_back(d.text(t));
      treebank.lemmas.emplace_back(d.lemma(t));
      treebank.tags.push_back(pos_pair(d.upos[t], d.xpos[t]));
      treebank.heads.push_back(d.is_root(t) ? none : static_cast<Position>(d.heads[t] - s.begin));
      treebank.relations.push_back(d.relations[t]);
    }
    const std::vector<std::uint8_t> classes = name_classes(std::span(d.names).subspan(s.begin, s.size()));
    treebank.names.insert(treebank.names.end(), classes.begin(), classes.end());
  }
}

void read_names(const std::string& path, Treebank& treebank) {
  std::ifstream in(path);
  if (!in) throw Error(path, "", "cannot be read");
  auto begin = static_cast<Token>(treebank.size());
  std::vector<NameTag> tags;
  const auto end_sentence = [&] {
    if (treebank.size() > begin) treebank.sentences.push_back({begin, static_cast<Token>(treebank.size())});
    begin = static_cast<Token>(treebank.size());
    const std::vector<std::uint8_t> classes = name_classes(tags);
    treebank.names.insert(treebank.names.end(), classes.begin(), classes.end());
    tags.clear();
  };
  auto first = static_cast<std::uint32_t>(treebank.sentences.size());
  std::string document;
  const auto end_document = [&] {
    const auto end = static_cast<std::uint32_t>(treebank.sentences.size());
    if (end > first) treebank.documents.push_back({first, end});
    first = end;
  };
  for (std::string line; std::getline(in, line);) {
    if (line.empty()) {
      end_sentence();
      if (document.empty() && treebank.sentences.size() - first == sentences_per_document) end_document();
    } else if (line.starts_with(sentence_id)) {
      const std::string name = line.substr(sentence_id.size(), line.rfind('-') - sentence_id.size());
      if (name != document) end_document();
      document = name;
    } else if (line.substr(0, 2) != "# " || line.find(" = ") == std::string::npos) {
      std::istringstream fields(line);
      std::vector<std::string> columns;
      const char separator = line.find('\t') == std::string::npos ? ' ' : '\t';
      for (std::string field; std::getline(fields, field, separator);) columns.push_back(field);
      const bool numbered = separator == '\t';
      if (columns.size() < (numbered ? 3U : 2U)) throw Error(path, line, "expected a word and its tag");
      tags.push_back(read_name_tag(columns[numbered ? 2 : 1], tags.empty() ? NameTag{} : tags.back()));
      treebank.forms.push_back(columns[numbered ? 1 : 0]);
    }
  }
  end_sentence();
  end_document();
}

void describe(Treebank& treebank, const WordKnowledge& knowledge, KeepRare keep_rare) {
  Document d;
  for (const std::string& form : treebank.forms) {
    const auto begin = static_cast<std::uint32_t>(d.article.text.size());
    d.article.text += form;
    d.tokens.push_back({begin, static_cast<std::uint32_t>(d.article.text.size())});
  }
  d.sentences = treebank.sentences;
  treebank.words = describe_words(d, knowledge, keep_rare);
}

void make_projective(Treebank& treebank) {
  for (const Range s : treebank.sentences) {
    const auto begin = treebank.heads.begin() + s.begin;
    std::vector<Position> heads(begin, begin + s.size());
    lift_sentence(heads);
    std::copy(heads.begin(), heads.end(), begin);
  }
}

}  // namespace newsgraph
