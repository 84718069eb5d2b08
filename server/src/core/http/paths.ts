/** The paths of the provisioning API that may be written behind a Graph host. https://learn.microsoft.com/graph/api/resources/synchronization-overview */

export interface ApiPath {
  /** Its end, by which a person tells it from the others. */
  readonly label: string;
  readonly methods: readonly string[];
  readonly what: string;
  readonly path: string;
}

interface Ids {
  readonly version: string;
  readonly servicePrincipal: string;
  readonly job: string;
}

const APP = '/servicePrincipals/ID/synchronization';
const JOB = `${APP}/jobs/JOB`;

const paths: readonly ApiPath[] = [
  { label: 'bulkUpload', methods: ['POST'], what: 'sends people to the job.', path: `${JOB}/bulkUpload` },
  { label: 'jobs', methods: ['GET'], what: 'the jobs of the app.', path: `${APP}/jobs` },
  { label: 'jobs/{id}', methods: ['GET'], what: 'the job and its state.', path: JOB },
  { label: 'start', methods: ['POST'], what: 'starts the job. Once: starting a job that runs can stop the service.', path: `${JOB}/start` },
  { label: 'pause', methods: ['POST'], what: 'pauses the job; its state is kept.', path: `${JOB}/pause` },
  { label: 'restart', methods: ['POST'], what: 'restarts the job, with criteria.resetScope.', path: `${JOB}/restart` },
  { label: 'schema', methods: ['GET', 'PUT'], what: 'the schema with all mappings.', path: `${JOB}/schema` },
  { label: 'schema/parseExpression', methods: ['POST'], what: 'tries a mapping expression.', path: `${JOB}/schema/parseExpression` },
  { label: 'secrets', methods: ['PUT'], what: 'the settings, the notification e-mail among them.', path: `${APP}/secrets` },
  {
    label: 'auditLogs/provisioning',
    methods: ['GET'],
    what: 'what became of the records, five to ten minutes after an upload.',
    path: "/auditLogs/provisioning?$filter=jobid eq 'JOB'",
  },
];

/** Those that go on from what is `typed`, else those that it names, else all; first those that take the method. */
export function pathsFor(
  typed: string,
  method: string,
  { version, servicePrincipal, job }: Ids,
): { readonly all: readonly ApiPath[]; readonly continued: boolean } {
  const whole = paths.map((one) => ({
    ...one,
    path: `/${version}${one.path.replace('ID', () => servicePrincipal).replace('JOB', () => job)}`,
  }));
  const begins = (text: string, beginning: string): boolean => text.toLowerCase().startsWith(beginning.toLowerCase());
  const last = typed.slice(typed.lastIndexOf('/') + 1);
  const continued = whole.filter(({ path }) => begins(path, typed));
  const named = last === '' ? [] : whole.filter(({ label }) => begins(label, last));
  const all = [continued, named, whole].find(({ length }) => length > 0) ?? [];
  const misses = ({ methods }: ApiPath): number => Number(!methods.includes(method.toUpperCase()));
  return { all: [...all].sort((a, b) => misses(a) - misses(b)), continued: all === continued };
}
