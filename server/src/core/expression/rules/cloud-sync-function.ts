import { pages } from '../pages.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'expression/cloud-sync-function',
  on: 'known call',
  severity: 'information',
  summary: 'A function that only cloud sync lists stands in a mapping of cloud sync.',
  why: 'The list of functions for cloud sync is another one than that for app provisioning, which API-driven inbound provisioning belongs to. That a list lacks a function does not prove that the service does: Trim stands in default mappings of several templates.',
  remedy: 'Use it if the mapping is one of cloud sync, else try the expression in the portal first.',
  references: [pages.cloudSync, pages.reference],
  examples: {
    bad: [{ code: '«Trim»([department])' }],
    good: ['StripSpaces([department])'],
  },
  check({ call: { name }, fn }, report) {
    if (fn.availability.includes('app provisioning') || !fn.availability.includes('cloud sync')) return;
    report({ span: name.span, message: `${fn.name} is known from cloud sync only; use it in other jobs only after a test in the portal.` });
  },
});
