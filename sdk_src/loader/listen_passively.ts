import type { Loader } from "./loader.ts";

const PASSIVELY = { capture: true, passive: true };

/** Listens in the page without ever delaying what the browser does with an event. */
export const listenPassively = <Type extends keyof WindowEventMap>(
  loader: Loader,
  types: Type[],
  listener: (event: WindowEventMap[Type]) => unknown,
): void => {
  for (const type of types) {
    addEventListener(type, listener, PASSIVELY);
    loader.stops.push(() => removeEventListener(type, listener, PASSIVELY));
  }
};
