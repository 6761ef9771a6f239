// Properties are tried with the same cases in every run, so that a change is to blame for what fails. A long run draws others.
import fc from 'fast-check';

const factor = Number(process.env['TRIES_FACTOR'] ?? 1);
const seed = process.env['SEED'];
if (seed !== undefined || factor === 1) fc.configureGlobal({ seed: Number(seed ?? 20_270_101) });
