/** `page.referrer`: the address of the page that led here; unknown where the browser does not tell. */
export const pageReferrer = (): string | undefined => document.referrer || undefined;
