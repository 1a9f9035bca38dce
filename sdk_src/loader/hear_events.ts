import type { Loader } from "./loader.ts";

/**
 * Tells `event` triggers, by `causerie:track` events of the window, what the page tracks: through the API, and in its data layer. That
 * array is the page's, so it is looked at and never touched; what stands in it already counts. Old entries may be dropped from it.
 */
export const hearEvents = (loader: Loader, dataLayer: string): void => {
  let last: unknown;
  const track = (name: unknown) => dispatchEvent(new CustomEvent("causerie:track", { detail: name }));
  const look = () => {
    const entries = (self as unknown as Record<string, { event?: unknown }[] | undefined>)[dataLayer] ?? [];
    const fresh = entries.slice(entries.lastIndexOf(last as never) + 1);
    last = fresh.at(-1) ?? last;
    for (const entry of fresh) track(entry?.event);
  };
  loader.track = track;
  const timer = setInterval(() => loader.push(look), 1e3);
  loader.stops.push(() => clearInterval(timer));
};
