/** `visitor.language`: what the visitor's browser is set to, `en` or `fr`. */
export const visitorLanguage = (): string => navigator.language.split("-")[0]!;
