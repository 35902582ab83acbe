import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { terminalIdSchema } from '#shared/kernel/ids'
import type { TroubleReason } from '#shared/store/backup/backup-operations'
import { photoFolder } from '../goods/photo/photo-folder'
import type { Database } from '../platform/database/connection'
import { ownSecondFolder } from '../store/backup/copies/second-folder'
import { lookAtFile } from '../store/backup/look-at-file'
import { openCurrent } from '../store/backup/open-database'
import { createRestoreAttempts } from '../store/backup/restore-attempts'
import { finishOrderedRestore } from '../store/backup/staged-restore'
import { terminalByUid } from '../store/branch/branch-queries'
import { readSetting, terminalSettingSchema } from '../store/settings/setting-rows'
import { setupCommands, setupQueries } from '../store/setup/setup-handlers'
import { hasShop } from '../store/setup/setup-rows'
import { dispatchBeforeSignIn, type Handlers } from './before-sign-in'
import { recoveryHandlers } from './recovery'
import type { Surroundings } from './surroundings'
import { composeTill, type ComposedTill } from './till'
import { tillToBe, type Till } from './till-to-be'
import { upgradingTill } from './upgrading-till'

/** Opens the shop's file and starts what it allows: selling, bringing it up to date first, setting up an empty one, or recovery alone. */
export function startTill(around: Surroundings): Till {
  const { dataFolder, log, time, restart } = around
  const { now } = time
  mkdirSync(dataFolder, { recursive: true })
  const path = join(dataFolder, 'balcao.db')
  const backupFolder = join(dataFolder, 'backups')
  const attempts = createRestoreAttempts(join(dataFolder, 'restore-attempts.json'), now)
  const { copyWork, chooseFolder } = around
  const bringPhotos = (from: string) =>
    photoFolder(join(from, 'photos')).copyMissing(join(dataFolder, 'photos'))
  const recovery = { path, backupFolder, attempts, now, log, restart, copyWork, chooseFolder, bringPhotos }
  const ordered = finishOrderedRestore(path)
  if (ordered !== null) log.info('restore-finished', { operator: ordered.by.code })

  const recovering = ({ error, ...reason }: TroubleReason & { readonly error: unknown }): Till => {
    const incidentId = log.incident('database-unusable', error, { kind: reason.kind })
    return recoveringTill(
      around,
      recoveryHandlers({
        ...recovery,
        file: { is: 'troubled', trouble: { ...reason, incidentId } },
        secondFolder: () => null,
      }),
    )
  }
  const open = (): Till => {
    const opened = openCurrent(path, backupFolder)
    if (!opened.ok) return recovering(opened.error)
    const database = opened.value
    const sell = (): ComposedTill => {
      const terminalId = thisTerminal(database)
      const secondFolder = (): string | null => ownSecondFolder(database, terminalId)
      return composeTill(around, {
        database,
        terminalId,
        recovery: recoveryHandlers({ ...recovery, file: { is: 'well' }, secondFolder }),
      })
    }
    if (hasShop(database)) return sell()
    const handlers = recoveryHandlers({ ...recovery, file: { is: 'empty' }, secondFolder: () => null })
    return emptyTill(around, { database, handlers, sell })
  }

  const seen = lookAtFile(path, backupFolder, (event) => log.info(event))
  if (!seen.ok) return recovering(seen.error)
  if (seen.value.steps === 0) return open()
  return upgradingTill(around, { order: { path, backupFolder, now: now() }, open, recovering })
}

/** Which terminal of the database this machine is. */
function thisTerminal(database: Database) {
  const { uid } = readSetting(database, 'terminal', terminalSettingSchema)
  return uid === null ? terminalIdSchema.parse(1) : terminalByUid(database, uid)
}

function recoveringTill(around: Surroundings, handlers: Partial<Handlers>): Till {
  return tillToBe({ dispatch: dispatchBeforeSignIn(around, handlers), close: () => undefined }).till
}

interface EmptyShop {
  readonly database: Database
  readonly handlers: Partial<Handlers>
  readonly sell: () => Till
}

/** Answers the first run until the shop is there, and from then on as any till does. */
function emptyTill(around: Surroundings, { database, handlers, sell }: EmptyShop): Till {
  const setup = {
    ...setupQueries({ database }),
    ...setupCommands({
      database,
      now: around.time.now,
      log: around.log,
      onPrepared: () => become(sell()),
    }),
  }
  const { till, become } = tillToBe({
    dispatch: dispatchBeforeSignIn(around, { ...handlers, ...setup }),
    close: () => database.close(),
  })
  return till
}
