import { mayKeep, SESSION, type Stored } from "../player/keeping.ts";
import { eachSecond } from "./each_second.ts";
import type { Loader } from "./loader.ts";
import { page } from "./page.ts";

/**
 * Counts the pages and the visible seconds of this session into `loader.visit`. They are added to what is stored, of all tabs, when a page
 * is entered, left or looked at again; where nothing may be stored, memory serves.
 */
export const countVisit = (loader: Loader): void => {
  const visit = { pages: 0, seconds: 0, returning: false, seen: 0 };
  let here: string | undefined;
  let unkept = 0;
  let isKept = false;
  loader.visit = visit;

  /** What is stored, with the seconds of this page; or what is in memory, as long as nothing was stored. */
  const found = (): Partial<Stored> => {
    const kept = localStorage[loader.key];
    if (!kept && !isKept) return visit;
    const { v, seconds = 0, ...rest } = JSON.parse(kept ?? "{}");
    return v == 1 ? { v, seconds: seconds + unkept, ...rest } : {};
  };

  const merge = (entered: number) => {
    let all: Partial<Stored> = visit;
    try {
      if (mayKeep(loader)) all = found();
    } catch {}
    const now = Date.now();
    if (!(now - all.seen! < SESSION)) all = { ...all, session: "", pages: 0, seconds: 0, returning: !!all.seen };
    const { pages = 0, seconds = 0, returning = false } = all;
    Object.assign(visit, { pages: pages + entered, seconds, returning, seen: now });
    unkept = 0;
    try {
      if (mayKeep(loader)) localStorage[loader.key] = JSON.stringify({ ...all, ...visit, v: 1 });
      isKept ||= mayKeep(loader);
    } catch {}
  };

  const enter = () => {
    if (here != (here = page())) merge(1);
  };
  if (!document.hidden) enter();
  eachSecond(loader, () => {
    enter();
    visit.seconds++;
    unkept++;
  });
  const leave = () => here && merge(0);
  loader.listen("pagehide", leave);
  loader.listen("visibilitychange" as "pageshow", leave);
};
