#!/bin/sh
# Opens the legal desk: desk.sh [FOLDER]. Without a folder it keeps the decisions in Ereje in the home folder.
here=$(cd "$(dirname "$0")" && pwd)
command -v java >/dev/null || {
    echo "Java табылмады. Java 17 немесе одан жаңа нұсқасын орнатыңыз: https://adoptium.net" >&2
    echo "Не найдена Java. Установите Java 17 или новее: https://adoptium.net" >&2
    echo "There is no Java. Install Java 17 or newer: https://adoptium.net" >&2
    exit 1
}
exec java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms24m -Xmx512m -Dfile.encoding=UTF-8 -jar "$here/ereje-desk.jar" --open "$@"
