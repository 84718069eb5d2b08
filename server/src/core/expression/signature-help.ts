/** The signature of the call that an offset lies in, with the parameter that stands there. */
import type { SignatureHelp } from '../base/kind.ts';
import type { Expression } from './ast.ts';
import { functionNamed } from './functions/index.ts';
import { callAt } from './node-at.ts';
import { parameterAt, signaturePartsOf } from './signature.ts';
import { functionMarkdown, parameterMarkdown } from './words.ts';

export function signatureHelp(tree: Expression | undefined, offset: number): SignatureHelp | undefined {
  const { call, index = 0 } = callAt(tree, offset) ?? {};
  const fn = call && functionNamed(call.name.text);
  if (!fn) return undefined;
  const { label, parameters } = signaturePartsOf(fn);
  const given = call.slots.map(({ value }) => value);
  return {
    label,
    markdown: functionMarkdown(fn, call),
    parameters: parameters.map(({ span, parameter }) => ({ span, markdown: parameterMarkdown(parameter) })),
    active: parameterAt(fn, given, index),
  };
}
