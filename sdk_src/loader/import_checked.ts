/**
 * Imports a file of `parts/` whose bytes have this integrity (SHA-384 in base64); rejects otherwise. An element fetches it into the
 * page's module map, checked, and importing it then fetches nothing. That element is a link, whose address needs no Trusted Types
 * policy. Browsers without such policies get a script: some of them do not know the link.
 */
export const importChecked = (script: Script, id: string, integrity: string): Promise<Module> =>
  new Promise((resolve, reject) => {
    const link = self.trustedTypes;
    const address = new URL("parts/" + id + "." + integrity.slice(0, 12) + ".js", script.src) as unknown as string;
    document.head.append(
      Object.assign(document.createElement(link ? "link" : "script"), {
        rel: "modulepreload",
        type: link ? "" : "module",
        integrity: "sha384-" + integrity,
        onload: () => resolve(import(address)),
        nonce: script.nonce,
        src: address,
        href: address,
        onerror: reject,
      }),
    );
  });

/** The loader's own script: the files lie beside it, and load by its nonce. */
export interface Script {
  src: string;
  nonce: string;
}

export interface Module {
  default: unknown;
}
