import { type CaptureCard, OVERWRITE, PERSONAL, SKIP_IF_KNOWN, type Value } from "../plan.ts";
import { button } from "../player/button.ts";
import type { Card } from "../player/card.ts";
import { element } from "../player/element.ts";
import style from "./capture.css";

/** What a value of each field looks like, without the white space around it. */
const LOOKS = {
  text: /./,
  email: /^[^\s@,;<>]+@([^\s@,;<>.]+\.)+[^\s@,;<>.]{2,}$/,
  phone: /^\+?([ ().\/-]*\d){6,15}$/,
  number: /^[+-]?\d*\.?\d+$/,
};

const isKnown = (value: Value, attribute = "") => (value(attribute) ?? "") !== "";

/** Asks for one value. */
export const capture: Card<CaptureCard> = {
  style,
  text: ([text]) => text,
  enter: ([, , flags, save], { value, then }) => (flags & SKIP_IF_KNOWN && isKnown(value, save) ? then : undefined),
  answer([, field, flags, save, , skip], given = "", value) {
    const text = `${given}`.trim();
    if (!text && skip) return [undefined, skip];
    if (!LOOKS[field].test(text)) return field;
    const kept = flags & OVERWRITE || !isKnown(value, save) ? save : undefined;
    return [field == "number" ? +text : text, text, undefined, kept, flags & PERSONAL, field == "email"];
  },
  controls([, field, , , send, skip, placeholder, autocomplete], answer, label) {
    const type = field == "phone" ? "tel" : field;
    const input = element("input", {
      type,
      inputmode: field == "number" ? "decimal" : type,
      maxlength: 2000,
      autocomplete,
      placeholder,
      "aria-labelledby": label,
      "aria-describedby": "error",
    });
    const error = element("strong", { id: "error" });
    const form = element("form", {}, error, input, element("button", { "data-action": "submit" }, send));
    if (skip) form.append(button(skip, () => answer(), "skip"));
    form.noValidate = true;
    form.onsubmit = (event) => {
      event.preventDefault();
      answer(input.validity.badInput ? field : input.value);
    };
    return form;
  },
};
