#include "exports/json_parse.hpp"

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <unordered_set>
#include <vector>

#include "graph/error.hpp"

namespace newsgraph {
namespace {

/// Hands each event of the reader on to the document, and stops at what RapidJSON lets pass: a key that stands twice,
/// nesting without end.
class Gate {
 public:
  using Ch = char;
  using Size = rapidjson::SizeType;

  explicit Gate(rapidjson::Document& document) : document_(document) {}
  const std::string& refusal() const { return refusal_; }

  bool Null() { return document_.Null(); }
  bool Bool(bool b) { return document_.Bool(b); }
  bool Int(int n) { return document_.Int(n); }
  bool Uint(unsigned n) { return document_.Uint(n); }
  bool Int64(std::int64_t n) { return document_.Int64(n); }
  bool Uint64(std::uint64_t n) { return document_.Uint64(n); }
  bool Double(double n) { return document_.Double(n); }
  bool RawNumber(const Ch* s, Size n, bool copy) { return document_.RawNumber(s, n, copy); }
  bool String(const Ch* s, Size n, bool copy) { return document_.String(s, n, copy); }
  bool StartObject() { return open() && document_.StartObject(); }
  bool StartArray() { return open() && document_.StartArray(); }
  bool EndObject(Size n) {
    keys_.pop_back();
    return document_.EndObject(n);
  }
  bool EndArray(Size n) {
    keys_.pop_back();
    return document_.EndArray(n);
  }
  bool Key(const Ch* s, Size n, bool copy) {
    if (!keys_.back().emplace(s, n).second) {
      refusal_ = "the key \"" + std::string(s, n) + "\" stands twice in one object";
      return false;
    }
    return document_.Key(s, n, copy);
  }

 private:
  bool open() {
    if (keys_.size() == max_json_depth) {
      refusal_ = "nested deeper than " + std::to_string(max_json_depth) + " levels";
      return false;
    }
    keys_.emplace_back();
    return true;
  }

  rapidjson::Document& document_;
  std::vector<std::unordered_set<std::string>> keys_;  ///< of the objects that are open; an array has none
  std::string refusal_;
};

}  // namespace

rapidjson::Document parse_json(const std::string& path, std::string_view text) {
  constexpr unsigned flags =
      rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag | rapidjson::kParseFullPrecisionFlag;
  const std::size_t mark = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
  text.remove_prefix(mark);
  if (const std::size_t nul = text.find('\0'); nul != text.npos) {  // RapidJSON takes it for the end of the text
    throw Error(path, "byte " + std::to_string(mark + nul), "is not the JSON of a graph: a NUL byte");
  }
  rapidjson::Document document;
  rapidjson::ParseResult result;
  std::string refusal;
  const auto generate = [&](rapidjson::Document& target) {
    rapidjson::MemoryStream bytes(text.data(), text.size());
    rapidjson::EncodedInputStream<rapidjson::UTF8<>, rapidjson::MemoryStream> stream(bytes);
    rapidjson::Reader reader;
    Gate gate(target);
    result = reader.Parse<flags>(stream, gate);
    refusal = gate.refusal();
    return !result.IsError();
  };
  document.Populate(generate);
  if (result.IsError()) {
    const std::string what = refusal.empty() ? rapidjson::GetParseError_En(result.Code()) : refusal;
    throw Error(path, "byte " + std::to_string(mark + result.Offset()), "is not the JSON of a graph: " + what);
  }
  return document;
}

}  // namespace newsgraph
