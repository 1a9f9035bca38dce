import type { Choose } from "../hand_over.ts";
import { approach } from "./approach.ts";
import type { Loader } from "./loader.ts";
import { page } from "./page.ts";

/**
 * Opens a conversation when a criterion is met, once a page view. Returns what looks whether it is, to be called when that may be so.
 * @param left How much is missing, as `approach` is told it; may be NaN, for never.
 */
export const openWhenMet = (loader: Loader, left: () => number, choose: Choose, trigger?: string): (() => void) => {
  let metOn: string;
  return () => {
    if (document.hidden || metOn == page()) return;
    const missing = left();
    if (missing <= 0) metOn = page();
    approach(loader, missing, choose, trigger);
  };
};
