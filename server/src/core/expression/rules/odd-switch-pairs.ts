import { pages } from '../pages.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'expression/odd-switch-pairs',
  on: 'known call',
  severity: 'error',
  summary: 'Every key of Switch has a value.',
  why: 'After the source and the default come keys and values in pairs, so Switch has an even number of arguments. Where the default is forgotten, all keys and values are shifted by one.',
  remedy: 'Give the last key its value. If the default is missing, leave an empty place for it: Switch(source, , key, value).',
  references: [pages.reference],
  examples: {
    bad: [
      { code: 'Switch([active], "1", «"True"»)', fixed: 'Switch([active], , "1", "True")' },
      { code: 'Switch([role], "Admins", "owner", "Users", «"member"»)', fixed: 'Switch([role], , "Admins", "owner", "Users", "member")' },
    ],
    good: ['Switch([active], , "1", "True")', 'Switch([role], "member", "Admins", "owner")'],
  },
  check({ call, fn, shape: { dangling } }, report) {
    if (!dangling) return;
    const second = call.slots[1]?.span.start ?? call.span.end;
    report({
      span: dangling.value?.span ?? { start: dangling.span.start, end: Math.max(dangling.span.end, dangling.span.start + 1) },
      ...(dangling.value ? {} : { severity: 'warning' }),
      message: dangling.value
        ? `This key of ${fn.name} has no value: behind source and default, keys and values stand in pairs. Give it one, or leave a place for the default.`
        : `${fn.name} has a place for a key and none for its value; delete the last comma.`,
      fixes: dangling.value
        ? [{ title: 'Leave a place for the default', edits: [{ span: { start: second, end: second }, text: ' ,' }] }]
        : [{ title: 'Delete the last comma', edits: [{ span: { start: dangling.span.start - 1, end: dangling.span.end }, text: '' }] }],
    });
  },
});
