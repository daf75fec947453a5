/// The JSON Schema of the native format, and whether a text keeps to it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace newsgraph {

/// The schema, JSON Schema draft 4: the bytes of exports/graph.schema.json, compiled in.
std::string_view graph_schema();

/// What in the text breaks the schema; empty where nothing does. RapidJSON stops at the first, so at most one line:
/// the JSON pointer of the value and the keyword it breaks. Throws Error where the text is no JSON.
std::vector<std::string> schema_problems(const std::string& path, std::string_view text);

}  // namespace newsgraph
