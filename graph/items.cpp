#include "graph/items.hpp"

namespace newsgraph {

std::string_view text_attribute(const Attributes& attributes, std::string_view key) {
  const auto it = attributes.find(key);
  if (it == attributes.end()) return {};
  const auto* text = std::get_if<std::string>(&it->second);
  return text ? std::string_view(*text) : std::string_view();
}

double number_attribute(const Attributes& attributes, std::string_view key, double otherwise) {
  const auto it = attributes.find(key);
  if (it == attributes.end()) return otherwise;
  const auto* number = std::get_if<double>(&it->second);
  return number ? *number : otherwise;
}

std::string edge_id(std::string_view source, std::string_view key, std::string_view target) {
  std::string id(source);
  return id.append("--").append(key).append("--").append(target);
}

}  // namespace newsgraph
