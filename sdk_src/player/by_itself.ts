import type { Player } from "../hand_over.ts";
import { mayKeep } from "./keeping.ts";
import type { Stage } from "./stage.ts";

/** The triggers that fire without the visitor. */
const BY_ITSELF = /^(page_load|time_on_page)$/;
const QUIET = 2000;

/**
 * Holds back what nobody asked for: while the visitor is in a field or has just used a key, then while something is open, and where
 * a frequency forbids it or could not be kept.
 */
export function byItself(stage: Stage, open: Player["open"]): Player["open"] {
  const { host } = stage;
  let typed = 0;
  host.listen("keydown", () => (typed = Date.now()));
  const isBusy = () => Date.now() - typed < QUIET || document.querySelector(":read-write:focus");
  return async (...request) => {
    const [[, id, , , , , , , frequency], , trigger] = request;
    if (BY_ITSELF.test(trigger!)) {
      while (isBusy()) await new Promise((resume) => setTimeout(resume, QUIET));
      const { session, held } = stage.keep();
      if (stage.shown || held[id] == session || +held[id]! > Date.now() || (frequency && !mayKeep(host))) return false;
    }
    return open(...request);
  };
}
