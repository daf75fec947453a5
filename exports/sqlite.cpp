// A SQLite database: tables graph, nodes, edges, attributes, provenance, articles, sentences, and a full-text index
// (FTS5) over statements: SELECT id FROM statement_text WHERE statement_text MATCH 'security NEAR guarantee'.

#include <sqlite3.h>

#include <memory>

#include "exports/value.hpp"
#include "exports/writers.hpp"
#include "graph/error.hpp"

namespace newsgraph {
namespace {

constexpr const char* tables = R"sql(
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA application_id = 1852270951;  -- "ngrg"
PRAGMA user_version = 1;
BEGIN;
CREATE TABLE graph (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;  -- title
CREATE TABLE articles (id TEXT PRIMARY KEY, path TEXT, title TEXT, url TEXT, publisher TEXT, author TEXT,
                       published TEXT, sha256 TEXT, length INTEGER) WITHOUT ROWID;
CREATE TABLE sentences (article TEXT REFERENCES articles, start INTEGER, "end" INTEGER, text TEXT);
CREATE TABLE nodes (id TEXT PRIMARY KEY, type TEXT NOT NULL, label TEXT NOT NULL);
CREATE TABLE edges (id TEXT PRIMARY KEY, type TEXT NOT NULL, key TEXT NOT NULL,
                    source TEXT NOT NULL REFERENCES nodes, target TEXT NOT NULL REFERENCES nodes);
-- One row per value; the items of a list are numbered by position from 0, other values have none.
CREATE TABLE attributes (item TEXT NOT NULL, key TEXT NOT NULL, position INTEGER, type TEXT NOT NULL, value);
-- item is the id of a node or of an edge; start and end are code points of the article, end not included.
CREATE TABLE provenance (item TEXT NOT NULL, article TEXT NOT NULL REFERENCES articles, start INTEGER NOT NULL,
                         "end" INTEGER NOT NULL, role TEXT NOT NULL, exact TEXT NOT NULL);
CREATE VIRTUAL TABLE statement_text USING fts5(id UNINDEXED, text, tokenize = 'unicode61');
)sql";

constexpr const char* indexes = R"sql(
CREATE INDEX nodes_type ON nodes (type);
CREATE INDEX edges_source ON edges (source, type);
CREATE INDEX edges_target ON edges (target, type);
CREATE INDEX attributes_item ON attributes (item, key);
CREATE INDEX provenance_item ON provenance (item);
CREATE INDEX provenance_place ON provenance (article, start);
COMMIT;
)sql";

using Database = std::unique_ptr<sqlite3, int (*)(sqlite3*)>;

[[noreturn]] void fail(sqlite3* db, const std::string& file) {
  throw Error(file, "", std::string("SQLite: ") + (db ? sqlite3_errmsg(db) : "no memory"));
}

/// A prepared INSERT; bind in order, then run.
class Insert {
 public:
  Insert(sqlite3* db, const char* sql) : db_(db), statement_(nullptr, sqlite3_finalize) {
    sqlite3_stmt* raw = nullptr;
    if (sqlite3_prepare_v2(db, sql, -1, &raw, nullptr) != SQLITE_OK) fail(db, "database");
    statement_.reset(raw);
  }
  Insert& text(std::string_view value) {
    const char* bytes = value.empty() ? "" : value.data();
    return check(
        sqlite3_bind_text64(statement_.get(), ++position_, bytes, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
  }
  Insert& integer(std::uint64_t value) {
    return check(sqlite3_bind_int64(statement_.get(), ++position_, static_cast<sqlite3_int64>(value)));
  }
  Insert& number(double value) { return check(sqlite3_bind_double(statement_.get(), ++position_, value)); }
  Insert& null() { return check(sqlite3_bind_null(statement_.get(), ++position_)); }
  void run() {
    if (sqlite3_step(statement_.get()) != SQLITE_DONE) fail(db_, "database");
    sqlite3_reset(statement_.get());
    position_ = 0;
  }

 private:
  Insert& check(int result) {
    if (result != SQLITE_OK) fail(db_, "database");
    return *this;
  }
  sqlite3* db_;
  std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> statement_;
  int position_ = 0;
};

/// Writes the attributes and provenance of nodes and edges.
class Details {
 public:
  explicit Details(sqlite3* db)
      : attribute_(db, "INSERT INTO attributes VALUES (?, ?, ?, ?, ?)"),
        provenance_(db, "INSERT INTO provenance VALUES (?, ?, ?, ?, ?, ?)") {}

  void write(std::string_view item, const Attributes& attributes, const std::vector<Provenance>& provenance) {
    for (const auto& [key, value] : attributes) write(item, key, value);
    for (const Provenance& p : provenance) {
      provenance_.text(item).text(p.article).integer(p.start).integer(p.end).text(name(p.role)).text(p.exact).run();
    }
  }

 private:
  void write(std::string_view item, std::string_view key, const Value& value) {
    const auto row = [&](const char* type) -> Insert& { return attribute_.text(item).text(key).null().text(type); };
    const auto item_row = [&](std::uint64_t position, const char* type) -> Insert& {
      return attribute_.text(item).text(key).integer(position).text(type);
    };
    std::uint64_t position = 0;
    if (const auto* b = std::get_if<bool>(&value)) row("boolean").integer(*b).run();
    if (const auto* n = std::get_if<double>(&value)) row("number").number(*n).run();
    if (const auto* s = std::get_if<std::string>(&value)) row("text").text(*s).run();
    if (const auto* texts = std::get_if<std::vector<std::string>>(&value)) {
      for (const std::string& text : *texts) item_row(position++, "texts").text(text).run();
    }
    if (const auto* numbers = std::get_if<std::vector<double>>(&value)) {
      for (const double number : *numbers) item_row(position++, "numbers").number(number).run();
    }
  }

  Insert attribute_, provenance_;
};

void write_info(sqlite3* db, const GraphInfo& info) {
  if (!info.title.empty()) Insert(db, "INSERT INTO graph VALUES (?, ?)").text("title").text(info.title).run();
  Insert article(db, "INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
  Insert sentence(db, "INSERT INTO sentences VALUES (?, ?, ?, ?)");
  for (const ArticleInfo& a : info.articles) {
    article.text(a.id).text(a.path).text(a.title).text(a.url).text(a.publisher).text(a.author).text(a.published);
    article.text(a.sha256).integer(a.length).run();
    for (const SentenceText& s : a.sentences) sentence.text(a.id).integer(s.start).integer(s.end).text(s.text).run();
  }
}

void write_items(sqlite3* db, const Listing& listing) {
  Insert node(db, "INSERT INTO nodes VALUES (?, ?, ?)"), edge(db, "INSERT INTO edges VALUES (?, ?, ?, ?, ?)");
  Insert statement(db, "INSERT INTO statement_text VALUES (?, ?)");
  Details details(db);
  for (const NodeRow row : node_rows(listing)) {
    node.text(row.id).text(row.type).text(row.label).run();
    details.write(row.id, *row.attributes, *row.provenance);
    if (row.type != name(NodeType::statement)) continue;
    const std::string_view content = text_attribute(*row.attributes, "content");
    statement.text(row.id).text(content.empty() ? row.label : content).run();
  }
  for (const EdgeRow row : edge_rows(listing)) {
    edge.text(row.id).text(row.type).text(row.key).text(row.source).text(row.target).run();
    details.write(row.id, *row.attributes, *row.provenance);
  }
}

}  // namespace

void write_sqlite(const Listing& listing, const std::filesystem::path& path) {
  sqlite3* raw = nullptr;
  const int opened = sqlite3_open(path.string().c_str(), &raw);
  const Database db(raw, sqlite3_close);
  if (opened != SQLITE_OK) fail(raw, path.string());
  const auto run = [&](const char* sql) {
    if (sqlite3_exec(raw, sql, nullptr, nullptr, nullptr) != SQLITE_OK) fail(raw, path.string());
  };
  run(tables);
  write_info(raw, *listing.info);
  write_items(raw, listing);
  run(indexes);
}

}  // namespace newsgraph
