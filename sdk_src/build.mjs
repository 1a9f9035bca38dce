/** Makes generator/causerie/sdk_parts/ from the modules here; PLAN.md says what is in it. */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cutPieces } from "./build/cut_pieces.mjs";

const root = dirname(fileURLToPath(import.meta.url));
const out = join(root, "..", "generator", "causerie", "sdk_parts");
const contract = 1;

/** A side is a file of pieces: the modules of these folders, and what they import. */
const sides = {
  loader: ["loader", "triggers", "names"],
  player: ["player", "surfaces", "cards", "names"],
  page: ["page"],
  engine: ["engine", "cards"],
};

mkdirSync(out, { recursive: true });
for (const [side, folders] of Object.entries(sides)) {
  const pieces = await cutPieces(root, folders);
  writeFileSync(join(out, `${side}.json`), `${JSON.stringify({ contract, pieces }, null, 1)}\n`);
}

const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
const declarations = ["api/causerie.ts", "--ignoreConfig", "--declaration", "--emitDeclarationOnly", "--target", "es2022", "--outDir", out];
execFileSync(process.execPath, [compiler, ...declarations], { cwd: root, stdio: "inherit" });
