/// Who says "I" outside quotation marks, and whom "you" means: transcripts, interviews, speeches, whoever
/// introduces himself.
///
///     "BERG: I saw it."                          Berg, until the next label
///     "Q: Did you see it?" in an interview       "you" is who is interviewed
///     "Interview with Ann Berg" ... "I saw it."  Berg, outside the questions
///     "I'm Ann Berg." ... "I saw it."           Berg, where nobody else says so
///     "You saw it, Berg."                        "you" is Berg, inside quotations too
///     "Ann Berg met Bo Lind. I saw it."          nobody
#pragma once

#include <cstdint>
#include <vector>

#include "extractors/actors/draft.hpp"

namespace newsgraph {

/// Per token: a mention of who speaks outside quotations and of who is spoken to, -1 where nobody is known.
struct Narrators {
  std::vector<std::int32_t> speaker;
  std::vector<std::int32_t> addressee;
};

Narrators find_narrators(const Draft& draft);

}  // namespace newsgraph
