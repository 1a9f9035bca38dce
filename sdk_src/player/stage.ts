import type { Host } from "../hand_over.ts";
import type { Value } from "../plan.ts";
import type { Cards } from "./card.ts";
import type { Keep } from "./keeping.ts";
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
  /** Writes attributes by their full names, for good. */
  set(attributes: Record<string, unknown>): void;
  send?: Send | undefined;
}
