/** `page.path`: decoded, and without the slash at its end. */
export const pagePath = (): string => {
  const path = location.pathname.replace(/(.)\/$/, "$1");
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
};
