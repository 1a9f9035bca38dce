import type { Watch } from "../loader/loader.ts";

/**
 * Opens a conversation in place of what a click would do, before the page's own listeners, and fetches it when the pointer comes or the
 * focus. A click with a modifier key is the browser's. So is one on a link whose conversation could not be loaded.
 */
export const click: Watch<string> = (loader, selector, choose) => {
  for (const type of ["click", "pointerover", "focusin"] as const)
    loader.listen(type, (event: Event & Partial<MouseEvent>) => {
      const element = (event.target as Element).closest?.<HTMLElement>(selector);
      const conversation = (element && choose(element)) as string;
      if (!loader.files[conversation] || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      if (type == "click") {
        event.preventDefault();
        loader.open(conversation, {}, type, element!);
      } else loader.prefetch(conversation);
    });
};
