import { nearest } from '../../base/did-you-mean.ts';
import { ADDRESS, TOKEN, TYPE } from '../example.ts';
import { defineRule } from '../rule.ts';

const head = `POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n`;

export default defineRule({
  id: 'http/missing-body-file',
  on: 'include',
  severity: 'warning',
  summary: 'A file that a request sends is there.',
  why: 'REST Client looks in the folder of the workspace and then in that of this file, httpYac in that of this file alone. Where there is no such file, nothing is sent, or the line itself.',
  remedy: 'Correct the path, or add the file.',
  references: ['https://github.com/Huachao/vscode-restclient#request-body', 'https://httpyac.github.io/guide/request.html#request-body'],
  examples: {
    bad: [
      {
        code: `${head}< «./hires.scim.json»\n`,
        others: { './hires.scim.json': { missing: true, siblings: ['hire.scim.json', 'upload.http'] } },
        fixed: `${head}< ./hire.scim.json\n`,
      },
      { code: `${head}< «./people.json»\n`, others: { './people.json': { missing: true, siblings: [] } } },
    ],
    good: [`${head}< ./hire.scim.json\n`],
  },
  check({ found, span, path }, report) {
    if (!('missing' in found)) return;
    const [, folder = '', name = ''] = /^(.*[\\/])?([^\\/]*)$/.exec(path) ?? [];
    const meant = nearest(name, found.siblings, 3);
    report({
      span,
      message: 'There is no such file in the workspace; correct the path so that it names one, or add the file.',
      fixes: meant === undefined ? [] : [{ title: `Use ${meant}`, edits: [{ span, text: folder + meant }] }],
    });
  },
});
