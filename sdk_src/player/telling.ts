import type { CauserieEvent, EventType } from "../api/causerie.ts";
import { deviceKind } from "../names/device_kind.ts";
import type { Conversation } from "../plan.ts";
import { dispatch } from "./dispatch.ts";
import type { Stage } from "./stage.ts";

/** Sends an event, as far as the visitor may be counted. What it keeps of the event it copies: the page is told the rest. */
export type Send = (event: CauserieEvent) => void;

export type Tell = (type: string, data: Record<string, unknown>, personal?: unknown) => void;

/** What tells the events of one conversation: to the endpoint where there is one, and to the page, without what is personal. */
export function telling(stage: Stage, [, conversation, kind, , , language]: Conversation, surface: string, trigger: string): Tell {
  const { host, uuid, send } = stage;
  const known = !!host.values["lead.email"];
  return (type, more, personal) => {
    const { visitor, session } = stage.keep();
    const data: Record<string, unknown> = {
      kind,
      surface,
      trigger,
      page: location.pathname,
      referrer: document.referrer.split("/", 3).join("/"),
      language,
      known,
      device: deviceKind(),
      ...more,
    };
    const event: CauserieEvent = {
      specversion: "1.0",
      id: uuid(),
      source: location.origin,
      type: `causerie.${type as EventType}`,
      time: new Date().toISOString(),
      datacontenttype: "application/json",
      visitor,
      session,
      conversation,
      version: host.files[conversation]!.slice(0, 12),
      data,
    };
    send?.(event);
    if (personal) delete data["value"];
    dispatch(type, event);
  };
}
