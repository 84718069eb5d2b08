/** Why we say nothing at warning or error level of what SCIMMY objects to: by the kind of document and its message. */
interface Reason {
  readonly kinds: readonly string[];
  readonly message: RegExp;
  readonly reason: string;
}

const reasons: readonly Reason[] = [
  {
    kinds: ['bulk-request'],
    message: /expected 'failOnErrors' attribute .* positive integer/,
    // https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-post-bulkupload
    reason: 'failOnErrors is null: every sample of Microsoft for this endpoint has it so',
  },
  {
    kinds: ['user', 'group'],
    message: /^Required attribute '\w+' is missing$/,
    reason: 'no bulk request, so none of our business: a user or group alone may be an answer, or a part of one',
  },
  {
    kinds: ['user'],
    message: /expected to be a collection$/,
    reason: 'no bulk request, so none of our business; in the data of an operation expected-array reports it',
  },
  { kinds: ['patch'], message: /^PatchOp request body/, reason: 'no bulk request, so none of our business' },
];

/** Nothing where nobody has thought about it yet. */
export const reasonFor = (kind: string, objection: string): string | undefined =>
  reasons.find(({ kinds, message }) => kinds.includes(kind) && message.test(objection))?.reason;
