import type { SetCard } from "../plan.ts";
import type { Card } from "../player/card.ts";

/** Writes attributes. */
export const set: Card<SetCard> = {
  enter(attributes, { add }) {
    for (const [attribute, value] of attributes) add("set", attribute, value);
  },
};
