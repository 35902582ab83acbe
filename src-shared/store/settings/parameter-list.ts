import { z } from 'zod'
import { branchIdSchema, terminalIdSchema } from '../../kernel/ids'
import { parameterViewOf } from './parameter-view'
import { parameterKeys } from './parameters'

const parameterViewSchema = parameterViewOf(parameterKeys)
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
