import type { Host, Player, Reader, Request } from "../hand_over.ts";
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
  send?: Send,
): Player {
  const uuid = uuids();
  const value = (name: string) => names[name]?.(host.values) ?? host.values[name];
  const set = (given?: Record<string, unknown>) => {
    Object.assign(host.values, given);
    stage.keep(({ lead }) => Object.assign(lead, host.values));
  };
  const stage: Stage = { host, cards, theme, value, set, uuid, keep: keeping(host, uuid), send };
  let talks: Record<string, Talk> = {};
  let shown: Talk | undefined;

  const close = () => shown?.close("api");
  host.values = { ...stage.keep().lead, ...host.values };

  return {
    open(conversation, request = {}) {
      const [, id, , name] = conversation;
      const { trigger = "api", byItself, from, set: given, surface } = request as Request;
      if (byItself && shown) return false;
      if (shown?.id == id) {
        if (request === true) close();
        if (!from) return true;
      }
      if (!dispatch("beforeopen", { conversation: id, trigger })) return false;
      set(given);
      shown?.close("replaced");
      shown = talks[id] ??= talk(stage, conversation, (surface as Surface) ?? surfaces[name], () => (shown = undefined));
      shown.show({ trigger, ...(request as Request) });
      return true;
    },
    close,
    set,
    reset() {
      close();
      talks = {};
      stage.keep = keeping(host, uuid);
    },
    consent: set,
    destroy: close,
  };
}
