import { z } from 'zod'
import { terminalIdSchema } from '../../kernel/ids'
import { command, query } from '../../kernel/operation'
import { parameterValueSchema, scopes } from '../../kernel/parameter'
import { pick } from '../../kernel/refusal'
import { branchRefusals } from '../branch/branch-refusals'
import { parameterListSchema } from './parameter-list'
import { parameterKeys } from './parameters'
import { settingsRefusals } from './settings-refusals'

/** They speak of every parameter, and so stand above the list of features. */
export const parameterContract = {
  /** “Parâmetros” (FEATURES B6), as they stand for a terminal; this one unless told. */
  'settings.parameters': query({
    input: z.object({ terminalId: terminalIdSchema.nullable() }),
    output: parameterListSchema,
    errors: pick(branchRefusals, 'terminal-not-found'),
    permission: 'settings.parameters',
    touches: 'nothing',
    example: { terminalId: null },
  }),
  /** Sets one parameter at one scope of the terminal's, or lets it inherit again (null). Answers the whole list. */
  'settings.set-parameter': command({
    input: z.object({
      key: z.enum(parameterKeys),
      scope: z.enum(scopes),
      terminalId: terminalIdSchema,
      value: parameterValueSchema.nullable(),
    }),
    output: parameterListSchema,
    errors: {
      ...pick(branchRefusals, 'terminal-not-found'),
      ...pick(settingsRefusals, 'scope-not-offered', 'invalid-parameter', 'parameter-refused'),
    },
    permission: 'settings.parameters',
    touches: 'settings',
    atStake: 'input',
    example: { key: 'receipt.footer', scope: 'branch', terminalId: 1, value: 'Volte sempre' },
  }),
} as const
