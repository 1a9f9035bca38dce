import type { Loader } from "./loader.ts";

/** Calls back once a second, as long as the page is visible. */
export const eachSecond = (loader: Loader, look: () => void): void => {
  const timer = setInterval(() => document.hidden || look(), 1e3);
  loader.stops.push(() => clearInterval(timer));
};
