#!/bin/sh
# Gephi's own importers (gephi-toolkit) load GEXF and GraphML: read_gephi.sh FOLDER READERS
jar=$2/gephi-toolkit-0.10.1-all.jar
if [ ! -f "$jar" ] || ! command -v java >/dev/null; then
  echo "SKIPPED read_gephi.sh: gephi-toolkit or java is not installed; tests/exports/readers/install brings it"
  exit 77
fi
exec java -Djava.awt.headless=true -cp "$jar" "$(dirname "$0")/ReadGephi.java" "$1"
