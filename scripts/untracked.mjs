// Read before each test file by the runner (run-tests.mjs). Node's runner follows every promise from its making to its end, so as to
// say of a stray error which test it came from; where tests wait on a store that is a tenth of their time and more. Without it a
// stray error fails the file.
// @ts-check
import { createHook } from 'node:async_hooks';

Object.getPrototypeOf(createHook({})).enable = function enable() {
  return this;
};
