/// The table of formats: the one place that knows them all. Adding a format is a file with a write function, declared
/// in exports/writers.hpp, and a row in formats.cpp.
#pragma once

#include <filesystem>
#include <iosfwd>
#include <span>
#include <string_view>
#include <variant>

#include "exports/listing.hpp"

namespace newsgraph {

/// Writes to a stream; errors of the stream are checked by the caller.
using WriteStream = void (*)(const Listing&, std::ostream&);
/// Writes a file, or into an existing empty folder, at that path. Throws Error where that fails.
using WritePath = void (*)(const Listing&, const std::filesystem::path&);

enum class Medium {
  text,    ///< one file of UTF-8; may go to standard output
  binary,  ///< one file
  folder   ///< a folder of files
};

struct Format {
  std::string_view name;     ///< as after --to
  std::string_view endings;  ///< of file names, the usual first, apart by a space; empty for folders
  Medium medium;
  std::string_view tool;     ///< what opens it
  std::string_view summary;  ///< what it is
  std::string_view loses;    ///< what of the native graph it does not carry; "nothing" where it carries all
  std::variant<WriteStream, WritePath> write;
  bool keeps_text = false;     ///< carries any text as it is: control characters are not replaced
  std::size_t most_nodes = 0;  ///< what the tool can take, 0 for any number; the command line selects so many
  bool is_picture = false;     ///< draws a view, which chooses nodes itself and counts those that it hides
};

std::span<const Format> formats();

/// The format of that name, or null.
const Format* find_format(std::string_view name);

/// The first format whose ending `path` has, or null. Longer endings win: "a.cyto.json" is Cytoscape's, not native.
const Format* guess_format(const std::filesystem::path& path);

}  // namespace newsgraph
