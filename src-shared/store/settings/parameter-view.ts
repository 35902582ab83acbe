import { z } from 'zod'
import { branchIdSchema, terminalIdSchema } from '../../kernel/ids'
import { parameterValueSchema, scopes } from './parameter'
import { parameterKeys } from './parameters'

const scope = z.enum(scopes)

/** One parameter as it stands for one terminal. */
export const parameterViewSchema = z.object({
  key: z.enum(parameterKeys),
  value: parameterValueSchema,
  origin: z.enum([...scopes, 'default']),
  scopes: z.array(
    z.discriminatedUnion('state', [
      z.object({ scope, state: z.literal('set'), value: parameterValueSchema }),
      z.object({ scope, state: z.literal('inherited') }),
      z.object({ scope, state: z.literal('unreadable') }),
    ]),
  ),
})
export type ParameterView = z.infer<typeof parameterViewSchema>

/** Every parameter for one terminal, and the terminals one may look at. */
export const parameterListSchema = z.object({
  terminalId: terminalIdSchema,
  terminals: z.array(
    z.object({ id: terminalIdSchema, name: z.string(), branchId: branchIdSchema, branchName: z.string() }),
  ),
  parameters: z.array(parameterViewSchema),
})
export type ParameterList = z.infer<typeof parameterListSchema>
