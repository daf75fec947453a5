#include "exports/style.hpp"

#include <array>
#include <charconv>
#include <iterator>

namespace newsgraph {
namespace {

constexpr std::string_view black = "#000000", grey = "#6b7280", orange = "#E69F00", sky = "#56B4E9", green = "#009E73",
                           yellow = "#F0E442", blue = "#0072B2", vermillion = "#D55E00", purple = "#CC79A7";

struct NodeRule {
  std::string_view type;
  NodeStyle style;
};

constexpr NodeRule node_rules[] = {
    {"actor", {sky, "ellipse", "ellipse", "disc", "⬤"}},
    {"place", {green, "house", "trapezoid", "triangle", "⌂"}},
    {"statement", {yellow, "note", "rectangle", "square", "■"}},
    {"proposal", {orange, "octagon", "octagon", "diamond", "⬢"}},
    {"event", {purple, "cds", "parallelogram", "diamond", "▶"}},
    {"article", {grey, "folder", "roundrectangle", "square", "▤"}},
};

struct EdgeRule {
  std::string_view type;
  EdgeStyle style;
};

constexpr EdgeStyle speech = {"says", grey, "solid", "normal", "standard"};
constexpr EdgeStyle topic = {"about, to", grey, "dotted", "vee", "plain"};
constexpr EdgeStyle speech_tie = {"quotes, agrees", purple, "dashed", "vee", "plain"};
constexpr EdgeStyle contradiction = {"contradicts", vermillion, "dashed", "tee", "t_shape", true};
constexpr EdgeStyle offer = {"proposes", blue, "solid", "normal", "standard"};
constexpr EdgeStyle offered = {"directed to", blue, "dotted", "vee", "plain"};
constexpr EdgeStyle in_favour = {"for", green, "solid", "dot", "circle", true};
constexpr EdgeStyle against = {"against", vermillion, "dashed", "tee", "t_shape", true};
constexpr EdgeStyle term = {"part of", orange, "solid", "diamond", "diamond"};
constexpr EdgeStyle condition = {"depends on", orange, "dashed", "odiamond", "white_diamond", true};
constexpr EdgeStyle part = {"takes part", purple, "solid", "none", "none"};
constexpr EdgeStyle affected = {"affects", purple, "solid", "vee", "plain"};
constexpr EdgeStyle place_tie = {"takes place in", green, "dotted", "none", "none"};
constexpr EdgeStyle membership = {"belongs to", black, "dashed", "odot", "white_circle"};
constexpr EdgeStyle report = {"reported in", grey, "dotted", "none", "none"};

constexpr EdgeRule edge_rules[] = {
    {"says", speech},
    {"addressed_to", topic},
    {"about", topic},
    {"quotes", speech_tie},
    {"corroborates", speech_tie},
    {"contradicts", contradiction},
    {"proposes", offer},
    {"directed_to", offered},
    {"supports", in_favour},
    {"accepts", in_favour},
    {"opposes", against},
    {"rejects", against},
    {"part_of", term},
    {"modelled_on", condition},
    {"conditional_on", condition},
    {"has_actor", part},
    {"has_recipient", affected},
    {"located_in", place_tie},
    {"affiliated_with", membership},
    {"reported_in", report},
};

struct Rgb {
  int red = 0, green = 0, blue = 0;
};

Rgb parse_rgb(std::string_view color) {
  const auto channel = [&](std::size_t i) {
    int value = 0;
    std::from_chars(color.data() + i, color.data() + i + 2, value, 16);
    return value;
  };
  return {channel(1), channel(3), channel(5)};
}

/// `share` percent of a color, the rest of another.
std::string mix(std::string_view color, int share, std::string_view other) {
  const Rgb a = parse_rgb(color), b = parse_rgb(other);
  constexpr std::string_view hex = "0123456789abcdef";
  std::string out = "#";
  for (const auto channel : {&Rgb::red, &Rgb::green, &Rgb::blue}) {
    const auto value = static_cast<unsigned>((a.*channel * share + b.*channel * (100 - share)) / 100);
    out.push_back(hex[value >> 4U]);
    out.push_back(hex[value & 15U]);
  }
  return out;
}

constexpr std::array<Palette, theme_names.size()> palettes = {
    {{"#ffffff", "#1f2328", "#6b7280"}, {"#161b22", "#e6edf3", "#9aa4b2"}, {"#ffffff", "#000000", "#404040"}}};

}  // namespace

const NodeStyle& node_style(std::string_view type) {
  for (const NodeRule& rule : node_rules) {
    if (rule.type == type) return rule.style;
  }
  return std::prev(std::end(node_rules))->style;
}

const EdgeStyle& edge_style(std::string_view type) {
  for (const EdgeRule& rule : edge_rules) {
    if (rule.type == type) return rule.style;
  }
  return std::prev(std::end(edge_rules))->style;
}

const Palette& palette(Theme theme) { return palettes[static_cast<std::size_t>(theme)]; }

std::string fill_color(std::string_view color, Theme theme) {
  switch (theme) {
    case Theme::light: return mix(color, 40, "#ffffff");
    case Theme::dark: return mix(color, 35, palette(theme).paper);
    case Theme::print: break;
  }
  return "#ffffff";
}

std::string line_color(std::string_view color, Theme theme) {
  switch (theme) {
    case Theme::light: return mix(color, 85, "#000000");
    case Theme::dark: return color == black ? std::string(palette(theme).ink) : mix(color, 70, "#ffffff");
    case Theme::print: break;
  }
  return std::string(black);
}

}  // namespace newsgraph
