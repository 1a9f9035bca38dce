import type { CauserieEvent } from "../api/causerie.ts";

/**
 * The body that carries the first of these events, as many as may go together: at most 50, and 48 KiB, which 16 K letters never pass.
 * `sendBeacon` takes 64 KiB in all, so that three of them can be under way when a page ends. Of no event it is empty.
 */
export function batch(events: CauserieEvent[]): string {
  const body = JSON.stringify(events.map((event) => ({ ...event, data: { ...event.data, sent: Date.now() } })));
  return events[50] || (events[1] && body[16384]) ? batch(events.slice(0, events.length / 2)) : events[0] ? body : "";
}
