import { z } from 'zod'
import { cnpjSchema } from '../../customers/customer/tax-id'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { newShopSchema } from './new-shop'
import { setupRefusals } from './setup-refusals'

/** The first run: nobody can sign in yet, and nothing is sold before it is done. */
export const setupContract = {
  /** Whether this till still waits for its shop. */
  'setup.needed': query({
    input: z.object({}),
    output: z.boolean(),
    errors: {},
    permission: 'public',
    touches: 'nothing',
    example: {},
  }),
  /** Once in a file's life: as soon as there is a shop or an operator, it is refused whoever asks. */
  'setup.prepare-shop': command({
    input: newShopSchema,
    output: z.null(),
    errors: pick(setupRefusals, 'shop-exists'),
    permission: 'public',
    touches: 'settings',
    example: {
      legalName: 'Loja Nova Ltda',
      cnpj: cnpjSchema.parse('11222333000181'),
      branch: { name: 'Loja Nova', city: 'Olinda', state: 'PE', pixKey: null },
      terminal: { number: 1, name: 'Caixa 1' },
      manager: { code: '1', name: 'Nina Gerente', pin: '482716' },
    },
  }),
} as const
