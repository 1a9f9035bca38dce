import type { MessageCard } from "../plan.ts";
import type { Card } from "../player/card.ts";

/** Says something. */
export const message: Card<MessageCard> = {
  text: (content) => content,
};
