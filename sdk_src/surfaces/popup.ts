import type { Surface } from "../player/surface.ts";
import style from "./popup.css";

/** Over the page, which rests meanwhile: a modal dialog. A click beside it closes it where browsers do that by themselves: nothing typed is lost. */
export const popup: Surface<HTMLDialogElement> = {
  name: "popup",
  tag: "dialog",
  style,
  show(root, dialog, close) {
    document.documentElement.append(root);
    // The event comes late: after hide(), and perhaps after the next show().
    dialog.onclose = () => dialog.open || !root.isConnected || close();
    dialog.showModal();
  },
  hide(root, dialog) {
    dialog.close();
    root.remove();
  },
};
