import { listenPassively } from "../loader/listen_passively.ts";
import type { Watch } from "../loader/loader.ts";
import { openWhenMet } from "../loader/open_when_met.ts";

/**
 * Opens a conversation when the visitor has come so many percent of the way from the page's top to its bottom. Layout is read in a frame
 * after something was scrolled, and at no other time; browsers round, so the last pixel is given away.
 */
export const scroll: Watch<number> = (loader, percent, choose, trigger) => {
  const left = () => (percent - (100 * (scrollY + 1)) / (document.documentElement.scrollHeight - innerHeight)) / 9;
  const look = openWhenMet(loader, left, choose, trigger);
  listenPassively(loader, ["scroll"], () => requestAnimationFrame(look));
};
