/** Opens texts for tests as the faces do: by name, with an environment that gives the same ids every time. */
import {
  besideIn,
  defaultSettings,
  kinds,
  open,
  recognise,
  type BadExample,
  type Context,
  type Document,
  type KindId,
  type RuleFacts,
  type Settings,
} from '../server/src/core/index.ts';

/** A context whose new GUIDs count up from zero. */
export function aContext(context: Partial<Context> = {}): Context {
  let next = 0;
  return {
    settings: defaultSettings,
    environment: { newGuid: () => `00000000-0000-4000-8000-${String(next++).padStart(12, '0')}`, now: () => Date.UTC(2026, 0, 1) },
    said: true,
    ...context,
  };
}

/** A document of the kind that the name and the text tell; of `fallback` where they tell none. */
export function openNamed(name: string, text: string, fallback: KindId, context: Partial<Context> = {}): Document {
  const recognised = recognise({ name, text });
  return open(recognised?.kind ?? fallback, text, aContext({ said: recognised?.said ?? true, name: name.replace(/.*\//, ''), ...context }));
}

export const allRules = kinds
  .flatMap((kind) => kind.rules.map((rule) => ({ kind, rule })))
  .filter(({ rule }, i, all) => all.findIndex((one) => one.rule === rule) === i);

/** A name that says the kind of a text. */
export const names: Record<KindId, string> = {
  'bulk-request': 'example.scim.json',
  http: 'example.http',
  expression: 'example.mapexpr',
  'sync-schema': 'example.json',
  configuration: 'scimlint.config.json',
  'sync-job': 'example.json',
  'sync-secrets': 'example.json',
  'provisioning-log': 'example.json',
};

/** A text as an example of a rule, with what the example is configured with. A rule that is off in the default profile is shown in the other. */
export function openExample(
  { kind, rule }: (typeof allRules)[number],
  text: string,
  { name, encoding, settings = {}, others = {}, beside }: Partial<BadExample> = {},
): Document {
  const file = name ?? names[kind.id];
  return openNamed(file, text, kind.id, {
    settings: { ...defaultSettings, profile: profileOf(rule), ...settings },
    ...(encoding === undefined ? {} : { encoding }),
    other: (path) => others[path],
    ...(beside ? { beside: besideIn(file, { ...beside, [file]: text }) } : {}),
  });
}

const profileOf = ({ severity }: RuleFacts): Settings['profile'] =>
  typeof severity !== 'string' && severity.entra === 'off' ? 'rfc' : 'entra';
