/// One news article as read: its text, byte for byte, what is known about it, and the blocks to analyse.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "graph/span.hpp"

namespace newsgraph {

/// What a block of text is on the page. A block is a run of the text that no sentence may cross.
enum class BlockKind { title, heading, paragraph, list_item };

struct Block {
  Span span;  ///< bytes of Article::text, without the white space around it
  BlockKind kind = BlockKind::paragraph;
};

struct Article {
  std::string id;     ///< matches the graph's id pattern; from the file name and a hash of the text
  std::string path;   ///< as shown to the user
  std::string text;   ///< the bytes as stored, valid UTF-8; every span counts from its start
  std::string title;  ///< from the front matter, else the first line where it reads like a title, else empty
  std::string url;
  std::string publisher;
  std::string author;
  std::string published;      ///< ISO 8601 as precise as known, or empty
  std::vector<Block> blocks;  ///< in text order; front matter other than its title is in no block

  std::string_view text_of(Span span) const { return std::string_view(text).substr(span.begin, span.size()); }
};

}  // namespace newsgraph
