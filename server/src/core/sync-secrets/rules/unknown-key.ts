import { set } from '../../base/rule.ts';
import { isTemplate } from '../../base/template.ts';
import { nearest } from '../../base/did-you-mean.ts';
import { notifying, RIGHT, secrets, SYNC_ALL } from '../example.ts';
import { keys } from '../keys.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sync-secrets/unknown-key',
  on: 'secret',
  severity: 'warning',
  summary: 'The key of a secret is one of those that Graph knows.',
  why: 'The keys are an enumeration of 45 names, written in one letter case. What is put under another name is refused or read by nobody.',
  remedy: 'Write the key as the documentation has it.',
  references: ['https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationsecretkeystringvaluepair'],
  examples: {
    bad: [
      {
        code: secrets([SYNC_ALL.replace('"SyncAll"', '«"syncAll"»'), notifying(RIGHT)]),
        fixed: secrets([SYNC_ALL, notifying(RIGHT)]),
      },
      { code: secrets([SYNC_ALL.replace('"SyncAll"', '«"EverythingInSync"»'), notifying(RIGHT)]) },
    ],
    good: [secrets([SYNC_ALL, notifying(RIGHT)])],
  },
  check({ key }, report) {
    if (keys.includes(key) || isTemplate(key)) return;
    const meant = keys.find((one) => one.toLowerCase() === key.toLowerCase()) ?? nearest(key, keys);
    report({
      at: ['key'],
      message:
        meant === undefined
          ? 'Graph does not know this key; use one of the documented names.'
          : `Graph does not know this key; write ${meant}.`,
      fixes: meant === undefined ? [] : [{ title: `Rename to ${meant}`, changes: [set(['key'], meant)] }],
    });
  },
});
