/** How a segment of an address is replaced where it is written: in the request, or in the variable that holds it. */
import type { TextEdit } from '../base/text.ts';
import type { Segment } from './address.ts';
import type { Call, VariableEdit } from './rule.ts';

export function segmentEdits({ text, file }: Call, segment: Segment, by: string): readonly (TextEdit | VariableEdit)[] {
  const { span, variable } = segment;
  if (text.slice(span.start, span.end) === segment.text) return [{ span, text: by }];
  const value = variable === undefined ? undefined : file.variables.get(variable);
  return variable !== undefined && value?.includes(segment.text) ? [{ variable, text: value.replace(segment.text, () => by) }] : [];
}
