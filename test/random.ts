/**
 * Random tests draw the same values every time, so that a commit fails for what it changes and for nothing else.
 * Others are drawn with `SCIMLINT_SEED=$RANDOM`; fast-check prints the seed of what fails.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.SCIMLINT_SEED ?? 1) });
