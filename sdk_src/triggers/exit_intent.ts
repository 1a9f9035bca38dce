import { listenPassively } from "../loader/listen_passively.ts";
import type { Watch } from "../loader/loader.ts";

/** Opens a conversation when the mouse leaves the page at its top, where tabs and addresses are; fetches it when the mouse comes near. */
export const exitIntent: Watch<unknown> = (loader, _, choose, trigger) =>
  listenPassively(loader, ["pointerover", "pointerout"], ({ type, pointerType, relatedTarget, clientY }) => {
    const leaves = type == "pointerout" && !relatedTarget && clientY <= 0;
    const conversation = pointerType == "mouse" && clientY < 99 && choose();
    if (conversation) leaves ? loader.open(conversation, choose, trigger) : loader.prefetch(conversation);
  });
