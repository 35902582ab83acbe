import type { FeatureUi } from '../../feature/feature'
import { PhotosTab } from './photos-tab'

export const photoUi: FeatureUi = {
  productTabs: [{ id: 'photos', name: 'Fotos', permission: 'catalog.edit', Page: PhotosTab }],
}
