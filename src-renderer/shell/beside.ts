import { createContext, type ReactNode } from 'react'

/** What Gestão puts around a screen, where one is in it. */
export interface Beside {
  /** At the left of the screen, under the top bar: the navigation. */
  readonly left: ReactNode
  /** Beside the title of a place. */
  readonly title: ReactNode
}

export const BesideContext = createContext<Beside>({ left: null, title: null })
