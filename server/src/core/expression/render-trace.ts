/** An evaluation as a text to be read: what it comes to, then each step with its value, its rule and how sure it is. */
import { resultOf, type Evaluation, type Result } from './evaluate.ts';
import { leastConfidence, type Trace } from './trace.ts';

/** Longer pieces of the expression are cut, since the steps below show them anyway. */
const LONGEST_PIECE = 70;

export function renderTrace(expression: string, { result, trace }: Evaluation): string {
  const head = `${resultText(result)}\n`;
  if (!trace) return head;
  const sureness = `The least sure step is ${leastConfidence(trace)}.`;
  return `${head}\n${linesOf(expression, trace, 0).join('\n')}\n\n${sureness}\n`;
}

function linesOf(expression: string, trace: Trace, depth: number): readonly string[] {
  const { span, outcome, rule, confidence, contradictions, children } = trace;
  const indent = '  '.repeat(depth);
  const value = resultText(resultOf(outcome));
  return [
    `${indent}${piece(expression.slice(span.start, span.end))} → ${value}  (${confidence}: ${rule})`,
    ...contradictions.map(
      ({ says, reference, isOpen }) =>
        `${indent}  ${isOpen ? 'Pages contradict each other' : 'A page prints something else'}: ${says} ${reference}`,
    ),
    ...children.flatMap((child) => linesOf(expression, child, depth + 1)),
  ];
}

function piece(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST_PIECE ? `${line.slice(0, LONGEST_PIECE)}…` : line;
}

function resultText(result: Result): string {
  switch (result.outcome) {
    case 'value':
      return JSON.stringify(result.value);
    case 'ignored':
      return 'ignored';
    case 'keyword':
      return result.keyword;
    case 'error':
    case 'unsupported':
      return `${result.outcome}: ${result.message}`;
  }
}
