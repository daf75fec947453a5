#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

#include "extractors/reading/page.hpp"
#include "graph/error.hpp"

namespace newsgraph {

Page read_json_line(std::string_view line, const std::string& path, const std::string& place) {
  rapidjson::Document json;
  json.Parse<rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag>(line.data(), line.size());
  if (json.HasParseError())
    throw Error(path, place, std::string("is no JSON: ") + rapidjson::GetParseError_En(json.GetParseError()));
  if (!json.IsObject()) throw Error(path, place, "is no JSON object with a member \"text\"");
  const auto member = [&](const char* name) -> std::string {
    const rapidjson::Value::ConstMemberIterator at = json.FindMember(name), end = json.MemberEnd();
    if (at == end || at->value.IsNull()) return {};
    if (!at->value.IsString()) throw Error(path, place, std::string("\"") + name + "\" is no string");
    return {at->value.GetString(), at->value.GetStringLength()};
  };
  Page page{member("title"), member("date"), member("url"), member("publisher"), member("author"), member("text")};
  if (page.body.empty()) throw Error(path, place, "has no \"text\"");
  return page;
}

}  // namespace newsgraph
