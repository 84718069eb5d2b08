/** An evaluation as a text to be read: what it comes to, then each step with its value, how sure it is and its rule. Narrow enough for half a window. */
import { counted } from '../base/words.ts';
import { resultOf, type Evaluation, type Result } from './evaluate.ts';
import { leastConfidence, type Trace } from './trace.ts';

/** Longer pieces of the expression are cut, since the steps below show them anyway; and so are longer values, which are whole at the top. */
const LONGEST_PIECE = 48;
/** Where a sentence goes on in the next line. */
const WIDTH = 88;

export function renderTrace(expression: string, { result, trace }: Evaluation): string {
  const head = `${'message' in result ? `${result.outcome}: ${result.message}` : whole(result)}\n`;
  if (!trace) return head;
  const said = 'message' in result ? result.message : undefined;
  const sureness = `The least sure step is ${leastConfidence(trace)}.`;
  return `${head}\n${linesOf(expression, trace, said, '').join('\n')}\n\n${sureness}\n`;
}

/** `said` is the message that stands at the top already. */
function linesOf(expression: string, trace: Trace, said: string | undefined, indent: string): readonly string[] {
  const { span, outcome, rule, confidence, contradictions, children } = trace;
  const written = expression.slice(span.start, span.end).replace(/\s+/g, ' ');
  const below = `${indent}    `;
  return [
    `${indent}${shortened(resultOf(outcome))} ← ${cut(written)}`,
    ...wrapped(rule === said ? `${confidence}: said at the top.` : `${confidence}: ${rule}`, below),
    ...contradictions.flatMap(({ says, reference, isOpen }) => [
      ...wrapped(`${isOpen ? 'Pages contradict each other' : 'A page prints something else'}: ${says}`, below),
      `${below}${reference}`,
    ]),
    ...children.filter((child) => !isConstant(expression, child)).flatMap((child) => linesOf(expression, child, said, `${indent}  `)),
  ];
}

/** What is written there is what it comes to. */
const isConstant = (expression: string, { span, children }: Trace): boolean =>
  children.length === 0 && /^["&\d-]/.test(expression.slice(span.start, span.start + 1));

function whole(result: Exclude<Result, { readonly message: string }>): string {
  if (result.outcome === 'value') return JSON.stringify(result.value);
  return result.outcome === 'keyword' ? result.keyword : 'ignored';
}

function shortened(result: Result): string {
  if ('message' in result) return result.outcome;
  const text = whole(result);
  if (result.outcome !== 'value' || text.length <= LONGEST_PIECE) return text;
  const { value } = result;
  return `${cut(text)} (${Array.isArray(value) ? counted(value.length, 'value') : counted(String(value).length, 'character')})`;
}

/** Never in the middle of a character. */
const cut = (text: string): string =>
  text.length > LONGEST_PIECE ? `${text.slice(0, LONGEST_PIECE).replace(/[\uD800-\uDBFF]$/, '')}…` : text;

function wrapped(text: string, indent: string): readonly string[] {
  const lines: string[] = [];
  const width = Math.max(WIDTH, indent.length + 40); // however deep
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(`${line === undefined ? indent : `${indent}  `}${word}`);
  }
  return lines;
}
