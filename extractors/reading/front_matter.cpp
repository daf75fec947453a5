#include "extractors/reading/front_matter.hpp"

#include "graph/text.hpp"
#include "graph/validate.hpp"

namespace newsgraph {
namespace {

constexpr std::string_view white = " \t\r";

Span trim(std::string_view text, Span span) {
  while (!span.empty() && white.find(text[span.begin]) != std::string_view::npos) ++span.begin;
  while (!span.empty() && white.find(text[span.end - 1]) != std::string_view::npos) --span.end;
  return span;
}

Span unquote(std::string_view text, Span span) {
  const bool quoted = span.size() >= 2 && text[span.begin] == text[span.end - 1] &&
                      (text[span.begin] == '"' || text[span.begin] == '\'');
  return quoted ? Span{span.begin + 1, span.end - 1} : span;
}

/// The line that starts at `begin`, without its newline; `next` is the start of the one after it.
Span line_at(std::string_view text, std::uint32_t begin, std::uint32_t& next) {
  const std::size_t newline = text.find('\n', begin);
  const auto end = static_cast<std::uint32_t>(newline == std::string_view::npos ? text.size() : newline);
  next = newline == std::string_view::npos ? end : end + 1;
  return trim(text, {begin, end});
}

}  // namespace

std::string published_day(std::string_view text) {
  const std::string day(text.substr(0, text.find(' ')));
  return is_valid_date(day) ? day : std::string();
}

FrontMatter read_front_matter(Article& article) {
  const std::string_view text = article.text;
  FrontMatter out;
  if (text.starts_with("\xEF\xBB\xBF")) out.body = 3;
  std::uint32_t next = 0;
  if (article.text_of(line_at(text, out.body, next)) != "---") return out;

  Article found;
  Span title;
  for (std::uint32_t begin = next; begin < text.size(); begin = next) {
    const Span line = line_at(text, begin, next);
    if (article.text_of(line) == "---") {
      out.title = title;
      out.body = next;
      article.title = std::string(article.text_of(title));
      article.url = std::move(found.url);
      article.publisher = std::move(found.publisher);
      article.author = std::move(found.author);
      article.published = published_day(found.published);
      return out;
    }
    const std::size_t colon = article.text_of(line).find(':');
    if (colon == std::string_view::npos) continue;
    const auto split = line.begin + static_cast<std::uint32_t>(colon);
    const std::string key = fold_case(article.text_of({line.begin, split}));
    const Span value = unquote(text, trim(text, {split + 1, line.end}));
    const std::string word(article.text_of(value));
    if (key == "title")
      title = value;
    else if (key == "date")
      found.published = word;
    else if (key == "url")
      found.url = word;
    else if (key == "publisher")
      found.publisher = word;
    else if (key == "author")
      found.author = word;
  }
  return out;
}

}  // namespace newsgraph
