/** A maker of UUIDs, version 7 (RFC 9562), of which each is higher than the one before. */
export function uuids(): () => string {
  let last = 0;
  const digit = () => (crypto.getRandomValues(new Uint8Array(1))[0]! & 15).toString(16);
  return () => {
    last = Math.max(last + 1, Date.now());
    return `0${last.toString(16)}-7xxx-8xxx-xxxxxxxxxxxx`.replace(/.{8}/, "$&-").replace(/x/g, digit);
  };
}
