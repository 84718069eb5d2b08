/** A schema tells which mapping writes what. */
import { isObject } from '../base/json.ts';
import { isJobId, templateOf } from '../graph/address.ts';
import { objectMappingsOf } from '../sync-schema/mapping.ts';
import { takesUserName } from '../sync-schema/upn.ts';
import type { Told } from './told.ts';

export function tellSchema(root: unknown): Told {
  if (!isObject(root)) return { jobs: [] };
  const { id } = root;
  return {
    jobs: typeof id === 'string' && isJobId(id) ? [id.toLowerCase()] : [],
    ...(typeof id === 'string' && id !== '' ? { templates: [templateOf(id)] } : {}),
    mappings: objectMappingsOf(root)
      .flatMap(({ mappings }) => mappings)
      .filter(({ target }) => target !== '')
      .map(({ at, target, tree, isEntraId, isApiDriven }) => ({
        target: target.toLowerCase(),
        at: [...at, 'targetAttributeName'],
        isApiDriven,
        takesUserName: isEntraId && target.toLowerCase() === 'userprincipalname' ? takesUserName(tree) : undefined,
      })),
  };
}
