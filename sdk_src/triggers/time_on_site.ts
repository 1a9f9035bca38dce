import { eachSecond } from "../loader/each_second.ts";
import type { Watch } from "../loader/loader.ts";
import { openWhenMet } from "../loader/open_when_met.ts";

/** Opens a conversation when the visitor has had the site in view for so many seconds in this session, on each page from then on. */
export const timeOnSite: Watch<number> = (loader, seconds, choose, trigger) =>
  eachSecond(
    loader,
    openWhenMet(loader, () => seconds - loader.visit!.seconds, choose, trigger),
  );
