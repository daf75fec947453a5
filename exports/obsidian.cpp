// An Obsidian vault (obsidian.md): a note per actor, proposal, event and place (and article, where asked for), linked
// by name; statements stand as blockquotes in the notes of those who make them.

#include <ostream>
#include <set>

#include "exports/csv.hpp"
#include "exports/markdown.hpp"
#include "exports/passages.hpp"
#include "exports/wrap.hpp"
#include "exports/writers.hpp"
#include "graph/error.hpp"

namespace newsgraph {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t name_length = 70;  ///< characters; file systems take 255 bytes

/// What a file on any system, and a link of Obsidian's, may be named.
std::string file_name(std::string_view label) {
  std::string out;
  for (const char c : cut(label, name_length)) {
    const bool bad = std::string_view("\\/:*?\"<>|#^[]\n\t").find(c) != std::string_view::npos;
    out.push_back(bad ? ' ' : c);
  }
  constexpr std::size_t longest = 200;  // bytes: characters of many code points
  if (out.size() > longest) {
    std::size_t end = longest;
    while ((static_cast<unsigned char>(out[end]) & 0xC0U) == 0x80U) --end;
    out.resize(end);
  }
  while (!out.empty() && (out.back() == ' ' || out.back() == '.')) out.pop_back();
  const std::size_t begin = out.find_first_not_of(" .");
  return begin == std::string::npos ? "note" : out.substr(begin);
}

/// Lower case in ASCII: file systems that ignore case must still see two names.
std::string folded(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

class Vault {
 public:
  Vault(const Listing& listing, const fs::path& folder) : listing_(listing), folder_(folder), relations_(listing) {
    for (std::size_t i = 0; i < listing.node_count(); ++i) names_.push_back(unique_name(listing.node(i).label));
  }

  void write() {
    const Story story{listing_, relations_, [&](std::uint32_t node) { return link(node); }};
    for (std::uint32_t i = 0; i < listing_.nodes.size(); ++i) {
      const Node& node = *listing_.nodes[i];
      if (node.type == NodeType::statement) continue;
      OutputFile file(subfolder(name(node.type)), names_[i] + ".md");
      front_matter(file.stream(), listing_.node(i));
      file.stream() << "# " << markdown_text(node.label) << "\n\n"
                    << story.facts(i) << '\n'
                    << story.passage(i) << story.sections(i, "## ");
      if (listing_.options.articles) reports(file.stream(), i);
      file.close();
    }
    for (std::size_t i = listing_.nodes.size(); i < listing_.node_count(); ++i) {
      OutputFile file(subfolder("article"), names_[i] + ".md");
      front_matter(file.stream(), listing_.node(i));
      file.stream() << "# " << markdown_text(listing_.node(i).label) << '\n';
      file.close();
    }
  }

 private:
  std::string unique_name(std::string_view label) {
    const std::string base = file_name(label);
    std::string out = base;
    for (int n = 2; !taken_.insert(folded(out)).second; ++n) out = base + " (" + std::to_string(n) + ")";
    return out;
  }

  fs::path subfolder(std::string_view type) {
    fs::path path = folder_ / (std::string(type) + "s");
    std::error_code error;
    fs::create_directory(path, error);
    if (error) throw Error(path.filename().string(), "", "cannot be made: " + error.message());
    return path;
  }

  /// A statement has no note: its own words.
  std::string link(std::uint32_t node) const {
    if (listing_.nodes[node]->type == NodeType::statement)
      return "“" + markdown_text(listing_.nodes[node]->label) + "”";
    return "[[" + names_[node] + "]]";
  }

  void front_matter(std::ostream& out, const NodeRow& node) const {
    out << "---\nid: " << json_quoted(node.id) << "\ntype: " << json_quoted(node.type) << "\ntags: [" << node.type
        << "]\n";
    for (const Column& column : listing_.node_columns) {
      const Value* value = find_value(*node.attributes, column);
      if (!value) continue;
      const auto* text = std::get_if<std::string>(value);
      out << json_quoted(column.name) << ": " << (text ? json_quoted(*text) : plain_text(*value)) << '\n';
    }
    out << "---\n\n";  // JSON texts and lists are YAML
  }

  void reports(std::ostream& out, std::uint32_t node) const {
    out << "\n## Reported in\n\n";
    for (const Listing::Report& report : listing_.reports) {
      if (report.node == node) out << "- [[" << names_[listing_.nodes.size() + report.article] << "]]\n";
    }
  }

  const Listing& listing_;
  fs::path folder_;
  Relations relations_;
  std::vector<std::string> names_;
  std::set<std::string> taken_;
};

}  // namespace

void write_obsidian(const Listing& listing, const fs::path& folder) { Vault(listing, folder).write(); }

}  // namespace newsgraph
