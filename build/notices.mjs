/** The notices of the packages whose code is in the bundles, out of what esbuild read for them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folders of packages that the inputs of these metafiles come from, sorted. */
const packagesIn = (metafiles) =>
  [
    ...new Set(
      metafiles
        .flatMap(({ outputs }) => Object.values(outputs))
        .flatMap(({ inputs }) => Object.entries(inputs))
        .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
        .flatMap(([path]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []),
    ),
  ].sort();

/** The text of a package's licence. Throws for a package that has none: it must not be shipped then. */
function licenceOf(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (!file) throw new Error(`${folder} has no licence file; its code cannot be in a bundle.`);
  return readFileSync(join(folder, file), 'utf8').trim();
}

/** What `dist/THIRD-PARTY-NOTICES.txt` says. Packages under the same text share it. */
export function notices(metafiles) {
  const byText = new Map();
  for (const folder of packagesIn(metafiles)) {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const extra = ['NOTICE', 'NOTICE.txt', 'ThirdPartyNotices.txt', 'thirdpartynotices.txt']
      .map((file) => join(folder, file))
      .filter((file) => existsSync(file));
    const text = [licenceOf(folder), ...extra.map((file) => readFileSync(file, 'utf8').trim())].join('\n\n').replace(/\r\n/g, '\n');
    byText.set(text, (byText.get(text) ?? new Set()).add(`${name} ${version} (${license})`));
  }
  const sections = [...byText].map(([text, names]) => `${[...names].join('\n')}\n\n${text}`);
  return `scimlint contains code of these packages, under their licences:\n\n${sections.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
