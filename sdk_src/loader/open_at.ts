import type { Choose } from "../hand_over.ts";
import { eachSecond } from "./each_second.ts";
import type { Loader } from "./loader.ts";

/**
 * Opens a conversation when the visitor comes to an address that is meant: now, or later without leaving the page. Returns what opens
 * it again, for who asks for the same address anew.
 */
export const openAt = (loader: Loader, isMeant: () => boolean, choose: Choose, trigger: string): (() => void) => {
  let address: string | undefined;
  let open: string | false | undefined;
  const look = () => {
    if (document.hidden || address == location.href) return;
    address = location.href;
    const before = open;
    open = isMeant() && choose();
    if (open && open != before) loader.open(open, {}, trigger);
  };
  eachSecond(loader, look);
  loader.listen("hashchange", look);
  look();
  return () => {
    address = open = undefined;
    look();
  };
};
