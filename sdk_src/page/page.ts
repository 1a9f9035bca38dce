import type { Options } from "../hand_over.ts";
import { fullPage } from "./full_page.ts";

type Opener = { open(conversation: string, options: Options, trigger: string): void };
type Queue = { push(callback: (opener: Opener) => void): void };

/** Opens a conversation on its own page, in the place of what stands there for those without JavaScript. */
export function page(global = "causerie"): void {
  const article = document.querySelector<HTMLElement>("main[data-conversation] article")!;
  const { conversation } = article.parentElement!.dataset;
  const names = window as unknown as Record<string, Queue>;
  (names[global] ??= []).push(({ open }) => open(conversation!, { surface: fullPage(article) }, "page"));
}
