import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The modules of these folders, sorted and without suffix (`cards/question`): a card is a file, and nothing registers it. */
export function listModules(root, folders) {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder)).map((file) => `${folder}/${file}`))
    .filter((path) => path.endsWith(".ts"))
    .map((path) => path.slice(0, -".ts".length))
    .sort();
}
