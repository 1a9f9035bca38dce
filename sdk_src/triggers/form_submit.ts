import type { Watch } from "../loader/loader.ts";

/** Opens a conversation after a form went its way, where that leaves the page as it is; fetches it when the visitor is in the form. */
export const formSubmit: Watch<string> = (loader, selector, choose) => {
  const chosen = (event: Event) => {
    const form = (event.target as Element).closest?.<HTMLElement>(selector);
    return form && choose(form);
  };
  loader.listen("focusin", (event) => {
    const conversation = chosen(event);
    if (conversation) loader.prefetch(conversation);
  });
  loader.listen("submit", (event) => {
    const conversation = chosen(event);
    // the page's own listeners have spoken by then
    if (conversation) setTimeout(() => staysHere(event) && loader.open(conversation, undefined, "form_submit"));
  });
};

/** Whether a submitted form leaves its page alone: a script sends it, or the answer goes to another window or frame, or to a dialog. */
const staysHere = ({ defaultPrevented, target, submitter }: SubmitEvent): boolean => {
  const said = (name: string) => submitter?.getAttribute("form" + name) ?? (target as Element).getAttribute(name) ?? "";
  return defaultPrevented || /^dialog$/i.test(said("method")) || !/^(_self|_parent|_top|)$/i.test(said("target"));
};
