import { configuredName } from '../configured.ts';
import { connectSyncOnly } from '../connect-sync.ts';
import { pages } from '../pages.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'expression/connect-sync-function',
  on: 'unknown call',
  severity: 'warning',
  summary: 'An expression calls functions of provisioning, not of Entra Connect Sync.',
  why: 'The rules of Entra Connect Sync are written in an older and larger language with the same grammar. Its functions are on none of the lists of provisioning.',
  remedy: 'Use the functions of provisioning instead.',
  references: [pages.connectSync, pages.reference],
  examples: {
    bad: [{ code: '«LCase»([userName])', fixed: 'ToLower([userName])' }, { code: 'Append(«PadLeft»([employeeId], 8, "0"), "-x")' }],
    good: ['ToLower([userName])'],
  },
  check({ call: { name }, functions }, report) {
    const known = connectSyncOnly.get(name.text.toLowerCase());
    if (!known || configuredName(name.text, functions) !== undefined) return;
    const { counterpart, isSame } = known;
    const instead =
      counterpart === undefined
        ? 'use functions of provisioning instead'
        : `use ${counterpart}, which ${isSame ? 'does the same' : 'may do what it is for'}`;
    report({
      span: name.span,
      message: `${known.name} is a function of Entra Connect Sync, which provisioning does not know; ${instead}.`,
      fixes:
        isSame && counterpart !== undefined ? [{ title: `Write ${counterpart}`, edits: [{ span: name.span, text: counterpart }] }] : [],
    });
  },
});
