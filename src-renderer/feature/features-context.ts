import { createContext, useContext } from 'react'
import { gatherUi, type GatheredUi } from './gather'

/** What the features of `features.ts` bring, for the screens that know none of them. */
export const FeaturesContext = createContext<GatheredUi>(gatherUi([]))

export function useFeatures(): GatheredUi {
  return useContext(FeaturesContext)
}
