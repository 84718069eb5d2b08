import { isOpenSecret, OPEN_SECRET } from '../../graph/secret-values.ts';
import { aJob } from '../example.ts';
import { defineRule } from '../rule.ts';

const withSetting = (setting: string): string =>
  aJob().replace('"synchronizationJobSettings": []', `"synchronizationJobSettings": [${setting}]`);

export default defineRule({
  id: 'sync-job/leaked-secret',
  on: 'job',
  severity: 'warning',
  summary: 'The file of a job holds no secret.',
  why: 'Whoever can read the file, or a copy of it in a repository, can sign in with the secret.',
  remedy: 'Take the secret out of the file. If the file was shared, replace the secret where it was made.',
  references: ['https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationsecretkeystringvaluepair'],
  examples: {
    bad: [{ code: withSetting('{ "name": "SecretToken", "value": «"hunter2hunter2"» }') }],
    good: [
      withSetting('{ "name": "SecretToken", "value": "<token>" }'),
      withSetting('{ "name": "QuarantineTooManyDeletesThreshold", "value": "500" }'),
    ],
  },
  check({ settings }, report) {
    for (const { name, value, at } of settings)
      if (isOpenSecret(name, value))
        report({
          at: [...at, 'value'],
          message: OPEN_SECRET,
        });
  },
});
