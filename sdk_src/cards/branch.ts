import type { BranchCard } from "../plan.ts";
import type { Card } from "../player/card.ts";

/** Goes where the first condition that holds says. */
export const branch: Card<BranchCard> = {
  enter: (branches) => branches.find(([when]) => when)?.[1],
};
