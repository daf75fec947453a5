/// Article -> Document: the whole language layer.
///
///     Document document = analyze(std::move(article), embedded_model());
#pragma once

#include "extractors/language/document.hpp"

namespace newsgraph {

class Model;

/// The model compiled into the program: read-only, shared by threads.
const Model& embedded_model();

/// Fills every column. Total: any article gives some document.
Document analyze(Article article, const Model& model);

/// Fills the columns after tokens, sentences and blocks: tags, lemmas, heads with relations, names. For documents whose
/// words are given.
void annotate(Document& document, const Model& model);

}  // namespace newsgraph
