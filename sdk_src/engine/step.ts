import { type Conversation, DISMISS, END, type Next, RESTART, type Step, type Value } from "../plan.ts";
import type { Add, EngineCard, Tell } from "./card.ts";
import type { Effect, Input, State } from "./state.ts";

/**
 * The state after an input, and what the view has to do; `state` itself is left as it was. The rules are those of
 * "Cards" in flow-language, and of "What is counted" in events-and-reports. Throws where cards that
 * wait for nobody go round: such a round has no end but the stack's.
 */
export function step(
  conversation: Conversation,
  cards: Record<string, EngineCard<unknown>>,
  { at, answers, told }: State,
  [action, given]: Input,
  read: Value,
): [State, Effect[]] {
  const [, , , , , , , steps] = conversation;
  const effects: Effect[] = [];
  const written: Record<string, unknown> = {};
  let shown = steps[at];

  const value: Value = (name) => written[name] ?? answers[name] ?? read(name);
  const add: Add = (...effect) => {
    if (effect[0] == "set") written[effect[1]] = effect[2];
    effects.push(effect);
  };
  const tell: Tell = (type, more, personal) => add("event", type, { card: shown?.[1], card_type: shown?.[0], ...more }, personal);
  const once: Tell = (type, more, personal) => {
    if (told.includes(type)) return;
    told = [...told, type];
    tell(type, more, personal);
  };

  const close = (reason: unknown, then = at) => {
    if (at != END) tell("closed", { reason });
    at = then;
    add("close");
  };

  const flow = (next: Next): void => {
    if (next == RESTART) {
      answers = {};
      next = 0;
      add("restart");
    }
    if (next == DISMISS) return close("dismissed", END);
    const step = steps[next];
    if (!step) {
      at = END;
      return once("completed");
    }
    at = next++;
    const [type, id, card, then = next, when] = step;
    if (when && !when(value)) return flow(next);
    const { enter, text, answer } = cards[type]!;
    const content = contentOf(card, value);
    const way = enter?.(content, { add, tell, once, value, then });
    if (text && way == undefined) {
      shown = step;
      add("card", id, type, content);
      tell("card");
      if (answer) return;
    }
    flow(way ?? then);
  };

  const hear = ([type, id, card, then = at + 1]: Step) => {
    const heard = cards[type]!.answer!(contentOf(card, value), given, value);
    if (typeof heard == "string") return add("wrong", heard);
    const [answer, said, next = then, save, personal, acquired] = heard;
    const more = { value: answer };
    if (answer === undefined && next == DISMISS) return close("dismissed");
    add("said", said);
    if (answer !== undefined) {
      answers = { ...answers, [`answers.${id}`]: answer };
      if (save) add("set", save, answer);
      tell("answer", more, personal);
      once("engaged");
      if (acquired) once("acquired", more, true);
    }
    flow(next);
  };

  if (action == "close") close(given);
  else if (action == "answer") hear(steps[at]!);
  else {
    once("triggered");
    flow(Math.max(0, steps.findIndex(([, id]) => id == given)));
  }
  return [{ at, answers, told }, effects];
}

const contentOf = (card: unknown, value: Value): unknown => (typeof card == "function" ? card(value) : card);
