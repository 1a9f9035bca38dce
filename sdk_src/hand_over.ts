/** What the loader gives the player and what it gets back: frozen, since an old player runs under a newer loader. PLAN.md says more. */

import type { Conversation } from "./plan.ts";

export interface Host {
  /** The visitor's key in storage. */
  key: string;
  /** The integrity of each file of `parts/`, by id. */
  files: Record<string, string>;
  /** Attributes by full name; the player adds to them. A `reset()` puts a new object here. */
  values: Record<string, unknown>;
  /** What the visitor answered; undefined before. */
  consent?: boolean | undefined;
  open(conversation: string, request?: Request): unknown;
}

export interface Request {
  /** The trigger's key; `click` for `data-causerie` too, `page` for the conversation's own page. Absent: `api`. */
  trigger?: string | undefined;
  /** Nothing that the visitor did: stands back where something is open. */
  byItself?: boolean | undefined;
  /** What was clicked: the focus goes back there. */
  element?: HTMLElement | undefined;
  /** The id of the card to start at. */
  from?: string | undefined;
  /** Attributes to set first. */
  set?: Record<string, unknown> | undefined;
  /** A surface that the page brings along, in place of the conversation's own. */
  surface?: unknown;
}

export interface Player {
  /** Whether the conversation was shown. `true` as request closes it where it is open. Never throws. */
  open(conversation: Conversation, request?: Request | true): boolean;
  close(): void;
  /** `host.values` has changed. */
  set(): void;
  /** `host.values` is empty, and nothing is stored. */
  reset(): void;
  /** `host.consent` has changed; where it is false, nothing is stored. */
  consent(): void;
  destroy(): void;
}

/** The default export of the player's file. */
export type Start = (host: Host) => Player;

/** A reader of one of the page's own names (`page.path`), among the attributes by full name. */
export type Reader = (values: Record<string, unknown>) => unknown;
