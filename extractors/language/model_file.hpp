/// The container of the model file: a header, a table of named sections and their bytes. See MODEL_FORMAT.md.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph {

inline constexpr std::string_view model_magic = "NGMODEL\n";
inline constexpr std::uint32_t model_version = 4;

struct ModelSection {
  std::string name;  ///< 1 to 8 bytes
  std::string bytes;
};

/// Puts sections into one file's bytes.
std::string write_model_file(const std::vector<ModelSection>& sections);

/// The sections of a model file, as views of `bytes`.
class ModelFile {
 public:
  /// @throws Error (named `file`) where magic, version, size, checksum or section table are not as they should be.
  ModelFile(std::string_view bytes, std::string_view file);

  /// @throws Error where there is no such section.
  std::string_view section(std::string_view name) const;

 private:
  std::string_view bytes_;
  std::string file_;
  std::uint32_t n_sections_ = 0;
};

}  // namespace newsgraph
