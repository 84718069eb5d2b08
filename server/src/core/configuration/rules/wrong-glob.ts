import { rename, set } from '../../base/rule.ts';
import { aConfiguration } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'configuration/wrong-glob',
  on: 'glob',
  severity: 'warning',
  summary: 'A glob names files below the folder of the configuration, with slashes.',
  why: 'Paths are compared with slashes, and from that folder downwards: a glob with a drive or with ".." finds nothing.',
  remedy: 'Write the path from the folder of the configuration, with slashes, or put a configuration into the other folder.',
  references: ['https://git-scm.com/docs/gitignore#_pattern_format'],
  examples: {
    bad: [
      { code: aConfiguration({ ignore: '[«"drafts\\\\exports"»]' }), fixed: aConfiguration({ ignore: '["drafts/exports"]' }) },
      { code: aConfiguration({ files: '{ «"../*.json"»: "bulk-request" }' }) },
    ],
    good: [aConfiguration({ ignore: '["drafts/*.json"]', files: '{ "export/**/*.json": "bulk-request" }' })],
  },
  check({ glob, part }, report) {
    const isEscape = /\\[\\*?[\]{}()!+@|]/.test(glob);
    if (glob.includes('\\') && !isEscape && !/^[A-Za-z]:/.test(glob)) {
      const written = glob.replaceAll('\\', '/');
      report({
        part,
        message: 'Paths are written with slashes here; replace the backslashes.',
        fixes: [{ title: 'Write slashes', changes: [part === 'key' ? rename([], written) : set([], written)] }],
      });
    } else if (/^(?:[A-Za-z]:|~|\.\.(?:\/|$))/.test(glob))
      report({ part, message: 'This finds nothing: write the path from the folder of this file downwards.' });
  },
});
