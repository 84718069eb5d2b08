/** A new rule out of the template of its kind, and its line in the list beside it. */
import type { Generated } from '../generated.ts';

/** The families that have a `rules` folder; each has a template here. */
export const families = [
  'bulk-request',
  'expression',
  'http',
  'json',
  'provisioning-log',
  'sync-job',
  'sync-schema',
  'sync-secrets',
] as const;
type Family = (typeof families)[number];

/** What it takes to add the rule of this id. Throws, with what would be right, where that cannot be; writes nothing. */
export function newRule(id: string, read: (path: string) => string, exists: (path: string) => boolean): readonly Generated[] {
  const [, kind = '', problem = ''] = /^([a-z-]+)\/([a-z]{3,}(?:-[a-z0-9]+)*)$/.exec(id) ?? [];
  const family = families.find((one) => one === kind);
  if (!family)
    throw new Error(`"${id}" is no id of a rule; it is KIND/PROBLEM in small letters with hyphens, and KIND is ${families.join(', ')}.`);
  const rules = `server/src/core/${family}/rules`;
  const path = `${rules}/${problem}.ts`;
  if (exists(path)) throw new Error(`There is a rule ${id} already: ${path}.`);
  return [
    { path, text: ruleText(read(`build/new-rule/${family}.ts`), family, id) },
    { path: `${rules}/index.ts`, text: withRule(read(`${rules}/index.ts`), problem) },
  ];
}

/** The template, at home in the folder of the rules. */
const ruleText = (template: string, family: Family, id: string): string =>
  template.replace('KIND/PROBLEM', id).replaceAll(`../../server/src/core/${family}/`, '../').replaceAll('../../server/src/core/', '../../');

/** The list with one more rule in it, in the order of the names. */
function withRule(index: string, problem: string): string {
  const name = problem.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const line = `import ${name} from './${problem}.ts';`;
  const imports = index.split('\n').filter((one) => /^import \w+ from/.test(one));
  const before = imports.findLast((one) => one < line);
  const withImport =
    before === undefined ? index.replace(imports[0] ?? '', `${line}\n${imports[0] ?? ''}`) : index.replace(before, `${before}\n${line}`);
  return withImport.replace(/= \[([^\]]*)\];/, (_, list: string) => {
    const names = list.split(',').map((one) => one.trim());
    return `= [${[...names.filter(Boolean), name].sort().join(', ')}];`;
  });
}
