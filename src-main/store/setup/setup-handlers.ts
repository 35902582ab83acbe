import { ok } from '#shared/kernel/result'
import type { Database } from '../../platform/database/connection'
import type { Log } from '../../platform/logging/log'
import type { HandlersFor } from '../access/handlers'
import { prepareShop } from './prepare-shop'
import { hasShop } from './setup-rows'

interface SetupDeps {
  readonly database: Database
  readonly now: () => number
  readonly log: Log
  /** Told once the shop is on disk. */
  readonly onPrepared: () => void
}

export function setupHandlers({
  database,
  now,
  log,
  onPrepared,
}: SetupDeps): HandlersFor<'setup.needed' | 'setup.prepare-shop'> {
  return {
    'setup.needed': () => ok(!hasShop(database)),
    'setup.prepare-shop': async (shop) => {
      const prepared = await prepareShop(database, now, shop)
      log.info('prepare-shop', { outcome: prepared.ok ? 'ok' : prepared.error.code })
      if (prepared.ok) onPrepared()
      return prepared
    },
  }
}
