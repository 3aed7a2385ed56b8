/** What others' tools may ask for of somebody or something, for the services that answer them. */
export { isOffered, leadsTo, offeredOn } from '../derive/offered.ts';
