# Compiles the tests where sources are newer, and sets test_classpath to them and all they run on.
# Read by the scripts in bench, with «.», after find-jdk.sh; $base is the repository.

compiled=$base/target/tests-compiled
if [ ! -f "$compiled" ] || [ ! -f "$base/target/test-classpath" ] || [ -n "$(find "$base/src" "$base/pom.xml" \
    -type f -newer "$compiled" | head -n 1)" ]; then
  echo "Compiling the tests first." >&2
  (cd "$base" && ./mvnw -q process-test-classes dependency:build-classpath -Dmdep.includeScope=test \
    -Dmdep.outputFile="$base/target/test-classpath" >&2 && touch "$compiled")
fi
test_classpath=$base/target/test-classes:$base/target/classes:$(cat "$base/target/test-classpath")
