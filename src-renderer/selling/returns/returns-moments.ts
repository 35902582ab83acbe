import type { InsteadOfVoid } from '../open-sale/moments'
import { ReturnInstead } from './return-instead'

/** Goods come back where their sale can no longer be cancelled. */
export const returnInstead: InsteadOfVoid = { id: 'return', wayOut: 'return', Button: ReturnInstead }
