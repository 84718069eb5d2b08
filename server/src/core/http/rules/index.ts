/** The rules of request files. */
import type { HttpRule } from '../rule.ts';
import missingContentType from './missing-content-type.ts';
import wrongContentType from './wrong-content-type.ts';
import wrongMethod from './wrong-method.ts';

export const rules: readonly HttpRule[] = [missingContentType, wrongContentType, wrongMethod];
