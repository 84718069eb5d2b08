/** What is known of bulk requests and reported by no rule, with the reason. */
export const leftOut: readonly (readonly [what: string, why: string])[] = [
  ['A request that is larger than some number of bytes', 'No public page names a limit for this endpoint; that of RFC 7644 is an example.'],
  [
    'Many requests of a few operations',
    'A file does not show how many others are sent. The hover of too-many-operations names the limits of a day.',
  ],
  ['A sub-attribute that is itself complex', 'wrong-attribute-type reports it: the sub-attribute takes a text.'],
  [
    'A Microsoft Graph user as the whole document',
    'It has no shape of ours, and nobody said that it is a request. Graph names in the data of an operation are reported.',
  ],
  [
    'An extension attribute that the schema of the application lacks',
    'The file does not show that schema. Where scimlint.config.json declares customSchemas, unknown-custom-attribute reports it.',
  ],
  ['userName that differs from the work e-mail address', 'Both are right: many organisations have it so.'],
  ['A manager who is in no operation of the file', 'The service knows everybody that it has processed before.'],
  ['A manager whose operation stands behind that of the report', 'No public page says that the order matters.'],
  ['Blanks around an externalId', 'To come, with the blanks around all values.'],
];
