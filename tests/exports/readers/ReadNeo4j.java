// Neo4j's own database, embedded, runs the Cypher script and opens what its own bulk importer made of the CSV files:
//   ReadNeo4j FOLDER     writes FOLDER/graph.{cypher,neo4j}.read.json, {"nodes": [...], "edges": [...]}
import java.io.File;
import java.lang.reflect.Array;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.Transaction;
import org.neo4j.importer.ImportCommand;
import picocli.CommandLine;

public class ReadNeo4j {
  /** Statements of a script as cypher-shell takes them: apart by ";", but in quotes, names and comments. */
  static List<String> statements(String script) {
    List<String> out = new ArrayList<>();
    StringBuilder now = new StringBuilder();
    char quote = 0;
    for (int i = 0; i < script.length(); i++) {
      char c = script.charAt(i);
      if (quote == 0 && c == '/' && script.startsWith("//", i)) {
        while (i < script.length() && script.charAt(i) != '\n') i++;
        continue;
      }
      if (quote == 0 && c == ';') {
        out.add(now.toString());
        now.setLength(0);
        continue;
      }
      now.append(c);
      if (quote != 0 && quote != '`' && c == '\\') now.append(script.charAt(++i));
      else if (quote == 0 && (c == '\'' || c == '"' || c == '`')) quote = c;
      else if (c == quote) quote = 0;
    }
    if (!now.toString().isBlank()) out.add(now.toString());
    return out;
  }

  static Map<String, Object> properties(Entity entity) {
    Map<String, Object> out = new TreeMap<>(entity.getAllProperties());
    out.replaceAll((key, value) -> value.getClass().isArray() ? list(value) : value);
    return out;
  }

  static List<Object> list(Object array) {
    List<Object> out = new ArrayList<>();
    for (int i = 0; i < Array.getLength(array); i++) out.add(Array.get(array, i));
    return out;
  }

  static void dump(GraphDatabaseService db, Path to) throws Exception {
    List<Object> nodes = new ArrayList<>(), edges = new ArrayList<>();
    try (Transaction tx = db.beginTx()) {
      for (Node node : tx.getAllNodes()) {
        List<String> labels = new ArrayList<>();
        node.getLabels().forEach(label -> labels.add(label.name()));
        labels.sort(null);
        nodes.add(Map.of("labels", labels, "properties", properties(node)));
      }
      for (Relationship edge : tx.getAllRelationships()) {
        edges.add(Map.of("type", edge.getType().name(), "properties", properties(edge),
            "source", edge.getStartNode().getProperty("id"), "target", edge.getEndNode().getProperty("id")));
      }
    }
    new ObjectMapper().writeValue(to.toFile(), Map.of("nodes", nodes, "edges", edges));
  }

  static void delete(Path path) throws Exception {
    if (!Files.exists(path)) return;
    try (var all = Files.walk(path)) {
      all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }

  /** A second run of the script must add nothing. */
  static void runScript(GraphDatabaseService db, Path folder) throws Exception {
    db.executeTransactionally("MATCH (n) DETACH DELETE n");
    String script = Files.readString(folder.resolve("graph.cypher"));
    for (int run = 0; run < 2; run++) {
      for (String statement : statements(script)) db.executeTransactionally(statement);
    }
    dump(db, folder.resolve("graph.cypher.read.json"));
  }

  /** The command of the folder's README, with the database's usual name. */
  static boolean bulkImport(Path home, Path csv) {
    return new CommandLine(new ImportCommand.Full(new ExecutionContext(home, home.resolve("conf")))).execute(
        "neo4j", "--nodes=" + csv.resolve("nodes.csv"), "--relationships=" + csv.resolve("edges.csv"),
        "--array-delimiter=;", "--multiline-fields=true", "--overwrite-destination=true",
        "--report-file=" + home.resolve("report.txt")) == 0;
  }

  public static void main(String[] args) throws Exception {
    Path home = Files.createTempDirectory("newsgraph-neo4j");
    Files.createDirectories(home.resolve("conf"));
    for (String graph : List.of("sample", "torture")) {
      Path folder = Path.of(args[0], graph).toAbsolutePath();
      if (!bulkImport(home, folder.resolve("graph.neo4j"))) System.exit(1);
      DatabaseManagementService server = new DatabaseManagementServiceBuilder(home).build();
      try {
        GraphDatabaseService db = server.database("neo4j");
        dump(db, folder.resolve("graph.neo4j.read.json"));
        runScript(db, folder);
      } finally {
        server.shutdown();
      }
    }
    delete(home);
  }
}
