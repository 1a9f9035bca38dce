import type { Surface } from "../player/surface.ts";
import style from "./full_page.css";

/** The whole page: the article keeps its heading, and hides the rest while the conversation stands there. */
export function fullPage(article: HTMLElement): Surface {
  const rest = [...article.querySelectorAll<HTMLElement>(":scope > :not(header)")];
  const hide = (hidden: boolean) => rest.forEach((part) => (part.hidden = hidden));
  return {
    name: "page",
    tag: "section",
    style,
    show(root) {
      article.append(root);
      hide(true);
    },
    hide(root) {
      root.remove();
      hide(false);
    },
  };
}
