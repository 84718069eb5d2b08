/** The address of a request in symbols and in the outline: what says where it goes, and nothing that lets somebody in. */
import { expect, it } from 'vitest';
import { JOB, JOBS, SERVICE_PRINCIPAL } from '../../../server/src/core/http/example.ts';
import { open } from '../../../server/src/core/index.ts';
import { aContext } from '../../opening.ts';

const shown = (line: string): string => {
  const [item] = open('http', `${line}\n`, aContext()).outline();
  return `${item?.name ?? ''} | ${item?.detail ?? ''}`;
};

const SECRET = 'xyz8Q~Kd93hfKLsd0-fjKS_dkf93~lsKfj';

it.each([
  `GET ${JOBS}/${SECRET}`,
  `GET https://hooks.contoso.com/services/T024BE7LD/${SECRET}/`,
  `GET https://app:${SECRET}@graph.microsoft.com/v1.0/me`,
  `GET https://app:a/${SECRET}@graph.microsoft.com/v1.0/me`,
  `GET https://${SECRET}.contoso.com/a`,
  `GET https://x.io/{{"${SECRET}"}}`,
  `GET https://x.io/a?sig=${SECRET}`,
  `curl --oauth2-bearer ${SECRET} https://x.io/a`,
  `curl -sSu app:${SECRET} https://x.io/a`,
])('hides a secret: %s', (line) => {
  expect(shown(line)).toMatch(/^GET .* \| /);
  for (let at = 0; at + 9 <= SECRET.length; at++) expect(shown(line)).not.toContain(SECRET.slice(at, at + 9));
});

it.each([
  `https://graph.microsoft.com/v1.0/servicePrincipals/${SERVICE_PRINCIPAL}/synchronization/jobs/${JOB}/bulkUpload`,
  `https://graph.microsoft.com/beta/servicePrincipals(appId='${SERVICE_PRINCIPAL}')/synchronization/jobs/${JOB}`,
  'https://graph.microsoft.com/v1.0/servicePrincipals/{{servicePrincipalId}}/synchronization/jobs/{{job.response.body.$.value[0].id}}',
  'https://login.microsoftonline.com/contoso.onmicrosoft.com/oauth2/v2.0/token',
  'https://prod-12.westeurope.logic.azure.com:443/workflows/triggers/manual/paths/invoke',
  'https://contoso-scim-prod-weu.azurewebsites.net/api/parseExpression',
  'http://localhost:7071/people/701984/photo_large.png',
  '{{$processEnv GRAPH_HOST}}/jobs/<job-id>/provisionOnDemand',
])('shows what is none: %s', (address) => {
  expect(shown(`GET ${address}`)).toBe(`GET ${/\/[^/]+$/.exec(address)?.[0] ?? ''} | ${address}`);
});
