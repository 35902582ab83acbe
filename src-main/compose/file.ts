import { dirname, join } from 'node:path'
import { photoFolder } from '../goods/photo/photo-folder'
import type { Desk } from '../platform/database/desk'
import { createWriteTurns } from '../platform/database/write-turns'
import { createSecretKeeper } from '../platform/secrets/secret-keeper'
import { createAuditSeals } from '../store/audit/audit-seals'
import { createTrailAnchor } from '../store/audit/trail-anchor'
import { createTrailKeeper } from '../store/audit/trail-keeper'
import { createBackups } from '../store/backup/backups'
import { isSecondBehind, noteSecondOutcome, ownSecondFolder } from '../store/backup/copies/second-folder'
import { onDamage } from '../store/backup/on-damage'
import { finishRestore } from '../store/backup/restored'
import { createClockNotes } from '../store/clock/clock-notes'
import { createClockWatch } from '../store/clock/clock-watch'
import { readParameter } from '../store/settings/parameters-in-force'
import type { Surroundings } from './surroundings'

/** What works behind the counter: begun once the window is up, ended before the file is closed. */
export interface Part {
  readonly start: () => void
  readonly stop: () => void
}

/** What keeps the shop's file: whether it is the one that was here, its copies, its trail, and the clock it is dated by. */
export function composeFile(around: Surroundings, desk: Desk) {
  const { dataFolder, log, push, time } = around
  const { database, terminal, now } = desk
  const anchor = createTrailAnchor(join(dataFolder, 'trail-anchor.json'), database)
  const isRestored = finishRestore(database, terminal.id, now())
  if (!isRestored && !anchor.compare(terminal.id, now())) log.info('other-database-file')

  const onFailure = onDamage({ ...around, path: database.path })
  const turns = createWriteTurns({
    database,
    now: Date.now,
    wait: time.wait,
    onWaiting: (waits) => push('file-busy', { waits }),
  })
  const backups = createBackups({
    path: database.path,
    folder: join(dirname(database.path), 'backups'),
    copyWork: {
      take: (order) => around.copyWork.take(order),
      mirror: async (order) => {
        const outcome = await around.copyWork.mirror(order)
        // A photo is copied once: it is found by its content and never changes.
        if (outcome === 'done')
          await photoFolder(join(dataFolder, 'photos')).copyMissing(join(order.to, 'photos'))
        return outcome
      },
    },
    second: () => ownSecondFolder(database, terminal.id),
    isSecondBehind: () => isSecondBehind(database),
    onSecond: (outcome) => {
      database.write((db) => noteSecondOutcome(db, now(), outcome))
      push('copies-changed', {})
    },
    maxAge: () => readParameter(database, 'backup.hours', terminal) * 60 * 60_000,
    now,
    log,
    onFailure: (error, incidentId) => {
      push('backup-failed', { incidentId })
      onFailure(error, incidentId)
    },
  })

  const secrets = createSecretKeeper(around.vault, log)
  const seals = createAuditSeals({ database, secrets, now })
  const trail = createTrailKeeper({ seals, anchor, log })
  trail.secure()
  const clock = createClockWatch(desk, (doubt) => {
    log.info('clock', { doubt: doubt?.kind ?? 'none' })
    push('clock-changed', { doubt })
  })
  const clockNotes = createClockNotes({ clock, turns, log })
  return {
    turns,
    secrets,
    seals,
    clock,
    clockNotes,
    onFailure,
    onTillClosed: (): void => {
      trail.secure()
      void backups.backUp()
    },
    backups,
    parts: [clockNotes, trail] as readonly Part[],
  }
}
