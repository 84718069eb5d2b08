/** Why no token was issued, so that nothing was uploaded: what answers of the token endpoint name. */

export interface TokenError {
  readonly name: string;
  readonly meaning: string;
  readonly remedy: string;
}

const source = 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes';
export const tokenSources = [source] as const;

export const tokenErrors: readonly TokenError[] = [
  {
    name: 'AADSTS7000215',
    meaning: 'The client secret is not the right one, so no token was issued and nothing was uploaded.',
    remedy: 'Send the value of the secret, not its id; if the value is lost, create a new secret in the app registration of the client.',
  },
  {
    name: 'AADSTS7000222',
    meaning: 'The client secret has expired, so no token was issued and nothing was uploaded.',
    remedy: 'Create a new secret in the app registration of the client, and use its value.',
  },
  {
    name: 'AADSTS700016',
    meaning: 'The tenant does not have the client that asks, so no token was issued and nothing was uploaded.',
    remedy: 'Put client_id and the tenant in the address right: both are those of the app registration of the client.',
  },
  {
    name: 'AADSTS90002',
    meaning: 'There is no such tenant, so no token was issued and nothing was uploaded.',
    remedy: 'Put the tenant in the address of the token request right: its id, or one of its domains.',
  },
  {
    name: 'AADSTS70011',
    meaning: 'The scope is not valid, so no token was issued and nothing was uploaded.',
    remedy: 'Ask for the scope https://graph.microsoft.com/.default.',
  },
  {
    name: 'AADSTS65001',
    meaning: 'Nobody has consented to what the client asks for, so no token was issued and nothing was uploaded.',
    remedy: 'Have an administrator consent to the permission, for example SynchronizationData-User.Upload.',
  },
];
