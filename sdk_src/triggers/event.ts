import { approach } from "../loader/approach.ts";
import type { Watch } from "../loader/loader.ts";

/** Opens a conversation on an event of the page: one that was tracked (`loader/hear_events`), or a DOM event that comes to the document. */
export const event: Watch<string> = (loader, name, choose) => {
  const hear = (happened: unknown) => happened == name && approach(loader, 0, choose, "event", {});
  loader.heard!.push(hear);
  loader.listen(name as "click", ({ bubbles, target }) => (bubbles || target == document) && hear(name));
};
