import { mayKeep, SESSION, type Stored } from "../player/keeping.ts";
import { eachSecond } from "./each_second.ts";
import type { Loader } from "./loader.ts";
import { page } from "./page.ts";

/**
 * Counts the pages and the visible seconds of this session into `loader.visit`, and adds them each second to what is stored, which other
 * tabs add to as well. Where nothing may be stored, memory serves.
 */
export const countVisit = (loader: Loader): void => {
  let here: string;
  let all: Partial<Stored> = {};
  const attempt = (action: () => void) => {
    try {
      if (mayKeep(loader)) action();
    } catch {}
  };
  const count = () => {
    attempt(() => {
      const kept = JSON.parse(localStorage[loader.key] ?? "{}");
      all = kept.v == 1 ? kept : {};
    });
    const { seen, pages = 0, seconds = 0, returning = false } = all;
    const now = Date.now();
    const view = +(here != (here = page()));
    loader.visit =
      now - seen! < SESSION
        ? { pages: pages + view, seconds: seconds + 1 - view, returning }
        : { pages: 1, seconds: 0, returning: !!seen, session: "" };
    all = { ...all, ...loader.visit, seen: now, v: 1 };
    attempt(() => (localStorage[loader.key] = JSON.stringify(all)));
  };
  if (!document.hidden) count();
  eachSecond(loader, count);
};
