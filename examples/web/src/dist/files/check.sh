#!/bin/sh
# Checks dossiers: check.sh --help tells how.
here=$(cd "$(dirname "$0")" && pwd)
command -v java >/dev/null || {
    echo "Java табылмады. Java 17 немесе одан жаңа нұсқасын орнатыңыз: https://adoptium.net" >&2
    echo "Не найдена Java. Установите Java 17 или новее: https://adoptium.net" >&2
    echo "There is no Java. Install Java 17 or newer: https://adoptium.net" >&2
    exit 1
}
exec java -XX:+UseSerialGC -Dfile.encoding=UTF-8 -cp "$here/ereje-desk.jar" kz.ereje.examples.command.CheckCommand "$@"
