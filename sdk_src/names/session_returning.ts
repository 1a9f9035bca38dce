import type { Host, Reader } from "../hand_over.ts";

/** `session.returning`: whether the visitor was here before this session. */
export const sessionReturning =
  (host: Host): Reader =>
  () =>
    host.visit?.returning;
