/// The trained model of the language layer: read-only once made, shared by threads.
///
///     const Model& model = embedded_model();          // compiled into the program
///     const Model other = Model::from_file("my.bin"); // written by newsgraph-train
///
/// MODEL.md says what it was trained on, MODEL_FORMAT.md what its bytes are.
#pragma once

#include <string>
#include <string_view>

#include "extractors/language/find_names.hpp"
#include "extractors/language/hints.hpp"
#include "extractors/language/lemmatize.hpp"
#include "extractors/language/lexicon.hpp"
#include "extractors/language/model_memory.hpp"
#include "extractors/language/parse.hpp"
#include "extractors/language/senses.hpp"
#include "extractors/language/tag.hpp"

namespace newsgraph {

class Model {
 public:
  Lexicon lexicon;
  Hints hints;
  Senses senses;
  Tagger tagger;
  Lemmatizer lemmatizer;
  Parser parser;
  NameFinder name_finder;

  /// A model that knows nothing: every word is a foreign word. For tests.
  Model() = default;

  /// A view of bytes that must outlive it, aligned to 64. `file` names them in errors.
  /// @throws Error where the bytes are no model of this version, or are cut or changed.
  static Model from_bytes(std::string_view bytes, std::string_view file);

  /// Of a copy of the bytes, laid out for fast look-ups. @throws Error likewise
  static Model from_copy(std::string_view bytes, std::string_view file);

  /// @throws Error where the file cannot be read or is no model.
  static Model from_file(const std::string& path);

  Model(Model&&) = default;
  Model& operator=(Model&&) = default;
  Model(const Model&) = delete;
  Model& operator=(const Model&) = delete;

 private:
  ModelMemory owned_;  ///< the bytes where the model owns them; never changed, so views stay valid
};

}  // namespace newsgraph
