import { gatherMoments, type SaleMoments } from '../selling/open-sale/moments'
import type { FeatureUi } from './feature'

type Lists =
  | 'places'
  | 'menu'
  | 'elsewhere'
  | 'beginning'
  | 'attention'
  | 'chips'
  | 'everywhere'
  | 'productTabs'
  | 'customerTabs'
  | 'customerActions'
  | 'imported'

/** What all features bring, list by list. */
export type GatheredUi = { readonly [Key in Lists]: NonNullable<FeatureUi[Key]> } & {
  readonly sale: SaleMoments
}

/** Puts the features' lists together, each in the order of the features. */
export function gatherUi(features: readonly FeatureUi[]): GatheredUi {
  return {
    places: features.flatMap(({ places = [] }) => places),
    menu: features.flatMap(({ menu = [] }) => menu),
    elsewhere: features.flatMap(({ elsewhere = [] }) => elsewhere),
    beginning: features.flatMap(({ beginning = [] }) => beginning),
    attention: features.flatMap(({ attention = [] }) => attention),
    chips: features.flatMap(({ chips = [] }) => chips),
    productTabs: features.flatMap(({ productTabs = [] }) => productTabs),
    customerActions: features.flatMap(({ customerActions = [] }) => customerActions),
    customerTabs: features.flatMap(({ customerTabs = [] }) => customerTabs),
    imported: features.flatMap(({ imported = [] }) => imported),
    everywhere: features.flatMap(({ everywhere = [] }) => everywhere),
    sale: gatherMoments(features.map(({ sale = {} }) => sale)),
  }
}
