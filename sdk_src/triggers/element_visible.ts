import { eachSecond } from "../loader/each_second.ts";
import type { Watch } from "../loader/loader.ts";
import { openWhenMet } from "../loader/open_when_met.ts";
import { page } from "../loader/page.ts";

/**
 * Opens a conversation when any part of what the selector matches comes into view. Elements that the page adds later are found within a
 * second; a new route, and coming back to the tab, looks at all of them anew.
 */
export const elementVisible: Watch<string> = (loader, selector, choose, trigger) => {
  let here: string;
  const open = openWhenMet(loader, () => 0, choose, trigger);
  const observer = new IntersectionObserver((seen) => {
    if (document.hidden) observer.disconnect();
    else if (seen.some(({ isIntersecting }) => isIntersecting)) open();
  });
  eachSecond(loader, () => {
    if (here != (here = page())) observer.disconnect();
    for (const element of document.querySelectorAll(selector)) observer.observe(element);
  });
  loader.stops.push(() => observer.disconnect());
};
