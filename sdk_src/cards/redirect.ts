import { END, type RedirectCard } from "../plan.ts";
import type { Card } from "../player/card.ts";

const ALLOWED = /^(https?|mailto|tel):$/;

/** Goes to an address; the conversation is complete before. */
export const redirect: Card<RedirectCard> = {
  enter(content, { add, once }) {
    once("completed");
    add("redirect", content);
    return END;
  },
  act([address, newTab]) {
    const { protocol, href } = new URL(address, document.baseURI);
    if (!ALLOWED.test(protocol)) throw new Error(`${protocol} is no address to go to`);
    if (newTab) open(href, "_blank", "noopener");
    else location.assign(href);
  },
};
