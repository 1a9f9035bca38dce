import { eachSecond } from "./each_second.ts";
import type { Loader } from "./loader.ts";

/**
 * Tells `event` triggers what the page tracks: through the API, and in its data layer. That array is the page's, so it is looked at and
 * never touched; what stands in it already counts. Tag managers drop its oldest entries.
 */
export const hearEvents = (loader: Loader, dataLayer = "dataLayer"): void => {
  let last: unknown;
  const heard: ((name: unknown) => void)[] = [];
  loader.heard = heard;
  loader.track = (name: unknown) => heard.forEach((hear) => hear(name));
  eachSecond(loader, () => {
    const entries = (self as unknown as Record<string, { event?: unknown }[] | undefined>)[dataLayer];
    for (const entry of entries?.slice?.(entries.lastIndexOf(last as never) + 1) ?? []) {
      last = entry;
      loader.track(entry?.event as string);
    }
  });
};
