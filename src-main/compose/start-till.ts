import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { AppContract } from '#shared/contract'
import { terminalIdSchema } from '#shared/kernel/ids'
import type { Database } from '../platform/database/connection'
import { createDispatch } from '../platform/ipc/dispatch'
import { nobodyYet } from '../platform/ipc/guards'
import type { CommandsFor, QueriesFor } from '../store/access/handlers'
import { loggingCommands } from '../store/app/logging-handlers'
import { openDatabase } from '../store/backup/open-database'
import { createRestoreAttempts } from '../store/backup/restore-attempts'
import { readSetting, terminalSettingSchema } from '../store/settings/setting-rows'
import { setupCommands, setupQueries } from '../store/setup/setup-handlers'
import { hasShop } from '../store/setup/setup-rows'
import { recoveryHandlers } from './recovery'
import type { Surroundings } from './surroundings'
import { composeTill, type ComposedTill } from './till'

/** A till as the window sees it, in whatever state its file is. */
export interface Till {
  readonly dispatch: ReturnType<typeof createDispatch>
  /** Somebody is at the window: a key, a pointer, a finger. */
  readonly touched: () => void
  readonly close: () => void
  /** The computer slept, or somebody came back to it: what is plugged in is taken anew. */
  readonly wake: () => void
  /** Once the window is up: work that can wait for it. */
  readonly afterStart: () => void
  /** Whether the till fills the screen and nothing else is in reach (`window.kiosk`). */
  readonly isKiosk: () => boolean
}

type Handlers = QueriesFor<AppContract> & CommandsFor<AppContract>

/** Opens the shop's file and starts what it allows: selling, setting up an empty one, or recovery alone. */
export function startTill(around: Surroundings): Till {
  const { dataFolder, log, time, restart } = around
  const { now } = time
  mkdirSync(dataFolder, { recursive: true })
  const path = join(dataFolder, 'balcao.db')
  const backupFolder = join(dataFolder, 'backups')
  const attempts = createRestoreAttempts(join(dataFolder, 'restore-attempts.json'), now)
  const recovery = { path, backupFolder, attempts, now, log, restart }

  const opened = openDatabase(path, backupFolder, now(), (event) => log.info(event))
  if (!opened.ok) {
    const { kind, error } = opened.error
    const trouble = { kind, incidentId: log.incident('database-unusable', error, { kind }) }
    return recoveringTill(around, recoveryHandlers({ ...recovery, trouble }))
  }
  const database = opened.value
  const nothingToRecover = recoveryHandlers({ ...recovery, trouble: null })
  const sell = (): ComposedTill =>
    composeTill(around, { database, terminalId: thisTerminal(database), recovery: nothingToRecover })
  return hasShop(database) ? sell() : emptyTill(around, { database, handlers: nothingToRecover, sell })
}

/** Which terminal of the database this machine is. */
function thisTerminal(database: Database) {
  return terminalIdSchema.parse(readSetting(database, 'terminal', terminalSettingSchema).id)
}

function recoveringTill(around: Surroundings, handlers: Partial<Handlers>): Till {
  const nothing = (): void => undefined
  return {
    dispatch: dispatchBeforeSignIn(around, handlers),
    touched: nothing,
    close: nothing,
    wake: nothing,
    afterStart: nothing,
    isKiosk: () => false,
  }
}

interface EmptyShop {
  readonly database: Database
  readonly handlers: Partial<Handlers>
  readonly sell: () => Till
}

/** Answers the first run until the shop is there, and from then on as any till does. */
function emptyTill(around: Surroundings, { database, handlers, sell }: EmptyShop): Till {
  let till: Till | undefined
  const onPrepared = (): void => {
    till = sell()
    till.afterStart()
  }
  const setup = {
    ...setupQueries({ database }),
    ...setupCommands({ database, now: around.time.now, log: around.log, onPrepared }),
  }
  const setUp = dispatchBeforeSignIn(around, { ...handlers, ...setup })
  return {
    dispatch: (raw) => (till?.dispatch ?? setUp)(raw),
    touched: () => till?.touched(),
    close: () => (till ?? database).close(),
    wake: () => till?.wake(),
    afterStart: () => undefined,
    isKiosk: () => till?.isKiosk() ?? false,
  }
}

function dispatchBeforeSignIn({ log }: Surroundings, handlers: Partial<Handlers>) {
  return createDispatch({
    guards: nobodyYet,
    handlers: { ...loggingCommands(log), ...handlers },
    log,
    onFailure: () => undefined,
  })
}
