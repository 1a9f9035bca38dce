import { bundle } from "./bundle.mjs";
import { listModules } from "./list_modules.mjs";
import { cutAtMarks, moduleName } from "./mark_modules.mjs";

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
  const parts = [...cutAtMarks(body)];
  const isStyle = ([name]) => name.endsWith(".css");
  return [...parts.filter(isStyle), ...parts.filter((part) => !isStyle(part))].map(([name, code]) => ({
    name,
    needs: importsOf(name, inputs),
    exports: Object.fromEntries(exports.filter(([, , module]) => module === name).map(([, local, , public_]) => [public_, local])),
    code,
  }));
}

const importsOf = (name, inputs) => {
  const [, { imports }] = Object.entries(inputs).find(([path]) => moduleName(path) === name);
  return imports.map(({ path }) => moduleName(path)).sort();
};
