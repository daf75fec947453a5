#include "exports/json_writer.hpp"

#include "graph/error.hpp"
#include "graph/text.hpp"

namespace newsgraph {

void JsonWriter::check(bool good) {
  if (!good)
    throw Error("graph", "", "a text cannot be written as JSON: no valid UTF-8, or a number that is not finite");
}

// RapidJSON 1.1's PrettyWriter does not compile with kWriteValidateEncodingFlag (its base class is named without the
// flag), so texts are checked here.
void JsonWriter::key(std::string_view k) {
  check(find_invalid_utf8(k) == k.npos && writer_.Key(k.data(), static_cast<rapidjson::SizeType>(k.size())));
}

void JsonWriter::text(std::string_view s) {
  check(find_invalid_utf8(s) == s.npos && writer_.String(s.data(), static_cast<rapidjson::SizeType>(s.size())));
}

void JsonWriter::value(const Value& v) {
  if (const auto* b = std::get_if<bool>(&v)) {
    boolean(*b);
  } else if (const auto* n = std::get_if<double>(&v)) {
    number(*n);
  } else if (const auto* s = std::get_if<std::string>(&v)) {
    text(*s);
  } else if (const auto* texts = std::get_if<std::vector<std::string>>(&v)) {
    start_array();
    for (const std::string& t : *texts) text(t);
    end_array();
  } else {
    start_array();
    for (const double x : std::get<std::vector<double>>(v)) number(x);
    end_array();
  }
}

void JsonWriter::provenance(const std::vector<Provenance>& list) {
  start_array("provenance");
  for (const Provenance& p : list) {
    start_object();
    field("article", p.article);
    field("start", p.start);
    field("end", p.end);
    field("exact", p.exact);
    field("role", name(p.role));
    end_object();
  }
  end_array();
}

void JsonWriter::article_fields(const ArticleInfo& article) {
  field("id", article.id);
  field("path", article.path);
  field_unless_empty("title", article.title);
  field_unless_empty("url", article.url);
  field_unless_empty("publisher", article.publisher);
  field_unless_empty("author", article.author);
  field_unless_empty("published", article.published);
  field("sha256", article.sha256);
  field("length", article.length);
}

void JsonWriter::articles(const GraphInfo& info) {
  start_array("articles");
  for (const ArticleInfo& article : info.articles) {
    start_object();
    article_fields(article);
    end_object();
  }
  end_array();
}

}  // namespace newsgraph
