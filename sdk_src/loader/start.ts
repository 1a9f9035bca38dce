import type { Player, Start } from "../hand_over.ts";
import type { Conversation } from "../plan.ts";
import { importChecked, type Module, type Script } from "./import_checked.ts";
import type { Loader } from "./loader.ts";

/**
 * Puts the API into the page, where there is none yet, and begins to wait for triggers. Returns the API.
 * @param files The integrity of each file of `parts/`, by id; the player is one.
 * @param watch Written by the generator: a call for each trigger.
 * @param modules The files that need not be fetched.
 */
export const start = (
  script: Script,
  global: string,
  key: string,
  files: Record<string, string>,
  watch: (loader: Loader) => void,
  modules: Record<string, Promise<Module>> = {},
): Loader => {
  const page = self as unknown as Record<string, Loader & { forEach?: (run: Loader["push"]) => void }>;
  const queue = page[global];
  if (queue?.on) return queue;

  let player: Player | undefined;
  let closings = 0;

  const file = (id: string) => {
    const attempt = () => importChecked(script, id, files[id]!);
    return (modules[id] ??= attempt().catch(attempt));
  };

  const load = (id: string) =>
    Promise.all([file(id), file("player")]).then(
      ([conversation, play]) => {
        player ??= (play.default as Start)(api);
        return conversation.default as Conversation;
      },
      () => {
        delete files[id]; // its links are plain links from now on
      },
    );

  // in the order that compresses best
  const api: Loader = {
    push(callback) {
      try {
        callback(api);
      } catch (error) {
        console.error(error);
      }
    },
    prefetch(id) {
      navigator.connection?.saveData || load(id);
    },
    values: {},
    files,
    consent(allowed) {
      (api.allowed = allowed) || forget();
    },
    toggle: (id) => api.open(id, true),
    track() {},
    identify(lead) {
      for (const name in lead) api.values["lead." + name] = lead[name];
    },
    set(attributes) {
      Object.assign(api.values, attributes);
    },
    open(id, options, trigger, element) {
      const before = closings;
      return load(id).then((conversation) =>
        conversation ? closings == before && player!.open(conversation, options, trigger, element) : (element?.click() as undefined),
      );
    },
    close() {
      closings++;
      player?.close();
    },
    key,
    stops: [],
    reset() {
      api.close();
      player = undefined;
      api.values = {};
      forget();
    },
    listen(type: string, listener: (event: never) => void) {
      addEventListener(type, listener as EventListener, true);
      const stop = () => removeEventListener(type, listener as EventListener, true);
      api.stops.push(stop);
      return stop;
    },
    destroy() {
      closings++;
      api.stops.forEach((stop) => stop());
      delete page[global];
    },
    on: (type, callback) => api.listen(("causerie:" + type) as "message", (event) => callback((event as unknown as CustomEvent).detail)),
  };
  const forget = () => api.push(() => delete localStorage[key]);

  page[global] = api;
  watch(api);
  queue?.forEach?.(api.push);
  document.dispatchEvent(new Event("causerie:ready"));
  return api;
};
