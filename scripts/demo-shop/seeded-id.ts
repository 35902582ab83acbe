import { UUID } from 'uuidv7'
import type { Random } from './random'

/** A UUIDv7 as the app makes them, from the story's own time and chance. */
export function seededId<Id extends string>(at: number, { int }: Random): Id {
  return UUID.fromFieldsV7(at, int(0, 0xfff), int(0, 0x3fffffff), int(0, 0xffffffff)).toString() as Id
}
