// Gephi's importers count what they find in GEXF 1.3, GEXF 1.2 and GraphML; labels and types are the native graph's.
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.Table;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeDirectionDefault;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

public class ReadGephi {
  static int problems = 0;

  static void check(boolean condition, String text) {
    if (condition) return;
    problems++;
    System.out.println("DIFFERS " + text);
  }

  /** "id TAB type TAB label" of each node, and "source TAB target TAB key" of each edge, a line break as \\n. */
  static java.util.TreeSet<String> lines(Path path) throws Exception {
    return new java.util.TreeSet<>(Files.readAllLines(path));
  }

  static String oneLine(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
  }

  /** The value in the column of that title; its id is the importer's business. */
  static Object value(Element element, Table table, String title) {
    for (Column column : table) {
      if (column.getTitle().equals(title)) return element.getAttribute(column);
    }
    return null;
  }

  static void read(File file, Path expected, String keyTitle) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(file);
    container.getLoader().setEdgeDefault(EdgeDirectionDefault.DIRECTED);
    container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
    importer.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel();
    java.util.TreeSet<String> got = new java.util.TreeSet<>();
    for (Node node : model.getGraph().getNodes()) {
      got.add("node\t" + node.getId() + "\t" + value(node, model.getNodeTable(), "type") + "\t" + oneLine(node.getLabel()));
    }
    for (Edge edge : model.getGraph().getEdges()) {
      got.add("edge\t" + edge.getSource().getId() + "\t" + edge.getTarget().getId() + "\t" + value(edge, model.getEdgeTable(), keyTitle));
    }
    java.util.TreeSet<String> want = lines(expected);
    java.util.TreeSet<String> missing = new java.util.TreeSet<>(want);
    missing.removeAll(got);
    got.removeAll(want);
    for (String line : missing) check(false, file.getName() + ": missing " + line.substring(0, Math.min(200, line.length())));
    for (String line : got) check(false, file.getName() + ": too many " + line.substring(0, Math.min(200, line.length())));
    projects.closeCurrentProject();
  }

  public static void main(String[] arguments) throws Exception {
    for (String graph : new String[] {"sample", "torture"}) {
      Path folder = Path.of(arguments[0], graph);
      for (String format : new String[] {"gexf", "gexf12", "graphml"}) {
        File copy = File.createTempFile("newsgraph", format.equals("graphml") ? ".graphml" : ".gexf");
        copy.deleteOnExit();
        Files.copy(folder.resolve("graph." + format), copy.toPath(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        read(copy, folder.resolve("expected.tsv"), format.equals("graphml") ? "key" : "edge_key");
      }
    }
    System.exit(problems == 0 ? 0 : 1);
  }
}
