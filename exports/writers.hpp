/// The write functions behind the table of formats (exports/formats.cpp), each in the file of its name. Every listing
/// they get is sanitised. Streams are checked by the caller; functions that take a path throw Error.
#pragma once

#include <filesystem>
#include <iosfwd>

#include "exports/listing.hpp"

namespace newsgraph {

void write_dot(const Listing& listing, std::ostream& out);
void write_svg(const Listing& listing, std::ostream& out);
void write_png(const Listing& listing, std::ostream& out);
void write_pdf(const Listing& listing, std::ostream& out);

}  // namespace newsgraph
