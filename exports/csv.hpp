/// Rows of CSV (RFC 4180, with bare line feeds).
#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace newsgraph {

/// Writes one file. Fields that hold a comma, a quote, a blank at an end or a line break stand in quotes; so does empty
/// text, which tells it from a value that is absent.
class Csv {
 public:
  explicit Csv(std::ostream& out) : out_(out) {}
  Csv& text(std::string_view field);
  Csv& absent();
  void end_row();

 private:
  void separate();
  std::ostream& out_;
  bool first_ = true;
};

/// A file of a folder export. Throws Error where it cannot be made; close() where writing failed.
class OutputFile {
 public:
  OutputFile(const std::filesystem::path& folder, const std::string& name);
  std::ostream& stream() { return out_; }
  void close();

 private:
  std::string name_;
  std::ofstream out_;
};

}  // namespace newsgraph
