// Loads the command line with what V8 compiled of it when it was built: half of the time of a short run is compiling otherwise.
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { join } = require("node:path");
const { Script } = require("node:vm");

const folder = join(__dirname, "../dist");

/** @returns the command line's exports, and the script that they are from */
exports.load = ({ compiled = true } = {}) => {
  const filename = join(folder, "cli.cjs");
  // Plain ASCII, and read as what it is: the parser need not decode it.
  const source = `(function (exports, require, module, __filename) {${readFileSync(filename, "latin1")}\n})`;
  const script = new Script(source, { filename, cachedData: compiled ? cached() : undefined });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(filename), module, filename);
  return { script, exports: module.exports };
};

/** Of another V8 it is refused, and the source compiled as ever. */
function cached() {
  try {
    return readFileSync(join(folder, "cli.compiled"));
  } catch {
    return undefined;
  }
}
