import type { CauserieEvent } from "../api/causerie.ts";
import type { Host } from "../hand_over.ts";

/** What is kept of a visitor: PLAN.md, "Storage". */
export interface Stored {
  v: 1;
  visitor: string;
  session: string;
  /** The last activity, in ms since 1970. */
  seen: number;
  lead: Record<string, unknown>;
  /** Until when a conversation stays away: ms since 1970, or a session's id. */
  held: Record<string, number | string>;
  /** By conversation: a session, and which of the events that count once were told in it. */
  rows: Record<string, string[]>;
  /** What the endpoint has not acknowledged yet. */
  queue?: CauserieEvent[];
  /** This session's, and whether there was one before; the loader's `count_visit` keeps them. */
  pages?: number;
  seconds?: number;
  returning?: boolean;
}

/** Makes a change, or none, and gives what is kept now. */
export type Keep = (change?: (stored: Stored) => void) => Stored;

/** How long a session lasts without a sign of life, in ms. */
export const SESSION = 30 * 60 * 1000;

/** Whether this visitor may be remembered and counted. */
export const mayKeep = (host: Host): boolean => host.allowed ?? !(navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl;

/** Keeps in the browser's storage, read and merged before each change; where that is forbidden, full or broken, in memory. */
export function keeping(host: Host, uuid: () => string): Keep {
  let stored: Stored = { v: 1, visitor: uuid(), session: "", seen: 0, lead: {}, held: {}, rows: {} };
  const attempt = (action: () => void) => {
    try {
      if (mayKeep(host)) action();
    } catch {}
  };
  return (change) => {
    attempt(() => {
      const found = JSON.parse(localStorage[host.key]) as Stored;
      if (found.v == 1) stored = { ...stored, ...found };
    });
    const now = Date.now();
    if (!stored.session || now - stored.seen > SESSION) stored.session = uuid();
    stored.seen = now;
    change?.(stored);
    attempt(() => (localStorage[host.key] = JSON.stringify(stored)));
    return stored;
  };
}
