/// RapidJSON's writer with every return checked: the one way the exporters write JSON. Streams; indents by one blank.
#pragma once

#include <rapidjson/prettywriter.h>

#include <array>
#include <cstdint>
#include <ostream>
#include <string_view>
#include <vector>

#include "graph/items.hpp"

namespace newsgraph {

/// RapidJSON's idea of a stream over a std::ostream, in blocks: one call per character is most of the time otherwise.
class BlockStream {
 public:
  using Ch = char;
  explicit BlockStream(std::ostream& out) : out_(out) {}
  BlockStream(const BlockStream&) = delete;
  BlockStream& operator=(const BlockStream&) = delete;
  ~BlockStream() { Flush(); }
  void Put(char c) {
    if (size_ == block_.size()) Flush();
    block_[size_++] = c;
  }
  void Flush() {
    out_.write(block_.data(), static_cast<std::streamsize>(size_));
    size_ = 0;
  }

 private:
  std::ostream& out_;
  std::array<char, 1U << 14U> block_;
  std::size_t size_ = 0;
};

/// The stream has everything when the writer is gone. Throws Error for text that is no valid UTF-8 and for numbers that
/// are not finite. A bug in the nesting is an assert of RapidJSON's.
class JsonWriter {
 public:
  explicit JsonWriter(std::ostream& out) : stream_(out), writer_(stream_) { writer_.SetIndent(' ', 1); }
  JsonWriter(const JsonWriter&) = delete;
  JsonWriter& operator=(const JsonWriter&) = delete;

  void start_object() { check(writer_.StartObject()); }
  void end_object() { check(writer_.EndObject()); }
  void start_array() { check(writer_.StartArray()); }
  void end_array() { check(writer_.EndArray()); }
  void key(std::string_view k);
  void text(std::string_view s);
  void number(std::uint64_t n) { check(writer_.Uint64(n)); }
  void number(double n) { check(writer_.Double(n)); }
  void boolean(bool b) { check(writer_.Bool(b)); }
  void value(const Value& v);

  void start_object(std::string_view k) { key(k), start_object(); }
  void start_array(std::string_view k) { key(k), start_array(); }
  void field(std::string_view k, std::string_view s) { key(k), text(s); }
  void field(std::string_view k, std::uint32_t n) { key(k), number(std::uint64_t{n}); }
  void field(std::string_view k, std::size_t n) { key(k), number(std::uint64_t{n}); }
  void flag(std::string_view k, bool b) { key(k), boolean(b); }
  void attribute(std::string_view k, const Value& v) { key(k), value(v); }
  void field_unless_empty(std::string_view k, std::string_view s) {
    if (!s.empty()) field(k, s);
  }
  /// "provenance": [{article, start, end, exact, role}]
  void provenance(const std::vector<Provenance>& list);
  /// The members of an article but its sentences, without the braces.
  void article_fields(const ArticleInfo& article);
  /// A member "articles" with their fields.
  void articles(const GraphInfo& info);

 private:
  static void check(bool good);
  BlockStream stream_;
  rapidjson::PrettyWriter<BlockStream> writer_;
};

}  // namespace newsgraph
