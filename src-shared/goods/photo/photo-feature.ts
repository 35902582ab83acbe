import type { Feature } from '../../kernel/feature'
import { photoContract } from './photo-operations'

/** Photos of products (FEATURES B5). Their right is the catalogue's. */
export const photoFeature = {
  actions: {
    'photo.add': 'Foto de produto incluída',
    'photo.change': 'Foto de produto alterada',
    'photo.remove': 'Foto de produto tirada',
  },
  operations: photoContract,
} as const satisfies Feature
