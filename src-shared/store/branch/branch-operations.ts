import { z } from 'zod'
import { cnpjSchema } from '../../customers/customer/tax-id'
import { terminalIdSchema } from '../../kernel/ids'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import {
  branchDataSchema,
  branchViewSchema,
  newBranchSchema,
  newTerminalSchema,
  terminalNameSchema,
} from './branch'
import { branchRefusals } from './branch-refusals'

const none = z.object({})
const branches = z.array(branchViewSchema)

/** “Filiais” (FEATURES B6). Each change answers every branch. */
export const branchContract = {
  'branch.list': query({
    input: none,
    output: branches,
    errors: {},
    permission: 'settings.parameters',
    touches: 'nothing',
    example: {},
  }),
  'branch.add': command({
    input: newBranchSchema,
    output: branches,
    errors: {},
    permission: 'settings.parameters',
    touches: 'settings',
    atStake: 'input',
    example: {
      name: 'Loja Centro',
      legalName: 'Loja Centro Ltda',
      cnpj: cnpjSchema.parse('12ABC34501DE35'),
      address: 'Rua A, 1',
      city: 'Recife',
      state: 'PE',
      timeZone: null,
      phone: '',
      pixKey: null,
      logo: null,
    },
  }),
  'branch.add-terminal': command({
    input: newTerminalSchema,
    output: branches,
    errors: pick(branchRefusals, 'branch-not-found', 'terminal-number-taken', 'terminal-name-taken'),
    permission: 'settings.parameters',
    touches: 'settings',
    atStake: 'input',
    example: { branchId: 1, number: 9, name: 'Caixa 9' },
  }),
  'branch.change': command({
    input: branchDataSchema,
    output: branches,
    errors: pick(branchRefusals, 'branch-not-found'),
    permission: 'settings.parameters',
    touches: 'settings',
    atStake: 'input',
    example: {
      id: 1,
      name: 'Loja Centro',
      legalName: 'Loja Centro Ltda',
      cnpj: cnpjSchema.parse('12ABC34501DE35'),
      address: 'Rua A, 1',
      city: 'Recife',
      state: 'PE',
      timeZone: null,
      phone: '',
      pixKey: null,
      logo: null,
      footer: null,
    },
  }),
  'branch.rename-terminal': command({
    input: z.object({ terminalId: terminalIdSchema, name: terminalNameSchema }),
    output: branches,
    errors: pick(branchRefusals, 'terminal-not-found', 'terminal-name-taken'),
    permission: 'settings.parameters',
    touches: 'settings',
    atStake: 'input',
    example: { terminalId: 1, name: 'Caixa 1' },
  }),
} as const
