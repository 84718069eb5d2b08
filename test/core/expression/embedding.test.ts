/** The same problems, hovers and repairs in a JSON string as alone, whatever is escaped and however. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdits, open, type Span } from '../../../server/src/core/index.ts';
import { rules } from '../../../server/src/core/expression/rules/index.ts';
import { readMarks } from '../../marks.ts';
import { aContext } from '../../opening.ts';
import { anyCall } from './arbitraries.ts';

const escapes: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', '/': '\\/' };

/** Each character as JSON may write it: as it is where that is allowed, by a short escape, or by its number. */
const written = (text: string) =>
  fc.array(fc.nat(2), { minLength: text.length, maxLength: text.length }).map((choices) =>
    Array.from({ length: text.length }, (_, i) => {
      const unit = text.charAt(i);
      const byNumber = `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
      const short = escapes[unit] ?? (unit < ' ' ? byNumber : unit);
      const plain = unit === '"' || unit === '\\' || unit < ' ' ? short : unit;
      return [plain, short, byNumber][choices[i] ?? 0] ?? plain;
    }),
  );

const examples = rules.flatMap(({ examples }) => [...examples.good, ...examples.bad.map(({ code }) => readMarks(code).text)]);
const anyExpression = fc
  .oneof(
    anyCall,
    fc.constantFrom(...examples.filter(({ length }) => length < 500)),
    fc.tuple(anyCall, fc.nat(60)).map(([text, length]) => text.slice(0, length)),
  )
  .filter((text) => text !== '');

it('an expression in a JSON string has the problems that it has alone, at the same places', () => {
  fc.assert(
    fc.property(
      anyExpression.chain((text) => written(text).map((units) => ({ text, units }))),
      ({ text, units }) => {
        const head = '{ "expression": "';
        const host = `${head}${units.join('')}", "targetAttributeDefinition": null }`;
        const starts = [head.length];
        for (const unit of units) starts.push((starts.at(-1) ?? 0) + unit.length);
        const placed = ({ start, end }: Span): Span => ({ start: starts[start] ?? -1, end: starts[end] ?? -1 });

        const alone = open('expression', text, aContext());
        const inside = open('sync-schema', host, aContext());
        expect(inside.diagnostics()).toEqual(alone.diagnostics().map((one) => ({ ...one, span: placed(one.span) })));
        for (const { span } of alone.diagnostics().slice(0, 3)) {
          const fixes = alone.fixes(span).filter(({ problem }) => problem);
          const results = inside
            .fixes(placed(span))
            .filter(({ problem }) => problem)
            .map(({ edits }) => (JSON.parse(applyEdits(host, edits)) as { expression: string }).expression);
          expect(results).toEqual(fixes.map(({ edits }) => applyEdits(text, edits)));
        }
        for (const offset of [0, Math.floor(text.length / 2), text.length]) {
          const hover = alone.describe(offset);
          expect(inside.describe(starts[offset] ?? 0)).toEqual(hover && { ...hover, span: placed(hover.span) });
          expect(inside.signatureHelp(starts[offset] ?? 0)).toEqual(alone.signatureHelp(offset));
        }
        expect(inside.embeddedAt(head.length)?.text).toBe(text);
      },
    ),
    { numRuns: 1500 },
  );
}, 60_000);
