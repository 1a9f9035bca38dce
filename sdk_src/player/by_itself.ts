import type { Player } from "../hand_over.ts";
import { mayKeep } from "./keeping.ts";
import type { Stage } from "./stage.ts";

const QUIET = 2000;

/**
 * Holds back what nobody asked for: while the visitor is in a field or has just used a key, then while something is open, where its
 * frequency forbids it or could not be kept, and where its guards hold no longer.
 */
export function byItself(stage: Stage, open: Player["open"]): Player["open"] {
  const { host } = stage;
  let typed = 0;
  host.listen("keydown", () => (typed = Date.now()));
  const isBusy = () => Date.now() - typed < QUIET || document.querySelector(":read-write:focus");
  return async (conversation, options, trigger, element) => {
    const [, id, , , , , , , frequency] = conversation;
    if (typeof options != "function") return open(conversation, options, trigger, element);
    while (isBusy()) await new Promise((resume) => setTimeout(resume, QUIET));
    const { session, held } = stage.keep();
    const isHeld = held[id] == session || +held[id]! > Date.now() || (frequency && !mayKeep(host));
    return !stage.shown && !isHeld && !!options() && open(conversation, {}, trigger);
  };
}
