import type { Next, Value } from "../plan.ts";
import type { Effect } from "./state.ts";

/** Adds an effect. */
export type Add = (...effect: Effect) => void;

/** Tells an event, with the card that was shown last. */
export type Tell = (type: string, more?: Record<string, unknown>, personal?: unknown) => void;

/** What a card has when the conversation comes to it. */
export interface Turn {
  add: Add;
  tell: Tell;
  /** Tells an event that counts once. */
  once: Tell;
  value: Value;
  /** Where this card leads. */
  then: Next;
}

/** `value` is what is stored, undefined where the card was skipped; `words` are what the visitor said. */
export type Answer = [value: unknown, words: string, next?: Next | undefined, save?: string | undefined, personal?: unknown, acquired?: boolean];

/** A card's side in the engine. A content is what the plan's card gives. */
export interface EngineCard<Content> {
  /** What it says; a card without is never shown. */
  text?(content: Content): unknown;
  /** Acts. Where it says where to go, the card is not shown. */
  enter?(content: Content, turn: Turn): Next | void;
  /** Waits for the visitor. A text says, as a key of `words`, what is wrong with what was given. */
  answer?(content: Content, given: unknown, value: Value): Answer | string;
}
