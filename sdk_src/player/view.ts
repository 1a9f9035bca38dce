import type { Input } from "../engine/state.ts";
import type { Conversation } from "../plan.ts";
import { button } from "./button.ts";
import { drawText } from "./draw_text.ts";
import { dress } from "./dress.ts";
import { element, mark } from "./element.ts";
import type { Stage } from "./stage.ts";
import type { Surface } from "./surface.ts";
import style from "./view.css";

/** What of a conversation is seen. */
export interface View {
  show(): void;
  hide(): void;
  /** Brings what was said since the last time into view, and the focus to what is wrong, else to the last card, or to the heading. */
  settle(toHeading?: boolean): void;
  card(id: string, type: string, content: unknown): void;
  /** Puts what the visitor said in the place of what he could say. */
  said(words: string): void;
  /** Says what is wrong with what was given. */
  wrong(word: string): void;
  restart(): void;
}

/** Draws a conversation on a surface: a heading, and the cards in a log. */
export function view(
  { cards, theme }: Stage,
  [, id, , , name, language, words, , , ownTheme, direction = "ltr"]: Conversation,
  surface: Surface,
  hear: (...input: Input) => void,
): View {
  const close = () => hear("close", "visitor");
  const title = element("h2", { tabindex: -1 }, name);
  const log = element("div", { role: "log" });
  const panel = element(
    surface.tag,
    {
      "data-surface": surface.name,
      "data-conversation": id,
      "aria-label": name,
      lang: language,
      dir: direction,
      closedby: "any",
    },
    element("div", { id: "head" }, title, button("✕", close, "close", words["close"])),
    log,
  );
  const root = element("causerie-root", {});
  const shadow = root.attachShadow({ mode: "open" });
  dress(shadow, [style, surface.style, ...Object.values(cards).map(({ style }) => style), theme, ownTheme].join(""));
  shadow.append(panel);
  panel.onkeydown = (event) => {
    event.stopPropagation();
    if (event.isComposing && event.key == "Escape") event.preventDefault();
  };

  let controls: HTMLElement | undefined;
  let labels: string[] = [];
  let last: HTMLElement = title;

  const answer = (given?: unknown) => {
    hear("answer", given);
    seen.settle();
  };
  const seen: View = {
    show: () => surface.show(root, panel, close),
    hide: () => surface.hide(root, panel),
    settle(toHeading) {
      if (labels[0]) mark(last, { role: "group", tabindex: -1, "aria-labelledby": labels.pop(), "aria-describedby": labels.join(" ") });
      labels = [];
      const invalid = log.querySelector<HTMLElement>("[aria-invalid]");
      (toHeading ? title : (invalid ?? last)).focus();
    },
    card(id, type, content) {
      const card = cards[type]!;
      const label = `text-${log.childElementCount}`;
      controls = card.controls?.(content, answer, label);
      const text = element("div", { id: label }, ...drawText(card.text!(content)));
      last = element("div", { "data-card": id, "data-type": type }, text, controls ?? "");
      log.append(last);
      labels.push(label);
    },
    said(words) {
      controls!.replaceWith(element("div", { class: "said", dir: "auto" }, words));
    },
    wrong(word) {
      const [error, input] = controls!.children as Iterable<HTMLElement> as [HTMLElement, HTMLElement];
      error.textContent = words[word]!;
      mark(input, { "aria-invalid": true });
    },
    restart: () => log.replaceChildren(),
  };
  return seen;
}
