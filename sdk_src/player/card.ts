import type { EngineCard } from "../engine/card.ts";
import type { Text } from "../plan.ts";

/** What the controls of a card are given. */
export interface Ask {
  /** The id of the card's text, for labels. */
  label: string;
  /** Answers the card; without anything given, skips it. */
  answer(given?: unknown): void;
}

/** A whole card: one file, its side in the engine and its looks. */
export interface Card<Content> extends EngineCard<Content> {
  /** What it says. */
  text?(content: Content): Text;
  /** What the visitor answers with. */
  controls?(content: Content, ask: Ask): HTMLElement;
  /** Does in the page the effect that has this card's name; throws where it must not. */
  act?(content: Content): void;
  style?: string;
}

export type Cards = Record<string, Card<unknown>>;
