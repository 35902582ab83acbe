import { z } from 'zod'
import { maskSensitive } from '#shared/customers/customer/mask-text'
import { answerText } from '#shared/loyalty/log/log-words'
import { loyaltyLogEntrySchema, loyaltyOperationNames } from '#shared/loyalty/log/loyalty-log'
import { loyaltyProgramIdSchema, programName } from '#shared/loyalty/port/program-id'
import type { Report } from '../report/report'

const answered = loyaltyLogEntrySchema.pick({ fault: true, answer: true, program: true })
const operations = z.enum(Object.keys(loyaltyOperationNames) as [keyof typeof loyaltyOperationNames])

/** What was asked of loyalty operators, members masked as on the log's screen (FEATURES B7). */
export const loyaltyQuestions: Report = {
  id: 'loyalty-log',
  menu: 'Registros',
  name: 'Log de fidelidade',
  about: 'O que foi pedido a cada programa de fidelidade, quanto demorou e o que respondeu.',
  right: 'loyalty.pending',
  choices: [],
  columns: [
    { id: 'at', name: 'Data e hora', kind: 'moment' },
    {
      id: 'program',
      name: 'Programa',
      kind: 'text',
      words: (id) => programName(loyaltyProgramIdSchema.parse(id)),
    },
    {
      id: 'operation',
      name: 'Operação',
      kind: 'text',
      words: (name) => loyaltyOperationNames[operations.parse(name)],
    },
    { id: 'sale', name: 'Venda', kind: 'text' },
    { id: 'member', name: 'Cliente', kind: 'text' },
    { id: 'amount', name: 'Valor', kind: 'money' },
    { id: 'attempt', name: 'Tentativa', kind: 'count' },
    { id: 'duration', name: 'Duração (ms)', kind: 'count' },
    {
      id: 'answer',
      name: 'Resposta',
      kind: 'text',
      // An operator's own words may name the customer.
      words: (json) => maskSensitive(answerText(answered.parse(JSON.parse(String(json))))),
    },
  ],
  chart: null,
  order: { column: 'at', descending: true },
  key: 'id',
  sql: `
    SELECT log.id AS id, log.at AS at, program, operation, sale.number AS sale, masked_member AS member,
           amount_cents AS amount, attempt, duration_ms AS duration,
           json_object('program', program, 'answer', answer, 'fault', json(fault)) AS answer
    FROM loyalty_log AS log LEFT JOIN sale ON sale.id = log.sale_id
    WHERE log.at >= @from AND log.at < @until AND going()`,
}
