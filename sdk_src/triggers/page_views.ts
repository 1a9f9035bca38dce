import type { Watch } from "../loader/loader.ts";
import { openAfter } from "../loader/open_after.ts";

/** Opens a conversation on the page that is the visitor's third in this session, say, and on each one after it. */
export const pageViews: Watch<number> = (loader, pages, choose, trigger) =>
  openAfter(loader, 1, () => loader.visit!.pages >= pages && choose(), trigger);
