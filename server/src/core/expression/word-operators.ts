/** Operators of other languages, as words: what people write who know Visual Basic, SQL, SCIM filters or PowerShell. */

const words = [
  'and',
  'or',
  'xor',
  'not',
  'andalso',
  'orelse',
  'is',
  'isnot',
  'like',
  'in',
  'eq',
  'ne',
  'gt',
  'ge',
  'lt',
  'le',
  'mod',
  'contains',
];

export const isWordOperator = (text: string): boolean => words.includes(text.toLowerCase());

const comparisons = ['=', '<>', '>', '>=', '<', '<='];
/** One of the operators that this language has. */
export const isComparison = (operator: string): boolean => comparisons.includes(operator);

/** The operator of this language that means the same. */
const spelt: Readonly<Record<string, string>> = {
  '==': '=',
  '===': '=',
  '!=': '<>',
  '!==': '<>',
  '=>': '>=',
  '=<': '<=',
  '≠': '<>',
  '≥': '>=',
  '≤': '<=',
  eq: '=',
  ne: '<>',
  gt: '>',
  ge: '>=',
  lt: '<',
  le: '<=',
};

/** Without the dash of PowerShell, in small letters. */
export const plainOperator = (operator: string): string => operator.replace(/^-(?=\w)/, '').toLowerCase();

export const speltHere = (operator: string): string | undefined => {
  const plain = plainOperator(operator);
  return Object.hasOwn(spelt, plain) ? spelt[plain] : undefined;
};

/** Which of the two ways to put conditions together an operator stands for. */
export function logicOf(operator: string): 'and' | 'or' | undefined {
  const plain = plainOperator(operator);
  if (['and', 'andalso', '&&'].includes(plain)) return 'and';
  return ['or', 'orelse', '||'].includes(plain) ? 'or' : undefined;
}
