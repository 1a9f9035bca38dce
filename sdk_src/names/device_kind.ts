/** `device.kind`: what has no fine pointer is a phone, or a tablet where its shorter side has 600 px or more; all else is a desktop. */
export const deviceKind = (): "phone" | "tablet" | "desktop" =>
  matchMedia("(any-pointer: fine)").matches ? "desktop" : Math.min(screen.width, screen.height) < 600 ? "phone" : "tablet";
