#include "exports/value.hpp"

#include <array>
#include <charconv>

namespace newsgraph {
namespace {

void append_quoted(std::string& out, std::string_view text) {
  constexpr std::string_view hex = "0123456789abcdef";
  out.push_back('"');
  for (const char c : text) {
    if (c == '"' || c == '\\') {
      out.push_back('\\');
      out.push_back(c);
    } else if (c == '\n') {
      out += "\\n";
    } else if (c == '\t') {
      out += "\\t";
    } else if (static_cast<unsigned char>(c) < 0x20U) {
      out += "\\u00";
      out.push_back(hex[static_cast<unsigned char>(c) >> 4U]);
      out.push_back(hex[static_cast<unsigned char>(c) & 15U]);
    } else {
      out.push_back(c);
    }
  }
  out.push_back('"');
}

template <typename T, typename Append>
std::string list_text(const std::vector<T>& items, Append append) {
  std::string out = "[";
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i) out.push_back(',');
    append(out, items[i]);
  }
  out.push_back(']');
  return out;
}

}  // namespace

ColumnType type_of(const Value& value) { return static_cast<ColumnType>(value.index()); }

std::string number_text(double number) {
  std::array<char, 32> buffer{};
  const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
  return error == std::errc() ? std::string(buffer.data(), end) : std::string("0");
}

std::string json_quoted(std::string_view text) {
  std::string out;
  out.reserve(text.size() + 2);
  append_quoted(out, text);
  return out;
}

std::string plain_text(const Value& value) {
  switch (type_of(value)) {
    case ColumnType::boolean: return std::get<bool>(value) ? "true" : "false";
    case ColumnType::number: return number_text(std::get<double>(value));
    case ColumnType::text: return std::get<std::string>(value);
    case ColumnType::texts: return list_text(std::get<std::vector<std::string>>(value), append_quoted);
    case ColumnType::numbers: break;
  }
  return list_text(std::get<std::vector<double>>(value), [](std::string& out, double x) { out += number_text(x); });
}

std::string provenance_json(const std::vector<Provenance>& provenance) {
  return list_text(provenance, [](std::string& out, const Provenance& p) {
    out += "{\"article\":";
    append_quoted(out, p.article);
    out += ",\"start\":" + std::to_string(p.start) + ",\"end\":" + std::to_string(p.end) + ",\"exact\":";
    append_quoted(out, p.exact);
    out += ",\"role\":\"";
    out += name(p.role);
    out += "\"}";
  });
}

std::string articles_json(const GraphInfo& info) {
  return list_text(info.articles, [](std::string& out, const ArticleInfo& article) {
    const std::pair<std::string_view, const std::string&> fields[] = {{"id", article.id},
                                                                      {"path", article.path},
                                                                      {"title", article.title},
                                                                      {"url", article.url},
                                                                      {"publisher", article.publisher},
                                                                      {"author", article.author},
                                                                      {"published", article.published},
                                                                      {"sha256", article.sha256}};
    out.push_back('{');
    for (const auto& [key, text] : fields) {
      if (text.empty()) continue;
      out.append("\"").append(key).append("\":");
      append_quoted(out, text);
      out.push_back(',');
    }
    out += "\"length\":" + std::to_string(article.length) + "}";
  });
}

}  // namespace newsgraph
