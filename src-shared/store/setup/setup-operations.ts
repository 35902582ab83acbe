import { z } from 'zod'
import { command, query } from '../../kernel/operation'
import { newShopSchema } from './new-shop'

/** The first run: nobody can sign in yet, and nothing is sold before it is done. */
export const setupContract = {
  /** Whether this till still waits for its shop. */
  'setup.needed': query({ input: z.object({}), output: z.boolean(), errors: {}, permission: 'public' }),
  /** Once in a file's life: as soon as there is a shop or an operator, it is refused whoever asks. */
  'setup.prepare-shop': command({
    input: newShopSchema,
    output: z.null(),
    errors: { 'shop-exists': z.object({}) },
    permission: 'public',
  }),
} as const
