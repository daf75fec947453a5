#include "extractors/language/lemmatize.hpp"

#include <algorithm>
#include <bit>

#include "extractors/language/characters.hpp"
#include "extractors/language/words.hpp"
#include "graph/error.hpp"

namespace newsgraph {
namespace {

std::vector<LemmaScript> read_scripts(std::string_view bytes, std::string_view file) {
  std::vector<LemmaScript> scripts;
  while (!bytes.empty()) {
    const std::size_t n = bytes.size() < 3 ? 255 : static_cast<unsigned char>(bytes[2]);
    if (bytes.size() < 3 + n || static_cast<unsigned char>(bytes[0]) >= lemma_case_count)
      throw Error(std::string(file), "lemma scripts", "the list is damaged");
    scripts.push_back(
        {static_cast<LemmaCase>(bytes[0]), static_cast<std::uint8_t>(bytes[1]), std::string(bytes.substr(3, n))});
    bytes.remove_prefix(3 + n);
  }
  return scripts;
}

}  // namespace

Lemmatizer::Lemmatizer(std::string_view rules, std::string_view scripts, std::string_view file)
    : rules_(reinterpret_cast<const Rule*>(rules.data())), scripts_(read_scripts(scripts, file)) {
  const std::size_t n_slots = rules.size() / sizeof(Rule);
  bool sound = rules.size() % sizeof(Rule) == 0 && std::has_single_bit(n_slots);
  bool has_room = false;
  for (std::size_t i = 0; sound && i < n_slots; ++i) {
    has_room = has_room || rules_[i].key == 0;
    sound = rules_[i].key == 0 || rules_[i].script < scripts_.size();
  }
  if (!sound || !has_room) throw Error(std::string(file), "lemma rules", "the table is damaged");
  mask_ = static_cast<std::uint32_t>(n_slots - 1);
}

const LemmaScript* Lemmatizer::find(std::uint32_t key) const {
  for (std::uint32_t i = key & mask_; rules_[i].key != 0; i = (i + 1) & mask_) {
    if (rules_[i].key == key) return &scripts_[rules_[i].script];
  }
  return nullptr;
}

std::uint32_t lemma_key(PosPair tag, Capitals capitals, std::string_view ending, bool whole) {
  const std::uint64_t kind =
      static_cast<std::uint64_t>(tag) << 8U | static_cast<std::uint64_t>(capitals) << 1U | (whole ? 1U : 0U);
  const auto key = static_cast<std::uint32_t>(mix_bits(combine(kind, ending.empty() ? 0 : hash_bytes(ending))));
  return key == 0 ? 1 : key;
}

Capitals capitals_of(std::string_view word, bool opens_sentence) {
  if (char_at(word, 0).kind != CharClass::upper) return Capitals::none;
  bool lower = false;
  std::size_t n = 0;
  for (std::size_t i = 0; i < word.size(); ++n) {
    const Char c = char_at(word, i);
    lower = lower || c.kind == CharClass::lower;
    i += c.n_bytes;
  }
  if (!lower && n > 1) return Capitals::all;
  return opens_sentence ? Capitals::opening : Capitals::first;
}

std::string with_case(std::string_view word, LemmaCase letters) {
  std::string out(word);
  if (letters == LemmaCase::keep) return out;
  std::transform(out.begin(), out.end(), out.begin(), to_ascii_lower);
  if (letters == LemmaCase::title && !out.empty()) out[0] = to_ascii_upper(out[0]);
  return out;
}

bool apply_script(const LemmaScript& script, std::string_view word, std::string& out) {
  if (script.strip > word.size()) return false;
  const std::size_t kept = word.size() - script.strip;
  if (kept < word.size() && (static_cast<unsigned char>(word[kept]) & 0xC0U) == 0x80U)
    return false;  // inside a character
  const std::string_view stem = word.substr(0, kept);
  if (stem.empty() && script.append.empty()) return false;
  out += with_case(stem, script.letters);
  out += script.append;
  return true;
}

void Lemmatizer::append_lemma(std::string_view word, PosPair tag, Capitals capitals, std::string& out) const {
  const std::string lower = with_case(word, LemmaCase::lower);
  const std::string_view ending = lower;
  if (rules_ != nullptr) {
    const LemmaScript* whole = find(lemma_key(tag, capitals, ending, true));
    if (whole != nullptr && apply_script(*whole, word, out)) return;
    for (std::size_t n = std::min(max_lemma_ending, ending.size()) + 1; n-- > 0;) {
      const LemmaScript* script = find(lemma_key(tag, capitals, ending.substr(ending.size() - n), false));
      if (script != nullptr && apply_script(*script, word, out)) return;
    }
  }
  out += upos_of(tag) == Upos::propn ? word : ending;
}

LemmaColumn lemmatize(const Document& document, std::span<const PosPair> tags, const Lemmatizer& lemmatizer,
                      const Hints& hints) {
  LemmaColumn out;
  out.spans.reserve(document.size());
  for (const Range s : document.sentences) {
    bool opening = true;
    for (Token t = s.begin; t < s.end; ++t) {
      const auto begin = static_cast<std::uint32_t>(out.buffer.size());
      const std::string word = plain_text(document.text(t));
      lemmatizer.append_lemma(word, tags[t], capitals_of(word, opening), out.buffer);
      if (upos_of(tags[t]) == Upos::verb && !is_known_verb(hints, std::string_view(out.buffer).substr(begin))) {
        const std::string base = verb_base(hints, with_case(word, LemmaCase::lower));
        if (!base.empty()) out.buffer.replace(begin, std::string::npos, base);
      }
      out.spans.push_back({begin, static_cast<std::uint32_t>(out.buffer.size())});
      opening = opening && upos_of(tags[t]) == Upos::punct;
    }
  }
  return out;
}

}  // namespace newsgraph
