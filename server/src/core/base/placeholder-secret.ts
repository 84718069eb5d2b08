/** Texts that stand where a secret is to be put. https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials */

/** Empty, in brackets of any kind, a variable, or words that say that something is to be filled in. */
const filledIn = /^\s*$|^[<[{$%].*|-value$|\b(?:placeholder|example|sample|changeme|redacted|your)\b/i;
/** Those that Entra gives out have 32 characters and more. */
const SHORTEST = 8;
/** In them there are digits; a text of these words alone says what is to be written there. */
const words =
  /^(?:my|your|the|an?|some|app|application|api|client|azure|entra|enter|put|insert|paste|add|use|change|replace|me|with|from|here|real|actual|secret|password|value|key|token|string|text|bearer|empty|null|none|placeholder|dummy|example|sample|test|fake|demo|redacted|removed|hidden|masked|todo|x)+$/;
const LONGEST_OF_WORDS = 60;
/** What other programs put values in place of: `#{name}#`, `__name__`, `@@name@@`, `!name!`, `@Microsoft.KeyVault(…)`, `op://vault/item`, `env:NAME`. */
const reference =
  /^(?:#\{.+\}#?|__.+__|@@.+@@|!.+!|\(.+\)|@\{.+\}|@[A-Za-z.]+\(.*|[a-z]+:\/\/[^\s@]+|(?:env|var|vars|secrets|process\.env)[.:]\w+)$/;
/** Written over: `***`, `xxxx-xxxx`, `••••`. */
const mask = /^[*•●x#?.…_\s-]+$|[*•●]{3}/i;

/** Whether a text stands for a secret and is none. */
export const standsForSecret = (text: string): boolean => {
  const letters = text.toLowerCase().replace(/[\s._-]/g, '');
  return (
    text.length < SHORTEST ||
    filledIn.test(text) ||
    reference.test(text) ||
    mask.test(text) ||
    (letters.length <= LONGEST_OF_WORDS && words.test(letters))
  );
};
