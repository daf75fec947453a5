/// Strings of the DOT language (graphviz.org/doc/info/lang.html, attributes of type escString).
#pragma once

#include <string>
#include <string_view>

namespace newsgraph {

/// `text` in quotes, for attributes that Graphviz does not interpret. Every backslash is doubled: the language has no
/// escape but \", so a single backslash before a quote or at the end could not be told from one.
std::string dot_quoted(std::string_view text);

/// The same for labels and URLs: "&" becomes an entity as well, and a line break "\n".
std::string dot_label(std::string_view text);

/// The same for tooltips, in which Graphviz 2.42 replaces "\N" and its like twice: four backslashes are one.
std::string dot_tooltip(std::string_view text);

/// Text inside an HTML-like label: "&", "<", ">" and quotes as entities.
std::string html_text(std::string_view text);

}  // namespace newsgraph
