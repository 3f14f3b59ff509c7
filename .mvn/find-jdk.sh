# Finds a JDK that is new enough and exports it as JAVA_HOME, or says in one sentence what to install and ends.
# Read by mvnw and by the scripts in bench, with «.»: JAVA_HOME, then PATH, then the usual folders.

wanted_java=25

# Whether $1 is the home of a JDK (not a JRE) of the wanted version or newer.
is_jdk() {
  [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return 1
  version=
  if [ -r "$1/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\([0-9][0-9]*\).*/\1/p' "$1/release")
  fi
  if [ -z "$version" ]; then
    version=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9][0-9]*\).*/\1/p' | head -n 1)
  fi
  [ -n "$version" ] && [ "$version" -ge "$wanted_java" ]
}

home_of_java_in_path() {
  found=$(command -v java) || return 1
  while [ -h "$found" ]; do
    link=$(readlink "$found")
    case $link in
      /*) found=$link ;;
      *) found=$(dirname "$found")/$link ;;
    esac
  done
  (cd "$(dirname "$found")/.." && pwd)
}

find_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && is_jdk "$JAVA_HOME"; then
    printf '%s\n' "$JAVA_HOME"
    return
  fi
  candidate=$(home_of_java_in_path) && is_jdk "$candidate" && printf '%s\n' "$candidate" && return
  if [ -x /usr/libexec/java_home ]; then
    candidate=$(/usr/libexec/java_home -v "$wanted_java+" 2>/dev/null) && is_jdk "$candidate" \
      && printf '%s\n' "$candidate" && return
  fi
  home=${HOME:-/nonexistent}
  for candidate in \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* /usr/local/java/* /usr/local/*jdk* \
    "${SDKMAN_DIR:-$home/.sdkman}"/candidates/java/* "$home"/.jdks/* "$home"/.jabba/jdk/* \
    "${ASDF_DATA_DIR:-$home/.asdf}"/installs/java/* "${MISE_DATA_DIR:-$home/.local/share/mise}"/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$home"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec /nix/var/nix/profiles/default/lib/openjdk; do
    if is_jdk "$candidate"; then
      printf '%s\n' "$candidate"
      return
    fi
  done
  return 1
}

JAVA_HOME=$(find_jdk) || {
  echo "Photoplay needs a JDK of version $wanted_java or newer: install one, for example from https://adoptium.net," \
    "and run this again (or set JAVA_HOME to where it is)." >&2
  exit 1
}
export JAVA_HOME
