/// The one exception of the program.
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

namespace newsgraph {

/// Bad input or a failed write: names the file, the place in it (may be empty), what is wrong and what would be right.
/// Reads as "file: place: what". Bugs are asserts, not errors.
class Error : public std::runtime_error {
 public:
  Error(std::string file, std::string place, const std::string& what)
      : std::runtime_error(file + ": " + (place.empty() ? "" : place + ": ") + what),
        file_(std::move(file)),
        place_(std::move(place)) {}

  const std::string& file() const { return file_; }
  const std::string& place() const { return place_; }

 private:
  std::string file_;
  std::string place_;
};

}  // namespace newsgraph
