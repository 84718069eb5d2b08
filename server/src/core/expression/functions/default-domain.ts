/** DefaultDomain: the default domain of the tenant. */
import { defineFunction } from '../function.ts';
import { unsupported } from '../outcome.ts';
import { pages } from '../pages.ts';

export default defineFunction({
  name: 'DefaultDomain',
  summary: 'Gives the default verified domain of the tenant.',
  params: [],
  returns: 'text',
  availability: ['app provisioning', 'Graph'],
  confidence: 'documented',
  notes: ['It is an error where the tenant has no default verified domain.'],
  references: [pages.reference, pages.inboundIssues],
  examples: [
    {
      expression: 'Join("@", [mailNickname], DefaultDomain())',
      attributes: { mailNickname: 'jo' },
      context: { defaultDomain: 'contoso.com' },
      result: 'jo@contoso.com',
    },
    { expression: 'DefaultDomain()', result: { outcome: 'unsupported' } },
  ],
  evaluate: (_, { defaultDomain = '' }) =>
    defaultDomain !== ''
      ? defaultDomain
      : unsupported(
          'The default domain is known to the tenant alone; say it as defaultDomain in scimlint.config.json, or with --default-domain on the command line.',
        ),
});
