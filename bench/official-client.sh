# Sets official to the folder of the official client's scripts, with what they need; empty where there is no Node.
# Read by the scripts in bench, with «.»; $base is the repository.

official=
if command -v node >/dev/null && command -v npm >/dev/null; then
  official=$base/bench/conformance-js
  if [ ! -d "$official/node_modules/@fal-ai/client" ]; then
    (cd "$official" && npm install --no-package-lock --no-audit --no-fund >&2)
  fi
fi
