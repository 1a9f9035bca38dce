import type { Watch } from "../loader/loader.ts";

/** Opens a conversation on an event of the page: one that was tracked (`loader/hear_events`), or a DOM event that comes to the document. */
export const event: Watch<string> = (loader, name, choose) => {
  const open = () => {
    const conversation = choose();
    if (conversation) loader.open(conversation, {}, "event");
  };
  loader.listen("causerie:track" as "message", (tracked) => {
    if ((tracked as Event as CustomEvent).detail == name) open();
  });
  document.addEventListener(name, open, { passive: true });
  loader.stops.push(() => document.removeEventListener(name, open));
};
