import { z } from 'zod'
import { instantSchema, saleIdSchema } from '../../kernel/ids'
import { centsSchema } from '../../kernel/money/cents'
import { loyaltyFaultSchema } from '../port/loyalty-fault'
import { loyaltyProgramIdSchema } from '../port/program-id'

/** What is asked of an operator, or decided about one, with the words managers read (FEATURES B7). */
export const loyaltyOperationNames = {
  'send-pin': 'Enviar PIN',
  'answer-pin': 'Validar PIN',
  quote: 'Consultar saldo',
  reserve: 'Reservar saldo',
  confirm: 'Confirmar uso',
  cancel: 'Desfazer reserva',
  reverse: 'Cancelar uso',
  campaigns: 'Consultar campanhas',
  earn: 'Acumular',
  'reverse-earning': 'Estornar acúmulo',
  'find-member': 'Consultar cliente',
  transactions: 'Consultar transações',
  probe: 'Testar conexão',
  credentials: 'Obter credenciais',
  skipped: 'Cliente não participou',
} as const
export type LoyaltyOperation = keyof typeof loyaltyOperationNames
const loyaltyOperations = Object.keys(loyaltyOperationNames) as [LoyaltyOperation, ...LoyaltyOperation[]]

/** One line of the log: never a PIN, a key or a whole document. Cents, milliseconds. */
export const loyaltyLogEntrySchema = z.object({
  id: z.int().positive(),
  at: instantSchema,
  program: loyaltyProgramIdSchema,
  operation: z.enum(loyaltyOperations),
  saleId: saleIdSchema.nullable(),
  saleNumber: z.int().nullable(),
  maskedMember: z.string().nullable(),
  amount: centsSchema.nullable(),
  attempt: z.int().positive(),
  duration: z.int().nonnegative(),
  /** Null when it worked. */
  fault: loyaltyFaultSchema.nullable(),
  /** What the operator answered or somebody decided, in words; empty when there is nothing to add. */
  answer: z.string(),
})
export type LoyaltyLogEntry = z.infer<typeof loyaltyLogEntrySchema>
