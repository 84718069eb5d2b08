/** AltSecIdFromNetId: the matching attribute of cross-tenant synchronisation. */
import { defineFunction } from '../function.ts';
import { unsupported } from '../outcome.ts';

export default defineFunction({
  name: 'AltSecIdFromNetId',
  summary: 'Makes an alternative security id from the id of a user in another tenant.',
  params: [{ name: 'netId', type: 'text', meaning: 'the attribute netId' }],
  returns: 'text',
  availability: ['app provisioning'],
  confidence: 'observed',
  notes: ['On none of the lists; the default mappings of cross-tenant synchronisation match people by it.'],
  references: ['https://learn.microsoft.com/entra/identity/multi-tenant-organizations/cross-tenant-synchronization-configure'],
  examples: [{ expression: 'AltSecIdFromNetId([netId])', attributes: { netId: '10030000' }, result: { outcome: 'unsupported' } }],
  evaluate: () => unsupported('How AltSecIdFromNetId makes its result is not published, so it is not evaluated here.'),
});
