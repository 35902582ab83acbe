import { createContext, type ReactNode } from 'react'

/** What stands at the left of the screen under the top bar: the navigation of Gestão, where one is in it. */
export const BesideContext = createContext<ReactNode>(null)
