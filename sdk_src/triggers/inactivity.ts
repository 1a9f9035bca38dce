import { approach } from "../loader/approach.ts";
import { eachSecond } from "../loader/each_second.ts";
import { listenPassively } from "../loader/listen_passively.ts";
import type { Watch } from "../loader/loader.ts";
import { page } from "../loader/page.ts";

/** Opens a conversation when the visitor has done nothing for so many seconds on a page in view. */
export const inactivity: Watch<number> = (loader, seconds, choose, trigger) => {
  let here: string;
  let idle = 0;
  listenPassively(loader, ["pointermove", "pointerdown", "keydown", "scroll"], () => (idle = 0));
  eachSecond(loader, () => {
    if (here != (here = page())) idle = 0;
    if (++idle <= seconds) approach(loader, seconds - idle, choose, trigger);
  });
};
