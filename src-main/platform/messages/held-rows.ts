import type { WriteDb } from '../database/connection'

/**
 * What a restored copy would send (crm.md 4.20, J8): some of it went out after the copy was taken, and nobody knows which.
 * It is held until somebody looked; what is written from now on goes out as always.
 */
export function holdQueued(db: WriteDb): void {
  db.run("UPDATE message SET is_held = 1 WHERE state = 'queued'")
}

/** Lets it go out; answers how many. */
export function releaseHeld(db: WriteDb): number {
  db.stored('message')
  return db.run("UPDATE message SET is_held = 0 WHERE state = 'queued' AND is_held = 1")
}

/** Withdraws all of it; answers how many. */
export function discardHeld(db: WriteDb): number {
  db.stored('message')
  return db.run(
    "UPDATE message SET state = 'withdrawn', withdrawn_for = 'by-person', is_held = 0 WHERE state = 'queued' AND is_held = 1",
  )
}
