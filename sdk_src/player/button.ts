import { element } from "./element.ts";

/** A button that does something: one of the actions of interfaces.md, or a choice. */
export function button(words: string, onclick: () => void, action?: string, label?: string): HTMLButtonElement {
  return Object.assign(element("button", { type: "button", "data-action": action, "aria-label": label }, words), { onclick });
}
