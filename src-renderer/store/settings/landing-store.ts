import { create } from 'zustand'
import type { ParameterKey } from '#shared/store/settings/parameters'

/** The parameter that “Parâmetros” opens at, for whoever looked for it; null where it opens with all of them. */
export const useLandingStore = create<{ readonly key: ParameterKey | null }>(() => ({ key: null }))
