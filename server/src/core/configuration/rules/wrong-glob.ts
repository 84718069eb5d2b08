import { rename, set, type JsonFix } from '../../base/rule.ts';
import { aConfiguration } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'configuration/wrong-glob',
  on: 'glob',
  severity: 'warning',
  summary: 'A glob names files below the folder of the configuration, with slashes.',
  why: 'Paths are compared with slashes, and from that folder downwards: a glob with a drive, with ".." or with an open bracket finds nothing. A "!" before it is no negation.',
  remedy: 'Write the path from the folder of the configuration, with slashes, or put a configuration into the other folder.',
  references: ['https://git-scm.com/docs/gitignore#_pattern_format'],
  examples: {
    bad: [
      { code: aConfiguration({ ignore: '[«"drafts\\\\exports"»]' }), fixed: aConfiguration({ ignore: '["drafts/exports"]' }) },
      { code: aConfiguration({ files: '{ «"../*.json"»: "bulk-request" }' }) },
      { code: aConfiguration({ ignore: '[«" drafts"»]' }), fixed: aConfiguration({ ignore: '["drafts"]' }) },
      { code: aConfiguration({ ignore: '["drafts/*", «"!drafts/ready.json"»]' }) },
      { code: aConfiguration({ ignore: '[«""»]' }) },
      { code: aConfiguration({ ignore: '[«"."»]' }) },
      { code: aConfiguration({ ignore: '[«"drafts/../export"»]' }) },
      { code: aConfiguration({ ignore: '[«"{drafts,export"»]' }) },
    ],
    good: [
      aConfiguration({ ignore: '["drafts/*.json"]', files: '{ "export/**/*.json": "bulk-request" }' }),
      aConfiguration({ ignore: '["./a", "/b/", "{c,d}", "[ef]*", "hire (1).json", "\\\\[x\\\\].json", "!(g).json", "a..b/.c"]' }),
    ],
  },
  check({ glob, part }, report) {
    const writeAs = (title: string, written: string): JsonFix => ({
      title,
      changes: [part === 'key' ? rename([], written) : set([], written)],
    });
    const isEscape = /\\[\\*?[\]{}()!+@|]/.test(glob);
    if (glob.trim() === '') report({ part, message: 'This finds nothing: write a path or a glob, or delete it.' });
    else if (glob !== glob.trim())
      report({
        part,
        message: 'Blanks count here, and hardly any path begins or ends with one; delete them.',
        fixes: [writeAs('Delete the blanks', glob.trim())],
      });
    else if (glob.includes('\\') && !isEscape && !/^[A-Za-z]:/.test(glob))
      report({
        part,
        message: 'Paths are written with slashes here; replace the backslashes.',
        fixes: [writeAs('Write slashes', glob.replaceAll('\\', '/'))],
      });
    else if (/^!(?!\()/.test(glob))
      report({ part, message: 'There is no negation here: name the files that are meant; later entries win.' });
    else if (/^(?:[A-Za-z]:|~|\.\.(?:\/|$))/.test(glob))
      report({ part, message: 'This finds nothing: write the path from the folder of this file downwards.' });
    else if (/^(?:\.\/*|\/+)$/.test(glob)) report({ part, message: 'This finds nothing: write ** for all files of this folder.' });
    else if (/\/(?:\.{0,2}(?:\/|$))/.test(glob.replace(/^(?:\.\/)+|\/+$/g, '')))
      report({ part, message: 'This finds nothing: write the path without parts that are empty, "." or "..".' });
    else if (isOpen(glob))
      report({
        part,
        message: 'A bracket is opened here and not closed; close it, or write a backslash before it where it is part of a name.',
      });
  },
});

/** Whether a bracket outside a class of characters is left open. What is escaped is part of a name. */
function isOpen(glob: string): boolean {
  const brackets = glob.replace(/\\./g, '').replace(/\[[^\]]+\]/g, '');
  const count = (bracket: string): number => brackets.split(bracket).length;
  return brackets.includes('[') || count('{') > count('}') || count('(') > count(')');
}
