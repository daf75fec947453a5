#include "extractors/language/training/evaluate.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace newsgraph {
namespace {

double ratio(std::size_t part, std::size_t whole) {
  return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

bool says(std::string_view lemma) {
  static constexpr std::array<std::string_view, 24> verbs = {
      "say",   "tell",    "add",     "write",   "ask",   "report",  "claim",   "announce",
      "state", "note",    "explain", "warn",    "argue", "reply",   "declare", "insist",
      "admit", "suggest", "think",   "believe", "deny",  "confirm", "comment", "tweet"};
  return std::find(verbs.begin(), verbs.end(), lemma) != verbs.end();
}

/// Whether word i of the sentence is a clause said by a verb of speech, and the verb. `parataxis` turns the arc round
/// where the verb is the parenthesis ("It is, he said, over").
Position speech_verb_of(const Treebank& gold, Range s, Position i) {
  const Position head = gold.heads[s.begin + static_cast<Token>(i)];
  if (head == none) return none;
  const Relation relation = main_relation(gold.relations[s.begin + static_cast<Token>(i)]);
  const bool clause = relation == Relation::ccomp && says(gold.lemmas[s.begin + static_cast<Token>(head)]);
  return clause ? head : none;
}

std::set<std::array<std::size_t, 3>> names_of(const std::vector<NameTag>& tags) {
  std::set<std::array<std::size_t, 3>> out;
  for (std::size_t i = 0; i < tags.size(); ++i) {
    if (!tags[i].begin) continue;
    std::size_t end = i + 1;
    while (end < tags.size() && tags[end].type == tags[i].type && !tags[end].begin) ++end;
    out.insert({i, end, static_cast<std::size_t>(tags[i].type)});
  }
  return out;
}

}  // namespace

double tag_accuracy(const Treebank& gold, const std::vector<PosPair>& tags) {
  std::size_t right = 0;
  for (std::size_t i = 0; i < tags.size(); ++i) right += upos_of(tags[i]) == upos_of(gold.tags[i]) ? 1 : 0;
  return ratio(right, tags.size());
}

Attachment attachment(const Treebank& gold, const std::vector<PosPair>& tags, const Parser& parser) {
  std::size_t heads = 0, arcs = 0;
  std::array<std::size_t, 2> clauses{}, found{};
  Document d;
  d.sentences = gold.sentences;
  d.tokens.resize(gold.size());
  SentenceParser sentences(parser);
  Dependencies tree;
  for (const Range s : gold.sentences) parse(s, gold.words, tags, sentences, tree);
  for (const Range s : gold.sentences) {
    for (Position i = 0; i < static_cast<Position>(s.size()); ++i) {
      const Token t = s.begin + static_cast<Token>(i);
      const Token gold_head = gold.heads[t] == none ? t : s.begin + static_cast<Token>(gold.heads[t]);
      const bool head = tree.heads[t] == gold_head;
      const bool arc = head && main_relation(tree.relations[t]) == main_relation(gold.relations[t]);
      heads += head ? 1 : 0;
      arcs += arc ? 1 : 0;
      const Position verb = speech_verb_of(gold, s, i);
      if (verb == none) continue;
      const std::size_t after = verb < i ? 1 : 0;
      ++clauses[after];
      found[after] += arc ? 1 : 0;
    }
  }
  return {ratio(heads, gold.size()), ratio(arcs, gold.size()), ratio(found[0], clauses[0]),
          ratio(found[1], clauses[1])};
}

/// The sentences of one document, counted from its first word.
Document names_document(const Treebank& bank, Range document) {
  Document d;
  const Token first = bank.sentences[document.begin].begin;
  for (std::uint32_t s = document.begin; s < document.end; ++s)
    d.sentences.push_back({bank.sentences[s].begin - first, bank.sentences[s].end - first});
  d.tokens.resize(d.sentences.back().end);
  return d;
}

double names_f1(const Treebank& gold, const std::vector<PosPair>& tags, const NameFinder& finder) {
  std::vector<NameTag> found;
  for (const Range document : gold.documents) {
    const Document d = names_document(gold, document);
    const Range tokens{gold.sentences[document.begin].begin, gold.sentences[document.end - 1].end};
    const std::vector<NameTag> names = find_names(d, std::span(gold.words).subspan(tokens.begin, tokens.size()),
                                                  std::span(tags).subspan(tokens.begin, tokens.size()), finder);
    found.insert(found.end(), names.begin(), names.end());
  }
  const auto got = names_of(found);
  std::vector<NameTag> gold_tags;
  for (const std::uint8_t c : gold.names) gold_tags.push_back(name_tag(c));
  const auto wanted = names_of(gold_tags);
  const auto right = static_cast<std::size_t>(
      std::count_if(got.begin(), got.end(), [&](const auto& n) { return wanted.contains(n); }));
  return ratio(2 * right, wanted.size() + got.size());
}

}  // namespace newsgraph
