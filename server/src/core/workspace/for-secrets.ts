/** What jobs tell of secrets: that they are those of API-driven provisioning, and that the job is in quarantine. */
import type { Beside } from '../base/beside.ts';
import { reachOf, type Member, type Reach } from './together.ts';

/** Secrets do not say of which job they are, so there must be no choice: neither of jobs, nor of secrets for the job. */
export function forSecrets(one: Member, reach: Reach, all: readonly Member[]): Beside {
  const { members, isSure } = reach.with((told) => told.states !== undefined);
  const [member] = members;
  const [state, ...others] = members.flatMap(({ told }) => told.states ?? []);
  if (!member || !state?.isApiDriven || others.length > 0) return {};
  const rivals = reachOf(member, all).with((told) => told.secrets !== undefined).members;
  if (rivals.some(({ file }) => file !== one.file)) return {};
  return { job: { at: { file: member.file, at: state.at }, isQuarantined: state.hindrance === 'quarantined', isSure } };
}
