import type { SlipPlace } from '#shared/selling/receipt/blocks/till-slip-blocks'
import type { Desk } from '../../platform/database/desk'
import { branchProfile, findTerminal } from '../branch/branch-queries'
import { shopTimeZone } from '../branch/shop-clock-queries'

/** What every paper of this till says at its head. */
export function slipPlace({ database, terminal }: Desk): SlipPlace {
  return {
    shopName: branchProfile(database, terminal.branchId).name,
    terminalName: findTerminal(database, terminal.id)?.name ?? '',
    timeZone: shopTimeZone(database, terminal.branchId),
  }
}
