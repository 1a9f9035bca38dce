import type { CauserieEvent } from "../api/causerie.ts";

/** Whether the visitor himself asked for it to be sent: the answer to a capture, a form or a meeting. */
export const isSubmitted = ({ data }: CauserieEvent): boolean => "value" in data && /^(ca|fo|me)/.test(data["card_type"] as string);
