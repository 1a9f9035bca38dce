/** Dispatches `causerie:<type>` on the document; false where a listener cancelled it. */
export const dispatch = (type: string, detail: unknown): boolean =>
  document.dispatchEvent(new CustomEvent(`causerie:${type}`, { detail, cancelable: true }));
