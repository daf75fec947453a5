#include <ostream>

#include "exports/pictures/drawing.hpp"
#include "exports/writers.hpp"

namespace newsgraph {
namespace {

void write_picture(const Listing& listing, std::string_view format, std::ostream& out) {
  const Drawing drawing = draw(listing);
  out << render(drawing_dot(drawing, listing.options.theme), drawing.layout, format);
}

}  // namespace

Drawing draw(const Listing& listing) {
  switch (listing.options.view) {
    case View::articles: return draw_articles(listing);
    case View::actors: return draw_actors(listing);
    case View::timeline: return draw_timeline(listing);
    case View::proposal: return draw_proposal(listing);
    case View::whole: break;
  }
  return draw_whole(listing);
}

void write_svg(const Listing& listing, std::ostream& out) { write_picture(listing, "svg", out); }
void write_png(const Listing& listing, std::ostream& out) { write_picture(listing, "png", out); }
void write_pdf(const Listing& listing, std::ostream& out) { write_picture(listing, "pdf", out); }

}  // namespace newsgraph
