import type { Watch } from "../loader/loader.ts";
import { openAfter } from "../loader/open_after.ts";

/** Opens a conversation on the pages of a visitor who was here before this session. */
export const returnVisit: Watch<unknown> = (loader, _, choose, trigger) =>
  openAfter(loader, 1, () => loader.visit!.returning && choose(), trigger);
