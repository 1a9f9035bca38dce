import type { GoalCard } from "../plan.ts";
import type { Card } from "../player/card.ts";

/** Counts a goal, each time. */
export const goal: Card<GoalCard> = {
  enter: (goal, { tell }) => tell("goal", { goal }),
};
