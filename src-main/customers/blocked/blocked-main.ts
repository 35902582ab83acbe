import type { blockedFeature } from '#shared/customers/blocked/blocked-feature'
import type { CentralLink } from '../../platform/central-link/central-link'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { MainFeature } from '../../store/access/handlers'
import type { ShopGateways } from '../message/shop-gateways'
import { blockedCommands, blockedQueries } from './blocked-handlers'
import { repliesJob } from './replies-job'

interface Jobs {
  readonly desk: Desk
  readonly gateways: ShopGateways
  readonly central: Pick<CentralLink, 'facts'>
}

/** What main does for addresses nothing is sent to, and for who asks to be one. */
export const blockedMain = {
  queries: ({ desk }: { readonly desk: ReadDesk }) => blockedQueries(desk),
  commands: ({ desk }: { readonly desk: Desk }) => blockedCommands(desk),
  jobs: ({ desk, gateways, central: { facts } }: Jobs) => [
    repliesJob({ desk: { ...desk, facts }, gatewayOf: gateways.of }),
  ],
} satisfies MainFeature<(typeof blockedFeature)['operations']>
