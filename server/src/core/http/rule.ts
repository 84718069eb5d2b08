/** The rules of request files, and what they look at. */
import type { TextRule } from '../base/rule.ts';
import type { Header, Request, RequestFile } from './parse.ts';

/** A request to /bulkUpload. */
export interface Upload {
  readonly request: Request;
  readonly file: RequestFile;
  /** A header of that name, in any letter case. */
  readonly header: (name: string) => Header | undefined;
  /** A text with the variables of the file put in. */
  readonly resolve: (text: string) => string;
}

export interface HttpSubjects {
  upload: Upload;
}

export type HttpRule = { [On in keyof HttpSubjects]: TextRule<HttpSubjects, On> }[keyof HttpSubjects];

/** Types `check` by `on`. */
export const defineRule = <On extends keyof HttpSubjects>(rule: TextRule<HttpSubjects, On>): TextRule<HttpSubjects, On> => rule;
