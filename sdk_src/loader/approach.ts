import type { Choose } from "../hand_over.ts";
import type { Loader } from "./loader.ts";

/** Opens a conversation by itself when nothing is `left` to wait for, and fetches it a little before: at less than 3, if these are seconds. */
export const approach = (loader: Loader, left: number, choose: Choose, trigger?: string): void => {
  const conversation = left < 3 && choose();
  if (conversation) left > 0 ? loader.prefetch(conversation) : loader.open(conversation, choose, trigger);
};
