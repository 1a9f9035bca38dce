import type { Watch } from "../loader/loader.ts";
import { openAt } from "../loader/open_at.ts";

/** Opens a conversation when the address has this parameter: `chat=demo`, decoded. */
export const urlQuery: Watch<string> = (loader, parameter, choose) => {
  const isMeant = () => [...new URLSearchParams(location.search)].some((pair) => pair.join("=") == parameter);
  openAt(loader, isMeant, choose, "url_query");
};
