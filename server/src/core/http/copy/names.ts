/** Names: of secrets, as headers, fields and members have them, and of the environment variables that take their place. */

const SECRET =
  /authori[sz]ation|cookie|secret|passw|pwd|passphrase|token|credential|assertion|signature|jwt|(?:api|functions|access|account|subscription|private|client|auth|master|shared|app)[-_. ]?key|^(?:x-)?auth$|-auth$/i;
/** They say what a secret is, not the secret. */
const ABOUT = /(?:type|use|uri|url|endpoint|expir\w*|lifetime|name|id|hint|method|algorithm)$|^\$?(?:skip|delta|continuation)_?token$/i;

/** A header, a variable or a member of JSON of this name holds a secret. */
export const isSecretName = (name: string): boolean => SECRET.test(name) && !ABOUT.test(name);

/** In forms and queries short names do too: https://learn.microsoft.com/azure/azure-functions/function-keys-how-to, https://www.rfc-editor.org/rfc/rfc6749#section-4.1.3 */
export const isSecretField = (name: string): boolean =>
  isSecretName(name) || /^(?:sig|code|key|pass|pw|device_code|code_verifier)$/i.test(name);

/** Variables that shells keep for themselves. */
const TAKEN =
  /^(?:PATH|HOME|USER|USERNAME|USERDOMAIN|USERPROFILE|LOGNAME|HOST|HOSTNAME|COMPUTERNAME|SHELL|TERM|LANG|LANGUAGE|LC_\w+|TEMP|TMP|TMPDIR|PWD|OLDPWD|OS|UID|EUID|PPID|GROUPS|RANDOM|SECONDS|LINENO|IFS|PS\d|MAIL|EDITOR|PAGER|DISPLAY|TZ|BASH\w*|HIST\w*|PSMODULEPATH|PATHEXT|COMSPEC|WINDIR|SYSTEMROOT|APPDATA|PROMPT|\w+_PROXY)$/;
const LONGEST = 40;

/** `jobId` as JOB_ID, `login.response.body.$.access_token` as ACCESS_TOKEN, `$processEnv SECRET` as SECRET. */
export function variableNameOf(name: string): string {
  const said =
    /^\$(?:processEnv|dotenv|env)[\s.]+%?(\S+)$/.exec(name)?.[1] ?? /\.(?:body|headers)\.(?:\S*\.)?([\w-]+)$/.exec(name)?.[1] ?? name;
  const made = said
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
    .replace(/^(?=\d)|^$/, 'VALUE_')
    .slice(0, LONGEST)
    .replace(/_$/, '')
    .toUpperCase();
  return TAKEN.test(made) ? `${made}_VALUE` : made;
}
