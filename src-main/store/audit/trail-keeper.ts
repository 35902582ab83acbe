import type { Log } from '../../platform/logging/log'
import type { AuditSeals } from './audit-seals'
import type { TrailAnchor } from './trail-anchor'

interface KeeperDeps {
  readonly seals: Pick<AuditSeals, 'open' | 'seal'>
  readonly anchor: Pick<TrailAnchor, 'move'>
  readonly log: Log
}

/** Keeps what the trail has come to where somebody who changes the file does not reach: sealed, and put down beside it. */
export function createTrailKeeper({ seals, anchor, log }: KeeperDeps) {
  /** To be called where much was recorded: at the start, at a closing, at the end. Selling never fails over it. */
  function secure(): void {
    try {
      seals.seal()
      anchor.move()
    } catch (error) {
      log.incident('trail-not-secured', error)
    }
  }
  return {
    secure,
    /** Once the window is up: the vault may ask the person for a password. */
    start(): void {
      void seals.open().catch((error: unknown) => log.incident('trail-not-sealed', error))
    },
    stop: secure,
  }
}
export type TrailKeeper = ReturnType<typeof createTrailKeeper>
