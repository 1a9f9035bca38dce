/** What the loader gives the player and what it gets back: frozen, since an old player runs under a newer loader. PLAN.md says more. */

import type { Conversation } from "./plan.ts";

/** The API in the page, and besides: */
export interface Host {
  /** The visitor's key in storage. */
  key: string;
  /** The integrity of each file of `parts/`, by id. */
  files: Record<string, string>;
  /** Attributes by full name; the player adds to them. A `reset()` puts a new object here. */
  values: Record<string, unknown>;
  /** What the visitor answered; undefined before. */
  allowed?: boolean | undefined;
  /** This session, where a trigger or a name asks for it. */
  visit?: Visit;
  /** What `destroy()` calls. */
  stops: (() => void)[];
  /** Listens in the page, before the page's own listeners; returns what stops it, as `destroy()` does. */
  listen<Type extends keyof WindowEventMap>(type: Type, listener: (event: WindowEventMap[Type]) => void): () => void;
  /** Fulfilled with what the player's `open` returns; with undefined where the conversation cannot be loaded, or was closed meanwhile. */
  open(conversation: string, options?: Options | true | Choose, trigger?: string, element?: HTMLElement): Promise<boolean | undefined>;
}

/** A session so far, in all tabs; `seconds` are those in which the site was visible. */
export interface Visit {
  pages: number;
  seconds: number;
  /** Whether there was a session before. */
  returning: boolean;
  /** Empty where a session begins. */
  session?: string;
}

/** The conversation that a trigger opens now; none where its guards do not hold. For a click, `element` is what matched. */
export type Choose = (element?: HTMLElement) => string | false | undefined;

/** What the caller of `open` may ask for. */
export interface Options {
  /** The id of the card to start at. */
  from?: string | undefined;
  /** Attributes to set first. */
  set?: Record<string, unknown> | undefined;
  /** A surface that the page brings along, in place of the conversation's own. */
  surface?: unknown;
}

export interface Player {
  /**
   * Whether the conversation was shown. Never throws.
   * @param options `true` closes it where it is open. What opens by itself brings its guards: they must still hold when it is shown.
   * @param trigger The trigger's key; `click` for `data-causerie` too, `page` for the conversation's own page. Absent: `api`.
   * @param element What was clicked: the focus goes back there.
   */
  open(conversation: Conversation, options?: Options | true | Choose, trigger?: string, element?: HTMLElement): boolean | Promise<boolean>;
  close(): void;
}

/** The default export of the player's file: makes a player, a new one after each `reset()`. */
export type Start = (host: Host) => Player;

/** A reader of one of the page's own names (`page.path`), among the attributes by full name. */
export type Reader = (values: Record<string, unknown>) => unknown;
