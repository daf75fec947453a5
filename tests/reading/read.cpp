#include "extractors/reading/read.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

using namespace newsgraph;
namespace fs = std::filesystem;

namespace {

struct Folder {
  fs::path path = fs::temp_directory_path() / ("newsgraph-reading-" + std::to_string(::getpid()));
  Folder() {
    fs::remove_all(path);
    fs::create_directories(path);
  }
  ~Folder() { fs::remove_all(path); }
  void write(const std::string& name, const std::string& text) const {
    fs::create_directories((path / name).parent_path());
    std::ofstream(path / name, std::ios::binary) << text;
  }
};

std::string id(const std::string& path, const std::string& text) { return make_article(path, text).id; }

/// The listed files by name, and "!" with the reason for each problem.
std::string listed(const std::vector<std::string>& paths) {
  std::string out;
  const auto report = [&](const Error& error) { out += std::string("! ") + error.what() + "\n"; };
  for (const std::string& file : list_articles(paths, report)) out += fs::path(file).filename().string() + "\n";
  return out;
}

}  // namespace

TEST_CASE("ids: readable, and of the text alone") {
  CHECK(id("news/My Story (2).txt", "Talk.") == "my-story-2." + id("x.txt", "Talk.").substr(2));
  CHECK(id("a/story.txt", "Talk.") == id("b/story.txt", "Talk."));
  CHECK(id("a/story.txt", "Talk.") != id("b/story.txt", "Walk."));
  CHECK(id("-", "Talk.").starts_with("stdin."));
  CHECK(id("новости.txt", "Talk.").starts_with("article."));
  CHECK(id(std::string(200, 'x') + ".txt", "Talk.").size() < 100);
}

TEST_CASE("folders are read whole, in one order, without repeats") {
  const Folder folder;
  for (const char* name :
       {"b.txt", "sub/a.txt", "a.txt", "notes.pdf", "sub/deep/c.txt", "README.md", "sub/d.md", "e.HTML", "f.jsonl"})
    folder.write(name, "Talk.");
  const std::string root = folder.path.string();
  CHECK(listed({root}) == "a.txt\nb.txt\ne.HTML\nf.jsonl\na.txt\nd.md\nc.txt\n");
  CHECK(listed({root + "/b.txt", root + "/a.txt"}) == "a.txt\nb.txt\n");
  CHECK(listed({root + "/b.txt", root + "/./b.txt", root + "//sub/../b.txt"}) == "b.txt\n");
  CHECK(listed({root + "/notes.pdf"}) == "notes.pdf\n");  // a file that is named is read whatever its ending
  CHECK(listed({"-"}) == "-\n");
}

TEST_CASE("what is not there is reported, the rest is listed") {
  const Folder folder;
  folder.write("a.txt", "Talk.");
  fs::create_directories(folder.path / "empty");
  const std::string root = folder.path.string();
  CHECK(listed({root + "/no", root + "/empty", root + "/a.txt"}) ==
        "! " + root + "/no: no such file or folder\n! " + root +
            "/empty: the folder holds no article (.txt, .md, .html, .jsonl)\na.txt\n");
  CHECK_THROWS_AS(list_articles({root + "/no"}), Error);
}

TEST_CASE("a link that leads nowhere in a folder is passed over") {
  const Folder folder;
  folder.write("a.txt", "Talk.");
  fs::create_symlink("nowhere", folder.path / "b.txt");
  fs::create_directory_symlink(".", folder.path / "loop");
  CHECK(listed({folder.path.string()}) == "a.txt\n");
}

TEST_CASE("bad texts: the message names file and place") {
  struct Row {
    std::string text;
    const char* message;
  };
  const Row rows[] = {
      {"", "a.txt: holds no text"},
      {" \n\t\n", "a.txt: holds no text"},
      {"\xEF\xBB\xBF", "a.txt: holds no text"},
      {std::string(100, '\0'), "a.txt: byte 0: is a NUL byte; this is no text file"},
      {std::string("Talk\0.", 6), "a.txt: byte 4: is a NUL byte; this is no text file"},
      {"Caf\xE9", "a.txt: byte 3: is no valid UTF-8; save the article as UTF-8"},
      {"\xFF\xFE"
       "T",
       "a.txt: byte 0: is no valid UTF-8; save the article as UTF-8"},
  };
  for (const Row& row : rows) CHECK_THROWS_WITH_AS(make_article("a.txt", row.text), row.message, Error);
}

TEST_CASE("files that cannot be read") {
  const Folder folder;
  CHECK_THROWS_WITH_AS(read_article(folder.path / "no.txt"),
                       (folder.path.string() + "/no.txt: cannot be opened for reading").c_str(), Error);
  CHECK_THROWS_WITH_AS(read_article(folder.path), (folder.path.string() + ": is a folder, not an article").c_str(),
                       Error);
}
