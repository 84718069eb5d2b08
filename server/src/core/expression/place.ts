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
  readonly attributes?: readonly SourceAttribute[];
  /** Attribute, Constant or Function, as the mapping says. */
  readonly mappingType?: string;
}

/** An attribute's name without the blanks that make no difference: `[type eq "work" ]` is `[type eq "work"]`. */
export const plainName = (name: string): string =>
  name
    .trim()
    .replace(/\s+(?=\])/g, '')
    .replace(/\s+/g, ' ');
