import type { FeatureUi } from '../../feature/feature'
import { personalDataPlace } from './personal-data-place'
import { RequestButton } from './request-button'

/** What the shop knows of a person, told and erased. */
export const personalDataUi: FeatureUi = {
  places: [personalDataPlace],
  customerActions: [
    { id: 'personal-data-request', permission: 'customer.export-data', Action: RequestButton },
  ],
}
