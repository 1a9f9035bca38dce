import type { Causerie } from "../api/causerie.ts";
import type { Choose, Host } from "../hand_over.ts";

/** The API in the page, with what triggers and the player share through it. */
export interface Loader extends Host, Omit<Causerie, "open" | "push"> {
  /** Fetches what a conversation needs, without opening it; unless the visitor saves data. */
  prefetch(conversation: string): void;
  push(callback: (loader: Loader) => void): void;
  /** Who is told what the page tracks, where a trigger asks for it. */
  heard?: ((event: unknown) => void)[];
}

/** Waits for what opens a conversation. */
export type Watch<Argument> = (loader: Loader, argument: Argument, choose: Choose, trigger?: string) => void;
