/** What is known of the place of an expression. Of one that stands alone nothing is, and nothing is said about it. */

/** An attribute that an expression there may read, as the directory of the source defines it. */
export interface SourceAttribute {
  /** As it stands between the brackets. */
  readonly name: string;
  /** Boolean, String, Reference and so on, as Graph writes it. */
  readonly type?: string;
  readonly isMultivalued?: boolean;
}

export interface Place {
  /** By their plain names. */
  readonly attributes?: ReadonlyMap<string, SourceAttribute>;
  /** Attribute, Constant or Function, as the mapping says. */
  readonly mappingType?: string;
}

/** No name is longer; one that is, is not looked into. */
const LONGEST = 1000;

/** An attribute's name without the blanks that make no difference: `emails[ type  eq "work" ]` is `emails[type eq "work"]`. */
export const plainName = (name: string): string =>
  name.length > LONGEST || !/\s/.test(name)
    ? name
    : name.trim().replace(/\[([^\]]*)\]/g, (_, filter: string) => `[${filter.trim().replace(/\s+/g, ' ')}]`);
