import type { Choose, Host } from "../hand_over.ts";
import type { Loader } from "./loader.ts";

/**
 * Opens a conversation when nothing is `left` to wait for, and fetches it a little before: at less than 3, if these are seconds. By itself,
 * unless `options` are given.
 */
export const approach = (loader: Loader, left: number, choose: Choose, trigger?: string, options: Parameters<Host["open"]>[1] = choose): void => {
  const conversation = left < 3 && choose();
  if (conversation) left > 0 ? loader.prefetch(conversation) : loader.open(conversation, options, trigger);
};
