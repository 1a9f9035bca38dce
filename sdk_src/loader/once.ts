import type { Watch } from "./loader.ts";
import { page } from "./page.ts";

/** The trigger, but fit to open a conversation only once per page view. */
export const once =
  <Argument>(watch: Watch<Argument>): Watch<Argument> =>
  (loader, argument, choose, trigger) => {
    let opened: string;
    const open: typeof loader.open = (...request) => {
      opened = page();
      return loader.open(...request);
    };
    watch({ ...loader, open }, argument, (element) => opened != page() && choose(element), trigger);
  };
