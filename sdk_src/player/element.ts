declare global {
  interface HTMLElementTagNameMap {
    "causerie-root": HTMLElement;
  }
}

type Attributes = Record<string, unknown>;

/** A new element with these attributes and children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.append(...children);
  return mark(made, attributes);
}

/** The element, with these attributes set; those that are undefined are left out. */
export function mark<Marked extends Element>(element: Marked, attributes: Attributes): Marked {
  for (const name in attributes) if (attributes[name] != null) element.setAttribute(name, attributes[name] as string);
  return element;
}
