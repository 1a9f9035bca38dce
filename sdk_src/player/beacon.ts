import type { CauserieEvent } from "../api/causerie.ts";
import { batch } from "./batch.ts";
import { isSilent } from "./is_silent.ts";
import { isSubmitted } from "./is_submitted.ts";
import { mayKeep } from "./keeping.ts";
import type { Stage } from "./stage.ts";
import type { Send } from "./telling.ts";

/**
 * Sends events to the endpoint until it has acknowledged them: by `fetch` while the page lives, since only that sees the answer, by
 * `sendBeacon` when it ends. While the visitor may not be counted, only what he submits is sent, with ids made for that one message.
 */
export const beacon =
  (endpoint: string) =>
  ({ host, uuid, keep }: Stage): Send => {
    const { values } = host;
    let tries = 0;
    let timer: unknown;
    /** All bodies that were taken: an id in them is done, whatever a broken storage brings back. */
    let taken = "";

    /**
     * What waits to be sent, and these. It is kept with all else of the visitor, so that another tab or the next page can send it: the
     * last 50 000 letters, which are fewer than 100 events. While the visitor may not be counted, it is what he submitted, in memory; after a `reset()`, nothing.
     */
    const waiting = (...added: CauserieEvent[]): string => {
      let queue: CauserieEvent[] = added;
      if (host.values == values)
        keep((stored) => {
          queue = [...(stored.queue ?? []), ...added].filter((event) => !taken.includes(event.id) && (mayKeep(host) || isSubmitted(event)));
          while (JSON.stringify(queue)[50000]) queue.shift();
          stored.queue = queue;
        });
      return batch(queue);
    };

    /** Sends all there is. Fulfilled with when to go on, in ms, where the endpoint did not take it; after the last try that is never. */
    const attempt = async (): Promise<number | undefined> => {
      const body = waiting();
      if (!body) return;
      const answer = await fetch(endpoint, { method: "POST", body, keepalive: true }).catch(() => {});
      if (!answer || /408|429|5../.test(answer.status as unknown as string))
        return ++tries < (answer ? 10 : 3) ? (+answer?.headers.get("Retry-After")! || 2 ** tries) * 1000 + Math.random() * 1000 : 1e9;
      tries = 0;
      taken += body;
      return attempt();
    };
    const run = async () => {
      const pause = await (navigator.locks?.request(host.key, attempt) ?? attempt());
      timer = (pause || waiting()) && setTimeout(run, pause);
    };
    /** What `sendBeacon` does not take, and what the endpoint refused before, goes with the next page. */
    const leave = () => {
      const body = waiting();
      if (!body || tries || !navigator.sendBeacon(endpoint, body)) return;
      taken += body;
      leave();
    };
    host.listen("online", () => {
      tries = 0;
      run();
    });
    host.listen("pagehide", leave);
    host.listen("visibilitychange" as "pagehide", leave);
    host.stops.push(leave);
    timer = setTimeout(run, 100);
    return (event) => {
      if (isSilent()) return;
      waiting({ ...event, ...(mayKeep(host) ? {} : { visitor: uuid(), session: uuid() }), data: { ...event.data } });
      timer ||= setTimeout(run, 100);
    };
  };
