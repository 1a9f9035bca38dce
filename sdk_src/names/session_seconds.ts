import type { Host, Reader } from "../hand_over.ts";

/** `session.seconds`: how long the visitor has had the site in view in this session. */
export const sessionSeconds =
  (host: Host): Reader =>
  () =>
    host.visit?.seconds;
