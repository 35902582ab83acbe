import type { paymentFeature } from '#shared/selling/payment/payment-feature'
import type { MainFeature } from '../../store/access/handlers'
import type { SaleDesk } from '../sale/participant'
import { paymentCommands } from './payment-handlers'

/** What main does for payment. */
export const paymentMain = {
  queries: () => ({}),
  commands: ({ desk }: { readonly desk: SaleDesk }) => paymentCommands(desk),
} satisfies MainFeature<(typeof paymentFeature)['operations']>
