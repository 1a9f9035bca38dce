/** A maker of UUIDs, version 7 (RFC 9562), of which each is higher than the one before. */
export function uuids(): () => string {
  let last = 0;
  const digit = () => (crypto.getRandomValues(new Uint8Array(1))[0]! & 15).toString(16);
  return () => {
    last = Math.max(last + 1, Date.now());
    const time = `0${last.toString(16)}`.replace(/.{8}/, "$&-");
    return `${time}-7xxx-8xxx-xxxxxxxxxxxx`.replace(/x/g, digit);
  };
}
