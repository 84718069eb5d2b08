/** What a bundle need not read or load when it starts. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** The examples of the rules are for tests and for the documentation: making them is a good part of loading the rules. */
export const withoutExamples = {
  name: 'without-examples',
  setup({ onLoad }) {
    onLoad({ filter: /core[/\\].*[/\\]rules[/\\][^/\\]+\.ts$/ }, ({ path }) => ({
      contents: withoutMember(readFileSync(path, 'utf8'), 'examples'),
      loader: 'ts',
    }));
  },
};

/** The source with the value of each member of this name taken out. */
function withoutMember(source, name) {
  const spans = [];
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === name) spans.push(node.initializer);
    else ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('rule.ts', source, ts.ScriptTarget.Latest, true));
  return spans.reduceRight((text, value) => `${text.slice(0, value.getStart())}undefined${text.slice(value.end)}`, source);
}

/** Modules of Node that packages ask for at once and use for what nobody asks of them, such as named pipes: loaded when they are used. */
export const lazily = {
  name: 'lazily',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(crypto|child_process)$/ }, ({ path, importer }) =>
      importer.includes('node_modules') ? { path, namespace: 'lazily' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'lazily' }, ({ path }) => ({
      contents: `module.exports = new Proxy({}, { get: (_, name) => require('node:${path}')[name] });`,
    }));
  },
};
