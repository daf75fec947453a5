#include <algorithm>
#include <array>
#include <bit>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

#include "extractors/language/characters.hpp"
#include "extractors/language/lemmatize.hpp"
#include "extractors/language/training/train.hpp"
#include "extractors/language/words.hpp"

namespace newsgraph {
namespace {

struct Example {
  std::string word;  ///< in plain characters
  std::string lower;
  PosPair tag;
  Capitals capitals;
  std::uint32_t script;
};

/// The script that changes least; of those that change as much, the one that holds for words with other capitals too.
LemmaScript script_of(std::string_view word, std::string_view lemma) {
  LemmaScript best;
  std::size_t most = 0;
  const bool capital = with_case(word, LemmaCase::lower)[0] != word[0];
  const LemmaCase first = capital ? LemmaCase::lower : LemmaCase::keep;
  for (const LemmaCase letters : {first, capital ? LemmaCase::keep : LemmaCase::lower, LemmaCase::title}) {
    const std::string cased = with_case(word, letters);
    const auto n = static_cast<std::size_t>(
        std::mismatch(cased.begin(), cased.end(), lemma.begin(), lemma.end()).first - cased.begin());
    if (letters != first && n <= most) continue;
    best = {letters, static_cast<std::uint8_t>(std::min<std::size_t>(word.size() - n, 255)),
            std::string(lemma.substr(n))};
    most = n;
  }
  return best;
}

class LemmaTrainer {
 public:
  explicit LemmaTrainer(const Treebank& treebank) { read(treebank); }

  LemmaSections train(const std::vector<IrregularForm>& irregular) {
    for (std::size_t n = 0; n <= max_lemma_ending; ++n) learn_endings(n);
    learn_words();
    for (const IrregularForm& form : irregular) learn_irregular(form);
    learn_capitals();
    return {pack_rules(), pack_scripts()};
  }

 private:
  using Counts = std::map<std::uint32_t, std::size_t>;

  void read(const Treebank& treebank) {
    for (const Range s : treebank.sentences) {
      bool opening = true;
      for (Token t = s.begin; t < s.end; ++t) {
        const std::string word = plain_text(treebank.forms[t]);
        const bool odd = treebank.lemmas[t] == "_" || word.size() > 60;
        if (!odd) {
          const LemmaScript script = script_of(word, treebank.lemmas[t]);
          const auto id = static_cast<std::uint32_t>(ids_.size());
          examples_.push_back({word, with_case(word, LemmaCase::lower), treebank.tags[t], capitals_of(word, opening),
                               ids_.try_emplace(script, id).first->second});
        }
        opening = opening && upos_of(treebank.tags[t]) == Upos::punct;
      }
    }
    scripts_.resize(ids_.size());
    std::set<std::tuple<std::string, PosPair, Capitals, std::uint32_t>> seen;
    for (const Example& e : examples_) {
      if (seen.emplace(e.word, e.tag, e.capitals, e.script).second) types_.push_back(e);
    }
    for (const auto& [script, id] : ids_) scripts_[id] = script;
  }

  /// What the rules learnt so far say, or none.
  std::int64_t predict(const Example& e) const {
    for (std::size_t n = std::min(max_lemma_ending, e.lower.size()) + 1; n-- > 0;) {
      const auto it =
          rules_.find(lemma_key(e.tag, e.capitals, std::string_view(e.lower).substr(e.lower.size() - n), false));
      std::string lemma;
      if (it != rules_.end() && apply_script(scripts_[it->second], e.word, lemma)) return it->second;
    }
    return -1;
  }

  std::string result(const Example& e, std::int64_t script) const {
    std::string out;
    if (script >= 0) apply_script(scripts_[static_cast<std::size_t>(script)], e.word, out);
    return out;
  }

  /// Rules for endings of n bytes where they say better than the shorter ones. Words count once each: an ending that
  /// only one word has, however frequent, says nothing about others.
  void learn_endings(std::size_t n) {
    std::unordered_map<std::uint32_t, Counts> counts;
    std::unordered_map<std::uint32_t, std::pair<std::size_t, std::size_t>> before;  // right so far, of how many
    for (const Example& e : types_) {
      if (e.lower.size() < n) continue;
      const std::uint32_t key =
          lemma_key(e.tag, e.capitals, std::string_view(e.lower).substr(e.lower.size() - n), false);
      ++counts[key][e.script];
      auto& [right, all] = before[key];
      right += result(e, predict(e)) == result(e, e.script) ? 1 : 0;
      ++all;
    }
    std::unordered_map<std::uint32_t, std::uint32_t> learnt;
    for (const auto& [key, scripts] : counts) {
      const auto best = std::max_element(scripts.begin(), scripts.end(),
                                         [](const auto& a, const auto& b) { return a.second < b.second; });
      const std::size_t needed = n == 0 ? 1 : 2;  // an ending seen once may be anything
      if (best->second >= before[key].first + needed) learnt[key] = best->first;
    }
    rules_.merge(learnt);
  }

  /// Rules for whole words that the endings get wrong.
  void learn_words() {
    std::unordered_map<std::uint32_t, Counts> counts;
    std::unordered_map<std::uint32_t, std::size_t> right;
    for (const Example& e : examples_) {
      const std::uint32_t key = lemma_key(e.tag, e.capitals, e.lower, true);
      ++counts[key][e.script];
      right[key] += result(e, predict(e)) == result(e, e.script) ? 1 : 0;
    }
    for (const auto& [key, scripts] : counts) {
      const auto best = std::max_element(scripts.begin(), scripts.end(),
                                         [](const auto& a, const auto& b) { return a.second < b.second; });
      if (best->second > right[key]) rules_[key] = best->first;
    }
  }

  /// A rule for a form that the others get wrong. Verbs go before the treebank, where a rare one is wrong as often as
  /// not
  /// ("fled" of "flead"); nouns and adjectives are left where it has them ("data" of "data").
  void learn_irregular(const IrregularForm& form) {
    if (with_tag_.empty()) {
      for (const Example& e : types_) with_tag_.insert(lemma_key(e.tag, e.capitals, e.lower, true));
    }
    const std::uint32_t key = lemma_key(form.tag, Capitals::none, form.form, true);
    if (!with_tag_.insert(key).second && upos_of(form.tag) != Upos::verb) return;
    const Example e{form.form, form.form, form.tag, Capitals::none, id_of(script_of(form.form, form.lemmas.front()))};
    const auto whole = rules_.find(key);
    const std::string lemma = result(e, whole != rules_.end() ? std::int64_t{whole->second} : predict(e));
    const bool right = std::find(form.lemmas.begin(), form.lemmas.end(), lemma) != form.lemmas.end();
    if (!right) rules_[key] = e.script;
    std::erase_if(types_, [&](const Example& other) {  // capitals follow
      return !right && other.tag == e.tag && other.lower == e.lower;
    });
    types_.push_back(e);
  }

  std::uint32_t id_of(const LemmaScript& script) {
    const auto [it, is_new] = ids_.try_emplace(script, static_cast<std::uint32_t>(scripts_.size()));
    if (is_new) scripts_.push_back(script);
    return it->second;
  }

  /// Rules for words with capitals, as headlines have them, that were only seen without: the lemma is the same.
  void learn_capitals() {
    std::set<std::uint32_t> seen;
    for (const Example& e : types_) seen.insert(lemma_key(e.tag, e.capitals, e.lower, true));
    for (const Example& e : std::vector<Example>(types_)) {
      if (e.capitals != Capitals::none || upos_of(e.tag) == Upos::propn || e.word != e.lower) continue;
      LemmaScript script = scripts_[e.script];
      if (script.letters == LemmaCase::keep) script.letters = LemmaCase::lower;
      for (const Capitals capitals : {Capitals::opening, Capitals::first, Capitals::all})
        learn_with_capitals(e, capitals, script, seen);
    }
  }

  void learn_with_capitals(const Example& e, Capitals capitals, const LemmaScript& script,
                           std::set<std::uint32_t>& seen) {
    const std::uint32_t key = lemma_key(e.tag, capitals, e.lower, true);
    if (!seen.insert(key).second) return;
    Example capital{with_case(e.lower, LemmaCase::title), e.lower, e.tag, capitals, 0};
    if (capitals == Capitals::all) {
      std::transform(e.lower.begin(), e.lower.end(), capital.word.begin(), to_ascii_upper);
    }
    std::string wanted;
    if (!apply_script(script, capital.word, wanted) || wanted == result(capital, predict(capital))) return;
    rules_[key] = id_of(script);
  }

  std::string pack_rules() const {
    std::vector<Lemmatizer::Rule> slots(std::bit_ceil(rules_.size() * 5 / 4 + 2));
    std::vector<std::pair<std::uint32_t, std::uint32_t>> sorted(rules_.begin(), rules_.end());
    std::sort(sorted.begin(), sorted.end());
    const auto mask = static_cast<std::uint32_t>(slots.size() - 1);
    for (const auto& [key, script] : sorted) {
      std::uint32_t i = key & mask;
      while (slots[i].key != 0) i = (i + 1) & mask;
      slots[i] = {key, script};
    }
    return {reinterpret_cast<const char*>(slots.data()), slots.size() * sizeof(Lemmatizer::Rule)};
  }

  std::string pack_scripts() const {
    std::string out;
    for (const LemmaScript& s : scripts_) {
      out.push_back(static_cast<char>(s.letters));
      out.push_back(static_cast<char>(s.strip));
      out.push_back(static_cast<char>(s.append.size()));
      out += s.append;
    }
    return out;
  }

  std::vector<Example> examples_;     ///< all words of the treebank
  std::vector<Example> types_;        ///< the different ones
  std::set<std::uint32_t> with_tag_;  ///< keys of these, and of irregular forms
  std::map<LemmaScript, std::uint32_t> ids_;
  std::vector<LemmaScript> scripts_;
  std::unordered_map<std::uint32_t, std::uint32_t> rules_;
};

}  // namespace

LemmaSections train_lemmas(const Treebank& treebank, const std::vector<IrregularForm>& irregular) {
  return LemmaTrainer(treebank).train(irregular);
}

}  // namespace newsgraph
