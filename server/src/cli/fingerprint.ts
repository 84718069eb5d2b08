/** What a finding is known by from one run to the next, whatever moved in its file. */
import { createHash } from 'node:crypto';
import { placesOf, type Diagnostic } from '../core/index.ts';

export interface Fingerprint {
  /** Made of the rule, the path of the file and the place in its structure: of nothing that a person typed. */
  readonly hash: string;
  /** Which of the findings with this hash it is, from 1, in the order of the text. */
  readonly ordinal: number;
}

/** Gives each diagnostic of a text its fingerprint. `id` is the path of its file from the folder of the repository. */
export function fingerprinted(
  id: string,
  text: string,
  diagnostics: readonly Diagnostic[],
): readonly (readonly [Diagnostic, Fingerprint])[] {
  const starts = diagnostics.map(({ span }) => span.start).sort((a, b) => a - b);
  const places = new Map(placesOf(text, starts).map((place, i) => [starts[i], place]));
  const counts = new Map<string, number>();
  return diagnostics.map((one) => {
    const key = JSON.stringify([one.rule, id, places.get(one.span.start)]);
    const ordinal = (counts.get(key) ?? 0) + 1;
    counts.set(key, ordinal);
    return [one, { hash: createHash('sha256').update(key).digest('hex').slice(0, 32), ordinal }];
  });
}
