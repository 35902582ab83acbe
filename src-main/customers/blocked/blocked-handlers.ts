import type { blockedContract } from '#shared/customers/blocked/blocked-operations'
import { ok } from '#shared/kernel/result'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { CommandsFor, QueriesFor } from '../../store/access/handlers'
import { blockByHand } from './block-by-hand'
import { listBlocked } from './blocked-queries'
import { unblock } from './unblock'

const pageSize = 50

export function blockedQueries({ database }: ReadDesk): QueriesFor<typeof blockedContract> {
  return {
    'blocked.list': (wanted) => {
      const found = listBlocked(database, { ...wanted, limit: pageSize + 1 })
      return ok({ addresses: found.slice(0, pageSize), hasMore: found.length > pageSize })
    },
  }
}

export function blockedCommands(desk: Desk): CommandsFor<typeof blockedContract> {
  return {
    'blocked.add': (wanted, caller) => blockByHand(desk, caller, wanted),
    'blocked.unblock': (wanted, caller) => unblock(desk, caller, wanted),
  }
}
