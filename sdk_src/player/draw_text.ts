import type { Text } from "../plan.ts";
import { element, mark } from "./element.ts";

/** The nodes of a text. Only the compiler makes elements: whatever a visitor or a page said is a text node. */
export function drawText(text: Text): (Node | string)[] {
  return [text].flat().map((part) => {
    if (!Array.isArray(part)) return part;
    const [tag, children, attributes = {}] = part;
    const made = element(tag as "a", attributes, ...drawText(children));
    return /^http/.test(made.href) ? mark(made, { target: "_blank", rel: "noopener" }) : made;
  });
}
