#include "extractors/events/selection.hpp"

#include <algorithm>

#include "extractors/events/lexicon.hpp"

namespace newsgraph {

std::string_view events_data(std::string_view file);  // made by embed_data of data.cmake

namespace {

class FeatureReader {
 public:
  FeatureReader(const EventScene& scene, const EventCandidate& candidate)
      : scene_(scene), document_(scene.document), candidate_(candidate), head_(candidate.trigger.head) {}

  std::vector<std::string> run() {
    add("bias");
    words();
    syntax();
    context();
    participants();
    return std::move(out_);
  }

 private:
  void add(std::string feature) { out_.push_back(std::move(feature)); }
  void add_if(bool holds, std::string feature) {
    if (holds) add(std::move(feature));
  }

  std::string kind() const { return candidate_.trigger.verbal ? "v" : "n"; }

  std::string grade() const { return kind() + std::to_string(candidate_.trigger.entry.grade); }

  void words() {
    const TriggerEntry& entry = candidate_.trigger.entry;
    add("grade:" + grade());
    add("type:" + kind() + std::string(entry.type));
    add("xpos:" + std::string(name(document_.xpos[head_])));
    const std::string_view sense = event_lexicon().sense(document_.lemma(head_), candidate_.trigger.verbal);
    add("sense:" + kind() + std::string(sense));
    add_if(candidate_.trigger.light.has_value(), "light");
    add_if(candidate_.trigger.range.size() > 1 && !candidate_.trigger.light, "compound:" + kind());
  }

  /// The tense of the clause: of the trigger's own verb, or of the nearest verb above it.
  std::string tense() const {
    Token at = candidate_.trigger.light ? *candidate_.trigger.light : head_;
    for (int steps = 0; steps < 5; ++steps) {
      bool perfect = false;
      for (const Token c : scene_.syntax.children(at)) {
        const Relation relation = main_relation(document_.relations[c]);
        if (relation != Relation::aux && relation != Relation::cop) continue;
        if (document_.xpos[c] == Xpos::md) return "modal";
        if (document_.xpos[c] == Xpos::vbd) return "past";
        perfect = perfect || document_.lemma(c) == "have";
        if (!perfect && (document_.xpos[c] == Xpos::vbz || document_.xpos[c] == Xpos::vbp)) return "present";
      }
      if (perfect) return "perfect";
      if (document_.xpos[at] == Xpos::vbd) return "past";
      if (document_.xpos[at] == Xpos::vbz || document_.xpos[at] == Xpos::vbp) return "present";
      if (document_.is_root(at)) break;
      at = document_.heads[at];
    }
    return "none";
  }

  void syntax() {
    add("tense:" + kind() + tense());
    add_if(scene_.syntax.child(head_, {Relation::cop}).has_value(), "copula");
    const Relation relation = document_.relations[head_];
    add("relation:" + kind() + std::string(name(document_.is_root(head_) ? Relation::root : relation)));
    if (!document_.is_root(head_)) {
      const Token above = document_.heads[head_];
      add("above:" + std::string(name(document_.upos[above])));
      add_if(is_verbal(scene_, above) && scene_.cue[above], "above:cue");
    }
    if (candidate_.trigger.verbal) {
      add_if(is_passive(scene_, head_), "passive");
      add_if(scene_.syntax.child(head_, {Relation::obj}).has_value(), "has:object");
      add_if(scene_.syntax.child(head_, {Relation::ccomp, Relation::xcomp}).has_value(), "has:clause");
      const std::string_view mark = mark_of(scene_, head_);
      add_if(!mark.empty(), "mark:" + std::string(mark));
      return;
    }
    const auto determiner = scene_.syntax.child(head_, {Relation::det});
    const bool owned = scene_.syntax.child(head_, {Relation::nmod_poss}).has_value();
    const bool indefinite =
        determiner && (document_.lemma(*determiner) == "a" || document_.lemma(*determiner) == "an" ||
                       document_.lemma(*determiner) == "any");
    add_if(indefinite, "indefinite:" + tense());
    const std::string kind_of_determiner = determiner ? std::string(document_.lemma(*determiner))
                                           : owned    ? "poss"
                                                      : "none";
    add("determiner:" + kind_of_determiner);
    const std::string_view preposition = case_of(scene_, head_);
    add_if(!preposition.empty(), "case:" + std::string(preposition));
  }

  void context() {
    static constexpr std::string_view modes[] = {"actual", "future", "hypothetical", "negated"};
    add("mode:" + std::string(modes[static_cast<std::size_t>(candidate_.mode)]));
    add_if(scene_.quoted[head_], "quoted:" + kind());
    add_if(scene_.reported[head_] && !scene_.quoted[head_], "reported:" + kind());
    add_if(scene_.cue[head_], "cue");
    add_if(scene_.proposed[head_], "proposed");
    add_if(scene_.tabled[head_], "tabled:" + kind());
    add_if(candidate_.in_title, "title");
    const std::uint32_t sentence = document_.sentence_of(head_);
    const std::uint32_t block = document_.blocks[sentence];
    add("block:" + std::to_string(std::min<std::uint32_t>(block, 5)));
  }

  bool is_named(const std::vector<Party>& parties) const {
    return std::any_of(parties.begin(), parties.end(),
                       [&](const Party& p) { return scene_.actors.entities[p.actor].named; });
  }

  void participants() {
    const Participants& who = candidate_.who;
    add_if(!who.actors.empty(), "has:actor");
    add_if(is_named(who.actors), "has:named-actor");
    add_if(!who.recipients.empty(), "has:recipient");
    add_if(is_named(who.recipients), "has:named-recipient");
    add_if(!who.places.empty(), "has:place");
    add_if(who.actors.empty() && who.recipients.empty() && who.places.empty(), "has:nobody");
    const bool dated = !who.times.empty() && !iso_date(scene_.times[who.times.front()]).empty();
    add_if(dated, "has:date:" + kind());
    add_if(!who.times.empty() && !dated, "has:time:" + kind());
  }

  const EventScene& scene_;
  const Document& document_;
  const EventCandidate& candidate_;
  Token head_;
  std::vector<std::string> out_;
};

}  // namespace

std::vector<std::string> selection_features(const EventScene& scene, const std::vector<EventCandidate>& candidates,
                                            const std::vector<std::uint32_t>& group, std::uint32_t candidate) {
  std::vector<std::string> out = FeatureReader(scene, candidates[candidate]).run();
  out.push_back("tellings:" + std::to_string(std::min<std::size_t>(group.size(), 4)));
  const bool in_title =
      std::any_of(group.begin(), group.end(), [&](std::uint32_t m) { return candidates[m].in_title; });
  if (in_title && group.size() > 1) out.push_back("told-in-title");
  return out;
}

const FeatureWeights& selection_model() {
  static const FeatureWeights model(events_data("selection.tsv"));
  return model;
}

}  // namespace newsgraph
