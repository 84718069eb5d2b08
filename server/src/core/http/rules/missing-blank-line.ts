import { listed } from '../dialect.ts';
import { ADDRESS, BODY, TOKEN, TYPE } from '../example.ts';
import { defineRule } from '../rule.ts';

/** These read on for headers until a blank line comes. */
const strict = ['rest-client', 'visual-studio'] as const;

export default defineRule({
  id: 'http/missing-blank-line',
  on: 'call',
  severity: 'error',
  summary: 'A blank line parts the headers of a request from its body.',
  why: 'REST Client and Visual Studio take what follows for more headers: the request fails, or is sent without a body. httpYac finds the body all the same.',
  remedy: 'Insert a blank line before the body.',
  references: ['https://github.com/Huachao/vscode-restclient/issues/430', 'https://www.rfc-editor.org/rfc/rfc9112#section-2.1'],
  examples: {
    bad: [
      {
        code: `POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n«{»${BODY.slice(1)}\n`,
        fixed: `POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n${BODY}\n`,
      },
      {
        code: `POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n«< ./hire.scim.json»\n\n?? status == 202\n`,
        fixed: `POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n< ./hire.scim.json\n\n?? status == 202\n`,
      },
    ],
    good: [`POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n${BODY}\n`],
  },
  check({ facts, request: { lacksBlankLine, headEnd, body }, file: { tools, eol }, text }, report) {
    if (!lacksBlankLine || !body || facts.scope === 'log query') return;
    const lost = strict.filter((tool) => tools.includes(tool));
    const line = /^[^\r\n]*/.exec(text.slice(body.span.start))?.[0].trimEnd() ?? '';
    report({
      span: { start: body.span.start, end: body.span.start + line.length },
      message:
        lost.length > 0
          ? `${listed(lost)} ${lost.length > 1 ? 'read' : 'reads'} this as a header; insert a blank line before the body.`
          : `${listed(strict)} would read this as a header; insert a blank line before the body.`,
      ...(lost.length > 0 ? {} : { severity: 'hint' }),
      fixes: [{ title: 'Insert a blank line', safe: true, edits: [{ span: { start: headEnd, end: headEnd }, text: eol }] }],
    });
  },
});
