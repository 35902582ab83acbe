import type { pinCost as dear } from '../../store/access/pin-cost'

/** In place of what a try costs a shop: the tests try hundreds of PINs, and none of them is about how long one takes. */
export const pinCost: typeof dear = { N: 2, r: 1, p: 1, maxmem: 1024 * 1024 }
