import { readFile } from "node:fs/promises";
import { relative, sep } from "node:path";
import { transform } from "esbuild";

/** What a module is called: its path from the root, a TypeScript file without its suffix. */
export const moduleName = (path) => path.replace(/\.ts$/, "");

const mark = (name) => `/*! ${name} */`;

/** Cuts marked code: the code of each module by its name, in order. */
export function cutAtMarks(code) {
  const [head, ...parts] = code.split(/\/\*! (.+?) \*\/\n?/);
  if (head.trim()) throw new Error(`Code before the first module: ${head.slice(0, 80)}`);
  return new Map(parts.flatMap((part, index) => (index % 2 ? [] : [[part, parts[index + 1].trim()]])));
}

/** An esbuild plugin: each module begins with a legal comment that says its name, which minifying leaves where it is; a style sheet is its minified text. */
export function markModules(root) {
  const nameOf = (path) => moduleName(relative(root, path).replaceAll(sep, "/"));
  return {
    name: "mark modules",
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
        contents: `${mark(nameOf(path))}\n${await readFile(path, "utf8")}`,
        loader: "ts",
      }));
      build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
        const { code } = await transform(await readFile(path, "utf8"), { loader: "css", minify: true, charset: "utf8", target: "es2022" });
        return { contents: `${mark(nameOf(path))}\nexport default ${JSON.stringify(code.trim())};`, loader: "js" };
      });
    },
  };
}
