#include "extractors/language/model_file.hpp"

#include <array>
#include <bit>
#include <cstring>

#include "extractors/language/features.hpp"
#include "graph/error.hpp"

namespace newsgraph {
namespace {

static_assert(std::endian::native == std::endian::little, "the model file is read in place");

struct Header {
  std::array<char, 8> magic;
  std::uint32_t version;
  std::uint32_t n_sections;
  std::uint64_t n_bytes;   ///< of the whole file
  std::uint64_t checksum;  ///< of all bytes after the header
};

struct SectionEntry {
  std::array<char, 8> name;  ///< padded with NUL
  std::uint64_t offset;      ///< from the start of the file, a multiple of 64
  std::uint64_t n_bytes;
};

constexpr std::size_t alignment = 64;

std::size_t align(std::size_t n) { return (n + alignment - 1) / alignment * alignment; }

template <typename T>
T read(std::string_view bytes, std::size_t offset) {
  T value;
  std::memcpy(&value, bytes.data() + offset, sizeof value);
  return value;
}

/// Four independent lanes of eight bytes keep the multiplier busy: some 10 GB a second.
std::uint64_t checksum(std::string_view bytes) {
  std::array<std::uint64_t, 4> lanes = {1, 2, 3, 4};
  std::size_t i = 0;
  for (; i + 32 <= bytes.size(); i += 32) {
    for (std::size_t k = 0; k < 4; ++k) lanes[k] = combine(lanes[k], read<std::uint64_t>(bytes, i + 8 * k));
  }
  std::uint64_t rest = bytes.size();
  for (; i < bytes.size(); ++i) rest = combine(rest, static_cast<unsigned char>(bytes[i]));
  for (const std::uint64_t lane : lanes) rest = mix_bits(combine(rest, lane));
  return rest;
}

std::array<char, 8> padded(std::string_view name) {
  std::array<char, 8> out{};
  std::memcpy(out.data(), name.data(), std::min(name.size(), out.size()));
  return out;
}

template <typename T>
void append(std::string& out, const T& value) {
  out.append(reinterpret_cast<const char*>(&value), sizeof value);
}

}  // namespace

std::string write_model_file(const std::vector<ModelSection>& sections) {
  std::string table;
  std::string body;
  const std::size_t begin = align(sizeof(Header) + sections.size() * sizeof(SectionEntry));
  for (const ModelSection& s : sections) {
    append(table, SectionEntry{padded(s.name), begin + body.size(), s.bytes.size()});
    body += s.bytes;
    body.resize(align(body.size()));
  }
  table.resize(begin - sizeof(Header));
  const std::string content = table + body;
  Header header{padded(model_magic), model_version, static_cast<std::uint32_t>(sections.size()),
                sizeof(Header) + content.size(), checksum(content)};
  std::string out;
  append(out, header);
  return out + content;
}

ModelFile::ModelFile(std::string_view bytes, std::string_view file) : bytes_(bytes), file_(file) {
  const auto check = [&](bool sound, const char* what) {
    if (!sound) throw Error(file_, "model", what);
  };
  check(bytes.size() >= sizeof(Header), "shorter than a model's header");
  const auto header = read<Header>(bytes, 0);
  check(header.magic == padded(model_magic), "not a newsgraph model");
  check(header.version == model_version, "a model of another version; train it anew with newsgraph-train");
  check(header.n_bytes == bytes.size(), "cut or padded: the size is not the one in its header");
  check(header.checksum == checksum(bytes.substr(sizeof(Header))),
        "changed since it was written: the checksum differs");
  n_sections_ = header.n_sections;
  check(n_sections_ <= (bytes.size() - sizeof(Header)) / sizeof(SectionEntry), "damaged section table");
  for (std::uint32_t i = 0; i < n_sections_; ++i) {
    const auto entry = read<SectionEntry>(bytes, sizeof(Header) + i * sizeof(SectionEntry));
    check(entry.offset % alignment == 0 && entry.offset <= bytes.size() && entry.n_bytes <= bytes.size() - entry.offset,
          "damaged section table");
  }
}

std::string_view ModelFile::section(std::string_view name) const {
  for (std::uint32_t i = 0; i < n_sections_; ++i) {
    const auto entry = read<SectionEntry>(bytes_, sizeof(Header) + i * sizeof(SectionEntry));
    if (entry.name == padded(name)) return bytes_.substr(entry.offset, entry.n_bytes);
  }
  throw Error(file_, "model", "no section '" + std::string(name) + "'");
}

}  // namespace newsgraph
