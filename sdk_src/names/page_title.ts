/** `page.title`. */
export const pageTitle = (): string => document.title;
