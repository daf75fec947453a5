/// The lines of an article as blocks: title, headings, paragraphs, list items.
#pragma once

#include <string_view>
#include <vector>

#include "extractors/reading/article.hpp"
#include "extractors/reading/front_matter.hpp"

namespace newsgraph {

/// Blocks in text order. A line is a block of its own, except that lines of running text that were wrapped to a width
/// are joined: a line whose predecessor is long and ends in no full stop, and that starts in lower case, goes on with
/// it. Lines end with LF, CR LF or CR; those without a letter or digit ("* * *") are in no block. The first line of the
/// body is the title where it reads like one (short, no full stop at its end) and the front matter names none.
std::vector<Block> find_blocks(std::string_view text, const FrontMatter& front);

}  // namespace newsgraph
