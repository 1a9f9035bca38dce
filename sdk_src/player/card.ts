import type { EngineCard } from "../engine/card.ts";
import type { Text } from "../plan.ts";

/** A whole card: one file, its side in the engine and its looks. */
export interface Card<Content> extends EngineCard<Content> {
  /** What it says. */
  text?(content: Content): Text;
  /** What the visitor answers with; nothing given skips the card. `label` is the id of its text. */
  controls?(content: Content, answer: (given?: unknown) => void, label: string): HTMLElement;
  /** Does in the page the effect that has this card's name; throws where it must not. */
  act?(content: Content): void;
  style?: string;
}

export type Cards = Record<string, Card<unknown>>;
