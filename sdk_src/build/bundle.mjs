import { build } from "esbuild";
import { markModules } from "./mark_modules.mjs";

const options = {
  bundle: true,
  write: false,
  metafile: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  treeShaking: true,
  logLevel: "warning",
};

/**
 * One minified script of these modules and all that they import, each behind its mark. It ends with an export of everything,
 * `export{a as"loader/start start",…}`. `inputs` tells, as esbuild's metafile does, who imports whom.
 */
export async function bundle(root, modules) {
  const exports = (await exportsOf(root, modules)).map(
    ([module, name]) => `export { ${name} as "${module} ${name}" } from "./${module}.ts";`,
  );
  const result = await build({
    ...options,
    absWorkingDir: root,
    stdin: { contents: exports.join("\n"), resolveDir: root },
    minify: true,
    legalComments: "inline",
    plugins: [markModules(root)],
  });
  return { code: result.outputFiles[0].text, inputs: result.metafile.inputs };
}

async function exportsOf(root, modules) {
  const result = await build({
    ...options,
    absWorkingDir: root,
    entryPoints: modules.map((module) => `./${module}.ts`),
    outdir: root,
    outbase: root,
    plugins: [markModules(root)],
  });
  return Object.values(result.metafile.outputs).flatMap(({ entryPoint, exports }) =>
    exports.map((name) => [entryPoint.slice(0, -".ts".length), name]),
  );
}
