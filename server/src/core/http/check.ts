/** What is wrong in a block: of its requests, by the rules, and in their bodies, by their own kinds. */
import type { Context } from '../base/kind.ts';
import type { RuleFacts, Severity } from '../base/rule.ts';
import { judge } from '../base/settings.ts';
import type { Span } from '../base/text.ts';
import { isSent, type CallFacts } from './call.ts';
import { clientSecretsIn } from './client-secret.ts';
import { embed, type EmbeddedBody } from './embed.ts';
import type { FileFacts, ReadBlock } from './facts.ts';
import { headerOf } from './header.ts';
import { includesOf, summaryOf, type IncludedFile } from './include.ts';
import { kindOf, kindSent } from './kinds.ts';
import type { Response } from './response.ts';
import { answeredTokens } from './answered.ts';
import type { Call, Circumstance, HttpFix, HttpRule, HttpRuleOn, HttpSubjects } from './rule.ts';
import { accessTokensIn, hasTokenText, nextChange, tokenTextsIn } from './tokens.ts';
import { resolve } from './variables.ts';

/** A finding in a block; its fixes may reach out of it. */
export interface BlockFound {
  readonly rule: RuleFacts;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  readonly fixes: readonly HttpFix[];
}

export interface CheckedBlock extends ReadBlock {
  /** How many of our requests stand before it in the file. */
  readonly before: number;
  readonly found: readonly BlockFound[];
  /** What of it rules looked at. */
  readonly subjects: ReadonlySet<keyof HttpSubjects>;
  readonly bodies: readonly EmbeddedBody[];
  readonly includes: readonly IncludedFile[];
  readonly expires: number | undefined;
}

type Checker = <On extends keyof HttpSubjects>(on: On, subject: HttpSubjects[On], circumstance?: Circumstance) => readonly BlockFound[];

/** A gateway makes its own rules; what was answered once may be put right by now. */
const mostOf: Partial<Record<Circumstance, Severity>> = { elsewhere: 'information', answered: 'warning' };

/** Asks the rules that are on. */
export function checkerOf(rules: readonly HttpRule[], { settings }: Context): Checker {
  const level = judge(settings);
  const isOn = <On extends keyof HttpSubjects>(rule: HttpRule, on: On): rule is HttpRule & HttpRuleOn<On> => rule.on === on;
  const active = rules.filter((rule) => level(rule) !== 'off');
  return (on, subject, circumstance = 'sent') => {
    const found: BlockFound[] = [];
    for (const rule of active) {
      if (!isOn(rule, on) || (circumstance !== 'sent' && !rule.alsoOn?.includes(circumstance))) continue;
      rule.check(subject, ({ span, message, severity: ofFinding, fixes = [] }) => {
        const severity = level(rule, mostOf[circumstance] ?? ofFinding);
        // Whether a repair would change what a gateway does, nobody knows.
        const repairs = circumstance === 'sent' ? fixes : fixes.map((fix) => ({ ...fix, safe: false }));
        if (severity !== 'off') found.push({ rule, severity, span, message, fixes: repairs });
      });
    }
    return found;
  };
}

/** `old` is what stood there before an edit. */
export function checkBlock(
  read: ReadBlock,
  before: number,
  file: FileFacts,
  check: Checker,
  context: Context,
  old?: CheckedBlock,
): CheckedBlock {
  const { block, own } = read;
  const { text } = block;
  if (own.length === 0 && !hasOther(read, file)) return { block, own, before, ...QUIET };
  const now = context.environment.now();
  const calls = own.map((one, i): Call => ({
    ...one,
    file,
    text,
    index: before + i,
    header: (name) => headerOf(one.request.headers, name),
    resolve: (written) => resolve(written, file.variables),
  }));
  const tokens = accessTokensIn(block, own, file, now).flatMap((token) => {
    const uses = token.uses.filter(isSent);
    return uses.length > 0 ? [{ ...token, uses }] : [];
  });
  const texts = tokenTextsIn(block, now);
  const secrets = clientSecretsIn(block, own, file);
  const answered = answeredTokens(read, file, now);
  const includes = calls.filter(({ facts }) => isSent(facts)).flatMap((call) => includesOf(call, context));
  const responses = responsesOf(read, file);
  const found = [
    ...calls.flatMap((call) => {
      const { scope, standing } = call.facts;
      return [...check(scope, call, standing), ...check('call', call, standing)];
    }),
    ...tokens.flatMap((token) => check('access token', token)),
    ...answered.flatMap((token) => check('access token', token, 'answered')),
    ...texts.flatMap((token) => check('token text', token)),
    ...secrets.flatMap((secret) => check('client secret', secret, secret.standing)),
    ...includes.flatMap((include) => (include.found ? check('include', { ...include, found: include.found, ...summaryOf(include) }) : [])),
    ...responses.flatMap((answered) => check('response', { ...answered, text })),
  ];
  return {
    ...read,
    before,
    found,
    subjects: new Set<keyof HttpSubjects>([
      ...calls.flatMap(({ facts }) => (isSent(facts) ? ([facts.scope, 'call'] as const) : [])),
      // Of a token that cannot be read nothing is known but that.
      ...(tokens.some(({ claims }) => claims) ? (['access token'] as const) : []),
      ...(texts.length > 0 ? (['token text'] as const) : []),
      ...(secrets.length > 0 || own.some(({ facts }) => facts.scope === 'token request') ? (['client secret'] as const) : []),
      ...(includes.some(({ found }) => found) ? (['include'] as const) : []),
      ...(responses.length > 0 ? (['response'] as const) : []),
    ]),
    bodies: bodiesIn(read, context, old),
    includes,
    expires: nextChange([...tokens, ...texts]),
  };
}

const QUIET = { found: [], subjects: new Set<keyof HttpSubjects>(), bodies: [], includes: [], expires: undefined };

/** Something besides requests that a rule looks at. */
const hasOther = (read: ReadBlock, file: FileFacts): boolean =>
  hasTokenText(read.block.text) || read.block.parsed.variables.length > 0 || responsesOf(read, file).length > 0;

/** A recorded response, and the call that it answers; undefined where that may be one of several. */
export interface Answered {
  readonly response: Response;
  readonly call: CallFacts | undefined;
}

/** The responses to our requests: below one of them, or in a block of their own where nothing else can have been answered. */
export function responsesOf({ block: { parsed }, own }: ReadBlock, { isAllOurs, calls }: FileFacts): readonly Answered[] {
  const last = parsed.requests.at(-1);
  const call = last ? own.find(({ request }) => request === last)?.facts : theOnlyOne(calls);
  const isOurs = last ? call !== undefined && isSent(call) : isAllOurs;
  return isOurs ? parsed.responses.map((response) => ({ response, call })) : [];
}

/** Those and the ones that stand alone, as tools save them: what was called is not told, so nothing is said against them. */
export function explainedResponses(read: ReadBlock, file: FileFacts): readonly Answered[] {
  const { requests, responses } = read.block.parsed;
  const ours = responsesOf(read, file);
  const isAlone = ours.length === 0 && requests.length === 0 && !file.isForeign;
  return isAlone ? responses.map((response) => ({ response, call: undefined })) : ours;
}

function theOnlyOne([first, ...others]: readonly CallFacts[]): CallFacts | undefined {
  const isSame = ({ scope, action, method }: CallFacts): boolean =>
    scope === first?.scope && action === first.action && method === first.method;
  return others.every(isSame) ? first : undefined;
}

function bodiesIn({ block, own }: ReadBlock, context: Context, old: CheckedBlock | undefined): readonly EmbeddedBody[] {
  const isSameJob = own.every(({ facts }, i) => facts.job === old?.own[i]?.facts.job);
  const isSame =
    isSameJob &&
    old?.block === block &&
    own.length === old.own.length &&
    own.every(({ facts }, i) => facts.action === old.own[i]?.facts.action && facts.standing === old.own[i].facts.standing);
  if (isSame) return old.bodies;
  const before = isSameJob ? old?.bodies : undefined;
  const { text, parsed } = block;
  const sent = own.flatMap(({ request: { body }, facts }) =>
    body?.kind === 'json' && facts.standing !== 'never'
      ? [{ span: body.span, kindFor: (json: string) => kindSent(facts, json), job: facts.job, standing: facts.standing }]
      : [],
  );
  const responses = own.some(({ facts }) => isSent(facts)) ? parsed.responses : [];
  const received = responses.map(({ body }) => ({ span: body, kindFor: kindOf, job: undefined, standing: 'sent' }));
  return [...sent, ...received].flatMap(({ span, kindFor, job, standing }, i) => {
    const body = embed(text.slice(span.start, span.end), span.start, kindFor, told(context, job), before?.[i]);
    return !body ? [] : standing === 'elsewhere' ? milder(body) : body;
  });
}

/** What a gateway asks for, and what it makes of a body, it alone knows. */
const milder = (body: EmbeddedBody): EmbeddedBody => ({
  ...body,
  found: (limit, within) =>
    body.found(limit, within).map((one) => ({
      ...one,
      severity: one.severity === 'hint' ? one.severity : 'information',
      fixes: one.fixes.map((fix) => ({ ...fix, safe: false })),
    })),
});

/** What logs say of the people of a body depends on the job that it is sent to. */
function told(context: Context, job: string | undefined): Context {
  const logs = job === undefined ? undefined : context.beside?.logsOfJobs?.get(job.toLowerCase());
  return logs ? { ...context, beside: { ...context.beside, logs } } : context;
}
