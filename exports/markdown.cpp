#include "exports/markdown.hpp"

#include <algorithm>

#include "exports/passages.hpp"

namespace newsgraph {
namespace {

/// What an edge is called in the story of its source, and of its target.
struct EdgeWords {
  EdgeType type;
  std::string_view from_source, from_target;
};

constexpr EdgeWords edge_words[] = {
    {EdgeType::says, "Says", "Said by"},
    {EdgeType::proposes, "Proposes", "Proposed by"},
    {EdgeType::supports, "Supports", "Supported by"},
    {EdgeType::accepts, "Accepts", "Accepted by"},
    {EdgeType::opposes, "Opposes", "Opposed by"},
    {EdgeType::rejects, "Rejects", "Rejected by"},
    {EdgeType::directed_to, "Directed to", "Is asked or offered"},
    {EdgeType::part_of, "Part of", "Terms"},
    {EdgeType::modelled_on, "Modelled on", "Model for"},
    {EdgeType::conditional_on, "Depends on", "Condition for"},
    {EdgeType::has_actor, "Who", "Takes part in"},
    {EdgeType::has_recipient, "To whom", "Is affected by"},
    {EdgeType::located_in, "Where", "What happened there"},
    {EdgeType::affiliated_with, "Belongs to", "Members"},
    {EdgeType::addressed_to, "Addressed to", "Is told"},
    {EdgeType::about, "About", "What is said of it"},
    {EdgeType::quotes, "Quotes", "Quoted in"},
    {EdgeType::corroborates, "Agrees with", "Agrees with"},
    {EdgeType::contradicts, "Contradicts", "Contradicted by"},
};

/// What at the start of a line would open a list or a block of code, escaped and taken off `text`.
std::string escaped_start(std::string_view& text) {
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  std::string out(text.substr(0, digits));
  text.remove_prefix(digits);
  if (text.empty()) return out;
  const char c = text.front();
  const bool marker = digits == 0 ? c == '-' || c == '+' : c == '.' || c == ')';
  if (marker) out.append("\\").push_back(c);
  if (digits == 0 && c == ' ') out += "&#32;";
  if (marker || (digits == 0 && c == ' ')) text.remove_prefix(1);
  return out;
}

/// A block with "> " before every line.
std::string blockquote(std::string_view text) {
  std::string out = "> ";
  for (const char c : text) out += c == '\n' ? std::string("\n> ") : std::string(1, c);
  return out + "\n";
}

std::string source_line(const Listing& listing, const Provenance& p) {
  const ArticleInfo* article = find_article(*listing.info, p.article);
  if (!article) return {};
  const std::string line = markdown_text(article_line(*article)), link = link_to_words(*listing.info, p);
  return link.empty() ? "— " + line : "— [" + line + "](" + link + ")";
}

}  // namespace

std::string markdown_text(std::string_view text) {
  std::string out = escaped_start(text);
  for (const char c : text) {
    if (c == '\n' || c == '\t') {
      out.push_back(' ');
      continue;
    }
    if (c == '<' || c == '>' || c == '&') {
      out += c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&amp;";
      continue;
    }
    if (std::string_view("\\`*_[]#|~$=%").find(c) != std::string_view::npos) out.push_back('\\');
    out.push_back(c);
  }
  return out;
}

std::string Story::quotation(std::uint32_t statement) const {
  const Node& node = *listing.nodes[statement];
  const std::string_view content = text_attribute(node.attributes, "content");
  std::string out = blockquote(markdown_text(content.empty() ? node.label : content));
  std::string about;
  for (const char* key : {"cue", "attitude", "certainty", "polarity", "date", "time_text"}) {
    const std::string_view value = text_attribute(node.attributes, key);
    if (!value.empty()) about += (about.empty() ? "" : " · ") + markdown_text(value);
  }
  if (!about.empty()) out += ">\n> " + about + "\n";
  const Provenance* p = main_passage(node.provenance);
  if (listing.options.provenance && p) out += ">\n> " + source_line(listing, *p) + "\n";
  return out;
}

std::string Story::sections(std::uint32_t node, std::string_view heading) const {
  std::string out;
  for (const EdgeWords& words : edge_words) {
    for (const bool outward : {true, false}) {
      const auto others = outward ? relations.targets(node, {words.type}) : relations.sources(node, {words.type});
      if (others.empty()) continue;
      out.append("\n").append(heading).append(outward ? words.from_source : words.from_target).append("\n\n");
      for (const std::uint32_t other : others) {
        const bool quote = listing.nodes[other]->type == NodeType::statement && words.type == EdgeType::says;
        out += quote ? quotation(other) + "\n" : "- " + name(other) + "\n";
      }
    }
  }
  return out;
}

std::string Story::facts(std::uint32_t node) const {
  std::string out;
  for (const auto& [key, value] : listing.nodes[node]->attributes) {
    if (key == "content" || key == "rule" || key == "confidence" || key == "trigger") continue;
    std::string text;
    if (const auto* texts = std::get_if<std::vector<std::string>>(&value)) {
      for (const std::string& t : *texts) text += (text.empty() ? "" : ", ") + t;
    } else {
      text = plain_text(value);
    }
    out += (out.empty() ? "" : " · ") + markdown_text(key) + ": " + markdown_text(text);
  }
  return out.empty() ? out : out + "\n";
}

std::string Story::passage(std::uint32_t node) const {
  const Provenance* p = main_passage(listing.nodes[node]->provenance);
  if (!listing.options.provenance || !p) return {};
  return blockquote(markdown_text(passage_text(*listing.info, *p))) + ">\n> " + source_line(listing, *p) + "\n";
}

}  // namespace newsgraph
