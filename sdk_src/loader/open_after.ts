import type { Watch } from "./loader.ts";
import { page } from "./page.ts";

/**
 * Opens a conversation when the page was visible for so many seconds, whole ones, and fetches it a little before. One beat a second
 * sees it all: tabs in the background and prerendered pages do not count, pages that come back go on, and a new route begins anew.
 */
export const openAfter: Watch<number> = (loader, seconds, choose, trigger) => {
  let here: string;
  let left: number;
  const timer = setInterval((): void => {
    if (here != (here = page())) left = seconds;
    if (document.hidden || !left) return;
    const conversation = --left < 3 && choose();
    if (conversation) left ? loader.prefetch(conversation) : loader.open(conversation, choose, trigger);
  }, 1e3);
  loader.stops.push(() => clearInterval(timer));
};
