import { pageQuery } from "./page_query.ts";

/** `utm.source`: a campaign parameter of the address. */
export const utm = (name: string): (() => string | undefined) => pageQuery("utm_" + name);
