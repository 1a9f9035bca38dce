import { listenPassively } from "../loader/listen_passively.ts";
import type { Watch } from "../loader/loader.ts";
import { openWhenMet } from "../loader/open_when_met.ts";

/**
 * Opens a conversation when the visitor has come so many percent of the way from the page's top to its bottom. Layout is read in a frame
 * after the page was scrolled, and at no other time; browsers round, so the last pixel is given away.
 */
export const scroll: Watch<number> = (loader, percent, choose, trigger) => {
  let frame = 0;
  const left = () => {
    const { scrollTop, scrollHeight, clientHeight } = document.scrollingElement ?? document.documentElement;
    return (percent - (100 * (scrollTop + 1)) / (scrollHeight - clientHeight)) / 9;
  };
  const look = openWhenMet(loader, left, choose, trigger);
  listenPassively(loader, ["scroll"], ({ target }) => {
    if (target == document)
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        look();
      });
  });
  loader.stops.push(() => cancelAnimationFrame(frame));
};
