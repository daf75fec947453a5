/// Article -> Document: the whole language layer.
#pragma once

#include "extractors/language/document.hpp"

namespace newsgraph {

class Model;

/// The model compiled into the program: read-only, shared by threads.
const Model& embedded_model();

/// Fills every column. Total: any article gives some document.
Document analyze(Article article, const Model& model);

}  // namespace newsgraph
