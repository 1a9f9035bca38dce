import { DISMISS, type QuestionCard } from "../plan.ts";
import { button } from "../player/button.ts";
import type { Card } from "../player/card.ts";
import { element } from "../player/element.ts";

/** One of several answers: a button each. A choice that dismisses is no answer. */
export const question: Card<QuestionCard> = {
  text: ([text]) => text,
  answer([, choices, save, personal], given) {
    const [label, next, value = label] = choices[given as number]!;
    return [next == DISMISS ? undefined : value, label, next, save, personal];
  },
  controls([, choices], answer) {
    const buttons = choices.flatMap(([label, , , when = true], index) => (when ? button(label, () => answer(index)) : []));
    return element("div", {}, ...buttons);
  },
};
