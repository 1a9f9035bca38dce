/** `page.query.plan`: a parameter of the address, the first of that name; unknown where there is none. */
export const pageQuery = (name: string) => (): string | undefined => new URLSearchParams(location.search).get(name) ?? undefined;
