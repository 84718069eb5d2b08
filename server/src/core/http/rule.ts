/** The rules of request files, and what they look at. */
import type { OtherFile } from '../base/kind.ts';
import type { Levels, Report, RuleFacts, TextFinding } from '../base/rule.ts';
import type { Span, TextEdit } from '../base/text.ts';
import type { CallFacts, OwnRequest, Standing } from './call.ts';
import type { FileFacts } from './facts.ts';
import type { Header } from './header.ts';
import type { Response } from './response.ts';
import type { Claims } from './token.ts';

/** One of our requests, with what is known of the file. Spans count in its block. */
export interface Call extends OwnRequest {
  readonly file: FileFacts;
  /** Its place among the calls of the file. */
  readonly index: number;
  /** The text of the block. */
  readonly text: string;
  /** A header of that name, in any letter case. */
  readonly header: (name: string) => Header | undefined;
  /** A text with the variables of the file put in. */
  readonly resolve: (text: string) => string;
}

/** A token that is written in the file and sent with one of our requests. */
export interface AccessToken {
  readonly text: string;
  readonly span: Span;
  readonly claims: Claims | undefined;
  /** The variable that it is the value of. */
  readonly variable: string | undefined;
  /** The calls that it is sent with. */
  readonly uses: readonly CallFacts[];
  readonly file: FileFacts;
  readonly now: number;
}

/** What has the shape of a token, wherever it stands. */
export interface TokenText extends Pick<AccessToken, 'span' | 'now'> {
  readonly claims: Claims;
  /** It is the credentials of a header, and nothing else. */
  readonly isCredentials: boolean;
  /** It is the value of a variable, or stands in it. */
  readonly isGiven: boolean;
}

/** A client secret that is written in the file. */
export interface ClientSecret {
  readonly span: Span;
  /** In the form of a request, in a variable of the file, or partly in the one and partly in the other. */
  readonly place: 'form' | 'variable' | 'part';
}

/** `< ./file` as the body of one of our requests, where somebody has looked for the file. */
export interface Include {
  readonly call: Call;
  readonly path: string;
  readonly span: Span;
  readonly found: OtherFile;
  /** What is wrong in the file. */
  readonly errors: number;
  readonly warnings: number;
}

export interface HttpSubjects {
  upload: Call;
  'token request': Call;
  'log query': Call;
  'synchronization call': Call;
  /** Any of these four. */
  call: Call;
  'access token': AccessToken;
  'token text': TokenText;
  'client secret': ClientSecret;
  include: Include;
  /** `call` is what it answers, where that can be told. */
  response: { readonly response: Response; readonly call: CallFacts | undefined; readonly text: string };
}

/** Gives a variable of the file another value, wherever that stands. */
export interface VariableEdit {
  readonly variable: string;
  readonly text: string;
}
/** Puts blocks before the one that the request stands in. */
export interface BlockEdit {
  readonly beforeBlock: string;
}
export type HttpEdit = TextEdit | VariableEdit | BlockEdit;
export interface HttpFix {
  readonly title: string;
  readonly safe?: boolean;
  readonly edits: readonly HttpEdit[];
}
export interface HttpFinding extends Pick<TextFinding, 'message' | 'span'> {
  readonly severity?: Levels;
  readonly fixes?: readonly HttpFix[];
}

export interface HttpRuleOn<On extends keyof HttpSubjects> extends RuleFacts {
  readonly on: On;
  /** What it looks at besides requests that are sent to Graph, and their tokens. */
  readonly alsoOn?: readonly Exclude<Circumstance, 'sent'>[];
  readonly check: (subject: HttpSubjects[On], report: Report<HttpFinding>) => void;
}
export type HttpRule = { [On in keyof HttpSubjects]: HttpRuleOn<On> }[keyof HttpSubjects];

/** Of what a rule looks at: where a request goes, or that a token is in the answer to a request for one. */
export type Circumstance = Standing | 'answered';

/** Types `check` by `on`. */
export const defineRule = <On extends keyof HttpSubjects>(rule: HttpRuleOn<On>): HttpRuleOn<On> => rule;
