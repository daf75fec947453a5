/// Attribute values as columns: one type per key, and one text for each value.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "graph/items.hpp"

namespace newsgraph {

/// The order of Value's alternatives.
enum class ColumnType : std::uint8_t { boolean, number, text, texts, numbers };

ColumnType type_of(const Value& value);

/// The shortest decimal that reads back as the same double: "1", "0.25", "1e+300". Finite numbers only.
std::string number_text(double number);

/// "true", a number, the text itself, or for a list its JSON: ["a","b"]. The form in every format without types.
std::string plain_text(const Value& value);

/// The text between JSON quotes: quotes, backslashes and control characters escaped. `text` is valid UTF-8.
std::string json_quoted(std::string_view text);

/// The provenance as a JSON array of {article, start, end, exact, role}: one column in flat formats, nothing lost.
std::string provenance_json(const std::vector<Provenance>& provenance);

/// The graph's articles, without their sentences, as a JSON array of objects: one value in formats that are flat.
std::string articles_json(const GraphInfo& info);

}  // namespace newsgraph
