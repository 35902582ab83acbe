import type { consultFeature } from '#shared/rewards/consult/consult-feature'
import type { Desk } from '../../platform/database/desk'
import type { MainFeature } from '../../store/access/handlers'
import type { ValueAuthority } from '../stored-value/value-authority'
import { consultValue } from './consult-value'

/** What main does for Consultar valor. */
export const consultMain = {
  queries: () => ({}),
  commands: ({ desk, valueAuthority }: { readonly desk: Desk; readonly valueAuthority: ValueAuthority }) => ({
    'value.consult': ({ code }, caller) => consultValue(desk, valueAuthority, caller, code),
  }),
} satisfies MainFeature<(typeof consultFeature)['operations']>
