#!/bin/sh
# Neo4j itself runs the Cypher script and imports the CSV files; read_neo4j.py compares: read_neo4j.sh FOLDER READERS
if [ ! -d "$2/neo4j" ] || ! command -v java >/dev/null; then
  echo "SKIPPED read_neo4j.sh: neo4j or java is not installed; tests/exports/readers/install brings it"
  exit 77
fi
here=$(dirname "$0")
log=$(mktemp)
trap 'rm -f "$log"' EXIT
java -cp "$2/neo4j/*" "$here/ReadNeo4j.java" "$1" >"$log" 2>&1 || { cat "$log"; exit 1; }
[ -x "$2/venv/bin/python" ] && exec "$2/venv/bin/python" "$here/read_neo4j.py" "$1"
exec python3 "$here/read_neo4j.py" "$1"
