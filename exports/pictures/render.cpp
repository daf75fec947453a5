#include <gvc.h>

#include <memory>
#include <mutex>

#include "exports/pictures/drawing.hpp"
#include "graph/error.hpp"

namespace newsgraph {
namespace {

std::mutex graphviz_lock;      // cgraph 2.42 keeps its state in globals, across graphs
std::string graphviz_message;  // under the lock

int keep_message(char* text) {
  graphviz_message += text;
  return 0;
}

/// One context for the process: making a second one after freeing the first crashes in Graphviz 2.42.
GVC_t* context() {
  static GVC_t* const the_context = gvContext();
  return the_context;
}

const char* engine(Layout layout) {
  switch (layout) {
    case Layout::layered: return "dot";
    case Layout::springs: return "sfdp";
    case Layout::placed: break;
  }
  return "nop";
}

[[noreturn]] void fail(const std::string& step) {
  throw Error("picture", "", "Graphviz cannot " + step + (graphviz_message.empty() ? "" : ": " + graphviz_message));
}

}  // namespace

std::string render(const std::string& dot, Layout layout, std::string_view format) {
  const std::lock_guard guard(graphviz_lock);
  graphviz_message.clear();
  agseterrf(keep_message);
  const std::unique_ptr<Agraph_t, int (*)(Agraph_t*)> graph(agmemread(dot.c_str()), agclose);
  if (!graph) fail("read its input");
  if (gvLayout(context(), graph.get(), engine(layout)) != 0) fail("lay the picture out");
  char* bytes = nullptr;
  unsigned size = 0;
  const int failed = gvRenderData(context(), graph.get(), std::string(format).c_str(), &bytes, &size);
  const std::unique_ptr<char, void (*)(char*)> owner(bytes, gvFreeRenderData);
  std::string out = failed || !bytes ? std::string() : std::string(bytes, size);
  gvFreeLayout(context(), graph.get());
  if (out.empty()) fail("write " + std::string(format));
  return out;
}

}  // namespace newsgraph
