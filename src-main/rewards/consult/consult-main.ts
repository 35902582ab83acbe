import { ok } from '#shared/kernel/result'
import type { consultFeature } from '#shared/rewards/consult/consult-feature'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { MainFeature } from '../../store/access/handlers'
import { ledgerCheckJob } from '../stored-value/ledger-check-job'
import type { ValueAuthority } from '../stored-value/value-authority'
import { voucherExpiryJob } from '../vouchers/voucher-expiry-job'
import { consultValue } from './consult-value'
import { valuesOfCustomer } from './values-of-customer'

/** What main does for Consultar valor. */
export const consultMain = {
  queries: ({ desk }: { readonly desk: ReadDesk }) => ({
    'value.of-customer': ({ customerId }) => ok(valuesOfCustomer(desk, customerId)),
  }),
  commands: ({ desk, valueAuthority }: { readonly desk: Desk; readonly valueAuthority: ValueAuthority }) => ({
    'value.consult': ({ code }, caller) => consultValue(desk, valueAuthority, caller, code),
  }),
  jobs: ({ desk }: { readonly desk: Desk }) => [voucherExpiryJob(desk), ledgerCheckJob(desk)],
} satisfies MainFeature<(typeof consultFeature)['operations']>
