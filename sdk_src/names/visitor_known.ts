/** `visitor.known`: whether there is an e-mail address of this visitor. */
export const visitorKnown = (values: Record<string, unknown>): boolean => !!values["lead.email"];
