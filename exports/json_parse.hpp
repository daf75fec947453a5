/// JSON text -> RapidJSON document, strictly. Shared by the readers of JSON; not part of the library's interface.
#pragma once

#include <rapidjson/document.h>

#include <string>
#include <string_view>

namespace newsgraph {

/// Parses valid UTF-8 JSON of at most `max_json_depth` levels whose objects have no key twice; a byte-order mark is
/// skipped. Iterative, so that no input overflows the stack. Throws Error that names `path` and the byte.
rapidjson::Document parse_json(const std::string& path, std::string_view text);

inline constexpr std::size_t max_json_depth = 64;

}  // namespace newsgraph
