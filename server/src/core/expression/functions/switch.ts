/** Switch: a value for each of several cases. */
import { defineFunction } from '../function.ts';
import { documented, valued } from '../outcome.ts';
import { pages } from '../pages.ts';
import { isInDoubt } from '../presence.ts';
import { isList, textOf } from '../values.ts';

export default defineFunction({
  name: 'Switch',
  summary: 'Looks a value up among keys, and gives what stands beside the first that is equal.',
  params: [
    { name: 'source', type: 'text', meaning: 'the value that is looked up; a missing one counts as empty text' },
    { name: 'defaultValue', type: 'branch', optional: true, default: 'nothing', meaning: 'the result where no key is equal' },
    { name: 'key', type: 'branch', repeating: true, meaning: 'what the value is compared with' },
    { name: 'value', type: 'branch', repeating: true, meaning: 'the result where it is equal' },
  ],
  returns: 'branch',
  availability: ['app provisioning', 'cloud sync', 'Graph'],
  confidence: 'documented',
  notes: [
    'Keys are compared letter by letter, capitals and small letters apart.',
    'The key "" stands for missing and empty: Switch([a], [a], "", "Other").',
    'Only the chosen value is evaluated.',
    'Not for references such as manager. With Entra ID as the source, a default may write null.',
  ],
  references: [pages.reference, pages.cloudSync, pages.customise],
  contradictions: [
    {
      says: 'The reference advises against IsPresent and its like as the source; another page uses it, which is followed here.',
      reference: pages.reference,
      isOpen: true,
      concerns: ({ source }, _, call) => isInDoubt(call.slots[0]?.value, source === 'True'),
    },
    {
      says: 'A tutorial prints a key as found for a number that has a blank behind it; with the blank it is another text.',
      reference: pages.workdayWriteback,
      concerns: ({ source, key }) => source !== source.trim() && key.length > 0,
    },
    {
      says: 'A guide prints the default for one of the keys of its sample.',
      reference: pages.workday,
      concerns: ({ source }, result) => source !== '' && typeof result === 'string' && /^OU=.*,$/.test(result),
    },
  ],
  examples: [
    {
      expression: 'Switch([state], "Australia/Sydney", "NSW", "Australia/Sydney", "QLD", "Australia/Brisbane")',
      attributes: { state: 'QLD' },
      result: 'Australia/Brisbane',
    },
    { expression: 'Switch([country], [country], "", "Other")', result: 'Other' },
    { expression: 'Switch([active], , "1", "True", "0", "False")', attributes: { active: '2' }, result: null },
    { expression: 'Switch([endDate], CDate([endDate]), "", "never")', result: 'never' },
    { expression: 'Switch([active], "off", "True", "on")', attributes: { active: true }, result: 'on' },
  ],
  evaluate({ source, defaultValue, key: keys, value: values }) {
    for (const [i, value] of values.entries()) {
      const key = keys[i]?.() ?? valued(null);
      if (key.outcome !== 'value') return key;
      if (!isList(key.value) && textOf(key.value) === source) return { ...value(), rule: 'The first key that is equal.' };
    }
    return defaultValue
      ? { ...defaultValue(), rule: 'No key is equal, so the default is taken.' }
      : documented(null, 'No key is equal and there is no default.');
  },
});
