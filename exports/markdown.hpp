/// Markdown for people: the report and the notes of an Obsidian vault are made of these.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "exports/listing.hpp"
#include "exports/relations.hpp"

namespace newsgraph {

/// The text as it stands, on one line: what Markdown or HTML would take as its own is escaped.
std::string markdown_text(std::string_view text);

/// Names a node inside a text: plain, or as a link.
using NameNode = std::function<std::string(std::uint32_t node)>;

/// What the story of a node is told from. The members must outlive it.
struct Story {
  const Listing& listing;
  const Relations& relations;
  NameNode name;

  /// "> content" and a line with cue, certainty and source.
  std::string quotation(std::uint32_t statement) const;
  /// "- **says** ..." sections of a node's edges, statements as blockquotes. `heading` opens each section: "### ".
  std::string sections(std::uint32_t node, std::string_view heading) const;
  /// "Kind: person. Aliases: ..." in one paragraph; empty where the node has none.
  std::string facts(std::uint32_t node) const;
  /// "> passage" with its article, for nodes that are no statements.
  std::string passage(std::uint32_t node) const;
};

}  // namespace newsgraph
