import { approach } from "../loader/approach.ts";
import { listenPassively } from "../loader/listen_passively.ts";
import type { Watch } from "../loader/loader.ts";

/** Opens a conversation when the mouse leaves the page at its top, where tabs and addresses are; fetches it when the mouse is on its way. */
export const exitIntent: Watch<unknown> = (loader, _, choose, trigger) =>
  listenPassively(loader, ["pointerout"], ({ pointerType, relatedTarget, clientY }) => {
    if (pointerType == "mouse" && clientY < 99) approach(loader, relatedTarget || clientY > 0 ? 1 : 0, choose, trigger);
  });
