import { bundle } from "./bundle.mjs";
import { listModules } from "./list_modules.mjs";
import { cutAtMarks, moduleName } from "./mark_modules.mjs";
import { minifyAlone } from "./minify_alone.mjs";

/**
 * The pieces of one side, in an order in which they can run: `{name, needs, exports, code}` as PLAN.md has it. Style sheets, which need
 * nothing, come first: side by side they compress better.
 */
export async function cutPieces(root, folders) {
  const modules = listModules(root, folders);
  if (!modules.length) return [];
  const { code, inputs } = await bundle(root, modules);
  const [, body, exported] = code.match(/^(.*)export ?\{(.*)\};?\s*$/s);
  const exports = [...exported.matchAll(/([\w$]+) as ?"(\S+) (\S+)"/g)];
  const exportsOf = (name) => exports.filter(([, , module]) => module === name).map(([, local, , exported]) => [exported, local]);
  const cut = [...cutAtMarks(body)].map(async ([name, code]) => ({
    name,
    needs: importsOf(name, inputs),
    exports: Object.fromEntries(exportsOf(name)),
    code: await minifyAlone(code),
  }));
  const pieces = await Promise.all(cut);
  const isStyle = ({ name }) => name.endsWith(".css");
  return [...pieces.filter(isStyle), ...pieces.filter((piece) => !isStyle(piece))].map((piece) => ({
    ...piece,
    needs: piece.needs.filter((need) => isUsed(pieces.find(({ name }) => name === need), piece)),
  }));
}

const importsOf = (name, inputs) => {
  const [, { imports }] = Object.entries(inputs).find(([path]) => moduleName(path) === name);
  return imports.map(({ path }) => moduleName(path)).sort();
};

/** Whether a piece speaks of what the needed one exports: constants are written out where they are used, and need nothing any more. */
const isUsed = (needed, { code, exports }) => {
  const names = new Set([...code.matchAll(/[\w$]+/g)].map(([name]) => name).concat(Object.values(exports)));
  const offered = Object.values(needed.exports);
  return !offered.length || offered.some((name) => names.has(name));
};
