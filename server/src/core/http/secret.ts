/** Whether a text is a client secret or stands for one. https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials */
import { isPlaceholder } from './address.ts';
import { unescaped } from './form.ts';

/** Those that Entra gives out have 32 characters and more. */
const SHORTEST = 8;
/** In them there are digits; a text of these words alone says what is to be written there. */
const words =
  /^(?:my|your|the|an?|some|app|application|api|client|azure|entra|enter|put|insert|paste|add|use|change|replace|me|with|from|here|real|actual|secret|password|value|key|token|string|text|placeholder|dummy|example|sample|test|fake|demo|redacted|removed|hidden|masked|todo|x)+$/;
const LONGEST_OF_WORDS = 60;
/** What other programs put values in place of: `#{name}#`, `__name__`, `@@name@@`, `!name!`. */
const reference = /^(?:#\{.+\}#?|__.+__|@@.+@@|!.+!|\(.+\))$/;
/** Written over: `***`, `xxxx-xxxx`, `••••`. */
const mask = /^[*•●x#?.…_\s-]+$|[*•●]{3}/i;

const stands = (text: string): boolean => {
  const letters = text.toLowerCase().replace(/[\s._-]/g, '');
  return (
    text.length < SHORTEST ||
    isPlaceholder(text) ||
    reference.test(text) ||
    mask.test(text) ||
    (letters.length <= LONGEST_OF_WORDS && words.test(letters))
  );
};

/** `text` is the value as written, percent signs and all. */
export const isPlaceholderSecret = (text: string): boolean => stands(text) || stands(unescaped(text));
