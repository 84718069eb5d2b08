import { set } from '../../base/rule.ts';
import { notifying, RIGHT, secrets } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sync-secrets/wrong-member-case',
  on: 'notification',
  severity: 'warning',
  summary: 'The settings of the notification are written as the documentation writes them.',
  why: 'The documented names begin with a capital: Enabled, Recipients. Whether the service reads them in another letter case no page says; if not, the notification counts as missing.',
  remedy: 'Write the names as they are documented.',
  references: ['https://learn.microsoft.com/graph/api/synchronization-serviceprincipal-put-synchronization'],
  examples: {
    bad: [
      {
        code: secrets([notifying('«{"enabled":true,"recipients":"provisioning@contoso.com"}»')]),
        fixed: secrets([notifying(RIGHT)]),
      },
    ],
    good: [secrets([notifying(RIGHT)])],
  },
  check({ settings, names }, report) {
    const wrong = new Map([...names].filter(([name, written]) => name !== written).map(([name, written]) => [written, name]));
    if (!settings || wrong.size === 0) return;
    const renamed = Object.fromEntries(Object.entries(settings).map(([name, value]) => [wrong.get(name) ?? name, value]));
    const right = [...wrong.values()].join(' and ');
    report({
      at: ['value'],
      message: `The documented names have another letter case; write ${right}.`,
      fixes: [{ title: `Rename to ${right}`, changes: [set(['value'], JSON.stringify(renamed))] }],
    });
  },
});
