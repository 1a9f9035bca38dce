import type { Watch } from "../loader/loader.ts";
import { openAt } from "../loader/open_at.ts";

/**
 * Opens a conversation when the address has this hash, decoded to bytes as `page()` is. A click on a link to the very address where the
 * visitor is asks for it again.
 */
export const urlHash: Watch<string> = (loader, hash, choose) => {
  const again = openAt(loader, () => unescape(location.hash) == hash, choose, "url_hash");
  loader.listen("click", ({ target }) => {
    if ((target as Element).closest?.("a")?.href == location.href) setTimeout(again);
  });
};
