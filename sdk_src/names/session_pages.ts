import type { Host, Reader } from "../hand_over.ts";

/** `session.pages`: how many pages the visitor has seen in this session, this one included. */
export const sessionPages =
  (host: Host): Reader =>
  () =>
    host.visit?.pages;
