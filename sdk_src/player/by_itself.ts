import type { Player } from "../hand_over.ts";
import { mayKeep } from "./keeping.ts";
import type { Stage } from "./stage.ts";

const BY_ITSELF = /^(page_load|time_on_page)$/;
const QUIET = 2000;

/**
 * The player, holding back what nobody asked for: while the visitor is in a field or has just used a key, then while something is open,
 * and where it is held or could not be.
 */
export function byItself({ stage, open, ...player }: Player & { stage: Stage }): Player {
  const { host } = stage;
  let typed = 0;
  host.listen("keydown", () => (typed = Date.now()));
  const isBusy = () => Date.now() - typed < QUIET || document.querySelector(":read-write:focus");

  return {
    ...player,
    async open(...request) {
      const [[, id, , , , , , , frequency], , trigger] = request;
      if (BY_ITSELF.test(trigger!)) {
        while (isBusy()) await new Promise((resume) => setTimeout(resume, QUIET));
        const { session, held } = stage.keep();
        if (stage.shown || held[id] == session || +held[id]! > Date.now() || (frequency && !mayKeep(host))) return false;
      }
      return open(...request);
    },
  };
}
