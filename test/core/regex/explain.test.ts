/** A pattern in words. */
import { expect, it } from 'vitest';
import { explain } from '../../../server/src/core/regex/index.ts';
import { patternOf } from './patterns.ts';

const explained = (source: string): string =>
  explain(patternOf(source))
    .map(({ span, text }) => `${source.slice(span.start, span.end)} ~ ${text}`)
    .join('\n');

it('says what each part of a documented pattern is for', () => {
  expect(explained('\\+(?<isdCode>\\d* )(?<rest>.*)$')).toMatchInlineSnapshot(`
    "\\+ ~ “+”.
    (?<isdCode>\\d* ) ~ Group “isdCode”: captures what it matches.
    \\d* ~ A digit of any script: zero or more times, as many as possible.
      ~ A space.
    (?<rest>.*) ~ Group “rest”: captures what it matches.
    .* ~ Any character but a line feed: zero or more times, as many as possible.
    $ ~ The end of the text, or before a line feed that ends it."
  `);
});

it('says how groups, looks and alternatives work', () => {
  expect(explained('^.*?,(?=(?:CN|OU)=)(?<!x)(a){2,}(?>b)\\1')).toMatchInlineSnapshot(`
    "^ ~ The beginning of the text.
    .*? ~ Any character but a line feed: zero or more times, as few as possible.
    , ~ “,”.
    (?=(?:CN|OU)=) ~ What follows here must match this; it is no part of the match.
    (?:CN|OU) ~ A group that captures nothing.
    CN|OU ~ One of 2 alternatives, tried from left to right.
    CN ~ “CN”.
    OU ~ “OU”.
    = ~ “=”.
    (?<!x) ~ What stands before here must not match this; it is no part of the match.
    x ~ “x”.
    (a){2,} ~ Group 1: 2 or more times, as many as possible; what it captures last counts.
    (a) ~ Group 1: captures what it matches.
    a ~ “a”.
    (?>b) ~ A group that gives back nothing of what it has matched.
    b ~ “b”.
    \\1 ~ What group 1 captured last."
  `);
});

it('says what a class holds', () => {
  expect(explained("['-]+[a-z-[aeiou]][^\\s\\P{Lu}]?[\\t\\u0301 ]{3}\\p{IsGreek}")).toMatchInlineSnapshot(`
    "['-]+ ~ One of “'”, “-”: one or more times, as many as possible.
    [a-z-[aeiou]] ~ “a” to “z”, but not one of “a”, “e”, “i”, “o”, “u”.
    [^\\s\\P{Lu}]? ~ Any character but white space, a character that is not a capital letter: once or not at all, as many as possible.
    [\\t\\u0301 ]{3} ~ One of a tab, U+0301, a space: 3 times.
    \\p{IsGreek} ~ A character of the block Greek."
  `);
});

it('says what options change', () => {
  expect(explained('(?i)ä(?s-x:[b-c].)(?#why)\\bno 1')).toMatchInlineSnapshot(`
    "(?i) ~ From here to the end of the group: capital and small letters are the same.
    ä ~ “ä”, in capital or small letters.
    (?s-x:[b-c].) ~ A group that captures nothing: . matches line feeds too; blanks and # in the pattern stand for themselves.
    [b-c] ~ “b” to “c”, in capital or small letters.
    . ~ Any character.
    (?#why) ~ A comment.
    \\b ~ The beginning or the end of a word.
    no 1 ~ “no 1”, in capital or small letters."
  `);
});

it('says of what is not evaluated what it is', () => {
  expect(explained('(?<o>\\()(?<-o>\\))(?(o)x|y)')).toMatchInlineSnapshot(`
    "(?<o>\\() ~ Group “o”: captures what it matches.
    \\( ~ “(”.
    (?<-o>\\)) ~ A balancing group: takes back what another group has captured.
    \\) ~ “)”.
    (?(o)x|y) ~ A condition: the first branch if it holds, else the second.
    x|y ~ One of 2 alternatives, tried from left to right.
    x ~ “x”.
    y ~ “y”."
  `);
});
