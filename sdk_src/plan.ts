/**
 * The contract between the generator and the SDK, version 1: PLAN.md in types. `generator/causerie/plan/plan.py` is the
 * other side. A record travels as an array, its fields in this order, with trailing defaults left out.
 */

export const contract = 1;

/** Reads a name of the language (`lead.first_name`, `page.path`, `answers.colour`); undefined where it is unknown. */
export type Value = (name: string) => unknown;
export type Expression = (value: Value) => unknown;
export type Condition = (value: Value) => boolean;

/** Plain text with tokens: labels, placeholders, addresses, names. */
export type Plain = string | (string | Expression)[];
/** Markdown, compiled: an element is its tag, its children and its attributes. */
export type Inline = string | Expression | Element;
export type Element = [tag: string, children: Text, attributes?: Record<string, string>];
export type Text = string | Inline[];

/** The index of a step, or one of the three below. Absent: the step behind this one. */
export type Next = number;
export const END = -1;
export const RESTART = -2;
export const DISMISS = -3;

export type Step = [type: string, id: string, card: unknown, next?: Next, when?: Condition];

export type MessageCard = Text;
export type QuestionCard = [text: Text, choices: Choice[], save?: string];
export type Choice = [label: Plain, next?: Next, value?: string | number, when?: Condition];
export type CaptureCard = [
  text: Text,
  field: "text" | "email" | "phone" | "number",
  /** The sum of 1 skip_if_known, 2 overwrite, 4 optional, 8 personal. */
  flags: number,
  save?: string,
  button?: Plain,
  skip?: Plain,
  placeholder?: Plain,
];
export type GoalCard = string;
export type SetCard = [attribute: string, value: string | number | boolean | Expression][];
export type BranchCard = [when: Condition, next: Next][];
export type RedirectCard = [address: Plain, newTab?: 1];

/** The texts that the SDK itself speaks, in the conversation's language; only those that its cards and surface need. */
export type Words = Record<string, string>;

export type Conversation = [
  contract: number,
  id: string,
  kind: "flow",
  surface: string,
  name: string,
  language: string,
  words: Words,
  steps: Step[],
  /** Until when it stays away, once shown, if it opened by itself: absent always, 1 session, 2 for good, 3 until completed. */
  frequency?: number,
  /** Overrides of the site's theme: CSS declarations of custom properties. */
  theme?: string,
];
