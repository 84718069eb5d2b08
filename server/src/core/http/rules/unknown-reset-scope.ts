import { isObject } from '../../base/json.ts';
import { isTemplate } from '../../base/template.ts';
import { nearest } from '../../base/did-you-mean.ts';
import { jsonBodyOf } from '../body-json.ts';
import { JOBS, JSON_TYPE, TOKEN } from '../example.ts';
import { defineRule } from '../rule.ts';

const SCOPES = ['None', 'ConnectorDataStore', 'Escrows', 'Watermark', 'QuarantineState', 'Full', 'ForceDeletes'];
/** Known, and not for use: to start a job there is start, and the other is for support. */
const UNUSABLE = ['None', 'ConnectorDataStore'];
const PORTAL = 'Watermark, Escrows, QuarantineState';

const restart = (scope: string): string =>
  `POST ${JOBS}/{{jobId}}/restart\n${TOKEN}\n${JSON_TYPE}\n\n{ "criteria": { "resetScope": ${scope} } }\n`;

export default defineRule({
  id: 'http/unknown-reset-scope',
  on: 'synchronization call',
  severity: 'error',
  summary: 'The reset scope of a restart is made of the documented values.',
  why: 'Escrows, Watermark, QuarantineState, Full and ForceDeletes are the values to use, several with commas between them; Graph answers 400 to any other. None and ConnectorDataStore exist and are not meant to be used.',
  remedy: 'Write "Watermark, Escrows, QuarantineState", as the portal’s Restart does, or "Full".',
  references: ['https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationjobrestartcriteria'],
  examples: {
    bad: [
      { code: restart('«"Watermarks, Escrows"»'), fixed: [restart('"Watermark, Escrows"'), restart(`"${PORTAL}"`)] },
      { code: restart('«"None"»'), fixed: restart(`"${PORTAL}"`) },
    ],
    good: [restart(`"${PORTAL}"`), restart('"Full"'), restart('"{{scope}}"'), restart('""')],
  },
  check(call, report) {
    const body = call.facts.action === 'restart' ? jsonBodyOf(call) : undefined;
    const criteria = body?.value.criteria;
    const written = isObject(criteria) ? criteria.resetScope : undefined;
    const span = body?.place(['criteria', 'resetScope']);
    if (typeof written !== 'string' || isTemplate(written) || !span) return;
    const names = written.split(',').map((name) => name.trim());
    const isUnknown = names.some((name) => name !== '' && !SCOPES.includes(name));
    if (!isUnknown && !names.some((name) => UNUSABLE.includes(name))) return;
    const meant = names.map((name) => (SCOPES.includes(name) ? name : nearest(name, SCOPES))).filter((name) => name !== undefined);
    const isCertain = isUnknown && meant.length === names.length && !meant.some((name) => UNUSABLE.includes(name));
    const texts = [...new Set([...(isCertain ? [meant.join(', ')] : []), PORTAL])];
    report({
      span,
      message: isUnknown
        ? 'There is no such reset scope; write Watermark, Escrows, QuarantineState, Full or ForceDeletes.'
        : 'This reset scope is not for use; write Watermark, Escrows, QuarantineState, as the portal does.',
      ...(isUnknown ? {} : { severity: 'warning' }),
      fixes: texts.map((text) => ({ title: `Use ${text}`, edits: [{ span, text: JSON.stringify(text) }] })),
    });
  },
});
