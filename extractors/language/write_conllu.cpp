#include "extractors/language/conllu.hpp"
#include "graph/text.hpp"

namespace newsgraph {
namespace {

class Writer {
 public:
  Writer(const Document& document, const std::vector<MultiwordToken>& multiword_tokens)
      : document_(document), multiword_(multiword_tokens), code_points_(document.article.text) {}

  std::string write() {
    for (std::size_t s = 0; s < document_.sentences.size(); ++s) write_sentence(s);
    return std::move(out_);
  }

 private:
  void write_sentence(std::size_t s) {
    const Range sentence = document_.sentences[s];
    if (s == 0 || document_.blocks[s] != document_.blocks[s - 1]) out_ += "# newpar\n";
    out_ += "# sent_id = " + std::to_string(s + 1) + "\n# text = ";
    for (const char c : document_.text(sentence)) out_ += c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
    out_ += '\n';
    for (Token t = sentence.begin; t < sentence.end; ++t) write_word(t, sentence);
    out_ += '\n';
  }

  bool space_follows(Token t) const {
    return t + 1 >= document_.size() || document_.tokens[t].end < document_.tokens[t + 1].begin;
  }

  void write_multiword(Token t, Range sentence) {
    while (next_multiword_ < multiword_.size() && multiword_[next_multiword_].words.begin < t) ++next_multiword_;
    if (next_multiword_ >= multiword_.size() || multiword_[next_multiword_].words.begin != t) return;
    const MultiwordToken& word = multiword_[next_multiword_];
    out_ += std::to_string(t - sentence.begin + 1) + '-' + std::to_string(word.words.end - sentence.begin) + '\t';
    out_ += word.form + "\t_\t_\t_\t_\t_\t_\t_\t";
    out_ += space_follows(word.words.end - 1) ? "_\n" : "SpaceAfter=No\n";
    multiword_end_ = word.words.end;
  }

  void write_word(Token t, Range sentence) {
    const Document& d = document_;
    write_multiword(t, sentence);
    out_ += std::to_string(t - sentence.begin + 1) + '\t';
    out_ += d.text(t);
    out_ += '\t';
    if (t < d.lemmas.spans.size())
      out_ += d.lemma(t);
    else
      out_ += '_';
    out_ += '\t';
    out_ += t < d.upos.size() ? name(d.upos[t]) : "_";
    out_ += '\t';
    out_ += t < d.xpos.size() ? name(d.xpos[t]) : "_";
    out_ += "\t_\t";
    if (t < d.heads.size())
      out_ += std::to_string(d.is_root(t) ? 0 : d.heads[t] - sentence.begin + 1);
    else
      out_ += '_';
    out_ += '\t';
    out_ += t < d.relations.size() ? name(d.relations[t]) : "_";
    out_ += "\t_\t";
    write_misc(t);
    out_ += '\n';
  }

  void write_misc(Token t) {
    const Document& d = document_;
    if (t >= multiword_end_ && !space_follows(t)) out_ += "SpaceAfter=No|";
    out_ += "start_char=" + std::to_string(code_points_.code_point(d.tokens[t].begin));
    out_ += "|end_char=" + std::to_string(code_points_.code_point(d.tokens[t].end));
    if (t >= d.names.size()) return;
    out_ += "|NER=";
    if (d.names[t].type != NameType::none) out_ += d.names[t].begin ? "B-" : "I-";
    out_ += name(d.names[t].type);
  }

  const Document& document_;
  const std::vector<MultiwordToken>& multiword_;
  CodePointIndex code_points_;
  std::size_t next_multiword_ = 0;
  Token multiword_end_ = 0;
  std::string out_;
};

}  // namespace

std::string write_conllu(const Document& document, const std::vector<MultiwordToken>& multiword_tokens) {
  return Writer(document, multiword_tokens).write();
}

}  // namespace newsgraph
