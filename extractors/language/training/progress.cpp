#include "extractors/language/training/progress.hpp"

#include <unistd.h>

#include <cstdio>

namespace newsgraph {

Progress::Progress(std::size_t n_steps) : n_steps_(n_steps), terminal_(isatty(STDERR_FILENO) == 1) {}

void Progress::say(const std::string& line) {
  const std::lock_guard lock(mutex_);
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start_;
  std::fprintf(stderr, "%s%7.1f s  %s\n", terminal_ ? "\r\033[K" : "", seconds.count(), line.c_str());
  draw();
}

void Progress::step() {
  const std::lock_guard lock(mutex_);
  if (n_done_ < n_steps_) ++n_done_;
  draw();
}

void Progress::draw() const {
  if (!terminal_ || n_done_ == n_steps_) return;
  constexpr std::size_t width = 40;
  std::string bar(width, '.');
  bar.replace(0, width * n_done_ / n_steps_, width * n_done_ / n_steps_, '#');
  std::fprintf(stderr, "\r[%s] %zu of %zu passes over the data", bar.c_str(), n_done_, n_steps_);
  std::fflush(stderr);
}

}  // namespace newsgraph
