import type { consultFeature } from '#shared/rewards/consult/consult-feature'
import type { Desk } from '../../platform/database/desk'
import type { MainFeature } from '../../store/access/handlers'
import { ledgerCheckJob } from '../stored-value/ledger-check-job'
import type { ValueAuthority } from '../stored-value/value-authority'
import { voucherExpiryJob } from '../vouchers/voucher-expiry-job'
import { consultValue } from './consult-value'

/** What main does for Consultar valor. */
export const consultMain = {
  queries: () => ({}),
  commands: ({ desk, valueAuthority }: { readonly desk: Desk; readonly valueAuthority: ValueAuthority }) => ({
    'value.consult': ({ code }, caller) => consultValue(desk, valueAuthority, caller, code),
  }),
  jobs: ({ desk }: { readonly desk: Desk }) => [voucherExpiryJob(desk), ledgerCheckJob(desk)],
} satisfies MainFeature<(typeof consultFeature)['operations']>
