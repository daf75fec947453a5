#include "extractors/proposals/proposals.hpp"

namespace newsgraph {
namespace {

constexpr std::string_view stance_names[] = {"supports", "opposes", "accepts", "rejects"};
constexpr std::string_view link_names[] = {"part_of", "modelled_on", "conditional_on"};

std::string join(const std::vector<std::string>& items) {
  std::string out;
  for (const std::string& item : items) out.append(out.empty() ? "" : "; ").append(item);
  return out;
}

std::string labels(const Actors& actors, const std::vector<Party>& parties) {
  std::vector<std::string> out;
  for (const Party& party : parties) out.push_back(actors.entities[party.actor].label);
  return join(out);
}

void field(std::string& line, std::string_view name, const std::string& value) {
  if (!value.empty()) line.append(" | ").append(name).append(": ").append(value);
}

}  // namespace

std::string describe(const Document& document, const Actors& actors, const std::vector<Proposal>& proposals) {
  std::string out;
  for (const Proposal& p : proposals) {
    std::string line = p.kind + " " + p.status + " | " + std::string(document.text(p.anchor));
    std::vector<std::string> mentions, stances, links;
    for (const Range mention : p.mentions) mentions.emplace_back(document.text(mention));
    for (const ProposalStance& s : p.stances) {
      stances.push_back(actors.entities[s.actor].label + " " +
                        std::string(stance_names[static_cast<std::size_t>(s.stance)]));
    }
    for (const ProposalLink& l : p.links) {
      const Range other = l.proposal ? proposals[*l.proposal].anchor : l.evidence;
      links.push_back(std::string(link_names[static_cast<std::size_t>(l.kind)]) + " " +
                      std::string(document.text(other)));
    }
    field(line, "mentions", join(mentions));
    field(line, "by", labels(actors, p.proposers));
    field(line, "to", labels(actors, p.addressees));
    field(line, "stances", join(stances));
    field(line, "links", join(links));
    field(line, "duration", p.duration);
    field(line, "date", p.date);
    out += line + "\n";
  }
  return out;
}

}  // namespace newsgraph
