#include "graph/validate.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "graph/text.hpp"

namespace newsgraph {
namespace {

bool has_type(const Value& value, ValueType type) {
  switch (type) {
    case ValueType::text: return std::holds_alternative<std::string>(value);
    case ValueType::number: return std::holds_alternative<double>(value);
    case ValueType::text_list: return std::holds_alternative<std::vector<std::string>>(value);
  }
  return false;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// "14:00", "14:00:30.5Z", "14:00+02:00": digits with ":" and "." between, and a zone or none.
bool is_time_of_day(std::string_view time) {
  const auto part_of_time = [](char c) { return is_digit(c) || c == ':' || c == '.'; };
  const auto zone = std::find_if_not(time.begin(), time.end(), part_of_time);
  if (zone == time.begin()) return false;
  const std::string_view rest(zone, time.end());
  if (rest.empty() || rest == "Z") return true;
  return (rest.front() == '+' || rest.front() == '-') && rest.size() > 1 &&
         std::all_of(rest.begin() + 1, rest.end(), [](char c) { return is_digit(c) || c == ':'; });
}

/// Attributes every node and edge may have. True where `key` is one of them.
bool check_common(const std::string& key, const Value& value, std::vector<std::string>& problems) {
  if (key == "rule" || key == "role") {
    if (!has_type(value, ValueType::text)) problems.push_back(key + " is no text");
    return true;
  }
  if (key != "confidence" && key != "similarity") return false;
  const auto* number = std::get_if<double>(&value);
  if (!number || !(*number >= 0.0 && *number <= 1.0)) problems.push_back(key + " is not between 0 and 1");
  return true;
}

class Check {
 public:
  explicit Check(const Graph& graph) : graph_(graph) {}

  std::vector<std::string> run() {
    for (const ArticleInfo& article : graph_[boost::graph_bundle].articles) check(article);
    for (const Vertex v : boost::make_iterator_range(boost::vertices(graph_))) check(graph_[v]);
    for (const EdgeRef e : boost::make_iterator_range(boost::edges(graph_))) check(e);
    return std::move(problems_);
  }

 private:
  void say(const std::string& where, const std::string& what) { problems_.push_back(where + ": " + what); }

  void check(const ArticleInfo& article) {
    const std::string where = "article " + article.id;
    if (!is_valid_id(article.id)) say(where, "the id is not well-formed");
    if (!articles_.emplace(article.id, &article).second) say(where, "stands twice");
    if (article.sha256.size() != 64 || article.sha256.find_first_not_of("0123456789abcdef") != std::string::npos)
      say(where, "sha256 is not 64 hexadecimal digits");
    if (!article.published.empty() && !is_valid_date(article.published)) say(where, "published is no ISO 8601 date");
    for (const SentenceText& s : article.sentences) {
      if (s.start >= s.end || s.end > article.length || count_code_points(s.text) != s.end - s.start) {
        say(where,
            "sentence at " + std::to_string(s.start) + " is empty, beyond the article, or not as long as its text");
      }
    }
  }

  void check(const std::string& where, const std::vector<Provenance>& provenance) {
    if (provenance.empty()) say(where, "no provenance");
    for (const Provenance& p : provenance) {
      const std::string place = where + " at " + p.article + ":" + std::to_string(p.start);
      const auto article = articles_.find(p.article);
      if (article == articles_.end()) {
        say(place, "provenance in an article that is not listed");
      } else if (p.start >= p.end || p.end > article->second->length) {
        say(place, "span is empty or beyond the article");
      } else if (count_code_points(p.exact) != p.end - p.start) {
        say(place, "text is not as long as the span");
      }
    }
  }

  void check_id(const std::string& where, const std::string& id) {
    if (!is_valid_id(id)) say(where, "the id is not well-formed");
    if (!ids_.insert(id).second) say(where, "the id stands twice");
  }

  void check(const Node& node) {
    const std::string where = "node " + node.id;
    check_id(where, node.id);
    if (node.label.empty()) say(where, "no label");
    for (const std::string& problem : attribute_problems(node.type, node.attributes)) say(where, problem);
    check(where, node.provenance);
  }

  void check(EdgeRef e) {
    const Edge& edge = graph_[e];
    const std::string where = "edge " + edge.id;
    const Node& source = graph_[boost::source(e, graph_)];
    const Node& target = graph_[boost::target(e, graph_)];
    check_id(where, edge.id);
    if (!is_valid_id(edge.key)) say(where, "the key is not well-formed");
    if (!is_allowed(source.type, edge.type, target.type)) {
      say(where, std::string(name(source.type)) + " " + std::string(name(edge.type)) + " " +
                     std::string(name(target.type)) + " is not in the table of allowed edges");
    }
    std::vector<std::string> problems;
    for (const auto& [key, value] : edge.attributes) {
      if (!check_common(key, value, problems)) problems.push_back("edges have no attribute " + key);
    }
    for (const std::string& problem : problems) say(where, problem);
    check(where, edge.provenance);
  }

  const Graph& graph_;
  std::vector<std::string> problems_;
  std::unordered_map<std::string, const ArticleInfo*> articles_;
  std::set<std::string> ids_;
};

}  // namespace

bool is_valid_id(std::string_view id) {
  const auto word = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); };
  return !id.empty() && word(id.front()) && std::all_of(id.begin(), id.end(), [&](char c) {
    return word(c) || c == '.' || c == '_' || c == ':' || c == '-';
  });
}

bool is_valid_date(std::string_view date) {
  const auto take_number = [&](std::size_t digits, int low, int high) {
    if (date.size() < digits || !std::all_of(date.begin(), date.begin() + digits, is_digit)) return false;
    int number = 0;
    for (const char c : date.substr(0, digits)) number = 10 * number + (c - '0');
    date.remove_prefix(digits);
    return low <= number && number <= high;
  };
  const auto take = [&](char c) {
    if (!date.starts_with(c)) return false;
    date.remove_prefix(1);
    return true;
  };
  if (!take_number(4, 0, 9999)) return false;
  if (date.empty()) return true;
  if (!take('-') || !take_number(2, 1, 12)) return false;
  if (date.empty()) return true;
  if (!take('-') || !take_number(2, 1, 31)) return false;
  return date.empty() || (take('T') && is_time_of_day(date));
}

std::vector<std::string> attribute_problems(NodeType type, const Attributes& attributes) {
  std::vector<std::string> problems;
  for (const auto& [key, value] : attributes) {
    if (check_common(key, value, problems)) continue;
    const AttributeRule* rule = find_attribute(type, key);
    if (!rule) {
      problems.push_back(std::string(name(type)) + " nodes have no attribute " + key);
    } else if (!has_type(value, rule->type)) {
      problems.push_back(key + " has the wrong type");
    } else if (const auto* text = std::get_if<std::string>(&value)) {
      const auto words = rule->values;
      if (!words.empty() && std::find(words.begin(), words.end(), *text) == words.end()) {
        problems.push_back(key + " may not be \"" + *text + "\"");
      } else if (key == "date" && !is_valid_date(*text)) {
        problems.push_back("date is no ISO 8601 date: " + *text);
      }
    }
  }
  return problems;
}

std::vector<std::string> validate(const Graph& graph) { return Check(graph).run(); }

}  // namespace newsgraph
