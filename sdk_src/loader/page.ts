/**
 * Path and query of the page, as `pages` are compared: `/caf%C3%A9/?a=b` with each encoded byte as a letter of its own (Latin-1).
 * Only `unescape` never throws, whatever an address holds, so the generator writes patterns in such letters too.
 */
export const page = (): string => unescape(location.pathname + location.search);
