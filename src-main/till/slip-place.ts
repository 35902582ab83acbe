import type { SlipPlace } from '#shared/receipt/till-slip-blocks'
import type { Desk } from '../database/desk'
import { branchProfile, findTerminal } from '../settings/branch-queries'
import { shopTimeZone } from '../settings/shop-clock-queries'

/** What every paper of this till says at its head. */
export function slipPlace({ database, terminal }: Desk): SlipPlace {
  return {
    shopName: branchProfile(database, terminal.branchId).name,
    terminalName: findTerminal(database, terminal.id)?.name ?? '',
    timeZone: shopTimeZone(database, terminal.branchId),
  }
}
