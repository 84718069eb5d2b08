/** The tokens in recorded answers to requests for one, where the uploads of the file have no other. */
import { isSent, type OwnRequest } from './call.ts';
import type { FileFacts, ReadBlock } from './facts.ts';
import type { AccessToken } from './rule.ts';
import { readToken } from './token.ts';

const written = /"access_token"\s*:\s*"(?=eyJ)([\w.-]+)"/;

export function answeredTokens({ block, own }: ReadBlock, file: FileFacts, now: number): readonly AccessToken[] {
  if (!own.some(isTokenRequest) || file.calls.filter((facts) => isTokenRequest({ facts })).length !== 1) return [];
  const uses = file.calls.filter((call) => call.scope === 'upload' && isSent(call) && call.awaitsToken);
  if (uses.length === 0) return [];
  return block.parsed.responses.flatMap(({ body }) => {
    const found = written.exec(block.text.slice(body.start, body.end));
    const text = found?.[1];
    if (!found || text === undefined) return [];
    const start = body.start + found.index + found[0].length - text.length - 1;
    return [{ text, span: { start, end: start + text.length }, claims: readToken(text), variable: undefined, uses, file, now }];
  });
}

const isTokenRequest = ({ facts }: Pick<OwnRequest, 'facts'>): boolean => facts.scope === 'token request' && isSent(facts);
