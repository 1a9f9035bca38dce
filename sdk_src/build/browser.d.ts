/** What TypeScript's own declarations of browsers do not have yet, since not every browser has it. */
interface Window {
  readonly trustedTypes?: unknown;
}

interface Navigator {
  readonly connection?: { readonly saveData?: boolean };
  readonly globalPrivacyControl?: boolean;
}
