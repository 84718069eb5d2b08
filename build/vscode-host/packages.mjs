/** Debian packages that a step needs: looks which are missing, installs them where it may, else says the line to run. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A step cannot go on; the message is the exact thing to do about it. */
export class MissingError extends Error {}

const isInstalled = (name) =>
  spawnSync('dpkg-query', ['-W', '-f=${Status}', name], { encoding: 'utf8' }).stdout?.includes('install ok installed') ?? false;

/** Makes sure that these packages are there. Shows the progress of an installation. */
export function ensurePackages(names) {
  if (!existsSync('/usr/bin/apt-get')) return; // another system: what is missing shows where it is used
  const missing = names.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  const isRoot = process.getuid?.() === 0;
  const sudo = isRoot ? [] : ['sudo', '-n'];
  const line = `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (!isRoot && spawnSync('sudo', ['-n', 'true']).status !== 0)
    throw new MissingError(`Some Debian packages are missing. Run this line, then try again:\n\n  ${line}\n`);
  console.log(`Installing the Debian packages ${missing.join(', ')}`);
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', '-o', 'DPkg::Lock::Timeout=300', ...args];
    return (
      spawnSync(command, rest, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
        .status === 0
    );
  };
  if (!apt('update', '-qq') || !apt('install', '-y', '-qq', '--no-install-recommends', ...missing))
    throw new MissingError(`The packages could not be installed. Run this line, then try again:\n\n  ${line}\n`);
}
