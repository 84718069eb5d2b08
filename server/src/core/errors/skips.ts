/** Why an entry was skipped, as far as pages and public logs say. */
import { sourcesOf } from '../base/hover.ts';
import { pages, type Afterwards } from './documented.ts';
import type { Route } from './route.ts';
import { numbered, stepsFor } from './steps.ts';

export interface SkipReason {
  readonly name: string;
  readonly meaning: string;
  readonly remedy: string;
  readonly isHarmless?: true;
  readonly then: Afterwards;
  readonly source: string;
}

export const skipReasons: Readonly<Record<'redundant' | 'invalid' | 'unentitled' | 'out of scope', SkipReason>> = {
  redundant: {
    name: 'RedundantExport',
    meaning: 'Source and target have the same values already, so nothing was written.',
    remedy: 'Nothing is to be done; look at the payload if a change was expected.',
    isHarmless: true,
    then: 'nothing',
    source: pages.onDemand,
  },
  invalid: {
    name: 'AttributeValidationFailed',
    meaning: 'A value that the target needs is missing or not valid, so the person was passed over.',
    remedy: 'Put the value right in the source that the step names under PropertyName, and send the record again.',
    then: 'payload',
    source: pages.logs,
  },
  unentitled: {
    name: 'Not effectively entitled',
    meaning: 'The person is not assigned to the application. Jobs that people are uploaded to take everybody as a rule.',
    remedy: 'Set the scope of the job to all records, or assign the person.',
    then: 'restart',
    source: pages.noUsers,
  },
  'out of scope': {
    name: 'Scoping filter',
    meaning: 'The scoping filter of the mapping keeps this person out.',
    remedy: 'Look at the scoping filter, and at the value of the record that it asks for; send the record again after a change.',
    then: 'mapping',
    source: pages.noUsers,
  },
};

/** What to do, as far as it holds for such a job: in a sentence. */
export const skipRemedyFor = ({ remedy, isHarmless }: SkipReason, route: Route): string =>
  route === 'of another job' && !isHarmless ? 'If the person was to be provisioned, look at the steps of the entry.' : remedy;

export const explainSkip = (reason: SkipReason, route: Route = 'to Entra ID'): string =>
  [`**${skipRemedyFor(reason, route)}**`, `${reason.meaning} ${sourcesOf([reason.source])}.`, numbered(stepsFor(reason.then, route))].join(
    '\n\n',
  );
