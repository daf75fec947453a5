#include "exports/sanitise.hpp"

#include <algorithm>
#include <boost/range/iterator_range.hpp>
#include <cmath>
#include <map>
#include <set>

#include "exports/value.hpp"
#include "graph/error.hpp"
#include "graph/text.hpp"
#include "graph/validate.hpp"

namespace newsgraph {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";  // U+FFFD

bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x20U && c != '\t' && c != '\n';
}

/// U+FFFE and U+FFFF, which XML forbids.
bool is_noncharacter(std::string_view text, std::size_t i) {
  return text.substr(i, 2) == "\xEF\xBF" && i + 2 < text.size() && static_cast<unsigned char>(text[i + 2]) >= 0xBEU;
}

bool is_clean(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (is_control(text[i]) || is_noncharacter(text, i)) return false;
  }
  return find_invalid_utf8(text) == text.npos;
}

using Types = std::map<std::string, std::set<ColumnType>, std::less<>>;

class Sanitiser {
 public:
  explicit Sanitiser(SanitiseReport& report) : report_(report) {}

  void text(std::string& t) { report_.replaced_characters += sanitise_text(t); }

  void provenance(std::vector<Provenance>& list) {
    for (Provenance& p : list) text(p.exact);
  }

  void attributes(Attributes& attributes, Types& types) {
    for (auto it = attributes.begin(); it != attributes.end();) {
      it = drop_or_clean(it->second) ? attributes.erase(it) : std::next(it);
    }
    rename_unclean_keys(attributes);
    for (const auto& [key, value] : attributes) types[key].insert(type_of(value));
  }

  void article(ArticleInfo& a) {
    for (const auto member : {&ArticleInfo::path, &ArticleInfo::title, &ArticleInfo::url, &ArticleInfo::publisher,
                              &ArticleInfo::author, &ArticleInfo::published}) {
      text(a.*member);
    }
    for (SentenceText& sentence : a.sentences) text(sentence.text);
  }

 private:
  /// Whether the value cannot be kept; cleans what it can.
  bool drop_or_clean(Value& value) {
    if (auto* t = std::get_if<std::string>(&value)) text(*t);
    if (auto* texts = std::get_if<std::vector<std::string>>(&value)) {
      for (std::string& t : *texts) text(t);
    }
    if (auto* numbers = std::get_if<std::vector<double>>(&value)) {
      report_.dropped_numbers += std::erase_if(*numbers, [](double x) { return !std::isfinite(x); });
    }
    const auto* number = std::get_if<double>(&value);
    const bool drop = number && !std::isfinite(*number);
    report_.dropped_numbers += drop;
    return drop;
  }

  void rename_unclean_keys(Attributes& attributes) {
    std::vector<std::string> unclean;
    for (const auto& [key, value] : attributes) {
      if (!is_clean(key)) unclean.push_back(key);
    }
    for (std::string& key : unclean) {
      const auto it = attributes.find(key);
      Value value = std::move(it->second);
      attributes.erase(it);
      text(key);
      attributes.emplace(std::move(key), std::move(value));
    }
  }

  SanitiseReport& report_;
};

std::set<std::string, std::less<>> mixed_keys(const Types& types) {
  std::set<std::string, std::less<>> out;
  for (const auto& [key, found] : types) {
    if (found.size() > 1) out.insert(key);
  }
  return out;
}

void retype(Attributes& attributes, const std::set<std::string, std::less<>>& keys) {
  for (auto& [key, value] : attributes) {
    if (keys.contains(key)) value = plain_text(value);
  }
}

void check_id(const std::string& id) {
  if (!is_valid_id(id)) throw Error("graph", id, "an id must match [A-Za-z0-9][A-Za-z0-9._:-]*");
}

}  // namespace

std::size_t sanitise_text(std::string& text) {
  if (is_clean(text)) return 0;
  std::size_t replaced = 0;
  std::string out;
  out.reserve(text.size() + 8);
  std::size_t invalid = find_invalid_utf8(text);
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool broken = i == invalid;
    if (broken) {
      const std::size_t next = find_invalid_utf8(std::string_view(text).substr(i + 1));
      invalid = next == std::string::npos ? next : i + 1 + next;
    }
    if (!broken && !is_control(text[i]) && !is_noncharacter(text, i)) {
      out.push_back(text[i]);
      continue;
    }
    ++replaced;
    if (!broken && is_noncharacter(text, i)) i += 2;
    out += text[i] == '\r' ? std::string_view(" ") : replacement;
  }
  text = std::move(out);
  return replaced;
}

SanitiseReport sanitise(Graph& graph) {
  SanitiseReport report;
  Sanitiser clean(report);
  Types node_types, edge_types;
  GraphInfo& info = graph[boost::graph_bundle];
  clean.text(info.title);
  for (ArticleInfo& article : info.articles) {
    check_id(article.id);
    clean.article(article);
  }
  for (const Vertex v : boost::make_iterator_range(boost::vertices(graph))) {
    check_id(graph[v].id);
    clean.text(graph[v].label);
    clean.attributes(graph[v].attributes, node_types);
    clean.provenance(graph[v].provenance);
  }
  for (const EdgeRef e : boost::make_iterator_range(boost::edges(graph))) {
    check_id(graph[e].id);
    clean.attributes(graph[e].attributes, edge_types);
    clean.provenance(graph[e].provenance);
  }
  const auto mixed_on_nodes = mixed_keys(node_types), mixed_on_edges = mixed_keys(edge_types);
  if (!mixed_on_nodes.empty()) {
    for (const Vertex v : boost::make_iterator_range(boost::vertices(graph)))
      retype(graph[v].attributes, mixed_on_nodes);
  }
  if (!mixed_on_edges.empty()) {
    for (const EdgeRef e : boost::make_iterator_range(boost::edges(graph))) retype(graph[e].attributes, mixed_on_edges);
  }
  std::set<std::string> retyped(mixed_on_nodes.begin(), mixed_on_nodes.end());
  retyped.insert(mixed_on_edges.begin(), mixed_on_edges.end());
  report.retyped_keys.assign(retyped.begin(), retyped.end());
  return report;
}

std::vector<std::string> SanitiseReport::lines() const {
  std::vector<std::string> out;
  if (replaced_characters > 0) {
    out.push_back(std::to_string(replaced_characters) + " control or invalid character(s) replaced");
  }
  if (dropped_numbers > 0) out.push_back(std::to_string(dropped_numbers) + " number(s) that are not finite left out");
  for (const std::string& key : retyped_keys)
    out.push_back("attribute \"" + key + "\" has values of several types: all written as text");
  return out;
}

}  // namespace newsgraph
