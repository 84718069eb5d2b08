/** What stands at an offset of a block, where it is worth a hover: a token or a variable that holds one, a recorded response, a file that is sent, something in a body. */
import type { Hover } from '../base/kind.ts';
import { liesIn } from '../base/text.ts';
import { counted } from '../base/words.ts';
import { explainedResponses, type CheckedBlock } from './check.ts';
import { describeResponse } from './describe-response.ts';
import { describeToken } from './describe-token.ts';
import { describeVariable } from './describe-variable.ts';
import type { FileFacts } from './facts.ts';
import { summaryOf, type IncludedFile } from './include.ts';
import { accessTokensIn, tokenTextsIn } from './tokens.ts';

export interface Described extends Hover {
  /** It says everything that a problem there would say. */
  readonly isWhole: boolean;
}

export function describeIn(checked: CheckedBlock, offset: number, file: FileFacts, now: number): Described | undefined {
  const { block, own, includes, bodies } = checked;
  const tokens = [...accessTokensIn(block, own, file, now), ...tokenTextsIn(block, now).map((one) => ({ ...one, uses: [] }))];
  const token = tokens.find(({ span }) => liesIn(offset, span));
  const aboutToken = token && describeToken(token, now);
  if (token && aboutToken !== undefined) return { span: token.span, markdown: aboutToken, isWhole: false };

  const variable = describeVariable(block, offset, file, now);
  if (variable) return { ...variable, isWhole: false };

  const answered = explainedResponses(checked, file).find(({ response }) => liesIn(offset, response.statusSpan));
  const aboutResponse = answered && describeResponse(answered.response, block.text, answered.call);
  if (answered && aboutResponse) return { span: answered.response.statusSpan, markdown: aboutResponse.markdown, isWhole: true };

  const include = includes.find(({ span }) => liesIn(offset, span));
  const aboutInclude = include && describeInclude(include);
  if (include && aboutInclude !== undefined) return { span: include.span, markdown: aboutInclude, isWhole: false };

  const inBody = bodies.map((body) => body.describe(offset)).find((hover) => hover !== undefined);
  return inBody && { ...inBody, isWhole: false };
}

function describeInclude(include: IncludedFile): string | undefined {
  const { document, found } = include;
  if (!document) return found && 'text' in found ? '**A file of no kind that scimlint knows.**' : undefined;
  const { errors, warnings } = summaryOf(include);
  const problems = errors + warnings === 0 ? 'no errors or warnings' : `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
  return `**A ${document.summary}:** ${problems}.`;
}
