import { createContext, use } from 'react'
import type { TypedAmounts } from '#shared/store/settings/paying'

/** How this shop reads amounts typed without a comma; cents until it is known. */
export const TypedAmountsContext = createContext<TypedAmounts>('cents')

export function useTypedAmounts(): TypedAmounts {
  return use(TypedAmountsContext)
}
