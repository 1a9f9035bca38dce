import type { Watch } from "../loader/loader.ts";

/** Opens a conversation when the visitor changes what the selector matches. */
export const VARIABLE: Watch<string> = (loader, selector, choose) => {
  loader.listen("change", (event) => {
    const element = (event.target as Element).closest?.<HTMLElement>(selector);
    const conversation = element && choose(element);
    if (conversation) loader.open(conversation, undefined, "NAME");
  });
};
