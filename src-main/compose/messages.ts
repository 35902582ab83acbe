import { createShopGateways } from '../customers/message/shop-gateways'
import type { CentralLink } from '../platform/central-link/central-link'
import type { Desk } from '../platform/database/desk'
import { createMessages } from '../platform/messages/create-messages'
import type { Terminal } from '../store/branch/branch-queries'
import { shopTimeZone } from '../store/branch/shop-clock-queries'
import { readParameter } from '../store/settings/parameters-in-force'
import type { composeFile } from './file'
import { gatewayKinds } from './gateways'
import type { Surroundings } from './surroundings'

const DEADLINE_MS = 15_000

/** What goes out to customers by e-mail and SMS, and who carries it. */
export function composeMessages(
  around: Surroundings,
  desk: Desk & { readonly terminal: Terminal },
  { secrets, clock }: Pick<ReturnType<typeof composeFile>, 'secrets' | 'clock'>,
  central: Pick<CentralLink, 'stopped'>,
) {
  const { database, terminal, now } = desk
  const gateways = createShopGateways({
    database,
    secrets,
    kinds: gatewayKinds,
    now,
    deadlineMs: DEADLINE_MS,
  })
  const messages = createMessages({
    ...around,
    ...around.time,
    database,
    gatewayOf: gateways.of,
    asks: gatewayKinds.filter(({ asks }) => asks).map(({ id }) => id),
    rules: () => ({
      hours: {
        from: readParameter(database, 'messages.from-hour', terminal),
        to: readParameter(database, 'messages.to-hour', terminal),
      },
      mostPerWeek: readParameter(database, 'messages.most-per-week', terminal),
    }),
    timeZone: () => shopTimeZone(database, terminal.branchId),
    mayAct: () => clock.check() === null && central.stopped() === null,
    onChange: () => around.push('messages-changed', {}),
  })
  return {
    messages,
    gateways,
    part: {
      start: (): void => messages.start(),
      stop: (): void => {
        messages.stop()
        gateways.stop()
      },
    },
  }
}
