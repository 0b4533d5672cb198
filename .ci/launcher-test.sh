#!/bin/sh
# Tests the launcher ./casebook as a process, in a clone of a repository.
# Usage: .ci/launcher-test.sh [REPOSITORY]   (the repository of this script unless given)
# Needs a JDK 17 or newer, Maven and git. Prints a line per check; the first failure ends it.
set -eu

repository=$(cd "${1:-$(dirname "$0")/..}" && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 129' HUP INT TERM

pass() {
  echo "ok: $1"
}

fail() {
  echo "FAILED: $1" >&2
  echo "--- exit code $code, standard output:" >&2
  cat "$work/out" >&2
  echo "--- standard error:" >&2
  cat "$work/err" >&2
  exit 1
}

# Runs a command; its output goes to files, its exit code to $code.
run() {
  code=0
  "$@" >"$work/out" 2>"$work/err" </dev/null || code=$?
}

# expect NAME CODE: the last run ended with CODE.
expect() {
  [ "$code" -eq "$2" ] || fail "$1: expected exit code $2"
}

# has NAME FILE TEXT: the file holds the text.
has() {
  grep -q -F -e "$3" "$work/$2" || fail "$1: expected '$3' on $2"
}

silent() {
  [ ! -s "$work/$2" ] || fail "$1: expected nothing on $2"
}

clean_result='0 errors, 0 warnings, 0 infos'

git clone -q "$repository" "$work/clone"
cd "$work/clone"

name='the first run builds with a JAVA_HOME that leads nowhere'
run env JAVA_HOME=/nonexistent/jdk ./casebook check examples/digests
expect "$name" 0
has "$name" err 'building the command line'
has "$name" out "$clean_result"
pass "$name"

name='the build leaves the clone clean'
run git status --porcelain
silent "$name" out
pass "$name"

name='the second run builds nothing'
run ./casebook check examples/digests
expect "$name" 0
has "$name" out "$clean_result"
silent "$name" err
pass "$name"

name='a build is followed by a trial run, whatever the first command'
run find tools/cli/target -name 'java-*.cds'
has "$name" out '.cds'
pass "$name"

# Whether the check of a file takes the class-data archive, as Java's own log of classes has it.
takes_archive() {
  run env JDK_JAVA_OPTIONS="-Xlog:class+load:file=$work/classes" ./casebook check "$@"
  expect "$name" 0
  has "$name" out "$clean_result"
  has "$name" classes 'dev.casebook.rule.DigestCheck source: shared objects file'
}

name='a check takes its classes from the archive'
takes_archive examples/digests
pass "$name"

name='so it does on Java 25 or newer, which has its own kind of archive'
if [ -n "${NEWER_JDK:-}" ]; then
  (
    export JAVA_HOME="$NEWER_JDK"
    ./casebook version >"$work/out"
    takes_archive examples/digests
  )
  pass "$name"
else
  echo "skipped: $name (NEWER_JDK names none)"
fi

name='a JAVA_HOME that leads nowhere falls back to java on the PATH'
run env JAVA_HOME=/nonexistent/jdk ./casebook version
expect "$name" 0
has "$name" out 'casebook '
silent "$name" err
pass "$name"

# Whether Java keeps to its first compiler, as its own list of options has it.
compilers() {
  run env JDK_JAVA_OPTIONS=-XX:+PrintFlagsFinal ./casebook check "$@"
  sed -n 's/.* TieredStopAtLevel *= *\([0-9]\).*/\1/p' "$work/out" >"$work/level"
}

name='a few files are checked with the compiler that starts quickly'
compilers examples/digests
has "$name" level 1
pass "$name"

name='a large file, many files and standard input are checked with the compiler that makes quick code'
mkdir "$work/much"
dd if=/dev/zero of="$work/much/large.jsonl" bs=1048576 count=65 2>"$work/err"
compilers "$work/much/large.jsonl"
has "$name" level 4
rm "$work/much/large.jsonl"
seq 2001 | sed "s|^|$work/much/|" | xargs touch
compilers examples/digests "$work/much"
has "$name" level 4
compilers -
has "$name" level 4
pass "$name"

# A PATH with what the launcher needs of the system, and neither java nor mvn.
mkdir "$work/bin"
for tool in cat dirname env find grep head mkdir mv pwd readlink rm sed sh tail touch; do
  path=$(command -v "$tool")
  case $path in /*) ln -s "$path" "$work/bin/$tool" ;; esac
done

name='without Java there is a clear message'
run env -i PATH="$work/bin" ./casebook version
expect "$name" 2
has "$name" err 'casebook: needs Java 17 or newer'
silent "$name" out
pass "$name"

name='an old Java is named'
mkdir -p "$work/old/bin"
printf '#!/bin/sh\necho "openjdk version \\"11.0.2\\" 2019-01-15" >&2\n' >"$work/old/bin/java"
chmod +x "$work/old/bin/java"
run env -i PATH="$work/bin" JAVA_HOME="$work/old" ./casebook version
expect "$name" 2
has "$name" err "$work/old/bin/java is Java 11.0.2"
pass "$name"

name='once built, it needs no Maven'
java=$(command -v java)
ln -s "$java" "$work/bin/java"
run env -i PATH="$work/bin" ./casebook version
expect "$name" 0
has "$name" out 'casebook '
pass "$name"

name='unbuilt and without Maven there is a clear message'
git clone -q "$repository" "$work/unbuilt"
run env -i PATH="$work/bin" "$work/unbuilt/casebook" version
expect "$name" 2
has "$name" err 'Maven (mvn) is not on the PATH'
pass "$name"

name='it runs through a symbolic link from another folder'
mkdir "$work/links" "$work/elsewhere"
ln -s ../clone/casebook "$work/links/one"
ln -s "$work/links/one" "$work/links/two"
cp -r examples/digests examples/casebook.toml "$work/elsewhere"
cd "$work/elsewhere"
run "$work/links/two" check digests
expect "$name" 0
has "$name" out "$clean_result"
silent "$name" err
pass "$name"

name='a mistake is told with its place, and exit code 1'
file=$(find . -name '*.json' | sort | head -n 1)
file=${file#./}
sed '3s/"id"/"idd"/' "$file" >mistake.json
run "$work/links/one" check mistake.json
expect "$name" 1
has "$name" out 'mistake.json:3:3: error: There is no property "idd" here; did you mean "id"?'
has "$name" out '    |   ^~~~~'
has "$name" out 'mistake.json:1:1: error: The property "id" is missing'
pass "$name"

name='no word of the command line is an option or expression of another program'
# Files that a stranger can bring. Taken as expressions of find, they delete, write and run.
mkdir "$work/odd" "$work/odd/kept" "$work/odd/0"
cd "$work/odd"
printf '#!/bin/sh\ntouch "%s/ran"\n' "$work" >0/run
chmod +x 0/run
echo precious >kept/file
cp "$work/elsewhere/$file" good.json
newline=$(printf 'two\nlines')
for word in -delete -exec -execdir -ok -fprint -fprintf -fls -files0-from=z ';' '{}' + '!' '(' ')' , \
  -o -L -H -f -P -- '$(touch ran)' '`touch ran`' '*' "$newline" '@good.json' '[' ']' = -a; do
  cp good.json "./$word"
done
cp -R . "$work/odd-before"
for words in '-delete' '! -delete' '( -delete )' ', -delete' 'kept -delete' '-o -delete' \
  'kept -fprint kept/file' 'kept -fprintf kept/file x' 'kept -fls kept/file' 'good.json -o -exec 0/run ;' \
  '0 -exec 0/run {} ;' '0 -exec 0/run {} +' '0 -execdir 0/run ;' '0 -ok 0/run ;' '-files0-from=z' '-- -f -delete' \
  '-L kept -delete' '-H -L -P kept -delete' '[ -a ]' '= -a'; do
  # shellcheck disable=SC2086 # several words
  run "$work/links/one" check -- $words
done
run "$work/links/one" version -delete
# As git ls-files -z and xargs give all names of a folder.
run "$work/links/one" check -- -* [!-]*
run "$work/links/one" check -- "$newline" '$(touch ran)' '`touch ran`' ';' '!' '(' -delete -exec @good.json
has "$name" out '9 files, 9 documents: '
[ ! -e "$work/ran" ] || fail "$name: a program ran"
diff -r . "$work/odd-before" >"$work/out" || fail "$name: files changed"
pass "$name"

name='a closed standard stream is no file that Java opens'
code=0
"$work/links/one" check - <&- >"$work/out" 2>"$work/err" || code=$?
expect "$name" 2
has "$name" err 'casebook: -: '
code=0
"$work/links/one" check good.json >&- 2>"$work/err" || code=$?
: >"$work/out"
expect "$name" 2
has "$name" err 'casebook: standard output could not be written'
code=0
"$work/links/one" check good.json >"$work/out" 2>&- || code=$?
expect "$name" 0
pass "$name"

name='a working folder that was removed is told'
mkdir "$work/removed"
cd "$work/removed"
rmdir "$work/removed"
run "$work/links/one" check "$work/odd/good.json"
expect "$name" 2
has "$name" err 'casebook: the working folder does not exist any more'
silent "$name" out
cd "$work/elsewhere"
pass "$name"

name='no colour is used in a pipe, nor with NO_COLOR, and colour when asked for'
# On a terminal, the line of progress of a slow machine is cleared by sequences that end in K.
colour=$(printf '\033')'\[[0-9;]*m'
for setting in NO_COLOR= NO_COLOR=1; do
  run env "$setting" "$work/links/one" check mistake.json
  ! grep -q "$colour" "$work/out" || fail "$name"
done
run env NO_COLOR=1 "$work/links/one" check --color always mistake.json
grep -q "$colour" "$work/out" || fail "$name"
if command -v script >/dev/null 2>&1 && script -qec true /dev/null >/dev/null 2>&1; then
  run script -qec "$work/links/one check mistake.json" /dev/null
  grep -q "$colour" "$work/out" || fail "$name: expected colour on a terminal"
  run env NO_COLOR=1 script -qec "$work/links/one check mistake.json" /dev/null
  ! grep -q "$colour" "$work/out" || fail "$name: expected none with NO_COLOR"
fi
pass "$name"

name='any number of threads reports the same of an archive, packed or not'
lines=0
while [ "$lines" -lt 300 ]; do
  # An id for each, so that none is a duplicate of another.
  sed "s/\"id\": \"engineering-at-scale-/&$lines-/" "$file" | tr -d '\n'
  echo
  tr -d '\n' <mistake.json
  printf '\nno JSON\n'
  lines=$((lines + 1))
done >archive.jsonl
gzip -c archive.jsonl >packed.jsonl.gz
run "$work/links/one" check --jobs 1 archive.jsonl
expect "$name" 1
has "$name" out 'archive.jsonl:900:'
has "$name" out '1 file, 900 documents: 900 errors'
sed 's/ in [0-9.]* s$//' "$work/out" >"$work/one-thread"
for jobs in 2 7; do
  run "$work/links/one" check --jobs "$jobs" archive.jsonl
  expect "$name" 1
  sed 's/ in [0-9.]* s$//' "$work/out" | cmp - "$work/one-thread" || fail "$name"
  run "$work/links/one" check --jobs "$jobs" packed.jsonl.gz
  sed 's/ in [0-9.]* s$//; s/^packed.jsonl.gz/archive.jsonl/' "$work/out" |
    cmp - "$work/one-thread" || fail "$name"
done
pass "$name"

name='Ctrl-C ends a check with what was found so far'
# A shell that ignores the signal hands that on, and then there is nothing to see.
if sh -c 'kill -INT $$' 2>/dev/null; then
  echo "skipped: $name"
else
  mkfifo endless.jsonl
  { cat archive.jsonl; exec tail -f /dev/null; } >endless.jsonl &
  writer=$!
  # Once the report has come to the archive, whose end never comes.
  : >"$work/out"
  { until grep -q '^endless.jsonl:' "$work/out"; do sleep 0.1; done; kill -INT "$(cat "$work/pid")"; } &
  watcher=$!
  # shellcheck disable=SC2016
  run sh -c 'echo $$ >"$0" && exec "$@"' "$work/pid" "$work/links/one" check \
    --report json=found.json --report text mistake.json endless.jsonl
  kill "$writer" "$watcher" 2>/dev/null || true
  expect "$name" 130
  has "$name" out 'mistake.json:3:3: error: '
  has "$name" out '; interrupted, the rest was not checked'
  grep -q '"interrupted": true' found.json || fail "$name"
  silent "$name" err
  pass "$name"
fi

name='a jar of rules that does not exist is told'
run env CASEBOOK_CLASSPATH=no-such.jar "$work/links/one" check digests
expect "$name" 2
has "$name" err 'casebook: no-such.jar, which CASEBOOK_CLASSPATH names, does not exist'
pass "$name"

name='a jar of rules that is none is reported'
echo junk >junk.jar
run env CASEBOOK_CLASSPATH=junk.jar "$work/links/one" check digests
expect "$name" 2
has "$name" err 'casebook: CASEBOOK_CLASSPATH: junk.jar: is no jar or folder that can be read'
pass "$name"

name='output that cannot be written is told'
if [ -w /dev/full ]; then
  code=0
  "$work/links/one" schema >/dev/full 2>"$work/err" || code=$?
  : >"$work/out"
  expect "$name" 2
  has "$name" err 'casebook: standard output could not be written'
fi
pass "$name"

name='a file name beyond ASCII works under the C locale'
cp mistake.json 'zürich-日本.json'
run env LC_ALL=C "$work/links/one" check 'zürich-日本.json'
expect "$name" 1
has "$name" out 'zürich-日本.json:3:3: error: '
pass "$name"

name='a project in a folder with a space works, and after it was moved'
mv "$work/clone" "$work/a clone"
run "$work/a clone/casebook" check "$work/a clone/examples/digests"
expect "$name" 0
has "$name" out "$clean_result"
silent "$name" err
run "$work/a clone/casebook" version
expect "$name" 0
silent "$name" err
pass "$name"

name='it builds anew after a source changed'
cd "$work/a clone"
source=tools/cli/src/main/java/dev/casebook/cli/shell/ExitCode.java
[ -f "$source" ] || fail "$name: expected a file $source"
echo >>"$source"
touch -d '+2 seconds' "$source" 2>/dev/null || touch "$source"
run ./casebook version
expect "$name" 0
has "$name" err 'building the command line'
pass "$name"

name='a build that fails is told with its cause'
echo 'no Java' >>"$source"
touch -d '+4 seconds' "$source" 2>/dev/null || true
run ./casebook version
expect "$name" 2
has "$name" err 'ExitCode.java'
has "$name" err 'casebook: could not be built; the whole log is in '
pass "$name"

echo "the launcher passed all checks"
