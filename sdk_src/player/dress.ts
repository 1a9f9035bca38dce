import { element } from "./element.ts";

/** Gives a shadow root its style sheet; browsers without constructable ones get an element that carries the page's nonce. */
export function dress(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(element("style", { nonce: document.querySelector<HTMLElement>("script[nonce]")?.nonce }, css));
  }
}
