import type { Next } from "../plan.ts";

/** Where a visitor is in a conversation: plain JSON, and all that has to be kept of it. */
export interface State {
  /** The index of the card that waits for an answer; END while none does. */
  at: Next;
  /** By name: `answers.colour`. */
  answers: Record<string, unknown>;
  /** The session, and the events that count once and were told in it. */
  told: string[];
}

/** An answer is a choice's index or what was typed; left out, the card is skipped. */
export type Input = ["open", from?: string | undefined] | ["answer", given?: unknown] | ["close", reason: string];

/** What the view does, in this order. A content is what a card of the plan gives: plain data. */
export type Effect =
  | ["card", id: string, type: string, content: unknown]
  | ["said", words: string]
  | ["wrong", word: string]
  | ["set", attribute: string, value: unknown]
  | ["event", type: string, data: Record<string, unknown>, personal?: unknown]
  | ["restart"]
  | ["close"]
  | ["redirect", content: unknown];
