# What the scripts of examples have in common: it builds an application on the first call, after a change of the sources, and when what was built
# is damaged; then it only starts. Read by a script that has set
#   root         the folder of the project
#   application  the name of the jar
#   module       the module that makes it, from the root
#   sources      what it is built from
#   nothing_kk, nothing_ru, nothing_en   what a call that fails did not do
#   sample       a function that runs the jar for a moment, so that its classes are made ready: sample BUILD java [OPTION...]

target=$root/$module/target
builds=$target/check # a folder for each build; "current" names the one in use
log=$target/check.log

language=kk
previous=
for argument in "$@"; do
    case $previous/$argument in
        --lang/[kK][kK] | */--lang=[kK][kK]) language=kk && break ;;
        --lang/[rR][uU] | */--lang=[rR][uU]) language=ru && break ;;
        --lang/[eE][nN] | */--lang=[eE][nN]) language=en && break ;;
    esac
    previous=$argument
done

# Says a sentence in the language asked for: kk, ru, en.
say() {
    case $language in
        kk) echo "$1" ;;
        ru) echo "$2" ;;
        *) echo "$3" ;;
    esac >&2
}

# The exit code of a run that proves nothing.
fail() {
    say "$@"
    exit 1
}

java=java
if ! command -v java >/dev/null; then
    java=${JAVA_HOME:+$JAVA_HOME/bin/java}
    [[ -x $java ]] || fail \
        "Java табылмады, $nothing_kk. JDK 17 немесе одан жаңа нұсқасын орнатып (https://adoptium.net), команданы қайталаңыз." \
        "Не найдена Java, $nothing_ru. Установите JDK 17 или новее (https://adoptium.net) и повторите команду." \
        "There is no Java, $nothing_en. Install a JDK 17 or newer (https://adoptium.net) and call again."
fi

# Whoever chooses a collector gets it; two of them end a Java before it begins.
chosen="${JAVA_TOOL_OPTIONS:-} ${JDK_JAVA_OPTIONS:-} ${_JAVA_OPTIONS:-}"
collector=(-XX:+UseSerialGC)
[[ $chosen =~ -XX:\+Use[A-Za-z0-9]*GC([[:space:]]|$)|-XX:Flags=|-XX:VMOptionsFile=|@ ]] && collector=()

# The folder of the build in use; fails where there is none.
current() {
    local name
    name=$(cat "$builds/current" 2>/dev/null) && [[ -d $builds/$name ]] && build=$builds/$name
}

sizes() {
    (cd "$1" && wc -c $application.jar lib/*.jar) 2>/dev/null
}

# Whether the build in use is there, newer than the sources, and as it was when it was made.
built() {
    current &&
        [[ -f $build/sizes && $(sizes "$build") == "$(<"$build/sizes")" ]] &&
        [[ -z $(find "$build/$application.jar" "$build/lib" -newer "$build/sizes" -print -quit) ]] &&
        [[ -z $(find "${sources[@]}" -newer "$build/sources" -print -quit) ]]
}

# Whether the archive of classes is as it was when it was made; one that could not be made is not missed.
archived() {
    [[ -f $build/archived && ! $build/$application.jsa -nt $build/archived ]] &&
        [[ $(2>/dev/null wc -c <"$build/$application.jsa" || echo none) == "$(<"$build/archived")" ]]
}

# One call at a time builds; the lock ends with its owner.
lock() {
    if command -v flock >/dev/null; then
        exec 9<"$root/examples/launch.sh"
        flock -n 9 || { waiting && flock 9; }
        return
    fi
    mkdir -p "$root/examples/target"
    local told=
    until mkdir "$root/examples/target/build.lock" 2>/dev/null; do
        [[ -n $told ]] || waiting
        told=yes
        sleep 1
        local owner
        owner=$(cat "$root/examples/target/build.lock/owner" 2>/dev/null || true)
        if [[ -n $owner ]] && ! kill -0 "$owner" 2>/dev/null ||
            [[ -n $(find "$root/examples/target/build.lock" -prune -mmin +30 2>/dev/null) ]]; then
            rm -rf "$root/examples/target/build.lock"
        fi
    done
    echo $$ >"$root/examples/target/build.lock/owner"
    trap 'rm -rf "$root/examples/target/build.lock"' EXIT
}

waiting() {
    say "Бағдарламаны басқа команда құрастырып жатыр, оның аяқталуы күтілуде ..." \
        "Программу уже собирает другая команда, ожидаем ее окончания ..." \
        "Another call is building the program; waiting for it ..."
}

unlock() {
    if command -v flock >/dev/null; then
        exec 9<&-
    else
        rm -rf "$root/examples/target/build.lock"
        trap - EXIT
    fi
}

tools() {
    local compiler=${JAVA_HOME:+$JAVA_HOME/bin/javac} version
    [[ -x $compiler ]] || compiler=javac
    version=$("$compiler" -version 2>&1 | sed -nE 's/^javac ([0-9]+).*/\1/p') || true
    [[ ${version:-0} -ge 17 ]] || fail \
        "Бағдарламаны құрастыру үшін JDK 17 немесе одан жаңа нұсқасы керек (JRE жеткіліксіз). Оны орнатып (https://adoptium.net), команданы қайталаңыз." \
        "Для сборки программы нужен JDK 17 или новее (одной JRE мало). Установите его (https://adoptium.net) и повторите команду." \
        "Building the program needs a JDK 17 or newer; a JRE is not enough. Install it (https://adoptium.net) and call again."
    command -v mvn >/dev/null || fail \
        "Maven табылмады: бағдарламаны алғаш іске қосқанда құрастыру үшін Maven 3.8.7 немесе одан жаңа нұсқасы керек. Оны орнатып (https://maven.apache.org), команданы қайталаңыз." \
        "Не найден Maven: при первом запуске программу нужно собрать с помощью Maven 3.8.7 или новее. Установите его (https://maven.apache.org) и повторите команду." \
        "There is no Maven: the first call builds the program with Maven 3.8.7 or newer. Install it (https://maven.apache.org) and call again."
}

# Maven, with the collector that its own settings name.
maven() {
    local name value
    for name in JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS MAVEN_OPTS; do
        value=$(sed -E 's/-XX:[+]Use[A-Za-z0-9]*GC([[:space:]]|$)/\1/g' <<<"${!name:-}")
        [[ -z $value ]] || export "$name=$value"
        [[ -n $value ]] || unset "$name"
    done
    mvn -q -B -ntp -Dstyle.color=never -f "$root/pom.xml" -pl "$module" -am -Dmaven.test.skip=true \
        -Dmaven.jar.forceCreation=true package
}

not_built() {
    if grep -Eqi 'could not transfer|unknown ?host|connection (refused|reset|timed out)|connect timed out|network is unreachable|no route to host|offline mode|name resolution|could not find artifact|PKIX' "$log"; then
        fail "Алғаш іске қосқанда интернет керек: Maven құрастыруға қажет кітапханаларды ала алмады, $nothing_kk. Компьютерді желіге қосып (немесе ~/.m2/settings.xml файлында прокси не айна көрсетіп), команданы қайталаңыз. Maven хабарлары: $log" \
            "При первом запуске нужен интернет: Maven не смог получить библиотеки, необходимые для сборки, $nothing_ru. Подключите компьютер к сети (или укажите прокси либо зеркало в ~/.m2/settings.xml) и повторите команду. Сообщения Maven: $log" \
            "The first call needs the network: Maven could not fetch the libraries that the build needs, $nothing_en. Connect the computer (or name a proxy or a mirror in ~/.m2/settings.xml) and call again. What Maven said: $log"
    fi
    say "Maven бағдарламаны құрастыра алмады, $nothing_kk. Төменде Maven хабарларының басы тұр, толығы: $log" \
        "Maven не смог собрать программу, $nothing_ru. Ниже – начало сообщений Maven, полностью они здесь: $log" \
        "Maven could not build the program, $nothing_en. What it said begins below; all of it: $log"
    grep -E '^\[ERROR\]|^Error' "$log" | head -n 5 >&2 || tail -n 5 "$log" >&2
    exit 1
}

# Builds into a folder of its own, which is used from the moment when everything is in it: a call that runs keeps what it began with.
build() {
    tools
    say "Бағдарлама құрастырылуда ..." "Идет сборка программы ..." "Building the program ..."
    mkdir -p "$builds" 2>/dev/null && : >"$log" || fail \
        "Бағдарламаны құрастыру мүмкін емес: мына бумаға жазуға болмайды: $target" \
        "Собрать программу нельзя: нет доступа на запись в папку $target" \
        "The program cannot be built: this folder cannot be written to: $target"
    # A build that was cut short may have left half a file that looks finished.
    [[ ! -e $builds/begun ]] || rm -rf "$root"/rules-{model/builders,model,kb,api,api/adapters/{papers,register,report}}/target "$target"/{classes,maven-status}
    rm -rf "$target/lib"
    : >"$builds/begun"
    local before next
    before=$(cat "$builds/current" 2>/dev/null || true)
    next=$(date +%s)-$$
    mkdir "$builds/$next"
    touch "$builds/$next/sources"
    (maven) >"$log" 2>&1 9<&- || not_built
    cp -R "$target/$application.jar" "$target/lib" "$builds/$next"
    sizes "$builds/$next" >"$builds/$next/sizes"
    archive "$builds/$next"
    echo "$next" >"$builds/current.$$"
    mv -f "$builds/current.$$" "$builds/current"
    rm -f "$builds/begun"
    find "$builds" -mindepth 1 -maxdepth 1 -type d ! -name "$next" ! -name "${before:-none}" -exec rm -rf {} +
}

# The classes that a call loads, made ready for the next call; a Java that cannot use them goes on without.
archive() {
    local jsa=$1/$application.jsa
    rm -f "$jsa.part" "$jsa"
    sample "$1" "$java" "${collector[@]}" -Xlog:disable -XX:ArchiveClassesAtExit="$jsa.part" -jar "$1/$application.jar" \
        >/dev/null 2>&1 9<&- || true
    mv -f "$jsa.part" "$jsa" 2>/dev/null || true
    { 2>/dev/null wc -c <"$jsa" || echo none; } 2>/dev/null >"$1/archived" || true
}

# Builds what is to be started, where it is not there; sets "build" to its folder.
prepared() {
    if ! built || ! archived; then
        lock
        built || build
        current
        archived || archive "$build"
        unlock
    fi
}

# Starts it with these options of Java and arguments, in place of the script.
started() {
    # File names in Kazakh need a UTF-8 locale, which cron and bare shells do not set.
    case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
        *[Uu][Tt][Ff]*8*) ;;
        *) export LC_ALL=C.UTF-8 ;;
    esac
    local ready=()
    [[ -f $build/$application.jsa ]] && ready=(-XX:SharedArchiveFile="$build/$application.jsa" -Xshare:auto)
    exec "$java" "${collector[@]}" "${tiers[@]}" "${ready[@]}" -Xlog:disable -jar "$build/$application.jar" "$@"
}
