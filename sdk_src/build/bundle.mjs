import { build } from "esbuild";
import { markModules, moduleName } from "./mark_modules.mjs";

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
 * One minified script of these modules and all that they import, each behind its mark. It ends with an export of all that these modules
 * offer, `export{a as"loader/start start",…}`; what is of no use to them, as a constant that was written out, is gone. `inputs` tells,
 * as esbuild's metafile does, who imports whom.
 */
export async function bundle(root, modules) {
  const { inputs, outputs } = await scan(root, modules);
  const exports = Object.values(outputs).flatMap(({ entryPoint, exports }) =>
    exports.map((name) => `export { ${name} as "${moduleName(entryPoint)} ${name}" } from "./${entryPoint}";`),
  );
  const result = await build({
    ...options,
    absWorkingDir: root,
    stdin: { contents: exports.join("\n"), resolveDir: root },
    minify: true,
    legalComments: "inline",
    plugins: [markModules(root)],
  });
  return { code: result.outputFiles[0].text, inputs };
}

/** What esbuild knows of these modules: who imports whom, and what each exports. */
async function scan(root, modules) {
  const result = await build({
    ...options,
    absWorkingDir: root,
    entryPoints: modules.map((module) => `./${module}.ts`),
    outdir: root,
    outbase: root,
    plugins: [markModules(root)],
  });
  return result.metafile;
}
