import { eachSecond } from "../loader/each_second.ts";
import type { Watch } from "../loader/loader.ts";
import { openWhenMet } from "../loader/open_when_met.ts";
import { page } from "../loader/page.ts";

/**
 * Opens a conversation when any part of what the selector matches comes into view. Elements that the page adds later are found within a
 * second; on a new route all are looked at anew.
 */
export const elementVisible: Watch<string> = (loader, selector, choose, trigger) => {
  let here: string;
  const open = openWhenMet(loader, () => 0, choose, trigger);
  const observer = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && open());
  const stop = () => observer.disconnect();
  eachSecond(loader, () => {
    if (here != (here = page())) stop();
    for (const element of document.querySelectorAll(selector)) observer.observe(element);
  });
  loader.stops.push(stop);
};
