#include "exports/json_schema.hpp"

#include <rapidjson/schema.h>
#include <rapidjson/stringbuffer.h>

#include "exports/json_parse.hpp"

namespace newsgraph {

std::string_view exports_data(std::string_view file);

std::string_view graph_schema() { return exports_data("graph.schema.json"); }

std::vector<std::string> schema_problems(const std::string& path, std::string_view text) {
  const rapidjson::Document document = parse_json(path, text);
  const rapidjson::SchemaDocument schema(parse_json("graph.schema.json", graph_schema()));
  rapidjson::SchemaValidator validator(schema);
  if (document.Accept(validator)) return {};
  rapidjson::StringBuffer pointer;
  validator.GetInvalidDocumentPointer().Stringify(pointer);
  const std::string place = pointer.GetSize() == 0 ? "/" : pointer.GetString();
  return {place + ": breaks the rule \"" + validator.GetInvalidSchemaKeyword() + "\" of the schema"};
}

}  // namespace newsgraph
