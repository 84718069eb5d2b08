/** The functions of the expression language, one file each. */
import type { MappingFunction } from '../function.ts';
import append from './append.ts';
import iif from './iif.ts';
import mid from './mid.ts';

export const functions: readonly MappingFunction[] = [append, iif, mid];

const byName: ReadonlyMap<string, MappingFunction> = new Map(functions.map((one) => [one.name.toLowerCase(), one]));

/** In any letter case, as public samples write them. */
export const functionNamed = (name: string): MappingFunction | undefined => byName.get(name.toLowerCase());
