import type { MessageCard } from "../plan.ts";
import type { Card } from "../player/card.ts";

/** What it does, in a few words. */
export const VARIABLE: Card<MessageCard> = {
  text: (content) => content,
};
