#include "extractors/language/abbreviations.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "extractors/language/characters.hpp"

namespace newsgraph {
namespace {

struct Entry {
  std::string_view word;
  Abbreviation kind;
};

using enum Abbreviation;

/// Sorted by bytes. Capitalised entries are matched with their case, lower-case entries without it.
constexpr std::array entries = {Entry{"Adj", before_name},   Entry{"Adm", before_name},   Entry{"Ala", anywhere},
                                Entry{"Amb", before_name},   Entry{"Apr", anywhere},      Entry{"Ariz", anywhere},
                                Entry{"Ark", anywhere},      Entry{"Art", before_number}, Entry{"Asst", before_name},
                                Entry{"Atty", before_name},  Entry{"Aug", anywhere},      Entry{"Ave", anywhere},
                                Entry{"Bart", before_name},  Entry{"Bldg", anywhere},     Entry{"Blvd", anywhere},
                                Entry{"Brig", before_name},  Entry{"Bros", anywhere},     Entry{"Calif", anywhere},
                                Entry{"Capt", before_name},  Entry{"Cdr", before_name},   Entry{"Cmdr", before_name},
                                Entry{"Co", anywhere},       Entry{"Col", before_name},   Entry{"Colo", anywhere},
                                Entry{"Comdr", before_name}, Entry{"Cong", before_name},  Entry{"Conn", anywhere},
                                Entry{"Corp", anywhere},     Entry{"Cpl", before_name},   Entry{"Dec", anywhere},
                                Entry{"Del", before_name},   Entry{"Dept", anywhere},     Entry{"Det", before_name},
                                Entry{"Dist", anywhere},     Entry{"Dr", before_name},    Entry{"Ens", before_name},
                                Entry{"Esq", anywhere},      Entry{"Feb", anywhere},      Entry{"Fig", before_number},
                                Entry{"Fla", anywhere},      Entry{"Fr", before_name},    Entry{"Fri", anywhere},
                                Entry{"Ft", before_name},    Entry{"Ga", anywhere},       Entry{"Gen", before_name},
                                Entry{"Gov", before_name},   Entry{"Govs", before_name},  Entry{"Hon", before_name},
                                Entry{"Inc", anywhere},      Entry{"Insp", before_name},  Entry{"Jan", anywhere},
                                Entry{"Jr", anywhere},       Entry{"Jul", anywhere},      Entry{"Jun", anywhere},
                                Entry{"Kan", anywhere},      Entry{"Ky", anywhere},       Entry{"Lt", before_name},
                                Entry{"Ltd", anywhere},      Entry{"Maj", before_name},   Entry{"Mar", anywhere},
                                Entry{"Mass", anywhere},     Entry{"Md", anywhere},       Entry{"Messrs", before_name},
                                Entry{"Mgr", before_name},   Entry{"Mich", anywhere},     Entry{"Minn", anywhere},
                                Entry{"Mlle", before_name},  Entry{"Mme", before_name},   Entry{"Mon", anywhere},
                                Entry{"Mont", anywhere},     Entry{"Mr", before_name},    Entry{"Mrs", before_name},
                                Entry{"Ms", before_name},    Entry{"Msgr", before_name},  Entry{"Mt", before_name},
                                Entry{"Neb", anywhere},      Entry{"Nev", anywhere},      Entry{"No", before_number},
                                Entry{"Nos", before_number}, Entry{"Nov", anywhere},      Entry{"Oct", anywhere},
                                Entry{"Okla", anywhere},     Entry{"Ore", anywhere},      Entry{"Pa", anywhere},
                                Entry{"Penn", anywhere},     Entry{"Pfc", before_name},   Entry{"Ph", inside},
                                Entry{"Pres", before_name},  Entry{"Prof", before_name},  Entry{"Pvt", before_name},
                                Entry{"Rd", anywhere},       Entry{"Rep", before_name},   Entry{"Reps", before_name},
                                Entry{"Rev", before_name},   Entry{"Sat", anywhere},      Entry{"Sec", before_name},
                                Entry{"Sen", before_name},   Entry{"Sens", before_name},  Entry{"Sep", anywhere},
                                Entry{"Sept", anywhere},     Entry{"Sgt", before_name},   Entry{"Sr", anywhere},
                                Entry{"St", before_name},    Entry{"Ste", before_name},   Entry{"Sun", anywhere},
                                Entry{"Supt", before_name},  Entry{"Tenn", anywhere},     Entry{"Tex", anywhere},
                                Entry{"Thu", anywhere},      Entry{"Thur", anywhere},     Entry{"Thurs", anywhere},
                                Entry{"Tue", anywhere},      Entry{"Tues", anywhere},     Entry{"Univ", anywhere},
                                Entry{"Va", anywhere},       Entry{"Vt", anywhere},       Entry{"Wash", anywhere},
                                Entry{"Wed", anywhere},      Entry{"Wis", anywhere},      Entry{"Wyo", anywhere},
                                Entry{"approx", inside},     Entry{"apt", before_number}, Entry{"assn", anywhere},
                                Entry{"ca", before_number},  Entry{"cf", inside},         Entry{"dept", anywhere},
                                Entry{"ed", inside},         Entry{"eds", inside},        Entry{"eg", inside},
                                Entry{"est", before_number}, Entry{"etc", anywhere},      Entry{"ext", before_number},
                                Entry{"fig", before_number}, Entry{"govt", anywhere},     Entry{"hr", before_number},
                                Entry{"ie", inside},         Entry{"incl", inside},       Entry{"misc", inside},
                                Entry{"nos", before_number}, Entry{"p", before_number},   Entry{"pp", before_number},
                                Entry{"ret", anywhere},      Entry{"vol", before_number}, Entry{"vols", before_number},
                                Entry{"vs", inside}};

Abbreviation find(std::string_view word) {
  const auto it = std::find_if(entries.begin(), entries.end(), [&](const Entry& e) { return e.word == word; });
  return it == entries.end() ? none : it->kind;
}

/// "U.S", "p.m", "Ph.D", "e.g": groups of one or two letters with stops between them.
bool is_dotted_letters(std::string_view word) {
  std::size_t run = 0;
  bool dotted = false;
  for (const char c : word) {
    if (c == '.') {
      if (run == 0) return false;
      dotted = true;
      run = 0;
    } else if (!is_ascii_letter(c) || ++run > 2) {
      return false;
    }
  }
  return dotted && run > 0;
}

}  // namespace

Abbreviation abbreviation(std::string_view word) {
  if (word.size() == 1 && is_ascii_upper(word[0])) return before_name;
  if (word.size() > 6) return none;
  if (equals_ignoring_case(word, "e.g") || equals_ignoring_case(word, "i.e")) return inside;
  if (is_dotted_letters(word)) return anywhere;
  std::string lower(word);  // short enough to need no allocation
  for (char& c : lower) c = to_ascii_lower(c);
  if (const Abbreviation kind = find(lower); kind != none) return kind;
  if (const Abbreviation kind = find(word); kind != none) return kind;
  const bool shouted = word.size() > 2 && std::all_of(word.begin(), word.end(), is_ascii_upper);  // GEN. SMITH
  if (!shouted) return none;
  lower[0] = word[0];
  return find(lower);
}

}  // namespace newsgraph
