#include "cli/describe_node.hpp"

#include <algorithm>
#include <cmath>
#include <iomanip>
#include <map>
#include <ostream>
#include <set>
#include <sstream>
#include <vector>

#include "graph/text.hpp"

namespace newsgraph {
namespace {

constexpr std::size_t few_edges = 8;       ///< of each kind
constexpr std::size_t few_sentences = 2;   ///< behind the node, or behind each edge
constexpr std::size_t label_length = 100;  ///< code points

std::string shortened(std::string_view text) {
  const CodePointSlicer slicer(text);
  if (slicer.size() <= label_length) return std::string(text);
  return std::string(slicer.slice(0, label_length - 1)) + "…";
}

std::string counted(std::size_t n, const char* noun) { return std::to_string(n) + " " + noun + (n == 1 ? "" : "s"); }

std::string in_words(const Value& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const auto* truth = std::get_if<bool>(&value)) return *truth ? "yes" : "no";
  std::ostringstream out;
  const auto join = [&](const auto& list) {
    for (std::size_t i = 0; i < list.size(); ++i) out << (i == 0 ? "" : "; ") << list[i];
  };
  if (const auto* number = std::get_if<double>(&value))
    out << *number;
  else if (const auto* texts = std::get_if<std::vector<std::string>>(&value))
    join(*texts);
  else
    join(std::get<std::vector<double>>(value));
  return out.str();
}

/// The sentences of the graph that some provenance lies in, each with the parts of it that the provenance covers.
struct Passage {
  const ArticleInfo* article;
  const SentenceText* sentence;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> marks;  ///< code points of the sentence, half-open, ascending
};

const ArticleInfo* find_article(const Graph& graph, const std::string& id) {
  const auto& articles = graph[boost::graph_bundle].articles;
  const auto it = std::lower_bound(articles.begin(), articles.end(), id,
                                   [](const ArticleInfo& a, const std::string& x) { return a.id < x; });
  return it == articles.end() || it->id != id ? nullptr : &*it;
}

std::vector<Passage> passages_of(const Graph& graph, const std::vector<Provenance>& provenance) {
  std::vector<Passage> out;
  std::map<const SentenceText*, std::size_t> known;
  for (const Provenance& p : provenance) {
    const ArticleInfo* article = find_article(graph, p.article);
    if (!article) continue;
    for (const SentenceText& s : article->sentences) {
      if (s.end <= p.start || p.end <= s.start) continue;
      const auto [it, added] = known.try_emplace(&s, out.size());
      if (added) out.push_back({article, &s, {}});
      out[it->second].marks.emplace_back(std::max(p.start, s.start) - s.start, std::min(p.end, s.end) - s.start);
    }
  }
  return out;
}

class Description {
 public:
  Description(const Graph& graph, const DescribeOptions& options, std::ostream& out)
      : graph_(graph), options_(options), style_(options.style), out_(out) {}

  void run(Vertex v) {
    const Node& node = graph_[v];
    out_ << style_.bold(shortened(node.label)) << "  " << style_.dim(node.id) << '\n'
         << "  " << name(node.type) << ", " << one_line_about(node) << '\n';
    for (const auto& [key, value] : node.attributes) {
      if (key == "as_found") continue;  // for merging, not for reading
      if (key == "may_be") {
        out_ << "  kept apart: the name fits several actors, " << printable(in_words(value)) << '\n';
        continue;
      }
      const std::string words = in_words(value);
      if (words != node.label) out_ << "  " << style_.dim(key) << " " << printable(words) << '\n';
    }
    print_passages(node.provenance, "  ");
    print_edges(v);
  }

 private:
  void print_passages(const std::vector<Provenance>& provenance, const std::string& indent) {
    const std::vector<Passage> passages = passages_of(graph_, provenance);
    const std::size_t shown = options_.all ? passages.size() : std::min(passages.size(), few_sentences);
    for (std::size_t i = 0; i < shown; ++i) {
      out_ << indent << "“" << marked(passages[i]) << "” " << style_.dim(passages[i].article->path) << '\n';
    }
    if (shown < passages.size())
      out_ << indent << style_.dim("and " + counted(passages.size() - shown, "sentence")) << '\n';
  }

  std::string marked(Passage passage) const {
    const CodePointSlicer text(passage.sentence->text);
    std::sort(passage.marks.begin(), passage.marks.end());
    std::string out;
    std::size_t at = 0;
    for (const auto& [start, end] : passage.marks) {
      if (end <= at) continue;
      const std::size_t from = std::max<std::size_t>(start, at);
      out += printable(text.slice(at, from)) + style_.marked(text.slice(from, end));
      at = end;
    }
    return out + printable(text.slice(at, text.size()));
  }

  /// Edges by type in the order of the schema, those that leave the node first.
  void print_edges(Vertex v) {
    std::map<std::pair<EdgeType, bool>, std::vector<EdgeRef>> groups;
    for (const EdgeRef e : boost::make_iterator_range(boost::out_edges(v, graph_)))
      groups[{graph_[e].type, false}].push_back(e);
    for (const EdgeRef e : boost::make_iterator_range(boost::in_edges(v, graph_)))
      groups[{graph_[e].type, true}].push_back(e);
    for (auto& [kind, edges] : groups) {
      std::sort(edges.begin(), edges.end(), [&](EdgeRef a, EdgeRef b) { return graph_[a].id < graph_[b].id; });
      const auto& [type, incoming] = kind;
      const std::string title(name(type));
      out_ << '\n' << style_.bold(incoming ? "← " + title : title + " →") << " " << edges.size() << '\n';
      print_group(edges, incoming);
    }
  }

  void print_group(const std::vector<EdgeRef>& edges, bool incoming) {
    const std::size_t shown = options_.all ? edges.size() : std::min(edges.size(), few_edges);
    for (std::size_t i = 0; i < shown; ++i) {
      const Node& other = graph_[incoming ? boost::source(edges[i], graph_) : boost::target(edges[i], graph_)];
      out_ << "  " << style_.accent(shortened(other.label)) << "  " << style_.dim(other.id);
      if (const std::string_view role = text_attribute(graph_[edges[i]].attributes, "role"); !role.empty()) {
        out_ << "  " << printable(role);
      }
      out_ << '\n';
      print_passages(graph_[edges[i]].provenance, "    ");
    }
    if (shown < edges.size())
      out_ << "  " << style_.dim("and " + std::to_string(edges.size() - shown) + " more (--all)") << '\n';
  }

  const Graph& graph_;
  const DescribeOptions& options_;
  const Style& style_;
  std::ostream& out_;
};

}  // namespace

std::string one_line_about(const Node& node) {
  std::set<std::string_view> articles;
  for (const Provenance& p : node.provenance) articles.insert(p.article);
  std::string out(text_attribute(node.attributes, node.type == NodeType::event ? "event_type" : "kind"));
  if (!out.empty()) out += ", ";
  return out + counted(node.provenance.size(), "passage") + " in " + counted(articles.size(), "article");
}

void describe_node(const Graph& graph, Vertex node, const DescribeOptions& options, std::ostream& out) {
  Description(graph, options, out).run(node);
}

}  // namespace newsgraph
