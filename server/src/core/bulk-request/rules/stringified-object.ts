import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bulk-request/stringified-object',
  on: /^(?:System\.Object\[\]|System\.Collections\.[\w.+]+|@\{.*=.*\}|\[object Object\])$/,
  severity: 'warning',
  summary: 'Objects are written as objects, not as the name of their type.',
  why: 'The script that made this file turned an object into text. In PowerShell ConvertTo-Json does so below the depth of two that it has by default; in JavaScript a string operation does.',
  remedy: 'Make the file again with the whole depth: ConvertTo-Json -Depth 10.',
  references: [
    'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/convertto-json',
    'https://github.com/AzureAD/entra-id-inbound-provisioning',
  ],
  examples: {
    bad: [
      { code: inUser({ displayName: '«"System.Collections.Hashtable"»' }) },
      { code: inUser({ displayName: '«"@{given=Astrid; family=Hansen}"»' }) },
    ],
    good: [inUser({ displayName: '"Astrid Hansen"' })],
  },
  check(_, report) {
    report({
      message: 'The script that made this file turned an object into text here; write the object itself (ConvertTo-Json -Depth 10).',
    });
  },
});
