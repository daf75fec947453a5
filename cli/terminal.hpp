/// What people see: colours where a terminal shows them, a progress bar, errors of one line.
#pragma once

#include <chrono>
#include <cstddef>
#include <exception>
#include <mutex>
#include <string>
#include <string_view>

namespace newsgraph {

enum class Stream { out, err };

/// Whether the stream is a terminal that takes colours: NO_COLOR is not set, TERM is not "dumb".
bool is_terminal(Stream stream);

/// ANSI styles, or the text as it is where the stream takes none. The functions clean the text, see `printable`.
class Style {
 public:
  explicit Style(bool colours) : colours_(colours) {}
  std::string bold(std::string_view text) const { return wrap("1", text); }
  std::string dim(std::string_view text) const { return wrap("2", text); }
  std::string accent(std::string_view text) const { return wrap("36", text); }
  std::string marked(std::string_view text) const { return wrap("1;33", text); }

 private:
  std::string wrap(const char* code, std::string_view text) const;
  bool colours_;
};

/// The text on one line and harmless to a terminal: white space becomes a space, other control characters U+FFFD.
std::string printable(std::string_view text);

/// "newsgraph: FILE: PLACE: reason" on standard error, as one line.
void report_problem(std::string_view problem);
void report_error(const std::exception& error);

/// A bar on standard error, drawn where that is a terminal and the work has taken more than a second.
class Progress {
 public:
  explicit Progress(std::size_t total);
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress();

  /// One more of `total` is done. May be called from several threads.
  void advance();

 private:
  using Clock = std::chrono::steady_clock;
  void draw();
  std::mutex mutex_;
  std::size_t total_, done_ = 0;
  bool enabled_, drawn_ = false;
  Clock::time_point next_;
};

}  // namespace newsgraph
