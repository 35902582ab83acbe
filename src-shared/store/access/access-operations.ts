import { z } from 'zod'
import { exampleId } from '../../kernel/example-id'
import { approvalIdSchema, operatorIdSchema } from '../../kernel/ids'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { verbatimText } from '../../kernel/text/text-door'
import { accessRefusals } from './access-refusals'
import { operatorCodeSchema, pinSchema } from './credentials'
import { signedInSchema } from './operator'
import { permissions } from './permissions'

const credentials = { operatorCode: operatorCodeSchema, pin: pinSchema }

const proofErrors = {
  /** Or a code nobody has: one answer for both. */
  ...pick(accessRefusals, 'wrong-pin', 'locked'),
}
/** The PIN is right, and no longer good enough: another one is chosen first (`access.renew-pin`). */
const signInErrors = { ...proofErrors, ...pick(accessRefusals, 'pin-must-change') }

export const accessContract = {
  'access.sign-in': command({
    input: z.object(credentials),
    output: signedInSchema,
    errors: signInErrors,
    permission: 'public',
    touches: 'settings',
    example: { operatorCode: '999999', pin: '482716' },
  }),
  /** Whoever knows a PIN chooses another one: the way on where the old one no longer holds. Signs nobody in. */
  'access.renew-pin': command({
    input: z.object({ ...credentials, newPin: pinSchema }),
    output: z.null(),
    errors: { ...proofErrors, ...pick(accessRefusals, 'weak-pin') },
    permission: 'public',
    touches: 'settings',
    example: { operatorCode: '999999', pin: '482716', newPin: '482716' },
  }),
  'access.sign-out': command({
    input: z.object({}),
    output: z.null(),
    errors: {},
    permission: 'signed-in',
    touches: 'settings',
    atStake: 'input',
    example: {},
  }),
  /** One-time, for this operation with this input; the approver is somebody else and holds the right without approval. */
  'access.approve': command({
    input: z.object({
      ...credentials,
      permission: z.enum(permissions),
      operation: verbatimText({ max: 60 }),
      operationInput: z.unknown(),
    }),
    output: z.object({ approvalId: approvalIdSchema, approverName: z.string() }),
    errors: {
      ...signInErrors,
      ...pick(accessRefusals, 'self-approval', 'approver-lacks-right', 'not-approvable'),
    },
    permission: 'signed-in',
    touches: 'settings',
    atStake: 'input',
    example: {
      operatorCode: '999999',
      pin: '482716',
      permission: 'sale.cancel',
      operation: 'sale.cancel',
      operationInput: { saleId: exampleId, reason: 'cliente desistiu' },
    },
  }),
  'access.salespeople': query({
    input: z.object({}),
    output: z.array(z.object({ id: operatorIdSchema, code: z.string(), name: z.string() })),
    errors: {},
    permission: 'sale.sell',
    touches: 'nothing',
    example: {},
  }),
} as const
