/// What training tells its user on standard error: lines with the time, and on a terminal a bar of the work done.
#pragma once

#include <chrono>
#include <mutex>
#include <string>

namespace newsgraph {

/// May be used by several threads.
class Progress {
 public:
  explicit Progress(std::size_t n_steps);

  void say(const std::string& line);
  /// One of the n_steps is done.
  void step();

 private:
  void draw() const;

  std::mutex mutex_;
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
  std::size_t n_steps_;
  std::size_t n_done_ = 0;
  bool terminal_;
};

}  // namespace newsgraph
