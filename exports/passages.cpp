#include "exports/passages.hpp"

#include <algorithm>
#include <tuple>

#include "exports/wrap.hpp"

namespace newsgraph {
namespace {

constexpr std::size_t whole_fragment = 120;  ///< bytes of a quotation that is linked in full; longer ones by both ends
constexpr std::size_t name_length = 60;      ///< characters of the sentence that stands for a missing title
constexpr std::size_t fragment_end = 40;     ///< bytes of each end

int rank(Role role) { return role == Role::content ? 0 : role == Role::anchor ? 1 : role == Role::mention ? 2 : 3; }

/// Up to `limit` bytes of whole words from the front or the back.
std::string_view some_words(std::string_view text, std::size_t limit, bool front) {
  if (text.size() <= limit) return text;
  if (front) {
    const std::size_t end = text.rfind(' ', limit);
    return end == text.npos ? std::string_view() : text.substr(0, end);
  }
  const std::size_t begin = text.find(' ', text.size() - limit);
  return begin == text.npos ? std::string_view() : text.substr(begin + 1);
}

}  // namespace

const ArticleInfo* find_article(const GraphInfo& info, std::string_view id) {
  const auto it = std::lower_bound(info.articles.begin(), info.articles.end(), id,
                                   [](const ArticleInfo& a, std::string_view wanted) { return a.id < wanted; });
  return it == info.articles.end() || it->id != id ? nullptr : &*it;
}

const SentenceText* find_sentence(const GraphInfo& info, const Provenance& provenance) {
  const ArticleInfo* article = find_article(info, provenance.article);
  if (!article) return nullptr;
  auto it = std::upper_bound(article->sentences.begin(), article->sentences.end(), provenance.start,
                             [](std::uint32_t start, const SentenceText& s) { return start < s.start; });
  if (it == article->sentences.begin() || (--it)->end <= provenance.start) return nullptr;
  return &*it;
}

std::string_view passage_text(const GraphInfo& info, const Provenance& provenance) {
  const SentenceText* sentence = find_sentence(info, provenance);
  return sentence && sentence->end >= provenance.end ? sentence->text : provenance.exact;
}

std::string article_name(const ArticleInfo& article) {
  if (!article.title.empty()) return article.title;
  return article.sentences.empty() ? article.id : cut(article.sentences.front().text, name_length);
}

std::string article_source(const ArticleInfo& article) {
  const std::string day = article.published.substr(0, 10);
  return article.publisher + (article.publisher.empty() || day.empty() ? "" : ", ") + day;
}

std::string article_line(const ArticleInfo& article) {
  const std::string source = article_source(article);
  return source.empty() ? article_name(article) : article_name(article) + " (" + source + ")";
}

std::string link_to_words(const GraphInfo& info, const Provenance& provenance) {
  const ArticleInfo* article = find_article(info, provenance.article);
  if (!article || article->url.empty()) return {};
  const std::string_view exact = provenance.exact;
  const std::string_view front = some_words(exact, fragment_end, true), back = some_words(exact, fragment_end, false);
  const bool by_ends = exact.size() > whole_fragment && !front.empty() && !back.empty();
  const std::string fragment = by_ends ? percent_encoded(front) + "," + percent_encoded(back) : percent_encoded(exact);
  return safe_url(article->url) + (article->url.find('#') == std::string::npos ? "#" : "") + ":~:text=" + fragment;
}

const Provenance* main_passage(const std::vector<Provenance>& provenance) {
  const auto key = [](const Provenance& p) { return std::tuple(rank(p.role), ~p.exact.size()); };
  const auto it = std::min_element(provenance.begin(), provenance.end(),
                                   [&](const Provenance& a, const Provenance& b) { return key(a) < key(b); });
  return it == provenance.end() ? nullptr : &*it;
}

std::string date_of(const GraphInfo& info, const Node& node) {
  const std::string_view own = text_attribute(node.attributes, "date");
  if (!own.empty()) return std::string(own);
  std::string first;
  for (const Provenance& p : node.provenance) {
    const ArticleInfo* article = find_article(info, p.article);
    if (!article || article->published.empty()) continue;
    if (first.empty() || article->published < first) first = article->published;
  }
  return first.substr(0, 10);
}

std::string date_range(const GraphInfo& info) {
  std::string first, last;
  for (const ArticleInfo& article : info.articles) {
    const std::string day = article.published.substr(0, 10);
    if (day.empty()) continue;
    if (first.empty() || day < first) first = day;
    last = std::max(last, day);
  }
  return first == last ? first : first + " to " + last;
}

std::string safe_url(std::string_view url) {
  std::string out;
  for (const char c : url) {
    const auto byte = static_cast<unsigned char>(c);
    const bool bad =
        byte <= 0x20U || byte >= 0x7FU || std::string_view("<>\"{}|\\^`").find(c) != std::string_view::npos;
    out += bad ? percent_encoded(std::string_view(&c, 1)) : std::string(1, c);
  }
  return out;
}

std::string percent_encoded(std::string_view text, bool keep_slash) {
  constexpr std::string_view hex = "0123456789ABCDEF";
  std::string out;
  for (const char c : text) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                       c == '.' || c == '_' || c == '~' || (c == '/' && keep_slash);
    if (plain) {
      out.push_back(c);
    } else {
      const auto byte = static_cast<unsigned char>(c);
      out.push_back('%');
      out.push_back(hex[byte >> 4U]);
      out.push_back(hex[byte & 15U]);
    }
  }
  return out;
}

}  // namespace newsgraph
