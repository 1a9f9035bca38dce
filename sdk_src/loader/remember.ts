import type { Loader } from "./loader.ts";

/** Brings back the attributes that are stored of this visitor, for guards that read them; none where nothing may be stored. */
export const remember = (loader: Loader): void =>
  loader.push(() => {
    loader.set(JSON.parse(navigator.globalPrivacyControl || localStorage[loader.key] || "{}").lead);
  });
