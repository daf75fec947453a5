/// Who speaks in a quotation, as far as coreference needs it: whom "I" means and whom "he" inside it cannot mean.
/// The attribution of statements proper is extractors/statements.
#pragma once

#include <cstdint>
#include <vector>

#include "extractors/actors/draft.hpp"

namespace newsgraph {

/// Per token: the mention that speaks the outermost quote that holds it, -1 outside quotes and where nobody is found.
std::vector<std::int32_t> find_speakers(const Draft& draft);

}  // namespace newsgraph
