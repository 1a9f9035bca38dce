/**
 * The contract between the generator and the SDK, version 1: PLAN.md in types. `generator/causerie/plan/plan.py` is the
 * other side. A record travels as an array, its fields in this order, with trailing defaults left out.
 */

export const contract = 1;

/** Reads a name of the language (`lead.first_name`, `page.path`, `answers.call-me`); undefined where it is unknown. */
export type Value = (name: string) => unknown;
export type Condition = (value: Value) => unknown;

/** Markdown, compiled: an element is its tag, its children and its attributes. Only the compiler makes elements: what a token gives is part of a string. */
export type Text = string | (string | Element)[];
export type Element = [tag: string, children: Text, attributes?: Record<string, string>];

/** The index of a step, or one of the three below. Absent: the step behind this one (for a choice, its question's). */
export type Next = number;
export const END = -1;
export const RESTART = -2;
export const DISMISS = -3;

/**
 * A step whose `when` is false is passed: the step behind it follows, whatever its `next`. A card with tokens or conditions in it is a
 * function that gives it; the types below say what it gives.
 */
export type Step = [type: string, id: string, card: unknown, next?: Next, when?: Condition];

export type MessageCard = Text;
/** `personal`: the answer tells who the visitor is, and is kept from the page's events. */
export type QuestionCard = [text: Text, choices: Choice[], save?: string, personal?: 1];
export type Choice = [label: string, next?: Next, value?: string | number, when?: unknown];
export type CaptureCard = [
  text: Text,
  field: "text" | "email" | "phone" | "number",
  /** The sum of the three below. */
  flags: number,
  save: string | undefined,
  button: string,
  /** The words of its skip button; absent, it cannot be skipped. */
  skip?: string,
  placeholder?: string,
  /** What browsers fill in (WCAG 1.3.5): `email`, `tel`, `given-name`, `organization`. */
  autocomplete?: string,
];
export const SKIP_IF_KNOWN = 1;
export const OVERWRITE = 2;
export const PERSONAL = 8;

export type GoalCard = string;
export type SetCard = [attribute: string, value: unknown][];
export type BranchCard = [when: unknown, next: Next][];
export type RedirectCard = [address: string, newTab?: 1];

/**
 * The texts that the SDK itself speaks, in the conversation's language; only those that its cards and surface need: `close`, and, as
 * `text`, `email`, `phone`, `number`, what is wrong with such a value.
 */
export type Words = Record<string, string>;

export type Conversation = [
  contract: number,
  id: string,
  kind: "flow",
  surface: string,
  /** What the visitor reads as heading: the theme's title, else the site's name. */
  name: string,
  language: string,
  words: Words,
  steps: Step[],
  /** Until when it stays away, once shown, if it opened by itself: absent always, 1 session, 2 for good, 3 until completed. */
  frequency?: number,
  /** CSS rules over the site's theme. */
  theme?: string,
  /** Absent: from left to right. */
  direction?: "ltr" | "rtl",
];
