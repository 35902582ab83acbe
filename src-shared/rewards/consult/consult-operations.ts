import { z } from 'zod'
import { codeLength } from '../../goods/catalog/code-errors'
import { exampleId } from '../../kernel/example-id'
import { customerIdSchema } from '../../kernel/ids'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { lineText } from '../../kernel/text/text-door'
import { voucherCodeRefusals } from '../vouchers/voucher-refusals'
import { consultRefusals } from './consult-refusals'
import { consultedSchema, heldValueSchema } from './consulted'

export const consultContract = {
  /** What a scanned or typed code is, whose, what is left of it and until when. Numbers of nothing are counted and audited. */
  'value.consult': command({
    input: z.object({ code: lineText(codeLength) }),
    output: consultedSchema,
    errors: { ...consultRefusals, ...pick(voucherCodeRefusals, 'voucher-wait') },
    permission: 'value.consult',
    touches: 'nothing',
    atStake: 'input',
    example: { code: '980 1234 5678 92' },
  }),
  /** What somebody holds, as this till knows it: what still pays first, the next to expire before the others; at most 200. */
  'value.of-customer': query({
    input: z.object({ customerId: customerIdSchema }),
    output: z.array(heldValueSchema),
    errors: {},
    permission: 'value.consult',
    touches: 'nothing',
    example: { customerId: exampleId },
  }),
} as const
