// Names inside names, the countries of bodies that they tell, and the countries of cities that several have.
#include "table_rows.hpp"

namespace {

using namespace newsgraph;

/// The nested names of a table with their countries and "=" where they are an entity of it: "Quito EC; Vask =".
std::string nested(const std::string& table) {
  const Document document = parse_table(table);
  std::string out;
  for (const NestedName& name : find_actors(document).nested) {
    out += (out.empty() ? "" : "; ") + std::string(document.text(name.range));
    if (!name.country.empty()) out += " " + name.country;
    if (name.entity) out += " =";
  }
  return out;
}

/// The country of the last entity.
std::string country(const std::string& table) { return find_actors(parse_table(table)).entities.back().country; }

/// "The University of NAME met."
std::string university_of(const std::string& name) {
  return "The=the/DET/2/det University/PROPN/5/nsubj/B-ORG of=of/ADP/4/case/I-ORG " + name +
         "/PROPN/2/nmod/I-ORG met=meet/VERB.VBD/0/root\n";
}

/// "They saw the FIRST SECOND." with the tag of both, "" for none.
std::string saw_both(const std::string& first, const std::string& second, const std::string& tag) {
  return "They/PRON.PRP/2/nsubj saw=see/VERB.VBD/0/root the=the/DET/5/det " + first + "/PROPN/5/compound" +
         (tag.empty() ? "" : "/B-" + tag) + " " + second + "/PROPN/2/obj" + (tag.empty() ? "" : "/I-" + tag) + "\n";
}

/// "She saw WORDS."
std::string saw(const std::string& words) { return "She/PRON.PRP/2/nsubj saw=see/VERB.VBD/0/root " + words + "\n"; }

const std::string ann_vask = "Ann/PROPN/3/nsubj/B-PER Vask/PROPN/1/flat/I-PER spoke=speak/VERB.VBD/0/root\n";

}  // namespace

TEST_CASE("inside names of bodies: places and countries of the gazetteer, whoever else the text names") {
  CHECK(nested(university_of("Quito")) == "Quito EC");
  CHECK(nested(university_of("Tampere")) == "Tampere FI");
  CHECK(nested(university_of("Ostvorn")) == "");
  CHECK(nested(name_spoke("Ostvorn", "LOC") + university_of("Ostvorn")) == "Ostvorn =");
  CHECK(nested(saw_both("Vask", "Foundation", "ORG")) == "");
  CHECK(nested(ann_vask + saw_both("Vask", "Foundation", "ORG")) == "Vask =");
  CHECK(nested(saw_both("UNESCO", "Foundation", "ORG")) == "UNESCO");
  CHECK(nested(name_spoke("Burma", "LOC") + saw_both("Myanmar", "Foundation", "ORG")) == "Myanmar MM =");
  CHECK(nested(name_spoke("Myanmar", "LOC") + saw_both("Burma", "Foundation", "ORG")) == "Burma MM =");
  CHECK(nested(name_spoke("Laos", "LOC") + saw_both("Myanmar", "Foundation", "ORG")) == "Myanmar MM");
  CHECK(nested("The=the/DET/2/det University/PROPN/6/nsubj/B-ORG of=of/ADP/5/case/I-ORG New/PROPN/5/compound/I-ORG "
               "Zealand/PROPN/2/nmod/I-ORG met=meet/VERB.VBD/0/root\n") == "New Zealand NZ");
}

TEST_CASE("not inside names of bodies: demonyms, companies, words that tell what a name names, the body itself") {
  CHECK(nested("The=the/DET/3/det Peruvian/PROPN/3/compound/B-ORG Union/PROPN/4/nsubj/I-ORG "
               "met=meet/VERB.VBD/0/root\n") == "");
  CHECK(nested(saw_both("Boeing", "Foundation", "ORG")) == "");
  CHECK(nested(saw("Castle/PROPN/2/obj/B-LOC") + saw_both("Castle", "Foundation", "ORG")) == "");
  CHECK(nested(name_spoke("Vaskar", "ORG") + saw_both("Vaskar", "University", "ORG")) == "");
}

TEST_CASE("names that are one as a whole hold none: persons, cities, provinces; a bridge may hold one") {
  CHECK(nested(saw_both("Quito", "Bridge", "LOC")) == "Quito EC");
  CHECK(nested(saw_both("Quito", "Province", "LOC")) == "");
  CHECK(nested(saw_both("Guatemala", "City", "LOC")) == "");
  CHECK(nested(saw("Lower/PROPN/2/obj/B-LOC Austria/PROPN/3/flat/I-LOC")) == "");
  CHECK(nested(saw("Bank/PROPN/2/obj/B-ORG of=of/ADP/5/case/I-ORG Ireland/PROPN/3/nmod/I-ORG")) == "Ireland IE");
  CHECK(nested("Ann/PROPN/4/nsubj/B-PER Quito/PROPN/1/flat/I-PER Vask/PROPN/1/flat/I-PER "
               "spoke=speak/VERB.VBD/0/root\n") == "");
}

TEST_CASE("inside names of things, where the name hangs on a large word behind it that is in no mention") {
  const std::string ostvorn = name_spoke("Ostvorn", "LOC");
  CHECK(nested(saw_both("Utah", "Festival", "")) == "Utah US");
  CHECK(nested(ostvorn + saw_both("Ostvorn", "Festival", "")) == "Ostvorn =");
  CHECK(nested(ostvorn + saw("Ostvorn/PROPN/4/compound festival/NOUN/2/obj")) == "");
  CHECK(nested(ostvorn + saw("Ostvorn/PROPN/4/nmod Festival/PROPN/2/obj")) == "");
  CHECK(nested(ostvorn + saw("Festival/PROPN/2/obj Ostvorn/PROPN/3/compound")) == "");
  CHECK(nested(ostvorn + saw("Ostvorn/PROPN/4/compound Vask/PROPN/2/obj/B-PER")) == "");
}

TEST_CASE("a body is of the country of the first place in its name; a person's name tells none") {
  CHECK(country(university_of("Quito")) == "EC");
  CHECK(country("The=the/DET/2/det Union/PROPN/7/nsubj/B-ORG of=of/ADP/4/case/I-ORG Quito/PROPN/2/nmod/I-ORG "
                "and=and/CCONJ/6/cc/I-ORG Bolivia/PROPN/4/conj/I-ORG met=meet/VERB.VBD/0/root\n") == "EC");
  CHECK(country(saw_both("Quito", "Foundation", "ORG")) == "EC");
  CHECK(country("Ann/PROPN/3/nsubj/B-PER Quito/PROPN/1/flat/I-PER spoke=speak/VERB.VBD/0/root\n" +
                saw_both("Quito", "Foundation", "ORG")) == "");
  CHECK(country(saw_both("Quito", "Bridge", "LOC")) == "");
}

TEST_CASE("a city of several countries is in the one that the text names; in none where it names two or another") {
  const std::string cordoba = name_spoke("Cordoba", "LOC");
  const std::string argentina = name_spoke("Argentina", "LOC"), spain = name_spoke("Spain", "LOC");
  CHECK(country(argentina + cordoba) == "AR");
  CHECK(country(spain + cordoba) == "ES");
  CHECK(country("Argentine/ADJ/2/amod/B-LOC ships=ship/NOUN.NNS/3/nsubj sank=sink/VERB.VBD/0/root\n" + cordoba) ==
        "AR");
  CHECK(find_actors(parse_table(argentina + cordoba)).entities.front().country == "AR");
  CHECK(country(cordoba) == "");
  CHECK(country(name_spoke("Bolivia", "LOC") + cordoba) == "");
  CHECK(country(argentina + spain + cordoba) == "");
  CHECK(country(argentina + spain + name_spoke("Mexico", "LOC") + cordoba) == "");
  CHECK(country(argentina + name_spoke("Tampere", "LOC")) == "FI");
}
