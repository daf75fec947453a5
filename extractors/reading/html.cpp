#include <libxml/HTMLparser.h>

#include <algorithm>
#include <iterator>
#include <memory>
#include <optional>

#include "extractors/reading/page.hpp"

namespace newsgraph {
namespace {

constexpr int most_articles = 64;  ///< looked at in one page: they may be nested

constexpr std::string_view no_words[] = {"aside",  "button", "canvas",   "footer",   "form",   "head",
                                         "iframe", "nav",    "noscript", "object",   "script", "select",
                                         "style",  "svg",    "template", "textarea", "video"};
constexpr std::string_view inline_tags[] = {"a",    "abbr", "b",    "bdi",  "bdo",   "big",  "cite",   "code",
                                            "data", "del",  "dfn",  "em",   "font",  "i",    "ins",    "kbd",
                                            "mark", "q",    "s",    "samp", "small", "span", "strike", "strong",
                                            "sub",  "sup",  "time", "tt",   "u",     "var",  "wbr"};

template <std::size_t N>
bool is_any(std::string_view word, const std::string_view (&list)[N]) {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

std::string_view view(const xmlChar* text) { return text == nullptr ? "" : reinterpret_cast<const char*>(text); }
std::string_view tag(const xmlNode* node) {
  return node->type == XML_ELEMENT_NODE ? view(node->name) : std::string_view();
}

std::string attribute(xmlNode* node, const char* name) {
  const std::unique_ptr<xmlChar, void (*)(void*)> value(xmlGetProp(node, reinterpret_cast<const xmlChar*>(name)),
                                                        xmlFree);
  return std::string(view(value.get()));
}

/// The node after this one in the order of the page, inside `root`; below it only if `into`. A page may be nested
/// deeper than any stack.
xmlNode* next_node(xmlNode* node, const xmlNode* root, bool into) {
  if (into && node->children != nullptr && node->type == XML_ELEMENT_NODE) return node->children;
  while (node != root && node->next == nullptr) node = node->parent;
  return node == root ? nullptr : node->next;
}

/// The nearest element around text that is more than a part of a line.
const xmlNode* block_of(const xmlNode* node) {
  constexpr int most_steps = 64;
  for (int i = 0; i < most_steps && node->parent != nullptr && is_any(tag(node), inline_tags); ++i) node = node->parent;
  return node;
}

/// The words of an element. A paragraph ends where a block begins or ends, that is, wherever the block around the text
/// changes.
std::string words_of(xmlNode* root) {
  PlainText out;
  const xmlNode* block = nullptr;
  for (xmlNode* node = root; node != nullptr;) {
    const bool skip = node != root && is_any(tag(node), no_words);
    if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) {
      const xmlNode* own = block_of(node->parent);
      if (own != block) out.end_paragraph();
      block = own;
      out.add(view(node->content));
    } else if (tag(node) == "br") {
      out.break_line();
    } else if (!skip && !tag(node).empty() && !is_any(tag(node), inline_tags)) {
      out.end_paragraph(tag(node) == "li");
    }
    node = next_node(node, root, !skip);
  }
  return std::move(out).take();
}

/// What a page says about itself, the surest first.
struct Facts {
  std::optional<std::string> heading;
  std::string name, page_title, time;
  Page page;
};

void read_meta(xmlNode* node, Page& page, std::string& name) {
  const std::string key = attribute(node, "property") + attribute(node, "name"), value = attribute(node, "content");
  if (key == "og:title") name = value;
  if (key == "og:site_name") page.publisher = value;
  if (key == "article:published_time" || (key == "date" && page.date.empty())) page.date = value;
  if (key == "author" || (key == "article:author" && page.author.empty())) page.author = value;
  if (key == "og:url" && page.url.empty()) page.url = value;
}

void read_fact(xmlNode* node, Facts& facts) {
  const std::string_view name = tag(node);
  if (name == "meta") read_meta(node, facts.page, facts.name);
  if (name == "link" && attribute(node, "rel") == "canonical") facts.page.url = attribute(node, "href");
  if (name == "time" && facts.time.empty()) facts.time = attribute(node, "datetime");
  if (name == "title" && facts.page_title.empty() && node->children != nullptr)
    facts.page_title = view(node->children->content);
  if (name == "h1" && !facts.heading) facts.heading = words_of(node);
}

}  // namespace

Page read_html(std::string_view text) {
  const std::unique_ptr<xmlDoc, void (*)(xmlDoc*)> document(
      htmlReadMemory(text.data(), static_cast<int>(text.size()), nullptr, "UTF-8",
                     HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET),
      xmlFreeDoc);
  xmlNode* const top = document ? xmlDocGetRootElement(document.get()) : nullptr;
  if (top == nullptr) return {};
  Facts facts;
  std::string article;
  std::optional<std::string> main_part, body;
  int articles = 0;
  for (xmlNode* node = top; node != nullptr; node = next_node(node, top, true)) {
    read_fact(node, facts);
    if (tag(node) == "article" && ++articles <= most_articles) {
      if (std::string words = words_of(node); words.size() > article.size()) article = std::move(words);
    }
    if (tag(node) == "main" && !main_part) main_part = words_of(node);
    if (tag(node) == "body" && !body) body = words_of(node);
  }
  Page page = std::move(facts.page);
  page.title = !facts.name.empty()                   ? facts.name
               : !facts.heading.value_or("").empty() ? *facts.heading
                                                     : facts.page_title;
  if (page.date.empty()) page.date = facts.time;
  page.body = !article.empty() ? article : !main_part.value_or("").empty() ? *main_part : body.value_or("");
  return page;
}

}  // namespace newsgraph
