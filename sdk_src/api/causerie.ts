/** The API in the page: `window.causerie`, the default export of `causerie.mjs`. The loader is checked against it, and `causerie.d.ts` is made from it. */
export interface Causerie {
  /** Opens a conversation, as a click on its trigger does. Fulfilled with whether it is shown; with nothing where it cannot be loaded. */
  open(conversation: string, options?: OpenOptions): Promise<boolean | undefined>;
  /** Closes what is open, and keeps what is still loading from opening. */
  close(): void;
  /** Closes this conversation where it is open, else opens it. */
  toggle(conversation: string): void;
  /** Tells who the visitor is: `lead.*`, without the prefix. */
  identify(lead: Values): void;
  /** Sets attributes by their full names: `set({ "company.size": 50 })`. */
  set(attributes: Values): void;
  /** Forgets this visitor: attributes, answers and what was shown. */
  reset(): void;
  /** Says that something happened: fires `event` triggers of that name. */
  track(event: string): void;
  /** Calls back with each event of a type, `engaged` say. Returns what stops it. */
  on(type: EventType, callback: (event: CauserieEvent) => void): () => void;
  /** Opens or closes storage and network, as the visitor chose. */
  consent(allowed: boolean): void;
  /** Removes listeners, elements and this API from the page. */
  destroy(): void;
  /** Calls back with the API: what the queue is for before the script has come. */
  push(callback: (causerie: Causerie) => void): void;
}

export interface OpenOptions {
  /** The id of the card to start at. */
  from?: string;
  /** Attributes to set first, by their full names. */
  set?: Values;
}

export type Values = Record<string, string | number | boolean>;

export type EventType =
  | "triggered"
  | "engaged"
  | "completed"
  | "acquired"
  | "goal"
  | "document"
  | "meeting"
  | "card"
  | "answer"
  | "closed"
  | "error";

/** What happened, as a CloudEvent; the same that an endpoint is sent. */
export interface CauserieEvent {
  specversion: "1.0";
  id: string;
  source: string;
  type: `causerie.${EventType}`;
  time: string;
  datacontenttype: "application/json";
  visitor?: string;
  session?: string;
  conversation: string;
  version: string;
  data: Record<string, unknown>;
}

declare const causerie: Causerie;
export default causerie;

declare global {
  interface Window {
    causerie?: Causerie | ((causerie: Causerie) => void)[];
  }
  interface DocumentEventMap extends Record<`causerie:${EventType}`, CustomEvent<CauserieEvent>> {
    "causerie:ready": Event;
    "causerie:beforeopen": CustomEvent<{ conversation: string; trigger: string }>;
  }
}
