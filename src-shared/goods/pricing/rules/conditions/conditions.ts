import { z } from 'zod'
import { ofBrand } from './brand'
import { everyProduct } from './every-product'
import { ofFamily } from './family'

/** Every kind of condition: a new one is its file and its line here. */
export const conditionSchema = z.union([everyProduct, ofFamily, ofBrand])
