import type { Host, Options, Player, Reader } from "../hand_over.ts";
import type { Cards } from "./card.ts";
import { dispatch } from "./dispatch.ts";
import { keeping } from "./keeping.ts";
import type { Stage } from "./stage.ts";
import type { Surface } from "./surface.ts";
import { type Talk, talk } from "./talk.ts";
import type { Send } from "./telling.ts";
import { uuids } from "./uuid.ts";

/** Stage two: shows conversations, one at a time, with the cards and surfaces that this site uses. */
export function play(
  host: Host,
  cards: Cards,
  surfaces: Record<string, Surface>,
  theme: string,
  names: Record<string, Reader> = {},
  send?: (stage: Stage) => Send,
  before?: (stage: Stage, open: Player["open"]) => Player["open"],
): Player {
  const uuid = uuids();
  const value = (name: string) => names[name]?.(host.values) ?? host.values[name];
  const stage: Stage = { host, cards, theme, value, uuid, keep: keeping(host, uuid) };
  const talks: Record<string, Talk> = {};

  const close = () => stage.shown?.close("api");
  const open: Player["open"] = (conversation, options, trigger = "api", element) => {
    const [, id, , name] = conversation;
    const { from, set, surface } = (options || {}) as Options;
    if (stage.shown && stage.shown == talks[id]) {
      if (options === true) close();
      if (!from) return true;
    }
    if (!dispatch("beforeopen", { conversation: id, trigger })) return false;
    Object.assign(host.values, set);
    stage.shown?.close("replaced");
    stage.shown = talks[id] ??= talk(stage, conversation, (surface as Surface) ?? surfaces[name]);
    stage.shown.show(trigger, from, element);
    return true;
  };
  host.values = { ...stage.keep().lead, ...host.values };
  host.stops.push(close);
  stage.send = send?.(stage);

  return { open: before?.(stage, open) ?? open, close };
}
