/**
 * Functions of Entra Connect Sync that provisioning does not know. People paste its rules, since the grammar is the same.
 * https://learn.microsoft.com/entra/identity/hybrid/connect/reference-connect-sync-functions-reference
 */

const names = [
  'BitOr',
  'CGuid',
  'CNum',
  'ConvertFromUTF8Hex',
  'CertExtensionOids',
  'CertFormat',
  'CertFriendlyName',
  'CertHashString',
  'CertIssuer',
  'CertIssuerDN',
  'CertIssuerOid',
  'CertKeyAlgorithm',
  'CertKeyAlgorithmParams',
  'CertNameInfo',
  'CertNotAfter',
  'CertNotBefore',
  'CertPublicKeyOid',
  'CertPublicKeyParametersOid',
  'CertSerialNumber',
  'CertSignatureAlgorithmOid',
  'CertSubject',
  'CertSubjectNameDN',
  'CertSubjectNameOid',
  'CertThumbprint',
  'CertVersion',
  'DNComponentRev',
  'EscapeDNComponent',
  'InStrRev',
  'IsBitSet',
  'IsDate',
  'IsEmpty',
  'IsGuid',
  'IsNumeric',
  'ItemOrNull',
  'LCase',
  'LTrim',
  'PadLeft',
  'PadRight',
  'RTrim',
  'RandomNum',
  'ReplaceChars',
  'Right',
  'Select',
  'StringFromGuid',
  'UCase',
  'Where',
  'With',
] as const;

/** What provisioning has for the same purpose. */
const counterparts: Readonly<Partial<Record<(typeof names)[number], string>>> = {
  ItemOrNull: 'Item',
  LCase: 'ToLower',
  UCase: 'ToUpper',
  LTrim: 'Trim',
  RTrim: 'Trim',
  ReplaceChars: 'Replace',
  Right: 'Replace',
  PadLeft: 'Replace',
  RandomNum: 'RandomString',
};

/** Those whose counterpart takes the same arguments and gives the same. */
const same: ReadonlySet<string> = new Set(['LCase', 'UCase']);

export interface ConnectSyncFunction {
  readonly name: string;
  /** Whether nothing but the name differs. */
  readonly isSame?: boolean;
  /** The name of a function that can do it here. */
  readonly counterpart?: string;
}

/** By the name in lower case. */
export const connectSyncOnly: ReadonlyMap<string, ConnectSyncFunction> = new Map(
  names.map((name) => {
    const counterpart = counterparts[name];
    return [name.toLowerCase(), counterpart === undefined ? { name } : { name, counterpart, isSame: same.has(name) }];
  }),
);
