#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "extractors/language/characters.hpp"
#include "extractors/language/conllu.hpp"
#include "graph/error.hpp"

namespace newsgraph {
namespace {

constexpr std::size_t n_columns = 10;
enum Column : std::size_t { id, form, lemma, upos, xpos, features, head, relation, enhanced, misc };
using Row = std::array<std::string_view, n_columns>;

Xpos usual_xpos(Upos tag) {
  static constexpr std::array<Xpos, upos_count> table = {
      Xpos::jj, Xpos::in,  Xpos::rb,  Xpos::md,     Xpos::cc, Xpos::dt,  Xpos::uh, Xpos::nn, Xpos::cd,
      Xpos::rp, Xpos::prp, Xpos::nnp, Xpos::period, Xpos::in, Xpos::sym, Xpos::vb, Xpos::fw};
  return table[static_cast<std::size_t>(tag)];
}

std::optional<std::uint32_t> parse_number(std::string_view text) {
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

/// Value of `key` in a MISC column "A=1|B=2"; empty where it is not there.
std::string_view value_of(std::string_view list, std::string_view key) {
  while (!list.empty()) {
    const std::size_t bar = std::min(list.find('|'), list.size());
    const std::string_view item = list.substr(0, bar);
    if (item.size() > key.size() && item.substr(0, key.size()) == key && item[key.size()] == '=') {
      return item.substr(key.size() + 1);
    }
    list.remove_prefix(std::min(bar + 1, list.size()));
  }
  return {};
}

NameTag parse_name(std::string_view text) {
  if (text.size() < 3) return {};
  const std::string_view type = text.substr(2);
  NameTag tag;
  tag.begin = text[0] == 'B';
  if (type == "PER") tag.type = NameType::person;
  if (type == "ORG") tag.type = NameType::organization;
  if (type == "LOC") tag.type = NameType::location;
  return tag.type == NameType::none ? NameTag{} : tag;
}

class Reader {
 public:
  explicit Reader(std::string_view file) : file_(file) {}

  Conllu read(std::string_view text) {
    while (!text.empty()) {
      const std::size_t end = std::min(text.find('\n'), text.size());
      std::string_view line = text.substr(0, end);
      if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
      ++line_;
      read_line(line);
      text.remove_prefix(std::min(end + 1, text.size()));
    }
    end_sentence();
    end_block();
    return std::move(out_);
  }

 private:
  [[noreturn]] void fail(const std::string& what) const { throw Error(file_, "line " + std::to_string(line_), what); }

  Document& document() { return out_.document; }

  void read_line(std::string_view line) {
    if (line.empty()) return end_sentence();
    if (line[0] == '#') {
      const bool new_block = line.substr(0, 8) == "# newpar" || line.substr(0, 8) == "# newdoc";
      if (new_block && !in_sentence()) end_block();
      return;
    }
    const Row row = split(line);
    if (row[id].find('.') != std::string_view::npos) return;
    if (row[id].find('-') != std::string_view::npos) return read_multiword(row);
    read_word(row);
  }

  Row split(std::string_view line) const {
    Row row;
    for (std::size_t i = 0; i < n_columns; ++i) {
      const std::size_t tab = std::min(line.find('\t'), line.size());
      if ((tab == line.size()) != (i + 1 == n_columns)) fail("expected ten columns with tabs between them");
      row[i] = line.substr(0, tab);
      line.remove_prefix(std::min(tab + 1, line.size()));
    }
    if (row[form].empty()) fail("the word is empty");
    return row;
  }

  bool in_sentence() const { return sentence_begin_ < out_.document.tokens.size(); }

  void read_multiword(const Row& row) {
    const std::size_t dash = row[id].find('-');
    const auto first = parse_number(row[id].substr(0, dash));
    const auto last = parse_number(row[id].substr(dash + 1));
    if (!first || !last || *first == 0 || *last < *first) fail("bad range of a multiword token");
    const Range words{sentence_begin_ + *first - 1, sentence_begin_ + *last};
    out_.multiword_tokens.push_back({words, std::string(row[form])});
    multiword_end_ = words.end;
    space_after_multiword_ = value_of(row[misc], "SpaceAfter") != "No";
  }

  void read_word(const Row& row) {
    Document& d = document();
    const Token t = d.size();
    if (parse_number(row[id]) != t - sentence_begin_ + 1) fail("word ids must count from 1");
    if (space_pending_) d.article.text.push_back(' ');
    if (d.article.text.size() == block_begin_ && block_begin_ > 0) {
      d.article.text.append("\n\n");
      block_begin_ += 2;
    }
    const auto begin = static_cast<std::uint32_t>(d.article.text.size());
    d.article.text.append(row[form]);
    d.tokens.push_back({begin, static_cast<std::uint32_t>(d.article.text.size())});
    space_pending_ = value_of(row[misc], "SpaceAfter") != "No";
    if (t < multiword_end_) space_pending_ = t + 1 == multiword_end_ && space_after_multiword_;
    read_tags(row);
  }

  void read_tags(const Row& row) {
    Document& d = document();
    const auto tag = row[upos] == "_" ? Upos::x : parse_upos(row[upos]);
    if (!tag) fail("unknown UPOS '" + std::string(row[upos]) + "'");
    const auto fine = row[xpos] == "_" ? usual_xpos(*tag) : parse_xpos(row[xpos]);
    if (!fine) fail("unknown XPOS '" + std::string(row[xpos]) + "'");
    const auto label = row[relation] == "_" ? Relation::dep : parse_relation(row[relation]);
    if (!label) fail("unknown relation '" + std::string(row[relation]) + "'");
    const auto parent = row[head] == "_" ? std::optional<std::uint32_t>(0) : parse_number(row[head]);
    if (!parent) fail("the head is not a number");
    d.upos.push_back(*tag);
    d.xpos.push_back(*fine);
    d.relations.push_back(*label);
    d.heads.push_back(*parent == 0 ? d.size() - 1 : sentence_begin_ + *parent - 1);
    d.names.push_back(parse_name(value_of(row[misc], "NER")));
    const auto begin = static_cast<std::uint32_t>(d.lemmas.buffer.size());
    if (row[lemma] == "_" && row[form] != "_") {
      std::transform(row[form].begin(), row[form].end(), std::back_inserter(d.lemmas.buffer), to_ascii_lower);
    } else {
      d.lemmas.buffer.append(row[lemma]);
    }
    d.lemmas.spans.push_back({begin, static_cast<std::uint32_t>(d.lemmas.buffer.size())});
  }

  void end_sentence() {
    Document& d = document();
    if (!in_sentence()) return;
    for (Token t = sentence_begin_; t < d.size(); ++t) {
      if (d.heads[t] >= d.size()) fail("a head of the sentence above is not in it");
    }
    if (!out_.multiword_tokens.empty() && out_.multiword_tokens.back().words.end > d.size()) {
      fail("a multiword token of the sentence above ends outside it");
    }
    d.sentences.push_back({sentence_begin_, d.size()});
    d.blocks.push_back(static_cast<std::uint32_t>(d.article.blocks.size()));
    sentence_begin_ = d.size();
  }

  void end_block() {
    Document& d = document();
    const auto end = static_cast<std::uint32_t>(d.article.text.size());
    if (end == block_begin_) return;
    d.article.blocks.push_back({{block_begin_, end}, BlockKind::paragraph});
    block_begin_ = end;
    space_pending_ = false;
  }

  std::string file_;
  Conllu out_;
  std::size_t line_ = 0;
  Token sentence_begin_ = 0;
  Token multiword_end_ = 0;
  bool space_after_multiword_ = true;
  bool space_pending_ = false;
  std::uint32_t block_begin_ = 0;
};

}  // namespace

Conllu parse_conllu(std::string_view text, std::string_view file) { return Reader(file).read(text); }

Document read_conllu(std::string_view text) { return parse_conllu(text).document; }

}  // namespace newsgraph
