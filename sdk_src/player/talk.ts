import type { Input, State } from "../engine/state.ts";
import { step } from "../engine/step.ts";
import type { Request } from "../hand_over.ts";
import { type Conversation, END } from "../plan.ts";
import type { Stage } from "./stage.ts";
import type { Surface } from "./surface.ts";
import { type Tell, telling } from "./telling.ts";
import { view } from "./view.ts";

/** A conversation that a visitor is in. */
export interface Talk {
  id: string;
  /** Puts it into the page. It goes on where it waits for an answer, unless the request says from where; else it begins. */
  show(request: Request): void;
  close(reason: string): void;
}

/** Does an effect. */
type Perform = (...given: never[]) => void;

/** Ms since 1970 that never come. */
const FOR_GOOD = 9e15;

/** What hears the visitor, asks the engine and does what it says; `gone` is called when the conversation leaves the page. */
export function talk(stage: Stage, conversation: Conversation, surface: Surface, gone: () => void): Talk {
  const [, id, , , , , , , frequency] = conversation;
  const holdsFrom = ["", "triggered", "triggered", "completed"][frequency ?? 0]!;
  let state: State = { at: END, answers: {}, told: [] };
  let tell: Tell;
  let opener: HTMLElement | undefined;

  const hear = (...input: Input) => {
    try {
      const [next, effects] = step(conversation, stage.cards, state, input, stage.value);
      state = next;
      stage.keep(({ session, held, rows }) => {
        rows[id] = state.told;
        if (state.told.includes(holdsFrom)) held[id] = frequency == 1 ? session : FOR_GOOD;
      });
      for (const [name, ...given] of effects) (perform[name] ?? stage.cards[name]!.act!)(...(given as never[]));
    } catch (error) {
      tell("error", { message: `${error}` });
      if (state.at < 0) leave();
    }
    seen.settle();
  };

  const seen = view(stage, conversation, surface, hear);
  const leave = () => {
    gone();
    seen.hide();
    opener?.focus();
  };
  const perform: Record<string, Perform> = {
    ...seen,
    set: (attribute: string, value: unknown) => stage.set({ [attribute]: value }),
    close: leave,
  };

  return {
    id,
    show(request) {
      opener = request.element;
      seen.show();
      if (request.from || state.at < 0) {
        const { session, rows } = stage.keep();
        const told = rows[id] ?? [];
        state = { at: END, answers: {}, told: told[0] == session ? told : [session] };
        tell = perform["event"] = telling(stage, conversation, request, surface.name);
        seen.restart();
        hear("open", request.from);
      }
      seen.settle(request.byItself);
    },
    close: (reason) => hear("close", reason),
  };
}
