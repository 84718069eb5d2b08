/** What a bundle need not read or load when it starts. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** The examples of rules and functions are for tests and for the documentation: making them is a good part of loading the rules. */
export const withoutExamples = {
  name: 'without-examples',
  setup({ onLoad }) {
    onLoad({ filter: /core[/\\].*[/\\](?:(?:rules|functions)[/\\][^/\\]+|example)\.ts$/ }, ({ path }) => ({
      contents: withoutExamplesIn(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** The source without the values of its examples. What they alone were made of is left out then: the core is pure, so no call has an effect. */
function withoutExamplesIn(source) {
  const changes = [];
  const visit = (node, isConstant) => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'examples') {
      changes.push([node.initializer.getStart(), node.initializer.end, 'undefined']);
      return;
    }
    if (isConstant && ts.isCallExpression(node)) changes.push([node.getStart(), node.getStart(), '/* @__PURE__ */ ']);
    ts.forEachChild(node, (child) => visit(child, isConstant && !ts.isFunctionLike(child)));
  };
  for (const statement of ts.createSourceFile('rule.ts', source, ts.ScriptTarget.Latest, true).statements)
    visit(statement, ts.isVariableStatement(statement));
  return changes.sort(([a], [b]) => b - a).reduce((text, [start, end, put]) => `${text.slice(0, start)}${put}${text.slice(end)}`, source);
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
