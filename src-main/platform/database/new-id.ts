import { uuidv7 } from 'uuidv7'

/** A time-ordered UUID (v7), so that what is written together lies together on disk. */
export function newId<Id extends string>(): Id {
  return uuidv7() as Id
}
