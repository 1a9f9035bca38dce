import type { Watch } from "./loader.ts";
import { page } from "./page.ts";

/** The trigger, but fit to open a conversation only once per page view. Guards that are asked once more are the trigger's own. */
export const once =
  <Argument>(watch: Watch<Argument>): Watch<Argument> =>
  (loader, argument, choose, trigger) => {
    let opened: string;
    const open: typeof loader.open = (conversation, options, ...rest) => {
      opened = page();
      return loader.open(conversation, typeof options == "function" ? choose : options, ...rest);
    };
    watch({ ...loader, open }, argument, (element) => opened != page() && choose(element), trigger);
  };
