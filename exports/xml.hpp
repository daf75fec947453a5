/// Writes XML as a stream. Not through a document: that is a second graph in memory, and exports must not need one.
///
///     Xml xml(out);
///     xml.open("node").attribute("id", "a").open("data").text("x < y").close().close();
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph {

/// Escapes all text, line breaks and tabs in attributes included, so that they come back as they were. Text must be
/// sanitised. Elements with children stand on lines of their own, one blank deeper each; text is written as it is.
class Xml {
 public:
  /// Writes the XML declaration.
  explicit Xml(std::ostream& out);
  Xml(const Xml&) = delete;
  Xml& operator=(const Xml&) = delete;

  /// `name` must outlive the element: a literal.
  Xml& open(std::string_view name);
  /// Before any text or child.
  Xml& attribute(std::string_view name, std::string_view value);
  Xml& text(std::string_view text);
  Xml& close();

 private:
  enum class Content { none, text, children };
  struct Element {
    std::string_view name;
    Content content;
  };
  void end_tag();
  void indent(std::size_t depth);
  std::ostream& out_;
  std::vector<Element> open_;
};

}  // namespace newsgraph
