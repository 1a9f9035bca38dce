import type { Input, State } from "../engine/state.ts";
import { step } from "../engine/step.ts";
import { type Conversation, END } from "../plan.ts";
import type { Stage } from "./stage.ts";
import type { Surface } from "./surface.ts";
import { type Tell, telling } from "./telling.ts";
import { view } from "./view.ts";

/** A conversation that a visitor is in. */
export interface Talk {
  /** Puts it into the page. It goes on where it waits for an answer, unless it is told from where; else it begins. */
  show(trigger: string, from?: string, element?: HTMLElement): void;
  close(reason: string): void;
}

/** Does an effect. */
type Perform = (...given: never[]) => void;

/** What hears the visitor, asks the engine and does what it says. */
export function talk(stage: Stage, conversation: Conversation, surface: Surface): Talk {
  const { host, cards } = stage;
  const [, id, , , , , , , frequency] = conversation;
  let state = { at: END } as State;
  let tell: Tell;
  let opener: HTMLElement | undefined;

  const hear = (...input: Input) => {
    try {
      const [next, effects] = step(conversation, cards, state, input, stage.value);
      state = next;
      for (const [name, ...given] of effects) (perform[name] ?? cards[name]!.act!)(...(given as never[]));
    } catch (error) {
      tell("error", { reason: `${error}` });
      if (state.at < 0) leave();
    }
    stage.keep(({ session, held, rows, lead }) => {
      Object.assign(lead, host.values);
      rows[id] = state.told;
      // 9e15 ms after 1970 never comes: it is held for good.
      if (frequency && (frequency < 3 || state.told.includes("completed"))) held[id] = frequency == 1 ? session : 9e15;
    });
  };

  const seen = view(stage, conversation, surface, hear);
  const leave = () => {
    stage.shown = undefined;
    seen.hide();
    opener?.focus();
  };
  const perform: Record<string, Perform> = {
    ...seen,
    set: (attribute: string, value: unknown) => (host.values[attribute] = value),
    close: leave,
  };

  return {
    show(trigger, from, element) {
      opener = element;
      seen.show();
      if (from || state.at < 0) {
        const { session, rows } = stage.keep();
        const told = rows[id] ?? [];
        state = { at: END, answers: {}, told: told[0] == session ? told : [session] };
        tell = perform["event"] = telling(stage, conversation, surface.name, trigger);
        seen.restart();
        hear("open", from);
      }
      seen.settle(!element);
    },
    close: (reason) => hear("close", reason),
  };
}
