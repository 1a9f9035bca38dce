import type { CauserieEvent } from "../api/causerie.ts";
import { mayKeep } from "./keeping.ts";
import type { Send } from "./telling.ts";

/**
 * Sends each event to the endpoint, as a batch of one: JSON as plain text needs no preflight. While the visitor may not be counted,
 * only what he submits is sent, with ids made for that one message. An automated browser sends nothing.
 */
export const beacon =
  (endpoint: string): Send =>
  (event, { host, uuid }) => {
    const allowed = mayKeep(host);
    if (navigator.webdriver || !(allowed || isSubmitted(event))) return;
    const sent = allowed ? event : { ...event, visitor: uuid(), session: uuid() };
    fetch(endpoint, { method: "POST", body: JSON.stringify([sent]), keepalive: true, credentials: "omit" }).catch(() => {});
  };

const isSubmitted = ({ data }: CauserieEvent) => data["card_type"] == "capture" && "value" in data;
