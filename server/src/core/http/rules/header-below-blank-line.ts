import { ADDRESS, BODY, TOKEN, TYPE } from '../example.ts';
import type { Header } from '../header.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'http/header-below-blank-line',
  on: 'call',
  severity: 'error',
  summary: 'All headers of a request stand directly below its first line.',
  why: 'A blank line ends the headers in every tool. What stands below it is sent as the body, so the service gets neither the header nor a body that it can read.',
  remedy: 'Remove the blank line before the header.',
  references: ['https://github.com/Huachao/vscode-restclient/issues/243', 'https://www.rfc-editor.org/rfc/rfc9112#section-2.1'],
  examples: {
    bad: [
      {
        code: `POST ${ADDRESS}\n${TOKEN}\n\n«${TYPE}»\n\n${BODY}\n`,
        fixed: `POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n${BODY}\n`,
      },
      {
        code: `POST ${ADDRESS}\n# two headers\n\n«${TOKEN}\n${TYPE}»\n\n${BODY}\n`,
        fixed: `POST ${ADDRESS}\n# two headers\n${TOKEN}\n${TYPE}\n\n${BODY}\n`,
      },
    ],
    good: [`POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n${BODY}\n`],
  },
  check({ facts, request: { strayHeaders, headEnd }, text }, report) {
    const known = strayHeaders.slice(0, strayHeaders.findLastIndex(isKnown) + 1);
    const [first, last] = [known[0], known.at(-1)];
    if (!first || !last || facts.scope === 'log query') return;
    // Only line breaks go: what stands between, a comment say, is written to nobody again.
    const blankLines = [...text.slice(headEnd, first.nameSpan.start).matchAll(/(?:\r\n|\n|\r(?!\n))[ \t]*(?=[\r\n])/g)];
    report({
      span: { start: first.nameSpan.start, end: last.valueSpan.end },
      message: 'Below a blank line this is sent as part of the body; put it directly below the other headers.',
      fixes: [
        {
          title: 'Move up to the other headers',
          edits: blankLines.map(({ 0: { length }, index }) => ({
            span: { start: headEnd + index, end: headEnd + index + length },
            text: '',
          })),
        },
      ],
    });
  },
});

const isKnown = ({ name }: Header): boolean =>
  /^(?:content-type|authorization|accept|accept-encoding|accept-language|cache-control|client-request-id|consistencylevel|content-length|cookie|host|prefer|user-agent)$/i.test(
    name,
  );
