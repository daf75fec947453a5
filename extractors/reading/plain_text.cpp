#include <utility>

#include "extractors/reading/page.hpp"

namespace newsgraph {

void PlainText::add(std::string_view text) {
  for (const char c : text) {
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v') {
      blank_ = true;
      continue;
    }
    if (blank_ && !paragraph_.empty() && paragraph_.back() != '\n') paragraph_.push_back(' ');
    blank_ = false;
    paragraph_.push_back(c);
  }
}

void PlainText::break_line() {
  if (!paragraph_.empty() && paragraph_.back() != '\n') paragraph_.push_back('\n');
  blank_ = false;
}

void PlainText::end_paragraph(bool item_follows) {
  while (!paragraph_.empty() && paragraph_.back() == '\n') paragraph_.pop_back();
  if (!paragraph_.empty()) {
    done_ += (done_.empty() ? "" : "\n\n") + std::string(item_ ? "- " : "") + paragraph_;
    paragraph_.clear();
    item_ = false;
  }
  blank_ = false;
  item_ = item_ || item_follows;
}

std::string PlainText::take() && {
  end_paragraph();
  return std::move(done_);
}

}  // namespace newsgraph
