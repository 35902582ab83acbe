import type { FeatureUi } from '../../feature/feature'
import { ConsentsOfCustomer } from './consents-of-customer'
import { consentsPlace } from './consents-place'

/** Who may be written to, and in which words they are asked. */
export const consentUi: FeatureUi = {
  places: [consentsPlace],
  customerTabs: [
    { id: 'consents', name: 'Consentimentos', permission: 'sale.sell', Tab: ConsentsOfCustomer },
  ],
}
