import { ok } from '#shared/kernel/result'
import type { setupContract } from '#shared/store/setup/setup-operations'
import type { Database } from '../../platform/database/connection'
import type { ReadDesk } from '../../platform/database/desk'
import type { Log } from '../../platform/logging/log'
import type { CommandsFor, QueriesFor } from '../access/handlers'
import { prepareShop } from './prepare-shop'
import { hasShop } from './setup-rows'

interface SetupDeps {
  readonly database: Database
  readonly now: () => number
  readonly log: Log
  /** Told once the shop is on disk. */
  readonly onPrepared: () => void
}

export function setupQueries({ database }: Pick<ReadDesk, 'database'>): QueriesFor<typeof setupContract> {
  return {
    'setup.needed': () => ok(!hasShop(database)),
  }
}

export function setupCommands({
  database,
  now,
  log,
  onPrepared,
}: SetupDeps): CommandsFor<typeof setupContract> {
  return {
    'setup.prepare-shop': async (shop) => {
      const prepared = await prepareShop(database, now, shop)
      log.info('prepare-shop', { outcome: prepared.ok ? 'ok' : prepared.error.code })
      if (prepared.ok) onPrepared()
      return prepared
    },
  }
}
