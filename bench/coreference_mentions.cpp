// Mentions and entities of documents, one line each, for the scorers in bench/coreference and bench/identity.
//
//   coreference_mentions FILE.conllu...                 words as given, tags, parse and names of our own
//   coreference_mentions --gold-syntax FILE.conllu...   tags and parse as given too
//   coreference_mentions --unite FILE.conllu...         as the first; the entity is the node of the united graph
//   coreference_mentions --describe ARTICLE...          entities of a text, to read
//
// A file holds several documents, each begun by "# newdoc id = NAME". A line out is
//   NAME <tab> first word <tab> last word <tab> entity <tab> kind <tab> name|nominal|pronoun <tab> UPOS of its head
//   <tab> head
// with words counted from 0 in their document; the head of a name with a title or role may stand before the name.
#include <algorithm>
#include <array>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include "extractors/actors/actors.hpp"
#include "extractors/actors/identity.hpp"
#include "extractors/extract.hpp"
#include "extractors/language/analyze.hpp"
#include "extractors/language/conllu.hpp"
#include "extractors/reading/read.hpp"
#include "graph/assemble.hpp"
#include "graph/text.hpp"

namespace {

using namespace newsgraph;

constexpr std::array<const char*, 6> kinds = {"person", "organization", "country", "group", "unnamed", "place"};
constexpr std::array<const char*, 3> mention_kinds = {"name", "nominal", "pronoun"};

struct NamedText {
  std::string name;
  std::string text;
};

std::vector<NamedText> split_documents(const std::string& path) {
  std::ifstream in(path);
  std::vector<NamedText> out;
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with("# newdoc id = ")) out.push_back({line.substr(14), {}});
    if (out.empty()) out.push_back({path, {}});
    out.back().text.append(line).push_back('\n');
  }
  return out;
}

void print_mentions(const std::string& name, const Document& document, const Actors& actors) {
  for (const Mention& m : actors.mentions) {
    std::cout << name << '\t' << m.range.begin << '\t' << m.range.end - 1 << '\t' << m.entity << '\t'
              << kinds[static_cast<std::size_t>(actors.entities[m.entity].kind)] << '\t'
              << mention_kinds[static_cast<std::size_t>(m.kind)] << '\t' << newsgraph::name(document.upos[m.head])
              << '\t' << m.head << '\n';
  }
  for (const NestedName& n : actors.nested) {
    std::cout << name << '\t' << n.range.begin << '\t' << n.range.end - 1 << '\t';
    if (n.entity)
      std::cout << *n.entity;
    else
      std::cout << document.text(n.range);
    std::cout << '\t' << kinds[static_cast<std::size_t>(n.kind)] << "\tname\tPROPN\t" << n.head << '\n';
  }
}

void score_file(const std::string& path, bool gold_syntax) {
  for (const NamedText& part : split_documents(path)) {
    Document document = parse_conllu(part.text, path).document;
    const Document given = document;
    annotate(document, embedded_model());
    if (gold_syntax) {
      document.upos = given.upos;
      document.xpos = given.xpos;
      document.lemmas = given.lemmas;
      document.heads = given.heads;
      document.relations = given.relations;
    }
    print_mentions(part.name, document, find_actors(document));
  }
}

/// Words of a document by where they start, in code points.
std::map<std::uint32_t, Token> words_by_start(const Document& document) {
  const CodePointIndex index(document.article.text);
  std::map<std::uint32_t, Token> out;
  for (Token t = 0; t < document.size(); ++t) out[index.code_point(document.tokens[t].begin)] = t;
  return out;
}

void unite_files(const std::vector<std::string>& paths) {
  std::vector<Graph> graphs;
  std::map<std::string, std::map<std::uint32_t, Token>> words;
  for (const std::string& path : paths) {
    for (const NamedText& part : split_documents(path)) {
      Document document = parse_conllu(part.text, path).document;
      document.article.id = slug(part.name);
      document.article.path = part.name;
      annotate(document, embedded_model());
      words[document.article.id] = words_by_start(document);
      graphs.push_back(extract(document));
    }
  }
  const Graph graph = unite(std::move(graphs));
  for (const Node& node : take_apart(graph).nodes) {
    if (node.type != NodeType::actor && node.type != NodeType::place) continue;
    for (const Provenance& p : node.provenance) {
      const auto& starts = words[p.article];
      const Token first = starts.at(p.start), last = std::prev(starts.lower_bound(p.end))->second;
      std::cout << p.article << '\t' << first << '\t' << last << '\t' << node.id << '\t'
                << text_attribute(node.attributes, "kind") << "\tname\tPROPN\t" << last << '\n';
    }
  }
}

}  // namespace

int main(int argc, char** argv) {
  bool gold_syntax = false, describe_only = false;
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    if (argument == "--gold-syntax") {
      gold_syntax = true;
    } else if (argument == "--describe") {
      describe_only = true;
    } else if (argument == "--unite") {
      unite_files({argv + i + 1, argv + argc});
      return 0;
    } else if (describe_only) {
      const Document document = analyze(read_article(argument), embedded_model());
      std::cout << "== " << argument << '\n' << describe(document, find_actors(document));
    } else {
      score_file(argument, gold_syntax);
    }
  }
}
