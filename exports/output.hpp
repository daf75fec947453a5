/// Output files that are there as a whole or not at all.
///
///     write_file_atomically("graph.json", [&](std::ostream& out) { write_json(graph, out); });
///
/// Each writes beside the target and renames at the end, so a reader never sees half a file and a failed write leaves
/// what was there before. A symbolic link is followed; a device or pipe (/dev/stdout) is written straight. Throws
/// Error, which names the target, where the folder is missing or may not be written, the disk is full, or `write`
/// throws; the unfinished file is removed.
#pragma once

#include <filesystem>
#include <functional>
#include <iosfwd>

namespace newsgraph {

/// Throws Error where the target is a folder, or stands in a folder that is missing or may not be written: to be asked
/// before work whose result goes there.
void require_writable(const std::filesystem::path& path);

/// `write` gets a binary stream. The state of the stream is checked afterwards, and after it was closed.
void write_file_atomically(const std::filesystem::path& path, const std::function<void(std::ostream&)>& write);

/// For libraries that open files themselves: `write` gets the path of a file that is not there yet and must make it.
/// The temporary path has the target's extension.
void make_file_atomically(const std::filesystem::path& path,
                          const std::function<void(const std::filesystem::path&)>& write);

/// `write` gets an existing, empty folder to fill. The target must not be there, or be an empty folder, else Error.
void make_folder_atomically(const std::filesystem::path& path,
                            const std::function<void(const std::filesystem::path&)>& write);

}  // namespace newsgraph
