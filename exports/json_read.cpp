#include <cmath>
#include <cstdint>
#include <iterator>
#include <limits>
#include <map>
#include <optional>
#include <unordered_set>
#include <utility>

#include "exports/json.hpp"
#include "exports/json_parse.hpp"
#include "graph/assemble.hpp"
#include "graph/error.hpp"
#include "graph/validate.hpp"

namespace newsgraph {
namespace {

using Json = rapidjson::Value;

std::string_view view(const Json& text) { return {text.GetString(), text.GetStringLength()}; }

/// A value and where it stands. The chain of parents lives on the stack; the JSON pointer is made for a message alone.
struct At {
  const std::string& path;  ///< of the file
  const Json& value;
  const At* parent = nullptr;
  std::string_view key = {};  ///< in the parent, where that is an object
  std::size_t index = 0;      ///< in the parent, where that is an array

  std::string pointer() const {
    if (!parent) return "";
    return parent->pointer() + "/" + (key.empty() ? std::to_string(index) : std::string(key));
  }
  [[noreturn]] void fail(const std::string& what) const { throw Error(path, parent ? pointer() : "/", what); }

  /// The member of that name, or nothing.
  std::optional<At> find(std::string_view name) const& {
    const auto it = value.FindMember(Json(rapidjson::StringRef(name.data(), name.size())));
    if (it == value.MemberEnd()) return std::nullopt;
    return At{path, it->value, this, name};
  }
  At member(std::string_view name) const& {
    if (!value.IsObject()) fail("is no object");
    if (const auto found = find(name)) return *found;
    fail("has no \"" + std::string(name) + "\"");
  }
  // What these return points at this object, so it must have a name.
  std::optional<At> find(std::string_view name) && = delete;
  At member(std::string_view name) && = delete;

  std::string text() const {
    if (!value.IsString()) fail("is no text");
    return std::string(view(value));
  }
  std::uint32_t count() const {
    if (!value.IsUint()) fail("is no whole number from 0 to 4294967295");
    return value.GetUint();
  }
  template <typename Each>
  void each(const Each& f) const {
    if (!value.IsArray()) fail("is no array");
    for (rapidjson::SizeType i = 0; i < value.Size(); ++i) f(At{path, value[i], this, {}, i});
  }
};

std::string text_or_empty(const At& at, std::string_view name) {
  const auto found = at.find(name);
  return found ? found->text() : std::string();
}

std::string id(const At& at) {
  std::string text = at.text();
  if (!is_valid_id(text)) at.fail("\"" + text + "\" is no well-formed id");
  return text;
}

/// A word of the schema, such as a node type.
template <typename Enum>
Enum word(const At& at, std::optional<Enum> (*parse)(std::string_view), const char* what) {
  const std::string text = at.text();
  if (const auto found = parse(text)) return *found;
  at.fail("\"" + text + "\" is no " + what);
}

Value read_value(const At& at) {
  const Json& v = at.value;
  if (v.IsBool()) return v.GetBool();
  if (v.IsNumber()) return v.GetDouble();
  if (v.IsString()) return at.text();
  if (!v.IsArray()) at.fail("is no text, number, truth value, or array of texts or numbers");
  if (!v.Empty() && v[0].IsNumber()) {
    std::vector<double> numbers;
    at.each([&](const At& item) {
      if (!item.value.IsNumber()) item.fail("is no number, as the first of the array is");
      numbers.push_back(item.value.GetDouble());
    });
    return numbers;
  }
  std::vector<std::string> texts;
  at.each([&](const At& item) { texts.push_back(item.text()); });
  return texts;
}

Attributes read_attributes(const At& at) {
  if (!at.value.IsObject()) at.fail("is no object");
  std::map<std::string, Value, std::less<>> sorted;  // whatever the order in the file
  for (const auto& [name, value] : at.value.GetObject()) {
    const std::string_view key = view(name);
    sorted.emplace(key, read_value(At{at.path, value, &at, key}));
  }
  return Attributes(boost::container::ordered_unique_range, std::make_move_iterator(sorted.begin()),
                    std::make_move_iterator(sorted.end()));
}

std::vector<Provenance> read_provenance(const At& list) {
  std::vector<Provenance> out;
  list.each([&](const At& at) {
    out.push_back({id(at.member("article")), at.member("start").count(), at.member("end").count(),
                   word(at.member("role"), parse_role, "role"), at.member("exact").text()});
    if (out.back().start >= out.back().end) at.fail("is an empty span");
  });
  if (out.empty()) list.fail("is empty: every node and edge needs provenance");
  return out;
}

ArticleInfo read_article_info(const At& at) {
  ArticleInfo out;
  out.id = id(at.member("id"));
  out.path = at.member("path").text();
  out.title = text_or_empty(at, "title");
  out.url = text_or_empty(at, "url");
  out.publisher = text_or_empty(at, "publisher");
  out.author = text_or_empty(at, "author");
  out.published = text_or_empty(at, "published");
  out.sha256 = at.member("sha256").text();
  out.length = at.member("length").count();
  if (const auto sentences = at.find("sentences")) {
    sentences->each([&](const At& s) {
      out.sentences.push_back({s.member("start").count(), s.member("end").count(), s.member("text").text()});
    });
  }
  return out;
}

Node read_node(const At& at) {
  Node node{id(at.member("id")), word(at.member("type"), parse_node_type, "type of node"), at.member("label").text(),
            read_attributes(at.member("attributes")), read_provenance(at.member("provenance"))};
  if (node.label.empty()) at.member("label").fail("is empty");
  return node;
}

Link read_link(const At& at) {
  return {id(at.member("source")),
          id(at.member("target")),
          {id(at.member("id")), word(at.member("type"), parse_edge_type, "type of edge"), id(at.member("key")),
           read_attributes(at.member("attributes")), read_provenance(at.member("provenance"))}};
}

void check_header(const At& root) {
  if (!root.value.IsObject()) root.fail("is no object, so this is no graph file");
  const At format = root.member("format");
  if (format.text() != "newsgraph") format.fail("is \"" + format.text() + "\"; a graph of newsgraph has \"newsgraph\"");
  const At version = root.member("version");
  if (!version.text().starts_with("1.")) {
    version.fail("is \"" + version.text() + "\"; this program reads the versions 1.x");
  }
  const At info = root.member("graph");
  const At offsets = info.member("offsets");
  if (offsets.text() != "unicode-code-point") offsets.fail("is not \"unicode-code-point\"");
  for (const char* key : {"directed", "multigraph"}) {
    if (const At flag = root.member(key); !flag.value.IsTrue()) flag.fail("is not true");
  }
}

/// Ids of one list of the file; each may stand once.
class Ids {
 public:
  void add(const At& at, const std::string& id) {
    if (!ids_.insert(id).second) at.fail("the id \"" + id + "\" stands twice");
  }
  bool has(const std::string& id) const { return ids_.contains(id); }

 private:
  std::unordered_set<std::string> ids_;
};

}  // namespace

Graph read_json(const std::string& path, std::string_view text) {
  const rapidjson::Document document = parse_json(path, text);
  const At root{path, document};
  check_header(root);
  const At info = root.member("graph");
  Parts parts;
  parts.info.title = text_or_empty(info, "title");
  Ids articles, nodes, links;
  info.member("articles").each([&](const At& at) {
    parts.info.articles.push_back(read_article_info(at));
    articles.add(at, parts.info.articles.back().id);
  });
  root.member("nodes").each([&](const At& at) {
    parts.nodes.push_back(read_node(at));
    nodes.add(at, parts.nodes.back().id);
  });
  root.member("edges").each([&](const At& at) {
    Link link = read_link(at);
    links.add(at, link.edge.id);
    for (const std::string* end : {&link.source, &link.target}) {
      if (!nodes.has(*end)) at.fail("the edge \"" + link.edge.id + "\" has an end that is no node: \"" + *end + "\"");
    }
    parts.links.push_back(std::move(link));
  });
  return assemble(std::move(parts));
}

}  // namespace newsgraph
