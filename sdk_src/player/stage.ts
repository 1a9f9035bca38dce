import type { Host } from "../hand_over.ts";
import type { Value } from "../plan.ts";
import type { Cards } from "./card.ts";
import type { Keep } from "./keeping.ts";
import type { Talk } from "./talk.ts";
import type { Send } from "./telling.ts";

/** What all conversations of a page share. */
export interface Stage {
  host: Host;
  cards: Cards;
  /** The site's colours and type, as CSS. */
  theme: string;
  value: Value;
  uuid: () => string;
  keep: Keep;
  send?: Send | undefined;
  /** What is open. */
  shown?: Talk | undefined;
}
