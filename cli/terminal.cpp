#include "cli/terminal.hpp"

#include <unistd.h>

#include <cstdlib>
#include <iostream>

namespace newsgraph {
namespace {

constexpr std::size_t bar_width = 40;  ///< columns
constexpr auto patience = std::chrono::seconds(1);
constexpr auto between_draws = std::chrono::milliseconds(100);

}  // namespace

bool is_terminal(Stream stream) {
  if (isatty(stream == Stream::out ? STDOUT_FILENO : STDERR_FILENO) == 0) return false;
  const char* term = std::getenv("TERM");
  return std::getenv("NO_COLOR") == nullptr && term != nullptr && std::string_view(term) != "dumb";
}

std::string Style::wrap(const char* code, std::string_view text) const {
  std::string clean = printable(text);
  return colours_ ? std::string("\x1B[") + code + "m" + clean + "\x1B[0m" : clean;
}

std::string printable(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const bool c1 = byte == 0xC2U && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0U;
    if (byte == '\n' || byte == '\t' || byte == '\r') {
      out.push_back(' ');
    } else if (byte < 0x20U || byte == 0x7FU || c1) {
      out.append("\xEF\xBF\xBD");
      if (c1) ++i;
    } else {
      out.push_back(text[i]);
    }
  }
  return out;
}

void report_problem(std::string_view problem) { std::cerr << "newsgraph: " + printable(problem) + "\n" << std::flush; }

void report_error(const std::exception& error) { report_problem(error.what()); }

Progress::Progress(std::size_t total)
    : total_(total), enabled_(total > 1 && is_terminal(Stream::err)), next_(Clock::now() + patience) {}

Progress::~Progress() {
  if (drawn_) std::cerr << "\r\x1B[K" << std::flush;
}

void Progress::advance() {
  const std::scoped_lock lock(mutex_);
  ++done_;
  if (!enabled_ || Clock::now() < next_) return;
  next_ = Clock::now() + between_draws;
  draw();
}

void Progress::draw() {
  const std::size_t full = done_ * bar_width / total_;
  std::string line = "\r[" + std::string(full, '#') + std::string(bar_width - full, '.') + "] ";
  line += std::to_string(done_) + "/" + std::to_string(total_);
  std::cerr << line << std::flush;
  drawn_ = true;
}

}  // namespace newsgraph
