/// Article -> Document: the whole language layer.
///
///     Document document = analyze(std::move(article), embedded_model());
#pragma once

#include <memory>

#include "extractors/language/document.hpp"

namespace newsgraph {

class Model;

/// The model compiled into the program: read-only, shared by threads.
const Model& embedded_model();

/// Reads articles, and is faster from one to the next: it remembers what words add to the networks' sums. The documents
/// are the same whatever came before. One per thread; some 10 MiB.
class Analyzer {
 public:
  /// `model` must outlive this.
  explicit Analyzer(const Model& model);
  ~Analyzer();
  Analyzer(Analyzer&&) noexcept;
  Analyzer& operator=(Analyzer&&) noexcept;

  /// Fills every column. Total: any article gives some document.
  Document analyze(Article article);

  /// Fills the columns after tokens, sentences and blocks: tags, lemmas, heads with relations, names. For documents
  /// whose words are given.
  void annotate(Document& document);

 private:
  struct Stages;
  std::unique_ptr<Stages> stages_;
};

/// The same for one document.
Document analyze(Article article, const Model& model);
void annotate(Document& document, const Model& model);

}  // namespace newsgraph
