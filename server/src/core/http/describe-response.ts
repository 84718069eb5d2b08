/** What a recorded response means, and what to do: a message for a finding, and a text for a hover. */
import { sourcesOf } from '../base/hover.ts';
import { answerOf } from './answers/index.ts';
import type { CallFacts } from './call.ts';
import type { Response } from './response.ts';

/** `call` is what it answers, where that can be told; `text` is the block. */
export function describeResponse(
  response: Response,
  text: string,
  call: CallFacts | undefined,
): { readonly message: string | undefined; readonly markdown: string } | undefined {
  const answer = answerOf(response, text, call);
  return answer && { message: answer.message, markdown: `**${answer.todo}**\n\n${answer.why}\n\n${sourcesOf(answer.sources)}` };
}
