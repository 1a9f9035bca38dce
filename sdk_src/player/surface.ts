/** Where a conversation stands in the page. */
export interface Surface<Panel extends HTMLElement = HTMLElement> {
  name: string;
  tag: "dialog" | "section";
  style: string;
  /** Puts the root, with the panel in it, into the page; `close` closes as the visitor does. */
  show(root: HTMLElement, panel: Panel, close: () => void): void;
  hide(root: HTMLElement, panel: Panel): void;
}
