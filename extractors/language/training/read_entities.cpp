#include <algorithm>
#include <array>
#include <string_view>

#include "extractors/language/characters.hpp"
#include "extractors/language/conllu.hpp"
#include "extractors/language/training/treebank.hpp"
#include "extractors/language/words.hpp"

namespace newsgraph {
namespace {

/// A phrase marked as an entity: words [begin, end) of its sentence.
struct Entity {
  NameType type = NameType::none;
  std::string_view id;
  Position begin = 0, end = 0;
};

NameType type_of(std::string_view kind) {
  if (kind == "person") return NameType::person;
  if (kind == "organization") return NameType::organization;
  if (kind == "place") return NameType::location;
  return NameType::none;
}

/// One word's marks: "(8-organization-...(9-place-..." opens two, "9)8)" closes them, "(7-person-...)" does both.
/// An entity may run into the next sentence: what is still open there is no name.
void read_marks(std::string_view marks, Position word, std::vector<Entity>& open, std::vector<Entity>& closed) {
  const auto close = [&](std::string_view id) {
    const auto it = std::find_if(open.rbegin(), open.rend(), [&](const Entity& e) { return e.id == id; });
    if (it == open.rend()) return;
    it->end = word + 1;
    closed.push_back(*it);
    open.erase(std::next(it).base());
  };
  while (!marks.empty()) {
    const bool opens = marks[0] == '(';
    if (opens) marks.remove_prefix(1);
    const std::size_t n = std::min(marks.find_first_of("()"), marks.size());
    const std::string_view mark = marks.substr(0, n);
    const std::string_view id = mark.substr(0, mark.find('-'));
    if (opens) {
      const std::size_t begin = std::min(id.size() + 1, mark.size());
      open.push_back({type_of(mark.substr(begin, mark.find('-', begin) - begin)), id, word, word});
    }
    const bool closes = n < marks.size() && marks[n] == ')';
    if (closes) close(id);
    marks.remove_prefix(n + (closes ? 1 : 0));
  }
}

/// Words that stand before a person's name and are no part of it.
bool is_title(std::string_view lower) {
  static constexpr std::array<std::string_view, 44> titles = {
      "admiral", "aunt", "bishop", "brother",   "captain",  "chancellor", "colonel",  "count",     "doctor",
      "dr",      "dr.",  "duke",   "emperor",   "father",   "general",    "governor", "judge",     "justice",
      "king",    "lady", "lord",   "mayor",     "miss",     "mr",         "mr.",      "mrs",       "mrs.",
      "ms",      "ms.",  "pope",   "president", "prince",   "princess",   "prof.",    "professor", "queen",
      "rep.",    "rev.", "sen.",   "senator",   "sergeant", "sir",        "sister",   "uncle"};
  return std::binary_search(titles.begin(), titles.end(), lower);
}

class NameMarker {
 public:
  NameMarker(const Document& document, Range sentence) : d_(document), s_(sentence), tags_(sentence.size()) {}

  /// The proper nouns around the head of the phrase, where it has one; longer phrases first, names do not overlap.
  void mark(const Entity& e) {
    const Position head = head_of(e);
    if (head == none || upos(head) != Upos::propn || e.type == NameType::none) return;
    Position begin = head, end = head + 1;
    while (begin > e.begin && (in_name(begin - 1) || joins(e, begin - 1))) --begin;
    while (end < e.end && (in_name(end) || joins(e, end))) ++end;
    if (e.type == NameType::person) {
      while (begin + 1 < end && is_title(lower_text(text(begin)))) ++begin;
    }
    for (Position i = begin; i < end; ++i) {
      if (tags_[static_cast<std::size_t>(i)].type != NameType::none) return;
    }
    for (Position i = begin; i < end; ++i) tags_[static_cast<std::size_t>(i)] = {e.type, i == begin};
  }

  const std::vector<NameTag>& tags() const { return tags_; }

 private:
  Token token(Position i) const { return s_.begin + static_cast<Token>(i); }
  std::string_view text(Position i) const { return d_.text(token(i)); }
  Upos upos(Position i) const { return d_.upos[token(i)]; }

  Position head_of(const Entity& e) const {
    for (Position i = e.begin; i < e.end; ++i) {
      const Token head = d_.heads[token(i)];
      if (head == token(i) || head < token(e.begin) || head >= token(e.end)) return i;
    }
    return none;
  }
  bool in_name(Position i) const {
    const bool content =
        upos(i) == Upos::propn || upos(i) == Upos::adj || upos(i) == Upos::noun || upos(i) == Upos::verb;
    return upos(i) == Upos::propn || (content && char_at(text(i), 0).kind == CharClass::upper);
  }
  /// "of", "the" and "and" between proper nouns of an organisation or place.
  bool joins(const Entity& e, Position i) const {
    if (e.type == NameType::person || i <= e.begin || i + 1 >= e.end) return false;
    const bool small = upos(i) == Upos::adp || upos(i) == Upos::det || upos(i) == Upos::cconj;
    const auto next_is = [&](Position k, Position step) {
      while (k >= e.begin && k < e.end && (upos(k) == Upos::det || upos(k) == Upos::adp)) k += step;
      return k >= e.begin && k < e.end && upos(k) == Upos::propn;
    };
    return small && text(i) != "in" && text(i) != "at" && next_is(i - 1, -1) && next_is(i + 1, 1);
  }

  const Document& d_;
  Range s_;
  std::vector<NameTag> tags_;
};

std::vector<NameTag> names_of_entities(const Document& d, Range sentence, const std::vector<std::string>& marks) {
  std::vector<Entity> open, closed;
  for (Token t = sentence.begin; t < sentence.end; ++t)
    read_marks(marks[t], static_cast<Position>(t - sentence.begin), open, closed);
  std::stable_sort(closed.begin(), closed.end(),
                   [](const Entity& a, const Entity& b) { return a.end - a.begin > b.end - b.begin; });
  NameMarker marker(d, sentence);
  for (const Entity& e : closed) marker.mark(e);
  return marker.tags();
}

/// What the lines of a file say beside what parse_conllu keeps.
struct EntityFile {
  std::vector<std::string> marks;              ///< of each word
  std::vector<std::uint32_t> first_sentences;  ///< of each document
};

EntityFile scan(std::string_view text) {
  constexpr std::string_view key = "Entity=";
  EntityFile out;
  std::uint32_t n_sentences = 0;
  bool in_sentence = false;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.starts_with("# newdoc")) out.first_sentences.push_back(n_sentences);
    const std::size_t tab = line.find('\t');
    if (line.empty()) {
      n_sentences += in_sentence ? 1 : 0;
      in_sentence = false;
    } else if (tab != std::string_view::npos && line.substr(0, tab).find_first_of("-.") == std::string_view::npos) {
      in_sentence = true;
      const std::string_view misc = line.substr(line.rfind('\t') + 1);
      const std::size_t at = misc.find(key);
      const std::string_view value = at == std::string_view::npos ? "" : misc.substr(at + key.size());
      out.marks.emplace_back(value.substr(0, value.find('|')));
    }
  }
  return out;
}

}  // namespace

void read_entities(const std::string& path, Treebank& treebank) {
  const std::string text = read_file(path);
  const Document d = parse_conllu(text, path).document;
  const EntityFile file = scan(text);
  const auto base = static_cast<Token>(treebank.size());
  const auto first = static_cast<Token>(treebank.sentences.size());
  for (const Range s : d.sentences) {
    treebank.sentences.push_back({base + s.begin, base + s.end});
    const std::vector<std::uint8_t> classes = name_classes(names_of_entities(d, s, file.marks));
    treebank.names.insert(treebank.names.end(), classes.begin(), classes.end());
  }
  for (Token t = 0; t < d.size(); ++t) treebank.forms.emplace_back(d.text(t));
  const auto end = static_cast<Token>(treebank.sentences.size());
  for (std::size_t i = 0; i < file.first_sentences.size(); ++i) {
    const Token next = i + 1 < file.first_sentences.size() ? first + file.first_sentences[i + 1] : end;
    treebank.documents.push_back({first + file.first_sentences[i], next});
  }
}

}  // namespace newsgraph
